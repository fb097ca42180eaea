//! Records of a plan, a view and an emergency as C reads them: fixed, flat, texts borrowed.
//!
//! Each is made from its record of the core by taking that apart, so that a field which C does not tell does not compile.
//!
//! What may be left out has a flag beside it (`has_minutes`), a token 0 (`NONE`) or a text whose `data` is NULL. A record
//! never grows: what a later version tells besides comes by another function.

mod case;
mod circle;
mod people;
mod places;

pub use case::*;
pub use circle::*;
pub use people::*;
pub use places::*;

use chrono::{DateTime, Utc};

use crate::capi::border::amparo_text;
use crate::capi::list::{amparo_facts, amparo_texts};
use crate::capi::tokens::fact::amparo_fact_kind;
use crate::plan::document as core;

/// A value that may be left out, and whether it is there.
pub(crate) fn said(value: Option<u32>) -> (bool, u32) {
    (value.is_some(), value.unwrap_or_default())
}

/// An instant that may be left out, and whether it is there.
pub(crate) fn instant(at: Option<DateTime<Utc>>) -> (bool, i64) {
    (at.is_some(), at.map_or(0, |at| at.timestamp()))
}

/// One fact of a reason.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_fact {
    /// What it says.
    pub fact: amparo_fact_kind,
    /// Whether `number` is said.
    pub has_number: bool,
    /// Whether `at_utc_s` is said.
    pub has_at: bool,
    /// Number, in the unit of the fact.
    pub number: i64,
    /// Instant, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// Token or id, if there is one.
    pub id: amparo_text,
}

impl From<&core::Fact> for amparo_fact {
    fn from(fact: &core::Fact) -> Self {
        let core::Fact { fact, id, number, at } = fact;
        let (has_at, at_utc_s) = instant(*at);
        Self {
            fact: (*fact).into(),
            has_number: number.is_some(),
            has_at,
            number: number.unwrap_or_default(),
            at_utc_s,
            id: id.into(),
        }
    }
}

/// Why a line stands there.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_reason {
    /// Rule of the policy (`R04`, a row's id) or of the decision (`bond-live`).
    pub rule: amparo_text,
    /// Norm, paper or "amparo, to review".
    pub source: amparo_text,
    /// Facts on which it rests.
    pub facts: amparo_facts,
}

impl From<&core::Reason> for amparo_reason {
    fn from(reason: &core::Reason) -> Self {
        let core::Reason { rule, source, facts } = reason;
        Self { rule: rule.into(), source: source.into(), facts: facts.into() }
    }
}

/// A smallest change of facts that changes the answer, and how.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_change {
    /// What changes.
    pub change: crate::capi::tokens::plan::amparo_change_kind,
    /// An emergency call comes first then.
    pub emergency: bool,
    /// Service concerned, if there is one.
    pub service: amparo_text,
    /// Fact concerned, if there is one.
    pub fact: amparo_text,
    /// Who leads then, if that changes.
    pub lead: amparo_text,
    /// First place then, if that changes.
    pub first_place: amparo_text,
    /// Services called then that are not called now.
    pub called: amparo_texts,
    /// Services no longer called then.
    pub no_longer_called: amparo_texts,
    /// Rules of the duties that are owed then and not now.
    pub duties: amparo_texts,
}

impl From<&core::WouldChange> for amparo_change {
    fn from(line: &core::WouldChange) -> Self {
        let core::WouldChange { change, service, fact, lead, first_place, emergency, called, no_longer_called, duties } = line;
        Self {
            change: (*change).into(),
            emergency: *emergency,
            service: service.into(),
            fact: fact.into(),
            lead: lead.into(),
            first_place: first_place.into(),
            called: called.into(),
            no_longer_called: no_longer_called.into(),
            duties: duties.into(),
        }
    }
}
