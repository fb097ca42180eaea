//! Bytes to a policy; one that is taken decides.
#![no_main]

use amparo::exchange;
use amparo::status::Status;
use amparo_fuzz::{decide, in_town};
use libfuzzer_sys::fuzz_target;

const REQUEST: &[u8] = include_bytes!("../seeds/request/full.json");

fuzz_target!(|bytes: &[u8]| {
    match exchange::policy(bytes) {
        Ok((policy, warnings)) => {
            warnings.iter().for_each(|warning| assert!(!warning.to_string().is_empty()));
            let request = exchange::request(REQUEST).expect("the request has no faults");
            in_town(|town, _| decide(town, &policy, &Status::unknown(), &request));
        }
        Err(faults) => assert!(!faults.faults.is_empty() && !faults.to_string().is_empty()),
    }
});
