//! Decisions that are recomputed, cases that are erased, and what the person and the prosecutor are told.

use super::*;
use crate::case::event::{CloseCode, FollowUp, OverrideKind, OverrideReason};
use crate::case::{Context, DueKind};
use crate::exchange;
use crate::plan::request::Request;
use crate::policy::Policy;

struct Town {
    inputs: Inputs,
    request: Request,
}

impl Town {
    fn new() -> Self {
        let read = |name: &str| std::fs::read(format!("examples/marituba/{name}.json")).expect("there");
        let policy = exchange::to_json(Policy::br().draft());
        let status = br#"{"format":"amparo/status/1"}"#.to_vec();
        let (inputs, _) = Inputs::new(read("network"), policy, Some(status)).expect("no faults");
        Self { inputs, request: exchange::request(&read("crisis")).expect("no faults") }
    }

    fn at(&self) -> DateTime<Utc> {
        self.request.draft().at
    }

    fn context(&self) -> Context<'_> {
        self.inputs.context()
    }

    fn person(&self) -> OpaqueRef {
        self.request.draft().person.r#ref.clone()
    }

    fn open(&self, ledger: &mut Ledger) -> StoredCase {
        let decision = self.inputs.decide(&self.request);
        let mut draft = EventDraft::new(id("case-1"), id("case-1/opened"), EventKind::Opened, self.at());
        (draft.person, draft.plan) = (Some(self.person()), Some(decision.brief().clone()));
        let event = Event::new(draft).expect("whole");
        ledger.open_case((&event, &decision), self.at()).expect("opened")
    }

    /// Sends what is due and closes the case, since the person moved away.
    fn close(&self, ledger: &mut Ledger, stored: &mut StoredCase) {
        for line in stored.case().due(self.at(), &self.context()) {
            if line.kind == DueKind::Deliver {
                let mut sent = EventDraft::new(id("case-1"), line.key.clone(), EventKind::Delivered, self.at());
                (sent.service, sent.call) = (line.service.clone(), line.call.clone());
                ledger.append(stored, &Event::new(sent).expect("whole"), self.at()).expect("sent");
            }
        }
        for line in stored.case().state().calls.clone() {
            let key = format!("accepted/{}", line.call.service.as_str());
            let mut accepted = EventDraft::new(id("case-1"), id(&key), EventKind::Accepted, self.at());
            accepted.service = Some(line.call.service);
            ledger.append(stored, &Event::new(accepted).expect("whole"), self.at()).expect("accepted");
        }
        let settled = EventDraft::new(id("case-1"), id("settled"), EventKind::Settled, self.at());
        ledger.append(stored, &Event::new(settled).expect("whole"), self.at()).expect("settled");
        for step in FollowUp::ALL {
            let mut made = EventDraft::new(id("case-1"), id(step.as_str()), EventKind::FollowedUp, self.at());
            (made.service, made.follow_up) = (ServiceId::new("caps-marituba"), Some(*step));
            made.result = Some(crate::case::event::CareResult::Done);
            ledger.append(stored, &Event::new(made).expect("whole"), self.at()).expect("followed up");
        }
        let mut closed = EventDraft::new(id("case-1"), id("closed"), EventKind::Closed, self.at());
        closed.close = Some(CloseCode::Completed);
        ledger.append(stored, &Event::new(closed).expect("whole"), self.at()).expect("closed");
    }
}

fn answers(replayed: &[Replayed]) -> Vec<Replay> {
    replayed.iter().map(|line| line.answer).collect()
}

/// Puts another decision in place of the stored one, sealed as the ledger would have.
fn replace_decision(ledger: &mut Ledger, change: impl Fn(&mut decision::DecisionLine)) {
    ledger
        .write(at(0), |writer| {
            let row = writer.find(&id("case-1"))?;
            let key = writer.key(&row)?;
            let mut line = writer.decisions(row.no, &key)?.remove(0).1;
            change(&mut line);
            writer.entry(EntryKind::Decision, row.no, 0, Some(&key), &exchange::to_json(&line)).map(drop)
        })
        .expect("written");
}

fn a_decision_is_recomputed_from_what_it_was_made_of(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "replay"));
    let mut ledger = folder.create();
    town.open(&mut ledger);
    let replay = |ledger: &mut Ledger| ledger.replay(&worker(), &id("case-1"), town.at()).expect("replayed");
    let same = replay(&mut ledger);
    assert_eq!(answers(&same), [Replay::Same]);
    assert_eq!(same[0].fingerprint, Some(town.inputs.decide(&town.request).plan().fingerprint.clone()));
    replace_decision(&mut ledger, |line| line.plan.calls.truncate(1));
    replace_decision(&mut ledger, |line| line.request.crisis.severity = Some(crate::crisis::Severity::Low));
    replace_decision(&mut ledger, |line| line.plan.engine.version = "0.0.1".to_owned());
    replace_decision(&mut ledger, |line| line.plan.engine.time_zones = "1999a".to_owned());
    let all = [Replay::Same, Replay::Differs, Replay::Differs, Replay::EngineMismatch, Replay::EngineMismatch];
    assert_eq!(answers(&replay(&mut ledger)), all);
    replace_decision(&mut ledger, |line| line.network = "ab".repeat(32));
    assert_eq!(code(ledger.replay(&worker(), &id("case-1"), town.at())), LedgerCode::BadInput);
}

