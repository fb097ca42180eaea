//! For the person: plain, warm, without codes.
//!
//! Somebody else may be reading along. So this text never tells what happened, why a service is left out for safety, or
//! where somebody is sheltered; and where the plan shows a sign of violence it names no service at all, since the name
//! of a service tells an aggressor where to look, or that his own was avoided. The same things are then said in person.

use super::tell::{Teller, capital};
use super::when::{duration, list};
use super::words::{say, your_field};
use super::{Line, Section, Topic};
use crate::network::draft::Role;
use crate::plan::document::{Call, CallRole, CallWhen, ContactKind, LeadOrigin, NotCalled, NotCalledCode, Place, PlaceRole};
use crate::policy::draft::DataField;

pub(super) fn tell(t: &Teller<'_>, discreet: bool) -> (String, Vec<Section>) {
    let title = say!(t.lang, "Para você: como vamos cuidar juntos", "For you: how we will care together");
    let sections = if discreet {
        vec![now(t, true), in_person(t), rights(t, true)]
    } else {
        vec![now(t, false), told(t), places(t), contacts(t), untold(t), duties(t), rights(t, false)]
    };
    (title, sections)
}

fn now(t: &Teller<'_>, discreet: bool) -> Section {
    let lang = t.lang;
    let mut lines = Vec::new();
    if let Some(number) = t.plan.emergency.as_ref().map(|emergency| super::tell::clean(&emergency.number)) {
        let if_signs = t.plan.emergency.as_ref().is_some_and(|emergency| emergency.if_signs);
        lines.push(Line::new(if if_signs {
            say!(
                lang,
                "Se você piorar, avise na hora a equipe. Onde estiver, ligue {number}.",
                "If you get worse, tell the team at once. Wherever you are, call {number}."
            )
        } else {
            say!(
                lang,
                "A sua vida vem primeiro: a emergência ({number}) é chamada agora.",
                "Your life comes first: the emergency ({number}) is called now."
            )
        }));
    }
    let holder = t.plan.custodian.service.as_ref().filter(|_| !discreet).map(|id| t.service(id));
    lines.push(Line::new(match holder {
        Some(service) => say!(
            lang,
            "Você não está só. A equipe deste serviço cuida de você agora: {service}.",
            "You are not alone. The team of this service cares for you now: {service}."
        ),
        None => say!(
            lang,
            "Você não está só. A equipe que atende você cuida de você agora.",
            "You are not alone. The team with you cares for you now."
        ),
    }));
    lines.push(Line::new(say!(
        lang,
        "Ninguém vai mandar você embora antes que outra equipe aceite receber você.",
        "Nobody will send you away before another team agrees to receive you."
    )));
    if let Some(lead) = t.plan.lead.as_ref().filter(|_| !discreet) {
        let service = t.service(&lead.service);
        let from = t.plan.lead_from.as_ref().and_then(|from| from.at).map_or_else(String::new, |at| {
            let at = t.clock.moment(at);
            say!(lang, " (a partir de {at})", " (from {at})")
        });
        lines.push(Line::new(say!(
            lang,
            "Quem vai acompanhar o seu cuidado: {service}{from}.",
            "Who will follow your care: {service}{from}."
        )));
    }
    Section::new(Topic::Custody, say!(lang, "Agora", "Now"), lines)
}

/// What is said in person where a paper may be read by somebody else.
fn in_person(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let lines = vec![
        Line::new(say!(
            lang,
            "Outras equipes podem ajudar. A equipe conta a você, conversando, quem foi avisado, o que foi contado e por quê.",
            "Other teams can help. The team tells you, in conversation, who was told, what was told and why."
        )),
        Line::new(say!(
            lang,
            "Cada equipe fica sabendo só do que precisa para ajudar você.",
            "Each team is told only what it needs in order to help you."
        )),
        Line::new(say!(
            lang,
            "Onde você fica e como voltar: a equipe combina com você.",
            "Where you stay and how you get back: the team arranges it with you."
        )),
        Line::new(say!(
            lang,
            "Você não precisa contar tudo de novo a cada equipe.",
            "You need not tell everything again to each team."
        )),
    ];
    Section::new(Topic::Now, say!(lang, "Quem ajuda", "Who helps"), lines)
}

fn told(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines: Vec<Line> = t.plan.calls.iter().map(|call| self::call(t, call)).collect();
    if lines.is_empty() {
        lines.push(Line::new(say!(
            lang,
            "Por enquanto, só a equipe que atende você.",
            "For now, only the team that is with you."
        )));
    }
    let heading = say!(lang, "Quem é avisado, o que é contado e por quê", "Who is told, what is told and why");
    Section::new(Topic::Now, heading, lines)
}

