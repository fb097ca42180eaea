//! Municipalities and catchments: what a compiled one holds, and the check of the written ones.

use std::collections::HashMap;

use chrono_tz::Tz;

use super::desk::{ById, Hashed};
use super::draft::{HolidayDraft, NumberDraft, Point, Role, TerritoryDraft, TerritoryKind, entry};
use super::index::{NONE, ServiceIx, TerritoryIx};
use super::near::{Near, fault_at};
use super::zone::zone_of;
use crate::calendar::{Calendar, HolidayWhen, MunicipalHoliday, Observance, Uf};
use crate::error::Code;
use crate::record::{Reader, Step};

/// A municipality or a catchment inside one.
#[derive(Clone)]
pub struct Territory {
    /// Id.
    pub id: Box<str>,
    /// Name.
    pub name: Box<str>,
    /// Municipality or catchment.
    pub kind: TerritoryKind,
    /// The municipality; itself for a municipality.
    pub municipality: TerritoryIx,
    /// IBGE code of seven digits.
    pub ibge: Option<Box<str>>,
    /// State; a catchment has its municipality's.
    pub uf: Option<Uf>,
    /// Health region; a catchment has its municipality's unless it states one.
    pub region: Option<Box<str>>,
    /// Time zone: stated, the municipality's, or the state's.
    pub tz: Tz,
    /// Holidays of the country, the state and the municipality, and its own.
    pub calendar: Calendar,
    /// Areas of a catchment, sorted.
    pub areas: Vec<Box<str>>,
    /// Point of the seat.
    pub point: Option<Point>,
    /// Inhabitants.
    pub population: Option<u32>,
    /// Whether nothing is estimated from points here; so is every catchment of such a municipality.
    pub by_water: bool,
    /// Farthest travel searched, in minutes; a catchment has its municipality's unless it states one.
    pub reach_minutes: Option<u32>,
    /// Public numbers where they differ from the policy's; a catchment has its municipality's unless it states some.
    pub numbers: Vec<NumberDraft>,
    /// Services named here by role; [`super::Network::role`] also asks the municipality.
    pub roles: Vec<(Role, ServiceIx)>,
}

impl std::fmt::Debug for Territory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Territory").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Territory {
    /// The territory of an index that names none.
    pub(crate) fn nowhere() -> Self {
        Self {
            id: Box::default(),
            name: Box::default(),
            kind: TerritoryKind::default(),
            municipality: TerritoryIx(NONE),
            ibge: None,
            uf: None,
            region: None,
            tz: Tz::UTC,
            calendar: Calendar::default(),
            areas: Vec::new(),
            point: None,
            population: None,
            by_water: false,
            reach_minutes: None,
            numbers: Vec::new(),
            roles: Vec::new(),
        }
    }

    /// The service that this territory itself names for a role.
    #[must_use]
    pub fn role(&self, role: Role) -> Option<ServiceIx> {
        self.roles.iter().find(|(named, _)| *named == role).map(|(_, service)| *service)
    }
}

/// Territories in the order of their ids, and where the written ones went.
pub(crate) struct Checked {
    pub(crate) territories: Vec<Territory>,
    /// Position of a written territory among the compiled ones.
    pub(crate) place: Vec<u32>,
}

/// Checks the territories. Roles are in numbers of the written services until these have their place.
pub(crate) fn check(
    drafts: &[TerritoryDraft],
    ids: &ById<'_>,
    services: &ById<'_>,
    near: &mut Near,
    reader: &mut Reader,
) -> Checked {
    let mut order: Vec<u32> = (0..drafts.len() as u32).collect();
    order.sort_by(|a, b| drafts[*a as usize].id.cmp(&drafts[*b as usize].id).then(a.cmp(b)));
    let mut place = vec![0_u32; drafts.len()];
    for (at, index) in order.iter().enumerate() {
        place[*index as usize] = at as u32;
    }
    let parents: Vec<usize> = (0..drafts.len()).map(|index| parent(drafts, index, ids, near, reader)).collect();
    // A municipality is read before its catchments, which take over what they do not state.
    let mut read: Vec<Option<Territory>> = vec![None; drafts.len()];
    for own in [true, false] {
        for (index, draft) in drafts.iter().enumerate().filter(|(index, _)| (parents[*index] == *index) == own) {
            let above = read[parents[index]].clone();
            let path = entry("territories", index);
            let mut territory = one(draft, above.as_ref(), &path, reader);
            territory.municipality = TerritoryIx(place[parents[index]]);
            territory.roles = roles(draft, &path, services, near, reader);
            read[index] = Some(territory);
        }
    }
    overlaps(drafts, &parents, reader);
    let territories = order.iter().filter_map(|index| read[*index as usize].take()).collect();
    Checked { territories, place }
}

