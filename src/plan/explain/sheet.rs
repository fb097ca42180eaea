//! A plan for a screen: the calls as cells of a table, the crisis in one line, and a view in words.
//!
//! The words are those of the worker's explanation; only their order on the page differs.

use super::tell::{Teller, capital};
use super::when::list;
use super::words::{Words, say};
use super::{Audience, Explanation, Lang, Line, Names, Section, Topic};
use crate::network::draft::ChannelClass;
use crate::plan::document::{Call, CallRole, CallWhen, FactKind, PlanDocument, ViewDocument};
use crate::policy::draft::LegalBasis;

/// One call in words, a cell each.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uni", derive(uniffi::Record))]
pub struct CallRow {
    /// When it goes out.
    pub when: CallWhen,
    /// Local time at which it goes out, if not now.
    pub at: Option<String>,
    /// Name of the service.
    pub name: String,
    /// Name of the service, with its kind where the name does not say it.
    pub service: String,
    /// What it is in the circle.
    pub role: String,
    /// Care that it is asked for; none if it is asked for no need in particular.
    pub asks: Option<String>,
    /// Local time by which an answer is due.
    pub answer_by: Option<String>,
    /// By which channel.
    pub channel: String,
    /// Who is called next if nobody answers, each with the local time.
    pub next: Vec<String>,
    /// What it may be told.
    pub tells: String,
    /// Legal basis for telling it.
    pub basis: String,
    /// What the channel may carry, where that is less than the basis allows.
    pub limit: Option<String>,
    /// Why it is called, a sentence for each reason.
    pub why: Vec<String>,
}

impl std::fmt::Debug for CallRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallRow").finish_non_exhaustive()
    }
}

/// Facts that a row tells in its cells.
const CELLS: &[FactKind] = &[FactKind::Need, FactKind::Basis, FactKind::Opens, FactKind::Cost, FactKind::Service];

/// The calls of a plan as the worker reads them, in the order of the plan.
///
/// # Cost
/// Linear in the calls.
#[must_use]
pub fn call_rows(plan: &PlanDocument, names: &dyn Names, lang: Lang) -> Vec<CallRow> {
    let teller = Teller::new(plan, names, lang, Audience::Worker);
    plan.calls.iter().map(|call| row(&teller, call)).collect()
}

fn row(t: &Teller<'_>, call: &Call) -> CallRow {
    let lang = t.lang;
    let fields: Vec<String> = call.discloses.fields.iter().map(|field| field.say(lang).to_owned()).collect();
    let limit = call.channel.as_ref().filter(|channel| channel.class != ChannelClass::Full);
    CallRow {
        when: call.when,
        at: call.at.map(|at| t.clock.moment(at)),
        name: t.service(&call.service),
        service: t.service_with_kind(&call.service),
        role: t.call_role(call),
        asks: (!call.meets.is_empty()).then(|| t.needs(&call.meets)),
        answer_by: call.answer_by.map(|by| t.clock.moment(by)),
        channel: match &call.channel {
            Some(channel) => channel.kind.say(lang).to_owned(),
            None => say!(lang, "sem canal cadastrado", "no channel on record"),
        },
        next: call.ladder.iter().map(|rung| format!("{} {}", t.clock.moment(rung.at), t.service(&rung.service))).collect(),
        tells: if fields.is_empty() {
            say!(lang, "nada sobre a pessoa", "nothing about the person")
        } else {
            list(&fields, lang)
        },
        basis: basis(call.discloses.basis, lang),
        limit: limit.map(|channel| channel.class.say(lang).to_owned()),
        why: super::worker::why_called(t, call, CELLS),
    }
}

fn basis(basis: LegalBasis, lang: Lang) -> String {
    basis.say(lang).to_owned()
}

/// The crisis as the decision took it: severity, needs and territory in a sentence, the reasons as notes.
#[must_use]
pub fn crisis_line(plan: &PlanDocument, names: &dyn Names, lang: Lang) -> Line {
    let t = Teller::new(plan, names, lang, Audience::Worker);
    let (crisis, severity) = (&plan.crisis, plan.crisis.severity.say(lang));
    let mut parts = vec![say!(lang, "gravidade: {severity}", "severity: {severity}")];
    if !crisis.needs.is_empty() {
        let needs = t.needs(&crisis.needs);
        parts.push(say!(lang, "precisa de: {needs}", "needs: {needs}"));
    }
    if let Some(territory) = crisis.territory.as_ref().and_then(|id| t.known_territory(id)) {
        parts.push(say!(lang, "território: {territory}", "territory: {territory}"));
    }
    Line::with(format!("{}.", capital(&parts.join(" · "))), t.why(&crisis.reasons, &[]))
}

/// Whether a note of a line is a reason, such as hosts fold.
#[must_use]
pub fn is_reason(note: &str) -> bool {
    note.starts_with("Por quê: ") || note.starts_with("Why: ")
}

