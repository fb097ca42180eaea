//! The ledger as other languages hold it: cases kept in one file, with an outbox, replay and the person's rights.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, Datelike, Utc};

use super::case::{Case, CaseApplied, event};
use super::fault::{AmparoError, Fault, lines};
use super::host::{Desk, LedgerHost};
use super::network::Network;
use super::plan::Plan;
use super::policy::Policy;
use super::request::{Request, read};
use crate::case::event::{Event, EventDraft};
use crate::case::{Context, Due, PlanBrief, RefusalCode};
use crate::error::{Code, Fault as CoreFault, Faults};
use crate::exchange;
use crate::id::OpaqueRef;
use crate::ledger::{
    self, AccessReport, Claimed as CoreClaimed, DeadLetter, Decision, Failed, Head, Inputs, Ledger as Core, LedgerCode,
    LedgerError as CoreError, MasterKey, Place, Reader, Replay, RetentionLine, Retry, Step, StoredCase as CoreStored,
};
use crate::plan::plan;
use crate::status::Status;
use crate::turn::{Turn, lock};

/// Why a ledger does not do what it was asked. The ledger stays as it was, but for the log of reads.
///
/// It names nobody; compare codes, never texts.
#[derive(Clone, Debug, PartialEq, uniffi::Error)]
#[uniffi::export(Display)]
pub enum LedgerError {
    /// A document, or a record that was built in memory, has faults: all of them at once.
    Faulty {
        /// The faults in the order of the document, at most 1,000; never none.
        faults: Vec<Fault>,
        /// How many more there were.
        unlisted: u32,
    },
    /// It was not done.
    NotDone {
        /// Why.
        code: LedgerCode,
        /// The same in English.
        reason: String,
        /// With `refused`: why the event cannot follow.
        refusal: Option<RefusalCode>,
        /// With `conflict`: version that the ledger holds.
        version: Option<u32>,
        /// With `damaged` and `behind`: entry at which it shows.
        seq: Option<u64>,
    },
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Faulty { faults, unlisted } => {
                AmparoError::Refused { faults: faults.clone(), unlisted: *unlisted, emergency: None }.fmt(f)
            }
            Self::NotDone { reason, .. } => f.write_str(reason),
        }
    }
}

impl std::error::Error for LedgerError {}

impl From<CoreError> for LedgerError {
    fn from(error: CoreError) -> Self {
        let (mut refusal, mut version, mut seq) = (None, None, None);
        match error {
            CoreError::Refused(code) => refusal = Some(code),
            CoreError::Conflict { version: held } => version = Some(held),
            CoreError::Damaged { seq: at } => seq = at,
            CoreError::Behind { seq: at } => seq = Some(at),
            _ => {}
        }
        Self::NotDone { code: error.code(), reason: error.to_string(), refusal, version, seq }
    }
}

impl From<Faults> for LedgerError {
    fn from(found: Faults) -> Self {
        Self::Faulty { faults: lines(&found.faults), unlisted: u32::try_from(found.unlisted).unwrap_or(u32::MAX) }
    }
}

impl LedgerError {
    fn one(code: Code, path: &str, hint: &str) -> Self {
        let fault = CoreFault { code, path: path.to_owned(), value: String::new(), hint: hint.to_owned() };
        Faults { faults: vec![fault], unlisted: 0 }.into()
    }
}

/// A reference as the ledger may keep it: one that cannot be read again is not written.
fn checked(reference: &OpaqueRef, path: &str) -> Result<OpaqueRef, LedgerError> {
    OpaqueRef::new(reference.as_str()).ok_or_else(|| LedgerError::one(Code::BadId, path, "1 to 128 of A-Z a-z 0-9 . _ : / -"))
}

/// A clock as the ledger may keep it.
fn clock(now: DateTime<Utc>) -> Result<DateTime<Utc>, LedgerError> {
    let is_told = (1900..=2200).contains(&now.year());
    is_told.then_some(now).ok_or_else(|| LedgerError::one(Code::Range, "$.now", "an instant between the years 1900 and 2200"))
}

/// Who reads, and what for: opaque references of the host. Both are kept in the log of reads.
#[derive(Clone, uniffi::Record)]
pub struct LedgerReader {
    /// Who.
    pub by: OpaqueRef,
    /// What for.
    pub purpose: OpaqueRef,
}

