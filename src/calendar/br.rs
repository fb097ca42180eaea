//! The laws: national and state rules with their years.
//!
//! # Source
//! National: Lei 662/1949 and Lei 10.607/2002 (civil), Lei 6.802/1980 (Aparecida), Lei 14.759/2023 (Consciência Negra,
//! national from 2024). Good Friday is a religious holiday by Lei 9.093/1995 that every municipality keeps; it is national
//! here. *Pontos facultativos*: the yearly federal ordinance (the days it repeats every year). States: Lei 9.093/1995 lets
//! each keep its *data magna* (so nothing before 1996) and state laws add others; names and first years follow the PyPI
//! package `holidays` 0.109 (MIT), except where a law is cited here. First years were not read in each official gazette:
//! amparo, to review.

use super::holidays::Observance::{self, Holiday, Optional};
use super::moment::When::{self, Easter, Fixed, SundayFrom, ToFriday};
use super::uf::Uf;

/// One line of law: a name, a day, and the years in which it holds (both ends included).
#[derive(Clone, Copy, Debug)]
pub(super) struct Law {
    pub(super) name: &'static str,
    pub(super) when: When,
    pub(super) observance: Observance,
    pub(super) since: i32,
    pub(super) until: i32,
}

const EVER: i32 = i32::MAX;
/// Lei 9.093, of 12 September 1995: state holidays count from the next year on.
const STATES: i32 = 1996;

const fn law(name: &'static str, when: When, since: i32, until: i32) -> Law {
    Law { name, when, observance: Holiday, since, until }
}

const fn optional(name: &'static str, when: When) -> Law {
    Law { name, when, observance: Optional, since: i32::MIN, until: EVER }
}

/// Holidays and *pontos facultativos* of the whole country.
pub(super) const NATIONAL: &[Law] = &[
    law("Confraternização Universal", Fixed(1, 1), i32::MIN, EVER),
    law("Sexta-feira Santa", Easter(-2), i32::MIN, EVER),
    law("Tiradentes", Fixed(4, 21), i32::MIN, EVER),
    law("Dia do Trabalhador", Fixed(5, 1), i32::MIN, EVER),
    law("Independência do Brasil", Fixed(9, 7), i32::MIN, EVER),
    law("Nossa Senhora Aparecida", Fixed(10, 12), 1980, EVER),
    law("Finados", Fixed(11, 2), i32::MIN, EVER),
    law("Proclamação da República", Fixed(11, 15), i32::MIN, EVER),
    law("Dia Nacional de Zumbi e da Consciência Negra", Fixed(11, 20), 2024, EVER),
    law("Natal", Fixed(12, 25), i32::MIN, EVER),
    optional("Carnaval", Easter(-48)),
    optional("Carnaval", Easter(-47)),
    optional("Quarta-feira de Cinzas", Easter(-46)),
    optional("Corpus Christi", Easter(60)),
    optional("Dia do Servidor Público", Fixed(10, 28)),
    optional("Véspera de Natal", Fixed(12, 24)),
    optional("Véspera de Ano-Novo", Fixed(12, 31)),
];

/// The holidays that a state adds to the national ones.
pub(super) const fn state(uf: Uf) -> &'static [Law] {
    match uf {
        Uf::Ac => AC,
        Uf::Al => AL,
        Uf::Am => AM,
        Uf::Ap => AP,
        Uf::Ba => const { &[law("Independência da Bahia", Fixed(7, 2), STATES, EVER)] },
        Uf::Ce => CE,
        Uf::Df => DF,
        // Lei estadual 11.010/2019.
        Uf::Es => const { &[law("Nossa Senhora da Penha", Easter(8), 2020, EVER)] },
        Uf::Go => GO,
        Uf::Ma => const { &[law("Adesão do Maranhão à independência do Brasil", Fixed(7, 28), STATES, EVER)] },
        Uf::Mg => const { &[law("Execução de Tiradentes", Fixed(4, 21), STATES, EVER)] },
        Uf::Ms => const { &[law("Criação do Estado", Fixed(10, 11), STATES, EVER)] },
        Uf::Mt => const { &[law("Consciência Negra", Fixed(11, 20), 2003, 2023)] },
        Uf::Pa => const { &[law("Adesão do Grão-Pará à independência do Brasil", Fixed(8, 15), STATES, EVER)] },
        Uf::Pb => const { &[law("Fundação do Estado", Fixed(8, 5), STATES, EVER)] },
        Uf::Pe => PE,
        Uf::Pi => const { &[law("Dia do Piauí", Fixed(10, 19), STATES, EVER)] },
        Uf::Pr => PR,
        Uf::Rj => RJ,
        Uf::Rn => RN,
        Uf::Ro => RO,
        Uf::Rr => const { &[law("Criação do Estado", Fixed(10, 5), STATES, EVER)] },
        Uf::Rs => const { &[law("Dia do Gaúcho", Fixed(9, 20), STATES, EVER)] },
        Uf::Sc => SC,
        Uf::Se => const { &[law("Emancipação política de Sergipe", Fixed(7, 8), STATES, EVER)] },
        Uf::Sp => SP,
        Uf::To => TO,
    }
}

