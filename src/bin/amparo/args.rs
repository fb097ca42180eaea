//! What may be asked for on the command line.

use std::path::PathBuf;

use amparo::network::draft::ChannelClass;
use amparo::plan::explain::{Audience, Lang};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// A parser of one of the closed lists of tokens.
macro_rules! tokens {
    ($type:ty) => {
        PossibleValuesParser::new(<$type>::ALL.iter().map(|token| token.as_str()))
            .map(|word| <$type>::from_token(&word).unwrap_or_default())
    };
}

/// Says which services are called for a person in crisis, and why.
#[derive(Parser)]
#[command(name = "amparo", version, disable_help_subcommand = true, arg_required_else_help = true)]
pub struct Cli {
    /// Language of what is written
    #[arg(long, global = true, value_name = "LANG", default_value = "pt-BR", value_parser = tokens!(Lang))]
    pub lang: Lang,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Decide who walks with the person now; the emergency comes first, whatever is wrong with the files
    Plan(Box<PlanArgs>),
    /// Check a document and list everything that is wrong with it
    Check(CheckArgs),
    /// Tell a stored plan to a reader
    Explain(ExplainArgs),
    /// Write the JSON Schema of a document
    Schema(SchemaArgs),
    /// Turn tables into a network document
    Import(ImportArgs),
    /// Take the part of a network that some territories need, packed for a phone
    Part(PartArgs),
    /// Keep cases: open, what is due, record, plan anew, show
    #[cfg(feature = "ledger")]
    Case(Box<crate::ledger_args::CaseArgs>),
    /// Check, recompute, export and erase what is kept of cases
    #[cfg(feature = "ledger")]
    Ledger(Box<crate::ledger_args::LedgerArgs>),
    /// Write the completions of a shell
    Completions {
        /// Shell
        shell: clap_complete::Shell,
    },
}

/// How a plan is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a screen or a printer.
    Table,
    /// The document.
    Json,
    /// For a page.
    Markdown,
}

/// `amparo plan`.
#[derive(Args)]
pub struct PlanArgs {
    /// Network document
    #[arg(long, value_name = "FILE")]
    pub network: PathBuf,
    /// Request document; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub request: PathBuf,
    /// Policy document, or the built-in br or br-rs; by the door's state if left out
    #[arg(long, value_name = "FILE|br|br-rs")]
    pub policy: Option<PathBuf>,
    /// Status document with live reports
    #[arg(long, value_name = "FILE")]
    pub status: Option<PathBuf>,
    /// How to write the answer
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// Tell the plan to this reader instead
    #[arg(long = "for", value_name = "READER", value_parser = tokens!(Audience), conflicts_with_all = ["view", "message"])]
    pub reader: Option<Audience>,
    /// Show what this service may see
    #[arg(long, value_name = "SERVICE", conflicts_with = "message")]
    pub view: Option<String>,
    /// Decide as if it were this time (2031-05-15T22:40:00-03:00), without calling anybody
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Show every reason with its facts and its source
    #[arg(long)]
    pub why: bool,
    /// Say why this service is not called
    #[arg(long, value_name = "SERVICE", conflicts_with_all = ["view", "message", "reader"])]
    pub why_not: Option<String>,
    /// Write the text of the call to this service
    #[arg(long, value_name = "SERVICE", requires = "class")]
    pub message: Option<String>,
    /// What the channel of the message can carry
    #[arg(long, value_name = "CLASS", requires = "message", value_parser = tokens!(ChannelClass))]
    pub class: Option<ChannelClass>,
}

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// `amparo/network/1`.
    Network,
    /// `amparo/policy/1`.
    Policy,
    /// `amparo/status/1`.
    Status,
    /// `amparo/request/1`.
    Request,
    /// `amparo/plan/1`.
    Plan,
    /// `amparo/event/1`.
    Event,
    /// `amparo/case/1`.
    Case,
}

