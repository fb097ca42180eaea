//! What a ledger answers, as tables for eyes. Times are UTC, as documents have them.

use amparo::analysis::{Count, Indicators, MunicipalityLine, Reach, ReachLine, ServiceMeasures, Share, Times};
use amparo::ledger::{AccessReport, DeadLetter, RetentionLine, ToldWhat};
use amparo::plan::explain::Lang;
use amparo::policy::draft::LegalBasis;
use chrono::{DateTime, Utc};

use crate::out::Out;

/// An instant in UTC.
pub fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%MZ").to_string()
}

fn yes(is_so: bool, out: &Out) -> String {
    if is_so { out.say("sim", "yes") } else { out.say("não", "no") }.to_owned()
}

/// A count, or that it is hidden.
fn count(count: &Count) -> String {
    count.count.map_or_else(|| HIDDEN.to_owned(), |count| count.to_string())
}

/// What stands where a small number would tell of somebody.
const HIDDEN: &str = "\u{2022}";

fn percent(per_mille: Option<u32>) -> String {
    per_mille.map_or_else(String::new, |share| format!("{}%", (share + 5) / 10))
}

fn share(share: &Share) -> String {
    match (share.count, share.of) {
        _ if share.suppressed => HIDDEN.to_owned(),
        (Some(0), Some(0)) => "-".to_owned(),
        (Some(count), Some(of)) => {
            format!("{count}/{of} {} ({}-{})", percent(share.per_mille), percent(share.low), percent(share.high))
        }
        _ => HIDDEN.to_owned(),
    }
}

fn times(times: &Times) -> String {
    let interval = times.low.zip(times.high).map_or_else(String::new, |(low, high)| format!(" ({low}-{high})"));
    match times.median {
        _ if times.suppressed => HIDDEN.to_owned(),
        Some(median) => format!("{median} min{interval}"),
        None => "-".to_owned(),
    }
}

/// How soon and how far care came together.
fn care_row(name: &str, line: &MunicipalityLine) -> Vec<String> {
    vec![
        name.to_owned(),
        count(&line.crises),
        times(&line.first_answer),
        times(&line.full_answer),
        share(&line.formed),
        count(&line.doors),
        times(&line.travelled),
    ]
}

/// What should be rare.
fn rare_row(name: &str, line: &MunicipalityLine) -> Vec<String> {
    let kinds = &line.admissions;
    let counts =
        [&kinds.voluntary, &kinds.involuntary, &kinds.compulsory, &line.refusals, &line.court_demands, &line.breaches].map(count);
    std::iter::once(name.to_owned()).chain(counts).collect()
}

fn service_row(name: &str, line: &ServiceMeasures) -> Vec<String> {
    vec![
        name.to_owned(),
        count(&line.asked),
        share(&line.accepted),
        count(&line.declined),
        times(&line.answer),
        count(&line.refusals),
        count(&line.breaches),
    ]
}

/// Indicators by municipality and by service.
pub fn indicators(counted: &Indicators, out: &Out) -> String {
    let all = out.say("todos", "all");
    let unnamed = out.say("sem município", "no municipality");
    let towns = |row: fn(&str, &MunicipalityLine) -> Vec<String>| {
        let line = |line: &MunicipalityLine| row(line.municipality.as_ref().map_or(unnamed, |town| town.as_str()), line);
        std::iter::once(row(all, &counted.all)).chain(counted.municipalities.iter().map(line)).collect()
    };
    let mut text = format!(
        "{}\n{} {} {} {}\n\n",
        out.heading(out.say("Indicadores", "Indicators")),
        out.say("de", "from"),
        stamp(counted.period.from),
        out.say("até antes de", "until before"),
        stamp(counted.period.to),
    );
    let titles = [
        out.say("Município", "Municipality"),
        out.say("Crises", "Crises"),
        out.say("1ª resposta", "First answer"),
        out.say("Todas as respostas", "Full answer"),
        out.say("Cuidado partilhado", "Formed"),
        out.say("Portas", "Doors"),
        out.say("Deslocamento", "Travelled"),
    ];
    text.push_str(&format!("{}\n", out.list(&titles, towns(care_row))));
    let titles = [
        out.say("Município", "Municipality"),
        out.say("Internações voluntárias", "Voluntary admissions"),
        out.say("Involuntárias", "Involuntary"),
        out.say("Compulsórias", "Compulsory"),
        out.say("Recusas à porta", "Refusals"),
        out.say("Demandas judiciais", "Court demands"),
        out.say("Prazos vencidos", "Breaches"),
    ];
    text.push_str(&out.list(&titles, towns(rare_row)));
    let titles = [
        out.say("Serviço", "Service"),
        out.say("Acionado", "Asked"),
        out.say("Aceitou", "Accepted"),
        out.say("Recusou", "Declined"),
        out.say("Tempo até aceitar", "Time to accept"),
        out.say("Recusas à porta", "Refusals at the door"),
        out.say("Prazos vencidos", "Breaches"),
    ];
    let services = counted.services.iter().map(|line| service_row(line.service.as_str(), &line.measures));
    let services = std::iter::once(service_row(all, &counted.all_services)).chain(services).collect();
    text.push_str(&format!("\n{}\n", out.list(&titles, services)));
    let hidden = format!(
        "{HIDDEN} {} {} {}",
        out.say("não se mostra: conta menos de", "not shown: it counts fewer than"),
        counted.small_cell_below,
        out.say("pessoas, ou deixaria calcular outro número assim.", "people, or would let such a number be worked out."),
    );
    text.push_str(&out.fill(&hidden, 0, ""));
    text
}

