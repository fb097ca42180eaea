//! One service of a compiled network, as it is asked.

use chrono::NaiveDate;

use super::draft::{Access, Capacity, ChannelClass, ChannelKind, Entry, Joins, PlaceDraft};
use super::index::{KindIx, NONE, NeedSet, SectorIx, ServiceIx, TerritoryIx};
use super::services::{ADULTS_ONLY, AFTER_CRISIS, ALWAYS_OUTSIDE, CLINICAL, Channel, HAS_AGE, Hot, MOBILE, URGENCY_DOOR, VERIFY};
use super::vocabulary::Kind;
use super::{Inner, OnCall};
use crate::calendar::HoursIx;

/// A service of a compiled network. Cheap to copy; each question is an array access unless said otherwise.
#[derive(Clone, Copy)]
pub struct Service<'n> {
    pub(super) inner: &'n Inner,
    pub(super) ix: ServiceIx,
}

impl std::fmt::Debug for Service<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service").field("ix", &self.ix).finish_non_exhaustive()
    }
}

impl<'n> Service<'n> {
    fn hot(self) -> Hot {
        self.inner.services.hot(self.ix)
    }

    /// Its index.
    #[must_use]
    pub fn ix(self) -> ServiceIx {
        self.ix
    }

    /// Id; empty if the index came from another network.
    #[must_use]
    pub fn id(self) -> &'n str {
        self.inner.services.id(self.ix)
    }

    /// Rank of its id in byte order among all services: the tie-break of every decision.
    #[must_use]
    pub fn id_rank(self) -> u32 {
        self.inner.services.id_rank.get(self.ix.index()).copied().unwrap_or(NONE)
    }

    /// Name.
    #[must_use]
    pub fn name(self) -> &'n str {
        self.inner.services.name(self.ix)
    }

    /// Its kind.
    #[must_use]
    pub fn kind(self) -> &'n Kind {
        self.inner.kind(self.kind_ix())
    }

    /// Index of its kind.
    #[must_use]
    pub fn kind_ix(self) -> KindIx {
        self.hot().kind
    }

    /// Sector of its kind.
    #[must_use]
    pub fn sector(self) -> SectorIx {
        self.hot().sector
    }

    /// Municipality or catchment where it stands.
    #[must_use]
    pub fn territory(self) -> TerritoryIx {
        self.hot().territory
    }

    /// Municipality where it stands.
    #[must_use]
    pub fn municipality(self) -> TerritoryIx {
        self.hot().municipality
    }

    /// Needs it can meet: its own, or those of its kind.
    #[must_use]
    pub fn needs(self) -> NeedSet {
        self.hot().needs
    }

    /// Youngest and oldest age served, in completed years; none if it serves all.
    #[must_use]
    pub fn age_range(self) -> Option<(u8, u8)> {
        let hot = self.hot();
        hot.has(HAS_AGE).then_some((hot.age_from, hot.age_to))
    }

    /// Whether it serves every age from `from` to `to`: pass all the ages that a person may have.
    #[must_use]
    pub fn serves_age(self, from: u8, to: u8) -> bool {
        self.hot().serves_age(from, to)
    }

    /// Whether it can hold a person while it is open.
    #[must_use]
    pub fn can_hold(self) -> bool {
        self.hot().can_hold()
    }

    /// Who may come through its door.
    #[must_use]
    pub fn access(self) -> Access {
        self.hot().access()
    }

    /// How far its door is open.
    #[must_use]
    pub fn entry(self) -> Entry {
        self.hot().entry()
    }

    /// Whether its acceptance is clinical.
    #[must_use]
    pub fn clinical(self) -> bool {
        self.hot().has(CLINICAL)
    }

    /// Whether it is an urgency door.
    #[must_use]
    pub fn urgency_door(self) -> bool {
        self.hot().has(URGENCY_DOOR)
    }

    /// Whether it comes to the person.
    #[must_use]
    pub fn mobile(self) -> bool {
        self.hot().has(MOBILE)
    }

    /// Whether it is never right for a child.
    #[must_use]
    pub fn adults_only(self) -> bool {
        self.hot().has(ADULTS_ONLY)
    }

    /// When it joins a circle by bond.
    #[must_use]
    pub fn joins(self) -> Joins {
        if self.hot().has(AFTER_CRISIS) { Joins::AfterCrisis } else { Joins::Crisis }
    }

    /// What being cared for there means; none if nobody stays there.
    #[must_use]
    pub fn place(self) -> Option<PlaceDraft> {
        if self.hot().has_place() { self.kind().place } else { None }
    }

    /// Opening hours in [`super::Network::hours`]; none if they are not known.
    #[must_use]
    pub fn hours(self) -> Option<HoursIx> {
        self.hot().hours()
    }

    /// Who answers outside the opening hours.
    #[must_use]
    pub fn on_call(self) -> OnCall {
        match self.inner.services.on_call.get(self.ix.index()) {
            None | Some(&NONE) => OnCall::None,
            Some(&ALWAYS_OUTSIDE) => OnCall::OutsideHours,
            Some(hours) => OnCall::Hours(HoursIx(*hours)),
        }
    }

    /// Ways of reaching it, best first.
    pub fn channels(self) -> impl Iterator<Item = Channel<'n>> {
        self.inner.services.channels(self.ix)
    }

    /// Kind and class of each way of reaching it, best first.
    pub(crate) fn channel_kinds(self) -> impl Iterator<Item = (ChannelKind, ChannelClass)> {
        self.inner.services.channel_kinds(self.ix)
    }

    /// Capacity as declared.
    #[must_use]
    pub fn declared(self) -> Option<Capacity> {
        self.inner.services.declared.get(self.ix.index()).and_then(|at| Capacity::ALL.get(usize::from(*at))).copied()
    }

    /// Places as registered. A binary search.
    #[must_use]
    pub fn declared_places(self) -> Option<u32> {
        let places = &self.inner.services.places;
        places.binary_search_by_key(&self.ix.0, |(ix, _)| *ix).ok().map(|at| places[at].1)
    }

    /// Service that keeps its record true.
    #[must_use]
    pub fn steward(self) -> Option<ServiceIx> {
        self.inner.services.steward.get(self.ix.index()).filter(|ix| **ix != NONE).map(|ix| ServiceIx(*ix))
    }

    /// CNES code as a number; written with seven digits.
    #[must_use]
    pub fn cnes(self) -> Option<u32> {
        self.inner.services.cnes.get(self.ix.index()).copied().filter(|code| *code != NONE)
    }

    /// Whether it belongs to the network on that day. A binary search where it has dates.
    #[must_use]
    pub fn is_valid_on(self, date: NaiveDate) -> bool {
        self.inner.services.is_valid_on(self.ix, date)
    }

    /// Whether somebody has to check its record.
    #[must_use]
    pub fn verify(self) -> bool {
        self.hot().has(VERIFY)
    }

    /// Where it stands: latitude and longitude in microdegrees.
    #[must_use]
    pub fn point(self) -> Option<(i32, i32)> {
        self.inner.services.point(self.ix)
    }
}
