//! What has to be sent: leased to one worker at a time, tried again, surfaced when it cannot be.
//!
//! The rows are made from [`Case::agenda`](crate::case::Case::agenda). An event marks its case in its own transaction, and whoever next asks what has to be
//! sent makes the rows of marked cases anew, with the network and policy of that moment: nothing that is due can be forgotten,
//! whatever crashed in between, and a new network needs no more than [`Ledger::list_anew`].

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::case::event::{Event, EventDraft, EventKind};
use crate::case::{Applied, Case, Context, Due, DueKind, RefusalCode};
use crate::exchange;
use crate::id::OpaqueRef;
use crate::ledger::Ledger;
use crate::ledger::error::LedgerError;
use crate::ledger::host::{ReadKind, Reader};
use crate::ledger::read::parse;
use crate::ledger::seal::{Key, draw, mac, open, seal};
use crate::ledger::store::{Found, bytes, int};
use crate::ledger::write::{Row, Writer, number};

/// How often, and how long after a failure, something is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// After the first failure.
    pub first: Duration,
    /// At most: each wait is twice the one before.
    pub longest: Duration,
    /// Tries, those of workers that died too. After the last it is a dead letter.
    pub tries: u32,
}

impl Default for Retry {
    /// Half a minute, doubling up to an hour, six tries: a quarter of an hour in all.
    ///
    /// Source: amparo, to review.
    fn default() -> Self {
        Self { first: Duration::from_secs(30), longest: Duration::from_secs(3_600), tries: 6 }
    }
}

impl Retry {
    /// How long is waited after so many tries.
    #[must_use]
    pub fn after(&self, tries: u32) -> Duration {
        let doubled = 1_u32.checked_shl(tries.saturating_sub(1)).unwrap_or(u32::MAX);
        self.first.saturating_mul(doubled).min(self.longest)
    }
}

/// Something that a worker has to send, and nobody else meanwhile.
///
/// Its `due.key` is the idempotency key: the same however often it is sent, so that a receiver drops what it has seen. For a
/// call it is made of the case, the recipient and the step.
#[derive(Clone)]
pub struct Claimed {
    /// Case.
    pub case: OpaqueRef,
    /// What has to be done, as it stands now.
    pub due: Due,
    /// Which try this is, from 1.
    pub tries: u32,
    /// Until when it is this worker's.
    pub until: DateTime<Utc>,
    no: u64,
    lease: [u8; 16],
}

impl std::fmt::Debug for Claimed {
    /// Tells the kind alone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Claimed").field("kind", &self.due.kind).finish_non_exhaustive()
    }
}

impl Claimed {
    /// The event that tells the case that it was done, where sending alone does it: a call that went out, a reminder, the
    /// next of the ladder, a human being who was told. What people have to do is told by what they did.
    #[must_use]
    pub fn done(&self, at: DateTime<Utc>) -> Option<EventDraft> {
        let kind = match self.due.kind {
            DueKind::Deliver => EventKind::Delivered,
            DueKind::Remind => EventKind::Reminded,
            DueKind::Escalate => EventKind::Escalated,
            DueKind::TellHuman => EventKind::HumanTold,
            _ => return None,
        };
        let service = self.due.service.clone()?;
        let mut event = EventDraft::new(self.case.clone(), self.due.key.clone(), kind, at);
        (event.service, event.call) = (Some(service), self.due.call.clone());
        Some(event)
    }
}

/// What became of something that could not be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// It is tried again.
    Again {
        /// From when.
        at: DateTime<Utc>,
    },
    /// It is a dead letter. A call was told to its case as undeliverable, so that the next of its ladder is asked at once.
    Dead,
}

/// Something that was tried as often as it may be, and was not sent. A human being has to look at it.
#[derive(Clone)]
pub struct DeadLetter {
    /// Case.
    pub case: OpaqueRef,
    /// What had to be done.
    pub due: Due,
    /// Tries.
    pub tries: u32,
    /// Since when it is dead.
    pub since: DateTime<Utc>,
}

impl std::fmt::Debug for DeadLetter {
    /// Tells the kind alone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeadLetter").field("kind", &self.due.kind).finish_non_exhaustive()
    }
}

