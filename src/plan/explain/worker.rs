//! For the worker at the door, at three in the morning: what to do, in the order in which it is done.

use super::tell::{Teller, capital};
use super::when::list;
use super::words::{Words, say};
use super::{Line, Section, Topic};
use crate::network::draft::{ChannelClass, Role};
use crate::plan::document::{Call, CallRole, CallWhen, Contact, ContactKind, FactKind, LeadOrigin, NotCalled, Place, PlaceRole};
use crate::policy::draft::LegalBasis;

/// Facts that a line about a place tells itself.
const PLACE: &[FactKind] = &[
    FactKind::Minutes,
    FactKind::ReturnMinutes,
    FactKind::Capacity,
    FactKind::ReportAge,
    FactKind::ReportStale,
    FactKind::NoReport,
    FactKind::MaxStay,
    FactKind::Restrictiveness,
    FactKind::Service,
    FactKind::Cost,
];

/// Facts that a line about a call tells itself.
const CALL: &[FactKind] = &[FactKind::Need, FactKind::Basis, FactKind::Opens, FactKind::Cost, FactKind::Service];

pub(super) fn tell(t: &Teller<'_>) -> (String, Vec<Section>) {
    let (at, door) = (t.clock.day_and_time(t.plan.at), t.service(&t.plan.crisis.door));
    let title = say!(t.lang, "Plano de acionamento · {door} · {at}", "Plan of calls · {door} · {at}");
    let sections = vec![
        emergency(t),
        custody(t),
        calls(t, CallWhen::Now),
        contacts(t),
        places(t),
        considered(t),
        calls(t, CallWhen::AtOpening),
        calls(t, CallWhen::Batched),
        calls(t, CallWhen::AfterCrisis),
        duties(t),
        gaps(t),
        not_called(t),
        trail(t),
        quorum(t),
        changes(t),
        about(t),
    ];
    (title, sections)
}

pub(super) fn emergency(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let heading = say!(lang, "Antes de tudo", "Before all else");
    let mut lines = Vec::new();
    if let Some(emergency) = &t.plan.emergency {
        let number = super::tell::clean(&emergency.number);
        let mut notes: Vec<String> = emergency.signs.iter().map(|sign| capital(&t.sign(sign))).collect();
        if let Some(service) = &emergency.service {
            let (service, way) = (t.service(service), t.travel(emergency.minutes, emergency.minutes));
            let way = emergency.minutes.map_or_else(String::new, |minutes| {
                if minutes == 0 { format!(" ({way})") } else { format!(" ({})", super::when::duration(u64::from(minutes), lang)) }
            });
            // With risk to life nobody waits for an answer: the report is told, and no "call before going".
            let status = emergency.status.as_ref().map_or_else(String::new, |status| format!(", {}", t.report(status)));
            notes.push(say!(
                lang,
                "Porta de urgência mais próxima: {service}{way}{status}. A regulação médica escolhe o destino, mesmo sem vaga.",
                "Nearest urgency door: {service}{way}{status}. Medical regulation chooses the destination, full or not."
            ));
        }
        notes.extend(t.why(&emergency.reasons, PLACE));
        let text = if emergency.if_signs {
            say!(
                lang,
                "A gravidade não foi informada. Se houver qualquer um destes sinais, ligue {number} agora:",
                "Severity was not told. If there is any of these signs, call {number} now:"
            )
        } else {
            say!(
                lang,
                "Ligue {number} agora. Há risco de vida. Não deixe a pessoa só.",
                "Call {number} now. Life is at risk. Do not leave the person alone."
            )
        };
        lines.push(Line::with(text, notes));
    } else {
        let severity = t.plan.crisis.severity.say(lang);
        let text = say!(
            lang,
            "Sem risco de vida pelo que foi contado (gravidade {severity}). Se isso mudar (desmaio, confusão, corte fundo, remédio ou veneno tomado, arma à mão), chame primeiro a emergência médica.",
            "No risk to life by what was told (severity {severity}). If that changes (fainting, confusion, a deep cut, medicine or poison taken, a weapon at hand), call the medical emergency first."
        );
        let as_told = t.plan.crisis.severity_told == Some(t.plan.crisis.severity);
        let told: &[FactKind] = if as_told { &[FactKind::Severity, FactKind::SeverityTold] } else { &[] };
        lines.push(Line::with(text, t.why(&t.plan.crisis.reasons, told)));
    }
    lines.extend(body_first(t));
    Section::new(Topic::Emergency, heading, lines)
}

