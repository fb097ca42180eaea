//! When each call goes out, by when it is answered, and who is called next.

use chrono::{DateTime, NaiveTime, TimeZone, Utc};

use crate::crisis::Severity;
use crate::network::draft::{Joins, LinkKind, Role};
use crate::network::{NeedSet, SectorIx, ServiceIx};
use crate::plan::circle::{self, Circle, Member};
use crate::plan::disclose::{Disclosed, channel, disclose};
use crate::plan::document::{CallRole, CallWhen, FactKind, GapCode, NotCalledCode};
use crate::plan::moment::{Answers, Moment, later};
use crate::plan::trace::{Fx, Own, RuleRef, Span, Trace};
use crate::policy::draft::{LegalBasis, Parameter};

/// One call as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallLine {
    pub(crate) service: ServiceIx,
    pub(crate) role: CallRole,
    pub(crate) when: CallWhen,
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) answer_by: Option<DateTime<Utc>>,
    /// Place of the channel in the service's list.
    pub(crate) channel: Option<u8>,
    pub(crate) ladder: Span,
    /// Cut to the channel.
    pub(crate) disclosed: Disclosed,
    pub(crate) meets: NeedSet,
    pub(crate) reasons: Span,
}

/// A step of a ladder as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RungLine {
    pub(crate) service: ServiceIx,
    pub(crate) at: DateTime<Utc>,
    pub(crate) role: Option<Role>,
    pub(crate) disclosed: Disclosed,
}

/// Calls and what they lack.
#[derive(Default)]
pub(crate) struct Calls {
    pub(crate) calls: Vec<CallLine>,
    pub(crate) rungs: Vec<RungLine>,
    /// Nearest urgency door, with risk to life.
    urgency_door: Option<ServiceIx>,
    /// Gaps of single services.
    pub(crate) gaps: Vec<(GapCode, ServiceIx)>,
}

/// Sector that tells: the door's, or the crisis lead's where the network does not hold the door.
pub(crate) fn sender(moment: &Moment<'_>) -> Option<SectorIx> {
    let of = |service| moment.network.service(service).sector();
    moment.door.or_else(|| moment.role(Role::CrisisLead)).map(of)
}

/// Writes the calls of the circle; a bond without a legal basis becomes a line of `not_called`.
pub(crate) fn write_calls(
    moment: &Moment<'_>,
    circle: &mut Circle,
    severity: Severity,
    urgency_door: Option<ServiceIx>,
    trace: &mut Trace,
) -> Calls {
    let sender = sender(moment);
    let mut out = Calls { urgency_door, ..Calls::default() };
    let mut members = std::mem::take(&mut circle.members);
    members.sort_by_key(|member| order(moment, circle, member));
    for member in &members {
        let disclosed = disclose(moment, sender, member.service, severity);
        let optional = matches!(member.role, CallRole::Bond | CallRole::Wish) && member.meets.is_empty();
        if disclosed.basis == LegalBasis::NoBasis {
            out.gaps.push((GapCode::NoBasis, member.service));
            if optional {
                let mark = trace.mark();
                trace.own(Own::NoBasis, &[Fx::Sector(moment.network.service(member.service).sector())]);
                let line = circle::NotCalledLine {
                    service: Some(member.service),
                    bond: member.bond,
                    code: NotCalledCode::NoBasis,
                    reasons: trace.since(mark),
                };
                circle.not_called.push(line);
                continue;
            }
        }
        let line = write_call(moment, member, disclosed, severity, trace, &mut out);
        out.calls.push(line);
    }
    circle.members = members;
    let gone = |member: &Member| out.calls.iter().any(|call| call.service == member.service);
    circle.members.retain(gone);
    out
}

/// The lead first, then who is told now, at opening, after; within each the order in which they joined.
fn order(moment: &Moment<'_>, circle: &Circle, member: &Member) -> (u8, u8) {
    let first = match member.role {
        CallRole::Emergency => 0,
        _ if circle.lead.is_some_and(|lead| lead.service == member.service) => 1,
        _ => 2,
    };
    let when = match (circle::joins(moment, member), member.answers.now()) {
        (Joins::AfterCrisis, _) => 2,
        (Joins::Crisis, now) => u8::from(!now),
    };
    (first, when)
}

