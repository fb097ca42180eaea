//! What to do at once, from any bytes.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use crate::capi::border::{amparo_status, bytes, free, guard, guard_bare, need, put};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::error::amparo_error;
use crate::capi::policy::amparo_policy;
use crate::capi::records::amparo_emergency_line;
use crate::exchange::{self, EmergencyDocument, to_json};

/// What to do at once. The caller owns it. Immutable; threads may share it.
pub struct amparo_emergency_answer {
    /// The document.
    document: EmergencyDocument,
}

/// Tells what to do at once from the bytes of a request, whether or not they can be read. It needs no network, no engine and
/// no policy. Call it first; whatever else fails, its answer stands.
///
/// `request`: `request_len` bytes, read during the call only; NULL if there are none, which counts as a request that cannot
/// be read. `policy`: its numbers and signs; may be NULL, which is the built-in `br`, read anew in some milliseconds.
/// `answer_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. It fails on NULL, a length that cannot be, and a fault of amparo itself; then call the
/// emergency number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_emergency(
    request: *const c_char,
    request_len: usize,
    policy: Option<&amparo_policy>,
    answer_out: Option<&mut MaybeUninit<Option<Box<amparo_emergency_answer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(answer_out)?;
        // SAFETY: the caller keeps to the header.
        let request = unsafe { bytes(request, request_len) }?;
        let document = match policy {
            Some(policy) => exchange::emergency_with(request, &policy.policy),
            None => exchange::emergency(request),
        };
        put(Some(out), Some(Box::new(amparo_emergency_answer { document })));
        Ok(())
    })
}

/// Writes the answer to `emergency_out`.
///
/// `answer`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the answer's. Any thread.
/// `AMPARO_STATUS_ABSENT` only if a severity below risk to life could be read.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_emergency_answer_line(
    answer: Option<&amparo_emergency_answer>,
    emergency_out: Option<&mut MaybeUninit<amparo_emergency_line>>,
) -> amparo_status {
    guard_bare(|| {
        let (answer, out) = (need(answer)?, need(emergency_out)?);
        out.write(answer.document.emergency.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// Whether the bytes were JSON to their end.
///
/// `answer`: may be NULL, which is false. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_emergency_answer_readable(answer: Option<&amparo_emergency_answer>) -> bool {
    answer.is_some_and(|answer| answer.document.readable)
}

/// The answer as JSON, `"format": "amparo/emergency/1"`.
///
/// `answer`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_emergency_answer_json(
    answer: Option<&amparo_emergency_answer>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (answer, out) = (need(answer)?, need(json_out)?);
        put_bytes(Some(out), to_json(&answer.document));
        Ok(())
    })
}

/// Frees an answer.
///
/// `answer`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_emergency_answer_free(answer: Option<Box<amparo_emergency_answer>>) {
    free(answer);
}
