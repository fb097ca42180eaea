//! The moment of a decision: who is asked about, where, when, and what each service can do right now.

use std::cell::RefCell;

use chrono::{DateTime, Duration, NaiveDate, Timelike, Utc};

use crate::calendar::{DayKind, Opening, local_date};
use crate::crisis::{Attempt, Decline, Outcome, Severity};
use crate::network::draft::{Access, Capacity, Entry, LinkKind, Role};
use crate::network::estimate::Estimate;
use crate::network::search::Explore;
use crate::network::{End, NeedSet, Network, OnCall, ServiceIx, TerritoryIx};
use crate::person::{Age, Gender};
use crate::plan::document::{FactKind, StatusLine};
use crate::plan::request::{Request, RequestDraft};
use crate::plan::trace::Fx;
use crate::policy::draft::Parameter;
use crate::policy::{Bound, Policy, Vocabulary, vocabulary_key};
use crate::status::{Heard, Status};

impl Vocabulary for Network {
    fn key(&self) -> u64 {
        self.words_key(|| vocabulary_key(&Vocabulary::needs(self), &Vocabulary::kinds(self), &Vocabulary::sectors(self)))
    }
    fn needs(&self) -> Vec<&str> {
        self.needs().iter().map(|need| &*need.id).collect()
    }
    fn kinds(&self) -> Vec<&str> {
        self.kinds().iter().map(|kind| &*kind.id).collect()
    }
    fn sectors(&self) -> Vec<&str> {
        self.sectors().iter().map(|sector| &*sector.id).collect()
    }
}

/// The last second of 2200, which is the last that a document may hold.
const END_S: i64 = 7_289_654_399;

/// An instant so much later. A stay or a clock of centuries, which only a slip can mean, ends at the last instant that a
/// stored plan can be read with.
pub(crate) fn later(at: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    let end = DateTime::from_timestamp(END_S, 0).unwrap_or(DateTime::<Utc>::MAX_UTC);
    at.checked_add_signed(by).map_or(end, |then| then.min(end))
}

/// An instant so much earlier, or the first one that there is.
pub(crate) fn earlier(at: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    at.checked_sub_signed(by).unwrap_or(DateTime::<Utc>::MIN_UTC)
}

/// Whether somebody at a service answers now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answers {
    /// It is open.
    Open,
    /// It is closed, but somebody is on call.
    OnCall,
    /// Nobody knows its hours.
    Unknown,
    /// Nobody answers; it opens then, if that is known.
    No(Option<DateTime<Utc>>),
}

impl Answers {
    /// Whether calling now may reach somebody.
    pub(crate) fn now(self) -> bool {
        !matches!(self, Self::No(_))
    }
}

/// What counts of a service's capacity at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Capacity that counts; an old report is unknown.
    pub(crate) capacity: Capacity,
    /// Last report, where it is too old to count.
    pub(crate) old: Option<Capacity>,
    /// Age of the report in minutes.
    pub(crate) age_minutes: Option<u32>,
    /// Free places, while the report counts.
    pub(crate) free_places: Option<u32>,
    /// Whether somebody is on shift, while the report counts.
    pub(crate) on_shift: Option<bool>,
}

impl Standing {
    /// A fresh report that it takes people.
    pub(crate) fn is_fresh_positive(&self) -> bool {
        self.capacity != Capacity::Unknown && self.capacity.is_accepting()
    }

    pub(crate) fn line(&self, hours_unknown: bool) -> StatusLine {
        StatusLine {
            capacity: self.capacity,
            last_reported: self.old,
            age_minutes: self.age_minutes,
            ask_first: !self.is_fresh_positive() || self.capacity != Capacity::Available || hours_unknown,
        }
    }

    pub(crate) fn facts(&self, facts: &mut Vec<Fx>) {
        match (self.age_minutes, self.old) {
            (None, _) => facts.push(Fx::Flag(FactKind::NoReport)),
            (Some(age), Some(old)) => {
                facts.push(Fx::Token(FactKind::Capacity, old.as_str()));
                facts.push(Fx::Number(FactKind::ReportAge, i64::from(age)));
                facts.push(Fx::Flag(FactKind::ReportStale));
            }
            (Some(age), None) => {
                facts.push(Fx::Token(FactKind::Capacity, self.capacity.as_str()));
                facts.push(Fx::Number(FactKind::ReportAge, i64::from(age)));
            }
        }
        if let Some(places) = self.free_places {
            facts.push(Fx::Number(FactKind::FreePlaces, i64::from(places)));
        }
    }
}

