//! What a decision asks of a network besides its records: ways, places, ranks.

use super::draft::NumberPurpose;
use super::index::{NeedSet, ServiceIx, TerritoryIx};
use super::search::{Explore, Scratch, Visited, Way, back, between, explore};
use super::territory::Territory;
use super::{Network, Service};

impl Network {
    /// Visits services by ascending travel from `origin`; see [`super::search::explore`].
    ///
    /// # Cost
    /// The neighbourhood searched, whatever the size of the network.
    pub fn explore(
        &self,
        scratch: &mut Scratch,
        origin: ServiceIx,
        options: &Explore<'_>,
        mut visit: impl FnMut(ServiceIx, Way) -> u32,
    ) -> Visited {
        explore(self.rows(), scratch, origin.0, options, |node, way| visit(ServiceIx(node), way))
    }

    /// Milliminutes back from `target` to `origin`; see [`super::search::back`].
    pub fn back(
        &self,
        scratch: &mut Scratch,
        origin: ServiceIx,
        target: ServiceIx,
        way: Way,
        options: &Explore<'_>,
    ) -> Option<u32> {
        back(self.rows(), scratch, origin.0, target.0, way, options)
    }

    /// Sets of needs that services open to anybody may meet within `bound` milliminutes of one, each with milliminutes that none
    /// of those is nearer than. A set may come several times, and some that stand farther come too.
    pub(crate) fn sets_within(&self, scratch: &mut Scratch, origin: ServiceIx, bound: u32, meet: impl FnMut(NeedSet, u32)) {
        let from = (self.rows().component(origin.0), self.hot(origin).municipality);
        self.0.regions.within(scratch, from, bound, meet);
    }

    /// The way from one service to another, by the rules of [`Network::explore`]; see [`super::search::between`].
    pub(crate) fn between(&self, scratch: &mut Scratch, from: ServiceIx, to: ServiceIx, options: &Explore<'_>) -> Option<Way> {
        between(self.rows(), scratch, from.0, to.0, options)
    }

    /// Whether a service may stand within `bound` milliminutes of another; one that surely does not need not be searched for.
    pub(crate) fn may_reach(&self, scratch: &mut Scratch, from: ServiceIx, to: ServiceIx, bound: u32) -> bool {
        let end = |service: ServiceIx| (self.rows().component(service.0), self.hot(service).municipality);
        self.0.regions.may_reach(scratch, end(from), end(to), bound)
    }

    /// Rank of a service in the byte order of ids: lower comes first among equals.
    pub(crate) fn id_rank(&self, service: ServiceIx) -> u32 {
        self.service(service).id_rank()
    }

    /// All ids, in their order.
    pub fn service_ids(&self) -> impl Iterator<Item = &str> {
        self.services().map(Service::id)
    }

    /// Key of the vocabulary, computed once.
    pub(crate) fn words_key(&self, compute: impl FnOnce() -> u64) -> u64 {
        *self.0.words_key.get_or_init(compute)
    }

    /// Levels of places that a municipality's services offer: restrictiveness, needs, how many.
    pub(crate) fn place_supply(&self, municipality: TerritoryIx) -> &[(u8, NeedSet, u32)] {
        self.0.municipal.places(municipality)
    }

    /// Levels of places whose door is open to anybody, wherever they stand.
    pub(crate) fn place_supply_of_anybody(&self) -> &[(u8, NeedSet)] {
        &self.0.municipal.anybody_places
    }
}

impl Territory {
    /// A public number where it differs from the policy's.
    #[must_use]
    pub fn number(&self, purpose: NumberPurpose) -> Option<&str> {
        self.numbers.iter().find(|number| number.purpose == purpose).map(|number| number.number.as_str())
    }
}
