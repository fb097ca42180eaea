//! Promises of a case, tried on drawn lives: it agrees with a slow second reader of the same events, and it is never silent.

#[path = "../second/draw/mod.rs"]
mod draw;
mod model;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use amparo::case::brief::{BriefCall, BriefDuty, BriefRung, BriefSector, BriefTerms, PlanBrief};
use amparo::case::event::{
    CareResult, CareTask, CloseCode, DeclineCode, Event, EventDraft, EventKind, FollowUp, OfferKind, OverrideKind,
    OverrideReason, OverrideReview, SuppressCode,
};
use amparo::case::state::{CallStage, CustodyBy, Stage};
use amparo::case::{Applied, Case, Context, Due, DueKind, RefusalCode};
use amparo::crisis::{AdmissionKind, CareEvent, Circumstance, Outcome, Severity};
use amparo::exchange;
use amparo::id::{OpaqueRef, RuleId, SectorId, ServiceId};
use amparo::network::Network;
use amparo::network::draft::{Capacity, Role};
use amparo::plan::document::CallWhen;
use amparo::plan::plan;
use amparo::policy::Policy;
use amparo::policy::draft::Parameter;
use chrono::{DateTime, Duration, Utc};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::json;
use sha2::{Digest, Sha256};

use draw::world;
use model::{Model, Standing};

/// Services of the town, the crisis lead last.
const SERVICES: [&str; 7] = ["upa", "caps", "ubs", "cras", "hosp", "gone", "lead"];

fn town() -> &'static Network {
    static TOWN: OnceLock<Network> = OnceLock::new();
    TOWN.get_or_init(|| {
        let text = br#"{"format":"amparo/network/1","id":"town","valid_at":"2031-01-01T00:00:00Z",
          "territories":[{"id":"town","name":"Town","kind":"municipality","uf":"PA","roles":{"crisis_lead":"lead",
            "health_authority":"lead","conselho_tutelar":"lead","prosecutor":"lead","reference":"caps"}}],
          "services":[
            {"id":"upa","name":"UPA","kind":"upa","territory":"town","opening_hours":"24/7"},
            {"id":"caps","name":"CAPS","kind":"caps_ii","territory":"town","opening_hours":"Mo-Fr 08:00-18:00; PH off"},
            {"id":"ubs","name":"UBS","kind":"ubs","territory":"town","opening_hours":"Mo-Fr 07:00-17:00; PH off"},
            {"id":"cras","name":"CRAS","kind":"cras","territory":"town","opening_hours":"Mo-Fr 08:00-14:00; PH off"},
            {"id":"hosp","name":"Hospital","kind":"general_hospital_mh_beds","territory":"town","opening_hours":"24/7"},
            {"id":"lead","name":"Lead","kind":"crisis_lead_office","territory":"town","opening_hours":"24/7"}]}"#;
        exchange::network(text).expect("the town has no faults").0
    })
}

fn policy() -> &'static Policy {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    POLICY.get_or_init(Policy::br)
}

fn service(number: u8) -> ServiceId {
    ServiceId::new(SERVICES[usize::from(number) % SERVICES.len()]).expect("an id")
}

fn sector(of: &ServiceId) -> Option<SectorId> {
    SectorId::new(if of.as_str() == "cras" { "social_assistance" } else { "health" })
}

fn is_clinical(of: &ServiceId) -> bool {
    ["caps", "ubs", "hosp"].contains(&of.as_str())
}

/// A plan of this town: whom it calls hangs on the bits.
fn brief(bits: u32, at: DateTime<Utc>) -> PlanBrief {
    let bit = |place: u32| bits >> place & 1 == 1;
    let severity = if bit(0) {
        Severity::High
    } else if bit(1) {
        Severity::Imminent
    } else {
        Severity::Low
    };
    let minutes = policy().answer_minutes(Some(severity));
    let calls = (1..5_u8).filter(|number| bit(u32::from(*number) + 2)).map(|number| {
        let called = service(number);
        let when = match bits >> (number * 2) & 3 {
            0 => CallWhen::AtOpening,
            1 => CallWhen::AfterCrisis,
            _ => CallWhen::Now,
        };
        let wait = if when == CallWhen::AtOpening { 600 } else { 0 };
        let ladder = [number + 1, 5, 6].into_iter().filter(|rung| bit(u32::from(*rung) + 8)).map(|rung| BriefRung {
            service: service(rung),
            sector: sector(&service(rung)),
            clinical: is_clinical(&service(rung)),
            role: None,
        });
        BriefCall {
            sector: sector(&called),
            clinical: is_clinical(&called),
            when,
            from: at + Duration::minutes(wait),
            answer_minutes: minutes,
            ladder: ladder.filter(|rung| rung.service != called).collect(),
            service: called,
            ..BriefCall::default()
        }
    });
    let quorum = ["health", "social_assistance"].into_iter().filter(|_| bit(9));
    let duty = BriefDuty {
        rule: RuleId::new("R04").expect("an id"),
        owner: Some(service(4)),
        to_role: Role::Prosecutor,
        starts_at: Some(at),
        by: Some(at + Duration::hours(72)),
        ..BriefDuty::default()
    };
    PlanBrief {
        fingerprint: format!("{bits:x}"),
        at,
        severity,
        circumstances: if bit(10) { vec![Circumstance::Psychosis] } else { Vec::new() },
        door: service((bits >> 11 & 3) as u8),
        lead: bit(13).then(|| service(1)),
        custodian: bit(14).then(|| service(0)),
        human: Some(service(6)),
        emergency: (severity == Severity::Imminent).then(|| service(4)),
        calls: calls.collect(),
        duties: if bit(15) { vec![duty] } else { Vec::new() },
        quorum: quorum
            .map(|name| BriefSector { sector: SectorId::new(name).expect("an id"), ..BriefSector::default() })
            .collect(),
        reference: bit(16).then(|| service(1)),
        terms: BriefTerms { acceptance_minutes: 24 * 60, episode_hours: 72, third_door_attempts: 2 },
        ..PlanBrief::default()
    }
}

