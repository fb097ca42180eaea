//! The vectors of `tests/vectors`: the contract that every language runs. This runner goes through `exchange` and the
//! documents alone; `tests/vectors/README.md` says what each field of a vector means.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use amparo::error::{Code, Fault};
use amparo::exchange;
use amparo::network::Network;
use amparo::plan::document::{CallRole, CallWhen, ConsideredCode, GapCode, LeadOrigin, NotCalledCode, PlaceRole};
use amparo::policy::Policy;
use amparo::status::Status;
use serde_json::{Value, json};

/// Codes that no answer carries today. A vector that shows one makes this list fail, so that it never grows stale.
const NEVER_SHOWN: [&str; 3] = [
    // A bond outside a service's ages is still a bond: the service is called, since it knows the person.
    "not_called/age_range",
    // A bond has no distance: who knows the person is called by telephone.
    "not_called/beyond_reach",
    // Only services with a bond or a wish stand in `not_called`, and a live bond is never covered by another service.
    "not_called/covered_by_other",
];

/// Codes of faults that no document shows by being read.
const NOT_BY_READING: [Code; 1] = [
    // Depends on the clock of a later day: `Network::age_warning`.
    Code::OldNetwork,
];

/// Parameters that no plan shows: each with who reads it.
const NOT_IN_A_PLAN: [&str; 18] = [
    // The warning of an old network, by whoever shows it.
    "parameter/network_old_days",
    // The deadline of rules without any, and each rule of `br` gives its own.
    "parameter/at_once_minutes",
    // Read by a case, after the plan: `tests/case.rs`.
    "parameter/reminder_percent",
    "parameter/working_clock_minutes",
    "parameter/working_clock_most_hours",
    "parameter/acceptance_hours",
    "parameter/handover_minutes",
    "parameter/follow_up_first_hours",
    "parameter/follow_up_second_days",
    "parameter/follow_up_third_days",
    "parameter/follow_up_last_days",
    "parameter/care_report_hours",
    "parameter/care_plan_days",
    "parameter/care_plan_review_days",
    "parameter/offer_days",
    "parameter/reopen_days",
    "parameter/small_cell_below",
    "parameter/override_review_hours",
];

/// Vectors that do not hold yet, each with what is wrong. One that comes to hold makes the runner fail until it leaves here.
const OPEN: [&str; 0] = [];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn vector_files() -> Vec<PathBuf> {
    let mut folders = vec![root().join("tests/vectors")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true if path.file_name().is_some_and(|name| name == "networks") => {}
                true => folders.push(path),
                false if path.extension().is_some_and(|end| end == "json") => files.push(path),
                false => assert!(path.ends_with("README.md"), "{} is not read by anybody", path.display()),
            }
        }
    }
    files.sort();
    files
}

fn read_json(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn vectors() -> Vec<(String, Value)> {
    let base = root().join("tests/vectors");
    let named = |path: &PathBuf| {
        let vector = read_json(path);
        let id = vector["id"].as_str().unwrap_or_default().to_owned();
        let place = path.strip_prefix(&base).expect("it lies there").with_extension("");
        assert_eq!(place.to_string_lossy(), id, "the id of a vector is its place");
        (id, vector)
    };
    vector_files().iter().map(named).collect()
}

/// The bytes of a document: inline, a file of the project, or a network of this folder.
fn bytes(input: &Value) -> Vec<u8> {
    match input {
        Value::String(path) if path.starts_with("networks/") => {
            fs::read(root().join("tests/vectors").join(format!("{path}.json"))).unwrap_or_else(|e| panic!("{path}: {e}"))
        }
        Value::String(path) => fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}")),
        inline => serde_json::to_vec(inline).expect("JSON"),
    }
}

/// Where the bytes of an answer go for the runners of other languages, under `AMPARO_VECTORS_OUT` if that is set: the id with
/// `__` for `/`. `README.md` of the vectors says what stands in each file.
fn keep(id: &str, bytes: &[u8]) {
    let Some(folder) = std::env::var_os("AMPARO_VECTORS_OUT").filter(|folder| !folder.is_empty()) else { return };
    let folder = root().join(folder);
    fs::create_dir_all(&folder).expect("a folder that can be written");
    fs::write(folder.join(format!("{}.json", id.replace('/', "__"))), bytes).expect("a file that can be written");
}

