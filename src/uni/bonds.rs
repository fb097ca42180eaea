//! Bonds that the host's own database holds.

use crate::bond::Bond;
use crate::id::OpaqueRef;

/// Tells the bonds of a person from the host's own records.
///
/// It is called on the thread that asks for the plan, once a plan, while no lock is held.
#[uniffi::export(foreign)]
pub trait BondSource: Send + Sync {
    /// The bonds of a person; none if the person is not known.
    ///
    /// # Errors
    /// `Unavailable` as the host throws it; anything else that it throws counts as undeclared.
    fn bonds(&self, person: OpaqueRef) -> Result<Vec<Bond>, BondSourceError>;
}

/// Why a source of bonds does not answer.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
pub enum BondSourceError {
    /// The host's records cannot be asked now.
    Unavailable {
        /// Why, for whoever runs the host. It comes back as it is: keep people out of it.
        reason: String,
    },
    /// It failed in a way that it does not declare.
    Undeclared,
}

impl std::fmt::Display for BondSourceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unavailable { reason } => f.write_str(reason),
            Self::Undeclared => f.write_str("undeclared failure"),
        }
    }
}

impl std::error::Error for BondSourceError {}

impl From<uniffi::UnexpectedUniFFICallbackError> for BondSourceError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        // Its text is the host's exception, which may quote a row about a person.
        Self::Undeclared
    }
}
