//! What is wrong with a document: stable codes, the place, the value and a hint.
//!
//! A document is refused with *all* of its faults at once. A fault never quotes a value of a request unless that value
//! is within a spelling slip of a known token, because anything in a request may be about a person.

use std::fmt;

use crate::record::tokens;

tokens! {
    /// Stable code of a fault or a warning. Codes are never reused; a retired one stays listed as reserved.
    pub enum Code {
        /// The bytes are not JSON.
        Syntax = "syntax",
        /// The document is larger than its limit.
        TooLarge = "too_large",
        /// Lists and objects are nested deeper than the limit.
        TooDeep = "too_deep",
        /// A list has more entries than the limit.
        TooMany = "too_many",
        /// A text is longer than the limit.
        TooLong = "too_long",
        /// `format` does not name this document and version.
        Format = "format",
        /// The value has another JSON type than the field.
        Type = "type",
        /// A field that must be there is missing.
        Missing = "missing",
        /// The record has no such field.
        UnknownField = "unknown_field",
        /// The same field stands twice in one object.
        DuplicateField = "duplicate_field",
        /// The token is not in the closed list of the field.
        UnknownToken = "unknown_token",
        /// A number, date or text is outside its range.
        Range = "range",
        /// An id has characters that ids may not have.
        BadId = "bad_id",
        /// Two records of one list have the same id.
        DuplicateId = "duplicate_id",
        /// An id names nothing in the document or network.
        Dangling = "dangling",
        /// A territory lacks a role that it must have.
        MissingRole = "missing_role",
        /// Two catchments claim the same area.
        OverlappingCatchments = "overlapping_catchments",
        /// A catchment's municipality is missing or is itself a catchment.
        BadParent = "bad_parent",
        /// The opening hours cannot be read.
        BadHours = "bad_hours",
        /// The time zone is not in the IANA list.
        BadTimeZone = "bad_time_zone",
        /// A link has the same service at both ends.
        SelfLink = "self_link",
        /// `until` or `valid_to` comes before its beginning.
        BadPeriod = "bad_period",
        /// More needs, kinds or sectors than the vocabulary holds.
        VocabularyFull = "vocabulary_full",
        /// A rule that identifies somebody has no limiting profile, or its profile does not load.
        Unprofiled = "unprofiled",
        /// A rule asks for more than its confidence allows.
        Unconfirmed = "unconfirmed",
        /// A rule, row or parameter contradicts another.
        Conflict = "conflict",
        /// Warning: the service has no opening hours.
        NoHours = "no_hours",
        /// Warning: the service has no channel.
        NoChannel = "no_channel",
        /// Warning: nothing leads to the service: no point, no travel.
        Unreachable = "unreachable",
        /// Warning: the municipality has no territorial reference.
        NoReference = "no_reference",
        /// Warning: escalation in this territory ends at nobody who answers at night.
        LadderEndsNowhere = "ladder_ends_nowhere",
        /// Warning: the hours never open.
        NeverOpens = "never_opens",
        /// Warning: the hours say nothing about holidays.
        HolidaysUnsaid = "holidays_unsaid",
        /// Warning: `valid_at` is old.
        OldNetwork = "old_network",
        /// Warning: the record waits for somebody to verify it.
        Verify = "verify",
        /// A snapshot was cut off or changed.
        Damaged = "damaged",
        /// Warning: the point is shared by many services.
        SharedPoint = "shared_point",
        /// Warning: the point lies far from the municipality.
        FarPoint = "far_point",
        /// Warning: the record names a service that the network does not hold (any more).
        LeftNetwork = "left_network",
        /// Warning: legal, but probably not what was meant.
        Suspicious = "suspicious",
    }
}

/// One thing wrong with a document, or one thing legal but dangerous.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable code; compare this, never the text.
    pub code: Code,
    /// JSON path of the place, such as `$.services[3].kind`.
    pub path: String,
    /// The bad value as far as it may be shown; empty if there is none.
    pub value: String,
    /// What to do about it.
    pub hint: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.code.as_str())?;
        if !self.value.is_empty() {
            write!(f, " `{}`", self.value)?;
        }
        if !self.hint.is_empty() {
            write!(f, "; {}", self.hint)?;
        }
        Ok(())
    }
}

/// All faults of one document. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", summary(.faults, *.unlisted))]
pub struct Faults {
    /// The faults in the order of the document, at most [`Faults::LISTED`].
    pub faults: Vec<Fault>,
    /// How many more there were.
    pub unlisted: usize,
}

impl Faults {
    /// How many faults are listed one by one; the rest are counted.
    pub const LISTED: usize = 1_000;

    /// Whether a fault with this code is listed.
    #[must_use]
    pub fn has(&self, code: Code) -> bool {
        self.faults.iter().any(|fault| fault.code == code)
    }
}

fn summary(faults: &[Fault], unlisted: usize) -> String {
    let mut text = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    if unlisted > 0 {
        text.push_str(&format!("\nand {unlisted} more"));
    }
    text
}

/// The known word nearest to `word`, if it is a spelling slip away (at most two edits, one for short words).
///
/// # Cost
/// The length of `word` times the total length of the known words.
#[must_use]
pub fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let allowed = if word.chars().count() <= 5 { 1 } else { 2 };
    known
        .into_iter()
        .filter(|k| k.len().abs_diff(word.len()) <= 2 * allowed)
        .map(|k| (edits(word, k), k))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, k)| k)
}

/// Edits between two words: insert, delete, replace, swap neighbours (optimal string alignment).
fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            rows[i][j] = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        let known = ["caps-norte", "caps-sul", "ubs-centro"];
        assert_eq!(did_you_mean("caps-nort", known), Some("caps-norte"));
        assert_eq!(did_you_mean("caps-nroet", known), Some("caps-norte"));
        assert_eq!(did_you_mean("maria da silva", known), None);
    }
}
