//! Networks: kinds, services, territories, links and given minutes.

use chrono::Duration;
use serde_json::{Map, Value, json};

use super::{Draft, Lots, instant};

const KINDS: [&str; 62] = [
    "caps_i",
    "caps_i",
    "caps_ii",
    "caps_ii",
    "caps_iii",
    "caps_iii",
    "caps_i_child",
    "caps_i_child",
    "caps_ad",
    "caps_ad",
    "caps_ad_iii",
    "ubs",
    "ubs",
    "ubs",
    "ubs",
    "ubs",
    "emulti",
    "consultorio_na_rua",
    "consultorio_na_rua",
    "upa",
    "upa",
    "samu",
    "pronto_socorro",
    "general_hospital",
    "general_hospital",
    "general_hospital_mh_beds",
    "general_hospital_mh_beds",
    "psychiatric_emergency",
    "psychiatric_emergency",
    "psychiatric_hospital",
    "day_hospital",
    "sexual_violence_reference",
    "specialist_clinic",
    "ua_adult",
    "ua_youth",
    "srt",
    "therapeutic_community",
    "cras",
    "cras",
    "creas",
    "creas",
    "centro_pop",
    "centro_pop",
    "shelter",
    "shelter",
    "womens_shelter",
    "womens_shelter",
    "caps_ad",
    "school",
    "school",
    "conselho_tutelar",
    "defensoria",
    "ministerio_publico",
    "police",
    "womens_police",
    "health_authority",
    "mental_health_coordination",
    "crisis_lead_office",
    "culture_centre",
    "workshop",
    "prison_health",
    "indigenous_health",
];

const HOURS: [&str; 9] = [
    "24/7",
    "24/7",
    "24/7",
    "Mo-Fr 08:00-18:00",
    "Mo-Fr 08:00-18:00; PH off",
    "Mo-Su 07:00-19:00",
    "Mo-Fr 18:00-26:00; PH off",
    "Sa 09:00-12:00; PH off",
    "Mo-Su,PH 19:00-07:00",
];

/// Kinds at which people are cared for, for dense lands.
const PLACES: [&str; 14] = [
    "caps_i",
    "caps_ii",
    "caps_iii",
    "caps_i_child",
    "caps_ad_iii",
    "ubs",
    "upa",
    "upa",
    "general_hospital",
    "general_hospital_mh_beds",
    "psychiatric_emergency",
    "sexual_violence_reference",
    "shelter",
    "womens_shelter",
];

/// Needs among which kinds of a network's own are dealt.
const NEEDS: [&str; 12] = [
    "crisis_care",
    "child_care",
    "substance_care",
    "somatic_care",
    "night_place",
    "shelter",
    "primary_care",
    "street_care",
    "detoxification",
    "violence_care",
    "social_protection",
    "urgency",
];

const TIMETABLES: [&str; 4] = ["Mo-Su,PH 06:00-18:00", "Mo-Su,PH 08:00-08:10,16:00-16:10", "Mo-Fr 07:00-19:00; PH off", "24/7"];

/// Each state with its zone's capital.
const STATES: [(&str, f64, f64); 4] = [("PA", -1.4, -48.4), ("RS", -29.7, -52.4), ("AM", -3.1, -60.0), ("AC", -10.0, -67.8)];