/// Everything that stays the same while one decision is made.
pub(crate) struct Moment<'a> {
    pub(crate) network: &'a Network,
    pub(crate) policy: &'a Policy,
    pub(crate) bound: &'a Bound,
    pub(crate) request: &'a Request,
    status: &'a Status,
    /// Reports that came with the request.
    brought: Option<Status>,
    pub(crate) now: DateTime<Utc>,
    pub(crate) now_s: i64,
    /// Local day of the door.
    pub(crate) today: NaiveDate,
    pub(crate) night: bool,
    pub(crate) age: Age,
    pub(crate) door: Option<ServiceIx>,
    /// Territory of residence, or the door's.
    pub(crate) home: Option<TerritoryIx>,
    /// Municipalities of residence and of the door.
    pub(crate) own: [Option<TerritoryIx>; 2],
    /// Services excluded for safety.
    pub(crate) excluded: Vec<ServiceIx>,
    pub(crate) vetoed: Vec<ServiceIx>,
    /// Services that declined a call in this episode, as they stand in the request. The door is none of them: the person is there.
    declined: Vec<(ServiceIx, &'a Decline)>,
    /// Who receives the people of these municipalities by a pact that holds today, sorted.
    pub(crate) pacted_territories: Vec<TerritoryIx>,
    pub(crate) pacted_services: Vec<ServiceIx>,
    /// Failed attempts of this episode since the last acceptance, as they stand in the request.
    pub(crate) failed: Vec<&'a Attempt>,
    /// Different doors among them, those that the network does not hold too.
    pub(crate) doors: usize,
    /// Failed doors of this network, each with its last attempt.
    pub(crate) tried: Vec<(ServiceIx, i64)>,
    /// Reports that were looked at, for the fingerprint.
    read: RefCell<Vec<Heard>>,
    /// Times that a service was lately called: all, and not urgently.
    pub(crate) recent: Vec<(ServiceIx, u32, u32)>,
}

impl<'a> Moment<'a> {
    pub(crate) fn new(
        network: &'a Network,
        policy: &'a Policy,
        bound: &'a Bound,
        status: &'a Status,
        request: &'a Request,
    ) -> Self {
        let draft = request.draft();
        let find = |id: &crate::id::ServiceId| network.service_ix(id.as_str());
        let door = find(&draft.crisis.door);
        let home = draft.person.residence.as_ref().and_then(|id| network.territory_ix(id.as_str()));
        let home = home.or_else(|| door.map(|door| network.service(door).territory()));
        let own = [home.map(|t| network.territory(t).municipality), door.map(|door| network.service(door).municipality())];
        let zone = door.map(|door| network.service(door).municipality()).or(own[0]).map(|t| network.territory(t).tz);
        let zone = zone.unwrap_or(chrono_tz::America::Sao_Paulo);
        let today = local_date(zone, draft.at);
        let hour = draft.at.with_timezone(&zone).hour();
        let (from, to) = (policy.parameter(Parameter::NightFromHour), policy.parameter(Parameter::NightToHour));
        let dark = if from <= to { (from..to).contains(&hour) } else { hour >= from || hour < to };
        let free_day = own[1].or(own[0]).is_some_and(|t| network.territory(t).calendar.day_kind(today) == DayKind::Holiday);
        let brought = draft.status.as_ref().map(|reports| Status::of(reports, network, |_, _| ()));
        let mut moment = Self {
            network,
            policy,
            bound,
            request,
            status,
            brought,
            now: draft.at,
            now_s: draft.at.timestamp(),
            today,
            night: dark || free_day,
            age: draft.person.age(today),
            door,
            home,
            own,
            excluded: Vec::new(),
            vetoed: Vec::new(),
            declined: Vec::new(),
            pacted_territories: Vec::new(),
            pacted_services: Vec::new(),
            failed: Vec::new(),
            doors: 0,
            tried: Vec::new(),
            read: RefCell::new(Vec::new()),
            recent: Vec::new(),
        };
        moment.excluded = draft.person.exclusions.iter().filter_map(|e| e.service.as_ref().and_then(find)).collect();
        // Where an excluded worker is known to work nobody else is told either, but for the door: the person is there already.
        let shunned = draft.person.bonds.iter().filter(|bond| draft.person.excludes_worker(bond));
        moment.excluded.extend(shunned.filter_map(|bond| find(&bond.service)).filter(|service| door != Some(*service)));
        moment.vetoed = draft.person.wishes.iter().flat_map(|w| &w.vetoed).filter_map(find).collect();
        let declined = draft.crisis.declined.iter().filter_map(|decline| Some((find(&decline.service)?, decline)));
        moment.declined = declined.filter(|(service, _)| door != Some(*service)).collect();
        moment.find_pacts();
        moment.find_failed(draft);
        moment.count_recent(draft);
        moment
    }

