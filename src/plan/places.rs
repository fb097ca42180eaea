//! Where the person is cared for, now and tonight: least restrictive first, then reported free, then near.

use crate::calendar::Opening;
use crate::crisis::{Admission, CareEvent, EventFact, Severity};
use crate::network::NeedSet;
use crate::network::ServiceIx;
use crate::network::draft::Capacity;
use crate::person::Tri;
use crate::plan::Read;
use crate::plan::circle::{declined_before, wait_fact, way_facts};
use crate::plan::document::{ConsideredCode, FactKind, PlaceRole};
use crate::plan::moment::{Moment, Standing};
use crate::plan::neighbourhood::{Found, Met, Room};
use crate::plan::trace::{Fx, Own, RuleRef, Span, Trace};
use crate::policy::draft::Parameter;
use crate::policy::{Facts, RowIx};

/// A place as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlaceLine {
    /// None is home, with somebody.
    pub(crate) service: Option<ServiceIx>,
    pub(crate) role: PlaceRole,
    /// Milliminutes there and back.
    pub(crate) millis: Option<u32>,
    pub(crate) back_millis: Option<u32>,
    pub(crate) restrictiveness: u8,
    pub(crate) standing: Option<Standing>,
    pub(crate) hours_unknown: bool,
    pub(crate) max_stay: Option<u32>,
    pub(crate) meets: NeedSet,
    pub(crate) reasons: Span,
}

/// A place considered and not proposed, as decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConsideredLine {
    pub(crate) service: ServiceIx,
    pub(crate) code: ConsideredCode,
    pub(crate) restrictiveness: u8,
    /// None where no way is known.
    pub(crate) millis: Option<u32>,
    pub(crate) standing: Standing,
    pub(crate) hours_unknown: bool,
    pub(crate) reasons: Span,
}

/// The row by which staying at home with somebody is a place, if it is one.
pub(crate) fn home(moment: &Moment<'_>, facts: &Facts) -> Option<RowIx> {
    let (ix, row) = moment.policy.home(facts)?;
    let person = &moment.draft().person;
    let companion = person.wishes.as_ref().is_some_and(|wishes| wishes.companion.is_some());
    let guardian = person.guardian.as_ref().is_some_and(|g| g.reachable == Some(Tri::Yes) && g.suspected != Some(Tri::Yes));
    (!row.with_somebody || companion || guardian).then_some(ix)
}

/// A place with its way back, before it is ranked.
struct Ranked<'a> {
    met: &'a Met,
    back: Option<u32>,
    needs: NeedSet,
    bonded: bool,
}

/// Places in their order, and those considered.
pub(crate) fn places(
    moment: &Moment<'_>,
    room: &mut Room,
    found: &Found,
    crisis: &Read,
    bonded: &[ServiceIx],
    home: Option<RowIx>,
    trace: &mut Trace,
) -> (Vec<PlaceLine>, Vec<ConsideredLine>) {
    let wanted: NeedSet = crisis.needs.iter().map(|(need, _)| *need).collect();
    let mut ranked: Vec<Ranked<'_>> = found
        .places
        .iter()
        .filter(|met| met.refused.is_none())
        .map(|met| Ranked {
            met,
            back: found.origin.and_then(|origin| room.back(moment, origin, met)),
            needs: moment.network.service(met.service).needs().intersect(wanted),
            bonded: bonded.contains(&met.service),
        })
        .collect();
    ranked.sort_by_key(|place| rank(moment, place));
    let per_level = moment.policy.parameter(Parameter::PlacesPerLevel) as usize;
    let mut lines = Vec::new();
    lines.extend(home.map(|row| home_line(row, trace)));
    let mut considered: Vec<ConsideredLine> = Vec::new();
    let mut level = (u8::MAX, 0_usize);
    let held = admitted_level(moment);
    for place in &ranked {
        level = if level.0 == place.met.restrictiveness { (level.0, level.1 + 1) } else { (place.met.restrictiveness, 1) };
        if level.1 > per_level {
            continue;
        }
        let admission = moment.network.service(place.met.service).place().is_some_and(|p| p.admission);
        let harder = held.is_some_and(|level| place.met.restrictiveness > level);
        if admission && (crisis.severity < Severity::High || harder) {
            // Lei 10.216/2001 art. 4: nothing here says that care in the community could not do; and who is admitted already
            // is not proposed a harder place.
            considered.push(considered_line(moment, place.met, ConsideredCode::OthersFirst, trace));
            continue;
        }
        let wait = found.origin.map_or(0, |origin| room.wait(moment, origin, place.met.service, place.met.way));
        lines.push(place_line(moment, place, wait, admission, lines.is_empty(), trace));
    }
    if let Some(stay) = stay(moment, wanted, crisis.severity, trace) {
        let at = lines.iter().position(|line| line.role == PlaceRole::LastResort || line.restrictiveness >= stay.restrictiveness);
        lines.insert(at.unwrap_or(lines.len()), stay);
    }
    let refused = found.places.iter().filter_map(|met| met.refused.map(|code| (met, code)));
    considered.extend(refused.map(|(met, code)| considered_line(moment, met, code, trace)));
    let told = |service: ServiceIx, lines: &[PlaceLine], considered: &[ConsideredLine]| {
        lines.iter().any(|line| line.service == Some(service)) || considered.iter().any(|line| line.service == service)
    };
    for (service, _) in moment.tried.iter().filter(|(service, _)| !moment.is_excluded(*service)) {
        if !told(*service, &lines, &considered) {
            considered.extend(tried_line(moment, *service, trace));
        }
    }
    (lines, considered)
}

