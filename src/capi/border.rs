//! The one place where calls from C are guarded and their pointers looked at.

use std::ffi::c_char;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::capi::error::{amparo_error, failed};
use crate::capi::panics;
use crate::case::{Refusal, RefusalCode};
use crate::error::{Code, Fault, Faults};
use crate::exchange::EmergencyDocument;
use crate::id::{OpaqueRef, RuleId, SectorId, ServiceId};

/// What came of a call. 0 is success; a number that a program does not know is a failure.
///
/// Numbers are never reused; none is retired yet.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_status {
    /// Done; the outputs are written.
    Ok = 0,
    /// There is no such thing: no lead, no view for this service, no entry with this index. Nothing is wrong.
    Absent = 1,
    /// A pointer that may not be NULL is NULL.
    NullPointer = 2,
    /// A length or count is larger than any object in memory can be.
    TooLong = 3,
    /// A text is not UTF-8.
    NotUtf8 = 4,
    /// A number names no token of its list.
    UnknownToken = 5,
    /// A text is not an id: 1 to 128 of `A-Z a-z 0-9 . _ : / -`.
    BadId = 6,
    /// An instant cannot be told as a date.
    OutOfRange = 7,
    /// The document has faults; the `amparo_error` lists them all.
    Refused = 8,
    /// Some requests of a batch were planned and some were refused.
    Partly = 9,
    /// Header and library do not fit each other.
    AbiMismatch = 10,
    /// A fault of amparo itself. Nothing was changed but what a call that replaces or reports may have begun.
    Internal = 11,
    /// The event cannot follow: `amparo_error_refusal` tells why. The case is as it was.
    CannotFollow = 12,
    /// The ledger did not do it: `amparo_ledger_why` tells the code. Nothing was written, but that a reading was asked for.
    NotKept = 13,
}

impl amparo_status {
    /// The status as texts write it, and one sentence for people.
    pub(crate) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Ok => ("ok", "done"),
            Self::Absent => ("absent", "there is no such thing"),
            Self::NullPointer => ("null_pointer", "a pointer that may not be NULL is NULL"),
            Self::TooLong => ("too_long", "a length or count is larger than memory can be"),
            Self::NotUtf8 => ("not_utf8", "a text is not UTF-8"),
            Self::UnknownToken => ("unknown_token", "a number names no token of its list"),
            Self::BadId => ("bad_id", "a text is not an id"),
            Self::OutOfRange => ("out_of_range", "an instant cannot be told as a date"),
            Self::Refused => ("refused", "the document has faults"),
            Self::Partly => ("partly", "some requests of the batch were refused"),
            Self::AbiMismatch => ("abi_mismatch", "header and library do not fit each other"),
            Self::Internal => ("internal", "a fault of amparo itself"),
            Self::CannotFollow => ("cannot_follow", "the event cannot follow"),
            Self::NotKept => ("not_kept", "the ledger did not do it"),
        }
    }
}

/// A borrowed text: UTF-8, not ended by a NUL. `data` is NULL where the text is not said; an empty text has a `data`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_text {
    /// First byte, or NULL.
    pub data: *const c_char,
    /// Bytes.
    pub len: usize,
}

impl amparo_text {
    /// A text that is not said.
    pub(crate) const NONE: Self = Self { data: std::ptr::null(), len: 0 };
}

impl From<&str> for amparo_text {
    fn from(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), len: text.len() }
    }
}