impl Draft {
    pub(super) fn network(&mut self) -> Value {
        let (state, lat, lon) = STATES[self.lots.below(STATES.len())];
        let count = 1 + self.lots.below(4);
        let spread = if self.dense { 10 } else { 40 };
        let mut places: Vec<(String, f64, f64)> = Vec::new();
        for m in 0..count {
            let (lat, lon) =
                (lat + self.lots.range(-spread, spread) as f64 / 100.0, lon + self.lots.range(-spread, spread) as f64 / 100.0);
            places.push((format!("m{m}"), lat, lon));
            for c in 0..[0, 0, 0, 1, 2][self.lots.below(5)] {
                places.push((format!("m{m}/c{c}"), lat, lon));
            }
        }
        self.territories = places.iter().map(|(id, ..)| id.clone()).collect();
        let size = 3 + self.lots.below(23);
        let kinds: Vec<Value> = (0..self.lots.below(4)).map(|at| self.kind(at)).collect();
        let own: Vec<String> = kinds.iter().filter_map(|kind| Some(kind["id"].as_str()?.to_owned())).collect();
        let services: Vec<Value> = (0..size).map(|at| self.draw_service(at, &places, &own)).collect();
        let territories: Vec<Value> = places.iter().map(|place| self.territory(place, state)).collect();
        let links: Vec<Value> = (0..self.lots.below(2 * size)).filter_map(|_| self.link()).collect();
        let travel = self.travel();
        // Now and then the document is younger than the decision.
        let written =
            if self.lots.chance(75) { Duration::days(self.lots.range(1, 60)) } else { -Duration::days(self.lots.range(0, 60)) };
        let valid_at = instant(self.at - written);
        json!({ "format": "amparo/network/1", "id": "drawn", "valid_at": valid_at, "kinds": kinds, "territories": territories,
            "services": services, "links": links, "travel": travel })
    }

    /// A kind of the network's own: what the built-in ones hold seldom, or never together.
    fn kind(&mut self, at: usize) -> Value {
        let needs: Vec<&str> = (0..1 + self.lots.below(4)).map(|_| self.lots.pick(&NEEDS)).collect();
        let sector = self.lots.pick(&["health", "health", "health", "social_assistance", "education", "culture"]);
        let id = format!("own_{at}");
        let label = json!({ "pt": id, "en": id });
        let mut record = json!({ "id": id, "sector": sector, "label": label, "needs": needs });
        let fields = record.as_object_mut().expect("an object");
        let mut put = |field: &str, value: Value| drop(fields.insert(field.to_owned(), value));
        let lots = &mut self.lots;
        for field in ["clinical", "can_hold"] {
            put(field, json!(lots.chance(60)));
        }
        if lots.chance(60) {
            let level = [10, 20, 30, 40][lots.below(4)];
            let mut place = json!({ "restrictiveness": level, "admission": lots.chance(30) });
            if lots.chance(40) {
                place["max_stay_minutes"] = json!(lots.range(30, 3_000));
            }
            put("place", place);
        }
        if lots.chance(30) {
            put("genders", [json!(["female"]), json!(["male"]), json!(["female", "other"])][lots.below(3)].clone());
        }
        if lots.chance(30) {
            put("only_with", json!([lots.pick(&NEEDS), lots.pick(&NEEDS)]));
        }
        if lots.chance(50) {
            put("second_choice", json!([needs[0]]));
        }
        if lots.chance(40) {
            put("entry", json!("anybody"));
        }
        if lots.chance(15) {
            put("urgency_door", json!(true));
        }
        if lots.chance(8) {
            put("mobile", json!(true));
        }
        if lots.chance(30) {
            put("joins", json!("after_crisis"));
        }
        if lots.chance(15) {
            put("adults_only", json!(true));
        }
        record
    }

