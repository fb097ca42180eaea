//! Why an event cannot follow.

use crate::record::tokens;

tokens! {
    /// Stable code of a refusal. Codes are never reused.
    pub enum RefusalCode {
        /// The event is of another case.
        OtherCase = "other_case",
        /// The key was used by an event that said something else.
        KeyReused = "key_reused",
        /// It happened before the case was opened.
        BeforeOpening = "before_opening",
        /// The case is open already.
        AlreadyOpened = "already_opened",
        /// A case begins with its opening.
        NotOpened = "not_opened",
        /// The case is closed: it absorbs nothing, it reopens.
        Closed = "closed",
        /// The case was joined to another: what happens belongs there.
        Merged = "merged",
        /// Only a settled or closed case reopens.
        NotSettled = "not_settled",
        /// The person died: care is not asked any more.
        Died = "died",
        /// No such call.
        NoSuchCall = "no_such_call",
        /// The service was not asked on behalf of this call.
        NotAsked = "not_asked",
        /// The call has ended.
        CallEnded = "call_ended",
        /// The call waits for nobody: it was answered.
        CallAnswered = "call_answered",
        /// The service is not on the ladder of the call, or was passed already.
        NotOnLadder = "not_on_ladder",
        /// The service that is asked declined, or holds already.
        AlreadyAsked = "already_asked",
        /// An urgent call is not held back.
        UrgentCall = "urgent_call",
        /// A call that waits for others says until when.
        NoEnd = "no_end",
        /// Custody is with another than the event says.
        NotCustodian = "not_custodian",
        /// It has custody already.
        HasCustody = "has_custody",
        /// The place has not accepted, and life is not at risk.
        NotAccepted = "not_accepted",
        /// Two doors have not taken the person; no third without a new fact or an acceptance.
        NoThirdDoor = "no_third_door",
        /// The person is admitted there already, in this way.
        AlreadyAdmitted = "already_admitted",
        /// The person is admitted elsewhere: transferred or discharged first.
        AdmittedElsewhere = "admitted_elsewhere",
        /// The person is not admitted there.
        NotAdmitted = "not_admitted",
        /// No such duty.
        NoSuchDuty = "no_such_duty",
        /// The duty was met already.
        DutyMet = "duty_met",
        /// The duty is not breached, or its breach was reported.
        NotBreached = "not_breached",
        /// The follow-up was made already.
        FollowedUp = "followed_up",
        /// There is a care plan: it is reviewed.
        CarePlanExists = "care_plan_exists",
        /// There is no care plan.
        NoCarePlan = "no_care_plan",
        /// No such task.
        NoSuchTask = "no_such_task",
        /// The task was done already.
        TaskDone = "task_done",
        /// A task that was done cannot be left out of the plan.
        TaskLost = "task_lost",
        /// Somebody still waits for an answer.
        CallPending = "call_pending",
        /// A legal clock still runs, or its breach was not reported.
        DutyPending = "duty_pending",
        /// The person is still admitted.
        StillAdmitted = "still_admitted",
        /// A follow-up is not made.
        FollowUpPending = "follow_up_pending",
        /// The crisis goes on.
        CrisisOpen = "crisis_open",
        /// A case cannot be joined to itself.
        SameCase = "same_case",
        /// The cases are of different people.
        OtherPerson = "other_person",
        /// It was joined already.
        AlreadyAbsorbed = "already_absorbed",
        /// The case has as many events as one may have.
        TooManyEvents = "too_many_events",
        /// No such override.
        NoSuchOverride = "no_such_override",
        /// The override was reviewed already.
        OverrideReviewed = "override_reviewed",
        /// Nobody reviews their own override.
        OwnOverride = "own_override",
        /// An override was not reviewed yet.
        ReviewPending = "review_pending",
    }
}

