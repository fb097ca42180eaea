//! Whether a condition holds: yes, no, or unknown for want of a fact.
//!
//! A condition is compiled to bit masks once, so that a decision that asks some sixty of them allocates nothing.

use chrono::NaiveDate;

use crate::crisis::{AdmissionKind, Capability, CareEvent, Circumstance, Crisis, Relation, Severity, ViolenceForm};
use crate::person::{Age, Gender, Person, Tri};
use crate::policy::draft::When;
use crate::policy::place::{Uf, Whereabouts};
use crate::record::tokens;

tokens! {
    /// A fact that nobody told.
    pub enum UnknownFact {
        /// Age in years.
        Age = "age",
        /// Gender.
        Gender = "gender",
        /// Disability.
        Disability = "disability",
        /// What the person says to being cared for.
        Consent = "consent",
        /// Severity.
        Severity = "severity",
        /// Who did the violence.
        Relation = "relation",
        /// Form of the violence.
        Form = "form",
    }
}

/// A set of [`UnknownFact`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unknowns(u8);

impl Unknowns {
    /// Nothing unknown.
    pub const NONE: Self = Self(0);

    /// Whether nothing is unknown.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this fact is among them.
    #[must_use]
    pub fn has(self, fact: UnknownFact) -> bool {
        self.0 & (1 << fact as u8) != 0
    }

    /// The facts, in the order of [`UnknownFact::ALL`].
    pub fn iter(self) -> impl Iterator<Item = UnknownFact> {
        UnknownFact::ALL.iter().copied().filter(move |fact| self.has(*fact))
    }

    fn add(&mut self, fact: UnknownFact) {
        self.0 |= 1 << fact as u8;
    }
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does not, whatever the unknown facts are.
    No,
    /// It does, whatever the unknown facts are.
    Yes,
    /// It depends on these facts.
    Unknown(Unknowns),
}

/// The door as conditions see it: bits of the policy's own sector and kind words. `Bound::door` makes one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Door {
    pub(crate) sector: u64,
    pub(crate) kind: u64,
}

/// What a decision knows. Conditions see nothing else.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Severity, after the floors; none if nobody told it.
    pub severity: Option<Severity>,
    /// Bit `c as u64` for each circumstance told, suspected ones too.
    pub circumstances: u64,
    /// Bit `f as u8` for each form of violence told.
    pub forms: u8,
    /// Whether some violence was told without its form.
    pub form_untold: bool,
    /// Bit `r as u8` for each relation told; [`Relation::Unknown`] where it was not.
    pub relations: u8,
    /// Youngest and oldest possible age.
    pub age: Age,
    /// Gender.
    pub gender: Gender,
    /// Disability.
    pub disability: Tri,
    /// By local time it is night, or a day on which the municipality does not work.
    pub night: bool,
    /// Door.
    pub door: Door,
    /// What the person says to being cared for.
    pub consent: Option<Capability>,
    /// Admission that is decided or made.
    pub admission: Option<AdmissionKind>,
    /// Whether that admission is because of drug use.
    pub drug_use: bool,
    /// Bit `e as u8` for each event of care.
    pub events: u8,
    /// Municipality and state of the door.
    pub place: Whereabouts,
}

impl std::fmt::Debug for Facts {
    /// Tells the type alone: the facts are about a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Facts")
    }
}

impl Default for Facts {
    /// Nothing told: any age, everything else unknown or absent.
    fn default() -> Self {
        Self {
            severity: None,
            circumstances: 0,
            forms: 0,
            form_untold: false,
            relations: 0,
            age: Age { from: 0, to: 130 },
            gender: Gender::Unknown,
            disability: Tri::Unknown,
            night: false,
            door: Door::default(),
            consent: None,
            admission: None,
            drug_use: false,
            events: 0,
            place: Whereabouts::default(),
        }
    }
}