fn id(text: &str) -> OpaqueRef {
    OpaqueRef::new(text).expect("an id")
}

fn start() -> DateTime<Utc> {
    "2031-05-16T22:00:00Z".parse().expect("an instant")
}

fn opened(bits: u32) -> EventDraft {
    let mut draft = EventDraft::new(id("c"), id("e0"), EventKind::Opened, start());
    draft.person = Some(id("p"));
    draft.plan = Some(brief(bits, start()));
    draft
}

/// What an event is drawn from: kind, two services, bits, minutes since the last.
type Lot = (u8, u8, u8, u32, u16);

fn lots(most: usize) -> impl Strategy<Value = Vec<Lot>> {
    proptest::collection::vec((any::<u8>(), 0..7_u8, 0..7_u8, any::<u32>(), 0..600_u16), most / 2..most)
}

/// Kinds that are drawn; what happens often is drawn often.
fn kind(number: u8) -> EventKind {
    use EventKind as K;
    const OFTEN: [EventKind; 16] = [
        K::Delivered,
        K::Delivered,
        K::Escalated,
        K::Escalated,
        K::Accepted,
        K::Accepted,
        K::Accepted,
        K::Declined,
        K::Declined,
        K::CareGiven,
        K::CustodyAccepted,
        K::CustodyAccepted,
        K::Arrived,
        K::RefusedAtDoor,
        K::Replanned,
        K::HumanTold,
    ];
    let all = OFTEN.iter().chain(EventKind::ALL).filter(|kind| **kind != K::Absorbed && **kind != K::Merged);
    let all: Vec<EventKind> = all.copied().collect();
    match all[usize::from(number) % all.len()] {
        // A life ends seldom.
        K::Died | K::Closed if number < 128 => K::Accepted,
        kind => kind,
    }
}

fn event(case: &Case, model: &Model, number: usize, at: DateTime<Utc>, lot: &Lot) -> EventDraft {
    let (what, a, b, bits, _) = *lot;
    let e = EventDraft::new(id("c"), id(&format!("e{number}")), kind(what), at);
    filled(case, model, e, a, b, bits)
}

/// An event of this kind, with what it needs and some of what it may have.
fn filled(case: &Case, model: &Model, mut e: EventDraft, a: u8, b: u8, bits: u32) -> EventDraft {
    let at = e.at;
    let (needed, allowed) = e.kind.fields();
    let bit = |place: u32| bits >> place & 1 == 1;
    let token = |length: usize| bits as usize % length;
    for (name, wanted) in needed.iter().map(|name| (*name, true)).chain(allowed.iter().map(|name| (*name, bit(31)))) {
        if !wanted {
            continue;
        }
        match name {
            "person" => e.person = Some(id("p")),
            "service" => e.service = Some(service(a)),
            "call" => e.call = Some(service(b)),
            // Mostly who has custody, so that it is handed over at times.
            "from" => e.from = Some(if bit(1) || e.kind == EventKind::Transferred { service(b) } else { model.custodian() }),
            "plan" => e.plan = Some(brief(bits, at)),
            "until" => e.until = Some(at + Duration::minutes(i64::from(bits % 3_000))),
            "minutes" => e.minutes = Some(bits % 200),
            "declined" => e.declined = Some(DeclineCode::ALL[token(DeclineCode::ALL.len())]),
            "outcome" => e.outcome = Some(Outcome::ALL[token(Outcome::ALL.len() - 1)]),
            "severity" => e.severity = Some(Severity::ALL[token(Severity::ALL.len())]),
            "circumstances" => e.circumstances = vec![Circumstance::ALL[token(3)]],
            "admission" => e.admission = Some(AdmissionKind::ALL[token(AdmissionKind::ALL.len())]),
            "drug_use" => e.drug_use = bit(3),
            "evidence" => e.evidence = Some(id("x")),
            "incident" => e.incident = Some(CareEvent::Accident),
            "rule" => e.rule = RuleId::new("R04"),
            "role" => e.role = Some(Role::Prosecutor),
            "follow_up" => e.follow_up = Some(FollowUp::ALL[token(4)]),
            "result" => e.result = Some(CareResult::ALL[token(CareResult::ALL.len())]),
            "capacity" => e.capacity = Some(Capacity::Available),
            "suppressed" => e.suppressed = Some(SuppressCode::ALL[token(SuppressCode::ALL.len())]),
            "topic" => e.topic = Some(id("t")),
            "answered" => e.answered = bit(4),
            "tasks" => {
                e.tasks =
                    vec![CareTask { id: id(if bit(5) { "t" } else { "u" }), service: service(b), due: at, ..CareTask::default() }]
            }
            "task" => e.task = Some(id(if bit(5) { "t" } else { "u" })),
            "offer" => e.offer = Some(OfferKind::ALL[token(2)]),
            "overrides" => e.overrides = Some(OverrideKind::ALL[token(OverrideKind::ALL.len())]),
            "reason" => e.reason = Some(OverrideReason::ALL[token(OverrideReason::ALL.len())]),
            // Mostly one that there is, at times one that was reviewed already.
            "about" => {
                let made = &case.state().overrides;
                let known = made.get(usize::from(b) % made.len().max(1)).filter(|_| bits >> 6 & 3 > 0);
                e.about = Some(known.map_or_else(|| id("e0"), |line| line.event.clone()));
            }
            "review" => e.review = Some(OverrideReview::ALL[token(OverrideReview::ALL.len())]),
            "close" => e.close = Some(CloseCode::ALL[token(CloseCode::ALL.len())]),
            name => panic!("{name} is not drawn"),
        }
    }
    use EventKind as K;
    if matches!(e.kind, K::Overridden | K::OverrideReviewed) {
        e.by = Some(id(["w1", "w2", "w3"][usize::from(a) % 3]));
    }
    if matches!(e.kind, K::Accepted | K::Declined | K::Delivered | K::Escalated | K::HumanTold | K::Reminded)
        && bits >> 28 & 3 > 0
    {
        aim(case, &mut e, a, b, bit(30));
    }
    e
}

