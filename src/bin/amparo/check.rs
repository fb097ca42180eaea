//! `amparo check`.

use std::path::Path;

use amparo::error::{Fault, Faults};
use amparo::exchange::check;

use crate::args::{CheckArgs, Kind};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{FAULTS, OK, words};

/// Lists everything wrong with a document, then everything legal but dangerous.
pub fn run(args: &CheckArgs, out: &Out) -> Result<u8, Stop> {
    let bytes = load::bytes(&args.file, out)?;
    let Some(kind) = args.kind.or_else(|| kind_of(&bytes)) else {
        return Err(Stop { code: FAULTS, text: words::unknown_kind(&load::name(&args.file), out) });
    };
    let network = match &args.network {
        Some(path) => Some(load::network(path, out)?.0),
        None => None,
    };
    match check::check(kind_in_library(kind), &bytes, network.as_ref()) {
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
    }
}

/// What a document says it is: by its `format`, or, where it is broken, by the first such word in it.
fn kind_of(bytes: &[u8]) -> Option<Kind> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
    }
    let by_word = |word: &str| {
        let name = word.strip_prefix("amparo/")?.split('/').next()?;
        <Kind as clap::ValueEnum>::from_str(name, false).ok()
    };
    if let Ok(head) = serde_json::from_slice::<Head>(bytes) {
        return by_word(&head.format);
    }
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4_096)]);
    text.split('"').find_map(by_word)
}

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

fn table(faults: &[Fault], out: &Out) -> String {
    let titles =
        [out.say("Código", "Code"), out.say("Onde", "Where"), out.say("Valor", "Value"), out.say("O que há", "What it is")];
    let row =
        |fault: &Fault| vec![fault.code.as_str().to_owned(), fault.path.clone(), fault.value.clone(), words::meaning(fault, out)];
    out.list(&titles, faults.iter().map(row).collect())
}
