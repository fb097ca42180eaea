use std::sync::atomic::{AtomicU64, Ordering};

use crate::case::event::{Event, EventDraft, EventKind};
use crate::case::{PlanBrief, RefusalCode};
use crate::id::ServiceId;
use rusqlite::Connection;
use std::path::PathBuf;

use super::*;

/// Where a test keeps its ledger.
#[derive(Clone, Copy, PartialEq)]
enum Store {
    File,
    #[cfg(feature = "ledger-postgres")]
    Server,
}

/// Each of these tests for a ledger in a file, and for one on the PostgreSQL server of `AMPARO_POSTGRES` if there is one.
macro_rules! on_each_store {
    ($($name:ident)*) => {
        mod in_a_file {
            $(#[test] fn $name() { super::$name(super::Store::File) })*
        }
        #[cfg(feature = "ledger-postgres")]
        mod on_a_server {
            $(#[test] fn $name() {
                if super::server::url().is_some() {
                    super::$name(super::Store::Server)
                }
            })*
        }
    };
}

/// Bytes that differ each time, and whoever is not called `stranger`.
struct Desk(AtomicU64);

impl Desk {
    fn boxed() -> Box<dyn Host> {
        Box::new(Self(AtomicU64::new(1)))
    }
}

impl Host for Desk {
    fn fill(&self, bytes: &mut [u8]) -> bool {
        use sha2::{Digest, Sha256};
        for chunk in bytes.chunks_mut(32) {
            let count = self.0.fetch_add(1, Ordering::Relaxed);
            chunk.copy_from_slice(&Sha256::digest(count.to_le_bytes())[..chunk.len()]);
        }
        true
    }
    fn may(&self, reader: &Reader, _: ReadKind, _: Option<&OpaqueRef>) -> bool {
        reader.by.as_str() != "stranger"
    }
}

/// A place of its own for one test, gone at its end.
struct Home {
    folder: PathBuf,
    place: Place,
}

impl Home {
    fn new(store: Store, name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("amparo-ledger-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for the test");
        let place = match store {
            Store::File => Place::File(folder.join("town.amparo")),
            #[cfg(feature = "ledger-postgres")]
            Store::Server => server::place(name),
        };
        Self { folder, place }
    }

    /// The file.
    fn path(&self) -> PathBuf {
        self.folder.join("town.amparo")
    }

    fn create(&self) -> Ledger {
        Ledger::create_at(&self.place, key(), Desk::boxed()).expect("a new ledger")
    }

    fn open(&self) -> Result<Ledger, LedgerError> {
        Ledger::open_at(&self.place, key(), Desk::boxed())
    }

    fn verify(&self, since: Option<Head>) -> Result<Verified, LedgerError> {
        verify_at(&self.place, since)
    }

    /// Takes away what remembers where the chain ended.
    fn forget(&self) {
        if let Place::File(_) = self.place {
            std::fs::remove_file(self.folder.join("town.amparo-head")).expect("there was a witness");
        }
    }

    /// Changes the ledger behind its back.
    fn sql(&self, sql: &str) {
        match &self.place {
            Place::File(path) => Connection::open(path).and_then(|db| db.execute_batch(sql)).expect("changed"),
            #[cfg(feature = "ledger-postgres")]
            Place::Server(_) => server::admin(&self.place).batch_execute(sql).expect("changed"),
        }
    }

    /// The files and what they hold.
    fn bytes(&self) -> Vec<(PathBuf, Vec<u8>)> {
        #[cfg(feature = "ledger-postgres")]
        if let Place::Server(_) = self.place {
            return server::files(&self.place);
        }
        let entries = std::fs::read_dir(&self.folder).expect("a folder");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        // The index of the log is no content: SQLite makes it anew.
        paths.retain(|path| !path.to_string_lossy().ends_with("-shm"));
        paths.sort();
        paths
            .into_iter()
            .map(|path| (path.clone(), std::fs::read(path).expect("a file")))
            .filter(|(_, b)| !b.is_empty())
            .collect()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
        #[cfg(feature = "ledger-postgres")]
        if let Place::Server(_) = self.place {
            server::drop_schema(&self.place);
        }
    }
}

