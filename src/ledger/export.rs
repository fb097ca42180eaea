//! A pack for the prosecutor: what was done and by when, without the person, and the whole chain to check it against.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::case::Case;
use crate::case::event::{DeclineCode, OverrideKind, OverrideReason, OverrideReview};
use crate::case::state::{AdmissionLine, CallLine, CallStage, CustodyLine, DoorLine, DutyLine, OverrideLine, Stage};
use crate::id::{OpaqueRef, ServiceId, TerritoryId};
use crate::ledger::Ledger;
use crate::ledger::chain::{Entry, EntryKind, Head, hex, start, unhex};
use crate::ledger::error::LedgerError;
use crate::ledger::host::{ReadKind, Reader};
use crate::ledger::store::Cell;
use crate::ledger::write::Writer;
use crate::plan::document::CallWhen;
use crate::record::record;

record! {
    /// A call and what came of it.
    pub struct PackCall {
        /// Called service.
        pub service: ServiceId,
        /// Episode of the case, from 1.
        pub episode: u32,
        /// When it went out.
        pub when: CallWhen,
        /// From when its clock ran.
        pub from: DateTime<Utc>,
        /// How it stands.
        pub stage: CallStage,
        /// First answer.
        pub answered_at: Option<DateTime<Utc>>,
        /// Who accepted.
        pub accepted_by: Option<ServiceId>,
        /// Why it was declined.
        pub declined: Option<DeclineCode>,
        /// Who was told that nobody answered.
        pub told: Option<ServiceId>,
    }
}

record! {
    /// That somebody went beyond a wish, a consent or the plan: without its author.
    pub struct PackOverride {
        /// When.
        pub at: DateTime<Utc>,
        /// What was gone beyond.
        pub overrides: OverrideKind,
        /// Why.
        pub reason: OverrideReason,
        /// Service concerned.
        pub service: Option<ServiceId>,
        /// When somebody else reviewed it.
        pub reviewed_at: Option<DateTime<Utc>>,
        /// What the review came to.
        pub review: Option<OverrideReview>,
    }
}

record! {
    /// A case without its person: no reference of the person, of the case or of whoever recorded it, no circumstance, no need.
    pub struct PackCase {
        /// Number of the case in the ledger, by which its entries of the chain are found.
        pub number: i64,
        /// When it was opened.
        pub opened_at: DateTime<Utc>,
        /// How far it has come.
        pub stage: Stage,
        /// Since when.
        pub stage_at: DateTime<Utc>,
        /// Municipality.
        pub municipality: Option<TerritoryId>,
        /// Who answered for the person.
        pub custody: Vec<CustodyLine>,
        /// Doors.
        pub doors: Vec<DoorLine>,
        /// Calls.
        pub calls: Vec<PackCall>,
        /// Legal acts, with their clocks and evidence.
        pub duties: Vec<DutyLine>,
        /// Admissions, with what was considered before.
        pub admissions: Vec<AdmissionLine>,
        /// Court demands.
        pub court_demands: Vec<DateTime<Utc>>,
        /// What was gone beyond, and why.
        pub overrides: Vec<PackOverride>,
        /// Fingerprints of its plans.
        pub plans: Vec<String>,
    }
}

record! {
    /// An entry of the chain, without its content.
    pub struct PackEntry {
        /// Number.
        pub seq: i64,
        /// What it is.
        pub kind: EntryKind,
        /// Number of its case; 0 for none.
        pub case: i64,
        /// Version of the case that the event made; 0 for other entries.
        pub version: u32,
        /// When it was written, in seconds since 1970.
        pub at_utc_s: i64,
        /// SHA-256 of the sealed content.
        pub sealed: String,
        /// Its hash.
        pub hash: String,
    }
}

record! {
    /// The `pack` document: `"format": "amparo/pack/1"`.
    pub struct Pack {
        /// `amparo/pack/1`.
        pub format: String,
        /// When it was made.
        pub at: DateTime<Utc>,
        /// Id of the ledger.
        pub ledger: String,
        /// Cases.
        pub cases: Vec<PackCase>,
        /// The whole chain.
        pub chain: Vec<PackEntry>,
    }
}

impl Pack {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/pack/1";
}

fn call(line: &CallLine) -> PackCall {
    PackCall {
        service: line.call.service.clone(),
        episode: line.episode,
        when: line.call.when,
        from: line.call.from,
        stage: line.stage,
        answered_at: line.answered_at,
        accepted_by: line.accepted_by.clone(),
        declined: line.declined,
        told: line.told.clone(),
    }
}

