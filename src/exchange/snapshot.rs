//! Networks in compact bytes, so that no phone reads a country of JSON.
//!
//! A snapshot holds the network's document, not its compiled tables: 16 bytes of head, two SHA-256, and the canonical JSON,
//! deflated. We chose the document over the tables because nothing in it is trusted: it is checked and compiled like any
//! other, so that bytes made by an enemy are refused with faults and never read past an end. What a region's network
//! costs to compile is a few milliseconds; that changes if somebody has to open a country on a phone. We chose JSON over a
//! binary form because deflating takes away nearly all that it is longer by, and a second form would need a second reader
//! of every record: 0.9 MB of a library for phones.
//!
//! ```text
//!   0  AMPARO       magic
//!   6  NW           what it holds: a network
//!   8  u16 LE       version of this layout: 1
//!  10  u16 LE       reserved, 0
//!  12  u32 LE       bytes of the document before it was deflated
//!  16  [u8; 32]     SHA-256 of the deflated document
//!  48  [u8; 32]     fingerprint of the network, which the compiled one must have again
//!  80  ...          the document
//! ```

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use sha2::{Digest, Sha256};

use crate::error::{Code, Fault, Faults};
use crate::exchange::read::{Document, read_all};
use crate::exchange::to_json;
use crate::network::Network;
use crate::network::draft::NetworkDraft;

const MAGIC: &[u8; 8] = b"AMPARONW";
const VERSION: u16 = 1;
const HEAD: usize = 80;
/// Deflate's own scale, 0 to 10: small, at a cost that is paid once.
const LEVEL: u8 = 9;

/// Whether bytes begin like a snapshot.
#[must_use]
pub fn is_snapshot(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// A network document as a snapshot, after checking and compiling it.
///
/// # Shape
/// Bytes that [`crate::exchange::network`] takes like JSON; the same document gives the same bytes.
/// # Errors
/// [`Faults`] of the document.
/// # Cost
/// Compiling the network once and deflating its document.
/// # Example
/// ```
/// use amparo::exchange::{self, snapshot};
///
/// let json = std::fs::read("examples/marituba/network.json").expect("the example is there");
/// let part = exchange::read::<amparo::network::draft::NetworkDraft>(&json).expect("no faults").subset(&["marituba"]).expect("it is there");
/// let bytes = snapshot::write(part).expect("no faults");
/// assert!(bytes.len() * 5 < json.len());
/// let (network, _warnings) = exchange::network(&bytes).expect("what was written is read");
/// assert_eq!(network.id(), "marituba/marituba");
///
/// let mut damaged = bytes.clone();
/// damaged[100] ^= 1;
/// let faults = exchange::network(&damaged).expect_err("damage is seen");
/// assert_eq!(faults.faults[0].code.as_str(), "damaged");
/// ```
pub fn write(draft: NetworkDraft) -> Result<Vec<u8>, Faults> {
    let document = to_json(&draft);
    drop(draft);
    let length = u32::try_from(document.len()).map_err(|_| fault(Code::TooLarge, "a snapshot holds at most 4 GB"))?;
    let (draft, reader) = read_all::<NetworkDraft>(&document)?;
    let network = crate::network::compile(draft, reader)?.network;
    let deflated = compress_to_vec(&document, LEVEL);
    let mut bytes = Vec::with_capacity(HEAD + deflated.len());
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    bytes.extend_from_slice(&[0; 2]);
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(&Sha256::digest(&deflated));
    bytes.extend_from_slice(&network.fingerprint());
    bytes.extend_from_slice(&deflated);
    Ok(bytes)
}

/// Reads, checks and compiles a snapshot.
pub(crate) fn read(bytes: &[u8]) -> Result<(Network, Vec<Fault>), Faults> {
    let damaged = || fault(Code::Damaged, "the snapshot is cut off or was changed; fetch it again");
    let head: &[u8; HEAD] = bytes.first_chunk().ok_or_else(damaged)?;
    let version = u16::from_le_bytes([head[8], head[9]]);
    if version != VERSION {
        let found = vec![Fault {
            code: Code::Format,
            path: "$".to_owned(),
            value: version.to_string(),
            hint: format!("this reader takes snapshots of version {VERSION}"),
        }];
        return Err(Faults { faults: found, unlisted: 0 });
    }
    let length = u32::from_le_bytes([head[12], head[13], head[14], head[15]]) as usize;
    let deflated = &bytes[HEAD..];
    if head[10..12] != [0; 2] || Sha256::digest(deflated)[..] != head[16..48] {
        return Err(damaged());
    }
    if length > NetworkDraft::LIMITS.bytes {
        return Err(fault(Code::TooLarge, "the document in the snapshot is larger than a network may be"));
    }
    let document = decompress_to_vec_with_limit(deflated, length).map_err(|_| damaged())?;
    if document.len() != length {
        return Err(damaged());
    }
    let (draft, reader) = read_all::<NetworkDraft>(&document)?;
    drop(document);
    let compiled = crate::network::compile(draft, reader)?;
    if compiled.network.fingerprint() != head[48..80] {
        return Err(damaged());
    }
    Ok((compiled.network, compiled.warnings))
}

fn fault(code: Code, hint: &str) -> Faults {
    Faults { faults: vec![Fault { code, path: "$".to_owned(), value: String::new(), hint: hint.to_owned() }], unlisted: 0 }
}
