//! What a PostgreSQL server does that a file does not. `bash tests/postgres run COMMAND` gives these tests a server.

use ::postgres::{Client, NoTls};

use super::*;

/// The server of the tests; without one they say so and end.
pub(super) fn url() -> Option<String> {
    let url = std::env::var("AMPARO_POSTGRES").ok();
    if url.is_none() {
        println!("SKIP postgres: AMPARO_POSTGRES is not set; see tests/postgres");
    }
    url
}

fn schema(name: &str) -> String {
    format!("t_{}_{}", name.replace('-', "_"), std::process::id())
}

pub(super) fn place(name: &str) -> Place {
    let url = url().expect("looked at before");
    Place::new(format!("{url}&schema={}", schema(name))).expect("a URL")
}

fn named(place: &Place) -> String {
    let Place::Server(server) = place else { panic!("no server") };
    format!("{server:?}").split('"').nth(1).expect("a name").to_owned()
}

/// A connection that may do everything, at the ledger's schema.
pub(super) fn admin(place: &Place) -> Client {
    let mut client = Client::connect(&url().expect("there"), NoTls).expect("connected");
    client.batch_execute(&format!("SET search_path = {}", named(place))).expect("set");
    client
}

pub(super) fn drop_schema(place: &Place) {
    admin(place).batch_execute(&format!("DROP SCHEMA IF EXISTS {} CASCADE", named(place))).expect("dropped");
}

pub(super) fn tamper(place: &Place, sql: &str) {
    let sql = sql
        .replace("zeroblob(length(sealed))", "decode(repeat('00', length(sealed)), 'hex')")
        .replace("zeroblob(32)", "decode(repeat('00', 32), 'hex')");
    let off = "ALTER TABLE entry DISABLE TRIGGER USER";
    let on = "ALTER TABLE entry ENABLE TRIGGER USER";
    admin(place).batch_execute(&format!("{off}; {sql}; {on}")).expect("changed");
}

/// The files of the tables and indices of a ledger, as they lie on the server's disk.
pub(super) fn files(place: &Place) -> Vec<(PathBuf, Vec<u8>)> {
    let mut client = admin(place);
    client.batch_execute("CHECKPOINT").expect("all of it is in its files");
    let sql = "WITH own AS (SELECT oid, reltoastrelid FROM pg_class WHERE relnamespace = current_schema::regnamespace)
               SELECT pg_relation_filepath(oid), pg_read_binary_file(pg_relation_filepath(oid)) FROM
                 (SELECT oid FROM own UNION SELECT reltoastrelid FROM own WHERE reltoastrelid <> 0) AS every
                WHERE pg_relation_filepath(oid) IS NOT NULL ORDER BY oid";
    let rows = client.query(sql, &[]).expect("read");
    let read = |row: &::postgres::Row| (PathBuf::from(row.get::<_, String>(0)), row.get::<_, Vec<u8>>(1));
    rows.iter().map(read).filter(|(_, bytes)| !bytes.is_empty()).collect()
}

/// A ledger on the server, if there is one.
fn home(name: &str) -> Option<Home> {
    url().map(|_| Home::new(Store::Server, name))
}

/// All rows of all tables.
fn held(place: &Place) -> Vec<String> {
    let mut client = admin(place);
    let tables = ["about", "ledger", "care_case", "entry", "outbox", "outbox_stale", "input"];
    let all = tables.map(|table| {
        let there = client.query_one("SELECT to_regclass($1) IS NOT NULL", &[&table]).expect("asked");
        if !there.get::<_, bool>(0) {
            return Vec::new();
        }
        let rows = client.query(&format!("SELECT t::text FROM {table} t ORDER BY 1"), &[]).expect("read");
        rows.iter().map(|row| format!("{table} {}", row.get::<_, String>(0))).collect()
    });
    all.concat()
}

#[test]
fn a_url_is_read_and_tells_no_password() {
    for bad in
        ["postgres://u@h/d?schema=Town", "postgres://u@h/d?schema=", "postgres://u@h/d?schema=a;b", "postgres://u@h/d?what=1"]
    {
        assert_eq!(code(Place::new(bad)), LedgerCode::BadPlace, "{bad}");
    }
    let place = Place::new("postgresql://u:CANARY@h/d?schema=town_2&connect_timeout=3").expect("a URL");
    assert_eq!(format!("{place:?}"), "Server(Server { schema: \"town_2\", .. })");
    let plain = Place::new("postgres://u:CANARY@h/d?sslmode=require").expect("a URL");
    let refused = Ledger::open_at(&plain, key(), Desk::boxed()).expect_err("there is no TLS of our own");
    assert_eq!(refused, LedgerError::BadPlace);
}

