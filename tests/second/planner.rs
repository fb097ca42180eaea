//! A second planner: slow and obvious, written over the documents from the design. It has no graph, no search that stops
//! early and no indexes; every question is a scan of everything. Conditions of the policy are asked of the policy, and
//! opening hours of the calendar, since both have tests of their own.

use std::collections::{BTreeMap, BTreeSet};

use amparo::bond::{Bond, Standing as BondStanding};
use amparo::calendar::{Opening, local_date};
use amparo::crisis::{Capability, Circumstance, Outcome, Severity};
use amparo::network::Network;
use amparo::network::draft::{
    Access, Capacity, Entry, Joins, KindDraft, LinkDraft, LinkKind, NetworkDraft, Role, TerritoryDraft,
};
use amparo::person::{Age, ConsentScope, Tri};
use amparo::plan::document::PlanDocument;
use amparo::plan::request::RequestDraft;
use amparo::policy::draft::{ClockStart, Confidence, LegalBasis, Owner, Pace, Parameter};
use amparo::policy::{Facts, Policy, Vocabulary, Whereabouts};
use amparo::status::{Report, StatusDraft};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, SecondsFormat, TimeZone, Timelike, Utc};

use crate::books::{Books, Land, Speed, Way};

/// What two planners have to agree on, as lines of text by section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub sections: BTreeMap<&'static str, Vec<String>>,
    /// Refused places that a search may end before meeting, since nobody from here may use them: why each is refused, and
    /// what it is told as where it was tried.
    pub may_be_missed: BTreeMap<String, (&'static str, String)>,
}

/// Where the code reads the design otherwise than this planner: each says what the code does. A reading that is on makes
/// this planner do as the code, so that what is left agrees; one that no case needs any more can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A territorial reference leads whatever ages it serves.
    ReferenceOfAnyAge,
    /// A member of the circle that is full, or not for this age, still meets the needs that can wait.
    FullMemberMeetsLater,
    /// A report from after `at` hides the one before it.
    FutureReportHides,
    /// An attempt without severity and circumstances counts as if nothing had been told there.
    SilentAttemptToldNothing,
    /// Older and accepted attempts at a door that failed count among the failed ones.
    OldAttemptsTold,
    /// Pacts of territories hold as they did when the network document was true.
    PactsOfTheDocument,
    /// The way back uses links that do not hold on the day.
    BackOverOldLinks,
}

impl Reading {
    pub const ALL: [Self; 7] = [
        Self::ReferenceOfAnyAge,
        Self::FullMemberMeetsLater,
        Self::FutureReportHides,
        Self::SilentAttemptToldNothing,
        Self::OldAttemptsTold,
        Self::PactsOfTheDocument,
        Self::BackOverOldLinks,
    ];
}

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
    pub readings: &'a [Reading],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answers {
    Open,
    OnCall,
    Unknown,
    No(Option<DateTime<Utc>>),
}

#[derive(Clone, Copy, Debug)]
struct Standing {
    capacity: Capacity,
    on_shift: Option<bool>,
}

impl Standing {
    fn is_sure(self) -> bool {
        self.capacity.is_accepting() && self.capacity != Capacity::Unknown
    }
}

type Needs = BTreeSet<String>;

#[derive(Clone, Debug)]
struct Member {
    service: usize,
    role: &'static str,
    bond: Option<usize>,
    meets: Needs,
}

/// A service that is not called: where it stands in the network, what names it, and why.
struct NotCalled {
    service: Option<usize>,
    id: String,
    code: &'static str,
    reference: bool,
    live: bool,
}

struct Planner<'a> {
    q: &'a Question<'a>,
    land: Land<'a>,
    now: DateTime<Utc>,
    today: NaiveDate,
    night: bool,
    age: Age,
    door: Option<usize>,
    home: Option<&'a TerritoryDraft>,
    excluded: Vec<usize>,
    vetoed: Vec<usize>,
    tried: Vec<(usize, DateTime<Utc>)>,
}

/// The answer of the second planner.
pub fn answer(question: &Question<'_>) -> Answer {
    Planner::new(question).answer()
}

