//! One event after the other: what each asks for, and what it changes.
//!
//! Each function checks before it writes, and [`step`] writes to a copy that is thrown away on refusal.

use chrono::{DateTime, Utc};

use crate::case::answers;
use crate::case::brief::{BriefCall, BriefDuty, BriefResource, PlanBrief, later};
use crate::case::doors::{no_third_door, note_wandering, wants_plan};
use crate::case::event::{CareResult, CareTask, CloseCode, EventDraft, EventKind, FollowUp, SuppressCode};
use crate::case::follow;
use crate::case::merge;
use crate::case::refusal::RefusalCode;
use crate::case::state::{
    AdmissionLine, CallLine, CallStage, CareLine, CarePlan, CaseState, CustodyBy, CustodyLine, DoorLine, DutyLine, EpisodeLine,
    FollowUpLine, OfferLine, OverrideLine, ReplanWhy, Stage, StatusAsked, StepLine, SuppressedLine,
};
use crate::crisis::{Asked, Attempt, CareEvent, Circumstance, EventFact, Outcome, Severity};
use crate::id::ServiceId;
use crate::plan::document::CallWhen;
use crate::policy::draft::ClockStart;

type Step = Result<(), RefusalCode>;

/// The state that a case begins with.
pub(super) fn opened(event: &EventDraft) -> CaseState {
    let mut state = CaseState {
        case: event.case.clone(),
        person: event.person.clone().unwrap_or_default(),
        opened_at: event.at,
        last_at: event.at,
        stage_at: event.at,
        ..CaseState::default()
    };
    let plan = event.plan.clone().unwrap_or_default();
    begin_episode(&mut state, &plan, event.at);
    answers::note(&mut state, event.at);
    state
}

/// Takes one event; on refusal the state is of no use.
pub(super) fn step(state: &mut CaseState, event: &EventDraft) -> Step {
    if event.case != state.case {
        return Err(RefusalCode::OtherCase);
    }
    if event.at < state.opened_at {
        return Err(RefusalCode::BeforeOpening);
    }
    match (state.stage, event.kind) {
        (_, EventKind::Opened) => return Err(RefusalCode::AlreadyOpened),
        (Stage::Merged, _) => return Err(RefusalCode::Merged),
        (Stage::Closed, kind) if kind != EventKind::Reopened => return Err(RefusalCode::Closed),
        _ => {}
    }
    if state.died_at.is_some() && asks_for_care(event.kind) {
        return Err(RefusalCode::Died);
    }
    take(state, event)?;
    state.last_at = state.last_at.max(event.at);
    answers::note(state, event.at);
    Ok(())
}

/// Kinds that make no sense once the person has died; facts and legal acts still do.
fn asks_for_care(kind: EventKind) -> bool {
    use EventKind as K;
    matches!(
        kind,
        K::Escalated | K::Reminded | K::Moved | K::Admitted | K::Reopened | K::CarePlanMade | K::Offered | K::FollowedUp
    )
}

fn take(state: &mut CaseState, event: &EventDraft) -> Step {
    let at = event.at;
    match event.kind {
        EventKind::Opened => Err(RefusalCode::AlreadyOpened),
        EventKind::Delivered => live_step(state, event, |step| step.delivered_at = step.delivered_at.or(Some(at))),
        EventKind::Undeliverable => live_step(state, event, |step| step.undeliverable_at = Some(at)),
        EventKind::Reminded => live_step(state, event, |step| step.reminded_at = Some(at)),
        EventKind::Escalated => escalated(state, event),
        EventKind::Accepted => accepted(state, event),
        EventKind::Declined => declined(state, event),
        EventKind::HumanTold => human_told(state, event),
        EventKind::CustodyAccepted => custody_accepted(state, event),
        EventKind::Arrived => arrived(state, event),
        EventKind::RefusedAtDoor => refused_at_door(state, event),
        EventKind::Replanned => replanned(state, event),
        EventKind::Moved => moved(state, event),
        EventKind::Admitted => admitted(state, event),
        EventKind::Discharged => left_care(state, event, CareEvent::Discharge),
        EventKind::Evaded => evaded(state, event),
        EventKind::Transferred => transferred(state, event),
        EventKind::Incident => {
            care_event(state, event.incident.unwrap_or_default(), service(event), at);
            Ok(())
        }
        EventKind::Died => died(state, event),
        EventKind::DutyMet => duty_met(state, event),
        EventKind::BreachReported => breach_reported(state, event),
        EventKind::FollowedUp => followed_up(state, event),
        EventKind::StatusConfirmed => {
            let (service, capacity) = (service(event), event.capacity.unwrap_or_default());
            state.status_asked.push(StatusAsked { service, at, capacity });
            Ok(())
        }
        EventKind::Suppressed => suppressed(state, event),
        EventKind::Told => told(state, event),
        EventKind::Asked => {
            let (topic, service) = (event.topic.clone().unwrap_or_default(), event.service.clone());
            state.asked.push(Asked { topic, service, at: Some(at), answered: event.answered });
            Ok(())
        }
        EventKind::CareGiven => care_given(state, event),
        EventKind::CarePlanMade => care_plan_made(state, event),
        EventKind::CarePlanReviewed => care_plan_reviewed(state, event),
        EventKind::TaskDone => task_done(state, event),
        EventKind::Offered => {
            let (offer, result) = (event.offer.unwrap_or_default(), event.result.unwrap_or_default());
            state.offers.push(OfferLine { offer, at, result });
            Ok(())
        }
        EventKind::CourtDemanded => {
            state.court_demands.push(at);
            Ok(())
        }
        EventKind::Overridden => overridden(state, event),
        EventKind::OverrideReviewed => override_reviewed(state, event),
        EventKind::Settled => settled(state, event),
        EventKind::Reopened => reopened(state, event),
        EventKind::Absorbed => merge::absorbed(state, event),
        EventKind::Merged => merged(state, event),
        EventKind::Closed => closed(state, event),
    }
}

