//! What a planner is asked, and what each service can do at that moment.

use std::cell::RefCell;
use std::collections::BTreeSet;

use amparo::calendar::{Opening, local_date};
use amparo::crisis::Severity;
use amparo::id::ServiceId;
use amparo::network::Network;
use amparo::network::draft::{Access, Capacity, Entry, KindDraft, LinkDraft, LinkKind, NetworkDraft, Role, TerritoryDraft};
use amparo::person::{Age, Gender};
use amparo::plan::request::RequestDraft;
use amparo::policy::draft::{Pace, Parameter};
use amparo::policy::{Facts, Policy, Vocabulary, Whereabouts};
use amparo::status::{Report, StatusDraft};
use chrono::{DateTime, Duration, NaiveDate, Timelike, Utc};

use crate::books::{Books, Land};

/// What a planner is asked.
pub struct Question<'a> {
    pub network: &'a NetworkDraft,
    pub status: &'a StatusDraft,
    pub request: &'a RequestDraft,
    pub policy: &'a Policy,
    /// Only for the words of conditions.
    pub words: &'a Network,
    pub kinds: &'a [KindDraft],
    pub books: &'a Books,
}

/// Whether somebody at a service answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    Open,
    OnCall,
    Unknown,
    No(Option<DateTime<Utc>>),
}

impl Answers {
    pub fn now(self) -> bool {
        !matches!(self, Self::No(_))
    }
}

/// What counts of the last report.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub capacity: Capacity,
    pub on_shift: Option<bool>,
}

impl Standing {
    pub fn is_sure(self) -> bool {
        self.capacity.is_accepting() && self.capacity != Capacity::Unknown
    }
}

pub type Needs = BTreeSet<String>;

/// The crisis as the policy's tables read it.
pub struct Crisis {
    pub facts: Facts,
    pub severity: Severity,
    /// The soonest first.
    pub needs: Vec<(String, Pace)>,
    pub too_many: bool,
}

impl Crisis {
    pub fn of(&self, pace: Pace) -> Needs {
        self.needs.iter().filter(|(_, p)| *p == pace).map(|(need, _)| need.clone()).collect()
    }

    pub fn all(&self) -> Needs {
        self.needs.iter().map(|(need, _)| need.clone()).collect()
    }
}

/// The second planner. Stages stand in files of their own, as blocks of this type.
pub struct Planner<'a> {
    pub q: &'a Question<'a>,
    pub land: Land<'a>,
    pub now: DateTime<Utc>,
    pub today: NaiveDate,
    pub night: bool,
    pub age: Age,
    pub door: Option<usize>,
    pub home: Option<&'a TerritoryDraft>,
    pub excluded: Vec<usize>,
    pub vetoed: Vec<usize>,
    /// Who declined a call in this episode, but for the door.
    pub declined: Vec<usize>,
    /// Doors of this episode that did not take the person, with their last attempt.
    pub tried: Vec<(usize, DateTime<Utc>)>,
    /// What came to bear in this case, so that a run can tell that it met everything.
    pub marks: RefCell<BTreeSet<&'static str>>,
}

