//! The person's side: erasing, how long is kept, and who was told what.

use chrono::{DateTime, Utc};

use crate::case::event::EventKind;
use crate::case::state::OverrideLine;
use crate::exchange;
use crate::id::{OpaqueRef, ServiceId};
use crate::ledger::Ledger;
use crate::ledger::chain::EntryKind;
use crate::ledger::decision::DecisionLine;
use crate::ledger::error::LedgerError;
use crate::ledger::host::{ReadKind, Reader};
use crate::ledger::read::parse;
use crate::ledger::store::int;
use crate::ledger::write::{AccessLine, Writer, number};
use crate::plan::document::Discloses;
use crate::policy::draft::{DataField, LegalBasis};
use crate::record::{record, tokens};

/// What came of erasing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Whether the log was emptied too. If not, another program was reading: erase again, or close it, before the file is copied.
    /// Never in PostgreSQL, whose log, archives and standbys hold the wrapped key until they are gone.
    pub is_flushed: bool,
}

tokens! {
    /// What somebody was told by.
    pub enum ToldWhat {
        /// A call.
        Call = "call",
        /// A legal act.
        Duty = "duty",
        /// That nobody answered a call.
        Silence = "silence",
    }
}

record! {
    /// That somebody was told about the person.
    pub struct ToldLine {
        /// When.
        pub at: DateTime<Utc>,
        /// Case.
        pub case: OpaqueRef,
        /// Who was told.
        pub service: Option<ServiceId>,
        /// By what.
        pub what: ToldWhat,
        /// Legal basis; none where it is a legal act, or no stored decision names this recipient.
        pub basis: Option<LegalBasis>,
        /// Rule that gives it.
        pub rule: Option<String>,
        /// What could be told.
        pub fields: Vec<DataField>,
    }
}

record! {
    /// That somebody read a case of the person, or tried to.
    pub struct ReadLine {
        /// When.
        pub at: DateTime<Utc>,
        /// Case.
        pub case: OpaqueRef,
        /// Who.
        pub by: OpaqueRef,
        /// What for.
        pub purpose: OpaqueRef,
        /// What was read.
        pub access: ReadKind,
        /// Whether it was allowed.
        pub granted: bool,
    }
}

record! {
    /// The `access` document: `"format": "amparo/access/1"`. Who was told what about a person, when and on which basis, and
    /// who read the record (LGPD art. 18, II and VII; art. 19).
    pub struct AccessReport {
        /// `amparo/access/1`.
        pub format: String,
        /// Person.
        pub person: OpaqueRef,
        /// When the report was made.
        pub at: DateTime<Utc>,
        /// Who was told, in the order in which they were.
        pub told: Vec<ToldLine>,
        /// Who read.
        pub reads: Vec<ReadLine>,
        /// Where somebody went beyond a wish, a consent or the plan, and why.
        pub overrides: Vec<OverrideLine>,
    }
}

impl AccessReport {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/access/1";
}

record! {
    /// How long the record of a case that has ended is kept.
    pub struct RetentionLine {
        /// Case.
        pub case: OpaqueRef,
        /// Its latest entry.
        pub latest_at: DateTime<Utc>,
        /// From when it may be erased.
        pub erase_from: DateTime<Utc>,
        /// Whether that has come.
        pub is_due: bool,
    }
}

/// What was told to a service: of the latest plan that calls it.
fn called<'d>(plans: &[&'d DecisionLine], service: &ServiceId) -> Option<&'d Discloses> {
    let calls = plans.iter().rev().flat_map(|line| &line.plan.calls);
    calls.into_iter().find(|call| call.service == service.as_str()).map(|call| &call.discloses)
}

/// What was told to one of a ladder: of the latest plan on a ladder of which it stands.
fn rising<'d>(plans: &[&'d DecisionLine], service: &ServiceId) -> Option<&'d Discloses> {
    let rungs = plans.iter().rev().flat_map(|line| &line.plan.calls).flat_map(|call| &call.ladder);
    rungs.into_iter().find(|rung| rung.service == service.as_str()).map(|rung| &rung.discloses)
}

impl Writer<'_> {
    fn told(&self, no: u64, report: &mut AccessReport) -> Result<(), LedgerError> {
        let row = self.row(no)?;
        let key = self.key(&row)?;
        let (case, plans) = (self.case(&row, &key)?, self.decisions(no, &key)?);
        let reference = case.state().case.clone();
        report.overrides.extend(case.state().overrides.iter().cloned());
        let mut heard = Vec::new();
        for event in case.events() {
            let event = event.draft();
            heard.push(&event.id);
            let mut line =
                ToldLine { at: event.at, case: reference.clone(), service: event.service.clone(), ..ToldLine::default() };
            match event.kind {
                EventKind::Delivered => {
                    line.what = ToldWhat::Call;
                    let service = event.service.clone().unwrap_or_default();
                    let heard: Vec<&DecisionLine> =
                        plans.iter().filter(|(_, plan)| heard.contains(&&plan.event)).map(|(_, plan)| plan).collect();
                    let discloses = called(&heard, &service).or_else(|| rising(&heard, &service));
                    if let Some(Discloses { basis, rule, fields }) = discloses.cloned() {
                        (line.basis, line.rule, line.fields) = (Some(basis), rule, fields);
                    }
                }
                EventKind::HumanTold => line.what = ToldWhat::Silence,
                EventKind::DutyMet => {
                    line.what = ToldWhat::Duty;
                    line.rule = event.rule.as_ref().map(|rule| rule.as_str().to_owned());
                    let is_it = |duty: &&crate::plan::document::Duty| {
                        Some(&duty.rule) == line.rule.as_ref() && Some(duty.to_role) == event.role
                    };
                    let known = plans.iter().rev().filter(|(_, plan)| heard.contains(&&plan.event));
                    if let Some(duty) = known.flat_map(|(_, plan)| &plan.plan.duties).find(is_it) {
                        line.service = duty.to.as_ref().and_then(|to| ServiceId::new(to.clone()));
                        line.fields.clone_from(&duty.fields);
                    }
                }
                _ => continue,
            }
            report.told.push(line);
        }
        for (seq, content) in self.contents(EntryKind::Access, no, &key)? {
            let line: AccessLine = parse(&content).ok_or(LedgerError::Damaged { seq: Some(seq) })?;
            let AccessLine { at, by, purpose, access, granted } = line;
            report.reads.push(ReadLine { at, case: reference.clone(), by, purpose, access, granted });
        }
        Ok(())
    }
}