// Lei estadual 2.126/2009 moves four of the five to a Friday.
const AC: &[Law] = &[
    law("Dia do Evangélico", Fixed(1, 23), 2005, 2008),
    law("Dia do Evangélico", ToFriday(1, 23), 2009, EVER),
    law("Dia Internacional da Mulher", Fixed(3, 8), 2002, 2008),
    law("Dia Internacional da Mulher", ToFriday(3, 8), 2009, EVER),
    law("Aniversário do Acre", Fixed(6, 15), STATES, EVER),
    law("Dia da Amazônia", Fixed(9, 5), 2004, 2008),
    law("Dia da Amazônia", ToFriday(9, 5), 2009, EVER),
    law("Assinatura do Tratado de Petrópolis", Fixed(11, 17), STATES, 2008),
    law("Assinatura do Tratado de Petrópolis", ToFriday(11, 17), 2009, EVER),
];

const AL: &[Law] = &[
    law("São João", Fixed(6, 24), STATES, EVER),
    law("São Pedro", Fixed(6, 29), STATES, EVER),
    law("Emancipação Política de Alagoas", Fixed(9, 16), STATES, EVER),
    law("Consciência Negra", Fixed(11, 20), STATES, 2023),
    law("Dia do Evangélico", Fixed(11, 30), 2013, EVER),
];

const AM: &[Law] = &[
    law("Elevação do Amazonas à categoria de província", Fixed(9, 5), STATES, EVER),
    law("Consciência Negra", Fixed(11, 20), 2010, 2023),
];

const AP: &[Law] = &[
    law("São José", Fixed(3, 19), 2003, EVER),
    law("São Tiago", Fixed(7, 25), 2012, EVER),
    law("Criação do Território Federal", Fixed(9, 13), STATES, EVER),
    law("Consciência Negra", Fixed(11, 20), 2008, 2023),
];

const CE: &[Law] = &[
    law("São José", Fixed(3, 19), STATES, EVER),
    law("Abolição da escravidão no Ceará", Fixed(3, 25), STATES, EVER),
    law("Nossa Senhora da Assunção", Fixed(8, 15), 2004, EVER),
];

const DF: &[Law] =
    &[law("Fundação de Brasília", Fixed(4, 21), STATES, EVER), law("Dia do Evangélico", Fixed(11, 30), STATES, EVER)];

const GO: &[Law] = &[
    law("Fundação da cidade de Goiás", Fixed(7, 26), STATES, EVER),
    law("Pedra fundamental de Goiânia", Fixed(10, 24), STATES, EVER),
];

// Lei estadual 13.386/2007, fixed on 6 March by Lei 16.059/2017.
const PE: &[Law] = &[
    law("Revolução Pernambucana de 1817", SundayFrom(3, 1), 2008, 2017),
    law("Revolução Pernambucana de 1817", Fixed(3, 6), 2018, EVER),
];

// Lei estadual 18.384/2014 ended one, Lei 18.397/2014 began the other.
const PR: &[Law] =
    &[law("Emancipação do Paraná", Fixed(12, 19), STATES, 2013), law("Nossa Senhora do Rocio", Fixed(11, 15), 2014, EVER)];

// Leis estaduais 5.243/2008 and 5.198/2008. Carnaval is a holiday here, a ponto facultativo elsewhere.
const RJ: &[Law] = &[
    law("Carnaval", Easter(-47), 2009, EVER),
    law("São Jorge", Fixed(4, 23), 2008, EVER),
    law("Consciência Negra", Fixed(11, 20), 2002, 2023),
];

const RN: &[Law] =
    &[law("Dia do Rio Grande do Norte", Fixed(8, 7), 2000, EVER), law("Mártires de Cunhaú e Uruaçu", Fixed(10, 3), 2007, EVER)];

const RO: &[Law] = &[law("Criação do Estado", Fixed(1, 4), STATES, EVER), law("Dia do Evangélico", Fixed(6, 18), 2002, EVER)];

const SC: &[Law] = &[
    law("Dia do Estado de Santa Catarina", Fixed(8, 11), 2004, 2004),
    law("Dia do Estado de Santa Catarina", SundayFrom(8, 11), 2005, EVER),
    law("Dia de Santa Catarina de Alexandria", Fixed(11, 25), STATES, 1998),
    law("Dia de Santa Catarina de Alexandria", SundayFrom(11, 25), 1999, 2003),
    law("Dia de Santa Catarina de Alexandria", Fixed(11, 25), 2004, 2004),
    law("Dia de Santa Catarina de Alexandria", SundayFrom(11, 25), 2005, EVER),
];

// Lei estadual 17.746, of 12 September 2023: one year before the national law.
const SP: &[Law] =
    &[law("Revolução Constitucionalista", Fixed(7, 9), 1997, EVER), law("Consciência Negra", Fixed(11, 20), 2023, 2023)];

const TO: &[Law] = &[
    law("Dia da Autonomia", Fixed(3, 18), 1998, EVER),
    law("Nossa Senhora da Natividade", Fixed(9, 8), STATES, EVER),
    law("Criação do Estado", Fixed(10, 5), STATES, EVER),
];
