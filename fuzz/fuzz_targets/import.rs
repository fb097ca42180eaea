//! Three tables to a network document: every row is accounted for.
#![no_main]

use amparo::exchange::import::{Columns, ImportOptions, Tables, import};
use amparo::id::DocumentId;
use libfuzzer_sys::fuzz_target;

// One input holds the three tables, with a byte 1 between them; what is missing is the seeds' own.
const MUNICIPALITIES: &[u8] = b"ibge_code,name,uf,latitude,longitude,population_2024,area_km2_2021,timezone\n1504422,Marituba,PA,-1.36,-48.3446,117000,103.214,America/Sao_Paulo\n4311403,Lajeado,RS,-29.4591,-51.9644,96651,91.231,America/Sao_Paulo\n";
const REGIONS: &[u8] = b"ibge_code,health_region_code\n1504422,15006\n";

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.split(|byte| *byte == 1);
    let mut services = parts.next().unwrap_or_default();
    let mut municipalities = parts.next().unwrap_or(MUNICIPALITIES);
    let mut regions = parts.next().unwrap_or(REGIONS);
    let id = DocumentId::new("fuzz").expect("an id");
    let mut options = ImportOptions::new(id, "2031-01-01T00:00:00Z".parse().expect("an instant"));
    options.roles = bytes.len() % 2 == 0;
    options.delimiter = if bytes.len() % 8 == 7 { b';' } else { b',' };
    let tables = Tables { services: &mut services, municipalities: &mut municipalities, regions: Some(&mut regions) };
    match import(tables, &Columns::default(), &options, &mut |_| {}) {
        Ok(imported) => {
            let report = &imported.report;
            assert_eq!(report.rows, report.imported + report.filtered + report.refused_rows, "every row is accounted for");
            let bytes = amparo::exchange::to_json(&imported.draft);
            // Compiling takes longer than all the rest.
            if options.roles && bytes.len() % 16 == 0 {
                let read = amparo::exchange::network(&bytes);
                assert!(read.is_ok(), "what was imported is a network: {}", read.expect_err("faults"));
            }
        }
        Err(faults) => assert!(!faults.faults.is_empty()),
    }
});
