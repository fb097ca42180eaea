//! What may be told to whom, through which channel, and which people of trust are contacted.

use amparo::crisis::{Capability, Circumstance, Relation, Severity};
use amparo::id::SectorId;
use amparo::network::draft::{ChannelClass, ChannelDraft, ChannelKind, Role};
use amparo::person::{Consent, ConsentScope, Tri};
use amparo::policy::draft::{Confidence, DataField, DisclosureRow, LegalBasis};

use crate::moment::{Answers, Planner};

/// What a call tells.
pub struct Told {
    pub basis: &'static str,
    pub rule: Option<String>,
    pub fields: Vec<DataField>,
    pub channel: Option<ChannelDraft>,
}

/// Fields that say nothing about anybody.
const NOBODY: [DataField; 2] = [DataField::CallId, DataField::DoorContact];

impl Planner<'_> {
    /// The row that lets one sector tell another something on this basis: the one that names them most closely.
    fn row(&self, from: &str, to: &str, basis: LegalBasis) -> Option<&DisclosureRow> {
        let is_in = |list: &[SectorId], sector: &str| list.is_empty() || list.iter().any(|s| s.as_str() == sector);
        let counts = |row: &&DisclosureRow| {
            let sure = matches!(row.confidence, Confidence::Verified | Confidence::Known);
            let published = basis != LegalBasis::PublicPolicy || row.published_act.is_some();
            row.basis == basis && row.active.unwrap_or(sure) && published && is_in(&row.from, from) && is_in(&row.to, to)
        };
        let rows = self.q.policy.draft().disclosure.iter().filter(counts);
        rows.min_by_key(|row| (row.to.is_empty(), row.from.is_empty()))
    }

    /// Consents about sharing care with a service that have not run out.
    fn consents(&self, to: usize) -> Vec<&Consent> {
        let (id, sector) = (self.land.id(to), self.sector(to));
        let about = |c: &&Consent| {
            let all = c.recipients.is_empty() && c.sectors.is_empty();
            let named = c.recipients.iter().any(|r| r.as_str() == id) || c.sectors.iter().any(|s| s.as_str() == sector);
            c.scope == ConsentScope::ShareCare && (all || named) && c.until.is_none_or(|until| self.now <= until)
        };
        self.q.request.person.consents.iter().filter(about).collect()
    }

    /// Basis and fields, cut to what the channel may carry.
    pub fn told(&self, to: usize, severity: Severity) -> Told {
        let mut told = self.may_tell(to, severity);
        told.channel = self.channel(to);
        let class = told.channel.as_ref().map_or(ChannelClass::IdOnly, |channel| channel.class);
        let row = self.q.policy.draft().channels.iter().find(|row| row.class == class);
        let carries = row.map_or(&NOBODY[..1], |row| &row.fields[..]);
        told.fields.retain(|field| carries.contains(field));
        told.fields.sort_unstable();
        told
    }

    fn may_tell(&self, to: usize, severity: Severity) -> Told {
        let nothing = Told { basis: "no_basis", rule: None, fields: NOBODY.to_vec(), channel: None };
        let Some(from) = self.door.or_else(|| self.role(Role::CrisisLead)).map(|s| self.sector(s)) else { return nothing };
        let consents = self.consents(to);
        let agrees = match self.q.request.crisis.capacity_to_consent {
            Some(Capability::Gives) => true,
            Some(Capability::Refuses) => false,
            _ => consents.iter().any(|consent| !consent.withdrawn),
        };
        let withdrawn = self.marked(consents.iter().any(|consent| consent.withdrawn), "consent withdrawn");
        let mut bases = Vec::new();
        if !withdrawn {
            bases.push(LegalBasis::HealthProtection);
            bases.extend(agrees.then_some(LegalBasis::Consent));
            if self.q.request.crisis.capacity_to_consent != Some(Capability::Refuses) {
                bases.push(LegalBasis::PublicPolicy);
            }
        }
        bases.extend((severity == Severity::Imminent).then_some(LegalBasis::ProtectionOfLife));
        bases.push(LegalBasis::NoBasis);
        let found = bases.into_iter().find_map(|basis| self.row(from, self.sector(to), basis));
        found.map_or(nothing, |row| Told {
            basis: row.basis.as_str(),
            rule: Some(row.id.as_str().to_owned()),
            fields: row.fields.clone(),
            channel: None,
        })
    }

    /// The first channel that fits how the service answers, else the first.
    fn channel(&self, service: usize) -> Option<ChannelDraft> {
        let on_call = self.answers(service) == Answers::OnCall;
        let channels = &self.land.at(service).channels;
        let fits = channels.iter().find(|channel| (channel.kind == ChannelKind::OnCallPhone) == on_call);
        fits.or_else(|| channels.first()).cloned()
    }

    /// People of trust, as lines. The guardian of a minor is told, unless violence at home may be: then not before the
    /// Conselho Tutelar has answered. Nobody who is excluded is a companion.
    pub fn contacts(&self) -> Vec<String> {
        let person = &self.q.request.person;
        let is_excluded = |reference: Option<&amparo::id::OpaqueRef>| {
            reference.is_some_and(|r| person.exclusions.iter().any(|e| e.person.as_ref() == Some(r)))
        };
        let mut lines = Vec::new();
        let guardian = person.guardian.as_ref();
        let exists = guardian.and_then(|g| g.exists);
        if exists == Some(Tri::Yes) || (self.age.from < 18 && exists != Some(Tri::No)) {
            let near = [Relation::Unknown, Relation::Guardian, Relation::Household, Relation::Family];
            let at_home = self.q.request.crisis.circumstances.iter().any(|fact| {
                let near = near.contains(&fact.relation.unwrap_or(Relation::Unknown));
                fact.kind == Circumstance::UnsafeTonight || (fact.kind == Circumstance::ViolenceSuffered && near)
            });
            let suspected = guardian.is_some_and(|g| g.suspected == Some(Tri::Yes));
            let reference = guardian.and_then(|g| g.contact_ref.as_ref());
            let held = self.marked(at_home || suspected || is_excluded(reference), "guardian held back");
            let until = if held { "conselho_tutelar" } else { "" };
            lines.push(format!("guardian {} decide safe {} until {until} ", reference.map_or("-", |r| r.as_str()), !held));
        }
        let wishes = person.wishes.as_ref();
        if let Some(companion) = wishes.and_then(|w| w.companion.as_ref()).filter(|c| !is_excluded(c.contact_ref.as_ref())) {
            let reference = companion.contact_ref.as_ref().map_or("-", |r| r.as_str());
            lines.push(format!("companion {reference} be_there safe true until  "));
        }
        if let Some(contact) = wishes.and_then(|w| w.safe_contact.as_ref()) {
            let class = contact.class.unwrap_or(ChannelClass::IdOnly).as_str();
            lines.push(format!("safe_contact {} reach_the_person safe true until  {class}", contact.address_ref.as_str()));
        }
        lines
    }
}
