//! `kill -9` at random instants: nothing that was acknowledged is lost, the chain is whole, no call is forgotten, and what is
//! sent twice has the same key.
//!
//! Two programs write to one ledger at once. Both are this test binary itself, started anew with the test [`writer`] alone.
//! 50 runs; 1,000 with `AMPARO_LONG=1`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use amparo::case::DueKind;
use amparo::case::event::{Event, EventDraft, EventKind};
use amparo::id::ServiceId;
use amparo::ledger::{Ledger, LedgerError, Retry, verify};
use chrono::{DateTime, Utc};

use crate::{Folder, Town, create, id, worker};

const FOLDER: &str = "AMPARO_LEDGER_KILL_FOLDER";
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

/// Sends a few lines of what is due, and tells each one that the ledger has noted.
fn drain(ledger: &mut Ledger, town: &Town, folder: &Path, at: DateTime<Utc>, noted: fn(&str)) -> usize {
    let claimed = match ledger.claim(&worker(), &town.inputs.context(), LEASE, &Retry { tries: 1_000, ..Retry::default() }, 4, at)
    {
        Err(LedgerError::Locked) => return 0,
        claimed => claimed.expect("claimed"),
    };
    for line in &claimed {
        let to = line.due.service.as_ref().map_or("-", |service| service.as_str());
        let step = line.due.step.unwrap_or_default();
        let call = line.due.call.as_ref().map_or("-", |call| call.as_str());
        let kind = line.due.kind.as_str();
        send(folder, &format!("{} {kind} {} {call} {to} {step}", line.due.key.as_str(), line.case.as_str()));
        let event = line.done(at).map(|draft| Event::new(draft).expect("whole"));
        match ledger.sent(line, event.as_ref(), at) {
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
    println!("\nready");
    let mut ledger = create(&folder.join("town.amparo")).expect("open");
    for number in 0.. {
        let case = format!("c-{}-{number}", std::process::id());
        let opened = town.opened(&case, decision.brief());
        let mut stored = match ledger.open_case((&opened, &decision), now(&town, &folder)) {
            Err(LedgerError::Locked) => continue,
            stored => stored.expect("opened"),
        };
        acknowledge(&format!("event {case} {}", opened.draft().id.as_str()));
        for n in 0..3 {
            let key = format!("{case}/{n}");
            let mut draft = EventDraft::new(id(&case), id(&key), EventKind::Arrived, town.at());
            draft.service = ServiceId::new("upa-marituba");
            match ledger.append(&mut stored, &Event::new(draft).expect("whole"), now(&town, &folder)) {
                Ok(_) => acknowledge(&format!("event {case} {key}")),
                // The other program told the case that a call went out.
                Err(LedgerError::Conflict { .. } | LedgerError::Locked) => break,
                Err(error) => panic!("{error}"),
            }
        }
        drain(&mut ledger, &town, &folder, now(&town, &folder), |key| acknowledge(&format!("sent {key}")));
    }
}

fn start(folder: &Path) -> Child {
    let own = std::env::current_exe().expect("a program");
    let mut command = Command::new(own);
    command.args(["--ignored", "--exact", "kill::writer", "--nocapture", "--test-threads=1"]).env(FOLDER, folder);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
}

/// Kills two programs after they are ready, at an instant of their own each; gives what they had acknowledged.
fn run(folder: &Path, delays: [u64; 2]) -> Vec<String> {
    let children = [start(folder), start(folder)];
    let killed = children.into_iter().zip(delays).map(|(mut child, delay)| {
        std::thread::spawn(move || {
            let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
            let is_ready = lines.by_ref().any(|line| line.is_ok_and(|line| line == "ready"));
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

#[test]
fn nothing_acknowledged_is_lost_whenever_a_program_is_killed() {
    let runs = if std::env::var_os("AMPARO_LONG").is_some() { 1_000 } else { 50 };
    let (town, began) = (Town::new(), Instant::now());
    let (mut acknowledged, mut totals, mut killed) = (0, [0; 4], 0);
    let seed = u64::from(std::process::id());
    // A ledger of its own for each few runs, so that some are killed while it is made.
    for round in 0..runs / 10 {
        let folder = Folder::new(&format!("kill-{round}"));
        fs::write(folder.0.join("began"), "").expect("written");
        for n in 0..10 {
            let mix = (seed + round * 10 + n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let lines = run(&folder.0, [mix >> 40 & 0xff, mix >> 50 & 0xff]);
            killed += 2;
            if !folder.path().exists() {
                assert!(lines.iter().all(|line| !line.starts_with("ack")), "acknowledged without a ledger");
                continue;
            }
            verify(&folder.path(), None).expect("the chain is whole");
            let mut ledger = create(&folder.path()).expect("it opens");
            acknowledged += check(&mut ledger, &town, &lines);
        }
        let mut ledger = create(&folder.path()).expect("it opens");
        let round = settle(&mut ledger, &town, &folder.0);
        totals.iter_mut().zip(round).for_each(|(total, more)| *total += more);
        verify(&folder.path(), None).expect("the chain is whole");
    }
    let [cases, owed, sent, again] = totals;
    println!(
        "kill: {runs} runs, {killed} programs killed, {acknowledged} events acknowledged, {cases} cases, {owed} calls owed, \
         {sent} messages, {again} sent again under the same key, {} s",
        began.elapsed().as_secs()
    );
    assert!(acknowledged > runs as usize / 5 && owed > 0, "the programs were killed before they did anything");
}
