//! Bytes that the library hands to C to keep.

use crate::capi::border::{OutBox, amparo_text, free, put};

/// Bytes that the caller owns: JSON or a text, UTF-8. A NUL stands after the last byte and is not counted, so that a text
/// may be printed as it is. Immutable; threads may share it.
pub struct amparo_buffer {
    /// The bytes and the NUL.
    bytes: Vec<u8>,
}

/// Hands out bytes.
pub(crate) fn put_bytes(out: OutBox<'_, amparo_buffer>, mut bytes: Vec<u8>) {
    bytes.push(0);
    put(out, Some(Box::new(amparo_buffer { bytes })));
}

/// The bytes of a buffer. They are the buffer's and stay as long as it.
///
/// `buffer`: may be NULL, which gives a text that is not said. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_buffer_text(buffer: Option<&amparo_buffer>) -> amparo_text {
    buffer.map_or(amparo_text::NONE, |buffer| amparo_text {
        data: buffer.bytes.as_ptr().cast(),
        len: buffer.bytes.len().saturating_sub(1),
    })
}

/// Frees a buffer.
///
/// `buffer`: may be NULL; else it is the caller's, and neither it nor its text may be used afterwards. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_buffer_free(buffer: Option<Box<amparo_buffer>>) {
    free(buffer);
}