impl Facts {
    /// The facts of a request on the local day `today`. `severity` is what was told; floors are for the caller to apply.
    ///
    /// A suspected circumstance counts as present. Two kinds of violence told at once are taken together: a rule that
    /// asks for a form and a relation may take one from each, which errs towards telling.
    #[must_use]
    pub fn of(crisis: &Crisis, person: &Person, today: NaiveDate, night: bool, door: Door, place: Whereabouts) -> Self {
        let mut facts = Self {
            severity: crisis.severity,
            age: person.age(today),
            gender: person.gender.unwrap_or_default(),
            disability: person.disability.unwrap_or_default(),
            night,
            door,
            consent: crisis.capacity_to_consent,
            admission: crisis.admission.as_ref().map(|admission| admission.kind),
            drug_use: crisis.admission.as_ref().is_some_and(|admission| admission.drug_use),
            place,
            ..Self::default()
        };
        for fact in &crisis.circumstances {
            facts = facts.with(fact.kind);
            if fact.kind == Circumstance::ViolenceSuffered {
                facts.forms |= fact.forms.iter().fold(0, |mask, form| mask | 1 << *form as u8);
                facts.form_untold |= fact.forms.is_empty();
                facts.relations |= 1 << fact.relation.unwrap_or_default() as u8;
            }
        }
        facts.events = crisis.events.iter().fold(0, |mask, event| mask | 1 << event.kind as u8);
        if facts.has(Circumstance::MinorAlone) && facts.age.from < ADULT {
            facts.age.to = facts.age.to.min(ADULT - 1);
        }
        facts
    }

    /// The same facts and one more circumstance. Violence needs its form and relation set besides.
    #[must_use]
    pub fn with(mut self, circumstance: Circumstance) -> Self {
        self.circumstances |= bit(circumstance);
        self
    }

    /// Whether a circumstance was told, suspected ones too.
    #[must_use]
    pub fn has(&self, circumstance: Circumstance) -> bool {
        self.circumstances & bit(circumstance) != 0
    }
}

/// Age of majority in years, Civil Code art. 5.
const ADULT: u8 = 18;

fn bit(circumstance: Circumstance) -> u64 {
    1 << circumstance as u64
}

// INVARIANT (mask width): every closed list fits the mask that holds it.
const _: () = assert!(Circumstance::ALL.len() <= 64);
const _: () = assert!(ViolenceForm::ALL.len() <= 8 && Relation::ALL.len() <= 8 && CareEvent::ALL.len() <= 8);
const _: () = assert!(Gender::ALL.len() <= 8 && Capability::ALL.len() <= 8 && AdmissionKind::ALL.len() <= 8);
const _: () = assert!(UnknownFact::ALL.len() <= 8);

/// A [`When`], compiled. An empty mask of a closed list asks for nothing; a list of words that none of them fits holds never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test {
    any: u64,
    all: u64,
    none: u64,
    door_sectors: Option<u64>,
    door_kinds: Option<u64>,
    ufs: Option<u32>,
    severity_from: Option<Severity>,
    severity_to: Option<Severity>,
    forms: u8,
    relations: u8,
    age_below: Option<u8>,
    age_from: Option<u8>,
    gender: u8,
    consent: u8,
    admission: u8,
    events: u8,
    disability: bool,
    night: bool,
    drug_use: bool,
}

impl Test {
    /// Compiles a condition; `sectors` and `kinds` are the policy's words, sorted, at most 64 each.
    pub(crate) fn new(when: &When, sectors: &[String], kinds: &[String]) -> Self {
        let circumstances = |list: &[Circumstance]| list.iter().fold(0, |mask, c| mask | bit(*c));
        Self {
            any: circumstances(&when.any),
            all: circumstances(&when.all),
            none: circumstances(&when.none),
            door_sectors: (!when.door_sectors.is_empty())
                .then(|| words_mask(when.door_sectors.iter().map(|id| id.as_str()), sectors)),
            door_kinds: (!when.door_kinds.is_empty()).then(|| words_mask(when.door_kinds.iter().map(|id| id.as_str()), kinds)),
            ufs: (!when.ufs.is_empty()).then(|| when.ufs.iter().filter_map(|uf| Uf::new(uf)).fold(0, |mask, uf| mask | uf.bit())),
            severity_from: when.severity_from,
            severity_to: when.severity_to,
            forms: when.forms.iter().fold(0, |mask, form| mask | 1 << *form as u8),
            relations: when.relations.iter().fold(0, |mask, relation| mask | 1 << *relation as u8),
            age_below: when.age_below,
            age_from: when.age_from,
            gender: when.gender.iter().fold(0, |mask, gender| mask | 1 << *gender as u8),
            consent: when.consent.iter().fold(0, |mask, consent| mask | 1 << *consent as u8),
            admission: when.admission.iter().fold(0, |mask, kind| mask | 1 << *kind as u8),
            events: when.events.iter().fold(0, |mask, event| mask | 1 << *event as u8),
            disability: when.disability,
            night: when.night,
            drug_use: when.drug_use,
        }
    }

