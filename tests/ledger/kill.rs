//! `kill -9` at random instants: nothing that was acknowledged is lost, the chain is whole, no call is forgotten, and what is
//! sent twice has the same key.
//!
//! Two programs write to one ledger at once. Both are this test binary itself, started anew with the test [`writer`] alone.
//! 50 runs; 1,000 with `AMPARO_LONG=1`. On a PostgreSQL server 10 and 200, and as many in which the server itself is killed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use amparo::case::event::{Event, EventDraft, EventKind};
use amparo::case::{Applied, DueKind};
use amparo::id::ServiceId;
use amparo::ledger::{Ledger, LedgerError, Place, Retry, StoredCase, verify_at};
use chrono::{DateTime, Utc};

use crate::{Folder, Town, create_at, id, worker};

const FOLDER: &str = "AMPARO_LEDGER_KILL_FOLDER";
const PLACE: &str = "AMPARO_LEDGER_KILL_PLACE";
/// Set where the server is killed too: then a program goes on after an error, and asks what became of it.
const FALLS: &str = "AMPARO_LEDGER_KILL_SERVER_FALLS";
const LEASE: Duration = Duration::from_millis(1_500);

/// The time of the crisis, running since the ledger's folder was made.
fn now(town: &Town, folder: &Path) -> DateTime<Utc> {
    let began = fs::metadata(folder.join("began")).and_then(|file| file.modified()).expect("a file");
    let run = SystemTime::now().duration_since(began).unwrap_or_default();
    town.at() + chrono::Duration::from_std(run).expect("a short time")
}

/// The world outside: what was sent to whom. One write a line, as a message is.
fn send(folder: &Path, line: &str) {
    let mut file = fs::OpenOptions::new().append(true).create(true).open(folder.join("received")).expect("a file");
    file.write_all(format!("{line}\n").as_bytes()).expect("sent");
}

fn acknowledge(what: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = writeln!(stdout, "ack {what}").and_then(|()| stdout.flush());
}

/// Whether the server may be gone for a moment, so that the same is done again.
fn is_gone<T>(done: &Result<T, LedgerError>) -> bool {
    let is_gone = matches!(done, Err(LedgerError::InDoubt | LedgerError::Io { .. })) && std::env::var_os(FALLS).is_some();
    if is_gone {
        std::thread::sleep(Duration::from_millis(20));
    }
    is_gone
}

/// Does something until the server is there.
fn until<T>(mut step: impl FnMut() -> Result<T, LedgerError>) -> Result<T, LedgerError> {
    loop {
        let done = step();
        if !is_gone(&done) {
            return done;
        }
    }
}

/// Sends a few lines of what is due, and tells each one that the ledger has noted.
fn drain(ledger: &mut Ledger, town: &Town, folder: &Path, at: DateTime<Utc>, noted: fn(&str)) -> usize {
    let claimed = match ledger.claim(&worker(), &town.inputs.context(), LEASE, &Retry { tries: 1_000, ..Retry::default() }, 4, at)
    {
        Err(LedgerError::Locked) => return 0,
        claimed if is_gone(&claimed) => return 0,
        claimed => claimed.expect("claimed"),
    };
    for line in &claimed {
        let to = line.due.service.as_ref().map_or("-", |service| service.as_str());
        let step = line.due.step.unwrap_or_default();
        let call = line.due.call.as_ref().map_or("-", |call| call.as_str());
        let kind = line.due.kind.as_str();
        send(folder, &format!("{} {kind} {} {call} {to} {step}", line.due.key.as_str(), line.case.as_str()));
        let event = line.done(at).map(|draft| Event::new(draft).expect("whole"));
        // In doubt it is noted again: either it is noted now, or the line is not held any more.
        match until(|| ledger.sent(line, event.as_ref(), at)) {
            Ok(_) => noted(line.due.key.as_str()),
            Err(LedgerError::LeaseLost | LedgerError::Locked) => {}
            Err(error) => panic!("{error}"),
        }
    }
    claimed.len()
}