impl LedgerReader {
    fn core(&self) -> Result<Reader, LedgerError> {
        Ok(Reader { by: checked(&self.by, "$.reader.by")?, purpose: checked(&self.purpose, "$.reader.purpose")? })
    }
}

/// How often, and how long after a failure, something is tried again.
#[derive(Clone, Copy, Debug, uniffi::Record)]
pub struct LedgerRetry {
    /// Seconds after the first failure; each further wait is twice the one before.
    #[uniffi(default = 30)]
    pub first_s: u32,
    /// Seconds at most.
    #[uniffi(default = 3600)]
    pub longest_s: u32,
    /// Tries, those of workers that died too. After the last it is a dead letter.
    #[uniffi(default = 6)]
    pub tries: u32,
}

fn retry(given: Option<LedgerRetry>) -> Retry {
    let seconds = |seconds: u32| Duration::from_secs(seconds.into());
    given.map_or_else(Retry::default, |given| Retry {
        first: seconds(given.first_s),
        longest: seconds(given.longest_s),
        tries: given.tries,
    })
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LedgerWritten {
    /// What became of the event: new, or a repeat that changed nothing.
    pub applied: CaseApplied,
    /// End of the chain since, `number:hash`. Kept somewhere else, it shows later that nothing was cut off.
    pub head: String,
    /// Seconds by which the clock is behind the entry before; 0 if it is not. The event is kept all the same.
    pub clock_behind_s: u64,
}

/// Something that a worker has to send, and nobody else meanwhile.
#[derive(Clone, PartialEq, uniffi::Record)]
pub struct ClaimedLine {
    /// Case.
    pub case: OpaqueRef,
    /// What has to be done. Its `key` goes with the message: by it a receiver drops a repeat.
    pub due: Due,
    /// Which try this is, from 1.
    pub tries: u32,
    /// Until when it is this worker's.
    pub until: DateTime<Utc>,
}

/// What came of saying that something was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SentLine {
    /// What became of the event; none if there was none, or the case refuses it.
    pub applied: Option<CaseApplied>,
    /// Why the case refuses the event: somebody accepted meanwhile. The line was sent all the same.
    pub refusal: Option<RefusalCode>,
}

/// Something that was tried as often as it may be, and was not sent. A human being has to look at it.
#[derive(Clone, PartialEq, uniffi::Record)]
pub struct DeadLetterLine {
    /// Case.
    pub case: OpaqueRef,
    /// What had to be done.
    pub due: Due,
    /// Tries.
    pub tries: u32,
    /// Since when it is dead.
    pub since: DateTime<Utc>,
}

/// A decision that was recomputed.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReplayLine {
    /// Entry of the chain.
    pub seq: u64,
    /// Fingerprint of the stored plan; none where it was erased.
    pub fingerprint: Option<String>,
    /// What came of it.
    pub answer: Replay,
}

/// What a ledger that is whole holds.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LedgerVerified {
    /// End of the chain, `number:hash`.
    pub head: String,
    /// Events.
    pub events: u64,
    /// Readings.
    pub accesses: u64,
    /// Decisions.
    pub decisions: u64,
    /// Cases, those that were erased too.
    pub cases: u64,
    /// Cases that were erased.
    pub erased: u64,
    /// Entries written by a clock behind that of the entry before: their order is sure, their times are not.
    pub clock_went_back: Vec<u64>,
}

