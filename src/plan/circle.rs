//! Who is in the circle by bond, by territory and by wish, and who leads it.

use crate::bond::{Bond, Standing as BondStanding};
use crate::crisis::Decline;
use crate::id::OpaqueRef;
use crate::network::draft::{Access, Joins, LinkKind, Role};
use crate::network::{NeedSet, ServiceIx};
use crate::plan::document::{CallRole, FactKind, LeadOrigin, NotCalledCode};
use crate::plan::moment::{Answers, Moment};
use crate::plan::trace::{Fx, Own, RuleRef, Span, Trace};
use crate::policy::Facts;

/// A service in the circle before its call is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    pub(crate) service: ServiceIx,
    pub(crate) role: CallRole,
    /// Index of its bond in the request.
    pub(crate) bond: Option<u16>,
    /// Service in whose place it stands.
    pub(crate) stands_in_for: Option<ServiceIx>,
    /// Needs of the moment that it meets.
    pub(crate) meets: NeedSet,
    /// Milliminutes and cost by which the search chose it.
    pub(crate) way: Option<Chosen>,
    pub(crate) answers: Answers,
}

/// How the search came to a member.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chosen {
    pub(crate) way: crate::network::search::Way,
    /// Cost in milliminutes; none for the place that is asked first and for the next holder.
    pub(crate) cost: Option<u32>,
    /// The rule by which it was chosen.
    pub(crate) own: Own,
}

/// A service that is not called.
#[derive(Clone, Debug)]
pub(crate) struct NotCalledLine {
    /// Index in the network, if it is there.
    pub(crate) service: Option<ServiceIx>,
    /// Index of the bond in the request, where only that can name it.
    pub(crate) bond: Option<u16>,
    pub(crate) code: NotCalledCode,
    pub(crate) reasons: Span,
}

/// The lead and why it is this one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LeadLine {
    pub(crate) service: ServiceIx,
    pub(crate) origin: LeadOrigin,
    pub(crate) reasons: Span,
}

/// The circle while it grows.
#[derive(Default)]
pub(crate) struct Circle {
    pub(crate) members: Vec<Member>,
    pub(crate) not_called: Vec<NotCalledLine>,
    pub(crate) lead: Option<LeadLine>,
    /// No territory here names a reference.
    pub(crate) reference_missing: bool,
}

impl Circle {
    pub(crate) fn holds(&self, service: ServiceIx) -> bool {
        self.members.iter().any(|member| member.service == service)
    }

    /// Adds a service unless it is there or is the door.
    pub(crate) fn add(&mut self, moment: &Moment<'_>, service: ServiceIx, role: CallRole) -> Option<&mut Member> {
        if self.holds(service) || moment.door == Some(service) {
            return None;
        }
        let answers = moment.answers(service);
        let member = Member { service, role, bond: None, stands_in_for: None, meets: NeedSet::default(), way: None, answers };
        self.members.push(member);
        self.members.last_mut()
    }

    /// Stage 2: every bond is a call, or a line that says why it is not.
    pub(crate) fn by_bonds(&mut self, moment: &Moment<'_>, trace: &mut Trace) {
        let bonds = &moment.draft().person.bonds;
        let mut order: Vec<u16> = (0..u16::try_from(bonds.len()).unwrap_or(u16::MAX)).collect();
        order.sort_by(|a, b| {
            let (a, b) = (&bonds[usize::from(*a)], &bonds[usize::from(*b)]);
            let key = |bond: &Bond| (bond.reference, bond.strength, bond.last_contact.or(bond.since));
            key(b).cmp(&key(a)).then_with(|| a.service.cmp(&b.service))
        });
        for index in order {
            self.by_bond(moment, trace, index, &bonds[usize::from(index)]);
        }
    }

    fn by_bond(&mut self, moment: &Moment<'_>, trace: &mut Trace, index: u16, bond: &Bond) {
        let service =
            moment.network.service_ix(bond.service.as_str()).filter(|s| moment.network.service(*s).is_valid_on(moment.today));
        let mark = trace.mark();
        let Some(service) = service else {
            trace.own(Own::LeftNetwork, &[]);
            let here = moment.network.service_ix(bond.service.as_str());
            return self.leave(here, index, NotCalledCode::LeftNetwork, trace.since(mark));
        };
        if moment.door == Some(service) || self.holds(service) {
            // The door is where the person is; a second bond to one service adds nothing to its call.
            return;
        }
        let code = match refusal(moment, trace, service, bond) {
            Some(code) => code,
            None => {
                if let Some(member) = self.add(moment, service, CallRole::Bond) {
                    member.bond = Some(index);
                }
                return;
            }
        };
        self.leave(Some(service), index, code, trace.since(mark));
    }

