//! `amparo part`.

use amparo::exchange::{self, snapshot, to_pretty_json};
use amparo::network::draft::NetworkDraft;

use crate::args::PartArgs;
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{OK, words};

/// Takes the part of a network that some territories need, and packs it where a phone will read it.
pub fn run(args: &PartArgs, out: &Out) -> Result<u8, Stop> {
    let bytes = load::bytes(&args.network, out)?;
    let whole: NetworkDraft = exchange::read(&bytes).map_err(|faults| load::faulty(&args.network, &faults, out))?;
    let named: Vec<&str> = args.territory.iter().map(String::as_str).collect();
    let part = match named.is_empty() {
        true => whole.clone(),
        false => whole.subset(&named).map_err(|faults| {
            let lines: Vec<String> = faults.faults.iter().map(|fault| words::fault_line(fault, out)).collect();
            Stop::usage(lines.join("\n"))
        })?,
    };
    let (services, all) = (part.services.len(), whole.services.len());
    let packed = if args.json {
        format!("{}\n", to_pretty_json(&part)).into_bytes()
    } else {
        snapshot::write(part).map_err(|faults| load::faulty(&args.network, &faults, out))?
    };
    load::write(&args.out, &packed, out)?;
    out.note(&words::part(services, all, packed.len(), out));
    Ok(OK)
}
