//! Who meets the needs that the circle leaves open, at the lowest cost, by trying everything.

use amparo::network::draft::{Access, Capacity};
use amparo::policy::draft::Parameter;

use crate::books::Way;
use crate::circle::Circle;
use crate::moment::{Answers, Needs, Planner, minutes};

impl Planner<'_> {
    /// Farthest travel in milliminutes.
    pub fn reach(&self) -> u32 {
        let own = self.home.and_then(|home| self.land.reach_minutes(home));
        own.unwrap_or(self.parameter(Parameter::ReachMinutes)) * 1_000
    }

    /// What keeps a service from taking this person, apart from its hours.
    pub fn kept_out(&self, service: usize, referrers: &[usize], all: &Needs) -> Option<&'static str> {
        if self.excluded.contains(&service) {
            return Some("safety_exclusion");
        }
        if self.vetoed.contains(&service) {
            return Some("person_veto");
        }
        if self.has_declined(service) {
            return Some("declined_before");
        }
        if !self.admits(service, referrers) {
            return Some("no_access");
        }
        if !self.suits_age(service) {
            return Some("not_for_this_age");
        }
        if !self.suits_care(service, all) {
            return Some("not_right_care");
        }
        match self.standing(service).capacity {
            Capacity::Full => Some("full"),
            Capacity::Refusing => Some("refusing"),
            Capacity::Closed => Some("closed"),
            _ => None,
        }
    }

    /// Which of the open needs a service that answers like this can meet: those of now, and those that may wait. By night,
    /// hours that nobody knows are no promise that somebody answers.
    pub fn able(&self, service: usize, now: &Needs, opening: &Needs) -> Needs {
        let answers = self.answers(service);
        let is_sure = answers.now() && !(answers == Answers::Unknown && self.night);
        let offers = self.needs(service);
        let now = offers.iter().filter(|n| is_sure && now.contains(*n));
        let later = offers.iter().filter(|n| answers != Answers::No(None) && opening.contains(*n));
        now.chain(later).cloned().collect()
    }

    /// The services that meet the open needs at the lowest cost, and the needs that nobody meets.
    pub fn cover(
        &self,
        circle: &Circle,
        referrers: &[usize],
        ways: &[Option<Way>],
        all: &Needs,
        now: &Needs,
        later: &Needs,
    ) -> (Vec<(usize, Needs)>, Needs) {
        let mut candidates: Vec<Candidate<'_>> = Vec::new();
        for (service, way) in ways.iter().enumerate() {
            let Some(way) = way.filter(|way| way.millis <= self.reach()) else { continue };
            // Being admitted is never a way of being called, and an ambulance is called by its number.
            let never = self.is_admission(service) || self.kind(service).mobile || self.door == Some(service);
            if never || !self.is_here(service) || circle.holds(service) {
                continue;
            }
            let able = self.able(service, now, later);
            if able.is_empty() || self.kept_out(service, referrers, all).is_some() {
                continue;
            }
            let unsure = !self.standing(service).is_sure() || self.answers(service) == Answers::Unknown;
            let penalty = if unsure { self.parameter(Parameter::UnknownPenaltyMinutes) } else { 0 };
            let load = self.parameter(Parameter::LoadMinutes) * self.recent(service).0;
            let second = self.kind(service).second_choice.iter().any(|need| able.contains(need.as_str()));
            let behind = if self.marked(second, "second choice") { self.reach() } else { 0 };
            let burden = (self.parameter(Parameter::BurdenMinutes) * 1_000).max(1);
            let cost = way.millis + burden + 1_000 * (load + penalty) + behind;
            candidates.push((cost, self.land.id(service), service, able));
        }
        let open: Needs = now.union(later).cloned().collect();
        let (can, unmet): (Needs, Needs) = open.into_iter().partition(|n| candidates.iter().any(|(.., able)| able.contains(n)));
        candidates.sort_by_key(|(_, id, ..)| *id);
        let best = if candidates.len() <= 12 { all_subsets(&candidates, &can) } else { all_minimal(&candidates, &can) };
        self.marked(best.len() > 1, "cover of several");
        (best.into_iter().map(|at| (candidates[at].2, candidates[at].3.clone())).collect(), unmet)
    }

    /// The services nearest to meeting a need that stays open: first those within reach that could but do not now, then
    /// whoever stands nearest, within ten times the reach.
    pub fn near_misses(&self, need: &str, referrers: &[usize], ways: &[Option<Way>], all: &Needs) -> String {
        let mut misses: Vec<(bool, u32, &str, &str)> = Vec::new();
        for (service, way) in ways.iter().enumerate() {
            let Some(way) = way.filter(|way| way.millis <= self.reach().saturating_mul(10)) else { continue };
            let never = self.door == Some(service) || self.excluded.contains(&service) || self.kind(service).mobile;
            let offers = self.needs(service).contains(need) && self.access(service) != Access::Restricted;
            if never || !self.is_here(service) || !offers {
                continue;
            }
            let own = match (way.millis > self.reach(), self.is_admission(service)) {
                (true, _) => "beyond_reach",
                (false, true) => "not_right_care",
                (false, false) => "closed",
            };
            let code = self.kept_out(service, referrers, all).unwrap_or(own);
            let could = way.millis <= self.reach() && !self.is_admission(service) && self.admits(service, referrers);
            let others = !could || is_never(code);
            misses.push((others, way.millis, self.land.id(service), code));
        }
        misses.sort_unstable();
        let told = misses.iter().take(self.parameter(Parameter::NearestMisses) as usize);
        let told: Vec<String> = told.map(|(_, millis, id, code)| format!("{id} {code} {}", minutes(*millis))).collect();
        format!("{need}: {}", told.join(", "))
    }
}

