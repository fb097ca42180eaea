//! The network: services, territories and the ties between them.

pub mod draft;
pub mod estimate;
pub mod order;
pub mod rows;
