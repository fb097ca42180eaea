//! Engines: network, policy and live status together, for many threads.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use crate::capi::border::{
    Failure, amparo_status, amparo_text, attempt, bytes, free, guard, guard_bare, many, need, needed_text, or_at_once, put, text,
};
use crate::capi::error::{amparo_error, failed, put_warnings};
use crate::capi::network::amparo_network;
use crate::capi::plan::amparo_plan;
use crate::capi::policy::amparo_policy;
use crate::capi::tokens::token;
use crate::exchange;
use crate::id::{OpaqueRef, ServiceId};
use crate::network::draft::AgeRange;
use crate::plan::Engine;
use crate::status::{Report, StatusDraft};

/// Network, policy and live status. Any number of threads plan with one engine at once, while others report and replace: a
/// plan is made with what stood there when it began. The caller owns it; it has no thread and no clock of its own.
pub struct amparo_engine {
    /// The engine.
    engine: Engine,
}

/// `flags` of the functions that plan: nothing besides the plan.
pub const AMPARO_PLAN_PLAIN: u32 = 0;
/// `flags` of the functions that plan: also what would change the answer, which costs one decision a change.
pub const AMPARO_PLAN_CHANGES: u32 = 1;

/// A live report of a service. Whatever is zero is not said, but for `capacity`, `service` and `reported_at_utc_s`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_report {
    /// Service.
    pub service: amparo_text,
    /// One of `amparo_capacity`.
    pub capacity: u32,
    /// Not 0 if `free_places` is said.
    pub has_free_places: u32,
    /// Free places.
    pub free_places: u32,
    /// Not 0 if the report is about some ages only.
    pub has_age: u32,
    /// Youngest age.
    pub age_from: u8,
    /// Oldest age; 255 is no upper end.
    pub age_to: u8,
    /// Whether somebody is on shift or on call: 0 is not known, 1 is yes, 2 is no.
    pub on_shift: u8,
    /// When it was reported, seconds since 1970 UTC.
    pub reported_at_utc_s: i64,
    /// Who reported it, an opaque reference; may be left out.
    pub reported_by: amparo_text,
}

impl amparo_report {
    /// The report as the core takes it.
    ///
    /// # Safety
    /// Its texts are readable.
    unsafe fn read(&self) -> Result<Report, Failure> {
        // SAFETY: this function's own contract.
        let (service, by) = unsafe { (needed_text(self.service)?, text(self.reported_by)?) };
        let on_shift = match self.on_shift {
            0 => None,
            1 => Some(true),
            2 => Some(false),
            _ => return Err(amparo_status::UnknownToken.into()),
        };
        Ok(Report {
            service: ServiceId::new(service).ok_or(amparo_status::BadId)?,
            capacity: token(self.capacity)?,
            free_places: (self.has_free_places != 0).then_some(self.free_places),
            age: (self.has_age != 0).then_some(AgeRange { from: Some(self.age_from), to: Some(self.age_to) }),
            on_shift,
            reported_at: chrono::DateTime::from_timestamp(self.reported_at_utc_s, 0).ok_or(amparo_status::OutOfRange)?,
            reported_by: by.map(|by| OpaqueRef::new(by).ok_or(amparo_status::BadId)).transpose()?,
        })
    }
}

/// Makes an engine that knows nothing live yet.
///
/// `network`, `policy`: not NULL; they stay the caller's and may be freed at once. `engine_out`: not NULL; untouched on
/// failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_engine_new(
    network: Option<&amparo_network>,
    policy: Option<&amparo_policy>,
    engine_out: Option<&mut MaybeUninit<Option<Box<amparo_engine>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (network, policy, out) = (need(network)?, need(policy)?, need(engine_out)?);
        let engine = Engine::new(network.network.clone(), policy.policy.clone());
        put(Some(out), Some(Box::new(amparo_engine { engine })));
        Ok(())
    })
}

