//! The ledger: cases kept in one SQLite file, or in a schema of a PostgreSQL server, so that nothing of them is lost.
//!
//! - **Append-only and chained.** Every entry's hash covers the one before it ([`verify()`] checks it without a key).
//! - **Sealed.** Events are encrypted with a key of their case, which the host's [`MasterKey`] wraps: destroying that key erases
//!   the content, and the chain stays whole. In the clear stand the number of a case, the kind of an entry and its time.
//! - **One transaction a step**, in a write-ahead log that is on the disk before anything is acknowledged.
//! - **Optimistic**: a case is loaded, an event is appended to the version that was loaded; where somebody else was first the
//!   answer is [`LedgerError::Conflict`].
//! - **Every read is asked for and logged**, in the chain itself ([`Host::may`]).
//!
//! Randomness and permission come from the [`Host`], instants are arguments. A file that is damaged, newer or no ledger is
//! refused with a code and left untouched.
//!
//! # Example
//! ```
//! use amparo::case::PlanBrief;
//! use amparo::case::event::{Event, EventDraft, EventKind};
//! use amparo::id::{OpaqueRef, ServiceId};
//! use amparo::ledger::{ReadKind, Host, Ledger, LedgerCode, MasterKey, Reader};
//!
//! struct Desk;
//! impl Host for Desk {
//!     fn fill(&self, bytes: &mut [u8]) -> bool {
//!         # use std::io::Read;
//!         std::fs::File::open("/dev/urandom").and_then(|mut file| file.read_exact(bytes)).is_ok()
//!     }
//!     fn may(&self, reader: &Reader, _: ReadKind, _: Option<&OpaqueRef>) -> bool {
//!         reader.by.as_str() == "worker-7"
//!     }
//! }
//!
//! # let folder = std::env::temp_dir().join(format!("amparo-ledger-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let id = |text: &str| OpaqueRef::new(text).expect("an id");
//! let at = "2031-05-15T22:40:00Z".parse().expect("an instant");
//! let path = folder.join("marituba.amparo");
//! let mut ledger = Ledger::create(&path, MasterKey::new([7; 32]), Box::new(Desk))?;
//!
//! let mut opened = EventDraft::new(id("case-1"), id("case-1/opened"), EventKind::Opened, at);
//! opened.person = Some(id("p1"));
//! opened.plan = Some(PlanBrief { door: ServiceId::new("upa").expect("an id"), ..PlanBrief::default() });
//! ledger.open_case(&Event::new(opened)?, at)?;
//!
//! let worker = Reader { by: id("worker-7"), purpose: id("care") };
//! let mut stored = ledger.load(&worker, &id("case-1"), at)?;
//! let mut told = EventDraft::new(id("case-1"), id("e-2"), EventKind::Arrived, at);
//! told.service = ServiceId::new("caps");
//! ledger.append(&mut stored, &Event::new(told)?, at)?;
//! assert_eq!(stored.case().version(), 2);
//!
//! let stranger = Reader { by: id("worker-8"), purpose: id("curiosity") };
//! assert_eq!(ledger.load(&stranger, &id("case-1"), at).expect_err("not allowed").code(), LedgerCode::Denied);
//! // Two events and two readings, the refused one too; and no key is needed to tell that they are whole.
//! let whole = amparo::ledger::verify(&path, None)?;
//! assert_eq!((whole.events, whole.accesses), (2, 2));
//! # drop(ledger);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod chain;
mod decision;
mod error;
mod export;
mod file;
mod host;
mod outbox;
mod place;
mod privacy;
mod read;
mod recent;
mod seal;
#[cfg(feature = "ledger-postgres")]
mod server;
mod store;
#[cfg(test)]
mod tests;
mod verify;
mod witness;
mod write;

/// The chapter's program runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../../docs/ledger.md")]
struct Chapter;

