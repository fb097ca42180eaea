//! Who has answered: held, formed, and whether shared care came of it.

use chrono::{DateTime, Utc};

use crate::case::Case;
use crate::case::event::CareResult;
use crate::case::state::{CallLine, CallStage, CaseState};
use crate::id::{SectorId, ServiceId};
use crate::plan::document::CallWhen;
use crate::record::record;

impl CallLine {
    /// Whether it has to be answered for shared care to be complete: all but what waits for the end of the crisis.
    #[must_use]
    pub fn must_answer(&self) -> bool {
        self.call.when != CallWhen::AfterCrisis && self.stage != CallStage::Withdrawn
    }

    /// Sector of whoever accepted, and whether that acceptance is clinical.
    fn acceptor(&self) -> (Option<&SectorId>, bool) {
        let by = self.accepted_by.as_ref();
        if by == Some(&self.call.service) {
            return (self.call.sector.as_ref(), self.call.clinical);
        }
        let rung = self.call.ladder.iter().find(|rung| Some(&rung.service) == by);
        rung.map_or((None, false), |rung| (rung.sector.as_ref(), rung.clinical))
    }
}

/// Calls of the present episode.
fn present(state: &CaseState) -> impl Iterator<Item = &CallLine> {
    state.calls.iter().filter(|line| line.episode == state.episode())
}

pub(super) fn is_held(state: &CaseState, at: DateTime<Utc>) -> bool {
    state.custodian().is_some() && present(state).any(|line| line.holds(at) && line.acceptor().1)
}

fn missing(state: &CaseState, at: DateTime<Utc>) -> impl Iterator<Item = &SectorId> {
    let there = move |sector: &SectorId| present(state).any(|line| line.holds(at) && line.acceptor().0 == Some(sector));
    state.quorum.iter().map(|line| &line.sector).filter(move |sector| !there(sector))
}

/// Whether the reference has accepted; one that is the door, or holds the person, is there without being called.
fn reference_is_there(state: &CaseState, at: DateTime<Utc>) -> bool {
    let Some(reference) = &state.reference else { return true };
    let door = state.doors.iter().rev().find(|door| door.episode == state.episode()).map(|door| &door.service);
    state.custodian() == Some(reference)
        || door == Some(reference)
        || present(state).any(|line| line.holds(at) && line.accepted_by.as_ref() == Some(reference))
}

pub(super) fn is_formed(state: &CaseState, at: DateTime<Utc>) -> bool {
    is_held(state, at) && missing(state, at).next().is_none() && reference_is_there(state, at)
}

/// Notes when care was first answered, held, formed and wholly answered. An unmet quorum blocks nothing.
pub(super) fn note(state: &mut CaseState, at: DateTime<Utc>) {
    let (held, formed) = (is_held(state, at), is_formed(state, at));
    let first = present(state).filter_map(|line| line.answered_at).min();
    let whole = present(state).any(CallLine::must_answer) && is_answered(state);
    let Some(episode) = state.episodes.last_mut() else { return };
    let noted = |known: &mut Option<DateTime<Utc>>, is_so: bool| *known = known.or(is_so.then_some(at));
    noted(&mut episode.held_at, held);
    noted(&mut episode.formed_at, formed);
    noted(&mut episode.answered_at, whole);
    episode.first_answer_at = first.or(episode.first_answer_at);
}

fn is_answered(state: &CaseState) -> bool {
    present(state).filter(|line| line.must_answer()).all(|line| line.answered_at.is_some())
}

record! {
    /// The loop of one call: did shared care happen, and what came of it.
    pub struct CareLoop {
        /// Called service.
        pub service: ServiceId,
        /// How the call stands.
        pub stage: CallStage,
        /// Who accepted.
        pub accepted_by: Option<ServiceId>,
        /// When first.
        pub accepted_at: Option<DateTime<Utc>>,
        /// When care was first given.
        pub care_at: Option<DateTime<Utc>>,
        /// What came of it, as last told.
        pub result: Option<CareResult>,
    }
}

/// The loop of every call of a case, in the order in which they were planned.
///
/// # Shape
/// One line for each call, those of earlier episodes too. `care_at` is empty while nobody told that care was given.
#[must_use]
pub fn loops(case: &Case) -> Vec<CareLoop> {
    let state = case.state();
    let line = |line: &CallLine| {
        let who = line.accepted_by.as_ref().unwrap_or(&line.call.service);
        CareLoop {
            service: line.call.service.clone(),
            stage: line.stage,
            accepted_by: line.accepted_by.clone(),
            accepted_at: line.accepted_at,
            care_at: line.care_at,
            result: state.care.iter().rev().find(|care| care.service == *who).map(|care| care.result),
        }
    };
    state.calls.iter().map(line).collect()
}

impl Case {
    /// Whether somebody answers for the person and a clinical service has accepted, at an instant.
    #[must_use]
    pub fn is_held(&self, at: DateTime<Utc>) -> bool {
        is_held(&self.state, at)
    }

    /// Whether the policy's quorum has accepted, at an instant. Acceptances run out; care that was given does not.
    #[must_use]
    pub fn is_formed(&self, at: DateTime<Utc>) -> bool {
        is_formed(&self.state, at)
    }

    /// Sectors of the quorum from which nobody has accepted, at an instant.
    #[must_use]
    pub fn missing_sectors(&self, at: DateTime<Utc>) -> Vec<SectorId> {
        missing(&self.state, at).cloned().collect()
    }

    /// Whether everybody who must answer has accepted or declined.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        is_answered(&self.state)
    }

    /// Whether no further door is proposed: two doors of the episode (as the policy says) have not taken the person, and nothing is new since.
    #[must_use]
    pub fn no_third_door(&self, at: DateTime<Utc>) -> bool {
        super::doors::no_third_door(&self.state, at)
    }
}

/// Whether a service told what came of care since an instant, good or not.
pub(super) fn is_told(state: &CaseState, service: &ServiceId, since: DateTime<Utc>) -> bool {
    state.care.iter().any(|line| line.service == *service && line.at >= since)
}
