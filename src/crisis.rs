//! What is known of one person at one moment.

use chrono::{DateTime, Utc};

use crate::id::{OpaqueRef, ServiceId};
use crate::record::{record, tokens};

tokens! {
    /// How grave the moment is.
    pub enum Severity {
        /// Suffering, functioning.
        Low = "low",
        /// Needs care within days.
        Moderate = "moderate",
        /// Needs care today.
        High = "high",
        /// The person's life or another's is at risk now.
        Imminent = "imminent",
    }
}

tokens! {
    /// What happened, or is happening.
    pub enum Circumstance {
        /// Agitation, hearing voices, disorganised thought.
        Psychosis = "psychosis",
        /// Nights without sleep.
        Sleeplessness = "sleeplessness",
        /// Deep sadness, hopelessness.
        Despair = "despair",
        /// Fear, panic.
        Anxiety = "anxiety",
        /// Thoughts of suicide.
        SuicidalThoughts = "suicidal_thoughts",
        /// Self-harm without intent to die told.
        SelfHarm = "self_harm",
        /// Suicide attempt.
        SuicideAttempt = "suicide_attempt",
        /// Overdose or poisoning.
        Overdose = "overdose",
        /// Violence suffered; `violence` tells which.
        ViolenceSuffered = "violence_suffered",
        /// Alcohol use.
        AlcoholUse = "alcohol_use",
        /// Use of other drugs.
        DrugUse = "drug_use",
        /// Intoxication.
        Intoxication = "intoxication",
        /// Withdrawal.
        Withdrawal = "withdrawal",
        /// Confusion.
        Confusion = "confusion",
        /// Seizure.
        Seizure = "seizure",
        /// Unconscious.
        Unconscious = "unconscious",
        /// Wounds that somebody has to look at.
        Wound = "wound",
        /// Another clinical complaint.
        ClinicalComplaint = "clinical_complaint",
        /// A weapon or other means at hand.
        WeaponAtHand = "weapon_at_hand",
        /// Aggression.
        Aggression = "aggression",
        /// No home.
        Homelessness = "homelessness",
        /// Pregnancy or a child born in the last year.
        Pregnancy = "pregnancy",
        /// A minor without an adult.
        MinorAlone = "minor_alone",
        /// Cannot go home tonight.
        UnsafeTonight = "unsafe_tonight",
        /// A court order is about this person's care.
        CourtOrder = "court_order",
        /// Hunger, no income.
        Deprivation = "deprivation",
        /// Repeated unjustified absence from school.
        SchoolAbsence = "school_absence",
        /// In custody of the police or prison.
        InCustody = "in_custody",
    }
}

tokens! {
    /// Form of violence suffered.
    pub enum ViolenceForm {
        /// Physical.
        Physical = "physical",
        /// Sexual.
        Sexual = "sexual",
        /// Psychological.
        Psychological = "psychological",
        /// Neglect.
        Neglect = "neglect",
        /// Against property.
        Patrimonial = "patrimonial",
        /// By or within an institution.
        Institutional = "institutional",
    }
}

tokens! {
    /// Who did it.
    pub enum Relation {
        /// Not known.
        Unknown = "unknown",
        /// Partner or former partner.
        Partner = "partner",
        /// Parent or guardian.
        Guardian = "guardian",
        /// Another of the household.
        Household = "household",
        /// Family outside the household.
        Family = "family",
        /// Somebody who cares for the person by profession.
        Carer = "carer",
        /// Known otherwise.
        Acquaintance = "acquaintance",
        /// A stranger.
        Stranger = "stranger",
    }
}

tokens! {
    /// Whether the person agrees with being cared for and with care being shared.
    pub enum Capability {
        /// Agrees.
        Gives = "gives",
        /// Refuses.
        Refuses = "refuses",
        /// Cannot tell now.
        Cannot = "cannot",
    }
}

tokens! {
    /// What came of going to a service.
    pub enum Outcome {
        /// Not received.
        Refused = "refused",
        /// No place.
        Full = "full",
        /// No professional who could see the person.
        NoProfessional = "no_professional",
        /// Shut.
        Closed = "closed",
        /// Left before being seen.
        Left = "left",
        /// Seen and sent away.
        SentAway = "sent_away",
        /// Took the person.
        Accepted = "accepted",
    }
}

tokens! {
    /// Kind of admission, Lei 10.216/2001 art. 6.
    pub enum AdmissionKind {
        /// With the person's consent.
        Voluntary = "voluntary",
        /// Without it, at a third party's request.
        Involuntary = "involuntary",
        /// By a judge.
        Compulsory = "compulsory",
    }
}

