//! Numbers and instants at their limits: a decision is made all the same, and nothing overflows (release builds check too).

use amparo::crisis::Severity;
use amparo::error::Code;
use amparo::exchange::names::NamesOf;
use amparo::exchange::{self, to_json};
use amparo::id::DocumentId;
use amparo::network::Network;
use amparo::plan::document::PlanDocument;
use amparo::plan::explain::{Audience, Lang, explain};
use amparo::plan::request::{Request, RequestDraft};
use amparo::plan::{Room, plan, would_change};
use amparo::policy::Policy;
use amparo::policy::draft::{Parameter, ParameterRow, PolicyDraft};
use amparo::status::Status;
use serde_json::{Value, json};

const TOWN: &[u8] = include_bytes!("../fuzz/seeds/network/town.json");
const REQUEST: &[u8] = include_bytes!("../fuzz/seeds/request/full.json");

/// First and last instants that a document may hold, and those beside the ends of tables and days.
const INSTANTS: [&str; 9] = [
    "1900-01-01T00:00:00Z",
    "1900-12-31T23:59:59Z",
    "1901-01-01T03:00:00Z",
    "1969-12-31T23:59:59Z",
    "2029-12-30T03:00:00Z",
    "2034-01-04T02:59:59Z",
    "2199-12-31T23:59:59Z",
    "2200-12-31T12:00:00Z",
    "2200-12-31T23:59:59Z",
];

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("the seed is JSON")
}

fn town_with(change: impl FnOnce(&mut Value)) -> Network {
    let mut document = json(TOWN);
    change(&mut document);
    exchange::network(&to_json(&document)).expect("the network has no faults").0
}

fn request_with(change: impl FnOnce(&mut Value)) -> Request {
    let mut document = json(REQUEST);
    change(&mut document);
    exchange::request(&to_json(&document)).expect("the request has no faults")
}

/// Everything that can be made of a decision; what it writes can be read as text again.
fn decided(network: &Network, policy: &Policy, request: &Request) -> PlanDocument {
    let status = Status::unknown();
    let plan = plan(network, policy, &status, request);
    let document = plan.document();
    let text = String::from_utf8(to_json(&document)).expect("JSON is UTF-8");
    // RFC 3339 has years of four digits.
    assert!(!text.contains("\"+") && !text.contains("\"-"), "an instant that documents cannot hold: {text}");
    for service in network.service_ids() {
        drop(plan.view(service));
    }
    let names = NamesOf { network, policy, door: request.draft().crisis.door.as_str() };
    for lang in Lang::ALL {
        for reader in Audience::ALL {
            assert!(!explain(&document, &names, *lang, *reader).to_text().is_empty());
        }
    }
    drop(would_change(&mut Room::new(), network, policy, &status, request, &plan));
    document
}

/// The request moved to an instant, with everything that has to lie before it.
fn at(request: &mut Value, at: &str) {
    request["at"] = json!(at);
    request["crisis"]["since"] = json!(at);
    request["crisis"]["attempts"] = json!([{"service": "caps-iii", "at": at, "outcome": "full"}]);
    request["person"]["birth_date"] = json!(&at[..10]);
}

#[test]
fn the_first_and_the_last_instant_are_decided() {
    let town = town_with(|_| ());
    for instant in INSTANTS {
        for severity in Severity::ALL {
            for door in ["upa", "ubs-north", "isle-ubs", "school", "gone"] {
                let request = request_with(|r| {
                    at(r, instant);
                    r["crisis"]["severity"] = json!(severity.as_str());
                    r["crisis"]["door"] = json!(door);
                });
                let document = decided(&town, &Policy::br(), &request);
                assert!(!document.calls.is_empty() || !document.gaps.is_empty(), "{instant} {door}");
            }
        }
    }
}

#[test]
fn a_network_of_any_year_is_compiled_and_asked_in_any_other() {
    for valid_at in INSTANTS {
        let town = town_with(|n| n["valid_at"] = json!(valid_at));
        for instant in INSTANTS {
            decided(&town, &Policy::br(), &request_with(|r| at(r, instant)));
        }
    }
}