    /// Pacts of the residence and of the door's municipality that hold on the day of the decision.
    fn find_pacts(&mut self) {
        let mut own: Vec<TerritoryIx> = self.own.iter().flatten().chain(&self.home).copied().collect();
        own.sort_unstable();
        own.dedup();
        for end in own.into_iter().flat_map(|own| self.network.pacts_on(own, self.today)) {
            match end {
                End::Territory(territory) => self.pacted_territories.push(territory),
                End::Service(service) => self.pacted_services.push(service),
            }
        }
        self.pacted_territories.sort_unstable();
        self.pacted_territories.dedup();
        self.pacted_services.sort_unstable();
        self.pacted_services.dedup();
    }

    fn find_failed(&mut self, draft: &'a RequestDraft) {
        let from = earlier(self.now, Duration::hours(i64::from(self.policy.parameter(Parameter::EpisodeHours))));
        let attempts = &draft.crisis.attempts;
        let accepted = attempts.iter().filter(|a| a.outcome == Outcome::Accepted).map(|a| a.at).max();
        let counts =
            |a: &&Attempt| a.outcome != Outcome::Accepted && a.at >= from && accepted.is_none_or(|accepted| a.at > accepted);
        self.failed = attempts.iter().filter(counts).collect();
        let mut doors: Vec<&str> = self.failed.iter().map(|attempt| attempt.service.as_str()).collect();
        doors.sort_unstable();
        doors.dedup();
        self.doors = doors.len();
        let here = |a: &&Attempt| Some((self.network.service_ix(a.service.as_str())?, a.at.timestamp()));
        self.tried = self.failed.iter().filter_map(here).collect();
        self.tried.sort_unstable();
        self.tried.reverse();
        self.tried.dedup_by_key(|(service, _)| *service);
    }

    fn count_recent(&mut self, draft: &RequestDraft) {
        let from = earlier(self.now, Duration::hours(i64::from(self.policy.parameter(Parameter::RecentWindowHours))));
        for call in draft.recent.iter().filter(|call| call.at >= from && call.at <= self.now) {
            let Some(service) = self.network.service_ix(call.service.as_str()) else { continue };
            let quiet = u32::from(!call.urgent);
            match self.recent.iter_mut().find(|(s, ..)| *s == service) {
                Some((_, all, not_urgent)) => (*all, *not_urgent) = (*all + 1, *not_urgent + quiet),
                None => self.recent.push((service, 1, quiet)),
            }
        }
    }

