//! One policy on another: rows take the place of those with the same id.

use serde_json::Value;

use crate::policy::draft::PolicyDraft;
use crate::policy::rows::{Activity, Row, Table, each_table};
use crate::record::tokens;

tokens! {
    /// What an overlay does to a row.
    #[cfg_attr(feature = "uni", uniffi(name = "RowChange"))]
    pub enum ChangeKind {
        /// The row is new.
        Added = "added",
        /// The row takes the place of one with its id.
        Replaced = "replaced",
        /// The row counts no more.
        TurnedOff = "turned_off",
        /// The row is what stood there before.
        Same = "same",
    }
}

/// What an overlay does to one row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uni", derive(uniffi::Record))]
pub struct Change {
    /// Table.
    pub table: Table,
    /// Id of the row.
    pub id: String,
    /// What happens.
    pub what: ChangeKind,
    /// The fields that change, as they were; empty for a new row.
    pub before: String,
    /// The fields that change, as they are now; empty for a row that stays the same.
    pub after: String,
}

/// Lays `over` on `base`, and sorts every table by id, so that the order of a document never matters.
pub(crate) fn merge(base: &mut PolicyDraft, over: &PolicyDraft) -> Vec<Change> {
    let mut changes = Vec::new();
    each_table!(merge_table(base, over, &mut changes));
    base.format.clone_from(&over.format);
    base.id = over.id.clone();
    base.base.clone_from(&over.base);
    base.title = over.title.clone().or(base.title.take());
    base.note = over.note.clone().or(base.note.take());
    changes
}

fn merge_table<R: Row>(base: &mut PolicyDraft, over: &PolicyDraft, changes: &mut Vec<Change>) {
    let rows = R::list_mut(base);
    let mut new: Vec<&R> = R::list(over).iter().collect();
    new.sort_by(|a, b| a.id().cmp(b.id()));
    for row in new {
        match rows.binary_search_by(|known| known.id().cmp(row.id())) {
            Ok(at) => {
                changes.push(change(Some(&rows[at]), row));
                rows[at] = row.clone();
            }
            Err(at) => {
                changes.push(change(None, row));
                rows.insert(at, row.clone());
            }
        }
    }
}

fn change<R: Row>(before: Option<&R>, after: &R) -> Change {
    let what = match before {
        Some(before) if before == after => ChangeKind::Same,
        _ if after.activity() == Activity::TurnedOff && before.is_none_or(|row| row.activity() != Activity::TurnedOff) => {
            ChangeKind::TurnedOff
        }
        Some(_) => ChangeKind::Replaced,
        None => ChangeKind::Added,
    };
    let (before, after_text) = (before.map(fields).unwrap_or_default(), fields(after));
    let differing = |here: &[(String, String)], there: &[(String, String)]| {
        let lines: Vec<String> =
            here.iter().filter(|field| !there.contains(field)).map(|(name, value)| format!("{name}: {value}")).collect();
        lines.join("; ")
    };
    Change {
        table: R::TABLE,
        id: after.id().to_owned(),
        what,
        before: differing(&before, &after_text),
        after: differing(&after_text, &before),
    }
}

/// The fields of a row with their values as JSON, shortened.
fn fields<R: Row>(row: &R) -> Vec<(String, String)> {
    let Ok(Value::Object(fields)) = serde_json::to_value(row) else { return Vec::new() };
    let mut fields: Vec<_> = fields.into_iter().map(|(name, value)| (name, crate::record::shown(&value.to_string()))).collect();
    fields.sort_unstable();
    fields
}
