//! Brazilian holidays and *pontos facultativos*, computed.
//!
//! We compute them instead of taking the list inside `opening-hours`, which counts Easter and Corpus Christi as national
//! holidays and knows no state or municipal one. The rules are read with care for 1990 to 2100; other years are computed by
//! the same rules and may miss a law of their time. Days are whole days: Ash Wednesday is a *ponto facultativo* until 14:00
//! only, and we mark its whole day, since a service that reopens at 14:00 is not known to us.

use chrono::{Datelike, NaiveDate};

use super::br::{self, Law};
use super::moment::When;
pub use super::moment::easter;
use super::uf::Uf;

/// Who made the holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HolidayScope {
    /// Federal law or ordinance.
    National,
    /// State law.
    State,
    /// Municipal law, given by the caller.
    Municipal,
}

/// How binding the day is. A holiday is stronger than an optional day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Observance {
    /// *Ponto facultativo*: public offices may close; nobody can tell which.
    Optional,
    /// A holiday by law.
    Holiday,
}

/// One named day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Holiday<'a> {
    /// Local civil date.
    pub date: NaiveDate,
    /// Who made it.
    pub scope: HolidayScope,
    /// Holiday or *ponto facultativo*.
    pub observance: Observance,
    /// Portuguese name, as in the law's usual listing; never empty except for a municipal one given so.
    pub name: &'a str,
}

/// When a municipal holiday falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HolidayWhen {
    /// Every year on that month (1-12) and day (1-31). A day that does not exist in a year gives nothing that year.
    Fixed {
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
    /// So many days after Easter Sunday (negative: before), -80 to 250. Beyond, the date may leave the year and then gives
    /// nothing.
    Easter {
        /// Days from Easter Sunday; Corpus Christi is 60.
        offset_days: i16,
    },
    /// That date only.
    On(NaiveDate),
}

impl From<HolidayWhen> for When {
    fn from(when: HolidayWhen) -> Self {
        match when {
            HolidayWhen::Fixed { month, day } => Self::Fixed(month, day),
            HolidayWhen::Easter { offset_days } => Self::Easter(offset_days),
            HolidayWhen::On(date) => Self::On(date),
        }
    }
}

/// A holiday of one municipality; Lei 9.093/1995 allows four religious ones, Good Friday included, plus its centenary.
///
/// Nothing is refused here: an impossible day (31 February) just never falls.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalHoliday {
    /// Name, shown to people.
    pub name: String,
    /// When it falls.
    pub when: HolidayWhen,
    /// Holiday or *ponto facultativo*.
    pub observance: Observance,
    /// First year in which it holds; `None` is always.
    pub since: Option<i32>,
    /// Last year in which it holds; `None` is for ever.
    pub until: Option<i32>,
}

/// What a day is, whatever its names. The order is that of strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum DayKind {
    /// No holiday.
    #[default]
    Ordinary = 0,
    /// *Ponto facultativo*.
    Optional = 1,
    /// Holiday.
    Holiday = 2,
}

impl From<Observance> for DayKind {
    fn from(observance: Observance) -> Self {
        match observance {
            Observance::Optional => Self::Optional,
            Observance::Holiday => Self::Holiday,
        }
    }
}

/// A rule without its name: all that opening hours need, and what makes two calendars the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct DayRule {
    when: When,
    observance: Observance,
    since: i32,
    until: i32,
}

impl DayRule {
    /// The date in that year, if the rule holds then.
    pub(super) fn date_in(&self, year: i32) -> Option<NaiveDate> {
        if (self.since..=self.until).contains(&year) { self.when.date_in(year) } else { None }
    }

    /// What the rule makes of its day.
    pub(super) fn kind(&self) -> DayKind {
        self.observance.into()
    }
}

impl From<&MunicipalHoliday> for DayRule {
    fn from(holiday: &MunicipalHoliday) -> Self {
        Self {
            when: holiday.when.into(),
            observance: holiday.observance,
            since: holiday.since.unwrap_or(i32::MIN),
            until: holiday.until.unwrap_or(i32::MAX),
        }
    }
}

impl From<&Law> for DayRule {
    fn from(law: &Law) -> Self {
        Self { when: law.when, observance: law.observance, since: law.since, until: law.until }
    }
}

fn laws(uf: Option<Uf>) -> impl Iterator<Item = (HolidayScope, &'static Law)> {
    let state = uf.map_or(&[][..], br::state);
    let national = br::NATIONAL.iter().map(|law| (HolidayScope::National, law));
    national.chain(state.iter().map(|law| (HolidayScope::State, law)))
}

fn all<'a>(uf: Option<Uf>, municipal: &'a [MunicipalHoliday], year: i32) -> impl Iterator<Item = Holiday<'a>> {
    let by_law = laws(uf).filter_map(move |(scope, law)| {
        let rule = DayRule::from(law);
        Some(Holiday { date: rule.date_in(year)?, scope, observance: law.observance, name: law.name })
    });
    by_law.chain(municipal.iter().filter_map(move |holiday| {
        let date = DayRule::from(holiday).date_in(year)?;
        Some(Holiday { date, scope: HolidayScope::Municipal, observance: holiday.observance, name: &holiday.name })
    }))
}

/// What a day is by national and state rules, and by these municipal ones.
pub(super) fn kind_by_rules(uf: Option<Uf>, municipal: &[DayRule], date: NaiveDate) -> DayKind {
    let year = date.year();
    let by_law = laws(uf).map(|(_, law)| DayRule::from(law));
    by_law
        .chain(municipal.iter().copied())
        .filter(|rule| rule.date_in(year) == Some(date))
        .map(|rule| rule.kind())
        .max()
        .unwrap_or_default()
}