/// Networks and policies that were read already: most vectors share a few.
#[derive(Default)]
struct Read {
    networks: BTreeMap<String, Network>,
    policies: BTreeMap<String, Policy>,
}

impl Read {
    fn network(&mut self, input: &Value) -> Result<Network, String> {
        let key = input.to_string();
        if !self.networks.contains_key(&key) {
            self.networks.insert(key.clone(), network(input)?);
        }
        Ok(self.networks[&key].clone())
    }

    fn policy(&mut self, input: &Value) -> Result<Policy, String> {
        let key = input.to_string();
        if !self.policies.contains_key(&key) {
            self.policies.insert(key.clone(), policy(input)?);
        }
        Ok(self.policies[&key].clone())
    }
}

fn network(input: &Value) -> Result<Network, String> {
    exchange::network(&bytes(input)).map(|(network, _)| network).map_err(|faults| format!("the network is refused: {faults}"))
}

fn policy(input: &Value) -> Result<Policy, String> {
    match input.as_str() {
        None if input.is_null() => Ok(Policy::br()),
        Some("br") => Ok(Policy::br()),
        Some("br-rs") => Ok(Policy::br_rs()),
        _ => {
            exchange::policy(&bytes(input)).map(|(policy, _)| policy).map_err(|faults| format!("the policy is refused: {faults}"))
        }
    }
}

/// What differs between one answer and what a vector expects.
#[derive(Default)]
struct Differs(Vec<String>);

impl Differs {
    fn say(&mut self, what: impl Into<String>) {
        self.0.push(what.into());
    }

    fn same(&mut self, what: &str, found: &Value, expected: &Value) {
        if found != expected {
            self.say(format!("{what}: found {found}, expected {expected}"));
        }
    }
}

