//! From the written network to the compiled one: all faults at once, or a network and its warnings.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

use chrono::{NaiveDate, TimeDelta};

use super::draft::{NetworkDraft, ServiceDraft};
use super::fingerprint::{Orders, fingerprint};
use super::index::{KindIx, NONE, NeedSet, ServiceIx, TerritoryIx};
use super::municipal::Municipal;
use super::near::{Near, fault_at};
use super::order::hilbert_order;
use super::rows::{Edge, Given, Rows};
use super::services::{ALWAYS_OUTSIDE, Hot, Own, Rest, Services, microdegrees};
use super::territory::{self, Territory, check_point};
use super::ties::{self, Around, Renumber, Ties};
use super::vocabulary::{self, Vocabulary, check_age, check_period};
use super::{Inner, Network, warn};
use crate::calendar::{HoursBuilder, HoursError, HoursHorizon, HoursIx};
use crate::error::{Code, Fault, Faults};
use crate::record::{Limits, Reader, Step};

/// Hashes with fixed keys: maps are only asked, never walked, and the compiler has no randomness.
pub(crate) type Hashed = BuildHasherDefault<DefaultHasher>;

/// A compiled network, and what is legal in it but dangerous.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The network.
    pub network: Network,
    /// Warnings in the order of their codes; the first hundred of each code, and a count of the rest.
    pub warnings: Vec<Fault>,
}

/// A way of a builder: finer minutes than JSON has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Position in [`NetworkDraft::services`] of the service it starts from.
    pub from: u32,
    /// Position of the service it leads to.
    pub to: u32,
    /// Milliminutes one way.
    pub millis: u32,
}

impl NetworkDraft {
    /// Checks and compiles a network that was built rather than read.
    ///
    /// # Errors
    /// [`Faults`] with everything that is wrong.
    pub fn compile(self) -> Result<Compiled, Faults> {
        self.compile_with_ways(&[])
    }

    /// Checks and compiles a network with ways besides its links.
    ///
    /// # Errors
    /// [`Faults`] with everything that is wrong.
    pub fn compile_with_ways(self, ways: &[Way]) -> Result<Compiled, Faults> {
        let limits = Limits { bytes: usize::MAX, depth: usize::MAX, list: usize::MAX, text: usize::MAX };
        compile_with_ways(self, ways, Reader::open(limits))
    }
}

/// Checks and compiles a network that was read; `reader` holds the faults found in reading.
///
/// # Errors
/// [`Faults`] with those of the reading and everything wrong in what the records mean together.
///
/// # Cost
/// O((services + links) log) time. The texts of the document are dropped as the compiled ones are made.
pub fn compile(draft: NetworkDraft, reader: Reader) -> Result<Compiled, Faults> {
    compile_with_ways(draft, &[], reader)
}

fn compile_with_ways(mut draft: NetworkDraft, ways: &[Way], mut reader: Reader) -> Result<Compiled, Faults> {
    if let Err(fault) = check_size(&draft) {
        return Err(Faults { faults: vec![fault], unlisted: 0 });
    }
    let checked = check(&draft, ways, &mut reader);
    reader.finish(())?;
    let by_id = checked.by_id.clone();
    let orders = Orders { services: &by_id, links: &checked.links.flats };
    let (fingerprint, order_of_links) = fingerprint(&mut draft, ways, &orders);
    assemble(draft, ways, checked, fingerprint, &order_of_links)
}

/// What the columns can number. A document within its limits always passes; a builder may not.
fn check_size(draft: &NetworkDraft) -> Result<(), Fault> {
    let most = 1_usize << 30;
    let fault = |list: &str, found: usize| {
        let (path, hint) = (format!("$.{list}"), format!("at most {most} in all"));
        Err(Fault { code: Code::TooMany, path, value: found.to_string(), hint })
    };
    let channels: usize = draft.services.iter().map(|service| service.channels.len()).sum();
    let lists = [("territories", draft.territories.len()), ("links", draft.links.len()), ("travel", draft.travel.len())];
    for (list, len) in lists.into_iter().chain([("services", draft.services.len().saturating_add(draft.territories.len()))]) {
        if len > most {
            return fault(list, len);
        }
    }
    if channels > most {
        return fault("services", channels);
    }
    let text: usize = draft.services.iter().map(|service| service.id.as_str().len().saturating_add(service.name.len())).sum();
    let addresses = draft.services.iter().flat_map(|service| &service.channels).map(|channel| channel.address_ref.as_str().len());
    let longest = text.max(addresses.sum());
    if longest > u32::MAX as usize {
        let (path, hint) = ("$.services".to_owned(), format!("at most {} bytes of names", u32::MAX));
        return Err(Fault { code: Code::TooLarge, path, value: longest.to_string(), hint });
    }
    Ok(())
}

