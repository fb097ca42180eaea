//! The network: services, territories and the ties between them.

pub mod draft;
