//! Bytes to records.

use crate::case::event::EventDraft;
use crate::case::state::CaseDocument;
use crate::error::{Code, Fault, Faults};
use crate::network::draft::NetworkDraft;
use crate::plan::document::PlanDocument;
use crate::plan::request::RequestDraft;
use crate::policy::draft::PolicyDraft;
use crate::record::{Field, Limits, Reader, TOO_DEEP, read_from};
use crate::status::StatusDraft;

/// A document that can be read from bytes.
pub trait Document: Field {
    /// Its `format`.
    const FORMAT: &'static str;
    /// Its limits.
    const LIMITS: Limits;
    /// Whether it is about a person, or names one (who reported), so that no error may quote it.
    const PRIVATE: bool;

    /// The `format` that the bytes told.
    fn format(&self) -> &str;
}

macro_rules! document {
    ($($type:ident, $private:expr, $bytes:expr, $list:expr;)*) => {$(
        impl Document for $type {
            const FORMAT: &'static str = Self::FORMAT;
            const LIMITS: Limits = Limits { bytes: $bytes, depth: 16, list: $list, text: 4_096 };
            const PRIVATE: bool = $private;
            fn format(&self) -> &str {
                &self.format
            }
        }
    )*};
}

document! {
    NetworkDraft, false, 2_000_000_000, 16_000_000;
    PolicyDraft, false, 16_000_000, 10_000;
    StatusDraft, true, 500_000_000, 2_000_000;
    RequestDraft, true, 4_000_000, 10_000;
    PlanDocument, true, 64_000_000, 100_000;
    EventDraft, true, 4_000_000, 10_000;
    CaseDocument, true, 256_000_000, 10_000;
}

/// Reads a document.
///
/// # Errors
/// [`Faults`] with everything that is wrong with its fields; for bytes that are not JSON, the line and column where they
/// stop being it. What the records mean together is checked when they are compiled.
///
/// # Cost
/// One pass; one record at a time is held besides what is read.
pub fn read<D: Document>(bytes: &[u8]) -> Result<D, Faults> {
    let (document, reader) = read_all::<D>(bytes)?;
    reader.finish(document)
}

/// Reads a document as far as it can be read: the records with defaults where fields were wrong, and the reader with the
/// faults noted, so that more can be found before all are told.
pub(crate) fn read_all<D: Document>(bytes: &[u8]) -> Result<(D, Reader), Faults> {
    let limits = D::LIMITS;
    let mut reader = if D::PRIVATE { Reader::private(limits) } else { Reader::open(limits) };
    if bytes.len() > limits.bytes {
        return Err(one(Code::TooLarge, bytes.len().to_string(), format!("at most {} bytes", limits.bytes)));
    }
    let mut json = serde_json::Deserializer::from_slice(without_mark(bytes));
    let read = read_from::<D, _>(&mut json, &mut reader).and_then(|document| json.end().map(|()| document));
    let document = read.map_err(|error| not_json(&error))?;
    check_format(&document, &mut reader);
    Ok((document, reader))
}

/// Notes a fault where a document tells another format than its reader's.
fn check_format<D: Document>(document: &D, reader: &mut Reader) {
    if document.format() != D::FORMAT {
        reader.push(Fault {
            code: Code::Format,
            path: "$.format".to_owned(),
            value: if D::PRIVATE { String::new() } else { crate::record::shown(document.format()) },
            hint: format!("this reader takes `{}`", D::FORMAT),
        });
    }
}

/// The bytes without a byte order mark at their head: some editors write one, and it says nothing (RFC 8259 section 8.1
/// lets a reader pass over it).
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn one(code: Code, value: String, hint: String) -> Faults {
    Faults { faults: vec![Fault { code, path: "$".to_owned(), value, hint }], unlisted: 0 }
}

fn not_json(error: &serde_json::Error) -> Faults {
    let place = format!("at line {} column {}", error.line(), error.column());
    let text = error.to_string();
    // The dependency's text is compared, not quoted: it could hold a word of the document.
    if text.starts_with(TOO_DEEP) || text.starts_with("recursion limit") {
        return one(Code::TooDeep, String::new(), format!("lists and objects are nested too deeply {place}"));
    }
    one(Code::Syntax, String::new(), format!("the bytes stop being JSON {place}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        match read::<NetworkDraft>(text.as_bytes()) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.faults.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn all_faults_come_at_once_each_with_its_place() {
        let text = r#"{"format":"amparo/network/1","id":"x y","valid_at":"2030-01-01T00:00:00Z","nmae":"a",
            "services":[{"id":"a","name":7,"kind":"ubs","territory":"t","point":{"lat":"1","lon":2},"access":"opne"},
                        {"id":"b","id":"c","kind":"ubs","territory":"t","name":"B"}, 3]}"#;
        assert_eq!(
            faults(text),
            [
                "$.id: bad_id `x y`; an id has 1 to 128 of A-Z a-z 0-9 . _ : / -",
                "$: unknown_field `nmae`; did you mean `name`?",
                "$.services[0].name: type `a whole number`; this field holds a text",
                "$.services[0].point.lat: type `a text`; this field holds a number",
                "$.services[0].access: unknown_token `opne`; did you mean `open`?",
                "$.services[1]: duplicate_field `id`; this field stands twice",
                "$.services[2]: type `a whole number`; this field holds an object",
            ]
        );
    }

    #[test]
    fn bytes_that_are_not_json_tell_the_place_and_nothing_else() {
        assert_eq!(
            faults("{\"format\": \"amparo/network/1\",\n secret}"),
            ["$: syntax; the bytes stop being JSON at line 2 column 2"]
        );
        let deep = format!("{{\"format\":\"amparo/network/1\",\"services\":{}{}}}", "[".repeat(40), "]".repeat(40));
        assert!(faults(&deep)[0].starts_with("$: too_deep"), "{:?}", faults(&deep));
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        let text = "\u{feff}{\"format\":\"amparo/status/1\"}";
        assert!(read::<crate::status::StatusDraft>(text.as_bytes()).is_ok());
        assert!(read::<crate::status::StatusDraft>(format!("\u{feff}{text}").as_bytes()).is_err(), "one is enough");
    }

    #[test]
    fn a_request_is_never_quoted() {
        let text = r#"{"format":"amparo/request/1","at":"CANARY","CANARY":1,"person":{"ref":"CANARY CANARY","bonds":[{"service":"CANARY!"}]},
            "crisis":{"door":"d","severity":"CANARY"}}"#;
        let faults = read::<RequestDraft>(text.as_bytes()).expect_err("it is full of faults");
        assert!(faults.faults.len() >= 5);
        assert!(!format!("{faults} {faults:?}").contains("CANARY"));
    }
}
