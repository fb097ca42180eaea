//! The seam between what the ledger does and where it is kept: a file of SQLite, or a server of PostgreSQL.
//!
//! One SQL text serves both. Numbers are 64 bits with a sign, the rest is bytes; parameters are written `?1`. What the two do
//! differently (how a step begins and is made durable) stands in [`Db`] and below it, not in the steps.

use rusqlite::Transaction;
use rusqlite::types::ValueRef;

use crate::ledger::chain::Head;
use crate::ledger::error::LedgerError;
use crate::ledger::file;
use crate::ledger::recent::Recent;
#[cfg(feature = "ledger-postgres")]
use crate::ledger::server;

/// What goes into a statement.
#[derive(Clone, Copy)]
pub(super) enum Value<'v> {
    Int(i64),
    Bytes(&'v [u8]),
}

pub(super) fn int<'v>(number: impl Into<i64>) -> Value<'v> {
    Value::Int(number.into())
}

pub(super) fn bytes(bytes: &[u8]) -> Value<'_> {
    Value::Bytes(bytes)
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(rusqlite::types::ToSqlOutput::Borrowed(match self {
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// What comes out of a row.
#[derive(Clone, Copy)]
pub(super) enum Cell<'r> {
    Null,
    Int(i64),
    Bytes(&'r [u8]),
    /// Nothing that a ledger keeps: text, a fraction.
    Other,
}

/// A type that a cell is read as; none if it holds something else.
pub(super) trait FromCell: Sized {
    fn from_cell(cell: Cell<'_>) -> Option<Self>;
}

macro_rules! from_int {
    ($($kind:ty)*) => {
        $(impl FromCell for $kind {
            fn from_cell(cell: Cell<'_>) -> Option<Self> {
                let Cell::Int(number) = cell else { return None };
                Self::try_from(number).ok()
            }
        })*
    };
}
from_int!(u8 u32 u64 i64);

impl FromCell for bool {
    fn from_cell(cell: Cell<'_>) -> Option<Self> {
        u8::from_cell(cell).map(|number| number != 0)
    }
}

impl FromCell for Vec<u8> {
    fn from_cell(cell: Cell<'_>) -> Option<Self> {
        let Cell::Bytes(bytes) = cell else { return None };
        Some(bytes.to_vec())
    }
}

impl<const N: usize> FromCell for [u8; N] {
    fn from_cell(cell: Cell<'_>) -> Option<Self> {
        let Cell::Bytes(bytes) = cell else { return None };
        bytes.try_into().ok()
    }
}

impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Null => Some(None),
            cell => T::from_cell(cell).map(Some),
        }
    }
}

/// A row that was found.
pub(super) enum Found<'r> {
    File(&'r rusqlite::Row<'r>),
    #[cfg(feature = "ledger-postgres")]
    Server(&'r server::Row),
}

impl Found<'_> {
    pub(super) fn cell(&self, at: usize) -> Result<Cell<'_>, LedgerError> {
        match self {
            Self::File(row) => Ok(match row.get_ref(at)? {
                ValueRef::Null => Cell::Null,
                ValueRef::Integer(number) => Cell::Int(number),
                ValueRef::Blob(bytes) => Cell::Bytes(bytes),
                ValueRef::Real(_) | ValueRef::Text(_) => Cell::Other,
            }),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(row) => server::cell(row, at),
        }
    }

    /// A cell; what is not as the ledger writes it is damage.
    pub(super) fn get<T: FromCell>(&self, at: usize) -> Result<T, LedgerError> {
        T::from_cell(self.cell(at)?).ok_or(LedgerError::Damaged { seq: None })
    }
}

