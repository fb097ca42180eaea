//! Stories of cases: the Marituba crisis from the door to the last follow-up, and what goes wrong on the way.

use std::sync::OnceLock;

use chrono::{DateTime, Duration, Utc};

use crate::case::event::{
    CareResult, CareTask, CloseCode, DeclineCode, Event, EventDraft, EventKind, FollowUp, OfferKind, OverrideKind,
    OverrideReason, OverrideReview, SuppressCode,
};
use crate::case::state::{CallStage, CustodyBy, ReplanWhy, Stage};
use crate::case::{
    Applied, Case, Context, Correlation, Due, DueKind, PlanBrief, RefusalCode, call_key, correlate, loops, merge, next_request,
};
use crate::crisis::{AdmissionKind, Circumstance, Outcome, Severity};
use crate::exchange;
use crate::id::{OpaqueRef, RuleId, ServiceId};
use crate::network::Network;
use crate::network::draft::{Capacity, Role};
use crate::plan::plan;
use crate::plan::request::{Request, RequestDraft};
use crate::policy::Policy;
use crate::policy::draft::Parameter;
use crate::status::Status;

fn network() -> &'static Network {
    static NETWORK: OnceLock<Network> = OnceLock::new();
    NETWORK.get_or_init(|| exchange::network(include_bytes!("../../examples/marituba/network.json")).expect("the example").0)
}

fn policy() -> &'static Policy {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    POLICY.get_or_init(Policy::br)
}

fn context() -> Context<'static> {
    Context { network: network(), policy: policy() }
}

/// The woman of 34 at the UPA, Saturday 22:40 local.
fn crisis() -> RequestDraft {
    exchange::request(include_bytes!("../../examples/marituba/crisis.json")).expect("the example").draft().clone()
}

fn brief(request: &RequestDraft) -> PlanBrief {
    let request = Request::new(request.clone()).expect("the request has no faults");
    PlanBrief::of(&plan(network(), policy(), &Status::unknown(), &request))
}

fn id(text: &str) -> OpaqueRef {
    OpaqueRef::new(text).expect("an id")
}

fn service(text: &str) -> ServiceId {
    ServiceId::new(text).expect("an id")
}

/// A case that is told events one after the other, each with a key of its own.
struct Story {
    case: Case,
    now: DateTime<Utc>,
    count: u32,
}

impl Story {
    fn begin(request: &RequestDraft) -> Self {
        Self::begin_as("case-1", request)
    }

