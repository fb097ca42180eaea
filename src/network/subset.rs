//! A part of a network: some territories with everybody who may be called for the people who live there.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Entry, LinkKind, NetworkDraft, ServiceDraft, TerritoryDraft, TerritoryKind};
use super::near::nearest;
use crate::error::{Code, Fault, Faults};

impl NetworkDraft {
    /// The part of a network that some territories need, for a phone or a single municipality.
    ///
    /// # Shape
    /// The named territories with their municipalities and catchments, and all that they have a pact with, whole; of the rest
    /// of their health regions the doors that are open to anybody; and whoever a territory that is kept names for a role, or
    /// a service that is kept leads to by a link, with the territory in which it stands. A service that is kept in a
    /// territory that is not whole counts with all its facts. Order, vocabulary and dates stay; the id gets `/` and the
    /// first territory named.
    ///
    /// The emergency, the circle, the lead, duties and ladders of people who live there are those of the whole network.
    /// What stands farther than the pacts and the health region is not there: a need that only they meet is a gap.
    /// # Errors
    /// [`Faults`]: a territory that the network does not hold, with the nearest id; no territory at all.
    /// # Cost
    /// A few passes over the services and links.
    /// # Example
    /// ```
    /// use amparo::{exchange, network::draft::NetworkDraft};
    ///
    /// let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/marituba/network.json"));
    /// let whole: NetworkDraft = exchange::read(bytes).expect("the network has no faults");
    /// let part = whole.subset(&["marituba"]).expect("the territory is there");
    /// assert!(part.services.len() < whole.services.len());
    /// let faults = whole.subset(&["maritub"]).expect_err("a slip");
    /// assert_eq!(faults.faults[0].hint, "did you mean `marituba`?");
    /// ```
    pub fn subset(&self, territories: &[&str]) -> Result<Self, Faults> {
        self.check_named(territories)?;
        let mut part = Part::of(self);
        part.take_whole(territories.iter().copied());
        part.take_pacts();
        part.take_open_doors();
        while part.grow() {}
        Ok(part.draft(territories.first().copied().unwrap_or_default()))
    }

    fn check_named(&self, territories: &[&str]) -> Result<(), Faults> {
        let ids = || self.territories.iter().map(|territory| territory.id.as_str());
        let mut faults = Vec::new();
        if territories.is_empty() {
            let hint = "name at least one territory of the network".to_owned();
            faults.push(Fault { code: Code::Missing, path: "$.territories".to_owned(), value: String::new(), hint });
        }
        for (index, id) in territories.iter().enumerate().filter(|(_, id)| !ids().any(|known| known == **id)) {
            faults.push(Fault {
                code: Code::Dangling,
                path: format!("$.territories[{index}]"),
                value: crate::record::shown(id),
                hint: nearest(id, ids())
                    .map_or_else(|| "the network holds no such territory".to_owned(), |near| format!("did you mean `{near}`?")),
            });
        }
        if faults.is_empty() { Ok(()) } else { Err(Faults { faults, unlisted: 0 }) }
    }
}

/// What is kept so far.
struct Part<'d> {
    whole: &'d NetworkDraft,
    service_of: BTreeMap<&'d str, &'d ServiceDraft>,
    territory_of: BTreeMap<&'d str, &'d TerritoryDraft>,
    territories: BTreeSet<&'d str>,
    /// Territories whose services are all kept.
    full: BTreeSet<&'d str>,
    services: BTreeSet<&'d str>,
}

impl<'d> Part<'d> {
    fn of(whole: &'d NetworkDraft) -> Self {
        Self {
            whole,
            service_of: whole.services.iter().map(|service| (service.id.as_str(), service)).collect(),
            territory_of: whole.territories.iter().map(|territory| (territory.id.as_str(), territory)).collect(),
            territories: BTreeSet::new(),
            full: BTreeSet::new(),
            services: BTreeSet::new(),
        }
    }

