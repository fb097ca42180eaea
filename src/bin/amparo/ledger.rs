//! `amparo ledger`.

use amparo::analysis::{Period, indicators, reach};
use amparo::exchange::{self, to_pretty_json};
use amparo::ledger::{Head, LedgerError, Place, Replay, verify_at, verify_pack};
use amparo::status::StatusDraft;
use serde::Serialize;
use serde_json::json;

use crate::desk;
use crate::ledger_args::{
    ExportArgs, IndicatorsArgs, LedgerArgs, LedgerCommand, LettersArgs, OneCaseArgs, ReachArgs, ReportArgs, RetentionArgs, Shape,
    VerifyArgs,
};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{FAULTS, OK, tables};

/// Does what was asked.
pub fn run(args: &LedgerArgs, out: &Out) -> Result<u8, Stop> {
    match &args.what {
        LedgerCommand::Key(args) => {
            desk::make_key(&args.out, out)?;
            out.note(out.say(
                "Chave criada. Guarde uma cópia longe do registro: sem ela nada se lê.",
                "The key was made. Keep a copy away from the ledger: without it nothing can be read.",
            ));
            Ok(OK)
        }
        LedgerCommand::Verify(args) => check(args, out),
        LedgerCommand::Replay(args) => replay(args, out),
        LedgerCommand::Export(args) => export(args, out),
        LedgerCommand::Indicators(args) => count(args, out),
        LedgerCommand::Report(args) => report(args, out),
        LedgerCommand::Retention(args) => retention(args, out),
        LedgerCommand::Erase(args) => erase(args, out),
        LedgerCommand::Letters(args) => letters(args, out),
        LedgerCommand::Reach(args) => reached(args, out),
    }
}

fn done<T>(done: Result<T, LedgerError>, out: &Out) -> Result<T, Stop> {
    done.map_err(|error| desk::stop(error, out))
}

/// A document, or its table.
fn shown<T: Serialize>(format: Shape, value: &T, table: fn(&T, &Out) -> String, out: &Out) -> Result<u8, Stop> {
    out.print(&match format {
        Shape::Json => format!("{}\n", to_pretty_json(value)),
        Shape::Table => table(value, out),
    })?;
    Ok(OK)
}

fn check(args: &VerifyArgs, out: &Out) -> Result<u8, Stop> {
    let since: Option<Head> = match &args.since {
        Some(text) => Some(text.parse().map_err(|()| {
            Stop::usage(
                out.say("O fim da cadeia se escreve NÚMERO:HASH.", "The end of the chain is written NUMBER:HASH.").to_owned(),
            )
        })?),
        None => None,
    };
    if !Place::is_server(&args.file) && load::bytes(&args.file, out)?.first() == Some(&b'{') {
        let head = done(verify_pack(&load::bytes(&args.file, out)?), out)?;
        if since.is_some_and(|since| since.seq == head.seq && since != head) {
            return Err(desk::stop(LedgerError::Behind { seq: head.seq }, out));
        }
        out.print(&format!("{}: {head}\n", out.say("Cadeia íntegra. Fim da cadeia", "The chain is whole. End of the chain")))?;
        return Ok(OK);
    }
    let whole = done(Place::new(&args.file).and_then(|place| verify_at(&place, since)), out)?;
    let lines = [
        (out.say("Fim da cadeia", "End of the chain"), whole.head.to_string()),
        (out.say("Casos", "Cases"), format!("{} ({} {})", whole.cases, whole.erased, out.say("eliminados", "erased"))),
        (out.say("Eventos", "Events"), whole.events.to_string()),
        (out.say("Decisões", "Decisions"), whole.decisions.to_string()),
        (out.say("Leituras", "Readings"), whole.accesses.to_string()),
    ];
    let mut text = format!("{}\n", out.say("Registro íntegro.", "The ledger is whole."));
    for (label, value) in lines {
        text.push_str(&format!("{label}: {value}\n"));
    }
    if let Some(first) = whole.clock_went_back.first() {
        text.push_str(&format!(
            "{} {first} ({}).\n",
            out.say("O relógio voltou atrás na entrada", "The clock went back at entry"),
            whole.clock_went_back.len()
        ));
    }
    out.print(&text)?;
    Ok(OK)
}