macro_rules! silent {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            /// Tells the type alone.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}
silent!(LedgerReader, ClaimedLine, DeadLetterLine);

/// Network, policy and status as decisions are made with, and the documents that they come from: both are kept with a
/// decision, so that anybody may recompute it.
#[derive(uniffi::Object)]
pub struct LedgerInputs {
    core: Inputs,
    status: Status,
    warnings: Vec<Fault>,
}

#[uniffi::export]
impl LedgerInputs {
    /// Reads and compiles the documents: a network (or a snapshot of one), a policy, live reports.
    ///
    /// # Errors
    /// `Faulty` with everything wrong with the first document that has faults.
    #[uniffi::constructor(default(status = None))]
    pub fn new(network: Vec<u8>, policy: Vec<u8>, status: Option<Vec<u8>>) -> Result<Arc<Self>, LedgerError> {
        let (core, warnings) = Inputs::new(network, policy, status.clone())?;
        let status = match &status {
            Some(bytes) => exchange::status(bytes, core.network())?.0,
            None => Status::unknown(),
        };
        Ok(Arc::new(Self { core, status, warnings: lines(&warnings) }))
    }

    /// What is legal but dangerous in the documents.
    #[must_use]
    pub fn warnings(&self) -> Vec<Fault> {
        self.warnings.clone()
    }

    /// The network.
    #[must_use]
    pub fn network(&self) -> Arc<Network> {
        Network::of(self.core.network().clone(), Vec::new())
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> Arc<Policy> {
        Policy::of(self.core.policy().clone(), Vec::new())
    }

    /// Decides, and keeps what the decision was made of, for the event that carries it.
    #[must_use]
    pub fn decide(self: Arc<Self>, request: Arc<Request>) -> Arc<LedgerDecision> {
        let brief = self.core.decide(request.core()).brief().clone();
        Arc::new(LedgerDecision { inputs: self, request, brief })
    }
}

/// A decision, and what it was made of.
///
/// The same inputs give the same bytes, so that the plan itself is made anew where it is asked for or stored.
#[derive(uniffi::Object)]
pub struct LedgerDecision {
    inputs: Arc<LedgerInputs>,
    request: Arc<Request>,
    brief: PlanBrief,
}

impl LedgerDecision {
    fn core(&self) -> Decision<'_> {
        self.inputs.core.decide(self.request.core())
    }
}

#[uniffi::export]
impl LedgerDecision {
    /// What a case keeps of the plan: for the event that opens a case, plans it anew or reopens it.
    #[must_use]
    pub fn brief(&self) -> PlanBrief {
        self.brief.clone()
    }

    /// The canonical plan document as bytes.
    #[must_use]
    pub fn plan_json(&self) -> Vec<u8> {
        exchange::to_json(self.core().plan())
    }

    /// The plan, to be read part by part, explained and turned into messages.
    #[must_use]
    pub fn plan(&self) -> Arc<Plan> {
        let LedgerInputs { core, status, .. } = &*self.inputs;
        Plan::of(plan(core.network(), core.policy(), status, self.request.core()))
    }

    /// The request.
    #[must_use]
    pub fn request(&self) -> Arc<Request> {
        self.request.clone()
    }
}

/// A case as it was loaded from a ledger, to which events are appended.
#[derive(uniffi::Object)]
pub struct StoredCase {
    core: Mutex<CoreStored>,
    /// The case apart, so that it can be read while an event is being written.
    seen: Mutex<Arc<Case>>,
}

impl StoredCase {
    fn of(core: CoreStored) -> Arc<Self> {
        let seen = Mutex::new(Case::of(core.case().clone()));
        Arc::new(Self { core: Mutex::new(core), seen })
    }

    fn moved_on(&self, core: &CoreStored) {
        *lock(&self.seen) = Case::of(core.case().clone());
    }
}

#[uniffi::export]
impl StoredCase {
    /// The case as it stands here. An event that is applied to it and not appended is not kept.
    #[must_use]
    pub fn case_now(&self) -> Arc<Case> {
        Case::of(lock(&self.seen).snapshot())
    }

    /// Version of the case: how many events it has taken.
    #[must_use]
    pub fn version(&self) -> u32 {
        lock(&self.seen).version()
    }
}

/// Something that was leased to a worker.
#[derive(uniffi::Object)]
pub struct Claimed {
    core: CoreClaimed,
}

#[uniffi::export]
impl Claimed {
    /// What has to be sent.
    #[must_use]
    pub fn line(&self) -> ClaimedLine {
        let CoreClaimed { case, due, tries, until, .. } = self.core.clone();
        ClaimedLine { case, due, tries, until }
    }

    /// The event that tells the case that it was done, where sending alone does it: a call that went out, a reminder, the
    /// next of the ladder, a human being who was told. None for what people have to do.
    #[must_use]
    pub fn done(&self, at: DateTime<Utc>) -> Option<EventDraft> {
        self.core.done(at)
    }
}

/// Cases kept in one SQLite file.
///
/// Threads may share it: calls wait for each other. The host is asked (`LedgerHost`) on the thread that calls, while the ledger
/// is held: a host that calls the same ledger from there gets `locked` and not a standstill. Any number of ledgers, of any
/// number of programs, may have the same file open.
#[derive(uniffi::Object)]
pub struct Ledger {
    core: Turn<Core>,
}

impl Ledger {
    fn of(core: Core) -> Arc<Self> {
        Arc::new(Self { core: Turn::new(core) })
    }

    fn with<T>(&self, step: impl FnOnce(&mut Core) -> Result<T, CoreError>) -> Result<T, LedgerError> {
        Ok(self.core.take(step).unwrap_or(Err(CoreError::Locked))?)
    }
}

/// The event of a step, with the decision that it carries.
fn step<'s>(event: &'s Event, decision: Option<&'s Decision<'s>>) -> Step<'s> {
    Step { event, decision }
}

