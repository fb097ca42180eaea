//! Ledgers: cases kept in one file, with what has to be sent.

pub mod letters;
pub mod record;

use std::ffi::{c_char, c_void};
use std::mem::MaybeUninit;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::capi::border::{
    Detail, Failure, amparo_status, amparo_text, bytes, free, guard, guard_bare, many, need, needed_text, or_at_once, put, text,
};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::case::{amparo_case, instant, reference};
use crate::capi::error::{amparo_error, put_warnings};
use crate::capi::network::amparo_network;
use crate::capi::policy::amparo_policy;
use crate::capi::records::amparo_due;
use crate::capi::tokens::ledger::{amparo_ledger_code, amparo_read_kind};
use crate::case::event::Event;
use crate::case::{Applied, Case, Context, PlanBrief};
use crate::exchange::{self, to_json};
use crate::id::OpaqueRef;
use crate::ledger::{
    Claimed, Decision, Failed, Head, Host, Inputs, Ledger, LedgerError, MasterKey, Place, ReadKind, Reader, Retry, Step,
    StoredCase, Verified, Written, verify_at, verify_pack,
};
use crate::plan::request::Request;
use crate::turn::{Turn, lock};

/// Cases kept in one SQLite file. The caller owns it. Threads may share it: calls wait for each other. Any number of ledgers, of
/// any number of programs, may have the same file open.
pub struct amparo_ledger {
    /// The ledger.
    ledger: Turn<Ledger>,
}

/// A case as it was loaded from a ledger, to which events are appended. The caller owns it; it outlives the ledger. Threads may
/// share it.
pub struct amparo_ledger_case {
    /// The case.
    stored: Mutex<StoredCase>,
    /// The case apart, so that it can be read while an event is being written.
    seen: Mutex<Case>,
}

/// Network, policy and live reports as decisions are made with, and the documents that they come from. The caller owns it.
/// Immutable; threads may share it.
pub struct amparo_ledger_inputs {
    /// The inputs.
    inputs: Arc<Inputs>,
}

/// A decision, and what it was made of. The caller owns it; it outlives its inputs. Immutable; threads may share it.
pub struct amparo_ledger_decision {
    /// What it was made of.
    inputs: Arc<Inputs>,
    /// Request.
    request: Request,
    /// What a case keeps of it.
    brief: PlanBrief,
}

impl amparo_ledger_decision {
    /// The decision, made anew: the same inputs give the same bytes.
    fn made(&self) -> Decision<'_> {
        self.inputs.decide(&self.request)
    }
}

/// What a worker leased. The caller owns it; it outlives the ledger. Immutable; threads may share it.
pub struct amparo_ledger_claims {
    /// The lines.
    lines: Vec<Claimed>,
}

/// What a ledger takes from its host. Both functions are called on the thread that calls the ledger, while the ledger is held:
/// one that calls the same ledger gets `AMPARO_LEDGER_CODE_LOCKED`. They neither throw nor jump.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_host {
    /// Given back to both functions; may be NULL. It is used as long as the ledger is there, from every thread that calls it.
    pub user: *mut c_void,
    /// Fills `len` bytes at `bytes` with some that nobody can guess, from the system's generator (`getrandom`); 0 if there are
    /// none. Keys are made of them. NULL is no randomness: nothing is sealed.
    pub fill: Option<unsafe extern "C" fn(user: *mut c_void, bytes: *mut u8, len: usize) -> u32>,
    /// Whether a reader may read; 0 is no. `access` is one of `amparo_read_kind`; `case_ref` is not said where many are read at
    /// once. The texts are lent for the call. The answer is logged, whichever it is. NULL is a no to everybody.
    pub may: Option<
        unsafe extern "C" fn(
            user: *mut c_void,
            by: amparo_text,
            purpose: amparo_text,
            access: amparo_read_kind,
            case_ref: amparo_text,
        ) -> u32,
    >,
}

/// The host as the ledger asks it.
struct Desk(amparo_ledger_host);

// SAFETY: the header says that the functions and what they are given are used from every thread that calls the ledger.
unsafe impl Send for Desk {}

