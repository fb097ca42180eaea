//! The 27 units of the federation.

use std::str::FromStr;

/// One of the 26 states or the Federal District.
///
/// The order is that of the IBGE codes, so sorting by `Uf` is sorting by code.
///
/// # Source
/// IBGE, códigos das unidades da federação.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Uf {
    /// Rondônia.
    Ro,
    /// Acre.
    Ac,
    /// Amazonas.
    Am,
    /// Roraima.
    Rr,
    /// Pará.
    Pa,
    /// Amapá.
    Ap,
    /// Tocantins.
    To,
    /// Maranhão.
    Ma,
    /// Piauí.
    Pi,
    /// Ceará.
    Ce,
    /// Rio Grande do Norte.
    Rn,
    /// Paraíba.
    Pb,
    /// Pernambuco.
    Pe,
    /// Alagoas.
    Al,
    /// Sergipe.
    Se,
    /// Bahia.
    Ba,
    /// Minas Gerais.
    Mg,
    /// Espírito Santo.
    Es,
    /// Rio de Janeiro.
    Rj,
    /// São Paulo.
    Sp,
    /// Paraná.
    Pr,
    /// Santa Catarina.
    Sc,
    /// Rio Grande do Sul.
    Rs,
    /// Mato Grosso do Sul.
    Ms,
    /// Mato Grosso.
    Mt,
    /// Goiás.
    Go,
    /// Distrito Federal.
    Df,
}

impl Uf {
    /// All the units, in the order of their IBGE codes.
    pub const ALL: [Self; 27] = [
        Self::Ro,
        Self::Ac,
        Self::Am,
        Self::Rr,
        Self::Pa,
        Self::Ap,
        Self::To,
        Self::Ma,
        Self::Pi,
        Self::Ce,
        Self::Rn,
        Self::Pb,
        Self::Pe,
        Self::Al,
        Self::Se,
        Self::Ba,
        Self::Mg,
        Self::Es,
        Self::Rj,
        Self::Sp,
        Self::Pr,
        Self::Sc,
        Self::Rs,
        Self::Ms,
        Self::Mt,
        Self::Go,
        Self::Df,
    ];

    /// The two capital letters, for example `PA`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ro => "RO",
            Self::Ac => "AC",
            Self::Am => "AM",
            Self::Rr => "RR",
            Self::Pa => "PA",
            Self::Ap => "AP",
            Self::To => "TO",
            Self::Ma => "MA",
            Self::Pi => "PI",
            Self::Ce => "CE",
            Self::Rn => "RN",
            Self::Pb => "PB",
            Self::Pe => "PE",
            Self::Al => "AL",
            Self::Se => "SE",
            Self::Ba => "BA",
            Self::Mg => "MG",
            Self::Es => "ES",
            Self::Rj => "RJ",
            Self::Sp => "SP",
            Self::Pr => "PR",
            Self::Sc => "SC",
            Self::Rs => "RS",
            Self::Ms => "MS",
            Self::Mt => "MT",
            Self::Go => "GO",
            Self::Df => "DF",
        }
    }

    /// The two-digit IBGE code, 11 to 53: the first two digits of a municipality's code.
    pub const fn ibge_code(self) -> u8 {
        match self {
            Self::Ro => 11,
            Self::Ac => 12,
            Self::Am => 13,
            Self::Rr => 14,
            Self::Pa => 15,
            Self::Ap => 16,
            Self::To => 17,
            Self::Ma => 21,
            Self::Pi => 22,
            Self::Ce => 23,
            Self::Rn => 24,
            Self::Pb => 25,
            Self::Pe => 26,
            Self::Al => 27,
            Self::Se => 28,
            Self::Ba => 29,
            Self::Mg => 31,
            Self::Es => 32,
            Self::Rj => 33,
            Self::Sp => 35,
            Self::Pr => 41,
            Self::Sc => 42,
            Self::Rs => 43,
            Self::Ms => 50,
            Self::Mt => 51,
            Self::Go => 52,
            Self::Df => 53,
        }
    }

    /// The unit with this two-digit IBGE code; `None` when there is none.
    pub fn from_ibge_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|uf| uf.ibge_code() == code)
    }
}

/// A text that is not one of the 27 two-letter tokens (capitals only).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the two capital letters of a Brazilian state")]
pub struct UnknownUf;

impl FromStr for Uf {
    type Err = UnknownUf;

    fn from_str(token: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|uf| uf.as_str() == token).ok_or(UnknownUf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_codes_come_back() {
        for uf in Uf::ALL {
            assert_eq!(uf.as_str().parse(), Ok(uf));
            assert_eq!(Uf::from_ibge_code(uf.ibge_code()), Some(uf));
        }
        assert!(Uf::ALL.is_sorted_by_key(|uf| uf.ibge_code()));
        for bad in ["", "pa", "XX", "PAR", "São"] {
            assert_eq!(bad.parse::<Uf>(), Err(UnknownUf));
        }
        assert_eq!(Uf::from_ibge_code(99), None);
    }
}