pub fn seconds(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// Minutes of milliminutes, rounded up.
pub fn minutes(millis: u32) -> u32 {
    millis.div_ceil(1_000)
}

impl<'a> Planner<'a> {
    pub fn new(q: &'a Question<'a>) -> Self {
        let land = Land { net: q.network, books: q.books };
        let request = q.request;
        let door = land.service(request.crisis.door.as_str());
        let home = request.person.residence.as_ref().and_then(|id| land.territory(id.as_str()));
        let home = home.or_else(|| door.map(|door| land.territory_of(door)));
        // The clock on the wall is the door's; where nobody knows the door, the residence's.
        let there = door.map(|door| land.territory_of(door)).or(home).map(|t| land.municipality(t));
        let zone = there.map_or(chrono_tz::America::Sao_Paulo, |t| land.zone(t));
        let today = local_date(zone, request.at);
        let hour = request.at.with_timezone(&zone).hour();
        let (from, to) = (q.policy.parameter(Parameter::NightFromHour), q.policy.parameter(Parameter::NightToHour));
        let dark = if from <= to { from <= hour && hour < to } else { from <= hour || hour < to };
        let find = |id: &ServiceId| land.service(id.as_str());
        let person = &request.person;
        let mut excluded: Vec<usize> = person.exclusions.iter().filter_map(|e| e.service.as_ref().and_then(find)).collect();
        for worker in person.exclusions.iter().filter_map(|e| e.person.as_ref()) {
            let works_at = person.bonds.iter().filter(|b| b.worker.as_ref() == Some(worker)).filter_map(|b| find(&b.service));
            excluded.extend(works_at.filter(|s| door != Some(*s)));
        }
        let mut planner = Self {
            now: request.at,
            today,
            night: dark || there.is_some_and(|t| land.is_holiday(t, today)),
            age: person.age(today),
            door,
            home,
            excluded,
            declined: request.crisis.declined.iter().filter_map(|d| find(&d.service)).filter(|s| door != Some(*s)).collect(),
            vetoed: person.wishes.iter().flat_map(|w| &w.vetoed).filter_map(find).collect(),
            tried: Vec::new(),
            marks: RefCell::default(),
            q,
            land,
        };
        planner.tried = planner.failed_doors();
        planner
    }

    /// Notes that something came to bear.
    pub fn mark(&self, what: &'static str) {
        self.marks.borrow_mut().insert(what);
    }

    /// Notes it if it did, and hands the answer on.
    pub fn marked(&self, did: bool, what: &'static str) -> bool {
        if did {
            self.mark(what);
        }
        did
    }

    pub fn parameter(&self, parameter: Parameter) -> u32 {
        self.q.policy.parameter(parameter)
    }

    pub fn kind(&self, service: usize) -> &'a KindDraft {
        let id = &self.land.at(service).kind;
        self.q.kinds.iter().find(|kind| kind.id == *id).expect("drawn kinds are built in or stand in the network")
    }

    pub fn sector(&self, service: usize) -> &'a str {
        self.kind(service).sector.as_str()
    }

    pub fn needs(&self, service: usize) -> Needs {
        let own = self.land.at(service).needs.as_ref().unwrap_or(&self.kind(service).needs);
        own.iter().map(|need| need.as_str().to_owned()).collect()
    }

    pub fn access(&self, service: usize) -> Access {
        self.land.at(service).access.or(self.kind(service).access).unwrap_or(Access::Open)
    }

    pub fn can_hold(&self, service: usize) -> bool {
        self.land.at(service).can_hold.unwrap_or(self.kind(service).can_hold)
    }

    pub fn is_admission(&self, service: usize) -> bool {
        self.kind(service).place.is_some_and(|place| place.admission)
    }

    pub fn is_here(&self, service: usize) -> bool {
        let record = self.land.at(service);
        record.valid_from.is_none_or(|from| from <= self.today) && record.valid_to.is_none_or(|to| self.today <= to)
    }

    /// Whether a link holds today.
    pub fn holds(&self, link: &LinkDraft) -> bool {
        let is_early = self.marked(link.valid_from.is_some_and(|from| self.today < from), "link of another day");
        let is_late = self.marked(link.valid_to.is_some_and(|to| to < self.today), "link of another day");
        !is_early && !is_late
    }

    /// Whether it declined a call in this episode.
    pub fn has_declined(&self, service: usize) -> bool {
        self.marked(self.declined.contains(&service), "service that declined")
    }

    /// Neither excluded nor gone, nor has it declined.
    pub fn may_be_told(&self, service: usize) -> bool {
        self.may_owe(service) && !self.has_declined(service)
    }

    /// Neither excluded nor gone: what the law asks is not lost by declining to share care.
    pub fn may_owe(&self, service: usize) -> bool {
        self.is_here(service) && !self.excluded.contains(&service)
    }

    /// Whether its ages suit everybody that the person may be.
    pub fn suits_age(&self, service: usize) -> bool {
        let range = self.land.at(service).age.or(self.kind(service).age).unwrap_or_default();
        let serves = range.from.is_none_or(|from| from <= self.age.from) && range.to.is_none_or(|to| self.age.to <= to);
        serves && !(self.kind(service).adults_only && self.age.from < 18)
    }

    /// Whether its kind is made for somebody of this gender who needs this. Nobody is turned away for want of being known.
    pub fn suits_care(&self, service: usize, all: &Needs) -> bool {
        let kind = self.kind(service);
        let gender = self.q.request.person.gender.unwrap_or(Gender::Unknown);
        let of_others = gender != Gender::Unknown && !kind.genders.is_empty() && !kind.genders.contains(&gender);
        let without = !kind.only_with.is_empty() && !kind.only_with.iter().any(|need| all.contains(need.as_str()));
        !self.marked(of_others, "kind for another gender") && !self.marked(without, "kind for other needs")
    }

    /// The newest report made by now about people of every age that the person may have.
    pub fn heard(&self, service: usize) -> Option<&'a Report> {
        let id = self.land.id(service);
        let brought = self.q.request.status.iter().flat_map(|status| &status.reports);
        let about = |report: &&Report| {
            let range = report.age.unwrap_or_default();
            report.service.as_str() == id
                && range.from.is_none_or(|from| from <= self.age.from)
                && range.to.is_none_or(|to| self.age.to <= to)
        };
        let reports: Vec<&Report> = self.q.status.reports.iter().chain(brought).filter(about).collect();
        let newest = reports.iter().copied().filter(|report| report.reported_at <= self.now).max_by_key(|r| r.reported_at);
        let is_early = |report: &&Report| report.reported_at > self.now;
        self.marked(newest.is_some() && reports.iter().any(is_early), "report of later over an older one");
        newest
    }

    pub fn standing(&self, service: usize) -> Standing {
        let window = i64::from(self.parameter(Parameter::StatusWindowMinutes));
        match self.heard(service) {
            Some(report) if (self.now - report.reported_at).num_seconds() / 60 <= window => {
                Standing { capacity: report.capacity, on_shift: report.on_shift }
            }
            old => {
                self.marked(old.is_some(), "report too old");
                Standing { capacity: Capacity::Unknown, on_shift: None }
            }
        }
    }

    pub fn answers(&self, service: usize) -> Answers {
        self.answers_at(service, self.now)
    }

    /// Whether somebody there answers at an instant; what it reports of its shift counts only for now.
    pub fn answers_at(&self, service: usize, at: DateTime<Utc>) -> Answers {
        let standing = self.standing(service);
        if at == self.now && (standing.on_shift == Some(false) || standing.capacity == Capacity::Closed) {
            // Nobody is there, whatever the hours say: the next opening after this one.
            let after = self.land.closes_at(service, at).unwrap_or(at);
            return Answers::No(self.land.next_opening(service, after).filter(|opens| *opens > at));
        }
        let opening = self.land.opening(service, at);
        if opening == Opening::Open {
            return Answers::Open;
        }
        if let Some(on_call) = &self.land.at(service).on_call {
            let hours = on_call.opening_hours.as_ref();
            if hours.is_none_or(|text| self.land.open_by(text, service, at) == Opening::Open) {
                return Answers::OnCall;
            }
        }
        if opening == Opening::Unknown { Answers::Unknown } else { Answers::No(self.land.next_opening(service, at)) }
    }

    /// A role's service: of the residence, else of where the door stands.
    pub fn role(&self, role: Role) -> Option<usize> {
        self.role_services(role).into_iter().find(|s| self.may_be_told(*s))
    }

    /// The same for what the law asks.
    pub fn role_by_law(&self, role: Role) -> Option<usize> {
        self.role_services(role).into_iter().find(|s| self.may_owe(*s))
    }

    fn role_services(&self, role: Role) -> Vec<usize> {
        let door = self.door.map(|door| self.land.territory_of(door));
        [self.home, door].into_iter().flatten().filter_map(|t| self.land.role(t, role)).collect()
    }

    /// Municipalities of the residence and of the door.
    pub fn own_municipalities(&self) -> Vec<&'a str> {
        let door = self.door.map(|door| self.land.territory_of(door));
        [self.home, door].into_iter().flatten().map(|t| self.land.municipality(t).id.as_str()).collect()
    }

    /// Whether a person from here may come through its door; `referrers` are the services that may refer.
    pub fn admits(&self, service: usize, referrers: &[usize]) -> bool {
        let id = self.land.id(service);
        let linked = |kind| {
            let mut links = self.q.network.links.iter().filter(|link| link.kind == kind && self.holds(link));
            links.any(|link| link.to.as_str() == id && referrers.iter().any(|from| self.land.id(*from) == link.from.as_str()))
        };
        match self.access(service) {
            Access::Referral => linked(LinkKind::Reference),
            Access::Open => self.kind(service).entry == Some(Entry::Anybody) || self.is_pacted(service) || linked(LinkKind::Pact),
            _ => false,
        }
    }

    /// Whether it stands in a municipality of the person's or the door's, or a pact that holds today opens it to one.
    fn is_pacted(&self, service: usize) -> bool {
        let there = self.land.territory_of(service);
        let municipality = self.land.municipality(there);
        let ends = [self.land.id(service), there.id.as_str(), municipality.id.as_str()];
        let door = self.door.map(|door| self.land.municipality(self.land.territory_of(door)));
        let own = [self.home, self.home.map(|home| self.land.municipality(home)), door];
        own.into_iter().flatten().any(|own| {
            let from = [own.id.as_str(), self.land.municipality(own).id.as_str()];
            let pact = |link: &&LinkDraft| {
                let fits = from.contains(&link.from.as_str()) && ends.contains(&link.to.as_str());
                link.kind == LinkKind::Pact && fits
            };
            let mut pacts = self.q.network.links.iter().filter(pact);
            own.id == municipality.id || pacts.any(|link| !self.marked(!self.holds(link), "pact of another day"))
        })
    }

    fn facts(&self) -> Facts {
        let request = self.q.request;
        let bound = self.q.policy.bind(self.q.words);
        let sector = self.door.and_then(|door| Vocabulary::sectors(self.q.words).iter().position(|s| *s == self.sector(door)));
        let kind =
            self.door.and_then(|door| Vocabulary::kinds(self.q.words).iter().position(|k| *k == self.kind(door).id.as_str()));
        let door = bound.door(sector.and_then(|s| u8::try_from(s).ok()), kind.and_then(|k| u16::try_from(k).ok()));
        let there = self.door.map(|door| self.land.territory_of(door)).or(self.home).map(|t| self.land.municipality(t));
        let place = there.map_or_else(Whereabouts::default, |t| Whereabouts::new(t.uf.as_deref(), t.ibge.as_deref()));
        Facts::of(&request.crisis, &request.person, self.today, self.night, door, place)
    }

    /// Severity, not under the floor that the circumstances set, and the needs that both ask for.
    pub fn crisis(&self) -> Crisis {
        let mut facts = self.facts();
        let told = self.q.request.crisis.severity.unwrap_or(Severity::High);
        let severity = self.q.policy.floor(&facts).map_or(told, |floor| floor.severity.max(told));
        facts.severity = Some(severity);
        let asked = self.q.policy.needs(&facts, &self.q.policy.bind(self.q.words));
        let words = Vocabulary::needs(self.q.words);
        let needs = asked.needs.iter().filter_map(|n| Some((words[usize::from(n.need?)].to_owned(), n.pace))).collect();
        Crisis { facts, severity, needs, too_many: !asked.over.is_empty() }
    }

    /// Calls to a service that count as recent: all, and those that were not urgent.
    pub fn recent(&self, service: usize) -> (u32, u32) {
        let from = self.now - Duration::hours(i64::from(self.parameter(Parameter::RecentWindowHours)));
        let id = self.land.id(service);
        let calls = self.q.request.recent.iter().filter(|c| c.service.as_str() == id && from <= c.at && c.at <= self.now);
        calls.fold((0, 0), |(all, quiet), call| (all + 1, quiet + u32::from(!call.urgent)))
    }

    /// Minutes in which a call of this severity is answered.
    pub fn answer_time(&self, severity: Severity) -> Duration {
        Duration::minutes(i64::from(self.q.policy.answer_minutes(Some(severity))))
    }

    /// Of services that answer alike, the one whose id comes first.
    pub fn first(&self, services: impl Iterator<Item = usize>) -> Option<usize> {
        services.min_by_key(|s| self.land.id(*s))
    }

    /// Services that stand in for another today, in the order of ids.
    pub fn substitutes(&self, of: usize) -> Vec<usize> {
        let links = self.q.network.links.iter().filter(|link| link.kind == LinkKind::Substitution && self.holds(link));
        let from = self.land.id(of);
        let mut stands: Vec<usize> =
            links.filter(|link| link.from.as_str() == from).filter_map(|link| self.land.service(link.to.as_str())).collect();
        stands.sort_by_key(|s| self.land.id(*s));
        stands
    }
}
