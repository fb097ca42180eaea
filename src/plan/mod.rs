//! The decision.

pub mod document;
pub mod request;