/// Most answers are about a call that there is, from somebody of its ladder.
fn aim(case: &Case, e: &mut EventDraft, a: u8, b: u8, names_call: bool) {
    let calls = &case.state().calls;
    let Some(line) = calls.iter().rev().nth(usize::from(a) % calls.len().clamp(1, 3)) else { return };
    let ladder = line.call.ladder.iter().map(|rung| &rung.service);
    let may: Vec<&ServiceId> = [&line.call.service, &line.call.service].into_iter().chain(ladder).collect();
    e.service = Some(may[usize::from(b) % may.len()].clone());
    e.call = (names_call || e.kind == EventKind::HumanTold).then(|| line.call.service.clone());
}

fn take(draft: EventDraft) -> Event {
    Event::new(draft).expect("a drawn event is whole")
}

fn compare(case: &Case, model: &Model, at: DateTime<Utc>) {
    let state = case.state();
    let stage = match model.stage() {
        model::Stage::Open => Stage::Open,
        model::Stage::Settled => Stage::Settled,
        model::Stage::Closed => Stage::Closed,
        model::Stage::Merged => Stage::Merged,
    };
    assert_eq!(state.stage, stage);
    assert_eq!(state.custodian().map(|s| s.as_str()), Some(model.custodian().as_str()), "custodian");
    assert_eq!(state.whereabouts.as_ref().map(|s| s.as_str()), model.whereabouts().as_ref().map(|s| s.as_str()), "whereabouts");
    assert_eq!(state.severity, model.severity());
    let admitted = state.admission().map(|line| (line.service.as_str().to_owned(), Some(line.kind)));
    assert_eq!(admitted, model.admission().map(|(there, kind)| (there.as_str().to_owned(), kind)), "admission");
    let lines = model.lines();
    assert_eq!(state.calls.len(), lines.len(), "calls");
    for (line, known) in state.calls.iter().zip(&lines) {
        assert_eq!(line.call.service.as_str(), known.call.service.as_str());
        let standing = model.standing(known, &lines);
        let wanted = match standing {
            Standing::Waiting => CallStage::Waiting,
            Standing::Accepted { .. } => CallStage::Accepted,
            Standing::Declined => CallStage::Declined,
            Standing::Expired => CallStage::Expired,
            Standing::Withdrawn => CallStage::Withdrawn,
        };
        assert_eq!(line.stage, wanted, "{}", line.call.service.as_str());
        assert_eq!(line.holds(at), model::holds(&standing, at), "{}", line.call.service.as_str());
    }
    assert_eq!(case.is_held(at), model.held(at), "held");
    assert_eq!(case.is_formed(at), model.formed(at), "formed");
    assert_eq!(state.is_wandering(), model.wanders(), "wandering");
    assert_eq!(case.no_third_door(at), model.no_third_door(at), "no third door");
    compare_duties(case, model, at);
    compare_care_plan(case, model, at);
    compare_overrides(case, model, at);
    compare_agenda(case, model, at);
}

