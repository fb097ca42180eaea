//! Lines of a case: what is due, calls, legal clocks, doors.

use crate::capi::border::amparo_text;
use crate::capi::list::{amparo_case_steps, amparo_service_ids};
use crate::capi::records::{instant, said};
use crate::capi::tokens::case::{
    amparo_call_stage, amparo_case_stage, amparo_custody_by, amparo_decline_code, amparo_due_kind, amparo_follow_up,
    amparo_outcome, amparo_replan_why,
};
use crate::capi::tokens::plan::{amparo_by_from, amparo_call_role, amparo_call_when};
use crate::capi::tokens::words::{amparo_act, amparo_clock_start, amparo_role, amparo_severity};
use crate::case::brief::{BriefCall, BriefDuty};
use crate::case::state::{CallLine, CaseState, CustodyLine, DoorLine, DutyLine, StepLine};
use crate::case::{Case, Due};

/// One thing to do.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_due {
    /// What.
    pub kind: amparo_due_kind,
    /// Why a plan is wanted.
    pub why: amparo_replan_why,
    /// Role to which a duty is owed.
    pub role: amparo_role,
    /// Which follow-up.
    pub follow_up: amparo_follow_up,
    /// From when, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// Whether `by_utc_s` is said.
    pub has_by: bool,
    /// By when, if there is a deadline.
    pub by_utc_s: i64,
    /// Whether `step` is said.
    pub has_step: bool,
    /// Step of the call's ladder; 0 is the called service.
    pub step: u32,
    /// Key that stays the same however often it is asked: the id for the event that answers it, and what goes with the message
    /// so that its receiver drops a repeat.
    pub key: amparo_text,
    /// Who has to do it; not said only where the territory names nobody.
    pub who: amparo_text,
    /// To whom, or about whom.
    pub service: amparo_text,
    /// Called service on whose behalf.
    pub call: amparo_text,
    /// Rule of a duty or limit.
    pub rule: amparo_text,
    /// Which task.
    pub task: amparo_text,
    /// Steps that are passed over, since nobody there answers now.
    pub skips: amparo_service_ids,
}

impl From<&Due> for amparo_due {
    fn from(line: &Due) -> Self {
        let Due { key, kind, at, by, who, service, call, step, skips, why, rule, role, follow_up, task } = line;
        let ((has_by, by_utc_s), (has_step, step)) = (instant(*by), said(*step));
        Self {
            kind: (*kind).into(),
            why: (*why).into(),
            role: (*role).into(),
            follow_up: (*follow_up).into(),
            at_utc_s: at.timestamp(),
            has_by,
            by_utc_s,
            has_step,
            step,
            key: key.into(),
            who: who.as_ref().into(),
            service: service.as_ref().into(),
            call: call.as_ref().into(),
            rule: rule.as_ref().into(),
            task: task.as_ref().into(),
            skips: skips.into(),
        }
    }
}

/// What a case has come to, but for its lists.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_line {
    /// How far it has come.
    pub stage: amparo_case_stage,
    /// Severity.
    pub severity: amparo_severity,
    /// Version: how many events it has taken. A store that keeps an event under case and version has two writers never
    /// overwrite each other.
    pub version: u32,
    /// Number of the present episode, from 1.
    pub episode: u32,
    /// When it was opened, seconds since 1970 UTC.
    pub opened_at_utc_s: i64,
    /// Since when it stands in its stage.
    pub stage_at_utc_s: i64,
    /// Time of its latest event.
    pub last_at_utc_s: i64,
    /// Two doors or more of the present episode have not taken the person.
    pub is_wandering: bool,
    /// The person is admitted.
    pub is_admitted: bool,
    /// Whether `next_holder_before_utc_s` is said.
    pub has_next_holder_before: bool,
    /// Before when somebody takes over.
    pub next_holder_before_utc_s: i64,
    /// Opaque reference of the case.
    pub case_ref: amparo_text,
    /// Opaque reference of the person.
    pub person_ref: amparo_text,
    /// Who answers for the person now.
    pub custodian: amparo_text,
    /// Where the person is, as far as it is known.
    pub whereabouts: amparo_text,
    /// Who led by the last plan.
    pub lead: amparo_text,
    /// Who takes over next.
    pub next_holder: amparo_text,
    /// Who is told when nobody answers.
    pub human: amparo_text,
    /// Fingerprint of the last plan.
    pub plan: amparo_text,
    /// Case that it was joined to.
    pub merged_into: amparo_text,
}

