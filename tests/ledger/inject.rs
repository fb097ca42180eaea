//! Disks that fail while a program writes: every call of the system fails once, and once for good, from the first to the last.
//!
//! The program under test asks its disk (`disk.c`) for a fault, runs a short script, and asks again for each step that failed
//! once the fault is gone. It must be told a clear code, lose nothing that was acknowledged, and go on.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use amparo::case::event::Event;
use amparo::ledger::{Decision, Ledger, LedgerCode, LedgerError, StoredCase, verify};

use crate::disk::{Disk, Draw, How, Op, read_log};
use crate::lost::{FOLDER, Marks, arrived, examine, finish, is_long, lay_out, quick_folder, retry, seed, start};
use crate::{Folder, Town, create, id, worker};

const CLASSES: &str = "AMPARO_DISK_CLASSES";
const NTH: &str = "AMPARO_DISK_NTH";

/// A program under test, and what came of its steps.
struct Run<'r> {
    folder: &'r Path,
    marks: &'r mut Marks,
    said: Vec<String>,
    told: Vec<(String, LedgerError)>,
    /// A step that was acknowledged although the disk had failed to sync a file in it.
    unsound: Vec<String>,
    /// Whether a fault has struck.
    struck: bool,
    /// Whether the program ends with the first error, as if it were killed.
    dies: bool,
}

impl<'r> Run<'r> {
    fn new(folder: &'r Path, marks: &'r mut Marks, dies: bool) -> Self {
        Self { folder, marks, said: Vec::new(), told: Vec::new(), unsound: Vec::new(), struck: false, dies }
    }

    /// Name of the file that a fault has struck since this was asked last.
    fn fired(&mut self) -> Option<String> {
        let fired = self.folder.join("fired");
        let name = fs::read_to_string(&fired).ok()?;
        fs::remove_file(&fired).expect("removed");
        self.struck = true;
        Some(name)
    }

    /// Tries a step, and where it fails again once the disk is whole.
    fn step<T>(&mut self, what: &str, mut step: impl FnMut() -> Result<T, LedgerError>) -> Result<T, LedgerError> {
        let first = step();
        let struck = self.fired();
        match first {
            Ok(value) => {
                self.unsound.extend(struck.map(|name| format!("{what} {name}")));
                Ok(value)
            }
            Err(error) => {
                self.told.push((what.to_owned(), error));
                if self.dies {
                    std::process::exit(0);
                }
                self.marks.say("!lift");
                step()
            }
        }
    }

    fn say(&mut self, line: String) {
        self.marks.say(&line);
        self.said.push(line);
    }

    fn append(&mut self, ledger: &mut Ledger, stored: &mut StoredCase, event: &Event, town: &Town) {
        match self.step("append", || ledger.append(stored, event, town.at())) {
            Ok(_) => {}
            // It was stored after all; whoever loads the case sees it.
            Err(LedgerError::Conflict { .. }) => *stored = ledger.load(&worker(), &id("case"), town.at()).expect("loaded"),
            Err(error) => panic!("append, when the disk was whole again: {error}"),
        }
        self.say(format!("event case {}", event.draft().id.as_str()));
    }

    /// From the making of a ledger to its first messages, and once more after it was closed.
    fn script(&mut self, path: &Path, town: &Town, decision: &Decision<'_>) {
        let mut ledger = self.step("create", || create(path)).expect("made, when the disk was whole again");
        let opened = town.opened("case", decision.brief());
        let mut stored = match self.step("open_case", || ledger.open_case((&opened, decision), town.at())) {
            Err(LedgerError::CaseExists) => ledger.load(&worker(), &id("case"), town.at()).expect("loaded"),
            stored => stored.expect("opened, when the disk was whole again"),
        };
        self.say("event case case/opened".to_owned());
        self.append(&mut ledger, &mut stored, &arrived("case", "case/1", town), town);
        let context = town.inputs.context();
        let lease = Duration::from_secs(60);
        let claim = self.step("claim", || ledger.claim(&worker(), &context, lease, &retry(), 1, town.at()));
        for line in &claim.expect("claimed, when the disk was whole again") {
            let event = line.done(town.at()).map(|draft| Event::new(draft).expect("whole"));
            match self.step("sent", || ledger.sent(line, event.as_ref(), town.at())) {
                Ok(_) => {}
                // It was stored after all, and the lease with it.
                Err(LedgerError::LeaseLost) => {
                    let stored = ledger.load(&worker(), &id("case"), town.at()).expect("loaded");
                    let is_it = |known: &Event| Some(&known.draft().id) == event.as_ref().map(|event| &event.draft().id);
                    assert!(stored.case().events().iter().any(is_it), "a lease is lost only with what it was for");
                }
                Err(error) => panic!("sent, when the disk was whole again: {error}"),
            }
            self.say(format!("event case {}", line.due.key.as_str()));
        }
        drop(ledger);
        let _ = self.fired();
        let mut ledger = self.step("open", || create(path)).expect("open, when the disk was whole again");
        let loaded = self.step("load", || ledger.load(&worker(), &id("case"), town.at()));
        let mut stored = loaded.expect("loaded, when the disk was whole again");
        self.append(&mut ledger, &mut stored, &arrived("case", "case/2", town), town);
    }
}

