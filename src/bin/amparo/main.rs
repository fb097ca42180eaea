//! The command line: plans, checks, explanations, schemas and imports, for people and for pipes.

mod args;
#[cfg(feature = "ledger")]
mod board;
#[cfg(feature = "ledger")]
mod case;
mod check;
#[cfg(feature = "ledger")]
mod desk;
mod explain;
mod findings;
mod help;
mod hints;
mod import;
#[cfg(feature = "ledger")]
mod ledger;
#[cfg(feature = "ledger")]
mod ledger_args;
mod load;
mod out;
mod part;
mod plan;
mod schema;
mod sheet;
#[cfg(feature = "ledger")]
mod tables;
mod urgent;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::args::{Cli, Command};
use crate::load::Stop;
use crate::out::Out;

/// Everything was done.
const OK: u8 = 0;
/// A document has faults.
const FAULTS: u8 = 1;
/// The command line was not understood.
const USAGE: u8 = 2;
/// There is no plan; what to do at once was answered.
const NO_PLAN: u8 = 3;
/// A file could not be read or written.
const IO: u8 = 4;

fn main() -> ExitCode {
    let words: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let lang = help::lang_of(&words);
    let command = help::command(Cli::command(), lang);
    let cli = match command.try_get_matches_from(&words).and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => return ExitCode::from(help::complain(&error, lang)),
    };
    let out = Out::new(cli.lang);
    let done = match cli.command {
        Command::Plan(args) => plan::run(&args, &out),
        Command::Check(args) => check::run(&args, &out),
        Command::Explain(args) => explain::run(&args, &out),
        Command::Schema(args) => schema::run(&args, &out),
        Command::Import(args) => import::run(&args, &out),
        Command::Part(args) => part::run(&args, &out),
        #[cfg(feature = "ledger")]
        Command::Case(args) => case::run(&args, &out),
        #[cfg(feature = "ledger")]
        Command::Ledger(args) => ledger::run(&args, &out),
        Command::Completions { shell } => schema::completions(shell, &out),
    };
    ExitCode::from(done.unwrap_or_else(|Stop { code, text }| {
        out.note(&text);
        code
    }))
}
