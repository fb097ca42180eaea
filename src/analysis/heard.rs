//! Which services can be reached, and which have fallen silent: a channel that fails at three in the morning was silent before.
//!
//! Every call that went out is a test of a channel, every answer and every live report is a sign of life. What they come to
//! is told service by service, the worst first, so that somebody telephones on a quiet day.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};

use crate::case::Case;
use crate::case::event::{EventDraft, EventKind};
use crate::id::ServiceId;
use crate::record::{record, tokens};
use crate::status::StatusDraft;

tokens! {
    /// How a service can be reached.
    pub enum Reach {
        /// The last that was tried could not be delivered.
        Failing = "failing",
        /// Calls were delivered, and nothing was ever heard.
        Unheard = "unheard",
        /// Nothing was heard for longer than was asked for.
        Quiet = "quiet",
        /// It was not tried, and nothing was heard.
        Untried = "untried",
        /// It was heard.
        Well = "well",
    }
}

record! {
    /// What is known of reaching one service.
    pub struct ReachLine {
        /// Service.
        pub service: ServiceId,
        /// What it comes to.
        pub reach: Reach,
        /// Calls and steps of ladders that were delivered.
        pub delivered: u32,
        /// Those that were delivered since it was last heard.
        pub unanswered: u32,
        /// Those that could not be delivered since the last that was.
        pub failed: u32,
        /// When one was last delivered.
        pub delivered_at: Option<DateTime<Utc>>,
        /// When one last could not be delivered.
        pub failed_at: Option<DateTime<Utc>>,
        /// When it was last heard: an answer, care that it told of, a live report.
        pub heard_at: Option<DateTime<Utc>>,
    }
}

/// Tries and signs of one service, each with its time.
#[derive(Default)]
struct Signs {
    delivered: Vec<DateTime<Utc>>,
    failed: Vec<DateTime<Utc>>,
    heard: Option<DateTime<Utc>>,
}

/// Whether the service of an event speaks in it. What a host notes about a service (a call that ran out) is no sign of life.
fn speaks(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Accepted
            | EventKind::Declined
            | EventKind::CustodyAccepted
            | EventKind::RefusedAtDoor
            | EventKind::Admitted
            | EventKind::Discharged
            | EventKind::FollowedUp
            | EventKind::StatusConfirmed
            | EventKind::CareGiven
    )
}

/// How the services of cases, and those that report, can be reached at an instant; the worst first, then by id.
///
/// # Units
/// `quiet`: how long a service may be silent before it is told of. What lies after `now` does not count.
/// # Shape
/// One line for each service that was called, is to be called, spoke or reported. Nothing of any person: a line counts calls.
/// # Cost
/// Linear in the events.
/// # Example
/// ```
/// use amparo::analysis::{Reach, reach};
/// use amparo::id::ServiceId;
/// use amparo::status::{Report, StatusDraft};
///
/// let now = "2031-05-18T12:00:00Z".parse().expect("an instant");
/// let report = |id: &str, at: &str| Report {
///     service: ServiceId::new(id).expect("an id"),
///     reported_at: at.parse().expect("an instant"),
///     ..Report::default()
/// };
/// let reports = vec![report("caps", "2031-05-18T07:00:00Z"), report("ubs", "2031-05-10T07:00:00Z")];
/// let lines = reach(&[], Some(&StatusDraft { reports, ..StatusDraft::default() }), chrono::Duration::hours(72), now);
/// assert_eq!(lines.iter().map(|line| line.reach).collect::<Vec<_>>(), [Reach::Quiet, Reach::Well]);
/// assert_eq!(lines[0].service.as_str(), "ubs");
/// ```
#[must_use]
pub fn reach<'c>(
    cases: impl IntoIterator<Item = &'c Case>,
    status: Option<&StatusDraft>,
    quiet: Duration,
    now: DateTime<Utc>,
) -> Vec<ReachLine> {
    let mut all: BTreeMap<String, (ServiceId, Signs)> = BTreeMap::new();
    let mut of = |service: &ServiceId, note: &mut dyn FnMut(&mut Signs)| {
        note(&mut all.entry(service.as_str().to_owned()).or_insert_with(|| (service.clone(), Signs::default())).1);
    };
    for case in cases {
        case.state().calls.iter().for_each(|line| of(&line.call.service, &mut |_| {}));
        for event in case.events() {
            let EventDraft { kind, at, service: Some(service), .. } = event.draft() else { continue };
            if *at > now {
                continue;
            }
            match kind {
                EventKind::Delivered | EventKind::Reminded => {
                    of(service, &mut |signs| signs.delivered.push(*at));
                }
                EventKind::Undeliverable => of(service, &mut |signs| signs.failed.push(*at)),
                kind if speaks(*kind) => of(service, &mut |signs| signs.heard = signs.heard.max(Some(*at))),
                _ => {}
            }
        }
    }
    for report in status.iter().flat_map(|status| &status.reports).filter(|report| report.reported_at <= now) {
        of(&report.service, &mut |signs| signs.heard = signs.heard.max(Some(report.reported_at)));
    }
    let since = now.checked_sub_signed(quiet).unwrap_or(DateTime::<Utc>::MIN_UTC);
    let mut lines: Vec<ReachLine> = all.into_values().map(|(service, signs)| line(service, &signs, since)).collect();
    lines.sort_by_key(|line| line.reach);
    lines
}

fn line(service: ServiceId, signs: &Signs, since: DateTime<Utc>) -> ReachLine {
    let (delivered_at, failed_at) = (signs.delivered.iter().max().copied(), signs.failed.iter().max().copied());
    let after = |times: &[DateTime<Utc>], last: Option<DateTime<Utc>>| {
        let count = times.iter().filter(|at| Some(**at) > last).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let reach = match signs.heard {
        _ if failed_at > delivered_at => Reach::Failing,
        Some(heard) if heard < since => Reach::Quiet,
        Some(_) => Reach::Well,
        None if delivered_at.is_some() => Reach::Unheard,
        None => Reach::Untried,
    };
    ReachLine {
        service,
        reach,
        delivered: after(&signs.delivered, None),
        unanswered: after(&signs.delivered, signs.heard),
        failed: after(&signs.failed, delivered_at),
        delivered_at,
        failed_at,
        heard_at: signs.heard,
    }
}

#[cfg(test)]
mod tests;
