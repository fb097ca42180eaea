//! What each municipality offers, so that a search can stop where nothing more is to be found.

use chrono::NaiveDate;

use super::draft::{Access, Entry, LinkKind, TerritoryKind};
use super::index::{NeedIx, NeedSet, ServiceIx, TerritoryIx};
use super::services::Services;
use super::territory::Territory;
use super::ties::{End, Ties};
use super::vocabulary::Kind;

/// Sums over the services that have not left the network by `valid_at` and are not restricted. Those yet to begin count: a
/// search that trusts these sums must not pass one over on a later day.
#[derive(Clone, Debug, Default)]
pub(crate) struct Municipal {
    /// Needs that somebody in each municipality meets; nothing for a catchment.
    offered: Vec<NeedSet>,
    /// Services that meet each need, 32 a territory.
    counts: Vec<u32>,
    masks: Lists<NeedSet>,
    pacted_territories: Lists<TerritoryIx>,
    pacted_services: Lists<ServiceIx>,
    /// Restrictiveness, needs and number of the services where a person can be cared for.
    places: Lists<(u8, NeedSet, u32)>,
    /// The same of doors open to anybody, wherever they stand.
    pub(crate) anybody_places: Vec<(u8, NeedSet)>,
}

/// One short list for each territory.
#[derive(Clone, Debug)]
pub(super) struct Lists<T> {
    starts: Vec<u32>,
    entries: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { starts: vec![0], entries: Vec::new() }
    }
}

impl<T: Ord> Lists<T> {
    pub(super) fn push(&mut self, mut list: Vec<T>) {
        list.sort_unstable();
        list.dedup();
        self.entries.append(&mut list);
        self.starts.push(self.entries.len() as u32);
    }

    pub(super) fn of(&self, territory: TerritoryIx) -> &[T] {
        let bounds = self.starts.get(territory.index()).zip(self.starts.get(territory.index() + 1));
        bounds.and_then(|(from, to)| self.entries.get(*from as usize..*to as usize)).unwrap_or_default()
    }

    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.starts) + size_of_val(&*self.entries)
    }
}

impl Municipal {
    pub(crate) fn of(services: &Services, territories: &[Territory], ties: &Ties, kinds: &[Kind], valid_at: NaiveDate) -> Self {
        let mut new = Self {
            offered: vec![NeedSet::EMPTY; territories.len()],
            counts: vec![0; territories.len() * NeedSet::MAX],
            ..Self::default()
        };
        let mut masks: Vec<(TerritoryIx, NeedSet)> = Vec::new();
        for (ix, hot) in (0..).map(ServiceIx).zip(&services.hot) {
            if hot.access() == Access::Restricted || hot.needs.is_empty() || services.has_left_by(ix, valid_at) {
                continue;
            }
            let at = hot.municipality.index();
            new.offered[at] = new.offered[at].union(hot.needs);
            for need in hot.needs.iter() {
                new.counts[at * NeedSet::MAX + usize::from(need.0)] += 1;
            }
            // Neighbours in the order of services mostly stand in one municipality, so this stays short.
            if masks.last() != Some(&(hot.municipality, hot.needs)) {
                masks.push((hot.municipality, hot.needs));
            }
        }
        masks.sort_unstable();
        masks.dedup();
        let mut rest = &masks[..];
        for ix in (0..territories.len() as u32).map(TerritoryIx) {
            let (own, others) = rest.split_at(rest.partition_point(|(territory, _)| *territory <= ix));
            rest = others;
            new.masks.push(own.iter().map(|(_, needs)| *needs).collect());
        }
        new.pacts(territories, ties, valid_at);
        new.count_places(services, kinds, territories.len() as u32, valid_at);
        new
    }

    fn count_places(&mut self, services: &Services, kinds: &[Kind], territories: u32, valid_at: NaiveDate) {
        let mut places: Vec<(TerritoryIx, u8, NeedSet)> = Vec::new();
        for (ix, hot) in (0..).map(ServiceIx).zip(&services.hot) {
            let place = kinds.get(hot.kind.index()).and_then(|kind| kind.place);
            let Some(place) = place.filter(|_| hot.access() != Access::Restricted && !services.has_left_by(ix, valid_at)) else {
                continue;
            };
            places.push((hot.municipality, place.restrictiveness, hot.needs));
            if hot.entry() == Entry::Anybody {
                self.anybody_places.push((place.restrictiveness, hot.needs));
            }
        }
        self.anybody_places.sort_unstable();
        self.anybody_places.dedup();
        places.sort_unstable();
        let mut rest = &places[..];
        for ix in (0..territories).map(TerritoryIx) {
            let (own, others) = rest.split_at(rest.partition_point(|(territory, ..)| *territory <= ix));
            rest = others;
            let same = own.chunk_by(|a, b| a == b);
            self.places.push(same.map(|group| (group[0].1, group[0].2, group.len() as u32)).collect());
        }
    }

    fn pacts(&mut self, territories: &[Territory], ties: &Ties, valid_at: NaiveDate) {
        for (ix, territory) in (0..).map(TerritoryIx).zip(territories) {
            let above = (territory.kind == TerritoryKind::Catchment).then_some(territory.municipality);
            let ends: Vec<End> = [Some(ix), above]
                .into_iter()
                .flatten()
                .flat_map(|from| ties.from(End::Territory(from)))
                .filter(|link| link.kind == LinkKind::Pact && link.is_valid_on(valid_at))
                .map(|link| link.to)
                .collect();
            self.pacted_territories.push(ends.iter().filter_map(|end| end.territory()).filter(|to| *to != ix).collect());
            self.pacted_services.push(ends.iter().filter_map(|end| end.service()).collect());
        }
    }

    pub(crate) fn offered(&self, municipality: TerritoryIx) -> NeedSet {
        self.offered.get(municipality.index()).copied().unwrap_or_default()
    }

    pub(crate) fn count(&self, municipality: TerritoryIx, need: NeedIx) -> u32 {
        if usize::from(need.0) >= NeedSet::MAX {
            return 0;
        }
        let at = municipality.index().checked_mul(NeedSet::MAX).map(|start| start + usize::from(need.0));
        at.and_then(|at| self.counts.get(at)).copied().unwrap_or_default()
    }

    pub(crate) fn masks(&self, municipality: TerritoryIx) -> &[NeedSet] {
        self.masks.of(municipality)
    }

    pub(crate) fn pacted_territories(&self, territory: TerritoryIx) -> &[TerritoryIx] {
        self.pacted_territories.of(territory)
    }

    pub(crate) fn pacted_services(&self, territory: TerritoryIx) -> &[ServiceIx] {
        self.pacted_services.of(territory)
    }

    pub(crate) fn places(&self, municipality: TerritoryIx) -> &[(u8, NeedSet, u32)] {
        self.places.of(municipality)
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of_val(&*self.offered)
            + size_of_val(&*self.counts)
            + self.masks.bytes()
            + self.pacted_territories.bytes()
            + self.pacted_services.bytes()
            + self.places.bytes()
            + size_of_val(&*self.anybody_places)
    }
}
