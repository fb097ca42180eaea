//! The ledger as a whole: a crisis from the door to its last follow-up, programs that are killed, and disks that fail.
#![cfg(all(feature = "ledger", feature = "cli"))]

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::sync::OnceLock;

use amparo::case::event::{Event, EventDraft, EventKind};
use amparo::exchange;
use amparo::id::OpaqueRef;
use amparo::ledger::{Host, Inputs, Ledger, LedgerError, MasterKey, Place, ReadKind, Reader};
use amparo::plan::request::Request;
use amparo::policy::Policy;
use chrono::{DateTime, Utc};

#[path = "ledger/crisis.rs"]
mod crisis;
#[path = "ledger/disk.rs"]
mod disk;
#[cfg(feature = "ledger-postgres")]
#[path = "ledger/doubt.rs"]
mod doubt;
#[path = "ledger/faults.rs"]
mod faults;
#[path = "ledger/inject.rs"]
mod inject;
#[path = "ledger/kill.rs"]
mod kill;
#[path = "ledger/lost.rs"]
mod lost;
#[cfg(feature = "ledger-postgres")]
#[path = "ledger/servers.rs"]
mod servers;
#[path = "ledger/throughput.rs"]
mod throughput;

/// The system's random bytes; everybody may read.
struct System;

impl Host for System {
    fn fill(&self, bytes: &mut [u8]) -> bool {
        static SOURCE: OnceLock<Option<File>> = OnceLock::new();
        let source = SOURCE.get_or_init(|| File::open("/dev/urandom").ok());
        source.as_ref().is_some_and(|mut file| file.read_exact(bytes).is_ok())
    }
    fn may(&self, _: &Reader, _: ReadKind, _: Option<&OpaqueRef>) -> bool {
        true
    }
}

fn id(text: &str) -> OpaqueRef {
    OpaqueRef::new(text).expect("an id")
}

fn worker() -> Reader {
    Reader { by: id("worker"), purpose: id("care") }
}

/// A folder of its own for one test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("amparo-ledger-whole-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    fn path(&self) -> PathBuf {
        self.0.join("town.amparo")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn create(path: &std::path::Path) -> Result<Ledger, LedgerError> {
    Ledger::create(path, MasterKey::new([7; 32]), Box::new(System))
}

fn create_at(place: &Place) -> Result<Ledger, LedgerError> {
    Ledger::create_at(place, MasterKey::new([7; 32]), Box::new(System))
}

/// Marituba, and its crisis.
struct Town {
    inputs: Inputs,
    request: Request,
}

impl Town {
    fn new() -> Self {
        let read = |name: &str| std::fs::read(format!("examples/marituba/{name}.json")).expect("the example is there");
        let policy = exchange::to_json(Policy::br().draft());
        let (inputs, _) = Inputs::new(read("network"), policy, None).expect("no faults");
        Self { inputs, request: exchange::request(&read("crisis")).expect("no faults") }
    }

    fn at(&self) -> DateTime<Utc> {
        self.request.draft().at
    }

    /// The opening of a case of this crisis, of a person of its own.
    fn opened(&self, case: &str, brief: &amparo::case::PlanBrief) -> Event {
        let mut draft = EventDraft::new(id(case), id(&format!("{case}/opened")), EventKind::Opened, self.at());
        (draft.person, draft.plan) = (Some(id(&format!("{case}/person"))), Some(brief.clone()));
        Event::new(draft).expect("it is whole")
    }
}