/// What lies ahead: of each call that somebody has to answer, one next step, and none of the others; each follow-up until it is
/// made; the workshop until it is offered.
fn compare_agenda(case: &Case, model: &Model, at: DateTime<Utc>) {
    let agenda = case.agenda(at, &Context { network: town(), policy: policy() });
    let is_over = matches!(model.stage(), model::Stage::Closed | model::Stage::Merged);
    let goes_on = !is_over && !model.has_died();
    let lines = model.lines();
    for (place, line) in lines.iter().enumerate() {
        let called = &line.call.service;
        if lines[place + 1..].iter().any(|later| later.call.service == *called) {
            continue;
        }
        let of = |kind: DueKind| agenda.iter().filter(|due| due.kind == kind && due.call.as_ref() == Some(called)).count();
        let begins = goes_on && !(line.call.when == CallWhen::AfterCrisis && model.stage() == model::Stage::Open);
        let (rises, renews) = match model.standing(line, &lines) {
            Standing::Waiting => (1, 0),
            Standing::Accepted { until: Some(_), care: false, .. } if line.made >= model.began() => (1, 1),
            _ => (0, 0),
        };
        let wanted = if begins { (rises, renews) } else { (0, 0) };
        let found = (of(DueKind::Escalate) + of(DueKind::TellHuman), of(DueKind::RenewAcceptance));
        assert_eq!(found, wanted, "what comes next of {}", called.as_str());
        let delivers = of(DueKind::Deliver) + of(DueKind::Remind);
        assert!(delivers == 0 || begins && rises == 1 && renews == 0, "{} is asked for nothing", called.as_str());
    }
    let follows = goes_on && model.admission().is_none();
    for step in FollowUp::ALL {
        let due = agenda.iter().filter(|due| due.kind == DueKind::FollowUp && due.follow_up == Some(*step)).count();
        assert_eq!(due, usize::from(follows && !model.followed_up(*step, false)), "follow-up {}", step.as_str());
    }
    let offered =
        model.told[model.began()..].iter().any(|e| e.kind == EventKind::Offered && e.offer == Some(OfferKind::Workshop));
    let due = agenda.iter().filter(|due| due.kind == DueKind::OfferWorkshop).count();
    assert_eq!(due, usize::from(goes_on && model.stage() == model::Stage::Settled && !offered), "the workshop");
}

/// Who went beyond what, and that somebody else has to look at it.
fn compare_overrides(case: &Case, model: &Model, at: DateTime<Utc>) {
    let known = case.state().overrides.iter().map(|line| (line.event.clone(), Some(line.by.clone()), line.review.is_some()));
    assert_eq!(known.collect::<Vec<_>>(), model.overrides(), "overrides");
    let is_over = matches!(model.stage(), model::Stage::Closed | model::Stage::Merged);
    let open = model.overrides().iter().filter(|(.., reviewed)| !is_over && !reviewed).count();
    let due = case.due(at, &Context { network: town(), policy: policy() });
    assert_eq!(due.iter().filter(|line| line.kind == DueKind::ReviewOverride).count(), open, "a review is due until it is made");
}

/// The duty and its clock, and that they are due for as long as they run.
fn compare_duties(case: &Case, model: &Model, at: DateTime<Utc>) {
    let lines = &case.state().duties;
    let known = lines.iter().map(|line| model::Duty {
        by: line.duty.by.expect("every duty here has a deadline"),
        met: line.met_at,
        reported: line.breach_reported_at.is_some(),
    });
    let known: Vec<model::Duty> = known.collect();
    assert_eq!(known, model.duty().into_iter().collect::<Vec<_>>(), "duties");
    let is_over = matches!(model.stage(), model::Stage::Closed | model::Stage::Merged);
    let duty = model.duty().filter(|_| !is_over);
    let due = case.due(at, &Context { network: town(), policy: policy() });
    let has = |kind: DueKind| due.iter().any(|line| line.kind == kind);
    assert_eq!(has(DueKind::Duty), duty.is_some_and(|duty| duty.met.is_none()), "the act is due until it is done");
    let breach = duty.is_some_and(|duty| duty.is_breached(at) && !duty.reported);
    assert_eq!(has(DueKind::ReportBreach), breach, "a breach is due until it is reported");
}

/// The tasks of the care plan, and that what is not done is due.
fn compare_care_plan(case: &Case, model: &Model, at: DateTime<Utc>) {
    let known = case.state().care_plan.as_ref();
    let tasks = known.map(|plan| plan.tasks.iter().map(|task| (task.id.clone(), task.done_at.is_some())).collect::<Vec<_>>());
    assert_eq!(tasks, model.tasks(), "care plan");
    let lives = matches!(model.stage(), model::Stage::Open | model::Stage::Settled) && case.state().died_at.is_none();
    let open = model.tasks().into_iter().flatten().filter(|(_, done)| lives && !done).map(|(id, _)| id);
    let open: std::collections::BTreeSet<OpaqueRef> = open.collect();
    // Every task here is due from when it was planned.
    let due = case.due(at, &Context { network: town(), policy: policy() });
    let told = due.iter().filter(|line| line.kind == DueKind::Task).filter_map(|line| line.task.clone()).collect();
    assert_eq!(open, told, "a task is due until it is done");
}

