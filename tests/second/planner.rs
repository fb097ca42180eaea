//! A second planner: slow and obvious, written over the documents from the design. It has no graph, no search that stops
//! early and no indexes; every question is a scan of everything. Conditions of the policy are asked of the policy, and
//! opening hours of the calendar, since both have tests of their own.
//!
//! This file goes through the stages; each stands in a file of its own.

use amparo::crisis::Severity;
use amparo::network::draft::Role;
use amparo::policy::draft::{Pace, Parameter};

use crate::answer::Answer;
use crate::books::Speed;
use crate::circle::Circle;
use crate::disclose::Told;
use crate::duties::{Duty, Parts};
use crate::moment::{Crisis, Needs, Planner, Question, minutes, seconds};
use crate::places::{Around, Place};
use crate::timing::{Call, CallGaps};

/// The answer of the second planner.
pub fn answer(question: &Question<'_>) -> Answer {
    let planner = Planner::new(question);
    let mut answer = planner.answer();
    planner.mark_the_case();
    answer.marks = planner.marks.take();
    answer
}

/// Basis, row and fields.
fn told(told: &Told) -> String {
    let fields: Vec<&str> = told.fields.iter().map(|field| field.as_str()).collect();
    format!("{} {}: {}", told.basis, told.rule.as_deref().unwrap_or("-"), fields.join(" "))
}

/// What gaps are gathered from.
struct Stages<'a> {
    crisis: &'a Crisis,
    circle: &'a Circle,
    calls: &'a [Call],
    call_gaps: &'a CallGaps,
    duties: &'a [Duty],
    places: &'a [Place],
    unmet: &'a Needs,
    custodian: Option<usize>,
    urgency_door: Option<usize>,
}

