//! What is wrong with a policy is told all at once, each with its place.

use super::*;

fn told(draft: &PolicyDraft) -> Vec<String> {
    compiled(draft).err().map(|faults| faults.faults.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

fn warned(draft: &PolicyDraft) -> Vec<String> {
    compiled(draft).expect("no faults").warnings.iter().map(ToString::to_string).collect()
}

/// A duty on `br` with these fields besides a full set of good ones; a field given stands in place of the good one.
fn rule(fields: &str) -> PolicyDraft {
    let good = [
        ("title", r#"{"pt":"t","en":"t"}"#),
        ("act", r#""communication""#),
        ("when", r#"{"any":["seizure"]}"#),
        ("who", r#""door""#),
        ("to", r#"["prosecutor"]"#),
        ("deadline_minutes", "60"),
        ("clock_start", r#""knowledge""#),
        ("stop_evidence", r#"{"pt":"e","en":"e"}"#),
        ("payload_profile", r#""R27""#),
        ("identified", r#""exception""#),
        ("jurisdiction", r#""BR""#),
        ("source", r#""s""#),
        ("confidence", r#""V""#),
    ];
    let rest: Vec<String> = good
        .iter()
        .filter(|(name, _)| !fields.contains(&format!("\"{name}\"")))
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    let fields: Vec<&str> = fields.split(" ; ").filter(|field| !field.is_empty() && !field.ends_with(":null")).collect();
    let all = [vec![r#""id":"L1""#], fields, rest.iter().map(String::as_str).collect()].concat().join(",");
    over(&format!(r#""rules":[{{{all}}}]"#))
}

#[test]
fn each_fault_of_a_rule_has_its_code_and_place() {
    let cases = [
        ("", ""),
        (r#""deadline_minutes":0"#, "deadline_minutes: range `0`"),
        (r#""deadline_minutes":null ; "policy_minutes":0"#, "policy_minutes: range `0`"),
        (r#""policy_minutes":5"#, "policy_minutes: conflict"),
        (r#""deadline_minutes":null"#, "policy_minutes: missing"),
        (r#""who":null"#, "who: missing; a duty that nobody owns"),
        (r#""to":null"#, "to: missing; a duty owed to nobody"),
        (r#""when":null"#, "when: missing; a clock that nothing starts"),
        (r#""clock_start":null"#, "clock_start: missing"),
        (r#""stop_evidence":null"#, "stop_evidence: missing"),
        (r#""identified":null"#, "identified: missing"),
        (r#""payload_profile":null"#, "payload_profile: unprofiled `L1`"),
        (r#""payload_profile":"R72""#, "payload_profile: unprofiled `R72`"),
        (r#""payload_profile":"childs""#, "payload_profile: unprofiled `childs`; did you mean `child`?"),
        (r#""payload_profile":null ; "identified":"no""#, "payload_profile: missing"),
        (r#""jurisdiction":"BR-XX""#, "jurisdiction: unknown_token `BR-XX`"),
        (r#""valid_from":"2030-01-02" ; "valid_to":"2030-01-01""#, "valid_to: bad_period `2030-01-01`"),
        (r#""confidence":"L" ; "active":true"#, "active: unconfirmed `L`"),
        (r#""protective":true ; "active":false"#, "active: conflict `false`"),
        (r#""carried_by":["R20"]"#, ""),
        (r#""carried_by":["R999"]"#, "carried_by: dangling `R999`"),
        (r#""carried_by":["L1"]"#, "carried_by: conflict `L1`"),
        (r#""when":{"age_from":18,"age_below":18}"#, "when: range `18 to 18`"),
        (r#""when":{"severity_from":"high","severity_to":"low"}"#, "when: conflict `high`"),
        (r#""when":{"any":["wound"],"none":["wound","seizure"]}"#, "when: conflict"),
        (r#""when":{"ufs":["RR","RX"]}"#, "when: unknown_token `RX`"),
        // An act that makes no duty needs none of all that.
        (r#""act":"principle" ; "when":null ; "who":null ; "to":null ; "identified":null ; "payload_profile":null"#, ""),
    ];
    for (fields, expected) in cases {
        let faults = told(&rule(fields));
        match expected {
            "" => assert_eq!(faults, [""; 0], "{fields}"),
            expected => {
                assert_eq!(faults.len(), 1, "{fields}: {faults:?}");
                assert!(faults[0].starts_with(&format!("$.rules[0].{expected}")), "{fields}: {faults:?}");
            }
        }
    }
}

#[test]
fn all_faults_come_at_once() {
    let faults = told(&over(
        r#""parameters":[{"id":"reach_minutes","value":0,"source":"s","confidence":"K"},{"id":"batch_hour","value":24,"source":"s","confidence":"K"},
            {"id":"answer_minutes_imminent","value":31,"source":"s","confidence":"K"},{"id":"reach_minutes","value":9,"source":"s","confidence":"K"},
            {"id":"follow_up_second_days","value":31,"source":"s","confidence":"K"}],
        "floors":[{"id":"a","when":{"any":["overdose"]},"severity":"low","source":"s","confidence":"K"}],
        "windows":[{"id":"w","days":0,"source":"s","confidence":"K"}],
        "disclosure":[{"id":"d","from":["health"],"to":["education"],"basis":"health_protection","fields":[],"source":"s","confidence":"K"},
            {"id":"e","basis":"no_basis","fields":["call_id","name"],"source":"s","confidence":"K"}],
        "channels":[{"id":"channel/short","class":"short","fields":["need"],"source":"s","confidence":"K"},
            {"id":"c","class":"id_only","fields":["call_id","care_needed"],"source":"s","confidence":"K"}],
        "profiles":[{"id":"p","fields":["name"],"unidentified_fields":["birth_date"],"source":"s","confidence":"K"}],
        "quorum":[{"id":"q","source":"s","confidence":"K"}],
        "ladders":[{"id":"l","roles":[],"source":"s","confidence":"K"}],
        "numbers":[{"purpose":"women","number":"one"}]"#,
    ));
    let places: Vec<&str> = faults.iter().map(|fault| fault.split(';').next().unwrap_or_default()).collect();
    assert_eq!(
        places,
        [
            "$.parameters[3].id: duplicate_id `reach_minutes`",
            "$.parameters[0].value: range `0`",
            "$.parameters[1].value: range `24`",
            "$.windows[0].days: range `0`",
            "$.disclosure[0].to: conflict `d`",
            "$.disclosure[1].fields: conflict `name`",
            "$.channels[0].fields: conflict `need`",
            "$.channels[1].fields: conflict `care_needed`",
            "$.profiles[0].unidentified_fields: conflict `birth_date`",
            "$.ladders[0].roles: missing",
            "$.numbers[0].number: range `one`",
            "$.parameters[2].value: conflict `31`",
            "$.parameters[4].value: conflict `31`",
            "$.windows[0].days: conflict `w`",
            "$.channels[1].class: conflict `c`",
            "$.ladders[0].sectors: conflict `l`",
            "$.quorum[0].id: conflict `q`",
            "$.floors[0].severity: conflict `a`",
        ]
    );
}

#[test]
fn a_whole_policy_is_whole() {
    let faults = told(&draft(r#"{"format":"amparo/policy/1","id":"x"}"#));
    let missing = |word: &str| faults.iter().filter(|fault| fault.contains(&format!("missing `{word}`"))).count();
    assert_eq!(faults.len(), Parameter::ALL.len() + 2 + 4 + 1 + 1, "{faults:?}");
    for word in ["reach_minutes", "any bond", "any reference bond", "id_only", "any sector", "emergency"] {
        assert_eq!(missing(word), 1, "{word}");
    }
    // The merged document of a policy, without its base, is a whole policy and the same one.
    let mut br = Policy::br().draft().clone();
    br.base = None;
    assert_eq!(compiled(&br).expect("it is whole").policy.fingerprint(), Policy::br().fingerprint());
}

#[test]
fn an_unknown_base_is_a_fault_with_a_hint() {
    let faults = told(&draft(r#"{"format":"amparo/policy/1","id":"x","base":"br-r"}"#));
    assert_eq!(faults, ["$.base: dangling `br-r`; did you mean `br-rs`?"]);
}

#[test]
fn the_police_rule_does_not_load_without_its_limiting_profile() {
    let mut br: PolicyDraft = read_builtin(BR);
    br.profiles.retain(|profile| profile.id.as_str() != "R27");
    let faults = compiled(&br).expect_err("R26b is left without its limit");
    let at = br.rules.iter().position(|rule| rule.id.as_str() == "R26b").expect("R26b");
    assert_eq!(faults.faults.len(), 1, "{faults}");
    assert_eq!(
        (faults.faults[0].code, faults.faults[0].path.clone()),
        (Code::Unprofiled, format!("$.rules[{at}].payload_profile"))
    );
    // A profile that waits for its grade does not limit anything yet.
    let mut br: PolicyDraft = read_builtin(BR);
    for profile in br.profiles.iter_mut().filter(|profile| profile.id.as_str() == "R27") {
        profile.protective = false;
    }
    assert!(compiled(&br).expect_err("the profile waits").has(Code::Unprofiled));
}

#[test]
fn what_is_legal_but_dangerous_is_a_warning() {
    let cases = [
        (rule(r#""confidence":"M""#), ""),
        (rule(r#""confidence":"M" ; "active":true"#), "$.rules[0].active: unconfirmed `M`"),
        (
            over(r#""disclosure":[{"id":"d","basis":"public_policy","fields":["name"],"source":"s","confidence":"K"}]"#),
            "$.disclosure[0].published_act: suspicious `d`",
        ),
        (
            over(r#""needs":[{"id":"n","when":{},"need":"legal_aid","pace":"now","source":"s","confidence":"K"}]"#),
            "$.needs: suspicious `13`",
        ),
    ];
    for (draft, expected) in cases {
        let warnings = warned(&draft);
        assert_eq!(warnings.len(), usize::from(!expected.is_empty()), "{warnings:?}");
        assert!(warnings.iter().all(|warning| warning.starts_with(expected)), "{warnings:?}");
    }
}

#[test]
fn a_huge_table_is_refused_before_rows_are_compared() {
    let row = |at: usize| format!(r#"{{"id":"w{at}","days":9,"bond":"care","source":"s","confidence":"K"}}"#);
    let rows: Vec<String> = (0..2_001).map(row).collect();
    let faults = told(&over(&format!(r#""windows":[{}]"#, rows.join(","))));
    assert_eq!(faults, ["$.windows: too_many `2005`; at most 2000 rows in a table"]);
}
