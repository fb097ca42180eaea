//! What one recipient may see of a plan.

use std::mem::MaybeUninit;

use crate::capi::border::{amparo_status, amparo_text, free, guard, guard_bare, need, needed_text, put};
use crate::capi::buffer::{amparo_buffer, put_bytes};
use crate::capi::error::amparo_error;
use crate::capi::list::*;
use crate::capi::plan::amparo_plan;
use crate::capi::records::*;
use crate::capi::tokens::words::amparo_severity;
use crate::exchange::to_json;
use crate::plan::document::ViewDocument;

/// What one recipient may see of a plan, and nothing of what was excluded. The caller owns it; it outlives the plan.
/// Immutable; threads may share it.
pub struct amparo_view {
    /// The document.
    document: ViewDocument,
}

/// A view but for its call, its emergency and its safe contact. Its texts and lists are the view's; what the recipient may
/// not know is not said, or empty.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_view_line {
    /// Clock of the decision, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// Severity.
    pub severity: amparo_severity,
    /// Recipient.
    pub recipient: amparo_text,
    /// Opaque reference of the episode: the call's id.
    pub episode: amparo_text,
    /// Door that calls.
    pub door: amparo_text,
    /// Opaque reference of the person.
    pub person_ref: amparo_text,
    /// Who leads.
    pub lead: amparo_text,
    /// Who holds the person now.
    pub custodian: amparo_text,
    /// What happened.
    pub circumstances: amparo_texts,
    /// Needs put to the recipient.
    pub needs: amparo_texts,
    /// What was already asked and answered.
    pub already_asked: amparo_texts,
    /// Who else is in the circle.
    pub circle: amparo_circle,
    /// Places.
    pub places: amparo_places,
    /// Duties that the recipient owes, or that are owed to it.
    pub duties: amparo_duties,
}

/// What a recipient of a call or of a duty may see of a plan.
///
/// `plan`: not NULL. `recipient`: id of a service; read during the call only. `view_out`: not NULL; untouched on failure; the
/// caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_ABSENT` if the plan has nothing for this service.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_plan_view(
    plan: Option<&amparo_plan>,
    recipient: amparo_text,
    view_out: Option<&mut MaybeUninit<Option<Box<amparo_view>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let (plan, out) = (need(plan)?, need(view_out)?);
        // SAFETY: the caller keeps to the header.
        let document = plan.plan.view(unsafe { needed_text(recipient) }?).ok_or(amparo_status::Absent)?;
        put(Some(out), Some(Box::new(amparo_view { document })));
        Ok(())
    })
}

/// Writes most of a view to `line_out`.
///
/// `view`: not NULL. `line_out`: not NULL; untouched on failure; its texts and lists are the view's. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_view_head(
    view: Option<&amparo_view>,
    line_out: Option<&mut MaybeUninit<amparo_view_line>>,
) -> amparo_status {
    guard_bare(|| {
        let (view, out) = (&need(view)?.document, need(line_out)?);
        let ViewDocument {
            format: _,
            at,
            recipient,
            episode,
            door,
            emergency: _,
            call: _,
            person_ref,
            severity,
            circumstances,
            needs,
            already_asked,
            safe_contact: _,
            lead,
            custodian,
            circle,
            places,
            duties,
        } = view;
        out.write(amparo_view_line {
            at_utc_s: at.timestamp(),
            severity: (*severity).into(),
            recipient: recipient.into(),
            episode: episode.into(),
            door: door.into(),
            person_ref: person_ref.into(),
            lead: lead.into(),
            custodian: custodian.into(),
            circumstances: circumstances.into(),
            needs: needs.into(),
            already_asked: already_asked.into(),
            circle: circle.into(),
            places: places.into(),
            duties: duties.into(),
        });
        Ok(())
    })
}

/// The recipient's own call.
///
/// `view`: not NULL. `call_out`: not NULL; untouched on failure; what it points at is the view's. Any thread.
/// `AMPARO_STATUS_ABSENT` if the recipient has duties alone.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_view_call(view: Option<&amparo_view>, call_out: Option<&mut MaybeUninit<amparo_call>>) -> amparo_status {
    guard_bare(|| {
        let (view, out) = (need(view)?, need(call_out)?);
        out.write(view.document.call.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// What to do at once.
///
/// `view`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the view's. Any thread.
/// `AMPARO_STATUS_ABSENT` if life is not at risk.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_view_emergency(
    view: Option<&amparo_view>,
    emergency_out: Option<&mut MaybeUninit<amparo_emergency_line>>,
) -> amparo_status {
    guard_bare(|| {
        let (view, out) = (need(view)?, need(emergency_out)?);
        out.write(view.document.emergency.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// Where the person may safely be contacted.
///
/// `view`: not NULL. `contact_out`: not NULL; untouched on failure; what it points at is the view's. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is none, or the recipient may not know it.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_view_safe_contact(
    view: Option<&amparo_view>,
    contact_out: Option<&mut MaybeUninit<amparo_contact>>,
) -> amparo_status {
    guard_bare(|| {
        let (view, out) = (need(view)?, need(contact_out)?);
        out.write(view.document.safe_contact.as_ref().ok_or(amparo_status::Absent)?.into());
        Ok(())
    })
}

/// The view as JSON, `"format": "amparo/view/1"`: the bytes that the Rust library writes.
///
/// `view`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_view_json(
    view: Option<&amparo_view>,
    json_out: Option<&mut MaybeUninit<Option<Box<amparo_buffer>>>>,
) -> amparo_status {
    guard_bare(|| {
        let (view, out) = (need(view)?, need(json_out)?);
        put_bytes(Some(out), to_json(&view.document));
        Ok(())
    })
}

/// Frees a view.
///
/// `view`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_view_free(view: Option<Box<amparo_view>>) {
    free(view);
}
