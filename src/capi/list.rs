//! Lists inside a plan, a view, a change, a case or an agenda, lent to C by value.

use std::ffi::c_void;
use std::mem::MaybeUninit;

use crate::capi::border::{Out, amparo_status, amparo_text, guard_bare, need, put};
use crate::capi::records::*;
use crate::capi::tokens::words::amparo_data_field;
use crate::case::Due;
use crate::case::state::{CallLine, CustodyLine, DoorLine, DutyLine, StepLine};
use crate::id::ServiceId;
use crate::plan::document as core;
use crate::policy::draft::DataField;

/// A list as C holds it.
pub(crate) trait Lent: Copy {
    /// What the core keeps in it.
    type Item;
    /// What C gets of an entry.
    type Record: for<'i> From<&'i Self::Item>;

    /// Where the core keeps it.
    fn place(self) -> *const Vec<Self::Item>;
}

/// Hands out one entry.
///
/// # Safety
/// `list` is all zero, or came from a plan, view, case or agenda that is still there.
unsafe fn at<L: Lent>(list: L, index: usize, out: Out<'_, L::Record>) -> amparo_status {
    guard_bare(|| {
        let out = need(out)?;
        // SAFETY: NULL, or written by `From<&Vec<_>>` below from a list that its owner keeps, unchanged, until it is freed.
        let items = unsafe { list.place().as_ref() };
        let item = items.and_then(|items| items.get(index)).ok_or(amparo_status::Absent)?;
        put(Some(out), L::Record::from(item));
        Ok(())
    })
}

/// Ties a list of C to the core's.
macro_rules! lent {
    ($list:ident, $item:ty, $record:ty) => {
        impl Lent for $list {
            type Item = $item;
            type Record = $record;
            fn place(self) -> *const Vec<$item> {
                self.list.cast()
            }
        }

        impl From<&Vec<$item>> for $list {
            fn from(items: &Vec<$item>) -> Self {
                Self { list: std::ptr::from_ref(items).cast(), count: items.len() }
            }
        }

        impl From<Option<&Vec<$item>>> for $list {
            fn from(items: Option<&Vec<$item>>) -> Self {
                items.map_or(Self { list: std::ptr::null(), count: 0 }, Self::from)
            }
        }
    };
}

/// A list of texts. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_texts {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_texts, String, amparo_text);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_texts_at(
    list: amparo_texts,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_text>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of fields that may be told. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_data_fields {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_data_fields, DataField, amparo_data_field);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_data_fields_at(
    list: amparo_data_fields,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_data_field>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of facts of a reason. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_facts {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_facts, core::Fact, amparo_fact);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_facts_at(
    list: amparo_facts,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_fact>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of reasons, in the order in which they were found. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_reasons {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_reasons, core::Reason, amparo_reason);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_reasons_at(
    list: amparo_reasons,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_reason>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of steps of a ladder, in the order in which they are called. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_rungs {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_rungs, core::Rung, amparo_rung);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_rungs_at(
    list: amparo_rungs,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_rung>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of people of trust. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_contacts {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_contacts, core::Contact, amparo_contact);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_contacts_at(
    list: amparo_contacts,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_contact>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of calls, in the order in which they go out. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_calls {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_calls, core::Call, amparo_call);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_calls_at(
    list: amparo_calls,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_call>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of services that are not called. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_not_called {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_not_called, core::NotCalled, amparo_not_called_line);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_not_called_at(
    list: amparo_not_called,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_not_called_line>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of places, in the order in which they are asked. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_places {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_places, core::Place, amparo_place);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_places_at(
    list: amparo_places,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_place>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of places that are not proposed. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_considered {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_considered, core::Considered, amparo_considered_line);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_considered_at(
    list: amparo_considered,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_considered_line>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of legal acts. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_duties {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_duties, core::Duty, amparo_duty);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_duties_at(
    list: amparo_duties,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_duty>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of what the network does not give. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_gaps {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_gaps, core::Gap, amparo_gap);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_gaps_at(
    list: amparo_gaps,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_gap>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of services that would have come nearest. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_nearest_misses {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_nearest_misses, core::NearestMiss, amparo_nearest_miss);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_nearest_misses_at(
    list: amparo_nearest_misses,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_nearest_miss>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of sectors of the quorum. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_quorum_sectors {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_quorum_sectors, core::QuorumSector, amparo_quorum_sector);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_quorum_sectors_at(
    list: amparo_quorum_sectors,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_quorum_sector>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of doors of the episode, in the order of time. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_trail {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_trail, core::TrailStep, amparo_trail_step);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_trail_at(
    list: amparo_trail,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_trail_step>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of counterfactuals. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_changes {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_changes, core::WouldChange, amparo_change);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_changes_at(
    list: amparo_changes,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_change>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of other members of the circle. It is the plan's or view's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_circle {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_circle, core::CircleMember, amparo_circle_member);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_circle_at(
    list: amparo_circle,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_circle_member>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of ids of services. It is the agenda's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_service_ids {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_service_ids, ServiceId, amparo_text);

/// Writes one entry of a list to `out`.
///
/// `list`: of an agenda that is still there. `out`: not NULL; untouched on failure; what it points at is the agenda's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_service_ids_at(
    list: amparo_service_ids,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_text>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of things to do, the soonest first. It is the agenda's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_due_lines {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_due_lines, Due, amparo_due);

/// Writes one entry of a list to `out`.
///
/// `list`: of an agenda that is still there. `out`: not NULL; untouched on failure; what it points at is the agenda's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_due_lines_at(
    list: amparo_due_lines,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_due>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of services asked on behalf of a call, in the order in which they were. It is the case's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_steps {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_case_steps, StepLine, amparo_case_step);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_steps_at(
    list: amparo_case_steps,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_case_step>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of calls of a case, in the order in which they were planned. It is the case's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_calls {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_case_calls, CallLine, amparo_case_call);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_calls_at(
    list: amparo_case_calls,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_case_call>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of legal clocks of a case. It is the case's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_duties {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_case_duties, DutyLine, amparo_case_duty);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_duties_at(
    list: amparo_case_duties,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_case_duty>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of doors of a case, in the order in which they were told. It is the case's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_doors {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_case_doors, DoorLine, amparo_case_door);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_doors_at(
    list: amparo_case_doors,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_case_door>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}

/// A list of those who have answered for the person; the last one does. It is the case's that told it, and may be used as long as that.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_custodies {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    pub list: *const c_void,
    /// Entries.
    pub count: usize,
}
lent!(amparo_case_custodies, CustodyLine, amparo_case_custody);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_case_custodies_at(
    list: amparo_case_custodies,
    index: usize,
    out: Option<&mut MaybeUninit<amparo_case_custody>>,
) -> amparo_status {
    // SAFETY: the caller keeps to the header.
    unsafe { at(list, index, out) }
}
