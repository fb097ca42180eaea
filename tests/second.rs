//! A second opinion: a slow, obvious planner answers thousands of drawn cases as the real one does.

#[path = "second/books.rs"]
mod books;
#[path = "second/draw.rs"]
mod draw;
#[path = "second/planner.rs"]
mod planner;

use std::collections::BTreeMap;
use std::num::NonZero;

use amparo::exchange;
use amparo::network::draft::{KindDraft, NetworkDraft};
use amparo::plan::{Room, plan_in};
use amparo::policy::Policy;
use amparo::policy::draft::PolicyDraft;
use amparo::status::StatusDraft;
use serde_json::{Value, json};

use books::Books;
use planner::{Answer, Question, Reading, answer};

/// Cases in the ordinary run, and with `AMPARO_LONG=1`.
const CASES: u64 = 10_000;
const LONG: u64 = 200_000;

/// Policies among which the cases are dealt: the built-in ones, and overlays with other numbers.
fn policies() -> Vec<Policy> {
    let parameter = |id: &str, value: u32| json!({ "id": id, "value": value, "source": "drawn", "confidence": "K" });
    let overlay = |parameters: Vec<Value>| {
        let draft = json!({ "format": "amparo/policy/1", "id": "drawn", "base": "br", "parameters": parameters });
        let draft: PolicyDraft = exchange::read(draft.to_string().as_bytes()).expect("an overlay");
        Policy::br().overlay(&draft).expect("an overlay that may be laid").0
    };
    vec![
        Policy::br(),
        Policy::br_rs(),
        overlay(vec![parameter("burden_minutes", 0), parameter("unknown_penalty_minutes", 0), parameter("reach_minutes", 45)]),
        overlay(vec![parameter("estimate_kmh", 90), parameter("places_per_level", 1), parameter("third_door_attempts", 1)]),
        overlay(vec![
            parameter("burden_minutes", 40),
            parameter("load_minutes", 15),
            parameter("nearest_misses", 4),
            parameter("alert_budget_calls", 1),
        ]),
    ]
}

struct Bench {
    policies: Vec<Policy>,
    kinds: Vec<KindDraft>,
    books: Books,
    room: Room,
}

impl Bench {
    fn new() -> Self {
        Self { policies: policies(), kinds: amparo::network::builtin().kinds, books: Books::default(), room: Room::new() }
    }

    /// Lines in which the two planners differ on a drawn case.
    fn differences(&mut self, seed: u64, readings: &[Reading]) -> Vec<String> {
        let world = draw::world(seed);
        let policy = &self.policies[usize::try_from(seed % self.policies.len() as u64).expect("small")];
        let bytes = [&world.network, &world.status, &world.request].map(|document| document.to_string().into_bytes());
        let (network, _) = exchange::network(&bytes[0]).unwrap_or_else(|faults| panic!("seed {seed}: {faults}"));
        let (status, _) = exchange::status(&bytes[1], &network).unwrap_or_else(|faults| panic!("seed {seed}: {faults}"));
        let request = exchange::request(&bytes[2]).unwrap_or_else(|faults| panic!("seed {seed}: {faults}"));
        let plan = plan_in(&mut self.room, &network, policy, &status, &request).document();
        let drafts: (NetworkDraft, StatusDraft) =
            (exchange::read(&bytes[0]).expect("read before"), exchange::read(&bytes[1]).expect("read before"));
        let question = Question {
            network: &drafts.0,
            status: &drafts.1,
            request: request.draft(),
            policy,
            words: &network,
            kinds: &self.kinds,
            books: &self.books,
            readings,
        };
        answer(&question).differences(&Answer::of(&plan))
    }
}

/// Runs seeds on as many threads as the machine has; what differs, by seed.
fn run(from: u64, to: u64, readings: &[Reading]) -> BTreeMap<u64, Vec<String>> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let work = |thread: u64| {
        let mut bench = Bench::new();
        let seeds = (from..to).filter(|seed| seed % threads == thread);
        seeds.map(|seed| (seed, bench.differences(seed, readings))).filter(|(_, lines)| !lines.is_empty()).collect::<Vec<_>>()
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|thread| scope.spawn(move || work(thread))).collect();
        all.into_iter().flat_map(|thread| thread.join().expect("no thread panics")).collect()
    })
}