impl Planner<'_> {
    fn answer(&self) -> Answer {
        let crisis = self.crisis();
        let severity = crisis.severity;
        let mut circle = Circle::default();
        self.by_bonds(&mut circle);
        self.choose_lead(&mut circle);
        self.by_wish(&mut circle);
        if let Some(regulation) = self.role(Role::UrgencyRegulation).filter(|_| severity == Severity::Imminent) {
            self.join(&mut circle, regulation, "emergency", Needs::new());
        }
        let (mut now, mut opening) = self.meet(&mut circle, &crisis.of(Pace::Now), &crisis.of(Pace::Opening));
        let around = self.around(&circle);
        let episode = self.episode(severity);
        let referrers = self.referrers(&circle);
        let (places, considered) = self.places(&around, &crisis, &circle, &episode);
        self.ask_first_place(&mut circle, &places, &mut now, &mut opening);
        let all = crisis.all();
        let (chosen, unmet) = self.cover(&circle, &referrers, &around.ways, &all, &now, &opening);
        for (service, meets) in chosen {
            self.join(&mut circle, service, "need", meets);
        }
        let custodian = self.custodian(severity);
        let nearest = self.urgency_door(&around.ways).filter(|_| severity == Severity::Imminent);
        let urgency_door = nearest.map(|(door, _)| door);
        let lead = circle.lead.map(|(lead, _)| lead);
        let next = self.next_holder(custodian, lead, &places, urgency_door);
        let unmet_lines: Vec<String> = unmet.iter().map(|need| self.near_misses(need, &referrers, &around.ways, &all)).collect();
        if let Some(next) = &next {
            self.ask_next_holder(&mut circle, next, severity, &places);
        }
        self.tell_somebody_now(&mut circle, severity);
        self.offer_rights(&mut circle, &crisis.facts);
        let members = &circle.members;
        circle.not_called.retain(|n| n.service.is_none_or(|s| !members.iter().any(|m| m.service == s)));
        let (calls, call_gaps) = self.calls(&mut circle, severity, urgency_door);
        let parts = Parts { calls: &calls, custodian, urgency_door };
        let duties = self.duties(&crisis.facts, &parts);

        let id = |service: usize| self.land.id(service);
        let mut answer = Answer::default();
        answer.put("severity", [severity.as_str().to_owned()]);
        answer.put("needs", crisis.needs.iter().map(|(need, _)| need.clone()));
        let is_told = self.q.request.crisis.severity.is_some();
        answer.put(
            "emergency",
            [match (severity == Severity::Imminent, is_told) {
                (true, _) => format!("now {}", nearest.map(|(s, m)| format!("{} {m}", id(s))).unwrap_or_default()),
                (false, false) => "if_signs ".to_owned(),
                (false, true) => "none".to_owned(),
            }],
        );
        answer.put("lead", circle.lead.iter().map(|(lead, origin)| format!("{} {origin}", id(*lead))));
        let from = self.lead_from(lead, custodian);
        answer.put(
            "lead_from",
            from.iter().map(|(at, until_then, on_call)| {
                format!("{} until then {} on call {on_call}", at.map(seconds).unwrap_or_default(), id(*until_then))
            }),
        );
        answer.put("custodian", custodian.map(|s| id(s).to_owned()));
        answer.put("next_holder", next.map(|next| format!("{} before {}", id(next.service), seconds(next.before))));
        answer.put("contacts", self.contacts());
        self.put_calls(&mut answer, &calls);
        answer.put_sorted("not_called", circle.not_called.iter().map(|n| format!("{} {}", n.id, n.code)));
        let news = episode.new_facts.join(", ");
        let (wandering, third) = (self.count_doors() >= 2, episode.no_third_door);
        answer.put("episode", [format!("wandering {wandering} no_third_door {third} new {news}")]);
        answer.put_sorted("unmet", unmet_lines);
        answer.put("places", places.iter().map(|place| self.place_line(place)));
        answer.put_sorted("considered", considered.iter().map(|c| format!("{} {}", id(c.service), c.code)));
        let missable = considered.iter().filter(|c| c.may_be_missed);
        answer.may_be_missed = missable
            .map(|c| {
                let tried = self.tried.iter().any(|(s, _)| *s == c.service);
                let instead = if tried { self.tried_code(c.service).to_owned() } else { String::new() };
                (id(c.service).to_owned(), (c.code, instead))
            })
            .collect();
        answer.put_sorted("duties", duties.iter().map(|duty| duty.line(self)));
        let quorum = self.quorum(&calls);
        answer.put(
            "quorum",
            quorum.iter().map(|(sector, services, clock)| {
                let services: Vec<&str> = services.iter().map(|s| id(*s)).collect();
                format!("{sector}: {} from {}", services.join(" "), seconds(*clock))
            }),
        );
        let (crisis, circle, call_gaps) = (&crisis, &circle, &call_gaps);
        let stages = Stages {
            crisis,
            circle,
            calls: &calls,
            call_gaps,
            duties: &duties,
            places: &places,
            unmet: &unmet,
            custodian,
            urgency_door,
        };
        answer.put_sorted("gaps", self.gaps(&stages));
        answer
    }

    /// Where the search begins: the door, or for somebody on the phone the reference of where they live.
    fn around(&self, circle: &Circle) -> Around {
        let by_phone = self.q.request.crisis.by_phone;
        let lead = circle.lead.map(|(lead, _)| lead);
        let reference = || self.role(Role::Reference).or(lead).or_else(|| self.role(Role::CrisisLead));
        let origin = self.door.filter(|_| !by_phone).or_else(reference).or(self.door);
        let speed = Speed {
            kmh: self.parameter(Parameter::EstimateKmh),
            detour: self.parameter(Parameter::EstimateDetourPercent),
            base: self.parameter(Parameter::EstimateBaseMinutes),
        };
        let nowhere = || vec![None; self.q.network.services.len()];
        let ways = origin.map_or_else(nowhere, |origin| self.land.ways(origin, self.now, &self.excluded, speed));
        Around { origin, ways }
    }

    fn put_calls(&self, answer: &mut Answer, calls: &[Call]) {
        let id = |service: usize| self.land.id(service);
        let at = |at: Option<chrono::DateTime<chrono::Utc>>| at.map(seconds).unwrap_or_default();
        answer.put("calls", calls.iter().map(|c| format!("{} {} {} {}", id(c.service), c.role, c.when, at(c.at))));
        answer.put("answer_by", calls.iter().map(|c| format!("{} {}", id(c.service), at(c.answer_by))));
        answer.put(
            "meets",
            calls.iter().map(|c| {
                let meets: Vec<&str> = c.meets.iter().map(String::as_str).collect();
                format!("{} {}", id(c.service), meets.join(" "))
            }),
        );
        answer.put(
            "ladders",
            calls.iter().map(|c| {
                let rungs = c.ladder.iter().map(|rung| {
                    let (role, told) = (rung.role.map_or("-", |role| role.as_str()), told(&rung.told));
                    format!("{} {role} {} {told}", id(rung.service), seconds(rung.at))
                });
                format!("{}: {}", id(c.service), rungs.collect::<Vec<_>>().join(", "))
            }),
        );
        answer.put(
            "discloses",
            calls.iter().map(|c| {
                let channel = c.told.channel.as_ref().map_or("-", |channel| channel.address_ref.as_str());
                format!("{} {channel} {}", id(c.service), told(&c.told))
            }),
        );
    }

    fn place_line(&self, place: &Place) -> String {
        let Some(service) = place.service else { return format!("home {}", place.role) };
        let millis = |millis: Option<u32>| millis.map_or_else(|| "?".to_owned(), |millis| minutes(millis).to_string());
        let meets: Vec<&str> = place.meets.iter().map(String::as_str).collect();
        let ask = if place.ask_first { "ask first" } else { "go" };
        let (there, back) = (millis(place.millis), millis(place.back));
        format!("{} {} {there} {back} {ask}: {}", self.land.id(service), place.role, meets.join(" "))
    }

    /// What is missing, as code, need, role, service.
    fn gaps(&self, stages: &Stages<'_>) -> Vec<String> {
        let id = |service: usize| self.land.id(service);
        let mut gaps: Vec<String> = stages.unmet.iter().map(|need| format!("need_unmet {need} - -")).collect();
        let own = self.own_municipalities();
        let municipality = |service: usize| self.land.municipality(self.land.territory_of(service)).id.as_str();
        // Not where a place of the municipality, that is no bed, gives it too.
        let here = |place: &&Place| place.role != "last_resort" && place.service.is_some_and(|s| own.contains(&municipality(s)));
        let given: Vec<&String> = stages.places.iter().filter(here).flat_map(|place| &place.meets).collect();
        for call in stages.calls.iter().filter(|call| call.role == "need") {
            if !own.contains(&municipality(call.service)) {
                let meets = call.meets.iter().filter(|need| !given.contains(need));
                gaps.extend(meets.map(|need| format!("met_elsewhere {need} - {}", id(call.service))));
            }
        }
        if stages.circle.reference_missing {
            gaps.push("no_reference - reference -".to_owned());
        }
        if stages.circle.lead.is_none() {
            gaps.push("missing_role - crisis_lead -".to_owned());
        }
        let mut missing: Vec<&str> = stages.duties.iter().filter(|d| d.to.is_none()).map(|d| d.role.as_str()).collect();
        missing.sort_unstable();
        missing.dedup();
        gaps.extend(missing.iter().map(|role| format!("missing_role - {role} -")));
        gaps.extend(stages.call_gaps.iter().map(|(code, service)| format!("{code} - - {}", id(*service))));
        if stages.crisis.too_many {
            gaps.push("too_many_needs - - -".to_owned());
        }
        if stages.custodian.is_none() {
            gaps.push("no_custodian - - -".to_owned());
        }
        if stages.crisis.severity == Severity::Imminent && stages.urgency_door.is_none() {
            gaps.push("no_urgency_door - - -".to_owned());
        }
        if !self.placing(stages.crisis).is_empty() && stages.places.is_empty() {
            gaps.push("no_place - - -".to_owned());
        }
        gaps
    }

    /// What the case itself holds, whether it came to bear or not.
    fn mark_the_case(&self) {
        let request = self.q.request;
        self.marked(self.age.from == 0 && self.age.to == 130, "age unknown");
        self.marked(request.person.gender.is_none(), "gender unknown");
        self.marked(request.crisis.by_phone, "by phone");
        self.marked(self.door.is_none(), "door not in the network");
        self.marked(self.land.has_cycle(), "links in a cycle");
        let operators = self.q.network.links.iter().filter_map(|link| link.operator.as_ref());
        let excluded = operators.filter_map(|id| self.land.service(id.as_str())).any(|s| self.excluded.contains(&s));
        self.marked(excluded, "excluded transport");
        let origin = self.door.filter(|_| !request.crisis.by_phone);
        let alone = |origin: usize| (0..self.q.network.services.len()).any(|s| !self.land.tied(origin, s));
        self.marked(origin.is_some_and(alone), "service on another island");
    }
}
