//! Bytes to a request; one that is taken is planned in the town and written for everybody.
#![no_main]

use amparo::exchange;
use amparo::status::Status;
use amparo_fuzz::{decide, in_town};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let emergency = amparo_fuzz::emergency(bytes).emergency;
    match exchange::request(bytes) {
        Ok(request) => {
            let told = request.draft().crisis.severity;
            // Whoever calls `emergency` first gets no less than the plan would say of the severity told.
            assert!(emergency.is_some() || told.is_some_and(|told| told < amparo::crisis::Severity::Imminent));
            in_town(|town, policy| decide(town, policy, &Status::unknown(), &request));
        }
        Err(faults) => assert!(!faults.faults.is_empty() && !faults.to_string().is_empty()),
    }
});
