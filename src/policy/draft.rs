//! The `policy` document, as written: every weight, table, deadline and legal rule.

use chrono::NaiveDate;

use crate::bond::BondKind;
use crate::crisis::{AdmissionKind, Capability, CareEvent, Circumstance, Relation, Severity, ViolenceForm};
use crate::id::{DocumentId, KindId, NeedId, RuleId, SectorId};
use crate::network::draft::{ChannelClass, Label, NumberDraft, Role};
use crate::person::Gender;
use crate::record::{record, tokens};

tokens! {
    /// How sure we are that the norm says so.
    pub enum Confidence {
        /// Seen in a text of the norm or an official page.
        Verified = "V",
        /// Known, sure.
        Known = "K",
        /// Fairly sure: ships inactive, unless it protects.
        Moderate = "M",
        /// Unsure: never active, unless it protects.
        Low = "L",
    }
}

tokens! {
    /// What a rule asks for.
    pub enum Act {
        /// Calling a service to share care (*acionamento*).
        Call = "call",
        /// Compulsory notification to the health authority.
        CompulsoryNotification = "compulsory_notification",
        /// Communication to Ministério Público, Conselho Tutelar, police, Defensoria, family.
        Communication = "communication",
        /// A number or limit.
        Parameter = "parameter",
        /// A principle that orders the decision.
        Principle = "principle",
        /// A right of the person.
        Right = "right",
    }
}

tokens! {
    /// What a rule does where a fact that it asks for is unknown.
    pub enum OnUnknown {
        /// It fires, and says what it assumed.
        Fires = "fires",
        /// It stays silent.
        Skips = "skips",
    }
}

tokens! {
    /// Who owes a duty.
    pub enum Owner {
        /// The door, whatever its sector.
        Door = "door",
        /// The health service that attends the person: the door if it is one, else the first one called.
        AttendingHealth = "attending_health",
        /// The school, when it is the door.
        School = "school",
        /// The service that admits, or admitted.
        AdmittingService = "admitting_service",
        /// The Conselho Tutelar.
        ConselhoTutelar = "conselho_tutelar",
        /// The custodian.
        Custodian = "custodian",
    }
}

tokens! {
    /// What starts a clock.
    pub enum ClockStart {
        /// Knowing of it, which is now.
        Knowledge = "knowledge",
        /// Being attended by the owner.
        Attendance = "attendance",
        /// The admission.
        Admission = "admission",
        /// The discharge.
        Discharge = "discharge",
        /// The event of care that the rule names.
        Event = "event",
        /// Getting a communication from another.
        Receipt = "receipt",
    }
}

tokens! {
    /// Whether a duty names the person.
    pub enum Identified {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// Only under the conditions of its profile.
        Exception = "exception",
    }
}

tokens! {
    /// How soon a need has to be met.
    pub enum Pace {
        /// Now.
        Now = "now",
        /// At the next opening of who meets it.
        Opening = "opening",
    }
}

