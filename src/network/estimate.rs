//! Travel estimated from points, where nobody has stated a way: metres in a straight line, a detour, a speed.

/// Mean radius of the earth in metres (IUGG).
const RADIUS_M: f64 = 6_371_008.8;

/// How minutes are estimated from a straight line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    /// Speed in km/h; 0 means that nothing is estimated.
    pub kmh: u32,
    /// Length of the road over the straight line, in percent.
    pub detour_percent: u32,
    /// Minutes added to each way.
    pub base_minutes: u32,
}

impl Estimate {
    /// Milliminutes for a straight line of so many metres, rounded up; none without a speed or where they do not fit.
    #[must_use]
    pub fn millis(&self, metres: u32) -> Option<u32> {
        // metres / 1000 km * detour / 100 / kmh hours * 60 minutes * 1000 milliminutes
        let road = u64::from(metres).saturating_mul(u64::from(self.detour_percent)).saturating_mul(3);
        let per = u64::from(self.kmh).saturating_mul(5);
        if per == 0 {
            return None;
        }
        let base = u64::from(self.base_minutes).saturating_mul(1000);
        u32::try_from(road.div_ceil(per).saturating_add(base)).ok()
    }
}

/// Metres between two points (latitude, longitude in microdegrees) by the haversine formula, rounded to the nearest.
///
/// Computed with the `libm` crate, so that every platform gets the same number.
#[must_use]
pub fn metres(a: (i32, i32), b: (i32, i32)) -> u32 {
    let half = |from: i32, to: i32| radians(i64::from(to) - i64::from(from)) / 2.0;
    let (up, along) = (libm::sin(half(a.0, b.0)), libm::sin(half(a.1, b.1)));
    let across = libm::cos(radians(a.0.into())) * libm::cos(radians(b.0.into()));
    let share = (up * up + across * along * along).clamp(0.0, 1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most half of the earth's girth, never negative"
    )]
    let metres = libm::round(2.0 * RADIUS_M * libm::asin(libm::sqrt(share))) as u32;
    metres
}

/// Microdegrees in radians.
fn radians(microdegrees: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "differences of i32 fit an f64")]
    let degrees = microdegrees as f64 / 1e6;
    degrees.to_radians()
}

/// Boxes of [`FAN`] nodes, boxes of [`FAN`] boxes and so on, over the nodes in Hilbert order.
///
/// We chose this packed tree over a grid because services stand in clusters: a cell of a grid holds one node in the forest and
/// thousands in a capital, a leaf here always [`FAN`]. Boxes are in space (centimetres from the earth's centre), so that neither the
/// poles nor the date line need a word.
#[derive(Clone, Debug, Default)]
pub(super) struct Near {
    /// Nodes of the leaves, leaf by leaf.
    nodes: Vec<u32>,
    /// Boxes, leaves first, the root last.
    boxes: Vec<Cube>,
    /// Index of the first box of each level, leaves first.
    levels: Vec<u32>,
}

/// Nodes of a leaf, and boxes of a box.
const FAN: usize = 8;

/// Stands for the component of a box whose nodes have several.
const MIXED: u32 = u32::MAX;

#[derive(Clone, Copy, Debug)]
struct Cube {
    low: [i32; 3],
    high: [i32; 3],
    /// Component of all nodes inside, or [`MIXED`].
    component: u32,
}

/// What lies inside a box.
pub(super) enum Inside<'a> {
    /// Ids of boxes.
    Boxes(std::ops::Range<u32>),
    /// Nodes.
    Nodes(&'a [u32]),
}

impl Near {
    /// Packs the nodes that have a point and are not by water. Empty if all of them are tied by links, as no two are then estimated.
    pub(super) fn build(points: &[Option<(i32, i32)>], components: &[u32]) -> Self {
        let order = super::order::hilbert_order(points);
        let nodes: Vec<u32> = order.into_iter().filter(|&node| points[node as usize].is_some()).collect();
        let mut near = Self { boxes: Vec::new(), levels: vec![0], nodes };
        for leaf in near.nodes.chunks(FAN) {
            let cubes = leaf.iter().filter_map(|&node| {
                let place = place(points[node as usize]?);
                Some(Cube { low: place, high: place, component: components[node as usize] })
            });
            near.boxes.extend(cubes.reduce(Cube::with));
        }
        let mut below = 0;
        while near.boxes.len() - below > 1 {
            let above = near.boxes.len();
            near.levels.push(u32::try_from(above).unwrap_or(u32::MAX));
            for start in (below..above).step_by(FAN) {
                let inside = near.boxes[start..(start + FAN).min(above)].iter().copied();
                near.boxes.extend(inside.reduce(Cube::with));
            }
            below = above;
        }
        if near.boxes.last().is_none_or(|root| root.component != MIXED) { Self::default() } else { near }
    }

    /// The box that holds all others; none if nothing is ever estimated.
    pub(super) fn root(&self) -> Option<u32> {
        u32::try_from(self.boxes.len()).ok()?.checked_sub(1)
    }