/// The one number that a query gives.
fn number(ledger: &mut Ledger, sql: &'static str) -> u32 {
    ledger.write(at(0), |writer| writer.tx.one(sql, &[])).expect("a number")
}

fn key() -> MasterKey {
    MasterKey::new([7; 32])
}

fn id(text: &str) -> OpaqueRef {
    OpaqueRef::new(text).expect("an id")
}

fn at(minute: i64) -> DateTime<Utc> {
    "2031-05-15T22:40:00Z".parse::<DateTime<Utc>>().expect("an instant") + chrono::Duration::minutes(minute)
}

fn worker() -> Reader {
    Reader { by: id("worker"), purpose: id("care") }
}

fn opened(case: &str) -> Event {
    let mut draft = EventDraft::new(id(case), id(&format!("{case}/opened")), EventKind::Opened, at(0));
    draft.person = Some(id("CANARY-person"));
    draft.plan = Some(PlanBrief { door: ServiceId::new("CANARY-upa").expect("an id"), ..PlanBrief::default() });
    Event::new(draft).expect("it is whole")
}

fn arrived(case: &str, n: i64) -> Event {
    let mut draft = EventDraft::new(id(case), id(&format!("{case}/arrived/{n}")), EventKind::Arrived, at(n));
    draft.service = ServiceId::new(format!("CANARY-door-{n}"));
    Event::new(draft).expect("it is whole")
}

fn code<T: std::fmt::Debug>(result: Result<T, LedgerError>) -> LedgerCode {
    result.expect_err("an error").code()
}

/// A ledger with two cases and five events.
fn filled(folder: &Home) -> Ledger {
    let mut ledger = folder.create();
    let mut first = ledger.open_case(&opened("case-1"), at(0)).expect("opened");
    ledger.append(&mut first, &arrived("case-1", 1), at(1)).expect("appended");
    ledger.open_case(&opened("case-2"), at(2)).expect("opened");
    ledger.append(&mut first, &arrived("case-1", 3), at(3)).expect("appended");
    ledger.append(&mut first, &arrived("case-1", 4), at(4)).expect("appended");
    ledger
}

fn what_was_stored_is_loaded_by_another_that_opens_it(store: Store) {
    let folder = Home::new(store, "roundtrip");
    drop(filled(&folder));
    let mut ledger = folder.open().expect("it is whole");
    let stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let events = [opened("case-1"), arrived("case-1", 1), arrived("case-1", 3), arrived("case-1", 4)];
    assert_eq!(*stored.case(), Case::fold(&events).expect("they follow"));
    assert_eq!(ledger.list(&worker(), Some(&id("CANARY-person")), at(5)).expect("listed").len(), 2);
    assert_eq!(ledger.list(&worker(), Some(&id("somebody")), at(5)).expect("listed").len(), 0);
    let whole = folder.verify(None).expect("whole");
    assert_eq!((whole.events, whole.accesses, whole.cases, whole.erased), (5, 3, 2, 0));
    assert_eq!(whole.head, ledger.head().expect("a head"));
}

fn nothing_of_a_person_stands_in_the_files_or_in_an_error(store: Store) {
    let folder = Home::new(store, "canary");
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let refused = ledger.append(&mut stored, &opened("case-1-CANARY"), at(5)).expect_err("another case");
    let absent = ledger.load(&worker(), &id("CANARY-none"), at(5)).expect_err("no such case");
    assert_eq!((refused.code(), absent.code()), (LedgerCode::Refused, LedgerCode::NoSuchCase));
    assert!(!format!("{refused} {refused:?} {absent} {absent:?} {ledger:?} {stored:?}").contains("CANARY"));
    let mut seen = 0;
    for (_, bytes) in folder.bytes() {
        assert!(!bytes.windows(6).any(|window| window == b"CANARY"), "a reference stands in a file");
        assert!(!bytes.windows(6).any(|window| window == b"case-1"), "a case's reference stands in a file");
        seen += bytes.len();
    }
    assert!(seen > 10_000, "only {seen} bytes were looked at");
}

