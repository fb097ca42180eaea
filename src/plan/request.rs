//! The `request` document, as written.

use chrono::{DateTime, Utc};

use crate::crisis::{Crisis, RecentCall};
use crate::person::Person;
use crate::policy::draft::PolicyDraft;
use crate::record::record;
use crate::status::StatusDraft;

record! {
    /// The `request` document: `"format": "amparo/request/1"`.
    pub struct RequestDraft {
        /// `amparo/request/1`.
        pub format: String,
        /// What a reader should know: that people and reports are invented, for one.
        pub note: Option<String>,
        /// The clock of the decision.
        pub at: DateTime<Utc>,
        /// Person.
        pub person: Person,
        /// Crisis.
        pub crisis: Crisis,
        /// Calls lately made, of all people.
        pub recent: Vec<RecentCall>,
        /// Live reports that come with the request.
        pub status: Option<StatusDraft>,
        /// Policy rows for this decision alone.
        pub policy: Option<PolicyDraft>,
    }
}

impl RequestDraft {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/request/1";
}