    fn leave(&mut self, service: Option<ServiceIx>, bond: u16, code: NotCalledCode, reasons: Span) {
        // One line a service: the first bond, which is the stronger, says why. A live bond elsewhere in the list wins.
        if service.is_none_or(|s| !self.not_called.iter().any(|line| line.service == Some(s))) {
            self.not_called.push(NotCalledLine { service, bond: Some(bond), code, reasons });
        }
    }

    /// Whoever the person may turn to by right stands there to be offered, and is called only as the person decides.
    pub(crate) fn offer_rights(&mut self, moment: &Moment<'_>, facts: &Facts, trace: &mut Trace) {
        for fired in moment.policy.offers(facts, moment.today) {
            for service in moment.policy.rule_at(fired.rule).to.iter().filter_map(|role| moment.role(*role)) {
                let told = self.not_called.iter().any(|line| line.service == Some(service));
                if told || moment.door == Some(service) || moment.is_vetoed(service) || !moment.suits_age(service) {
                    continue;
                }
                let mark = trace.mark();
                trace.own(Own::AsThePersonDecides, &[]);
                trace.because(RuleRef::Row(fired.rule.into()), &[]);
                fired.assumed.iter().for_each(|fact| trace.and(Fx::Token(FactKind::Assumed, fact.as_str())));
                let (service, reasons) = (Some(service), trace.since(mark));
                self.not_called.push(NotCalledLine { service, bond: None, code: NotCalledCode::NoBasis, reasons });
            }
        }
    }

    /// A service called by one reason does not stand among those that are not called by another.
    pub(crate) fn settle(&mut self) {
        let members = &self.members;
        self.not_called.retain(|line| line.service.is_none_or(|s| !members.iter().any(|m| m.service == s)));
    }

    /// Services that the person wants: called if they may receive the person, else told why not.
    pub(crate) fn by_wish(&mut self, moment: &Moment<'_>, trace: &mut Trace) {
        let wanted = moment.draft().person.wishes.iter().flat_map(|wishes| &wishes.wanted);
        for service in wanted.filter_map(|id| moment.network.service_ix(id.as_str())) {
            let referrers: Vec<ServiceIx> = moment.door.into_iter().chain(self.members.iter().map(|m| m.service)).collect();
            let Some((code, own, fact)) = wish_refusal(moment, service, &referrers) else {
                self.add(moment, service, CallRole::Wish);
                continue;
            };
            if !self.holds(service) && !self.not_called.iter().any(|line| line.service == Some(service)) {
                let mark = trace.mark();
                match moment.decline(service).filter(|_| code == NotCalledCode::DeclinedBefore) {
                    Some(decline) => declined_before(trace, decline),
                    None => trace.own(own, &[Fx::Flag(FactKind::Wanted), Fx::Flag(fact)]),
                }
                self.not_called.push(NotCalledLine { service: Some(service), bond: None, code, reasons: trace.since(mark) });
            }
        }
    }

    /// The lead: the strongest reference bond that can answer, its substitute, the territorial reference, the crisis lead.
    pub(crate) fn choose_lead(&mut self, moment: &Moment<'_>, trace: &mut Trace) {
        let mark = trace.mark();
        let found =
            self.lead_by_bond(moment).or_else(|| self.lead_by_substitute(moment)).or_else(|| self.lead_by_territory(moment));
        let found = found.or_else(|| moment.role(Role::CrisisLead).map(|s| (s, LeadOrigin::CrisisLead, None)));
        let Some((service, origin, stands_in_for)) = found else { return };
        let own = match origin {
            LeadOrigin::Bond => Own::LeadByBond,
            LeadOrigin::Substitute => Own::LeadSubstitute,
            LeadOrigin::Territory => Own::LeadTerritory,
            LeadOrigin::CrisisLead => Own::LeadCrisisLead,
        };
        trace.own(own, &[Fx::Service(FactKind::Service, service)]);
        if let Some(of) = stands_in_for {
            trace.and(Fx::Service(FactKind::StandsInFor, of));
        }
        self.add(moment, service, CallRole::Lead);
        if let Some(member) = self.members.iter_mut().find(|member| member.service == service) {
            member.role = CallRole::Lead;
            member.stands_in_for = stands_in_for;
        }
        self.lead = Some(LeadLine { service, origin, reasons: trace.since(mark) });
    }

