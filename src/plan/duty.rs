//! Legal acts that are owed, each with its owner, addressee and clock.

use chrono::{DateTime, Duration, Utc};

use crate::crisis::CareEvent;
use crate::network::draft::Role;
use crate::network::{ServiceIx, TerritoryIx};
use crate::plan::disclose::FieldSet;
use crate::plan::document::{ByFrom, CallWhen, FactKind};
use crate::plan::moment::{Moment, later};
use crate::plan::timing::CallLine;
use crate::plan::trace::{Fx, Own, RuleRef, Span, Trace};
use crate::policy::draft::{Act, ClockStart, Identified, Owner, RuleRow};
use crate::policy::{Facts, Fired, RowIx, RuleIx};

/// One duty as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DutyLine {
    pub(crate) rule: RuleIx,
    pub(crate) act: Act,
    pub(crate) owner: Option<ServiceIx>,
    pub(crate) to_role: Role,
    pub(crate) to: Option<ServiceIx>,
    pub(crate) starts_on: ClockStart,
    pub(crate) starts_at: Option<DateTime<Utc>>,
    pub(crate) within: Option<u32>,
    pub(crate) by: Option<DateTime<Utc>>,
    pub(crate) by_from: ByFrom,
    pub(crate) identified: bool,
    pub(crate) fields: FieldSet,
    pub(crate) reasons: Span,
}

/// Who is what in the moment, for owners of duties.
pub(crate) struct Parts<'a> {
    pub(crate) calls: &'a [CallLine],
    pub(crate) custodian: Option<ServiceIx>,
    /// Nearest urgency door, with risk to life.
    pub(crate) emergency: Option<ServiceIx>,
}

/// All duties of the moment, in the order of rules, then of roles.
pub(crate) fn duties(moment: &Moment<'_>, facts: &Facts, parts: &Parts<'_>, trace: &mut Trace) -> Vec<DutyLine> {
    let fired = moment.policy.duties(facts, moment.today);
    let mut out = Vec::new();
    for duty in fired.iter().filter(|duty| duty.carried_by.is_none()) {
        let row = moment.policy.rule_at(duty.rule);
        for event in clock_events(moment, row) {
            for role in &row.to {
                let carried = fired.iter().filter(|other| other.carried_by == Some(duty.rule)).map(|other| other.rule);
                let carried: Vec<RuleIx> = carried.collect();
                out.extend(one(moment, facts, parts, duty, &carried, row, event, *role, trace));
            }
        }
    }
    out
}

/// The events of care that start a rule's clock: each of those that it names, or none for rules without events.
fn clock_events(moment: &Moment<'_>, row: &RuleRow) -> Vec<Option<(Option<ServiceIx>, DateTime<Utc>)>> {
    let wanted: &[CareEvent] = row.when.as_ref().map_or(&[], |when| &when.events);
    if wanted.is_empty() {
        return vec![None];
    }
    let events = moment.draft().crisis.events.iter().filter(|event| wanted.contains(&event.kind));
    events.map(|e| Some((e.service.as_ref().and_then(|s| moment.network.service_ix(s.as_str())).or(moment.door), e.at))).collect()
}

#[expect(
    clippy::too_many_arguments,
    reason = "one duty is the meeting of a rule, an event and a role; a struct for one caller hides it"
)]
fn one(
    moment: &Moment<'_>,
    facts: &Facts,
    parts: &Parts<'_>,
    fired: &Fired,
    carried: &[RuleIx],
    row: &RuleRow,
    event: Option<(Option<ServiceIx>, DateTime<Utc>)>,
    role: Role,
    trace: &mut Trace,
) -> Option<DutyLine> {
    let who = row.who.unwrap_or(Owner::Door);
    let owner = match event {
        Some((service, _)) if who == Owner::AdmittingService => service,
        _ => owner(moment, parts, who),
    };
    // Safety comes before a duty: one that is excluded is not asked, and whoever answers for the person stands in.
    let owner = owner.map(|owner| if moment.is_excluded(owner) { parts.custodian.unwrap_or(owner) } else { owner });
    if who == Owner::School && owner.is_none() {
        // No school attends: nobody owes what only a school owes.
        return None;
    }
    let starts_on = row.clock_start.unwrap_or(ClockStart::Knowledge);
    let starts_at = start(moment, starts_on, owner, event.map(|(_, at)| at));
    let (within, by_from) = match (row.deadline_minutes, row.policy_minutes) {
        (Some(minutes), _) => (Some(minutes), ByFrom::Law),
        (None, minutes) => (minutes, ByFrom::Policy),
    };
    let to = addressee(moment, owner, role);
    if owner.is_some() && owner == to {
        // Whoever the law wants told is the one who knows.
        return None;
    }
    let mark = trace.mark();
    trace.because(RuleRef::Row(fired.rule.into()), &[]);
    fired.assumed.iter().for_each(|fact| trace.and(Fx::Token(FactKind::Assumed, fact.as_str())));
    match by_from {
        ByFrom::Law => within.into_iter().for_each(|m| trace.and(Fx::Number(FactKind::LegalMinutes, i64::from(m)))),
        ByFrom::Policy => {
            trace.and(Fx::Flag(FactKind::NoLegalHours));
            within.into_iter().for_each(|m| trace.and(Fx::Number(FactKind::PolicyMinutes, i64::from(m))));
        }
    }
    carried.iter().for_each(|rule| trace.and(Fx::Rule(*rule)));
    if row.needs_local_decision.is_some() {
        trace.and(Fx::Token(FactKind::LocalDecision, ""));
        trace.and(Fx::Rule(fired.rule));
    }
    let (identified, fields) = payload(moment, facts, row, trace);
    let by = starts_at.zip(within).map(|(start, minutes)| later(start, Duration::minutes(i64::from(minutes))));
    let (rule, act, reasons) = (fired.rule, row.act, trace.since(mark));
    Some(DutyLine { rule, act, owner, to_role: role, to, starts_on, starts_at, within, by, by_from, identified, fields, reasons })
}

