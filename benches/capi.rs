//! A plan from the bytes of a request, in Rust, in a network of 1,000 services: the yardstick of `tests/c/bench`, which asks the
//! same of the C library in the same run.
//!
//! `write FOLDER` writes the network and the requests, `measure FOLDER` measures them. The network is Marituba's, copied and
//! set down elsewhere until there are 1,000 services; the requests are those of the examples.

use std::collections::HashSet;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use amparo::exchange;
use amparo::plan::Engine;
use amparo::policy::Policy;
use serde_json::Value;

/// Services of the network.
const SERVICES: usize = 1_000;
/// Decisions of each request.
const ROUNDS: usize = 400;
const REQUESTS: [&str; 6] = ["crisis", "imminent", "involuntary", "school", "violence", "third-door"];

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/marituba").join(format!("{name}.json"))
}

/// Every text that is an id of the original becomes the id of the copy.
fn rename(value: &mut Value, ids: &HashSet<String>, copy: usize) {
    match value {
        Value::String(text) if ids.contains(text.as_str()) => text.push_str(&format!(".{copy}")),
        Value::Array(list) => list.iter_mut().for_each(|value| rename(value, ids, copy)),
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, ids, copy)),
        _ => {}
    }
}

/// The copy lies elsewhere, and under another code.
fn set_down(record: &mut Value, copy: usize) {
    if let Some(lat) = record.pointer("/point/lat").and_then(Value::as_f64) {
        record["point"]["lat"] = Value::from(lat - 2.0 * copy as f64);
    }
    if let Some(fields) = record.as_object_mut() {
        fields.remove("ibge");
        fields.remove("cnes");
    }
}

fn network() -> Value {
    let base: Value = serde_json::from_slice(&fs::read(example("network")).expect("the example is there")).expect("JSON");
    let list = |name: &str| base[name].as_array().cloned().unwrap_or_default();
    let lists: Vec<String> = base.as_object().expect("an object").keys().filter(|name| base[*name].is_array()).cloned().collect();
    let own = ["services", "territories"].into_iter().flat_map(list);
    let ids: HashSet<String> = own.filter_map(|record| record["id"].as_str().map(str::to_owned)).collect();
    let mut all = base.clone();
    let copies = SERVICES.div_ceil(list("services").len());
    for copy in 1..copies {
        for name in lists.iter().filter(|name| ["services", "territories", "links", "travel"].contains(&name.as_str())) {
            for mut record in list(name) {
                rename(&mut record, &ids, copy);
                set_down(&mut record, copy);
                all[name.as_str()].as_array_mut().expect("a list").push(record);
            }
        }
    }
    all
}

fn write(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder that can be written");
    let network = network();
    println!("network: {} services", network["services"].as_array().map_or(0, Vec::len));
    fs::write(folder.join("network.json"), network.to_string()).expect("written");
    for name in REQUESTS {
        fs::copy(example(name), folder.join(format!("request-{name}.json"))).expect("written");
    }
}

/// Microseconds: the best round of each request, their mean.
fn time(requests: &[Vec<u8>], mut run: impl FnMut(&[u8]) -> usize) -> f64 {
    let mut sum = 0.0;
    for request in requests {
        let mut best = f64::MAX;
        for _ in 0..ROUNDS {
            let start = Instant::now();
            black_box(run(request));
            best = best.min(start.elapsed().as_secs_f64());
        }
        sum += best;
    }
    sum / requests.len() as f64 * 1e6
}

fn measure(folder: &Path) {
    let (network, _) = exchange::network(&fs::read(folder.join("network.json")).expect("written before")).expect("no faults");
    let engine = Engine::new(network, Policy::br());
    let requests: Vec<Vec<u8>> =
        REQUESTS.iter().map(|name| fs::read(folder.join(format!("request-{name}.json"))).expect("written before")).collect();
    let read = |bytes: &[u8]| exchange::request(bytes).expect("no faults");
    let request = time(&requests, |bytes| usize::from(read(bytes).hash()[0]));
    let plan = time(&requests, |bytes| engine.plan(&read(bytes)).call_count());
    let document = time(&requests, |bytes| engine.plan(&read(bytes)).document().calls.len());
    let json = time(&requests, |bytes| exchange::to_json(&engine.plan(&read(bytes)).document()).len());
    println!("rust request {request:.1} plan {plan:.1} document {document:.1} json {json:.1}");
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", folder, ..] => write(Path::new(folder)),
        ["measure", folder, ..] => measure(Path::new(folder)),
        _ => println!("SKIP capi: `bash tests/c/bench` runs it"),
    }
}
