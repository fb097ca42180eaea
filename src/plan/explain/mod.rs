//! A plan told to a reader: the same trace for a worker, a manager, the person and the prosecutor.
//!
//! Nothing here decides. Every sentence is made from the tokens, rules and facts that the plan carries, so that a plan
//! stores no free text, and a reader in another language reads the same decision. A reader other than the worker gets a
//! plan from which `redact` has taken what that reader may not know, before the first word is written: a sentence
//! cannot tell what is no longer there.

use crate::plan::document::PlanDocument;
use crate::record::{record, tokens};

mod facts;
mod manager;
mod people;
mod person;
mod prosecutor;
pub(crate) mod redact;
mod rules;
#[cfg(test)]
pub(crate) mod samples;
mod sheet;
pub(crate) mod tell;
#[cfg(test)]
mod tests;
pub(crate) mod when;
pub(crate) mod words;
mod worker;

pub use sheet::{CallRow, call_rows, crisis_line, is_reason, view_text};

use tell::Teller;

tokens! {
    /// Language of a text.
    pub enum Lang {
        /// Portuguese as a Brazilian health worker writes it.
        PtBr = "pt-BR",
        /// English.
        En = "en",
    }
}

tokens! {
    /// Who reads.
    pub enum Audience {
        /// The worker at the door, or at the lead: the whole plan, in the order in which it is done.
        Worker = "worker",
        /// Who runs the network: the decision as findings about services; nothing of the person beyond the needs.
        Manager = "manager",
        /// The person. Somebody else may be reading along.
        Person = "person",
        /// The prosecutor: duties and clocks, and what was considered before an admission.
        Prosecutor = "prosecutor",
    }
}

tokens! {
    /// What a section is about, for hosts that fold, style or leave out sections.
    pub enum Topic {
        /// What the text is, when it was made and from what.
        About = "about",
        /// What to do at once.
        Emergency = "emergency",
        /// Who answers for the person, and who leads.
        Custody = "custody",
        /// Calls that go out now.
        Now = "now",
        /// Calls that go out when the service opens.
        AtOpening = "at_opening",
        /// Calls sent together with others.
        Batched = "batched",
        /// Calls for when the crisis has passed.
        AfterCrisis = "after_crisis",
        /// People of trust.
        Contacts = "contacts",
        /// Where the person is cared for.
        Places = "places",
        /// Places considered and not proposed.
        Considered = "considered",
        /// Legal acts.
        Duties = "duties",
        /// What the network does not give.
        Gaps = "gaps",
        /// Who is not called.
        NotCalled = "not_called",
        /// The way through the doors.
        Trail = "trail",
        /// When shared care counts as formed.
        Quorum = "quorum",
        /// What would change the answer.
        Changes = "changes",
        /// Calls and the alert budget.
        Budget = "budget",
        /// Rights of the person.
        Rights = "rights",
    }
}

record! {
    /// One line, with what belongs under it.
    pub struct Line {
        /// A sentence or two, plain text.
        pub text: String,
        /// Details and reasons, plain text.
        pub notes: Vec<String>,
    }
}

record! {
    /// A heading and its lines.
    pub struct Section {
        /// What it is about.
        pub topic: Topic,
        /// Heading.
        pub heading: String,
        /// Whether the order of the lines says something.
        pub ordered: bool,
        /// Lines; never none.
        pub lines: Vec<Line>,
    }
}

record! {
    /// The `explanation` document: `"format": "amparo/explanation/1"`. A plan in words, for one reader.
    pub struct Explanation {
        /// `amparo/explanation/1`.
        pub format: String,
        /// Language.
        pub lang: Lang,
        /// Reader.
        pub reader: Audience,
        /// Title.
        pub title: String,
        /// Sections, in the order in which they are read.
        pub sections: Vec<Section>,
    }
}