fn fields<'v>(value: &'v Value, known: &[&str], what: &str, differs: &mut Differs) -> Vec<(&'v str, &'v Value)> {
    let Some(object) = value.as_object() else {
        differs.say(format!("{what} is not an object"));
        return Vec::new();
    };
    for name in object.keys().filter(|name| !known.contains(&name.as_str())) {
        differs.say(format!("{what} has the unknown field `{name}`"));
    }
    object.iter().map(|(name, value)| (name.as_str(), value)).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A line of the answer under the names that vectors use; what stands deeper comes up.
fn flat(line: &Value) -> Value {
    let mut flat = line.clone();
    for (name, pointer) in [
        ("basis", "/discloses/basis"),
        ("fields", "/discloses/fields"),
        ("capacity", "/status/capacity"),
        ("age_minutes", "/status/age_minutes"),
        ("ask_first", "/status/ask_first"),
        ("last_reported", "/status/last_reported"),
        ("channel", "/channel/kind"),
    ] {
        if let Some(found) = line.pointer(pointer) {
            flat[name] = found.clone();
        }
    }
    if line["minutes"].is_null()
        && let Some(fact) = list(&line["reasons"]).iter().flat_map(|r| list(&r["facts"])).find(|fact| fact["fact"] == "minutes")
    {
        flat["minutes"] = fact["number"].clone();
    }
    if line["ladder"].is_array() {
        let rungs = list(&line["ladder"]).iter();
        flat["ladder_basis"] = rungs.clone().map(|rung| rung["discloses"]["basis"].clone()).collect();
        flat["ladder_fields"] = rungs.clone().map(|rung| json!(list(&rung["discloses"]["fields"]))).collect();
        flat["ladder"] = rungs.map(|rung| rung["service"].clone()).collect();
    }
    if line["sectors"].is_array() {
        flat["sectors"] = list(&line["sectors"]).iter().map(|sector| sector["sector"].clone()).collect();
    }
    if line["nearest_miss"].is_array() {
        flat["nearest_miss"] = list(&line["nearest_miss"]).iter().map(|miss| json!([miss["service"], miss["code"]])).collect();
    }
    flat
}

/// An absent list is an empty list, an absent flag is false: the canonical form leaves both out.
fn fits(line: &Value, expected: &Value) -> bool {
    let Some(expected) = expected.as_object() else { return line == expected };
    expected.iter().all(|(name, value)| {
        name == "lacks_fields" && !list(value).iter().any(|f| list(&line["fields"]).contains(f))
            || name != "lacks_fields" && fits_one(line, name, value)
    })
}

fn fits_one(line: &Value, name: &str, value: &Value) -> bool {
    match (&line[name], value) {
        (Value::Null, Value::Array(none)) => none.is_empty(),
        (Value::Null, Value::Bool(value)) => !value,
        (Value::Null, Value::Number(number)) if number.as_u64() == Some(0) => true,
        (Value::Array(found), Value::Array(wanted)) if name == "fields" || name == "meets" => {
            let sorted = |list: &[Value]| list.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
            sorted(found) == sorted(wanted)
        }
        (found, value) => found == value,
    }
}

fn brief(lines: &[Value]) -> String {
    let text = lines.iter().map(|line| {
        let mut line = line.clone();
        if let Some(object) = line.as_object_mut() {
            for name in ["reasons", "discloses", "status", "stops_with"] {
                object.remove(name);
            }
        }
        format!("\n      {line}")
    });
    text.collect()
}

/// Lines that must stand there in this order, others between them unless `exactly`.
fn in_order(what: &str, found: &[Value], expected: &Value, exactly: bool, differs: &mut Differs) {
    let found: Vec<Value> = found.iter().map(flat).collect();
    let mut rest = found.iter();
    for line in list(expected) {
        if !rest.by_ref().any(|candidate| fits(candidate, line)) {
            differs.say(format!("{what}: not there, or not in this order: {line}; found{}", brief(&found)));
            return;
        }
    }
    if exactly && found.len() != list(expected).len() {
        differs.say(format!("{what}: {} expected, no others; found{}", list(expected).len(), brief(&found)));
    }
}

fn somewhere(what: &str, found: &[Value], expected: &Value, differs: &mut Differs) {
    let found: Vec<Value> = found.iter().map(flat).collect();
    for line in list(expected).iter().filter(|line| !found.iter().any(|candidate| fits(candidate, line))) {
        differs.say(format!("{what}: not there: {line}; found{}", brief(&found)));
    }
}

fn nowhere(what: &str, found: &[Value], unexpected: &Value, differs: &mut Differs) {
    let found: Vec<Value> = found.iter().map(flat).collect();
    for line in list(unexpected).iter().filter(|line| found.iter().any(|candidate| fits(candidate, line))) {
        differs.say(format!("{what}: should not be there: {line}; found{}", brief(&found)));
    }
}

/// Every rule that stands anywhere in the answer, and its codes as `list/code`.
fn occurring(plan: &Value) -> BTreeSet<String> {
    fn walk(value: &Value, set: &mut BTreeSet<String>) {
        match value {
            Value::Array(list) => list.iter().for_each(|value| walk(value, set)),
            Value::Object(object) => {
                set.extend(object.get("rule").and_then(Value::as_str).map(str::to_owned));
                if object.get("fact").is_some_and(|fact| fact == "rule") {
                    set.extend(object.get("id").and_then(Value::as_str).map(str::to_owned));
                }
                object.values().for_each(|value| walk(value, set));
            }
            _ => {}
        }
    }
    let mut set = BTreeSet::new();
    walk(plan, &mut set);
    for (name, member, prefix) in [
        ("calls", "role", "call_role"),
        ("calls", "when", "call_when"),
        ("not_called", "code", "not_called"),
        ("considered", "code", "considered"),
        ("gaps", "code", "gap"),
        ("places", "role", "place"),
    ] {
        set.extend(list(&plan[name]).iter().filter_map(|line| Some(format!("{prefix}/{}", line[member].as_str()?))));
    }
    let misses = list(&plan["gaps"]).iter().flat_map(|gap| list(&gap["nearest_miss"]));
    set.extend(misses.filter_map(|miss| Some(format!("considered/{}", miss["code"].as_str()?))));
    set.extend(plan["lead"]["origin"].as_str().map(|origin| format!("lead/{origin}")));
    set
}

/// Rows that leave no reason of their own in an answer: their vectors show them by what changes.
fn leaves_no_trace(rule: &str) -> bool {
    ["window/", "parameter/", "ladder/", "channel/", "sign/", "number/", "quorum"].iter().any(|prefix| rule.starts_with(prefix))
}

fn words(value: &Value, set: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => _ = set.insert(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| words(value, set)),
        Value::Object(object) => object.iter().for_each(|(name, value)| {
            set.insert(name.clone());
            words(value, set);
        }),
        _ => {}
    }
}