fn a_decision_of_an_older_version_is_read_as_far_as_it_can_be(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "older"));
    let mut ledger = folder.create();
    town.open(&mut ledger);
    // As one without a field that came later, and with one that has gone.
    let older = |ledger: &mut Ledger, version: &str| {
        ledger.write(at(0), |writer| {
            let row = writer.find(&id("case-1"))?;
            let key = writer.key(&row)?;
            let mut line = serde_json::to_value(&writer.decisions(row.no, &key)?.remove(0).1).expect("JSON");
            line["plan"]["engine"]["version"] = version.into();
            line["plan"]["of_old"] = true.into();
            for call in line["plan"]["calls"].as_array_mut().expect("a list") {
                call.as_object_mut().expect("a call").remove("reasons");
            }
            writer.entry(EntryKind::Decision, row.no, 0, Some(&key), line.to_string().as_bytes()).map(drop)
        })
    };
    older(&mut ledger, "0.0.1").expect("written");
    let replayed = ledger.replay(&worker(), &id("case-1"), town.at()).expect("replayed");
    assert_eq!(answers(&replayed), [Replay::Same, Replay::EngineMismatch]);
    assert_eq!(replayed[0].fingerprint, replayed[1].fingerprint);
    let request = ledger.last_request(&worker(), &id("case-1"), town.at()).expect("read").expect("there is one");
    assert_eq!(&request, town.request.draft());
    assert!(ledger.access_report(&worker(), &town.person(), town.at()).is_ok());
    // By this version it is damage, at its place.
    let end = ledger.head().expect("a head").seq;
    older(&mut ledger, env!("CARGO_PKG_VERSION")).expect("written");
    let replayed = ledger.replay(&worker(), &id("case-1"), town.at());
    assert_eq!(replayed.expect_err("damaged"), LedgerError::Damaged { seq: Some(end + 1) });
}

fn inputs_are_kept_once_however_many_decisions_use_them(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "inputs"));
    let mut ledger = folder.create();
    let mut stored = town.open(&mut ledger);
    let later = town.request.at(town.at() + chrono::Duration::hours(1)).expect("no faults");
    let decision = town.inputs.decide(&later);
    let mut draft = EventDraft::new(id("case-1"), id("again"), EventKind::Replanned, later.draft().at);
    draft.plan = Some(decision.brief().clone());
    let event = Event::new(draft).expect("whole");
    let other = town.inputs.decide(&town.request);
    let wrong = ledger.append(&mut stored, (&event, &other), later.draft().at);
    assert_eq!(wrong.expect_err("another decision"), LedgerError::OtherDecision);
    ledger.append(&mut stored, (&event, &decision), later.draft().at).expect("replanned");
    assert_eq!(number(&mut ledger, "SELECT count(*) FROM input"), 3, "network, policy, status");
    let replayed = ledger.replay(&worker(), &id("case-1"), town.at()).expect("replayed");
    assert_eq!(answers(&replayed), [Replay::Same, Replay::Same]);
}

fn an_erased_case_is_gone_and_the_chain_is_whole(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "erase"));
    let mut ledger = folder.create();
    let mut stored = town.open(&mut ledger);
    assert_eq!(code(ledger.erase(&worker(), &id("case-1"), town.at())), LedgerCode::NotClosed);
    town.close(&mut ledger, &mut stored);
    let key = ledger.write(town.at(), |writer| writer.tx.one::<Vec<u8>>("SELECT wrapped FROM care_case", &[]));
    let wrapped = key.expect("a key");
    let holds_key = |folder: &Home| folder.bytes().iter().any(|(_, bytes)| bytes.windows(wrapped.len()).any(|w| w == wrapped));
    assert!(holds_key(&folder));
    let stranger = Reader { by: id("stranger"), purpose: id("spite") };
    assert_eq!(code(ledger.erase(&stranger, &id("case-1"), town.at())), LedgerCode::Denied);
    let before = folder.verify(None).expect("whole");
    let erased = ledger.erase(&worker(), &id("case-1"), town.at()).expect("erased");
    assert_eq!(erased.is_flushed, store == Store::File, "a server has a log that nobody but it empties");
    // A server carries over what a transaction of another test may still see, until that has ended.
    for _ in 0..100 {
        if store == Store::File || !holds_key(&folder) {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
        folder.sql("VACUUM FULL care_case");
    }
    assert!(!holds_key(&folder), "the wrapped key is in no file any more");
    let after = folder.verify(Some(before.head)).expect("whole");
    assert_eq!((after.events, after.cases, after.erased), (before.events, 1, 1));
    assert_eq!(code(ledger.load(&worker(), &id("case-1"), town.at())), LedgerCode::Erased);
    assert_eq!(code(ledger.erase(&worker(), &id("case-1"), town.at())), LedgerCode::Erased);
    assert_eq!(answers(&ledger.replay(&worker(), &id("case-1"), town.at()).expect("answered")), [Replay::Erased]);
    assert!(ledger.list(&worker(), Some(&town.person()), town.at()).expect("listed").is_empty());
    let mut late = EventDraft::new(id("case-1"), id("late"), EventKind::Arrived, town.at());
    late.service = ServiceId::new("upa-marituba");
    assert!(ledger.append(&mut stored, &Event::new(late).expect("whole"), town.at()).is_err());
    let claimed = ledger.claim(&worker(), &town.context(), Duration::from_secs(9), &Retry::default(), 9, town.at());
    assert!(claimed.expect("claimed").is_empty());
}

