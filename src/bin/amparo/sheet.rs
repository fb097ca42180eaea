//! A plan as a page for somebody who is tired: what to do, in the order in which it is done.

use amparo::plan::document::{CallWhen, PlanDocument};
use amparo::plan::explain::{
    Audience, CallRow, Explanation, Line, Names, Section, Topic, call_rows, crisis_line, explain, is_reason,
};

use crate::out::Out;

/// Order of the sections; calls and the crisis have a place of their own.
const ORDER: [Topic; 13] = [
    Topic::Emergency,
    Topic::Custody,
    Topic::Now,
    Topic::Contacts,
    Topic::Places,
    Topic::Considered,
    Topic::Duties,
    Topic::Gaps,
    Topic::NotCalled,
    Topic::Trail,
    Topic::Quorum,
    Topic::Changes,
    Topic::About,
];

/// Sections of the calls, where they are no table.
const CALLS: [Topic; 4] = [Topic::Now, Topic::AtOpening, Topic::Batched, Topic::AfterCrisis];

/// Columns below which a table of four columns is a heap of syllables.
const TABLE: usize = 76;

/// The whole plan for the worker. With `why`, every reason; without, the first of each line.
pub fn sheet(plan: &PlanDocument, names: &dyn Names, why: bool, out: &Out) -> String {
    let told = explain(plan, names, out.lang, Audience::Worker);
    let mut text = format!("{}\n", out.heading(&told.title));
    // The reasons for the severity stand with the emergency, which asks the same question.
    let crisis = crisis_line(plan, names, out.lang);
    text.push_str(&if why { line(&crisis, None, why, out) } else { out.fill(&crisis.text, 0, "") });
    let told_of = |topic: Topic| {
        let section = told.sections.iter().find(|section| section.topic == topic);
        section.map_or_else(String::new, |section| self::section(&brief(section, why), why, out))
    };
    for topic in ORDER {
        match topic {
            Topic::Now if out.width() >= TABLE => text.push_str(&calls(&call_rows(plan, names, out.lang), why, out)),
            Topic::Now => CALLS.into_iter().for_each(|topic| text.push_str(&told_of(topic))),
            topic => text.push_str(&told_of(topic)),
        }
    }
    text
}

/// A section for the screen: the line about a place not proposed tells the reason itself.
fn brief(section: &Section, why: bool) -> Section {
    let mut section = section.clone();
    if section.topic == Topic::Considered && !why {
        section.lines.iter_mut().for_each(|line| line.notes.retain(|note| !is_reason(note)));
    }
    section
}

/// An explanation as it comes.
pub fn page(told: &Explanation, why: bool, out: &Out) -> String {
    let sections = told.sections.iter().map(|section| self::section(section, why, out));
    format!("{}\n{}", out.heading(&told.title), sections.collect::<String>())
}

fn section(section: &Section, why: bool, out: &Out) -> String {
    let mut text = format!("\n{}\n", out.heading(&section.heading));
    for (index, entry) in section.lines.iter().enumerate() {
        let number = section.ordered.then_some(index + 1);
        text.push_str(&line(entry, number, why, out));
    }
    text
}

fn line(line: &Line, number: Option<usize>, why: bool, out: &Out) -> String {
    let mark = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
    let indent = mark.len();
    let mut text = out.fill(&line.text, 0, &mark);
    for note in chosen(&line.notes, why) {
        let filled = out.fill(&note, indent, "");
        text.push_str(&if is_reason(&note) { faint(&filled, out) } else { filled });
    }
    text
}

/// All that is not a reason, and of the reasons all, or the first clause of the first, without its source: at night one
/// reason a line is read, five are not.
fn chosen(notes: &[String], why: bool) -> Vec<String> {
    let first = notes.iter().position(|note| is_reason(note));
    let cut = |note: &String| {
        let clause = note.split("; ").next().unwrap_or(note);
        clause.split(" [").next().unwrap_or(clause).to_owned()
    };
    let kept = notes.iter().enumerate().filter(|(index, note)| why || !is_reason(note) || Some(*index) == first);
    kept.map(|(_, note)| if why || !is_reason(note) { note.clone() } else { cut(note) }).collect()
}

fn faint(text: &str, out: &Out) -> String {
    text.lines().map(|line| format!("{}\n", out.faint(line))).collect()
}

fn calls(rows: &[CallRow], why: bool, out: &Out) -> String {
    let headings = [
        (CallWhen::Now, out.say("Acione agora", "Call now")),
        (CallWhen::AtOpening, out.say("Acione quando abrir", "Call at opening")),
        (CallWhen::Batched, out.say("Acione com outros, na hora marcada", "Call with others, at the set hour")),
        (CallWhen::AfterCrisis, out.say("Depois da crise", "After the crisis")),
    ];
    let mut text = String::new();
    for (when, heading) in headings {
        let rows: Vec<&CallRow> = rows.iter().filter(|row| row.when == when).collect();
        if rows.is_empty() {
            continue;
        }
        let titles = [
            out.say("Quem", "Who"),
            out.say("Quando e como", "When and how"),
            out.say("Se ninguém responder", "If nobody answers"),
            out.say("Para quê e por quê", "What for and why"),
        ];
        let cells = rows.iter().map(|row| cells(row, why, out)).collect();
        text.push_str(&format!("\n{}\n{}{}", out.heading(heading), out.table(&titles, cells), telling(&rows, out)));
    }
    text
}

fn cells(row: &CallRow, why: bool, out: &Out) -> Vec<String> {
    let mut how: Vec<String> = row.at.iter().cloned().collect();
    how.push(row.channel.clone());
    if let Some(by) = &row.answer_by {
        how.push(format!("{} {by}", out.say("resposta até", "answer by")));
    }
    let next = if row.next.is_empty() { "—".to_owned() } else { row.next.join("\n") };
    let mut what: Vec<String> = row.asks.iter().map(|needs| format!("{}: {needs}", out.say("Peça", "Ask for"))).collect();
    what.extend(chosen(&row.why, why));
    vec![format!("{}\n{}", row.service, row.role), how.join("\n"), next, what.join("\n")]
}

/// What may be told, once for all calls that may be told the same.
fn telling(rows: &[&CallRow], out: &Out) -> String {
    let mut groups: Vec<(&CallRow, Vec<&str>)> = Vec::new();
    for row in rows {
        let same = |(first, _): &&mut (&CallRow, Vec<&str>)| {
            (&first.tells, &first.basis, &first.limit) == (&row.tells, &row.basis, &row.limit)
        };
        match groups.iter_mut().find(same) {
            Some((_, services)) => services.push(&row.name),
            None => groups.push((row, vec![&row.name])),
        }
    }
    let mut text = String::new();
    let all = groups.len() == 1;
    for (row, services) in groups {
        let whom = if all { String::new() } else { format!(" ({})", services.join("; ")) };
        let limit = row.limit.as_ref().map_or_else(String::new, |limit| format!(" · {limit}"));
        let (only, basis) = (out.say("Conte só", "Tell only"), out.say("Base", "Basis"));
        text.push_str(&out.fill(&format!("{only}{whom}: {}. {basis}: {}{limit}.", row.tells, row.basis), 0, "* "));
    }
    text
}
