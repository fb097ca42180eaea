//! The policy: every weight, table, deadline and legal rule.

pub mod draft;