/// Runs the script with one order to the disk; gives what was told, and whether the fault struck at all.
fn with_fault(
    folder: &Path,
    order: &str,
    town: &Town,
    decision: &Decision<'_>,
    marks: &mut Marks,
) -> (Vec<(String, LedgerError)>, bool) {
    let part = folder.join(order.trim_start_matches('!').replace(' ', "-"));
    fs::create_dir_all(&part).expect("a folder");
    marks.say(&format!("begin {}", part.file_name().expect("a name").to_string_lossy()));
    marks.say(order);
    let path = part.join("town.amparo");
    let mut run = Run::new(folder, marks, false);
    run.script(&path, town, decision);
    let _ = run.fired();
    let Run { said, told, unsound, struck, .. } = run;
    marks.say("!lift");
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    marks.say("examined");
    if let Err(wrong) = examine(&path, town, decision, &said) {
        panic!("{order}: {wrong}; told {told:?}");
    }
    if order.starts_with("!arm sync") {
        // SQLite does not tell that the sync of a folder failed: that nothing hangs on it is for the power cuts to show.
        let files: Vec<&String> = unsound.iter().filter(|what| what.contains("town.amparo")).collect();
        assert!(files.is_empty(), "{order}: acknowledged without a sync: {files:?}");
    }
    fs::remove_dir_all(&part).expect("removed");
    (told, struck)
}

/// Codes that a program may be told when a call of a class fails.
fn allowed(class: &str) -> &'static [LedgerCode] {
    match class {
        // SQLite takes a failed read for a damaged file system; it says so once, and reads again when it is asked again.
        "read" => &[LedgerCode::Io, LedgerCode::Damaged],
        "open" => &[LedgerCode::Io, LedgerCode::ReadOnly],
        "full" => &[LedgerCode::Full, LedgerCode::Io],
        _ => &[LedgerCode::Io],
    }
}

/// The program under test: each call of the classes that it was told fails in turn.
#[test]
#[ignore = "run by the test whose disk fails"]
fn faulty() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let (town, mut marks) = (Town::new(), Marks::new(&folder));
    let decision = town.inputs.decide(&town.request);
    for class in std::env::var(CLASSES).expect("told").split(' ') {
        for stay in ["", " stay"] {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            let mut n = 0;
            // In the suite some of the many fail, others each time.
            let step = match class {
                _ if is_long() => 1,
                "read" | "write" => 15,
                "open" | "sync" => 3,
                _ => 1,
            };
            let first = Draw(seed()).below(step) + 1;
            loop {
                n = if n == 0 { first } else { n + step };
                let error = if class == "open" { "EMFILE" } else { "EIO" };
                let order = format!("!arm {class} {n} {error}{stay}");
                let (told, struck) = with_fault(&folder, &order, &town, &decision, &mut marks);
                if !struck {
                    break;
                }
                for (what, error) in &told {
                    assert!(allowed(class).contains(&error.code()), "{order}, {what}: {error:?}");
                    *counts.entry(error.code().as_str()).or_default() += 1;
                }
            }
            println!("\ninject: {class}{stay}: {} of about {n} calls failed; told {counts:?}", (n - first) / step);
        }
    }
}

