//! Bytes to a stored plan; one that can be read is told to every reader, as if it came from another program.
#![no_main]

use amparo::exchange::{self, names::NamesOf, to_json};
use amparo::plan::document::PlanDocument;
use amparo_fuzz::{in_town, told};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let read: Result<PlanDocument, _> = exchange::read(bytes);
    match read {
        Ok(plan) => {
            in_town(|network, policy| told(&plan, &NamesOf { network, policy, door: &plan.crisis.door }));
            let written = to_json(&plan);
            let again: Result<PlanDocument, _> = exchange::read(&written);
            assert!(again.is_ok_and(|again| to_json(&again) == written), "what was read is not what is written");
        }
        Err(faults) => assert!(!faults.faults.is_empty() && !faults.to_string().is_empty()),
    }
});
