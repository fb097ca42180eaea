//! When each call goes out, by when it is answered, who is called next, and who holds the person next.

use amparo::calendar::Opening;
use amparo::crisis::Severity;
use amparo::network::draft::{Joins, Role};
use amparo::policy::draft::Parameter;
use chrono::{DateTime, Duration, NaiveTime, TimeZone, Utc};

use crate::circle::{Circle, Member, NotCalled};
use crate::disclose::Told;
use crate::moment::{Answers, Needs, Planner};
use crate::places::Place;

pub struct Call {
    pub service: usize,
    pub role: &'static str,
    pub when: &'static str,
    pub at: Option<DateTime<Utc>>,
    pub answer_by: Option<DateTime<Utc>>,
    pub ladder: Vec<Rung>,
    pub told: Told,
    pub meets: Needs,
}

pub struct Rung {
    pub service: usize,
    pub at: DateTime<Utc>,
    pub role: Option<Role>,
    /// What a call to it would tell.
    pub told: Told,
}

pub struct NextHolder {
    pub service: usize,
    pub before: DateTime<Utc>,
    /// The door closes; else the longest stay ends.
    pub closing: bool,
}

/// What single calls lack.
pub type CallGaps = Vec<(&'static str, usize)>;

impl Planner<'_> {
    /// Who answers for the person now: the door if it can hold, at risk to life the regulation, else the crisis lead.
    pub fn custodian(&self, severity: Severity) -> Option<usize> {
        let holds = |door: &usize| !self.q.request.crisis.by_phone && self.can_hold(*door) && !self.excluded.contains(door);
        let regulation = || self.role(Role::UrgencyRegulation).filter(|_| severity == Severity::Imminent);
        self.door.filter(holds).or_else(regulation).or_else(|| self.role(Role::CrisisLead))
    }

    /// Whether a member joins only once the crisis has passed.
    fn continues(&self, member: &Member) -> bool {
        member.role == "bond" && member.meets.is_empty() && self.kind(member.service).joins == Some(Joins::AfterCrisis)
    }

    /// Calls in their order: emergency, lead, others; in each who joins now, at opening, after the crisis. A bond or wish
    /// that nobody may be told of is not called.
    pub fn calls(&self, circle: &mut Circle, severity: Severity, urgency_door: Option<usize>) -> (Vec<Call>, CallGaps) {
        let lead = circle.lead.map(|(lead, _)| lead);
        let mut order: Vec<Member> = circle.members.clone();
        order.sort_by_key(|m| {
            let first = match m.role {
                "emergency" => 0,
                _ if lead == Some(m.service) => 1,
                _ => 2,
            };
            (first, if self.continues(m) { 2 } else { u8::from(!self.answers(m.service).now()) })
        });
        let (mut calls, mut gaps) = (Vec::new(), CallGaps::new());
        for member in order {
            let service = member.service;
            let told = self.told(service, severity);
            let is_optional = matches!(member.role, "bond" | "wish") && member.meets.is_empty();
            if told.basis == "no_basis" {
                gaps.push(("no_basis", service));
                if is_optional {
                    let id = self.land.id(service).to_owned();
                    let (service, code) = (Some(service), "no_basis");
                    circle.not_called.push(NotCalled { service, id, code, reference: false, live: true });
                    continue;
                }
            }
            if told.channel.is_none() {
                gaps.push(("no_channel", service));
            }
            let (when, at) = self.when(&member, is_optional, severity);
            let answer_by = match when {
                "after_crisis" => None,
                "batched" => Some(at.unwrap_or(self.now) + self.answer_time(Severity::Low)),
                _ => Some(at.unwrap_or(self.now) + self.answer_time(severity)),
            };
            let ladder = match answer_by {
                Some(from) => self.ladder(&member, from, severity, urgency_door, &mut gaps),
                None => Vec::new(),
            };
            calls.push(Call { service, role: member.role, when, at, answer_by, ladder, told, meets: member.meets });
        }
        (calls, gaps)
    }

    fn when(&self, member: &Member, is_optional: bool, severity: Severity) -> (&'static str, Option<DateTime<Utc>>) {
        if self.marked(self.continues(member), "call after the crisis") {
            return ("after_crisis", None);
        }
        let quiet = self.recent(member.service).1;
        let can_wait = is_optional && severity <= Severity::Moderate;
        if self.marked(can_wait && quiet >= self.parameter(Parameter::AlertBudgetCalls), "call batched") {
            return ("batched", Some(self.batch(member.service)));
        }
        match self.answers(member.service) {
            Answers::No(Some(opens)) => ("at_opening", Some(opens)),
            _ => ("now", None),
        }
    }

    /// The next batch hour of the service's clock.
    fn batch(&self, service: usize) -> DateTime<Utc> {
        let zone = self.land.zone(self.land.municipality(self.land.territory_of(service)));
        let time = NaiveTime::from_hms_opt(self.parameter(Parameter::BatchHour), 0, 0).expect("an hour");
        let days = [self.today, self.today.succ_opt().expect("a day")];
        let at = days.iter().map(|day| {
            zone.from_local_datetime(&day.and_time(time)).earliest().expect("no gap at that hour").with_timezone(&Utc)
        });
        at.into_iter().find(|at| *at > self.now).expect("tomorrow's comes")
    }

    /// Who is called next: substitutes, then the roles that the policy names for the sector, in the territory of the called
    /// service and then in the person's. For a call of emergency it is the urgency door, then the crisis lead. Whoever does
    /// not answer at that step is passed over; where nobody is left the crisis lead stands there all the same.
    fn ladder(
        &self,
        member: &Member,
        from: DateTime<Utc>,
        severity: Severity,
        urgency_door: Option<usize>,
        gaps: &mut CallGaps,
    ) -> Vec<Rung> {
        let (service, step) = (member.service, self.answer_time(severity));
        let substitutes = self.substitutes(service);
        let mut next: Vec<(usize, Option<Role>)> = substitutes.iter().map(|s| (*s, None)).collect();
        if member.role == "emergency" {
            next.extend(urgency_door.map(|door| (door, None)));
            next.extend(self.role(Role::CrisisLead).map(|lead| (lead, Some(Role::CrisisLead))));
        } else {
            for role in self.ladder_roles(self.sector(service)) {
                let there = self.land.role(self.land.territory_of(service), role);
                next.extend([there, self.role(role)].into_iter().flatten().map(|s| (s, Some(role))));
            }
        }
        let mut ladder: Vec<Rung> = Vec::new();
        let mut met: Vec<usize> = self.door.into_iter().chain([service]).collect();
        for (service, role) in next {
            if met.contains(&service) || !self.may_be_told(service) || self.vetoed.contains(&service) {
                continue;
            }
            met.push(service);
            let at = from + step * i32::try_from(ladder.len()).expect("few");
            if !self.marked(!self.answers_at(service, at).now(), "ladder passes over a closed one") {
                ladder.push(Rung { service, at, role, told: self.told(service, severity) });
            }
        }
        self.marked(ladder.iter().any(|rung| substitutes.contains(&rung.service)), "substitute on a ladder");
        self.marked(member.role == "emergency" && !ladder.is_empty(), "ladder of an emergency call");
        if ladder.is_empty() {
            gaps.push(("ladder_ends_nowhere", service));
            let lead = self.role(Role::CrisisLead).filter(|lead| *lead != service && self.door != Some(*lead));
            ladder.extend(lead.map(|lead| {
                let (role, told) = (Some(Role::CrisisLead), self.told(lead, severity));
                Rung { service: lead, at: from, role, told }
            }));
        }
        ladder
    }

    /// Roles of the policy's row for a sector, else of its row for any.
    fn ladder_roles(&self, sector: &str) -> Vec<Role> {
        let rows = &self.q.policy.draft().ladders;
        let named = rows.iter().find(|row| row.sectors.iter().any(|s| s.as_str() == sector));
        let row = named.or_else(|| rows.iter().find(|row| row.sectors.is_empty()));
        row.map_or(vec![Role::CrisisLead], |row| row.roles.clone())
    }

    /// Who takes over from the door before it closes or the longest stay ends, whichever comes first: of those that are open
    /// then, can hold and take people, the first place, at risk to life the urgency door, other places, the lead, a bed; where
    /// there is none the crisis lead.
    pub fn next_holder(
        &self,
        custodian: Option<usize>,
        lead: Option<usize>,
        places: &[Place],
        urgency_door: Option<usize>,
    ) -> Option<NextHolder> {
        let holder = custodian.filter(|custodian| self.door == Some(*custodian))?;
        let since = self.q.request.crisis.since.unwrap_or(self.now);
        let stay = self.kind(holder).place.and_then(|place| place.max_stay_minutes);
        let ends = stay.map(|minutes| since + Duration::minutes(i64::from(minutes)));
        let closes = self.land.closes_at(holder, self.now);
        let before = [ends, closes].into_iter().flatten().min()?;
        let closing = ends != Some(before);
        if closing && self.age.from >= 18 && places.iter().any(|place| place.service.is_none()) {
            // An adult who goes home is held by nobody.
            return None;
        }
        let holds = |s: &usize| {
            let takes = self.standing(*s).capacity.is_accepting() && self.land.opening(*s, before) != Opening::Closed;
            *s != holder && self.can_hold(*s) && takes
        };
        let place = |role: &str| places.iter().filter(|p| p.role == role).filter_map(|p| p.service).find(holds);
        let service = place("first")
            .or_else(|| urgency_door.filter(|door| *door != holder))
            .or_else(|| place("next"))
            .or_else(|| lead.filter(holds))
            .or_else(|| place("last_resort"))
            .or_else(|| self.role(Role::CrisisLead).filter(|s| *s != holder))?;
        self.mark("next holder");
        Some(NextHolder { service, before, closing })
    }

    /// Whoever takes over because the door closes, or while care is needed today, is called before; a bed is not, nor one
    /// that the person refuses.
    pub fn ask_next_holder(&self, circle: &mut Circle, next: &NextHolder, severity: Severity, places: &[Place]) {
        let is_bed = places.iter().any(|place| place.role == "last_resort" && place.service == Some(next.service));
        let goes_home = places.first().is_some_and(|place| place.service.is_none());
        let asks = (next.closing || severity >= Severity::High) && !is_bed && !goes_home;
        let asks = asks && !self.vetoed.contains(&next.service);
        if asks {
            self.marked(!circle.holds(next.service), "next holder called");
            self.join(circle, next.service, "need", Needs::new());
        }
    }

    /// Sectors of the policy's quorum that somebody called in the crisis belongs to, each with its services and its clock.
    pub fn quorum(&self, calls: &[Call]) -> Vec<(String, Vec<usize>, DateTime<Utc>)> {
        let row = self.q.policy.draft().quorum.first();
        let sectors = row.iter().flat_map(|row| &row.sectors);
        let lines = sectors.filter_map(|sector| {
            let in_time = |c: &&Call| matches!(c.when, "now" | "at_opening") && self.sector(c.service) == sector.as_str();
            let of: Vec<&Call> = calls.iter().filter(in_time).collect();
            let clock = of.iter().map(|call| call.at.unwrap_or(self.now)).min()?;
            Some((sector.as_str().to_owned(), of.iter().map(|call| call.service).collect(), clock))
        });
        lines.collect()
    }
}