impl Host for Desk {
    fn fill(&self, bytes: &mut [u8]) -> bool {
        let Some(fill) = self.0.fill else { return false };
        bytes.fill(0);
        // SAFETY: the room is there, and the host keeps to the header.
        let is_filled = unsafe { fill(self.0.user, bytes.as_mut_ptr(), bytes.len()) } != 0;
        // Room that was never written is all zero; what the system draws is so once in 2^128 times.
        is_filled && (bytes.len() < 16 || bytes.iter().any(|byte| *byte != 0))
    }

    fn may(&self, reader: &Reader, access: ReadKind, case: Option<&OpaqueRef>) -> bool {
        let Some(may) = self.0.may else { return false };
        let (by, purpose) = ((&reader.by).into(), (&reader.purpose).into());
        // SAFETY: the texts are there for the call, and the host keeps to the header.
        unsafe { may(self.0.user, by, purpose, access.into(), case.into()) != 0 }
    }
}

/// Who reads, and what for: opaque references of the host. Both are kept in the log of reads.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_reader {
    /// Who.
    pub by: amparo_text,
    /// What for.
    pub purpose: amparo_text,
}

impl amparo_ledger_reader {
    /// The reader as the core takes it.
    ///
    /// # Safety
    /// Its texts are readable.
    unsafe fn read(&self) -> Result<Reader, Failure> {
        // SAFETY: this function's own contract.
        unsafe { Ok(Reader { by: reference(self.by)?, purpose: reference(self.purpose)? }) }
    }
}

/// How often, and how long after a failure, something is tried again.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_retry {
    /// Seconds after the first failure; each further wait is twice the one before.
    pub first_s: u32,
    /// Seconds at most.
    pub longest_s: u32,
    /// Tries, those of workers that died too. After the last it is a dead letter.
    pub tries: u32,
}

/// The retries of the caller; half a minute, an hour, six tries where they are not said.
fn retry(given: Option<&amparo_ledger_retry>) -> Retry {
    let seconds = |seconds: u32| Duration::from_secs(seconds.into());
    given.map_or_else(Retry::default, |given| Retry {
        first: seconds(given.first_s),
        longest: seconds(given.longest_s),
        tries: given.tries,
    })
}

/// End of a chain. Kept somewhere else, it shows later that nothing was cut off.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_head {
    /// Number of the last entry; 0 if there is none.
    pub seq: u64,
    /// Its hash.
    pub hash: [u8; 32],
}

impl From<Head> for amparo_ledger_head {
    fn from(head: Head) -> Self {
        Self { seq: head.seq, hash: head.hash }
    }
}

/// What was written.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_written {
    /// The event was taken; false for a repeat, which changed nothing.
    pub is_new: bool,
    /// Version of the case since.
    pub version: u32,
    /// Seconds by which the clock is behind the entry before; 0 if it is not. The event is kept all the same.
    pub clock_behind_s: u64,
    /// End of the chain since.
    pub head: amparo_ledger_head,
}

impl From<Written> for amparo_ledger_written {
    fn from(written: Written) -> Self {
        let Written { applied, head, clock_behind_s } = written;
        let (is_new, version) = match applied {
            Applied::New { version } => (true, version),
            Applied::Repeat { version } => (false, version),
        };
        Self { is_new, version, clock_behind_s, head: head.into() }
    }
}

/// Something that a worker has to send, and nobody else meanwhile. Its texts are the claims'.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_claim {
    /// Which try this is, from 1.
    pub tries: u32,
    /// Until when it is this worker's, seconds since 1970 UTC.
    pub until_utc_s: i64,
    /// Case.
    pub case_ref: amparo_text,
    /// What has to be done. Its `key` goes with the message: by it a receiver drops a repeat.
    pub due: amparo_due,
}

/// What a ledger that is whole holds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_ledger_verified {
    /// End of the chain.
    pub head: amparo_ledger_head,
    /// Events.
    pub events: u64,
    /// Readings.
    pub accesses: u64,
    /// Decisions.
    pub decisions: u64,
    /// Cases, those that were erased too.
    pub cases: u64,
    /// Cases that were erased.
    pub erased: u64,
    /// How many entries were written by a clock behind that of the entry before: their order is sure, their times are not.
    pub clock_went_back: u64,
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        if let LedgerError::Refused(code) = error {
            return crate::case::Refusal::from(code).into();
        }
        let detail = Detail { ledger: Some(error), ..Detail::default() };
        Self { status: amparo_status::NotKept, detail: Box::new(detail) }
    }
}

