//! The check of links, given minutes and ways.

use chrono::Datelike;

use super::compile::Way;
use super::desk::{ById, Desk};
use super::draft::{LinkDraft, LinkKind, TravelDraft, entry};
use super::index::{NONE, TerritoryIx};
use super::near::{Near, fault_at};
use super::rows::Given;
use super::territory::{MOST_MINUTES, check_minutes};
use super::ties::{Checked, Flat, NO_DETAIL};
use super::vocabulary::check_period;
use crate::error::Code;
use crate::record::{Reader, Step};

/// What the check of a link looks into.
pub(crate) struct Around<'c, 'd> {
    pub(crate) services: &'c ById<'d>,
    pub(crate) territories: &'c ById<'d>,
    /// Compiled territory of each written service.
    pub(crate) territory_of: &'c [TerritoryIx],
}

impl Around<'_, '_> {
    /// The node of a link's end. Both ends of a pact may be territories, and the start of a reference.
    fn end(&self, id: &str, may_be_territory: bool, path: &[Step], near: &mut Near, reader: &mut Reader) -> u32 {
        let (service, territory) = (self.services.get(id), if may_be_territory { self.territories.get(id) } else { None });
        match (service, territory) {
            (Some(_), Some(_)) => {
                fault_at(reader, path, Code::Conflict, id, "both a service and a territory have this id");
                NONE
            }
            (Some(service), None) => service,
            (None, Some(territory)) => self.services.len().saturating_add(territory),
            (None, None) => {
                if !may_be_territory && self.territories.get(id).is_some() {
                    fault_at(reader, path, Code::Dangling, id, "this end is a service, not a territory");
                } else {
                    let territories = self.territories.ids().filter(|_| may_be_territory);
                    near.dangling(reader, path, id, "service or territory", self.services.ids().chain(territories));
                }
                NONE
            }
        }
    }
}

/// Checks the links.
pub(crate) fn check<'d>(
    links: &'d [LinkDraft],
    around: &Around<'_, 'd>,
    desk: &mut Desk<'d>,
    near: &mut Near,
    reader: &mut Reader,
) -> Checked {
    let mut checked = Checked::default();
    checked.flats.reserve_exact(links.len());
    // Links are mostly written by where they start, so the last start often is the next: one lookup less in a million ids.
    let mut last: Option<(&str, bool, u32)> = None;
    for (index, link) in links.iter().enumerate() {
        let path = entry("links", index);
        let below = |field: &'static str| [path[0], path[1], Step::Field(field)];
        let (wide_from, wide_to) = (matches!(link.kind, LinkKind::Pact | LinkKind::Reference), link.kind == LinkKind::Pact);
        let known = last.filter(|(id, wide, _)| (*id, *wide) == (link.from.as_str(), wide_from));
        let from =
            known.map_or_else(|| around.end(link.from.as_str(), wide_from, &below("from"), near, reader), |(.., from)| from);
        last = (from != NONE).then_some((link.from.as_str(), wide_from, from));
        let to = around.end(link.to.as_str(), wide_to, &below("to"), near, reader);
        if from == to && from != NONE {
            fault_at(reader, &below("to"), Code::SelfLink, link.to.as_str(), "a link ties two");
        }
        if link.kind == LinkKind::Transport && link.minutes.is_none() {
            fault_at(reader, &below("minutes"), Code::Missing, "", "a `transport` link tells its minutes");
        }
        let between_services = from < around.services.len() && to < around.services.len();
        if link.minutes.is_some() && from != NONE && to != NONE && !between_services {
            fault_at(reader, &below("minutes"), Code::Conflict, "", "minutes hold between two services only");
        }
        if link.minutes.is_none() && link.return_minutes.is_some() {
            fault_at(reader, &below("minutes"), Code::Missing, "", "a link with `return_minutes` tells its `minutes`");
        }
        check_minutes(link.minutes, "minutes", &path, reader);
        check_minutes(link.return_minutes, "return_minutes", &path, reader);
        check_period(link.valid_from, link.valid_to, &path, reader);
        let mut detail = NO_DETAIL;
        if let Some(text) = link.opening_hours.as_deref() {
            let territory = around.territory_of.get(from as usize).copied().unwrap_or_default();
            detail.hours = desk.intern(text, territory, &below("opening_hours"), reader).map_or(NONE, |hours| hours.0);
        }
        if let Some(operator) = &link.operator {
            detail.operator = around.services.get(operator.as_str()).unwrap_or_else(|| {
                near.dangling(reader, &below("operator"), operator.as_str(), "service", around.services.ids());
                NONE
            });
        }
        detail.from_day = link.valid_from.map_or(i32::MIN, |date| date.num_days_from_ce());
        detail.to_day = link.valid_to.map_or(i32::MAX, |date| date.num_days_from_ce());
        let at = if detail == NO_DETAIL {
            NONE
        } else {
            checked.details.push(detail);
            (checked.details.len() - 1) as u32
        };
        checked.flats.push(Flat {
            from,
            to,
            minutes: link.minutes.unwrap_or(NONE),
            back: link.return_minutes.unwrap_or(NONE),
            detail: at,
            kind: link.kind as u8,
            mode: link.mode.unwrap_or_default() as u8,
        });
    }
    checked
}

