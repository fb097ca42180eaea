//! Why a call failed, and what a document is warned of.

use std::mem::MaybeUninit;

use crate::capi::border::{Detail, Failure, OutBox, amparo_status, amparo_text, free, guard_bare, need, put};
use crate::capi::records::amparo_emergency_line;
use crate::capi::tokens::case::amparo_refusal_code;
use crate::capi::tokens::fault::amparo_fault_code;
use crate::case::RefusalCode;
use crate::error::{Fault, Faults};
use crate::exchange::faults::FaultsDocument;
use crate::exchange::{EmergencyDocument, to_json};

/// Why a call failed: its status, every fault of the document, and, where a request was refused, what to do at once all the
/// same. Warnings come as one too, with the status `AMPARO_STATUS_OK`. The caller owns it. Immutable; threads may share it.
/// It holds nothing about a person.
pub struct amparo_error {
    /// What the call returned.
    status: amparo_status,
    /// Faults or warnings with their texts.
    lines: Vec<(Fault, String)>,
    /// How many more there were.
    unlisted: usize,
    /// What to do at once.
    emergency: Option<EmergencyDocument>,
    /// Why an event cannot follow.
    refusal: Option<RefusalCode>,
    /// Why a ledger did not do it.
    #[cfg(feature = "ledger")]
    pub(crate) ledger: Option<crate::ledger::LedgerError>,
    /// All in words.
    text: String,
    /// All as JSON.
    json: Vec<u8>,
}

/// One fault or warning. Its texts are the error's.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_fault {
    /// Stable code; compare this, never the text.
    pub code: amparo_fault_code,
    /// The code as documents write it.
    pub code_text: amparo_text,
    /// JSON path of the place, such as `$.services[3].kind`.
    pub path: amparo_text,
    /// The bad value as far as it may be shown; empty if there is none.
    pub value: amparo_text,
    /// What to do about it; empty if nothing is known.
    pub hint: amparo_text,
    /// All of it in one line of English.
    pub text: amparo_text,
}

impl amparo_error {
    /// What is told to the caller.
    fn new(status: amparo_status, faults: Vec<Fault>, unlisted: usize, emergency: Option<EmergencyDocument>) -> Box<Self> {
        let (outcome, sentence) = status.words();
        let json = to_json(&FaultsDocument {
            format: FaultsDocument::FORMAT.to_owned(),
            outcome: outcome.to_owned(),
            faults: faults.iter().map(Into::into).collect(),
            unlisted: u32::try_from(unlisted).unwrap_or(u32::MAX),
            emergency: emergency.clone(),
        });
        let lines: Vec<(Fault, String)> = faults.into_iter().map(|fault| (fault.clone(), fault.to_string())).collect();
        let mut text = sentence.to_owned();
        lines.iter().for_each(|(_, line)| text.push_str(&format!("\n{line}")));
        if unlisted > 0 {
            text.push_str(&format!("\nand {unlisted} more"));
        }
        Box::new(Self {
            status,
            lines,
            unlisted,
            emergency,
            refusal: None,
            #[cfg(feature = "ledger")]
            ledger: None,
            text,
            json,
        })
    }
}

/// A failure as the caller gets it.
pub(crate) fn failed(failure: Failure) -> Box<amparo_error> {
    let Detail {
        faults,
        emergency,
        refusal,
        #[cfg(feature = "ledger")]
        ledger,
    } = *failure.detail;
    let Faults { faults, unlisted } = faults.unwrap_or(Faults { faults: Vec::new(), unlisted: 0 });
    let mut error = amparo_error::new(failure.status, faults, unlisted, emergency);
    if let Some(code) = refusal {
        error.refusal = refusal;
        error.text.push_str(&format!("\n{}", code.en()));
    }
    #[cfg(feature = "ledger")]
    if let Some(why) = ledger {
        error.ledger = ledger;
        error.text.push_str(&format!("\n{why}"));
    }
    error
}

/// Hands out the warnings about a document; NULL where there are none.
pub(crate) fn put_warnings(out: OutBox<'_, amparo_error>, warnings: Vec<Fault>) {
    if out.is_some() {
        let told = (!warnings.is_empty()).then(|| amparo_error::new(amparo_status::Ok, warnings, 0, None));
        put(out, told);
    }
}

/// What the failed call returned; `AMPARO_STATUS_OK` of NULL and of warnings.
///
/// `error`: may be NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_status(error: Option<&amparo_error>) -> amparo_status {
    error.map_or(amparo_status::Ok, |error| error.status)
}

/// How many faults or warnings are listed: at most 1,000.
///
/// `error`: may be NULL, which has none. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_count(error: Option<&amparo_error>) -> usize {
    error.map_or(0, |error| error.lines.len())
}

/// How many more there were than are listed.
///
/// `error`: may be NULL, which has none. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_unlisted(error: Option<&amparo_error>) -> usize {
    error.map_or(0, |error| error.unlisted)
}

/// Writes one fault or warning to `fault_out`.
///
/// `error`: not NULL. `fault_out`: not NULL; untouched on failure; its texts are the error's. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such fault.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_fault_at(
    error: Option<&amparo_error>,
    index: usize,
    fault_out: Option<&mut MaybeUninit<amparo_fault>>,
) -> amparo_status {
    guard_bare(|| {
        let (error, out) = (need(error)?, need(fault_out)?);
        let (fault, text) = error.lines.get(index).ok_or(amparo_status::Absent)?;
        out.write(amparo_fault {
            code: fault.code.into(),
            code_text: fault.code.as_str().into(),
            path: (&fault.path).into(),
            value: (&fault.value).into(),
            hint: (&fault.hint).into(),
            text: text.into(),
        });
        Ok(())
    })
}

/// All of it in English, a fault a line. The text is the error's.
///
/// `error`: may be NULL, which gives a text that is not said. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_text(error: Option<&amparo_error>) -> amparo_text {
    error.map_or(amparo_text::NONE, |error| (&error.text).into())
}

/// All of it as JSON, `"format": "amparo/faults/1"`. The text is the error's.
///
/// `error`: may be NULL, which gives a text that is not said. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_json(error: Option<&amparo_error>) -> amparo_text {
    error.map_or(amparo_text::NONE, |error| amparo_text { data: error.json.as_ptr().cast(), len: error.json.len() })
}

/// Writes what to do at once for the person of a refused request to `emergency_out`.
///
/// `error`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the error's. Any thread.
/// `AMPARO_STATUS_ABSENT` if a severity below risk to life could be read, or the call was not about a request.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_emergency(
    error: Option<&amparo_error>,
    emergency_out: Option<&mut MaybeUninit<amparo_emergency_line>>,
) -> amparo_status {
    guard_bare(|| {
        let (error, out) = (need(error)?, need(emergency_out)?);
        let answer = error.emergency.as_ref().and_then(|answer| answer.emergency.as_ref()).ok_or(amparo_status::Absent)?;
        out.write(answer.into());
        Ok(())
    })
}

/// Why an event cannot follow; 0 of NULL, of warnings and of every other failure.
///
/// `error`: may be NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_refusal(error: Option<&amparo_error>) -> amparo_refusal_code {
    error.and_then(|error| error.refusal).into()
}

/// Frees an error or warnings.
///
/// `error`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_error_free(error: Option<Box<amparo_error>>) {
    free(error);
}