/// A case that took what it could of a drawn life.
fn live(
    bits: u32,
    life: &[Lot],
    mut look: impl FnMut(&Case, &Model, &EventDraft, &Result<Applied, amparo::case::Refusal>),
) -> (Case, DateTime<Utc>) {
    let first = opened(bits);
    let mut case = Case::open(&take(first.clone())).expect("it opens");
    let mut model = Model { told: vec![first] };
    let mut now = start();
    for (number, lot) in life.iter().enumerate() {
        now += Duration::minutes(i64::from(lot.4));
        let draft = event(&case, &model, number + 1, now, lot);
        let applied = case.apply(&take(draft.clone()));
        look(&case, &model, &draft, &applied);
        if applied.is_ok() {
            model.told.push(draft);
        }
    }
    (case, now)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, max_shrink_iters: 400, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    /// Every event is taken or refused as the second reader says, for the same reason, and comes to the same.
    #[test]
    fn a_slow_reader_of_the_events_agrees(bits: u32, life in lots(40)) {
        let mut taken = 0;
        live(bits, &life, |case, model, draft, applied| {
            let refused = applied.as_ref().err().map(|refusal| refusal.code);
            assert_eq!(refused, model.refuses(draft), "{} of {:?}", draft.kind.as_str(), draft.service.as_ref().map(|s| s.as_str()));
            if applied.is_ok() {
                let mut told = Model { told: model.told.clone() };
                told.told.push(draft.clone());
                compare(case, &told, draft.at);
                taken += 1;
            }
        });
        prop_assert!(taken <= life.len());
    }

    /// One custodian at all times, who changes by acceptance, evasion or a new crisis alone.
    #[test]
    fn there_is_one_custodian(bits: u32, life in lots(60)) {
        let mut before: Option<(ServiceId, usize)> = None;
        live(bits, &life, |case, _, draft, _| {
            let state = case.state();
            let holder = state.custodian().cloned().expect("somebody answers for the person");
            assert!(!holder.as_str().is_empty());
            if let Some((known, count)) = &before
                && state.custody.len() != *count
            {
                assert_eq!(state.custody.len(), count + 1);
                let by = state.custody.last().map(|line| line.by);
                let wanted = match draft.kind {
                    EventKind::CustodyAccepted => CustodyBy::Acceptance,
                    EventKind::Evaded => CustodyBy::Evasion,
                    EventKind::Reopened => CustodyBy::Opening,
                    kind => panic!("custody moved by {}", kind.as_str()),
                };
                assert_eq!(by, Some(wanted));
                assert!(draft.kind != EventKind::CustodyAccepted || draft.from.as_ref() == Some(known), "from whoever had it");
            }
            before = Some((holder, state.custody.len()));
        });
    }

    /// Folded again, written and read again, repeated: the same case. A refusal changes nothing.
    #[test]
    fn the_same_events_are_the_same_case(bits: u32, life in lots(30)) {
        let mut known: Option<Vec<u8>> = None;
        let (mut case, _) = live(bits, &life, |case, _, _, applied| {
            let bytes = exchange::to_json(case.state());
            match applied {
                Err(_) => assert!(known.as_ref().is_none_or(|known| *known == bytes), "a refusal changes nothing"),
                Ok(Applied::New { version }) => assert_eq!(*version, case.version()),
                Ok(_) => panic!("every key is new"),
            }
            known = Some(bytes);
        });
        let events = case.events().to_vec();
        let folded = Case::fold(&events).expect("they followed once");
        prop_assert!(folded == case && folded.state() == case.state());
        let written = exchange::to_json(&case.document());
        let read = exchange::case(&written).expect("as it was written");
        prop_assert!(exchange::to_json(&read.document()) == written);
        for event in &events {
            prop_assert_eq!(case.apply(event), Ok(Applied::Repeat { version: case.version() }));
            let one = exchange::event(&exchange::to_json(event.draft())).expect("as it was written");
            prop_assert_eq!(one.hash(), event.hash());
        }
    }

    /// A duty never disappears, is never unmet again, and a breach stays one.
    #[test]
    fn no_duty_is_lost(bits: u32, life in lots(40)) {
        let mut known: Vec<(bool, bool)> = Vec::new();
        let (case, now) = live(bits, &life, |case, _, draft, _| {
            let duties = &case.state().duties;
            assert!(duties.len() >= known.len());
            for (line, (met, breached)) in duties.iter().zip(&known) {
                assert!(line.met_at.is_some() || !met);
                assert!(line.is_breached(draft.at) || !breached);
            }
            known = duties.iter().map(|line| (line.met_at.is_some(), line.is_breached(draft.at))).collect();
        });
        let context = Context { network: town(), policy: policy() };
        let due = case.due(now + Duration::days(400), &context);
        if matches!(case.state().stage, Stage::Open | Stage::Settled) {
            for line in case.state().duties.iter().filter(|line| !line.is_ended(now + Duration::days(400))) {
                prop_assert!(due.iter().any(|due| due.rule.as_ref() == Some(&line.duty.rule)), "an open clock is told");
            }
        } else {
            prop_assert!(due.is_empty());
        }
    }

    /// Two cases of a person become one: no custody moves, no clock, call or task is lost, a plan is wanted, nobody is left
    /// in silence, and the case that went has nothing due.
    #[test]
    fn joining_loses_nothing(bits: u32, other_bits: u32, life in lots(20), other_life in lots(20), delivers: bool) {
        let (mut into, now) = live(bits, &life, |_, _, _, _| ());
        let (other, then) = live(other_bits, &other_life, |_, _, _, _| ());
        let mut from = renamed(&other);
        let now = now.max(then);
        let ends = |case: &Case| match case.state().stage {
            Stage::Closed => Some(RefusalCode::Closed),
            Stage::Merged => Some(RefusalCode::Merged),
            _ => None,
        };
        let refused = ends(&into).or_else(|| ends(&from));
        let events = amparo::case::merge(&into, &from, [id("join-into"), id("join-from")], now);
        prop_assert_eq!(events.as_ref().err().map(|refusal| refusal.code), refused);
        let Ok([absorbs, joins]) = events else { return Ok(()) };
        let before = into.clone();
        into.apply(&take(absorbs)).expect("it absorbs");
        let gone = from.clone();
        from.apply(&take(joins)).expect("it is joined");
        let context = Context { network: town(), policy: policy() };
        prop_assert!(from.agenda(now, &context).is_empty(), "what is joined asks for nothing");
        nothing_is_lost(&before, &gone, &into, now);
        prop_assert!(Case::fold(into.events()).expect("they followed once") == into);
        silence(&mut into, now, &context, delivers);
    }

    /// Never silent: from any state that can be reached, if nobody answers any more, every call reaches a human being within
    /// the policy's bound, whether or not the host delivers and reminds.
    #[test]
    fn never_silent(bits: u32, life in lots(30), delivers: bool) {
        let (mut case, now) = live(bits, &life, |_, _, _, _| ());
        let context = Context { network: town(), policy: policy() };
        silence(&mut case, now, &context, delivers);
    }
}

