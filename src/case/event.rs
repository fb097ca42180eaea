//! The `event` document: one thing that happened in the life of a case.
//!
//! One record holds all kinds, as one table of a ledger does; which fields a kind takes stands in [`fields`](EventKind::fields)
//! and is checked before an [`Event`] exists. Nothing in it names anybody: people, workers, evidence and tasks are opaque
//! references of the host.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::case::brief::PlanBrief;
use crate::case::state::CaseState;
pub use crate::crisis::DeclineCode;
use crate::crisis::{AdmissionKind, CareEvent, Circumstance, Outcome, Severity};
use crate::error::{Code, Fault, Faults};
use crate::id::{OpaqueRef, RuleId, ServiceId, hex};
use crate::network::draft::{Capacity, Role};
use crate::record::{Limits, Reader, record, tokens};

tokens! {
    /// What happened.
    pub enum EventKind {
        /// A crisis was opened at a door, with its plan.
        Opened = "opened",
        /// A call, or a step of its ladder, reached its channel.
        Delivered = "delivered",
        /// It cannot be delivered.
        Undeliverable = "undeliverable",
        /// A silent recipient was reminded.
        Reminded = "reminded",
        /// The next of the ladder is asked; steps in between were passed over.
        Escalated = "escalated",
        /// A recipient accepted to share care.
        Accepted = "accepted",
        /// A recipient declined, with a reason.
        Declined = "declined",
        /// A human being of the territory was told that nobody answered.
        HumanTold = "human_told",
        /// Custody was taken over from whoever had it.
        CustodyAccepted = "custody_accepted",
        /// The person came to a service.
        Arrived = "arrived",
        /// A door did not take the person.
        RefusedAtDoor = "refused_at_door",
        /// The circle was planned anew.
        Replanned = "replanned",
        /// It was decided to take the person to a place.
        Moved = "moved",
        /// Admitted: voluntary, involuntary, compulsory.
        Admitted = "admitted",
        /// Discharged.
        Discharged = "discharged",
        /// Transferred to another service while admitted.
        Transferred = "transferred",
        /// Left without being discharged.
        Evaded = "evaded",
        /// Accident or serious clinical event in care.
        Incident = "incident",
        /// The person died.
        Died = "died",
        /// A duty was met, with the evidence that stops its clock.
        DutyMet = "duty_met",
        /// The breach of a duty was reported.
        BreachReported = "breach_reported",
        /// A follow-up was made.
        FollowedUp = "followed_up",
        /// A service told how it stands.
        StatusConfirmed = "status_confirmed",
        /// A call was held back, or waits for others.
        Suppressed = "suppressed",
        /// Severity or circumstances as told now.
        Told = "told",
        /// A question was put to the person.
        Asked = "asked",
        /// A called service gave care, or it turned out that it did not.
        CareGiven = "care_given",
        /// A care plan (PTS) was made.
        CarePlanMade = "care_plan_made",
        /// It was reviewed.
        CarePlanReviewed = "care_plan_reviewed",
        /// A task of it was done.
        TaskDone = "task_done",
        /// A workshop or a council study was offered.
        Offered = "offered",
        /// A court demanded care.
        CourtDemanded = "court_demanded",
        /// Somebody went beyond a wish, a consent or the plan: with a reason, under their own reference.
        Overridden = "overridden",
        /// Somebody else looked at that afterwards.
        OverrideReviewed = "override_reviewed",
        /// The crisis has passed; care and follow-up go on.
        Settled = "settled",
        /// A new crisis of a settled or closed case, with its plan.
        Reopened = "reopened",
        /// Another case of the same person was joined to this one.
        Absorbed = "absorbed",
        /// This case was joined to another, for good.
        Merged = "merged",
        /// Closed.
        Closed = "closed",
    }
}

tokens! {
    /// Why a call is held back.
    pub enum SuppressCode {
        /// It waits for others, at the batch hour.
        Digested = "digested",
        /// The service has had its fill of such calls.
        Budget = "budget",
        /// The same was said already.
        Repeat = "repeat",
        /// It declined in this episode.
        HasDeclined = "has_declined",
        /// It has accepted already.
        HasAccepted = "has_accepted",
        /// A person decided so.
        ByHand = "by_hand",
    }
}

tokens! {
    /// What came of it.
    pub enum CareResult {
        /// It happened.
        Done = "done",
        /// The person was not reached.
        NotReached = "not_reached",
        /// The person does not want it.
        PersonDeclined = "person_declined",
        /// It did not happen.
        DidNotHappen = "did_not_happen",
    }
}

tokens! {
    /// Follow-ups, each at the policy's time.
    pub enum FollowUp {
        /// Within a day.
        First = "first",
        /// Within a week.
        Second = "second",
        /// Within a month.
        Third = "third",
        /// Within three months.
        Last = "last",
    }
}

