//! Reads one opening-hours text, through the `opening-hours` crate, into days.
//!
//! The crate is asked for one day at a time, never for "the next change", and its holidays are set day by day: for a date we
//! ask how it reads with the date a holiday or not, and its eve a holiday or not. So one compilation serves every calendar.

use std::sync::Arc;

use chrono::NaiveDate;
use opening_hours::schedule::TimeRange;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use super::fault::HoursError;
use super::table::{DAY_MINUTES, Minutes, Opening, doubted, joined};

/// Longest text read, in bytes.
pub(super) const MAX_TEXT_BYTES: usize = 1024;
/// Most `],` in one rule: in a list of dates (`Jan Su[1],Jan Su[2]`) the crate's grammar looks ahead into itself, so that
/// each may triple the parser's work: ten take 0.3 s, a hundred would never end.
const MAX_NTH_LISTS: usize = 4;

/// Kinds of today (ordinary, optional, holiday) times kinds of its eve.
pub(super) const CLASSES: usize = 9;

/// A parsed text and what its shape tells.
pub(super) struct Reading {
    hours: OpeningHours,
    /// Names `PH`.
    pub(super) says_holidays: bool,
    says_school: bool,
    /// Open at all times by its words: 24/7.
    always: bool,
    /// Looks the same every week but for holidays.
    pub(super) weekly: bool,
    /// How far a shift of the day before may reach into a day, in minutes.
    spill: usize,
}

impl Reading {
    /// Parses a text.
    ///
    /// # Errors
    /// See [`HoursError`]; refused before parsing when long or costly, after it when we cannot read it safely.
    pub(super) fn parse(text: &str) -> Result<Self, HoursError> {
        if text.len() > MAX_TEXT_BYTES {
            return Err(HoursError::TooLong { bytes: text.len() });
        }
        if text.split(';').any(|rule| rule.matches("],").count() > MAX_NTH_LISTS) {
            return Err(HoursError::TooComplex);
        }
        if text.as_bytes().windows(5).any(is_reversed_nth) {
            return Err(HoursError::Syntax);
        }
        if text.contains("/24:00") || text.contains("/ 24:00") {
            // Refused below like every repeat; the crate, built with debug assertions, would stop the host at this one.
            return Err(HoursError::Repeat);
        }
        let hours: OpeningHours = text.parse().map_err(|_| HoursError::Syntax)?;
        Self::look(hours)
    }

    fn look(hours: OpeningHours) -> Result<Self, HoursError> {
        let expression = hours.get_expression();
        let mut reading = Self { hours, says_holidays: false, says_school: false, always: false, weekly: true, spill: 0 };
        for rule in &expression.rules {
            for span in &rule.time_selector.spans {
                if span.range.start.as_time_event().is_some() || span.range.end.as_time_event().is_some() {
                    return Err(HoursError::SunTime);
                }
                if span.open_end {
                    return Err(HoursError::OpenEnd);
                }
                if span.repeats.is_some() {
                    return Err(HoursError::Repeat);
                }
                reading.spill = reading.spill.max(spill(&span.range.start.to_string(), &span.range.end.to_string()));
            }
            let days = &rule.day_selector;
            reading.weekly &= days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty();
            for day in &days.weekday {
                reading.look_at_weekday(&day.to_string())?;
            }
        }
        let plain_open = expression.rules.iter().all(|rule| rule.kind == RuleKind::Open && rule.comment.is_empty());
        reading.always = plain_open && expression.is_constant() && !reading.says_holidays && !reading.says_school;
        Ok(reading)
    }

    /// A weekday selector in the crate's normal form: `Mo`, `Mo-Fr`, `Mo[1,-1]`, `Mo +1 day`, `PH`, `SH`, `PH -1 days`.
    fn look_at_weekday(&mut self, selector: &str) -> Result<(), HoursError> {
        let holiday = selector.get(..2).filter(|kind| matches!(*kind, "PH" | "SH"));
        match holiday {
            Some(_) if selector.len() > 2 => return Err(HoursError::HolidayOffset),
            Some("PH") => self.says_holidays = true,
            Some(_) => self.says_school = true,
            None => self.weekly &= !selector.contains(['[', ' ']),
        }
        Ok(())
    }

    /// How the crate reads a date under every assumption that matters to this text: kinds of the day and its eve, school
    /// holidays or not. Dates that read the same compile to the same tables.
    pub(super) fn signature(&self, date: NaiveDate) -> Signature {
        let both = |matters: bool| {
            if matters { &ASSUMPTIONS[..] } else { &ASSUMPTIONS[..1] }
        };
        let public = both(self.says_holidays).iter();
        let under = public.flat_map(|public| both(self.says_school).iter().map(move |school| (*public, *school)));
        under.map(|(public, school)| self.parts(date, public, school)).collect()
    }

