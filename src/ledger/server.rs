//! The ledger in PostgreSQL: one for several servers of a municipality.
//!
//! - **One step at a time.** The chain is one, so each step begins with an advisory lock of its schema, held to its commit;
//!   whoever waits longer than `lock_timeout` is told [`LedgerError::Locked`].
//! - **One wait for the disk, shared.** A step commits without waiting and lets the lock go; before anything is acknowledged an
//!   empty message is written to the server's log, and that is waited for. The log is sequential: when the message is on the
//!   disk, so is the step, and every step that it saw. Steps of many servers share such a wait.
//! - **A lost connection** is made anew at the beginning of the next step, and the ledger that is found then must hold
//!   everything that was acknowledged here. Where it was lost between commit and acknowledgement, the answer is
//!   [`LedgerError::InDoubt`].

use std::cell::{Cell as Flag, RefCell};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use ::postgres::config::SslMode;
use ::postgres::error::{Severity, SqlState};
use ::postgres::types::{ToSql, Type};
use ::postgres::{Client, Config, GenericClient, NoTls, SimpleQueryMessage, SimpleQueryRow, Statement};

use crate::ledger::chain::{Head, hex, unhex};
use crate::ledger::error::LedgerError;
use crate::ledger::file::{APPLICATION, NEWEST, key_check};
use crate::ledger::host::Host;
use crate::ledger::recent::Recent;
use crate::ledger::seal::{Keys, draw};
use crate::ledger::store::{Cell, Value};

pub(super) type Row = ::postgres::Row;

const SCHEMA: &str = include_str!("sql/postgres/schema.sql");
const DESCRIBED: &str = include_str!("sql/postgres/described.sql");
/// What [`DESCRIBED`] answers of a whole ledger.
const TABLES: &str = include_str!("sql/postgres/tables.txt");
const RIGHTS: &str = include_str!("sql/postgres/rights.sql");
/// The schema with which ledgers in PostgreSQL began.
const FIRST: u32 = 3;
/// How a ledger of schema `FIRST + n` comes to the next.
const STEPS: [&str; 0] = [];
const _: () = assert!(FIRST as usize + STEPS.len() == NEWEST as usize, "each new schema has its step for PostgreSQL too");

type Connect = dyn Fn(&Config) -> Result<Client, ::postgres::Error> + Send + Sync;

/// A schema of a PostgreSQL server.
#[derive(Clone)]
pub struct Server {
    config: Arc<Config>,
    schema: String,
    connect: Option<Arc<Connect>>,
}

impl std::fmt::Debug for Server {
    /// Tells the schema alone: the rest may hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("schema", &self.schema).finish_non_exhaustive()
    }
}

impl Server {
    /// Reads a URL of PostgreSQL, `postgres://USER@HOST/DATABASE?schema=NAME`; without `schema` it is `amparo`.
    ///
    /// All that libpq's URLs may hold is read, `sslmode` and `host=/a/folder` of a socket too.
    /// # Errors
    /// [`LedgerError::BadPlace`]. A schema's name is 1 to 63 of `a-z 0-9 _`, the first no digit.
    pub fn new(url: &str) -> Result<Self, LedgerError> {
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let (own, rest): (Vec<&str>, Vec<&str>) =
            query.split('&').filter(|part| !part.is_empty()).partition(|part| part.starts_with("schema="));
        let schema = own.first().map_or("amparo", |part| &part["schema=".len()..]).to_owned();
        let is_name = schema.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
            && schema.len() <= 63
            && schema.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !is_name || schema.starts_with("pg_") || own.len() > 1 {
            return Err(LedgerError::BadPlace);
        }
        let mut config: Config = format!("{address}?{}", rest.join("&")).parse().map_err(|_| LedgerError::BadPlace)?;
        patient(&mut config);
        Ok(Self { config: Arc::new(config), schema, connect: None })
    }

    /// Connects in the host's way, with TLS: `connect` gets what was read from the URL.
    ///
    /// With the crate `postgres-native-tls`, for example: `server.connect_by(move |config| config.connect(tls.clone()))`.
    #[must_use]
    pub fn connect_by(mut self, connect: impl Fn(&Config) -> Result<Client, ::postgres::Error> + Send + Sync + 'static) -> Self {
        self.connect = Some(Arc::new(connect));
        self
    }

