//! Territories, hours and ways, read from the documents by linear scans.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use amparo::calendar::{
    Calendar, DayKind, HolidayWhen, HoursBook, HoursBuilder, HoursHorizon, HoursIx, MunicipalHoliday, Observance, Opening,
    day_start, local_date,
};
use amparo::network::draft::{HolidayDraft, LinkDraft, Mode, NetworkDraft, Role, ServiceDraft, TerritoryDraft, TerritoryKind};
use amparo::network::estimate::metres;
use amparo::network::zone_of;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// Compiled hours by text, zone and calendar; the calendar itself has tests of its own.
#[derive(Default)]
pub struct Books {
    known: RefCell<BTreeMap<String, (Rc<HoursBook>, HoursIx)>>,
}

/// A network document with the questions that a planner asks of it.
pub struct Land<'a> {
    pub net: &'a NetworkDraft,
    pub books: &'a Books,
}

/// Where minutes come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Here,
    Given,
    Links,
    Estimate,
}

/// A way in milliminutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    pub millis: u32,
    pub kind: Kind,
}

/// How minutes are estimated.
#[derive(Clone, Copy)]
pub struct Speed {
    pub kmh: u32,
    pub detour: u32,
    pub base: u32,
}

/// A directed way of a link.
struct Edge<'a> {
    from: usize,
    to: usize,
    minutes: u32,
    link: &'a LinkDraft,
    zone: Tz,
}

impl<'a> Land<'a> {
    pub fn service(&self, id: &str) -> Option<usize> {
        self.net.services.iter().position(|s| s.id.as_str() == id)
    }

