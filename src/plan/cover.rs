//! The set of services that meets all open needs at the lowest total cost, exactly.
//!
//! Candidates arrive in ascending travel. Of those that meet the same needs only the cheapest can be part of a best set,
//! so one candidate a set of needs is kept: at most 2^k for k open needs, in practice as many as there are kinds nearby.
//! A dynamic programme over the needs still open then finds the best set. Ties: lower cost, fewer services, then the ids
//! that come first. We chose this over the usual greedy choice because greedy can call three services where two do.

use crate::network::ServiceIx;

/// Needs of one crisis at most; the policy check keeps to it.
pub(crate) const MAX_NEEDS: usize = 12;

/// One service that could be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) service: ServiceIx,
    /// Rank of its id, for ties.
    pub(crate) rank: u32,
    /// Bits of the open needs that it meets; at least one.
    pub(crate) meets: u16,
    /// Cost in milliminutes; at least the burden of one more call.
    pub(crate) cost: u32,
}

/// A set of candidates and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Choice {
    cost: u32,
    ranks: [u32; MAX_NEEDS],
    count: u8,
}

impl Choice {
    const NONE: Self = Self { cost: 0, ranks: [u32::MAX; MAX_NEEDS], count: 0 };

    fn with(&self, candidate: &Candidate) -> Self {
        let mut choice = self.clone();
        choice.cost = choice.cost.saturating_add(candidate.cost);
        let mut rank = candidate.rank;
        for slot in &mut choice.ranks[..=usize::from(choice.count)] {
            if rank < *slot {
                std::mem::swap(&mut rank, slot);
            }
        }
        choice.count += 1;
        choice
    }

    /// Cost, then fewer services, then the ids that come first.
    fn key(&self) -> (u32, u8, &[u32; MAX_NEEDS]) {
        (self.cost, self.count, &self.ranks)
    }
}

/// The candidates worth keeping, and the best set of them. Reusable: clearing keeps the room.
#[derive(Default)]
pub(crate) struct Cover {
    open: u16,
    kept: Vec<Candidate>,
    best: Vec<Option<Choice>>,
    /// Cheapest single candidate of each need, for the cheap bound.
    nearest: [u32; MAX_NEEDS],
    dirty: bool,
}

impl Cover {
    /// Starts over with `needs` open needs.
    pub(crate) fn start(&mut self, needs: usize) {
        debug_assert!(needs <= MAX_NEEDS);
        self.open = ((1_u32 << needs) - 1) as u16;
        self.kept.clear();
        self.nearest = [u32::MAX; MAX_NEEDS];
        self.dirty = true;
    }

    /// Offers a candidate; tells whether it was worth keeping.
    pub(crate) fn offer(&mut self, candidate: Candidate) -> bool {
        for need in bits(candidate.meets) {
            self.nearest[need] = self.nearest[need].min(candidate.cost);
        }
        let key = (candidate.cost, candidate.rank);
        // A candidate that meets no more and comes no earlier than a kept one is in no best set.
        if self.kept.iter().any(|k| k.meets & candidate.meets == candidate.meets && (k.cost, k.rank) < key) {
            return false;
        }
        self.kept.retain(|k| k.meets & candidate.meets != k.meets || (k.cost, k.rank) < key);
        self.kept.push(candidate);
        self.dirty = true;
        true
    }

    /// Whether each of these needs has a candidate.
    pub(crate) fn is_complete(&self, needs: u16) -> bool {
        needs & self.unmet() == 0
    }

    /// Needs without any candidate, as bits.
    pub(crate) fn unmet(&self) -> u16 {
        bits(self.open).filter(|need| self.nearest[*need] == u32::MAX).fold(0, |set, need| set | 1 << need)
    }

    /// Cost of the best set that meets `needs`; none if they cannot all be met.
    pub(crate) fn cost(&mut self, needs: u16) -> Option<u32> {
        self.solve();
        self.best[usize::from(needs)].as_ref().map(|choice| choice.cost)
    }

    /// The best set that meets all needs that can be met, in the order of ids.
    pub(crate) fn chosen(&mut self) -> Vec<Candidate> {
        self.solve();
        let reachable = self.open & !self.unmet();
        let Some(choice) = &self.best[usize::from(reachable)] else { return Vec::new() };
        choice.ranks[..usize::from(choice.count)]
            .iter()
            .filter_map(|rank| self.kept.iter().find(|candidate| candidate.rank == *rank).copied())
            .collect()
    }

    /// Highest cost at which a candidate not seen yet can still change the best set that meets `wanted`.
    ///
    /// `possible` are the sets of open needs that services not seen yet may meet. A set with one unseen service costs at
    /// least that service and the best of what it leaves open; one with two or more costs at least twice as much as one.
    pub(crate) fn worth_searching(&mut self, wanted: u16, possible: &[u16]) -> u32 {
        let Some(now) = self.cost(wanted) else { return u32::MAX };
        let mut left_over = now;
        for meets in possible {
            if let Some(rest) = self.cost(wanted & !meets) {
                left_over = left_over.min(rest);
            }
        }
        (now - left_over).max(now / 2)
    }