tokens! {
    /// What may be offered.
    pub enum OfferKind {
        /// A therapeutic workshop.
        Workshop = "workshop",
        /// A study of the case by the council (GTPP).
        Council = "council",
    }
}

tokens! {
    /// What somebody went beyond.
    pub enum OverrideKind {
        /// A wish of the person: a service or a way of care that they refused.
        Veto = "veto",
        /// The person's consent: somebody was told without it.
        Consent = "consent",
        /// What the plan says: who is called, which place, who is not asked.
        Plan = "plan",
        /// That no third door is tried.
        ThirdDoor = "third_door",
    }
}

tokens! {
    /// Why.
    pub enum OverrideReason {
        /// Life was at risk.
        RiskToLife = "risk_to_life",
        /// The law demands it.
        LegalDuty = "legal_duty",
        /// Whoever is there knew what the plan does not.
        KnownThere = "known_there",
        /// Nobody else was to be had.
        NobodyElse = "nobody_else",
        /// Another reason, in the evidence.
        Other = "other",
    }
}

tokens! {
    /// What a review came to.
    pub enum OverrideReview {
        /// It was right.
        Upheld = "upheld",
        /// It was not.
        NotUpheld = "not_upheld",
        /// It was right, and the plan or the policy has to change.
        Learnt = "learnt",
    }
}

tokens! {
    /// Why a case is closed.
    pub enum CloseCode {
        /// Follow-up is complete.
        Completed = "completed",
        /// The person wants no more of it.
        PersonDeclined = "person_declined",
        /// The person lives elsewhere, and care was handed over there.
        MovedAway = "moved_away",
        /// Contact was lost after every follow-up was tried.
        LostContact = "lost_contact",
        /// The person died.
        Died = "died",
    }
}

record! {
    /// A task of a care plan.
    pub struct CareTask {
        /// Opaque reference of the task; the host holds its words.
        pub id: OpaqueRef,
        /// Service that does it.
        pub service: ServiceId,
        /// By when.
        pub due: DateTime<Utc>,
        /// When it was done.
        pub done_at: Option<DateTime<Utc>>,
        /// When it was last tried, done or not.
        pub tried_at: Option<DateTime<Utc>>,
        /// What came of it.
        pub result: Option<CareResult>,
    }
}

record! {
    /// The `event` document: `"format": "amparo/event/1"`.
    pub struct EventDraft {
        /// `amparo/event/1`.
        pub format: String,
        /// Opaque reference of the case.
        pub case: OpaqueRef,
        /// Id of the event: the key by which a repeat is known.
        pub id: OpaqueRef,
        /// What happened.
        pub kind: EventKind,
        /// When it happened.
        pub at: DateTime<Utc>,
        /// Who recorded it, an opaque reference.
        pub by: Option<OpaqueRef>,
        /// Person, when a case is opened.
        pub person: Option<OpaqueRef>,
        /// Service concerned: who was asked, who answers, where the person is.
        pub service: Option<ServiceId>,
        /// Called service on whose behalf somebody of its ladder was asked; `service` if left out.
        pub call: Option<ServiceId>,
        /// From whom: who had custody, from where the person is transferred.
        pub from: Option<ServiceId>,
        /// What the plan says.
        pub plan: Option<PlanBrief>,
        /// Until when: an acceptance, a call held back, the next review.
        pub until: Option<DateTime<Utc>>,
        /// Minutes that the way took.
        pub minutes: Option<u32>,
        /// Why declined.
        pub declined: Option<DeclineCode>,
        /// What came of going to a door.
        pub outcome: Option<Outcome>,
        /// Severity told.
        pub severity: Option<Severity>,
        /// Circumstances told.
        pub circumstances: Vec<Circumstance>,
        /// Kind of admission.
        pub admission: Option<AdmissionKind>,
        /// The admission is because of drug use.
        pub drug_use: bool,
        /// Evidence, report or protocol, an opaque reference.
        pub evidence: Option<OpaqueRef>,
        /// Accident or serious event.
        pub incident: Option<CareEvent>,
        /// Rule of a duty.
        pub rule: Option<RuleId>,
        /// Role to which a duty is owed.
        pub role: Option<Role>,
        /// Which follow-up.
        pub follow_up: Option<FollowUp>,
        /// What came of it.
        pub result: Option<CareResult>,
        /// How a service stands.
        pub capacity: Option<Capacity>,
        /// Why a call is held back.
        pub suppressed: Option<SuppressCode>,
        /// What was asked.
        pub topic: Option<OpaqueRef>,
        /// Whether it was answered.
        pub answered: bool,
        /// Tasks of a care plan.
        pub tasks: Vec<CareTask>,
        /// Task that was done.
        pub task: Option<OpaqueRef>,
        /// What was offered.
        pub offer: Option<OfferKind>,
        /// The other case.
        pub other: Option<OpaqueRef>,
        /// What the other case had come to.
        pub absorbs: Option<CaseState>,
        /// Why it is closed.
        pub close: Option<CloseCode>,
        /// What somebody went beyond.
        pub overrides: Option<OverrideKind>,
        /// Why.
        pub reason: Option<OverrideReason>,
        /// Id of the event that is reviewed.
        pub about: Option<OpaqueRef>,
        /// What the review came to.
        pub review: Option<OverrideReview>,
    }
}

