//! Indicators of a period, by municipality and by service.
//!
//! The unit is the crisis: an episode of a case that began in the period. What happened at an instant (an admission, a refusal, a
//! court's demand, a deadline) counts in the period that holds the instant, whenever its crisis began. Cases joined to another
//! are not counted: the other one holds what they knew.
//!
//! Cells that count fewer people than the policy's `small_cell_below` are not shown, nor others from which they could be worked
//! out with the total of their table. The two tables are guarded each by itself: whoever publishes both for few services in one
//! municipality looks at them together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::analysis::stats::{median_interval, per_mille, quantile, wilson};
use crate::analysis::suppress::{Cell, hide};
use crate::case::Case;
use crate::case::state::{CallStage, CaseState, Stage};
use crate::crisis::{AdmissionKind, Outcome};
use crate::id::{ServiceId, TerritoryId};
use crate::policy::Policy;
use crate::policy::draft::Parameter;
use crate::record::record;

record! {
    /// From when until before when.
    #[derive(Copy)]
    pub struct Period {
        /// First instant.
        pub from: DateTime<Utc>,
        /// First instant after it.
        pub to: DateTime<Utc>,
    }
}

impl Period {
    fn holds(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && at < self.to
    }
}

record! {
    /// A count.
    pub struct Count {
        /// How many; none where it is not shown.
        pub count: Option<u32>,
        /// Not shown: it counts few people, or would let another be worked out.
        pub suppressed: bool,
    }
}

record! {
    /// A share with its 95 % interval (Wilson).
    pub struct Share {
        /// How many of them; none where it is not shown.
        pub count: Option<u32>,
        /// Of how many.
        pub of: Option<u32>,
        /// Share in per mille.
        pub per_mille: Option<u32>,
        /// Lower end in per mille.
        pub low: Option<u32>,
        /// Upper end in per mille.
        pub high: Option<u32>,
        /// Not shown.
        pub suppressed: bool,
    }
}

record! {
    /// Times in minutes.
    pub struct Times {
        /// How many were measured; none where it is not shown.
        pub count: Option<u32>,
        /// Median.
        pub median: Option<u32>,
        /// Lower end of its 95 % interval.
        pub low: Option<u32>,
        /// Upper end of its 95 % interval.
        pub high: Option<u32>,
        /// Nine of ten were at most this.
        pub nine_of_ten: Option<u32>,
        /// Not shown.
        pub suppressed: bool,
    }
}

record! {
    /// Admissions by kind. One that turned involuntary counts in both; a transfer is no new one.
    pub struct AdmissionCounts {
        /// With the person's consent.
        pub voluntary: Count,
        /// Without it.
        pub involuntary: Count,
        /// By a judge.
        pub compulsory: Count,
    }
}

record! {
    /// Indicators of one municipality, or of all.
    pub struct MunicipalityLine {
        /// Municipality; none for all together, and for cases that name none.
        pub municipality: Option<TerritoryId>,
        /// Crises that began in the period.
        pub crises: Count,
        /// Minutes to the first answer of anybody.
        pub first_answer: Times,
        /// Minutes until all that must answer had done so.
        pub full_answer: Times,
        /// Crises in which care was held.
        pub held: Share,
        /// Crises in which care was formed.
        pub formed: Share,
        /// Crises with wandering.
        pub wandering: Share,
        /// Doors.
        pub doors: Count,
        /// Doors for each hundred crises.
        pub doors_per_hundred: Option<u32>,
        /// Minutes travelled in one crisis, where all its ways are known.
        pub travelled: Times,
        /// Admissions.
        pub admissions: AdmissionCounts,
        /// Doors that did not take the person.
        pub refusals: Count,
        /// Court demands.
        pub court_demands: Count,
        /// Duties whose deadline passed unmet.
        pub breaches: Count,
    }
}

record! {
    /// What is counted of one service.
    pub struct ServiceMeasures {
        /// Times that it was asked to share care.
        pub asked: Count,
        /// Times that it accepted.
        pub accepted: Share,
        /// Times that it declined.
        pub declined: Count,
        /// Minutes to its acceptance.
        pub answer: Times,
        /// Times that it did not take a person at its door.
        pub refusals: Count,
        /// Admissions.
        pub admissions: AdmissionCounts,
        /// Duties that it owed and whose deadline passed unmet.
        pub breaches: Count,
    }
}

