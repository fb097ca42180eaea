use super::*;
use crate::network::rows::{Edge, Given};

/// Boats go from 6 to 18 h, UTC; timetable 1 never opens.
fn hours(hours: u32, at_s: i64) -> Option<i64> {
    let (day, second) = (at_s.div_euclid(86_400).saturating_mul(86_400), at_s.rem_euclid(86_400));
    match (hours, second) {
        (1, _) => None,
        _ if at_s.unsigned_abs() > 1 << 40 => Some(i64::MAX),
        (_, ..21_600) => Some(day + 21_600),
        (_, 21_600..64_800) => Some(at_s),
        _ => Some(day + 86_400 + 21_600),
    }
}

const ROAD: Estimate = Estimate { kmh: 60, detour_percent: 100, base_minutes: 0 };

fn within(bound: u32) -> Explore<'static> {
    Explore { bound, depart_s: None, next_opening: &hours, holds: &|_| true, avoid_operators: &[], estimate: ROAD }
}

fn edge(from: u32, to: u32, millis: u32, special: u16) -> Edge {
    Edge { from, to, millis, special }
}

fn both(from: u32, to: u32, millis: u32, special: u16) -> [Edge; 2] {
    [edge(from, to, millis, special), edge(to, from, millis, special)]
}

/// Rows without points.
fn linked(nodes: usize, edges: &[Edge], specials: &[Special], given: &[Given]) -> Rows {
    Rows::build(&vec![None; nodes], &[], edges, specials.to_vec(), given)
}

fn ways(rows: &Rows, scratch: &mut Scratch, origin: u32, options: &Explore<'_>) -> Vec<(u32, Way)> {
    let mut list = Vec::new();
    explore(rows, scratch, origin, options, |node, way| {
        list.push((node, way));
        u32::MAX
    });
    list
}

fn minutes(rows: &Rows, origin: u32, options: &Explore<'_>) -> Vec<(u32, u32)> {
    ways(rows, &mut Scratch::new(), origin, options).into_iter().map(|(node, way)| (node, way.millis)).collect()
}

const BOAT: Special = Special { hours: Some(0), operator: Some(7), water: true };

#[test]
fn a_boat_that_sleeps_is_waited_for_or_not_used() {
    let edges = [both(0, 1, 10_000, 0), both(1, 2, 20_000, 1)].concat();
    let rows = linked(3, &edges, &[BOAT], &[]);
    let mut options = within(100_000);
    assert_eq!(minutes(&rows, 0, &options), [(0, 0), (1, 10_000), (2, 30_000)]);
    for (hour_min, wanted) in [((12, 0), Some(30_000)), ((5, 30), Some(50_000)), ((17, 49), Some(30_000)), ((17, 50), None)] {
        options.depart_s = Some(hour_min.0 * 3600 + hour_min.1 * 60);
        let found = ways(&rows, &mut Scratch::new(), 0, &options).into_iter().find(|(node, _)| *node == 2);
        assert_eq!(found.map(|(_, way)| way.millis), wanted, "{hour_min:?}");
        assert!(found.is_none_or(|(_, way)| way.water));
    }
    options.bound = 2_000_000;
    assert_eq!(minutes(&rows, 0, &options)[2], (2, (12 * 60 + 10 + 20) * 1000));
    options.avoid_operators = &[7];
    assert_eq!(minutes(&rows, 0, &options).len(), 2);
}

#[test]
fn a_boat_that_never_opens_and_instants_at_the_ends_are_harmless() {
    let rows = linked(2, &both(0, 1, 1, 1), &[Special { hours: Some(1), operator: None, water: true }], &[]);
    let mut options = within(u32::MAX);
    for depart_s in [0, i64::MIN, i64::MAX] {
        options.depart_s = Some(depart_s);
        assert_eq!(minutes(&rows, 0, &options), [(0, 0)]);
    }
    let rows = linked(2, &both(0, 1, 1, 1), &[BOAT], &[]);
    options.next_opening = &|_, _| Some(i64::MAX);
    for depart_s in [0, i64::MIN, i64::MAX] {
        options.depart_s = Some(depart_s);
        assert!(minutes(&rows, 0, &options).len() <= 2);
    }
}

