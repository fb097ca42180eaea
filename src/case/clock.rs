//! Clocks of answers: minutes of the wall, or, where the policy says so, minutes in which the recipient is open.

use chrono::{DateTime, Utc};

use crate::calendar::Opening;
use crate::case::brief::later;
use crate::id::ServiceId;
use crate::network::{Network, OnCall, ServiceIx};
use crate::policy::Policy;
use crate::policy::draft::Parameter;

/// What clocks are read with.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Network, for who is open and who has left.
    pub network: &'a Network,
    /// Policy, for every time.
    pub policy: &'a Policy,
}

impl std::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Context")
    }
}

/// When so many minutes have passed for a recipient from an instant on.
///
/// # Shape
/// Short clocks run on the wall: somebody in crisis does not wait for Monday. Long ones (the policy's `working_clock_minutes`)
/// run while the recipient is open, and end at `working_clock_most_hours` all the same: a school in its holidays is not waited
/// for. `whole` is the answer time of which `minutes` are a part, so that a reminder runs on the clock of its deadline.
pub(super) fn after(context: &Context<'_>, service: &ServiceId, from: DateTime<Utc>, minutes: u32, whole: u32) -> DateTime<Utc> {
    let wall = later(from, i64::from(minutes));
    if whole < context.policy.parameter(Parameter::WorkingClockMinutes) {
        return wall;
    }
    let most = later(from, i64::from(context.policy.parameter(Parameter::WorkingClockMostHours)) * 60).max(wall);
    let hours = find(context, service).and_then(|ix| context.network.service(ix).hours());
    let worked = hours.and_then(|hours| context.network.hours().working_minutes_after(hours, from, minutes));
    // With hours that nobody knows, or that never come, the wall's clock counts.
    worked.map_or(wall, |worked| worked.min(most))
}

fn find(context: &Context<'_>, service: &ServiceId) -> Option<ServiceIx> {
    context.network.service_ix(service.as_str())
}

/// Whether somebody at a service answers at an instant: open, on call, or of unknown hours; not one that has left the network.
pub(super) fn answers(context: &Context<'_>, service: &ServiceId, at: DateTime<Utc>) -> bool {
    let Some(ix) = find(context, service) else { return false };
    let there = context.network.service(ix);
    let zone = context.network.territory(there.municipality()).tz;
    if !there.is_valid_on(crate::calendar::local_date(zone, at)) {
        return false;
    }
    let opening = there.hours().map_or(Opening::Unknown, |hours| context.network.hours().state(hours, at));
    match (opening, there.on_call()) {
        (Opening::Open | Opening::Unknown, _) | (_, OnCall::OutsideHours) => true,
        (Opening::Closed, OnCall::Hours(hours)) => context.network.hours().state(hours, at) == Opening::Open,
        (Opening::Closed, OnCall::None) => false,
    }
}
