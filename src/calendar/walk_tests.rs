//! Tables of one-line cases for what comes next.

use chrono::{DateTime, Utc};
use chrono_tz::America::{Belem, Sao_Paulo};
use chrono_tz::Tz;

use super::hours_tests::{book, local, pa};

/// (text, from, `next_opening`, `closes_at`), local times in `tz`; `-` is none.
fn check_walks(tz: Tz, cases: &[(&str, &str, &str, &str)]) {
    for (text, from, opens, closes) in cases {
        let (book, ix) = book(text, tz, &pa());
        let at = local(tz, from);
        let shown = |found: Option<DateTime<Utc>>| {
            found.map_or("-".to_owned(), |at| at.with_timezone(&tz).format("%Y-%m-%d %H:%M").to_string())
        };
        assert_eq!(shown(book.next_opening(ix, at)), *opens, "{text} opens after {from}");
        assert_eq!(shown(book.closes_at(ix, at)), *closes, "{text} closes after {from}");
    }
}

#[test]
fn next_opening_and_closing() {
    check_walks(
        Belem,
        &[
            ("Mo-Fr 08:00-18:00; PH off", "2026-11-20 18:00", "2026-11-23 08:00", "-"),
            ("Mo-Fr 08:00-18:00; PH off", "2026-11-23 09:30", "2026-11-23 09:30", "2026-11-23 18:00"),
            // A closed service has no closing to come.
            ("Mo-Fr 08:00-18:00; PH off", "2026-11-23 06:00", "2026-11-23 08:00", "-"),
            // Friday before Carnaval: Monday to Ash Wednesday are unknown, Thursday opens.
            ("Mo-Fr 08:00-18:00; PH off", "2026-02-13 18:00", "2026-02-19 08:00", "-"),
            ("Mo-Su 22:00-06:00", "2026-11-23 23:00", "2026-11-23 23:00", "2026-11-24 06:00"),
            ("Mo-Su 22:00-06:00", "2026-11-24 01:00", "2026-11-24 01:00", "2026-11-24 06:00"),
            // Open until the doubt of 31 December begins; then nothing sure until 2 January.
            ("Mo-Su 00:00-24:00", "2026-12-30 12:00", "2026-12-30 12:00", "2026-12-31 00:00"),
            ("Mo-Su 00:00-24:00", "2026-12-31 12:00", "2027-01-02 00:00", "-"),
            ("Mo-Su 22:00-06:00", "2026-12-31 12:00", "2027-01-02 22:00", "-"),
            ("Fr 18:00-26:00", "2026-11-28 02:00", "2026-12-04 18:00", "-"),
            ("24/7", "2026-09-07 12:00", "2026-09-07 12:00", "-"),
            ("Mo-Su,PH 00:00-24:00", "2026-09-07 12:00", "2026-09-07 12:00", "-"),
            ("Mo-Su,PH 19:00-07:00", "2026-12-31 20:00", "2026-12-31 20:00", "2027-01-01 07:00"),
            ("Mo-Fr 08:00-18:00 unknown", "2026-11-23 09:30", "-", "-"),
            ("Mo-Fr off", "2026-11-23 09:30", "-", "-"),
            ("Dec 23 08:00-12:00", "2025-12-24 00:00", "2026-12-23 08:00", "-"),
            ("2027 Dec 23 08:00-12:00", "2026-11-23 00:00", "-", "-"),
        ],
    );
}

#[test]
fn walks_through_summer_time() {
    check_walks(
        Sao_Paulo,
        &[
            // 4 November 2018 began at 01:00; 17 February 2019 came after 23:00 twice.
            ("Mo-Su,PH 00:30-12:00", "2018-11-03 12:00", "2018-11-04 01:00", "-"),
            ("Mo-Su,PH 22:00-23:30", "2019-02-16 22:00", "2019-02-16 22:00", "2019-02-16 23:30"),
        ],
    );
    let (book, ix) = book("Mo-Su,PH 22:00-06:00", Sao_Paulo, &pa());
    let from = local(Sao_Paulo, "2019-02-16 22:00");
    let closes = book.closes_at(ix, from).expect("closes");
    assert_eq!((closes - from).num_hours(), 9);
    assert_eq!(book.working_minutes_after(ix, from, 9 * 60), Some(closes));
}

#[test]
fn clocks_that_run_while_open() {
    let cases = [
        ("Mo-Fr 08:00-12:00,13:00-17:00", "2026-11-23 11:30", 60, "2026-11-23 13:30"),
        ("Mo-Fr 08:00-12:00,13:00-17:00", "2026-11-23 08:00", 240, "2026-11-23 12:00"),
        ("Mo-Fr 08:00-12:00,13:00-17:00", "2026-11-21 08:00", 0, "2026-11-23 08:00"),
        ("Mo-Fr 08:00-18:00; PH off", "2026-02-13 17:00", 120, "2026-02-19 09:00"),
        ("Mo-Fr 08:00-18:00; PH off", "2026-02-13 19:00", 600, "2026-02-19 18:00"),
        ("24/7", "2026-02-13 17:00", 90, "2026-02-13 18:30"),
        ("Mo-Fr off", "2026-02-13 17:00", 1, "-"),
        ("Dec 23 08:00-09:00", "2026-02-13 17:00", 180, "-"),
    ];
    for (text, from, minutes, expected) in cases {
        let (book, ix) = book(text, Belem, &pa());
        let found = book.working_minutes_after(ix, local(Belem, from), minutes);
        let expected = (expected != "-").then(|| local(Belem, expected));
        assert_eq!(found, expected, "{text} from {from} for {minutes}");
    }
}
