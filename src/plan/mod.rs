//! The decision.

pub mod document;
pub mod explain;
pub mod message;
pub mod request;
