//! A decision as a document: indexes become ids, milliminutes become minutes (rounded up), reasons get their sources.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::id::hex;
use crate::network::draft::NumberPurpose;
use crate::network::{NeedIx, NeedSet, Network, ServiceIx};
use crate::plan::disclose::Disclosed;
use crate::plan::document::{
    Call, ChannelLine, Considered, Contact, ContactKind, CrisisLine, Custodian, Discloses, Duty, Emergency, EngineLine, Episode,
    Fact, FactKind, Gap, Lead, LeadFrom, NearestMiss, NextHolder, NotCalled, Place, PlanDocument, Quorum, QuorumSector, Reason,
    Rung, TrailStep,
};
use crate::plan::timing::{CallLine, RungLine};
use crate::plan::trace::{Fx, RuleRef, Span, Trace};
use crate::plan::urgency::signs;
use crate::plan::{GapLine, Plan, contacts, duty, places, urgency};
use crate::policy::Policy;

/// Version of amparo that decides.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

fn minutes(millis: u32) -> u32 {
    millis.div_ceil(1_000)
}

impl Plan {
    /// SHA-256 over everything that the decision read: engine and time-zone data, network, policy, request and the reports
    /// that were looked at.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for part in [VERSION.as_bytes(), chrono_tz::IANA_TZDB_VERSION.as_bytes()] {
            hash.update(part);
            hash.update([0]);
        }
        hash.update(self.network.fingerprint());
        hash.update(self.policy.fingerprint());
        hash.update(self.request.hash());
        for heard in &self.read {
            hash.update(self.network.service(heard.service).id().as_bytes());
            hash.update([0, heard.capacity as u8, heard.age_from, heard.age_to, heard.on_shift.map_or(2, u8::from)]);
            hash.update(heard.free_places.map_or(-1, i64::from).to_be_bytes());
            hash.update(heard.at_s.to_be_bytes());
        }
        hash.finalize().into()
    }

    /// The whole plan as a document.
    #[must_use]
    pub fn document(&self) -> PlanDocument {
        let draft = self.request.draft();
        PlanDocument {
            format: PlanDocument::FORMAT.to_owned(),
            at: draft.at,
            fingerprint: hex(&self.fingerprint()),
            engine: EngineLine {
                version: VERSION.to_owned(),
                time_zones: chrono_tz::IANA_TZDB_VERSION.to_owned(),
                network: self.network.id().to_owned(),
                policy: self.policy.id().to_owned(),
            },
            crisis: self.crisis_line(),
            emergency: self.emergency.as_ref().map(|line| self.emergency_of(line)),
            lead: self.lead.map(|lead| Lead {
                service: self.id(lead.service),
                origin: lead.origin,
                reasons: self.reasons(lead.reasons),
            }),
            lead_from: self.lead_from.map(|from| LeadFrom {
                at: from.at,
                until_then: self.id(from.until_then),
                earlier_if_on_call: from.on_call,
            }),
            custodian: Custodian {
                service: self.custody.service.map(|s| self.id(s)),
                reasons: self.reasons(self.custody.reasons),
            },
            next_holder: self.next_holder.map(|next| NextHolder {
                service: self.id(next.service),
                before: next.before,
                reasons: self.reasons(next.reasons),
            }),
            contacts: self.contacts.iter().map(|line| self.contact(line)).collect(),
            calls: self.calls.iter().map(|line| self.call(line)).collect(),
            not_called: self.not_called_lines(),
            places: self.places.iter().map(|line| self.place(line)).collect(),
            considered: self.considered.iter().map(|line| self.considered_of(line)).collect(),
            duties: self.duties.iter().map(|line| self.duty(line)).collect(),
            gaps: self.gaps.iter().map(|line| self.gap(line)).collect(),
            quorum: self.quorum_of(),
            episode: self.episode(),
            would_change: Vec::new(),
        }
    }

    pub(super) fn id(&self, service: ServiceIx) -> String {
        self.network.service(service).id().to_owned()
    }

    pub(super) fn need_id(&self, need: NeedIx) -> String {
        self.network.needs()[need.index()].id.to_string()
    }

    fn needs_of(&self, needs: NeedSet) -> Vec<String> {
        needs.iter().map(|need| self.need_id(need)).collect()
    }

    fn crisis_line(&self) -> CrisisLine {
        let draft = self.request.draft();
        CrisisLine {
            episode: draft.crisis.episode.as_ref().map(|id| id.as_str().to_owned()),
            door: draft.crisis.door.as_str().to_owned(),
            severity: self.severity,
            severity_told: draft.crisis.severity,
            territory: draft.person.residence.as_ref().map(|id| id.as_str().to_owned()),
            needs: self.needs.iter().map(|need| self.need_id(*need)).collect(),
            admission: draft.crisis.admission.as_ref().map(|admission| admission.kind),
            reasons: self.reasons(self.crisis_reasons),
        }
    }

    pub(super) fn emergency_of(&self, line: &urgency::EmergencyLine) -> Emergency {
        let own = |t: crate::network::TerritoryIx| self.network.territory(t).number(NumberPurpose::Emergency);
        let draft = self.request.draft();
        let door = self.network.service_ix(draft.crisis.door.as_str()).map(|door| self.network.service(door).municipality());
        let home = draft.person.residence.as_ref().and_then(|id| self.network.territory_ix(id.as_str()));
        let home = home.map(|t| self.network.territory(t).municipality);
        let number = door.and_then(own).or_else(|| home.and_then(own)).or_else(|| self.policy.number(NumberPurpose::Emergency));
        Emergency {
            number: number.unwrap_or("192").to_owned(),
            service: line.door.map(|(service, ..)| self.id(service)),
            minutes: line.door.map(|(_, way, _)| minutes(way.millis)),
            status: line.door.map(|(_, _, standing)| standing.line(false)),
            if_signs: line.if_signs,
            signs: if line.if_signs { signs(&self.policy) } else { Vec::new() },
            reasons: self.reasons(line.reasons),
        }
    }

    pub(super) fn contact(&self, line: &contacts::ContactLine) -> Contact {
        let person = &self.request.draft().person;
        let wishes = person.wishes.as_ref();
        let reference = match line.kind {
            ContactKind::Guardian => person.guardian.as_ref().and_then(|guardian| guardian.contact_ref.as_ref()),
            ContactKind::Companion => wishes.and_then(|w| w.companion.as_ref()).and_then(|c| c.contact_ref.as_ref()),
            ContactKind::SafeContact => wishes.and_then(|w| w.safe_contact.as_ref()).map(|c| &c.address_ref),
        };
        Contact {
            kind: line.kind,
            contact_ref: reference.map(|r| r.as_str().to_owned()),
            purpose: line.purpose,
            safe: line.safe,
            hold_until: line.hold_until,
            class: line.class,
            reasons: self.reasons(line.reasons),
        }
    }

    pub(super) fn call(&self, line: &CallLine) -> Call {
        let channel = line.channel.and_then(|index| self.network.service(line.service).channels().nth(usize::from(index)));
        let rungs = &self.rungs[line.ladder.from as usize..line.ladder.to as usize];
        Call {
            service: self.id(line.service),
            role: line.role,
            when: line.when,
            at: line.at,
            answer_by: line.answer_by,
            channel: channel.map(|c| ChannelLine { kind: c.kind, address_ref: c.address_ref.to_owned(), class: c.class }),
            ladder: rungs.iter().map(|rung| self.rung(rung)).collect(),
            discloses: self.discloses(&line.disclosed),
            meets: self.needs_of(line.meets),
            reasons: self.reasons(line.reasons),
        }
    }

    fn rung(&self, line: &RungLine) -> Rung {
        let RungLine { service, at, role, disclosed } = line;
        Rung { service: self.id(*service), at: *at, role: *role, discloses: self.discloses(disclosed) }
    }

    pub(super) fn discloses(&self, line: &Disclosed) -> Discloses {
        Discloses {
            basis: line.basis,
            rule: line.row.and_then(|row| self.policy.cite(row)).map(|cited| cited.id.to_owned()),
            fields: line.fields.list(),
        }
    }

    pub(super) fn not_called_lines(&self) -> Vec<NotCalled> {
        let bonds = &self.request.draft().person.bonds;
        let name = |line: &crate::plan::circle::NotCalledLine| match (line.bond, line.service) {
            (Some(bond), _) => bonds[usize::from(bond)].service.as_str().to_owned(),
            (None, service) => service.map(|s| self.id(s)).unwrap_or_default(),
        };
        self.not_called
            .iter()
            .map(|line| NotCalled { service: name(line), code: line.code, reasons: self.reasons(line.reasons) })
            .collect()
    }

    pub(super) fn place(&self, line: &places::PlaceLine) -> Place {
        Place {
            service: line.service.map(|s| self.id(s)),
            role: line.role,
            minutes: line.millis.map(minutes),
            return_minutes: line.back_millis.map(minutes),
            restrictiveness: line.restrictiveness,
            status: line.standing.map(|standing| standing.line(line.hours_unknown)),
            max_stay_minutes: line.max_stay,
            meets: self.needs_of(line.meets),
            reasons: self.reasons(line.reasons),
        }
    }

    fn considered_of(&self, line: &places::ConsideredLine) -> Considered {
        Considered {
            service: self.id(line.service),
            code: line.code,
            restrictiveness: line.restrictiveness,
            minutes: line.millis.map(minutes),
            status: Some(line.standing.line(line.hours_unknown)),
            reasons: self.reasons(line.reasons),
        }
    }

    pub(super) fn duty(&self, line: &duty::DutyLine) -> Duty {
        let row = self.policy.rule_at(line.rule);
        Duty {
            rule: row.id.as_str().to_owned(),
            act: line.act,
            owner: line.owner.map(|s| self.id(s)),
            to_role: line.to_role,
            to: line.to.map(|s| self.id(s)),
            starts_on: line.starts_on,
            starts_at: line.starts_at,
            within_minutes: line.within,
            by: line.by,
            by_from: line.by_from,
            stops_with: row.stop_evidence.as_ref().map(|label| label.pt.clone()).unwrap_or_default(),
            identified: line.identified,
            fields: line.fields.list(),
            reasons: self.reasons(line.reasons),
        }
    }

    fn gap(&self, line: &GapLine) -> Gap {
        let misses = self.misses.iter().filter(|miss| Some(miss.need) == line.need);
        let opens = |service: ServiceIx| {
            let hours = self.network.service(service).hours()?;
            self.network.hours().next_opening(hours, self.request.draft().at)
        };
        Gap {
            code: line.code,
            need: line.need.map(|need| self.need_id(need)),
            role: line.role,
            service: line.service.map(|s| self.id(s)),
            nearest_miss: misses
                .map(|miss| NearestMiss {
                    service: self.id(miss.service),
                    code: miss.code,
                    minutes: Some(minutes(miss.way.millis)),
                    opens: (miss.code == crate::plan::document::ConsideredCode::Closed).then(|| opens(miss.service)).flatten(),
                })
                .collect(),
            reasons: self.reasons(line.reasons),
        }
    }

    fn quorum_of(&self) -> Option<Quorum> {
        let (row, lines) = self.quorum.as_ref()?;
        let rule = self.policy.cite(*row)?.id.to_owned();
        let wants_reference = self.policy.quorum().is_some_and(|(_, row)| row.reference);
        let sectors = lines.iter().map(|line| QuorumSector {
            sector: self.network.sectors()[usize::from(line.sector)].id.to_string(),
            services: line.services.iter().map(|s| self.id(*s)).collect(),
            clock_from: line.clock_from,
        });
        Some(Quorum {
            rule,
            sectors: sectors.collect(),
            reference: self.lead.filter(|_| wants_reference).map(|lead| self.id(lead.service)),
        })
    }

    fn episode(&self) -> Episode {
        let crisis = &self.request.draft().crisis;
        let mut trail: Vec<TrailStep> = crisis
            .attempts
            .iter()
            .map(|a| TrailStep { service: a.service.as_str().to_owned(), at: a.at, outcome: Some(a.outcome.as_str().to_owned()) })
            .collect();
        trail.sort_by(|a, b| (a.at, &a.service).cmp(&(b.at, &b.service)));
        let here = crisis.since.unwrap_or(self.request.draft().at);
        trail.push(TrailStep { service: crisis.door.as_str().to_owned(), at: here, outcome: None });
        let mut new_facts: Vec<String> = self.new_facts.iter().map(|c| c.as_str().to_owned()).collect();
        if self.worse {
            new_facts.insert(0, self.severity.as_str().to_owned());
        }
        Episode { trail, wandering: self.wandering, no_third_door: self.no_third_door, new_facts }
    }

    pub(super) fn reasons(&self, span: Span) -> Vec<Reason> {
        PlanReasons { network: &self.network, policy: &self.policy, trace: &self.trace }.list(span)
    }
}