fn of_two_writers_one_is_told_to_load_again(store: Store) {
    let folder = Home::new(store, "conflict");
    let mut one = filled(&folder);
    let mut other = folder.open().expect("open");
    let mut mine = one.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let mut theirs = other.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    one.append(&mut mine, &arrived("case-1", 6), at(6)).expect("the first is taken");
    let late = other.append(&mut theirs, &arrived("case-1", 7), at(7));
    assert_eq!(late.expect_err("too late"), LedgerError::Conflict { version: 5 });
    assert_eq!(theirs.case().version(), 4, "what was loaded stays as it was");
    let mut theirs = other.load(&worker(), &id("case-1"), at(8)).expect("loaded again");
    other.append(&mut theirs, &arrived("case-1", 7), at(8)).expect("taken now");
    assert_eq!(one.load(&worker(), &id("case-1"), at(9)).expect("loaded").case().version(), 6);
}

fn what_is_known_of_a_case_is_what_was_committed(store: Store) {
    let folder = Home::new(store, "recent");
    let (mut one, mut other) = (filled(&folder), folder.open().expect("open"));
    // A step that writes an event, shows the case with it, and then comes to nothing.
    let mut mine = one.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let event = arrived("case-1", 6);
    let lost: Result<(), _> = one.write(at(6), |writer| {
        let (mut case, row) = (mine.case().clone(), writer.row(mine.no)?);
        case.apply(&event)?;
        writer.event(&row, &mine.key, &case, &crate::exchange::to_json(event.draft()))?;
        assert_eq!(writer.case(&writer.row(mine.no)?, &mine.key)?.version(), 5, "the step sees what it wrote");
        Err(LedgerError::LeaseLost)
    });
    assert_eq!(lost, Err(LedgerError::LeaseLost));
    assert_eq!(one.load(&worker(), &id("case-1"), at(7)).expect("loaded").case().version(), 4);
    // Somebody else goes on with the case: what is known is read on, whole and in its order.
    let mut theirs = other.load(&worker(), &id("case-1"), at(7)).expect("loaded");
    for n in 8..11 {
        other.append(&mut theirs, &arrived("case-1", n), at(n)).expect("taken");
    }
    mine = one.load(&worker(), &id("case-1"), at(11)).expect("loaded");
    assert_eq!(mine.case(), theirs.case());
    assert_eq!(mine.case().state(), theirs.case().state());
    // More cases than are kept in mind.
    for n in 0..300 {
        one.open_case(&opened(&format!("more-{n}")), at(12)).expect("opened");
    }
    assert_eq!(one.load(&worker(), &id("case-1"), at(13)).expect("loaded").case(), theirs.case());
}

fn a_repeat_changes_nothing_and_a_refusal_writes_nothing(store: Store) {
    let folder = Home::new(store, "repeat");
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let head = ledger.head().expect("a head");
    let again = ledger.append(&mut stored, &arrived("case-1", 3), at(5)).expect("a repeat");
    assert_eq!((again.applied, again.head), (Applied::Repeat { version: 4 }, head));
    let twice = ledger.append(&mut stored, &opened("case-1"), at(5)).expect("the opening again");
    assert_eq!(twice.applied, Applied::Repeat { version: 4 });
    let mut draft = arrived("case-1", 3).draft().clone();
    draft.service = ServiceId::new("elsewhere");
    let reused = ledger.append(&mut stored, &Event::new(draft).expect("whole"), at(5));
    assert_eq!(reused.expect_err("refused"), LedgerError::Refused(RefusalCode::KeyReused));
    assert_eq!(code(ledger.open_case(&opened("case-1"), at(5))), LedgerCode::CaseExists);
    assert_eq!(ledger.head().expect("a head"), head);
}

fn whoever_may_not_read_is_refused_and_the_attempt_is_logged(store: Store) {
    let folder = Home::new(store, "denied");
    let mut ledger = filled(&folder);
    let stranger = Reader { by: id("stranger"), purpose: id("care") };
    let before = folder.verify(None).expect("whole");
    assert_eq!(code(ledger.load(&stranger, &id("case-1"), at(5))), LedgerCode::Denied);
    assert_eq!(code(ledger.list(&stranger, None, at(5))), LedgerCode::Denied);
    let after = folder.verify(None).expect("whole");
    assert_eq!((before.accesses, after.accesses), (0, 2));
}

