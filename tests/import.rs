//! The importer, with small tables and with the whole reference data.
#![cfg(feature = "import")]

use std::fs::File;
use std::path::PathBuf;
use std::time::Instant;

use amparo::error::Code;
use amparo::exchange::import::{Columns, ImportOptions, Imported, Report, Tables, import};
use amparo::exchange::read::read;
use amparo::id::DocumentId;
use amparo::network::draft::{Access, NetworkDraft, Role, ServiceDraft};

const MUNICIPALITIES: &str = "\u{feff}ibge_code,name,uf,latitude,longitude,population_2024,area_km2_2021,timezone
1504422,Marituba,PA,-1.36,-48.3446,117000,103.214,America/Sao_Paulo
1300201,Atalaia do Norte,AM,-4.37055,-70.1967,15314,76435.093,America/Rio_Branco
4311403,Lajeado,RS,-29.4591,-51.9644,96651,91.231,America/Sao_Paulo
";
const REGIONS: &str = "ibge_code,health_region_code
1504422,15006
4311403,43029
9999999,1
";
const HEADER: &str = "cnes,name,service_class,type_code,subtype,ibge_code,latitude,longitude,opening_shift_code\n";

fn options() -> ImportOptions {
    let id = DocumentId::new("test").expect("an id");
    ImportOptions::new(id, "2026-05-02T00:00:00Z".parse().expect("an instant"))
}

fn run(services: &str, options: &ImportOptions) -> Imported {
    let tables = Tables {
        services: &mut services.as_bytes(),
        municipalities: &mut MUNICIPALITIES.as_bytes(),
        regions: Some(&mut REGIONS.as_bytes()),
    };
    import(tables, &Columns::default(), options, &mut |_| {}).expect("the tables have their columns")
}

fn rows(text: &str) -> Imported {
    run(&format!("{HEADER}{text}"), &options())
}

fn service<'d>(imported: &'d Imported, id: &str) -> &'d ServiceDraft {
    imported.draft.services.iter().find(|service| service.id.as_str() == id).expect("the service was imported")
}

fn refused(report: &Report) -> Vec<(u64, &str, Code)> {
    report.refused.iter().map(|finding| (finding.line, finding.column, finding.code)).collect()
}

fn accounted(report: &Report) {
    assert_eq!(report.rows, report.imported + report.filtered + report.refused_rows);
}

#[test]
fn a_plain_row_becomes_a_service_of_its_municipality() {
    let imported = rows("2316404,CENTRO DE SAUDE NOSSA SENHORA DA PAZ,UBS,,,1504422,-1.355,-48.342,\n");
    let paz = service(&imported, "cnes-2316404");
    assert_eq!((paz.kind.as_str(), paz.territory.as_str(), paz.cnes.as_deref()), ("ubs", "ibge-1504422", Some("2316404")));
    assert_eq!((paz.verify, paz.access, paz.declared, paz.opening_hours.as_deref()), (false, None, None, None));
    let marituba = &imported.draft.territories[1];
    assert_eq!((marituba.id.as_str(), marituba.region.as_deref()), ("ibge-1504422", Some("15006")));
    // The state knows the zone better than the table does.
    assert_eq!(marituba.time_zone, None);
    assert_eq!(imported.draft.territories[0].time_zone.as_deref(), Some("America/Eirunepe"));
    assert_eq!((imported.report.municipalities, imported.report.without_service), (3, 2));
}

