use super::samples::{ADDRESS, CONTACT, EPISODE, EXCLUDED, Fake, at, crosses_the_aggressor, fact, reason, saturday_night};
use super::when::{ago, duration};
use super::words::{Words, to_role, your_field};
use super::*;
use crate::bond::Subject;
use crate::crisis::{AdmissionKind, CareEvent, Circumstance, DeclineCode, Outcome, Severity};
use crate::network::draft::{Capacity, ChannelClass, ChannelKind, Role};
use crate::person::ExclusionReason;
use crate::plan::document::*;
use crate::policy::UnknownFact;
use crate::policy::draft::{Act, ClockStart, Confidence, DataField, LegalBasis};

const LANGS: [Lang; 2] = [Lang::PtBr, Lang::En];

fn text(plan: &PlanDocument, lang: Lang, reader: Audience) -> String {
    explain(plan, &Fake, lang, reader).to_text()
}

fn holds(text: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(text.contains(sentence), "missing: {sentence}\n{text}");
    }
}

fn lacks(text: &str, words: &[&str]) {
    for word in words {
        assert!(!text.to_lowercase().contains(&word.to_lowercase()), "leaks: {word}\n{text}");
    }
}

/// `cargo test --lib explain::tests::read_aloud -- --ignored --nocapture`
#[test]
#[ignore = "prints the texts for people to read aloud"]
fn read_aloud() {
    for (plan, name) in [(saturday_night(), "1"), (crosses_the_aggressor(), "3")] {
        for lang in LANGS {
            for reader in Audience::ALL {
                let text = text(&plan, lang, *reader);
                assert!(!text.is_empty());
                println!("===== {name} {} {}\n{text}", lang.as_str(), reader.as_str());
            }
        }
    }
}

#[test]
fn worker_on_saturday_night_reads_what_to_do_in_order() {
    let text = text(&saturday_night(), Lang::PtBr, Audience::Worker);
    holds(
        &text,
        &[
            "Plano de acionamento · UPA Centro · sábado, 17/05, 22:40",
            "Responde agora: UPA Centro, até outro serviço aceitar.",
            "CAPS III Regional precisa aceitar antes de domingo, 18/05, 22:40.",
            "A partir de: segunda-feira, 19/05, 08:00, ou antes se o plantão aceitar.",
            "CAPS II Girassol, pelo telefone de plantão · conduz o cuidado. Espere resposta até 23:10.",
            "Se ninguém responder: 23:10, Coordenação de Saúde Mental; 23:40, Plantão da Rede (coordenação da crise).",
            "1. Peça acolhimento: CAPS III Regional · 25 min de ida, 25 min de volta · informou vaga há 40 min.",
            "informou vaga há 25 h, informação velha: ligue antes de ir",
            "Emergência Psiquiátrica, 50 min: sem vaga (informou há 3 h que está sem vaga).",
            "Segunda-feira, 19/05, 08:00: CRAS Decouville",
            "Por quê: força do vínculo 100 de 100, último contato em 14/05/2031",
            "Escola Aurora: o vínculo é de outra pessoa da família.\n    Por quê: vínculo de filho ou filha\n",
            "Conte só o mesmo que para CAPS II Girassol.",
            "Se a pessoa não quiser CAPS II Girassol: conduz UBS Uriboca; não se aciona mais CAPS II Girassol.",
            "[Res. CFM 2.079/2014]",
        ],
    );
    let order = [
        "Antes de tudo",
        "Quem responde",
        "Acione agora",
        "Lugares",
        "Acione quando abrir",
        "Depois da crise",
        "O que falta",
        "Não acione",
    ];
    let found: Vec<usize> = order.iter().map(|heading| text.find(&format!("\n{heading}")).expect(heading)).collect();
    assert!(found.is_sorted(), "{found:?}");
    lacks(&text, &["Deveres legais", EPISODE, CONTACT, ADDRESS]);
}