/// Whether the person is named, and what may be told: by default nobody is where the norm makes naming an exception.
fn payload(moment: &Moment<'_>, facts: &Facts, row: &RuleRow, trace: &mut Trace) -> (bool, FieldSet) {
    let profile = row.payload_profile.as_ref().and_then(|id| moment.policy.row_ix(crate::policy::Table::Profiles, id.as_str()));
    let profile: Option<(RowIx, &crate::policy::draft::ProfileRow)> =
        profile.and_then(|ix| moment.policy.profile_at(ix).map(|profile| (ix, profile)));
    let identified = row.identified == Some(Identified::Yes);
    let Some((ix, profile)) = profile else { return (identified, FieldSet::default()) };
    if !identified {
        trace.because(RuleRef::Row(ix), &[Fx::Flag(FactKind::NotIdentified)]);
        if moment.policy.may_identify(ix, facts) {
            // The law would let somebody name the person; whether to is for people, with the person.
            trace.and(Fx::Token(FactKind::LocalDecision, ""));
        }
        return (false, FieldSet::of(&profile.unidentified_fields));
    }
    (true, FieldSet::of(&profile.fields))
}

fn owner(moment: &Moment<'_>, parts: &Parts<'_>, who: Owner) -> Option<ServiceIx> {
    let sector = |service: ServiceIx, id: &str| moment.network.sector_ix(id) == Some(moment.network.service(service).sector());
    match who {
        Owner::Door => moment.door,
        Owner::School => moment.door.filter(|door| sector(*door, "education")),
        Owner::AttendingHealth => {
            let fixed =
                |c: &&CallLine| moment.network.service(c.service).clinical() && !moment.network.service(c.service).mobile();
            let health = |when| parts.calls.iter().filter(fixed).find(|call| call.when == when).map(|call| call.service);
            // With risk to life the urgency door that is called attends first.
            let door = parts.emergency.filter(|door| parts.calls.iter().any(|call| call.service == *door));
            let called = || door.or_else(|| health(CallWhen::Now)).or_else(|| health(CallWhen::AtOpening));
            moment.door.filter(|door| sector(*door, "health")).or_else(called)
        }
        Owner::AdmittingService => {
            let admission = moment.draft().crisis.admission.as_ref();
            let named = admission.and_then(|a| a.service.as_ref()).and_then(|s| moment.network.service_ix(s.as_str()));
            named.or(moment.door)
        }
        Owner::ConselhoTutelar => moment.role_by_law(Role::ConselhoTutelar),
        Owner::Custodian => parts.custodian,
    }
}

fn start(moment: &Moment<'_>, on: ClockStart, owner: Option<ServiceIx>, event: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    let crisis = &moment.draft().crisis;
    match on {
        ClockStart::Knowledge => event.or(Some(moment.now)),
        // Attended from when the person came; a service that is only being called has not begun.
        ClockStart::Attendance => (owner.is_some() && owner == moment.door).then(|| crisis.since.unwrap_or(moment.now)),
        ClockStart::Admission => event.or_else(|| crisis.admission.as_ref().and_then(|admission| admission.at)),
        ClockStart::Discharge | ClockStart::Event => event,
        ClockStart::Receipt => None,
    }
}

/// The role's service where the owner stands, else where the person lives; one excluded for safety gives way.
fn addressee(moment: &Moment<'_>, owner: Option<ServiceIx>, role: Role) -> Option<ServiceIx> {
    let there: Option<TerritoryIx> = owner.map(|owner| moment.network.service(owner).territory());
    let places: [Option<TerritoryIx>; 2] = match role {
        // The Conselho Tutelar of the place where the child lives.
        Role::ConselhoTutelar => [moment.home, there],
        _ => [there, moment.home],
    };
    let named = places.into_iter().flatten().filter_map(|t| moment.network.role(t, role)).find(|s| moment.may_owe(*s));
    let instead = || {
        let excluded = places.into_iter().flatten().filter_map(|t| moment.network.role(t, role));
        // A legal duty comes before a veto, and an authority is not chosen by the person's age.
        let stands_in = |s| {
            moment.network.substitutes(s, moment.today).filter(|s| moment.may_owe(*s)).min_by_key(|s| moment.network.id_rank(*s))
        };
        excluded.filter_map(stands_in).next()
    };
    named.or_else(instead)
}

/// Marks a reason as the decision's own where a duty has nobody to go to.
pub(crate) fn gap(trace: &mut Trace, role: Role) -> Span {
    let mark = trace.mark();
    trace.own(Own::GapRole, &[Fx::Token(FactKind::Role, role.as_str())]);
    trace.since(mark)
}
