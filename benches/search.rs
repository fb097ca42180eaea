//! The travel search against a bare bounded Dijkstra over the same rows and against petgraph.
//!
//! `cargo bench --bench search` runs all; `-- 1k`, `-- 20k`, `-- 400k` one size; `-- count` only counts work. The contenders take
//! turns in blocks of queries within one run, so that a busy machine slows all alike; each query counts with its best of some rounds.

mod common;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::hint::black_box;
use std::time::Instant;

use amparo::network::estimate::Estimate;
use amparo::network::order::hilbert_order;
use amparo::network::rows::{Edge, Rows, Special};
use amparo::network::search::{Explore, Scratch, WayKind, explore};
use common::{Answer, BOUND, Fnv, Nearest, Workload};
use petgraph::algo::dijkstra;
use petgraph::graph::{NodeIndex, UnGraph};

/// Queries of a turn.
const BLOCK: usize = 250;

/// Size, hash of the nearest distances, queries for petgraph.
const SIZES: [(&str, u64, usize); 3] =
    [("1k", 0x665d_c408_ada2_4324, 2_000), ("20k", 0x5962_23aa_8cad_7a0b, 2_000), ("400k", 0x79b3_e954_0085_f7dd, 2_000)];

/// Rounds over the queries with rivers.
const ISLAND_ROUNDS: usize = 3;

/// Work of some queries.
#[derive(Clone, Copy, Default)]
struct Work {
    settled: u64,
    scanned: u64,
    pushed: u64,
}

/// The reference: compressed rows in Hilbert order, a binary heap, stamps, early exit; nothing but plain links.
struct Bare<'a> {
    starts: Vec<u32>,
    entries: Vec<(u32, u32)>,
    avail: &'a [u8],
    seen: Vec<(u32, u32)>,
    stamp: u32,
    heap: BinaryHeap<Reverse<(u32, u32)>>,
    work: Work,
}

impl<'a> Bare<'a> {
    fn new(workload: &'a Workload) -> Self {
        let nodes = workload.points.len();
        let mut starts = vec![0; nodes + 1];
        for &(u, v, _) in &workload.edges {
            starts[u as usize + 1] += 1;
            starts[v as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut entries = vec![(0, 0); workload.edges.len() * 2];
        for &(u, v, w) in &workload.edges {
            for (from, to) in [(u, v), (v, u)] {
                entries[next[from as usize] as usize] = (to, w);
                next[from as usize] += 1;
            }
        }
        let heap = BinaryHeap::new();
        Self { starts, entries, avail: &workload.avail, seen: vec![(0, 0); nodes], stamp: 0, heap, work: Work::default() }
    }

    fn nearest(&mut self, source: u32, need: u8) -> Nearest {
        let mut answer = Answer::new(need);
        self.stamp += 1;
        self.heap.clear();
        self.heap.push(Reverse((0, source)));
        self.seen[source as usize] = (self.stamp, 0);
        while let Some(Reverse((millis, node))) = self.heap.pop() {
            if self.seen[node as usize].1 != millis {
                continue;
            }
            self.work.settled += 1;
            if answer.meet(self.avail[node as usize], millis) {
                break;
            }
            for &(to, weight) in &self.entries[self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize] {
                self.work.scanned += 1;
                let there = millis.wrapping_add(weight);
                let seen = &mut self.seen[to as usize];
                if there <= BOUND && (seen.0 != self.stamp || there < seen.1) {
                    *seen = (self.stamp, there);
                    self.work.pushed += 1;
                    self.heap.push(Reverse((there, to)));
                }
            }
        }
        answer.nearest
    }
}

/// amparo's search asked the same question.
struct Ours<'a> {
    rows: &'a Rows,
    avail: &'a [u8],
    scratch: Scratch,
    estimate: Estimate,
    depart_s: Option<i64>,
    work: Work,
    estimated: u64,
}

impl<'a> Ours<'a> {
    fn new(rows: &'a Rows, avail: &'a [u8]) -> Self {
        let estimate = Estimate { kmh: 40, detour_percent: 130, base_minutes: 5 };
        Self { rows, avail, scratch: Scratch::new(), estimate, depart_s: None, work: Work::default(), estimated: 0 }
    }

