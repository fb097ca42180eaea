//! Whether a ledger is whole: for anybody who has the file, without a key.

use std::collections::BTreeMap;
use std::path::Path;

use crate::ledger::chain::{Entry, EntryKind, Head, start};
use crate::ledger::error::LedgerError;
use crate::ledger::place::Place;
use crate::ledger::store::{Cell, Tx};
use crate::ledger::{file, witness};

/// What a ledger that is whole holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// End of the chain.
    pub head: Head,
    /// Events.
    pub events: u64,
    /// Readings.
    pub accesses: u64,
    /// Decisions.
    pub decisions: u64,
    /// Cases, those that were erased too.
    pub cases: u64,
    /// Cases that were erased.
    pub erased: u64,
    /// Entries written by a clock behind that of the entry before: their order is sure, their times are not.
    pub clock_went_back: Vec<u64>,
}

/// Checks a ledger without a key: the file, every hash of the chain, and that every case has all its events.
///
/// # Shape
/// `since` is a head that was kept elsewhere: the chain must hold that entry still. Without it, an end that was cut off and
/// whose witness was removed cannot be told.
/// # Errors
/// [`LedgerError::Damaged`] with the first entry at which it shows, [`LedgerError::Behind`] where an acknowledged entry is
/// missing, and all that opening can tell. Nothing is changed.
/// # Cost
/// Every entry is read and hashed once.
pub fn verify(path: &Path, since: Option<Head>) -> Result<Verified, LedgerError> {
    verify_at(&path.into(), since)
}

/// As [`verify`], of a ledger wherever it is kept. A role that may only read is enough for one in PostgreSQL.
///
/// # Errors
/// As [`verify`].
pub fn verify_at(place: &Place, since: Option<Head>) -> Result<Verified, LedgerError> {
    match place {
        Place::File(path) => verify_file(path, since),
        #[cfg(feature = "ledger-postgres")]
        Place::Server(server) => crate::ledger::server::reading(server, file::WAIT, since, walk),
    }
}

fn verify_file(path: &Path, since: Option<Head>) -> Result<Verified, LedgerError> {
    let mut db = file::reading(path, file::WAIT)?;
    file::look(&db)?;
    for head in [since, witness::read(path)].into_iter().flatten() {
        file::hold_to(&db, head)?;
    }
    // All of it at one moment, whoever writes meanwhile.
    let tx = db.transaction()?;
    file::sound(&tx, "PRAGMA integrity_check(1)")?;
    walk(&Tx::File(tx))
}

fn walk(tx: &Tx<'_>) -> Result<Verified, LedgerError> {
    let ledger: [u8; 16] = tx.one("SELECT id FROM ledger", &[])?;
    let mut head = Head { seq: 0, hash: start(&ledger) };
    let mut last_at = i64::MIN;
    let mut counts = [0_u64; 5];
    let mut clock_went_back = Vec::new();
    // Of each case its version and the entry of its latest event; and which were erased.
    let mut cases: BTreeMap<u64, (u32, u64)> = BTreeMap::new();
    let mut erased = Vec::new();
    tx.each_entry(|row| {
        let entry = Entry { seq: row.get(0)?, kind: row.get(1)?, case: row.get(2)?, version: row.get(3)?, at: row.get(4)? };
        let damaged = Err(LedgerError::Damaged { seq: Some(head.seq + 1) });
        let kind = EntryKind::of(entry.kind);
        let (Some(kind), Cell::Bytes(sealed), Cell::Bytes(hash)) = (kind, row.cell(5)?, row.cell(6)?) else { return damaged };
        let own = entry.hash(&head.hash, sealed);
        if entry.seq != head.seq + 1 || own[..] != *hash {
            return damaged;
        }
        match kind {
            EntryKind::Event => {
                let (version, latest) = cases.entry(entry.case).or_default();
                (*version, *latest) = (*version + 1, entry.seq);
                if entry.case == 0 || *version != entry.version {
                    return damaged;
                }
            }
            EntryKind::Erased => erased.push(entry.case),
            EntryKind::Access | EntryKind::Decision => {}
        }
        if entry.at < last_at {
            clock_went_back.push(entry.seq);
        }
        last_at = entry.at;
        counts[usize::from(entry.kind)] += 1;
        head = Head { seq: entry.seq, hash: own };
        Ok(())
    })?;
    check_cases(tx, &cases, &erased)?;
    let [_, events, accesses, erasures, decisions] = counts;
    let cases = cases.len() as u64;
    Ok(Verified { head, events, accesses, decisions, cases, erased: erasures, clock_went_back })
}

/// The table of cases says what the chain says: none is missing, none is cut short, none lost its key without an erasure.
fn check_cases(tx: &Tx<'_>, cases: &BTreeMap<u64, (u32, u64)>, erased: &[u64]) -> Result<(), LedgerError> {
    let rows = tx.rows("SELECT no, version, latest, wrapped IS NULL FROM care_case ORDER BY no", &[], |row| {
        let (no, version, latest, is_erased): (u64, u32, u64, bool) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        if cases.get(&no) != Some(&(version, latest)) || erased.contains(&no) != is_erased {
            return Err(LedgerError::Damaged { seq: Some(cases.get(&no).map_or(latest, |(_, latest)| *latest)) });
        }
        Ok(())
    })?;
    if rows.len() == cases.len() { Ok(()) } else { Err(LedgerError::Damaged { seq: None }) }
}
