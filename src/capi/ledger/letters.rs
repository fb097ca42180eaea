//! What could not be sent, and when somebody has to ask next.

use std::mem::MaybeUninit;

use crate::capi::border::{amparo_status, amparo_text, free, guard, guard_bare, need, put};
use crate::capi::case::instant;
use crate::capi::error::amparo_error;
use crate::capi::ledger::{amparo_ledger, amparo_ledger_reader};
use crate::capi::network::amparo_network;
use crate::capi::policy::amparo_policy;
use crate::capi::records::amparo_due;
use crate::case::Context;
use crate::ledger::DeadLetter;

/// What was tried as often as it may be and was not sent. The caller owns it; it outlives the ledger. Immutable; threads may
/// share it.
pub struct amparo_ledger_letters {
    /// The lines.
    lines: Vec<DeadLetter>,
}

/// Something that could not be sent: a human being has to look at it. Its texts are the letters'.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_letter {
    /// Tries.
    pub tries: u32,
    /// Since when it is dead, seconds since 1970 UTC.
    pub since_utc_s: i64,
    /// Case.
    pub case_ref: amparo_text,
    /// What had to be done.
    pub due: amparo_due,
}

/// What was tried as often as it may be and was not sent, the oldest first.
///
/// `ledger`, `reader`: not NULL. `now_utc_s`: seconds since 1970 UTC. `letters_out`: not NULL; untouched on failure; the caller
/// frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with
/// `denied`, `damaged`, or a code of the disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_dead_letters(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    now_utc_s: i64,
    letters_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_letters>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(letters_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let reader = unsafe { need(reader)?.read() }?;
        let lines = ledger.step(|ledger| ledger.dead_letters(&reader, now))?;
        put(Some(out), Some(Box::new(amparo_ledger_letters { lines })));
        Ok(())
    })
}

/// Writes one of them to `letter_out`.
///
/// `letters`: not NULL. `letter_out`: not NULL; untouched on failure; its texts are the letters'. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such letter: count them from 0.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_letters_at(
    letters: Option<&amparo_ledger_letters>,
    index: usize,
    letter_out: Option<&mut MaybeUninit<amparo_ledger_letter>>,
) -> amparo_status {
    guard_bare(|| {
        let (letters, out) = (need(letters)?, need(letter_out)?);
        let line = letters.lines.get(index).ok_or(amparo_status::Absent)?;
        out.write(amparo_ledger_letter {
            tries: line.tries,
            since_utc_s: line.since.timestamp(),
            case_ref: (&line.case).into(),
            due: (&line.due).into(),
        });
        Ok(())
    })
}

/// Somebody has looked at a dead letter. Where its case still asks for it, it is tried again from the beginning.
///
/// `ledger`, `letters`: not NULL. `now_utc_s`: seconds since 1970 UTC. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if there is no such letter here; `AMPARO_STATUS_NOT_KEPT` with
/// `no_such_case` if the ledger has it no more, or with a code of the disk.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_revive(
    ledger: Option<&amparo_ledger>,
    letters: Option<&amparo_ledger_letters>,
    index: usize,
    now_utc_s: i64,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, letters, now) = (need(ledger)?, need(letters)?, instant(now_utc_s)?);
        let line = letters.lines.get(index).ok_or(amparo_status::Absent)?;
        ledger.step(|ledger| ledger.revive(line, now))
    })
}

/// When somebody has to ask next what is to be sent: the soonest line that nobody holds, or the end of the soonest lease.
///
/// `ledger`, `network`, `policy`: not NULL. `now_utc_s`: seconds since 1970 UTC. `at_utc_s_out`: not NULL; untouched on failure.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if nothing lies
/// ahead; `AMPARO_STATUS_NOT_KEPT` with `damaged` or a code of the disk.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_next_at(
    ledger: Option<&amparo_ledger>,
    network: Option<&amparo_network>,
    policy: Option<&amparo_policy>,
    now_utc_s: i64,
    at_utc_s_out: Option<&mut MaybeUninit<i64>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(at_utc_s_out)?, instant(now_utc_s)?);
        let context = Context { network: &need(network)?.network, policy: &need(policy)?.policy };
        let next = ledger.step(|ledger| ledger.next_at(&context, now))?;
        out.write(next.ok_or(amparo_status::Absent)?.timestamp());
        Ok(())
    })
}

/// Has what lies ahead of every case made anew: after the network or the policy was replaced.
///
/// `ledger`: not NULL. `now_utc_s`: seconds since 1970 UTC. `error_out`: may be NULL; written on failure only; the caller frees
/// it. Any thread. `AMPARO_STATUS_NOT_KEPT` with a code of the disk.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_list_anew(
    ledger: Option<&amparo_ledger>,
    now_utc_s: i64,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, now) = (need(ledger)?, instant(now_utc_s)?);
        ledger.step(|ledger| ledger.list_anew(now))
    })
}

/// Frees dead letters; the ledger keeps them.
///
/// `letters`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_letters_free(letters: Option<Box<amparo_ledger_letters>>) {
    free(letters);
}
