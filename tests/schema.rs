//! The schemas in the repository are those of the code, and the documents at hand are what they describe.

use std::path::{Path, PathBuf};

use amparo::exchange::schema::{NAMES, schema};
use amparo::exchange::{self, to_json, to_pretty_json};
use amparo::plan::plan;
use amparo::policy::Policy;
use amparo::status::Status;
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_committed_schemas_are_those_of_the_code() {
    let all: Vec<(&str, Option<Value>)> = NAMES.iter().map(|name| (*name, schema(name))).collect();
    #[cfg(feature = "ledger")]
    let all = [all, amparo::ledger::SCHEMAS.map(|name| (name, amparo::ledger::schema(name))).to_vec()].concat();
    for (name, fresh) in all {
        let path = root().join(format!("include/schema/{name}.json"));
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let fresh = format!("{}\n", to_pretty_json(&fresh));
        assert!(text == fresh, "{} has drifted; `amparo schema --all --dir include/schema` writes it anew", path.display());
    }
}

/// What these schemas use of JSON Schema, and no more: a keyword that is not known here fails.
struct Checker<'s> {
    defs: &'s Value,
    wrong: Vec<String>,
}

impl Checker<'_> {
    fn check(&mut self, schema: &Value, value: &Value, path: &str) {
        let Some(words) = schema.as_object() else { return };
        for (word, says) in words {
            let holds = match word.as_str() {
                "$ref" => {
                    let name = says.as_str().and_then(|text| text.strip_prefix("#/$defs/")).expect("a reference into $defs");
                    let target = self.defs.get(name).unwrap_or_else(|| panic!("{name} is not in $defs")).clone();
                    self.check(&target, value, path);
                    true
                }
                "type" => is_type(says, value),
                "const" => says == value,
                "enum" => says.as_array().is_some_and(|all| all.contains(value)),
                "minimum" => value.as_f64().is_none_or(|number| says.as_f64().is_some_and(|least| number >= least)),
                "maximum" => value.as_f64().is_none_or(|number| says.as_f64().is_some_and(|most| number <= most)),
                "maxLength" => {
                    value.as_str().is_none_or(|text| says.as_u64().is_some_and(|most| text.chars().count() as u64 <= most))
                }
                "minLength" => {
                    value.as_str().is_none_or(|text| says.as_u64().is_some_and(|least| text.chars().count() as u64 >= least))
                }
                "required" => says
                    .as_array()
                    .is_none_or(|all| all.iter().all(|name| value.get(name.as_str().unwrap_or_default()).is_some())),
                "items" => {
                    for (index, entry) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(says, entry, &format!("{path}[{index}]"));
                    }
                    true
                }
                "properties" => {
                    for (name, entry) in value.as_object().into_iter().flatten() {
                        if let Some(schema) = says.get(name) {
                            self.check(schema, entry, &format!("{path}.{name}"));
                        }
                    }
                    true
                }
                "additionalProperties" => self.others(says, words.get("properties"), value, path),
                "anyOf" | "oneOf" => says.as_array().is_some_and(|all| all.iter().any(|schema| self.fits(schema, value))),
                "description" | "title" | "$schema" | "$id" | "$defs" | "format" | "pattern" | "default" | "maxItems" => true,
                word => panic!("the keyword {word} is not checked"),
            };
            if !holds {
                self.wrong.push(format!("{path}: {word} {says}"));
            }
        }
    }

    fn others(&mut self, says: &Value, known: Option<&Value>, value: &Value, path: &str) -> bool {
        let mut holds = true;
        for (name, entry) in value.as_object().into_iter().flatten() {
            if known.and_then(|known| known.get(name)).is_none() {
                holds &= says != &Value::Bool(false);
                self.check(says, entry, &format!("{path}.{name}"));
            }
        }
        holds
    }

    fn fits(&self, schema: &Value, value: &Value) -> bool {
        let mut one = Checker { defs: self.defs, wrong: Vec::new() };
        one.check(schema, value, "$");
        one.wrong.is_empty()
    }
}

fn is_type(says: &Value, value: &Value) -> bool {
    let one = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        name => panic!("the type {name} is not checked"),
    };
    match says {
        Value::Array(all) => all.iter().filter_map(Value::as_str).any(one),
        says => says.as_str().is_some_and(one),
    }
}

fn wrong(name: &str, document: &Value) -> Vec<String> {
    let schema = schema(name).expect("a schema of this name");
    let mut checker = Checker { defs: &schema["$defs"], wrong: Vec::new() };
    checker.check(&schema, document, "$");
    checker.wrong
}

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            documents(&path, found);
        } else if path.extension().is_some_and(|end| end == "json") {
            found.push(path);
        }
    }
}

#[test]
fn every_document_of_the_repository_is_as_its_schema_says() {
    let mut found = Vec::new();
    for folder in ["examples", "policy", "tests/vectors"] {
        documents(&root().join(folder), &mut found);
    }
    let mut checked = 0;
    for path in found {
        let text = std::fs::read(&path).expect("a readable file");
        let Ok(document) = serde_json::from_slice::<Value>(&text) else { continue };
        let format = document["format"].as_str().unwrap_or_default();
        let name = format.strip_prefix("amparo/").and_then(|rest| rest.split('/').next()).unwrap_or_default();
        // A document that is refused on purpose is not one that its schema has to take.
        if !NAMES.contains(&name) || path.components().any(|part| part.as_os_str() == "invalid") {
            continue;
        }
        let wrong = wrong(name, &document);
        assert!(wrong.is_empty(), "{}: {wrong:#?}", path.display());
        checked += 1;
    }
    assert!(checked >= 3, "only {checked} documents were found");
}

#[test]
fn what_a_decision_writes_is_as_the_schemas_say() {
    let network = std::fs::read(root().join("examples/marituba/network.json")).expect("the example is in the repository");
    let (network, _) = exchange::network(&network).expect("the example has no faults");
    let text = br#"{"format":"amparo/request/1","at":"2026-11-22T01:40:00Z","person":{"ref":"p1","residence":"marituba/uriboca",
        "bonds":[{"service":"caps-marituba","kind":"care","strength":80,"reference":true,"last_contact":"2026-11-10"}]},
        "crisis":{"door":"upa-marituba","severity":"imminent","circumstances":[{"kind":"suicide_attempt"}]}}"#;
    let value = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).expect("JSON");
    assert_eq!(wrong("request", &value(text)), Vec::<String>::new());
    let request = exchange::request(text).expect("the request has no faults");
    let plan = plan(&network, &Policy::br(), &Status::unknown(), &request);
    assert_eq!(wrong("plan", &value(&to_json(&plan.document()))), Vec::<String>::new());
    let view = plan.view("caps-marituba").expect("it is called");
    assert_eq!(wrong("view", &value(&to_json(&view))), Vec::<String>::new());
    assert_eq!(wrong("emergency", &value(&to_json(&exchange::emergency(text)))), Vec::<String>::new());
    let refused = wrong("request", &value(br#"{"format":"amparo/request/2","person":{"nmae":1},"crisis":{"severity":"grave"}}"#));
    assert!(refused.len() >= 4, "the checker sees what is wrong: {refused:?}");
}
