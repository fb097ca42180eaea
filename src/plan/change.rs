//! What would change the answer: each line is a decision of its own, made on facts changed in one place.

use crate::crisis::{Admission, AdmissionKind, Capability, Circumstance, Severity};
use crate::network::Network;
use crate::network::draft::Capacity;
use crate::person::{Consent, ConsentScope, Wishes};
use crate::plan::document::{ChangeKind, Place, PlaceRole, PlanDocument, WouldChange};
use crate::plan::neighbourhood::Room;
use crate::plan::request::{Request, RequestDraft};
use crate::plan::{Plan, plan_in};
use crate::policy::Policy;
use crate::status::{Report, Status, StatusDraft};

/// The smallest changes of facts that change who is called, who leads or where the person is cared for.
///
/// # Shape
/// At most one line a change: risk to life, the first place full, the lead refused, consent withdrawn, an admission and
/// what it obliges to, and each fact that was assumed. A change that alters nothing has no line.
/// # Cost
/// One decision a change; ask for it when somebody reads the answer, not for each of a thousand.
#[must_use]
pub fn would_change(
    room: &mut Room,
    network: &Network,
    policy: &Policy,
    status: &Status,
    request: &Request,
    plan: &Plan,
) -> Vec<WouldChange> {
    let now = plan.document();
    let draft = request.draft();
    let mut lines = Vec::new();
    let mut ask = |change, service: Option<&str>, fact: Option<&str>, changed: RequestDraft| {
        let Ok(request) = Request::new(changed) else { return };
        let then = plan_in(room, network, policy, status, &request).document();
        let line = difference(&now, &then, change, service, fact);
        lines.extend(line);
    };
    if now.crisis.severity < Severity::Imminent {
        ask(ChangeKind::RiskToLife, None, None, with(draft, |d| d.crisis.severity = Some(Severity::Imminent)));
    }
    let first = now.places.iter().find(|place| place.role == PlaceRole::First && place.service.is_some());
    if let Some(service) = first.and_then(|place| place.service.as_deref()) {
        ask(ChangeKind::PlaceFull, Some(service), None, with(draft, |d| report_full(d, service)));
    }
    if let Some(lead) = now.lead.as_ref().map(|lead| lead.service.as_str()) {
        ask(
            ChangeKind::PersonRefuses,
            Some(lead),
            None,
            with(draft, |d| {
                let wishes = d.person.wishes.get_or_insert_with(Wishes::default);
                wishes.vetoed.extend(crate::id::ServiceId::new(lead));
            }),
        );
    }
    ask(
        ChangeKind::ConsentWithdrawn,
        None,
        None,
        with(draft, |d| {
            d.person.consents.push(Consent { scope: ConsentScope::ShareCare, withdrawn: true, ..Consent::default() });
        }),
    );
    if draft.person.birth_date.is_none() && draft.person.age_range.is_none() {
        let adult = crate::network::draft::AgeRange { from: Some(18), to: Some(59) };
        ask(ChangeKind::Assumption, None, Some("age"), with(draft, |d| d.person.age_range = Some(adult)));
    }
    lines.extend(admitted(room, network, policy, status, draft, &now));
    lines
}

/// What an admission would oblige to, where one has not happened and care is needed today: who would admit is the bed that
/// the plan holds last, else the first place that gives a hospital's care for days.
fn admitted(
    room: &mut Room,
    network: &Network,
    policy: &Policy,
    status: &Status,
    draft: &RequestDraft,
    now: &PlanDocument,
) -> Option<WouldChange> {
    if draft.crisis.admission.is_some() || now.crisis.severity < Severity::High {
        return None;
    }
    let admits = |place: &&Place| place.meets.iter().any(|need| ["hospital_bed", "detoxification"].contains(&need.as_str()));
    let bed = now.places.iter().find(|place| place.role == PlaceRole::LastResort);
    let bed = bed.or_else(|| now.places.iter().find(admits))?;
    let service = bed.service.as_deref()?;
    let agrees = draft.crisis.capacity_to_consent == Some(Capability::Gives);
    let admission = Admission {
        kind: if agrees { AdmissionKind::Voluntary } else { AdmissionKind::Involuntary },
        service: crate::id::ServiceId::new(service),
        at: Some(draft.at),
        drug_use: draft.crisis.circumstances.iter().any(|fact| USE.contains(&fact.kind)),
    };
    let request = Request::new(with(draft, |d| d.crisis.admission = Some(admission))).ok()?;
    let then = plan_in(room, network, policy, status, &request).document();
    let mut duties: Vec<String> = then.duties.iter().map(|duty| duty.rule.clone()).collect();
    duties.retain(|rule| !now.duties.iter().any(|duty| duty.rule == *rule));
    duties.dedup();
    let service = Some(service.to_owned());
    (!duties.is_empty()).then(|| WouldChange { change: ChangeKind::Admitted, service, duties, ..WouldChange::default() })
}

/// Circumstances by which an admission is one for the use of alcohol or drugs; whether the law's duty covers alcohol is said
/// with the rule.
const USE: [Circumstance; 5] = [
    Circumstance::AlcoholUse,
    Circumstance::DrugUse,
    Circumstance::Intoxication,
    Circumstance::Withdrawal,
    Circumstance::Overdose,
];

fn with(draft: &RequestDraft, change: impl FnOnce(&mut RequestDraft)) -> RequestDraft {
    let mut draft = draft.clone();
    change(&mut draft);
    draft
}

/// A fresh report that a service is full, over whatever was reported before.
fn report_full(draft: &mut RequestDraft, service: &str) {
    let Some(id) = crate::id::ServiceId::new(service) else { return };
    let at = draft.at;
    let status =
        draft.status.get_or_insert_with(|| StatusDraft { format: StatusDraft::FORMAT.to_owned(), ..StatusDraft::default() });
    status.reports.retain(|report| report.service != id);
    status.reports.push(Report { service: id, capacity: Capacity::Full, reported_at: at, ..Report::default() });
}

fn difference(
    now: &PlanDocument,
    then: &PlanDocument,
    change: ChangeKind,
    service: Option<&str>,
    fact: Option<&str>,
) -> Option<WouldChange> {
    let called = |plan: &PlanDocument| plan.calls.iter().map(|call| call.service.clone()).collect::<Vec<_>>();
    // The first line of all: where somebody stays meanwhile is a place too, and comes before an admission.
    let first = |plan: &PlanDocument| plan.places.first().map(|place| place.service.clone().unwrap_or_else(|| "home".to_owned()));
    let lead = |plan: &PlanDocument| plan.lead.as_ref().map(|lead| lead.service.clone());
    let (before, after) = (called(now), called(then));
    let line = WouldChange {
        change,
        service: service.map(str::to_owned),
        fact: fact.map(str::to_owned),
        lead: lead(then).filter(|_| lead(then) != lead(now)),
        first_place: first(then).filter(|_| first(then) != first(now)),
        emergency: then.emergency.as_ref().is_some_and(|e| !e.if_signs) && now.emergency.as_ref().is_none_or(|e| e.if_signs),
        called: after.iter().filter(|s| !before.contains(s)).cloned().collect(),
        no_longer_called: before.iter().filter(|s| !after.contains(s)).cloned().collect(),
        duties: Vec::new(),
    };
    let changes = line.lead.is_some() || line.first_place.is_some() || line.emergency || !line.called.is_empty();
    (changes || !line.no_longer_called.is_empty() || (first(now).is_some() && first(then).is_none())).then_some(line)
}
