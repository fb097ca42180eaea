//! Crises: circumstances, attempts, admissions and events.

use chrono::Duration;
use serde_json::{Value, json};

use super::{Draft, instant};

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

impl Draft {
    pub(super) fn crisis(&mut self) -> Value {
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
        // Now and then so much at once that its needs are too many.
        let many = if self.lots.chance(4) { 25 } else { self.lots.below(6) };
        let mut told: Vec<&str> = (0..many).map(|_| self.lots.pick(&CIRCUMSTANCES)).collect();
        told.sort_unstable();
        told.dedup();
        let circumstances: Vec<Value> = told.iter().map(|kind| self.circumstance(kind)).collect();
        put("circumstances", json!(circumstances));
        if self.lots.chance(65) {
            put("capacity_to_consent", json!(["gives", "gives", "refuses", "cannot"][self.lots.below(4)]));
        }
        put("asked", json!([{ "topic": "what_happened", "answered": true }]));
        let attempts: Vec<Value> = (0..[0, 0, 0, 0, 1, 2, 3, 4][self.lots.below(8)]).map(|_| self.attempt(&told)).collect();
        put("attempts", json!(attempts));
        if self.lots.chance(20) {
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
        let declined: Vec<Value> = (0..[0, 0, 0, 1, 2][self.lots.below(5)])
            .map(|_| {
                let code = self.lots.pick(&["no_place", "no_professional", "closed", "not_our_care", "bond_ended", "other"]);
                let at = instant(self.at - Duration::minutes(self.lots.range(0, 600)));
                json!({ "service": self.maybe_gone(), "at": at, "code": code })
            })
            .collect();
        put("declined", json!(declined));
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
