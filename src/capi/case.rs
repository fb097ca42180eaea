//! Cases: what becomes of a plan, and what is due.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use chrono::{DateTime, Utc};

use crate::analysis::{self, Period};
use crate::capi::border::{
    Failure, amparo_status, amparo_text, bytes, free, guard, guard_bare, many, need, needed_text, or_at_once, put,
};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::error::amparo_error;
use crate::capi::list::{amparo_case_calls, amparo_case_custodies, amparo_case_doors, amparo_case_duties, amparo_due_lines};
use crate::capi::network::amparo_network;
use crate::capi::plan::amparo_plan;
use crate::capi::policy::amparo_policy;
use crate::capi::records::{amparo_case_answers, amparo_case_line};
use crate::capi::tokens::token;
use crate::case::{self, Applied, Case, Context, Correlation, Due, PlanBrief, RefusalCode};
use crate::exchange::{self, to_json};
use crate::id::OpaqueRef;
use crate::plan::explain::Lang;

/// The recorded life of one crisis: a fold of its events. A case never changes: an event makes another, and what the one before
/// told stays where it is until that is freed. The caller owns it; threads may share it. It has no clock, no channel and no
/// store of its own.
pub struct amparo_case {
    /// The case.
    pub(crate) case: Case,
}

impl amparo_case {
    /// A case for the caller.
    pub(crate) fn boxed(case: Case) -> Option<Box<Self>> {
        Some(Box::new(Self { case }))
    }
}

/// What has to be done in a case, each line with its key. The caller owns it; it outlives the case. Immutable; threads may
/// share it.
pub struct amparo_agenda {
    /// The lines.
    lines: Vec<Due>,
}

/// What to do with a person who comes to a door.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_correlation {
    /// No case: open one.
    New = 1,
    /// The crisis of a case goes on: it takes the arrival.
    Same = 2,
    /// A case takes a new episode: reopen it.
    Reopen = 3,
}

/// An instant of the caller.
pub(crate) fn instant(utc_s: i64) -> Result<DateTime<Utc>, Failure> {
    /// The first second of 1900 and the last of 2200, as in documents.
    const TOLD: std::ops::RangeInclusive<i64> = -2_208_988_800..=7_289_654_399;
    let told = TOLD.contains(&utc_s).then(|| DateTime::from_timestamp(utc_s, 0)).flatten();
    told.ok_or_else(|| amparo_status::OutOfRange.into())
}

/// A reference of the caller.
///
/// # Safety
/// As [`many`], for what `said` points at.
pub(crate) unsafe fn reference(said: amparo_text) -> Result<OpaqueRef, Failure> {
    // SAFETY: the same contract.
    OpaqueRef::new(unsafe { needed_text(said) }?).ok_or_else(|| amparo_status::BadId.into())
}

/// Begins a case with the event that opens it.
///
/// `event`: the `event_len` bytes of an event document, `"format": "amparo/event/1"`, read during the call only.
/// `amparo_plan_brief_json` gives its field `plan`. `case_out`: not NULL; untouched on failure; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults
/// of the event; `AMPARO_STATUS_CANNOT_FOLLOW` for one of another kind.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_open(
    event: *const c_char,
    event_len: usize,
    case_out: Option<&mut MaybeUninit<Option<Box<amparo_case>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(case_out)?;
        // SAFETY: the caller keeps to the header.
        let event = exchange::event(unsafe { bytes(event, event_len) }?)?;
        put(Some(out), amparo_case::boxed(Case::open(&event)?));
        Ok(())
    })
}

/// Reads a case document, `"format": "amparo/case/1"`, and folds its events: `version` and `state` may be left out.
///
/// `json`: `json_len` bytes, read during the call only. `case_out`: not NULL; untouched on failure; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults;
/// for an event that cannot follow the fault is `AMPARO_FAULT_CODE_CONFLICT`, its path is the event's and its hint the refusal.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_new(
    json: *const c_char,
    json_len: usize,
    case_out: Option<&mut MaybeUninit<Option<Box<amparo_case>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(case_out)?;
        // SAFETY: the caller keeps to the header.
        let case = exchange::case(unsafe { bytes(json, json_len) }?)?;
        put(Some(out), amparo_case::boxed(case));
        Ok(())
    })
}