fn what_another_program_erased_is_let_go_of(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "let-go"));
    let mut ledger = folder.create();
    let mut stored = town.open(&mut ledger);
    town.close(&mut ledger, &mut stored);
    drop(stored);
    let mut other = folder.open().expect("open");
    let no = other.load(&worker(), &id("case-1"), town.at()).expect("loaded").no;
    assert!(ledger.recent.get(no).is_some() && other.recent.get(no).is_some());
    ledger.erase(&worker(), &id("case-1"), town.at()).expect("erased");
    assert!(ledger.recent.get(no).is_none(), "whoever erases lets go at once");
    assert!(other.recent.get(no).is_some(), "the others have not heard of it");
    other.claim(&worker(), &town.context(), Duration::from_secs(9), &Retry::default(), 9, town.at()).expect("claimed");
    assert!(other.recent.get(no).is_none(), "with the next claim");
}

fn a_writer_that_holds_an_erased_case_is_told(store: Store) {
    let folder = Home::new(store, "erased-append");
    let mut ledger = filled(&folder);
    let mut stored = ledger.load(&worker(), &id("case-2"), at(5)).expect("loaded");
    folder.sql("UPDATE care_case SET wrapped = NULL WHERE no = 2");
    assert_eq!(code(ledger.append(&mut stored, &arrived("case-2", 6), at(6))), LedgerCode::Erased);
}

fn the_person_is_told_who_was_told_what_and_who_read(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "report"));
    let mut ledger = folder.create();
    let mut stored = town.open(&mut ledger);
    town.close(&mut ledger, &mut stored);
    let nosy = Reader { by: id("stranger"), purpose: id("curiosity") };
    assert_eq!(code(ledger.load(&nosy, &id("case-1"), town.at())), LedgerCode::Denied);
    let report = ledger.access_report(&worker(), &town.person(), town.at()).expect("a report");
    let plan = town.inputs.decide(&town.request).plan().clone();
    let delivered = stored.case().events().iter().filter(|event| event.kind() == EventKind::Delivered).count();
    assert_eq!(report.told.len(), delivered);
    assert!(delivered > 0);
    for line in &report.told {
        let service = line.service.clone().expect("a service");
        let call = plan.calls.iter().find(|call| call.service == service.as_str()).expect("of the plan");
        assert_eq!((line.what, line.basis), (ToldWhat::Call, Some(call.discloses.basis)));
        assert_eq!(line.fields, call.discloses.fields);
    }
    let reads: Vec<_> = report.reads.iter().map(|line| (line.by.as_str(), line.purpose.as_str(), line.granted)).collect();
    assert_eq!(reads, [("stranger", "curiosity", false)]);
    let nobody = ledger.access_report(&worker(), &id("somebody-else"), town.at()).expect("a report");
    assert!(nobody.told.is_empty() && nobody.reads.is_empty());
}