fn compare_view(recipient: &str, view: Option<Value>, expected: &Value, differs: &mut Differs) {
    let (view, expected) = match (view, expected) {
        (None, Value::Null) => return,
        (None, _) => return differs.say(format!("no view for `{recipient}`")),
        (Some(_), Value::Null) => return differs.say(format!("`{recipient}` has a view")),
        (Some(view), expected) => (view, expected),
    };
    let mut there = BTreeSet::new();
    words(&view, &mut there);
    for (name, wanted) in fields(expected, &["has", "lacks"], "view", differs) {
        for word in list(wanted).iter().filter_map(Value::as_str).filter(|word| there.contains(*word) != (name == "has")) {
            differs.say(format!("view of `{recipient}`: {name} `{word}` does not hold"));
        }
    }
}

const PLAN_FIELDS: [&str; 31] = [
    "calls",
    "calls_exactly",
    "no_calls",
    "not_called",
    "places",
    "places_exactly",
    "no_places",
    "considered",
    "custodian",
    "next_holder",
    "lead",
    "lead_from",
    "emergency",
    "duties",
    "duties_exactly",
    "no_duties",
    "gaps",
    "gaps_exactly",
    "no_gaps",
    "wandering",
    "no_third_door",
    "new_facts",
    "rules",
    "absent_rules",
    "view",
    "crisis",
    "contacts",
    "quorum",
    "no_considered",
    "would_change",
    "no_not_called",
];

fn compare_plan(read: &mut Read, id: &str, input: &Value, vector: &Value, differs: &mut Differs) {
    let expect = &vector["expect"];
    fields(input, &["network", "policy", "status", "request"], "input", differs);
    let (network, policy) = match (read.network(&input["network"]), read.policy(&input["policy"])) {
        (Ok(network), Ok(policy)) => (network, policy),
        (network, policy) => return [network.err(), policy.err()].into_iter().flatten().for_each(|refused| differs.say(refused)),
    };
    let status = match &input["status"] {
        Value::Null => Status::unknown(),
        status => exchange::status(&bytes(status), &network).expect("the status can be read").0,
    };
    let request = match exchange::request(&bytes(&input["request"])) {
        Ok(request) => request,
        Err(faults) => return differs.say(format!("the request is refused: {faults}")),
    };
    let decided = amparo::plan::plan(&network, &policy, &status, &request);
    let mut document = decided.document();
    if !expect["would_change"].is_null() {
        let mut room = amparo::plan::Room::new();
        document.would_change = amparo::plan::would_change(&mut room, &network, &policy, &status, &request, &decided);
    }
    let written = exchange::to_json(&document);
    keep(id, &written);
    let plan: Value = serde_json::from_slice(&written).expect("JSON");
    let occurring = occurring(&plan);
    let flag = |name: &str| expect[name] == Value::Bool(true);
    for (name, expected) in fields(expect, &PLAN_FIELDS, "expect", differs) {
        match name {
            "calls" => in_order(name, list(&plan["calls"]), expected, flag("calls_exactly"), differs),
            "places" => in_order(name, list(&plan["places"]), expected, flag("places_exactly"), differs),
            "duties" => {
                somewhere(name, list(&plan["duties"]), expected, differs);
                if flag("duties_exactly") && list(&plan["duties"]).len() != list(expected).len() {
                    differs.say(format!("duties: {} expected; found{}", list(expected).len(), brief(list(&plan["duties"]))));
                }
            }
            "gaps" => {
                somewhere(name, list(&plan["gaps"]), expected, differs);
                if flag("gaps_exactly") && list(&plan["gaps"]).len() != list(expected).len() {
                    differs.say(format!("gaps: {} expected; found{}", list(expected).len(), brief(list(&plan["gaps"]))));
                }
            }
            "not_called" | "considered" | "contacts" | "would_change" => {
                somewhere(name, list(&plan[name]), expected, differs);
            }
            "no_calls" => nowhere(name, list(&plan["calls"]), expected, differs),
            "no_places" => nowhere(name, list(&plan["places"]), expected, differs),
            "no_considered" => nowhere(name, list(&plan["considered"]), expected, differs),
            "no_not_called" => nowhere(name, list(&plan["not_called"]), expected, differs),
            "no_duties" => nowhere(name, list(&plan["duties"]), expected, differs),
            "no_gaps" => nowhere(name, list(&plan["gaps"]), expected, differs),
            "custodian" => differs.same(name, &plan["custodian"]["service"], expected),
            "lead" | "lead_from" | "emergency" | "next_holder" | "quorum" => {
                let found = flat(&plan[name]);
                if found.is_null() != expected.is_null() || !fits(&found, expected) {
                    differs.say(format!("{name}: expected {expected}; found{}", brief(std::slice::from_ref(&found))));
                }
            }
            "wandering" | "no_third_door" => {
                differs.same(name, &Value::Bool(plan["episode"][name] == Value::Bool(true)), expected);
            }
            "new_facts" => differs.same(name, &Value::from(list(&plan["episode"][name])), expected),
            "rules" | "absent_rules" => {
                for rule in list(expected).iter().filter_map(Value::as_str) {
                    if occurring.contains(rule) != (name == "rules") {
                        differs.say(format!("{name}: `{rule}` does not hold"));
                    }
                }
            }
            "crisis" => {
                for (name, expected) in fields(expected, &["severity", "needs", "no_needs", "territory"], "crisis", differs) {
                    match name {
                        "needs" | "no_needs" => {
                            let needs = list(&plan["crisis"]["needs"]);
                            for need in list(expected).iter().filter(|need| needs.contains(need) != (name == "needs")) {
                                differs.say(format!("crisis.{name}: {need} does not hold, found {needs:?}"));
                            }
                        }
                        _ => differs.same(name, &plan["crisis"][name], expected),
                    }
                }
            }
            "view" => {
                for (recipient, expected) in expected.as_object().into_iter().flatten() {
                    let view = decided.view(recipient);
                    keep(&format!("{id}__view__{recipient}"), &exchange::to_json(&view));
                    let view = view.map(|view| serde_json::to_value(&view).expect("JSON"));
                    compare_view(recipient, view, expected, differs);
                }
            }
            _ => {}
        }
    }
    if let Some(rule) = vector["rule"].as_str().filter(|rule| !leaves_no_trace(rule)) {
        let fires = vector["fires"] == Value::Bool(true);
        if occurring.contains(rule) != fires {
            differs.say(format!("`{rule}` {}", if fires { "does not fire" } else { "fires" }));
        }
    }
}