#[test]
fn worker_reads_the_exclusion_and_its_reason() {
    let text = text(&crosses_the_aggressor(), Lang::PtBr, Audience::Worker);
    holds(
        &text,
        &[
            "UBS Canário Sul: excluído por segurança.",
            "quem agrediu trabalha ali",
            "em até 24 h, que começam com o atendimento (prazo da lei) · sem identificar a pessoa",
            "O serviço que atender a pessoa: comunicação à Delegacia da Mulher · em até",
            "Guarde: recibo da ficha.",
        ],
    );
}

#[test]
fn emergency_comes_first_with_its_number() {
    let mut plan = saturday_night();
    plan.emergency = Some(Emergency {
        number: "192".into(),
        service: Some("upa".into()),
        minutes: Some(12),
        status: Some(StatusLine { capacity: Capacity::Full, age_minutes: Some(180), ..StatusLine::default() }),
        ..Emergency::default()
    });
    for reader in [Audience::Worker, Audience::Person] {
        let told = explain(&plan, &Fake, Lang::PtBr, reader);
        assert!(told.sections[0].lines[0].text.contains("192"), "{}", told.to_text());
    }
    holds(
        &text(&plan, Lang::PtBr, Audience::Worker),
        &["Ligue 192 agora.", "UPA Centro (12 min), informou há 3 h que está sem vaga. A regulação"],
    );
    let emergency = plan.emergency.as_mut().expect("set above");
    (emergency.if_signs, emergency.signs) = (true, vec!["sign-breath".into(), "sign-new".into()]);
    let told = text(&plan, Lang::PtBr, Audience::Worker);
    holds(&told, &["Se houver qualquer um destes sinais, ligue 192 agora:", "Não respira bem", "Outro sinal de perigo"]);
}

#[test]
fn manager_reads_findings_and_nobody_described() {
    let saturday = text(&saturday_night(), Lang::PtBr, Audience::Manager);
    holds(
        &saturday,
        &[
            "Ninguém ao alcance oferece agora: serviço psicossocial aberto à noite.",
            "Chegou mais perto: CAPS II Girassol, 12 min: fora do horário; abre segunda-feira, 19/05, 08:00.",
            "custo 1 h 25 min",
            "restrição 20",
            "[need-cover · amparo, a revisar]",
            "5 acionamentos: 2 agora, 2 quando abrir, 1 depois da crise.",
            "Sem peregrinação",
        ],
    );
    lacks(
        &saturday,
        &[
            "força do vínculo",
            "último contato",
            "vozes",
            "sem dormir",
            "Escola Aurora",
            "se a pessoa não quiser",
            EPISODE,
            CONTACT,
            ADDRESS,
        ],
    );
    let thursday = text(&crosses_the_aggressor(), Lang::PtBr, Audience::Manager);
    holds(&thursday, &["O serviço que atender a pessoa: 2 atos legais, cada um com seu prazo; nenhum prazo corre ainda."]);
    lacks(&thursday, &["agrediu", "excluíd", "violência sofrida", "Delegacia", "no lugar d", "Casa Secreta"]);
}

#[test]
fn a_refusing_door_is_a_finding_for_the_manager() {
    let mut plan = saturday_night();
    plan.episode.wandering = true;
    plan.episode.trail.insert(
        0,
        TrailStep { service: "hospital".into(), at: at("2031-05-18T00:00:00Z"), outcome: Some("no_professional".into()) },
    );
    holds(
        &text(&plan, Lang::PtBr, Audience::Manager),
        &[
            "Porta que não acolheu: Hospital Geral: sem profissional para atender (sábado, 17/05, 21:00).",
            "Peregrinação:",
            "2 portas neste episódio.",
        ],
    );
    holds(
        &text(&plan, Lang::En, Audience::Prosecutor),
        &["Saturday 17 May 2031, 21:00 · Hospital Geral: no professional who could see the person"],
    );
}

