//! Travel as rows of numbers: what the search walks. Compiled once from the checked network, then only read.
//!
//! Plain links stand in compressed rows of eight bytes an entry, each row from the shortest to the longest. Links with a timetable,
//! an operator or water under them are few: they stand apart, and a bit in the row's start says that a node has some, so that the
//! others pay nothing for them. No reverse rows are kept: the way back is searched from the other end.

use super::estimate::Near;

/// Longest minutes of a link, in milliminutes; more count as this, and no search goes so far.
pub(super) const MAX_MILLIS: u32 = u32::MAX >> 1;

/// Bit of a row's start: the node has special links.
const SPECIAL: u32 = 1 << 31;

/// A directed way between two nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Node where it starts.
    pub from: u32,
    /// Node where it ends.
    pub to: u32,
    /// Milliminutes.
    pub millis: u32,
    /// 0 for a plain link, else an index into the specials plus 1.
    pub special: u16,
}

/// What sets a link apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Special {
    /// Timetable, by the number that `next_opening` understands; none if it may be taken at any time.
    pub hours: Option<u32>,
    /// Who runs it, by the number that `avoid_operators` understands.
    pub operator: Option<u32>,
    /// Whether it goes by water.
    pub water: bool,
}

/// Minutes that somebody has stated for a pair of nodes; they beat links and estimates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// Node where the way starts.
    pub from: u32,
    /// Node where it ends.
    pub to: u32,
    /// Milliminutes.
    pub millis: u32,
}

/// One entry of a row.
///
/// INVARIANT (twice): `cost` is twice the milliminutes. The low bit of a cost says "by water", so that a way by land comes before
/// a way by water of the same minutes, and adding costs carries the bit along for free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) cost: u32,
    pub(super) to: u32,
}

/// A link with a timetable, an operator or water; sorted by start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SpecialEntry {
    from: u32,
    pub(super) entry: Entry,
    special: u16,
}

/// The travel of a network, compiled.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Start of each node's row, with [`SPECIAL`]; one more than nodes.
    starts: Vec<u32>,
    entries: Vec<Entry>,
    special_entries: Vec<SpecialEntry>,
    specials: Vec<Special>,
    /// Least node that links tie each node to.
    components: Vec<u32>,
    /// Components in which some link has no equal one the other way; sorted.
    one_way: Vec<u32>,
    /// Components in which some link has a timetable; sorted.
    timed: Vec<u32>,
    /// Points from which minutes may be estimated; empty if there is no pair to estimate.
    points: Vec<Option<(i32, i32)>>,
    near: Near,
    /// Start of each node's given minutes; empty if nothing is given.
    given_starts: Vec<u32>,
    /// Target and milliminutes, by target.
    given: Vec<(u32, u32)>,
}

