//! A case as other languages hold it: a fold of events, with what is due and who has answered.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::fault::{AmparoError, Fault, lines};
use super::network::Network;
use super::policy::Policy;
use super::request::{Request, read};
use crate::analysis::{self, Indicators, Period, ReachLine};
use crate::case::event::{Event, EventDraft};
use crate::case::state::{CaseDocument, CaseState, DoorLine};
use crate::case::{self, Applied, CareLoop, Case as Core, Context, Correlation, Due, DueKind, Refusal, RefusalCode};
use crate::error::Faults;
use crate::exchange;
use crate::id::{OpaqueRef, SectorId, ServiceId};
use crate::plan::explain::Lang;
use crate::status::StatusDraft;

/// Why a case does not take an event. The case stays as it was.
///
/// It names nobody; compare codes, never texts.
#[derive(Clone, Debug, PartialEq, uniffi::Error)]
#[uniffi::export(Display)]
pub enum CaseError {
    /// A document, or a record that was built in memory, has faults: all of them at once.
    Faulty {
        /// The faults in the order of the document, at most 1,000; never none.
        faults: Vec<Fault>,
        /// How many more there were.
        unlisted: u32,
    },
    /// The event cannot follow.
    Refused {
        /// Why.
        code: RefusalCode,
        /// The same in English; `refusal_text` has it in Portuguese.
        reason: String,
        /// Place of the event in the list that was given, from 0.
        place: u32,
    },
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Faulty { faults, unlisted } => {
                AmparoError::Refused { faults: faults.clone(), unlisted: *unlisted, emergency: None }.fmt(f)
            }
            Self::Refused { code, reason, .. } => write!(f, "{}: {reason}", code.as_str()),
        }
    }
}

impl std::error::Error for CaseError {}

impl From<Faults> for CaseError {
    fn from(found: Faults) -> Self {
        Self::Faulty { faults: lines(&found.faults), unlisted: u32::try_from(found.unlisted).unwrap_or(u32::MAX) }
    }
}

impl From<Refusal> for CaseError {
    fn from(refusal: Refusal) -> Self {
        Self::at(0, refusal)
    }
}

impl CaseError {
    fn at(place: usize, refusal: Refusal) -> Self {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        Self::Refused { code: refusal.code, reason: refusal.code.en().to_owned(), place }
    }
}

/// What became of an event that was not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CaseApplied {
    /// It was taken; false if it had been taken before and nothing changed.
    pub is_new: bool,
    /// Version of the case since: how many events it has taken.
    pub version: u32,
}

impl From<Applied> for CaseApplied {
    fn from(applied: Applied) -> Self {
        match applied {
            Applied::New { version } => Self { is_new: true, version },
            Applied::Repeat { version } => Self { is_new: false, version },
        }
    }
}

/// Who has answered, at an instant.
#[derive(Clone, PartialEq, uniffi::Record)]
pub struct CaseAnswers {
    /// Who answers for the person.
    pub custodian: Option<ServiceId>,
    /// A custodian and a clinical acceptance are there.
    pub held: bool,
    /// The policy's quorum has accepted. An unmet quorum blocks nothing.
    pub formed: bool,
    /// Everybody who must answer has accepted or declined.
    pub answered: bool,
    /// Sectors of the quorum from which nobody has accepted.
    pub missing_sectors: Vec<SectorId>,
    /// The loop of every call: who accepted, and what came of it.
    pub loops: Vec<CareLoop>,
}

/// The way of the person through the doors, at an instant.
#[derive(Clone, PartialEq, uniffi::Record)]
pub struct CaseDoors {
    /// Doors, in the order in which they were told.
    pub doors: Vec<DoorLine>,
    /// Where the person is, as far as it is known.
    pub whereabouts: Option<ServiceId>,
    /// Two doors or more of the present episode have not taken the person.
    pub wandering: bool,
    /// No further door is proposed: two have not taken the person, and nothing is new since.
    pub no_third_door: bool,
}

/// Tells the type alone: what is about a person stays out of logs.
macro_rules! silent {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}
silent!(CaseAnswers, CaseDoors, Correlated, MergeEvents);

/// What to do with a person who comes to a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum CorrelatedWhat {
    /// No case: open one.
    New,
    /// The crisis of a case goes on: it takes the arrival.
    Same,
    /// A case takes a new episode: reopen it.
    Reopen,
}

/// The case to which a person who comes to a door belongs.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct Correlated {
    /// What to do.
    pub what: CorrelatedWhat,
    /// Which case; none where one is to be opened.
    pub case: Option<OpaqueRef>,
    /// Other open cases of the person, to be joined to it.
    pub merge: Vec<OpaqueRef>,
}

/// The two events that join one case to another. A host stores both or none.
#[derive(Clone, PartialEq, uniffi::Record)]
pub struct MergeEvents {
    /// For the case that goes on.
    pub absorbed: EventDraft,
    /// For the case that was joined to it.
    pub merged: EventDraft,
}

