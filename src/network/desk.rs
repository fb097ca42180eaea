//! What the compiler looks things up in: ids, and opening hours by text and territory.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

use chrono::{NaiveDate, TimeDelta};

use super::index::TerritoryIx;
use super::near::{Near, fault_at};
use super::territory::Territory;
use crate::calendar::{HoursBuilder, HoursError, HoursHorizon, HoursIx};
use crate::error::Code;
use crate::record::{Reader, Step};

/// Hashes with fixed keys: maps are only asked, never walked, and the compiler has no randomness.
pub(crate) type Hashed = BuildHasherDefault<DefaultHasher>;

/// Ids of a list and where they stand; of doubles the first stands.
pub(crate) struct ById<'d> {
    at: HashMap<&'d str, u32, Hashed>,
    ids: Vec<&'d str>,
}

impl<'d> ById<'d> {
    pub(crate) fn new(list: &'static str, ids: impl ExactSizeIterator<Item = &'d str>, near: &Near, reader: &mut Reader) -> Self {
        let mut by_id =
            Self { at: HashMap::with_capacity_and_hasher(ids.len(), Hashed::default()), ids: Vec::with_capacity(ids.len()) };
        for (index, id) in ids.enumerate() {
            by_id.ids.push(id);
            let path = [Step::Field(list), Step::Index(index), Step::Field("id")];
            if id.is_empty() {
                near.empty(reader, &path);
            } else if *by_id.at.entry(id).or_insert(index as u32) != index as u32 {
                fault_at(reader, &path, Code::DuplicateId, id, "this id stands twice");
            }
        }
        by_id
    }

    pub(crate) fn get(&self, id: &str) -> Option<u32> {
        self.at.get(id).copied()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.ids.iter().copied()
    }

    pub(crate) fn len(&self) -> u32 {
        self.ids.len() as u32
    }

    /// Positions in the order of ids.
    pub(crate) fn order(&self) -> Vec<u32> {
        let mut keyed: Vec<(&str, u32)> = self.ids.iter().copied().zip(0..).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, index)| index).collect()
    }
}

/// Most different texts of opening hours in one network; each may take 30 ms.
const MOST_HOURS: usize = 10_000;

/// Where opening hours are compiled, once for each text and territory.
pub(crate) struct Desk<'d> {
    pub(crate) builder: HoursBuilder,
    pub(crate) territories: Vec<Territory>,
    texts: HashMap<&'d str, u32, Hashed>,
    known: HashMap<(u32, TerritoryIx), Result<HoursIx, HoursError>, Hashed>,
    is_full: bool,
}

impl<'d> Desk<'d> {
    pub(crate) fn new(valid_at: NaiveDate, territories: Vec<Territory>) -> Self {
        let horizon = horizon(valid_at);
        Self {
            builder: HoursBuilder::new(horizon),
            territories,
            texts: HashMap::default(),
            known: HashMap::default(),
            is_full: false,
        }
    }

    /// Hours in the zone and calendar of a territory; what cannot be read is a fault.
    pub(crate) fn intern(
        &mut self,
        text: &'d str,
        territory: TerritoryIx,
        path: &[Step],
        reader: &mut Reader,
    ) -> Option<HoursIx> {
        if self.texts.len() >= MOST_HOURS && !self.texts.contains_key(text) {
            if !self.is_full {
                fault_at(reader, path, Code::TooMany, "", &format!("at most {MOST_HOURS} different texts of opening hours"));
            }
            self.is_full = true;
            return None;
        }
        let next = self.texts.len() as u32;
        let number = *self.texts.entry(text).or_insert(next);
        let place = self.territories.get(territory.index())?;
        let found =
            *self.known.entry((number, territory)).or_insert_with(|| self.builder.intern(text, place.tz, &place.calendar));
        found.map_err(|error| fault_at(reader, path, Code::BadHours, text, &error.to_string())).ok()
    }
}

/// A year before the document and three after it, where texts with dates are read day by day.
fn horizon(valid_at: NaiveDate) -> HoursHorizon {
    let shifted = |days: i64| {
        let date = valid_at.checked_add_signed(TimeDelta::days(days)).unwrap_or(valid_at);
        let ends = NaiveDate::from_ymd_opt(1901, 1, 1).zip(NaiveDate::from_ymd_opt(2200, 12, 31));
        ends.map_or(date, |(first, last)| date.clamp(first, last))
    };
    HoursHorizon::new(shifted(-366), shifted(3 * 366)).expect("four years within 1901 to 2200 are a horizon")
}
