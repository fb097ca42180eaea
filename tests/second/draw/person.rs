//! Persons: ages, wishes, exclusions, consents and bonds.

use chrono::Duration;
use serde_json::{Value, json};

use super::{Draft, instant};

impl Draft {
    pub(super) fn person(&mut self) -> Value {
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
        self.bonded = bonds.iter().filter_map(|bond| Some(bond["service"].as_str()?.to_owned())).collect();
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
            .map(|_| match self.lots.below(5) {
                0 | 1 => json!({ "person": (["worker-1", "worker-1", "companion-1", "guardian-1"][self.lots.below(4)]), "reason": "aggressor_works_there" }),
                _ => json!({ "service": self.known(), "reason": (["aggressor_works_there", "violence_suffered"][self.lots.below(2)]) }),
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
        if self.lots.chance(40) {
            bond["worker"] = json!("worker-1");
        }
        bond
    }
}