    /// The day in each class: index `3 * kind of the day + kind of its eve`.
    pub(super) fn classes(&self, signature: &Signature) -> [Minutes; CLASSES] {
        let readings = self.readings(signature);
        let subsets: [&[usize]; 3] = [&[0], &[0, 1], &[1]];
        std::array::from_fn(|class| {
            let (today, eve) = (class / 3, class % 3);
            let mut options = subsets[today].iter().flat_map(|t| subsets[eve].iter().map(move |e| 2 * t + e));
            let first = readings[options.next().unwrap_or_default()];
            let mut day = options.fold(first, |day, option| joined(&day, &readings[option]));
            if eve != 0 {
                // A shift that began on a special day carries that day's doubt over midnight.
                for (state, special) in day.iter_mut().zip(&readings[3]).take(self.spill) {
                    *state = state.join(*special);
                }
            }
            day
        })
    }

    /// The day under each of [`ASSUMPTIONS`] about public holidays, with the house rules for texts that name none.
    fn readings(&self, signature: &Signature) -> [Minutes; 4] {
        let schools = if self.says_school { ASSUMPTIONS.len() } else { 1 };
        let mut days = signature.chunks(schools).map(|ways| {
            // School holidays: unknown where they matter.
            let ways = ways.iter().map(|parts| painted(parts));
            ways.reduce(|day, other| joined(&day, &other)).unwrap_or([Opening::Unknown; DAY_MINUTES])
        });
        let plain = days.next().unwrap_or([Opening::Unknown; DAY_MINUTES]);
        if self.says_holidays {
            let mut next = || days.next().unwrap_or(plain);
            [plain, next(), next(), next()]
        } else if self.always {
            [plain; 4]
        } else {
            [plain, plain, doubted(&plain), doubted(&plain)]
        }
    }

    fn parts(&self, date: NaiveDate, public: Assumption, school: Assumption) -> Vec<Part> {
        let calendar = |(today, eve): Assumption| {
            let mut days = ContextHolidays::default().get_public().clone();
            for day in [date.pred_opt().filter(|_| eve), Some(date).filter(|_| today)].into_iter().flatten() {
                days.insert(day);
            }
            Arc::new(days)
        };
        let holidays = ContextHolidays::new(calendar(public), calendar(school));
        let schedule = self.hours.clone().with_context(Context::default().with_holidays(holidays)).schedule_at(date);
        let part = |part: TimeRange| {
            let state = match part.kind {
                RuleKind::Closed => Opening::Closed,
                // A comment is a condition that we cannot read ("by appointment").
                RuleKind::Open if part.comment.is_empty() => Opening::Open,
                RuleKind::Open | RuleKind::Unknown => Opening::Unknown,
            };
            (part.range.start.mins_from_midnight(), part.range.end.mins_from_midnight(), state)
        };
        schedule.into_iter().map(part).collect()
    }
}

/// Whether (the day, its eve) are holidays.
type Assumption = (bool, bool);
/// The plain one first; index `2 * day + eve`.
const ASSUMPTIONS: [Assumption; 4] = [(false, false), (false, true), (true, false), (true, true)];

/// From minute, to minute, state.
pub(super) type Part = (u16, u16, Opening);
/// For each assumption about public holidays, for each about school holidays, the parts of the day.
pub(super) type Signature = Vec<Vec<Part>>;

fn painted(parts: &[Part]) -> Minutes {
    let mut day = [Opening::Closed; DAY_MINUTES];
    for (start, end, state) in parts {
        let minute = |time: u16| usize::from(time).min(DAY_MINUTES);
        day[minute(*start).min(minute(*end))..minute(*end)].fill(*state);
    }
    day
}

/// Whether five bytes are an entry like `[3-1]` or `,5-2]`: the crate reads it as every weekday of the month.
fn is_reversed_nth(part: &[u8]) -> bool {
    let [before, from, b'-', to, after] = part else {
        return false;
    };
    matches!(before, b'[' | b',') && matches!(after, b']' | b',') && from.is_ascii_digit() && to.is_ascii_digit() && from > to
}

/// Minutes after midnight that a span written `start`-`end` (each `HH:MM`) reaches into the next day.
fn spill(start: &str, end: &str) -> usize {
    let minutes = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        Some(hour.parse::<usize>().ok()? * 60 + minute.parse::<usize>().ok()?)
    };
    // A text in another form than the crate's own is taken as reaching the whole day.
    let (Some(start), Some(end)) = (minutes(start), minutes(end)) else {
        return DAY_MINUTES;
    };
    let end = if start < end { end } else { end + DAY_MINUTES };
    end.saturating_sub(DAY_MINUTES).min(DAY_MINUTES)
}