    fn lead_by_bond(&self, moment: &Moment<'_>) -> Option<(ServiceIx, LeadOrigin, Option<ServiceIx>)> {
        // Members stand in the order of their bonds: references first, the strongest and most recent of them first.
        let bonds = &moment.draft().person.bonds;
        let may =
            |door: &ServiceIx| !moment.is_excluded(*door) && !moment.is_vetoed(*door) && self.door_is_reference(moment, *door);
        let door = moment.door.filter(may).map(|door| (door, LeadOrigin::Bond, None));
        door.or_else(|| {
            self.members
                .iter()
                .filter(|m| m.bond.is_some_and(|index| bonds[usize::from(index)].reference))
                .filter(|m| moment.network.service(m.service).clinical())
                .find(|m| m.answers != Answers::No(None))
                .map(|m| (m.service, LeadOrigin::Bond, None))
        })
    }

    /// The door leads if it is the strongest live reference bond itself.
    fn door_is_reference(&self, moment: &Moment<'_>, door: ServiceIx) -> bool {
        let id = moment.network.service(door).id();
        let own = |bond: &&Bond| {
            bond.reference && standing(moment, bond) == BondStanding::Live && !moment.draft().person.excludes_worker(bond)
        };
        let bonds = &moment.draft().person.bonds;
        let here = bonds.iter().filter(own).filter(|bond| bond.service.as_str() == id).max_by_key(|bond| bond.strength);
        let Some(here) = here.filter(|_| !moment.is_excluded(door) && !moment.is_vetoed(door)) else { return false };
        let stronger = |m: &Member| {
            m.bond.is_some_and(|i| bonds[usize::from(i)].reference && bonds[usize::from(i)].strength > here.strength)
        };
        moment.network.service(door).clinical() && !self.members.iter().any(stronger)
    }

    /// In place of a live reference bond that is excluded, or has declined.
    fn lead_by_substitute(&self, moment: &Moment<'_>) -> Option<(ServiceIx, LeadOrigin, Option<ServiceIx>)> {
        let bonds = &moment.draft().person.bonds;
        self.not_called
            .iter()
            .filter(|line| matches!(line.code, NotCalledCode::SafetyExclusion | NotCalledCode::DeclinedBefore))
            .filter(|line| {
                line.bond
                    .map(|index| &bonds[usize::from(index)])
                    .is_some_and(|b| b.reference && standing(moment, b) == BondStanding::Live)
            })
            .filter_map(|line| line.service)
            .find_map(|of| substitute(moment, of).map(|service| (service, LeadOrigin::Substitute, Some(of))))
    }

    fn lead_by_territory(&mut self, moment: &Moment<'_>) -> Option<(ServiceIx, LeadOrigin, Option<ServiceIx>)> {
        let named: Vec<ServiceIx> = territorial_references(moment).collect();
        self.reference_missing = named.is_empty();
        named.into_iter().find_map(|reference| {
            if moment.may_be_told(reference)
                && !moment.is_vetoed(reference)
                && moment.suits_age(reference)
                && moment.network.service(reference).access() != Access::Restricted
            {
                Some((reference, LeadOrigin::Territory, None))
            } else {
                substitute(moment, reference).map(|service| (service, LeadOrigin::Substitute, Some(reference)))
            }
        })
    }
}