impl From<&Case> for amparo_case_line {
    fn from(case: &Case) -> Self {
        let state: &CaseState = case.state();
        let (has_next_holder_before, next_holder_before_utc_s) = instant(state.next_holder_before);
        Self {
            stage: state.stage.into(),
            severity: state.severity.into(),
            version: case.version(),
            episode: state.episode(),
            opened_at_utc_s: state.opened_at.timestamp(),
            stage_at_utc_s: state.stage_at.timestamp(),
            last_at_utc_s: state.last_at.timestamp(),
            is_wandering: state.is_wandering(),
            is_admitted: state.admission().is_some(),
            has_next_holder_before,
            next_holder_before_utc_s,
            case_ref: (&state.case).into(),
            person_ref: (&state.person).into(),
            custodian: state.custodian().into(),
            whereabouts: state.whereabouts.as_ref().into(),
            lead: state.lead.as_ref().into(),
            next_holder: state.next_holder.as_ref().into(),
            human: state.human.as_ref().into(),
            plan: state.plans.last().into(),
            merged_into: state.merged_into.as_ref().into(),
        }
    }
}

/// Who has answered, at an instant.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_answers {
    /// A custodian and a clinical acceptance are there.
    pub held: bool,
    /// The policy's quorum has accepted. An unmet quorum blocks nothing.
    pub formed: bool,
    /// Everybody who must answer has accepted or declined.
    pub answered: bool,
    /// No further door is proposed: two have not taken the person, and nothing is new since.
    pub no_third_door: bool,
}

/// One service asked on behalf of a call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_step {
    /// Number: 0 is the called service, n the n-th of its ladder.
    pub step: u32,
    /// Whether `delivered_at_utc_s` is said.
    pub has_delivered_at: bool,
    /// Whether `undeliverable_at_utc_s` is said.
    pub has_undeliverable_at: bool,
    /// Whether `reminded_at_utc_s` is said.
    pub has_reminded_at: bool,
    /// Whether `declined_at_utc_s` is said.
    pub has_declined_at: bool,
    /// From when its clock runs, seconds since 1970 UTC.
    pub from_utc_s: i64,
    /// When it was delivered.
    pub delivered_at_utc_s: i64,
    /// When it turned out that it cannot be delivered.
    pub undeliverable_at_utc_s: i64,
    /// When it was last reminded.
    pub reminded_at_utc_s: i64,
    /// When it declined.
    pub declined_at_utc_s: i64,
    /// Who is asked.
    pub service: amparo_text,
}

impl From<&StepLine> for amparo_case_step {
    fn from(line: &StepLine) -> Self {
        let StepLine { step, service, from, delivered_at, undeliverable_at, reminded_at, declined_at } = line;
        let (has_delivered_at, delivered_at_utc_s) = instant(*delivered_at);
        let (has_undeliverable_at, undeliverable_at_utc_s) = instant(*undeliverable_at);
        let (has_reminded_at, reminded_at_utc_s) = instant(*reminded_at);
        let (has_declined_at, declined_at_utc_s) = instant(*declined_at);
        Self {
            step: *step,
            has_delivered_at,
            has_undeliverable_at,
            has_reminded_at,
            has_declined_at,
            from_utc_s: from.timestamp(),
            delivered_at_utc_s,
            undeliverable_at_utc_s,
            reminded_at_utc_s,
            declined_at_utc_s,
            service: service.into(),
        }
    }
}

