//! `amparo case`.

use amparo::case::event::{Event, EventDraft, EventKind};
use amparo::case::state::{CallStage, Stage};
use amparo::case::{Applied, Case, Correlation, Due, PlanBrief, correlate, next_request};
use amparo::exchange::{self, to_json, to_pretty_json};
use amparo::id::{OpaqueRef, ServiceId};
use amparo::ledger::{LedgerError, StoredCase, Written};
use amparo::network::Network;
use amparo::plan::request::Request;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::args::Format;
use crate::desk::{self, Opened};
use crate::ledger_args::{CaseArgs, CaseCommand, DueArgs, ListArgs, OpenArgs, RecordArgs, ReplanArgs, Shape, ShowArgs};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::tables::stamp;
use crate::{FAULTS, NO_PLAN, OK, board, urgent};

/// Does what was asked.
pub fn run(args: &CaseArgs, out: &Out) -> Result<u8, Stop> {
    match &args.what {
        CaseCommand::Open(args) => open(args, out),
        CaseCommand::Due(args) => due(args, out),
        CaseCommand::Record(args) => record(args, out),
        CaseCommand::Replan(args) => replan(args, out),
        CaseCommand::Show(args) => show(args, out),
        CaseCommand::List(args) => list(args, out),
        CaseCommand::Board(args) => board::run(args, out),
    }
}

fn faulty(faults: &amparo::error::Faults, out: &Out) -> Stop {
    load::faulty(std::path::Path::new("event"), faults, out)
}

fn ledger<T>(done: Result<T, LedgerError>, out: &Out) -> Result<T, Stop> {
    done.map_err(|error| desk::stop(error, out))
}

/// The emergency is told before anything is opened, and instead of a case where there can be none.
fn open(args: &OpenArgs, out: &Out) -> Result<u8, Stop> {
    let bytes = load::bytes(&args.request, out);
    let at_once = exchange::emergency(bytes.as_deref().unwrap_or_default());
    let line = urgent::first_line(at_once.emergency.as_ref(), out);
    if let Some(line) = &line {
        out.print(&format!("{}\n\n", out.alarm(line)))?;
    }
    let request = bytes.and_then(|bytes| exchange::request(&bytes).map_err(|faults| load::faulty(&args.request, &faults, out)));
    match request.and_then(|request| opened(args, &request, out)) {
        Ok(text) => out.print(&text).map(|()| OK),
        Err(why) => {
            urgent::instead(&at_once, &why, Format::Table, line.is_some(), out)?;
            Ok(NO_PLAN)
        }
    }
}

fn opened(args: &OpenArgs, request: &Request, out: &Out) -> Result<String, Stop> {
    let draft = request.draft();
    let inputs = desk::inputs(&args.world, args.status.as_deref(), draft.crisis.door.as_str(), out)?;
    let mut opened = desk::open(&args.desk, true, out)?;
    let Opened { ledger: kept, reader, now } = &mut opened;
    let person = &draft.person.r#ref;
    let cases = ledger(kept.list(reader, Some(person), *now), out)?;
    let belongs = correlate(&cases, person, draft.at, inputs.policy());
    let decision = inputs.decide(request);
    let reference = match (&belongs, &args.case) {
        (Correlation::Same { case, .. } | Correlation::Reopen { case, .. }, _) => case.clone(),
        (Correlation::New, Some(case)) => desk::reference(case, out)?,
        (Correlation::New, None) => desk::drawn(out)?,
    };
    let mut event = EventDraft::new(reference.clone(), desk::drawn(out)?, EventKind::Opened, draft.at);
    event.by = Some(reader.by.clone());
    let head = match &belongs {
        Correlation::New => {
            (event.person, event.plan) = (Some(person.clone()), Some(decision.brief().clone()));
            let event = Event::new(event).map_err(|faults| faulty(&faults, out))?;
            ledger(kept.open_case((&event, &decision), *now), out)?;
            out.say("Caso aberto", "Case opened")
        }
        Correlation::Same { .. } => {
            (event.kind, event.service) = (EventKind::Arrived, Some(draft.crisis.door.clone()));
            let mut stored = ledger(kept.load(reader, &reference, *now), out)?;
            let event = Event::new(event).map_err(|faults| faulty(&faults, out))?;
            ledger(kept.append(&mut stored, &event, *now), out)?;
            out.say(
                "A pessoa já tem caso aberto; a chegada foi registrada",
                "The person has an open case; the arrival was recorded",
            )
        }
        Correlation::Reopen { .. } => {
            (event.kind, event.plan) = (EventKind::Reopened, Some(decision.brief().clone()));
            let mut stored = ledger(kept.load(reader, &reference, *now), out)?;
            let event = Event::new(event).map_err(|faults| faulty(&faults, out))?;
            ledger(kept.append(&mut stored, (&event, &decision), *now), out)?;
            out.say("Caso reaberto", "Case reopened")
        }
    };
    let stored = ledger(kept.load(reader, &reference, *now), out)?;
    let text = lines(&[(reference, stored.case().due(draft.at.max(*now), &inputs.context()))], inputs.network(), draft.at, out);
    Ok(format!("{head}: {}\n\n{text}", stored.case().state().case.as_str()))
}