/// Why a wanted service cannot be called; none if it can.
fn wish_refusal(moment: &Moment<'_>, service: ServiceIx, referrers: &[ServiceIx]) -> Option<(NotCalledCode, Own, FactKind)> {
    if moment.is_excluded(service) {
        Some((NotCalledCode::SafetyExclusion, Own::SafetyExclusion, FactKind::Excluded))
    } else if !moment.network.service(service).is_valid_on(moment.today) {
        Some((NotCalledCode::LeftNetwork, Own::LeftNetwork, FactKind::Closed))
    } else if moment.is_vetoed(service) {
        Some((NotCalledCode::PersonVeto, Own::PersonVeto, FactKind::Vetoed))
    } else if moment.decline(service).is_some() {
        Some((NotCalledCode::DeclinedBefore, Own::DeclinedBefore, FactKind::Declined))
    } else if !moment.suits_age(service) {
        Some((NotCalledCode::AgeRange, Own::AgeRange, FactKind::AgeRange))
    } else if !moment.admits(service, referrers) {
        let restricted = moment.network.service(service).access() == Access::Restricted;
        let fact = if restricted { FactKind::Restricted } else { FactKind::NoPact };
        Some((NotCalledCode::RestrictedAccess, Own::RestrictedAccess, fact))
    } else {
        None
    }
}

/// References of the catchment and of the municipality of residence, then of the door's.
fn territorial_references(moment: &Moment<'_>) -> impl Iterator<Item = ServiceIx> {
    let door = moment.door.map(|door| moment.network.service(door).territory());
    [moment.home, moment.own[0], door].into_iter().flatten().filter_map(|t| moment.network.role(t, Role::Reference))
}

/// Who stands in for another, may be told, is not refused and suits the person's age; of several the first by id.
pub(crate) fn substitute(moment: &Moment<'_>, of: ServiceIx) -> Option<ServiceIx> {
    moment
        .network
        .links_from(of, LinkKind::Substitution)
        .filter(|link| link.is_valid_on(moment.today))
        .filter_map(|link| link.to.service())
        .filter(|s| moment.may_be_told(*s) && !moment.is_vetoed(*s) && moment.suits_age(*s))
        .min_by_key(|s| moment.network.id_rank(*s))
}

pub(crate) fn standing(moment: &Moment<'_>, bond: &Bond) -> BondStanding {
    bond.standing(moment.today, moment.policy.window_days(bond.kind, bond.reference).0)
}

/// Why a bond is not a call, with its reason in the trace; none if it is.
fn refusal(moment: &Moment<'_>, trace: &mut Trace, service: ServiceIx, bond: &Bond) -> Option<NotCalledCode> {
    let person = &moment.draft().person;
    if moment.is_excluded(service) {
        let here = |bond: &&Bond| moment.network.service_ix(bond.service.as_str()) == Some(service);
        let workers: Vec<&OpaqueRef> = person.bonds.iter().filter(here).filter_map(|bond| bond.worker.as_ref()).collect();
        let id = Some(moment.network.service(service).id());
        let why = person.exclusions.iter().find(|e| {
            e.service.as_ref().map(|s| s.as_str()) == id || e.person.as_ref().is_some_and(|worker| workers.contains(&worker))
        });
        trace.own(Own::SafetyExclusion, &[Fx::Token(FactKind::Excluded, why.map_or("other", |e| e.reason.as_str()))]);
        return Some(NotCalledCode::SafetyExclusion);
    }
    if moment.is_vetoed(service) {
        trace.own(Own::PersonVeto, &[Fx::Flag(FactKind::Vetoed)]);
        return Some(NotCalledCode::PersonVeto);
    }
    if let Some(decline) = moment.decline(service) {
        declined_before(trace, decline);
        return Some(NotCalledCode::DeclinedBefore);
    }
    let date = |kind, day: Option<chrono::NaiveDate>| {
        day.and_then(|d| d.and_hms_opt(12, 0, 0)).map(|d| Fx::At(kind, d.and_utc().timestamp()))
    };
    match standing(moment, bond) {
        BondStanding::NotOwn => {
            trace.own(Own::BondOfAnother, &[Fx::Token(FactKind::BondSubject, bond.subject.unwrap_or_default().as_str())]);
            Some(NotCalledCode::NotOwnBond)
        }
        BondStanding::Future => {
            trace.own(Own::BondFuture, &[]);
            date(FactKind::BondSince, bond.since).into_iter().for_each(|fact| trace.and(fact));
            Some(NotCalledCode::FutureBond)
        }
        BondStanding::Lapsed => {
            let days = moment.policy.window_days(bond.kind, bond.reference).0;
            trace.own(Own::BondLapsed, &[Fx::Number(FactKind::WindowDays, i64::from(days))]);
            date(FactKind::LastContact, bond.last_contact.or(bond.since)).into_iter().for_each(|fact| trace.and(fact));
            date(FactKind::BondUntil, bond.until).into_iter().for_each(|fact| trace.and(fact));
            Some(NotCalledCode::LapsedBond)
        }
        BondStanding::Live if moment.network.service(service).access() == Access::Restricted => {
            trace.own(Own::RestrictedAccess, &[Fx::Flag(FactKind::Restricted)]);
            Some(NotCalledCode::RestrictedAccess)
        }
        BondStanding::Live => None,
    }
}

