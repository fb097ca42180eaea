//! Whether a registered point can be believed.

use crate::network::draft::Point;

/// Services that share one point from which on it is taken for a default of the municipality, not a place.
pub(super) const SHARED_FROM: u32 = 10;

/// Mean area of a Brazilian municipality in km² (8.51 million over 5,571), where the area is not known.
const MEAN_AREA_KM2: f64 = 1_528.0;

/// A point with a latitude and longitude of the earth.
pub(super) fn point(lat: &str, lon: &str) -> Option<Point> {
    let number = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    let (lat, lon) = (number(lat)?, number(lon)?);
    ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some(Point { lat, lon })
}

/// The point in millionths of a degree, to find equal ones.
pub(super) fn key(point: Point) -> (i64, i64) {
    ((point.lat * 1e6).round() as i64, (point.lon * 1e6).round() as i64)
}

/// Distance to the seat in km, if that is farther than a place of the municipality is likely to be.
///
/// The rule of thumb is 15 km and two and a half radii of a circle of the municipality's area. Source: amparo, to review.
pub(super) fn too_far(point: Point, seat: Point, area_km2: Option<f64>) -> Option<u32> {
    let area = area_km2.filter(|area| area.is_finite() && *area > 0.0).unwrap_or(MEAN_AREA_KM2);
    let allowed = 15.0 + 2.5 * (area / std::f64::consts::PI).sqrt();
    let distance = flat_km(point, seat);
    (distance > allowed).then_some(distance.min(40_000.0) as u32)
}

/// Kilometres on a plane that touches the earth between both points. Good to 1 % within a state, which is all that is
/// asked; plain arithmetic, so every platform gets the same bits.
fn flat_km(a: Point, b: Point) -> f64 {
    const KM_PER_DEGREE: f64 = 111.195;
    let x = ((a.lat + b.lat) / 2.0).to_radians();
    // Cosine by its series: exact to 1e-5 up to 60 degrees.
    let s = x * x;
    let cosine = 1.0 - s / 2.0 * (1.0 - s / 12.0 * (1.0 - s / 30.0 * (1.0 - s / 56.0)));
    let (north, east) = ((a.lat - b.lat) * KM_PER_DEGREE, (a.lon - b.lon) * KM_PER_DEGREE * cosine);
    (north * north + east * east).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_in_another_state_is_far_and_one_in_the_next_village_is_not() {
        let marituba = Point { lat: -1.36, lon: -48.3446 };
        assert_eq!(too_far(Point { lat: -1.4, lon: -48.3 }, marituba, Some(103.2)), None);
        let rio = Point { lat: -22.91, lon: -43.2 };
        let km = too_far(rio, marituba, Some(103.2)).expect("Rio is far from Marituba");
        assert!((2_400..2_520).contains(&km), "{km}");
        assert!(too_far(Point { lat: -1.36, lon: -47.5 }, marituba, None).is_some());
    }

    #[test]
    fn points_are_points_of_the_earth() {
        assert!(point("-1,355", "-48.342").is_some());
        for (lat, lon) in [("", ""), ("-12971", "-38"), ("NaN", "1"), ("inf", "1"), ("a", "1")] {
            assert!(point(lat, lon).is_none(), "{lat} {lon}");
        }
    }
}