fn write_call(
    moment: &Moment<'_>,
    member: &Member,
    disclosed: Disclosed,
    severity: Severity,
    trace: &mut Trace,
    out: &mut Calls,
) -> CallLine {
    let mark = trace.mark();
    circle::explain(moment, trace, member);
    let (when, at) = timing(moment, member, severity, trace);
    let answer = match when {
        CallWhen::AfterCrisis => None,
        CallWhen::Batched => Some(later(at.unwrap_or(moment.now), moment.answer_time(Severity::Low))),
        CallWhen::Now | CallWhen::AtOpening => Some(later(at.unwrap_or(moment.now), moment.answer_time(severity))),
    };
    let via = channel(moment, member.service, member.answers);
    if via.is_none() {
        out.gaps.push((GapCode::NoChannel, member.service));
    }
    trace.own(if disclosed.basis == LegalBasis::NoBasis { Own::NoBasis } else { Own::Basis }, &[]);
    if let Some(row) = disclosed.row {
        trace.because(RuleRef::Row(row), &[Fx::Token(FactKind::Basis, disclosed.basis.as_str())]);
    }
    let class = via.map(|(_, class)| class);
    let ladder = match answer {
        Some(from) => {
            let emergency = (member.role == CallRole::Emergency).then_some(out.urgency_door);
            let call = Rising { service: member.service, from, severity, emergency };
            ladder(moment, call, trace, out)
        }
        None => Span::default(),
    };
    CallLine {
        service: member.service,
        role: member.role,
        when,
        at,
        answer_by: answer,
        channel: via.map(|(index, _)| index),
        ladder,
        disclosed: disclosed.through(moment, class),
        meets: member.meets,
        reasons: trace.since(mark),
    }
}

fn timing(moment: &Moment<'_>, member: &Member, severity: Severity, trace: &mut Trace) -> (CallWhen, Option<DateTime<Utc>>) {
    if circle::joins(moment, member) == Joins::AfterCrisis {
        trace.own(Own::AfterCrisis, &[Fx::Sector(moment.network.service(member.service).sector())]);
        return (CallWhen::AfterCrisis, None);
    }
    if let Some(batched) = batch(moment, member, severity, trace) {
        return (CallWhen::Batched, Some(batched));
    }
    match member.answers {
        Answers::Open => trace.own(Own::OpenToldNow, &[Fx::Flag(FactKind::Open)]),
        Answers::OnCall => {
            trace.own(Own::OnCallToldNow, &[Fx::Flag(FactKind::OnCall)]);
            let opens = moment.opens(member.service, moment.now);
            opens.into_iter().for_each(|opens| trace.and(Fx::At(FactKind::Opens, opens.timestamp())));
        }
        Answers::Unknown => trace.own(Own::HoursUnknownToldNow, &[Fx::Flag(FactKind::HoursUnknown)]),
        Answers::No(Some(opens)) => {
            let facts = [Fx::Flag(FactKind::Closed), Fx::At(FactKind::Opens, opens.timestamp())];
            trace.own(Own::ClosedToldAtOpening, &facts);
            return (CallWhen::AtOpening, Some(opens));
        }
        // Closed and nobody knows until when: told now, so that somebody there reads it first.
        Answers::No(None) => trace.own(Own::HoursUnknownToldNow, &[Fx::Flag(FactKind::Closed)]),
    }
    (CallWhen::Now, None)
}

/// When a call that can wait goes out with others, since the service has had its fill of such calls.
fn batch(moment: &Moment<'_>, member: &Member, severity: Severity, trace: &mut Trace) -> Option<DateTime<Utc>> {
    let can_wait =
        severity <= Severity::Moderate && member.meets.is_empty() && matches!(member.role, CallRole::Bond | CallRole::Wish);
    let (_, quiet) = moment.recent_calls(member.service);
    let budget = moment.policy.parameter(Parameter::AlertBudgetCalls);
    if !can_wait || quiet < budget {
        return None;
    }
    let zone = moment.network.territory(moment.network.service(member.service).municipality()).tz;
    let hour = moment.policy.parameter(Parameter::BatchHour).min(23);
    let time = NaiveTime::from_hms_opt(hour, 0, 0)?;
    let days = [moment.today, moment.today.succ_opt()?];
    let at =
        days.iter().filter_map(|day| zone.from_local_datetime(&day.and_time(time)).earliest()).map(|t| t.with_timezone(&Utc));
    let at = at.into_iter().find(|at| *at > moment.now)?;
    let facts = [Fx::Number(FactKind::Count, i64::from(quiet)), Fx::At(FactKind::Until, at.timestamp())];
    trace.own(Own::AlertBudget, &facts);
    Some(at)
}