    fn begin_as(case: &str, request: &RequestDraft) -> Self {
        let mut draft = EventDraft::new(id(case), id(&format!("{case}/e0")), EventKind::Opened, request.at);
        draft.person = Some(request.person.r#ref.clone());
        draft.plan = Some(brief(request));
        let case = Case::open(&Event::new(draft).expect("whole")).expect("it opens");
        Self { case, now: request.at, count: 0 }
    }

    fn wait(&mut self, minutes: i64) -> &mut Self {
        self.now += Duration::minutes(minutes);
        self
    }

    fn draft(&mut self, kind: EventKind) -> EventDraft {
        self.count += 1;
        let case = self.case.state().case.clone();
        let key = id(&format!("{}/e{}", case.as_str(), self.count));
        EventDraft::new(case, key, kind, self.now)
    }

    fn try_tell(&mut self, kind: EventKind, fill: impl FnOnce(&mut EventDraft)) -> Result<Applied, RefusalCode> {
        let mut draft = self.draft(kind);
        fill(&mut draft);
        let event = Event::new(draft).expect("the event is whole");
        let before = self.case.document();
        let applied = self.case.apply(&event).map_err(|refusal| refusal.code);
        if applied.is_err() {
            assert!(self.case.document() == before, "a refusal changes nothing");
        }
        applied
    }

    fn tell(&mut self, kind: EventKind, fill: impl FnOnce(&mut EventDraft)) -> &mut Self {
        self.try_tell(kind, fill).unwrap_or_else(|code| panic!("{} was refused: {}", kind.as_str(), code.as_str()));
        self
    }

    fn at(&mut self, kind: EventKind, who: &str) -> &mut Self {
        self.tell(kind, |e| e.service = Some(service(who)))
    }

    fn refused(&mut self, kind: EventKind, fill: impl FnOnce(&mut EventDraft), why: RefusalCode) -> &mut Self {
        assert_eq!(self.try_tell(kind, fill), Err(why), "{}", kind.as_str());
        self
    }

    fn decline(&mut self, who: &str, why: DeclineCode) -> &mut Self {
        self.tell(EventKind::Declined, |e| (e.service, e.declined) = (Some(service(who)), Some(why)))
    }

    fn take_over(&mut self, who: &str) -> &mut Self {
        let from = self.case.state().custodian().cloned();
        self.tell(EventKind::CustodyAccepted, |e| (e.service, e.from) = (Some(service(who)), from))
    }

    fn replan(&mut self, last: &RequestDraft) -> RequestDraft {
        let next = next_request(&self.case, last, self.now);
        let plan = brief(&next);
        self.tell(EventKind::Replanned, |e| e.plan = Some(plan));
        next
    }

    fn due(&self) -> Vec<Due> {
        self.case.due(self.now, &context())
    }

    /// What is due now, of one kind: to or about whom.
    fn due_of(&self, kind: DueKind) -> Vec<String> {
        let named = |due: &Due| due.service.as_ref().map_or("-", |s| s.as_str()).to_owned();
        self.due().iter().filter(|due| due.kind == kind).map(named).collect()
    }

    fn agenda_of(&self, kind: DueKind) -> Vec<Due> {
        self.case.agenda(self.now, &context()).into_iter().filter(|due| due.kind == kind).collect()
    }

    fn call(&self, who: &str) -> &crate::case::state::CallLine {
        let state = self.case.state();
        state.calls.iter().rev().find(|line| line.call.service.as_str() == who).unwrap_or_else(|| panic!("{who} is not called"))
    }

    fn meet_duty(&mut self, rule: &str, role: Role) -> &mut Self {
        self.tell(EventKind::DutyMet, |e| {
            (e.rule, e.role, e.evidence) = (RuleId::new(rule), Some(role), Some(id("protocolo-1")));
        })
    }
}

/// From the door on a Saturday night to the last follow-up, ninety days later.
#[test]
fn the_crisis_of_marituba_from_the_door_to_the_ninetieth_day() {
    let request = crisis();
    let mut story = Story::begin(&request);
    assert_eq!(story.case.state().custodian(), Some(&service("upa-marituba")), "the door holds until somebody accepts");
    assert_eq!(story.due_of(DueKind::Deliver), ["caps-marituba", "casa-mental-adulto"], "who answers now is told now");
    assert_eq!(story.due_of(DueKind::ConfirmStatus), ["casa-mental-adulto"], "asked, not sent");

    story.at(EventKind::Delivered, "caps-marituba").at(EventKind::Delivered, "casa-mental-adulto");
    assert!(story.due_of(DueKind::Deliver).is_empty());
    story.wait(15);
    assert_eq!(story.due_of(DueKind::Remind), ["caps-marituba", "casa-mental-adulto"], "half of the time has passed");
    story.at(EventKind::Reminded, "casa-mental-adulto").wait(5).at(EventKind::Accepted, "caps-marituba");
    let episode = |story: &Story| story.case.state().episodes.last().cloned().expect("an episode");
    assert_eq!(episode(&story).first_answer_at, Some(story.now));
    assert_eq!(episode(&story).held_at, Some(story.now), "a custodian and a clinical acceptance");
    assert!(!story.case.is_formed(story.now), "social assistance opens on Monday");
    assert_eq!(story.case.missing_sectors(story.now), [crate::id::SectorId::new("social_assistance").expect("an id")]);

    // The first acceptance silences nobody else.
    story.wait(10);
    assert_eq!(story.due_of(DueKind::Escalate), ["caps-renascer"], "the place that was asked has not answered");
    story.decline("casa-mental-adulto", DeclineCode::NoPlace);
    assert!(story.due_of(DueKind::Escalate).is_empty(), "it has answered now");
    assert_eq!(story.due_of(DueKind::Replan), ["casa-mental-adulto"]);
    let request = story.replan(&request);
    assert!(story.due_of(DueKind::Replan).is_empty());
    assert_eq!(story.call("casa-mental-adulto").stage, CallStage::Declined);
    assert!(story.case.state().next_holder != Some(service("casa-mental-adulto")), "who has no place is not the next holder");
    assert_eq!(story.call("caps-marituba").stage, CallStage::Accepted, "a new plan asks nobody twice");

    // Sunday: the CAPS team comes to the UPA; what it accepted has become care.
    story.wait(10 * 60).tell(EventKind::CareGiven, |e| {
        (e.service, e.result) = (Some(service("caps-marituba")), Some(CareResult::Done));
    });
    // Monday, as they open.
    story.now = "2026-11-16T11:00:00Z".parse().expect("an instant");
    assert!(story.due_of(DueKind::Deliver).contains(&"cras-marituba-centro".to_owned()));
    story.at(EventKind::Delivered, "usf-uriboca").at(EventKind::Delivered, "cras-marituba-centro");
    story.wait(10).at(EventKind::Accepted, "usf-uriboca").at(EventKind::Accepted, "cras-marituba-centro");
    assert!(story.case.is_formed(story.now), "health, social assistance and the reference have accepted");
    assert_eq!(episode(&story).formed_at, Some(story.now));

    // She goes to her CAPS, which takes over.
    story.tell(EventKind::Arrived, |e| (e.service, e.minutes) = (Some(service("caps-marituba")), Some(12)));
    story.take_over("caps-marituba");
    let state = story.case.state();
    assert_eq!(state.custody.iter().map(|line| line.by).collect::<Vec<_>>(), [CustodyBy::Opening, CustodyBy::Acceptance]);
    let waiting: Vec<String> = story
        .case
        .state()
        .calls
        .iter()
        .filter(|line| line.stage == CallStage::Waiting && line.must_answer())
        .map(|line| line.call.service.as_str().to_owned())
        .collect();
    for who in waiting {
        story.at(EventKind::Accepted, &who);
    }
    assert!(story.case.is_answered());

    // A week later the crisis has passed; the choir is called only now.
    assert!(story.agenda_of(DueKind::Deliver).iter().all(|due| due.service != Some(service("casa-cultura-marituba"))));
    story.wait(3 * 24 * 60).tell(EventKind::CarePlanMade, |e| {
        let task = |name: &str, who: &str, days: i64| CareTask {
            id: id(name),
            service: service(who),
            due: e.at + Duration::days(days),
            ..CareTask::default()
        };
        e.tasks = vec![task("tarefa-1", "caps-marituba", 7), task("tarefa-2", "usf-uriboca", 14)];
    });
    story.wait(4 * 24 * 60).tell(EventKind::Settled, |_| {});
    assert_eq!(story.due_of(DueKind::Deliver), ["casa-cultura-marituba"]);
    story.at(EventKind::Delivered, "casa-cultura-marituba").wait(60).at(EventKind::Accepted, "casa-cultura-marituba");
    story.refused(EventKind::Closed, |e| e.close = Some(CloseCode::Completed), RefusalCode::FollowUpPending);

    let settled = story.case.state().stage_at;
    for (step, days) in [(FollowUp::First, 1), (FollowUp::Second, 7), (FollowUp::Third, 30), (FollowUp::Last, 90)] {
        story.now = settled + Duration::days(days) - Duration::seconds(1);
        let follow =
            |story: &Story| story.due().iter().filter(|d| d.kind == DueKind::FollowUp).map(|d| d.follow_up).collect::<Vec<_>>();
        assert!(follow(&story).is_empty(), "not before its day");
        story.now = settled + Duration::days(days);
        assert_eq!(follow(&story), [Some(step)]);
        story.tell(EventKind::FollowedUp, |e| {
            (e.service, e.follow_up, e.result) = (Some(service("caps-marituba")), Some(step), Some(CareResult::Done));
        });
    }
    assert_eq!(story.due_of(DueKind::OfferWorkshop), ["-"]);
    story.tell(EventKind::Offered, |e| (e.offer, e.result) = (Some(OfferKind::Workshop), Some(CareResult::Done)));
    assert!(story.due_of(DueKind::OfferWorkshop).is_empty());
    story.tell(EventKind::Closed, |e| e.close = Some(CloseCode::Completed));
    assert!(story.due().is_empty());
    assert_eq!(request.crisis.episode, Some(id("case-1")));
}

/// Each event that cannot follow, with the reason.
#[test]
fn what_cannot_follow_is_refused_with_the_reason() {
    use EventKind as K;
    use RefusalCode as R;
    let upa = || Some(service("upa-marituba"));
    let caps = || Some(service("caps-marituba"));
    let mut story = Story::begin(&crisis());
    story.wait(1);
    story.refused(K::Delivered, |e| e.service = Some(service("escola-uriboca")), R::NoSuchCall);
    story.refused(K::Escalated, |e| (e.service, e.call) = (upa(), caps()), R::NotOnLadder);
    story.refused(K::Escalated, |e| (e.service, e.call) = (caps(), caps()), R::AlreadyAsked);
    story.refused(K::Accepted, |e| (e.service, e.call) = (Some(service("gaspar-vianna")), caps()), R::NotAsked);
    story.refused(
        K::Declined,
        |e| {
            (e.service, e.call, e.declined) =
                (Some(service("coordenacao-saude-mental-marituba")), caps(), Some(DeclineCode::Other));
        },
        R::NotAsked,
    );
    story.refused(K::Suppressed, |e| (e.service, e.suppressed) = (caps(), Some(SuppressCode::ByHand)), R::UrgentCall);
    story.refused(K::Suppressed, |e| (e.service, e.suppressed) = (caps(), Some(SuppressCode::Digested)), R::NoEnd);
    story.refused(K::CustodyAccepted, |e| (e.service, e.from) = (caps(), Some(service("usf-uriboca"))), R::NotCustodian);
    story.refused(K::CustodyAccepted, |e| (e.service, e.from) = (upa(), upa()), R::HasCustody);
    story.refused(K::Moved, |e| e.service = Some(service("gaspar-vianna")), R::NotAccepted);
    story.refused(K::Discharged, |e| e.service = upa(), R::NotAdmitted);
    story.refused(K::Transferred, |e| (e.service, e.from) = (caps(), upa()), R::NotAdmitted);
    story.refused(K::Evaded, |e| e.service = caps(), R::NotAdmitted);
    story.refused(
        K::DutyMet,
        |e| (e.rule, e.role, e.evidence) = (RuleId::new("R04"), Some(Role::Prosecutor), Some(id("x"))),
        R::NoSuchDuty,
    );
    story.refused(K::CarePlanReviewed, |e| e.tasks = vec![CareTask { id: id("t"), ..CareTask::default() }], R::NoCarePlan);
    story.refused(K::TaskDone, |e| (e.task, e.result) = (Some(id("t")), Some(CareResult::Done)), R::NoCarePlan);
    story.refused(K::Reopened, |e| e.plan = Some(PlanBrief::default()), R::NotSettled);
    story.refused(K::Closed, |e| e.close = Some(CloseCode::Completed), R::CrisisOpen);
    story.refused(K::Closed, |e| e.close = Some(CloseCode::PersonDeclined), R::CallPending);
    story.refused(K::Closed, |e| e.close = Some(CloseCode::Died), R::CrisisOpen);
    story.refused(K::Merged, |e| e.other = Some(id("case-1")), R::SameCase);
    story.refused(K::Opened, |e| (e.person, e.plan) = (Some(id("p")), Some(PlanBrief::default())), R::AlreadyOpened);
    story.refused(K::Told, |e| e.at -= Duration::hours(1), R::BeforeOpening);
    story.refused(K::Told, |e| e.case = id("case-2"), R::OtherCase);
    story.tell(K::Escalated, |e| (e.service, e.call) = (Some(service("plantao-saude-marituba")), caps()));
    story.refused(
        K::Escalated,
        |e| (e.service, e.call) = (Some(service("coordenacao-saude-mental-marituba")), caps()),
        R::NotOnLadder,
    );
    story.tell(K::HumanTold, |e| (e.service, e.call) = (Some(service("plantao-saude-marituba")), caps()));
    story.refused(K::Reminded, |e| e.service = caps(), R::CallEnded);
    story.at(K::Accepted, "caps-marituba");
    story.refused(K::HumanTold, |e| (e.service, e.call) = (caps(), caps()), R::CallAnswered);
    story.refused(K::Accepted, |e| (e.service, e.call) = (Some(service("plantao-saude-marituba")), caps()), R::CallAnswered);
    let mut known = story.draft(K::Settled);
    known.id = id("case-1/e0");
    let reused = story.case.apply(&Event::new(known).expect("whole"));
    assert_eq!(reused.map_err(|refusal| refusal.code), Err(R::KeyReused));
}

#[test]
fn every_refusal_has_a_text_in_both_languages() {
    let mut seen = std::collections::BTreeSet::new();
    for code in RefusalCode::ALL {
        assert!(seen.insert(code.pt()) && code.en().len() > 10, "{}", code.as_str());
        assert!(!code.pt().ends_with('.') && !code.pt().contains("paciente"));
    }
    for kind in DueKind::ALL {
        assert!(seen.insert(kind.pt()), "{}", kind.as_str());
    }
}

/// Two doors in two cities, one episode: the second becomes wandering, and no third is tried without a new fact.
#[test]
fn two_doors_make_one_wandering_and_a_third_needs_a_new_fact() {
    let request = crisis();
    let mut story = Story::begin(&request);
    let refuse = |story: &mut Story, who: &str, outcome: Outcome| {
        story.tell(EventKind::Arrived, |e| (e.service, e.minutes) = (Some(service(who)), Some(40)));
        story.tell(EventKind::RefusedAtDoor, |e| {
            (e.service, e.outcome, e.severity) = (Some(service(who)), Some(outcome), Some(Severity::High));
            e.circumstances = vec![Circumstance::Psychosis, Circumstance::Sleeplessness];
        });
    };
    story.wait(30);
    refuse(&mut story, "gaspar-vianna", Outcome::Full);
    assert!(!story.case.state().is_wandering());
    assert!(!story.case.no_third_door(story.now));
    story.wait(60);
    refuse(&mut story, "hospital-abelardo-santos", Outcome::NoProfessional);
    assert!(story.case.state().is_wandering(), "two doors have not taken her");
    assert!(story.case.no_third_door(story.now));
    story.refused(EventKind::Moved, |e| e.service = Some(service("upa-terra-firme")), RefusalCode::NoThirdDoor);
    assert_eq!(story.case.state().custodian(), Some(&service("upa-marituba")), "a door that refuses does not end custody");
    assert_eq!(story.due_of(DueKind::Replan), ["gaspar-vianna"], "what has waited longest is told");
    assert_eq!(story.due_of(DueKind::OfferCouncil), ["-"], "who wanders is studied together");

    let next = next_request(&story.case, &request, story.now);
    let attempts: Vec<&str> = next.crisis.attempts.iter().map(|a| a.service.as_str()).collect();
    assert_eq!(attempts, ["gaspar-vianna", "hospital-abelardo-santos"]);
    assert_eq!(next.crisis.door, service("upa-marituba"), "nobody knows where she is: whoever answers for her asks");
    let decided = plan(network(), policy(), &Status::unknown(), &Request::new(next).expect("no faults")).document();
    assert!(decided.episode.wandering && decided.episode.no_third_door);

    // A new fact lifts it; so does an acceptance.
    story
        .wait(10)
        .tell(EventKind::Told, |e| (e.severity, e.circumstances) = (Some(Severity::High), vec![Circumstance::Confusion]));
    assert!(!story.case.no_third_door(story.now));
    assert_eq!(story.case.state().replan.last().map(|line| line.why), Some(ReplanWhy::NewFact));
    refuse(&mut story, "upa-terra-firme", Outcome::SentAway);
    assert!(story.case.no_third_door(story.now), "that door knew it");
    story.at(EventKind::Accepted, "caps-marituba").at(EventKind::Moved, "caps-marituba");
}

/// Nobody answers: reminded, escalated over the empty step, a human being told; the acceptance of a step counts for the call.
#[test]
fn silence_rises_step_by_step_to_a_human_being() {
    let mut story = Story::begin(&crisis());
    story.at(EventKind::Delivered, "caps-marituba").wait(30);
    let due = story.agenda_of(DueKind::Escalate).into_iter().find(|due| due.call == Some(service("caps-marituba"))).expect("due");
    assert_eq!((due.service, due.step), (Some(service("casa-mental-adulto")), Some(1)));
    story.tell(EventKind::Escalated, |e| {
        (e.service, e.call) = (Some(service("casa-mental-adulto")), Some(service("caps-marituba")))
    });
    // It cannot be reached: nobody waits for it.
    story.tell(EventKind::Undeliverable, |e| {
        (e.service, e.call) = (Some(service("casa-mental-adulto")), Some(service("caps-marituba")))
    });
    let due = story
        .due()
        .into_iter()
        .find(|d| d.kind == DueKind::Escalate && d.call == Some(service("caps-marituba")))
        .expect("at once");
    assert_eq!((due.at, due.step), (story.now, Some(2)), "at once");
    // A person at the door may jump to a named step: the crisis lead.
    let due = Due { service: Some(service("plantao-saude-marituba")), ..due };
    story.tell(EventKind::Escalated, |e| (e.service, e.call) = (due.service.clone(), due.call.clone()));
    story.wait(30);
    let human: Vec<Due> = story.due().into_iter().filter(|d| d.kind == DueKind::TellHuman).collect();
    assert_eq!(human.len(), 1);
    assert_eq!(human[0].service, Some(service("plantao-saude-marituba")));
    story.tell(EventKind::HumanTold, |e| (e.service, e.call) = (human[0].service.clone(), human[0].call.clone()));
    assert_eq!(story.call("caps-marituba").stage, CallStage::Expired);
    assert!(story.due_of(DueKind::TellHuman).is_empty());

    // A host that was down until Monday night finds the health posts closed: they are passed over at once, none is waited for.
    story.now = "2026-11-17T01:00:00Z".parse().expect("an instant");
    let due =
        story.due().into_iter().find(|d| d.kind == DueKind::Escalate && d.call == Some(service("usf-uriboca"))).expect("due");
    assert_eq!(due.skips, [service("ubs-jose-coelho-serrao")]);
    assert_eq!((due.service, due.step), (Some(service("coordenacao-saude-mental-marituba")), Some(2)));
}

/// Light calls run on the recipient's open time, and not for ever.
#[test]
fn long_clocks_run_while_the_recipient_is_open() {
    let mut request = crisis();
    request.crisis.severity = Some(Severity::Low);
    request.crisis.circumstances.clear();
    let story = Story::begin(&request);
    let line = story.call("cras-marituba-centro");
    assert_eq!(line.call.answer_minutes, 1_440);
    let due = story.agenda_of(DueKind::Escalate).into_iter().find(|due| due.call == Some(service("cras-marituba-centro")));
    let due = due.expect("it is waited for").at;
    let most = line.call.from + Duration::hours(96);
    assert!(due > line.call.from + Duration::hours(24), "a day of the wall is less than a day of open time");
    assert!(due <= most, "the policy's longest wait");
    let quiet = policy().overlay(&overlay("working_clock_minutes", 2_000)).expect("it lies on br").0;
    let agenda = story.case.agenda(story.now, &Context { network: network(), policy: &quiet });
    let wall = agenda.iter().find(|d| d.kind == DueKind::Escalate && d.call == Some(service("cras-marituba-centro")));
    assert_eq!(wall.expect("due").at, line.call.from + Duration::hours(24), "the policy says where the wall's clock counts");
}

fn overlay(parameter: &str, value: u32) -> crate::policy::draft::PolicyDraft {
    let text = format!(
        r#"{{"format":"amparo/policy/1","id":"x","base":"br","parameters":[{{"id":"{parameter}","value":{value},"source":"test","confidence":"K"}}]}}"#
    );
    exchange::read(text.as_bytes()).expect("an overlay")
}

/// An acceptance is a promise with a term; care that was given is not, and custody has none.
#[test]
fn acceptances_run_out_and_custody_does_not() {
    let mut story = Story::begin(&crisis());
    story.at(EventKind::Accepted, "caps-marituba");
    assert!(story.case.is_held(story.now));
    story.wait(24 * 60);
    assert!(!story.case.is_held(story.now), "a day has passed and no care came of it");
    assert_eq!(story.due_of(DueKind::RenewAcceptance), ["caps-marituba"]);
    assert_eq!(story.case.state().custodian(), Some(&service("upa-marituba")));
    story.wait(30);
    assert!(!story.due_of(DueKind::Escalate).is_empty(), "an acceptance that ran out is waited for as a call is");
    story.at(EventKind::Accepted, "caps-marituba");
    assert!(story.case.is_held(story.now), "renewed");
    story.tell(EventKind::CareGiven, |e| (e.service, e.result) = (Some(service("caps-marituba")), Some(CareResult::Done)));
    story.wait(30 * 24 * 60);
    assert!(story.case.is_held(story.now));
    let mut other = Story::begin(&crisis());
    other.tell(EventKind::Accepted, |e| {
        (e.service, e.until) = (Some(service("caps-marituba")), Some(e.at + Duration::minutes(5)))
    });
    assert!(
        other.case.is_held(other.now) && !other.case.is_held(other.now + Duration::minutes(5)),
        "the acceptor says until when"
    );
}

#[test]
fn a_yes_said_anew_each_day_does_not_put_off_the_question_what_came_of_it() {
    let mut story = Story::begin(&crisis());
    story.at(EventKind::Accepted, "caps-marituba");
    let hours = i64::from(Policy::br().parameter(Parameter::CareReportHours));
    for _ in 0..=hours / 20 {
        story.wait(20 * 60).at(EventKind::Accepted, "caps-marituba");
    }
    assert!(story.case.is_held(story.now));
    assert_eq!(story.due_of(DueKind::AskOutcome), ["caps-marituba"]);
}

/// Declines: the circle is planned anew without the service, and what nobody takes a human being is told.
#[test]
fn a_decline_is_planned_around() {
    let request = crisis();
    let mut story = Story::begin(&request);
    story.wait(5).decline("caps-marituba", DeclineCode::NoProfessional);
    let next = next_request(&story.case, &request, story.now);
    assert_eq!(next.person.wishes, request.person.wishes, "a service that declines is not one that the person refuses");
    assert_eq!(next.person.exclusions, request.person.exclusions, "nor one that is a danger to them");
    let declined: Vec<_> = next.crisis.declined.iter().map(|line| (line.service.clone(), line.code)).collect();
    assert_eq!(declined, [(service("caps-marituba"), DeclineCode::NoProfessional)]);
    let report = next.status.as_ref().expect("reports").reports.iter().find(|r| r.service == service("caps-marituba"));
    assert_eq!(report.expect("its own word").on_shift, Some(false));
    let request = story.replan(&request);
    let state = story.case.state();
    assert_ne!(state.lead, Some(service("caps-marituba")), "somebody else leads");
    assert!(!state.calls.iter().any(|l| l.call.service == service("caps-marituba") && l.stage == CallStage::Waiting));
    assert_eq!(request.at, story.now);
    // All decline: a human being is told though a new plan is wanted too.
    let waiting: Vec<String> = story
        .case
        .state()
        .calls
        .iter()
        .filter(|l| l.stage == CallStage::Waiting && l.must_answer())
        .map(|l| l.call.service.as_str().to_owned())
        .collect();
    for who in waiting {
        story.decline(&who, DeclineCode::Other);
    }
    story.wait(30);
    assert_eq!(story.due_of(DueKind::TellHuman), ["plantao-saude-marituba"]);
    story.at(EventKind::HumanTold, "plantao-saude-marituba");
    assert!(story.due_of(DueKind::TellHuman).is_empty());
    // It changes its mind.
    story.at(EventKind::Accepted, "caps-marituba");
    assert!(story.case.is_held(story.now));
}

/// An involuntary admission, its clocks, and one that is missed.
#[test]
fn legal_clocks_end_met_or_breached_and_reported() {
    let mut request = crisis();
    let mut story = Story::begin(&request);
    story.wait(60).tell(EventKind::Admitted, |e| {
        (e.service, e.admission) = (Some(service("hospital-abelardo-santos")), Some(AdmissionKind::Voluntary));
    });
    assert_eq!(story.due_of(DueKind::AdmissionReport), ["hospital-abelardo-santos"]);
    story.tell(EventKind::Admitted, |e| {
        (e.service, e.admission) = (Some(service("hospital-abelardo-santos")), Some(AdmissionKind::Voluntary));
        e.evidence = Some(id("laudo-1"));
    });
    assert!(story.due_of(DueKind::AdmissionReport).is_empty());
    let considered = &story.case.state().admission().expect("admitted").considered;
    assert!(considered.iter().any(|r| r.service == service("casa-mental-adulto")), "the resources before it are on record");
    // It turns involuntary two days later: the clocks run from the change on.
    let changed = story.now + Duration::days(2);
    story.wait(2 * 24 * 60).tell(EventKind::Admitted, |e| {
        (e.service, e.admission, e.drug_use) =
            (Some(service("hospital-abelardo-santos")), Some(AdmissionKind::Involuntary), true);
        e.evidence = Some(id("laudo-2"));
    });
    assert_eq!(story.case.state().replan.last().map(|line| line.why), Some(ReplanWhy::CareEvent));
    request = story.replan(&request);
    let rules: Vec<(String, Option<DateTime<Utc>>)> =
        story.case.state().duties.iter().map(|l| (l.duty.rule.as_str().to_owned(), l.duty.by)).collect();
    assert!(rules.contains(&("R04".to_owned(), Some(changed + Duration::hours(72)))), "{rules:?}");
    assert!(rules.contains(&("R08a".to_owned(), Some(changed + Duration::days(7)))), "{rules:?}");
    let stay = story.agenda_of(DueKind::StayEnds);
    assert_eq!(stay[0].by, Some(changed + Duration::days(90)), "Lei 11.343/2006 art. 23-A");
    assert!(story.agenda_of(DueKind::FollowUp).is_empty(), "in care day and night");

    // 72 hours pass. Silence does not make a breach disappear.
    story.now = changed + Duration::hours(73);
    assert!(story.due_of(DueKind::ReportBreach).contains(&"promotoria-belem".to_owned()));
    story.refused(
        EventKind::BreachReported,
        |e| {
            (e.rule, e.role, e.evidence) = (RuleId::new("R08a"), Some(Role::Oversight), Some(id("x")));
        },
        RefusalCode::NotBreached,
    );
    story.meet_duty("R04", Role::Prosecutor);
    let r04 = |story: &Story| story.case.state().duties.iter().find(|l| l.duty.rule.as_str() == "R04").cloned().expect("owed");
    assert!(r04(&story).is_breached(story.now) && !r04(&story).is_ended(story.now), "met late is still a breach to report");
    story.tell(EventKind::BreachReported, |e| {
        (e.rule, e.role, e.evidence) = (RuleId::new("R04"), Some(Role::Prosecutor), Some(id("oficio-1")));
    });
    assert!(r04(&story).is_ended(story.now) && r04(&story).is_breached(story.now));
    story.refused(
        EventKind::DutyMet,
        |e| {
            (e.rule, e.role, e.evidence) = (RuleId::new("R04"), Some(Role::Prosecutor), Some(id("x")));
        },
        RefusalCode::DutyMet,
    );

    // The discharge begins clocks of its own, and the follow-up.
    story.wait(24 * 60).at(EventKind::Discharged, "hospital-abelardo-santos");
    story.replan(&request);
    let discharged = story.now;
    let r04b = story.case.state().duties.iter().find(|l| l.duty.rule.as_str() == "R04b").cloned().expect("owed");
    assert_eq!(r04b.duty.by, Some(discharged + Duration::hours(72)));
    let first = story.agenda_of(DueKind::FollowUp);
    assert_eq!((first[0].follow_up, first[0].at), (Some(FollowUp::First), discharged + Duration::hours(24)));
    story.refused(EventKind::Closed, |e| e.close = Some(CloseCode::MovedAway), RefusalCode::CallPending);
}

/// Evasion passes custody to the lead; a death ends care and leaves its duties.
#[test]
fn evasion_and_death_leave_somebody_who_answers() {
    let request = crisis();
    let mut story = Story::begin(&request);
    story.wait(30).at(EventKind::Evaded, "upa-marituba");
    let state = story.case.state();
    assert_eq!(
        state.custody.last().map(|line| (line.service.clone(), line.by)),
        Some((service("caps-marituba"), CustodyBy::Evasion))
    );
    assert_eq!(state.whereabouts, None);

    let mut story = Story::begin(&request);
    let admission = |e: &mut EventDraft| {
        (e.service, e.admission) = (Some(service("hospital-abelardo-santos")), Some(AdmissionKind::Voluntary))
    };
    story.tell(EventKind::Admitted, admission).wait(60).tell(EventKind::Died, |_| {});
    assert!(story.case.state().calls.iter().all(|line| line.stage == CallStage::Withdrawn));
    story.refused(EventKind::Moved, |e| e.service = Some(service("caps-marituba")), RefusalCode::Died);
    assert_eq!(story.due().iter().map(|due| due.kind).collect::<Vec<_>>(), [DueKind::Replan], "the duties of a death");
    story.replan(&request);
    assert!(story.case.state().duties.iter().any(|l| l.duty.rule.as_str() == "R06"), "Lei 10.216/2001 art. 10");
    assert!(story.case.state().calls.iter().all(|line| line.stage == CallStage::Withdrawn), "nobody is called any more");
    story.refused(EventKind::Closed, |e| e.close = Some(CloseCode::Died), RefusalCode::DutyPending);
    story.meet_duty("R06", Role::HealthAuthority);
    story.tell(EventKind::Closed, |e| e.close = Some(CloseCode::Died));
}

/// A closed case absorbs nothing; it reopens, and the new crisis is an episode of its own.
#[test]
fn a_closed_case_absorbs_nothing_and_reopens() {
    let request = crisis();
    let mut story = Story::begin(&request);
    for who in ["caps-marituba", "casa-mental-adulto", "usf-uriboca", "cras-marituba-centro", "casa-cultura-marituba"] {
        story.at(EventKind::Accepted, who);
    }
    story.wait(60).tell(EventKind::Settled, |_| {}).tell(EventKind::Closed, |e| e.close = Some(CloseCode::PersonDeclined));
    for kind in EventKind::ALL.iter().filter(|kind| !matches!(kind, EventKind::Opened | EventKind::Reopened)) {
        let mut draft = story.draft(*kind);
        fill(&mut draft);
        let refused = story.case.apply(&Event::new(draft).expect("whole"));
        assert_eq!(refused.map_err(|r| r.code), Err(RefusalCode::Closed), "{}", kind.as_str());
    }
    let person = request.person.r#ref.clone();
    story.wait(20 * 24 * 60);
    assert_eq!(correlate([&story.case], &person, story.now, policy()), Correlation::Reopen { case: id("case-1"), merge: vec![] });
    assert_eq!(correlate([&story.case], &person, story.now + Duration::days(20), policy()), Correlation::New, "too long ago");
    assert_eq!(correlate([&story.case], &id("p9"), story.now, policy()), Correlation::New);
    let mut again = request.clone();
    again.at = story.now;
    again.crisis.since = None;
    let plan = brief(&again);
    story.tell(EventKind::Reopened, |e| e.plan = Some(plan));
    let state = story.case.state();
    assert_eq!((state.stage, state.episode(), state.custodian()), (Stage::Open, 2, Some(&service("upa-marituba"))));
    assert_eq!(story.call("caps-marituba").stage, CallStage::Waiting, "asked again: it is another crisis");
    assert_eq!(correlate([&story.case], &person, story.now, policy()), Correlation::Same { case: id("case-1"), merge: vec![] });
    assert_eq!(story.due_of(DueKind::OfferCouncil), ["-"], "who comes back is studied together");
}

/// Fills in what an event of its kind needs.
fn fill(e: &mut EventDraft) {
    e.by = Some(id("worker-1"));
    let (needed, _) = e.kind.fields();
    for name in needed {
        match *name {
            "service" => e.service = Some(service("caps-marituba")),
            "from" => e.from = Some(service("upa-marituba")),
            "person" => e.person = Some(id("pessoa-a1")),
            "plan" => e.plan = Some(PlanBrief::default()),
            "declined" => e.declined = Some(DeclineCode::Other),
            "outcome" => e.outcome = Some(Outcome::Full),
            "admission" => e.admission = Some(AdmissionKind::Voluntary),
            "incident" => e.incident = Some(crate::crisis::CareEvent::Accident),
            "evidence" => e.evidence = Some(id("x")),
            "rule" => e.rule = RuleId::new("R04"),
            "role" => e.role = Some(Role::Prosecutor),
            "follow_up" => e.follow_up = Some(FollowUp::First),
            "result" => e.result = Some(CareResult::Done),
            "capacity" => e.capacity = Some(Capacity::Full),
            "suppressed" => e.suppressed = Some(SuppressCode::Repeat),
            "topic" => e.topic = Some(id("what_happened")),
            "tasks" => e.tasks = vec![CareTask { id: id("t"), ..CareTask::default() }],
            "task" => e.task = Some(id("t")),
            "offer" => e.offer = Some(OfferKind::Council),
            "other" => e.other = Some(id("case-2")),
            "absorbs" => e.absorbs = Some(crate::case::state::CaseState { case: id("case-2"), ..Default::default() }),
            "close" => e.close = Some(CloseCode::Completed),
            "overrides" => e.overrides = Some(OverrideKind::Veto),
            "reason" => e.reason = Some(OverrideReason::RiskToLife),
            "about" => e.about = Some(id("e1")),
            "review" => e.review = Some(OverrideReview::Upheld),
            name => panic!("{name} is not filled in"),
        }
    }
}

/// Two doors opened a case each; joined, they are one: attempts, duties, answers and silence pass over.
#[test]
fn two_cases_of_one_person_become_one() {
    let request = crisis();
    let mut one = Story::begin(&request);
    one.at(EventKind::Accepted, "caps-marituba");
    let mut later = request.clone();
    later.at += Duration::minutes(40);
    later.crisis.door = service("gaspar-vianna");
    later.crisis.since = None;
    let mut two = Story::begin_as("case-2", &later);
    two.tell(EventKind::RefusedAtDoor, |e| (e.service, e.outcome) = (Some(service("gaspar-vianna")), Some(Outcome::Full)));
    two.tell(EventKind::Asked, |e| (e.topic, e.answered) = (Some(id("what_happened")), true));
    let person = request.person.r#ref.clone();
    let found = correlate([&two.case, &one.case], &person, two.now, policy());
    assert_eq!(found, Correlation::Same { case: id("case-1"), merge: vec![id("case-2")] });
    let [absorbs, merged] = merge(&one.case, &two.case, [id("m1"), id("m2")], two.now).expect("both are open");
    one.case.apply(&Event::new(absorbs.clone()).expect("whole")).expect("it follows");
    two.case.apply(&Event::new(merged).expect("whole")).expect("it follows");
    let state = one.case.state();
    assert_eq!(state.doors.iter().map(|d| d.service.as_str()).collect::<Vec<_>>(), ["upa-marituba", "gaspar-vianna"]);
    assert_eq!(state.attempts.len(), 1);
    assert_eq!(state.asked.len(), 1, "nobody makes her tell it again");
    assert_eq!(state.custodian(), Some(&service("upa-marituba")), "one custodian");
    let caps: Vec<CallStage> =
        state.calls.iter().filter(|l| l.call.service == service("caps-marituba")).map(|l| l.stage).collect();
    assert_eq!(caps, [CallStage::Accepted], "asked by both doors, told once");
    assert_eq!(state.replan.last().map(|line| line.why), Some(ReplanWhy::Absorbed));
    two.refused(EventKind::Told, |_| {}, RefusalCode::Merged);
    assert!(two.due().is_empty(), "what it waited for is waited for there");
    let mut repeat = absorbs;
    repeat.id = id("m3");
    assert_eq!(one.case.apply(&Event::new(repeat).expect("whole")).map_err(|r| r.code), Err(RefusalCode::AlreadyAbsorbed));
    assert_eq!(merge(&one.case, &two.case, [id("a"), id("b")], two.now).map_err(|r| r.code), Err(RefusalCode::Merged));
}

/// Two doors went beyond something under the same id: joined, both are reviewed, each by another than its author.
#[test]
fn joining_loses_no_review() {
    let request = crisis();
    let (mut one, mut two) = (Story::begin(&request), Story::begin_as("case-2", &request));
    for (story, author) in [(&mut one, "worker-1"), (&mut two, "worker-2")] {
        story.tell(EventKind::Overridden, |e| {
            (e.id, e.by) = (id("beyond"), Some(id(author)));
            (e.overrides, e.reason) = (Some(OverrideKind::Veto), Some(OverrideReason::RiskToLife));
        });
    }
    let [absorbs, _] = merge(&one.case, &two.case, [id("m1"), id("m2")], one.now).expect("both are open");
    one.case.apply(&Event::new(absorbs).expect("whole")).expect("it follows");
    let review = |by: &'static str| {
        move |e: &mut EventDraft| (e.by, e.about, e.review) = (Some(id(by)), Some(id("beyond")), Some(OverrideReview::Upheld))
    };
    assert_eq!(one.due_of(DueKind::ReviewOverride).len(), 2);
    one.tell(EventKind::OverrideReviewed, review("worker-3"));
    one.refused(EventKind::OverrideReviewed, review("worker-2"), RefusalCode::OwnOverride);
    one.tell(EventKind::OverrideReviewed, review("worker-3"));
    one.refused(EventKind::OverrideReviewed, review("worker-3"), RefusalCode::OverrideReviewed);
    assert!(one.due_of(DueKind::ReviewOverride).is_empty());
}