    fn nearest(&mut self, source: u32, need: u8) -> Nearest {
        let mut answer = Answer::new(need);
        let options = Explore {
            bound: BOUND,
            depart_s: self.depart_s,
            next_opening: &boat_opening,
            avoid_operators: &[],
            estimate: self.estimate,
        };
        let (avail, estimated) = (self.avail, &mut self.estimated);
        let visited = explore(self.rows, &mut self.scratch, source, &options, |node, way| {
            *estimated += u64::from(way.kind == WayKind::Estimate);
            if answer.meet(avail[node as usize], way.millis) { 0 } else { BOUND }
        });
        self.work.settled += u64::from(visited.settled);
        self.work.scanned += u64::from(visited.scanned);
        self.work.pushed += u64::from(visited.pushed);
        answer.nearest
    }
}

/// Boats go from 6 to 18 h, UTC, every day.
fn boat_opening(_: u32, at_s: i64) -> Option<i64> {
    let (day, second) = (at_s.div_euclid(86_400), at_s.rem_euclid(86_400));
    Some(match second {
        0..21_600 => day * 86_400 + 21_600,
        21_600..64_800 => at_s,
        _ => (day + 1) * 86_400 + 21_600,
    })
}

/// What a user of petgraph writes: stop at the service that completes the needs, then look the distances up.
fn petgraph_nearest(graph: &UnGraph<(), u32, u32>, avail: &[u8], source: u32, need: u8) -> Nearest {
    let mut found = Vec::new();
    let mut left = need;
    let result = dijkstra::with_dynamic_goal(
        graph,
        NodeIndex::new(source as usize),
        |node| {
            let hit = avail[node.index()] & left;
            if hit != 0 {
                found.push((*node, hit));
                left &= !hit;
            }
            left == 0
        },
        |edge| *edge.weight(),
    );
    let mut answer = Answer::new(need);
    for (node, hit) in found {
        answer.meet(hit, result.scores[&node]);
    }
    answer.nearest
}

/// Best time of each query, in nanoseconds, and the hash of the answers of the last round.
struct Timing {
    best: Vec<u64>,
    fnv: Fnv,
}

impl Timing {
    fn new(queries: usize) -> Self {
        Self { best: vec![u64::MAX; queries], fnv: Fnv::new() }
    }

    fn turn(&mut self, workload: &Workload, block: std::ops::Range<usize>, mut ask: impl FnMut(u32, u8) -> Nearest) {
        for index in block.start..block.end.min(self.best.len()) {
            let query = &workload.queries[index];
            let start = Instant::now();
            let nearest = black_box(ask(query.source, query.need));
            let spent = u64::try_from(start.elapsed().as_nanos()).expect("a query ends within centuries");
            self.best[index] = self.best[index].min(spent);
            self.fnv.add(query.need, &nearest);
        }
    }

