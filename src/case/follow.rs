//! Follow-up: when its clocks began, and what was made of it.

use chrono::{DateTime, Utc};

use crate::case::event::{CareResult, FollowUp};
use crate::case::state::{CaseState, FollowUpLine, Stage};

/// When the follow-up began: with the crisis, again with each discharge, again once the crisis has passed. Who comes home from
/// an admission of weeks is looked after within a day of coming home.
pub(super) fn anchor(state: &CaseState) -> DateTime<Utc> {
    let discharged = state.admissions.iter().filter_map(|line| line.ended_at).max();
    let settled = (state.stage == Stage::Settled).then_some(state.stage_at);
    [Some(state.episode_from()), discharged, settled].into_iter().flatten().max().unwrap_or(state.episode_from())
}

/// Follow-ups of a step since the anchor.
fn made(state: &CaseState, step: FollowUp) -> impl Iterator<Item = &FollowUpLine> {
    let from = anchor(state);
    state.follow_ups.iter().filter(move |line| line.step == step && line.at >= from)
}

/// Whether a follow-up came to an end: the person was met, or does not want it.
pub(super) fn is_done(state: &CaseState, step: FollowUp) -> bool {
    made(state, step).any(|line| matches!(line.result, CareResult::Done | CareResult::PersonDeclined))
}

/// The last time that a follow-up was tried and did not come to an end.
pub(super) fn last_try(state: &CaseState, step: FollowUp) -> Option<DateTime<Utc>> {
    made(state, step).map(|line| line.at).max()
}