/// What one recipient may see, in words.
///
/// # Shape
/// Sections as [`explain`](super::explain) writes them; nothing that the view does not hold.
#[must_use]
pub fn view_text(view: &ViewDocument, names: &dyn Names, lang: Lang) -> Explanation {
    let mut bare = PlanDocument { at: view.at, emergency: view.emergency.clone(), ..PlanDocument::default() };
    bare.crisis.door.clone_from(&view.door);
    bare.crisis.severity = view.severity.unwrap_or_default();
    bare.calls = view.call.clone().into_iter().collect();
    let t = Teller::new(&bare, names, lang, Audience::Worker);
    let (to, door, at) = (t.service(&view.recipient), t.service(&view.door), t.clock.day_and_time(view.at));
    let mut sections = Vec::new();
    // Whoever is the emergency need not be told to call it.
    let is_emergency = view.call.as_ref().is_some_and(|call| call.role == CallRole::Emergency);
    if !is_emergency && view.emergency.as_ref().is_some_and(|emergency| !emergency.if_signs) {
        sections.push(super::worker::emergency(&t));
    }
    sections.push(Section::new(Topic::Now, say!(lang, "O que se pede", "What is asked"), asked(&t, view)));
    sections.push(Section::new(Topic::Custody, say!(lang, "O que pode saber", "What it may know"), known(&t, view)));
    let places = view.places.iter().map(|place| Line::new(format!("{}.", t.place(place)))).collect();
    sections.push(Section::ordered(Topic::Places, say!(lang, "Lugares", "Places"), places));
    let duties = view.duties.iter().map(|duty| Line::with(format!("{}.", t.duty(duty)), vec![t.rule(&duty.rule)])).collect();
    sections.push(Section::new(Topic::Duties, say!(lang, "Deveres legais", "Legal duties"), duties));
    sections.retain(|section| !section.lines.is_empty());
    let title = say!(lang, "Para {to} · chamado de {door} · {at}", "For {to} · called by {door} · {at}");
    Explanation { format: Explanation::FORMAT.to_owned(), lang, reader: Audience::Worker, title, sections }
}

fn asked(t: &Teller<'_>, view: &ViewDocument) -> Vec<Line> {
    let lang = t.lang;
    let Some(call) = &view.call else { return Vec::new() };
    let row = row(t, call);
    let when = row.at.clone().unwrap_or_else(|| call.when.say(lang).to_owned());
    let answer = row.answer_by.as_ref().map_or_else(String::new, |by| say!(lang, " Responda até {by}.", " Answer by {by}."));
    let mut lines = vec![Line::new(format!("{}: {}.{answer}", capital(&when), row.role))];
    if let Some(needs) = row.asks {
        lines.push(Line::new(say!(lang, "Pede-se: {needs}.", "Asked for: {needs}.")));
    }
    let basis = row.basis;
    lines.push(Line::new(say!(lang, "Base: {basis}.", "Basis: {basis}.")));
    lines
}

fn known(t: &Teller<'_>, view: &ViewDocument) -> Vec<Line> {
    let lang = t.lang;
    let mut lines = Vec::new();
    if view.person_ref.is_some() {
        lines.push(Line::new(say!(lang, "Quem é a pessoa: pergunte à porta.", "Who the person is: ask the door.")));
    }
    if let Some(severity) = view.severity.map(|severity| severity.say(lang)) {
        lines.push(Line::new(say!(lang, "Gravidade: {severity}.", "Severity: {severity}.")));
    }
    if !view.circumstances.is_empty() {
        let facts: Vec<String> = view
            .circumstances
            .iter()
            .filter_map(|id| crate::crisis::Circumstance::from_token(id))
            .map(|c| c.say(lang).to_owned())
            .collect();
        let facts = list(&facts, lang);
        lines.push(Line::new(say!(lang, "O que aconteceu: {facts}.", "What happened: {facts}.")));
    }
    if !view.needs.is_empty() {
        let needs = t.needs(&view.needs);
        lines.push(Line::new(say!(lang, "Cuidado de que a pessoa precisa: {needs}.", "Care that the person needs: {needs}.")));
    }
    if let Some(lead) = view.lead.as_ref().map(|id| t.service(id)) {
        lines.push(Line::new(say!(lang, "Conduz o cuidado: {lead}.", "Leads: {lead}.")));
    }
    if let Some(held) = view.custodian.as_ref().map(|id| t.service(id)) {
        lines.push(Line::new(say!(lang, "Responde agora pela pessoa: {held}.", "Answers for the person now: {held}.")));
    }
    if !view.circle.is_empty() {
        let circle: Vec<String> = view.circle.iter().map(|member| t.service(&member.service)).collect();
        let circle = list(&circle, lang);
        lines.push(Line::new(say!(lang, "Também no cuidado: {circle}.", "Also in the circle: {circle}.")));
    }
    lines
}
