//! The decision: who walks with this person now, and why.
//!
//! [`plan`] goes through nine stages, each in a file of its own:
//!
//! 0. **Emergency**: with risk to life the number and the nearest urgency door come before all else (`urgency`).
//! 1. **Needs**: severity, with the floor that circumstances set, and circumstances give needs, by the policy's tables.
//! 2. **Circle** by bonds: every live bond is called or stands in `not_called`; the lead is the strongest reference bond
//!    that can answer, its substitute, the territorial reference, the crisis lead (`circle`).
//! 3. **Cover**: what the circle leaves open is met at the lowest total cost, exactly (`neighbourhood`, `cover`).
//! 4. **Places**: least restrictive, then reported free before unknown, then near (`places`).
//! 5. **Duties** with their clocks (`duty`).
//! 6. **Disclosure** by sectors and channel (`disclose`).
//! 7. **Timing**: when, answer by when, who next (`timing`).
//! 8. **Alert budget** (`timing`).
//! 9. **Reasons** all along (`trace`); `write` turns them into the document, `explain` into words.
//!
//! The function is total: whatever the request, it answers, and what is missing is a gap. It reads no clock and draws no
//! lots; the same input gives the same bytes. Stages look at the network through [`moment`](self), so that hours, reports
//! and exclusions are judged in one place.

pub mod document;
pub mod explain;
pub mod message;
pub mod request;

mod change;
mod circle;
mod contacts;
mod cover;
mod disclose;
mod duty;
mod engine;
mod moment;
mod neighbourhood;
mod places;
mod timing;
mod trace;
mod urgency;
mod view;
mod why_not;
mod write;

use chrono::{DateTime, Utc};

pub use change::would_change;
pub use engine::Engine;
pub use neighbourhood::Room;
pub use urgency::{Told, emergency};
pub use why_not::why_not;
use write::PlanReasons;

use crate::crisis::{Circumstance, Severity};
use crate::network::draft::Role;
use crate::network::{NeedIx, NeedSet, Network, ServiceIx};
use crate::plan::circle::{Circle, LeadLine, NotCalledLine};
use crate::plan::document::{CallRole, ConsideredCode, FactKind, GapCode, PlaceRole};
use crate::plan::duty::DutyLine;
use crate::plan::moment::{Answers, Moment};
use crate::plan::neighbourhood::{Asked, Found, Miss};
use crate::plan::places::{ConsideredLine, PlaceLine};
use crate::plan::request::Request;
use crate::plan::timing::{CallLine, RungLine};
use crate::plan::trace::{Fx, Own, RuleRef, Span, Trace};
use crate::plan::urgency::{CustodyLine, EmergencyLine, NextHolderLine};
use crate::policy::draft::{Pace, Parameter};
use crate::policy::{Facts, Policy, RowIx, Whereabouts};
use crate::status::{Heard, Status};

/// One decision. Small and self-contained: it holds on to the network, the policy and the request, and becomes texts only
/// when it is written.
///
/// The whole of it is for the door and the lead. Everybody else gets [`Plan::view`].
pub struct Plan {
    network: Network,
    policy: Policy,
    request: Request,
    severity: Severity,
    needs: Vec<NeedIx>,
    /// Where the search began.
    origin: Option<ServiceIx>,
    crisis_reasons: Span,
    emergency: Option<EmergencyLine>,
    lead: Option<LeadLine>,
    lead_from: Option<urgency::LeadFromLine>,
    custody: CustodyLine,
    next_holder: Option<NextHolderLine>,
    contacts: Vec<contacts::ContactLine>,
    calls: Vec<CallLine>,
    rungs: Vec<RungLine>,
    not_called: Vec<NotCalledLine>,
    places: Vec<PlaceLine>,
    considered: Vec<ConsideredLine>,
    duties: Vec<DutyLine>,
    gaps: Vec<GapLine>,
    misses: Vec<Miss>,
    quorum: Option<(RowIx, Vec<QuorumLine>)>,
    wandering: bool,
    no_third_door: bool,
    new_facts: Vec<Circumstance>,
    worse: bool,
    /// Reports that were read, for the fingerprint.
    read: Vec<Heard>,
    trace: Trace,
    settled: u32,
}

impl std::fmt::Debug for Plan {
    /// Tells the type alone: a plan is about a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Plan")
    }
}

impl Plan {
    /// Services that the search settled to make this decision.
    #[must_use]
    pub fn settled(&self) -> u32 {
        self.settled
    }