/// Names that a plan, which holds ids alone, is told with.
///
/// Each answers `None` for what it does not know; the text then falls back to words that are true of any service.
pub trait Names {
    /// Display name of a service.
    fn service(&self, id: &str) -> Option<&str>;
    /// Name of a service's kind.
    fn kind(&self, service: &str, lang: Lang) -> Option<&str>;
    /// Name of a need.
    fn need(&self, id: &str, lang: Lang) -> Option<&str>;
    /// Name of a sector.
    fn sector(&self, id: &str, lang: Lang) -> Option<&str>;
    /// Name of a territory.
    fn territory(&self, id: &str) -> Option<&str>;
    /// Title of a rule of the policy.
    fn rule_title(&self, id: &str, lang: Lang) -> Option<&str>;
    /// A sign of danger.
    fn sign(&self, id: &str, lang: Lang) -> Option<&str>;
    /// Time zone of the door: all times are told in it.
    fn time_zone(&self) -> chrono_tz::Tz;
}

/// Tells a plan to one reader.
///
/// The worker reads everything, emergency first. The others read a plan without what is not theirs: a manager and a
/// prosecutor read nothing of exclusions, bonds, circumstances, contacts and references; the person reads no codes, and
/// where the plan shows a sign of violence no name of any service either, for whoever hurt the person may be reading.
/// A shelter has a name only for the worker.
///
/// # Shape
/// Sections in reading order, each with at least one line. No reference of person, episode, contact or address stands
/// in any text. Names are cleaned of control characters.
/// # Errors
/// Never: an unknown id becomes a neutral word.
/// # Cost
/// Linear in the plan.
#[must_use]
pub fn explain(plan: &PlanDocument, names: &dyn Names, lang: Lang, reader: Audience) -> Explanation {
    let discreet = redact::shows_violence(plan);
    let plan = redact::for_reader(plan, reader);
    let mut teller = Teller::new(&plan, names, lang, reader);
    if reader == Audience::Person || (discreet && reader != Audience::Worker) {
        teller.veil(redact::sheltering(&plan));
    }
    let (title, sections) = match reader {
        Audience::Worker => worker::tell(&teller),
        Audience::Manager => manager::tell(&teller),
        Audience::Person => person::tell(&teller, discreet),
        Audience::Prosecutor => prosecutor::tell(&teller),
    };
    let sections = sections.into_iter().filter(|section| !section.lines.is_empty()).collect();
    Explanation { format: Explanation::FORMAT.to_owned(), lang, reader, title, sections }
}

impl Line {
    /// A line without notes.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), notes: Vec::new() }
    }

    /// A line with notes.
    pub(crate) fn with(text: impl Into<String>, notes: Vec<String>) -> Self {
        Self { text: text.into(), notes }
    }
}

impl Section {
    /// A section whose lines are a set.
    pub(crate) fn new(topic: Topic, heading: impl Into<String>, lines: Vec<Line>) -> Self {
        Self { topic, heading: heading.into(), ordered: false, lines }
    }

    /// A section whose lines are taken one after the other.
    pub(crate) fn ordered(topic: Topic, heading: impl Into<String>, lines: Vec<Line>) -> Self {
        Self { ordered: true, ..Self::new(topic, heading, lines) }
    }
}

impl Explanation {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/explanation/1";

    /// The text for a terminal or a printer: headings, one line a line, notes indented under it.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.render(str::to_owned, "", "", "    ")
    }

    /// The text in Markdown (CommonMark): names are escaped, so that they stay text.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        self.render(escape, "# ", "## ", "    - ")
    }

    fn render(&self, write: fn(&str) -> String, title: &str, heading: &str, note: &str) -> String {
        let mut out = format!("{title}{}\n", write(&self.title));
        for section in &self.sections {
            out.push_str(&format!("\n{heading}{}\n", write(&section.heading)));
            if !heading.is_empty() {
                out.push('\n');
            }
            for (index, line) in section.lines.iter().enumerate() {
                let mark = if section.ordered { format!("{}. ", index + 1) } else { "- ".to_owned() };
                out.push_str(&format!("{mark}{}\n", write(&line.text)));
                for text in &line.notes {
                    out.push_str(&format!("{note}{}\n", write(text)));
                }
            }
        }
        out
    }
}

/// Escapes what Markdown or HTML would read as a sign.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (index, c) in text.char_indices() {
        let list_mark = (index == 0 && matches!(c, '-' | '+')) || (index > 0 && index == digits && matches!(c, '.' | ')'));
        if list_mark || "\\`*_[]<>#|~&".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
