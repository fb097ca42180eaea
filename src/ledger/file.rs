//! The file: made whole or not at all, looked at before it is touched, brought from schema n to n + 1.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::{Batch, Connection, ErrorCode, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};

use crate::ledger::chain::{Head, hex};
use crate::ledger::error::LedgerError;
use crate::ledger::host::Host;
use crate::ledger::seal::{Keys, draw, mac};
use crate::ledger::witness;

/// `AMPL`, by which a ledger is told from any other database.
pub(super) const APPLICATION: u32 = 0x414d_504c;
/// The schema as a new ledger gets it.
const SCHEMA: &str = include_str!("sql/schema.sql");
/// How a ledger of schema n + 1 comes to n + 2.
const STEPS: [&str; 2] = [include_str!("sql/1-to-2.sql"), include_str!("sql/2-to-3.sql")];
/// Number of the newest schema.
pub(super) const NEWEST: u32 = STEPS.len() as u32 + 1;
/// How long another program is waited for unless the host says otherwise.
pub(super) const WAIT: Duration = Duration::from_secs(5);
/// Pages of a log that is long.
const LOG: u32 = 1_000;
/// Texts of SQL that are kept ready: more than a ledger has.
const STATEMENTS: usize = 128;
const CONNECTION: &str = include_str!("sql/connection.sql");

/// Makes a new ledger: built beside its place and linked there when it is whole, so that a crash leaves none or a whole one.
pub(super) fn create(path: &Path, host: &dyn Host, keys: &Keys) -> Result<(), LedgerError> {
    if let Some(head) = witness::read(path) {
        // There was a ledger here, and it is gone: a new one would hide that.
        return Err(LedgerError::Behind { seq: head.seq });
    }
    let name = draw::<8>(host)?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.new", hex(&*name)));
    let beside = PathBuf::from(beside);
    let made = build(&beside, host, keys).and_then(|()| put(&beside, path));
    let removed = match fs::remove_file(&beside) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(io(&error)),
        _ => Ok(()),
    };
    made.and(removed)
}

/// Gives a whole ledger its name, if nobody else has made one in the meantime.
fn put(beside: &Path, path: &Path) -> Result<(), LedgerError> {
    match fs::hard_link(beside, path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        // Where files have one name only (phones, memory cards) it is moved; two programs that make the same ledger in the same
        // instant are not told apart there.
        Err(_) if !fs::exists(path).map_err(|error| io(&error))? => fs::rename(beside, path).map_err(|error| io(&error))?,
        _ => {}
    }
    sync_folder(path)
}

fn build(path: &Path, host: &dyn Host, keys: &Keys) -> Result<(), LedgerError> {
    let mut db = Connection::open(path).map_err(not_opened(path))?;
    private(path)?;
    db.execute_batch("PRAGMA synchronous = FULL;")?;
    let id = draw::<16>(host)?;
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute_batch(SCHEMA)?;
    tx.execute("INSERT INTO ledger VALUES (1, ?1, ?2)", (&id[..], &key_check(keys, &id)[..]))?;
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", NEWEST)?;
    tx.commit()?;
    set(&db)?;
    db.close().map_err(|(_, error)| error.into())
}

/// Sets a connection that writes. Each statement is run to its end: a batch stops at its first row, and would not tell that the
/// disk failed after it. Without a log (`wal`) a commit is not as durable as is promised.
fn set(db: &Connection) -> Result<(), LedgerError> {
    let mut batch = Batch::new(db, CONNECTION);
    while let Some(mut statement) = batch.next()? {
        let mut rows = statement.query(())?;
        while rows.next()?.is_some() {}
    }
    let mode: String = db.query_row("PRAGMA journal_mode", (), |row| row.get(0))?;
    if mode == "wal" { Ok(()) } else { Err(LedgerError::Io { code: 0 }) }
}

/// Nobody but its owner reads it: SQLite gives its journals the rights of the file.
fn private(path: &Path) -> Result<(), LedgerError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(|error| io(&error))?;
    }
    let _ = path;
    Ok(())
}