/// The holidays and *pontos facultativos* of one year.
///
/// Errs to completeness: a date that is both a national and a state holiday comes twice, once for each law.
///
/// # Shape
/// Sorted by date, then scope, observance and name; empty only for a year outside `chrono`'s range.
///
/// # Example
/// ```
/// use amparo::calendar::{Observance, Uf, holidays::holidays};
/// let days = holidays(2026, Some(Uf::Pa), &[]);
/// let june = days.iter().find(|day| day.date.to_string() == "2026-06-04").expect("Corpus Christi");
/// assert_eq!((june.name, june.observance), ("Corpus Christi", Observance::Optional));
/// assert!(days.iter().any(|day| day.name.starts_with("Adesão do Grão-Pará")));
/// ```
pub fn holidays(year: i32, uf: Option<Uf>, municipal: &[MunicipalHoliday]) -> Vec<Holiday<'_>> {
    let mut days: Vec<_> = all(uf, municipal, year).collect();
    days.sort_unstable();
    days
}

/// The holidays of one place: the country's, a state's, a municipality's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Calendar {
    uf: Option<Uf>,
    municipal: Vec<MunicipalHoliday>,
}

impl Calendar {
    /// A calendar for a state (or, with `None`, for the country alone) and the municipal holidays known.
    pub fn new(uf: Option<Uf>, municipal: Vec<MunicipalHoliday>) -> Self {
        Self { uf, municipal }
    }

    /// The state whose holidays it holds.
    pub fn uf(&self) -> Option<Uf> {
        self.uf
    }

    /// The municipal holidays it was given, in that order.
    pub fn municipal(&self) -> &[MunicipalHoliday] {
        &self.municipal
    }

    /// The strongest holiday of a date, if any: a holiday before a *ponto facultativo*, then the wider scope.
    ///
    /// # Cost
    /// About thirty rules, no allocation.
    pub fn holiday_on(&self, date: NaiveDate) -> Option<Holiday<'_>> {
        all(self.uf, &self.municipal, date.year())
            .filter(|holiday| holiday.date == date)
            .min_by_key(|holiday| (std::cmp::Reverse(holiday.observance), holiday.scope))
    }

    /// What the date is, without its name.
    pub fn day_kind(&self, date: NaiveDate) -> DayKind {
        self.holiday_on(date).map(|holiday| holiday.observance.into()).unwrap_or_default()
    }

    /// The municipal rules without names, sorted and once each: the content that makes two calendars one.
    pub(super) fn municipal_rules(&self) -> Vec<DayRule> {
        let mut rules: Vec<_> = self.municipal.iter().map(DayRule::from).collect();
        rules.sort_unstable();
        rules.dedup();
        rules
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a test date")
    }

    #[test]
    fn the_strongest_holiday_of_a_day_wins() {
        let rio = Calendar::new(Some(Uf::Rj), Vec::new());
        let carnival = rio.holiday_on(date("2026-02-17")).expect("Carnaval");
        assert_eq!((carnival.scope, carnival.observance), (HolidayScope::State, Observance::Holiday));
        let para = Calendar::new(Some(Uf::Pa), Vec::new());
        assert_eq!(para.day_kind(date("2026-02-17")), DayKind::Optional);
        assert_eq!(para.day_kind(date("2026-02-19")), DayKind::Ordinary);
        assert_eq!(rio.holiday_on(date("2023-11-20")).map(|day| day.scope), Some(HolidayScope::State));
        assert_eq!(rio.holiday_on(date("2024-11-20")).map(|day| day.scope), Some(HolidayScope::National));
        assert_eq!(para.holiday_on(date("2023-11-20")), None);
    }

    #[test]
    fn municipal_holidays_fall_within_their_years() {
        let feast = |when, since, until| MunicipalHoliday {
            name: "Padroeira".to_owned(),
            when,
            observance: Observance::Holiday,
            since,
            until,
        };
        let place = Calendar::new(
            Some(Uf::Pa),
            vec![
                feast(HolidayWhen::Fixed { month: 1, day: 12 }, Some(2000), Some(2030)),
                feast(HolidayWhen::Fixed { month: 2, day: 29 }, None, None),
                feast(HolidayWhen::Fixed { month: 13, day: 0 }, None, None),
                feast(HolidayWhen::Easter { offset_days: 60 }, None, None),
                feast(HolidayWhen::Easter { offset_days: i16::MAX }, None, None),
                feast(HolidayWhen::On(date("2026-03-03")), None, None),
            ],
        );
        let cases = [
            ("1999-01-12", DayKind::Ordinary),
            ("2000-01-12", DayKind::Holiday),
            ("2030-01-12", DayKind::Holiday),
            ("2031-01-12", DayKind::Ordinary),
            ("2028-02-29", DayKind::Holiday),
            ("2026-06-04", DayKind::Holiday),
            ("2026-03-03", DayKind::Holiday),
            ("2027-03-03", DayKind::Ordinary),
        ];
        for (day, kind) in cases {
            assert_eq!(place.day_kind(date(day)), kind, "{day}");
        }
        assert_eq!(holidays(2026, Some(Uf::Pa), place.municipal()).len(), 17 + 1 + 3);
    }

    #[test]
    fn far_years_do_not_panic() {
        for year in [i32::MIN, -262_143, -1, 0, 1, 1899, 9999, 262_142, i32::MAX] {
            let days = holidays(year, Some(Uf::Sc), &[]);
            assert!(days.is_sorted());
        }
        assert_eq!(Calendar::default().day_kind(NaiveDate::MIN), DayKind::Holiday);
        assert_eq!(Calendar::default().day_kind(NaiveDate::MAX), DayKind::Optional);
    }
}
