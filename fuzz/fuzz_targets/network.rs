//! Bytes to a network; one that is taken is asked about every service.
#![no_main]

use amparo::exchange;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match exchange::network(bytes) {
        Ok((network, warnings)) => {
            warnings.iter().for_each(|warning| assert!(!warning.to_string().is_empty()));
            for id in network.service_ids() {
                let service = network.service_ix(id).expect("the network knows its own services");
                assert_eq!(network.service(service).id(), id);
            }
        }
        Err(faults) => assert!(!faults.faults.is_empty() && !faults.to_string().is_empty()),
    }
});
