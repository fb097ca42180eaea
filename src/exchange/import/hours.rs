//! Opening hours from the CNES shift, as far as a shift can tell them.

/// What a shift tells.
pub(super) enum Shift {
    /// Hours in the syntax of OpenStreetMap. The clock times are the usual ones of a shift, so they are verified.
    Hours(&'static str),
    /// Nothing that hours could be made from.
    Nothing,
    /// A code that CNES does not have.
    Unknown,
}

/// Hours of a CNES shift code (`TURNO_ATENDIMENTO`, 01 to 07).
pub(super) fn hours(code: &str) -> Shift {
    match code.trim_start_matches('0') {
        "1" => Shift::Hours("Mo-Fr 08:00-12:00; PH off"),
        "2" => Shift::Hours("Mo-Fr 13:00-17:00; PH off"),
        "3" => Shift::Hours("Mo-Fr 08:00-12:00,13:00-17:00; PH off"),
        "4" => Shift::Hours("Mo-Fr 08:00-12:00,13:00-22:00; PH off"),
        "6" => Shift::Hours("24/7"),
        "7" => Shift::Hours("Mo-Fr 18:00-22:00; PH off"),
        // 05 is "intermittent".
        "5" | "" => Shift::Nothing,
        _ => Shift::Unknown,
    }
}