fn name(service: Option<&ServiceId>, network: &Network) -> String {
    let Some(service) = service else { return String::new() };
    let found = network.service_ix(service.as_str()).map(|ix| network.service(ix).name());
    format!("{} ({})", found.unwrap_or("?"), service.as_str())
}

/// What has to be done, as lines for eyes, in the local time of whoever does it.
fn lines(cases: &[(OpaqueRef, Vec<Due>)], network: &Network, now: DateTime<Utc>, out: &Out) -> String {
    let mut text = String::new();
    for (case, due) in cases.iter().filter(|(_, due)| !due.is_empty()) {
        text.push_str(&format!("{}\n", out.strong(case.as_str())));
        for line in due {
            let what = if out.lang == amparo::plan::explain::Lang::En { line.kind.as_str() } else { line.kind.pt() };
            let late = if line.is_late(now) { out.say(" [ATRASADO]", " [LATE]") } else { "" };
            let local = |at| desk::moment(network, line.who.as_ref().or(line.service.as_ref()), at);
            let by = line.by.map_or_else(String::new, |by| format!(" {} {}", out.say("até", "by"), local(by)));
            text.push_str(&out.fill(&format!("{}{by}{late}: {what}", local(line.at)), 2, "- "));
            for (label, service) in [(out.say("faz", "who"), &line.who), (out.say("serviço", "service"), &line.service)] {
                if service.is_some() {
                    text.push_str(&out.fill(&name(service.as_ref(), network), 4, &format!("{label}: ")));
                }
            }
            text.push_str(&format!("    {}: {}\n", out.say("chave", "key"), line.key.as_str()));
        }
    }
    if text.is_empty() {
        text.push_str(out.say("Nada a fazer agora.\n", "Nothing has to be done now.\n"));
    }
    text
}

fn door(case: &Case) -> &str {
    case.state().doors.first().map_or("", |line| line.service.as_str())
}

fn due(args: &DueArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let cases = match &args.case {
        Some(case) => {
            let stored = ledger(opened.ledger.load(&opened.reader, &desk::reference(case, out)?, opened.now), out)?;
            vec![stored.case().clone()]
        }
        None => ledger(opened.ledger.list(&opened.reader, None, opened.now), out)?,
    };
    let inputs = desk::inputs(&args.world, None, cases.first().map_or("", door), out)?;
    let of = |case: &Case| match args.ahead {
        true => case.agenda(opened.now, &inputs.context()),
        false => case.due(opened.now, &inputs.context()),
    };
    let due: Vec<_> = cases.iter().map(|case| (case.state().case.clone(), of(case))).collect();
    out.print(&match args.format {
        Shape::Json => {
            let all: Map<String, Value> = due
                .iter()
                .map(|(case, lines)| (case.as_str().to_owned(), serde_json::to_value(lines).unwrap_or_default()))
                .collect();
            format!("{}\n", to_pretty_json(&all))
        }
        Shape::Table => lines(&due, inputs.network(), opened.now, out),
    })?;
    Ok(OK)
}

