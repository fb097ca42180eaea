//! Reads one opening-hours text, through the `opening-hours` crate, into days.
//!
//! The crate is asked for one day at a time, never for "the next change", and its holidays are set day by day: for a date we
//! ask how it reads with the date a holiday or not, and its eve a holiday or not. So one compilation serves every calendar.

use std::sync::Arc;

use chrono::NaiveDate;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use super::fault::HoursError;
use super::table::{DAY_MINUTES, Minutes, Opening, doubted, joined};

/// Longest text read, in bytes.
pub(super) const MAX_TEXT_BYTES: usize = 1024;
/// Most `],` in one text: each may double or triple the parser's work (its grammar looks ahead into itself there).
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
        if text.matches("],").count() > MAX_NTH_LISTS {
            return Err(HoursError::TooComplex);
        }
        let hours: OpeningHours = text.parse().map_err(|_| HoursError::Syntax)?;
        Self::look(hours)
    }

    fn look(hours: OpeningHours) -> Result<Self, HoursError> {
        let expression = hours.get_expression();
        let mut reading = Self {
            hours,
            says_holidays: false,
            says_school: false,
            always: false,
            weekly: true,
            spill: 0,
        };
        for rule in &expression.rules {
            for span in &rule.time_selector.spans {
                if span.range.start.as_time_event().is_some()
                    || span.range.end.as_time_event().is_some()
                {
                    return Err(HoursError::SunTime);
                }
                if span.open_end {
                    return Err(HoursError::OpenEnd);
                }
                if span.repeats.is_some() {
                    return Err(HoursError::Repeat);
                }
                reading.spill = reading.spill.max(spill(
                    &span.range.start.to_string(),
                    &span.range.end.to_string(),
                ));
            }
            let days = &rule.day_selector;
            reading.weekly &=
                days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty();
            for day in &days.weekday {
                reading.look_at_weekday(&day.to_string())?;
            }
        }
        let plain_open = expression
            .rules
            .iter()
            .all(|rule| rule.kind == RuleKind::Open && rule.comment.is_empty());
        reading.always = plain_open
            && expression.is_constant()
            && !reading.says_holidays
            && !reading.says_school;
        Ok(reading)
    }

    /// A weekday selector in the crate's normal form: `Mo`, `Mo-Fr`, `Mo[1,-1]`, `Mo +1 day`, `PH`, `SH`, `PH -1 days`.
    fn look_at_weekday(&mut self, selector: &str) -> Result<(), HoursError> {
        let holiday = selector
            .get(..2)
            .filter(|kind| matches!(*kind, "PH" | "SH"));
        match holiday {
            Some(_) if selector.len() > 2 => return Err(HoursError::HolidayOffset),
            Some("PH") => self.says_holidays = true,
            Some(_) => self.says_school = true,
            None => self.weekly &= !selector.contains(['[', ' ']),
        }
        Ok(())
    }

    /// The day in each class: index `3 * kind of the day + kind of its eve`.
    pub(super) fn classes(&self, date: NaiveDate) -> [Minutes; CLASSES] {
        // readings[today is a holiday][eve is a holiday]
        let readings = self.readings(date);
        let subsets: [&[usize]; 3] = [&[0], &[0, 1], &[1]];
        std::array::from_fn(|class| {
            let (today, eve) = (class / 3, class % 3);
            let mut options = subsets[today]
                .iter()
                .flat_map(|t| subsets[eve].iter().map(move |e| (*t, *e)));
            let (t, e) = options.next().unwrap_or_default();
            let mut day = options.fold(readings[t][e], |day, (t, e)| joined(&day, &readings[t][e]));
            if eve != 0 {
                // A shift that began on a special day carries that day's doubt over midnight.
                for (state, special) in day.iter_mut().zip(&readings[1][1]).take(self.spill) {
                    *state = state.join(*special);
                }
            }
            day
        })
    }

    fn readings(&self, date: NaiveDate) -> [[Minutes; 2]; 2] {
        let plain = self.read(date, false, false);
        if self.always {
            return [[plain; 2]; 2];
        }
        if !self.says_holidays {
            return [[plain; 2], [doubted(&plain); 2]];
        }
        [
            [plain, self.read(date, false, true)],
            [self.read(date, true, false), self.read(date, true, true)],
        ]
    }

    /// The crate's reading of a day, whatever the school year: where school holidays matter, unknown.
    fn read(&self, date: NaiveDate, today: bool, eve: bool) -> Minutes {
        let plain = self.read_with(date, (today, eve), (false, false));
        if !self.says_school {
            return plain;
        }
        [(true, false), (false, true), (true, true)]
            .into_iter()
            .fold(plain, |day, school| {
                joined(&day, &self.read_with(date, (today, eve), school))
            })
    }

    fn read_with(&self, date: NaiveDate, public: (bool, bool), school: (bool, bool)) -> Minutes {
        let calendar = |(today, eve): (bool, bool)| {
            let mut days = ContextHolidays::default().get_public().clone();
            for day in [
                date.pred_opt().filter(|_| eve),
                Some(date).filter(|_| today),
            ]
            .into_iter()
            .flatten()
            {
                days.insert(day);
            }
            Arc::new(days)
        };
        let holidays = ContextHolidays::new(calendar(public), calendar(school));
        let schedule = self
            .hours
            .clone()
            .with_context(Context::default().with_holidays(holidays))
            .schedule_at(date);
        let mut day = [Opening::Closed; DAY_MINUTES];
        for part in schedule {
            let state = match part.kind {
                RuleKind::Closed => Opening::Closed,
                // A comment is a condition that we cannot read ("by appointment").
                RuleKind::Open if part.comment.is_empty() => Opening::Open,
                RuleKind::Open | RuleKind::Unknown => Opening::Unknown,
            };
            let minutes = |time: u16| usize::from(time).min(DAY_MINUTES);
            let (start, end) = (
                part.range.start.mins_from_midnight(),
                part.range.end.mins_from_midnight(),
            );
            day[minutes(start).min(minutes(end))..minutes(end)].fill(state);
        }
        day
    }
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
