//! Indexes of a compiled network and the set of needs.
//!
//! An index belongs to the network that gave it. Another network reads it as whatever stands there, or as an empty
//! record; it never panics.

macro_rules! indexes {
    ($($(#[$meta:meta])* $name:ident($inner:ty)),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) $inner);

        impl $name {
            /// The position, from 0.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

indexes! {
    /// A service; also its node number in the rows of travel. Services are numbered along a curve that keeps near points
    /// near each other, so the order of numbers means nothing to people: sort by [`super::Service::id_rank`].
    ServiceIx(u32),
    /// A territory; the order is that of ids.
    TerritoryIx(u32),
    /// A kind of service: the built-in ones, then those of the document by id.
    KindIx(u16),
    /// A sector: the built-in ones, then those of the document by id.
    SectorIx(u8),
    /// A need, below 32: the built-in ones, then those of the document by id.
    NeedIx(u8),
}

/// "None" where an index is kept in four bytes.
pub(crate) const NONE: u32 = u32::MAX;

/// A set of needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NeedSet(pub(crate) u32);

impl NeedSet {
    /// The set without needs.
    pub const EMPTY: Self = Self(0);
    /// Most needs of a vocabulary.
    pub const MAX: usize = 32;

    /// Whether the need is in the set.
    #[must_use]
    pub const fn contains(self, need: NeedIx) -> bool {
        need.0 < 32 && self.0 >> need.0 & 1 == 1
    }

    /// Puts a need into the set; an index of 32 or more changes nothing.
    pub const fn insert(&mut self, need: NeedIx) {
        if need.0 < 32 {
            self.0 |= 1 << need.0;
        }
    }

    /// The needs of either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The needs of both sets.
    #[must_use]
    pub const fn intersect(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The needs of this set that are not in the other.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// How many needs it holds.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The needs, in the order of their indexes.
    pub fn iter(self) -> impl Iterator<Item = NeedIx> {
        (0..32).map(NeedIx).filter(move |need| self.contains(*need))
    }
}

impl FromIterator<NeedIx> for NeedSet {
    fn from_iter<I: IntoIterator<Item = NeedIx>>(needs: I) -> Self {
        let mut set = Self::EMPTY;
        for need in needs {
            set.insert(need);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_needs_is_a_set() {
        let (a, b): (NeedSet, NeedSet) = ([0, 3, 31].map(NeedIx).into_iter().collect(), [3].map(NeedIx).into_iter().collect());
        assert_eq!(a.len(), 3);
        assert_eq!(a.minus(b).iter().collect::<Vec<_>>(), [NeedIx(0), NeedIx(31)]);
        assert_eq!(a.intersect(b), b);
        assert_eq!(b.union(a), a);
        assert!(!a.contains(NeedIx(32)) && !a.contains(NeedIx(255)));
        let mut c = b;
        c.insert(NeedIx(40));
        assert_eq!(c, b);
        assert!(NeedSet::EMPTY.is_empty());
    }
}
