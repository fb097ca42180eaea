//! Establishments to services.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use super::columns::{Columns, ServiceRow};
use super::hours::{Shift, hours};
use super::kind::{Told, kind};
use super::name::Words;
use super::report::{Finding, Report, SourceTable};
use super::table::{BadLine, Line, Sheet};
use super::territories::{Town, Towns};
use super::{ImportOptions, place};
use crate::error::{Code, Faults};
use crate::id::{KindId, ServiceId};
use crate::network::draft::{Access, Point, ServiceDraft};
use crate::record::shown;

/// Rows between two reports of progress.
const PROGRESS_EVERY: u64 = 1_000;

/// Reads all rows. Points are counted before any service is made, because a default point shows only by its number.
pub(super) fn read(
    table: &mut dyn Read,
    columns: &Columns,
    options: &ImportOptions,
    towns: &Towns,
    report: &mut Report,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<ServiceDraft>, Faults> {
    let mut faults = Vec::new();
    let wanted = columns.services.wanted();
    let Some(mut sheet) = Sheet::open("services", table, options.delimiter, &wanted, &mut faults) else {
        return Err(Faults { faults, unlisted: 0 });
    };
    let mut lines: Vec<Result<Line, BadLine>> = Vec::new();
    let mut shared: BTreeMap<(i64, i64), u32> = BTreeMap::new();
    while let Some(line) = sheet.next()? {
        report.rows += 1;
        if report.rows.is_multiple_of(PROGRESS_EVERY) {
            progress(report.rows);
        }
        if let Ok(line) = &line {
            let row = ServiceRow::of(line);
            if let Some(point) = place::point(row.latitude, row.longitude) {
                *shared.entry(place::key(point)).or_default() += 1;
            }
        }
        lines.push(line);
    }
    progress(report.rows);
    let mut import = Import { towns, shared, report, seen: BTreeSet::new(), used: BTreeSet::new(), kinds: BTreeMap::new() };
    let mut services: Vec<ServiceDraft> = lines.into_iter().filter_map(|line| import.row(line)).collect();
    services.sort_by(|a, b| a.id.cmp(&b.id));
    let Import { used, kinds, .. } = import;
    report.without_service = report.municipalities - used.len() as u64;
    report.count_kinds(&kinds);
    Ok(services)
}

struct Import<'a> {
    towns: &'a Towns,
    shared: BTreeMap<(i64, i64), u32>,
    report: &'a mut Report,
    seen: BTreeSet<u32>,
    /// Municipalities with a service.
    used: BTreeSet<u32>,
    kinds: BTreeMap<&'static str, (u64, u64)>,
}

/// What is open about one row, gathered while its service is made.
struct Doubts<'r> {
    line: u64,
    found: &'r mut Vec<Finding>,
    notes: Vec<String>,
}

impl Doubts<'_> {
    fn add(&mut self, column: &'static str, value: &str, code: Code, why: impl Into<String>) {
        let why = why.into();
        self.notes.push(why.clone());
        self.found.push(Finding { table: SourceTable::Services, line: self.line, column, value: shown(value), code, why });
    }
}

impl<'a> Import<'a> {
    fn row(&mut self, line: Result<Line, BadLine>) -> Option<ServiceDraft> {
        let line = match line {
            Ok(line) => line,
            Err(bad) => {
                self.report.refuse(SourceTable::Services, bad.line, "", &bad.value, Code::Syntax, bad.why);
                self.report.refused_rows += 1;
                return None;
            }
        };
        let row = ServiceRow::of(&line);
        let (cnes, town) = (self.cnes(&row), self.town(&row));
        let (Some(cnes), Some((ibge, town))) = (cnes, town) else {
            self.report.refused_rows += 1;
            return None;
        };
        if !town.wanted {
            self.report.filtered += 1;
            return None;
        }
        self.used.insert(ibge);
        self.report.imported += 1;
        self.service(&row, cnes, town)
    }

    /// The code, if it can be one and did not come before.
    fn cnes(&mut self, row: &ServiceRow<'_>) -> Option<u32> {
        let well = !row.cnes.is_empty() && row.cnes.len() <= 7 && row.cnes.bytes().all(|b| b.is_ascii_digit());
        let code = if well { row.cnes.parse().ok().filter(|code| *code > 0) } else { None };
        let Some(code) = code else {
            let code = if row.cnes.is_empty() { Code::Missing } else { Code::Range };
            self.report.refuse(SourceTable::Services, row.line, "cnes", row.cnes, code, "a CNES code has seven digits");
            return None;
        };
        if !self.seen.insert(code) {
            self.report.refuse(SourceTable::Services, row.line, "cnes", row.cnes, Code::DuplicateId, "this code came before");
            return None;
        }
        Some(code)
    }

