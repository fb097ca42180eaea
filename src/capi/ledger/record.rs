//! The record of all cases: which there are, who was told what, what was decided, what may be erased.

use std::ffi::c_char;
use std::mem::MaybeUninit;
use std::time::Duration;

use crate::analysis::{self, Period};
use crate::capi::border::{amparo_status, amparo_text, free, guard, guard_bare, need, put, text};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::case::{amparo_case, instant, reference};
use crate::capi::error::amparo_error;
use crate::capi::ledger::{
    amparo_ledger, amparo_ledger_case, amparo_ledger_head, amparo_ledger_reader, amparo_ledger_written, told,
};
use crate::capi::policy::amparo_policy;
use crate::capi::tokens::ledger::amparo_replay;
use crate::case::{Case, RefusalCode};
use crate::exchange::to_json;
use crate::ledger::{LedgerError, Replayed};
use crate::turn::lock;

/// Cases of a ledger, in the order in which they were opened. The caller owns it; it outlives the ledger. Immutable; threads may
/// share it.
pub struct amparo_ledger_cases {
    /// The cases.
    cases: Vec<Case>,
}

/// Decisions that were made again. The caller owns it; it outlives the ledger. Immutable; threads may share it.
pub struct amparo_ledger_replays {
    /// The lines.
    lines: Vec<Replayed>,
}

/// A decision that was made again. Its text is the replays'.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_replayed {
    /// Entry of the chain.
    pub seq: u64,
    /// What came of it.
    pub answer: amparo_replay,
    /// Fingerprint of the stored plan; not said where it was erased.
    pub fingerprint: amparo_text,
}

/// How long another program is waited for before `locked`; five seconds unless told.
///
/// `ledger`: not NULL. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_wait_at_most(
    ledger: Option<&amparo_ledger>,
    longest_s: u32,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || need(ledger)?.step(|ledger| ledger.wait(Duration::from_secs(longest_s.into()))))
}

/// End of the chain: kept somewhere else, it shows later that nothing was cut off.
///
/// `ledger`: not NULL. `head_out`: not NULL; untouched on failure. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with a code of the disk.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_end(
    ledger: Option<&amparo_ledger>,
    head_out: Option<&mut MaybeUninit<amparo_ledger_head>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out) = (need(ledger)?, need(head_out)?);
        out.write(ledger.step(crate::ledger::Ledger::head)?.into());
        Ok(())
    })
}

/// Cases that are kept: those of a person, or all.
///
/// `ledger`, `reader`: not NULL. `person`: opaque reference, read during the call only; may be not said, which is everybody.
/// `now_utc_s`: seconds since 1970 UTC. `cases_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL;
/// written on failure only; the caller frees it. Any thread. As `amparo_ledger_load`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_list(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    person: amparo_text,
    now_utc_s: i64,
    cases_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_cases>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(cases_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (reader, is_said) = unsafe { (need(reader)?.read()?, text(person)?.is_some()) };
        // SAFETY: the caller keeps to the header.
        let person = is_said.then(|| unsafe { reference(person) }).transpose()?;
        let cases = ledger.step(|ledger| ledger.list(&reader, person.as_ref(), now))?;
        put(Some(out), Some(Box::new(amparo_ledger_cases { cases })));
        Ok(())
    })
}

/// One of them.
///
/// `cases`: not NULL. `case_out`: not NULL; untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if there
/// is no such case: count them from 0.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_cases_at(
    cases: Option<&amparo_ledger_cases>,
    index: usize,
    case_out: Option<&mut MaybeUninit<Option<Box<amparo_case>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (cases, out) = (need(cases)?, need(case_out)?);
        put(Some(out), amparo_case::boxed(cases.cases.get(index).ok_or(amparo_status::Absent)?.clone()));
        Ok(())
    })
}

/// Joins one case to another: the two events of `amparo_case_merge` are stored together or not at all.
///
/// `ledger`, `into`, `from`: not NULL, both as they were loaded; what was loaded moves on. `absorbed`, `merged`: the bytes of the two
/// event documents, read during the call only. `now_utc_s`: seconds since 1970 UTC. `written_out`: may be NULL; untouched on
/// failure. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. As `amparo_ledger_append`, for
/// either.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_join(
    ledger: Option<&amparo_ledger>,
    into: Option<&amparo_ledger_case>,
    from: Option<&amparo_ledger_case>,
    absorbed: *const c_char,
    absorbed_len: usize,
    merged: *const c_char,
    merged_len: usize,
    now_utc_s: i64,
    written_out: Option<&mut MaybeUninit<amparo_ledger_written>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, into, from, now) = (need(ledger)?, need(into)?, need(from)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (absorbed, merged) = unsafe { (told(absorbed, absorbed_len)?, told(merged, merged_len)?) };
        let written = ledger.step(|ledger| {
            if std::ptr::eq(into, from) {
                return Err(LedgerError::Refused(RefusalCode::SameCase));
            }
            // In the order of their places, so that two joins never wait for each other.
            let is_first = std::ptr::from_ref(into) < std::ptr::from_ref(from);
            let (mut one, mut two) = if is_first {
                let one = lock(&into.stored);
                (one, lock(&from.stored))
            } else {
                let two = lock(&from.stored);
                (lock(&into.stored), two)
            };
            let written = ledger.join(&mut one, &mut two, [&absorbed, &merged], now)?;
            lock(&into.seen).clone_from(one.case());
            lock(&from.seen).clone_from(two.case());
            Ok(written)
        })?;
        put(written_out, written.into());
        Ok(())
    })
}