#[test]
fn another_key_a_foreign_schema_and_a_newer_ledger_are_refused_and_left_untouched() {
    let Some(folder) = home("refused") else { return };
    assert_eq!(code(folder.open()), LedgerCode::Missing);
    assert_eq!(folder.verify(None), Err(LedgerError::Missing));
    drop(filled(&folder));
    let before = held(&folder.place);
    let wrong = || code(Ledger::open_at(&folder.place, MasterKey::new([8; 32]), Desk::boxed()));
    assert_eq!(wrong(), LedgerCode::WrongKey);
    assert_eq!(code(Ledger::create_at(&folder.place, MasterKey::new([8; 32]), Desk::boxed())), LedgerCode::WrongKey);
    assert_eq!(held(&folder.place), before);

    let cases = [
        ("UPDATE about SET version = 99", "UPDATE about SET version = 3", LedgerCode::Newer),
        ("UPDATE about SET application = 3", "UPDATE about SET application = 1095585868", LedgerCode::Foreign),
        ("UPDATE about SET version = 2", "UPDATE about SET version = 3", LedgerCode::Damaged),
        ("ALTER TABLE entry DISABLE TRIGGER USER", "ALTER TABLE entry ENABLE TRIGGER USER", LedgerCode::Damaged),
        ("ALTER TABLE entry ADD more BIGINT", "ALTER TABLE entry DROP more", LedgerCode::Damaged),
        ("ALTER TABLE about RENAME TO other", "ALTER TABLE other RENAME TO about", LedgerCode::Foreign),
    ];
    for (change, back, expected) in cases {
        folder.sql(change);
        let before = held(&folder.place);
        assert_eq!(code(folder.open()), expected, "{change}");
        assert_eq!(code(folder.verify(None)), expected, "{change}");
        assert_eq!(code(Ledger::create_at(&folder.place, key(), Desk::boxed())), expected, "{change}");
        assert_eq!(held(&folder.place), before, "{change}");
        folder.sql(back);
        assert!(folder.open().is_ok(), "{back}");
    }
    // A ledger that is open is told too, before it writes into tables that it does not know.
    let mut open = folder.open().expect("whole");
    folder.sql("UPDATE about SET version = 99");
    assert_eq!(
        open.open_case(&opened("case-3"), at(9)).expect_err("newer"),
        LedgerError::Newer { schema: 99, known: file::NEWEST }
    );
    folder.sql("UPDATE about SET version = 3");
    open.open_case(&opened("case-3"), at(9)).expect("again");
}

#[test]
fn a_schema_that_holds_something_else_is_foreign_and_an_empty_one_is_used() {
    let Some(folder) = home("odd") else { return };
    folder.sql(&format!(
        "CREATE SCHEMA {}; CREATE TABLE letters (text TEXT); INSERT INTO letters VALUES ('dear')",
        named(&folder.place)
    ));
    assert_eq!(code(Ledger::create_at(&folder.place, key(), Desk::boxed())), LedgerCode::Foreign);
    folder.sql("DROP TABLE letters");
    assert_eq!(code(folder.open()), LedgerCode::Missing);
    drop(filled(&folder));
    assert_eq!(folder.verify(None).expect("whole").events, 5);
}

#[test]
fn the_tables_are_those_of_every_other_ledger() {
    let Some(folder) = home("described") else { return };
    drop(folder.create());
    let mut client = admin(&folder.place);
    let sql = include_str!("../sql/postgres/described.sql").replace("$1", "current_schema::regnamespace");
    let mut lines: Vec<String> = client.query(&sql, &[]).expect("read").iter().map(|row| row.get(0)).collect();
    lines.sort();
    let known: Vec<&str> = include_str!("../sql/postgres/tables.txt").lines().collect();
    assert_eq!(lines, known);
    // And each column of the file's tables is one of these.
    let db = Connection::open_in_memory().expect("open");
    db.execute_batch(include_str!("../sql/schema.sql")).expect("made");
    let mut columns = db
        .prepare("SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'")
        .expect("asked");
    let columns: Vec<String> = columns.query_map((), |row| row.get(0)).and_then(Iterator::collect).expect("read");
    let on_server = |name: &String| known.iter().filter(|line| line.starts_with(&format!("column {name} "))).count();
    assert!(columns.len() > 25 && columns.iter().all(|name| on_server(name) == 1));
}

