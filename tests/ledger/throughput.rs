//! Many programs at one ledger: every case stays linear, and it costs little more than inserting the same rows.
//!
//! Eight programs open cases, load, append, claim and send, all in one ledger. Each notes what it did and when; from the notes
//! and the ledger a checker tells whether there is one order of all that was done to a case that everybody saw (linearizability
//! of a versioned log: an acknowledged event has exactly one version; what ended before another began has the lesser one; who
//! loads sees all that had ended, and nothing that had not begun; a conflict is told where somebody else was first).
//!
//! Beside it, the rows that came of it are inserted bare, by as many programs into the same tables, as surely kept: one set of
//! rows per transaction, and a hundred. Figures tell something with optimisation alone: run with `--profile suite`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use amparo::case::Applied;
use amparo::case::event::Event;
use amparo::ledger::{Decision, Ledger, LedgerError, Place, verify_at};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::disk::Draw;
use crate::lost::{arrived, is_long, quick_folder, retry};
use crate::{Folder, Town, create_at, id, worker};

const PROGRAMS: usize = 8;
const FOLDER: &str = "AMPARO_LOAD_FOLDER";
const INDEX: &str = "AMPARO_LOAD_INDEX";
const CASES: &str = "AMPARO_LOAD_CASES";
const PLACE: &str = "AMPARO_LOAD_PLACE";
const FROM: &str = "AMPARO_LOAD_FROM";
const BATCH: &str = "AMPARO_LOAD_BATCH";
const AFTER: &str = "AMPARO_LOAD_AFTER";
const BARE: &str = "AMPARO_LOAD_BARE";
const READING_STEPS: &str = "AMPARO_LOAD_READING_STEPS";

/// A way to keep a ledger, and its rows bare. A place is a text, as [`Place::new`] reads it.
struct Store {
    name: &'static str,
    /// Reads the rows of a ledger, of its entries those after a number.
    read: fn(&str, i64) -> Kept,
    /// Makes an empty store of the same tables at a place.
    make: fn(&str),
    /// Opens what was made, to insert bare rows.
    open: fn(&str) -> Box<dyn Bare>,
}

const SQLITE: Store = Store { name: "sqlite", read: read_file, make: make_file, open: |place| Box::new(open_file(place)) };

/// The store that a place is of.
fn store(place: &str) -> &'static Store {
    #[cfg(feature = "ledger-postgres")]
    if Place::is_server(place) {
        return &on_a_server::POSTGRES;
    }
    assert!(!Place::is_server(place), "this build has no PostgreSQL");
    &SQLITE
}

fn open(place: &str) -> Ledger {
    create_at(&Place::new(place).expect("a place")).expect("it opens")
}

/// What a program did to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Did {
    /// An acknowledged event, by its key, and the version that it made.
    Appended { key: String, version: u32 },
    /// A load that gave this version.
    Loaded { version: u32 },
    /// A conflict: the writer knew one version, the ledger told another.
    Conflict { knew: u32, told: u32 },
}

/// What was done to a case, and between which instants.
#[derive(Clone, Debug)]
struct Note {
    case: String,
    did: Did,
    from: u128,
    to: u128,
}

fn nanoseconds() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").as_nanos()
}

/// What one program did, and how long it waited for each kind of call.
#[derive(Default)]
struct Notes {
    all: Vec<Note>,
    waited: BTreeMap<&'static str, (u32, Duration)>,
}

impl Notes {
    /// Runs a call until the ledger is not locked; gives its answer and when it ran.
    fn time<T>(
        &mut self,
        what: &'static str,
        mut call: impl FnMut() -> Result<T, LedgerError>,
    ) -> (Result<T, LedgerError>, u128, u128) {
        let (from, began) = (nanoseconds(), Instant::now());
        let answer = loop {
            match call() {
                Err(LedgerError::Locked) => {}
                answer => break answer,
            }
        };
        let (calls, waited) = self.waited.entry(what).or_default();
        (*calls, *waited) = (*calls + 1, *waited + began.elapsed());
        (answer, from, nanoseconds())
    }