use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::case::event::Event;
use crate::case::{Applied, Case};
use crate::id::OpaqueRef;
use crate::record::Field;
pub use chain::{EntryKind, Head};
use decision::StepLines;
pub use decision::{Decision, Inputs, Replay, Replayed, Step};
pub use error::{LedgerCode, LedgerError};
pub use export::{Pack, PackCall, PackCase, PackEntry, PackOverride, verify_pack};
pub use host::{Host, ReadKind, Reader};
pub use outbox::{Claimed, DeadLetter, Failed, Retry};
pub use place::Place;
pub use privacy::{AccessReport, Erased, ReadLine, RetentionLine, ToldLine, ToldWhat};
use recent::Recent;
pub use seal::MasterKey;
use seal::{Key, Keys};
#[cfg(feature = "ledger-postgres")]
pub use server::Server;
use store::Db;
pub use verify::{Verified, verify, verify_at};
pub use write::AccessLine;
use write::{Row, Writer};

/// Names of the documents of a ledger that have a schema.
pub const SCHEMAS: [&str; 2] = ["access", "pack"];

/// The JSON Schema (draft 2020-12) of a document of a ledger, or none if there is no such document.
#[must_use]
pub fn schema(name: &str) -> Option<serde_json::Value> {
    let mut defs = serde_json::Map::new();
    let (root, format) = match name {
        "access" => (AccessReport::schema(&mut defs), AccessReport::FORMAT),
        "pack" => (Pack::schema(&mut defs), Pack::FORMAT),
        _ => return None,
    };
    Some(crate::exchange::schema::of(root, defs, format))
}

/// A case as it was loaded, to which events are appended.
pub struct StoredCase {
    case: Case,
    no: u64,
    key: Key,
}

impl std::fmt::Debug for StoredCase {
    /// Tells the version alone: a case is about a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.case.fmt(f)
    }
}

impl StoredCase {
    /// The case.
    #[must_use]
    pub fn case(&self) -> &Case {
        &self.case
    }
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// What became of the event: new, or a repeat that changed nothing.
    pub applied: Applied,
    /// End of the chain since.
    pub head: Head,
    /// Seconds by which the host's clock is behind the entry before; 0 if it is not. The event is kept all the same: a record
    /// of care is not refused for the sake of a clock. Have the clock looked at.
    pub clock_behind_s: u64,
}

/// The client of PostgreSQL, for whoever connects in a way of their own ([`Server::connect_by`]).
#[cfg(feature = "ledger-postgres")]
pub use ::postgres;

/// Cases kept in one SQLite file, or in a schema of a PostgreSQL server.
///
/// # Threads
/// A ledger is one connection: it may be moved to another thread, and is used by one at a time. Any number of ledgers, of
/// any number of programs, may have the same place open. One in PostgreSQL blocks its thread, and may not be used on a thread
/// that runs tasks of tokio.
pub struct Ledger {
    db: Db,
    host: Box<dyn Host>,
    keys: Keys,
    id: [u8; 16],
    recent: Recent,
}

impl std::fmt::Debug for Ledger {
    /// Tells the type alone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ledger")
    }
}

impl Ledger {
    /// Opens a ledger, and makes it if there is none.
    ///
    /// # Errors
    /// As [`Ledger::open`]; [`LedgerError::Behind`] if there was a ledger here (its witness is) and it is gone.
    pub fn create(path: &Path, master: MasterKey, host: Box<dyn Host>) -> Result<Self, LedgerError> {
        Self::create_at(&path.into(), master, host)
    }

    /// As [`Ledger::create`], wherever the ledger is kept.
    ///
    /// # Shape
    /// In PostgreSQL it gets a schema of its own; one that is there and empty is used.
    /// # Errors
    /// As [`Ledger::create`].
    pub fn create_at(place: &Place, master: MasterKey, host: Box<dyn Host>) -> Result<Self, LedgerError> {
        match place {
            Place::File(path) => {
                if !std::fs::exists(path).map_err(|error| file::io(&error))? {
                    file::create(path, host.as_ref(), &Keys::of(&master))?;
                }
            }
            #[cfg(feature = "ledger-postgres")]
            Place::Server(server) => server::create(server, host.as_ref(), &Keys::of(&master), file::WAIT)?,
        }
        Self::open_at(place, master, host)
    }