    /// Whether nothing is ever estimated.
    pub(super) fn is_empty(&self) -> bool {
        self.boxes.is_empty()
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.nodes) + size_of_val(&*self.boxes)
    }

    /// A number of metres that no node of a box is nearer than; none if all its nodes belong to `component`.
    pub(super) fn least_metres(&self, cube: u32, from: [i32; 3], component: u32) -> Option<u32> {
        let cube = &self.boxes[cube as usize];
        if cube.component == component {
            return None;
        }
        let mut square = 0.0;
        for ((low, high), at) in cube.low.into_iter().zip(cube.high).zip(from) {
            let (low, high, at) = (i64::from(low), i64::from(high), i64::from(at));
            #[expect(clippy::cast_precision_loss, reason = "differences of i32 fit an f64")]
            let gap = (low - at).max(at - high).max(0) as f64;
            square += gap * gap;
        }
        // The chord is shorter than the arc; one metre less makes up for every rounding.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the earth's width, never negative")]
        let chord = (libm::sqrt(square) / 100.0) as u32;
        Some(chord.saturating_sub(1))
    }

    /// What lies inside a box.
    pub(super) fn inside(&self, cube: u32) -> Inside<'_> {
        let level = self.levels.partition_point(|&first| first <= cube).saturating_sub(1);
        let first = self.levels[level];
        let start = (cube - first) as usize * FAN;
        if level == 0 {
            return Inside::Nodes(&self.nodes[start..(start + FAN).min(self.nodes.len())]);
        }
        let start = self.levels[level - 1] + (cube - first) * FAN as u32;
        Inside::Boxes(start..(start + FAN as u32).min(first))
    }
}

impl Cube {
    /// The smallest box around two.
    fn with(self, other: Self) -> Self {
        Self {
            low: std::array::from_fn(|axis| self.low[axis].min(other.low[axis])),
            high: std::array::from_fn(|axis| self.high[axis].max(other.high[axis])),
            component: if self.component == other.component { self.component } else { MIXED },
        }
    }
}

/// Centimetres from the earth's centre along three axes.
pub(super) fn place((lat, lon): (i32, i32)) -> [i32; 3] {
    let (lat, lon) = (radians(lat.into()), radians(lon.into()));
    let flat = libm::cos(lat);
    #[expect(clippy::cast_possible_truncation, reason = "the earth's radius in centimetres fits an i32")]
    let whole = |share: f64| libm::round(share * RADIUS_M * 100.0) as i32;
    [whole(flat * libm::cos(lon)), whole(flat * libm::sin(lon)), whole(libm::sin(lat))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metres_over_the_earth() {
        assert_eq!(metres((0, 0), (0, 1_000_000)), 111_195);
        assert_eq!(metres((0, 0), (0, 180_000_000)), 20_015_114);
        assert_eq!(metres((10, 20), (10, 20)), 0);
        assert_eq!(metres((0, 179_999_000), (0, -179_999_000)), 222, "over the date line");
        assert_eq!(metres((89_999_000, 0), (89_999_000, 180_000_000)), 222, "over the pole");
        assert_eq!(metres((-1_455_833, -48_503_889), (-1_361_000, -48_342_000)), 20_858, "Belém to Marituba");
        let _any_number_has_an_answer = metres((i32::MIN, i32::MIN), (i32::MAX, i32::MAX));
    }

    #[test]
    fn minutes_are_rounded_up_and_never_overflow() {
        let estimate = Estimate { kmh: 60, detour_percent: 100, base_minutes: 5 };
        assert_eq!([0, 1, 1000].map(|metres| estimate.millis(metres)), [Some(5000), Some(5001), Some(6000)]);
        assert_eq!(Estimate { kmh: 40, detour_percent: 130, base_minutes: 0 }.millis(1000), Some(1950));
        assert_eq!(Estimate::default().millis(0), None);
        assert_eq!(Estimate { kmh: 1, detour_percent: u32::MAX, base_minutes: 0 }.millis(u32::MAX), None);
        assert_eq!(Estimate { kmh: u32::MAX, detour_percent: 1, base_minutes: u32::MAX }.millis(1), None);
    }

    #[test]
    fn a_box_is_never_nearer_than_it_says() {
        let mut state = 7_u64;
        let mut draw = |end: i32| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) % (2 * end as u64)) as i32 - end
        };
        for spread in [20_000, 2_000_000, 90_000_000] {
            for centre in [(0, 0), (89_900_000, 0), (-1_000_000, 179_990_000)] {
                let mut point = || (centre.0 + draw(spread), centre.1 + draw(spread.saturating_mul(2)));
                let points: Vec<_> = (0..600).map(|_| Some(point())).collect();
                let components: Vec<_> = (0..600).collect();
                let near = Near::build(&points, &components);
                let from = point();
                let mut left = vec![(near.root().unwrap(), 0)];
                let mut met = 0;
                while let Some((cube, above)) = left.pop() {
                    let least = near.least_metres(cube, place(from), u32::MAX - 1).unwrap();
                    assert!(least >= above);
                    match near.inside(cube) {
                        Inside::Boxes(cubes) => left.extend(cubes.map(|cube| (cube, least))),
                        Inside::Nodes(nodes) => {
                            for &node in nodes {
                                met += 1;
                                assert!(metres(from, points[node as usize].unwrap()) >= least);
                            }
                        }
                    }
                }
                assert_eq!(met, 600);
            }
        }
    }
}
