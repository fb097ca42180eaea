use serde_json::json;

use super::{base, build, lines, put, with};
use crate::error::Code;
use crate::network::Way;
use crate::network::draft::NetworkDraft;

#[test]
fn each_fault_has_its_code_place_and_hint() {
    for (pointer, value, expected) in [
        ("/services/1/id", json!("caps"), "duplicate_id $.services[1].id this id stands twice"),
        ("/territories/2/id", json!("belem"), "duplicate_id $.territories[3].id this id stands twice"),
        ("/services/3/kind", json!("cpas_ii"), "dangling $.services[3].kind did you mean `caps_ii`?"),
        ("/services/1/territory", json!("marituba/c"), "dangling $.services[1].territory did you mean `marituba/a`?"),
        ("/services/1/territory", json!("nowhere"), "dangling $.services[1].territory no territory has this id"),
        ("/services/1/needs", json!(["urgency", "child_crae"]), "dangling $.services[1].needs[1] did you mean `child_care`?"),
        ("/services/1/steward", json!("laed"), "dangling $.services[1].steward did you mean `lead`?"),
        ("/services/1/cnes", json!("123456"), "range $.services[1].cnes a CNES code has seven digits"),
        ("/services/1/point", json!({"lat": 91, "lon": 0}), "range $.services[1].point.lat from -90 to 90 degrees"),
        ("/services/1/point", json!({"lat": 9, "lon": -181}), "range $.services[1].point.lon from -180 to 180 degrees"),
        ("/services/1/age", json!({"from": 18, "to": 17}), "range $.services[1].age `from` is above `to`"),
        ("/services/1/valid_to", json!("2000-01-01"), ""),
        (
            "/services/1/opening_hours",
            json!("sunrise-sunset"),
            "bad_hours $.services[1].opening_hours hours that follow the sun are not read; write clock times",
        ),
        (
            "/services/1/on_call",
            json!({"opening_hours": "every day"}),
            "bad_hours $.services[1].on_call.opening_hours not in the OpenStreetMap opening-hours syntax; try for example `Mo-Fr 08:00-18:00; PH off`",
        ),
        (
            "/territories/0/roles",
            json!({"crisis_lead": "lead", "health_authority": "lead", "conselho_tutelar": "ct"}),
            "missing_role $.territories[0].roles.prosecutor every municipality names a service for this role",
        ),
        ("/territories/0/roles/police", json!("ctt"), "dangling $.territories[0].roles.police did you mean `ct`?"),
        (
            "/territories/2/areas",
            json!(["3", "1"]),
            "overlapping_catchments $.territories[2].areas[1] `marituba/a` claims this area too",
        ),
        (
            "/territories/1/municipality",
            json!("marituba/b"),
            "bad_parent $.territories[1].municipality this is a catchment itself",
        ),
        ("/territories/1/municipality", json!("maritiba"), "dangling $.territories[1].municipality did you mean `marituba`?"),
        (
            "/territories/1/municipality",
            json!(null),
            "bad_parent $.territories[1].municipality a catchment names its municipality",
        ),
        (
            "/territories/0/municipality",
            json!("belem"),
            "bad_parent $.territories[0].municipality a municipality stands in no other",
        ),
        (
            "/territories/0/uf",
            json!("PO"),
            "unknown_token $.territories[0].uf the two capital letters of a Brazilian state, such as `PA`",
        ),
        ("/territories/0/uf", json!(null), "missing $.territories[0].uf a municipality names its state"),
        ("/territories/0/ibge", json!("150442"), "range $.territories[0].ibge an IBGE code has seven digits"),
        (
            "/territories/0/time_zone",
            json!("America/Belen"),
            "bad_time_zone $.territories[0].time_zone did you mean `America/Belem`?",
        ),
        (
            "/territories/0/time_zone",
            json!("Brasília"),
            "bad_time_zone $.territories[0].time_zone an IANA name such as `America/Belem`",
        ),
        ("/territories/0/reach_minutes", json!(1_000_001), "range $.territories[0].reach_minutes at most 1000000 minutes"),
        ("/territories/0/holidays/0/month", json!(13), "range $.territories[0].holidays[0].month from 1 to 12"),
        (
            "/territories/0/holidays/0/easter_offset",
            json!(3),
            "conflict $.territories[0].holidays[0] a holiday has `month` and `day`, or `easter_offset`, or `date`",
        ),
        (
            "/territories/0/holidays/-",
            json!({"name": "x", "easter_offset": 300}),
            "range $.territories[0].holidays[1].easter_offset from -80 to 250",
        ),
        (
            "/territories/0/holidays/-",
            json!({"name": "x", "date": "2030-01-01", "since_year": 3, "until_year": 2}),
            "bad_period $.territories[0].holidays[1].until_year `since_year` is 3",
        ),
        ("/links/0/to", json!("marituba"), "self_link $.links[0].to a link ties two"),
        ("/links/0/to", json!("bellem"), "dangling $.links[0].to did you mean `belem`?"),
        ("/links/4/to", json!("belem"), "dangling $.links[4].to this end is a service, not a territory"),
        ("/links/3/to", json!("belem"), "dangling $.links[3].to this end is a service, not a territory"),
        ("/links/5/minutes", json!(1_000_001), "range $.links[5].minutes at most 1000000 minutes"),
        ("/links/0/minutes", json!(1), "conflict $.links[0].minutes minutes hold between two services only"),
        ("/links/4/return_minutes", json!(1), "missing $.links[4].minutes a link with `return_minutes` tells its `minutes`"),
        ("/links/6/operator", json!("leda"), "dangling $.links[6].operator did you mean `lead`?"),
        (
            "/links/6/opening_hours",
            json!("08:00+"),
            "bad_hours $.links[6].opening_hours closing time left open by `+`; write one, or `unknown` after it",
        ),
        ("/links/1/valid_from", json!("2031-01-01"), "bad_period $.links[1].valid_to `valid_from` is 2031-01-01"),
        (
            "/links/-",
            json!({"kind": "transport", "from": "ubs", "to": "ct"}),
            "missing $.links[7].minutes a `transport` link tells its minutes",
        ),
        ("/travel/0/to", json!("caps"), "self_link $.travel[0].to travel ties two"),
        ("/travel/0/from", json!("cap"), "dangling $.travel[0].from did you mean `caps`?"),
        ("/travel/0/return_minutes", json!(2_000_000), "range $.travel[0].return_minutes at most 1000000 minutes"),
        (
            "/travel/-",
            json!({"from": "caps", "to": "ct", "minutes": 13}),
            "conflict $.travel[1] another record tells other minutes for this way",
        ),
        (
            "/sectors",
            json!([{"id": "health", "label": {"pt": "x", "en": "x"}}]),
            "duplicate_id $.sectors[0].id this id is built in",
        ),
        (
            "/needs",
            json!([{"id": "x", "label": {"pt": "x", "en": "x"}}, {"id": "x", "label": {"pt": "x", "en": "x"}}]),
            "duplicate_id $.needs[1].id this id stands twice",
        ),
        (
            "/kinds",
            json!([{"id": "k", "sector": "healt", "label": {"pt": "x", "en": "x"}}]),
            "dangling $.kinds[0].sector did you mean `health`?",
        ),
        (
            "/kinds",
            json!([{"id": "k", "sector": "health", "label": {"pt": "x", "en": "x"}, "needs": ["urgenci"]}]),
            "dangling $.kinds[0].needs[0] did you mean `urgency`?",
        ),
        (
            "/kinds",
            json!([{"id": "k", "sector": "health", "label": {"pt": "x", "en": "x"}, "valid_from": "2020-01-02", "valid_to": "2020-01-01"}]),
            "bad_period $.kinds[0].valid_to `valid_from` is 2020-01-02",
        ),
    ] {
        let found = build(&with(pointer, value)).err().map_or_else(Vec::new, |faults| lines(&faults.faults));
        if expected.is_empty() {
            assert_eq!(found, Vec::<String>::new(), "{pointer}");
        } else {
            assert!(found.iter().any(|line| line == expected), "{pointer}: {expected}\nfound {found:#?}");
        }
    }
}