    /// The network that it was decided with.
    #[must_use]
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// The policy that it was decided with, the overlay of the request laid over it.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The request that it answers.
    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// How many services are called.
    #[must_use]
    pub fn call_count(&self) -> usize {
        self.calls.len()
    }
}

/// Something missing, as decided.
#[derive(Clone, Copy, Debug)]
struct GapLine {
    code: GapCode,
    need: Option<NeedIx>,
    role: Option<Role>,
    service: Option<ServiceIx>,
    reasons: Span,
}

/// A sector of the quorum, as decided.
#[derive(Clone, Debug)]
struct QuorumLine {
    sector: u8,
    services: Vec<ServiceIx>,
    clock_from: Option<DateTime<Utc>>,
}

/// Decides who walks with a person in crisis.
///
/// # Shape
/// Never empty: with no bond the territorial reference answers, with none of that the crisis lead, and what nobody gives
/// is a gap.
/// # Errors
/// Never.
/// # Source
/// The module's page; each line of the answer carries its own.
/// # Cost
/// The neighbourhood that has to be searched, whatever the size of the country. This call makes room for the search
/// afresh; [`plan_in`] and [`Engine`] use room again.
#[must_use]
pub fn plan(network: &Network, policy: &Policy, status: &Status, request: &Request) -> Plan {
    plan_in(&mut Room::new(), network, policy, status, request)
}

/// [`plan`] with room that is used again: after the first decisions the search allocates nothing.
#[must_use]
pub fn plan_in(room: &mut Room, network: &Network, policy: &Policy, status: &Status, request: &Request) -> Plan {
    match request.draft().policy.as_ref().map(|overlay| policy.overlay(overlay)) {
        // A row that cannot be laid over leaves the policy as it is: the check of the request says so beforehand.
        None | Some(Err(_)) => decide(room, network, policy, status, request),
        Some(Ok((policy, _))) => decide(room, network, &policy, status, request),
    }
}

fn decide(room: &mut Room, network: &Network, policy: &Policy, status: &Status, request: &Request) -> Plan {
    let bound = policy.bind(network);
    let moment = Moment::new(network, policy, &bound, status, request);
    let mut trace = Trace::with_room();
    let crisis = read_crisis(&moment, &mut trace);
    let mut circle = Circle::default();
    circle.by_bonds(&moment, &mut trace);
    circle.choose_lead(&moment, &mut trace);
    circle.by_wish(&moment, &mut trace);
    if crisis.severity == Severity::Imminent
        && let Some(regulation) = moment.role(Role::UrgencyRegulation)
    {
        circle.add(&moment, regulation, CallRole::Emergency);
    }
    let mut open = meet(&moment, &mut circle, &crisis);
    let episode = read_episode(&moment, crisis.severity);
    let origin = origin(&moment, &circle);
    let referrers = moment.door.into_iter().chain(circle.members.iter().map(|m| m.service)).collect();
    let mut asked = Asked {
        now: NeedSet::default(),
        opening: NeedSet::default(),
        placing: placing(&moment, &crisis),
        all: crisis.needs.iter().map(|(need, _)| *need).collect(),
        urgency: crisis.severity == Severity::Imminent,
        new_facts: episode.is_new(),
        no_third_door: episode.no_third_door,
        referrers,
        taken: Vec::new(),
        bonded: circle.members.iter().filter(|member| member.bond.is_some()).map(|member| member.service).collect(),
    };
    let around = neighbourhood::search(&moment, room, origin, &asked);
    let emergency = urgency::emergency_line(&moment, &crisis, &around, &mut trace);
    let at_home = places::home(&moment, &crisis.facts);
    let (places, considered) = places::places(&moment, room, &around, &crisis, &asked.bonded, at_home, &mut trace);
    ask_first_place(&moment, &mut circle, &places, &around, &mut open);
    asked.now = open.now;
    asked.opening = open.opening;
    asked.placing = NeedSet::default();
    asked.urgency = false;
    asked.taken = circle.members.iter().map(|member| member.service).collect();
    let found = neighbourhood::search(&moment, room, origin, &asked);
    for (service, meets, chosen) in &found.chosen {
        if let Some(member) = circle.add(&moment, *service, CallRole::Need) {
            member.meets = *meets;
            member.way = Some(*chosen);
        }
    }
    let custody = urgency::custody(&moment, crisis.severity, &mut trace);
    let next_holder = urgency::next_holder(&moment, &custody, &places, emergency.as_ref(), circle.lead, &mut trace);
    // Whoever goes home with somebody is handed on only if that fails; a light crisis wakes nobody for a stay that ends tomorrow.
    let goes_home = places.first().is_some_and(|place| place.service.is_none());
    if let Some(next) = next_holder.filter(|next| !goes_home && (next.closing || crisis.severity >= Severity::High)) {
        ask_next_holder(&moment, &mut circle, next.service, &places, &around);
    }
    tell_somebody_now(&moment, &mut circle, crisis.severity);
    circle.offer_rights(&moment, &crisis.facts, &mut trace);
    circle.settle();
    let calls = timing::write_calls(&moment, &mut circle, crisis.severity, around.urgency.map(|(door, _)| door), &mut trace);
    let door = emergency.and_then(|line| line.door).map(|(service, ..)| service);
    let parts = duty::Parts { calls: &calls.calls, custodian: custody.service, emergency: door };
    let duties = duty::duties(&moment, &crisis.facts, &parts, &mut trace);
    let contacts = contacts::contacts(&moment, &mut trace);
    let mut gaps = Vec::new();
    gap_lines(&moment, room, &crisis, &circle, &found, &places, &calls.gaps, &duties, &mut trace, &mut gaps);
    more_gaps(&moment, &crisis, &custody, emergency.as_ref(), &places, &mut trace, &mut gaps);
    let quorum = quorum(&moment, &calls.calls);
    Plan {
        network: network.clone(),
        policy: policy.clone(),
        request: request.clone(),
        severity: crisis.severity,
        needs: crisis.needs.iter().map(|(need, _)| *need).collect(),
        origin,
        crisis_reasons: crisis.reasons,
        emergency,
        lead: circle.lead,
        lead_from: urgency::lead_from(&moment, circle.lead, &custody),
        custody,
        next_holder,
        contacts,
        calls: calls.calls,
        rungs: calls.rungs,
        not_called: circle.not_called,
        places,
        considered,
        duties,
        gaps,
        misses: found.misses,
        quorum,
        wandering: episode.failed >= 2,
        no_third_door: episode.no_third_door,
        new_facts: episode.new_facts,
        worse: episode.worse,
        read: moment.reports_read(),
        trace,
        settled: around.visited.settled.saturating_add(found.visited.settled),
    }
}

