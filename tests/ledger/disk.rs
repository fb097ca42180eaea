//! What a disk may hold after the power was cut, from the log that `disk.c` keeps of all that programs did to it.
//!
//! A file is what was synced, and of the rest any part: each sector of 512 bytes as it was at any time since, or whole writes
//! left out and the others in any order; its length as it was at any time since; what lies between full of zeros or of what the
//! disk held before. A name is durable with the sync of its folder, and not before. A sync that failed leaves what was to be
//! written in the memory of the system alone, where every program still reads it, and where no later sync looks for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const SECTOR: usize = 512;
const PAGE: usize = 4096;

/// Builds the library that watches a disk; none, and loudly so, where there is no Linux or no compiler.
pub fn shim() -> Option<&'static Path> {
    static SHIM: OnceLock<Option<PathBuf>> = OnceLock::new();
    let built = SHIM.get_or_init(|| {
        if !cfg!(target_os = "linux") {
            println!("SKIP the ledger on failing disks: it is for Linux");
            return None;
        }
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ledger/disk.c");
        let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("disk-{}.so", std::process::id()));
        let words = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O1", "-fPIC", "-shared", source, "-o"];
        match Command::new("cc").args(words).arg(&built).status() {
            Err(_) => {
                println!("SKIP the ledger on failing disks: there is no C compiler `cc`");
                None
            }
            Ok(status) => {
                assert!(status.success(), "tests/ledger/disk.c does not compile");
                Some(built)
            }
        }
    });
    built.as_deref()
}

/// SplitMix64: the same numbers for the same seed.
pub struct Draw(pub u64);

