//! Which kind of service an establishment is, from its CNES type, subtype, class and name.
//!
//! One table, read from the top; the first row that fits decides. An urgency door is never taken from a name alone: a
//! family sent to a "UPA" that is a health post loses hours. What a name alone decides is marked for verification.

use super::name::Words;
use super::restricted::{Closed, closed};

/// What an establishment tells of itself.
pub(super) struct Told<'a> {
    /// CNES type (`TP_UNID`), two digits; empty if unknown.
    pub(super) type_code: &'a str,
    pub(super) class: &'a str,
    pub(super) subtype: Words,
    pub(super) name: Words,
}

/// The kind found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) kind: &'static str,
    /// Why somebody has to look at it; none if the type is plain.
    pub(super) doubt: Option<&'static str>,
    /// Set if only a closed population is served, with the words that say so.
    pub(super) closed: Option<&'static str>,
}

/// Kind of a health establishment that no other kind fits: a laboratory, a pharmacy, an office, a maternity hospital. The
/// built-in `other` belongs to no health service, and what may be told to whom hangs on the sector.
pub(super) const HEALTH_OTHER: &str = "health_other";

struct Row {
    /// CNES types; any if empty.
    types: &'static [&'static str],
    /// Derived classes; any if empty. Types and classes are alternatives.
    classes: &'static [&'static str],
    /// Words of the subtype; any if empty.
    subtype: &'static [&'static str],
    /// Words of the name; any if empty.
    name: &'static [&'static str],
    kind: &'static str,
    doubt: Option<&'static str>,
}

const ANY: Row = Row { types: &[], classes: &[], subtype: &[], name: &[], kind: HEALTH_OTHER, doubt: None };

const CAPS_TYPES: &[&str] = &["70"];
const CAPS_CLASSES: &[&str] = &["CAPS"];
const CAPS: Row = Row { types: CAPS_TYPES, classes: CAPS_CLASSES, ..ANY };
const URGENCY: Row = Row { types: &["73"], classes: &["UPA", "PRONTO_ATENDIMENTO"], ..ANY };
const SPECIAL_HOSPITAL: Row = Row { types: &["07"], ..ANY };
/// Rows that hold no type: the lists of primary care take in teams and offices of every sort.
const LISTED_UBS: Row = Row { types: &[""], classes: &["UBS"], ..ANY };

const CALLED_CAPS: &str = "CAPS by name alone, listed as primary care";
const LEVEL_BY_NAME: &str = "level of the CAPS by name alone";
const NOT_A_CLINIC: &str = "by its name not a primary-care unit, though listed as one";
const NO_KIND: &str = "no kind of its own";