    /// Opens a ledger; one of an older schema is brought to the newest.
    ///
    /// # Errors
    /// [`LedgerError::Missing`], `Foreign`, `Newer`, `Damaged`, `Behind`, `WrongKey`: the file is left untouched. `ReadOnly`,
    /// `Locked`, `Full`, `Io`.
    /// # Cost
    /// The whole file is read once, to find damage before anything is written; every commit waits for the disk.
    pub fn open(path: &Path, master: MasterKey, host: Box<dyn Host>) -> Result<Self, LedgerError> {
        Self::open_at(&path.into(), master, host)
    }

    /// As [`Ledger::open`], wherever the ledger is kept.
    ///
    /// # Errors
    /// As [`Ledger::open`]; [`LedgerError::NotDurable`] if the server does not wait for its disk.
    /// # Cost
    /// In PostgreSQL the tables are looked at, not what they hold: that is [`verify_at`]'s.
    pub fn open_at(place: &Place, master: MasterKey, host: Box<dyn Host>) -> Result<Self, LedgerError> {
        let keys = Keys::of(&master);
        let (db, id) = match place {
            Place::File(path) => Self::open_file(path, &keys)?,
            #[cfg(feature = "ledger-postgres")]
            Place::Server(server) => {
                let (session, id) = server::Session::open(server, &keys, file::WAIT)?;
                (Db::Server(Box::new(session)), id)
            }
        };
        Ok(Self { db, host, keys, id, recent: Recent::default() })
    }

    fn open_file(path: &Path, keys: &Keys) -> Result<(Db, [u8; 16]), LedgerError> {
        let looked = file::reading(path, file::WAIT)?;
        file::look(&looked)?;
        if let Some(head) = witness::read(path) {
            file::hold_to(&looked, head)?;
        }
        let id = file::identify(&looked, keys)?;
        // The one that looks goes last: while it is there, nobody's closing takes the log away under the other.
        let open = file::Open::new(path)?;
        drop(looked);
        Ok((Db::File(Box::new(open)), id))
    }

    /// How long another program is waited for before [`LedgerError::Locked`]; five seconds unless told.
    ///
    /// # Errors
    /// `Io`.
    pub fn wait(&mut self, longest: Duration) -> Result<(), LedgerError> {
        self.db.wait(longest)
    }

