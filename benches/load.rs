//! Reading, checking and compiling a country from JSON: seconds, peak memory, bytes a service.
//!
//! `cargo bench --bench load` runs 400k; a word picks `1k` or `20k`. The document is made once in `.work/` by the first call,
//! which then calls itself, so that making it does not count in the peak.

#[expect(dead_code, reason = "what other benches read")]
mod common;

use std::io::Write;
use std::time::Instant;

use amparo::exchange;
use common::documents::{Make, network_draft};

/// A line of `/proc/self/status` in kB.
fn proc_kb(name: &str) -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Seconds of user and system time so far, by ticks of a hundredth.
fn cpu_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = text.rsplit(')').next()?.split_whitespace().skip(11);
    let ticks = |text: &str| text.parse::<f64>().ok();
    Some((ticks(fields.next()?)? + ticks(fields.next()?)?) / 100.0)
}

fn make(path: &std::path::Path, size: &str) -> bool {
    let Some(workload) = common::Workload::read(size) else { return false };
    let (draft, _) = network_draft(&workload, Make { links: true, ..Make::default() });
    let file = std::fs::File::create(path).expect("the work folder can be written");
    let mut file = std::io::BufWriter::new(file);
    serde_json::to_writer(&mut file, &draft).expect("a draft is JSON");
    file.flush().expect("the work folder can be written");
    true
}

fn load(path: &std::path::Path) {
    let (start, before) = (Instant::now(), cpu_seconds());
    let bytes = std::fs::read(path).expect("the document was made");
    let size = bytes.len();
    let (network, warnings) = exchange::network(&bytes).unwrap_or_else(|faults| panic!("{faults}"));
    let (wall, after) = (start.elapsed().as_secs_f64(), cpu_seconds());
    let peak = proc_kb("VmHWM:").map_or(0, |kb| kb / 1_000);
    drop(bytes);
    let services = network.len();
    println!(
        "{services} services from {} MB of JSON: {wall:.2} s wall, {:.2} s CPU, peak {peak} MB, {} warnings",
        size / 1_000_000,
        after.zip(before).map_or(0.0, |(after, before)| after - before),
        warnings.len()
    );
    println!("  held: {} MB, {} bytes a service", network.memory_bytes() / 1_000_000, network.memory_bytes() / services.max(1));
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    if let [first, path] = &words[..]
        && first == "read"
    {
        return load(path.as_ref());
    }
    let size = words.first().map_or("400k", String::as_str);
    let path = common::folder(size).join("network.json");
    if !path.exists() && !make(&path, size) {
        return;
    }
    let own = std::env::current_exe().expect("a bench knows where it stands");
    let status = std::process::Command::new(own).arg("read").arg(&path).status().expect("a bench can call itself");
    assert!(status.success(), "the document was not loaded");
}