/// `amparo check`.
#[derive(Args)]
pub struct CheckArgs {
    /// Document
    pub file: PathBuf,
    /// Network against which a status, policy or request is checked
    #[arg(long, value_name = "FILE")]
    pub network: Option<PathBuf>,
    /// Kind of the document; told by its `format` if left out
    #[arg(long, value_enum)]
    pub kind: Option<Kind>,
    /// Say whether a network is old at this time (2031-05-15T22:40:00-03:00)
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Warnings count as faults
    #[arg(long)]
    pub strict: bool,
}

/// `amparo explain`.
#[derive(Args)]
pub struct ExplainArgs {
    /// Plan document
    pub plan: PathBuf,
    /// Network document
    #[arg(long, value_name = "FILE")]
    pub network: PathBuf,
    /// Policy document, or the built-in br or br-rs; the one that the plan names if left out
    #[arg(long, value_name = "FILE|br|br-rs")]
    pub policy: Option<PathBuf>,
    /// Reader
    #[arg(long = "for", value_name = "READER", default_value = "worker", value_parser = tokens!(Audience))]
    pub reader: Audience,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// `amparo schema`.
#[derive(Args)]
#[command(arg_required_else_help = true)]
pub struct SchemaArgs {
    /// Name of the document
    #[arg(value_parser = PossibleValuesParser::new(crate::schema::names()))]
    pub name: Option<String>,
    /// All schemas, a file each
    #[arg(long, requires = "dir", conflicts_with = "name")]
    pub all: bool,
    /// Folder for the files
    #[arg(long, value_name = "DIR", requires = "all")]
    pub dir: Option<PathBuf>,
}

/// `amparo part`.
#[derive(Args)]
pub struct PartArgs {
    /// Network document
    #[arg(long, value_name = "FILE")]
    pub network: PathBuf,
    /// Territory to keep, with whoever may be called for its people; may be given again; the whole network if left out
    #[arg(long, value_name = "TERRITORY")]
    pub territory: Vec<String>,
    /// Write JSON instead of a snapshot
    #[arg(long)]
    pub json: bool,
    /// File to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// `amparo import`.
#[derive(Args)]
pub struct ImportArgs {
    /// What kind of tables.
    #[command(subcommand)]
    pub from: ImportFrom,
}

/// Kinds of tables.
#[derive(Subcommand)]
pub enum ImportFrom {
    /// From CSV in UTF-8 with a header row
    Csv(CsvArgs),
}

/// `amparo import csv`.
#[derive(Args)]
pub struct CsvArgs {
    /// Table of establishments
    #[arg(long, value_name = "FILE")]
    pub services: PathBuf,
    /// Table of municipalities
    #[arg(long, value_name = "FILE")]
    pub municipalities: PathBuf,
    /// Table of health regions
    #[arg(long, value_name = "FILE")]
    pub regions: Option<PathBuf>,
    /// A column of a table has this title, such as services.name=NO_FANTASIA; an empty title: there is none
    #[arg(long, value_name = "TABLE.COLUMN=TITLE")]
    pub column: Vec<String>,
    /// Only this state; may be given again
    #[arg(long, value_name = "UF")]
    pub uf: Vec<String>,
    /// Only this municipality (IBGE code of seven digits); may be given again
    #[arg(long, value_name = "IBGE")]
    pub municipality: Vec<String>,
    /// Id of the network
    #[arg(long, default_value = "imported")]
    pub id: String,
    /// Name of the network
    #[arg(long)]
    pub name: Option<String>,
    /// When the tables were true; the date of the table of establishments if left out
    #[arg(long, value_name = "TIME")]
    pub valid_at: Option<String>,
    /// Field separator
    #[arg(long, default_value = ",", value_name = "SIGN")]
    pub delimiter: char,
    /// Leave out the role services that wait for a name
    #[arg(long)]
    pub without_roles: bool,
    /// Network document to write; standard output if left out
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Every refused row and every doubt, as CSV
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}