/// Why a ledger did not do it; 0 of NULL, of warnings and of every other failure.
///
/// `error`: may be NULL. `version_out`: may be NULL; written with `AMPARO_LEDGER_CODE_CONFLICT` alone: the version that the
/// ledger holds. `seq_out`: may be NULL; written where it is known at which entry damage shows. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_why(
    error: Option<&amparo_error>,
    version_out: Option<&mut MaybeUninit<u32>>,
    seq_out: Option<&mut MaybeUninit<u64>>,
) -> amparo_ledger_code {
    let why = error.and_then(|error| error.ledger);
    match why {
        Some(LedgerError::Conflict { version }) => put(version_out, version),
        Some(LedgerError::Damaged { seq: Some(seq) } | LedgerError::Behind { seq }) => put(seq_out, seq),
        _ => {}
    }
    why.map(LedgerError::code).into()
}

impl amparo_ledger {
    /// A step of the ledger, when it is this thread's turn.
    fn step<T>(&self, step: impl FnOnce(&mut Ledger) -> Result<T, LedgerError>) -> Result<T, Failure> {
        Ok(self.ledger.take(step).unwrap_or(Err(LedgerError::Locked))?)
    }
}

/// What both ways to a ledger take.
///
/// # Safety
/// The texts and bytes are readable.
unsafe fn gates(
    path: amparo_text,
    master_key: *const u8,
    master_key_len: usize,
    host: Option<&amparo_ledger_host>,
) -> Result<(Place, MasterKey, Box<dyn Host>), Failure> {
    // SAFETY: this function's own contract.
    let (path, key) = unsafe { (needed_text(path)?, many(master_key, master_key_len)?) };
    let key: [u8; 32] = key.try_into().map_err(|_| amparo_status::OutOfRange)?;
    Ok((Place::new(path)?, MasterKey::new(key), Box::new(Desk(*need(host)?))))
}

/// Opens a ledger, and makes it if there is none.
///
/// `path`: said; read during the call only; the URL of a PostgreSQL server in a library that was built with `ledger-postgres`.
/// `master_key`: `master_key_len` bytes, 32 of them, that nobody can guess; read during
/// the call only. The host keeps the key, apart from the ledger: without it nothing can be read. `host`: not NULL, copied.
/// `ledger_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for a key of another length. `AMPARO_STATUS_NOT_KEPT` with
/// `foreign`, `newer`, `damaged`, `behind`, `wrong_key`: the file is left untouched; or with a code of the disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_create(
    path: amparo_text,
    master_key: *const u8,
    master_key_len: usize,
    host: Option<&amparo_ledger_host>,
    ledger_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(ledger_out)?;
        // SAFETY: the caller keeps to the header.
        let (path, key, host) = unsafe { gates(path, master_key, master_key_len, host) }?;
        let ledger = Turn::new(Ledger::create_at(&path, key, host)?);
        put(Some(out), Some(Box::new(amparo_ledger { ledger })));
        Ok(())
    })
}

/// As `amparo_ledger_create`, of a ledger that is there; one of an older schema is brought to the newest.
///
/// `path`, `master_key`, `host`, `ledger_out`, `error_out`: as there. Any thread. `AMPARO_STATUS_NOT_KEPT` with `missing` if
/// there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_open(
    path: amparo_text,
    master_key: *const u8,
    master_key_len: usize,
    host: Option<&amparo_ledger_host>,
    ledger_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(ledger_out)?;
        // SAFETY: the caller keeps to the header.
        let (path, key, host) = unsafe { gates(path, master_key, master_key_len, host) }?;
        let ledger = Turn::new(Ledger::open_at(&path, key, host)?);
        put(Some(out), Some(Box::new(amparo_ledger { ledger })));
        Ok(())
    })
}