#[test]
fn nothing_is_found_in_the_base() {
    assert!(build(&base()).is_ok());
}

#[test]
fn an_id_of_a_service_and_of_a_territory_is_ambiguous_at_the_end_of_a_pact() {
    let mut document = base();
    let mut twin = document["services"][1].clone();
    twin["id"] = json!("belem");
    put(&mut document, "/services/-", twin);
    let faults = build(&document).expect_err("the pact may mean either");
    assert_eq!(lines(&faults.faults), ["conflict $.links[0].to both a service and a territory have this id"]);
}

#[test]
fn faults_of_reading_and_of_meaning_come_together_and_not_twice() {
    let mut document = with("/services/1/kind", json!("a b"));
    put(&mut document, "/services/3/territory", json!("nowhere"));
    let faults = build(&document).expect_err("two faults");
    let found: Vec<_> = faults.faults.iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    assert_eq!(found, [(Code::BadId, "$.services[1].kind"), (Code::Dangling, "$.services[3].territory")]);
}

#[test]
fn more_than_32_needs_are_refused() {
    let needs = |count: u32| (0..count).map(|n| json!({"id": format!("own{n}"), "label": {"pt": "x", "en": "x"}})).collect();
    assert!(build(&with("/needs", needs(10))).is_ok());
    let faults = build(&with("/needs", needs(11))).expect_err("33 needs");
    assert_eq!(lines(&faults.faults), ["vocabulary_full $.needs at most 32 in all; 22 are built in"]);
}

#[test]
fn many_danglings_are_counted_and_offered_a_near_id_a_bounded_number_of_times() {
    let mut document = base();
    for _ in 0..200 {
        put(&mut document, "/links/-", json!({"kind": "substitution", "from": "capz", "to": "ubs"}));
    }
    let faults = build(&document).expect_err("200 danglings");
    assert_eq!(faults.faults.len(), 200);
    assert_eq!(faults.faults.iter().filter(|fault| fault.hint.starts_with("did you mean")).count(), 50);
}

#[test]
fn a_builder_is_told_of_empty_ids_and_stray_ways() {
    let faults = NetworkDraft::default().compile().expect_err("it has no id");
    assert_eq!(lines(&faults.faults), ["missing $.id this id is empty"]);
    let (draft, _) = crate::exchange::read::read_all::<NetworkDraft>(base().to_string().as_bytes()).expect("JSON");
    let way = |from, to| Way { from, to, millis: 1 };
    let faults = draft.compile_with_ways(&[way(0, 1), way(2, 2), way(0, 6)]).expect_err("a loop and a stray");
    let expected = ["self_link $.ways[1] a way ties two", "dangling $.ways[2] no service has this number"];
    assert_eq!(lines(&faults.faults), expected);
}
