//! Bytes to live reports about the town; reports that are taken are decided with.
#![no_main]

use amparo::exchange;
use amparo_fuzz::{decide, in_town};
use libfuzzer_sys::fuzz_target;

const REQUEST: &[u8] = include_bytes!("../seeds/request/full.json");

fuzz_target!(|bytes: &[u8]| {
    in_town(|town, policy| match exchange::status(bytes, town) {
        Ok((status, warnings)) => {
            warnings.iter().for_each(|warning| assert!(!warning.to_string().is_empty()));
            if !status.is_empty() {
                let request = exchange::request(REQUEST).expect("the request has no faults");
                decide(town, policy, &status, &request);
            }
        }
        Err(faults) => assert!(!faults.faults.is_empty() && !faults.to_string().is_empty()),
    });
});