    fn client(&self, wait: Duration) -> Result<Client, LedgerError> {
        let mut client = match &self.connect {
            Some(connect) => connect(&self.config)?,
            None if self.config.get_ssl_mode() == SslMode::Require => return Err(LedgerError::BadPlace),
            None => self.config.connect(NoTls)?,
        };
        client.batch_execute(&format!(
            "SET search_path = \"{}\", pg_temp; SET idle_in_transaction_session_timeout = '60s'; SET bytea_output = hex;
             SET standard_conforming_strings = on",
            self.schema
        ))?;
        set_wait(&mut client, wait)?;
        Ok(client)
    }
}

/// A server that has vanished is noticed within a minute, unless the URL says otherwise.
fn patient(config: &mut Config) {
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(10));
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(Duration::from_secs(30));
    }
    if config.get_keepalives_idle() == Duration::from_secs(2 * 60 * 60) {
        config.keepalives_idle(Duration::from_secs(20));
        config.keepalives_interval(Duration::from_secs(10));
        config.keepalives_retries(3);
    }
    if config.get_application_name().is_none() {
        config.application_name("amparo");
    }
}

fn set_wait(client: &mut Client, longest: Duration) -> Result<(), LedgerError> {
    // Zero would wait for ever.
    let milliseconds = longest.as_millis().clamp(1, i32::MAX as u128);
    Ok(client.batch_execute(&format!("SET lock_timeout = {milliseconds}"))?)
}

impl From<::postgres::Error> for LedgerError {
    /// Wrapped by code: the server's text could hold a value.
    fn from(error: ::postgres::Error) -> Self {
        let Some(state) = error.code() else { return Self::Io { code: 0 } };
        match state.code() {
            "55P03" | "57014" | "40P01" | "40001" => Self::Locked,
            "42501" | "25006" => Self::ReadOnly,
            "53100" => Self::Full,
            "3D000" | "3F000" => Self::Missing,
            // What the tables do not allow, that they are not there, and pages that are damaged.
            "42P01" | "42703" | "XX001" | "XX002" => Self::Damaged { seq: None },
            code if code.starts_with("23") => Self::Damaged { seq: None },
            code => Self::Io { code: i32::from_str_radix(code, 36).unwrap_or(0) },
        }
    }
}

/// Whether a connection is gone, so that nobody knows what became of what was asked last. What a server says as its last word
/// (`PANIC: no space left` at a commit) is no answer.
fn is_lost(error: &::postgres::Error) -> bool {
    error.as_db_error().is_none_or(|told| {
        let is_last = matches!(told.parsed_severity(), Some(Severity::Fatal | Severity::Panic));
        is_last || told.code().code().starts_with("08")
    })
}

pub(super) fn cell(row: &Row, at: usize) -> Result<Cell<'_>, LedgerError> {
    let damaged = LedgerError::Damaged { seq: None };
    let int = |number: Option<i64>| number.map_or(Cell::Null, Cell::Int);
    Ok(match *row.columns().get(at).ok_or(damaged)?.type_() {
        Type::INT8 => int(row.try_get(at)?),
        Type::BOOL => int(row.try_get::<_, Option<bool>>(at)?.map(i64::from)),
        Type::BYTEA => row.try_get::<_, Option<&[u8]>>(at)?.map_or(Cell::Null, Cell::Bytes),
        _ => Cell::Other,
    })
}

/// A transaction under way; when it is dropped it is rolled back.
///
/// What is only written waits for the next query or the commit, and goes with it in one message: while a step goes to the server
/// and back, all others wait.
pub(super) struct Tx<'l> {
    open: RefCell<(&'l mut Client, &'l mut HashMap<&'static str, Statement>)>,
    /// A statement failed: the server would answer a commit by rolling back, without an error.
    has_failed: Flag<bool>,
    is_done: bool,
    /// Statements that wait.
    later: RefCell<String>,
    /// The entry that the chain ended with at the beginning.
    pub(super) last: Option<(u64, [u8; 32], i64)>,
}