    fn note(&mut self, case: &str, did: Did, from: u128, to: u128) {
        self.all.push(Note { case: case.to_owned(), did, from, to });
    }
}

/// Loads a case and appends to the version that was loaded.
fn visit(ledger: &mut Ledger, town: &Town, case: &str, key: &str, notes: &mut Notes) {
    let (loaded, from, to) = notes.time("load", || ledger.load(&worker(), &id(case), town.at()));
    let mut stored = match loaded {
        Ok(stored) => stored,
        // Its program has not come to it yet.
        Err(LedgerError::NoSuchCase) => return,
        Err(error) => panic!("{error}"),
    };
    let knew = stored.case().version();
    notes.note(case, Did::Loaded { version: knew }, from, to);
    let event = arrived(case, key, town);
    let (appended, from, to) = notes.time("append", || ledger.append(&mut stored, &event, town.at()));
    let did = match appended {
        Ok(_) => Did::Appended { key: key.to_owned(), version: stored.case().version() },
        Err(LedgerError::Conflict { version }) => Did::Conflict { knew, told: version },
        Err(error) => panic!("{error}"),
    };
    notes.note(case, did, from, to);
}

/// Leases a few messages, and notes them as sent.
fn drain(ledger: &mut Ledger, town: &Town, most: usize, notes: &mut Notes) {
    let context = town.inputs.context();
    let lease = Duration::from_secs(3_600);
    let (claimed, ..) = notes.time("claim", || ledger.claim(&worker(), &context, lease, &retry(), most, town.at()));
    for line in claimed.expect("claimed") {
        let event = line.done(town.at()).map(|draft| Event::new(draft).expect("whole"));
        let (sent, from, to) = notes.time("sent", || ledger.sent(&line, event.as_ref(), town.at()));
        if let Some(Ok(Applied::New { version })) = sent.expect("noted") {
            let did = Did::Appended { key: line.due.key.as_str().to_owned(), version };
            notes.note(line.case.as_str(), did, from, to);
        }
    }
}

/// One program's share of the load: its own cases, and visits to those that others have at hand.
fn load(ledger: &mut Ledger, town: &Town, decision: &Decision<'_>, index: usize, cases: Range<usize>) -> Notes {
    let (mut notes, mut draw) = (Notes::default(), Draw((cases.start + index) as u64));
    for number in cases.filter(|number| number % PROGRAMS == index) {
        let case = format!("c-{number}");
        let opened = town.opened(&case, decision.brief());
        let (stored, from, to) = notes.time("open_case", || ledger.open_case((&opened, decision), town.at()));
        stored.expect("opened");
        notes.note(&case, Did::Appended { key: format!("{case}/opened"), version: 1 }, from, to);
        for visited in 0..3 {
            let other = format!("c-{}", (number + PROGRAMS).saturating_sub(draw.below(3 * PROGRAMS)));
            visit(ledger, town, &other, &format!("{case}/visit-{visited}"), &mut notes);
        }
        drain(ledger, town, 4, &mut notes);
    }
    notes
}

fn told(name: &str) -> usize {
    std::env::var(name).expect("told").parse().expect("a number")
}

/// Says that the program is ready, and waits for the others.
fn at_the_line() {
    println!("\nready");
    std::io::stdin().read_line(&mut String::new()).expect("told to go");
}

/// Says that the program has done its share; what it does afterwards is not measured.
fn done() {
    println!("\ndone");
}

#[test]
#[ignore = "run by the test that measures it"]
fn loader() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let (index, cases, town) = (told(INDEX), told(FROM)..told(CASES), Town::new());
    let decision = town.inputs.decide(&town.request);
    let mut ledger = open(&std::env::var(PLACE).expect("told"));
    at_the_line();
    let notes = load(&mut ledger, &town, &decision, index, cases);
    done();
    drop(ledger);
    let mut text = String::new();
    for Note { case, did, from, to } in &notes.all {
        let did = match did {
            Did::Appended { key, version } => format!("appended {key} {version}"),
            Did::Loaded { version } => format!("loaded {version}"),
            Did::Conflict { knew, told } => format!("conflict {knew} {told}"),
        };
        writeln!(text, "{case} {from} {to} {did}").expect("written");
    }
    for (what, (calls, waited)) in &notes.waited {
        writeln!(text, "waited {what} {calls} {}", waited.as_micros()).expect("written");
    }
    fs::write(folder.join(format!("notes-{index}")), text).expect("written");
}