/// The crisis as the decision takes it.
struct Read {
    severity: Severity,
    facts: Facts,
    /// Needs of the moment, the soonest first.
    needs: Vec<(NeedIx, Pace)>,
    /// Needs beyond those that one crisis may have.
    over: usize,
    reasons: Span,
}

fn read_crisis(moment: &Moment<'_>, trace: &mut Trace) -> Read {
    let draft = moment.draft();
    let there = moment.door.map(|door| moment.network.service(door));
    let door = moment.bound.door(there.map(|door| door.sector().0), there.map(|door| door.kind_ix().0));
    let territory = moment.own[1].or(moment.own[0]).map(|t| moment.network.territory(t));
    let place = territory.map_or_else(Whereabouts::default, |t| Whereabouts::new(t.uf.map(|uf| uf.as_str()), t.ibge.as_deref()));
    let mut facts = Facts::of(&draft.crisis, &draft.person, moment.today, moment.night, door, place);
    let mark = trace.mark();
    let told = draft.crisis.severity;
    match told {
        Some(told) => trace.own(Own::SeverityTold, &[Fx::Token(FactKind::SeverityTold, told.as_str())]),
        None => {
            // Not knowing how grave it is errs to care today; the signs of danger are told with the emergency.
            let high = Severity::High.as_str();
            trace.own(Own::SeverityUnknown, &[Fx::Token(FactKind::Severity, high), Fx::Token(FactKind::Assumed, "severity")]);
        }
    }
    let mut severity = told.unwrap_or(Severity::High);
    if let Some(floor) = moment.policy.floor(&facts)
        && floor.severity > severity
    {
        severity = floor.severity;
        trace.because(RuleRef::Row(floor.row), &[Fx::Token(FactKind::Severity, severity.as_str())]);
        for fact in &draft.crisis.circumstances {
            trace.and(Fx::Token(FactKind::Circumstance, fact.kind.as_str()));
        }
        floor.assumed.iter().for_each(|fact| trace.and(Fx::Token(FactKind::Assumed, fact.as_str())));
    }
    facts.severity = Some(severity);
    let asked = moment.policy.needs(&facts, moment.bound);
    let mut needs = Vec::with_capacity(asked.needs.len());
    for needed in &asked.needs {
        let Some(need) = needed.need else { continue };
        needs.push((NeedIx(need), needed.pace));
        trace.because(RuleRef::Row(needed.row), &[Fx::Need(NeedIx(need))]);
        needed.assumed.iter().for_each(|fact| trace.and(Fx::Token(FactKind::Assumed, fact.as_str())));
    }
    Read { severity, facts, needs, over: asked.over.len(), reasons: trace.since(mark) }
}