/// Checks an event that was built in memory as if it had come as a document; its `format` may be left out.
pub(super) fn event(draft: EventDraft) -> Result<Event, Faults> {
    exchange::event(&exchange::to_json(&EventDraft { format: EventDraft::FORMAT.to_owned(), ..draft }))
}

/// The recorded life of one crisis: a fold of its events. It has no clock, no channel and no store of its own.
///
/// Threads may share it: each call sees it between two events. What is due is asked with a network and a policy, so that a
/// case never holds on to old ones.
#[derive(uniffi::Object)]
pub struct Case {
    core: Mutex<Core>,
}

impl Case {
    pub(super) fn of(core: Core) -> Arc<Self> {
        Arc::new(Self { core: Mutex::new(core) })
    }

    /// The case as it stands. No lock is held after this, so that two cases never wait for each other.
    pub(super) fn snapshot(&self) -> Core {
        self.with(Clone::clone)
    }

    fn with<T>(&self, ask: impl FnOnce(&Core) -> T) -> T {
        // An event is taken whole or not at all: what a panic left behind is the case before it.
        ask(&self.core.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn take(&self, event: &Event) -> Result<CaseApplied, CaseError> {
        let mut core = self.core.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(core.apply(event)?.into())
    }

    fn fold(events: &[Event]) -> Result<Arc<Self>, CaseError> {
        Core::fold(events).map(Self::of).map_err(|(place, refusal)| CaseError::at(place, refusal))
    }
}

#[uniffi::export]
impl Case {
    /// Begins a case with the event that opens it.
    ///
    /// # Errors
    /// `Faulty` with everything wrong with the event; `Refused` with `not_opened` for one of another kind.
    #[uniffi::constructor]
    pub fn open(event: EventDraft) -> Result<Arc<Self>, CaseError> {
        Ok(Self::of(Core::open(&self::event(event)?)?))
    }

    /// `open` from the bytes of an event document.
    ///
    /// # Errors
    /// As `open`.
    #[uniffi::constructor]
    pub fn open_json(event: Vec<u8>) -> Result<Arc<Self>, CaseError> {
        Ok(Self::of(Core::open(&exchange::event(&event)?)?))
    }

    /// Folds events in the order in which they were taken, as a store gives them back.
    ///
    /// # Errors
    /// `Faulty` for the first event that has faults; `Refused` with the place of the first that cannot follow.
    #[uniffi::constructor]
    pub fn from_events(events: Vec<EventDraft>) -> Result<Arc<Self>, CaseError> {
        Self::fold(&events.into_iter().map(event).collect::<Result<Vec<_>, _>>()?)
    }

    /// Reads a case document and folds its events.
    ///
    /// # Errors
    /// `Faulty` with everything wrong with it, with an event that cannot follow, or with a version or state that is not what
    /// the events come to.
    #[uniffi::constructor]
    pub fn from_json(document: Vec<u8>) -> Result<Arc<Self>, CaseError> {
        Ok(Self::of(exchange::case(&document)?))
    }

    /// Takes an event, or refuses it and stays as it was. An event whose key was taken before, saying the same, is a repeat.
    ///
    /// # Errors
    /// `Faulty` with everything wrong with the event; `Refused` with the reason if it cannot follow.
    pub fn apply(&self, event: EventDraft) -> Result<CaseApplied, CaseError> {
        self.take(&self::event(event)?)
    }

    /// `apply` from the bytes of an event document.
    ///
    /// # Errors
    /// As `apply`.
    pub fn apply_json(&self, event: Vec<u8>) -> Result<CaseApplied, CaseError> {
        self.take(&exchange::event(&event)?)
    }

    /// How many events it has taken. A store that keeps an event under case and version has two writers never overwrite
    /// each other.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.with(Core::version)
    }

    /// What the events come to.
    #[must_use]
    pub fn state(&self) -> CaseState {
        self.with(|case| case.state().clone())
    }

    /// `state` as bytes.
    #[must_use]
    pub fn state_json(&self) -> Vec<u8> {
        self.with(|case| exchange::to_json(case.state()))
    }

    /// The events in the order in which they were taken.
    #[must_use]
    pub fn events(&self) -> Vec<EventDraft> {
        self.with(|case| case.events().iter().map(|event| event.draft().clone()).collect())
    }

    /// The document: events, version, state.
    #[must_use]
    pub fn document(&self) -> CaseDocument {
        self.with(Core::document)
    }

    /// The canonical document as bytes: the same in every language.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        self.with(|case| exchange::to_json(&case.document()))
    }

    /// What is due now, the longest due first. A line stays until an event answers it; its key is the id for that event.
    #[must_use]
    pub fn due(&self, now: DateTime<Utc>, network: Arc<Network>, policy: Arc<Policy>) -> Vec<Due> {
        self.with(|case| case.due(now, &context(&network, &policy)))
    }

    /// `due` as the bytes of a list.
    #[must_use]
    pub fn due_json(&self, now: DateTime<Utc>, network: Arc<Network>, policy: Arc<Policy>) -> Vec<u8> {
        exchange::to_json(&self.due(now, network, policy))
    }

