//! Links as the compiled network holds them: in rows by where they start, and as ways of travel.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;

use super::draft::{LinkKind, Mode};
use super::index::{NONE, ServiceIx, TerritoryIx};
use super::rows::{Edge, Special};
use super::territory::MOST_MINUTES;
use crate::calendar::{HoursBook, HoursIx, day_start, local_date};

/// What a link starts from or leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// A service.
    Service(ServiceIx),
    /// A territory.
    Territory(TerritoryIx),
}

impl End {
    /// The service, if it is one.
    #[must_use]
    pub fn service(self) -> Option<ServiceIx> {
        if let Self::Service(ix) = self { Some(ix) } else { None }
    }

    /// The territory, if it is one.
    #[must_use]
    pub fn territory(self) -> Option<TerritoryIx> {
        if let Self::Territory(ix) = self { Some(ix) } else { None }
    }
}

/// A link, seen from where it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub to: End,
    /// Kind.
    pub kind: LinkKind,
    /// How one travels.
    pub mode: Mode,
    /// When the way can be started; none if always.
    pub hours: Option<HoursIx>,
    /// Service that runs the transport.
    pub operator: Option<ServiceIx>,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day.
    pub valid_to: Option<NaiveDate>,
}

impl Link {
    /// Whether the link holds on that day.
    #[must_use]
    pub fn is_valid_on(&self, date: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }
}

/// What few links have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Detail {
    pub(crate) hours: u32,
    pub(crate) operator: u32,
    pub(crate) from_day: i32,
    pub(crate) to_day: i32,
}

pub(crate) const NO_DETAIL: Detail = Detail { hours: NONE, operator: NONE, from_day: i32::MIN, to_day: i32::MAX };

/// A checked link in numbers. Ends are nodes: services, then territories.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flat {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) minutes: u32,
    pub(crate) back: u32,
    /// Index into the details, or [`NONE`].
    pub(crate) detail: u32,
    pub(crate) kind: u8,
    pub(crate) mode: u8,
}

/// Checked links in the order of the document.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) flats: Vec<Flat>,
    pub(crate) details: Vec<Detail>,
}

/// A link in its row.
#[derive(Clone, Copy, Debug)]
struct Row {
    to: u32,
    detail: u32,
    kind: u8,
    mode: u8,
}

/// When a way can be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Timetable {
    hours: u32,
    from_day: i32,
    to_day: i32,
}

/// All links by where they start.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ties {
    services: u32,
    /// Start of each node's row; services, then territories, then the end.
    starts: Vec<u32>,
    rows: Vec<Row>,
    details: Vec<Detail>,
    timetables: Vec<(Timetable, Tz)>,
}

/// New number of each written service and territory.
pub(crate) struct Renumber<'c> {
    /// Written service to compiled one.
    pub(crate) services: &'c [u32],
    /// Written territory to compiled one.
    pub(crate) territories: &'c [u32],
}

impl Renumber<'_> {
    fn service(&self, old: u32) -> u32 {
        self.services.get(old as usize).copied().unwrap_or(NONE)
    }

    fn node(&self, old: u32) -> u32 {
        let services = self.services.len();
        match (old as usize).checked_sub(services) {
            None => self.service(old),
            Some(territory) => self.territories.get(territory).map_or(NONE, |at| services as u32 + at),
        }
    }
}

/// What the rows of travel are built from.
#[derive(Default)]
pub(crate) struct Travel {
    pub(crate) edges: Vec<Edge>,
    pub(crate) specials: Vec<Special>,
}

impl Ties {
    /// Sorts checked links into rows, and finds the ways among them. `order` is that of the fingerprint, so that nothing depends on
    /// the order of the document; `zone` tells the zone of a compiled service.
    ///
    /// # Errors
    /// The number of distinct timetables and operators, if it is more than the rows of travel can number.
    pub(crate) fn build(
        mut checked: Checked,
        order: &[u32],
        renumber: &Renumber<'_>,
        zone: impl Fn(u32) -> Tz,
    ) -> Result<(Self, Travel), usize> {
        checked.flats = order.iter().filter_map(|at| checked.flats.get(*at as usize).copied()).collect();
        for detail in &mut checked.details {
            detail.operator = renumber.service(detail.operator);
        }
        for flat in &mut checked.flats {
            (flat.from, flat.to) = (renumber.node(flat.from), renumber.node(flat.to));
        }
        let mut ties = Self { services: renumber.services.len() as u32, details: checked.details, ..Self::default() };
        let travel = ties.travel(&checked.flats, zone)?;
        ties.fill(&checked.flats, renumber.services.len() + renumber.territories.len());
        Ok((ties, travel))
    }

