//! Who is in the circle by bond, by territory and by wish, and who leads it.

use amparo::bond::{Bond, Standing as BondStanding};
use amparo::crisis::Severity;
use amparo::network::draft::{Access, Role};
use amparo::policy::Facts;
use chrono::{DateTime, Utc};

use crate::moment::{Answers, Needs, Planner};

#[derive(Clone, Debug)]
pub struct Member {
    pub service: usize,
    pub role: &'static str,
    pub bond: Option<usize>,
    pub meets: Needs,
}

/// A service that is not called: where it stands in the network, what names it, and why.
pub struct NotCalled {
    pub service: Option<usize>,
    pub id: String,
    pub code: &'static str,
    pub reference: bool,
    pub live: bool,
}

/// The circle while it grows, in the order in which services join.
#[derive(Default)]
pub struct Circle {
    pub members: Vec<Member>,
    pub not_called: Vec<NotCalled>,
    pub lead: Option<(usize, &'static str)>,
    /// The lead was looked for among territorial references, and there is none.
    pub reference_missing: bool,
}

impl Circle {
    pub fn holds(&self, service: usize) -> bool {
        self.members.iter().any(|m| m.service == service)
    }

    pub fn is_bonded(&self, service: usize) -> bool {
        self.members.iter().any(|m| m.service == service && m.bond.is_some())
    }
}

impl<'a> Planner<'a> {
    pub fn join(&self, circle: &mut Circle, service: usize, role: &'static str, meets: Needs) {
        if self.door != Some(service) && !circle.holds(service) {
            circle.members.push(Member { service, role, bond: None, meets });
        }
    }

    /// The door and the members, who may refer the person and whose pacts count.
    pub fn referrers(&self, circle: &Circle) -> Vec<usize> {
        self.door.into_iter().chain(circle.members.iter().map(|m| m.service)).collect()
    }

    pub fn bond_standing(&self, bond: &Bond) -> BondStanding {
        let windows = &self.q.policy.draft().windows;
        let row = |kind| windows.iter().find(|row| row.bond == kind && row.reference == bond.reference).map(|row| row.days);
        bond.standing(self.today, row(Some(bond.kind)).or_else(|| row(None)).unwrap_or(365))
    }

    fn excludes_worker(&self, bond: &Bond) -> bool {
        let person = &self.q.request.person;
        let excluded = bond.worker.is_some() && person.exclusions.iter().any(|e| e.person.is_some() && e.person == bond.worker);
        self.marked(excluded, "bond with an excluded worker")
    }

    /// Bonds in the order in which they are heard: references, the strongest, the latest contact, then ids.
    fn bonds(&self) -> Vec<(usize, &'a Bond)> {
        let mut bonds: Vec<(usize, &Bond)> = self.q.request.person.bonds.iter().enumerate().collect();
        bonds.sort_by_key(|(_, b)| {
            (!b.reference, 100 - b.strength, std::cmp::Reverse(b.last_contact.or(b.since)), b.service.clone())
        });
        bonds
    }

    /// Every bond is a member, or a line that says why it is not.
    pub fn by_bonds(&self, circle: &mut Circle) {
        for (index, bond) in self.bonds() {
            let known = self.land.service(bond.service.as_str());
            let here = known.filter(|s| self.is_here(*s));
            if here.is_some_and(|s| self.door == Some(s) || circle.holds(s)) {
                continue;
            }
            match here.map_or(Some("left_network"), |service| self.bond_refusal(service, bond)) {
                None => circle.members.extend(here.map(|service| Member {
                    service,
                    role: "bond",
                    bond: Some(index),
                    meets: Needs::new(),
                })),
                Some(code) if known.is_none() || !circle.not_called.iter().any(|n| n.service == known) => {
                    circle.not_called.push(NotCalled {
                        service: known,
                        id: bond.service.as_str().to_owned(),
                        code,
                        reference: bond.reference,
                        live: self.bond_standing(bond) == BondStanding::Live,
                    });
                }
                Some(_) => {}
            }
        }
    }

