//! What a ledger takes from a host that is written in another language: random bytes, and who may read.

use std::sync::Arc;

use crate::id::OpaqueRef;
use crate::ledger::{Host, ReadKind, Reader};

/// What a ledger takes from its host. It has no randomness and no permission of its own.
///
/// It is called on the thread that calls the ledger, while the ledger is held: do not call the ledger from here. Whatever it
/// throws counts as no: nobody reads, and nothing is sealed.
#[uniffi::export(foreign)]
pub trait LedgerHost: Send + Sync {
    /// As many bytes that nobody can guess, from the system's generator: `secrets.token_bytes`, `SecureRandom`,
    /// `SecRandomCopyBytes`. Keys are made of them: a source that repeats itself opens what it sealed.
    ///
    /// # Errors
    /// `Unavailable` if there are none.
    fn fill(&self, count: u32) -> Result<Vec<u8>, LedgerHostError>;

    /// Whether a reader may read, and what for. The answer is logged, whichever it is. `case` is none where many are read at once.
    ///
    /// # Errors
    /// `Unavailable` if it cannot be told, which is a no.
    fn may(&self, by: OpaqueRef, purpose: OpaqueRef, access: ReadKind, case: Option<OpaqueRef>) -> Result<bool, LedgerHostError>;
}

/// Why a host of a ledger does not answer.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
pub enum LedgerHostError {
    /// It cannot be asked now.
    Unavailable {
        /// Why, for whoever runs the host. It goes no further.
        reason: String,
    },
    /// It failed in a way that it does not declare.
    Undeclared,
}

impl std::fmt::Display for LedgerHostError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unavailable { reason } => f.write_str(reason),
            Self::Undeclared => f.write_str("undeclared failure"),
        }
    }
}

impl std::error::Error for LedgerHostError {}

impl From<uniffi::UnexpectedUniFFICallbackError> for LedgerHostError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        // Its text is the host's exception, which may quote a row about a person.
        Self::Undeclared
    }
}

/// The host as the ledger asks it.
pub(super) struct Desk(pub(super) Arc<dyn LedgerHost>);

impl Host for Desk {
    fn fill(&self, bytes: &mut [u8]) -> bool {
        let Ok(count) = u32::try_from(bytes.len()) else { return false };
        let Ok(given) = self.0.fill(count) else { return false };
        let given = zeroize::Zeroizing::new(given);
        // An array that was made and never filled is all zero; what the system draws is so once in 2^128 times.
        let is_drawn = given.len() == bytes.len() && (given.len() < 16 || given.iter().any(|byte| *byte != 0));
        if is_drawn {
            bytes.copy_from_slice(&given);
        }
        is_drawn
    }

    fn may(&self, reader: &Reader, access: ReadKind, case: Option<&OpaqueRef>) -> bool {
        self.0.may(reader.by.clone(), reader.purpose.clone(), access, case.cloned()).unwrap_or(false)
    }
}