fn master(key: Vec<u8>) -> Result<MasterKey, LedgerError> {
    let key = zeroize::Zeroizing::new(key);
    let bytes = key.as_slice().try_into();
    bytes.map(MasterKey::new).map_err(|_| LedgerError::one(Code::Range, "$.master_key", "exactly 32 bytes"))
}

#[uniffi::export]
impl Ledger {
    /// Opens a ledger, and makes it if there is none. The key is 32 bytes that nobody can guess; the host keeps it, apart from
    /// the ledger: without it nothing can be read.
    ///
    /// # Errors
    /// `NotDone`: `foreign`, `newer`, `damaged`, `behind`, `wrong_key` leave the file untouched; `read_only`, `locked`, `full`,
    /// `io`, `no_randomness`.
    #[uniffi::constructor]
    pub fn create(path: String, master_key: Vec<u8>, host: Arc<dyn LedgerHost>) -> Result<Arc<Self>, LedgerError> {
        Ok(Self::of(Core::create_at(&Place::new(path)?, master(master_key)?, Box::new(Desk(host)))?))
    }

    /// Opens a ledger; one of an older schema is brought to the newest.
    ///
    /// # Errors
    /// As `create`, and `missing` if there is none.
    #[uniffi::constructor]
    pub fn open(path: String, master_key: Vec<u8>, host: Arc<dyn LedgerHost>) -> Result<Arc<Self>, LedgerError> {
        Ok(Self::of(Core::open_at(&Place::new(path)?, master(master_key)?, Box::new(Desk(host)))?))
    }

    /// How many seconds another program is waited for before `locked`; five unless told.
    ///
    /// # Errors
    /// `NotDone` with `io`.
    pub fn wait_at_most(&self, longest_s: u32) -> Result<(), LedgerError> {
        self.with(|ledger| ledger.wait(Duration::from_secs(longest_s.into())))
    }

    /// Begins a case with its opening. With the decision whose `brief` it carries, it can be recomputed later.
    ///
    /// # Errors
    /// `Faulty`; `NotDone` with `case_exists` (after a crash the opening may have been stored: load it), `refused`, `erased`,
    /// `other_decision`, `no_randomness`, and those of the disk.
    #[uniffi::method(default(decision = None))]
    pub fn open_case(
        &self,
        event: EventDraft,
        now: DateTime<Utc>,
        decision: Option<Arc<LedgerDecision>>,
    ) -> Result<Arc<StoredCase>, LedgerError> {
        let (event, now) = (self::event(event)?, clock(now)?);
        let decision = decision.as_ref().map(|decision| decision.core());
        self.with(|ledger| ledger.open_case(step(&event, decision.as_ref()), now)).map(StoredCase::of)
    }

