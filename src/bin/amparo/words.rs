//! Sentences of the command line, in both languages.

use amparo::error::{Code, Fault};
use amparo::plan::explain::Lang;

use crate::args::Kind;
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

/// The document does not say what it is.
pub fn unknown_kind(file: &str, out: &Out) -> String {
    if pt(out) {
        format!(
            "{file}: o campo `format` não diz que documento é este. Diga com --kind network, policy, status, request ou plan."
        )
    } else {
        format!(
            "{file}: `format` does not say which document this is. Say it with --kind network, policy, status, request or plan."
        )
    }
}

/// Name of a kind of document.
pub fn kind(kind: Kind, out: &Out) -> &'static str {
    let [pt_word, en_word] = match kind {
        Kind::Network => ["rede", "network"],
        Kind::Policy => ["política", "policy"],
        Kind::Status => ["informação de vagas", "status"],
        Kind::Request => ["pedido", "request"],
        Kind::Plan => ["plano", "plan"],
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
    let value = if fault.value.is_empty() { String::new() } else { format!(" `{}`", fault.value) };
    format!("{}{value}: {} [{}]", fault.path, meaning(fault, out), fault.code.as_str())
}

/// What a fault means and what to do about it.
pub fn meaning(fault: &Fault, out: &Out) -> String {
    if !pt(out) {
        return if fault.hint.is_empty() { english(fault.code).to_owned() } else { fault.hint.clone() };
    }
    let hint = portuguese_hint(&fault.hint);
    match (portuguese(fault.code), hint) {
        (words, hint) if hint.is_empty() => words.to_owned(),
        (words, hint) => format!("{words}: {hint}"),
    }
}

/// The library's hints are English; those that are met most are told in Portuguese.
fn portuguese_hint(hint: &str) -> String {
    const WHOLE: [(&str, &str); 14] = [
        ("this field stands twice", "este campo aparece duas vezes"),
        ("this field must be there", "este campo é obrigatório"),
        ("the network holds no such record", "a rede não tem este registro"),
        ("this field holds a text", "aqui vai um texto"),
        ("this field holds a number", "aqui vai um número"),
        ("this field holds a whole number", "aqui vai um número inteiro"),
        ("this field holds an object", "aqui vai um objeto"),
        ("this field holds a list", "aqui vai uma lista"),
        ("this field holds true or false", "aqui vai true ou false"),
        ("no territory has this id", "nenhum território tem este id"),
        ("no service has this id", "nenhum serviço tem este id"),
        ("it has no point, and no minutes lead to it", "não tem ponto no mapa nem tempo de viagem"),
        ("from 0 to 100", "de 0 a 100"),
        ("it lies after the request's `at`", "é depois do `at` do pedido"),
    ];
    const HEADS: [(&str, &str); 4] = [
        ("did you mean ", "quis dizer "),
        ("the bytes stop being JSON at line ", "deixa de ser JSON na linha "),
        ("this reader takes ", "o esperado é "),
        ("an id has 1 to 128 of ", "um id tem de 1 a 128 de "),
    ];
    if let Some((_, words)) = WHOLE.iter().find(|(english, _)| *english == hint) {
        return (*words).to_owned();
    }
    match HEADS.iter().find_map(|(head, words)| hint.strip_prefix(head).map(|rest| (words, rest))) {
        Some((words, rest)) => format!("{words}{}", rest.replace(" column ", ", coluna ")),
        None => hint.to_owned(),
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