/// Decides one request; whatever fails, what to do at once is told.
fn decide(engine: Option<&amparo_engine>, request: Result<&[u8], Failure>, flags: u32) -> Result<Box<amparo_plan>, Failure> {
    let seen = request.as_ref().copied().unwrap_or_default();
    let made = attempt(|| {
        let engine = &need(engine)?.engine;
        let request = exchange::request(request?)?;
        let plan = engine.plan(&request);
        let mut document = plan.document();
        if flags & AMPARO_PLAN_CHANGES != 0 {
            document.would_change = engine.would_change(&request, &plan);
        }
        Ok(Box::new(amparo_plan { plan, document }))
    });
    or_at_once(made, || match engine {
        Some(engine) => exchange::emergency_with(seen, &engine.engine.policy()),
        None => exchange::emergency(seen),
    })
}

/// Decides who walks with a person in crisis. It answers whatever the request; what nobody gives is a gap, not a failure.
///
/// `engine`: not NULL. `request`: the `request_len` bytes of a request document, `"format": "amparo/request/1"`, read during
/// the call only. `flags`: `AMPARO_PLAN_PLAIN`, or `AMPARO_PLAN_CHANGES`. `plan_out`: not NULL; untouched on failure; the
/// caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_REFUSED` with all faults of the request. Whatever failed, `amparo_error_emergency` tells what to do at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_engine_plan(
    engine: Option<&amparo_engine>,
    request: *const c_char,
    request_len: usize,
    flags: u32,
    plan_out: Option<&mut MaybeUninit<Option<Box<amparo_plan>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(plan_out)?;
        // SAFETY: the caller keeps to the header.
        put(Some(out), Some(decide(engine, unsafe { bytes(request, request_len) }, flags)?));
        Ok(())
    })
}

/// Decides many requests in one call, on the calling thread, each for itself.
///
/// `engine`: not NULL. `requests`: `count` requests, read during the call only; may be NULL if `count` is 0. `flags`: as in
/// `amparo_engine_plan`. `plans_out`: room for `count` pointers; each becomes a plan that the caller frees, or NULL where the
/// request was refused. `errors_out`: may be NULL; else room for `count` pointers; each becomes an error that the caller
/// frees, or NULL where the request was planned. Both untouched unless the status is `AMPARO_STATUS_OK`, all were planned, or
/// `AMPARO_STATUS_PARTLY`, some or all were refused. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_engine_plan_many(
    engine: Option<&amparo_engine>,
    requests: *const amparo_text,
    count: usize,
    flags: u32,
    plans_out: *mut Option<Box<amparo_plan>>,
    errors_out: *mut Option<Box<amparo_error>>,
) -> amparo_status {
    guard_bare(|| {
        need(engine)?;
        // SAFETY: the caller keeps to the header. The room that is written may hold anything yet.
        let (requests, plans) = unsafe { (many(requests, count)?, room(plans_out, count)?) };
        // SAFETY: the caller keeps to the header.
        let errors = if errors_out.is_null() { None } else { Some(unsafe { room(errors_out, count) }?) };
        // SAFETY: the caller keeps to the header.
        let one = |request: &amparo_text| decide(engine, unsafe { bytes(request.data, request.len) }, flags);
        // All are decided before anything is written, so that a panic leaves the room as it was.
        let answers: Vec<_> = requests.iter().map(one).collect();
        let refused = answers.iter().any(Result::is_err);
        let (made, failures): (Vec<_>, Vec<_>) = answers
            .into_iter()
            .map(|answer| match answer {
                Ok(plan) => (Some(plan), None),
                Err(failure) => (None, Some(failed(failure))),
            })
            .unzip();
        plans.iter_mut().zip(made).for_each(|(room, plan)| _ = room.write(plan));
        errors.into_iter().flatten().zip(failures).for_each(|(room, failure)| _ = room.write(failure));
        if refused { Err(amparo_status::Partly.into()) } else { Ok(()) }
    })
}

/// Room for many outputs.
///
/// # Safety
/// `first` is NULL, or `count` values may be written there.
unsafe fn room<'c, T>(first: *mut T, count: usize) -> Result<&'c mut [MaybeUninit<T>], Failure> {
    // SAFETY: as `MaybeUninit` the memory may hold anything, so that it is readable wherever it is writable.
    unsafe { many::<MaybeUninit<T>>(first.cast(), count) }?;
    if count == 0 {
        return Ok(&mut []);
    }
    // SAFETY: not NULL, no longer than an object can be, and the caller lends it to this call alone.
    Ok(unsafe { std::slice::from_raw_parts_mut(first.cast(), count) })
}

