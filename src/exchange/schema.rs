//! JSON Schemas of all documents, from the declarations that also read them.

use serde_json::{Map, Value, json};

use crate::analysis::Indicators;
use crate::case::event::EventDraft;
use crate::case::state::CaseDocument;
use crate::exchange::emergency::EmergencyDocument;
use crate::network::draft::NetworkDraft;
use crate::plan::document::{PlanDocument, ViewDocument};
use crate::plan::request::RequestDraft;
use crate::policy::draft::PolicyDraft;
use crate::record::Field;
use crate::status::StatusDraft;

/// Names of the documents that have a schema; those of a ledger are in `ledger::SCHEMAS`.
pub const NAMES: &[&str] =
    &["network", "policy", "status", "request", "plan", "view", "emergency", "event", "case", "indicators"];

/// The JSON Schema (draft 2020-12) of a document, or none if there is no such document.
#[must_use]
pub fn schema(name: &str) -> Option<Value> {
    let mut defs = Map::new();
    let (root, format) = match name {
        "network" => (NetworkDraft::schema(&mut defs), NetworkDraft::FORMAT),
        "policy" => (PolicyDraft::schema(&mut defs), PolicyDraft::FORMAT),
        "status" => (StatusDraft::schema(&mut defs), StatusDraft::FORMAT),
        "request" => (RequestDraft::schema(&mut defs), RequestDraft::FORMAT),
        "plan" => (PlanDocument::schema(&mut defs), PlanDocument::FORMAT),
        "view" => (ViewDocument::schema(&mut defs), ViewDocument::FORMAT),
        "emergency" => (EmergencyDocument::schema(&mut defs), EmergencyDocument::FORMAT),
        "event" => (EventDraft::schema(&mut defs), EventDraft::FORMAT),
        "case" => (CaseDocument::schema(&mut defs), CaseDocument::FORMAT),
        "indicators" => (Indicators::schema(&mut defs), Indicators::FORMAT),
        _ => return None,
    };
    Some(of(root, defs, format))
}

/// The schema of a document from that of its record, and of all that it refers to.
pub(crate) fn of(root: Value, mut defs: Map<String, Value>, format: &str) -> Value {
    for definition in defs.values_mut() {
        // Only documents have a `format`, and each document one only.
        let format_field = definition["properties"].as_object_mut().and_then(|fields| fields.get_mut("format"));
        if let Some(field) = format_field.and_then(Value::as_object_mut) {
            field.remove("type");
            let text = field
                .get("description")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .trim_matches(|c| c == '`' || c == '.')
                .to_owned();
            field.insert("const".to_owned(), text.into());
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:{}", format.replace('/', ":")),
        "title": format,
        "$ref": root["$ref"],
        "$defs": defs,
    })
}