    /// Loads a case.
    ///
    /// # Errors
    /// `NotDone` with `denied` if the host does not allow it, `no_such_case`, `erased`, `damaged`, and those of the disk: what
    /// cannot be logged is not read.
    pub fn load(&self, reader: LedgerReader, case: OpaqueRef, now: DateTime<Utc>) -> Result<Arc<StoredCase>, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        self.with(|ledger| ledger.load(&reader, &case, now)).map(StoredCase::of)
    }

    /// Cases that are kept, in the order in which they were opened: those of a person, or all.
    ///
    /// # Errors
    /// As `load`.
    #[uniffi::method(default(person = None))]
    pub fn list(
        &self,
        reader: LedgerReader,
        now: DateTime<Utc>,
        person: Option<OpaqueRef>,
    ) -> Result<Vec<Arc<Case>>, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        let cases = self.with(|ledger| ledger.list(&reader, person.as_ref(), now))?;
        Ok(cases.into_iter().map(Case::of).collect())
    }

    /// Appends an event to a case as it was loaded; what was loaded moves on with it.
    ///
    /// # Errors
    /// `Faulty`; `NotDone` with `conflict` and the version that the ledger holds (load again and decide anew), `refused` with
    /// why, `erased`, `other_decision`, `no_randomness`, and those of the disk. In all of them nothing was written.
    #[uniffi::method(default(decision = None))]
    pub fn append(
        &self,
        stored: Arc<StoredCase>,
        event: EventDraft,
        now: DateTime<Utc>,
        decision: Option<Arc<LedgerDecision>>,
    ) -> Result<LedgerWritten, LedgerError> {
        let (event, now) = (self::event(event)?, clock(now)?);
        let decision = decision.as_ref().map(|decision| decision.core());
        self.with(|ledger| {
            let mut core = lock(&stored.core);
            let written = ledger.append(&mut core, step(&event, decision.as_ref()), now)?;
            stored.moved_on(&core);
            Ok(written.into())
        })
    }

    /// Joins one case to another: the two events of `merge` are stored together or not at all.
    ///
    /// # Errors
    /// As `append`, for either.
    pub fn join(
        &self,
        into: Arc<StoredCase>,
        other: Arc<StoredCase>,
        absorbed: EventDraft,
        merged: EventDraft,
        now: DateTime<Utc>,
    ) -> Result<LedgerWritten, LedgerError> {
        let (absorbed, merged, now) = (event(absorbed)?, event(merged)?, clock(now)?);
        self.with(|ledger| {
            if Arc::ptr_eq(&into, &other) {
                return Err(CoreError::Refused(RefusalCode::SameCase));
            }
            // In the order of their places, so that two joins never wait for each other.
            let is_first = Arc::as_ptr(&into) < Arc::as_ptr(&other);
            let (mut one, mut two) = if is_first {
                let one = lock(&into.core);
                (one, lock(&other.core))
            } else {
                let two = lock(&other.core);
                (lock(&into.core), two)
            };
            let written = ledger.join(&mut one, &mut two, [&absorbed, &merged], now)?;
            into.moved_on(&one);
            other.moved_on(&two);
            Ok(written.into())
        })
    }

    /// End of the chain, `number:hash`.
    ///
    /// # Errors
    /// `NotDone` with those of the disk.
    pub fn head(&self) -> Result<String, LedgerError> {
        self.with(|ledger| Ok(ledger.head()?.to_string()))
    }

    /// Leases what has to be sent now to one worker, at most `most` lines, the longest waiting first. Two workers never hold the
    /// same line; when a worker dies, its lines are free again after `lease_s` seconds.
    ///
    /// # Errors
    /// `NotDone` with `denied` if the worker may read none of the cases that wait, `no_randomness`, `damaged`, and those of the
    /// disk.
    #[uniffi::method(default(lease_s = 60, most = 10, retry = None))]
    #[expect(clippy::too_many_arguments, reason = "three of them are left out as a rule")]
    pub fn claim(
        &self,
        worker: LedgerReader,
        network: Arc<Network>,
        policy: Arc<Policy>,
        now: DateTime<Utc>,
        lease_s: u32,
        most: u32,
        retry: Option<LedgerRetry>,
    ) -> Result<Vec<Arc<Claimed>>, LedgerError> {
        let (worker, now) = (worker.core()?, clock(now)?);
        let context = Context { network: network.core(), policy: policy.core() };
        let (lease, most) = (Duration::from_secs(lease_s.into()), usize::try_from(most).unwrap_or(usize::MAX));
        let claimed = self.with(|ledger| ledger.claim(&worker, &context, lease, &self::retry(retry), most, now))?;
        Ok(claimed.into_iter().map(|core| Arc::new(Claimed { core })).collect())
    }

    /// Says that a line was sent, and stores the event that tells its case (see `Claimed.done`) in the same transaction.
    ///
    /// # Errors
    /// `Faulty`; `NotDone` with `lease_lost` if another worker took the line over, `erased`, and those of the disk.
    #[uniffi::method(default(event = None))]
    pub fn sent(&self, claimed: Arc<Claimed>, now: DateTime<Utc>, event: Option<EventDraft>) -> Result<SentLine, LedgerError> {
        let (event, now) = (event.map(self::event).transpose()?, clock(now)?);
        let came = self.with(|ledger| ledger.sent(&claimed.core, event.as_ref(), now))?;
        Ok(match came {
            None => SentLine { applied: None, refusal: None },
            Some(Ok(applied)) => SentLine { applied: Some(applied.into()), refusal: None },
            Some(Err(code)) => SentLine { applied: None, refusal: Some(code) },
        })
    }

    /// Says that a line could not be sent: from when it is tried again. None where it is a dead letter now; a call is told to its
    /// case as undeliverable, so that the next of its ladder is asked at once.
    ///
    /// # Errors
    /// As `sent`.
    #[uniffi::method(default(retry = None))]
    pub fn failed(
        &self,
        claimed: Arc<Claimed>,
        now: DateTime<Utc>,
        retry: Option<LedgerRetry>,
    ) -> Result<Option<DateTime<Utc>>, LedgerError> {
        let now = clock(now)?;
        let came = self.with(|ledger| ledger.failed(&claimed.core, &self::retry(retry), now))?;
        Ok(match came {
            Failed::Again { at } => Some(at),
            Failed::Dead => None,
        })
    }

    /// What was tried as often as it may be and was not sent, the oldest first.
    ///
    /// # Errors
    /// As `load`.
    pub fn dead_letters(&self, reader: LedgerReader, now: DateTime<Utc>) -> Result<Vec<DeadLetterLine>, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        let letters = self.with(|ledger| ledger.dead_letters(&reader, now))?;
        let line = |DeadLetter { case, due, tries, since }| DeadLetterLine { case, due, tries, since };
        Ok(letters.into_iter().map(line).collect())
    }

    /// Somebody has looked at a dead letter. Where its case still asks for it, it is tried again from the beginning.
    ///
    /// # Errors
    /// `NotDone` with `no_such_case` if there is no such letter, and those of the disk.
    pub fn revive(&self, letter: DeadLetterLine, now: DateTime<Utc>) -> Result<(), LedgerError> {
        let DeadLetterLine { case, due, tries, since } = letter;
        let (letter, now) = (DeadLetter { case, due, tries, since }, clock(now)?);
        self.with(|ledger| ledger.revive(&letter, now))
    }

    /// When somebody has to ask next what is to be sent; none if nothing lies ahead.
    ///
    /// # Errors
    /// `NotDone` with `damaged`, and those of the disk.
    pub fn next_at(
        &self,
        network: Arc<Network>,
        policy: Arc<Policy>,
        now: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>, LedgerError> {
        let context = Context { network: network.core(), policy: policy.core() };
        let now = clock(now)?;
        self.with(|ledger| ledger.next_at(&context, now))
    }

    /// Has what lies ahead of every case made anew: after the network or the policy was replaced.
    ///
    /// # Errors
    /// `NotDone` with those of the disk.
    pub fn list_anew(&self, now: DateTime<Utc>) -> Result<(), LedgerError> {
        let now = clock(now)?;
        self.with(|ledger| ledger.list_anew(now))
    }

    /// Recomputes every stored decision of a case from the documents that it was made of.
    ///
    /// # Errors
    /// As `load`, but that an erased case is answered; `bad_input` where a document is not what its hash says.
    pub fn replay(&self, reader: LedgerReader, case: OpaqueRef, now: DateTime<Utc>) -> Result<Vec<ReplayLine>, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        let made = self.with(|ledger| ledger.replay(&reader, &case, now))?;
        let line = |made: ledger::Replayed| ReplayLine { seq: made.seq, fingerprint: made.fingerprint, answer: made.answer };
        Ok(made.into_iter().map(line).collect())
    }

    /// The request of the latest decision that a case holds: what the next one starts from.
    ///
    /// # Errors
    /// As `load`.
    pub fn last_request(
        &self,
        reader: LedgerReader,
        case: OpaqueRef,
        now: DateTime<Utc>,
    ) -> Result<Option<Arc<Request>>, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        let draft = self.with(|ledger| ledger.last_request(&reader, &case, now))?;
        // It was checked before it was stored.
        draft.map(|draft| read(draft).map(Request::of).map_err(|_| CoreError::BadInput.into())).transpose()
    }

    /// Who was told what about a person, when and on which basis, and who read the record: for the person.
    ///
    /// # Errors
    /// As `load`. A person of whom nothing is kept gets an empty report.
    pub fn access_report(
        &self,
        reader: LedgerReader,
        person: OpaqueRef,
        now: DateTime<Utc>,
    ) -> Result<AccessReport, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        let person = checked(&person, "$.person")?;
        self.with(|ledger| ledger.access_report(&reader, &person, now))
    }

    /// When the records of cases that have ended may be erased, the oldest first. Nothing is erased by itself.
    ///
    /// Twenty years (7,305 days) after the latest entry for health records: Lei 13.787/2018 art. 6.
    ///
    /// # Errors
    /// As `load`; `Faulty` for more days than a calendar holds.
    #[uniffi::method(default(keep_days = 7305))]
    pub fn retention(&self, reader: LedgerReader, now: DateTime<Utc>, keep_days: u32) -> Result<Vec<RetentionLine>, LedgerError> {
        const MOST: u32 = 100_000;
        let (reader, now) = (reader.core()?, clock(now)?);
        if keep_days > MOST {
            return Err(LedgerError::one(Code::Range, "$.keep_days", "at most 100000 days"));
        }
        self.with(|ledger| ledger.retention(&reader, keep_days, now))
    }

    /// Erases the content of a closed case by destroying its key. The chain stays whole, and keeps that it was erased, by whom
    /// and what for. False if another program was reading: erase again before the file is copied.
    ///
    /// # Errors
    /// `NotDone` with `not_closed` while the case goes on, `denied`, `no_such_case`, `erased`, and those of the disk.
    pub fn erase(&self, reader: LedgerReader, case: OpaqueRef, now: DateTime<Utc>) -> Result<bool, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        self.with(|ledger| Ok(ledger.erase(&reader, &case, now)?.is_flushed))
    }

    /// A pack of one case, or of all that were not erased, for an authority: the bytes of an `amparo/pack/1` document, without
    /// the person. `verify_pack` checks it without the ledger.
    ///
    /// # Errors
    /// As `load`.
    #[uniffi::method(default(case = None))]
    pub fn export(&self, reader: LedgerReader, now: DateTime<Utc>, case: Option<OpaqueRef>) -> Result<Vec<u8>, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        self.with(|ledger| Ok(exchange::to_json(&ledger.export(&reader, case.as_ref(), now)?)))
    }

    /// Cases, to count them with `indicators`, which hides small cells.
    ///
    /// # Errors
    /// As `load`.
    pub fn for_indicators(&self, reader: LedgerReader, now: DateTime<Utc>) -> Result<Vec<Arc<Case>>, LedgerError> {
        let (reader, now) = (reader.core()?, clock(now)?);
        let cases = self.with(|ledger| ledger.for_indicators(&reader, now))?;
        Ok(cases.into_iter().map(Case::of).collect())
    }
}

