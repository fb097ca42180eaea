//! Times of the door, durations and counts in words.

use chrono::{DateTime, Datelike, NaiveDateTime, Offset, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::Tz;

use super::Lang;

/// Tells instants in the local time of the door.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    zone: Tz,
    lang: Lang,
    now: NaiveDateTime,
}

impl Clock {
    pub(crate) fn new(zone: Tz, lang: Lang, now: DateTime<Utc>) -> Self {
        Self { zone, lang, now: local(zone, now) }
    }

    /// `23:10` on the day of the plan, else `segunda-feira, 19/05, 08:00`.
    pub(crate) fn moment(&self, at: DateTime<Utc>) -> String {
        let at = local(self.zone, at);
        if at.date() == self.now.date() { time(at) } else { self.write(at, at.year() != self.now.year()) }
    }

    /// `sábado, 17/05, 22:40`, whatever the day of the plan.
    pub(crate) fn day_and_time(&self, at: DateTime<Utc>) -> String {
        self.write(local(self.zone, at), false)
    }

    /// `sábado, 17/05/2031, 22:40`, for what is kept for years.
    pub(crate) fn full(&self, at: DateTime<Utc>) -> String {
        self.write(local(self.zone, at), true)
    }

    /// `17/05/2031`.
    pub(crate) fn day(&self, at: DateTime<Utc>) -> String {
        let at = local(self.zone, at);
        match self.lang {
            Lang::PtBr => format!("{:02}/{:02}/{}", at.day(), at.month(), at.year()),
            Lang::En => format!("{} {} {}", at.day(), month(at.month()), at.year()),
        }
    }

    fn write(&self, at: NaiveDateTime, with_year: bool) -> String {
        let name = weekday(at.weekday(), self.lang);
        let year = match (with_year, self.lang) {
            (false, _) => String::new(),
            (true, Lang::PtBr) => format!("/{}", at.year()),
            (true, Lang::En) => format!(" {}", at.year()),
        };
        match self.lang {
            Lang::PtBr => format!("{name}, {:02}/{:02}{year}, {}", at.day(), at.month(), time(at)),
            Lang::En => format!("{name} {} {}{year}, {}", at.day(), month(at.month()), time(at)),
        }
    }
}

/// Local time; at the ends of the calendar, where no local time exists, the time in UTC.
fn local(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    let utc = at.naive_utc();
    utc.checked_add_offset(zone.offset_from_utc_datetime(&utc).fix()).unwrap_or(utc)
}

fn time(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

fn weekday(day: Weekday, lang: Lang) -> &'static str {
    const NAMES: [[&str; 2]; 7] = [
        ["segunda-feira", "Monday"],
        ["terça-feira", "Tuesday"],
        ["quarta-feira", "Wednesday"],
        ["quinta-feira", "Thursday"],
        ["sexta-feira", "Friday"],
        ["sábado", "Saturday"],
        ["domingo", "Sunday"],
    ];
    NAMES[day.num_days_from_monday() as usize % 7][lang as usize % 2]
}

fn month(number: u32) -> &'static str {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    NAMES.get(number.saturating_sub(1) as usize).copied().unwrap_or("")
}

/// `25 min`, `1 h 10 min`, `24 h`, `7 dias` (whole days from the fourth on: laws count hours up to 72).
pub(crate) fn duration(minutes: u64, lang: Lang) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) if hours >= 96 && hours % 24 == 0 => count(hours / 24, ["dia", "dias"], ["day", "days"], lang),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// `há 40 min`, `há 3 h`, `há 2 dias`: the age of a report, coarser as it grows.
pub(crate) fn ago(minutes: u64, lang: Lang) -> String {
    let age = match minutes {
        0..60 => duration(minutes, lang),
        60..360 => duration(minutes - minutes % 10, lang),
        360..2880 => duration(minutes - minutes % 60, lang),
        _ => count(minutes / 1440, ["dia", "dias"], ["day", "days"], lang),
    };
    match lang {
        Lang::PtBr => format!("há {age}"),
        Lang::En => format!("{age} ago"),
    }
}

/// A number with its noun in the right number.
pub(crate) fn count(number: u64, pt: [&str; 2], en: [&str; 2], lang: Lang) -> String {
    let forms = if lang == Lang::PtBr { pt } else { en };
    format!("{number} {}", if number == 1 { forms[0] } else { forms[1] })
}

/// `a`, `a e b`, `a, b e c`.
pub(crate) fn list(parts: &[String], lang: Lang) -> String {
    let and = if lang == Lang::PtBr { " e " } else { " and " };
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}
