//! Opening hours: OpenStreetMap texts compiled to small tables.
//!
//! # House rules
//! 1. Three states. What a text does not tell is [`Opening::Unknown`], never open: no one is sent to a closed door.
//! 2. A text that says nothing about holidays (`PH`) and is not 24/7 is unknown, on a holiday, when it would be open;
//!    closed stays closed.
//! 3. On a *ponto facultativo* the ordinary reading and the holiday reading of the text are compared: where they agree, that
//!    is the state; where they differ, unknown. So `Mo-Fr 08:00-18:00; PH off` is unknown at 10:00 of a Carnaval Monday and
//!    closed at 20:00, while `Mo-Su,PH 08:00-18:00` is open.
//! 4. A shift that begins on a special day carries that day's doubt over midnight: after a holiday, the hours that spill
//!    from the evening before are what the ordinary and the holiday reading agree on.
//! 5. `SH` (school holidays): we have no data; unknown when it would matter. `unknown` in the text is unknown. A comment
//!    (`"by appointment"`) is a condition that we cannot read: open becomes unknown.
//! 6. `24/7` alone (or `00:00-24:00`, the same to the crate) is open on every day.
//! 7. Sun times, `+`, `/` and days counted from a holiday are refused with a [`HoursError`], not guessed.
//!
//! A later rule for a day replaces earlier ones for that whole day, spilled hours included, as the crate reads the standard:
//! in `Fr 18:00-26:00; Sa 10:00-12:00` Saturday starts closed; write `Fr 18:00-26:00, Sa 10:00-12:00` to keep both.
//!
//! # Shape
//! A text that looks the same every week is nine weeks (kind of the day times kind of its eve); one with months, dates,
//! weeks, years or numbered weekdays is a table per day of the [`HoursHorizon`], and unknown outside it. Both are shared by
//! all calendars; a calendar is a table of day kinds over the horizon, computed by rule outside it. We chose this over a
//! table per (text, calendar) because there are thousands of municipal calendars and about ten texts.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

pub use super::compile::HoursBuilder;
pub use super::fault::HoursError;
use super::holidays::{DayKind, DayRule, kind_by_rules};
use super::reading::CLASSES;
pub use super::table::Opening;
use super::table::{ALL_OPEN, ALL_UNKNOWN, Pool, TableIx};
use super::uf::Uf;
use super::zone::{DAY_S, date_of, day_number, offset_s, utc_s, weekday};

/// The days for which per-day tables are made, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoursHorizon {
    from: i32,
    to: i32,
}

impl HoursHorizon {
    /// A horizon of local dates.
    ///
    /// # Errors
    /// [`HoursError::Horizon`] when out of order, longer than 20 years or outside 1901 to 2200.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, HoursError> {
        use chrono::Datelike;
        let (first, last) = (day_number(from), day_number(to));
        let years = 1901..=2200;
        let in_years = years.contains(&from.year()) && years.contains(&to.year());
        if in_years && first <= last && last - first <= 20 * 366 {
            Ok(Self { from: first, to: last })
        } else {
            Err(HoursError::Horizon { from, to })
        }
    }

    /// First day number.
    pub(super) fn from(self) -> i32 {
        self.from
    }

    /// All day numbers.
    pub(super) fn days(self) -> std::ops::RangeInclusive<i32> {
        self.from..=self.to
    }

    /// Position of a day; `None` outside.
    pub(super) fn position(self, day: i32) -> Option<usize> {
        if self.days().contains(&day) { usize::try_from(i64::from(day) - i64::from(self.from)).ok() } else { None }
    }
}

/// One (text, zone, calendar) in a [`HoursBook`]. An index that another book gave reads as unknown hours or as whatever
/// stands there; it never panics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HoursIx(pub u32);

/// How the days of a text are found.
#[derive(Clone, Debug)]
pub(super) enum Days {
    /// `[class * 7 + weekday]`.
    Weekly(Box<[TableIx; CLASSES * 7]>),
    /// `[position in the horizon * CLASSES + class]`.
    Daily(Box<[TableIx]>),
}

/// A compiled text.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) days: Days,
    pub(super) says_holidays: bool,
    /// Some day in some class opens.
    pub(super) may_open: bool,
}

/// A place's days: shared state table and the few municipal days.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) uf: Option<Uf>,
    /// Index in `HoursBook::bases`.
    pub(super) base: u32,
    /// Rules, for days outside the horizon.
    pub(super) rules: Box<[DayRule]>,
    /// Municipal days in the horizon and the day before it: position after `from - 1`, sorted, once each.
    pub(super) extra: Box<[(u16, DayKind)]>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) text: u32,
    pub(super) place: u32,
    pub(super) tz: Tz,
}

/// Compiled opening hours of many services. Immutable, shared between threads without locks.
///
/// Every query is total: outside the years 1900 to 9999, or for an index it does not hold, the state is unknown and the
/// instants are `None`.
///
/// # Example
/// ```
/// use amparo::calendar::{Calendar, HoursBuilder, HoursHorizon, Opening, Uf};
/// let horizon = HoursHorizon::new("2026-01-01".parse()?, "2027-12-31".parse()?)?;
/// let mut builder = HoursBuilder::new(horizon);
/// let para = Calendar::new(Some(Uf::Pa), Vec::new());
/// let caps = builder.intern("Mo-Fr 08:00-18:00", chrono_tz::America::Belem, &para)?;
/// let book = builder.build();
/// assert_eq!(book.state(caps, "2026-08-14T13:00:00Z".parse()?), Opening::Open);
/// // 15 August 2028 is a Tuesday and a holiday in Pará; the text does not say whether it opens.
/// assert_eq!(book.state(caps, "2028-08-15T13:00:00Z".parse()?), Opening::Unknown);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct HoursBook {
    pub(super) horizon: HoursHorizon,
    pub(super) pool: Pool,
    pub(super) texts: Vec<Text>,
    /// Day kinds by national and state rules: the day before the horizon, then the horizon.
    pub(super) bases: Vec<Box<[DayKind]>>,
    pub(super) places: Vec<Place>,
    pub(super) entries: Vec<Entry>,
}

