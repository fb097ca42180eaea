//! Documents in and out: bytes become records, records become networks, policies and requests, decisions become JSON.

pub mod changes;
pub mod check;
mod dangling;
pub mod emergency;
pub mod faults;
#[cfg(feature = "import")]
pub mod import;
pub mod names;
pub mod read;
pub mod schema;
#[cfg(feature = "snapshot")]
pub mod snapshot;
pub mod texts;

pub use changes::overlay;
pub use emergency::{EmergencyDocument, emergency, emergency_with};
pub use read::read;

use crate::case::Case;
use crate::case::event::{Event, EventDraft};
use crate::case::state::CaseDocument;
use crate::error::{Fault, Faults};
use crate::exchange::read::read_all;
use crate::network::Network;
use crate::network::draft::NetworkDraft;
use crate::plan::request::{Request, RequestDraft};
use crate::policy::Policy;
use crate::policy::draft::PolicyDraft;
use crate::status::{Status, StatusDraft};

/// Reads, checks and compiles a network document; warnings are what is legal but dangerous. With the feature `snapshot` the
/// bytes may be those of a snapshot too.
///
/// # Errors
/// [`Faults`]: everything wrong with its fields and with what they mean together.
pub fn network(bytes: &[u8]) -> Result<(Network, Vec<Fault>), Faults> {
    #[cfg(feature = "snapshot")]
    if snapshot::is_snapshot(bytes) {
        return snapshot::read(bytes);
    }
    let (draft, reader) = read_all::<NetworkDraft>(bytes)?;
    let compiled = crate::network::compile(draft, reader)?;
    Ok((compiled.network, compiled.warnings))
}

/// Reads and checks a policy document; an overlay is laid over the built-in policy that it names.
///
/// # Errors
/// [`Faults`]: everything wrong with its fields and with what they mean together.
pub fn policy(bytes: &[u8]) -> Result<(Policy, Vec<Fault>), Faults> {
    let (draft, reader) = read_all::<PolicyDraft>(bytes)?;
    let compiled = crate::policy::compile(&draft, reader)?;
    Ok((compiled.policy, compiled.warnings))
}

/// Reads a status document about the services of a network.
///
/// # Errors
/// [`Faults`]: everything wrong with its fields. A report about an unknown service is a warning.
pub fn status(bytes: &[u8], network: &Network) -> Result<(Status, Vec<Fault>), Faults> {
    let draft: StatusDraft = read(bytes)?;
    Ok(Status::compile(&draft, network))
}

/// Reads and checks a request document.
///
/// # Errors
/// [`Faults`]: everything wrong with its fields and with what they mean together; nothing of the request is quoted.
pub fn request(bytes: &[u8]) -> Result<Request, Faults> {
    let (draft, reader) = read_all::<RequestDraft>(bytes)?;
    Request::check(draft, reader)
}

/// Reads and checks an event document.
///
/// # Errors
/// [`Faults`]: everything wrong with its fields and with what they mean together; nothing of the event is quoted.
pub fn event(bytes: &[u8]) -> Result<Event, Faults> {
    let (draft, reader) = read_all::<EventDraft>(bytes)?;
    Event::check(draft, reader)
}

/// Reads a case document and folds its events.
///
/// # Errors
/// [`Faults`]: everything wrong with its fields; the first event that cannot follow; a version or state that is not what the
/// events come to. Nothing of the case is quoted.
pub fn case(bytes: &[u8]) -> Result<Case, Faults> {
    let (document, reader) = read_all::<CaseDocument>(bytes)?;
    Case::check(document, reader)
}

/// Any record as canonical JSON: fields in the order of the schema, absent values left out, no white space.
#[must_use]
pub fn to_json(record: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(record).expect("records hold only what JSON can say")
}

/// Any record as JSON for people, two spaces a level.
#[must_use]
pub fn to_pretty_json(record: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(record).expect("records hold only what JSON can say")
}
