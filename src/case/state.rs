//! What the events of a case come to: the `case` document.

use chrono::{DateTime, Utc};

use crate::case::brief::{BriefCall, BriefDuty, BriefResource, BriefSector, BriefTerms};
use crate::case::event::{
    CareResult, CareTask, CloseCode, DeclineCode, EventDraft, FollowUp, OfferKind, OverrideKind, OverrideReason, OverrideReview,
    SuppressCode,
};
use crate::crisis::{AdmissionKind, Asked, Attempt, Circumstance, EventFact, Outcome, Severity};
use crate::id::{OpaqueRef, ServiceId, TerritoryId};
use crate::network::draft::Capacity;
use crate::record::{record, tokens};

tokens! {
    /// How far a case has come.
    pub enum Stage {
        /// The crisis goes on.
        Open = "open",
        /// The crisis has passed; care and follow-up go on.
        Settled = "settled",
        /// Closed: it absorbs nothing, it reopens.
        Closed = "closed",
        /// Joined to another case, for good.
        Merged = "merged",
    }
}

tokens! {
    /// How custody came to somebody.
    pub enum CustodyBy {
        /// With the opening: the door, or whoever the plan names while the door cannot hold.
        Opening = "opening",
        /// By acceptance.
        Acceptance = "acceptance",
        /// The person left: it passes to the lead.
        Evasion = "evasion",
    }
}

record! {
    /// Who answered for the person from when.
    pub struct CustodyLine {
        /// Service.
        pub service: ServiceId,
        /// From when.
        pub from: DateTime<Utc>,
        /// How it came.
        pub by: CustodyBy,
    }
}

tokens! {
    /// How a call stands.
    pub enum CallStage {
        /// Nobody has answered yet.
        Waiting = "waiting",
        /// Somebody accepted.
        Accepted = "accepted",
        /// Declined, with a reason.
        Declined = "declined",
        /// Nobody answered in time, and a human being was told.
        Expired = "expired",
        /// Taken back before it went out: a later plan does not call there.
        Withdrawn = "withdrawn",
    }
}

record! {
    /// One service asked on behalf of a call: the called service is step 0, those of its ladder follow.
    pub struct StepLine {
        /// Number: 0 is the called service, n the n-th of its ladder.
        pub step: u32,
        /// Who is asked.
        pub service: ServiceId,
        /// From when its clock runs.
        pub from: DateTime<Utc>,
        /// When it was delivered.
        pub delivered_at: Option<DateTime<Utc>>,
        /// When it turned out that it cannot be delivered.
        pub undeliverable_at: Option<DateTime<Utc>>,
        /// When it was last reminded.
        pub reminded_at: Option<DateTime<Utc>>,
        /// When it declined.
        pub declined_at: Option<DateTime<Utc>>,
    }
}

record! {
    /// A call and how it stands.
    pub struct CallLine {
        /// As planned.
        pub call: BriefCall,
        /// Episode of the case in which it was planned, from 1.
        pub episode: u32,
        /// How it stands.
        pub stage: CallStage,
        /// Who was asked, in the order in which they were.
        pub steps: Vec<StepLine>,
        /// Who accepted.
        pub accepted_by: Option<ServiceId>,
        /// When first; a yes said anew does not change it.
        pub accepted_at: Option<DateTime<Utc>>,
        /// Until when the acceptance holds while no care came of it.
        pub accepted_until: Option<DateTime<Utc>>,
        /// When care first came of it.
        pub care_at: Option<DateTime<Utc>>,
        /// Why it was declined.
        pub declined: Option<DeclineCode>,
        /// When the call ended: declined, expired or withdrawn.
        pub ended_at: Option<DateTime<Utc>>,
        /// First answer of anybody, whichever it was.
        pub answered_at: Option<DateTime<Utc>>,
        /// Who was told that nobody answered.
        pub told: Option<ServiceId>,
    }
}

impl CallLine {
    /// Whether somebody has accepted it and the acceptance holds at an instant: care came of it, or its time has not run out.
    #[must_use]
    pub fn holds(&self, at: DateTime<Utc>) -> bool {
        self.stage == CallStage::Accepted && (self.care_at.is_some() || self.accepted_until.is_none_or(|until| at < until))
    }