/// The name in the folder is as durable as the file.
fn sync_folder(path: &Path) -> Result<(), LedgerError> {
    #[cfg(unix)]
    {
        fs::File::open(folder(path)).and_then(|folder| folder.sync_all()).map_err(|error| io(&error))?;
    }
    let _ = path;
    Ok(())
}

pub(super) fn io(error: &std::io::Error) -> LedgerError {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => LedgerError::Missing,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => LedgerError::ReadOnly,
        ErrorKind::StorageFull => LedgerError::Full,
        _ => LedgerError::Io { code: error.raw_os_error().unwrap_or(0) },
    }
}

/// SQLite says no more than that it cannot open: rights are missing, unless not even the folder can be opened.
///
/// The folder, not the file: to close the file would let go of what other connections of this program hold of it.
fn not_opened(path: &Path) -> impl Fn(rusqlite::Error) -> LedgerError {
    move |error| match &error {
        rusqlite::Error::SqliteFailure(failure, _) if failure.code == ErrorCode::CannotOpen => {
            fs::File::open(folder(path)).map_or_else(|error| io(&error), |_| LedgerError::ReadOnly)
        }
        _ => error.into(),
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

pub(super) fn key_check(keys: &Keys, id: &[u8; 16]) -> [u8; 32] {
    mac(&keys.index, b"key check", id)
}

/// A connection that cannot write, not even by closing.
pub(super) fn reading(path: &Path, wait: Duration) -> Result<Connection, LedgerError> {
    if !fs::exists(path).map_err(|error| io(&error))? {
        return Err(LedgerError::Missing);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).map_err(not_opened(path))?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    db.busy_timeout(wait)?;
    Ok(db)
}

/// Looks at a file without touching it: is it a ledger, of a schema that is known, and whole? Gives its schema.
///
/// # Cost
/// The whole file is read once.
pub(super) fn look(db: &Connection) -> Result<u32, LedgerError> {
    let path = Path::new(db.path().unwrap_or_default());
    let number = |pragma: &str| db.query_row(pragma, (), |row| row.get::<_, i64>(0)).map_err(not_opened(path));
    if number("PRAGMA application_id")? != i64::from(APPLICATION) {
        return Err(LedgerError::Foreign);
    }
    let schema = u32::try_from(number("PRAGMA user_version")?).map_err(|_| LedgerError::Damaged { seq: None })?;
    if schema > NEWEST {
        return Err(LedgerError::Newer { schema, known: NEWEST });
    }
    if schema == 0 {
        return Err(LedgerError::Damaged { seq: None });
    }
    sound(db, "PRAGMA quick_check(1)")?;
    if schema == NEWEST && described(db)? != fresh()? {
        return Err(LedgerError::Damaged { seq: None });
    }
    Ok(schema)
}

/// Has SQLite check the file. A page that could not be read is not a damaged one: the disk is told to have failed.
pub(super) fn sound(db: &Connection, check: &str) -> Result<(), LedgerError> {
    let found: String = db.query_row(check, (), |row| row.get(0))?;
    if found == "ok" {
        return Ok(());
    }
    match found.rsplit_once("error code=").and_then(|(_, code)| code.trim().parse().ok()) {
        Some(code) if code & 0xff == rusqlite::ffi::SQLITE_IOERR => Err(LedgerError::Io { code }),
        _ => Err(LedgerError::Damaged { seq: None }),
    }
}

/// What the tables are, as SQLite keeps it, without comments and white space.
fn described(db: &Connection) -> Result<Vec<String>, LedgerError> {
    let mut rows =
        db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name")?;
    let texts = rows.query_map((), |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let bare = |text: &String| {
        let code = text.lines().map(|line| line.split("--").next().unwrap_or("")).collect::<String>();
        code.chars().filter(|c| !c.is_whitespace()).collect()
    };
    Ok(texts.iter().map(bare).collect())
}

fn fresh() -> Result<Vec<String>, LedgerError> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(SCHEMA)?;
    described(&db)
}

/// Checks that the ledger still holds what was acknowledged, as far as its witness knows.
pub(super) fn hold_to(db: &Connection, head: Head) -> Result<(), LedgerError> {
    let seq = i64::try_from(head.seq).map_err(|_| LedgerError::Behind { seq: head.seq })?;
    let found = db.query_row("SELECT hash FROM entry WHERE seq = ?1", [seq], |row| row.get::<_, Vec<u8>>(0)).optional()?;
    if head.seq > 0 && found.as_deref() != Some(&head.hash[..]) {
        return Err(LedgerError::Behind { seq: head.seq });
    }
    Ok(())
}

thread_local! {
    /// How long the step of this thread waits for another program at most: SQLite hands its handler nothing of ours.
    static LONGEST: Cell<Duration> = const { Cell::new(WAIT) };
    /// Pages that the log held after the latest commit of this thread.
    static PAGES: Cell<u32> = const { Cell::new(0) };
}

/// Waits for another program in short steps: SQLite's own waits grow to a tenth of a second, in which the ledger is free, and a
/// step takes less than a thousandth.
fn wait_a_little(tries: i32) -> bool {
    const SHORT: Duration = Duration::from_micros(500);
    const LONG: Duration = Duration::from_millis(2);
    const SHORT_TRIES: u32 = 20;
    let tries = u32::try_from(tries).unwrap_or(0);
    let (short, long) = (tries.min(SHORT_TRIES), tries.saturating_sub(SHORT_TRIES));
    let waited = SHORT.saturating_mul(short).saturating_add(LONG.saturating_mul(long));
    if waited >= LONGEST.get() {
        return false;
    }
    std::thread::sleep(if tries < SHORT_TRIES { SHORT } else { LONG });
    true
}

/// A ledger that is open for writing.
pub(super) struct Open {
    db: Connection,
    path: PathBuf,
    /// Its log, which is synced here.
    log: fs::File,
    /// A sync failed: what the log holds may not be on the disk, though it reads well.
    is_doubtful: bool,
    wait: Duration,
    /// From how many pages on the log is copied into the file.
    copies_from: u32,
}

impl Open {
    /// Opens a ledger that was looked at, and brings it to the newest schema.
    pub(super) fn new(path: &Path) -> Result<Self, LedgerError> {
        let db = writing(path)?;
        let log = log_of(path)?.ok_or(LedgerError::Io { code: 0 })?;
        let mut open = Self { db, path: path.to_owned(), log, is_doubtful: false, wait: WAIT, copies_from: LOG };
        open.sync()?;
        Ok(open)
    }

    /// Begins a step. After a sync that failed the log is first made sure, while nobody else writes.
    pub(super) fn begin(&mut self) -> Result<Transaction<'_>, LedgerError> {
        LONGEST.set(self.wait);
        PAGES.set(0);
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if self.is_doubtful {
            // A system that let go of what it could not write shows here what the disk held before.
            sound(&tx, "PRAGMA quick_check(1)")?;
            if let Some(log) = write_log_anew(&self.path)? {
                self.log = log;
            }
            self.is_doubtful = false;
        }
        Ok(tx)
    }

    fn sync(&mut self) -> Result<(), LedgerError> {
        // Whatever the reason, nobody knows what of the log is on the disk.
        self.log.sync_data().map_err(|error| {
            self.is_doubtful = true;
            LedgerError::Io { code: error.raw_os_error().unwrap_or(0) }
        })
    }

    /// After a commit: waits until it is on the disk, with all that the step saw. Programs that wait at the same time share a wait.
    pub(super) fn keep(&mut self, before: Head, head: Head) -> Result<(), LedgerError> {
        self.sync()?;
        if head != before {
            witness::write(&self.path, head);
        }
        self.copy_log(PAGES.get())
    }

    /// Has SQLite copy a long log into the file. While others read the log it does not begin anew, and each commit would copy it
    /// again: it is tried again when it has grown by a part.
    fn copy_log(&mut self, pages: u32) -> Result<(), LedgerError> {
        if pages < LOG {
            self.copies_from = LOG;
        }
        if pages < self.copies_from {
            return Ok(());
        }
        self.copies_from = pages.saturating_add(LOG / 4);
        let copied = self.db.query_row("PRAGMA wal_checkpoint(PASSIVE)", (), |_| Ok(()));
        copied.map_err(|error| {
            self.is_doubtful = true;
            error.into()
        })
    }

    /// A commit failed in a way that leaves open what of it is on the disk.
    pub(super) fn doubt(&mut self) {
        self.is_doubtful = true;
    }

    pub(super) fn wait(&mut self, longest: Duration) {
        self.wait = longest;
    }

    /// Deleted bytes are overwritten in the file; the log still holds pages from before until it is emptied. True if it was.
    pub(super) fn scrub(&mut self) -> Result<bool, LedgerError> {
        let busy: i64 = self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get(0))?;
        Ok(busy == 0)
    }
}