tokens! {
    /// Numbers of the policy; the unit is in the name.
    pub enum Parameter {
        /// Minutes in which a call is answered when life is at risk.
        AnswerMinutesImminent = "answer_minutes_imminent",
        /// Minutes in which a call is answered when care is needed today.
        AnswerMinutesHigh = "answer_minutes_high",
        /// Minutes in which a call is answered when care is needed within days.
        AnswerMinutesModerate = "answer_minutes_moderate",
        /// Minutes in which a call is answered otherwise.
        AnswerMinutesLow = "answer_minutes_low",
        /// Minutes in which the Conselho Tutelar and others are told where the law says no hours.
        AtOnceMinutes = "at_once_minutes",
        /// Farthest travel searched.
        ReachMinutes = "reach_minutes",
        /// Minutes that calling one more service costs.
        BurdenMinutes = "burden_minutes",
        /// Minutes that each recent call adds to a service's cost.
        LoadMinutes = "load_minutes",
        /// Minutes that an unknown or old report, or unknown hours, add.
        UnknownPenaltyMinutes = "unknown_penalty_minutes",
        /// Age at which a report becomes unknown.
        StatusWindowMinutes = "status_window_minutes",
        /// Hours that count as recent for load and alert budget.
        RecentWindowHours = "recent_window_hours",
        /// Non-urgent calls that one service gets within the window before the next is batched.
        AlertBudgetCalls = "alert_budget_calls",
        /// Hour of the local day at which batched calls go out.
        BatchHour = "batch_hour",
        /// Local hour at which the night begins.
        NightFromHour = "night_from_hour",
        /// Local hour at which the night ends.
        NightToHour = "night_to_hour",
        /// Estimated travel: speed in km/h.
        EstimateKmh = "estimate_kmh",
        /// Estimated travel: road length over straight line, in percent.
        EstimateDetourPercent = "estimate_detour_percent",
        /// Estimated travel: minutes added to each way.
        EstimateBaseMinutes = "estimate_base_minutes",
        /// Places proposed at most for each level of restrictiveness.
        PlacesPerLevel = "places_per_level",
        /// Failed doors of one episode after which no further one is proposed without a new fact.
        ThirdDoorAttempts = "third_door_attempts",
        /// Days after which a network is old.
        NetworkOldDays = "network_old_days",
        /// Hours of an attempt that still belongs to this episode.
        EpisodeHours = "episode_hours",
        /// Nearest misses told for a need that stays open.
        NearestMisses = "nearest_misses",
        /// Part of the answer time after which a silent recipient is reminded, in percent.
        ReminderPercent = "reminder_percent",
        /// Answer times of at least so many minutes run only while the recipient is open.
        WorkingClockMinutes = "working_clock_minutes",
        /// Hours after which a clock of open time ends all the same.
        WorkingClockMostHours = "working_clock_most_hours",
        /// Hours that an acceptance holds while no care came of it.
        AcceptanceHours = "acceptance_hours",
        /// Minutes before the custodian can no longer hold at which the next holder is asked.
        HandoverMinutes = "handover_minutes",
        /// First follow-up, in hours.
        FollowUpFirstHours = "follow_up_first_hours",
        /// Second follow-up, in days.
        FollowUpSecondDays = "follow_up_second_days",
        /// Third follow-up, in days.
        FollowUpThirdDays = "follow_up_third_days",
        /// Last follow-up, in days.
        FollowUpLastDays = "follow_up_last_days",
        /// Hours after an acceptance at which it is asked what came of it.
        CareReportHours = "care_report_hours",
        /// Days within which a case has a care plan (PTS).
        CarePlanDays = "care_plan_days",
        /// Days after which a care plan is reviewed.
        CarePlanReviewDays = "care_plan_review_days",
        /// Days after the crisis at which a workshop is offered.
        OfferDays = "offer_days",
        /// Days in which a closed case reopens rather than that a new one begins.
        ReopenDays = "reopen_days",
        /// A cell of an indicator that counts fewer people is not shown.
        SmallCellBelow = "small_cell_below",
        /// Hours within which an override is reviewed by somebody else.
        OverrideReviewHours = "override_review_hours",
    }
}

record! {
    /// A condition over the facts of a request. All that is set must hold; a list holds if any of its entries does.
    pub struct When {
        /// This severity or graver.
        pub severity_from: Option<Severity>,
        /// This severity or lighter.
        pub severity_to: Option<Severity>,
        /// Any of these circumstances.
        pub any: Vec<Circumstance>,
        /// All of these circumstances.
        pub all: Vec<Circumstance>,
        /// None of these circumstances.
        pub none: Vec<Circumstance>,
        /// Violence suffered in any of these forms (or in no told form).
        pub forms: Vec<ViolenceForm>,
        /// Violence suffered from any of these.
        pub relations: Vec<Relation>,
        /// Younger than this age in completed years.
        pub age_below: Option<u8>,
        /// This age or older.
        pub age_from: Option<u8>,
        /// Gender.
        pub gender: Vec<Gender>,
        /// A person with disability.
        pub disability: bool,
        /// By local time it is night, or a day on which the municipality does not work.
        pub night: bool,
        /// The door belongs to one of these sectors.
        pub door_sectors: Vec<SectorId>,
        /// The door is of one of these kinds.
        pub door_kinds: Vec<KindId>,
        /// What the person says to being cared for.
        pub consent: Vec<Capability>,
        /// An admission of one of these kinds is decided or made.
        pub admission: Vec<AdmissionKind>,
        /// The admission is because of drug use.
        pub drug_use: bool,
        /// One of these events of care happened.
        pub events: Vec<CareEvent>,
        /// The municipality lies in one of these units of the federation.
        pub ufs: Vec<String>,
    }
}

