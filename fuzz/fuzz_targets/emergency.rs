//! The emergency from any bytes: it always answers, and a severity written as risk to life is never lost.
#![no_main]

use amparo::exchange::EmergencyDocument;
use amparo_fuzz::emergency;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let answer: EmergencyDocument = emergency(bytes);
    assert_eq!(answer.readable, serde_json::from_slice::<serde_json::Value>(bytes).is_ok());
    let now = answer.emergency.as_ref().is_some_and(|emergency| !emergency.if_signs);
    // A text as a host or a person writes it, with whatever stands around it.
    let risk = br#""severity":"imminent""#;
    if !answer.readable && bytes.windows(risk.len()).any(|window| window == risk) {
        assert!(now, "risk to life was told in bytes that are not JSON");
    }
    if let Ok(tree) = serde_json::from_slice::<serde_json::Value>(bytes) {
        assert!(tree["crisis"]["severity"] != "imminent" || now, "risk to life was told");
        assert!(!tree["crisis"]["severity"].is_null() || answer.emergency.is_some(), "no severity was told");
    }
    // The same words cut off at any byte still tell it.
    let mut cut = br#"{"format":"amparo/request/1","crisis":{"severity":"imminent","circumstances":["#.to_vec();
    cut.extend_from_slice(bytes);
    assert!(emergency(&cut).emergency.is_some_and(|emergency| !emergency.if_signs), "risk to life was told first");
});