    pub(crate) fn draft(&self) -> &'a RequestDraft {
        self.request.draft()
    }

    /// Minutes in which a call of this severity is answered.
    pub(crate) fn answer_time(&self, severity: Severity) -> Duration {
        Duration::minutes(i64::from(self.policy.answer_minutes(Some(severity))))
    }

    /// Runs a travel search with the moment's clock, its excluded transport and the policy's estimate.
    pub(crate) fn with_ways<T>(&self, bound: u32, search: impl FnOnce(&Explore<'_>) -> T) -> T {
        let avoid: Vec<u32> = self.excluded.iter().map(|service| service.0).collect();
        let next_opening = |timetable: u32, at_s: i64| {
            let at = DateTime::from_timestamp(at_s, 0)?;
            self.network.way_opens(timetable, at).map(|opens| opens.timestamp())
        };
        let holds = |timetable: u32| self.network.way_holds(timetable, self.now);
        let estimate = Estimate {
            kmh: self.policy.parameter(Parameter::EstimateKmh),
            detour_percent: self.policy.parameter(Parameter::EstimateDetourPercent),
            base_minutes: self.policy.parameter(Parameter::EstimateBaseMinutes),
        };
        search(&Explore {
            bound,
            depart_s: Some(self.now_s),
            next_opening: &next_opening,
            holds: &holds,
            avoid_operators: &avoid,
            estimate,
        })
    }

    pub(crate) fn is_excluded(&self, service: ServiceIx) -> bool {
        self.excluded.contains(&service)
    }

    pub(crate) fn is_vetoed(&self, service: ServiceIx) -> bool {
        self.vetoed.contains(&service)
    }

    /// The last time that a service declined a call in this episode.
    pub(crate) fn decline(&self, service: ServiceIx) -> Option<&'a Decline> {
        // They stand in the order of time.
        self.declined.iter().rev().find(|(declined, _)| *declined == service).map(|(_, decline)| *decline)
    }

    pub(crate) fn recent_calls(&self, service: ServiceIx) -> (u32, u32) {
        self.recent.iter().find(|(s, ..)| *s == service).map_or((0, 0), |(_, all, quiet)| (*all, *quiet))
    }

    /// The report that counts for this person: the newer of the one held and the one that came with the request.
    pub(crate) fn heard(&self, service: ServiceIx) -> Option<&Heard> {
        let held = self.status.heard(service, self.age, self.now_s);
        let brought = self.brought.as_ref().and_then(|status| status.heard(service, self.age, self.now_s));
        let counts = match (held, brought) {
            (Some(held), Some(brought)) => Some(if held.at_s > brought.at_s { held } else { brought }),
            (held, brought) => brought.or(held),
        };
        self.read.borrow_mut().extend(counts);
        counts
    }

    /// Every report that was looked at, once, in the order of services' ids.
    pub(crate) fn reports_read(&self) -> Vec<Heard> {
        let mut read = self.read.take();
        read.sort_unstable_by_key(|heard| (self.network.id_rank(heard.service), heard.age_from, heard.age_to, heard.at_s));
        read.dedup();
        read
    }

    pub(crate) fn standing(&self, service: ServiceIx) -> Standing {
        let nothing = Standing { capacity: Capacity::Unknown, old: None, age_minutes: None, free_places: None, on_shift: None };
        let Some(heard) = self.heard(service) else { return nothing };
        let age = u32::try_from((self.now_s - heard.at_s) / 60).unwrap_or(u32::MAX);
        if age > self.policy.parameter(Parameter::StatusWindowMinutes) {
            return Standing { old: Some(heard.capacity), age_minutes: Some(age), ..nothing };
        }
        Standing {
            capacity: heard.capacity,
            old: None,
            age_minutes: Some(age),
            free_places: heard.free_places,
            on_shift: heard.on_shift,
        }
    }

    /// Whether its doors are open at an instant, by its hours.
    pub(crate) fn opening(&self, service: ServiceIx, at: DateTime<Utc>) -> Opening {
        self.network.service(service).hours().map_or(Opening::Unknown, |hours| self.network.hours().state(hours, at))
    }

    /// Its next opening from an instant on.
    pub(crate) fn opens(&self, service: ServiceIx, from: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.network.service(service).hours().and_then(|hours| self.network.hours().next_opening(hours, from))
    }

    /// Whether somebody there answers at an instant. What it reports of its shift counts only for now.
    pub(crate) fn answers_at(&self, service: ServiceIx, at: DateTime<Utc>) -> Answers {
        let opening = self.opening(service, at);
        if at == self.now {
            let standing = self.standing(service);
            if standing.on_shift == Some(false) || standing.capacity == Capacity::Closed {
                // Open by its hours, but nobody is there: the next opening after this one.
                let closes = self.network.service(service).hours().and_then(|hours| self.network.hours().closes_at(hours, at));
                return Answers::No(self.opens(service, closes.unwrap_or(at)).filter(|opens| *opens > at));
            }
        }
        match (opening, self.network.service(service).on_call()) {
            (Opening::Open, _) => Answers::Open,
            (_, OnCall::OutsideHours) => Answers::OnCall,
            (_, OnCall::Hours(hours)) if self.network.hours().state(hours, at) == Opening::Open => Answers::OnCall,
            (Opening::Unknown, _) => Answers::Unknown,
            (Opening::Closed, _) => Answers::No(self.opens(service, at)),
        }
    }

    pub(crate) fn answers(&self, service: ServiceIx) -> Answers {
        self.answers_at(service, self.now)
    }

    /// A role's service: of the residence, else of the door's municipality; one that may not be asked does not count.
    pub(crate) fn role(&self, role: Role) -> Option<ServiceIx> {
        self.named(role).find(|s| self.may_be_told(*s))
    }

    /// The same for what the law wants done: whoever declined to share care owes it all the same.
    pub(crate) fn role_by_law(&self, role: Role) -> Option<ServiceIx> {
        self.named(role).find(|s| self.may_owe(*s))
    }

    fn named(&self, role: Role) -> impl Iterator<Item = ServiceIx> {
        let door = self.door.map(|door| self.network.service(door).territory());
        [self.home, door].into_iter().flatten().filter_map(move |t| self.network.role(t, role))
    }

    /// Neither excluded nor gone, and it has not declined in this episode.
    pub(crate) fn may_be_told(&self, service: ServiceIx) -> bool {
        self.may_owe(service) && self.decline(service).is_none()
    }

    /// Neither excluded nor gone: a legal act is not lost by declining to share care.
    pub(crate) fn may_owe(&self, service: ServiceIx) -> bool {
        !self.is_excluded(service) && self.network.service(service).is_valid_on(self.today)
    }

    /// Whether a person from here may come through its door; `referrers` are the services that may refer.
    pub(crate) fn admits(&self, service: ServiceIx, referrers: &[ServiceIx]) -> bool {
        let there = self.network.service(service);
        match there.access() {
            Access::Restricted => false,
            Access::Referral => self.tied(referrers, LinkKind::Reference, service),
            Access::Open if there.entry() == Entry::Anybody => true,
            Access::Open => self.is_pacted(service) || self.tied(referrers, LinkKind::Pact, service),
        }
    }

    fn is_pacted(&self, service: ServiceIx) -> bool {
        let there = self.network.service(service);
        let (territory, municipality) = (there.territory(), there.municipality());
        let pacted = |territory| self.pacted_territories.binary_search(territory).is_ok();
        self.own.contains(&Some(municipality))
            || pacted(&municipality)
            || pacted(&territory)
            || self.pacted_services.binary_search(&service).is_ok()
    }

    fn tied(&self, from: &[ServiceIx], kind: LinkKind, to: ServiceIx) -> bool {
        from.iter().any(|from| {
            self.network.links_from(*from, kind).any(|link| link.to.service() == Some(to) && link.is_valid_on(self.today))
        })
    }

    /// Whether its ages, and its logic, suit everybody that the person may be.
    pub(crate) fn suits_age(&self, service: ServiceIx) -> bool {
        let there = self.network.service(service);
        there.serves_age(self.age.from, self.age.to) && !(there.adults_only() && self.age.from < 18)
    }

    /// Whether its kind is right care for a person of this gender with these needs. An unknown gender turns nobody away.
    pub(crate) fn suits_care(&self, service: ServiceIx, needs: NeedSet) -> bool {
        let kind = self.network.service(service).kind();
        let gender = self.draft().person.gender.unwrap_or_default();
        let for_all = kind.genders.is_empty() || gender == Gender::Unknown || kind.genders.contains(&gender);
        for_all && (kind.only_with.is_empty() || !kind.only_with.intersect(needs).is_empty())
    }
}
