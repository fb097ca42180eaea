//! Codes of faults and warnings.

use crate::capi::tokens::same;
use crate::error::Code;

/// Stable code of a fault or a warning. Codes are never reused; a retired one stays listed as reserved.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_fault_code {
    /// Not said.
    None = 0,
    /// The bytes are not JSON.
    Syntax = 1,
    /// The document is larger than its limit.
    TooLarge = 2,
    /// Lists and objects are nested deeper than the limit.
    TooDeep = 3,
    /// A list has more entries than the limit.
    TooMany = 4,
    /// A text is longer than the limit.
    TooLong = 5,
    /// `format` does not name this document and version.
    Format = 6,
    /// The value has another JSON type than the field.
    Type = 7,
    /// A field that must be there is missing.
    Missing = 8,
    /// The record has no such field.
    UnknownField = 9,
    /// The same field stands twice in one object.
    DuplicateField = 10,
    /// The token is not in the closed list of the field.
    UnknownToken = 11,
    /// A number, date or text is outside its range.
    Range = 12,
    /// An id has characters that ids may not have.
    BadId = 13,
    /// Two records of one list have the same id.
    DuplicateId = 14,
    /// An id names nothing in the document or network.
    Dangling = 15,
    /// A territory lacks a role that it must have.
    MissingRole = 16,
    /// Two catchments claim the same area.
    OverlappingCatchments = 17,
    /// A catchment's municipality is missing or is itself a catchment.
    BadParent = 18,
    /// The opening hours cannot be read.
    BadHours = 19,
    /// The time zone is not in the IANA list.
    BadTimeZone = 20,
    /// A link has the same service at both ends.
    SelfLink = 21,
    /// `until` or `valid_to` comes before its beginning.
    BadPeriod = 22,
    /// More needs, kinds or sectors than the vocabulary holds.
    VocabularyFull = 23,
    /// A rule that identifies somebody has no limiting profile, or its profile does not load.
    Unprofiled = 24,
    /// A rule asks for more than its confidence allows.
    Unconfirmed = 25,
    /// A rule, row or parameter contradicts another.
    Conflict = 26,
    /// Warning: the service has no opening hours.
    NoHours = 27,
    /// Warning: the service has no channel.
    NoChannel = 28,
    /// Warning: nothing leads to the service: no point, no travel.
    Unreachable = 29,
    /// Warning: the municipality has no territorial reference.
    NoReference = 30,
    /// Warning: escalation in this territory ends at nobody who answers at night.
    LadderEndsNowhere = 31,
    /// Warning: the hours never open.
    NeverOpens = 32,
    /// Warning: the hours say nothing about holidays.
    HolidaysUnsaid = 33,
    /// Warning: `valid_at` is old.
    OldNetwork = 34,
    /// Warning: the record waits for somebody to verify it.
    Verify = 35,
    /// Warning: the point is shared by many services.
    SharedPoint = 36,
    /// Warning: the point lies far from the municipality.
    FarPoint = 37,
    /// Warning: the record names a service that the network does not hold (any more).
    LeftNetwork = 38,
    /// Warning: legal, but probably not what was meant.
    Suspicious = 39,
    /// A snapshot was cut off or changed.
    Damaged = 40,
}
same!(
    amparo_fault_code,
    Code {
        Syntax,
        TooLarge,
        TooDeep,
        TooMany,
        TooLong,
        Format,
        Type,
        Missing,
        UnknownField,
        DuplicateField,
        UnknownToken,
        Range,
        BadId,
        DuplicateId,
        Dangling,
        MissingRole,
        OverlappingCatchments,
        BadParent,
        BadHours,
        BadTimeZone,
        SelfLink,
        BadPeriod,
        VocabularyFull,
        Unprofiled,
        Unconfirmed,
        Conflict,
        NoHours,
        NoChannel,
        Unreachable,
        NoReference,
        LadderEndsNowhere,
        NeverOpens,
        HolidaysUnsaid,
        OldNetwork,
        Verify,
        SharedPoint,
        FarPoint,
        LeftNetwork,
        Suspicious,
        Damaged
    }
);