fn seconds(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn minutes(millis: u32) -> u32 {
    millis.div_ceil(1_000)
}

impl<'a> Planner<'a> {
    fn new(q: &'a Question<'a>) -> Self {
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
        let find = |id: &amparo::id::ServiceId| land.service(id.as_str());
        let person = &request.person;
        let mut planner = Self {
            now: request.at,
            today,
            night: dark || there.is_some_and(|t| land.is_holiday(t, today)),
            age: person.age(today),
            door,
            home,
            excluded: person.exclusions.iter().filter_map(|e| e.service.as_ref().and_then(find)).collect(),
            vetoed: person.wishes.iter().flat_map(|w| &w.vetoed).filter_map(find).collect(),
            tried: Vec::new(),
            q,
            land,
        };
        planner.tried = planner.failed_doors();
        planner
    }

    fn reads(&self, reading: Reading) -> bool {
        self.q.readings.contains(&reading)
    }

    fn parameter(&self, parameter: Parameter) -> u32 {
        self.q.policy.parameter(parameter)
    }

    fn kind(&self, service: usize) -> &'a KindDraft {
        let id = &self.land.at(service).kind;
        self.q.kinds.iter().find(|kind| kind.id == *id).expect("drawn kinds are built in")
    }

    fn sector(&self, service: usize) -> &'a str {
        self.kind(service).sector.as_str()
    }

    fn needs(&self, service: usize) -> Needs {
        let own = self.land.at(service).needs.as_ref().unwrap_or(&self.kind(service).needs);
        own.iter().map(|need| need.as_str().to_owned()).collect()
    }

    fn access(&self, service: usize) -> Access {
        self.land.at(service).access.or(self.kind(service).access).unwrap_or(Access::Open)
    }

    fn can_hold(&self, service: usize) -> bool {
        self.land.at(service).can_hold.unwrap_or(self.kind(service).can_hold)
    }

    fn is_here(&self, service: usize) -> bool {
        let record = self.land.at(service);
        record.valid_from.is_none_or(|from| from <= self.today) && record.valid_to.is_none_or(|to| self.today <= to)
    }

    fn holds(&self, link: &LinkDraft) -> bool {
        link.valid_from.is_none_or(|from| from <= self.today) && link.valid_to.is_none_or(|to| self.today <= to)
    }

    fn may_be_told(&self, service: usize) -> bool {
        self.is_here(service) && !self.excluded.contains(&service)
    }

    fn suits_age(&self, service: usize) -> bool {
        let range = self.land.at(service).age.or(self.kind(service).age).unwrap_or_default();
        let serves = range.from.is_none_or(|from| from <= self.age.from) && range.to.is_none_or(|to| self.age.to <= to);
        serves && !(self.kind(service).adults_only && self.age.from < 18)
    }

    fn is_admission(&self, service: usize) -> bool {
        self.kind(service).place.is_some_and(|place| place.admission)
    }

    /// The newest report made by now about people of every age that the person may have.
    fn heard(&self, service: usize) -> Option<&'a Report> {
        let id = self.land.id(service);
        let brought = self.q.request.status.iter().flat_map(|status| &status.reports);
        let hidden = |report: &Report| {
            let list = if self.q.status.reports.iter().any(|r| std::ptr::eq(r, report)) {
                Some(self.q.status)
            } else {
                self.q.request.status.as_ref()
            };
            let ages = |r: &Report| r.age.map_or((0, 255), |age| (age.from.unwrap_or(0), age.to.unwrap_or(255)));
            let later = |r: &&Report| r.service == report.service && ages(r) == ages(report) && r.reported_at > self.now;
            self.reads(Reading::FutureReportHides) && list.iter().flat_map(|list| &list.reports).any(|r| later(&r))
        };
        let about = |report: &&Report| {
            let range = report.age.unwrap_or_default();
            report.service.as_str() == id
                && report.reported_at <= self.now
                && !hidden(report)
                && range.from.is_none_or(|from| from <= self.age.from)
                && range.to.is_none_or(|to| self.age.to <= to)
        };
        self.q.status.reports.iter().chain(brought).filter(about).max_by_key(|report| report.reported_at)
    }

    fn standing(&self, service: usize) -> Standing {
        match self.heard(service) {
            Some(report)
                if (self.now - report.reported_at).num_seconds() / 60
                    <= i64::from(self.parameter(Parameter::StatusWindowMinutes)) =>
            {
                Standing { capacity: report.capacity, on_shift: report.on_shift }
            }
            _ => Standing { capacity: Capacity::Unknown, on_shift: None },
        }
    }

    fn answers(&self, service: usize) -> Answers {
        let standing = self.standing(service);
        if standing.on_shift == Some(false) || standing.capacity == Capacity::Closed {
            // Nobody is there, whatever the hours say: the next opening after this one.
            let after = self.land.closes_at(service, self.now).unwrap_or(self.now);
            return Answers::No(self.land.next_opening(service, after).filter(|opens| *opens > self.now));
        }
        let opening = self.land.opening(service, self.now);
        if opening == Opening::Open {
            return Answers::Open;
        }
        if let Some(on_call) = &self.land.at(service).on_call {
            let on_call =
                on_call.opening_hours.as_ref().is_none_or(|text| self.land.open_by(text, service, self.now) == Opening::Open);
            if on_call {
                return Answers::OnCall;
            }
        }
        if opening == Opening::Unknown { Answers::Unknown } else { Answers::No(self.land.next_opening(service, self.now)) }
    }

    fn role(&self, role: Role) -> Option<usize> {
        let door = self.door.map(|door| self.land.territory_of(door));
        [self.home, door].into_iter().flatten().filter_map(|t| self.land.role(t, role)).find(|s| self.may_be_told(*s))
    }

    /// Territories whose pacts count: residence, its municipality, the door's municipality.
    fn own(&self) -> Vec<&'a TerritoryDraft> {
        let door = self.door.map(|door| self.land.municipality(self.land.territory_of(door)));
        [self.home, self.home.map(|home| self.land.municipality(home)), door].into_iter().flatten().collect()
    }

    fn admits(&self, service: usize, referrers: &[usize]) -> bool {
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

    fn is_pacted(&self, service: usize) -> bool {
        let there = self.land.territory_of(service);
        let municipality = self.land.municipality(there);
        let ends = [self.land.id(service), there.id.as_str(), municipality.id.as_str()];
        self.own().into_iter().any(|own| {
            let from = [own.id.as_str(), self.land.municipality(own).id.as_str()];
            let written = self.q.network.valid_at.date_naive();
            let day = if self.reads(Reading::PactsOfTheDocument) { written } else { self.today };
            let holds =
                |link: &&LinkDraft| link.valid_from.is_none_or(|from| from <= day) && link.valid_to.is_none_or(|to| day <= to);
            let pacts = || self.q.network.links.iter().filter(|link| link.kind == LinkKind::Pact).filter(holds);
            own.id == municipality.id
                || pacts().any(|link| from.contains(&link.from.as_str()) && ends.contains(&link.to.as_str()))
        })
    }

    /// Doors of this episode that did not take the person since somebody last did.
    fn failed_doors(&self) -> Vec<(usize, DateTime<Utc>)> {
        let mut tried: Vec<(usize, DateTime<Utc>)> = Vec::new();
        for attempt in self.failed_attempts() {
            let Some(service) = self.land.service(attempt.service.as_str()) else { continue };
            match tried.iter_mut().find(|(known, _)| *known == service) {
                Some((_, at)) => *at = (*at).max(attempt.at),
                None => tried.push((service, attempt.at)),
            }
        }
        tried
    }

    fn failed_attempts(&self) -> Vec<&'a amparo::crisis::Attempt> {
        let attempts = &self.q.request.crisis.attempts;
        let accepted = attempts.iter().filter(|a| a.outcome == Outcome::Accepted).map(|a| a.at).max();
        let from = self.now - Duration::hours(i64::from(self.parameter(Parameter::EpisodeHours)));
        let counts =
            |a: &&amparo::crisis::Attempt| a.outcome != Outcome::Accepted && a.at >= from && accepted.is_none_or(|at| a.at > at);
        attempts.iter().filter(counts).collect()
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

    /// Severity and needs, the soonest first, with their pace.
    fn crisis(&self) -> (Facts, Severity, Vec<(String, Pace)>) {
        let mut facts = self.facts();
        let told = self.q.request.crisis.severity.unwrap_or(Severity::High);
        let severity = self.q.policy.floor(&facts).map_or(told, |floor| floor.severity.max(told));
        facts.severity = Some(severity);
        let asked = self.q.policy.needs(&facts, &self.q.policy.bind(self.q.words));
        let words = Vocabulary::needs(self.q.words);
        let needs = asked.needs.iter().filter_map(|n| Some((words[usize::from(n.need?)].to_owned(), n.pace))).collect();
        (facts, severity, needs)
    }

    fn bond_standing(&self, bond: &Bond) -> BondStanding {
        let windows = &self.q.policy.draft().windows;
        let row = |kind| windows.iter().find(|row| row.bond == kind && row.reference == bond.reference).map(|row| row.days);
        bond.standing(self.today, row(Some(bond.kind)).or_else(|| row(None)).unwrap_or(365))
    }

    fn excludes_worker(&self, bond: &Bond) -> bool {
        let person = &self.q.request.person;
        bond.worker.is_some() && person.exclusions.iter().any(|e| e.person.is_some() && e.person == bond.worker)
    }

    /// Bonds in the order in which they are heard: references, the strongest, the latest contact, then ids.
    fn bonds(&self) -> Vec<(usize, &'a Bond)> {
        let mut bonds: Vec<(usize, &Bond)> = self.q.request.person.bonds.iter().enumerate().collect();
        bonds.sort_by_key(|(_, b)| {
            (!b.reference, 100 - b.strength, std::cmp::Reverse(b.last_contact.or(b.since)), b.service.clone())
        });
        bonds
    }

    fn circle_by_bonds(&self) -> (Vec<Member>, Vec<NotCalled>) {
        let (mut members, mut not_called): (Vec<Member>, Vec<NotCalled>) = (Vec::new(), Vec::new());
        for (index, bond) in self.bonds() {
            let known = self.land.service(bond.service.as_str());
            let live = self.bond_standing(bond) == BondStanding::Live;
            if known.is_some() && known == self.door && known.is_some_and(|s| self.is_here(s)) {
                continue;
            }
            let code = match known {
                None => Some("left_network"),
                Some(s) if !self.is_here(s) => Some("left_network"),
                Some(s) if members.iter().any(|m| m.service == s) => continue,
                Some(s) if self.excluded.contains(&s) || self.excludes_worker(bond) => Some("safety_exclusion"),
                Some(s) if self.vetoed.contains(&s) => Some("person_veto"),
                Some(s) => match self.bond_standing(bond) {
                    BondStanding::NotOwn => Some("not_own_bond"),
                    BondStanding::Future => Some("future_bond"),
                    BondStanding::Lapsed => Some("lapsed_bond"),
                    BondStanding::Live if self.access(s) == Access::Restricted => Some("restricted_access"),
                    BondStanding::Live => None,
                },
            };
            match (code, known) {
                (None, Some(service)) => members.push(Member { service, role: "bond", bond: Some(index), meets: Needs::new() }),
                (Some(code), service) if service.is_none() || !not_called.iter().any(|n| n.service == service) => {
                    not_called.push(NotCalled {
                        service,
                        id: bond.service.as_str().to_owned(),
                        code,
                        reference: bond.reference,
                        live,
                    });
                }
                _ => {}
            }
        }
        (members, not_called)
    }

    fn substitute(&self, of: usize) -> Option<usize> {
        let from = self.land.id(of);
        let links = self.q.network.links.iter().filter(|link| link.kind == LinkKind::Substitution && self.holds(link));
        let stands = links.filter(|link| link.from.as_str() == from).filter_map(|link| self.land.service(link.to.as_str()));
        let fits = stands.filter(|s| self.may_be_told(*s) && !self.vetoed.contains(s) && self.suits_age(*s));
        self.first(fits)
    }

    /// Of services that answer alike, the one whose id comes first.
    fn first(&self, services: impl Iterator<Item = usize>) -> Option<usize> {
        services.min_by_key(|s| self.land.id(*s))
    }

    fn lead(&self, members: &[Member], not_called: &[NotCalled]) -> Option<(usize, &'static str)> {
        let bonds = &self.q.request.person.bonds;
        let strength = |m: &Member| m.bond.filter(|b| bonds[*b].reference).map(|b| bonds[b].strength);
        let leads = |door: &usize| !self.excluded.contains(door) && !self.vetoed.contains(door);
        if let Some(door) = self.door.filter(|door| self.kind(*door).clinical).filter(leads) {
            let own = |b: &&Bond| {
                b.service.as_str() == self.land.id(door) && b.reference && self.bond_standing(b) == BondStanding::Live
            };
            let here = bonds.iter().filter(own).filter(|b| !self.excludes_worker(b)).map(|b| b.strength).max();
            if here.is_some_and(|here| !members.iter().any(|m| strength(m).is_some_and(|other| other > here))) {
                return Some((door, "bond"));
            }
        }
        let mut references = members.iter().filter(|m| strength(m).is_some() && self.kind(m.service).clinical);
        if let Some(member) = references.find(|m| self.answers(m.service) != Answers::No(None)) {
            return Some((member.service, "bond"));
        }
        let refused =
            not_called.iter().filter(|n| n.code == "safety_exclusion" && n.reference && n.live).filter_map(|n| n.service);
        if let Some(stands_in) = refused.filter_map(|of| self.substitute(of)).next() {
            return Some((stands_in, "substitute"));
        }
        let door = self.door.map(|door| self.land.territory_of(door));
        let named = [self.home, door].into_iter().flatten().map(|t| {
            let own = t.roles.of(Role::Reference).and_then(|id| self.land.service(id.as_str()));
            let above = self.land.municipality(t).roles.of(Role::Reference).and_then(|id| self.land.service(id.as_str()));
            [own, above.filter(|_| self.home.is_some_and(|h| h.id == t.id) || own.is_none())]
        });
        for reference in named.flatten().flatten() {
            if self.may_be_told(reference)
                && !self.vetoed.contains(&reference)
                && self.access(reference) != Access::Restricted
                && (self.suits_age(reference) || self.reads(Reading::ReferenceOfAnyAge))
            {
                return Some((reference, "territory"));
            }
            if let Some(stands_in) = self.substitute(reference) {
                return Some((stands_in, "substitute"));
            }
        }
        self.role(Role::CrisisLead).map(|s| (s, "crisis_lead"))
    }

    fn join(&self, members: &mut Vec<Member>, service: usize, role: &'static str) {
        if self.door != Some(service) && !members.iter().any(|m| m.service == service) {
            members.push(Member { service, role, bond: None, meets: Needs::new() });
        }
    }

    fn recent(&self, service: usize) -> (u32, u32) {
        let from = self.now - Duration::hours(i64::from(self.parameter(Parameter::RecentWindowHours)));
        let calls = || {
            self.q
                .request
                .recent
                .iter()
                .filter(|c| c.service.as_str() == self.land.id(service) && c.at >= from && c.at <= self.now)
        };
        (u32::try_from(calls().count()).expect("few"), u32::try_from(calls().filter(|c| !c.urgent).count()).expect("few"))
    }

    fn kept_out(&self, service: usize, referrers: &[usize]) -> Option<&'static str> {
        if self.excluded.contains(&service) {
            return Some("safety_exclusion");
        }
        if self.vetoed.contains(&service) {
            return Some("person_veto");
        }
        if !self.admits(service, referrers) {
            return Some("no_access");
        }
        if !self.suits_age(service) {
            return Some("not_for_this_age");
        }
        match self.standing(service).capacity {
            Capacity::Full => Some("full"),
            Capacity::Refusing => Some("refusing"),
            Capacity::Closed => Some("closed"),
            _ => None,
        }
    }

    /// Which of the open needs a service that answers like this can meet: those of now, and those that may wait.
    fn able(&self, service: usize, now: &Needs, opening: &Needs) -> Needs {
        let answers = self.answers(service);
        let is_sure = match answers {
            Answers::Open | Answers::OnCall => true,
            Answers::Unknown => !self.night,
            Answers::No(_) => false,
        };
        let offers = self.needs(service);
        let now = offers.iter().filter(|n| is_sure && now.contains(*n));
        let later = offers.iter().filter(|n| answers != Answers::No(None) && opening.contains(*n));
        now.chain(later).cloned().collect()
    }

    fn answer(&self) -> Answer {
        let (facts, severity, needs) = self.crisis();
        let (mut members, mut not_called) = self.circle_by_bonds();
        let lead = self.lead(&members, &not_called);
        if let Some((lead, _)) = lead {
            self.join(&mut members, lead, "lead");
            members.iter_mut().filter(|m| m.service == lead).for_each(|m| m.role = "lead");
        }
        for wanted in self.q.request.person.wishes.iter().flat_map(|w| &w.wanted) {
            let Some(service) = self.land.service(wanted.as_str()) else { continue };
            let referrers: Vec<usize> = self.door.into_iter().chain(members.iter().map(|m| m.service)).collect();
            if self.may_be_told(service)
                && !self.vetoed.contains(&service)
                && self.suits_age(service)
                && self.admits(service, &referrers)
            {
                self.join(&mut members, service, "wish");
            }
        }
        if let Some(regulation) = self.role(Role::UrgencyRegulation).filter(|_| severity == Severity::Imminent) {
            self.join(&mut members, regulation, "emergency");
        }
        let of = |pace| needs.iter().filter(move |(_, p)| *p == pace).map(|(n, _)| n.clone()).collect::<Needs>();
        let (now, opening) = (of(Pace::Now), of(Pace::Opening));
        let (mut open_now, mut open_later) = (now.clone(), opening.clone());
        if let Some(door) = self.door.filter(|_| !self.q.request.crisis.by_phone) {
            let here = self.needs(door);
            open_now.retain(|n| !here.contains(n));
            open_later.retain(|n| !here.contains(n));
        }
        let none = Needs::new();
        for member in &mut members {
            let takes = self.standing(member.service).capacity.is_accepting() && self.suits_age(member.service);
            member.meets = self.able(
                member.service,
                if takes { &open_now } else { &none },
                if takes || self.reads(Reading::FullMemberMeetsLater) { &open_later } else { &none },
            );
        }
        for member in &members {
            open_now.retain(|n| !member.meets.contains(n));
            open_later.retain(|n| !member.meets.contains(n));
        }
        let referrers: Vec<usize> = self.door.into_iter().chain(members.iter().map(|m| m.service)).collect();
        let by_phone = self.q.request.crisis.by_phone;
        let reference = || self.role(Role::Reference).or(lead.map(|l| l.0)).or_else(|| self.role(Role::CrisisLead));
        let origin = self.door.filter(|_| !by_phone).or_else(reference).or(self.door);
        let speed = Speed {
            kmh: self.parameter(Parameter::EstimateKmh),
            detour: self.parameter(Parameter::EstimateDetourPercent),
            base: self.parameter(Parameter::EstimateBaseMinutes),
        };
        let ways: Vec<Option<Way>> = match origin {
            Some(origin) => self.land.ways(origin, self.now, &self.excluded, speed),
            None => vec![None; self.q.network.services.len()],
        };
        let (chosen, unmet) = self.cover(&members, &referrers, &ways, &open_now, &open_later);
        for (service, meets) in chosen {
            self.join(&mut members, service, "need");
            members.iter_mut().filter(|m| m.service == service).for_each(|m| m.meets.clone_from(&meets));
        }
        not_called.retain(|n| n.service.is_none_or(|s| !members.iter().any(|m| m.service == s)));

        let mut sections: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        sections.insert("severity", vec![severity.as_str().to_owned()]);
        sections.insert("needs", needs.iter().map(|(n, _)| n.clone()).collect());
        let door =
            self.urgency_door(&ways).filter(|_| severity == Severity::Imminent).map(|(s, m)| format!("{} {m}", self.land.id(s)));
        let is_told = self.q.request.crisis.severity.is_some();
        let emergency = match (severity == Severity::Imminent, is_told) {
            (true, _) => format!("now {}", door.unwrap_or_default()),
            (false, false) => "if_signs ".to_owned(),
            (false, true) => "none".to_owned(),
        };
        sections.insert("emergency", vec![emergency]);
        sections.insert("lead", lead.iter().map(|(s, origin)| format!("{} {origin}", self.land.id(*s))).collect());
        let custodian = self.custodian(severity);
        sections.insert("custodian", custodian.iter().map(|s| self.land.id(*s).to_owned()).collect());
        let calls = self.calls(&members, lead.map(|l| l.0), severity, &mut not_called);
        let mut lines: Vec<String> = calls
            .iter()
            .map(|(s, role, when, at)| format!("{} {role} {when} {}", self.land.id(*s), at.map_or_else(String::new, seconds)))
            .collect();
        lines.sort();
        sections.insert("calls", lines);
        let mut lines: Vec<String> = not_called.iter().map(|n| format!("{} {}", n.id, n.code)).collect();
        lines.sort();
        sections.insert("not_called", lines);
        let episode = self.episode(severity);
        sections.insert("episode", vec![format!("wandering {} no_third_door {}", self.tried.len() >= 2, episode.no_third_door)]);
        let mut gaps: Vec<String> = unmet.iter().map(|need| self.gap(need, &referrers, &ways)).collect();
        gaps.sort();
        sections.insert("unmet", gaps);
        let may_be_missed = self.places(&mut sections, origin, &facts, severity, &needs, &referrers, &ways, &episode);
        let mut duties = self.duties(&facts, &calls, custodian);
        duties.sort();
        sections.insert("duties", duties);
        Answer { sections, may_be_missed }
    }

    fn reach(&self) -> u32 {
        let own = self.home.and_then(|home| self.land.reach_minutes(home));
        own.unwrap_or(self.parameter(Parameter::ReachMinutes)) * 1_000
    }

    /// The services that meet the open needs at the lowest cost, and the needs that nobody meets.
    fn cover(
        &self,
        members: &[Member],
        referrers: &[usize],
        ways: &[Option<Way>],
        now: &Needs,
        later: &Needs,
    ) -> (Vec<(usize, Needs)>, Needs) {
        let mut candidates: Vec<(u32, &str, usize, Needs)> = Vec::new();
        for (service, way) in ways.iter().enumerate() {
            let Some(way) = way.filter(|way| way.millis <= self.reach()) else { continue };
            let never = self.is_admission(service) || self.kind(service).mobile || self.door == Some(service);
            if never
                || !self.is_here(service)
                || members.iter().any(|m| m.service == service)
                || self.kept_out(service, referrers).is_some()
            {
                continue;
            }
            let able = self.able(service, now, later);
            if able.is_empty() {
                continue;
            }
            let unsure = !self.standing(service).is_sure() || self.answers(service) == Answers::Unknown;
            let penalty = if unsure { self.parameter(Parameter::UnknownPenaltyMinutes) } else { 0 };
            let load = self.parameter(Parameter::LoadMinutes) * self.recent(service).0;
            let cost = way.millis + (self.parameter(Parameter::BurdenMinutes) * 1_000).max(1) + 1_000 * (load + penalty);
            candidates.push((cost, self.land.id(service), service, able));
        }
        let open: Needs = now.union(later).cloned().collect();
        let (can, unmet): (Needs, Needs) = open.into_iter().partition(|n| candidates.iter().any(|(.., able)| able.contains(n)));
        candidates.sort_by_key(|(_, id, ..)| *id);
        let best = if candidates.len() <= 12 { all_subsets(&candidates, &can) } else { all_minimal(&candidates, &can) };
        (best.into_iter().map(|at| (candidates[at].2, candidates[at].3.clone())).collect(), unmet)
    }

    fn urgency_door(&self, ways: &[Option<Way>]) -> Option<(usize, u32)> {
        let doors = (0..ways.len()).filter(|s| self.kind(*s).urgency_door && self.is_here(*s));
        let doors = doors.filter(|s| !self.excluded.contains(s) && self.access(*s) != Access::Restricted);
        let near =
            doors.filter_map(|s| Some((ways[s]?.millis, self.land.id(s), s))).filter(|(millis, ..)| *millis <= self.reach());
        near.min().map(|(millis, _, s)| (s, minutes(millis)))
    }

    fn custodian(&self, severity: Severity) -> Option<usize> {
        let holds = |door: &usize| !self.q.request.crisis.by_phone && self.can_hold(*door) && !self.excluded.contains(door);
        let regulation = || self.role(Role::UrgencyRegulation).filter(|_| severity == Severity::Imminent);
        self.door.filter(holds).or_else(regulation).or_else(|| self.role(Role::CrisisLead))
    }

    fn has_basis(&self, to: usize, severity: Severity) -> bool {
        let sender = self.door.or_else(|| self.role(Role::CrisisLead)).map(|s| self.sector(s));
        let Some(from) = sender else { return false };
        let (id, recipient) = (self.land.id(to), self.sector(to));
        let row = |basis: LegalBasis| {
            let is_in =
                |list: &[amparo::id::SectorId], sector: &str| list.is_empty() || list.iter().any(|s| s.as_str() == sector);
            self.q.policy.draft().disclosure.iter().any(|row| {
                let sure = matches!(row.confidence, Confidence::Verified | Confidence::Known);
                let published = basis != LegalBasis::PublicPolicy || row.published_act.is_some();
                row.active.unwrap_or(sure)
                    && row.basis == basis
                    && published
                    && is_in(&row.from, from)
                    && is_in(&row.to, recipient)
            })
        };
        let person = &self.q.request.person;
        let about = |c: &&amparo::person::Consent| {
            let all = c.recipients.is_empty() && c.sectors.is_empty();
            let named = c.recipients.iter().any(|r| r.as_str() == id) || c.sectors.iter().any(|s| s.as_str() == recipient);
            c.scope == ConsentScope::ShareCare && (all || named) && c.until.is_none_or(|until| self.now <= until)
        };
        let life = severity == Severity::Imminent && row(LegalBasis::ProtectionOfLife);
        if person.consents.iter().filter(about).any(|c| c.withdrawn) {
            return life;
        }
        let consents = match self.q.request.crisis.capacity_to_consent {
            Some(Capability::Gives) => true,
            Some(Capability::Refuses) => false,
            _ => person.consents.iter().any(|c| about(&c)),
        };
        row(LegalBasis::HealthProtection) || (consents && row(LegalBasis::Consent)) || row(LegalBasis::PublicPolicy) || life
    }

    /// Calls in their order: emergency, lead, others; in each who joins now, at opening, after the crisis.
    fn calls(
        &self,
        members: &[Member],
        lead: Option<usize>,
        severity: Severity,
        not_called: &mut Vec<NotCalled>,
    ) -> Vec<(usize, &'static str, &'static str, Option<DateTime<Utc>>)> {
        let continues =
            |m: &Member| m.role == "bond" && m.meets.is_empty() && self.kind(m.service).joins == Some(Joins::AfterCrisis);
        let mut order: Vec<&Member> = members.iter().collect();
        order.sort_by_key(|m| {
            let first = if m.role == "emergency" {
                0
            } else if lead == Some(m.service) {
                1
            } else {
                2
            };
            let when = if continues(m) { 2 } else { u8::from(matches!(self.answers(m.service), Answers::No(_))) };
            (first, when)
        });
        let mut calls = Vec::new();
        for member in order {
            let service = member.service;
            let is_optional = matches!(member.role, "bond" | "wish") && member.meets.is_empty();
            if is_optional && !self.has_basis(service, severity) {
                let id = self.land.id(service).to_owned();
                not_called.push(NotCalled { service: Some(service), id, code: "no_basis", reference: false, live: true });
                continue;
            }
            let quiet = self.recent(service).1;
            let (when, at) = if continues(member) {
                ("after_crisis", None)
            } else if is_optional && severity <= Severity::Moderate && quiet >= self.parameter(Parameter::AlertBudgetCalls) {
                ("batched", Some(self.batch(service)))
            } else {
                match self.answers(service) {
                    Answers::No(Some(opens)) => ("at_opening", Some(opens)),
                    _ => ("now", None),
                }
            };
            calls.push((service, member.role, when, at));
        }
        calls
    }

    fn batch(&self, service: usize) -> DateTime<Utc> {
        let zone = self.land.zone(self.land.municipality(self.land.territory_of(service)));
        let time = NaiveTime::from_hms_opt(self.parameter(Parameter::BatchHour), 0, 0).expect("an hour");
        let days = [self.today, self.today.succ_opt().expect("a day")];
        let at = days.iter().map(|day| {
            zone.from_local_datetime(&day.and_time(time)).earliest().expect("no gap at that hour").with_timezone(&Utc)
        });
        at.into_iter().find(|at| *at > self.now).expect("tomorrow's comes")
    }

    fn episode(&self, severity: Severity) -> Episode {
        let crisis = &self.q.request.crisis;
        let mut failed: Vec<_> =
            self.failed_attempts().into_iter().filter(|a| self.land.service(a.service.as_str()).is_some()).collect();
        if self.reads(Reading::OldAttemptsTold) {
            let is_tried = |id: &str| self.tried.iter().any(|(tried, _)| self.land.id(*tried) == id);
            failed = crisis.attempts.iter().filter(|a| is_tried(a.service.as_str())).collect();
        }
        let last = failed.iter().map(|a| a.at).max();
        // An attempt without either tells nothing of its own: all that is known now counts as told there.
        let silent = !self.reads(Reading::SilentAttemptToldNothing)
            && failed.iter().any(|a| a.severity.is_none() && a.circumstances.is_none());
        let worst = failed.iter().filter_map(|a| a.severity).max();
        let worse = !silent && worst.is_some_and(|worst| severity > worst);
        let lists: Vec<&Vec<Circumstance>> = failed.iter().filter_map(|a| a.circumstances.as_ref()).collect();
        let fresh = crisis.circumstances.iter().any(|fact| {
            let untold = !silent && !lists.is_empty() && !lists.iter().any(|list| list.contains(&fact.kind));
            untold || fact.since.zip(last).is_some_and(|(since, last)| since > last)
        });
        let is_new = worse || (fresh && !failed.is_empty());
        let most = (self.parameter(Parameter::ThirdDoorAttempts) as usize).max(1);
        Episode { is_new, no_third_door: self.tried.len() >= most && !is_new }
    }

    fn gap(&self, need: &str, referrers: &[usize], ways: &[Option<Way>]) -> String {
        let mut misses: Vec<(u32, &str, &str)> = Vec::new();
        for (service, way) in ways.iter().enumerate() {
            let Some(way) = way.filter(|way| way.millis <= self.reach().saturating_mul(10)) else { continue };
            let never = self.door == Some(service) || self.excluded.contains(&service) || self.kind(service).mobile;
            if never
                || !self.is_here(service)
                || self.access(service) == Access::Restricted
                || !self.needs(service).contains(need)
            {
                continue;
            }
            let own = match (way.millis > self.reach(), self.is_admission(service)) {
                (true, _) => "beyond_reach",
                (false, true) => "not_right_care",
                (false, false) => "closed",
            };
            misses.push((way.millis, self.land.id(service), self.kept_out(service, referrers).unwrap_or(own)));
        }
        misses.sort_unstable();
        let told = misses.iter().take(self.parameter(Parameter::NearestMisses) as usize);
        let told: Vec<String> = told.map(|(millis, id, code)| format!("{id} {code} {}", minutes(*millis))).collect();
        format!("{need}: {}", told.join(", "))
    }

    /// Needs for which the person has to be somewhere now.
    fn placing(&self, severity: Severity, needs: &[(String, Pace)]) -> Needs {
        let words = self.q.words.needs();
        let placing = needs
            .iter()
            .filter(|(n, pace)| *pace == Pace::Now && words.iter().any(|w| *w.id == **n && w.placing))
            .map(|(n, _)| n.clone());
        let doors = self.q.kinds.iter().filter(|k| k.urgency_door && k.place.is_some_and(|p| !p.admission));
        let of_doors: Needs = doors.flat_map(|k| &k.needs).map(|n| n.as_str().to_owned()).collect();
        placing.filter(|n| severity < Severity::Imminent || of_doors.contains(n)).collect()
    }

    #[expect(clippy::too_many_arguments, reason = "one stage of a test's planner")]
    fn places(
        &self,
        sections: &mut BTreeMap<&'static str, Vec<String>>,
        origin: Option<usize>,
        facts: &Facts,
        severity: Severity,
        needs: &[(String, Pace)],
        referrers: &[usize],
        ways: &[Option<Way>],
        episode: &Episode,
    ) -> BTreeMap<String, (&'static str, String)> {
        let placing = self.placing(severity, needs);
        let mut fit: Vec<Fit> = Vec::new();
        let mut refused: Vec<(u8, u32, &str, &'static str)> = Vec::new();
        for (service, way) in ways.iter().enumerate() {
            let Some(way) = way.filter(|way| way.millis <= self.reach()) else { continue };
            let Some(place) = self.kind(service).place else { continue };
            let never = self.door == Some(service) || self.kind(service).mobile || !self.is_here(service);
            if never || self.needs(service).is_disjoint(&placing) {
                continue;
            }
            let arrival = self.now + Duration::minutes(i64::from(minutes(way.millis)));
            let opening = self.land.opening(service, arrival);
            let last = self.tried.iter().map(|(_, at)| *at).max();
            let news_since =
                |at: DateTime<Utc>| self.heard(service).is_some_and(|r| r.reported_at > at && r.capacity.is_accepting());
            let was_tried = self.tried.iter().any(|(tried, at)| *tried == service && !news_since(*at));
            let code = match self.kept_out(service, referrers) {
                Some(code) => Some(code),
                None if opening == Opening::Closed => Some("closed"),
                None if episode.is_new => None,
                None if was_tried => Some("already_tried"),
                None if episode.no_third_door && !last.is_some_and(news_since) => Some("no_third_door"),
                None => None,
            };
            match code {
                Some(code) => refused.push((place.restrictiveness, way.millis, self.land.id(service), code)),
                None => fit.push(Fit { service, way, level: place.restrictiveness, admission: place.admission, opening }),
            }
        }
        // Of one level the nearest six are ranked.
        fit.sort_by_key(|f| (f.level, f.way.millis, self.land.id(f.service)));
        let mut near: Vec<Fit> = Vec::new();
        for one in fit {
            if near.iter().filter(|n| n.level == one.level).count() < 6 {
                near.push(one);
            }
        }
        let bound = self.reach().saturating_mul(2);
        let back = |f: &Fit| {
            origin.and_then(|o| {
                self.land.back(o, f.service, f.way, &self.excluded, bound, |link| {
                    self.holds(link) || self.reads(Reading::BackOverOldLinks)
                })
            })
        };
        near.sort_by_key(|f| {
            let sure = match (self.standing(f.service).capacity, f.opening) {
                (Capacity::Available, Opening::Open) => 0,
                (Capacity::AssessFirst | Capacity::Waitlist, Opening::Open) => 1,
                _ => 2,
            };
            let both = f.way.millis + back(f).unwrap_or(3 * f.way.millis);
            (f.level, f.admission, sure, both, self.land.id(f.service))
        });
        let mut considered: Vec<(String, String)> = Vec::new();
        let mut lines: Vec<(Option<usize>, u8, bool, String)> = Vec::new();
        if self.is_home_a_place(facts) {
            lines.push((None, 0, false, "home first".to_owned()));
        }
        for one in &near {
            let id = self.land.id(one.service);
            let proposed = lines.iter().filter(|(s, level, ..)| s.is_some() && *level == one.level).count();
            let proposed = proposed + considered.iter().filter(|(_, level)| *level == format!("level {}", one.level)).count();
            if proposed >= self.parameter(Parameter::PlacesPerLevel) as usize {
                continue;
            }
            if one.admission && severity < Severity::High {
                considered.push((id.to_owned(), format!("level {}", one.level)));
                continue;
            }
            let role = if one.admission {
                "last_resort"
            } else if lines.is_empty() {
                "first"
            } else {
                "next"
            };
            let back = back(one).map_or_else(|| "?".to_owned(), |back| minutes(back).to_string());
            lines.push((Some(one.service), one.level, one.admission, format!("{id} {role} {} {back}", minutes(one.way.millis))));
        }
        for line in &mut considered {
            line.1 = "others_first".to_owned();
        }
        let stays = |door: &usize| {
            !self.q.request.crisis.by_phone && !self.excluded.contains(door) && self.can_hold(*door) && self.suits_age(*door)
        };
        if let Some((door, place)) = self.door.filter(stays).and_then(|door| Some((door, self.kind(door).place?))) {
            let at = lines
                .iter()
                .position(|(_, level, admission, _)| *admission || *level > place.restrictiveness)
                .unwrap_or(lines.len());
            lines.insert(at, (Some(door), place.restrictiveness, false, format!("{} meanwhile 0 0", self.land.id(door))));
        }
        refused.sort_unstable();
        let mut missable = BTreeMap::new();
        let mut told: BTreeMap<u8, usize> = BTreeMap::new();
        for (level, _, id, code) in refused {
            let count = told.entry(level).or_default();
            *count += 1;
            if *count <= 3 {
                considered.push((id.to_owned(), code.to_owned()));
                if self.land.service(id).is_some_and(|service| !self.admits(service, referrers)) {
                    missable.insert(id.to_owned(), (code, self.tried_code(id)));
                }
            }
        }
        for (service, _) in &self.tried {
            let id = self.land.id(*service);
            let is_told = considered.iter().any(|(c, _)| c == id) || lines.iter().any(|(s, ..)| *s == Some(*service));
            if !is_told && !self.excluded.contains(service) && self.kind(*service).place.is_some() {
                considered.push((id.to_owned(), self.tried_code(id)));
            }
        }
        considered.sort();
        sections.insert("places", lines.into_iter().map(|(.., text)| text).collect());
        sections.insert("considered", considered.into_iter().map(|(id, code)| format!("{id} {code}")).collect());
        missable
    }

    fn tried_code(&self, id: &str) -> String {
        let Some((service, _)) = self.tried.iter().find(|(s, _)| self.land.id(*s) == id) else { return String::new() };
        let code = match self.standing(*service).capacity {
            Capacity::Full => "full",
            Capacity::Refusing => "refusing",
            Capacity::Closed => "closed",
            _ => "not_right_care",
        };
        code.to_owned()
    }

    fn is_home_a_place(&self, facts: &Facts) -> bool {
        let person = &self.q.request.person;
        let companion = person.wishes.as_ref().is_some_and(|w| w.companion.is_some());
        let guardian = person.guardian.as_ref().is_some_and(|g| g.reachable == Some(Tri::Yes) && g.suspected != Some(Tri::Yes));
        self.q.policy.home(facts).is_some_and(|(_, row)| !row.with_somebody || companion || guardian)
    }

    fn duties(
        &self,
        facts: &Facts,
        calls: &[(usize, &'static str, &'static str, Option<DateTime<Utc>>)],
        custodian: Option<usize>,
    ) -> Vec<String> {
        let crisis = &self.q.request.crisis;
        let fired = self.q.policy.duties(facts, self.today);
        let mut lines = Vec::new();
        for row in fired.iter().filter(|f| f.carried_by.is_none()).map(|f| self.q.policy.rule_at(f.rule)) {
            let wanted = row.when.as_ref().map_or(&[][..], |when| &when.events);
            let happened: Vec<Option<&amparo::crisis::EventFact>> = if wanted.is_empty() {
                vec![None]
            } else {
                crisis.events.iter().filter(|e| wanted.contains(&e.kind)).map(Some).collect()
            };
            for event in happened {
                let find = |id: &Option<amparo::id::ServiceId>| id.as_ref().and_then(|id| self.land.service(id.as_str()));
                let clinical =
                    |wanted: &str| calls.iter().find(|(s, _, when, _)| *when == wanted && self.kind(*s).clinical).map(|c| c.0);
                let owner = match row.who.unwrap_or(Owner::Door) {
                    Owner::Door => self.door,
                    Owner::School => self.door.filter(|door| self.sector(*door) == "education"),
                    Owner::AttendingHealth => self
                        .door
                        .filter(|door| self.sector(*door) == "health")
                        .or_else(|| clinical("now"))
                        .or_else(|| clinical("at_opening")),
                    Owner::AdmittingService => match event {
                        Some(event) => find(&event.service).or(self.door),
                        None => crisis.admission.as_ref().and_then(|a| find(&a.service)).or(self.door),
                    },
                    Owner::ConselhoTutelar => self.role(Role::ConselhoTutelar),
                    Owner::Custodian => custodian,
                    other => panic!("no reading of `{}`", other.as_str()),
                };
                if row.who == Some(Owner::School) && owner.is_none() {
                    continue;
                }
                let starts = match row.clock_start.unwrap_or(ClockStart::Knowledge) {
                    ClockStart::Knowledge => event.map(|e| e.at).or(Some(self.now)),
                    ClockStart::Attendance => crisis.since.or(Some(self.now)).filter(|_| owner.is_some() && owner == self.door),
                    ClockStart::Admission => event.map(|e| e.at).or_else(|| crisis.admission.as_ref().and_then(|a| a.at)),
                    ClockStart::Discharge | ClockStart::Event => event.map(|e| e.at),
                    ClockStart::Receipt => None,
                    other => panic!("no reading of `{}`", other.as_str()),
                };
                let by = starts
                    .zip(row.deadline_minutes.or(row.policy_minutes))
                    .map(|(at, m)| seconds(at + Duration::minutes(i64::from(m))));
                for role in &row.to {
                    let to = self.addressee(owner, *role);
                    if owner.is_none() || owner != to {
                        let id = |s: Option<usize>| s.map_or("-", |s| self.land.id(s));
                        lines.push(format!(
                            "{} {} {} -> {} by {}",
                            row.id.as_str(),
                            id(owner),
                            role.as_str(),
                            id(to),
                            by.clone().unwrap_or_default()
                        ));
                    }
                }
            }
        }
        lines
    }

    /// The role's service where the owner stands, else where the person lives; the Conselho Tutelar is that of the home.
    fn addressee(&self, owner: Option<usize>, role: Role) -> Option<usize> {
        let there = owner.map(|owner| self.land.territory_of(owner));
        let places = if role == Role::ConselhoTutelar { [self.home, there] } else { [there, self.home] };
        let named: Vec<usize> = places.into_iter().flatten().filter_map(|t| self.land.role(t, role)).collect();
        named.iter().copied().find(|s| self.may_be_told(*s)).or_else(|| named.iter().find_map(|s| self.authority_instead(*s)))
    }

    /// Who stands in for an authority. A legal duty comes before a veto, and an authority has no ages.
    fn authority_instead(&self, of: usize) -> Option<usize> {
        let links = self.q.network.links.iter().filter(|link| link.kind == LinkKind::Substitution && self.holds(link));
        let stands =
            links.filter(|link| link.from.as_str() == self.land.id(of)).filter_map(|link| self.land.service(link.to.as_str()));
        self.first(stands.filter(|s| self.may_be_told(*s)))
    }
}

