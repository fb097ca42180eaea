//! The time zone of a municipality that states none.

use chrono_tz::{America, Tz};

use crate::calendar::Uf;

/// Municipalities of the south-west of Amazonas, one hour behind Manaus (IBGE codes).
///
/// # Source
/// Lei 12.876/2013; the list agrees with the reference table of municipalities.
const WEST_OF_AMAZONAS: [&str; 13] = [
    "1300201", "1300607", "1300706", "1301407", "1301506", "1301654", "1301803", "1301951", "1302306", "1302405", "1303502",
    "1303908", "1304062",
];

/// The IANA zone of a state, or of the few municipalities (by IBGE code) that differ from theirs.
///
/// # Source
/// Leis 11.662/2008 and 12.876/2013 for the four legal hours; the IANA list for the zone of each state.
#[must_use]
pub fn zone_of(uf: Uf, ibge: Option<&str>) -> Tz {
    if ibge == Some("2605459") {
        return America::Noronha;
    }
    if ibge.is_some_and(|code| WEST_OF_AMAZONAS.contains(&code)) {
        return America::Eirunepe;
    }
    match uf {
        Uf::Ac => America::Rio_Branco,
        Uf::Al | Uf::Se => America::Maceio,
        Uf::Am => America::Manaus,
        Uf::Ap | Uf::Pa => America::Belem,
        Uf::Ba => America::Bahia,
        Uf::Ce | Uf::Ma | Uf::Pb | Uf::Pi | Uf::Rn => America::Fortaleza,
        Uf::Ms => America::Campo_Grande,
        Uf::Mt => America::Cuiaba,
        Uf::Pe => America::Recife,
        Uf::Ro => America::Porto_Velho,
        Uf::Rr => America::Boa_Vista,
        Uf::To => America::Araguaina,
        Uf::Df | Uf::Es | Uf::Go | Uf::Mg | Uf::Pr | Uf::Rj | Uf::Rs | Uf::Sc | Uf::Sp => America::Sao_Paulo,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brazil_has_four_hours() {
        for (uf, ibge, zone) in [
            (Uf::Pa, Some("1504422"), "America/Belem"),
            (Uf::Rs, None, "America/Sao_Paulo"),
            (Uf::Am, Some("1302603"), "America/Manaus"),
            (Uf::Am, Some("1304062"), "America/Eirunepe"),
            (Uf::Ac, None, "America/Rio_Branco"),
            (Uf::Pe, Some("2605459"), "America/Noronha"),
        ] {
            assert_eq!(zone_of(uf, ibge).name(), zone);
        }
    }
}