#[rustfmt::skip]
const TABLE: &[Row] = &[
    // CAPS: the registered subtype first, then the name; of unknown level the least, which has no bed at night.
    Row { subtype: &["AD IV", "DROGA* IV"], kind: "caps_ad_iv", ..CAPS },
    Row { subtype: &["AD III", "DROGA* III"], kind: "caps_ad_iii", ..CAPS },
    Row { subtype: &["ALCOOL", "AD"], kind: "caps_ad", ..CAPS },
    Row { subtype: &["INFANTO*"], kind: "caps_i_child", ..CAPS },
    Row { subtype: &["CAPS III"], kind: "caps_iii", ..CAPS },
    Row { subtype: &["CAPS II"], kind: "caps_ii", ..CAPS },
    Row { subtype: &["CAPS I"], kind: "caps_i", ..CAPS },
    Row { name: &["AD III", "AD 3", "DROGAS III"], kind: "caps_ad_iii", doubt: Some(LEVEL_BY_NAME), ..CAPS },
    Row { name: &["AD", "CAPSAD", "ALCOOL"], kind: "caps_ad", doubt: Some(LEVEL_BY_NAME), ..CAPS },
    Row { name: &["CAPSI", "CAPSIJ", "CAPS IJ", "INFANT*", "JUVENIL", "CAPS CRIANCA"], kind: "caps_i_child", doubt: Some(LEVEL_BY_NAME), ..CAPS },
    Row { name: &["CAPS III", "CAPS 3", "CAPS 24"], kind: "caps_iii", doubt: Some(LEVEL_BY_NAME), ..CAPS },
    Row { name: &["CAPS II", "CAPS 2"], kind: "caps_ii", doubt: Some(LEVEL_BY_NAME), ..CAPS },
    Row { name: &["CAPS I", "CAPS 1"], kind: "caps_i", doubt: Some(LEVEL_BY_NAME), ..CAPS },
    Row { kind: "caps_i", doubt: Some("level of the CAPS unknown, taken as I"), ..CAPS },
    // Urgency, by type only.
    Row { types: &["42", "76"], classes: &["SAMU_MOVEL"], kind: "samu", ..ANY },
    Row { subtype: &["ESPECIALIZADO"], kind: "specialist_clinic", doubt: Some("specialised urgency, not a general door"), ..URGENCY },
    Row { subtype: &["UPA"], kind: "upa", ..URGENCY },
    Row { name: &["UPA", "UNIDADE DE PRONTO ATENDIMENTO"], kind: "upa", ..URGENCY },
    Row { kind: "upa", doubt: Some("urgent-care unit, not certainly a UPA"), ..URGENCY },
    Row { types: &["20"], classes: &["PRONTO_SOCORRO"], kind: "pronto_socorro", ..ANY },
    Row { types: &["21"], kind: "pronto_socorro", doubt: Some("specialised emergency department"), ..ANY },
    // Hospitals.
    Row { subtype: &["PSIQUIATRIA"], kind: "psychiatric_hospital", ..SPECIAL_HOSPITAL },
    Row { name: &["PSIQUIATR*", "SAUDE MENTAL"], kind: "psychiatric_hospital", doubt: Some("psychiatric by name alone"), ..SPECIAL_HOSPITAL },
    Row { kind: HEALTH_OTHER, doubt: Some("specialised hospital, not psychiatric by what is registered"), ..SPECIAL_HOSPITAL },
    Row { types: &["62", "63"], name: &["PSIQUIATR*", "SAUDE MENTAL"], kind: "day_hospital", doubt: Some("of mental health by name alone"), ..ANY },
    Row { types: &["62", "63"], kind: "specialist_clinic", doubt: Some("day hospital"), ..ANY },
    Row { types: &["15"], classes: &["UNIDADE_MISTA"], kind: "general_hospital", doubt: Some("mixed unit; urgency door and beds for mental health unknown"), ..ANY },
    Row { types: &["05"], kind: "general_hospital", doubt: Some("urgency door and beds for mental health unknown"), ..ANY },
    Row { classes: &["HOSPITAL"], types: &[""], kind: "general_hospital", doubt: Some("type of hospital unknown"), ..ANY },
    // Other types.
    Row { types: &["36"], classes: &["CLINICA_CENTRO_ESPECIALIDADE"], kind: "specialist_clinic", ..ANY },
    Row { types: &["04"], classes: &["POLICLINICA"], kind: "policlinic", ..ANY },
    Row { types: &["72"], classes: &["SAUDE_INDIGENA"], kind: "indigenous_health", ..ANY },
    Row { types: &["77"], kind: "home_care", ..ANY },
    Row { types: &["32"], kind: "ubs", doubt: Some("river boat: no fixed place"), ..ANY },
    Row { types: &["01", "02"], name: &["COVID*", "CORONAVIRUS", "IMUNIZACO*", "VIGILANCIA*", "^SECRETARIA", "LABORAT*"], kind: HEALTH_OTHER, doubt: Some(NOT_A_CLINIC), ..ANY },
    Row { types: &["01", "02"], name: &["ATENCAO DOMICILIAR", "MELHOR EM CASA"], kind: "home_care", doubt: Some(NOT_A_CLINIC), ..ANY },
    Row { types: &["01", "02"], name: &["RESIDENCIAL TERAPEUTICO", "RESIDENCIA TERAPEUTICA"], kind: "srt", doubt: Some(NOT_A_CLINIC), ..ANY },
    Row { types: &["01", "02"], name: &["CONSULTORIO NA RUA", "CONSULTORIO DE RUA"], kind: "consultorio_na_rua", doubt: Some("street team by name alone"), ..ANY },
    Row { types: &["01", "02"], kind: "ubs", ..ANY },
    // Listed as primary care, without a type: by name.
    Row { name: &["^CAPS AD III"], kind: "caps_ad_iii", doubt: Some(CALLED_CAPS), ..LISTED_UBS },
    Row { name: &["^CAPS AD"], kind: "caps_ad", doubt: Some(CALLED_CAPS), ..LISTED_UBS },
    Row { name: &["^CAPSI", "^CAPS IJ", "^CAPS INFANT*"], kind: "caps_i_child", doubt: Some(CALLED_CAPS), ..LISTED_UBS },
    Row { name: &["^CAPS III"], kind: "caps_iii", doubt: Some(CALLED_CAPS), ..LISTED_UBS },
    Row { name: &["^CAPS II"], kind: "caps_ii", doubt: Some(CALLED_CAPS), ..LISTED_UBS },
    Row { name: &["^CAPS", "^CENTRO DE ATENCAO PSICOSSOCIAL"], kind: "caps_i", doubt: Some(CALLED_CAPS), ..LISTED_UBS },
    Row { name: &["RESIDENCIAL TERAPEUTICO", "RESIDENCIA TERAPEUTICA"], kind: "srt", doubt: Some(NOT_A_CLINIC), ..LISTED_UBS },
    Row { name: &["UNIDADE DE ACOLHIMENTO INFANTO*"], kind: "ua_youth", doubt: Some(NOT_A_CLINIC), ..LISTED_UBS },
    Row { name: &["^UNIDADE DE ACOLHIMENTO"], kind: "ua_adult", doubt: Some(NOT_A_CLINIC), ..LISTED_UBS },
    // What calls itself a health post is one, whatever else its name holds (`USF FRANCIMAR DA FARMACIA`).
    Row { name: &[
        "^UBS*", "^USF", "^UBSF", "^ESF*", "^PSF*", "^EAP", "^UAPS*", "^UNIDADE BASICA", "^UNIDADE DE SAUDE DA FAMILIA",
        "^UNIDADE SAUDE DA FAMILIA", "^POSTO DE SAUDE", "^PROGRAMA DE SAUDE DA FAMILIA", "^ESTRATEGIA",
    ], kind: "ubs", ..LISTED_UBS },
    Row { name: &["ATENCAO DOMICILIAR", "ATENDIMENTO DOMICILIAR", "INTERNACAO DOMICILIAR", "REABILITACAO DOMICILIAR",
        "MELHOR EM CASA", "EMAD", "EMAP", "^SAD"], kind: "home_care", doubt: Some(NOT_A_CLINIC), ..LISTED_UBS },
    Row { name: &["CONSULTORIO NA RUA", "CONSULTORIO DE RUA"], kind: "consultorio_na_rua", doubt: Some("street team by name alone"), ..LISTED_UBS },
    Row { name: &["COMUNIDADE TERAPEUTICA"], kind: "therapeutic_community", doubt: Some(NOT_A_CLINIC), ..LISTED_UBS },
    Row { name: &["SAMU"], kind: "samu", doubt: Some("SAMU base by name alone"), ..LISTED_UBS },
    Row { name: &["LABORATORIO", "LABORATOR", "FARMACIA", "ALMOXARIFADO", "VIGILANCIA*", "ZOONOSES", "^SECRETARIA", "^SUBSECRETARIA",
        "COVID*", "COVID19", "CORONAVIRUS", "IMUNIZ*", "IMUNOBIOLOGICOS", "REDE DE FRIO*", "FISIOTERAPIA", "ODONTO*",
        "ACADEMIA DA SAUDE"], kind: HEALTH_OTHER, doubt: Some(NOT_A_CLINIC), ..LISTED_UBS },
    Row { name: &["SAUDE MENTAL"], kind: "specialist_clinic", doubt: Some("mental-health clinic by name alone"), ..LISTED_UBS },
    Row { name: &["UPA", "URGENCIA", "PRONTO ATENDIMENTO", "PRONTO SOCORRO"], kind: "ubs", doubt: Some("urgency by name alone: left as primary care"), ..LISTED_UBS },
    Row { name: &[
        "UBS*", "USF", "UBSF", "ESF*", "PSF*", "PACS", "EAP", "UMS", "SAUDE DA FAMILIA", "SAUDE FAMILIA", "CLINICA DA FAMILIA",
        "MEDICO DA FAMILIA", "UNIDADE BASICA", "UNIDADE DE SAUDE", "UNIDADE SAUDE", "UNIDADE MUNICIPAL", "UNIDADE SANITARIA",
        "UNIDADE DE ATENCAO PRIMARIA", "ATENCAO PRIMARIA", "ATENCAO BASICA", "POSTO", "SUBPOSTO", "CENTRO DE SAUDE",
        "CENTRO MUNICIPAL DE SAUDE", "CASA DE SAUDE", "PONTO DE APOIO", "UNIDADE DE APOIO", "ANEXO", "CF", "CMS", "CSF", "CS", "PS",
        "US", "P S", "U S", "MINI POSTO", "UNIDADE INTEGRADA", "CENTRO INTEGRADO", "UNIDADE MISTA", "NUCLEO DE SAUDE", "CENTRO SAUDE",
    ], kind: "ubs", ..LISTED_UBS },
    Row { kind: "ubs", doubt: Some("primary care only because it is in that list; the name does not say so"), ..LISTED_UBS },
    Row { kind: HEALTH_OTHER, doubt: Some(NO_KIND), ..ANY },
];