    fn bond_refusal(&self, service: usize, bond: &Bond) -> Option<&'static str> {
        if self.excludes_worker(bond) || self.excluded.contains(&service) {
            return Some("safety_exclusion");
        }
        if self.vetoed.contains(&service) {
            return Some("person_veto");
        }
        if self.has_declined(service) {
            return Some("declined_before");
        }
        match self.bond_standing(bond) {
            BondStanding::NotOwn => Some("not_own_bond"),
            BondStanding::Future => Some("future_bond"),
            BondStanding::Lapsed => Some("lapsed_bond"),
            BondStanding::Live if self.access(service) == Access::Restricted => Some("restricted_access"),
            BondStanding::Live => None,
        }
    }

    fn substitute(&self, of: usize) -> Option<usize> {
        let fits = |s: &usize| self.may_be_told(*s) && !self.vetoed.contains(s) && self.suits_age(*s);
        self.first(self.substitutes(of).into_iter().filter(fits))
    }

    pub fn choose_lead(&self, circle: &mut Circle) {
        circle.lead = self.lead(circle);
        if let Some((lead, origin)) = circle.lead {
            self.mark(match origin {
                "bond" => "bond leads",
                "substitute" => "substitute leads",
                "territory" => "territory leads",
                _ => "crisis lead leads",
            });
            self.join(circle, lead, "lead", Needs::new());
            circle.members.iter_mut().filter(|m| m.service == lead).for_each(|m| m.role = "lead");
        }
    }

    fn lead(&self, circle: &mut Circle) -> Option<(usize, &'static str)> {
        if let Some(lead) = self.lead_by_bond(&circle.members) {
            return Some((lead, "bond"));
        }
        let refused = circle
            .not_called
            .iter()
            .filter(|n| matches!(n.code, "safety_exclusion" | "declined_before") && n.reference && n.live);
        if let Some(stands_in) = refused.filter_map(|n| n.service).find_map(|of| self.substitute(of)) {
            return Some((stands_in, "substitute"));
        }
        let named = self.references();
        circle.reference_missing = named.is_empty();
        for reference in named {
            let may =
                self.may_be_told(reference) && !self.vetoed.contains(&reference) && self.access(reference) != Access::Restricted;
            if may && !self.marked(!self.suits_age(reference), "reference for other ages") {
                return Some((reference, "territory"));
            }
            if let Some(stands_in) = self.substitute(reference) {
                return Some((stands_in, "substitute"));
            }
        }
        self.role(Role::CrisisLead).map(|s| (s, "crisis_lead"))
    }

    fn lead_by_bond(&self, members: &[Member]) -> Option<usize> {
        let bonds = &self.q.request.person.bonds;
        let strength = |m: &Member| m.bond.filter(|b| bonds[*b].reference).map(|b| bonds[b].strength);
        let may_lead = |door: &usize| self.kind(*door).clinical && !self.excluded.contains(door) && !self.vetoed.contains(door);
        if let Some(door) = self.door.filter(may_lead) {
            let own = |b: &&Bond| {
                b.service.as_str() == self.land.id(door) && b.reference && self.bond_standing(b) == BondStanding::Live
            };
            let here = bonds.iter().filter(own).filter(|b| !self.excludes_worker(b)).map(|b| b.strength).max();
            if here.is_some_and(|here| !members.iter().any(|m| strength(m).is_some_and(|other| other > here))) {
                return Some(door);
            }
        }
        let mut references = members.iter().filter(|m| strength(m).is_some() && self.kind(m.service).clinical);
        references.find(|m| self.answers(m.service) != Answers::No(None)).map(|m| m.service)
    }

    /// References of the catchment and of the municipality where the person lives, then of where the door stands.
    fn references(&self) -> Vec<usize> {
        let own = |t: &amparo::network::draft::TerritoryDraft| {
            t.roles.of(Role::Reference).and_then(|id| self.land.service(id.as_str()))
        };
        let mut named = Vec::new();
        if let Some(home) = self.home {
            named.extend(own(home));
            named.extend(own(self.land.municipality(home)));
        }
        if let Some(there) = self.door.map(|door| self.land.territory_of(door)) {
            named.extend(own(there).or_else(|| own(self.land.municipality(there))));
        }
        named
    }