/// A call and how it stands.
///
/// Who is silent: of a call that is `AMPARO_CALL_STAGE_WAITING`, the last of its steps.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_call {
    /// How it stands.
    pub stage: amparo_call_stage,
    /// What the called service is in the circle.
    pub role: amparo_call_role,
    /// When it goes out.
    pub when: amparo_call_when,
    /// Why it was declined.
    pub declined: amparo_decline_code,
    /// Episode of the case in which it was planned, from 1.
    pub episode: u32,
    /// Minutes to answer, for each step.
    pub answer_minutes: u32,
    /// Whether an acceptance of the called service is clinical.
    pub clinical: bool,
    /// Whether `answered_at_utc_s` is said.
    pub has_answered_at: bool,
    /// Whether `accepted_at_utc_s` is said.
    pub has_accepted_at: bool,
    /// Whether `accepted_until_utc_s` is said.
    pub has_accepted_until: bool,
    /// Whether `care_at_utc_s` is said.
    pub has_care_at: bool,
    /// Whether `ended_at_utc_s` is said.
    pub has_ended_at: bool,
    /// From when its clock runs, seconds since 1970 UTC.
    pub from_utc_s: i64,
    /// First answer of anybody, whichever it was.
    pub answered_at_utc_s: i64,
    /// When it was first accepted.
    pub accepted_at_utc_s: i64,
    /// Until when the acceptance holds while no care came of it.
    pub accepted_until_utc_s: i64,
    /// When care first came of it.
    pub care_at_utc_s: i64,
    /// When the call ended: declined, expired or withdrawn.
    pub ended_at_utc_s: i64,
    /// Called service.
    pub service: amparo_text,
    /// Its sector.
    pub sector: amparo_text,
    /// Who accepted.
    pub accepted_by: amparo_text,
    /// Who was told that nobody answered.
    pub told: amparo_text,
    /// Who was asked, in the order in which they were.
    pub steps: amparo_case_steps,
}

impl From<&CallLine> for amparo_case_call {
    fn from(line: &CallLine) -> Self {
        let CallLine {
            call,
            episode,
            stage,
            steps,
            accepted_by,
            accepted_at,
            accepted_until,
            care_at,
            declined,
            ended_at,
            answered_at,
            told,
        } = line;
        let BriefCall { service, sector, clinical, role, when, from, answer_minutes, ladder: _ } = call;
        let (has_answered_at, answered_at_utc_s) = instant(*answered_at);
        let (has_accepted_at, accepted_at_utc_s) = instant(*accepted_at);
        let (has_accepted_until, accepted_until_utc_s) = instant(*accepted_until);
        let (has_care_at, care_at_utc_s) = instant(*care_at);
        let (has_ended_at, ended_at_utc_s) = instant(*ended_at);
        Self {
            stage: (*stage).into(),
            role: (*role).into(),
            when: (*when).into(),
            declined: (*declined).into(),
            episode: *episode,
            answer_minutes: *answer_minutes,
            clinical: *clinical,
            has_answered_at,
            has_accepted_at,
            has_accepted_until,
            has_care_at,
            has_ended_at,
            from_utc_s: from.timestamp(),
            answered_at_utc_s,
            accepted_at_utc_s,
            accepted_until_utc_s,
            care_at_utc_s,
            ended_at_utc_s,
            service: service.into(),
            sector: sector.as_ref().into(),
            accepted_by: accepted_by.as_ref().into(),
            told: told.as_ref().into(),
            steps: steps.into(),
        }
    }
}