/// What one door waited for and the other had settled: nobody is forgotten, nobody is asked twice.
#[test]
fn joining_loses_no_call() {
    let request = crisis();
    let mut one = Story::begin(&request);
    let mut two = Story::begin_as("case-2", &request);
    one.wait(5);
    two.now = one.now;
    // Declined there, waiting here: it is waited for here. Waiting there, declined here: it has declined.
    two.decline("usf-uriboca", DeclineCode::Other).at(EventKind::Delivered, "cras-marituba-centro");
    one.decline("cras-marituba-centro", DeclineCode::Other);
    let [absorbs, _] = merge(&one.case, &two.case, [id("m1"), id("m2")], one.now).expect("both are open");
    one.case.apply(&Event::new(absorbs).expect("whole")).expect("it follows");
    assert_eq!(one.call("usf-uriboca").stage, CallStage::Waiting);
    assert_eq!(one.call("cras-marituba-centro").stage, CallStage::Declined);
    let agenda = one.agenda_of(DueKind::Deliver);
    assert!(agenda.iter().any(|due| due.service == Some(service("usf-uriboca"))), "still asked, as it opens");
    let waiting = one.case.state().calls.iter().filter(|line| line.stage == CallStage::Waiting);
    for line in waiting {
        let who = &line.call.service;
        let told = one.case.agenda(one.now, &context()).iter().any(|due| due.call.as_ref() == Some(who));
        assert!(told || who.as_str() == "casa-cultura-marituba", "{} is forgotten", who.as_str());
    }
}

