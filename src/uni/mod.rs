//! Kotlin, Python and Swift, by UniFFI: typed records and enums in and out, over the same core.
//!
//! The records and enums of all documents are declared once, in the core; `record!` and `tokens!` make them records and
//! enums of the other languages too. Here stand what such a declaration cannot say: objects that hold a network, a policy,
//! a request, an engine, a plan, a case, a ledger; instants and ids as each language has them; errors; bonds that the host's database holds.
//!
//! A record that another language built is written as a document and read again, so that typed callers and callers with
//! JSON get the same faults with the same paths, under the same limits. A [`Report`](crate::status::Report), which comes
//! often, is taken as it is: one that names no service of the network does not count.
//!
//! # Threads
//! Every object may be shared by threads. A call runs on the thread that makes it and holds no lock while it decides or
//! calls the host back; but for a ledger, which is one connection: its calls wait for each other, and a host that is asked who
//! may read and calls the same ledger from there is told `locked`. Python's interpreter lock is free during every call (ctypes lets go of it); a screen stays awake if
//! the call is made off its thread: `Dispatchers.Default` in Kotlin, `asyncio.to_thread` in Python, a detached `Task` in
//! Swift. No call is `async` here: a decision is computing, not waiting, and an `async` call without a runtime of its own
//! would compute on the thread that awaits it.
//!
//! # Errors
//! [`AmparoError`] carries stable codes and, where a request was at hand, what to do at once. A panic of the core, which
//! would be a mistake of ours, arrives as UniFFI's internal error. A case refuses with [`CaseError`], a ledger with a code of its
//! own; what a host throws at a ledger counts as no.

#![expect(clippy::result_large_err, reason = "an error carries what to do at once, and errors are rare")]
#![expect(clippy::needless_pass_by_value, reason = "what comes from another language comes by value")]

mod bonds;
mod case;
mod engine;
mod fault;
#[cfg(feature = "ledger")]
mod host;
#[cfg(feature = "ledger")]
mod ledger;
mod network;
mod plan;
mod policy;
mod request;
mod values;

pub use bonds::{BondSource, BondSourceError};
pub use case::{
    Case, CaseAnswers, CaseApplied, CaseDoors, CaseError, Correlated, CorrelatedWhat, MergeEvents, correlate, due_text,
    indicators, merge, refusal_text,
};
pub use engine::Engine;
pub use fault::{AmparoError, Fault};
#[cfg(feature = "ledger")]
pub use host::{LedgerHost, LedgerHostError};
#[cfg(feature = "ledger")]
pub use ledger::{
    Claimed, ClaimedLine, DeadLetterLine, Ledger, LedgerDecision, LedgerError, LedgerInputs, LedgerReader, LedgerRetry,
    LedgerVerified, LedgerWritten, ReplayLine, SentLine, StoredCase, verify_ledger, verify_pack,
};
pub use network::{Network, ServiceLine, snapshot};
pub use plan::{MessageDetails, Plan};
pub use policy::{Overlaid, Policy};
pub use request::Request;

use crate::exchange::{self, EmergencyDocument};

/// Version of amparo.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// What to do at once, told from the bytes of a request, whether or not they can be read and whether or not there is a
/// network. Call it before anything else; it never fails.
#[uniffi::export]
#[must_use]
pub fn emergency(request: Vec<u8>) -> EmergencyDocument {
    exchange::emergency(&request)
}

/// `emergency` with the numbers and signs of a policy.
#[uniffi::export]
#[must_use]
pub fn emergency_with(request: Vec<u8>, policy: std::sync::Arc<Policy>) -> EmergencyDocument {
    exchange::emergency_with(&request, policy.core())
}

/// `emergency` as the bytes of a document.
#[uniffi::export]
#[must_use]
pub fn emergency_json(request: Vec<u8>) -> Vec<u8> {
    exchange::to_json(&exchange::emergency(&request))
}