/// The program that is killed: opens cases, records arrivals, sends what is due, and says what was acknowledged.
#[test]
#[ignore = "run by the test that kills it"]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { panic!("not started by its test") };
    let town = Town::new();
    let decision = town.inputs.decide(&town.request);
    let place = Place::new(std::env::var_os(PLACE).expect("a place")).expect("a place");
    println!("\nready");
    let mut ledger = until(|| create_at(&place)).expect("open");
    for number in 0.. {
        let case = format!("c-{}-{number}", std::process::id());
        let opened = town.opened(&case, decision.brief());
        let mut stored = match until(|| ledger.open_case((&opened, &decision), now(&town, &folder))) {
            Err(LedgerError::Locked) => continue,
            // Its confirmation was lost.
            Err(LedgerError::CaseExists) => load(&mut ledger, &town, &case),
            stored => stored.expect("opened"),
        };
        acknowledge(&format!("event {case} {}", opened.draft().id.as_str()));
        for n in 0..3 {
            let key = format!("{case}/{n}");
            let mut draft = EventDraft::new(id(&case), id(&key), EventKind::Arrived, town.at());
            draft.service = ServiceId::new("upa-marituba");
            let event = Event::new(draft).expect("whole");
            let mut written = ledger.append(&mut stored, &event, now(&town, &folder));
            while is_gone(&written) {
                stored = load(&mut ledger, &town, &case);
                written = ledger.append(&mut stored, &event, now(&town, &folder));
                if written.is_ok_and(|written| matches!(written.applied, Applied::Repeat { .. })) {
                    acknowledge(&format!("repeat {key}"));
                }
            }
            match written {
                Ok(_) => acknowledge(&format!("event {case} {key}")),
                // The other program told the case that a call went out.
                Err(LedgerError::Conflict { .. } | LedgerError::Locked) => break,
                Err(error) => panic!("{error}"),
            }
        }
        drain(&mut ledger, &town, &folder, now(&town, &folder), |key| acknowledge(&format!("sent {key}")));
    }
}

fn load(ledger: &mut Ledger, town: &Town, case: &str) -> StoredCase {
    loop {
        match until(|| ledger.load(&worker(), &id(case), town.at())) {
            Err(LedgerError::Locked) => {}
            stored => return stored.expect("loaded"),
        }
    }
}

/// A ledger whose programs are killed.
struct Scene<'s> {
    folder: &'s Path,
    place: &'s str,
    /// What happens meanwhile to its server.
    fall: Option<&'s dyn Fn()>,
}

fn start(scene: &Scene<'_>) -> Child {
    let own = std::env::current_exe().expect("a program");
    let mut command = Command::new(own);
    command
        .args(["--ignored", "--exact", "kill::writer", "--nocapture", "--test-threads=1"])
        .env(FOLDER, scene.folder)
        .env(PLACE, scene.place);
    if scene.fall.is_some() {
        command.env(FALLS, "1");
    }
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
}

/// Kills two programs after they are ready, at an instant of their own each; gives what they had acknowledged.
fn run(scene: &Scene<'_>, delays: [u64; 2]) -> Vec<String> {
    let children = [start(scene), start(scene)];
    // Where the server falls too, it has fallen and is up again before the programs are killed.
    let (ready, are_ready) = std::sync::mpsc::channel();
    let (go, goes): (Vec<_>, Vec<_>) = children.iter().map(|_| std::sync::mpsc::channel::<()>()).unzip();
    let is_falling = scene.fall.is_some();
    let killed = children.into_iter().zip(delays).zip(goes).map(|((mut child, delay), goes)| {
        let ready = ready.clone();
        std::thread::spawn(move || {
            let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
            let is_ready = lines.by_ref().any(|line| line.is_ok_and(|line| line == "ready"));
            let _ = ready.send(());
            if is_falling {
                let _ = goes.recv();
            }
            std::thread::sleep(Duration::from_millis(delay));
            child.kill().expect("kill -9");
            // Lines this short are written to a pipe whole or not at all.
            let acknowledged: Vec<String> = lines.map_while(Result::ok).filter(|line| line.starts_with("ack ")).collect();
            let ended = child.wait().expect("it is gone");
            let mut told = String::new();
            let _ = std::io::Read::read_to_string(&mut child.stderr.take().expect("piped"), &mut told);
            assert!(is_ready && ended.code().is_none(), "it ended by itself: {told}");
            acknowledged
        })
    });
    let killed: Vec<_> = killed.collect();
    if let Some(fall) = scene.fall {
        for _ in delays {
            are_ready.recv().expect("both begin");
        }
        fall();
    }
    go.iter().for_each(|go| go.send(()).unwrap_or_default());
    killed.into_iter().flat_map(|thread| thread.join().expect("it was killed")).collect()
}

