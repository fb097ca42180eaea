//! The travel search against a bare bounded Dijkstra over the same rows and against petgraph.
//!
//! `cargo bench --bench search` runs all; `-- 1k`, `-- 20k`, `-- 400k` one size; `-- count` only counts work. The contenders take
//! turns in blocks of queries within one run, so that a busy machine slows all alike; each query counts with its best of some rounds.

#[expect(dead_code, reason = "what other benches read")]
mod common;

use std::time::Instant;

use amparo::network::estimate::Estimate;
use amparo::network::order::hilbert_order;
use amparo::network::rows::{Edge, Rows, Special};
use amparo::network::search::{Explore, Scratch, WayKind, explore};
use common::bare::{Bare, Timing, Work};
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
            holds: &|_| true,
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

/// The rivers of a workload: its roads plain, its boats with a timetable.
fn island_edges(workload: &Workload) -> Vec<Edge> {
    let (roads, boats) = workload.rivers();
    let both = |special| {
        move |(u, v, millis): (u32, u32, u32)| {
            [Edge { from: u, to: v, millis, special }, Edge { from: v, to: u, millis, special }]
        }
    };
    roads.into_iter().flat_map(both(0)).chain(boats.into_iter().flat_map(both(1))).collect()
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
