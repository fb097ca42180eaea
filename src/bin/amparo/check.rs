//! `amparo check`.

use std::path::Path;

use amparo::case::event::EventDraft;
use amparo::case::state::CaseDocument;
use amparo::error::{Fault, Faults, did_you_mean};
use amparo::exchange::check;
use amparo::network::draft::NetworkDraft;
use amparo::plan::document::PlanDocument;
use amparo::plan::request::RequestDraft;
use amparo::policy::draft::PolicyDraft;
use amparo::status::StatusDraft;

use crate::args::{CheckArgs, Kind};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::words::NoKind;
use crate::{FAULTS, OK, words};

/// Lists everything wrong with a document, then everything legal but dangerous.
pub fn run(args: &CheckArgs, out: &Out) -> Result<u8, Stop> {
    let bytes = load::bytes(&args.file, out)?;
    let kind = match args.kind.map_or_else(|| kind_of(&bytes), Ok) {
        Ok(kind) => kind,
        Err(why) => return Err(Stop { code: FAULTS, text: words::unknown_kind(&load::name(&args.file), why, out) }),
    };
    let network = match &args.network {
        Some(path) => Some(load::network(path, out)?.0),
        None => None,
    };
    let at = args.at.as_deref().map(|at| load::time(at, out)).transpose()?;
    match check::check(kind_in_library(kind), &bytes, network.as_ref(), at) {
        Ok(warnings) => {
            out.print(&report(&args.file, kind, None, &warnings, out))?;
            Ok(if args.strict && !warnings.is_empty() { FAULTS } else { OK })
        }
        Err(faults) => {
            out.print(&report(&args.file, kind, Some(&faults), &[], out))?;
            Ok(FAULTS)
        }
    }
}

fn kind_in_library(kind: Kind) -> check::Kind {
    match kind {
        Kind::Network => check::Kind::Network,
        Kind::Policy => check::Kind::Policy,
        Kind::Status => check::Kind::Status,
        Kind::Request => check::Kind::Request,
        Kind::Plan => check::Kind::Plan,
        Kind::Event => check::Kind::Event,
        Kind::Case => check::Kind::Case,
    }
}

/// What a document says it is: by its `format`, or, where it is broken, by the first such word in it.
fn kind_of(bytes: &[u8]) -> Result<Kind, NoKind> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
    }
    // A byte order mark, as some editors write it.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NoKind::Empty);
    }
    let by_word = |word: &str| {
        let name = word.strip_prefix("amparo/")?.split('/').next()?;
        <Kind as clap::ValueEnum>::from_str(name, false).ok()
    };
    let error = match serde_json::from_slice::<Head>(bytes) {
        Ok(head) => {
            let near = did_you_mean(&head.format, FORMATS);
            return by_word(&head.format).ok_or(near.map_or(NoKind::Untold, NoKind::Near));
        }
        Err(error) => error,
    };
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4_096)]);
    let other = if error.is_data() { NoKind::Untold } else { NoKind::NotJson };
    text.split('"').find_map(by_word).ok_or(other)
}

/// What a `format` may be.
const FORMATS: [&str; 7] = [
    NetworkDraft::FORMAT,
    PolicyDraft::FORMAT,
    StatusDraft::FORMAT,
    RequestDraft::FORMAT,
    PlanDocument::FORMAT,
    EventDraft::FORMAT,
    CaseDocument::FORMAT,
];

fn report(file: &Path, kind: Kind, faults: Option<&Faults>, warnings: &[Fault], out: &Out) -> String {
    let name = load::name(file);
    let mut text = String::new();
    if let Some(faults) = faults {
        let all = faults.faults.len() + faults.unlisted;
        text.push_str(&format!("{}\n", out.strong(&words::faults_in(&name, all, out))));
        text.push_str(&table(&faults.faults, out));
        if faults.unlisted > 0 {
            text.push_str(&format!("{}\n", words::more(faults.unlisted, out)));
        }
    }
    if !warnings.is_empty() {
        text.push_str(&format!("{}\n{}", out.strong(&words::only_warnings(&name, warnings.len(), out)), table(warnings, out)));
    }
    text.push_str(&words::counts(
        &name,
        words::kind(kind, out),
        faults.map_or(0, |f| f.faults.len() + f.unlisted),
        warnings.len(),
        out,
    ));
    text
}

fn lines(faults: &[Fault], out: &Out) -> String {
    let line = |fault: &Fault| {
        let value = words::value(fault, out);
        let value = if value.is_empty() { String::new() } else { format!(" `{value}`") };
        let place = format!("{} · {}{value}\n", fault.path, fault.code.as_str());
        format!("{place}{}", out.fill(&words::meaning(fault, out), 4, ""))
    };
    faults.iter().map(line).collect()
}

fn table(faults: &[Fault], out: &Out) -> String {
    let titles =
        [out.say("Código", "Code"), out.say("Onde", "Where"), out.say("Valor", "Value"), out.say("O que há", "What it is")];
    let row = |fault: &Fault| {
        vec![fault.code.as_str().to_owned(), fault.path.clone(), words::value(fault, out).to_owned(), words::meaning(fault, out)]
    };
    // A path that is cut in two cannot be searched for: long ones stand on a line of their own.
    out.list_whole(&titles, faults.iter().map(row).collect(), &[0, 1]).unwrap_or_else(|| lines(faults, out))
}