    fn town(&mut self, row: &ServiceRow<'_>) -> Option<(u32, &'a Town)> {
        let found = self.towns.of(row.municipality);
        if found.is_none() {
            let (code, why) = match row.municipality {
                "" => (Code::Missing, "a service stands in a municipality"),
                _ => (Code::Dangling, "no municipality has this code"),
            };
            self.report.refuse(SourceTable::Services, row.line, "municipality", row.municipality, code, why);
        }
        found
    }

    fn service(&mut self, row: &ServiceRow<'_>, cnes: u32, town: &Town) -> Option<ServiceDraft> {
        let mut list = std::mem::take(&mut self.report.doubts);
        let mut doubts = Doubts { line: row.line, found: &mut list, notes: Vec::new() };
        if row.cnes.len() < 7 {
            doubts.add("cnes", row.cnes, Code::Suspicious, "leading zeros were missing");
        }
        let words = Words::of(row.name);
        let name = if words.is_empty() {
            doubts.add("name", row.name, Code::Missing, "no name");
            format!("CNES {cnes:07}")
        } else {
            row.name.to_owned()
        };
        let (kind, access) = self.kind(row, words, &mut doubts);
        let point = self.point(row, town, &mut doubts);
        let opening_hours = self.hours(row, &mut doubts);
        let notes = doubts.notes;
        self.report.doubts = list;
        self.report.doubtful += u64::from(!notes.is_empty());
        Some(ServiceDraft {
            id: ServiceId::new(format!("cnes-{cnes:07}"))?,
            name,
            kind: KindId::new(kind)?,
            cnes: Some(format!("{cnes:07}")),
            territory: town.draft.id.clone(),
            access,
            point,
            // Hours made from a shift are a guess at the clock, though not a doubt about the row.
            verify: !notes.is_empty() || opening_hours.is_some(),
            opening_hours,
            note: (!notes.is_empty()).then(|| notes.join("; ")),
            ..ServiceDraft::default()
        })
    }

    fn kind(&mut self, row: &ServiceRow<'_>, name: Words, doubts: &mut Doubts<'_>) -> (&'static str, Option<Access>) {
        let found = kind(&Told { type_code: row.type_code, class: row.class, subtype: Words::of(row.subtype), name });
        let count = self.kinds.entry(found.kind).or_default();
        count.0 += 1;
        if let Some(why) = found.doubt {
            count.1 += 1;
            let code = if found.closed.is_some() { Code::Suspicious } else { Code::Verify };
            doubts.add("name", row.name, code, why);
        }
        let access = found.closed.map(|_| Access::Restricted);
        self.report.restricted += u64::from(access.is_some());
        (found.kind, access)
    }

    /// The point if it can be believed. A far one is left out: travel would be counted to another state.
    fn point(&mut self, row: &ServiceRow<'_>, town: &Town, doubts: &mut Doubts<'_>) -> Option<Point> {
        let text = if row.latitude.is_empty() { String::new() } else { format!("{} {}", row.latitude, row.longitude) };
        let Some(point) = place::point(row.latitude, row.longitude) else {
            self.report.no_point += 1;
            let (code, why) =
                if text.is_empty() { (Code::Missing, "no point") } else { (Code::Range, "not a point of the earth: left out") };
            doubts.add("latitude", &text, code, why);
            return None;
        };
        if let Some(km) = town.seat().and_then(|seat| place::too_far(point, seat, town.area_km2)) {
            self.report.far_points += 1;
            doubts.add("latitude", &text, Code::FarPoint, format!("point left out: {km} km from the seat"));
            return None;
        }
        let sharing = self.shared.get(&place::key(point)).copied().unwrap_or(0);
        if sharing >= place::SHARED_FROM {
            self.report.shared_points += 1;
            doubts.add("latitude", &text, Code::SharedPoint, format!("point shared by {sharing} services"));
        }
        Some(point)
    }

    fn hours(&mut self, row: &ServiceRow<'_>, doubts: &mut Doubts<'_>) -> Option<String> {
        match hours(row.shift) {
            Shift::Hours(hours) => {
                self.report.with_hours += 1;
                Some(hours.to_owned())
            }
            Shift::Nothing => None,
            Shift::Unknown => {
                doubts.add("shift", row.shift, Code::UnknownToken, "no such shift");
                None
            }
        }
    }
}
