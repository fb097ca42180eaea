//! The few statistics that indicators need, exact or rounded outward.

/// Square of the normal quantile of a 95 % interval, and the quantile.
const Z: f64 = 1.959_963_984_540_054;

/// The Wilson score interval of a share, at 95 %.
///
/// # Units
/// Per mille, rounded outward: the lower end down, the upper end up. (0, 1000) for nothing of nothing.
/// # Source
/// paper:wilson-1927. It holds where the share is near 0 or 1 and the count is small, as with a small town's crises.
/// # Example
/// ```
/// use amparo::analysis::wilson;
///
/// assert_eq!(wilson(5, 10), (236, 764));
/// assert_eq!(wilson(0, 10), (0, 278), "nothing seen in ten is not nothing");
/// ```
#[must_use]
pub fn wilson(part: u64, whole: u64) -> (u32, u32) {
    if whole == 0 {
        return (0, 1_000);
    }
    // Counts of people and calls: far below 2^52, so exact.
    let (x, n) = (part.min(whole) as f64, whole as f64);
    let z2 = Z * Z;
    let centre = x + z2 / 2.0;
    let half = Z * libm::sqrt(x * (n - x) / n + z2 / 4.0);
    let low = libm::floor((centre - half) / (n + z2) * 1_000.0).max(0.0);
    let high = libm::ceil((centre + half) / (n + z2) * 1_000.0).min(1_000.0);
    // At the ends the interval touches them; what is left is the rounding of the last bit.
    let low = if part == 0 { 0.0 } else { low };
    let high = if part >= whole { 1_000.0 } else { high };
    (low as u32, high as u32)
}

/// Part of a whole in per mille, rounded to nearest, halves up.
pub(super) fn per_mille(part: u64, whole: u64) -> u32 {
    if whole == 0 {
        return 0;
    }
    u32::try_from((part.saturating_mul(2_000) + whole) / (2 * whole)).unwrap_or(u32::MAX)
}

/// The value at a rank of `numerator / denominator`, by nearest rank; the values are sorted. None if there are none.
pub(super) fn quantile(sorted: &[u32], numerator: usize, denominator: usize) -> Option<u32> {
    let rank = (sorted.len() * numerator).div_ceil(denominator).max(1);
    sorted.get(rank - 1).copied()
}

/// The interval of a median by ranks, at about 95 %: the values that stand at n/2 -/+ z sqrt(n)/2, rounded outward.
///
/// # Shape
/// None for no values; the smallest and the largest where there are few. No distribution is assumed: times to an answer have
/// long tails.
/// # Source
/// paper:conover-1999, order statistics.
#[must_use]
pub fn median_interval(sorted: &[u32]) -> Option<(u32, u32)> {
    let n = sorted.len();
    if n == 0 {
        return None;
    }
    let half = Z * libm::sqrt(n as f64) / 2.0;
    let middle = n as f64 / 2.0;
    let low = libm::floor(middle - half).max(1.0) as usize;
    let high = (libm::ceil(middle + half) as usize + 1).min(n);
    Some((sorted[low - 1], sorted[high - 1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wilson_interval_is_the_published_one() {
        // Newcombe 1998, table I: 81 of 263 is 0.2553 to 0.3662; 15 of 148 is 0.0624 to 0.1605; 1 of 29 is 0.0061 to 0.1718.
        assert_eq!(wilson(81, 263), (255, 367));
        assert_eq!(wilson(15, 148), (62, 161));
        assert_eq!(wilson(1, 29), (6, 172));
        assert_eq!(wilson(0, 20), (0, 162));
        assert_eq!(wilson(20, 20), (838, 1_000));
        assert_eq!(wilson(0, 0), (0, 1_000));
    }

    #[test]
    fn ranks_are_those_of_a_table() {
        let values: Vec<u32> = (1..=100).collect();
        assert_eq!(quantile(&values, 1, 2), Some(50));
        assert_eq!(quantile(&values, 9, 10), Some(90));
        assert_eq!(quantile(&[7], 9, 10), Some(7));
        assert_eq!(quantile(&[], 1, 2), None);
        // Conover, n = 100: ranks 40 and 61.
        assert_eq!(median_interval(&values), Some((40, 61)));
        assert_eq!(median_interval(&[3, 9]), Some((3, 9)));
        assert_eq!((per_mille(1, 3), per_mille(2, 3), per_mille(1, 2_000)), (333, 667, 1));
    }
}
