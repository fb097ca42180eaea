//! Two cases of one person become one: what the one knew, owed and was still waiting for passes to the other.

use chrono::{DateTime, Utc};

use crate::case::Case;
use crate::case::doors::{note_wandering, wants_plan};
use crate::case::event::{EventDraft, EventKind, SuppressCode};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::{CallLine, CallStage, CaseState, DutyLine, ReplanWhy, Stage, SuppressedLine};
use crate::id::OpaqueRef;

/// The two events that join `from` to `into`: the first is for `into`, the second for `from`. A host stores both or none.
///
/// # Errors
/// [`RefusalCode::SameCase`], [`RefusalCode::OtherPerson`]; [`RefusalCode::Closed`] and [`RefusalCode::Merged`] where either
/// absorbs nothing any more.
pub fn merge(into: &Case, from: &Case, ids: [OpaqueRef; 2], at: DateTime<Utc>) -> Result<[EventDraft; 2], Refusal> {
    let (one, other) = (into.state(), from.state());
    if one.case == other.case {
        return Err(RefusalCode::SameCase.into());
    }
    if one.person != other.person {
        return Err(RefusalCode::OtherPerson.into());
    }
    for state in [one, other] {
        match state.stage {
            Stage::Open | Stage::Settled => {}
            Stage::Closed => return Err(RefusalCode::Closed.into()),
            Stage::Merged => return Err(RefusalCode::Merged.into()),
        }
    }
    let [absorbed, merged] = ids;
    let mut absorbs = EventDraft::new(one.case.clone(), absorbed, EventKind::Absorbed, at);
    absorbs.other = Some(other.case.clone());
    absorbs.absorbs = Some(other.clone());
    let mut joins = EventDraft::new(other.case.clone(), merged, EventKind::Merged, at);
    joins.other = Some(one.case.clone());
    Ok([absorbs, joins])
}

/// Takes over what another case had come to. Custody does not move: two doors have one custodian, and the other is asked to
/// hand over by acceptance, as anybody is.
pub(super) fn absorbed(state: &mut CaseState, event: &EventDraft) -> Result<(), RefusalCode> {
    let Some(other) = &event.absorbs else { return Err(RefusalCode::SameCase) };
    if event.other.as_ref() != Some(&other.case) || other.case == state.case {
        return Err(RefusalCode::SameCase);
    }
    if other.person != state.person {
        return Err(RefusalCode::OtherPerson);
    }
    if state.merged_from.contains(&other.case) {
        return Err(RefusalCode::AlreadyAbsorbed);
    }
    state.merged_from.push(other.case.clone());
    state.merged_from.extend(other.merged_from.iter().cloned());
    state.opened_at = state.opened_at.min(other.opened_at);
    // Where the person came last is where they are.
    let last = |state: &CaseState| state.doors.iter().map(|door| door.at).max();
    if last(other) > last(state) {
        state.whereabouts.clone_from(&other.whereabouts);
    }
    let episode = state.episode();
    state.doors.extend(other.doors.iter().cloned().map(|mut door| {
        door.episode = episode;
        door
    }));
    state.doors.sort_by_key(|door| door.at);
    state.attempts.extend(other.attempts.iter().cloned());
    state.attempts.sort_by_key(|attempt| attempt.at);
    state.care_events.extend(other.care_events.iter().cloned());
    state.asked.extend(other.asked.iter().cloned());
    state.care.extend(other.care.iter().cloned());
    state.status_asked.extend(other.status_asked.iter().cloned());
    state.court_demands.extend(&other.court_demands);
    state.overrides.extend(other.overrides.iter().cloned());
    state.suppressed.extend(other.suppressed.iter().cloned());
    state.care_plan = state.care_plan.take().or_else(|| other.care_plan.clone());
    state.died_at = state.died_at.or(other.died_at);
    state.severity = state.severity.max(other.severity);
    for circumstance in &other.circumstances {
        if !state.circumstances.contains(circumstance) {
            state.circumstances.push(*circumstance);
        }
    }
    if state.admission().is_none() {
        state.admissions.extend(other.admissions.iter().cloned());
    } else {
        // The admission that goes on stays the last.
        let place = state.admissions.len() - 1;
        state.admissions.splice(place..place, other.admissions.iter().cloned());
    }
    absorb_duties(state, &other.duties);
    absorb_calls(state, other, event.at);
    note_wandering(state, event.at);
    wants_plan(state, ReplanWhy::Absorbed, event.at, None);
    Ok(())
}

fn absorb_duties(state: &mut CaseState, duties: &[DutyLine]) {
    for line in duties {
        let same = |known: &&mut DutyLine| {
            let (a, b) = (&known.duty, &line.duty);
            (&a.rule, a.to_role, a.starts_on, &a.owner) == (&b.rule, b.to_role, b.starts_on, &b.owner)
                && known.met_at.is_none()
                && line.met_at.is_none()
        };
        match state.duties.iter_mut().find(same) {
            Some(known) => {
                known.duty.by = known.duty.by.into_iter().chain(line.duty.by).min();
                known.duty.starts_at = known.duty.starts_at.into_iter().chain(line.duty.starts_at).min();
            }
            None => state.duties.push(line.clone()),
        }
    }
}

fn absorb_calls(state: &mut CaseState, other: &CaseState, at: DateTime<Utc>) {
    let episode = state.episode();
    let mut ended = Vec::new();
    for line in &other.calls {
        let live = line.stage == CallStage::Waiting || (line.stage == CallStage::Accepted && line.episode == other.episode());
        if !live {
            // What had ended stays to be seen, in an episode before the present one.
            ended.push(CallLine { episode: 0, ..line.clone() });
            continue;
        }
        let service = &line.call.service;
        let counts = |known: &&mut CallLine| known.episode == episode || known.stage == CallStage::Waiting;
        let known = state.calls.iter_mut().rev().filter(counts).find(|known| known.call.service == *service);
        match known {
            None => state.calls.push(CallLine { episode, ..line.clone() }),
            // Taken back here, but told there: it is waited for.
            Some(known) if known.stage == CallStage::Withdrawn => *known = CallLine { episode, ..line.clone() },
            // Asked by both doors: whoever accepted for the one has accepted, and waits for the other no more.
            Some(known) if line.stage == CallStage::Accepted && known.stage != CallStage::Accepted => {
                *known = CallLine { episode, ..line.clone() };
            }
            Some(_) => {
                let (service, code) = (service.clone(), SuppressCode::Repeat);
                state.suppressed.push(SuppressedLine { service, at, code, until: None });
            }
        }
    }
    // Before those of this case: the latest call to a service is the one that counts.
    state.calls.splice(0..0, ended);
}