/// Row of the policy by which what looks like a matter of the mind is looked at as one of the body first.
const BODY_FIRST: &str = "need/somatic-first";

/// That a somatic cause is looked at first, and where: at whom the plan asks for it, else at the door.
fn body_first(t: &Teller<'_>) -> Option<Line> {
    let lang = t.lang;
    let reason = t.plan.crisis.reasons.iter().find(|reason| reason.rule == BODY_FIRST)?;
    let need = reason.facts.iter().find(|fact| fact.fact == FactKind::Need)?.id.as_ref()?;
    if t.plan.gaps.iter().any(|gap| gap.need.as_ref() == Some(need) && gap.service.is_none()) {
        return None;
    }
    let asked = t.plan.calls.iter().find(|call| call.meets.contains(need)).map(|call| t.service(&call.service));
    Some(Line::new(match asked {
        None => say!(
            lang,
            "Comece pelo corpo, aqui mesmo: uma causa clínica pode estar por trás do que se vê.",
            "Begin with the body, right here: a clinical cause may be behind what is seen."
        ),
        Some(service) => say!(
            lang,
            "Comece pelo corpo: uma causa clínica pode estar por trás do que se vê. Quem avalia: {service}.",
            "Begin with the body: a clinical cause may be behind what is seen. Who looks: {service}."
        ),
    }))
}

fn custody(t: &Teller<'_>) -> Section {
    let (lang, plan) = (t.lang, t.plan);
    let mut lines = Vec::new();
    let held = match &plan.custodian.service {
        Some(service) => {
            let service = t.service(service);
            say!(
                lang,
                "Responde agora: {service}, até outro serviço aceitar. Não mande a pessoa embora nem a deixe só antes disso.",
                "Answers now: {service}, until another service accepts. Do not send the person away or leave them alone before that."
            )
        }
        None => say!(
            lang,
            "Não há serviço nomeado para responder pela pessoa. Não a deixe só e procure a coordenação da rede.",
            "No service is named to answer for the person. Do not leave them alone, and reach the network's coordination."
        ),
    };
    lines.push(Line::with(held, t.why(&plan.custodian.reasons, &[FactKind::Service])));
    if let Some(next) = &plan.next_holder {
        let (service, before) = (t.service(&next.service), t.clock.moment(next.before));
        let text = say!(
            lang,
            "Combine já quem assume: {service} precisa aceitar antes de {before}.",
            "Arrange now who takes over: {service} has to accept before {before}."
        );
        let mut notes = t.why(&next.reasons, &[FactKind::Service, FactKind::Until]);
        if let Some(holder) = plan.custodian.service.as_ref().map(|id| t.service(id)) {
            notes.insert(
                0,
                say!(
                    lang,
                    "Sem aceite até lá, {holder} continua a responder: a custódia não termina com o horário.",
                    "Without an acceptance by then {holder} goes on answering: custody does not end with the hours."
                ),
            );
        }
        lines.push(Line::with(text, notes));
    }
    if let Some(lead) = &plan.lead {
        let (service, origin) = (t.service(&lead.service), lead.origin.say(lang));
        let from = plan.lead_from.as_ref().map_or_else(String::new, |from| {
            let until = t.service(&from.until_then);
            let at = from.at.map_or_else(
                || say!(lang, "quando abrir (horário desconhecido)", "its opening (hours not known)"),
                |at| t.clock.moment(at),
            );
            let earlier = if from.earlier_if_on_call {
                say!(lang, ", ou antes se o plantão aceitar", ", or earlier if its on-call accepts")
            } else {
                String::new()
            };
            say!(lang, ". A partir de: {at}{earlier}. Até lá conduz: {until}", ". From: {at}{earlier}. Until then: {until}")
        });
        let text = say!(lang, "Conduz o cuidado: {service} ({origin}){from}.", "Leads: {service} ({origin}){from}.");
        lines.push(Line::with(text, t.why(&lead.reasons, &[FactKind::Service])));
    }
    Section::new(Topic::Custody, say!(lang, "Quem responde pela pessoa", "Who answers for the person"), lines)
}