/// A man at his third door: he wandered before anybody opened a case.
#[test]
fn doors_before_the_case_count() {
    let request =
        exchange::request(include_bytes!("../../examples/marituba/third-door.json")).expect("the example").draft().clone();
    let story = Story::begin(&request);
    let state = story.case.state();
    assert!(state.is_wandering());
    assert_eq!(state.attempts, request.crisis.attempts);
    assert_eq!(state.doors.len(), 3);
    assert!(story.case.no_third_door(story.now), "a door that is tried next is asked first");
    assert_eq!(state.doors.last().map(|door| &door.service), Some(&request.crisis.door));
}

/// The girl at school: the health service's clock begins when it attends her, not before.
#[test]
fn a_clock_begins_with_attendance() {
    let request = exchange::request(include_bytes!("../../examples/marituba/school.json")).expect("the example").draft().clone();
    let mut story = Story::begin(&request);
    let waits = |story: &Story| {
        let lines = &story.case.state().duties;
        lines.iter().find(|line| line.duty.starts_on == crate::policy::draft::ClockStart::Attendance).cloned().expect("owed")
    };
    let duty = waits(&story).duty;
    assert_eq!((duty.starts_at, duty.by), (None, None), "nobody attends her yet");
    let owner = duty.owner.expect("the health service that is called");
    let told = |story: &Story| {
        story.case.due(story.now + Duration::days(9), &context()).iter().any(|d| d.rule.as_ref() == Some(&duty.rule))
    };
    assert!(!told(&story));
    story.wait(90).at(EventKind::Arrived, owner.as_str());
    let duty_now = waits(&story).duty;
    assert_eq!(duty_now.starts_at, Some(story.now));
    assert_eq!(duty_now.by, Some(story.now + Duration::hours(24)), "Decreto 10.225/2020, art. 12");
    assert!(told(&story));
}

