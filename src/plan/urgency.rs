//! What comes before all else when life is at risk, and who answers for the person now and next.

use chrono::{DateTime, Duration, Utc};

use crate::calendar::Opening;
use crate::crisis::{Circumstance, Severity};
use crate::network::ServiceIx;
use crate::network::draft::{NumberPurpose, Role};
use crate::network::search::Way;
use crate::plan::Read;
use crate::plan::circle::{LeadLine, way_facts};
use crate::plan::document::{Emergency, FactKind, PlaceRole, Reason};
use crate::plan::moment::{Answers, Moment, Standing, later};
use crate::plan::neighbourhood::Found;
use crate::plan::places::PlaceLine;
use crate::plan::trace::{Fx, Own, Span, Trace};
use crate::policy::Policy;

/// The emergency as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EmergencyLine {
    pub(crate) door: Option<(ServiceIx, Way, Standing)>,
    /// Only if any of the signs is there.
    pub(crate) if_signs: bool,
    pub(crate) reasons: Span,
}

/// The emergency's first line: with risk to life, or while nobody told how grave it is.
pub(crate) fn emergency_line(moment: &Moment<'_>, crisis: &Read, found: &Found, trace: &mut Trace) -> Option<EmergencyLine> {
    let told = moment.draft().crisis.severity.is_some();
    let mark = trace.mark();
    if crisis.severity == Severity::Imminent {
        trace.own(Own::EmergencyFirst, &[Fx::Token(FactKind::Severity, crisis.severity.as_str())]);
        let door = found.urgency.map(|(service, way)| (service, way, moment.standing(service)));
        if let Some((service, way, standing)) = door {
            trace.and(Fx::Service(FactKind::Service, service));
            way_facts(trace, way);
            let mut facts = Vec::new();
            standing.facts(&mut facts);
            facts.into_iter().for_each(|fact| trace.and(fact));
        }
        return Some(EmergencyLine { door, if_signs: false, reasons: trace.since(mark) });
    }
    if told {
        return None;
    }
    trace.own(Own::SeverityUnknown, &[Fx::Token(FactKind::Assumed, "severity")]);
    Some(EmergencyLine { door: None, if_signs: true, reasons: trace.since(mark) })
}

/// Custody as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CustodyLine {
    pub(crate) service: Option<ServiceIx>,
    pub(crate) reasons: Span,
}

/// Who answers for the person now: the door if it can hold, else SAMU at risk to life, else the crisis lead.
pub(crate) fn custody(moment: &Moment<'_>, severity: Severity, trace: &mut Trace) -> CustodyLine {
    let mark = trace.mark();
    let there = moment.door.filter(|door| !moment.draft().crisis.by_phone && moment.network.service(*door).can_hold());
    // A door excluded for safety holds nobody a minute longer than it takes to be told so.
    let there = there.filter(|door| !moment.is_excluded(*door));
    let regulation = || moment.role(Role::UrgencyRegulation).filter(|_| severity == Severity::Imminent);
    let (own, service) = match (there, regulation()) {
        (Some(door), _) => (Own::CustodyDoor, Some(door)),
        (None, Some(regulation)) => (Own::CustodyUrgency, Some(regulation)),
        (None, None) => (Own::CustodyCrisisLead, moment.role(Role::CrisisLead)),
    };
    trace.own(own, &[]);
    service.into_iter().for_each(|service| trace.and(Fx::Service(FactKind::Service, service)));
    CustodyLine { service, reasons: trace.since(mark) }
}

/// From when the lead leads, as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LeadFromLine {
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) until_then: ServiceIx,
    pub(crate) on_call: bool,
}

/// From when the lead leads: none if it is there now, else from its opening; until then the custodian does.
pub(crate) fn lead_from(moment: &Moment<'_>, lead: Option<LeadLine>, custody: &CustodyLine) -> Option<LeadFromLine> {
    let lead = lead?.service;
    let (at, on_call) = match moment.answers(lead) {
        Answers::Open => return None,
        _ if moment.door == Some(lead) => return None,
        Answers::OnCall => (moment.opens(lead, moment.now), true),
        Answers::Unknown => (None, false),
        Answers::No(opens) => (opens, false),
    };
    let until_then = custody.service.filter(|s| *s != lead).or_else(|| moment.role(Role::CrisisLead)).filter(|s| *s != lead)?;
    Some(LeadFromLine { at, until_then, on_call })
}

/// The next holder as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NextHolderLine {
    pub(crate) service: ServiceIx,
    pub(crate) before: DateTime<Utc>,
    /// The door closes; else the stay ends.
    pub(crate) closing: bool,
    pub(crate) reasons: Span,
}

