"""Written by stubs.py from the generated module. Do not edit."""

import datetime
import enum
import typing

__all__ = [
    "InternalError",
    "ReadKind",
    "ToldWhat",
    "LegalBasis",
    "DataField",
    "OverrideKind",
    "OverrideReason",
    "OverrideReview",
    "AdmissionKind",
    "ConsideredCode",
    "Outcome",
    "Severity",
    "Circumstance",
    "BondKind",
    "Subject",
    "CallRole",
    "CallWhen",
    "Role",
    "Act",
    "ClockStart",
    "ByFrom",
    "ChannelKind",
    "ChannelClass",
    "FactKind",
    "CallStage",
    "DeclineCode",
    "CareResult",
    "EventKind",
    "CareEvent",
    "FollowUp",
    "Capacity",
    "SuppressCode",
    "OfferKind",
    "Stage",
    "CustodyBy",
    "ReplanWhy",
    "CloseCode",
    "Table",
    "RowChange",
    "Confidence",
    "ViolenceForm",
    "Relation",
    "DueKind",
    "ConsentScope",
    "ContactKind",
    "ContactPurpose",
    "CorrelatedWhat",
    "Capability",
    "Gender",
    "Tri",
    "ExclusionReason",
    "Parameter",
    "Pace",
    "OnUnknown",
    "Owner",
    "Identified",
    "NumberPurpose",
    "LeadOrigin",
    "NotCalledCode",
    "PlaceRole",
    "GapCode",
    "ChangeKind",
    "Lang",
    "Audience",
    "Topic",
    "Code",
    "Entry",
    "Access",
    "Joins",
    "LinkKind",
    "Mode",
    "TerritoryKind",
    "AmparoError",
    "EntryKind",
    "Reach",
    "Replay",
    "RefusalCode",
    "BondSourceError",
    "CaseError",
    "LedgerCode",
    "LedgerError",
    "LedgerHostError",
    "Own",
    "UnknownFact",
    "AccessLine",
    "ToldLine",
    "ReadLine",
    "OverrideLine",
    "AccessReport",
    "Admission",
    "Count",
    "AdmissionCounts",
    "BriefResource",
    "AdmissionLine",
    "AgeRange",
    "Asked",
    "Attempt",
    "Bond",
    "BriefRung",
    "BriefCall",
    "BriefDuty",
    "BriefSector",
    "BriefTerms",
    "ChannelLine",
    "Discloses",
    "Rung",
    "Fact",
    "Reason",
    "Call",
    "StepLine",
    "CallLine",
    "CallRow",
    "CareLine",
    "CareLoop",
    "CareTask",
    "CarePlan",
    "CaseAnswers",
    "CaseApplied",
    "PlanBrief",
    "EpisodeLine",
    "CustodyLine",
    "DutyLine",
    "StatusAsked",
    "DoorLine",
    "EventFact",
    "FollowUpLine",
    "OfferLine",
    "SuppressedLine",
    "ReplanLine",
    "CaseState",
    "EventDraft",
    "CaseDocument",
    "CaseDoors",
    "Change",
    "ChangeLine",
    "ChangesDocument",
    "ChannelDraft",
    "ChannelRow",
    "CircleMember",
    "CircumstanceFact",
    "Due",
    "ClaimedLine",
    "Companion",
    "Consent",
    "StatusLine",
    "Considered",
    "Contact",
    "Correlated",
    "Decline",
    "Crisis",
    "CrisisLine",
    "Custodian",
    "DeadLetterLine",
    "Guardian",
    "SafeContact",
    "Wishes",
    "Exclusion",
    "Person",
    "RecentCall",
    "Report",
    "StatusDraft",
    "Label",
    "ParameterRow",
    "When",
    "FloorRow",
    "NeedRow",
    "WindowRow",
    "Figure",
    "RuleRow",
    "DisclosureRow",
    "ProfileRow",
    "QuorumRow",
    "LadderRow",
    "HomeRow",
    "SignRow",
    "NumberDraft",
    "PolicyDraft",
    "RequestDraft",
    "EngineLine",
    "Emergency",
    "Lead",
    "LeadFrom",
    "NextHolder",
    "NotCalled",
    "Place",
    "Duty",
    "NearestMiss",
    "Gap",
    "QuorumSector",
    "Quorum",
    "TrailStep",
    "Episode",
    "WouldChange",
    "PlanDocument",
    "DecisionLine",
    "EmergencyDocument",
    "Line",
    "Section",
    "Explanation",
    "Fault",
    "FaultLine",
    "FaultsDocument",
    "HolidayDraft",
    "Period",
    "Times",
    "Share",
    "MunicipalityLine",
    "ServiceMeasures",
    "ServiceIndicators",
    "Indicators",
    "PlaceDraft",
    "KindDraft",
    "LedgerReader",
    "LedgerRetry",
    "LedgerVerified",
    "LedgerWritten",
    "LinkDraft",
    "MergeEvents",
    "MessageDetails",
    "NeedDraft",
    "SectorDraft",
    "Point",
    "TerritoryDraft",
    "OnCallDraft",
    "ServiceDraft",
    "TravelDraft",
    "NetworkDraft",
    "Overlaid",
    "PackCall",
    "PackOverride",
    "PackCase",
    "PackEntry",
    "Pack",
    "ReachLine",
    "ReplayLine",
    "RetentionLine",
    "SentLine",
    "ServiceLine",
    "ViewDocument",
    "VocabularyDraft",
    "correlate",
    "due_text",
    "emergency",
    "emergency_json",
    "emergency_with",
    "indicators",
    "merge",
    "reach",
    "refusal_text",
    "snapshot",
    "verify_ledger",
    "verify_pack",
    "version",
    "Policy",
    "BondSource",
    "Network",
    "Request",
    "Case",
    "Claimed",
    "Plan",
    "Engine",
    "StoredCase",
    "LedgerDecision",
    "Ledger",
    "LedgerHost",
    "LedgerInputs",
]

Timestamp = datetime.datetime
OpaqueRef = str
ServiceId = str
CivilDate = datetime.date
SectorId = str
RuleId = str
TerritoryId = str
DocumentId = str
KindId = str
NeedId = str
Roles = dict[Role, ServiceId]


class InternalError(Exception):
    """A mistake inside the library."""


class ReadKind(enum.Enum):
    """What is read."""
    CASE = 0
    """One case, whole."""
    LIST = 1
    """Which cases there are."""
    OUTBOX = 2
    """What has to be sent, by a worker."""
    REPORT = 3
    """Who was told what about a person."""
    REPLAY = 4
    """A stored decision, to recompute it."""
    EXPORT = 5
    """Cases for an authority."""
    ERASE = 6
    """The content of a case, to destroy it."""
    INDICATORS = 7
    """Cases, to count them."""


