//! What a case asks the planner next, and the keys of what it does.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::case::Case;
use crate::case::doors::decliners;
use crate::case::event::{DeclineCode, EventKind};
use crate::case::state::DutyLine;
use crate::crisis::{Admission, Attempt, CircumstanceFact, Decline, RecentCall};
use crate::id::{OpaqueRef, ServiceId, hex, is_id};
use crate::network::draft::Capacity;
use crate::person::{Exclusion, ExclusionReason};
use crate::plan::document::CallWhen;
use crate::plan::request::RequestDraft;
use crate::status::{Report, StatusDraft};

/// The key of a call to a recipient: stable over repeats and restarts, so that a receiver drops what it has seen.
///
/// # Shape
/// `case/episode/recipient/step`; the SHA-256 of that text where it is longer than an id may be. Step 0 is the call itself,
/// n the n-th of its ladder.
#[must_use]
pub fn call_key(case: &OpaqueRef, episode: u32, recipient: &ServiceId, step: u32) -> OpaqueRef {
    fit(format!("{}/{episode}/{}/{step}", case.as_str(), recipient.as_str()))
}

/// The key of something due.
pub(super) fn key(case: &OpaqueRef, episode: u32, parts: &[&str], kind: &str) -> OpaqueRef {
    let mut text = format!("{}/{episode}", case.as_str());
    for part in parts.iter().copied().chain([kind]) {
        text.push('/');
        text.push_str(part);
    }
    fit(text)
}

fn fit(text: String) -> OpaqueRef {
    let hash = || hex(&Sha256::digest(text.as_bytes()));
    OpaqueRef::new(if is_id(&text) { text.clone() } else { hash() }).unwrap_or_default()
}

/// The request for the next plan: the last one, with all that the case has learnt since.
///
/// # Shape
/// - The door is where the person is, else whoever answers for them.
/// - Doors tried, events of care, the admission and what was asked are those of the case; severity and circumstances are the
///   latest told.
/// - Who declined in this episode stands in `declined`, so that it is not asked again, and reports how it stands: full, closed,
///   refusing. A conflict is an exclusion (`conflict_of_interest`). The door, the custodian and whoever owes or is owed a legal
///   act are told as refusing alone: they go on being called where the plan calls them.
/// - Calls of the case count as recent, beside those that the last request knew.
///
/// Wishes, bonds and consents are the person's and stay untouched: a service that declines is not one that the person refuses.
#[must_use]
pub fn next_request(case: &Case, last: &RequestDraft, now: DateTime<Utc>) -> RequestDraft {
    let state = case.state();
    let mut next = RequestDraft { at: now, ..last.clone() };
    let crisis = &mut next.crisis;
    let door = state.whereabouts.as_ref().or_else(|| state.custodian());
    if let Some(door) = door.filter(|door| **door != crisis.door) {
        crisis.door = door.clone();
        crisis.since = state.doors.iter().rev().find(|line| line.service == *door).map(|line| line.at).filter(|at| *at <= now);
        crisis.by_phone = false;
    }
    crisis.episode = Some(state.case.clone());
    // What nobody told stays unknown: a severity that a plan assumed is not one that was told.
    let told = case.events().iter().rev().take_while(|e| !matches!(e.kind(), EventKind::Opened | EventKind::Reopened));
    crisis.severity = told.filter(|e| e.kind() == EventKind::Told).find_map(|e| e.draft().severity).or(crisis.severity);
    for kind in &state.circumstances {
        if !crisis.circumstances.iter().any(|fact| fact.kind == *kind) {
            crisis.circumstances.push(CircumstanceFact { kind: *kind, since: state.new_fact_at, ..CircumstanceFact::default() });
        }
    }
    join(&mut crisis.attempts, state.attempts.iter().filter(|attempt| attempt.at <= now).cloned());
    crisis.attempts.retain(|attempt: &Attempt| attempt.at <= now);
    join(&mut crisis.asked, state.asked.iter().cloned());
    join(&mut crisis.events, state.care_events.iter().cloned());
    if let Some(line) = state.admissions.last() {
        let (service, at) = (Some(line.service.clone()), Some(line.at));
        crisis.admission = Some(Admission { kind: line.kind, service, at, drug_use: line.drug_use });
    }
    tell_declines(case, &mut next, now);
    for line in state.calls.iter().filter(|line| line.steps.iter().any(|step| step.delivered_at.is_some())) {
        let at = line.steps.iter().filter_map(|step| step.delivered_at).max().unwrap_or(line.call.from);
        let urgent = matches!(line.call.when, CallWhen::Now);
        join(&mut next.recent, [RecentCall { service: line.call.service.clone(), at, urgent }]);
    }
    next
}

fn join<T: PartialEq>(list: &mut Vec<T>, more: impl IntoIterator<Item = T>) {
    for entry in more {
        if !list.contains(&entry) {
            list.push(entry);
        }
    }
}

fn tell_declines(case: &Case, next: &mut RequestDraft, now: DateTime<Utc>) {
    let state = case.state();
    let owes = |service: &ServiceId| {
        let named =
            |line: &DutyLine| line.met_at.is_none() && [&line.duty.owner, &line.duty.to].contains(&&Some(service.clone()));
        state.duties.iter().any(named)
    };
    let stays = |service: &ServiceId| owes(service) || state.custodian() == Some(service) || *service == next.crisis.door;
    let mut exclusions = Vec::new();
    let mut declined = Vec::new();
    let mut reports = Vec::new();
    for (service, code, at) in decliners(state) {
        let capacity = match code {
            DeclineCode::NoPlace => Capacity::Full,
            DeclineCode::Closed => Capacity::Closed,
            _ => Capacity::Refusing,
        };
        let on_shift = (code == DeclineCode::NoProfessional).then_some(false);
        let (service, at) = (service.clone(), at.min(now));
        if code == DeclineCode::Conflict {
            let reason = ExclusionReason::ConflictOfInterest;
            exclusions.push(Exclusion { service: Some(service.clone()), person: None, reason });
        } else if !stays(&service) {
            declined.push(Decline { service: service.clone(), at, code });
        }
        reports.push(Report { service, capacity, on_shift, reported_at: at, ..Report::default() });
    }
    // An episode begins without the declines of the one before it.
    let begun = state.episodes.last().filter(|_| state.episodes.len() > 1).map(|episode| episode.from);
    let still = |decline: &Decline| !stays(&decline.service) && begun.is_none_or(|begun| decline.at >= begun);
    let mut told = next.crisis.declined.clone();
    told.retain(still);
    join(&mut told, declined);
    next.crisis.declined = told;
    for asked in state.status_asked.iter().filter(|asked| asked.at <= now) {
        let (service, capacity, reported_at) = (asked.service.clone(), asked.capacity, asked.at);
        reports.push(Report { service, capacity, reported_at, ..Report::default() });
    }
    join(&mut next.person.exclusions, exclusions);
    if !reports.is_empty() {
        let status =
            next.status.get_or_insert_with(|| StatusDraft { format: StatusDraft::FORMAT.to_owned(), ..StatusDraft::default() });
        join(&mut status.reports, reports);
    }
}