#[test]
fn every_bad_row_is_listed_with_its_line_and_nothing_is_dropped_silently() {
    let imported = rows(concat!(
        ",NO CODE,UBS,,,1504422,-1.35,-48.34,\n",
        "12345678,TOO LONG,UBS,,,1504422,-1.35,-48.34,\n",
        "2316404,FIRST,UBS,,,1504422,-1.35,-48.34,\n",
        "2316404,AGAIN,UBS,,,1504422,-1.35,-48.34,\n",
        "1,\"TWO\nLINES\",UBS,,,0000000,-1.35,-48.34,\n",
        "2,SHORT,UBS\n",
        "3,NOWHERE,UBS,,,,-1.35,-48.34,\n",
        "abc,,UBS,,,,-1.35,-48.34,\n",
    ));
    let expected = [
        (2, "cnes", Code::Missing),
        (3, "cnes", Code::Range),
        (5, "cnes", Code::DuplicateId),
        (6, "municipality", Code::Dangling),
        (8, "", Code::Syntax),
        (9, "municipality", Code::Missing),
        (10, "cnes", Code::Range),
        (10, "municipality", Code::Missing),
    ];
    let services: Vec<_> = refused(&imported.report).into_iter().skip(1).collect();
    assert_eq!(refused(&imported.report)[0], (4, "ibge", Code::Dangling), "the region of no municipality");
    assert_eq!(services, expected);
    assert_eq!((imported.report.rows, imported.report.imported, imported.report.refused_rows), (8, 1, 7));
    accounted(&imported.report);
}

#[test]
fn bytes_that_are_not_text_refuse_the_row_and_not_the_table() {
    let mut services = HEADER.as_bytes().to_vec();
    services.extend(b"1,S\xc3O JO\xc3O,UBS,,,1504422,,,\n2,UBS B,UBS,,,1504422,,,\n");
    let tables = Tables { services: &mut services.as_slice(), municipalities: &mut MUNICIPALITIES.as_bytes(), regions: None };
    let imported = import(tables, &Columns::default(), &options(), &mut |_| {}).expect("the header is sound");
    assert_eq!(refused(&imported.report), [(2, "", Code::Syntax)]);
    assert_eq!(imported.report.imported, 1);
}

#[test]
fn a_row_that_can_stand_stands_and_says_what_is_open() {
    let imported = rows(concat!(
        "42,,UBS,,,150442,91.0,-48.34,99\n",
        "2333031,HOSPITAL DE CLINICAS,HOSPITAL,05,,1504422,-1.41,-48.36,06\n",
        "2333032,CAPS DA CIDADE,CAPS,70,,1504422,-29.4,-51.9,03\n",
    ));
    let nameless = service(&imported, "cnes-0000042");
    assert_eq!((nameless.name.as_str(), nameless.point, nameless.verify), ("CNES 0000042", None, true));
    let codes: Vec<_> = imported.report.doubts.iter().map(|doubt| (doubt.line, doubt.column, doubt.code)).collect();
    let expected = [
        (2, "cnes", Code::Suspicious),
        (2, "name", Code::Missing),
        (2, "name", Code::Verify),
        (2, "latitude", Code::Range),
        (2, "shift", Code::UnknownToken),
        (3, "name", Code::Verify),
        (4, "name", Code::Verify),
        (4, "latitude", Code::FarPoint),
    ];
    assert_eq!(codes, expected);
    let hospital = service(&imported, "cnes-2333031");
    assert_eq!((hospital.opening_hours.as_deref(), hospital.verify), (Some("24/7"), true));
    let caps = service(&imported, "cnes-2333032");
    // A far point misleads travel more than none.
    assert_eq!((caps.kind.as_str(), caps.point), ("caps_i", None));
    assert!(caps.note.as_deref().is_some_and(|note| note.contains("km from the seat")));
    assert_eq!((imported.report.far_points, imported.report.no_point, imported.report.doubtful), (1, 1, 3));
}