#[test]
fn given_minutes_beat_links_and_links_beat_estimates() {
    // One kilometre is about 9,000 microdegrees; at 60 km/h that is a minute.
    let points: Vec<_> = (0..6).map(|node| Some((0, node * 9_000))).collect();
    let by_water = [false, false, false, false, true, false];
    let given = [Given { from: 0, to: 2, millis: 70_000 }, Given { from: 0, to: 5, millis: 500_000 }];
    let edges = [both(0, 1, 50_000, 0), both(1, 2, 1_000, 0)].concat();
    let rows = Rows::build(&points, &by_water, &edges, vec![], &given);
    let found = ways(&rows, &mut Scratch::new(), 0, &within(90_000));
    let kinds: Vec<_> = found.iter().map(|(node, way)| (*node, way.kind)).collect();
    assert_eq!(kinds, [(0, WayKind::Here), (3, WayKind::Estimate), (1, WayKind::Links), (2, WayKind::Given)]);
    assert_eq!(found[1].1.millis, ROAD.millis(metres((0, 0), (0, 27_000))).unwrap());
    assert_eq!(found[3].1.millis, 70_000);
    // Too far over links, though near as the crow flies: no estimate.
    assert_eq!(minutes(&rows, 0, &within(49_999)).len(), 2);
    // From by the water nothing is estimated.
    assert_eq!(minutes(&rows, 4, &within(90_000)), [(4, 0)]);
}

#[test]
fn land_comes_before_water_of_the_same_minutes() {
    let water = Special { water: true, ..Special::default() };
    let edges = [both(0, 1, 5, 1), both(1, 3, 5, 0), both(0, 2, 5, 0), both(2, 3, 5, 0), both(1, 4, 1, 0)].concat();
    let found = ways(&linked(5, &edges, &[water], &[]), &mut Scratch::new(), 0, &within(100));
    let wet: Vec<_> = found.iter().map(|(node, way)| (*node, way.millis, way.water)).collect();
    assert_eq!(wet, [(0, 0, false), (2, 5, false), (1, 5, true), (4, 6, true), (3, 10, false)]);
}

#[test]
fn the_bound_shrinks_and_zero_stops() {
    let edges: Vec<_> = (0..9).flat_map(|node| both(node, node + 1, 10, 0)).collect();
    let rows = linked(10, &edges, &[], &[]);
    let mut scratch = Scratch::new();
    let mut seen = Vec::new();
    explore(&rows, &mut scratch, 0, &within(1000), |node, _| {
        seen.push(node);
        if node == 3 { 50 } else { 1000 }
    });
    assert_eq!(seen, [0, 1, 2, 3, 4, 5]);
    let visited = explore(&rows, &mut scratch, 0, &within(1000), |node, _| if node == 2 { 0 } else { 1000 });
    assert_eq!(visited.settled, 3);
    assert_eq!(explore(&rows, &mut scratch, 10, &within(1000), |_, _| 1), Visited::default());
    assert_eq!(explore(&Rows::default(), &mut scratch, 0, &within(1000), |_, _| 1), Visited::default());
    assert_eq!(minutes(&rows, 0, &within(0)), [(0, 0)]);
}

#[test]
fn the_way_back_is_free_where_links_are_equal_both_ways() {
    let edges =
        [both(0, 1, 10, 0).to_vec(), vec![edge(1, 2, 10, 0), edge(2, 3, 10, 0), edge(3, 0, 7, 0)], both(4, 5, 9, 1).to_vec()];
    let given = [Given { from: 5, to: 0, millis: 3 }];
    let rows = linked(6, &edges.concat(), &[BOAT], &given);
    assert!(!rows.is_symmetric(0) && rows.is_symmetric(4) && rows.is_timed(5) && !rows.is_timed(1));
    let scratch = &mut Scratch::new();
    let options = Explore { depart_s: Some(23 * 3600), ..within(1_000_000) };
    for (origin, target, wanted) in [(0, 1, Some(10)), (0, 2, Some(17)), (0, 3, Some(7)), (3, 2, Some(10)), (4, 5, Some(9))] {
        let forward = between(&rows, scratch, origin, target, &options).unwrap();
        assert_eq!(back(&rows, scratch, origin, target, forward, &options), wanted, "{origin} {target}");
    }
    let stated = Way { millis: 4, kind: WayKind::Given, water: false };
    assert_eq!(back(&rows, scratch, 0, 5, stated, &options), Some(3));
    assert_eq!(back(&rows, scratch, 5, 0, stated, &options), None);
    assert_eq!(between(&rows, scratch, 0, 4, &options), None);
    assert_eq!(between(&rows, scratch, 0, 6, &options), None);
}

/// splitmix64
struct Random(u64);

