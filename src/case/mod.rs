//! A case: the recorded life of one crisis, from the door to the last follow-up.
//!
//! A case is a fold of [events](event): [`Case::open`] begins it, [`Case::apply`] takes one event or refuses it with the
//! reason, [`Case::due`] tells what has to be done next and by whom. Nothing here has a clock, an id or a channel of its own:
//! the host (or the ledger) gives instants and keys, stores the events, sends what is due and tells the case that it did.
//!
//! - One **custodian** at all times. Custody begins with the opening and passes by acceptance alone; when the person leaves
//!   without being discharged it passes to the lead.
//! - **Every call ends**: accepted, declined with a reason (the circle is planned anew), or expired *and* told to a human being.
//!   All that are called answer for themselves; the first answer silences nobody else.
//! - **Every legal clock ends**: met with evidence, or breached and reported. A breach stays visible after it was met.
//! - **Same events, same case.** A repeat is known by its key and changes nothing; a closed case absorbs nothing, it reopens.
//!
//! We chose a flat event record over one record for each kind because a ledger has one table, a wire one schema, and other
//! languages no sum types worth the name; [`event::Event`] is checked against its kind before a case sees it.
//!
//! # Example
//! ```
//! use amparo::case::event::{Event, EventDraft, EventKind};
//! use amparo::case::{Applied, Case, PlanBrief};
//! use amparo::id::{OpaqueRef, ServiceId};
//!
//! let id = |text: &str| OpaqueRef::new(text).expect("an id");
//! let at = |text: &str| text.parse().expect("an instant");
//! let mut opened = EventDraft::new(id("case-1"), id("e-1"), EventKind::Opened, at("2031-05-15T22:40:00Z"));
//! opened.person = Some(id("p1"));
//! opened.plan = Some(PlanBrief { door: ServiceId::new("upa").expect("an id"), ..PlanBrief::default() });
//! let mut case = Case::open(&Event::new(opened)?)?;
//! assert_eq!(case.state().custodian().map(|s| s.as_str()), Some("upa"), "the door holds until somebody accepts");
//!
//! let mut taken = EventDraft::new(id("case-1"), id("e-2"), EventKind::CustodyAccepted, at("2031-05-15T23:10:00Z"));
//! taken.service = ServiceId::new("caps-iii");
//! taken.from = ServiceId::new("upa");
//! let taken = Event::new(taken)?;
//! assert_eq!(case.apply(&taken)?, Applied::New { version: 2 });
//! assert_eq!(case.apply(&taken)?, Applied::Repeat { version: 2 }, "a repeat changes nothing");
//! assert_eq!(case.state().custodian().map(|s| s.as_str()), Some("caps-iii"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
pub mod brief;
mod clock;
mod correlate;
mod doors;
mod due;
pub mod event;
mod fold;
mod follow;
mod merge;
mod next;
mod refusal;
pub mod state;
#[cfg(test)]
mod tests;

/// The chapter's program runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../../docs/cases.md")]
struct Chapter;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use answers::{CareLoop, loops};
pub use brief::PlanBrief;
pub use clock::Context;
pub use correlate::{Correlation, correlate};
pub use due::{Due, DueKind};
use event::{Event, EventKind};
pub use merge::merge;
pub use next::{call_key, next_request};
pub use refusal::{Refusal, RefusalCode};
use state::{CaseDocument, CaseState};

use crate::error::{Code, Fault, Faults};
use crate::id::OpaqueRef;
use crate::record::Reader;

/// Events of one case at most.
pub const MAX_EVENTS: usize = 10_000;

/// What became of an event that was not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// It was taken.
    New {
        /// Version of the case since: how many events it has taken.
        version: u32,
    },
    /// It had been taken before; nothing changed.
    Repeat {
        /// Version of the case.
        version: u32,
    },
}

/// The recorded life of one crisis.
///
/// # Shape
/// What its events come to ([`Case::state`]), the events themselves ([`Case::events`]), and a version: how many there are. A
/// ledger that stores an event under `(case, version)` has optimistic concurrency for nothing. A clone shares what the case
/// came to until either takes an event.
#[derive(Clone)]
pub struct Case {
    state: Arc<CaseState>,
    events: Vec<Event>,
    /// Place of each key among the events.
    keys: BTreeMap<OpaqueRef, usize>,
}

impl std::fmt::Debug for Case {
    /// Tells the version alone: a case is about a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Case").field("version", &self.version()).finish_non_exhaustive()
    }
}

impl PartialEq for Case {
    /// Same events, in the same order.
    fn eq(&self, other: &Self) -> bool {
        self.events.len() == other.events.len() && self.events.iter().zip(&other.events).all(|(a, b)| a.hash() == b.hash())
    }
}

impl Case {
    /// Begins a case.
    ///
    /// # Errors
    /// [`RefusalCode::NotOpened`] for an event of another kind.
    pub fn open(event: &Event) -> Result<Self, Refusal> {
        if event.kind() != EventKind::Opened {
            return Err(RefusalCode::NotOpened.into());
        }
        let state = fold::opened(event.draft());
        let keys = BTreeMap::from([(event.draft().id.clone(), 0)]);
        Ok(Self { state: Arc::new(state), events: vec![event.clone()], keys })
    }

