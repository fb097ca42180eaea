//! Why a service is not called: an answer for every service of the network, and one of the closed list.

use std::fs;

use amparo::exchange;
use amparo::plan::document::NotCalledCode;
use amparo::plan::{Room, plan_in, why_not};
use amparo::policy::Policy;
use amparo::status::Status;

fn example(name: &str) -> Vec<u8> {
    fs::read(format!("{}/examples/marituba/{name}.json", env!("CARGO_MANIFEST_DIR"))).expect("the example is there")
}

fn codes(request: &str, asked: &[&str]) -> Vec<Option<&'static str>> {
    let (network, _) = exchange::network(&example("network")).expect("no faults");
    let request = exchange::request(&example(request)).expect("no faults");
    let (mut room, status) = (Room::new(), Status::unknown());
    let plan = plan_in(&mut room, &network, &Policy::br(), &status, &request);
    let document = plan.document();
    for service in network.services() {
        let line = why_not(&mut room, &status, &plan, service.id());
        let called = document.calls.iter().any(|call| call.service == service.id());
        let door = request.draft().crisis.door.as_str() == service.id();
        assert_eq!(line.is_none(), called || door, "{}", service.id());
        if let Some(line) = line {
            assert!(!line.reasons.is_empty() && line.service == service.id(), "{} has no reason", service.id());
            if let Some(listed) = document.not_called.iter().find(|listed| listed.service == line.service) {
                assert_eq!(*listed, line);
            }
        }
    }
    asked.iter().map(|id| why_not(&mut room, &status, &plan, id).map(|line| line.code.as_str())).collect()
}

#[test]
fn every_service_is_called_or_says_why_not() {
    let asked = ["caps-marituba", "upa-marituba", "escola-uriboca", "caps-dois-marituba", "caps-renascer", "nobody-knows-it"];
    assert_eq!(
        codes("crisis", &asked),
        [None, None, Some("not_own_bond"), Some("covered_by_other"), Some("restricted_access"), Some("left_network")]
    );
}

#[test]
fn who_is_excluded_or_refused_says_so() {
    assert_eq!(codes("violence", &["usf-uriboca"]), [Some(NotCalledCode::SafetyExclusion.as_str())]);
    let refused = codes("refuses-service", &["caps-marituba"]);
    assert_eq!(refused, [Some(NotCalledCode::PersonVeto.as_str())]);
}
