//! The text of one call, for one recipient and one class of channel.
//!
//! Two limits are crossed, and the narrower wins: the fields that the call's legal basis allows, and what the class of
//! the channel can carry. The second limit is built in here besides the policy's, since a host may send over another
//! channel than the one for which the plan cut the fields.

use super::document::{Call, CallRole, CallWhen, PlanDocument};
use super::explain::redact::hidden;
use super::explain::tell::{Teller, capital, clean};
use super::explain::when::list;
use super::explain::words::{Words, say};
use super::explain::{Audience, Lang, Names};
use crate::crisis::Circumstance;
use crate::id::MAX_ID_LEN;
use crate::network::draft::ChannelClass;
use crate::policy::draft::DataField;

/// What a plan does not hold and a message may tell, if the call's fields allow it. All of it comes from the host.
///
/// The texts are written as they are given; a reference that the host resolves later is as good as a name.
#[derive(Clone, Copy, Default)]
pub struct MessageFields<'a> {
    /// Name, or the opaque reference that the host turns into one.
    pub person_ref: Option<&'a str>,
    /// Date of birth, as it is to be written.
    pub birth_date: Option<&'a str>,
    /// National health card.
    pub cns: Option<&'a str>,
    /// Age band.
    pub age_band: Option<&'a str>,
    /// Sex, as forms ask.
    pub sex: Option<&'a str>,
    /// Municipality of residence.
    pub municipality: Option<&'a str>,
    /// What happened.
    pub circumstances: &'a [Circumstance],
    /// Topics already asked and answered, opaque tokens such as `what_happened`.
    pub already_asked: &'a [&'a str],
    /// Where the person may safely be contacted.
    pub safe_contact: Option<&'a str>,
    /// The question put to the recipient; by the recipient's role if left out.
    pub question: Option<&'a str>,
    /// How to reach the door; its name alone if left out.
    pub door_contact: Option<&'a str>,
}

impl std::fmt::Debug for MessageFields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MessageFields").finish_non_exhaustive()
    }
}

/// Characters that a `id_only` text has at most: one SMS of the GSM alphabet.
pub const ID_ONLY_MAX: usize = 160;

/// Whether a class of channel can carry a field at all, whatever the basis.
///
/// A short text carries a name only where the policy itself cut the call for a short channel and left it in; else a
/// lock screen would show who is in whose care.
#[must_use]
pub fn carries(class: ChannelClass, field: DataField) -> bool {
    match class {
        ChannelClass::Full => field != DataField::LegalForm,
        ChannelClass::Short => {
            matches!(field, DataField::CallId | DataField::DoorContact | DataField::CareNeeded | DataField::Name)
        }
        ChannelClass::IdOnly | ChannelClass::Subject => field == DataField::CallId,
    }
}

/// The text of one call: who calls, what is asked, by when and how to answer.
///
/// `full` is a script to be read aloud or written in a secure system, a line each; `short` is one line without health
/// data; `id_only` is at most [`ID_ONLY_MAX`] characters, all in the GSM alphabet, with nothing but the call's id;
/// `subject` is a subject line with the id and the hour.
///
/// # Errors
/// Never: what is missing is left out.
/// # Cost
/// Linear in the plan.
#[must_use]
pub fn message(
    plan: &PlanDocument,
    call: &Call,
    person: &MessageFields<'_>,
    names: &dyn Names,
    lang: Lang,
    class: ChannelClass,
) -> String {
    let cut_for_short = call.channel.as_ref().is_some_and(|channel| channel.class == ChannelClass::Short);
    let allowed = |field: DataField| {
        let named_on_short = class == ChannelClass::Short && field == DataField::Name && !cut_for_short;
        call.discloses.fields.contains(&field) && carries(class, field) && !named_on_short
    };
    let teller = Teller::new(plan, names, lang, Audience::Worker);
    let writer = Writer { t: &teller, call, person, id: call_id(plan), allowed: &allowed };
    match class {
        ChannelClass::Full => writer.full(),
        ChannelClass::Short => writer.short(),
        ChannelClass::IdOnly => writer.id_only(),
        ChannelClass::Subject => writer.subject(),
    }
}

