//! The decision.

pub mod request;