#[test]
fn reports_and_calls_of_any_year_are_weighed() {
    let town = town_with(|_| ());
    for reported in INSTANTS {
        let request = request_with(|r| {
            at(r, "2199-12-31T23:59:59Z");
            let report =
                |service| json!({"service": service, "capacity": "full", "free_places": u32::MAX, "reported_at": reported});
            r["status"]["reports"] = json!([report("caps-iii"), report("caps"), report("upa"), report("shelter")]);
            r["recent"] = (0..300).map(|_| json!({"service": "caps-iii", "at": reported})).collect();
            r["crisis"]["events"] = json!([{"kind": "evasion", "at": reported}, {"kind": "death", "at": reported}]);
            r["crisis"]["admission"] = json!({"kind": "involuntary", "at": reported});
        });
        decided(&town, &Policy::br(), &request);
    }
}

#[test]
fn ages_at_their_limits_are_decided() {
    let town = town_with(|_| ());
    for (from, to) in
        [(Some(0), Some(0)), (Some(255), Some(255)), (Some(0), Some(255)), (None, Some(0)), (Some(255), None), (None, None)]
    {
        let request = request_with(|r| {
            let person = r["person"].as_object_mut().expect("an object");
            person.remove("birth_date");
            person.insert("age_range".to_owned(), json!({"from": from, "to": to}));
        });
        decided(&town, &Policy::br(), &request);
    }
    for born in ["1900-01-01", "2031-05-15", "2031-05-16"] {
        decided(&town, &Policy::br(), &request_with(|r| r["person"]["birth_date"] = json!(born)));
    }
    let faults = |field: &str, value: Value| {
        let mut document = json(REQUEST);
        *document.pointer_mut(field).expect("a field") = value;
        exchange::request(&to_json(&document)).expect_err("the value is out of its range")
    };
    assert!(faults("/person/bonds/0/strength", json!(255)).has(Code::Range));
    assert!(faults("/person/bonds/0/strength", json!(101)).has(Code::Range));
    assert!(faults("/person/bonds/0/strength", json!(256)).has(Code::Range));
    assert!(faults("/person/birth_date", json!("2200-12-31")).has(Code::BadPeriod));
}

#[test]
fn minutes_at_their_limits_are_travelled() {
    for minutes in [0, 1, 999_999, 1_000_000_u32] {
        let town = town_with(|n| {
            for (list, index) in [("links", 4), ("links", 5), ("travel", 0), ("travel", 1)] {
                n[list][index]["minutes"] = json!(minutes);
                n[list][index]["return_minutes"] = json!(minutes);
            }
            n["territories"][0]["reach_minutes"] = json!(minutes.max(1));
            n["territories"][2]["reach_minutes"] = json!(minutes.max(1));
        });
        for instant in INSTANTS {
            for door in ["upa", "isle-ubs", "ubs-north"] {
                let request = request_with(|r| {
                    at(r, instant);
                    r["crisis"]["door"] = json!(door);
                    r["crisis"]["severity"] = json!("imminent");
                });
                decided(&town, &Policy::br(), &request);
            }
        }
    }
    for field in ["/links/4/minutes", "/links/4/return_minutes", "/travel/0/minutes", "/territories/0/reach_minutes"] {
        let mut document = json(TOWN);
        *document.pointer_mut(field).expect("a field") = json!(u32::MAX);
        let faults = exchange::network(&to_json(&document)).expect_err("no way takes eight thousand years");
        assert!(faults.has(Code::Range), "{field}: {faults}");
    }
}

#[test]
fn a_stay_without_end_ends_where_documents_do() {
    let town = town_with(|n| {
        let kind = |id: &str, admission: bool| {
            json!({"id": id, "sector": "health", "label": {"pt": "a", "en": "a"}, "needs": ["crisis_care", "night_place", "urgency"],
                "can_hold": true, "clinical": true, "urgency_door": !admission, "entry": "anybody",
                "place": {"restrictiveness": 255, "max_stay_minutes": u32::MAX, "admission": admission}})
        };
        n["kinds"] = json!([kind("upa", false), kind("caps_iii", true), n["kinds"][0]]);
    });
    for instant in INSTANTS {
        for severity in ["moderate", "imminent"] {
            let request = request_with(|r| {
                at(r, instant);
                r["crisis"]["severity"] = json!(severity);
            });
            decided(&town, &Policy::br(), &request);
        }
    }
}

