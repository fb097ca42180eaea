//! For who runs the network: the decision as findings about services, with costs and ages; nobody is described.

use std::collections::BTreeMap;

use super::tell::{Teller, capital};
use super::when::{count, duration};
use super::words::{Words, say};
use super::{Line, Section, Topic};
use crate::crisis::Outcome;
use crate::plan::document::{Call, CallWhen, PlaceRole};

pub(super) fn tell(t: &Teller<'_>) -> (String, Vec<Section>) {
    let (at, door) = (t.clock.day_and_time(t.plan.at), t.service(&t.plan.crisis.door));
    let title = say!(t.lang, "Leitura da gestão · {door} · {at}", "Manager's reading · {door} · {at}");
    let sections = vec![
        summary(t),
        gaps(t),
        calls(t),
        budget(t),
        places(t),
        considered(t),
        trail(t),
        duties(t),
        not_called(t),
        changes(t),
        about(t),
    ];
    (title, sections)
}

fn summary(t: &Teller<'_>) -> Section {
    let (lang, crisis) = (t.lang, &t.plan.crisis);
    let mut lines = Vec::new();
    let severity = crisis.severity.say(lang);
    lines.push(Line::new(say!(lang, "Gravidade: {severity}.", "Severity: {severity}.")));
    if let Some(territory) = crisis.territory.as_ref().map(|id| t.territory(id)) {
        lines.push(Line::new(say!(lang, "Território que responde: {territory}.", "Territory that answers: {territory}.")));
    }
    if !crisis.needs.is_empty() {
        let needs = t.needs(&crisis.needs);
        lines.push(Line::new(say!(lang, "Cuidado pedido à rede: {needs}.", "Care asked of the network: {needs}.")));
    }
    let holder = t.plan.custodian.service.as_ref().map(|id| t.service(id));
    lines.push(Line::with(
        holder.map_or_else(
            || say!(lang, "Custódia: nenhum serviço nomeado.", "Custody: no service named."),
            |service| say!(lang, "Custódia: {service}.", "Custody: {service}."),
        ),
        t.why(&t.plan.custodian.reasons, &[]),
    ));
    if let Some(next) = &t.plan.next_holder {
        let (service, before) = (t.service(&next.service), t.clock.moment(next.before));
        let text = say!(lang, "Assume antes de {before}: {service}.", "Takes over before {before}: {service}.");
        lines.push(Line::with(text, t.why(&next.reasons, &[])));
    }
    if let Some(lead) = &t.plan.lead {
        let service = t.service(&lead.service);
        let from = t.plan.lead_from.as_ref().and_then(|from| from.at).map_or_else(String::new, |at| {
            let at = t.clock.moment(at);
            say!(lang, ", a partir de {at}", ", from {at}")
        });
        lines.push(Line::with(say!(lang, "Condução: {service}{from}.", "Lead: {service}{from}."), t.why(&lead.reasons, &[])));
    }
    Section::new(Topic::Custody, say!(lang, "Resumo", "Summary"), lines)
}

fn gaps(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines: Vec<Line> = t
        .plan
        .gaps
        .iter()
        .map(|gap| {
            let mut notes: Vec<String> = gap.nearest_miss.iter().map(|miss| format!("{}.", t.miss(miss))).collect();
            notes.extend(t.why(&gap.reasons, &[]));
            Line::with(format!("{}.", t.gap(gap)), notes)
        })
        .collect();
    // A door that did not receive is a finding about the network, whatever came of the person.
    for step in &t.plan.episode.trail {
        let outcome = step.outcome.as_deref().and_then(Outcome::from_token);
        if let Some(outcome) = outcome.filter(|outcome| !matches!(outcome, Outcome::Accepted | Outcome::Left)) {
            let (service, what, at) = (t.service(&step.service), outcome.say(lang), t.clock.day_and_time(step.at));
            lines.push(Line::new(say!(
                lang,
                "Porta que não acolheu: {service}: {what} ({at}).",
                "A door that did not receive: {service}: {what} ({at})."
            )));
        }
    }
    if lines.is_empty() {
        lines.push(Line::new(say!(lang, "Nenhuma lacuna neste plano.", "No gap in this plan.")));
    }
    Section::new(Topic::Gaps, say!(lang, "Achados sobre a rede", "Findings about the network"), lines)
}

fn calls(t: &Teller<'_>) -> Section {
    let lines = t.plan.calls.iter().map(|call| self::call(t, call)).collect();
    Section::ordered(Topic::Now, say!(t.lang, "Acionamentos, em ordem", "Calls, in order"), lines)
}

fn call(t: &Teller<'_>, call: &Call) -> Line {
    let lang = t.lang;
    let (service, role, when) = (t.service_with_kind(&call.service), t.call_role(call), call.when.say(lang));
    let at = call.at.map_or_else(String::new, |at| format!(" ({})", t.clock.moment(at)));
    let answer = call.answer_by.map_or_else(String::new, |by| {
        let by = t.clock.moment(by);
        say!(lang, " · resposta até {by}", " · answer by {by}")
    });
    let needs = if call.meets.is_empty() { String::new() } else { format!(" · {}", t.needs(&call.meets)) };
    let mut notes = Vec::new();
    if !call.ladder.is_empty() {
        let steps = count(call.ladder.len() as u64, ["etapa", "etapas"], ["step", "steps"], lang);
        let last = call.ladder.last().map(|rung| t.service(&rung.service)).unwrap_or_default();
        notes.push(say!(lang, "Sem resposta: {steps}, até {last}.", "Without answer: {steps}, up to {last}."));
    }
    notes.extend(t.why(&call.reasons, &[]));
    Line::with(format!("{service} · {role} · {when}{at}{answer}{needs}."), notes)
}

