//! Holidays against the published list, and compiled hours against the crate read directly, moment by moment.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use amparo::calendar::{
    Calendar, DayKind, HolidayScope, HolidayWhen, HoursBuilder, HoursHorizon, MunicipalHoliday, Observance, Opening, Uf,
    holidays::holidays,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use proptest::prelude::*;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a test date")
}

// --- holidays.csv -----------------------------------------------------------------------------------------------------

/// Ours, not in the list. (date, name, scope, uf)
const DIFFERENCES: [(&str, &str, &str, &str); 1] =
    // DIFFERENCE: Lei estadual SP 17.746, of 12 September 2023, made 20 November a state holiday from that year on; the
    // national law (Lei 14.759/2023) came for 2024. The list leaves São Paulo out.
    [("2023-11-20", "Consciência Negra", "state", "SP")];

type Row = (NaiveDate, String, String, String);

fn row(date: NaiveDate, name: &str, scope: &str, uf: &str) -> Row {
    (date, name.to_owned(), scope.to_owned(), uf.to_owned())
}

fn listed() -> Option<BTreeSet<Row>> {
    let shared = std::env::var_os("AMPARO_SHARED")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared")), PathBuf::from);
    let text = std::fs::read_to_string(shared.join("data/holidays.csv")).ok()?;
    let rows = text.lines().skip(1).filter(|line| !line.is_empty()).map(|line| {
        let fields: Vec<_> = line.split(',').collect();
        let [day, name, scope, uf] = fields[..] else { panic!("not four fields: {line}") };
        row(date(day), name, scope, uf)
    });
    Some(rows.collect())
}

#[test]
fn every_listed_holiday_is_ours_and_every_one_of_ours_is_listed() {
    let Some(mut expected) = listed() else {
        println!("SKIP holidays.csv: 376 rows not compared");
        return;
    };
    assert_eq!(expected.len(), 376);
    for (day, name, scope, uf) in DIFFERENCES {
        assert!(expected.insert(row(date(day), name, scope, uf)), "no longer a difference");
    }
    let mut ours = BTreeSet::new();
    for year in 2023..=2028 {
        for uf in Uf::ALL {
            for day in holidays(year, Some(uf), &[]) {
                ours.insert(match (day.scope, day.observance) {
                    (HolidayScope::National, Observance::Holiday) => row(day.date, day.name, "national", ""),
                    (HolidayScope::National, _) => row(day.date, day.name, "optional_national", ""),
                    _ => row(day.date, day.name, "state", uf.as_str()),
                });
            }
        }
    }
    let missing: Vec<_> = expected.difference(&ours).collect();
    let extra: Vec<_> = ours.difference(&expected).collect();
    assert!(missing.is_empty() && extra.is_empty(), "missing {missing:#?}\nextra {extra:#?}");
    println!("holidays.csv: 376 rows compared, {} differences stated", DIFFERENCES.len());
}

// --- Second opinion: the crate itself, asked for each moment, with the house rules in plain words ----------------------

struct Slow {
    says_holidays: bool,
    always: bool,
    spill_minutes: u32,
    /// Under each way of counting pontos facultativos as holidays.
    ways: Vec<OpeningHours>,
    /// As if every day were a holiday.
    all_holidays: OpeningHours,
}

fn join(one: Opening, other: Opening) -> Opening {
    if one == other { one } else { Opening::Unknown }
}

fn read(hours: &OpeningHours, local: NaiveDateTime) -> Opening {
    let (kind, comment) = hours.state(local);
    match kind {
        RuleKind::Closed => Opening::Closed,
        RuleKind::Open if comment.is_empty() => Opening::Open,
        _ => Opening::Unknown,
    }
}

