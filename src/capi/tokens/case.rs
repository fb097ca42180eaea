//! Tokens of cases.

use crate::capi::tokens::same;
use crate::case::event::{DeclineCode, FollowUp};
use crate::case::state::{CallStage, CustodyBy, ReplanWhy, Stage};
use crate::case::{DueKind, RefusalCode};
use crate::crisis::Outcome;

/// How far a case has come.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_case_stage {
    /// Not said.
    None = 0,
    /// The crisis goes on.
    Open = 1,
    /// The crisis has passed; care and follow-up go on.
    Settled = 2,
    /// Closed: it absorbs nothing, it reopens.
    Closed = 3,
    /// Joined to another case, for good.
    Merged = 4,
}
same!(amparo_case_stage, Stage { Open, Settled, Closed, Merged });

/// How a call stands.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_call_stage {
    /// Not said.
    None = 0,
    /// Nobody has answered yet.
    Waiting = 1,
    /// Somebody accepted.
    Accepted = 2,
    /// Declined, with a reason.
    Declined = 3,
    /// Nobody answered in time, and a human being was told.
    Expired = 4,
    /// Taken back before it went out: a later plan does not call there.
    Withdrawn = 5,
}
same!(amparo_call_stage, CallStage { Waiting, Accepted, Declined, Expired, Withdrawn });

/// How custody came to somebody.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_custody_by {
    /// Not said.
    None = 0,
    /// With the opening: the door, or whoever the plan names while the door cannot hold.
    Opening = 1,
    /// By acceptance.
    Acceptance = 2,
    /// The person left: it passes to the lead.
    Evasion = 3,
}
same!(amparo_custody_by, CustodyBy { Opening, Acceptance, Evasion });

/// What has to be done.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_due_kind {
    /// Not said.
    None = 0,
    /// Tell a human being of the territory that nobody answered: the end of every ladder.
    TellHuman = 1,
    /// Plan the circle anew.
    Replan = 2,
    /// Deliver a call.
    Deliver = 3,
    /// Ask the next of the ladder.
    Escalate = 4,
    /// Remind a silent recipient.
    Remind = 5,
    /// Ask whoever takes over, before the custodian can no longer hold.
    TakeOver = 6,
    /// Ask a place how it stands: its report is old.
    ConfirmStatus = 7,
    /// Do a legal act.
    Duty = 8,
    /// Report that a legal act was not done in time.
    ReportBreach = 9,
    /// Put the medical report to the admission.
    AdmissionReport = 10,
    /// The admission has to end.
    StayEnds = 11,
    /// Ask whether an acceptance still holds.
    RenewAcceptance = 12,
    /// Ask what came of care that was accepted.
    AskOutcome = 13,
    /// Follow the person up.
    FollowUp = 14,
    /// Make a care plan (PTS).
    MakeCarePlan = 15,
    /// Review it.
    ReviewCarePlan = 16,
    /// Do a task of it.
    Task = 17,
    /// Offer a workshop.
    OfferWorkshop = 18,
    /// Offer a study of the case by the council.
    OfferCouncil = 19,
    /// Review an override: somebody else than its author.
    ReviewOverride = 20,
}
same!(
    amparo_due_kind,
    DueKind {
        TellHuman,
        Replan,
        Deliver,
        Escalate,
        Remind,
        TakeOver,
        ConfirmStatus,
        Duty,
        ReportBreach,
        AdmissionReport,
        StayEnds,
        RenewAcceptance,
        AskOutcome,
        FollowUp,
        MakeCarePlan,
        ReviewCarePlan,
        Task,
        OfferWorkshop,
        OfferCouncil,
        ReviewOverride
    }
);

/// Why a recipient declines.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_decline_code {
    /// Not said.
    None = 0,
    /// No place.
    NoPlace = 1,
    /// No professional on shift.
    NoProfessional = 2,
    /// It is closed.
    Closed = 3,
    /// Not the care that it gives.
    NotOurCare = 4,
    /// The person is not of its territory.
    NotOurTerritory = 5,
    /// The person is not of its ages.
    NotOurAges = 6,
    /// It does not know the person any more.
    BondEnded = 7,
    /// Conflict of interest, or danger to the person there.
    Conflict = 8,
    /// The person refused it.
    PersonRefused = 9,
    /// Another reason.
    Other = 10,
}
same!(
    amparo_decline_code,
    DeclineCode {
        NoPlace,
        NoProfessional,
        Closed,
        NotOurCare,
        NotOurTerritory,
        NotOurAges,
        BondEnded,
        Conflict,
        PersonRefused,
        Other
    }
);

/// Follow-ups, each at the policy's time.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_follow_up {
    /// Not said.
    None = 0,
    /// Within a day.
    First = 1,
    /// Within a week.
    Second = 2,
    /// Within a month.
    Third = 3,
    /// Within three months.
    Last = 4,
}
same!(amparo_follow_up, FollowUp { First, Second, Third, Last });

/// Why the circle has to be planned anew.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_replan_why {
    /// Not said.
    None = 0,
    /// A service declined.
    Declined = 1,
    /// A door did not take the person.
    RefusedAtDoor = 2,
    /// The person came to a door that is not of the circle.
    NewDoor = 3,
    /// A graver severity, a new circumstance.
    NewFact = 4,
    /// Admitted, discharged, left, transferred: duties start.
    CareEvent = 5,
    /// Another case was joined to this one.
    Absorbed = 6,
}
same!(amparo_replan_why, ReplanWhy { Declined, RefusedAtDoor, NewDoor, NewFact, CareEvent, Absorbed });