    fn draw_service(&mut self, at: usize, places: &[(String, f64, f64)], own: &[String]) -> Value {
        let kind = match own.len() {
            some @ 1.. if self.lots.chance(if self.dense { 40 } else { 25 }) => own[self.lots.below(some)].clone(),
            _ if self.dense && self.lots.chance(50) => self.lots.pick(&PLACES).to_owned(),
            _ => self.lots.pick(&KINDS).to_owned(),
        };
        // Ranks of ids differ from the order of the document.
        let id = format!("{}{}", ["z", "a", "k"][self.lots.below(3)], at);
        self.services.push((id.clone(), kind.clone()));
        let (territory, lat, lon) = places[self.lots.below(places.len())].clone();
        let mut record = Map::new();
        let mut put = |field: &str, value: Value| drop(record.insert(field.to_owned(), value));
        put("id", json!(id));
        put("name", json!(format!("Name of {id}")));
        put("kind", json!(kind));
        put("territory", json!(territory));
        let lots = &mut self.lots;
        if lots.chance(75) {
            let near = |centre: f64, lots: &mut Lots| (centre + lots.range(-2000, 2000) as f64 / 10_000.0) * 1e6;
            put("point", json!({ "lat": near(lat, lots).round() / 1e6, "lon": near(lon, lots).round() / 1e6 }));
        }
        if lots.chance(85) {
            let always = self.dense && lots.chance(50);
            put("opening_hours", json!(if always { "24/7" } else { lots.pick(&HOURS) }));
        }
        if lots.chance(20) {
            put("on_call", if lots.chance(50) { json!({}) } else { json!({ "opening_hours": "Mo-Su,PH 18:00-24:00" }) });
        }
        if lots.chance(10) {
            put(
                "needs",
                json!([["crisis_care", "primary_care"], ["somatic_care", "urgency"], ["night_place", "shelter"]][lots.below(3)]),
            );
        }
        if lots.chance(10) {
            put(
                "age",
                [json!({"from": 18}), json!({"to": 59}), json!({"from": 12, "to": 17}), json!({"from": 0, "to": 120})]
                    [lots.below(4)]
                .clone(),
            );
        }
        if lots.chance(8) {
            put("can_hold", json!(lots.chance(50)));
        }
        if lots.chance(if self.dense { 8 } else { 18 }) {
            put("access", json!(["restricted", "referral", "open"][lots.below(3)]));
        }
        let classes = ["full", "short", "id_only", "subject"];
        let channel = |lots: &mut Lots, at: usize| {
            let kind = ["phone", "on_call_phone", "system", "sms", "email"][lots.below(5)];
            json!({ "kind": kind, "address_ref": format!("addr-{id}-{at}"), "class": lots.pick(&classes) })
        };
        let channels: Vec<Value> = (0..lots.below(4)).map(|at| channel(lots, at)).collect();
        put("channels", json!(channels));
        if self.lots.chance(5) {
            let (from, to) = [(-400, -40), (-40, -1), (1, 60)][self.lots.below(3)];
            let day = self.day(from, to);
            put(if from > 0 { "valid_from" } else { "valid_to" }, json!(day));
        }
        Value::Object(record)
    }

    /// A service for a role: mostly one of the kinds that fit.
    fn named(&mut self, fits: &[&str]) -> String {
        let fitting: Vec<String> =
            self.services.iter().filter(|(_, kind)| fits.contains(&kind.as_str())).map(|(id, _)| id.clone()).collect();
        if fitting.is_empty() || self.lots.chance(20) { self.service() } else { fitting[self.lots.below(fitting.len())].clone() }
    }