/// A call that nobody answers yet.
struct Rising {
    service: ServiceIx,
    from: DateTime<Utc>,
    severity: Severity,
    /// Set for a call of emergency: the nearest urgency door, if there is one.
    emergency: Option<Option<ServiceIx>>,
}

/// Who is called next: substitutes, then the territory's roles; whoever would not answer is passed over at once.
///
/// For a call of emergency the next is the urgency door itself: nobody there waits for a coordination to answer.
fn ladder(moment: &Moment<'_>, call: Rising, trace: &mut Trace, out: &mut Calls) -> Span {
    let Rising { service, from, severity, emergency } = call;
    let step = moment.answer_time(severity);
    let sector = moment.network.service(service).sector();
    let start = out.rungs.len();
    let mut at = from;
    let mut skipped: Vec<ServiceIx> = Vec::new();
    let stands = moment.network.links_from(service, LinkKind::Substitution).filter(|link| link.is_valid_on(moment.today));
    let mut stands: Vec<(ServiceIx, Option<Role>)> = stands.filter_map(|link| link.to.service()).map(|to| (to, None)).collect();
    stands.sort_by_key(|(to, _)| moment.network.id_rank(*to));
    let roles = if emergency.is_some() { Vec::new() } else { roles(moment, service, sector) };
    let last = emergency.and_then(|_| moment.role(Role::CrisisLead)).map(|lead| (lead, Some(Role::CrisisLead)));
    let roles = emergency.flatten().map(|door| (door, None)).into_iter().chain(roles).chain(last);
    let steps: Vec<(ServiceIx, Option<Role>)> = stands.into_iter().chain(roles).collect();
    for (next, role) in steps {
        let there = out.rungs[start..].iter().any(|rung| rung.service == next);
        // The door is who calls: a step that leads back to it reaches nobody new.
        if next == service
            || there
            || moment.door == Some(next)
            || !moment.may_be_told(next)
            || moment.is_vetoed(next)
            || skipped.contains(&next)
        {
            continue;
        }
        if !moment.answers_at(next, at).now() {
            skipped.push(next);
            continue;
        }
        let disclosed = disclosed_to(moment, out, next, severity);
        out.rungs.push(RungLine { service: next, at, role, disclosed });
        at = later(at, step);
    }
    if let Some(first) = skipped.first() {
        trace.own(Own::LadderSkipsEmpty, &[Fx::Service(FactKind::Service, *first)]);
    }
    if out.rungs.len() == start {
        // Nobody on it answers then. The crisis lead stands there all the same: a human being has to be told.
        let lead = moment.role(Role::CrisisLead).filter(|lead| *lead != service && moment.door != Some(*lead));
        if let Some(lead) = lead {
            let disclosed = disclosed_to(moment, out, lead, severity);
            out.rungs.push(RungLine { service: lead, at, role: Some(Role::CrisisLead), disclosed });
        }
        if !out.gaps.contains(&(GapCode::LadderEndsNowhere, service)) {
            out.gaps.push((GapCode::LadderEndsNowhere, service));
        }
    }
    let at = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
    Span { from: at(start), to: at(out.rungs.len()) }
}

/// What one of a ladder is told: what a call to it would tell now, basis, consent and channel its own. Worked out once each.
fn disclosed_to(moment: &Moment<'_>, out: &Calls, service: ServiceIx, severity: Severity) -> Disclosed {
    let known = out.rungs.iter().find(|rung| rung.service == service).map(|rung| rung.disclosed);
    known.unwrap_or_else(|| {
        let via = channel(moment, service, moment.answers(service)).map(|(_, class)| class);
        disclose(moment, sender(moment), service, severity).through(moment, via)
    })
}

/// Role services of the ladder: those of the called service's territory, then of the person's.
fn roles(moment: &Moment<'_>, service: ServiceIx, sector: SectorIx) -> Vec<(ServiceIx, Option<Role>)> {
    let row = moment.policy.ladder(moment.bound, sector.0);
    let roles = row.map_or(&[Role::CrisisLead][..], |(_, row)| &row.roles);
    let there = moment.network.service(service).territory();
    // An excluded service gives way to the person's own territory.
    let named = |role: Role| [moment.network.role(there, role), moment.role(role)].map(|s| s.map(|s| (s, Some(role))));
    roles.iter().flat_map(|role| named(*role)).flatten().collect()
}
