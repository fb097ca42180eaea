//! The reference contender, and how contenders are timed.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::hint::black_box;
use std::time::Instant;

use super::{Answer, BOUND, Fnv, Nearest, Workload};

/// Work of some queries.
#[derive(Clone, Copy, Default)]
pub struct Work {
    pub settled: u64,
    pub scanned: u64,
    pub pushed: u64,
}

/// The reference: compressed rows in Hilbert order, a binary heap, stamps, early exit; nothing but plain links.
pub struct Bare<'a> {
    starts: Vec<u32>,
    entries: Vec<(u32, u32)>,
    avail: &'a [u8],
    seen: Vec<(u32, u32)>,
    stamp: u32,
    heap: BinaryHeap<Reverse<(u32, u32)>>,
    pub work: Work,
}

impl<'a> Bare<'a> {
    pub fn new(workload: &'a Workload) -> Self {
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

    pub fn nearest(&mut self, source: u32, need: u8) -> Nearest {
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

/// Best time of each query, in nanoseconds, and the hash of the answers of the last round.
pub struct Timing {
    pub best: Vec<u64>,
    pub fnv: Fnv,
}

impl Timing {
    pub fn new(queries: usize) -> Self {
        Self { best: vec![u64::MAX; queries], fnv: Fnv::new() }
    }

    pub fn turn(&mut self, workload: &Workload, block: std::ops::Range<usize>, mut ask: impl FnMut(u32, u8) -> Nearest) {
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
    pub fn figures(&self) -> [f64; 3] {
        let mut sorted = self.best.clone();
        sorted.sort_unstable();
        let at = |share: usize| sorted[(sorted.len() - 1) * share / 100] as f64 / 1e3;
        [at(50), at(99), sorted.iter().sum::<u64>() as f64 / sorted.len() as f64 / 1e3]
    }
}
