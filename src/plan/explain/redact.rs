//! What a reader other than the worker may not know is taken out of the plan before a word is written.
//!
//! We cut the plan rather than the sentences: a sentence that forgets to ask what it may tell would then leak, while a
//! plan without the fact has nothing to leak.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Audience;
use crate::crisis::{Circumstance, DeclineCode};
use crate::network::draft::{ChannelClass, Role};
use crate::plan::document::{
    ChangeKind, ConsideredCode, ContactKind, Fact, FactKind, LeadOrigin, NotCalled, NotCalledCode, PlanDocument, Reason,
};

/// Services of which only the worker may read: those that are excluded for safety.
pub(crate) fn hidden(plan: &PlanDocument) -> BTreeSet<String> {
    let not_called = plan.not_called.iter().filter(|line| line.code == NotCalledCode::SafetyExclusion).map(|line| &line.service);
    let considered = plan.considered.iter().filter(|line| line.code == ConsideredCode::SafetyExclusion).map(|line| &line.service);
    let misses = plan.gaps.iter().flat_map(|gap| &gap.nearest_miss).filter(|miss| miss.code == ConsideredCode::SafetyExclusion);
    not_called.chain(considered).chain(misses.map(|miss| &miss.service)).filter(|id| **id != plan.crisis.door).cloned().collect()
}

/// Whether anything in the plan shows that somebody hurt the person, or that the person has something to fear.
///
/// It errs to yes: an authority that violence calls for, a contact held back, or a safe contact are enough.
pub(crate) fn shows_violence(plan: &PlanDocument) -> bool {
    let circumstance = |reason: &Reason| {
        reason.facts.iter().any(|fact| match fact.fact {
            FactKind::Excluded => true,
            FactKind::Circumstance | FactKind::NewFact => fact
                .id
                .as_deref()
                .and_then(Circumstance::from_token)
                .is_some_and(|kind| matches!(kind, Circumstance::ViolenceSuffered | Circumstance::UnsafeTonight)),
            _ => false,
        })
    };
    let protecting = |role: Role| {
        matches!(
            role,
            Role::Police | Role::WomensPolice | Role::ConselhoTutelar | Role::OlderPeopleCouncil | Role::DisabilityCouncil
        )
    };
    let told: [&str; 2] = [Circumstance::ViolenceSuffered.as_str(), Circumstance::UnsafeTonight.as_str()];
    !hidden(plan).is_empty()
        || plan.not_called.iter().any(|line| line.code == NotCalledCode::SafetyExclusion)
        || plan.considered.iter().any(|line| line.code == ConsideredCode::SafetyExclusion)
        || (plan.lead.as_ref().is_some_and(|lead| lead.origin == LeadOrigin::Substitute)
            && !plan.not_called.iter().any(|line| matches!(line.code, NotCalledCode::PersonVeto | NotCalledCode::DeclinedBefore)))
        || plan.crisis.needs.iter().chain(plan.calls.iter().flat_map(|call| &call.meets)).any(|need| of_violence(need))
        || plan
            .contacts
            .iter()
            .any(|contact| contact.kind == ContactKind::SafeContact || !contact.safe || contact.hold_until.is_some())
        || plan.contacts.iter().any(|contact| contact.class == Some(ChannelClass::IdOnly))
        || plan.duties.iter().any(|duty| protecting(duty.to_role))
        || plan.episode.new_facts.iter().any(|fact| told.contains(&fact.as_str()))
        || all_reasons(plan).into_iter().any(circumstance)
}

/// Whether a need by itself says that somebody hurt the person. By word, since needs are data of the network.
fn of_violence(need: &str) -> bool {
    ["violence", "police", "child_protection"].iter().any(|word| need.contains(word))
}

/// Services that shelter somebody: where they may not be found, they have no name outside the worker's text.
pub(crate) fn sheltering(plan: &PlanDocument) -> BTreeSet<String> {
    let shelters = |needs: &[String]| needs.iter().any(|need| need.contains("shelter"));
    let places = plan.places.iter().filter(|place| shelters(&place.meets)).filter_map(|place| place.service.clone());
    let calls = plan.calls.iter().filter(|call| shelters(&call.meets)).map(|call| call.service.clone());
    // Who declined is not said to shelter anybody: where shelter is needed, each of them may.
    let asked = shelters(&plan.crisis.needs);
    let declined = plan.not_called.iter().filter(|line| asked && line.code == NotCalledCode::DeclinedBefore);
    let considered = plan.considered.iter().filter(|line| asked && line.code == ConsideredCode::DeclinedBefore);
    let declined = declined.map(|line| line.service.clone()).chain(considered.map(|line| line.service.clone()));
    places.chain(calls).chain(declined).collect()
}