/// Reads back what a program noted.
fn read_notes(text: &str, notes: &mut Vec<Note>, waited: &mut BTreeMap<String, (u64, u64)>) {
    let number = |word: &str| word.parse::<u32>().expect("a number");
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        if let ["waited", what, calls, micros] = words[..] {
            let sum = waited.entry(what.to_owned()).or_default();
            *sum = (sum.0 + calls.parse::<u64>().expect("a number"), sum.1 + micros.parse::<u64>().expect("a number"));
            continue;
        }
        let did = match words[3..] {
            ["appended", key, version] => Did::Appended { key: key.to_owned(), version: number(version) },
            ["loaded", version] => Did::Loaded { version: number(version) },
            ["conflict", knew, told] => Did::Conflict { knew: number(knew), told: number(told) },
            _ => panic!("{line}"),
        };
        let instant = |word: &str| word.parse::<u128>().expect("an instant");
        notes.push(Note { case: words[0].to_owned(), did, from: instant(words[1]), to: instant(words[2]) });
    }
}

/// Looks for one order that everybody saw; tells what stands against it. `kept` holds the keys of each case by version.
fn check(notes: &[Note], kept: &BTreeMap<String, Vec<String>>) -> Result<(), String> {
    let mut of: BTreeMap<&str, Vec<&Note>> = BTreeMap::new();
    notes.iter().for_each(|note| of.entry(&note.case).or_default().push(note));
    for (case, notes) in of {
        let keys = kept.get(case).ok_or_else(|| format!("{case} is lost"))?;
        check_case(&notes, keys).map_err(|wrong| format!("{case}: {wrong}"))?;
    }
    Ok(())
}

fn check_case(notes: &[&Note], keys: &[String]) -> Result<(), String> {
    // When the event that made a version was begun and acknowledged, by version.
    let mut made: BTreeMap<u32, (u128, u128)> = BTreeMap::new();
    for note in notes {
        let Did::Appended { key, version } = &note.did else { continue };
        if keys.get(*version as usize - 1) != Some(key) {
            return Err(format!("{key} was acknowledged as version {version} and is not there"));
        }
        if made.insert(*version, (note.from, note.to)).is_some() {
            return Err(format!("two events made version {version}"));
        }
    }
    // All that is kept was acknowledged: every program came to its end.
    if made.len() != keys.len() || keys.iter().collect::<BTreeSet<_>>().len() != keys.len() {
        return Err(format!("{} events were acknowledged, {} are kept", made.len(), keys.len()));
    }
    for (version, (from, _)) in &made {
        if let Some((later, _)) = made.range(version + 1..).find(|(_, (_, to))| to < from) {
            return Err(format!("version {later} had been made before {version} was begun"));
        }
    }
    for note in notes {
        // Versions that had been acknowledged before, and those that had been begun when it ended.
        let least = made.iter().filter(|(_, (_, to))| *to < note.from).map(|(version, _)| *version).max().unwrap_or(0);
        let most = made.iter().filter(|(_, (from, _))| *from <= note.to).map(|(version, _)| *version).max().unwrap_or(0);
        let (seen, what) = match &note.did {
            Did::Loaded { version } => (*version, "a load"),
            Did::Conflict { knew, told } if told <= knew => return Err(format!("a conflict for nothing: {knew} {told}")),
            Did::Conflict { told, .. } => (*told, "a conflict"),
            Did::Appended { .. } => continue,
        };
        if seen < least || seen > most {
            return Err(format!("{what} saw version {seen}, and it had to be {least} to {most}"));
        }
    }
    Ok(())
}

