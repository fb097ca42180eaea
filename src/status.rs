//! Live reports of services: what they said, who said it and how old it is.

use chrono::{DateTime, Utc};

use crate::error::{Code, Fault};
use crate::id::{OpaqueRef, ServiceId};
use crate::network::draft::{AgeRange, Capacity};
use crate::network::near::nearest;
use crate::network::{Network, ServiceIx};
use crate::person::Age;
use crate::record::record;

record! {
    /// What a service reported.
    pub struct Report {
        /// Service.
        pub service: ServiceId,
        /// Capacity.
        pub capacity: Capacity,
        /// Free places.
        pub free_places: Option<u32>,
        /// Ages the report is about; everybody if left out.
        pub age: Option<AgeRange>,
        /// Whether somebody is on shift or on call; nothing is known if left out.
        pub on_shift: Option<bool>,
        /// When it was reported.
        pub reported_at: DateTime<Utc>,
        /// Who reported it, an opaque reference.
        pub reported_by: Option<OpaqueRef>,
    }
}

record! {
    /// The `status` document: `"format": "amparo/status/1"`.
    pub struct StatusDraft {
        /// `amparo/status/1`.
        pub format: String,
        /// What a reader should know: that the reports are invented, for one.
        pub note: Option<String>,
        /// Reports; of two about the same service and ages the newer stands.
        pub reports: Vec<Report>,
    }
}

impl StatusDraft {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/status/1";
}

/// A report in the form that a decision reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Heard {
    pub(crate) service: ServiceIx,
    pub(crate) age_from: u8,
    pub(crate) age_to: u8,
    pub(crate) capacity: Capacity,
    pub(crate) on_shift: Option<bool>,
    pub(crate) free_places: Option<u32>,
    pub(crate) at_s: i64,
}

impl Heard {
    fn new(service: ServiceIx, report: &Report) -> Self {
        let age = report.age.unwrap_or_default();
        Self {
            service,
            age_from: age.from.unwrap_or(0),
            age_to: age.to.unwrap_or(u8::MAX),
            capacity: report.capacity,
            on_shift: report.on_shift,
            free_places: report.free_places,
            at_s: report.reported_at.timestamp(),
        }
    }

    fn is_about(&self, age: Age) -> bool {
        self.age_from <= age.from && age.to <= self.age_to
    }

    /// Two reports of which the newer takes the place of the older.
    fn same_people(&self, other: &Self) -> bool {
        (self.service, self.age_from, self.age_to) == (other.service, other.age_from, other.age_to)
    }
}

/// What is known live of the services of one network.
///
/// Reports are kept sorted by service; a decision finds one at once where many are held and in a few steps where few are, an
/// update moves what lies behind it.
#[derive(Clone, Debug, Default)]
pub struct Status {
    reports: Vec<Heard>,
    /// Start of each service's reports up to the last service that reported, and the end; empty while reports are few.
    ///
    /// INVARIANT (starts): if not empty, `reports[starts[s]..starts[s + 1]]` are those of service `s`.
    starts: Vec<u32>,
}

/// Reports are found by [`Status::starts`] where at least one service in so many reported: a list over all services would cost
/// more than it saves for the few that come with a request.
const SPARSE: usize = 8;

impl Status {
    /// Nothing known.
    #[must_use]
    pub fn unknown() -> Self {
        Self::default()
    }

    /// The reports of a document about a network's services.
    ///
    /// # Shape
    /// A report about a service that the network does not hold is passed over with a warning: a status feed of a whole
    /// state may serve a network of one municipality.
    #[must_use]
    pub fn compile(draft: &StatusDraft, network: &Network) -> (Self, Vec<Fault>) {
        let mut warnings = Vec::new();
        let status = Self::of(draft, network, |index, service| {
            let offered = warnings.len() < OFFERS;
            warnings.push(unknown_service(network, index, service, offered));
        });
        (status, warnings)
    }

    /// The reports of a document about a network's services; `unknown` gets those about others.
    pub(crate) fn of(draft: &StatusDraft, network: &Network, mut unknown: impl FnMut(usize, &ServiceId)) -> Self {
        let mut status = Self::default();
        for (index, report) in draft.reports.iter().enumerate() {
            match network.service_ix(report.service.as_str()) {
                Some(service) => status.reports.push(Heard::new(service, report)),
                None => unknown(index, &report.service),
            }
        }
        // Newest first, then the one that keeps people away, so that of one instant the same stands whatever the order of the
        // document. All stay: a decision at an earlier time, or a clock that ran ahead, must not lose what was known before.
        let rank =
            |heard: &Heard| std::cmp::Reverse((heard.at_s, heard.capacity, heard.on_shift.map(|on| !on), heard.free_places));
        status.reports.sort_by_key(|heard| (heard.service, heard.age_from, heard.age_to, rank(heard)));
        status.reports.dedup_by(|later, first| later.same_people(first) && later.at_s == first.at_s);
        status.find_starts();
        status
    }

    /// Brings `starts` up to date with `reports`.
    fn find_starts(&mut self) {
        self.starts.clear();
        let services = self.reports.last().map_or(0, |last| last.service.index() + 1);
        if self.reports.len() < services.div_ceil(SPARSE).max(1) || self.reports.len() >= u32::MAX as usize {
            return;
        }
        self.starts.reserve_exact(services + 1);
        for (at, heard) in (0..).zip(&self.reports) {
            while self.starts.len() <= heard.service.index() {
                self.starts.push(at);
            }
        }
        self.starts.push(self.reports.len() as u32);
    }

