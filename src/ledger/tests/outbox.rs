//! What has to be sent: one worker at a time, again after a failure, never forgotten.

use std::collections::BTreeSet;

use super::*;
use crate::case::{Context, DueKind};
use crate::network::Network;
use crate::policy::Policy;
use crate::{exchange, plan, status::Status};

const LEASE: Duration = Duration::from_secs(60);

struct Town {
    network: Network,
    policy: Policy,
    opened: Event,
    at: DateTime<Utc>,
}

impl Town {
    fn new() -> Self {
        let (network, _) =
            exchange::network(&std::fs::read("examples/marituba/network.json").expect("there")).expect("no faults");
        let request = exchange::request(&std::fs::read("examples/marituba/crisis.json").expect("there")).expect("no faults");
        let policy = Policy::br();
        let decided = plan::plan(&network, &policy, &Status::unknown(), &request);
        let at = request.draft().at;
        let mut draft = EventDraft::new(id("case-1"), id("case-1/opened"), EventKind::Opened, at);
        draft.person = Some(request.draft().person.r#ref.clone());
        draft.plan = Some(PlanBrief::of(&decided));
        Self { network, policy, opened: Event::new(draft).expect("whole"), at }
    }

    fn context(&self) -> Context<'_> {
        Context { network: &self.network, policy: &self.policy }
    }

    fn after(&self, seconds: i64) -> DateTime<Utc> {
        self.at + chrono::Duration::seconds(seconds)
    }

    fn claim(&self, ledger: &mut Ledger, seconds: i64) -> Vec<Claimed> {
        ledger.claim(&worker(), &self.context(), LEASE, &Retry::default(), 100, self.after(seconds)).expect("claimed")
    }
}

fn keys(claimed: &[Claimed]) -> BTreeSet<String> {
    claimed.iter().map(|line| line.due.key.as_str().to_owned()).collect()
}

fn all_that_is_due_is_claimed_once_and_again_when_the_worker_died(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "lease"));
    let mut one = folder.create();
    let stored = one.open_case(&town.opened, town.at).expect("opened");
    let due: BTreeSet<String> =
        stored.case().due(town.at, &town.context()).iter().map(|line| line.key.as_str().to_owned()).collect();
    assert!(due.len() >= 2, "the example has calls for now");
    let mut other = folder.open().expect("open");
    let first = town.claim(&mut one, 0);
    assert_eq!(keys(&first), due);
    assert!(town.claim(&mut other, 30).is_empty(), "two workers never hold the same line");
    let again = town.claim(&mut other, 61);
    assert!(keys(&again).is_superset(&due), "the lease of the dead ended");
    assert!(again.iter().filter(|line| due.contains(line.due.key.as_str())).all(|line| line.tries == 2));
    // The first worker was only slow: it is told that another has the line.
    assert_eq!(one.sent(&first[0], None, town.after(62)), Err(LedgerError::LeaseLost));
    other.sent(&again[0], None, town.after(62)).expect("sent");
    let third = town.claim(&mut one, 200);
    assert!(!keys(&third).contains(again[0].due.key.as_str()), "what was sent is not sent again");
}

fn a_call_that_went_out_is_told_to_its_case_in_the_same_step(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "sent"));
    let mut ledger = folder.create();
    ledger.open_case(&town.opened, town.at).expect("opened");
    let claimed = town.claim(&mut ledger, 0);
    let mut told = 0;
    for line in &claimed {
        let event = line.done(town.after(5)).map(|draft| Event::new(draft).expect("whole"));
        let applied = ledger.sent(line, event.as_ref(), town.after(5)).expect("sent");
        told += usize::from(matches!(applied, Some(Ok(Applied::New { .. }))));
        assert_eq!(ledger.sent(line, event.as_ref(), town.after(6)), Err(LedgerError::LeaseLost), "once");
    }
    let deliveries = claimed.iter().filter(|line| line.due.kind == DueKind::Deliver).count();
    assert!(deliveries > 0 && told == deliveries);
    let stored = ledger.load(&worker(), &id("case-1"), town.after(7)).expect("loaded");
    assert!(!stored.case().due(town.after(7), &town.context()).iter().any(|line| line.kind == DueKind::Deliver));
    // What lies ahead is known to a host that sleeps until then.
    let next = ledger.next_at(&town.context(), town.after(7)).expect("asked").expect("follow-up at the least");
    let agenda = stored.case().agenda(town.after(7), &town.context());
    let soonest = agenda.iter().map(|line| line.at).find(|at| *at > town.after(7)).expect("something lies ahead");
    assert_eq!(next, soonest);
}

