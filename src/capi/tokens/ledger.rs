//! Tokens of ledgers.

#[cfg(feature = "ledger")]
use crate::capi::tokens::same;
#[cfg(feature = "ledger")]
use crate::ledger::{LedgerCode, ReadKind, Replay};

/// Stable code of a ledger's error. Codes are never reused; a retired one stays listed as reserved.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_ledger_code {
    /// Not said.
    None = 0,
    /// There is no ledger at this path.
    Missing = 1,
    /// The file is no ledger of amparo.
    Foreign = 2,
    /// The ledger was written by a newer version of amparo.
    Newer = 3,
    /// The ledger was changed or its bytes are damaged.
    Damaged = 4,
    /// The ledger lacks entries that were acknowledged.
    Behind = 5,
    /// The master key is not this ledger's.
    WrongKey = 6,
    /// The ledger or its folder cannot be written.
    ReadOnly = 7,
    /// Another program holds the ledger.
    Locked = 8,
    /// The disk is full.
    Full = 9,
    /// Reading or writing failed.
    Io = 10,
    /// No such case.
    NoSuchCase = 11,
    /// There is such a case already.
    CaseExists = 12,
    /// Somebody else wrote to the case: load it again.
    Conflict = 13,
    /// The event cannot follow.
    Refused = 14,
    /// The content was erased.
    Erased = 15,
    /// The host does not allow it.
    Denied = 16,
    /// The host gave no random bytes.
    NoRandomness = 17,
    /// The event has a plan and comes without its decision, or with another.
    OtherDecision = 18,
    /// The lease ran out, or another worker has it.
    LeaseLost = 19,
    /// The case is not closed: its record is still needed.
    NotClosed = 20,
    /// An input of a decision has faults or is not what its hash says.
    BadInput = 21,
    /// This is no place for a ledger.
    BadPlace = 22,
    /// The server was lost while it wrote: nobody knows whether it did. Ask again with the same key.
    InDoubt = 23,
    /// The server does not wait for its disk.
    NotDurable = 24,
}
#[cfg(feature = "ledger")]
same!(
    amparo_ledger_code,
    LedgerCode {
        Missing,
        Foreign,
        Newer,
        Damaged,
        Behind,
        WrongKey,
        ReadOnly,
        Locked,
        Full,
        Io,
        NoSuchCase,
        CaseExists,
        Conflict,
        Refused,
        Erased,
        Denied,
        NoRandomness,
        OtherDecision,
        LeaseLost,
        NotClosed,
        BadInput,
        BadPlace,
        InDoubt,
        NotDurable
    }
);

/// What is read.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_read_kind {
    /// Not said.
    None = 0,
    /// One case, whole.
    Case = 1,
    /// Which cases there are.
    List = 2,
    /// What has to be sent, by a worker.
    Outbox = 3,
    /// Who was told what about a person.
    Report = 4,
    /// A stored decision, to recompute it.
    Replay = 5,
    /// Cases for an authority.
    Export = 6,
    /// The content of a case, to destroy it.
    Erase = 7,
    /// Cases, to count them.
    Indicators = 8,
}
#[cfg(feature = "ledger")]
same!(amparo_read_kind, ReadKind { Case, List, Outbox, Report, Replay, Export, Erase, Indicators });

/// What came of making a decision again.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_replay {
    /// Not said.
    None = 0,
    /// The same bytes.
    Same = 1,
    /// Other bytes, by the same version.
    Differs = 2,
    /// Made by another version of amparo or of the time-zone data.
    EngineMismatch = 3,
    /// Its content was erased.
    Erased = 4,
}
#[cfg(feature = "ledger")]
same!(amparo_replay, Replay { Same, Differs, EngineMismatch, Erased });