#[test]
fn person_reads_plain_words_and_rights() {
    let mut plan = saturday_night();
    plan.not_called.push(NotCalled { service: "ubs-norte".into(), code: NotCalledCode::PersonVeto, reasons: vec![] });
    let pt = text(&plan, Lang::PtBr, Audience::Person);
    holds(
        &pt,
        &[
            "Você não está só. A equipe deste serviço cuida de você agora: UPA Centro.",
            "CAPS II Girassol · agora.",
            "Por quê: é quem acompanha você mais de perto.",
            "Contamos: como falar com a equipe que está com você, seu nome,",
            "Contamos o mesmo que para CAPS II Girassol.",
            "Contamos: só um número, que não diz nada sobre você.",
            "que você precisa de apoio, sem dizer o motivo.",
            "Não avisamos, porque você pediu: UBS Norte.",
            "Você pode discordar de qualquer parte",
            "(UPA Centro) ou a quem acompanha o seu cuidado (CAPS II Girassol)",
        ],
    );
    lacks(
        &pt,
        &[
            "Lei ",
            "LGPD",
            "art.",
            "bond-",
            "R14",
            "custo",
            "restri",
            "fingerprint",
            "Impressão",
            "voz",
            "usuári",
            "paciente",
            "Escola Aurora",
            EPISODE,
            CONTACT,
            ADDRESS,
        ],
    );
    holds(&text(&plan, Lang::En, Audience::Person), &["You may disagree with any part", "Why: it is who knows you best."]);
}

#[test]
fn person_who_may_be_read_over_the_shoulder_reads_no_place_and_no_violence() {
    for lang in LANGS {
        let text = text(&crosses_the_aggressor(), lang, Audience::Person);
        lacks(
            &text,
            &[
                "violên",
                "violen",
                "agress",
                "seguran",
                "safety",
                "exclu",
                "polícia",
                "police",
                "abrigo",
                "shelter",
                "Casa Secreta",
            ],
        );
        lacks(&text, &["UBS", "CAPS", "CRAS", "CREAS", "Delegacia", EXCLUDED[0], EXCLUDED[1], EPISODE, CONTACT, ADDRESS]);
    }
    holds(
        &text(&crosses_the_aggressor(), Lang::PtBr, Audience::Person),
        &["A equipe conta a você, conversando, quem foi avisado", "Você pode discordar"],
    );
}

#[test]
fn a_shelter_has_no_name_in_the_persons_text() {
    let mut plan = saturday_night();
    plan.places[0] =
        Place { service: Some("abrigo".into()), meets: vec!["shelter".into()], minutes: Some(15), ..Place::default() };
    let text = text(&plan, Lang::PtBr, Audience::Person);
    lacks(&text, &["Casa Secreta", "15 min"]);
    holds(&text, &["um lugar que acolhe"]);
}