/// Faults and warnings of a document that is only read.
fn compare_document(id: &str, input: &Value, expect: &Value, differs: &mut Differs) -> Vec<Code> {
    fields(input, &["read", "document", "bytes_text", "pad_to_bytes", "network"], "input", differs);
    let mut document = match input["bytes_text"].as_str() {
        Some(text) => text.as_bytes().to_vec(),
        None => bytes(&input["document"]),
    };
    if let Some(length) = input["pad_to_bytes"].as_u64() {
        document.resize(usize::try_from(length).expect("a length"), b' ');
    }
    let read = match input["read"].as_str().unwrap_or_default() {
        "network" => exchange::network(&document).map(|(_, warnings)| warnings),
        "policy" => exchange::policy(&document).map(|(_, warnings)| warnings),
        "status" => exchange::status(&document, &network(&input["network"]).expect("a network without faults"))
            .map(|(_, warnings)| warnings),
        "request" => exchange::request(&document).map(|_| Vec::new()),
        "emergency" => {
            compare_emergency(id, &document, expect, differs);
            return Vec::new();
        }
        other => panic!("nobody reads `{other}`"),
    };
    let told = |faults: &[Fault]| -> Vec<Value> {
        faults.iter().map(|fault| json!({"code": fault.code.as_str(), "path": fault.path})).collect()
    };
    let (faults, warnings, text) = match read {
        Ok(warnings) => (Vec::new(), warnings, String::new()),
        Err(found) => (found.faults.clone(), Vec::new(), format!("{found} {found:?}")),
    };
    keep(id, &exchange::to_json(&json!({"faults": told(&faults), "warnings": told(&warnings)})));
    for (name, expected) in fields(expect, &["faults", "warnings", "never_quoted"], "expect", differs) {
        match name {
            "faults" => differs.same(name, &Value::from(told(&faults)), expected),
            "warnings" => differs.same(name, &Value::from(told(&warnings)), expected),
            _ => {
                for word in list(expected).iter().filter_map(Value::as_str).filter(|word| text.contains(*word)) {
                    differs.say(format!("the faults quote `{word}`"));
                }
            }
        }
    }
    if expect["faults"].is_null() && !faults.is_empty() {
        differs.say(format!("refused: {text}"));
    }
    faults.iter().chain(&warnings).map(|fault| fault.code).collect()
}

