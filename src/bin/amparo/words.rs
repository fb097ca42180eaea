//! Sentences of the command line, in both languages.

use amparo::error::{Code, Fault};
use amparo::plan::explain::Lang;

use crate::args::Kind;
use crate::hints;
use crate::out::Out;

fn pt(out: &Out) -> bool {
    out.lang != Lang::En
}

/// A number with its noun.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Faults in numbers.
pub fn faults_in(file: &str, number: usize, out: &Out) -> String {
    if pt(out) {
        format!("{file}: {}", count(number, "problema", "problemas"))
    } else {
        format!("{file}: {}", count(number, "fault", "faults"))
    }
}

/// Warnings in numbers, with the way to see them.
pub fn warnings_in(file: &str, number: usize, out: &Out) -> String {
    let head = only_warnings(file, number, out);
    if pt(out) {
        format!("{head}; `amparo check {file}` mostra todos.")
    } else {
        format!("{head}; `amparo check {file}` shows all.")
    }
}

/// Warnings in numbers.
pub fn only_warnings(file: &str, number: usize, out: &Out) -> String {
    if pt(out) {
        format!("{file}: {}", count(number, "aviso", "avisos"))
    } else {
        format!("{file}: {}", count(number, "warning", "warnings"))
    }
}

/// What is not listed.
pub fn more(number: usize, out: &Out) -> String {
    if pt(out) { format!("e mais {number}") } else { format!("and {number} more") }
}

/// The network may no longer be true.
pub fn old_network(days: i64, out: &Out) -> String {
    if pt(out) {
        format!("A rede foi conferida há {days} dias. Telefones, horários e serviços podem ter mudado.")
    } else {
        format!("The network was true {days} days ago. Telephones, hours and services may have changed.")
    }
}

/// The document does not say what it is, and why that may be.
pub fn unknown_kind(file: &str, why: NoKind, out: &Out) -> String {
    let why = match why {
        NoKind::Empty => out.say("o arquivo está vazio.", "the file is empty.").to_owned(),
        NoKind::NotJson => out.say("não é JSON em UTF-8.", "it is not JSON in UTF-8.").to_owned(),
        NoKind::Untold => {
            out.say("o campo `format` não diz que documento é este.", "`format` does not say which document this is.").to_owned()
        }
        NoKind::Near(near) => {
            let what = out.say(
                "o campo `format` não diz que documento é este: quis dizer",
                "`format` does not say which document this is; did you mean",
            );
            format!("{what} `{near}`?")
        }
    };
    let way = out.say(
        "Diga com --kind network, policy, status, request ou plan.",
        "Say it with --kind network, policy, status, request or plan.",
    );
    format!("{file}: {why} {way}")
}

/// Why nobody knows which document a file holds.
pub enum NoKind {
    /// Nothing stands in it.
    Empty,
    /// It is not JSON.
    NotJson,
    /// It has no `format`, or another.
    Untold,
    /// Its `format` is a slip away from a known one.
    Near(&'static str),
}

/// Name of a kind of document.
pub fn kind(kind: Kind, out: &Out) -> &'static str {
    let [pt_word, en_word] = match kind {
        Kind::Network => ["rede", "network"],
        Kind::Policy => ["política", "policy"],
        Kind::Status => ["informação de vagas", "status"],
        Kind::Request => ["pedido", "request"],
        Kind::Plan => ["plano", "plan"],
        Kind::Event => ["evento", "event"],
        Kind::Case => ["caso", "case"],
    };
    if pt(out) { pt_word } else { en_word }
}

/// The last line of a check.
pub fn counts(file: &str, kind: &str, faults: usize, warnings: usize, out: &Out) -> String {
    if pt(out) {
        format!("{file} ({kind}): {}, {}.\n", count(faults, "problema", "problemas"), count(warnings, "aviso", "avisos"))
    } else {
        format!("{file} ({kind}): {}, {}.\n", count(faults, "fault", "faults"), count(warnings, "warning", "warnings"))
    }
}

/// A fault in one line.
pub fn fault_line(fault: &Fault, out: &Out) -> String {
    let value = value(fault, out);
    let value = if value.is_empty() { String::new() } else { format!(" `{value}`") };
    format!("{}{value}: {} [{}]", fault.path, meaning(fault, out), fault.code.as_str())
}