/// A decline is no danger: it is told to the worker with its reason, to the manager without what is the person's.
#[test]
fn who_declined_is_told_as_such() {
    let declined = |service: &str, code: DeclineCode| {
        let facts = vec![
            Fact { id: Some(code.as_str().into()), ..fact(FactKind::Declined) },
            Fact { at: Some(at("2031-05-18T01:10:00Z")), ..fact(FactKind::DeclinedAt) },
        ];
        let reasons = vec![reason("declined-before", facts)];
        NotCalled { service: service.into(), code: NotCalledCode::DeclinedBefore, reasons }
    };
    let with = |line: NotCalled| {
        let mut plan = saturday_night();
        plan.not_called = vec![line];
        plan
    };
    let plan = with(declined("creas", DeclineCode::NoPlace));
    assert!(!redact::shows_violence(&plan));
    holds(&text(&plan, Lang::PtBr, Audience::Worker), &["CREAS Marituba", "já foi acionado neste episódio", "não tinha vaga"]);
    holds(&text(&plan, Lang::En, Audience::Worker), &["CREAS Marituba", "it had no place"]);
    holds(&text(&plan, Lang::PtBr, Audience::Person), &["Já pedimos, e desta vez não puderam assumir: CREAS Marituba"]);
    for reader in [Audience::Worker, Audience::Manager, Audience::Person] {
        lacks(&text(&plan, Lang::PtBr, reader), &["segurança: não", "excluído"]);
    }
    lacks(&text(&plan, Lang::PtBr, Audience::Prosecutor), &["CREAS Marituba"]);
    let kept = |code: DeclineCode, reader: Audience| {
        let plan = with(declined("creas", code));
        let cut = redact::for_reader(&plan, reader).into_owned();
        cut.not_called.iter().flat_map(|line| &line.reasons).flat_map(|r| &r.facts).any(|fact| fact.fact == FactKind::Declined)
    };
    assert!(kept(DeclineCode::NoPlace, Audience::Manager));
    for code in [DeclineCode::PersonRefused, DeclineCode::BondEnded, DeclineCode::NotOurAges] {
        assert!(kept(code, Audience::Worker) && !kept(code, Audience::Manager), "{code:?} is the person's");
    }
    let mut sheltered = with(declined("abrigo", DeclineCode::NoPlace));
    sheltered.crisis.needs.push("shelter".into());
    lacks(&text(&sheltered, Lang::PtBr, Audience::Person), &["Casa Secreta"]);
}

#[test]
fn one_sign_of_violence_is_enough_to_be_discreet() {
    assert!(!redact::shows_violence(&saturday_night()));
    let mut refused = saturday_night();
    refused.lead = Some(Lead { origin: LeadOrigin::Substitute, ..Lead::default() });
    refused.not_called.push(NotCalled { service: "caps2".into(), code: NotCalledCode::PersonVeto, reasons: vec![] });
    assert!(!redact::shows_violence(&refused), "a refusal is no sign");
    let signs: [fn(&mut PlanDocument); 6] = [
        |plan| plan.crisis.needs.push("violence_care".into()),
        |plan| {
            plan.crisis
                .reasons
                .push(reason("x", vec![Fact { id: Some("violence_suffered".into()), ..fact(FactKind::Circumstance) }]))
        },
        |plan| plan.duties.push(Duty { to_role: Role::Police, ..Duty::default() }),
        |plan| plan.contacts[0].hold_until = Some(Role::ConselhoTutelar),
        |plan| plan.contacts[0].safe = false,
        |plan| plan.considered[0].code = ConsideredCode::SafetyExclusion,
    ];
    for (index, sign) in signs.iter().enumerate() {
        let mut plan = saturday_night();
        sign(&mut plan);
        assert!(redact::shows_violence(&plan), "sign {index}");
        lacks(&text(&plan, Lang::PtBr, Audience::Person), &["UPA", "CAPS"]);
    }
}

#[test]
fn prosecutor_reads_duties_resources_and_fingerprint() {
    let saturday = text(&saturday_night(), Lang::PtBr, Audience::Prosecutor);
    holds(
        &saturday,
        &[
            "Não é a comunicação legal",
            "Nenhum dever legal nasce dos fatos informados.",
            "Recursos considerados antes de qualquer internação (Lei 10.216/2001, art. 4º)",
            "Proposto (primeiro lugar): CAPS III Regional",
            "Não basta: Emergência Psiquiátrica: sem vaga",
            "Só em último caso, e com laudo médico",
            &"5f0c".repeat(16),
        ],
    );
    let thursday = text(&crosses_the_aggressor(), Lang::PtBr, Audience::Prosecutor);
    holds(
        &thursday,
        &[
            "Comunicação à polícia em 24 h [R26]",
            "Fonte: Lei 10.778/2003, art. 1, § 4.",
            "Quem deve: o serviço que atender a pessoa.",
            "O que e a quem: notificação compulsória à vigilância em saúde (Vigilância em Saúde de Marituba).",
            "O prazo ainda não corre: começa com o atendimento.",
            "(prazo da lei)",
            "Prova de cumprimento: recibo da ficha.",
            "Sem identificar a pessoa.",
        ],
    );
    for text in [saturday, thursday] {
        lacks(&text, &["excluíd", "agrediu", "força do vínculo", "vozes", "Casa Secreta", EPISODE, CONTACT, ADDRESS]);
    }
}

