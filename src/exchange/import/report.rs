//! What became of the rows.

use std::collections::BTreeMap;

use crate::error::Code;
use crate::record::{shown, tokens};

tokens! {
    /// One of the tables.
    pub enum SourceTable {
        /// Establishments.
        Services = "services",
        /// Municipalities.
        Municipalities = "municipalities",
        /// Health regions.
        Regions = "regions",
    }
}

/// One thing found at one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Table.
    pub table: SourceTable,
    /// Line of the file where the row begins; the header is line 1.
    pub line: u64,
    /// Column, as this module calls it.
    pub column: &'static str,
    /// What stands there, at most 64 characters.
    pub value: String,
    /// What it is; compare this, never the text.
    pub code: Code,
    /// Why, for people.
    pub why: String,
}

/// Services of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindCount {
    /// Kind.
    pub kind: &'static str,
    /// Services imported as it.
    pub services: u64,
    /// Of them, with a doubt about the kind.
    pub doubtful: u64,
}

/// What became of the rows of the tables.
///
/// Of the establishments, `rows` = `imported` + `filtered` + `refused_rows`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows of establishments.
    pub rows: u64,
    /// Rows that became services.
    pub imported: u64,
    /// Rows of municipalities that were not asked for.
    pub filtered: u64,
    /// Rows that became nothing; each has at least one entry in `refused`.
    pub refused_rows: u64,
    /// Why rows were refused, in the order of the tables; those of municipalities and regions too.
    pub refused: Vec<Finding>,
    /// What is open about imported rows.
    pub doubts: Vec<Finding>,
    /// Services with at least one doubt.
    pub doubtful: u64,
    /// Services that only a closed population may enter, by their names.
    pub restricted: u64,
    /// Services whose point is shared by ten or more.
    pub shared_points: u64,
    /// Services whose point lies far from their municipality; it was left out.
    pub far_points: u64,
    /// Services without any point in the table, or with one that is not of the earth.
    pub no_point: u64,
    /// Services with hours made from their shift.
    pub with_hours: u64,
    /// Municipalities imported.
    pub municipalities: u64,
    /// Of them, without any service in the tables.
    pub without_service: u64,
    /// Role services added.
    pub role_services: u64,
    /// Services of each kind, role services left out, in the order of the kinds' ids.
    pub kinds: Vec<KindCount>,
}

impl Report {
    pub(super) fn refuse(&mut self, table: SourceTable, line: u64, column: &'static str, value: &str, code: Code, why: &str) {
        self.refused.push(Finding { table, line, column, value: shown(value), code, why: why.to_owned() });
    }

    pub(super) fn counts(&self, kind: &str) -> bool {
        self.kinds.iter().any(|count| count.kind == kind)
    }

    pub(super) fn count_kinds(&mut self, kinds: &BTreeMap<&'static str, (u64, u64)>) {
        self.kinds = kinds
            .iter()
            .map(|(kind, (services, doubtful))| KindCount { kind, services: *services, doubtful: *doubtful })
            .collect();
    }
}