/// Applies an event: what the case comes to with it is another case. `care_case` stays the caller's, as it was.
///
/// An event whose id was taken before, saying the same, is a repeat: the case that is written is the same again.
///
/// `care_case`: not NULL. `event`: the `event_len` bytes of an event document, read during the call only. `case_out`: not NULL;
/// untouched on failure; the caller frees it. `is_new_out`: may be NULL; whether the event was not a repeat. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the event;
/// `AMPARO_STATUS_CANNOT_FOLLOW` if it cannot follow, and `amparo_error_refusal` tells why.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_apply(
    care_case: Option<&amparo_case>,
    event: *const c_char,
    event_len: usize,
    case_out: Option<&mut MaybeUninit<Option<Box<amparo_case>>>>,
    is_new_out: Option<&mut MaybeUninit<bool>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (case, out) = (need(care_case)?, need(case_out)?);
        // SAFETY: the caller keeps to the header.
        let event = exchange::event(unsafe { bytes(event, event_len) }?)?;
        let mut next = case.case.clone();
        let applied = next.apply(&event)?;
        put(is_new_out, matches!(applied, Applied::New { .. }));
        put(Some(out), amparo_case::boxed(next));
        Ok(())
    })
}

/// Writes what a case has come to, but for its lists, to `line_out`.
///
/// `care_case`: not NULL. `line_out`: not NULL; untouched on failure; its texts are the case's. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_head(
    care_case: Option<&amparo_case>,
    line_out: Option<&mut MaybeUninit<amparo_case_line>>,
) -> amparo_status {
    guard_bare(|| {
        need(line_out)?.write((&need(care_case)?.case).into());
        Ok(())
    })
}

/// Writes who has answered at an instant, seconds since 1970 UTC, to `answers_out`. Acceptances run out; care that was given
/// does not.
///
/// `care_case`: not NULL. `answers_out`: not NULL; untouched on failure. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for an instant that
/// is not between the years 1900 and 2200.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_answers_at(
    care_case: Option<&amparo_case>,
    at_utc_s: i64,
    answers_out: Option<&mut MaybeUninit<amparo_case_answers>>,
) -> amparo_status {
    guard_bare(|| {
        let (case, out, at) = (&need(care_case)?.case, need(answers_out)?, instant(at_utc_s)?);
        out.write(amparo_case_answers {
            held: case.is_held(at),
            formed: case.is_formed(at),
            answered: case.is_answered(),
            no_third_door: case.no_third_door(at),
        });
        Ok(())
    })
}

/// Writes one sector of the quorum from which nobody has accepted at an instant to `sector_out`.
///
/// `care_case`: not NULL. `sector_out`: not NULL; untouched on failure; the text is the case's. Any thread. `AMPARO_STATUS_ABSENT`
/// if there is no such sector: count them from 0.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_missing_sector(
    care_case: Option<&amparo_case>,
    at_utc_s: i64,
    index: usize,
    sector_out: Option<&mut MaybeUninit<amparo_text>>,
) -> amparo_status {
    guard_bare(|| {
        let (case, out, at) = (&need(care_case)?.case, need(sector_out)?, instant(at_utc_s)?);
        let missing = case.missing_sectors(at);
        let sector = missing.get(index).ok_or(amparo_status::Absent)?;
        // The text that is lent is the case's own.
        let own = case.state().quorum.iter().find(|line| line.sector == *sector).ok_or(amparo_status::Absent)?;
        out.write((&own.sector).into());
        Ok(())
    })
}

/// The calls of a case, in the order in which they were planned. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_calls_of(care_case: Option<&amparo_case>) -> amparo_case_calls {
    care_case.map(|case| &case.case.state().calls).into()
}

