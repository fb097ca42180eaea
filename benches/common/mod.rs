//! Reads the workload files that the reference generator writes.

pub mod bare;
pub mod documents;

use std::fs::read_to_string;
use std::path::{Path, PathBuf};

/// Bound of the workload's searches, in milliminutes.
pub const BOUND: u32 = 90_000;

/// One request: which capabilities are wanted near a service.
pub struct Query {
    pub source: u32,
    pub need: u8,
    /// Services that the person has a bond with.
    pub bonds: Vec<u32>,
}

/// A generated network and its queries, numbered as in the files.
#[derive(Default)]
pub struct Workload {
    /// (latitude, longitude) in microdegrees, the generator's plane laid flat at the equator.
    pub points: Vec<Option<(i32, i32)>>,
    pub municipalities: Vec<u32>,
    /// Capabilities that a service offers now, as bits; 0 if it is shut or full.
    pub avail: Vec<u8>,
    /// Capabilities that it has, open or not, as bits.
    pub caps: Vec<u8>,
    /// Whether it is open at the moment of the queries.
    pub open: Vec<bool>,
    /// Free places.
    pub free: Vec<u32>,
    /// Undirected, each pair once.
    pub edges: Vec<Tie>,
    pub queries: Vec<Query>,
}

/// Folder of the workload of so many services, under `AMPARO_WORK` (`.work/` of the crate if unset).
pub fn folder(name: &str) -> PathBuf {
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
        let mut all = Self::default();
        let microdegrees =
            |km: &str| (km.parse::<f64>().expect("the generator writes kilometres") * 1e6 / 111.195).round() as i32;
        let is_read = table(&folder, "services.csv", |row| {
            all.points.push(Some((microdegrees(row[2]), microdegrees(row[1]))));
            all.municipalities.push(number(row[3]));
            let takes = row[5] == "1" && number(row[6]) > 0;
            all.avail.push(if takes { number(row[4]) as u8 } else { 0 });
            all.caps.push(number(row[4]) as u8);
            all.open.push(row[5] == "1");
            all.free.push(number(row[6]));
        }) && table(&folder, "edges.csv", |row| {
            all.edges.push((number(row[0]), number(row[1]), number(row[2])));
        }) && table(&folder, "queries.csv", |row| {
            all.queries.push(Query {
                source: number(row[1]),
                need: number(row[2]) as u8,
                bonds: row[3].split(';').map(number).collect(),
            });
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
            caps: order.iter().map(|&old| self.caps[old as usize]).collect(),
            open: order.iter().map(|&old| self.open[old as usize]).collect(),
            free: order.iter().map(|&old| self.free[old as usize]).collect(),
            edges: self.edges.iter().map(|&(u, v, w)| (moved(u), moved(v), w)).collect(),
            queries: self
                .queries
                .iter()
                .map(|query| Query {
                    source: moved(query.source),
                    need: query.need,
                    bonds: query.bonds.iter().map(|&bond| moved(bond)).collect(),
                })
                .collect(),
        }
    }
}

impl Workload {
    /// Rivers: every 7th municipality becomes an island. Its roads to others go, and boats take the place of two. Roads and boats.
    pub fn rivers(&self) -> (Vec<Tie>, Vec<Tie>) {
        let is_island = |municipality: u32| municipality % 7 == 3;
        let mut landings = vec![0_u8; self.points.len()];
        let (mut roads, mut boats, mut crossings) = (Vec::new(), Vec::new(), Vec::new());
        for &(u, v, millis) in &self.edges {
            let (a, b) = (self.municipalities[u as usize], self.municipalities[v as usize]);
            if a != b && (is_island(a) || is_island(b)) {
                crossings.push((mix(u64::from(u) << 32 | u64::from(v)), u, v, millis));
            } else {
                roads.push((u, v, millis));
            }
        }
        crossings.sort_unstable();
        for (_, u, v, millis) in crossings {
            let (a, b) = (self.municipalities[u as usize], self.municipalities[v as usize]);
            let islands = [a, b].into_iter().filter(|&municipality| is_island(municipality));
            if islands.clone().any(|island| landings[island as usize] < 2) {
                islands.for_each(|island| landings[island as usize] += 1);
                boats.push((u, v, millis.saturating_mul(2).saturating_add(10_000)));
            }
        }
        (roads, boats)
    }
}

/// Two services and milliminutes between them, either way.
pub type Tie = (u32, u32, u32);

/// One step of splitmix64.
pub fn mix(seed: u64) -> u64 {
    let seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let seed = (seed ^ seed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let seed = (seed ^ seed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    seed ^ seed >> 31
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

    pub fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    pub fn add(&mut self, need: u8, nearest: &Nearest) {
        for bit in (0..8).filter(|bit| need >> bit & 1 == 1) {
            let millis = if nearest[bit] > BOUND { u32::MAX } else { nearest[bit] };
            self.bytes(&millis.to_le_bytes());
        }
    }
}