fn calls(t: &Teller<'_>, when: CallWhen) -> Section {
    let lang = t.lang;
    let (topic, heading) = match when {
        CallWhen::Now => (Topic::Now, say!(lang, "Acione agora", "Call now")),
        CallWhen::AtOpening => (Topic::AtOpening, say!(lang, "Acione quando abrir", "Call at opening")),
        CallWhen::Batched => {
            (Topic::Batched, say!(lang, "Acione com outros, na hora marcada", "Call with others, at the set hour"))
        }
        CallWhen::AfterCrisis => (Topic::AfterCrisis, say!(lang, "Depois da crise", "After the crisis")),
    };
    let lines = t.plan.calls.iter().filter(|call| call.when == when).map(|call| self::call(t, call)).collect();
    Section::new(topic, heading, lines)
}

fn call(t: &Teller<'_>, call: &Call) -> Line {
    let lang = t.lang;
    let (service, role) = (t.service_with_kind(&call.service), t.call_role(call));
    let channel = match &call.channel {
        Some(channel) => channel.kind.say(lang).to_owned(),
        None => say!(lang, "sem canal cadastrado", "no channel on record"),
    };
    let at = call.at.map_or_else(String::new, |at| format!("{}: ", capital(&t.clock.moment(at))));
    let answer = call.answer_by.map_or_else(String::new, |by| {
        let by = t.clock.moment(by);
        say!(lang, " Espere resposta até {by}.", " An answer is due by {by}.")
    });
    let mut notes = Vec::new();
    if !call.meets.is_empty() {
        let needs = t.needs(&call.meets);
        notes.push(say!(lang, "Peça: {needs}.", "Ask for: {needs}."));
    }
    if !call.ladder.is_empty() {
        let rungs: Vec<String> = call
            .ladder
            .iter()
            .map(|rung| {
                let (at, who) = (t.clock.moment(rung.at), t.service_as(&rung.service, rung.role));
                format!("{at}, {who}")
            })
            .collect();
        let rungs = rungs.join("; ");
        notes.push(say!(lang, "Se ninguém responder: {rungs}.", "If nobody answers: {rungs}."));
    }
    notes.push(telling(t, call));
    notes.extend(why_called(t, call, CALL));
    Line::with(format!("{at}{service}, {channel} · {role}.{answer}"), notes)
}

/// Why a service is called. A lead without a bond is called because it leads, which stands with the lead alone.
pub(super) fn why_called(t: &Teller<'_>, call: &Call, told: &[FactKind]) -> Vec<String> {
    let leads = t.plan.lead.as_ref().filter(|lead| call.role == CallRole::Lead && lead.service == call.service);
    let by_place = leads.filter(|lead| matches!(lead.origin, LeadOrigin::Territory | LeadOrigin::CrisisLead));
    let first = by_place.map(|lead| {
        let origin = lead.origin.say(t.lang);
        say!(t.lang, "é a {origin}", "is the {origin}")
    });
    t.why_after(first, &call.reasons, told)
}

/// What the call may tell; where an earlier call tells the same, only that.
fn telling(t: &Teller<'_>, call: &Call) -> String {
    let (lang, tells) = (t.lang, &call.discloses);
    let class = call.channel.as_ref().map(|channel| channel.class);
    let same = |other: &&Call| {
        other.discloses.fields == tells.fields
            && other.discloses.basis == tells.basis
            && other.channel.as_ref().map(|channel| channel.class) == class
    };
    let earlier = t.plan.calls.iter().take_while(|other| !std::ptr::eq(*other, call));
    if let Some(other) = earlier.into_iter().find(same).filter(|_| tells.fields.len() > 2).map(|other| t.service(&other.service))
    {
        return say!(lang, "Conte só o mesmo que para {other}.", "Tell only the same as to {other}.");
    }
    let fields: Vec<String> = tells.fields.iter().map(|field| field.say(lang).to_owned()).collect();
    let fields =
        if fields.is_empty() { say!(lang, "nada sobre a pessoa", "nothing about the person") } else { list(&fields, lang) };
    let basis = tells.basis.say(lang);
    let basis = if tells.basis == LegalBasis::NoBasis { capital(basis) } else { say!(lang, "Base: {basis}", "Basis: {basis}") };
    let narrow = class.filter(|class| *class != ChannelClass::Full);
    let class = narrow.map_or_else(String::new, |class| format!(" {}.", capital(class.say(lang))));
    say!(lang, "Conte só: {fields}. {basis}.{class}", "Tell only: {fields}. {basis}.{class}")
}

