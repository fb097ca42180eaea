//! The network: services, territories and the ties between them.
//!
//! [`draft`] is the document as written; [`compile`] checks it, with all faults at once, and makes a [`Network`]: columns of
//! numbers that are only read from then on. We chose columns over a graph of records because a country has 400,000 services
//! and a plan asks the same few facts of thousands of them; texts stand apart, in one piece.

mod around;
mod buckets;
mod compile;
mod desk;
pub mod draft;
pub mod estimate;
mod fingerprint;
mod index;
mod links;
mod municipal;
pub(crate) mod near;
pub mod order;
mod queue;
mod regions;
pub mod rows;
pub mod search;
mod service;
mod services;
mod subset;
mod territory;
#[cfg(test)]
mod tests;
mod ties;
mod vocabulary;
mod warn;
mod zone;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

pub use self::compile::{Compiled, Way, compile};
use self::draft::{LinkKind, Role};
pub use self::index::{KindIx, NeedIx, NeedSet, SectorIx, ServiceIx, TerritoryIx};
use self::municipal::Municipal;
use self::regions::Regions;
use self::rows::Rows;
pub use self::service::Service;
pub use self::services::Channel;
pub(crate) use self::services::Hot;
use self::services::Services;
pub use self::territory::Territory;
use self::ties::Ties;
pub use self::ties::{End, Link};
use self::vocabulary::Vocabulary;
pub use self::vocabulary::{Kind, Need, Sector, VocabularyDraft, builtin};
pub use self::zone::zone_of;
use crate::calendar::{HoursBook, HoursIx};
use crate::error::{Code, Fault};

/// Who answers outside the opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnCall {
    /// Nobody.
    None,
    /// Somebody, at all times outside the opening hours.
    OutsideHours,
    /// Somebody, in these hours.
    Hours(HoursIx),
}

/// A checked and compiled network. Immutable; a clone shares it, between threads too.
///
/// Every question is total: an index of another network is answered with whatever stands there, or with nothing.
#[derive(Clone)]
pub struct Network(Arc<Inner>);

pub(crate) struct Inner {
    id: Box<str>,
    name: Option<Box<str>>,
    valid_at: DateTime<Utc>,
    fingerprint: [u8; 32],
    vocabulary: Vocabulary,
    /// In the order of ids.
    territories: Vec<Territory>,
    /// Answers for an index of another network.
    nowhere: Territory,
    services: Services,
    ties: Ties,
    municipal: Municipal,
    regions: Regions,
    hours: HoursBook,
    rows: Rows,
    /// Key of the vocabulary, for whoever binds words to it.
    words_key: std::sync::OnceLock<u64>,
}

impl Inner {
    fn kind(&self, ix: KindIx) -> &Kind {
        let kinds = &self.vocabulary.kinds;
        kinds.get(ix.index()).unwrap_or(&kinds[0])
    }
}

impl std::fmt::Debug for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Network").field("id", &self.0.id).finish_non_exhaustive()
    }
}

impl Network {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Id of the document.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Name of the network.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// When the document was true.
    #[must_use]
    pub fn valid_at(&self) -> DateTime<Utc> {
        self.0.valid_at
    }