fn call(t: &Teller<'_>, call: &Call) -> Line {
    let lang = t.lang;
    let service = capital(&t.service(&call.service));
    let at = call.at.map(|at| t.clock.moment(at));
    let when = match (call.when, at) {
        (CallWhen::Now, _) => say!(lang, "agora", "now"),
        (CallWhen::AfterCrisis, _) => say!(lang, "depois que isto passar, se você quiser", "once this has passed, if you wish"),
        (_, Some(at)) => at,
        (CallWhen::AtOpening, None) => say!(lang, "quando abrir", "when it opens"),
        (CallWhen::Batched, None) => say!(lang, "mais tarde", "later"),
    };
    let told = told_fields(t, call);
    let why = why(t, call);
    Line::with(format!("{service} · {when}."), vec![told, say!(lang, "Por quê: {why}.", "Why: {why}.")])
}

/// What is told, or that it is the same as to somebody before.
fn told_fields(t: &Teller<'_>, call: &Call) -> String {
    let (lang, fields) = (t.lang, &call.discloses.fields);
    let mut earlier = t.plan.calls.iter().take_while(|other| !std::ptr::eq(*other, call));
    if let Some(other) =
        earlier.find(|other| other.discloses.fields == *fields && fields.len() > 2).map(|other| t.service(&other.service))
    {
        return say!(lang, "Contamos o mesmo que para {other}.", "We tell the same as to {other}.");
    }
    // Beside a name, the number of the call says nothing more.
    // "Support is needed, without saying why" is true only where what happened is not told.
    let told = fields.contains(&DataField::Event) || fields.contains(&DataField::Need);
    let shown = fields
        .iter()
        .filter(|field| **field != DataField::CallId || fields.len() == 1)
        .filter(|field| **field != DataField::CareNeeded || !told);
    let fields: Vec<String> = shown.map(|field| your_field(*field, lang).to_owned()).collect();
    let fields = if fields.is_empty() {
        say!(lang, "nada que diga quem você é", "nothing that says who you are")
    } else {
        list(&fields, lang)
    };
    say!(lang, "Contamos: {fields}.", "We tell: {fields}.")
}

fn why(t: &Teller<'_>, call: &Call) -> String {
    let lang = t.lang;
    let by_bond = t.plan.lead.as_ref().is_none_or(|lead| lead.origin == LeadOrigin::Bond);
    match call.role {
        CallRole::Lead if by_bond => say!(lang, "é quem acompanha você mais de perto", "it is who knows you best"),
        CallRole::Lead | CallRole::Territory => {
            say!(lang, "é quem cuida das pessoas do lugar onde você mora", "it cares for people where you live")
        }
        CallRole::Bond if call.when == CallWhen::AfterCrisis => {
            say!(lang, "faz parte da sua vida e pode fazer bem a você", "it is part of your life and can do you good")
        }
        CallRole::Bond => say!(lang, "já conhece você e pode ajudar", "it knows you and can help"),
        CallRole::Need if t.takes_over(call) => {
            say!(lang, "pode cuidar de você depois desta equipe", "it can care for you after this team")
        }
        CallRole::Need => say!(lang, "pode oferecer um cuidado de que você precisa agora", "it can give care that you need now"),
        CallRole::Wish => say!(lang, "você pediu", "you asked for it"),
        CallRole::Emergency => say!(lang, "cuida de urgências", "it cares for emergencies"),
    }
}

fn places(t: &Teller<'_>) -> Section {
    let lines = t.plan.places.iter().map(|place| Line::new(self::place(t, place))).collect();
    Section::ordered(Topic::Places, say!(t.lang, "Onde você pode ficar", "Where you can stay"), lines)
}

fn place(t: &Teller<'_>, place: &Place) -> String {
    let lang = t.lang;
    let Some(service) = &place.service else {
        return say!(lang, "Em casa, com alguém em quem você confia.", "At home, with somebody you trust.");
    };
    let name = t.service(service);
    let away = place.minutes.filter(|minutes| *minutes > 0 && !t.is_veiled(service)).map_or_else(String::new, |minutes| {
        let minutes = duration(u64::from(minutes), lang);
        say!(lang, ", a {minutes} daqui", ", {minutes} from here")
    });
    match place.role {
        PlaceRole::First => {
            say!(
                lang,
                "Primeiro perguntamos se podem receber você: {name}{away}.",
                "First we ask whether they can receive you: {name}{away}."
            )
        }
        PlaceRole::Next => say!(lang, "Se não puderem, perguntamos: {name}{away}.", "If they cannot, we ask: {name}{away}."),
        PlaceRole::Meanwhile => {
            say!(lang, "Por enquanto, você fica: {name}.", "For now, you stay: {name}.")
        }
        PlaceRole::LastResort => say!(
            lang,
            "Só se nada disso der certo, e depois de uma avaliação médica com você: internação ({name}{away}).",
            "Only if none of this works, and after a doctor has seen you: admission ({name}{away})."
        ),
    }
}

fn contacts(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let line = |contact: &crate::plan::document::Contact| match contact.kind {
        ContactKind::Guardian => Line::new(say!(
            lang,
            "A pessoa responsável por você é avisada, para estar junto.",
            "The person responsible for you is told, so as to be with you."
        )),
        ContactKind::Companion | ContactKind::SafeContact => Line::new(say!(
            lang,
            "Você pode ter ao seu lado alguém em quem confia, se quiser.",
            "You can have somebody you trust at your side, if you wish."
        )),
    };
    let lines = t.plan.contacts.iter().map(line).collect();
    Section::new(Topic::Contacts, say!(lang, "Quem fica com você", "Who stays with you"), lines)
}

