//! `amparo plan`.

use amparo::crisis::Circumstance;
use amparo::error::{Code, Fault};
use amparo::exchange::names::NamesOf;
use amparo::exchange::{self, to_pretty_json};
use amparo::network::Network;
use amparo::network::draft::ChannelClass;
use amparo::plan::document::PlanDocument;
use amparo::plan::explain::{Audience, Topic, explain, view_text};
use amparo::plan::message::{MessageFields, message_to};
use amparo::plan::request::{Request, RequestDraft};
use amparo::plan::{Plan, Room, plan_in, why_not, would_change};
use amparo::policy::Policy;
use amparo::policy::draft::Parameter;
use amparo::status::Status;

use crate::args::{Format, PlanArgs};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{FAULTS, NO_PLAN, OK, sheet, urgent, words};

/// Everything that a decision takes.
struct Ready {
    network: Network,
    policy: Policy,
    status: Status,
    request: Request,
    /// A part was left out because it has faults.
    lame: bool,
}

/// Answers the emergency, then decides and writes.
pub fn run(args: &PlanArgs, out: &Out) -> Result<u8, Stop> {
    // The request is read first, and the emergency told from its bytes, whatever comes of the rest.
    let bytes = load::bytes(&args.request, out);
    let at_once = exchange::emergency(bytes.as_deref().unwrap_or_default());
    let mut told = false;
    if let Some(line) = urgent::first_line(at_once.emergency.as_ref(), out) {
        say_first(&line, args, out)?;
        told = true;
    }
    let ready = match bytes.and_then(|bytes| prepare(args, &bytes, out)) {
        Ok(ready) => ready,
        Err(why) => {
            urgent::instead(&at_once, &why, args.format, told && is_text(args), out)?;
            return Ok(NO_PLAN);
        }
    };
    let mut room = Room::new();
    let plan = plan_in(&mut room, &ready.network, &ready.policy, &ready.status, &ready.request);
    let mut document = plan.document();
    if let Some(line) = urgent::first_line(document.emergency.as_ref(), out).filter(|_| !told) {
        say_first(&line, args, out)?;
    }
    if let Some(service) = &args.why_not {
        return say_why_not(service, &mut room, &ready, &plan, document, args.format, out);
    }
    if args.view.is_none() && args.message.is_none() && args.reader.is_none_or(|reader| reader == Audience::Worker) {
        document.would_change = would_change(&mut room, &ready.network, &ready.policy, &ready.status, &ready.request, &plan);
    }
    write(args, &ready, &plan, &document, out)?;
    Ok(if ready.lame { FAULTS } else { OK })
}

/// Why one service is not called, with every reason.
fn say_why_not(
    service: &str,
    room: &mut Room,
    ready: &Ready,
    plan: &Plan,
    mut document: PlanDocument,
    format: Format,
    out: &Out,
) -> Result<u8, Stop> {
    if ready.network.service_ix(service).is_none() && !document.not_called.iter().any(|line| line.service == service) {
        return Err(nobody(service, &ready.network, out));
    }
    let Some(line) = why_not(room, &ready.status, plan, service) else {
        let called = document.crisis.door != service;
        let (pt, en) = if called { ("é acionado neste plano", "is called in this plan") } else { ("é a porta", "is the door") };
        out.print(&format!("{service} {}.\n", out.say(pt, en)))?;
        return Ok(OK);
    };
    if format == Format::Json {
        out.print(&format!("{}\n", to_pretty_json(&line)))?;
        return Ok(OK);
    }
    document.not_called = vec![line];
    let names = NamesOf { network: &ready.network, policy: &ready.policy, door: ready.request.draft().crisis.door.as_str() };
    let mut sheet = explain(&document, &names, out.lang, Audience::Worker);
    sheet.sections.retain(|section| section.topic == Topic::NotCalled);
    out.print(&sheet.to_text())?;
    Ok(OK)
}

/// Whether the answer is for eyes, so that a line may come before it.
fn is_text(args: &PlanArgs) -> bool {
    args.format != Format::Json && args.message.is_none()
}

