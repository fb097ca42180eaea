//! Power cuts: the ledger is opened on what a disk could hold then, hundreds of times, and nothing acknowledged is missing.
//!
//! `kill -9` shows too little, since the system still holds what a program wrote. Here programs write to a watched disk
//! (`disk.c`); their log is played back to a random place, and the folder is made as it could be found then (`disk.rs`). So
//! that the test is known to be able to fail, it runs once more on a disk that lies: there it has to find losses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use amparo::case::DueKind;
use amparo::case::event::{Event, EventDraft, EventKind};
use amparo::id::ServiceId;
use amparo::ledger::{Decision, Head, Ledger, LedgerError, Retry, verify};

use crate::disk::{Disk, Draw, How, Op, read_log, shim};
use crate::{Folder, Town, create, id, worker};

pub const FOLDER: &str = "AMPARO_DISK_FOLDER";
const CASES: &str = "AMPARO_DISK_CASES";
const ARRIVALS: &str = "AMPARO_DISK_ARRIVALS";

/// What the program under test says to whoever plays its disk back, and to the disk itself.
pub struct Marks(fs::File);

impl Marks {
    pub fn new(folder: &Path) -> Self {
        Self(fs::OpenOptions::new().append(true).create(true).open(folder.join("marks")).expect("a file"))
    }

    /// Says a line, in one write.
    pub fn say(&mut self, line: &str) {
        self.0.write_all(format!("{line}\n").as_bytes()).expect("said");
    }
}

/// An event that somebody arrived at the urgency door.
pub fn arrived(case: &str, key: &str, town: &Town) -> Event {
    let mut draft = EventDraft::new(id(case), id(key), EventKind::Arrived, town.at());
    draft.service = ServiceId::new("upa-marituba");
    Event::new(draft).expect("it is whole")
}

pub fn retry() -> Retry {
    Retry { tries: 1_000, ..Retry::default() }
}

/// Waits where another program writes; anything else ends the program under test.
fn patient<T>(mut step: impl FnMut() -> Result<T, LedgerError>) -> Result<T, LedgerError> {
    loop {
        match step() {
            Err(LedgerError::Locked) => {}
            other => return other,
        }
    }
}

/// One case from its opening to its first messages. Everything that the ledger acknowledged is said at once.
fn one_case(ledger: &mut Ledger, town: &Town, decision: &Decision<'_>, case: &str, arrivals: usize, marks: &mut Marks) {
    let opened = town.opened(case, decision.brief());
    let mut stored = patient(|| ledger.open_case((&opened, decision), town.at())).expect("opened");
    marks.say(&format!("event {case} {case}/opened"));
    for n in 0..arrivals {
        let key = format!("{case}/{n}");
        match patient(|| ledger.append(&mut stored, &arrived(case, &key, town), town.at())) {
            Ok(written) => {
                marks.say(&format!("event {case} {key}"));
                marks.say(&format!("head {}", written.head));
            }
            // The other program told the case that a call went out.
            Err(LedgerError::Conflict { .. }) => break,
            Err(error) => panic!("{error}"),
        }
    }
    let context = town.inputs.context();
    let lease = Duration::from_secs(60);
    let claimed = patient(|| ledger.claim(&worker(), &context, lease, &retry(), 2, town.at())).expect("claimed");
    for line in &claimed {
        let event = line.done(town.at()).map(|draft| Event::new(draft).expect("whole"));
        if let Some(Ok(_)) = patient(|| ledger.sent(line, event.as_ref(), town.at())).expect("noted") {
            marks.say(&format!("event {} {}", line.case.as_str(), line.due.key.as_str()));
        }
    }
}

/// The program under test.
#[test]
#[ignore = "run by the test that cuts its power"]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let count = |name| std::env::var(name).expect("told").parse::<usize>().expect("a number");
    let (cases, arrivals) = (count(CASES), count(ARRIVALS));
    let (town, mut marks) = (Town::new(), Marks::new(&folder));
    let decision = town.inputs.decide(&town.request);
    for n in 0..cases {
        // A few cases, and the ledger is opened anew.
        let mut ledger = patient(|| create(&folder.join("town.amparo"))).expect("open");
        for part in 0..3 {
            let case = format!("c-{}-{n}-{part}", std::process::id());
            one_case(&mut ledger, &town, &decision, &case, arrivals, &mut marks);
        }
    }
}