/// Reasons of one trace as they are written: ids and texts of its network and policy.
pub(super) struct PlanReasons<'a> {
    pub(super) network: &'a Network,
    pub(super) policy: &'a Policy,
    pub(super) trace: &'a Trace,
}

impl PlanReasons<'_> {
    pub(super) fn list(&self, span: Span) -> Vec<Reason> {
        self.trace.reasons(span).map(|(rule, facts)| self.reason(rule, facts)).collect()
    }

    fn reason(&self, rule: RuleRef, facts: &[Fx]) -> Reason {
        let (rule, source) = match rule {
            RuleRef::Own(own) => (own.as_str(), own.source()),
            RuleRef::Row(row) => self.policy.cite(row).map_or(("", ""), |cited| (cited.id, cited.source)),
        };
        Reason { rule: rule.to_owned(), source: source.to_owned(), facts: facts.iter().map(|fact| self.fact(*fact)).collect() }
    }

    fn fact(&self, fact: Fx) -> Fact {
        let id = |fact, id: &str| Fact { fact, id: Some(id.to_owned()), number: None, at: None };
        match fact {
            Fx::Flag(fact) => Fact { fact, id: None, number: None, at: None },
            Fx::Number(fact, number) => Fact { fact, id: None, number: Some(number), at: None },
            Fx::At(fact, at) => Fact { fact, id: None, number: None, at: instant(at) },
            Fx::Token(fact, "") => Fact { fact, id: None, number: None, at: None },
            Fx::Token(fact, token) => id(fact, token),
            Fx::Service(fact, service) => id(fact, self.network.service(service).id()),
            Fx::Need(need) => id(FactKind::Need, &self.network.needs()[need.index()].id),
            Fx::Sector(sector) => id(FactKind::Sector, &self.network.sectors()[sector.index()].id),
            Fx::Territory(territory) => id(FactKind::Territory, &self.network.territory(territory).id),
            Fx::Rule(rule) => id(FactKind::Rule, self.policy.rule_at(rule).id.as_str()),
        }
    }
}

fn instant(seconds: i64) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(seconds, 0)
}