fn compare_emergency(id: &str, document: &[u8], expect: &Value, differs: &mut Differs) {
    let written = exchange::to_json(&exchange::emergency(document));
    keep(id, &written);
    let answer: Value = serde_json::from_slice(&written).expect("JSON");
    for (name, expected) in fields(expect, &["emergency", "readable"], "expect", differs) {
        match name {
            "readable" => differs.same(name, &Value::Bool(answer[name] == Value::Bool(true)), expected),
            _ if answer[name].is_null() != expected.is_null() || !fits(&answer[name], expected) => {
                differs.say(format!("emergency: found {}, expected {expected}", answer[name]));
            }
            _ => {}
        }
    }
}

/// Rows of hours: each is asked through a plan in which a service with these hours has a bond.
fn compare_hours(id: &str, input: &Value, differs: &mut Differs) {
    let mut written = Vec::new();
    fields(input, &["network", "hours"], "input", differs);
    let template: Value = serde_json::from_slice(&bytes(&input["network"])).expect("JSON");
    for row in list(&input["hours"]) {
        fields(row, &["text", "tz", "uf", "holidays", "at", "state", "next", "note"], "row", differs);
        let mut network = template.clone();
        network["territories"][0]["uf"] = row["uf"].clone();
        network["territories"][0]["time_zone"] = row["tz"].clone();
        network["territories"][0]["holidays"] = list(&row["holidays"]).iter().cloned().collect();
        network["services"][0]["opening_hours"] = row["text"].clone();
        let request = json!({"format": "amparo/request/1", "at": row["at"],
            "person": {"ref": "p1", "bonds": [{"service": "watched", "kind": "care", "strength": 50}]},
            "crisis": {"door": "door", "severity": "low", "capacity_to_consent": "gives"}});
        let request = exchange::request(&bytes(&request)).expect("the request has no faults");
        let network = self::network(&network).expect("a network without faults");
        let plan = amparo::plan::plan(&network, &Policy::br(), &Status::unknown(), &request).document();
        written.extend(exchange::to_json(&plan));
        written.push(b'\n');
        let call = plan.calls.iter().find(|call| call.service == "watched").expect("a bond is called");
        let state = ["open-told-now", "closed-told-at-opening", "hours-unknown-told-now"]
            .iter()
            .zip(["open", "closed", "unknown"])
            .find(|(rule, _)| call.reasons.iter().any(|reason| reason.rule == **rule))
            .map(|(_, state)| state);
        differs.same(&format!("{} at {}: state", row["text"], row["at"]), &json!(state), &row["state"]);
        let next = serde_json::to_value(call.at.map(|at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string())).expect("JSON");
        differs.same(&format!("{} at {}: next", row["text"], row["at"]), &next, &row["next"]);
    }
    keep(id, &written);
}

#[test]
fn vectors_hold() {
    let mut failed = Vec::new();
    let (mut rows, mut open) = (0, 0);
    let mut read = Read::default();
    let vectors = vectors();
    for (id, vector) in &vectors {
        let mut differs = Differs::default();
        fields(vector, &["id", "title", "source", "rule", "fires", "input", "expect"], "vector", &mut differs);
        for name in ["title", "source", "input"] {
            if vector[name].is_null() {
                differs.say(format!("no `{name}`"));
            }
        }
        let input = &vector["input"];
        if !input["hours"].is_null() {
            rows += list(&input["hours"]).len();
            compare_hours(id, input, &mut differs);
        } else if !input["read"].is_null() {
            compare_document(id, input, &vector["expect"], &mut differs);
        } else {
            compare_plan(&mut read, id, input, vector, &mut differs);
        }
        if OPEN.contains(&id.as_str()) {
            open += 1;
            match differs.0.is_empty() {
                true => failed.push(format!("{id}\n    holds now: it is no longer open")),
                false => println!("OPEN {id}: {}", differs.0[0].lines().next().unwrap_or_default()),
            }
        } else if !differs.0.is_empty() {
            failed.push(format!("{id}\n    {}", differs.0.join("\n    ")));
        }
    }
    keep("open", &exchange::to_json(&json!(OPEN)));
    let passed = vectors.len() - failed.len() - open;
    println!("vectors: {} files, {passed} passed, {open} open, {rows} rows of hours", vectors.len());
    assert!(failed.is_empty(), "{} of {} vectors:\n{}", failed.len(), vectors.len(), failed.join("\n"));
}