/// The event of the command line, or of its document.
fn event(args: &RecordArgs, opened: &Opened, out: &Out) -> Result<Event, Stop> {
    let bytes = match (&args.event, &args.kind) {
        (Some(path), _) => load::bytes(path, out)?,
        (None, kind) => {
            let id = match &args.id {
                Some(id) => desk::reference(id, out)?,
                None => desk::drawn(out)?,
            };
            let mut fields = Map::new();
            let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
            set("format", EventDraft::FORMAT.into());
            set("case", args.case.clone().unwrap_or_default().into());
            set("id", id.as_str().into());
            set("kind", kind.clone().unwrap_or_default().into());
            set("at", opened.now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true).into());
            set("by", opened.reader.by.as_str().into());
            if let Some(service) = &args.service {
                set("service", service.clone().into());
            }
            for field in &args.field {
                let Some((name, value)) = field.split_once('=') else {
                    let hint = out
                        .say("Um campo se escreve assim: declined=no_place", "A field is written like this: declined=no_place");
                    return Err(Stop::usage(hint.to_owned()));
                };
                set(name, serde_json::from_str(value).unwrap_or_else(|_| value.into()));
            }
            to_json(&fields)
        }
    };
    exchange::event(&bytes).map_err(|faults| faulty(&faults, out))
}

fn written(done: &Written, out: &Out) -> String {
    if done.clock_behind_s > 0 {
        out.note(&format!(
            "{} ({} s).",
            out.say(
                "O relógio deste computador está atrás do último registro: confira-o",
                "The clock of this computer is behind the last entry: have it looked at",
            ),
            done.clock_behind_s
        ));
    }
    match done.applied {
        Applied::New { version } => {
            format!("{} {version}.\n", out.say("Registrado. Versão do caso:", "Recorded. Version of the case:"))
        }
        Applied::Repeat { version } => {
            format!(
                "{} {version}.\n",
                out.say("Já estava registrado. Versão do caso:", "It was recorded already. Version of the case:")
            )
        }
    }
}

fn record(args: &RecordArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let event = event(args, &opened, out)?;
    let mut stored = ledger(opened.ledger.load(&opened.reader, &event.draft().case, opened.now), out)?;
    let version = stored.case().version();
    if args.expect.is_some_and(|expected| expected != version) {
        return Err(desk::stop(LedgerError::Conflict { version }, out));
    }
    let done = ledger(opened.ledger.append(&mut stored, &event, opened.now), out)?;
    out.print(&written(&done, out))?;
    Ok(OK)
}

/// Decides anew with the last request and all that the case has learnt since.
fn replan(args: &ReplanArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let reference = desk::reference(&args.case, out)?;
    let mut stored = ledger(opened.ledger.load(&opened.reader, &reference, opened.now), out)?;
    let Some(last) = ledger(opened.ledger.last_request(&opened.reader, &reference, opened.now), out)? else {
        let why = out.say(
            "O caso não guarda o pedido com que foi planejado: o plano novo não pode ser feito aqui.",
            "The case does not hold the request that it was planned with: it cannot be planned anew here.",
        );
        return Err(Stop { code: FAULTS, text: why.to_owned() });
    };
    let inputs = desk::inputs(&args.world, args.status.as_deref(), last.crisis.door.as_str(), out)?;
    let request = Request::new(next_request(stored.case(), &last, opened.now)).map_err(|faults| faulty(&faults, out))?;
    let decision = inputs.decide(&request);
    if let Some(line) = urgent::first_line(decision.plan().emergency.as_ref(), out) {
        out.print(&format!("{}\n\n", out.alarm(&line)))?;
    }
    let done = replanned(&mut opened, &mut stored, &decision, decision.brief(), out)?;
    out.print(&written(&done, out))?;
    let due = stored.case().due(opened.now, &inputs.context());
    out.print(&lines(&[(reference, due)], inputs.network(), opened.now, out))?;
    Ok(OK)
}

