//! Parts of networks and snapshots: the same decisions from fewer bytes, and nothing from damaged ones.
#![cfg(feature = "snapshot")]

use std::fs;

use amparo::exchange::{self, snapshot};
use amparo::network::Network;
use amparo::network::draft::NetworkDraft;
use amparo::plan::document::PlanDocument;
use amparo::plan::plan;
use amparo::policy::Policy;
use amparo::status::Status;

fn example(path: &str) -> Vec<u8> {
    fs::read(format!("{}/examples/{path}", env!("CARGO_MANIFEST_DIR"))).expect("the example is there")
}

fn draft(path: &str) -> NetworkDraft {
    exchange::read(&example(path)).unwrap_or_else(|faults| panic!("{faults}"))
}

fn compiled(draft: &NetworkDraft) -> Network {
    exchange::network(&exchange::to_json(draft)).unwrap_or_else(|faults| panic!("{faults}")).0
}

/// What does not tell which network decided.
fn same(mut plan: PlanDocument) -> PlanDocument {
    plan.fingerprint.clear();
    plan.engine.network.clear();
    plan
}

#[test]
fn a_part_decides_as_the_whole_for_whoever_lives_there() {
    let whole = draft("marituba/network.json");
    let part = whole.subset(&["marituba"]).expect("the territory is there");
    assert!(part.services.len() < whole.services.len() && part.territories.len() <= whole.territories.len());
    let (whole, part) = (compiled(&whole), compiled(&part));
    let mut asked = 0;
    for entry in fs::read_dir(format!("{}/examples/marituba", env!("CARGO_MANIFEST_DIR"))).expect("a folder") {
        let bytes = fs::read(entry.expect("an entry").path()).expect("a file");
        let Ok(request) = exchange::request(&bytes) else { continue };
        let door = request.draft().crisis.door.as_str();
        let lives = request.draft().person.residence.as_ref().is_none_or(|home| home.as_str().starts_with("marituba"));
        let Some(service) = part.service_ix(door).filter(|_| lives) else { continue };
        if part.territory(part.service(service).municipality()).id.as_ref() != "marituba" {
            continue;
        }
        let decide = |network| same(plan(network, &Policy::br(), &Status::unknown(), &request).document());
        let (from_part, from_whole) = (decide(&part), decide(&whole));
        let told = |plan: &PlanDocument| {
            let parts = [exchange::to_pretty_json(&plan.calls), exchange::to_pretty_json(&plan.emergency)];
            let more = [exchange::to_pretty_json(&plan.places), exchange::to_pretty_json(&plan.duties)];
            let last = [exchange::to_pretty_json(&plan.lead), exchange::to_pretty_json(&plan.custodian)];
            [parts, more, last].concat().join("\n")
        };
        let (part_tells, whole_tells) = (told(&from_part), told(&from_whole));
        let differ = part_tells.lines().zip(whole_tells.lines()).find(|(part, whole)| part != whole);
        assert_eq!(differ, None, "{door}");
        assert_eq!(part_tells.len(), whole_tells.len(), "{door}");
        asked += 1;
    }
    assert!(asked >= 4, "only {asked} requests were asked of both");
}

#[test]
fn each_municipality_of_a_region_is_a_network_of_its_own() {
    let whole = draft("crs16/network.json");
    let mut parts = 0;
    for territory in whole.territories.iter().filter(|territory| territory.municipality.is_none()) {
        let part = whole.subset(&[territory.id.as_str()]).expect("the territory is there");
        let network = compiled(&part);
        assert!(network.territory_ix(territory.id.as_str()).is_some());
        let own = |draft: &NetworkDraft| draft.services.iter().filter(|service| service.territory == territory.id).count();
        assert_eq!(own(&part), own(&whole), "{} is whole", territory.id.as_str());
        parts += 1;
    }
    assert_eq!(parts, 37);
}

#[test]
fn a_snapshot_is_the_network_it_was_made_of() {
    let json = draft("marituba/network.json");
    let bytes = snapshot::write(json.clone()).expect("no faults");
    assert_eq!(bytes, snapshot::write(json.clone()).expect("no faults"), "the same bytes each time");
    let (network, warnings) = exchange::network(&bytes).expect("what was written is read");
    let (expected, told) = exchange::network(&exchange::to_json(&json)).expect("no faults");
    assert_eq!(network.fingerprint(), expected.fingerprint());
    assert_eq!(warnings, told);
}

/// Every byte changed and every length cut: never a network, never a panic.
#[test]
fn damage_is_refused_wherever_it_is() {
    let part = draft("crs16/network.json").subset(&["encantado"]).expect("the territory is there");
    let bytes = snapshot::write(part).expect("no faults");
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        let faults = exchange::network(&damaged).expect_err("a changed byte is seen");
        assert_eq!(faults.faults.len(), 1, "byte {at}");
    }
    for length in (0..bytes.len()).step_by(7) {
        assert!(exchange::network(&bytes[..length]).is_err(), "cut at {length}");
    }
}

/// Sizes of a municipality's and a region's part, for the documentation: `cargo test --test snapshot -- --nocapture`.
#[test]
fn a_part_is_small() {
    let whole = draft("crs16/network.json");
    let json = exchange::to_json(&whole).len();
    let packed = snapshot::write(whole.clone()).expect("no faults").len();
    let town = snapshot::write(whole.subset(&["encantado"]).expect("the territory is there")).expect("no faults").len();
    println!("16ª CRS: JSON {json} bytes, snapshot {packed}; Encantado's part {town}");
    assert!(packed * 4 < json && town < packed);
}