/// Index of the municipality of a written territory; its own where there is none.
fn parent(drafts: &[TerritoryDraft], index: usize, ids: &ById<'_>, near: &mut Near, reader: &mut Reader) -> usize {
    let draft = &drafts[index];
    let path = [Step::Field("territories"), Step::Index(index), Step::Field("municipality")];
    match (draft.kind, &draft.municipality) {
        (TerritoryKind::Municipality, None) => index,
        (TerritoryKind::Municipality, Some(parent)) => {
            if parent != &draft.id {
                fault_at(reader, &path, Code::BadParent, parent.as_str(), "a municipality stands in no other");
            }
            index
        }
        (TerritoryKind::Catchment, None) => {
            fault_at(reader, &path, Code::BadParent, "", "a catchment names its municipality");
            index
        }
        (TerritoryKind::Catchment, Some(parent)) => match ids.get(parent.as_str()) {
            Some(at) if drafts[at as usize].kind == TerritoryKind::Municipality => at as usize,
            Some(_) => {
                fault_at(reader, &path, Code::BadParent, parent.as_str(), "this is a catchment itself");
                index
            }
            None => {
                near.dangling(reader, &path, parent.as_str(), "territory", drafts.iter().map(|d| d.id.as_str()));
                index
            }
        },
    }
}

fn one(draft: &TerritoryDraft, above: Option<&Territory>, path: &[Step; 2], reader: &mut Reader) -> Territory {
    let below = |field: &'static str| [path[0], path[1], Step::Field(field)];
    let uf = above.map_or_else(|| uf(draft, path, reader), |above| above.uf);
    let stated = draft.time_zone.as_deref().and_then(|text| {
        let zone = text.parse::<Tz>().ok();
        if zone.is_none() {
            let hint = crate::error::did_you_mean(text, chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()))
                .map_or_else(|| "an IANA name such as `America/Belem`".to_owned(), |near| format!("did you mean `{near}`?"));
            fault_at(reader, &below("time_zone"), Code::BadTimeZone, text, &hint);
        }
        zone
    });
    if let Some(code) = draft.ibge.as_deref()
        && !(code.len() == 7 && code.bytes().all(|b| b.is_ascii_digit()))
    {
        fault_at(reader, &below("ibge"), Code::Range, code, "an IBGE code has seven digits");
    }
    check_point(draft.point, path, reader);
    check_minutes(draft.reach_minutes, "reach_minutes", path, reader);
    let mut days = above.map_or_else(Vec::new, |above| above.calendar.municipal().to_vec());
    for (index, holiday) in draft.holidays.iter().enumerate() {
        let path = [path[0], path[1], Step::Field("holidays"), Step::Index(index)];
        days.extend(holiday_of(holiday, &path, reader));
    }
    let mut areas: Vec<Box<str>> = draft.areas.iter().map(|area| area.as_str().into()).collect();
    areas.sort_unstable();
    areas.dedup();
    let by_state = uf.map(|uf| zone_of(uf, draft.ibge.as_deref()));
    Territory {
        id: draft.id.as_str().into(),
        name: draft.name.as_str().into(),
        kind: draft.kind,
        municipality: TerritoryIx::default(),
        ibge: draft.ibge.as_deref().map(Into::into),
        uf,
        region: draft.region.as_deref().map(Into::into).or_else(|| above.and_then(|above| above.region.clone())),
        tz: stated.or(above.map(|above| above.tz)).or(by_state).unwrap_or(Tz::UTC),
        calendar: Calendar::new(uf, days),
        areas,
        point: draft.point,
        population: draft.population,
        by_water: draft.by_water || above.is_some_and(|above| above.by_water),
        reach_minutes: draft.reach_minutes.or_else(|| above.and_then(|above| above.reach_minutes)),
        numbers: match above {
            Some(above) if draft.numbers.is_empty() => above.numbers.clone(),
            _ => draft.numbers.clone(),
        },
        roles: Vec::new(),
    }
}

fn uf(draft: &TerritoryDraft, path: &[Step; 2], reader: &mut Reader) -> Option<Uf> {
    let path = [path[0], path[1], Step::Field("uf")];
    let Some(text) = draft.uf.as_deref() else {
        if draft.kind == TerritoryKind::Municipality {
            fault_at(reader, &path, Code::Missing, "", "a municipality names its state");
        }
        return None;
    };
    let uf = text.parse().ok();
    if uf.is_none() {
        fault_at(reader, &path, Code::UnknownToken, text, "the two capital letters of a Brazilian state, such as `PA`");
    }
    uf
}