/// How restrictive the place is where the person is admitted.
fn admitted_level(moment: &Moment<'_>) -> Option<u8> {
    // An admission that is only being decided holds nobody yet.
    let ended = |event: &EventFact| matches!(event.kind, CareEvent::Discharge | CareEvent::Evasion) && event.at <= moment.now;
    let left = moment.draft().crisis.events.iter().filter(|event| ended(event)).map(|event| event.at).max();
    let made = |admission: &&Admission| admission.at.is_some_and(|at| at <= moment.now && left.is_none_or(|left| left < at));
    let admission = moment.draft().crisis.admission.as_ref().filter(made)?;
    let named = admission.service.as_ref().and_then(|service| moment.network.service_ix(service.as_str()));
    let place = moment.network.service(named.or(moment.door)?).place()?;
    Some(place.restrictiveness)
}

/// Least restrictive, of one level those that are no admission, then fresh positives, then where the person has a bond (bond
/// comes before cost), then minutes there and back, then ids.
fn rank(moment: &Moment<'_>, place: &Ranked<'_>) -> (u8, bool, u8, bool, u32, u32) {
    let sure = match (place.met.standing.capacity, place.met.opening) {
        (Capacity::Available, Opening::Open) => 0,
        (Capacity::AssessFirst | Capacity::Waitlist, Opening::Open) => 1,
        _ => 2,
    };
    // A place from which nobody knows the way back counts as if it were twice as far.
    let both = place.met.way.millis.saturating_add(place.back.unwrap_or(place.met.way.millis.saturating_mul(3)));
    let admission = moment.network.service(place.met.service).place().is_some_and(|p| p.admission);
    (place.met.restrictiveness, admission, sure, !place.bonded, both, moment.network.id_rank(place.met.service))
}

fn home_line(row: RowIx, trace: &mut Trace) -> PlaceLine {
    let mark = trace.mark();
    trace.own(Own::PlaceHome, &[Fx::Number(FactKind::Restrictiveness, 0)]);
    trace.because(RuleRef::Row(row), &[]);
    PlaceLine {
        service: None,
        role: PlaceRole::First,
        millis: None,
        back_millis: None,
        restrictiveness: 0,
        standing: None,
        hours_unknown: false,
        max_stay: None,
        meets: NeedSet::default(),
        reasons: trace.since(mark),
    }
}

fn place_line(moment: &Moment<'_>, place: &Ranked<'_>, wait: u32, admission: bool, first: bool, trace: &mut Trace) -> PlaceLine {
    let met = place.met;
    let mark = trace.mark();
    let own = if admission { Own::PlaceLastResort } else { Own::PlaceLeastRestrictive };
    trace.own(own, &[Fx::Number(FactKind::Restrictiveness, i64::from(met.restrictiveness))]);
    place.needs.iter().for_each(|need| trace.and(Fx::Need(need)));
    if place.bonded {
        trace.own(Own::BondLive, &[]);
    }
    trace.own(Own::PlaceNear, &[]);
    way_facts(trace, met.way);
    wait_fact(trace, wait);
    place.back.into_iter().for_each(|back| trace.and(Fx::Number(FactKind::ReturnMinutes, i64::from(back.div_ceil(1_000)))));
    let hours_unknown = met.opening == Opening::Unknown;
    let line = met.standing.line(hours_unknown);
    let mut facts = Vec::with_capacity(4);
    met.standing.facts(&mut facts);
    if line.ask_first {
        trace.own(Own::PlaceAskFirst, &[]);
    }
    if hours_unknown {
        trace.and(Fx::Flag(FactKind::HoursUnknown));
    }
    facts.into_iter().for_each(|fact| trace.and(fact));
    PlaceLine {
        service: Some(met.service),
        role: match (admission, first) {
            (true, _) => PlaceRole::LastResort,
            (false, true) => PlaceRole::First,
            (false, false) => PlaceRole::Next,
        },
        millis: Some(met.way.millis),
        back_millis: place.back,
        restrictiveness: met.restrictiveness,
        standing: Some(met.standing),
        hours_unknown,
        max_stay: moment.network.service(met.service).place().and_then(|p| p.max_stay_minutes),
        meets: place.needs,
        reasons: trace.since(mark),
    }
}

