//! Tokens of a plan, and of its texts.

use crate::capi::tokens::same;
use crate::plan::document::{
    ByFrom, CallRole, CallWhen, ChangeKind, ConsideredCode, ContactKind, ContactPurpose, GapCode, LeadOrigin, NotCalledCode,
    PlaceRole,
};
use crate::plan::explain::{Audience, Lang};

/// Where the lead comes from.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_lead_origin {
    /// Not said.
    None = 0,
    /// The strongest reference bond.
    Bond = 1,
    /// A service that stands in for an excluded or vetoed reference.
    Substitute = 2,
    /// The territorial reference.
    Territory = 3,
    /// The crisis lead of the territory.
    CrisisLead = 4,
}
same!(amparo_lead_origin, LeadOrigin { Bond, Substitute, Territory, CrisisLead });

/// Who is contacted besides services.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_contact_kind {
    /// Not said.
    None = 0,
    /// Guardian.
    Guardian = 1,
    /// Companion of trust.
    Companion = 2,
    /// The person's own safe contact.
    SafeContact = 3,
}
same!(amparo_contact_kind, ContactKind { Guardian, Companion, SafeContact });

/// What a contact is for.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_contact_purpose {
    /// Not said.
    None = 0,
    /// To come and be there.
    BeThere = 1,
    /// To decide for a minor.
    Decide = 2,
    /// To reach the person.
    ReachThePerson = 3,
}
same!(amparo_contact_purpose, ContactPurpose { BeThere, Decide, ReachThePerson });

/// What a called service is in the circle.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_call_role {
    /// Not said.
    None = 0,
    /// Leads.
    Lead = 1,
    /// Has a bond.
    Bond = 2,
    /// Meets a need that the bonds leave open.
    Need = 3,
    /// Answers for the territory.
    Territory = 4,
    /// The person wants it.
    Wish = 5,
    /// Goes to the person at risk to life.
    Emergency = 6,
}
same!(amparo_call_role, CallRole { Lead, Bond, Need, Territory, Wish, Emergency });

/// When a call goes out.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_call_when {
    /// Not said.
    None = 0,
    /// Now.
    Now = 1,
    /// When the service opens.
    AtOpening = 2,
    /// Once the crisis has passed.
    AfterCrisis = 3,
    /// With others, at the batch hour.
    Batched = 4,
}
same!(amparo_call_when, CallWhen { Now, AtOpening, AfterCrisis, Batched });

/// Why a service is not called.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_not_called_code {
    /// Not said.
    None = 0,
    /// The person refuses it.
    PersonVeto = 1,
    /// It would be dangerous.
    SafetyExclusion = 2,
    /// No legal basis to tell it anything.
    NoBasis = 3,
    /// The bond has lapsed.
    LapsedBond = 4,
    /// The bond starts later.
    FutureBond = 5,
    /// The bond is somebody else's.
    NotOwnBond = 6,
    /// The service is no longer in the network.
    LeftNetwork = 7,
    /// Only a closed population may enter.
    RestrictedAccess = 8,
    /// Its ages leave the person out.
    AgeRange = 9,
    /// Too far.
    BeyondReach = 10,
    /// Another service meets it; never for a live bond.
    CoveredByOther = 11,
    /// It declined a call in this episode.
    DeclinedBefore = 12,
}
same!(
    amparo_not_called_code,
    NotCalledCode {
        PersonVeto,
        SafetyExclusion,
        NoBasis,
        LapsedBond,
        FutureBond,
        NotOwnBond,
        LeftNetwork,
        RestrictedAccess,
        AgeRange,
        BeyondReach,
        CoveredByOther,
        DeclinedBefore
    }
);

/// What a place is in the order of places.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_place_role {
    /// Not said.
    None = 0,
    /// Asked first.
    First = 1,
    /// Asked if those before do not accept.
    Next = 2,
    /// Stay where the person is meanwhile.
    Meanwhile = 3,
    /// Only if all before fail: it would be an admission.
    LastResort = 4,
}
same!(amparo_place_role, PlaceRole { First, Next, Meanwhile, LastResort });

