//! Warnings: what is legal in a network but dangerous.

use std::collections::BTreeMap;

use super::Inner;
use super::draft::{NetworkDraft, Role, TerritoryKind};
use super::estimate::metres;
use super::index::{ServiceIx, TerritoryIx};
use super::services::microdegrees;
use super::{OnCall, Service};
use crate::calendar::HoursIx;
use crate::error::{Code, Fault};
use crate::record::shown;

/// Warnings of one code that are told one by one.
const TOLD: usize = 100;
/// Services on one point from which on it is taken for a stand-in, such as the seat of the municipality.
const CROWD: usize = 10;
/// Metres from the municipality's point beyond which a service's point is doubted.
///
/// # Source
/// The notes of the reference data call a point far beyond 15 km + 2.5 times the radius of a circle of the municipality's area.
/// A network has no areas; the mean municipality (1,526 km²) gives 70 km. amparo, to review.
const FAR_METRES: u32 = 75_000;

/// What the warnings need of the written network after its services were taken apart.
pub(crate) struct Written {
    /// Compiled number of each written service.
    pub(crate) place: Vec<u32>,
    /// Whether some way leads to each compiled service.
    pub(crate) reached: Vec<bool>,
    /// How many records wait for somebody, and the first of them.
    verify: (usize, Vec<String>),
}

impl Written {
    /// To be filled with `place` and `reached` when they are known.
    pub(crate) fn of(draft: &NetworkDraft) -> Self {
        let kinds = draft.kinds.iter().filter(|record| record.verify).map(|record| record.id.as_str().to_owned());
        let territories = draft.territories.iter().filter(|record| record.verify).map(|record| record.id.as_str().to_owned());
        let services = draft.services.iter().filter(|record| record.verify).map(|record| record.id.as_str().to_owned());
        let links = draft.links.iter().filter(|record| record.verify).map(|record| tie(record.from.as_str(), record.to.as_str()));
        let travel =
            draft.travel.iter().filter(|record| record.verify).map(|record| tie(record.from.as_str(), record.to.as_str()));
        let mut all = kinds.chain(territories).chain(services).chain(links).chain(travel);
        let first: Vec<String> = all.by_ref().take(5).collect();
        let verify = (first.len() + all.count(), first);
        Self { place: Vec::new(), reached: Vec::new(), verify }
    }
}

fn tie(from: &str, to: &str) -> String {
    format!("{from} > {to}")
}

/// Gathers warnings by code.
#[derive(Default)]
struct Warnings(BTreeMap<Code, (Vec<Fault>, usize)>);

impl Warnings {
    fn warn(&mut self, code: Code, path: impl FnOnce() -> String, value: &str, hint: &str) {
        let (told, untold) = self.0.entry(code).or_default();
        if told.len() < TOLD {
            told.push(Fault { code, path: path(), value: shown(value), hint: hint.to_owned() });
        } else {
            *untold += 1;
        }
    }

    fn all(self) -> Vec<Fault> {
        let mut all = Vec::new();
        for (code, (told, untold)) in self.0 {
            all.extend(told);
            if untold > 0 {
                all.push(Fault {
                    code,
                    path: "$".to_owned(),
                    value: String::new(),
                    hint: format!("and {untold} more like this"),
                });
            }
        }
        all
    }
}

/// All warnings of a compiled network. `draft` still has its territories; `places` are their compiled numbers.
pub(crate) fn warnings(draft: &NetworkDraft, network: &Inner, written: &Written, places: &[u32]) -> Vec<Fault> {
    let mut warnings = Warnings::default();
    let mut hours = HoursFacts { known: vec![None; network.hours.len()] };
    for (index, ix) in written.place.iter().enumerate() {
        let reached = written.reached.get(*ix as usize).copied().unwrap_or_default();
        warn_of_service(index, Service { inner: network, ix: ServiceIx(*ix) }, reached, &mut hours, &mut warnings);
    }
    for (index, place) in places.iter().enumerate() {
        warn_of_territory(index, TerritoryIx(*place), draft, network, &mut warnings);
    }
    warn_of_crowds(network, written, &mut warnings);
    let (count, first) = &written.verify;
    if *count > 0 {
        let hint = format!("records that somebody has to check, {} first", first.join(", "));
        warnings.warn(Code::Verify, || "$".to_owned(), &count.to_string(), &hint);
    }
    warnings.all()
}

/// Whether hours never open, and whether they are silent about holidays; found once for each.
struct HoursFacts {
    known: Vec<Option<(bool, bool)>>,
}

impl HoursFacts {
    fn of(&mut self, network: &Inner, ix: HoursIx) -> (bool, bool) {
        let book = &network.hours;
        let find = || (book.never_opens(ix), !book.says_holidays(ix) && !book.always_open(ix));
        self.known.get_mut(ix.0 as usize).map_or_else(find, |known| *known.get_or_insert_with(find))
    }
}

