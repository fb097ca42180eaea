//! Words of the closed lists of a plan, in both languages side by side; the compiler asks for those of a new token.

use super::Lang;
use crate::network::draft::{Capacity, ChannelClass, ChannelKind, Role};
use crate::plan::document::{
    ByFrom, CallRole, CallWhen, ChangeKind, ConsideredCode, ContactKind, ContactPurpose, GapCode, LeadOrigin, NotCalledCode,
    PlaceRole,
};
use crate::policy::draft::{Act, ClockStart, Confidence, DataField, LegalBasis};

/// A token that has words.
pub(crate) trait Words: Copy {
    /// Portuguese and English.
    fn pair(self) -> [&'static str; 2];

    /// The words in one language.
    fn say(self, lang: Lang) -> &'static str {
        self.pair()[lang as usize % 2]
    }
}

macro_rules! words {
    ($type:ty { $($variant:ident: $pt:literal / $en:literal,)* }) => {
        impl Words for $type {
            fn pair(self) -> [&'static str; 2] {
                match self { $(Self::$variant => [$pt, $en],)* }
            }
        }
    };
}
pub(crate) use words;

/// One sentence in the language asked for.
macro_rules! say {
    ($lang:expr, $pt:literal, $en:literal) => {
        match $lang {
            $crate::plan::explain::Lang::PtBr => format!($pt),
            $crate::plan::explain::Lang::En => format!($en),
        }
    };
}
pub(crate) use say;

words! { Capacity {
    Unknown: "sem informação de vaga" / "no word on places",
    Available: "vaga" / "a place",
    Waitlist: "lista de espera" / "a waiting list",
    AssessFirst: "que avalia antes de acolher" / "that it assesses before receiving",
    Full: "que está sem vaga" / "that it is full",
    Refusing: "que não está acolhendo agora" / "that it takes nobody now",
    Closed: "que está sem atendimento" / "that it is closed",
}}

words! { ChannelClass {
    Full: "este canal pode levar tudo o que a base legal permite" / "this channel may carry all that the legal basis allows",
    Short: "neste canal, texto curto, sem dado de saúde" / "on this channel a short text, no health data",
    IdOnly: "neste canal, só o número do acionamento" / "on this channel only the number of the call",
    Subject: "no assunto do e-mail, só o número do acionamento" / "in the subject line only the number of the call",
}}

words! { ChannelKind {
    Phone: "por telefone" / "by telephone",
    OnCallPhone: "pelo telefone de plantão" / "on the on-call telephone",
    Sms: "por SMS" / "by text message",
    Messenger: "por aplicativo de mensagem" / "by messenger",
    Email: "por e-mail" / "by e-mail",
    System: "pelo sistema" / "in the record system",
    Radio: "por rádio" / "by radio",
    InPerson: "indo até lá" / "in person",
}}

words! { Role {
    CrisisLead: "coordenação da crise" / "crisis lead",
    MentalHealthCoordination: "coordenação de saúde mental" / "mental-health coordination",
    HealthAuthority: "vigilância em saúde" / "health authority",
    ConselhoTutelar: "Conselho Tutelar" / "Conselho Tutelar (child protection council)",
    Prosecutor: "Ministério Público" / "Ministério Público (public prosecutor)",
    Defensoria: "Defensoria Pública" / "Defensoria Pública (public defender)",
    Reference: "serviço de referência do território" / "reference service of the territory",
    Police: "polícia" / "police",
    WomensPolice: "Delegacia da Mulher" / "women's police station",
    UrgencyRegulation: "regulação de urgência" / "urgency regulation",
    Oversight: "comissão revisora das internações" / "review commission of admissions",
    OlderPeopleCouncil: "Conselho da Pessoa Idosa" / "council of older people",
    DisabilityCouncil: "Conselho da Pessoa com Deficiência" / "council of persons with disability",
}}

/// Role with its preposition: to whom something is told.
pub(crate) fn to_role(role: Role, lang: Lang) -> String {
    let name = role.say(lang);
    match lang {
        Lang::En => format!("to the {name}"),
        Lang::PtBr => match role {
            Role::ConselhoTutelar | Role::Prosecutor | Role::Reference | Role::OlderPeopleCouncil | Role::DisabilityCouncil => {
                format!("ao {name}")
            }
            _ => format!("à {name}"),
        },
    }
}

words! { Act {
    Call: "acionamento" / "call",
    CompulsoryNotification: "notificação compulsória" / "compulsory notification",
    Communication: "comunicação" / "communication",
    Parameter: "parâmetro" / "parameter",
    Principle: "princípio" / "principle",
    Right: "direito" / "right",
}}

words! { ClockStart {
    Knowledge: "quando o serviço fica sabendo" / "when the service learns of it",
    Attendance: "com o atendimento" / "with the attendance",
    Admission: "com a internação" / "with the admission",
    Discharge: "com a alta" / "with the discharge",
    Event: "com o fato que a norma nomeia" / "with the event that the norm names",
    Receipt: "com o recebimento da comunicação" / "with the receipt of the communication",
}}