impl Random {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let seed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let seed = (seed ^ seed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((seed >> 33) % u64::from(end)) as u32
    }
}

/// A network as it came in, for the slow opinion.
struct Drawn {
    points: Vec<Option<(i32, i32)>>,
    by_water: Vec<bool>,
    edges: Vec<Edge>,
    specials: Vec<Special>,
    given: Vec<Given>,
}

fn drawn(random: &mut Random) -> Drawn {
    let nodes = 2 + random.below(28);
    let degrees = |random: &mut Random| (random.below(400_000) as i32 - 200_000, random.below(400_000) as i32 - 200_000);
    let points = (0..nodes).map(|_| Some(degrees(random)).filter(|_| random.below(6) > 0)).collect();
    let by_water = (0..nodes).map(|_| random.below(6) == 0).collect();
    let special = |random: &mut Random| Special {
        hours: Some(random.below(3)).filter(|hours| *hours < 2),
        operator: Some(random.below(3)),
        water: random.below(2) == 0,
    };
    let specials = (0..4).map(|_| special(random)).collect();
    let mut edges = Vec::new();
    for _ in 0..random.below(nodes * 3) {
        let special = if random.below(4) == 0 { 1 + random.below(4) as u16 } else { 0 };
        let edge = edge(random.below(nodes), random.below(nodes), random.below(40) * 1000, special);
        edges.push(edge);
        if random.below(4) > 0 {
            edges.push(Edge { from: edge.to, to: edge.from, ..edge });
        }
    }
    let given = (0..random.below(nodes))
        .map(|_| Given { from: random.below(nodes), to: random.below(nodes), millis: random.below(120_000) })
        .collect();
    Drawn { points, by_water, edges, specials, given }
}

/// The same minutes, slowly: all links again and again until nothing changes, then the rules one by one.
fn slowly(drawn: &Drawn, origin: u32, options: &Explore<'_>) -> Vec<(u32, Way)> {
    let nodes = drawn.points.len();
    let mut least = vec![None::<(u64, bool)>; nodes];
    least[origin as usize] = Some((0, false));
    let mut tied = vec![false; nodes];
    tied[origin as usize] = true;
    for _ in 0..=nodes {
        for edge in &drawn.edges {
            let (from, to) = (edge.from as usize, edge.to as usize);
            (tied[from], tied[to]) = (tied[from] || tied[to], tied[from] || tied[to]);
        }
        let mut next = vec![None::<(u64, bool)>; nodes];
        next[origin as usize] = Some((0, false));
        for edge in &drawn.edges {
            let Some((millis, wet)) = least[edge.from as usize] else { continue };
            let special = drawn.specials.get(usize::from(edge.special).wrapping_sub(1)).copied().unwrap_or_default();
            if special.operator.is_some_and(|operator| options.avoid_operators.contains(&operator)) {
                continue;
            }
            let mut leave = millis;
            if let (Some(number), Some(depart_s)) = (special.hours, options.depart_s) {
                let arrive_s = depart_s + (millis * 60).div_ceil(1000) as i64;
                let Some(open_s) = hours(number, arrive_s) else { continue };
                if open_s > arrive_s {
                    leave = ((open_s - depart_s) as u64 * 1000).div_ceil(60);
                }
            }
            let way = (leave + u64::from(edge.millis), wet || special.water);
            let known = &mut next[edge.to as usize];
            *known = Some(known.map_or(way, |known| known.min(way)));
        }
        least = next;
    }
    let mut list = Vec::new();
    for node in 0..nodes as u32 {
        let given = drawn.given.iter().filter(|given| given.from == origin && given.to == node).map(|given| given.millis).min();
        let grounded = |node: u32| drawn.points[node as usize].filter(|_| !drawn.by_water[node as usize]);
        let way = if node == origin {
            Some((0, WayKind::Here, false))
        } else if let Some(millis) = given {
            Some((millis.into(), WayKind::Given, false))
        } else if tied[node as usize] {
            least[node as usize].map(|(millis, water)| (millis, WayKind::Links, water))
        } else {
            let millis = grounded(origin).zip(grounded(node)).and_then(|(a, b)| options.estimate.millis(metres(a, b)));
            millis.map(|millis| (millis.into(), WayKind::Estimate, false))
        };
        if let Some((millis, kind, water)) = way.filter(|(millis, ..)| *millis <= options.bound.into()) {
            list.push((node, Way { millis: millis as u32, kind, water }));
        }
    }
    list
}

