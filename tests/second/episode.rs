//! The way of the person through the doors of this episode, and what is new since.

use std::collections::BTreeSet;

use amparo::crisis::{Attempt, Circumstance, Outcome, Severity};
use amparo::policy::draft::Parameter;
use chrono::{DateTime, Duration, Utc};

use crate::moment::Planner;

/// What is new since the doors that failed.
pub struct Episode {
    pub new_facts: Vec<&'static str>,
    pub no_third_door: bool,
}

impl Episode {
    pub fn is_new(&self) -> bool {
        !self.new_facts.is_empty()
    }
}

impl<'a> Planner<'a> {
    /// Attempts of this episode that failed since somebody last took the person; a request holds none of later.
    fn failed_attempts(&self) -> Vec<&'a Attempt> {
        let attempts = &self.q.request.crisis.attempts;
        let accepted = attempts.iter().filter(|a| a.outcome == Outcome::Accepted).map(|a| a.at).max();
        let from = self.now - Duration::hours(i64::from(self.parameter(Parameter::EpisodeHours)));
        let counts = |a: &&Attempt| {
            a.outcome != Outcome::Accepted
                && !self.marked(a.at < from, "attempt of an older episode")
                && !self.marked(accepted.is_some_and(|at| a.at <= at), "attempt before somebody accepted")
        };
        attempts.iter().filter(counts).collect()
    }

    /// How many doors did not take the person, those that the network does not hold too.
    pub fn count_doors(&self) -> usize {
        let failed = self.failed_attempts();
        failed.iter().map(|attempt| attempt.service.as_str()).collect::<BTreeSet<_>>().len()
    }

    /// Doors of the network that did not take the person, each with its last attempt.
    pub fn failed_doors(&self) -> Vec<(usize, DateTime<Utc>)> {
        let mut tried: Vec<(usize, DateTime<Utc>)> = Vec::new();
        for attempt in self.failed_attempts() {
            let Some(service) = self.land.service(attempt.service.as_str()) else { continue };
            match tried.iter_mut().find(|(known, _)| *known == service) {
                Some((_, at)) => *at = (*at).max(attempt.at),
                None => tried.push((service, attempt.at)),
            }
        }
        tried
    }

    /// A graver severity than any failed door was told, and circumstances that none of those that tell theirs was told, or
    /// that began since the last. A door of which nobody wrote what it was told says nothing about that.
    pub fn episode(&self, severity: Severity) -> Episode {
        let failed = self.failed_attempts();
        let mut new_facts = Vec::new();
        if failed.iter().filter_map(|a| a.severity).max().is_some_and(|worst| severity > worst) {
            new_facts.push(severity.as_str());
        }
        let last = failed.iter().map(|a| a.at).max();
        let lists: Vec<&Vec<Circumstance>> = failed.iter().filter_map(|a| a.circumstances.as_ref()).collect();
        self.marked(!lists.is_empty() && lists.len() < failed.len(), "attempt that tells nothing beside one that does");
        for fact in self.q.request.crisis.circumstances.iter().filter(|_| !failed.is_empty()) {
            let untold = !lists.is_empty() && !lists.iter().any(|list| list.contains(&fact.kind));
            if untold || fact.since.zip(last).is_some_and(|(since, last)| since > last) {
                new_facts.push(fact.kind.as_str());
            }
        }
        let most = (self.parameter(Parameter::ThirdDoorAttempts) as usize).max(1);
        let no_third_door = self.count_doors() >= most && new_facts.is_empty();
        self.marked(!new_facts.is_empty(), "new fact since a failed door");
        self.marked(no_third_door, "no third door");
        Episode { new_facts, no_third_door }
    }
}
