//! Where a ledger is kept, as a text.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::ledger::error::LedgerError;
#[cfg(feature = "ledger-postgres")]
use crate::ledger::server::Server;

/// Where a ledger is kept: a file, or a schema of a PostgreSQL server.
///
/// # Example
/// ```
/// use amparo::ledger::Place;
/// assert!(matches!(Place::new("town.amparo"), Ok(Place::File(_))));
/// # #[cfg(feature = "ledger-postgres")]
/// assert!(matches!(Place::new("postgres://caps@localhost/town?schema=amparo"), Ok(Place::Server(_))));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Place {
    /// A file of SQLite.
    File(PathBuf),
    /// A schema of a PostgreSQL server.
    #[cfg(feature = "ledger-postgres")]
    Server(Server),
}

impl Place {
    /// Reads a place: a text that begins with `postgres://` or `postgresql://` is a server, any other is a path.
    ///
    /// # Errors
    /// [`LedgerError::BadPlace`] if the URL cannot be read, or this build has no PostgreSQL (feature `ledger-postgres`).
    pub fn new(text: impl AsRef<OsStr>) -> Result<Self, LedgerError> {
        let text = text.as_ref();
        if Self::is_server(text) { Self::server(text) } else { Ok(Self::File(PathBuf::from(text))) }
    }

    /// Whether a text names a server rather than a file.
    #[must_use]
    pub fn is_server(text: impl AsRef<OsStr>) -> bool {
        let text = text.as_ref().to_string_lossy();
        text.starts_with("postgres://") || text.starts_with("postgresql://")
    }

    #[cfg(feature = "ledger-postgres")]
    fn server(text: &OsStr) -> Result<Self, LedgerError> {
        Server::new(text.to_str().ok_or(LedgerError::BadPlace)?).map(Self::Server)
    }

    #[cfg(not(feature = "ledger-postgres"))]
    fn server(_: &OsStr) -> Result<Self, LedgerError> {
        Err(LedgerError::BadPlace)
    }
}

impl From<&Path> for Place {
    /// The file, whatever it is called.
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}