/// Puts another network in place. Reports about services that it holds too stay. Never waits for decisions.
///
/// `engine`, `network`: not NULL; the network stays the caller's and may be freed at once. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_engine_replace_network(
    engine: Option<&amparo_engine>,
    network: Option<&amparo_network>,
) -> amparo_status {
    guard_bare(|| {
        need(engine)?.engine.replace_network(need(network)?.network.clone());
        Ok(())
    })
}

/// Puts another policy in place.
///
/// `engine`, `policy`: not NULL; the policy stays the caller's and may be freed at once. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_engine_replace_policy(engine: Option<&amparo_engine>, policy: Option<&amparo_policy>) -> amparo_status {
    guard_bare(|| {
        need(engine)?.engine.replace_policy(need(policy)?.policy.clone());
        Ok(())
    })
}

/// Puts the reports of a status document, `"format": "amparo/status/1"`, in place of all that was known live.
///
/// `engine`: not NULL. `json`: `json_len` bytes, read during the call only. `warnings_out`: may be NULL; on success the
/// reports about services that the network does not hold, or NULL if there are none; the caller frees it. `error_out`: may
/// be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the
/// document; what was known stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_engine_replace_status(
    engine: Option<&amparo_engine>,
    json: *const c_char,
    json_len: usize,
    warnings_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let engine = need(engine)?;
        // SAFETY: the caller keeps to the header.
        let draft: StatusDraft = exchange::read(unsafe { bytes(json, json_len) }?)?;
        put_warnings(warnings_out, engine.engine.replace_status(&draft));
        Ok(())
    })
}

/// Takes each report of a status document as `amparo_engine_report` does; what was known of other services stays.
///
/// `engine`: not NULL. `json`: `json_len` bytes, read during the call only. `warnings_out`: may be NULL; on success the
/// reports about services that the network does not hold, or NULL if there are none; the caller frees it. `error_out`: may
/// be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the
/// document; what was known stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_engine_update_status(
    engine: Option<&amparo_engine>,
    json: *const c_char,
    json_len: usize,
    warnings_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let engine = need(engine)?;
        // SAFETY: the caller keeps to the header.
        let draft: StatusDraft = exchange::read(unsafe { bytes(json, json_len) }?)?;
        put_warnings(warnings_out, engine.engine.update_status(&draft));
        Ok(())
    })
}

/// Takes one report.
///
/// `engine`: not NULL. `report`: not NULL, read during the call only. `taken_out`: may be NULL; on success whether the report
/// counts: the service is known, and nothing newer was reported. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_engine_report(
    engine: Option<&amparo_engine>,
    report: Option<&amparo_report>,
    taken_out: Option<&mut MaybeUninit<bool>>,
) -> amparo_status {
    guard_bare(|| {
        let (engine, report) = (need(engine)?, need(report)?);
        // SAFETY: the caller keeps to the header.
        let taken = engine.engine.report(&unsafe { report.read() }?);
        put(taken_out, taken);
        Ok(())
    })
}

/// The network in place, and the policy in place.
///
/// `engine`: not NULL. `network_out`, `policy_out`: either may be NULL; untouched on failure; the caller frees what is written.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_engine_parts(
    engine: Option<&amparo_engine>,
    network_out: Option<&mut MaybeUninit<Option<Box<amparo_network>>>>,
    policy_out: Option<&mut MaybeUninit<Option<Box<amparo_policy>>>>,
) -> amparo_status {
    guard_bare(|| {
        let engine = need(engine)?;
        let (network, policy) = (engine.engine.network(), engine.engine.policy());
        put(network_out, Some(Box::new(amparo_network { network })));
        put(policy_out, Some(Box::new(amparo_policy { policy })));
        Ok(())
    })
}

/// Frees an engine.
///
/// `engine`: may be NULL; else it is the caller's, no other call uses it now, and it may not be used afterwards. Plans that it
/// made stay whole. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_engine_free(engine: Option<Box<amparo_engine>>) {
    free(engine);
}
