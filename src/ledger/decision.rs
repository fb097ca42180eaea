//! Decisions, kept with what they were made of, so that anybody may recompute them.
//!
//! Network, policy and status are kept once, found by their SHA-256; the request and the plan belong to the case and are
//! sealed with its key, in the chain. Documents are kept as bytes and compiled from them here, so that what was stored and
//! what was decided with cannot drift apart.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::case::event::Event;
use crate::case::{Context, PlanBrief};
use crate::error::{Fault, Faults};
use crate::exchange;
use crate::id::OpaqueRef;
use crate::ledger::Ledger;
use crate::ledger::chain::{EntryKind, hex, unhex};
use crate::ledger::error::LedgerError;
use crate::ledger::host::{ReadKind, Reader};
use crate::ledger::read::parse;
use crate::ledger::seal::{Key, open, seal};
use crate::ledger::store::{bytes, int};
use crate::ledger::write::{Content, Row, Writer};
use crate::network::Network;
use crate::plan::document::{Call, EngineLine, PlanDocument};
use crate::plan::plan;
use crate::plan::request::{Request, RequestDraft};
use crate::policy::Policy;
use crate::record::{Field, record, tokens};
use crate::status::Status;

/// The stored numbers are for ever.
const NETWORK: u8 = 1;
const POLICY: u8 = 2;
const STATUS: u8 = 3;

/// A document as it was given.
struct Document {
    kind: u8,
    hash: [u8; 32],
    bytes: Vec<u8>,
}

impl Document {
    fn new(kind: u8, bytes: Vec<u8>) -> Self {
        Self { kind, hash: Sha256::digest(&bytes).into(), bytes }
    }
}

/// Network, policy and status as decisions are made with, and the documents that they come from.
pub struct Inputs {
    documents: Vec<Document>,
    network: Network,
    policy: Policy,
    status: Status,
}

impl std::fmt::Debug for Inputs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Inputs")
    }
}

impl Inputs {
    /// Reads and compiles the documents; a network may be a snapshot where the feature `snapshot` is on. Gives the warnings too.
    ///
    /// # Errors
    /// [`Faults`] of the first document that has any.
    pub fn new(network: Vec<u8>, policy: Vec<u8>, status: Option<Vec<u8>>) -> Result<(Self, Vec<Fault>), Faults> {
        let (compiled, mut warnings) = exchange::network(&network)?;
        let (rules, more) = exchange::policy(&policy)?;
        warnings.extend(more);
        let live = match &status {
            Some(bytes) => {
                let (live, more) = exchange::status(bytes, &compiled)?;
                warnings.extend(more);
                live
            }
            None => Status::unknown(),
        };
        let mut documents = vec![Document::new(NETWORK, network), Document::new(POLICY, policy)];
        documents.extend(status.map(|bytes| Document::new(STATUS, bytes)));
        Ok((Self { documents, network: compiled, policy: rules, status: live }, warnings))
    }

    /// The network.
    #[must_use]
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// What clocks are read with.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context { network: &self.network, policy: &self.policy }
    }

    /// Decides.
    #[must_use]
    pub fn decide(&self, request: &Request) -> Decision<'_> {
        let plan = plan(&self.network, &self.policy, &self.status, request);
        Decision { inputs: self, brief: PlanBrief::of(&plan), request: request.draft().clone(), plan: plan.document() }
    }

    fn hash(&self, kind: u8) -> Option<String> {
        self.documents.iter().find(|document| document.kind == kind).map(|document| hex(&document.hash))
    }
}

/// A plan, and what it was made of.
#[derive(Clone)]
pub struct Decision<'i> {
    inputs: &'i Inputs,
    brief: PlanBrief,
    request: RequestDraft,
    plan: PlanDocument,
}

impl std::fmt::Debug for Decision<'_> {
    /// Tells the type alone: a decision is about a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Decision")
    }
}

impl Decision<'_> {
    /// What a case keeps of the plan: for the event that opens, replans or reopens it.
    #[must_use]
    pub fn brief(&self) -> &PlanBrief {
        &self.brief
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &PlanDocument {
        &self.plan
    }

    fn line(&self, event: &Event) -> DecisionLine {
        DecisionLine {
            event: event.draft().id.clone(),
            network: self.inputs.hash(NETWORK).unwrap_or_default(),
            policy: self.inputs.hash(POLICY).unwrap_or_default(),
            status: self.inputs.hash(STATUS),
            request: self.request.clone(),
            plan: self.plan.clone(),
        }
    }
}

/// An event to store, with the decision that it carries. An event alone is a step too.
#[derive(Clone, Copy, Debug)]
pub struct Step<'s> {
    /// Event.
    pub event: &'s Event,
    /// Decision, so that it can be recomputed. Without it the event is kept all the same, and there is nothing to replay.
    pub decision: Option<&'s Decision<'s>>,
}

impl<'s> From<&'s Event> for Step<'s> {
    fn from(event: &'s Event) -> Self {
        Self { event, decision: None }
    }
}

impl<'s> From<(&'s Event, &'s Decision<'s>)> for Step<'s> {
    fn from((event, decision): (&'s Event, &'s Decision<'s>)) -> Self {
        Self { event, decision: Some(decision) }
    }
}