fn contacts(t: &Teller<'_>) -> Section {
    let lines = t.plan.contacts.iter().map(|contact| self::contact(t, contact)).collect();
    Section::new(Topic::Contacts, say!(t.lang, "Pessoas de confiança", "People of trust"), lines)
}

fn contact(t: &Teller<'_>, contact: &Contact) -> Line {
    let lang = t.lang;
    let (who, purpose) = (capital(contact.kind.say(lang)), contact.purpose.say(lang));
    let hold = contact.hold_until.map(|role: Role| role.say(lang));
    let text = match (hold, contact.safe) {
        (Some(role), _) => say!(
            lang,
            "{who}: não avise ainda. Espere a resposta: {role}.",
            "{who}: do not contact yet. Wait for the answer of: {role}."
        ),
        (None, false) => say!(
            lang,
            "{who}: não se sabe se é seguro. Pergunte antes à pessoa, em particular.",
            "{who}: nobody knows whether it is safe. Ask the person first, in private."
        ),
        // A guardian has a say by law; anybody else comes if the person wishes.
        (None, true) if contact.kind == ContactKind::Guardian => {
            say!(lang, "{who}: avise, {purpose}.", "{who}: tell, {purpose}.")
        }
        (None, true) if contact.kind == ContactKind::SafeContact => {
            say!(lang, "{who}: fale com a pessoa só por este contato.", "{who}: reach the person through this contact alone.")
        }
        (None, true) => say!(lang, "{who}: {purpose}, se a pessoa quiser.", "{who}: {purpose}, if the person wishes."),
    };
    let mut notes: Vec<String> = contact.class.map(|class| format!("{}.", capital(class.say(lang)))).into_iter().collect();
    notes.extend(t.why(&contact.reasons, &[FactKind::Purpose]));
    Line::with(text, notes)
}

fn places(t: &Teller<'_>) -> Section {
    let lines = t.plan.places.iter().map(|place| self::place(t, place)).collect();
    Section::ordered(Topic::Places, say!(t.lang, "Lugares, nesta ordem", "Places, in this order"), lines)
}

fn place(t: &Teller<'_>, place: &Place) -> Line {
    let lang = t.lang;
    let what = t.place(place);
    let text = match (place.role, &place.service) {
        (PlaceRole::First, None) => say!(lang, "Combine: {what}.", "Arrange: {what}."),
        (PlaceRole::First, Some(_)) => say!(lang, "Peça acolhimento: {what}.", "Ask to receive: {what}."),
        (PlaceRole::Next, _) => say!(lang, "Se não aceitar, peça: {what}.", "If it does not accept, ask: {what}."),
        (PlaceRole::Meanwhile, _) => say!(lang, "Enquanto isso, a pessoa fica: {what}.", "Meanwhile the person stays: {what}."),
        (PlaceRole::LastResort, _) => {
            say!(
                lang,
                "Só se tudo antes falhar, pois seria internação: {what}.",
                "Only if all before fail, for it would be an admission: {what}."
            )
        }
    };
    Line::with(text, t.why(&place.reasons, PLACE))
}

fn considered(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let line = |line: &crate::plan::document::Considered| {
        let (service, why) = (t.service(&line.service), line.code.say(lang));
        let away =
            line.minutes.map_or_else(String::new, |minutes| format!(", {}", super::when::duration(u64::from(minutes), lang)));
        let status = t.news(line.status.as_ref()).map_or_else(String::new, |news| format!(" ({news})"));
        Line::with(format!("{service}{away}: {why}{status}."), t.why(&line.reasons, PLACE))
    };
    let lines = t.plan.considered.iter().map(line).collect();
    Section::new(Topic::Considered, say!(lang, "Não leve a", "Do not take the person to"), lines)
}