words! { DataField {
    CallId: "número do acionamento" / "number of the call",
    DoorContact: "quem chama e como responder" / "who calls and how to answer",
    Name: "nome" / "name",
    BirthDate: "data de nascimento" / "date of birth",
    Cns: "Cartão SUS" / "national health card",
    Event: "o que aconteceu" / "what happened",
    Need: "de que cuidado precisa" / "what care is needed",
    CareNeeded: "\u{201c}cuidado necessário, contatar\u{201d}" / "\u{201c}care needed, please contact\u{201d}",
    RiskNote: "risco" / "risk",
    Question: "a pergunta ao serviço" / "the question to the service",
    AlreadyAsked: "o que já foi perguntado" / "what was already asked",
    SafeContact: "contato seguro" / "safe contact",
    Circle: "quem mais está no cuidado" / "who else shares care",
    Places: "onde a pessoa está sendo cuidada" / "where the person is cared for",
    AgeBand: "faixa de idade" / "age band",
    Sex: "sexo" / "sex",
    Municipality: "município" / "municipality",
    LegalForm: "formulário da norma" / "the form of the norm",
}}

/// A field as the person is told of it.
pub(crate) fn your_field(field: DataField, lang: Lang) -> &'static str {
    let pair = match field {
        DataField::CallId => ["só um número, que não diz nada sobre você", "only a number, which says nothing about you"],
        DataField::DoorContact => ["como falar com a equipe que está com você", "how to reach the team that is with you"],
        DataField::Name => ["seu nome", "your name"],
        DataField::BirthDate => ["sua data de nascimento", "your date of birth"],
        DataField::Cns => ["seu Cartão SUS", "your health card number"],
        DataField::Event => ["o que aconteceu", "what happened"],
        DataField::Need => ["o cuidado de que você precisa agora", "the care you need now"],
        DataField::CareNeeded => ["que você precisa de apoio, sem dizer o motivo", "that you need support, without saying why"],
        DataField::RiskNote => ["o que pede mais atenção agora", "what needs most attention now"],
        DataField::Question => ["em que a equipe pode ajudar", "what that team can help with"],
        DataField::AlreadyAsked => {
            ["o que você já contou (para não ter que repetir)", "what you already told (so that you need not repeat it)"]
        }
        DataField::SafeContact => ["como você prefere que falem com você", "how you prefer to be contacted"],
        DataField::Circle => ["quem mais está ajudando", "who else is helping"],
        DataField::Places => ["onde você está recebendo cuidado", "where you are being cared for"],
        DataField::AgeBand => ["sua faixa de idade", "your age group"],
        DataField::Sex => ["seu sexo", "your sex"],
        DataField::Municipality => ["a cidade onde você mora", "the town where you live"],
        DataField::LegalForm => ["o formulário que a lei pede", "the form that the law asks for"],
    };
    pair[lang as usize % 2]
}

words! { LegalBasis {
    NoBasis: "sem base legal: não identifique a pessoa" / "no legal basis: do not identify the person",
    Consent: "consentimento (LGPD, art. 11, I)" / "consent (LGPD art. 11 I)",
    LegalDuty: "obrigação legal (LGPD, art. 11, II, a)" / "legal duty (LGPD art. 11 II a)",
    PublicPolicy: "política pública (LGPD, art. 11, II, b)" / "public policy (LGPD art. 11 II b)",
    ProtectionOfLife: "proteção da vida (LGPD, art. 11, II, e)" / "protection of life (LGPD art. 11 II e)",
    HealthProtection: "tutela da saúde (LGPD, art. 11, II, f)" / "protection of health (LGPD art. 11 II f)",
}}

words! { Confidence {
    Verified: "visto no texto da norma" / "seen in the text of the norm",
    Known: "conhecido e seguro" / "known and sure",
    Moderate: "bastante provável, falta conferir" / "fairly sure, to be checked",
    Low: "incerto, falta conferir" / "unsure, to be checked",
}}

words! { LeadOrigin {
    Bond: "serviço de referência com o vínculo mais forte" / "reference service with the strongest bond",
    Substitute: "no lugar da referência, que não pode ser acionada" / "in place of the reference, which cannot be called",
    Territory: "referência do território" / "reference of the territory",
    CrisisLead: "coordenação da crise no território" / "crisis lead of the territory",
}}

words! { ContactKind {
    Guardian: "responsável legal" / "guardian",
    Companion: "acompanhante de confiança" / "companion of trust",
    SafeContact: "contato seguro da própria pessoa" / "the person's own safe contact",
}}

words! { ContactPurpose {
    BeThere: "para vir e estar junto" / "to come and be there",
    Decide: "para decidir junto" / "to decide together",
    ReachThePerson: "para falar com a pessoa" / "to reach the person",
}}

