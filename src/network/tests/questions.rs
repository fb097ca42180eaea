use chrono::NaiveDate;
use serde_json::json;

use super::{base, network, put};
use crate::calendar::{Opening, Uf};
use crate::network::draft::{Access, Capacity, ChannelKind, Entry, Joins, LinkKind, Mode, NetworkDraft, Role};
use crate::network::{End, NeedSet, Network, OnCall, ServiceIx, TerritoryIx, Way};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn needs(network: &Network, ids: &[&str]) -> NeedSet {
    ids.iter().map(|id| network.need_ix(id).expect("a need")).collect()
}

#[test]
fn a_service_answers_for_itself_and_its_kind() {
    let network = network(&base());
    let caps = network.service(network.service_ix("caps").expect("it is there"));
    assert_eq!((caps.id(), caps.name(), &*caps.kind().id), ("caps", "CAPS", "caps_ii"));
    assert_eq!(&*network.sectors()[caps.sector().index()].id, "health");
    let municipality = network.territory_ix("marituba").expect("it is there");
    assert_eq!(caps.municipality(), municipality);
    assert_eq!(Some(caps.territory()), network.territory_ix("marituba/a"));
    assert_eq!(caps.needs(), needs(&network, &["crisis_care", "continuity", "matrix_support"]));
    assert_eq!(caps.age_range(), Some((18, 255)));
    assert!(caps.serves_age(18, 99) && !caps.serves_age(17, 20));
    assert!(
        caps.can_hold() && caps.clinical() && !caps.urgency_door() && !caps.mobile() && !caps.adults_only() && !caps.verify()
    );
    assert_eq!((caps.access(), caps.entry(), caps.joins()), (Access::Open, Entry::Territory, Joins::Crisis));
    assert_eq!(caps.place().map(|place| place.restrictiveness), Some(10));
    assert_eq!((caps.declared(), caps.declared_places(), caps.cnes()), (Some(Capacity::Full), Some(7), Some(12_345)));
    assert_eq!(caps.steward(), network.service_ix("lead"));
    assert_eq!(caps.point(), Some((-1_370_000, -48_340_000)));
    let channels: Vec<_> = caps.channels().collect();
    assert_eq!((channels.len(), channels[0].kind, channels[0].address_ref), (1, ChannelKind::Phone, "tel:1"));
    let at = "2030-06-03T13:00:00Z".parse().expect("an instant");
    assert_eq!(caps.hours().map(|hours| network.hours().state(hours, at)), Some(Opening::Open));
    let night = "2030-06-03T23:00:00Z".parse().expect("an instant");
    assert!(matches!(caps.on_call(), OnCall::Hours(hours) if network.hours().state(hours, night) == Opening::Open));

    let upa = network.service(network.service_ix("upa").expect("it is there"));
    assert!(upa.urgency_door() && upa.entry() == Entry::Anybody && upa.on_call() == OnCall::None);
    assert_eq!((upa.age_range(), upa.declared(), upa.steward(), upa.cnes()), (None, None, None, None));
    assert!(upa.serves_age(0, 255));
    assert_eq!(network.service_ix("cap"), None);
    let ids: Vec<_> = network.services().map(|service| (service.id_rank(), service.id().to_owned())).collect();
    assert!(ids.is_sorted() && ids.len() == 6);
}

#[test]
fn a_stranger_index_reads_as_nothing() {
    let network = network(&base());
    let nobody = network.service(ServiceIx(77));
    assert_eq!((nobody.id(), nobody.name(), nobody.channels().count(), nobody.hours()), ("", "", 0, None));
    assert!(!nobody.is_valid_on(date("2030-01-01")) && nobody.point().is_none() && nobody.steward().is_none());
    assert!(network.territory(TerritoryIx(77)).id.is_empty() && network.role(TerritoryIx(77), Role::Police).is_none());
    assert!(network.offered(TerritoryIx(u32::MAX)).is_empty() && network.need_masks(TerritoryIx(u32::MAX)).is_empty());
    assert_eq!(network.links_from(ServiceIx(u32::MAX), LinkKind::Pact).count(), 0);
    assert_eq!(network.links_from(ServiceIx(7), LinkKind::Pact).count(), 0);
}

#[test]
fn a_day_later_a_service_has_left() {
    let mut document = base();
    put(&mut document, "/services/1/valid_from", json!("2030-01-01"));
    put(&mut document, "/services/1/valid_to", json!("2030-06-30"));
    let network = network(&document);
    let ubs = network.service(network.service_ix("ubs").expect("it is there"));
    for (day, valid) in [("2029-12-31", false), ("2030-01-01", true), ("2030-06-30", true), ("2030-07-01", false)] {
        assert_eq!(ubs.is_valid_on(date(day)), valid, "{day}");
    }
}

