//! Order of nodes in memory: along a Hilbert curve, so that neighbours on the map are neighbours in the rows.

/// Indexes of `points` in the order of a Hilbert curve over the whole earth.
///
/// Points are (latitude, longitude) in microdegrees. Points that fall together keep the order in which they came, and so do those
/// without a point, which come last: the same input gives the same order on every platform.
///
/// # Shape  a permutation of `0..points.len()`: entry `k` is the index that moves to place `k`
/// # Errors never
/// # Cost   one sort
#[must_use]
pub fn hilbert_order(points: &[Option<(i32, i32)>]) -> Vec<u32> {
    let mut keyed: Vec<(u64, bool, u32)> = (0_u32..)
        .zip(points)
        .map(|(index, point)| point.map_or((u64::MAX, true, index), |point| (hilbert_key(point), false, index)))
        .collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, _, index)| index).collect()
}

/// Place of a point on the curve of order 32 over all pairs of `i32`.
fn hilbert_key((lat, lon): (i32, i32)) -> u64 {
    // Flipping the sign bit moves i32 onto u32 and keeps its order.
    let (mut x, mut y) = (lon.cast_unsigned() ^ (1 << 31), lat.cast_unsigned() ^ (1 << 31));
    let mut key = 0;
    for bit in (0..u32::BITS).rev() {
        let (right, up) = (x >> bit & 1, y >> bit & 1);
        key = key << 2 | u64::from((3 * right) ^ up);
        if up == 0 {
            if right == 1 {
                (x, y) = (!x, !y);
            }
            (x, y) = (y, x);
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_square_is_walked_in_steps_of_one() {
        let points: Vec<_> = (0..16).flat_map(|lat| (0..16).map(move |lon| Some((lat, lon)))).collect();
        let order = hilbert_order(&points);
        for pair in order.windows(2) {
            let ((a, b), (c, d)) = (points[pair[0] as usize].unwrap(), points[pair[1] as usize].unwrap());
            assert_eq!((a - c).abs() + (b - d).abs(), 1);
        }
    }

    #[test]
    fn equal_points_keep_their_order_and_the_pointless_come_last() {
        let here = Some((-1_450_000, -48_500_000));
        assert_eq!(hilbert_order(&[None, here, None, here, here]), [1, 3, 4, 0, 2]);
        assert!(hilbert_order(&[]).is_empty());
        let ends = [Some((i32::MIN, i32::MIN)), Some((i32::MAX, i32::MAX)), Some((i32::MIN, i32::MAX)), None];
        assert_eq!(hilbert_order(&ends).len(), 4);
        assert_eq!(hilbert_order(&ends)[3], 3);
    }
}