impl Slow {
    fn new(text: &str, calendar: &Calendar, spill_minutes: u32, days: &[NaiveDate]) -> Self {
        let with = |counted: &dyn Fn(NaiveDate) -> bool| {
            let mut public = ContextHolidays::default().get_public().clone();
            for day in days.iter().filter(|day| counted(**day)) {
                public.insert(*day);
            }
            let context = ContextHolidays::new(Arc::new(public), Arc::default());
            let parsed: OpeningHours = text.parse().expect("a test text");
            parsed.with_context(Context::default().with_holidays(context))
        };
        let kind = |day: NaiveDate| calendar.day_kind(day);
        let parity = |day: NaiveDate, odd: i32| day.num_days_from_ce() % 2 == odd;
        let counted: [&dyn Fn(NaiveDate) -> bool; 4] = [
            &|day| kind(day) == DayKind::Holiday,
            &|day| kind(day) != DayKind::Ordinary,
            &|day| kind(day) == DayKind::Holiday || kind(day) == DayKind::Optional && parity(day, 0),
            &|day| kind(day) == DayKind::Holiday || kind(day) == DayKind::Optional && parity(day, 1),
        ];
        Self {
            says_holidays: text.contains("PH"),
            always: text == "24/7",
            spill_minutes,
            ways: counted.into_iter().map(with).collect(),
            all_holidays: with(&|_| true),
        }
    }

    fn state(&self, calendar: &Calendar, local: NaiveDateTime) -> Opening {
        let special = |day: NaiveDate| calendar.day_kind(day) != DayKind::Ordinary;
        let (today, eve) = (local.date(), local.date().pred_opt().expect("in range"));
        let spilled = local.hour() * 60 + local.minute() < self.spill_minutes;
        let mut state = read(&self.ways[0], local);
        if self.always {
            return state;
        }
        if !self.says_holidays {
            let doubt = special(today) || special(eve) && spilled;
            return if doubt && state == Opening::Open { Opening::Unknown } else { state };
        }
        if special(today) || special(eve) {
            state = self.ways.iter().map(|way| read(way, local)).reduce(join).expect("four ways");
        }
        if special(eve) && spilled { join(state, read(&self.all_holidays, local)) } else { state }
    }
}

fn belem() -> Calendar {
    let feast = |name: &str, when| MunicipalHoliday {
        name: name.to_owned(),
        when,
        observance: Observance::Holiday,
        since: None,
        until: None,
    };
    let municipal = vec![
        feast("Aniversário de Belém", HolidayWhen::Fixed { month: 1, day: 12 }),
        feast("Nossa Senhora da Conceição", HolidayWhen::Fixed { month: 12, day: 8 }),
        feast("Recírio", HolidayWhen::On(date("2026-10-26"))),
    ];
    Calendar::new(Some(Uf::Pa), municipal)
}

fn days(from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    from.iter_days().take_while(|day| *day <= to).collect()
}

/// Compares book and crate every `step` minutes; also that openings and closings are where the state changes.
fn compare(text: &str, spill_minutes: u32, tz: Tz, from: NaiveDate, to: NaiveDate, step: i64) {
    let calendar = belem();
    let all = days(from - TimeDelta::days(3), to + TimeDelta::days(3));
    let slow = Slow::new(text, &calendar, spill_minutes, &all);
    let horizon = HoursHorizon::new(all[0], all[all.len() - 1]).expect("a horizon");
    let mut builder = HoursBuilder::new(horizon);
    let ix = builder.intern(text, tz, &calendar).expect("a test text");
    let book = builder.build();
    let start: DateTime<Utc> = from.and_hms_opt(0, 0, 0).expect("midnight").and_utc();
    let end: DateTime<Utc> = to.and_hms_opt(0, 0, 0).expect("midnight").and_utc();
    let (mut at, mut before) = (start, None);
    while at < end {
        let local = at.with_timezone(&tz).naive_local();
        let state = slow.state(&calendar, local);
        assert_eq!(book.state(ix, at), state, "{text} {tz} {local}");
        if before.is_some_and(|before| before != state) {
            // Somewhere in the last step: one of the two walks must end in it, and where it says.
            let last = at - TimeDelta::minutes(step);
            let change = match (before, state) {
                (Some(Opening::Open), _) => book.closes_at(ix, last),
                (_, Opening::Open) => book.next_opening(ix, last),
                _ => None,
            };
            let Some(change) = change else {
                assert!(before != Some(Opening::Open) && state != Opening::Open, "{text} {tz} {local}");
                (before, at) = (Some(state), at + TimeDelta::minutes(step));
                continue;
            };
            assert!(last < change && change <= at, "{text} {tz} {local}: {change}");
            assert_ne!(book.state(ix, change - TimeDelta::seconds(1)), book.state(ix, change));
        }
        before = Some(state);
        at += TimeDelta::minutes(step);
    }
}