fn overlay(parameter: Parameter, value: u32) -> PolicyDraft {
    let row = ParameterRow { id: parameter, value, source: "local".to_owned(), ..ParameterRow::default() };
    let id = DocumentId::new("local").expect("an id");
    PolicyDraft {
        format: PolicyDraft::FORMAT.to_owned(),
        id,
        base: DocumentId::new("br"),
        parameters: vec![row],
        ..PolicyDraft::default()
    }
}

#[test]
fn every_parameter_is_decided_with_at_both_ends_of_its_range() {
    let town = town_with(|_| ());
    let request = request_with(|_| ());
    let values = [0, 1, 23, 32, 100, 1_000, 100_000, 1_000_000, u32::MAX];
    for parameter in Parameter::ALL {
        let mut taken = Vec::new();
        for value in values {
            let over = overlay(*parameter, value);
            // As a policy of its own; and as rows of one request, which leave the policy as it is where they are refused.
            if let Ok((policy, _)) = Policy::br().overlay(&over) {
                taken.push(value);
                decided(&town, &policy, &request_with(|r| at(r, INSTANTS[8 * (taken.len() % 2)])));
                decided(&town, &policy, &request);
            } else if let Ok(request) = Request::new(RequestDraft { policy: Some(over), ..request.draft().clone() }) {
                decided(&town, &Policy::br(), &request);
            }
        }
        assert!(!taken.is_empty(), "{} takes none of the values", parameter.as_str());
        assert!(!taken.contains(&u32::MAX), "{} takes any number", parameter.as_str());
    }
}

#[test]
fn all_parameters_at_their_limits_at_once_are_decided_with() {
    let town = town_with(|_| ());
    for values in [[0, 1, 100, 100, 100], [1_000_000, 100_000, 1_000, 32, 23]] {
        let mut policy = Policy::br();
        // Answers in their order, so that a slower one never comes before a faster one is set.
        for parameter in Parameter::ALL.iter().rev().chain(Parameter::ALL) {
            let laid = values.iter().find_map(|value| policy.overlay(&overlay(*parameter, *value)).ok());
            policy = laid.map_or(policy, |(policy, _)| policy);
        }
        for instant in INSTANTS {
            for severity in Severity::ALL {
                let request = request_with(|r| {
                    at(r, instant);
                    r["crisis"]["severity"] = json!(severity.as_str());
                    r["recent"] = (0..1_000).map(|_| json!({"service": "caps", "at": instant})).collect();
                });
                decided(&town, &policy, &request);
            }
        }
    }
}

#[test]
fn a_ladder_of_a_thousand_substitutes_has_an_instant_for_each() {
    let town = town_with(|n| {
        let services = n["services"].as_array_mut().expect("a list");
        services.extend((0..1_000).map(
            |i| json!({"id": format!("extra-{i}"), "name": "Extra", "kind": "ubs", "territory": "town", "opening_hours": "24/7"}),
        ));
        let links = n["links"].as_array_mut().expect("a list");
        links.extend((0..1_000).map(|i| json!({"kind": "substitution", "from": "caps", "to": format!("extra-{i}")})));
    });
    let mut policy = Policy::br();
    for parameter in [Parameter::AnswerMinutesLow, Parameter::AnswerMinutesModerate, Parameter::AnswerMinutesHigh] {
        policy = policy.overlay(&overlay(parameter, 1_000_000)).expect("the parameter is in its range").0;
    }
    let request = request_with(|r| {
        at(r, "2200-12-31T12:00:00Z");
        // A bond without a date lives.
        r["person"]["bonds"] = json!([{"service": "caps", "kind": "care", "strength": 100, "reference": true}]);
    });
    let document = decided(&town, &policy, &request);
    let caps = document.calls.iter().find(|call| call.service == "caps").expect("the reference is called");
    assert!(caps.ladder.len() > 900, "{}", caps.ladder.len());
}
