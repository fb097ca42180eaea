//! Plans in words, messages, schemas, and documents that are only checked.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use chrono::DateTime;

use crate::capi::border::{Failure, amparo_status, amparo_text, bytes, guard, guard_bare, many, need, needed_text, text};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::error::{amparo_error, put_warnings};
use crate::capi::network::amparo_network;
use crate::capi::plan::amparo_plan;
use crate::capi::tokens::token;
use crate::crisis::Circumstance;
use crate::exchange::check::{self, Kind};
use crate::exchange::{schema, texts, to_json, to_pretty_json};
use crate::plan::message::MessageFields;

/// Form of an explanation.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_form {
    /// Plain text for a terminal or a printer.
    Text = 1,
    /// Markdown (CommonMark).
    Markdown = 2,
    /// JSON, `"format": "amparo/explanation/1"`.
    Json = 3,
}

/// Documents that `amparo_check` checks.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_document {
    /// `amparo/network/1`.
    Network = 1,
    /// `amparo/policy/1`.
    Policy = 2,
    /// `amparo/status/1`.
    Status = 3,
    /// `amparo/request/1`.
    Request = 4,
    /// `amparo/plan/1`.
    Plan = 5,
    /// `amparo/event/1`.
    Event = 6,
    /// `amparo/case/1`.
    Case = 7,
}

/// What a plan does not hold and a message may tell, if the call's fields and its channel allow it. Each may be left out.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_message_fields {
    /// Name, or the opaque reference that the host turns into one.
    pub person_ref: amparo_text,
    /// Date of birth, as it is to be written.
    pub birth_date: amparo_text,
    /// National health card.
    pub cns: amparo_text,
    /// Age band.
    pub age_band: amparo_text,
    /// Sex, as forms ask.
    pub sex: amparo_text,
    /// Municipality of residence.
    pub municipality: amparo_text,
    /// Where the person may safely be contacted.
    pub safe_contact: amparo_text,
    /// The question put to the recipient; by the recipient's role if left out.
    pub question: amparo_text,
    /// How to reach the door; its name alone if left out.
    pub door_contact: amparo_text,
    /// What happened, each one of `amparo_circumstance`; may be NULL if `circumstance_count` is 0.
    pub circumstances: *const u32,
    /// How many.
    pub circumstance_count: usize,
    /// Topics already asked and answered; may be NULL if `already_asked_count` is 0.
    pub already_asked: *const amparo_text,
    /// How many.
    pub already_asked_count: usize,
}

/// Tells a plan to one reader. A reader other than the worker is told nothing that is not theirs.
///
/// `plan`: not NULL. `lang`: one of `amparo_lang`. `audience`: one of `amparo_audience`. `form`: one of `amparo_form`.
/// `text_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_plan_explain(
    plan: Option<&amparo_plan>,
    lang: u32,
    audience: u32,
    form: u32,
    text_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (plan, out) = (need(plan)?, need(text_out)?);
        let told = texts::explanation(&plan.plan, &plan.document, token(lang)?, token(audience)?);
        let forms = [amparo_form::Text, amparo_form::Markdown, amparo_form::Json];
        let form = forms.into_iter().find(|known| *known as u32 == form).ok_or(amparo_status::UnknownToken)?;
        put_bytes(
            Some(out),
            match form {
                amparo_form::Text => told.to_text().into_bytes(),
                amparo_form::Markdown => told.to_markdown().into_bytes(),
                amparo_form::Json => to_json(&told),
            },
        );
        Ok(())
    })
}

/// The text of the call to one service, for a class of channel: who calls, what is asked, by when and how to answer.
///
/// `plan`: not NULL. `recipient`: id of a called service. `lang`: one of `amparo_lang`. `channel_class`: one of
/// `amparo_channel_class`. `fields`: may be NULL; then the request's own reference of the person is all that is told besides
/// the plan. Texts are read during the call only. `text_out`: not NULL; untouched on failure; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if the plan
/// does not call this service.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_plan_message(
    plan: Option<&amparo_plan>,
    recipient: amparo_text,
    lang: u32,
    channel_class: u32,
    fields: Option<&amparo_message_fields>,
    text_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (plan, out) = (need(plan)?, need(text_out)?);
        // SAFETY: the caller keeps to the header.
        let (recipient, lent) = unsafe { (needed_text(recipient)?, fields.map(|fields| Lent::read(fields)).transpose()?) };
        let fields = lent.as_ref().map(Lent::fields);
        let told = texts::message(&plan.plan, &plan.document, recipient, fields.as_ref(), token(lang)?, token(channel_class)?);
        put_bytes(Some(out), told.ok_or(amparo_status::Absent)?.into_bytes());
        Ok(())
    })
}

