//! Networks.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use crate::capi::border::{amparo_status, amparo_text, bytes, free, guard, guard_bare, need, needed_text, put};
use crate::capi::error::{amparo_error, put_warnings};
use crate::exchange;
use crate::network::{Network, ServiceIx};

/// A checked and compiled network. The caller owns it; an engine keeps its own hold, so that it may be freed at once.
/// Immutable; threads may share it.
pub struct amparo_network {
    /// The network.
    pub(crate) network: Network,
}

/// A service of a network. Its texts are the network's.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_service {
    /// Id.
    pub id: amparo_text,
    /// Name for people.
    pub name: amparo_text,
    /// Kind, such as `caps_iii`.
    pub kind: amparo_text,
    /// Name of the kind in Portuguese.
    pub kind_pt: amparo_text,
    /// Name of the kind in English.
    pub kind_en: amparo_text,
    /// Sector, such as `health`.
    pub sector: amparo_text,
    /// Municipality.
    pub municipality: amparo_text,
}

impl amparo_network {
    /// A service as C reads it.
    fn service(&self, service: ServiceIx) -> amparo_service {
        let service = self.network.service(service);
        amparo_service {
            id: service.id().into(),
            name: service.name().into(),
            kind: (*service.kind().id).into(),
            kind_pt: (&service.kind().label.pt).into(),
            kind_en: (&service.kind().label.en).into(),
            sector: (*self.network.sectors()[service.sector().index()].id).into(),
            municipality: (*self.network.territory(service.municipality()).id).into(),
        }
    }
}

/// Reads, checks and compiles a network document, `"format": "amparo/network/1"`, or a snapshot of one.
///
/// `json`: `json_len` bytes, read during the call only. `network_out`: not NULL; untouched on failure; the caller frees it.
/// `warnings_out`: may be NULL; on success what is legal but dangerous, or NULL if nothing is; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all of
/// its faults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_network_new(
    json: *const c_char,
    json_len: usize,
    network_out: Option<&mut MaybeUninit<Option<Box<amparo_network>>>>,
    warnings_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
    error_out: Option<&mut MaybeUninit<Option<Box<amparo_error>>>>,
) -> amparo_status {
    guard(error_out, || {
        let out = need(network_out)?;
        // SAFETY: the caller keeps to the header.
        let (network, warnings) = exchange::network(unsafe { bytes(json, json_len) }?)?;
        put_warnings(warnings_out, warnings);
        put(Some(out), Some(Box::new(amparo_network { network })));
        Ok(())
    })
}

/// The id of a network. The text is the network's.
///
/// `network`: may be NULL, which gives a text that is not said. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_network_id(network: Option<&amparo_network>) -> amparo_text {
    network.map_or(amparo_text::NONE, |network| network.network.id().into())
}

/// How many services a network holds.
///
/// `network`: may be NULL, which holds none. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_network_service_count(network: Option<&amparo_network>) -> usize {
    network.map_or(0, |network| network.network.len())
}

/// Writes one service of a network, in the order of ids, to `service_out`.
///
/// `network`: not NULL. `service_out`: not NULL; untouched on failure; its texts are the network's. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such service.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_network_service_at(
    network: Option<&amparo_network>,
    index: usize,
    service_out: Option<&mut MaybeUninit<amparo_service>>,
) -> amparo_status {
    guard_bare(|| {
        let (network, out) = (need(network)?, need(service_out)?);
        let service = network.network.service_ranked(index).ok_or(amparo_status::Absent)?;
        out.write(network.service(service.ix()));
        Ok(())
    })
}

/// Writes the service with an id to `service_out`.
///
/// `network`: not NULL. `id`: said; read during the call only. `service_out`: not NULL; untouched on failure; its texts are
/// the network's. Any thread. `AMPARO_STATUS_ABSENT` if the network does not hold it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn amparo_network_service_find(
    network: Option<&amparo_network>,
    id: amparo_text,
    service_out: Option<&mut MaybeUninit<amparo_service>>,
) -> amparo_status {
    guard_bare(|| {
        let (network, out) = (need(network)?, need(service_out)?);
        // SAFETY: the caller keeps to the header.
        let service = network.network.service_ix(unsafe { needed_text(id) }?).ok_or(amparo_status::Absent)?;
        out.write(network.service(service));
        Ok(())
    })
}

/// Frees a network.
///
/// `network`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Engines and
/// plans that were made with it stay whole. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_network_free(network: Option<Box<amparo_network>>) {
    free(network);
}