impl EventDraft {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/event/1";

    /// An event of a kind with nothing else said.
    ///
    /// # Example
    /// ```
    /// use amparo::case::event::{DeclineCode, Event, EventDraft, EventKind};
    /// use amparo::id::{OpaqueRef, ServiceId};
    ///
    /// let id = |text: &str| OpaqueRef::new(text).expect("an id");
    /// let at = "2031-05-15T22:40:00Z".parse().expect("an instant");
    /// let mut draft = EventDraft::new(id("case-1"), id("e-7"), EventKind::Declined, at);
    /// draft.service = ServiceId::new("caps");
    /// let faults = Event::new(draft.clone()).expect_err("a decline has a reason");
    /// assert_eq!(faults.faults[0].path, "$.declined");
    ///
    /// draft.declined = Some(DeclineCode::NoPlace);
    /// assert_eq!(Event::new(draft).expect("it is whole").kind(), EventKind::Declined);
    /// ```
    #[must_use]
    pub fn new(case: OpaqueRef, id: OpaqueRef, kind: EventKind, at: DateTime<Utc>) -> Self {
        Self { format: Self::FORMAT.to_owned(), case, id, kind, at, ..Self::default() }
    }

    /// Fields that hold something, by their names, but those that every event has.
    fn present(&self) -> Vec<&'static str> {
        let fields = [
            ("person", self.person.is_some()),
            ("service", self.service.is_some()),
            ("call", self.call.is_some()),
            ("from", self.from.is_some()),
            ("plan", self.plan.is_some()),
            ("until", self.until.is_some()),
            ("minutes", self.minutes.is_some()),
            ("declined", self.declined.is_some()),
            ("outcome", self.outcome.is_some()),
            ("severity", self.severity.is_some()),
            ("circumstances", !self.circumstances.is_empty()),
            ("admission", self.admission.is_some()),
            ("drug_use", self.drug_use),
            ("evidence", self.evidence.is_some()),
            ("incident", self.incident.is_some()),
            ("rule", self.rule.is_some()),
            ("role", self.role.is_some()),
            ("follow_up", self.follow_up.is_some()),
            ("result", self.result.is_some()),
            ("capacity", self.capacity.is_some()),
            ("suppressed", self.suppressed.is_some()),
            ("topic", self.topic.is_some()),
            ("answered", self.answered),
            ("tasks", !self.tasks.is_empty()),
            ("task", self.task.is_some()),
            ("offer", self.offer.is_some()),
            ("other", self.other.is_some()),
            ("absorbs", self.absorbs.is_some()),
            ("close", self.close.is_some()),
            ("overrides", self.overrides.is_some()),
            ("reason", self.reason.is_some()),
            ("about", self.about.is_some()),
            ("review", self.review.is_some()),
        ];
        fields.into_iter().filter_map(|(name, is_there)| is_there.then_some(name)).collect()
    }
}

/// Fields that an event must have, and those that it may have besides.
pub type Fields = (&'static [&'static str], &'static [&'static str]);