#[test]
fn the_checker_sees_what_is_not_linear() {
    let note = |did, from, to| Note { case: "c".to_owned(), did, from, to };
    let appended = |key: &str, version, from, to| note(Did::Appended { key: key.to_owned(), version }, from, to);
    let kept = |keys: &[&str]| BTreeMap::from([("c".to_owned(), keys.iter().map(|key| (*key).to_owned()).collect())]);
    let (a, b) = (appended("a", 1, 0, 10), appended("b", 2, 20, 30));
    let loaded = |version, from, to| note(Did::Loaded { version }, from, to);
    let conflict = |knew, told, from, to| note(Did::Conflict { knew, told }, from, to);
    let fine = [a.clone(), b.clone(), loaded(1, 11, 15), loaded(1, 15, 25), loaded(2, 15, 25), conflict(1, 2, 31, 32)];
    assert_eq!(check(&fine, &kept(&["a", "b"])), Ok(()));
    let wrong: [(&str, Vec<Note>, &[&str]); 9] = [
        ("lost", vec![a.clone(), b.clone()], &["a"]),
        ("other", vec![a.clone(), b.clone()], &["b", "a"]),
        ("twice", vec![a.clone(), a.clone()], &["a"]),
        ("unacknowledged", vec![a.clone()], &["a", "b"]),
        ("repeated", vec![a.clone(), appended("a", 2, 20, 30)], &["a", "a"]),
        ("backwards", vec![appended("a", 1, 20, 30), appended("b", 2, 0, 10)], &["a", "b"]),
        ("stale load", vec![a.clone(), b.clone(), loaded(1, 31, 32)], &["a", "b"]),
        ("load from the future", vec![a.clone(), b.clone(), loaded(2, 11, 12)], &["a", "b"]),
        ("conflict for nothing", vec![a, b, conflict(2, 2, 31, 32)], &["a", "b"]),
    ];
    for (what, notes, keys) in wrong {
        assert!(check(&notes, &kept(keys)).is_err(), "{what} is not seen");
    }
}

/// A row of the chain: number, kind, case, version, time, sealed bytes, hash.
type Entry = (i64, i64, i64, i64, i64, Vec<u8>, Vec<u8>);
/// A row of the outbox: tag, time, tries, sealed bytes.
type Line = (Vec<u8>, i64, i64, Vec<u8>);

/// Rows that one transaction inserts.
#[derive(Default)]
struct Rows {
    entries: Vec<Entry>,
    /// Whether the case moves on with them, which is its number.
    case: Option<i64>,
    outbox: Vec<Line>,
}

/// A row of a case: reference, person, wrapped key.
type CaseRow = (Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);
type Cases = BTreeMap<i64, CaseRow>;

/// The rows of a ledger.
struct Kept {
    entries: Vec<Entry>,
    cases: Cases,
    outbox: BTreeMap<i64, Vec<Line>>,
}

/// A store that is open for bare rows.
trait Bare {
    /// Inserts sets of rows in one transaction.
    fn insert(&mut self, sets: &[Rows], cases: &Cases);
}

/// Sorts the rows of a ledger into sets as they were written together. A load logs one reading, a claim several: so many of those
/// that follow each other are one set that there are `reading_steps` sets of them.
fn row_sets(entries: Vec<Entry>, mut outbox: BTreeMap<i64, Vec<Line>>, reading_steps: usize) -> Vec<Rows> {
    let mut sets: Vec<Rows> = Vec::new();
    let mut open = Rows::default();
    let mut is_reading = false;
    let readings = entries.iter().filter(|entry| entry.1 == 2).count();
    let to_join = readings.saturating_sub(reading_steps);
    // Spread evenly: what has gathered says when the next is joined to the one before it.
    let mut gathered = 0;
    for entry in entries {
        let (kind, case, version) = (entry.1, entry.2, entry.3);
        gathered += if kind == 2 { to_join } else { 0 };
        let is_joined = is_reading && kind == 2 && gathered >= readings;
        gathered -= if is_joined { readings } else { 0 };
        if is_reading && !is_joined {
            sets.push(std::mem::take(&mut open));
        }
        is_reading = kind == 2;
        open.entries.push(entry);
        if kind != 1 {
            continue;
        }
        open.case = Some(case);
        if version == 2 {
            open.outbox = outbox.remove(&case).unwrap_or_default();
        }
        sets.push(std::mem::take(&mut open));
    }
    if !open.entries.is_empty() {
        sets.push(open);
    }
    sets
}