/// The same life as that of a case of another name.
fn renamed(case: &Case) -> Case {
    let rename = |event: &Event| take(EventDraft { case: id("d"), ..event.draft().clone() });
    let events: Vec<Event> = case.events().iter().map(rename).collect();
    Case::fold(&events).expect("they followed once")
}

/// What two cases had come to is in the one that they became.
fn nothing_is_lost(into: &Case, from: &Case, joined: &Case, now: DateTime<Utc>) {
    let (one, other, both) = (into.state(), from.state(), joined.state());
    assert_eq!(both.custodian(), one.custodian(), "custody moves by acceptance alone");
    assert_eq!(both.severity, one.severity.max(other.severity));
    let context = Context { network: town(), policy: policy() };
    let due = joined.due(now, &context);
    assert!(both.died_at.is_some() || due.iter().any(|line| line.kind == DueKind::Replan), "a plan is wanted");
    for line in one.duties.iter().chain(&other.duties) {
        let is_same = |known: &&amparo::case::state::DutyLine| {
            known.duty.rule == line.duty.rule && known.met_at == line.met_at && known.duty.by <= line.duty.by
        };
        assert!(both.duties.iter().any(|known| is_same(&known)), "a clock is lost");
    }
    let plan = one.care_plan.as_ref().or(other.care_plan.as_ref());
    assert_eq!(both.care_plan.is_some(), plan.is_some());
    for line in one.calls.iter().chain(&other.calls).filter(|line| line.stage == CallStage::Waiting) {
        let latest = both.calls.iter().rev().find(|known| known.call.service == line.call.service).expect("a call is lost");
        assert_ne!(latest.stage, CallStage::Withdrawn, "{} was asked, and is not waited for", line.call.service.as_str());
    }
    assert_eq!(both.doors.len(), one.doors.len() + other.doors.len(), "a door is lost");
}

/// Nobody answers any more. The host does what is due as it comes due, and the clock goes from one thing to the next.
fn silence(case: &mut Case, from: DateTime<Utc>, context: &Context<'_>, delivers: bool) {
    if matches!(case.state().stage, Stage::Closed | Stage::Merged) || case.state().died_at.is_some() {
        return;
    }
    // By when each call that somebody has to answer has reached a human being.
    let waits = |line: &&amparo::case::state::CallLine| {
        let begins = line.call.when != CallWhen::AfterCrisis || case.state().stage == Stage::Settled;
        begins && matches!(line.stage, CallStage::Waiting | CallStage::Accepted) && line.care_at.is_none()
    };
    let bounds: Vec<(ServiceId, DateTime<Utc>)> = case
        .state()
        .calls
        .iter()
        .filter(waits)
        .filter(|line| {
            let promised = line.accepted_until.is_some() && line.episode == case.state().episode();
            line.stage == CallStage::Waiting || promised
        })
        .map(|line| {
            let begins = line.steps.last().map(|step| step.from).into_iter().chain(line.accepted_until).max().unwrap_or(from);
            let bound = Duration::minutes(i64::from(Case::silence_bound(line, context.policy)));
            (line.call.service.clone(), begins.max(from) + bound)
        })
        .collect();
    let last = bounds.iter().map(|(_, by)| *by).max().unwrap_or(from).max(from);
    let mut now = from;
    let mut number = 0;
    while now <= last + Duration::hours(1) {
        for due in case.due(now, context) {
            number += 1;
            let wanted = match due.kind {
                DueKind::Deliver if delivers => Some(EventKind::Delivered),
                DueKind::Remind if delivers => Some(EventKind::Reminded),
                DueKind::Escalate => Some(EventKind::Escalated),
                DueKind::TellHuman => Some(EventKind::HumanTold),
                _ => None,
            };
            let Some(kind) = wanted else { continue };
            answer(case, &due, kind, now);
        }
        // The next thing of these that is due, or a minute later.
        let ahead = case.agenda(now, context).into_iter().filter(|due| due.at > now);
        let calls = [DueKind::Deliver, DueKind::Remind, DueKind::Escalate, DueKind::TellHuman];
        let next = ahead.filter(|due| calls.contains(&due.kind)).map(|due| due.at).min();
        let Some(next) = next else { break };
        now = next;
        assert!(number < 2_000, "it comes to an end");
    }
    for (called, by) in &bounds {
        let of = |line: &&amparo::case::state::CallLine| line.call.service == *called;
        let line = case.state().calls.iter().rev().find(of).expect("a call does not disappear");
        assert_eq!(line.stage, CallStage::Expired, "{} is still {}", called.as_str(), line.stage.as_str());
        assert!(line.told.is_some() || case.state().human.is_none(), "a human being was told");
        assert!(line.ended_at.is_some_and(|at| at <= *by), "{} took until {:?}, bound {by}", called.as_str(), line.ended_at);
    }
    if case.state().stage == Stage::Open {
        // Where nobody was called, or all declined, a human being knows too.
        let expired = case.state().calls.iter().any(|line| line.stage == CallStage::Expired);
        let answered = case
            .state()
            .calls
            .iter()
            .any(|line| line.care_at.is_some() || line.accepted_until.is_none() && line.accepted_at.is_some());
        let minutes = i64::from(context.policy.parameter(Parameter::AnswerMinutesLow));
        let told = case.due(last + Duration::minutes(minutes + 60), context).iter().any(|due| due.kind == DueKind::TellHuman);
        assert!(expired || answered || told || case.state().human_told_at.is_some(), "nobody was told of this crisis");
    }
}