    /// SHA-256 of the canonical JSON: the same for documents that say the same in another order.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        self.0.fingerprint
    }

    /// A warning if the document was true more than `days` days before `at`.
    #[must_use]
    pub fn age_warning(&self, at: DateTime<Utc>, days: u32) -> Option<Fault> {
        let age = at.signed_duration_since(self.0.valid_at).num_days();
        (age > i64::from(days)).then(|| Fault {
            code: Code::OldNetwork,
            path: "$.valid_at".to_owned(),
            value: self.0.valid_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            hint: format!("{age} days old"),
        })
    }

    /// How many services there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.services.len()
    }

    /// Whether there is no service.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A service.
    #[must_use]
    pub fn service(&self, ix: ServiceIx) -> Service<'_> {
        Service { inner: &self.0, ix }
    }

    /// The service with an id. A hash and one or two comparisons of ids, however many services there are.
    #[must_use]
    pub fn service_ix(&self, id: &str) -> Option<ServiceIx> {
        self.0.services.find(id)
    }

    /// All services in the order of ids.
    pub fn services(&self) -> impl Iterator<Item = Service<'_>> {
        self.0.services.in_order_of_ids().map(|ix| self.service(ix))
    }

    /// The service with this rank in the order of ids; none beyond the last.
    #[must_use]
    pub fn service_ranked(&self, rank: usize) -> Option<Service<'_>> {
        self.0.services.ranked(rank).map(|ix| self.service(ix))
    }

    /// What the search reads of a service.
    pub(crate) fn hot(&self, ix: ServiceIx) -> Hot {
        self.0.services.hot(ix)
    }

    /// A territory; one without id, name and roles if the index is of another network.
    #[must_use]
    pub fn territory(&self, ix: TerritoryIx) -> &Territory {
        self.0.territories.get(ix.index()).unwrap_or(&self.0.nowhere)
    }

    /// The territory with an id. A binary search.
    #[must_use]
    pub fn territory_ix(&self, id: &str) -> Option<TerritoryIx> {
        let found = self.0.territories.binary_search_by(|territory| (*territory.id).cmp(id)).ok()?;
        Some(TerritoryIx(found as u32))
    }

    /// All territories in the order of ids, which is that of indexes.
    #[must_use]
    pub fn territories(&self) -> &[Territory] {
        &self.0.territories
    }

    /// The service that a territory names for a role; a catchment falls back on its municipality.
    #[must_use]
    pub fn role(&self, territory: TerritoryIx, role: Role) -> Option<ServiceIx> {
        let own = self.territory(territory);
        own.role(role).or_else(|| self.territory(own.municipality).role(role))
    }

    /// All kinds, by index.
    #[must_use]
    pub fn kinds(&self) -> &[Kind] {
        &self.0.vocabulary.kinds
    }

    /// The kind with an id.
    #[must_use]
    pub fn kind_ix(&self, id: &str) -> Option<KindIx> {
        self.0.vocabulary.kind_ix(id)
    }

    /// All needs, by index; at most 32.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.0.vocabulary.needs
    }

    /// The need with an id.
    #[must_use]
    pub fn need_ix(&self, id: &str) -> Option<NeedIx> {
        self.0.vocabulary.need_ix(id)
    }

    /// Needs that are met by being somewhere.
    #[must_use]
    pub fn placing(&self) -> NeedSet {
        self.0.vocabulary.placing
    }

    /// All sectors, by index.
    #[must_use]
    pub fn sectors(&self) -> &[Sector] {
        &self.0.vocabulary.sectors
    }

    /// The sector with an id.
    #[must_use]
    pub fn sector_ix(&self, id: &str) -> Option<SectorIx> {
        self.0.vocabulary.sector_ix(id)
    }

    /// Links of one kind that start at a service, whatever their dates; sorted by where they lead.
    pub fn links_from(&self, service: ServiceIx, kind: LinkKind) -> impl Iterator<Item = Link> {
        self.0.ties.from(End::Service(service)).filter(move |link| link.kind == kind)
    }

    /// Links of one kind that start at a territory itself (pacts and references), whatever their dates.
    pub fn links_from_territory(&self, territory: TerritoryIx, kind: LinkKind) -> impl Iterator<Item = Link> {
        self.0.ties.from(End::Territory(territory)).filter(move |link| link.kind == kind)
    }

    /// Services that answer when this one does not, on a day; by index.
    pub fn substitutes(&self, service: ServiceIx, date: NaiveDate) -> impl Iterator<Item = ServiceIx> {
        let links = self.links_from(service, LinkKind::Substitution);
        links.filter(move |link| link.is_valid_on(date)).filter_map(|link| link.to.service())
    }

    /// Territories that receive the people of a territory (or of its municipality) by a pact that holds at
    /// [`Network::valid_at`]; sorted. For another day ask [`Network::pacts_on`].
    #[must_use]
    pub fn pacted_territories(&self, territory: TerritoryIx) -> &[TerritoryIx] {
        self.0.municipal.pacted_territories(territory)
    }

    /// Services that receive the people of a territory (or of its municipality) by a pact that holds at
    /// [`Network::valid_at`]; sorted. For another day ask [`Network::pacts_on`].
    #[must_use]
    pub fn pacted_services(&self, territory: TerritoryIx) -> &[ServiceIx] {
        self.0.municipal.pacted_services(territory)
    }

    /// Where a territory's people (or its municipality's) are received by pact on a day; its own links first.
    pub fn pacts_on(&self, territory: TerritoryIx, date: NaiveDate) -> impl Iterator<Item = End> {
        let above = Some(self.territory(territory).municipality).filter(|above| *above != territory);
        [Some(territory), above]
            .into_iter()
            .flatten()
            .flat_map(|from| self.links_from_territory(from, LinkKind::Pact))
            .filter(move |link| link.is_valid_on(date))
            .map(|link| link.to)
    }

    /// Opening hours of all services and ways, each in its zone and calendar.
    #[must_use]
    pub fn hours(&self) -> &HoursBook {
        &self.0.hours
    }

    /// Needs that some service of a municipality meets. Restricted services, and those that left the network by
    /// [`Network::valid_at`], do not count; those yet to begin do. Empty for a catchment.
    #[must_use]
    pub fn offered(&self, municipality: TerritoryIx) -> NeedSet {
        self.0.municipal.offered(municipality)
    }

    /// How many services of a municipality meet a need; counted as in [`Network::offered`].
    #[must_use]
    pub fn count_offering(&self, municipality: TerritoryIx, need: NeedIx) -> u32 {
        self.0.municipal.count(municipality, need)
    }

    /// The different sets of needs that services of a municipality meet; counted as in [`Network::offered`], sorted.
    #[must_use]
    pub fn need_masks(&self, municipality: TerritoryIx) -> &[NeedSet] {
        self.0.municipal.masks(municipality)
    }

    /// The different sets of needs of services whose door is open to anybody from anywhere; counted as in
    /// [`Network::offered`], sorted.
    #[must_use]
    pub fn anybody_masks(&self) -> &[NeedSet] {
        self.0.regions.all()
    }

    /// Travel; nodes are service indexes. A special's `hours` is asked with [`Network::way_opens`], its `operator` is a
    /// service index.
    pub(crate) fn rows(&self) -> &Rows {
        &self.0.rows
    }

    /// The first instant at or after `at` when a way with this timetable can surely be started; none if it cannot.
    pub(crate) fn way_opens(&self, timetable: u32, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.0.ties.way_opens(timetable, at, &self.0.hours)
    }

    /// Whether a way with this timetable holds on the day of an instant, whatever its hours.
    pub(crate) fn way_holds(&self, timetable: u32, at: DateTime<Utc>) -> bool {
        self.0.ties.way_holds(timetable, at)
    }

    /// Bytes held, about: services with their texts, territories, links, hours and travel.
    #[must_use]
    pub fn memory_bytes(&self) -> usize {
        self.service_bytes() + self.0.ties.bytes() + self.0.rows.bytes() + self.0.hours.bytes()
    }

    /// Bytes of services and territories, without ties, travel and hours tables.
    fn service_bytes(&self) -> usize {
        let text = |territory: &Territory| territory.id.len() + territory.name.len();
        let territories = self.0.territories.iter().map(|territory| size_of::<Territory>() + text(territory));
        self.0.services.bytes() + self.0.municipal.bytes() + self.0.regions.bytes() + territories.sum::<usize>()
    }
}