    /// Whether the condition holds.
    ///
    /// # Cost
    /// Some ten nanoseconds; no allocation.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> Truth {
        if !self.known_facts_allow(facts) {
            return Truth::No;
        }
        let mut unknown = Unknowns::NONE;
        let possible = self.severity(facts, &mut unknown)
            && self.violence(facts, &mut unknown)
            && self.age(facts, &mut unknown)
            && self.gender(facts, &mut unknown)
            && self.disability(facts, &mut unknown)
            && self.consent(facts, &mut unknown);
        match (possible, unknown.is_empty()) {
            (false, _) => Truth::No,
            (true, true) => Truth::Yes,
            (true, false) => Truth::Unknown(unknown),
        }
    }

    /// The facts that are told or absent, never unknown.
    fn known_facts_allow(&self, facts: &Facts) -> bool {
        (self.any == 0 || self.any & facts.circumstances != 0)
            && self.all & !facts.circumstances == 0
            && self.none & facts.circumstances == 0
            && self.door_sectors.is_none_or(|mask| mask & facts.door.sector != 0)
            && self.door_kinds.is_none_or(|mask| mask & facts.door.kind != 0)
            && self.ufs.is_none_or(|mask| facts.place.uf.is_some_and(|uf| mask & uf.bit() != 0))
            && (self.events == 0 || self.events & facts.events != 0)
            && (self.admission == 0 || facts.admission.is_some_and(|kind| self.admission & (1 << kind as u8) != 0))
            && (!self.drug_use || facts.drug_use)
            && (!self.night || facts.night)
    }

    fn severity(&self, facts: &Facts, unknown: &mut Unknowns) -> bool {
        if self.severity_from.is_none() && self.severity_to.is_none() {
            return true;
        }
        let Some(severity) = facts.severity else {
            unknown.add(UnknownFact::Severity);
            return true;
        };
        self.severity_from.is_none_or(|from| severity >= from) && self.severity_to.is_none_or(|to| severity <= to)
    }

    fn violence(&self, facts: &Facts, unknown: &mut Unknowns) -> bool {
        if self.forms == 0 && self.relations == 0 {
            return true;
        }
        if !facts.has(Circumstance::ViolenceSuffered) {
            return false;
        }
        if self.forms != 0 && self.forms & facts.forms == 0 {
            if !(facts.form_untold || facts.forms == 0) {
                return false;
            }
            unknown.add(UnknownFact::Form);
        }
        // An untold relation is `unknown`, which a condition may also ask for by name.
        let told = if facts.relations == 0 { 1 << Relation::Unknown as u8 } else { facts.relations };
        if self.relations != 0 && self.relations & told == 0 {
            if told & (1 << Relation::Unknown as u8) == 0 {
                return false;
            }
            unknown.add(UnknownFact::Relation);
        }
        true
    }

    fn age(&self, facts: &Facts, unknown: &mut Unknowns) -> bool {
        let Age { from, to } = facts.age;
        if self.age_below.is_some_and(|limit| from >= limit) || self.age_from.is_some_and(|limit| to < limit) {
            return false;
        }
        if self.age_below.is_some_and(|limit| to >= limit) || self.age_from.is_some_and(|limit| from < limit) {
            unknown.add(UnknownFact::Age);
        }
        true
    }

    fn gender(&self, facts: &Facts, unknown: &mut Unknowns) -> bool {
        if self.gender == 0 || self.gender & (1 << facts.gender as u8) != 0 {
            return true;
        }
        if facts.gender == Gender::Unknown {
            unknown.add(UnknownFact::Gender);
        }
        facts.gender == Gender::Unknown
    }

    fn disability(&self, facts: &Facts, unknown: &mut Unknowns) -> bool {
        if self.disability && facts.disability == Tri::Unknown {
            unknown.add(UnknownFact::Disability);
        }
        !self.disability || facts.disability != Tri::No
    }

    fn consent(&self, facts: &Facts, unknown: &mut Unknowns) -> bool {
        let Some(consent) = facts.consent else {
            if self.consent != 0 {
                unknown.add(UnknownFact::Consent);
            }
            return true;
        };
        self.consent == 0 || self.consent & (1 << consent as u8) != 0
    }
}

/// Bits of `tokens` in a sorted word list.
pub(crate) fn words_mask<'a>(tokens: impl Iterator<Item = &'a str>, words: &[String]) -> u64 {
    tokens
        .filter_map(|token| words.binary_search_by(|word| word.as_str().cmp(token)).ok())
        .filter(|index| *index < 64)
        .fold(0, |mask, index| mask | 1 << index)
}

#[cfg(test)]
#[path = "when_tests.rs"]
mod tests;
