//! Where the person is cared for, now and tonight.

use amparo::calendar::Opening;
use amparo::crisis::{CareEvent, Severity};
use amparo::network::draft::{Access, Capacity};
use amparo::person::Tri;
use amparo::policy::Facts;
use amparo::policy::draft::{Pace, Parameter};
use chrono::{DateTime, Duration, Utc};

use crate::books::Way;
use crate::circle::Circle;
use crate::cover::is_never;
use crate::episode::Episode;
use crate::moment::{Crisis, Needs, Planner, minutes};

/// Of one level the nearest so many are ranked. Of those refused the nearest so many are told, of those that could receive
/// the person on another day and of those that never would.
const RANKED: usize = 6;
const TOLD: usize = 3;

/// A line of places; without a service it is home.
pub struct Place {
    pub service: Option<usize>,
    pub role: &'static str,
    pub level: u8,
    pub millis: Option<u32>,
    pub back: Option<u32>,
    /// What it reported counts, and its hours are known.
    pub ask_first: bool,
    pub meets: Needs,
}

/// A place that is told as considered, with its level.
pub struct Considered {
    pub service: usize,
    pub level: u8,
    pub code: &'static str,
    /// What the search need not have met: it may end before those whom nobody from here may use.
    pub may_be_missed: bool,
}

/// A place that can be proposed.
struct Fit {
    service: usize,
    way: Way,
    level: u8,
    admission: bool,
    opening: Opening,
    back: Option<u32>,
    /// The person has a live bond to it.
    bonded: bool,
}

/// Where the search begins, and the ways from there.
pub struct Around {
    pub origin: Option<usize>,
    pub ways: Vec<Option<Way>>,
}