    fn fill(&mut self, flats: &[Flat], nodes: usize) {
        let mut starts = vec![0_u32; nodes + 1];
        for flat in flats {
            starts[flat.from as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        self.rows = vec![Row { to: 0, detail: NONE, kind: 0, mode: 0 }; flats.len()];
        for flat in flats {
            let place = &mut next[flat.from as usize];
            self.rows[*place as usize] = Row { to: flat.to, detail: flat.detail, kind: flat.kind, mode: flat.mode };
            *place += 1;
        }
        for node in 0..nodes {
            // Stable: links equal in kind and end keep the order of the fingerprint, whatever the order of the document.
            self.rows[starts[node] as usize..starts[node + 1] as usize].sort_by_key(|row| (row.kind, row.to, row.mode));
        }
        self.starts = starts;
    }

    fn travel(&mut self, flats: &[Flat], zone: impl Fn(u32) -> Tz) -> Result<Travel, usize> {
        let mut travel = Travel::default();
        let mut timetable_of: BTreeMap<(Timetable, &'static str), u32> = BTreeMap::new();
        let mut special_of: BTreeMap<(u32, u32, bool), usize> = BTreeMap::new();
        for flat in flats.iter().filter(|flat| flat.minutes != NONE) {
            let detail = self.details.get(flat.detail as usize).copied().unwrap_or(NO_DETAIL);
            let water = flat.mode == Mode::River as u8;
            let mut special = 0;
            if water || detail != NO_DETAIL {
                let timetable = Timetable { hours: detail.hours, from_day: detail.from_day, to_day: detail.to_day };
                let hours = if timetable == (Timetable { hours: NONE, from_day: i32::MIN, to_day: i32::MAX }) {
                    NONE
                } else {
                    let tz = zone(flat.from);
                    *timetable_of.entry((timetable, tz.name())).or_insert_with(|| {
                        self.timetables.push((timetable, tz));
                        (self.timetables.len() - 1) as u32
                    })
                };
                special = 1 + *special_of.entry((hours, detail.operator, water)).or_insert_with(|| {
                    let known = |number: u32| (number != NONE).then_some(number);
                    travel.specials.push(Special { hours: known(hours), operator: known(detail.operator), water });
                    travel.specials.len() - 1
                });
            }
            let special = u16::try_from(special).unwrap_or_default();
            let millis = |minutes: u32| minutes.min(MOST_MINUTES) * 1_000;
            travel.edges.push(Edge { from: flat.from, to: flat.to, millis: millis(flat.minutes), special });
            if flat.back != NONE {
                travel.edges.push(Edge { from: flat.to, to: flat.from, millis: millis(flat.back), special });
            }
        }
        if travel.specials.len() >= usize::from(u16::MAX) { Err(travel.specials.len()) } else { Ok(travel) }
    }

    /// The links that start at a node.
    pub(crate) fn from(&self, end: End) -> impl Iterator<Item = Link> {
        let node = match end {
            End::Service(ix) if ix.0 < self.services => ix.index(),
            End::Service(_) => usize::MAX,
            End::Territory(ix) => self.services as usize + ix.index(),
        };
        let bounds = self.starts.get(node).zip(self.starts.get(node.saturating_add(1)));
        let (from, to) = bounds.map_or((0, 0), |(from, to)| (*from as usize, *to as usize));
        self.rows.get(from..to).unwrap_or_default().iter().map(|row| self.link(*row))
    }

    fn link(&self, row: Row) -> Link {
        let detail = self.details.get(row.detail as usize).copied().unwrap_or(NO_DETAIL);
        let to = match row.to.checked_sub(self.services) {
            None => End::Service(ServiceIx(row.to)),
            Some(territory) => End::Territory(TerritoryIx(territory)),
        };
        let date = |day: i32, none: i32| if day == none { None } else { NaiveDate::from_num_days_from_ce_opt(day) };
        Link {
            to,
            kind: LinkKind::ALL.get(usize::from(row.kind)).copied().unwrap_or_default(),
            mode: Mode::ALL.get(usize::from(row.mode)).copied().unwrap_or_default(),
            hours: (detail.hours != NONE).then_some(HoursIx(detail.hours)),
            operator: (detail.operator != NONE).then_some(ServiceIx(detail.operator)),
            valid_from: date(detail.from_day, i32::MIN),
            valid_to: date(detail.to_day, i32::MAX),
        }
    }

    /// The first instant at or after `at` when a way with this timetable can surely be started; none if it cannot.
    pub(crate) fn way_opens(&self, timetable: u32, at: DateTime<Utc>, book: &HoursBook) -> Option<DateTime<Utc>> {
        let (timetable, tz) = *self.timetables.get(timetable as usize)?;
        let mut start = at;
        if local_date(tz, at).num_days_from_ce() < timetable.from_day {
            start = day_start(tz, NaiveDate::from_num_days_from_ce_opt(timetable.from_day)?)?;
        }
        if timetable.hours != NONE {
            start = book.next_opening(HoursIx(timetable.hours), start)?;
        }
        (local_date(tz, start).num_days_from_ce() <= timetable.to_day).then_some(start)
    }

    /// Whether a timetable holds on the day of an instant, whatever its hours.
    pub(crate) fn way_holds(&self, timetable: u32, at: DateTime<Utc>) -> bool {
        self.timetables.get(timetable as usize).is_some_and(|(timetable, tz)| {
            (timetable.from_day..=timetable.to_day).contains(&local_date(*tz, at).num_days_from_ce())
        })
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of_val(&*self.starts) + size_of_val(&*self.rows) + size_of_val(&*self.details) + size_of_val(&*self.timetables)
    }
}
