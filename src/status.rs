//! Live reports of services: what they said, who said it and how old it is.

use chrono::{DateTime, Utc};

use crate::id::{OpaqueRef, ServiceId};
use crate::network::draft::{AgeRange, Capacity};
use crate::record::record;

record! {
    /// What a service reported.
    pub struct Report {
        /// Service.
        pub service: ServiceId,
        /// Capacity.
        pub capacity: Capacity,
        /// Free places.
        pub free_places: Option<u32>,
        /// Ages the report is about; everybody if left out.
        pub age: Option<AgeRange>,
        /// Whether somebody is on shift or on call; nothing is known if left out.
        pub on_shift: Option<bool>,
        /// When it was reported.
        pub reported_at: DateTime<Utc>,
        /// Who reported it, an opaque reference.
        pub reported_by: Option<OpaqueRef>,
    }
}

record! {
    /// The `status` document: `"format": "amparo/status/1"`.
    pub struct StatusDraft {
        /// `amparo/status/1`.
        pub format: String,
        /// What a reader should know: that the reports are invented, for one.
        pub note: Option<String>,
        /// Reports; of two about the same service and ages the newer stands.
        pub reports: Vec<Report>,
    }
}

impl StatusDraft {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/status/1";
}
