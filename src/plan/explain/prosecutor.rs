//! For the prosecutor: duties and clocks, what was considered before an admission, the way through the doors.

use super::tell::{Teller, capital, clean};
use super::words::{Words, say};
use super::{Line, Section, Topic};
use crate::plan::document::{Considered, Duty, FactKind, Place, PlaceRole};

pub(super) fn tell(t: &Teller<'_>) -> (String, Vec<Section>) {
    let at = t.clock.full(t.plan.at);
    let title = say!(t.lang, "Relatório ao Ministério Público · {at}", "Report to the public prosecutor · {at}");
    (title, vec![about(t), duties(t), custody(t), admission(t), resources(t), trail(t), gaps(t), origin(t)])
}

fn about(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines = vec![
        Line::new(say!(
            lang,
            "Este texto é um relatório de como a rede respondeu a uma crise. Não é a comunicação legal: ela segue em ato próprio, no formulário da norma, pelo serviço que a deve.",
            "This is a report of how the network answered a crisis. It is not the legal communication: that goes separately, on the form of the norm, from the service that owes it."
        )),
        Line::new(say!(
            lang,
            "Não identifica a pessoa, nem descreve o seu estado de saúde.",
            "It does not name the person, nor describe their health."
        )),
    ];
    let door = t.service(&t.plan.crisis.door);
    lines.push(Line::new(say!(lang, "Porta: {door}.", "Door: {door}.")));
    if let Some(territory) = t.plan.crisis.territory.as_ref().map(|id| t.territory(id)) {
        lines.push(Line::new(say!(lang, "Território que responde: {territory}.", "Territory that answers: {territory}.")));
    }
    Section::new(Topic::About, say!(lang, "O que é este texto", "What this is"), lines)
}

fn duties(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines: Vec<Line> = t.plan.duties.iter().map(|duty| self::duty(t, duty)).collect();
    if lines.is_empty() {
        lines.push(Line::new(say!(
            lang,
            "Nenhum dever legal nasce dos fatos informados.",
            "No legal duty arises from the facts told."
        )));
    }
    Section::new(Topic::Duties, say!(lang, "Deveres legais e prazos", "Legal duties and clocks"), lines)
}

fn duty(t: &Teller<'_>, duty: &Duty) -> Line {
    let lang = t.lang;
    let (rule, id) = (t.rule(&duty.rule), clean(&duty.rule));
    let (owner, act, to) = (t.owner(duty), duty.act.say(lang), t.addressee(duty));
    let mut notes = Vec::new();
    let sources: Vec<String> =
        duty.reasons.iter().map(|reason| clean(&reason.source)).filter(|source| !source.is_empty()).collect();
    let mut seen: Vec<String> = Vec::new();
    for source in sources {
        if !seen.contains(&source) {
            seen.push(source);
        }
    }
    if !seen.is_empty() {
        let source = seen.join("; ");
        notes.push(say!(lang, "Fonte: {source}.", "Source: {source}."));
    }
    notes.push(say!(lang, "Quem deve: {owner}.", "Owed by: {owner}."));
    notes.push(say!(lang, "O que e a quem: {act} {to}.", "What, and to whom: {act} {to}."));
    if duty.to.is_none() {
        notes.push(say!(
            lang,
            "O território não nomeou quem recebe: é uma lacuna.",
            "The territory names nobody to receive it: that is a gap."
        ));
    }
    let start = duty.starts_on.say(lang);
    notes.push(match duty.starts_at {
        Some(at) => {
            let at = t.clock.full(at);
            say!(lang, "Início do prazo: {start}, em {at}.", "Clock starts: {start}, {at}.")
        }
        None => say!(lang, "O prazo ainda não corre: começa {start}.", "The clock does not run yet: it starts {start}."),
    });
    let deadline = t.deadline(duty);
    notes.push(say!(lang, "Prazo: {deadline}.", "Deadline: {deadline}."));
    if !duty.stops_with.is_empty() {
        let evidence = clean(&duty.stops_with);
        notes.push(say!(lang, "Prova de cumprimento: {evidence}.", "Evidence that it was met (in Portuguese): {evidence}."));
    }
    let naming = capital(&t.naming(duty));
    notes.push(format!("{naming}."));
    let told = [
        FactKind::LegalMinutes,
        FactKind::PolicyMinutes,
        FactKind::NoLegalHours,
        FactKind::NotIdentified,
        FactKind::Role,
        FactKind::Service,
    ];
    let reasons = t.without_echo(&duty.reasons);
    let facts = reasons.iter().flat_map(|reason| &reason.facts).filter(|fact| !told.contains(&fact.fact));
    notes.extend(facts.map(|fact| format!("{}.", capital(&t.fact(fact)))));
    Line::with(capital(&format!("{rule} [{id}]")), notes)
}

