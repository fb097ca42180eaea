//! Disks, folders and logs that fail: a clear error, and nothing lost.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use amparo::case::event::{Event, EventDraft, EventKind};
use amparo::id::ServiceId;
use amparo::ledger::{LedgerCode, LedgerError, verify};

use crate::{Folder, Town, create, id, worker};

/// A ledger with a case, and events that are in the log alone; its files are copied while it is open.
fn with_log(folder: &Folder) -> Vec<(String, Vec<u8>)> {
    let town = Town::new();
    let decision = town.inputs.decide(&town.request);
    drop(create(&folder.path()).expect("made"));
    let mut ledger = create(&folder.path()).expect("open");
    let opened = town.opened("case-1", decision.brief());
    let mut stored = ledger.open_case((&opened, &decision), town.at()).expect("opened");
    for n in 0..20 {
        let mut draft = EventDraft::new(id("case-1"), id(&format!("e-{n}")), EventKind::Arrived, town.at());
        draft.service = ServiceId::new("upa-marituba");
        ledger.append(&mut stored, &Event::new(draft).expect("whole"), town.at()).expect("acknowledged");
    }
    let names = ["town.amparo", "town.amparo-wal", "town.amparo-head"];
    names.map(|name| (name.to_owned(), fs::read(folder.0.join(name)).expect("there"))).to_vec()
}

fn put(folder: &Path, files: &[(String, Vec<u8>)]) {
    for name in ["town.amparo", "town.amparo-wal", "town.amparo-shm", "town.amparo-head"] {
        let _ = fs::remove_file(folder.join(name));
    }
    files.iter().for_each(|(name, bytes)| fs::write(folder.join(name), bytes).expect("written"));
}

#[test]
fn a_truncated_log_is_refused_left_untouched_and_whole_again_when_it_is_back() {
    let (source, folder) = (Folder::new("wal-source"), Folder::new("wal"));
    let files = with_log(&source);
    let whole = files[1].1.len();
    assert!(whole > 40_000, "the events are in the log: {whole}");
    let mut refused = 0;
    for cut in [0, 10, 31, 32, 100, 5_000, whole / 3, whole / 2, whole - 4_200, whole - 1] {
        let mut short = files.clone();
        short[1].1.truncate(cut);
        put(&folder.0, &short);
        let error = create(&folder.path()).expect_err("acknowledged entries are missing");
        assert!(matches!(error, LedgerError::Behind { seq: 22 }), "{cut}: {error}");
        assert_eq!(verify(&folder.path(), None).map(|_| ()), Err(error), "{cut}");
        for (name, bytes) in &short {
            assert!(fs::read(folder.0.join(name)).expect("there") == *bytes, "{cut}: {name} was touched");
        }
        refused += 1;
    }
    assert_eq!(refused, 10);
    put(&folder.0, &files);
    let mut ledger = create(&folder.path()).expect("the log is back");
    let stored = ledger.load(&worker(), &id("case-1"), Town::new().at()).expect("loaded");
    assert_eq!(stored.case().version(), 21);
}

#[test]
fn a_damaged_log_never_gives_more_or_other_than_a_beginning() {
    let (source, folder) = (Folder::new("wal-bits-source"), Folder::new("wal-bits"));
    let files = with_log(&source);
    let (mut behind, mut sound) = (0, 0);
    for place in (0..files[1].1.len()).step_by(3_001) {
        let mut bent = files.clone();
        bent[1].1[place] ^= 0x10;
        put(&folder.0, &bent);
        match create(&folder.path()) {
            Err(error) => {
                assert!(matches!(error.code(), LedgerCode::Behind | LedgerCode::Damaged), "{place}: {error}");
                behind += 1;
            }
            // What was bent belongs to a page that a later frame replaces, or to a frame after the last commit.
            Ok(ledger) => {
                drop(ledger);
                assert_eq!(verify(&folder.path(), None).expect("whole").events, 21, "{place}");
                sound += 1;
            }
        }
    }
    assert!(behind > 5, "{behind} were refused, {sound} were sound");
}

/// Runs the program as somebody without rights where the suite runs as root, whom no folder stops.
fn as_nobody(folder: &Folder, words: &[&str]) -> (i32, String) {
    let program = folder.0.join("amparo");
    let mut command = Command::new(&program);
    command.current_dir(&folder.0).args(words);
    if fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) {
        std::os::unix::process::CommandExt::uid(&mut command, 65_534);
    }
    let ran = command.output().expect("the program starts");
    (ran.status.code().expect("it ended by itself"), String::from_utf8(ran.stderr).expect("UTF-8"))
}

#[test]
fn a_read_only_folder_is_told_and_nothing_is_changed() {
    let folder = Folder::new("read-only");
    fs::copy(env!("CARGO_BIN_EXE_amparo"), folder.0.join("amparo")).expect("copied");
    fs::write(folder.0.join("town.key"), "07".repeat(32)).expect("written");
    let town = Town::new();
    let decision = town.inputs.decide(&town.request);
    let mut ledger = create(&folder.path()).expect("made");
    ledger.open_case(&town.opened("case-1", decision.brief()), town.at()).expect("opened");
    drop(ledger);
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    mode(&folder.path(), 0o444);
    mode(&folder.0, 0o555);
    let before = fs::read(folder.path()).expect("there");
    let list = ["case", "list", "--ledger", "town.amparo", "--key", "town.key"];
    let (code, err) = as_nobody(&folder, &list);
    assert!(code == 4 && err.starts_with("read_only: não se pode gravar"), "{code} {err}");
    let new = ["case", "list", "--ledger", "none.amparo", "--key", "town.key"];
    assert_eq!(as_nobody(&folder, &new).0, 4);
    mode(&folder.0, 0o755);
    mode(&folder.path(), 0o600);
    assert!(fs::read(folder.path()).expect("there") == before);
    let mut ledger = create(&folder.path()).expect("open");
    assert_eq!(ledger.load(&worker(), &id("case-1"), town.at()).expect("loaded").case().version(), 1);
}