impl Ledger {
    /// Erases the content of a case by destroying its key: events, decisions, readings and what had to be sent. The chain
    /// stays whole, and keeps that it was erased, by whom and what for.
    ///
    /// # Shape
    /// Copies of the file from before hold the wrapped key still: they have to go, or be erased in the same way.
    /// # Errors
    /// [`LedgerError::NotClosed`] while the case goes on, `Denied`, `NoSuchCase`, `Erased` if it was already, and those of the disk.
    pub fn erase(&mut self, reader: &Reader, case: &OpaqueRef, now: DateTime<Utc>) -> Result<Erased, LedgerError> {
        self.read(now, |writer| {
            let row = writer.find(case)?;
            let key = writer.key(&row)?;
            if !writer.may(reader, ReadKind::Erase, Some((case, row.no, &key)))? {
                return Ok(None);
            }
            let ended: bool = writer.tx.one("SELECT ended FROM care_case WHERE no = ?1", &[int(number(row.no))])?;
            if !ended {
                return Err(LedgerError::NotClosed);
            }
            let (by, purpose) = (reader.by.clone(), reader.purpose.clone());
            let line = AccessLine { at: now, by, purpose, access: ReadKind::Erase, granted: true };
            let keys = writer.keys;
            writer.entry(EntryKind::Erased, row.no, 0, Some(&keys.world), &exchange::to_json(&line))?;
            for sql in [
                "UPDATE care_case SET wrapped = NULL, person = NULL WHERE no = ?1",
                "DELETE FROM outbox WHERE care_case = ?1",
                "DELETE FROM outbox_stale WHERE care_case = ?1",
            ] {
                writer.tx.execute(sql, &[int(number(row.no))])?;
            }
            writer.recent.erased(row.no);
            Ok(Some(()))
        })?;
        Ok(Erased { is_flushed: self.db.scrub()? })
    }

    /// Who was told what about a person, when and on which basis, and who read the record: for the person.
    ///
    /// # Errors
    /// As [`Ledger::list`]. A person of whom nothing is kept gets an empty report.
    /// # Cost
    /// Every case of the person is loaded, with its decisions; where somebody of a ladder was told, one is made again.
    pub fn access_report(
        &mut self,
        reader: &Reader,
        person: &OpaqueRef,
        now: DateTime<Utc>,
    ) -> Result<AccessReport, LedgerError> {
        self.read(now, |writer| {
            if !writer.may(reader, ReadKind::Report, None)? {
                return Ok(None);
            }
            let (format, person_ref) = (AccessReport::FORMAT.to_owned(), person.clone());
            let mut report = AccessReport { format, person: person_ref, at: now, ..AccessReport::default() };
            for no in writer.numbers(Some(person))? {
                writer.told(no, &mut report)?;
            }
            report.told.sort_by_key(|line| line.at);
            report.reads.sort_by_key(|line| line.at);
            report.overrides.sort_by_key(|line| line.at);
            Ok(Some(report))
        })
    }

    /// When the records of cases that have ended may be erased, the oldest first. Nothing is erased by itself.
    ///
    /// # Units
    /// `keep_days` after the latest entry. Health records are kept for 20 years at least.
    /// # Source
    /// law:lei-13787-2018#art-6: twenty years from the last entry; to review for records that are not a health service's.
    /// # Errors
    /// As [`Ledger::list`].
    pub fn retention(&mut self, reader: &Reader, keep_days: u32, now: DateTime<Utc>) -> Result<Vec<RetentionLine>, LedgerError> {
        self.read(now, |writer| {
            if !writer.may(reader, ReadKind::List, None)? {
                return Ok(None);
            }
            let ended: Vec<(u64, i64)> = writer.tx.rows(
                "SELECT no, latest_at FROM care_case WHERE ended = 1 AND wrapped IS NOT NULL ORDER BY latest_at, no",
                &[],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            let mut lines = Vec::new();
            for (no, latest) in ended {
                let row = writer.row(no)?;
                let case = writer.case(&row, &writer.key(&row)?)?.state().case.clone();
                let latest_at = DateTime::from_timestamp(latest, 0).ok_or(LedgerError::Damaged { seq: None })?;
                let kept = chrono::Duration::days(i64::from(keep_days));
                let erase_from = latest_at.checked_add_signed(kept).unwrap_or(DateTime::<Utc>::MAX_UTC);
                lines.push(RetentionLine { case, latest_at, erase_from, is_due: erase_from <= now });
            }
            Ok(Some(lines))
        })
    }

    /// Cases, to count them. See [`indicators`](crate::analysis::indicators()), which hides small cells.
    ///
    /// # Errors
    /// As [`Ledger::list`].
    pub fn for_indicators(&mut self, reader: &Reader, now: DateTime<Utc>) -> Result<Vec<crate::case::Case>, LedgerError> {
        self.cases(reader, ReadKind::Indicators, None, now)
    }
}
