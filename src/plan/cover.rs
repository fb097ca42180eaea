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

/// What services not met yet may offer: for each set of open needs the milliminutes that none of those is nearer than.
#[derive(Default)]
pub(crate) struct Unseen {
    /// By set; `u32::MAX` where there is none.
    least: Vec<u32>,
    sets: Vec<u16>,
}

impl Unseen {
    /// Starts over with `needs` open needs: nothing is offered.
    pub(crate) fn start(&mut self, needs: usize) {
        self.least.clear();
        self.least.resize(1 << needs, u32::MAX);
        self.sets.clear();
    }

    /// Somebody no nearer than `millis` may meet these needs.
    pub(crate) fn offer(&mut self, meets: u16, millis: u32) {
        let Some(least) = self.least.get_mut(usize::from(meets)).filter(|_| meets != 0) else { return };
        if *least == u32::MAX {
            self.sets.push(meets);
        }
        *least = millis.min(*least);
    }

    /// Each set and the milliminutes that none who meets it is nearer than.
    fn iter(&self) -> impl Iterator<Item = (u16, u32)> {
        self.sets.iter().map(|meets| (*meets, self.least[usize::from(*meets)]))
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
    /// Least cost of each set of needs by those met, and by those not met yet too.
    costs: Vec<(u32, u32)>,
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

    /// Whether no candidate that costs at least so much and meets at most these needs is in a best set.
    pub(crate) fn is_beaten(&self, meets: u16, cost: u32) -> bool {
        self.kept.iter().any(|k| k.meets & meets == meets && k.cost < cost)
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

    /// Farthest milliminutes at which a service not met yet can still be in the best set that meets `wanted`; `u32::MAX` while
    /// those met do not meet all of that. Those not met yet stand at least `millis` away, and each costs `burden` besides.
    ///
    /// A set with one of them in it costs at least its way, its burden, and the best of what it leaves open: by those met at
    /// their cost, or by others not met yet at the least that these can cost.
    pub(crate) fn worth_searching(&mut self, wanted: u16, unseen: &Unseen, millis: u32, burden: u32) -> u32 {
        self.count_costs(wanted, unseen, millis, burden);
        let now = self.costs[usize::from(wanted)].0;
        if now == u32::MAX {
            return u32::MAX;
        }
        let farthest = |(meets, least): (u16, u32)| {
            let rest = self.costs[usize::from(wanted & !meets)].1;
            now.checked_sub(burden.saturating_add(rest)).filter(|farthest| *farthest >= least)
        };
        unseen.iter().filter_map(farthest).max().unwrap_or(0)
    }

    /// Cost of the best set of those met for `wanted`; none if they do not meet all of that.
    pub(crate) fn cost(&mut self, wanted: u16) -> Option<u32> {
        self.count_costs(wanted, &Unseen::default(), 0, 0);
        Some(self.costs[usize::from(wanted)].0).filter(|cost| *cost != u32::MAX)
    }

    fn count_costs(&mut self, wanted: u16, unseen: &Unseen, millis: u32, burden: u32) {
        let Self { costs, kept, .. } = self;
        costs.clear();
        costs.resize(usize::from(wanted) + 1, (u32::MAX, u32::MAX));
        costs[0] = (0, 0);
        for set in (1..=wanted).filter(|set| set & !wanted == 0) {
            // Whatever meets `set` must meet its lowest need.
            let lowest = set & set.wrapping_neg();
            let (mut met, mut least) = (u32::MAX, u32::MAX);
            for candidate in kept.iter().filter(|candidate| candidate.meets & lowest != 0) {
                let rest = costs[usize::from(set & !candidate.meets)];
                met = met.min(rest.0.saturating_add(candidate.cost));
                least = least.min(rest.1.saturating_add(candidate.cost));
            }
            for (meets, nearest) in unseen.iter().filter(|(meets, _)| meets & lowest != 0) {
                let rest = costs[usize::from(set & !meets)].1;
                least = least.min(rest.saturating_add(nearest.max(millis)).saturating_add(burden));
            }
            costs[usize::from(set)] = (met, least);
        }
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
        fn nothing_beyond_the_bound_changes_the_best_set(burden in 1_u32..12, seeds in prop::collection::vec((1_u16..16, 1_u32..40), 1..12), later in prop::collection::vec((1_u16..16, 0_u32..40), 0..6)) {
            let mut candidates: Vec<Candidate> = seeds.iter().enumerate().map(|(i, (meets, cost))| candidate(i as u32, *meets, *cost)).collect();
            candidates.sort_by_key(|c| c.cost);
            let mut cover = Cover::default();
            cover.start(4);
            for c in &candidates { cover.offer(*c); }
            prop_assume!(cover.is_complete(0b1111));
            let seen = candidates.last().expect("there is one").cost;
            let mut unseen = Unseen::default();
            unseen.start(4);
            later.iter().for_each(|(meets, nearest)| unseen.offer(*meets, *nearest));
            let bound = cover.worth_searching(0b1111, &unseen, seen, burden);
            let before = cover.chosen();
            for (i, (meets, more)) in later.iter().enumerate() {
                // As near as it may be, or just beyond the bound.
                let least = later.iter().filter(|(other, _)| other == meets).map(|(_, least)| *least).min().expect("it is one");
                let millis = seen.max(least).max(bound + 1) + more % 3;
                cover.offer(candidate(100 + i as u32, *meets, millis + burden));
            }
            prop_assert_eq!(cover.chosen(), before);
        }
    }
}
