//! Policies.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use crate::capi::border::{amparo_status, amparo_text, bytes, free, guard, guard_bare, need, put};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::error::{amparo_error, put_warnings};
use crate::exchange::{self, to_json};
use crate::policy::Policy;

/// A checked policy. The caller owns it; an engine keeps its own hold, so that it may be freed at once. Immutable; threads
/// may share it.
pub struct amparo_policy {
    /// The policy.
    pub(crate) policy: Policy,
}

/// The built-in policy `br`: Brazilian federal law and defaults of the library, to be reviewed by whoever uses it.
///
/// `policy_out`: not NULL; untouched on failure; the caller frees it. Any thread. Takes some milliseconds.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_policy_br(policy_out: Option<&mut MaybeUninit<Option<Box<amparo_policy>>>>) -> amparo_status {
    guard_bare(|| {
        let out = need(policy_out)?;
        put(Some(out), Some(Box::new(amparo_policy { policy: Policy::br() })));
        Ok(())
    })
}

/// The built-in policy `br-rs`: `br` and the rules of the State of Rio Grande do Sul.
///
/// `policy_out`: not NULL; untouched on failure; the caller frees it. Any thread. Takes some milliseconds.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_policy_br_rs(policy_out: Option<&mut MaybeUninit<Option<Box<amparo_policy>>>>) -> amparo_status {
    guard_bare(|| {
        let out = need(policy_out)?;
        put(Some(out), Some(Box::new(amparo_policy { policy: Policy::br_rs() })));
        Ok(())
    })
}

/// Reads and checks a policy document, `"format": "amparo/policy/1"`: a whole policy, or an overlay that names the built-in
/// policy on which it lies as its `base`.
///
/// `json`: `json_len` bytes, read during the call only. `policy_out`: not NULL; untouched on failure; the caller frees it.
/// `warnings_out`: may be NULL; on success what is legal but dangerous, or NULL if nothing is; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all of
/// its faults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_policy_new(
    json: *const c_char,
    json_len: usize,
    policy_out: Option<&mut MaybeUninit<Option<Box<amparo_policy>>>>,
    warnings_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(policy_out)?;
        // SAFETY: the caller keeps to the header.
        let (policy, warnings) = exchange::policy(unsafe { bytes(json, json_len) }?)?;
        put_warnings(warnings_out, warnings);
        put(Some(out), Some(Box::new(amparo_policy { policy })));
        Ok(())
    })
}

/// Lays an overlay on a policy, which may be an overlay itself.
///
/// `policy`: not NULL; it stays as it is. `json`: `json_len` bytes, read during the call only. `policy_out`: not NULL;
/// untouched on failure; the caller frees it. `changes_out`: may be NULL; on success what each row changes, as JSON,
/// `"format": "amparo/changes/1"`; the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees
/// it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the overlay.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_policy_overlay(
    policy: Option<&amparo_policy>,
    json: *const c_char,
    json_len: usize,
    policy_out: Option<&mut MaybeUninit<Option<Box<amparo_policy>>>>,
    changes_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (policy, out) = (need(policy)?, need(policy_out)?);
        // SAFETY: the caller keeps to the header.
        let (policy, changes) = exchange::overlay(&policy.policy, unsafe { bytes(json, json_len) }?)?;
        if changes_out.is_some() {
            put_bytes(changes_out, to_json(&changes));
        }
        put(Some(out), Some(Box::new(amparo_policy { policy })));
        Ok(())
    })
}

/// The id of a policy, that of its last overlay. The text is the policy's.
///
/// `policy`: may be NULL, which gives a text that is not said. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_policy_id(policy: Option<&amparo_policy>) -> amparo_text {
    policy.map_or(amparo_text::NONE, |policy| policy.policy.id().into())
}

/// Frees a policy.
///
/// `policy`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Engines and
/// plans that were made with it stay whole. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_policy_free(policy: Option<Box<amparo_policy>>) {
    free(policy);
}
