//! What the fuzz targets share: a small network, and every face of one decision.

use std::cell::RefCell;

use amparo::exchange::names::NamesOf;
use amparo::exchange::{self, EmergencyDocument, to_json};
use amparo::network::Network;
use amparo::network::draft::ChannelClass;
use amparo::plan::document::PlanDocument;
use amparo::plan::explain::{Audience, Lang, explain};
use amparo::plan::message::{MessageFields, message};
use amparo::plan::request::Request;
use amparo::plan::{Room, plan_in, would_change};
use amparo::policy::Policy;
use amparo::status::Status;

/// The network of the seeds: two municipalities, a catchment, links of each kind, hours of each kind.
pub const TOWN: &[u8] = include_bytes!("../seeds/network/town.json");

/// 2199-01-01.
const LAST_YEAR_S: i64 = 7_226_582_400;

thread_local! {
    static TOWN_NETWORK: (Network, Policy) = (exchange::network(TOWN).expect("the town has no faults").0, Policy::br());
    static ROOM: RefCell<Room> = RefCell::new(Room::new());
}

/// Runs `f` with the town and the built-in policy, compiled once.
pub fn in_town<T>(f: impl FnOnce(&Network, &Policy) -> T) -> T {
    TOWN_NETWORK.with(|(network, policy)| f(network, policy))
}

/// [`exchange::emergency`], with the built-in policy compiled once.
pub fn emergency(bytes: &[u8]) -> EmergencyDocument {
    in_town(|_, policy| exchange::emergency_with(bytes, policy))
}

/// Decides and writes everything that can be written of the decision. The room is used again, as an engine does; the
/// document has to be the same as one made in fresh room.
pub fn decide(network: &Network, policy: &Policy, status: &Status, request: &Request) {
    ROOM.with_borrow_mut(|room| {
        let plan = plan_in(room, network, policy, status, request);
        let document = plan.document();
        let written = to_json(&document);
        let again = amparo::plan::plan(network, policy, status, request).document();
        assert!(written == to_json(&again), "the same input gave two answers");
        // Up to the last year that documents hold, a plan that was stored can be read.
        if request.draft().at.timestamp() < LAST_YEAR_S {
            let read: Result<PlanDocument, _> = exchange::read(&written);
            assert!(read.is_ok_and(|read| to_json(&read) == written), "the plan cannot be read as it was written");
        }
        let door = request.draft().crisis.door.as_str();
        assert!(document.calls.iter().all(|call| call.service != door), "the door is never called");
        for service in network.service_ids() {
            if let Some(view) = plan.view(service) {
                assert!(!to_json(&view).is_empty());
            }
        }
        let names = NamesOf { network, policy, door };
        told(&document, &names);
        // One decision in sixteen: each change is a decision of its own.
        if written.len() % 16 == 0 {
            let _ = would_change(room, network, policy, status, request, &plan);
        }
    });
}

/// A plan in the words of each reader and language, and the message of each call on each class of channel.
pub fn told(document: &PlanDocument, names: &NamesOf<'_>) {
    for lang in Lang::ALL {
        for reader in Audience::ALL {
            let told = explain(document, names, *lang, *reader);
            assert!(!told.to_text().is_empty() && !told.to_markdown().is_empty());
        }
        for call in &document.calls {
            for class in ChannelClass::ALL {
                let text = message(document, call, &MessageFields::default(), names, *lang, *class);
                assert!(*class != ChannelClass::IdOnly || text.chars().count() <= 160, "an SMS is one SMS");
            }
        }
    }
}