#[test]
fn a_deadline_says_whether_law_or_policy_gives_it() {
    let mut plan = crosses_the_aggressor();
    let duty = &mut plan.duties[0];
    (duty.owner, duty.starts_at, duty.by) = (Some("creas".into()), Some(plan.at), Some(at("2031-05-15T19:00:00Z")));
    (duty.starts_on, duty.by_from) = (ClockStart::Knowledge, ByFrom::Policy);
    let text = text(&plan, Lang::PtBr, Audience::Prosecutor);
    holds(
        &text,
        &[
            "Quem deve: CREAS Marituba.",
            "Início do prazo: quando o serviço fica sabendo, em quinta-feira, 15/05/2031, 15:00.",
            "Prazo: até quinta-feira, 15/05/2031, 16:00 (prazo da política local: a lei não dá horas).",
        ],
    );
}

#[test]
fn the_excluded_service_is_in_the_workers_text_alone() {
    for lang in LANGS {
        for reader in [Audience::Manager, Audience::Person, Audience::Prosecutor] {
            let told = explain(&crosses_the_aggressor(), &Fake, lang, reader);
            lacks(&told.to_text(), &EXCLUDED);
            lacks(&told.to_markdown(), &EXCLUDED);
            lacks(&serde_json::to_string(&told).expect("plain data"), &EXCLUDED);
        }
    }
}

/// Words of every token, in both languages, that are not the token.
fn worded<T: Words>(all: &[T], token: fn(T) -> &'static str) {
    for item in all {
        for words in item.pair() {
            assert!(!words.is_empty() && !words.contains('_'), "{}: {words}", token(*item));
            assert!(!token(*item).contains('_') || !words.contains(token(*item)), "{words}");
        }
        let [pt, en] = item.pair();
        assert!(pt != en || !token(*item).is_empty(), "{}", token(*item));
    }
}

#[test]
fn every_token_has_words_in_both_languages() {
    macro_rules! worded_all { ($($type:ident),*) => { $(worded($type::ALL, $type::as_str);)* } }
    worded_all!(
        Severity,
        Capacity,
        ChannelClass,
        ChannelKind,
        Role,
        Act,
        ClockStart,
        DataField,
        LegalBasis,
        Confidence,
        LeadOrigin,
        ContactKind,
        ContactPurpose,
        CallRole,
        CallWhen,
        NotCalledCode,
        PlaceRole,
        ConsideredCode,
        ByFrom,
        GapCode,
        ChangeKind,
        AdmissionKind,
        Circumstance,
        Outcome,
        DeclineCode,
        ExclusionReason,
        CareEvent,
        Subject
    );
    for fact in UnknownFact::ALL {
        assert_ne!(people::unknown_fact(fact.as_str(), Lang::PtBr), people::unknown_fact("", Lang::PtBr), "{}", fact.as_str());
    }
    for lang in LANGS {
        for field in DataField::ALL {
            assert!(!your_field(*field, lang).contains('_'));
        }
        for role in Role::ALL {
            assert!(to_role(*role, lang).contains(role.say(lang)));
        }
    }
}

