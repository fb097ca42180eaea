//! Tables of one-line cases: (text, local time, expected).

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::America::{Belem, Manaus, Noronha, Rio_Branco, Sao_Paulo};
use chrono_tz::Tz;

use super::Opening::{Closed, Open, Unknown};
use super::{
    Calendar, DayKind, HolidayWhen, HoursBook, HoursBuilder, HoursError, HoursHorizon, HoursIx, MunicipalHoliday, Observance,
    Opening, Uf,
};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a test date")
}

fn horizon() -> HoursHorizon {
    HoursHorizon::new(date("2025-01-01"), date("2027-12-31")).expect("a horizon")
}

pub(super) fn pa() -> Calendar {
    let name = "Aniversário de Belém".to_owned();
    let when = HolidayWhen::Fixed { month: 1, day: 12 };
    let holiday = MunicipalHoliday { name, when, observance: Observance::Holiday, since: None, until: None };
    Calendar::new(Some(Uf::Pa), vec![holiday])
}

pub(super) fn book(text: &str, tz: Tz, calendar: &Calendar) -> (HoursBook, HoursIx) {
    let mut builder = HoursBuilder::new(horizon());
    let ix = builder.intern(text, tz, calendar).expect("a test text");
    (builder.build(), ix)
}

/// The first instant with that wall time.
pub(super) fn local(tz: Tz, text: &str) -> DateTime<Utc> {
    let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a test time");
    tz.from_local_datetime(&naive).earliest().expect("not skipped").with_timezone(&Utc)
}

fn check(cases: &[(&str, &str, Opening)]) {
    for (text, time, expected) in cases {
        let (book, ix) = book(text, Belem, &pa());
        assert_eq!(book.state(ix, local(Belem, time)), *expected, "{text} at {time}");
    }
}

#[test]
fn ordinary_days() {
    check(&[
        ("Mo-Fr 08:00-18:00; PH off", "2026-11-23 07:59", Closed),
        ("Mo-Fr 08:00-18:00; PH off", "2026-11-23 08:00", Open),
        ("Mo-Fr 08:00-18:00; PH off", "2026-11-23 17:59", Open),
        ("Mo-Fr 08:00-18:00; PH off", "2026-11-23 18:00", Closed),
        ("Mo-Fr 08:00-18:00; PH off", "2026-11-22 10:00", Closed),
        ("Mo-Fr 08:00-12:00,13:00-17:00", "2026-11-23 12:30", Closed),
        ("Mo-Fr 08:00-12:00,13:00-17:00", "2026-11-23 13:00", Open),
        ("10:00-16:00,11:00-12:00", "2026-11-23 15:59", Open),
        ("Mo-Fr 07:00-19:00 unknown", "2026-11-23 10:00", Unknown),
        ("Mo-Fr 07:00-19:00 \"by appointment\"", "2026-11-23 10:00", Unknown),
        ("Mo-Fr 07:00-19:00; SH 08:00-12:00", "2026-11-23 10:00", Open),
        ("Mo-Fr 07:00-19:00; SH 08:00-12:00", "2026-11-23 15:00", Unknown),
        ("Mo-Fr 07:00-19:00; SH 08:00-12:00", "2026-11-23 20:00", Closed),
        ("  24/7 ", "2026-11-23 03:00", Open),
        ("24/7 off", "2026-11-23 03:00", Closed),
    ]);
}