/// Checks the given minutes and returns them both ways, in numbers of the written services.
pub(crate) fn check_travel(travel: &[TravelDraft], services: &ById<'_>, near: &mut Near, reader: &mut Reader) -> Vec<Given> {
    // Start, end, whether the minutes back were left to the default, milliminutes, index.
    let mut all: Vec<(u32, u32, bool, u32, usize)> = Vec::with_capacity(travel.len().saturating_mul(2));
    for (index, given) in travel.iter().enumerate() {
        let path = entry("travel", index);
        let mut end = |field: &'static str, id: &str, reader: &mut Reader| {
            services.get(id).unwrap_or_else(|| {
                near.dangling(reader, &[path[0], path[1], Step::Field(field)], id, "service", services.ids());
                NONE
            })
        };
        let (from, to) = (end("from", given.from.as_str(), reader), end("to", given.to.as_str(), reader));
        if from == to && from != NONE {
            fault_at(reader, &[path[0], path[1], Step::Field("to")], Code::SelfLink, given.to.as_str(), "travel ties two");
        }
        check_minutes(Some(given.minutes), "minutes", &path, reader);
        check_minutes(given.return_minutes, "return_minutes", &path, reader);
        let millis = |minutes: u32| minutes.min(MOST_MINUTES) * 1_000;
        all.push((from, to, false, millis(given.minutes), index));
        let back = given.return_minutes;
        all.push((to, from, back.is_none(), millis(back.unwrap_or(given.minutes)), index));
    }
    all.sort_unstable();
    for pair in all.windows(2) {
        let ((from, to, left_out, millis, _), (again_from, again_to, again_left_out, again, index)) = (pair[0], pair[1]);
        if (from, to) == (again_from, again_to) && left_out == again_left_out && millis != again && from != NONE && to != NONE {
            let path = entry("travel", index);
            fault_at(reader, &path, Code::Conflict, "", "another record tells other minutes for this way");
        }
    }
    // Stated minutes come first, so that they stand against a default.
    all.dedup_by_key(|(from, to, ..)| (*from, *to));
    all.into_iter().map(|(from, to, _, millis, _)| Given { from, to, millis }).collect()
}

/// Ways of a builder that name no service are faults.
pub(crate) fn check_ways(ways: &[Way], services: u32, reader: &mut Reader) {
    for (index, way) in ways.iter().enumerate() {
        let path = entry("ways", index);
        if way.from >= services || way.to >= services {
            fault_at(reader, &path, Code::Dangling, &way.from.max(way.to).to_string(), "no service has this number");
        } else if way.from == way.to {
            fault_at(reader, &path, Code::SelfLink, &way.from.to_string(), "a way ties two");
        }
    }
}