/// Every short life of a case: all that can happen to it, in every order, up to so many events.
struct Lives {
    kinds: Vec<EventKind>,
    most: usize,
    /// States that were looked at, so that what several orders come to is looked at once.
    seen: BTreeSet<[u8; 32]>,
    taken: BTreeSet<EventKind>,
}

impl Lives {
    fn go_on(&mut self, case: &Case, model: &Model, now: DateTime<Utc>, depth: usize) {
        let context = Context { network: town(), policy: policy() };
        let state = [exchange::to_json(case.state()), now.to_rfc3339().into_bytes(), vec![depth as u8]].concat();
        if !self.seen.insert(Sha256::digest(&state).into()) {
            return;
        }
        for delivers in [false, true] {
            silence(&mut case.clone(), now, &context, delivers);
        }
        if depth == self.most {
            return;
        }
        let mut drawn = BTreeSet::new();
        for kind in self.kinds.clone() {
            // Soon, and when most clocks have run out; about each call, by each that may answer it.
            for (minutes, a, b, bits) in [2_i64, 700]
                .into_iter()
                .flat_map(|minutes| (0..2_u8).flat_map(move |a| (0..4_u8).map(move |b| (minutes, a, b))))
                .flat_map(|(minutes, a, b)| [0x5000_0000_u32, 0x5001_7e7b].map(|bits| (minutes, a, b, bits)))
            {
                let at = now + Duration::minutes(minutes);
                let empty = EventDraft::new(id("c"), id(&format!("e{}", depth + 1)), kind, at);
                let draft = filled(case, model, empty, a, b, bits);
                if !drawn.insert(exchange::to_json(&draft)) {
                    continue;
                }
                let mut next = case.clone();
                if next.apply(&take(draft.clone())).is_ok() {
                    self.taken.insert(kind);
                    let mut told = Model { told: model.told.clone() };
                    told.told.push(draft);
                    self.go_on(&next, &told, at, depth + 1);
                }
            }
        }
    }
}

/// Not drawn but gone through: in every life of so many events there is no silence.
fn never_silent_in(bits: u32, kinds: &[EventKind], most: usize) -> Lives {
    let first = opened(bits);
    let case = Case::open(&take(first.clone())).expect("it opens");
    assert!(case.state().calls.len() > 1 && case.state().calls.iter().any(|line| line.call.ladder.len() > 1), "{bits:x}");
    let mut lives = Lives { kinds: kinds.to_vec(), most, seen: BTreeSet::new(), taken: BTreeSet::new() };
    lives.go_on(&case, &Model { told: vec![first] }, start(), 0);
    lives
}

#[test]
fn never_silent_in_any_short_life() {
    use EventKind as K;
    let more = usize::from(std::env::var_os("AMPARO_LONG").is_some());
    let calls = [
        K::Delivered,
        K::Undeliverable,
        K::Reminded,
        K::Escalated,
        K::Accepted,
        K::Declined,
        K::CareGiven,
        K::HumanTold,
        K::Suppressed,
    ];
    let all: Vec<K> = K::ALL.iter().copied().filter(|kind| *kind != K::Absorbed && *kind != K::Merged).collect();
    // Two and more calls, now or at opening, with ladders of two; all that can happen in two events, and about calls in three.
    let plans = [0x0001_7e7b, 0x0000_7c79];
    let mut states = 0;
    for bits in plans {
        let of_calls = never_silent_in(bits, &calls, 2 + more);
        assert_eq!(of_calls.taken.len(), calls.len(), "{:?}", of_calls.taken);
        let of_all = never_silent_in(bits, &all, 2);
        assert!(of_all.taken.len() > 25, "{:?}", of_all.taken);
        states += of_calls.seen.len() + of_all.seen.len();
    }
    println!("case: never silent in {states} states, all that lives of up to {} events come to", 2 + more);
    assert!(states > 10_000, "{states}");
}

fn answer(case: &mut Case, due: &Due, kind: EventKind, now: DateTime<Utc>) {
    // The key of what was due is the id of what answers it: a second time it would be refused.
    let mut draft = EventDraft::new(case.state().case.clone(), due.key.clone(), kind, now);
    draft.service = due.service.clone();
    draft.call = due.call.clone();
    if draft.service.is_none() {
        // The territory names nobody: the host's own operator is told.
        draft.service = case.state().custodian().cloned();
    }
    case.apply(&take(draft)).unwrap_or_else(|refusal| panic!("what is due was refused: {refusal}"));
}

