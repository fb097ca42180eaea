//! Reads the workload files that the reference generator writes.

use std::fs::read_to_string;
use std::path::{Path, PathBuf};

/// Bound of the workload's searches, in milliminutes.
pub const BOUND: u32 = 90_000;

/// One request: which capabilities are wanted near a service.
pub struct Query {
    pub source: u32,
    pub need: u8,
}

/// A generated network and its queries, numbered as in the files.
pub struct Workload {
    /// (latitude, longitude) in microdegrees, the generator's plane laid flat at the equator.
    pub points: Vec<Option<(i32, i32)>>,
    pub municipalities: Vec<u32>,
    /// Capabilities that a service offers now, as bits; 0 if it is shut or full.
    pub avail: Vec<u8>,
    /// Undirected, each pair once.
    pub edges: Vec<(u32, u32, u32)>,
    pub queries: Vec<Query>,
}

/// Folder of the workload of so many services, under `AMPARO_WORK` (`.work/` of the crate if unset).
fn folder(name: &str) -> PathBuf {
    let work = std::env::var_os("AMPARO_WORK").map(PathBuf::from);
    work.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join(".work")).join(name)
}

/// Lines of a table under its head, each split at commas.
fn table(folder: &Path, name: &str, mut line: impl FnMut(&[&str])) -> bool {
    let Ok(text) = read_to_string(folder.join(name)) else { return false };
    text.lines().skip(1).for_each(|text| line(&text.split(',').collect::<Vec<_>>()));
    true
}

fn number(text: &str) -> u32 {
    text.parse().expect("the generator writes whole numbers")
}

impl Workload {
    /// Reads `NAME/{services,edges,queries}.csv`; says `SKIP` and gives none where they are missing.
    pub fn read(name: &str) -> Option<Self> {
        let folder = folder(name);
        let mut all = Self { points: vec![], municipalities: vec![], avail: vec![], edges: vec![], queries: vec![] };
        let microdegrees =
            |km: &str| (km.parse::<f64>().expect("the generator writes kilometres") * 1e6 / 111.195).round() as i32;
        let is_read = table(&folder, "services.csv", |row| {
            all.points.push(Some((microdegrees(row[2]), microdegrees(row[1]))));
            all.municipalities.push(number(row[3]));
            let takes = row[5] == "1" && number(row[6]) > 0;
            all.avail.push(if takes { number(row[4]) as u8 } else { 0 });
        }) && table(&folder, "edges.csv", |row| {
            all.edges.push((number(row[0]), number(row[1]), number(row[2])));
        }) && table(&folder, "queries.csv", |row| {
            all.queries.push(Query { source: number(row[1]), need: number(row[2]) as u8 });
        });
        if !is_read {
            println!("SKIP {name}: 3 files of {} are missing; benches/prepare makes them", folder.display());
            return None;
        }
        Some(all)
    }

    /// The same workload with services renumbered: entry `k` of `order` becomes service `k`.
    pub fn renumbered(&self, order: &[u32]) -> Self {
        let mut place = vec![0; order.len()];
        for (new, &old) in (0..).zip(order) {
            place[old as usize] = new;
        }
        let moved = |old: u32| place[old as usize];
        Self {
            points: order.iter().map(|&old| self.points[old as usize]).collect(),
            municipalities: order.iter().map(|&old| self.municipalities[old as usize]).collect(),
            avail: order.iter().map(|&old| self.avail[old as usize]).collect(),
            edges: self.edges.iter().map(|&(u, v, w)| (moved(u), moved(v), w)).collect(),
            queries: self.queries.iter().map(|query| Query { source: moved(query.source), need: query.need }).collect(),
        }
    }
}

/// Least milliminutes for each of the eight capabilities; `u32::MAX` for none.
pub type Nearest = [u32; 8];

/// What a query is answered with while a search visits services by ascending distance.
pub struct Answer {
    pub nearest: Nearest,
    left: u8,
}

impl Answer {
    pub fn new(need: u8) -> Self {
        Self { nearest: [u32::MAX; 8], left: need }
    }

    /// Notes a service; whether all is found.
    #[inline]
    pub fn meet(&mut self, avail: u8, millis: u32) -> bool {
        let mut hit = avail & self.left;
        self.left &= !hit;
        while hit != 0 {
            self.nearest[hit.trailing_zeros() as usize] = millis;
            hit &= hit - 1;
        }
        self.left == 0
    }
}

/// Hash of all answers, as the reference scripts compute it.
pub struct Fnv(pub u64);

impl Fnv {
    pub fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub fn add(&mut self, need: u8, nearest: &Nearest) {
        for bit in (0..8).filter(|bit| need >> bit & 1 == 1) {
            let millis = if nearest[bit] > BOUND { u32::MAX } else { nearest[bit] };
            for byte in millis.to_le_bytes() {
                self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
}