#[test]
fn another_key_a_foreign_file_and_a_newer_ledger_are_refused_and_left_untouched() {
    let folder = Home::new(Store::File, "refused");
    drop(filled(&folder));
    let before = folder.bytes();
    let wrong = Ledger::open(&folder.path(), MasterKey::new([8; 32]), Desk::boxed());
    assert_eq!(code(wrong), LedgerCode::WrongKey);
    assert_eq!(folder.bytes(), before);
    let set = |sql: &str| Connection::open(folder.path()).and_then(|db| db.execute_batch(sql)).expect("changed");

    set("PRAGMA user_version = 99");
    let before = folder.bytes();
    let newer = folder.open().expect_err("newer");
    assert_eq!(newer, LedgerError::Newer { schema: 99, known: file::NEWEST });
    assert_eq!(verify(&folder.path(), None), Err(newer));
    assert_eq!(folder.bytes(), before);

    set(&format!("PRAGMA user_version = {}; PRAGMA application_id = 3", file::NEWEST));
    let before = folder.bytes();
    assert_eq!(code(folder.open()), LedgerCode::Foreign);
    assert_eq!(folder.bytes(), before);

    for text in
        ["", "a letter, and not a short one: more than a hundred bytes that are no database at all, whatever one calls it"]
    {
        let other = folder.folder.join("letter");
        std::fs::write(&other, text).expect("written");
        assert_eq!(code(Ledger::create(&other, key(), Desk::boxed())), LedgerCode::Foreign);
        assert_eq!(std::fs::read_to_string(&other).expect("there"), text);
    }
    assert_eq!(code(Ledger::open(&folder.folder.join("none"), key(), Desk::boxed())), LedgerCode::Missing);
}

#[test]
fn damage_is_refused_wherever_it_strikes_or_found_by_verify() {
    let folder = Home::new(Store::File, "damage");
    drop(filled(&folder));
    std::fs::remove_file(folder.folder.join("town.amparo-head")).expect("there was a witness");
    let whole = std::fs::read(folder.path()).expect("a file");
    let mut refused = 0;
    let mut found = 0;
    for place in (0..whole.len()).step_by(997) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x41;
        std::fs::write(folder.path(), &bytes).expect("written");
        match folder.open() {
            Err(error) => {
                assert!(
                    matches!(error.code(), LedgerCode::Damaged | LedgerCode::Foreign | LedgerCode::Newer | LedgerCode::WrongKey),
                    "{place}: {error}"
                );
                assert!(std::fs::read(folder.path()).expect("there") == bytes, "{place}: the file was touched");
                refused += 1;
            }
            Ok(ledger) => {
                drop(ledger);
                found += usize::from(verify(&folder.path(), None).is_err());
            }
        }
        let _ = std::fs::remove_file(folder.folder.join("town.amparo-wal"));
        let _ = std::fs::remove_file(folder.folder.join("town.amparo-shm"));
    }
    assert!(refused > 0 && refused + found > 3, "{refused} were refused, {found} found");
}

/// Changes the ledger behind its back, without the triggers that keep entries.
fn tamper(folder: &Home, sql: &str) {
    let path = match &folder.place {
        Place::File(path) => path,
        #[cfg(feature = "ledger-postgres")]
        Place::Server(_) => return server::tamper(&folder.place, sql),
    };
    let db = Connection::open(path).expect("open");
    let triggers: Vec<String> = db
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'")
        .and_then(|mut rows| rows.query_map((), |row| row.get(0))?.collect())
        .expect("triggers");
    db.execute_batch("DROP TRIGGER entry_is_not_changed; DROP TRIGGER entry_is_not_deleted").expect("dropped");
    db.execute_batch(sql).expect("changed");
    triggers.iter().for_each(|trigger| db.execute_batch(trigger).expect("put back"));
}

