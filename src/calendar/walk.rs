//! Questions about what comes next: opening, closing, and clocks that run only while a service is open.

use chrono::{DateTime, Utc};

use super::hours::{HoursBook, HoursIx, Opening};
use super::table::DAY_MINUTES;
use super::zone::{DAY_S, Piece, instant, piece_at, utc_s};

/// How far an opening or a closing is looked for, in days.
const NEAR_DAYS: i32 = 370;
/// The same in seconds.
const NEAR_S: i64 = NEAR_DAYS as i64 * DAY_S;
/// How far a clock of working minutes is followed, in seconds: ten years.
const FAR_S: i64 = 3_660 * DAY_S;

impl HoursBook {
    /// The first instant at or after `at` when the service is surely open; `at` itself when it is open now.
    ///
    /// Unknown hours are passed over. `None` when it does not open within 370 days.
    pub fn next_opening(&self, ix: HoursIx, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.state(ix, at) == Opening::Open {
            return Some(at);
        }
        let start = utc_s(at)?;
        let near = self.skip_days_that_never_open(ix, start)?;
        let within = start + NEAR_S - near;
        self.first(ix, near, within, |state| state == Opening::Open).and_then(instant)
    }

    /// An instant at or after `start`, before which nothing opens, and within two days of the first day that does.
    ///
    /// Days are counted on the local calendar without asking the zone for each; we land a day early, more than any change
    /// of offset.
    fn skip_days_that_never_open(&self, ix: HoursIx, start: i64) -> Option<i64> {
        let entry = self.entry(ix)?;
        if !self.text(entry)?.may_open {
            return None;
        }
        let piece = piece_at(entry.tz, start)?;
        let days = (0..=NEAR_DAYS + 1).find(|days| self.pool.opens(self.table(entry, piece.day + days)))?;
        Some(start.max(piece.midnight_s + i64::from(days - 1) * DAY_S))
    }

    /// The end of the open time that holds `at`: the first instant after it that is not surely open.
    ///
    /// `None` when it is not open at `at`, and when it does not close within 370 days (24/7).
    pub fn closes_at(&self, ix: HoursIx, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.state(ix, at) != Opening::Open || self.always_open(ix) {
            return None;
        }
        self.first(ix, utc_s(at)?, NEAR_S, |state| state != Opening::Open).and_then(instant)
    }

    /// When a clock that only runs while the service is surely open, started at `at`, has run so many minutes.
    ///
    /// # Units
    /// `minutes` of open time; 0 gives the next opening. Parts of a second in `at` are dropped, except for 0.
    /// # Shape
    /// A clock that ends exactly at closing time ends then, not at the next opening. `None` when ten years do not hold that
    /// much open time.
    pub fn working_minutes_after(&self, ix: HoursIx, at: DateTime<Utc>, minutes: u32) -> Option<DateTime<Utc>> {
        if minutes == 0 {
            return self.next_opening(ix, at);
        }
        let start = utc_s(at)?;
        let mut left = i64::from(minutes) * 60;
        if self.always_open(ix) {
            return instant(start.checked_add(left)?);
        }
        self.scan(ix, start, FAR_S, |from, to, state| {
            if state != Opening::Open {
                return None;
            }
            let run = left.min(to - from);
            left -= run;
            (left == 0).then_some(from + run)
        })
        .and_then(instant)
    }

    fn first(&self, ix: HoursIx, start: i64, within: i64, wanted: impl Fn(Opening) -> bool) -> Option<i64> {
        self.scan(ix, start, within, |from, _, state| wanted(state).then_some(from))
    }

    /// Calls `visit(from, to, state)` for each stretch of Unix seconds from `start` on, in order, until it answers.
    fn scan(&self, ix: HoursIx, start: i64, within: i64, mut visit: impl FnMut(i64, i64, Opening) -> Option<i64>) -> Option<i64> {
        let entry = self.entry(ix)?;
        if !self.text(entry)?.may_open {
            return None;
        }
        let mut second = start;
        while second <= start + within {
            let piece = piece_at(entry.tz, second)?;
            let found = self.visit_piece(self.table(entry, piece.day), piece, &mut visit);
            if found.is_some() {
                return found.filter(|second| *second <= start + within);
            }
            second = piece.midnight_s + piece.to_s;
        }
        None
    }

    fn visit_piece(&self, table: u32, piece: Piece, visit: &mut impl FnMut(i64, i64, Opening) -> Option<i64>) -> Option<i64> {
        let spans = self.pool.spans(table);
        let ends = spans.iter().skip(1).map(|span| i64::from(span.start) * 60).chain([DAY_MINUTES as i64 * 60]);
        spans.iter().zip(ends).find_map(|(span, end)| {
            let from = (i64::from(span.start) * 60).max(piece.from_s);
            let to = end.min(piece.to_s);
            if from < to { visit(piece.midnight_s + from, piece.midnight_s + to, span.state) } else { None }
        })
    }
}
