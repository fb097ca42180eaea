//! Establishments that stand in the lists of open services but serve a closed population.
//!
//! A prison's health team is registered as a primary-care unit. Taken for one it would be a family's nearest door, so it
//! is told apart by its name. A name is a hint, not a fact: each hit is marked for somebody to verify.

use super::name::Words;

/// Whom a restricted unit serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    /// People held by the state: prisons, police cells, forensic hospitals, socio-educative units.
    Held,
    /// Members of the armed forces, the military police or the fire brigade, and their families.
    Military,
    /// Members of a union or a health plan, or those who work for an institution.
    Members,
}

/// Words by which units for people who are held call themselves.
const HELD: &[&str] = &[
    "PRESIDIO",
    "PENITENC*",
    "PENIT",
    "PRISION*",
    "PRISAO",
    "PENAL",
    "CADEIA",
    "DETENCAO",
    "RESSOCIALIZ*",
    "SOCIOEDUCATIV*",
    "SOCIO EDUCATIV*",
    "PRIVADAS DE",
    "PRIVADA DE LIBERDADE",
    // The national policy of health in prisons, and its primary-care teams.
    "PNAISP",
    "EAPP",
    "^FASE",
    "^CASE",
    // Socio-educative units of Paraná, and of Rio Grande do Sul for girls.
    "^CENSE",
    "^CASEF",
    "FUNDACAO CASA",
    "INTERNACAO PROVISORIA",
    "CASA DE CUSTODIA",
    "HOSPITAL DE CUSTODIA",
    "UNIDADE DE CUSTODIA",
    "PSIQUIATRICO JUDICIARIO",
    "PSIQUIATRICO E JUDICIARIO",
    "HCTP",
    "CRIMINOLOG*",
    "DELEGACIA",
    "CDP",
    "CPP",
    "CPPL",
    "CERESP",
    "APAC",
    "SEAP",
    "SUSIPE",
    "DEGASE",
    "ALBERGADO",
    "REGIME SEMIABERTO",
    "REGIME FECHADO",
    "INSERCAO SOCIAL",
    "REINTEGRACAO SOCIAL",
    "COLONIA AGRO INDUSTRIAL",
    "COLONIA AGROINDUSTRIAL",
    // Pará: the prisons of the state agency are "recovery centres"; PEM is Presídio Estadual Metropolitano and CRF
    // Centro de Recuperação Feminino.
    "CENTRO DE RECUPERACAO",
    "CENTRO DE REEDUCACAO",
    "CENTRAL DE TRIAGEM",
    // Prison complexes of Espírito Santo and Amazonas.
    "CENTRO DE TRIAGEM DE VIANA",
    "UPP",
    "^PEM I",
    "^PEM II",
    "^PEM III",
    "PEM II$",
    "^CRF$",
    // Forensic hospital and penal colony that tell it only by the name of the person they are named after.
    "PSIQUIATRICO GOVERNADOR STENIO GOMES",
    "COLONIA LAFAYETE COUTINHO",
];

/// The same words in the names of open units: quarters, streets, families, and screening centres of the pandemic.
const NOT_HELD: &[&str] = &[
    "VILA DO PRESIDIO",
    "BAIRRO PRESIDIO",
    "FERNANDO PRESIDIO",
    // Companhia Docas do Pará, a quarter of Belém.
    "FAMILIA DA CDP",
    "COVID*",
    "CORONAVIRUS",
    "RECUPERACAO NUTRICIONAL",
    "RECUPERACAO FISICA",
];

const MILITARY: &[&str] = &[
    "POLICIA MILITAR",
    "BRIGADA MILITAR",
    "HOSPITAL MILITAR",
    "CORPO DE BOMBEIROS",
    "BOMBEIRO* MILITAR",
    "HOSPITAL DE AERONAUTICA",
    "HOSPITAL DA AERONAUTICA",
    "BASE AEREA",
    "BATALHAO DE",
    "HOSPITAL DE GUARNICAO",
    "POSTO MEDICO DE GUARNICAO",
    "HOSPITAL NAVAL",
    "SANATORIO NAVAL",
    "EXERCITO BRASILEIRO",
    "HOSPITAL DO EXERCITO",
    "TIRO DE GUERRA",
];

const NOT_MILITARY: &[&str] = &["VILA MILITAR", "JARDIM MILITAR"];

const MEMBERS: &[&str] = &[
    "UNIMED",
    "^SINDICATO",
    "SINDICATO DOS",
    "SINDICATO RURAL",
    "^SIND",
    "^SESI",
    "DO SERVIDOR",
    "AO SERVIDOR",
    "SAUDE SERVIDOR",
    "TRIBUNAL DE",
    "PROCURADORIA GERAL",
    "SEGURANCA DO TRABALHO",
    "SEGURANCA E SAUDE DO TRABALHADOR",
    "ASSOCIACAO DOS APOSENTADOS",
];

