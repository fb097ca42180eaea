use chrono::Duration;

use super::*;
use crate::case::PlanBrief;
use crate::case::brief::{BriefCall, BriefDuty, BriefSector};
use crate::case::event::{DeclineCode, Event, EventDraft, EventKind};
use crate::id::{OpaqueRef, RuleId, SectorId};
use crate::network::draft::Role;
use crate::plan::document::CallWhen;

fn id(text: &str) -> OpaqueRef {
    OpaqueRef::new(text).expect("an id")
}

fn service(text: &str) -> ServiceId {
    ServiceId::new(text).expect("an id")
}

fn day(day: i64) -> DateTime<Utc> {
    "2031-05-01T00:00:00Z".parse::<DateTime<Utc>>().expect("an instant") + Duration::days(day)
}

fn may() -> Period {
    Period { from: day(0), to: day(31) }
}

/// One person's crisis at a UPA, of which the CAPS and the CRAS are told.
struct One {
    case: Case,
    at: DateTime<Utc>,
    count: u32,
}

impl One {
    fn new(person: &str, town: &str, at: DateTime<Utc>) -> Self {
        let call = |who: &str, sector: &str, clinical| BriefCall {
            service: service(who),
            sector: SectorId::new(sector),
            clinical,
            when: CallWhen::Now,
            from: at,
            answer_minutes: 30,
            ..BriefCall::default()
        };
        let sector = |sector: &str| BriefSector { sector: SectorId::new(sector).expect("an id"), ..BriefSector::default() };
        let duty = BriefDuty {
            rule: RuleId::new("R04").expect("an id"),
            owner: Some(service("upa")),
            to_role: Role::Prosecutor,
            starts_at: Some(at),
            by: Some(at + Duration::days(3)),
            ..BriefDuty::default()
        };
        let mut draft = EventDraft::new(id(&format!("c-{person}")), id("e0"), EventKind::Opened, at);
        draft.person = Some(id(person));
        draft.plan = Some(PlanBrief {
            at,
            door: service("upa"),
            municipality: TerritoryId::new(town),
            custodian: Some(service("upa")),
            calls: vec![call("caps", "health", true), call("cras", "social_assistance", false)],
            quorum: vec![sector("health"), sector("social_assistance")],
            duties: vec![duty],
            ..PlanBrief::default()
        });
        let case = Case::open(&Event::new(draft).expect("whole")).expect("it opens");
        Self { case, at, count: 0 }
    }

    fn tell(mut self, minutes: i64, kind: EventKind, fill: impl FnOnce(&mut EventDraft)) -> Self {
        self.count += 1;
        let at = self.at + Duration::minutes(minutes);
        let mut draft = EventDraft::new(self.case.state().case.clone(), id(&format!("e{}", self.count)), kind, at);
        fill(&mut draft);
        self.case.apply(&Event::new(draft).expect("whole")).expect("it follows");
        self
    }

    fn accepts(self, minutes: i64, who: &str) -> Self {
        self.tell(minutes, EventKind::Accepted, |e| e.service = Some(service(who)))
    }
}

/// Twelve crises in one town, eight in another, two in a third.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (town, count) in [("a", 12), ("b", 8), ("c", 2)] {
        for number in 0..count {
            let one = One::new(&format!("{town}{number}"), town, day(number)).accepts(10 + number, "caps");
            // In the first town one in two is formed.
            let one = if number % 2 == 0 { one.accepts(100, "cras") } else { one };
            cases.push(one.case);
        }
    }
    cases
}

#[test]
fn counts_are_those_of_the_period() {
    let cases = cases();
    let all = indicators(&cases, may(), &Policy::br()).all;
    assert_eq!(all.crises.count, Some(22));
    assert_eq!((all.held.count, all.formed.count), (Some(22), Some(11)));
    assert_eq!((all.formed.per_mille, all.formed.low, all.formed.high), (Some(500), Some(307), Some(693)));
    // 10..=21, 10..=17, 10..=11: the eleventh of 22 is 14.
    assert_eq!((all.first_answer.count, all.first_answer.median), (Some(22), Some(14)));
    assert_eq!(all.first_answer.nine_of_ten, Some(19));
    assert_eq!((all.full_answer.count, all.full_answer.median), (Some(11), Some(100)));
    assert_eq!((all.doors.count, all.doors_per_hundred), (Some(22), Some(100)));
    assert_eq!(all.breaches.count, Some(22), "nobody told the prosecutor");
    let week = Period { from: day(0), to: day(7) };
    assert_eq!(indicators(&cases, week, &Policy::br()).all.crises.count, Some(16));
    assert_eq!(indicators(&cases, Period { from: day(40), to: day(50) }, &Policy::br()).all.crises.count, Some(0));
}