#[test]
fn migrations_run_once_and_all_or_none() {
    let Some(folder) = home("migrate") else { return };
    drop(filled(&folder));
    let mut client = admin(&folder.place);
    let oid: u32 = client.query_one("SELECT current_schema::regnamespace::oid", &[]).expect("a number").get(0);
    let version = |client: &mut Client| -> i64 { client.query_one("SELECT version FROM about", &[]).expect("one").get(0) };
    let steps = ["CREATE TABLE more (a BIGINT)", "CREATE TABLE most (a BIGINT)", "CREATE TABLE entry (a BIGINT)"];
    let mut run = |steps: &[&str], is_right: bool| {
        let tables = |lines: &[String]| is_right && lines.iter().any(|line| line.starts_with("column more.a "));
        crate::ledger::server::migrate(&mut client, oid, steps, tables)
    };
    assert!(run(&steps, true).is_err(), "the third cannot be done");
    assert_eq!(run(&steps[..1], false), Err(LedgerError::Damaged { seq: None }), "it came to other tables");
    assert_eq!(version(&mut admin(&folder.place)), 3);
    run(&steps[..1], true).expect("migrated");
    run(&steps[..1], true).expect("nothing more to do");
    run(&steps[..2], true).expect("migrated");
    assert_eq!(version(&mut admin(&folder.place)), 5);
    assert_eq!(code(folder.open()), LedgerCode::Newer);
}

#[test]
fn a_role_without_rights_is_told_and_one_that_reads_may_verify() {
    let Some(folder) = home("rights") else { return };
    drop(filled(&folder));
    let (schema, role) = (named(&folder.place), format!("r_{}", named(&folder.place)));
    folder.sql(&format!("CREATE ROLE {role} LOGIN"));
    let url = url().expect("there").replace("postgres@", &format!("{role}@"));
    let place = Place::new(format!("{url}&schema={schema}")).expect("a URL");
    let open = || Ledger::open_at(&place, key(), Desk::boxed());
    assert_eq!(code(open()), LedgerCode::ReadOnly, "it may not even look");
    folder.sql(&format!("GRANT USAGE ON SCHEMA {schema} TO {role}; GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {role}"));
    assert_eq!(code(open()), LedgerCode::ReadOnly);
    assert_eq!(verify_at(&place, None), folder.verify(None));
    folder.sql(&format!("GRANT INSERT ON entry, input TO {role}; GRANT INSERT, UPDATE ON care_case TO {role}"));
    assert_eq!(code(open()), LedgerCode::ReadOnly);
    folder.sql(&format!("GRANT INSERT, UPDATE, DELETE ON outbox TO {role}; GRANT INSERT, DELETE ON outbox_stale TO {role}"));
    // What a role is told to take lightly is not: its steps are waited for.
    folder.sql(&format!("ALTER ROLE {role} SET synchronous_commit = off"));
    let mut ledger = open().expect("it has what it takes");
    let Db::Server(session) = &mut ledger.db else { panic!("no server") };
    let waits: String = session.client.query_one("SHOW synchronous_commit", &[]).expect("told").get(0);
    assert_eq!(waits, "on");
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    ledger.append(&mut stored, &arrived("case-1", 6), at(6)).expect("appended");
    let new = Place::new(format!("{url}&schema={schema}_new")).expect("a URL");
    assert_eq!(code(Ledger::create_at(&new, key(), Desk::boxed())), LedgerCode::ReadOnly, "it may make no schema");
    drop(ledger);
    folder.sql(&format!("DROP OWNED BY {role}; DROP ROLE {role}"));
}

#[test]
fn a_step_waits_for_the_one_before_and_says_when_it_waited_enough() {
    let Some(folder) = home("held") else { return };
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let mut other = folder.open().expect("open");
    ledger.wait(Duration::from_millis(50)).expect("set");
    // Another program is in the middle of a step.
    let inner = other.write(at(6), |_| {
        let late = ledger.append(&mut stored, &arrived("case-1", 6), at(6));
        assert_eq!(code(late), LedgerCode::Locked);
        // Whoever only checks waits for nobody.
        assert_eq!(folder.verify(None).expect("whole").events, 5);
        Ok(())
    });
    inner.expect("it ends");
    let written = ledger.append(&mut stored, &arrived("case-1", 6), at(6)).expect("the same again");
    assert_eq!(written.applied, Applied::New { version: 5 });
}