/// The program under test on a disk that is full, that writes by halves, and that is interrupted.
#[test]
#[ignore = "run by the test whose disk fails"]
fn crowded() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let (town, mut marks) = (Town::new(), Marks::new(&folder));
    let decision = town.inputs.decide(&town.request);
    let (mut room, mut runs) = (0, 0);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    loop {
        let (told, struck) = with_fault(&folder, &format!("!full {room}"), &town, &decision, &mut marks);
        if !struck {
            break;
        }
        runs += 1;
        for (what, error) in &told {
            assert!(allowed("full").contains(&error.code()), "{room} bytes, {what}: {error:?}");
            *counts.entry(error.code().as_str()).or_default() += 1;
        }
        room += if is_long() { 512 } else { 20_000 };
    }
    println!("\ninject: full: {runs} disks, up to {room} bytes; told {counts:?}");
    assert!(runs > 15 && counts.get("full").is_some_and(|full| *full > 10), "{runs} {counts:?}");
    for order in ["!short", "!interrupt"] {
        let (told, struck) = with_fault(&folder, order, &town, &decision, &mut marks);
        assert!(struck && told.is_empty(), "{order}: {told:?}");
        println!("inject: {}: nothing was noticed", order.trim_start_matches('!'));
    }
}

fn told(out: &str) {
    out.lines().filter(|line| line.starts_with("inject: ")).for_each(|line| println!("{line}"));
}

#[test]
fn every_call_that_fails_is_told_and_nothing_is_lost() {
    let began = Instant::now();
    let folder = quick_folder("inject");
    let classes = "read write sync open trunc link unlink".to_owned();
    let Some(child) = start("inject::faulty", &folder.0, None, &[(CLASSES, classes)]) else { return };
    told(&finish(child));
    println!("inject: {} s", began.elapsed().as_secs());
}

#[test]
fn a_full_disk_short_writes_and_interruptions_lose_nothing() {
    let folder = quick_folder("crowded");
    let Some(child) = start("inject::crowded", &folder.0, None, &[]) else { return };
    told(&finish(child));
}

/// Cuts the power at random places of a log in which several ledgers are written one after the other, each in a folder of its
/// own; what was said counts from the folder's beginning.
fn cut(ops: &[Op], each: usize, town: &Town, draw: &mut Draw) -> (usize, Vec<String>) {
    let decision = town.inputs.decide(&town.request);
    let (mut disk, mut said, mut part): (Disk, Vec<&str>, &str) = (Disk::default(), Vec::new(), "");
    let (mut states, mut wrong) = (0, Vec::new());
    for op in ops {
        disk.play(op, draw);
        if let Op::Mark(text) = op {
            for line in text.lines() {
                match line.strip_prefix("begin ") {
                    Some(name) => (part, said) = (name, Vec::new()),
                    None if line == "examined" => part = "",
                    None => said.push(line),
                }
            }
        }
        // After what was said, and now and then in between.
        let one_in = if is_long() { 1 } else { 4 };
        if part.is_empty() || draw.below(if matches!(op, Op::Mark(_)) { one_in } else { 40 * one_in }) > 0 {
            continue;
        }
        for _ in 0..each {
            let how = How::ALL[draw.below(How::ALL.len())];
            let inside = format!("{part}/");
            let found = disk.crash(how, draw).into_iter();
            let files = found.filter_map(|(name, bytes)| Some((name.strip_prefix(&inside)?.to_owned(), bytes))).collect();
            let folder = quick_folder(&format!("sync-cut-{}", draw.next()));
            lay_out(&folder.0, &files, draw);
            states += 1;
            if let Err(what) = examine(&folder.path(), town, &decision, &said) {
                wrong.push(format!("{part}: {what} ({how:?}, kept in {})", folder.0.display()));
                std::mem::forget(folder);
            }
        }
    }
    (states, wrong)
}

#[test]
fn after_a_sync_that_failed_nothing_acknowledged_hangs_on_it() {
    let (town, mut draw, began) = (Town::new(), Draw(seed()), Instant::now());
    let (folder, logs) = (quick_folder("sync"), quick_folder("sync-log"));
    let log = logs.0.join("log");
    let Some(child) = start("inject::faulty", &folder.0, Some(&log), &[(CLASSES, "sync".to_owned())]) else { return };
    told(&finish(child));
    let (states, wrong) = cut(&read_log(&log), if is_long() { 20 } else { 1 }, &town, &mut draw);
    println!("inject: a failed sync, then the power: {states} cuts, {} wrong, {} s", wrong.len(), began.elapsed().as_secs());
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(states > 40, "{states}");
}