#[test]
fn holidays_and_optional_days() {
    check(&[
        // 7 September 2026 is a Monday.
        ("Mo-Fr 08:00-18:00; PH off", "2026-09-07 10:00", Closed),
        ("Mo-Fr 08:00-18:00", "2026-09-07 10:00", Unknown),
        ("Mo-Fr 08:00-18:00", "2026-09-07 20:00", Closed),
        ("Mo-Su 00:00-24:00", "2026-09-07 10:00", Unknown),
        ("24/7", "2026-09-07 10:00", Open),
        ("24/7; PH off", "2026-09-07 10:00", Closed),
        ("Mo-Fr 08:00-18:00; PH 08:00-12:00", "2026-09-07 11:00", Open),
        ("Mo-Fr 08:00-18:00; PH 08:00-12:00", "2026-09-07 13:00", Closed),
        ("PH 08:00-12:00", "2026-09-08 09:00", Closed),
        // Carnaval Monday and Ash Wednesday, Corpus Christi, the eve of Christmas: pontos facultativos.
        ("Mo-Fr 08:00-18:00; PH off", "2026-02-16 10:00", Unknown),
        ("Mo-Fr 08:00-18:00; PH off", "2026-02-16 20:00", Closed),
        ("Mo-Fr 08:00-18:00", "2026-02-18 15:00", Unknown),
        ("Mo-Fr 08:00-18:00; PH off", "2026-06-04 10:00", Unknown),
        ("Mo-Fr 08:00-18:00", "2026-06-04 10:00", Unknown),
        ("Mo-Su,PH 08:00-18:00", "2026-06-04 10:00", Open),
        ("24/7", "2026-06-04 10:00", Open),
        ("Mo-Fr 08:00-18:00; PH off", "2026-06-05 10:00", Open),
        // State and municipal.
        ("Mo-Fr 08:00-18:00; PH off", "2025-08-15 10:00", Closed),
        ("Mo-Fr 08:00-18:00; PH off", "2026-01-12 10:00", Closed),
        ("Mo-Fr 08:00-18:00", "2026-01-12 10:00", Unknown),
        // Outside the horizon the weekly form and the calendar still hold.
        ("Mo-Fr 08:00-18:00; PH off", "2044-01-12 10:00", Closed),
        ("Mo-Fr 08:00-18:00; PH off", "2044-01-13 10:00", Open),
        ("Mo-Fr 08:00-18:00; PH off", "1996-01-12 10:00", Closed),
    ]);
}

#[test]
fn over_midnight() {
    check(&[
        ("Mo-Su 22:00-06:00", "2026-11-23 23:00", Open),
        ("Mo-Su 22:00-06:00", "2026-11-24 05:59", Open),
        ("Mo-Su 22:00-06:00", "2026-11-24 06:00", Closed),
        ("Fr 18:00-26:00", "2026-11-28 01:59", Open),
        ("Fr 18:00-02:00", "2026-11-28 02:00", Closed),
        ("Fr 18:00-02:00", "2026-11-27 01:00", Closed),
        // The night that begins on a holiday, and the morning of a holiday.
        ("Mo-Su 22:00-06:00", "2026-09-07 23:00", Unknown),
        ("Mo-Su 22:00-06:00", "2026-09-08 02:00", Unknown),
        ("Mo-Su 22:00-06:00", "2026-09-07 02:00", Unknown),
        ("Mo-Su 22:00-06:00", "2026-09-08 12:00", Closed),
        ("22:00-06:00; PH off", "2026-09-08 02:00", Unknown),
        ("Mo-Su,PH 19:00-07:00", "2026-09-08 02:00", Open),
        ("Mo-Su,PH 19:00-07:00", "2026-09-07 02:00", Open),
        // Year's end: 1 January 2027 is a Friday and a holiday, 31 December a ponto facultativo.
        ("Mo-Su,PH 19:00-07:00", "2026-12-31 23:59", Open),
        ("Mo-Su,PH 19:00-07:00", "2027-01-01 00:00", Open),
        ("Mo-Su 19:00-07:00", "2027-01-01 00:00", Unknown),
        // A later rule replaces the whole day, as the crate reads it; `, ` adds.
        ("Fr 18:00-26:00; Sa 10:00-12:00", "2026-11-28 01:00", Closed),
        ("Fr 18:00-26:00, Sa 10:00-12:00", "2026-11-28 01:00", Open),
    ]);
}

