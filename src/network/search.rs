//! The travel search: which nodes are near, nearest first, and in how many minutes.
//!
//! Four sources of minutes stand in one queue: the origin itself, minutes given for a pair, ways over links, and estimates from
//! points. An id in the queue says by its two top bits which one it is.

use super::estimate::{Estimate, Inside, metres, place};
use super::queue::Queue;
use super::rows::{MAX_MILLIS, Rows, Special, SpecialEntry};

/// What a search asks for.
#[derive(Clone, Copy)]
pub struct Explore<'a> {
    /// Farthest way, in milliminutes; above 2^31 - 2 it counts as that.
    pub bound: u32,
    /// When the way begins, in UTC seconds; none to take every link that holds as if its timetable were always open.
    pub depart_s: Option<i64>,
    /// First instant at or after `at_s` (UTC seconds) at which a timetable is open; none if it never opens again.
    pub next_opening: &'a dyn Fn(u32, i64) -> Option<i64>,
    /// Whether a timetable holds at all on the day, which counts where timetables are not waited for.
    pub holds: &'a dyn Fn(u32) -> bool,
    /// Operators whose links are not used.
    pub avoid_operators: &'a [u32],
    /// How minutes are estimated where nobody stated them.
    pub estimate: Estimate,
}

/// Where the minutes of a way come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WayKind {
    /// The node is the origin.
    Here,
    /// Somebody stated them for this pair.
    Given,
    /// The shortest way over links.
    Links,
    /// Estimated from the two points.
    Estimate,
}

/// A way from the origin to a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Way {
    /// Milliminutes, waiting included.
    pub millis: u32,
    /// Where they come from.
    pub kind: WayKind,
    /// Whether it goes by water; ways by land come first among equals.
    pub water: bool,
}

/// Work that a search did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Visited {
    /// Nodes taken out of the queue with their least minutes.
    pub settled: u32,
    /// Links, boxes of points and points looked at.
    pub scanned: u32,
    /// Entries put into the queue.
    pub pushed: u32,
}

/// Memory that searches use again and again: one for each thread, for networks of any size.
///
/// It grows to the largest network it has met (4 bytes a node) and to the widest search; after that nothing is allocated.
/// What one search leaves behind never reaches the next.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    /// Least cost of each node, as `base + cost` of the search that wrote it.
    ///
    /// INVARIANT (falling base): each search takes its costs from a range wholly under those of all earlier ones, so that what they
    /// left reads as "not reached yet" and one comparison answers both "is it new" and "is it better".
    costs: Vec<u32>,
    base: u32,
    queue: Queue,
}

impl Scratch {
    /// An empty one; memory is taken by the first search.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes ready for costs up to `span` over `nodes`; the new base.
    fn begin(&mut self, nodes: usize, span: u32) -> u32 {
        if self.costs.len() < nodes {
            self.costs.resize(nodes, u32::MAX);
        }
        match self.base.checked_sub(span + 1) {
            Some(base) if base > 0 => self.base = base,
            _ => {
                self.costs.fill(u32::MAX);
                self.base = u32::MAX - 1 - span;
            }
        }
        self.queue.begin(self.base, span);
        self.base
    }
}

/// Kinds of ids in the queue. A box comes before the points in it, as its cost is no more than theirs and its kind is less.
const KIND: u32 = 3 << 30;
const BOX: u32 = 1 << 30;
const POINT: u32 = 2 << 30;
const GIVEN: u32 = 3 << 30;