    /// Services that the person wants are called, or stand among those that are not.
    pub fn by_wish(&self, circle: &mut Circle) {
        for wanted in self.q.request.person.wishes.iter().flat_map(|w| &w.wanted) {
            let Some(service) = self.land.service(wanted.as_str()) else { continue };
            let code = if self.excluded.contains(&service) {
                "safety_exclusion"
            } else if !self.is_here(service) {
                "left_network"
            } else if self.vetoed.contains(&service) {
                "person_veto"
            } else if self.has_declined(service) {
                "declined_before"
            } else if !self.suits_age(service) {
                "age_range"
            } else if !self.admits(service, &self.referrers(circle)) {
                "restricted_access"
            } else {
                self.join(circle, service, "wish", Needs::new());
                continue;
            };
            if !circle.holds(service) && !circle.not_called.iter().any(|n| n.service == Some(service)) {
                let id = self.land.id(service).to_owned();
                circle.not_called.push(NotCalled { service: Some(service), id, code, reference: false, live: false });
            }
        }
    }

    /// Lets the door and the members meet what they can; the needs that stay open: those of now, those that may wait.
    pub fn meet(&self, circle: &mut Circle, now: &Needs, opening: &Needs) -> (Needs, Needs) {
        let (mut now, mut opening) = (now.clone(), opening.clone());
        if let Some(door) = self.door.filter(|_| !self.q.request.crisis.by_phone) {
            let here = self.needs(door);
            now.retain(|n| !here.contains(n));
            opening.retain(|n| !here.contains(n));
        }
        for member in &mut circle.members {
            let takes = self.standing(member.service).capacity.is_accepting() && self.suits_age(member.service);
            let able = self.able(member.service, &now, &opening);
            if takes {
                member.meets = able;
            } else {
                self.marked(!able.is_empty(), "member that takes nobody like this");
            }
        }
        for member in &circle.members {
            now.retain(|n| !member.meets.contains(n));
            opening.retain(|n| !member.meets.contains(n));
        }
        (now, opening)
    }

    /// Where care is needed today and nobody of the circle answers now, somebody of the territory is told now.
    pub fn tell_somebody_now(&self, circle: &mut Circle, severity: Severity) {
        if severity < Severity::High || circle.members.iter().any(|m| self.answers(m.service).now()) {
            return;
        }
        let roles = [Role::MentalHealthCoordination, Role::CrisisLead];
        let may = |s: &usize| self.door != Some(*s) && !self.vetoed.contains(s) && self.answers(*s).now();
        let told = |role: &Role| self.role(*role).filter(may);
        if let Some(service) = roles.iter().find_map(told) {
            self.mark("somebody told now");
            self.join(circle, service, "territory", Needs::new());
        }
    }

    /// Whoever the person may turn to by right is not called unless they decide so, and stands there to be offered.
    pub fn offer_rights(&self, circle: &mut Circle, facts: &Facts) {
        for offer in self.q.policy.offers(facts, self.today) {
            let roles = &self.q.policy.rule_at(offer.rule).to;
            for service in roles.iter().filter_map(|role| self.role(*role)) {
                let told = circle.not_called.iter().any(|n| n.service == Some(service));
                if !told && self.door != Some(service) && !self.vetoed.contains(&service) && self.suits_age(service) {
                    self.mark("right offered");
                    let id = self.land.id(service).to_owned();
                    let (service, code) = (Some(service), "no_basis");
                    circle.not_called.push(NotCalled { service, id, code, reference: false, live: false });
                }
            }
        }
    }

    /// From when the lead leads, who leads until then, and whether its on-call may be earlier; none if it is there now.
    pub fn lead_from(&self, lead: Option<usize>, custodian: Option<usize>) -> Option<(Option<DateTime<Utc>>, usize, bool)> {
        let lead = lead.filter(|lead| self.door != Some(*lead))?;
        let (at, on_call) = match self.answers(lead) {
            Answers::Open => return None,
            Answers::OnCall => (self.land.next_opening(lead, self.now), true),
            Answers::Unknown => (None, false),
            Answers::No(opens) => (opens, false),
        };
        let until_then = [custodian, self.role(Role::CrisisLead)].into_iter().flatten().find(|s| *s != lead)?;
        Some((at, until_then, on_call))
    }
}
