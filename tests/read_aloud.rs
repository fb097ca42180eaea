//! The texts of the examples as people read them: what an experienced coordinator would say stands there, in words that a
//! Brazilian health worker uses, and each reader reads only what is theirs.

use std::path::PathBuf;

use amparo::exchange::{self, names::NamesOf};
use amparo::network::Network;
use amparo::network::draft::ChannelClass;
use amparo::plan::explain::{Audience, Lang, explain};
use amparo::plan::message::{MessageFields, message_to};
use amparo::plan::{Room, plan_in, would_change};
use amparo::policy::Policy;
use amparo::status::Status;

const REQUESTS: [(&str, &str); 12] = [
    ("marituba/network", "marituba/crisis"),
    ("marituba/before", "marituba/crisis-before"),
    ("marituba/network", "marituba/school"),
    ("marituba/network", "marituba/violence"),
    ("marituba/network", "marituba/third-door"),
    ("marituba/network", "marituba/refuses-service"),
    ("marituba/network", "marituba/river-night"),
    ("marituba/network", "marituba/stale-reports"),
    ("marituba/network", "marituba/involuntary"),
    ("marituba/network", "marituba/prison-nearest"),
    ("marituba/network", "marituba/imminent"),
    ("crs16/network", "crs16/small-town"),
];

