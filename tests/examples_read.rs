//! The example networks are read without a fault, and hold what their README says.

use std::collections::BTreeMap;
use std::path::PathBuf;

use amparo::error::{Code, Fault};
use amparo::exchange::read::read;
use amparo::network::draft::{Access, LinkKind, NetworkDraft, Role, ServiceDraft};

fn example(path: &str) -> NetworkDraft {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(path);
    let bytes = std::fs::read(&path).expect("the example is in the repository");
    match read(&bytes) {
        Ok(draft) => draft,
        Err(faults) => panic!("{}: {faults}", path.display()),
    }
}

const ALL: [&str; 3] = ["marituba/network.json", "marituba/before.json", "crs16/network.json"];

/// Called by their public number, so that they need neither point nor minutes.
const BY_NUMBER: [&str; 2] = ["policia-militar", "regulacao-samu"];

fn kinds(draft: &NetworkDraft) -> BTreeMap<&str, usize> {
    draft.services.iter().fold(BTreeMap::new(), |mut counts, service| {
        *counts.entry(service.kind.as_str()).or_default() += 1;
        counts
    })
}

fn ends_at_a_real_record(draft: &NetworkDraft, what: &str, id: &str) {
    let services = draft.services.iter().map(|service| service.id.as_str());
    let territories = draft.territories.iter().map(|territory| territory.id.as_str());
    assert!(services.chain(territories).any(|known| known == id), "{what} names `{id}`, which is not there");
}

#[test]
fn every_reference_ends_somewhere_and_every_required_role_is_named() {
    for path in ALL {
        let draft = example(path);
        for link in &draft.links {
            ends_at_a_real_record(&draft, path, link.from.as_str());
            ends_at_a_real_record(&draft, path, link.to.as_str());
        }
        for service in &draft.services {
            ends_at_a_real_record(&draft, path, service.territory.as_str());
        }
        for territory in &draft.territories {
            for (_, service) in territory.roles.iter() {
                ends_at_a_real_record(&draft, path, service.as_str());
            }
            if territory.municipality.is_none() {
                for role in Role::REQUIRED {
                    assert!(territory.roles.of(role).is_some(), "{path}: {} names no {}", territory.name, role.as_str());
                }
            }
        }
    }
}

#[test]
fn channels_are_opaque_and_hold_no_number_but_the_public_ones() {
    for path in ALL {
        for service in &example(path).services {
            for channel in &service.channels {
                let address = channel.address_ref.as_str();
                let digits: String = address.chars().filter(char::is_ascii_digit).collect();
                assert!(address.starts_with("addr:"), "{path}: {address}");
                assert!(digits.is_empty() || ["190", "192"].contains(&digits.as_str()), "{path}: {address}");
            }
        }
    }
}

#[test]
fn marituba_has_the_services_that_its_readme_counts() {
    let after = example("marituba/network.json");
    let primary = |service: &&ServiceDraft| ["ubs", "prison_health"].contains(&service.kind.as_str());
    let own = after.services.iter().filter(|service| service.territory.as_str().starts_with("marituba")).filter(primary);
    let (closed, open): (Vec<_>, Vec<_>) = own.partition(|service| service.access == Some(Access::Restricted));
    assert_eq!((open.len(), closed.len()), (17, 3), "20 units of primary care in CNES, 3 of them in prisons");
    let shelter = after.services.iter().find(|service| service.kind.as_str() == "womens_shelter").expect("there is one");
    assert_eq!(shelter.point, None, "the address of a shelter stands nowhere");
    let boats = after.links.iter().filter(|link| link.mode == Some(amparo::network::draft::Mode::River));
    assert!(boats.clone().count() >= 5 && boats.clone().all(|link| link.opening_hours.is_some()), "no boat without a timetable");
}

#[test]
fn before_is_the_same_network_without_its_agreements() {
    let (after, before) = (example("marituba/network.json"), example("marituba/before.json"));
    let ids = |draft: &NetworkDraft| draft.services.iter().map(|service| service.id.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(ids(&after), ids(&before));
    assert!(before.services.iter().all(|service| service.on_call.is_none()));
    let agreed = [LinkKind::Pact, LinkKind::Substitution, LinkKind::MatrixSupport];
    assert!(before.links.iter().all(|link| !agreed.contains(&link.kind)));
    assert!(agreed.iter().all(|kind| after.links.iter().any(|link| link.kind == *kind)));
    for territory in &before.territories {
        assert_eq!(
            territory.roles.of(Role::Reference).map(|service| service.as_str()),
            Some("gaspar-vianna"),
            "{}",
            territory.name
        );
    }
}

#[test]
fn the_region_has_its_37_municipalities() {
    let crs = example("crs16/network.json");
    let count = kinds(&crs);
    let registered = crs.services.iter().filter(|service| service.cnes.is_some()).count();
    assert_eq!((crs.territories.len(), registered), (37, 110 + 18 + 1 + 1 + 6), "primary care, hospitals, mixed unit, UPA, SAMU");
    assert_eq!((count["ubs"], count["prison_health"], count["specialist_clinic"]), (104, 2, 4));
    let caps = ["caps_i", "caps_ii", "caps_i_child", "caps_ad"].map(|kind| count[kind]);
    assert_eq!(caps, [3, 1, 1, 1], "three in Lajeado, one each in Encantado, Estrela and Taquari");
    let regions = |region: &str| crs.territories.iter().filter(|territory| territory.region.as_deref() == Some(region)).count();
    assert_eq!((regions("43029"), regions("43030")), (27, 10));
}

#[test]
fn every_example_compiles_without_a_fault() {
    for path in ALL {
        let compiled = match example(path).compile() {
            Ok(compiled) => compiled,
            Err(faults) => panic!("{path}: {faults}"),
        };
        // What is left: records to verify, what is called by number and never visited, and nobody at night before the agreement.
        let expected = |warning: &&Fault| match warning.code {
            Code::Verify => true,
            Code::Unreachable => BY_NUMBER.contains(&warning.value.as_str()),
            Code::LadderEndsNowhere => path == "marituba/before.json",
            _ => false,
        };
        let others: Vec<_> = compiled.warnings.iter().filter(|warning| !expected(warning)).map(ToString::to_string).collect();
        assert!(others.is_empty(), "{path}: {others:?}");
    }
}