/// Ids of a list and where they stand; of doubles the first stands.
pub(crate) struct ById<'d> {
    at: HashMap<&'d str, u32, Hashed>,
    ids: Vec<&'d str>,
}

impl<'d> ById<'d> {
    fn new(list: &'static str, ids: impl ExactSizeIterator<Item = &'d str>, near: &Near, reader: &mut Reader) -> Self {
        let mut by_id = Self { at: HashMap::with_capacity_and_hasher(ids.len(), Hashed::default()), ids: Vec::with_capacity(ids.len()) };
        for (index, id) in ids.enumerate() {
            by_id.ids.push(id);
            let path = [Step::Field(list), Step::Index(index), Step::Field("id")];
            if id.is_empty() {
                near.empty(reader, &path);
            } else if *by_id.at.entry(id).or_insert(index as u32) != index as u32 {
                fault_at(reader, &path, Code::DuplicateId, id, "this id stands twice");
            }
        }
        by_id
    }

    pub(crate) fn get(&self, id: &str) -> Option<u32> {
        self.at.get(id).copied()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.ids.iter().copied()
    }

    pub(crate) fn len(&self) -> u32 {
        self.ids.len() as u32
    }

    /// Positions in the order of ids.
    fn order(&self) -> Vec<u32> {
        let mut keyed: Vec<(&str, u32)> = self.ids.iter().copied().zip(0..).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, index)| index).collect()
    }
}

/// Most different texts of opening hours in one network; each may take 30 ms.
const MOST_HOURS: usize = 10_000;

/// Where opening hours are compiled, once for each text and territory.
pub(crate) struct Desk<'d> {
    builder: HoursBuilder,
    territories: Vec<Territory>,
    texts: HashMap<&'d str, u32, Hashed>,
    known: HashMap<(u32, TerritoryIx), Result<HoursIx, HoursError>, Hashed>,
    is_full: bool,
}

impl<'d> Desk<'d> {
    fn new(valid_at: NaiveDate, territories: Vec<Territory>) -> Self {
        let horizon = horizon(valid_at);
        Self {
            builder: HoursBuilder::new(horizon),
            territories,
            texts: HashMap::default(),
            known: HashMap::default(),
            is_full: false,
        }
    }

    /// Hours in the zone and calendar of a territory; what cannot be read is a fault.
    pub(crate) fn intern(&mut self, text: &'d str, territory: TerritoryIx, path: &[Step], reader: &mut Reader) -> Option<HoursIx> {
        if self.texts.len() >= MOST_HOURS && !self.texts.contains_key(text) {
            if !self.is_full {
                fault_at(reader, path, Code::TooMany, "", &format!("at most {MOST_HOURS} different texts of opening hours"));
            }
            self.is_full = true;
            return None;
        }
        let next = self.texts.len() as u32;
        let number = *self.texts.entry(text).or_insert(next);
        let place = self.territories.get(territory.index())?;
        let found = *self.known.entry((number, territory)).or_insert_with(|| self.builder.intern(text, place.tz, &place.calendar));
        found.map_err(|error| fault_at(reader, path, Code::BadHours, text, &error.to_string())).ok()
    }
}

/// A year before the document and three after it, where texts with dates are read day by day.
fn horizon(valid_at: NaiveDate) -> HoursHorizon {
    let shifted = |days: i64| {
        let date = valid_at.checked_add_signed(TimeDelta::days(days)).unwrap_or(valid_at);
        let ends = NaiveDate::from_ymd_opt(1901, 1, 1).zip(NaiveDate::from_ymd_opt(2200, 12, 31));
        ends.map_or(date, |(first, last)| date.clamp(first, last))
    };
    HoursHorizon::new(shifted(-366), shifted(3 * 366)).expect("four years within 1901 to 2200 are a horizon")
}

/// A service's references, checked.
#[derive(Clone, Copy)]
struct Found {
    kind: KindIx,
    territory: TerritoryIx,
    needs: NeedSet,
    hours: u32,
    on_call: u32,
    /// Written service, or [`NONE`].
    steward: u32,
}

/// All that the check found, in numbers of the written services.
struct Checked {
    vocabulary: Vocabulary,
    territories: Vec<Territory>,
    place_of_territory: Vec<u32>,
    found: Vec<Found>,
    by_id: Vec<u32>,
    links: ties::Checked,
    given: Vec<Given>,
    hours: HoursBuilder,
}

