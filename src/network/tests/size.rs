use chrono::{DateTime, Utc};

use crate::id::{DocumentId, KindId, OpaqueRef, ServiceId, TerritoryId};
use crate::network::draft::{
    ChannelDraft, LinkDraft, LinkKind, NetworkDraft, Point, Role, ServiceDraft, TerritoryDraft, TerritoryKind,
};

/// A country of `municipalities` squares with `each` services, every service linked to the next three.
fn country(municipalities: u32, each: u32) -> NetworkDraft {
    let id = |m: u32, s: u32| ServiceId::new(format!("cnes-{:07}", m * each + s)).expect("an id");
    let kinds = ["ubs", "caps_i", "school", "cras", "upa"].map(|kind| KindId::new(kind).expect("an id"));
    let mut draft = NetworkDraft {
        format: NetworkDraft::FORMAT.to_owned(),
        id: DocumentId::new("country").expect("an id"),
        valid_at: "2030-01-01T00:00:00Z".parse::<DateTime<Utc>>().expect("an instant"),
        ..NetworkDraft::default()
    };
    for m in 0..municipalities {
        let mut territory = TerritoryDraft {
            id: TerritoryId::new(format!("ibge-{m}")).expect("an id"),
            name: format!("Município {m}"),
            kind: TerritoryKind::Municipality,
            uf: Some("PA".to_owned()),
            ..TerritoryDraft::default()
        };
        for role in Role::REQUIRED {
            territory.roles.name(role, id(m, 0));
        }
        let territory_id = territory.id.clone();
        draft.territories.push(territory);
        for s in 0..each {
            let (lat, lon) = (-30.0 + f64::from(m / 75) / 3.0, -70.0 + f64::from(m % 75) / 3.0);
            draft.services.push(ServiceDraft {
                id: id(m, s),
                name: format!("Unidade Básica de Saúde do Município {m}, número {s}"),
                kind: kinds[s as usize % kinds.len()].clone(),
                territory: territory_id.clone(),
                point: Some(Point { lat: lat + f64::from(s % 9) / 100.0, lon: lon + f64::from(s / 9) / 100.0 }),
                opening_hours: Some(["Mo-Fr 08:00-18:00; PH off", "24/7"][s as usize % 2].to_owned()),
                channels: vec![ChannelDraft {
                    address_ref: OpaqueRef::new(format!("vault:{:07}", m * each + s)).expect("an id"),
                    ..ChannelDraft::default()
                }],
                ..ServiceDraft::default()
            });
            for next in 1..=3 {
                let end = |s: u32| OpaqueRef::new(id(m, s % each).as_str()).expect("an id");
                draft.links.push(LinkDraft {
                    kind: LinkKind::Transport,
                    from: end(s),
                    to: end(s + next),
                    minutes: Some(5 + next),
                    return_minutes: Some(5 + next),
                    ..LinkDraft::default()
                });
            }
        }
    }
    draft
}

#[test]
fn a_service_takes_at_most_400_bytes_besides_its_links() {
    let network = country(50, 80).compile().expect("no faults").network;
    assert_eq!(network.len(), 4_000);
    let each = network.service_bytes() / network.len();
    assert!(each <= 400, "{each} bytes");
    assert!(network.memory_bytes() > network.service_bytes());
}

#[test]
#[ignore = "takes seconds and a gigabyte; `cargo test --release --lib network::tests::size -- --ignored --nocapture`"]
fn a_country_compiles() {
    let draft = country(5_000, 80);
    let links = draft.links.len();
    let network = draft.compile().expect("no faults").network;
    let (each, all) = (network.service_bytes() / network.len(), network.memory_bytes() >> 20);
    println!("{} services, {links} links: {each} bytes a service, {all} MiB in all", network.len());
    assert_eq!(network.len(), 400_000);
}