#[test]
fn a_prison_team_is_restricted_and_a_president_is_not() {
    let imported = rows(concat!(
        "2935724,PEM I,UBS,,,1504422,-1.37177,-48.31637,\n",
        "6632157,PRESIDIO ESTADUAL METROPOLITANO PEM II,UBS,,,1504422,,,\n",
        "1,UBS PRESIDENTE MEDICI,UBS,,,1504422,-1.36,-48.34,\n",
        "2,HOSPITAL DE AERONAUTICA,HOSPITAL,05,,1504422,-1.36,-48.34,\n",
    ));
    for id in ["cnes-2935724", "cnes-6632157"] {
        let team = service(&imported, id);
        assert_eq!((team.kind.as_str(), team.access, team.verify), ("prison_health", Some(Access::Restricted), true));
    }
    assert_eq!(service(&imported, "cnes-0000001").access, None);
    let military = service(&imported, "cnes-0000002");
    assert_eq!((military.kind.as_str(), military.access), ("general_hospital", Some(Access::Restricted)));
    assert_eq!(imported.report.restricted, 3);
}

#[test]
fn ten_services_at_one_point_are_a_default_and_nine_are_a_building() {
    let at = |count: u32, first: u32, lat: &str| -> String {
        (first..first + count).map(|cnes| format!("{cnes:07},UBS {cnes},UBS,,,1504422,{lat},-48.342,\n")).collect()
    };
    let imported = rows(&(at(10, 1, "-1.355") + &at(9, 100, "-1.356")));
    assert_eq!(imported.report.shared_points, 10);
    let flagged: Vec<_> = imported.report.doubts.iter().filter(|doubt| doubt.code == Code::SharedPoint).collect();
    assert_eq!((flagged.len(), flagged[0].line, flagged[9].line), (10, 2, 11));
    // The point stays: it is right for the municipality, if not for the street.
    assert!(service(&imported, "cnes-0000001").point.is_some());
}

#[test]
fn the_filter_counts_what_it_leaves_out() {
    let text = format!("{HEADER}1,UBS A,UBS,,,1504422,,,\n2,UBS B,UBS,,,4311403,,,\n3,UBS C,UBS,,,1111111,,,\n");
    let imported = run(&text, &ImportOptions { states: vec!["RS".to_owned()], ..options() });
    assert_eq!((imported.report.imported, imported.report.filtered, imported.report.refused_rows), (1, 1, 1));
    assert_eq!(imported.draft.territories.len(), 1);
    let both = ImportOptions { states: vec!["RS".to_owned()], municipalities: vec!["1504422".to_owned()], ..options() };
    assert_eq!(run(&text, &both).report.imported, 0);
    accounted(&imported.report);
}

#[test]
fn required_roles_name_services_that_say_they_are_nobody_yet() {
    let imported = rows("1,UBS A,UBS,,,1504422,,,\n");
    assert_eq!(imported.report.role_services, 12);
    let marituba = &imported.draft.territories[1];
    let lead = marituba.roles.of(Role::CrisisLead).expect("the role is named");
    let lead = service(&imported, lead.as_str());
    assert_eq!((lead.id.as_str(), lead.kind.as_str()), ("ibge-1504422/crisis-lead", "crisis_lead_office"));
    assert_eq!((lead.verify, lead.note.as_deref()), (true, Some("created by import: say who this is")));
    assert!(lead.channels.is_empty());
    let without = run(&format!("{HEADER}1,UBS A,UBS,,,1504422,,,\n"), &ImportOptions { roles: false, ..options() });
    assert_eq!((without.report.role_services, without.draft.services.len()), (0, 1));
}

