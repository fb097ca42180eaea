//! Opening hours as text, and questions at instants all over the years.
#![no_main]

use amparo::calendar::{Calendar, HoursBuilder, HoursHorizon, HoursIx, Opening, Uf};
use chrono::{DateTime, NaiveDate, Utc};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, i64, u32, &str)| {
    let (place, second, minutes, text) = input;
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("a date");
    let zones =
        [chrono_tz::America::Belem, chrono_tz::America::Rio_Branco, chrono_tz::America::Sao_Paulo, chrono_tz::America::Noronha];
    let zone = zones[usize::from(place) % zones.len()];
    let uf = [Some(Uf::Pa), Some(Uf::Rs), None][usize::from(place) / 4 % 3];
    let mut builder = HoursBuilder::new(HoursHorizon::new(day(2030), day(2031)).expect("a horizon"));
    let calendar = Calendar::new(uf, Vec::new());
    let hours = match builder.intern(text, zone, &calendar) {
        Ok(hours) => hours,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let book = builder.build();
    let near = 1_910_000_000 + second % 20_000_000;
    let edges = [i64::MIN / 2, -2_208_988_800, 0, 7_289_654_399, i64::MAX / 2];
    // Ten years of a clock are followed for one input in four.
    let minutes = if place >= 192 { minutes } else { minutes % 3_000 };
    for at in [second, near, edges[usize::from(place) % edges.len()]] {
        let Some(at) = DateTime::<Utc>::from_timestamp(at, 0) else { continue };
        let state = book.state(hours, at);
        if let Some(opens) = book.next_opening(hours, at) {
            assert!(opens >= at && book.state(hours, opens) == Opening::Open, "an opening is open");
        }
        if let Some(closes) = book.closes_at(hours, at) {
            assert!(state == Opening::Open && closes > at && book.state(hours, closes) != Opening::Open, "a closing is not open");
        }
        if let Some(done) = book.working_minutes_after(hours, at, minutes) {
            assert!(done >= at || minutes == 0);
        }
        let _ = (book.day_kind(hours, at.date_naive()), book.always_open(hours), book.never_opens(hours));
        let _ = book.state(HoursIx(minutes), at);
    }
});