fn budget(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let sent = |when: CallWhen| t.plan.calls.iter().filter(|call| call.when == when).count() as u64;
    let parts: Vec<String> =
        CallWhen::ALL.iter().filter(|when| sent(**when) > 0).map(|when| format!("{} {}", sent(*when), when.say(lang))).collect();
    let total = count(t.plan.calls.len() as u64, ["acionamento", "acionamentos"], ["call", "calls"], lang);
    let parts = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
    let mut lines = vec![Line::new(format!("{total}{parts}."))];
    let batched: Vec<String> =
        t.plan.calls.iter().filter(|call| call.when == CallWhen::Batched).map(|call| call.service.clone()).collect();
    lines.push(Line::new(if batched.is_empty() {
        say!(lang, "Nenhum acionamento adiado para poupar alertas.", "No call was held back to save alerts.")
    } else {
        let services = t.services(&batched);
        say!(
            lang,
            "Juntos, na hora marcada, para poupar alertas: {services}.",
            "Together, at the set hour, to save alerts: {services}."
        )
    }));
    Section::new(Topic::Budget, say!(lang, "Orçamento de alertas", "Alert budget"), lines)
}

fn places(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let lines = t
        .plan
        .places
        .iter()
        .map(|place| {
            let (what, role, level) = (t.place(place), place.role.say(lang), place.restrictiveness);
            let admission = if place.role == PlaceRole::LastResort {
                say!(lang, " · seria internação", " · would be an admission")
            } else {
                String::new()
            };
            let text = say!(
                lang,
                "{what} · {role} · grau de restrição {level}{admission}.",
                "{what} · {role} · restrictiveness {level}{admission}."
            );
            Line::with(text, t.why(&place.reasons, &[]))
        })
        .collect();
    Section::ordered(Topic::Places, say!(lang, "Lugares de cuidado", "Places of care"), lines)
}

fn considered(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let line = |line: &crate::plan::document::Considered| {
        let (service, why, level) = (t.service(&line.service), line.code.say(lang), line.restrictiveness);
        let away = line.minutes.map_or_else(String::new, |minutes| format!(" · {}", duration(u64::from(minutes), lang)));
        let status = t.news(line.status.as_ref()).map_or_else(String::new, |news| format!(" · {news}"));
        let text = say!(
            lang,
            "{service}: {why}{away}{status} · grau de restrição {level}.",
            "{service}: {why}{away}{status} · restrictiveness {level}."
        );
        Line::with(text, t.why(&line.reasons, &[]))
    };
    let lines = t.plan.considered.iter().map(line).collect();
    Section::new(Topic::Considered, say!(lang, "Considerados e não propostos", "Considered and not proposed"), lines)
}

fn trail(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines = t.wandering();
    let doors = t.plan.episode.trail.len();
    if doors > 1 {
        let doors = count(doors as u64, ["porta", "portas"], ["door", "doors"], lang);
        lines.push(Line::new(say!(lang, "{doors} neste episódio.", "{doors} in this episode.")));
        lines.extend(t.plan.episode.trail.iter().map(|step| t.step(step)));
    } else if lines.is_empty() {
        lines.push(Line::new(say!(lang, "Sem peregrinação: é a primeira porta.", "No wandering: it is the first door.")));
    }
    Section::new(Topic::Trail, say!(lang, "Peregrinação", "Wandering"), lines)
}

/// Counted by owner: to whom and by which norm would tell what happened to the person.
fn duties(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut owners: BTreeMap<String, (u64, Option<chrono::DateTime<chrono::Utc>>)> = BTreeMap::new();
    for duty in &t.plan.duties {
        let entry = owners.entry(t.owner(duty)).or_default();
        entry.0 = entry.0.saturating_add(1);
        entry.1 = [entry.1, duty.by].into_iter().flatten().min();
    }
    let lines = owners
        .into_iter()
        .map(|(owner, (number, first))| {
            let acts = count(
                number,
                ["ato legal com prazo próprio", "atos legais, cada um com seu prazo"],
                ["legal act with a clock", "legal acts, each with its own clock"],
                lang,
            );
            let first = first.map_or_else(
                || say!(lang, "nenhum prazo corre ainda", "no clock runs yet"),
                |by| {
                    let by = t.clock.moment(by);
                    say!(lang, "primeiro prazo {by}", "first deadline {by}")
                },
            );
            Line::new(capital(&format!("{owner}: {acts}; {first}.")))
        })
        .collect();
    Section::new(Topic::Duties, say!(lang, "Deveres legais", "Legal duties"), lines)
}

fn not_called(t: &Teller<'_>) -> Section {
    let lines = t
        .plan
        .not_called
        .iter()
        .map(|line| {
            let (service, why) = (t.service(&line.service), line.code.say(t.lang));
            Line::with(format!("{service}: {why}."), t.why(&line.reasons, &[]))
        })
        .collect();
    Section::new(
        Topic::NotCalled,
        say!(t.lang, "Não acionados, por razões da rede", "Not called, for reasons of the network"),
        lines,
    )
}

fn changes(t: &Teller<'_>) -> Section {
    let lines = t.plan.would_change.iter().map(|change| t.change(change)).collect();
    Section::new(Topic::Changes, say!(t.lang, "O que mudaria", "What would change it"), lines)
}

fn about(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    Section::new(Topic::About, say!(lang, "Origem", "Origin"), t.origin())
}