/// Starts a test of this binary as a program of its own, on a watched disk.
pub fn start(test: &str, folder: &Path, log: Option<&Path>, more: &[(&str, String)]) -> Option<Child> {
    let mut command = Command::new(std::env::current_exe().expect("a program"));
    command.args(["--ignored", "--exact", test, "--nocapture", "--test-threads=1"]);
    command.env("LD_PRELOAD", shim()?).env(FOLDER, folder).envs(more.iter().map(|(name, value)| (name, value)));
    log.map(|log| command.env("AMPARO_DISK_LOG", log));
    Some(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts"))
}

/// Waits for a program under test, which has to come to its end.
pub fn finish(child: Child) -> String {
    let ran = child.wait_with_output().expect("it ends");
    let out = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(ran.status.success(), "{out}{}", String::from_utf8_lossy(&ran.stderr));
    out
}

/// A folder in memory where the system has one: what is built there is never waited for.
pub fn quick_folder(name: &str) -> Folder {
    let memory = Path::new("/dev/shm");
    if !memory.is_dir() {
        return Folder::new(name);
    }
    let path = memory.join(format!("amparo-ledger-whole-{name}-{}", std::process::id()));
    fs::create_dir_all(&path).expect("a folder for the test");
    Folder(path)
}

/// Has programs write, and gives all that they did to their disk.
fn recorded(name: &str, programs: usize, cases: usize, arrivals: usize, lies: bool) -> Option<Vec<Op>> {
    let (folder, logs) = (quick_folder(name), quick_folder(&format!("{name}-log")));
    let log = logs.0.join("log");
    let mut more = vec![(CASES, cases.to_string()), (ARRIVALS, arrivals.to_string())];
    more.extend(lies.then(|| ("AMPARO_DISK_LIE", "1".to_owned())));
    let children: Option<Vec<Child>> = (0..programs).map(|_| start("lost::writer", &folder.0, Some(&log), &more)).collect();
    children?.into_iter().for_each(|child| drop(finish(child)));
    Some(read_log(&log))
}

/// Opens a ledger after a power cut and looks whether all that was acknowledged is there; tells what is wrong.
pub fn examine(path: &Path, town: &Town, decision: &Decision<'_>, said: &[&str]) -> Result<(), String> {
    let told = |what: &str, error: LedgerError| format!("{what}: {}", error.code().as_str());
    let head: Option<Head> = said.iter().rev().find_map(|line| line.strip_prefix("head ")?.parse().ok());
    match verify(path, head) {
        Ok(_) => {}
        Err(LedgerError::Missing) if said.is_empty() => {}
        Err(error) => return Err(told("verify", error)),
    }
    let mut ledger = create(path).map_err(|error| told("open", error))?;
    let at = town.at() + chrono::Duration::minutes(2);
    let cases = ledger.list(&worker(), None, at).map_err(|error| told("list", error))?;
    let known: BTreeMap<&str, BTreeSet<&str>> = cases
        .iter()
        .map(|case| {
            let keys = case.events().iter().map(|event| event.draft().id.as_str());
            (case.state().case.as_str(), keys.collect())
        })
        .collect();
    for line in said.iter().filter_map(|line| line.strip_prefix("event ")) {
        let (case, key) = line.split_once(' ').expect("a case and a key");
        if !known.get(case).is_some_and(|keys| keys.contains(key)) {
            return Err(format!("lost: {line}"));
        }
    }
    let context = town.inputs.context();
    let claim = ledger.claim(&worker(), &context, Duration::from_secs(60), &retry(), usize::MAX, at);
    let claimed = claim.map_err(|error| told("claim", error))?;
    let keys: BTreeSet<&str> = claimed.iter().map(|line| line.due.key.as_str()).collect();
    let sending = [DueKind::Deliver, DueKind::Remind, DueKind::Escalate, DueKind::TellHuman];
    for line in cases.iter().flat_map(|case| case.due(at, &context)).filter(|line| sending.contains(&line.kind)) {
        if !keys.contains(line.key.as_str()) {
            return Err(format!("forgotten: {}", line.key.as_str()));
        }
    }
    go_on(&mut ledger, town, decision, claimed.first())?;
    drop(ledger);
    verify(path, head).map(drop).map_err(|error| told("verify afterwards", error))
}

/// The ledger takes new cases, events and answers.
fn go_on(
    ledger: &mut Ledger,
    town: &Town,
    decision: &Decision<'_>,
    claimed: Option<&amparo::ledger::Claimed>,
) -> Result<(), String> {
    let told = |error: LedgerError| format!("it does not go on: {}", error.code().as_str());
    let opened = town.opened("after", decision.brief());
    let mut stored = ledger.open_case((&opened, decision), town.at()).map_err(told)?;
    ledger.append(&mut stored, &arrived("after", "after/1", town), town.at()).map_err(told)?;
    if let Some(line) = claimed {
        let event = line.done(town.at()).map(|draft| Event::new(draft).expect("whole"));
        ledger.sent(line, event.as_ref(), town.at()).map_err(told)?;
    }
    Ok(())
}

/// Writes the files as they were found. What shared memory left is arbitrary: at times there is some.
pub fn lay_out(folder: &Path, files: &BTreeMap<String, Vec<u8>>, draw: &mut Draw) {
    fs::create_dir_all(folder).expect("a folder");
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).expect("written");
    }
    if draw.below(4) == 0 {
        let noise: Vec<u8> = (0..32_768).map(|_| draw.next() as u8).collect();
        fs::write(folder.join("town.amparo-shm"), noise).expect("written");
    }
}

