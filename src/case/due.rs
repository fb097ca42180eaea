//! What has to be done next, and by whom.
//!
//! [`Case::agenda`] tells everything that lies ahead if nothing more happens, [`Case::due`] what of it is due now. Nothing is
//! due once and lost: a line stays until an event answers it, so that a host that was down for a day finds all of it.

use chrono::{DateTime, Utc};

use crate::case::brief::{BriefResource, later};
use crate::case::clock::{Context, after, answers};
use crate::case::event::{FollowUp, OfferKind};
use crate::case::follow;
use crate::case::next::key;
use crate::case::state::{CallLine, CallStage, CaseState, DutyLine, ReplanWhy, Stage, StepLine};
use crate::case::{Case, answers::is_told};
use crate::crisis::AdmissionKind;
use crate::id::{OpaqueRef, RuleId, ServiceId};
use crate::network::draft::Role;
use crate::plan::document::CallWhen;
use crate::policy::draft::Parameter;
use crate::policy::{Activity, Policy};
use crate::record::{record, tokens};

tokens! {
    /// What has to be done.
    pub enum DueKind {
        /// Tell a human being of the territory that nobody answered: the end of every ladder.
        TellHuman = "tell_human",
        /// Plan the circle anew.
        Replan = "replan",
        /// Deliver a call.
        Deliver = "deliver",
        /// Ask the next of the ladder.
        Escalate = "escalate",
        /// Remind a silent recipient.
        Remind = "remind",
        /// Ask whoever takes over, before the custodian can no longer hold.
        TakeOver = "take_over",
        /// Ask a place how it stands: its report is old.
        ConfirmStatus = "confirm_status",
        /// Do a legal act.
        Duty = "duty",
        /// Report that a legal act was not done in time.
        ReportBreach = "report_breach",
        /// Put the medical report to the admission.
        AdmissionReport = "admission_report",
        /// The admission has to end.
        StayEnds = "stay_ends",
        /// Ask whether an acceptance still holds.
        RenewAcceptance = "renew_acceptance",
        /// Ask what came of care that was accepted.
        AskOutcome = "ask_outcome",
        /// Follow the person up.
        FollowUp = "follow_up",
        /// Make a care plan (PTS).
        MakeCarePlan = "make_care_plan",
        /// Review it.
        ReviewCarePlan = "review_care_plan",
        /// Do a task of it.
        Task = "task",
        /// Review an override: somebody else than its author.
        ReviewOverride = "review_override",
        /// Offer a workshop.
        OfferWorkshop = "offer_workshop",
        /// Offer a study of the case by the council.
        OfferCouncil = "offer_council",
    }
}

impl DueKind {
    /// What has to be done, in Portuguese.
    #[must_use]
    pub const fn pt(self) -> &'static str {
        match self {
            Self::TellHuman => "avisar uma pessoa responsável no território: ninguém respondeu",
            Self::Replan => "refazer o plano de acionamento",
            Self::Deliver => "acionar o serviço",
            Self::Escalate => "acionar o próximo da sequência",
            Self::Remind => "lembrar o serviço que ainda não respondeu",
            Self::TakeOver => "combinar quem assume a custódia antes do fim do horário ou da permanência",
            Self::ConfirmStatus => "perguntar ao serviço como está agora: a informação é antiga",
            Self::Duty => "cumprir o dever legal",
            Self::ReportBreach => "informar que o prazo legal venceu",
            Self::AdmissionReport => "juntar o laudo médico circunstanciado da internação",
            Self::StayEnds => "a internação chega ao prazo máximo",
            Self::RenewAcceptance => "confirmar se o aceite continua valendo",
            Self::AskOutcome => "saber o que resultou do cuidado aceito",
            Self::FollowUp => "fazer o acompanhamento",
            Self::MakeCarePlan => "construir o PTS com a pessoa",
            Self::ReviewCarePlan => "rever o PTS",
            Self::Task => "realizar a tarefa do PTS",
            Self::ReviewOverride => "rever a exceção que foi feita; não quem a fez",
            Self::OfferWorkshop => "oferecer uma oficina terapêutica",
            Self::OfferCouncil => "levar ao grupo de trabalho (GTPP) para estudo coletivo",
        }
    }
}

