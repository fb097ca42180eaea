//! Municipalities, their regions and the services of their required roles.

use std::collections::BTreeMap;
use std::io::Read;

use super::columns::{Columns, MunicipalityRow, RegionRow};
use super::report::{Report, SourceTable};
use super::table::Sheet;
use super::{ImportOptions, place};
use crate::error::{Code, Faults};
use crate::id::{KindId, ServiceId, TerritoryId};
use crate::network::draft::{Point, Role, ServiceDraft, TerritoryDraft, TerritoryKind};

/// A municipality of the table, wanted or not.
pub(super) struct Town {
    pub(super) draft: TerritoryDraft,
    pub(super) area_km2: Option<f64>,
    /// Whether the options ask for it.
    pub(super) wanted: bool,
}

impl Town {
    pub(super) fn seat(&self) -> Option<Point> {
        self.draft.point
    }
}

/// All municipalities by IBGE code.
pub(super) struct Towns {
    by_ibge: BTreeMap<u32, Town>,
}

impl Towns {
    /// The municipality with a code of seven digits, or of six as older tables have it.
    pub(super) fn of(&self, ibge: &str) -> Option<(u32, &Town)> {
        let code: u32 = digits(ibge)?;
        let found = match ibge.len() {
            7 => self.by_ibge.get_key_value(&code),
            // The seventh digit only checks the six before it, so at most one municipality begins with them.
            6 => self.by_ibge.range(code * 10..code * 10 + 10).next(),
            _ => None,
        };
        found.map(|(code, town)| (*code, town))
    }

    pub(super) fn drafts(self) -> Vec<TerritoryDraft> {
        self.by_ibge.into_values().filter(|town| town.wanted).map(|town| town.draft).collect()
    }
}