impl<'l> Tx<'l> {
    fn new(open: RefCell<(&'l mut Client, &'l mut HashMap<&'static str, Statement>)>) -> Self {
        Self { open, has_failed: Flag::new(false), is_done: false, later: RefCell::default(), last: None }
    }

    /// Notes a statement, its values as literals: they are numbers and bytes, of which neither can end one.
    pub(super) fn execute_later(&self, sql: &str, values: &[Value<'_>]) {
        let mut later = self.later.borrow_mut();
        let mut parts = sql.split('?');
        later.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let digits = part.bytes().take_while(u8::is_ascii_digit).count();
            let (place, rest) = part.split_at(digits);
            let value = place.parse::<usize>().ok().and_then(|place| values.get(place.checked_sub(1)?));
            match value.expect("every parameter has its value") {
                Value::Int(number) => later.push_str(&format!("({number})")),
                Value::Bytes(bytes) => {
                    later.push_str("'\\x");
                    later.push_str(&hex(bytes));
                    later.push_str("'::bytea");
                }
            }
            later.push_str(rest);
        }
        later.push(';');
    }

    /// Runs what waits.
    fn catch_up(&self) -> Result<(), LedgerError> {
        let later = std::mem::take(&mut *self.later.borrow_mut());
        if later.is_empty() {
            return Ok(());
        }
        self.open.borrow_mut().0.batch_execute(&later).map_err(|error| {
            self.has_failed.set(true);
            error.into()
        })
    }

    fn run<T>(
        &self,
        sql: &'static str,
        values: &[Value<'_>],
        run: impl FnOnce(&mut Client, &Statement, &[&(dyn ToSql + Sync)]) -> Result<T, ::postgres::Error>,
    ) -> Result<T, LedgerError> {
        self.catch_up()?;
        let (client, statements) = &mut *self.open.borrow_mut();
        let values: Vec<&(dyn ToSql + Sync)> = values
            .iter()
            .map(|value| match value {
                Value::Int(number) => number as &(dyn ToSql + Sync),
                Value::Bytes(bytes) => bytes,
            })
            .collect();
        let ran = match statements.get(sql) {
            Some(statement) => run(client, statement, &values),
            // Parameters are written `?1` for both; no text of ours has another question mark.
            None => client.prepare(&sql.replace('?', "$")).and_then(|statement| {
                let ran = run(client, &statement, &values);
                statements.insert(sql, statement);
                ran
            }),
        };
        ran.map_err(|error| {
            self.has_failed.set(true);
            error.into()
        })
    }

    pub(super) fn change(&self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, LedgerError> {
        self.run(sql, values, |client, statement, values| client.execute(statement, values))
    }

    pub(super) fn query(&self, sql: &'static str, values: &[Value<'_>]) -> Result<Vec<Row>, LedgerError> {
        self.run(sql, values, |client, statement, values| client.query(statement, values))
    }

    pub(super) fn commit(mut self) -> Result<(), LedgerError> {
        if self.has_failed.get() {
            return Err(LedgerError::Io { code: 0 });
        }
        let later = std::mem::take(self.later.get_mut());
        match self.open.get_mut().0.batch_execute(&format!("{later}COMMIT")) {
            Ok(()) => {
                self.is_done = true;
                Ok(())
            }
            Err(error) if is_lost(&error) => Err(LedgerError::InDoubt),
            // The server says that it did not; what went before the commit may have failed, and has to be rolled back.
            Err(error) => Err(error.into()),
        }
    }
}

impl Drop for Tx<'_> {
    fn drop(&mut self) {
        if !self.is_done {
            // Where this fails the connection is gone, and the transaction with it.
            let _ = self.open.get_mut().0.batch_execute("ROLLBACK");
        }
    }
}

/// A ledger that is open.
pub(super) struct Session {
    server: Server,
    pub(super) client: Client,
    statements: HashMap<&'static str, Statement>,
    /// How a step begins.
    begin: String,
    wait: Duration,
    id: [u8; 16],
    /// What was acknowledged here last.
    kept: Option<Head>,
}

impl Session {
    /// Opens a ledger, and brings it to the newest schema.
    pub(super) fn open(server: &Server, keys: &Keys, wait: Duration) -> Result<(Self, [u8; 16]), LedgerError> {
        let mut client = server.client(wait)?;
        let (schema, oid) = look(&mut client, &server.schema)?;
        let id = identify(&mut client, keys)?;
        is_durable(&mut client)?;
        if schema < NEWEST {
            migrate(&mut client, oid, &STEPS, is_right)?;
        }
        may_write(&mut client, oid)?;
        let begin = begin_text(oid);
        let (server, statements) = (server.clone(), HashMap::new());
        Ok((Self { server, client, statements, begin, wait, id, kept: None }, id))
    }

