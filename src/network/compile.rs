//! From the written network to the compiled one: all faults at once, or a network and its warnings.

use super::desk::{ById, Desk};
use super::draft::{NetworkDraft, ServiceDraft, entry};
use super::fingerprint::{Orders, fingerprint};
use super::index::{KindIx, NONE, NeedSet, ServiceIx, TerritoryIx};
use super::links::{self, Around};
use super::municipal::Municipal;
use super::near::{Near, fault_at};
use super::order::hilbert_order;
use super::regions::Regions;
use super::rows::{Edge, Given, Rows};
use super::services::{ALWAYS_OUTSIDE, Hot, Own, Rest, Services, microdegrees};
use super::territory::{self, Territory, check_point};
use super::ties::{self, Renumber, Ties};
use super::vocabulary::{self, Vocabulary, check_age, check_period};
use super::{Inner, Network, warn};
use crate::calendar::{HoursBuilder, HoursIx};
use crate::error::{Code, Fault, Faults};
use crate::record::{Limits, Reader, Step};

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
    let links = links::check(&draft.links, &around, &mut desk, &mut near, reader);
    let given = links::check_travel(&draft.travel, &service_ids, &mut near, reader);
    links::check_ways(ways, service_ids.len(), reader);
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
    let path = entry("services", index);
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

    let mut services = Services::with_room_for(&draft.services);
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
    let valid_at = draft.valid_at;
    let regions = Regions::of(&services, territories.len() as u32, (&edges, &given), &rows, valid_at.date_naive());
    drop((edges, given, points, by_water));

    let municipal = Municipal::of(&services, &territories, &ties, &checked.vocabulary.kinds, valid_at.date_naive());
    let inner = Inner {
        id: draft.id.as_str().into(),
        name: draft.name.as_deref().map(Into::into),
        valid_at,
        fingerprint,
        vocabulary: checked.vocabulary,
        territories,
        nowhere: Territory::nowhere(),
        services,
        ties,
        municipal,
        regions,
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
    Faults {
        faults: vec![Fault { code: Code::TooMany, path: "$.links".to_owned(), value: found.to_string(), hint }],
        unlisted: 0,
    }
}