/// Reads the documents that decisions are made with, and keeps their bytes: both are stored with a decision, so that anybody
/// may recompute it.
///
/// `network`, `policy`: documents; read during the call only. `status`: a status document; may be not said. `inputs_out`: not
/// NULL; untouched on failure; the caller frees it. `warnings_out`: may be NULL; on success what is legal but dangerous, or NULL;
/// the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_REFUSED` with all faults of the first document that has any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_inputs_new(
    network: amparo_text,
    policy: amparo_text,
    status: amparo_text,
    inputs_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_inputs>>>>,
    warnings_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(inputs_out)?;
        // SAFETY: the caller keeps to the header.
        let lent = |text: amparo_text| unsafe { bytes(text.data, text.len) };
        let live = (!status.data.is_null()).then(|| lent(status)).transpose()?;
        let (inputs, warnings) = Inputs::new(lent(network)?.to_vec(), lent(policy)?.to_vec(), live.map(<[u8]>::to_vec))?;
        put_warnings(warnings_out, warnings);
        put(Some(out), Some(Box::new(amparo_ledger_inputs { inputs: Arc::new(inputs) })));
        Ok(())
    })
}

/// The network and the policy of the inputs, for `amparo_ledger_claim_due` and `amparo_case_due`.
///
/// `inputs`: not NULL. `network_out`, `policy_out`: either may be NULL; untouched on failure; the caller frees what is written.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_inputs_parts(
    inputs: Option<&amparo_ledger_inputs>,
    network_out: Option<&mut MaybeUninit<Option<Box<amparo_network>>>>,
    policy_out: Option<&mut MaybeUninit<Option<Box<amparo_policy>>>>,
) -> amparo_status {
    guard_bare(|| {
        let inputs = &need(inputs)?.inputs;
        put(network_out, Some(Box::new(amparo_network { network: inputs.network().clone() })));
        put(policy_out, Some(Box::new(amparo_policy { policy: inputs.policy().clone() })));
        Ok(())
    })
}

/// Decides, and keeps what the decision was made of, for the event that carries it.
///
/// `inputs`: not NULL. `request`: the `request_len` bytes of a request document, read during the call only. `decision_out`: not
/// NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any
/// thread. `AMPARO_STATUS_REFUSED` with all faults of the request; whatever failed, `amparo_error_emergency` tells what to do at
/// once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_decide(
    inputs: Option<&amparo_ledger_inputs>,
    request: *const c_char,
    request_len: usize,
    decision_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_decision>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        // SAFETY: the caller keeps to the header.
        let lent = unsafe { bytes(request, request_len) };
        let seen = lent.as_ref().copied().unwrap_or_default();
        let made = (|| {
            let (inputs, out) = (need(inputs)?, need(decision_out)?);
            Ok((Arc::clone(&inputs.inputs), out, exchange::request(lent?)?))
        })();
        let (inputs, out, request) = or_at_once(made, || exchange::emergency(seen))?;
        let brief = inputs.decide(&request).brief().clone();
        put(Some(out), Some(Box::new(amparo_ledger_decision { inputs, request, brief })));
        Ok(())
    })
}

/// What a case keeps of a decision, as JSON: the field `plan` of the event that carries it.
///
/// `decision`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_decision_brief_json(
    decision: Option<&amparo_ledger_decision>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (decision, out) = (need(decision)?, need(json_out)?);
        put_bytes(Some(out), to_json(&decision.brief));
        Ok(())
    })
}

/// The plan of a decision as JSON, `"format": "amparo/plan/1"`.
///
/// `decision`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_decision_plan_json(
    decision: Option<&amparo_ledger_decision>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (decision, out) = (need(decision)?, need(json_out)?);
        put_bytes(Some(out), to_json(decision.made().plan()));
        Ok(())
    })
}

/// The event of the caller.
///
/// # Safety
/// As [`bytes`].
pub(super) unsafe fn told(event: *const c_char, len: usize) -> Result<Event, Failure> {
    // SAFETY: this function's own contract.
    Ok(exchange::event(unsafe { bytes(event, len) }?)?)
}

/// A case for the caller.
fn boxed(stored: StoredCase) -> Option<Box<amparo_ledger_case>> {
    let seen = Mutex::new(stored.case().clone());
    Some(Box::new(amparo_ledger_case { stored: Mutex::new(stored), seen }))
}

