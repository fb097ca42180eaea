//! Small networks, requests and reports drawn from a seed, as documents. The same seed draws the same bytes everywhere.

mod crisis;
mod network;
mod person;

use chrono::{DateTime, Duration, SecondsFormat, Utc};
use serde_json::{Value, json};

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
    /// A dense land: near, mostly open, with many places of care; where everything stands far apart little is decided.
    dense: bool,
    /// Ids with their kinds.
    services: Vec<(String, String)>,
    territories: Vec<String>,
    /// Services to which the person has a bond.
    bonded: Vec<String>,
}

const CAPACITIES: [&str; 7] = ["available", "waitlist", "assess_first", "full", "refusing", "closed", "unknown"];

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
    let dense = lots.chance(60);
    let mut draft = Draft { lots, at, dense, services: Vec::new(), territories: Vec::new(), bonded: Vec::new() };
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

    /// A service, more often than not one to which the person has a bond.
    fn known(&mut self) -> String {
        if self.bonded.is_empty() || self.lots.chance(40) {
            self.maybe_gone()
        } else {
            self.bonded[self.lots.below(self.bonded.len())].clone()
        }
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
        let often = self.known();
        let recent: Vec<Value> = (0..self.lots.below(14))
            .map(|_| {
                let at = instant(self.at - Duration::minutes(self.lots.range(-60, 30 * 60)));
                let service = if self.lots.chance(70) { often.clone() } else { self.known() };
                json!({ "service": service, "at": at, "urgent": self.lots.chance(15) })
            })
            .collect();
        let mut request =
            json!({ "format": "amparo/request/1", "at": instant(self.at), "person": person, "crisis": crisis, "recent": recent });
        if self.lots.chance(30) {
            request["status"] = self.status(false);
        }
        request
    }
}