#[test]
fn a_connection_that_was_lost_between_steps_is_made_anew() {
    let Some(folder) = home("lost") else { return };
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let end = |folder: &Home, ledger: &mut Ledger| {
        let Db::Server(_) = &ledger.db else { panic!("no server") };
        let pid = number(ledger, "SELECT pg_backend_pid()::int8");
        folder.sql(&format!("SELECT pg_terminate_backend({pid})"));
        std::thread::sleep(Duration::from_millis(100));
    };
    end(&folder, &mut ledger);
    ledger.append(&mut stored, &arrived("case-1", 6), at(6)).expect("appended");
    // A server that went back to an earlier state (a copy was restored) is refused, by whoever knows more.
    end(&folder, &mut ledger);
    super::tamper(&folder, "DELETE FROM entry WHERE seq = 7; UPDATE care_case SET version = 4, latest = 5 WHERE no = 1");
    assert_eq!(ledger.append(&mut stored, &arrived("case-1", 7), at(7)), Err(LedgerError::Behind { seq: 7 }));
    let told = ledger.head().expect_err("it stays so");
    assert_eq!(told, LedgerError::Behind { seq: 7 });
    assert!(folder.verify(None).is_ok(), "nobody else remembers");
}

#[test]
fn an_end_that_was_cut_off_is_told_by_a_head_kept_elsewhere() {
    let Some(folder) = home("cut") else { return };
    let mut ledger = filled(&folder);
    let head = ledger.head().expect("a head");
    drop(ledger);
    assert!(folder.verify(Some(head)).is_ok());
    super::tamper(
        &folder,
        "DELETE FROM entry WHERE seq = 5; UPDATE care_case SET version = 3, latest = 4, latest_at = 0 WHERE no = 1",
    );
    assert!(folder.verify(None).is_ok(), "nobody remembers");
    assert_eq!(folder.verify(Some(head)), Err(LedgerError::Behind { seq: 5 }));
}

#[test]
fn what_the_server_refuses_is_told_by_its_code_and_nothing_is_written() {
    let Some(folder) = home("codes") else { return };
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let head = ledger.head().expect("a head");
    let cases = [
        ("53100", LedgerCode::Full),
        ("42501", LedgerCode::ReadOnly),
        ("25006", LedgerCode::ReadOnly),
        ("55P03", LedgerCode::Locked),
        ("40001", LedgerCode::Locked),
        ("57014", LedgerCode::Locked),
        ("XX001", LedgerCode::Damaged),
        ("23505", LedgerCode::Damaged),
        ("53200", LedgerCode::Io),
    ];
    for (state, expected) in cases {
        for (constraint, when, deferred) in [("", "BEFORE", ""), ("CONSTRAINT", "AFTER", "DEFERRABLE INITIALLY DEFERRED")] {
            folder.sql(&format!(
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
                   $$ BEGIN RAISE EXCEPTION 'CANARY' USING ERRCODE = '{state}'; END $$;
                 CREATE {constraint} TRIGGER refuse {when} UPDATE ON care_case {deferred} FOR EACH ROW EXECUTE FUNCTION refuse()"
            ));
            let error = ledger.append(&mut stored, &arrived("case-1", 6), at(6)).expect_err(state);
            folder.sql("DROP TRIGGER refuse ON care_case; DROP FUNCTION refuse");
            assert_eq!(error.code(), expected, "{state} {when}");
            assert!(!format!("{error} {error:?}").contains("CANARY"));
            assert_eq!(ledger.head().expect("a head"), head, "{state} {when}");
        }
    }
    let out_of_memory = LedgerError::Io { code: i32::from_str_radix("53200", 36).expect("a number") };
    assert!(out_of_memory.to_string().ends_with("(system code 53200)"), "{out_of_memory}");
    assert!(LedgerError::Io { code: 5_898 }.to_string().ends_with("(system code 5898)"), "those of SQLite are as they were");
    ledger.append(&mut stored, &arrived("case-1", 6), at(6)).expect("appended");
}

#[test]
fn an_older_transaction_carries_an_erased_key_over_until_it_ends() {
    let Some(folder) = home("carried") else { return };
    let mut ledger = filled(&folder);
    folder.sql("UPDATE care_case SET ended = 1 WHERE no = 2");
    let key = ledger.write(at(5), |writer| writer.tx.one::<Vec<u8>>("SELECT wrapped FROM care_case WHERE no = 2", &[]));
    let wrapped = key.expect("a key");
    let holds_key = || folder.bytes().iter().any(|(_, bytes)| bytes.windows(wrapped.len()).any(|part| part == wrapped));
    let mut older = admin(&folder.place);
    older.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1").expect("it sees the ledger as it was");
    let erased = ledger.erase(&worker(), &id("case-2"), at(6)).expect("erased");
    assert!(!erased.is_flushed && holds_key());
    older.batch_execute("COMMIT").expect("ended");
    for _ in 0..100 {
        folder.sql("VACUUM FULL care_case");
        if !holds_key() {
            return;
        }
        // Another test's transaction.
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("the key is still there");
}