impl EventKind {
    /// Which fields an event of this kind takes besides `format`, `case`, `id`, `kind`, `at` and `by`.
    #[must_use]
    pub const fn fields(self) -> Fields {
        match self {
            Self::Opened => (&["person", "plan"], &[]),
            Self::Replanned | Self::Reopened => (&["plan"], &[]),
            Self::Delivered | Self::Undeliverable | Self::Reminded | Self::Escalated => (&["service"], &["call"]),
            Self::Accepted => (&["service"], &["call", "until"]),
            Self::Declined => (&["service", "declined"], &["call"]),
            Self::HumanTold => (&["service"], &["call"]),
            Self::CustodyAccepted => (&["service", "from"], &[]),
            Self::Arrived => (&["service"], &["minutes"]),
            Self::RefusedAtDoor => (&["service", "outcome"], &["minutes", "severity", "circumstances"]),
            Self::Moved => (&["service"], &[]),
            Self::Admitted => (&["service", "admission"], &["drug_use", "evidence"]),
            Self::Discharged | Self::Evaded => (&["service"], &["evidence"]),
            Self::Transferred => (&["service", "from"], &["evidence"]),
            Self::Incident => (&["service", "incident"], &["evidence"]),
            Self::Died => (&[], &["service", "evidence"]),
            Self::DutyMet | Self::BreachReported => (&["rule", "role", "evidence"], &[]),
            Self::FollowedUp => (&["service", "follow_up", "result"], &[]),
            Self::StatusConfirmed => (&["service", "capacity"], &[]),
            Self::Suppressed => (&["service", "suppressed"], &["until"]),
            Self::Told => (&[], &["severity", "circumstances"]),
            Self::Asked => (&["topic"], &["service", "answered"]),
            Self::CareGiven => (&["service", "result"], &[]),
            Self::CarePlanMade | Self::CarePlanReviewed => (&["tasks"], &["until"]),
            Self::TaskDone => (&["task", "result"], &[]),
            Self::Offered => (&["offer", "result"], &[]),
            Self::CourtDemanded => (&[], &["service", "evidence"]),
            Self::Overridden => (&["overrides", "reason"], &["service", "evidence"]),
            Self::OverrideReviewed => (&["about", "review"], &["evidence"]),
            Self::Settled => (&[], &["service"]),
            Self::Absorbed => (&["other", "absorbs"], &[]),
            Self::Merged => (&["other"], &[]),
            Self::Closed => (&["close"], &[]),
        }
    }
}

/// Limits of an event built in memory; those of its document.
const LIMITS: Limits = Limits { bytes: 4_000_000, depth: 16, list: 10_000, text: 4_096 };

/// A checked event: it holds what its kind needs, and nothing else. Cheap to clone; hashed once.
#[derive(Clone)]
pub struct Event {
    inner: Arc<Inner>,
}

struct Inner {
    draft: EventDraft,
    hash: String,
}

impl std::fmt::Debug for Event {
    /// Tells the type alone: an event is about a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Event")
    }
}

impl Event {
    /// Checks an event that was built in memory.
    ///
    /// # Errors
    /// [`Faults`] as [`Event::check`].
    pub fn new(draft: EventDraft) -> Result<Self, Faults> {
        Self::check(draft, Reader::private(LIMITS))
    }

    /// Checks what the fields of an event mean together; `reader` holds what was already found wrong.
    ///
    /// # Errors
    /// [`Faults`]: a field that its kind needs is missing, one that its kind does not take is there, a doubled task, an
    /// incident that is none, an override or a review without an author.
    pub fn check(draft: EventDraft, mut reader: Reader) -> Result<Self, Faults> {
        let mut fault = |code, name: &str, hint: String| {
            reader.push(Fault { code, path: format!("$.{name}"), value: String::new(), hint });
        };
        let (needed, allowed) = draft.kind.fields();
        let present = draft.present();
        for name in needed.iter().filter(|name| !present.contains(name)) {
            fault(Code::Missing, name, format!("an event `{}` has this field", draft.kind.as_str()));
        }
        for name in present.iter().filter(|name| !needed.contains(name) && !allowed.contains(name)) {
            fault(Code::Conflict, name, format!("an event `{}` does not have this field", draft.kind.as_str()));
        }
        // Whoever goes beyond a wish stands up for it.
        if matches!(draft.kind, EventKind::Overridden | EventKind::OverrideReviewed) && draft.by.is_none() {
            fault(Code::Missing, "by", format!("an event `{}` has an author", draft.kind.as_str()));
        }
        for (index, task) in draft.tasks.iter().enumerate() {
            if draft.tasks[..index].iter().any(|other| other.id == task.id) {
                fault(Code::DuplicateId, &format!("tasks[{index}].id"), "this task stands twice".to_owned());
            }
        }
        if draft.incident.is_some_and(|what| !matches!(what, CareEvent::Accident | CareEvent::SeriousEvent)) {
            fault(Code::Conflict, "incident", "an accident or a serious event; the others are events of their own".to_owned());
        }
        if draft.outcome == Some(Outcome::Accepted) {
            fault(Code::Conflict, "outcome", "a door that took the person did not refuse".to_owned());
        }
        reader.finish(())?;
        let canonical = serde_json::to_vec(&draft).expect("records hold only what JSON can say");
        let hash = hex(&Sha256::digest(&canonical));
        Ok(Self { inner: Arc::new(Inner { draft, hash }) })
    }

    /// The document.
    #[must_use]
    pub fn draft(&self) -> &EventDraft {
        &self.inner.draft
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> EventKind {
        self.inner.draft.kind
    }

    /// SHA-256 of the canonical document, in hexadecimal: what a hash chain is made of.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.inner.hash
    }
}
