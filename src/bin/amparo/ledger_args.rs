//! What may be asked of cases and their ledger.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// The ledger, and who asks.
#[derive(Args)]
pub struct Desk {
    /// Ledger file, or a PostgreSQL URL (postgres://USER@HOST/DATABASE?schema=NAME)
    #[arg(long, value_name = "FILE|URL")]
    pub ledger: PathBuf,
    /// Key file, as `amparo ledger key` makes it
    #[arg(long, value_name = "FILE")]
    pub key: PathBuf,
    /// Who asks, an opaque reference; kept in the log of reads
    #[arg(long, value_name = "REF", default_value = "cli")]
    pub by: String,
    /// What for, an opaque reference; kept in the log of reads
    #[arg(long, value_name = "REF", default_value = "care")]
    pub purpose: String,
    /// The clock, instead of the system's (2031-05-15T22:40:00-03:00)
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

/// What clocks and decisions are made with.
#[derive(Args)]
pub struct World {
    /// Network document
    #[arg(long, value_name = "FILE")]
    pub network: PathBuf,
    /// Policy document, or the built-in br or br-rs; by the door's state if left out
    #[arg(long, value_name = "FILE|br|br-rs")]
    pub policy: Option<PathBuf>,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shape {
    /// For a screen.
    Table,
    /// The document.
    Json,
}

/// `amparo case`.
#[derive(Args)]
pub struct CaseArgs {
    /// What to do.
    #[command(subcommand)]
    pub what: CaseCommand,
}

/// What to do with cases.
#[derive(Subcommand)]
pub enum CaseCommand {
    /// Open a case with its plan; a person who has one comes to another door of it, or reopens it
    Open(OpenArgs),
    /// List what has to be done next, and by whom
    Due(DueArgs),
    /// Record something that happened
    Record(RecordArgs),
    /// Plan the circle anew with all that the case has learnt
    Replan(ReplanArgs),
    /// Show a case
    Show(ShowArgs),
    /// List the cases
    List(ListArgs),
    /// Show the open cases at a glance: custodian, who is silent, what is next, legal clocks
    Board(BoardArgs),
}

/// `amparo case open`.
#[derive(Args)]
pub struct OpenArgs {
    #[command(flatten)]
    pub desk: Desk,
    #[command(flatten)]
    pub world: World,
    /// Request document; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub request: PathBuf,
    /// Status document with live reports
    #[arg(long, value_name = "FILE")]
    pub status: Option<PathBuf>,
    /// Reference of the new case; drawn if left out
    #[arg(long, value_name = "REF")]
    pub case: Option<String>,
}

/// `amparo case due`.
#[derive(Args)]
pub struct DueArgs {
    #[command(flatten)]
    pub desk: Desk,
    #[command(flatten)]
    pub world: World,
    /// This case alone
    #[arg(long, value_name = "REF")]
    pub case: Option<String>,
    /// What lies ahead too
    #[arg(long)]
    pub ahead: bool,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    pub format: Shape,
}

/// `amparo case record`.
#[derive(Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["event", "kind"]))]
pub struct RecordArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Event document; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub event: Option<PathBuf>,
    /// What happened, instead of a document
    #[arg(long, value_name = "KIND", requires = "case")]
    pub kind: Option<String>,
    /// Case
    #[arg(long, value_name = "REF", conflicts_with = "event")]
    pub case: Option<String>,
    /// Service concerned
    #[arg(long, value_name = "SERVICE", conflicts_with = "event")]
    pub service: Option<String>,
    /// Key of the event: the one of the line of `due` that it answers; drawn if left out
    #[arg(long, value_name = "REF", conflicts_with = "event")]
    pub id: Option<String>,
    /// Another field of the event, such as declined=no_place; may be given again
    #[arg(long, value_name = "FIELD=VALUE", conflicts_with = "event")]
    pub field: Vec<String>,
    /// Only if the case has this version
    #[arg(long, value_name = "VERSION")]
    pub expect: Option<u32>,
}

/// `amparo case replan`.
#[derive(Args)]
pub struct ReplanArgs {
    #[command(flatten)]
    pub desk: Desk,
    #[command(flatten)]
    pub world: World,
    /// Case
    #[arg(long, value_name = "REF")]
    pub case: String,
    /// Status document with live reports
    #[arg(long, value_name = "FILE")]
    pub status: Option<PathBuf>,
}

/// `amparo case show`.
#[derive(Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Case
    #[arg(long, value_name = "REF")]
    pub case: String,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    pub format: Shape,
}