    /// Connects again. The ledger that is found must be the same, and hold all that was acknowledged here.
    fn again(&mut self) -> Result<(), LedgerError> {
        let mut client = self.server.client(self.wait)?;
        let (schema, oid) = look(&mut client, &self.server.schema)?;
        if schema < NEWEST {
            return Err(LedgerError::Damaged { seq: None });
        }
        let row = client.query_opt("SELECT id FROM ledger", &[])?.ok_or(LedgerError::Damaged { seq: None })?;
        if row.try_get::<_, &[u8]>(0)? != self.id {
            return Err(LedgerError::Foreign);
        }
        may_write(&mut client, oid)?;
        is_durable(&mut client)?;
        if let Some(head) = self.kept {
            hold_to(&mut client, head)?;
        }
        self.begin = begin_text(oid);
        self.statements.clear();
        self.client = client;
        Ok(())
    }

    /// Begins a step, alone. Nothing was asked of a connection that turns out to be gone here: it is made anew.
    pub(super) fn begin(&mut self, recent: &Recent) -> Result<Tx<'_>, LedgerError> {
        if self.client.is_closed() {
            recent.forget();
            self.again()?;
        }
        let answer = match self.client.simple_query(&self.begin) {
            Err(error) if is_lost(&error) => {
                recent.forget();
                self.again()?;
                self.client.simple_query(&self.begin)
            }
            answer => answer,
        };
        let open = RefCell::new((&mut self.client, &mut self.statements));
        // From here on it is rolled back wherever this ends.
        let mut tx = Tx::new(open);
        let answer = answer?;
        is_newest(&answer)?;
        tx.last = last_entry(&answer)?;
        Ok(tx)
    }

    /// Waits until what was committed, and what it was built on, is on the disk.
    pub(super) fn keep(&mut self, head: Head) -> Result<(), LedgerError> {
        let flushed = self.client.simple_query("SELECT pg_logical_emit_message(true, 'amparo', '')");
        // Whatever the reason: the step was committed, and nobody knows whether it stays.
        flushed.map_err(|_| LedgerError::InDoubt)?;
        self.kept = Some(head);
        Ok(())
    }

    pub(super) fn wait(&mut self, longest: Duration) -> Result<(), LedgerError> {
        self.wait = longest;
        // A connection that is gone gets it when it is made anew.
        if self.client.is_closed() { Ok(()) } else { set_wait(&mut self.client, longest) }
    }

    /// Writes the tables that held the key anew. What a transaction that began before may still see is carried over, and the
    /// server's log and its copies hold the key until they are gone: never all of it is known to be.
    pub(super) fn scrub(&mut self) -> Result<bool, LedgerError> {
        // It takes the owner of the tables, and that nobody reads them; without it the server's own cleaning does it some day.
        let _ = self.client.batch_execute("VACUUM (FULL) care_case, outbox");
        Ok(false)
    }
}

/// The lock is of this schema alone, and ends with the transaction. The schema's number is read again: another program may have
/// brought the ledger to a newer one since it was opened; so is the end of the chain, to save a way there and back.
fn begin_text(oid: u32) -> String {
    format!(
        "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL synchronous_commit = off;
         SELECT pg_advisory_xact_lock({}, {}); SELECT version FROM about;
         SELECT seq, encode(hash, 'hex'), at FROM entry ORDER BY seq DESC LIMIT 1",
        APPLICATION.cast_signed(),
        oid.cast_signed()
    )
}

/// Rows of so many columns.
fn rows_of(answer: &[SimpleQueryMessage], columns: usize) -> impl Iterator<Item = &SimpleQueryRow> {
    answer.iter().filter_map(move |message| match message {
        SimpleQueryMessage::Row(row) if row.len() == columns => Some(row),
        _ => None,
    })
}

fn last_entry(answer: &[SimpleQueryMessage]) -> Result<Option<(u64, [u8; 32], i64)>, LedgerError> {
    let Some(row) = rows_of(answer, 3).last() else { return Ok(None) };
    let read = || Some((row.get(0)?.parse().ok()?, unhex(row.get(1)?)?, row.get(2)?.parse().ok()?));
    read().map(Some).ok_or(LedgerError::Damaged { seq: None })
}