fn override_of(line: &OverrideLine) -> PackOverride {
    let (at, service, reviewed_at) = (line.at, line.service.clone(), line.reviewed_at);
    PackOverride { at, overrides: line.overrides, reason: line.reason, service, reviewed_at, review: line.review }
}

fn nameless(number: i64, case: &Case) -> PackCase {
    let state = case.state().clone();
    PackCase {
        number,
        opened_at: state.opened_at,
        stage: state.stage,
        stage_at: state.stage_at,
        municipality: state.municipality,
        custody: state.custody,
        doors: state.doors,
        calls: state.calls.iter().map(call).collect(),
        duties: state.duties,
        admissions: state.admissions,
        court_demands: state.court_demands,
        overrides: state.overrides.iter().map(override_of).collect(),
        plans: state.plans,
    }
}

impl Writer<'_> {
    fn chain(&self) -> Result<Vec<PackEntry>, LedgerError> {
        let mut chain = Vec::new();
        self.tx.each_entry(|row| {
            let seq = row.get(0)?;
            let damaged = LedgerError::Damaged { seq: u64::try_from(seq).ok() };
            let Cell::Bytes(sealed) = row.cell(5)? else { return Err(damaged) };
            chain.push(PackEntry {
                seq,
                kind: EntryKind::of(row.get(1)?).ok_or(damaged)?,
                case: row.get(2)?,
                version: row.get(3)?,
                at_utc_s: row.get(4)?,
                sealed: hex(&Sha256::digest(sealed)),
                hash: hex(&row.get::<[u8; 32]>(6)?),
            });
            Ok(())
        })?;
        Ok(chain)
    }
}

impl Ledger {
    /// A pack of one case, or of all that were not erased, for an authority.
    ///
    /// # Errors
    /// As [`Ledger::load`].
    /// # Cost
    /// Every case of it is loaded; every entry is hashed.
    pub fn export(&mut self, reader: &Reader, case: Option<&OpaqueRef>, now: DateTime<Utc>) -> Result<Pack, LedgerError> {
        let ledger = hex(&self.id);
        self.read(now, |writer| {
            let numbers = match case {
                Some(case) => {
                    let row = writer.find(case)?;
                    let key = writer.key(&row)?;
                    if !writer.may(reader, ReadKind::Export, Some((case, row.no, &key)))? {
                        return Ok(None);
                    }
                    vec![row.no]
                }
                None if writer.may(reader, ReadKind::Export, None)? => writer.numbers(None)?,
                None => return Ok(None),
            };
            let mut cases = Vec::new();
            for no in numbers {
                let row = writer.row(no)?;
                cases.push(nameless(super::write::number(no), &writer.case(&row, &writer.key(&row)?)?));
            }
            Ok(Some(Pack { format: Pack::FORMAT.to_owned(), at: now, ledger, cases, chain: writer.chain()? }))
        })
    }
}

/// Checks the chain of a pack: for whoever got it, without the ledger and without a key.
///
/// # Shape
/// The end of the chain, to compare with one that was kept elsewhere.
/// # Errors
/// The bytes are no pack ([`LedgerError::Foreign`]); the first entry whose hash is another ([`LedgerError::Damaged`]).
pub fn verify_pack(bytes: &[u8]) -> Result<Head, LedgerError> {
    let pack: Pack = super::read::parse(bytes).filter(|pack: &Pack| pack.format == Pack::FORMAT).ok_or(LedgerError::Foreign)?;
    let ledger: [u8; 16] = unhex(&pack.ledger).ok_or(LedgerError::Foreign)?;
    let mut head = Head { seq: 0, hash: start(&ledger) };
    for line in &pack.chain {
        let damaged = LedgerError::Damaged { seq: Some(head.seq + 1) };
        let (seq, case) = (u64::try_from(line.seq).map_err(|_| damaged)?, u64::try_from(line.case).map_err(|_| damaged)?);
        let entry = Entry { seq, kind: line.kind.number(), case, version: line.version, at: line.at_utc_s };
        let hash = entry.hash_of(&head.hash, &unhex(&line.sealed).ok_or(damaged)?);
        if seq != head.seq + 1 || unhex(&line.hash) != Some(hash) {
            return Err(damaged);
        }
        head = Head { seq, hash };
    }
    Ok(head)
}