impl HoursBook {
    /// The state at an instant, by the wall clock of the service's zone.
    ///
    /// # Cost
    /// One offset lookup, two day kinds and a binary search; no allocation.
    pub fn state(&self, ix: HoursIx, at: DateTime<Utc>) -> Opening {
        let Some((entry, second)) = self.entry(ix).zip(utc_s(at)) else {
            return Opening::Unknown;
        };
        let local = second + offset_s(entry.tz, second);
        let day = i32::try_from(local.div_euclid(DAY_S)).unwrap_or(i32::MAX);
        let minute = u16::try_from(local.rem_euclid(DAY_S) / 60).unwrap_or_default();
        self.pool.state(self.table(entry, day), minute)
    }

    /// Whether it is open at every minute of every day, holidays included.
    pub fn always_open(&self, ix: HoursIx) -> bool {
        match self.entry(ix).and_then(|entry| self.text(entry)).map(|text| &text.days) {
            Some(Days::Weekly(tables)) => tables.iter().all(|table| *table == ALL_OPEN),
            Some(Days::Daily(_)) | None => false,
        }
    }

    /// Whether no minute of the horizon is surely open: closed, or unknown at best. True for an index it does not hold.
    ///
    /// # Cost
    /// A static check: reads each day of the horizon when the answer is yes.
    pub fn never_opens(&self, ix: HoursIx) -> bool {
        let Some(entry) = self.entry(ix) else {
            return true;
        };
        let may_open = self.text(entry).is_some_and(|text| text.may_open);
        !may_open || !self.horizon.days().any(|day| self.pool.opens(self.table(entry, day)))
    }

    /// Whether its text names public holidays (`PH`). False for an index it does not hold.
    pub fn says_holidays(&self, ix: HoursIx) -> bool {
        self.entry(ix).and_then(|entry| self.text(entry)).is_some_and(|text| text.says_holidays)
    }

    /// What a local date is in the service's calendar; ordinary for an index it does not hold.
    pub fn day_kind(&self, ix: HoursIx, date: NaiveDate) -> DayKind {
        self.entry(ix)
            .and_then(|entry| self.places.get(entry.place as usize))
            .map_or(DayKind::Ordinary, |place| self.kind(place, day_number(date)))
    }

    /// The zone of the service; `None` for an index it does not hold.
    pub fn zone(&self, ix: HoursIx) -> Option<Tz> {
        self.entry(ix).map(|entry| entry.tz)
    }

    /// Number of distinct (text, zone, calendar) it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Bytes of the tables, indexes and rules, about.
    pub fn bytes(&self) -> usize {
        let texts = self.texts.iter().map(|text| match &text.days {
            Days::Weekly(tables) => size_of_val(&**tables),
            Days::Daily(tables) => size_of_val(&**tables),
        });
        let places = self.places.iter().map(|place| size_of_val(place) + size_of_val(&*place.rules) + size_of_val(&*place.extra));
        let bases = self.bases.iter().map(|base| size_of_val(&**base));
        let indexed = size_of_val(&*self.entries) + size_of_val(&*self.texts);
        self.pool.bytes() + indexed + texts.chain(places).chain(bases).sum::<usize>()
    }

    pub(super) fn entry(&self, ix: HoursIx) -> Option<Entry> {
        self.entries.get(ix.0 as usize).copied()
    }

    pub(super) fn text(&self, entry: Entry) -> Option<&Text> {
        self.texts.get(entry.text as usize)
    }

    /// The table of a local day.
    pub(super) fn table(&self, entry: Entry, day: i32) -> TableIx {
        let (Some(text), Some(place)) = (self.text(entry), self.places.get(entry.place as usize)) else {
            return ALL_UNKNOWN;
        };
        let class = || 3 * self.kind(place, day) as usize + self.kind(place, day.saturating_sub(1)) as usize;
        let found = match &text.days {
            Days::Weekly(tables) => tables.get(class() * 7 + weekday(day)),
            Days::Daily(tables) => self.horizon.position(day).and_then(|at| tables.get(at * CLASSES + class())),
        };
        found.copied().unwrap_or(ALL_UNKNOWN)
    }

    fn kind(&self, place: &Place, day: i32) -> DayKind {
        let base = self.bases.get(place.base as usize);
        let at = usize::try_from(i64::from(day) - i64::from(self.horizon.from()) + 1).ok();
        match at.zip(base).and_then(|(at, base)| Some((at, *base.get(at)?))) {
            Some((at, base)) => {
                let extra = place.extra.binary_search_by_key(&at, |(day, _)| usize::from(*day));
                extra.map_or(base, |found| base.max(place.extra[found].1))
            }
            None => date_of(day).map_or(DayKind::Ordinary, |date| kind_by_rules(place.uf, &place.rules, date)),
        }
    }
}