/// The program under test dies of its first failed sync; started again without one, it writes into the same ledger.
#[test]
#[ignore = "run by the test whose disk fails"]
fn dies() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let (town, mut marks) = (Town::new(), Marks::new(&folder));
    let decision = town.inputs.decide(&town.request);
    let nth: usize = std::env::var(NTH).expect("told").parse().expect("a number");
    let path = folder.join("ledger").join("town.amparo");
    if nth > 0 {
        marks.say(&format!("!arm sync {nth} EIO"));
        Run::new(&folder, &mut marks, true).script(&path, &town, &decision);
        return;
    }
    let mut ledger = create(&path).expect("open");
    let opened = town.opened("next", decision.brief());
    let mut stored = ledger.open_case((&opened, &decision), town.at()).expect("opened");
    marks.say("event next next/opened");
    ledger.append(&mut stored, &arrived("next", "next/1", &town), town.at()).expect("appended");
    marks.say("event next next/1");
    // Killed: the log is left as it is.
    std::process::exit(0);
}

#[test]
fn the_next_program_builds_on_nothing_that_a_failed_sync_left() {
    let (town, mut draw, began) = (Town::new(), Draw(seed()), Instant::now());
    let (mut states, mut wrong) = (0, Vec::new());
    let step = if is_long() { 1 } else { 2 };
    let mut nth = draw.below(step) + 1;
    loop {
        let (folder, logs) = (quick_folder(&format!("dies-{nth}")), quick_folder(&format!("dies-log-{nth}")));
        let log = logs.0.join("log");
        fs::create_dir_all(folder.0.join("ledger")).expect("a folder");
        for n in [nth, 0] {
            let Some(child) = start("inject::dies", &folder.0, Some(&log), &[(NTH, n.to_string())]) else { return };
            finish(child);
        }
        let mut ops = read_log(&log);
        if !ops.iter().any(|op| matches!(op, Op::SyncFailed { .. } | Op::SyncFolderFailed)) {
            break;
        }
        nth += step;
        ops.insert(0, Op::Mark("begin ledger\n".to_owned()));
        let (more, what) = cut(&ops, if is_long() { 10 } else { 1 }, &town, &mut draw);
        states += more;
        wrong.extend(what.into_iter().map(|what| format!("sync {}: {what}", nth - step)));
    }
    println!(
        "inject: a program dies of its failed sync, the next goes on, then the power: {} syncs, {states} cuts, {} wrong, {} s",
        nth / step,
        wrong.len(),
        began.elapsed().as_secs()
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(nth > 15 && states > 15, "{nth} {states}");
}

/// One of several programs at one ledger, some of whose syncs fail. It is told so, and asks again until all is acknowledged.
#[test]
#[ignore = "run by the test whose disk fails"]
fn rival() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let (town, mut marks) = (Town::new(), Marks::new(&folder));
    let decision = town.inputs.decide(&town.request);
    let seed: u64 = std::env::var(NTH).expect("told").parse().expect("a number");
    let (mut draw, path, mut told) = (Draw(seed), folder.join("town.amparo"), 0);
    let mut again = |error: LedgerError| match error {
        LedgerError::Io { .. } => told += 1,
        LedgerError::Locked | LedgerError::Conflict { .. } | LedgerError::CaseExists => {}
        error => panic!("{error}"),
    };
    for round in 0..4 {
        let mut ledger = loop {
            match create(&path) {
                Ok(ledger) => break ledger,
                Err(error) => again(error),
            }
        };
        for part in 0..3 {
            let case = format!("c-{}-{round}-{part}", std::process::id());
            marks.say(&format!("!arm sync {} EIO", 1 + draw.below(6)));
            let opened = town.opened(&case, decision.brief());
            // What exists is acknowledged by a load, not by being in the way.
            let mut stored = loop {
                let stored = ledger.open_case((&opened, &decision), town.at()).or_else(|error| {
                    again(error);
                    ledger.load(&worker(), &id(&case), town.at())
                });
                match stored {
                    Ok(stored) => break stored,
                    Err(LedgerError::NoSuchCase) => {}
                    Err(error) => again(error),
                }
            };
            marks.say(&format!("event {case} {case}/opened"));
            for n in 0..2 {
                let event = arrived(&case, &format!("{case}/{n}"), &town);
                while let Err(error) = ledger.append(&mut stored, &event, town.at()) {
                    again(error);
                    stored = loop {
                        match ledger.load(&worker(), &id(&case), town.at()) {
                            Ok(stored) => break stored,
                            Err(error) => again(error),
                        }
                    };
                }
                marks.say(&format!("event {case} {case}/{n}"));
            }
        }
    }
    println!("\ninject: told {told}");
}