/// The legal clocks of a case. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_duties_of(care_case: Option<&amparo_case>) -> amparo_case_duties {
    care_case.map(|case| &case.case.state().duties).into()
}

/// The doors of a case, in the order in which they were told. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_doors_of(care_case: Option<&amparo_case>) -> amparo_case_doors {
    care_case.map(|case| &case.case.state().doors).into()
}

/// Those who have answered for the person; the last one does. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_custody_of(care_case: Option<&amparo_case>) -> amparo_case_custodies {
    care_case.map(|case| &case.case.state().custody).into()
}

/// The case document as JSON, `"format": "amparo/case/1"`: events, version, state; the bytes that the Rust library writes.
///
/// `care_case`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_json(
    care_case: Option<&amparo_case>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (case, out) = (need(care_case)?, need(json_out)?);
        put_bytes(Some(out), to_json(&case.case.document()));
        Ok(())
    })
}

/// What the events of a case come to, as JSON: the `state` of the case document.
///
/// `care_case`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_state_json(
    care_case: Option<&amparo_case>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (case, out) = (need(care_case)?, need(json_out)?);
        put_bytes(Some(out), to_json(case.case.state()));
        Ok(())
    })
}

/// Everything that lies ahead of a case if nothing more happens, the soonest first: for timers.
///
/// `care_case`, `network`, `policy`: not NULL; they stay the caller's. `now_utc_s`: seconds since 1970 UTC. `agenda_out`: not NULL;
/// untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for an instant that is not between the
/// years 1900 and 2200.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_agenda(
    care_case: Option<&amparo_case>,
    now_utc_s: i64,
    network: Option<&amparo_network>,
    policy: Option<&amparo_policy>,
    agenda_out: Option<&mut MaybeUninit<Option<Box<amparo_agenda>>>>,
) -> amparo_status {
    guard_bare(|| {
        let context = Context { network: &need(network)?.network, policy: &need(policy)?.policy };
        let (case, out) = (&need(care_case)?.case, need(agenda_out)?);
        put(Some(out), Some(Box::new(amparo_agenda { lines: case.agenda(instant(now_utc_s)?, &context) })));
        Ok(())
    })
}

/// As `amparo_case_agenda`, of what is due now alone, the longest due first. A line stays until an event answers it.
///
/// `care_case`, `network`, `policy`: not NULL; they stay the caller's. `now_utc_s`: seconds since 1970 UTC. `agenda_out`: not NULL;
/// untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for an instant that is not between the
/// years 1900 and 2200.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_due(
    care_case: Option<&amparo_case>,
    now_utc_s: i64,
    network: Option<&amparo_network>,
    policy: Option<&amparo_policy>,
    agenda_out: Option<&mut MaybeUninit<Option<Box<amparo_agenda>>>>,
) -> amparo_status {
    guard_bare(|| {
        let context = Context { network: &need(network)?.network, policy: &need(policy)?.policy };
        let (case, out) = (&need(care_case)?.case, need(agenda_out)?);
        put(Some(out), Some(Box::new(amparo_agenda { lines: case.due(instant(now_utc_s)?, &context) })));
        Ok(())
    })
}

/// The lines of an agenda. The list is the agenda's.
///
/// `agenda`: may be NULL, which has an empty list. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_agenda_lines(agenda: Option<&amparo_agenda>) -> amparo_due_lines {
    agenda.map(|agenda| &agenda.lines).into()
}

/// The lines of an agenda as a JSON list.
///
/// `agenda`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_agenda_json(
    agenda: Option<&amparo_agenda>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (agenda, out) = (need(agenda)?, need(json_out)?);
        put_bytes(Some(out), to_json(&agenda.lines));
        Ok(())
    })
}

/// What a case keeps of a plan, as JSON: the field `plan` of an event that opens a case, plans it anew or reopens it.
///
/// `plan`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_brief_json(
    plan: Option<&amparo_plan>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (plan, out) = (need(plan)?, need(json_out)?);
        put_bytes(Some(out), to_json(&PlanBrief::of(&plan.plan)));
        Ok(())
    })
}