/// The service that the event names; its check saw to it that it is there.
fn service(event: &EventDraft) -> ServiceId {
    event.service.clone().unwrap_or_default()
}

fn set_stage(state: &mut CaseState, stage: Stage, at: DateTime<Utc>) {
    state.stage = stage;
    state.stage_at = at;
}

// Plans.

/// A crisis begins at a door: whoever the plan names answers for the person, and where it names nobody, the door does.
fn begin_episode(state: &mut CaseState, plan: &PlanBrief, at: DateTime<Utc>) {
    state.episodes.push(EpisodeLine { from: at, door: plan.door.clone(), ..EpisodeLine::default() });
    (state.new_fact_at, state.human_told_at) = (None, None);
    state.severity = plan.severity;
    state.whereabouts = Some(plan.door.clone());
    // A person who wandered before anybody opened a case has wandered all the same.
    for attempt in plan.attempts.iter().filter(|attempt| !state.attempts.contains(attempt)).cloned().collect::<Vec<_>>() {
        let (service, outcome) = (attempt.service.clone(), Some(attempt.outcome));
        state.doors.push(DoorLine { service, at: attempt.at, minutes: None, outcome, episode: state.episode() });
        state.attempts.push(attempt);
    }
    let door = DoorLine { service: plan.door.clone(), at, episode: state.episode(), ..DoorLine::default() };
    state.doors.push(door);
    let service = plan.custodian.clone().unwrap_or_else(|| plan.door.clone());
    // INVARIANT (custodian): from here on `custody` is never empty, and its last line changes by acceptance or evasion alone.
    state.custody.push(CustodyLine { service, from: at, by: CustodyBy::Opening });
    take_plan(state, plan, at);
    note_wandering(state, at);
}

fn take_plan(state: &mut CaseState, plan: &PlanBrief, at: DateTime<Utc>) {
    let is_worse = !state.plans.is_empty() && plan.severity > state.planned_severity;
    (state.severity, state.planned_severity) = (plan.severity, plan.severity);
    learn(state, &plan.circumstances);
    state.lead.clone_from(&plan.lead);
    state.next_holder.clone_from(&plan.next_holder);
    state.next_holder_before = plan.next_holder_before;
    state.human = plan.human.clone().or_else(|| state.human.take());
    state.emergency.clone_from(&plan.emergency);
    state.quorum.clone_from(&plan.quorum);
    state.reference.clone_from(&plan.reference);
    state.resources.clone_from(&plan.resources);
    state.municipality = plan.municipality.clone().or_else(|| state.municipality.take());
    state.terms = plan.terms;
    state.planned_at = at;
    state.plans.push(plan.fingerprint.clone());
    // What happened before the plan was made, it answers; what came while it was being made, it does not.
    state.replan.retain(|line| line.at > plan.at);
    take_calls(state, plan, at, is_worse);
    plan.duties.iter().for_each(|duty| owe(state, duty));
}

