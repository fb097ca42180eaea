//! One transaction: everything of a step is written, or nothing.

use chrono::{DateTime, Utc};

use crate::case::Case;
use crate::case::state::Stage;
use crate::exchange;
use crate::id::OpaqueRef;
use crate::ledger::chain::{Entry, EntryKind, Head, start};
use crate::ledger::error::LedgerError;
use crate::ledger::host::{Host, ReadKind, Reader};
use crate::ledger::recent::{Known, Recent};
use crate::ledger::seal::{Key, Keys, draw, mac, open, seal};
use crate::ledger::store::{Found, Tx, bytes, int};
use crate::record::record;

record! {
    /// A reading, as the log keeps it.
    pub struct AccessLine {
        /// When.
        pub at: DateTime<Utc>,
        /// Who.
        pub by: OpaqueRef,
        /// What for.
        pub purpose: OpaqueRef,
        /// What was read.
        pub access: ReadKind,
        /// Whether the host allowed it.
        pub granted: bool,
    }
}

/// Number of an entry, and what it holds.
pub(super) type Content = (u64, zeroize::Zeroizing<Vec<u8>>);

/// A row of `care_case`.
pub(super) struct Row {
    pub(super) no: u64,
    wrapped: Option<Vec<u8>>,
    pub(super) version: u32,
    /// Entry of its latest event.
    latest: u64,
}

impl Row {
    /// Of `no, wrapped, version, latest`.
    pub(super) fn read(row: &Found<'_>) -> Result<Self, LedgerError> {
        Ok(Self { no: row.get(0)?, wrapped: row.get(1)?, version: row.get(2)?, latest: row.get(3)? })
    }

    pub(super) fn is_erased(&self) -> bool {
        self.wrapped.is_none()
    }
}

pub(super) fn number(value: u64) -> i64 {
    i64::try_from(value).expect("rows are numbered below 2^63")
}

/// A transaction under way.
pub(super) struct Writer<'l> {
    pub(super) tx: Tx<'l>,
    pub(super) host: &'l dyn Host,
    pub(super) keys: &'l Keys,
    pub(super) ledger: &'l [u8; 16],
    pub(super) recent: &'l Recent,
    pub(super) now: DateTime<Utc>,
    pub(super) head: Head,
    /// Time of the entry before.
    last_at: Option<i64>,
}

impl<'l> Writer<'l> {
    pub(super) fn begin(
        tx: Tx<'l>,
        host: &'l dyn Host,
        keys: &'l Keys,
        ledger: &'l [u8; 16],
        recent: &'l Recent,
        now: DateTime<Utc>,
    ) -> Result<Self, LedgerError> {
        let (head, last_at) = match tx.last_entry()? {
            Some((seq, hash, at)) => (Head { seq, hash }, Some(at)),
            None => (Head { seq: 0, hash: start(ledger) }, None),
        };
        recent.begin(head.seq);
        Ok(Self { tx, host, keys, ledger, recent, now, head, last_at })
    }

    /// Seconds by which the host's clock is behind the entry before; 0 if it is not.
    pub(super) fn clock_behind_s(&self) -> u64 {
        self.last_at.map_or(0, |last| u64::try_from(last.saturating_sub(self.now.timestamp())).unwrap_or(0))
    }

    /// Adds an entry at the end of the chain; without a key its content is in the clear.
    pub(super) fn entry(
        &mut self,
        kind: EntryKind,
        case: u64,
        version: u32,
        key: Option<&Key>,
        content: &[u8],
    ) -> Result<u64, LedgerError> {
        let entry = Entry { seq: self.head.seq + 1, kind: kind.number(), case, version, at: self.now.timestamp() };
        let sealed = match key {
            Some(key) => seal(key, self.host, &entry.place(self.ledger), content)?,
            None => content.to_vec(),
        };
        let hash = entry.hash(&self.head.hash, &sealed);
        let (seq, case) = (int(number(entry.seq)), int(number(case)));
        self.tx.execute(
            "INSERT INTO entry (seq, kind, care_case, version, at, sealed, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            &[seq, int(entry.kind), case, int(version), int(entry.at), bytes(&sealed), bytes(&hash)],
        )?;
        self.head = Head { seq: entry.seq, hash };
        Ok(entry.seq)
    }

    fn reference(&self, reference: &OpaqueRef) -> [u8; 32] {
        mac(&self.keys.index, b"case", reference.as_str().as_bytes())
    }