/// Health posts of quarters that are named after an institution.
const NOT_MEMBERS: &[&str] = &["UBS*", "USF", "PSF*", "ESF*", "UNIDADE BASICA", "POSTO", "^ESTRATEGIA"];

/// Whom the unit serves and the words that say so; none if nothing in the name says that it is closed.
pub(super) fn closed(name: &Words) -> Option<(Closed, &'static str)> {
    if name.first_of(NOT_HELD).is_none()
        && let Some(words) = name.first_of(HELD)
    {
        return Some((Closed::Held, words));
    }
    if name.first_of(NOT_MILITARY).is_none()
        && let Some(words) = name.first_of(MILITARY)
    {
        return Some((Closed::Military, words));
    }
    if name.first_of(NOT_MEMBERS).is_none()
        && let Some(words) = name.first_of(MEMBERS)
    {
        return Some((Closed::Members, words));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_units_are_told_by_name_and_open_ones_are_left_alone() {
        let held = [
            "PEM III",
            "PEM I",
            "PRESIDIO ESTADUAL METROPOLITANO PEM II",
            "CADEIA PUBLICA DE ALTA FLORESTA",
            "CENTRO DE SAUDE PENITENCIARIA DE ITABERAI",
            "CENTRO DE RECUPERACAO REGIONAL DE BREVES",
            "CENTRAL DE TRIAGEM METROPOLITANA I",
            "EQUIPE DE SAUDE PRISIONAL DE LAJEADO",
            "UBS 14 CDP SAO SEBASTIAO",
            "CASE I",
            "FASE CASE SANTO ANGELO",
            "CENTRO SOCIO EDUCATIVO HORTO",
            "HOSPITAL DE CUSTÓDIA E TRATAMENTO PSIQUIÁTRICO",
            "DELEGACIA DE CASSILANDIA",
            "CRF",
            "UBS DA PENIT AGRICOLA MARIO NEGOCIO",
            "CENTRO DE REF GESTANTE PRIVADA DE LIBERDADE",
            "EAPP CARAZINHO",
            "CENSE I LONDRINA",
            "CASEF PORTO ALEGRE",
            "CENTRO DE TRIAGEM DE VIANA CTV",
            "UBS UPP",
        ];
        for name in held {
            assert_eq!(closed(&Words::of(name)).map(|(whom, _)| whom), Some(Closed::Held), "{name}");
        }
        for name in ["HOSPITAL DE AERONAUTICA DE CANOAS", "AMBULATORIO CENTRAL DA POLICIA MILITAR", "HOSPITAL DE GUARNICAO"] {
            assert_eq!(closed(&Words::of(name)).map(|(whom, _)| whom), Some(Closed::Military), "{name}");
        }
        for name in ["SINDICATO DOS TRABALHADORES RURAIS", "HOSPITAL UNIMED", "POLICLINICA DO SERVIDOR", "SESI TIJUCA"] {
            assert_eq!(closed(&Words::of(name)).map(|(whom, _)| whom), Some(Closed::Members), "{name}");
        }
        let open = [
            "UBS PRESIDENTE MEDICI",
            "UBS SESI II",
            "POSTO DE SAUDE SINDICATO PSF",
            "UNIDADE BASICA DE SAUDE SERVIDOR",
            "EAP CAVACO",
            "UBS INDIGENA CAMURUPIM",
            "UNIDADE DE ATENCAO PRIMARIA DE TUNEIRAS",
            "POSTO DE SAUDE PRESIDENTE PENA DE CARLOS CHAGAS",
            "UBSF EULALIA CAMELO VILA DO PRESIDIO",
            "UNIDADE BASICA DE SAUDE FERNANDO PRESIDIO",
            "UNIDADE DE SAUDE DA FAMILIA DA CDP",
            "CENTRO DE TRIAGEM COVID 19",
            "ESF CUSTODIA MARIA DA CONCEICAO",
            "UBS COLONIA MACIEL",
            "UBS CASEMIRO DE ABREU",
            "USF VILA MILITAR",
            "UNIDADE BASICA DE SAUDE BATALHAO",
            "PSF POLICIA RODOVIARIA",
            "PM STN UBS SANTO ANTONIO",
            "UBS AFONSO PENA",
        ];
        for name in open {
            assert_eq!(closed(&Words::of(name)), None, "{name}");
        }
    }
}
