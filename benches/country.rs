//! Whole decisions in networks of up to 400,000 services: plans with all their reasons, without writing them.
//!
//! `cargo bench --bench country` runs all; words pick: `1k`, `20k`, `400k` sizes; `plain`, `places`, `alone`, `rivers`, `threads`,
//! `allocations`, `brazil` parts. `examples DIR` writes the plans of all examples, to see that a change of the code changes none.
//! The reference is the bare search of `search.rs` on the same queries; both take turns in blocks within one run.

mod common;

use std::hint::black_box;
use std::time::Instant;

use amparo::exchange;
use amparo::network::estimate::Estimate;
use amparo::network::order::hilbert_order;
use amparo::network::search::{Explore, Scratch};
use amparo::plan::{Engine, Room, plan_in};
use amparo::policy::Policy;
use amparo::status::Status;
use common::Workload;
use common::bare::{Bare, Timing};
use common::documents::{self, Make};

/// Queries of a turn.
const BLOCK: usize = 250;
const ROUNDS: usize = 3;

/// What was asked for on the command line.
struct Wanted(Vec<String>);

impl Wanted {
    const SIZES: [&str; 3] = ["1k", "20k", "400k"];

    fn size(&self, size: &str) -> bool {
        !self.0.iter().any(|word| Self::SIZES.contains(&word.as_str())) || self.0.iter().any(|word| word == size)
    }

    fn part(&self, part: &str) -> bool {
        self.0.iter().all(|word| Self::SIZES.contains(&word.as_str())) || self.0.iter().any(|word| word == part)
    }
}

/// What plans came to, to see that two runs decide alike.
struct Sums {
    settled: u64,
    calls: u64,
    hash: common::Fnv,
}

fn plans(name: &str, workload: &Workload, make: Make) {
    let network = documents::network(workload, make);
    let (policy, status) = (documents::policy(make), documents::status(workload, &network, make));
    let requests: Vec<_> = workload.queries.iter().map(|query| documents::request(query, make)).collect();
    let near = workload.renumbered(&hilbert_order(&workload.points));
    let (mut bare, mut room) = (Bare::new(&near), Room::new());
    let queries = requests.len();
    let (mut bare_times, mut plan_times) = (Timing::new(queries), vec![u64::MAX; queries]);
    let mut sums = Sums { settled: 0, calls: 0, hash: common::Fnv::new() };
    for round in 0..ROUNDS {
        for block in (0..queries).step_by(BLOCK).map(|start| start..start + BLOCK) {
            // Who goes first changes, so that neither always finds the caches warm.
            for turn in 0..2 {
                if (turn + round + block.start / BLOCK).is_multiple_of(2) {
                    bare_times.turn(&near, block.clone(), |source, need| bare.nearest(source, need));
                    continue;
                }
                for index in block.start..block.end.min(queries) {
                    let start = Instant::now();
                    let plan = black_box(plan_in(&mut room, &network, &policy, &status, &requests[index]));
                    let (settled, calls) = (plan.settled(), plan.call_count());
                    drop(plan);
                    let spent = u64::try_from(start.elapsed().as_nanos()).expect("a plan ends within centuries");
                    plan_times[index] = plan_times[index].min(spent);
                    if round == 0 {
                        sums.settled += u64::from(settled);
                        sums.calls += calls as u64;
                    }
                }
            }
        }
    }
    for request in requests.iter().take(500) {
        let mut document = plan_in(&mut room, &network, &policy, &status, request).document();
        // The fingerprint tells which reports were read, which is not a decision.
        document.fingerprint.clear();
        sums.hash.bytes(&exchange::to_json(&document));
    }
    let plan_times = Timing { best: plan_times, fnv: common::Fnv::new() };
    let ([median, p99, mean], [of_median, of_p99, of_mean]) = (plan_times.figures(), bare_times.figures());
    let most = of_median * 1.3 + 10.0;
    println!(
        "  {name:<16} plan median {median:7.1}  p99 {p99:7.1}  mean {mean:7.1} us; bare {of_median:5.1} {of_p99:6.1} {of_mean:5.1}; median at most {most:5.1}: {}",
        if median <= most { "met" } else { "missed" }
    );
    let each = |sum: u64| sum as f64 / queries as f64;
    println!(
        "  {:<16} settled {:.0} (bare {:.0}), {:.2} calls a plan; decisions {:016x}",
        "",
        each(sums.settled),
        each(bare.work.settled) / ROUNDS as f64,
        each(sums.calls),
        sums.hash.0
    );
}

