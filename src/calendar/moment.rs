//! When a holiday falls: the movable part of the calendar, with integers only.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

/// Easter Sunday of a year of the Gregorian calendar; `None` only where `chrono` has no such year.
///
/// # Source
/// Anonymous Gregorian computus (Meeus/Jones/Butcher), integers only.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let century = year.div_euclid(100);
    let in_century = year.rem_euclid(100);
    let golden = year.rem_euclid(19);
    let lunar = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - lunar + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * (in_century / 4) - epact - in_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let month_day = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(month_day / 31).ok()?, u32::try_from(month_day % 31 + 1).ok()?)
}

/// How a rule finds its date in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum When {
    /// The same month and day each year.
    Fixed(u8, u8),
    /// So many days after (or, negative, before) Easter Sunday.
    Easter(i16),
    /// That month and day; when it is a Tuesday, Wednesday or Thursday, the Friday that follows.
    ToFriday(u8, u8),
    /// The first Sunday on or after that month and day.
    SundayFrom(u8, u8),
    /// One date only.
    On(NaiveDate),
}

impl When {
    /// The date in that year; `None` when it has none (29 February, another year's single date, an Easter offset that
    /// leaves the year).
    pub(super) fn date_in(self, year: i32) -> Option<NaiveDate> {
        let fixed = |month: u8, day: u8| NaiveDate::from_ymd_opt(year, month.into(), day.into());
        let date = match self {
            Self::Fixed(month, day) => fixed(month, day)?,
            Self::Easter(days) => easter(year)?.checked_add_signed(TimeDelta::days(days.into()))?,
            Self::ToFriday(month, day) => {
                let date = fixed(month, day)?;
                let wait = match date.weekday() {
                    Weekday::Tue => 3,
                    Weekday::Wed => 2,
                    Weekday::Thu => 1,
                    _ => 0,
                };
                date.checked_add_days(Days::new(wait))?
            }
            Self::SundayFrom(month, day) => {
                let date = fixed(month, day)?;
                let wait = (7 - date.weekday().num_days_from_sunday()) % 7;
                date.checked_add_days(Days::new(wait.into()))?
            }
            Self::On(date) => date,
        };
        (date.year() == year).then_some(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_in_known_years() {
        for (year, month, day) in
            [(1990, 4, 15), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2025, 4, 20), (2038, 4, 25), (2100, 3, 28)]
        {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day));
        }
        assert_eq!(easter(i32::MAX), None);
        assert_eq!(easter(i32::MIN), None);
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april() {
        for year in -4_000..9_999 {
            let date = easter(year).expect("chrono has these years");
            assert_eq!(date.weekday(), Weekday::Sun);
            assert!((322..=425).contains(&(date.month() * 100 + date.day())), "{date}");
        }
    }
}