/// A transaction under way: without [`Tx::commit`] nothing of it stays.
pub(super) enum Tx<'l> {
    File(Transaction<'l>),
    #[cfg(feature = "ledger-postgres")]
    Server(server::Tx<'l>),
}

impl Tx<'_> {
    /// Runs a statement: now, or with the next query or the commit, where each costs a way to the server and back.
    pub(super) fn execute(&self, sql: &'static str, values: &[Value<'_>]) -> Result<(), LedgerError> {
        match self {
            Self::File(_) => self.change(sql, values).map(drop),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(tx) => {
                tx.execute_later(sql, values);
                Ok(())
            }
        }
    }

    /// Runs a statement; gives how many rows it changed.
    pub(super) fn change(&self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, LedgerError> {
        match self {
            Self::File(tx) => Ok(tx.prepare_cached(sql)?.execute(rusqlite::params_from_iter(values))? as u64),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(tx) => tx.change(sql, values),
        }
    }

    /// The entry that the chain ended with when the step began: its number, hash and time.
    pub(super) fn last_entry(&self) -> Result<Option<(u64, [u8; 32], i64)>, LedgerError> {
        match self {
            Self::File(_) => self.row("SELECT seq, hash, at FROM entry ORDER BY seq DESC LIMIT 1", &[], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            }),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(tx) => Ok(tx.last),
        }
    }

    /// All rows of a query, in its order.
    pub(super) fn rows<T>(
        &self,
        sql: &'static str,
        values: &[Value<'_>],
        mut read: impl FnMut(&Found<'_>) -> Result<T, LedgerError>,
    ) -> Result<Vec<T>, LedgerError> {
        match self {
            Self::File(tx) => {
                let mut statement = tx.prepare_cached(sql)?;
                let mut rows = statement.query(rusqlite::params_from_iter(values))?;
                let mut all = Vec::new();
                while let Some(row) = rows.next()? {
                    all.push(read(&Found::File(row))?);
                }
                Ok(all)
            }
            #[cfg(feature = "ledger-postgres")]
            Self::Server(tx) => tx.query(sql, values)?.iter().map(|row| read(&Found::Server(row))).collect(),
        }
    }

    /// The first row of a query, if it has any.
    pub(super) fn row<T>(
        &self,
        sql: &'static str,
        values: &[Value<'_>],
        read: impl FnMut(&Found<'_>) -> Result<T, LedgerError>,
    ) -> Result<Option<T>, LedgerError> {
        Ok(self.rows(sql, values, read)?.into_iter().next())
    }

    /// The one cell of a query that always has a row.
    pub(super) fn one<T: FromCell>(&self, sql: &'static str, values: &[Value<'_>]) -> Result<T, LedgerError> {
        self.row(sql, values, |row| row.get(0))?.ok_or(LedgerError::Damaged { seq: None })
    }

    /// Every entry of the chain in its order, so many at a time that a long chain takes no more memory than a short one.
    pub(super) fn each_entry(&self, mut read: impl FnMut(&Found<'_>) -> Result<(), LedgerError>) -> Result<(), LedgerError> {
        const PAGE: usize = 500;
        let mut after = i64::MIN;
        loop {
            let sql = "SELECT seq, kind, care_case, version, at, sealed, hash FROM entry WHERE seq > ?1 ORDER BY seq LIMIT 500";
            let page = self.rows(sql, &[int(after)], |row| read(row).and_then(|()| row.get(0)))?;
            match page.last() {
                Some(last) if page.len() == PAGE => after = *last,
                _ => return Ok(()),
            }
        }
    }

    /// All of it becomes part of the ledger. Durable it is after [`Db::keep`].
    pub(super) fn commit(self) -> Result<(), LedgerError> {
        match self {
            Self::File(tx) => Ok(tx.commit()?),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(tx) => tx.commit(),
        }
    }
}

/// A ledger that is open.
pub(super) enum Db {
    File(Box<file::Open>),
    #[cfg(feature = "ledger-postgres")]
    Server(Box<server::Session>),
}

impl Db {
    /// Begins a step. Until it ends nobody else writes. Where the place had to be found again, what was known of cases is
    /// forgotten.
    pub(super) fn begin(&mut self, recent: &Recent) -> Result<Tx<'_>, LedgerError> {
        // A file is where it was.
        let _ = recent;
        match self {
            Self::File(open) => Ok(Tx::File(open.begin()?)),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(session) => Ok(Tx::Server(session.begin(recent)?)),
        }
    }

    /// After a commit, before anything is acknowledged: what the step wrote **and what it saw** is on the disk when this
    /// returns, and where the chain ends is remembered.
    pub(super) fn keep(&mut self, before: Head, head: Head) -> Result<(), LedgerError> {
        match self {
            Self::File(open) => open.keep(before, head),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(session) => session.keep(head),
        }
    }

    /// A commit failed, or what came after it: nobody knows what became of it.
    pub(super) fn doubt(&mut self) {
        match self {
            Self::File(open) => open.doubt(),
            // It holds what it said to hold, or the connection is gone and is made anew.
            #[cfg(feature = "ledger-postgres")]
            Self::Server(_) => {}
        }
    }

    /// How long another program is waited for.
    pub(super) fn wait(&mut self, longest: std::time::Duration) -> Result<(), LedgerError> {
        match self {
            Self::File(open) => {
                open.wait(longest);
                Ok(())
            }
            #[cfg(feature = "ledger-postgres")]
            Self::Server(session) => session.wait(longest),
        }
    }

    /// After an erasure: has what was deleted overwritten where the ledger can. True if nothing of it is left in its files.
    pub(super) fn scrub(&mut self) -> Result<bool, LedgerError> {
        match self {
            Self::File(open) => open.scrub(),
            #[cfg(feature = "ledger-postgres")]
            Self::Server(session) => session.scrub(),
        }
    }
}
