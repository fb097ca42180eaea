//! Local civil time in an IANA zone.
//!
//! State is always read from the **wall clock**: we go from the instant to the local time, which always exists and is
//! single, never back. Where an instant is wanted for a wall time, we walk along pieces of the local day that hold one UTC
//! offset, so a skipped hour is never named and a repeated hour is met twice. Brazil has had no summer time since 2019, but
//! old dates had, and it began at 00:00.

use chrono::{DateTime, Datelike, MappedLocalTime, NaiveDate, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// Seconds in a civil day.
pub(super) const DAY_S: i64 = 86_400;

/// The instants we answer for, in Unix seconds: years 1900 to 9999. Outside, hours are unknown.
const KNOWN_S: std::ops::Range<i64> = -2_208_988_800..253_402_300_800;

/// The Unix second of an instant, if we answer for it.
pub(super) fn utc_s(at: DateTime<Utc>) -> Option<i64> {
    let second = at.timestamp();
    KNOWN_S.contains(&second).then_some(second)
}

/// The instant of a Unix second, if we answer for it.
pub(super) fn instant(second: i64) -> Option<DateTime<Utc>> {
    if KNOWN_S.contains(&second) { DateTime::from_timestamp(second, 0) } else { None }
}

/// Days from 1970-01-01, negative before.
pub(super) fn day_number(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - 719_163
}

/// The date of a day number; `None` outside `chrono`'s range.
pub(super) fn date_of(day: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day.checked_add(719_163)?)
}

/// 0 for Monday to 6 for Sunday.
pub(super) fn weekday(day: i32) -> usize {
    // 1970-01-01 was a Thursday.
    usize::try_from((i64::from(day) + 3).rem_euclid(7)).unwrap_or_default()
}

/// Seconds to add to UTC for local time at that instant; 0 outside the years we answer for.
pub(super) fn offset_s(tz: Tz, second: i64) -> i64 {
    instant(second).map_or(0, |at| tz.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc().into())
}

/// The local civil date of an instant.
///
/// # Example
/// ```
/// use amparo::calendar::local_date;
/// let at = "2026-01-01T02:30:00Z".parse().expect("an instant");
/// assert_eq!(local_date(chrono_tz::America::Belem, at).to_string(), "2025-12-31");
/// ```
pub fn local_date(tz: Tz, at: DateTime<Utc>) -> NaiveDate {
    let offset = tz.offset_from_utc_datetime(&at.naive_utc()).fix();
    at.naive_utc().checked_add_offset(offset).map_or_else(|| at.date_naive(), |local| local.date())
}

/// The first instant of a local date; where summer time skips midnight, that is the instant of the skip.
///
/// `None` when the date has no instant in that zone (a day skipped whole) or lies outside `chrono`'s range.
pub fn day_start(tz: Tz, date: NaiveDate) -> Option<DateTime<Utc>> {
    let midnight = date.and_hms_opt(0, 0, 0)?;
    (0..24 * 60).find_map(|minute| {
        let local = midnight.checked_add_signed(TimeDelta::minutes(minute))?;
        match tz.from_local_datetime(&local) {
            MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => Some(at.with_timezone(&Utc)),
            MappedLocalTime::None => None,
        }
    })
}

/// A stretch of one local day under one UTC offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Local day number.
    pub(super) day: i32,
    /// First local second of the day in the piece, 0 to 86,399.
    pub(super) from_s: i64,
    /// Local second just after the piece, up to 86,400.
    pub(super) to_s: i64,
    /// UTC second of the local midnight that this offset would give the day: instant = `midnight_s` + local second.
    pub(super) midnight_s: i64,
}

/// The piece that holds an instant.
///
/// A zone that changes its offset twice in one day would be cut wrongly; none does in `chrono-tz`'s range for Brazil.
pub(super) fn piece_at(tz: Tz, second: i64) -> Option<Piece> {
    instant(second)?;
    let offset = offset_s(tz, second);
    let local = second + offset;
    let day = i32::try_from(local.div_euclid(DAY_S)).ok()?;
    let midnight_s = i64::from(day) * DAY_S - offset;
    let mut end = midnight_s + DAY_S;
    if offset_s(tz, end - 1) != offset {
        end = first_change(tz, second, end - 1, offset);
    }
    Some(Piece { day, from_s: second - midnight_s, to_s: end - midnight_s, midnight_s })
}

/// The first second in `from..=to` with another offset, given that `from` has `offset` and `to` has not.
fn first_change(tz: Tz, from: i64, to: i64, offset: i64) -> i64 {
    let (mut same, mut other) = (from, to);
    while other - same > 1 {
        let middle = same + (other - same) / 2;
        if offset_s(tz, middle) == offset { same = middle } else { other = middle }
    }
    other
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::America::{Noronha, Rio_Branco, Sao_Paulo};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    #[test]
    fn local_dates_and_their_starts() {
        for (tz, when, date, start) in [
            (Noronha, "2026-01-01T02:00:00Z", "2026-01-01", "2026-01-01T02:00:00Z"),
            (Rio_Branco, "2026-01-01T04:59:59Z", "2025-12-31", "2025-12-31T05:00:00Z"),
            // Summer time began at 00:00 on 4 November 2018: the day starts at 01:00.
            (Sao_Paulo, "2018-11-04T03:00:00Z", "2018-11-04", "2018-11-04T03:00:00Z"),
            // It ended at 24:00 on 16 February 2019: 23:00 came twice, midnight once.
            (Sao_Paulo, "2019-02-17T02:30:00Z", "2019-02-16", "2019-02-16T02:00:00Z"),
            (Sao_Paulo, "2019-02-17T03:00:00Z", "2019-02-17", "2019-02-17T03:00:00Z"),
        ] {
            let found = local_date(tz, at(when));
            assert_eq!(found.to_string(), date, "{tz} {when}");
            assert_eq!(day_start(tz, found), Some(at(start)), "{tz} {when}");
        }
        assert_eq!(
            local_date(Rio_Branco, DateTime::<Utc>::MIN_UTC).to_string(),
            DateTime::<Utc>::MIN_UTC.date_naive().to_string()
        );
        assert_eq!(day_start(chrono_tz::Pacific::Apia, "2011-12-30".parse().expect("a date")), None);
    }

    #[test]
    fn pieces_tile_time_and_stay_in_one_day() {
        for tz in [Sao_Paulo, Noronha, chrono_tz::Europe::Lisbon] {
            let mut second = at("2017-01-01T00:00:00Z").timestamp();
            let end = at("2020-01-01T00:00:00Z").timestamp();
            while second < end {
                let piece = piece_at(tz, second).expect("in range");
                assert!(piece.from_s < piece.to_s && piece.from_s >= 0 && piece.to_s <= DAY_S, "{piece:?}");
                let last = piece.midnight_s + piece.to_s - 1;
                assert_eq!(offset_s(tz, second), offset_s(tz, last));
                assert_eq!(local_date(tz, instant(last).expect("in range")), date_of(piece.day).expect("in range"));
                assert_eq!(piece.midnight_s + piece.from_s, second);
                second = piece.midnight_s + piece.to_s;
            }
        }
    }

    #[test]
    fn day_numbers_are_unix_days() {
        let date: NaiveDate = "2026-11-22".parse().expect("a date");
        assert_eq!(i64::from(day_number(date)) * DAY_S, at("2026-11-22T00:00:00Z").timestamp());
        assert_eq!(date_of(day_number(date)), Some(date));
        assert_eq!(weekday(day_number(date)), 6);
        assert_eq!(date_of(i32::MAX), None);
    }
}
