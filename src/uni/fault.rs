//! What other languages get when a document is refused or the host does not answer.

use std::fmt;

use super::bonds::BondSourceError;
use crate::error::{Code, Fault as CoreFault, Faults};
use crate::exchange;
use crate::plan::document::Emergency;

/// One thing wrong with a document, or one thing legal but dangerous.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Fault {
    /// Stable code; compare this, never the text.
    pub code: Code,
    /// JSON path of the place, such as `$.services[3].kind`.
    pub path: String,
    /// The bad value as far as it may be shown; empty if there is none.
    pub value: String,
    /// What to do about it.
    pub hint: String,
    /// All of it in one line.
    pub reason: String,
}

impl From<&CoreFault> for Fault {
    fn from(fault: &CoreFault) -> Self {
        Self {
            code: fault.code,
            path: fault.path.clone(),
            value: fault.value.clone(),
            hint: fault.hint.clone(),
            reason: fault.to_string(),
        }
    }
}

/// Warnings as other languages get them.
pub(super) fn lines(faults: &[CoreFault]) -> Vec<Fault> {
    faults.iter().map(Fault::from).collect()
}

/// Why there is no answer. A decision is never among these: "nobody reachable" is a plan with gaps.
///
/// Nothing of a request stands in any text, except a spelling slip of a known token.
#[derive(Clone, Debug, PartialEq, uniffi::Error)]
#[uniffi::export(Display)]
pub enum AmparoError {
    /// A document, or a record that was built in memory, is refused with all of its faults at once.
    Refused {
        /// The faults in the order of the document, at most 1,000; never none.
        faults: Vec<Fault>,
        /// How many more there were.
        unlisted: u32,
        /// What to do at once, if it was a request; none too where life is not at risk.
        emergency: Option<Emergency>,
    },
    /// The host's source of bonds did not answer. The plan without those bonds can still be asked for.
    BondsMissing {
        /// What the source told; a failure that it did not declare is not quoted, since it could be about a person.
        reason: String,
        /// What to do at once; none where life is not at risk.
        emergency: Option<Emergency>,
    },
}

impl fmt::Display for AmparoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { faults, unlisted, .. } => {
                let lines: Vec<&str> = faults.iter().map(|fault| fault.reason.as_str()).collect();
                f.write_str(&lines.join("\n"))?;
                if *unlisted > 0 {
                    write!(f, "\nand {unlisted} more")?;
                }
                Ok(())
            }
            Self::BondsMissing { reason, .. } => write!(f, "the source of bonds did not answer: {reason}"),
        }
    }
}

impl std::error::Error for AmparoError {}

impl From<Faults> for AmparoError {
    fn from(found: Faults) -> Self {
        let unlisted = u32::try_from(found.unlisted).unwrap_or(u32::MAX);
        Self::Refused { faults: lines(&found.faults), unlisted, emergency: None }
    }
}

impl AmparoError {
    /// A value that has no place in any record, found before there was a document.
    pub(super) fn one(code: Code, hint: &str) -> Self {
        let fault = CoreFault { code, path: "$".to_owned(), value: String::new(), hint: hint.to_owned() };
        Faults { faults: vec![fault], unlisted: 0 }.into()
    }

    /// The same, with what to do at once by the bytes of the request.
    pub(super) fn beside(self, request: &[u8]) -> Self {
        let emergency = exchange::emergency(request).emergency;
        match self {
            Self::Refused { faults, unlisted, .. } => Self::Refused { faults, unlisted, emergency },
            Self::BondsMissing { reason, .. } => Self::BondsMissing { reason, emergency },
        }
    }
}

impl From<BondSourceError> for AmparoError {
    fn from(error: BondSourceError) -> Self {
        let reason = match error {
            BondSourceError::Unavailable { reason } => reason,
            BondSourceError::Undeclared => "it failed in a way that it does not declare".to_owned(),
        };
        Self::BondsMissing { reason, emergency: None }
    }
}
