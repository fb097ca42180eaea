//! Network, policy and live status together, for programs that decide again and again from many threads.

use std::sync::{Mutex, PoisonError, RwLock};

use crate::error::Fault;
use crate::network::Network;
use crate::plan::document::{NotCalled, WouldChange};
use crate::plan::request::Request;
use crate::plan::{Plan, Room, change, plan_in, why_not};
use crate::policy::Policy;
use crate::status::{Report, Status, StatusDraft};

/// What an engine decides with. Replaced as a whole, so that no decision mixes two networks.
#[derive(Clone)]
struct World {
    network: Network,
    policy: Policy,
    status: std::sync::Arc<Status>,
}

/// Holds network, policy and live status; any number of threads decide with it at once.
///
/// It has no thread and no clock of its own. A decision takes the world as it stands when it begins and holds no lock
/// while it decides; replacing the network or the status never waits for decisions.
pub struct Engine {
    world: RwLock<World>,
    /// Room for searches that no decision uses at the moment.
    rooms: Mutex<Vec<Room>>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine")
    }
}

impl Engine {
    /// An engine that knows nothing live yet.
    #[must_use]
    pub fn new(network: Network, policy: Policy) -> Self {
        let world = World { network, policy, status: std::sync::Arc::new(Status::unknown()) };
        Self { world: RwLock::new(world), rooms: Mutex::new(Vec::new()) }
    }

    fn world(&self) -> World {
        // A panic while the world was being written cannot have left it half written: it is replaced field by field.
        self.world.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Decides. See [`plan`](crate::plan::plan).
    #[must_use]
    pub fn plan(&self, request: &Request) -> Plan {
        let world = self.world();
        self.in_room(|room| plan_in(room, &world.network, &world.policy, &world.status, request))
    }

    /// What would change an answer. See [`would_change`](change::would_change).
    #[must_use]
    pub fn would_change(&self, request: &Request, plan: &Plan) -> Vec<WouldChange> {
        let world = self.world();
        self.in_room(|room| change::would_change(room, &world.network, &world.policy, &world.status, request, plan))
    }

    /// Why a service is not called in a decision. See [`why_not`](crate::plan::why_not).
    #[must_use]
    pub fn why_not(&self, plan: &Plan, service: &str) -> Option<NotCalled> {
        let world = self.world();
        self.in_room(|room| why_not(room, &world.status, plan, service))
    }

    fn in_room<T>(&self, decide: impl FnOnce(&mut Room) -> T) -> T {
        let room = self.rooms.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut room = room.unwrap_or_default();
        let answer = decide(&mut room);
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner).push(room);
        answer
    }

    /// Puts another network in place. Reports about services that it holds too stay.
    pub fn replace_network(&self, network: Network) {
        let mut world = self.world.write().unwrap_or_else(PoisonError::into_inner);
        world.status = std::sync::Arc::new(world.status.moved(&world.network, &network));
        world.network = network;
    }

    /// Puts another policy in place.
    pub fn replace_policy(&self, policy: Policy) {
        self.world.write().unwrap_or_else(PoisonError::into_inner).policy = policy;
    }

    /// Puts the reports of a document in place of all that was known; warns of services that the network does not hold.
    pub fn replace_status(&self, draft: &StatusDraft) -> Vec<Fault> {
        let mut world = self.world.write().unwrap_or_else(PoisonError::into_inner);
        let (status, warnings) = Status::compile(draft, &world.network);
        world.status = std::sync::Arc::new(status);
        warnings
    }

    /// Takes each report of a document as [`Engine::report`] does; warns of services that the network does not hold.
    pub fn update_status(&self, draft: &StatusDraft) -> Vec<Fault> {
        let mut guard = self.world.write().unwrap_or_else(PoisonError::into_inner);
        let World { network, status, .. } = &mut *guard;
        let (_, warnings) = Status::compile(draft, network);
        let known = std::sync::Arc::make_mut(status);
        draft.reports.iter().for_each(|report| _ = known.report(network, report));
        warnings
    }

    /// Takes one report; tells whether it counts (the service is known, and nothing newer was reported).
    pub fn report(&self, report: &Report) -> bool {
        let mut guard = self.world.write().unwrap_or_else(PoisonError::into_inner);
        let World { network, status, .. } = &mut *guard;
        std::sync::Arc::make_mut(status).report(network, report)
    }

    /// The network in place.
    #[must_use]
    pub fn network(&self) -> Network {
        self.world().network
    }

    /// The policy in place.
    #[must_use]
    pub fn policy(&self) -> Policy {
        self.world().policy
    }
}