record! {
    /// One thing to do.
    pub struct Due {
        /// Key that stays the same however often it is asked: the id for the event that answers it.
        pub key: OpaqueRef,
        /// What.
        pub kind: DueKind,
        /// From when.
        pub at: DateTime<Utc>,
        /// By when, if there is a deadline.
        pub by: Option<DateTime<Utc>>,
        /// Who has to do it; none only where the territory names nobody.
        pub who: Option<ServiceId>,
        /// To whom, or about whom.
        pub service: Option<ServiceId>,
        /// Called service on whose behalf.
        pub call: Option<ServiceId>,
        /// Step of its ladder.
        pub step: Option<u32>,
        /// Steps that are passed over, since nobody there answers now.
        pub skips: Vec<ServiceId>,
        /// Why a plan is wanted.
        pub why: Option<ReplanWhy>,
        /// Rule of a duty or limit.
        pub rule: Option<RuleId>,
        /// Role to which a duty is owed.
        pub role: Option<Role>,
        /// Which follow-up.
        pub follow_up: Option<FollowUp>,
        /// Which task.
        pub task: Option<OpaqueRef>,
    }
}

impl Due {
    /// Whether its deadline has passed.
    #[must_use]
    pub fn is_late(&self, now: DateTime<Utc>) -> bool {
        self.by.is_some_and(|by| by < now)
    }
}

impl Case {
    /// What is due now, the longest due first.
    ///
    /// # Shape
    /// Empty only if nothing has to be done yet. A closed or joined case has nothing due.
    /// # Cost
    /// Calls times the steps of their ladders; the calendar of a recipient for each clock that runs on open time.
    #[must_use]
    pub fn due(&self, now: DateTime<Utc>, context: &Context<'_>) -> Vec<Due> {
        let mut due = self.agenda(now, context);
        due.retain(|line| line.at <= now);
        due
    }

    /// Everything that lies ahead if nothing more happens, the soonest first: for the timers of an outbox.
    ///
    /// Who is asked next is told as the calendars stand at the time of asking; it is looked at again when the time has come.
    #[must_use]
    pub fn agenda(&self, now: DateTime<Utc>, context: &Context<'_>) -> Vec<Due> {
        if matches!(self.state().stage, Stage::Closed | Stage::Merged) {
            return Vec::new();
        }
        let mut list = Agenda { state: self.state(), now, context, lines: Vec::new() };
        list.duties();
        list.overrides();
        if self.state().died_at.is_none() {
            list.replan();
            list.calls();
            list.nobody_left();
            list.custody();
            list.statuses();
            list.admission();
            list.follow_ups();
            list.care_plan();
            list.offers();
        } else {
            // The duties that a death begins come with a plan.
            list.replan();
        }
        let mut lines = list.lines;
        lines.sort_by(|a, b| (a.at, a.kind, &a.key).cmp(&(b.at, b.kind, &b.key)));
        lines
    }

    /// Minutes within which a call that nobody answers has reached a human being: its answer time for each of its steps, on
    /// the longest clock that the policy allows.
    ///
    /// # Units
    /// Minutes from the beginning of the call's clock.
    #[must_use]
    pub fn silence_bound(line: &CallLine, policy: &Policy) -> u32 {
        let minutes = line.call.answer_minutes;
        let worked = minutes >= policy.parameter(Parameter::WorkingClockMinutes);
        let most = policy.parameter(Parameter::WorkingClockMostHours).saturating_mul(60);
        let step = if worked { minutes.max(most) } else { minutes };
        let steps = u32::try_from(line.call.ladder.len()).unwrap_or(u32::MAX).saturating_add(1);
        step.saturating_mul(steps)
    }
}

struct Agenda<'a> {
    state: &'a CaseState,
    now: DateTime<Utc>,
    context: &'a Context<'a>,
    lines: Vec<Due>,
}

impl<'a> Agenda<'a> {
    fn parameter(&self, parameter: Parameter) -> i64 {
        i64::from(self.context.policy.parameter(parameter))
    }