    /// Whether `service` is the called one or one of its ladder.
    #[must_use]
    pub fn may_answer(&self, service: &ServiceId) -> bool {
        self.call.service == *service
            || self.call.ladder.iter().any(|rung| rung.service == *service)
            || self.steps.iter().any(|step| step.service == *service)
    }
}

record! {
    /// A duty and how it stands.
    pub struct DutyLine {
        /// As found owed, with the earliest clock that any plan gave it.
        pub duty: BriefDuty,
        /// When it was met.
        pub met_at: Option<DateTime<Utc>>,
        /// Evidence that stopped the clock, an opaque reference.
        pub evidence: Option<OpaqueRef>,
        /// When the breach was reported.
        pub breach_reported_at: Option<DateTime<Utc>>,
    }
}

impl DutyLine {
    /// Whether its deadline passed before it was met. A breach stays one, whatever comes after.
    #[must_use]
    pub fn is_breached(&self, at: DateTime<Utc>) -> bool {
        self.duty.by.is_some_and(|by| self.met_at.unwrap_or(at) > by)
    }

    /// Whether its clock has ended: met in time, or breached and reported.
    #[must_use]
    pub fn is_ended(&self, at: DateTime<Utc>) -> bool {
        if self.is_breached(at) { self.breach_reported_at.is_some() && self.met_at.is_some() } else { self.met_at.is_some() }
    }
}

record! {
    /// A door of the case.
    pub struct DoorLine {
        /// Service.
        pub service: ServiceId,
        /// When the person came.
        pub at: DateTime<Utc>,
        /// Minutes that it took to get there.
        pub minutes: Option<u32>,
        /// What came of it; none while nothing did.
        pub outcome: Option<Outcome>,
        /// Episode of the case, from 1.
        pub episode: u32,
    }
}

record! {
    /// An admission.
    pub struct AdmissionLine {
        /// Kind; one that turned involuntary is a line of its own, from the change on.
        pub kind: AdmissionKind,
        /// Where.
        pub service: ServiceId,
        /// From when.
        pub at: DateTime<Utc>,
        /// Because of drug use.
        pub drug_use: bool,
        /// Medical report, an opaque reference (Lei 10.216/2001 art. 6).
        pub report: Option<OpaqueRef>,
        /// Resources of the network that had been considered or tried (Lei 10.216/2001 art. 4).
        pub considered: Vec<BriefResource>,
        /// When it ended: discharged, moved elsewhere, of another kind from then on.
        pub ended_at: Option<DateTime<Utc>>,
    }
}

record! {
    /// A follow-up.
    pub struct FollowUpLine {
        /// Which.
        pub step: FollowUp,
        /// When.
        pub at: DateTime<Utc>,
        /// By whom.
        pub service: ServiceId,
        /// What came of it.
        pub result: CareResult,
    }
}

record! {
    /// A care plan (PTS): who does what by when.
    pub struct CarePlan {
        /// When it was made.
        pub made_at: DateTime<Utc>,
        /// When it was last reviewed.
        pub reviewed_at: Option<DateTime<Utc>>,
        /// By when it is reviewed; the policy's time if left out.
        pub review_by: Option<DateTime<Utc>>,
        /// Tasks.
        pub tasks: Vec<CareTask>,
    }
}

record! {
    /// A call that did not go out, or later, and why.
    pub struct SuppressedLine {
        /// Service.
        pub service: ServiceId,
        /// When it was decided.
        pub at: DateTime<Utc>,
        /// Why.
        pub code: SuppressCode,
        /// Until when, if it goes out later.
        pub until: Option<DateTime<Utc>>,
    }
}

record! {
    /// What came of care that a service gave.
    pub struct CareLine {
        /// Service.
        pub service: ServiceId,
        /// When.
        pub at: DateTime<Utc>,
        /// What came of it.
        pub result: CareResult,
    }
}

record! {
    /// What a service answered when its status was asked.
    pub struct StatusAsked {
        /// Service.
        pub service: ServiceId,
        /// When.
        pub at: DateTime<Utc>,
        /// Capacity.
        pub capacity: Capacity,
    }
}

