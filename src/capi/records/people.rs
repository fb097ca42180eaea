//! The crisis, the custody, contacts, duties and the trail.

use crate::capi::border::amparo_text;
use crate::capi::list::{amparo_data_fields, amparo_reasons, amparo_texts, amparo_trail};
use crate::capi::records::{amparo_status_line, instant, said};
use crate::capi::tokens::plan::{amparo_by_from, amparo_contact_kind, amparo_contact_purpose};
use crate::capi::tokens::words::{
    amparo_act, amparo_admission_kind, amparo_channel_class, amparo_clock_start, amparo_role, amparo_severity,
};
use crate::plan::document as core;

/// The crisis as the decision took it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_crisis {
    /// Severity that counted.
    pub severity: amparo_severity,
    /// Severity told at the door.
    pub severity_told: amparo_severity,
    /// Admission that is decided or made.
    pub admission: amparo_admission_kind,
    /// Opaque reference of the episode.
    pub episode: amparo_text,
    /// Door.
    pub door: amparo_text,
    /// Municipality or catchment whose reference answers.
    pub territory: amparo_text,
    /// Needs of the moment.
    pub needs: amparo_texts,
    /// Why the severity and needs are these.
    pub reasons: amparo_reasons,
}

impl From<&core::CrisisLine> for amparo_crisis {
    fn from(line: &core::CrisisLine) -> Self {
        let core::CrisisLine { severity, severity_told, admission, episode, door, territory, needs, reasons } = line;
        Self {
            severity: (*severity).into(),
            severity_told: (*severity_told).into(),
            admission: (*admission).into(),
            episode: episode.into(),
            door: door.into(),
            territory: territory.into(),
            needs: needs.into(),
            reasons: reasons.into(),
        }
    }
}

/// What to do at once.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_emergency_line {
    /// Severity is not known: call if any of the signs is there.
    pub if_signs: bool,
    /// Whether `minutes` is said.
    pub has_minutes: bool,
    /// Minutes to the service.
    pub minutes: u32,
    /// Whether `status` is said; all zero if not.
    pub has_status: bool,
    /// What it reported.
    pub status: amparo_status_line,
    /// Number to call.
    pub number: amparo_text,
    /// Nearest urgency door, full or not: medical regulation chooses the destination.
    pub service: amparo_text,
    /// Ids of the policy's signs of danger.
    pub signs: amparo_texts,
    /// Why.
    pub reasons: amparo_reasons,
}

impl From<&core::Emergency> for amparo_emergency_line {
    fn from(line: &core::Emergency) -> Self {
        let core::Emergency { if_signs, minutes, status, number, service, signs, reasons } = line;
        let (has_minutes, minutes) = said(*minutes);
        Self {
            if_signs: *if_signs,
            has_minutes,
            minutes,
            has_status: status.is_some(),
            status: status.as_ref().map_or(amparo_status_line::NONE, amparo_status_line::from),
            number: number.into(),
            service: service.into(),
            signs: signs.into(),
            reasons: reasons.into(),
        }
    }
}

/// Who answers for the person now.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_custodian {
    /// Service; not said only if the territory names nobody, which is a gap.
    pub service: amparo_text,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Custodian> for amparo_custodian {
    fn from(line: &core::Custodian) -> Self {
        let core::Custodian { service, reasons } = line;
        Self { service: service.into(), reasons: reasons.into() }
    }
}

/// Who takes over before the custodian can no longer hold.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_next_holder {
    /// Before when, seconds since 1970 UTC.
    pub before_utc_s: i64,
    /// Service.
    pub service: amparo_text,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::NextHolder> for amparo_next_holder {
    fn from(line: &core::NextHolder) -> Self {
        let core::NextHolder { before, service, reasons } = line;
        Self { before_utc_s: before.timestamp(), service: service.into(), reasons: reasons.into() }
    }
}