fn a_stand_in_is_told_of_with_its_own_basis_and_so_is_what_was_gone_beyond(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "stand-in"));
    let mut ledger = folder.create();
    let mut stored = town.open(&mut ledger);
    let called: Vec<ServiceId> = stored.case().state().calls.iter().map(|line| line.call.service.clone()).collect();
    let (call, stand_in) = stored
        .case()
        .state()
        .calls
        .iter()
        .find_map(|line| {
            let rung = line.call.ladder.iter().find(|rung| !called.contains(&rung.service))?;
            Some((line.call.service.clone(), rung.service.clone()))
        })
        .expect("somebody stands in who is not called");
    for (kind, key) in [(EventKind::Escalated, "up"), (EventKind::Delivered, "up/delivered")] {
        let mut draft = EventDraft::new(id("case-1"), id(key), kind, town.at());
        (draft.service, draft.call) = (Some(stand_in.clone()), Some(call.clone()));
        ledger.append(&mut stored, &Event::new(draft).expect("whole"), town.at()).expect("appended");
    }
    let mut beyond = EventDraft::new(id("case-1"), id("beyond"), EventKind::Overridden, town.at());
    (beyond.by, beyond.service) = (Some(id("nurse-3")), Some(stand_in.clone()));
    (beyond.overrides, beyond.reason) = (Some(OverrideKind::Consent), Some(OverrideReason::RiskToLife));
    ledger.append(&mut stored, &Event::new(beyond).expect("whole"), town.at()).expect("appended");

    let report = ledger.access_report(&worker(), &town.person(), town.at()).expect("a report");
    let told = report.told.iter().find(|line| line.service.as_ref() == Some(&stand_in)).expect("it was told");
    let plan = town.inputs.decide(&town.request).plan().clone();
    let mut rungs = plan.calls.iter().flat_map(|call| &call.ladder);
    let wanted = &rungs.find(|rung| rung.service == stand_in.as_str()).expect("it stands on a ladder").discloses;
    assert!(told.basis.is_some() && !told.fields.is_empty());
    assert_eq!((told.basis, &told.rule, &told.fields), (Some(wanted.basis), &wanted.rule, &wanted.fields));
    assert_eq!(report.overrides.len(), 1);
    assert_eq!((report.overrides[0].by.as_str(), report.overrides[0].reason), ("nurse-3", OverrideReason::RiskToLife));
    let pack = ledger.export(&worker(), None, town.at()).expect("a pack");
    assert_eq!(pack.cases[0].overrides[0].overrides, OverrideKind::Consent);
    assert!(!String::from_utf8(exchange::to_json(&pack)).expect("JSON").contains("nurse-3"));
}

fn records_are_kept_for_their_time(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "retention"));
    let mut ledger = folder.create();
    let mut stored = town.open(&mut ledger);
    assert!(ledger.retention(&worker(), 1, at(0)).expect("a plan").is_empty(), "it goes on");
    town.close(&mut ledger, &mut stored);
    let closed = town.at();
    let line = |ledger: &mut Ledger, now| ledger.retention(&worker(), 7_305, now).expect("a plan").remove(0);
    let ends = closed + chrono::Duration::days(7_305);
    assert_eq!(line(&mut ledger, closed).erase_from, ends);
    assert!(!line(&mut ledger, ends - chrono::Duration::seconds(1)).is_due);
    assert!(line(&mut ledger, ends).is_due);
}

fn a_pack_names_nobody_and_its_chain_is_checked_without_the_ledger(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "pack"));
    let mut ledger = folder.create();
    let mut stored = town.open(&mut ledger);
    town.close(&mut ledger, &mut stored);
    let head = ledger.head().expect("a head");
    let pack = ledger.export(&worker(), Some(&id("case-1")), town.at()).expect("a pack");
    let bytes = exchange::to_json(&pack);
    let text = String::from_utf8(bytes.clone()).expect("JSON");
    for secret in [town.person().as_str(), "case-1", "worker", "psychosis", "circumstances"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert_eq!(pack.cases.len(), 1);
    assert_eq!(pack.cases[0].calls.len(), stored.case().state().calls.len());
    // The export itself is logged, and is the last entry of its own chain.
    assert_eq!(verify_pack(&bytes).expect("whole").seq, head.seq + 1);
    let mut other = pack.clone();
    other.chain[1].at_utc_s += 1;
    assert_eq!(verify_pack(&exchange::to_json(&other)), Err(LedgerError::Damaged { seq: Some(2) }));
    let mut shorter = pack;
    shorter.chain.remove(2);
    assert_eq!(verify_pack(&exchange::to_json(&shorter)), Err(LedgerError::Damaged { seq: Some(3) }));
    assert_eq!(verify_pack(b"{}"), Err(LedgerError::Foreign));
    assert_eq!(ledger.export(&worker(), None, town.at()).expect("all").cases.len(), 1);
}

on_each_store! {
    a_decision_is_recomputed_from_what_it_was_made_of
    a_decision_of_an_older_version_is_read_as_far_as_it_can_be
    inputs_are_kept_once_however_many_decisions_use_them
    an_erased_case_is_gone_and_the_chain_is_whole
    a_writer_that_holds_an_erased_case_is_told
    what_another_program_erased_is_let_go_of
    the_person_is_told_who_was_told_what_and_who_read
    a_stand_in_is_told_of_with_its_own_basis_and_so_is_what_was_gone_beyond
    records_are_kept_for_their_time
    a_pack_names_nobody_and_its_chain_is_checked_without_the_ledger
}