    /// Median, 99th percentile and mean in microseconds.
    fn figures(&self) -> [f64; 3] {
        let mut sorted = self.best.clone();
        sorted.sort_unstable();
        let at = |share: usize| sorted[(sorted.len() - 1) * share / 100] as f64 / 1e3;
        [at(50), at(99), sorted.iter().sum::<u64>() as f64 / sorted.len() as f64 / 1e3]
    }
}

fn tell(name: &str, timing: &Timing, reference: &Timing, work: Option<Work>, rounds: usize) {
    let ([median, p99, mean], [of_median, of_p99, of_mean]) = (timing.figures(), reference.figures());
    print!("  {name:<9} median {median:7.1}  p99 {p99:7.1}  mean {mean:7.1} us");
    print!("  ({:.2} {:.2} {:.2} of bare)", median / of_median, p99 / of_p99, mean / of_mean);
    if let Some(work) = work {
        let each = |sum: u64| sum / (timing.best.len() * rounds) as u64;
        print!("  settled {} scanned {} pushed {}", each(work.settled), each(work.scanned), each(work.pushed));
    }
    println!("  hash {:016x}", timing.fnv.0);
}

/// Links of a workload both ways, all plain.
fn plain_edges(workload: &Workload) -> Vec<Edge> {
    let both = |&(u, v, millis): &(u32, u32, u32)| {
        [Edge { from: u, to: v, millis, special: 0 }, Edge { from: v, to: u, millis, special: 0 }]
    };
    workload.edges.iter().flat_map(both).collect()
}

/// Rivers: every 7th municipality becomes an island. Its roads to others go, and boats with a timetable take the place of two.
fn island_edges(workload: &Workload) -> Vec<Edge> {
    let is_island = |municipality: u32| municipality % 7 == 3;
    let mut boats = vec![0_u8; workload.points.len()];
    let mut edges = Vec::new();
    let mut crossings = Vec::new();
    for &(u, v, millis) in &workload.edges {
        let (a, b) = (workload.municipalities[u as usize], workload.municipalities[v as usize]);
        if a != b && (is_island(a) || is_island(b)) {
            crossings.push((mix(u64::from(u) << 32 | u64::from(v)), u, v, millis));
        } else {
            edges.extend([Edge { from: u, to: v, millis, special: 0 }, Edge { from: v, to: u, millis, special: 0 }]);
        }
    }
    crossings.sort_unstable();
    for (_, u, v, millis) in crossings {
        let (a, b) = (workload.municipalities[u as usize], workload.municipalities[v as usize]);
        let islands = [a, b].into_iter().filter(|&municipality| is_island(municipality));
        if islands.clone().any(|island| boats[island as usize] < 2) {
            islands.for_each(|island| boats[island as usize] += 1);
            let millis = millis.saturating_mul(2).saturating_add(10_000);
            edges.extend([Edge { from: u, to: v, millis, special: 1 }, Edge { from: v, to: u, millis, special: 1 }]);
        }
    }
    edges
}

/// One step of splitmix64.
fn mix(seed: u64) -> u64 {
    let seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let seed = (seed ^ seed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let seed = (seed ^ seed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    seed ^ seed >> 31
}

fn run(size: &str, hash: u64, petgraph_queries: usize, counts_only: bool) {
    let Some(workload) = Workload::read(size) else { return };
    let workload = workload.renumbered(&hilbert_order(&workload.points));
    let nodes = workload.points.len();
    let start = Instant::now();
    let dry = vec![false; nodes];
    let rows = Rows::build(&workload.points, &dry, &plain_edges(&workload), vec![], &[]);
    println!("{size}: {nodes} services, {} links; rows {} kB, built in {:?}", rows.links(), rows.bytes() / 1000, start.elapsed());

    let mut bare = Bare::new(&workload);
    let mut ours = Ours::new(&rows, &workload.avail);
    let queries = workload.queries.len();
    let (mut bare_times, mut our_times) = (Timing::new(queries), Timing::new(queries));
    let rounds = if counts_only { 1 } else { 5 };
    for round in 0..rounds {
        (bare_times.fnv, our_times.fnv) = (Fnv::new(), Fnv::new());
        for block in (0..queries).step_by(BLOCK).map(|start| start..start + BLOCK) {
            // Who goes first changes, so that neither always finds the caches warm.
            for turn in 0..2 {
                if (turn + round + block.start / BLOCK).is_multiple_of(2) {
                    bare_times.turn(&workload, block.clone(), |source, need| bare.nearest(source, need));
                } else {
                    our_times.turn(&workload, block.clone(), |source, need| ours.nearest(source, need));
                }
            }
        }
    }
    tell("bare", &bare_times, &bare_times, Some(bare.work), rounds);
    tell("amparo", &our_times, &bare_times, Some(ours.work), rounds);
    assert_eq!((bare_times.fnv.0, our_times.fnv.0), (hash, hash), "nearest distances differ from the reference");

    if !counts_only {
        let edges = workload.edges.iter().map(|&(u, v, w)| (u, v, w));
        let graph = UnGraph::<(), u32, u32>::from_edges(edges);
        let (mut times, mut again) = (Timing::new(petgraph_queries), Timing::new(petgraph_queries));
        for _ in 0..3 {
            (times.fnv, again.fnv) = (Fnv::new(), Fnv::new());
            for block in (0..petgraph_queries).step_by(BLOCK).map(|start| start..start + BLOCK) {
                times.turn(&workload, block.clone(), |source, need| petgraph_nearest(&graph, &workload.avail, source, need));
                again.turn(&workload, block.clone(), |source, need| ours.nearest(source, need));
            }
        }
        tell("petgraph", &times, &bare_times, None, 1);
        assert_eq!(times.fnv.0, again.fnv.0, "petgraph and amparo differ");
        let ([median, p99, mean], [by_median, by_p99, by_mean]) = (times.figures(), again.figures());
        println!("  petgraph over amparo, same blocks: {:.1} {:.1} {:.1}", median / by_median, p99 / by_p99, mean / by_mean);
    }
    islands(&workload);
}

/// The same services with rivers: boats with a timetable at noon and at night, and estimates to what no link ties.
fn islands(workload: &Workload) {
    let dry = vec![false; workload.points.len()];
    let boat = Special { hours: Some(0), operator: None, water: true };
    let rows = Rows::build(&workload.points, &dry, &island_edges(workload), vec![boat], &[]);
    for (name, hour) in [("noon", 12), ("night", 23)] {
        let mut ours = Ours::new(&rows, &workload.avail);
        ours.depart_s = Some(hour * 3600);
        let queries = workload.queries.len();
        let mut times = Timing::new(queries);
        for _ in 0..ISLAND_ROUNDS {
            times.turn(workload, 0..queries, |source, need| ours.nearest(source, need));
        }
        let [median, p99, mean] = times.figures();
        let each = |sum: u64| sum / (queries * ISLAND_ROUNDS) as u64;
        print!("  islands, {name:<5} median {median:6.1}  p99 {p99:6.1}  mean {mean:6.1} us  ");
        print!("settled {} scanned {} ", each(ours.work.settled), each(ours.work.scanned));
        println!("pushed {} estimates {}", each(ours.work.pushed), each(ours.estimated));
    }
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let counts_only = wanted.iter().any(|word| word == "count");
    for (size, hash, petgraph_queries) in SIZES {
        if wanted.iter().all(|word| word == "count" || word == size) {
            run(size, hash, petgraph_queries, counts_only);
        }
    }
}