    fn solve(&mut self) {
        if !self.dirty {
            return;
        }
        self.dirty = false;
        let sets = usize::from(self.open) + 1;
        self.best.clear();
        self.best.resize(sets, None);
        self.best[0] = Some(Choice::NONE);
        for set in 1..sets {
            // Whatever meets `set` must meet its lowest need; trying only those keeps each set of services once.
            let lowest = 1_u16 << set.trailing_zeros();
            let mut best: Option<Choice> = None;
            for candidate in self.kept.iter().filter(|candidate| candidate.meets & lowest != 0) {
                let Some(rest) = &self.best[set & !usize::from(candidate.meets)] else { continue };
                if best.as_ref().is_some_and(|b| rest.cost.saturating_add(candidate.cost) > b.cost) {
                    continue;
                }
                let choice = rest.with(candidate);
                if best.as_ref().is_none_or(|b| choice.key() < b.key()) {
                    best = Some(choice);
                }
            }
            self.best[set] = best;
        }
    }
}

fn bits(set: u16) -> impl Iterator<Item = usize> {
    (0..16).filter(move |bit| set >> bit & 1 == 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn candidate(rank: u32, meets: u16, cost: u32) -> Candidate {
        Candidate { service: ServiceIx(rank), rank, meets, cost }
    }

    /// Every subset of the candidates, the obvious way.
    fn brute_force(candidates: &[Candidate], open: u16) -> Option<(u32, usize, Vec<u32>)> {
        (0_u32..1 << candidates.len())
            .filter_map(|subset| {
                let chosen: Vec<&Candidate> =
                    candidates.iter().enumerate().filter(|(i, _)| subset >> i & 1 == 1).map(|(_, c)| c).collect();
                let met = chosen.iter().fold(0, |met, c| met | c.meets);
                let mut ranks: Vec<u32> = chosen.iter().map(|c| c.rank).collect();
                ranks.sort_unstable();
                (met & open == open).then(|| (chosen.iter().map(|c| c.cost).sum(), chosen.len(), ranks))
            })
            .min()
    }

    #[test]
    fn two_services_that_do_beat_three_near_ones() {
        let mut cover = Cover::default();
        cover.start(4);
        for c in [candidate(1, 0b0111, 30), candidate(2, 0b0011, 20), candidate(3, 0b1100, 20), candidate(4, 0b1000, 15)] {
            cover.offer(c);
        }
        assert_eq!(cover.chosen().iter().map(|c| c.rank).collect::<Vec<_>>(), [2, 3]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn the_cover_is_the_best_of_all_subsets(needs in 1_usize..6, seeds in prop::collection::vec((1_u16..64, 1_u32..12), 0..11)) {
            let open = ((1_u32 << needs) - 1) as u16;
            let mut candidates: Vec<Candidate> = seeds.iter().enumerate().filter(|(_, (meets, _))| meets & open != 0)
                .map(|(i, (meets, cost))| candidate(i as u32 * 7 % 11, meets & open, *cost)).collect();
            candidates.sort_by_key(|c| c.cost);
            let mut cover = Cover::default();
            cover.start(needs);
            for c in &candidates {
                cover.offer(*c);
            }
            let expected = brute_force(&candidates, open);
            prop_assert_eq!(cover.is_complete(open), expected.is_some());
            if let Some((cost, _, ranks)) = expected {
                prop_assert_eq!(cover.cost(open), Some(cost));
                prop_assert_eq!(cover.chosen().iter().map(|c| c.rank).collect::<Vec<_>>(), ranks);
            }
        }

        #[test]
        fn nothing_beyond_the_bound_changes_the_best_set(seeds in prop::collection::vec((1_u16..16, 1_u32..40), 1..12), later in prop::collection::vec((1_u16..16, 0_u32..40), 0..6)) {
            let mut candidates: Vec<Candidate> = seeds.iter().enumerate().map(|(i, (meets, cost))| candidate(i as u32, *meets, *cost)).collect();
            candidates.sort_by_key(|c| c.cost);
            let mut cover = Cover::default();
            cover.start(4);
            for c in &candidates { cover.offer(*c); }
            prop_assume!(cover.is_complete(0b1111));
            let possible: Vec<u16> = later.iter().map(|(meets, _)| *meets).collect();
            let bound = cover.worth_searching(0b1111, &possible);
            let before = cover.chosen();
            let seen = candidates.last().expect("there is one").cost;
            for (i, (meets, more)) in later.iter().enumerate() {
                let cost = seen.max(bound) + 1 + more;
                cover.offer(candidate(100 + i as u32, *meets, cost));
            }
            prop_assert_eq!(cover.chosen(), before);
        }
    }
}
