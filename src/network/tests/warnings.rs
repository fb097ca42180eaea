use serde_json::{Value, json};

use super::{base, build, lines, put, with};
use crate::error::Code;

fn warned(document: &Value) -> Vec<String> {
    lines(&build(document).expect("it has no faults").warnings)
}

#[test]
fn each_warning_has_its_code_and_place() {
    for (pointer, value, expected) in [
        ("/services/1/opening_hours", json!(null), "no_hours $.services[1]"),
        ("/services/1/channels", json!([]), "no_channel $.services[1]"),
        ("/services/3/point", json!(null), ""),
        ("/services/4/point", json!(null), "unreachable $.services[4]"),
        (
            "/territories/3/roles",
            json!({"crisis_lead": "lead", "health_authority": "lead", "conselho_tutelar": "ct", "prosecutor": "ct"}),
            "no_reference $.territories[3].roles.reference",
        ),
        (
            "/services/4/opening_hours",
            json!("Mo-Fr 08:00-18:00; PH off"),
            "ladder_ends_nowhere $.territories[0].roles.crisis_lead",
        ),
        ("/services/1/opening_hours", json!("off"), "never_opens $.services[1].opening_hours"),
        ("/services/1/opening_hours", json!("Mo-Fr 08:00-12:00"), "holidays_unsaid $.services[1].opening_hours"),
        ("/services/1/verify", json!(true), "verify $ records that somebody has to check, ubs first"),
        ("/services/1/point", json!({"lat": -3.0, "lon": -48.34}), "far_point $.services[1].point 182 km"),
        ("/services/1/kind", json!("caps_ad_iv"), "suspicious $.services[1].kind its kind was not"),
        ("/services/4/valid_to", json!("2029-12-31"), "left_network $.territories[0].roles.crisis_lead this service"),
        ("/services/4/valid_to", json!("2029-12-31"), "left_network $.services[0].steward this service"),
        ("/territories/0/ibge", json!("4304422"), "suspicious $.territories[0].ibge this code belongs to another state"),
    ] {
        let found = warned(&with(pointer, value));
        if expected.is_empty() {
            assert_eq!(found, Vec::<String>::new(), "{pointer}");
        } else {
            assert!(found.iter().any(|line| line.starts_with(expected)), "{pointer}: {expected}\nfound {found:#?}");
        }
    }
}

#[test]
fn the_base_is_without_warnings() {
    assert_eq!(warned(&base()), Vec::<String>::new());
}

#[test]
fn a_crowd_on_one_point_is_warned_of_once() {
    let mut document = base();
    for n in 0..9 {
        let mut service = document["services"][1].clone();
        service["id"] = json!(format!("u{n}"));
        put(&mut document, "/services/-", service);
    }
    let found = warned(&document);
    assert_eq!(found, ["shared_point $.services[1].point 10 services share this point; distances between them mean nothing"]);
}

#[test]
fn many_warnings_of_one_code_are_counted() {
    let mut document = base();
    for n in 0..150 {
        let service = json!({"id": format!("u{n}"), "name": "U", "kind": "ubs", "territory": "belem", "opening_hours": "24/7",
            "point": {"lat": -1.0 - f64::from(n) / 1000.0, "lon": -48.0}});
        put(&mut document, "/services/-", service);
    }
    let warnings = build(&document).expect("it has no faults").warnings;
    assert_eq!(warnings.len(), 101);
    assert!(warnings.iter().all(|warning| warning.code == Code::NoChannel));
    assert_eq!(warnings[100].hint, "and 50 more like this");
}

#[test]
fn an_old_network_says_so() {
    let network = super::network(&base());
    let at = "2030-07-01T00:00:00Z".parse().expect("an instant");
    assert_eq!(network.age_warning(at, 30), None);
    let warning = network.age_warning(at, 29).expect("30 days are more than 29");
    assert_eq!((warning.code, warning.hint.as_str()), (Code::OldNetwork, "30 days old"));
}