#[test]
fn small_networks_agree_with_the_slow_opinion() {
    let mut random = Random(20_310_515);
    let scratch = &mut Scratch::new();
    let mut estimated = 0;
    for _ in 0..800 {
        let drawn = drawn(&mut random);
        let rows = Rows::build(&drawn.points, &drawn.by_water, &drawn.edges, drawn.specials.clone(), &drawn.given);
        let origin = random.below(drawn.points.len() as u32);
        let avoid = [random.below(6)];
        let depart_s = Some(i64::from(random.below(86_400))).filter(|second| second % 3 > 0);
        let bound = [30_000, 90_000, 800_000, u32::MAX][random.below(4) as usize];
        let options = Explore { depart_s, avoid_operators: &avoid, ..within(bound) };
        let mut found = ways(&rows, scratch, origin, &options);
        assert!(found.windows(2).all(|pair| pair[0].1.millis <= pair[1].1.millis), "ascending");
        found.sort_unstable();
        assert_eq!(found, slowly(&drawn, origin, &options));
        estimated += found.iter().filter(|(_, way)| way.kind == WayKind::Estimate).count();
        let timeless = Explore { depart_s: None, ..options };
        for (target, way) in found {
            assert_eq!(between(&rows, scratch, origin, target, &options), Some(way));
            let wanted = slowly(&drawn, target, &timeless).into_iter().find(|(node, _)| *node == origin);
            let wanted = rows.given(target, origin).filter(|_| target != origin).or(wanted.map(|(_, way)| way.millis));
            assert_eq!(back(&rows, scratch, origin, target, way, &options), wanted);
        }
    }
    assert!(estimated > 200);
}

/// A square of streets with a scatter of islands that only estimates reach.
fn streets(side: u32) -> Rows {
    let nodes = side * side;
    let points: Vec<_> = (0..nodes).map(|node| Some(((node / side * 5_000) as i32, (node % side * 5_000) as i32))).collect();
    let is_island = |node: u32| node % 17 == 5;
    let mut edges = Vec::new();
    for node in 0..nodes {
        for (other, stands) in [(node + 1, (node + 1) % side != 0), (node + side, node + side < nodes)] {
            if stands && !is_island(node) && !is_island(other) {
                edges.extend(both(node, other, 900 + node * 37 % 211, 0));
            }
        }
    }
    Rows::build(&points, &[], &edges, vec![], &[])
}

#[test]
fn a_search_costs_its_neighbourhood_whatever_the_size() {
    let work = |side: u32| {
        let rows = streets(side);
        let mut options = within(9_000);
        options.estimate.kmh = 30;
        explore(&rows, &mut Scratch::new(), side * (side / 2) + side / 2, &options, |_, _| u32::MAX)
    };
    let (small, large) = (work(60), work(360));
    assert!(small.settled > 100, "{small:?}");
    assert!(large.scanned < small.scanned * 2, "{small:?} {large:?}");
}

#[test]
fn nothing_is_allocated_after_the_first_rounds() {
    let rows = streets(80);
    let scratch = &mut Scratch::new();
    let mut round = || {
        for origin in (0..6400).step_by(97) {
            explore(&rows, scratch, origin, &within(20_000), |_, way| if way.millis > 15_000 { 0 } else { 18_000 });
            between(&rows, scratch, origin, 3200, &within(20_000));
        }
    };
    round();
    assert_eq!(allocation_counter::measure(round).count_total, 0);
}

#[test]
fn two_threads_share_the_rows() {
    let rows = streets(60);
    let all = |rows: &Rows| -> Vec<_> {
        let mut scratch = Scratch::new();
        (0..200).map(|origin| ways(rows, &mut scratch, origin * 18, &within(8_000))).collect()
    };
    let alone = all(&rows);
    std::thread::scope(|scope| {
        let threads = [scope.spawn(|| all(&rows)), scope.spawn(|| all(&rows))];
        threads.into_iter().for_each(|thread| assert_eq!(thread.join().unwrap(), alone));
    });
}

#[test]
fn one_scratch_serves_networks_of_any_size_for_ever() {
    let (small, large) = (streets(5), streets(30));
    let scratch = &mut Scratch::new();
    for round in 0..300 {
        let rows = if round % 3 == 0 { &small } else { &large };
        // Wide bounds use up the range of costs within a few searches.
        let options = within([5_000, u32::MAX, 400_000_000][round % 3]);
        assert_eq!(ways(rows, scratch, 12, &options), ways(rows, &mut Scratch::new(), 12, &options));
    }
}