    fn add(&mut self, kind: DueKind, at: DateTime<Utc>, parts: &[&str], who: Option<&ServiceId>) -> &mut Due {
        let key = key(&self.state.case, self.state.episode(), parts, kind.as_str());
        self.lines.push(Due { key, kind, at, who: who.cloned(), ..Due::default() });
        self.lines.last_mut().expect("a line was just added")
    }

    fn custodian(&self) -> Option<&'a ServiceId> {
        self.state.custodian()
    }

    /// Who sees to what comes after the crisis: the lead, else whoever answers for the person.
    fn lead(&self) -> Option<&'a ServiceId> {
        self.state.lead.as_ref().or_else(|| self.custodian())
    }

    fn replan(&mut self) {
        let Some(first) = self.state.replan.iter().min_by_key(|line| line.at) else { return };
        let (why, at, service) = (first.why, first.at, first.service.clone());
        let plans = self.state.plans.len().to_string();
        let line = self.add(DueKind::Replan, at, &[&plans], self.custodian());
        (line.why, line.service) = (Some(why), service);
    }

    // Calls.

    /// A service that was called again is asked by its latest call; those before it are history.
    fn calls(&mut self) {
        let calls = &self.state.calls;
        for (place, line) in calls.iter().enumerate() {
            if !calls[place + 1..].iter().any(|later| later.call.service == line.call.service) {
                self.call(line);
            }
        }
    }

    fn call(&mut self, line: &'a CallLine) {
        if line.call.when == CallWhen::AfterCrisis && self.state.stage == Stage::Open {
            return;
        }
        match line.stage {
            CallStage::Waiting => {
                if let Some(step) = line.steps.last() {
                    self.waiting(line, step, step.from);
                }
            }
            CallStage::Accepted => self.accepted(line),
            CallStage::Declined | CallStage::Expired | CallStage::Withdrawn => {}
        }
    }

    fn waiting(&mut self, line: &CallLine, step: &StepLine, from: DateTime<Utc>) {
        let minutes = line.call.answer_minutes;
        let deadline = after(self.context, &step.service, from, minutes, minutes);
        let ended = step.declined_at.into_iter().chain(step.undeliverable_at).min();
        if ended.is_none() && step.delivered_at.is_none() {
            self.step_line(DueKind::Deliver, line, step, from).by = Some(deadline);
        }
        if ended.is_none() && step.reminded_at.is_none_or(|at| at < from) {
            let part = u64::from(minutes) * u64::from(self.context.policy.parameter(Parameter::ReminderPercent)) / 100;
            let part = u32::try_from(part).unwrap_or(minutes);
            let at = after(self.context, &step.service, from, part, minutes);
            if at < deadline && self.now < deadline {
                self.step_line(DueKind::Remind, line, step, at).by = Some(deadline);
            }
        }
        // Who has declined or cannot be reached is not waited for.
        self.rise(line, step, ended.map_or(deadline, |ended| ended.min(deadline)));
    }

    fn accepted(&mut self, line: &CallLine) {
        let (Some(by), Some(at)) = (&line.accepted_by, line.accepted_at) else { return };
        if line.care_at.is_none() && !is_told(self.state, by, at) {
            let asked = later(at, self.parameter(Parameter::CareReportHours) * 60);
            let parts = [line.call.service.as_str(), &at.timestamp().to_string()];
            let due = self.add(DueKind::AskOutcome, asked, &parts, self.lead());
            (due.service, due.call) = (Some(by.clone()), Some(line.call.service.clone()));
        }
        // What was accepted in an earlier crisis was for that one.
        let runs = line.care_at.is_none() && line.episode == self.state.episode();
        let Some(until) = line.accepted_until.filter(|_| runs) else { return };
        let minutes = line.call.answer_minutes;
        let deadline = after(self.context, by, until, minutes, minutes);
        let parts = [line.call.service.as_str(), &until.timestamp().to_string()];
        let due = self.add(DueKind::RenewAcceptance, until, &parts, self.custodian());
        (due.service, due.call, due.by) = (Some(by.clone()), Some(line.call.service.clone()), Some(deadline));
        if let Some(step) = line.steps.last() {
            self.rise(line, step, deadline);
        }
    }

    /// What tells a step apart: called service, step, and how often it was called before in this episode.
    fn parts(&self, line: &CallLine, step: &StepLine) -> Vec<String> {
        let same = |known: &&CallLine| known.episode == line.episode && known.call.service == line.call.service;
        let round = self.state.calls.iter().filter(same).count();
        let mut parts = vec![line.call.service.as_str().to_owned(), step.step.to_string()];
        // The latest call to a service is the only one that is asked for.
        parts.extend((round > 1).then(|| format!("round-{round}")));
        parts
    }

    fn step_line(&mut self, kind: DueKind, line: &CallLine, step: &StepLine, at: DateTime<Utc>) -> &mut Due {
        let parts = self.parts(line, step);
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let due = self.add(kind, at, &parts, self.custodian());
        (due.service, due.call, due.step) = (Some(step.service.clone()), Some(line.call.service.clone()), Some(step.step));
        due
    }

    /// The next of the ladder who answers then; those who do not are passed over at once. After the last, a human being.
    fn rise(&mut self, line: &CallLine, step: &StepLine, at: DateTime<Utc>) {
        let when = at.max(self.now);
        let above = usize::try_from(step.step).unwrap_or(usize::MAX);
        let asked = |service: &ServiceId| line.steps.iter().any(|step| step.service == *service);
        let mut skips = Vec::new();
        let mut next = None;
        for (place, rung) in line.call.ladder.iter().enumerate().skip(above).filter(|(_, rung)| !asked(&rung.service)) {
            if answers(self.context, &rung.service, when) {
                next = Some((place + 1, rung.service.clone()));
                break;
            }
            skips.push(rung.service.clone());
        }
        let mut parts = self.parts(line, step);
        // An acceptance may run out again and again.
        parts.extend(line.accepted_until.map(|until| until.timestamp().to_string()));
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let due = match next {
            Some((place, service)) => {
                let due = self.add(DueKind::Escalate, at, &parts, self.custodian());
                (due.service, due.step) = (Some(service), u32::try_from(place).ok());
                due
            }
            None => {
                let human = self.state.human.clone();
                let due = self.add(DueKind::TellHuman, at, &parts, self.custodian());
                due.service = human;
                due
            }
        };
        (due.call, due.skips) = (Some(line.call.service.clone()), skips);
    }

    /// Everybody declined, or nobody was called: a human being is told, whatever a new plan may find.
    fn nobody_left(&mut self) {
        let state = self.state;
        if state.stage != Stage::Open {
            return;
        }
        let present = || state.calls.iter().filter(|line| line.episode == state.episode());
        let lives = |line: &CallLine| matches!(line.stage, CallStage::Waiting | CallStage::Accepted | CallStage::Expired);
        if present().any(|line| line.call.when != CallWhen::AfterCrisis && lives(line)) {
            return;
        }
        let ended = present().filter_map(|line| line.ended_at).max().unwrap_or_else(|| state.episode_from());
        if state.human_told_at.is_some_and(|told| told >= ended) {
            return;
        }
        let at = later(ended, i64::from(self.context.policy.answer_minutes(Some(state.severity))));
        let human = state.human.clone();
        self.add(DueKind::TellHuman, at, &["all", &ended.timestamp().to_string()], self.custodian()).service = human;
    }

    // The person.

    /// Whoever takes over is asked before the custodian closes, or a stay there ends.
    fn custody(&mut self) {
        let state = self.state;
        let (Some(line), Stage::Open) = (state.custody.last(), state.stage) else { return };
        let holder = &line.service;
        let Some(ix) = self.context.network.service_ix(holder.as_str()) else { return };
        let there = self.context.network.service(ix);
        if !there.can_hold() || state.whereabouts.as_ref() != Some(holder) {
            return;
        }
        let stay = there.place().and_then(|place| place.max_stay_minutes);
        let ends = stay.map(|minutes| later(line.from, i64::from(minutes)));
        let closes = there.hours().and_then(|hours| self.context.network.hours().closes_at(hours, self.now.max(line.from)));
        let planned = state.next_holder_before.filter(|_| state.next_holder.as_ref() != Some(holder));
        let Some(before) = [ends, closes, planned].into_iter().flatten().min() else { return };
        let named = [&state.next_holder, &state.lead, &state.human];
        let next = named.into_iter().flatten().find(|service| *service != holder).cloned();
        let at = later(before, -self.parameter(Parameter::HandoverMinutes)).max(line.from);
        let parts = [holder.as_str(), &before.timestamp().to_string()];
        let due = self.add(DueKind::TakeOver, at, &parts, Some(holder));
        (due.service, due.by) = (next, Some(before));
    }

    fn statuses(&mut self) {
        let state = self.state;
        if state.stage != Stage::Open {
            return;
        }
        let asked = |service: &ServiceId| state.status_asked.iter().any(|s| s.service == *service && s.at >= state.planned_at);
        let proposed = |r: &&BriefResource| r.ask_first && r.code.is_none() && !r.last_resort;
        for resource in state.resources.iter().filter(proposed).filter(|r| !asked(&r.service)) {
            if state.custodian() == Some(&resource.service) || state.whereabouts.as_ref() == Some(&resource.service) {
                continue;
            }
            let parts = [resource.service.as_str(), &state.plans.len().to_string()];
            let due = self.add(DueKind::ConfirmStatus, state.planned_at, &parts, self.custodian());
            due.service = Some(resource.service.clone());
        }
    }

    fn admission(&mut self) {
        let Some(line) = self.state.admission() else { return };
        let began = line.at.timestamp().to_string();
        let parts = [line.service.as_str(), began.as_str()];
        if line.report.is_none() {
            self.add(DueKind::AdmissionReport, line.at, &parts, Some(&line.service)).service = Some(line.service.clone());
        }
        if line.kind != AdmissionKind::Involuntary || !line.drug_use {
            return;
        }
        // Lei 11.343/2006 art. 23-A: the policy's figure, asked for a week before.
        let rules = self.context.policy.rules().filter(|rule| rule.activity() == Activity::Active);
        let figures = rules.flat_map(|rule| rule.row().figures.iter().map(move |figure| (rule, figure)));
        let found = figures.filter(|(_, figure)| figure.name.as_str() == "involuntary_stay_most" && figure.unit == "day");
        let Some((rule, days)) = found.map(|(rule, figure)| (rule.row().id.clone(), figure.value)).min_by_key(|(_, days)| *days)
        else {
            return;
        };
        let by = later(line.at, days.saturating_mul(24 * 60));
        let due = self.add(DueKind::StayEnds, later(by, -7 * 24 * 60).max(line.at), &parts, Some(&line.service));
        (due.by, due.rule, due.service) = (Some(by), Some(rule), Some(line.service.clone()));
    }

    // Duties.

    fn duties(&mut self) {
        let lines: Vec<&DutyLine> = self.state.duties.iter().filter(|line| !line.is_ended(self.now)).collect();
        for line in lines {
            let duty = &line.duty;
            // A clock that has not begun owes nothing yet: a later plan begins it.
            let Some(starts) = duty.starts_at else { continue };
            let start = starts.timestamp().to_string();
            let parts = [duty.rule.as_str(), duty.to_role.as_str(), start.as_str()];
            let who = duty.owner.as_ref().or_else(|| self.custodian());
            let mut kinds = Vec::new();
            if line.met_at.is_none() {
                kinds.push((DueKind::Duty, starts));
            }
            if line.is_breached(self.now) && line.breach_reported_at.is_none() {
                kinds.push((DueKind::ReportBreach, duty.by.unwrap_or(starts)));
            }
            for (kind, at) in kinds {
                let due = self.add(kind, at, &parts, who);
                (due.by, due.rule, due.role) = (duty.by, Some(duty.rule.clone()), Some(duty.to_role));
                due.service.clone_from(&duty.to);
            }
        }
    }

    // Afterwards.

    fn follow_ups(&mut self) {
        let state = self.state;
        if state.admission().is_some() {
            // In care day and night; the clocks begin with the discharge.
            return;
        }
        let from = follow::anchor(state);
        let began = from.timestamp().to_string();
        for step in FollowUp::ALL.iter().filter(|step| !follow::is_done(state, **step)) {
            let first = later(from, follow_up_minutes(*step, self.context.policy));
            // Whoever was not reached is looked for again the next day.
            let tries = state.follow_ups.iter().filter(|line| line.step == *step && line.at >= from).count().to_string();
            let again = follow::last_try(state, *step).map(|at| later(at, 24 * 60));
            let parts = [step.as_str(), began.as_str(), tries.as_str()];
            let due = self.add(DueKind::FollowUp, again.map_or(first, |again| again.max(first)), &parts, self.lead());
            due.follow_up = Some(*step);
        }
    }

    fn care_plan(&mut self) {
        let state = self.state;
        let days = |parameter| self.parameter(parameter) * 24 * 60;
        let Some(plan) = &state.care_plan else {
            let at = later(state.episode_from(), days(Parameter::CarePlanDays));
            self.add(DueKind::MakeCarePlan, at, &[], self.lead());
            return;
        };
        let since = plan.reviewed_at.unwrap_or(plan.made_at);
        let at = plan.review_by.unwrap_or_else(|| later(since, days(Parameter::CarePlanReviewDays)));
        self.add(DueKind::ReviewCarePlan, at, &[&since.timestamp().to_string()], self.lead());
        for task in plan.tasks.iter().filter(|task| task.done_at.is_none()) {
            let tried = task.tried_at.map_or_else(|| "0".to_owned(), |at| at.timestamp().to_string());
            let due = self.add(DueKind::Task, task.due, &[task.id.as_str(), &tried], Some(&task.service));
            (due.by, due.task, due.service) = (Some(task.due), Some(task.id.clone()), Some(task.service.clone()));
        }
    }

    /// What was gone beyond is looked at afterwards, when the night is over, and by the end of the policy's time.
    fn overrides(&mut self) {
        for line in self.state.overrides.iter().filter(|line| line.review.is_none()) {
            let by = later(line.at, self.parameter(Parameter::OverrideReviewHours) * 60);
            let due = self.add(DueKind::ReviewOverride, line.at, &[line.event.as_str()], self.lead());
            (due.by, due.service) = (Some(by), line.service.clone());
        }
    }

    fn offers(&mut self) {
        let state = self.state;
        let offered = |kind| state.offers.iter().any(|line| line.offer == kind && line.at >= state.episode_from());
        if state.stage == Stage::Settled && !offered(OfferKind::Workshop) {
            let at = later(state.stage_at, self.parameter(Parameter::OfferDays) * 24 * 60);
            self.add(DueKind::OfferWorkshop, at, &[], self.lead());
        }
        // Cases that most need to be studied together: those that wander, come back, or were met with silence.
        let silence = state.calls.iter().filter(|line| line.stage == CallStage::Expired).filter_map(|line| line.ended_at).min();
        let wanders = state.episodes.last().and_then(|episode| episode.wandering_at);
        let again = (state.episodes.len() >= 2).then(|| state.episode_from());
        let since = [silence, wanders, again].into_iter().flatten().min();
        if let Some(at) = since.filter(|_| !offered(OfferKind::Council)) {
            self.add(DueKind::OfferCouncil, at.max(state.episode_from()), &[], self.lead());
        }
    }
}

/// When a follow-up is made, in minutes after the follow-up began.
fn follow_up_minutes(step: FollowUp, policy: &Policy) -> i64 {
    let of = |parameter| i64::from(policy.parameter(parameter));
    match step {
        FollowUp::First => of(Parameter::FollowUpFirstHours) * 60,
        FollowUp::Second => of(Parameter::FollowUpSecondDays) * 24 * 60,
        FollowUp::Third => of(Parameter::FollowUpThirdDays) * 24 * 60,
        FollowUp::Last => of(Parameter::FollowUpLastDays) * 24 * 60,
    }
}