/// The text for the service with this id; none if the plan does not call it.
#[must_use]
pub fn message_to(
    plan: &PlanDocument,
    recipient: &str,
    person: &MessageFields<'_>,
    names: &dyn Names,
    lang: Lang,
    class: ChannelClass,
) -> Option<String> {
    let call = plan.calls.iter().find(|call| call.service == recipient)?;
    Some(message(plan, call, person, names, lang, class))
}

/// The episode's reference, cut to what an id can be; without one, the head of the fingerprint.
fn call_id(plan: &PlanDocument) -> String {
    let print: String = plan.fingerprint.chars().take(12).collect();
    let id = plan.crisis.episode.as_deref().unwrap_or(&print);
    id.chars().filter(|c| c.is_ascii_alphanumeric() || "._:/-".contains(*c)).take(MAX_ID_LEN).collect()
}

struct Writer<'a> {
    t: &'a Teller<'a>,
    call: &'a Call,
    person: &'a MessageFields<'a>,
    id: String,
    allowed: &'a dyn Fn(DataField) -> bool,
}

impl Writer<'_> {
    fn may(&self, field: DataField) -> bool {
        (self.allowed)(field)
    }

    fn id(&self) -> String {
        if self.may(DataField::CallId) && !self.id.is_empty() { format!(" {}", self.id) } else { String::new() }
    }

    /// Plain ASCII: accents other than a few would turn the text into two messages.
    fn id_only(&self) -> String {
        let id = self.id();
        let long = say!(
            self.t.lang,
            "Acionamento{id}. Responda no sistema ou por telefone: aceito, ou recuso com motivo.",
            "Call{id}. Answer in the system or by telephone: accepted, or declined with a reason."
        );
        if long.len() <= ID_ONLY_MAX { long } else { say!(self.t.lang, "Acionamento{id}. Responda.", "Call{id}. Please answer.") }
    }

    fn subject(&self) -> String {
        let (lang, id) = (self.t.lang, self.id());
        match self.call.answer_by.map(|by| self.t.clock.day_and_time(by)) {
            Some(by) => say!(lang, "Acionamento{id}: responder até {by}", "Call{id}: answer by {by}"),
            None => say!(lang, "Acionamento{id}: sem prazo", "Call{id}: no deadline"),
        }
    }

    fn short(&self) -> String {
        let (lang, id) = (self.t.lang, self.id());
        let name = self.given(DataField::Name, self.person.person_ref).map_or_else(String::new, |name| format!(" · {name}"));
        let care =
            if self.may(DataField::CareNeeded) { say!(lang, " cuidado necessário,", " care needed,") } else { String::new() };
        let door = self.door().map_or_else(
            || say!(lang, " responder pelo sistema", " answer in the system"),
            |door| say!(lang, " contatar {door}", " please contact {door}"),
        );
        let by = self.call.answer_by.map_or_else(String::new, |by| {
            let by = self.t.clock.day_and_time(by);
            say!(lang, ", até {by}", ", by {by}")
        });
        say!(lang, "Acionamento{id}{name}:{care}{door}{by}.", "Call{id}{name}:{care}{door}{by}.")
    }

    fn full(&self) -> String {
        let (lang, t, call) = (self.t.lang, self.t, self.call);
        let id = self.id();
        let mut lines = vec![match self.door() {
            Some(door) => say!(lang, "Acionamento{id}. Quem chama: {door}.", "Call{id}. Calling: {door}."),
            None => say!(lang, "Acionamento{id} da rede de cuidado.", "Call{id} of the care network."),
        }];
        if self.may(DataField::RiskNote) {
            let severity = t.plan.crisis.severity.say(lang);
            lines.push(say!(lang, "Gravidade: {severity}.", "Severity: {severity}."));
        }
        lines.extend(self.identity());
        lines.extend(self.what_happened());
        if self.may(DataField::CareNeeded) {
            lines.push(say!(
                lang,
                "Cuidado necessário: entre em contato para compartilhar o cuidado.",
                "Care needed: please get in touch to share care."
            ));
        }
        if self.may(DataField::Need) && !call.meets.is_empty() {
            let needs = t.needs(&call.meets);
            lines.push(say!(lang, "Cuidado pedido: {needs}.", "Care asked for: {needs}."));
        }
        if self.may(DataField::Question) {
            lines.push(self.question());
        }
        lines.extend(self.surroundings());
        lines.push(self.when());
        lines.push(say!(
            lang,
            "Como responder: aceito; ou recuso, com motivo; ou sem vaga. Quem aceita diz quem vai acolher e quando.",
            "How to answer: accepted; or declined, with a reason; or no place. Who accepts says who receives, and when."
        ));
        lines.join("\n")
    }

    /// A text of the host, if the field may be told.
    fn given(&self, field: DataField, text: Option<&str>) -> Option<String> {
        text.filter(|_| self.may(field)).map(clean).filter(|text| !text.is_empty())
    }

    fn door(&self) -> Option<String> {
        if !self.may(DataField::DoorContact) {
            return None;
        }
        let door = self.t.service(&self.t.plan.crisis.door);
        Some(
            self.given(DataField::DoorContact, self.person.door_contact)
                .map_or(door.clone(), |contact| format!("{door}, {contact}")),
        )
    }

    fn identity(&self) -> Option<String> {
        let lang = self.t.lang;
        let person = self.person;
        let parts: Vec<String> = [
            self.given(DataField::Name, person.person_ref).map(|x| say!(lang, "pessoa: {x}", "person: {x}")),
            self.given(DataField::BirthDate, person.birth_date).map(|x| say!(lang, "nascimento: {x}", "born: {x}")),
            self.given(DataField::AgeBand, person.age_band).map(|x| say!(lang, "idade: {x}", "age: {x}")),
            self.given(DataField::Sex, person.sex).map(|x| say!(lang, "sexo: {x}", "sex: {x}")),
            self.given(DataField::Cns, person.cns).map(|x| say!(lang, "Cartão SUS: {x}", "health card: {x}")),
            self.given(DataField::Municipality, person.municipality).map(|x| say!(lang, "município: {x}", "municipality: {x}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!parts.is_empty()).then(|| capital(&format!("{}.", parts.join("; ").trim_end_matches('.'))))
    }

    fn what_happened(&self) -> Vec<String> {
        let lang = self.t.lang;
        let mut lines = Vec::new();
        let kinds = self.person.circumstances;
        if self.may(DataField::Event) && !kinds.is_empty() {
            let what = list(&kinds.iter().map(|kind| kind.say(lang).to_owned()).collect::<Vec<_>>(), lang);
            lines.push(say!(lang, "O que aconteceu: {what}.", "What happened: {what}."));
        }
        let asked = self.person.already_asked;
        if self.may(DataField::AlreadyAsked) && !asked.is_empty() {
            let topics = list(&asked.iter().map(|topic| self::topic(topic, lang)).collect::<Vec<_>>(), lang);
            lines.push(say!(
                lang,
                "Já foi perguntado, não pergunte de novo: {topics}.",
                "Already asked, do not ask again: {topics}."
            ));
        }
        lines.extend(self.given(DataField::SafeContact, self.person.safe_contact).map(|contact| {
            say!(lang, "Fale com a pessoa só por este contato: {contact}.", "Reach the person only through: {contact}.")
        }));
        lines
    }

    fn question(&self) -> String {
        let lang = self.t.lang;
        if let Some(question) = self.given(DataField::Question, self.person.question) {
            return say!(lang, "Pergunta: {question}", "Question: {question}");
        }
        match self.call.role {
            CallRole::Lead => {
                say!(lang, "Pergunta: o serviço aceita conduzir o cuidado?", "Question: does the service accept to lead care?")
            }
            CallRole::Emergency => say!(lang, "Pergunta: quando a equipe chega?", "Question: when does the team arrive?"),
            CallRole::Need => say!(
                lang,
                "Pergunta: o serviço pode acolher, e a partir de quando?",
                "Question: can the service receive, and from when?"
            ),
            _ => say!(
                lang,
                "Pergunta: o serviço aceita compartilhar o cuidado?",
                "Question: does the service accept to share care?"
            ),
        }
    }

    /// Who else shares care, and where the person is: nothing of what was excluded.
    fn surroundings(&self) -> Vec<String> {
        let (lang, plan) = (self.t.lang, self.t.plan);
        let hidden = hidden(plan);
        let shown = |id: &&String| !hidden.contains(*id) && **id != self.call.service;
        let mut lines = Vec::new();
        if self.may(DataField::Circle) {
            let others: Vec<String> =
                plan.calls.iter().map(|call| &call.service).filter(shown).map(|id| self.t.service(id)).collect();
            if !others.is_empty() {
                let others = list(&others, lang);
                lines.push(say!(lang, "Também no cuidado: {others}.", "Also sharing care: {others}."));
            }
            if let Some(holder) = plan.custodian.service.as_ref().filter(shown).map(|id| self.t.service(id)) {
                lines.push(say!(lang, "Responde pela pessoa agora: {holder}.", "Answers for the person now: {holder}."));
            }
            if let Some(lead) = plan.lead.as_ref().map(|lead| &lead.service).filter(shown).map(|id| self.t.service(id)) {
                lines.push(say!(lang, "Conduz: {lead}.", "Leads: {lead}."));
            }
        }
        if self.may(DataField::Places) {
            let open = |place: &&super::document::Place| place.service.as_ref().is_none_or(|id| !hidden.contains(id));
            let places: Vec<String> = plan.places.iter().filter(open).map(|place| self.t.place_name(place)).collect();
            if !places.is_empty() {
                let places = places.join("; ");
                lines.push(say!(lang, "Lugares de cuidado, em ordem: {places}.", "Places of care, in order: {places}."));
            }
        }
        lines
    }

    fn when(&self) -> String {
        let lang = self.t.lang;
        match (self.call.when, self.call.answer_by.map(|by| self.t.clock.day_and_time(by))) {
            (CallWhen::AfterCrisis, _) => {
                say!(
                    lang,
                    "Para depois da crise, como continuidade; não há prazo.",
                    "For after the crisis, as continuity; there is no deadline."
                )
            }
            (_, Some(by)) => say!(
                lang,
                "Responda até {by}. Sem resposta, a rede aciona outro serviço.",
                "Answer by {by}. Without an answer the network calls another service."
            ),
            (_, None) => say!(lang, "Responda assim que puder.", "Answer as soon as you can."),
        }
    }
}

/// A topic that was asked, in words; an unknown one is told as the host wrote it, without its underscores.
fn topic(token: &str, lang: Lang) -> String {
    let pair = match token {
        "what_happened" => ["o que aconteceu", "what happened"],
        "medication" => ["remédios em uso", "medication"],
        "sleep" => ["sono", "sleep"],
        "substance_use" => ["uso de álcool e outras drogas", "use of alcohol and other drugs"],
        "suicidal_thoughts" => ["pensamentos de morte", "thoughts of suicide"],
        "violence" => ["violência", "violence"],
        "family" => ["família", "family"],
        "housing" => ["moradia", "housing"],
        "health_history" => ["história de saúde", "health history"],
        _ => return clean(&token.replace('_', " ")),
    };
    pair[lang as usize % 2].to_owned()
}

#[cfg(test)]
mod tests;
