//! Places, what was considered, and gaps.

use crate::capi::border::amparo_text;
use crate::capi::list::{amparo_nearest_misses, amparo_reasons, amparo_texts};
use crate::capi::records::{instant, said};
use crate::capi::tokens::plan::{amparo_considered_code, amparo_gap_code, amparo_place_role};
use crate::capi::tokens::words::{amparo_capacity, amparo_role};
use crate::plan::document as core;

/// What is known of a service's capacity.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_status_line {
    /// Capacity that counts: an old report is unknown.
    pub capacity: amparo_capacity,
    /// Capacity as last reported, where the report is too old.
    pub last_reported: amparo_capacity,
    /// Ask before going.
    pub ask_first: bool,
    /// Whether `age_minutes` is said.
    pub has_age_minutes: bool,
    /// Age of the report in minutes; not said if there is no report.
    pub age_minutes: u32,
}

impl From<&core::StatusLine> for amparo_status_line {
    fn from(line: &core::StatusLine) -> Self {
        let core::StatusLine { capacity, last_reported, ask_first, age_minutes } = line;
        let (has_age_minutes, age_minutes) = said(*age_minutes);
        Self {
            capacity: (*capacity).into(),
            last_reported: (*last_reported).into(),
            ask_first: *ask_first,
            has_age_minutes,
            age_minutes,
        }
    }
}

/// Where the person is cared for.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_place {
    /// Its part in the order.
    pub role: amparo_place_role,
    /// Restrictiveness; 0 is home.
    pub restrictiveness: u8,
    /// Whether `minutes` is said.
    pub has_minutes: bool,
    /// Minutes one way.
    pub minutes: u32,
    /// Whether `return_minutes` is said.
    pub has_return_minutes: bool,
    /// Minutes back; not said if no way back is known.
    pub return_minutes: u32,
    /// Whether `max_stay_minutes` is said.
    pub has_max_stay_minutes: bool,
    /// Longest stay.
    pub max_stay_minutes: u32,
    /// Whether `status` is said; all zero if not.
    pub has_status: bool,
    /// What it reported.
    pub status: amparo_status_line,
    /// Service; not said for home, with somebody.
    pub service: amparo_text,
    /// Needs that it meets.
    pub meets: amparo_texts,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Place> for amparo_place {
    fn from(line: &core::Place) -> Self {
        let core::Place { role, restrictiveness, minutes, return_minutes, max_stay_minutes, status, service, meets, reasons } =
            line;
        let (has_minutes, minutes) = said(*minutes);
        let (has_return_minutes, return_minutes) = said(*return_minutes);
        let (has_max_stay_minutes, max_stay_minutes) = said(*max_stay_minutes);
        Self {
            role: (*role).into(),
            restrictiveness: *restrictiveness,
            has_minutes,
            minutes,
            has_return_minutes,
            return_minutes,
            has_max_stay_minutes,
            max_stay_minutes,
            has_status: status.is_some(),
            status: status.as_ref().map_or(amparo_status_line::NONE, amparo_status_line::from),
            service: service.into(),
            meets: meets.into(),
            reasons: reasons.into(),
        }
    }
}

/// A place that was considered and is not proposed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_considered_line {
    /// Why not.
    pub code: amparo_considered_code,
    /// Restrictiveness.
    pub restrictiveness: u8,
    /// Whether `minutes` is said.
    pub has_minutes: bool,
    /// Minutes one way, if a way is known.
    pub minutes: u32,
    /// Whether `status` is said; all zero if not.
    pub has_status: bool,
    /// What it reported.
    pub status: amparo_status_line,
    /// Service.
    pub service: amparo_text,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Considered> for amparo_considered_line {
    fn from(line: &core::Considered) -> Self {
        let core::Considered { code, restrictiveness, minutes, status, service, reasons } = line;
        let (has_minutes, minutes) = said(*minutes);
        Self {
            code: (*code).into(),
            restrictiveness: *restrictiveness,
            has_minutes,
            minutes,
            has_status: status.is_some(),
            status: status.as_ref().map_or(amparo_status_line::NONE, amparo_status_line::from),
            service: service.into(),
            reasons: reasons.into(),
        }
    }
}

/// The service that would have come nearest.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_nearest_miss {
    /// What it lacks.
    pub code: amparo_considered_code,
    /// Whether `minutes` is said.
    pub has_minutes: bool,
    /// Minutes one way, if a way is known.
    pub minutes: u32,
    /// Whether `opens_utc_s` is said.
    pub has_opens: bool,
    /// When it opens next, if that is what it lacks, seconds since 1970 UTC.
    pub opens_utc_s: i64,
    /// Service.
    pub service: amparo_text,
}

impl From<&core::NearestMiss> for amparo_nearest_miss {
    fn from(line: &core::NearestMiss) -> Self {
        let core::NearestMiss { code, minutes, opens, service } = line;
        let (has_minutes, minutes) = said(*minutes);
        let (has_opens, opens_utc_s) = instant(*opens);
        Self { code: (*code).into(), has_minutes, minutes, has_opens, opens_utc_s, service: service.into() }
    }
}

/// Something that the network does not give.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_gap {
    /// What is missing.
    pub code: amparo_gap_code,
    /// Role, if it is one.
    pub role: amparo_role,
    /// Need, if it is one.
    pub need: amparo_text,
    /// Service concerned, if there is one.
    pub service: amparo_text,
    /// Nearest misses.
    pub nearest_miss: amparo_nearest_misses,
    /// Reasons.
    pub reasons: amparo_reasons,
}

impl From<&core::Gap> for amparo_gap {
    fn from(line: &core::Gap) -> Self {
        let core::Gap { code, role, need, service, nearest_miss, reasons } = line;
        Self {
            code: (*code).into(),
            role: (*role).into(),
            need: need.into(),
            service: service.into(),
            nearest_miss: nearest_miss.into(),
            reasons: reasons.into(),
        }
    }
}

impl amparo_status_line {
    /// Nothing known.
    pub(crate) const NONE: Self = Self {
        capacity: amparo_capacity::None,
        last_reported: amparo_capacity::None,
        ask_first: false,
        has_age_minutes: false,
        age_minutes: 0,
    };
}
