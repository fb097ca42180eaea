//! A small network to change in one place at a time, and what is asked of it.

mod faults;
mod questions;
mod size;
mod warnings;

use serde_json::{Value, json};

use super::{Compiled, Network, compile};
use crate::error::{Fault, Faults};

/// A network without faults and with a single warning at most of each code.
fn base() -> Value {
    let channel = json!([{"kind": "phone", "address_ref": "tel:1", "class": "full"}]);
    let service = |id: &str, kind: &str, territory: &str, lat: f64| {
        json!({"id": id, "name": id.to_uppercase(), "kind": kind, "territory": territory, "point": {"lat": lat, "lon": -48.34},
            "opening_hours": "24/7", "channels": channel})
    };
    let mut prison = service("prison", "prison_health", "marituba", -1.36);
    prison["needs"] = json!(["primary_care", "legal_aid"]);
    let mut caps = service("caps", "caps_ii", "marituba/a", -1.37);
    caps["opening_hours"] = json!("Mo-Fr 08:00-18:00; PH off");
    caps["on_call"] = json!({"opening_hours": "Mo-Su,PH 18:00-22:00"});
    caps["cnes"] = json!("0012345");
    caps["age"] = json!({"from": 18});
    caps["steward"] = json!("lead");
    caps["declared"] = json!("full");
    caps["declared_places"] = json!(7);
    json!({
        "format": "amparo/network/1", "id": "t", "valid_at": "2030-06-01T00:00:00Z",
        "territories": [
            {"id": "marituba", "name": "Marituba", "kind": "municipality", "ibge": "1504422", "uf": "PA", "reach_minutes": 90,
             "point": {"lat": -1.36, "lon": -48.34}, "numbers": [{"purpose": "emergency", "number": "192"}],
             "holidays": [{"name": "Aniversário", "month": 4, "day": 22}],
             "roles": {"crisis_lead": "lead", "health_authority": "lead", "conselho_tutelar": "ct", "prosecutor": "ct", "reference": "caps"}},
            {"id": "marituba/a", "name": "A", "kind": "catchment", "municipality": "marituba", "areas": ["1"], "roles": {"reference": "ubs"}},
            {"id": "marituba/b", "name": "B", "kind": "catchment", "municipality": "marituba", "areas": ["2"]},
            {"id": "belem", "name": "Belém", "kind": "municipality", "ibge": "1501402", "uf": "PA", "time_zone": "America/Belem",
             "roles": {"crisis_lead": "lead", "health_authority": "lead", "conselho_tutelar": "ct", "prosecutor": "ct", "reference": "caps"}}],
        "services": [caps, service("ubs", "ubs", "marituba/a", -1.38), service("upa", "upa", "belem", -1.39),
            service("ct", "conselho_tutelar", "marituba", -1.40), service("lead", "crisis_lead_office", "marituba", -1.41), prison],
        "links": [
            {"kind": "pact", "from": "marituba", "to": "belem"},
            {"kind": "pact", "from": "marituba", "to": "upa", "valid_to": "2030-12-31"},
            {"kind": "pact", "from": "marituba", "to": "ct", "valid_to": "2029-12-31"},
            {"kind": "reference", "from": "marituba/b", "to": "caps"},
            {"kind": "substitution", "from": "caps", "to": "ubs"},
            {"kind": "transport", "from": "ubs", "to": "upa", "minutes": 30, "return_minutes": 40},
            {"kind": "transport", "from": "caps", "to": "upa", "minutes": 50, "mode": "river", "opening_hours": "Mo-Su,PH 06:00-18:00",
             "operator": "lead"}],
        "travel": [{"from": "caps", "to": "ct", "minutes": 12}]
    })
}

fn build(document: &Value) -> Result<Compiled, Faults> {
    let (draft, reader) = crate::exchange::read::read_all(document.to_string().as_bytes())?;
    compile(draft, reader)
}

fn network(document: &Value) -> Network {
    build(document).expect("it has no faults").network
}

/// The base with a value put at a JSON pointer; a pointer that ends in `-` appends.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = base();
    put(&mut document, pointer, value);
    document
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer has a slash");
    match document.pointer_mut(parent).expect("the parent is there") {
        Value::Object(object) => _ = object.insert(last.to_owned(), value),
        Value::Array(list) if last == "-" => list.push(value),
        Value::Array(list) => list[last.parse::<usize>().expect("an index")] = value,
        _ => panic!("{pointer} leads nowhere"),
    }
}

fn lines(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(|fault| format!("{} {} {}", fault.code.as_str(), fault.path, fault.hint)).collect()
}
