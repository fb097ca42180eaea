//! The decision's own rules in words. Rules of a policy bring their title with them.

use super::Lang;

/// Id, Portuguese, English: a clause without capital and without final stop.
pub(crate) const OWN: &[(&str, &str, &str)] = &[
    (
        "emergency-first",
        "há risco de vida: a emergência vem antes de tudo",
        "life is at risk: the emergency comes before all else",
    ),
    (
        "severity-unknown",
        "a gravidade não foi informada: vale o lado que protege",
        "severity was not told: the protective side counts",
    ),
    ("severity-told", "a gravidade foi informada na porta", "severity was told at the door"),
    (
        "custody-door",
        "a pessoa está ali, e o serviço pode acolher até outro aceitar",
        "the person is there, and it can hold until another accepts",
    ),
    (
        "custody-urgency",
        "a porta não pode manter a pessoa: responde a urgência",
        "the door cannot hold the person: the urgency service answers",
    ),
    (
        "custody-crisis-lead",
        "a porta não pode manter a pessoa: responde a coordenação da crise",
        "the door cannot hold the person: the crisis lead answers",
    ),
    (
        "next-holder-closing",
        "quem está com a pessoa encerra o atendimento antes: outro serviço precisa aceitar até lá",
        "who holds the person closes before: another has to accept by then",
    ),
    (
        "next-holder-max-stay",
        "a permanência ali tem limite: outro serviço precisa aceitar antes",
        "the stay there is limited: another has to accept before",
    ),
    ("bond-live", "tem vínculo vivo com a pessoa", "has a live bond with the person"),
    ("bond-reference", "é o serviço de referência da pessoa", "is the person's reference service"),
    ("bond-lapsed", "o vínculo terminou, ou o último contato é antigo", "the bond has ended, or the last contact is long ago"),
    ("bond-future", "o vínculo ainda não começou", "the bond has not begun"),
    ("bond-not-own", "o vínculo é de outra pessoa da família", "the bond is a relative's"),
    ("left-network", "o serviço não está mais na rede", "the service is no longer in the network"),
    (
        "safety-exclusion",
        "excluído por segurança: não conte nada a este serviço, por nenhum canal",
        "excluded for safety: tell this service nothing, on any channel",
    ),
    ("person-veto", "a pessoa não quer este serviço", "the person does not want this service"),
    (
        "declined-before",
        "já foi acionado neste episódio e não pôde assumir: não se pede de novo",
        "was called in this episode already and declined: it is not asked again",
    ),
    ("restricted-access", "só atende uma população fechada", "serves a closed population only"),
    ("age-range", "não atende a idade da pessoa", "does not serve the person's age"),
    ("no-basis", "nenhuma base legal permite contar algo a este serviço", "no legal basis lets this service be told anything"),
    ("basis", "a base legal permite contar o que está listado", "the legal basis allows what is listed"),
    ("lead-by-bond", "conduz por ser a referência com o vínculo mais forte", "leads as the reference with the strongest bond"),
    (
        "lead-substitute",
        "conduz no lugar da referência, que não pode ser acionada",
        "leads in place of the reference, which cannot be called",
    ),
    ("lead-territory", "conduz por ser a referência do território", "leads as the reference of the territory"),
    ("lead-crisis-lead", "conduz por coordenar a crise no território", "leads as the crisis lead of the territory"),
    (
        "need-cover",
        "oferece o cuidado que falta, com menos viagem e menos serviços acionados",
        "gives the care that is missing with least travel and fewest services called",
    ),
    ("wish", "a pessoa quer este serviço", "the person wants this service"),
    ("emergency-call", "há risco de vida: vai até a pessoa", "life is at risk: it comes to the person"),
    ("open-told-now", "está em atendimento: acione agora", "is open: call now"),
    ("on-call-told-now", "está fora do horário, mas tem plantão: acione agora", "is closed, but somebody is on call: call now"),
    (
        "closed-told-at-opening",
        "está fora do horário e sem plantão: acione quando abrir",
        "is closed and nobody is on call: call at opening",
    ),
    ("hours-unknown-told-now", "não se sabe o horário: acione agora", "its hours are not known: call now"),
    ("after-crisis", "entra como continuidade, passada a crise", "joins as continuity once the crisis has passed"),
    (
        "alert-budget",
        "já recebeu muitos acionamentos sem urgência: este vai junto com outros, na hora marcada",
        "already got many calls that were not urgent: this one goes together with others, at the set hour",
    ),
    ("ladder-skips-empty", "a sequência pula quem não pode responder agora", "the ladder skips who cannot answer now"),
    ("place-least-restrictive", "o menos restritivo vem primeiro", "the least restrictive comes first"),
    ("place-near", "entre iguais, o mais perto na ida e na volta", "among equals, the nearest there and back"),
    ("place-stay", "a pessoa fica onde está enquanto se espera o aceite", "the person stays there until another accepts"),
    ("place-home", "em casa, com alguém, é o menos restritivo", "home, with somebody, is the least restrictive"),
    (
        "place-last-resort",
        "seria internação: só quando os recursos da comunidade não bastam",
        "it would be an admission: only where community resources do not suffice",
    ),
    (
        "place-ask-first",
        "a informação é velha ou falta: é preciso confirmar",
        "the report is old or missing: it has to be confirmed",
    ),
    ("considered", "foi considerado e não é proposto", "was considered and is not proposed"),
    (
        "no-third-door",
        "duas portas já não acolheram: sem fato novo, não se propõe uma terceira",
        "two doors have not taken the person: without a new fact no third is proposed",
    ),
    ("wandering", "a pessoa já passou por portas que não acolheram", "the person has been at doors that did not receive"),
    ("guardian-told", "quem é responsável precisa saber e decidir junto", "the guardian has to know and to decide together"),
    (
        "guardian-held-back",
        "pode haver violência em casa: primeiro responde o Conselho Tutelar",
        "there may be violence at home: the Conselho Tutelar answers first",
    ),
    ("companion", "a pessoa pode ter ao lado alguém de confiança", "the person may have somebody of trust at their side"),
    ("safe-contact", "é o único contato seguro para falar com a pessoa", "it is the one safe way to reach the person"),
    ("gap-need", "ninguém ao alcance oferece este cuidado agora", "nobody within reach gives this care now"),
    (
        "gap-elsewhere",
        "o município não tem quem ofereça isto agora; atende outro município",
        "nobody in the municipality gives this now; another municipality does",
    ),
    (
        "place-asked",
        "é o primeiro lugar a que se pede acolhimento: precisa saber e aceitar",
        "it is the first place asked to receive the person: it has to know and to accept",
    ),
    (
        "next-holder-asked",
        "é quem assume depois: precisa saber e aceitar antes",
        "it takes over next: it has to know and to accept before",
    ),
    ("too-far", "fica mais longe do que se vai daqui", "it is farther than people go from here"),
    (
        "covered-by-other",
        "outros serviços acionados já dão o que este ofereceria",
        "others who are called give what this one would offer",
    ),
    (
        "nothing-asked",
        "não oferece o que a pessoa precisa neste momento",
        "it offers nothing that the person needs at this moment",
    ),
    (
        "as-the-person-decides",
        "é direito da pessoa: ofereça, e só acione se ela decidir",
        "it is the person's right: offer it, and call only if they decide so",
    ),
    ("gap-role", "o território não nomeou quem faz este papel", "the territory names nobody for this role"),
    ("gap-reference", "o território não nomeou serviço de referência", "the territory names no reference service"),
    (
        "gap-basis",
        "nenhuma base legal permite compartilhar com quem poderia ajudar",
        "no legal basis allows sharing with who could help",
    ),
    ("gap-custodian", "nenhum serviço nomeado pode ficar com a pessoa", "no named service can hold the person"),
    ("gap-urgency-door", "nenhuma porta de urgência ao alcance", "no urgency door within reach"),
    ("gap-place", "nenhum lugar de cuidado aceita agora", "no place of care accepts now"),
    (
        "gap-ladder",
        "a sequência termina em quem não responde nessa hora",
        "the ladder ends at somebody who does not answer at that hour",
    ),
    ("gap-channel", "o serviço não tem canal de contato cadastrado", "the service has no channel on record"),
    (
        "gap-too-many-needs",
        "há mais necessidades do que um plano comporta: as menos urgentes ficaram de fora",
        "there are more needs than a plan holds: the least urgent were left out",
    ),
    ("quorum", "o cuidado compartilhado se forma quando cada setor aceita", "shared care is formed when each sector accepts"),
    ("duty", "a norma cria este dever", "the norm creates this duty"),
    ("travel-given", "o tempo de viagem foi informado para este trajeto", "the travel time was given for this way"),
    ("travel-estimated", "o tempo de viagem é estimado pela distância", "the travel time is estimated from the distance"),
    ("protective-assumption", "falta um dado: vale o lado que protege", "a fact is missing: the protective side counts"),
];

/// Words of one of the decision's own rules.
pub(crate) fn own(id: &str, lang: Lang) -> Option<&'static str> {
    OWN.iter().find(|(rule, _, _)| *rule == id).map(|(_, pt, en)| if lang == Lang::PtBr { *pt } else { *en })
}

/// Whether the words of a rule only repeat those of the code on whose line it stands.
pub(crate) fn restates(id: &str) -> bool {
    let codes = [
        "basis",
        "considered",
        "person-veto",
        "declined-before",
        "restricted-access",
        "age-range",
        "left-network",
        "bond-lapsed",
        "bond-future",
        "bond-not-own",
    ];
    id.starts_with("gap-") || id.starts_with("lead-") || codes.contains(&id)
}
