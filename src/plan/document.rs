//! The `plan` and `view` documents: what a decision says, with every reason.

use chrono::{DateTime, Utc};

use crate::crisis::{AdmissionKind, Severity};
use crate::network::draft::{Capacity, ChannelClass, ChannelKind, Role};
use crate::policy::draft::{Act, ClockStart, DataField, LegalBasis};
use crate::record::{record, tokens};

tokens! {
    /// What a fact of a reason says. `id`, `number` and `at` of the [`Fact`] carry its value.
    pub enum FactKind {
        /// Strength of the bond, 0-100 (`number`).
        BondStrength = "bond_strength",
        /// The bond is a reference bond.
        ReferenceBond = "reference_bond",
        /// Start of the bond (`at`).
        BondSince = "bond_since",
        /// Last contact (`at`).
        LastContact = "last_contact",
        /// Window of the bond in days (`number`).
        WindowDays = "window_days",
        /// End of the bond (`at`).
        BondUntil = "bond_until",
        /// Whose bond it is (`id`).
        BondSubject = "bond_subject",
        /// The service is open.
        Open = "open",
        /// The service is closed.
        Closed = "closed",
        /// Nobody knows whether it is open.
        HoursUnknown = "hours_unknown",
        /// It opens (`at`).
        Opens = "opens",
        /// It closes (`at`).
        Closes = "closes",
        /// Somebody is on call.
        OnCall = "on_call",
        /// Nobody is on shift, by its own report.
        NobodyOnShift = "nobody_on_shift",
        /// Minutes one way (`number`).
        Minutes = "minutes",
        /// Minutes back (`number`).
        ReturnMinutes = "return_minutes",
        /// The minutes are given for this pair.
        MinutesGiven = "minutes_given",
        /// The minutes are summed over links.
        MinutesByLinks = "minutes_by_links",
        /// The minutes are estimated from points.
        MinutesEstimated = "minutes_estimated",
        /// Part of the way is by water.
        ByWater = "by_water",
        /// No way is known.
        NoWayKnown = "no_way_known",
        /// Beyond the reach in minutes (`number`).
        BeyondReach = "beyond_reach",
        /// Capacity reported or declared (`id`).
        Capacity = "capacity",
        /// Age of the report in minutes (`number`).
        ReportAge = "report_age",
        /// The report is too old to count.
        ReportStale = "report_stale",
        /// No live report.
        NoReport = "no_report",
        /// Free places (`number`).
        FreePlaces = "free_places",
        /// A need (`id`).
        Need = "need",
        /// A territory's role (`id`).
        Role = "role",
        /// A service (`id`).
        Service = "service",
        /// A territory (`id`).
        Territory = "territory",
        /// A sector (`id`).
        Sector = "sector",
        /// An unknown fact taken on the protective side (`id`).
        Assumed = "assumed",
        /// Severity (`id`).
        Severity = "severity",
        /// Severity as told at the door (`id`).
        SeverityTold = "severity_told",
        /// A circumstance (`id`).
        Circumstance = "circumstance",
        /// The circumstance is suspected, not confirmed.
        Suspected = "suspected",
        /// A count (`number`).
        Count = "count",
        /// Outcome of an attempt (`id`).
        Outcome = "outcome",
        /// Something that the doors before did not know (`id`).
        NewFact = "new_fact",
        /// Until (`at`).
        Until = "until",
        /// Longest stay in minutes (`number`).
        MaxStay = "max_stay",
        /// Restrictiveness (`number`).
        Restrictiveness = "restrictiveness",
        /// It is an admission.
        Admission = "admission",
        /// Only a closed population may enter.
        Restricted = "restricted",
        /// Only by referral, and nobody here may refer.
        ReferralOnly = "referral_only",
        /// No pact between the territories.
        NoPact = "no_pact",
        /// Its ages leave the person out.
        AgeRange = "age_range",
        /// The person wants it.
        Wanted = "wanted",
        /// The person refuses it.
        Vetoed = "vetoed",
        /// Excluded for safety (`id`: why).
        Excluded = "excluded",
        /// Stands in for (`id`).
        StandsInFor = "stands_in_for",
        /// Legal basis (`id`).
        Basis = "basis",
        /// Minutes that the law gives (`number`).
        LegalMinutes = "legal_minutes",
        /// Minutes of the policy, for the law gives none (`number`).
        PolicyMinutes = "policy_minutes",
        /// The law gives no hours.
        NoLegalHours = "no_legal_hours",
        /// The norm leaves a question open (`id`: rule).
        LocalDecision = "local_decision",
        /// The person is not identified.
        NotIdentified = "not_identified",
        /// Confidence of the rule (`id`).
        Confidence = "confidence",
        /// Kind of admission (`id`).
        AdmissionKind = "admission_kind",
        /// An event of care (`id`).
        Event = "event",
        /// Is there now.
        Present = "present",
        /// Cost in minutes by which it was chosen (`number`).
        Cost = "cost",
        /// Not the right care for this person.
        NotRightCare = "not_right_care",
        /// A rule that took part (`id`).
        Rule = "rule",
        /// A purpose (`id`).
        Purpose = "purpose",
        /// Of the minutes one way, those spent waiting for a boat or another timetable (`number`).
        WaitMinutes = "wait_minutes",
        /// It declined a call in this episode (`id`: why).
        Declined = "declined",
        /// When it declined (`at`).
        DeclinedAt = "declined_at",
    }
}