/// Begins a case with its opening.
///
/// `ledger`: not NULL. `event`: the `event_len` bytes of an event document, read during the call only. `decision`: may be NULL;
/// else the one whose brief the event carries, so that it can be recomputed. `now_utc_s`: seconds since 1970 UTC. `case_out`: not
/// NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any
/// thread. `AMPARO_STATUS_REFUSED`, `AMPARO_STATUS_CANNOT_FOLLOW`; `AMPARO_STATUS_NOT_KEPT` with `case_exists` (after a crash
/// the opening may have been stored: load it), `erased`, `other_decision`, `no_randomness`, or a code of the disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_open_case(
    ledger: Option<&amparo_ledger>,
    event: *const c_char,
    event_len: usize,
    decision: Option<&amparo_ledger_decision>,
    now_utc_s: i64,
    case_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_case>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(case_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let event = unsafe { told(event, event_len) }?;
        let decision = decision.map(amparo_ledger_decision::made);
        let step = Step { event: &event, decision: decision.as_ref() };
        put(Some(out), boxed(ledger.step(|ledger| ledger.open_case(step, now))?));
        Ok(())
    })
}

/// Loads a case.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference; read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `case_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `denied` if the host does not allow it, `no_such_case`, `erased`,
/// `damaged`, or a code of the disk: what cannot be logged is not read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_load(
    ledger: Option<&amparo_ledger>,
    reader: Option<&amparo_ledger_reader>,
    case_ref: amparo_text,
    now_utc_s: i64,
    case_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_case>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(case_out)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let (reader, case) = unsafe { (need(reader)?.read()?, reference(case_ref)?) };
        put(Some(out), boxed(ledger.step(|ledger| ledger.load(&reader, &case, now))?));
        Ok(())
    })
}

/// The case as it stands where it was loaded.
///
/// `stored`: not NULL. `case_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_case_now(
    stored: Option<&amparo_ledger_case>,
    case_out: Option<&mut MaybeUninit<Option<Box<amparo_case>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (stored, out) = (need(stored)?, need(case_out)?);
        put(Some(out), amparo_case::boxed(lock(&stored.seen).clone()));
        Ok(())
    })
}

/// Appends an event to a case as it was loaded; what was loaded moves on with it.
///
/// `ledger`, `stored`: not NULL. `event`: the `event_len` bytes of an event document, read during the call only. `decision`: may
/// be NULL; else the one whose brief the event carries. `now_utc_s`: seconds since 1970 UTC. `written_out`: may be NULL; untouched
/// on failure. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED`,
/// `AMPARO_STATUS_CANNOT_FOLLOW`; `AMPARO_STATUS_NOT_KEPT` with `conflict` where somebody else was first (load again and decide
/// anew), `erased`, `other_decision`, `no_randomness`, or a code of the disk. In all of them nothing was written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_append(
    ledger: Option<&amparo_ledger>,
    stored: Option<&amparo_ledger_case>,
    event: *const c_char,
    event_len: usize,
    decision: Option<&amparo_ledger_decision>,
    now_utc_s: i64,
    written_out: Option<&mut MaybeUninit<amparo_ledger_written>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, stored, now) = (need(ledger)?, need(stored)?, instant(now_utc_s)?);
        // SAFETY: the caller keeps to the header.
        let event = unsafe { told(event, event_len) }?;
        let decision = decision.map(amparo_ledger_decision::made);
        let step = Step { event: &event, decision: decision.as_ref() };
        let written = ledger.step(|ledger| {
            let mut core = lock(&stored.stored);
            let written = ledger.append(&mut core, step, now)?;
            lock(&stored.seen).clone_from(core.case());
            Ok(written)
        })?;
        put(written_out, written.into());
        Ok(())
    })
}