impl From<ledger::Written> for LedgerWritten {
    fn from(written: ledger::Written) -> Self {
        let ledger::Written { applied, head, clock_behind_s } = written;
        Self { applied: applied.into(), head: head.to_string(), clock_behind_s }
    }
}

fn parse_head(head: &str) -> Result<Head, LedgerError> {
    head.parse().map_err(|()| LedgerError::one(Code::Syntax, "$.since", "the end of a chain is written number:hash"))
}

/// Checks a ledger without a key: the file, every hash of the chain, and that every case has all its events. `since` is a head
/// that was kept elsewhere: the chain must hold that entry still.
///
/// # Errors
/// `NotDone` with `damaged` and the first entry at which it shows, `behind` where an acknowledged entry is missing, and all
/// that opening can tell. Nothing is changed.
#[uniffi::export(default(since = None))]
pub fn verify_ledger(path: String, since: Option<String>) -> Result<LedgerVerified, LedgerError> {
    let since = since.as_deref().map(parse_head).transpose()?;
    let ledger::Verified { head, events, accesses, decisions, cases, erased, clock_went_back } =
        ledger::verify_at(&Place::new(path)?, since)?;
    Ok(LedgerVerified { head: head.to_string(), events, accesses, decisions, cases, erased, clock_went_back })
}

/// Checks the chain of a pack, for whoever got it: the end of the chain, to compare with one that was kept elsewhere.
///
/// # Errors
/// `NotDone` with `foreign` if the bytes are no pack, `damaged` with the first entry whose hash is another.
#[uniffi::export]
pub fn verify_pack(pack: Vec<u8>) -> Result<String, LedgerError> {
    Ok(ledger::verify_pack(&pack)?.to_string())
}
