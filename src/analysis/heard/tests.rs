use super::*;
use crate::case::PlanBrief;
use crate::case::brief::BriefCall;
use crate::case::event::{DeclineCode, Event};
use crate::id::OpaqueRef;
use crate::plan::document::CallWhen;
use crate::status::Report;

fn id(text: &str) -> OpaqueRef {
    OpaqueRef::new(text).expect("an id")
}

fn service(text: &str) -> ServiceId {
    ServiceId::new(text).expect("an id")
}

fn hour(hour: i64) -> DateTime<Utc> {
    "2031-05-01T00:00:00Z".parse::<DateTime<Utc>>().expect("an instant") + Duration::hours(hour)
}

/// A case that calls these services at hour 0, and what became of it.
fn case(called: &[&str], told: &[(EventKind, &str, i64)]) -> Case {
    let calls = called.iter().map(|who| BriefCall {
        service: service(who),
        when: CallWhen::Now,
        from: hour(0),
        answer_minutes: 30,
        ..BriefCall::default()
    });
    let mut draft = EventDraft::new(id("c"), id("e0"), EventKind::Opened, hour(0));
    draft.person = Some(id("p"));
    let custodian = Some(service("upa"));
    draft.plan = Some(PlanBrief { at: hour(0), door: service("upa"), custodian, calls: calls.collect(), ..PlanBrief::default() });
    let mut case = Case::open(&Event::new(draft).expect("whole")).expect("opens");
    for (number, (kind, who, at)) in told.iter().enumerate() {
        let mut draft = EventDraft::new(id("c"), id(&format!("e{}", number + 1)), *kind, hour(*at));
        draft.service = Some(service(who));
        draft.declined = (*kind == EventKind::Declined).then_some(DeclineCode::NoPlace);
        case.apply(&Event::new(draft).expect("whole")).expect("follows");
    }
    case
}

fn told(lines: &[ReachLine]) -> Vec<(&str, Reach, [u32; 3])> {
    lines.iter().map(|line| (line.service.as_str(), line.reach, [line.delivered, line.unanswered, line.failed])).collect()
}

#[test]
fn every_service_that_was_called_is_told_the_worst_first() {
    let case = case(
        &["caps", "cras", "escola", "ubs", "creas"],
        &[
            (EventKind::Delivered, "caps", 0),
            (EventKind::Accepted, "caps", 1),
            (EventKind::Delivered, "cras", 0),
            (EventKind::Undeliverable, "ubs", 0),
            (EventKind::Delivered, "creas", 0),
            (EventKind::Declined, "creas", 1),
            (EventKind::Arrived, "upa", 1),
        ],
    );
    assert_eq!(
        told(&reach([&case], None, Duration::hours(10), hour(2))),
        [
            ("ubs", Reach::Failing, [0, 0, 1]),
            ("cras", Reach::Unheard, [1, 1, 0]),
            ("escola", Reach::Untried, [0, 0, 0]),
            ("caps", Reach::Well, [1, 0, 0]),
            ("creas", Reach::Well, [1, 0, 0]),
        ]
    );
    let later = reach([&case], None, Duration::hours(10), hour(12));
    assert_eq!(told(&later)[2], ("caps", Reach::Quiet, [1, 0, 0]));
    // Longer than there is a calendar: nobody is quiet.
    let ever = reach([&case], None, Duration::MAX, hour(12));
    assert_eq!(told(&ever)[3], ("caps", Reach::Well, [1, 0, 0]));
    // What had not happened yet is not known.
    let before = reach([&case], None, Duration::hours(10), hour(0));
    assert_eq!(told(&before).iter().filter(|line| line.1 == Reach::Unheard).count(), 3);
}

#[test]
fn a_report_is_a_sign_of_life_and_mends_no_channel() {
    let case = case(&["caps", "ubs"], &[(EventKind::Delivered, "caps", 0), (EventKind::Undeliverable, "ubs", 0)]);
    let report = |who: &str, at| Report { service: service(who), reported_at: hour(at), ..Report::default() };
    let status = StatusDraft {
        reports: vec![report("caps", 1), report("ubs", 1), report("upa", 1), report("cras", 99)],
        ..StatusDraft::default()
    };
    assert_eq!(
        told(&reach([&case], Some(&status), Duration::hours(10), hour(2))),
        [("ubs", Reach::Failing, [0, 0, 1]), ("caps", Reach::Well, [1, 0, 0]), ("upa", Reach::Well, [0, 0, 0])]
    );
}
