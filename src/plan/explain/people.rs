//! Words of what is known of a person, and of what the plan had to assume.

use super::Lang;
use super::words::{Words, words};
use crate::bond::Subject;
use crate::crisis::{AdmissionKind, CareEvent, Circumstance, DeclineCode, Outcome, Severity};
use crate::person::ExclusionReason;

words! { Severity {
    Low: "baixa, há sofrimento, mas a vida segue" / "low, suffering but functioning",
    Moderate: "moderada, precisa de cuidado em alguns dias" / "moderate, needs care within days",
    High: "alta, precisa de cuidado hoje" / "high, needs care today",
    Imminent: "risco de vida agora" / "life at risk now",
}}

words! { Circumstance {
    Psychosis: "agitação, vozes ou pensamento desorganizado" / "agitation, voices or disorganised thought",
    Sleeplessness: "noites sem dormir" / "nights without sleep",
    Despair: "tristeza profunda, desesperança" / "deep sadness, hopelessness",
    Anxiety: "medo intenso, pânico" / "fear, panic",
    SuicidalThoughts: "pensamentos de morte" / "thoughts of suicide",
    SelfHarm: "autolesão" / "self-harm",
    SuicideAttempt: "tentativa de suicídio" / "suicide attempt",
    Overdose: "overdose ou envenenamento" / "overdose or poisoning",
    ViolenceSuffered: "violência sofrida" / "violence suffered",
    AlcoholUse: "uso de álcool" / "alcohol use",
    DrugUse: "uso de outras drogas" / "use of other drugs",
    Intoxication: "intoxicação" / "intoxication",
    Withdrawal: "abstinência" / "withdrawal",
    Confusion: "confusão" / "confusion",
    Seizure: "convulsão" / "seizure",
    Unconscious: "inconsciência" / "unconsciousness",
    Wound: "ferimento a avaliar" / "a wound to be looked at",
    ClinicalComplaint: "outra queixa clínica" / "another clinical complaint",
    WeaponAtHand: "arma ou outro meio ao alcance" / "a weapon or other means at hand",
    Aggression: "agressividade" / "aggression",
    Homelessness: "situação de rua" / "no home",
    Pregnancy: "gestação ou parto no último ano" / "pregnancy or a birth in the last year",
    MinorAlone: "menor de idade sem adulto" / "a minor without an adult",
    UnsafeTonight: "não pode voltar para casa esta noite" / "cannot go home tonight",
    CourtOrder: "ordem judicial sobre o cuidado" / "a court order about care",
    Deprivation: "fome, falta de renda" / "hunger, no income",
    SchoolAbsence: "faltas repetidas na escola" / "repeated absence from school",
    InCustody: "sob custódia do Estado" / "in custody of the State",
}}

words! { Outcome {
    Refused: "não acolheu" / "did not receive",
    Full: "sem vaga" / "full",
    NoProfessional: "sem profissional para atender" / "no professional who could see the person",
    Closed: "estava sem atendimento" / "was closed",
    Left: "a pessoa saiu antes de ser atendida" / "the person left before being seen",
    SentAway: "atendeu e mandou embora" / "saw the person and sent them away",
    Accepted: "acolheu" / "took the person",
}}

words! { AdmissionKind {
    Voluntary: "internação voluntária" / "voluntary admission",
    Involuntary: "internação involuntária" / "involuntary admission",
    Compulsory: "internação compulsória" / "compulsory admission",
}}

words! { CareEvent {
    Admission: "internação" / "admission",
    Discharge: "alta" / "discharge",
    Evasion: "saída sem alta" / "leaving without discharge",
    Transfer: "transferência" / "transfer",
    Accident: "acidente" / "accident",
    SeriousEvent: "intercorrência clínica grave" / "serious clinical event",
    Death: "óbito" / "death",
}}

