//! The way of the person through the doors, and who has declined: what the next plan has to know.

use chrono::{DateTime, Utc};

use crate::case::brief::later;
use crate::case::event::DeclineCode;
use crate::case::state::{CallLine, CallStage, CaseState, ReplanLine, ReplanWhy};
use crate::crisis::{Attempt, Outcome};
use crate::id::ServiceId;

pub(super) fn wants_plan(state: &mut CaseState, why: ReplanWhy, at: DateTime<Utc>, service: Option<ServiceId>) {
    state.replan.push(ReplanLine { why, at, service });
}

/// Different doors that have not taken the person since one last did, within the hours of an episode.
pub(super) fn failed_doors(state: &CaseState, at: DateTime<Utc>) -> usize {
    let hours = if state.terms.episode_hours == 0 { i64::MAX / 120 } else { i64::from(state.terms.episode_hours) };
    let taken = state.attempts.iter().filter(|a| a.outcome == Outcome::Accepted).map(|a| a.at).max();
    let counts =
        |a: &&Attempt| a.outcome != Outcome::Accepted && later(a.at, hours * 60) >= at && taken.is_none_or(|taken| a.at > taken);
    let mut doors: Vec<&str> = state.attempts.iter().filter(counts).map(|a| a.service.as_str()).collect();
    doors.sort_unstable();
    doors.dedup();
    doors.len()
}

/// Whether no further door is proposed: as many as the policy says have not taken the person, and nothing is new since.
pub(super) fn no_third_door(state: &CaseState, at: DateTime<Utc>) -> bool {
    let most = usize::try_from(state.terms.third_door_attempts).unwrap_or(usize::MAX).max(1);
    state.new_fact_at.is_none() && failed_doors(state, at) >= most
}

/// Notes that the person wanders: two doors of the episode have not taken them.
pub(super) fn note_wandering(state: &mut CaseState, at: DateTime<Utc>) {
    if failed_doors(state, at) < 2 {
        return;
    }
    if let Some(episode) = state.episodes.last_mut() {
        episode.wandering_at = episode.wandering_at.or(Some(at));
    }
}

/// The declines that exclude a service from what the case asks next: those of this episode.
pub(super) fn decliners(state: &CaseState) -> impl Iterator<Item = (&ServiceId, DeclineCode, DateTime<Utc>)> {
    let of = |line: &&CallLine| line.episode == state.episode() && line.stage == CallStage::Declined;
    state.calls.iter().filter(of).filter_map(|line| Some((&line.call.service, line.declined?, line.ended_at?)))
}
