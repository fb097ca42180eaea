//! The emergency from the bytes of a request, readable or not.

use serde::de::DeserializeSeed;

use crate::crisis::{Circumstance, Severity};
use crate::error::did_you_mean;
use crate::exchange::read::without_mark;
use crate::plan::document::Emergency;
use crate::plan::{Told, emergency as decide};
use crate::policy::Policy;
use crate::record::{Node, NodeSeed, record};

record! {
    /// The `emergency` document: `"format": "amparo/emergency/1"`. What to do before, or instead of, a plan.
    pub struct EmergencyDocument {
        /// `amparo/emergency/1`.
        pub format: String,
        /// What to do at once; none only where a severity below `imminent` could be read.
        pub emergency: Option<Emergency>,
        /// Whether the bytes were JSON to their end.
        pub readable: bool,
    }
}

impl EmergencyDocument {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/emergency/1";
}

/// Bytes looked at; a request has no need to be longer.
const LOOKED_AT: usize = 4_000_000;

/// Levels of lists and objects read; deeper bytes are searched for words instead.
const DEPTH: usize = 128;

/// What to do at once, told from the bytes of a request, whether or not they can be read and whether or not there is a
/// network. Every face calls it first and attaches its answer to whatever error follows.
///
/// # Shape
/// Bytes that are cut off or damaged are read as far as words can be told; a severity that is a spelling slip from
/// `imminent` counts as `imminent`; one that cannot be read counts as unknown, and the signs of danger are told.
/// # Errors
/// Never.
/// # Source
/// Portaria GM/MS 2.048/2002 (R13).
/// # Example
/// ```
/// let cut_off = br#"{"format":"amparo/request/1","crisis":{"door":"ubs","severity":"imminent","circ"#;
/// let answer = amparo::exchange::emergency(cut_off);
/// assert_eq!(answer.emergency.expect("life is at risk").number, "192");
/// assert!(!answer.readable);
/// ```
#[must_use]
pub fn emergency(request: &[u8]) -> EmergencyDocument {
    emergency_with(request, &Policy::br())
}

/// [`emergency`] with the numbers and signs of a policy.
#[must_use]
pub fn emergency_with(request: &[u8], policy: &Policy) -> EmergencyDocument {
    let request = without_mark(request);
    let bytes = &request[..request.len().min(LOOKED_AT)];
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let parsed = NodeSeed { depth: DEPTH }.deserialize(&mut json).and_then(|node| json.end().map(|()| node)).ok();
    let told = parsed.as_ref().map_or_else(|| scan(bytes), told);
    EmergencyDocument {
        format: EmergencyDocument::FORMAT.to_owned(),
        emergency: decide(&told, policy),
        readable: parsed.is_some(),
    }
}

/// From a request that is JSON, though perhaps not a valid one: a field that stands twice is not valid, and neither is a
/// severity beside the crisis, but the gravest that was told counts all the same.
fn told(request: &Node<'_>) -> Told {
    let crises = || fields(request, "crisis");
    let severities = crises().flat_map(|crisis| fields(crisis, "severity")).chain(fields(request, "severity"));
    let severity = severities.filter_map(text).filter_map(severity).max();
    let lists = crises().flat_map(|crisis| fields(crisis, "circumstances"));
    let entries = lists.flat_map(|list| if let Node::List(list) = list { list.as_slice() } else { &[] });
    let words = entries.flat_map(|entry| text(entry).into_iter().chain(fields(entry, "kind").filter_map(text)));
    Told { severity, circumstances: words.filter_map(circumstance).collect() }
}

/// Every value of a field, doubles included.
fn fields<'n>(node: &'n Node<'_>, name: &'n str) -> impl Iterator<Item = &'n Node<'n>> {
    let fields = if let Node::Map(fields) = node { fields.as_slice() } else { &[] };
    fields.iter().filter(move |(key, _)| key == name).map(|(_, value)| value)
}

fn text<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    if let Node::Text(text) = node { Some(text) } else { None }
}

fn severity(word: &str) -> Option<Severity> {
    let word = word.trim().to_lowercase();
    Severity::from_token(&word).or_else(|| {
        // Only towards more help: a slip from `imminent` counts, a slip from `low` does not.
        did_you_mean(&word, ["imminent"]).map(|_| Severity::Imminent)
    })
}

fn circumstance(word: &str) -> Option<Circumstance> {
    let word = word.trim().to_lowercase();
    let known = || Circumstance::ALL.iter().map(|c| c.as_str());
    Circumstance::from_token(&word).or_else(|| did_you_mean(&word, known()).and_then(Circumstance::from_token))
}

/// From bytes that are not JSON: every word in quotes, the gravest severity and all circumstances among them.
fn scan(bytes: &[u8]) -> Told {
    let text = String::from_utf8_lossy(bytes);
    let words: Vec<&str> = text.split('"').collect();
    let mut told = Told::default();
    for (index, word) in words.iter().enumerate() {
        if word.trim() == "severity" {
            // The value comes after `":"`, or unquoted up to the next mark.
            let next = words.get(index + 1).map_or("", |colon| colon.trim().trim_start_matches(':'));
            let bare = next.split(|c: char| !c.is_alphabetic()).find(|part| !part.is_empty());
            let value = bare.or_else(|| words.get(index + 2).copied());
            told.severity = told.severity.max(value.and_then(severity));
        }
        if (3..40).contains(&word.len()) {
            told.circumstances.extend(Circumstance::from_token(word.trim()));
        }
    }
    told.circumstances.dedup();
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn risk_to_life_is_seen_whatever_the_bytes() {
        let cases: [(&[u8], &str); 15] = [
            (br#"{"crisis":{"severity":"imminent"}}"#, "now"),
            (br#"{"crisis":{"severity":"iminent"}}"#, "now"),
            (br#"{"crisis":{"severity":"Imminent "}}"#, "now"),
            (br#"{"crisis":{"severity":"low","circumstances":[{"kind":"overdose"}]}}"#, "now"),
            (br#"{"crisis":{"severity":"high","circumstances":[{"kind":"withdrawal"},{"kind":"confusion"}]}}"#, "now"),
            (br#"{"crisis":{"severity":"imminent","#, "now"),
            (b"\xff\xfe\"severity\" : \"imminent\" \x00", "now"),
            (br#"{"severity": imminent"#, "now"),
            (br#"{"crisis":{"severity":"imminent"},"crisis":{"severity":"low"}}"#, "now"),
            (br#"{"crisis":{"severity":"imminent","severity":"low"}}"#, "now"),
            (br#"{"severity":"imminent","crisis":{"severity":"low"}}"#, "now"),
            (br#"{"crisis":{"severity":"high"}}"#, "none"),
            (br#"{"crisis":{"severity":"grave"}}"#, "signs"),
            (b"", "signs"),
            (b"[[[[[[", "signs"),
        ];
        for (bytes, expected) in cases {
            let answer = emergency(bytes).emergency;
            let told = answer.as_ref().map_or("none", |e| if e.if_signs { "signs" } else { "now" });
            assert_eq!(told, expected, "{}", String::from_utf8_lossy(bytes));
            assert!(answer.is_none_or(|e| e.number == "192" && (e.if_signs != e.signs.is_empty())));
        }
    }
}