#[test]
fn texts_with_dates() {
    check(&[
        ("Mo[1] 08:00-12:00", "2026-11-02 09:00", Unknown), // Finados
        ("Mo[1] 08:00-12:00", "2026-12-07 09:00", Open),
        ("Mo[1] 08:00-12:00", "2026-12-14 09:00", Closed),
        ("Mo-Fr 08:00-12:00; Dec-Feb off", "2026-11-30 09:00", Open),
        ("Mo-Fr 08:00-12:00; Dec-Feb off", "2026-12-01 09:00", Closed),
        ("Mo-Fr 08:00-12:00; Dec-Feb off", "2026-02-27 09:00", Closed),
        ("Mo-Fr 08:00-12:00; Dec-Feb off", "2026-03-02 09:00", Open),
        ("week 1-53/2 Mo 08:00-12:00", "2026-01-05 09:00", Closed), // week 2
        ("week 1-53/2 Mo 08:00-12:00", "2026-01-19 09:00", Closed), // week 4
        ("week 1-53/2 Mo 08:00-12:00", "2026-03-02 09:00", Closed), // week 10
        ("week 1-53/2 Mo 08:00-12:00", "2026-03-09 09:00", Open),   // week 11
        ("2026 Mo-Fr 08:00-12:00", "2027-03-09 09:00", Closed),
        ("Dec 31-Jan 01 22:00-26:00; PH off", "2025-12-31 23:00", Unknown),
        // Outside the horizon nothing is known of a text with dates.
        ("Mo[1] 08:00-12:00", "2028-01-03 09:00", Unknown),
        ("Mo[1] 08:00-12:00", "2024-12-31 09:00", Unknown),
    ]);
}

#[test]
fn four_zones_and_the_end_of_summer_time() {
    let cases = [
        (Noronha, "2026-11-23T09:59:59Z", Closed),
        (Noronha, "2026-11-23T10:00:00Z", Open),
        (Belem, "2026-11-23T10:00:00Z", Closed),
        (Belem, "2026-11-23T11:00:00Z", Open),
        (Manaus, "2026-11-23T11:59:59Z", Closed),
        (Manaus, "2026-11-23T12:00:00Z", Open),
        (Rio_Branco, "2026-11-23T12:59:59Z", Closed),
        (Rio_Branco, "2026-11-23T13:00:00Z", Open),
        // UTC-2 until 17 February 2019, 00:00; UTC-3 since.
        (Sao_Paulo, "2019-02-15T10:00:00Z", Open),
        (Sao_Paulo, "2019-02-18T10:00:00Z", Closed),
        (Sao_Paulo, "2019-02-18T11:00:00Z", Open),
    ];
    for (tz, at, expected) in cases {
        let (book, ix) = book("Mo-Fr 08:00-18:00", tz, &Calendar::default());
        assert_eq!(book.state(ix, at.parse().expect("an instant")), expected, "{tz} {at}");
    }
}

#[test]
fn static_checks() {
    for (text, always, never, says) in [
        ("24/7", true, false, false),
        ("00:00-24:00", true, false, false),
        ("Mo-Su 00:00-24:00", false, false, false),
        ("Mo-Su,PH 00:00-24:00", true, false, true),
        ("Mo-Fr 08:00-18:00; PH off", false, false, true),
        ("PH 08:00-12:00", false, false, true),
        ("2024 Mo-Fr 08:00-12:00", false, true, false),
        ("Sep 07 08:00-12:00", false, true, false),
        ("Mo-Fr 08:00-12:00 unknown", false, true, false),
        ("24/7 off", false, true, false),
    ] {
        let (book, ix) = book(text, Belem, &pa());
        assert_eq!((book.always_open(ix), book.never_opens(ix), book.says_holidays(ix)), (always, never, says), "{text}");
    }
}