    /// Takes an event, or refuses it and stays as it was.
    ///
    /// # Shape
    /// An event whose key was taken before, saying the same, is a repeat and changes nothing, at any stage.
    /// # Errors
    /// [`Refusal`] with the reason: the event cannot follow.
    /// # Cost
    /// The size of the case: what its events come to is copied first.
    pub fn apply(&mut self, event: &Event) -> Result<Applied, Refusal> {
        let before = self.state.clone();
        // With a second owner the state is copied before it is written to: a refusal leaves it as it was.
        let applied = self.take(event);
        if applied.is_err() {
            self.state = before;
        }
        applied
    }

    /// As [`Self::apply`], but after a refusal the case is of no use.
    fn take(&mut self, event: &Event) -> Result<Applied, Refusal> {
        if let Some(known) = self.keys.get(&event.draft().id) {
            let is_same = self.events[*known].hash() == event.hash();
            return if is_same { Ok(Applied::Repeat { version: self.version() }) } else { Err(RefusalCode::KeyReused.into()) };
        }
        if self.events.len() >= MAX_EVENTS {
            return Err(RefusalCode::TooManyEvents.into());
        }
        fold::step(Arc::make_mut(&mut self.state), event.draft())?;
        self.keys.insert(event.draft().id.clone(), self.events.len());
        self.events.push(event.clone());
        Ok(Applied::New { version: self.version() })
    }

    /// Folds events in the order in which they were taken.
    ///
    /// # Errors
    /// The place of the first event that cannot follow, and why. No events at all are [`RefusalCode::NotOpened`] at 0.
    pub fn fold(events: &[Event]) -> Result<Self, (usize, Refusal)> {
        let first = events.first().ok_or((0, RefusalCode::NotOpened.into()))?;
        let mut case = Self::open(first).map_err(|refusal| (0, refusal))?;
        for (place, event) in events.iter().enumerate().skip(1) {
            case.take(event).map_err(|refusal| (place, refusal))?;
        }
        Ok(case)
    }

    /// Takes events that were taken after those of this case before; on refusal the case is of no use.
    #[cfg(feature = "ledger")]
    pub(crate) fn go_on(&mut self, events: &[Event]) -> Result<(), (usize, Refusal)> {
        events.iter().enumerate().try_for_each(|(place, event)| self.take(event).map(drop).map_err(|refusal| (place, refusal)))
    }

    /// What the events come to.
    #[must_use]
    pub fn state(&self) -> &CaseState {
        &self.state
    }

    /// The events in the order in which they were taken.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// How many events the case has taken.
    #[must_use]
    pub fn version(&self) -> u32 {
        u32::try_from(self.events.len()).unwrap_or(u32::MAX)
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> CaseDocument {
        CaseDocument {
            format: CaseDocument::FORMAT.to_owned(),
            events: self.events.iter().map(|event| event.draft().clone()).collect(),
            version: Some(self.version()),
            state: Some(CaseState::clone(&self.state)),
        }
    }

    /// Folds the events of a document; `reader` holds what was already found wrong.
    ///
    /// # Errors
    /// [`Faults`]: an event that its kind does not allow, one that cannot follow (`conflict`, with the refusal's code as hint),
    /// a version or state that is not what the events come to.
    pub fn check(document: CaseDocument, mut reader: Reader) -> Result<Self, Faults> {
        let mut fault =
            |code, path: String, hint: &str| reader.push(Fault { code, path, value: String::new(), hint: hint.to_owned() });
        if document.events.len() > MAX_EVENTS {
            fault(Code::TooMany, "$.events".into(), "a case has at most 10000 events");
        }
        let mut events = Vec::with_capacity(document.events.len().min(MAX_EVENTS));
        for (place, draft) in document.events.into_iter().take(MAX_EVENTS).enumerate() {
            match Event::new(draft) {
                Ok(event) => events.push(event),
                Err(found) => found.faults.into_iter().for_each(|found| {
                    let path = format!("$.events[{place}]{}", found.path.strip_prefix('$').unwrap_or(&found.path));
                    fault(found.code, path, &found.hint);
                }),
            }
        }
        // With faults noted the events are not all there, and what cannot follow would only repeat them.
        if !reader.is_clean() {
            return Err(reader.finish(()).expect_err("faults were noted"));
        }
        let case = match Self::fold(&events) {
            Ok(case) => case,
            Err((place, refusal)) => {
                let (code, path, value) = (Code::Conflict, format!("$.events[{place}]"), String::new());
                reader.push(Fault { code, path, value, hint: refusal.code.as_str().to_owned() });
                return Err(reader.finish(()).expect_err("a fault was noted"));
            }
        };
        let mut differs = |path: &str| {
            let hint = "not what the events come to; it may be left out".to_owned();
            reader.push(Fault { code: Code::Conflict, path: path.to_owned(), value: String::new(), hint });
        };
        if document.version.is_some_and(|version| version != case.version()) {
            differs("$.version");
        }
        if document.state.is_some_and(|state| state != *case.state()) {
            differs("$.state");
        }
        reader.finish(case)
    }
}
