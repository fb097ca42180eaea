//! The vectors of `tests/vectors_case`: what a case comes to, what it refuses, what is due. This runner goes through `exchange`
//! and the documents; `tests/vectors_case/README.md` says what each field means.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use amparo::case::{Case, Context};
use amparo::exchange;
use amparo::network::Network;
use amparo::policy::Policy;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors_case")
}

fn read_json(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn vector_files() -> Vec<PathBuf> {
    let mut folders = vec![root()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            let is_part = path.file_name().is_some_and(|name| name == "networks" || name == "plans");
            match path.is_dir() {
                true if is_part && folder == root() => {}
                true => folders.push(path),
                false if path.extension().is_some_and(|end| end == "json") => files.push(path),
                false => assert!(path.ends_with("README.md"), "{} is not read by anybody", path.display()),
            }
        }
    }
    files.sort();
    files
}

/// What a vector says and the library does not.
#[derive(Default)]
struct Differs(Vec<String>);

impl Differs {
    fn same(&mut self, what: &str, found: &Value, expected: &Value) {
        if found != expected {
            self.0.push(format!("{what}: expected {expected}, found {found}"));
        }
    }

    fn known(&mut self, what: &str, object: &Value, fields: &[&str]) {
        for name in object.as_object().into_iter().flat_map(|fields| fields.keys()) {
            if !fields.contains(&name.as_str()) {
                self.0.push(format!("{what}: `{name}` is not a field"));
            }
        }
    }
}

/// Whether a line has the fields named: lists line by line in their order, others between; absent is `false`, `null` or empty.
fn fits(found: &Value, expected: &Value) -> bool {
    match expected {
        Value::Object(fields) => fields.iter().all(|(name, expected)| match &found[name.as_str()] {
            Value::Null => expected.is_null() || *expected == json!(false) || *expected == json!([]),
            found => fits(found, expected),
        }),
        Value::Array(lines) if lines.iter().any(Value::is_object) => in_order(list(found), lines).is_none(),
        expected => found == expected,
    }
}

/// The first of the lines that does not stand in the list after those before it.
fn in_order<'e>(found: &[Value], expected: &'e [Value]) -> Option<&'e Value> {
    let mut rest = found.iter();
    expected.iter().find(|line| !rest.by_ref().any(|found| fits(found, line)))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn value(record: &impl serde::Serialize) -> Value {
    serde_json::from_slice(&exchange::to_json(record)).expect("JSON")
}

/// The event document of a vector, with what may be left out.
fn event_bytes(place: usize, event: &Value) -> Vec<u8> {
    let mut event = event.clone();
    let fields = event.as_object_mut().expect("an event is an object");
    fields.entry("format").or_insert_with(|| json!("amparo/event/1"));
    fields.entry("case").or_insert_with(|| json!("c1"));
    fields.entry("id").or_insert_with(|| json!(format!("e{place}")));
    if let Some(name) = fields.get("plan").and_then(Value::as_str) {
        let mut plan = read_json(&root().join(format!("{name}.json")));
        plan["at"] = fields["at"].clone();
        fields.insert("plan".to_owned(), plan);
    }
    event.to_string().into_bytes()
}

const EXPECT: [&str; 16] = [
    "refused",
    "faults",
    "version",
    "state",
    "custodian",
    "held",
    "formed",
    "answered",
    "wandering",
    "no_third_door",
    "missing_sectors",
    "due",
    "due_exactly",
    "no_due",
    "agenda",
    "no_agenda",
];

