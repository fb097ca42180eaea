//! The policy as other languages hold it.

use std::sync::Arc;

use super::fault::{AmparoError, Fault, lines};
use crate::exchange;
use crate::id::DocumentId;
use crate::policy::draft::PolicyDraft;
use crate::policy::{Change, Policy as Core};

/// A checked policy: every weight, table, deadline and legal rule. Threads may share it.
#[derive(uniffi::Object)]
pub struct Policy {
    core: Core,
    warnings: Vec<Fault>,
}

/// A policy with an overlay on it, and what the overlay changed.
#[derive(uniffi::Record)]
pub struct Overlaid {
    /// The policy with the overlay.
    pub policy: Arc<Policy>,
    /// What happened to each row of the overlay.
    pub changes: Vec<Change>,
}

impl Policy {
    pub(super) fn of(core: Core, warnings: Vec<Fault>) -> Arc<Self> {
        Arc::new(Self { core, warnings })
    }

    pub(super) fn core(&self) -> &Core {
        &self.core
    }
}

#[uniffi::export]
impl Policy {
    /// The built-in policy `br`: Brazilian federal law and defaults of the library, to be reviewed by whoever uses it.
    #[uniffi::constructor]
    #[must_use]
    pub fn br() -> Arc<Self> {
        Self::of(Core::br(), Vec::new())
    }

    /// The built-in policy `br-rs`: `br` and the rules of the State of Rio Grande do Sul.
    #[uniffi::constructor]
    #[must_use]
    pub fn br_rs() -> Arc<Self> {
        Self::of(Core::br_rs(), Vec::new())
    }

    /// Reads and checks a policy document; an overlay is laid over the built-in policy that it names.
    ///
    /// # Errors
    /// `Refused` with everything wrong with its fields and with what they mean together.
    #[uniffi::constructor]
    pub fn from_json(document: Vec<u8>) -> Result<Arc<Self>, AmparoError> {
        let (core, warnings) = exchange::policy(&document)?;
        Ok(Self::of(core, lines(&warnings)))
    }

    /// Checks a policy that was built in memory; its `format` may be left out.
    ///
    /// # Errors
    /// As `from_json`.
    #[uniffi::constructor]
    pub fn from_document(document: PolicyDraft) -> Result<Arc<Self>, AmparoError> {
        Self::from_json(exchange::to_json(&formatted(document)))
    }

    /// This policy with the rows of an overlay on it.
    ///
    /// # Errors
    /// `Refused`: as `from_json`, and where the overlay takes away a limit that protects the person.
    pub fn overlay(&self, document: PolicyDraft) -> Result<Overlaid, AmparoError> {
        self.overlay_json(exchange::to_json(&formatted(document)))
    }

    /// `overlay` from the bytes of a document.
    ///
    /// # Errors
    /// As `overlay`.
    pub fn overlay_json(&self, document: Vec<u8>) -> Result<Overlaid, AmparoError> {
        let draft: PolicyDraft = exchange::read(&document)?;
        let (core, changes) = self.core.overlay(&draft)?;
        Ok(Overlaid { policy: Self::of(core, Vec::new()), changes })
    }

    /// What is legal but dangerous in the document.
    #[must_use]
    pub fn warnings(&self) -> Vec<Fault> {
        self.warnings.clone()
    }

    /// Id of the policy, that of its last overlay.
    #[must_use]
    pub fn id(&self) -> String {
        self.core.id().to_owned()
    }

    /// The documents that it is made of, lowest first.
    #[must_use]
    pub fn lineage(&self) -> Vec<DocumentId> {
        self.core.lineage().to_vec()
    }

    /// The merged document, every table in the order of ids.
    #[must_use]
    pub fn document(&self) -> PolicyDraft {
        self.core.draft().clone()
    }

    /// SHA-256 of the canonical document, in hexadecimal.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        crate::id::hex(self.core.fingerprint())
    }
}

/// The document with its format.
pub(super) fn formatted(document: PolicyDraft) -> PolicyDraft {
    PolicyDraft { format: PolicyDraft::FORMAT.to_owned(), ..document }
}