/// Why and when a service declined, into the trace.
pub(crate) fn declined_before(trace: &mut Trace, decline: &Decline) {
    let facts = [Fx::Token(FactKind::Declined, decline.code.as_str()), Fx::At(FactKind::DeclinedAt, decline.at.timestamp())];
    trace.own(Own::DeclinedBefore, &facts);
}

/// Why a member is in the circle, into the trace.
pub(crate) fn explain(moment: &Moment<'_>, trace: &mut Trace, member: &Member) {
    if let Some(index) = member.bond {
        let bond = &moment.draft().person.bonds[usize::from(index)];
        let own = if bond.reference { Own::BondReference } else { Own::BondLive };
        trace.own(own, &[Fx::Number(FactKind::BondStrength, i64::from(bond.strength))]);
        if bond.reference {
            trace.and(Fx::Flag(FactKind::ReferenceBond));
        }
        if let Some(day) = bond.last_contact.and_then(|d| d.and_hms_opt(12, 0, 0)) {
            trace.and(Fx::At(FactKind::LastContact, day.and_utc().timestamp()));
        }
    }
    if let Some(of) = member.stands_in_for {
        trace.own(Own::LeadSubstitute, &[Fx::Service(FactKind::StandsInFor, of)]);
    }
    if let Some(chosen) = member.way {
        match chosen.cost {
            Some(cost) => trace.own(chosen.own, &[Fx::Number(FactKind::Cost, i64::from(cost.div_ceil(1_000)))]),
            None => trace.own(chosen.own, &[]),
        }
        member.meets.iter().for_each(|need| trace.and(Fx::Need(need)));
        way_facts(trace, chosen.way);
        let mut facts = Vec::with_capacity(4);
        moment.standing(member.service).facts(&mut facts);
        facts.into_iter().for_each(|fact| trace.and(fact));
    }
    match member.role {
        CallRole::Territory => trace.own(Own::LeadTerritory, &[]),
        CallRole::Wish => trace.own(Own::Wish, &[Fx::Flag(FactKind::Wanted)]),
        CallRole::Emergency => trace.because(RuleRef::Own(Own::EmergencyCall), &[Fx::Token(FactKind::Severity, "imminent")]),
        CallRole::Need if member.way.is_none() => trace.own(Own::NextHolderAsked, &[]),
        CallRole::Lead if member.bond.is_none() && member.stands_in_for.is_none() => trace.own(Own::LeadTerritory, &[]),
        _ => {}
    }
}

/// Minutes and where they come from, onto the newest reason.
pub(crate) fn way_facts(trace: &mut Trace, way: crate::network::search::Way) {
    use crate::network::search::WayKind;
    trace.and(Fx::Number(FactKind::Minutes, i64::from(way.millis.div_ceil(1_000))));
    match way.kind {
        WayKind::Here => {}
        WayKind::Given => trace.and(Fx::Flag(FactKind::MinutesGiven)),
        WayKind::Links => trace.and(Fx::Flag(FactKind::MinutesByLinks)),
        WayKind::Estimate => trace.and(Fx::Flag(FactKind::MinutesEstimated)),
    }
    if way.water {
        trace.and(Fx::Flag(FactKind::ByWater));
    }
}

/// Minutes of a way that are spent waiting, onto the newest reason.
pub(crate) fn wait_fact(trace: &mut Trace, wait: u32) {
    if wait > 0 {
        trace.and(Fx::Number(FactKind::WaitMinutes, i64::from(wait.div_ceil(1_000))));
    }
}

/// Whether a member joins in the crisis or after it.
pub(crate) fn joins(moment: &Moment<'_>, member: &Member) -> Joins {
    // Who meets a need of the moment, leads or was asked for joins now, whatever its kind.
    if member.role == CallRole::Bond && member.meets.is_empty() {
        moment.network.service(member.service).joins()
    } else {
        Joins::Crisis
    }
}