/// Fields of a message as they were lent.
struct Lent<'c> {
    /// Those that are texts.
    texts: MessageFields<'c>,
    /// What happened.
    circumstances: Vec<Circumstance>,
    /// What was asked.
    asked: Vec<&'c str>,
}

impl<'c> Lent<'c> {
    /// Reads the fields.
    ///
    /// # Safety
    /// What they point at is readable, and stays as it is.
    unsafe fn read(fields: &'c amparo_message_fields) -> Result<Self, Failure> {
        // SAFETY: this function's own contract.
        let said = |lent: amparo_text| unsafe { text(lent) };
        // SAFETY: this function's own contract.
        let (happened, topics) = unsafe {
            (many(fields.circumstances, fields.circumstance_count)?, many(fields.already_asked, fields.already_asked_count)?)
        };
        let texts = MessageFields {
            person_ref: said(fields.person_ref)?,
            birth_date: said(fields.birth_date)?,
            cns: said(fields.cns)?,
            age_band: said(fields.age_band)?,
            sex: said(fields.sex)?,
            municipality: said(fields.municipality)?,
            safe_contact: said(fields.safe_contact)?,
            question: said(fields.question)?,
            door_contact: said(fields.door_contact)?,
            ..MessageFields::default()
        };
        let circumstances = happened.iter().map(|number| token(*number)).collect::<Result<_, _>>()?;
        let asked = topics.iter().map(|topic| need(said(*topic)?)).collect::<Result<_, _>>()?;
        Ok(Self { texts, circumstances, asked })
    }

    /// The fields as the core takes them.
    fn fields(&self) -> MessageFields<'_> {
        MessageFields { circumstances: &self.circumstances, already_asked: &self.asked, ..self.texts }
    }
}

/// Checks a document without keeping it.
///
/// `document`: one of `amparo_document`. `json`: `json_len` bytes, read during the call only. `network`: may be NULL; else
/// what the document names and the network does not hold is a warning. `at_utc_s`: may be NULL; else that a network is old by
/// then, seconds since 1970 UTC, is a warning. `warnings_out`: may be NULL; on success what is legal
/// but dangerous, or NULL if nothing is; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the document.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_check(
    document: u32,
    json: *const c_char,
    json_len: usize,
    network: Option<&amparo_network>,
    at_utc_s: Option<&i64>,
    warnings_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let kinds = [
            (amparo_document::Network, Kind::Network),
            (amparo_document::Policy, Kind::Policy),
            (amparo_document::Status, Kind::Status),
            (amparo_document::Request, Kind::Request),
            (amparo_document::Plan, Kind::Plan),
            (amparo_document::Event, Kind::Event),
            (amparo_document::Case, Kind::Case),
        ];
        let kind = kinds.into_iter().find(|(known, _)| *known as u32 == document);
        let (_, kind) = kind.ok_or(amparo_status::UnknownToken)?;
        let instant = |at: &i64| DateTime::from_timestamp(*at, 0).ok_or(amparo_status::OutOfRange);
        let at = at_utc_s.map(instant).transpose()?;
        // SAFETY: the caller keeps to the header.
        let json = unsafe { bytes(json, json_len) }?;
        put_warnings(warnings_out, check::check(kind, json, network.map(|network| &network.network), at)?);
        Ok(())
    })
}

/// The JSON Schema (draft 2020-12) of a document, for people: two spaces a level.
///
/// `name`: `network`, `policy`, `status`, `request`, `plan`, `view`, `emergency`, `event`, `case` or `indicators`; read during the call only. `json_out`:
/// not NULL; untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if there is no such document.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_schema(
    name: amparo_text,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let out = need(json_out)?;
        // SAFETY: the caller keeps to the header.
        let schema = schema::schema(unsafe { needed_text(name) }?).ok_or(amparo_status::Absent)?;
        put_bytes(Some(out), to_pretty_json(&schema).into_bytes());
        Ok(())
    })
}
