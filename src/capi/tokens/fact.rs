//! What the facts of a reason say.

use crate::capi::tokens::same;
use crate::plan::document::FactKind;

/// What a fact of a reason says. `id`, `number` and `at` of the `amparo_fact` carry its value.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_fact_kind {
    /// Not said.
    None = 0,
    /// Strength of the bond, 0-100 (`number`).
    BondStrength = 1,
    /// The bond is a reference bond.
    ReferenceBond = 2,
    /// Start of the bond (`at`).
    BondSince = 3,
    /// Last contact (`at`).
    LastContact = 4,
    /// Window of the bond in days (`number`).
    WindowDays = 5,
    /// End of the bond (`at`).
    BondUntil = 6,
    /// Whose bond it is (`id`).
    BondSubject = 7,
    /// The service is open.
    Open = 8,
    /// The service is closed.
    Closed = 9,
    /// Nobody knows whether it is open.
    HoursUnknown = 10,
    /// It opens (`at`).
    Opens = 11,
    /// It closes (`at`).
    Closes = 12,
    /// Somebody is on call.
    OnCall = 13,
    /// Nobody is on shift, by its own report.
    NobodyOnShift = 14,
    /// Minutes one way (`number`).
    Minutes = 15,
    /// Minutes back (`number`).
    ReturnMinutes = 16,
    /// The minutes are given for this pair.
    MinutesGiven = 17,
    /// The minutes are summed over links.
    MinutesByLinks = 18,
    /// The minutes are estimated from points.
    MinutesEstimated = 19,
    /// Part of the way is by water.
    ByWater = 20,
    /// No way is known.
    NoWayKnown = 21,
    /// Beyond the reach in minutes (`number`).
    BeyondReach = 22,
    /// Capacity reported or declared (`id`).
    Capacity = 23,
    /// Age of the report in minutes (`number`).
    ReportAge = 24,
    /// The report is too old to count.
    ReportStale = 25,
    /// No live report.
    NoReport = 26,
    /// Free places (`number`).
    FreePlaces = 27,
    /// A need (`id`).
    Need = 28,
    /// A territory's role (`id`).
    Role = 29,
    /// A service (`id`).
    Service = 30,
    /// A territory (`id`).
    Territory = 31,
    /// A sector (`id`).
    Sector = 32,
    /// An unknown fact taken on the protective side (`id`).
    Assumed = 33,
    /// Severity (`id`).
    Severity = 34,
    /// Severity as told at the door (`id`).
    SeverityTold = 35,
    /// A circumstance (`id`).
    Circumstance = 36,
    /// The circumstance is suspected, not confirmed.
    Suspected = 37,
    /// A count (`number`).
    Count = 38,
    /// Outcome of an attempt (`id`).
    Outcome = 39,
    /// Something that the doors before did not know (`id`).
    NewFact = 40,
    /// Until (`at`).
    Until = 41,
    /// Longest stay in minutes (`number`).
    MaxStay = 42,
    /// Restrictiveness (`number`).
    Restrictiveness = 43,
    /// It is an admission.
    Admission = 44,
    /// Only a closed population may enter.
    Restricted = 45,
    /// Only by referral, and nobody here may refer.
    ReferralOnly = 46,
    /// No pact between the territories.
    NoPact = 47,
    /// Its ages leave the person out.
    AgeRange = 48,
    /// The person wants it.
    Wanted = 49,
    /// The person refuses it.
    Vetoed = 50,
    /// Excluded for safety (`id`: why).
    Excluded = 51,
    /// Stands in for (`id`).
    StandsInFor = 52,
    /// Legal basis (`id`).
    Basis = 53,
    /// Minutes that the law gives (`number`).
    LegalMinutes = 54,
    /// Minutes of the policy, for the law gives none (`number`).
    PolicyMinutes = 55,
    /// The law gives no hours.
    NoLegalHours = 56,
    /// The norm leaves a question open (`id`: rule).
    LocalDecision = 57,
    /// The person is not identified.
    NotIdentified = 58,
    /// Confidence of the rule (`id`).
    Confidence = 59,
    /// Kind of admission (`id`).
    AdmissionKind = 60,
    /// An event of care (`id`).
    Event = 61,
    /// Is there now.
    Present = 62,
    /// Cost in minutes by which it was chosen (`number`).
    Cost = 63,
    /// Not the right care for this person.
    NotRightCare = 64,
    /// A rule that took part (`id`).
    Rule = 65,
    /// A purpose (`id`).
    Purpose = 66,
    /// Of the minutes one way, those spent waiting for a boat or another timetable (`number`).
    WaitMinutes = 67,
    /// It declined a call in this episode (`id`: why).
    Declined = 68,
    /// When it declined (`at`).
    DeclinedAt = 69,
}
same!(
    amparo_fact_kind,
    FactKind {
        BondStrength,
        ReferenceBond,
        BondSince,
        LastContact,
        WindowDays,
        BondUntil,
        BondSubject,
        Open,
        Closed,
        HoursUnknown,
        Opens,
        Closes,
        OnCall,
        NobodyOnShift,
        Minutes,
        ReturnMinutes,
        MinutesGiven,
        MinutesByLinks,
        MinutesEstimated,
        ByWater,
        NoWayKnown,
        BeyondReach,
        Capacity,
        ReportAge,
        ReportStale,
        NoReport,
        FreePlaces,
        Need,
        Role,
        Service,
        Territory,
        Sector,
        Assumed,
        Severity,
        SeverityTold,
        Circumstance,
        Suspected,
        Count,
        Outcome,
        NewFact,
        Until,
        MaxStay,
        Restrictiveness,
        Admission,
        Restricted,
        ReferralOnly,
        NoPact,
        AgeRange,
        Wanted,
        Vetoed,
        Excluded,
        StandsInFor,
        Basis,
        LegalMinutes,
        PolicyMinutes,
        NoLegalHours,
        LocalDecision,
        NotIdentified,
        Confidence,
        AdmissionKind,
        Event,
        Present,
        Cost,
        NotRightCare,
        Rule,
        Purpose,
        WaitMinutes,
        Declined,
        DeclinedAt
    }
);