#[test]
fn every_fact_has_words_whatever_its_values() {
    let plan = saturday_night();
    for lang in LANGS {
        let teller = Teller::new(&plan, &Fake, lang, Audience::Manager);
        let mut seen = std::collections::BTreeSet::new();
        for kind in FactKind::ALL {
            let bare = teller.fact(&fact(*kind));
            assert!(!bare.contains('_'), "{kind:?}: {bare}");
            let odd = Fact {
                id: Some("no_third_door".into()),
                number: Some(i64::MIN),
                at: Some(chrono::DateTime::<chrono::Utc>::MAX_UTC),
                ..fact(*kind)
            };
            let told = teller.fact(&odd);
            assert!(!told.is_empty());
            assert!(
                !told.contains("no_third_door") || *kind == FactKind::Service || *kind == FactKind::StandsInFor,
                "{kind:?}: {told}"
            );
            seen.insert(told);
        }
        assert!(seen.len() + 6 > FactKind::ALL.len(), "facts told alike: {} of {}", seen.len(), FactKind::ALL.len());
    }
}

#[test]
fn every_own_rule_has_a_sentence_and_others_fall_back() {
    let known: std::collections::BTreeSet<&str> = rules::OWN.iter().map(|(id, _, _)| *id).collect();
    let all: std::collections::BTreeSet<&str> = crate::plan::trace::Own::ALL.iter().map(|own| own.as_str()).collect();
    assert_eq!(known, all);
    for (_, pt, en) in rules::OWN {
        assert!(pt != en && !pt.ends_with('.') && !en.ends_with('.') && !pt.is_empty() && !en.is_empty());
    }
    let plan = saturday_night();
    let teller = Teller::new(&plan, &Fake, Lang::PtBr, Audience::Worker);
    assert_eq!(teller.rule("R14"), "permanência de até 24 h na UPA");
    assert_eq!(teller.rule("R99"), "uma regra da política em vigor");
}

/// A plan in which every closed list shows all its tokens.
fn everything() -> PlanDocument {
    let mut plan = saturday_night();
    let service = || Some("caps3".to_owned());
    let every = || vec![reason("R99", FactKind::ALL.iter().map(|kind| fact(*kind)).collect())];
    plan.not_called =
        NotCalledCode::ALL.iter().map(|code| NotCalled { service: "ubs".into(), code: *code, reasons: every() }).collect();
    plan.considered = ConsideredCode::ALL
        .iter()
        .map(|code| Considered { service: "hospital".into(), code: *code, reasons: every(), ..Considered::default() })
        .collect();
    plan.gaps = GapCode::ALL
        .iter()
        .flat_map(|code| {
            Role::ALL.iter().map(move |role| Gap {
                code: *code,
                role: Some(*role),
                need: Some("new_need".into()),
                service: Some("caps3".into()),
                reasons: vec![],
                nearest_miss: vec![],
            })
        })
        .collect();
    plan.would_change = ChangeKind::ALL
        .iter()
        .flat_map(|change| {
            [None, service()].map(|service| WouldChange {
                change: *change,
                service,
                fact: Some("some_fact".into()),
                ..WouldChange::default()
            })
        })
        .collect();
    plan.places = PlaceRole::ALL
        .iter()
        .flat_map(|role| [None, service()].map(|service| Place { service, role: *role, reasons: every(), ..Place::default() }))
        .collect();
    plan.contacts = ContactKind::ALL
        .iter()
        .flat_map(|kind| {
            ContactPurpose::ALL.iter().map(move |purpose| Contact {
                kind: *kind,
                purpose: *purpose,
                safe: true,
                class: Some(ChannelClass::Short),
                reasons: vec![],
                ..Contact::default()
            })
        })
        .collect();
    plan.duties = Role::ALL
        .iter()
        .flat_map(|role| {
            ClockStart::ALL.iter().map(move |start| Duty {
                rule: "R99".into(),
                to_role: *role,
                starts_on: *start,
                ..Duty::default()
            })
        })
        .collect();
    plan.duties.extend(Act::ALL.iter().map(|act| Duty { act: *act, reasons: every(), by: Some(plan.at), ..Duty::default() }));
    plan.calls = CallRole::ALL
        .iter()
        .flat_map(|role| {
            CallWhen::ALL.iter().map(move |when| Call { service: "ubs".into(), role: *role, when: *when, ..Call::default() })
        })
        .collect();
    for (call, basis) in plan.calls.iter_mut().zip(LegalBasis::ALL) {
        call.discloses = Discloses { basis: *basis, rule: None, fields: DataField::ALL.to_vec() };
        call.channel =
            Some(ChannelLine { kind: ChannelKind::InPerson, address_ref: ADDRESS.into(), class: ChannelClass::IdOnly });
    }
    plan.episode = Episode {
        trail: Outcome::ALL
            .iter()
            .map(|outcome| TrailStep { service: "upa".into(), at: plan.at, outcome: Some(outcome.as_str().into()) })
            .collect(),
        wandering: true,
        no_third_door: true,
        new_facts: vec!["self_harm".into(), "changed_status".into(), "imminent".into()],
    };
    plan.crisis.admission = Some(AdmissionKind::Involuntary);
    plan
}

