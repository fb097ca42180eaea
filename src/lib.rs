//! amparo holds a territory's care network as a graph and says, for a person in crisis, which services are called and why.
pub mod bond;
pub mod calendar;
pub mod crisis;
pub mod error;
pub mod exchange;
pub mod id;
pub mod network;
pub mod person;
pub mod plan;
pub mod policy;
pub mod record;
pub mod status;