/// A legal clock and how it stands.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_duty {
    /// What is owed.
    pub act: amparo_act,
    /// Role to which it is owed.
    pub to_role: amparo_role,
    /// What starts the clock.
    pub starts_on: amparo_clock_start,
    /// Where the deadline comes from.
    pub by_from: amparo_by_from,
    /// Whether `starts_at_utc_s` is said; a clock that has not begun owes nothing yet.
    pub has_starts_at: bool,
    /// Whether `by_utc_s` is said.
    pub has_by: bool,
    /// Whether `within_minutes` is said.
    pub has_within_minutes: bool,
    /// Whether `met_at_utc_s` is said.
    pub has_met_at: bool,
    /// Whether `breach_reported_at_utc_s` is said.
    pub has_breach_reported_at: bool,
    /// Minutes from the start.
    pub within_minutes: u32,
    /// When it started, seconds since 1970 UTC.
    pub starts_at_utc_s: i64,
    /// Deadline. It is a breach where this passed before the duty was met, and stays one.
    pub by_utc_s: i64,
    /// When it was met.
    pub met_at_utc_s: i64,
    /// When the breach was reported.
    pub breach_reported_at_utc_s: i64,
    /// Rule.
    pub rule: amparo_text,
    /// Service that owes it.
    pub owner: amparo_text,
    /// Service with the role to which it is owed.
    pub to: amparo_text,
    /// Evidence that stopped the clock, an opaque reference.
    pub evidence: amparo_text,
}

impl From<&DutyLine> for amparo_case_duty {
    fn from(line: &DutyLine) -> Self {
        let DutyLine { duty, met_at, evidence, breach_reported_at } = line;
        let BriefDuty { rule, act, owner, to_role, to, starts_on, starts_at, within_minutes, by, by_from } = duty;
        let (has_starts_at, starts_at_utc_s) = instant(*starts_at);
        let (has_by, by_utc_s) = instant(*by);
        let (has_within_minutes, within_minutes) = said(*within_minutes);
        let (has_met_at, met_at_utc_s) = instant(*met_at);
        let (has_breach_reported_at, breach_reported_at_utc_s) = instant(*breach_reported_at);
        Self {
            act: (*act).into(),
            to_role: (*to_role).into(),
            starts_on: (*starts_on).into(),
            by_from: (*by_from).into(),
            has_starts_at,
            has_by,
            has_within_minutes,
            has_met_at,
            has_breach_reported_at,
            within_minutes,
            starts_at_utc_s,
            by_utc_s,
            met_at_utc_s,
            breach_reported_at_utc_s,
            rule: rule.into(),
            owner: owner.as_ref().into(),
            to: to.as_ref().into(),
            evidence: evidence.as_ref().into(),
        }
    }
}

/// A door of a case.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_door {
    /// What came of it; not said while nothing did.
    pub outcome: amparo_outcome,
    /// Episode of the case, from 1.
    pub episode: u32,
    /// Whether `minutes` is said.
    pub has_minutes: bool,
    /// Minutes that it took to get there.
    pub minutes: u32,
    /// When the person came, seconds since 1970 UTC.
    pub at_utc_s: i64,
    /// Service.
    pub service: amparo_text,
}

impl From<&DoorLine> for amparo_case_door {
    fn from(line: &DoorLine) -> Self {
        let DoorLine { service, at, minutes, outcome, episode } = line;
        let (has_minutes, minutes) = said(*minutes);
        Self {
            outcome: (*outcome).into(),
            episode: *episode,
            has_minutes,
            minutes,
            at_utc_s: at.timestamp(),
            service: service.into(),
        }
    }
}

/// Who answered for the person from when.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct amparo_case_custody {
    /// How it came.
    pub by: amparo_custody_by,
    /// From when, seconds since 1970 UTC.
    pub from_utc_s: i64,
    /// Service.
    pub service: amparo_text,
}

impl From<&CustodyLine> for amparo_case_custody {
    fn from(line: &CustodyLine) -> Self {
        let CustodyLine { service, from, by } = line;
        Self { by: (*by).into(), from_utc_s: from.timestamp(), service: service.into() }
    }
}