impl Rows {
    /// Compiles the travel of a network.
    ///
    /// Nodes are numbered as in `points` (latitude, longitude in microdegrees); [`hilbert_order`](super::order::hilbert_order) is
    /// the numbering that makes the search fast, any other is as correct. From and to nodes marked in `by_water` nothing is
    /// estimated. Of two equal given pairs the shorter stands. Entries that name no node, or twice the same one, are left out, as
    /// is what lies beyond 2^30 nodes or links; a special that is not in the list counts as none.
    ///
    /// # Errors never
    /// # Cost   O((nodes + links) log) time; 8 bytes a link and about 8 a node, 24 more a node where minutes are estimated
    #[must_use]
    pub fn build(
        points: &[Option<(i32, i32)>],
        by_water: &[bool],
        edges: &[Edge],
        specials: Vec<Special>,
        given: &[Given],
    ) -> Self {
        let points = &points[..points.len().min(1 << 30)];
        let edges = &edges[..edges.len().min(1 << 30)];
        let nodes = points.len();
        let stands = |from: u32, to: u32| from != to && (from as usize) < nodes && (to as usize) < nodes;
        let is_special = |edge: &Edge| {
            let special = usize::from(edge.special).checked_sub(1).and_then(|index| specials.get(index));
            special.is_some_and(|special| *special != Special::default())
        };
        let entry = |edge: &Edge| Entry { cost: edge.millis.min(MAX_MILLIS) * 2, to: edge.to };

        let mut special_entries = Vec::new();
        let mut components = Components::new(nodes);
        let mut starts = vec![0_u32; nodes + 1];
        for edge in edges.iter().filter(|edge| stands(edge.from, edge.to)) {
            components.tie(edge.from, edge.to);
            if is_special(edge) {
                special_entries.push(SpecialEntry { from: edge.from, entry: entry(edge), special: edge.special - 1 });
            } else {
                starts[edge.from as usize + 1] += 1;
            }
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut entries = vec![Entry { cost: 0, to: 0 }; starts[nodes] as usize];
        for edge in edges.iter().filter(|edge| stands(edge.from, edge.to) && !is_special(edge)) {
            let place = &mut next[edge.from as usize];
            entries[*place as usize] = entry(edge);
            *place += 1;
        }
        for node in 0..nodes {
            entries[starts[node] as usize..starts[node + 1] as usize].sort_unstable();
        }
        special_entries.sort_unstable();
        for special in &special_entries {
            starts[special.from as usize] |= SPECIAL;
        }

        let components = components.close();
        let grounded: Vec<_> =
            points.iter().enumerate().map(|(node, point)| point.filter(|_| by_water.get(node) != Some(&true))).collect();
        let near = Near::build(&grounded, &components);
        let (given_starts, given) = given_rows(nodes, given.iter().filter(|given| stands(given.from, given.to)));
        let mut rows = Self {
            starts,
            entries,
            special_entries,
            specials,
            components,
            one_way: Vec::new(),
            timed: Vec::new(),
            points: if near.is_empty() { Vec::new() } else { grounded },
            near,
            given_starts,
            given,
        };
        rows.mark_components();
        rows
    }

    /// Notes which components have one-way links and which have timetables.
    fn mark_components(&mut self) {
        let (mut one_way, mut timed) = (Vec::new(), Vec::new());
        for (from, &component) in (0_u32..).zip(&self.components) {
            // One is enough to mark a component; skipping the rest of it makes a street map cheap.
            if one_way.last() != Some(&component) && !self.is_mirrored(from) {
                one_way.push(component);
            }
            if self.specials_of(from).iter().any(|special| self.special(special).hours.is_some()) {
                timed.push(component);
            }
        }
        for list in [&mut one_way, &mut timed] {
            list.sort_unstable();
            list.dedup();
        }
        (self.one_way, self.timed) = (one_way, timed);
    }

    /// Whether each link of a node has an equal one the other way.
    fn is_mirrored(&self, from: u32) -> bool {
        let plain = |entry: &Entry| self.row(entry.to).binary_search(&Entry { cost: entry.cost, to: from }).is_ok();
        let special = |one: &SpecialEntry| {
            let mirror = Entry { cost: one.entry.cost, to: from };
            let others = self.specials_of(one.entry.to);
            let first = others.partition_point(|other| other.entry < mirror);
            let mut equal = others[first..].iter().take_while(|other| other.entry == mirror);
            equal.any(|other| self.special(other) == self.special(one))
        };
        self.row(from).iter().all(plain) && self.specials_of(from).iter().all(special)
    }

    /// How many nodes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.components.len()
    }

