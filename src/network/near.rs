//! "Did you mean": the id nearest to a word among very many.
//!
//! The words of [`crate::error::did_you_mean`] are few; here they may be 400,000 service ids, so each is left as soon as
//! it is more than two edits away: about 30 ns instead of a microsecond. Ids are ASCII, so bytes are characters.

use crate::error::Code;
use crate::record::{Reader, Step};

/// Notes a fault at a path below the reader's place.
pub(crate) fn fault_at(reader: &mut Reader, path: &[Step], code: Code, value: &str, hint: &str) {
    match path {
        [] => reader.fault(code, value, hint),
        [step, rest @ ..] => reader.at(*step, |reader| fault_at(reader, rest, code, value, hint)),
    }
}

/// How many dangling ids are answered with a near one. A network read against the wrong list has 400,000 of them.
const OFFERS: u32 = 50;

/// Offers near ids, a bounded number of times.
pub(crate) struct Near {
    left: u32,
    /// Whether an empty id was no fault so far: in a document it was one when it was read, in a builder's draft not.
    strict: bool,
}

impl Near {
    /// With all offers left. `strict` if nothing was found wrong in reading, so that an empty id is not yet a fault.
    pub(crate) fn new(strict: bool) -> Self {
        Self { left: OFFERS, strict }
    }

    /// Notes an empty id, unless reading did.
    pub(crate) fn empty(&self, reader: &mut Reader, path: &[Step]) {
        if self.strict {
            fault_at(reader, path, Code::Missing, "", "this id is empty");
        }
    }

    /// Notes that `word` names nothing in `known`.
    pub(crate) fn dangling<'k>(
        &mut self,
        reader: &mut Reader,
        path: &[Step],
        word: &str,
        what: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        if word.is_empty() {
            return self.empty(reader, path);
        }
        let near = if self.left > 0 {
            self.left -= 1;
            nearest(word, known)
        } else {
            None
        };
        let hint = near.map_or_else(|| format!("no {what} has this id"), |near| format!("did you mean `{near}`?"));
        fault_at(reader, path, Code::Dangling, word, &hint);
    }
}

/// The known id at most two edits away (one for short words); of several the nearest, then the first in byte order.
///
/// # Cost
/// Linear in the number of known ids.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let mut allowed = if word.len() <= 5 { 1 } else { 2 };
    let mut best: Option<(usize, &str)> = None;
    for id in known {
        let Some(distance) = edits_within(word.as_bytes(), id.as_bytes(), allowed) else { continue };
        if best.is_none_or(|best| (distance, id) < best) {
            best = Some((distance, id));
            allowed = distance;
        }
    }
    best.map(|(_, id)| id)
}

/// Edits (insert, delete, replace, swap neighbours) between two texts, if there are at most `allowed` (up to 2).
fn edits_within(a: &[u8], b: &[u8], allowed: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > allowed {
        return None;
    }
    // What both begin and end with costs nothing; most ids of a network share a prefix.
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    walk(&a[..a.len() - end], &b[..b.len() - end], allowed)
}

fn walk(a: &[u8], b: &[u8], allowed: usize) -> Option<usize> {
    let (Some((x, a_rest)), Some((y, b_rest))) = (a.split_first(), b.split_first()) else {
        let left = a.len().max(b.len());
        return (left <= allowed).then_some(left);
    };
    if x == y {
        return walk_equal(a, b, allowed);
    }
    let left = allowed.checked_sub(1)?;
    let swapped = match (a, b) {
        ([p, q, a_rest @ ..], [r, s, b_rest @ ..]) if p == s && q == r => walk(a_rest, b_rest, left),
        _ => None,
    };
    [walk(a_rest, b_rest, left), walk(a_rest, b, left), walk(a, b_rest, left), swapped].into_iter().flatten().min().map(|n| n + 1)
}

fn walk_equal(a: &[u8], b: &[u8], allowed: usize) -> Option<usize> {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    walk(&a[same..], &b[same..], allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        let known = ["caps-norte", "caps-sul", "ubs-centro", "x1"];
        for (word, near) in [
            ("caps-nort", Some("caps-norte")),
            ("caps-nroet", Some("caps-norte")),
            ("cap-snorte", Some("caps-norte")),
            ("ubs-cemtro", Some("ubs-centro")),
            ("x2", Some("x1")),
            ("y2", None),
            ("caps-oeste-grande", None),
        ] {
            assert_eq!(nearest(word, known), near, "{word}");
            assert_eq!(crate::error::did_you_mean(word, known), near, "{word}");
        }
    }
}
