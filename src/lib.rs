//! amparo holds a territory's care network as a graph and says, for a person in crisis, which services are called and why.
//!
//! *Amparo* (Portuguese): support, shelter. A person in crisis reaches **any** door of the network; [`plan::plan`] answers who
//! walks with that person: which services are called, on what legal basis, with which information, by when, and who is
//! called next if one stays silent. Every line carries the rule, the source and the facts that it rests on.
//!
//! amparo advises; people decide. The legal rules are defaults that a municipality overlays with its own; the library gives
//! no legal advice.
//!
//! # Layers
//! Arrows point down only; a test reads the `use` lines.
//! ```text
//!   6 edges     bin/amparo  capi  ledger  uni
//!   5 exchange  exchange            documents in and out, schemas, imports
//!   4 process   case  analysis      the life of a crisis, and what a period came to
//!   3 decision  plan  policy
//!   2 model     network  calendar  status  person  bond  crisis
//!   1 words     id  error  record
//! ```
//! Layers 1 to 4 are pure: no clock, files, randomness, threads or globals. The same input gives the same bytes.
//!
//! # Example
//! ```
//! use amparo::{exchange, plan, policy::Policy, status::Status};
//!
//! let network = br#"{"format":"amparo/network/1","id":"town","valid_at":"2031-01-01T00:00:00Z",
//!   "territories":[{"id":"town","name":"Town","kind":"municipality","uf":"PA","roles":{"crisis_lead":"lead",
//!     "health_authority":"sms","conselho_tutelar":"ct","prosecutor":"mp","reference":"caps"}}],
//!   "services":[
//!     {"id":"caps","name":"CAPS II","kind":"caps_ii","territory":"town","opening_hours":"24/7"},
//!     {"id":"lead","name":"Crisis lead","kind":"crisis_lead_office","territory":"town","opening_hours":"24/7"},
//!     {"id":"sms","name":"Health authority","kind":"health_authority","territory":"town"},
//!     {"id":"ct","name":"Conselho Tutelar","kind":"conselho_tutelar","territory":"town"},
//!     {"id":"mp","name":"Prosecutor","kind":"ministerio_publico","territory":"town"},
//!     {"id":"upa","name":"UPA","kind":"upa","territory":"town","opening_hours":"24/7"}]}"#;
//! let (network, _warnings) = exchange::network(network).expect("the network has no faults");
//! let request = br#"{"format":"amparo/request/1","at":"2031-05-15T22:40:00Z",
//!   "person":{"ref":"p1"},"crisis":{"door":"upa","severity":"high","capacity_to_consent":"gives"}}"#;
//! let request = exchange::request(request).expect("the request has no faults");
//!
//! let plan = plan::plan(&network, &Policy::br(), &Status::unknown(), &request).document();
//! let lead = plan.lead.expect("the territorial reference answers where there is no bond");
//! assert_eq!(lead.service, "caps");
//! assert_eq!(lead.reasons[0].rule, "lead-territory");
//! assert_eq!(plan.custodian.service.as_deref(), Some("upa"));
//! ```

#[cfg(feature = "uni")]
uniffi::setup_scaffolding!();

pub mod analysis;
pub mod bond;
pub mod calendar;
#[cfg(feature = "capi")]
#[doc(hidden)]
pub mod capi;
pub mod case;
pub mod crisis;
pub mod error;
pub mod exchange;
pub mod id;
#[cfg(feature = "ledger")]
pub mod ledger;
pub mod network;
pub mod person;
pub mod plan;
pub mod policy;
pub mod record;
pub mod status;
#[cfg(all(feature = "ledger", any(feature = "capi", feature = "uni")))]
mod turn;
#[cfg(feature = "uni")]
pub mod uni;