fn basis_words(basis: LegalBasis, out: &Out) -> &'static str {
    match basis {
        LegalBasis::NoBasis => out.say("sem base: só o código do chamado", "no basis: the call's id alone"),
        LegalBasis::Consent => out.say("consentimento", "consent"),
        LegalBasis::LegalDuty => out.say("dever legal", "legal duty"),
        LegalBasis::PublicPolicy => out.say("política pública", "public policy"),
        LegalBasis::ProtectionOfLife => out.say("proteção da vida", "protection of life"),
        LegalBasis::HealthProtection => out.say("tutela da saúde", "protection of health"),
        _ => basis.as_str(),
    }
}

/// Who was told what about a person, and who read.
pub fn access(report: &AccessReport, out: &Out) -> String {
    let mut text = format!(
        "{} {}\n\n",
        out.heading(out.say("Quem soube e quem leu, sobre", "Who was told and who read, about")),
        report.person.as_str()
    );
    let told = report.told.iter().map(|line| {
        let what = match line.what {
            ToldWhat::Call => out.say("acionamento", "call"),
            ToldWhat::Duty => out.say("dever legal", "legal act"),
            _ => out.say("aviso de silêncio", "silence"),
        };
        let basis = line.basis.map_or("", |basis| basis_words(basis, out));
        let fields: Vec<&str> = line.fields.iter().map(|field| field.as_str()).collect();
        vec![
            stamp(line.at),
            line.service.as_ref().map_or("", |service| service.as_str()).to_owned(),
            what.to_owned(),
            [basis, line.rule.as_deref().unwrap_or("")].join(" ").trim().to_owned(),
            fields.join(" "),
        ]
    });
    let titles = [
        out.say("Quando", "When"),
        out.say("Quem soube", "Who"),
        out.say("Por quê", "By"),
        out.say("Base legal", "Basis"),
        out.say("O que podia saber", "What could be told"),
    ];
    text.push_str(&out.list(&titles, told.collect()));
    let reads = report.reads.iter().map(|line| {
        let words = [line.by.as_str(), line.purpose.as_str(), line.access.as_str()].map(str::to_owned);
        [vec![stamp(line.at)], words.to_vec(), vec![yes(line.granted, out)]].concat()
    });
    let titles = [
        out.say("Quando", "When"),
        out.say("Quem leu", "Who read"),
        out.say("Para quê", "What for"),
        out.say("O quê", "What"),
        out.say("Permitido", "Allowed"),
    ];
    text.push_str(&format!("\n{}", out.list(&titles, reads.collect())));
    text
}

/// From when records may be erased.
pub fn retention(lines: &[RetentionLine], out: &Out) -> String {
    let rows = lines
        .iter()
        .map(|line| vec![line.case.as_str().to_owned(), stamp(line.latest_at), stamp(line.erase_from), yes(line.is_due, out)]);
    let titles = [
        out.say("Caso", "Case"),
        out.say("Último registro", "Latest entry"),
        out.say("Pode ser eliminado desde", "May be erased from"),
        out.say("Já pode", "Due"),
    ];
    out.list(&titles, rows.collect())
}

/// What could not be sent.
pub fn letters(letters: &[DeadLetter], out: &Out) -> String {
    if letters.is_empty() {
        return out.say("Nenhuma mensagem parada.\n", "No dead letters.\n").to_owned();
    }
    let rows = letters.iter().map(|letter| {
        let due = &letter.due;
        let what = if out.lang == Lang::En { due.kind.as_str() } else { due.kind.pt() };
        let service = due.service.as_ref().map_or("", |service| service.as_str());
        let texts = [letter.case.as_str(), what, service].map(str::to_owned);
        [texts.to_vec(), vec![letter.tries.to_string(), stamp(letter.since), due.key.as_str().to_owned()]].concat()
    });
    let titles = [
        out.say("Caso", "Case"),
        out.say("O que", "What"),
        out.say("Serviço", "Service"),
        out.say("Tentativas", "Tries"),
        out.say("Desde", "Since"),
        out.say("Chave", "Key"),
    ];
    out.list(&titles, rows.collect())
}

/// How services can be reached.
pub fn reach(lines: &[ReachLine], out: &Out) -> String {
    let when = |at: Option<DateTime<Utc>>| at.map_or_else(|| "-".to_owned(), stamp);
    let rows = lines.iter().map(|line| {
        let words = match line.reach {
            Reach::Failing => out.say("CANAL FALHA", "FAILING"),
            Reach::Unheard => out.say("NUNCA RESPONDEU", "NEVER HEARD"),
            Reach::Quiet => out.say("em silêncio", "quiet"),
            Reach::Untried => out.say("sem teste", "untried"),
            _ => out.say("responde", "well"),
        };
        vec![
            line.service.as_str().to_owned(),
            words.to_owned(),
            when(line.heard_at),
            when(line.delivered_at),
            line.unanswered.to_string(),
            when(line.failed_at),
        ]
    });
    let titles = [
        out.say("Serviço", "Service"),
        out.say("Como está", "Reach"),
        out.say("Último sinal", "Last heard"),
        out.say("Última entrega", "Last delivered"),
        out.say("Sem resposta desde então", "Unanswered since heard"),
        out.say("Última falha", "Last failed"),
    ];
    out.list(&titles, rows.collect())
}
