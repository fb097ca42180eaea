//! Why an opening-hours text or horizon is refused.

use chrono::NaiveDate;

/// A text or horizon we do not read. Compare variants or [`HoursError::code`], never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HoursError {
    /// Longer than 1,024 bytes.
    #[error("opening hours of {bytes} bytes; at most 1024 are read")]
    TooLong {
        /// Length of the text in bytes.
        bytes: usize,
    },
    /// Not in the OpenStreetMap opening-hours syntax.
    #[error("not in the OpenStreetMap opening-hours syntax; try for example `Mo-Fr 08:00-18:00; PH off`")]
    Syntax,
    /// Too many lists of numbered weekdays (`Mo[1],`) to parse in a bounded time.
    #[error("too many numbered weekdays in one text; write `Mo[1,3]` for two of one weekday")]
    TooComplex,
    /// Sunrise, sunset, dawn or dusk: they need a place, and a guessed hour would send people to a closed door.
    #[error("hours that follow the sun are not read; write clock times")]
    SunTime,
    /// A closing time left open (`10:00+`).
    #[error("closing time left open by `+`; write one, or `unknown` after it")]
    OpenEnd,
    /// Points in time repeated (`10:00-16:00/01:30`), as for departures.
    #[error("repeated points in time are not opening hours; write a range")]
    Repeat,
    /// Days counted from a holiday (`PH -1 day`).
    #[error("days before or after a holiday are not read; write the holiday itself, `PH`")]
    HolidayOffset,
    /// A horizon that ends before it starts, is longer than 20 years, or leaves the years 1901 to 2200.
    #[error("horizon from `{from}` to `{to}`: it must be in order, within 1901 to 2200 and at most 20 years long")]
    Horizon {
        /// First day asked.
        from: NaiveDate,
        /// Last day asked.
        to: NaiveDate,
    },
}

impl HoursError {
    /// The stable code, never reused.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "hours_too_long",
            Self::Syntax => "hours_syntax",
            Self::TooComplex => "hours_too_complex",
            Self::SunTime => "hours_sun_time",
            Self::OpenEnd => "hours_open_end",
            Self::Repeat => "hours_repeat",
            Self::HolidayOffset => "hours_holiday_offset",
            Self::Horizon { .. } => "hours_horizon",
        }
    }
}