fn is_newest(answer: &[SimpleQueryMessage]) -> Result<(), LedgerError> {
    match rows_of(answer, 1).last().and_then(|row| row.get(0)?.parse::<u32>().ok()) {
        Some(schema) if schema == NEWEST => Ok(()),
        Some(schema) if schema > NEWEST => Err(LedgerError::Newer { schema, known: NEWEST }),
        _ => Err(LedgerError::Damaged { seq: None }),
    }
}

/// Number of the PostgreSQL schema; none if there is none or nothing stands in it.
fn oid(client: &mut Client, schema: &str) -> Result<Option<u32>, LedgerError> {
    let sql = "SELECT n.oid, EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = n.oid), has_schema_privilege(n.oid, 'USAGE')
                 FROM pg_namespace n WHERE n.nspname = $1";
    let Some(row) = client.query_opt(sql, &[&schema])? else { return Ok(None) };
    match (row.try_get(1)?, row.try_get(2)?) {
        (false, _) => Ok(None),
        (true, false) => Err(LedgerError::ReadOnly),
        (true, true) => Ok(Some(row.try_get(0)?)),
    }
}

/// Looks at a schema without touching it: is it a ledger, of a schema that is known, with all its tables? Gives its schema's
/// number, and the one that PostgreSQL has for it.
fn look(client: &mut Client, schema: &str) -> Result<(u32, u32), LedgerError> {
    let oid = oid(client, schema)?.ok_or(LedgerError::Missing)?;
    let about = match client.query("SELECT application, version FROM about", &[]) {
        Err(error) if matches!(error.code().map(SqlState::code), Some("42P01" | "42703")) => return Err(LedgerError::Foreign),
        about => about?,
    };
    let [about] = &about[..] else { return Err(LedgerError::Foreign) };
    let (Ok(application), Ok(number)) = (about.try_get::<_, i64>(0), about.try_get::<_, i64>(1)) else {
        return Err(LedgerError::Foreign);
    };
    if application != i64::from(APPLICATION) {
        return Err(LedgerError::Foreign);
    }
    let damaged = LedgerError::Damaged { seq: None };
    let number = u32::try_from(number).ok().filter(|number| *number >= FIRST).ok_or(damaged)?;
    match number {
        _ if number > NEWEST => Err(LedgerError::Newer { schema: number, known: NEWEST }),
        NEWEST if !is_right(&described(client, oid)?) => Err(damaged),
        _ => Ok((number, oid)),
    }
}

/// What the tables are.
fn described(client: &mut impl GenericClient, oid: u32) -> Result<Vec<String>, LedgerError> {
    let rows = client.query(DESCRIBED, &[&oid])?;
    let mut lines = rows.iter().map(|row| row.try_get(0)).collect::<Result<Vec<String>, _>>()?;
    lines.sort();
    Ok(lines)
}

/// Whether they are those of the newest schema.
fn is_right(tables: &[String]) -> bool {
    tables.iter().eq(TABLES.lines())
}

/// Id of a ledger, after its key was checked.
fn identify(client: &mut Client, keys: &Keys) -> Result<[u8; 16], LedgerError> {
    let damaged = LedgerError::Damaged { seq: None };
    let row = client.query_opt("SELECT id, key_check FROM ledger", &[])?.ok_or(damaged)?;
    let id: [u8; 16] = row.try_get::<_, &[u8]>(0)?.try_into().map_err(|_| damaged)?;
    if row.try_get::<_, &[u8]>(1)? == key_check(keys, &id) { Ok(id) } else { Err(LedgerError::WrongKey) }
}

fn may_write(client: &mut Client, oid: u32) -> Result<(), LedgerError> {
    let may: Option<bool> = client.query_one(RIGHTS, &[&oid])?.try_get(0)?;
    if may == Some(true) { Ok(()) } else { Err(LedgerError::ReadOnly) }
}

/// A server that does not wait for its disk keeps nothing for sure. What is stronger than `on` is left as it is.
fn is_durable(client: &mut Client) -> Result<(), LedgerError> {
    let row = client.query_one("SELECT current_setting('fsync'), current_setting('synchronous_commit')", &[])?;
    if row.try_get::<_, &str>(0)? != "on" {
        return Err(LedgerError::NotDurable);
    }
    if row.try_get::<_, &str>(1)? == "off" {
        client.batch_execute("SET synchronous_commit = on")?;
    }
    Ok(())
}

