//! Services by id, in buckets by a hash of it.
//!
//! A binary search over 400,000 ids waits for memory some thirty times, which costs as much as the decision; a bucket holds one
//! or two. It is sorted by id, so that even ids made to fall into one bucket are found in the steps of a binary search.

use std::hash::BuildHasher;

use super::desk::Hashed;

/// As many buckets as there are services.
#[derive(Clone, Debug, Default)]
pub(crate) struct Buckets {
    /// Start of each bucket in `services`; one more than buckets.
    starts: Vec<u32>,
    /// Services, each bucket in the order of ids.
    services: Vec<u32>,
}

impl Buckets {
    /// Buckets of the services in `by_id`, which stand in the order of ids.
    pub(crate) fn new<'n>(by_id: &[u32], id: impl Fn(u32) -> &'n str) -> Self {
        let count = by_id.len();
        let of: Vec<u32> = by_id.iter().map(|ix| place(id(*ix), count) as u32).collect();
        let mut starts = vec![0_u32; count + 1];
        for bucket in &of {
            starts[*bucket as usize + 1] += 1;
        }
        for bucket in 0..count {
            starts[bucket + 1] += starts[bucket];
        }
        let (mut next, mut services) = (starts.clone(), vec![0; count]);
        for (ix, bucket) in by_id.iter().zip(of) {
            let at = &mut next[bucket as usize];
            services[*at as usize] = *ix;
            *at += 1;
        }
        Self { starts, services }
    }

    /// The services whose id may be this one, in the order of ids.
    pub(crate) fn of(&self, id: &str) -> &[u32] {
        let bucket = place(id, self.services.len());
        let bounds = self.starts.get(bucket).zip(self.starts.get(bucket + 1));
        let (from, to) = bounds.map_or((0, 0), |(from, to)| (*from as usize, *to as usize));
        self.services.get(from..to).unwrap_or_default()
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of_val(&*self.starts) + size_of_val(&*self.services)
    }
}

/// The bucket of an id among `count`.
fn place(id: &str, count: usize) -> usize {
    // The upper half of the product spreads the hash over the buckets; it is below `count`.
    let spread = u128::from(Hashed::default().hash_one(id)) * count as u128;
    (spread >> 64) as usize
}
