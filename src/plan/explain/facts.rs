//! Facts of a reason in words.

use super::people::{new_fact, outcome, unknown_fact};
use super::tell::Teller;
use super::when::{ago, count, duration};
use super::words::{Words, say};
use crate::bond::Subject;
use crate::crisis::{AdmissionKind, CareEvent, Circumstance, DeclineCode, Severity};
use crate::network::draft::{Capacity, Role};
use crate::person::ExclusionReason;
use crate::plan::document::{ContactPurpose, Fact, FactKind};
use crate::policy::draft::{Confidence, LegalBasis};

impl Teller<'_> {
    /// A fact as a clause. A fact without the value that its kind asks for is told without it.
    pub(crate) fn fact(&self, fact: &Fact) -> String {
        let lang = self.lang;
        let id = fact.id.as_deref().unwrap_or_default();
        let number = fact.number.unwrap_or_default();
        let amount = u64::try_from(number).unwrap_or(0);
        let minutes = duration(amount, lang);
        let moment = fact.at.map_or_else(|| say!(lang, "data desconhecida", "unknown date"), |at| self.clock.moment(at));
        let day = fact.at.map_or_else(|| say!(lang, "data desconhecida", "unknown date"), |at| self.clock.day(at));
        match fact.fact {
            FactKind::BondStrength => say!(lang, "força do vínculo {number} de 100", "strength of the bond {number} of 100"),
            FactKind::ReferenceBond => say!(lang, "vínculo de referência", "reference bond"),
            FactKind::BondSince => say!(lang, "vínculo desde {day}", "bond since {day}"),
            FactKind::LastContact => say!(lang, "último contato em {day}", "last contact on {day}"),
            FactKind::WindowDays => {
                let days = count(amount, ["dia", "dias"], ["day", "days"], lang);
                say!(lang, "um contato vale por {days}", "a contact counts for {days}")
            }
            FactKind::BondUntil => say!(lang, "vínculo até {day}", "bond until {day}"),
            FactKind::BondSubject => self.token(Subject::from_token(id), ["vínculo de outra pessoa", "another's bond"]),
            FactKind::Open => say!(lang, "em atendimento", "open"),
            FactKind::Closed => say!(lang, "fora do horário", "closed"),
            FactKind::HoursUnknown => say!(lang, "horário desconhecido", "hours not known"),
            FactKind::Opens => say!(lang, "abre: {moment}", "opens: {moment}"),
            FactKind::Closes => say!(lang, "fecha: {moment}", "closes: {moment}"),
            FactKind::OnCall => say!(lang, "tem plantão", "somebody is on call"),
            FactKind::NobodyOnShift => say!(lang, "informou que não há ninguém no turno", "reported that nobody is on shift"),
            FactKind::Minutes => say!(lang, "{minutes} de ida", "{minutes} there"),
            FactKind::ReturnMinutes => say!(lang, "{minutes} de volta", "{minutes} back"),
            FactKind::MinutesGiven => say!(lang, "tempo informado para este trajeto", "time given for this way"),
            FactKind::MinutesByLinks => say!(lang, "tempo somado trecho a trecho", "time summed leg by leg"),
            FactKind::MinutesEstimated => say!(lang, "tempo estimado pela distância", "time estimated from the distance"),
            FactKind::ByWater => say!(lang, "parte do caminho é de barco", "part of the way is by boat"),
            FactKind::WaitMinutes => {
                say!(lang, "o caminho inclui espera de {minutes} pelo barco", "the way includes a wait of {minutes} for the boat")
            }
            FactKind::NoWayKnown => say!(lang, "caminho desconhecido", "no way known"),
            FactKind::BeyondReach => say!(lang, "procura-se até {minutes} de viagem", "the search goes as far as {minutes}"),
            FactKind::Capacity => match Capacity::from_token(id) {
                Some(Capacity::Unknown) | None => Capacity::Unknown.say(lang).to_owned(),
                Some(capacity) => {
                    let capacity = capacity.say(lang);
                    say!(lang, "informou {capacity}", "reported {capacity}")
                }
            },
            FactKind::ReportAge => {
                let age = ago(amount, lang);
                say!(lang, "informação dada {age}", "reported {age}")
            }
            FactKind::ReportStale => say!(lang, "informação velha demais para contar", "report too old to count"),
            FactKind::NoReport => say!(lang, "sem informação recente", "no live report"),
            FactKind::FreePlaces => count(amount, ["vaga", "vagas"], ["free place", "free places"], lang),
            FactKind::Need => self.need(id),
            FactKind::Role => self.token(Role::from_token(id), ["papel do território", "role of the territory"]),
            FactKind::Service => self.service(id),
            FactKind::Territory => self.territory(id),
            FactKind::Sector => self.sector(id),
            FactKind::Assumed => {
                let what = unknown_fact(id, lang);
                say!(lang, "não se sabe: {what}", "not known: {what}")
            }
            FactKind::Severity => {
                let severity = self.token(Severity::from_token(id), ["desconhecida", "unknown"]);
                say!(lang, "gravidade: {severity}", "severity: {severity}")
            }
            FactKind::SeverityTold => {
                let severity = self.token(Severity::from_token(id), ["desconhecida", "unknown"]);
                say!(lang, "gravidade dita na porta: {severity}", "severity told at the door: {severity}")
            }
            FactKind::Circumstance => self.token(Circumstance::from_token(id), ["outra circunstância", "another circumstance"]),
            FactKind::Suspected => say!(lang, "suspeita, sem confirmação", "suspected, not confirmed"),
            FactKind::Count => say!(lang, "total: {number}", "count: {number}"),
            FactKind::Outcome => outcome(id, lang).to_owned(),
            FactKind::NewFact => {
                let what = new_fact(id, lang);
                say!(lang, "fato novo: {what}", "new fact: {what}")
            }
            FactKind::Until => say!(lang, "até {moment}", "until {moment}"),
            FactKind::MaxStay => say!(lang, "permanência de no máximo {minutes}", "stay of {minutes} at most"),
            FactKind::Restrictiveness => say!(lang, "grau de restrição {number}", "restrictiveness {number}"),
            FactKind::Admission => say!(lang, "seria internação", "it would be an admission"),
            FactKind::Restricted => say!(lang, "só atende uma população fechada", "closed population only"),
            FactKind::ReferralOnly => say!(lang, "só recebe por pactuação", "by referral only"),
            FactKind::NoPact => say!(lang, "sem pactuação entre os territórios", "no pact between the territories"),
            FactKind::AgeRange => say!(lang, "não atende essa idade", "does not serve this age"),
            FactKind::Wanted => say!(lang, "a pessoa quer", "the person wants it"),
            FactKind::Vetoed => say!(lang, "a pessoa não quer", "the person does not want it"),
            FactKind::Excluded => {
                let why = self.token(ExclusionReason::from_token(id), ExclusionReason::Other.pair());
                say!(lang, "motivo: {why}", "reason: {why}")
            }
            FactKind::Declined => {
                let why = self.token(DeclineCode::from_token(id), DeclineCode::Other.pair());
                say!(lang, "motivo: {why}", "reason: {why}")
            }
            FactKind::DeclinedAt => say!(lang, "respondeu: {moment}", "answered: {moment}"),
            FactKind::StandsInFor => {
                let service = self.service(id);
                say!(lang, "no lugar de {service}", "in place of {service}")
            }
            FactKind::Basis => {
                let basis = self.token(LegalBasis::from_token(id), ["outra", "another"]);
                say!(lang, "base: {basis}", "basis: {basis}")
            }
            FactKind::LegalMinutes => say!(lang, "a lei dá {minutes}", "the law gives {minutes}"),
            FactKind::PolicyMinutes => say!(lang, "a política local dá {minutes}", "the policy gives {minutes}"),
            FactKind::NoLegalHours => say!(lang, "a lei não dá horas", "the law gives no hours"),
            FactKind::LocalDecision => {
                say!(
                    lang,
                    "a norma deixa uma questão em aberto, para decisão local",
                    "the norm leaves a question open, for a local decision"
                )
            }
            FactKind::NotIdentified => say!(lang, "sem identificar a pessoa", "without naming the person"),
            FactKind::Confidence => {
                let how = self.token(Confidence::from_token(id), ["falta conferir", "to be checked"]);
                say!(lang, "norma: {how}", "norm: {how}")
            }
            FactKind::AdmissionKind => self.token(AdmissionKind::from_token(id), ["internação", "admission"]),
            FactKind::Event => self.token(CareEvent::from_token(id), ["outro fato do cuidado", "another event of care"]),
            FactKind::Present => say!(lang, "está presente agora", "is there now"),
            FactKind::Cost => say!(lang, "custo {minutes}", "cost {minutes}"),
            FactKind::NotRightCare => say!(lang, "não é o cuidado certo para esta pessoa", "not the right care for this person"),
            FactKind::Rule => self.rule(id),
            FactKind::Purpose => self.token(ContactPurpose::from_token(id), ["outra finalidade", "another purpose"]),
        }
    }

    fn token<T: Words>(&self, token: Option<T>, otherwise: [&'static str; 2]) -> String {
        token.map_or(otherwise[self.lang as usize % 2], |token| token.say(self.lang)).to_owned()
    }
}