fn digits(text: &str) -> Option<u32> {
    (text.len() <= 7 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Reads municipalities and regions. All missing columns of both are told at once.
pub(super) fn read(
    municipalities: &mut dyn Read,
    regions: Option<&mut dyn Read>,
    columns: &Columns,
    options: &ImportOptions,
    report: &mut Report,
) -> Result<Towns, Faults> {
    let mut faults = Vec::new();
    let wanted = columns.municipalities.wanted();
    let sheet = Sheet::open("municipalities", municipalities, options.delimiter, &wanted, &mut faults);
    let wanted = columns.regions.wanted();
    let regions = regions.map(|table| Sheet::open("regions", table, options.delimiter, &wanted, &mut faults));
    let (Some(sheet), true) = (sheet, faults.is_empty()) else { return Err(Faults { faults, unlisted: 0 }) };
    let mut towns = Towns { by_ibge: read_towns(sheet, options, report)? };
    if let Some(Some(sheet)) = regions {
        read_regions(sheet, &mut towns, report)?;
    }
    report.municipalities = towns.by_ibge.values().filter(|town| town.wanted).count() as u64;
    Ok(towns)
}

fn read_towns(mut sheet: Sheet<'_>, options: &ImportOptions, report: &mut Report) -> Result<BTreeMap<u32, Town>, Faults> {
    let mut towns = BTreeMap::new();
    while let Some(line) = sheet.next()? {
        let line = match line {
            Ok(line) => line,
            Err(bad) => {
                report.refuse(SourceTable::Municipalities, bad.line, "", &bad.value, Code::Syntax, bad.why);
                continue;
            }
        };
        let row = MunicipalityRow::of(&line);
        let mut refuse =
            |column, value, code, why| report.refuse(SourceTable::Municipalities, row.line, column, value, code, why);
        let Some(code) = digits(row.ibge).filter(|_| row.ibge.len() == 7) else {
            refuse("ibge", row.ibge, Code::Range, "an IBGE code has seven digits");
            continue;
        };
        if row.uf.len() != 2 || !row.uf.bytes().all(|b| b.is_ascii_uppercase()) {
            refuse("uf", row.uf, Code::Range, "a unit of the federation has two capital letters");
            continue;
        }
        let Some(id) = TerritoryId::new(format!("ibge-{code}")) else { continue };
        if towns.contains_key(&code) {
            refuse("ibge", row.ibge, Code::DuplicateId, "this municipality stands in the table twice");
            continue;
        }
        towns.insert(code, town(&row, id, options));
    }
    Ok(towns)
}

fn town(row: &MunicipalityRow<'_>, id: TerritoryId, options: &ImportOptions) -> Town {
    let in_states = options.states.is_empty() || options.states.iter().any(|state| state == row.uf);
    let in_list = options.municipalities.is_empty() || options.municipalities.iter().any(|code| code == row.ibge);
    let point = place::point(row.latitude, row.longitude);
    Town {
        draft: TerritoryDraft {
            id,
            name: row.name.to_owned(),
            kind: TerritoryKind::Municipality,
            ibge: Some(row.ibge.to_owned()),
            uf: Some(row.uf.to_owned()),
            time_zone: zone(row.uf, row.time_zone),
            point,
            population: row.population.parse().ok(),
            verify: point.is_none() || row.name.is_empty(),
            ..TerritoryDraft::default()
        },
        area_km2: row.area.parse().ok(),
        wanted: in_states && in_list,
    }
}

/// The zone where the table knows better than the state does: Amazonas has two, Pernambuco an archipelago.
///
/// Everywhere else it is left to the state, because tables of municipalities name a zone by its offset of today
/// (`America/Sao_Paulo` for Belém), which was another one in other years.
fn zone(uf: &str, zone: &str) -> Option<String> {
    match (uf, zone) {
        ("AM", "America/Rio_Branco" | "America/Eirunepe") => Some("America/Eirunepe".to_owned()),
        ("PE", "America/Noronha") => Some(zone.to_owned()),
        _ => None,
    }
}

fn read_regions(mut sheet: Sheet<'_>, towns: &mut Towns, report: &mut Report) -> Result<(), Faults> {
    while let Some(line) = sheet.next()? {
        let line = match line {
            Ok(line) => line,
            Err(bad) => {
                report.refuse(SourceTable::Regions, bad.line, "", &bad.value, Code::Syntax, bad.why);
                continue;
            }
        };
        let row = RegionRow::of(&line);
        let town = digits(row.ibge).and_then(|code| towns.by_ibge.get_mut(&code));
        let Some(town) = town else {
            report.refuse(SourceTable::Regions, row.line, "ibge", row.ibge, Code::Dangling, "no such municipality");
            continue;
        };
        // A municipality without region stands in the table with an empty one.
        if !row.region.is_empty() {
            town.draft.region = Some(row.region.to_owned());
        }
    }
    Ok(())
}

/// One service for each required role of each wanted municipality: nobody yet, so that the network says who is missing.
pub(super) fn add_roles(towns: &mut Towns, report: &mut Report) -> Vec<ServiceDraft> {
    let mut services = Vec::new();
    for town in towns.by_ibge.values_mut().filter(|town| town.wanted) {
        for role in Role::REQUIRED {
            let (suffix, kind, title) = described(role);
            let id = ServiceId::new(format!("{}/{suffix}", town.draft.id.as_str()));
            let (Some(id), Some(kind)) = (id, KindId::new(kind)) else { continue };
            services.push(ServiceDraft {
                id: id.clone(),
                name: format!("{title} de {}", town.draft.name),
                kind,
                territory: town.draft.id.clone(),
                note: Some("created by import: say who this is".to_owned()),
                verify: true,
                ..ServiceDraft::default()
            });
            town.draft.roles.name(role, id);
        }
    }
    report.role_services = services.len() as u64;
    services
}

fn described(role: Role) -> (&'static str, &'static str, &'static str) {
    match role {
        Role::HealthAuthority => ("health-authority", "health_authority", "Vigilância em Saúde"),
        Role::ConselhoTutelar => ("conselho-tutelar", "conselho_tutelar", "Conselho Tutelar"),
        Role::Prosecutor => ("prosecutor", "ministerio_publico", "Promotoria de Justiça"),
        // The crisis lead; the other roles are not required.
        _ => ("crisis-lead", "crisis_lead_office", "Responsável municipal por crises"),
    }
}
