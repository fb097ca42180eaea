//! The C ABI: `include/amparo.h` is generated from this module and is its documentation.
//!
//! Every `extern "C"` function here guards against panics, checks its pointers, translates, calls the core and translates
//! back; it decides nothing. What a pointer may be and who owns it stands beside each function, and the header's preface
//! says what holds for all.
//!
//! Two habits keep `unsafe` small. A pointer to one thing is a reference in Rust (`Option<&amparo_plan>`, `Option<Box<..>>`,
//! `Option<&mut MaybeUninit<..>>`), for which NULL is `None`; so only pointers to many things, read in [`border`], and
//! lists, read in [`list`], need it. Outputs are `MaybeUninit`, because a C caller passes memory that it never wrote.
//!
//! Numbers of tokens are given by hand in [`tokens`], for they never change; that each token of the core has one is checked
//! by the compiler.

#![deny(clippy::missing_docs_in_private_items)]
#![expect(non_camel_case_types, reason = "the names are those of the header")]

pub mod border;
pub mod buffer;
pub mod case;
pub mod emergency;
pub mod engine;
pub mod error;
#[cfg(feature = "ledger")]
pub mod ledger;
pub mod list;
pub mod network;
pub mod panics;
pub mod plan;
pub mod policy;
pub mod records;
pub mod texts;
pub mod tokens;
pub mod version;
pub mod view;
