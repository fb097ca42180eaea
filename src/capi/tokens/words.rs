//! Tokens of the network and the policy.

use crate::capi::tokens::same;
use crate::crisis::{AdmissionKind, Circumstance, Severity};
use crate::network::draft::{Capacity, ChannelClass, ChannelKind, Role};
use crate::policy::draft::{Act, ClockStart, DataField, LegalBasis};

/// How grave the moment is.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_severity {
    /// Not said.
    None = 0,
    /// Suffering, functioning.
    Low = 1,
    /// Needs care within days.
    Moderate = 2,
    /// Needs care today.
    High = 3,
    /// The person's life or another's is at risk now.
    Imminent = 4,
}
same!(amparo_severity, Severity { Low, Moderate, High, Imminent });

/// What happened, or is happening.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_circumstance {
    /// Not said.
    None = 0,
    /// Agitation, hearing voices, disorganised thought.
    Psychosis = 1,
    /// Nights without sleep.
    Sleeplessness = 2,
    /// Deep sadness, hopelessness.
    Despair = 3,
    /// Fear, panic.
    Anxiety = 4,
    /// Thoughts of suicide.
    SuicidalThoughts = 5,
    /// Self-harm without intent to die told.
    SelfHarm = 6,
    /// Suicide attempt.
    SuicideAttempt = 7,
    /// Overdose or poisoning.
    Overdose = 8,
    /// Violence suffered; `violence` tells which.
    ViolenceSuffered = 9,
    /// Alcohol use.
    AlcoholUse = 10,
    /// Use of other drugs.
    DrugUse = 11,
    /// Intoxication.
    Intoxication = 12,
    /// Withdrawal.
    Withdrawal = 13,
    /// Confusion.
    Confusion = 14,
    /// Seizure.
    Seizure = 15,
    /// Unconscious.
    Unconscious = 16,
    /// Wounds that somebody has to look at.
    Wound = 17,
    /// Another clinical complaint.
    ClinicalComplaint = 18,
    /// A weapon or other means at hand.
    WeaponAtHand = 19,
    /// Aggression.
    Aggression = 20,
    /// No home.
    Homelessness = 21,
    /// Pregnancy or a child born in the last year.
    Pregnancy = 22,
    /// A minor without an adult.
    MinorAlone = 23,
    /// Cannot go home tonight.
    UnsafeTonight = 24,
    /// A court order is about this person's care.
    CourtOrder = 25,
    /// Hunger, no income.
    Deprivation = 26,
    /// Repeated unjustified absence from school.
    SchoolAbsence = 27,
    /// In custody of the police or prison.
    InCustody = 28,
}
same!(
    amparo_circumstance,
    Circumstance {
        Psychosis,
        Sleeplessness,
        Despair,
        Anxiety,
        SuicidalThoughts,
        SelfHarm,
        SuicideAttempt,
        Overdose,
        ViolenceSuffered,
        AlcoholUse,
        DrugUse,
        Intoxication,
        Withdrawal,
        Confusion,
        Seizure,
        Unconscious,
        Wound,
        ClinicalComplaint,
        WeaponAtHand,
        Aggression,
        Homelessness,
        Pregnancy,
        MinorAlone,
        UnsafeTonight,
        CourtOrder,
        Deprivation,
        SchoolAbsence,
        InCustody
    }
);

/// Kind of admission, Lei 10.216/2001 art. 6.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_admission_kind {
    /// Not said.
    None = 0,
    /// With the person's consent.
    Voluntary = 1,
    /// Without it, at a third party's request.
    Involuntary = 2,
    /// By a judge.
    Compulsory = 3,
}
same!(amparo_admission_kind, AdmissionKind { Voluntary, Involuntary, Compulsory });

/// What a service reports, or declares, about taking one more person.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_capacity {
    /// Not said.
    None = 0,
    /// Nothing known; counts as accepting, ranked after fresh positives.
    Unknown = 1,
    /// Takes people now.
    Available = 2,
    /// Takes people by list.
    Waitlist = 3,
    /// Takes people after assessing each.
    AssessFirst = 4,
    /// Has no place.
    Full = 5,
    /// Does not take people now, whatever its places.
    Refusing = 6,
    /// Is shut.
    Closed = 7,
}
same!(amparo_capacity, Capacity { Unknown, Available, Waitlist, AssessFirst, Full, Refusing, Closed });

/// What a channel may carry.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_channel_class {
    /// Not said.
    None = 0,
    /// Everything the disclosure allows: an authenticated system, or a voice known to be staffed.
    Full = 1,
    /// A short text without health data.
    Short = 2,
    /// Only the call's id: SMS, WhatsApp, lock screens, shared phones.
    IdOnly = 3,
    /// Only a subject line: e-mail.
    Subject = 4,
}
same!(amparo_channel_class, ChannelClass { Full, Short, IdOnly, Subject });

