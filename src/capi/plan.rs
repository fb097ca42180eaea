//! Plans as C walks them.

use std::mem::MaybeUninit;

use crate::capi::border::{amparo_status, amparo_text, free, guard_bare, need};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::list::*;
use crate::capi::records::*;
use crate::exchange::to_json;
use crate::plan::Plan;
use crate::plan::document::{EngineLine, PlanDocument};

/// One decision. The whole of it is for the door and the lead; everybody else gets `amparo_plan_view`. The caller owns it; it
/// holds on to what it was made with, and outlives the engine. Immutable; threads may share it.
pub struct amparo_plan {
    /// The decision.
    pub(crate) plan: Plan,
    /// The same, written.
    pub(crate) document: PlanDocument,
}

/// Who computed a plan, and from what. Its texts are the plan's.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_plan_line {
    /// Clock of the decision, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// SHA-256 over everything that was read, in hexadecimal.
    pub fingerprint: amparo_text,
    /// Version of amparo.
    pub version: amparo_text,
    /// Version of the time-zone data.
    pub time_zones: amparo_text,
    /// Network's id.
    pub network: amparo_text,
    /// Policy's id.
    pub policy: amparo_text,
}

/// Writes who computed a plan, and from what, to `line_out`.
///
/// `plan`: not NULL. `line_out`: not NULL; untouched on failure; its texts are the plan's. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_head(
    plan: Option<&amparo_plan>,
    line_out: Option<&mut MaybeUninit<amparo_plan_line>>,
) -> amparo_status {
    guard_bare(|| {
        let (document, out) = (&need(plan)?.document, need(line_out)?);
        let EngineLine { version, time_zones, network, policy } = &document.engine;
        out.write(amparo_plan_line {
            at_utc_s: document.at.timestamp(),
            fingerprint: (&document.fingerprint).into(),
            version: version.into(),
            time_zones: time_zones.into(),
            network: network.into(),
            policy: policy.into(),
        });
        Ok(())
    })
}

/// The whole plan as JSON, `"format": "amparo/plan/1"`: the bytes that the Rust library writes.
///
/// `plan`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_json(
    plan: Option<&amparo_plan>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (plan, out) = (need(plan)?, need(json_out)?);
        put_bytes(Some(out), to_json(&plan.document));
        Ok(())
    })
}

/// The crisis as the decision took it.
///
/// `plan`: not NULL. `crisis_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_crisis(
    plan: Option<&amparo_plan>,
    crisis_out: Option<&mut MaybeUninit<amparo_crisis>>,
) -> amparo_status {
    guard_bare(|| {
        need(crisis_out)?.write((&need(plan)?.document.crisis).into());
        Ok(())
    })
}

/// What to do at once.
///
/// `plan`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if life is not at risk.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_emergency(
    plan: Option<&amparo_plan>,
    emergency_out: Option<&mut MaybeUninit<amparo_emergency_line>>,
) -> amparo_status {
    guard_bare(|| {
        need(emergency_out)?.write(need(plan)?.document.emergency.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// Who leads the circle.
///
/// `plan`: not NULL. `lead_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if nobody does, which is a gap.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_lead(plan: Option<&amparo_plan>, lead_out: Option<&mut MaybeUninit<amparo_lead>>) -> amparo_status {
    guard_bare(|| {
        need(lead_out)?.write(need(plan)?.document.lead.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// From when the lead leads.
///
/// `plan`: not NULL. `lead_from_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if it leads from now.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_lead_from(
    plan: Option<&amparo_plan>,
    lead_from_out: Option<&mut MaybeUninit<amparo_lead_from>>,
) -> amparo_status {
    guard_bare(|| {
        need(lead_from_out)?.write(need(plan)?.document.lead_from.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// Who answers for the person now.
///
/// `plan`: not NULL. `custodian_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_custodian(
    plan: Option<&amparo_plan>,
    custodian_out: Option<&mut MaybeUninit<amparo_custodian>>,
) -> amparo_status {
    guard_bare(|| {
        need(custodian_out)?.write((&need(plan)?.document.custodian).into());
        Ok(())
    })
}

/// Who takes over before the custodian can no longer hold.
///
/// `plan`: not NULL. `next_holder_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if nobody has to.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_next_holder(
    plan: Option<&amparo_plan>,
    next_holder_out: Option<&mut MaybeUninit<amparo_next_holder>>,
) -> amparo_status {
    guard_bare(|| {
        need(next_holder_out)?.write(need(plan)?.document.next_holder.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// When shared care counts as formed.
///
/// `plan`: not NULL. `quorum_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if the policy asks for none.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_quorum(
    plan: Option<&amparo_plan>,
    quorum_out: Option<&mut MaybeUninit<amparo_quorum>>,
) -> amparo_status {
    guard_bare(|| {
        need(quorum_out)?.write(need(plan)?.document.quorum.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// The way of the person through the doors.
///
/// `plan`: not NULL. `episode_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_episode(
    plan: Option<&amparo_plan>,
    episode_out: Option<&mut MaybeUninit<amparo_episode>>,
) -> amparo_status {
    guard_bare(|| {
        need(episode_out)?.write((&need(plan)?.document.episode).into());
        Ok(())
    })
}

/// The people of trust to contact, or not to contact yet. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_contacts(plan: Option<&amparo_plan>) -> amparo_contacts {
    plan.map(|plan| &plan.document.contacts).into()
}

/// The services called to share care, in the order in which they are called. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_calls(plan: Option<&amparo_plan>) -> amparo_calls {
    plan.map(|plan| &plan.document.calls).into()
}

/// The services that are not called, and why. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_not_called(plan: Option<&amparo_plan>) -> amparo_not_called {
    plan.map(|plan| &plan.document.not_called).into()
}

/// Where the person is cared for, in the order in which it is asked. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_places(plan: Option<&amparo_plan>) -> amparo_places {
    plan.map(|plan| &plan.document.places).into()
}

/// The places that were considered and are not proposed. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_considered(plan: Option<&amparo_plan>) -> amparo_considered {
    plan.map(|plan| &plan.document.considered).into()
}

/// The legal acts owed to authorities. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_duties(plan: Option<&amparo_plan>) -> amparo_duties {
    plan.map(|plan| &plan.document.duties).into()
}

/// What the network does not give. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_gaps(plan: Option<&amparo_plan>) -> amparo_gaps {
    plan.map(|plan| &plan.document.gaps).into()
}

/// What would change the answer; empty unless `AMPARO_PLAN_CHANGES` was asked for. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_changes(plan: Option<&amparo_plan>) -> amparo_changes {
    plan.map(|plan| &plan.document.would_change).into()
}

/// Frees a plan.
///
/// `plan`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_free(plan: Option<Box<amparo_plan>>) {
    free(plan);
}