fn allocations(workload: &Workload) {
    let make = Make::default();
    let network = documents::network(workload, make);
    let (policy, status) = (documents::policy(make), documents::status(workload, &network, make));
    let requests: Vec<_> = workload.queries.iter().take(1_000).map(|query| documents::request(query, make)).collect();
    let mut room = Room::new();
    for request in &requests {
        black_box(plan_in(&mut room, &network, &policy, &status, request));
    }
    let counted = allocation_counter::measure(|| {
        for request in &requests {
            black_box(plan_in(&mut room, &network, &policy, &status, request));
        }
    });
    let each = |sum: u64| sum / requests.len() as u64;
    println!("  allocations      {} a plan, {} bytes", each(counted.count_total), each(counted.bytes_total));
    let mut scratch = Scratch::new();
    let (next_opening, holds) = (|_, at_s| Some(at_s), |_| true);
    let estimate = Estimate { kmh: 40, detour_percent: 130, base_minutes: 5 };
    let options =
        Explore { bound: 30_000, depart_s: None, next_opening: &next_opening, holds: &holds, avoid_operators: &[], estimate };
    let origins: Vec<_> =
        requests.iter().filter_map(|request| network.service_ix(request.draft().crisis.door.as_str())).collect();
    let mut searches = || {
        let search = |origin: &_| network.explore(&mut scratch, *origin, &options, |_, _| options.bound).settled;
        origins.iter().map(search).map(u64::from).sum::<u64>()
    };
    let settled = searches();
    let counted = allocation_counter::measure(|| assert_eq!(searches(), settled));
    println!("  of the search    {} in {} searches that settle {} each", counted.count_total, origins.len(), each(settled));
    assert_eq!(counted.count_total, 0, "the search allocates after its first rounds");
}