/// Calls of a plan beside those that went out already: nobody is asked twice, nobody who was told is forgotten.
fn take_calls(state: &mut CaseState, plan: &PlanBrief, at: DateTime<Utc>, is_worse: bool) {
    for line in state.calls.iter_mut().filter(|line| line.stage == CallStage::Waiting) {
        let still = plan.calls.iter().any(|call| call.service == line.call.service);
        let told = line.steps.iter().any(|step| step.delivered_at.is_some());
        if !still && !told {
            line.stage = CallStage::Withdrawn;
            line.ended_at = Some(at);
        }
    }
    if state.died_at.is_some() {
        return;
    }
    for call in &plan.calls {
        let episode = state.episode();
        let here = |line: &&mut CallLine| line.episode == episode || line.stage == CallStage::Waiting;
        let known = state.calls.iter_mut().rev().filter(here).find(|line| line.call.service == call.service);
        let code = match known {
            None => None,
            Some(line) => match line.stage {
                CallStage::Withdrawn => None,
                CallStage::Waiting => {
                    line.call.role = call.role;
                    continue;
                }
                CallStage::Accepted => Some(SuppressCode::HasAccepted),
                CallStage::Declined => Some(SuppressCode::HasDeclined),
                CallStage::Expired => (!is_worse).then_some(SuppressCode::Repeat),
            },
        };
        match code {
            Some(code) => state.suppressed.push(SuppressedLine { service: call.service.clone(), at, code, until: None }),
            None => add_call(state, call, at),
        }
    }
}

pub(super) fn add_call(state: &mut CaseState, call: &BriefCall, at: DateTime<Utc>) {
    if call.when == CallWhen::Batched {
        let (code, until) = (SuppressCode::Digested, Some(call.from));
        state.suppressed.push(SuppressedLine { service: call.service.clone(), at, code, until });
    }
    let step = StepLine { service: call.service.clone(), from: call.from, ..StepLine::default() };
    let (call, episode) = (call.clone(), state.episode());
    state.calls.push(CallLine { call, episode, steps: vec![step], ..CallLine::default() });
}

/// A duty found owed. One that a plan found before keeps its earliest clock; none is ever dropped.
fn owe(state: &mut CaseState, duty: &BriefDuty) {
    // Knowing and being attended begin once; admissions, discharges and other events each begin a clock of their own.
    let once = matches!(duty.starts_on, ClockStart::Knowledge | ClockStart::Attendance | ClockStart::Receipt);
    let is_same = |line: &&mut DutyLine| {
        let known = &line.duty;
        (&known.rule, known.to_role, known.starts_on) == (&duty.rule, duty.to_role, duty.starts_on)
            && (once || known.starts_at == duty.starts_at || known.starts_at.is_none() || duty.starts_at.is_none())
    };
    let Some(line) = state.duties.iter_mut().find(is_same) else {
        state.duties.push(DutyLine { duty: duty.clone(), ..DutyLine::default() });
        return;
    };
    if line.met_at.is_some() {
        return;
    }
    let known = &mut line.duty;
    known.owner = known.owner.take().or_else(|| duty.owner.clone());
    known.to = known.to.take().or_else(|| duty.to.clone());
    let earlier = |a: Option<DateTime<Utc>>, b: Option<DateTime<Utc>>| a.into_iter().chain(b).min();
    known.starts_at = earlier(known.starts_at, duty.starts_at);
    known.by = earlier(known.by, duty.by);
}

fn learn(state: &mut CaseState, told: &[Circumstance]) -> bool {
    let before = state.circumstances.len();
    for circumstance in told {
        if !state.circumstances.contains(circumstance) {
            state.circumstances.push(*circumstance);
        }
    }
    state.circumstances.len() > before
}

fn replanned(state: &mut CaseState, event: &EventDraft) -> Step {
    take_plan(state, &event.plan.clone().unwrap_or_default(), event.at);
    Ok(())
}

fn reopened(state: &mut CaseState, event: &EventDraft) -> Step {
    if !matches!(state.stage, Stage::Settled | Stage::Closed) {
        return Err(RefusalCode::NotSettled);
    }
    set_stage(state, Stage::Open, event.at);
    state.close = None;
    begin_episode(state, &event.plan.clone().unwrap_or_default(), event.at);
    Ok(())
}

// Calls.

/// The call that an event is about: the one of the service that it names, else the only one for which that service was asked.
fn find_call<'s>(state: &'s mut CaseState, event: &EventDraft) -> Result<&'s mut CallLine, RefusalCode> {
    let who = service(event);
    let named = event.call.as_ref().unwrap_or(&who);
    let of = |line: &CallLine| line.call.service == *named;
    if let Some(place) = state.calls.iter().rposition(of) {
        return Ok(&mut state.calls[place]);
    }
    let asked = |line: &CallLine| line.steps.iter().any(|step| step.service == who);
    let places: Vec<usize> = (0..state.calls.len()).filter(|place| asked(&state.calls[*place])).collect();
    match (event.call.is_none(), &places[..]) {
        (true, [place]) => Ok(&mut state.calls[*place]),
        _ => Err(RefusalCode::NoSuchCall),
    }
}

/// Whether nobody answers for the call at an instant, so that somebody still has to.
fn is_waiting(line: &CallLine, at: DateTime<Utc>) -> bool {
    match line.stage {
        CallStage::Waiting => true,
        CallStage::Accepted => !line.holds(at),
        CallStage::Declined | CallStage::Expired | CallStage::Withdrawn => false,
    }
}