/// The request for the next plan, as JSON: the last one, with all that the case has learnt since.
///
/// `care_case`: not NULL. `last`: the `last_len` bytes of the request document of the last plan, read during the call only.
/// `now_utc_s`: seconds since 1970 UTC. `request_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the last request.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_next_request(
    care_case: Option<&amparo_case>,
    last: *const c_char,
    last_len: usize,
    now_utc_s: i64,
    request_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        // SAFETY: the caller keeps to the header.
        let last = unsafe { bytes(last, last_len) };
        let seen = last.as_ref().copied().unwrap_or_default();
        let made = (|| {
            let (case, now) = (&need(care_case)?.case, instant(now_utc_s)?);
            Ok(case::next_request(case, exchange::request(last?)?.draft(), now))
        })();
        let next = or_at_once(made, || exchange::emergency(seen))?;
        put_bytes(Some(need(request_out)?), to_json(&next));
        Ok(())
    })
}

/// Many cases that the caller lends.
///
/// # Safety
/// As [`many`]; each pointer is NULL or a case that is still there.
unsafe fn cases(first: *const Option<&amparo_case>, count: usize) -> Result<Vec<&Case>, Failure> {
    // SAFETY: this function's own contract.
    let lent = unsafe { many(first, count) }?;
    lent.iter().map(|case| Ok(&need(*case)?.case)).collect()
}

/// Finds the case to which a person who comes to a door belongs, whichever the door and the city: two doors of one person are
/// one case.
///
/// `cases`: `count` pointers to cases, none of them NULL; may be NULL if `count` is 0. `person`: opaque reference; read during
/// the call only. `policy`: not NULL. `answer_out`: not NULL; untouched on failure. `index_out`: may be NULL; which case, where
/// the answer names one. `merge_out`: may be NULL; else room for `count` bools: whether the case is to be joined to that one.
/// Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_correlate(
    cases: *const Option<&amparo_case>,
    count: usize,
    person: amparo_text,
    at_utc_s: i64,
    policy: Option<&amparo_policy>,
    answer_out: Option<&mut MaybeUninit<amparo_correlation>>,
    index_out: Option<&mut MaybeUninit<usize>>,
    merge_out: *mut bool,
) -> amparo_status {
    guard_bare(|| {
        let (policy, out, at) = (&need(policy)?.policy, need(answer_out)?, instant(at_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (lent, person) = unsafe { (self::cases(cases, count)?, reference(person)?) };
        let place = |case: &OpaqueRef| lent.iter().position(|known| known.state().case == *case);
        let (answer, named) = match case::correlate(lent.iter().copied(), &person, at, policy) {
            Correlation::New => (amparo_correlation::New, None),
            Correlation::Same { case, merge } => (amparo_correlation::Same, Some((case, merge))),
            Correlation::Reopen { case, merge } => (amparo_correlation::Reopen, Some((case, merge))),
        };
        if !merge_out.is_null() {
            for (index, known) in lent.iter().enumerate() {
                let is_joined = named.as_ref().is_some_and(|(_, merge)| merge.contains(&known.state().case));
                // SAFETY: the caller lends room for `count` bools, and `index` is below that.
                unsafe { merge_out.add(index).write(is_joined) };
            }
        }
        if let Some(index) = named.and_then(|(case, _)| place(&case)) {
            put(index_out, index);
        }
        put(Some(out), answer);
        Ok(())
    })
}

/// The two events that join `other` to `into`, as JSON, under ids that the caller gives them. Store both or none.
///
/// `into`, `other`: not NULL; they stay the caller's, as they were. `absorbed_id`, `merged_id`: ids of the events; read during the
/// call only. `absorbed_out`: not NULL; the event for `into`. `merged_out`: not NULL; the event for `other`. Both untouched on
/// failure; the caller frees them. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_CANNOT_FOLLOW` with the refusal.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_merge(
    into: Option<&amparo_case>,
    other: Option<&amparo_case>,
    absorbed_id: amparo_text,
    merged_id: amparo_text,
    at_utc_s: i64,
    absorbed_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    merged_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (into, other, at) = (&need(into)?.case, &need(other)?.case, instant(at_utc_s)?);
        let (absorbed_out, merged_out) = (need(absorbed_out)?, need(merged_out)?);
        // SAFETY: the caller keeps to the header.
        let ids = unsafe { [reference(absorbed_id)?, reference(merged_id)?] };
        let [absorbed, merged] = case::merge(into, other, ids, at)?.map(|event| to_json(&event));
        put_bytes(Some(absorbed_out), absorbed);
        put_bytes(Some(merged_out), merged);
        Ok(())
    })
}

