//! Old schemas come to the newest one, with everything that they held.

use super::*;

const OLD: [&str; 2] = [include_str!("../../../tests/ledger/schema-1.sql"), include_str!("../../../tests/ledger/schema-2.sql")];

#[test]
fn every_old_schema_upgrades_to_the_fresh_one_and_keeps_its_events() {
    assert_eq!(OLD.len() + 1, file::NEWEST as usize, "each schema but the newest has its fixture");
    for (older, sql) in OLD.iter().enumerate() {
        let folder = Home::new(Store::File, "schema");
        Connection::open(folder.path()).and_then(|db| db.execute_batch(sql)).expect("the fixture is SQL");
        let old = verify(&folder.path(), None).expect("it is read as it is");
        let mut ledger = folder.open().unwrap_or_else(|error| panic!("schema {}: {error}", older + 1));
        assert_eq!(number(&mut ledger, "PRAGMA user_version"), file::NEWEST);
        let upgraded = verify(&folder.path(), None).expect("whole");
        assert_eq!(upgraded, old, "not an entry was changed");
        let stored = ledger.load(&worker(), &id("case-1"), at(9)).expect("loaded");
        let events = [opened("case-1"), arrived("case-1", 1), arrived("case-1", 3), arrived("case-1", 4)];
        assert_eq!(*stored.case(), Case::fold(&events).expect("they follow"));
        // What lies ahead of the old cases is not forgotten.
        assert_eq!(number(&mut ledger, "SELECT count(*) FROM outbox_stale"), [2, 1][older]);
    }
}

#[test]
fn an_old_ledger_whose_tables_are_others_is_refused_and_left_as_it_was() {
    let folder = Home::new(Store::File, "schema-odd");
    let odd = format!("{} CREATE TABLE outbox (a INTEGER);", OLD[0]);
    Connection::open(folder.path()).and_then(|db| db.execute_batch(&odd)).expect("the fixture is SQL");
    assert!(folder.open().is_err());
    let db = Connection::open(folder.path()).expect("open");
    let schema: u32 = db.query_row("PRAGMA user_version", (), |row| row.get(0)).expect("a number");
    let events: u32 = db.query_row("SELECT count(*) FROM entry", (), |row| row.get(0)).expect("a number");
    assert_eq!((schema, events), (1, 5));
}
