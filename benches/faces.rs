//! What a plan costs in Rust, for the speed programs of other languages to stand beside: the same network, request and steps.
//! `cargo bench --bench faces`; then `bindings/python/speed.py` and `org.amparo.SpeedKt`.

use std::hint::black_box;
use std::time::Instant;

use amparo::exchange;
use amparo::id::ServiceId;
use amparo::network::draft::Capacity;
use amparo::plan::Engine;
use amparo::plan::request::Request;
use amparo::policy::Policy;
use amparo::status::Report;

/// Microseconds of one call: the least and the middle of 200 rounds.
fn measure<T>(name: &str, calls: u32, mut call: impl FnMut() -> T) {
    let mut rounds: Vec<f64> = (0..200)
        .map(|_| {
            let start = Instant::now();
            black_box(call());
            start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    println!("rust    {name:<34} {:9.2} {:9.2}", rounds[0], rounds[100]);
}

fn main() {
    let read = |path: &str| std::fs::read(path).expect("run it from the root of the project");
    let (network, _) = exchange::network(&read("examples/marituba/network.json")).expect("no faults");
    let document = read("examples/marituba/crisis.json");
    let request = exchange::request(&document).expect("no faults");
    let engine = Engine::new(network, Policy::br());
    let requests: Vec<Request> = (0..1_000).map(|_| request.clone()).collect();
    let report = Report {
        service: ServiceId::new("upa-marituba").expect("an id"),
        capacity: Capacity::Full,
        reported_at: request.draft().at,
        ..Report::default()
    };
    println!("        microseconds a call                      least    middle");
    measure("read a request", 1, || exchange::request(&document));
    measure("plan", 1, || engine.plan(&request));
    measure("plan, json", 1, || exchange::to_json(&engine.plan(&request).document()));
    measure("plan, calls", 1, || engine.plan(&request).document().calls);
    measure("plan, document", 1, || engine.plan(&request).document());
    measure("report", 1, || engine.report(&report));
    measure("plan of 1,000 in one call", 1_000, || requests.iter().map(|r| engine.plan(r)).collect::<Vec<_>>());
    measure("plan, json of 1,000 in one call", 1_000, || {
        requests.iter().map(|r| exchange::to_json(&engine.plan(r).document())).collect::<Vec<_>>()
    });
}
