//! Canonical JSON: keys sorted, no spaces. Equal values have equal bytes, whatever features the JSON library is built with.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// SHA-256 of the canonical JSON of a value.
///
/// # Cost
/// One tree of the value in memory.
pub(crate) fn fingerprint(value: &impl serde::Serialize) -> [u8; 32] {
    let mut text = String::new();
    // Records serialize without fail: they hold texts, numbers, lists and objects with text keys.
    write(&serde_json::to_value(value).unwrap_or(Value::Null), &mut text);
    Sha256::digest(text.as_bytes()).into()
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_unstable_by_key(|(name, _)| *name);
            text.push('{');
            for (index, (name, value)) in fields.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write(value, text);
            }
            text.push('}');
        }
        Value::Array(list) => {
            text.push('[');
            for (index, value) in list.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(value, text);
            }
            text.push(']');
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}