/// `amparo case list`.
#[derive(Args)]
pub struct ListArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Those of this person alone
    #[arg(long, value_name = "REF")]
    pub person: Option<String>,
    /// Closed and joined ones too
    #[arg(long)]
    pub all: bool,
}

/// `amparo case board`.
#[derive(Args)]
pub struct BoardArgs {
    #[command(flatten)]
    pub desk: Desk,
    #[command(flatten)]
    pub world: World,
    /// Paint it anew after so many seconds; each time is a read, and is logged
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..))]
    pub every: Option<u32>,
}

/// `amparo ledger`.
#[derive(Args)]
pub struct LedgerArgs {
    /// What to do.
    #[command(subcommand)]
    pub what: LedgerCommand,
}

/// What to do with a ledger.
#[derive(Subcommand)]
pub enum LedgerCommand {
    /// Make a key file; keep a copy apart from the ledger
    Key(KeyArgs),
    /// Check a ledger, or a pack, without a key
    Verify(VerifyArgs),
    /// Recompute the stored decisions of a case
    Replay(OneCaseArgs),
    /// Write a pack for an authority, without names
    Export(ExportArgs),
    /// Count the cases of a period; small numbers are not shown
    Indicators(IndicatorsArgs),
    /// Write who was told what about a person, and who read
    Report(ReportArgs),
    /// List from when the records of closed cases may be erased
    Retention(RetentionArgs),
    /// Destroy the content of a closed case for good
    Erase(OneCaseArgs),
    /// List what could not be sent, and have it tried again
    Letters(LettersArgs),
    /// List how the services can be reached, those that fail or are silent first
    Reach(ReachArgs),
}

/// `amparo ledger key`.
#[derive(Args)]
pub struct KeyArgs {
    /// File to write; one that is there is not touched
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// `amparo ledger verify`.
#[derive(Args)]
pub struct VerifyArgs {
    /// Ledger (a file or a PostgreSQL URL) or pack
    pub file: PathBuf,
    /// End of the chain as it was told before: it must be there still
    #[arg(long, value_name = "SEQ:HASH")]
    pub since: Option<String>,
}

/// A case of a ledger.
#[derive(Args)]
pub struct OneCaseArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Case
    #[arg(long, value_name = "REF")]
    pub case: String,
}

/// `amparo ledger letters`.
#[derive(Args)]
pub struct LettersArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Try the letter with this key again, from the beginning
    #[arg(long, value_name = "KEY")]
    pub revive: Option<String>,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    pub format: Shape,
}

/// `amparo ledger reach`.
#[derive(Args)]
pub struct ReachArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Status document with live reports: each is a sign of life
    #[arg(long, value_name = "FILE")]
    pub status: Option<PathBuf>,
    /// Hours of silence from which a service is told of
    #[arg(long, value_name = "HOURS", default_value_t = 72)]
    pub quiet: u32,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    pub format: Shape,
}

/// `amparo ledger export`.
#[derive(Args)]
pub struct ExportArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// This case alone
    #[arg(long, value_name = "REF")]
    pub case: Option<String>,
}

/// `amparo ledger indicators`.
#[derive(Args)]
pub struct IndicatorsArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Policy document, or the built-in br or br-rs
    #[arg(long, value_name = "FILE|br|br-rs", default_value = "br")]
    pub policy: PathBuf,
    /// First instant of the period
    #[arg(long, value_name = "TIME")]
    pub from: String,
    /// First instant after it
    #[arg(long, value_name = "TIME")]
    pub to: String,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    pub format: Shape,
}

/// `amparo ledger report`.
#[derive(Args)]
pub struct ReportArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Person
    #[arg(long, value_name = "REF")]
    pub person: String,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    pub format: Shape,
}

/// `amparo ledger retention`.
#[derive(Args)]
pub struct RetentionArgs {
    #[command(flatten)]
    pub desk: Desk,
    /// Days that a record is kept after its latest entry; twenty years (Lei 13.787/2018, art. 6)
    #[arg(long, value_name = "DAYS", default_value_t = 7305)]
    pub days: u32,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    pub format: Shape,
}