/// Writes to the step of a waiting call at which the named service is asked.
fn live_step(state: &mut CaseState, event: &EventDraft, write: impl FnOnce(&mut StepLine)) -> Step {
    let at = event.at;
    let line = find_call(state, event)?;
    if matches!(line.stage, CallStage::Declined | CallStage::Expired | CallStage::Withdrawn) {
        return Err(RefusalCode::CallEnded);
    }
    if event.kind == EventKind::Reminded && !is_waiting(line, at) {
        return Err(RefusalCode::CallAnswered);
    }
    let who = service(event);
    let step = line.steps.iter_mut().rev().find(|step| step.service == who).ok_or(RefusalCode::NotAsked)?;
    write(step);
    Ok(())
}

fn escalated(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at, human) = (service(event), event.at, state.human.clone());
    // Without a call named, the one on whose ladder the service stands and that still waits.
    let named = event.call.clone();
    let fits = |line: &CallLine| match &named {
        Some(call) => line.call.service == *call,
        None => is_waiting(line, at) && line.call.ladder.iter().any(|rung| rung.service == who),
    };
    let line = state.calls.iter_mut().rev().find(|line| fits(line)).ok_or(RefusalCode::NoSuchCall)?;
    if !is_waiting(line, at) {
        return Err(if line.stage == CallStage::Accepted { RefusalCode::CallAnswered } else { RefusalCode::CallEnded });
    }
    if line.steps.iter().any(|step| step.service == who) {
        return Err(RefusalCode::AlreadyAsked);
    }
    let rung = line.call.ladder.iter().position(|rung| rung.service == who);
    // The crisis lead may always be asked, after all of the ladder.
    let place = rung.or_else(|| (human.as_ref() == Some(&who)).then_some(line.call.ladder.len()));
    let step = place.and_then(|place| u32::try_from(place + 1).ok()).ok_or(RefusalCode::NotOnLadder)?;
    if line.steps.last().is_some_and(|last| last.step >= step) {
        return Err(RefusalCode::NotOnLadder);
    }
    line.stage = CallStage::Waiting;
    line.steps.push(StepLine { step, service: who, from: at, ..StepLine::default() });
    Ok(())
}

fn accepted(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at, minutes) = (service(event), event.at, state.terms.acceptance_minutes);
    let line = find_call(state, event)?;
    if !line.may_answer(&who) {
        return Err(RefusalCode::NotAsked);
    }
    // The called service may answer for itself after another did; nobody else takes its place from whoever holds.
    if line.holds(at) && line.accepted_by.as_ref() != Some(&who) && line.call.service != who {
        return Err(RefusalCode::CallAnswered);
    }
    let renews = line.stage == CallStage::Accepted && line.accepted_by.as_ref() == Some(&who);
    if line.accepted_by.as_ref() != Some(&who) {
        line.care_at = None;
    }
    if !renews {
        // What came of it is asked from the first yes on: a yes said anew each day must not put that off for ever.
        line.accepted_at = Some(at);
    }
    line.stage = CallStage::Accepted;
    line.accepted_by = Some(who);
    line.accepted_until = event.until.or_else(|| (minutes > 0).then(|| later(at, i64::from(minutes))));
    line.answered_at = line.answered_at.or(Some(at));
    (line.declined, line.ended_at, line.told) = (None, None, None);
    Ok(())
}

fn declined(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at) = (service(event), event.at);
    let line = find_call(state, event)?;
    let step = line.steps.iter_mut().rev().find(|step| step.service == who).ok_or(RefusalCode::NotAsked)?;
    if line.stage == CallStage::Withdrawn {
        return Err(RefusalCode::CallEnded);
    }
    step.declined_at = Some(at);
    let gives_back = line.accepted_by.as_ref() == Some(&who);
    let others_hold = line.holds(at) && !gives_back;
    if gives_back {
        (line.accepted_by, line.accepted_at, line.accepted_until, line.care_at) = (None, None, None, None);
    }
    if line.call.service == who {
        line.declined = event.declined;
        line.answered_at = line.answered_at.or(Some(at));
        if !others_hold {
            line.stage = CallStage::Declined;
            line.ended_at = Some(at);
            wants_plan(state, ReplanWhy::Declined, at, Some(who));
        }
    } else if gives_back {
        line.stage = CallStage::Waiting;
    }
    Ok(())
}