    /// Everything that lies ahead if nothing more happens, the soonest first: for timers.
    #[must_use]
    pub fn agenda(&self, now: DateTime<Utc>, network: Arc<Network>, policy: Arc<Policy>) -> Vec<Due> {
        self.with(|case| case.agenda(now, &context(&network, &policy)))
    }

    /// `agenda` as the bytes of a list.
    #[must_use]
    pub fn agenda_json(&self, now: DateTime<Utc>, network: Arc<Network>, policy: Arc<Policy>) -> Vec<u8> {
        exchange::to_json(&self.agenda(now, network, policy))
    }

    /// Who has answered, at an instant. Acceptances run out; care that was given does not.
    #[must_use]
    pub fn answers(&self, at: DateTime<Utc>) -> CaseAnswers {
        self.with(|case| CaseAnswers {
            custodian: case.state().custodian().cloned(),
            held: case.is_held(at),
            formed: case.is_formed(at),
            answered: case.is_answered(),
            missing_sectors: case.missing_sectors(at),
            loops: case::loops(case),
        })
    }

    /// The way of the person through the doors, and whether a further one may be proposed at an instant.
    #[must_use]
    pub fn doors(&self, at: DateTime<Utc>) -> CaseDoors {
        self.with(|case| CaseDoors {
            doors: case.state().doors.clone(),
            whereabouts: case.state().whereabouts.clone(),
            wandering: case.state().is_wandering(),
            no_third_door: case.no_third_door(at),
        })
    }

    /// The request for the next plan: the last one, with all that the case has learnt since.
    ///
    /// # Errors
    /// `Refused`, with what to do at once, where something of it then lies in the future.
    pub fn next_request(&self, last: Arc<Request>, now: DateTime<Utc>) -> Result<Arc<Request>, AmparoError> {
        read(self.with(|case| case::next_request(case, last.core().draft(), now))).map(Request::of)
    }
}

fn context<'a>(network: &'a Network, policy: &'a Policy) -> Context<'a> {
    Context { network: network.core(), policy: policy.core() }
}

/// Finds the case to which a person who comes to a door belongs, whichever the door and the city: two doors of one person are
/// one case.
#[uniffi::export]
#[must_use]
pub fn correlate(cases: Vec<Arc<Case>>, person: OpaqueRef, at: DateTime<Utc>, policy: Arc<Policy>) -> Correlated {
    let cases: Vec<Core> = cases.iter().map(|case| case.snapshot()).collect();
    let (what, case, merge) = match case::correlate(&cases, &person, at, policy.core()) {
        Correlation::New => (CorrelatedWhat::New, None, Vec::new()),
        Correlation::Same { case, merge } => (CorrelatedWhat::Same, Some(case), merge),
        Correlation::Reopen { case, merge } => (CorrelatedWhat::Reopen, Some(case), merge),
    };
    Correlated { what, case, merge }
}

/// The two events that join `other` to `into`, under ids that the host gives them. Nothing changes until each is applied to
/// its case.
///
/// # Errors
/// `Refused` with `same_case`, `other_person`, `closed` or `merged`.
#[uniffi::export]
pub fn merge(
    into: Arc<Case>,
    other: Arc<Case>,
    absorbed_id: OpaqueRef,
    merged_id: OpaqueRef,
    at: DateTime<Utc>,
) -> Result<MergeEvents, CaseError> {
    let [absorbed, merged] = case::merge(&into.snapshot(), &other.snapshot(), [absorbed_id, merged_id], at)?;
    Ok(MergeEvents { absorbed, merged })
}

/// The indicators of a period, by municipality and by service. Cells that count few people are not shown.
#[uniffi::export]
#[must_use]
pub fn indicators(cases: Vec<Arc<Case>>, period: Period, policy: Arc<Policy>) -> Indicators {
    let cases: Vec<Core> = cases.iter().map(|case| case.snapshot()).collect();
    analysis::indicators(&cases, period, policy.core())
}

/// Which services can be reached, and which have fallen silent, the worst first: every call that went out is a test of a channel,
/// every answer and every live report a sign of life. `quiet_s`: how long a service may be silent before it is told of.
#[uniffi::export(default(status = None))]
#[must_use]
pub fn reach(cases: Vec<Arc<Case>>, quiet_s: u32, now: DateTime<Utc>, status: Option<StatusDraft>) -> Vec<ReachLine> {
    let cases: Vec<Core> = cases.iter().map(|case| case.snapshot()).collect();
    analysis::reach(&cases, status.as_ref(), chrono::Duration::seconds(quiet_s.into()), now)
}

/// Why an event cannot follow, for whoever recorded it.
#[uniffi::export]
#[must_use]
pub fn refusal_text(code: RefusalCode, lang: Lang) -> String {
    match lang {
        Lang::PtBr => code.pt(),
        Lang::En => code.en(),
    }
    .to_owned()
}

/// What has to be done, in Portuguese, for whoever does it.
#[uniffi::export]
#[must_use]
pub fn due_text(kind: DueKind) -> String {
    kind.pt().to_owned()
}