tokens! {
    /// Something that happened in or around care, with duties of its own.
    pub enum CareEvent {
        /// Admitted.
        Admission = "admission",
        /// Discharged.
        Discharge = "discharge",
        /// Left without being discharged.
        Evasion = "evasion",
        /// Transferred.
        Transfer = "transfer",
        /// Accident.
        Accident = "accident",
        /// Serious clinical event.
        SeriousEvent = "serious_event",
        /// Death.
        Death = "death",
    }
}

tokens! {
    /// Why a recipient declines.
    pub enum DeclineCode {
        /// No place.
        NoPlace = "no_place",
        /// No professional on shift.
        NoProfessional = "no_professional",
        /// It is closed.
        Closed = "closed",
        /// Not the care that it gives.
        NotOurCare = "not_our_care",
        /// The person is not of its territory.
        NotOurTerritory = "not_our_territory",
        /// The person is not of its ages.
        NotOurAges = "not_our_ages",
        /// It does not know the person any more.
        BondEnded = "bond_ended",
        /// Conflict of interest, or danger to the person there.
        Conflict = "conflict",
        /// The person refused it.
        PersonRefused = "person_refused",
        /// Another reason.
        Other = "other",
    }
}

record! {
    /// One circumstance.
    pub struct CircumstanceFact {
        /// What.
        pub kind: Circumstance,
        /// Since when.
        pub since: Option<DateTime<Utc>>,
        /// Suspected, not confirmed. Rules that ask for suspicion fire all the same.
        pub suspected: bool,
        /// Forms, if the circumstance is violence suffered.
        pub forms: Vec<ViolenceForm>,
        /// Who did it, if the circumstance is violence suffered; unknown if left out.
        pub relation: Option<Relation>,
    }
}

record! {
    /// A question already asked, so that nobody makes the person tell it again.
    pub struct Asked {
        /// Topic, an opaque token such as `what_happened`.
        pub topic: OpaqueRef,
        /// Service that asked.
        pub service: Option<ServiceId>,
        /// When.
        pub at: Option<DateTime<Utc>>,
        /// Whether it was answered.
        pub answered: bool,
    }
}

record! {
    /// A door already tried in this episode.
    pub struct Attempt {
        /// Service.
        pub service: ServiceId,
        /// When.
        pub at: DateTime<Utc>,
        /// What came of it.
        pub outcome: Outcome,
        /// Severity told there.
        pub severity: Option<Severity>,
        /// Circumstances told there; with neither, everything that is known now counts as told.
        pub circumstances: Option<Vec<Circumstance>>,
    }
}

record! {
    /// A called service that declined to share care in this episode. It is not asked again, and is no danger to the person.
    ///
    /// Where it declined for a conflict of interest, tell an exclusion (`conflict_of_interest`) instead.
    pub struct Decline {
        /// Service.
        pub service: ServiceId,
        /// When.
        pub at: DateTime<Utc>,
        /// Why; any code but `conflict`.
        pub code: DeclineCode,
    }
}

record! {
    /// An admission that is being decided or was made.
    pub struct Admission {
        /// Kind.
        pub kind: AdmissionKind,
        /// Admitting service; the door if left out.
        pub service: Option<ServiceId>,
        /// When it happened; none while it is only being considered.
        pub at: Option<DateTime<Utc>>,
        /// Because of drug use (Lei 11.343/2006).
        pub drug_use: bool,
    }
}

record! {
    /// An event of care that the request tells.
    pub struct EventFact {
        /// What.
        pub kind: CareEvent,
        /// Service where it happened; the door if left out.
        pub service: Option<ServiceId>,
        /// When.
        pub at: DateTime<Utc>,
    }
}

record! {
    /// The crisis of one person, seen from one door.
    pub struct Crisis {
        /// Opaque reference of the episode.
        pub episode: Option<OpaqueRef>,
        /// Service where, or with whom by phone, the person is now.
        pub door: ServiceId,
        /// Whether the person is on the phone, not there.
        pub by_phone: bool,
        /// When the person came; the request's `at` if left out.
        pub since: Option<DateTime<Utc>>,
        /// Severity; while it is unknown the plan errs to `high` and prints the signs of danger.
        pub severity: Option<Severity>,
        /// Circumstances.
        pub circumstances: Vec<CircumstanceFact>,
        /// Whether the person agrees; unknown if left out.
        pub capacity_to_consent: Option<Capability>,
        /// What was asked already.
        pub asked: Vec<Asked>,
        /// Doors tried already.
        pub attempts: Vec<Attempt>,
        /// Called services that declined in this episode. They are not asked again; duties that they owe or are owed stay.
        pub declined: Vec<Decline>,
        /// Admission, if one is decided or made.
        pub admission: Option<Admission>,
        /// Events of care.
        pub events: Vec<EventFact>,
    }
}

record! {
    /// A call lately made to a service, for load and alert budget.
    pub struct RecentCall {
        /// Service.
        pub service: ServiceId,
        /// When.
        pub at: DateTime<Utc>,
        /// Whether it was urgent.
        pub urgent: bool,
    }
}