impl Draw {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mix = self.0;
        mix = (mix ^ (mix >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mix = (mix ^ (mix >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mix ^ (mix >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).expect("below a length")
    }
}

/// One thing that was done to the disk, as `disk.c` numbers them.
#[derive(Debug)]
pub enum Op {
    Write {
        ino: u64,
        off: usize,
        data: Vec<u8>,
    },
    Truncate {
        ino: u64,
        size: usize,
    },
    Sync {
        ino: u64,
    },
    SyncFailed {
        ino: u64,
    },
    SyncFolder {
        name: String,
    },
    SyncFolderFailed,
    Create {
        ino: u64,
        name: String,
    },
    Unlink {
        name: String,
    },
    Link {
        ino: u64,
        name: String,
    },
    Rename {
        ino: u64,
        old: String,
        name: String,
    },
    /// What the program under test said.
    Mark(String),
}

fn number<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes[at..at + N].try_into().expect("a head is whole")
}

/// Reads a log.
pub fn read_log(path: &Path) -> Vec<Op> {
    let bytes = std::fs::read(path).expect("a log");
    let (mut ops, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let word = |place| u32::from_ne_bytes(number(&bytes, at + place));
        let long = |place| u64::from_ne_bytes(number(&bytes, at + place));
        let (kind, ino, off) = (word(0), long(8), usize::try_from(long(16)).expect("an offset"));
        let (name_len, len) = (word(24) as usize, word(28) as usize);
        let name = String::from_utf8(bytes[at + 32..at + 32 + name_len].to_vec()).expect("a name");
        let data = bytes[at + 32 + name_len..at + 32 + name_len + len].to_vec();
        at += 32 + name_len + len;
        let text = |data| String::from_utf8(data).expect("UTF-8");
        ops.push(match kind {
            1 => Op::Write { ino, off, data },
            2 => Op::Truncate { ino, size: off },
            3 => Op::Sync { ino },
            4 => Op::SyncFailed { ino },
            5 => Op::SyncFolder { name },
            6 => Op::SyncFolderFailed,
            7 => Op::Create { ino, name },
            8 => Op::Unlink { name },
            9 => Op::Link { ino, name },
            10 => Op::Rename { ino, old: text(data), name },
            11 => Op::Mark(text(data)),
            other => panic!("no such record: {other}"),
        });
    }
    ops
}

/// A change that no sync has followed yet.
enum Change {
    /// Bytes at a place, and those that were there.
    Write { off: usize, data: Vec<u8>, before: Vec<u8>, len_before: usize },
    /// A new length, and the bytes that it cut off.
    Truncate { size: usize, cut: Vec<u8>, len_before: usize },
}

/// What programs see of a file, and what the disk holds for sure.
#[derive(Default)]
struct File {
    seen: Vec<u8>,
    disk: Vec<u8>,
    pending: Vec<Change>,
}

fn put(file: &mut Vec<u8>, off: usize, data: &[u8]) {
    if file.len() < off + data.len() {
        file.resize(off + data.len(), 0);
    }
    file[off..off + data.len()].copy_from_slice(data);
}

impl File {
    fn write(&mut self, off: usize, data: Vec<u8>) {
        let len_before = self.seen.len();
        let before = self.seen[off.min(len_before)..(off + data.len()).min(len_before)].to_vec();
        put(&mut self.seen, off, &data);
        self.pending.push(Change::Write { off, data, before, len_before });
    }

    fn truncate(&mut self, size: usize) {
        let len_before = self.seen.len();
        let cut = self.seen[size.min(len_before)..].to_vec();
        self.seen.resize(size, 0);
        self.pending.push(Change::Truncate { size, cut, len_before });
    }

    /// Pages that the system would write back: whole ones, as it keeps them.
    fn dirty(&self) -> BTreeSet<usize> {
        let mut pages = BTreeSet::new();
        for change in &self.pending {
            let (from, to) = match change {
                Change::Write { off, data, len_before, .. } => ((*off).min(*len_before), off + data.len()),
                Change::Truncate { size, len_before, .. } => (*size.min(len_before), *size.max(len_before)),
            };
            pages.extend(from / PAGE..to.div_ceil(PAGE));
        }
        pages
    }

    fn sync(&mut self) {
        let pages = self.dirty();
        self.disk.resize(self.seen.len(), 0);
        for page in pages {
            let (from, to) = (page * PAGE, ((page + 1) * PAGE).min(self.seen.len()));
            if from < to {
                self.disk[from..to].copy_from_slice(&self.seen[from..to]);
            }
        }
        self.pending.clear();
    }

    /// What the disk holds if the power goes now.
    fn crash(&self, how: How, draw: &mut Draw) -> Vec<u8> {
        match how {
            How::Nothing => self.disk.clone(),
            How::Everything => self.torn(draw, |_, last| last),
            How::Prefix => {
                let at = draw.below(self.pending.len() + 1);
                self.torn(draw, |_, _| at)
            }
            How::Torn => self.torn(draw, |draw, last| draw.below(last + 1)),
            How::Subset => self.subset(draw),
        }
    }

    /// Each sector as it was after `time` of the pending changes, 0 being what the disk holds already.
    fn torn(&self, draw: &mut Draw, mut time: impl FnMut(&mut Draw, usize) -> usize) -> Vec<u8> {
        let last = self.pending.len();
        let mut view = self.seen.clone();
        let mut lengths = vec![view.len()];
        for change in self.pending.iter().rev() {
            match change {
                Change::Write { off, before, len_before, .. } => {
                    put(&mut view, *off.min(len_before), before);
                    view.truncate(*len_before);
                    view.resize(*len_before, 0);
                }
                Change::Truncate { size, cut, len_before } => {
                    view.truncate(*size);
                    view.extend(cut);
                    view.resize(*len_before, 0);
                }
            }
            lengths.push(view.len());
        }
        lengths.reverse();
        let sectors = self.dirty().into_iter().flat_map(|page| page * PAGE / SECTOR..(page + 1) * PAGE / SECTOR);
        let mut wanted: Vec<Vec<usize>> = vec![Vec::new(); last + 1];
        for sector in sectors {
            wanted[time(draw, last)].push(sector);
        }
        let sized = time(draw, last);
        let length = if sized == 0 { self.disk.len() } else { lengths[sized] };
        let is_dirty = draw.below(4) == 0;
        let mut disk = self.disk.clone();
        let known = disk.len();
        disk.resize(length.max(known), 0);
        if is_dirty {
            disk[known..].iter_mut().for_each(|byte| *byte = draw.next() as u8);
        }
        for (at, change) in self.pending.iter().enumerate() {
            match change {
                Change::Write { off, data, .. } => put(&mut view, *off, data),
                Change::Truncate { size, .. } => view.resize(*size, 0),
            }
            for sector in &wanted[at + 1] {
                let (from, to) = (sector * SECTOR, ((sector + 1) * SECTOR).min(view.len()));
                if from < to {
                    put(&mut disk, from, &view[from..to]);
                }
            }
        }
        disk.resize(length, 0);
        disk
    }

    /// Some of the pending writes, in any order, each torn at sectors.
    fn subset(&self, draw: &mut Draw) -> Vec<u8> {
        let mut pieces: Vec<(usize, &[u8])> = Vec::new();
        for change in &self.pending {
            let Change::Write { off, data, .. } = change else { continue };
            let mut at = 0;
            while at < data.len() {
                let to = (SECTOR - (off + at) % SECTOR + at).min(data.len());
                pieces.push((off + at, &data[at..to]));
                at = to;
            }
        }
        let mut disk = self.disk.clone();
        if let Some(Change::Truncate { size, .. }) =
            self.pending.iter().rev().find(|change| matches!(change, Change::Truncate { .. }))
            && draw.below(2) == 0
        {
            disk.resize(*size, 0);
        }
        while !pieces.is_empty() {
            let (off, data) = pieces.swap_remove(draw.below(pieces.len()));
            if draw.below(2) == 0 {
                put(&mut disk, off, data);
            }
        }
        disk
    }
}

/// How much of what was not synced has reached the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// None of it.
    Nothing,
    /// All of it: what a killed program leaves.
    Everything,
    /// What was written until some time.
    Prefix,
    /// Each sector as it was at a time of its own.
    Torn,
    /// Some of the writes, in another order.
    Subset,
}

impl How {
    pub const ALL: [Self; 5] = [Self::Nothing, Self::Everything, Self::Prefix, Self::Torn, Self::Subset];
}

/// A change of a folder.
enum Naming {
    Set { name: String, file: usize },
    Gone { name: String },
    Moved { old: String, name: String, file: usize },
}

type Names = BTreeMap<String, usize>;

impl Naming {
    fn apply(&self, names: &mut Names) {
        match self {
            Self::Set { name, file } => drop(names.insert(name.clone(), *file)),
            Self::Gone { name } => drop(names.remove(name)),
            Self::Moved { old, name, file } => {
                names.remove(old);
                names.insert(name.clone(), *file);
            }
        }
    }

