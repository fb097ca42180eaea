//! `amparo check`.

use std::path::Path;

use amparo::error::{Fault, Faults};
use amparo::exchange::{self, read};
use amparo::network::Network;
use amparo::plan::document::PlanDocument;
use amparo::status::StatusDraft;

use crate::args::{CheckArgs, Kind};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{FAULTS, OK, dangling, words};

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
    match check(kind, &bytes, network.as_ref()) {
        Ok(warnings) => {
            out.print(&report(&args.file, kind, None, &warnings, out))?;
            Ok(if args.strict && !warnings.is_empty() { FAULTS } else { OK })
        }
        Err((faults, warnings)) => {
            out.print(&report(&args.file, kind, Some(&faults), &warnings, out))?;
            Ok(FAULTS)
        }
    }
}

type Found = Result<Vec<Fault>, (Faults, Vec<Fault>)>;

fn check(kind: Kind, bytes: &[u8], network: Option<&Network>) -> Found {
    let alone = |faults| (faults, Vec::new());
    match kind {
        Kind::Network => exchange::network(bytes).map(|(_, warnings)| warnings).map_err(alone),
        Kind::Policy => {
            let (policy, mut warnings) = exchange::policy(bytes).map_err(alone)?;
            if let Some(network) = network {
                warnings.extend(policy.check_against(network));
            }
            Ok(warnings)
        }
        Kind::Status => match network {
            Some(network) => exchange::status(bytes, network).map(|(_, warnings)| warnings).map_err(alone),
            None => read::<StatusDraft>(bytes).map(|_| Vec::new()).map_err(alone),
        },
        Kind::Request => {
            let request = exchange::request(bytes).map_err(alone)?;
            Ok(network.map_or_else(Vec::new, |network| dangling::of(request.draft(), network)))
        }
        Kind::Plan => read::<PlanDocument>(bytes).map(|_| Vec::new()).map_err(alone),
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