/// The first line of any output: before the document itself only where that stays text.
fn say_first(line: &str, args: &PlanArgs, out: &Out) -> Result<(), Stop> {
    if is_text(args) {
        out.print(&format!("{}\n\n", out.alarm(line)))
    } else {
        out.note(line);
        Ok(())
    }
}

fn prepare(args: &PlanArgs, bytes: &[u8], out: &Out) -> Result<Ready, Stop> {
    // Both are read before either stops the command, so that one run tells all that is wrong.
    let request = exchange::request(bytes).map_err(|faults| load::faulty(&args.request, &faults, out));
    let network = load::network(&args.network, out);
    let (request, (network, warnings)) = match (request, network) {
        (Ok(request), Ok(network)) => (request, network),
        (Err(one), Err(other)) => return Err(Stop { code: NO_PLAN, text: format!("{}\n{}", one.text, other.text) }),
        (Err(why), _) | (_, Err(why)) => return Err(why),
    };
    let request = match &args.at {
        Some(at) => request.at(load::time(at, out)?).map_err(|faults| load::faulty(&args.request, &faults, out))?,
        None => request,
    };
    let (policy, policy_warnings) = match &args.policy {
        Some(path) => load::policy(path, out)?,
        None => (load::policy_of(&network, request.draft().crisis.door.as_str()), Vec::new()),
    };
    let (status, mut lame) = match status(args, &network, out) {
        Ok(status) => (status, false),
        Err(why) => {
            out.note(&why.text);
            out.note(out.say("O plano foi feito sem as informações de vaga.", "The plan was made without the live reports."));
            (Status::unknown(), true)
        }
    };
    lame |= overlay_fails(&policy, request.draft(), out);
    if network.service_ix(request.draft().crisis.door.as_str()).is_none() {
        out.note(out.say(
            "A porta do pedido não está nesta rede: o plano não sabe onde a pessoa está. Confira o arquivo da rede.",
            "The door of the request is not in this network: the plan does not know where the person is. Check the network file.",
        ));
    }
    warn(&args.network, &network, &request, &policy, &warnings, out);
    if let Some(path) = args.policy.as_ref().filter(|_| !policy_warnings.is_empty()) {
        out.note(&words::warnings_in(&load::name(path), policy_warnings.len(), out));
    }
    Ok(Ready { network, policy, status, request, lame })
}

fn status(args: &PlanArgs, network: &Network, out: &Out) -> Result<Status, Stop> {
    let Some(path) = &args.status else { return Ok(Status::unknown()) };
    let (status, warnings) =
        exchange::status(&load::bytes(path, out)?, network).map_err(|faults| load::faulty(path, &faults, out))?;
    if !warnings.is_empty() {
        out.note(&words::warnings_in(&load::name(path), warnings.len(), out));
    }
    Ok(status)
}

/// Rows of the request that cannot be laid over the policy are left out; that must be known.
fn overlay_fails(policy: &Policy, draft: &RequestDraft, out: &Out) -> bool {
    let Some(Err(faults)) = draft.policy.as_ref().map(|overlay| policy.overlay(overlay)) else { return false };
    out.note(out.say(
        "As regras que vieram no pedido têm problemas; o plano foi feito sem elas:",
        "The rules that came with the request have faults; the plan was made without them:",
    ));
    for fault in &faults.faults {
        // Nothing of a request is quoted.
        out.note(&format!("  $.policy{} ({})", fault.path.trim_start_matches('$'), fault.code.as_str()));
    }
    true
}

/// A few lines about what is legal but dangerous; the rest is for `amparo check`.
fn warn(path: &std::path::Path, network: &Network, request: &Request, policy: &Policy, warnings: &[Fault], out: &Out) {
    let old = network.age_warning(request.draft().at, policy.parameter(Parameter::NetworkOldDays));
    if old.is_some() {
        let days = request.draft().at.signed_duration_since(network.valid_at()).num_days();
        out.note(&words::old_network(days, out));
    }
    let rest = warnings.iter().filter(|warning| warning.code != Code::OldNetwork).count();
    if rest > 0 {
        out.note(&words::warnings_in(&load::name(path), rest, out));
    }
}