fn replanned(
    opened: &mut Opened,
    stored: &mut StoredCase,
    decision: &amparo::ledger::Decision<'_>,
    brief: &PlanBrief,
    out: &Out,
) -> Result<Written, Stop> {
    let mut event = EventDraft::new(stored.case().state().case.clone(), desk::drawn(out)?, EventKind::Replanned, opened.now);
    (event.by, event.plan) = (Some(opened.reader.by.clone()), Some(brief.clone()));
    let event = Event::new(event).map_err(|faults| faulty(&faults, out))?;
    ledger(opened.ledger.append(stored, (&event, decision), opened.now), out)
}

fn stage(stage: Stage, out: &Out) -> &'static str {
    match stage {
        Stage::Settled => out.say("crise superada", "settled"),
        Stage::Closed => out.say("encerrado", "closed"),
        Stage::Merged => out.say("unido a outro", "joined"),
        _ => out.say("em crise", "open"),
    }
}

fn answer(line: CallStage, out: &Out) -> &'static str {
    match line {
        CallStage::Accepted => out.say("aceitou", "accepted"),
        CallStage::Declined => out.say("recusou", "declined"),
        CallStage::Expired => out.say("não respondeu", "silent"),
        CallStage::Withdrawn => out.say("retirado", "withdrawn"),
        _ => out.say("esperando", "waiting"),
    }
}

fn show(args: &ShowArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let stored = ledger(opened.ledger.load(&opened.reader, &desk::reference(&args.case, out)?, opened.now), out)?;
    let case = stored.case();
    if args.format == Shape::Json {
        out.print(&format!("{}\n", to_pretty_json(&case.document())))?;
        return Ok(OK);
    }
    let state = case.state();
    let custodian = state.custodian().map_or("", |service| service.as_str());
    let mut text = format!(
        "{}: {}\n{}: {custodian}\n{}: {}\n",
        out.strong(state.case.as_str()),
        stage(state.stage, out),
        out.say("Responde pela pessoa", "Answers for the person"),
        out.say("Versão", "Version"),
        case.version(),
    );
    let rows = state.calls.iter().map(|line| {
        vec![
            line.call.service.as_str().to_owned(),
            answer(line.stage, out).to_owned(),
            line.answered_at.map_or_else(String::new, stamp),
        ]
    });
    text.push_str(
        &out.list(&[out.say("Acionado", "Called"), out.say("Resposta", "Answer"), out.say("Quando", "When")], rows.collect()),
    );
    let rows = case.events().iter().map(|event| {
        let draft = event.draft();
        let service = draft.service.as_ref().map_or("", |service| service.as_str());
        vec![stamp(draft.at), draft.kind.as_str().to_owned(), service.to_owned()]
    });
    text.push('\n');
    text.push_str(
        &out.list(&[out.say("Quando", "When"), out.say("O que", "What"), out.say("Serviço", "Service")], rows.collect()),
    );
    out.print(&text)?;
    Ok(OK)
}

fn list(args: &ListArgs, out: &Out) -> Result<u8, Stop> {
    let mut opened = desk::open(&args.desk, false, out)?;
    let person = args.person.as_ref().map(|person| desk::reference(person, out)).transpose()?;
    let cases = ledger(opened.ledger.list(&opened.reader, person.as_ref(), opened.now), out)?;
    let ended = |case: &&Case| matches!(case.state().stage, Stage::Closed | Stage::Merged);
    let rows = cases.iter().filter(|case| args.all || !ended(case)).map(|case| {
        let state = case.state();
        vec![
            state.case.as_str().to_owned(),
            stage(state.stage, out).to_owned(),
            state.custodian().map_or_else(String::new, |service| service.as_str().to_owned()),
            stamp(state.opened_at),
            stamp(state.last_at),
        ]
    });
    let rows: Vec<_> = rows.collect();
    out.print(&match rows.is_empty() {
        true => out.say("Nenhum caso.\n", "No cases.\n").to_owned(),
        false => out.list(
            &[
                out.say("Caso", "Case"),
                out.say("Situação", "Stage"),
                out.say("Responde", "Answers"),
                out.say("Aberto", "Opened"),
                out.say("Último registro", "Last entry"),
            ],
            rows,
        ),
    })?;
    Ok(OK)
}