fn warn_of_service(index: usize, service: Service<'_>, reached: bool, hours: &mut HoursFacts, warnings: &mut Warnings) {
    let network = service.inner;
    let date = network.valid_at.date_naive();
    let at = |field: &'static str| move || format!("$.services[{index}]{field}");
    match service.hours() {
        None => warnings.warn(Code::NoHours, at(""), service.id(), "without hours it is never known to be open"),
        Some(ix) => {
            let (never_opens, silent) = hours.of(network, ix);
            if never_opens {
                warnings.warn(Code::NeverOpens, at(".opening_hours"), service.id(), "no minute is surely open");
            } else if silent {
                warnings.warn(Code::HolidaysUnsaid, at(".opening_hours"), service.id(), "say `PH off`, or `PH` with its hours");
            }
        }
    }
    if service.channels().next().is_none() {
        warnings.warn(Code::NoChannel, at(""), service.id(), "without a channel nobody can call it");
    }
    if service.point().is_none() && !reached {
        warnings.warn(Code::Unreachable, at(""), service.id(), "it has no point, and no minutes lead to it");
    }
    if !service.kind().is_valid_on(date) {
        let hint = "its kind was not in the norms when the network was true";
        warnings.warn(Code::Suspicious, at(".kind"), &service.kind().id, hint);
    }
    if let Some(steward) = service.steward()
        && network.services.has_left_by(steward, date)
    {
        warnings.warn(Code::LeftNetwork, at(".steward"), network.services.id(steward), "this service has left the network");
    }
    let seat = network.territories.get(service.municipality().index()).and_then(|territory| territory.point);
    if let (Some(point), Some(seat)) = (service.point(), seat) {
        let metres = metres(point, microdegrees(seat));
        if metres > FAR_METRES {
            let hint = format!("{} km from its municipality's point", metres / 1_000);
            warnings.warn(Code::FarPoint, at(".point"), service.id(), &hint);
        }
    }
}

fn warn_of_territory(index: usize, ix: TerritoryIx, draft: &NetworkDraft, network: &Inner, warnings: &mut Warnings) {
    let Some(territory) = network.territories.get(ix.index()) else { return };
    let at = |field: String| move || format!("$.territories[{index}]{field}");
    let date = network.valid_at.date_naive();
    for (role, service) in &territory.roles {
        if network.services.has_left_by(*service, date) {
            let (path, id) = (at(format!(".roles.{}", role.as_str())), network.services.id(*service));
            warnings.warn(Code::LeftNetwork, path, id, "this service has left the network");
        }
    }
    if let Some(lead) = territory.role(Role::CrisisLead) {
        let lead = Service { inner: network, ix: lead };
        let answers = lead.on_call() != OnCall::None || lead.hours().is_some_and(|hours| network.hours.always_open(hours));
        if !answers {
            let hint = "the crisis lead is neither open 24 hours nor on call, so nobody answers at night";
            warnings.warn(Code::LadderEndsNowhere, at(".roles.crisis_lead".to_owned()), lead.id(), hint);
        }
    }
    if territory.kind == TerritoryKind::Municipality {
        if territory.role(Role::Reference).is_none() {
            let hint = "nobody answers for a person without bonds but the crisis lead";
            warnings.warn(Code::NoReference, at(".roles.reference".to_owned()), &territory.id, hint);
        }
        let state = territory.ibge.as_deref().and_then(|code| code.get(..2)).and_then(|code| code.parse::<u8>().ok());
        if let (Some(uf), Some(state)) = (territory.uf, state)
            && uf.ibge_code() != state
        {
            let written = draft.territories.get(index).and_then(|written| written.ibge.as_deref()).unwrap_or_default();
            warnings.warn(Code::Suspicious, at(".ibge".to_owned()), written, "this code belongs to another state");
        }
    }
}

/// Points that many services share.
fn warn_of_crowds(network: &Inner, written: &Written, warnings: &mut Warnings) {
    let point = |ix: &u32| network.services.point(ServiceIx(*ix));
    let mut points: Vec<((i32, i32), usize)> =
        written.place.iter().enumerate().filter_map(|(index, ix)| Some((point(ix)?, index))).collect();
    points.sort_unstable();
    let mut crowds: Vec<&[((i32, i32), usize)]> =
        points.chunk_by(|a, b| a.0 == b.0).filter(|services| services.len() >= CROWD).collect();
    crowds.sort_unstable_by_key(|services| services[0].1);
    for services in crowds {
        let ((lat, lon), first) = services[0];
        let value = format!("{:.6} {:.6}", f64::from(lat) / 1e6, f64::from(lon) / 1e6);
        let hint = format!("{} services share this point; distances between them mean nothing", services.len());
        warnings.warn(Code::SharedPoint, || format!("$.services[{first}].point"), &value, &hint);
    }
}