impl RefusalCode {
    /// The reason in Portuguese, for whoever recorded the event.
    #[must_use]
    pub const fn pt(self) -> &'static str {
        match self {
            Self::OtherCase => "o registro é de outro caso",
            Self::KeyReused => "esta chave já foi usada por um registro diferente",
            Self::BeforeOpening => "a data é anterior à abertura do caso",
            Self::AlreadyOpened => "o caso já está aberto",
            Self::NotOpened => "o caso começa pela abertura",
            Self::Closed => "o caso está encerrado: se há nova crise, reabra o caso",
            Self::Merged => "o caso foi unido a outro: registre lá",
            Self::NotSettled => "só se reabre um caso com crise superada ou encerrado",
            Self::Died => "a pessoa faleceu: não se aciona mais cuidado",
            Self::NoSuchCall => "este serviço não foi acionado neste caso",
            Self::NotAsked => "este serviço não foi chamado a responder por este acionamento",
            Self::CallEnded => "este acionamento já terminou",
            Self::CallAnswered => "este acionamento já foi respondido",
            Self::NotOnLadder => "este serviço não está na sequência do acionamento, ou já ficou para trás",
            Self::AlreadyAsked => "este serviço já foi chamado",
            Self::UrgentCall => "um acionamento urgente não se adia",
            Self::NoEnd => "diga até quando o acionamento espera",
            Self::NotCustodian => "a custódia está com outro serviço",
            Self::HasCustody => "este serviço já está com a custódia",
            Self::NotAccepted => "o lugar ainda não aceitou receber, e não há risco de vida",
            Self::NoThirdDoor => "duas portas não acolheram: não se tenta a terceira sem fato novo ou aceite",
            Self::AlreadyAdmitted => "a pessoa já está internada ali, nesta modalidade",
            Self::AdmittedElsewhere => "a pessoa está internada em outro serviço: registre antes a transferência ou a alta",
            Self::NotAdmitted => "a pessoa não está internada neste serviço",
            Self::NoSuchDuty => "não há este dever legal no caso",
            Self::DutyMet => "este dever legal já foi cumprido",
            Self::NotBreached => "o prazo não venceu, ou o atraso já foi informado",
            Self::FollowedUp => "este acompanhamento já foi feito",
            Self::CarePlanExists => "já há um PTS: faça a revisão",
            Self::NoCarePlan => "ainda não há PTS",
            Self::NoSuchTask => "não há esta tarefa no PTS",
            Self::TaskDone => "esta tarefa já foi concluída",
            Self::TaskLost => "uma tarefa concluída não sai do PTS",
            Self::CallPending => "ainda há serviço sem responder",
            Self::DutyPending => "ainda há prazo legal em aberto, ou atraso não informado",
            Self::StillAdmitted => "a pessoa ainda está internada",
            Self::FollowUpPending => "ainda há acompanhamento por fazer",
            Self::CrisisOpen => "a crise ainda não passou",
            Self::SameCase => "um caso não se une a si mesmo",
            Self::OtherPerson => "os casos são de pessoas diferentes",
            Self::AlreadyAbsorbed => "este caso já foi unido",
            Self::TooManyEvents => "o caso chegou ao número máximo de registros",
            Self::NoSuchOverride => "não há esta exceção no caso",
            Self::OverrideReviewed => "esta exceção já foi revista",
            Self::OwnOverride => "quem fez a exceção não é quem a revê",
            Self::ReviewPending => "há exceção que ninguém reviu ainda",
        }
    }

    /// The reason in English.
    #[must_use]
    pub const fn en(self) -> &'static str {
        match self {
            Self::OtherCase => "the event is of another case",
            Self::KeyReused => "this key was used by an event that said something else",
            Self::BeforeOpening => "it happened before the case was opened",
            Self::AlreadyOpened => "the case is open already",
            Self::NotOpened => "a case begins with its opening",
            Self::Closed => "the case is closed; a new crisis reopens it",
            Self::Merged => "the case was joined to another; record it there",
            Self::NotSettled => "only a settled or closed case reopens",
            Self::Died => "the person died; care is not asked any more",
            Self::NoSuchCall => "this service is not called in this case",
            Self::NotAsked => "this service was not asked to answer this call",
            Self::CallEnded => "this call has ended",
            Self::CallAnswered => "this call was answered",
            Self::NotOnLadder => "this service is not on the ladder of the call, or was passed already",
            Self::AlreadyAsked => "this service was asked already",
            Self::UrgentCall => "an urgent call is not held back",
            Self::NoEnd => "say until when the call waits",
            Self::NotCustodian => "custody is with another service",
            Self::HasCustody => "this service has custody already",
            Self::NotAccepted => "the place has not accepted, and life is not at risk",
            Self::NoThirdDoor => "two doors have not taken the person; no third without a new fact or an acceptance",
            Self::AlreadyAdmitted => "the person is admitted there already, in this way",
            Self::AdmittedElsewhere => "the person is admitted elsewhere; record the transfer or the discharge first",
            Self::NotAdmitted => "the person is not admitted at this service",
            Self::NoSuchDuty => "the case has no such duty",
            Self::DutyMet => "this duty was met already",
            Self::NotBreached => "the deadline has not passed, or its breach was reported",
            Self::FollowedUp => "this follow-up was made already",
            Self::CarePlanExists => "there is a care plan; review it",
            Self::NoCarePlan => "there is no care plan yet",
            Self::NoSuchTask => "the care plan has no such task",
            Self::TaskDone => "this task was done already",
            Self::TaskLost => "a task that was done does not leave the plan",
            Self::CallPending => "somebody has not answered yet",
            Self::DutyPending => "a legal clock still runs, or its breach was not reported",
            Self::StillAdmitted => "the person is still admitted",
            Self::FollowUpPending => "a follow-up is still to be made",
            Self::CrisisOpen => "the crisis goes on",
            Self::SameCase => "a case is not joined to itself",
            Self::OtherPerson => "the cases are of different people",
            Self::AlreadyAbsorbed => "this case was joined already",
            Self::TooManyEvents => "the case has as many events as one may have",
            Self::NoSuchOverride => "the case has no such override",
            Self::OverrideReviewed => "this override was reviewed already",
            Self::OwnOverride => "whoever made the override does not review it",
            Self::ReviewPending => "an override was not reviewed yet",
        }
    }
}

/// An event that cannot follow: the case stays as it was.
///
/// It names nobody and no service; compare the code, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {}", .code.as_str(), .code.en())]
pub struct Refusal {
    /// Why.
    pub code: RefusalCode,
}

impl From<RefusalCode> for Refusal {
    fn from(code: RefusalCode) -> Self {
        Self { code }
    }
}