/// The place that is asked first is called, and what it gives needs no other service: whoever is to receive the person has
/// to be told. With risk to life that is an urgency door, though the regulation may choose another.
fn ask_first_place(moment: &Moment<'_>, circle: &mut Circle, places: &[PlaceLine], around: &Found, open: &mut Open) {
    let first = places.iter().find(|place| place.role == PlaceRole::First);
    let Some(service) = first.and_then(|place| place.service) else { return };
    let offers = moment.network.service(service).needs();
    let meets = offers.intersect(open.now.union(open.opening));
    let met = around.places.iter().find(|met| met.service == service);
    if let Some(met) = met
        && let Some(member) = circle.add(moment, service, CallRole::Need)
    {
        member.meets = meets;
        member.way = Some(circle::Chosen { way: met.way, cost: None, own: Own::PlaceAsked });
        open.now = open.now.minus(meets);
        open.opening = open.opening.minus(meets);
    }
}

/// Whoever takes over is asked before it has to: now, and not when the door closes. A bed is not asked before the rest fails.
fn ask_next_holder(moment: &Moment<'_>, circle: &mut Circle, next: ServiceIx, places: &[PlaceLine], around: &Found) {
    let is_bed = places.iter().any(|place| place.role == PlaceRole::LastResort && place.service == Some(next));
    if is_bed || moment.is_vetoed(next) {
        return;
    }
    let met = around.places.iter().find(|met| met.service == next).map(|met| met.way);
    let way = met.or(around.urgency.filter(|(door, _)| *door == next).map(|(_, way)| way));
    if let Some(member) = circle.add(moment, next, CallRole::Need) {
        member.way = way.map(|way| circle::Chosen { way, cost: None, own: Own::NextHolderAsked });
    }
}

/// Where care is needed today and nobody of the circle answers now, somebody of the territory is told now all the same.
fn tell_somebody_now(moment: &Moment<'_>, circle: &mut Circle, severity: Severity) {
    if severity < Severity::High || circle.members.iter().any(|member| member.answers.now()) {
        return;
    }
    let roles = [Role::MentalHealthCoordination, Role::CrisisLead];
    let may = |s: &ServiceIx| moment.door != Some(*s) && !moment.is_vetoed(*s) && moment.answers(*s).now();
    let told = |role: &Role| moment.role(*role).filter(may);
    if let Some(service) = roles.iter().find_map(told) {
        circle.add(moment, service, CallRole::Territory);
    }
}

/// Needs that nobody of the circle meets.
struct Open {
    now: NeedSet,
    opening: NeedSet,
}

/// Lets the door and the circle meet what they can; what is left is open.
fn meet(moment: &Moment<'_>, circle: &mut Circle, crisis: &Read) -> Open {
    let of = |pace| crisis.needs.iter().filter(move |(_, p)| *p == pace).map(|(need, _)| *need).collect::<NeedSet>();
    let (mut now, mut opening) = (of(Pace::Now), of(Pace::Opening));
    let all = now.union(opening);
    // Who was brought in only as the next to answer is not held to meet anything before somebody has looked.
    if let Some(door) = moment.door.filter(|_| !moment.draft().crisis.by_phone) {
        let here = moment.network.service(door).needs();
        now = now.minus(here);
        opening = opening.minus(here);
    }
    for member in &mut circle.members {
        let offers = moment.network.service(member.service).needs().intersect(all);
        let takes = moment.standing(member.service).capacity.is_accepting() && moment.suits_age(member.service);
        let sure = member.answers.now() && !(member.answers == Answers::Unknown && moment.night);
        let soon = member.answers != Answers::No(None);
        let can_now = if takes && sure { offers.intersect(now) } else { NeedSet::default() };
        let can_later = if takes && soon { offers.intersect(opening) } else { NeedSet::default() };
        member.meets = can_now.union(can_later);
    }
    for member in &circle.members {
        now = now.minus(member.meets);
        opening = opening.minus(member.meets);
    }
    Open { now, opening }
}