/// What came of going to a service.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_outcome {
    /// Not said.
    None = 0,
    /// Not received.
    Refused = 1,
    /// No place.
    Full = 2,
    /// No professional who could see the person.
    NoProfessional = 3,
    /// Shut.
    Closed = 4,
    /// Left before being seen.
    Left = 5,
    /// Seen and sent away.
    SentAway = 6,
    /// Took the person.
    Accepted = 7,
}
same!(amparo_outcome, Outcome { Refused, Full, NoProfessional, Closed, Left, SentAway, Accepted });

/// Stable code of a refusal. Codes are never reused.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_refusal_code {
    /// Not said.
    None = 0,
    /// The event is of another case.
    OtherCase = 1,
    /// The key was used by an event that said something else.
    KeyReused = 2,
    /// It happened before the case was opened.
    BeforeOpening = 3,
    /// The case is open already.
    AlreadyOpened = 4,
    /// A case begins with its opening.
    NotOpened = 5,
    /// The case is closed: it absorbs nothing, it reopens.
    Closed = 6,
    /// The case was joined to another: what happens belongs there.
    Merged = 7,
    /// Only a settled or closed case reopens.
    NotSettled = 8,
    /// The person died: care is not asked any more.
    Died = 9,
    /// No such call.
    NoSuchCall = 10,
    /// The service was not asked on behalf of this call.
    NotAsked = 11,
    /// The call has ended.
    CallEnded = 12,
    /// The call waits for nobody: it was answered.
    CallAnswered = 13,
    /// The service is not on the ladder of the call, or was passed already.
    NotOnLadder = 14,
    /// The service that is asked declined, or holds already.
    AlreadyAsked = 15,
    /// An urgent call is not held back.
    UrgentCall = 16,
    /// A call that waits for others says until when.
    NoEnd = 17,
    /// Custody is with another than the event says.
    NotCustodian = 18,
    /// It has custody already.
    HasCustody = 19,
    /// The place has not accepted, and life is not at risk.
    NotAccepted = 20,
    /// Two doors have not taken the person; no third without a new fact or an acceptance.
    NoThirdDoor = 21,
    /// The person is admitted there already, in this way.
    AlreadyAdmitted = 22,
    /// The person is admitted elsewhere: transferred or discharged first.
    AdmittedElsewhere = 23,
    /// The person is not admitted there.
    NotAdmitted = 24,
    /// No such duty.
    NoSuchDuty = 25,
    /// The duty was met already.
    DutyMet = 26,
    /// The duty is not breached, or its breach was reported.
    NotBreached = 27,
    /// The follow-up was made already.
    FollowedUp = 28,
    /// There is a care plan: it is reviewed.
    CarePlanExists = 29,
    /// There is no care plan.
    NoCarePlan = 30,
    /// No such task.
    NoSuchTask = 31,
    /// The task was done already.
    TaskDone = 32,
    /// A task that was done cannot be left out of the plan.
    TaskLost = 33,
    /// Somebody still waits for an answer.
    CallPending = 34,
    /// A legal clock still runs, or its breach was not reported.
    DutyPending = 35,
    /// The person is still admitted.
    StillAdmitted = 36,
    /// A follow-up is not made.
    FollowUpPending = 37,
    /// The crisis goes on.
    CrisisOpen = 38,
    /// A case cannot be joined to itself.
    SameCase = 39,
    /// The cases are of different people.
    OtherPerson = 40,
    /// It was joined already.
    AlreadyAbsorbed = 41,
    /// The case has as many events as one may have.
    TooManyEvents = 42,
    /// No such override.
    NoSuchOverride = 43,
    /// The override was reviewed already.
    OverrideReviewed = 44,
    /// Nobody reviews their own override.
    OwnOverride = 45,
    /// An override was not reviewed yet.
    ReviewPending = 46,
}
same!(
    amparo_refusal_code,
    RefusalCode {
        OtherCase,
        KeyReused,
        BeforeOpening,
        AlreadyOpened,
        NotOpened,
        Closed,
        Merged,
        NotSettled,
        Died,
        NoSuchCall,
        NotAsked,
        CallEnded,
        CallAnswered,
        NotOnLadder,
        AlreadyAsked,
        UrgentCall,
        NoEnd,
        NotCustodian,
        HasCustody,
        NotAccepted,
        NoThirdDoor,
        AlreadyAdmitted,
        AdmittedElsewhere,
        NotAdmitted,
        NoSuchDuty,
        DutyMet,
        NotBreached,
        FollowedUp,
        CarePlanExists,
        NoCarePlan,
        NoSuchTask,
        TaskDone,
        TaskLost,
        CallPending,
        DutyPending,
        StillAdmitted,
        FollowUpPending,
        CrisisOpen,
        SameCase,
        OtherPerson,
        AlreadyAbsorbed,
        TooManyEvents,
        NoSuchOverride,
        OverrideReviewed,
        OwnOverride,
        ReviewPending
    }
);
