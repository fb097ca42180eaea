//! Records that the ledger itself keeps, out of their bytes.

use crate::record::{Field, Limits, Reader, read_from};

/// A record as it was written; none if it has faults.
pub(super) fn parse<T: Field>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader::private(Limits { bytes: usize::MAX, depth: 16, list: 16_000_000, text: 65_536 });
    let value = read_from(&mut serde_json::Deserializer::from_slice(bytes), &mut reader).ok()?;
    reader.finish(value).ok()
}