impl Planner<'_> {
    /// Needs for which the person has to be somewhere now; with risk to life only those that an urgency door gives.
    pub fn placing(&self, crisis: &Crisis) -> Needs {
        let words = self.q.words.needs();
        let mut placing = crisis.of(Pace::Now);
        placing.retain(|need| words.iter().any(|w| *w.id == **need && w.placing));
        if crisis.severity == Severity::Imminent {
            let doors = self.q.kinds.iter().filter(|k| k.urgency_door && k.place.is_some_and(|p| !p.admission));
            let of_doors: Vec<&str> = doors.flat_map(|k| &k.needs).map(|need| need.as_str()).collect();
            placing.retain(|need| of_doors.contains(&need.as_str()));
        }
        placing
    }

    /// The nearest urgency door and the minutes to it; full or not, and whoever is served there.
    pub fn urgency_door(&self, ways: &[Option<Way>]) -> Option<(usize, u32)> {
        let doors = (0..ways.len()).filter(|s| self.kind(*s).urgency_door && self.is_here(*s));
        let doors =
            doors.filter(|s| !self.excluded.contains(s) && !self.has_declined(*s) && self.access(*s) != Access::Restricted);
        let near =
            doors.filter_map(|s| Some((ways[s]?.millis, self.land.id(s), s))).filter(|(millis, ..)| *millis <= self.reach());
        near.min().map(|(millis, _, s)| (s, minutes(millis)))
    }

    pub fn is_home_a_place(&self, facts: &Facts) -> bool {
        let person = &self.q.request.person;
        let companion = person.wishes.as_ref().is_some_and(|w| w.companion.is_some());
        let guardian = person.guardian.as_ref().is_some_and(|g| g.reachable == Some(Tri::Yes) && g.suspected != Some(Tri::Yes));
        self.q.policy.home(facts).is_some_and(|(_, row)| !row.with_somebody || companion || guardian)
    }

    /// Why a place that could take the person by itself is not proposed.
    fn place_refusal(&self, service: usize, opening: Opening, episode: &Episode) -> Option<&'static str> {
        let news_since = |at: DateTime<Utc>| self.heard(service).is_some_and(|r| r.reported_at > at && r.capacity.is_accepting());
        let last = self.tried.iter().map(|(_, at)| *at).max();
        let was_tried = self.tried.iter().any(|(tried, at)| *tried == service && !news_since(*at));
        if opening == Opening::Closed {
            Some("closed")
        } else if episode.is_new() {
            None
        } else if was_tried {
            Some("already_tried")
        } else if episode.no_third_door && !last.is_some_and(news_since) {
            Some("no_third_door")
        } else {
            None
        }
    }

    /// Places in their order, and those considered.
    pub fn places(&self, around: &Around, crisis: &Crisis, circle: &Circle, episode: &Episode) -> (Vec<Place>, Vec<Considered>) {
        let (placing, all, referrers) = (self.placing(crisis), crisis.all(), self.referrers(circle));
        let mut fit: Vec<Fit> = Vec::new();
        let mut refused: Vec<(u8, u32, &str, usize, &'static str)> = Vec::new();
        for (service, way) in around.ways.iter().enumerate() {
            let Some(way) = way.filter(|way| way.millis <= self.reach()) else { continue };
            let Some(place) = self.kind(service).place else { continue };
            let never = self.door == Some(service) || self.kind(service).mobile || !self.is_here(service);
            if never || self.needs(service).is_disjoint(&placing) {
                continue;
            }
            let arrival = self.now + Duration::minutes(i64::from(minutes(way.millis)));
            let opening = self.land.opening(service, arrival);
            let code = self.kept_out(service, &referrers, &all);
            match code.or_else(|| self.place_refusal(service, opening, episode)) {
                Some(code) => refused.push((place.restrictiveness, way.millis, self.land.id(service), service, code)),
                None => {
                    let (level, admission) = (place.restrictiveness, place.admission);
                    let (back, bonded) = (self.back(around, service, way), circle.is_bonded(service));
                    fit.push(Fit { service, way, level, admission, opening, back, bonded });
                }
            }
        }
        let mut lines = Vec::new();
        if self.is_home_a_place(&crisis.facts) {
            let (service, role, level, meets) = (None, "first", 0, Needs::new());
            lines.push(Place { service, role, level, millis: None, back: None, ask_first: false, meets });
        }
        let mut considered: Vec<Considered> = Vec::new();
        for one in self.best_of_each_level(fit) {
            // Who is admitted already is proposed no harder place.
            let harder = self.admitted_level().is_some_and(|level| one.level > level);
            self.marked(one.admission && harder, "harder place than the admission");
            if one.admission && (crisis.severity < Severity::High || harder) {
                let (service, level, code) = (one.service, one.level, "others_first");
                considered.push(Considered { service, level, code, may_be_missed: false });
                continue;
            }
            let role = match (one.admission, lines.is_empty()) {
                (true, _) => "last_resort",
                (false, true) => "first",
                (false, false) => "next",
            };
            lines.push(Place {
                service: Some(one.service),
                role,
                level: one.level,
                millis: Some(one.way.millis),
                back: one.back,
                ask_first: self.standing(one.service).capacity != Capacity::Available || one.opening == Opening::Unknown,
                meets: self.needs(one.service).intersection(&all).cloned().collect(),
            });
        }
        self.stay(&mut lines, crisis);
        refused.sort_unstable();
        for (level, _, _, service, code) in refused {
            // Where the person has a bond is told however far it is.
            let same = |c: &&Considered| {
                let alike = c.level == level && is_never(c.code) == is_never(code);
                alike && c.code != "others_first" && !circle.is_bonded(c.service)
            };
            if circle.is_bonded(service) || considered.iter().filter(same).count() < TOLD {
                let may_be_missed = !self.admits(service, &referrers);
                considered.push(Considered { service, level, code, may_be_missed });
            }
        }
        self.tell_tried(&lines, &mut considered);
        (lines, considered)
    }

    /// How restrictive the place is where the person was admitted.
    fn admitted_level(&self) -> Option<u8> {
        let crisis = &self.q.request.crisis;
        let ends = [CareEvent::Discharge, CareEvent::Evasion];
        let over = |at: DateTime<Utc>| {
            let left = crisis.events.iter().any(|e| ends.contains(&e.kind) && e.at >= at && e.at <= self.now);
            self.marked(left, "admission that has ended")
        };
        let made = crisis.admission.as_ref().filter(|a| a.at.is_some_and(|at| at <= self.now && !over(at)))?;
        let named = made.service.as_ref().and_then(|id| self.land.service(id.as_str()));
        Some(self.kind(named.or(self.door)?).place?.restrictiveness)
    }

    fn back(&self, around: &Around, service: usize, way: Way) -> Option<u32> {
        let bound = self.reach().saturating_mul(2);
        around.origin.and_then(|o| self.land.back(o, service, way, &self.excluded, bound, |link| self.holds(link)))
    }

    /// Of one level the nearest and those of bonds; then those that are no admission, those that surely take people, those
    /// of bonds, and by minutes there and back.
    fn best_of_each_level(&self, mut fit: Vec<Fit>) -> Vec<Fit> {
        let of_level = |list: &[Fit], level: u8| list.iter().filter(|n| n.level == level).count();
        fit.sort_by_key(|f| (f.level, f.way.millis, self.land.id(f.service)));
        let mut near: Vec<Fit> = Vec::new();
        for one in fit {
            let others = near.iter().filter(|n| n.level == one.level && !n.bonded).count();
            if one.bonded || others < RANKED {
                near.push(one);
            }
        }
        near.sort_by_key(|f| {
            let sure = match (self.standing(f.service).capacity, f.opening) {
                (Capacity::Available, Opening::Open) => 0,
                (Capacity::AssessFirst | Capacity::Waitlist, Opening::Open) => 1,
                _ => 2,
            };
            // A place from which nobody knows the way back counts as if it were twice as far.
            let both = f.way.millis + f.back.unwrap_or(3 * f.way.millis);
            (f.level, f.admission, sure, !f.bonded, both, self.land.id(f.service))
        });
        self.marked(near.iter().any(|f| f.bonded), "place of a bond");
        let mixed = near.windows(2).any(|two| two[0].level == two[1].level && two[0].admission != two[1].admission);
        self.marked(mixed, "level with an admission and without");
        let mut best: Vec<Fit> = Vec::new();
        for one in near {
            if of_level(&best, one.level) < self.parameter(Parameter::PlacesPerLevel) as usize {
                best.push(one);
            }
        }
        best
    }

    /// The door, where the person can stay meanwhile: before places as restrictive as it is, for it is no way at all. With
    /// risk to life only an urgency door is a place to stay.
    fn stay(&self, lines: &mut Vec<Place>, crisis: &Crisis) {
        let stays = |door: &usize| {
            let enough = crisis.severity < Severity::Imminent || self.kind(*door).urgency_door;
            let by_phone = self.q.request.crisis.by_phone;
            enough && !by_phone && !self.excluded.contains(door) && self.can_hold(*door) && self.suits_age(*door)
        };
        let Some((door, place)) = self.door.filter(stays).and_then(|door| Some((door, self.kind(door).place?))) else { return };
        let level = place.restrictiveness;
        let at = lines.iter().position(|line| line.role == "last_resort" || line.level >= level).unwrap_or(lines.len());
        let line = Place {
            service: Some(door),
            role: "meanwhile",
            level,
            millis: Some(0),
            back: Some(0),
            ask_first: self.standing(door).capacity != Capacity::Available,
            meets: self.needs(door).intersection(&crisis.all()).cloned().collect(),
        };
        lines.insert(at, line);
    }

    /// Doors of the episode that stand on no line yet: the person has been there, and reads why not again.
    fn tell_tried(&self, lines: &[Place], considered: &mut Vec<Considered>) {
        for (service, _) in &self.tried {
            let is_told = considered.iter().any(|c| c.service == *service) || lines.iter().any(|l| l.service == Some(*service));
            if let Some(place) = self.kind(*service).place.filter(|_| !is_told && !self.excluded.contains(service)) {
                let (service, level) = (*service, place.restrictiveness);
                considered.push(Considered { service, level, code: self.tried_code(service), may_be_missed: false });
            }
        }
    }

    pub fn tried_code(&self, service: usize) -> &'static str {
        match self.standing(service).capacity {
            Capacity::Full => "full",
            Capacity::Refusing => "refusing",
            Capacity::Closed => "closed",
            _ => "not_right_care",
        }
    }

    /// The place that is asked first is called, and what it gives needs no other service.
    pub fn ask_first_place(&self, circle: &mut Circle, places: &[Place], now: &mut Needs, opening: &mut Needs) {
        let first = places.iter().find(|place| place.role == "first").and_then(|place| place.service);
        let Some(service) = first.filter(|s| !circle.holds(*s)) else { return };
        let meets: Needs = now.union(opening).filter(|need| self.needs(service).contains(*need)).cloned().collect();
        if self.door != Some(service) {
            self.marked(!meets.is_empty(), "first place called");
            self.marked(meets.is_empty(), "first place called for itself");
            now.retain(|need| !meets.contains(need));
            opening.retain(|need| !meets.contains(need));
            self.join(circle, service, "need", meets);
        }
    }
}