#[test]
fn refused_texts() {
    let long = "Mo-Fr 08:00-18:00; ".repeat(60);
    let dates = "Jan Su[1],".repeat(100);
    for (text, error) in [
        ("", HoursError::Syntax),
        ("segunda a sexta, 8h às 18h", HoursError::Syntax),
        ("Mo-Fr 25:00-26:00", HoursError::Syntax),
        ("Mo-Fr 08:00", HoursError::Syntax),
        ("Mo[3-1] 08:00-12:00", HoursError::Syntax),
        ("Mo[1,3-2] 08:00-12:00", HoursError::Syntax),
        ("sunrise-sunset", HoursError::SunTime),
        ("(dusk+20:00)-30:00", HoursError::SunTime),
        ("Mo-Fr 10:00+", HoursError::OpenEnd),
        ("Mo-Fr 10:00-16:00/90", HoursError::Syntax),
        ("Mo-Fr 10:00-16:00/30", HoursError::Repeat),
        ("10:00-16:00/24:00", HoursError::Repeat),
        ("Mo-Fr 10:00-16:00 / 24:00", HoursError::Repeat),
        ("Mo-Fr 10:00-16:00; PH -1 day off", HoursError::HolidayOffset),
        (&long, HoursError::TooLong { bytes: long.trim().len() }),
        (&dates, HoursError::TooComplex),
    ] {
        let mut builder = HoursBuilder::new(horizon());
        for _ in 0..2 {
            assert_eq!(builder.intern(text, Belem, &pa()), Err(error), "{text}");
        }
        assert!(builder.build().is_empty());
    }
    let (from, to) = (date("2027-01-01"), date("2026-01-01"));
    assert_eq!(HoursHorizon::new(from, to), Err(HoursError::Horizon { from, to }));
    assert!(HoursHorizon::new(NaiveDate::MIN, NaiveDate::MAX).is_err());
    assert!(HoursHorizon::new(date("1901-01-01"), date("1901-01-01")).is_ok());
}

#[test]
fn equal_content_is_one_entry() {
    let mut renamed = pa().municipal().to_vec();
    renamed[0].name = "Fundação".to_owned();
    renamed.push(renamed[0].clone());
    let renamed = Calendar::new(Some(Uf::Pa), renamed);
    let mut builder = HoursBuilder::new(horizon());
    let first = builder.intern("24/7", Belem, &pa());
    assert_eq!(builder.intern(" 24/7", Belem, &renamed), first);
    assert_ne!(builder.intern("24/7", Manaus, &pa()), first);
    assert_ne!(builder.intern("24/7", Belem, &Calendar::default()), first);
    assert_eq!(builder.build().len(), 3);
}

#[test]
fn strange_instants_and_indexes_have_answers() {
    let (book, ix) = book("Mo-Fr 08:00-18:00", Belem, &pa());
    for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        assert_eq!(book.state(ix, at), Unknown);
        assert_eq!(book.next_opening(ix, at), None);
        assert_eq!(book.closes_at(ix, at), None);
        assert_eq!(book.working_minutes_after(ix, at, u32::MAX), None);
    }
    let last = "9999-12-31T23:59:59Z".parse().expect("an instant");
    assert_eq!(book.next_opening(ix, last), None);
    assert_eq!(book.working_minutes_after(ix, local(Belem, "2026-11-23 09:00"), u32::MAX), None);
    let (other, at) = (HoursIx(7), local(Belem, "2026-11-23 09:00"));
    assert_eq!((book.state(other, at), book.next_opening(other, at)), (Unknown, None));
    assert!(book.never_opens(other) && !book.always_open(other) && !book.says_holidays(other));
    assert_eq!(book.day_kind(ix, date("2026-01-12")), DayKind::Holiday);
    assert_eq!(book.day_kind(ix, date("2050-01-12")), DayKind::Holiday);
    // Parts of a second: still open at 17:59:59.9, and `at` comes back as it was given.
    let at = "2026-11-23T20:59:59.900Z".parse().expect("an instant");
    assert_eq!(book.next_opening(ix, at), Some(at));
}

/// The crate's grammar looks ahead into itself on lists of numbered weekdays of a month: 100 of them would not end. The
/// worst texts that we let through must.
#[test]
fn the_costliest_texts_end() {
    let list = "Jan Su[1],".repeat(4);
    let ranges = "Jan Su[1]-Feb Su[2],".repeat(2);
    for unit in [format!("{list}Jan;"), format!("{list};"), format!("{list}x;"), format!("{ranges}Jan Su[1]-Mar;")] {
        let text = unit.repeat(1024 / unit.len());
        let clock = std::time::Instant::now();
        let mut builder = HoursBuilder::new(horizon());
        let _ = builder.intern(&text, Belem, &pa());
        println!("{} bytes of {unit} in {:?}", text.len(), clock.elapsed());
        assert!(clock.elapsed().as_secs() < 5, "{unit}");
    }
}