impl From<&String> for amparo_text {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Option<&String>> for amparo_text {
    fn from(text: Option<&String>) -> Self {
        text.map_or(Self::NONE, Self::from)
    }
}

/// Ids are lent as texts.
macro_rules! lent_ids {
    ($($id:ty),*) => {$(
        impl From<&$id> for amparo_text {
            fn from(id: &$id) -> Self {
                Self::from(id.as_str())
            }
        }

        impl From<Option<&$id>> for amparo_text {
            fn from(id: Option<&$id>) -> Self {
                id.map_or(Self::NONE, Self::from)
            }
        }
    )*};
}
lent_ids!(OpaqueRef, RuleId, SectorId, ServiceId);

impl From<&Option<String>> for amparo_text {
    fn from(text: &Option<String>) -> Self {
        text.as_deref().map_or(Self::NONE, Self::from)
    }
}

/// Where a function writes one thing. NULL is `None`; the memory need not hold anything yet.
pub(crate) type Out<'c, T> = Option<&'c mut MaybeUninit<T>>;

/// Where a function writes an owned handle.
pub(crate) type OutBox<'c, T> = Out<'c, Option<Box<T>>>;

/// Why a call failed.
pub(crate) struct Failure {
    /// What is returned.
    pub(crate) status: amparo_status,
    /// What else is known; apart, since most calls have none.
    pub(crate) detail: Box<Detail>,
}

/// What is known of a failure besides its status.
#[derive(Default)]
pub(crate) struct Detail {
    /// Faults of the document, if it was one.
    pub(crate) faults: Option<Faults>,
    /// What to do at once for the person of a refused request.
    pub(crate) emergency: Option<EmergencyDocument>,
    /// Why an event cannot follow.
    pub(crate) refusal: Option<RefusalCode>,
    /// Why a ledger did not do it.
    #[cfg(feature = "ledger")]
    pub(crate) ledger: Option<crate::ledger::LedgerError>,
}

impl From<amparo_status> for Failure {
    fn from(status: amparo_status) -> Self {
        Self { status, detail: Box::default() }
    }
}

impl From<Faults> for Failure {
    fn from(faults: Faults) -> Self {
        let detail = Detail { faults: Some(faults), ..Detail::default() };
        Self { status: amparo_status::Refused, detail: Box::new(detail) }
    }
}

impl From<Refusal> for Failure {
    /// The code stands in the fault's hint too, as where a case document is read.
    fn from(refusal: Refusal) -> Self {
        let (path, hint) = ("$".to_owned(), refusal.code.as_str().to_owned());
        let fault = Fault { code: Code::Conflict, path, value: String::new(), hint };
        let faults = Some(Faults { faults: vec![fault], unlisted: 0 });
        let detail = Detail { faults, refusal: Some(refusal.code), ..Detail::default() };
        Self { status: amparo_status::CannotFollow, detail: Box::new(detail) }
    }
}

/// What the body of a call comes to.
pub(crate) type Done = Result<(), Failure>;

/// Runs the body of a call: a panic becomes [`amparo_status::Internal`], a failure fills `error` if the caller wants it.
pub(crate) fn guard(error: OutBox<'_, amparo_error>, body: impl FnOnce() -> Done) -> amparo_status {
    let Err(failure) = attempt(body) else { return amparo_status::Ok };
    let status = failure.status;
    // Writing the detail is guarded too: a failure is told by its number at the least.
    let _ = attempt(|| {
        put(error, Some(failed(failure)));
        Ok(())
    });
    status
}

/// As [`guard`], for calls whose status says all.
pub(crate) fn guard_bare(body: impl FnOnce() -> Done) -> amparo_status {
    guard(None, body)
}

/// Runs a part of a call that may fail, or panic, for itself.
pub(crate) fn attempt<T>(part: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    // What a panic may leave half done is owned by the part and dropped with it, or is the engine's, which replaces its
    // parts as a whole; so nothing broken is seen after it.
    let done = catch_unwind(AssertUnwindSafe(|| {
        let _inside = panics::Inside::enter();
        part()
    }));
    done.unwrap_or_else(|panic| {
        // Dropping what was thrown runs its own code, which may panic in its turn; then it is leaked.
        if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(panic))) {
            std::mem::forget(again);
        }
        Err(amparo_status::Internal.into())
    })
}

/// Adds what to do at once to whatever failed about a request.
pub(crate) fn or_at_once<T>(done: Result<T, Failure>, at_once: impl FnOnce() -> EmergencyDocument) -> Result<T, Failure> {
    done.map_err(|mut failure| {
        failure.detail.emergency = attempt(|| Ok(at_once())).ok();
        failure
    })
}

/// Drops a handle; a panic while doing so is a leak at worst.
pub(crate) fn free<T>(handle: Option<Box<T>>) {
    let _ = attempt(|| {
        drop(handle);
        Ok(())
    });
}

/// A pointer that may not be NULL.
pub(crate) fn need<T>(pointer: Option<T>) -> Result<T, Failure> {
    pointer.ok_or_else(|| amparo_status::NullPointer.into())
}

/// Writes an output that the caller wants.
pub(crate) fn put<T>(out: Out<'_, T>, value: T) {
    if let Some(out) = out {
        out.write(value);
    }
}

/// Many things that the caller lends; NULL is good for none of them.
///
/// # Safety
/// `first` is NULL, or `count` initialised values lie there, aligned and unchanged for as long as the call lasts.
pub(crate) unsafe fn many<'c, T>(first: *const T, count: usize) -> Result<&'c [T], Failure> {
    if count == 0 {
        return Ok(&[]);
    }
    if first.is_null() {
        return Err(amparo_status::NullPointer.into());
    }
    if count > isize::MAX as usize / size_of::<T>().max(1) {
        return Err(amparo_status::TooLong.into());
    }
    // SAFETY: not NULL, no longer than an object can be, and by the function's contract readable all along the call.
    Ok(unsafe { std::slice::from_raw_parts(first, count) })
}

/// The bytes of a document.
///
/// # Safety
/// As [`many`].
pub(crate) unsafe fn bytes<'c>(data: *const c_char, len: usize) -> Result<&'c [u8], Failure> {
    // SAFETY: the same contract, of the same bytes.
    unsafe { many(data.cast::<u8>(), len) }
}

/// A text of the caller; `None` if it is not said.
///
/// # Safety
/// As [`many`], for what `text` points at.
pub(crate) unsafe fn text<'c>(text: amparo_text) -> Result<Option<&'c str>, Failure> {
    if text.data.is_null() && text.len == 0 {
        return Ok(None);
    }
    // SAFETY: the same contract, of the same bytes.
    let bytes = unsafe { bytes(text.data, text.len) }?;
    std::str::from_utf8(bytes).map(Some).map_err(|_| amparo_status::NotUtf8.into())
}

/// As [`text`], for one that must be said.
///
/// # Safety
/// As [`many`], for what `said` points at.
pub(crate) unsafe fn needed_text<'c>(said: amparo_text) -> Result<&'c str, Failure> {
    // SAFETY: the same contract, of the same bytes.
    need(unsafe { text(said) }?)
}
