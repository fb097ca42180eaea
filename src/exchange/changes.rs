//! What an overlay changes, as a document.

use crate::error::Faults;
use crate::exchange::read;
use crate::policy::Policy;
use crate::policy::draft::PolicyDraft;
use crate::policy::overlay::{Change, ChangeKind};
use crate::policy::rows::Table;
use crate::record::record;

record! {
    /// What an overlay does to one row.
    pub struct ChangeLine {
        /// Table.
        pub table: Table,
        /// Id of the row.
        pub id: String,
        /// What happens.
        pub what: ChangeKind,
        /// The fields that change, as they were; empty for a new row.
        pub before: String,
        /// The fields that change, as they are now; empty for a row that stays the same.
        pub after: String,
    }
}

record! {
    /// The `changes` document: `"format": "amparo/changes/1"`. What an overlay does to the policy on which it is laid.
    pub struct ChangesDocument {
        /// `amparo/changes/1`.
        pub format: String,
        /// The rows of the overlay.
        pub changes: Vec<ChangeLine>,
    }
}

impl ChangesDocument {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/changes/1";
}

impl From<Change> for ChangeLine {
    fn from(change: Change) -> Self {
        let Change { table, id, what, before, after } = change;
        Self { table, id, what, before, after }
    }
}

/// Reads an overlay and lays it on a policy; tells what each of its rows changes.
///
/// # Errors
/// [`Faults`]: everything wrong with the overlay, or with laying it on this policy.
/// # Example
/// ```
/// use amparo::{exchange, policy::Policy};
///
/// let overlay = br#"{"format":"amparo/policy/1","id":"town-1","base":"br","parameters":[
///   {"id":"answer_minutes_high","value":45,"source":"the town's own","confidence":"K"}]}"#;
/// let (policy, changes) = exchange::overlay(&Policy::br(), overlay).expect("the overlay has no faults");
/// assert_eq!(policy.id(), "town-1");
/// assert_eq!(changes.changes[0].what.as_str(), "replaced");
/// ```
pub fn overlay(policy: &Policy, bytes: &[u8]) -> Result<(Policy, ChangesDocument), Faults> {
    let (laid, changes) = policy.overlay(&read::<PolicyDraft>(bytes)?)?;
    let changes = changes.into_iter().map(ChangeLine::from).collect();
    Ok((laid, ChangesDocument { format: ChangesDocument::FORMAT.to_owned(), changes }))
}