record! {
    /// An offer and what came of it.
    pub struct OfferLine {
        /// What was offered.
        pub offer: OfferKind,
        /// When.
        pub at: DateTime<Utc>,
        /// What came of it.
        pub result: CareResult,
    }
}

record! {
    /// That somebody went beyond a wish, a consent or the plan, and what a review came to.
    pub struct OverrideLine {
        /// Id of the event: what a review is about.
        pub event: OpaqueRef,
        /// When.
        pub at: DateTime<Utc>,
        /// Author, an opaque reference.
        pub by: OpaqueRef,
        /// What was gone beyond.
        pub overrides: OverrideKind,
        /// Why.
        pub reason: OverrideReason,
        /// Service concerned.
        pub service: Option<ServiceId>,
        /// Evidence, an opaque reference.
        pub evidence: Option<OpaqueRef>,
        /// When it was reviewed.
        pub reviewed_at: Option<DateTime<Utc>>,
        /// By whom: never its author.
        pub reviewed_by: Option<OpaqueRef>,
        /// What the review came to.
        pub review: Option<OverrideReview>,
    }
}

tokens! {
    /// Why the circle has to be planned anew.
    pub enum ReplanWhy {
        /// A service declined.
        Declined = "declined",
        /// A door did not take the person.
        RefusedAtDoor = "refused_at_door",
        /// The person came to a door that is not of the circle.
        NewDoor = "new_door",
        /// A graver severity, a new circumstance.
        NewFact = "new_fact",
        /// Admitted, discharged, left, transferred: duties start.
        CareEvent = "care_event",
        /// Another case was joined to this one.
        Absorbed = "absorbed",
    }
}

record! {
    /// A reason to plan anew that no plan has answered yet.
    pub struct ReplanLine {
        /// Why.
        pub why: ReplanWhy,
        /// Since when.
        pub at: DateTime<Utc>,
        /// Service concerned.
        pub service: Option<ServiceId>,
    }
}

record! {
    /// One crisis of a case, and when care was first there in it.
    pub struct EpisodeLine {
        /// When it began.
        pub from: DateTime<Utc>,
        /// Door at which it began.
        pub door: ServiceId,
        /// When anybody first answered a call.
        pub first_answer_at: Option<DateTime<Utc>>,
        /// When all that must answer had done so.
        pub answered_at: Option<DateTime<Utc>>,
        /// When a custodian and a clinical acceptance were first there.
        pub held_at: Option<DateTime<Utc>>,
        /// When the quorum was first complete.
        pub formed_at: Option<DateTime<Utc>>,
        /// When the second door did not take the person: wandering.
        pub wandering_at: Option<DateTime<Utc>>,
    }
}