    pub fn at(&self, service: usize) -> &'a ServiceDraft {
        &self.net.services[service]
    }

    pub fn id(&self, service: usize) -> &'a str {
        self.at(service).id.as_str()
    }

    pub fn territory(&self, id: &str) -> Option<&'a TerritoryDraft> {
        self.net.territories.iter().find(|t| t.id.as_str() == id)
    }

    pub fn territory_of(&self, service: usize) -> &'a TerritoryDraft {
        self.territory(self.at(service).territory.as_str()).expect("a checked network names territories that it holds")
    }

    pub fn municipality<'t>(&self, territory: &'t TerritoryDraft) -> &'t TerritoryDraft
    where
        'a: 't,
    {
        if territory.kind == TerritoryKind::Municipality {
            return territory;
        }
        let above = territory.municipality.as_ref().and_then(|id| self.territory(id.as_str()));
        above.expect("a checked catchment names its municipality")
    }

    pub fn role(&self, territory: &TerritoryDraft, role: Role) -> Option<usize> {
        let named = territory.roles.of(role).or_else(|| self.municipality(territory).roles.of(role));
        named.and_then(|id| self.service(id.as_str()))
    }

    pub fn zone(&self, territory: &TerritoryDraft) -> Tz {
        let above = self.municipality(territory);
        let stated = territory.time_zone.as_ref().or(above.time_zone.as_ref());
        let by_state =
            || zone_of(above.uf.as_deref().and_then(|uf| uf.parse().ok()).expect("a checked state"), above.ibge.as_deref());
        stated.map_or_else(by_state, |zone| zone.parse().expect("a checked zone"))
    }

    pub fn calendar(&self, territory: &TerritoryDraft) -> Calendar {
        let above = self.municipality(territory);
        let mut days: Vec<MunicipalHoliday> = above.holidays.iter().map(holiday).collect();
        if above.id != territory.id {
            days.extend(territory.holidays.iter().map(holiday));
        }
        Calendar::new(above.uf.as_deref().and_then(|uf| uf.parse().ok()), days)
    }

    pub fn is_holiday(&self, territory: &TerritoryDraft, day: NaiveDate) -> bool {
        self.calendar(territory).day_kind(day) == DayKind::Holiday
    }

    pub fn reach_minutes(&self, territory: &TerritoryDraft) -> Option<u32> {
        territory.reach_minutes.or(self.municipality(territory).reach_minutes)
    }

    fn hours(&self, text: &str, territory: &TerritoryDraft) -> (Rc<HoursBook>, HoursIx) {
        let above = self.municipality(territory);
        let days = |holidays: &[HolidayDraft]| serde_json::to_string(holidays).expect("records are JSON");
        let own = if above.id == territory.id { String::new() } else { days(&territory.holidays) };
        let key = format!("{text}|{}|{:?}|{}|{own}", self.zone(territory), above.uf, days(&above.holidays));
        let mut known = self.books.known.borrow_mut();
        if known.len() > 4_000 {
            known.clear();
        }
        let entry = known.entry(key).or_insert_with(|| {
            let day = |text: &str| text.parse().expect("a date");
            let horizon = HoursHorizon::new(day("2030-01-01"), day("2033-12-31")).expect("a horizon");
            let mut builder = HoursBuilder::new(horizon);
            let ix = builder.intern(text, self.zone(territory), &self.calendar(territory)).expect("checked hours");
            (Rc::new(builder.build()), ix)
        });
        (Rc::clone(&entry.0), entry.1)
    }

    /// Whether a service is open by its hours.
    pub fn opening(&self, service: usize, at: DateTime<Utc>) -> Opening {
        self.at(service).opening_hours.as_ref().map_or(Opening::Unknown, |text| self.open_by(text, service, at))
    }

    pub fn open_by(&self, text: &str, service: usize, at: DateTime<Utc>) -> Opening {
        let (book, ix) = self.hours(text, self.territory_of(service));
        book.state(ix, at)
    }

    pub fn next_opening(&self, service: usize, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let (book, ix) = self.hours(self.at(service).opening_hours.as_ref()?, self.territory_of(service));
        book.next_opening(ix, at)
    }

    pub fn closes_at(&self, service: usize, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let (book, ix) = self.hours(self.at(service).opening_hours.as_ref()?, self.territory_of(service));
        book.closes_at(ix, at)
    }

    fn edges(&self) -> Vec<Edge<'a>> {
        let mut edges = Vec::new();
        for link in &self.net.links {
            let (Some(from), Some(to)) = (self.service(link.from.as_str()), self.service(link.to.as_str())) else { continue };
            let zone = self.zone(self.territory_of(from));
            if let Some(minutes) = link.minutes {
                edges.push(Edge { from, to, minutes, link, zone });
            }
            if let Some(minutes) = link.return_minutes {
                edges.push(Edge { from: to, to: from, minutes, link, zone });
            }
        }
        edges
    }

    /// Seconds from `now` at which somebody who is at the start of a link after `millis` can leave; none if never.
    fn leave(&self, edge: &Edge<'_>, now: DateTime<Utc>, millis: u32) -> Option<u32> {
        let link = edge.link;
        if link.opening_hours.is_none() && link.valid_from.is_none() && link.valid_to.is_none() {
            return Some(millis);
        }
        // Whole seconds, rounded up: nobody gets onto a boat that left half a second ago.
        let there = now + chrono::Duration::seconds((i64::from(millis) * 60 + 999) / 1_000);
        let mut start = there;
        if let Some(from) = link.valid_from.filter(|from| local_date(edge.zone, there) < *from) {
            start = day_start(edge.zone, from)?;
        }
        if let Some(text) = &link.opening_hours {
            let from = self.service(link.from.as_str())?;
            let (book, ix) = self.hours(text, self.territory_of(from));
            start = book.next_opening(ix, start)?;
        }
        if link.valid_to.is_some_and(|to| local_date(edge.zone, start) > to) {
            return None;
        }
        if start <= there {
            return Some(millis);
        }
        u32::try_from(((start - now).num_seconds() as u64 * 1_000).div_ceil(60)).ok()
    }

    /// Milliminutes over links from one service to all, by Bellman and Ford; a way by land before one by water.
    fn over_links(
        &self,
        from: usize,
        now: Option<DateTime<Utc>>,
        avoid: &[usize],
        wanted: impl Fn(&LinkDraft) -> bool,
    ) -> Vec<Option<(u32, bool)>> {
        let edges = self.edges();
        let mut best: Vec<Option<(u32, bool)>> = vec![None; self.net.services.len()];
        best[from] = Some((0, false));
        loop {
            let mut changed = false;
            for edge in &edges {
                let operator = edge.link.operator.as_ref().and_then(|id| self.service(id.as_str()));
                if operator.is_some_and(|operator| avoid.contains(&operator)) || !wanted(edge.link) {
                    continue;
                }
                let Some((millis, wet)) = best[edge.from] else { continue };
                let leaves = match now {
                    Some(now) => self.leave(edge, now, millis),
                    None => Some(millis),
                };
                let Some(leaves) = leaves else { continue };
                let there = (leaves + edge.minutes * 1_000, wet || edge.link.mode == Some(Mode::River));
                if best[edge.to].is_none_or(|known| there < known) {
                    best[edge.to] = Some(there);
                    changed = true;
                }
            }
            if !changed {
                return best;
            }
        }
    }

    /// Whether links, taken both ways, tie two services.
    pub fn tied(&self, a: usize, b: usize) -> bool {
        let edges = self.edges();
        let mut group = vec![a];
        loop {
            let before = group.len();
            for edge in &edges {
                for (one, other) in [(edge.from, edge.to), (edge.to, edge.from)] {
                    if group.contains(&one) && !group.contains(&other) {
                        group.push(other);
                    }
                }
            }
            if group.len() == before {
                return group.contains(&b);
            }
        }
    }

    /// Whether somebody who leaves over links may come back to where they were without turning round.
    pub fn has_cycle(&self) -> bool {
        let edges = self.edges();
        (0..self.net.services.len()).any(|start| {
            let round = |edge: &&Edge<'_>| edge.to == start && edge.from != start;
            edges.iter().filter(round).any(|last| {
                let mut met = vec![last.from];
                let mut grown = true;
                // Backwards from the end of the round, without the start: the edge back over the same link is no round.
                while grown {
                    let before = met.len();
                    let more = edges.iter().filter(|e| met.contains(&e.to) && e.from != start);
                    let more: Vec<usize> = more.map(|e| e.from).collect();
                    for node in more {
                        if !met.contains(&node) {
                            met.push(node);
                        }
                    }
                    grown = met.len() > before;
                }
                edges.iter().any(|e| e.from == start && e.to != last.from && met.contains(&e.to))
            })
        })
    }

    fn given(&self, from: usize, to: usize) -> Option<u32> {
        let (a, b) = (self.id(from), self.id(to));
        let forward = self.net.travel.iter().find(|t| t.from.as_str() == a && t.to.as_str() == b).map(|t| t.minutes);
        let there = || self.net.travel.iter().filter(|t| t.from.as_str() == b && t.to.as_str() == a);
        let back = || there().find_map(|t| t.return_minutes);
        forward.or_else(back).or_else(|| there().map(|t| t.minutes).next()).map(|minutes| minutes * 1_000)
    }

    fn estimated(&self, from: usize, to: usize, speed: Speed) -> Option<u32> {
        let dry = |service: usize| {
            let territory = self.territory_of(service);
            let grounded = !territory.by_water && !self.municipality(territory).by_water;
            self.at(service).point.filter(|_| grounded).map(|p| ((p.lat * 1e6).round() as i32, (p.lon * 1e6).round() as i32))
        };
        if speed.kmh == 0 {
            return None;
        }
        // Metres of road, over metres in a milliminute.
        let road = u64::from(metres(dry(from)?, dry(to)?)) * u64::from(speed.detour) * 60_000;
        let millis = road.div_ceil(u64::from(speed.kmh) * 1_000 * 100);
        u32::try_from(millis + u64::from(speed.base) * 1_000).ok()
    }

    /// The ways from a service to all others, whatever their length.
    pub fn ways(&self, from: usize, now: DateTime<Utc>, avoid: &[usize], speed: Speed) -> Vec<Option<Way>> {
        let links = self.over_links(from, Some(now), avoid, |_| true);
        (0..self.net.services.len())
            .map(|to| {
                let way = |kind| move |millis| Way { millis, kind };
                if to == from {
                    return Some(Way { millis: 0, kind: Kind::Here });
                }
                if let Some(millis) = self.given(from, to) {
                    return Some(Way { millis, kind: Kind::Given });
                }
                if self.tied(from, to) {
                    return links[to].map(|(millis, _)| millis).map(way(Kind::Links));
                }
                self.estimated(from, to, speed).map(way(Kind::Estimate))
            })
            .collect()
    }

    /// Milliminutes back; nobody knows when the way back begins, so that timetables are not waited for.
    pub fn back(
        &self,
        origin: usize,
        from: usize,
        way: Way,
        avoid: &[usize],
        bound: u32,
        wanted: impl Fn(&LinkDraft) -> bool,
    ) -> Option<u32> {
        if origin == from {
            return Some(0);
        }
        let search =
            || self.over_links(from, None, avoid, wanted)[origin].map(|(millis, _)| millis).filter(|millis| *millis <= bound);
        match way.kind {
            _ if self.given(from, origin).is_some() => self.given(from, origin),
            Kind::Here | Kind::Estimate => Some(way.millis),
            Kind::Given | Kind::Links => search(),
        }
    }
}

fn holiday(draft: &HolidayDraft) -> MunicipalHoliday {
    let when = match (draft.date, draft.easter_offset) {
        (Some(date), _) => HolidayWhen::On(date),
        (None, Some(offset)) => HolidayWhen::Easter { offset_days: i16::try_from(offset).expect("a checked offset") },
        (None, None) => HolidayWhen::Fixed { month: draft.month.expect("a month"), day: draft.day.expect("a day") },
    };
    let observance = if draft.optional { Observance::Optional } else { Observance::Holiday };
    MunicipalHoliday { name: draft.name.clone(), when, observance, since: draft.since_year, until: draft.until_year }
}