/// Leases what has to be sent now to one worker, at most `most` lines, the longest waiting first. Two workers never hold the
/// same line; when a worker dies, its lines are free again after `lease_s` seconds.
///
/// `ledger`, `worker`, `network`, `policy`: not NULL. `retry`: may be NULL, which is half a minute, an hour, six tries.
/// `now_utc_s`: seconds since 1970 UTC. `claims_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `denied` if the worker may read
/// none of the cases that wait, `no_randomness`, `damaged`, or a code of the disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_claim_due(
    ledger: Option<&amparo_ledger>,
    worker: Option<&amparo_ledger_reader>,
    network: Option<&amparo_network>,
    policy: Option<&amparo_policy>,
    lease_s: u32,
    retry: Option<&amparo_ledger_retry>,
    most: usize,
    now_utc_s: i64,
    claims_out: Option<&mut MaybeUninit<Option<Box<amparo_ledger_claims>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, out, now) = (need(ledger)?, need(claims_out)?, instant(now_utc_s)?);
        let context = Context { network: &need(network)?.network, policy: &need(policy)?.policy };
        // SAFETY: the caller keeps to the header.
        let worker = unsafe { need(worker)?.read() }?;
        let (lease, retry) = (Duration::from_secs(lease_s.into()), self::retry(retry));
        let lines = ledger.step(|ledger| ledger.claim(&worker, &context, lease, &retry, most, now))?;
        put(Some(out), Some(Box::new(amparo_ledger_claims { lines })));
        Ok(())
    })
}

/// Writes one line that was leased to `claim_out`.
///
/// `claims`: not NULL. `claim_out`: not NULL; untouched on failure; its texts are the claims'. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such line: count them from 0.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_claims_at(
    claims: Option<&amparo_ledger_claims>,
    index: usize,
    claim_out: Option<&mut MaybeUninit<amparo_ledger_claim>>,
) -> amparo_status {
    guard_bare(|| {
        let (claims, out) = (need(claims)?, need(claim_out)?);
        let line = claims.lines.get(index).ok_or(amparo_status::Absent)?;
        out.write(amparo_ledger_claim {
            tries: line.tries,
            until_utc_s: line.until.timestamp(),
            case_ref: (&line.case).into(),
            due: (&line.due).into(),
        });
        Ok(())
    })
}

/// Says that a line was sent, and stores the event that tells its case in the same transaction: a call that went out, a
/// reminder, the next of the ladder, a human being who was told. What people have to do is told by what they did.
///
/// `ledger`, `claims`: not NULL. `at_utc_s`: when it was sent. `now_utc_s`: the clock of the entry. `refusal_out`: may be NULL;
/// untouched on failure; one of `amparo_refusal_code` where the case refuses the event (somebody accepted meanwhile), else 0: the
/// line was sent all the same. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such line; `AMPARO_STATUS_NOT_KEPT` with `lease_lost` if another worker took it over (it
/// may be sent twice, with the same key), `erased`, or a code of the disk.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_sent(
    ledger: Option<&amparo_ledger>,
    claims: Option<&amparo_ledger_claims>,
    index: usize,
    at_utc_s: i64,
    now_utc_s: i64,
    refusal_out: Option<&mut MaybeUninit<u32>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, claims, at, now) = (need(ledger)?, need(claims)?, instant(at_utc_s)?, instant(now_utc_s)?);
        let line = claims.lines.get(index).ok_or(amparo_status::Absent)?;
        let event = line.done(at).map(Event::new).transpose()?;
        let came = ledger.step(|ledger| ledger.sent(line, event.as_ref(), now))?;
        let refusal = came.and_then(Result::err);
        put(refusal_out, crate::capi::tokens::case::amparo_refusal_code::from(refusal) as u32);
        Ok(())
    })
}

/// Says that a line could not be sent.
///
/// `ledger`, `claims`: not NULL. `retry`: as in `amparo_ledger_claim_due`. `now_utc_s`: seconds since 1970 UTC. `is_dead_out`: not
/// NULL; untouched on failure; whether it is a dead letter now: a call was told to its case as undeliverable, so that the next of
/// its ladder is asked at once. `again_utc_s_out`: may be NULL; written where it is tried again, from when. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. As `amparo_ledger_sent`.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_failed(
    ledger: Option<&amparo_ledger>,
    claims: Option<&amparo_ledger_claims>,
    index: usize,
    retry: Option<&amparo_ledger_retry>,
    now_utc_s: i64,
    is_dead_out: Option<&mut MaybeUninit<bool>>,
    again_utc_s_out: Option<&mut MaybeUninit<i64>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (ledger, claims, out, now) = (need(ledger)?, need(claims)?, need(is_dead_out)?, instant(now_utc_s)?);
        let line = claims.lines.get(index).ok_or(amparo_status::Absent)?;
        let came = ledger.step(|ledger| ledger.failed(line, &self::retry(retry), now))?;
        if let Failed::Again { at } = came {
            put(again_utc_s_out, at.timestamp());
        }
        out.write(matches!(came, Failed::Dead));
        Ok(())
    })
}