#[test]
fn compiled_hours_agree_with_the_crate_over_two_years() {
    let texts = [
        ("Mo-Fr 08:00-18:00; PH off", 0),
        ("Mo-Fr 08:00-12:00,13:00-17:00", 0),
        ("24/7", 0),
        ("Mo-Su 22:00-06:00", 360),
        ("Mo-Su,PH 19:00-07:00", 420),
        ("22:00-06:00; PH off", 360),
        ("Fr-Sa 18:00-26:00; PH 18:00-22:00", 120),
        ("Mo[1] 08:00-12:00; Th[-1] 08:00-12:00", 0),
        ("Mo-Fr 08:00-18:00; Dec-Feb off; PH off", 0),
        ("week 1-53/2 Mo 08:00-12:00", 0),
        ("2026 Jun-Dec Mo-Sa 07:00-19:00; Dec 24-Jan 02 off", 0),
        ("10:00-16:00,11:00-12:00", 0),
        ("Mo-Fr 07:00-19:00 unknown; Sa 08:00-12:00", 0),
        ("easter -2 days-easter 09:00-11:00; Mo-Fr 14:00-16:00", 0),
    ];
    for (number, (text, spill)) in texts.into_iter().enumerate() {
        let tz = [chrono_tz::America::Belem, chrono_tz::America::Rio_Branco][number % 2];
        compare(text, spill, tz, date("2025-12-20"), date("2027-12-20"), 61);
    }
}

#[test]
fn compiled_hours_agree_with_the_crate_around_summer_time() {
    for (text, spill) in [("Mo-Su 22:00-06:00", 360), ("Mo-Fr 08:00-18:00; PH off", 0), ("Mo-Su,PH 00:30-23:30", 0)] {
        compare(text, spill, chrono_tz::America::Sao_Paulo, date("2018-10-25"), date("2019-03-05"), 5);
    }
}