/// Needs for which the person has to be somewhere now. With risk to life only what an urgency door gives counts: no day
/// place of the community comes before it.
fn placing(moment: &Moment<'_>, crisis: &Read) -> NeedSet {
    let now = crisis.needs.iter().filter(|(_, pace)| *pace == Pace::Now).map(|(need, _)| *need).collect::<NeedSet>();
    let placing = now.intersect(moment.network.placing());
    if crisis.severity < Severity::Imminent {
        return placing;
    }
    let doors =
        moment.network.kinds().iter().filter(|kind| kind.urgency_door && kind.place.is_some_and(|place| !place.admission));
    placing.intersect(doors.fold(NeedSet::default(), |needs, kind| needs.union(kind.needs)))
}

/// Where the search starts: the door, or, for somebody on the phone, the reference of where they live.
fn origin(moment: &Moment<'_>, circle: &Circle) -> Option<ServiceIx> {
    let reference =
        || moment.role(Role::Reference).or(circle.lead.map(|lead| lead.service)).or_else(|| moment.role(Role::CrisisLead));
    match moment.door.filter(|_| !moment.draft().crisis.by_phone) {
        Some(door) => Some(door),
        None => reference().or(moment.door),
    }
}

/// The way of the person through the doors of this episode.
struct EpisodeRead {
    failed: usize,
    no_third_door: bool,
    new_facts: Vec<Circumstance>,
    worse: bool,
}

impl EpisodeRead {
    fn is_new(&self) -> bool {
        self.worse || !self.new_facts.is_empty()
    }
}

/// What is new since the failed doors: a graver severity, or a circumstance that none of them was told.
fn read_episode(moment: &Moment<'_>, severity: Severity) -> EpisodeRead {
    let draft = moment.draft();
    let failed = &moment.failed;
    let told: Option<Severity> = failed.iter().filter_map(|attempt| attempt.severity).max();
    let worse = told.is_some_and(|told| severity > told);
    let last = failed.iter().map(|attempt| attempt.at).max();
    let lists: Vec<&Vec<Circumstance>> = failed.iter().filter_map(|attempt| attempt.circumstances.as_ref()).collect();
    let is_new = |fact: &&crate::crisis::CircumstanceFact| {
        let untold = !lists.is_empty() && !lists.iter().any(|list| list.contains(&fact.kind));
        untold || fact.since.zip(last).is_some_and(|(since, last)| since > last)
    };
    let new_facts =
        if failed.is_empty() { Vec::new() } else { draft.crisis.circumstances.iter().filter(is_new).map(|f| f.kind).collect() };
    let doors = moment.doors;
    let third = moment.policy.parameter(Parameter::ThirdDoorAttempts) as usize;
    let no_third_door = doors >= third.max(1) && !worse && new_facts.is_empty();
    EpisodeRead { failed: doors, no_third_door, new_facts, worse }
}