const ENTRIES: &str = "SELECT seq, kind, care_case, version, at, sealed, hash FROM entry WHERE seq > $1 ORDER BY seq";
const CARE_CASES: &str = "SELECT no, reference, person, wrapped FROM care_case";
const OUTBOX: &str = "SELECT care_case, due, next_at, tries, sealed FROM outbox";
const INSERT_ENTRY: &str = "INSERT INTO entry VALUES ($1, $2, $3, $4, $5, $6, $7)";
const INSERT_CASE: &str = "INSERT INTO care_case VALUES ($1, $2, $3, $4, $5, 0, $6, $7)
   ON CONFLICT (no) DO UPDATE SET version = excluded.version, latest = excluded.latest, latest_at = excluded.latest_at";
const INSERT_STALE: &str = "INSERT INTO outbox_stale VALUES ($1) ON CONFLICT DO NOTHING";
const INSERT_LINE: &str = "INSERT INTO outbox (care_case, due, next_at, tries, sealed) VALUES ($1, $2, $3, $4, $5)";

fn read_file(place: &str, after: i64) -> Kept {
    let db = Connection::open_with_flags(place, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("open");
    let mut found = db.prepare(ENTRIES).expect("entries");
    let entries = found.query_map([after], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
    });
    let entries = entries.and_then(Iterator::collect).expect("entries");
    let mut found = db.prepare(CARE_CASES).expect("cases");
    let cases = found.query_map((), |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?))));
    let cases = cases.and_then(Iterator::collect).expect("cases");
    let mut found = db.prepare(OUTBOX).expect("an outbox");
    let lines = found.query_map((), |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))));
    let lines: Vec<(i64, Line)> = lines.and_then(Iterator::collect).expect("an outbox");
    Kept { entries, cases, outbox: by_case(lines) }
}

fn by_case(lines: Vec<(i64, Line)>) -> BTreeMap<i64, Vec<Line>> {
    let mut outbox: BTreeMap<i64, Vec<Line>> = BTreeMap::new();
    lines.into_iter().for_each(|(case, line)| outbox.entry(case).or_default().push(line));
    outbox
}

/// The tables and pragmas of the ledger, and nothing in them.
fn make_file(place: &str) {
    let db = Connection::open(place).expect("made");
    db.execute_batch(include_str!("../../src/ledger/sql/connection.sql")).expect("set");
    db.execute_batch(include_str!("../../src/ledger/sql/schema.sql")).expect("made");
}

fn open_file(place: &str) -> Connection {
    let db = Connection::open(place).expect("open");
    db.busy_handler(Some(wait_a_little)).expect("set");
    db.execute_batch(include_str!("../../src/ledger/sql/connection.sql")).expect("set");
    // As surely kept as in the ledger, which syncs by itself.
    db.execute_batch("PRAGMA synchronous = FULL").expect("set");
    db
}

impl Bare for Connection {
    fn insert(&mut self, sets: &[Rows], cases: &Cases) {
        let tx = self.transaction_with_behavior(TransactionBehavior::Immediate).expect("begun");
        sets.iter().for_each(|rows| insert(&tx, rows, cases));
        tx.commit().expect("committed");
    }
}

fn insert(db: &Connection, rows: &Rows, cases: &Cases) {
    let mut entry = db.prepare_cached(INSERT_ENTRY).expect("prepared");
    for row in &rows.entries {
        entry.execute((row.0, row.1, row.2, row.3, row.4, &row.5, &row.6)).expect("inserted");
    }
    let Some(case) = rows.case else { return };
    let (last, row) = (rows.entries.last().expect("an event"), &cases[&case]);
    db.prepare_cached(INSERT_CASE)
        .and_then(|mut insert| insert.execute((case, &row.0, &row.1, &row.2, last.3, last.0, last.4)))
        .expect("inserted");
    db.prepare_cached(INSERT_STALE).and_then(|mut insert| insert.execute([case])).expect("inserted");
    let mut outbox = db.prepare_cached(INSERT_LINE).expect("prepared");
    for row in &rows.outbox {
        outbox.execute((case, &row.0, row.1, row.2, &row.3)).expect("inserted");
    }
}