record! {
    /// Indicators of one service.
    pub struct ServiceIndicators {
        /// Service.
        pub service: ServiceId,
        /// What is counted.
        pub measures: ServiceMeasures,
    }
}

record! {
    /// The `indicators` document: `"format": "amparo/indicators/1"`. What is counted of the cases of a period.
    pub struct Indicators {
        /// `amparo/indicators/1`.
        pub format: String,
        /// Period.
        pub period: Period,
        /// Cells that count fewer people are not shown.
        pub small_cell_below: u32,
        /// All municipalities together.
        pub all: MunicipalityLine,
        /// Each municipality, in the order of ids; cases without one come first.
        pub municipalities: Vec<MunicipalityLine>,
        /// All services together.
        pub all_services: ServiceMeasures,
        /// Each service, in the order of ids.
        pub services: Vec<ServiceIndicators>,
    }
}

impl Indicators {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/indicators/1";
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Measure {
    Crises,
    Held,
    Formed,
    Wandering,
    Doors,
    Voluntary,
    Involuntary,
    Compulsory,
    Refusals,
    CourtDemands,
    Breaches,
    Asked,
    Accepted,
    Declined,
}

const MEASURES: [Measure; 14] = [
    Measure::Crises,
    Measure::Held,
    Measure::Formed,
    Measure::Wandering,
    Measure::Doors,
    Measure::Voluntary,
    Measure::Involuntary,
    Measure::Compulsory,
    Measure::Refusals,
    Measure::CourtDemands,
    Measure::Breaches,
    Measure::Asked,
    Measure::Accepted,
    Measure::Declined,
];

/// What is timed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Timed {
    First,
    Full,
    Travelled,
    Answer,
}

/// Counts and times of one group.
#[derive(Clone, Default)]
struct Group {
    cells: BTreeMap<Measure, Cell>,
    times: BTreeMap<Timed, (Vec<u32>, BTreeSet<usize>)>,
}

impl Group {
    fn count(&mut self, measure: Measure, person: usize, value: u64) {
        let cell = self.cells.entry(measure).or_default();
        cell.value += value;
        cell.people.insert(person);
    }

    /// Counts one that is or is not so: the rest is people too.
    fn part(&mut self, measure: Measure, person: usize, is_so: bool) {
        if is_so {
            self.count(measure, person, 1);
        } else {
            self.cells.entry(measure).or_default().rest.insert(person);
        }
    }

    fn time(&mut self, timed: Timed, person: usize, minutes: i64) {
        let (values, people) = self.times.entry(timed).or_default();
        values.push(u32::try_from(minutes.max(0)).unwrap_or(u32::MAX));
        people.insert(person);
    }

    fn shown(&self, measure: Measure) -> (Option<u32>, bool) {
        let Some(cell) = self.cells.get(&measure) else { return (Some(0), false) };
        ((!cell.hidden).then(|| u32::try_from(cell.value).unwrap_or(u32::MAX)), cell.hidden)
    }

    fn counted(&self, measure: Measure) -> Count {
        let (count, suppressed) = self.shown(measure);
        Count { count, suppressed }
    }

    fn share(&self, part: Measure, whole: Measure) -> Share {
        let ((count, hidden), (of, whole_hidden)) = (self.shown(part), self.shown(whole));
        let (Some(count), Some(of)) = (count, of) else {
            return Share { suppressed: hidden || whole_hidden, of, ..Share::default() };
        };
        let (x, n) = (u64::from(count), u64::from(of));
        let (low, high) = wilson(x, n);
        let per_mille = (n > 0).then(|| per_mille(x, n));
        Share { count: Some(count), of: Some(of), per_mille, low: Some(low), high: Some(high), suppressed: false }
    }

    fn times_of(&self, timed: Timed, below: usize) -> Times {
        let Some((values, people)) = self.times.get(&timed) else { return Times { count: Some(0), ..Times::default() } };
        if people.len() < below {
            return Times { suppressed: true, ..Times::default() };
        }
        let mut sorted = values.clone();
        sorted.sort_unstable();
        let ends = median_interval(&sorted);
        Times {
            count: u32::try_from(sorted.len()).ok(),
            median: quantile(&sorted, 1, 2),
            low: ends.map(|(low, _)| low),
            high: ends.map(|(_, high)| high),
            nine_of_ten: quantile(&sorted, 9, 10),
            suppressed: false,
        }
    }

