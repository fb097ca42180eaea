//! Builds a [`HoursBook`].

use std::collections::BTreeMap;

use chrono::Datelike;
use chrono_tz::Tz;

use super::fault::HoursError;
use super::holidays::{Calendar, DayKind, DayRule, kind_by_rules};
use super::hours::{Days, Entry, HoursBook, HoursHorizon, HoursIx, Place, Text};
use super::reading::{CLASSES, Reading, Signature};
use super::table::{ALL_UNKNOWN, Opening, PoolBuilder, TableIx};
use super::uf::Uf;
use super::zone::{date_of, weekday};

/// A Monday with a Sunday before it, far from any year's end: where weekly texts are read.
const REFERENCE_MONDAY: i32 = 19_890;

/// Compiles opening hours, once for each distinct text, calendar and zone.
///
/// # Cost
/// A weekly text is read on seven days, another on each day of the horizon (a few milliseconds for three years); a calendar costs
/// its few municipal rules. Asking again for what is there is two or three map lookups. A refused text is remembered too.
#[derive(Debug)]
pub struct HoursBuilder {
    horizon: HoursHorizon,
    pool: PoolBuilder,
    texts: Vec<Text>,
    bases: Vec<Box<[DayKind]>>,
    places: Vec<Place>,
    entries: Vec<Entry>,
    text_of: BTreeMap<String, Result<u32, HoursError>>,
    base_of: BTreeMap<Option<Uf>, u32>,
    place_of: BTreeMap<Option<Uf>, BTreeMap<Vec<DayRule>, u32>>,
    /// Keyed by text and place, then by the zone's name.
    entry_of: BTreeMap<(u32, u32, &'static str), HoursIx>,
}

impl HoursBuilder {
    /// An empty builder. The horizon should cover every moment that the book will be asked about, and a year more.
    pub fn new(horizon: HoursHorizon) -> Self {
        Self {
            horizon,
            pool: PoolBuilder::new(),
            texts: Vec::new(),
            bases: Vec::new(),
            places: Vec::new(),
            entries: Vec::new(),
            text_of: BTreeMap::new(),
            base_of: BTreeMap::new(),
            place_of: BTreeMap::new(),
            entry_of: BTreeMap::new(),
        }
    }

    /// The index of a text in a zone under a calendar; equal ones share it (spaces around the text and the names of
    /// holidays do not count).
    ///
    /// # Errors
    /// A [`HoursError`] when the text is refused; the builder stays usable and unchanged in meaning.
    pub fn intern(&mut self, text: &str, tz: Tz, calendar: &Calendar) -> Result<HoursIx, HoursError> {
        let text = self.text(text.trim())?;
        let place = self.place(calendar);
        let next = HoursIx(self.entries.len() as u32);
        let ix = *self.entry_of.entry((text, place, tz.name())).or_insert(next);
        if ix == next {
            self.entries.push(Entry { text, place, tz });
        }
        Ok(ix)
    }

    /// The finished book.
    pub fn build(self) -> HoursBook {
        HoursBook {
            horizon: self.horizon,
            pool: self.pool.build(),
            texts: self.texts,
            bases: self.bases,
            places: self.places,
            entries: self.entries,
        }
    }

    fn text(&mut self, text: &str) -> Result<u32, HoursError> {
        if let Some(known) = self.text_of.get(text) {
            return *known;
        }
        let found = Reading::parse(text).map(|reading| {
            let compiled = self.compile(&reading);
            self.texts.push(compiled);
            (self.texts.len() - 1) as u32
        });
        // A text refused for its length is not kept: the refusal is cheap, the text is not.
        if !matches!(found, Err(HoursError::TooLong { .. })) {
            self.text_of.insert(text.to_owned(), found);
        }
        found
    }

    fn compile(&mut self, reading: &Reading) -> Text {
        let mut may_open = false;
        let mut known: BTreeMap<Signature, [TableIx; CLASSES]> = BTreeMap::new();
        let mut tables_of = |pool: &mut PoolBuilder, day: i32| {
            let Some(signature) = date_of(day).map(|date| reading.signature(date)) else {
                return [ALL_UNKNOWN; CLASSES];
            };
            if let Some(tables) = known.get(&signature) {
                return *tables;
            }
            let classes = reading.classes(&signature);
            may_open |= classes.iter().flatten().any(|state| *state == Opening::Open);
            let tables = classes.map(|class| pool.intern(&class));
            known.insert(signature, tables);
            tables
        };
        let days = if reading.weekly {
            let mut week = Box::new([ALL_UNKNOWN; CLASSES * 7]);
            for day in REFERENCE_MONDAY..REFERENCE_MONDAY + 7 {
                for (class, table) in tables_of(&mut self.pool, day).into_iter().enumerate() {
                    week[class * 7 + weekday(day)] = table;
                }
            }
            Days::Weekly(week)
        } else {
            Days::Daily(self.horizon.days().flat_map(|day| tables_of(&mut self.pool, day)).collect())
        };
        Text { days, says_holidays: reading.says_holidays, may_open }
    }

    fn place(&mut self, calendar: &Calendar) -> u32 {
        let rules = calendar.municipal_rules();
        let uf = calendar.uf();
        let known = self.place_of.get(&uf).and_then(|places| places.get(&rules));
        if let Some(&ix) = known {
            return ix;
        }
        let base = self.base(uf);
        let ix = self.places.len() as u32;
        let extra = self.extra(&rules);
        self.places.push(Place { uf, base, rules: rules.clone().into(), extra });
        self.place_of.entry(uf).or_default().insert(rules, ix);
        ix
    }

    fn base(&mut self, uf: Option<Uf>) -> u32 {
        if let Some(&ix) = self.base_of.get(&uf) {
            return ix;
        }
        let (from, to) = self.horizon.days().into_inner();
        let kind = |day| date_of(day).map_or(DayKind::Ordinary, |date| kind_by_rules(uf, &[], date));
        self.bases.push((from - 1..=to).map(kind).collect());
        let ix = (self.bases.len() - 1) as u32;
        self.base_of.insert(uf, ix);
        ix
    }

    fn extra(&self, rules: &[DayRule]) -> Box<[(u16, DayKind)]> {
        let (from, to) = self.horizon.days().into_inner();
        let years = date_of(from - 1).zip(date_of(to)).map(|(from, to)| from.year()..=to.year());
        let mut days: BTreeMap<u16, DayKind> = BTreeMap::new();
        for year in years.into_iter().flatten() {
            for rule in rules {
                let day = rule.date_in(year).map(super::zone::day_number).filter(|day| (from - 1..=to).contains(day));
                if let Some(at) = day.and_then(|day| u16::try_from(day - from + 1).ok()) {
                    let kind = days.entry(at).or_default();
                    *kind = rule.kind().max(*kind);
                }
            }
        }
        days.into_iter().collect()
    }
}
