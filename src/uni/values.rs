//! Values that each language has a type for: instants, dates, ids.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::fault::AmparoError;
use crate::error::Code;
use crate::id::{DocumentId, KindId, NeedId, OpaqueRef, RuleId, SectorId, ServiceId, TerritoryId};
use crate::network::draft::{Role, Roles};

/// An instant in whole seconds.
type Timestamp = DateTime<Utc>;

/// A day of the calendar, without a time.
type CivilDate = NaiveDate;

uniffi::custom_type!(
    /// An instant in whole seconds; a fraction of a second is dropped.
    Timestamp, i64, {
        remote,
        lower: |instant| instant.timestamp(),
        try_lift: |seconds| {
            DateTime::from_timestamp(seconds, 0)
                .ok_or_else(|| AmparoError::one(Code::Range, "an instant between the years 1900 and 2200").into())
        },
    }
);

uniffi::custom_type!(
    /// A day of the calendar, without a time.
    CivilDate, String, {
        remote,
        lower: |day| day.format("%Y-%m-%d").to_string(),
        try_lift: |text| {
            NaiveDate::parse_from_str(&text, "%Y-%m-%d")
                .map_err(|_| AmparoError::one(Code::Range, "a date such as 2031-05-15").into())
        },
    }
);

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident),* $(,)?) => {$(
        uniffi::custom_type!(
            $(#[doc = $doc])*
            $name, String, { lower: |id| id.as_str().to_owned(), try_lift: |text| Ok($name::unread(text)) }
        );
    )*};
}

ids! {
    /// Id of a service of the network.
    ServiceId,
    /// Id of a municipality or of a catchment inside one.
    TerritoryId,
    /// Id of a kind of service.
    KindId,
    /// Id of a function of care.
    NeedId,
    /// Id of a sector of public policy.
    SectorId,
    /// Id of a rule, table row or parameter of a policy.
    RuleId,
    /// Id of a network, policy or other document.
    DocumentId,
    /// An opaque reference that the host resolves: a person, an address, a worker. Never a name.
    OpaqueRef,
}

uniffi::custom_type!(
    /// Services that a territory names, by role.
    Roles, HashMap<Role, ServiceId>, {
        lower: |roles| roles.iter().map(|(role, service)| (role, service.clone())).collect(),
        try_lift: |named| {
            let mut roles = Roles::default();
            named.into_iter().for_each(|(role, service)| roles.name(role, service));
            Ok(roles)
        },
    }
);