    fn key_place(&self, no: u64) -> Vec<u8> {
        [b"amparo/ledger/1 key".as_slice(), self.ledger, &no.to_be_bytes()].concat()
    }

    pub(super) fn find(&self, reference: &OpaqueRef) -> Result<Row, LedgerError> {
        let sql = "SELECT no, wrapped, version, latest FROM care_case WHERE reference = ?1";
        self.tx.row(sql, &[bytes(&self.reference(reference))], Row::read)?.ok_or(LedgerError::NoSuchCase)
    }

    pub(super) fn row(&self, no: u64) -> Result<Row, LedgerError> {
        let sql = "SELECT no, wrapped, version, latest FROM care_case WHERE no = ?1";
        self.tx.row(sql, &[int(number(no))], Row::read)?.ok_or(LedgerError::NoSuchCase)
    }

    /// Numbers of the cases of a person, or of all, in the order in which they were opened; without those that were erased.
    pub(super) fn numbers(&self, person: Option<&OpaqueRef>) -> Result<Vec<u64>, LedgerError> {
        let Some(person) = person else {
            return self.tx.rows("SELECT no FROM care_case WHERE wrapped IS NOT NULL ORDER BY no", &[], |row| row.get(0));
        };
        let tag = mac(&self.keys.index, b"person", person.as_str().as_bytes());
        let sql = "SELECT no FROM care_case WHERE wrapped IS NOT NULL AND person = ?1 ORDER BY no";
        self.tx.rows(sql, &[bytes(&tag)], |row| row.get(0))
    }

    pub(super) fn key(&self, row: &Row) -> Result<Key, LedgerError> {
        let wrapped = row.wrapped.as_ref().ok_or(LedgerError::Erased)?;
        let damaged = LedgerError::Damaged { seq: None };
        let bytes = open(&self.keys.wrap, &self.key_place(row.no), wrapped).ok_or(damaged)?;
        Ok(Key::new(bytes.as_slice().try_into().map_err(|_| damaged)?))
    }

    /// Contents of all entries of a case, of one kind, with their numbers and times.
    pub(super) fn contents(&self, kind: EntryKind, no: u64, key: &Key) -> Result<Vec<Content>, LedgerError> {
        self.contents_after(0, kind, no, key)
    }

    /// The same of entries after one.
    fn contents_after(&self, after: u64, kind: EntryKind, no: u64, key: &Key) -> Result<Vec<Content>, LedgerError> {
        let sql = "SELECT seq, version, at, sealed FROM entry WHERE care_case = ?1 AND kind = ?2 AND seq > ?3 ORDER BY seq";
        self.tx.rows(sql, &[int(number(no)), int(kind.number()), int(number(after))], |row| {
            let entry = Entry { seq: row.get(0)?, kind: kind.number(), case: no, version: row.get(1)?, at: row.get(2)? };
            let sealed: Vec<u8> = row.get(3)?;
            let content = open(key, &entry.place(self.ledger), &sealed).ok_or(LedgerError::Damaged { seq: Some(entry.seq) })?;
            Ok((entry.seq, content))
        })
    }

    /// Places of the entries of a case, of one kind.
    pub(super) fn seqs(&self, kind: EntryKind, no: u64) -> Result<Vec<u64>, LedgerError> {
        let sql = "SELECT seq FROM entry WHERE care_case = ?1 AND kind = ?2 ORDER BY seq";
        self.tx.rows(sql, &[int(number(no)), int(kind.number())], |row| row.get(0))
    }

    /// The case as its events come to.
    pub(super) fn case(&self, row: &Row, key: &Key) -> Result<Case, LedgerError> {
        let known = self.recent.get(row.no).filter(|known| known.latest <= row.latest);
        let case = match known {
            Some(Known { latest, case }) if latest == row.latest => case,
            known => self.read_on(known, row, key)?,
        };
        if case.version() != row.version {
            return Err(LedgerError::Damaged { seq: Some(row.latest) });
        }
        self.recent.note(row.no, row.latest, &case);
        Ok(case)
    }