#[test]
fn a_catchment_takes_over_what_it_does_not_state() {
    let network = network(&base());
    let ix = |id: &str| network.territory_ix(id).expect("it is there");
    let (a, b) = (ix("marituba/a"), ix("marituba/b"));
    let territory = network.territory(a);
    assert_eq!((territory.uf, territory.tz.name(), territory.reach_minutes), (Some(Uf::Pa), "America/Belem", Some(90)));
    assert_eq!((territory.numbers.len(), territory.calendar.municipal().len()), (1, 1));
    assert_eq!(territory.municipality, ix("marituba"));
    assert_eq!(network.role(a, Role::Reference), network.service_ix("ubs"));
    assert_eq!(network.role(b, Role::Reference), network.service_ix("caps"));
    assert_eq!(network.role(b, Role::CrisisLead), network.service_ix("lead"));
    assert_eq!(network.role(b, Role::Police), None);
    assert!(network.territories().is_sorted_by(|a, b| a.id < b.id));
}

#[test]
fn links_are_found_from_where_they_start() {
    let network = network(&base());
    let service = |id: &str| network.service_ix(id).expect("it is there");
    let (marituba, b, belem) =
        ["marituba", "marituba/b", "belem"].map(|id| network.territory_ix(id).expect("it is there")).into();
    assert_eq!(network.pacted_territories(marituba), [belem]);
    assert_eq!(network.pacted_territories(b), [belem], "a catchment has its municipality's pacts");
    assert_eq!(network.pacted_services(b), [service("upa")], "the pact with `ct` had ended");
    assert_eq!(network.pacted_services(belem), []);
    let later: Vec<_> = network.pacts_on(b, date("2031-01-01")).collect();
    assert_eq!(later, [End::Territory(belem)]);
    let references: Vec<_> = network.links_from_territory(b, LinkKind::Reference).map(|link| link.to).collect();
    assert_eq!(references, [End::Service(service("caps"))]);
    assert_eq!(network.substitutes(service("caps"), date("2030-06-01")).collect::<Vec<_>>(), [service("ubs")]);
    let boat: Vec<_> = network.links_from(service("caps"), LinkKind::Transport).collect();
    assert_eq!((boat.len(), boat[0].mode, boat[0].operator), (1, Mode::River, Some(service("lead"))));
}

#[test]
fn minutes_become_rows() {
    let network = network(&base());
    let node = |id: &str| network.service_ix(id).expect("it is there").0;
    let rows = network.rows();
    assert_eq!(rows.len(), 6);
    assert_eq!(rows.links(), 3, "there and back by road, one way by boat");
    assert_eq!(rows.given(node("caps"), node("ct")), Some(12_000));
    assert_eq!(rows.given(node("ct"), node("caps")), Some(12_000));
    assert!(rows.is_timed(node("caps")));
    // The boat goes from 6 to 18 in Belém, three hours behind.
    let at = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().expect("an instant");
    assert_eq!(network.way_opens(0, at("2030-06-03T03:00:00Z")), Some(at("2030-06-03T09:00:00Z")));
    assert_eq!(network.way_opens(0, at("2030-06-03T12:00:00Z")), Some(at("2030-06-03T12:00:00Z")));
    assert_eq!(network.way_opens(1, at("2030-06-03T12:00:00Z")), None);
}

#[test]
fn a_way_with_dates_opens_on_its_first_day_and_not_after_its_last() {
    let mut document = base();
    put(&mut document, "/links/6/valid_from", json!("2030-07-01"));
    put(&mut document, "/links/6/valid_to", json!("2030-07-02"));
    let network = network(&document);
    let at = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().expect("an instant");
    assert_eq!(network.way_opens(0, at("2030-06-03T12:00:00Z")), Some(at("2030-07-01T09:00:00Z")));
    assert_eq!(network.way_opens(0, at("2030-07-02T22:00:00Z")), None);
}

#[test]
fn stated_minutes_beat_the_default_of_the_way_back() {
    let mut document = base();
    put(&mut document, "/travel/-", json!({"from": "ct", "to": "caps", "minutes": 20}));
    let network = network(&document);
    let node = |id: &str| network.service_ix(id).expect("it is there").0;
    assert_eq!(network.rows().given(node("caps"), node("ct")), Some(12_000));
    assert_eq!(network.rows().given(node("ct"), node("caps")), Some(20_000));
}