/// The loop is closed only when somebody tells what came of it.
#[test]
fn the_loop_of_shared_care_is_closed() {
    let mut story = Story::begin(&crisis());
    story.at(EventKind::Accepted, "caps-marituba").wait(72 * 60);
    assert_eq!(story.due_of(DueKind::AskOutcome), ["caps-marituba"]);
    story.tell(EventKind::CareGiven, |e| (e.service, e.result) = (Some(service("caps-marituba")), Some(CareResult::NotReached)));
    assert!(story.due_of(DueKind::AskOutcome).is_empty(), "told, though it did not happen");
    let caps = loops(&story.case).into_iter().find(|l| l.service == service("caps-marituba")).expect("called");
    assert_eq!((caps.stage, caps.care_at, caps.result), (CallStage::Accepted, None, Some(CareResult::NotReached)));
    story.tell(EventKind::CareGiven, |e| (e.service, e.result) = (Some(service("caps-marituba")), Some(CareResult::Done)));
    let caps = loops(&story.case).into_iter().find(|l| l.service == service("caps-marituba")).expect("called");
    assert_eq!((caps.care_at, caps.result), (Some(story.now), Some(CareResult::Done)));
}

/// What comes due again has another key, so that the event which answers it is never taken for a repeat.
#[test]
fn what_comes_due_again_has_another_key() {
    let request = crisis();
    let mut story = Story::begin(&request);
    let mut keys = std::collections::BTreeSet::new();
    let mut take = |story: &mut Story, kind: DueKind, as_kind: EventKind, call: Option<&str>| {
        let found = story.due().into_iter().find(|d| d.kind == kind && d.call.as_ref().map(|s| s.as_str()) == call).expect("due");
        assert!(keys.insert(found.key.clone()), "{} came with a key that was used", kind.as_str());
        story.tell(as_kind, |e| (e.id, e.service, e.call) = (found.key, found.service, found.call));
    };
    for _ in 0..3 {
        story.at(EventKind::Accepted, "caps-marituba").wait(26 * 60);
        while story.due().iter().any(|d| d.kind == DueKind::Escalate && d.call == Some(service("caps-marituba"))) {
            take(&mut story, DueKind::Escalate, EventKind::Escalated, Some("caps-marituba"));
            story.wait(60);
        }
        take(&mut story, DueKind::TellHuman, EventKind::HumanTold, Some("caps-marituba"));
    }
    // Graver than before: who had not answered is called again, and so it is a call of its own.
    story.tell(EventKind::Told, |e| e.severity = Some(Severity::Imminent));
    story.replan(&request);
    assert_eq!(story.call("caps-marituba").stage, CallStage::Waiting);
    story.wait(5 * 24 * 60);
    take(&mut story, DueKind::Deliver, EventKind::Delivered, Some("caps-marituba"));
    let mut story = Story::begin(&request);
    story.wait(1);
    for line in story.case.state().calls.clone() {
        story.decline(line.call.service.as_str(), DeclineCode::Other);
    }
    story.wait(60);
    take(&mut story, DueKind::TellHuman, EventKind::HumanTold, None);
    story.at(EventKind::Accepted, "caps-marituba").wait(5).decline("caps-marituba", DeclineCode::Other).wait(60);
    take(&mut story, DueKind::TellHuman, EventKind::HumanTold, None);
}