#[test]
fn missing_columns_are_told_at_once_and_columns_can_be_mapped() {
    let tables = Tables {
        services: &mut "CNES;NOME;IBGE\n1;UBS A;1504422\n".as_bytes(),
        municipalities: &mut "codigo,nome\n".as_bytes(),
        regions: Some(&mut "x\n".as_bytes()),
    };
    let faults = import(tables, &Columns::default(), &options(), &mut |_| {}).expect_err("columns are missing");
    let values: Vec<_> = faults.faults.iter().map(|fault| fault.value.as_str()).collect();
    assert_eq!(values, ["ibge_code", "name", "uf", "ibge_code", "health_region_code"]);

    let mut columns = Columns::default();
    columns.services.cnes = "CNES".to_owned();
    columns.services.name = "NOME".to_owned();
    columns.services.municipality = "IBGE".to_owned();
    let municipalities = MUNICIPALITIES.replace(',', ";");
    let tables = Tables {
        services: &mut "CNES;NOME;IBGE\n1;UBS A;1504422\n".as_bytes(),
        municipalities: &mut municipalities.as_bytes(),
        regions: None,
    };
    let imported = import(tables, &columns, &ImportOptions { delimiter: b';', ..options() }, &mut |_| {}).expect("mapped");
    assert_eq!((imported.report.imported, imported.report.no_point), (1, 1));
}

#[test]
fn what_is_imported_is_read_back_as_it_was() {
    let imported = rows("2935724,PEM I,UBS,,,1504422,-1.37177,-48.31637,03\n");
    let bytes = serde_json::to_vec(&imported.draft).expect("a draft is JSON");
    let back: NetworkDraft = read(&bytes).expect("an imported draft has no fault");
    assert!(back == imported.draft);
}

fn shared() -> PathBuf {
    std::env::var_os("AMPARO_SHARED").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from)
}

#[test]
fn the_whole_register_is_accounted_for() {
    let data = shared().join("data");
    if !data.join("services.csv").exists() {
        println!("SKIP the whole register: 1 table of 42,378 rows not found");
        return;
    }
    let open = |name: &str| File::open(data.join(name)).expect("the reference data is whole");
    let mut told = Vec::new();
    let start = Instant::now();
    let tables = Tables {
        services: &mut open("services.csv"),
        municipalities: &mut open("municipalities.csv"),
        regions: Some(&mut open("health_regions.csv")),
    };
    let imported = import(tables, &Columns::default(), &options(), &mut |rows| told.push(rows)).expect("the tables are sound");
    let report = &imported.report;
    println!("{} rows in {:?}", report.rows, start.elapsed());
    println!(
        "imported {} filtered {} refused {} doubtful {} doubts {} restricted {} shared {} far {} no point {} hours {}",
        report.imported,
        report.filtered,
        report.refused_rows,
        report.doubtful,
        report.doubts.len(),
        report.restricted,
        report.shared_points,
        report.far_points,
        report.no_point,
        report.with_hours
    );
    println!(
        "municipalities {} without service {} role services {}",
        report.municipalities, report.without_service, report.role_services
    );
    for kind in &report.kinds {
        println!("{:22} {:6} doubtful {:5}", kind.kind, kind.services, kind.doubtful);
    }
    accounted(report);
    assert_eq!((report.rows, report.refused_rows, told.len()), (42_378, 0, 43));
    assert_eq!(imported.draft.services.len() as u64, report.imported + report.role_services);
    assert_eq!((report.municipalities, report.without_service), (5_571, 85));
    assert_eq!(report.kinds.iter().map(|kind| kind.services).sum::<u64>(), report.imported);
    // Every service is in a municipality of the network, and every restricted one is told apart.
    let prisons = imported.draft.services.iter().filter(|service| service.kind.as_str() == "prison_health");
    assert!(prisons.clone().all(|service| service.access == Some(Access::Restricted) && service.verify));
    let compiled = imported.draft.clone().compile().expect("an imported register is a network");
    println!("compiled to {} services and {} territories", compiled.network.len(), compiled.network.territories().len());
    assert_eq!(compiled.network.len() as u64, report.imported + report.role_services);
    if let Some(list) = std::env::var_os("AMPARO_LIST_RESTRICTED") {
        let names: Vec<_> = imported
            .draft
            .services
            .iter()
            .filter(|service| service.access.is_some())
            .map(|service| format!("{}\t{}", service.kind.as_str(), service.name))
            .collect();
        std::fs::write(list, names.join("\n")).expect("the list can be written");
    }
}