#[test]
fn a_municipality_offers_what_its_open_services_meet() {
    let mut document = base();
    put(&mut document, "/services/1/valid_from", json!("2035-01-01"));
    put(&mut document, "/services/3/valid_to", json!("2029-01-01"));
    let network = network(&document);
    let marituba = network.territory_ix("marituba").expect("it is there");
    let caps = needs(&network, &["crisis_care", "continuity", "matrix_support"]);
    let ubs = needs(&network, &["primary_care", "somatic_care", "prenatal_care", "continuity"]);
    // The prison's team is restricted, `ct` has left, `ubs` is yet to begin.
    assert_eq!(network.offered(marituba), caps.union(ubs));
    let mut masks = [caps, ubs];
    masks.sort_unstable();
    assert_eq!(network.need_masks(marituba), masks);
    assert_eq!(network.count_offering(marituba, network.need_ix("continuity").expect("a need")), 2);
    assert_eq!(network.count_offering(marituba, network.need_ix("legal_aid").expect("a need")), 0);
    assert_eq!(network.anybody_masks(), [needs(&network, &["somatic_care", "urgency"])]);
    assert!(network.placing().contains(network.need_ix("shelter").expect("a need")));
}

#[test]
fn a_kind_of_the_document_takes_the_place_of_the_built_in_one() {
    let mut document = base();
    let kind =
        |id: &str| json!({"id": id, "sector": "own", "label": {"pt": "x", "en": "x"}, "needs": ["choir"], "can_hold": true});
    put(&mut document, "/sectors", json!([{"id": "own", "label": {"pt": "x", "en": "x"}}]));
    put(&mut document, "/needs", json!([{"id": "choir", "label": {"pt": "x", "en": "x"}}]));
    put(&mut document, "/kinds", json!([kind("z"), kind("conselho_tutelar"), kind("a")]));
    put(&mut document, "/services/1/kind", json!("z"));
    let (before, network) = (super::network(&base()), network(&document));
    assert_eq!(network.kind_ix("conselho_tutelar"), before.kind_ix("conselho_tutelar"));
    assert_eq!(network.kinds().len(), before.kinds().len() + 2);
    assert_eq!(&*network.kinds()[network.kinds().len() - 1].id, "z");
    for id in ["ct", "ubs"] {
        let service = network.service(network.service_ix(id).expect("it is there"));
        assert_eq!(service.needs(), needs(&network, &["choir"]), "{id}");
        assert_eq!(Some(service.sector()), network.sector_ix("own"));
    }
}

#[test]
fn the_built_in_vocabulary_is_whole() {
    let network = network(&base());
    assert_eq!((network.needs().len(), network.sectors().len(), network.placing().len()), (22, 9, 10));
    let ids: std::collections::BTreeSet<_> = network.kinds().iter().map(|kind| &*kind.id).collect();
    assert_eq!(ids.len(), network.kinds().len());
    for kind in network.kinds() {
        let meets_placing = !kind.needs.intersect(network.placing()).is_empty();
        // A street team gives its care wherever the person is.
        assert!(
            kind.place.is_some() || !meets_placing || &*kind.id == "consultorio_na_rua",
            "{} meets a need of a place and is none",
            kind.id
        );
        assert!(!kind.urgency_door || (kind.entry == Entry::Anybody && kind.place.is_some()), "{}", kind.id);
    }
    for need in network.needs() {
        let ix = network.need_ix(&need.id).expect("a need");
        assert!(network.kinds().iter().any(|kind| kind.needs.contains(ix)), "nobody meets {}", need.id);
    }
}

#[test]
fn the_fingerprint_does_not_depend_on_the_order_of_the_document() {
    let document = base();
    let first = network(&document);
    let mut turned = document.clone();
    for list in ["territories", "services", "links", "travel"] {
        turned[list].as_array_mut().expect("a list").reverse();
    }
    let second = network(&turned);
    assert_eq!(first.fingerprint(), second.fingerprint());
    let order = |network: &Network| (0..6).map(|ix| network.service(ServiceIx(ix)).id().to_owned()).collect::<Vec<_>>();
    assert_eq!(order(&first), order(&second));
    let mut changed = document;
    put(&mut changed, "/services/1/name", json!("other"));
    assert_ne!(first.fingerprint(), network(&changed).fingerprint());
}

#[test]
fn ways_of_a_builder_count_in_the_fingerprint_and_the_rows() {
    let draft = || crate::exchange::read::read_all::<NetworkDraft>(base().to_string().as_bytes()).expect("JSON").0;
    let plain = draft().compile().expect("no faults").network;
    assert_eq!(plain.fingerprint(), network(&base()).fingerprint());
    let finer = draft().compile_with_ways(&[Way { from: 0, to: 1, millis: 1_500 }]).expect("no faults").network;
    assert_ne!(finer.fingerprint(), plain.fingerprint());
    assert_eq!(finer.rows().links(), plain.rows().links() + 1);
}

#[test]
fn a_network_is_shared_between_threads_and_tells_nothing_in_debug() {
    fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
    let network = network(&base());
    shared(&network);
    assert_eq!(format!("{network:?}"), r#"Network { id: "t", .. }"#);
}