/// Tasks have an owner and a date; what was done stays done; who was not reached is looked for again.
#[test]
fn a_care_plan_is_made_reviewed_and_done() {
    let mut story = Story::begin(&crisis());
    story.wait(7 * 24 * 60);
    assert_eq!(story.due_of(DueKind::MakeCarePlan), ["-"]);
    let task =
        |name: &str, due: DateTime<Utc>| CareTask { id: id(name), service: service("usf-uriboca"), due, ..CareTask::default() };
    let due = story.now + Duration::days(3);
    story.tell(EventKind::CarePlanMade, |e| e.tasks = vec![task("t1", due), task("t2", due)]);
    story.refused(EventKind::CarePlanMade, |e| e.tasks = vec![task("t1", due)], RefusalCode::CarePlanExists);
    story.now = due;
    assert_eq!(story.due_of(DueKind::Task), ["usf-uriboca", "usf-uriboca"]);
    story.tell(EventKind::TaskDone, |e| (e.task, e.result) = (Some(id("t1")), Some(CareResult::Done)));
    story.tell(EventKind::TaskDone, |e| (e.task, e.result) = (Some(id("t2")), Some(CareResult::NotReached)));
    story.refused(EventKind::TaskDone, |e| (e.task, e.result) = (Some(id("t1")), Some(CareResult::Done)), RefusalCode::TaskDone);
    story.refused(
        EventKind::TaskDone,
        |e| (e.task, e.result) = (Some(id("t9")), Some(CareResult::Done)),
        RefusalCode::NoSuchTask,
    );
    assert_eq!(story.due_of(DueKind::Task), ["usf-uriboca"], "who was not reached is looked for again");
    story.wait(30 * 24 * 60);
    assert_eq!(story.due_of(DueKind::ReviewCarePlan), ["-"]);
    story.refused(EventKind::CarePlanReviewed, |e| e.tasks = vec![task("t2", due)], RefusalCode::TaskLost);
    let next = story.now + Duration::days(5);
    story.tell(EventKind::CarePlanReviewed, |e| e.tasks = vec![task("t1", next), task("t3", next)]);
    let plan = story.case.state().care_plan.clone().expect("made");
    assert!(plan.tasks[0].done_at.is_some() && plan.tasks[0].due == due, "what was done stays done");
    assert!(story.due_of(DueKind::ReviewCarePlan).is_empty());
}