/// Waits for another program: of the steps that were tried, from a tenth of a millisecond on, those in which bare rows go in fastest.
fn wait_a_little(_: i32) -> bool {
    std::thread::sleep(Duration::from_millis(2));
    true
}

#[test]
#[ignore = "run by the test that measures it"]
fn bare() {
    let Some(batch) = std::env::var_os(BATCH).map(|_| told(BATCH)) else { panic!("not started by its test") };
    let (index, place) = (told(INDEX), std::env::var(PLACE).expect("told"));
    let store = store(&place);
    let Kept { entries, cases, outbox } = (store.read)(&place, told(AFTER) as i64);
    // Events of one case go to one program, in their order.
    let is_mine = |(at, rows): &(usize, Rows)| rows.case.map_or(*at, |case| case as usize) % PROGRAMS == index;
    let mine: Vec<Rows> =
        row_sets(entries, outbox, told(READING_STEPS)).into_iter().enumerate().filter(is_mine).map(|(_, rows)| rows).collect();
    let mut bare = (store.open)(&std::env::var(BARE).expect("told"));
    at_the_line();
    mine.chunks(batch).for_each(|sets| bare.insert(sets, &cases));
    done();
}

fn start(test: &str, folder: &Path, index: usize, more: &[(&str, String)]) -> (Child, BufReader<ChildStdout>) {
    let mut command = Command::new(std::env::current_exe().expect("a program"));
    command.args(["--ignored", "--exact", test, "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, folder).env(INDEX, index.to_string()).envs(more.iter().map(|(name, value)| (name, value)));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().expect("it starts");
    let out = BufReader::new(child.stdout.take().expect("piped"));
    (child, out)
}

/// Clock ticks of processor time that all ended children of this program took.
fn ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    after_name.split_whitespace().skip(13).take(2).filter_map(|word| word.parse::<u64>().ok()).sum()
}

/// Runs eight programs from the word go to the end of the last; gives how long that took, and their processor time in ms.
fn race(test: &str, folder: &Path, more: &[(&str, String)]) -> (Duration, u64) {
    let before = ticks();
    let mut programs: Vec<_> = (0..PROGRAMS).map(|index| start(test, folder, index, more)).collect();
    let until = |out: &mut BufReader<ChildStdout>, word: &str| {
        let said = out.lines().map_while(Result::ok).any(|line| line == word);
        assert!(said, "a program has not come to be {word}");
    };
    programs.iter_mut().for_each(|(_, out)| until(out, "ready"));
    let began = Instant::now();
    for (child, _) in &mut programs {
        child.stdin.take().expect("piped").write_all(b"go\n").expect("told");
    }
    programs.iter_mut().for_each(|(_, out)| until(out, "done"));
    let took = began.elapsed();
    for (child, out) in &mut programs {
        let rest: Vec<String> = out.lines().map_while(Result::ok).collect();
        assert!(child.wait().expect("it ends").success(), "{rest:?}");
    }
    (took, (ticks() - before) * 10)
}

/// Time and processor time of all legs.
#[derive(Default)]
struct Took {
    time: Duration,
    busy: u64,
}

impl Took {
    fn add(&mut self, (time, busy): (Duration, u64)) {
        self.time += time;
        self.busy += busy;
    }

    fn line(&self, events: u64) -> String {
        let seconds = self.time.as_secs_f64();
        format!("{seconds:.1} s, {:.0} events a second, {} ms of the programs' processor", events as f64 / seconds, self.busy)
    }
}

/// Where a load goes, and where its rows are inserted bare: one set a transaction, and a hundred.
struct Places {
    ledger: String,
    bare: [String; 2],
}

/// Has a load run in a few legs, each followed by the bare insert of its rows, so that a disk that is slow for a while is slow
/// for both; checks what came of it, and prints the figures.
fn measure(places: &Places, title: &str, folder: &Folder, cases: usize) {
    const LEGS: usize = 4;
    const BATCHES: [usize; 2] = [1, 100];
    let (store, place) = (store(&places.ledger), Place::new(&places.ledger).expect("a place"));
    drop(open(&places.ledger));
    places.bare.iter().for_each(|bare| (store.make)(bare));
    let whole = || verify_at(&place, None).expect("the chain is whole");
    let (mut notes, mut waited, mut after, mut steps_before) = (Vec::new(), BTreeMap::new(), 0, 0);
    let (mut ours, mut theirs) = (Took::default(), [Took::default(), Took::default()]);
    for leg in 0..LEGS {
        let part = |leg: usize| (cases * leg / LEGS).to_string();
        let more = [(FROM, part(leg)), (CASES, part(leg + 1)), (PLACE, places.ledger.clone())];
        ours.add(race("throughput::loader", &folder.0, &more));
        for index in 0..PROGRAMS {
            let text = fs::read_to_string(folder.0.join(format!("notes-{index}"))).expect("its notes");
            read_notes(&text, &mut notes, &mut waited);
        }
        let loads = notes.iter().filter(|note| matches!(note.did, Did::Loaded { .. })).count() as u64;
        let steps = loads + waited.get("claim").map_or(0, |(calls, _)| *calls);
        let reading_steps = steps - std::mem::replace(&mut steps_before, steps);
        for (at, batch) in BATCHES.into_iter().enumerate() {
            let more = [
                (READING_STEPS, reading_steps.to_string()),
                (BATCH, batch.to_string()),
                (AFTER, after.to_string()),
                (BARE, places.bare[at].clone()),
                (PLACE, places.ledger.clone()),
            ];
            theirs[at].add(race("throughput::bare", &folder.0, &more));
        }
        after = whole().head.seq;
    }
    let whole = whole();
    for bare in &places.bare {
        let inserted = (store.read)(bare, 0).entries.len();
        assert_eq!(inserted as u64, whole.head.seq, "the bare rows are those of the ledger");
    }
    let mut ledger = open(&places.ledger);
    let listed = ledger.list(&worker(), None, Town::new().at()).expect("listed");
    let kept: BTreeMap<String, Vec<String>> = listed
        .iter()
        .map(|case| {
            let keys = case.events().iter().map(|event| event.draft().id.as_str().to_owned());
            (case.state().case.as_str().to_owned(), keys.collect())
        })
        .collect();
    check(&notes, &kept).expect("one order");
    let count = |is: fn(&Did) -> bool| notes.iter().filter(|note| is(&note.did)).count();
    let events = count(|did| matches!(did, Did::Appended { .. })) as u64;
    let conflicts = count(|did| matches!(did, Did::Conflict { .. }));
    assert_eq!((kept.len(), whole.events), (cases, events), "every event that is kept was acknowledged, and the reverse");
    let name = format!("throughput: {}, {title}", store.name);
    println!(
        "{name}: {PROGRAMS} programs, {cases} cases, {} readings, {} decisions, {conflicts} conflicts, one order: {events} events, {}",
        whole.accesses,
        whole.decisions,
        ours.line(events)
    );
    let means = waited.iter().map(|(what, (calls, micros))| format!("{what} {calls} times {} us", micros / calls));
    println!("{name}: a call takes, waiting for the others and the disk too: {}", means.collect::<Vec<_>>().join(", "));
    for (batch, theirs) in BATCHES.into_iter().zip(&theirs) {
        println!(
            "{name}: the same rows bare, {batch} sets a transaction: {}; the ledger has {:.0} %",
            theirs.line(events),
            100.0 * theirs.time.as_secs_f64() / ours.time.as_secs_f64()
        );
    }
}

fn cases() -> usize {
    std::env::var(CASES).map_or(if is_long() { 10_000 } else { 400 }, |cases| cases.parse().expect("a number"))
}

#[test]
fn eight_programs_see_one_order_and_pay_little_for_it() {
    // Where nothing is waited for, only the processor counts.
    for (title, folder) in [("on a disk", Folder::new("load")), ("in memory", quick_folder("load-quick"))] {
        let text = |name: &str| folder.0.join(name).to_string_lossy().into_owned();
        let places = Places { ledger: text("town.amparo"), bare: [text("bare-1"), text("bare-100")] };
        measure(&places, title, &folder, cases());
    }
}

#[cfg(feature = "ledger-postgres")]
mod on_a_server {
    use amparo::ledger::postgres::{Client, NoTls, Statement};

    use super::*;
    use crate::servers::{Schema, url};

    pub const POSTGRES: Store = Store { name: "postgres", read, make, open: |place| Box::new(Inserts::open(place)) };

    /// Connects to the schema of a place, as [`Schema::text`] writes it.
    fn connect(place: &str) -> Client {
        let (url, schema) = place.rsplit_once("&schema=").expect("a schema");
        let mut client = Client::connect(url, NoTls).expect("it answers");
        let settings = format!("SET search_path = {schema}, pg_temp; SET synchronous_commit = on");
        client.batch_execute(&settings).expect("set");
        client
    }

    fn read(place: &str, after: i64) -> Kept {
        let mut client = connect(place);
        let entries = client.query(ENTRIES, &[&after]).expect("entries");
        let entry = |row: &amparo::ledger::postgres::Row| {
            (row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6))
        };
        let cases = client.query(CARE_CASES, &[]).expect("cases");
        let cases = cases.iter().map(|row| (row.get(0), (row.get(1), row.get(2), row.get(3)))).collect();
        let lines = client.query(OUTBOX, &[]).expect("an outbox");
        let lines = lines.iter().map(|row| (row.get(0), (row.get(1), row.get(2), row.get(3), row.get(4)))).collect();
        Kept { entries: entries.iter().map(entry).collect(), cases, outbox: by_case(lines) }
    }

    /// The tables of the ledger in a schema of their own, and nothing in them.
    fn make(place: &str) {
        let (_, schema) = place.rsplit_once("&schema=").expect("a schema");
        let tables = include_str!("../../src/ledger/sql/postgres/schema.sql");
        connect(place).batch_execute(&format!("CREATE SCHEMA {schema}; {tables}")).expect("made");
    }

    /// A client, with what it inserts prepared.
    struct Inserts {
        client: Client,
        entry: Statement,
        case: Statement,
        stale: Statement,
        line: Statement,
    }

    impl Inserts {
        fn open(place: &str) -> Self {
            let mut client = connect(place);
            let mut prepare = |sql| client.prepare(sql).expect("prepared");
            let (entry, case) = (prepare(INSERT_ENTRY), prepare(INSERT_CASE));
            let (stale, line) = (prepare(INSERT_STALE), prepare(INSERT_LINE));
            Self { client, entry, case, stale, line }
        }
    }

    impl Bare for Inserts {
        fn insert(&mut self, sets: &[Rows], cases: &Cases) {
            let mut tx = self.client.transaction().expect("begun");
            for rows in sets {
                for row in &rows.entries {
                    tx.execute(&self.entry, &[&row.0, &row.1, &row.2, &row.3, &row.4, &row.5, &row.6]).expect("inserted");
                }
                let Some(case) = rows.case else { continue };
                let (last, row) = (rows.entries.last().expect("an event"), &cases[&case]);
                tx.execute(&self.case, &[&case, &row.0, &row.1, &row.2, &last.3, &last.0, &last.4]).expect("inserted");
                tx.execute(&self.stale, &[&case]).expect("inserted");
                for row in &rows.outbox {
                    tx.execute(&self.line, &[&case, &row.0, &row.1, &row.2, &row.3]).expect("inserted");
                }
            }
            tx.commit().expect("committed");
        }
    }

    #[test]
    fn eight_programs_see_one_order_and_pay_little_for_it() {
        let Some(url) = url() else { return };
        let schemas = ["load", "load_bare_1", "load_bare_100"].map(|name| Schema::new(&url, name));
        let [ledger, one, hundred] = schemas.each_ref().map(Schema::text);
        measure(&Places { ledger, bare: [one, hundred] }, "on a server", &Folder::new("load-postgres"), cases());
    }
}
