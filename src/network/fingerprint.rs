//! The fingerprint of a network: SHA-256 of its canonical JSON.
//!
//! Canonical: fields in the order of the schema, absent values left out, lists without an order of their own sorted (by id;
//! links and travel by their ends and kind; holidays, numbers and what is equal in all that by their text). So two documents
//! that say the same in another order have the same fingerprint. It streams: the JSON never stands in memory.

use std::io::{self, Write};

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::compile::Way;
use super::draft::NetworkDraft;
use super::index::NONE;
use super::ties::Flat;

/// Bytes gathered before they are hashed.
const GATHER: usize = 1 << 16;

struct Hasher {
    hash: Sha256,
    gathered: Vec<u8>,
}

impl Hasher {
    fn pour(&mut self) {
        self.hash.update(&self.gathered);
        self.gathered.clear();
    }
}

impl Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.gathered.len() + bytes.len() > GATHER {
            self.pour();
        }
        self.gathered.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write(bytes).map(|_| ())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pour();
        Ok(())
    }
}

/// A list in another order than its own.
struct Sorted<'d, T> {
    list: &'d [T],
    order: &'d [u32],
}

impl<T> Sorted<'_, T> {
    fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<T: Serialize> Serialize for Sorted<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.order.iter().filter_map(|at| self.list.get(*at as usize)))
    }
}

/// The document with its lists in order.
#[derive(Serialize)]
struct Canonical<'d> {
    format: &'d str,
    id: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'d str>,
    valid_at: chrono::DateTime<chrono::Utc>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'d str>,
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    sectors: Sorted<'d, super::draft::SectorDraft>,
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    needs: Sorted<'d, super::draft::NeedDraft>,
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    kinds: Sorted<'d, super::draft::KindDraft>,
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    territories: Sorted<'d, super::draft::TerritoryDraft>,
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    services: Sorted<'d, super::draft::ServiceDraft>,
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    links: Sorted<'d, super::draft::LinkDraft>,
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    travel: Sorted<'d, super::draft::TravelDraft>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    ways: &'d [(u32, u32, u32)],
}

/// Orders that the compiler already has.
pub(crate) struct Orders<'d> {
    /// Written services in the order of ids.
    pub(crate) services: &'d [u32],
    /// Links in numbers of the written records.
    pub(crate) links: &'d [Flat],
}

/// The fingerprint of a checked document, and the order of its links in it. Inner lists that have no order of their own are
/// sorted in place.
///
/// # Cost
/// One pass over the document and a sort of its links.
pub(crate) fn fingerprint(draft: &mut NetworkDraft, ways: &[Way], orders: &Orders<'_>) -> ([u8; 32], Vec<u32>) {
    settle(draft);
    let by_text = |list: &[&str]| order(list.len(), |a, b| list[a].cmp(list[b]));
    let sectors = by_text(&draft.sectors.iter().map(|record| record.id.as_str()).collect::<Vec<_>>());
    let needs = by_text(&draft.needs.iter().map(|record| record.id.as_str()).collect::<Vec<_>>());
    let kinds = by_text(&draft.kinds.iter().map(|record| record.id.as_str()).collect::<Vec<_>>());
    let territories = by_text(&draft.territories.iter().map(|record| record.id.as_str()).collect::<Vec<_>>());
    let mut rank = vec![NONE; draft.services.len()];
    for (at, index) in orders.services.iter().enumerate() {
        rank[*index as usize] = at as u32;
    }
    let links = order_of_links(draft, orders.links, &rank, &territories);
    let travel = order_of_travel(draft);
    let mut ways: Vec<_> =
        ways.iter().filter_map(|way| Some((*rank.get(way.from as usize)?, *rank.get(way.to as usize)?, way.millis))).collect();
    ways.sort_unstable();
    let canonical = Canonical {
        format: &draft.format,
        id: draft.id.as_str(),
        name: draft.name.as_deref(),
        valid_at: draft.valid_at,
        note: draft.note.as_deref(),
        sectors: Sorted { list: &draft.sectors, order: &sectors },
        needs: Sorted { list: &draft.needs, order: &needs },
        kinds: Sorted { list: &draft.kinds, order: &kinds },
        territories: Sorted { list: &draft.territories, order: &territories },
        services: Sorted { list: &draft.services, order: orders.services },
        links: Sorted { list: &draft.links, order: &links },
        travel: Sorted { list: &draft.travel, order: &travel },
        ways: &ways,
    };
    let mut hasher = Hasher { hash: Sha256::new(), gathered: Vec::with_capacity(GATHER) };
    serde_json::to_writer(&mut hasher, &canonical).expect("records have text keys, and a hasher takes all bytes");
    hasher.pour();
    (hasher.hash.finalize().into(), links)
}

fn order(len: usize, compare: impl Fn(usize, usize) -> std::cmp::Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..len as u32).collect();
    order.sort_by(|a, b| compare(*a as usize, *b as usize));
    order
}

/// Sorts the lists inside records whose order says nothing. Channels keep theirs: best first.
fn settle(draft: &mut NetworkDraft) {
    for service in &mut draft.services {
        if let Some(needs) = &mut service.needs {
            needs.sort_unstable();
        }
    }
    for kind in &mut draft.kinds {
        kind.needs.sort_unstable();
    }
    for territory in &mut draft.territories {
        territory.areas.sort_unstable();
        territory.holidays.sort_by_cached_key(text);
        territory.numbers.sort_by_cached_key(text);
    }
}

fn text<T: Serialize>(record: &T) -> String {
    serde_json::to_string(record).unwrap_or_default()
}

/// Links by start, end and kind; those equal in all three by their text.
fn order_of_links(draft: &NetworkDraft, flats: &[Flat], rank: &[u32], territories: &[u32]) -> Vec<u32> {
    let mut place = vec![NONE; territories.len()];
    for (at, index) in territories.iter().enumerate() {
        place[*index as usize] = at as u32;
    }
    let node = |old: u32| match (old as usize).checked_sub(rank.len()) {
        None => rank[old as usize],
        Some(territory) => place.get(territory).map_or(NONE, |at| (rank.len() as u32).saturating_add(*at)),
    };
    let mut keyed: Vec<(u64, u8, u32)> = (0_u32..)
        .zip(flats)
        .map(|(index, flat)| (u64::from(node(flat.from)) << 32 | u64::from(node(flat.to)), flat.kind, index))
        .collect();
    keyed.sort_unstable();
    for equal in keyed.chunk_by_mut(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|equal| equal.len() > 1) {
        equal.sort_by_cached_key(|(_, _, index)| text(&draft.links[*index as usize]));
    }
    keyed.into_iter().map(|(_, _, index)| index).collect()
}

fn order_of_travel(draft: &NetworkDraft) -> Vec<u32> {
    let list = &draft.travel;
    order(list.len(), |a, b| {
        let key = |at: usize| (&list[at].from, &list[at].to, list[at].minutes, list[at].return_minutes, list[at].verify);
        key(a).cmp(&key(b))
    })
}