/// Why a place that was considered is not proposed.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_considered_code {
    /// Not said.
    None = 0,
    /// It has no place.
    Full = 1,
    /// It does not take people now.
    Refusing = 2,
    /// It is closed.
    Closed = 3,
    /// No pact, referral or open door.
    NoAccess = 4,
    /// Its ages leave the person out, or it is for adults only.
    NotForThisAge = 5,
    /// Too far, or no way known.
    BeyondReach = 6,
    /// The person refuses it.
    PersonVeto = 7,
    /// It would be dangerous.
    SafetyExclusion = 8,
    /// It did not take the person in this episode, and nothing is new.
    AlreadyTried = 9,
    /// Two doors have not taken the person; no third without a new fact.
    NoThirdDoor = 10,
    /// Does not give the care that is needed.
    NotRightCare = 11,
    /// Other, less restrictive or nearer places come first.
    OthersFirst = 12,
    /// It declined a call in this episode.
    DeclinedBefore = 13,
}
same!(
    amparo_considered_code,
    ConsideredCode {
        Full,
        Refusing,
        Closed,
        NoAccess,
        NotForThisAge,
        BeyondReach,
        PersonVeto,
        SafetyExclusion,
        AlreadyTried,
        NoThirdDoor,
        NotRightCare,
        OthersFirst,
        DeclinedBefore
    }
);

/// Where a deadline comes from.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_by_from {
    /// Not said.
    None = 0,
    /// The law gives it.
    Law = 1,
    /// The law gives no hours; the policy does.
    Policy = 2,
}
same!(amparo_by_from, ByFrom { Law, Policy });

/// What is missing.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_gap_code {
    /// Not said.
    None = 0,
    /// Nobody within reach meets the need now.
    NeedUnmet = 1,
    /// Only a service of another municipality meets the need now.
    MetElsewhere = 2,
    /// A role that somebody must have is not named.
    MissingRole = 3,
    /// No territorial reference.
    NoReference = 4,
    /// No legal basis to share with a service that could help.
    NoBasis = 5,
    /// Nobody can hold the person.
    NoCustodian = 6,
    /// No urgency door within reach.
    NoUrgencyDoor = 7,
    /// No place for the night.
    NoPlace = 8,
    /// A ladder ends at somebody who does not answer now.
    LadderEndsNowhere = 9,
    /// The service has no channel.
    NoChannel = 10,
    /// More needs than one crisis may have: the least urgent were left out.
    TooManyNeeds = 11,
}
same!(
    amparo_gap_code,
    GapCode {
        NeedUnmet,
        MetElsewhere,
        MissingRole,
        NoReference,
        NoBasis,
        NoCustodian,
        NoUrgencyDoor,
        NoPlace,
        LadderEndsNowhere,
        NoChannel,
        TooManyNeeds
    }
);

/// The smallest change of facts that changes the answer.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_change_kind {
    /// Not said.
    None = 0,
    /// Risk to life.
    RiskToLife = 1,
    /// A place turns out to be full.
    PlaceFull = 2,
    /// The person refuses a service.
    PersonRefuses = 3,
    /// The person refuses that care is shared.
    ConsentWithdrawn = 4,
    /// A fact that was assumed turns out otherwise.
    Assumption = 5,
    /// The person is admitted.
    Admitted = 6,
}
same!(amparo_change_kind, ChangeKind { RiskToLife, PlaceFull, PersonRefuses, ConsentWithdrawn, Assumption, Admitted });

/// Language of a text.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_lang {
    /// Not said.
    None = 0,
    /// Portuguese as a Brazilian health worker writes it.
    PtBr = 1,
    /// English.
    En = 2,
}
same!(amparo_lang, Lang { PtBr, En });

/// Who reads.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_audience {
    /// Not said.
    None = 0,
    /// The worker at the door, or at the lead: the whole plan, in the order in which it is done.
    Worker = 1,
    /// Who runs the network: the decision as findings about services; nothing of the person beyond the needs.
    Manager = 2,
    /// The person. Somebody else may be reading along.
    Person = 3,
    /// The prosecutor: duties and clocks, and what was considered before an admission.
    Prosecutor = 4,
}
same!(amparo_audience, Audience { Worker, Manager, Person, Prosecutor });