/// The indicators of a period as JSON, by municipality and by service. Cells that count few people are not shown.
///
/// `cases`: `count` pointers to cases, none of them NULL; may be NULL if `count` is 0. `from_utc_s`: first instant. `to_utc_s`:
/// first instant after it. `policy`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_indicators_json(
    cases: *const Option<&amparo_case>,
    count: usize,
    from_utc_s: i64,
    to_utc_s: i64,
    policy: Option<&amparo_policy>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (policy, out) = (&need(policy)?.policy, need(json_out)?);
        let period = Period { from: instant(from_utc_s)?, to: instant(to_utc_s)? };
        // SAFETY: the caller keeps to the header.
        let lent = unsafe { self::cases(cases, count) }?;
        put_bytes(Some(out), to_json(&analysis::indicators(lent, period, policy)));
        Ok(())
    })
}

/// Which services can be reached, and which have fallen silent, as JSON: a list, the worst first. Every call that went out is a test
/// of a channel, every answer and every live report a sign of life; nothing is told of any person.
///
/// `cases`: `count` pointers to cases, none of them NULL; may be NULL if `count` is 0. `status`: the `status_len` bytes of a status
/// document, read during the call only; may be NULL if `status_len` is 0. `quiet_s`: how long a service may be silent before it is
/// told of. `now_utc_s`: seconds since 1970 UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the status.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_reach_json(
    cases: *const Option<&amparo_case>,
    count: usize,
    status: *const c_char,
    status_len: usize,
    quiet_s: u32,
    now_utc_s: i64,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (out, now) = (need(json_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let lent = unsafe { self::cases(cases, count) }?;
        // SAFETY: the caller keeps to the header.
        let told = if status_len == 0 { None } else { Some(exchange::read(unsafe { bytes(status, status_len) }?)?) };
        let quiet = chrono::Duration::seconds(quiet_s.into());
        put_bytes(Some(out), to_json(&analysis::reach(lent, told.as_ref(), quiet, now)));
        Ok(())
    })
}

/// Why an event cannot follow, in words, for whoever recorded it.
///
/// `code`: one of `amparo_refusal_code`. `lang`: one of `amparo_lang`. `text_out`: not NULL; untouched on failure; the text stays
/// for the life of the process. Any thread. `AMPARO_STATUS_UNKNOWN_TOKEN` if either names nothing.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_refusal_text(code: u32, lang: u32, text_out: Option<&mut MaybeUninit<amparo_text>>) -> amparo_status {
    guard_bare(|| {
        let (code, out): (RefusalCode, _) = (token(code)?, need(text_out)?);
        out.write(amparo_text::from(match token(lang)? {
            Lang::PtBr => code.pt(),
            Lang::En => code.en(),
        }));
        Ok(())
    })
}

/// Frees an agenda.
///
/// `agenda`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_agenda_free(agenda: Option<Box<amparo_agenda>>) {
    free(agenda);
}

/// Frees a case.
///
/// `care_case`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Cases and agendas
/// that were made of it stay whole. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_case_free(care_case: Option<Box<amparo_case>>) {
    free(care_case);
}