/// The same with whole plans of drawn networks.
#[test]
fn never_silent_with_plans_of_drawn_networks() {
    let mut calls = 0;
    for seed in 0..60 {
        let world = world(seed);
        let bytes = |document: &serde_json::Value| document.to_string().into_bytes();
        let (network, _) = exchange::network(&bytes(&world.network)).expect("a drawn network");
        let (status, _) = exchange::status(&bytes(&world.status), &network).expect("drawn reports");
        let request = exchange::request(&bytes(&world.request)).expect("a drawn request");
        let at = request.draft().at;
        let mut draft = EventDraft::new(id("c"), id("e0"), EventKind::Opened, at);
        draft.person = Some(request.draft().person.r#ref.clone());
        draft.plan = Some(PlanBrief::of(&plan(&network, policy(), &status, &request)));
        let mut case = Case::open(&take(draft)).expect("it opens");
        calls += case.state().calls.len();
        silence(&mut case, at, &Context { network: &network, policy: policy() }, seed % 2 == 0);
    }
    assert!(calls > 100, "only {calls} calls were drawn");
}

/// The drawn lives take every kind of event and meet every refusal that the second reader knows, so that agreeing means something.
#[test]
fn the_drawn_lives_reach_what_there_is() {
    let (mut taken, mut refused) = (std::collections::BTreeMap::new(), std::collections::BTreeMap::new());
    let mut lots = draw::Lots::new(3);
    for _ in 0..3_000 {
        let bits = lots.below(usize::MAX) as u32;
        let life: Vec<Lot> = (0..40)
            .map(|_| {
                let mut number = |most: usize| lots.below(most);
                (number(256) as u8, number(7) as u8, number(7) as u8, number(usize::MAX) as u32, number(600) as u16)
            })
            .collect();
        live(bits, &life, |_, _, draft, applied| match applied {
            Ok(_) => *taken.entry(draft.kind.as_str()).or_insert(0) += 1,
            Err(refusal) => *refused.entry(refusal.code.as_str()).or_insert(0) += 1,
        });
    }
    println!("{taken:?}\n{refused:?}");
    for kind in EventKind::ALL {
        // Joining takes two cases: the unit tests have them.
        let joined = matches!(kind, EventKind::Absorbed | EventKind::Merged | EventKind::Opened);
        assert!(joined || taken.contains_key(kind.as_str()), "no life takes {}", kind.as_str());
    }
    for code in RefusalCode::ALL {
        use RefusalCode as R;
        let elsewhere = [
            R::OtherCase,
            R::KeyReused,
            R::BeforeOpening,
            R::NotOpened,
            R::Merged,
            R::SameCase,
            R::OtherPerson,
            R::AlreadyAbsorbed,
            R::TooManyEvents,
        ];
        assert!(elsewhere.contains(code) || refused.contains_key(code.as_str()), "no life meets {}", code.as_str());
    }
}

/// Events and cases that were damaged on the way: taken or refused, never a panic, and no word of them in what is told.
#[test]
fn damaged_bytes_do_no_harm() {
    const CANARY: &str = "CANARY-7f3a";
    let mut lots = draw::Lots::new(11);
    let context = Context { network: town(), policy: policy() };
    let (mut taken, mut refused) = (0, 0);
    for round in 0..400 {
        let bits = lots.below(usize::MAX) as u32;
        let life: Vec<Lot> = (0..12)
            .map(|_| {
                let mut number = |most: usize| lots.below(most);
                (number(256) as u8, number(7) as u8, number(7) as u8, number(usize::MAX) as u32, number(600) as u16)
            })
            .collect();
        let (case, _) = live(bits, &life, |_, _, _, _| ());
        let mut document = serde_json::to_value(case.document()).expect("JSON");
        if round % 2 == 0 {
            // What it comes to would only repeat that it was changed.
            document.as_object_mut().expect("an object").remove("state");
        }
        let events = document["events"].as_array_mut().expect("events");
        let place = lots.below(events.len());
        let fields: Vec<String> = events[place].as_object().expect("an event").keys().cloned().collect();
        let field = fields[lots.below(fields.len())].clone();
        let wrong =
            [json!(CANARY), json!("CANARY 7f3a!"), json!(null), json!([CANARY]), json!("2199-12-31T23:59:59Z"), json!(-1)];
        events[place][field.as_str()] = wrong[lots.below(wrong.len())].clone();
        let one = events[place].to_string().into_bytes();
        let silent = |text: String| assert!(!text.contains("7f3a"), "{field} is told: {text}");
        match exchange::event(&one) {
            Ok(event) => silent(format!("{event:?} {:?} {:?}", event.draft(), case.clone().apply(&event))),
            Err(faults) => silent(format!("{faults} {faults:?}")),
        }
        let mut bytes = document.to_string().into_bytes();
        if lots.below(4) == 0 {
            let at = lots.below(bytes.len());
            bytes[at] = b"{}[]\",:x0\xff"[lots.below(10)];
        }
        match exchange::case(&bytes) {
            Ok(read) => {
                taken += 1;
                let now = read.state().last_at;
                let due = read.agenda(now, &context);
                silent(format!("{read:?} {:?} {due:?}", read.state()));
                let next = amparo::case::next_request(&read, &amparo::plan::request::RequestDraft::default(), now);
                silent(format!("{next:?}"));
            }
            Err(faults) => {
                refused += 1;
                silent(format!("{faults} {faults:?}"));
            }
        }
    }
    assert!(taken > 20 && refused > 100, "{taken} taken, {refused} refused");
}