/// What is new since the doors that failed.
struct Episode {
    is_new: bool,
    no_third_door: bool,
}

/// A place that can be proposed.
struct Fit {
    service: usize,
    way: Way,
    level: u8,
    admission: bool,
    opening: Opening,
}

type Candidate<'a> = (u32, &'a str, usize, Needs);

/// Lower cost, then fewer services, then the ids that come first; candidates stand in the order of ids.
fn key(candidates: &[Candidate<'_>], chosen: &[usize]) -> (u32, usize, Vec<usize>) {
    let mut chosen = chosen.to_vec();
    chosen.sort_unstable();
    (chosen.iter().map(|at| candidates[*at].0).sum(), chosen.len(), chosen)
}

fn all_subsets(candidates: &[Candidate<'_>], needs: &Needs) -> Vec<usize> {
    let subsets =
        (0_usize..1 << candidates.len()).map(|bits| (0..candidates.len()).filter(|at| bits >> at & 1 == 1).collect::<Vec<_>>());
    let covers = |chosen: &Vec<usize>| needs.iter().all(|need| chosen.iter().any(|at| candidates[*at].3.contains(need)));
    subsets.filter(covers).min_by_key(|chosen| key(candidates, chosen)).unwrap_or_default()
}

/// Every way of giving each need, in turn, to somebody who can meet it.
fn all_minimal(candidates: &[Candidate<'_>], needs: &Needs) -> Vec<usize> {
    fn go(candidates: &[Candidate<'_>], needs: &Needs, chosen: &mut Vec<usize>, best: &mut Option<(u32, usize, Vec<usize>)>) {
        let open = needs.iter().find(|need| !chosen.iter().any(|at| candidates[*at].3.contains(*need)));
        let Some(open) = open else {
            let found = key(candidates, chosen);
            if best.as_ref().is_none_or(|best| found < *best) {
                *best = Some(found);
            }
            return;
        };
        for at in (0..candidates.len()).filter(|at| candidates[*at].3.contains(open)) {
            chosen.push(at);
            go(candidates, needs, chosen, best);
            chosen.pop();
        }
    }
    let mut best = None;
    go(candidates, needs, &mut Vec::new(), &mut best);
    best.map(|(.., chosen)| chosen).unwrap_or_default()
}

impl Answer {
    /// The same lines of a plan's document.
    pub fn of(plan: &PlanDocument) -> Self {
        let mut sections: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        sections.insert("severity", vec![plan.crisis.severity.as_str().to_owned()]);
        sections.insert("needs", plan.crisis.needs.clone());
        let emergency = match &plan.emergency {
            None => "none".to_owned(),
            Some(e) if e.if_signs => format!("if_signs {}", e.service.clone().unwrap_or_default()),
            Some(e) => format!(
                "now {}",
                e.service.as_ref().map(|s| format!("{s} {}", e.minutes.unwrap_or(u32::MAX))).unwrap_or_default()
            ),
        };
        sections.insert("emergency", vec![emergency]);
        sections.insert("lead", plan.lead.iter().map(|lead| format!("{} {}", lead.service, lead.origin.as_str())).collect());
        sections.insert("custodian", plan.custodian.service.iter().cloned().collect());
        let at = |at: Option<DateTime<Utc>>| at.map_or_else(String::new, seconds);
        let mut calls: Vec<String> =
            plan.calls.iter().map(|c| format!("{} {} {} {}", c.service, c.role.as_str(), c.when.as_str(), at(c.at))).collect();
        calls.sort();
        sections.insert("calls", calls);
        let mut not_called: Vec<String> = plan.not_called.iter().map(|n| format!("{} {}", n.service, n.code.as_str())).collect();
        not_called.sort();
        sections.insert("not_called", not_called);
        sections.insert(
            "episode",
            vec![format!("wandering {} no_third_door {}", plan.episode.wandering, plan.episode.no_third_door)],
        );
        let unmet = plan.gaps.iter().filter_map(|gap| {
            let misses: Vec<String> = gap
                .nearest_miss
                .iter()
                .map(|m| format!("{} {} {}", m.service, m.code.as_str(), m.minutes.unwrap_or(u32::MAX)))
                .collect();
            Some(format!("{}: {}", gap.need.as_ref()?, misses.join(", ")))
        });
        let mut unmet: Vec<String> = unmet.collect();
        unmet.sort();
        sections.insert("unmet", unmet);
        let line = |p: &amparo::plan::document::Place| match &p.service {
            None => format!("home {}", p.role.as_str()),
            Some(service) => {
                let back = p.return_minutes.map_or_else(|| "?".to_owned(), |m| m.to_string());
                format!("{service} {} {} {back}", p.role.as_str(), p.minutes.unwrap_or(u32::MAX))
            }
        };
        sections.insert("places", plan.places.iter().map(line).collect());
        let mut considered: Vec<String> = plan.considered.iter().map(|c| format!("{} {}", c.service, c.code.as_str())).collect();
        considered.sort();
        sections.insert("considered", considered);
        let id = |id: &Option<String>| id.clone().unwrap_or_else(|| "-".to_owned());
        let duty = |d: &amparo::plan::document::Duty| {
            format!("{} {} {} -> {} by {}", d.rule, id(&d.owner), d.to_role.as_str(), id(&d.to), at(d.by))
        };
        let mut duties: Vec<String> = plan.duties.iter().map(duty).collect();
        duties.sort();
        sections.insert("duties", duties);
        Self { sections, may_be_missed: BTreeMap::new() }
    }

    /// Lines in which the plan (`-`) and this answer (`+`) differ; empty if they agree.
    pub fn differences(&self, plan: &Self) -> Vec<String> {
        let mut out = Vec::new();
        for (section, mine) in &self.sections {
            let mut theirs = plan.sections.get(section).cloned().unwrap_or_default();
            let mut mine = mine.clone();
            if *section == "considered" {
                // A search that has all it needs does not go on to places that nobody from here may use.
                for (id, (code, tried)) in &self.may_be_missed {
                    let allowed = [format!("{id} {code}"), format!("{id} {tried}")];
                    mine.retain(|line| !allowed.contains(line));
                    theirs.retain(|line| !allowed.contains(line));
                }
            }
            if mine != theirs {
                out.extend(theirs.iter().filter(|line| !mine.contains(line)).map(|line| format!("{section} - {line}")));
                out.extend(mine.iter().filter(|line| !theirs.contains(line)).map(|line| format!("{section} + {line}")));
                if !out.last().is_some_and(|line| line.starts_with(section)) {
                    out.push(format!("{section} order: plan {theirs:?}, second {mine:?}"));
                }
            }
        }
        out
    }
}
