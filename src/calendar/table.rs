//! One local day as a list of states.

use std::collections::BTreeMap;

/// Minutes in a civil day.
pub(super) const DAY_MINUTES: usize = 1440;

/// Whether a service receives people at a moment, as far as its text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Opening {
    /// Closed.
    Closed = 0,
    /// Open.
    Open = 1,
    /// The text does not tell: ask before sending anyone.
    Unknown = 2,
}

impl Opening {
    /// The stable token: `closed`, `open` or `unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Open => "open",
            Self::Unknown => "unknown",
        }
    }

    /// Two readings of one moment: where they differ, nobody knows.
    pub(super) fn join(self, other: Self) -> Self {
        if self == other { self } else { Self::Unknown }
    }
}

/// One local day, minute by minute: the wide form, only used while compiling.
pub(super) type Minutes = [Opening; DAY_MINUTES];

/// The reading that keeps what two readings agree on.
pub(super) fn joined(one: &Minutes, other: &Minutes) -> Minutes {
    std::array::from_fn(|minute| one[minute].join(other[minute]))
}

/// The same day when nobody said that its hours hold: open becomes unknown.
pub(super) fn doubted(day: &Minutes) -> Minutes {
    day.map(|state| if state == Opening::Open { Opening::Unknown } else { state })
}

/// A stretch of a day in one state; it lasts until the next one or the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    /// First minute of the local day, 0 to 1439.
    pub(super) start: u16,
    /// State from there on.
    pub(super) state: Opening,
}

/// A day table in a [`Pool`].
pub(super) type TableIx = u32;

/// The table of a day open throughout.
pub(super) const ALL_OPEN: TableIx = 1;
/// The table of a day of which nothing is known.
pub(super) const ALL_UNKNOWN: TableIx = 2;

/// All distinct days of a book.
///
/// INVARIANT (day-table): each table starts at minute 0, its starts increase, and neighbours differ in state. Kept by
/// [`Pool::intern`], which builds from minutes, so ranges that touch, nest or overlap (10:00-16:00 with 11:00-12:00) cannot
/// shorten each other.
#[derive(Clone, Debug)]
pub(super) struct Pool {
    spans: Vec<Span>,
    /// `tables[ix]..tables[ix + 1]` are the spans of table `ix`.
    tables: Vec<u32>,
}

/// Finds the table of a day while compiling.
#[derive(Debug)]
pub(super) struct PoolBuilder {
    pool: Pool,
    known: BTreeMap<Vec<Span>, TableIx>,
}

impl PoolBuilder {
    /// A pool with the three uniform days at their fixed places: closed 0, open 1, unknown 2.
    pub(super) fn new() -> Self {
        let mut builder = Self { pool: Pool { spans: Vec::new(), tables: vec![0] }, known: BTreeMap::new() };
        for state in [Opening::Closed, Opening::Open, Opening::Unknown] {
            builder.intern(&[state; DAY_MINUTES]);
        }
        builder
    }

    /// The table of a day; equal days share one.
    pub(super) fn intern(&mut self, day: &Minutes) -> TableIx {
        let spans = spans_of(day);
        if let Some(&ix) = self.known.get(&spans) {
            return ix;
        }
        let ix = self.known.len() as TableIx;
        self.pool.spans.extend_from_slice(&spans);
        self.pool.tables.push(self.pool.spans.len() as u32);
        self.known.insert(spans, ix);
        ix
    }

    /// The finished pool.
    pub(super) fn build(self) -> Pool {
        self.pool
    }
}

fn spans_of(day: &Minutes) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (minute, &state) in (0u16..).zip(day) {
        if spans.last().is_none_or(|span| span.state != state) {
            spans.push(Span { start: minute, state });
        }
    }
    spans
}

impl Pool {
    /// The spans of a table; those of a day closed throughout when there is no such table.
    pub(super) fn spans(&self, table: TableIx) -> &[Span] {
        let bounds = (self.tables.get(table as usize), self.tables.get(table as usize + 1));
        match bounds {
            (Some(&from), Some(&to)) => &self.spans[from as usize..to as usize],
            _ => &[Span { start: 0, state: Opening::Closed }],
        }
    }

    /// The state at a minute of the day.
    pub(super) fn state(&self, table: TableIx, minute: u16) -> Opening {
        let spans = self.spans(table);
        let after = spans.partition_point(|span| span.start <= minute);
        spans.get(after.wrapping_sub(1)).map_or(Opening::Unknown, |span| span.state)
    }

    /// Whether the day has an open minute.
    pub(super) fn opens(&self, table: TableIx) -> bool {
        self.spans(table).iter().any(|span| span.state == Opening::Open)
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.spans) + size_of_val(&*self.tables)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(ranges: &[std::ops::Range<usize>]) -> Minutes {
        let mut day = [Opening::Closed; DAY_MINUTES];
        for range in ranges {
            day[range.clone()].fill(Opening::Open);
        }
        day
    }

    #[test]
    fn a_nested_range_does_not_shorten_the_outer_one() {
        let mut builder = PoolBuilder::new();
        let nested = builder.intern(&day(&[600..960, 660..720]));
        let touching = builder.intern(&day(&[600..700, 700..960]));
        assert_eq!(nested, touching);
        let pool = builder.build();
        let open = Opening::Open;
        for (minute, state) in
            [(0, Opening::Closed), (599, Opening::Closed), (600, open), (800, open), (959, open), (960, Opening::Closed)]
        {
            assert_eq!(pool.state(nested, minute), state, "{minute}");
        }
        assert_eq!(pool.spans(nested).len(), 3);
    }

    #[test]
    fn uniform_days_have_fixed_places() {
        let pool = PoolBuilder::new().build();
        assert_eq!(pool.state(0, 0), Opening::Closed);
        assert_eq!(pool.state(ALL_OPEN, 1439), Opening::Open);
        assert_eq!(pool.state(ALL_UNKNOWN, 700), Opening::Unknown);
        assert_eq!(pool.state(99, 700), Opening::Closed);
        assert!(pool.opens(ALL_OPEN) && !pool.opens(ALL_UNKNOWN));
    }
}