#[test]
fn small_cells_and_those_that_give_them_away_are_not_shown() {
    let report = indicators(&cases(), may(), &Policy::br());
    let towns: Vec<(Option<&str>, Option<u32>, bool)> = report
        .municipalities
        .iter()
        .map(|line| (line.municipality.as_ref().map(|t| t.as_str()), line.crises.count, line.crises.suppressed))
        .collect();
    // The two crises of the third town are few; with the total and the others they could be had by subtraction.
    assert_eq!(towns, [(Some("a"), Some(12), false), (Some("b"), None, true), (Some("c"), None, true)]);
    let c = &report.municipalities[2];
    assert!(c.first_answer.suppressed && c.first_answer.median.is_none(), "a median of two people tells of both");
    assert!(c.doors.suppressed && c.formed.suppressed && c.doors_per_hundred.is_none());
    assert_eq!(report.all.crises.count, Some(22), "22 - 12 tells of ten people, no fewer");
    // Nothing in the document holds what is not shown.
    assert!(c.breaches.count.is_none());
    let open = crate::policy::draft::PolicyDraft::FORMAT;
    let overlay = format!(
        r#"{{"format":"{open}","id":"x","base":"br","parameters":[{{"id":"small_cell_below","value":1,"source":"test","confidence":"K"}}]}}"#
    );
    let (policy, _) = crate::exchange::policy(overlay.as_bytes()).expect("an overlay");
    let open = indicators(&cases(), may(), &policy);
    assert_eq!(open.municipalities.iter().map(|l| l.crises.count).collect::<Vec<_>>(), [Some(12), Some(8), Some(2)]);
}

#[test]
fn services_are_told_apart() {
    let mut cases = cases();
    for number in 0..6 {
        let one = One::new(&format!("d{number}"), "a", day(3)).tell(5, EventKind::Declined, |e| {
            (e.service, e.declined) = (Some(service("caps")), Some(DeclineCode::NoPlace));
        });
        let one = one.tell(60, EventKind::RefusedAtDoor, |e| {
            (e.service, e.outcome, e.minutes) = (Some(service("hospital")), Some(Outcome::Full), Some(45));
        });
        let one = one.tell(120, EventKind::Admitted, |e| {
            (e.service, e.admission) = (Some(service("hospital")), Some(AdmissionKind::Involuntary));
        });
        let one = one.tell(180, EventKind::CourtDemanded, |_| {});
        cases.push(one.case);
    }
    let report = indicators(&cases, may(), &Policy::br());
    let of = |who: &str| report.services.iter().find(|l| l.service.as_str() == who).map(|l| l.measures.clone()).expect("a line");
    let caps = of("caps");
    assert_eq!((caps.asked.count, caps.accepted.count, caps.declined.count), (Some(28), Some(22), Some(6)));
    assert_eq!(caps.answer.median, Some(14));
    let hospital = of("hospital");
    assert_eq!(
        (hospital.refusals.count, hospital.admissions.involuntary.count, hospital.asked.count),
        (Some(6), Some(6), Some(0))
    );
    let all = &report.all;
    assert_eq!((all.court_demands.count, all.refusals.count, all.doors.count), (Some(6), Some(6), Some(34)));
    assert_eq!(all.admissions.involuntary.count, Some(6));
    assert_eq!((all.travelled.count, all.travelled.nine_of_ten), (Some(28), Some(45)));
    assert_eq!(all.doors_per_hundred, Some(121), "34 doors in 28 crises");
}

#[test]
fn a_joined_case_is_not_counted_twice_and_the_order_does_not_matter() {
    let mut cases = cases();
    let first = exchange_of(&indicators(&cases, may(), &Policy::br()));
    cases.reverse();
    assert_eq!(exchange_of(&indicators(&cases, may(), &Policy::br())), first);
    let joined = One::new("x", "a", day(2)).tell(5, EventKind::Merged, |e| e.other = Some(id("c-a0")));
    cases.push(joined.case);
    assert_eq!(exchange_of(&indicators(&cases, may(), &Policy::br())), first);
}

fn exchange_of(report: &Indicators) -> Vec<u8> {
    crate::exchange::to_json(report)
}