/// All that was acknowledged is in the ledger.
fn check(ledger: &mut Ledger, town: &Town, acknowledged: &[String]) -> usize {
    let mut wanted: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in acknowledged {
        let words: Vec<&str> = line.split(' ').collect();
        if let ["ack", "event", case, key] = words[..] {
            wanted.entry(case).or_default().push(key);
        }
    }
    let mut found = 0;
    for (case, keys) in &wanted {
        let Ok(stored) = ledger.load(&worker(), &id(case), town.at()) else { panic!("{case} was acknowledged and is lost") };
        for key in keys {
            let is_there = stored.case().events().iter().any(|event| event.draft().id.as_str() == *key);
            assert!(is_there, "{key} was acknowledged and is lost");
            found += 1;
        }
    }
    found
}

/// Sends all that is left, and looks whether every call of every case reached its recipient, under one key each.
fn settle(ledger: &mut Ledger, town: &Town, folder: &Path) -> [usize; 4] {
    let mut at = now(town, folder) + chrono::Duration::seconds(5);
    for _ in 0..10_000 {
        if drain(ledger, town, folder, at, |_| ()) == 0 {
            break;
        }
    }
    at += chrono::Duration::seconds(5);
    while drain(ledger, town, folder, at, |_| ()) > 0 {}
    let received = fs::read_to_string(folder.join("received")).unwrap_or_default();
    let keys: Vec<&str> = received.lines().map(|line| line.split(' ').next().unwrap_or_default()).collect();
    let distinct: BTreeSet<&str> = keys.iter().copied().collect();
    let mut meant: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in received.lines() {
        let (key, what) = line.split_once(' ').expect("a key and what it meant");
        meant.entry(what).or_default().insert(key);
    }
    // Reminders and the like of one recipient and step may come again under another key; calls never do.
    for (what, keys) in meant.iter().filter(|(what, _)| what.starts_with("deliver ")) {
        assert_eq!(keys.len(), 1, "{what} was sent under several keys");
    }
    let cases = ledger.list(&worker(), None, at).expect("listed");
    let mut owed = 0;
    for case in &cases {
        let opened = amparo::case::Case::open(&case.events()[0]).expect("an opening");
        for line in opened.due(at, &town.inputs.context()).iter().filter(|line| line.kind == DueKind::Deliver) {
            assert!(distinct.contains(line.key.as_str()), "a call was forgotten");
            owed += 1;
        }
        assert!(!case.due(at, &town.inputs.context()).iter().any(|line| line.kind == DueKind::Deliver), "a call still waits");
    }
    [cases.len(), owed, keys.len(), keys.len() - distinct.len()]
}

/// What came of killing.
#[derive(Default)]
struct Toll {
    killed: usize,
    acknowledged: usize,
    /// Steps in doubt that were found done when they were done again.
    repeated: usize,
    /// Cases, calls owed, messages, and messages sent again.
    settled: [usize; 4],
}