fn compare(vector: &Value, networks: &mut BTreeMap<String, Network>) -> Differs {
    let mut differs = Differs::default();
    let (input, expect) = (&vector["input"], &vector["expect"]);
    differs.known("vector", vector, &["id", "title", "source", "input", "expect"]);
    differs.known("input", input, &["network", "policy", "events", "now"]);
    differs.known("expect", expect, &EXPECT);
    let name = input["network"].as_str().expect("a network").to_owned();
    let network = networks.entry(name.clone()).or_insert_with(|| {
        let bytes = fs::read(root().join(format!("{name}.json"))).expect("a network of the vectors");
        exchange::network(&bytes).expect("the network has no faults").0
    });
    let policy = match &input["policy"] {
        Value::Null => Policy::br(),
        policy => exchange::policy(policy.to_string().as_bytes()).expect("the policy has no faults").0,
    };
    let mut case: Option<Case> = None;
    let (mut refused, mut faults) = (Vec::new(), Vec::new());
    for (place, event) in list(&input["events"]).iter().enumerate() {
        let event = match exchange::event(&event_bytes(place, event)) {
            Ok(event) => event,
            Err(found) => {
                faults.extend(found.faults.iter().map(|fault| json!([place, fault.code.as_str(), fault.path])));
                continue;
            }
        };
        let taken = match &mut case {
            None => Case::open(&event).map(|opened| case = Some(opened)),
            Some(case) => case.apply(&event).map(|_| ()),
        };
        refused.extend(taken.err().map(|refusal| json!([place, refusal.code.as_str()])));
    }
    let none = json!([]);
    let or_none = |name: &str| if expect[name].is_null() { none.clone() } else { expect[name].clone() };
    differs.same("refused", &Value::from(refused), &or_none("refused"));
    differs.same("faults", &Value::from(faults), &or_none("faults"));
    let Some(case) = case else {
        differs.0.push("no case was opened".to_owned());
        return differs;
    };
    let now: DateTime<Utc> = input["now"].as_str().and_then(|now| now.parse().ok()).expect("an instant");
    let context = Context { network, policy: &policy };
    let (due, agenda) = (value(&case.due(now, &context)), value(&case.agenda(now, &context)));
    for (name, expected) in expect.as_object().into_iter().flatten() {
        match name.as_str() {
            "version" => differs.same(name, &json!(case.version()), expected),
            "custodian" => differs.same(name, &json!(case.state().custodian().map(|s| s.as_str())), expected),
            "held" => differs.same(name, &json!(case.is_held(now)), expected),
            "formed" => differs.same(name, &json!(case.is_formed(now)), expected),
            "answered" => differs.same(name, &json!(case.is_answered()), expected),
            "wandering" => differs.same(name, &json!(case.state().is_wandering()), expected),
            "no_third_door" => differs.same(name, &json!(case.no_third_door(now)), expected),
            "missing_sectors" => differs.same(name, &value(&case.missing_sectors(now)), expected),
            "state" => {
                let state = value(case.state());
                for (field, expected) in expected.as_object().into_iter().flatten() {
                    if !fits(&json!({ field.as_str(): state[field.as_str()] }), &json!({ field.as_str(): expected })) {
                        differs.0.push(format!("state.{field}: expected {expected}, found {}", state[field.as_str()]));
                    }
                }
            }
            "due" | "agenda" => {
                let found = list(if name == "due" { &due } else { &agenda });
                if let Some(line) = in_order(found, list(expected)) {
                    differs.0.push(format!("{name}: {line} is not there, found {found:?}"));
                }
                if expect["due_exactly"] == json!(true) && name == "due" && found.len() != list(expected).len() {
                    differs.0.push(format!("due: {} lines", found.len()));
                }
            }
            "no_due" | "no_agenda" => {
                let found = list(if name == "no_due" { &due } else { &agenda });
                for line in list(expected) {
                    if let Some(found) = found.iter().find(|found| fits(found, line)) {
                        differs.0.push(format!("{name}: {found} is there"));
                    }
                }
            }
            _ => {}
        }
    }
    let written = exchange::to_json(&case.document());
    let read = exchange::case(&written).expect("a case is read as it was written");
    differs.same("round", &json!(exchange::to_json(&read.document()) == written), &json!(true));
    differs
}

#[test]
fn case_vectors_hold() {
    let mut networks = BTreeMap::new();
    let (mut count, mut wrong) = (0, Vec::new());
    for path in vector_files() {
        let vector = read_json(&path);
        let id = vector["id"].as_str().expect("an id");
        let place = path.strip_prefix(root()).expect("it lies there").with_extension("");
        assert_eq!(place.to_string_lossy().replace('\\', "/"), id);
        let asks = vector["expect"].as_object().is_some_and(|fields| !fields.is_empty());
        assert!(asks, "{id} expects nothing");
        let differs = compare(&vector, &mut networks);
        count += 1;
        wrong.extend(differs.0.iter().map(|text| format!("{id}\n    {text}")));
    }
    println!("case vectors: {count} files, {} passed", count - wrong.len().min(count));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 35, "only {count} vectors were read");
}

#[test]
fn a_vector_that_does_not_hold_is_seen() {
    let mut vector = read_json(&root().join("answer/held_then_formed.json"));
    for (name, wrong) in [
        ("held", json!(false)),
        ("custodian", json!("caps")),
        ("version", json!(2)),
        ("state", json!({ "stage": "closed" })),
        ("state", json!({ "calls": [{ "stage": "declined" }] })),
        ("due", json!([{ "kind": "escalate" }])),
        ("no_due", json!([{ "who": "upa" }])),
        ("refused", json!([[1, "closed"]])),
        ("nonsense", json!(1)),
    ] {
        let mut changed = vector.clone();
        if name == "no_due" {
            // Something is due to the UPA by then.
            changed["input"]["events"].as_array_mut().expect("a list").truncate(1);
            changed["expect"] = json!({});
        }
        changed["expect"][name] = wrong;
        assert!(!compare(&changed, &mut BTreeMap::new()).0.is_empty(), "{name}");
    }
    vector["input"]["nonsense"] = json!(1);
    assert!(!compare(&vector, &mut BTreeMap::new()).0.is_empty());
}