#[expect(clippy::too_many_arguments, reason = "gaps are gathered from every stage")]
fn gap_lines(
    moment: &Moment<'_>,
    room: &mut Room,
    crisis: &Read,
    circle: &Circle,
    found: &Found,
    places: &[PlaceLine],
    calls: &[(GapCode, ServiceIx)],
    duties: &[DutyLine],
    trace: &mut Trace,
    gaps: &mut Vec<GapLine>,
) {
    let empty = GapLine { code: GapCode::NeedUnmet, need: None, role: None, service: None, reasons: Span::default() };
    for need in found.unmet.iter() {
        let mark = trace.mark();
        let reach = i64::from(neighbourhood::reach_millis(moment) / 1_000);
        trace.own(Own::GapNeed, &[Fx::Need(need), Fx::Number(FactKind::BeyondReach, reach)]);
        // What only the boat keeps out of reach is said: whoever reads it knows that day changes it.
        let by_water =
            found.misses.iter().find(|miss| miss.need == need && miss.way.water && miss.code == ConsideredCode::BeyondReach);
        if let Some((origin, miss)) = found.origin.zip(by_water) {
            circle::wait_fact(trace, room.wait(moment, origin, miss.service, miss.way));
        }
        gaps.push(GapLine { need: Some(need), reasons: trace.since(mark), ..empty });
    }
    for member in circle.members.iter().filter(|member| member.role == CallRole::Need) {
        let there = moment.network.service(member.service).municipality();
        // Not where a place of the municipality gives it too.
        let own = |place: &&PlaceLine| {
            place.role != PlaceRole::LastResort
                && place.service.is_some_and(|s| moment.own.contains(&Some(moment.network.service(s).municipality())))
        };
        let own = places.iter().filter(own).fold(NeedSet::default(), |needs, place| needs.union(place.meets));
        for need in member.meets.minus(own).iter().filter(|_| !moment.own.contains(&Some(there))) {
            let mark = trace.mark();
            trace.own(Own::GapElsewhere, &[Fx::Need(need), Fx::Service(FactKind::Service, member.service), Fx::Territory(there)]);
            let (need, service) = (Some(need), Some(member.service));
            gaps.push(GapLine { code: GapCode::MetElsewhere, need, service, reasons: trace.since(mark), ..empty });
        }
    }
    if circle.reference_missing {
        let mark = trace.mark();
        trace.own(Own::GapReference, &[]);
        gaps.push(GapLine { code: GapCode::NoReference, role: Some(Role::Reference), reasons: trace.since(mark), ..empty });
    }
    if circle.lead.is_none() {
        gaps.push(GapLine {
            code: GapCode::MissingRole,
            role: Some(Role::CrisisLead),
            reasons: duty::gap(trace, Role::CrisisLead),
            ..empty
        });
    }
    let mut missing: Vec<Role> = duties.iter().filter(|duty| duty.to.is_none()).map(|duty| duty.to_role).collect();
    missing.sort_unstable();
    missing.dedup();
    for role in missing {
        gaps.push(GapLine { code: GapCode::MissingRole, role: Some(role), reasons: duty::gap(trace, role), ..empty });
    }
    for (code, service) in calls {
        let mark = trace.mark();
        let own = match code {
            GapCode::NoBasis => Own::GapBasis,
            GapCode::LadderEndsNowhere => Own::GapLadder,
            _ => Own::GapChannel,
        };
        trace.own(own, &[Fx::Service(FactKind::Service, *service)]);
        gaps.push(GapLine { code: *code, service: Some(*service), reasons: trace.since(mark), ..empty });
    }
    if crisis.over > 0 {
        let mark = trace.mark();
        trace.own(Own::GapTooManyNeeds, &[Fx::Number(FactKind::Count, i64::try_from(crisis.over).unwrap_or(i64::MAX))]);
        gaps.push(GapLine { code: GapCode::TooManyNeeds, reasons: trace.since(mark), ..empty });
    }
}

fn more_gaps(
    moment: &Moment<'_>,
    crisis: &Read,
    custody: &CustodyLine,
    emergency: Option<&EmergencyLine>,
    places: &[PlaceLine],
    trace: &mut Trace,
    gaps: &mut Vec<GapLine>,
) {
    let mut push = |code, own, facts: &[Fx]| {
        let mark = trace.mark();
        trace.own(own, facts);
        gaps.push(GapLine { code, need: None, role: None, service: None, reasons: trace.since(mark) });
    };
    if custody.service.is_none() {
        push(GapCode::NoCustodian, Own::GapCustodian, &[]);
    }
    if crisis.severity == Severity::Imminent && emergency.is_some_and(|emergency| emergency.door.is_none()) {
        push(GapCode::NoUrgencyDoor, Own::GapUrgencyDoor, &[]);
    }
    if !placing(moment, crisis).is_empty() && places.is_empty() {
        push(GapCode::NoPlace, Own::GapPlace, &[]);
    }
}

/// When care counts as formed: the policy's sectors, less those that nobody of the circle belongs to.
fn quorum(moment: &Moment<'_>, calls: &[CallLine]) -> Option<(RowIx, Vec<QuorumLine>)> {
    use document::CallWhen;
    let (row, _) = moment.policy.quorum()?;
    let mut lines = Vec::new();
    for sector in moment.bound.quorum_sectors() {
        let in_time = |call: &&CallLine| matches!(call.when, CallWhen::Now | CallWhen::AtOpening);
        let of: Vec<&CallLine> =
            calls.iter().filter(in_time).filter(|c| moment.network.service(c.service).sector().0 == *sector).collect();
        if !of.is_empty() {
            let clock_from = of.iter().map(|call| call.at.unwrap_or(moment.now)).min();
            lines.push(QuorumLine { sector: *sector, services: of.iter().map(|call| call.service).collect(), clock_from });
        }
    }
    Some((row, lines))
}
