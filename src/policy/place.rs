//! Where a rule is law: the country, one of its states, one municipality.

/// The units of the federation with the first two digits of their IBGE codes, by code.
const STATES: [(&str, u8); 27] = [
    ("RO", 11),
    ("AC", 12),
    ("AM", 13),
    ("RR", 14),
    ("PA", 15),
    ("AP", 16),
    ("TO", 17),
    ("MA", 21),
    ("PI", 22),
    ("CE", 23),
    ("RN", 24),
    ("PB", 25),
    ("PE", 26),
    ("AL", 27),
    ("SE", 28),
    ("BA", 29),
    ("MG", 31),
    ("ES", 32),
    ("RJ", 33),
    ("SP", 35),
    ("PR", 41),
    ("SC", 42),
    ("RS", 43),
    ("MS", 50),
    ("MT", 51),
    ("GO", 52),
    ("DF", 53),
];

/// A unit of the federation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uf(u8);

impl Uf {
    /// The unit with these two capital letters.
    #[must_use]
    pub fn new(letters: &str) -> Option<Self> {
        Self::find(|state| state.0 == letters)
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        STATES.get(usize::from(self.0)).map_or("", |state| state.0)
    }

    pub(crate) fn all() -> impl Iterator<Item = &'static str> {
        STATES.iter().map(|state| state.0)
    }

    pub(crate) fn bit(self) -> u32 {
        1 << self.0
    }

    fn find(wanted: impl Fn(&(&str, u8)) -> bool) -> Option<Self> {
        STATES.iter().position(wanted).and_then(|index| u8::try_from(index).ok()).map(Self)
    }
}

/// Where a decision is taken: the municipality and its state, each as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Whereabouts {
    /// State.
    pub uf: Option<Uf>,
    /// IBGE code of the municipality, seven digits.
    pub ibge: Option<u32>,
}

impl Whereabouts {
    /// From the texts of a territory; the state follows from the IBGE code where it is not told.
    #[must_use]
    pub fn new(uf: Option<&str>, ibge: Option<&str>) -> Self {
        let ibge = ibge.and_then(municipality);
        Self { uf: uf.and_then(Uf::new).or_else(|| ibge.and_then(state_of)), ibge }
    }
}

/// Where a rule is law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jurisdiction {
    /// `BR`
    Country,
    /// `BR-RS`
    State(Uf),
    /// Seven digits.
    Municipality(u32),
}

impl Jurisdiction {
    /// Reads `BR`, `BR-RS` or an IBGE code of seven digits.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        match text.strip_prefix("BR") {
            Some("") => Some(Self::Country),
            Some(state) => state.strip_prefix('-').and_then(Uf::new).map(Self::State),
            None => municipality(text).filter(|code| state_of(*code).is_some()).map(Self::Municipality),
        }
    }

    /// Whether the rule is law there. What is not known to be elsewhere's law is not applied to a place that is not told.
    #[must_use]
    pub fn covers(self, place: Whereabouts) -> bool {
        match self {
            Self::Country => true,
            Self::State(uf) => place.uf == Some(uf),
            Self::Municipality(code) => place.ibge == Some(code),
        }
    }
}

fn municipality(text: &str) -> Option<u32> {
    (text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn state_of(code: u32) -> Option<Uf> {
    Uf::find(|state| u32::from(state.1) == code / 100_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jurisdictions_are_a_country_a_state_or_a_municipality() {
        let marituba = Whereabouts::new(Some("PA"), Some("1504422"));
        let estrela = Whereabouts::new(None, Some("4307807"));
        assert_eq!(estrela.uf.map(Uf::as_str), Some("RS"));
        let cases = [
            ("BR", true, true),
            ("BR-RS", false, true),
            ("BR-PA", true, false),
            ("1504422", true, false),
            ("4307807", false, true),
        ];
        for (text, in_marituba, in_estrela) in cases {
            let jurisdiction = Jurisdiction::new(text).expect(text);
            assert_eq!((jurisdiction.covers(marituba), jurisdiction.covers(estrela)), (in_marituba, in_estrela), "{text}");
            assert_eq!(jurisdiction.covers(Whereabouts::default()), text == "BR", "{text}");
        }
        for text in ["", "br", "BR-XX", "BRRS", "BR-", "9904422", "150442", "15044222", "AR"] {
            assert_eq!(Jurisdiction::new(text), None, "{text}");
        }
    }
}