/// The plan as a reader may know it; the worker's is the whole.
pub(crate) fn for_reader(plan: &PlanDocument, reader: Audience) -> Cow<'_, PlanDocument> {
    if reader == Audience::Worker {
        return Cow::Borrowed(plan);
    }
    let hidden = hidden(plan);
    let shown = |service: &String| !hidden.contains(service);
    let mut cut = plan.clone();
    cut.crisis.episode = None;
    cut.crisis.severity_told = None;
    cut.not_called.retain(|line| shown(&line.service) && (may_read_not_called(line.code, reader) || is_offer(line, reader)));
    cut.considered
        .retain(|line| shown(&line.service) && (line.code != ConsideredCode::PersonVeto || reader == Audience::Prosecutor));
    cut.places.retain(|place| place.service.as_ref().is_none_or(shown));
    cut.calls.retain(|call| shown(&call.service));
    for call in &mut cut.calls {
        call.ladder.retain(|rung| shown(&rung.service));
        call.channel = None;
    }
    for gap in &mut cut.gaps {
        gap.nearest_miss.retain(|miss| shown(&miss.service) && miss.code != ConsideredCode::PersonVeto);
        gap.service = gap.service.take().filter(shown);
    }
    for duty in &mut cut.duties {
        duty.owner = duty.owner.take().filter(shown);
        duty.to = duty.to.take().filter(shown);
    }
    for sector in cut.quorum.iter_mut().flat_map(|quorum| &mut quorum.sectors) {
        sector.services.retain(shown);
    }
    cut.custodian.service = cut.custodian.service.take().filter(shown);
    cut.lead = cut.lead.take().filter(|lead| shown(&lead.service));
    cut.next_holder = cut.next_holder.take().filter(|next| shown(&next.service));
    cut.episode.trail.retain(|step| shown(&step.service));
    cut.episode.new_facts.clear();
    cut.would_change.retain(|change| {
        let named = change.service.iter().chain(&change.lead).chain(&change.first_place);
        let called = change.called.iter().chain(&change.no_longer_called);
        matches!(change.change, ChangeKind::RiskToLife | ChangeKind::PlaceFull) && named.chain(called).all(shown)
    });
    for contact in &mut cut.contacts {
        contact.contact_ref = None;
    }
    if reader != Audience::Person {
        cut.contacts.clear();
    }
    for reasons in reasons_mut(&mut cut) {
        reasons.retain(|reason| may_read_rule(&reason.rule, reader));
        for reason in reasons {
            reason.facts.retain(|fact| may_read_fact(fact, reader) && fact.id.as_ref().is_none_or(shown));
        }
    }
    Cow::Owned(cut)
}

/// What the person may decide on is told to the person.
fn is_offer(line: &NotCalled, reader: Audience) -> bool {
    reader == Audience::Person && line.reasons.iter().any(|reason| reason.rule == "as-the-person-decides")
}

/// Bonds and wishes are the person's; what a service lacks is the network's.
fn may_read_not_called(code: NotCalledCode, reader: Audience) -> bool {
    match code {
        NotCalledCode::SafetyExclusion => false,
        NotCalledCode::PersonVeto => reader == Audience::Person,
        NotCalledCode::DeclinedBefore => reader != Audience::Prosecutor,
        NotCalledCode::LapsedBond | NotCalledCode::FutureBond | NotCalledCode::NotOwnBond | NotCalledCode::AgeRange => false,
        NotCalledCode::NoBasis
        | NotCalledCode::LeftNetwork
        | NotCalledCode::RestrictedAccess
        | NotCalledCode::BeyondReach
        | NotCalledCode::CoveredByOther => reader == Audience::Manager,
    }
}

