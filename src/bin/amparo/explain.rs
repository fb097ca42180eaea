//! `amparo explain`.

use amparo::exchange::names::NamesOf;
use amparo::exchange::{read, to_pretty_json};
use amparo::plan::document::PlanDocument;
use amparo::plan::explain::explain;
use amparo::policy::Policy;

use crate::args::{ExplainArgs, Format};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{OK, sheet, urgent};

/// Tells a stored plan to a reader.
pub fn run(args: &ExplainArgs, out: &Out) -> Result<u8, Stop> {
    let plan: PlanDocument = read(&load::bytes(&args.plan, out)?).map_err(|faults| load::faulty(&args.plan, &faults, out))?;
    let network = load::network(&args.network, out)?.0;
    let policy = match (&args.policy, plan.engine.policy.as_str()) {
        (Some(path), _) => load::policy(path, out)?.0,
        (None, "br") => Policy::br(),
        (None, "br-rs") => Policy::br_rs(),
        (None, _) => {
            out.note(out.say(
                "O plano foi feito com outra política; diga qual com --policy. Os nomes das regras podem faltar.",
                "The plan was made with another policy; name it with --policy. Titles of rules may be missing.",
            ));
            load::policy_of(&network, &plan.crisis.door)
        }
    };
    if plan.engine.network != network.id() {
        out.note(out.say(
            "O plano foi feito com outra rede: os nomes podem faltar ou não servir.",
            "The plan was made with another network: names may be missing or wrong.",
        ));
    }
    let names = NamesOf { network: &network, policy: &policy, door: &plan.crisis.door };
    let told = explain(&plan, &names, out.lang, args.reader);
    let first = urgent::first_line(plan.emergency.as_ref(), out);
    let first = first.map_or_else(String::new, |line| format!("{}\n\n", out.alarm(&line)));
    out.print(&match args.format {
        Format::Json => format!("{}\n", to_pretty_json(&told)),
        Format::Markdown => format!("{first}{}", told.to_markdown()),
        Format::Table => format!("{first}{}", sheet::page(&told, true, out)),
    })?;
    Ok(OK)
}