#[test]
fn no_token_reaches_a_reader_raw() {
    let plan = everything();
    for lang in LANGS {
        for reader in Audience::ALL {
            let told = explain(&plan, &Fake, lang, *reader);
            for section in &told.sections {
                assert!(!section.lines.is_empty() && !section.heading.is_empty());
                for line in &section.lines {
                    for text in std::iter::once(&line.text).chain(&line.notes) {
                        assert!(
                            !text.is_empty() && !text.contains('_') && !text.contains("  ") && !text.contains(".."),
                            "{text}"
                        );
                    }
                }
            }
            let text = told.to_text();
            lacks(&text, &[EPISODE, CONTACT, ADDRESS, "encaminha", "paciente", "surto", "drogad"]);
        }
    }
}

#[test]
fn an_empty_plan_has_a_text_for_everybody() {
    for lang in LANGS {
        for reader in Audience::ALL {
            assert!(!explain(&PlanDocument::default(), &Fake, lang, *reader).sections.is_empty());
        }
    }
}

#[test]
fn only_the_legal_act_is_called_a_notification() {
    for reader in Audience::ALL {
        lacks(&text(&saturday_night(), Lang::PtBr, *reader), &["notifica"]);
    }
}

#[test]
fn durations_and_counts_have_their_number() {
    let cases =
        [(0, "0 min"), (25, "25 min"), (60, "1 h"), (70, "1 h 10 min"), (1440, "24 h"), (4320, "72 h"), (10_080, "7 dias")];
    for (minutes, words) in cases {
        assert_eq!(duration(minutes, Lang::PtBr), words);
    }
    for (minutes, pt, en) in [(40, "há 40 min", "40 min ago"), (187, "há 3 h", "3 h ago"), (2880, "há 2 dias", "2 days ago")] {
        assert_eq!((ago(minutes, Lang::PtBr).as_str(), ago(minutes, Lang::En).as_str()), (pt, en));
    }
    let days = |number| when::count(number, ["dia", "dias"], ["day", "days"], Lang::En);
    assert_eq!([days(0), days(1), days(2)], ["0 days", "1 day", "2 days"]);
    assert!(duration(u64::MAX, Lang::En).ends_with("min"));
}

#[test]
fn markdown_keeps_names_as_text() {
    let told = Explanation {
        title: "T".into(),
        sections: vec![Section::ordered(Topic::Now, "H", vec![Line::with("1. <b>*x*</b> [a](b)", vec!["- y_z".into()])])],
        ..Explanation::default()
    };
    assert_eq!(told.to_markdown(), "# T\n\n## H\n\n1. 1\\. \\<b\\>\\*x\\*\\</b\\> \\[a\\](b)\n    - \\- y\\_z\n");
    assert_eq!(told.to_text(), "T\n\nH\n1. 1. <b>*x*</b> [a](b)\n    - y_z\n");
    assert_eq!(tell::clean("a\u{1b}[31m\nb\u{202e}c"), "a [31m bc");
}
