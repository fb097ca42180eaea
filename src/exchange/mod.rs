//! Documents in and out.

#[cfg(feature = "import")]
pub mod import;
pub mod read;
