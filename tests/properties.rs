//! Promises that hold for every plan, tried on drawn networks.

#[path = "second/draw/mod.rs"]
mod draw;

use std::sync::OnceLock;

use amparo::calendar::Opening;
use amparo::exchange;
use amparo::network::Network;
use amparo::network::draft::Capacity;
use amparo::plan::document::{CallRole, Considered, ConsideredCode, GapCode, NotCalledCode, PlaceRole, PlanDocument, Reason};
use amparo::plan::request::Request;
use amparo::plan::{Engine, Plan, plan};
use amparo::policy::Policy;
use amparo::policy::draft::{DataField, LegalBasis};
use amparo::status::Status;
use chrono::Duration;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use draw::{Lots, World, world};

fn policy() -> Policy {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    POLICY.get_or_init(Policy::br).clone()
}

struct Case {
    network: Network,
    status: Status,
    request: Request,
    plan: Plan,
    document: PlanDocument,
}

fn decide(world: &World) -> Case {
    let bytes = |document: &Value| document.to_string().into_bytes();
    let (network, _) = exchange::network(&bytes(&world.network)).expect("a drawn network has no faults");
    let (status, _) = exchange::status(&bytes(&world.status), &network).expect("drawn reports have no faults");
    let request = exchange::request(&bytes(&world.request)).expect("a drawn request has no faults");
    let plan = plan(&network, &policy(), &status, &request);
    let document = plan.document();
    Case { network, status, request, plan, document }
}

fn ids(network: &Network) -> Vec<String> {
    network.service_ids().map(str::to_owned).collect()
}

/// Services excluded for safety, of those that the network holds.
fn excluded(case: &Case) -> Vec<String> {
    let exclusions = case.request.draft().person.exclusions.iter().filter_map(|e| e.service.as_ref());
    exclusions.map(|s| s.as_str().to_owned()).filter(|s| case.network.service_ix(s).is_some()).collect()
}

fn text(document: &PlanDocument) -> String {
    String::from_utf8(exchange::to_json(document)).expect("JSON is text")
}