    fn admissions(&self) -> AdmissionCounts {
        AdmissionCounts {
            voluntary: self.counted(Measure::Voluntary),
            involuntary: self.counted(Measure::Involuntary),
            compulsory: self.counted(Measure::Compulsory),
        }
    }

    fn municipality(&self, municipality: Option<TerritoryId>, below: usize) -> MunicipalityLine {
        let (doors, crises) = (self.shown(Measure::Doors).0, self.shown(Measure::Crises).0);
        let per_hundred = doors.zip(crises).filter(|(_, crises)| *crises > 0);
        let per_hundred =
            per_hundred.map(|(doors, crises)| (u64::from(doors) * 200 + u64::from(crises)) / (2 * u64::from(crises)));
        MunicipalityLine {
            municipality,
            crises: self.counted(Measure::Crises),
            first_answer: self.times_of(Timed::First, below),
            full_answer: self.times_of(Timed::Full, below),
            held: self.share(Measure::Held, Measure::Crises),
            formed: self.share(Measure::Formed, Measure::Crises),
            wandering: self.share(Measure::Wandering, Measure::Crises),
            doors: self.counted(Measure::Doors),
            doors_per_hundred: per_hundred.and_then(|doors| u32::try_from(doors).ok()),
            travelled: self.times_of(Timed::Travelled, below),
            admissions: self.admissions(),
            refusals: self.counted(Measure::Refusals),
            court_demands: self.counted(Measure::CourtDemands),
            breaches: self.counted(Measure::Breaches),
        }
    }

    fn service(&self, below: usize) -> ServiceMeasures {
        ServiceMeasures {
            asked: self.counted(Measure::Asked),
            accepted: self.share(Measure::Accepted, Measure::Asked),
            declined: self.counted(Measure::Declined),
            answer: self.times_of(Timed::Answer, below),
            refusals: self.counted(Measure::Refusals),
            admissions: self.admissions(),
            breaches: self.counted(Measure::Breaches),
        }
    }
}

/// Groups that sum up to a total.
#[derive(Default)]
struct Table<K> {
    groups: BTreeMap<K, Group>,
    all: Group,
}

impl<K: Ord + Clone> Table<K> {
    fn add(&mut self, key: &K, mut write: impl FnMut(&mut Group)) {
        write(self.groups.entry(key.clone()).or_default());
        write(&mut self.all);
    }

    fn guard(&mut self, below: usize) {
        for measure in MEASURES {
            let mut total = self.all.cells.remove(&measure).unwrap_or_default();
            let mut cells: Vec<&mut Cell> = self.groups.values_mut().filter_map(|group| group.cells.get_mut(&measure)).collect();
            hide(&mut cells, &mut total, below);
            self.all.cells.insert(measure, total);
        }
    }
}

/// The indicators of a period.
///
/// # Shape
/// A line for each municipality and service that something happened to. Counts not shown are empty with `suppressed`.
/// # Units
/// Minutes; per mille; doors for each hundred crises. Whole numbers all: the same cases give the same bytes everywhere.
/// # Source
/// Small cells and 95 % intervals: amparo, to review.
/// # Cost
/// The size of the cases, and for each measure the square of the number of groups at worst.
#[must_use]
pub fn indicators<'c>(cases: impl IntoIterator<Item = &'c Case>, period: Period, policy: &Policy) -> Indicators {
    let mut towns: Table<Option<TerritoryId>> = Table::default();
    let mut services: Table<ServiceId> = Table::default();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for case in cases.into_iter().filter(|case| case.state().stage != Stage::Merged) {
        let state = case.state();
        let next = numbers.len();
        let person = *numbers.entry(state.person.as_str().to_owned()).or_insert(next);
        crises(state, person, &period, &mut towns);
        calls(state, person, &period, &mut services);
        moments(state, person, &period, &mut towns, &mut services);
    }
    let threshold = policy.parameter(Parameter::SmallCellBelow);
    let below = usize::try_from(threshold).unwrap_or(usize::MAX);
    towns.guard(below);
    services.guard(below);
    let line =
        |(service, group): (&ServiceId, &Group)| ServiceIndicators { service: service.clone(), measures: group.service(below) };
    Indicators {
        format: Indicators::FORMAT.to_owned(),
        period,
        small_cell_below: threshold,
        all: towns.all.municipality(None, below),
        municipalities: towns.groups.iter().map(|(town, group)| group.municipality(town.clone(), below)).collect(),
        all_services: services.all.service(below),
        services: services.groups.iter().map(line).collect(),
    }
}