fn human_told(state: &mut CaseState, event: &EventDraft) -> Step {
    let at = event.at;
    let Some(named) = &event.call else {
        state.human_told_at = Some(at);
        return Ok(());
    };
    let found = state.calls.iter_mut().rev().find(|line| line.call.service == *named);
    let line = found.ok_or(RefusalCode::NoSuchCall)?;
    if !is_waiting(line, at) {
        return Err(if line.stage == CallStage::Accepted { RefusalCode::CallAnswered } else { RefusalCode::CallEnded });
    }
    line.stage = CallStage::Expired;
    line.ended_at = Some(at);
    line.told = event.service.clone();
    Ok(())
}

fn suppressed(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at, until) = (service(event), event.at, event.until);
    let code = event.suppressed.unwrap_or_default();
    if code == SuppressCode::Digested && until.is_none() {
        return Err(RefusalCode::NoEnd);
    }
    let urgent = state.severity >= Severity::High;
    let waiting = state.calls.iter_mut().rev().find(|line| line.call.service == who && line.stage == CallStage::Waiting);
    if let Some(line) = waiting {
        if urgent && matches!(line.call.when, CallWhen::Now | CallWhen::AtOpening) {
            return Err(RefusalCode::UrgentCall);
        }
        // Held back, never dropped: a call that waits says until when.
        let until = until.ok_or(RefusalCode::NoEnd)?;
        if let Some(step) = line.steps.last_mut() {
            step.from = step.from.max(until);
        }
    }
    state.suppressed.push(SuppressedLine { service: who, at, code, until });
    Ok(())
}

fn care_given(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at, result) = (service(event), event.at, event.result.unwrap_or_default());
    if result == CareResult::Done {
        begin_clocks(state, ClockStart::Attendance, &who, at);
        for line in state.calls.iter_mut().filter(|line| line.accepted_by.as_ref() == Some(&who)) {
            line.care_at = line.care_at.or(Some(at));
        }
    }
    state.care.push(CareLine { service: who, at, result });
    Ok(())
}

// The person.

fn custody_accepted(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at) = (service(event), event.at);
    let holder = state.custodian().cloned().unwrap_or_default();
    if holder == who {
        return Err(RefusalCode::HasCustody);
    }
    if event.from.as_ref() != Some(&holder) {
        return Err(RefusalCode::NotCustodian);
    }
    state.custody.push(CustodyLine { service: who.clone(), from: at, by: CustodyBy::Acceptance });
    if state.next_holder.as_ref() == Some(&who) {
        (state.next_holder, state.next_holder_before) = (None, None);
    }
    begin_clocks(state, ClockStart::Attendance, &who, at);
    // A door that takes the person over has received them: the doors before it no longer count against a further one.
    if state.whereabouts.as_ref() == Some(&who) {
        if let Some(door) = state.doors.iter_mut().rev().find(|door| door.service == who && door.outcome.is_none()) {
            door.outcome = Some(Outcome::Accepted);
        }
        state.attempts.push(Attempt { service: who, at, outcome: Outcome::Accepted, ..Attempt::default() });
    }
    Ok(())
}

fn arrived(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at) = (service(event), event.at);
    let known = state.calls.iter().any(|line| line.may_answer(&who) && line.stage != CallStage::Withdrawn)
        || state.custodian() == Some(&who)
        || state.emergency.as_ref() == Some(&who);
    let door = DoorLine { service: who.clone(), at, minutes: event.minutes, episode: state.episode(), outcome: None };
    state.doors.push(door);
    state.whereabouts = Some(who.clone());
    begin_clocks(state, ClockStart::Attendance, &who, at);
    if !known {
        wants_plan(state, ReplanWhy::NewDoor, at, Some(who));
    }
    Ok(())
}

fn refused_at_door(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at) = (service(event), event.at);
    let outcome = event.outcome;
    // Whoever was refused had come: a refusal told alone is a door too.
    match state.doors.iter_mut().rev().find(|door| door.service == who && door.outcome.is_none()) {
        Some(door) => {
            door.outcome = outcome;
            door.minutes = door.minutes.or(event.minutes);
        }
        None => {
            let (minutes, episode) = (event.minutes, state.episode());
            state.doors.push(DoorLine { service: who.clone(), at, minutes, outcome, episode });
        }
    }
    // The custodian's own door stays where it is: refusing does not end custody.
    if state.whereabouts.as_ref() == Some(&who) && state.custodian() != Some(&who) {
        state.whereabouts = None;
    }
    let circumstances = Some(event.circumstances.clone()).filter(|told| !told.is_empty());
    let (severity, outcome) = (event.severity, outcome.unwrap_or_default());
    state.attempts.push(Attempt { service: who.clone(), at, outcome, severity, circumstances });
    state.new_fact_at = None;
    note_wandering(state, at);
    wants_plan(state, ReplanWhy::RefusedAtDoor, at, Some(who));
    Ok(())
}