    /// Runs one step: all of it is on the disk when this returns, or nothing is.
    fn write<T>(
        &mut self,
        now: DateTime<Utc>,
        step: impl FnOnce(&mut Writer<'_>) -> Result<T, LedgerError>,
    ) -> Result<T, LedgerError> {
        let recent = &self.recent;
        let stepped = {
            let tx = self.db.begin(recent)?;
            let mut writer = Writer::begin(tx, self.host.as_ref(), &self.keys, &self.id, recent, now)?;
            let before = writer.head;
            step(&mut writer).map(|value| {
                let Writer { tx, head, .. } = writer;
                (value, before, head, tx.commit())
            })
        };
        let (value, before, head, committed) = stepped.inspect_err(|_| recent.drop_step())?;
        match committed.and_then(|()| self.db.keep(before, head)) {
            Ok(()) => recent.keep(),
            // It may have been stored, and it may be gone.
            Err(error) => {
                recent.forget();
                self.db.doubt();
                return Err(error);
            }
        }
        Ok(value)
    }

    /// As [`Self::write`] for a reading: a refusal is logged too.
    fn read<T>(
        &mut self,
        now: DateTime<Utc>,
        step: impl FnOnce(&mut Writer<'_>) -> Result<Option<T>, LedgerError>,
    ) -> Result<T, LedgerError> {
        self.write(now, step)?.ok_or(LedgerError::Denied)
    }

    /// Begins a case with its opening.
    ///
    /// # Errors
    /// [`LedgerError::CaseExists`]: after a crash the opening may have been stored; load it. `Erased`, `Refused`, `OtherDecision`,
    /// `NoRandomness`, and those of the disk.
    pub fn open_case<'s>(&mut self, step: impl Into<Step<'s>>, now: DateTime<Utc>) -> Result<StoredCase, LedgerError> {
        let step = step.into().checked()?;
        let case = Case::open(step.event)?;
        let lines = step.written();
        self.write(now, |writer| {
            let (row, key) = writer.new_case(&case)?;
            store(writer, &row, &key, &case, &lines)?;
            Ok(StoredCase { case, no: row.no, key })
        })
    }

    /// Loads a case.
    ///
    /// # Errors
    /// [`LedgerError::Denied`] if the host does not allow it, `NoSuchCase`, `Erased`, `Damaged` with the entry at which it shows,
    /// and those of the disk: what cannot be logged is not read.
    /// # Cost
    /// Every event of the case is opened and folded; one commit for the log.
    pub fn load(&mut self, reader: &Reader, case: &OpaqueRef, now: DateTime<Utc>) -> Result<StoredCase, LedgerError> {
        self.read(now, |writer| {
            let row = writer.find(case)?;
            let key = writer.key(&row)?;
            if !writer.may(reader, ReadKind::Case, Some((case, row.no, &key)))? {
                return Ok(None);
            }
            Ok(Some(StoredCase { case: writer.case(&row, &key)?, no: row.no, key }))
        })
    }

    /// Cases that are kept, in the order in which they were opened: those of a person, or all.
    ///
    /// # Errors
    /// As [`Ledger::load`].
    /// # Cost
    /// Every case is loaded.
    pub fn list(&mut self, reader: &Reader, person: Option<&OpaqueRef>, now: DateTime<Utc>) -> Result<Vec<Case>, LedgerError> {
        self.cases(reader, ReadKind::List, person, now)
    }

    fn cases(
        &mut self,
        reader: &Reader,
        access: ReadKind,
        person: Option<&OpaqueRef>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Case>, LedgerError> {
        self.read(now, |writer| {
            if !writer.may(reader, access, None)? {
                return Ok(None);
            }
            writer.let_go_of_erased()?;
            let load = |no: u64| {
                let row = writer.row(no)?;
                writer.case(&row, &writer.key(&row)?)
            };
            writer.numbers(person)?.into_iter().map(load).collect::<Result<_, _>>().map(Some)
        })
    }

    /// Appends an event to a case as it was loaded; what was loaded moves on with it.
    ///
    /// # Errors
    /// [`LedgerError::Conflict`] with the version that the ledger holds: load again and decide anew. `Refused` with the reason,
    /// `Erased`, `NoRandomness`, and those of the disk. In all of them nothing was written and `stored` is as it was; after `Io`
    /// or `Full` the event may turn out to have been stored, and asked for again it is stored once.
    /// # Cost
    /// One commit. The case is not read again.
    pub fn append<'s>(
        &mut self,
        stored: &mut StoredCase,
        step: impl Into<Step<'s>>,
        now: DateTime<Utc>,
    ) -> Result<Written, LedgerError> {
        let step = step.into().checked()?;
        let mut case = stored.case.clone();
        let applied = case.apply(step.event)?;
        let lines = step.written();
        let written = self.write(now, |writer| {
            let clock_behind_s = writer.clock_behind_s();
            put(writer, stored, applied, &case, &lines)?;
            Ok(Written { applied, head: writer.head, clock_behind_s })
        })?;
        stored.case = case;
        Ok(written)
    }

    /// Appends several events to a case as it was loaded, in one step: all of them are stored, or none.
    ///
    /// # Shape
    /// What became of each, in their order. A repeat among them changes nothing and hinders none of the others.
    /// # Errors
    /// As [`Ledger::append`], for whichever of them.
    /// # Cost
    /// One commit for all.
    pub fn append_all(
        &mut self,
        stored: &mut StoredCase,
        steps: &[Step<'_>],
        now: DateTime<Utc>,
    ) -> Result<Vec<Written>, LedgerError> {
        let mut cases = Vec::with_capacity(steps.len());
        let mut case = stored.case.clone();
        for step in steps {
            let step = step.checked()?;
            cases.push((case.apply(step.event)?, case.clone(), step.written()));
        }
        let written = self.write(now, |writer| {
            let is_new = |(applied, ..): &(Applied, _, _)| matches!(applied, Applied::New { .. });
            let row = if cases.iter().any(is_new) { Some(current(writer, stored)?) } else { None };
            let mut written = Vec::with_capacity(cases.len());
            for (applied, case, lines) in &cases {
                let clock_behind_s = writer.clock_behind_s();
                if let (Applied::New { .. }, Some(row)) = (applied, &row) {
                    store(writer, row, &stored.key, case, lines)?;
                }
                written.push(Written { applied: *applied, head: writer.head, clock_behind_s });
            }
            Ok(written)
        })?;
        stored.case = case;
        Ok(written)
    }

    /// Joins one case to another: the two events of [`merge`](crate::case::merge()) are stored together or not at all.
    ///
    /// # Errors
    /// As [`Ledger::append`], for either.
    pub fn join(
        &mut self,
        into: &mut StoredCase,
        from: &mut StoredCase,
        events: [&Event; 2],
        now: DateTime<Utc>,
    ) -> Result<Written, LedgerError> {
        let (mut joined, mut gone) = (into.case.clone(), from.case.clone());
        let applied = [joined.apply(events[0])?, gone.apply(events[1])?];
        let lines = events.map(|event| Step::from(event).written());
        let written = self.write(now, |writer| {
            let clock_behind_s = writer.clock_behind_s();
            put(writer, into, applied[0], &joined, &lines[0])?;
            put(writer, from, applied[1], &gone, &lines[1])?;
            Ok(Written { applied: applied[0], head: writer.head, clock_behind_s })
        })?;
        (into.case, from.case) = (joined, gone);
        Ok(written)
    }

    /// End of the chain: kept somewhere else, it shows later that nothing was cut off.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn head(&mut self) -> Result<Head, LedgerError> {
        self.write(DateTime::UNIX_EPOCH, |writer| Ok(writer.head))
    }
}

/// Stores an event that was applied to a case as it was loaded, if the ledger holds no later one.
fn put(
    writer: &mut Writer<'_>,
    stored: &StoredCase,
    applied: Applied,
    case: &Case,
    lines: &StepLines<'_>,
) -> Result<(), LedgerError> {
    let Applied::New { .. } = applied else { return Ok(()) };
    let row = current(writer, stored)?;
    store(writer, &row, &stored.key, case, lines)
}

/// The row of a case, if the ledger holds it as it was loaded.
fn current(writer: &Writer<'_>, stored: &StoredCase) -> Result<Row, LedgerError> {
    let row = writer.row(stored.no)?;
    if row.is_erased() {
        return Err(LedgerError::Erased);
    }
    if row.version != stored.case.version() {
        return Err(LedgerError::Conflict { version: row.version });
    }
    Ok(row)
}

/// Stores the last event of a case, with its decision.
fn store(writer: &mut Writer<'_>, row: &Row, key: &Key, case: &Case, lines: &StepLines<'_>) -> Result<(), LedgerError> {
    writer.decision(row, key, lines)?;
    writer.event(row, key, case, &lines.event).map(drop)
}