impl<'s> Step<'s> {
    /// A decision is stored with the event that carries its plan, and no other.
    pub(super) fn checked(self) -> Result<Self, LedgerError> {
        let told = self.event.draft().plan.as_ref();
        match self.decision {
            Some(decision) if told != Some(&decision.brief) => Err(LedgerError::OtherDecision),
            _ => Ok(self),
        }
    }

    /// The step as it is stored. It is written here, before others have to wait for it.
    pub(super) fn written(self) -> StepLines<'s> {
        let decision = self.decision.map(|decision| (decision.inputs, exchange::to_json(&decision.line(self.event))));
        StepLines { event: exchange::to_json(self.event.draft()), decision }
    }
}

/// An event and its decision, as the chain keeps them.
pub(super) struct StepLines<'s> {
    pub(super) event: Vec<u8>,
    decision: Option<(&'s Inputs, Vec<u8>)>,
}

record! {
    /// A decision as the chain keeps it.
    pub struct DecisionLine {
        /// Event that carries it.
        pub event: OpaqueRef,
        /// SHA-256 of the network document.
        pub network: String,
        /// SHA-256 of the policy document.
        pub policy: String,
        /// SHA-256 of the status document, if there was one.
        pub status: Option<String>,
        /// Request.
        pub request: RequestDraft,
        /// Plan.
        pub plan: PlanDocument,
    }
}

tokens! {
    /// What came of recomputing a decision.
    pub enum Replay {
        /// The same bytes.
        Same = "same",
        /// Other bytes, by the same version: a fault of the library, or a ledger that was tampered with.
        Differs = "differs",
        /// Made by another version of amparo or of the time-zone data: it has to be recomputed with that one.
        EngineMismatch = "engine_mismatch",
        /// Its content was erased.
        Erased = "erased",
    }
}

/// A decision that was recomputed.
#[derive(Clone, PartialEq, Eq)]
pub struct Replayed {
    /// Entry of the chain.
    pub seq: u64,
    /// Fingerprint of the stored plan; none where it was erased.
    pub fingerprint: Option<String>,
    /// What came of it.
    pub answer: Replay,
}

impl std::fmt::Debug for Replayed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.seq, self.answer.as_str())
    }
}

impl Writer<'_> {
    /// Stores a decision and what it was made of.
    pub(super) fn decision(&mut self, row: &Row, key: &Key, lines: &StepLines<'_>) -> Result<(), LedgerError> {
        let Some((inputs, line)) = &lines.decision else { return Ok(()) };
        for document in &inputs.documents {
            if self.recent.has_input(&document.hash) {
                continue;
            }
            let known =
                self.tx.row("SELECT kind FROM input WHERE hash = ?1", &[bytes(&document.hash)], |row| row.get::<u8>(0))?;
            if known.is_none() {
                let place = input_place(self.ledger, document.kind, &document.hash);
                let sealed = seal(&self.keys.world, self.host, &place, &document.bytes)?;
                let sql = "INSERT INTO input (hash, kind, sealed) VALUES (?1, ?2, ?3)";
                self.tx.execute(sql, &[bytes(&document.hash), int(document.kind), bytes(&sealed)])?;
            }
            self.recent.note_input(document.hash);
        }
        self.entry(EntryKind::Decision, row.no, 0, Some(key), line).map(drop)
    }

    /// Decisions of a case, with their places in the chain.
    pub(super) fn decisions(&self, no: u64, key: &Key) -> Result<Vec<(u64, DecisionLine)>, LedgerError> {
        let contents = self.contents(EntryKind::Decision, no, key)?;
        let read = |(seq, content): Content| {
            let line = parse(&content).or_else(|| of_another_version(&content));
            line.map(|line| (seq, line)).ok_or(LedgerError::Damaged { seq: Some(seq) })
        };
        contents.into_iter().map(read).collect()
    }

    fn input(&self, kind: u8, hash: &str) -> Result<Vec<u8>, LedgerError> {
        let hash: [u8; 32] = unhex(hash).ok_or(LedgerError::BadInput)?;
        let sql = "SELECT sealed FROM input WHERE hash = ?1 AND kind = ?2";
        let sealed: Option<Vec<u8>> = self.tx.row(sql, &[bytes(&hash), int(kind)], |row| row.get(0))?;
        let place = input_place(self.ledger, kind, &hash);
        let bytes = open(&self.keys.world, &place, &sealed.ok_or(LedgerError::BadInput)?).ok_or(LedgerError::BadInput)?;
        if Sha256::digest(&*bytes)[..] == hash { Ok(bytes.to_vec()) } else { Err(LedgerError::BadInput) }
    }

    pub(super) fn inputs(&self, line: &DecisionLine) -> Result<Inputs, LedgerError> {
        let status = line.status.as_deref().map(|hash| self.input(STATUS, hash)).transpose()?;
        let (network, policy) = (self.input(NETWORK, &line.network)?, self.input(POLICY, &line.policy)?);
        Inputs::new(network, policy, status).map(|(inputs, _)| inputs).map_err(|_| LedgerError::BadInput)
    }
}