/// Every list of reasons, with the name of the line that it stands in.
fn reasons(plan: &PlanDocument) -> Vec<(&'static str, &[Reason])> {
    let mut all: Vec<(&'static str, &[Reason])> = vec![("crisis", &plan.crisis.reasons), ("custodian", &plan.custodian.reasons)];
    all.extend(plan.emergency.iter().map(|line| ("emergency", &line.reasons[..])));
    all.extend(plan.lead.iter().map(|line| ("lead", &line.reasons[..])));
    all.extend(plan.next_holder.iter().map(|line| ("next_holder", &line.reasons[..])));
    all.extend(plan.contacts.iter().map(|line| ("contact", &line.reasons[..])));
    all.extend(plan.calls.iter().map(|line| ("call", &line.reasons[..])));
    all.extend(plan.not_called.iter().map(|line| ("not_called", &line.reasons[..])));
    all.extend(plan.places.iter().map(|line| ("place", &line.reasons[..])));
    all.extend(plan.considered.iter().map(|line| ("considered", &line.reasons[..])));
    all.extend(plan.duties.iter().map(|line| ("duty", &line.reasons[..])));
    all.extend(plan.gaps.iter().map(|line| ("gap", &line.reasons[..])));
    all
}

/// Where a plan names services as somebody to turn to: the line and the id.
fn named(plan: &PlanDocument) -> Vec<(&'static str, String)> {
    let mut all: Vec<(&'static str, String)> = Vec::new();
    all.extend(plan.emergency.iter().filter_map(|e| Some(("emergency", e.service.clone()?))));
    all.extend(plan.lead.iter().map(|l| ("lead", l.service.clone())));
    all.extend(plan.lead_from.iter().map(|l| ("lead_from", l.until_then.clone())));
    all.extend(plan.custodian.service.iter().map(|s| ("custodian", s.clone())));
    all.extend(plan.next_holder.iter().map(|n| ("next_holder", n.service.clone())));
    all.extend(plan.calls.iter().map(|c| ("call", c.service.clone())));
    all.extend(plan.calls.iter().flat_map(|c| &c.ladder).map(|r| ("ladder", r.service.clone())));
    all.extend(plan.places.iter().filter_map(|p| Some(("place", p.service.clone()?))));
    all.extend(plan.duties.iter().filter_map(|d| Some(("duty to", d.to.clone()?))));
    all.extend(plan.duties.iter().filter_map(|d| Some(("duty owner", d.owner.clone()?))));
    all.extend(plan.gaps.iter().flat_map(|g| &g.nearest_miss).map(|m| ("nearest miss", m.service.clone())));
    all.extend(plan.quorum.iter().flat_map(|q| &q.sectors).flat_map(|s| &s.services).map(|s| ("quorum", s.clone())));
    all
}

fn shuffled(list: &mut Value, lots: &mut Lots) {
    let Some(list) = list.as_array_mut() else { return };
    // Fisher and Yates.
    for at in (1..list.len()).rev() {
        list.swap(at, lots.below(at + 1));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, max_shrink_iters: 0, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    /// P1: every service may open a crisis, and the answer is never empty.
    #[test]
    fn any_door_is_answered(seed: u64) {
        let mut world = world(seed);
        let case = decide(&world);
        for door in ids(&case.network) {
            world.request["crisis"]["door"] = json!(door);
            let request = exchange::request(world.request.to_string().as_bytes()).expect("any service may be the door");
            let plan = plan(&case.network, &policy(), &case.status, &request).document();
            let lead_gap = plan.gaps.iter().any(|g| matches!(g.code, GapCode::MissingRole | GapCode::NoReference));
            prop_assert!(!plan.calls.is_empty() || plan.custodian.service.is_some() || plan.lead.is_some() || lead_gap);
            prop_assert!(plan.lead.is_some() || lead_gap, "nobody leads at {door} and no gap says so");
            prop_assert!(plan.custodian.service.is_some() || plan.gaps.iter().any(|g| g.code == GapCode::NoCustodian));
            prop_assert!(plan.calls.iter().all(|call| call.service != door), "the door calls itself");
        }
    }

    /// P2: every bond is called, is the door, or stands among those not called with a code; a live one never for being covered.
    #[test]
    fn every_bond_counts(seed: u64) {
        let case = decide(&world(seed));
        let plan = &case.document;
        for bond in &case.request.draft().person.bonds {
            let id = bond.service.as_str();
            let is_called = plan.calls.iter().any(|call| call.service == id);
            let not_called: Vec<_> = plan.not_called.iter().filter(|line| line.service == id).collect();
            prop_assert!(is_called || id == plan.crisis.door || !not_called.is_empty(), "the bond with {id} disappeared");
            prop_assert!(!is_called || not_called.is_empty(), "{id} is called and is not");
        }
        prop_assert!(plan.not_called.iter().all(|line| line.code != NotCalledCode::CoveredByOther));
    }

    /// P3: least restrictive first, and an admission only as the last resort.
    #[test]
    fn least_restrictive_first(seed: u64) {
        let case = decide(&world(seed));
        let places: Vec<_> = case.document.places.iter().filter(|place| place.role != PlaceRole::Meanwhile).collect();
        prop_assert!(places.windows(2).all(|pair| pair[0].restrictiveness <= pair[1].restrictiveness));
        for place in places {
            let service = place.service.as_ref().and_then(|id| case.network.service_ix(id)).map(|ix| case.network.service(ix));
            let is_admission = service.and_then(|service| service.place()).is_some_and(|place| place.admission);
            prop_assert_eq!(place.role == PlaceRole::LastResort, is_admission);
        }
        let first: Vec<usize> = case.document.places.iter().enumerate().filter(|(_, p)| p.role == PlaceRole::First).map(|(at, _)| at).collect();
        prop_assert!(first.len() <= 1);
    }

    /// P4: nobody is sent to a closed door.
    #[test]
    fn nobody_is_sent_to_a_closed_door(seed: u64) {
        let case = decide(&world(seed));
        for place in case.document.places.iter().filter(|place| place.role != PlaceRole::Meanwhile) {
            let Some(service) = place.service.as_ref().and_then(|id| case.network.service_ix(id)) else { continue };
            let status = place.status.as_ref().expect("a service has a status");
            prop_assert!(!matches!(status.capacity, Capacity::Full | Capacity::Refusing | Capacity::Closed));
            prop_assert!(status.capacity == Capacity::Available || status.ask_first);
            let arrival = case.document.at + Duration::minutes(i64::from(place.minutes.expect("minutes")));
            let opening = case.network.service(service).hours().map_or(Opening::Unknown, |hours| case.network.hours().state(hours, arrival));
            prop_assert_ne!(opening, Opening::Closed);
            prop_assert!(opening == Opening::Open || status.ask_first);
        }
    }

    /// P5: of places that are alike, fewest minutes there and back first.
    #[test]
    fn near_next(seed: u64) {
        let case = decide(&world(seed));
        let alike = |place: &amparo::plan::document::Place| {
            let service = place.service.as_ref().and_then(|id| case.network.service_ix(id))?;
            let arrival = case.document.at + Duration::minutes(i64::from(place.minutes?));
            let opening = case.network.service(service).hours().map_or(Opening::Unknown, |hours| case.network.hours().state(hours, arrival));
            let sure = match (place.status.as_ref()?.capacity, opening) {
                (Capacity::Available, Opening::Open) => 0,
                (Capacity::AssessFirst | Capacity::Waitlist, Opening::Open) => 1,
                _ => 2,
            };
            let is_last = place.role == PlaceRole::LastResort;
            Some((place.role, (place.restrictiveness, is_last), sure, place.minutes? + place.return_minutes?))
        };
        let places: Vec<_> = case.document.places.iter().filter_map(alike).filter(|(role, ..)| *role != PlaceRole::Meanwhile).collect();
        for pair in places.windows(2) {
            let (one, next) = (pair[0], pair[1]);
            prop_assert!((one.1, one.2) <= (next.1, next.2));
            // Each way is rounded up by itself.
            prop_assert!((one.1, one.2) != (next.1, next.2) || one.3 <= next.3 + 1, "{places:?}");
        }
    }

    /// P6: every line says by which rule and from which source.
    #[test]
    fn every_line_has_its_reasons(seed: u64) {
        let case = decide(&world(seed));
        for (line, reasons) in reasons(&case.document) {
            prop_assert!(!reasons.is_empty(), "a {line} without reason");
            prop_assert!(reasons.iter().all(|r| !r.rule.is_empty() && !r.source.is_empty()), "a {line} whose reason has no source");
        }
    }

    /// P7: what a recipient sees holds no trace of what was excluded or why, and names nobody without a basis.
    #[test]
    fn a_view_tells_no_more_than_it_may(seed: u64) {
        let case = decide(&world(seed));
        let plan = &case.document;
        let excluded = excluded(&case);
        let turned_to = named(plan);
        for recipient in ids(&case.network) {
            let Some(view) = case.plan.view(&recipient) else { continue };
            let json = String::from_utf8(exchange::to_json(&view)).expect("JSON is text");
            let shows = |id: &str| json.contains(&format!("\"{id}\""));
            // Whoever admitted the person owes what an admission asks for, excluded or not.
            let owes = |id: &String| turned_to.iter().any(|(line, owner)| *line == "duty owner" && owner == id);
            for id in excluded.iter().filter(|id| **id != plan.crisis.door && !owes(id)) {
                prop_assert!(!shows(id), "{recipient} sees that {id} is there: {json}");
            }
            for line in &plan.not_called {
                let is_elsewhere = line.service == plan.crisis.door || line.service == recipient || turned_to.iter().any(|(_, id)| *id == line.service);
                prop_assert!(is_elsewhere || !shows(&line.service), "{recipient} sees {} that is not called", line.service);
            }
            let fields = view.call.as_ref().map(|call| call.discloses.fields.clone()).unwrap_or_default();
            let may_name = fields.contains(&DataField::Name) || view.duties.iter().any(|duty| duty.identified);
            prop_assert!(may_name || !json.contains("person-1"), "{recipient} sees who it is");
            prop_assert!(fields.contains(&DataField::SafeContact) || !json.contains("safe-1"));
            for secret in ["worker-1", "guardian-1", "companion-1", "aggressor", "safety_exclusion", "person_veto", "\"reasons\":[{"] {
                prop_assert!(!json.contains(secret), "{recipient} sees {secret}: {json}");
            }
            let own = format!("addr-{recipient}-");
            prop_assert_eq!(json.matches("addr-").count(), json.matches(&own).count(), "{} sees another's address", recipient);
        }
    }

    /// A step of a ladder is told what a call to it tells, or would tell, and not who it is without a basis.
    #[test]
    fn a_step_of_a_ladder_is_told_no_more_than_a_call(seed: u64) {
        let case = decide(&world(seed));
        let plan = &case.document;
        let excluded = excluded(&case);
        for rung in plan.calls.iter().flat_map(|call| &call.ladder) {
            let told = &rung.discloses;
            prop_assert!(!excluded.contains(&rung.service), "{} is excluded", rung.service);
            if let Some(call) = plan.calls.iter().find(|call| call.service == rung.service) {
                prop_assert_eq!(&call.discloses, told, "{} is called too", rung.service);
            }
            prop_assert_eq!(case.plan.discloses_to(&rung.service), Some(told.clone()));
            let who = [DataField::Name, DataField::BirthDate, DataField::Cns, DataField::SafeContact, DataField::Event];
            prop_assert!(told.basis != LegalBasis::NoBasis || !told.fields.iter().any(|field| who.contains(field)));
        }
    }

    /// P9: the order of the lists of network and reports does not matter, to the byte.
    #[test]
    fn the_order_of_the_documents_does_not_matter(seed: u64) {
        let mut world = world(seed);
        let before = text(&decide(&world).document);
        let mut lots = Lots::new(seed ^ 1);
        for list in ["services", "links", "travel", "territories"] {
            shuffled(&mut world.network[list], &mut lots);
        }
        shuffled(&mut world.status["reports"], &mut lots);
        prop_assert_eq!(before, text(&decide(&world).document));
    }

    /// P9: the order of a person's bonds and of reports changes nothing; the fingerprint is that of the request as written.
    #[test]
    fn the_order_of_the_request_does_not_matter(seed: u64) {
        let mut world = world(seed);
        let mut before = decide(&world).document;
        let mut lots = Lots::new(seed ^ 2);
        for list in ["bonds", "consents"] {
            shuffled(&mut world.request["person"][list], &mut lots);
        }
        shuffled(&mut world.request["crisis"]["attempts"], &mut lots);
        shuffled(&mut world.request["recent"], &mut lots);
        if world.request.get("status").is_some() {
            shuffled(&mut world.request["status"]["reports"], &mut lots);
        }
        let mut after = decide(&world).document;
        for document in [&mut before, &mut after] {
            document.fingerprint.clear();
        }
        prop_assert_eq!(text(&before), text(&after));
    }

    /// P9: a service too far away to matter changes nothing but the fingerprint.
    #[test]
    fn a_far_service_changes_nothing(seed: u64, kind in 0_usize..5) {
        let mut world = world(seed);
        let mut before = decide(&world).document;
        let kind = ["ubs", "upa", "caps_iii", "culture_centre", "psychiatric_emergency"][kind];
        let mut push = |list: &str, record: Value| world.network[list].as_array_mut().expect("a list").push(record);
        let roles = json!({ "crisis_lead": "b-far", "health_authority": "b-far", "conselho_tutelar": "b-far", "prosecutor": "b-far" });
        push("territories", json!({ "id": "far", "name": "Far", "kind": "municipality", "uf": "RR", "roles": roles }));
        push("services", json!({ "id": "b-far", "name": "Far", "kind": kind, "territory": "far", "opening_hours": "24/7",
            "point": { "lat": 40.0, "lon": 20.0 } }));
        let mut after = decide(&world).document;
        // Where the search ends decides which of the places that nobody from here may use it has met; they are only told.
        let kept_out = |c: &&Considered| matches!(c.code, ConsideredCode::NoAccess | ConsideredCode::PersonVeto | ConsideredCode::SafetyExclusion);
        let met: Vec<String> = before.considered.iter().chain(&after.considered).filter(kept_out).map(|c| c.service.clone()).collect();
        for document in [&mut before, &mut after] {
            document.fingerprint.clear();
            document.considered.retain(|line| !met.contains(&line.service));
        }
        prop_assert_eq!(text(&before), text(&after));
    }

    /// P12: with risk to life the emergency stands first; while nobody told how grave it is, the signs are printed.
    #[test]
    fn emergency_comes_first(seed: u64, told in 0_usize..2) {
        let mut world = world(seed);
        let crisis = world.request["crisis"].as_object_mut().expect("an object");
        if told == 0 {
            crisis.remove("severity");
        } else {
            crisis.insert("severity".to_owned(), json!("imminent"));
        }
        let plan = decide(&world).document;
        let emergency = plan.emergency.as_ref().expect("an emergency is told");
        prop_assert!(!emergency.number.is_empty());
        prop_assert_eq!(emergency.if_signs, !emergency.signs.is_empty());
        prop_assert!(told == 0 || !emergency.if_signs);
        let roles: Vec<CallRole> = plan.calls.iter().map(|call| call.role).collect();
        prop_assert!(roles.iter().skip(1).all(|role| *role != CallRole::Emergency), "{roles:?}");
        prop_assert!(emergency.if_signs || emergency.service.is_some() || plan.gaps.iter().any(|g| g.code == GapCode::NoUrgencyDoor));
    }

    /// An excluded service is never somebody to turn to, whatever role, bond or nearness it has.
    #[test]
    fn an_excluded_service_is_never_named(seed: u64, more in 0_usize..3) {
        let mut world = world(seed);
        let before = decide(&world);
        // Exclude services that the plan turns to, so that each is really in the way.
        let turned_to = named(&before.document);
        let mut lots = Lots::new(seed);
        for _ in 0..=more {
            if turned_to.is_empty() {
                break;
            }
            let (_, id) = &turned_to[lots.below(turned_to.len())];
            if *id != before.document.crisis.door {
                let exclusion = json!({ "service": id, "reason": "aggressor_works_there" });
                world.request["person"]["exclusions"].as_array_mut().expect("a list").push(exclusion);
            }
        }
        let case = decide(&world);
        for (line, id) in named(&case.document) {
            // The door is where the person is; whoever admitted the person owes what an admission asks for.
            let is_there = id == case.document.crisis.door || line == "duty owner";
            prop_assert!(is_there || !excluded(&case).contains(&id), "{line} names {id}, which is excluded");
        }
        for id in &excluded(&case) {
            prop_assert!(case.plan.view(id).is_none(), "{id} is excluded and has a view");
        }
    }

    /// A legal duty goes to its authority whatever the person refuses; a bond that is refused is not called by bond.
    #[test]
    fn a_veto_beats_a_bond_and_never_a_duty(seed: u64) {
        let mut world = world(seed);
        let before = decide(&world);
        let mut vetoed: Vec<String> = before.document.duties.iter().filter_map(|duty| duty.to.clone()).collect();
        vetoed.extend(before.request.draft().person.bonds.iter().map(|bond| bond.service.as_str().to_owned()));
        let wishes = json!({ "vetoed": vetoed, "wanted": [] });
        world.request["person"]["wishes"] = wishes;
        let case = decide(&world);
        for duty in &before.document.duties {
            let same = case.document.duties.iter().find(|d| d.rule == duty.rule && d.to_role == duty.to_role && d.owner == duty.owner);
            // Another owner may stand in another territory, where another authority is owed.
            prop_assert!(same.is_none_or(|same| same.to == duty.to), "the veto moved a duty of {}", duty.rule);
        }
        for call in case.document.calls.iter().filter(|call| vetoed.contains(&call.service)) {
            let is_last = matches!(call.role, CallRole::Emergency) || case.document.lead.as_ref().is_some_and(|lead| lead.service == call.service);
            prop_assert!(is_last, "{} is refused and called as {:?}", call.service, call.role);
        }
        for place in &case.document.places {
            let is_refused = place.service.as_ref().is_some_and(|s| vetoed.contains(s));
            prop_assert!(!is_refused || place.role == PlaceRole::Meanwhile);
        }
    }
}

/// P9: many threads share an engine and give the same bytes.
#[test]
fn threads_give_the_same_bytes() {
    for seed in 0..20 {
        let case = decide(&world(seed));
        let engine = Engine::new(case.network.clone(), policy());
        let expected = text(&plan(&case.network, &policy(), &Status::unknown(), &case.request).document());
        std::thread::scope(|scope| {
            let one = || (0..8).map(|_| text(&engine.plan(&case.request).document())).all(|text| text == expected);
            let all: Vec<_> = (0..4).map(|_| scope.spawn(one)).collect();
            assert!(all.into_iter().all(|thread| thread.join().expect("no thread panics")), "seed {seed}");
        });
        assert!(!case.status.is_empty() || case.document.fingerprint.len() == 64);
    }
}