#[test]
fn every_network_is_used_by_a_vector() {
    let mut used = BTreeSet::new();
    for (_, vector) in vectors() {
        used.extend(vector["input"]["network"].as_str().and_then(|path| path.strip_prefix("networks/")).map(str::to_owned));
    }
    let there = fs::read_dir(root().join("tests/vectors/networks")).expect("a readable folder");
    let there = there.map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned());
    assert_eq!(there.collect::<BTreeSet<_>>(), used);
}

/// Rows and codes that must each have a vector where they fire and one where they nearly do.
fn required() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in ["policy/br.json", "policy/br-rs.json"] {
        let policy = read_json(&root().join(file));
        for table in ["floors", "needs", "windows", "rules", "disclosure", "channels", "quorum", "ladders", "home"] {
            for row in list(&policy[table]) {
                let duty = ["compulsory_notification", "communication"].iter().any(|act| row["act"] == *act);
                // A right with somebody to turn to, which is offered.
                let offer = row["act"] == "right" && !row["to"].is_null();
                if table != "rules" || duty || offer {
                    ids.extend(row["id"].as_str().map(str::to_owned));
                }
            }
        }
        let parameters = list(&policy["parameters"]).iter().filter_map(|row| row["id"].as_str());
        ids.extend(parameters.map(|id| format!("parameter/{id}")));
    }
    ids.extend(NotCalledCode::ALL.iter().map(|code| format!("not_called/{}", code.as_str())));
    ids.extend(ConsideredCode::ALL.iter().map(|code| format!("considered/{}", code.as_str())));
    ids.extend(GapCode::ALL.iter().map(|code| format!("gap/{}", code.as_str())));
    ids.extend(CallRole::ALL.iter().map(|role| format!("call_role/{}", role.as_str())));
    ids.extend(CallWhen::ALL.iter().map(|when| format!("call_when/{}", when.as_str())));
    ids.extend(LeadOrigin::ALL.iter().map(|origin| format!("lead/{}", origin.as_str())));
    ids.extend(PlaceRole::ALL.iter().map(|role| format!("place/{}", role.as_str())));
    ids
}

#[test]
fn every_rule_fires_in_one_vector_and_nearly_does_in_another() {
    let mut seen: BTreeMap<String, [bool; 2]> = BTreeMap::new();
    for (id, vector) in vectors() {
        if let Some(rule) = vector["rule"].as_str() {
            let fires = vector["fires"].as_bool().unwrap_or_else(|| panic!("{id} does not say whether `{rule}` fires"));
            seen.entry(rule.to_owned()).or_default()[usize::from(fires)] = true;
        }
    }
    let required = required();
    let exempt = |rule: &str| NEVER_SHOWN.contains(&rule) || NOT_IN_A_PLAN.contains(&rule);
    let missing: Vec<String> = required
        .iter()
        .filter(|rule| !exempt(rule))
        .flat_map(|rule| {
            let [nearly, fires] = seen.get(rule).copied().unwrap_or_default();
            [(!fires).then(|| format!("{rule} fires")), (!nearly).then(|| format!("{rule} nearly"))]
        })
        .flatten()
        .collect();
    println!("vectors: {} rules and codes required, {} exempt", required.len(), NEVER_SHOWN.len() + NOT_IN_A_PLAN.len());
    assert!(missing.is_empty(), "no vector for: {missing:#?}");
    let unknown: Vec<&String> = seen.keys().filter(|rule| !required.contains(*rule)).collect();
    assert!(unknown.is_empty(), "vectors for rules that are not there: {unknown:?}");
    let stale: Vec<&String> = seen.keys().filter(|rule| exempt(rule) && seen[*rule][1]).collect();
    assert!(stale.is_empty(), "no longer exempt: {stale:?}");
}

#[test]
fn every_code_of_a_fault_is_shown_by_a_document() {
    let mut seen = BTreeSet::new();
    for (id, vector) in vectors().iter().filter(|(_, vector)| !vector["input"]["read"].is_null()) {
        seen.extend(
            compare_document(id, &vector["input"], &vector["expect"], &mut Differs::default()).iter().map(|c| c.as_str()),
        );
    }
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !NOT_BY_READING.contains(code))
        .map(|code| code.as_str())
        .filter(|c| !seen.contains(c))
        .collect();
    assert!(missing.is_empty(), "no document shows {missing:?}");
}
