//! Whether header and library fit each other.

use crate::capi::border::{amparo_status, amparo_text};

/// Number of the binary interface. It changes when a program that was compiled before would misread what it gets; the name of
/// the shared library ends in it.
pub const AMPARO_ABI: u32 = 1;
/// First part of the version of this header.
pub const AMPARO_VERSION_MAJOR: u32 = 0;
/// Second part of the version of this header.
pub const AMPARO_VERSION_MINOR: u32 = 1;
/// Third part of the version of this header.
pub const AMPARO_VERSION_PATCH: u32 = 0;

const _: () = assert!(
    AMPARO_VERSION_MAJOR == part(env!("CARGO_PKG_VERSION_MAJOR"))
        && AMPARO_VERSION_MINOR == part(env!("CARGO_PKG_VERSION_MINOR"))
        && AMPARO_VERSION_PATCH == part(env!("CARGO_PKG_VERSION_PATCH")),
    "the header tells another version than the package"
);

/// A part of a version as a number.
const fn part(text: &str) -> u32 {
    let (bytes, mut value, mut at) = (text.as_bytes(), 0, 0);
    while at < bytes.len() {
        value = value * 10 + (bytes[at] - b'0') as u32;
        at += 1;
    }
    value
}

/// Looks whether the library fits the header that a program was compiled with. Call it once, before anything else:
/// `amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR)`.
///
/// Any thread. `AMPARO_STATUS_ABI_MISMATCH` if the library has another interface, or is older than the header.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_fits(abi: u32, major: u32, minor: u32) -> amparo_status {
    let is_older = (AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR) < (major, minor);
    if abi == AMPARO_ABI && !is_older { amparo_status::Ok } else { amparo_status::AbiMismatch }
}

/// The number of the library's interface.
///
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_abi() -> u32 {
    AMPARO_ABI
}

/// The version of the library, such as `0.1.0`. The text stays for the life of the process.
///
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_version() -> amparo_text {
    env!("CARGO_PKG_VERSION").into()
}
