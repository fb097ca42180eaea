//! Nothing personal in any error, warning or `Debug`: a canary in each place of a request is looked for everywhere.

#[path = "second/draw/mod.rs"]
mod draw;

use std::sync::OnceLock;

use amparo::exchange;
use amparo::network::Network;
use amparo::plan::{Engine, Room, plan, would_change};
use amparo::policy::Policy;
use amparo::status::{Status, StatusDraft};
use serde_json::Value;

use draw::{Lots, World, world};

const CANARY: &str = "CANARY-7f3a";

/// Every place of a document, as JSON pointers; objects and lists too.
fn places(document: &Value, at: &str, out: &mut Vec<String>) {
    out.push(at.to_owned());
    match document {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{}", name.replace('/', "~1")), out))
        }
        Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| places(value, &format!("{at}/{index}"), out)),
        _ => {}
    }
}

fn all_places(document: &Value) -> Vec<String> {
    let mut out = Vec::new();
    places(document, "", &mut out);
    out
}

fn network_of(world: &World) -> Network {
    exchange::network(world.network.to_string().as_bytes()).expect("a network").0
}

fn assert_silent(what: &str, at: &str, text: &str) {
    assert!(!text.contains("7f3a"), "{what} tells the canary of `{at}`: {text}");
}

/// Whatever can be made of a request: its faults, or everything that a decision gives, as `Debug`.
fn look(network: &Network, at: &str, bytes: &[u8]) -> bool {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    let policy = POLICY.get_or_init(Policy::br).clone();
    let emergency = exchange::emergency_with(bytes, &policy);
    assert_silent("emergency", at, &format!("{} {emergency:?}", String::from_utf8(exchange::to_json(&emergency)).expect("text")));
    let request = match exchange::request(bytes) {
        Err(faults) => {
            assert_silent("an error", at, &format!("{faults} {faults:?} {:?}", faults.faults));
            return false;
        }
        Ok(request) => request,
    };
    let draft = request.draft();
    let parts = format!("{:?} {:?} {:?} {:?} {:?}", draft, draft.person, draft.crisis, draft.recent, draft.status);
    assert_silent("a record", at, &format!("{request:?} {parts} {:?} {:?}", draft.person.bonds, draft.person.wishes));
    let decided = plan(network, &policy, &Status::unknown(), &request);
    let document = decided.document();
    assert_silent(
        "a plan",
        at,
        &format!("{decided:?} {document:?} {:?} {:?} {:?}", document.calls, document.places, document.contacts),
    );
    let views: Vec<_> = network.service_ids().map(|id| decided.view(id)).collect();
    assert_silent("a view", at, &format!("{views:?}"));
    let changes = would_change(&mut Room::new(), network, &policy, &Status::unknown(), &request, &decided);
    assert_silent("a change", at, &format!("{changes:?}"));
    let engine = Engine::new(network.clone(), policy);
    let answer = engine.plan(&request);
    assert_silent("an engine", at, &format!("{engine:?} {answer:?} {:?} {:?}", engine.network(), engine.policy()));
    if let Err(faults) = request.at("1990-01-01T00:00:00Z".parse().expect("an instant")) {
        assert_silent("a dry run", at, &format!("{faults} {faults:?}"));
    }
    true
}

#[test]
fn no_place_of_a_request_is_ever_quoted() {
    let (mut taken, mut refused) = (0, 0);
    for seed in [1, 2, 3, 5, 8] {
        let world = world(seed);
        let network = network_of(&world);
        for at in all_places(&world.request) {
            // A word that an id may be, a text that it may not, and a wrong type.
            for value in [Value::from(CANARY), Value::from("CANARY 7f3a!"), Value::from(vec![CANARY])] {
                let mut request = world.request.clone();
                *request.pointer_mut(&at).expect("a place of the document") = value;
                let is_taken = look(&network, &at, request.to_string().as_bytes());
                *(if is_taken { &mut taken } else { &mut refused }) += 1;
            }
        }
    }
    assert!(taken > 50 && refused > 500, "{taken} taken, {refused} refused");
}

#[test]
fn no_name_of_a_field_is_ever_quoted() {
    let world = world(13);
    let network = network_of(&world);
    for at in all_places(&world.request) {
        let mut request = world.request.clone();
        let Some(Value::Object(fields)) = request.pointer_mut(&at) else { continue };
        fields.insert(CANARY.to_owned(), Value::from(1));
        assert!(!look(&network, &at, request.to_string().as_bytes()), "an unknown field is refused");
    }
}

#[test]
fn damaged_bytes_are_never_quoted() {
    let world = world(21);
    let network = network_of(&world);
    let mut request = world.request.clone();
    request["person"]["ref"] = Value::from(CANARY);
    request["note"] = Value::from(CANARY);
    let bytes = request.to_string().into_bytes();
    let mut lots = Lots::new(7);
    for _ in 0..300 {
        let mut damaged = bytes.clone();
        match lots.below(3) {
            0 => damaged.truncate(lots.below(bytes.len())),
            1 => damaged[lots.below(bytes.len())] = b"{}[]\",:x\xff\x00"[lots.below(10)],
            _ => damaged.swap(lots.below(bytes.len()), lots.below(bytes.len())),
        }
        look(&network, "damaged", &damaged);
    }
    let mut shuffled = bytes;
    for at in (1..shuffled.len()).rev() {
        shuffled.swap(at, lots.below(at + 1));
    }
    look(&network, "shuffled", &shuffled);
}

/// A report tells who made it, an opaque reference: neither an error nor a warning repeats it.
#[test]
fn who_reported_is_never_quoted() {
    let world = world(34);
    let (network, _) = exchange::network(world.network.to_string().as_bytes()).expect("a network");
    for value in [CANARY, "CANARY 7f3a!"] {
        let mut status = world.status.clone();
        let reports = status["reports"].as_array_mut().expect("a list");
        reports.push(serde_json::json!({ "service": "gone", "capacity": "full", "reported_at": "2031-01-01T00:00:00Z" }));
        for report in reports.iter_mut() {
            report["reported_by"] = Value::from(value);
        }
        let bytes = status.to_string().into_bytes();
        match exchange::status(&bytes, &network) {
            Ok((status, warnings)) => assert_silent("a warning", "reported_by", &format!("{status:?} {warnings:?}")),
            Err(faults) => assert_silent("an error", "reported_by", &format!("{faults} {faults:?}")),
        }
        if let Ok(draft) = exchange::read::<StatusDraft>(&bytes) {
            assert_silent("a record", "reported_by", &format!("{draft:?} {:?}", draft.reports));
        }
    }
}
