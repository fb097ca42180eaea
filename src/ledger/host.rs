//! What a ledger takes from its host: random bytes, and who may read.

use crate::id::OpaqueRef;
use crate::record::tokens;

tokens! {
    /// What is read.
    pub enum ReadKind {
        /// One case, whole.
        Case = "case",
        /// Which cases there are.
        List = "list",
        /// What has to be sent, by a worker.
        Outbox = "outbox",
        /// Who was told what about a person.
        Report = "report",
        /// A stored decision, to recompute it.
        Replay = "replay",
        /// Cases for an authority.
        Export = "export",
        /// The content of a case, to destroy it.
        Erase = "erase",
        /// Cases, to count them.
        Indicators = "indicators",
    }
}

/// Who reads, and what for: opaque references of the host. Both are kept in the log of reads.
#[derive(Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub by: OpaqueRef,
    /// What for.
    pub purpose: OpaqueRef,
}

impl std::fmt::Debug for Reader {
    /// Tells the type alone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reader")
    }
}

/// What a ledger takes from its host. Instants are arguments of each call.
pub trait Host: Send {
    /// Fills the bytes with some that nobody can guess, from the system's generator; false if there are none.
    ///
    /// Keys and nonces are made of them: a source that repeats itself opens what it sealed.
    fn fill(&self, bytes: &mut [u8]) -> bool;

    /// Whether a reader may read. Asked before anything is read; the answer is logged, whichever it is.
    ///
    /// `case` is empty where many are read at once.
    fn may(&self, reader: &Reader, access: ReadKind, case: Option<&OpaqueRef>) -> bool;
}
