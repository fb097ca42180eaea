//! Legal acts that are owed, each with its owner, addressee and deadline.

use amparo::crisis::EventFact;
use amparo::id::ServiceId;
use amparo::network::draft::Role;
use amparo::policy::Facts;
use amparo::policy::draft::{ClockStart, Owner, RuleRow};
use chrono::{DateTime, Duration, Utc};

use crate::moment::{Planner, seconds};
use crate::timing::Call;

/// Who is what in the moment, for owners of duties.
pub struct Parts<'a> {
    pub calls: &'a [Call],
    pub custodian: Option<usize>,
    pub urgency_door: Option<usize>,
}

pub struct Duty {
    pub rule: String,
    pub owner: Option<usize>,
    pub role: Role,
    pub to: Option<usize>,
    pub by: Option<DateTime<Utc>>,
}

impl Duty {
    pub fn line(&self, planner: &Planner<'_>) -> String {
        let id = |s: Option<usize>| s.map_or("-", |s| planner.land.id(s));
        let by = self.by.map(seconds).unwrap_or_default();
        format!("{} {} {} -> {} by {by}", self.rule, id(self.owner), self.role.as_str(), id(self.to))
    }
}

impl Planner<'_> {
    pub fn duties(&self, facts: &Facts, parts: &Parts<'_>) -> Vec<Duty> {
        let fired = self.q.policy.duties(facts, self.today);
        let mut duties = Vec::new();
        for row in fired.iter().filter(|f| f.carried_by.is_none()).map(|f| self.q.policy.rule_at(f.rule)) {
            for event in self.events(row) {
                let owner = self.owner(row.who.unwrap_or(Owner::Door), event, parts);
                // Safety comes before a duty: whoever answers for the person stands in for one that is excluded.
                let is_excluded = owner.is_some_and(|owner| self.excluded.contains(&owner));
                let owner = if self.marked(is_excluded, "excluded owner of a duty") { parts.custodian.or(owner) } else { owner };
                if row.who == Some(Owner::School) && owner.is_none() {
                    // No school attends: nobody owes what only a school owes.
                    continue;
                }
                let within = row.deadline_minutes.or(row.policy_minutes);
                let starts = self.starts(row.clock_start.unwrap_or(ClockStart::Knowledge), owner, event);
                let by = starts.zip(within).map(|(at, m)| at + Duration::minutes(i64::from(m)));
                for role in &row.to {
                    let to = self.addressee(owner, *role);
                    if owner.is_none() || owner != to {
                        duties.push(Duty { rule: row.id.as_str().to_owned(), owner, role: *role, to, by });
                    }
                }
            }
        }
        duties
    }

    /// The events of care that a rule names, or none for rules without.
    fn events(&self, row: &RuleRow) -> Vec<Option<&EventFact>> {
        let wanted = row.when.as_ref().map_or(&[][..], |when| &when.events);
        if wanted.is_empty() {
            return vec![None];
        }
        self.q.request.crisis.events.iter().filter(|e| wanted.contains(&e.kind)).map(Some).collect()
    }

    fn owner(&self, who: Owner, event: Option<&EventFact>, parts: &Parts<'_>) -> Option<usize> {
        let crisis = &self.q.request.crisis;
        let find = |id: &Option<ServiceId>| id.as_ref().and_then(|id| self.land.service(id.as_str()));
        match who {
            Owner::Door => self.door,
            Owner::School => self.door.filter(|door| self.sector(*door) == "education"),
            Owner::AttendingHealth => {
                // Whoever is called to a place attends; an ambulance brings the person there.
                let clinical = |c: &&Call| self.kind(c.service).clinical && !self.kind(c.service).mobile;
                let called = |when: &str| parts.calls.iter().filter(clinical).find(|c| c.when == when).map(|c| c.service);
                let urgency = parts.urgency_door.filter(|door| parts.calls.iter().any(|c| c.service == *door));
                let here = self.door.filter(|door| self.sector(*door) == "health");
                here.or(urgency).or_else(|| called("now")).or_else(|| called("at_opening"))
            }
            Owner::AdmittingService => match event {
                Some(event) => find(&event.service).or(self.door),
                None => crisis.admission.as_ref().and_then(|a| find(&a.service)).or(self.door),
            },
            Owner::ConselhoTutelar => self.role_by_law(Role::ConselhoTutelar),
            Owner::Custodian => parts.custodian,
            other => panic!("no reading of `{}`", other.as_str()),
        }
    }

    fn starts(&self, on: ClockStart, owner: Option<usize>, event: Option<&EventFact>) -> Option<DateTime<Utc>> {
        let crisis = &self.q.request.crisis;
        let happened = event.map(|e| e.at);
        match on {
            ClockStart::Knowledge => happened.or(Some(self.now)),
            ClockStart::Attendance => crisis.since.or(Some(self.now)).filter(|_| owner.is_some() && owner == self.door),
            ClockStart::Admission => happened.or_else(|| crisis.admission.as_ref().and_then(|a| a.at)),
            ClockStart::Discharge | ClockStart::Event => happened,
            ClockStart::Receipt => None,
            other => panic!("no reading of `{}`", other.as_str()),
        }
    }

    /// The role's service where the owner stands, else where the person lives; the Conselho Tutelar is that of the home.
    /// Who stands in for an excluded one is told instead: a legal duty comes before a veto, and an authority has no ages.
    fn addressee(&self, owner: Option<usize>, role: Role) -> Option<usize> {
        let there = owner.map(|owner| self.land.territory_of(owner));
        let places = if role == Role::ConselhoTutelar { [self.home, there] } else { [there, self.home] };
        let named: Vec<usize> = places.into_iter().flatten().filter_map(|t| self.land.role(t, role)).collect();
        let stands_in = |of: usize| self.first(self.substitutes(of).into_iter().filter(|s| self.may_owe(*s)));
        named.iter().copied().find(|s| self.may_owe(*s)).or_else(|| named.into_iter().find_map(stands_in))
    }
}