fn moved(state: &mut CaseState, event: &EventDraft) -> Step {
    let Some(to) = event.service.clone() else {
        // Home, with somebody.
        state.whereabouts = None;
        return Ok(());
    };
    let accepted = state.calls.iter().any(|line| line.holds(event.at) && line.accepted_by.as_ref() == Some(&to));
    let emergency = state.severity == Severity::Imminent && state.emergency.as_ref() == Some(&to);
    if !accepted && !emergency && state.custodian() != Some(&to) {
        let blocked = no_third_door(state, event.at);
        return Err(if blocked { RefusalCode::NoThirdDoor } else { RefusalCode::NotAccepted });
    }
    state.whereabouts = Some(to);
    Ok(())
}

fn told(state: &mut CaseState, event: &EventDraft) -> Step {
    let worse = event.severity.is_some_and(|told| told > state.severity);
    let new = learn(state, &event.circumstances);
    if let Some(severity) = event.severity {
        state.severity = severity;
    }
    if worse || new {
        state.new_fact_at = Some(event.at);
        wants_plan(state, ReplanWhy::NewFact, event.at, None);
    }
    Ok(())
}

// Admission and events of care.

fn care_event(state: &mut CaseState, kind: CareEvent, service: ServiceId, at: DateTime<Utc>) {
    state.care_events.push(EventFact { kind, service: Some(service.clone()), at });
    wants_plan(state, ReplanWhy::CareEvent, at, Some(service));
}

fn admitted(state: &mut CaseState, event: &EventDraft) -> Step {
    let (who, at, kind) = (service(event), event.at, event.admission.unwrap_or_default());
    if let Some(known) = state.admission() {
        if known.service != who {
            return Err(RefusalCode::AdmittedElsewhere);
        }
        if known.kind == kind {
            // The report may come after the admission; nothing else of it may.
            let report = event.evidence.clone().filter(|_| known.report.is_none()).ok_or(RefusalCode::AlreadyAdmitted)?;
            if let Some(line) = state.admissions.last_mut() {
                line.report = Some(report);
            }
            return Ok(());
        }
        // R08: one that turns involuntary is told as such from the change on.
        if let Some(line) = state.admissions.last_mut() {
            line.ended_at = Some(at);
        }
    }
    let tried = state
        .attempts
        .iter()
        .filter(|a| a.outcome != Outcome::Accepted)
        .map(|a| BriefResource { service: a.service.clone(), ..BriefResource::default() });
    let considered = state.resources.iter().filter(|resource| resource.service != who).cloned().chain(tried).collect();
    let (drug_use, report) = (event.drug_use, event.evidence.clone());
    state.admissions.push(AdmissionLine { kind, service: who.clone(), at, drug_use, report, considered, ended_at: None });
    state.whereabouts = Some(who.clone());
    care_event(state, CareEvent::Admission, who, at);
    Ok(())
}

fn left_care(state: &mut CaseState, event: &EventDraft, kind: CareEvent) -> Step {
    let who = service(event);
    if state.admission().is_none_or(|line| line.service != who) {
        return Err(RefusalCode::NotAdmitted);
    }
    if let Some(line) = state.admissions.last_mut() {
        line.ended_at = Some(event.at);
    }
    care_event(state, kind, who, event.at);
    Ok(())
}

fn evaded(state: &mut CaseState, event: &EventDraft) -> Step {
    let who = service(event);
    let held = state.custodian() == Some(&who);
    match state.admission() {
        Some(line) if line.service == who => left_care(state, event, CareEvent::Evasion)?,
        // One may leave a door too, without having been admitted: the duties of an admission do not arise.
        _ if held || state.whereabouts.as_ref() == Some(&who) => {
            wants_plan(state, ReplanWhy::NewFact, event.at, Some(who.clone()))
        }
        _ => return Err(RefusalCode::NotAdmitted),
    }
    state.whereabouts = None;
    let lead = state.lead.clone().or_else(|| state.human.clone());
    if let Some(service) = lead.filter(|lead| held && *lead != who) {
        state.custody.push(CustodyLine { service, from: event.at, by: CustodyBy::Evasion });
    }
    Ok(())
}

fn transferred(state: &mut CaseState, event: &EventDraft) -> Step {
    let (to, from) = (service(event), event.from.clone().unwrap_or_default());
    let known = state.admission().filter(|line| line.service == from).cloned().ok_or(RefusalCode::NotAdmitted)?;
    if to == from {
        return Err(RefusalCode::AlreadyAdmitted);
    }
    if let Some(line) = state.admissions.last_mut() {
        line.ended_at = Some(event.at);
    }
    // The admission is the same one: its clocks run from where it began.
    state.admissions.push(AdmissionLine { service: to.clone(), ..known });
    state.whereabouts = Some(to);
    care_event(state, CareEvent::Transfer, from, event.at);
    Ok(())
}