record! {
    /// A number.
    pub struct ParameterRow {
        /// Which; the id of the row.
        pub id: Parameter,
        /// Value, in the unit of the name.
        pub value: u32,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

record! {
    /// A circumstance that sets the lowest severity.
    pub struct FloorRow {
        /// Id.
        pub id: RuleId,
        /// Condition.
        pub when: When,
        /// Lowest severity then.
        pub severity: Severity,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
        /// `false` turns the row off; only local decisions do.
        pub active: Option<bool>,
    }
}

record! {
    /// A need that a condition asks for.
    pub struct NeedRow {
        /// Id.
        pub id: RuleId,
        /// Condition.
        pub when: When,
        /// Need.
        pub need: NeedId,
        /// How soon.
        pub pace: Pace,
        /// What an unknown fact does; `skips` if left out.
        pub on_unknown: Option<OnUnknown>,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
        /// `false` turns the row off.
        pub active: Option<bool>,
    }
}

record! {
    /// How long a bond lives after the last contact.
    pub struct WindowRow {
        /// Id.
        pub id: RuleId,
        /// Kind of bond; any if left out.
        pub bond: Option<BondKind>,
        /// Whether it is for reference bonds.
        pub reference: bool,
        /// Days.
        pub days: u32,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

record! {
    /// A number that a norm gives.
    pub struct Figure {
        /// What it counts, such as `caps_iii_stay_days`.
        pub name: RuleId,
        /// The number, in the unit.
        pub value: i64,
        /// Unit in the singular, such as `day`, `hour`, `person`, `place`, `brl_cent`, `percent`.
        pub unit: String,
    }
}

record! {
    /// A rule of law or of the house.
    pub struct RuleRow {
        /// Id, such as `R04`.
        pub id: RuleId,
        /// Title for people.
        pub title: Label,
        /// What it asks for.
        pub act: Act,
        /// When it applies; a rule without a condition orders the decision but makes no duty.
        pub when: Option<When>,
        /// What an unknown fact does; `fires` if left out.
        pub on_unknown: Option<OnUnknown>,
        /// Who owes the act.
        pub who: Option<Owner>,
        /// To whom: the territory's roles; each is one duty.
        pub to: Vec<Role>,
        /// Minutes that the law gives.
        pub deadline_minutes: Option<u32>,
        /// Minutes of the policy where the law gives none.
        pub policy_minutes: Option<u32>,
        /// What starts the clock.
        pub clock_start: Option<ClockStart>,
        /// What stops the clock: the evidence to keep.
        pub stop_evidence: Option<Label>,
        /// Profile that limits what is told.
        pub payload_profile: Option<RuleId>,
        /// Whether the person is named.
        pub identified: Option<Identified>,
        /// Rules that ask for the same act: where one of them applies, this one is met with it and makes no duty of its own.
        pub carried_by: Vec<RuleId>,
        /// Numbers that the norm gives, for those who plan and count.
        pub figures: Vec<Figure>,
        /// The norm leaves a question open: said with the duty, never dropped.
        pub needs_local_decision: Option<Label>,
        /// `BR`, `BR-RS`, or an IBGE code.
        pub jurisdiction: String,
        /// Norm and article.
        pub source: String,
        /// First day.
        pub valid_from: Option<NaiveDate>,
        /// Last day.
        pub valid_to: Option<NaiveDate>,
        /// How sure we are.
        pub confidence: Confidence,
        /// Day on which somebody checked it.
        pub checked_on: Option<NaiveDate>,
        /// A limit that protects the person: active at any confidence.
        pub protective: bool,
        /// Turned on or off by a local decision; by confidence if left out.
        pub active: Option<bool>,
    }
}

impl RuleRow {
    /// Whether it makes duties: a notification or communication with a condition.
    #[must_use]
    pub fn is_duty(&self) -> bool {
        self.when.is_some() && matches!(self.act, Act::CompulsoryNotification | Act::Communication)
    }