/// Whether a service is none for this person at all, so that it would not have received them on another day either.
pub fn is_never(code: &str) -> bool {
    matches!(code, "no_access" | "not_for_this_age" | "not_right_care")
}

type Candidate<'a> = (u32, &'a str, usize, Needs);

/// Lower cost, then fewer services, then the ids that come first; candidates stand in the order of ids.
fn key(candidates: &[Candidate<'_>], chosen: &[usize]) -> (u32, usize, Vec<usize>) {
    let mut chosen = chosen.to_vec();
    chosen.sort_unstable();
    (chosen.iter().map(|at| candidates[*at].0).sum(), chosen.len(), chosen)
}

fn all_subsets(candidates: &[Candidate<'_>], needs: &Needs) -> Vec<usize> {
    let subsets =
        (0_usize..1 << candidates.len()).map(|bits| (0..candidates.len()).filter(|at| bits >> at & 1 == 1).collect::<Vec<_>>());
    let covers = |chosen: &Vec<usize>| needs.iter().all(|need| chosen.iter().any(|at| candidates[*at].3.contains(need)));
    subsets.filter(covers).min_by_key(|chosen| key(candidates, chosen)).unwrap_or_default()
}

/// Every way of giving each need, in turn, to somebody who can meet it.
fn all_minimal(candidates: &[Candidate<'_>], needs: &Needs) -> Vec<usize> {
    fn go(candidates: &[Candidate<'_>], needs: &Needs, chosen: &mut Vec<usize>, best: &mut Option<(u32, usize, Vec<usize>)>) {
        let open = needs.iter().find(|need| !chosen.iter().any(|at| candidates[*at].3.contains(*need)));
        let Some(open) = open else {
            let found = key(candidates, chosen);
            if best.as_ref().is_none_or(|best| found < *best) {
                *best = Some(found);
            }
            return;
        };
        for at in (0..candidates.len()).filter(|at| candidates[*at].3.contains(open)) {
            chosen.push(at);
            if best.as_ref().is_some_and(|(cost, ..)| key(candidates, chosen).0 > *cost) {
                chosen.pop();
                continue;
            }
            go(candidates, needs, chosen, best);
            chosen.pop();
        }
    }
    let mut best = None;
    go(candidates, needs, &mut Vec::new(), &mut best);
    best.map(|(.., chosen)| chosen).unwrap_or_default()
}