    /// Whether there is no node.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.components.is_empty()
    }

    /// How many directed links there are.
    #[must_use]
    pub fn links(&self) -> usize {
        self.entries.len() + self.special_entries.len()
    }

    /// The least node that links, taken both ways, tie a node to; none if there is no such node.
    #[must_use]
    pub fn component(&self, node: u32) -> Option<u32> {
        self.components.get(node as usize).copied()
    }

    /// Whether each link of a node's component has an equal one the other way.
    #[must_use]
    pub fn is_symmetric(&self, node: u32) -> bool {
        self.component(node).is_some_and(|component| self.one_way.binary_search(&component).is_err())
    }

    /// Whether some link of a node's component has a timetable.
    #[must_use]
    pub fn is_timed(&self, node: u32) -> bool {
        self.component(node).is_some_and(|component| self.timed.binary_search(&component).is_ok())
    }

    /// The milliminutes given for a pair.
    #[must_use]
    pub fn given(&self, from: u32, to: u32) -> Option<u32> {
        let row = self.given_row(from);
        row.binary_search_by_key(&to, |&(to, _)| to).ok().map(|index| row[index].1)
    }

    /// Bytes of memory that the rows hold.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of_val(&*self.starts)
            + size_of_val(&*self.entries)
            + size_of_val(&*self.special_entries)
            + size_of_val(&*self.specials)
            + size_of_val(&*self.components)
            + size_of_val(&*self.points)
            + self.near.bytes()
            + size_of_val(&*self.given_starts)
            + size_of_val(&*self.given)
    }

    pub(super) fn row(&self, node: u32) -> &[Entry] {
        let node = node as usize;
        &self.entries[(self.starts[node] & !SPECIAL) as usize..(self.starts[node + 1] & !SPECIAL) as usize]
    }

    pub(super) fn has_specials(&self, node: u32) -> bool {
        self.starts[node as usize] & SPECIAL != 0
    }

    pub(super) fn specials_of(&self, node: u32) -> &[SpecialEntry] {
        if !self.has_specials(node) {
            return &[];
        }
        let start = self.special_entries.partition_point(|special| special.from < node);
        let length = self.special_entries[start..].partition_point(|special| special.from == node);
        &self.special_entries[start..start + length]
    }

    pub(super) fn special(&self, entry: &SpecialEntry) -> Special {
        self.specials[usize::from(entry.special)]
    }

    pub(super) fn given_row(&self, node: u32) -> &[(u32, u32)] {
        match self.given_starts.get(node as usize..).and_then(|starts| starts.get(..2)) {
            Some(&[start, end]) => &self.given[start as usize..end as usize],
            _ => &[],
        }
    }

    /// The point of a node from which minutes may be estimated.
    pub(super) fn point(&self, node: u32) -> Option<(i32, i32)> {
        self.points.get(node as usize).copied().flatten()
    }

    pub(super) fn near(&self) -> &Near {
        &self.near
    }
}

/// Given minutes as rows by start, each by target.
fn given_rows<'a>(nodes: usize, given: impl Iterator<Item = &'a Given>) -> (Vec<u32>, Vec<(u32, u32)>) {
    let mut sorted: Vec<_> = given.map(|given| (given.from, given.to, given.millis)).collect();
    if sorted.is_empty() {
        return (Vec::new(), Vec::new());
    }
    sorted.sort_unstable();
    sorted.dedup_by_key(|&mut (from, to, _)| (from, to));
    sorted.truncate(u32::MAX as usize);
    let mut starts = vec![0_u32; nodes + 1];
    for &(from, ..) in &sorted {
        starts[from as usize + 1] += 1;
    }
    for node in 0..nodes {
        starts[node + 1] += starts[node];
    }
    (starts, sorted.into_iter().map(|(_, to, millis)| (to, millis)).collect())
}

/// Nodes being tied together (union-find); the least node stands for its component.
struct Components(Vec<u32>);

impl Components {
    fn new(nodes: usize) -> Self {
        Self((0_u32..).take(nodes).collect())
    }

    fn root(&mut self, mut node: u32) -> u32 {
        loop {
            let parent = self.0[node as usize];
            if parent == node {
                return node;
            }
            let above = self.0[parent as usize];
            self.0[node as usize] = above;
            node = above;
        }
    }

    fn tie(&mut self, a: u32, b: u32) {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b) as usize] = a.min(b);
    }

    fn close(mut self) -> Vec<u32> {
        for node in (0_u32..).take(self.0.len()) {
            let root = self.root(node);
            self.0[node as usize] = root;
        }
        self.0
    }
}
