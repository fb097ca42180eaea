//! A decision of the example and what follows from it, step by step.

use std::hint::black_box;

use amparo::exchange::{self, names};
use amparo::plan::{Engine, Room, explain, plan_in};
use amparo::policy::Policy;
use amparo::status::{Report, Status};
use criterion::{Criterion, criterion_group, criterion_main};

fn file(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/marituba").join(name);
    std::fs::read(path).expect("the example is there")
}

fn benches(c: &mut Criterion) {
    let (network, _) = exchange::network(&file("network.json")).unwrap_or_else(|faults| panic!("{faults}"));
    let bytes = file("crisis.json");
    let request = exchange::request(&bytes).unwrap_or_else(|faults| panic!("{faults}"));
    let (policy, status, mut room) = (Policy::br(), Status::unknown(), Room::new());
    let plan = plan_in(&mut room, &network, &policy, &status, &request);
    let document = plan.document();
    let lead = document.lead.as_ref().expect("the example has a lead").service.clone();
    let names = names::NamesOf { network: &network, policy: &policy, door: request.draft().crisis.door.as_str() };

    let mut group = c.benchmark_group("marituba");
    group.bench_function("emergency, from bytes", |b| b.iter(|| exchange::emergency(black_box(&bytes))));
    group.bench_function("request, from bytes", |b| b.iter(|| exchange::request(black_box(&bytes))));
    group.bench_function("plan", |b| b.iter(|| plan_in(&mut room, &network, &policy, &status, black_box(&request))));
    group.bench_function("document", |b| b.iter(|| black_box(&plan).document()));
    group.bench_function("document as JSON", |b| b.iter(|| exchange::to_json(&black_box(&plan).document())));
    group.bench_function("view of the lead", |b| b.iter(|| black_box(&plan).view(&lead)));
    group.bench_function("explain to the worker", |b| {
        b.iter(|| explain::explain(black_box(&document), &names, explain::Lang::PtBr, explain::Audience::Worker));
    });
    group.bench_function("network, from bytes", |b| {
        let bytes = file("network.json");
        b.iter(|| exchange::network(black_box(&bytes)));
    });
    group.finish();

    c.bench_function("policy br, compiled", |b| b.iter(Policy::br));
    let engine = Engine::new(network.clone(), policy.clone());
    let mut minute = 0_i64;
    c.bench_function("engine, one report", |b| {
        b.iter(|| {
            minute += 1;
            engine.report(&Report {
                service: amparo::id::ServiceId::new(lead.as_str()).expect("an id"),
                reported_at: chrono::DateTime::from_timestamp(1_900_000_000 + minute * 60, 0).expect("an instant"),
                ..Report::default()
            })
        });
    });
    c.bench_function("engine, plan", |b| b.iter(|| engine.plan(black_box(&request))));
}

criterion_group!(all, benches);
criterion_main!(all);
