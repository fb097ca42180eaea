//! Network, policy and live status together.

use std::sync::Arc;

use super::bonds::BondSource;
use super::fault::{AmparoError, Fault, lines};
use super::network::Network;
use super::plan::Plan;
use super::policy::Policy;
use super::request::{Request, read};
use crate::exchange;
use crate::plan::Engine as Core;
use crate::plan::document::{NotCalled, WouldChange};
use crate::policy::Policy as CorePolicy;
use crate::status::{Report, StatusDraft};

/// Holds network, policy and live status; any number of threads decide with it at once, while others replace the network or
/// report. It has no thread and no clock of its own.
#[derive(uniffi::Object)]
pub struct Engine {
    core: Core,
}

#[uniffi::export]
impl Engine {
    /// An engine that knows nothing live yet; the policy is `br` if left out.
    #[uniffi::constructor(default(policy = None))]
    #[must_use]
    pub fn new(network: Arc<Network>, policy: Option<Arc<Policy>>) -> Arc<Self> {
        let policy = policy.map_or_else(CorePolicy::br, |policy| policy.core().clone());
        Arc::new(Self { core: Core::new(network.core().clone(), policy) })
    }

    /// Decides who walks with the person. It always answers; what nobody gives is a gap.
    #[must_use]
    pub fn plan(&self, request: Arc<Request>) -> Arc<Plan> {
        Plan::of(self.core.plan(request.core()))
    }

    /// A request document in, a plan document out.
    ///
    /// # Errors
    /// `Refused`, with what to do at once.
    pub fn plan_json(&self, request: Vec<u8>) -> Result<Vec<u8>, AmparoError> {
        let request = Request::from_json(request)?;
        Ok(exchange::to_json(&self.core.plan(request.core()).document()))
    }

    /// `plan` for many requests in one call, in their order.
    #[must_use]
    pub fn plan_batch(&self, requests: Vec<Arc<Request>>) -> Vec<Arc<Plan>> {
        requests.into_iter().map(|request| self.plan(request)).collect()
    }

    /// `plan_batch` with each plan as the bytes of a document.
    #[must_use]
    pub fn plan_batch_json(&self, requests: Vec<Arc<Request>>) -> Vec<Vec<u8>> {
        requests.iter().map(|request| exchange::to_json(&self.core.plan(request.core()).document())).collect()
    }

    /// `plan` with the bonds that the host's own records hold, besides those of the request.
    ///
    /// # Errors
    /// `BondsMissing` if the source does not answer, `Refused` if its bonds are not right; both with what to do at once.
    pub fn plan_with_bonds(&self, request: Arc<Request>, source: Arc<dyn BondSource>) -> Result<Arc<Plan>, AmparoError> {
        let mut draft = request.core().draft().clone();
        let bonds = source.bonds(draft.person.r#ref.clone());
        let bonds = bonds.map_err(|error| AmparoError::from(error).beside(&exchange::to_json(&draft)))?;
        draft.person.bonds.extend(bonds);
        Ok(Plan::of(self.core.plan(&read(draft)?)))
    }

    /// `plan` with what would change it. Each change is a decision of its own: ask when somebody reads the answer.
    #[must_use]
    pub fn plan_with_changes(&self, request: Arc<Request>) -> Arc<Plan> {
        let plan = self.core.plan(request.core());
        let changes = self.core.would_change(request.core(), &plan);
        Plan::with(plan, changes)
    }

    /// What would change a plan: the smallest changes of facts after which somebody else is called or leads.
    #[must_use]
    pub fn would_change(&self, plan: Arc<Plan>) -> Vec<WouldChange> {
        self.core.would_change(plan.core().request(), plan.core())
    }

    /// Why a service is not called in a plan; none if it is called, or is the door itself. For the door and the lead alone.
    #[must_use]
    pub fn why_not(&self, plan: Arc<Plan>, service: String) -> Option<NotCalled> {
        self.core.why_not(plan.core(), &service)
    }

    /// Takes one live report; tells whether it counts: the service is known, and nothing newer was reported.
    ///
    /// # Errors
    /// `Refused` for an instant that no calendar holds.
    pub fn report(&self, report: Report) -> Result<bool, AmparoError> {
        Ok(self.core.report(&report))
    }

    /// Puts reports in place of all that was known; warns of services that the network does not hold. The `format` may be
    /// left out.
    ///
    /// # Errors
    /// `Refused` with everything wrong with the reports.
    pub fn replace_status(&self, document: StatusDraft) -> Result<Vec<Fault>, AmparoError> {
        self.replace_status_json(exchange::to_json(&StatusDraft { format: StatusDraft::FORMAT.to_owned(), ..document }))
    }

    /// `replace_status` from the bytes of a document.
    ///
    /// # Errors
    /// As `replace_status`.
    pub fn replace_status_json(&self, document: Vec<u8>) -> Result<Vec<Fault>, AmparoError> {
        let draft: StatusDraft = exchange::read(&document)?;
        Ok(lines(&self.core.replace_status(&draft)))
    }

    /// Takes each of these reports as `report` does, beside what is known; warns of services that the network does not hold.
    ///
    /// # Errors
    /// `Refused` with everything wrong with the reports.
    pub fn update_status(&self, document: StatusDraft) -> Result<Vec<Fault>, AmparoError> {
        self.update_status_json(exchange::to_json(&StatusDraft { format: StatusDraft::FORMAT.to_owned(), ..document }))
    }

    /// `update_status` from the bytes of a document: the quickest way in for a report in Python.
    ///
    /// # Errors
    /// As `update_status`.
    pub fn update_status_json(&self, document: Vec<u8>) -> Result<Vec<Fault>, AmparoError> {
        let draft: StatusDraft = exchange::read(&document)?;
        Ok(lines(&self.core.update_status(&draft)))
    }

    /// Puts another network in place. Decisions under way end with the old one; reports about services that both hold stay.
    pub fn replace_network(&self, network: Arc<Network>) {
        self.core.replace_network(network.core().clone());
    }

    /// Puts another policy in place.
    pub fn replace_policy(&self, policy: Arc<Policy>) {
        self.core.replace_policy(policy.core().clone());
    }

    /// The network in place, without the warnings of its document.
    #[must_use]
    pub fn network(&self) -> Arc<Network> {
        Network::of(self.core.network(), Vec::new())
    }

    /// The policy in place, without the warnings of its document.
    #[must_use]
    pub fn policy(&self) -> Arc<Policy> {
        Policy::of(self.core.policy(), Vec::new())
    }
}