/// What a channel is.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_channel_kind {
    /// Not said.
    None = 0,
    /// A telephone that somebody answers.
    Phone = 1,
    /// The on-call telephone, answered outside the opening hours.
    OnCallPhone = 2,
    /// A text message.
    Sms = 3,
    /// A messenger.
    Messenger = 4,
    /// E-mail.
    Email = 5,
    /// A record system with its own login.
    System = 6,
    /// Radio.
    Radio = 7,
    /// Somebody goes there.
    InPerson = 8,
}
same!(amparo_channel_kind, ChannelKind { Phone, OnCallPhone, Sms, Messenger, Email, System, Radio, InPerson });

/// What a territory names a service for.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_role {
    /// Not said.
    None = 0,
    /// Answers for a crisis when nobody else does; required in every municipality.
    CrisisLead = 1,
    /// Coordinates mental health.
    MentalHealthCoordination = 2,
    /// Receives compulsory notifications; required in every municipality.
    HealthAuthority = 3,
    /// Conselho Tutelar; required in every municipality.
    ConselhoTutelar = 4,
    /// Ministério Público; required in every municipality.
    Prosecutor = 5,
    /// Defensoria Pública.
    Defensoria = 6,
    /// Territorial reference of mental health: answers when a person has no bond.
    Reference = 7,
    /// Police.
    Police = 8,
    /// Women's police station.
    WomensPolice = 9,
    /// SAMU's medical regulation.
    UrgencyRegulation = 10,
    /// Oversight body of admissions, such as the review commission (CRIPI).
    Oversight = 11,
    /// Council of older people.
    OlderPeopleCouncil = 12,
    /// Council of persons with disability.
    DisabilityCouncil = 13,
}
same!(
    amparo_role,
    Role {
        CrisisLead,
        MentalHealthCoordination,
        HealthAuthority,
        ConselhoTutelar,
        Prosecutor,
        Defensoria,
        Reference,
        Police,
        WomensPolice,
        UrgencyRegulation,
        Oversight,
        OlderPeopleCouncil,
        DisabilityCouncil
    }
);

/// What a rule asks for.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_act {
    /// Not said.
    None = 0,
    /// Calling a service to share care (*acionamento*).
    Call = 1,
    /// Compulsory notification to the health authority.
    CompulsoryNotification = 2,
    /// Communication to Ministério Público, Conselho Tutelar, police, Defensoria, family.
    Communication = 3,
    /// A number or limit.
    Parameter = 4,
    /// A principle that orders the decision.
    Principle = 5,
    /// A right of the person.
    Right = 6,
}
same!(amparo_act, Act { Call, CompulsoryNotification, Communication, Parameter, Principle, Right });

/// What starts a clock.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_clock_start {
    /// Not said.
    None = 0,
    /// Knowing of it, which is now.
    Knowledge = 1,
    /// Being attended by the owner.
    Attendance = 2,
    /// The admission.
    Admission = 3,
    /// The discharge.
    Discharge = 4,
    /// The event of care that the rule names.
    Event = 5,
    /// Getting a communication from another.
    Receipt = 6,
}
same!(amparo_clock_start, ClockStart { Knowledge, Attendance, Admission, Discharge, Event, Receipt });

/// A field of what a call or duty may tell.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_data_field {
    /// Not said.
    None = 0,
    /// Id of the call, and nothing about anybody.
    CallId = 1,
    /// Who calls and how to answer.
    DoorContact = 2,
    /// Opaque reference that the host turns into a name.
    Name = 3,
    /// Date of birth.
    BirthDate = 4,
    /// National health card.
    Cns = 5,
    /// What happened.
    Event = 6,
    /// What is needed.
    Need = 7,
    /// "Care needed, please contact".
    CareNeeded = 8,
    /// Risk.
    RiskNote = 9,
    /// The question put to the recipient.
    Question = 10,
    /// What was already asked, so that nobody asks again.
    AlreadyAsked = 11,
    /// Where the person may safely be contacted.
    SafeContact = 12,
    /// Who else is in the circle.
    Circle = 13,
    /// Where the person is cared for.
    Places = 14,
    /// Age band.
    AgeBand = 15,
    /// Sex, as the notification form asks.
    Sex = 16,
    /// Municipality of residence.
    Municipality = 17,
    /// The form that the norm asks for.
    LegalForm = 18,
}
same!(
    amparo_data_field,
    DataField {
        CallId,
        DoorContact,
        Name,
        BirthDate,
        Cns,
        Event,
        Need,
        CareNeeded,
        RiskNote,
        Question,
        AlreadyAsked,
        SafeContact,
        Circle,
        Places,
        AgeBand,
        Sex,
        Municipality,
        LegalForm
    }
);

/// Legal basis of telling somebody something about a person, LGPD art. 11.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_legal_basis {
    /// Not said.
    None = 0,
    /// None: only a call without identity goes out.
    NoBasis = 1,
    /// Consent, art. 11 I.
    Consent = 2,
    /// Legal duty, art. 11 II a.
    LegalDuty = 3,
    /// Public policy by the administration, art. 11 II b.
    PublicPolicy = 4,
    /// Protection of life, art. 11 II e.
    ProtectionOfLife = 5,
    /// Protection of health by health professionals, services or authority, art. 11 II f.
    HealthProtection = 6,
}
same!(amparo_legal_basis, LegalBasis { NoBasis, Consent, LegalDuty, PublicPolicy, ProtectionOfLife, HealthProtection });
