//! The country as municipalities: what may come within so many minutes, without looking at a single service.
//!
//! A search that has met all needs goes on only as far as a service that meets several of them at once could still be worth
//! calling. In a country there is a service for every set of needs somewhere, but rarely near; so each municipality keeps the
//! sets that its services meet, and how near it can be at the least. We chose municipalities over a table of minutes a service
//! because some forty thousand ways between them are found while links are read, and a table would cost more than all else.

use chrono::NaiveDate;

use super::draft::{Access, Entry};
use super::estimate::Estimate;
use super::index::{NeedSet, ServiceIx, TerritoryIx};
use super::municipal::Lists;
use super::rows::{Edge, Given, Rows};
use super::search::{Explore, Scratch, explore};
use super::services::Services;

/// Sums over the services that [`super::municipal::Municipal`] counts too, of doors open to anybody.
#[derive(Clone, Debug, Default)]
pub(crate) struct Regions {
    /// Municipalities as nodes, tied by the least milliminutes of any way from one to the other.
    rows: Rows,
    /// Different sets of needs of each municipality.
    sets: Lists<NeedSet>,
    /// Different sets of needs of all.
    all: Vec<NeedSet>,
    /// Component of the travel rows that holds most services.
    main: Option<u32>,
    /// Different sets of needs of those outside it, whose minutes may be estimated from anywhere.
    strays: Vec<NeedSet>,
}

impl Regions {
    /// Sums up services and their ways; `edges` and `given` are those that `rows` were built from.
    pub(crate) fn of(
        services: &Services,
        territories: u32,
        (edges, given): (&[Edge], &[Given]),
        rows: &Rows,
        valid_at: NaiveDate,
    ) -> Self {
        let municipality = |service: u32| services.hot(ServiceIx(service)).municipality.0;
        let ways = edges.iter().map(|edge| (edge.from, edge.to, edge.millis));
        let ways = ways.chain(given.iter().map(|given| (given.from, given.to, given.millis)));
        let ways = ways.map(|(from, to, millis)| (municipality(from), municipality(to), millis));
        let mut crossings: Vec<(u32, u32, u32)> = ways.filter(|(from, to, _)| from != to).collect();
        crossings.sort_unstable();
        // The least comes first.
        crossings.dedup_by_key(|(from, to, _)| (*from, *to));
        let edges: Vec<Edge> = crossings.into_iter().map(|(from, to, millis)| Edge { from, to, millis, special: 0 }).collect();
        let nodes = territories as usize;
        let mut new = Self { rows: Rows::build(&vec![None; nodes], &vec![false; nodes], &edges, vec![], &[]), ..Self::default() };
        new.main = largest(rows);
        new.sum_up(services, territories, rows, valid_at);
        new
    }

    fn sum_up(&mut self, services: &Services, territories: u32, rows: &Rows, valid_at: NaiveDate) {
        let mut sets: Vec<(TerritoryIx, NeedSet)> = Vec::new();
        for (ix, hot) in (0..).map(ServiceIx).zip(&services.hot) {
            let counts = hot.access() != Access::Restricted && hot.entry() == Entry::Anybody && !hot.needs.is_empty();
            if !counts || services.has_left_by(ix, valid_at) {
                continue;
            }
            // Neighbours in the order of services mostly stand in one municipality, so this stays short.
            if sets.last() != Some(&(hot.municipality, hot.needs)) {
                sets.push((hot.municipality, hot.needs));
            }
            if rows.component(ix.0) != self.main && self.strays.last() != Some(&hot.needs) {
                self.strays.push(hot.needs);
            }
        }
        sets.sort_unstable();
        sets.dedup();
        self.all = sets.iter().map(|(_, needs)| *needs).collect();
        for list in [&mut self.all, &mut self.strays] {
            list.sort_unstable();
            list.dedup();
            list.shrink_to_fit();
        }
        let mut rest = &sets[..];
        for ix in (0..territories).map(TerritoryIx) {
            let (own, others) = rest.split_at(rest.partition_point(|(territory, _)| *territory <= ix));
            rest = others;
            self.sets.push(own.iter().map(|(_, needs)| *needs).collect());
        }
    }

    /// Sets of needs that somebody open to anybody may meet within `bound` milliminutes of a service, and milliminutes that
    /// none of those is nearer than. A set may come several times, and some that stand farther come too.
    pub(crate) fn within(
        &self,
        scratch: &mut Scratch,
        (component, municipality): (Option<u32>, TerritoryIx),
        bound: u32,
        mut meet: impl FnMut(NeedSet, u32),
    ) {
        if component.is_none() || component != self.main {
            return self.all.iter().for_each(|needs| meet(*needs, 0));
        }
        self.strays.iter().for_each(|needs| meet(*needs, 0));
        explore(&self.rows, scratch, municipality.0, &anytime(bound), |near, way| {
            self.sets.of(TerritoryIx(near)).iter().for_each(|needs| meet(*needs, way.millis));
            bound
        });
    }

    /// Whether a service may stand within `bound` milliminutes of another.
    pub(crate) fn may_reach(
        &self,
        scratch: &mut Scratch,
        (component, municipality): (Option<u32>, TerritoryIx),
        (other_component, other): (Option<u32>, TerritoryIx),
        bound: u32,
    ) -> bool {
        if component.is_none() || component != self.main || other_component != self.main {
            return true;
        }
        let mut may = false;
        explore(&self.rows, scratch, municipality.0, &anytime(bound), |near, _| {
            may = near == other.0;
            if may { 0 } else { bound }
        });
        may
    }

    /// Different sets of needs of services whose door is open to anybody, wherever they stand; sorted.
    pub(crate) fn all(&self) -> &[NeedSet] {
        &self.all
    }

    pub(crate) fn bytes(&self) -> usize {
        self.rows.bytes() + self.sets.bytes() + size_of_val(&*self.all) + size_of_val(&*self.strays)
    }
}

/// A search that waits for no timetable, which only makes ways shorter.
fn anytime(bound: u32) -> Explore<'static> {
    Explore {
        bound,
        depart_s: None,
        next_opening: &|_, _| None,
        holds: &|_| true,
        avoid_operators: &[],
        estimate: Estimate::default(),
    }
}

/// The component that most nodes belong to; of several the first.
fn largest(rows: &Rows) -> Option<u32> {
    let mut counts = vec![0_u32; rows.len()];
    let components = || (0..rows.len() as u32).filter_map(|node| rows.component(node));
    components().for_each(|component| counts[component as usize] += 1);
    components().max_by_key(|component| (counts[*component as usize], std::cmp::Reverse(*component)))
}