fn died(state: &mut CaseState, event: &EventDraft) -> Step {
    if state.died_at.is_some() {
        return Err(RefusalCode::Died);
    }
    let at = event.at;
    state.died_at = Some(at);
    for line in state.calls.iter_mut().filter(|line| line.stage == CallStage::Waiting) {
        line.stage = CallStage::Withdrawn;
        line.ended_at = Some(at);
    }
    let who = event.service.clone().or_else(|| state.custodian().cloned()).unwrap_or_default();
    let admitted = state.admission().is_some();
    if let Some(line) = state.admissions.last_mut().filter(|_| admitted) {
        line.ended_at = Some(at);
    }
    if state.stage == Stage::Open {
        set_stage(state, Stage::Settled, at);
    }
    state.replan.clear();
    care_event(state, CareEvent::Death, who, at);
    Ok(())
}

// Duties.

/// Clocks that begin with a service attending the person, or getting a communication, begin then.
fn begin_clocks(state: &mut CaseState, with: ClockStart, owner: &ServiceId, at: DateTime<Utc>) {
    let begins = |line: &&mut DutyLine| {
        line.duty.starts_on == with && line.duty.starts_at.is_none() && line.duty.owner.as_ref() == Some(owner)
    };
    for line in state.duties.iter_mut().filter(begins) {
        line.duty.starts_at = Some(at);
        line.duty.by = line.duty.within_minutes.map(|minutes| later(at, i64::from(minutes)));
    }
}

/// The duty that an event names: the one whose clock still runs, else the last one.
fn find_duty<'s>(state: &'s mut CaseState, event: &EventDraft) -> Result<&'s mut DutyLine, RefusalCode> {
    let is_it = |line: &DutyLine| Some(&line.duty.rule) == event.rule.as_ref() && Some(line.duty.to_role) == event.role;
    let wanted = |line: &DutyLine| match event.kind {
        EventKind::BreachReported => line.is_breached(event.at) && line.breach_reported_at.is_none(),
        _ => line.met_at.is_none(),
    };
    let place = state.duties.iter().position(|line| is_it(line) && wanted(line));
    let place = place.or_else(|| state.duties.iter().rposition(is_it)).ok_or(RefusalCode::NoSuchDuty)?;
    Ok(&mut state.duties[place])
}

fn duty_met(state: &mut CaseState, event: &EventDraft) -> Step {
    let line = find_duty(state, event)?;
    if line.met_at.is_some() {
        return Err(RefusalCode::DutyMet);
    }
    line.met_at = Some(event.at);
    line.evidence.clone_from(&event.evidence);
    if let Some(told) = line.duty.to.clone() {
        begin_clocks(state, ClockStart::Receipt, &told, event.at);
    }
    Ok(())
}

fn breach_reported(state: &mut CaseState, event: &EventDraft) -> Step {
    let line = find_duty(state, event)?;
    if !line.is_breached(event.at) || line.breach_reported_at.is_some() {
        return Err(RefusalCode::NotBreached);
    }
    line.breach_reported_at = Some(event.at);
    Ok(())
}

// Afterwards.

fn followed_up(state: &mut CaseState, event: &EventDraft) -> Step {
    let (step, result) = (event.follow_up.unwrap_or_default(), event.result.unwrap_or_default());
    if follow::is_done(state, step) {
        return Err(RefusalCode::FollowedUp);
    }
    state.follow_ups.push(FollowUpLine { step, at: event.at, service: service(event), result });
    Ok(())
}

fn care_plan_made(state: &mut CaseState, event: &EventDraft) -> Step {
    if state.care_plan.is_some() {
        return Err(RefusalCode::CarePlanExists);
    }
    let tasks = event.tasks.clone();
    state.care_plan = Some(CarePlan { made_at: event.at, reviewed_at: None, review_by: event.until, tasks });
    Ok(())
}

fn care_plan_reviewed(state: &mut CaseState, event: &EventDraft) -> Step {
    let plan = state.care_plan.as_mut().ok_or(RefusalCode::NoCarePlan)?;
    let kept = |done: &&CareTask| event.tasks.iter().any(|task| task.id == done.id);
    if !plan.tasks.iter().filter(|task| task.done_at.is_some()).all(|task| kept(&task)) {
        return Err(RefusalCode::TaskLost);
    }
    let mut tasks = event.tasks.clone();
    for task in &mut tasks {
        // What was done stays done, whatever the review writes of it.
        if let Some(done) = plan.tasks.iter().find(|known| known.id == task.id && known.done_at.is_some()) {
            task.clone_from(done);
        }
    }
    (plan.tasks, plan.reviewed_at, plan.review_by) = (tasks, Some(event.at), event.until);
    Ok(())
}