fn a_failure_waits_longer_each_time_and_ends_as_a_dead_letter_that_the_case_knows(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "dead"));
    let mut ledger = folder.create();
    ledger.open_case(&town.opened, town.at).expect("opened");
    let retry = Retry { first: Duration::from_secs(10), longest: Duration::from_secs(15), tries: 3 };
    let (mut now, mut waits, mut dead) = (town.at, Vec::new(), None);
    for _ in 0..10 {
        let claimed = ledger.claim(&worker(), &town.context(), LEASE, &retry, 100, now).expect("claimed");
        let Some(line) = claimed.iter().find(|line| line.due.kind == DueKind::Deliver) else { break };
        for other in claimed.iter().filter(|other| other.due.key != line.due.key) {
            ledger.sent(other, None, now).expect("sent");
        }
        match ledger.failed(line, &retry, now).expect("noted") {
            Failed::Again { at } => {
                waits.push((at - now).num_seconds());
                now = at;
            }
            Failed::Dead => {
                dead = Some(line.due.clone());
                break;
            }
        }
    }
    assert_eq!(waits, [10, 15]);
    let dead = dead.expect("three tries");
    let letters = ledger.dead_letters(&worker(), now).expect("read");
    assert_eq!(letters.len(), 1);
    assert_eq!((letters[0].due.key.clone(), letters[0].tries), (dead.key.clone(), 3));
    let stored = ledger.load(&worker(), &id("case-1"), now).expect("loaded");
    let last = stored.case().events().last().expect("an event").draft().clone();
    assert_eq!((last.kind, last.service), (EventKind::Undeliverable, dead.service.clone()));
    let due = stored.case().due(now, &town.context());
    assert!(
        due.iter().any(|line| matches!(line.kind, DueKind::Escalate | DueKind::TellHuman) && line.call == dead.call),
        "the next of the ladder is asked at once"
    );
    ledger.revive(&letters[0], now).expect("somebody looked");
    assert!(ledger.dead_letters(&worker(), now).expect("read").is_empty());
    assert_eq!(ledger.revive(&letters[0], now), Err(LedgerError::NoSuchCase));
}

fn a_line_that_kills_its_workers_is_a_dead_letter_too(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "poison"));
    let mut ledger = folder.create();
    ledger.open_case(&town.opened, town.at).expect("opened");
    let retry = Retry { tries: 2, ..Retry::default() };
    let claim =
        |ledger: &mut Ledger, s| ledger.claim(&worker(), &town.context(), LEASE, &retry, 100, town.after(s)).expect("claimed");
    let first = keys(&claim(&mut ledger, 0));
    assert_eq!(keys(&claim(&mut ledger, 61)).intersection(&first).count(), first.len());
    assert_eq!(keys(&claim(&mut ledger, 122)).intersection(&first).count(), 0);
    let letters = ledger.dead_letters(&worker(), town.after(123)).expect("read");
    assert_eq!(letters.len(), first.len(), "none of them vanished");
}

fn a_worker_that_may_not_read_claims_nothing_and_leaves_it_for_others(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "outbox-denied"));
    let mut ledger = folder.create();
    ledger.open_case(&town.opened, town.at).expect("opened");
    let stranger = Reader { by: id("stranger"), purpose: id("care") };
    let refused = ledger.claim(&stranger, &town.context(), LEASE, &Retry::default(), 9, town.at);
    assert_eq!(code(refused), LedgerCode::Denied);
    assert!(!town.claim(&mut ledger, 0).is_empty());
}

fn what_an_event_ends_is_not_sent_any_more(store: Store) {
    let (town, folder) = (Town::new(), Home::new(store, "ended"));
    let mut ledger = folder.create();
    let mut stored = ledger.open_case(&town.opened, town.at).expect("opened");
    let before = keys(&town.claim(&mut ledger, 0));
    let call =
        stored.case().due(town.at, &town.context()).into_iter().find(|line| line.kind == DueKind::Deliver).expect("a call");
    let mut accepted = EventDraft::new(id("case-1"), id("answer"), EventKind::Accepted, town.after(1));
    accepted.service = call.service.clone();
    ledger.append(&mut stored, &Event::new(accepted).expect("whole"), town.after(1)).expect("appended");
    let after = keys(&town.claim(&mut ledger, 61));
    assert!(before.contains(call.key.as_str()) && !after.contains(call.key.as_str()));
}

fn two_cases_are_joined_together_or_not_at_all(store: Store) {
    let folder = Home::new(store, "join");
    let mut ledger = filled(&folder);
    let mut into = ledger.load(&worker(), &id("case-1"), at(5)).expect("loaded");
    let mut from = ledger.load(&worker(), &id("case-2"), at(5)).expect("loaded");
    let drafts = crate::case::merge(into.case(), from.case(), [id("j-1"), id("j-2")], at(6)).expect("one person");
    let events = drafts.map(|draft| Event::new(draft).expect("whole"));
    // Somebody writes to the second case in between: neither event is stored.
    let mut other = ledger.load(&worker(), &id("case-2"), at(5)).expect("loaded");
    ledger.append(&mut other, &arrived("case-2", 6), at(6)).expect("appended");
    let half = ledger.join(&mut into, &mut from, [&events[0], &events[1]], at(6));
    assert_eq!(half.expect_err("conflict"), LedgerError::Conflict { version: 2 });
    assert_eq!(ledger.load(&worker(), &id("case-1"), at(7)).expect("loaded").case().version(), 4);
    let drafts = crate::case::merge(into.case(), other.case(), [id("j-1"), id("j-2")], at(7)).expect("one person");
    let events = drafts.map(|draft| Event::new(draft).expect("whole"));
    ledger.join(&mut into, &mut other, [&events[0], &events[1]], at(7)).expect("joined");
    let gone = ledger.load(&worker(), &id("case-2"), at(8)).expect("loaded");
    assert_eq!(gone.case().state().merged_into, Some(id("case-1")));
}

on_each_store! {
    all_that_is_due_is_claimed_once_and_again_when_the_worker_died
    a_call_that_went_out_is_told_to_its_case_in_the_same_step
    a_failure_waits_longer_each_time_and_ends_as_a_dead_letter_that_the_case_knows
    a_line_that_kills_its_workers_is_a_dead_letter_too
    a_worker_that_may_not_read_claims_nothing_and_leaves_it_for_others
    what_an_event_ends_is_not_sent_any_more
    two_cases_are_joined_together_or_not_at_all
}