/// Visits nodes by ascending milliminutes from an origin, the origin first.
///
/// `visit` gets a node and the way to it, and returns the bound from there on, in milliminutes: it may shrink, growing it has no
/// effect, and 0 stops at once. The minutes of a node are those given for the pair, if there are; else, if links tie the two (in
/// whatever direction), the shortest way over links, even where that is farther than the bound or there is none; else an estimate,
/// if both have a point and neither is by water; else the node is not visited. Ties come in a fixed order.
///
/// A link with a timetable costs the wait until it opens, from the moment one arrives at its start, and then its minutes; arriving
/// earlier never means getting there later. Without `depart_s` timetables are not waited for.
///
/// # Errors never; an origin that is no node visits nothing
/// # Cost   O((settled + scanned) log) in the neighbourhood, whatever the network's size; O(nodes) once in about 2^31 / `bound` calls
pub fn explore(
    rows: &Rows,
    scratch: &mut Scratch,
    origin: u32,
    options: &Explore<'_>,
    mut visit: impl FnMut(u32, Way) -> u32,
) -> Visited {
    let mut visited = Visited::default();
    let Some(component) = rows.component(origin) else { return visited };
    let span = cost_of(options.bound);
    let base = scratch.begin(rows.len(), span);
    let Scratch { costs, queue, .. } = scratch;
    let mut walk = Walk { rows, costs: &mut costs[..rows.len()], queue, options, base, limit: base + span, scanned: 0 };
    let given = rows.given_row(origin);
    let is_given = |node: u32| !given.is_empty() && given.binary_search_by_key(&node, |&(to, _)| to).is_ok();
    let outside = Outside::new(rows, origin, component, options.estimate);

    visited.settled = 1;
    let bound = visit(origin, Way { millis: 0, kind: WayKind::Here, water: false });
    if bound == 0 {
        return visited;
    }
    walk.shrink(bound);
    walk.costs[origin as usize] = base;
    walk.leave(origin, base);
    for &(to, millis) in given {
        walk.push(millis, GIVEN | to);
    }
    if let Some(outside) = &outside {
        outside.enter(&mut walk, outside.root);
    }

    while let Some((cost, id)) = walk.queue.pop() {
        if cost > walk.limit {
            break;
        }
        let millis = (cost - base) >> 1;
        let node = id & !KIND;
        let way = match id & KIND {
            BOX => {
                if let Some(outside) = &outside {
                    outside.open(&mut walk, node, is_given);
                }
                continue;
            }
            POINT => Way { millis, kind: WayKind::Estimate, water: false },
            GIVEN => Way { millis, kind: WayKind::Given, water: false },
            _ => {
                if walk.costs[node as usize] != cost {
                    continue;
                }
                visited.settled += 1;
                if is_given(node) {
                    walk.leave(node, cost);
                    continue;
                }
                Way { millis, kind: WayKind::Links, water: (cost - base) & 1 == 1 }
            }
        };
        let bound = visit(node, way);
        if bound == 0 {
            break;
        }
        walk.shrink(bound);
        if way.kind == WayKind::Links {
            walk.leave(node, cost);
        }
    }
    (visited.scanned, visited.pushed) = (walk.scanned, walk.queue.pushed());
    visited
}

/// The way from one node to another, by the same rules; none if there is none within the bound.
///
/// # Cost   a search as far as `to`, if no minutes are given for the pair and links tie the two; else next to nothing
pub fn between(rows: &Rows, scratch: &mut Scratch, from: u32, to: u32, options: &Explore<'_>) -> Option<Way> {
    let component = rows.component(from)?;
    let is_tied = component == rows.component(to)?;
    let stated = |millis, kind| Some(Way { millis, kind, water: false }).filter(|way| way.millis <= options.bound);
    if from == to {
        return stated(0, WayKind::Here);
    }
    if let Some(millis) = rows.given(from, to) {
        return stated(millis, WayKind::Given);
    }
    if !is_tied {
        let outside = Outside::new(rows, from, component, options.estimate)?;
        return stated(outside.millis(to)?, WayKind::Estimate);
    }
    let mut found = None;
    let links = Explore { estimate: Estimate::default(), ..*options };
    explore(rows, scratch, from, &links, |node, way| {
        if node != to {
            return u32::MAX;
        }
        found = Some(way);
        0
    });
    found
}

/// Milliminutes of the way back to `origin` from a `target` that [`explore`] found by `forward`; none if there is no way back.
///
/// Timetables are not waited for, as nobody knows when the way back begins. `options.bound` limits only a way that has to be
/// searched: give one that is longer than the way forth where links are one-way.
///
/// # Cost   next to nothing where minutes are given or estimated and where links run equally both ways; else a search. Where some
/// link of the component has a timetable that is a search too, unless the way forth did not wait for timetables either
pub fn back(rows: &Rows, scratch: &mut Scratch, origin: u32, target: u32, forward: Way, options: &Explore<'_>) -> Option<u32> {
    if origin == target {
        return Some(0);
    }
    if let Some(millis) = rows.given(target, origin) {
        return Some(millis);
    }
    let is_same = match forward.kind {
        WayKind::Here | WayKind::Estimate => true,
        WayKind::Links => rows.is_symmetric(origin) && (options.depart_s.is_none() || !rows.is_timed(origin)),
        WayKind::Given => false,
    };
    if is_same {
        return Some(forward.millis);
    }
    between(rows, scratch, target, origin, &Explore { depart_s: None, ..*options }).map(|way| way.millis)
}

/// The largest cost of a way within a bound.
fn cost_of(bound: u32) -> u32 {
    bound.min(MAX_MILLIS - 1) * 2 + 1
}

/// A search under way.
struct Walk<'a> {
    rows: &'a Rows,
    costs: &'a mut [u32],
    queue: &'a mut Queue,
    options: &'a Explore<'a>,
    base: u32,
    limit: u32,
    scanned: u32,
}