/// Who takes over before the door closes or the stay ends: the place asked first, the lead, a bed, each only if it is open
/// then and can hold; at risk to life the urgency door; the crisis lead where nobody else can.
pub(crate) fn next_holder(
    moment: &Moment<'_>,
    custody: &CustodyLine,
    places: &[PlaceLine],
    emergency: Option<&EmergencyLine>,
    lead: Option<LeadLine>,
    trace: &mut Trace,
) -> Option<NextHolderLine> {
    let holder = custody.service.filter(|service| moment.door == Some(*service))?;
    let there = moment.network.service(holder);
    let since = moment.draft().crisis.since.unwrap_or(moment.now);
    let stay = there.place().and_then(|place| place.max_stay_minutes);
    let ends = stay.map(|minutes| (later(since, Duration::minutes(i64::from(minutes))), Own::NextHolderMaxStay, minutes));
    let closes = there.hours().and_then(|hours| moment.network.hours().closes_at(hours, moment.now));
    let closes = closes.map(|at| (at, Own::NextHolderClosing, 0));
    let (before, own, minutes) = [ends, closes].into_iter().flatten().min_by_key(|(at, ..)| *at)?;
    if own == Own::NextHolderClosing && moment.age.from >= 18 && places.iter().any(|place| place.service.is_none()) {
        // An adult who goes home is held by nobody.
        return None;
    }
    // Nobody is handed to a closed door, nor to one that has no place or cannot hold.
    let holds = |service: &ServiceIx| {
        *service != holder
            && moment.network.service(*service).can_hold()
            && moment.standing(*service).capacity.is_accepting()
            && moment.opening(*service, before) != Opening::Closed
    };
    let place = |role: PlaceRole| places.iter().filter(|p| p.role == role).filter_map(|p| p.service).find(|s| holds(s));
    let door = || emergency.and_then(|emergency| emergency.door).map(|(service, ..)| service).filter(|door| *door != holder);
    let next = place(PlaceRole::First)
        .or_else(door)
        .or_else(|| place(PlaceRole::Next))
        .or_else(|| lead.map(|lead| lead.service).filter(holds))
        .or_else(|| place(PlaceRole::LastResort))
        .or_else(|| moment.role(Role::CrisisLead).filter(|s| *s != holder))?;
    let mark = trace.mark();
    trace.own(own, &[Fx::Service(FactKind::Service, next)]);
    match own {
        Own::NextHolderMaxStay => trace.and(Fx::Number(FactKind::MaxStay, i64::from(minutes))),
        _ => trace.and(Fx::At(FactKind::Closes, before.timestamp())),
    }
    Some(NextHolderLine { service: next, before, closing: own == Own::NextHolderClosing, reasons: trace.since(mark) })
}

/// What somebody could tell of a crisis when nothing else can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Severity, if it was told.
    pub severity: Option<Severity>,
    /// Circumstances that could be read.
    pub circumstances: Vec<Circumstance>,
}

/// Circumstances that by themselves put life at risk, whatever else was told.
const AT_ONCE: [Circumstance; 5] = [
    Circumstance::Overdose,
    Circumstance::SuicideAttempt,
    Circumstance::Unconscious,
    Circumstance::Seizure,
    Circumstance::WeaponAtHand,
];

/// The emergency without a network: what to do before, or instead of, everything else. Never fails.
///
/// # Shape
/// With risk to life: the number to call now. While the severity is not known: the number and the signs of danger. None
/// only where the severity was told and is not imminent.
/// # Source
/// Portaria GM/MS 2.048/2002; Resolução CFM 2.077/2014 (R13).
#[must_use]
pub fn emergency(told: &Told, policy: &Policy) -> Option<Emergency> {
    let confused = |with| told.circumstances.contains(&with) && told.circumstances.contains(&Circumstance::Confusion);
    let grave = confused(Circumstance::Withdrawal) || confused(Circumstance::Intoxication);
    let grave = grave || told.circumstances.iter().any(|c| AT_ONCE.contains(c));
    let imminent = told.severity == Some(Severity::Imminent) || grave;
    if !imminent && told.severity.is_some() {
        return None;
    }
    let own = if imminent { Own::EmergencyFirst } else { Own::SeverityUnknown };
    let reason = Reason { rule: own.as_str().to_owned(), source: own.source().to_owned(), facts: Vec::new() };
    Some(Emergency {
        number: policy.number(NumberPurpose::Emergency).unwrap_or("192").to_owned(),
        service: None,
        minutes: None,
        status: None,
        if_signs: !imminent,
        signs: if imminent { Vec::new() } else { signs(policy) },
        reasons: vec![reason],
    })
}

/// Ids of the policy's signs of danger.
pub(crate) fn signs(policy: &Policy) -> Vec<String> {
    policy.draft().signs.iter().map(|sign| sign.id.as_str().to_owned()).collect()
}
