//! The queue of the travel search: what was pushed comes out by cost, then by id.
//!
//! A search settles a few hundred nodes over a known range of costs, about one node a bucket when the range is cut into [`BUCKETS`].
//! So a push is a store into an unsorted bucket, and only the bucket at hand is sorted, as a small heap. We chose this over one
//! binary heap because nearly all of a short search's time went into sifting; at worst (all in one bucket) it is that heap.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Buckets of a range of costs: two levels of 64, found by counting zeros.
const BUCKETS: usize = 64 * 64;

/// End of a bucket's list.
const END: u32 = u32::MAX;

/// A monotone queue of (cost, id).
#[derive(Clone, Debug)]
pub(super) struct Queue {
    /// What is pushed and not yet sorted, linked into buckets.
    waiting: Vec<(u64, u32)>,
    /// First of each bucket's list; means nothing where the bit is not set.
    heads: Vec<u32>,
    /// A bit for each bucket that holds something.
    filled: [u64; BUCKETS / 64],
    /// A bit for each word of `filled` that is not 0.
    words: u64,
    /// The bucket at hand, sorted.
    now: BinaryHeap<Reverse<u64>>,
    /// Its number.
    bucket: u32,
    base: u32,
    shift: u32,
    pushed: u32,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            waiting: Vec::new(),
            heads: Vec::new(),
            filled: [0; BUCKETS / 64],
            words: 0,
            now: BinaryHeap::new(),
            bucket: 0,
            base: 0,
            shift: 0,
            pushed: 0,
        }
    }
}

impl Queue {
    /// Empties the queue and sets the range of the costs to come: `base..=base + span`.
    pub(super) fn begin(&mut self, base: u32, span: u32) {
        self.heads.resize(BUCKETS, END);
        self.waiting.clear();
        self.now.clear();
        self.filled = [0; BUCKETS / 64];
        self.words = 0;
        self.pushed = 0;
        self.bucket = 0;
        self.base = base;
        self.shift = (span.max(1).ilog2() + 1).saturating_sub(BUCKETS.ilog2());
    }

    /// Adds an entry. A cost under one that has come out already comes out next; one beyond the range comes out in its order.
    #[inline]
    pub(super) fn push(&mut self, cost: u32, id: u32) {
        self.pushed += 1;
        let key = u64::from(cost) << 32 | u64::from(id);
        let bucket = (cost.saturating_sub(self.base) >> self.shift).min(BUCKETS as u32 - 1);
        if bucket <= self.bucket {
            self.now.push(Reverse(key));
            return;
        }
        let (word, bit) = (bucket as usize / 64, 1_u64 << (bucket % 64));
        let next = if self.filled[word] & bit == 0 { END } else { self.heads[bucket as usize] };
        self.filled[word] |= bit;
        self.words |= 1 << word;
        // A search pushes at most once a link, and there are at most 2^30.
        #[expect(clippy::cast_possible_truncation, reason = "at most one push a link or box")]
        let here = self.waiting.len() as u32;
        self.heads[bucket as usize] = here;
        self.waiting.push((key, next));
    }

    /// Takes the entry of least cost, of least id among equals.
    #[inline]
    pub(super) fn pop(&mut self) -> Option<(u32, u32)> {
        loop {
            if let Some(Reverse(key)) = self.now.pop() {
                #[expect(clippy::cast_possible_truncation, reason = "the two halves of the key")]
                return Some(((key >> 32) as u32, key as u32));
            }
            if self.words == 0 {
                return None;
            }
            let word = self.words.trailing_zeros();
            let bits = &mut self.filled[word as usize];
            self.bucket = word * 64 + bits.trailing_zeros();
            *bits &= *bits - 1;
            if *bits == 0 {
                self.words &= self.words - 1;
            }
            let mut at = self.heads[self.bucket as usize];
            while at != END {
                let (key, next) = self.waiting[at as usize];
                self.now.push(Reverse(key));
                at = next;
            }
        }
    }

    /// Entries pushed since the queue began, for counting work.
    pub(super) fn pushed(&self) -> u32 {
        self.pushed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_out_by_cost_then_id() {
        let mut queue = Queue::default();
        for (base, span) in [(0, 0), (7, 90_000), (1, u32::MAX - 1), (u32::MAX - 10, 10)] {
            queue.begin(base, span);
            let mut state = 1_u64;
            let mut wanted = Vec::new();
            for id in 0..500 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let cost = base.saturating_add(((state >> 33) % (u64::from(span) + 1)) as u32);
                queue.push(cost, id);
                wanted.push((cost, id));
            }
            wanted.sort_unstable();
            let got: Vec<_> = std::iter::from_fn(|| queue.pop()).collect();
            assert_eq!(got, wanted);
        }
    }

    #[test]
    fn what_is_pushed_meanwhile_takes_its_place() {
        let mut queue = Queue::default();
        queue.begin(100, 100_000);
        queue.push(100, 1);
        queue.push(5_000, 2);
        assert_eq!(queue.pop(), Some((100, 1)));
        queue.push(100, 9);
        queue.push(4_999, 3);
        assert_eq!(
            (queue.pop(), queue.pop(), queue.pop(), queue.pop()),
            (Some((100, 9)), Some((4_999, 3)), Some((5_000, 2)), None)
        );
    }
}