fn check(draft: &NetworkDraft, ways: &[Way], reader: &mut Reader) -> Checked {
    let mut near = Near::new(reader.is_clean());
    if draft.id.as_str().is_empty() {
        near.empty(reader, &[Step::Field("id")]);
    }
    let vocabulary = vocabulary::compile(&draft.sectors, &draft.needs, &draft.kinds, &mut near, reader);
    let territory_ids = ById::new("territories", draft.territories.iter().map(|record| record.id.as_str()), &near, reader);
    let service_ids = ById::new("services", draft.services.iter().map(|record| record.id.as_str()), &near, reader);
    let places = territory::check(&draft.territories, &territory_ids, &service_ids, &mut near, reader);
    let mut desk = Desk::new(draft.valid_at.date_naive(), places.territories);
    let ids = Ids { services: &service_ids, territories: &territory_ids, place: &places.place };
    let found: Vec<Found> = draft
        .services
        .iter()
        .enumerate()
        .map(|(index, service)| check_service(service, index, &vocabulary, &ids, &mut desk, &mut near, reader))
        .collect();
    let territory_of: Vec<TerritoryIx> = found.iter().map(|found| found.territory).collect();
    let around = Around { services: &service_ids, territories: &territory_ids, territory_of: &territory_of };
    let links = ties::check(&draft.links, &around, &mut desk, &mut near, reader);
    let given = ties::check_travel(&draft.travel, &service_ids, &mut near, reader);
    ties::check_ways(ways, service_ids.len(), reader);
    Checked {
        vocabulary,
        territories: desk.territories,
        place_of_territory: places.place,
        found,
        by_id: service_ids.order(),
        links,
        given,
        hours: desk.builder,
    }
}

struct Ids<'c, 'd> {
    services: &'c ById<'d>,
    territories: &'c ById<'d>,
    /// Compiled territory of each written one.
    place: &'c [u32],
}

fn check_service<'d>(
    service: &'d ServiceDraft,
    index: usize,
    vocabulary: &Vocabulary,
    ids: &Ids<'_, 'd>,
    desk: &mut Desk<'d>,
    near: &mut Near,
    reader: &mut Reader,
) -> Found {
    let path = [Step::Field("services"), Step::Index(index)];
    let below = |field: &'static str| [path[0], path[1], Step::Field(field)];
    let kind = vocabulary.kind_ix(service.kind.as_str()).unwrap_or_else(|| {
        let known = vocabulary.kinds.iter().map(|kind| &*kind.id);
        near.dangling(reader, &below("kind"), service.kind.as_str(), "kind", known);
        KindIx::default()
    });
    let territory = ids.territories.get(service.territory.as_str()).and_then(|at| ids.place.get(at as usize));
    if territory.is_none() {
        near.dangling(reader, &below("territory"), service.territory.as_str(), "territory", ids.territories.ids());
    }
    let territory = TerritoryIx(territory.copied().unwrap_or(NONE));
    let needs = match &service.needs {
        Some(needs) => vocabulary.need_set(needs.iter().map(|need| need.as_str()), &path, near, reader),
        None => vocabulary.kinds[kind.index()].needs,
    };
    if let Some(code) = service.cnes.as_deref()
        && !(code.len() == 7 && code.bytes().all(|b| b.is_ascii_digit()))
    {
        fault_at(reader, &below("cnes"), Code::Range, code, "a CNES code has seven digits");
    }
    check_age(service.age, &path, reader);
    check_point(service.point, &path, reader);
    check_period(service.valid_from, service.valid_to, &path, reader);
    let hours = service.opening_hours.as_deref().and_then(|text| desk.intern(text, territory, &below("opening_hours"), reader));
    let on_call = service.on_call.as_ref().map_or(NONE, |on_call| match on_call.opening_hours.as_deref() {
        None => ALWAYS_OUTSIDE,
        Some(text) => {
            let path = [path[0], path[1], Step::Field("on_call"), Step::Field("opening_hours")];
            desk.intern(text, territory, &path, reader).map_or(NONE, |hours| hours.0)
        }
    });
    let steward = service.steward.as_ref().map_or(NONE, |steward| {
        ids.services.get(steward.as_str()).unwrap_or_else(|| {
            near.dangling(reader, &below("steward"), steward.as_str(), "service", ids.services.ids());
            NONE
        })
    });
    Found { kind, territory, needs, hours: hours.map_or(NONE, |hours| hours.0), on_call, steward }
}

/// Written services in the order of the compiled ones: along the curve, those without a point beside their territory's.
fn order_of_services(draft: &NetworkDraft, checked: &Checked) -> Vec<u32> {
    let beside = |found: &Found| {
        let territory = checked.territories.get(found.territory.index())?;
        let municipality = || checked.territories.get(territory.municipality.index()).and_then(|above| above.point);
        territory.point.or_else(municipality)
    };
    // Asked in the order of ids, which is kept between equal points.
    let points: Vec<_> = checked
        .by_id
        .iter()
        .map(|index| draft.services[*index as usize].point.or_else(|| beside(&checked.found[*index as usize])).map(microdegrees))
        .collect();
    let order = hilbert_order(&points);
    order.into_iter().filter_map(|at| checked.by_id.get(at as usize).copied()).collect()
}

