//! What two planners have to agree on, as lines of text by section.

use std::collections::{BTreeMap, BTreeSet};

use amparo::plan::document::{Call, Discloses, Duty, Gap, Place, PlanDocument};
use chrono::{DateTime, Utc};

use crate::moment::seconds;

#[derive(Clone, Debug, Default)]
pub struct Answer {
    sections: BTreeMap<&'static str, Vec<String>>,
    /// Refused places that a search may end before meeting, since nobody from here may use them: why each is refused, and
    /// what it is told as where it was tried.
    pub may_be_missed: BTreeMap<String, (&'static str, String)>,
    /// What came to bear.
    pub marks: BTreeSet<&'static str>,
}

fn id(id: Option<&String>) -> &str {
    id.map_or("-", String::as_str)
}

fn at(at: Option<DateTime<Utc>>) -> String {
    at.map(seconds).unwrap_or_default()
}

/// Basis, row and fields.
fn told(told: &Discloses) -> String {
    let fields: Vec<&str> = told.fields.iter().map(|field| field.as_str()).collect();
    format!("{} {}: {}", told.basis.as_str(), id(told.rule.as_ref()), fields.join(" "))
}

impl Answer {
    /// Lines whose order counts.
    pub fn put(&mut self, section: &'static str, lines: impl IntoIterator<Item = String>) {
        self.sections.insert(section, lines.into_iter().collect());
    }

    /// Lines whose order says nothing.
    pub fn put_sorted(&mut self, section: &'static str, lines: impl IntoIterator<Item = String>) {
        let mut lines: Vec<String> = lines.into_iter().collect();
        lines.sort();
        self.sections.insert(section, lines);
    }

    /// The same lines of a plan's document.
    pub fn of(plan: &PlanDocument) -> Self {
        let mut answer = Self::default();
        answer.put("severity", [plan.crisis.severity.as_str().to_owned()]);
        answer.put("needs", plan.crisis.needs.clone());
        answer.put(
            "emergency",
            [match &plan.emergency {
                None => "none".to_owned(),
                Some(e) if e.if_signs => format!("if_signs {}", e.service.clone().unwrap_or_default()),
                Some(e) => {
                    let door = e.service.as_ref().map(|s| format!("{s} {}", e.minutes.unwrap_or(u32::MAX)));
                    format!("now {}", door.unwrap_or_default())
                }
            }],
        );
        answer.put("lead", plan.lead.iter().map(|lead| format!("{} {}", lead.service, lead.origin.as_str())));
        answer.put(
            "lead_from",
            plan.lead_from
                .iter()
                .map(|from| format!("{} until then {} on call {}", at(from.at), from.until_then, from.earlier_if_on_call)),
        );
        answer.put("custodian", plan.custodian.service.clone());
        let next = plan.next_holder.iter();
        answer.put("next_holder", next.map(|next| format!("{} before {}", next.service, seconds(next.before))));
        answer.put(
            "contacts",
            plan.contacts.iter().map(|c| {
                let (kind, reference, purpose) = (c.kind.as_str(), id(c.contact_ref.as_ref()), c.purpose.as_str());
                let until = c.hold_until.map_or("", |role| role.as_str());
                let class = c.class.map_or("", |class| class.as_str());
                format!("{kind} {reference} {purpose} safe {} until {until} {class}", c.safe)
            }),
        );
        answer.put_calls(&plan.calls);
        answer.put_sorted("not_called", plan.not_called.iter().map(|n| format!("{} {}", n.service, n.code.as_str())));
        let (wandering, third, news) = (plan.episode.wandering, plan.episode.no_third_door, plan.episode.new_facts.join(", "));
        answer.put("episode", [format!("wandering {wandering} no_third_door {third} new {news}")]);
        answer.put_sorted("unmet", plan.gaps.iter().filter_map(unmet));
        answer.put("places", plan.places.iter().map(place));
        answer.put_sorted("considered", plan.considered.iter().map(|c| format!("{} {}", c.service, c.code.as_str())));
        answer.put_sorted("duties", plan.duties.iter().map(duty));
        let sectors = plan.quorum.iter().flat_map(|quorum| &quorum.sectors);
        answer.put("quorum", sectors.map(|s| format!("{}: {} from {}", s.sector, s.services.join(" "), at(s.clock_from))));
        answer.put_sorted(
            "gaps",
            plan.gaps.iter().map(|gap| {
                let role = gap.role.map_or("-", |role| role.as_str());
                format!("{} {} {role} {}", gap.code.as_str(), id(gap.need.as_ref()), id(gap.service.as_ref()))
            }),
        );
        answer
    }