    fn territory(&mut self, (id, lat, lon): &(String, f64, f64), state: &str) -> Value {
        let municipality = id.split('/').next().unwrap_or_default();
        let own = municipality == id;
        let caps = ["caps_i", "caps_ii", "caps_iii", "ubs", "caps_i_child"];
        let roles: [(&str, &[&str], u64); 13] = [
            ("crisis_lead", &["crisis_lead_office", "mental_health_coordination"], 100),
            ("health_authority", &["health_authority"], 100),
            ("conselho_tutelar", &["conselho_tutelar"], 100),
            ("prosecutor", &["ministerio_publico"], 100),
            ("reference", &caps, 70),
            ("mental_health_coordination", &["mental_health_coordination"], 40),
            ("urgency_regulation", &["samu"], 55),
            ("defensoria", &["defensoria"], 30),
            ("police", &["police"], 40),
            ("womens_police", &["womens_police"], 30),
            ("oversight", &[], 30),
            ("older_people_council", &[], 20),
            ("disability_council", &[], 20),
        ];
        let mut named = Map::new();
        for (role, fits, percent) in roles {
            if self.lots.chance(if own { percent } else { percent / 4 }) {
                let service = self.named(fits);
                named.insert(role.to_owned(), json!(service));
            }
        }
        let mut record = json!({ "id": id, "name": id, "kind": if own { "municipality" } else { "catchment" }, "roles": named });
        let fields = record.as_object_mut().expect("an object");
        let mut put = |field: &str, value: Value| drop(fields.insert(field.to_owned(), value));
        if own {
            put("uf", json!(state));
        } else {
            put("municipality", json!(municipality));
        }
        if self.lots.chance(30) {
            put("point", json!({ "lat": lat, "lon": lon }));
        }
        if !self.dense && self.lots.chance(15) {
            put("by_water", json!(true));
        }
        if self.lots.chance(20) {
            put("reach_minutes", json!(self.lots.range(10, 90)));
        }
        if own && self.lots.chance(20) {
            let day = (self.at + Duration::days(self.lots.range(-1, 2))).date_naive();
            put("holidays", json!([{ "name": "Feast", "date": day.to_string(), "optional": self.lots.chance(30) }]));
        }
        if self.lots.chance(4) {
            put("time_zone", json!("America/Noronha"));
        }
        record
    }

    fn link(&mut self) -> Option<Value> {
        let kinds = [
            "transport",
            "transport",
            "transport",
            "transport",
            "pact",
            "pact",
            "pact",
            "reference",
            "reference",
            "substitution",
            "substitution",
            "substitution",
            "matrix_support",
        ];
        let kind = self.lots.pick(&kinds);
        let wide = |draft: &mut Self, may: bool| {
            if may && draft.lots.chance(60) {
                draft.territories[draft.lots.below(draft.territories.len())].clone()
            } else {
                draft.service()
            }
        };
        let from = wide(self, kind == "pact");
        let to = wide(self, kind == "pact");
        if from == to {
            return None;
        }
        let mut record = json!({ "kind": kind, "from": from, "to": to });
        let fields = record.as_object_mut().expect("an object");
        let mut put = |field: &str, value: Value| drop(fields.insert(field.to_owned(), value));
        let between_services = self.services.iter().filter(|(id, _)| *id == from || *id == to).count() == 2;
        if kind == "transport" || (between_services && self.lots.chance(20)) {
            put("minutes", json!(self.lots.range(0, 50)));
            if self.lots.chance(70) {
                put("return_minutes", json!(self.lots.range(1, 50)));
            }
            if self.lots.chance(35) {
                put("mode", json!("river"));
                if self.lots.chance(60) {
                    put("opening_hours", json!(self.lots.pick(&TIMETABLES)));
                }
            }
            if self.lots.chance(15) {
                put("operator", json!(self.service()));
            }
        }
        if self.lots.chance(if kind == "pact" { 50 } else { 15 }) {
            let (from, to) = [(-60, -1), (1, 3), (0, 0)][self.lots.below(3)];
            let day = self.day(from, to);
            put(if self.lots.chance(50) { "valid_from" } else { "valid_to" }, json!(day));
        }
        Some(record)
    }

    fn travel(&mut self) -> Vec<Value> {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let mut records = Vec::new();
        for _ in 0..self.lots.below(self.services.len()) {
            let (a, b) = (self.lots.below(self.services.len()), self.lots.below(self.services.len()));
            if a == b || pairs.contains(&(a.min(b), a.max(b))) {
                continue;
            }
            pairs.push((a.min(b), a.max(b)));
            let (from, to) = (&self.services[a].0, &self.services[b].0);
            let mut record = json!({ "from": from, "to": to, "minutes": self.lots.range(0, 160) });
            if self.lots.chance(50) {
                record["return_minutes"] = json!(self.lots.range(1, 160));
            } else if self.lots.chance(15) {
                records.push(json!({ "from": to, "to": from, "minutes": self.lots.range(1, 160) }));
            }
            records.push(record);
        }
        records
    }
}