#[test]
fn among_several_programs_a_failed_sync_is_told_to_all_and_nothing_acknowledged_hangs_on_it() {
    let (town, mut draw, began) = (Town::new(), Draw(seed()), Instant::now());
    let (rounds, points) = if is_long() { (20, 200) } else { (2, 20) };
    let (mut states, mut told, mut failed, mut wrong) = (0, 0, 0, Vec::new());
    for round in 0..rounds {
        let (folder, logs) = (quick_folder(&format!("rivals-{round}")), quick_folder(&format!("rivals-log-{round}")));
        let log = logs.0.join("log");
        let programs: Option<Vec<_>> =
            (0..3).map(|_| start("inject::rival", &folder.0, Some(&log), &[(NTH, draw.next().to_string())])).collect();
        let Some(programs) = programs else { return };
        for program in programs {
            let out = finish(program);
            let said = out.lines().find_map(|line| line.strip_prefix("inject: told ")).expect("it says so");
            told += said.parse::<usize>().expect("a number");
        }
        let ops = read_log(&log);
        failed += ops.iter().filter(|op| matches!(op, Op::SyncFailed { .. })).count();
        let cuts = crate::lost::cut(&ops, points, &town, &mut draw, true);
        states += cuts.states;
        wrong.extend(cuts.wrong);
    }
    println!(
        "inject: three programs at once, {failed} syncs failed, {told} steps were told, then the power: {states} cuts, {} wrong, {} s",
        wrong.len(),
        began.elapsed().as_secs()
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(failed > 10 && told > failed, "{failed} {told}");
}

/// Another program, which holds the ledger until it is told to go.
#[test]
#[ignore = "run by the test that waits for it"]
fn holder() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let mut db = rusqlite::Connection::open(folder.join("town.amparo")).expect("open");
    let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).expect("held");
    println!("\nheld");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("told to go");
    tx.rollback().expect("let go");
}

#[test]
fn a_ledger_that_another_program_holds_is_waited_for_and_then_told_as_locked() {
    let (town, folder) = (Town::new(), Folder::new("locked"));
    let decision = town.inputs.decide(&town.request);
    let mut ledger = create(&folder.path()).expect("made");
    let mut stored = ledger.open_case((&town.opened("case", decision.brief()), &decision), town.at()).expect("opened");
    let mut command = Command::new(std::env::current_exe().expect("a program"));
    command.args(["--ignored", "--exact", "inject::holder", "--nocapture", "--test-threads=1"]).env(FOLDER, &folder.0);
    let mut holder = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut lines = BufReader::new(holder.stdout.take().expect("piped")).lines();
    assert!(lines.by_ref().any(|line| line.is_ok_and(|line| line == "held")), "it holds the ledger");
    ledger.wait(Duration::from_millis(200)).expect("set");
    let began = Instant::now();
    let event = arrived("case", "case/1", &town);
    let error = ledger.append(&mut stored, &event, town.at()).expect_err("it is held");
    assert!(error == LedgerError::Locked && began.elapsed() >= Duration::from_millis(150), "{error} {:?}", began.elapsed());
    assert_eq!(ledger.load(&worker(), &id("case"), town.at()).expect_err("a reading is logged"), LedgerError::Locked);
    assert_eq!(stored.case().version(), 1, "what was loaded is as it was");
    assert_eq!(create(&folder.path()).expect_err("opening writes"), LedgerError::Locked);
    assert_eq!(verify(&folder.path(), None).expect("anybody may look meanwhile").events, 1);
    drop(holder.stdin.take());
    assert!(holder.wait().expect("it goes").success());
    ledger.append(&mut stored, &event, town.at()).expect("it is free");
    assert_eq!(verify(&folder.path(), None).expect("whole").events, 2);
}
