//! A municipality's own document on a built-in policy.

use super::*;

const REACH: &str = r#""parameters":[{"id":"reach_minutes","value":90,"source":"Portaria 1/2030","confidence":"K"}]"#;

fn summary(changes: &[Change]) -> Vec<String> {
    let line = |c: &Change| format!("{} {} {}: {} -> {}", c.table.as_str(), c.id, c.what.as_str(), c.before, c.after);
    changes.iter().map(line).collect()
}

#[test]
fn rows_replace_by_id_and_each_change_is_told() {
    let br = Policy::br();
    let town = over(
        r#""parameters":[{"id":"reach_minutes","value":90,"source":"amparo, to review","confidence":"M"},
                {"id":"load_minutes","value":5,"source":"amparo, to review","confidence":"M"}],
            "needs":[{"id":"need/school","when":{},"need":"school_support","pace":"opening","source":"s","confidence":"K","active":false}],
            "signs":[{"id":"sign/z","label":{"pt":"x","en":"x"},"source":"s","confidence":"K"}]"#,
    );
    let (town, changes) = br.overlay(&town).expect("it lies on br");
    let told = summary(&changes);
    assert_eq!(told.len(), 4);
    assert!(told[0].starts_with("needs need/school turned_off: "), "{told:?}");
    assert!(told[1].starts_with("signs sign/z added:  -> confidence: "), "{told:?}");
    assert_eq!(told[2], "parameters load_minutes same:  -> ");
    assert_eq!(told[3], "parameters reach_minutes replaced: value: 120 -> value: 90");
    assert_eq!((br.parameter(Parameter::ReachMinutes), town.parameter(Parameter::ReachMinutes)), (120, 90));
    assert_eq!(town.id(), "town");
    let absent = Facts { severity: Some(Severity::Low), ..Facts::default() }.with(Circumstance::SchoolAbsence);
    let absent = Facts { age: crate::person::Age { from: 9, to: 9 }, ..absent };
    let needs = |policy: &Policy| policy.needs(&absent, &policy.bind(&WORDS)).needs.len();
    assert_eq!((needs(&br), needs(&town)), (2, 1));
}

#[test]
fn overlays_lie_on_overlays_and_their_order_does_not_matter() {
    let br = Policy::br();
    let other = over(r#""numbers":[{"purpose":"emergency","number":"0800 1"}]"#);
    let lay = |documents: [&PolicyDraft; 2]| {
        documents.iter().fold(br.clone(), |policy, document| policy.overlay(document).expect("it lies on br").0)
    };
    let reach = over(REACH);
    let (one, two) = (lay([&reach, &other]), lay([&other, &reach]));
    assert_eq!(one.fingerprint(), two.fingerprint());
    assert_ne!(one.fingerprint(), br.fingerprint());
    assert_eq!(one.lineage().len(), 3);
    assert_eq!(
        (one.parameter(Parameter::ReachMinutes), one.number(crate::network::draft::NumberPurpose::Emergency)),
        (90, Some("0800 1"))
    );
    // Neither does the order of rows in a document.
    let mut turned: PolicyDraft = read_builtin(BR);
    turned.rules.reverse();
    turned.needs.reverse();
    turned.parameters.reverse();
    assert_eq!(compiled(&turned).expect("no faults").policy.fingerprint(), br.fingerprint());
    // The compiled document of a town and the town laid on its base are the same policy.
    assert_eq!(compiled(&reach).expect("no faults").policy.fingerprint(), br.overlay(&reach).expect("no faults").0.fingerprint());
}

#[test]
fn an_overlay_lies_on_what_it_names() {
    let rs = draft(r#"{"format":"amparo/policy/1","id":"estrela","base":"br-rs"}"#);
    let faults = Policy::br().overlay(&rs).expect_err("br is not br-rs");
    assert_eq!(faults.to_string(), "$.base: conflict `br-rs`; this policy rests on br");
    assert!(Policy::br_rs().overlay(&rs).is_ok());
    assert!(Policy::br_rs().overlay(&over(REACH)).is_ok(), "br-rs rests on br");
    assert_eq!(compiled(&rs).expect("no faults").policy.lineage().len(), 3);
    let other = draft(r#"{"format":"amparo/status/1","id":"x"}"#);
    assert!(Policy::br().overlay(&other).expect_err("not a policy").has(Code::Format));
}

#[test]
fn a_limit_that_protects_is_not_taken_away() {
    let rule = |fields: &str| {
        over(&format!(
            r#""rules":[{{"id":"R03","title":{{"pt":"x","en":"x"}},"act":"principle","jurisdiction":"BR","source":"s","confidence":"V"{fields}}}]"#
        ))
    };
    for fields in ["", r#","protective":true,"active":false"#, r#","active":false"#] {
        let faults = Policy::br().overlay(&rule(fields)).expect_err(fields);
        assert!(faults.has(Code::Conflict) && faults.faults[0].path.starts_with("$.rules[0]."), "{fields}: {faults}");
    }
    assert!(Policy::br().overlay(&rule(r#","protective":true"#)).is_ok());
}

#[test]
fn a_duty_is_turned_on_or_off_only_by_a_local_decision_that_names_it() {
    let policy = Policy::br();
    let mut row = policy.rule("R20c").expect("R20c").row().clone();
    assert_eq!(policy.rule("R20c").expect("R20c").activity(), Activity::Waits);
    row.active = Some(true);
    let mut town = over(REACH);
    town.rules.push(row.clone());
    let compiled = compiled(&town).expect("a municipality may");
    assert_eq!(compiled.policy.rule("R20c").expect("R20c").activity(), Activity::Active);
    assert_eq!(compiled.warnings.iter().map(|warning| warning.code).collect::<Vec<_>>(), [Code::Unconfirmed]);
    row.active = Some(false);
    town.rules = vec![row];
    assert_eq!(policy.overlay(&town).expect("no faults").0.rule("R20c").expect("R20c").activity(), Activity::TurnedOff);
}

#[test]
fn an_overlay_inside_a_private_document_is_told_at_its_place_and_not_quoted() {
    use crate::record::Step;
    let mut reader = Reader::private(Limits { bytes: 1_000, depth: 16, list: 100, text: 100 });
    let draft = over(r#""parameters":[{"id":"batch_hour","value":77,"source":"CANARY","confidence":"K"}]"#);
    reader.at(Step::Field("policy"), |reader| Policy::br().overlay_in(&draft, reader));
    let faults = reader.finish(()).expect_err("there is no hour 77");
    assert_eq!(faults.faults[0].path, "$.policy.parameters[0].value");
    assert!(!faults.to_string().contains("77") && !faults.to_string().contains("CANARY"));
}