fn roles(
    draft: &TerritoryDraft,
    path: &[Step; 2],
    services: &ById<'_>,
    near: &mut Near,
    reader: &mut Reader,
) -> Vec<(Role, ServiceIx)> {
    let below = |role: Role| [path[0], path[1], Step::Field("roles"), Step::Field(role.as_str())];
    if draft.kind == TerritoryKind::Municipality {
        for role in Role::REQUIRED.into_iter().filter(|role| draft.roles.of(*role).is_none()) {
            fault_at(reader, &below(role), Code::MissingRole, "", "every municipality names a service for this role");
        }
    }
    let mut named = Vec::new();
    for (role, service) in draft.roles.iter() {
        match services.get(service.as_str()) {
            Some(at) => named.push((role, ServiceIx(at))),
            None => near.dangling(reader, &below(role), service.as_str(), "service", services.ids()),
        }
    }
    named
}

fn holiday_of(draft: &HolidayDraft, path: &[Step; 4], reader: &mut Reader) -> Option<MunicipalHoliday> {
    let below = |field: &'static str| [path[0], path[1], path[2], path[3], Step::Field(field)];
    let when = match (draft.month, draft.day, draft.easter_offset, draft.date) {
        (Some(month), Some(day), None, None) => {
            if !(1..=12).contains(&month) {
                fault_at(reader, &below("month"), Code::Range, &month.to_string(), "from 1 to 12");
            }
            if !(1..=31).contains(&day) {
                fault_at(reader, &below("day"), Code::Range, &day.to_string(), "from 1 to 31");
            }
            HolidayWhen::Fixed { month, day }
        }
        (None, None, Some(offset), None) => {
            let offset_days = i16::try_from(offset).ok().filter(|offset| (-80..=250).contains(offset));
            if offset_days.is_none() {
                fault_at(reader, &below("easter_offset"), Code::Range, &offset.to_string(), "from -80 to 250");
            }
            HolidayWhen::Easter { offset_days: offset_days? }
        }
        (None, None, None, Some(date)) => HolidayWhen::On(date),
        _ => {
            fault_at(reader, path, Code::Conflict, "", "a holiday has `month` and `day`, or `easter_offset`, or `date`");
            return None;
        }
    };
    if let (Some(since), Some(until)) = (draft.since_year, draft.until_year)
        && until < since
    {
        fault_at(reader, &below("until_year"), Code::BadPeriod, &until.to_string(), &format!("`since_year` is {since}"));
    }
    let observance = if draft.optional { Observance::Optional } else { Observance::Holiday };
    Some(MunicipalHoliday { name: draft.name.clone(), when, observance, since: draft.since_year, until: draft.until_year })
}

/// Two catchments of one municipality that claim the same area.
fn overlaps(drafts: &[TerritoryDraft], parents: &[usize], reader: &mut Reader) {
    let mut claimed: HashMap<(usize, &str), usize, Hashed> = HashMap::default();
    for (index, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.kind == TerritoryKind::Catchment) {
        for (at, area) in draft.areas.iter().enumerate() {
            let first = *claimed.entry((parents[index], area.as_str())).or_insert(index);
            if first != index {
                let path = [Step::Field("territories"), Step::Index(index), Step::Field("areas"), Step::Index(at)];
                let hint = format!("`{}` claims this area too", drafts[first].id.as_str());
                fault_at(reader, &path, Code::OverlappingCatchments, area, &hint);
            }
        }
    }
}

/// A point off the earth is a fault.
pub(crate) fn check_point(point: Option<Point>, path: &[Step; 2], reader: &mut Reader) {
    let Some(point) = point else { return };
    for (field, value, most) in [("lat", point.lat, 90.0), ("lon", point.lon, 180.0)] {
        // Written so that a value that is not a number is refused too.
        if !(-most..=most).contains(&value) {
            let path = [path[0], path[1], Step::Field("point"), Step::Field(field)];
            fault_at(reader, &path, Code::Range, &value.to_string(), &format!("from -{most} to {most} degrees"));
        }
    }
}

/// Longest minutes of a way or a reach: about two years.
pub(crate) const MOST_MINUTES: u32 = 1_000_000;

/// Minutes beyond [`MOST_MINUTES`] are a fault.
pub(crate) fn check_minutes(minutes: Option<u32>, field: &'static str, path: &[Step; 2], reader: &mut Reader) {
    if let Some(minutes) = minutes.filter(|minutes| *minutes > MOST_MINUTES) {
        let path = [path[0], path[1], Step::Field(field)];
        fault_at(reader, &path, Code::Range, &minutes.to_string(), &format!("at most {MOST_MINUTES} minutes"));
    }
}