fn assemble(
    mut draft: NetworkDraft,
    ways: &[Way],
    checked: Checked,
    fingerprint: [u8; 32],
    order_of_links: &[u32],
) -> Result<Compiled, Faults> {
    let order = order_of_services(&draft, &checked);
    let mut place = vec![NONE; order.len()];
    for (at, index) in order.iter().enumerate() {
        place[*index as usize] = at as u32;
    }
    let mut warned = warn::Written::of(&draft);
    draft.links = Vec::new();
    draft.travel = Vec::new();
    let mut territories = checked.territories;
    for territory in &mut territories {
        for (_, service) in &mut territory.roles {
            *service = ServiceIx(place[service.index()]);
        }
    }

    let mut services = Services::with_capacity(order.len());
    for index in &order {
        let found = checked.found[*index as usize];
        let written = std::mem::take(&mut draft.services[*index as usize]);
        let kind = &checked.vocabulary.kinds[found.kind.index()];
        let age = written.age.or(kind.age);
        let own = Own {
            needs: found.needs,
            territory: found.territory,
            municipality: territories[found.territory.index()].municipality,
            hours: (found.hours != NONE).then_some(HoursIx(found.hours)),
            kind: found.kind,
            age: age.map(|age| (age.from.unwrap_or(0), age.to.unwrap_or(u8::MAX))),
            can_hold: written.can_hold.unwrap_or(kind.can_hold),
            access: written.access.unwrap_or(kind.access),
            dated: written.valid_from.is_some() || written.valid_to.is_some(),
            verify: written.verify,
        };
        let steward = place.get(found.steward as usize).copied().unwrap_or(NONE);
        services.push(Hot::new(&own, kind), &Rest { draft: &written, on_call: found.on_call, steward });
    }
    services.close(checked.by_id.iter().map(|index| place[*index as usize]).collect());
    drop(checked.found);
    draft.services = Vec::new();

    let renumber = Renumber { services: &place, territories: &checked.place_of_territory };
    let zone = |service: u32| territories[services.hot(ServiceIx(service)).territory.index()].tz;
    let (ties, travel) = Ties::build(checked.links, order_of_links, &renumber, zone).map_err(too_many_specials)?;
    let mut edges = travel.edges;
    edges.extend(ways.iter().map(|way| Edge {
        from: place[way.from as usize],
        to: place[way.to as usize],
        millis: way.millis,
        special: 0,
    }));
    let given: Vec<Given> = checked
        .given
        .iter()
        .map(|given| Given { from: place[given.from as usize], to: place[given.to as usize], millis: given.millis })
        .collect();
    let points: Vec<_> = (0..services.len() as u32).map(|ix| services.point(ServiceIx(ix))).collect();
    let by_water: Vec<bool> = services.hot.iter().map(|hot| territories[hot.territory.index()].by_water).collect();
    warned.reached = reached(services.len(), &edges, &given);
    let rows = Rows::build(&points, &by_water, &edges, travel.specials, &given);
    drop((edges, given, points, by_water));

    let valid_at = draft.valid_at;
    let municipal = Municipal::of(&services, &territories, &ties, &checked.vocabulary.kinds, valid_at.date_naive());
    let inner = Inner {
        id: draft.id.as_str().into(),
        name: draft.name.as_deref().map(Into::into),
        valid_at,
        fingerprint,
        vocabulary: checked.vocabulary,
        territories,
        services,
        ties,
        municipal,
        hours: checked.hours.build(),
        rows,
        words_key: std::sync::OnceLock::new(),
    };
    warned.place = place;
    let warnings = warn::warnings(&draft, &inner, &warned, &checked.place_of_territory);
    Ok(Compiled { network: Network::new(inner), warnings })
}

/// Services that some way leads to.
fn reached(services: usize, edges: &[Edge], given: &[Given]) -> Vec<bool> {
    let mut reached = vec![false; services];
    for to in edges.iter().map(|edge| edge.to).chain(given.iter().map(|given| given.to)) {
        if let Some(reached) = reached.get_mut(to as usize) {
            *reached = true;
        }
    }
    reached
}

fn too_many_specials(found: usize) -> Faults {
    let hint = "at most 65534 different timetables, operators and dates of ways".to_owned();
    Faults { faults: vec![Fault { code: Code::TooMany, path: "$.links".to_owned(), value: found.to_string(), hint }], unlisted: 0 }
}
