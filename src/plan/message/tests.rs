use super::super::explain::samples::{ADDRESS, CONTACT, EPISODE, EXCLUDED, Fake, crosses_the_aggressor, saturday_night};
use super::*;
use crate::plan::document::{ChannelLine, Discloses};

const CANARIES: MessageFields<'static> = MessageFields {
    person_ref: Some("c-name"),
    birth_date: Some("c-birth"),
    cns: Some("c-cns"),
    age_band: Some("c-age"),
    sex: Some("c-sex"),
    municipality: Some("c-town"),
    circumstances: &[Circumstance::Seizure],
    already_asked: &["c_asked"],
    safe_contact: Some("c-safe"),
    question: Some("c-question"),
    door_contact: Some("c-door"),
};

/// What shows that a field was told; nothing for the form, which no call tells.
fn mark(field: DataField) -> &'static [&'static str] {
    match field {
        DataField::CallId => &[EPISODE],
        DataField::DoorContact => &["c-door", "UPA Centro, "],
        DataField::Name => &["c-name"],
        DataField::BirthDate => &["c-birth"],
        DataField::Cns => &["c-cns"],
        DataField::Event => &["convuls"],
        DataField::Need => &["atenção à crise"],
        DataField::CareNeeded => &["cuidado necessário", "Cuidado necessário"],
        DataField::RiskNote => &["Gravidade"],
        DataField::Question => &["c-question"],
        DataField::AlreadyAsked => &["c asked"],
        DataField::SafeContact => &["c-safe"],
        DataField::Circle => &["Também no cuidado", "Responde pela pessoa agora"],
        DataField::Places => &["Hospital Geral"],
        DataField::AgeBand => &["c-age"],
        DataField::Sex => &["c-sex"],
        DataField::Municipality => &["c-town"],
        DataField::LegalForm => &[],
    }
}

#[test]
fn a_text_tells_the_fields_of_its_call_that_its_class_carries_and_no_other() {
    let plan = saturday_night();
    for field in DataField::ALL {
        for class in ChannelClass::ALL {
            let mut call = plan.calls[0].clone();
            call.discloses = Discloses { fields: vec![*field], ..call.discloses };
            call.channel = Some(ChannelLine { class: *class, ..ChannelLine::default() });
            let text = message(&plan, &call, &CANARIES, &Fake, Lang::PtBr, *class);
            for other in DataField::ALL {
                let told = mark(*other).iter().any(|mark| text.contains(mark));
                let may = other == field && carries(*class, *other);
                assert_eq!(told, may, "{field:?} on {class:?}: {other:?}\n{text}");
            }
            assert!(!text.contains(ADDRESS) && !text.contains(CONTACT));
        }
    }
}

#[test]
fn a_short_text_names_nobody_unless_the_policy_cut_it_for_a_short_channel() {
    let plan = saturday_night();
    let cras = plan.calls.iter().find(|call| call.service == "cras").expect("called");
    let short = message(&plan, cras, &CANARIES, &Fake, Lang::PtBr, ChannelClass::Short);
    assert_eq!(
        short,
        "Acionamento canary-episode · c-name: cuidado necessário, contatar UPA Centro, c-door, até segunda-feira, 19/05, 12:00."
    );
    let caps = message(&plan, &plan.calls[0], &CANARIES, &Fake, Lang::PtBr, ChannelClass::Short);
    assert_eq!(caps, "Acionamento canary-episode: contatar UPA Centro, c-door, até sábado, 17/05, 23:10.");
}

#[test]
fn an_id_only_text_is_one_sms_and_holds_the_id_alone() {
    let mut plan = saturday_night();
    for episode in [Some("x".repeat(400)), Some("ção\n😀a".into()), Some("ep-1".into()), None] {
        plan.crisis.episode = episode;
        for lang in [Lang::PtBr, Lang::En] {
            for call in &plan.calls {
                let text = message(&plan, call, &CANARIES, &Fake, lang, ChannelClass::IdOnly);
                assert!(
                    text.len() <= ID_ONLY_MAX && text.bytes().all(|b| (b' '..=b'z').contains(&b) && !b"[\\]^`".contains(&b)),
                    "{text}"
                );
                for service in ["UPA", "CAPS", "UBS"] {
                    assert!(!text.contains(service), "{text}");
                }
            }
        }
    }
    plan.crisis.episode = Some("ep-1".into());
    let text = message(&plan, &plan.calls[4], &CANARIES, &Fake, Lang::PtBr, ChannelClass::IdOnly);
    assert_eq!(text, "Acionamento ep-1. Responda no sistema ou por telefone: aceito, ou recuso com motivo.");
}

#[test]
fn a_full_text_is_a_script() {
    let plan = saturday_night();
    let fields = MessageFields {
        person_ref: Some("M. S."),
        circumstances: &[Circumstance::Sleeplessness],
        already_asked: &["what_happened", "sleep"],
        ..MessageFields::default()
    };
    let text = message(&plan, &plan.calls[0], &fields, &Fake, Lang::PtBr, ChannelClass::Full);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "Acionamento canary-episode. Quem chama: UPA Centro.",
            "Gravidade: alta, precisa de cuidado hoje.",
            "Pessoa: M. S.",
            "O que aconteceu: noites sem dormir.",
            "Já foi perguntado, não pergunte de novo: o que aconteceu e sono.",
            "Cuidado pedido: atenção à crise.",
            "Pergunta: o serviço aceita conduzir o cuidado?",
            "Também no cuidado: CAPS III Regional, UBS Uriboca, CRAS Decouville e Coral do Centro de Cultura.",
            "Responde pela pessoa agora: UPA Centro.",
            "Responda até sábado, 17/05, 23:10. Sem resposta, a rede aciona outro serviço.",
            "Como responder: aceito; ou recuso, com motivo; ou sem vaga. Quem aceita diz quem vai acolher e quando.",
        ]
    );
}

#[test]
fn no_message_tells_of_the_excluded_service() {
    let mut plan = crosses_the_aggressor();
    for call in &mut plan.calls {
        call.discloses.fields = DataField::ALL.to_vec();
    }
    for call in &plan.calls {
        for class in ChannelClass::ALL {
            for lang in [Lang::PtBr, Lang::En] {
                let text = message(&plan, call, &MessageFields::default(), &Fake, lang, *class);
                assert!(!text.is_empty());
                for canary in EXCLUDED.iter().chain(&["agrediu", "exclu"]) {
                    assert!(!text.contains(canary), "{text}");
                }
            }
        }
    }
    assert!(message_to(&plan, EXCLUDED[0], &MessageFields::default(), &Fake, Lang::PtBr, ChannelClass::Full).is_none());
    assert!(message_to(&plan, "creas", &MessageFields::default(), &Fake, Lang::PtBr, ChannelClass::Full).is_some());
}