/// A person of trust to contact, or not to contact yet.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_contact {
    /// Who.
    pub kind: amparo_contact_kind,
    /// What for.
    pub purpose: amparo_contact_purpose,
    /// Wait until this role has answered.
    pub hold_until: amparo_role,
    /// What the channel may carry.
    pub channel_class: amparo_channel_class,
    /// Whether contacting is held to be safe.
    pub safe: bool,
    /// Opaque reference.
    pub contact_ref: amparo_text,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Contact> for amparo_contact {
    fn from(line: &core::Contact) -> Self {
        let core::Contact { kind, purpose, hold_until, class: channel_class, safe, contact_ref, reasons } = line;
        Self {
            kind: (*kind).into(),
            purpose: (*purpose).into(),
            hold_until: (*hold_until).into(),
            channel_class: (*channel_class).into(),
            safe: *safe,
            contact_ref: contact_ref.into(),
            reasons: reasons.into(),
        }
    }
}

/// A legal act owed to an authority.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_duty {
    /// What is owed.
    pub act: amparo_act,
    /// Role to which it is owed.
    pub to_role: amparo_role,
    /// What starts the clock.
    pub starts_on: amparo_clock_start,
    /// Where the deadline comes from.
    pub by_from: amparo_by_from,
    /// Whether the person is named.
    pub identified: bool,
    /// Whether `starts_at_utc_s` is said.
    pub has_starts_at: bool,
    /// When the clock started, seconds since 1970 UTC; not said while it has not.
    pub starts_at_utc_s: i64,
    /// Whether `by_utc_s` is said.
    pub has_by: bool,
    /// Deadline, seconds since 1970 UTC; not said while the clock has not started.
    pub by_utc_s: i64,
    /// Whether `within_minutes` is said.
    pub has_within_minutes: bool,
    /// Minutes from the start; not said if neither law nor policy gives any.
    pub within_minutes: u32,
    /// Rule.
    pub rule: amparo_text,
    /// Service that owes it; not said while no such service attends the person.
    pub owner: amparo_text,
    /// Service with the role; not said if the territory names none, which is a gap.
    pub to: amparo_text,
    /// Evidence that stops the clock, in Portuguese.
    pub stops_with: amparo_text,
    /// Fields that it may tell.
    pub fields: amparo_data_fields,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Duty> for amparo_duty {
    fn from(line: &core::Duty) -> Self {
        let core::Duty {
            act,
            to_role,
            starts_on,
            by_from,
            identified,
            starts_at,
            by,
            within_minutes,
            rule,
            owner,
            to,
            stops_with,
            fields,
            reasons,
        } = line;
        let (has_starts_at, starts_at_utc_s) = instant(*starts_at);
        let (has_by, by_utc_s) = instant(*by);
        let (has_within_minutes, within_minutes) = said(*within_minutes);
        Self {
            act: (*act).into(),
            to_role: (*to_role).into(),
            starts_on: (*starts_on).into(),
            by_from: (*by_from).into(),
            identified: *identified,
            has_starts_at,
            starts_at_utc_s,
            has_by,
            by_utc_s,
            has_within_minutes,
            within_minutes,
            rule: rule.into(),
            owner: owner.into(),
            to: to.into(),
            stops_with: stops_with.into(),
            fields: fields.into(),
            reasons: reasons.into(),
        }
    }
}

/// A door of this episode.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_trail_step {
    /// When, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// Service.
    pub service: amparo_text,
    /// What came of it; not said at the present door.
    pub outcome: amparo_text,
}

impl From<&core::TrailStep> for amparo_trail_step {
    fn from(line: &core::TrailStep) -> Self {
        let core::TrailStep { at, service, outcome } = line;
        Self { at_utc_s: at.timestamp(), service: service.into(), outcome: outcome.into() }
    }
}

/// The way of the person through the doors.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_episode {
    /// Two doors or more have not taken the person.
    pub wandering: bool,
    /// No further door is proposed without a new fact.
    pub no_third_door: bool,
    /// Doors in the order of time, the present one last.
    pub trail: amparo_trail,
    /// Facts that the doors before did not know.
    pub new_facts: amparo_texts,
}

impl From<&core::Episode> for amparo_episode {
    fn from(line: &core::Episode) -> Self {
        let core::Episode { wandering, no_third_door, trail, new_facts } = line;
        Self { wandering: *wandering, no_third_door: *no_third_door, trail: trail.into(), new_facts: new_facts.into() }
    }
}