    /// Lets go of what this program still has in mind of cases that others erased.
    ///
    /// # Cost
    /// The entries since this was done last.
    pub(super) fn let_go_of_erased(&self) -> Result<(), LedgerError> {
        let since = self.recent.look_on(self.head.seq);
        let sql = "SELECT care_case FROM entry WHERE seq > ?1 AND kind = ?2";
        let erased: Vec<u64> = self.tx.rows(sql, &[int(number(since)), int(EntryKind::Erased.number())], |row| row.get(0))?;
        erased.into_iter().for_each(|no| self.recent.erased(no));
        Ok(())
    }

    /// The case as its events come to, from what is known of it on.
    fn read_on(&self, known: Option<Known>, row: &Row, key: &Key) -> Result<Case, LedgerError> {
        let mut events = Vec::new();
        let mut places = Vec::new();
        for (seq, content) in
            self.contents_after(known.as_ref().map_or(0, |known| known.latest), EntryKind::Event, row.no, key)?
        {
            events.push(exchange::event(&content).map_err(|_| LedgerError::Damaged { seq: Some(seq) })?);
            places.push(seq);
        }
        let damaged = |(at, _): (usize, _)| LedgerError::Damaged { seq: places.get(at).copied() };
        match known {
            Some(Known { mut case, .. }) => case.go_on(&events).map(|()| case).map_err(damaged),
            None => Case::fold(&events).map_err(damaged),
        }
    }

    /// Asks the host whether a reader may read, and logs the answer.
    pub(super) fn may(
        &mut self,
        reader: &Reader,
        access: ReadKind,
        case: Option<(&OpaqueRef, u64, &Key)>,
    ) -> Result<bool, LedgerError> {
        let granted = self.host.may(reader, access, case.map(|(reference, ..)| reference));
        let (by, purpose) = (reader.by.clone(), reader.purpose.clone());
        let line = exchange::to_json(&AccessLine { at: self.now, by, purpose, access, granted });
        let world = self.keys;
        match case {
            Some((_, no, key)) => self.entry(EntryKind::Access, no, 0, Some(key), &line)?,
            None => self.entry(EntryKind::Access, 0, 0, Some(&world.world), &line)?,
        };
        Ok(granted)
    }

    /// Makes the row and the key of a case.
    pub(super) fn new_case(&mut self, case: &Case) -> Result<(Row, Key), LedgerError> {
        let state = case.state();
        match self.find(&state.case) {
            Err(LedgerError::NoSuchCase) => {}
            Ok(row) => return Err(if row.is_erased() { LedgerError::Erased } else { LedgerError::CaseExists }),
            Err(error) => return Err(error),
        }
        let last: Option<u64> = self.tx.one("SELECT max(no) FROM care_case", &[])?;
        let no = last.unwrap_or(0) + 1;
        let key = draw::<32>(self.host)?;
        let wrapped = seal(&self.keys.wrap, self.host, &self.key_place(no), key.as_slice())?;
        let person = mac(&self.keys.index, b"person", state.person.as_str().as_bytes());
        self.tx.execute(
            "INSERT INTO care_case (no, reference, person, wrapped, version, ended, latest, latest_at)
             VALUES (?1, ?2, ?3, ?4, 0, 0, 0, 0)",
            &[int(number(no)), bytes(&self.reference(&state.case)), bytes(&person), bytes(&wrapped)],
        )?;
        Ok((Row { no, wrapped: Some(wrapped), version: 0, latest: 0 }, key))
    }

    /// Marks a case: what has to be sent for it is made anew.
    pub(super) fn stale(&self, no: u64) -> Result<(), LedgerError> {
        let sql = "INSERT INTO outbox_stale (care_case) VALUES (?1) ON CONFLICT DO NOTHING";
        self.tx.execute(sql, &[int(number(no))])
    }

    /// Stores the last event of a case, as [`exchange::to_json`] writes it.
    pub(super) fn event(&mut self, row: &Row, key: &Key, case: &Case, event: &[u8]) -> Result<u64, LedgerError> {
        let seq = self.entry(EntryKind::Event, row.no, case.version(), Some(key), event)?;
        let ended = matches!(case.state().stage, Stage::Closed | Stage::Merged);
        self.tx.execute(
            "UPDATE care_case SET version = ?2, ended = ?3, latest = ?4, latest_at = ?5 WHERE no = ?1",
            &[int(number(row.no)), int(case.version()), int(ended), int(number(seq)), int(self.now.timestamp())],
        )?;
        self.stale(row.no)?;
        self.recent.note(row.no, seq, case);
        Ok(seq)
    }
}