fn may_read_rule(rule: &str, reader: Audience) -> bool {
    let own_to_the_person = [
        "safety-exclusion",
        "person-veto",
        "wish",
        "lead-substitute",
        "guardian-told",
        "guardian-held-back",
        "companion",
        "safe-contact",
    ];
    let bonds = ["bond-lapsed", "bond-future", "bond-not-own"];
    // Who knows the person is told to those who run the network, as a role; to the prosecutor it is nothing.
    let known = reader == Audience::Prosecutor && ["bond-live", "bond-reference"].contains(&rule);
    !own_to_the_person.contains(&rule) && !bonds.contains(&rule) && !known
}

/// Whether a manager or a prosecutor may read a fact: what is true of services, norms and needs, not of the person.
fn may_read_fact(fact: &Fact, reader: Audience) -> bool {
    match fact.fact {
        FactKind::BondStrength
        | FactKind::ReferenceBond
        | FactKind::BondSince
        | FactKind::LastContact
        | FactKind::WindowDays
        | FactKind::BondUntil
        | FactKind::BondSubject
        | FactKind::Assumed
        | FactKind::SeverityTold
        | FactKind::Circumstance
        | FactKind::Suspected
        | FactKind::NewFact
        | FactKind::AgeRange
        | FactKind::Wanted
        | FactKind::Vetoed
        | FactKind::Excluded
        | FactKind::StandsInFor
        | FactKind::Purpose
        | FactKind::Present => false,
        // What a service lacks is the network's; that it does not suit the person, or is refused by them, is not.
        FactKind::Declined => {
            let of_the_person =
                [DeclineCode::NotOurAges, DeclineCode::BondEnded, DeclineCode::Conflict, DeclineCode::PersonRefused];
            let code = fact.id.as_deref().and_then(DeclineCode::from_token);
            reader != Audience::Person && code.is_some_and(|code| !of_the_person.contains(&code))
        }
        FactKind::AdmissionKind | FactKind::Event | FactKind::NotIdentified | FactKind::Rule => reader == Audience::Prosecutor,
        // The care that a moment asks for tells what the person has; the report says that it does not.
        FactKind::Need => reader == Audience::Manager,
        _ => reader != Audience::Person,
    }
}

/// Every list of reasons of a plan.
fn all_reasons(plan: &PlanDocument) -> Vec<&Reason> {
    let lists = [
        plan.emergency.as_ref().map(|x| &x.reasons),
        plan.lead.as_ref().map(|x| &x.reasons),
        plan.next_holder.as_ref().map(|x| &x.reasons),
        Some(&plan.crisis.reasons),
        Some(&plan.custodian.reasons),
    ];
    let lines = plan.contacts.iter().map(|x| &x.reasons);
    let lines = lines.chain(plan.calls.iter().map(|x| &x.reasons)).chain(plan.not_called.iter().map(|x| &x.reasons));
    let lines = lines.chain(plan.places.iter().map(|x| &x.reasons)).chain(plan.considered.iter().map(|x| &x.reasons));
    let lines = lines.chain(plan.duties.iter().map(|x| &x.reasons)).chain(plan.gaps.iter().map(|x| &x.reasons));
    lists.into_iter().flatten().chain(lines).flatten().collect()
}

fn reasons_mut(plan: &mut PlanDocument) -> Vec<&mut Vec<Reason>> {
    let lists = [
        plan.emergency.as_mut().map(|x| &mut x.reasons),
        plan.lead.as_mut().map(|x| &mut x.reasons),
        plan.next_holder.as_mut().map(|x| &mut x.reasons),
        Some(&mut plan.crisis.reasons),
        Some(&mut plan.custodian.reasons),
    ];
    let mut all: Vec<&mut Vec<Reason>> = lists.into_iter().flatten().collect();
    all.extend(plan.contacts.iter_mut().map(|x| &mut x.reasons));
    all.extend(plan.calls.iter_mut().map(|x| &mut x.reasons));
    all.extend(plan.not_called.iter_mut().map(|x| &mut x.reasons));
    all.extend(plan.places.iter_mut().map(|x| &mut x.reasons));
    all.extend(plan.considered.iter_mut().map(|x| &mut x.reasons));
    all.extend(plan.duties.iter_mut().map(|x| &mut x.reasons));
    all.extend(plan.gaps.iter_mut().map(|x| &mut x.reasons));
    all
}