fn writing(path: &Path) -> Result<Connection, LedgerError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags).map_err(not_opened(path))?;
    LONGEST.set(WAIT);
    db.busy_handler(Some(wait_a_little))?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    if db.is_readonly("main")? {
        return Err(LedgerError::ReadOnly);
    }
    set(&db)?;
    db.wal_hook(Some(|_, pages| {
        PAGES.set(u32::try_from(pages).unwrap_or(0));
        Ok(())
    }));
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    migrate(&tx)?;
    drop(write_log_anew(path)?);
    tx.commit()?;
    // SQLite does not tell where this fails; the name of the log has to be as durable as what is in it.
    sync_folder(path)?;
    Ok(db)
}

/// The log of a ledger, if there is one.
fn log_of(path: &Path) -> Result<Option<fs::File>, LedgerError> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    match fs::OpenOptions::new().read(true).write(true).open(log) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        file => file.map(Some).map_err(|error| io(&error)),
    }
}

/// Writes what the log holds to the disk once more, while nobody else writes; gives the log.
///
/// After a sync that failed, the system keeps what it could not write as if it had: a program that died of the failure leaves a
/// log that reads well and is not on the disk, no later sync looks for it, and whatever is acknowledged after it would be lost
/// with it. Written again it is synced again.
fn write_log_anew(path: &Path) -> Result<Option<fs::File>, LedgerError> {
    use std::io::{Read, Seek, Write};
    let Some(mut file) = log_of(path)? else { return Ok(None) };
    let mut bytes = Vec::new();
    let written = file.read_to_end(&mut bytes).and_then(|_| {
        file.rewind()?;
        file.write_all(&bytes)?;
        file.sync_data()
    });
    written.map(|()| Some(file)).map_err(|error| io(&error))
}

/// All steps or none.
fn migrate(tx: &Transaction<'_>) -> Result<(), LedgerError> {
    // Read inside the transaction: another program may have migrated it since it was looked at.
    let schema: u32 = tx.query_row("PRAGMA user_version", (), |row| row.get(0))?;
    let done = usize::try_from(schema).unwrap_or(usize::MAX).saturating_sub(1);
    for step in STEPS.iter().skip(done) {
        tx.execute_batch(step)?;
    }
    if schema < NEWEST {
        tx.pragma_update(None, "user_version", NEWEST)?;
    }
    if described(tx)? != fresh()? {
        return Err(LedgerError::Damaged { seq: None });
    }
    Ok(())
}

/// Id of a ledger, after its key was checked.
pub(super) fn identify(db: &Connection, keys: &Keys) -> Result<[u8; 16], LedgerError> {
    let (id, check) =
        db.query_row("SELECT id, key_check FROM ledger", (), |row| Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, [u8; 32]>(1)?)))?;
    if key_check(keys, &id) == check { Ok(id) } else { Err(LedgerError::WrongKey) }
}