/// A follow-up that does not reach the person comes back the next day.
#[test]
fn who_is_not_reached_is_looked_for_again() {
    let mut story = Story::begin(&crisis());
    story.wait(24 * 60);
    let keys = |story: &Story| story.due().into_iter().filter(|d| d.kind == DueKind::FollowUp).map(|d| d.key).collect::<Vec<_>>();
    let first = keys(&story);
    assert_eq!(first.len(), 1);
    let miss = |e: &mut EventDraft| {
        (e.service, e.follow_up, e.result) = (Some(service("caps-marituba")), Some(FollowUp::First), Some(CareResult::NotReached))
    };
    story.tell(EventKind::FollowedUp, miss);
    assert!(keys(&story).is_empty());
    story.wait(24 * 60);
    assert!(keys(&story).len() == 1 && keys(&story) != first, "another try has another key");
}

/// A call that can wait is held back with a record and an end; it goes out then.
#[test]
fn what_is_held_back_leaves_a_record_and_goes_out() {
    let mut request = crisis();
    request.crisis.severity = Some(Severity::Low);
    request.crisis.circumstances.clear();
    let mut story = Story::begin(&request);
    let until = story.now + Duration::days(3);
    story.tell(EventKind::Suppressed, |e| {
        (e.service, e.suppressed, e.until) = (Some(service("cras-marituba-centro")), Some(SuppressCode::Digested), Some(until));
    });
    let held = story.case.state().suppressed.last().cloned().expect("a record");
    assert_eq!((held.service, held.code, held.until), (service("cras-marituba-centro"), SuppressCode::Digested, Some(until)));
    story.now = until - Duration::minutes(1);
    assert!(!story.due_of(DueKind::Deliver).contains(&"cras-marituba-centro".to_owned()));
    story.now = until;
    assert!(story.due_of(DueKind::Deliver).contains(&"cras-marituba-centro".to_owned()));
}