impl Walk<'_> {
    fn shrink(&mut self, bound: u32) {
        self.limit = self.limit.min(self.base.saturating_add(cost_of(bound)));
    }

    /// Queues a way that is not over links, if it is within the bound.
    fn push(&mut self, millis: u32, id: u32) {
        let cost = self.base.saturating_add(millis.saturating_mul(2));
        if cost <= self.limit {
            self.queue.push(cost, id);
        }
    }

    /// Goes on from a settled node over its links.
    #[inline]
    fn leave(&mut self, node: u32, cost: u32) {
        let row = self.rows.row(node);
        let mut looked = row.len();
        for (index, entry) in row.iter().enumerate() {
            let there = cost.saturating_add(entry.cost);
            if there > self.limit {
                looked = index + 1;
                break;
            }
            self.reach(entry.to, there);
        }
        self.scanned = self.scanned.wrapping_add(looked as u32);
        if self.rows.has_specials(node) {
            self.leave_specially(node, cost);
        }
    }

    #[inline]
    fn reach(&mut self, to: u32, cost: u32) {
        let known = &mut self.costs[to as usize];
        if cost < *known {
            *known = cost;
            self.queue.push(cost, to);
        }
    }

    #[cold]
    fn leave_specially(&mut self, node: u32, cost: u32) {
        for entry in self.rows.specials_of(node) {
            self.scanned += 1;
            if let Some(cost) = self.special_cost(entry, self.rows.special(entry), cost)
                && cost <= self.limit
            {
                self.reach(entry.entry.to, cost);
            }
        }
    }

    /// Cost at the end of a special link; none if it cannot be taken.
    fn special_cost(&self, entry: &SpecialEntry, special: Special, cost: u32) -> Option<u32> {
        if special.operator.is_some_and(|operator| self.options.avoid_operators.contains(&operator)) {
            return None;
        }
        let (millis, wet) = ((cost - self.base) >> 1, (cost - self.base) & 1);
        let leave = match (special.hours, self.options.depart_s) {
            (Some(hours), Some(depart_s)) => self.departure(hours, depart_s, millis)?,
            (Some(hours), None) if !(self.options.holds)(hours) => return None,
            _ => millis,
        };
        let there = leave.checked_add(entry.entry.cost >> 1).filter(|millis| *millis < MAX_MILLIS)?;
        self.base.checked_add(there * 2 + (wet | u32::from(special.water)))
    }

    /// Milliminutes at which a timetable lets somebody go who is there after `millis`; none if never.
    fn departure(&self, hours: u32, depart_s: i64, millis: u32) -> Option<u32> {
        // Rounded up: nobody gets onto a boat that left half a second ago.
        let arrive_s = depart_s.checked_add((i64::from(millis) * 60 + 999) / 1000)?;
        let open_s = (self.options.next_opening)(hours, arrive_s)?;
        if open_s <= arrive_s {
            return Some(millis);
        }
        let wait_s = u64::try_from(open_s.checked_sub(depart_s)?).ok()?;
        u32::try_from(wait_s.checked_mul(1000)?.div_ceil(60)).ok()
    }
}

/// Estimates to the nodes that no link ties to the origin.
struct Outside<'a> {
    rows: &'a Rows,
    estimate: Estimate,
    root: u32,
    component: u32,
    from: (i32, i32),
    place: [i32; 3],
}

impl<'a> Outside<'a> {
    /// None if nothing is estimated from this origin.
    fn new(rows: &'a Rows, origin: u32, component: u32, estimate: Estimate) -> Option<Self> {
        let root = rows.near().root()?;
        let from = rows.point(origin)?;
        estimate.millis(0)?;
        Some(Self { rows, estimate, root, component, from, place: place(from) })
    }

    /// Queues a box at the least minutes that any of its nodes can have.
    fn enter(&self, walk: &mut Walk<'_>, cube: u32) {
        walk.scanned += 1;
        let least = self.rows.near().least_metres(cube, self.place, self.component);
        if let Some(millis) = least.and_then(|metres| self.estimate.millis(metres)) {
            walk.push(millis, BOX | cube);
        }
    }

    /// Queues what lies in a box.
    fn open(&self, walk: &mut Walk<'_>, cube: u32, is_given: impl Fn(u32) -> bool) {
        match self.rows.near().inside(cube) {
            Inside::Boxes(cubes) => cubes.for_each(|cube| self.enter(walk, cube)),
            Inside::Nodes(nodes) => {
                for &node in nodes {
                    walk.scanned += 1;
                    if self.rows.component(node) != Some(self.component)
                        && !is_given(node)
                        && let Some(millis) = self.millis(node)
                    {
                        walk.push(millis, POINT | node);
                    }
                }
            }
        }
    }

    fn millis(&self, node: u32) -> Option<u32> {
        self.estimate.millis(metres(self.from, self.rows.point(node)?))
    }
}

#[cfg(test)]
mod tests;
