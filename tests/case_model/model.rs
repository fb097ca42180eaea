//! A second opinion of a case: nothing is kept but the events that were taken, and every question is answered by reading all
//! of them again. Slow, and written from the promises, not from the library's code.

use amparo::case::RefusalCode;
use amparo::case::brief::{BriefCall, PlanBrief};
use amparo::case::event::{CareResult, CloseCode, EventDraft, EventKind as K, FollowUp, SuppressCode};
use amparo::crisis::{Outcome, Severity};
use amparo::id::{OpaqueRef, ServiceId};
use amparo::plan::document::CallWhen;
use chrono::{DateTime, Duration, Utc};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Open,
    Settled,
    Closed,
    Merged,
}

/// How a call stands, as the events read so far say.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    Waiting,
    Accepted { by: ServiceId, until: Option<DateTime<Utc>>, care: bool },
    Declined,
    Expired,
    Withdrawn,
}

/// A call: the place of the event that made it, and what was planned.
#[derive(Clone)]
pub struct Line {
    pub made: usize,
    pub call: BriefCall,
}

/// A legal act, as the events read so far say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    pub by: DateTime<Utc>,
    pub met: Option<DateTime<Utc>>,
    pub reported: bool,
}

impl Duty {
    /// A breach stays one, whatever comes after.
    pub fn is_breached(&self, at: DateTime<Utc>) -> bool {
        self.met.unwrap_or(at) > self.by
    }

    pub fn is_ended(&self, at: DateTime<Utc>) -> bool {
        self.met.is_some() && (!self.is_breached(at) || self.reported)
    }
}

#[derive(Default)]
pub struct Model {
    pub told: Vec<EventDraft>,
}

impl Model {
    fn before(&self, end: usize) -> Self {
        Self { told: self.told[..end].to_vec() }
    }

    fn is_plan(event: &EventDraft) -> bool {
        matches!(event.kind, K::Opened | K::Reopened | K::Replanned)
    }

    fn plan(&self) -> &PlanBrief {
        self.told.iter().rev().find_map(|e| e.plan.as_ref()).expect("a case begins with a plan")
    }

    pub fn stage(&self) -> Stage {
        let mut stage = Stage::Open;
        for event in &self.told {
            stage = match event.kind {
                K::Reopened => Stage::Open,
                K::Settled => Stage::Settled,
                K::Died if stage == Stage::Open => Stage::Settled,
                K::Closed => Stage::Closed,
                K::Merged => Stage::Merged,
                _ => stage,
            };
        }
        stage
    }

    /// Place of the event that began the crisis going on.
    pub fn began(&self) -> usize {
        self.told.iter().rposition(|e| matches!(e.kind, K::Opened | K::Reopened)).expect("it was opened")
    }

    pub fn has_died(&self) -> bool {
        self.told.iter().any(|e| e.kind == K::Died)
    }

    pub fn custodian(&self) -> ServiceId {
        let mut holder = ServiceId::default();
        for (place, event) in self.told.iter().enumerate() {
            match event.kind {
                K::Opened | K::Reopened => {
                    let plan = event.plan.as_ref().expect("an opening has a plan");
                    holder = plan.custodian.clone().unwrap_or_else(|| plan.door.clone());
                }
                K::CustodyAccepted => holder = event.service.clone().expect("checked"),
                K::Evaded if event.service.as_ref() == Some(&holder) => {
                    let then = self.before(place);
                    let human = then.told.iter().rev().filter_map(|e| e.plan.as_ref()).find_map(|p| p.human.clone());
                    let next = then.plan().lead.clone().or(human);
                    holder = next.unwrap_or(holder);
                }
                _ => {}
            }
        }
        holder
    }

    pub fn severity(&self) -> Severity {
        let told = |e: &EventDraft| match e.kind {
            K::Told => e.severity,
            _ => e.plan.as_ref().map(|plan| plan.severity),
        };
        self.told.iter().rev().find_map(told).expect("a plan tells it")
    }

