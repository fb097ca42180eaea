//! The witness: a file beside the ledger with the head of its chain, written after every commit.
//!
//! A write-ahead log that lost its end (a copy that forgot it, a disk that lied) is a valid database of an earlier state, and
//! SQLite opens it without a word. The witness remembers that there was more. It is written after the commit and is not
//! waited for: an old witness is true, since its entry stays in the chain for ever; one that cannot be read tells nothing.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::ledger::chain::{Head, hex};

fn place(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-head");
    PathBuf::from(name)
}

fn line(head: Head) -> String {
    let text = format!("{:020}:{}", head.seq, hex(&head.hash));
    let check = hex(&Sha256::digest(text.as_bytes())[..8]);
    format!("{text} {check}\n")
}

pub(super) fn read(path: &Path) -> Option<Head> {
    let text = fs::read_to_string(place(path)).ok()?;
    let head = text.split(' ').next()?.parse().ok()?;
    (line(head) == text).then_some(head)
}

/// Writes in place, always as many bytes, so that nobody finds it empty. A failure loses a witness, not an entry.
pub(super) fn write(path: &Path, head: Head) {
    let file = fs::OpenOptions::new().write(true).create(true).truncate(false).open(place(path));
    let _ = file.and_then(|mut file| file.write_all(line(head).as_bytes()));
}