/// Kills two programs `runs` times; `place` gives each ten runs a ledger of their own, so that some are killed while it is made.
fn kill<P>(runs: u64, name: &str, place: impl Fn(u64, &Folder) -> (P, String), fall: Option<&dyn Fn(u64)>) -> Toll {
    let (town, began) = (Town::new(), Instant::now());
    let (mut toll, seed) = (Toll::default(), u64::from(std::process::id()));
    for round in 0..runs / 10 {
        let folder = Folder::new(&format!("{name}-{round}"));
        let (_kept, text) = place(round, &folder);
        let place = Place::new(&text).expect("a place");
        fs::write(folder.0.join("began"), "").expect("written");
        for n in 0..10 {
            let mix = (seed + round * 10 + n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let fall = fall.map(|fall| move || fall(mix));
            let fall = fall.as_ref().map(|fall| fall as &dyn Fn());
            let lines = run(&Scene { folder: &folder.0, place: &text, fall }, [mix >> 40 & 0xff, mix >> 50 & 0xff]);
            toll.killed += 2;
            match verify_at(&place, None) {
                Err(LedgerError::Missing) => {
                    assert!(lines.iter().all(|line| !line.starts_with("ack")), "acknowledged without a ledger");
                    continue;
                }
                whole => drop(whole.expect("the chain is whole")),
            }
            let mut ledger = create_at(&place).expect("it opens");
            toll.acknowledged += check(&mut ledger, &town, &lines);
            toll.repeated += lines.iter().filter(|line| line.starts_with("ack repeat ")).count();
        }
        let mut ledger = create_at(&place).expect("it opens");
        let round = settle(&mut ledger, &town, &folder.0);
        toll.settled.iter_mut().zip(round).for_each(|(total, more)| *total += more);
        verify_at(&place, None).expect("the chain is whole");
    }
    let (Toll { killed, acknowledged, repeated, .. }, [cases, owed, sent, again]) = (&toll, toll.settled);
    println!(
        "{name}: {runs} runs, {killed} programs killed, {acknowledged} events acknowledged, {repeated} found done after a doubt, \
         {cases} cases, {owed} calls owed, {sent} messages, {again} sent again under the same key, {} s",
        began.elapsed().as_secs()
    );
    assert!(toll.acknowledged > runs as usize / 5 && owed > 0, "the programs were killed before they did anything");
    toll
}

fn runs(few: u64, many: u64) -> u64 {
    let told = std::env::var("AMPARO_KILLS").ok().and_then(|text| text.parse().ok());
    told.unwrap_or(if std::env::var_os("AMPARO_LONG").is_some() { many } else { few })
}

#[test]
fn nothing_acknowledged_is_lost_whenever_a_program_is_killed() {
    let in_its_folder = |_, folder: &Folder| ((), folder.path().to_string_lossy().into_owned());
    kill(runs(50, 1_000), "kill", in_its_folder, None);
}

#[cfg(feature = "ledger-postgres")]
mod on_a_server {
    use super::*;
    use crate::servers::{Schema, Server, url};

    fn schema(url: &str, name: &str, round: u64) -> (Schema, String) {
        let schema = Schema::new(url, &format!("{name}_{round}"));
        let text = schema.text();
        (schema, text)
    }

    #[test]
    fn nothing_acknowledged_is_lost_whenever_a_program_is_killed() {
        let Some(url) = url() else { return };
        kill(runs(10, 200), "kill-postgres", |round, _| schema(&url, "kill", round), None);
    }

    #[test]
    fn nothing_acknowledged_is_lost_whenever_the_server_is_killed() {
        if url().is_none() {
            return;
        }
        let server = Server::start();
        let fall = |mix: u64| {
            std::thread::sleep(Duration::from_millis(50 + (mix >> 30 & 0x1ff)));
            server.fall(if mix & 0x100 == 0 { "crash" } else { "immediate" });
        };
        let runs = runs(10, 200);
        let place = |round, _: &Folder| schema(&server.url, "fall", round);
        let toll = kill(runs, "kill-postgres-server", place, Some(&fall));
        assert!(toll.acknowledged as u64 > runs, "{} events in {runs} runs", toll.acknowledged);
    }
}