record! {
    /// What the events of a case come to.
    pub struct CaseState {
        /// Opaque reference of the case.
        pub case: OpaqueRef,
        /// Opaque reference of the person.
        pub person: OpaqueRef,
        /// How far it has come.
        pub stage: Stage,
        /// When it was opened.
        pub opened_at: DateTime<Utc>,
        /// Time of its latest event.
        pub last_at: DateTime<Utc>,
        /// Since when it stands in its stage.
        pub stage_at: DateTime<Utc>,
        /// Episodes so far, each a crisis of its own: reopening begins another.
        pub episodes: Vec<EpisodeLine>,
        /// Municipality for the indicators.
        pub municipality: Option<TerritoryId>,
        /// Severity.
        pub severity: Severity,
        /// Circumstances told so far.
        pub circumstances: Vec<Circumstance>,
        /// Who led by the last plan.
        pub lead: Option<ServiceId>,
        /// Who has answered for the person; the last one does.
        pub custody: Vec<CustodyLine>,
        /// Where the person is, as far as it is known.
        pub whereabouts: Option<ServiceId>,
        /// Who takes over next.
        pub next_holder: Option<ServiceId>,
        /// Before when.
        pub next_holder_before: Option<DateTime<Utc>>,
        /// Who is told when nobody answers.
        pub human: Option<ServiceId>,
        /// When a human being was told that nobody is left to answer.
        pub human_told_at: Option<DateTime<Utc>>,
        /// Nearest urgency door, with risk to life.
        pub emergency: Option<ServiceId>,
        /// Calls.
        pub calls: Vec<CallLine>,
        /// Duties.
        pub duties: Vec<DutyLine>,
        /// Sectors of the quorum.
        pub quorum: Vec<BriefSector>,
        /// Reference that must accept.
        pub reference: Option<ServiceId>,
        /// Places, and resources considered, by the last plan.
        pub resources: Vec<BriefResource>,
        /// Status asked.
        pub status_asked: Vec<StatusAsked>,
        /// Doors, in the order in which they were told.
        pub doors: Vec<DoorLine>,
        /// Doors that did not take the person, as a request tells them.
        pub attempts: Vec<Attempt>,
        /// Facts that no failed door knew, since the last of them.
        pub new_fact_at: Option<DateTime<Utc>>,
        /// Admissions.
        pub admissions: Vec<AdmissionLine>,
        /// Events of care.
        pub care_events: Vec<EventFact>,
        /// What was asked already.
        pub asked: Vec<Asked>,
        /// Follow-ups.
        pub follow_ups: Vec<FollowUpLine>,
        /// Care plan.
        pub care_plan: Option<CarePlan>,
        /// What came of care.
        pub care: Vec<CareLine>,
        /// Offers.
        pub offers: Vec<OfferLine>,
        /// Calls that did not go out.
        pub suppressed: Vec<SuppressedLine>,
        /// Court demands about the person's care.
        pub court_demands: Vec<DateTime<Utc>>,
        /// What was gone beyond, by whom and why.
        pub overrides: Vec<OverrideLine>,
        /// Reasons to plan anew.
        pub replan: Vec<ReplanLine>,
        /// Clock of the last plan.
        pub planned_at: DateTime<Utc>,
        /// Severity by the last plan: a graver one calls again who had not answered.
        pub planned_severity: Severity,
        /// Plans so far, by their fingerprints.
        pub plans: Vec<String>,
        /// Why it was closed.
        pub close: Option<CloseCode>,
        /// When the person died.
        pub died_at: Option<DateTime<Utc>>,
        /// Case that it was joined to.
        pub merged_into: Option<OpaqueRef>,
        /// Cases that were joined to it.
        pub merged_from: Vec<OpaqueRef>,
        /// Terms of the policy.
        pub terms: BriefTerms,
    }
}

impl CaseState {
    /// Who answers for the person now.
    ///
    /// # Shape
    /// Exactly one at all times while the case is open or settled; empty only in a record that no case made.
    #[must_use]
    pub fn custodian(&self) -> Option<&ServiceId> {
        self.custody.last().map(|line| &line.service)
    }

    /// Number of the present episode, from 1.
    #[must_use]
    pub fn episode(&self) -> u32 {
        u32::try_from(self.episodes.len()).unwrap_or(u32::MAX)
    }

    /// Beginning of the present episode.
    #[must_use]
    pub fn episode_from(&self) -> DateTime<Utc> {
        self.episodes.last().map_or(self.opened_at, |episode| episode.from)
    }

    /// Whether two doors or more of the present episode have not taken the person.
    #[must_use]
    pub fn is_wandering(&self) -> bool {
        self.episodes.last().is_some_and(|episode| episode.wandering_at.is_some())
    }

    /// The admission that goes on.
    #[must_use]
    pub fn admission(&self) -> Option<&AdmissionLine> {
        self.admissions.last().filter(|line| line.ended_at.is_none())
    }
}

record! {
    /// The `case` document: `"format": "amparo/case/1"`. Its events are the case; what they come to stands beside them for
    /// whoever reads without folding, and is checked when it is read again.
    pub struct CaseDocument {
        /// `amparo/case/1`.
        pub format: String,
        /// Events in the order in which they were taken.
        pub events: Vec<EventDraft>,
        /// Version: how many events were taken. Written; may be left out.
        pub version: Option<u32>,
        /// What they come to. Written; may be left out.
        pub state: Option<CaseState>,
    }
}

impl CaseDocument {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/case/1";
}
