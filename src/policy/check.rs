//! What is wrong with a policy: row by row in the document, then with everything merged.

use crate::error::{Code, Fault};
use crate::policy::bound::PolicyWords;
use crate::policy::compile::{field, is_active, place_in};
use crate::policy::draft::PolicyDraft;
use crate::policy::rows::{Row, each_table};
use crate::record::{Limits, Reader, Step};

mod one;
mod tables;

pub(crate) use self::one::rows;

/// Where something was found: a table, perhaps a row of the document, perhaps a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At {
    table: &'static str,
    row: Option<usize>,
    field: &'static str,
}

impl At {
    pub(crate) fn row<R: Row>(row: usize, field_name: &'static str) -> Self {
        Self { table: field(R::TABLE), row: Some(row), field: field_name }
    }

    pub(crate) fn table(table: &'static str) -> Self {
        Self { table, row: None, field: "" }
    }

    /// The row of the document with this id; the table alone where the row is the base's.
    pub(crate) fn id<R: Row>(document: &PolicyDraft, id: &str, field_name: &'static str) -> Self {
        Self { table: field(R::TABLE), row: place_in::<R>(document, id), field: field_name }
    }

    fn run(self, reader: &mut Reader, note: impl FnOnce(&mut Reader)) {
        reader.at(Step::Field(self.table), |reader| match self.row {
            None => note(reader),
            Some(row) => reader.at(Step::Index(row), |reader| match self.field {
                "" => note(reader),
                name => reader.at(Step::Field(name), note),
            }),
        });
    }
}

/// Faults and warnings as they are found.
pub(crate) struct Findings<'r> {
    faults: &'r mut Reader,
    warnings: Reader,
}

impl<'r> Findings<'r> {
    pub(crate) fn new(faults: &'r mut Reader) -> Self {
        let limits = Limits { bytes: usize::MAX, depth: usize::MAX, list: usize::MAX, text: usize::MAX };
        Self { faults, warnings: Reader::open(limits) }
    }

    pub(crate) fn fault(&mut self, at: At, code: Code, value: &str, hint: impl Into<String>) {
        at.run(self.faults, |reader| reader.fault(code, value, hint));
    }

    pub(crate) fn unknown<'k>(&mut self, at: At, code: Code, word: &str, known: impl IntoIterator<Item = &'k str>) {
        at.run(self.faults, |reader| reader.unknown(code, word, known));
    }

    pub(crate) fn warn(&mut self, at: At, code: Code, value: &str, hint: impl Into<String>) {
        at.run(&mut self.warnings, |reader| reader.fault(code, value, hint));
    }

    pub(crate) fn warnings(self) -> Vec<Fault> {
        self.warnings.finish(()).err().map(|found| found.faults).unwrap_or_default()
    }
}

/// An overlay may change a limit that protects the person, or replace it by a stricter one; it may not take it away.
pub(crate) fn protection_stays(base: &PolicyDraft, over: &PolicyDraft, findings: &mut Findings<'_>) {
    each_table!(protected_rows(base, over, findings));
}

fn protected_rows<R: Row>(base: &PolicyDraft, over: &PolicyDraft, findings: &mut Findings<'_>) {
    for (at, row) in R::list(over).iter().enumerate() {
        let protects = |known: &R| known.id() == row.id() && known.is_protective();
        if !row.is_protective() && R::list(base).iter().any(protects) {
            let hint = "this row limits what may be done to or told about the person; a local decision may not take that away";
            findings.fault(At::row::<R>(at, "protective"), Code::Conflict, row.id(), hint);
        }
    }
}

/// Checks of the merged policy; `document` is what was laid on last, `partial` whether something lies below it.
pub(crate) fn whole(
    merged: &PolicyDraft,
    document: &PolicyDraft,
    words: &PolicyWords,
    partial: bool,
    findings: &mut Findings<'_>,
) {
    let mut too_large = false;
    each_table!(size(merged, &mut too_large, findings));
    if too_large {
        // The checks below compare rows with each other; a document of this size is a slip or an attack.
        return;
    }
    for (table, list) in [("sectors", &words.sectors), ("kinds", &words.kinds)] {
        if list.len() > PolicyWords::MOST {
            let hint = format!("the rows name more than {} {table}", PolicyWords::MOST);
            findings.fault(At::table("rules"), Code::VocabularyFull, &list.len().to_string(), hint);
        }
    }
    if !partial {
        tables::complete(merged, findings);
    }
    tables::times_rise(merged, document, findings);
    tables::profiles(merged, document, findings);
    tables::carriers(merged, document, findings);
    tables::contradictions(merged, document, findings);
    tables::need_count(merged, document, findings);
}

/// Rows of one table. The built-in policy has some 130 rules; a state and a municipality add a few.
const MOST_ROWS: usize = 2_000;

fn size<R: Row>(merged: &PolicyDraft, too_large: &mut bool, findings: &mut Findings<'_>) {
    let rows = R::list(merged).len();
    if rows > MOST_ROWS {
        *too_large = true;
        findings.fault(
            At::table(field(R::TABLE)),
            Code::TooMany,
            &rows.to_string(),
            format!("at most {MOST_ROWS} rows in a table"),
        );
    }
}

/// The rows that count of a table.
fn active<R: Row>(draft: &PolicyDraft) -> impl Iterator<Item = &R> {
    R::list(draft).iter().filter(|row| is_active(*row))
}