    fn put_calls(&mut self, calls: &[Call]) {
        let line = |c: &Call| format!("{} {} {} {}", c.service, c.role.as_str(), c.when.as_str(), at(c.at));
        self.put("calls", calls.iter().map(line));
        self.put("answer_by", calls.iter().map(|c| format!("{} {}", c.service, at(c.answer_by))));
        self.put("meets", calls.iter().map(|c| format!("{} {}", c.service, words(&c.meets))));
        self.put(
            "ladders",
            calls.iter().map(|c| {
                let rungs = c.ladder.iter().map(|rung| {
                    let (role, told) = (rung.role.map_or("-", |role| role.as_str()), told(&rung.discloses));
                    format!("{} {role} {} {told}", rung.service, seconds(rung.at))
                });
                format!("{}: {}", c.service, rungs.collect::<Vec<_>>().join(", "))
            }),
        );
        self.put(
            "discloses",
            calls.iter().map(|c| {
                let channel = c.channel.as_ref().map_or("-", |channel| channel.address_ref.as_str());
                format!("{} {channel} {}", c.service, told(&c.discloses))
            }),
        );
    }

    /// Lines in which the plan (`-`) and this answer (`+`) differ; empty if they agree.
    pub fn differences(&self, plan: &Self) -> Vec<String> {
        let mut out = Vec::new();
        assert!(self.sections.keys().eq(plan.sections.keys()), "both answer the same questions");
        for (section, mine) in &self.sections {
            let mut theirs = plan.sections.get(section).cloned().unwrap_or_default();
            let mut mine = mine.clone();
            if *section == "considered" {
                // A search that has all it needs does not go on to places that nobody from here may use.
                for (id, (code, tried)) in &self.may_be_missed {
                    let allowed = [format!("{id} {code}"), format!("{id} {tried}")];
                    mine.retain(|line| !allowed.contains(line));
                    theirs.retain(|line| !allowed.contains(line));
                }
            }
            if mine != theirs {
                out.extend(theirs.iter().filter(|line| !mine.contains(line)).map(|line| format!("{section} - {line}")));
                out.extend(mine.iter().filter(|line| !theirs.contains(line)).map(|line| format!("{section} + {line}")));
                if !out.last().is_some_and(|line| line.starts_with(section)) {
                    out.push(format!("{section} order: plan {theirs:?}, second {mine:?}"));
                }
            }
        }
        out
    }
}

/// Words in their order.
fn words(words: &[String]) -> String {
    let mut words = words.to_vec();
    words.sort();
    words.join(" ")
}

fn unmet(gap: &Gap) -> Option<String> {
    let need = gap.need.as_ref().filter(|_| gap.code.as_str() == "need_unmet")?;
    let misses = gap.nearest_miss.iter();
    let misses = misses.map(|m| format!("{} {} {}", m.service, m.code.as_str(), m.minutes.unwrap_or(u32::MAX)));
    Some(format!("{need}: {}", misses.collect::<Vec<_>>().join(", ")))
}

fn place(place: &Place) -> String {
    let Some(service) = &place.service else { return format!("home {}", place.role.as_str()) };
    let minutes = |minutes: Option<u32>| minutes.map_or_else(|| "?".to_owned(), |minutes| minutes.to_string());
    let ask = if place.status.as_ref().is_some_and(|status| status.ask_first) { "ask first" } else { "go" };
    let (there, back) = (minutes(place.minutes), minutes(place.return_minutes));
    format!("{service} {} {there} {back} {ask}: {}", place.role.as_str(), words(&place.meets))
}

fn duty(duty: &Duty) -> String {
    let (owner, role, to) = (id(duty.owner.as_ref()), duty.to_role.as_str(), id(duty.to.as_ref()));
    format!("{} {owner} {role} -> {to} by {}", duty.rule, at(duty.by))
}