fn task_done(state: &mut CaseState, event: &EventDraft) -> Step {
    let plan = state.care_plan.as_mut().ok_or(RefusalCode::NoCarePlan)?;
    let task = plan.tasks.iter_mut().find(|task| Some(&task.id) == event.task.as_ref()).ok_or(RefusalCode::NoSuchTask)?;
    if task.done_at.is_some() {
        return Err(RefusalCode::TaskDone);
    }
    (task.result, task.tried_at) = (event.result, Some(event.at));
    // One that did not happen, or did not reach the person, stays on the plan.
    if matches!(event.result, Some(CareResult::Done | CareResult::PersonDeclined)) {
        task.done_at = Some(event.at);
    }
    Ok(())
}

fn settled(state: &mut CaseState, event: &EventDraft) -> Step {
    if state.stage != Stage::Open {
        return Err(RefusalCode::NotSettled);
    }
    if state.admission().is_some() {
        return Err(RefusalCode::StillAdmitted);
    }
    set_stage(state, Stage::Settled, event.at);
    for line in state.calls.iter_mut().filter(|line| line.stage == CallStage::Waiting && line.call.when == CallWhen::AfterCrisis)
    {
        if let Some(step) = line.steps.last_mut() {
            step.from = step.from.max(event.at);
        }
    }
    Ok(())
}

fn merged(state: &mut CaseState, event: &EventDraft) -> Step {
    if event.other.as_ref() == Some(&state.case) {
        return Err(RefusalCode::SameCase);
    }
    state.merged_into.clone_from(&event.other);
    set_stage(state, Stage::Merged, event.at);
    Ok(())
}

/// A fact, and never refused: what was done is kept, and looked at later.
fn overridden(state: &mut CaseState, event: &EventDraft) -> Step {
    state.overrides.push(OverrideLine {
        event: event.id.clone(),
        at: event.at,
        by: event.by.clone().unwrap_or_default(),
        overrides: event.overrides.unwrap_or_default(),
        reason: event.reason.unwrap_or_default(),
        service: event.service.clone(),
        evidence: event.evidence.clone(),
        ..OverrideLine::default()
    });
    Ok(())
}

fn override_reviewed(state: &mut CaseState, event: &EventDraft) -> Step {
    let mut about = state.overrides.iter_mut().filter(|line| Some(&line.event) == event.about.as_ref()).peekable();
    about.peek().ok_or(RefusalCode::NoSuchOverride)?;
    // Cases that were joined may have used the same id: each is reviewed.
    let line = about.find(|line| line.review.is_none()).ok_or(RefusalCode::OverrideReviewed)?;
    if event.by.as_ref() == Some(&line.by) {
        return Err(RefusalCode::OwnOverride);
    }
    (line.reviewed_at, line.reviewed_by, line.review) = (Some(event.at), event.by.clone(), event.review);
    Ok(())
}

fn closed(state: &mut CaseState, event: &EventDraft) -> Step {
    let code = event.close.unwrap_or_default();
    if state.admission().is_some() {
        return Err(RefusalCode::StillAdmitted);
    }
    if code == CloseCode::Died && state.died_at.is_none() {
        return Err(RefusalCode::CrisisOpen);
    }
    if code == CloseCode::Completed && state.stage != Stage::Settled {
        return Err(RefusalCode::CrisisOpen);
    }
    // What waits for the end of the crisis has not begun while it goes on: it is taken back, and seen to be.
    let crisis = state.stage == Stage::Open;
    for line in state.calls.iter_mut().filter(|line| crisis && line.call.when == CallWhen::AfterCrisis) {
        if line.stage == CallStage::Waiting {
            line.stage = CallStage::Withdrawn;
            line.ended_at = Some(event.at);
        }
    }
    if state.calls.iter().any(|line| line.stage == CallStage::Waiting) {
        return Err(RefusalCode::CallPending);
    }
    // A clock that never began owes nothing.
    if !state.duties.iter().all(|line| line.duty.starts_at.is_none() || line.is_ended(event.at)) {
        return Err(RefusalCode::DutyPending);
    }
    if state.overrides.iter().any(|line| line.review.is_none()) {
        return Err(RefusalCode::ReviewPending);
    }
    let made = |step: FollowUp| follow::is_done(state, step);
    let tried = |step: FollowUp| made(step) || follow::last_try(state, step).is_some();
    let followed = match code {
        CloseCode::Completed => FollowUp::ALL.iter().all(|step| made(*step)),
        CloseCode::LostContact => FollowUp::ALL.iter().all(|step| tried(*step)),
        CloseCode::PersonDeclined | CloseCode::MovedAway | CloseCode::Died => true,
    };
    if !followed {
        return Err(RefusalCode::FollowUpPending);
    }
    state.close = Some(code);
    set_stage(state, Stage::Closed, event.at);
    Ok(())
}
