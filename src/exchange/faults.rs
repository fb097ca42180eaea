//! Faults as a document, for programs that keep or send them.

use crate::error::{Code, Fault};
use crate::exchange::EmergencyDocument;
use crate::record::record;

record! {
    /// One fault or warning.
    pub struct FaultLine {
        /// Stable code; compare this, never the text.
        pub code: Code,
        /// JSON path of the place.
        pub path: String,
        /// The bad value as far as it may be shown; empty if there is none.
        pub value: String,
        /// What to do about it.
        pub hint: String,
    }
}

record! {
    /// The `faults` document: `"format": "amparo/faults/1"`. Why a document was refused, or what it is warned of.
    pub struct FaultsDocument {
        /// `amparo/faults/1`.
        pub format: String,
        /// What came of the call, a token of the face that was called.
        pub outcome: String,
        /// Faults or warnings in the order of the document.
        pub faults: Vec<FaultLine>,
        /// How many more there were.
        pub unlisted: u32,
        /// What to do at once, where a request was refused.
        pub emergency: Option<EmergencyDocument>,
    }
}

impl FaultsDocument {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/faults/1";
}

impl From<&Fault> for FaultLine {
    fn from(fault: &Fault) -> Self {
        Self { code: fault.code, path: fault.path.clone(), value: fault.value.clone(), hint: fault.hint.clone() }
    }
}