    /// Whether it is a right to be offered: somebody to whom the person may go, and who is called only as they decide.
    #[must_use]
    pub fn is_offer(&self) -> bool {
        self.when.is_some() && self.act == Act::Right && !self.to.is_empty()
    }
}

tokens! {
    /// A field of what a call or duty may tell.
    pub enum DataField {
        /// Id of the call, and nothing about anybody.
        CallId = "call_id",
        /// Who calls and how to answer.
        DoorContact = "door_contact",
        /// Opaque reference that the host turns into a name.
        Name = "name",
        /// Date of birth.
        BirthDate = "birth_date",
        /// National health card.
        Cns = "cns",
        /// What happened.
        Event = "event",
        /// What is needed.
        Need = "need",
        /// "Care needed, please contact".
        CareNeeded = "care_needed",
        /// Risk.
        RiskNote = "risk_note",
        /// The question put to the recipient.
        Question = "question",
        /// What was already asked, so that nobody asks again.
        AlreadyAsked = "already_asked",
        /// Where the person may safely be contacted.
        SafeContact = "safe_contact",
        /// Who else is in the circle.
        Circle = "circle",
        /// Where the person is cared for.
        Places = "places",
        /// Age band.
        AgeBand = "age_band",
        /// Sex, as the notification form asks.
        Sex = "sex",
        /// Municipality of residence.
        Municipality = "municipality",
        /// The form that the norm asks for.
        LegalForm = "legal_form",
    }
}

tokens! {
    /// Legal basis of telling somebody something about a person, LGPD art. 11.
    pub enum LegalBasis {
        /// None: only a call without identity goes out.
        NoBasis = "no_basis",
        /// Consent, art. 11 I.
        Consent = "consent",
        /// Legal duty, art. 11 II a.
        LegalDuty = "legal_duty",
        /// Public policy by the administration, art. 11 II b.
        PublicPolicy = "public_policy",
        /// Protection of life, art. 11 II e.
        ProtectionOfLife = "protection_of_life",
        /// Protection of health by health professionals, services or authority, art. 11 II f.
        HealthProtection = "health_protection",
    }
}

record! {
    /// Which basis lets a sender's sector tell a recipient's sector which fields.
    pub struct DisclosureRow {
        /// Id.
        pub id: RuleId,
        /// Sectors of the sender; any if empty.
        pub from: Vec<SectorId>,
        /// Sectors of the recipient; any if empty.
        pub to: Vec<SectorId>,
        /// Basis.
        pub basis: LegalBasis,
        /// Fields that it allows.
        pub fields: Vec<DataField>,
        /// Published act, without which a `public_policy` row is not used.
        pub published_act: Option<String>,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
        /// `false` turns the row off.
        pub active: Option<bool>,
    }
}

record! {
    /// What a channel class may carry.
    pub struct ChannelRow {
        /// Id.
        pub id: RuleId,
        /// Class.
        pub class: ChannelClass,
        /// Fields it may carry.
        pub fields: Vec<DataField>,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

record! {
    /// What a duty may tell.
    pub struct ProfileRow {
        /// Id.
        pub id: RuleId,
        /// Fields.
        pub fields: Vec<DataField>,
        /// Fields in place of these while the person is not identified.
        pub unidentified_fields: Vec<DataField>,
        /// The condition under which the person may be named; never if left out.
        pub identify_when: Option<When>,
        /// What else has to be so before the person is named, for people to decide.
        pub condition: Option<Label>,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
        /// A limit that protects: active at any confidence.
        pub protective: bool,
    }
}

record! {
    /// When shared care counts as formed.
    pub struct QuorumRow {
        /// Id.
        pub id: RuleId,
        /// Sectors of which one service each must accept.
        pub sectors: Vec<SectorId>,
        /// Whether the reference service (the lead) must accept.
        pub reference: bool,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

record! {
    /// Who is called next if nobody answers.
    pub struct LadderRow {
        /// Id.
        pub id: RuleId,
        /// Sectors whose calls use it; any if empty.
        pub sectors: Vec<SectorId>,
        /// Territory roles, in order; the service's substitutes always come first.
        pub roles: Vec<Role>,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

record! {
    /// When staying at home with somebody is a place.
    pub struct HomeRow {
        /// Id.
        pub id: RuleId,
        /// Condition.
        pub when: When,
        /// Whether a companion or guardian must be there or reachable.
        pub with_somebody: bool,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

record! {
    /// A sign of danger, told where severity is not known.
    pub struct SignRow {
        /// Id.
        pub id: RuleId,
        /// The sign.
        pub label: Label,
        /// Where it comes from.
        pub source: String,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

record! {
    /// The `policy` document: `"format": "amparo/policy/1"`. With `base` it is an overlay: rows take the place of those with the same id.
    pub struct PolicyDraft {
        /// `amparo/policy/1`.
        pub format: String,
        /// Id of the policy.
        pub id: DocumentId,
        /// Built-in policy on which this one lies: `br` or `br-rs`; a whole policy if left out.
        pub base: Option<DocumentId>,
        /// Title.
        pub title: Option<Label>,
        /// What a reader should know.
        pub note: Option<String>,
        /// Numbers.
        pub parameters: Vec<ParameterRow>,
        /// Severity floors.
        pub floors: Vec<FloorRow>,
        /// Needs by condition.
        pub needs: Vec<NeedRow>,
        /// Windows of bonds.
        pub windows: Vec<WindowRow>,
        /// Rules.
        pub rules: Vec<RuleRow>,
        /// Disclosure by sectors.
        pub disclosure: Vec<DisclosureRow>,
        /// Cuts by channel class.
        pub channels: Vec<ChannelRow>,
        /// Profiles of duties.
        pub profiles: Vec<ProfileRow>,
        /// Quorum.
        pub quorum: Vec<QuorumRow>,
        /// Ladders.
        pub ladders: Vec<LadderRow>,
        /// Home as a place.
        pub home: Vec<HomeRow>,
        /// Signs of danger.
        pub signs: Vec<SignRow>,
        /// Public numbers.
        pub numbers: Vec<NumberDraft>,
    }
}

impl PolicyDraft {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/policy/1";
}
