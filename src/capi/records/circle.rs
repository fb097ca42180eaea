//! The lead, the calls and the quorum.

use crate::capi::border::amparo_text;
use crate::capi::list::{amparo_data_fields, amparo_quorum_sectors, amparo_reasons, amparo_rungs, amparo_texts};
use crate::capi::records::instant;
use crate::capi::tokens::plan::{amparo_call_role, amparo_call_when, amparo_lead_origin, amparo_not_called_code};
use crate::capi::tokens::words::{amparo_channel_class, amparo_channel_kind, amparo_legal_basis, amparo_role};
use crate::plan::document as core;

/// Who leads the circle.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_lead {
    /// Why it is this one.
    pub origin: amparo_lead_origin,
    /// Service.
    pub service: amparo_text,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Lead> for amparo_lead {
    fn from(line: &core::Lead) -> Self {
        let core::Lead { origin, service, reasons } = line;
        Self { origin: (*origin).into(), service: service.into(), reasons: reasons.into() }
    }
}

/// From when the lead leads.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_lead_from {
    /// Earlier, if its on-call accepts.
    pub earlier_if_on_call: bool,
    /// Whether `at_utc_s` is said.
    pub has_at: bool,
    /// Instant, seconds since 1970 UTC; not said if nobody knows when it opens.
    pub at_utc_s: i64,
    /// Who leads until then.
    pub until_then: amparo_text,
}

impl From<&core::LeadFrom> for amparo_lead_from {
    fn from(line: &core::LeadFrom) -> Self {
        let core::LeadFrom { earlier_if_on_call, at, until_then } = line;
        let (has_at, at_utc_s) = instant(*at);
        Self { earlier_if_on_call: *earlier_if_on_call, has_at, at_utc_s, until_then: until_then.into() }
    }
}

/// A step of a ladder.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_rung {
    /// Role by which it stands there; none for a substitute.
    pub role: amparo_role,
    /// When, if nobody before has answered, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// Who is called next.
    pub service: amparo_text,
    /// What it is told when its turn comes: what a call to it would tell, no more. Not what the called one may be told.
    pub discloses: amparo_discloses,
}

impl From<&core::Rung> for amparo_rung {
    fn from(line: &core::Rung) -> Self {
        let core::Rung { role, at, service, discloses } = line;
        Self { role: (*role).into(), at_utc_s: at.timestamp(), service: service.into(), discloses: discloses.into() }
    }
}

/// One way of reaching the called service.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_channel_line {
    /// What it is.
    pub kind: amparo_channel_kind,
    /// What it may carry.
    pub channel_class: amparo_channel_class,
    /// Opaque address.
    pub address_ref: amparo_text,
}

impl From<&core::ChannelLine> for amparo_channel_line {
    fn from(line: &core::ChannelLine) -> Self {
        let core::ChannelLine { kind, class: channel_class, address_ref } = line;
        Self { kind: (*kind).into(), channel_class: (*channel_class).into(), address_ref: address_ref.into() }
    }
}

/// What a call tells.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_discloses {
    /// Legal basis.
    pub basis: amparo_legal_basis,
    /// Row of the policy that gives it.
    pub rule: amparo_text,
    /// Fields, already cut to the channel.
    pub fields: amparo_data_fields,
}

impl From<&core::Discloses> for amparo_discloses {
    fn from(line: &core::Discloses) -> Self {
        let core::Discloses { basis, rule, fields } = line;
        Self { basis: (*basis).into(), rule: rule.into(), fields: fields.into() }
    }
}

/// One service called to share care.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_call {
    /// What it is in the circle.
    pub role: amparo_call_role,
    /// When.
    pub when: amparo_call_when,
    /// Whether `at_utc_s` is said.
    pub has_at: bool,
    /// When the call goes out, if not now, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// Whether `answer_by_utc_s` is said.
    pub has_answer_by: bool,
    /// By when an answer is due, seconds since 1970 UTC; not said for `after_crisis`.
    pub answer_by_utc_s: i64,
    /// Whether `channel` is said; all zero if not.
    pub has_channel: bool,
    /// Channel.
    pub channel: amparo_channel_line,
    /// Service.
    pub service: amparo_text,
    /// Who is called next if it stays silent.
    pub ladder: amparo_rungs,
    /// What the call tells.
    pub discloses: amparo_discloses,
    /// Needs that it meets.
    pub meets: amparo_texts,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Call> for amparo_call {
    fn from(line: &core::Call) -> Self {
        let core::Call { role, when, at, answer_by, channel, service, ladder, discloses, meets, reasons } = line;
        let (has_at, at_utc_s) = instant(*at);
        let (has_answer_by, answer_by_utc_s) = instant(*answer_by);
        Self {
            role: (*role).into(),
            when: (*when).into(),
            has_at,
            at_utc_s,
            has_answer_by,
            answer_by_utc_s,
            has_channel: channel.is_some(),
            channel: channel.as_ref().map_or(amparo_channel_line::NONE, amparo_channel_line::from),
            service: service.into(),
            ladder: ladder.into(),
            discloses: discloses.into(),
            meets: meets.into(),
            reasons: reasons.into(),
        }
    }
}

/// A service that is not called.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_not_called_line {
    /// Why.
    pub code: amparo_not_called_code,
    /// Service.
    pub service: amparo_text,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::NotCalled> for amparo_not_called_line {
    fn from(line: &core::NotCalled) -> Self {
        let core::NotCalled { code, service, reasons } = line;
        Self { code: (*code).into(), service: service.into(), reasons: reasons.into() }
    }
}

/// One sector of the quorum.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_quorum_sector {
    /// Whether `clock_from_utc_s` is said.
    pub has_clock_from: bool,
    /// From when its clock runs, at once or at the first opening, seconds since 1970 UTC.
    pub clock_from_utc_s: i64,
    /// Sector.
    pub sector: amparo_text,
    /// Called services of which one must accept.
    pub services: amparo_texts,
}

impl From<&core::QuorumSector> for amparo_quorum_sector {
    fn from(line: &core::QuorumSector) -> Self {
        let core::QuorumSector { clock_from, sector, services } = line;
        let (has_clock_from, clock_from_utc_s) = instant(*clock_from);
        Self { has_clock_from, clock_from_utc_s, sector: sector.into(), services: services.into() }
    }
}

/// When shared care counts as formed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_quorum {
    /// Row of the policy.
    pub rule: amparo_text,
    /// Reference that must accept.
    pub reference: amparo_text,
    /// Sectors; one that is vetoed or absent has left.
    pub sectors: amparo_quorum_sectors,
}

impl From<&core::Quorum> for amparo_quorum {
    fn from(line: &core::Quorum) -> Self {
        let core::Quorum { rule, reference, sectors } = line;
        Self { rule: rule.into(), reference: reference.into(), sectors: sectors.into() }
    }
}

/// A member of the circle as another member sees it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_circle_member {
    /// What it is in the circle.
    pub role: amparo_call_role,
    /// Service.
    pub service: amparo_text,
}

impl From<&core::CircleMember> for amparo_circle_member {
    fn from(line: &core::CircleMember) -> Self {
        let core::CircleMember { role, service } = line;
        Self { role: (*role).into(), service: service.into() }
    }
}

impl amparo_channel_line {
    /// No channel.
    pub(crate) const NONE: Self =
        Self { kind: amparo_channel_kind::None, channel_class: amparo_channel_class::None, address_ref: amparo_text::NONE };
}