#[test]
fn keys_are_stable_and_fit() {
    let key = call_key(&id("case-1"), 1, &service("caps-marituba"), 2);
    assert_eq!(key.as_str(), "case-1/1/caps-marituba/2");
    let long = call_key(&id(&"c".repeat(100)), 1, &service(&"s".repeat(100)), 0);
    assert_eq!(long.as_str().len(), 64, "a hash where the text would be too long");
    let story = Story::begin(&crisis());
    let due = story.case.agenda(story.now, &context());
    let keys: std::collections::BTreeSet<&str> = due.iter().map(|due| due.key.as_str()).collect();
    assert_eq!(keys.len(), due.len(), "each thing to do has a key of its own");
    assert_eq!(due, story.case.agenda(story.now, &context()), "asked twice, told the same");
}

/// Written and read again a case is the same, and one that was changed is refused with the place.
#[test]
fn a_case_is_read_as_it_was_written() {
    let mut story = Story::begin(&crisis());
    story.wait(5).at(EventKind::Accepted, "caps-marituba").decline("casa-mental-adulto", DeclineCode::NoPlace);
    let bytes = exchange::to_json(&story.case.document());
    let read = exchange::case(&bytes).expect("as it was written");
    assert!(read == story.case && read.state() == story.case.state() && read.version() == 3);
    let mut document = story.case.document();
    document.state.as_mut().expect("written").severity = Severity::Low;
    let faults = exchange::case(&exchange::to_json(&document)).expect_err("not what the events come to");
    assert_eq!(faults.faults.iter().map(|f| f.path.as_str()).collect::<Vec<_>>(), ["$.state"]);
    let mut document = story.case.document();
    document.events.swap(0, 1);
    let faults = exchange::case(&exchange::to_json(&document)).expect_err("a case begins with its opening");
    assert_eq!((faults.faults[0].path.as_str(), faults.faults[0].hint.as_str()), ("$.events[0]", "not_opened"));
    let mut document = story.case.document();
    document.events[2].declined = None;
    let faults = exchange::case(&exchange::to_json(&document)).expect_err("a decline has a reason");
    assert_eq!(faults.faults[0].path, "$.events[2].declined");
}

#[test]
fn nothing_personal_is_printed() {
    let mut story = Story::begin(&crisis());
    story.at(EventKind::Accepted, "caps-marituba");
    let (state, due) = (story.case.state(), story.due());
    let text = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        story.case,
        state,
        state.calls,
        state.doors,
        due,
        story.case.events(),
        story.case.document(),
        context()
    );
    for word in ["pessoa-a1", "caps-marituba", "upa-marituba", "psychosis", "case-1"] {
        assert!(!text.contains(word), "{word} is told by {text}");
    }
}
