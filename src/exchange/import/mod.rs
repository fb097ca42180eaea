//! Tables of establishments (CNES), municipalities and health regions to a network document.
//!
//! What CNES holds is *registered*, never live, and often old: so nothing of it becomes a status, every row is accounted
//! for (imported, left out by the filter, or refused with its line), and whatever a row leaves open is listed as a doubt
//! and marked `verify` in the draft. Nothing is guessed silently; where a guess could send a family to a wrong door, the
//! fact is left out.
//!
//! Bonds, pacts, channels, on-call and roles are not in CNES. [`ImportOptions::roles`] adds one unnamed service for each
//! required role of each municipality, so that the network compiles and says who is missing.

mod columns;
mod hours;
mod kind;
mod name;
mod place;
mod report;
mod restricted;
mod services;
mod table;
mod territories;

use std::io::Read;

use chrono::{DateTime, Utc};

pub use self::columns::{Columns, MunicipalityColumns, RegionColumns, ServiceColumns};
pub use self::report::{Finding, KindCount, Report, SourceTable};
use crate::error::Faults;
use crate::id::{DocumentId, KindId, SectorId};
use crate::network::draft::{Access, KindDraft, Label, NetworkDraft};

/// The tables, as CSV in UTF-8 with a header row.
pub struct Tables<'a> {
    /// Establishments.
    pub services: &'a mut dyn Read,
    /// Municipalities.
    pub municipalities: &'a mut dyn Read,
    /// Health regions; territories have none if left out.
    pub regions: Option<&'a mut dyn Read>,
}

/// What to import, and under which name.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// Id of the network.
    pub id: DocumentId,
    /// Name of the network.
    pub name: Option<String>,
    /// When the tables were true.
    pub valid_at: DateTime<Utc>,
    /// Units of the federation to import, two letters each; all if empty.
    pub states: Vec<String>,
    /// IBGE codes (seven digits) of municipalities to import; all if empty. With `states`, both must hold.
    pub municipalities: Vec<String>,
    /// Whether to add a service, marked `verify`, for each required role of each municipality.
    pub roles: bool,
    /// Field separator, `,` or `;` as a rule.
    pub delimiter: u8,
}

impl ImportOptions {
    /// Options that import everything, with role services, from comma-separated tables.
    #[must_use]
    pub fn new(id: DocumentId, valid_at: DateTime<Utc>) -> Self {
        Self { id, name: None, valid_at, states: Vec::new(), municipalities: Vec::new(), roles: true, delimiter: b',' }
    }
}

/// The network document and what is to be known about how it came to be.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The draft: territories by IBGE code, services by CNES code, then role services. No links, no travel. It
    /// declares the kind `health_other` if a service has it; all other kinds are built in.
    pub draft: NetworkDraft,
    /// What became of every row.
    pub report: Report,
}

/// Turns the tables into a network document. `progress` gets the rows of establishments read so far, every thousand and
/// at the end.
///
/// # Shape
/// Territory ids are `ibge-` and seven digits, service ids `cnes-` and seven digits, role services
/// `ibge-1504422/crisis-lead` and so on. A row that can stand is imported, with `verify` and a doubt if something about it
/// is open; a row without a CNES code, without a known municipality or with a code that came before is refused.
///
/// # Errors
/// [`Faults`] if a table cannot be read or lacks a column; all missing columns at once, each with table and line.
///
/// # Cost
/// One pass over each table; memory for the rows of the result. About 0.5 s of one processor for 42,000 rows.
pub fn import(
    tables: Tables<'_>,
    columns: &Columns,
    options: &ImportOptions,
    progress: &mut dyn FnMut(u64),
) -> Result<Imported, Faults> {
    let mut report = Report::default();
    let mut towns = territories::read(tables.municipalities, tables.regions, columns, options, &mut report)?;
    let services = services::read(tables.services, columns, options, &towns, &mut report, progress)?;
    let roles = if options.roles { territories::add_roles(&mut towns, &mut report) } else { Vec::new() };
    let draft = NetworkDraft {
        format: NetworkDraft::FORMAT.to_owned(),
        id: options.id.clone(),
        name: options.name.clone(),
        valid_at: options.valid_at,
        note: Some(
            "Imported from registers (CNES, IBGE): nothing here is live; records marked verify wait for somebody.".to_owned(),
        ),
        kinds: if report.counts(kind::HEALTH_OTHER) { vec![health_other()] } else { Vec::new() },
        territories: towns.drafts(),
        services: services.into_iter().chain(roles).collect(),
        ..NetworkDraft::default()
    };
    Ok(Imported { draft, report })
}

/// The kind that the built-in vocabulary does not have.
fn health_other() -> KindDraft {
    KindDraft {
        id: KindId::new(kind::HEALTH_OTHER).unwrap_or_default(),
        sector: SectorId::new("health").unwrap_or_default(),
        label: Label { pt: "Outro estabelecimento de saúde".to_owned(), en: "Other health establishment".to_owned() },
        access: Some(Access::Referral),
        ..KindDraft::default()
    }
}