/// The kind of an establishment. Always found; [`HEALTH_OTHER`] with a doubt where nothing else fits.
pub(super) fn kind(told: &Told<'_>) -> Found {
    let by_table = TABLE.iter().find(|row| row.fits(told)).unwrap_or(&ANY);
    match closed(&told.name) {
        Some((Closed::Held, words)) => {
            Found { kind: "prison_health", doubt: Some("serves people who are held, by its name"), closed: Some(words) }
        }
        Some((Closed::Military, words)) => {
            Found { kind: by_table.kind, doubt: Some("serves the forces and their families, by its name"), closed: Some(words) }
        }
        Some((Closed::Members, words)) => {
            Found { kind: by_table.kind, doubt: Some("serves members or employees, by its name"), closed: Some(words) }
        }
        None => Found { kind: by_table.kind, doubt: by_table.doubt.or(contradiction(told, by_table.kind)), closed: None },
    }
}

/// A registered CAPS subtype that the name contradicts.
fn contradiction(told: &Told<'_>, kind: &str) -> Option<&'static str> {
    const TOLD: &[(&str, &[&str])] = &[
        ("caps_ad", &["AD", "CAPSAD"]),
        ("caps_i_child", &["CAPSIJ*", "INFANT*"]),
        ("caps_iii", &["CAPS III", "CAPS 24"]),
        ("caps_ii", &["CAPS II"]),
        ("caps_i", &["CAPS I"]),
    ];
    if !kind.starts_with("caps_") {
        return None;
    }
    let by_name = TOLD.iter().find(|(_, patterns)| told.name.first_of(patterns).is_some())?.0;
    let agrees = kind == by_name || kind.strip_prefix(by_name).is_some_and(|rest| rest.starts_with("_i") && by_name == "caps_ad");
    (!agrees).then_some("the name tells another level of CAPS than the registered subtype")
}

impl Row {
    fn fits(&self, told: &Told<'_>) -> bool {
        let by_type = self.types.contains(&told.type_code);
        let by_class = self.classes.contains(&told.class);
        let typed = match (self.types, self.classes) {
            ([], []) => true,
            // A row for what has no type needs both.
            ([""], _) => by_type && by_class,
            _ => by_type || (by_class && told.type_code.is_empty()),
        };
        typed
            && (self.subtype.is_empty() || told.subtype.first_of(self.subtype).is_some())
            && (self.name.is_empty() || told.name.first_of(self.name).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(type_code: &str, class: &str, subtype: &str, name: &str) -> (&'static str, bool) {
        let found = kind(&Told { type_code, class, subtype: Words::of(subtype), name: Words::of(name) });
        (found.kind, found.doubt.is_some())
    }

    #[test]
    fn kinds_come_from_type_subtype_class_and_name() {
        let cases = [
            (("70", "CAPS", "003 CAPS III", "CAPS III DE LIRIOS"), ("caps_iii", false)),
            (("70", "CAPS", "005 CAPS ALCOOL E DROGA", "CAPS AD CASA NORTE"), ("caps_ad", false)),
            (("70", "CAPS", "004 CAPS INFANTO/JUVENIL", "US 308 CAPS PROF ZALDO ROCHA"), ("caps_i_child", false)),
            (("70", "CAPS", "002 CAPS II", "CAPS I CENTRO DE ATENCAO PSICOSSOCIAL I"), ("caps_ii", true)),
            (("70", "CAPS", "", "CAPS II CENTRO DE ATENCAO PSICOSSOCIAL DE ARIQUEMES"), ("caps_ii", true)),
            (("70", "", "", "CENTRO DE ATENCAO PSICOSSOCIAL"), ("caps_i", true)),
            (("73", "UPA", "003 UPA", "UPA NORTE"), ("upa", false)),
            (("73", "", "001 PRONTO ATENDIMENTO GERAL", "PA NORTE 24 HORAS"), ("upa", true)),
            (("", "UBS", "", "UPA JURANDIR GUIMARAES"), ("ubs", true)),
            (("", "UBS", "", "USF FRANCISCO BRAGA USF FRANCIMAR DA FARMACIA"), ("ubs", false)),
            (("", "UBS", "", "FARMACIA BASICA"), (HEALTH_OTHER, true)),
            (("", "UBS", "", "SERVICO DE ATENÇÃO DOMICILIAR SAD"), ("home_care", true)),
            (("", "UBS", "", "CENTRO DE SAUDE NOSSA SENHORA DA PAZ"), ("ubs", false)),
            (("", "UBS", "", "BORIS"), ("ubs", true)),
            (("02", "UBS", "", "UNIDADE SANITARIA DE SERIO"), ("ubs", false)),
            (("05", "HOSPITAL", "", "HOSPITAL BRUNO BORN"), ("general_hospital", true)),
            (("07", "HOSPITAL", "005 MATERNIDADE", "MATERNIDADE"), (HEALTH_OTHER, true)),
            (("07", "HOSPITAL", "006 PSIQUIATRIA", "HOSPITAL SAO PEDRO"), ("psychiatric_hospital", false)),
            (("42", "SAMU_MOVEL", "", "USB 01"), ("samu", false)),
            (("39", "OUTRO", "", "ATENCAO DE SAUDE DAS PESSOAS PRIVADAS DE L DO S PRISIONAL"), ("prison_health", true)),
            (("99", "", "", "X"), (HEALTH_OTHER, true)),
        ];
        for ((type_code, class, subtype, name), expected) in cases {
            assert_eq!(found(type_code, class, subtype, name), expected, "{type_code} {class} {subtype} {name}");
        }
    }
}
