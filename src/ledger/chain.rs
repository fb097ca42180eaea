//! The chain: every entry's hash covers the one before it and the sealed bytes, so that anybody can check it without a key.
//!
//! ```text
//! start   = SHA-256("amparo/ledger/1" 0 ledger[16])
//! hash(n) = SHA-256("amparo/ledger/1" 1 hash(n-1)[32] seq:u64 kind:u8 case:u64 version:u32 at:i64 SHA-256(sealed)[32])   big endian
//! place   =         "amparo/ledger/1" 2 ledger[16]    seq:u64 kind:u8 case:u64 version:u32    what the bytes are sealed to
//! ```

use sha2::{Digest, Sha256};

pub(super) use crate::id::hex;
use crate::record::tokens;

const NAME: &[u8] = b"amparo/ledger/1";

tokens! {
    /// What an entry of the chain is. The stored numbers are for ever.
    pub enum EntryKind {
        /// An event of a case: 1.
        Event = "event",
        /// A reading: 2.
        Access = "access",
        /// The content of a case was erased: 3.
        Erased = "erased",
        /// A decision: 4.
        Decision = "decision",
    }
}

impl EntryKind {
    pub(super) fn of(number: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.number() == number)
    }

    /// The stored number.
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Event => 1,
            Self::Access => 2,
            Self::Erased => 3,
            Self::Decision => 4,
        }
    }
}

/// Where a chain ends: whoever keeps it somewhere else can tell later whether the ledger still holds all that it held then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Number of the last entry; 0 if there is none.
    pub seq: u64,
    /// Its hash.
    pub hash: [u8; 32],
}

impl std::fmt::Display for Head {
    /// `seq:hash`, the hash in hexadecimal.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.seq, hex(&self.hash))
    }
}

impl std::str::FromStr for Head {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (seq, hash) = text.trim().split_once(':').ok_or(())?;
        Ok(Self { seq: seq.parse().map_err(|_| ())?, hash: unhex(hash).ok_or(())? })
    }
}

/// Bytes of a text in hexadecimal.
pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}

/// What an entry is besides its content.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) seq: u64,
    pub(super) kind: u8,
    /// Number of the case in this ledger; 0 for none.
    pub(super) case: u64,
    /// Version of the case that the event made; 0 for other entries.
    pub(super) version: u32,
    /// When it was written, by the host's clock, in seconds.
    pub(super) at: i64,
}

impl Entry {
    pub(super) fn hash(&self, before: &[u8; 32], sealed: &[u8]) -> [u8; 32] {
        self.hash_of(before, &Sha256::digest(sealed).into())
    }

    /// The same for whoever has the hash of the sealed bytes alone.
    pub(super) fn hash_of(&self, before: &[u8; 32], sealed: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(NAME);
        hash.update([1]);
        hash.update(before);
        hash.update(self.seq.to_be_bytes());
        hash.update([self.kind]);
        hash.update(self.case.to_be_bytes());
        hash.update(self.version.to_be_bytes());
        hash.update(self.at.to_be_bytes());
        hash.update(sealed);
        hash.finalize().into()
    }

    /// What the content is sealed to.
    pub(super) fn place(&self, ledger: &[u8; 16]) -> Vec<u8> {
        let mut place = [NAME, &[2], ledger].concat();
        place.extend(self.seq.to_be_bytes());
        place.push(self.kind);
        place.extend(self.case.to_be_bytes());
        place.extend(self.version.to_be_bytes());
        place
    }
}

/// What the first entry comes after.
pub(super) fn start(ledger: &[u8; 16]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(NAME);
    hash.update([0]);
    hash.update(ledger);
    hash.finalize().into()
}
