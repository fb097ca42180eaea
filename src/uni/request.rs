//! The request as other languages hold it.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::fault::AmparoError;
use super::policy::formatted;
use crate::crisis::{Crisis, RecentCall};
use crate::exchange;
use crate::person::Person;
use crate::plan::request::{Request as Core, RequestDraft};
use crate::policy::draft::PolicyDraft;
use crate::status::StatusDraft;

/// A checked request: one person, one crisis, one clock. Threads may share it.
#[derive(uniffi::Object)]
pub struct Request {
    core: Core,
}

impl Request {
    pub(super) fn of(core: Core) -> Arc<Self> {
        Arc::new(Self { core })
    }

    pub(super) fn core(&self) -> &Core {
        &self.core
    }
}

/// Checks a request that was built in memory as if it had come as a document.
pub(super) fn read(draft: RequestDraft) -> Result<Core, AmparoError> {
    let draft = RequestDraft {
        format: RequestDraft::FORMAT.to_owned(),
        status: draft.status.map(|status| StatusDraft { format: StatusDraft::FORMAT.to_owned(), ..status }),
        policy: draft.policy.map(formatted),
        ..draft
    };
    let bytes = exchange::to_json(&draft);
    exchange::request(&bytes).map_err(|faults| AmparoError::from(faults).beside(&bytes))
}

#[uniffi::export]
impl Request {
    /// Checks a request.
    ///
    /// `at` is the clock of the decision; `recent` are calls lately made, of all people; `status` are live reports that
    /// come with the request; `policy` are policy rows for this decision alone.
    ///
    /// # Errors
    /// `Refused` with everything wrong with it, each with its path, and with what to do at once.
    #[uniffi::constructor(default(recent = [], status = None, policy = None, note = None))]
    pub fn new(
        at: DateTime<Utc>,
        person: Person,
        crisis: Crisis,
        recent: Vec<RecentCall>,
        status: Option<StatusDraft>,
        policy: Option<PolicyDraft>,
        note: Option<String>,
    ) -> Result<Arc<Self>, AmparoError> {
        Self::from_document(RequestDraft { format: String::new(), note, at, person, crisis, recent, status, policy })
    }

    /// Checks a request document that was built in memory; formats may be left out.
    ///
    /// # Errors
    /// As `new`.
    #[uniffi::constructor]
    pub fn from_document(document: RequestDraft) -> Result<Arc<Self>, AmparoError> {
        read(document).map(Self::of)
    }

    /// Reads and checks a request document.
    ///
    /// # Errors
    /// As `new`.
    #[uniffi::constructor]
    pub fn from_json(document: Vec<u8>) -> Result<Arc<Self>, AmparoError> {
        exchange::request(&document).map(Self::of).map_err(|faults| AmparoError::from(faults).beside(&document))
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> RequestDraft {
        self.core.draft().clone()
    }

    /// The canonical document as bytes.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        exchange::to_json(self.core.draft())
    }

    /// The same request under another clock, for a dry run.
    ///
    /// # Errors
    /// `Refused` where something then lies in the future.
    pub fn with_clock(&self, at: DateTime<Utc>) -> Result<Arc<Self>, AmparoError> {
        read(RequestDraft { at, ..self.core.draft().clone() }).map(Self::of)
    }
}