/// A pack of one case, or of all that were not erased, for an authority: JSON, `"format": "amparo/pack/1"`, without the person.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference; may be not said, which is all cases. `now_utc_s`: seconds since 1970
/// UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. As `amparo_ledger_load`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_export(
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
        let (reader, is_said) = unsafe { (need(reader)?.read()?, text(case_ref)?.is_some()) };
        // SAFETY: the caller keeps to the header.
        let case = is_said.then(|| unsafe { reference(case_ref) }).transpose()?;
        let pack = ledger.step(|ledger| ledger.export(&reader, case.as_ref(), now))?;
        put_bytes(Some(out), to_json(&pack));
        Ok(())
    })
}

/// Checks a ledger without a key: the file, every hash of the chain, and that every case has all its events. Nothing is changed.
///
/// `path`: said; read during the call only. `since`: may be NULL; else a head that was kept elsewhere, which the chain must hold
/// still. `verified_out`: may be NULL; untouched on failure. `error_out`: may be NULL; written on failure only; the caller frees
/// it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `damaged` and the first entry at which it shows, `behind` where an acknowledged
/// entry is missing, and all that opening can tell.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_verify(
    path: amparo_text,
    since: Option<&amparo_ledger_head>,
    verified_out: Option<&mut MaybeUninit<amparo_ledger_verified>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        // SAFETY: the caller keeps to the header.
        let path = Place::new(unsafe { needed_text(path) }?)?;
        let since = since.map(|head| Head { seq: head.seq, hash: head.hash });
        let Verified { head, events, accesses, decisions, cases, erased, clock_went_back } = verify_at(&path, since)?;
        let (head, clock_went_back) = (head.into(), clock_went_back.len() as u64);
        put(verified_out, amparo_ledger_verified { head, events, accesses, decisions, cases, erased, clock_went_back });
        Ok(())
    })
}

/// Checks the chain of a pack, for whoever got it, without the ledger and without a key.
///
/// `json`: `json_len` bytes, read during the call only. `head_out`: may be NULL; untouched on failure; the end of the chain, to
/// compare with one that was kept elsewhere. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_NOT_KEPT` with `foreign` if the bytes are no pack, `damaged` with the first entry whose hash is another.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_ledger_verify_pack(
    json: *const c_char,
    json_len: usize,
    head_out: Option<&mut MaybeUninit<amparo_ledger_head>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        // SAFETY: the caller keeps to the header.
        let head = verify_pack(unsafe { bytes(json, json_len) }?)?;
        put(head_out, head.into());
        Ok(())
    })
}

/// Frees what a worker leased. Lines that were neither sent nor failed are free again when the lease ends.
///
/// `claims`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_claims_free(claims: Option<Box<amparo_ledger_claims>>) {
    free(claims);
}

/// Frees a case as it was loaded; the ledger keeps it.
///
/// `stored`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_case_free(stored: Option<Box<amparo_ledger_case>>) {
    free(stored);
}

/// Frees a decision.
///
/// `decision`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_decision_free(decision: Option<Box<amparo_ledger_decision>>) {
    free(decision);
}

/// Frees inputs. Decisions that were made with them stay whole.
///
/// `inputs`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_inputs_free(inputs: Option<Box<amparo_ledger_inputs>>) {
    free(inputs);
}

/// Closes a ledger. What was acknowledged is on the disk.
///
/// `ledger`: may be NULL; else it is the caller's, no other call uses it now, and it may not be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_ledger_free(ledger: Option<Box<amparo_ledger>>) {
    free(ledger);
}
