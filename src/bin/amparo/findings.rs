//! What an import found, for people: gathered by reason, in the language asked for.

use amparo::exchange::import::Finding;
use amparo::plan::explain::Lang;

use crate::out::Out;

/// The library's reasons are English; `N` stands for a number.
const PT: [(&str, &str); 42] = [
    ("CAPS by name alone, listed as primary care", "CAPS só pelo nome; na lista está como atenção primária"),
    (
        "by its name not a primary-care unit, though listed as one",
        "pelo nome não é unidade de atenção primária, embora esteja na lista",
    ),
    ("level of the CAPS by name alone", "modalidade do CAPS só pelo nome"),
    ("level of the CAPS unknown, taken as I", "modalidade do CAPS desconhecida: ficou CAPS I"),
    (
        "the name tells another level of CAPS than the registered subtype",
        "o nome diz outra modalidade de CAPS que o subtipo registrado",
    ),
    ("no kind of its own", "não tem tipo próprio aqui"),
    ("SAMU base by name alone", "base do SAMU só pelo nome"),
    ("day hospital", "hospital-dia"),
    ("mental-health clinic by name alone", "ambulatório de saúde mental só pelo nome"),
    (
        "mixed unit; urgency door and beds for mental health unknown",
        "unidade mista: não se sabe se tem porta de urgência e leitos de saúde mental",
    ),
    ("of mental health by name alone", "de saúde mental só pelo nome"),
    (
        "primary care only because it is in that list; the name does not say so",
        "atenção primária só porque está nessa lista; o nome não diz",
    ),
    ("psychiatric by name alone", "psiquiátrico só pelo nome"),
    ("river boat: no fixed place", "barco: sem lugar fixo"),
    ("serves members or employees, by its name", "pelo nome, atende associados ou empregados"),
    ("serves people who are held, by its name", "pelo nome, atende pessoas privadas de liberdade"),
    ("serves the forces and their families, by its name", "pelo nome, atende militares e suas famílias"),
    ("specialised emergency department", "pronto-socorro especializado"),
    ("specialised hospital, not psychiatric by what is registered", "hospital especializado; pelo registro, não é psiquiátrico"),
    ("specialised urgency, not a general door", "urgência especializada, não é porta geral"),
    ("street team by name alone", "Consultório na Rua só pelo nome"),
    ("type of hospital unknown", "tipo de hospital desconhecido"),
    ("urgency by name alone: left as primary care", "urgência só pelo nome: ficou como atenção primária"),
    ("urgency door and beds for mental health unknown", "não se sabe se tem porta de urgência e leitos de saúde mental"),
    ("urgent-care unit, not certainly a UPA", "pronto atendimento; não é certo que seja UPA"),
    ("leading zeros were missing", "faltavam os zeros à esquerda"),
    ("no name", "sem nome"),
    ("no point", "sem ponto no mapa"),
    ("not a point of the earth: left out", "não é um ponto da Terra: ficou de fora"),
    ("point left out: N km from the seat", "ponto deixado de fora: a N km da sede"),
    ("point shared by N services", "ponto repetido em N serviços"),
    ("no such shift", "turno desconhecido"),
    ("a CNES code has seven digits", "um código CNES tem sete dígitos"),
    ("this code came before", "este código já apareceu"),
    ("a service stands in a municipality", "falta o município do serviço"),
    ("no municipality has this code", "nenhum município tem este código"),
    ("an IBGE code has seven digits", "um código IBGE tem sete dígitos"),
    ("a unit of the federation has two capital letters", "a UF se escreve com duas letras maiúsculas"),
    ("this municipality stands in the table twice", "este município aparece duas vezes na tabela"),
    ("no such municipality", "não há este município"),
    ("the row has not as many fields as the header", "a linha não tem tantos campos quanto o cabeçalho"),
    ("the text is not UTF-8", "o texto não está em UTF-8"),
];

/// A reason with its numbers told apart: `point shared by N services` and `12`.
fn shape(why: &str) -> (String, String) {
    let digits: String = why.chars().filter(char::is_ascii_digit).collect();
    let mut shape = String::with_capacity(why.len());
    for c in why.chars() {
        match c {
            c if !c.is_ascii_digit() => shape.push(c),
            _ if shape.ends_with('N') => {}
            _ => shape.push('N'),
        }
    }
    (shape, digits)
}

/// Why, in the language asked for; a reason without Portuguese words stays as the library wrote it.
pub fn why(text: &str, out: &Out) -> String {
    let (shape, digits) = shape(text);
    match PT.iter().find(|(en, _)| out.lang != Lang::En && (*en == text || *en == shape)) {
        Some((en, pt)) if *en == text => (*pt).to_owned(),
        Some((_, pt)) => pt.replace('N', &digits),
        None => text.to_owned(),
    }
}

/// What stands in the cell, or how many fields the row has.
pub fn value(finding: &Finding, out: &Out) -> String {
    match finding.value.strip_suffix(" fields") {
        Some(number) if finding.column.is_empty() && out.lang != Lang::En => format!("{number} campos"),
        _ => finding.value.clone(),
    }
}

/// Findings of one reason.
struct Group<'f> {
    shape: String,
    number: usize,
    first: &'f Finding,
}

/// Rows of a table: each reason with its number, the first finding as an example. Those that could send somebody to the
/// wrong door come first, then the most frequent.
pub fn rows(findings: &[Finding], out: &Out) -> Vec<Vec<String>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for finding in findings {
        let (shape, _) = shape(&finding.why);
        match groups.iter_mut().find(|group| group.shape == shape) {
            Some(group) => group.number += 1,
            None => groups.push(Group { shape, number: 1, first: finding }),
        }
    }
    groups.sort_by_key(|group| (!group.shape.starts_with("serves "), std::cmp::Reverse(group.number), group.first.line));
    let row = |group: &Group<'_>| {
        let example = group.first;
        vec![
            group.number.to_string(),
            why(&example.why, out),
            format!("{}:{} {}", example.table.as_str(), example.line, example.value),
        ]
    };
    groups.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_told_in_both_languages_with_their_numbers() {
        let (pt, en) = (Out::new(Lang::PtBr), Out::new(Lang::En));
        assert_eq!(why("point shared by 134 services", &pt), "ponto repetido em 134 serviços");
        assert_eq!(why("point shared by 134 services", &en), "point shared by 134 services");
        assert_eq!(why("no kind of its own", &pt), "não tem tipo próprio aqui");
        assert_eq!(why("something new", &pt), "something new");
        let mut sorted: Vec<&str> = PT.iter().map(|(en, _)| *en).collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), PT.len(), "a reason stands twice");
    }
}