/// Whether this version decided, with this version's time zones.
fn is_this_version(engine: &EngineLine) -> bool {
    engine.version == env!("CARGO_PKG_VERSION") && engine.time_zones == chrono_tz::IANA_TZDB_VERSION
}

/// What can be read of a decision whose plan another version of amparo wrote: who made it, of what, whom it called and told what.
/// None if this version made it: then it is damaged.
fn of_another_version(content: &[u8]) -> Option<DecisionLine> {
    fn part<T: Field>(value: Option<&Value>) -> Option<T> {
        parse(&serde_json::to_vec(value?).ok()?)
    }
    let value: Value = serde_json::from_slice(content).ok()?;
    let (plan, text) = (value.get("plan")?, |of: &Value, name: &str| of.get(name).and_then(Value::as_str).map(str::to_owned));
    let engine: EngineLine = part(plan.get("engine"))?;
    if is_this_version(&engine) {
        return None;
    }
    let list = |name: &str| plan.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let call =
        |call: &Value| Some(Call { service: text(call, "service")?, discloses: part(call.get("discloses"))?, ..Call::default() });
    Some(DecisionLine {
        event: OpaqueRef::new(text(&value, "event")?)?,
        network: text(&value, "network")?,
        policy: text(&value, "policy")?,
        status: text(&value, "status"),
        request: part(value.get("request"))?,
        plan: PlanDocument {
            format: text(plan, "format")?,
            fingerprint: text(plan, "fingerprint")?,
            engine,
            calls: list("calls").iter().filter_map(call).collect(),
            duties: list("duties").iter().filter_map(|duty| part(Some(duty))).collect(),
            ..PlanDocument::default()
        },
    })
}

fn input_place(ledger: &[u8; 16], kind: u8, hash: &[u8; 32]) -> Vec<u8> {
    [b"amparo/ledger/1 input".as_slice(), ledger, &[kind], hash].concat()
}

fn recompute(inputs: &Inputs, line: &DecisionLine) -> Result<Replay, LedgerError> {
    let request = Request::new(line.request.clone()).map_err(|_| LedgerError::BadInput)?;
    let again = inputs.decide(&request);
    if again.plan.engine != line.plan.engine {
        return Ok(Replay::EngineMismatch);
    }
    let same = exchange::to_json(&again.plan) == exchange::to_json(&line.plan);
    Ok(if same { Replay::Same } else { Replay::Differs })
}

impl Ledger {
    /// Recomputes every stored decision of a case from the documents that it was made of.
    ///
    /// # Shape
    /// One line for each decision, in their order.
    /// # Errors
    /// As [`Ledger::load`], but that an erased case is answered, not refused; [`LedgerError::BadInput`] where a document is not
    /// what its hash says.
    /// # Cost
    /// Each network is compiled once, each decision is made again.
    pub fn replay(&mut self, reader: &Reader, case: &OpaqueRef, now: DateTime<Utc>) -> Result<Vec<Replayed>, LedgerError> {
        self.read(now, |writer| {
            let row = writer.find(case)?;
            if row.is_erased() {
                let granted = writer.may(reader, ReadKind::Replay, None)?;
                let seqs = writer.seqs(EntryKind::Decision, row.no)?;
                let erased = |seq| Replayed { seq, fingerprint: None, answer: Replay::Erased };
                return Ok(granted.then(|| seqs.into_iter().map(erased).collect()));
            }
            let key = writer.key(&row)?;
            if !writer.may(reader, ReadKind::Replay, Some((case, row.no, &key)))? {
                return Ok(None);
            }
            let mut compiled: BTreeMap<[Option<String>; 3], Inputs> = BTreeMap::new();
            let mut answers = Vec::new();
            for (seq, line) in writer.decisions(row.no, &key)? {
                let fingerprint = Some(line.plan.fingerprint.clone());
                if !is_this_version(&line.plan.engine) {
                    // What it was made of may be read otherwise today.
                    answers.push(Replayed { seq, fingerprint, answer: Replay::EngineMismatch });
                    continue;
                }
                let with = [Some(line.network.clone()), Some(line.policy.clone()), line.status.clone()];
                if !compiled.contains_key(&with) {
                    compiled.insert(with.clone(), writer.inputs(&line)?);
                }
                let answer = recompute(&compiled[&with], &line)?;
                answers.push(Replayed { seq, fingerprint, answer });
            }
            Ok(Some(answers))
        })
    }

    /// The request of the latest decision that a case holds: what the next one starts from.
    ///
    /// # Errors
    /// As [`Ledger::load`].
    pub fn last_request(
        &mut self,
        reader: &Reader,
        case: &OpaqueRef,
        now: DateTime<Utc>,
    ) -> Result<Option<RequestDraft>, LedgerError> {
        self.read(now, |writer| {
            let row = writer.find(case)?;
            let key = writer.key(&row)?;
            if !writer.may(reader, ReadKind::Case, Some((case, row.no, &key)))? {
                return Ok(None);
            }
            Ok(Some(writer.decisions(row.no, &key)?.pop().map(|(_, line)| line.request)))
        })
    }
}