fn duties(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let line = |duty: &crate::plan::document::Duty| {
        let mut notes = Vec::new();
        if duty.reasons.is_empty() {
            notes.push(format!("{}.", capital(&t.rule(&duty.rule))));
        }
        if !duty.stops_with.is_empty() {
            let evidence = super::tell::clean(&duty.stops_with);
            notes.push(say!(lang, "Guarde: {evidence}.", "Keep as evidence (in Portuguese): {evidence}."));
        }
        notes.extend(t.why(
            &t.without_echo(&duty.reasons),
            &[FactKind::LegalMinutes, FactKind::PolicyMinutes, FactKind::NoLegalHours, FactKind::NotIdentified],
        ));
        Line::with(format!("{}.", t.duty(duty)), notes)
    };
    let lines = t.plan.duties.iter().map(line).collect();
    Section::new(Topic::Duties, say!(lang, "Deveres legais", "Legal duties"), lines)
}

fn gaps(t: &Teller<'_>) -> Section {
    let lines = t
        .plan
        .gaps
        .iter()
        .map(|gap| {
            let mut notes: Vec<String> = gap.nearest_miss.iter().map(|miss| format!("{}.", t.miss(miss))).collect();
            notes.extend(t.why(&gap.reasons, &[FactKind::Need, FactKind::Role, FactKind::Service, FactKind::Territory]));
            Line::with(format!("{}.", t.gap(gap)), notes)
        })
        .collect();
    Section::new(Topic::Gaps, say!(t.lang, "O que falta na rede", "What the network lacks"), lines)
}

fn not_called(t: &Teller<'_>) -> Section {
    let line = |line: &NotCalled| {
        let service = t.service(&line.service);
        let offered = line.reasons.iter().any(|reason| reason.rule == "as-the-person-decides");
        let why = match offered {
            true => say!(t.lang, "só se a pessoa decidir; ofereça", "only if the person decides so; offer it"),
            false => line.code.say(t.lang).to_owned(),
        };
        Line::with(format!("{service}: {why}."), t.why(&line.reasons, &[FactKind::Service]))
    };
    let lines = t.plan.not_called.iter().map(line).collect();
    Section::new(Topic::NotCalled, say!(t.lang, "Não acione", "Do not call"), lines)
}

fn trail(t: &Teller<'_>) -> Section {
    let mut lines = t.wandering();
    if t.plan.episode.trail.len() > 1 {
        lines.extend(t.plan.episode.trail.iter().map(|step| t.step(step)));
    }
    Section::new(Topic::Trail, say!(t.lang, "Caminho até aqui", "The way here"), lines)
}

fn quorum(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines = Vec::new();
    if let Some(quorum) = &t.plan.quorum {
        for sector in &quorum.sectors {
            let (name, services) = (t.sector(&sector.sector), t.services(&sector.services));
            let from = sector.clock_from.map_or_else(String::new, |at| {
                let at = t.clock.moment(at);
                say!(lang, " (conta a partir de {at})", " (counts from {at})")
            });
            lines.push(Line::new(if sector.services.len() == 1 {
                say!(lang, "{name}: o aceite de {services}{from}.", "{name}: the acceptance of {services}{from}.")
            } else {
                say!(lang, "{name}: um aceite entre {services}{from}.", "{name}: one acceptance among {services}{from}.")
            }));
        }
        if let Some(reference) = quorum.reference.as_ref().map(|id| t.service(id)) {
            lines.push(Line::new(say!(
                lang,
                "Aceite do serviço de referência: {reference}.",
                "Acceptance of the reference: {reference}."
            )));
        }
    }
    Section::new(Topic::Quorum, say!(lang, "Cuidado compartilhado formado quando houver", "Shared care is formed with"), lines)
}

fn changes(t: &Teller<'_>) -> Section {
    let lines = t.plan.would_change.iter().map(|change| t.change(change)).collect();
    Section::new(Topic::Changes, say!(t.lang, "O que mudaria", "What would change it"), lines)
}

fn about(t: &Teller<'_>) -> Section {
    let text = say!(
        t.lang,
        "Este plano aconselha. Quem decide é a equipe, com a pessoa. Na dúvida, chame alguém.",
        "This plan advises. The team decides, with the person. In doubt, call somebody."
    );
    Section::new(Topic::About, say!(t.lang, "Sobre este plano", "About this plan"), vec![Line::new(text)])
}