fn custody(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines = Vec::new();
    lines.push(Line::new(match t.plan.custodian.service.as_ref().map(|id| t.service(id)) {
        Some(service) => say!(
            lang,
            "Responde pela pessoa agora: {service}, até outro serviço aceitar.",
            "Answers for the person now: {service}, until another accepts."
        ),
        None => say!(
            lang,
            "Nenhum serviço nomeado responde pela pessoa: é uma lacuna.",
            "No named service answers for the person: that is a gap."
        ),
    }));
    if let Some(next) = &t.plan.next_holder {
        let (service, before) = (t.service(&next.service), t.clock.full(next.before));
        lines.push(Line::new(say!(
            lang,
            "Deve assumir antes de {before}: {service}.",
            "Has to take over before {before}: {service}."
        )));
    }
    if let Some(lead) = t.plan.lead.as_ref().map(|lead| t.service(&lead.service)) {
        lines.push(Line::new(say!(lang, "Conduz o cuidado: {lead}.", "Leads care: {lead}.")));
    }
    Section::new(Topic::Custody, say!(lang, "Quem responde", "Who answers"), lines)
}

/// Whether a place would be an admission.
fn admits(place: &Place) -> bool {
    place.role == PlaceRole::LastResort
        || place.reasons.iter().flat_map(|reason| &reason.facts).any(|fact| fact.fact == FactKind::Admission)
}

fn admission(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines = Vec::new();
    if let Some(kind) = t.plan.crisis.admission {
        let kind = kind.say(lang);
        lines.push(Line::new(say!(lang, "Consta na crise: {kind}.", "On record in the crisis: {kind}.")));
    }
    for place in t.plan.places.iter().filter(|place| admits(place)) {
        let what = t.place(place);
        let text = say!(
            lang,
            "Só em último caso, e com laudo médico circunstanciado (Lei 10.216/2001, art. 6º): {what}.",
            "Only as a last resort, and with a circumstantiated medical report (Lei 10.216/2001 art. 6): {what}."
        );
        lines.push(Line::with(text, t.why(&place.reasons, &[])));
    }
    if lines.is_empty() {
        lines.push(Line::new(say!(lang, "Nenhuma internação é proposta.", "No admission is proposed.")));
    }
    Section::new(Topic::Places, say!(lang, "Internação", "Admission"), lines)
}

/// Lei 10.216/2001 art. 4: what was proposed or considered, least restrictive first, each with what it lacks.
fn resources(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines: Vec<(u8, Line)> = Vec::new();
    for place in t.plan.places.iter().filter(|place| !admits(place)) {
        let (what, role) = (t.place(place), place.role.say(lang));
        lines.push((
            place.restrictiveness,
            Line::with(say!(lang, "Proposto ({role}): {what}.", "Proposed ({role}): {what}."), t.why(&place.reasons, &[])),
        ));
    }
    for line in &t.plan.considered {
        lines.push((line.restrictiveness, considered(t, line)));
    }
    lines.sort_by_key(|(restrictiveness, _)| *restrictiveness);
    let lines = lines.into_iter().map(|(_, line)| line).collect();
    let admission = t.plan.crisis.admission.is_some() || t.plan.places.iter().any(admits);
    let heading = if admission {
        say!(
            lang,
            "Recursos considerados antes de qualquer internação (Lei 10.216/2001, art. 4º)",
            "Resources considered before any admission (Lei 10.216/2001 art. 4)"
        )
    } else {
        say!(
            lang,
            "Lugares propostos e considerados, do menos ao mais restritivo",
            "Places proposed and considered, from least to most restrictive"
        )
    };
    Section::ordered(Topic::Considered, heading, lines)
}

fn considered(t: &Teller<'_>, line: &Considered) -> Line {
    let lang = t.lang;
    let (service, why) = (t.service_with_kind(&line.service), line.code.say(lang));
    let status = t.news(line.status.as_ref()).map_or_else(String::new, |news| format!(" ({news})"));
    let text = say!(lang, "Não basta: {service}: {why}{status}.", "Does not suffice: {service}: {why}{status}.");
    Line::with(text, t.why(&line.reasons, &[]))
}

fn trail(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines = t.wandering();
    if t.plan.episode.trail.len() > 1 {
        lines.extend(t.plan.episode.trail.iter().map(|step| t.step(step)));
    } else if lines.is_empty() {
        lines.push(Line::new(say!(lang, "Sem peregrinação: é a primeira porta.", "No wandering: it is the first door.")));
    }
    Section::new(Topic::Trail, say!(lang, "Peregrinação", "Wandering"), lines)
}

fn gaps(t: &Teller<'_>) -> Section {
    let line = |gap: &crate::plan::document::Gap| {
        let notes = gap.nearest_miss.iter().map(|miss| format!("{}.", t.miss(miss))).collect();
        Line::with(format!("{}.", t.gap(gap)), notes)
    };
    let lines = t.plan.gaps.iter().map(line).collect();
    Section::new(Topic::Gaps, say!(t.lang, "O que falta na rede", "What the network lacks"), lines)
}

fn origin(t: &Teller<'_>) -> Section {
    Section::new(Topic::About, say!(t.lang, "Origem e conferência", "Origin and proof"), t.origin())
}