/// Plans a second of one thread and of two, each with a room of its own, and through one engine.
fn threads(workload: &Workload) {
    let make = Make::default();
    let network = documents::network(workload, make);
    let (policy, status) = (documents::policy(make), documents::status(workload, &network, make));
    let requests: Vec<_> = workload.queries.iter().map(|query| documents::request(query, make)).collect();
    let engine = Engine::new(network.clone(), policy.clone());
    let reports = (0..workload.points.len() as u32).map(|s| documents::report(workload, s, documents::half_an_hour_ago(make)));
    engine.replace_status(&amparo::status::StatusDraft {
        format: amparo::status::StatusDraft::FORMAT.to_owned(),
        reports: reports.collect(),
        ..Default::default()
    });
    let with_rooms = |part: &[amparo::plan::request::Request]| {
        let mut room = Room::new();
        part.iter().for_each(|request| drop(black_box(plan_in(&mut room, &network, &policy, &status, request))));
    };
    let with_engine =
        |part: &[amparo::plan::request::Request]| part.iter().for_each(|request| drop(black_box(engine.plan(request))));
    type Run<'r> = &'r (dyn Fn(&[amparo::plan::request::Request]) + Sync);
    let contenders: [(&str, Run<'_>); 2] = [("a room a thread", &with_rooms), ("one engine", &with_engine)];
    for (name, run) in contenders {
        let mut best = [0.0_f64; 2];
        for _ in 0..5 {
            for threads in 1..=2 {
                let start = Instant::now();
                std::thread::scope(|scope| {
                    for part in requests.chunks(requests.len().div_ceil(threads)) {
                        scope.spawn(move || run(part));
                    }
                });
                best[threads - 1] = best[threads - 1].max(requests.len() as f64 / start.elapsed().as_secs_f64());
            }
        }
        println!("  {name:<16} {:.0} plans/s on 1 thread, {:.0} on 2: {:.2} times", best[0], best[1], best[1] / best[0]);
    }
}

/// Brazil's register with estimated travel: 2,000 plans at doors drawn from it.
#[cfg(feature = "import")]
fn brazil() {
    use amparo::crisis::{Capability, Circumstance, CircumstanceFact, Crisis, Severity};
    use amparo::exchange::import::{Columns, ImportOptions, Tables, import};
    use amparo::id::{DocumentId, OpaqueRef};
    use amparo::person::Person;
    use amparo::plan::request::{Request, RequestDraft};

    let shared = std::env::var_os("AMPARO_SHARED").map(std::path::PathBuf::from);
    let data = shared.unwrap_or_else(|| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared")).join("data");
    let Ok(mut services) = std::fs::File::open(data.join("services.csv")) else {
        println!("SKIP brazil: 1 table of 42,378 services is not at {}", data.display());
        return;
    };
    let open = |name: &str| std::fs::File::open(data.join(name)).expect("the reference data is whole");
    let (mut municipalities, mut regions) = (open("municipalities.csv"), open("health_regions.csv"));
    let tables = Tables { services: &mut services, municipalities: &mut municipalities, regions: Some(&mut regions) };
    let options =
        ImportOptions::new(DocumentId::new("brazil").expect("an id"), "2026-05-02T00:00:00Z".parse().expect("an instant"));
    let start = Instant::now();
    let imported = import(tables, &Columns::default(), &options, &mut |_| {}).expect("the tables are sound");
    let network = imported.draft.compile().unwrap_or_else(|faults| panic!("{faults}")).network;
    println!("brazil: {} services, imported and compiled in {:?}", network.len(), start.elapsed());
    let ids: Vec<_> =
        network.services().filter(|service| service.cnes().is_some()).map(|service| service.id().to_owned()).collect();
    let request = |index: u64, severity: Severity, kind: Circumstance| {
        let door = &ids[(common::mix(index) % ids.len() as u64) as usize];
        Request::new(RequestDraft {
            format: RequestDraft::FORMAT.to_owned(),
            at: "2026-05-13T15:00:00Z".parse().expect("an instant"),
            person: Person {
                r#ref: OpaqueRef::new("p").expect("an id"),
                birth_date: Some("1990-10-02".parse().expect("a day")),
                ..Person::default()
            },
            crisis: Crisis {
                door: amparo::id::ServiceId::new(door.as_str()).expect("an id"),
                severity: Some(severity),
                capacity_to_consent: Some(Capability::Gives),
                circumstances: vec![CircumstanceFact { kind, ..CircumstanceFact::default() }],
                ..Crisis::default()
            },
            ..RequestDraft::default()
        })
        .unwrap_or_else(|faults| panic!("{faults}"))
    };
    let (policy, status, mut room) = (Policy::br(), Status::unknown(), Room::new());
    let cases = [
        ("psychosis, high", Severity::High, Circumstance::Psychosis),
        ("attempt, imminent", Severity::Imminent, Circumstance::SuicideAttempt),
        ("alcohol, moderate", Severity::Moderate, Circumstance::AlcoholUse),
    ];
    for (name, severity, kind) in cases {
        let mut times = Timing::new(2_000);
        let (mut settled, mut most, mut calls) = (0, 0, 0);
        let mut hash = common::Fnv::new();
        for round in 0..ROUNDS {
            for index in 0..2_000 {
                let request = request(index as u64, severity, kind);
                let start = Instant::now();
                let plan = black_box(plan_in(&mut room, &network, &policy, &status, &request));
                let spent = u64::try_from(start.elapsed().as_nanos()).expect("a plan ends within centuries");
                times.best[index] = times.best[index].min(spent);
                if round == 0 {
                    settled += u64::from(plan.settled());
                    most = most.max(plan.settled());
                    calls += plan.call_count();
                    if index < 500 {
                        let mut document = plan.document();
                        document.fingerprint.clear();
                        hash.bytes(&exchange::to_json(&document));
                    }
                }
            }
        }
        let [median, p99, mean] = times.figures();
        println!(
            "  {name:<18} median {median:7.1}  p99 {p99:7.1}  mean {mean:7.1} us  settled {} (most {most})  calls {:.2}  decisions {:016x}",
            settled / 2_000,
            calls as f64 / 2_000.0,
            hash.0
        );
    }
}

#[cfg(not(feature = "import"))]
fn brazil() {
    println!("SKIP brazil: 3 cases need `--features import`");
}

/// Writes the plan of every request of the examples.
fn examples(folder: &str) {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/marituba");
    let bytes = std::fs::read(here.join("network.json")).expect("the example is there");
    let (network, _) = exchange::network(&bytes).unwrap_or_else(|faults| panic!("{faults}"));
    std::fs::create_dir_all(folder).expect("the folder can be made");
    let mut names: Vec<_> =
        std::fs::read_dir(&here).expect("the example is there").flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    for name in names {
        let bytes = std::fs::read(here.join(&name)).expect("a file of the example");
        if let Ok(request) = exchange::request(&bytes) {
            for policy in [Policy::br(), Policy::br_rs()] {
                let document = plan_in(&mut Room::new(), &network, &policy, &Status::unknown(), &request).document();
                let file = format!("{folder}/{}-{}", policy.id(), name.to_string_lossy());
                std::fs::write(file, exchange::to_pretty_json(&document)).expect("the plan can be written");
            }
        }
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    if let [first, folder] = &words[..]
        && first == "examples"
    {
        return examples(folder);
    }
    let wanted = Wanted(words);
    for size in Wanted::SIZES.into_iter().filter(|size| wanted.size(size)) {
        let parts = ["plain", "alone", "nearest", "places", "rivers", "allocations", "threads"];
        if !parts.into_iter().any(|part| wanted.part(part)) {
            continue;
        }
        let Some(workload) = Workload::read(size) else { continue };
        println!("{size}: {} services, {} links", workload.points.len(), workload.edges.len());
        let plain = Make::default();
        let made = [
            ("plain", "plain", plain),
            ("alone", "alone", Make { alone: true, ..plain }),
            ("nearest", "nearest", Make { alone: true, free_calls: true, ..plain }),
            ("places", "places", Make { places: true, ..plain }),
            ("rivers", "rivers", Make { rivers: true, ..plain }),
            ("rivers", "rivers, night", Make { rivers: true, night: true, ..plain }),
        ];
        for (part, name, make) in made {
            if wanted.part(part) {
                plans(name, &workload, make);
            }
        }
        if wanted.part("allocations") {
            allocations(&workload);
        }
        if wanted.part("threads") {
            threads(&workload);
        }
    }
    if wanted.part("brazil") {
        brazil();
    }
}