class AccessLine:
    """A reading, as the log keeps it."""
    at: Timestamp
    by: OpaqueRef
    purpose: OpaqueRef
    access: ReadKind
    granted: bool
    def __init__(self, *, at: Timestamp, by: OpaqueRef, purpose: OpaqueRef, access: ReadKind, granted: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ToldWhat(enum.Enum):
    """What somebody was told by."""
    CALL = 0
    """A call."""
    DUTY = 1
    """A legal act."""
    SILENCE = 2
    """That nobody answered a call."""


class LegalBasis(enum.Enum):
    """Legal basis of telling somebody something about a person, LGPD art. 11."""
    NO_BASIS = 0
    """None: only a call without identity goes out."""
    CONSENT = 1
    """Consent, art. 11 I."""
    LEGAL_DUTY = 2
    """Legal duty, art. 11 II a."""
    PUBLIC_POLICY = 3
    """Public policy by the administration, art. 11 II b."""
    PROTECTION_OF_LIFE = 4
    """Protection of life, art. 11 II e."""
    HEALTH_PROTECTION = 5
    """Protection of health by health professionals, services or authority, art. 11 II f."""


class DataField(enum.Enum):
    """A field of what a call or duty may tell."""
    CALL_ID = 0
    """Id of the call, and nothing about anybody."""
    DOOR_CONTACT = 1
    """Who calls and how to answer."""
    NAME = 2
    """Opaque reference that the host turns into a name."""
    BIRTH_DATE = 3
    """Date of birth."""
    CNS = 4
    """National health card."""
    EVENT = 5
    """What happened."""
    NEED = 6
    """What is needed."""
    CARE_NEEDED = 7
    """"Care needed, please contact"."""
    RISK_NOTE = 8
    """Risk."""
    QUESTION = 9
    """The question put to the recipient."""
    ALREADY_ASKED = 10
    """What was already asked, so that nobody asks again."""
    SAFE_CONTACT = 11
    """Where the person may safely be contacted."""
    CIRCLE = 12
    """Who else is in the circle."""
    PLACES = 13
    """Where the person is cared for."""
    AGE_BAND = 14
    """Age band."""
    SEX = 15
    """Sex, as the notification form asks."""
    MUNICIPALITY = 16
    """Municipality of residence."""
    LEGAL_FORM = 17
    """The form that the norm asks for."""


class ToldLine:
    """That somebody was told about the person."""
    at: Timestamp
    case: OpaqueRef
    service: typing.Optional[ServiceId]
    what: ToldWhat
    basis: typing.Optional[LegalBasis]
    rule: typing.Optional[str]
    fields: typing.List[DataField]
    def __init__(self, *, at: Timestamp, case: OpaqueRef, service: typing.Optional[ServiceId] = ..., what: ToldWhat, basis: typing.Optional[LegalBasis] = ..., rule: typing.Optional[str] = ..., fields: typing.List[DataField] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ReadLine:
    """That somebody read a case of the person, or tried to."""
    at: Timestamp
    case: OpaqueRef
    by: OpaqueRef
    purpose: OpaqueRef
    access: ReadKind
    granted: bool
    def __init__(self, *, at: Timestamp, case: OpaqueRef, by: OpaqueRef, purpose: OpaqueRef, access: ReadKind, granted: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class OverrideKind(enum.Enum):
    """What somebody went beyond."""
    VETO = 0
    """A wish of the person: a service or a way of care that they refused."""
    CONSENT = 1
    """The person's consent: somebody was told without it."""
    PLAN = 2
    """What the plan says: who is called, which place, who is not asked."""
    THIRD_DOOR = 3
    """That no third door is tried."""


class OverrideReason(enum.Enum):
    """Why."""
    RISK_TO_LIFE = 0
    """Life was at risk."""
    LEGAL_DUTY = 1
    """The law demands it."""
    KNOWN_THERE = 2
    """Whoever is there knew what the plan does not."""
    NOBODY_ELSE = 3
    """Nobody else was to be had."""
    OTHER = 4
    """Another reason, in the evidence."""


class OverrideReview(enum.Enum):
    """What a review came to."""
    UPHELD = 0
    """It was right."""
    NOT_UPHELD = 1
    """It was not."""
    LEARNT = 2
    """It was right, and the plan or the policy has to change."""


class OverrideLine:
    """That somebody went beyond a wish, a consent or the plan, and what a review came to."""
    event: OpaqueRef
    at: Timestamp
    by: OpaqueRef
    overrides: OverrideKind
    reason: OverrideReason
    service: typing.Optional[ServiceId]
    evidence: typing.Optional[OpaqueRef]
    reviewed_at: typing.Optional[Timestamp]
    reviewed_by: typing.Optional[OpaqueRef]
    review: typing.Optional[OverrideReview]
    def __init__(self, *, event: OpaqueRef, at: Timestamp, by: OpaqueRef, overrides: OverrideKind, reason: OverrideReason, service: typing.Optional[ServiceId] = ..., evidence: typing.Optional[OpaqueRef] = ..., reviewed_at: typing.Optional[Timestamp] = ..., reviewed_by: typing.Optional[OpaqueRef] = ..., review: typing.Optional[OverrideReview] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class AccessReport:
    """The `access` document: `"format": "amparo/access/1"`. Who was told what about a person, when and on which basis, and
    who read the record (LGPD art. 18, II and VII; art. 19).
    """
    format: str
    person: OpaqueRef
    at: Timestamp
    told: typing.List[ToldLine]
    reads: typing.List[ReadLine]
    overrides: typing.List[OverrideLine]
    def __init__(self, *, format: str = ..., person: OpaqueRef, at: Timestamp, told: typing.List[ToldLine] = ..., reads: typing.List[ReadLine] = ..., overrides: typing.List[OverrideLine] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class AdmissionKind(enum.Enum):
    """Kind of admission, Lei 10.216/2001 art. 6."""
    VOLUNTARY = 0
    """With the person's consent."""
    INVOLUNTARY = 1
    """Without it, at a third party's request."""
    COMPULSORY = 2
    """By a judge."""


class Admission:
    """An admission that is being decided or was made."""
    kind: AdmissionKind
    service: typing.Optional[ServiceId]
    at: typing.Optional[Timestamp]
    drug_use: bool
    def __init__(self, *, kind: AdmissionKind, service: typing.Optional[ServiceId] = ..., at: typing.Optional[Timestamp] = ..., drug_use: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Count:
    """A count."""
    count: typing.Optional[int]
    suppressed: bool
    def __init__(self, *, count: typing.Optional[int] = ..., suppressed: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class AdmissionCounts:
    """Admissions by kind. One that turned involuntary counts in both; a transfer is no new one."""
    voluntary: Count
    involuntary: Count
    compulsory: Count
    def __init__(self, *, voluntary: Count, involuntary: Count, compulsory: Count) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ConsideredCode(enum.Enum):
    """Why a place that was considered is not proposed."""
    FULL = 0
    """It has no place."""
    REFUSING = 1
    """It does not take people now."""
    CLOSED = 2
    """It is closed."""
    NO_ACCESS = 3
    """No pact, referral or open door."""
    NOT_FOR_THIS_AGE = 4
    """Its ages leave the person out, or it is for adults only."""
    BEYOND_REACH = 5
    """Too far, or no way known."""
    PERSON_VETO = 6
    """The person refuses it."""
    SAFETY_EXCLUSION = 7
    """It would be dangerous."""
    ALREADY_TRIED = 8
    """It did not take the person in this episode, and nothing is new."""
    NO_THIRD_DOOR = 9
    """Two doors have not taken the person; no third without a new fact."""
    NOT_RIGHT_CARE = 10
    """Does not give the care that is needed."""
    OTHERS_FIRST = 11
    """Other, less restrictive or nearer places come first."""
    DECLINED_BEFORE = 12
    """It declined a call in this episode."""


class BriefResource:
    """A resource that was considered and is not proposed, or that was asked."""
    service: ServiceId
    code: typing.Optional[ConsideredCode]
    last_resort: bool
    ask_first: bool
    def __init__(self, *, service: ServiceId, code: typing.Optional[ConsideredCode] = ..., last_resort: bool = ..., ask_first: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class AdmissionLine:
    """An admission."""
    kind: AdmissionKind
    service: ServiceId
    at: Timestamp
    drug_use: bool
    report: typing.Optional[OpaqueRef]
    considered: typing.List[BriefResource]
    ended_at: typing.Optional[Timestamp]
    def __init__(self, *, kind: AdmissionKind, service: ServiceId, at: Timestamp, drug_use: bool = ..., report: typing.Optional[OpaqueRef] = ..., considered: typing.List[BriefResource] = ..., ended_at: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class AgeRange:
    """Ages served, in completed years; both ends included."""
    from_age: typing.Optional[int]
    to_age: typing.Optional[int]
    def __init__(self, *, from_age: typing.Optional[int] = ..., to_age: typing.Optional[int] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Asked:
    """A question already asked, so that nobody makes the person tell it again."""
    topic: OpaqueRef
    service: typing.Optional[ServiceId]
    at: typing.Optional[Timestamp]
    answered: bool
    def __init__(self, *, topic: OpaqueRef, service: typing.Optional[ServiceId] = ..., at: typing.Optional[Timestamp] = ..., answered: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Outcome(enum.Enum):
    """What came of going to a service."""
    REFUSED = 0
    """Not received."""
    FULL = 1
    """No place."""
    NO_PROFESSIONAL = 2
    """No professional who could see the person."""
    CLOSED = 3
    """Shut."""
    LEFT = 4
    """Left before being seen."""
    SENT_AWAY = 5
    """Seen and sent away."""
    ACCEPTED = 6
    """Took the person."""


class Severity(enum.Enum):
    """How grave the moment is."""
    LOW = 0
    """Suffering, functioning."""
    MODERATE = 1
    """Needs care within days."""
    HIGH = 2
    """Needs care today."""
    IMMINENT = 3
    """The person's life or another's is at risk now."""


class Circumstance(enum.Enum):
    """What happened, or is happening."""
    PSYCHOSIS = 0
    """Agitation, hearing voices, disorganised thought."""
    SLEEPLESSNESS = 1
    """Nights without sleep."""
    DESPAIR = 2
    """Deep sadness, hopelessness."""
    ANXIETY = 3
    """Fear, panic."""
    SUICIDAL_THOUGHTS = 4
    """Thoughts of suicide."""
    SELF_HARM = 5
    """Self-harm without intent to die told."""
    SUICIDE_ATTEMPT = 6
    """Suicide attempt."""
    OVERDOSE = 7
    """Overdose or poisoning."""
    VIOLENCE_SUFFERED = 8
    """Violence suffered; `violence` tells which."""
    ALCOHOL_USE = 9
    """Alcohol use."""
    DRUG_USE = 10
    """Use of other drugs."""
    INTOXICATION = 11
    """Intoxication."""
    WITHDRAWAL = 12
    """Withdrawal."""
    CONFUSION = 13
    """Confusion."""
    SEIZURE = 14
    """Seizure."""
    UNCONSCIOUS = 15
    """Unconscious."""
    WOUND = 16
    """Wounds that somebody has to look at."""
    CLINICAL_COMPLAINT = 17
    """Another clinical complaint."""
    WEAPON_AT_HAND = 18
    """A weapon or other means at hand."""
    AGGRESSION = 19
    """Aggression."""
    HOMELESSNESS = 20
    """No home."""
    PREGNANCY = 21
    """Pregnancy or a child born in the last year."""
    MINOR_ALONE = 22
    """A minor without an adult."""
    UNSAFE_TONIGHT = 23
    """Cannot go home tonight."""
    COURT_ORDER = 24
    """A court order is about this person's care."""
    DEPRIVATION = 25
    """Hunger, no income."""
    SCHOOL_ABSENCE = 26
    """Repeated unjustified absence from school."""
    IN_CUSTODY = 27
    """In custody of the police or prison."""


class Attempt:
    """A door already tried in this episode."""
    service: ServiceId
    at: Timestamp
    outcome: Outcome
    severity: typing.Optional[Severity]
    circumstances: typing.Optional[typing.List[Circumstance]]
    def __init__(self, *, service: ServiceId, at: Timestamp, outcome: Outcome, severity: typing.Optional[Severity] = ..., circumstances: typing.Optional[typing.List[Circumstance]] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class BondKind(enum.Enum):
    """What ties the person to the service."""
    CARE = 0
    """In care there."""
    ENROLMENT = 1
    """Enrolled with the primary-care team of the territory."""
    FAMILY_FOLLOW_UP = 2
    """Family follow-up of social assistance."""
    ACTIVITY = 3
    """Takes part in an activity (choir, workshop, sport)."""
    STUDY = 4
    """Studies there."""
    WORK = 5
    """Works there."""
    PROTECTION = 6
    """Protected or followed by it (justice, rights)."""
    PROVISIONAL = 7
    """First contact by a crisis, to be confirmed."""
    OTHER = 8
    """Any other tie."""


class Subject(enum.Enum):
    """Whose bond it is."""
    OWN = 0
    """The person's own."""
    CHILD = 1
    """Of a child of the person."""
    RELATIVE = 2
    """Of another relative."""


class Bond:
    """A dated tie between a person and a service."""
    service: ServiceId
    kind: BondKind
    strength: int
    reference: bool
    since: typing.Optional[CivilDate]
    until: typing.Optional[CivilDate]
    last_contact: typing.Optional[CivilDate]
    subject: typing.Optional[Subject]
    worker: typing.Optional[OpaqueRef]
    verify: bool
    def __init__(self, *, service: ServiceId, kind: BondKind, strength: int, reference: bool = ..., since: typing.Optional[CivilDate] = ..., until: typing.Optional[CivilDate] = ..., last_contact: typing.Optional[CivilDate] = ..., subject: typing.Optional[Subject] = ..., worker: typing.Optional[OpaqueRef] = ..., verify: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CallRole(enum.Enum):
    """What a called service is in the circle."""
    LEAD = 0
    """Leads."""
    BOND = 1
    """Has a bond."""
    NEED = 2
    """Meets a need that the bonds leave open."""
    TERRITORY = 3
    """Answers for the territory."""
    WISH = 4
    """The person wants it."""
    EMERGENCY = 5
    """Goes to the person at risk to life."""


class CallWhen(enum.Enum):
    """When a call goes out."""
    NOW = 0
    """Now."""
    AT_OPENING = 1
    """When the service opens."""
    AFTER_CRISIS = 2
    """Once the crisis has passed."""
    BATCHED = 3
    """With others, at the batch hour."""


class Role(enum.Enum):
    """What a territory names a service for."""
    CRISIS_LEAD = 0
    """Answers for a crisis when nobody else does; required in every municipality."""
    MENTAL_HEALTH_COORDINATION = 1
    """Coordinates mental health."""
    HEALTH_AUTHORITY = 2
    """Receives compulsory notifications; required in every municipality."""
    CONSELHO_TUTELAR = 3
    """Conselho Tutelar; required in every municipality."""
    PROSECUTOR = 4
    """Ministério Público; required in every municipality."""
    DEFENSORIA = 5
    """Defensoria Pública."""
    REFERENCE = 6
    """Territorial reference of mental health: answers when a person has no bond."""
    POLICE = 7
    """Police."""
    WOMENS_POLICE = 8
    """Women's police station."""
    URGENCY_REGULATION = 9
    """SAMU's medical regulation."""
    OVERSIGHT = 10
    """Oversight body of admissions, such as the review commission (CRIPI)."""
    OLDER_PEOPLE_COUNCIL = 11
    """Council of older people."""
    DISABILITY_COUNCIL = 12
    """Council of persons with disability."""


class BriefRung:
    """A step of a call's ladder."""
    service: ServiceId
    role: typing.Optional[Role]
    sector: typing.Optional[SectorId]
    clinical: bool
    def __init__(self, *, service: ServiceId, role: typing.Optional[Role] = ..., sector: typing.Optional[SectorId] = ..., clinical: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class BriefCall:
    """One service that a plan calls."""
    service: ServiceId
    sector: typing.Optional[SectorId]
    clinical: bool
    role: CallRole
    when: CallWhen
    from_at: Timestamp
    answer_minutes: int
    ladder: typing.List[BriefRung]
    def __init__(self, *, service: ServiceId, sector: typing.Optional[SectorId] = ..., clinical: bool = ..., role: CallRole, when: CallWhen, from_at: Timestamp, answer_minutes: int, ladder: typing.List[BriefRung] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Act(enum.Enum):
    """What a rule asks for."""
    CALL = 0
    """Calling a service to share care (*acionamento*)."""
    COMPULSORY_NOTIFICATION = 1
    """Compulsory notification to the health authority."""
    COMMUNICATION = 2
    """Communication to Ministério Público, Conselho Tutelar, police, Defensoria, family."""
    PARAMETER = 3
    """A number or limit."""
    PRINCIPLE = 4
    """A principle that orders the decision."""
    RIGHT = 5
    """A right of the person."""


class ClockStart(enum.Enum):
    """What starts a clock."""
    KNOWLEDGE = 0
    """Knowing of it, which is now."""
    ATTENDANCE = 1
    """Being attended by the owner."""
    ADMISSION = 2
    """The admission."""
    DISCHARGE = 3
    """The discharge."""
    EVENT = 4
    """The event of care that the rule names."""
    RECEIPT = 5
    """Getting a communication from another."""


class ByFrom(enum.Enum):
    """Where a deadline comes from."""
    LAW = 0
    """The law gives it."""
    POLICY = 1
    """The law gives no hours; the policy does."""


class BriefDuty:
    """A legal act that a plan finds owed."""
    rule: RuleId
    act: Act
    owner: typing.Optional[ServiceId]
    to_role: Role
    to: typing.Optional[ServiceId]
    starts_on: ClockStart
    starts_at: typing.Optional[Timestamp]
    within_minutes: typing.Optional[int]
    by: typing.Optional[Timestamp]
    by_from: ByFrom
    def __init__(self, *, rule: RuleId, act: Act, owner: typing.Optional[ServiceId] = ..., to_role: Role, to: typing.Optional[ServiceId] = ..., starts_on: ClockStart, starts_at: typing.Optional[Timestamp] = ..., within_minutes: typing.Optional[int] = ..., by: typing.Optional[Timestamp] = ..., by_from: ByFrom) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class BriefSector:
    """A sector of the quorum."""
    sector: SectorId
    services: typing.List[ServiceId]
    clock_from: typing.Optional[Timestamp]
    def __init__(self, *, sector: SectorId, services: typing.List[ServiceId] = ..., clock_from: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class BriefTerms:
    """The terms of a policy that a case is folded with; those that only clocks need are read from the policy itself."""
    acceptance_minutes: int
    episode_hours: int
    third_door_attempts: int
    def __init__(self, *, acceptance_minutes: int, episode_hours: int, third_door_attempts: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ChannelKind(enum.Enum):
    """What a channel is."""
    PHONE = 0
    """A telephone that somebody answers."""
    ON_CALL_PHONE = 1
    """The on-call telephone, answered outside the opening hours."""
    SMS = 2
    """A text message."""
    MESSENGER = 3
    """A messenger."""
    EMAIL = 4
    """E-mail."""
    SYSTEM = 5
    """A record system with its own login."""
    RADIO = 6
    """Radio."""
    IN_PERSON = 7
    """Somebody goes there."""


class ChannelClass(enum.Enum):
    """What a channel may carry."""
    FULL = 0
    """Everything the disclosure allows: an authenticated system, or a voice known to be staffed."""
    SHORT = 1
    """A short text without health data."""
    ID_ONLY = 2
    """Only the call's id: SMS, WhatsApp, lock screens, shared phones."""
    SUBJECT = 3
    """Only a subject line: e-mail."""


class ChannelLine:
    """One way of reaching the called service."""
    kind: ChannelKind
    address_ref: str
    channel_class: ChannelClass
    def __init__(self, *, kind: ChannelKind, address_ref: str, channel_class: ChannelClass) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Discloses:
    """What a call tells."""
    basis: LegalBasis
    rule: typing.Optional[str]
    fields: typing.List[DataField]
    def __init__(self, *, basis: LegalBasis, rule: typing.Optional[str] = ..., fields: typing.List[DataField] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Rung:
    """A step of a ladder."""
    service: str
    at: Timestamp
    role: typing.Optional[Role]
    discloses: Discloses
    def __init__(self, *, service: str, at: Timestamp, role: typing.Optional[Role] = ..., discloses: Discloses) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class FactKind(enum.Enum):
    """What a fact of a reason says. `id`, `number` and `at` of the [`Fact`] carry its value."""
    BOND_STRENGTH = 0
    """Strength of the bond, 0-100 (`number`)."""
    REFERENCE_BOND = 1
    """The bond is a reference bond."""
    BOND_SINCE = 2
    """Start of the bond (`at`)."""
    LAST_CONTACT = 3
    """Last contact (`at`)."""
    WINDOW_DAYS = 4
    """Window of the bond in days (`number`)."""
    BOND_UNTIL = 5
    """End of the bond (`at`)."""
    BOND_SUBJECT = 6
    """Whose bond it is (`id`)."""
    OPEN = 7
    """The service is open."""
    CLOSED = 8
    """The service is closed."""
    HOURS_UNKNOWN = 9
    """Nobody knows whether it is open."""
    OPENS = 10
    """It opens (`at`)."""
    CLOSES = 11
    """It closes (`at`)."""
    ON_CALL = 12
    """Somebody is on call."""
    NOBODY_ON_SHIFT = 13
    """Nobody is on shift, by its own report."""
    MINUTES = 14
    """Minutes one way (`number`)."""
    RETURN_MINUTES = 15
    """Minutes back (`number`)."""
    MINUTES_GIVEN = 16
    """The minutes are given for this pair."""
    MINUTES_BY_LINKS = 17
    """The minutes are summed over links."""
    MINUTES_ESTIMATED = 18
    """The minutes are estimated from points."""
    BY_WATER = 19
    """Part of the way is by water."""
    NO_WAY_KNOWN = 20
    """No way is known."""
    BEYOND_REACH = 21
    """Beyond the reach in minutes (`number`)."""
    CAPACITY = 22
    """Capacity reported or declared (`id`)."""
    REPORT_AGE = 23
    """Age of the report in minutes (`number`)."""
    REPORT_STALE = 24
    """The report is too old to count."""
    NO_REPORT = 25
    """No live report."""
    FREE_PLACES = 26
    """Free places (`number`)."""
    NEED = 27
    """A need (`id`)."""
    ROLE = 28
    """A territory's role (`id`)."""
    SERVICE = 29
    """A service (`id`)."""
    TERRITORY = 30
    """A territory (`id`)."""
    SECTOR = 31
    """A sector (`id`)."""
    ASSUMED = 32
    """An unknown fact taken on the protective side (`id`)."""
    SEVERITY = 33
    """Severity (`id`)."""
    SEVERITY_TOLD = 34
    """Severity as told at the door (`id`)."""
    CIRCUMSTANCE = 35
    """A circumstance (`id`)."""
    SUSPECTED = 36
    """The circumstance is suspected, not confirmed."""
    COUNT = 37
    """A count (`number`)."""
    OUTCOME = 38
    """Outcome of an attempt (`id`)."""
    NEW_FACT = 39
    """Something that the doors before did not know (`id`)."""
    UNTIL = 40
    """Until (`at`)."""
    MAX_STAY = 41
    """Longest stay in minutes (`number`)."""
    RESTRICTIVENESS = 42
    """Restrictiveness (`number`)."""
    ADMISSION = 43
    """It is an admission."""
    RESTRICTED = 44
    """Only a closed population may enter."""
    REFERRAL_ONLY = 45
    """Only by referral, and nobody here may refer."""
    NO_PACT = 46
    """No pact between the territories."""
    AGE_RANGE = 47
    """Its ages leave the person out."""
    WANTED = 48
    """The person wants it."""
    VETOED = 49
    """The person refuses it."""
    EXCLUDED = 50
    """Excluded for safety (`id`: why)."""
    STANDS_IN_FOR = 51
    """Stands in for (`id`)."""
    BASIS = 52
    """Legal basis (`id`)."""
    LEGAL_MINUTES = 53
    """Minutes that the law gives (`number`)."""
    POLICY_MINUTES = 54
    """Minutes of the policy, for the law gives none (`number`)."""
    NO_LEGAL_HOURS = 55
    """The law gives no hours."""
    LOCAL_DECISION = 56
    """The norm leaves a question open (`id`: rule)."""
    NOT_IDENTIFIED = 57
    """The person is not identified."""
    CONFIDENCE = 58
    """Confidence of the rule (`id`)."""
    ADMISSION_KIND = 59
    """Kind of admission (`id`)."""
    EVENT = 60
    """An event of care (`id`)."""
    PRESENT = 61
    """Is there now."""
    COST = 62
    """Cost in minutes by which it was chosen (`number`)."""
    NOT_RIGHT_CARE = 63
    """Not the right care for this person."""
    RULE = 64
    """A rule that took part (`id`)."""
    PURPOSE = 65
    """A purpose (`id`)."""
    WAIT_MINUTES = 66
    """Of the minutes one way, those spent waiting for a boat or another timetable (`number`)."""
    DECLINED = 67
    """It declined a call in this episode (`id`: why)."""
    DECLINED_AT = 68
    """When it declined (`at`)."""


class Fact:
    """One fact of a reason."""
    fact: FactKind
    id: typing.Optional[str]
    number: typing.Optional[int]
    at: typing.Optional[Timestamp]
    def __init__(self, *, fact: FactKind, id: typing.Optional[str] = ..., number: typing.Optional[int] = ..., at: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Reason:
    """Why a line stands there."""
    rule: str
    source: str
    facts: typing.List[Fact]
    def __init__(self, *, rule: str, source: str, facts: typing.List[Fact] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Call:
    """One service called to share care."""
    service: str
    role: CallRole
    when: CallWhen
    at: typing.Optional[Timestamp]
    answer_by: typing.Optional[Timestamp]
    channel: typing.Optional[ChannelLine]
    ladder: typing.List[Rung]
    discloses: Discloses
    meets: typing.List[str]
    reasons: typing.List[Reason]
    def __init__(self, *, service: str, role: CallRole, when: CallWhen, at: typing.Optional[Timestamp] = ..., answer_by: typing.Optional[Timestamp] = ..., channel: typing.Optional[ChannelLine] = ..., ladder: typing.List[Rung] = ..., discloses: Discloses, meets: typing.List[str] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CallStage(enum.Enum):
    """How a call stands."""
    WAITING = 0
    """Nobody has answered yet."""
    ACCEPTED = 1
    """Somebody accepted."""
    DECLINED = 2
    """Declined, with a reason."""
    EXPIRED = 3
    """Nobody answered in time, and a human being was told."""
    WITHDRAWN = 4
    """Taken back before it went out: a later plan does not call there."""


class StepLine:
    """One service asked on behalf of a call: the called service is step 0, those of its ladder follow."""
    step: int
    service: ServiceId
    from_at: Timestamp
    delivered_at: typing.Optional[Timestamp]
    undeliverable_at: typing.Optional[Timestamp]
    reminded_at: typing.Optional[Timestamp]
    declined_at: typing.Optional[Timestamp]
    def __init__(self, *, step: int, service: ServiceId, from_at: Timestamp, delivered_at: typing.Optional[Timestamp] = ..., undeliverable_at: typing.Optional[Timestamp] = ..., reminded_at: typing.Optional[Timestamp] = ..., declined_at: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class DeclineCode(enum.Enum):
    """Why a recipient declines."""
    NO_PLACE = 0
    """No place."""
    NO_PROFESSIONAL = 1
    """No professional on shift."""
    CLOSED = 2
    """It is closed."""
    NOT_OUR_CARE = 3
    """Not the care that it gives."""
    NOT_OUR_TERRITORY = 4
    """The person is not of its territory."""
    NOT_OUR_AGES = 5
    """The person is not of its ages."""
    BOND_ENDED = 6
    """It does not know the person any more."""
    CONFLICT = 7
    """Conflict of interest, or danger to the person there."""
    PERSON_REFUSED = 8
    """The person refused it."""
    OTHER = 9
    """Another reason."""


class CallLine:
    """A call and how it stands."""
    call: BriefCall
    episode: int
    stage: CallStage
    steps: typing.List[StepLine]
    accepted_by: typing.Optional[ServiceId]
    accepted_at: typing.Optional[Timestamp]
    accepted_until: typing.Optional[Timestamp]
    care_at: typing.Optional[Timestamp]
    declined: typing.Optional[DeclineCode]
    ended_at: typing.Optional[Timestamp]
    answered_at: typing.Optional[Timestamp]
    told: typing.Optional[ServiceId]
    def __init__(self, *, call: BriefCall, episode: int, stage: CallStage, steps: typing.List[StepLine] = ..., accepted_by: typing.Optional[ServiceId] = ..., accepted_at: typing.Optional[Timestamp] = ..., accepted_until: typing.Optional[Timestamp] = ..., care_at: typing.Optional[Timestamp] = ..., declined: typing.Optional[DeclineCode] = ..., ended_at: typing.Optional[Timestamp] = ..., answered_at: typing.Optional[Timestamp] = ..., told: typing.Optional[ServiceId] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CallRow:
    """One call in words, a cell each."""
    when: CallWhen
    at: typing.Optional[str]
    name: str
    service: str
    role: str
    asks: typing.Optional[str]
    answer_by: typing.Optional[str]
    channel: str
    next: typing.List[str]
    tells: str
    basis: str
    limit: typing.Optional[str]
    why: typing.List[str]
    def __init__(self, *, when: CallWhen, at: typing.Optional[str], name: str, service: str, role: str, asks: typing.Optional[str], answer_by: typing.Optional[str], channel: str, next: typing.List[str], tells: str, basis: str, limit: typing.Optional[str], why: typing.List[str]) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CareResult(enum.Enum):
    """What came of it."""
    DONE = 0
    """It happened."""
    NOT_REACHED = 1
    """The person was not reached."""
    PERSON_DECLINED = 2
    """The person does not want it."""
    DID_NOT_HAPPEN = 3
    """It did not happen."""


class CareLine:
    """What came of care that a service gave."""
    service: ServiceId
    at: Timestamp
    result: CareResult
    def __init__(self, *, service: ServiceId, at: Timestamp, result: CareResult) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CareLoop:
    """The loop of one call: did shared care happen, and what came of it."""
    service: ServiceId
    stage: CallStage
    accepted_by: typing.Optional[ServiceId]
    accepted_at: typing.Optional[Timestamp]
    care_at: typing.Optional[Timestamp]
    result: typing.Optional[CareResult]
    def __init__(self, *, service: ServiceId, stage: CallStage, accepted_by: typing.Optional[ServiceId] = ..., accepted_at: typing.Optional[Timestamp] = ..., care_at: typing.Optional[Timestamp] = ..., result: typing.Optional[CareResult] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CareTask:
    """A task of a care plan."""
    id: OpaqueRef
    service: ServiceId
    due: Timestamp
    done_at: typing.Optional[Timestamp]
    tried_at: typing.Optional[Timestamp]
    result: typing.Optional[CareResult]
    def __init__(self, *, id: OpaqueRef, service: ServiceId, due: Timestamp, done_at: typing.Optional[Timestamp] = ..., tried_at: typing.Optional[Timestamp] = ..., result: typing.Optional[CareResult] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CarePlan:
    """A care plan (PTS): who does what by when."""
    made_at: Timestamp
    reviewed_at: typing.Optional[Timestamp]
    review_by: typing.Optional[Timestamp]
    tasks: typing.List[CareTask]
    def __init__(self, *, made_at: Timestamp, reviewed_at: typing.Optional[Timestamp] = ..., review_by: typing.Optional[Timestamp] = ..., tasks: typing.List[CareTask] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CaseAnswers:
    """Who has answered, at an instant."""
    custodian: typing.Optional[ServiceId]
    held: bool
    formed: bool
    answered: bool
    missing_sectors: typing.List[SectorId]
    loops: typing.List[CareLoop]
    def __init__(self, *, custodian: typing.Optional[ServiceId], held: bool, formed: bool, answered: bool, missing_sectors: typing.List[SectorId], loops: typing.List[CareLoop]) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CaseApplied:
    """What became of an event that was not refused."""
    is_new: bool
    version: int
    def __init__(self, *, is_new: bool, version: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class EventKind(enum.Enum):
    """What happened."""
    OPENED = 0
    """A crisis was opened at a door, with its plan."""
    DELIVERED = 1
    """A call, or a step of its ladder, reached its channel."""
    UNDELIVERABLE = 2
    """It cannot be delivered."""
    REMINDED = 3
    """A silent recipient was reminded."""
    ESCALATED = 4
    """The next of the ladder is asked; steps in between were passed over."""
    ACCEPTED = 5
    """A recipient accepted to share care."""
    DECLINED = 6
    """A recipient declined, with a reason."""
    HUMAN_TOLD = 7
    """A human being of the territory was told that nobody answered."""
    CUSTODY_ACCEPTED = 8
    """Custody was taken over from whoever had it."""
    ARRIVED = 9
    """The person came to a service."""
    REFUSED_AT_DOOR = 10
    """A door did not take the person."""
    REPLANNED = 11
    """The circle was planned anew."""
    MOVED = 12
    """It was decided to take the person to a place."""
    ADMITTED = 13
    """Admitted: voluntary, involuntary, compulsory."""
    DISCHARGED = 14
    """Discharged."""
    TRANSFERRED = 15
    """Transferred to another service while admitted."""
    EVADED = 16
    """Left without being discharged."""
    INCIDENT = 17
    """Accident or serious clinical event in care."""
    DIED = 18
    """The person died."""
    DUTY_MET = 19
    """A duty was met, with the evidence that stops its clock."""
    BREACH_REPORTED = 20
    """The breach of a duty was reported."""
    FOLLOWED_UP = 21
    """A follow-up was made."""
    STATUS_CONFIRMED = 22
    """A service told how it stands."""
    SUPPRESSED = 23
    """A call was held back, or waits for others."""
    TOLD = 24
    """Severity or circumstances as told now."""
    ASKED = 25
    """A question was put to the person."""
    CARE_GIVEN = 26
    """A called service gave care, or it turned out that it did not."""
    CARE_PLAN_MADE = 27
    """A care plan (PTS) was made."""
    CARE_PLAN_REVIEWED = 28
    """It was reviewed."""
    TASK_DONE = 29
    """A task of it was done."""
    OFFERED = 30
    """A workshop or a council study was offered."""
    COURT_DEMANDED = 31
    """A court demanded care."""
    OVERRIDDEN = 32
    """Somebody went beyond a wish, a consent or the plan: with a reason, under their own reference."""
    OVERRIDE_REVIEWED = 33
    """Somebody else looked at that afterwards."""
    SETTLED = 34
    """The crisis has passed; care and follow-up go on."""
    REOPENED = 35
    """A new crisis of a settled or closed case, with its plan."""
    ABSORBED = 36
    """Another case of the same person was joined to this one."""
    MERGED = 37
    """This case was joined to another, for good."""
    CLOSED = 38
    """Closed."""


class PlanBrief:
    """What a case keeps of a plan."""
    fingerprint: str
    at: Timestamp
    severity: Severity
    circumstances: typing.List[Circumstance]
    door: ServiceId
    attempts: typing.List[Attempt]
    municipality: typing.Optional[TerritoryId]
    lead: typing.Optional[ServiceId]
    custodian: typing.Optional[ServiceId]
    next_holder: typing.Optional[ServiceId]
    next_holder_before: typing.Optional[Timestamp]
    human: typing.Optional[ServiceId]
    emergency: typing.Optional[ServiceId]
    calls: typing.List[BriefCall]
    duties: typing.List[BriefDuty]
    quorum: typing.List[BriefSector]
    reference: typing.Optional[ServiceId]
    resources: typing.List[BriefResource]
    terms: BriefTerms
    def __init__(self, *, fingerprint: str, at: Timestamp, severity: Severity, circumstances: typing.List[Circumstance] = ..., door: ServiceId, attempts: typing.List[Attempt] = ..., municipality: typing.Optional[TerritoryId] = ..., lead: typing.Optional[ServiceId] = ..., custodian: typing.Optional[ServiceId] = ..., next_holder: typing.Optional[ServiceId] = ..., next_holder_before: typing.Optional[Timestamp] = ..., human: typing.Optional[ServiceId] = ..., emergency: typing.Optional[ServiceId] = ..., calls: typing.List[BriefCall] = ..., duties: typing.List[BriefDuty] = ..., quorum: typing.List[BriefSector] = ..., reference: typing.Optional[ServiceId] = ..., resources: typing.List[BriefResource] = ..., terms: BriefTerms) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CareEvent(enum.Enum):
    """Something that happened in or around care, with duties of its own."""
    ADMISSION = 0
    """Admitted."""
    DISCHARGE = 1
    """Discharged."""
    EVASION = 2
    """Left without being discharged."""
    TRANSFER = 3
    """Transferred."""
    ACCIDENT = 4
    """Accident."""
    SERIOUS_EVENT = 5
    """Serious clinical event."""
    DEATH = 6
    """Death."""


class FollowUp(enum.Enum):
    """Follow-ups, each at the policy's time."""
    FIRST = 0
    """Within a day."""
    SECOND = 1
    """Within a week."""
    THIRD = 2
    """Within a month."""
    LAST = 3
    """Within three months."""


class Capacity(enum.Enum):
    """What a service reports, or declares, about taking one more person."""
    UNKNOWN = 0
    """Nothing known; counts as accepting, ranked after fresh positives."""
    AVAILABLE = 1
    """Takes people now."""
    WAITLIST = 2
    """Takes people by list."""
    ASSESS_FIRST = 3
    """Takes people after assessing each."""
    FULL = 4
    """Has no place."""
    REFUSING = 5
    """Does not take people now, whatever its places."""
    CLOSED = 6
    """Is shut."""


class SuppressCode(enum.Enum):
    """Why a call is held back."""
    DIGESTED = 0
    """It waits for others, at the batch hour."""
    BUDGET = 1
    """The service has had its fill of such calls."""
    REPEAT = 2
    """The same was said already."""
    HAS_DECLINED = 3
    """It declined in this episode."""
    HAS_ACCEPTED = 4
    """It has accepted already."""
    BY_HAND = 5
    """A person decided so."""


class OfferKind(enum.Enum):
    """What may be offered."""
    WORKSHOP = 0
    """A therapeutic workshop."""
    COUNCIL = 1
    """A study of the case by the council (GTPP)."""


class Stage(enum.Enum):
    """How far a case has come."""
    OPEN = 0
    """The crisis goes on."""
    SETTLED = 1
    """The crisis has passed; care and follow-up go on."""
    CLOSED = 2
    """Closed: it absorbs nothing, it reopens."""
    MERGED = 3
    """Joined to another case, for good."""


class EpisodeLine:
    """One crisis of a case, and when care was first there in it."""
    from_at: Timestamp
    door: ServiceId
    first_answer_at: typing.Optional[Timestamp]
    answered_at: typing.Optional[Timestamp]
    held_at: typing.Optional[Timestamp]
    formed_at: typing.Optional[Timestamp]
    wandering_at: typing.Optional[Timestamp]
    def __init__(self, *, from_at: Timestamp, door: ServiceId, first_answer_at: typing.Optional[Timestamp] = ..., answered_at: typing.Optional[Timestamp] = ..., held_at: typing.Optional[Timestamp] = ..., formed_at: typing.Optional[Timestamp] = ..., wandering_at: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CustodyBy(enum.Enum):
    """How custody came to somebody."""
    OPENING = 0
    """With the opening: the door, or whoever the plan names while the door cannot hold."""
    ACCEPTANCE = 1
    """By acceptance."""
    EVASION = 2
    """The person left: it passes to the lead."""


class CustodyLine:
    """Who answered for the person from when."""
    service: ServiceId
    from_at: Timestamp
    by: CustodyBy
    def __init__(self, *, service: ServiceId, from_at: Timestamp, by: CustodyBy) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class DutyLine:
    """A duty and how it stands."""
    duty: BriefDuty
    met_at: typing.Optional[Timestamp]
    evidence: typing.Optional[OpaqueRef]
    breach_reported_at: typing.Optional[Timestamp]
    def __init__(self, *, duty: BriefDuty, met_at: typing.Optional[Timestamp] = ..., evidence: typing.Optional[OpaqueRef] = ..., breach_reported_at: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class StatusAsked:
    """What a service answered when its status was asked."""
    service: ServiceId
    at: Timestamp
    capacity: Capacity
    def __init__(self, *, service: ServiceId, at: Timestamp, capacity: Capacity) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class DoorLine:
    """A door of the case."""
    service: ServiceId
    at: Timestamp
    minutes: typing.Optional[int]
    outcome: typing.Optional[Outcome]
    episode: int
    def __init__(self, *, service: ServiceId, at: Timestamp, minutes: typing.Optional[int] = ..., outcome: typing.Optional[Outcome] = ..., episode: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class EventFact:
    """An event of care that the request tells."""
    kind: CareEvent
    service: typing.Optional[ServiceId]
    at: Timestamp
    def __init__(self, *, kind: CareEvent, service: typing.Optional[ServiceId] = ..., at: Timestamp) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class FollowUpLine:
    """A follow-up."""
    step: FollowUp
    at: Timestamp
    service: ServiceId
    result: CareResult
    def __init__(self, *, step: FollowUp, at: Timestamp, service: ServiceId, result: CareResult) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class OfferLine:
    """An offer and what came of it."""
    offer: OfferKind
    at: Timestamp
    result: CareResult
    def __init__(self, *, offer: OfferKind, at: Timestamp, result: CareResult) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class SuppressedLine:
    """A call that did not go out, or later, and why."""
    service: ServiceId
    at: Timestamp
    code: SuppressCode
    until: typing.Optional[Timestamp]
    def __init__(self, *, service: ServiceId, at: Timestamp, code: SuppressCode, until: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ReplanWhy(enum.Enum):
    """Why the circle has to be planned anew."""
    DECLINED = 0
    """A service declined."""
    REFUSED_AT_DOOR = 1
    """A door did not take the person."""
    NEW_DOOR = 2
    """The person came to a door that is not of the circle."""
    NEW_FACT = 3
    """A graver severity, a new circumstance."""
    CARE_EVENT = 4
    """Admitted, discharged, left, transferred: duties start."""
    ABSORBED = 5
    """Another case was joined to this one."""


class ReplanLine:
    """A reason to plan anew that no plan has answered yet."""
    why: ReplanWhy
    at: Timestamp
    service: typing.Optional[ServiceId]
    def __init__(self, *, why: ReplanWhy, at: Timestamp, service: typing.Optional[ServiceId] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CloseCode(enum.Enum):
    """Why a case is closed."""
    COMPLETED = 0
    """Follow-up is complete."""
    PERSON_DECLINED = 1
    """The person wants no more of it."""
    MOVED_AWAY = 2
    """The person lives elsewhere, and care was handed over there."""
    LOST_CONTACT = 3
    """Contact was lost after every follow-up was tried."""
    DIED = 4
    """The person died."""


class CaseState:
    """What the events of a case come to."""
    case: OpaqueRef
    person: OpaqueRef
    stage: Stage
    opened_at: Timestamp
    last_at: Timestamp
    stage_at: Timestamp
    episodes: typing.List[EpisodeLine]
    municipality: typing.Optional[TerritoryId]
    severity: Severity
    circumstances: typing.List[Circumstance]
    lead: typing.Optional[ServiceId]
    custody: typing.List[CustodyLine]
    whereabouts: typing.Optional[ServiceId]
    next_holder: typing.Optional[ServiceId]
    next_holder_before: typing.Optional[Timestamp]
    human: typing.Optional[ServiceId]
    human_told_at: typing.Optional[Timestamp]
    emergency: typing.Optional[ServiceId]
    calls: typing.List[CallLine]
    duties: typing.List[DutyLine]
    quorum: typing.List[BriefSector]
    reference: typing.Optional[ServiceId]
    resources: typing.List[BriefResource]
    status_asked: typing.List[StatusAsked]
    doors: typing.List[DoorLine]
    attempts: typing.List[Attempt]
    new_fact_at: typing.Optional[Timestamp]
    admissions: typing.List[AdmissionLine]
    care_events: typing.List[EventFact]
    asked: typing.List[Asked]
    follow_ups: typing.List[FollowUpLine]
    care_plan: typing.Optional[CarePlan]
    care: typing.List[CareLine]
    offers: typing.List[OfferLine]
    suppressed: typing.List[SuppressedLine]
    court_demands: typing.List[Timestamp]
    overrides: typing.List[OverrideLine]
    replan: typing.List[ReplanLine]
    planned_at: Timestamp
    planned_severity: Severity
    plans: typing.List[str]
    close: typing.Optional[CloseCode]
    died_at: typing.Optional[Timestamp]
    merged_into: typing.Optional[OpaqueRef]
    merged_from: typing.List[OpaqueRef]
    terms: BriefTerms
    def __init__(self, *, case: OpaqueRef, person: OpaqueRef, stage: Stage, opened_at: Timestamp, last_at: Timestamp, stage_at: Timestamp, episodes: typing.List[EpisodeLine] = ..., municipality: typing.Optional[TerritoryId] = ..., severity: Severity, circumstances: typing.List[Circumstance] = ..., lead: typing.Optional[ServiceId] = ..., custody: typing.List[CustodyLine] = ..., whereabouts: typing.Optional[ServiceId] = ..., next_holder: typing.Optional[ServiceId] = ..., next_holder_before: typing.Optional[Timestamp] = ..., human: typing.Optional[ServiceId] = ..., human_told_at: typing.Optional[Timestamp] = ..., emergency: typing.Optional[ServiceId] = ..., calls: typing.List[CallLine] = ..., duties: typing.List[DutyLine] = ..., quorum: typing.List[BriefSector] = ..., reference: typing.Optional[ServiceId] = ..., resources: typing.List[BriefResource] = ..., status_asked: typing.List[StatusAsked] = ..., doors: typing.List[DoorLine] = ..., attempts: typing.List[Attempt] = ..., new_fact_at: typing.Optional[Timestamp] = ..., admissions: typing.List[AdmissionLine] = ..., care_events: typing.List[EventFact] = ..., asked: typing.List[Asked] = ..., follow_ups: typing.List[FollowUpLine] = ..., care_plan: typing.Optional[CarePlan] = ..., care: typing.List[CareLine] = ..., offers: typing.List[OfferLine] = ..., suppressed: typing.List[SuppressedLine] = ..., court_demands: typing.List[Timestamp] = ..., overrides: typing.List[OverrideLine] = ..., replan: typing.List[ReplanLine] = ..., planned_at: Timestamp, planned_severity: Severity, plans: typing.List[str] = ..., close: typing.Optional[CloseCode] = ..., died_at: typing.Optional[Timestamp] = ..., merged_into: typing.Optional[OpaqueRef] = ..., merged_from: typing.List[OpaqueRef] = ..., terms: BriefTerms) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class EventDraft:
    """The `event` document: `"format": "amparo/event/1"`."""
    format: str
    case: OpaqueRef
    id: OpaqueRef
    kind: EventKind
    at: Timestamp
    by: typing.Optional[OpaqueRef]
    person: typing.Optional[OpaqueRef]
    service: typing.Optional[ServiceId]
    call: typing.Optional[ServiceId]
    from_service: typing.Optional[ServiceId]
    plan: typing.Optional[PlanBrief]
    until: typing.Optional[Timestamp]
    minutes: typing.Optional[int]
    declined: typing.Optional[DeclineCode]
    outcome: typing.Optional[Outcome]
    severity: typing.Optional[Severity]
    circumstances: typing.List[Circumstance]
    admission: typing.Optional[AdmissionKind]
    drug_use: bool
    evidence: typing.Optional[OpaqueRef]
    incident: typing.Optional[CareEvent]
    rule: typing.Optional[RuleId]
    role: typing.Optional[Role]
    follow_up: typing.Optional[FollowUp]
    result: typing.Optional[CareResult]
    capacity: typing.Optional[Capacity]
    suppressed: typing.Optional[SuppressCode]
    topic: typing.Optional[OpaqueRef]
    answered: bool
    tasks: typing.List[CareTask]
    task: typing.Optional[OpaqueRef]
    offer: typing.Optional[OfferKind]
    other: typing.Optional[OpaqueRef]
    absorbs: typing.Optional[CaseState]
    close: typing.Optional[CloseCode]
    overrides: typing.Optional[OverrideKind]
    reason: typing.Optional[OverrideReason]
    about: typing.Optional[OpaqueRef]
    review: typing.Optional[OverrideReview]
    def __init__(self, *, format: str = ..., case: OpaqueRef, id: OpaqueRef, kind: EventKind, at: Timestamp, by: typing.Optional[OpaqueRef] = ..., person: typing.Optional[OpaqueRef] = ..., service: typing.Optional[ServiceId] = ..., call: typing.Optional[ServiceId] = ..., from_service: typing.Optional[ServiceId] = ..., plan: typing.Optional[PlanBrief] = ..., until: typing.Optional[Timestamp] = ..., minutes: typing.Optional[int] = ..., declined: typing.Optional[DeclineCode] = ..., outcome: typing.Optional[Outcome] = ..., severity: typing.Optional[Severity] = ..., circumstances: typing.List[Circumstance] = ..., admission: typing.Optional[AdmissionKind] = ..., drug_use: bool = ..., evidence: typing.Optional[OpaqueRef] = ..., incident: typing.Optional[CareEvent] = ..., rule: typing.Optional[RuleId] = ..., role: typing.Optional[Role] = ..., follow_up: typing.Optional[FollowUp] = ..., result: typing.Optional[CareResult] = ..., capacity: typing.Optional[Capacity] = ..., suppressed: typing.Optional[SuppressCode] = ..., topic: typing.Optional[OpaqueRef] = ..., answered: bool = ..., tasks: typing.List[CareTask] = ..., task: typing.Optional[OpaqueRef] = ..., offer: typing.Optional[OfferKind] = ..., other: typing.Optional[OpaqueRef] = ..., absorbs: typing.Optional[CaseState] = ..., close: typing.Optional[CloseCode] = ..., overrides: typing.Optional[OverrideKind] = ..., reason: typing.Optional[OverrideReason] = ..., about: typing.Optional[OpaqueRef] = ..., review: typing.Optional[OverrideReview] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CaseDocument:
    """The `case` document: `"format": "amparo/case/1"`. Its events are the case; what they come to stands beside them for
    whoever reads without folding, and is checked when it is read again.
    """
    format: str
    events: typing.List[EventDraft]
    version: typing.Optional[int]
    state: typing.Optional[CaseState]
    def __init__(self, *, format: str = ..., events: typing.List[EventDraft] = ..., version: typing.Optional[int] = ..., state: typing.Optional[CaseState] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CaseDoors:
    """The way of the person through the doors, at an instant."""
    doors: typing.List[DoorLine]
    whereabouts: typing.Optional[ServiceId]
    wandering: bool
    no_third_door: bool
    def __init__(self, *, doors: typing.List[DoorLine], whereabouts: typing.Optional[ServiceId], wandering: bool, no_third_door: bool) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Table(enum.Enum):
    """A table of the policy."""
    RULES = 0
    """Rules of law or of the house."""
    FLOORS = 1
    """Severity floors."""
    NEEDS = 2
    """Needs by condition."""
    WINDOWS = 3
    """Windows of bonds."""
    DISCLOSURE = 4
    """Disclosure by sectors."""
    CHANNELS = 5
    """Cuts by channel class."""
    PROFILES = 6
    """Profiles of duties."""
    QUORUM = 7
    """Quorum."""
    LADDERS = 8
    """Ladders."""
    HOME = 9
    """Home as a place."""
    SIGNS = 10
    """Signs of danger."""
    PARAMETERS = 11
    """Numbers of the policy."""
    NUMBERS = 12
    """Public numbers."""


class RowChange(enum.Enum):
    """What an overlay does to a row."""
    ADDED = 0
    """The row is new."""
    REPLACED = 1
    """The row takes the place of one with its id."""
    TURNED_OFF = 2
    """The row counts no more."""
    SAME = 3
    """The row is what stood there before."""


class Change:
    """What an overlay does to one row."""
    table: Table
    id: str
    what: RowChange
    before: str
    after: str
    def __init__(self, *, table: Table, id: str, what: RowChange, before: str, after: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ChangeLine:
    """What an overlay does to one row."""
    table: Table
    id: str
    what: RowChange
    before: str
    after: str
    def __init__(self, *, table: Table, id: str, what: RowChange, before: str, after: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ChangesDocument:
    """The `changes` document: `"format": "amparo/changes/1"`. What an overlay does to the policy on which it is laid."""
    format: str
    changes: typing.List[ChangeLine]
    def __init__(self, *, format: str = ..., changes: typing.List[ChangeLine] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ChannelDraft:
    """One way of reaching a service, in the order in which ways are tried."""
    kind: ChannelKind
    address_ref: OpaqueRef
    channel_class: ChannelClass
    def __init__(self, *, kind: ChannelKind, address_ref: OpaqueRef, channel_class: ChannelClass) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Confidence(enum.Enum):
    """How sure we are that the norm says so."""
    VERIFIED = 0
    """Seen in a text of the norm or an official page."""
    KNOWN = 1
    """Known, sure."""
    MODERATE = 2
    """Fairly sure: ships inactive, unless it protects."""
    LOW = 3
    """Unsure: never active, unless it protects."""


class ChannelRow:
    """What a channel class may carry."""
    id: RuleId
    channel_class: ChannelClass
    fields: typing.List[DataField]
    source: str
    confidence: Confidence
    def __init__(self, *, id: RuleId, channel_class: ChannelClass, fields: typing.List[DataField] = ..., source: str, confidence: Confidence) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CircleMember:
    """A member of the circle as another member sees it."""
    service: str
    role: CallRole
    def __init__(self, *, service: str, role: CallRole) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ViolenceForm(enum.Enum):
    """Form of violence suffered."""
    PHYSICAL = 0
    """Physical."""
    SEXUAL = 1
    """Sexual."""
    PSYCHOLOGICAL = 2
    """Psychological."""
    NEGLECT = 3
    """Neglect."""
    PATRIMONIAL = 4
    """Against property."""
    INSTITUTIONAL = 5
    """By or within an institution."""


class Relation(enum.Enum):
    """Who did it."""
    UNKNOWN = 0
    """Not known."""
    PARTNER = 1
    """Partner or former partner."""
    GUARDIAN = 2
    """Parent or guardian."""
    HOUSEHOLD = 3
    """Another of the household."""
    FAMILY = 4
    """Family outside the household."""
    CARER = 5
    """Somebody who cares for the person by profession."""
    ACQUAINTANCE = 6
    """Known otherwise."""
    STRANGER = 7
    """A stranger."""


class CircumstanceFact:
    """One circumstance."""
    kind: Circumstance
    since: typing.Optional[Timestamp]
    suspected: bool
    forms: typing.List[ViolenceForm]
    relation: typing.Optional[Relation]
    def __init__(self, *, kind: Circumstance, since: typing.Optional[Timestamp] = ..., suspected: bool = ..., forms: typing.List[ViolenceForm] = ..., relation: typing.Optional[Relation] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class DueKind(enum.Enum):
    """What has to be done."""
    TELL_HUMAN = 0
    """Tell a human being of the territory that nobody answered: the end of every ladder."""
    REPLAN = 1
    """Plan the circle anew."""
    DELIVER = 2
    """Deliver a call."""
    ESCALATE = 3
    """Ask the next of the ladder."""
    REMIND = 4
    """Remind a silent recipient."""
    TAKE_OVER = 5
    """Ask whoever takes over, before the custodian can no longer hold."""
    CONFIRM_STATUS = 6
    """Ask a place how it stands: its report is old."""
    DUTY = 7
    """Do a legal act."""
    REPORT_BREACH = 8
    """Report that a legal act was not done in time."""
    ADMISSION_REPORT = 9
    """Put the medical report to the admission."""
    STAY_ENDS = 10
    """The admission has to end."""
    RENEW_ACCEPTANCE = 11
    """Ask whether an acceptance still holds."""
    ASK_OUTCOME = 12
    """Ask what came of care that was accepted."""
    FOLLOW_UP = 13
    """Follow the person up."""
    MAKE_CARE_PLAN = 14
    """Make a care plan (PTS)."""
    REVIEW_CARE_PLAN = 15
    """Review it."""
    TASK = 16
    """Do a task of it."""
    REVIEW_OVERRIDE = 17
    """Review an override: somebody else than its author."""
    OFFER_WORKSHOP = 18
    """Offer a workshop."""
    OFFER_COUNCIL = 19
    """Offer a study of the case by the council."""


class Due:
    """One thing to do."""
    key: OpaqueRef
    kind: DueKind
    at: Timestamp
    by: typing.Optional[Timestamp]
    who: typing.Optional[ServiceId]
    service: typing.Optional[ServiceId]
    call: typing.Optional[ServiceId]
    step: typing.Optional[int]
    skips: typing.List[ServiceId]
    why: typing.Optional[ReplanWhy]
    rule: typing.Optional[RuleId]
    role: typing.Optional[Role]
    follow_up: typing.Optional[FollowUp]
    task: typing.Optional[OpaqueRef]
    def __init__(self, *, key: OpaqueRef, kind: DueKind, at: Timestamp, by: typing.Optional[Timestamp] = ..., who: typing.Optional[ServiceId] = ..., service: typing.Optional[ServiceId] = ..., call: typing.Optional[ServiceId] = ..., step: typing.Optional[int] = ..., skips: typing.List[ServiceId] = ..., why: typing.Optional[ReplanWhy] = ..., rule: typing.Optional[RuleId] = ..., role: typing.Optional[Role] = ..., follow_up: typing.Optional[FollowUp] = ..., task: typing.Optional[OpaqueRef] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ClaimedLine:
    """Something that a worker has to send, and nobody else meanwhile."""
    case: OpaqueRef
    due: Due
    tries: int
    until: Timestamp
    def __init__(self, *, case: OpaqueRef, due: Due, tries: int, until: Timestamp) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Companion:
    """Somebody of the person's trust."""
    contact_ref: typing.Optional[OpaqueRef]
    present: bool
    def __init__(self, *, contact_ref: typing.Optional[OpaqueRef] = ..., present: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ConsentScope(enum.Enum):
    """What a consent is about."""
    SHARE_CARE = 0
    """Sharing care with the recipients."""
    CONTACT = 1
    """Being contacted."""
    FAMILY = 2
    """Being told about to family."""


class Consent:
    """A consent given, limited or withdrawn."""
    scope: ConsentScope
    recipients: typing.List[ServiceId]
    sectors: typing.List[SectorId]
    until: typing.Optional[Timestamp]
    withdrawn: bool
    by_proxy: bool
    def __init__(self, *, scope: ConsentScope, recipients: typing.List[ServiceId] = ..., sectors: typing.List[SectorId] = ..., until: typing.Optional[Timestamp] = ..., withdrawn: bool = ..., by_proxy: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class StatusLine:
    """What is known of a service's capacity."""
    capacity: Capacity
    last_reported: typing.Optional[Capacity]
    age_minutes: typing.Optional[int]
    ask_first: bool
    def __init__(self, *, capacity: Capacity, last_reported: typing.Optional[Capacity] = ..., age_minutes: typing.Optional[int] = ..., ask_first: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Considered:
    """A place that was considered and is not proposed."""
    service: str
    code: ConsideredCode
    restrictiveness: int
    minutes: typing.Optional[int]
    status: typing.Optional[StatusLine]
    reasons: typing.List[Reason]
    def __init__(self, *, service: str, code: ConsideredCode, restrictiveness: int, minutes: typing.Optional[int] = ..., status: typing.Optional[StatusLine] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ContactKind(enum.Enum):
    """Who is contacted besides services."""
    GUARDIAN = 0
    """Guardian."""
    COMPANION = 1
    """Companion of trust."""
    SAFE_CONTACT = 2
    """The person's own safe contact."""


class ContactPurpose(enum.Enum):
    """What a contact is for."""
    BE_THERE = 0
    """To come and be there."""
    DECIDE = 1
    """To decide for a minor."""
    REACH_THE_PERSON = 2
    """To reach the person."""


class Contact:
    """A person of trust to contact, or not to contact yet."""
    kind: ContactKind
    contact_ref: typing.Optional[str]
    purpose: ContactPurpose
    safe: bool
    hold_until: typing.Optional[Role]
    channel_class: typing.Optional[ChannelClass]
    reasons: typing.List[Reason]
    def __init__(self, *, kind: ContactKind, contact_ref: typing.Optional[str] = ..., purpose: ContactPurpose, safe: bool = ..., hold_until: typing.Optional[Role] = ..., channel_class: typing.Optional[ChannelClass] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CorrelatedWhat(enum.Enum):
    """What to do with a person who comes to a door."""
    NEW = 0
    """No case: open one."""
    SAME = 1
    """The crisis of a case goes on: it takes the arrival."""
    REOPEN = 2
    """A case takes a new episode: reopen it."""


class Correlated:
    """The case to which a person who comes to a door belongs."""
    what: CorrelatedWhat
    case: typing.Optional[OpaqueRef]
    merge: typing.List[OpaqueRef]
    def __init__(self, *, what: CorrelatedWhat, case: typing.Optional[OpaqueRef], merge: typing.List[OpaqueRef]) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Capability(enum.Enum):
    """Whether the person agrees with being cared for and with care being shared."""
    GIVES = 0
    """Agrees."""
    REFUSES = 1
    """Refuses."""
    CANNOT = 2
    """Cannot tell now."""


class Decline:
    """A called service that declined to share care in this episode. It is not asked again, and is no danger to the person.

    Where it declined for a conflict of interest, tell an exclusion (`conflict_of_interest`) instead.
    """
    service: ServiceId
    at: Timestamp
    code: DeclineCode
    def __init__(self, *, service: ServiceId, at: Timestamp, code: DeclineCode) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Crisis:
    """The crisis of one person, seen from one door."""
    episode: typing.Optional[OpaqueRef]
    door: ServiceId
    by_phone: bool
    since: typing.Optional[Timestamp]
    severity: typing.Optional[Severity]
    circumstances: typing.List[CircumstanceFact]
    capacity_to_consent: typing.Optional[Capability]
    asked: typing.List[Asked]
    attempts: typing.List[Attempt]
    declined: typing.List[Decline]
    admission: typing.Optional[Admission]
    events: typing.List[EventFact]
    def __init__(self, *, episode: typing.Optional[OpaqueRef] = ..., door: ServiceId, by_phone: bool = ..., since: typing.Optional[Timestamp] = ..., severity: typing.Optional[Severity] = ..., circumstances: typing.List[CircumstanceFact] = ..., capacity_to_consent: typing.Optional[Capability] = ..., asked: typing.List[Asked] = ..., attempts: typing.List[Attempt] = ..., declined: typing.List[Decline] = ..., admission: typing.Optional[Admission] = ..., events: typing.List[EventFact] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class CrisisLine:
    """The crisis as the decision took it."""
    episode: typing.Optional[str]
    door: str
    severity: Severity
    severity_told: typing.Optional[Severity]
    territory: typing.Optional[str]
    needs: typing.List[str]
    admission: typing.Optional[AdmissionKind]
    reasons: typing.List[Reason]
    def __init__(self, *, episode: typing.Optional[str] = ..., door: str, severity: Severity, severity_told: typing.Optional[Severity] = ..., territory: typing.Optional[str] = ..., needs: typing.List[str] = ..., admission: typing.Optional[AdmissionKind] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Custodian:
    """Who answers for the person now."""
    service: typing.Optional[str]
    reasons: typing.List[Reason]
    def __init__(self, *, service: typing.Optional[str] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class DeadLetterLine:
    """Something that was tried as often as it may be, and was not sent. A human being has to look at it."""
    case: OpaqueRef
    due: Due
    tries: int
    since: Timestamp
    def __init__(self, *, case: OpaqueRef, due: Due, tries: int, since: Timestamp) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Gender(enum.Enum):
    """Gender as the person tells it."""
    UNKNOWN = 0
    """Not known."""
    FEMALE = 1
    """Woman (cis or trans)."""
    MALE = 2
    """Man (cis or trans)."""
    OTHER = 3
    """Neither."""


class Tri(enum.Enum):
    """A fact that may be unknown."""
    UNKNOWN = 0
    """Not known: rules take the protective branch and say so."""
    YES = 1
    """So it is."""
    NO = 2
    """It is not so."""


class Guardian:
    """Guardian of a minor or of a person under guardianship."""
    exists: typing.Optional[Tri]
    contact_ref: typing.Optional[OpaqueRef]
    reachable: typing.Optional[Tri]
    suspected: typing.Optional[Tri]
    def __init__(self, *, exists: typing.Optional[Tri] = ..., contact_ref: typing.Optional[OpaqueRef] = ..., reachable: typing.Optional[Tri] = ..., suspected: typing.Optional[Tri] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class SafeContact:
    """The one way on which the person may be reached."""
    address_ref: OpaqueRef
    channel_class: typing.Optional[ChannelClass]
    def __init__(self, *, address_ref: OpaqueRef, channel_class: typing.Optional[ChannelClass] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Wishes:
    """What the person wants and does not want."""
    wanted: typing.List[ServiceId]
    vetoed: typing.List[ServiceId]
    companion: typing.Optional[Companion]
    safe_contact: typing.Optional[SafeContact]
    def __init__(self, *, wanted: typing.List[ServiceId] = ..., vetoed: typing.List[ServiceId] = ..., companion: typing.Optional[Companion] = ..., safe_contact: typing.Optional[SafeContact] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ExclusionReason(enum.Enum):
    """Why something is excluded for safety."""
    AGGRESSOR_WORKS_THERE = 0
    """Who hurt the person works there."""
    AGGRESSOR_USES_IT = 1
    """Who hurt the person is cared for or is often there."""
    CONFLICT_OF_INTEREST = 2
    """Conflict of interest."""
    VIOLENCE_SUFFERED = 3
    """Violence suffered there."""
    OTHER = 4
    """Another reason, known to the door."""


class Exclusion:
    """A service, person or transport that must not come near. It covers channels, ladders, stewards and meetings."""
    service: typing.Optional[ServiceId]
    person: typing.Optional[OpaqueRef]
    reason: ExclusionReason
    def __init__(self, *, service: typing.Optional[ServiceId] = ..., person: typing.Optional[OpaqueRef] = ..., reason: ExclusionReason) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Person:
    """One person."""
    ref: OpaqueRef
    residence: typing.Optional[TerritoryId]
    birth_date: typing.Optional[CivilDate]
    age_range: typing.Optional[AgeRange]
    gender: typing.Optional[Gender]
    disability: typing.Optional[Tri]
    guardian: typing.Optional[Guardian]
    bonds: typing.List[Bond]
    wishes: typing.Optional[Wishes]
    exclusions: typing.List[Exclusion]
    consents: typing.List[Consent]
    def __init__(self, *, ref: OpaqueRef, residence: typing.Optional[TerritoryId] = ..., birth_date: typing.Optional[CivilDate] = ..., age_range: typing.Optional[AgeRange] = ..., gender: typing.Optional[Gender] = ..., disability: typing.Optional[Tri] = ..., guardian: typing.Optional[Guardian] = ..., bonds: typing.List[Bond] = ..., wishes: typing.Optional[Wishes] = ..., exclusions: typing.List[Exclusion] = ..., consents: typing.List[Consent] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class RecentCall:
    """A call lately made to a service, for load and alert budget."""
    service: ServiceId
    at: Timestamp
    urgent: bool
    def __init__(self, *, service: ServiceId, at: Timestamp, urgent: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Report:
    """What a service reported."""
    service: ServiceId
    capacity: Capacity
    free_places: typing.Optional[int]
    age: typing.Optional[AgeRange]
    on_shift: typing.Optional[bool]
    reported_at: Timestamp
    reported_by: typing.Optional[OpaqueRef]
    def __init__(self, *, service: ServiceId, capacity: Capacity, free_places: typing.Optional[int] = ..., age: typing.Optional[AgeRange] = ..., on_shift: typing.Optional[bool] = ..., reported_at: Timestamp, reported_by: typing.Optional[OpaqueRef] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class StatusDraft:
    """The `status` document: `"format": "amparo/status/1"`."""
    format: str
    note: typing.Optional[str]
    reports: typing.List[Report]
    def __init__(self, *, format: str = ..., note: typing.Optional[str] = ..., reports: typing.List[Report] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Label:
    """A name in two languages."""
    pt: str
    en: str
    def __init__(self, *, pt: str, en: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Parameter(enum.Enum):
    """Numbers of the policy; the unit is in the name."""
    ANSWER_MINUTES_IMMINENT = 0
    """Minutes in which a call is answered when life is at risk."""
    ANSWER_MINUTES_HIGH = 1
    """Minutes in which a call is answered when care is needed today."""
    ANSWER_MINUTES_MODERATE = 2
    """Minutes in which a call is answered when care is needed within days."""
    ANSWER_MINUTES_LOW = 3
    """Minutes in which a call is answered otherwise."""
    AT_ONCE_MINUTES = 4
    """Minutes in which the Conselho Tutelar and others are told where the law says no hours."""
    REACH_MINUTES = 5
    """Farthest travel searched."""
    BURDEN_MINUTES = 6
    """Minutes that calling one more service costs."""
    LOAD_MINUTES = 7
    """Minutes that each recent call adds to a service's cost."""
    UNKNOWN_PENALTY_MINUTES = 8
    """Minutes that an unknown or old report, or unknown hours, add."""
    STATUS_WINDOW_MINUTES = 9
    """Age at which a report becomes unknown."""
    RECENT_WINDOW_HOURS = 10
    """Hours that count as recent for load and alert budget."""
    ALERT_BUDGET_CALLS = 11
    """Non-urgent calls that one service gets within the window before the next is batched."""
    BATCH_HOUR = 12
    """Hour of the local day at which batched calls go out."""
    NIGHT_FROM_HOUR = 13
    """Local hour at which the night begins."""
    NIGHT_TO_HOUR = 14
    """Local hour at which the night ends."""
    ESTIMATE_KMH = 15
    """Estimated travel: speed in km/h."""
    ESTIMATE_DETOUR_PERCENT = 16
    """Estimated travel: road length over straight line, in percent."""
    ESTIMATE_BASE_MINUTES = 17
    """Estimated travel: minutes added to each way."""
    PLACES_PER_LEVEL = 18
    """Places proposed at most for each level of restrictiveness."""
    THIRD_DOOR_ATTEMPTS = 19
    """Failed doors of one episode after which no further one is proposed without a new fact."""
    NETWORK_OLD_DAYS = 20
    """Days after which a network is old."""
    EPISODE_HOURS = 21
    """Hours of an attempt that still belongs to this episode."""
    NEAREST_MISSES = 22
    """Nearest misses told for a need that stays open."""
    REMINDER_PERCENT = 23
    """Part of the answer time after which a silent recipient is reminded, in percent."""
    WORKING_CLOCK_MINUTES = 24
    """Answer times of at least so many minutes run only while the recipient is open."""
    WORKING_CLOCK_MOST_HOURS = 25
    """Hours after which a clock of open time ends all the same."""
    ACCEPTANCE_HOURS = 26
    """Hours that an acceptance holds while no care came of it."""
    HANDOVER_MINUTES = 27
    """Minutes before the custodian can no longer hold at which the next holder is asked."""
    FOLLOW_UP_FIRST_HOURS = 28
    """First follow-up, in hours."""
    FOLLOW_UP_SECOND_DAYS = 29
    """Second follow-up, in days."""
    FOLLOW_UP_THIRD_DAYS = 30
    """Third follow-up, in days."""
    FOLLOW_UP_LAST_DAYS = 31
    """Last follow-up, in days."""
    CARE_REPORT_HOURS = 32
    """Hours after an acceptance at which it is asked what came of it."""
    CARE_PLAN_DAYS = 33
    """Days within which a case has a care plan (PTS)."""
    CARE_PLAN_REVIEW_DAYS = 34
    """Days after which a care plan is reviewed."""
    OFFER_DAYS = 35
    """Days after the crisis at which a workshop is offered."""
    REOPEN_DAYS = 36
    """Days in which a closed case reopens rather than that a new one begins."""
    SMALL_CELL_BELOW = 37
    """A cell of an indicator that counts fewer people is not shown."""
    OVERRIDE_REVIEW_HOURS = 38
    """Hours within which an override is reviewed by somebody else."""


class ParameterRow:
    """A number."""
    id: Parameter
    value: int
    source: str
    confidence: Confidence
    def __init__(self, *, id: Parameter, value: int, source: str, confidence: Confidence) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class When:
    """A condition over the facts of a request. All that is set must hold; a list holds if any of its entries does."""
    severity_from: typing.Optional[Severity]
    severity_to: typing.Optional[Severity]
    any: typing.List[Circumstance]
    all: typing.List[Circumstance]
    none: typing.List[Circumstance]
    forms: typing.List[ViolenceForm]
    relations: typing.List[Relation]
    age_below: typing.Optional[int]
    age_from: typing.Optional[int]
    gender: typing.List[Gender]
    disability: bool
    night: bool
    door_sectors: typing.List[SectorId]
    door_kinds: typing.List[KindId]
    consent: typing.List[Capability]
    admission: typing.List[AdmissionKind]
    drug_use: bool
    events: typing.List[CareEvent]
    ufs: typing.List[str]
    def __init__(self, *, severity_from: typing.Optional[Severity] = ..., severity_to: typing.Optional[Severity] = ..., any: typing.List[Circumstance] = ..., all: typing.List[Circumstance] = ..., none: typing.List[Circumstance] = ..., forms: typing.List[ViolenceForm] = ..., relations: typing.List[Relation] = ..., age_below: typing.Optional[int] = ..., age_from: typing.Optional[int] = ..., gender: typing.List[Gender] = ..., disability: bool = ..., night: bool = ..., door_sectors: typing.List[SectorId] = ..., door_kinds: typing.List[KindId] = ..., consent: typing.List[Capability] = ..., admission: typing.List[AdmissionKind] = ..., drug_use: bool = ..., events: typing.List[CareEvent] = ..., ufs: typing.List[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class FloorRow:
    """A circumstance that sets the lowest severity."""
    id: RuleId
    when: When
    severity: Severity
    source: str
    confidence: Confidence
    active: typing.Optional[bool]
    def __init__(self, *, id: RuleId, when: When, severity: Severity, source: str, confidence: Confidence, active: typing.Optional[bool] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Pace(enum.Enum):
    """How soon a need has to be met."""
    NOW = 0
    """Now."""
    OPENING = 1
    """At the next opening of who meets it."""


class OnUnknown(enum.Enum):
    """What a rule does where a fact that it asks for is unknown."""
    FIRES = 0
    """It fires, and says what it assumed."""
    SKIPS = 1
    """It stays silent."""


class NeedRow:
    """A need that a condition asks for."""
    id: RuleId
    when: When
    need: NeedId
    pace: Pace
    on_unknown: typing.Optional[OnUnknown]
    source: str
    confidence: Confidence
    active: typing.Optional[bool]
    def __init__(self, *, id: RuleId, when: When, need: NeedId, pace: Pace, on_unknown: typing.Optional[OnUnknown] = ..., source: str, confidence: Confidence, active: typing.Optional[bool] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class WindowRow:
    """How long a bond lives after the last contact."""
    id: RuleId
    bond: typing.Optional[BondKind]
    reference: bool
    days: int
    source: str
    confidence: Confidence
    def __init__(self, *, id: RuleId, bond: typing.Optional[BondKind] = ..., reference: bool = ..., days: int, source: str, confidence: Confidence) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Owner(enum.Enum):
    """Who owes a duty."""
    DOOR = 0
    """The door, whatever its sector."""
    ATTENDING_HEALTH = 1
    """The health service that attends the person: the door if it is one, else the first one called."""
    SCHOOL = 2
    """The school, when it is the door."""
    ADMITTING_SERVICE = 3
    """The service that admits, or admitted."""
    CONSELHO_TUTELAR = 4
    """The Conselho Tutelar."""
    CUSTODIAN = 5
    """The custodian."""


class Identified(enum.Enum):
    """Whether a duty names the person."""
    YES = 0
    """It does."""
    NO = 1
    """It does not."""
    EXCEPTION = 2
    """Only under the conditions of its profile."""


class Figure:
    """A number that a norm gives."""
    name: RuleId
    value: int
    unit: str
    def __init__(self, *, name: RuleId, value: int, unit: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class RuleRow:
    """A rule of law or of the house."""
    id: RuleId
    title: Label
    act: Act
    when: typing.Optional[When]
    on_unknown: typing.Optional[OnUnknown]
    who: typing.Optional[Owner]
    to: typing.List[Role]
    deadline_minutes: typing.Optional[int]
    policy_minutes: typing.Optional[int]
    clock_start: typing.Optional[ClockStart]
    stop_evidence: typing.Optional[Label]
    payload_profile: typing.Optional[RuleId]
    identified: typing.Optional[Identified]
    carried_by: typing.List[RuleId]
    figures: typing.List[Figure]
    needs_local_decision: typing.Optional[Label]
    jurisdiction: str
    source: str
    valid_from: typing.Optional[CivilDate]
    valid_to: typing.Optional[CivilDate]
    confidence: Confidence
    checked_on: typing.Optional[CivilDate]
    protective: bool
    active: typing.Optional[bool]
    def __init__(self, *, id: RuleId, title: Label, act: Act, when: typing.Optional[When] = ..., on_unknown: typing.Optional[OnUnknown] = ..., who: typing.Optional[Owner] = ..., to: typing.List[Role] = ..., deadline_minutes: typing.Optional[int] = ..., policy_minutes: typing.Optional[int] = ..., clock_start: typing.Optional[ClockStart] = ..., stop_evidence: typing.Optional[Label] = ..., payload_profile: typing.Optional[RuleId] = ..., identified: typing.Optional[Identified] = ..., carried_by: typing.List[RuleId] = ..., figures: typing.List[Figure] = ..., needs_local_decision: typing.Optional[Label] = ..., jurisdiction: str, source: str, valid_from: typing.Optional[CivilDate] = ..., valid_to: typing.Optional[CivilDate] = ..., confidence: Confidence, checked_on: typing.Optional[CivilDate] = ..., protective: bool = ..., active: typing.Optional[bool] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class DisclosureRow:
    """Which basis lets a sender's sector tell a recipient's sector which fields."""
    id: RuleId
    from_sectors: typing.List[SectorId]
    to_sectors: typing.List[SectorId]
    basis: LegalBasis
    fields: typing.List[DataField]
    published_act: typing.Optional[str]
    source: str
    confidence: Confidence
    active: typing.Optional[bool]
    def __init__(self, *, id: RuleId, from_sectors: typing.List[SectorId] = ..., to_sectors: typing.List[SectorId] = ..., basis: LegalBasis, fields: typing.List[DataField] = ..., published_act: typing.Optional[str] = ..., source: str, confidence: Confidence, active: typing.Optional[bool] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ProfileRow:
    """What a duty may tell."""
    id: RuleId
    fields: typing.List[DataField]
    unidentified_fields: typing.List[DataField]
    identify_when: typing.Optional[When]
    condition: typing.Optional[Label]
    source: str
    confidence: Confidence
    protective: bool
    def __init__(self, *, id: RuleId, fields: typing.List[DataField] = ..., unidentified_fields: typing.List[DataField] = ..., identify_when: typing.Optional[When] = ..., condition: typing.Optional[Label] = ..., source: str, confidence: Confidence, protective: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class QuorumRow:
    """When shared care counts as formed."""
    id: RuleId
    sectors: typing.List[SectorId]
    reference: bool
    source: str
    confidence: Confidence
    def __init__(self, *, id: RuleId, sectors: typing.List[SectorId] = ..., reference: bool = ..., source: str, confidence: Confidence) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LadderRow:
    """Who is called next if nobody answers."""
    id: RuleId
    sectors: typing.List[SectorId]
    roles: typing.List[Role]
    source: str
    confidence: Confidence
    def __init__(self, *, id: RuleId, sectors: typing.List[SectorId] = ..., roles: typing.List[Role] = ..., source: str, confidence: Confidence) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class HomeRow:
    """When staying at home with somebody is a place."""
    id: RuleId
    when: When
    with_somebody: bool
    source: str
    confidence: Confidence
    def __init__(self, *, id: RuleId, when: When, with_somebody: bool = ..., source: str, confidence: Confidence) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class SignRow:
    """A sign of danger, told where severity is not known."""
    id: RuleId
    label: Label
    source: str
    confidence: Confidence
    def __init__(self, *, id: RuleId, label: Label, source: str, confidence: Confidence) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class NumberPurpose(enum.Enum):
    """What a public short number is for."""
    EMERGENCY = 0
    """Medical urgency (SAMU 192)."""
    FIRE = 1
    """Fire brigade (193)."""
    POLICE = 2
    """Police (190)."""
    WOMEN = 3
    """Violence against women (180)."""
    HUMAN_RIGHTS = 4
    """Human rights (100)."""
    LISTENING = 5
    """Listening line (CVV 188)."""


class NumberDraft:
    """A public short number with what it is for."""
    purpose: NumberPurpose
    number: str
    def __init__(self, *, purpose: NumberPurpose, number: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class PolicyDraft:
    """The `policy` document: `"format": "amparo/policy/1"`. With `base` it is an overlay: rows take the place of those with the same id."""
    format: str
    id: DocumentId
    base: typing.Optional[DocumentId]
    title: typing.Optional[Label]
    note: typing.Optional[str]
    parameters: typing.List[ParameterRow]
    floors: typing.List[FloorRow]
    needs: typing.List[NeedRow]
    windows: typing.List[WindowRow]
    rules: typing.List[RuleRow]
    disclosure: typing.List[DisclosureRow]
    channels: typing.List[ChannelRow]
    profiles: typing.List[ProfileRow]
    quorum: typing.List[QuorumRow]
    ladders: typing.List[LadderRow]
    home: typing.List[HomeRow]
    signs: typing.List[SignRow]
    numbers: typing.List[NumberDraft]
    def __init__(self, *, format: str = ..., id: DocumentId, base: typing.Optional[DocumentId] = ..., title: typing.Optional[Label] = ..., note: typing.Optional[str] = ..., parameters: typing.List[ParameterRow] = ..., floors: typing.List[FloorRow] = ..., needs: typing.List[NeedRow] = ..., windows: typing.List[WindowRow] = ..., rules: typing.List[RuleRow] = ..., disclosure: typing.List[DisclosureRow] = ..., channels: typing.List[ChannelRow] = ..., profiles: typing.List[ProfileRow] = ..., quorum: typing.List[QuorumRow] = ..., ladders: typing.List[LadderRow] = ..., home: typing.List[HomeRow] = ..., signs: typing.List[SignRow] = ..., numbers: typing.List[NumberDraft] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class RequestDraft:
    """The `request` document: `"format": "amparo/request/1"`."""
    format: str
    note: typing.Optional[str]
    at: Timestamp
    person: Person
    crisis: Crisis
    recent: typing.List[RecentCall]
    status: typing.Optional[StatusDraft]
    policy: typing.Optional[PolicyDraft]
    def __init__(self, *, format: str = ..., note: typing.Optional[str] = ..., at: Timestamp, person: Person, crisis: Crisis, recent: typing.List[RecentCall] = ..., status: typing.Optional[StatusDraft] = ..., policy: typing.Optional[PolicyDraft] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class EngineLine:
    """Who computed it."""
    version: str
    time_zones: str
    network: str
    policy: str
    def __init__(self, *, version: str, time_zones: str, network: str, policy: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Emergency:
    """What to do at once."""
    number: str
    service: typing.Optional[str]
    minutes: typing.Optional[int]
    status: typing.Optional[StatusLine]
    if_signs: bool
    signs: typing.List[str]
    reasons: typing.List[Reason]
    def __init__(self, *, number: str, service: typing.Optional[str] = ..., minutes: typing.Optional[int] = ..., status: typing.Optional[StatusLine] = ..., if_signs: bool = ..., signs: typing.List[str] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LeadOrigin(enum.Enum):
    """Where the lead comes from."""
    BOND = 0
    """The strongest reference bond."""
    SUBSTITUTE = 1
    """A service that stands in for an excluded or vetoed reference."""
    TERRITORY = 2
    """The territorial reference."""
    CRISIS_LEAD = 3
    """The crisis lead of the territory."""


class Lead:
    """Who leads the circle."""
    service: str
    origin: LeadOrigin
    reasons: typing.List[Reason]
    def __init__(self, *, service: str, origin: LeadOrigin, reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LeadFrom:
    """From when the lead leads."""
    at: typing.Optional[Timestamp]
    until_then: str
    earlier_if_on_call: bool
    def __init__(self, *, at: typing.Optional[Timestamp] = ..., until_then: str, earlier_if_on_call: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class NextHolder:
    """Who takes over before the custodian can no longer hold."""
    service: str
    before: Timestamp
    reasons: typing.List[Reason]
    def __init__(self, *, service: str, before: Timestamp, reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class NotCalledCode(enum.Enum):
    """Why a service is not called."""
    PERSON_VETO = 0
    """The person refuses it."""
    SAFETY_EXCLUSION = 1
    """It would be dangerous."""
    NO_BASIS = 2
    """No legal basis to tell it anything."""
    LAPSED_BOND = 3
    """The bond has lapsed."""
    FUTURE_BOND = 4
    """The bond starts later."""
    NOT_OWN_BOND = 5
    """The bond is somebody else's."""
    LEFT_NETWORK = 6
    """The service is no longer in the network."""
    RESTRICTED_ACCESS = 7
    """Only a closed population may enter."""
    AGE_RANGE = 8
    """Its ages leave the person out."""
    BEYOND_REACH = 9
    """Too far."""
    COVERED_BY_OTHER = 10
    """Another service meets it; never for a live bond."""
    DECLINED_BEFORE = 11
    """It declined a call in this episode."""


class NotCalled:
    """A service that is not called."""
    service: str
    code: NotCalledCode
    reasons: typing.List[Reason]
    def __init__(self, *, service: str, code: NotCalledCode, reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class PlaceRole(enum.Enum):
    """What a place is in the order of places."""
    FIRST = 0
    """Asked first."""
    NEXT = 1
    """Asked if those before do not accept."""
    MEANWHILE = 2
    """Stay where the person is meanwhile."""
    LAST_RESORT = 3
    """Only if all before fail: it would be an admission."""


class Place:
    """Where the person is cared for."""
    service: typing.Optional[str]
    role: PlaceRole
    minutes: typing.Optional[int]
    return_minutes: typing.Optional[int]
    restrictiveness: int
    status: typing.Optional[StatusLine]
    max_stay_minutes: typing.Optional[int]
    meets: typing.List[str]
    reasons: typing.List[Reason]
    def __init__(self, *, service: typing.Optional[str] = ..., role: PlaceRole, minutes: typing.Optional[int] = ..., return_minutes: typing.Optional[int] = ..., restrictiveness: int, status: typing.Optional[StatusLine] = ..., max_stay_minutes: typing.Optional[int] = ..., meets: typing.List[str] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Duty:
    """A legal act owed to an authority."""
    rule: str
    act: Act
    owner: typing.Optional[str]
    to_role: Role
    to: typing.Optional[str]
    starts_on: ClockStart
    starts_at: typing.Optional[Timestamp]
    within_minutes: typing.Optional[int]
    by: typing.Optional[Timestamp]
    by_from: ByFrom
    stops_with: str
    identified: bool
    fields: typing.List[DataField]
    reasons: typing.List[Reason]
    def __init__(self, *, rule: str, act: Act, owner: typing.Optional[str] = ..., to_role: Role, to: typing.Optional[str] = ..., starts_on: ClockStart, starts_at: typing.Optional[Timestamp] = ..., within_minutes: typing.Optional[int] = ..., by: typing.Optional[Timestamp] = ..., by_from: ByFrom, stops_with: str, identified: bool = ..., fields: typing.List[DataField] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class GapCode(enum.Enum):
    """What is missing."""
    NEED_UNMET = 0
    """Nobody within reach meets the need now."""
    MET_ELSEWHERE = 1
    """Only a service of another municipality meets the need now."""
    MISSING_ROLE = 2
    """A role that somebody must have is not named."""
    NO_REFERENCE = 3
    """No territorial reference."""
    NO_BASIS = 4
    """No legal basis to share with a service that could help."""
    NO_CUSTODIAN = 5
    """Nobody can hold the person."""
    NO_URGENCY_DOOR = 6
    """No urgency door within reach."""
    NO_PLACE = 7
    """No place for the night."""
    LADDER_ENDS_NOWHERE = 8
    """A ladder ends at somebody who does not answer now."""
    NO_CHANNEL = 9
    """The service has no channel."""
    TOO_MANY_NEEDS = 10
    """More needs than one crisis may have: the least urgent were left out."""


class NearestMiss:
    """The service that would have come nearest."""
    service: str
    code: ConsideredCode
    minutes: typing.Optional[int]
    opens: typing.Optional[Timestamp]
    def __init__(self, *, service: str, code: ConsideredCode, minutes: typing.Optional[int] = ..., opens: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Gap:
    """Something that the network does not give."""
    code: GapCode
    need: typing.Optional[str]
    role: typing.Optional[Role]
    service: typing.Optional[str]
    nearest_miss: typing.List[NearestMiss]
    reasons: typing.List[Reason]
    def __init__(self, *, code: GapCode, need: typing.Optional[str] = ..., role: typing.Optional[Role] = ..., service: typing.Optional[str] = ..., nearest_miss: typing.List[NearestMiss] = ..., reasons: typing.List[Reason] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class QuorumSector:
    """One sector of the quorum."""
    sector: str
    services: typing.List[str]
    clock_from: typing.Optional[Timestamp]
    def __init__(self, *, sector: str, services: typing.List[str] = ..., clock_from: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Quorum:
    """When shared care counts as formed."""
    rule: str
    sectors: typing.List[QuorumSector]
    reference: typing.Optional[str]
    def __init__(self, *, rule: str, sectors: typing.List[QuorumSector] = ..., reference: typing.Optional[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class TrailStep:
    """A door of this episode."""
    service: str
    at: Timestamp
    outcome: typing.Optional[str]
    def __init__(self, *, service: str, at: Timestamp, outcome: typing.Optional[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Episode:
    """The way of the person through the doors."""
    trail: typing.List[TrailStep]
    wandering: bool
    no_third_door: bool
    new_facts: typing.List[str]
    def __init__(self, *, trail: typing.List[TrailStep] = ..., wandering: bool = ..., no_third_door: bool = ..., new_facts: typing.List[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ChangeKind(enum.Enum):
    """The smallest change of facts that changes the answer."""
    RISK_TO_LIFE = 0
    """Risk to life."""
    PLACE_FULL = 1
    """A place turns out to be full."""
    PERSON_REFUSES = 2
    """The person refuses a service."""
    CONSENT_WITHDRAWN = 3
    """The person refuses that care is shared."""
    ASSUMPTION = 4
    """A fact that was assumed turns out otherwise."""
    ADMITTED = 5
    """The person is admitted."""


class WouldChange:
    """A counterfactual: what would change, and how."""
    change: ChangeKind
    service: typing.Optional[str]
    fact: typing.Optional[str]
    lead: typing.Optional[str]
    first_place: typing.Optional[str]
    emergency: bool
    called: typing.List[str]
    no_longer_called: typing.List[str]
    duties: typing.List[str]
    def __init__(self, *, change: ChangeKind, service: typing.Optional[str] = ..., fact: typing.Optional[str] = ..., lead: typing.Optional[str] = ..., first_place: typing.Optional[str] = ..., emergency: bool = ..., called: typing.List[str] = ..., no_longer_called: typing.List[str] = ..., duties: typing.List[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class PlanDocument:
    """The `plan` document: `"format": "amparo/plan/1"`. The whole of it is for the door and the lead alone."""
    format: str
    at: Timestamp
    fingerprint: str
    engine: EngineLine
    crisis: CrisisLine
    emergency: typing.Optional[Emergency]
    lead: typing.Optional[Lead]
    lead_from: typing.Optional[LeadFrom]
    custodian: Custodian
    next_holder: typing.Optional[NextHolder]
    contacts: typing.List[Contact]
    calls: typing.List[Call]
    not_called: typing.List[NotCalled]
    places: typing.List[Place]
    considered: typing.List[Considered]
    duties: typing.List[Duty]
    gaps: typing.List[Gap]
    quorum: typing.Optional[Quorum]
    episode: Episode
    would_change: typing.List[WouldChange]
    def __init__(self, *, format: str = ..., at: Timestamp, fingerprint: str, engine: EngineLine, crisis: CrisisLine, emergency: typing.Optional[Emergency] = ..., lead: typing.Optional[Lead] = ..., lead_from: typing.Optional[LeadFrom] = ..., custodian: Custodian, next_holder: typing.Optional[NextHolder] = ..., contacts: typing.List[Contact] = ..., calls: typing.List[Call] = ..., not_called: typing.List[NotCalled] = ..., places: typing.List[Place] = ..., considered: typing.List[Considered] = ..., duties: typing.List[Duty] = ..., gaps: typing.List[Gap] = ..., quorum: typing.Optional[Quorum] = ..., episode: Episode, would_change: typing.List[WouldChange] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class DecisionLine:
    """A decision as the chain keeps it."""
    event: OpaqueRef
    network: str
    policy: str
    status: typing.Optional[str]
    request: RequestDraft
    plan: PlanDocument
    def __init__(self, *, event: OpaqueRef, network: str, policy: str, status: typing.Optional[str] = ..., request: RequestDraft, plan: PlanDocument) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class EmergencyDocument:
    """The `emergency` document: `"format": "amparo/emergency/1"`. What to do before, or instead of, a plan."""
    format: str
    emergency: typing.Optional[Emergency]
    readable: bool
    def __init__(self, *, format: str = ..., emergency: typing.Optional[Emergency] = ..., readable: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Lang(enum.Enum):
    """Language of a text."""
    PT_BR = 0
    """Portuguese as a Brazilian health worker writes it."""
    EN = 1
    """English."""


class Audience(enum.Enum):
    """Who reads."""
    WORKER = 0
    """The worker at the door, or at the lead: the whole plan, in the order in which it is done."""
    MANAGER = 1
    """Who runs the network: the decision as findings about services; nothing of the person beyond the needs."""
    PERSON = 2
    """The person. Somebody else may be reading along."""
    PROSECUTOR = 3
    """The prosecutor: duties and clocks, and what was considered before an admission."""


class Topic(enum.Enum):
    """What a section is about, for hosts that fold, style or leave out sections."""
    ABOUT = 0
    """What the text is, when it was made and from what."""
    EMERGENCY = 1
    """What to do at once."""
    CUSTODY = 2
    """Who answers for the person, and who leads."""
    NOW = 3
    """Calls that go out now."""
    AT_OPENING = 4
    """Calls that go out when the service opens."""
    BATCHED = 5
    """Calls sent together with others."""
    AFTER_CRISIS = 6
    """Calls for when the crisis has passed."""
    CONTACTS = 7
    """People of trust."""
    PLACES = 8
    """Where the person is cared for."""
    CONSIDERED = 9
    """Places considered and not proposed."""
    DUTIES = 10
    """Legal acts."""
    GAPS = 11
    """What the network does not give."""
    NOT_CALLED = 12
    """Who is not called."""
    TRAIL = 13
    """The way through the doors."""
    QUORUM = 14
    """When shared care counts as formed."""
    CHANGES = 15
    """What would change the answer."""
    BUDGET = 16
    """Calls and the alert budget."""
    RIGHTS = 17
    """Rights of the person."""


class Line:
    """One line, with what belongs under it."""
    text: str
    notes: typing.List[str]
    def __init__(self, *, text: str, notes: typing.List[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Section:
    """A heading and its lines."""
    topic: Topic
    heading: str
    ordered: bool
    lines: typing.List[Line]
    def __init__(self, *, topic: Topic, heading: str, ordered: bool = ..., lines: typing.List[Line] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Explanation:
    """The `explanation` document: `"format": "amparo/explanation/1"`. A plan in words, for one reader."""
    format: str
    lang: Lang
    reader: Audience
    title: str
    sections: typing.List[Section]
    def __init__(self, *, format: str = ..., lang: Lang, reader: Audience, title: str, sections: typing.List[Section] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Code(enum.Enum):
    """Stable code of a fault or a warning. Codes are never reused; a retired one stays listed as reserved."""
    SYNTAX = 0
    """The bytes are not JSON."""
    TOO_LARGE = 1
    """The document is larger than its limit."""
    TOO_DEEP = 2
    """Lists and objects are nested deeper than the limit."""
    TOO_MANY = 3
    """A list has more entries than the limit."""
    TOO_LONG = 4
    """A text is longer than the limit."""
    FORMAT = 5
    """`format` does not name this document and version."""
    TYPE = 6
    """The value has another JSON type than the field."""
    MISSING = 7
    """A field that must be there is missing."""
    UNKNOWN_FIELD = 8
    """The record has no such field."""
    DUPLICATE_FIELD = 9
    """The same field stands twice in one object."""
    UNKNOWN_TOKEN = 10
    """The token is not in the closed list of the field."""
    RANGE = 11
    """A number, date or text is outside its range."""
    BAD_ID = 12
    """An id has characters that ids may not have."""
    DUPLICATE_ID = 13
    """Two records of one list have the same id."""
    DANGLING = 14
    """An id names nothing in the document or network."""
    MISSING_ROLE = 15
    """A territory lacks a role that it must have."""
    OVERLAPPING_CATCHMENTS = 16
    """Two catchments claim the same area."""
    BAD_PARENT = 17
    """A catchment's municipality is missing or is itself a catchment."""
    BAD_HOURS = 18
    """The opening hours cannot be read."""
    BAD_TIME_ZONE = 19
    """The time zone is not in the IANA list."""
    SELF_LINK = 20
    """A link has the same service at both ends."""
    BAD_PERIOD = 21
    """`until` or `valid_to` comes before its beginning."""
    VOCABULARY_FULL = 22
    """More needs, kinds or sectors than the vocabulary holds."""
    UNPROFILED = 23
    """A rule that identifies somebody has no limiting profile, or its profile does not load."""
    UNCONFIRMED = 24
    """A rule asks for more than its confidence allows."""
    CONFLICT = 25
    """A rule, row or parameter contradicts another."""
    NO_HOURS = 26
    """Warning: the service has no opening hours."""
    NO_CHANNEL = 27
    """Warning: the service has no channel."""
    UNREACHABLE = 28
    """Warning: nothing leads to the service: no point, no travel."""
    NO_REFERENCE = 29
    """Warning: the municipality has no territorial reference."""
    LADDER_ENDS_NOWHERE = 30
    """Warning: escalation in this territory ends at nobody who answers at night."""
    NEVER_OPENS = 31
    """Warning: the hours never open."""
    HOLIDAYS_UNSAID = 32
    """Warning: the hours say nothing about holidays."""
    OLD_NETWORK = 33
    """Warning: `valid_at` is old."""
    VERIFY = 34
    """Warning: the record waits for somebody to verify it."""
    DAMAGED = 35
    """A snapshot was cut off or changed."""
    SHARED_POINT = 36
    """Warning: the point is shared by many services."""
    FAR_POINT = 37
    """Warning: the point lies far from the municipality."""
    LEFT_NETWORK = 38
    """Warning: the record names a service that the network does not hold (any more)."""
    SUSPICIOUS = 39
    """Warning: legal, but probably not what was meant."""


class Fault:
    """One thing wrong with a document, or one thing legal but dangerous."""
    code: Code
    path: str
    value: str
    hint: str
    reason: str
    def __init__(self, *, code: Code, path: str, value: str, hint: str, reason: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class FaultLine:
    """One fault or warning."""
    code: Code
    path: str
    value: str
    hint: str
    def __init__(self, *, code: Code, path: str, value: str, hint: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class FaultsDocument:
    """The `faults` document: `"format": "amparo/faults/1"`. Why a document was refused, or what it is warned of."""
    format: str
    outcome: str
    faults: typing.List[FaultLine]
    unlisted: int
    emergency: typing.Optional[EmergencyDocument]
    def __init__(self, *, format: str = ..., outcome: str, faults: typing.List[FaultLine] = ..., unlisted: int, emergency: typing.Optional[EmergencyDocument] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class HolidayDraft:
    """A municipal holiday or *ponto facultativo*."""
    name: str
    month: typing.Optional[int]
    day: typing.Optional[int]
    easter_offset: typing.Optional[int]
    date: typing.Optional[CivilDate]
    optional: bool
    since_year: typing.Optional[int]
    until_year: typing.Optional[int]
    def __init__(self, *, name: str, month: typing.Optional[int] = ..., day: typing.Optional[int] = ..., easter_offset: typing.Optional[int] = ..., date: typing.Optional[CivilDate] = ..., optional: bool = ..., since_year: typing.Optional[int] = ..., until_year: typing.Optional[int] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Period:
    """From when until before when."""
    from_at: Timestamp
    to_at: Timestamp
    def __init__(self, *, from_at: Timestamp, to_at: Timestamp) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Times:
    """Times in minutes."""
    count: typing.Optional[int]
    median: typing.Optional[int]
    low: typing.Optional[int]
    high: typing.Optional[int]
    nine_of_ten: typing.Optional[int]
    suppressed: bool
    def __init__(self, *, count: typing.Optional[int] = ..., median: typing.Optional[int] = ..., low: typing.Optional[int] = ..., high: typing.Optional[int] = ..., nine_of_ten: typing.Optional[int] = ..., suppressed: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Share:
    """A share with its 95 % interval (Wilson)."""
    count: typing.Optional[int]
    of: typing.Optional[int]
    per_mille: typing.Optional[int]
    low: typing.Optional[int]
    high: typing.Optional[int]
    suppressed: bool
    def __init__(self, *, count: typing.Optional[int] = ..., of: typing.Optional[int] = ..., per_mille: typing.Optional[int] = ..., low: typing.Optional[int] = ..., high: typing.Optional[int] = ..., suppressed: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class MunicipalityLine:
    """Indicators of one municipality, or of all."""
    municipality: typing.Optional[TerritoryId]
    crises: Count
    first_answer: Times
    full_answer: Times
    held: Share
    formed: Share
    wandering: Share
    doors: Count
    doors_per_hundred: typing.Optional[int]
    travelled: Times
    admissions: AdmissionCounts
    refusals: Count
    court_demands: Count
    breaches: Count
    def __init__(self, *, municipality: typing.Optional[TerritoryId] = ..., crises: Count, first_answer: Times, full_answer: Times, held: Share, formed: Share, wandering: Share, doors: Count, doors_per_hundred: typing.Optional[int] = ..., travelled: Times, admissions: AdmissionCounts, refusals: Count, court_demands: Count, breaches: Count) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ServiceMeasures:
    """What is counted of one service."""
    asked: Count
    accepted: Share
    declined: Count
    answer: Times
    refusals: Count
    admissions: AdmissionCounts
    breaches: Count
    def __init__(self, *, asked: Count, accepted: Share, declined: Count, answer: Times, refusals: Count, admissions: AdmissionCounts, breaches: Count) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ServiceIndicators:
    """Indicators of one service."""
    service: ServiceId
    measures: ServiceMeasures
    def __init__(self, *, service: ServiceId, measures: ServiceMeasures) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Indicators:
    """The `indicators` document: `"format": "amparo/indicators/1"`. What is counted of the cases of a period."""
    format: str
    period: Period
    small_cell_below: int
    all: MunicipalityLine
    municipalities: typing.List[MunicipalityLine]
    all_services: ServiceMeasures
    services: typing.List[ServiceIndicators]
    def __init__(self, *, format: str = ..., period: Period, small_cell_below: int, all: MunicipalityLine, municipalities: typing.List[MunicipalityLine] = ..., all_services: ServiceMeasures, services: typing.List[ServiceIndicators] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Entry(enum.Enum):
    """How far a kind's door is open."""
    TERRITORY = 0
    """To its own municipality and to territories with a pact."""
    ANYBODY = 1
    """To anybody from anywhere: urgency doors, SAMU, police."""


class Access(enum.Enum):
    """Who may come through the door of a kind or a service."""
    OPEN = 0
    """Anybody of its territory (and of pacted ones) without referral."""
    REFERRAL = 1
    """Only by referral of a service that has a `reference` link to it."""
    RESTRICTED = 2
    """Only a closed population, such as the people held in a prison. Never a family's nearest door."""


class PlaceDraft:
    """What being cared for at a kind of service means."""
    restrictiveness: int
    max_stay_minutes: typing.Optional[int]
    admission: bool
    def __init__(self, *, restrictiveness: int, max_stay_minutes: typing.Optional[int] = ..., admission: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Joins(enum.Enum):
    """When a service joins a circle in which it has a bond."""
    CRISIS = 0
    """In the crisis itself: now, or at its opening."""
    AFTER_CRISIS = 1
    """As continuity, once the crisis has passed."""


class KindDraft:
    """A kind of service. Kinds are never deleted: what a later rule revoked gets `valid_to`."""
    id: KindId
    sector: SectorId
    label: Label
    needs: typing.List[NeedId]
    can_hold: bool
    clinical: bool
    entry: typing.Optional[Entry]
    access: typing.Optional[Access]
    urgency_door: bool
    mobile: bool
    adults_only: bool
    place: typing.Optional[PlaceDraft]
    joins: typing.Optional[Joins]
    age: typing.Optional[AgeRange]
    only_with: typing.List[NeedId]
    second_choice: typing.List[NeedId]
    genders: typing.List[Gender]
    source: typing.Optional[str]
    valid_from: typing.Optional[CivilDate]
    valid_to: typing.Optional[CivilDate]
    verify: bool
    def __init__(self, *, id: KindId, sector: SectorId, label: Label, needs: typing.List[NeedId] = ..., can_hold: bool = ..., clinical: bool = ..., entry: typing.Optional[Entry] = ..., access: typing.Optional[Access] = ..., urgency_door: bool = ..., mobile: bool = ..., adults_only: bool = ..., place: typing.Optional[PlaceDraft] = ..., joins: typing.Optional[Joins] = ..., age: typing.Optional[AgeRange] = ..., only_with: typing.List[NeedId] = ..., second_choice: typing.List[NeedId] = ..., genders: typing.List[Gender] = ..., source: typing.Optional[str] = ..., valid_from: typing.Optional[CivilDate] = ..., valid_to: typing.Optional[CivilDate] = ..., verify: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LedgerReader:
    """Who reads, and what for: opaque references of the host. Both are kept in the log of reads."""
    by: OpaqueRef
    purpose: OpaqueRef
    def __init__(self, *, by: OpaqueRef, purpose: OpaqueRef) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LedgerRetry:
    """How often, and how long after a failure, something is tried again."""
    first_s: int
    longest_s: int
    tries: int
    def __init__(self, *, first_s: int = ..., longest_s: int = ..., tries: int = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LedgerVerified:
    """What a ledger that is whole holds."""
    head: str
    events: int
    accesses: int
    decisions: int
    cases: int
    erased: int
    clock_went_back: typing.List[int]
    def __init__(self, *, head: str, events: int, accesses: int, decisions: int, cases: int, erased: int, clock_went_back: typing.List[int]) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LedgerWritten:
    """What was written."""
    applied: CaseApplied
    head: str
    clock_behind_s: int
    def __init__(self, *, applied: CaseApplied, head: str, clock_behind_s: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class LinkKind(enum.Enum):
    """A directed tie between two services or territories."""
    PACT = 0
    """`to` receives the people of `from` by agreement."""
    MATRIX_SUPPORT = 1
    """`to` supports the team of `from`."""
    REFERENCE = 2
    """`from` may refer people to `to`."""
    TRANSPORT = 3
    """A way of getting from one to the other; needs `minutes`."""
    SUBSTITUTION = 4
    """`to` answers when `from` is closed, full or excluded."""


class Mode(enum.Enum):
    """How one gets from one end of a way to the other."""
    ROAD = 0
    """By road."""
    RIVER = 1
    """By boat."""
    ON_FOOT = 2
    """Walking."""
    AIR = 3
    """By air."""


class LinkDraft:
    """A directed tie. With `minutes` it is also a way of travelling."""
    kind: LinkKind
    from_id: OpaqueRef
    to_id: OpaqueRef
    minutes: typing.Optional[int]
    return_minutes: typing.Optional[int]
    mode: typing.Optional[Mode]
    opening_hours: typing.Optional[str]
    operator: typing.Optional[ServiceId]
    valid_from: typing.Optional[CivilDate]
    valid_to: typing.Optional[CivilDate]
    verify: bool
    def __init__(self, *, kind: LinkKind, from_id: OpaqueRef, to_id: OpaqueRef, minutes: typing.Optional[int] = ..., return_minutes: typing.Optional[int] = ..., mode: typing.Optional[Mode] = ..., opening_hours: typing.Optional[str] = ..., operator: typing.Optional[ServiceId] = ..., valid_from: typing.Optional[CivilDate] = ..., valid_to: typing.Optional[CivilDate] = ..., verify: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class MergeEvents:
    """The two events that join one case to another. A host stores both or none."""
    absorbed: EventDraft
    merged: EventDraft
    def __init__(self, *, absorbed: EventDraft, merged: EventDraft) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class MessageDetails:
    """What a plan does not hold and a message may tell, if the call's fields allow it. All of it comes from the host."""
    person_ref: typing.Optional[str]
    birth_date: typing.Optional[str]
    cns: typing.Optional[str]
    age_band: typing.Optional[str]
    sex: typing.Optional[str]
    municipality: typing.Optional[str]
    circumstances: typing.List[Circumstance]
    already_asked: typing.List[str]
    safe_contact: typing.Optional[str]
    question: typing.Optional[str]
    door_contact: typing.Optional[str]
    def __init__(self, *, person_ref: typing.Optional[str] = ..., birth_date: typing.Optional[str] = ..., cns: typing.Optional[str] = ..., age_band: typing.Optional[str] = ..., sex: typing.Optional[str] = ..., municipality: typing.Optional[str] = ..., circumstances: typing.List[Circumstance] = ..., already_asked: typing.List[str] = ..., safe_contact: typing.Optional[str] = ..., question: typing.Optional[str] = ..., door_contact: typing.Optional[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class NeedDraft:
    """A function of care that a crisis may ask for."""
    id: NeedId
    label: Label
    placing: bool
    def __init__(self, *, id: NeedId, label: Label, placing: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class SectorDraft:
    """A sector of public policy."""
    id: SectorId
    label: Label
    def __init__(self, *, id: SectorId, label: Label) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class TerritoryKind(enum.Enum):
    """Whether a territory is a municipality or a part of one."""
    MUNICIPALITY = 0
    """A municipality, with its IBGE code."""
    CATCHMENT = 1
    """A catchment inside a municipality."""


class Point:
    """A point of the earth, WGS 84."""
    lat: float
    lon: float
    def __init__(self, *, lat: float, lon: float) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class TerritoryDraft:
    """A municipality or a catchment inside one."""
    id: TerritoryId
    name: str
    kind: TerritoryKind
    ibge: typing.Optional[str]
    uf: typing.Optional[str]
    region: typing.Optional[str]
    municipality: typing.Optional[TerritoryId]
    areas: typing.List[str]
    time_zone: typing.Optional[str]
    point: typing.Optional[Point]
    population: typing.Optional[int]
    by_water: bool
    reach_minutes: typing.Optional[int]
    roles: Roles
    numbers: typing.List[NumberDraft]
    holidays: typing.List[HolidayDraft]
    verify: bool
    def __init__(self, *, id: TerritoryId, name: str, kind: TerritoryKind, ibge: typing.Optional[str] = ..., uf: typing.Optional[str] = ..., region: typing.Optional[str] = ..., municipality: typing.Optional[TerritoryId] = ..., areas: typing.List[str] = ..., time_zone: typing.Optional[str] = ..., point: typing.Optional[Point] = ..., population: typing.Optional[int] = ..., by_water: bool = ..., reach_minutes: typing.Optional[int] = ..., roles: Roles, numbers: typing.List[NumberDraft] = ..., holidays: typing.List[HolidayDraft] = ..., verify: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class OnCallDraft:
    """Who answers outside the opening hours."""
    opening_hours: typing.Optional[str]
    def __init__(self, *, opening_hours: typing.Optional[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ServiceDraft:
    """A place or team that can be called."""
    id: ServiceId
    name: str
    kind: KindId
    cnes: typing.Optional[str]
    territory: TerritoryId
    needs: typing.Optional[typing.List[NeedId]]
    age: typing.Optional[AgeRange]
    can_hold: typing.Optional[bool]
    access: typing.Optional[Access]
    point: typing.Optional[Point]
    opening_hours: typing.Optional[str]
    on_call: typing.Optional[OnCallDraft]
    channels: typing.List[ChannelDraft]
    declared: typing.Optional[Capacity]
    declared_places: typing.Optional[int]
    steward: typing.Optional[ServiceId]
    valid_from: typing.Optional[CivilDate]
    valid_to: typing.Optional[CivilDate]
    note: typing.Optional[str]
    verify: bool
    def __init__(self, *, id: ServiceId, name: str, kind: KindId, cnes: typing.Optional[str] = ..., territory: TerritoryId, needs: typing.Optional[typing.List[NeedId]] = ..., age: typing.Optional[AgeRange] = ..., can_hold: typing.Optional[bool] = ..., access: typing.Optional[Access] = ..., point: typing.Optional[Point] = ..., opening_hours: typing.Optional[str] = ..., on_call: typing.Optional[OnCallDraft] = ..., channels: typing.List[ChannelDraft] = ..., declared: typing.Optional[Capacity] = ..., declared_places: typing.Optional[int] = ..., steward: typing.Optional[ServiceId] = ..., valid_from: typing.Optional[CivilDate] = ..., valid_to: typing.Optional[CivilDate] = ..., note: typing.Optional[str] = ..., verify: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class TravelDraft:
    """Minutes given for one pair of services, door to door. They beat any way over links."""
    from_id: ServiceId
    to_id: ServiceId
    minutes: int
    return_minutes: typing.Optional[int]
    verify: bool
    def __init__(self, *, from_id: ServiceId, to_id: ServiceId, minutes: int, return_minutes: typing.Optional[int] = ..., verify: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class NetworkDraft:
    """The `network` document: `"format": "amparo/network/1"`."""
    format: str
    id: DocumentId
    name: typing.Optional[str]
    valid_at: Timestamp
    note: typing.Optional[str]
    sectors: typing.List[SectorDraft]
    needs: typing.List[NeedDraft]
    kinds: typing.List[KindDraft]
    territories: typing.List[TerritoryDraft]
    services: typing.List[ServiceDraft]
    links: typing.List[LinkDraft]
    travel: typing.List[TravelDraft]
    def __init__(self, *, format: str = ..., id: DocumentId, name: typing.Optional[str] = ..., valid_at: Timestamp, note: typing.Optional[str] = ..., sectors: typing.List[SectorDraft] = ..., needs: typing.List[NeedDraft] = ..., kinds: typing.List[KindDraft] = ..., territories: typing.List[TerritoryDraft] = ..., services: typing.List[ServiceDraft] = ..., links: typing.List[LinkDraft] = ..., travel: typing.List[TravelDraft] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class AmparoError(Exception):
    """Why there is no answer. A decision is never among these: "nobody reachable" is a plan with gaps.

    Nothing of a request stands in any text, except a spelling slip of a known token.
    """

    class Refused(AmparoError):
        """A document, or a record that was built in memory, is refused with all of its faults at once."""
        faults: typing.List[Fault]
        unlisted: int
        emergency: typing.Optional[Emergency]
        def __init__(self, faults: typing.List[Fault], unlisted: int, emergency: typing.Optional[Emergency]) -> None: ...

    class BondsMissing(AmparoError):
        """The host's source of bonds did not answer. The plan without those bonds can still be asked for."""
        reason: str
        emergency: typing.Optional[Emergency]
        def __init__(self, reason: str, emergency: typing.Optional[Emergency]) -> None: ...


class Policy:
    """A checked policy: every weight, table, deadline and legal rule. Threads may share it."""
    @classmethod
    def br(cls) -> Policy:
        """The built-in policy `br`: Brazilian federal law and defaults of the library, to be reviewed by whoever uses it."""
    @classmethod
    def br_rs(cls) -> Policy:
        """The built-in policy `br-rs`: `br` and the rules of the State of Rio Grande do Sul."""
    @classmethod
    def from_document(cls, document: PolicyDraft) -> Policy:
        """Checks a policy that was built in memory; its `format` may be left out.

        # Errors
        As `from_json`.
        """
    @classmethod
    def from_json(cls, document: bytes) -> Policy:
        """Reads and checks a policy document; an overlay is laid over the built-in policy that it names.

        # Errors
        `Refused` with everything wrong with its fields and with what they mean together.
        """
    def document(self) -> PolicyDraft:
        """The merged document, every table in the order of ids."""
    def fingerprint(self) -> str:
        """SHA-256 of the canonical document, in hexadecimal."""
    def id(self) -> str:
        """Id of the policy, that of its last overlay."""
    def lineage(self) -> typing.List[DocumentId]:
        """The documents that it is made of, lowest first."""
    def overlay(self, document: PolicyDraft) -> Overlaid:
        """This policy with the rows of an overlay on it.

        # Errors
        `Refused`: as `from_json`, and where the overlay takes away a limit that protects the person.
        """
    def overlay_json(self, document: bytes) -> Overlaid:
        """`overlay` from the bytes of a document.

        # Errors
        As `overlay`.
        """
    def warnings(self) -> typing.List[Fault]:
        """What is legal but dangerous in the document."""


class Overlaid:
    """A policy with an overlay on it, and what the overlay changed."""
    policy: Policy
    changes: typing.List[Change]
    def __init__(self, *, policy: Policy, changes: typing.List[Change]) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class PackCall:
    """A call and what came of it."""
    service: ServiceId
    episode: int
    when: CallWhen
    from_at: Timestamp
    stage: CallStage
    answered_at: typing.Optional[Timestamp]
    accepted_by: typing.Optional[ServiceId]
    declined: typing.Optional[DeclineCode]
    told: typing.Optional[ServiceId]
    def __init__(self, *, service: ServiceId, episode: int, when: CallWhen, from_at: Timestamp, stage: CallStage, answered_at: typing.Optional[Timestamp] = ..., accepted_by: typing.Optional[ServiceId] = ..., declined: typing.Optional[DeclineCode] = ..., told: typing.Optional[ServiceId] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class PackOverride:
    """That somebody went beyond a wish, a consent or the plan: without its author."""
    at: Timestamp
    overrides: OverrideKind
    reason: OverrideReason
    service: typing.Optional[ServiceId]
    reviewed_at: typing.Optional[Timestamp]
    review: typing.Optional[OverrideReview]
    def __init__(self, *, at: Timestamp, overrides: OverrideKind, reason: OverrideReason, service: typing.Optional[ServiceId] = ..., reviewed_at: typing.Optional[Timestamp] = ..., review: typing.Optional[OverrideReview] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class PackCase:
    """A case without its person: no reference of the person, of the case or of whoever recorded it, no circumstance, no need."""
    number: int
    opened_at: Timestamp
    stage: Stage
    stage_at: Timestamp
    municipality: typing.Optional[TerritoryId]
    custody: typing.List[CustodyLine]
    doors: typing.List[DoorLine]
    calls: typing.List[PackCall]
    duties: typing.List[DutyLine]
    admissions: typing.List[AdmissionLine]
    court_demands: typing.List[Timestamp]
    overrides: typing.List[PackOverride]
    plans: typing.List[str]
    def __init__(self, *, number: int, opened_at: Timestamp, stage: Stage, stage_at: Timestamp, municipality: typing.Optional[TerritoryId] = ..., custody: typing.List[CustodyLine] = ..., doors: typing.List[DoorLine] = ..., calls: typing.List[PackCall] = ..., duties: typing.List[DutyLine] = ..., admissions: typing.List[AdmissionLine] = ..., court_demands: typing.List[Timestamp] = ..., overrides: typing.List[PackOverride] = ..., plans: typing.List[str] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class EntryKind(enum.Enum):
    """What an entry of the chain is. The stored numbers are for ever."""
    EVENT = 0
    """An event of a case: 1."""
    ACCESS = 1
    """A reading: 2."""
    ERASED = 2
    """The content of a case was erased: 3."""
    DECISION = 3
    """A decision: 4."""


class PackEntry:
    """An entry of the chain, without its content."""
    seq: int
    kind: EntryKind
    case: int
    version: int
    at_utc_s: int
    sealed: str
    hash: str
    def __init__(self, *, seq: int, kind: EntryKind, case: int, version: int, at_utc_s: int, sealed: str, hash: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Pack:
    """The `pack` document: `"format": "amparo/pack/1"`."""
    format: str
    at: Timestamp
    ledger: str
    cases: typing.List[PackCase]
    chain: typing.List[PackEntry]
    def __init__(self, *, format: str = ..., at: Timestamp, ledger: str, cases: typing.List[PackCase] = ..., chain: typing.List[PackEntry] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Reach(enum.Enum):
    """How a service can be reached."""
    FAILING = 0
    """The last that was tried could not be delivered."""
    UNHEARD = 1
    """Calls were delivered, and nothing was ever heard."""
    QUIET = 2
    """Nothing was heard for longer than was asked for."""
    UNTRIED = 3
    """It was not tried, and nothing was heard."""
    WELL = 4
    """It was heard."""


class ReachLine:
    """What is known of reaching one service."""
    service: ServiceId
    reach: Reach
    delivered: int
    unanswered: int
    failed: int
    delivered_at: typing.Optional[Timestamp]
    failed_at: typing.Optional[Timestamp]
    heard_at: typing.Optional[Timestamp]
    def __init__(self, *, service: ServiceId, reach: Reach, delivered: int, unanswered: int, failed: int, delivered_at: typing.Optional[Timestamp] = ..., failed_at: typing.Optional[Timestamp] = ..., heard_at: typing.Optional[Timestamp] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class Replay(enum.Enum):
    """What came of recomputing a decision."""
    SAME = 0
    """The same bytes."""
    DIFFERS = 1
    """Other bytes, by the same version: a fault of the library, or a ledger that was tampered with."""
    ENGINE_MISMATCH = 2
    """Made by another version of amparo or of the time-zone data: it has to be recomputed with that one."""
    ERASED = 3
    """Its content was erased."""


class ReplayLine:
    """A decision that was recomputed."""
    seq: int
    fingerprint: typing.Optional[str]
    answer: Replay
    def __init__(self, *, seq: int, fingerprint: typing.Optional[str], answer: Replay) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class RetentionLine:
    """How long the record of a case that has ended is kept."""
    case: OpaqueRef
    latest_at: Timestamp
    erase_from: Timestamp
    is_due: bool
    def __init__(self, *, case: OpaqueRef, latest_at: Timestamp, erase_from: Timestamp, is_due: bool = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class RefusalCode(enum.Enum):
    """Stable code of a refusal. Codes are never reused."""
    OTHER_CASE = 0
    """The event is of another case."""
    KEY_REUSED = 1
    """The key was used by an event that said something else."""
    BEFORE_OPENING = 2
    """It happened before the case was opened."""
    ALREADY_OPENED = 3
    """The case is open already."""
    NOT_OPENED = 4
    """A case begins with its opening."""
    CLOSED = 5
    """The case is closed: it absorbs nothing, it reopens."""
    MERGED = 6
    """The case was joined to another: what happens belongs there."""
    NOT_SETTLED = 7
    """Only a settled or closed case reopens."""
    DIED = 8
    """The person died: care is not asked any more."""
    NO_SUCH_CALL = 9
    """No such call."""
    NOT_ASKED = 10
    """The service was not asked on behalf of this call."""
    CALL_ENDED = 11
    """The call has ended."""
    CALL_ANSWERED = 12
    """The call waits for nobody: it was answered."""
    NOT_ON_LADDER = 13
    """The service is not on the ladder of the call, or was passed already."""
    ALREADY_ASKED = 14
    """The service that is asked declined, or holds already."""
    URGENT_CALL = 15
    """An urgent call is not held back."""
    NO_END = 16
    """A call that waits for others says until when."""
    NOT_CUSTODIAN = 17
    """Custody is with another than the event says."""
    HAS_CUSTODY = 18
    """It has custody already."""
    NOT_ACCEPTED = 19
    """The place has not accepted, and life is not at risk."""
    NO_THIRD_DOOR = 20
    """Two doors have not taken the person; no third without a new fact or an acceptance."""
    ALREADY_ADMITTED = 21
    """The person is admitted there already, in this way."""
    ADMITTED_ELSEWHERE = 22
    """The person is admitted elsewhere: transferred or discharged first."""
    NOT_ADMITTED = 23
    """The person is not admitted there."""
    NO_SUCH_DUTY = 24
    """No such duty."""
    DUTY_MET = 25
    """The duty was met already."""
    NOT_BREACHED = 26
    """The duty is not breached, or its breach was reported."""
    FOLLOWED_UP = 27
    """The follow-up was made already."""
    CARE_PLAN_EXISTS = 28
    """There is a care plan: it is reviewed."""
    NO_CARE_PLAN = 29
    """There is no care plan."""
    NO_SUCH_TASK = 30
    """No such task."""
    TASK_DONE = 31
    """The task was done already."""
    TASK_LOST = 32
    """A task that was done cannot be left out of the plan."""
    CALL_PENDING = 33
    """Somebody still waits for an answer."""
    DUTY_PENDING = 34
    """A legal clock still runs, or its breach was not reported."""
    STILL_ADMITTED = 35
    """The person is still admitted."""
    FOLLOW_UP_PENDING = 36
    """A follow-up is not made."""
    CRISIS_OPEN = 37
    """The crisis goes on."""
    SAME_CASE = 38
    """A case cannot be joined to itself."""
    OTHER_PERSON = 39
    """The cases are of different people."""
    ALREADY_ABSORBED = 40
    """It was joined already."""
    TOO_MANY_EVENTS = 41
    """The case has as many events as one may have."""
    NO_SUCH_OVERRIDE = 42
    """No such override."""
    OVERRIDE_REVIEWED = 43
    """The override was reviewed already."""
    OWN_OVERRIDE = 44
    """Nobody reviews their own override."""
    REVIEW_PENDING = 45
    """An override was not reviewed yet."""


class SentLine:
    """What came of saying that something was sent."""
    applied: typing.Optional[CaseApplied]
    refusal: typing.Optional[RefusalCode]
    def __init__(self, *, applied: typing.Optional[CaseApplied], refusal: typing.Optional[RefusalCode]) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ServiceLine:
    """A service of a network, as a screen or a list shows it."""
    id: ServiceId
    name: str
    kind: KindId
    sector: SectorId
    territory: TerritoryId
    needs: typing.List[NeedId]
    access: Access
    can_hold: bool
    verify: bool
    def __init__(self, *, id: ServiceId, name: str, kind: KindId, sector: SectorId, territory: TerritoryId, needs: typing.List[NeedId], access: Access, can_hold: bool, verify: bool) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class ViewDocument:
    """The `view` document: `"format": "amparo/view/1"`. What one recipient may see of a plan, and nothing of what was excluded."""
    format: str
    at: Timestamp
    recipient: str
    episode: typing.Optional[str]
    door: str
    emergency: typing.Optional[Emergency]
    call: typing.Optional[Call]
    person_ref: typing.Optional[str]
    severity: typing.Optional[Severity]
    circumstances: typing.List[str]
    needs: typing.List[str]
    already_asked: typing.List[str]
    safe_contact: typing.Optional[Contact]
    lead: typing.Optional[str]
    custodian: typing.Optional[str]
    circle: typing.List[CircleMember]
    places: typing.List[Place]
    duties: typing.List[Duty]
    def __init__(self, *, format: str = ..., at: Timestamp, recipient: str, episode: typing.Optional[str] = ..., door: str, emergency: typing.Optional[Emergency] = ..., call: typing.Optional[Call] = ..., person_ref: typing.Optional[str] = ..., severity: typing.Optional[Severity] = ..., circumstances: typing.List[str] = ..., needs: typing.List[str] = ..., already_asked: typing.List[str] = ..., safe_contact: typing.Optional[Contact] = ..., lead: typing.Optional[str] = ..., custodian: typing.Optional[str] = ..., circle: typing.List[CircleMember] = ..., places: typing.List[Place] = ..., duties: typing.List[Duty] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class VocabularyDraft:
    """The built-in vocabulary, as written."""
    sectors: typing.List[SectorDraft]
    needs: typing.List[NeedDraft]
    kinds: typing.List[KindDraft]
    def __init__(self, *, sectors: typing.List[SectorDraft] = ..., needs: typing.List[NeedDraft] = ..., kinds: typing.List[KindDraft] = ...) -> None: ...
    def __eq__(self, other: object) -> bool: ...


class BondSourceError(Exception):
    """Why a source of bonds does not answer."""

    class Unavailable(BondSourceError):
        """The host's records cannot be asked now."""
        reason: str
        def __init__(self, reason: str) -> None: ...

    class Undeclared(BondSourceError):
        """It failed in a way that it does not declare."""
        def __init__(self) -> None: ...


class CaseError(Exception):
    """Why a case does not take an event. The case stays as it was.

    It names nobody; compare codes, never texts.
    """

    class Faulty(CaseError):
        """A document, or a record that was built in memory, has faults: all of them at once."""
        faults: typing.List[Fault]
        unlisted: int
        def __init__(self, faults: typing.List[Fault], unlisted: int) -> None: ...

    class Refused(CaseError):
        """The event cannot follow."""
        code: RefusalCode
        reason: str
        place: int
        def __init__(self, code: RefusalCode, reason: str, place: int) -> None: ...


class LedgerCode(enum.Enum):
    """Stable code of a ledger's error. Codes are never reused; a retired one stays listed as reserved."""
    MISSING = 0
    """There is no ledger at this path."""
    FOREIGN = 1
    """The file is no ledger of amparo."""
    NEWER = 2
    """The ledger was written by a newer version of amparo."""
    DAMAGED = 3
    """The ledger was changed or its bytes are damaged."""
    BEHIND = 4
    """The ledger lacks entries that were acknowledged."""
    WRONG_KEY = 5
    """The master key is not this ledger's."""
    READ_ONLY = 6
    """The ledger or its folder cannot be written."""
    LOCKED = 7
    """Another program holds the ledger."""
    FULL = 8
    """The disk is full."""
    IO = 9
    """Reading or writing failed."""
    NO_SUCH_CASE = 10
    """No such case."""
    CASE_EXISTS = 11
    """There is such a case already."""
    CONFLICT = 12
    """Somebody else wrote to the case: load it again."""
    REFUSED = 13
    """The event cannot follow."""
    ERASED = 14
    """The content was erased."""
    DENIED = 15
    """The host does not allow it."""
    NO_RANDOMNESS = 16
    """The host gave no random bytes."""
    OTHER_DECISION = 17
    """The event has a plan and comes without its decision, or with another."""
    LEASE_LOST = 18
    """The lease ran out, or another worker has it."""
    NOT_CLOSED = 19
    """The case is not closed: its record is still needed."""
    BAD_INPUT = 20
    """An input of a decision has faults or is not what its hash says."""
    BAD_PLACE = 21
    """The place is none that this build can open."""
    IN_DOUBT = 22
    """The connection was lost while the step was being confirmed: nobody knows whether it was."""
    NOT_DURABLE = 23
    """The server does not wait for its disk."""


class LedgerError(Exception):
    """Why a ledger does not do what it was asked. The ledger stays as it was, but for the log of reads.

    It names nobody; compare codes, never texts.
    """

    class Faulty(LedgerError):
        """A document, or a record that was built in memory, has faults: all of them at once."""
        faults: typing.List[Fault]
        unlisted: int
        def __init__(self, faults: typing.List[Fault], unlisted: int) -> None: ...

    class NotDone(LedgerError):
        """It was not done."""
        code: LedgerCode
        reason: str
        refusal: typing.Optional[RefusalCode]
        version: typing.Optional[int]
        seq: typing.Optional[int]
        def __init__(self, code: LedgerCode, reason: str, refusal: typing.Optional[RefusalCode], version: typing.Optional[int], seq: typing.Optional[int]) -> None: ...


class LedgerHostError(Exception):
    """Why a host of a ledger does not answer."""

    class Unavailable(LedgerHostError):
        """It cannot be asked now."""
        reason: str
        def __init__(self, reason: str) -> None: ...

    class Undeclared(LedgerHostError):
        """It failed in a way that it does not declare."""
        def __init__(self) -> None: ...


class Own(enum.Enum):
    """Rules of the decision itself, beside those of the policy."""
    EMERGENCY_FIRST = 0
    """Risk to life comes first."""
    SEVERITY_UNKNOWN = 1
    """Nobody told how grave it is."""
    SEVERITY_TOLD = 2
    """Severity as told."""
    CUSTODY_DOOR = 3
    """The door holds the person."""
    CUSTODY_URGENCY = 4
    """Urgency regulation answers for the person."""
    CUSTODY_CRISIS_LEAD = 5
    """The crisis lead answers for the person."""
    NEXT_HOLDER_CLOSING = 6
    """The door closes."""
    NEXT_HOLDER_MAX_STAY = 7
    """The stay ends."""
    BOND_LIVE = 8
    """A live bond is called."""
    BOND_REFERENCE = 9
    """A reference bond."""
    BOND_LAPSED = 10
    """The bond has lapsed."""
    BOND_FUTURE = 11
    """The bond starts later."""
    BOND_OF_ANOTHER = 12
    """The bond is somebody else's."""
    LEFT_NETWORK = 13
    """The service left the network."""
    SAFETY_EXCLUSION = 14
    """Excluded for safety."""
    PERSON_VETO = 15
    """The person refuses it."""
    RESTRICTED_ACCESS = 16
    """Closed population."""
    AGE_RANGE = 17
    """Ages leave the person out."""
    NO_BASIS = 18
    """No legal basis."""
    BASIS = 19
    """Legal basis."""
    LEAD_BY_BOND = 20
    """Leads by reference bond."""
    LEAD_SUBSTITUTE = 21
    """Leads in place of another."""
    LEAD_TERRITORY = 22
    """Leads as territorial reference."""
    LEAD_CRISIS_LEAD = 23
    """Leads as crisis lead."""
    NEED_COVER = 24
    """Meets needs at the lowest cost."""
    WISH = 25
    """The person wants it."""
    EMERGENCY_CALL = 26
    """Called because life is at risk."""
    OPEN_TOLD_NOW = 27
    """Open: told now."""
    ON_CALL_TOLD_NOW = 28
    """On call: told now."""
    CLOSED_TOLD_AT_OPENING = 29
    """Closed: told at its opening."""
    HOURS_UNKNOWN_TOLD_NOW = 30
    """Hours unknown: told now."""
    AFTER_CRISIS = 31
    """Joins after the crisis."""
    ALERT_BUDGET = 32
    """Alert budget."""
    LADDER_SKIPS_EMPTY = 33
    """The ladder does not wait on an empty step."""
    PLACE_LEAST_RESTRICTIVE = 34
    """Least restrictive first."""
    PLACE_NEAR = 35
    """Near next."""
    PLACE_STAY = 36
    """Stay where the person is."""
    PLACE_HOME = 37
    """Home with somebody."""
    PLACE_LAST_RESORT = 38
    """Only if all before fail."""
    PLACE_ASKED = 39
    """The place asked first is called."""
    NEXT_HOLDER_ASKED = 40
    """Takes over next, so it is asked before."""
    TOO_FAR = 41
    """Farther than people go from here."""
    COVERED_BY_OTHER = 42
    """Others meet what it offers."""
    NOTHING_ASKED = 43
    """It offers nothing that the moment asks for."""
    AS_THE_PERSON_DECIDES = 44
    """The person may go there; it is called only as they decide."""
    PLACE_ASK_FIRST = 45
    """Ask before going."""
    CONSIDERED = 46
    """Considered and not proposed."""
    NO_THIRD_DOOR = 47
    """No third door."""
    WANDERING = 48
    """Wandering."""
    GUARDIAN_TOLD = 49
    """The guardian is told."""
    GUARDIAN_HELD_BACK = 50
    """The guardian is not told yet."""
    COMPANION = 51
    """Companion of trust."""
    SAFE_CONTACT = 52
    """Safe contact alone."""
    GAP_NEED = 53
    """A need stays open."""
    GAP_ELSEWHERE = 54
    """Only another municipality meets a need."""
    GAP_ROLE = 55
    """A role is not named."""
    GAP_REFERENCE = 56
    """No territorial reference."""
    GAP_BASIS = 57
    """No basis to share."""
    GAP_CUSTODIAN = 58
    """Nobody can hold."""
    GAP_URGENCY_DOOR = 59
    """No urgency door."""
    GAP_PLACE = 60
    """No place."""
    GAP_LADDER = 61
    """The ladder ends at somebody who does not answer now."""
    GAP_CHANNEL = 62
    """No channel."""
    GAP_TOO_MANY_NEEDS = 63
    """More needs than one crisis may have."""
    QUORUM = 64
    """Quorum."""
    DUTY = 65
    """A duty."""
    TRAVEL_GIVEN = 66
    """Given minutes."""
    TRAVEL_ESTIMATED = 67
    """Estimated minutes."""
    PROTECTIVE_ASSUMPTION = 68
    """An unknown fact was taken on the protective side."""
    DECLINED_BEFORE = 69
    """It declined a call in this episode."""


class UnknownFact(enum.Enum):
    """A fact that nobody told."""
    AGE = 0
    """Age in years."""
    GENDER = 1
    """Gender."""
    DISABILITY = 2
    """Disability."""
    CONSENT = 3
    """What the person says to being cared for."""
    SEVERITY = 4
    """Severity."""
    RELATION = 5
    """Who did the violence."""
    FORM = 6
    """Form of the violence."""


class BondSource:
    """Tells the bonds of a person from the host's own records.

    It is called on the thread that asks for the plan, once a plan, while no lock is held.
    """
    def bonds(self, person: OpaqueRef) -> typing.List[Bond]:
        """The bonds of a person; none if the person is not known.

        # Errors
        `Unavailable` as the host throws it; anything else that it throws counts as undeclared.
        """


class Network:
    """A checked and compiled network. Threads may share it; holding it twice costs nothing."""
    @classmethod
    def from_document(cls, document: NetworkDraft) -> Network:
        """Checks and compiles a network that was built in memory; its `format` may be left out.

        # Errors
        As `from_json`.
        """
    @classmethod
    def from_json(cls, document: bytes) -> Network:
        """Reads, checks and compiles a network document, or a snapshot of one.

        # Errors
        `Refused` with everything wrong with its fields and with what they mean together.
        """
    def age_warning(self, at: Timestamp, days: int) -> typing.Optional[Fault]:
        """A warning if the document is older than `days` at an instant."""
    def fingerprint(self) -> str:
        """SHA-256 of the canonical document, in hexadecimal."""
    def id(self) -> str:
        """Id of the network."""
    def name(self) -> typing.Optional[str]:
        """Name of the network."""
    def service(self, id: str) -> typing.Optional[ServiceLine]:
        """The service with this id; none if the network does not hold it."""
    def service_count(self) -> int:
        """How many services it holds."""
    def services(self, start: int, count: int) -> typing.List[ServiceLine]:
        """The services from `start`, in the order of the network, at most `count`: a country does not fit one answer."""
    def valid_at(self) -> Timestamp:
        """When the document was true."""
    def warnings(self) -> typing.List[Fault]:
        """What is legal but dangerous in the document."""


class Request:
    """A checked request: one person, one crisis, one clock. Threads may share it."""
    @classmethod
    def from_document(cls, document: RequestDraft) -> Request:
        """Checks a request document that was built in memory; formats may be left out.

        # Errors
        As `new`.
        """
    @classmethod
    def from_json(cls, document: bytes) -> Request:
        """Reads and checks a request document.

        # Errors
        As `new`.
        """
    def __init__(self, at: Timestamp, person: Person, crisis: Crisis, recent: typing.List[RecentCall] = ..., status: typing.Optional[StatusDraft] = ..., policy: typing.Optional[PolicyDraft] = ..., note: typing.Optional[str] = ...) -> None:
        """Checks a request.

        `at` is the clock of the decision; `recent` are calls lately made, of all people; `status` are live reports that
        come with the request; `policy` are policy rows for this decision alone.

        # Errors
        `Refused` with everything wrong with it, each with its path, and with what to do at once.
        """
    def document(self) -> RequestDraft:
        """The document."""
    def json(self) -> bytes:
        """The canonical document as bytes."""
    def with_clock(self, at: Timestamp) -> Request:
        """The same request under another clock, for a dry run.

        # Errors
        `Refused` where something then lies in the future.
        """


class Case:
    """The recorded life of one crisis: a fold of its events. It has no clock, no channel and no store of its own.

    Threads may share it: each call sees it between two events. What is due is asked with a network and a policy, so that a
    case never holds on to old ones.
    """
    @classmethod
    def from_events(cls, events: typing.List[EventDraft]) -> Case:
        """Folds events in the order in which they were taken, as a store gives them back.

        # Errors
        `Faulty` for the first event that has faults; `Refused` with the place of the first that cannot follow.
        """
    @classmethod
    def from_json(cls, document: bytes) -> Case:
        """Reads a case document and folds its events.

        # Errors
        `Faulty` with everything wrong with it, with an event that cannot follow, or with a version or state that is not what
        the events come to.
        """
    @classmethod
    def open(cls, event: EventDraft) -> Case:
        """Begins a case with the event that opens it.

        # Errors
        `Faulty` with everything wrong with the event; `Refused` with `not_opened` for one of another kind.
        """
    @classmethod
    def open_json(cls, event: bytes) -> Case:
        """`open` from the bytes of an event document.

        # Errors
        As `open`.
        """
    def agenda(self, now: Timestamp, network: Network, policy: Policy) -> typing.List[Due]:
        """Everything that lies ahead if nothing more happens, the soonest first: for timers."""
    def agenda_json(self, now: Timestamp, network: Network, policy: Policy) -> bytes:
        """`agenda` as the bytes of a list."""
    def answers(self, at: Timestamp) -> CaseAnswers:
        """Who has answered, at an instant. Acceptances run out; care that was given does not."""
    def apply(self, event: EventDraft) -> CaseApplied:
        """Takes an event, or refuses it and stays as it was. An event whose key was taken before, saying the same, is a repeat.

        # Errors
        `Faulty` with everything wrong with the event; `Refused` with the reason if it cannot follow.
        """
    def apply_json(self, event: bytes) -> CaseApplied:
        """`apply` from the bytes of an event document.

        # Errors
        As `apply`.
        """
    def document(self) -> CaseDocument:
        """The document: events, version, state."""
    def doors(self, at: Timestamp) -> CaseDoors:
        """The way of the person through the doors, and whether a further one may be proposed at an instant."""
    def due(self, now: Timestamp, network: Network, policy: Policy) -> typing.List[Due]:
        """What is due now, the longest due first. A line stays until an event answers it; its key is the id for that event."""
    def due_json(self, now: Timestamp, network: Network, policy: Policy) -> bytes:
        """`due` as the bytes of a list."""
    def events(self) -> typing.List[EventDraft]:
        """The events in the order in which they were taken."""
    def json(self) -> bytes:
        """The canonical document as bytes: the same in every language."""
    def next_request(self, last: Request, now: Timestamp) -> Request:
        """The request for the next plan: the last one, with all that the case has learnt since.

        # Errors
        `Refused`, with what to do at once, where something of it then lies in the future.
        """
    def state(self) -> CaseState:
        """What the events come to."""
    def state_json(self) -> bytes:
        """`state` as bytes."""
    def version(self) -> int:
        """How many events it has taken. A store that keeps an event under case and version has two writers never overwrite
        each other.
        """


class Claimed:
    """Something that was leased to a worker."""
    def done(self, at: Timestamp) -> typing.Optional[EventDraft]:
        """The event that tells the case that it was done, where sending alone does it: a call that went out, a reminder, the
        next of the ladder, a human being who was told. None for what people have to do.
        """
    def line(self) -> ClaimedLine:
        """What has to be sent."""


class Plan:
    """One decision. The whole of it is for the door and the lead; everybody else gets `view`.

    Each part is read on its own, so that what nobody looks at costs nothing; `json` is all of it in one buffer, and
    `document` all of it in one record.
    """
    def at(self) -> Timestamp:
        """Clock of the decision."""
    def brief(self) -> PlanBrief:
        """What a case keeps of it: for the event that opens a case, plans it anew or reopens it."""
    def call_rows(self, lang: Lang) -> typing.List[CallRow]:
        """The calls as rows of a table for the worker, in the order of the plan."""
    def calls(self) -> typing.List[Call]:
        """Services called to share care, in their order."""
    def considered(self) -> typing.List[Considered]:
        """Places considered and not proposed, each with why."""
    def contacts(self) -> typing.List[Contact]:
        """People of trust to contact, or not to contact yet."""
    def crisis(self) -> CrisisLine:
        """The crisis as the decision took it."""
    def custodian(self) -> Custodian:
        """Who answers for the person now."""
    def document(self) -> PlanDocument:
        """The whole document as one record."""
    def duties(self) -> typing.List[Duty]:
        """Legal acts owed to authorities, with their clocks."""
    def emergency(self) -> typing.Optional[Emergency]:
        """What to do at once; none if life is not at risk."""
    def engine(self) -> EngineLine:
        """Who computed it."""
    def episode(self) -> Episode:
        """The way of the person through the doors."""
    def explain(self, lang: Lang, reader: Audience) -> Explanation:
        """The plan told to a reader, section by section."""
    def explain_text(self, lang: Lang, reader: Audience, markdown: bool = ...) -> str:
        """The plan told to a reader, as text for a terminal or a printer, or as Markdown."""
    def explain_view(self, recipient: str, lang: Lang) -> typing.Optional[Explanation]:
        """The view of a recipient in words; none if it has no view."""
    def fingerprint(self) -> str:
        """SHA-256 over everything that was read, in hexadecimal."""
    def gaps(self) -> typing.List[Gap]:
        """What the network does not give."""
    def json(self) -> bytes:
        """The canonical document as bytes: the same in every language."""
    def lead(self) -> typing.Optional[Lead]:
        """Who leads the circle."""
    def lead_from(self) -> typing.Optional[LeadFrom]:
        """From when the lead leads, if not from now, and who leads until then."""
    def message(self, recipient: str, channel: ChannelClass, lang: Lang, details: MessageDetails) -> typing.Optional[str]:
        """The text of the call to a service, for a class of channel; none if the plan does not call it.

        The narrower of two limits wins: the fields that the call's legal basis allows, and what the channel can carry.
        """
    def next_holder(self) -> typing.Optional[NextHolder]:
        """Who takes over before the custodian can no longer hold."""
    def not_called(self) -> typing.List[NotCalled]:
        """Services with a bond or a wish that are not called, each with why."""
    def places(self) -> typing.List[Place]:
        """Where the person is cared for, in the order in which places are asked."""
    def quorum(self) -> typing.Optional[Quorum]:
        """When shared care counts as formed."""
    def view(self, recipient: str) -> typing.Optional[ViewDocument]:
        """What a recipient of a call or of a duty may see; none for anybody else, and none for a service that is excluded."""
    def view_json(self, recipient: str) -> typing.Optional[bytes]:
        """`view` as the bytes of a document."""
    def would_change(self) -> typing.List[WouldChange]:
        """What would change it; none unless it was asked for with `plan_with_changes`."""


class Engine:
    """Holds network, policy and live status; any number of threads decide with it at once, while others replace the network or
    report. It has no thread and no clock of its own.
    """
    def __init__(self, network: Network, policy: typing.Optional[Policy] = ...) -> None:
        """An engine that knows nothing live yet; the policy is `br` if left out."""
    def network(self) -> Network:
        """The network in place, without the warnings of its document."""
    def plan(self, request: Request) -> Plan:
        """Decides who walks with the person. It always answers; what nobody gives is a gap."""
    def plan_batch(self, requests: typing.List[Request]) -> typing.List[Plan]:
        """`plan` for many requests in one call, in their order."""
    def plan_batch_json(self, requests: typing.List[Request]) -> typing.List[bytes]:
        """`plan_batch` with each plan as the bytes of a document."""
    def plan_json(self, request: bytes) -> bytes:
        """A request document in, a plan document out.

        # Errors
        `Refused`, with what to do at once.
        """
    def plan_with_bonds(self, request: Request, source: BondSource) -> Plan:
        """`plan` with the bonds that the host's own records hold, besides those of the request.

        # Errors
        `BondsMissing` if the source does not answer, `Refused` if its bonds are not right; both with what to do at once.
        """
    def plan_with_changes(self, request: Request) -> Plan:
        """`plan` with what would change it. Each change is a decision of its own: ask when somebody reads the answer."""
    def policy(self) -> Policy:
        """The policy in place, without the warnings of its document."""
    def replace_network(self, network: Network) -> None:
        """Puts another network in place. Decisions under way end with the old one; reports about services that both hold stay."""
    def replace_policy(self, policy: Policy) -> None:
        """Puts another policy in place."""
    def replace_status(self, document: StatusDraft) -> typing.List[Fault]:
        """Puts reports in place of all that was known; warns of services that the network does not hold. The `format` may be
        left out.

        # Errors
        `Refused` with everything wrong with the reports.
        """
    def replace_status_json(self, document: bytes) -> typing.List[Fault]:
        """`replace_status` from the bytes of a document.

        # Errors
        As `replace_status`.
        """
    def report(self, report: Report) -> bool:
        """Takes one live report; tells whether it counts: the service is known, and nothing newer was reported.

        # Errors
        `Refused` for an instant that no calendar holds.
        """
    def update_status(self, document: StatusDraft) -> typing.List[Fault]:
        """Takes each of these reports as `report` does, beside what is known; warns of services that the network does not hold.

        # Errors
        `Refused` with everything wrong with the reports.
        """
    def update_status_json(self, document: bytes) -> typing.List[Fault]:
        """`update_status` from the bytes of a document: the quickest way in for a report in Python.

        # Errors
        As `update_status`.
        """
    def why_not(self, plan: Plan, service: str) -> typing.Optional[NotCalled]:
        """Why a service is not called in a plan; none if it is called, or is the door itself. For the door and the lead alone."""
    def would_change(self, plan: Plan) -> typing.List[WouldChange]:
        """What would change a plan: the smallest changes of facts after which somebody else is called or leads."""


class StoredCase:
    """A case as it was loaded from a ledger, to which events are appended."""
    def case_now(self) -> Case:
        """The case as it stands here. An event that is applied to it and not appended is not kept."""
    def version(self) -> int:
        """Version of the case: how many events it has taken."""


class LedgerDecision:
    """A decision, and what it was made of.

    The same inputs give the same bytes, so that the plan itself is made anew where it is asked for or stored.
    """
    def brief(self) -> PlanBrief:
        """What a case keeps of the plan: for the event that opens a case, plans it anew or reopens it."""
    def plan(self) -> Plan:
        """The plan, to be read part by part, explained and turned into messages."""
    def plan_json(self) -> bytes:
        """The canonical plan document as bytes."""
    def request(self) -> Request:
        """The request."""


class Ledger:
    """Cases kept in one SQLite file.

    Threads may share it: calls wait for each other. The host is asked (`LedgerHost`) on the thread that calls, while the ledger
    is held: a host that calls the same ledger from there gets `locked` and not a standstill. Any number of ledgers, of any
    number of programs, may have the same file open.
    """
    @classmethod
    def create(cls, path: str, master_key: bytes, host: LedgerHost) -> Ledger:
        """Opens a ledger, and makes it if there is none. The key is 32 bytes that nobody can guess; the host keeps it, apart from
        the ledger: without it nothing can be read.

        # Errors
        `NotDone`: `foreign`, `newer`, `damaged`, `behind`, `wrong_key` leave the file untouched; `read_only`, `locked`, `full`,
        `io`, `no_randomness`.
        """
    @classmethod
    def open(cls, path: str, master_key: bytes, host: LedgerHost) -> Ledger:
        """Opens a ledger; one of an older schema is brought to the newest.

        # Errors
        As `create`, and `missing` if there is none.
        """
    def access_report(self, reader: LedgerReader, person: OpaqueRef, now: Timestamp) -> AccessReport:
        """Who was told what about a person, when and on which basis, and who read the record: for the person.

        # Errors
        As `load`. A person of whom nothing is kept gets an empty report.
        """
    def append(self, stored: StoredCase, event: EventDraft, now: Timestamp, decision: typing.Optional[LedgerDecision] = ...) -> LedgerWritten:
        """Appends an event to a case as it was loaded; what was loaded moves on with it.

        # Errors
        `Faulty`; `NotDone` with `conflict` and the version that the ledger holds (load again and decide anew), `refused` with
        why, `erased`, `other_decision`, `no_randomness`, and those of the disk. In all of them nothing was written.
        """
    def claim(self, worker: LedgerReader, network: Network, policy: Policy, now: Timestamp, lease_s: int = ..., most: int = ..., retry: typing.Optional[LedgerRetry] = ...) -> typing.List[Claimed]:
        """Leases what has to be sent now to one worker, at most `most` lines, the longest waiting first. Two workers never hold the
        same line; when a worker dies, its lines are free again after `lease_s` seconds.

        # Errors
        `NotDone` with `denied` if the worker may read none of the cases that wait, `no_randomness`, `damaged`, and those of the
        disk.
        """
    def dead_letters(self, reader: LedgerReader, now: Timestamp) -> typing.List[DeadLetterLine]:
        """What was tried as often as it may be and was not sent, the oldest first.

        # Errors
        As `load`.
        """
    def erase(self, reader: LedgerReader, case: OpaqueRef, now: Timestamp) -> bool:
        """Erases the content of a closed case by destroying its key. The chain stays whole, and keeps that it was erased, by whom
        and what for. False if another program was reading: erase again before the file is copied.

        # Errors
        `NotDone` with `not_closed` while the case goes on, `denied`, `no_such_case`, `erased`, and those of the disk.
        """
    def export(self, reader: LedgerReader, now: Timestamp, case: typing.Optional[OpaqueRef] = ...) -> bytes:
        """A pack of one case, or of all that were not erased, for an authority: the bytes of an `amparo/pack/1` document, without
        the person. `verify_pack` checks it without the ledger.

        # Errors
        As `load`.
        """
    def failed(self, claimed: Claimed, now: Timestamp, retry: typing.Optional[LedgerRetry] = ...) -> typing.Optional[Timestamp]:
        """Says that a line could not be sent: from when it is tried again. None where it is a dead letter now; a call is told to its
        case as undeliverable, so that the next of its ladder is asked at once.

        # Errors
        As `sent`.
        """
    def for_indicators(self, reader: LedgerReader, now: Timestamp) -> typing.List[Case]:
        """Cases, to count them with `indicators`, which hides small cells.

        # Errors
        As `load`.
        """
    def head(self) -> str:
        """End of the chain, `number:hash`.

        # Errors
        `NotDone` with those of the disk.
        """
    def join(self, into: StoredCase, other: StoredCase, absorbed: EventDraft, merged: EventDraft, now: Timestamp) -> LedgerWritten:
        """Joins one case to another: the two events of `merge` are stored together or not at all.

        # Errors
        As `append`, for either.
        """
    def last_request(self, reader: LedgerReader, case: OpaqueRef, now: Timestamp) -> typing.Optional[Request]:
        """The request of the latest decision that a case holds: what the next one starts from.

        # Errors
        As `load`.
        """
    def list(self, reader: LedgerReader, now: Timestamp, person: typing.Optional[OpaqueRef] = ...) -> typing.List[Case]:
        """Cases that are kept, in the order in which they were opened: those of a person, or all.

        # Errors
        As `load`.
        """
    def list_anew(self, now: Timestamp) -> None:
        """Has what lies ahead of every case made anew: after the network or the policy was replaced.

        # Errors
        `NotDone` with those of the disk.
        """
    def load(self, reader: LedgerReader, case: OpaqueRef, now: Timestamp) -> StoredCase:
        """Loads a case.

        # Errors
        `NotDone` with `denied` if the host does not allow it, `no_such_case`, `erased`, `damaged`, and those of the disk: what
        cannot be logged is not read.
        """
    def next_at(self, network: Network, policy: Policy, now: Timestamp) -> typing.Optional[Timestamp]:
        """When somebody has to ask next what is to be sent; none if nothing lies ahead.

        # Errors
        `NotDone` with `damaged`, and those of the disk.
        """
    def open_case(self, event: EventDraft, now: Timestamp, decision: typing.Optional[LedgerDecision] = ...) -> StoredCase:
        """Begins a case with its opening. With the decision whose `brief` it carries, it can be recomputed later.

        # Errors
        `Faulty`; `NotDone` with `case_exists` (after a crash the opening may have been stored: load it), `refused`, `erased`,
        `other_decision`, `no_randomness`, and those of the disk.
        """
    def replay(self, reader: LedgerReader, case: OpaqueRef, now: Timestamp) -> typing.List[ReplayLine]:
        """Recomputes every stored decision of a case from the documents that it was made of.

        # Errors
        As `load`, but that an erased case is answered; `bad_input` where a document is not what its hash says.
        """
    def retention(self, reader: LedgerReader, now: Timestamp, keep_days: int = ...) -> typing.List[RetentionLine]:
        """When the records of cases that have ended may be erased, the oldest first. Nothing is erased by itself.

        Twenty years (7,305 days) after the latest entry for health records: Lei 13.787/2018 art. 6.

        # Errors
        As `load`; `Faulty` for more days than a calendar holds.
        """
    def revive(self, letter: DeadLetterLine, now: Timestamp) -> None:
        """Somebody has looked at a dead letter. Where its case still asks for it, it is tried again from the beginning.

        # Errors
        `NotDone` with `no_such_case` if there is no such letter, and those of the disk.
        """
    def sent(self, claimed: Claimed, now: Timestamp, event: typing.Optional[EventDraft] = ...) -> SentLine:
        """Says that a line was sent, and stores the event that tells its case (see `Claimed.done`) in the same transaction.

        # Errors
        `Faulty`; `NotDone` with `lease_lost` if another worker took the line over, `erased`, and those of the disk.
        """
    def wait_at_most(self, longest_s: int) -> None:
        """How many seconds another program is waited for before `locked`; five unless told.

        # Errors
        `NotDone` with `io`.
        """


class LedgerHost:
    """What a ledger takes from its host. It has no randomness and no permission of its own.

    It is called on the thread that calls the ledger, while the ledger is held: do not call the ledger from here. Whatever it
    throws counts as no: nobody reads, and nothing is sealed.
    """
    def fill(self, count: int) -> bytes:
        """As many bytes that nobody can guess, from the system's generator: `secrets.token_bytes`, `SecureRandom`,
        `SecRandomCopyBytes`. Keys are made of them: a source that repeats itself opens what it sealed.

        # Errors
        `Unavailable` if there are none.
        """
    def may(self, by: OpaqueRef, purpose: OpaqueRef, access: ReadKind, case: typing.Optional[OpaqueRef]) -> bool:
        """Whether a reader may read, and what for. The answer is logged, whichever it is. `case` is none where many are read at once.

        # Errors
        `Unavailable` if it cannot be told, which is a no.
        """


class LedgerInputs:
    """Network, policy and status as decisions are made with, and the documents that they come from: both are kept with a
    decision, so that anybody may recompute it.
    """
    def __init__(self, network: bytes, policy: bytes, status: typing.Optional[bytes] = ...) -> None:
        """Reads and compiles the documents: a network (or a snapshot of one), a policy, live reports.

        # Errors
        `Faulty` with everything wrong with the first document that has faults.
        """
    def decide(self, request: Request) -> LedgerDecision:
        """Decides, and keeps what the decision was made of, for the event that carries it."""
    def network(self) -> Network:
        """The network."""
    def policy(self) -> Policy:
        """The policy."""
    def warnings(self) -> typing.List[Fault]:
        """What is legal but dangerous in the documents."""


def correlate(cases: typing.List[Case], person: OpaqueRef, at: Timestamp, policy: Policy) -> Correlated:
    """Finds the case to which a person who comes to a door belongs, whichever the door and the city: two doors of one person are
    one case.
    """


def due_text(kind: DueKind) -> str:
    """What has to be done, in Portuguese, for whoever does it."""


def emergency(request: bytes) -> EmergencyDocument:
    """What to do at once, told from the bytes of a request, whether or not they can be read and whether or not there is a
    network. Call it before anything else; it never fails.
    """


def emergency_json(request: bytes) -> bytes:
    """`emergency` as the bytes of a document."""


def emergency_with(request: bytes, policy: Policy) -> EmergencyDocument:
    """`emergency` with the numbers and signs of a policy."""


def indicators(cases: typing.List[Case], period: Period, policy: Policy) -> Indicators:
    """The indicators of a period, by municipality and by service. Cells that count few people are not shown."""


def merge(into: Case, other: Case, absorbed_id: OpaqueRef, merged_id: OpaqueRef, at: Timestamp) -> MergeEvents:
    """The two events that join `other` to `into`, under ids that the host gives them. Nothing changes until each is applied to
    its case.

    # Errors
    `Refused` with `same_case`, `other_person`, `closed` or `merged`.
    """


def reach(cases: typing.List[Case], quiet_s: int, now: Timestamp, status: typing.Optional[StatusDraft] = ...) -> typing.List[ReachLine]:
    """Which services can be reached, and which have fallen silent, the worst first: every call that went out is a test of a channel,
    every answer and every live report a sign of life. `quiet_s`: how long a service may be silent before it is told of.
    """


def refusal_text(code: RefusalCode, lang: Lang) -> str:
    """Why an event cannot follow, for whoever recorded it."""


def snapshot(document: bytes, territories: typing.List[str] = ...) -> bytes:
    """A network document in compact bytes for a phone: all of it, or the part that some territories need. `from_json` takes
    them like the document.

    # Errors
    `Refused` with everything wrong with the document, or for a territory that it does not hold.
    """


def verify_ledger(path: str, since: typing.Optional[str] = ...) -> LedgerVerified:
    """Checks a ledger without a key: the file, every hash of the chain, and that every case has all its events. `since` is a head
    that was kept elsewhere: the chain must hold that entry still.

    # Errors
    `NotDone` with `damaged` and the first entry at which it shows, `behind` where an acknowledged entry is missing, and all
    that opening can tell. Nothing is changed.
    """


def verify_pack(pack: bytes) -> str:
    """Checks the chain of a pack, for whoever got it: the end of the chain, to compare with one that was kept elsewhere.

    # Errors
    `NotDone` with `foreign` if the bytes are no pack, `damaged` with the first entry whose hash is another.
    """


def version() -> str:
    """Version of amparo."""
