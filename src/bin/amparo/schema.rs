//! `amparo schema` and `amparo completions`.

use amparo::exchange::schema::{NAMES, schema};
use amparo::exchange::to_pretty_json;
use clap::CommandFactory;
use clap_complete::Shell;

use crate::args::{Cli, SchemaArgs};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{OK, help};

/// Documents that have a schema.
pub fn names() -> Vec<&'static str> {
    #[cfg(feature = "ledger")]
    return [NAMES, &amparo::ledger::SCHEMAS].concat();
    #[cfg(not(feature = "ledger"))]
    NAMES.to_vec()
}

fn of(name: &str) -> Option<serde_json::Value> {
    let found = schema(name);
    #[cfg(feature = "ledger")]
    let found = found.or_else(|| amparo::ledger::schema(name));
    found
}

/// Writes one schema, or all of them into a folder.
pub fn run(args: &SchemaArgs, out: &Out) -> Result<u8, Stop> {
    let text = |name: &str| format!("{}\n", to_pretty_json(&of(name)));
    if let Some(name) = &args.name {
        out.print(&text(name))?;
    }
    if let Some(dir) = &args.dir {
        std::fs::create_dir_all(dir).map_err(|error| Stop::io(out, &load::name(dir), &error))?;
        for name in names() {
            load::write(&dir.join(format!("{name}.json")), text(name).as_bytes(), out)?;
        }
    }
    Ok(OK)
}

/// Writes the completions of a shell.
pub fn completions(shell: Shell, out: &Out) -> Result<u8, Stop> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut help::command(Cli::command(), out.lang), "amparo", &mut text);
    out.print(&String::from_utf8_lossy(&text))?;
    Ok(OK)
}
