//! What is wrong with a document, and what is legal but dangerous, without keeping it.

use chrono::{DateTime, Utc};

use crate::error::{Fault, Faults};
use crate::exchange::{case, dangling, event, network, policy, read, request, status};
use crate::network::Network;
use crate::plan::document::PlanDocument;
use crate::policy::Policy;
use crate::policy::draft::Parameter;
use crate::status::StatusDraft;

/// A document that can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Network.
    Network,
    /// Policy, whole or an overlay on a built-in one.
    Policy,
    /// Status.
    Status,
    /// Request.
    Request,
    /// A stored plan.
    Plan,
    /// Something that happened in a case.
    Event,
    /// A case: its events, and what they come to.
    Case,
}

/// Reads a document and tells the warnings about it.
///
/// # Shape
/// With a network `beside` it, also what the document names and the network does not hold: a policy's and a status' words, a
/// request's services and territories. With a clock `at`, also that a network is old by then.
/// # Errors
/// [`Faults`]: everything wrong with it.
/// # Example
/// ```
/// use amparo::exchange::check::{Kind, check};
///
/// let faults = check(Kind::Status, br#"{"format":"amparo/status/1","reports":[{"service":"a b"}]}"#, None, None).expect_err("faults");
/// assert_eq!(faults.faults[0].path, "$.reports[0].service");
/// ```
pub fn check(kind: Kind, bytes: &[u8], beside: Option<&Network>, at: Option<DateTime<Utc>>) -> Result<Vec<Fault>, Faults> {
    match kind {
        Kind::Network => {
            let (network, mut warnings) = network(bytes)?;
            let old = Policy::br().parameter(Parameter::NetworkOldDays);
            warnings.extend(at.and_then(|at| network.age_warning(at, old)));
            Ok(warnings)
        }
        Kind::Policy => {
            let (policy, mut warnings) = policy(bytes)?;
            warnings.extend(beside.into_iter().flat_map(|network| policy.check_against(network)));
            Ok(warnings)
        }
        Kind::Status => match beside {
            Some(network) => status(bytes, network).map(|(_, warnings)| warnings),
            None => read::<StatusDraft>(bytes).map(|_| Vec::new()),
        },
        Kind::Request => {
            let request = request(bytes)?;
            Ok(beside.map_or_else(Vec::new, |network| dangling::of(request.draft(), network)))
        }
        Kind::Plan => read::<PlanDocument>(bytes).map(|_| Vec::new()),
        Kind::Event => event(bytes).map(|_| Vec::new()),
        Kind::Case => case(bytes).map(|_| Vec::new()),
    }
}
