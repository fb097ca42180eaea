//! What a case keeps of a plan: whom it calls, who holds, what is owed and by when. Reasons and disclosure stay in the plan.

use chrono::{DateTime, Duration, Utc};

use crate::crisis::{Attempt, Circumstance, Severity};
use crate::id::{RuleId, SectorId, ServiceId, TerritoryId};
use crate::network::draft::Role;
use crate::plan::Plan;
use crate::plan::document::{ByFrom, Call, CallRole, CallWhen, ConsideredCode, Duty, PlaceRole, PlanDocument};
use crate::policy::draft::{Act, ClockStart, Parameter};
use crate::record::record;

record! {
    /// A step of a call's ladder.
    pub struct BriefRung {
        /// Who is called next.
        pub service: ServiceId,
        /// Role by which it stands there.
        pub role: Option<Role>,
        /// Its sector, for the quorum.
        pub sector: Option<SectorId>,
        /// Whether its acceptance is clinical.
        pub clinical: bool,
    }
}

record! {
    /// One service that a plan calls.
    pub struct BriefCall {
        /// Service.
        pub service: ServiceId,
        /// Its sector, for the quorum; none if the network does not hold it.
        pub sector: Option<SectorId>,
        /// Whether its acceptance is clinical.
        pub clinical: bool,
        /// What it is in the circle.
        pub role: CallRole,
        /// When the call goes out.
        pub when: CallWhen,
        /// From when its clock runs.
        pub from: DateTime<Utc>,
        /// Minutes to answer.
        pub answer_minutes: u32,
        /// Who is called next if it stays silent.
        pub ladder: Vec<BriefRung>,
    }
}

record! {
    /// A legal act that a plan finds owed.
    pub struct BriefDuty {
        /// Rule.
        pub rule: RuleId,
        /// What is owed.
        pub act: Act,
        /// Service that owes it.
        pub owner: Option<ServiceId>,
        /// Role to which it is owed.
        pub to_role: Role,
        /// Service with that role.
        pub to: Option<ServiceId>,
        /// What starts the clock.
        pub starts_on: ClockStart,
        /// When it started.
        pub starts_at: Option<DateTime<Utc>>,
        /// Minutes from the start.
        pub within_minutes: Option<u32>,
        /// Deadline.
        pub by: Option<DateTime<Utc>>,
        /// Where the deadline comes from.
        pub by_from: ByFrom,
    }
}

record! {
    /// A sector of the quorum.
    pub struct BriefSector {
        /// Sector.
        pub sector: SectorId,
        /// Called services of which one must accept.
        pub services: Vec<ServiceId>,
        /// From when its clock runs.
        pub clock_from: Option<DateTime<Utc>>,
    }
}

record! {
    /// A resource that was considered and is not proposed, or that was asked.
    pub struct BriefResource {
        /// Service.
        pub service: ServiceId,
        /// Why it does not suffice; none for a place that is proposed.
        pub code: Option<ConsideredCode>,
        /// It would be an admission.
        pub last_resort: bool,
        /// Ask before going: its report is old, or not a plain yes.
        pub ask_first: bool,
    }
}

record! {
    /// The terms of a policy that a case is folded with; those that only clocks need are read from the policy itself.
    #[derive(Copy)]
    pub struct BriefTerms {
        /// Minutes that an acceptance holds.
        pub acceptance_minutes: u32,
        /// Hours of an attempt that belongs to the episode.
        pub episode_hours: u32,
        /// Failed doors after which no further one is proposed without a new fact.
        pub third_door_attempts: u32,
    }
}

record! {
    /// What a case keeps of a plan.
    pub struct PlanBrief {
        /// Fingerprint of the plan, by which a ledger finds what it was decided with.
        pub fingerprint: String,
        /// Clock of the decision.
        pub at: DateTime<Utc>,
        /// Severity that counted.
        pub severity: Severity,
        /// Circumstances told.
        pub circumstances: Vec<Circumstance>,
        /// Door.
        pub door: ServiceId,
        /// Doors tried before, as the request told them.
        pub attempts: Vec<Attempt>,
        /// Municipality for the indicators: of residence, or the door's.
        pub municipality: Option<TerritoryId>,
        /// Who leads.
        pub lead: Option<ServiceId>,
        /// Who answers for the person.
        pub custodian: Option<ServiceId>,
        /// Who takes over before the custodian can no longer hold.
        pub next_holder: Option<ServiceId>,
        /// Before when.
        pub next_holder_before: Option<DateTime<Utc>>,
        /// Who is told when nobody answers: the territory's crisis lead.
        pub human: Option<ServiceId>,
        /// Nearest urgency door, with risk to life.
        pub emergency: Option<ServiceId>,
        /// Calls.
        pub calls: Vec<BriefCall>,
        /// Duties.
        pub duties: Vec<BriefDuty>,
        /// Sectors of the quorum.
        pub quorum: Vec<BriefSector>,
        /// Reference that must accept.
        pub reference: Option<ServiceId>,
        /// Places, and resources considered.
        pub resources: Vec<BriefResource>,
        /// Terms of the policy.
        pub terms: BriefTerms,
    }
}