/// What came of many power cuts.
#[derive(Default)]
pub struct Cuts {
    pub states: usize,
    with_unsynced: usize,
    by_how: BTreeMap<How, usize>,
    pub wrong: Vec<String>,
}

/// Cuts the power at `points` random places, twice each.
pub fn cut(ops: &[Op], points: usize, town: &Town, draw: &mut Draw, keep: bool) -> Cuts {
    let decision = town.inputs.decide(&town.request);
    let mut places: Vec<usize> = (0..points).map(|_| draw.below(ops.len() + 1)).collect();
    places.sort_unstable();
    let (mut disk, mut played, mut said, mut cuts) = (Disk::default(), 0, Vec::new(), Cuts::default());
    for place in places {
        for op in &ops[played..place] {
            disk.play(op, draw);
            if let Op::Mark(text) = op {
                said.extend(text.lines());
            }
        }
        played = place;
        for _ in 0..2 {
            let how = How::ALL[draw.below(How::ALL.len())];
            let folder = quick_folder(&format!("cut-{}", draw.next()));
            lay_out(&folder.0, &disk.crash(how, draw), draw);
            cuts.states += 1;
            cuts.with_unsynced += usize::from(disk.unsynced() > 0);
            *cuts.by_how.entry(how).or_default() += 1;
            if let Err(wrong) = examine(&folder.path(), town, &decision, &said) {
                cuts.wrong.push(format!("{wrong} (cut after {place} of {}, {how:?})", ops.len()));
                if keep {
                    std::mem::forget(folder);
                    return cuts;
                }
            }
        }
    }
    cuts
}

pub fn is_long() -> bool {
    std::env::var_os("AMPARO_LONG").is_some()
}

pub fn seed() -> u64 {
    std::env::var("AMPARO_SEED").map_or_else(|_| u64::from(std::process::id()), |seed| seed.parse().expect("a number"))
}

#[test]
fn nothing_acknowledged_is_lost_whenever_the_power_goes() {
    let (town, began, seed) = (Town::new(), Instant::now(), seed());
    let mut draw = Draw(seed);
    let many = if is_long() { 20 } else { 1 };
    // Two programs that open and close; and one whose log grows until it is written back while it is open.
    for (name, programs, cases, arrivals, points) in [("two", 2, 3, 3, 90), ("grows", 1, 2, 40, 40)] {
        let Some(ops) = recorded(name, programs, cases, arrivals, false) else { return };
        let written = began.elapsed();
        let acknowledged = ops.iter().filter(|op| matches!(op, Op::Mark(text) if text.starts_with("event "))).count();
        assert!(acknowledged > programs * cases * 3, "{name}: {acknowledged}");
        let cuts = cut(&ops, points * many, &town, &mut draw, true);
        println!(
            "lost: {name}: {} changes of the disk, {acknowledged} events acknowledged; power cut {} times, {} of them with \
             unsynced writes, {:?}; {} wrong; seed {seed}, {} + {} s",
            ops.len(),
            cuts.states,
            cuts.with_unsynced,
            cuts.by_how,
            cuts.wrong.len(),
            written.as_secs(),
            (began.elapsed() - written).as_secs()
        );
        assert!(cuts.wrong.is_empty(), "{:?}; the folder is kept in /dev/shm", cuts.wrong);
        assert!(cuts.with_unsynced > points / 2, "the power was cut when nothing was at stake");
    }
}

#[test]
fn a_disk_that_says_it_wrote_and_did_not_is_found_out() {
    let (town, mut draw) = (Town::new(), Draw(seed()));
    let Some(ops) = recorded("lies", 1, 2, 3, true) else { return };
    let cuts = cut(&ops, 20, &town, &mut draw, false);
    println!(
        "lost: on a disk that lies, {} of {} power cuts lost something: {:?}",
        cuts.wrong.len(),
        cuts.states,
        cuts.wrong.first()
    );
    assert!(cuts.wrong.len() > 3, "losses are not seen: {:?}", cuts.wrong);
}