words! { DeclineCode {
    NoPlace: "não tinha vaga" / "it had no place",
    NoProfessional: "não havia profissional no turno" / "it had no professional on shift",
    Closed: "estava fora do horário" / "it was closed",
    NotOurCare: "disse que não é o cuidado que oferece" / "it said that this is not the care that it gives",
    NotOurTerritory: "disse que a pessoa não é do seu território" / "it said that the person is not of its territory",
    NotOurAges: "disse que não atende essa idade" / "it said that it does not serve this age",
    BondEnded: "disse que já não acompanha a pessoa" / "it said that it does not follow the person any more",
    Conflict: "conflito de interesse" / "conflict of interest",
    PersonRefused: "a pessoa não quis" / "the person did not want it",
    Other: "outro motivo" / "another reason",
}}

words! { ExclusionReason {
    AggressorWorksThere: "quem agrediu trabalha ali" / "who hurt the person works there",
    AggressorUsesIt: "quem agrediu frequenta o serviço" / "who hurt the person is often there",
    ConflictOfInterest: "conflito de interesse" / "conflict of interest",
    ViolenceSuffered: "a pessoa sofreu violência ali" / "the person suffered violence there",
    Other: "motivo conhecido pela porta" / "a reason known to the door",
}}

words! { Subject {
    Own: "vínculo da própria pessoa" / "the person's own bond",
    Child: "vínculo de filho ou filha" / "the bond of a son or daughter",
    Relative: "vínculo de outra pessoa da família" / "the bond of another relative",
}}

/// A fact that the plan had to assume. The list is open: what follows a `:` or `=` is the value, and is not told.
pub(crate) fn unknown_fact(id: &str, lang: Lang) -> &'static str {
    let pair = match id.split([':', '=']).next().unwrap_or_default() {
        "age" | "birth_date" | "age_range" | "minor" => ["a idade", "the age"],
        "gender" => ["o gênero", "the gender"],
        "disability" => ["se há deficiência", "whether there is a disability"],
        "severity" => ["a gravidade", "the severity"],
        "guardian" | "reachable" => ["se há responsável e se responde", "whether there is a guardian who can be reached"],
        "suspected" | "guardian_suspected" => ["se há suspeita sobre o responsável", "whether the guardian is suspected"],
        "consent" | "capacity_to_consent" => ["se a pessoa concorda", "whether the person agrees"],
        "violence" | "form" | "forms" => ["a forma da violência", "the form of the violence"],
        "relation" => ["quem fez a violência", "who did the violence"],
        "hours" => ["o horário do serviço", "the hours of the service"],
        "status" | "capacity" => ["a vaga", "whether there is a place"],
        "residence" | "territory" => ["onde a pessoa mora", "where the person lives"],
        "companion" => ["se há acompanhante", "whether there is a companion"],
        "drug_use" => ["se é por uso de drogas", "whether it is because of drug use"],
        "admission" => ["se há internação", "whether there is an admission"],
        "travel" | "minutes" => ["o tempo de viagem", "the travel time"],
        "night" => ["se é noite", "whether it is night"],
        _ => ["um dado que falta", "a fact that is missing"],
    };
    pair[lang as usize % 2]
}

/// Something that the doors before did not know: a circumstance, a severity, or a changed report.
pub(crate) fn new_fact(id: &str, lang: Lang) -> &'static str {
    if let Some(circumstance) = Circumstance::from_token(id) {
        return circumstance.say(lang);
    }
    if let Some(severity) = Severity::from_token(id) {
        return severity.say(lang);
    }
    let pair = match id.split([':', '=']).next().unwrap_or_default() {
        "severity" => ["a gravidade piorou", "the severity is worse"],
        "status" | "capacity" => ["a vaga mudou", "a place opened or closed"],
        _ => ["um fato novo", "a new fact"],
    };
    pair[lang as usize % 2]
}

/// What came of a door, as a trail writes it.
pub(crate) fn outcome(id: &str, lang: Lang) -> &'static str {
    Outcome::from_token(id).map_or(["outro desfecho", "another outcome"][lang as usize % 2], |outcome| outcome.say(lang))
}