impl PlanBrief {
    /// What a case keeps of a decision.
    ///
    /// # Shape
    /// All calls, duties and sectors of the plan. Nothing of the person but opaque tokens.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let document = plan.document();
        let (network, policy) = (plan.network(), plan.policy());
        let crisis = &plan.request().draft().crisis;
        let residence = plan.request().draft().person.residence.as_ref().and_then(|t| network.territory_ix(t.as_str()));
        let door = network.service_ix(&document.crisis.door).map(|door| network.service(door).territory());
        let places: Vec<_> = residence.into_iter().chain(door).collect();
        let municipality = places.first().map(|t| network.territory(network.territory(*t).municipality).id.to_string());
        let human = places.iter().find_map(|territory| network.role(*territory, Role::CrisisLead));
        let minutes = |parameter: Parameter| policy.parameter(parameter);
        Self {
            fingerprint: document.fingerprint.clone(),
            at: document.at,
            severity: document.crisis.severity,
            circumstances: crisis.circumstances.iter().map(|fact| fact.kind).collect(),
            door: crisis.door.clone(),
            attempts: crisis.attempts.clone(),
            municipality: municipality.and_then(TerritoryId::new),
            lead: document.lead.as_ref().and_then(|lead| id(&lead.service)),
            custodian: document.custodian.service.as_deref().and_then(id),
            next_holder: document.next_holder.as_ref().and_then(|next| id(&next.service)),
            next_holder_before: document.next_holder.as_ref().map(|next| next.before),
            human: human.and_then(|service| id(network.service(service).id())),
            emergency: document.emergency.as_ref().and_then(|e| e.service.as_deref()).and_then(id),
            calls: document.calls.iter().filter_map(|call| brief_call(plan, &document, call)).collect(),
            duties: document.duties.iter().filter_map(brief_duty).collect(),
            quorum: document.quorum.iter().flat_map(|quorum| &quorum.sectors).filter_map(brief_sector).collect(),
            reference: document.quorum.as_ref().and_then(|quorum| quorum.reference.as_deref()).and_then(id),
            resources: resources(&document),
            terms: BriefTerms {
                acceptance_minutes: minutes(Parameter::AcceptanceHours).saturating_mul(60),
                episode_hours: minutes(Parameter::EpisodeHours),
                third_door_attempts: minutes(Parameter::ThirdDoorAttempts),
            },
        }
    }
}

fn id(text: &str) -> Option<ServiceId> {
    ServiceId::new(text)
}

fn brief_call(plan: &Plan, document: &PlanDocument, call: &Call) -> Option<BriefCall> {
    let (sector, clinical) = standing(plan, &call.service);
    let from = call.at.unwrap_or(document.at);
    // A call for after the crisis has no deadline of its own: once it goes out it is answered like a light one.
    let low = || plan.policy().answer_minutes(Some(Severity::Low));
    let minutes = call.answer_by.map(|by| by.signed_duration_since(from).num_minutes());
    Some(BriefCall {
        service: id(&call.service)?,
        sector,
        clinical,
        role: call.role,
        when: call.when,
        from,
        answer_minutes: minutes.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or_else(low),
        ladder: call
            .ladder
            .iter()
            .filter_map(|rung| {
                let (sector, clinical) = standing(plan, &rung.service);
                Some(BriefRung { service: id(&rung.service)?, role: rung.role, sector, clinical })
            })
            .collect(),
    })
}

/// Sector of a service, and whether its acceptance is clinical.
fn standing(plan: &Plan, service: &str) -> (Option<SectorId>, bool) {
    let network = plan.network();
    let Some(there) = network.service_ix(service).map(|service| network.service(service)) else { return (None, false) };
    (SectorId::new(network.sectors()[usize::from(there.sector().0)].id.to_string()), there.clinical())
}

fn brief_duty(duty: &Duty) -> Option<BriefDuty> {
    Some(BriefDuty {
        rule: RuleId::new(duty.rule.clone())?,
        act: duty.act,
        owner: duty.owner.as_deref().and_then(id),
        to_role: duty.to_role,
        to: duty.to.as_deref().and_then(id),
        starts_on: duty.starts_on,
        starts_at: duty.starts_at,
        within_minutes: duty.within_minutes,
        by: duty.by,
        by_from: duty.by_from,
    })
}

fn brief_sector(line: &crate::plan::document::QuorumSector) -> Option<BriefSector> {
    let services = line.services.iter().filter_map(|service| id(service)).collect();
    Some(BriefSector { sector: SectorId::new(line.sector.clone())?, services, clock_from: line.clock_from })
}

fn resources(document: &PlanDocument) -> Vec<BriefResource> {
    let places = document.places.iter().filter_map(|place| {
        Some(BriefResource {
            service: id(place.service.as_deref()?)?,
            code: None,
            last_resort: place.role == PlaceRole::LastResort,
            ask_first: place.role != PlaceRole::Meanwhile && place.status.as_ref().is_some_and(|status| status.ask_first),
        })
    });
    let considered = document.considered.iter().filter_map(|line| {
        Some(BriefResource { service: id(&line.service)?, code: Some(line.code), ..BriefResource::default() })
    });
    places.chain(considered).collect()
}

/// An instant so much later; what lies beyond the last instant of a document ends there.
pub(crate) fn later(at: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
    /// The last second of 2200.
    const END_S: i64 = 7_289_654_399;
    let end = DateTime::from_timestamp(END_S, 0).unwrap_or(DateTime::<Utc>::MAX_UTC);
    let by = Duration::try_minutes(minutes).unwrap_or(Duration::MAX);
    at.checked_add_signed(by).map_or(end, |then| then.min(end))
}
