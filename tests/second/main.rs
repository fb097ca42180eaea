//! A second opinion: a slow, obvious planner answers thousands of drawn cases as the real one does.

mod answer;
mod books;
mod circle;
mod cover;
mod disclose;
mod draw;
mod duties;
mod episode;
mod moment;
mod places;
mod planner;
mod timing;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;

use amparo::exchange;
use amparo::network::draft::{KindDraft, NetworkDraft};
use amparo::plan::{Room, plan_in};
use amparo::policy::Policy;
use amparo::policy::draft::PolicyDraft;
use amparo::status::StatusDraft;
use serde_json::{Value, json};

use answer::Answer;
use books::Books;
use moment::Question;
use planner::answer;

/// Cases in the ordinary run, and with `AMPARO_LONG=1`.
const CASES: u64 = 10_000;
const LONG: u64 = 200_000;

/// Policies among which the cases are dealt: the built-in ones, and overlays with other numbers.
fn policies() -> Vec<Policy> {
    let parameter = |id: &str, value: u32| json!({ "id": id, "value": value, "source": "drawn", "confidence": "K" });
    let with = |parameters: Vec<Value>, disclosure: Vec<Value>, quorum: Vec<Value>| {
        let draft = json!({ "format": "amparo/policy/1", "id": "drawn", "base": "br", "parameters": parameters,
            "disclosure": disclosure, "quorum": quorum });
        let draft: PolicyDraft = exchange::read(draft.to_string().as_bytes()).expect("an overlay");
        Policy::br().overlay(&draft).expect("an overlay that may be laid").0
    };
    let overlay = |parameters: Vec<Value>| with(parameters, Vec::new(), Vec::new());
    // A public policy whose act was published, between some sectors only; and a quorum of three.
    let sectors = ["health", "social_assistance", "education"];
    let published = json!({ "id": "tell/policy-network", "from": sectors, "to": sectors, "basis": "public_policy", "active": true,
        "fields": ["call_id", "door_contact", "name", "care_needed"], "published_act": "drawn", "source": "drawn", "confidence": "V" });
    let quorum = json!({ "id": "quorum", "sectors": sectors, "source": "drawn", "confidence": "M" });
    vec![
        Policy::br(),
        Policy::br_rs(),
        with(vec![parameter("answer_minutes_high", 45), parameter("status_window_minutes", 90)], vec![published], vec![quorum]),
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
    builtin: Vec<KindDraft>,
    books: Books,
    room: Room,
}

impl Bench {
    fn new() -> Self {
        Self { policies: policies(), builtin: amparo::network::builtin().kinds, books: Books::default(), room: Room::new() }
    }

    /// Lines in which the two planners differ on a drawn case, and what came to bear in it.
    fn compare(&mut self, seed: u64) -> (Vec<String>, BTreeSet<&'static str>) {
        let world = draw::world(seed);
        let policy = &self.policies[usize::try_from(seed % self.policies.len() as u64).expect("small")];
        let bytes = [&world.network, &world.status, &world.request].map(|document| document.to_string().into_bytes());
        let (network, _) = exchange::network(&bytes[0]).unwrap_or_else(|faults| panic!("seed {seed}: {faults}"));
        let (status, _) = exchange::status(&bytes[1], &network).unwrap_or_else(|faults| panic!("seed {seed}: {faults}"));
        let request = exchange::request(&bytes[2]).unwrap_or_else(|faults| panic!("seed {seed}: {faults}"));
        let plan = plan_in(&mut self.room, &network, policy, &status, &request).document();
        let drafts: (NetworkDraft, StatusDraft) =
            (exchange::read(&bytes[0]).expect("read before"), exchange::read(&bytes[1]).expect("read before"));
        // A kind of the network takes the place of a built-in one.
        let kinds: Vec<KindDraft> = drafts.0.kinds.iter().chain(&self.builtin).cloned().collect();
        let question = Question {
            network: &drafts.0,
            status: &drafts.1,
            request: request.draft(),
            policy,
            words: &network,
            kinds: &kinds,
            books: &self.books,
        };
        let answer = answer(&question);
        (answer.differences(&Answer::of(&plan)), answer.marks)
    }
}

/// Where the planners differ, by seed, and in how many cases each thing came to bear.
#[derive(Default)]
struct Outcome {
    differ: BTreeMap<u64, Vec<String>>,
    marks: BTreeMap<&'static str, u64>,
}

/// Runs seeds on as many threads as the machine has.
fn run(from: u64, to: u64) -> Outcome {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let work = |thread: u64| {
        let (mut bench, mut outcome) = (Bench::new(), Outcome::default());
        for seed in (from..to).filter(|seed| seed % threads == thread) {
            let (lines, marks) = bench.compare(seed);
            if !lines.is_empty() {
                outcome.differ.insert(seed, lines);
            }
            marks.into_iter().for_each(|mark| *outcome.marks.entry(mark).or_default() += 1);
        }
        outcome
    };
    let mut all = Outcome::default();
    std::thread::scope(|scope| {
        let parts: Vec<_> = (0..threads).map(|thread| scope.spawn(move || work(thread))).collect();
        for part in parts.into_iter().map(|thread| thread.join().expect("no thread panics")) {
            all.differ.extend(part.differ);
            part.marks.into_iter().for_each(|(mark, count)| *all.marks.entry(mark).or_default() += count);
        }
    });
    all
}

/// What has to come to bear, in at least so many of a thousand cases: agreement about what never happens says nothing.
const MARKS: [(&str, u64); 46] = [
    ("admission that has ended", 1),
    ("age unknown", 120),
    ("attempt before somebody accepted", 51),
    ("attempt of an older episode", 46),
    ("attempt that tells nothing beside one that does", 90),
    ("bond leads", 140),
    ("bond with an excluded worker", 44),
    ("service that declined", 200),
    ("by phone", 90),
    ("call after the crisis", 19),
    ("call batched", 3),
    ("consent withdrawn", 57),
    ("cover of several", 22),
    ("crisis lead leads", 160),
    ("door not in the network", 15),
    ("excluded owner of a duty", 14),
    ("excluded transport", 9),
    ("first place called", 40),
    ("first place called for itself", 1),
    ("gender unknown", 230),
    ("guardian held back", 90),
    ("harder place than the admission", 1),
    ("kind for another gender", 7),
    ("kind for other needs", 37),
    ("ladder of an emergency call", 70),
    ("ladder passes over a closed one", 220),
    ("level with an admission and without", 3),
    ("link of another day", 130),
    ("links in a cycle", 60),
    ("member that takes nobody like this", 60),
    ("new fact since a failed door", 110),
    ("next holder", 90),
    ("next holder called", 24),
    ("no third door", 80),
    ("pact of another day", 8),
    ("place of a bond", 9),
    ("reference for other ages", 52),
    ("report of later over an older one", 160),
    ("report too old", 380),
    ("right offered", 19),
    ("second choice", 7),
    ("service on another island", 480),
    ("somebody told now", 35),
    ("substitute leads", 17),
    ("substitute on a ladder", 120),
    ("territory leads", 240),
];

#[test]
fn a_second_planner_agrees() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let cases = if std::env::var("AMPARO_LONG").is_ok() { LONG } else { CASES };
    let (from, cases) = (number("AMPARO_SEED").unwrap_or(0), number("AMPARO_CASES").unwrap_or(cases));
    let begun = std::time::Instant::now();
    let Outcome { differ, marks } = run(from, from + cases);
    println!("{cases} cases in {:?}, {} differ", begun.elapsed(), differ.len());
    let mut sections: BTreeMap<String, (usize, u64)> = BTreeMap::new();
    for (seed, line) in differ.iter().flat_map(|(seed, lines)| lines.iter().map(move |line| (seed, line))) {
        let section = line.split(' ').take(2).collect::<Vec<_>>().join(" ");
        sections.entry(section).or_insert((0, *seed)).0 += 1;
    }
    println!("{sections:?}");
    for (seed, lines) in differ.iter().take(12) {
        println!("seed {seed}:\n  {}", lines.join("\n  "));
    }
    let share = |mark: &str| marks.get(mark).copied().unwrap_or(0) * 1_000 / cases.max(1);
    for mark in marks.keys() {
        println!("in {} of 1000 cases: {mark}", share(mark));
    }
    assert!(differ.is_empty(), "{} of {cases} cases differ", differ.len());
    let rare: Vec<_> = MARKS.iter().filter(|(mark, least)| share(mark) < *least).collect();
    assert!(cases < 1_000 || rare.is_empty(), "too seldom: {rare:?}");
    let unasked: Vec<_> = marks.keys().filter(|mark| !MARKS.iter().any(|(known, _)| known == *mark)).collect();
    assert!(unasked.is_empty(), "no share is asked of {unasked:?}");
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
    println!("{:#?}", Bench::new().compare(seed));
}