fn later(at: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    chrono::Duration::from_std(by).ok().and_then(|by| at.checked_add_signed(by)).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

fn instant(seconds: i64) -> Result<DateTime<Utc>, LedgerError> {
    DateTime::from_timestamp(seconds, 0).ok_or(LedgerError::Damaged { seq: None })
}

type Tag = [u8; 32];
/// Of each row of a case: when it is tried next, how often it was, and whether it is a dead letter.
type KnownLines = BTreeMap<Tag, (i64, u32, bool)>;

/// A case whose rows say what lies ahead of it.
struct Listed {
    row: Row,
    key: Key,
    case: Case,
    agenda: BTreeMap<Tag, Due>,
}

impl Writer<'_> {
    fn due_tag(&self, key: &OpaqueRef) -> Tag {
        mac(&self.keys.index, b"due", key.as_str().as_bytes())
    }

    fn due_place(&self, no: u64, tag: &Tag) -> Vec<u8> {
        [b"amparo/ledger/1 due".as_slice(), self.ledger, &no.to_be_bytes(), tag].concat()
    }

    /// What the outbox holds of a case, or of all that were marked.
    fn known_lines(&self, no: Option<u64>) -> Result<BTreeMap<u64, KnownLines>, LedgerError> {
        let of_one = "SELECT care_case, due, next_at, tries, dead_at IS NOT NULL FROM outbox WHERE care_case = ?1";
        let of_marked = "SELECT care_case, due, next_at, tries, dead_at IS NOT NULL FROM outbox
                          WHERE care_case IN (SELECT care_case FROM outbox_stale)";
        let mut known: BTreeMap<u64, KnownLines> = BTreeMap::new();
        let mut read = |row: &Found<'_>| {
            let line = (row.get(2)?, row.get(3)?, row.get(4)?);
            known.entry(row.get(0)?).or_default().insert(row.get(1)?, line);
            Ok(())
        };
        match no {
            Some(no) => self.tx.rows(of_one, &[int(number(no))], &mut read)?,
            None => self.tx.rows(of_marked, &[], &mut read)?,
        };
        Ok(known)
    }

    /// Makes the rows of a case, of which these are known, say what lies ahead of it; gives all of that, by the tags of the rows.
    fn list_case(
        &mut self,
        row: &Row,
        key: &Key,
        case: &Case,
        known: &KnownLines,
        context: &Context<'_>,
    ) -> Result<BTreeMap<Tag, Due>, LedgerError> {
        let agenda: BTreeMap<Tag, Due> =
            case.agenda(self.now, context).into_iter().map(|line| (self.due_tag(&line.key), line)).collect();
        for (tag, line) in &agenda {
            let next_at = line.at.timestamp();
            match known.get(tag) {
                None => {
                    let sealed = seal(key, self.host, &self.due_place(row.no, tag), &exchange::to_json(line))?;
                    self.tx.execute(
                        "INSERT INTO outbox (care_case, due, next_at, tries, sealed) VALUES (?1, ?2, ?3, 0, ?4)",
                        &[int(number(row.no)), bytes(tag), int(next_at), bytes(&sealed)],
                    )?;
                }
                // What failed waits for its time; what was not tried yet follows the calendars.
                Some((known, 0, false)) if *known != next_at => {
                    self.tx.execute(
                        "UPDATE outbox SET next_at = ?3 WHERE care_case = ?1 AND due = ?2",
                        &[int(number(row.no)), bytes(tag), int(next_at)],
                    )?;
                }
                Some(_) => {}
            }
        }
        for tag in known.iter().filter(|(tag, (.., dead))| !dead && !agenda.contains_key(*tag)).map(|(tag, _)| tag) {
            self.tx.execute("DELETE FROM outbox WHERE care_case = ?1 AND due = ?2", &[int(number(row.no)), bytes(tag)])?;
        }
        Ok(agenda)
    }

    /// Makes the rows of all cases that were marked; gives some of them as they are now, by their numbers.
    fn list_stale(&mut self, context: &Context<'_>) -> Result<BTreeMap<u64, Listed>, LedgerError> {
        /// Cases that are given at most: after [`Ledger::list_anew`] all are marked.
        const MOST: usize = 256;
        let sql =
            "SELECT no, wrapped, version, latest FROM outbox_stale JOIN care_case ON no = outbox_stale.care_case ORDER BY no";
        let marked = self.tx.rows(sql, &[], Row::read)?;
        let mut listed = BTreeMap::new();
        if marked.is_empty() {
            return Ok(listed);
        }
        let known = self.known_lines(None)?;
        for row in marked {
            let key = self.key(&row)?;
            let case = self.case(&row, &key)?;
            let agenda = self.list_case(&row, &key, &case, known.get(&row.no).unwrap_or(&KnownLines::new()), context)?;
            if listed.len() < MOST {
                listed.insert(row.no, Listed { row, key, case, agenda });
            }
        }
        self.tx.execute("DELETE FROM outbox_stale", &[])?;
        Ok(listed)
    }

    /// A case as it is now, its rows made anew.
    fn list_one(&mut self, no: u64, context: &Context<'_>) -> Result<Listed, LedgerError> {
        let row = self.row(no)?;
        let key = self.key(&row)?;
        let case = self.case(&row, &key)?;
        let known = self.known_lines(Some(no))?.remove(&no).unwrap_or_default();
        let agenda = self.list_case(&row, &key, &case, &known, context)?;
        Ok(Listed { row, key, case, agenda })
    }

    /// Cases of the first rows that are to be tried now, the longest waiting first, and whether there are more rows.
    fn waiting(&self, rows: usize) -> Result<(Vec<u64>, bool), LedgerError> {
        let sql = "SELECT care_case FROM outbox WHERE sent_at IS NULL AND dead_at IS NULL AND next_at <= ?1
                      AND (lease_until IS NULL OR lease_until <= ?1) ORDER BY next_at, care_case, due LIMIT ?2";
        let limit = i64::try_from(rows).unwrap_or(i64::MAX);
        let all: Vec<u64> = self.tx.rows(sql, &[int(self.now.timestamp()), int(limit)], |row| row.get(0))?;
        let is_full = all.len() >= rows;
        let mut seen = BTreeSet::new();
        Ok((all.into_iter().filter(|no| seen.insert(*no)).collect(), is_full))
    }

    /// Rows of a case that are to be tried now, with their tries so far.
    fn waiting_in(&self, no: u64) -> Result<Vec<(Tag, u32)>, LedgerError> {
        self.tx.rows(
            "SELECT due, tries FROM outbox WHERE care_case = ?2 AND sent_at IS NULL AND dead_at IS NULL AND next_at <= ?1
               AND (lease_until IS NULL OR lease_until <= ?1) ORDER BY next_at, due",
            &[int(self.now.timestamp()), int(number(no))],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    fn lease(&mut self, no: u64, tag: &Tag, until: DateTime<Utc>) -> Result<[u8; 16], LedgerError> {
        let lease = *draw::<16>(self.host)?;
        self.tx.execute(
            "UPDATE outbox SET lease = ?3, lease_until = ?4, tries = tries + 1 WHERE care_case = ?1 AND due = ?2",
            &[int(number(no)), bytes(tag), bytes(&lease), int(until.timestamp())],
        )?;
        Ok(lease)
    }

    /// Leases what has to be sent now for a case, until there are `most` lines; false if the worker may not read it.
    fn claim_of(
        &mut self,
        case: Listed,
        worker: &Reader,
        retry: &Retry,
        until: DateTime<Utc>,
        most: usize,
        claimed: &mut Vec<Claimed>,
    ) -> Result<bool, LedgerError> {
        let Listed { row, key, mut case, agenda } = case;
        let (no, reference) = (row.no, case.state().case.clone());
        if !self.may(worker, ReadKind::Outbox, Some((&reference, no, &key)))? {
            return Ok(false);
        }
        for (tag, tries) in self.waiting_in(no)? {
            let Some(due) = agenda.get(&tag) else { continue };
            if tries >= retry.tries {
                self.bury(&row, &key, &mut case, &tag, due)?;
            } else if claimed.len() < most {
                let lease = self.lease(no, &tag, until)?;
                let (case, due, tries) = (reference.clone(), due.clone(), tries + 1);
                claimed.push(Claimed { case, due, tries, until, no, lease });
            }
        }
        Ok(true)
    }

    /// Surfaces what cannot be sent. A call is told to its case as undeliverable: silence is no end of it.
    fn bury(&mut self, row: &Row, key: &Key, case: &mut Case, tag: &Tag, due: &Due) -> Result<(), LedgerError> {
        let sealed = seal(key, self.host, &self.due_place(row.no, tag), &exchange::to_json(due))?;
        self.tx.execute(
            "UPDATE outbox SET dead_at = ?3, sealed = ?4, lease = NULL, lease_until = NULL WHERE care_case = ?1 AND due = ?2",
            &[int(number(row.no)), bytes(tag), int(self.now.timestamp()), bytes(&sealed)],
        )?;
        let DueKind::Deliver = due.kind else { return Ok(()) };
        let id = mac(&self.keys.index, b"undeliverable", due.key.as_str().as_bytes());
        let id = OpaqueRef::new(super::chain::hex(&id)).expect("hexadecimal is an id");
        let mut event = EventDraft::new(case.state().case.clone(), id, EventKind::Undeliverable, self.now);
        (event.service, event.call) = (due.service.clone(), due.call.clone());
        let Ok(event) = Event::new(event) else { return Ok(()) };
        // Where the case does not wait for the call any more there is nothing to tell it.
        match case.apply(&event) {
            Ok(Applied::New { .. }) => self.event(row, key, case, &exchange::to_json(event.draft())).map(drop),
            Ok(Applied::Repeat { .. }) | Err(_) => Ok(()),
        }
    }

    /// Whether the row is still leased to this claim.
    fn holds(&self, claimed: &Claimed) -> Result<(Tag, u32), LedgerError> {
        let tag = self.due_tag(&claimed.due.key);
        let found: Option<u32> = self.tx.row(
            "SELECT tries FROM outbox WHERE care_case = ?1 AND due = ?2 AND lease = ?3",
            &[int(number(claimed.no)), bytes(&tag), bytes(&claimed.lease)],
            |row| row.get(0),
        )?;
        found.map(|tries| (tag, tries)).ok_or(LedgerError::LeaseLost)
    }
}

impl Ledger {
    /// Leases what has to be sent now to one worker, at most `most` lines, the longest waiting first.
    ///
    /// # Shape
    /// Each line is looked at anew with this network and policy: one that nothing asks for any more is not sent. Two workers
    /// never hold the same line; when a worker dies, its lines are free again at the end of `lease`. A line that was tried
    /// `retry.tries` times, by workers that died too, is a dead letter and comes no more.
    /// # Errors
    /// [`LedgerError::Denied`] if the worker may read none of the cases that wait; cases that it may not read are left for others.
    /// `NoRandomness`, `Damaged`, and those of the disk.
    /// # Cost
    /// One commit; every case that changed or has something to send is loaded.
    pub fn claim(
        &mut self,
        worker: &Reader,
        context: &Context<'_>,
        lease: Duration,
        retry: &Retry,
        most: usize,
        now: DateTime<Utc>,
    ) -> Result<Vec<Claimed>, LedgerError> {
        let until = later(now, lease);
        self.read(now, |writer| {
            writer.let_go_of_erased()?;
            let mut listed = writer.list_stale(context)?;
            let (mut claimed, mut seen, mut granted) = (Vec::new(), BTreeSet::new(), false);
            // What is dead, asked for by nothing, or not this worker's is passed over: then more rows are looked at.
            let mut rows = most.saturating_add(16);
            loop {
                let (waiting, is_full) = writer.waiting(rows)?;
                for no in waiting {
                    if claimed.len() >= most {
                        break;
                    }
                    if !seen.insert(no) {
                        continue;
                    }
                    let case = match listed.remove(&no) {
                        Some(case) => case,
                        None => writer.list_one(no, context)?,
                    };
                    granted |= writer.claim_of(case, worker, retry, until, most, &mut claimed)?;
                }
                if claimed.len() >= most || !is_full {
                    return Ok((granted || seen.is_empty()).then_some(claimed));
                }
                rows = rows.saturating_mul(4);
            }
        })
    }

    /// Says that a line was sent, and stores the event that tells its case (see [`Claimed::done`]) in the same transaction.
    ///
    /// # Shape
    /// What became of the event; none if there is none. An event that the case refuses (somebody accepted meanwhile) takes
    /// nothing from the line having been sent.
    /// # Errors
    /// [`LedgerError::LeaseLost`] if another worker took the line over: it may be sent twice, with the same key; asked again after
    /// `Io` or `InDoubt`, also where the first was stored after all. `Erased`, and
    /// those of the disk.
    pub fn sent(
        &mut self,
        claimed: &Claimed,
        event: Option<&Event>,
        now: DateTime<Utc>,
    ) -> Result<Option<Result<Applied, RefusalCode>>, LedgerError> {
        self.write(now, |writer| {
            let (tag, _) = writer.holds(claimed)?;
            let row = writer.row(claimed.no)?;
            writer.tx.execute(
                "UPDATE outbox SET sent_at = ?3, lease = NULL, lease_until = NULL WHERE care_case = ?1 AND due = ?2",
                &[int(number(claimed.no)), bytes(&tag), int(now.timestamp())],
            )?;
            let Some(event) = event else { return Ok(None) };
            let key = writer.key(&row)?;
            let mut case = writer.case(&row, &key)?;
            let applied = match case.apply(event) {
                Ok(applied) => applied,
                Err(refusal) => return Ok(Some(Err(refusal.code))),
            };
            if let Applied::New { .. } = applied {
                writer.event(&row, &key, &case, &exchange::to_json(event.draft()))?;
            }
            Ok(Some(Ok(applied)))
        })
    }

    /// Says that a line could not be sent: it is tried again later, or is a dead letter.
    ///
    /// # Errors
    /// [`LedgerError::LeaseLost`] as [`Ledger::sent`]; `Erased`, and those of the disk.
    pub fn failed(&mut self, claimed: &Claimed, retry: &Retry, now: DateTime<Utc>) -> Result<Failed, LedgerError> {
        self.write(now, |writer| {
            let (tag, tries) = writer.holds(claimed)?;
            if tries >= retry.tries {
                let row = writer.row(claimed.no)?;
                let key = writer.key(&row)?;
                let mut case = writer.case(&row, &key)?;
                writer.bury(&row, &key, &mut case, &tag, &claimed.due)?;
                return Ok(Failed::Dead);
            }
            let at = later(now, retry.after(tries));
            writer.tx.execute(
                "UPDATE outbox SET next_at = ?3, lease = NULL, lease_until = NULL WHERE care_case = ?1 AND due = ?2",
                &[int(number(claimed.no)), bytes(&tag), int(at.timestamp())],
            )?;
            Ok(Failed::Again { at })
        })
    }

    /// What was tried as often as it may be and was not sent, the oldest first.
    ///
    /// # Errors
    /// As [`Ledger::list`].
    pub fn dead_letters(&mut self, reader: &Reader, now: DateTime<Utc>) -> Result<Vec<DeadLetter>, LedgerError> {
        self.read(now, |writer| {
            if !writer.may(reader, ReadKind::Outbox, None)? {
                return Ok(None);
            }
            let rows: Vec<(u64, Tag, u32, i64, Vec<u8>)> = writer.tx.rows(
                "SELECT care_case, due, tries, dead_at, sealed FROM outbox WHERE dead_at IS NOT NULL ORDER BY dead_at, care_case, due",
                &[],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
            )?;
            let mut letters = Vec::new();
            for (no, tag, tries, dead_at, sealed) in rows {
                let row = writer.row(no)?;
                let key = writer.key(&row)?;
                let damaged = LedgerError::Damaged { seq: None };
                let due = open(&key, &writer.due_place(no, &tag), &sealed).ok_or(damaged)?;
                let due: Due = parse(&due).ok_or(damaged)?;
                let case = writer.case(&row, &key)?.state().case.clone();
                letters.push(DeadLetter { case, due, tries, since: instant(dead_at)? });
            }
            Ok(Some(letters))
        })
    }

    /// Somebody has looked at a dead letter. Where its case still asks for it, it is tried again from the beginning.
    ///
    /// # Errors
    /// [`LedgerError::NoSuchCase`] if there is no such letter; those of the disk.
    pub fn revive(&mut self, letter: &DeadLetter, now: DateTime<Utc>) -> Result<(), LedgerError> {
        self.write(now, |writer| {
            let row = writer.find(&letter.case)?;
            let tag = writer.due_tag(&letter.due.key);
            let gone = writer.tx.change(
                "DELETE FROM outbox WHERE care_case = ?1 AND due = ?2 AND dead_at IS NOT NULL",
                &[int(number(row.no)), bytes(&tag)],
            )?;
            if gone == 0 {
                return Err(LedgerError::NoSuchCase);
            }
            writer.stale(row.no)
        })
    }

    /// When somebody has to ask next: the soonest line that nobody holds, or the end of the soonest lease. None if nothing
    /// lies ahead.
    ///
    /// # Errors
    /// `Damaged`, and those of the disk.
    pub fn next_at(&mut self, context: &Context<'_>, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, LedgerError> {
        self.write(now, |writer| {
            writer.list_stale(context)?;
            let next: Option<i64> = writer.tx.one(
                "SELECT min(CASE WHEN lease_until > next_at THEN lease_until ELSE next_at END) FROM outbox
                  WHERE sent_at IS NULL AND dead_at IS NULL",
                &[],
            )?;
            next.map(instant).transpose()
        })
    }

    /// Has what lies ahead of every case made anew: after the network or the policy was replaced.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn list_anew(&mut self, now: DateTime<Utc>) -> Result<(), LedgerError> {
        self.write(now, |writer| {
            let sql = "INSERT INTO outbox_stale (care_case)
                       SELECT no FROM care_case WHERE ended = 0 AND wrapped IS NOT NULL ON CONFLICT DO NOTHING";
            writer.tx.execute(sql, &[])
        })
    }
}