    fn folder(&self) -> &str {
        let (Self::Set { name, .. } | Self::Gone { name } | Self::Moved { name, .. }) = self;
        name.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// A disk, while it is played back.
#[derive(Default)]
pub struct Disk {
    files: Vec<File>,
    /// The file that has a number now: a number is given anew when its file is gone.
    by_ino: BTreeMap<u64, usize>,
    durable: Names,
    pending: Vec<Naming>,
}

impl Disk {
    fn file(&mut self, ino: u64) -> &mut File {
        let at = self.by_ino.get(&ino).copied().expect("a file is made before it is used");
        &mut self.files[at]
    }

    /// Does what was done. `draw` says what a failed sync leaves on the disk.
    pub fn play(&mut self, op: &Op, draw: &mut Draw) {
        match op {
            Op::Write { ino, off, data } => self.file(*ino).write(*off, data.clone()),
            Op::Truncate { ino, size } => self.file(*ino).truncate(*size),
            Op::Sync { ino } => self.file(*ino).sync(),
            Op::SyncFailed { ino } => {
                let file = self.file(*ino);
                file.disk = file.crash(How::Torn, draw);
                file.pending.clear();
            }
            Op::SyncFolder { name } => {
                let (done, left) = std::mem::take(&mut self.pending).into_iter().partition(|naming| naming.folder() == name);
                self.pending = left;
                let done: Vec<Naming> = done;
                done.iter().for_each(|naming| naming.apply(&mut self.durable));
            }
            Op::Create { ino, name } => {
                self.files.push(File::default());
                let file = self.files.len() - 1;
                self.by_ino.insert(*ino, file);
                self.pending.push(Naming::Set { name: name.clone(), file });
            }
            Op::Unlink { name } => self.pending.push(Naming::Gone { name: name.clone() }),
            Op::Link { ino, name } => {
                let file = self.by_ino[ino];
                self.pending.push(Naming::Set { name: name.clone(), file });
            }
            Op::Rename { ino, old, name } => {
                let file = self.by_ino[ino];
                self.pending.push(Naming::Moved { old: old.clone(), name: name.clone(), file });
            }
            Op::Mark(_) | Op::SyncFolderFailed => {}
        }
    }

    /// How many changes no sync has followed yet.
    pub fn unsynced(&self) -> usize {
        self.files.iter().map(|file| file.pending.len()).sum::<usize>() + self.pending.len()
    }

    /// The files that are found when the power comes back.
    pub fn crash(&self, how: How, draw: &mut Draw) -> BTreeMap<String, Vec<u8>> {
        let mut names = self.durable.clone();
        let until = draw.below(self.pending.len() + 1);
        for (at, naming) in self.pending.iter().enumerate() {
            let is_there = match how {
                How::Nothing => false,
                How::Everything => true,
                How::Prefix => at < until,
                How::Torn | How::Subset => draw.below(2) == 0,
            };
            if is_there {
                naming.apply(&mut names);
            }
        }
        names.into_iter().map(|(name, file)| (name, self.files[file].crash(how, draw))).collect()
    }
}