fn untold(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let refused: Vec<String> =
        t.plan.not_called.iter().filter(|line| line.code == NotCalledCode::PersonVeto).map(|line| line.service.clone()).collect();
    let mut lines = Vec::new();
    if !refused.is_empty() {
        let services = t.services(&refused);
        lines.push(Line::new(say!(
            lang,
            "Não avisamos, porque você pediu: {services}.",
            "Not told, because you asked us not to: {services}."
        )));
    }
    let declined = |line: &&NotCalled| line.code == NotCalledCode::DeclinedBefore;
    let declined: Vec<String> = t.plan.not_called.iter().filter(declined).map(|line| line.service.clone()).collect();
    if !declined.is_empty() {
        let services = t.services(&declined);
        lines.push(Line::new(say!(
            lang,
            "Já pedimos, e desta vez não puderam assumir: {services}. Seguimos procurando quem possa.",
            "Already asked, and they could not take it on this time: {services}. We go on looking for who can."
        )));
    }
    let offered = |line: &&NotCalled| line.reasons.iter().any(|reason| reason.rule == "as-the-person-decides");
    let offered: Vec<String> = t.plan.not_called.iter().filter(offered).map(|line| line.service.clone()).collect();
    if !offered.is_empty() {
        let services = t.services(&offered);
        lines.push(Line::new(say!(
            lang,
            "Não avisamos, e só avisamos se você quiser: {services}. É um direito seu; a decisão é sua.",
            "Not told, and told only if you wish: {services}. It is your right; the decision is yours."
        )));
    }
    Section::new(Topic::NotCalled, say!(lang, "Quem não foi avisado", "Who was not told"), lines)
}

fn duties(t: &Teller<'_>) -> Section {
    let lang = t.lang;
    let mut lines: Vec<Line> = Vec::new();
    for duty in &t.plan.duties {
        let who = match duty.to_role {
            Role::HealthAuthority => say!(lang, "a vigilância em saúde", "the health authority"),
            Role::Prosecutor => say!(
                lang,
                "o Ministério Público, que protege os seus direitos",
                "the public prosecutor, who protects your rights"
            ),
            Role::Defensoria => {
                say!(lang, "a Defensoria Pública, que defende você de graça", "the public defender, who defends you for free")
            }
            _ => say!(lang, "um órgão que protege os seus direitos", "a body that protects your rights"),
        };
        let naming = if duty.identified {
            say!(lang, "com o seu nome", "with your name")
        } else {
            say!(lang, "sem dizer o seu nome", "without your name")
        };
        let line = Line::new(say!(lang, "A lei manda avisar {who}, {naming}.", "The law has us tell {who}, {naming}."));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    Section::new(Topic::Duties, say!(lang, "O que a lei pede", "What the law asks"), lines)
}

fn rights(t: &Teller<'_>, discreet: bool) -> Section {
    let lang = t.lang;
    let door = t.service(&t.plan.crisis.door);
    let lead = t.plan.lead.as_ref().map(|lead| t.service(&lead.service)).filter(|lead| *lead != door);
    let object = match (discreet, lead) {
        (true, _) => say!(
            lang,
            "Você pode discordar de qualquer parte e mudar de ideia. Diga à equipe que está com você: ela ouve, anota e responde.",
            "You may disagree with any part and change your mind. Tell the team that is with you: it listens, writes it down and answers."
        ),
        (false, Some(lead)) => say!(
            lang,
            "Você pode discordar de qualquer parte e mudar de ideia. Diga à equipe que está com você ({door}) ou a quem acompanha o seu cuidado ({lead}): a equipe ouve, anota e responde.",
            "You may disagree with any part and change your mind. Tell the team that is with you ({door}) or who follows your care ({lead}): they listen, write it down and answer."
        ),
        (false, None) => say!(
            lang,
            "Você pode discordar de qualquer parte e mudar de ideia. Diga à equipe que está com você ({door}): ela ouve, anota e responde.",
            "You may disagree with any part and change your mind. Tell the team that is with you ({door}): it listens, writes it down and answers."
        ),
    };
    let lines = vec![
        Line::new(object),
        Line::new(say!(lang, "Você pode pedir que alguém não seja avisado.", "You may ask that somebody is not told.")),
        Line::new(say!(
            lang,
            "Você pode ver o que foi contado sobre você e pedir que corrijam.",
            "You may see what was told about you and have it corrected."
        )),
        Line::new(say!(
            lang,
            "Você tem direito a respeito, a entender o seu cuidado e a falar com quem quiser.",
            "You have a right to respect, to understand your care and to talk to whom you wish."
        )),
        Line::new(say!(
            lang,
            "Se não ouvirem você, procure a ouvidoria ou a Defensoria Pública: é de graça.",
            "If nobody listens, go to the ombudsman or the public defender: it is free."
        )),
    ];
    Section::new(
        Topic::Rights,
        say!(lang, "Você pode discordar. Estes são os seus direitos", "You may disagree. These are your rights"),
        lines,
    )
}