record! {
    /// One fact of a reason.
    pub struct Fact {
        /// What it says.
        pub fact: FactKind,
        /// Token or id.
        pub id: Option<String>,
        /// Number, in the unit of the fact.
        pub number: Option<i64>,
        /// Instant.
        pub at: Option<DateTime<Utc>>,
    }
}

record! {
    /// Why a line stands there.
    pub struct Reason {
        /// Rule of the policy (`R04`, a row's id) or of the decision (`bond-live`).
        pub rule: String,
        /// Norm, paper or "amparo, to review".
        pub source: String,
        /// Facts on which it rests.
        pub facts: Vec<Fact>,
    }
}

record! {
    /// What is known of a service's capacity.
    pub struct StatusLine {
        /// Capacity that counts: an old report is `unknown`.
        pub capacity: Capacity,
        /// Capacity as last reported, where the report is too old.
        pub last_reported: Option<Capacity>,
        /// Age of the report in minutes; none if there is no report.
        pub age_minutes: Option<u32>,
        /// Ask before going.
        pub ask_first: bool,
    }
}

record! {
    /// What to do at once.
    pub struct Emergency {
        /// Number to call.
        pub number: String,
        /// Nearest urgency door, full or not: medical regulation chooses the destination.
        pub service: Option<String>,
        /// Minutes to it.
        pub minutes: Option<u32>,
        /// What it reported.
        pub status: Option<StatusLine>,
        /// Severity is not known: call if any of the signs is there.
        pub if_signs: bool,
        /// Ids of the policy's signs of danger.
        pub signs: Vec<String>,
        /// Why.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// Where the lead comes from.
    pub enum LeadOrigin {
        /// The strongest reference bond.
        Bond = "bond",
        /// A service that stands in for an excluded or vetoed reference.
        Substitute = "substitute",
        /// The territorial reference.
        Territory = "territory",
        /// The crisis lead of the territory.
        CrisisLead = "crisis_lead",
    }
}

record! {
    /// Who leads the circle.
    pub struct Lead {
        /// Service.
        pub service: String,
        /// Why it is this one.
        pub origin: LeadOrigin,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

record! {
    /// From when the lead leads.
    pub struct LeadFrom {
        /// Instant; none if nobody knows when it opens.
        pub at: Option<DateTime<Utc>>,
        /// Who leads until then.
        pub until_then: String,
        /// Earlier, if its on-call accepts.
        pub earlier_if_on_call: bool,
    }
}

record! {
    /// Who answers for the person now.
    pub struct Custodian {
        /// Service; none only if the territory names nobody, which is a gap.
        pub service: Option<String>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

record! {
    /// Who takes over before the custodian can no longer hold.
    pub struct NextHolder {
        /// Service.
        pub service: String,
        /// Before when.
        pub before: DateTime<Utc>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// Who is contacted besides services.
    pub enum ContactKind {
        /// Guardian.
        Guardian = "guardian",
        /// Companion of trust.
        Companion = "companion",
        /// The person's own safe contact.
        SafeContact = "safe_contact",
    }
}

tokens! {
    /// What a contact is for.
    pub enum ContactPurpose {
        /// To come and be there.
        BeThere = "be_there",
        /// To decide for a minor.
        Decide = "decide",
        /// To reach the person.
        ReachThePerson = "reach_the_person",
    }
}

record! {
    /// A person of trust to contact, or not to contact yet.
    pub struct Contact {
        /// Who.
        pub kind: ContactKind,
        /// Opaque reference.
        pub contact_ref: Option<String>,
        /// What for.
        pub purpose: ContactPurpose,
        /// Whether contacting is held to be safe.
        pub safe: bool,
        /// Wait until this role has answered.
        pub hold_until: Option<Role>,
        /// What the channel may carry.
        pub class: Option<ChannelClass>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// What a called service is in the circle.
    pub enum CallRole {
        /// Leads.
        Lead = "lead",
        /// Has a bond.
        Bond = "bond",
        /// Meets a need that the bonds leave open.
        Need = "need",
        /// Answers for the territory.
        Territory = "territory",
        /// The person wants it.
        Wish = "wish",
        /// Goes to the person at risk to life.
        Emergency = "emergency",
    }
}

tokens! {
    /// When a call goes out.
    pub enum CallWhen {
        /// Now.
        Now = "now",
        /// When the service opens.
        AtOpening = "at_opening",
        /// Once the crisis has passed.
        AfterCrisis = "after_crisis",
        /// With others, at the batch hour.
        Batched = "batched",
    }
}

record! {
    /// A step of a ladder.
    pub struct Rung {
        /// Who is called next.
        pub service: String,
        /// When, if nobody before has answered.
        pub at: DateTime<Utc>,
        /// Role by which it stands there; none for a substitute.
        pub role: Option<Role>,
        /// What it is told when its turn comes: what a call to it would tell, no more. Not what the called one may be told.
        pub discloses: Discloses,
    }
}

record! {
    /// What a call tells.
    pub struct Discloses {
        /// Legal basis.
        pub basis: LegalBasis,
        /// Row of the policy that gives it.
        pub rule: Option<String>,
        /// Fields, already cut to the channel.
        pub fields: Vec<DataField>,
    }
}

record! {
    /// One way of reaching the called service.
    pub struct ChannelLine {
        /// What it is.
        pub kind: ChannelKind,
        /// Opaque address.
        pub address_ref: String,
        /// What it may carry.
        pub class: ChannelClass,
    }
}

record! {
    /// One service called to share care.
    pub struct Call {
        /// Service.
        pub service: String,
        /// What it is in the circle.
        pub role: CallRole,
        /// When.
        pub when: CallWhen,
        /// When the call goes out, if not now.
        pub at: Option<DateTime<Utc>>,
        /// By when an answer is due; none for `after_crisis`.
        pub answer_by: Option<DateTime<Utc>>,
        /// Channel; none if the service has none.
        pub channel: Option<ChannelLine>,
        /// Who is called next if it stays silent.
        pub ladder: Vec<Rung>,
        /// What the call tells.
        pub discloses: Discloses,
        /// Needs that it meets.
        pub meets: Vec<String>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// Why a service is not called.
    pub enum NotCalledCode {
        /// The person refuses it.
        PersonVeto = "person_veto",
        /// It would be dangerous.
        SafetyExclusion = "safety_exclusion",
        /// No legal basis to tell it anything.
        NoBasis = "no_basis",
        /// The bond has lapsed.
        LapsedBond = "lapsed_bond",
        /// The bond starts later.
        FutureBond = "future_bond",
        /// The bond is somebody else's.
        NotOwnBond = "not_own_bond",
        /// The service is no longer in the network.
        LeftNetwork = "left_network",
        /// Only a closed population may enter.
        RestrictedAccess = "restricted_access",
        /// Its ages leave the person out.
        AgeRange = "age_range",
        /// Too far.
        BeyondReach = "beyond_reach",
        /// Another service meets it; never for a live bond.
        CoveredByOther = "covered_by_other",
        /// It declined a call in this episode.
        DeclinedBefore = "declined_before",
    }
}

record! {
    /// A service that is not called.
    pub struct NotCalled {
        /// Service.
        pub service: String,
        /// Why.
        pub code: NotCalledCode,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// What a place is in the order of places.
    pub enum PlaceRole {
        /// Asked first.
        First = "first",
        /// Asked if those before do not accept.
        Next = "next",
        /// Stay where the person is meanwhile.
        Meanwhile = "meanwhile",
        /// Only if all before fail: it would be an admission.
        LastResort = "last_resort",
    }
}

record! {
    /// Where the person is cared for.
    pub struct Place {
        /// Service; none is home, with somebody.
        pub service: Option<String>,
        /// Its part in the order.
        pub role: PlaceRole,
        /// Minutes one way.
        pub minutes: Option<u32>,
        /// Minutes back; none if no way back is known.
        pub return_minutes: Option<u32>,
        /// Restrictiveness; 0 is home.
        pub restrictiveness: u8,
        /// What it reported.
        pub status: Option<StatusLine>,
        /// Longest stay.
        pub max_stay_minutes: Option<u32>,
        /// Needs that it meets.
        pub meets: Vec<String>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// Why a place that was considered is not proposed.
    pub enum ConsideredCode {
        /// It has no place.
        Full = "full",
        /// It does not take people now.
        Refusing = "refusing",
        /// It is closed.
        Closed = "closed",
        /// No pact, referral or open door.
        NoAccess = "no_access",
        /// Its ages leave the person out, or it is for adults only.
        NotForThisAge = "not_for_this_age",
        /// Too far, or no way known.
        BeyondReach = "beyond_reach",
        /// The person refuses it.
        PersonVeto = "person_veto",
        /// It would be dangerous.
        SafetyExclusion = "safety_exclusion",
        /// It did not take the person in this episode, and nothing is new.
        AlreadyTried = "already_tried",
        /// Two doors have not taken the person; no third without a new fact.
        NoThirdDoor = "no_third_door",
        /// Does not give the care that is needed.
        NotRightCare = "not_right_care",
        /// Other, less restrictive or nearer places come first.
        OthersFirst = "others_first",
        /// It declined a call in this episode.
        DeclinedBefore = "declined_before",
    }
}

record! {
    /// A place that was considered and is not proposed.
    pub struct Considered {
        /// Service.
        pub service: String,
        /// Why not.
        pub code: ConsideredCode,
        /// Restrictiveness.
        pub restrictiveness: u8,
        /// Minutes one way, if a way is known.
        pub minutes: Option<u32>,
        /// What it reported.
        pub status: Option<StatusLine>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// Where a deadline comes from.
    pub enum ByFrom {
        /// The law gives it.
        Law = "law",
        /// The law gives no hours; the policy does.
        Policy = "policy",
    }
}

record! {
    /// A legal act owed to an authority.
    pub struct Duty {
        /// Rule.
        pub rule: String,
        /// What is owed.
        pub act: Act,
        /// Service that owes it; none while no such service attends the person.
        pub owner: Option<String>,
        /// Role to which it is owed.
        pub to_role: Role,
        /// Service with that role; none if the territory names none, which is a gap.
        pub to: Option<String>,
        /// What starts the clock.
        pub starts_on: ClockStart,
        /// When it started; none while it has not.
        pub starts_at: Option<DateTime<Utc>>,
        /// Minutes from the start; none if neither law nor policy gives any.
        pub within_minutes: Option<u32>,
        /// Deadline; none while the clock has not started.
        pub by: Option<DateTime<Utc>>,
        /// Where the deadline comes from.
        pub by_from: ByFrom,
        /// Evidence that stops the clock, in Portuguese.
        pub stops_with: String,
        /// Whether the person is named.
        pub identified: bool,
        /// Fields that it may tell.
        pub fields: Vec<DataField>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

tokens! {
    /// What is missing.
    pub enum GapCode {
        /// Nobody within reach meets the need now.
        NeedUnmet = "need_unmet",
        /// Only a service of another municipality meets the need now.
        MetElsewhere = "met_elsewhere",
        /// A role that somebody must have is not named.
        MissingRole = "missing_role",
        /// No territorial reference.
        NoReference = "no_reference",
        /// No legal basis to share with a service that could help.
        NoBasis = "no_basis",
        /// Nobody can hold the person.
        NoCustodian = "no_custodian",
        /// No urgency door within reach.
        NoUrgencyDoor = "no_urgency_door",
        /// No place for the night.
        NoPlace = "no_place",
        /// A ladder ends at somebody who does not answer now.
        LadderEndsNowhere = "ladder_ends_nowhere",
        /// The service has no channel.
        NoChannel = "no_channel",
        /// More needs than one crisis may have: the least urgent were left out.
        TooManyNeeds = "too_many_needs",
    }
}

record! {
    /// The service that would have come nearest.
    pub struct NearestMiss {
        /// Service.
        pub service: String,
        /// What it lacks.
        pub code: ConsideredCode,
        /// Minutes one way, if a way is known.
        pub minutes: Option<u32>,
        /// When it opens next, if that is what it lacks.
        pub opens: Option<DateTime<Utc>>,
    }
}

record! {
    /// Something that the network does not give.
    pub struct Gap {
        /// What is missing.
        pub code: GapCode,
        /// Need, if it is one.
        pub need: Option<String>,
        /// Role, if it is one.
        pub role: Option<Role>,
        /// Service concerned, if there is one.
        pub service: Option<String>,
        /// Nearest misses.
        pub nearest_miss: Vec<NearestMiss>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

record! {
    /// One sector of the quorum.
    pub struct QuorumSector {
        /// Sector.
        pub sector: String,
        /// Called services of which one must accept.
        pub services: Vec<String>,
        /// From when its clock runs: at once, or at the first opening.
        pub clock_from: Option<DateTime<Utc>>,
    }
}

record! {
    /// When shared care counts as formed.
    pub struct Quorum {
        /// Row of the policy.
        pub rule: String,
        /// Sectors; one that is vetoed or absent has left.
        pub sectors: Vec<QuorumSector>,
        /// Reference that must accept.
        pub reference: Option<String>,
    }
}

record! {
    /// A door of this episode.
    pub struct TrailStep {
        /// Service.
        pub service: String,
        /// When.
        pub at: DateTime<Utc>,
        /// What came of it; none at the present door.
        pub outcome: Option<String>,
    }
}

record! {
    /// The way of the person through the doors.
    pub struct Episode {
        /// Doors in the order of time, the present one last.
        pub trail: Vec<TrailStep>,
        /// Two doors or more have not taken the person.
        pub wandering: bool,
        /// No further door is proposed without a new fact.
        pub no_third_door: bool,
        /// Facts that the doors before did not know.
        pub new_facts: Vec<String>,
    }
}

tokens! {
    /// The smallest change of facts that changes the answer.
    pub enum ChangeKind {
        /// Risk to life.
        RiskToLife = "risk_to_life",
        /// A place turns out to be full.
        PlaceFull = "place_full",
        /// The person refuses a service.
        PersonRefuses = "person_refuses",
        /// The person refuses that care is shared.
        ConsentWithdrawn = "consent_withdrawn",
        /// A fact that was assumed turns out otherwise.
        Assumption = "assumption",
        /// The person is admitted.
        Admitted = "admitted",
    }
}

record! {
    /// A counterfactual: what would change, and how.
    pub struct WouldChange {
        /// What changes.
        pub change: ChangeKind,
        /// Service concerned.
        pub service: Option<String>,
        /// Fact concerned.
        pub fact: Option<String>,
        /// Who leads then, if that changes.
        pub lead: Option<String>,
        /// First place then, if that changes.
        pub first_place: Option<String>,
        /// An emergency call comes first then.
        pub emergency: bool,
        /// Services called then that are not called now.
        pub called: Vec<String>,
        /// Services no longer called then.
        pub no_longer_called: Vec<String>,
        /// Rules of the duties that are owed then and not now.
        pub duties: Vec<String>,
    }
}

record! {
    /// The crisis as the decision took it.
    pub struct CrisisLine {
        /// Opaque reference of the episode.
        pub episode: Option<String>,
        /// Door.
        pub door: String,
        /// Severity that counted.
        pub severity: Severity,
        /// Severity told at the door.
        pub severity_told: Option<Severity>,
        /// Municipality or catchment whose reference answers.
        pub territory: Option<String>,
        /// Needs of the moment.
        pub needs: Vec<String>,
        /// Admission that is decided or made.
        pub admission: Option<AdmissionKind>,
        /// Why the severity and needs are these.
        pub reasons: Vec<Reason>,
    }
}

record! {
    /// Who computed it.
    pub struct EngineLine {
        /// Version of amparo.
        pub version: String,
        /// Version of the time-zone data.
        pub time_zones: String,
        /// Network's id.
        pub network: String,
        /// Policy's id.
        pub policy: String,
    }
}

record! {
    /// The `plan` document: `"format": "amparo/plan/1"`. The whole of it is for the door and the lead alone.
    pub struct PlanDocument {
        /// `amparo/plan/1`.
        pub format: String,
        /// Clock of the decision.
        pub at: DateTime<Utc>,
        /// SHA-256 over everything that was read, in hexadecimal.
        pub fingerprint: String,
        /// Who computed it.
        pub engine: EngineLine,
        /// The crisis.
        pub crisis: CrisisLine,
        /// What to do at once; none if life is not at risk.
        pub emergency: Option<Emergency>,
        /// Lead.
        pub lead: Option<Lead>,
        /// From when it leads, if not from now.
        pub lead_from: Option<LeadFrom>,
        /// Custodian.
        pub custodian: Custodian,
        /// Next holder.
        pub next_holder: Option<NextHolder>,
        /// Contacts.
        pub contacts: Vec<Contact>,
        /// Calls.
        pub calls: Vec<Call>,
        /// Not called.
        pub not_called: Vec<NotCalled>,
        /// Places.
        pub places: Vec<Place>,
        /// Places considered and not proposed.
        pub considered: Vec<Considered>,
        /// Duties.
        pub duties: Vec<Duty>,
        /// Gaps.
        pub gaps: Vec<Gap>,
        /// Quorum.
        pub quorum: Option<Quorum>,
        /// Episode.
        pub episode: Episode,
        /// Counterfactuals, if they were asked for.
        pub would_change: Vec<WouldChange>,
    }
}

impl PlanDocument {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/plan/1";
}

record! {
    /// A member of the circle as another member sees it.
    pub struct CircleMember {
        /// Service.
        pub service: String,
        /// What it is in the circle.
        pub role: CallRole,
    }
}

record! {
    /// The `view` document: `"format": "amparo/view/1"`. What one recipient may see of a plan, and nothing of what was excluded.
    pub struct ViewDocument {
        /// `amparo/view/1`.
        pub format: String,
        /// Clock of the decision.
        pub at: DateTime<Utc>,
        /// Recipient.
        pub recipient: String,
        /// Opaque reference of the episode: the call's id.
        pub episode: Option<String>,
        /// Door that calls.
        pub door: String,
        /// What to do at once.
        pub emergency: Option<Emergency>,
        /// The recipient's own call.
        pub call: Option<Call>,
        /// Opaque reference of the person, if the recipient may know who it is.
        pub person_ref: Option<String>,
        /// Severity, if the recipient may know.
        pub severity: Option<Severity>,
        /// What happened, if the recipient may know.
        pub circumstances: Vec<String>,
        /// Needs put to the recipient, if it may know.
        pub needs: Vec<String>,
        /// What was already asked and answered, if the recipient may know.
        pub already_asked: Vec<String>,
        /// Safe contact, if the recipient may know.
        pub safe_contact: Option<Contact>,
        /// Who leads, if the recipient may know.
        pub lead: Option<String>,
        /// Who holds the person now, if the recipient may know.
        pub custodian: Option<String>,
        /// Who else is in the circle, if the recipient may know.
        pub circle: Vec<CircleMember>,
        /// Places, if the recipient may know.
        pub places: Vec<Place>,
        /// Duties that the recipient owes, or that are owed to it.
        pub duties: Vec<Duty>,
    }
}

impl ViewDocument {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/view/1";
}
