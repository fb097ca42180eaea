//! amparo holds a territory's care network as a graph and says, for a person in crisis, which services are called and why.
pub mod calendar;