/// The door itself, where the person can stay meanwhile. Among places as restrictive it comes first: it is no way at all.
fn stay(moment: &Moment<'_>, wanted: NeedSet, severity: Severity, trace: &mut Trace) -> Option<PlaceLine> {
    let door = moment.door.filter(|door| !moment.draft().crisis.by_phone && !moment.is_excluded(*door))?;
    let there = moment.network.service(door);
    // With risk to life only an urgency door is a place to stay; any other keeps custody, and that is said there.
    let enough = severity < Severity::Imminent || there.urgency_door();
    let place = there.place().filter(|_| enough && there.can_hold() && moment.suits_age(door))?;
    let mark = trace.mark();
    trace.own(Own::PlaceStay, &[Fx::Number(FactKind::Restrictiveness, i64::from(place.restrictiveness))]);
    place.max_stay_minutes.into_iter().for_each(|minutes| trace.and(Fx::Number(FactKind::MaxStay, i64::from(minutes))));
    Some(PlaceLine {
        service: Some(door),
        role: PlaceRole::Meanwhile,
        millis: Some(0),
        back_millis: Some(0),
        restrictiveness: place.restrictiveness,
        standing: Some(moment.standing(door)),
        hours_unknown: false,
        max_stay: place.max_stay_minutes,
        meets: there.needs().intersect(wanted),
        reasons: trace.since(mark),
    })
}

/// A door of this episode that gives nothing of what is needed now, or stands too far to be met again.
fn tried_line(moment: &Moment<'_>, service: ServiceIx, trace: &mut Trace) -> Option<ConsideredLine> {
    let place = moment.network.service(service).place()?;
    let standing = moment.standing(service);
    let code = match standing.capacity {
        Capacity::Full => ConsideredCode::Full,
        Capacity::Refusing => ConsideredCode::Refusing,
        Capacity::Closed => ConsideredCode::Closed,
        _ => ConsideredCode::NotRightCare,
    };
    let mark = trace.mark();
    trace.own(
        Own::Considered,
        &[Fx::Number(FactKind::Restrictiveness, i64::from(place.restrictiveness)), Fx::Flag(FactKind::NotRightCare)],
    );
    let mut facts = Vec::with_capacity(4);
    standing.facts(&mut facts);
    facts.into_iter().for_each(|fact| trace.and(fact));
    let (restrictiveness, reasons) = (place.restrictiveness, trace.since(mark));
    Some(ConsideredLine { service, code, restrictiveness, millis: None, standing, hours_unknown: false, reasons })
}

fn considered_line(moment: &Moment<'_>, met: &Met, code: ConsideredCode, trace: &mut Trace) -> ConsideredLine {
    let mark = trace.mark();
    trace.own(Own::Considered, &[Fx::Number(FactKind::Restrictiveness, i64::from(met.restrictiveness))]);
    way_facts(trace, met.way);
    let mut facts = Vec::with_capacity(4);
    met.standing.facts(&mut facts);
    facts.into_iter().for_each(|fact| trace.and(fact));
    match code {
        ConsideredCode::AlreadyTried | ConsideredCode::NoThirdDoor => {
            trace.own(Own::NoThirdDoor, &[Fx::Number(FactKind::Count, i64::try_from(moment.doors).unwrap_or(i64::MAX))]);
        }
        ConsideredCode::NoAccess => trace.and(Fx::Flag(FactKind::NoPact)),
        ConsideredCode::NotForThisAge => trace.and(Fx::Flag(FactKind::AgeRange)),
        ConsideredCode::Closed => trace.and(Fx::Flag(FactKind::Closed)),
        ConsideredCode::DeclinedBefore => {
            moment.decline(met.service).into_iter().for_each(|decline| declined_before(trace, decline));
        }
        _ => {}
    }
    ConsideredLine {
        service: met.service,
        code,
        restrictiveness: met.restrictiveness,
        millis: Some(met.way.millis),
        standing: met.standing,
        hours_unknown: met.opening == Opening::Unknown,
        reasons: trace.since(mark),
    }
}