fn bytes(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(format!("{name}.json"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn network(name: &str) -> Network {
    exchange::network(&bytes(name)).expect("an example has no fault").0
}

/// The text of one example for one reader.
fn text(network: &Network, request: &str, lang: Lang, reader: Audience) -> String {
    let request = exchange::request(&bytes(request)).expect("an example has no fault");
    let (policy, status, mut room) = (Policy::br(), Status::unknown(), Room::new());
    let plan = plan_in(&mut room, network, &policy, &status, &request);
    let mut document = plan.document();
    document.would_change = would_change(&mut room, network, &policy, &status, &request, &plan);
    let names = NamesOf { network, policy: &policy, door: request.draft().crisis.door.as_str() };
    explain(&document, &names, lang, reader).to_text()
}

fn holds(text: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(text.contains(sentence), "missing: {sentence}\n{text}");
    }
}

fn lacks(text: &str, words: &[&str]) {
    let low = text.to_lowercase();
    for word in words {
        assert!(!low.contains(&word.to_lowercase()), "stands there: {word}\n{text}");
    }
}

/// Words that are refused in the field, or that are not Portuguese.
const REFUSED: [&str; 11] = [
    "encaminha",
    "surto",
    "psiquiátrico agudo",
    "paciente",
    "drogado",
    "caso resolvido",
    "to review",
    "service",
    "null",
    "()",
    "  -",
];

#[test]
fn no_text_holds_a_refused_word_a_reference_or_an_empty_phrase() {
    for (file, request) in REQUESTS {
        let network = network(file);
        let draft = exchange::request(&bytes(request)).expect("an example has no fault");
        let person = draft.draft().person.r#ref.as_str().to_owned();
        for reader in Audience::ALL {
            let told = text(&network, request, Lang::PtBr, *reader);
            lacks(&told, &REFUSED);
            lacks(&told, &[&person, "addr:", "contato-", "episodio-"]);
            lacks(&text(&network, request, Lang::En, *reader), &[&person, "addr:", "contato-", "episodio-", "()"]);
        }
    }
}

#[test]
fn the_person_reads_no_jargon_and_how_to_object() {
    for (file, request) in REQUESTS {
        let network = network(file);
        let told = text(&network, request, Lang::PtBr, Audience::Person);
        lacks(
            &told,
            &["custódia", "acionament", "vínculo", "LGPD", "art.", "protocolo", "restri", "notificação", "[", "R0", "R2"],
        );
        holds(&told, &["Você não está só.", "Você pode discordar de qualquer parte", "ouvidoria ou a Defensoria Pública"]);
        holds(&text(&network, request, Lang::En, Audience::Person), &["You are not alone.", "You may disagree"]);
    }
}

#[test]
fn the_prosecutor_reads_a_report_with_every_duty_and_its_clock() {
    for (file, request) in REQUESTS {
        let network = network(file);
        let told = text(&network, request, Lang::PtBr, Audience::Prosecutor);
        holds(&told, &["é um relatório de como a rede respondeu", "Não é a comunicação legal", "Não identifica a pessoa"]);
        let duties = told.matches("Quem deve: ").count();
        assert_eq!(duties, told.matches("    Prazo: ").count(), "{told}");
        assert_eq!(duties, told.matches("Prova de cumprimento: ").count(), "{told}");
        assert!(duties > 0 || told.contains("Nenhum dever legal nasce dos fatos informados."), "{told}");
        lacks(&told, &["vínculo", "bond", "autolesão", "abstinência", "desintoxicação"]);
    }
}

#[test]
fn saturday_night_reads_as_a_coordinator_would_say_it() {
    let network = network("marituba/network");
    let worker = text(&network, "marituba/crisis", Lang::PtBr, Audience::Worker);
    holds(
        &worker,
        &[
            "Comece pelo corpo, aqui mesmo",
            "Responde agora: UPA 24h Marituba, até outro serviço aceitar. Não mande a pessoa embora",
            "Casa Mental do Adulto (CAPS III) precisa aceitar antes de domingo, 15/11, 22:40.",
            "UPA 24h Marituba continua a responder: a custódia não termina com o horário.",
            "segunda-feira, 16/11, 08:00, ou antes se o plantão aceitar",
            "CAPS II Marituba, pelo telefone de plantão · conduz o cuidado. Espere resposta até 23:10.",
            "Coordenação de Saúde Mental de Marituba",
            "Acompanhante de confiança: para vir e estar junto, se a pessoa quiser.",
            "Segunda-feira, 16/11, 08:00: CRAS Centro",
            "Depois da crise\n- Casa da Cultura de Marituba",
            "Escola Municipal do Uriboca: o vínculo é de outra pessoa da família.",
            "Enquanto isso, a pessoa fica: UPA 24h Marituba · sem deslocamento · no máximo 24 h",
            "Hospital de Clínicas Gaspar Vianna, emergência psiquiátrica, 45 min: sem vaga",
            "Acolhimento noturno: no município ninguém oferece agora",
            "Se a pessoa não quiser CAPS II Marituba: conduz Unidade de Saúde da Família Uriboca",
        ],
    );
    let english = text(&network, "marituba/crisis", Lang::En, Audience::Worker);
    holds(
        &english,
        &[
            "Begin with the body, right here",
            "Do not send the person away or leave them alone before that.",
            "custody does not end with the hours",
            "A place for the night: nobody in the municipality offers it now",
        ],
    );
    // In a list of places not to go to, nobody is told to call before going.
    let considered = worker.split("Não leve a\n").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a section");
    lacks(considered, &["ligue antes"]);
}

#[test]
fn the_girl_at_school_is_asked_once_and_two_owners_have_three_acts() {
    let network = network("marituba/network");
    let worker = text(&network, "marituba/school", Lang::PtBr, Audience::Worker);
    holds(
        &worker,
        &[
            "corte fundo, remédio ou veneno tomado",
            "Responde agora: Escola Municipal do Uriboca, até outro serviço aceitar. Não mande a pessoa embora nem a deixe só",
            "Responsável legal: avise, para decidir junto.",
            "Escola Municipal do Uriboca: comunicação ao Conselho Tutelar",
            "prazo da política local: a lei não dá horas",
            "Unidade de Saúde da Família Uriboca: notificação compulsória à vigilância em saúde",
            "Unidade de Saúde da Família Uriboca: comunicação ao Conselho Tutelar",
            "CREAS Marituba: o vínculo é de outra pessoa da família.",
            "Combine: em casa, com alguém de confiança.",
        ],
    );
    lacks(&worker, &["polícia", "Gaspar Vianna"]);
    let request = exchange::request(&bytes("marituba/school")).expect("an example has no fault");
    let (policy, mut room) = (Policy::br(), Room::new());
    let document = plan_in(&mut room, &network, &policy, &Status::unknown(), &request).document();
    let names = NamesOf { network: &network, policy: &policy, door: "escola-uriboca" };
    let fields = MessageFields { already_asked: &["what_happened"], ..MessageFields::default() };
    let message = message_to(&document, "usf-uriboca", &fields, &names, Lang::PtBr, ChannelClass::Full);
    holds(&message.expect("the health team is called"), &["Já foi perguntado, não pergunte de novo: o que aconteceu."]);
}

#[test]
fn the_aggressors_service_is_gone_from_every_text_but_the_workers() {
    let network = network("marituba/network");
    let worker = text(&network, "marituba/violence", Lang::PtBr, Audience::Worker);
    holds(
        &worker,
        &[
            "Conduz o cuidado: Unidade Básica de Saúde José Coelho Serrão (no lugar da referência, que não pode ser acionada)",
            "Unidade de Saúde da Família Uriboca: excluído por segurança.",
            "CREAS Marituba",
            "Casa abrigo para mulheres em situação de violência",
            "sem identificar a pessoa",
            "fale com a pessoa só por este contato",
            "CAPS II Marituba: o vínculo já não está vivo.",
        ],
    );
    lacks(&worker, &["CRAS Decouville: comunicação", "CRAS Decouville: notificação"]);
    for reader in [Audience::Manager, Audience::Person, Audience::Prosecutor] {
        for lang in [Lang::PtBr, Lang::En] {
            lacks(&text(&network, "marituba/violence", lang, reader), &["Família Uriboca", "Casa abrigo", "casa-abrigo"]);
        }
    }
}

#[test]
fn the_third_door_calls_the_emergency_before_all_else() {
    let network = network("marituba/network");
    let worker = text(&network, "marituba/third-door", Lang::PtBr, Audience::Worker);
    let first = worker.lines().nth(3).expect("a first line");
    assert_eq!(first, "- Ligue 192 agora. Há risco de vida. Não deixe a pessoa só.");
    holds(
        &worker,
        &[
            "A regulação médica escolhe o destino, mesmo sem vaga.",
            "Unidade de Saúde da Família Adalúcio Calado continua a responder: a custódia não termina com o horário.",
            "Peregrinação: a pessoa já passou por portas que não acolheram.",
            "Fato novo, que as outras portas não sabiam: risco de vida agora e confusão.",
            "sem profissional para atender",
            "CAPS AD Ananindeua, por telefone · tem vínculo.",
            "emergência psiquiátrica: sem vaga",
        ],
    );
    lacks(worker.split("Quem responde").next().expect("a head"), &["ligue antes"]);
    let manager = text(&network, "marituba/third-door", Lang::PtBr, Audience::Manager);
    holds(&manager, &["Porta que não acolheu: Hospital Divina Providência: sem profissional para atender"]);
}