    /// Every call that was ever made, in the order in which they were.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for (place, event) in self.told.iter().enumerate().filter(|(_, e)| Self::is_plan(e)) {
            let then = self.before(place);
            if then.has_died() {
                continue;
            }
            let plan = event.plan.as_ref().expect("checked");
            // A new crisis is the event itself; calls made before it are of another.
            let began = if event.kind == K::Replanned { then.began() } else { place };
            let worse = event.kind == K::Replanned && plan.severity > then.plan().severity;
            // What this plan takes back is taken back before it calls.
            let with = self.before(place + 1);
            for call in &plan.calls {
                let known = lines.iter().rev().find(|line| {
                    line.call.service == call.service && (line.made >= began || with.standing(line, &lines) == Standing::Waiting)
                });
                let make = match known.map(|line| with.standing(line, &lines)) {
                    None | Some(Standing::Withdrawn) => true,
                    Some(Standing::Expired) => worse,
                    Some(_) => false,
                };
                if make {
                    lines.push(Line { made: place, call: call.clone() });
                }
            }
        }
        lines
    }

    /// Services that were asked on behalf of a call, in order, each with the place of the event.
    fn asked(&self, line: &Line, lines: &[Line]) -> Vec<(ServiceId, usize)> {
        let mut asked = vec![(line.call.service.clone(), line.made)];
        for (place, event) in self.told.iter().enumerate().skip(line.made + 1) {
            if event.kind == K::Escalated && self.about(place, lines).is_some_and(|about| is_same(about, line)) {
                asked.push((event.service.clone().expect("checked"), place));
            }
        }
        asked
    }

    /// The call that an event is about.
    fn about<'l>(&self, place: usize, lines: &'l [Line]) -> Option<&'l Line> {
        let event = &self.told[place];
        let who = event.service.as_ref()?;
        let then: Vec<&Line> = lines.iter().filter(|line| line.made < place).collect();
        let before = self.before(place);
        if event.kind == K::Escalated {
            return then.into_iter().rev().find(|line| match &event.call {
                Some(call) => line.call.service == *call,
                None => line.call.ladder.iter().any(|r| r.service == *who) && before.waits(line, lines, event.at),
            });
        }
        let named = event.call.as_ref().unwrap_or(who);
        if let Some(line) = then.iter().rev().find(|line| line.call.service == *named) {
            return Some(line);
        }
        if event.call.is_some() {
            return None;
        }
        let of: Vec<&&Line> = then.iter().filter(|line| before.asked(line, lines).iter().any(|(s, _)| s == who)).collect();
        if of.len() == 1 { Some(of[0]) } else { None }
    }

    pub fn standing(&self, line: &Line, lines: &[Line]) -> Standing {
        let mut standing = Standing::Waiting;
        let mut delivered = false;
        for (place, event) in self.told.iter().enumerate().skip(line.made + 1) {
            if Self::is_plan(event) && standing == Standing::Waiting && !delivered {
                let plan = event.plan.as_ref().expect("checked");
                if !plan.calls.iter().any(|call| call.service == line.call.service) {
                    standing = Standing::Withdrawn;
                }
            }
            let taken_back = match event.kind {
                K::Died => true,
                K::Closed => line.call.when == CallWhen::AfterCrisis && self.before(place).stage() == Stage::Open,
                _ => false,
            };
            if taken_back && standing == Standing::Waiting {
                standing = Standing::Withdrawn;
            }
            if let (K::CareGiven, Some(CareResult::Done), Standing::Accepted { by, care, .. }) =
                (event.kind, event.result, &mut standing)
                && event.service.as_ref() == Some(by)
            {
                *care = true;
            }
            let is_call = matches!(event.kind, K::Delivered | K::Accepted | K::Declined | K::Escalated);
            let is_told = event.kind == K::HumanTold && event.call.is_some();
            if !is_call && !is_told {
                continue;
            }
            if !self.about(place, lines).is_some_and(|about| is_same(about, line)) {
                continue;
            }
            let who = event.service.clone().expect("checked");
            match event.kind {
                K::Delivered => delivered = true,
                K::HumanTold => standing = Standing::Expired,
                K::Escalated => standing = Standing::Waiting,
                K::Accepted => {
                    let minutes = self.before(place).plan().terms.acceptance_minutes;
                    let until = event.until.or((minutes > 0).then(|| event.at + Duration::minutes(i64::from(minutes))));
                    let care = matches!(&standing, Standing::Accepted { by, care: true, .. } if *by == who);
                    standing = Standing::Accepted { by: who, until, care };
                }
                K::Declined => {
                    let gives_back = matches!(&standing, Standing::Accepted { by, .. } if *by == who);
                    let other_holds = !gives_back && holds(&standing, event.at);
                    if line.call.service == who {
                        if !other_holds {
                            standing = Standing::Declined;
                        }
                    } else if gives_back {
                        standing = Standing::Waiting;
                    }
                }
                _ => {}
            }
        }
        standing
    }

    /// Whether somebody still has to answer the call at an instant.
    fn waits(&self, line: &Line, lines: &[Line], at: DateTime<Utc>) -> bool {
        match self.standing(line, lines) {
            Standing::Waiting => true,
            standing @ Standing::Accepted { .. } => !holds(&standing, at),
            _ => false,
        }
    }

    fn accepted_by(&self, at: DateTime<Utc>) -> Vec<(Line, ServiceId)> {
        let lines = self.lines();
        let mut all = Vec::new();
        for line in &lines {
            let standing = self.standing(line, &lines);
            if let (true, Standing::Accepted { by, .. }) = (holds(&standing, at), &standing) {
                all.push((line.clone(), by.clone()));
            }
        }
        all
    }

    pub fn held(&self, at: DateTime<Utc>) -> bool {
        let began = self.began();
        let clinical = |(line, by): &(Line, ServiceId)| {
            line.made >= began
                && if line.call.service == *by {
                    line.call.clinical
                } else {
                    line.call.ladder.iter().any(|r| r.service == *by && r.clinical)
                }
        };
        self.accepted_by(at).iter().any(clinical)
    }

    pub fn formed(&self, at: DateTime<Utc>) -> bool {
        let (began, plan) = (self.began(), self.plan());
        let accepted: Vec<_> = self.accepted_by(at).into_iter().filter(|(line, _)| line.made >= began).collect();
        let sector_of = |(line, by): &(Line, ServiceId)| {
            if line.call.service == *by {
                return line.call.sector.clone();
            }
            line.call.ladder.iter().find(|r| r.service == *by).and_then(|r| r.sector.clone())
        };
        let sectors = plan.quorum.iter().all(|q| accepted.iter().any(|a| sector_of(a).as_ref() == Some(&q.sector)));
        let door = self.told[began..].iter().rev().find_map(|e| match e.kind {
            K::Arrived => e.service.clone(),
            K::RefusedAtDoor if !self.came_before(e) => e.service.clone(),
            K::Opened | K::Reopened => e.plan.as_ref().map(|p| p.door.clone()),
            _ => None,
        });
        let reference = plan
            .reference
            .as_ref()
            .is_none_or(|r| self.custodian() == *r || door.as_ref() == Some(r) || accepted.iter().any(|(_, by)| by == r));
        self.held(at) && sectors && reference
    }

    /// Whether a refused person's coming was told before the refusal, so that both are one door.
    fn came_before(&self, refusal: &EventDraft) -> bool {
        let place = self.told.iter().position(|e| e.id == refusal.id).expect("it was told");
        let who = refusal.service.as_ref();
        let mut open = 0_i32;
        for event in &self.told[..place] {
            match event.kind {
                K::Arrived if event.service.as_ref() == who => open += 1,
                K::Opened | K::Reopened if event.plan.as_ref().map(|p| &p.door) == who => open += 1,
                K::RefusedAtDoor if event.service.as_ref() == who => open = (open - 1).max(0),
                K::CustodyAccepted if event.service.as_ref() == who => {
                    let then = self.before(self.told.iter().position(|e| e.id == event.id).expect("told"));
                    if then.whereabouts().as_ref() == who {
                        open = (open - 1).max(0);
                    }
                }
                _ => {}
            }
        }
        open > 0
    }

    pub fn whereabouts(&self) -> Option<ServiceId> {
        let mut place: Option<ServiceId> = None;
        for (at, event) in self.told.iter().enumerate() {
            let who = event.service.clone();
            match event.kind {
                K::Opened | K::Reopened => place = event.plan.as_ref().map(|plan| plan.door.clone()),
                K::Arrived | K::Moved | K::Transferred => place = who,
                K::Admitted if self.before(at).admission().is_none_or(|known| known.1 != event.admission) => place = who,
                K::Evaded => place = None,
                K::RefusedAtDoor if place == who && Some(self.before(at).custodian()) != who => place = None,
                _ => {}
            }
        }
        place
    }

    /// Where the person is admitted, and how.
    pub fn admission(&self) -> Option<(ServiceId, Option<amparo::crisis::AdmissionKind>)> {
        let mut now = None;
        for event in &self.told {
            let who = event.service.clone().unwrap_or_default();
            match event.kind {
                K::Admitted => now = Some((who, event.admission)),
                K::Transferred => now = now.map(|(_, kind)| (who, kind)),
                K::Discharged | K::Died => now = None,
                K::Evaded if now.as_ref().is_some_and(|(there, _): &(ServiceId, _)| *there == who) => now = None,
                _ => {}
            }
        }
        now
    }

    fn has_report(&self) -> bool {
        let since = self.told.iter().rposition(|e| matches!(e.kind, K::Discharged | K::Evaded | K::Died)).unwrap_or(0);
        let (_, kind) = self.admission().expect("asked of somebody admitted");
        let mut of: Vec<&EventDraft> = self.told[since..].iter().filter(|e| e.kind == K::Admitted).collect();
        // The latest stretch of events of this kind.
        let cut = of.iter().rposition(|e| e.admission != kind).map_or(0, |place| place + 1);
        of.drain(..cut);
        of.iter().any(|e| e.evidence.is_some())
    }

    fn failed_doors(&self, at: DateTime<Utc>) -> usize {
        let hours = i64::from(self.plan().terms.episode_hours);
        let taken: Option<DateTime<Utc>> = self
            .told
            .iter()
            .enumerate()
            .filter(|(place, e)| e.kind == K::CustodyAccepted && self.before(*place).whereabouts() == e.service)
            .map(|(_, e)| e.at)
            .max();
        let mut doors: Vec<&ServiceId> = self
            .told
            .iter()
            .filter(|e| e.kind == K::RefusedAtDoor && e.outcome != Some(Outcome::Accepted))
            .filter(|e| taken.is_none_or(|taken| e.at > taken) && e.at + Duration::hours(hours) >= at)
            .filter_map(|e| e.service.as_ref())
            .collect();
        doors.sort();
        doors.dedup();
        doors.len()
    }

    pub fn wanders(&self) -> bool {
        let began = self.began();
        (began..self.told.len()).any(|place| {
            let event = &self.told[place];
            // Doors of the days before a new crisis count when it begins.
            let counts = matches!(event.kind, K::RefusedAtDoor | K::Opened | K::Reopened);
            counts && self.before(place + 1).failed_doors(event.at) >= 2
        })
    }

    pub fn no_third_door(&self, at: DateTime<Utc>) -> bool {
        let mut new = false;
        for (place, event) in self.told.iter().enumerate() {
            match event.kind {
                K::RefusedAtDoor | K::Opened | K::Reopened => new = false,
                K::Told => {
                    let then = self.before(place);
                    let known = then.circumstances();
                    let worse = event.severity.is_some_and(|told| told > then.severity());
                    new |= worse || event.circumstances.iter().any(|c| !known.contains(c));
                }
                _ => {}
            }
        }
        !new && self.failed_doors(at) >= self.plan().terms.third_door_attempts.max(1) as usize
    }

    fn circumstances(&self) -> Vec<amparo::crisis::Circumstance> {
        let of = |e: &EventDraft| match e.kind {
            K::Told => e.circumstances.clone(),
            _ => e.plan.as_ref().map(|plan| plan.circumstances.clone()).unwrap_or_default(),
        };
        self.told.iter().flat_map(of).collect()
    }

    /// Whether a follow-up was made since it began to count: with the crisis, a discharge, the end of the crisis.
    pub fn followed_up(&self, step: FollowUp, tried: bool) -> bool {
        let mut from = self.told[self.began()].at;
        let mut stage_from = None;
        for (place, event) in self.told.iter().enumerate() {
            let admitted = self.before(place).admission().is_some();
            let ends = match event.kind {
                K::Discharged | K::Died | K::Transferred => admitted,
                K::Evaded => admitted && self.before(place + 1).admission().is_none(),
                K::Admitted => admitted && self.before(place).admission().map(|(_, kind)| kind) != Some(event.admission),
                _ => false,
            };
            if ends {
                from = from.max(event.at);
            }
            match event.kind {
                K::Settled => stage_from = Some(event.at),
                K::Died if stage_from.is_none() => stage_from = Some(event.at),
                K::Reopened => stage_from = None,
                _ => {}
            }
        }
        if self.stage() == Stage::Settled {
            from = from.max(stage_from.expect("it settled"));
        }
        self.told.iter().any(|e| {
            e.kind == K::FollowedUp
                && e.follow_up == Some(step)
                && e.at >= from
                && (tried || matches!(e.result, Some(CareResult::Done | CareResult::PersonDeclined)))
        })
    }

    /// The duty of these lives, if a plan found it owed: until when, when it was met, whether its breach was reported.
    pub fn duty(&self) -> Option<Duty> {
        let mut duty: Option<Duty> = None;
        for event in &self.told {
            let found = event.plan.as_ref().and_then(|plan| plan.duties.first()).and_then(|duty| duty.by);
            duty = match (duty, event.kind) {
                (None, _) => found.map(|by| Duty { by, met: None, reported: false }),
                // The earliest clock counts, until the act is done.
                (Some(duty), _) if found.is_some() && duty.met.is_none() => {
                    Some(Duty { by: duty.by.min(found.expect("checked")), ..duty })
                }
                (Some(duty), K::DutyMet) => Some(Duty { met: Some(event.at), ..duty }),
                (Some(duty), K::BreachReported) => Some(Duty { reported: true, ..duty }),
                (duty, _) => duty,
            };
        }
        duty
    }

    /// Tasks of the care plan, each with whether it is done; none without a plan.
    pub fn tasks(&self) -> Option<Vec<(OpaqueRef, bool)>> {
        let mut tasks: Option<Vec<(OpaqueRef, bool)>> = None;
        for event in &self.told {
            match event.kind {
                K::CarePlanMade | K::CarePlanReviewed => {
                    let before = tasks.take().unwrap_or_default();
                    let done = |id: &OpaqueRef| before.iter().any(|(known, done)| known == id && *done);
                    tasks = Some(event.tasks.iter().map(|task| (task.id.clone(), done(&task.id))).collect());
                }
                K::TaskDone if matches!(event.result, Some(CareResult::Done | CareResult::PersonDeclined)) => {
                    let known = tasks.as_mut().expect("a task is of a plan");
                    known.iter_mut().filter(|(id, _)| Some(id) == event.task.as_ref()).for_each(|(_, done)| *done = true);
                }
                _ => {}
            }
        }
        tasks
    }

    fn refuses_care_plan(&self, event: &EventDraft) -> Option<RefusalCode> {
        use RefusalCode as R;
        let tasks = self.tasks();
        if event.kind == K::CarePlanMade {
            return tasks.is_some().then_some(R::CarePlanExists);
        }
        let Some(tasks) = tasks else { return Some(R::NoCarePlan) };
        if event.kind == K::CarePlanReviewed {
            let is_kept = |(id, done): &(OpaqueRef, bool)| !done || event.tasks.iter().any(|task| task.id == *id);
            return (!tasks.iter().all(is_kept)).then_some(R::TaskLost);
        }
        match tasks.iter().find(|(id, _)| Some(id) == event.task.as_ref()) {
            None => Some(R::NoSuchTask),
            Some((_, done)) => done.then_some(R::TaskDone),
        }
    }

    /// Overrides in their order: id, author, whether somebody has reviewed it.
    pub fn overrides(&self) -> Vec<(OpaqueRef, Option<OpaqueRef>, bool)> {
        let made = self.told.iter().filter(|e| e.kind == K::Overridden);
        let is_reviewed =
            |id: &OpaqueRef| self.told.iter().any(|e| e.kind == K::OverrideReviewed && e.about.as_ref() == Some(id));
        made.map(|e| (e.id.clone(), e.by.clone(), is_reviewed(&e.id))).collect()
    }

    fn refuses_review(&self, event: &EventDraft) -> Option<RefusalCode> {
        use RefusalCode as R;
        match self.overrides().into_iter().find(|(id, ..)| Some(id) == event.about.as_ref()) {
            None => Some(R::NoSuchOverride),
            Some((_, _, true)) => Some(R::OverrideReviewed),
            Some((_, by, false)) => (by == event.by).then_some(R::OwnOverride),
        }
    }

    fn refuses_duty(&self, event: &EventDraft) -> Option<RefusalCode> {
        use RefusalCode as R;
        let Some(duty) = self.duty() else { return Some(R::NoSuchDuty) };
        if event.kind == K::DutyMet {
            return duty.met.is_some().then_some(R::DutyMet);
        }
        (!duty.is_breached(event.at) || duty.reported).then_some(R::NotBreached)
    }

    /// Whether an event may follow, and if not why.
    pub fn refuses(&self, event: &EventDraft) -> Option<RefusalCode> {
        use RefusalCode as R;
        let opened = self.told[0].at;
        let at = event.at;
        if event.at < opened {
            return Some(R::BeforeOpening);
        }
        match (self.stage(), event.kind) {
            (_, K::Opened) => return Some(R::AlreadyOpened),
            (Stage::Merged, _) => return Some(R::Merged),
            (Stage::Closed, kind) if kind != K::Reopened => return Some(R::Closed),
            _ => {}
        }
        let care = [K::Escalated, K::Reminded, K::Moved, K::Admitted, K::Reopened, K::CarePlanMade, K::Offered, K::FollowedUp];
        if self.has_died() && care.contains(&event.kind) {
            return Some(R::Died);
        }
        let lines = self.lines();
        let mut with = self.before(self.told.len());
        with.told.push(event.clone());
        let place = self.told.len();
        let about = with.about(place, &lines);
        let standing = about.map(|line| self.standing(line, &lines));
        let who = event.service.clone().unwrap_or_default();
        match event.kind {
            K::Delivered | K::Undeliverable | K::Reminded => {
                let (Some(line), Some(standing)) = (about, standing) else { return Some(R::NoSuchCall) };
                if matches!(standing, Standing::Declined | Standing::Expired | Standing::Withdrawn) {
                    return Some(R::CallEnded);
                }
                if event.kind == K::Reminded && !self.waits(line, &lines, at) {
                    return Some(R::CallAnswered);
                }
                let asked = self.asked(line, &lines);
                (!asked.iter().any(|(service, _)| *service == who)).then_some(R::NotAsked)
            }
            K::Escalated => {
                let (Some(line), Some(standing)) = (about, standing) else { return Some(R::NoSuchCall) };
                if !self.waits(line, &lines, at) {
                    let answered = matches!(standing, Standing::Accepted { .. });
                    return Some(if answered { R::CallAnswered } else { R::CallEnded });
                }
                let asked = self.asked(line, &lines);
                if asked.iter().any(|(service, _)| *service == who) {
                    return Some(R::AlreadyAsked);
                }
                let number = |service: &ServiceId| {
                    let rung = line.call.ladder.iter().position(|r| r.service == *service).map(|place| place + 1);
                    rung.or((*service == line.call.service).then_some(0)).unwrap_or(line.call.ladder.len() + 1)
                };
                let human = self.told.iter().rev().filter_map(|e| e.plan.as_ref()).find_map(|p| p.human.clone());
                let on = line.call.ladder.iter().any(|r| r.service == who) || human.as_ref() == Some(&who);
                let passed = asked.last().is_some_and(|(last, _)| number(last) >= number(&who));
                (!on || passed).then_some(R::NotOnLadder)
            }
            K::Accepted => {
                let (Some(line), Some(standing)) = (about, standing) else { return Some(R::NoSuchCall) };
                let may = line.call.service == who
                    || line.call.ladder.iter().any(|r| r.service == who)
                    || self.asked(line, &lines).iter().any(|(s, _)| *s == who);
                if !may {
                    return Some(R::NotAsked);
                }
                let other = matches!(&standing, Standing::Accepted { by, .. } if *by != who);
                (holds(&standing, at) && other && line.call.service != who).then_some(R::CallAnswered)
            }
            K::Declined => {
                let (Some(line), Some(standing)) = (about, standing) else { return Some(R::NoSuchCall) };
                if !self.asked(line, &lines).iter().any(|(s, _)| *s == who) {
                    return Some(R::NotAsked);
                }
                (standing == Standing::Withdrawn).then_some(R::CallEnded)
            }
            K::HumanTold => {
                let Some(call) = &event.call else { return None };
                let Some(line) = lines.iter().rev().find(|line| line.call.service == *call) else { return Some(R::NoSuchCall) };
                if self.waits(line, &lines, at) {
                    return None;
                }
                let accepted = matches!(self.standing(line, &lines), Standing::Accepted { .. });
                Some(if accepted { R::CallAnswered } else { R::CallEnded })
            }
            K::Suppressed => {
                if event.suppressed == Some(SuppressCode::Digested) && event.until.is_none() {
                    return Some(R::NoEnd);
                }
                let of = |line: &&Line| line.call.service == who && self.standing(line, &lines) == Standing::Waiting;
                let line = lines.iter().rev().find(of)?;
                if self.severity() >= Severity::High && matches!(line.call.when, CallWhen::Now | CallWhen::AtOpening) {
                    return Some(R::UrgentCall);
                }
                event.until.is_none().then_some(R::NoEnd)
            }
            K::CustodyAccepted if self.custodian() == who => Some(R::HasCustody),
            K::CustodyAccepted => (event.from != Some(self.custodian())).then_some(R::NotCustodian),
            K::Moved => {
                event.service.as_ref()?;
                let accepted = self.accepted_by(at).iter().any(|(_, by)| *by == who);
                let emergency = self.severity() == Severity::Imminent && self.plan().emergency.as_ref() == Some(&who);
                if accepted || emergency || self.custodian() == who {
                    return None;
                }
                Some(if self.no_third_door(at) { R::NoThirdDoor } else { R::NotAccepted })
            }
            K::Admitted => match self.admission() {
                None => None,
                Some((there, _)) if there != who => Some(R::AdmittedElsewhere),
                Some((_, kind)) if kind != event.admission => None,
                Some(_) => (event.evidence.is_none() || self.has_report()).then_some(R::AlreadyAdmitted),
            },
            K::Discharged => self.admission().is_none_or(|(there, _)| there != who).then_some(R::NotAdmitted),
            K::Transferred => match self.admission() {
                Some((there, _)) if Some(&there) == event.from.as_ref() => (there == who).then_some(R::AlreadyAdmitted),
                _ => Some(R::NotAdmitted),
            },
            K::Evaded => {
                let here = self.admission().is_some_and(|(there, _)| there == who)
                    || self.custodian() == who
                    || self.whereabouts().as_ref() == Some(&who);
                (!here).then_some(R::NotAdmitted)
            }
            K::DutyMet | K::BreachReported => self.refuses_duty(event),
            K::OverrideReviewed => self.refuses_review(event),
            K::CarePlanMade | K::CarePlanReviewed | K::TaskDone => self.refuses_care_plan(event),
            K::Died => self.has_died().then_some(R::Died),
            K::FollowedUp => self.followed_up(event.follow_up?, false).then_some(R::FollowedUp),
            K::Settled if self.stage() != Stage::Open => Some(R::NotSettled),
            K::Settled => self.admission().is_some().then_some(R::StillAdmitted),
            K::Reopened => (self.stage() == Stage::Open).then_some(R::NotSettled),
            K::Closed => {
                let code = event.close?;
                if self.admission().is_some() {
                    return Some(R::StillAdmitted);
                }
                if code == CloseCode::Died && !self.has_died() {
                    return Some(R::CrisisOpen);
                }
                if code == CloseCode::Completed && self.stage() != Stage::Settled {
                    return Some(R::CrisisOpen);
                }
                let begun = |line: &Line| self.stage() != Stage::Open || line.call.when != CallWhen::AfterCrisis;
                if lines.iter().any(|line| begun(line) && self.standing(line, &lines) == Standing::Waiting) {
                    return Some(R::CallPending);
                }
                if self.duty().is_some_and(|duty| !duty.is_ended(at)) {
                    return Some(R::DutyPending);
                }
                if self.overrides().iter().any(|(.., reviewed)| !reviewed) {
                    return Some(R::ReviewPending);
                }
                let followed = match code {
                    CloseCode::Completed => FollowUp::ALL.iter().all(|step| self.followed_up(*step, false)),
                    CloseCode::LostContact => FollowUp::ALL.iter().all(|step| self.followed_up(*step, true)),
                    _ => true,
                };
                (!followed).then_some(R::FollowUpPending)
            }
            _ => None,
        }
    }
}

fn is_same(a: &Line, b: &Line) -> bool {
    a.made == b.made && a.call.service == b.call.service
}

pub fn holds(standing: &Standing, at: DateTime<Utc>) -> bool {
    matches!(standing, Standing::Accepted { until, care, .. } if *care || until.is_none_or(|until| at < until))
}