    /// The reports of a service.
    fn of_service(&self, service: ServiceIx) -> &[Heard] {
        if self.starts.is_empty() {
            let from = self.reports.partition_point(|heard| heard.service < service);
            let rest = &self.reports[from..];
            return &rest[..rest.iter().take_while(|heard| heard.service == service).count()];
        }
        let bounds = self.starts.get(service.index()).zip(self.starts.get(service.index() + 1));
        bounds.map_or(&[], |(from, to)| &self.reports[*from as usize..*to as usize])
    }

    /// Takes one report; tells whether it is now the newest about its people.
    ///
    /// One of the same instant is replaced. Of each service and age the newest [`KEPT`] stay, so that one whose clock runs
    /// ahead does not hide what was reported before it.
    pub fn report(&mut self, network: &Network, report: &Report) -> bool {
        let Some(service) = network.service_ix(report.service.as_str()) else { return false };
        let heard = Heard::new(service, report);
        let people = |h: &Heard| (h.service, h.age_from, h.age_to);
        let from = self.reports.partition_point(|h| people(h) < people(&heard));
        let group = self.reports[from..].partition_point(|h| people(h) == people(&heard));
        let newer = self.reports[from..from + group].partition_point(|h| h.at_s > heard.at_s);
        match self.reports[from..from + group].get_mut(newer) {
            Some(there) if there.at_s == heard.at_s => *there = heard,
            _ if newer >= KEPT => {}
            _ => {
                self.reports.insert(from + newer, heard);
                if group >= KEPT {
                    self.reports.remove(from + group);
                } else {
                    self.note_start(service);
                }
            }
        }
        newer == 0
    }

    /// Keeps the starts true after one report of a service was put in.
    fn note_start(&mut self, service: ServiceIx) {
        let Some(&end) = self.starts.last() else { return self.find_starts() };
        // Of a service beyond the last one: those between have no reports.
        while self.starts.len() <= service.index() + 1 {
            self.starts.push(end);
        }
        self.starts[service.index() + 1..].iter_mut().for_each(|start| *start += 1);
    }

    /// The same reports about the services of another network; those of services that it does not hold are dropped.
    pub(crate) fn moved(&self, from: &Network, to: &Network) -> Self {
        let here = |heard: &Heard| to.service_ix(from.service(heard.service).id()).map(|service| Heard { service, ..*heard });
        let mut reports: Vec<Heard> = self.reports.iter().filter_map(here).collect();
        reports.sort_by_key(|heard| (heard.service, heard.age_from, heard.age_to, std::cmp::Reverse(heard.at_s)));
        let mut status = Self { reports, starts: Vec::new() };
        status.find_starts();
        status
    }

    /// How many reports are held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.reports.len()
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reports.is_empty()
    }

    /// The newest report about a service and people of this age that was made by `now_s`.
    pub(crate) fn heard(&self, service: ServiceIx, age: Age, now_s: i64) -> Option<&Heard> {
        self.of_service(service).iter().filter(|heard| heard.is_about(age) && heard.at_s <= now_s).max_by_key(|heard| heard.at_s)
    }
}

/// Reports about one service and age that are held at most, the newest ones, where they come one by one.
pub const KEPT: usize = 8;

/// How many unknown services are answered with a near one: a feed of a whole state names thousands, and each is looked for
/// among all ids of the network.
const OFFERS: usize = 50;

fn unknown_service(network: &Network, index: usize, service: &ServiceId, offered: bool) -> Fault {
    let near = if offered { nearest(service.as_str(), network.service_ids()) } else { None };
    Fault {
        code: Code::LeftNetwork,
        path: format!("$.reports[{index}].service"),
        value: crate::record::shown(service.as_str()),
        hint: near.map_or_else(
            || "the network holds no such service; passed over".to_owned(),
            |near| format!("did you mean `{near}`?"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(service: u32, age_from: u8) -> Heard {
        let service = ServiceIx(service);
        let capacity = Capacity::Available;
        Heard { service, age_from, age_to: u8::MAX, capacity, on_shift: None, free_places: None, at_s: 0 }
    }

    #[test]
    fn reports_are_found_alike_by_starts_and_by_search() {
        // Sparse at first; then so many that starts are kept; then one far beyond the last.
        let mut order: Vec<u32> = vec![900, 3, 500];
        order.extend((0..300).map(|step| step * 7 % 310));
        order.extend([5_000, 4_000, 5_001]);
        let mut status = Status::default();
        for (age, service) in order.iter().enumerate() {
            let new = heard(*service, (age % 100) as u8);
            let at = status.reports.partition_point(|h| (h.service, h.age_from) < (new.service, new.age_from));
            status.reports.insert(at, new);
            status.note_start(new.service);
            for asked in [0, 3, 4, 299, 309, 310, 500, 900, 901, 4_000, 5_001, 9_999] {
                let asked = ServiceIx(asked);
                let expected: Vec<&Heard> = status.reports.iter().filter(|h| h.service == asked).collect();
                assert_eq!(status.of_service(asked).iter().collect::<Vec<_>>(), expected, "{asked:?} after {age}");
            }
        }
        assert!(!status.starts.is_empty());
        let mut again = Status { reports: status.reports.clone(), starts: Vec::new() };
        again.find_starts();
        assert!(again.starts.is_empty(), "few reports are found by search");
    }
}
