//! Why one service is not called: asked of a decision for one service at a time, when somebody wonders.

use crate::network::draft::Access;
use crate::network::{NeedSet, ServiceIx};
use crate::plan::circle::{declined_before, way_facts};
use crate::plan::document::{FactKind, NotCalled, NotCalledCode};
use crate::plan::moment::{Answers, Moment};
use crate::plan::neighbourhood::{Room, reach_millis};
use crate::plan::trace::{Fx, Own, Trace};
use crate::plan::{Plan, PlanReasons};
use crate::status::Status;

/// Why a service is not called in a decision; none if it is called, or is the door itself.
///
/// The plan lists who has a bond, was wanted or is offered and is not called; this answers for any other service of the
/// network too: refused, closed to this person, of other ages, too far, or not needed since others meet what it offers.
/// Like the whole plan it is for the door and the lead: it may tell of an exclusion.
/// # Shape
/// One line as in `not_called`. A service that the network does not hold is `left_network`.
/// # Cost
/// One way from the door to the service.
#[must_use]
pub fn why_not(room: &mut Room, status: &Status, plan: &Plan, service: &str) -> Option<NotCalled> {
    let network = &plan.network;
    let bound = plan.policy.bind(network);
    let moment = Moment::new(network, &plan.policy, &bound, status, &plan.request);
    let here = network.service_ix(service);
    if here.is_some_and(|ix| moment.door == Some(ix) || plan.calls.iter().any(|call| call.service == ix)) {
        return None;
    }
    if let Some(line) = plan.not_called_lines().into_iter().find(|line| line.service == service) {
        return Some(line);
    }
    let mut trace = Trace::with_room();
    let code = match here.filter(|ix| network.service(*ix).is_valid_on(moment.today)) {
        Some(ix) => code(room, &moment, plan, ix, &mut trace),
        None => {
            trace.own(Own::LeftNetwork, &[]);
            NotCalledCode::LeftNetwork
        }
    };
    let span = trace.since(0);
    let reasons = PlanReasons { network, policy: &plan.policy, trace: &trace }.list(span);
    Some(NotCalled { service: service.to_owned(), code, reasons })
}

fn code(room: &mut Room, moment: &Moment<'_>, plan: &Plan, service: ServiceIx, trace: &mut Trace) -> NotCalledCode {
    let there = moment.network.service(service);
    let referrers: Vec<ServiceIx> = moment.door.into_iter().chain(plan.calls.iter().map(|call| call.service)).collect();
    if moment.is_excluded(service) {
        trace.own(Own::SafetyExclusion, &[]);
        return NotCalledCode::SafetyExclusion;
    }
    if moment.is_vetoed(service) {
        trace.own(Own::PersonVeto, &[Fx::Flag(FactKind::Vetoed)]);
        return NotCalledCode::PersonVeto;
    }
    if let Some(decline) = moment.decline(service) {
        declined_before(trace, decline);
        return NotCalledCode::DeclinedBefore;
    }
    if !moment.admits(service, &referrers) {
        let fact = match there.access() {
            Access::Restricted => FactKind::Restricted,
            Access::Referral => FactKind::ReferralOnly,
            Access::Open => FactKind::NoPact,
        };
        trace.own(Own::RestrictedAccess, &[Fx::Flag(fact)]);
        return NotCalledCode::RestrictedAccess;
    }
    if !moment.suits_age(service) {
        trace.own(Own::AgeRange, &[Fx::Flag(FactKind::AgeRange)]);
        return NotCalledCode::AgeRange;
    }
    let way = plan.origin.and_then(|origin| room.way(moment, origin, service));
    let reach = reach_millis(moment);
    if plan.origin.is_some() && way.is_none_or(|way| way.millis > reach) {
        trace.own(Own::TooFar, &[Fx::Number(FactKind::BeyondReach, i64::from(reach / 1_000))]);
        match way {
            Some(way) => way_facts(trace, way),
            None => trace.and(Fx::Flag(FactKind::NoWayKnown)),
        }
        return NotCalledCode::BeyondReach;
    }
    covered(moment, plan, service, trace);
    if let Some(way) = way {
        way_facts(trace, way);
    }
    NotCalledCode::CoveredByOther
}

/// It could be called: what it offers, who gives that, and what it reports.
fn covered(moment: &Moment<'_>, plan: &Plan, service: ServiceIx, trace: &mut Trace) {
    let there = moment.network.service(service);
    let all: NeedSet = plan.needs.iter().copied().collect();
    let offers = there.needs().intersect(all);
    trace.own(if offers.is_empty() { Own::NothingAsked } else { Own::CoveredByOther }, &[]);
    offers.iter().for_each(|need| trace.and(Fx::Need(need)));
    for call in plan.calls.iter().filter(|call| !call.meets.intersect(offers).is_empty()) {
        trace.and(Fx::Service(FactKind::Service, call.service));
    }
    if !moment.suits_care(service, all) {
        trace.and(Fx::Flag(FactKind::NotRightCare));
    }
    if matches!(moment.answers(service), Answers::No(_)) {
        trace.and(Fx::Flag(FactKind::Closed));
    }
    let mut facts = Vec::with_capacity(4);
    moment.standing(service).facts(&mut facts);
    facts.into_iter().for_each(|fact| trace.and(fact));
}