words! { CallRole {
    Lead: "conduz o cuidado" / "leads",
    Bond: "tem vínculo" / "has a bond",
    Need: "oferece o cuidado que falta" / "gives the care that is missing",
    Territory: "responde pelo território" / "answers for the territory",
    Wish: "a pessoa quer" / "the person wants it",
    Emergency: "emergência" / "emergency",
}}

words! { CallWhen {
    Now: "agora" / "now",
    AtOpening: "quando abrir" / "at opening",
    AfterCrisis: "depois da crise" / "after the crisis",
    Batched: "junto com outros" / "together with others",
}}

words! { NotCalledCode {
    PersonVeto: "a pessoa não quer" / "the person does not want it",
    SafetyExclusion: "excluído por segurança" / "excluded for safety",
    NoBasis: "sem base legal para contar algo" / "no legal basis to tell it anything",
    LapsedBond: "o vínculo já não está vivo" / "the bond has lapsed",
    FutureBond: "o vínculo ainda não começou" / "the bond has not begun",
    NotOwnBond: "o vínculo é de outra pessoa da família" / "the bond is a relative's",
    LeftNetwork: "não está mais na rede" / "no longer in the network",
    RestrictedAccess: "não está aberto para esta pessoa" / "is not open to this person",
    AgeRange: "não atende essa idade" / "does not serve this age",
    BeyondReach: "longe demais" / "too far",
    CoveredByOther: "outro serviço já atende o que é preciso" / "another service already meets the need",
    DeclinedBefore: "já foi acionado neste episódio e não pôde assumir" / "was called in this episode already, and declined",
}}

words! { PlaceRole {
    First: "primeiro lugar" / "first place",
    Next: "se os anteriores não aceitarem" / "if those before do not accept",
    Meanwhile: "enquanto isso" / "meanwhile",
    LastResort: "só se tudo antes falhar" / "only if all before fail",
}}

words! { ConsideredCode {
    Full: "sem vaga" / "full",
    Refusing: "não está acolhendo agora" / "takes nobody now",
    Closed: "fora do horário" / "closed",
    NoAccess: "sem pactuação nem porta aberta para cá" / "no pact and no open door from here",
    NotForThisAge: "não atende essa idade" / "not for this age",
    BeyondReach: "longe demais, ou sem caminho conhecido" / "too far, or no way known",
    PersonVeto: "a pessoa não quer" / "the person does not want it",
    SafetyExclusion: "excluído por segurança" / "excluded for safety",
    AlreadyTried: "já não acolheu neste episódio, e nada mudou" / "did not take the person in this episode, and nothing is new",
    NoThirdDoor: "duas portas já não acolheram; não há fato novo para uma terceira" / "two doors have not taken the person; nothing new speaks for a third",
    NotRightCare: "não oferece o cuidado que é preciso" / "does not give the care that is needed",
    OthersFirst: "outros, menos restritivos ou mais perto, vêm antes" / "others, less restrictive or nearer, come first",
    DeclinedBefore: "já foi acionado neste episódio e não pôde assumir" / "was called in this episode already, and declined",
}}

words! { ByFrom {
    Law: "prazo da lei" / "the law's deadline",
    Policy: "prazo da política local: a lei não dá horas" / "the policy's deadline: the law gives no hours",
}}

words! { GapCode {
    MetElsewhere: "só um serviço de outro município oferece agora" / "only a service of another municipality offers now",
    NeedUnmet: "ninguém ao alcance oferece agora" / "nobody within reach offers now",
    MissingRole: "o território não nomeou quem faz este papel" / "the territory names nobody for this role",
    NoReference: "o território não nomeou serviço de referência" / "the territory names no reference service",
    NoBasis: "falta base legal para compartilhar o cuidado" / "no legal basis to share care",
    NoCustodian: "nenhum serviço pode ficar com a pessoa" / "no service can hold the person",
    NoUrgencyDoor: "nenhuma porta de urgência ao alcance" / "no urgency door within reach",
    NoPlace: "nenhum lugar de cuidado para esta noite" / "no place of care for tonight",
    LadderEndsNowhere: "se não responder, ninguém mais responde nessa hora" / "if it does not answer, nobody else answers at that hour",
    NoChannel: "serviço sem canal de contato" / "a service without a channel",
    TooManyNeeds: "necessidades demais para um plano: as menos urgentes ficaram de fora" / "more needs than a plan can hold: the least urgent were left out",
}}

words! { ChangeKind {
    RiskToLife: "se houver risco de vida" / "if life is at risk",
    PlaceFull: "se não houver vaga" / "if there is no place",
    PersonRefuses: "se a pessoa não quiser" / "if the person refuses",
    ConsentWithdrawn: "se a pessoa não quiser que o cuidado seja compartilhado" / "if the person refuses that care is shared",
    Assumption: "se for diferente do que se supôs" / "if it is not as assumed",
    Admitted: "se a pessoa for internada" / "if the person is admitted",
}}