/// What is counted by crisis.
fn crises(state: &CaseState, person: usize, period: &Period, towns: &mut Table<Option<TerritoryId>>) {
    for (number, episode) in (1_u32..).zip(&state.episodes).filter(|(_, episode)| period.holds(episode.from)) {
        let doors: Vec<_> = state.doors.iter().filter(|door| door.episode == number).collect();
        // The way to the first door is not a way of wandering; it counts where it is known.
        let ways: Option<i64> =
            doors.iter().enumerate().map(|(place, door)| door.minutes.map(i64::from).or((place == 0).then_some(0))).sum();
        let since = |at: DateTime<Utc>| at.signed_duration_since(episode.from).num_minutes();
        towns.add(&state.municipality, |group| {
            group.count(Measure::Crises, person, 1);
            group.part(Measure::Held, person, episode.held_at.is_some());
            group.part(Measure::Formed, person, episode.formed_at.is_some());
            group.part(Measure::Wandering, person, episode.wandering_at.is_some());
            group.count(Measure::Doors, person, doors.len() as u64);
            episode.first_answer_at.iter().for_each(|at| group.time(Timed::First, person, since(*at)));
            episode.answered_at.iter().for_each(|at| group.time(Timed::Full, person, since(*at)));
            ways.iter().for_each(|minutes| group.time(Timed::Travelled, person, *minutes));
        });
    }
}

/// What is counted by service asked.
fn calls(state: &CaseState, person: usize, period: &Period, services: &mut Table<ServiceId>) {
    for line in state.calls.iter().filter(|line| line.stage != CallStage::Withdrawn) {
        for step in line.steps.iter().filter(|step| period.holds(step.from)) {
            let accepted = line.accepted_by.as_ref() == Some(&step.service);
            services.add(&step.service, |group| {
                group.count(Measure::Asked, person, 1);
                group.part(Measure::Accepted, person, accepted);
                if step.declined_at.is_some() {
                    group.count(Measure::Declined, person, 1);
                }
                if let Some(at) = line.accepted_at.filter(|_| accepted) {
                    group.time(Timed::Answer, person, at.signed_duration_since(step.from).num_minutes());
                }
            });
        }
    }
}

/// What is counted by the instant at which it happened.
fn moments(
    state: &CaseState,
    person: usize,
    period: &Period,
    towns: &mut Table<Option<TerritoryId>>,
    services: &mut Table<ServiceId>,
) {
    let mut known: Vec<(AdmissionKind, DateTime<Utc>)> = Vec::new();
    for line in &state.admissions {
        if !period.holds(line.at) || known.contains(&(line.kind, line.at)) {
            continue;
        }
        known.push((line.kind, line.at));
        let measure = match line.kind {
            AdmissionKind::Voluntary => Measure::Voluntary,
            AdmissionKind::Involuntary => Measure::Involuntary,
            AdmissionKind::Compulsory => Measure::Compulsory,
        };
        towns.add(&state.municipality, |group| group.count(measure, person, 1));
        services.add(&line.service, |group| group.count(measure, person, 1));
    }
    let refused = |outcome: Option<Outcome>| outcome.is_some_and(|outcome| outcome != Outcome::Accepted);
    for door in state.doors.iter().filter(|door| period.holds(door.at) && refused(door.outcome)) {
        towns.add(&state.municipality, |group| group.count(Measure::Refusals, person, 1));
        services.add(&door.service, |group| group.count(Measure::Refusals, person, 1));
    }
    for _ in state.court_demands.iter().filter(|at| period.holds(**at)) {
        towns.add(&state.municipality, |group| group.count(Measure::CourtDemands, person, 1));
    }
    for line in state.duties.iter().filter(|line| line.duty.by.is_some_and(|by| period.holds(by)) && line.is_breached(period.to))
    {
        towns.add(&state.municipality, |group| group.count(Measure::Breaches, person, 1));
        line.duty.owner.iter().for_each(|owner| services.add(owner, |group| group.count(Measure::Breaches, person, 1)));
    }
}

#[cfg(test)]
mod tests;