/// The bad value as far as it may be shown.
pub fn value<'f>(fault: &'f Fault, out: &Out) -> &'f str {
    if pt(out) && fault.code == Code::Type { hints::portuguese_value(&fault.value) } else { &fault.value }
}

/// What a fault means and what to do about it.
pub fn meaning(fault: &Fault, out: &Out) -> String {
    if !pt(out) {
        return if fault.hint.is_empty() { english(fault.code).to_owned() } else { fault.hint.clone() };
    }
    let hint = hints::portuguese(&fault.hint);
    match (portuguese(fault.code), hint) {
        (words, hint) if hint.is_empty() => words.to_owned(),
        (words, hint) => format!("{words}: {hint}"),
    }
}

fn english(code: Code) -> &'static str {
    both(code)[1]
}

fn portuguese(code: Code) -> &'static str {
    both(code)[0]
}

fn both(code: Code) -> [&'static str; 2] {
    match code {
        Code::Syntax => ["não é JSON", "not JSON"],
        Code::Damaged => ["arquivo danificado", "damaged"],
        Code::TooLarge => ["grande demais", "too large"],
        Code::TooDeep => ["listas dentro de listas demais", "nested too deeply"],
        Code::TooMany => ["entradas demais", "too many entries"],
        Code::TooLong => ["texto longo demais", "text too long"],
        Code::Format => ["outro tipo de documento", "another kind of document"],
        Code::Type => ["tipo errado", "wrong type"],
        Code::Missing => ["falta", "missing"],
        Code::UnknownField => ["campo desconhecido", "unknown field"],
        Code::DuplicateField => ["campo repetido", "field stands twice"],
        Code::UnknownToken => ["palavra fora da lista", "not in the list"],
        Code::Range => ["fora dos limites", "out of range"],
        Code::BadId => ["id com sinais que não pode ter", "bad id"],
        Code::DuplicateId => ["id repetido", "id stands twice"],
        Code::Dangling => ["aponta para o que não existe", "names nothing that exists"],
        Code::MissingRole => ["o território não diz quem faz este papel", "the territory names nobody for this role"],
        Code::OverlappingCatchments => ["duas áreas sobrepostas", "catchments overlap"],
        Code::BadParent => ["município da área errado", "wrong municipality of a catchment"],
        Code::BadHours => ["horário ilegível", "hours cannot be read"],
        Code::BadTimeZone => ["fuso horário desconhecido", "unknown time zone"],
        Code::SelfLink => ["ligação de um serviço com ele mesmo", "a link to itself"],
        Code::BadPeriod => ["período impossível", "impossible period"],
        Code::VocabularyFull => ["vocabulário cheio", "vocabulary full"],
        Code::Unprofiled => ["identifica alguém sem perfil que limite", "identifies without a limiting profile"],
        Code::Unconfirmed => ["pede mais do que a confiança da norma permite", "asks for more than its confidence allows"],
        Code::Conflict => ["contradiz outra linha", "contradicts another row"],
        Code::NoHours => ["sem horário", "no hours"],
        Code::NoChannel => ["sem canal de contato", "no channel"],
        Code::Unreachable => ["nada leva até este serviço", "nothing leads there"],
        Code::NoReference => ["município sem serviço de referência", "no reference service"],
        Code::LadderEndsNowhere => ["à noite ninguém responde por último", "nobody answers last at night"],
        Code::NeverOpens => ["nunca abre", "never opens"],
        Code::HolidaysUnsaid => ["o horário não fala dos feriados", "hours say nothing about holidays"],
        Code::OldNetwork => ["rede antiga", "old network"],
        Code::Verify => ["falta alguém conferir", "waits to be verified"],
        Code::SharedPoint => ["ponto repetido em muitos serviços", "point shared by many"],
        Code::FarPoint => ["ponto longe do município", "point far away"],
        Code::LeftNetwork => ["serviço que a rede não tem (mais)", "not in the network (any more)"],
        Code::Suspicious => ["permitido, mas provavelmente um engano", "legal, but probably not meant"],
        _ => ["outro problema", "another fault"],
    }
}

/// What a part holds, and how large it is.
pub fn part(services: usize, all: usize, bytes: usize, out: &Out) -> String {
    let kilobytes = bytes.div_ceil(1_000);
    if pt(out) {
        format!("{services} de {all} serviços, {kilobytes} kB.")
    } else {
        format!("{services} of {all} services, {kilobytes} kB.")
    }
}