fn generated() -> impl Strategy<Value = (String, u32)> {
    let days = proptest::sample::select(vec![
        "Mo-Fr",
        "Mo-Su",
        "Sa,Su",
        "Fr-Mo",
        "We",
        "Tu[2]",
        "Mar-May Mo-Fr",
        "Dec 20-Jan 10",
        "week 2-40 Mo",
        "PH",
        "Su,PH",
        "",
    ]);
    let range = (0u32..24, 0u32..4, 1u32..20).prop_map(|(hour, quarter, length)| {
        let start = hour * 60 + quarter * 15;
        let end = start + length * 55;
        (format!("{:02}:{:02}-{:02}:{:02}", hour, quarter * 15, end / 60, end % 60), end.saturating_sub(1440))
    });
    let kind = proptest::sample::select(vec!["", "", "", " off", " unknown", " \"ring\""]);
    let rule = (days, proptest::collection::vec(range, 1..3), kind).prop_map(|(days, ranges, kind)| {
        let times: Vec<_> = ranges.iter().map(|(text, _)| text.as_str()).collect();
        let spill = ranges.iter().map(|(_, spill)| *spill).max().unwrap_or_default();
        (format!("{days} {}{kind}", times.join(",")).trim().to_owned(), spill)
    });
    proptest::collection::vec((rule, proptest::sample::select(vec!["; ", ", ", " || "])), 1..4).prop_map(|rules| {
        let mut text = String::new();
        for (number, ((rule, _), separator)) in rules.iter().enumerate() {
            // A bare time after ", " would join the rule before it.
            let separator = if rule.starts_with(|c: char| c.is_ascii_digit()) { "; " } else { separator };
            text += if number == 0 { "" } else { separator };
            text += rule;
        }
        (text, rules.iter().map(|((_, spill), _)| *spill).max().unwrap_or_default())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_hours_agree_with_the_crate((text, spill) in generated()) {
        compare(&text, spill, chrono_tz::America::Noronha, date("2026-12-15"), date("2027-04-05"), 37);
    }

    #[test]
    fn no_damaged_text_panics((text, _) in generated(), damage in proptest::collection::vec((0usize..60, "[-+;,/:0-9A-Za-z\\[\\]\"() é|]{0,3}"), 1..4)) {
        let mut text: Vec<char> = text.chars().collect();
        for (at, new) in damage {
            let at = at.min(text.len());
            let to = (at + 1).min(text.len());
            text.splice(at..to, new.chars());
        }
        let text: String = text.into_iter().collect();
        let mut builder = HoursBuilder::new(HoursHorizon::new(date("2026-01-01"), date("2026-02-01")).expect("a horizon"));
        let _ = builder.intern(&text, chrono_tz::America::Manaus, &belem());
    }

    #[test]
    fn no_text_panics(text in "([A-Za-z]{2}|PH|SH|Mo|week|easter|Jan|Dec|20[0-9]{2}|[0-9]{1,2}:[0-9]{2}|[0-9]{1,3}|off|unknown|[-+;,/\\[\\]\"() ]|\\|\\|){0,24}") {
        let mut builder = HoursBuilder::new(HoursHorizon::new(date("2026-01-01"), date("2026-03-01")).expect("a horizon"));
        if let Ok(ix) = builder.intern(&text, chrono_tz::America::Manaus, &belem()) {
            let book = builder.build();
            let at = "2026-02-17T12:00:00Z".parse().expect("an instant");
            prop_assert_eq!(book.next_opening(ix, at) == Some(at), book.state(ix, at) == Opening::Open);
        }
    }
}

// --- Cost -------------------------------------------------------------------------------------------------------------

/// 5,570 municipal calendars, 8 texts each: prints what compiling and asking cost; asserts sizes, not seconds.
#[test]
fn all_municipalities_compile_to_a_small_book() {
    let texts = [
        "24/7",
        "Mo-Fr 08:00-18:00",
        "Mo-Fr 08:00-18:00; PH off",
        "Mo-Fr 07:00-19:00; Sa 07:00-13:00; PH off",
        "Mo-Su,PH 07:00-19:00",
        "Mo-Su 19:00-07:00",
        "Mo-Fr 08:00-12:00,13:00-17:00; PH off",
        "Mo[1] 08:00-12:00; PH off",
    ];
    let zones =
        [chrono_tz::America::Belem, chrono_tz::America::Sao_Paulo, chrono_tz::America::Manaus, chrono_tz::America::Rio_Branco];
    let feast = |number: u32| MunicipalHoliday {
        name: format!("Festa {number}"),
        when: HolidayWhen::Fixed { month: (number % 12 + 1) as u8, day: (number / 12 % 28 + 1) as u8 },
        observance: Observance::Holiday,
        since: None,
        until: None,
    };
    let places: Vec<_> = (0..5_570u32)
        .map(|place| {
            let feasts = [place % 336, place / 336, place * 13 + 3, place * 17 + 5].map(feast);
            (zones[place as usize % 4], Calendar::new(Some(Uf::ALL[place as usize % 27]), feasts.to_vec()))
        })
        .collect();
    let horizon = HoursHorizon::new(date("2025-01-01"), date("2028-12-31")).expect("a horizon");
    let clock = std::time::Instant::now();
    let mut builder = HoursBuilder::new(horizon);
    let indexes: Vec<_> = places
        .iter()
        .flat_map(|(tz, calendar)| texts.map(|text| (text, *tz, calendar)))
        .map(|(text, tz, calendar)| builder.intern(text, tz, calendar).expect("a test text"))
        .collect();
    let book = builder.build();
    println!("compiled {} texts x calendars in {:?}, {} bytes", indexes.len(), clock.elapsed(), book.bytes());
    assert!(book.len() <= 5_570 * texts.len());
    assert!(book.bytes() < 6_000_000, "{}", book.bytes());

    let start: DateTime<Utc> = "2026-06-01T00:00:00Z".parse().expect("an instant");
    let times: Vec<_> = (0..997).map(|step| start + TimeDelta::minutes(step * 311)).collect();
    let clock = std::time::Instant::now();
    let mut open = 0u32;
    for (ix, at) in indexes.iter().zip(times.iter().cycle()) {
        open += u32::from(book.state(*ix, *at) == Opening::Open);
    }
    let each = |clock: std::time::Instant| clock.elapsed() / indexes.len() as u32;
    println!("state: {:?} each, {open} open", each(clock));
    let clock = std::time::Instant::now();
    let found = indexes.iter().zip(times.iter().cycle()).filter(|(ix, at)| book.next_opening(**ix, **at).is_some());
    let found = found.count();
    println!("next_opening: {:?} each, {found} found", each(clock));
    let clock = std::time::Instant::now();
    let closing = indexes.iter().zip(times.iter().cycle()).filter_map(|(ix, at)| book.closes_at(*ix, *at)).count();
    println!("closes_at: {:?} each, {closing} found", each(clock));
    assert!(open > 0 && found > 0 && closing > 0);
}