fn write(args: &PlanArgs, ready: &Ready, plan: &Plan, document: &PlanDocument, out: &Out) -> Result<(), Stop> {
    let names = NamesOf { network: &ready.network, policy: &ready.policy, door: ready.request.draft().crisis.door.as_str() };
    if let Some(service) = &args.view {
        let view = plan.view(service).ok_or_else(|| nobody(service, &ready.network, out))?;
        return out.print(&match args.format {
            Format::Json => format!("{}\n", to_pretty_json(&view)),
            Format::Table => sheet::page(&view_text(&view, &names, out.lang), true, out),
            Format::Markdown => view_text(&view, &names, out.lang).to_markdown(),
        });
    }
    if let (Some(service), Some(class)) = (&args.message, args.class) {
        let text = message_of(document, service, class, ready.request.draft(), &names, out)
            .ok_or_else(|| nobody(service, &ready.network, out))?;
        return out.print(&format!("{}\n", text.trim_end()));
    }
    let text = match (args.format, args.reader) {
        (Format::Json, None) => format!("{}\n", to_pretty_json(document)),
        (Format::Json, Some(reader)) => format!("{}\n", to_pretty_json(&explain(document, &names, out.lang, reader))),
        (Format::Markdown, reader) => explain(document, &names, out.lang, reader.unwrap_or(Audience::Worker)).to_markdown(),
        (Format::Table, None) => sheet::sheet(document, &names, args.why, out),
        (Format::Table, Some(reader)) => sheet::page(&explain(document, &names, out.lang, reader), true, out),
    };
    out.print(&text)
}

/// The text of a call, with what the request knows of the person; the legal basis and the channel say how much of it is
/// told.
fn message_of(
    plan: &PlanDocument,
    service: &str,
    class: ChannelClass,
    draft: &RequestDraft,
    names: &NamesOf<'_>,
    out: &Out,
) -> Option<String> {
    let (person, crisis) = (&draft.person, &draft.crisis);
    let circumstances: Vec<Circumstance> = crisis.circumstances.iter().map(|fact| fact.kind).collect();
    let asked: Vec<&str> = crisis.asked.iter().filter(|asked| asked.answered).map(|asked| asked.topic.as_str()).collect();
    let born = person.birth_date.map(|date| date.format(out.say("%d/%m/%Y", "%Y-%m-%d")).to_string());
    let safe = person.wishes.as_ref().and_then(|wishes| wishes.safe_contact.as_ref());
    let fields = MessageFields {
        person_ref: Some(person.r#ref.as_str()),
        birth_date: born.as_deref(),
        circumstances: &circumstances,
        already_asked: &asked,
        safe_contact: safe.map(|contact| contact.address_ref.as_str()),
        ..MessageFields::default()
    };
    message_to(plan, service, &fields, names, out.lang, class)
}

/// The plan has nothing for this service.
fn nobody(service: &str, network: &Network, out: &Out) -> Stop {
    let known = network.service_ix(service).is_some();
    let text = match (known, out.lang) {
        (true, amparo::plan::explain::Lang::En) => {
            format!("The plan has nothing for {service}: it is neither called nor owed a duty.")
        }
        (true, _) => format!("O plano não tem nada para {service}: não é acionado nem tem dever neste caso."),
        (false, amparo::plan::explain::Lang::En) => {
            format!(
                "{service} is not in the network.{}",
                near(service, network).map_or_else(String::new, |id| format!(" Did you mean {id}?"))
            )
        }
        (false, _) => {
            format!(
                "{service} não está na rede.{}",
                near(service, network).map_or_else(String::new, |id| format!(" Quis dizer {id}?"))
            )
        }
    };
    Stop::usage(text)
}

fn near<'n>(service: &str, network: &'n Network) -> Option<&'n str> {
    amparo::error::did_you_mean(service, network.services().map(|service| service.id()))
}