fn replay(args: &OneCaseArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let answers = done(opened.ledger.replay(&opened.reader, &desk::reference(&args.case, out)?, opened.now), out)?;
    let mut text = String::new();
    for line in &answers {
        text.push_str(&format!("{} {} {}\n", line.seq, line.answer.as_str(), line.fingerprint.as_deref().unwrap_or("-")));
    }
    out.print(&text)?;
    let differs = answers.iter().any(|line| line.answer == Replay::Differs);
    Ok(if differs { FAULTS } else { OK })
}

fn export(args: &ExportArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let case = args.case.as_ref().map(|case| desk::reference(case, out)).transpose()?;
    let pack = done(opened.ledger.export(&opened.reader, case.as_ref(), opened.now), out)?;
    out.print(&format!("{}\n", to_pretty_json(&pack)))?;
    Ok(OK)
}

fn count(args: &IndicatorsArgs, out: &Out) -> Result<u8, Stop> {
    let period = Period { from: load::time(&args.from, out)?, to: load::time(&args.to, out)? };
    let (policy, _) = load::policy(&args.policy, out)?;
    let mut opened = desk::open(&args.desk, false, out)?;
    let cases = done(opened.ledger.for_indicators(&opened.reader, opened.now), out)?;
    let counted = indicators(&cases, period, &policy);
    shown(args.format, &counted, tables::indicators, out)
}

/// How the services of the cases can be reached.
fn reached(args: &ReachArgs, out: &Out) -> Result<u8, Stop> {
    let status = match &args.status {
        Some(path) => {
            let bytes = load::bytes(path, out)?;
            Some(exchange::read::<StatusDraft>(&bytes).map_err(|faults| load::faulty(path, &faults, out))?)
        }
        None => None,
    };
    let mut opened = desk::open(&args.desk, false, out)?;
    let cases = done(opened.ledger.for_indicators(&opened.reader, opened.now), out)?;
    let lines = reach(&cases, status.as_ref(), chrono::Duration::hours(args.quiet.into()), opened.now);
    shown(args.format, &lines, |lines, out| tables::reach(lines, out), out)
}

fn report(args: &ReportArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let report = done(opened.ledger.access_report(&opened.reader, &desk::reference(&args.person, out)?, opened.now), out)?;
    shown(args.format, &report, tables::access, out)
}

fn retention(args: &RetentionArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let lines = done(opened.ledger.retention(&opened.reader, args.days, opened.now), out)?;
    shown(args.format, &lines, |lines, out| tables::retention(lines, out), out)
}

fn erase(args: &OneCaseArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let erased = done(opened.ledger.erase(&opened.reader, &desk::reference(&args.case, out)?, opened.now), out)?;
    if !erased.is_flushed && Place::is_server(&args.desk.ledger) {
        out.note(out.say(
            "O diário do servidor, suas cópias e réplicas ainda guardam a chave até serem descartados.",
            "The server's log, its archives and copies hold the key still, until they are gone.",
        ));
    } else if !erased.is_flushed {
        out.note(out.say(
            "Outro programa está lendo o registro: feche-o antes de copiar o arquivo.",
            "Another program is reading the ledger: close it before the file is copied.",
        ));
    }
    out.print(out.say("Conteúdo eliminado.\n", "The content was erased.\n"))?;
    Ok(OK)
}

/// What was tried as often as it may be; one of them, if it is named, begins anew.
fn letters(args: &LettersArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let letters = done(opened.ledger.dead_letters(&opened.reader, opened.now), out)?;
    if let Some(key) = &args.revive {
        let Some(letter) = letters.iter().find(|letter| letter.due.key.as_str() == key) else {
            let why = out.say("nenhuma mensagem parada tem esta chave", "no dead letter has this key");
            return Err(Stop { code: FAULTS, text: format!("{key}: {why}.") });
        };
        done(opened.ledger.revive(letter, opened.now), out)?;
        out.print(out.say("Será tentada de novo.\n", "It will be tried again.\n"))?;
        return Ok(OK);
    }
    if args.format == Shape::Json {
        let all: Vec<_> = letters
            .iter()
            .map(|letter| json!({"case": letter.case, "due": letter.due, "tries": letter.tries, "since": letter.since}))
            .collect();
        out.print(&format!("{}\n", to_pretty_json(&all)))?;
        return Ok(OK);
    }
    out.print(&tables::letters(&letters, out))?;
    Ok(OK)
}