fn a_change_to_any_entry_is_found_at_its_place_without_a_key(store: Store) {
    let changes = [
        ("UPDATE entry SET sealed = zeroblob(length(sealed)) WHERE seq = 2", 2),
        ("UPDATE entry SET at = at + 1 WHERE seq = 3", 3),
        ("UPDATE entry SET version = 9 WHERE seq = 4", 4),
        ("UPDATE entry SET care_case = 2 WHERE seq = 4", 4),
        ("UPDATE entry SET kind = 2 WHERE seq = 1", 1),
        ("UPDATE entry SET hash = zeroblob(32) WHERE seq = 5", 5),
        ("DELETE FROM entry WHERE seq = 2", 2),
        ("UPDATE entry SET seq = 9 WHERE seq = 5", 5),
        ("UPDATE care_case SET version = 1 WHERE no = 1", 5),
        ("UPDATE care_case SET wrapped = NULL WHERE no = 2", 3),
    ];
    for (sql, seq) in changes {
        let folder = Home::new(store, "tamper");
        drop(filled(&folder));
        folder.forget();
        tamper(&folder, sql);
        assert_eq!(folder.verify(None), Err(LedgerError::Damaged { seq: Some(seq) }), "{sql}");
    }
}

fn entries_are_neither_changed_nor_deleted_by_sql(store: Store) {
    let folder = Home::new(store, "kept");
    drop(filled(&folder));
    let refused = |sql: &str| match &folder.place {
        Place::File(path) => Connection::open(path).expect("open").execute_batch(sql).is_err(),
        #[cfg(feature = "ledger-postgres")]
        Place::Server(_) => server::admin(&folder.place).batch_execute(sql).is_err(),
    };
    assert!(refused("UPDATE entry SET at = 0") && refused("DELETE FROM entry"));
    // SQLite has no TRUNCATE, which is refused there all the same.
    assert!(refused("TRUNCATE entry"));
}

#[test]
fn an_end_that_was_cut_off_is_told_by_the_witness_or_by_a_head_kept_elsewhere() {
    let folder = Home::new(Store::File, "behind");
    let mut ledger = filled(&folder);
    let head = ledger.head().expect("a head");
    drop(ledger);
    tamper(&folder, "DELETE FROM entry WHERE seq = 5; UPDATE care_case SET version = 3, latest = 4, latest_at = 0 WHERE no = 1");
    assert_eq!(folder.open().expect_err("behind"), LedgerError::Behind { seq: 5 });
    std::fs::remove_file(folder.folder.join("town.amparo-head")).expect("there was a witness");
    assert!(verify(&folder.path(), None).is_ok(), "nobody remembers");
    let told: Head = head.to_string().parse().expect("a head is read as it is written");
    assert_eq!(verify(&folder.path(), Some(told)), Err(LedgerError::Behind { seq: 5 }));
}

#[test]
fn a_ledger_that_is_gone_is_not_begun_anew_without_a_word() {
    let folder = Home::new(Store::File, "gone");
    drop(filled(&folder));
    for name in ["town.amparo", "town.amparo-wal", "town.amparo-shm"] {
        let _ = std::fs::remove_file(folder.folder.join(name));
    }
    assert_eq!(code(Ledger::create(&folder.path(), key(), Desk::boxed())), LedgerCode::Behind);
}

fn an_event_moved_to_another_place_does_not_open(store: Store) {
    let folder = Home::new(store, "moved");
    drop(filled(&folder));
    // The sealed bytes of two events of one case trade places: every byte is genuine, no place is.
    tamper(
        &folder,
        "CREATE TABLE t AS SELECT seq, sealed FROM entry WHERE seq IN (2, 4);
         UPDATE entry SET sealed = (SELECT sealed FROM t WHERE t.seq = 6 - entry.seq) WHERE seq IN (2, 4); DROP TABLE t",
    );
    let mut ledger = folder.open().expect("the file itself is sound");
    let moved = ledger.load(&worker(), &id("case-1"), at(9)).expect_err("moved");
    assert_eq!(moved, LedgerError::Damaged { seq: Some(2) });
}

fn a_clock_that_goes_back_loses_no_event_and_is_told(store: Store) {
    let folder = Home::new(store, "clock");
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(60)).expect("loaded");
    let written = ledger.append(&mut stored, &arrived("case-1", 5), at(50)).expect("kept");
    assert_eq!(written.clock_behind_s, 600);
    let whole = folder.verify(None).expect("whole");
    assert_eq!((whole.events, whole.clock_went_back), (6, vec![7]));
}

