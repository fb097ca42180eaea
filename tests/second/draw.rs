//! Small networks, requests and reports drawn from a seed, as documents. The same seed draws the same bytes everywhere.

use chrono::{DateTime, Duration, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

/// Random numbers by splitmix64.
pub struct Lots(u64);

impl Lots {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 up to, not including, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    pub fn range(&mut self, from: i64, to: i64) -> i64 {
        from + (self.next() % (to - from + 1).unsigned_abs()) as i64
    }

    pub fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    pub fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// One drawn case.
#[derive(Clone, Debug)]
pub struct World {
    pub network: Value,
    pub status: Value,
    pub request: Value,
}

/// What the pieces of a world share while they are drawn.
struct Draft {
    lots: Lots,
    at: DateTime<Utc>,
    services: Vec<(String, &'static str)>,
    territories: Vec<String>,
}

const KINDS: [&str; 60] = [
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

/// Circumstances, the likely ones more than once.
const CIRCUMSTANCES: [&str; 40] = [
    "psychosis",
    "psychosis",
    "psychosis",
    "sleeplessness",
    "sleeplessness",
    "despair",
    "despair",
    "anxiety",
    "suicidal_thoughts",
    "self_harm",
    "self_harm",
    "suicide_attempt",
    "overdose",
    "violence_suffered",
    "violence_suffered",
    "violence_suffered",
    "alcohol_use",
    "alcohol_use",
    "drug_use",
    "intoxication",
    "withdrawal",
    "withdrawal",
    "confusion",
    "seizure",
    "unconscious",
    "wound",
    "clinical_complaint",
    "weapon_at_hand",
    "aggression",
    "homelessness",
    "homelessness",
    "pregnancy",
    "minor_alone",
    "unsafe_tonight",
    "unsafe_tonight",
    "court_order",
    "deprivation",
    "school_absence",
    "in_custody",
    "anxiety",
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

const TIMETABLES: [&str; 4] = ["Mo-Su,PH 06:00-18:00", "Mo-Su,PH 08:00-08:10,16:00-16:10", "Mo-Fr 07:00-19:00; PH off", "24/7"];

const CAPACITIES: [&str; 7] = ["available", "waitlist", "assess_first", "full", "refusing", "closed", "unknown"];

/// Each state with its zone's capital.
const STATES: [(&str, f64, f64); 4] = [("PA", -1.4, -48.4), ("RS", -29.7, -52.4), ("AM", -3.1, -60.0), ("AC", -10.0, -67.8)];

pub fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Draws a network, reports and a request.
pub fn world(seed: u64) -> World {
    let mut lots = Lots::new(seed);
    let start: DateTime<Utc> = "2031-01-02T00:00:00Z".parse().expect("an instant");
    let mut at = start + Duration::minutes(lots.range(0, 300 * 24 * 60));
    if lots.chance(20) {
        at += Duration::seconds(lots.range(1, 59));
    }
    let mut draft = Draft { lots, at, services: Vec::new(), territories: Vec::new() };
    let network = draft.network();
    let status = draft.status(true);
    let request = draft.request();
    World { network, status, request }
}

impl Draft {
    fn day(&mut self, from: i64, to: i64) -> String {
        (self.at + Duration::days(self.lots.range(from, to))).date_naive().to_string()
    }

    fn service(&mut self) -> String {
        let at = self.lots.below(self.services.len());
        self.services[at].0.clone()
    }

    /// A service, or now and then one that the network does not hold.
    fn maybe_gone(&mut self) -> String {
        if self.lots.chance(6) { "gone".to_owned() } else { self.service() }
    }

    fn network(&mut self) -> Value {
        let (state, lat, lon) = STATES[self.lots.below(STATES.len())];
        let count = 1 + self.lots.below(4);
        let mut places: Vec<(String, f64, f64)> = Vec::new();
        for m in 0..count {
            let (lat, lon) = (lat + self.lots.range(-60, 60) as f64 / 100.0, lon + self.lots.range(-60, 60) as f64 / 100.0);
            places.push((format!("m{m}"), lat, lon));
            for c in 0..[0, 0, 0, 1, 2][self.lots.below(5)] {
                places.push((format!("m{m}/c{c}"), lat, lon));
            }
        }
        self.territories = places.iter().map(|(id, ..)| id.clone()).collect();
        let size = 3 + self.lots.below(23);
        let services: Vec<Value> = (0..size).map(|at| self.draw_service(at, &places)).collect();
        let territories: Vec<Value> = places.iter().map(|place| self.territory(place, state)).collect();
        let links: Vec<Value> = (0..self.lots.below(2 * size)).filter_map(|_| self.link()).collect();
        let travel = self.travel();
        json!({ "format": "amparo/network/1", "id": "drawn", "valid_at": "2031-01-01T00:00:00Z", "territories": territories,
            "services": services, "links": links, "travel": travel })
    }

    fn draw_service(&mut self, at: usize, places: &[(String, f64, f64)]) -> Value {
        let kind = self.lots.pick(&KINDS);
        // Ranks of ids differ from the order of the document.
        let id = format!("{}{}", ["z", "a", "k"][self.lots.below(3)], at);
        self.services.push((id.clone(), kind));
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
            put("opening_hours", json!(lots.pick(&HOURS)));
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
        if lots.chance(18) {
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
            self.services.iter().filter(|(_, kind)| fits.contains(kind)).map(|(id, _)| id.clone()).collect();
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
        if self.lots.chance(12) {
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
            "reference",
            "reference",
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
        if self.lots.chance(8) {
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

    /// Reports, each at an instant of its own.
    fn status(&mut self, held: bool) -> Value {
        let count = self.lots.below(if held { 2 * self.services.len() } else { 4 });
        let reports: Vec<Value> = (0..count)
            .map(|index| {
                let ago = Duration::minutes(self.lots.range(-60, 420)) + Duration::seconds(2 * index as i64 + i64::from(held));
                let mut report = json!({ "service": self.maybe_gone(), "capacity": self.lots.pick(&CAPACITIES), "reported_at": instant(self.at - ago) });
                if self.lots.chance(25) {
                    report["age"] = [json!({"to": 17}), json!({"from": 18}), json!({"from": 18, "to": 130})][self.lots.below(3)].clone();
                }
                if self.lots.chance(15) {
                    report["on_shift"] = json!(self.lots.chance(50));
                }
                if self.lots.chance(20) {
                    report["free_places"] = json!(self.lots.below(4));
                }
                report
            })
            .collect();
        json!({ "format": "amparo/status/1", "reports": reports })
    }

    fn request(&mut self) -> Value {
        let person = self.person();
        let crisis = self.crisis();
        let recent: Vec<Value> = (0..self.lots.below(8))
            .map(|_| {
                let at = instant(self.at - Duration::minutes(self.lots.range(-60, 30 * 60)));
                json!({ "service": self.maybe_gone(), "at": at, "urgent": self.lots.chance(30) })
            })
            .collect();
        let mut request =
            json!({ "format": "amparo/request/1", "at": instant(self.at), "person": person, "crisis": crisis, "recent": recent });
        if self.lots.chance(30) {
            request["status"] = self.status(false);
        }
        request
    }

    fn person(&mut self) -> Value {
        let mut record = json!({ "ref": "person-1" });
        let fields = record.as_object_mut().expect("an object");
        let mut put = |field: &str, value: Value| drop(fields.insert(field.to_owned(), value));
        if self.lots.chance(75) {
            let at = self.lots.below(self.territories.len());
            put("residence", if self.lots.chance(4) { json!("nowhere") } else { json!(self.territories[at]) });
        }
        match self.lots.below(10) {
            0..4 => put("birth_date", json!(self.day(-80 * 365, -6 * 365))),
            4..8 => {
                let from = self.lots.range(5, 70);
                let range = [json!({ "from": from, "to": from + 4 }), json!({ "from": from }), json!({ "to": from })];
                put("age_range", range[[0, 0, 1, 2][self.lots.below(4)]].clone());
            }
            _ => {}
        }
        if self.lots.chance(60) {
            put("gender", json!(["female", "male", "other", "unknown"][self.lots.below(4)]));
        }
        if self.lots.chance(60) {
            put("disability", json!(["no", "no", "yes", "unknown"][self.lots.below(4)]));
        }
        if self.lots.chance(30) {
            let tri = ["yes", "no", "unknown"];
            put(
                "guardian",
                json!({ "exists": self.lots.pick(&tri), "contact_ref": "guardian-1", "reachable": self.lots.pick(&tri),
                "suspected": self.lots.pick(&["no", "no", "yes"]) }),
            );
        }
        let bonds: Vec<Value> = (0..self.lots.below(7)).map(|_| self.bond()).collect();
        put("bonds", json!(bonds));
        if self.lots.chance(60) {
            let some =
                |draft: &mut Self, most: usize| (0..draft.lots.below(most)).map(|_| draft.maybe_gone()).collect::<Vec<_>>();
            let mut wishes = json!({ "wanted": some(self, 3), "vetoed": some(self, 3) });
            if self.lots.chance(40) {
                wishes["companion"] = json!({ "contact_ref": "companion-1", "present": self.lots.chance(50) });
            }
            if self.lots.chance(30) {
                wishes["safe_contact"] = json!({ "address_ref": "safe-1", "class": "short" });
            }
            put("wishes", wishes);
        }
        let exclusions: Vec<Value> = (0..[0, 0, 1, 2][self.lots.below(4)])
            .map(|_| match self.lots.below(4) {
                0 => json!({ "person": (["worker-1", "companion-1", "guardian-1"][self.lots.below(3)]), "reason": "aggressor_works_there" }),
                _ => json!({ "service": self.maybe_gone(), "reason": (["aggressor_works_there", "violence_suffered"][self.lots.below(2)]) }),
            })
            .collect();
        put("exclusions", json!(exclusions));
        let consents: Vec<Value> = (0..[0, 0, 1, 2][self.lots.below(4)]).map(|_| self.consent()).collect();
        put("consents", json!(consents));
        record
    }

    fn consent(&mut self) -> Value {
        let mut consent =
            json!({ "scope": (["share_care", "share_care", "contact"][self.lots.below(3)]), "withdrawn": self.lots.chance(40) });
        if self.lots.chance(40) {
            consent["recipients"] = json!([self.maybe_gone()]);
        }
        if self.lots.chance(30) {
            consent["sectors"] = json!([(["health", "social_assistance", "education"][self.lots.below(3)])]);
        }
        if self.lots.chance(30) {
            consent["until"] = json!(instant(self.at + Duration::hours(self.lots.range(-48, 48))));
        }
        consent
    }

    fn bond(&mut self) -> Value {
        let kinds = ["care", "care", "enrolment", "family_follow_up", "activity", "study", "other", "provisional"];
        let mut bond =
            json!({ "service": self.maybe_gone(), "kind": self.lots.pick(&kinds), "strength": self.lots.range(0, 10) * 10 });
        if self.lots.chance(35) {
            bond["reference"] = json!(true);
        }
        let since = self.lots.range(-1500, 0);
        if self.lots.chance(60) {
            bond["since"] = json!((self.at + Duration::days(since)).date_naive().to_string());
        } else if self.lots.chance(10) {
            bond["since"] = json!(self.day(1, 90));
        }
        if self.lots.chance(60) {
            bond["last_contact"] = json!(self.day(-900, 0));
        }
        if self.lots.chance(10) && bond.get("since").is_none() {
            bond["until"] = json!(self.day(-60, 60));
        }
        if self.lots.chance(15) {
            bond["subject"] = json!(["child", "relative", "self"][self.lots.below(3)]);
        }
        if self.lots.chance(15) {
            bond["worker"] = json!("worker-1");
        }
        bond
    }

    fn crisis(&mut self) -> Value {
        let mut record =
            json!({ "door": if self.lots.chance(3) { "gone".to_owned() } else { self.service() }, "episode": "episode-1" });
        let fields = record.as_object_mut().expect("an object");
        let mut put = |field: &str, value: Value| drop(fields.insert(field.to_owned(), value));
        if self.lots.chance(15) {
            put("by_phone", json!(true));
        }
        if self.lots.chance(50) {
            put("since", json!(instant(self.at - Duration::minutes(self.lots.range(0, 900)))));
        }
        let severities = ["low", "low", "moderate", "moderate", "high", "high", "high", "imminent"];
        if self.lots.chance(88) {
            put("severity", json!(self.lots.pick(&severities)));
        }
        let mut told: Vec<&str> = (0..self.lots.below(5)).map(|_| self.lots.pick(&CIRCUMSTANCES)).collect();
        told.sort_unstable();
        told.dedup();
        let circumstances: Vec<Value> = told.iter().map(|kind| self.circumstance(kind)).collect();
        put("circumstances", json!(circumstances));
        if self.lots.chance(65) {
            put("capacity_to_consent", json!(["gives", "gives", "refuses", "cannot"][self.lots.below(4)]));
        }
        put("asked", json!([{ "topic": "what_happened", "answered": true }]));
        let attempts: Vec<Value> = (0..[0, 0, 0, 1, 2, 3, 4][self.lots.below(7)]).map(|_| self.attempt(&told)).collect();
        put("attempts", json!(attempts));
        if self.lots.chance(12) {
            let mut admission = json!({ "kind": (["voluntary", "involuntary", "compulsory"][self.lots.below(3)]), "drug_use": self.lots.chance(30) });
            if self.lots.chance(60) {
                admission["service"] = json!(self.maybe_gone());
            }
            if self.lots.chance(60) {
                admission["at"] = json!(instant(self.at - Duration::minutes(self.lots.range(0, 4_000))));
            }
            put("admission", admission);
        }
        let kinds = ["discharge", "evasion", "transfer", "accident", "death"];
        let events: Vec<Value> = (0..[0, 0, 0, 0, 0, 1, 2][self.lots.below(7)])
            .map(|_| {
                let at = instant(self.at - Duration::minutes(self.lots.range(0, 4_000)));
                let mut event = json!({ "kind": self.lots.pick(&kinds), "at": at });
                if self.lots.chance(50) {
                    event["service"] = json!(self.maybe_gone());
                }
                event
            })
            .collect();
        put("events", json!(events));
        record
    }

    fn circumstance(&mut self, kind: &str) -> Value {
        let mut fact = json!({ "kind": kind });
        if self.lots.chance(25) {
            fact["since"] = json!(instant(self.at - Duration::minutes(self.lots.range(0, 1_500))));
        }
        if kind == "violence_suffered" {
            if self.lots.chance(70) {
                fact["forms"] = json!([(["physical", "sexual", "psychological", "neglect"][self.lots.below(4)])]);
            }
            if self.lots.chance(60) {
                fact["relation"] = json!(["partner", "guardian", "household", "stranger", "unknown"][self.lots.below(5)]);
            }
        }
        fact
    }

    fn attempt(&mut self, told: &[&str]) -> Value {
        let outcomes = ["refused", "full", "no_professional", "closed", "sent_away", "left", "accepted"];
        let at = instant(
            self.at
                - Duration::minutes(self.lots.range(1, 90 * 60)) * i32::from(self.lots.chance(30))
                - Duration::minutes(self.lots.range(1, 600)),
        );
        let mut attempt = json!({ "service": self.maybe_gone(), "at": at, "outcome": self.lots.pick(&outcomes) });
        if self.lots.chance(30) {
            attempt["severity"] = json!(["low", "moderate", "high", "imminent"][self.lots.below(4)]);
        }
        if self.lots.chance(35) {
            let list: Vec<&str> = told.iter().filter(|_| self.lots.chance(70)).copied().collect();
            attempt["circumstances"] = json!(list);
        }
        attempt
    }
}