/// Checks that the ledger still holds what was acknowledged.
fn hold_to(client: &mut Client, head: Head) -> Result<(), LedgerError> {
    let seq = i64::try_from(head.seq).map_err(|_| LedgerError::Behind { seq: head.seq })?;
    let found = client.query_opt("SELECT hash FROM entry WHERE seq = $1", &[&seq])?;
    let is_there = found.is_some_and(|row| row.try_get::<_, &[u8]>(0).is_ok_and(|hash| hash == head.hash));
    if head.seq == 0 || is_there { Ok(()) } else { Err(LedgerError::Behind { seq: head.seq }) }
}

/// All steps or none, while nobody writes; none if the tables that they come to are not the right ones.
pub(super) fn migrate(
    client: &mut Client,
    oid: u32,
    steps: &[&str],
    is_right: impl FnOnce(&[String]) -> bool,
) -> Result<(), LedgerError> {
    let mut tx = client.transaction()?;
    tx.execute("SELECT pg_advisory_xact_lock($1, $2)", &[&APPLICATION.cast_signed(), &oid.cast_signed()])?;
    // Read inside the transaction: another program may have migrated it since it was looked at.
    let schema: i64 = tx.query_one("SELECT version FROM about", &[])?.try_get(0)?;
    let done = usize::try_from(schema - i64::from(FIRST)).map_err(|_| LedgerError::Damaged { seq: None })?;
    for step in steps.iter().skip(done) {
        tx.batch_execute(step)?;
    }
    let newest = i64::from(FIRST) + i64::try_from(steps.len()).unwrap_or(i64::MAX);
    tx.execute("UPDATE about SET version = greatest(version, $1)", &[&newest])?;
    if !is_right(&described(&mut tx, oid)?) {
        return Err(LedgerError::Damaged { seq: None });
    }
    tx.commit().map_err(|error| if is_lost(&error) { LedgerError::InDoubt } else { error.into() })
}

/// Makes a ledger where there is none: in a schema of its own, whole or not at all.
pub(super) fn create(server: &Server, host: &dyn Host, keys: &Keys, wait: Duration) -> Result<(), LedgerError> {
    let mut client = server.client(wait)?;
    if oid(&mut client, &server.schema)?.is_some() {
        return Ok(());
    }
    is_durable(&mut client)?;
    let id = draw::<16>(host)?;
    // One program makes it; the others wait, and find it made.
    let name = format!("'{}'", server.schema);
    client.batch_execute(&format!("BEGIN; SELECT pg_advisory_xact_lock({}, hashtext({name}))", APPLICATION.cast_signed()))?;
    if oid(&mut client, &server.schema)?.is_some() {
        return Ok(client.batch_execute("ROLLBACK")?);
    }
    client.batch_execute(&format!("CREATE SCHEMA IF NOT EXISTS \"{}\"", server.schema))?;
    client.batch_execute(SCHEMA)?;
    let about: [i64; 2] = [APPLICATION.into(), NEWEST.into()];
    client.execute("INSERT INTO about (one, application, version) VALUES (1, $1, $2)", &[&about[0], &about[1]])?;
    let check = key_check(keys, &id);
    client.execute("INSERT INTO ledger (one, id, key_check) VALUES (1, $1, $2)", &[&&id[..], &&check[..]])?;
    client.batch_execute("COMMIT").map_err(|error| if is_lost(&error) { LedgerError::InDoubt } else { error.into() })
}

/// A ledger to look at, all of it at one moment, whoever writes meanwhile; heads must be in it.
pub(super) fn reading<T>(
    server: &Server,
    wait: Duration,
    since: Option<Head>,
    read: impl FnOnce(&super::store::Tx<'_>) -> Result<T, LedgerError>,
) -> Result<T, LedgerError> {
    let mut client = server.client(wait)?;
    look(&mut client, &server.schema)?;
    if let Some(head) = since {
        hold_to(&mut client, head)?;
    }
    client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?;
    let mut statements = HashMap::new();
    let open = RefCell::new((&mut client, &mut statements));
    read(&super::store::Tx::Server(Tx::new(open)))
}