fn without_random_bytes_nothing_is_sealed(store: Store) {
    struct Dry;
    impl Host for Dry {
        fn fill(&self, _: &mut [u8]) -> bool {
            true
        }
        fn may(&self, _: &Reader, _: ReadKind, _: Option<&OpaqueRef>) -> bool {
            true
        }
    }
    let folder = Home::new(store, "dry");
    drop(filled(&folder));
    let mut ledger = Ledger::open_at(&folder.place, key(), Box::new(Dry)).expect("open");
    assert_eq!(code(ledger.open_case(&opened("case-3"), at(9))), LedgerCode::NoRandomness);
    assert_eq!(folder.verify(None).expect("whole").events, 5);
}

#[test]
fn a_ledger_that_another_program_holds_is_told_as_locked() {
    let folder = Home::new(Store::File, "locked");
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let other = Connection::open(folder.path()).expect("open");
    other.execute_batch("BEGIN IMMEDIATE").expect("held");
    ledger.wait(Duration::from_millis(50)).expect("set");
    assert_eq!(code(ledger.append(&mut stored, &arrived("case-1", 6), at(6))), LedgerCode::Locked);
    other.execute_batch("ROLLBACK").expect("let go");
    let written = ledger.append(&mut stored, &arrived("case-1", 6), at(6)).expect("the same again");
    assert_eq!(written.applied, Applied::New { version: 5 });
}

fn several_events_are_stored_together_or_not_at_all(store: Store) {
    let folder = Home::new(store, "together");
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let head = ledger.head().expect("a head");
    let events = [arrived("case-1", 6), arrived("case-1", 3), arrived("case-1", 7)];
    let mut odd = arrived("case-1", 3).draft().clone();
    odd.service = ServiceId::new("elsewhere");
    let refused = Event::new(odd).expect("whole");
    let half = ledger.append_all(&mut stored, &[(&events[0]).into(), (&refused).into()], at(6));
    assert_eq!(half.expect_err("the second is refused"), LedgerError::Refused(RefusalCode::KeyReused));
    assert_eq!((ledger.head().expect("a head"), stored.case().version()), (head, 4), "neither was written");
    let steps: Vec<Step<'_>> = events.iter().map(Step::from).collect();
    let written = ledger.append_all(&mut stored, &steps, at(6)).expect("appended");
    let applied: Vec<Applied> = written.iter().map(|written| written.applied).collect();
    assert_eq!(applied, [Applied::New { version: 5 }, Applied::Repeat { version: 5 }, Applied::New { version: 6 }]);
    assert_eq!(written[2].head.seq, head.seq + 2);
    assert_eq!(written[2].head, ledger.head().expect("a head"));
    assert_eq!(ledger.load(&worker(), &id("case-1"), at(7)).expect("loaded").case(), stored.case());
    // All of it again changes nothing, whatever came in between.
    let again = ledger.append_all(&mut stored, &steps, at(8)).expect("repeats");
    assert!(again.iter().all(|written| matches!(written.applied, Applied::Repeat { .. })));
    assert!(ledger.append_all(&mut stored, &[], at(8)).expect("nothing").is_empty());
    let mut late = folder.open().expect("open").load(&worker(), &id("case-1"), at(9)).expect("loaded");
    ledger.append(&mut stored, &arrived("case-1", 8), at(9)).expect("appended");
    let conflict = ledger.append_all(&mut late, &[(&arrived("case-1", 9)).into()], at(9));
    assert_eq!(conflict.expect_err("somebody was first"), LedgerError::Conflict { version: 7 });
}

on_each_store! {
    what_was_stored_is_loaded_by_another_that_opens_it
    nothing_of_a_person_stands_in_the_files_or_in_an_error
    of_two_writers_one_is_told_to_load_again
    what_is_known_of_a_case_is_what_was_committed
    a_repeat_changes_nothing_and_a_refusal_writes_nothing
    whoever_may_not_read_is_refused_and_the_attempt_is_logged
    a_change_to_any_entry_is_found_at_its_place_without_a_key
    entries_are_neither_changed_nor_deleted_by_sql
    an_event_moved_to_another_place_does_not_open
    a_clock_that_goes_back_loses_no_event_and_is_told
    without_random_bytes_nothing_is_sealed
    several_events_are_stored_together_or_not_at_all
}

mod outbox;
mod privacy;
mod schemas;
#[cfg(feature = "ledger-postgres")]
mod server;