    fn municipality(&self, id: &str) -> Option<&'d TerritoryDraft> {
        let territory = *self.territory_of.get(id)?;
        match (&territory.kind, &territory.municipality) {
            (TerritoryKind::Catchment, Some(above)) => self.territory_of.get(above.as_str()).copied(),
            _ => Some(territory),
        }
    }

    /// Keeps municipalities with all their catchments and services.
    fn take_whole<'i>(&mut self, ids: impl Iterator<Item = &'i str>) {
        let municipalities: BTreeSet<&str> = ids.filter_map(|id| self.municipality(id)).map(|t| t.id.as_str()).collect();
        let inside = |territory: &&TerritoryDraft| {
            let above = territory.municipality.as_ref().map_or(territory.id.as_str(), |above| above.as_str());
            municipalities.contains(above)
        };
        self.full.extend(self.whole.territories.iter().filter(inside).map(|territory| territory.id.as_str()));
        self.territories.extend(&self.full);
        let here = self.whole.services.iter().filter(|service| self.full.contains(service.territory.as_str()));
        self.services.extend(here.map(|service| service.id.as_str()));
    }

    fn take_pacts(&mut self) {
        let pacts = self.whole.links.iter().filter(|link| link.kind == LinkKind::Pact && self.full.contains(link.from.as_str()));
        let ends: Vec<&str> = pacts.map(|link| link.to.as_str()).filter(|end| self.territory_of.contains_key(end)).collect();
        self.take_whole(ends.into_iter());
    }

    /// Doors open to anybody in the rest of the health regions.
    fn take_open_doors(&mut self) {
        let region = |id: &str| self.municipality(id).and_then(|territory| territory.region.as_deref());
        let regions: BTreeSet<&str> = self.full.iter().filter_map(|id| region(id)).collect();
        let builtin = super::builtin().kinds;
        let open = builtin.iter().chain(&self.whole.kinds).filter(|kind| kind.entry == Some(Entry::Anybody));
        let open: BTreeSet<&str> = open.map(|kind| kind.id.as_str()).collect();
        let near = |service: &&ServiceDraft| region(service.territory.as_str()).is_some_and(|region| regions.contains(region));
        let doors = self.whole.services.iter().filter(|service| open.contains(service.kind.as_str())).filter(near);
        let doors: Vec<&str> = doors.map(|service| service.id.as_str()).collect();
        self.services.extend(doors);
    }

    /// One step of what follows from what is kept; whether anything was new.
    fn grow(&mut self) -> bool {
        let before = (self.territories.len(), self.services.len());
        for service in self.services.clone() {
            let Some(service) = self.service_of.get(service) else { continue };
            let municipality = self.municipality(service.territory.as_str()).map(|territory| territory.id.as_str());
            self.territories.insert(service.territory.as_str());
            self.territories.extend(municipality);
            self.services.extend(service.steward.as_ref().map(|steward| steward.as_str()));
        }
        for territory in self.territories.iter().filter_map(|id| self.territory_of.get(id)) {
            self.services.extend(territory.roles.iter().map(|(_, service)| service.as_str()));
        }
        for link in &self.whole.links {
            let (from, to) = (link.from.as_str(), link.to.as_str());
            // Whoever a whole territory, or somebody in it, leads to; of others only what ties two that are kept anyway.
            let leads = self.full.contains(self.service_of.get(from).map_or(from, |service| service.territory.as_str()));
            // Whoever stands in for somebody is a step of that one's ladder.
            let stands_in = link.kind == LinkKind::Substitution && self.services.contains(from);
            if (leads || stands_in) && self.service_of.contains_key(to) {
                self.services.insert(to);
            }
            if self.services.contains(from) && self.services.contains(to) {
                self.services.extend(link.operator.as_ref().map(|operator| operator.as_str()));
            }
        }
        before != (self.territories.len(), self.services.len())
    }

    fn draft(&self, named: &str) -> NetworkDraft {
        let whole = self.whole;
        let kept = |id: &str| self.services.contains(id) || self.territories.contains(id);
        let id = format!("{}/{named}", whole.id.as_str());
        NetworkDraft {
            format: whole.format.clone(),
            id: crate::id::DocumentId::new(&id).unwrap_or_else(|| whole.id.clone()),
            name: whole.name.clone(),
            valid_at: whole.valid_at,
            note: whole.note.clone(),
            sectors: whole.sectors.clone(),
            needs: whole.needs.clone(),
            kinds: whole.kinds.clone(),
            territories: whole.territories.iter().filter(|t| self.territories.contains(t.id.as_str())).cloned().collect(),
            services: whole.services.iter().filter(|s| self.services.contains(s.id.as_str())).cloned().collect(),
            links: whole.links.iter().filter(|link| kept(link.from.as_str()) && kept(link.to.as_str())).cloned().collect(),
            travel: whole.travel.iter().filter(|t| kept(t.from.as_str()) && kept(t.to.as_str())).cloned().collect(),
        }
    }
}