/// The cases that a reading decides, of those where all readings agree: whether a reading is still needed.
#[test]
#[ignore = "runs the cases once a reading; for whoever changes one"]
fn each_reading_is_needed() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let cases = number("AMPARO_CASES").unwrap_or(3_000);
    for one in Reading::ALL {
        let others: Vec<Reading> = Reading::ALL.into_iter().filter(|other| *other != one).collect();
        let differ = run(0, cases, &others);
        let first = differ.iter().next();
        println!("{one:?}: {} of {cases}; {first:?}", differ.len());
    }
}

#[test]
fn a_second_planner_agrees() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let cases = if std::env::var("AMPARO_LONG").is_ok() { LONG } else { CASES };
    let (from, cases) = (number("AMPARO_SEED").unwrap_or(0), number("AMPARO_CASES").unwrap_or(cases));
    let begun = std::time::Instant::now();
    let differ = run(from, from + cases, &Reading::ALL);
    println!("{cases} cases in {:?}, {} differ", begun.elapsed(), differ.len());
    let mut kinds: BTreeMap<String, (usize, u64)> = BTreeMap::new();
    for (seed, lines) in &differ {
        for line in lines {
            let section = line.split(' ').take(2).collect::<Vec<_>>().join(" ");
            let entry = kinds.entry(section).or_insert((0, *seed));
            entry.0 += 1;
        }
    }
    println!("{kinds:?}");
    for (seed, lines) in differ.iter().take(12) {
        println!("seed {seed}:\n  {}", lines.join("\n  "));
    }
    assert!(differ.is_empty(), "{} of {cases} cases differ", differ.len());
}

/// Restricted services are not counted as supply; one that stands nearer must not end the search for who comes after it.
#[test]
fn a_prisons_health_team_does_not_hide_the_ubs_behind_it() {
    let service = |id: &str, kind: &str, lat: f64| json!({ "id": id, "name": id, "kind": kind, "territory": "town", "opening_hours": "24/7", "point": { "lat": lat, "lon": -48.0 } });
    let mut prison = service("prison", "ubs", -1.01);
    prison["access"] = json!("restricted");
    let roles = json!({ "crisis_lead": "lead", "health_authority": "lead", "conselho_tutelar": "lead", "prosecutor": "lead" });
    let network = json!({ "format": "amparo/network/1", "id": "town", "valid_at": "2031-01-01T00:00:00Z",
        "territories": [{ "id": "town", "name": "Town", "kind": "municipality", "uf": "PA", "roles": roles }],
        "services": [service("lead", "crisis_lead_office", -1.0), prison, service("ubs", "ubs", -1.1)] });
    let request = json!({ "format": "amparo/request/1", "at": "2031-05-15T12:00:00Z", "person": { "ref": "p" },
        "crisis": { "door": "lead", "severity": "low" } });
    let (network, _) = exchange::network(network.to_string().as_bytes()).expect("a network");
    let request = exchange::request(request.to_string().as_bytes()).expect("a request");
    let plan = amparo::plan::plan(&network, &Policy::br(), &amparo::status::Status::unknown(), &request).document();
    let called: Vec<(&str, &str)> = plan.calls.iter().map(|call| (call.service.as_str(), call.role.as_str())).collect();
    assert!(called.contains(&("ubs", "need")), "{called:?}");
}

/// Prints a drawn case, for whoever looks into one: `AMPARO_SHOW=seed`.
#[test]
#[ignore = "prints, for whoever looks into a case"]
fn show_a_case() {
    let seed = std::env::var("AMPARO_SHOW").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    let world = draw::world(seed);
    for document in [&world.network, &world.status, &world.request] {
        println!("{}", serde_json::to_string_pretty(document).expect("JSON"));
    }
    println!("{:#?}", Bench::new().differences(seed, &Reading::ALL));
}