/// Makes every stored decision of a case again from the documents that it was made of.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `replays_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. As `amparo_ledger_load`, but that an erased case is answered; `bad_input` where a document is not what its
/// hash says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_replay(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    case_ref: amparo_text,
    now_utc_s: i64,
    replays_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_replays>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(replays_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (reader, case) = unsafe { (need(reader)?.read()?, reference(case_ref)?) };
        let lines = ledger.step(|ledger| ledger.replay(&reader, &case, now))?;
        put(Some(out), Some(Box::new(amparo_ledger_replays { lines })));
        Ok(())
    })
}

/// Writes one of them to `replayed_out`.
///
/// `replays`: not NULL. `replayed_out`: not NULL; untouched on failure; its text is the replays'. Any thread. `AMPARO_STATUS_ABSENT`
/// if there is no such decision: count them from 0.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_replays_at(
    replays: Option<&amparo_ledger_replays>,
    index: usize,
    replayed_out: Option<&mut MaybeUninit<amparo_ledger_replayed>>,
) -> amparo_status {
    guard_bare(|| {
        let (replays, out) = (need(replays)?, need(replayed_out)?);
        let line = replays.lines.get(index).ok_or(amparo_status::Absent)?;
        out.write(amparo_ledger_replayed {
            seq: line.seq,
            answer: Some(line.answer).into(),
            fingerprint: line.fingerprint.as_ref().into(),
        });
        Ok(())
    })
}

/// The request of the latest decision that a case holds, as JSON: what the next one starts from.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_ABSENT` if the case holds no decision; else as `amparo_ledger_load`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_last_request(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    case_ref: amparo_text,
    now_utc_s: i64,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(json_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (reader, case) = unsafe { (need(reader)?.read()?, reference(case_ref)?) };
        let request = ledger.step(|ledger| ledger.last_request(&reader, &case, now))?;
        put_bytes(Some(out), to_json(&request.ok_or(amparo_status::Absent)?));
        Ok(())
    })
}

/// Who was told what about a person, when and on which basis, and who read the record: for the person. JSON, `"format":
/// "amparo/access/1"`.
///
/// `ledger`, `reader`: not NULL. `person`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. As `amparo_ledger_load`; a person of whom nothing is kept gets an empty report.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_access_report(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    person: amparo_text,
    now_utc_s: i64,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(json_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (reader, person) = unsafe { (need(reader)?.read()?, reference(person)?) };
        let report = ledger.step(|ledger| ledger.access_report(&reader, &person, now))?;
        put_bytes(Some(out), to_json(&report));
        Ok(())
    })
}

/// When the records of cases that have ended may be erased, the oldest first: a JSON list of `case`, `latest_at`, `erase_from`,
/// `is_due`. Nothing is erased by itself.
///
/// `ledger`, `reader`: not NULL. `keep_days`: after the latest entry; health records are kept for twenty years at least. `now_utc_s`:
/// seconds since 1970 UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on
/// failure only; the caller frees it. Any thread. As `amparo_ledger_load`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_retention(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    keep_days: u32,
    now_utc_s: i64,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(json_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let reader = unsafe { need(reader)?.read() }?;
        let lines = ledger.step(|ledger| ledger.retention(&reader, keep_days, now))?;
        put_bytes(Some(out), to_json(&lines));
        Ok(())
    })
}

/// Erases the content of a case by destroying its key; the chain stays whole, and keeps that it was erased, by whom and what for.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `is_flushed_out`: may be NULL; untouched on failure; whether nothing of the key is left in the ledger's own files. `error_out`:
/// may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `not_closed` while the case
/// goes on, `denied`, `no_such_case`, `erased` if it was already, or a code of the disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_erase(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    case_ref: amparo_text,
    now_utc_s: i64,
    is_flushed_out: Option<&mut MaybeUninit<bool>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, now) = (need(ledger)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (reader, case) = unsafe { (need(reader)?.read()?, reference(case_ref)?) };
        let erased = ledger.step(|ledger| ledger.erase(&reader, &case, now))?;
        put(is_flushed_out, erased.is_flushed);
        Ok(())
    })
}

/// The indicators of a period from all cases that are kept, as `amparo_indicators_json`: logged as counting, not as reading each.
///
/// `ledger`, `reader`, `policy`: not NULL. `from_utc_s`: first instant. `to_utc_s`: first instant after it. `now_utc_s`: seconds since
/// 1970 UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. As `amparo_ledger_load`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_indicators_json(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    from_utc_s: i64,
    to_utc_s: i64,
    policy: Option<&amparo_policy>,
    now_utc_s: i64,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, policy, out) = (need(ledger)?, &need(policy)?.policy, need(json_out)?);
        let (period, now) = (Period { from: instant(from_utc_s)?, to: instant(to_utc_s)? }, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let reader = unsafe { need(reader)?.read() }?;
        let cases = ledger.step(|ledger| ledger.for_indicators(&reader, now))?;
        put_bytes(Some(out), to_json(&analysis::indicators(&cases, period, policy)));
        Ok(())
    })
}

/// Frees a list of cases. Cases that were taken out of it stay whole.
///
/// `cases`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_cases_free(cases: Option<Box<amparo_ledger_cases>>) {
    free(cases);
}

/// Frees replays.
///
/// `replays`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_replays_free(replays: Option<Box<amparo_ledger_replays>>) {
    free(replays);
}
