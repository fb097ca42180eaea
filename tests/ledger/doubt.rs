//! A connection that is lost at the worst instants: whoever does the same again, by the same id, finds it done once.
//!
//! A relay stands between the ledger and the server, and cuts the connection before or after a word passes.

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amparo::case::Applied;
use amparo::case::event::{Event, EventDraft, EventKind};
use amparo::id::ServiceId;
use amparo::ledger::postgres::{Client, NoTls};
use amparo::ledger::{Ledger, LedgerCode, LedgerError, Place, Retry, verify_at};

use crate::servers::{Schema, Server, url};
use crate::{Folder, Town, create_at, id, worker};

/// When the relay cuts: at a word, before it or after the server has got it.
#[derive(Clone, Copy)]
struct Cut {
    word: &'static str,
    is_after: bool,
}

#[derive(Clone, Default)]
struct Relay(Arc<Mutex<Option<Cut>>>);

impl Relay {
    /// Listens in a folder as a server would, and passes on to the one that listens in another.
    fn start(own: &Path, server: &Path) -> Self {
        let relay = Self::default();
        let (listener, server, told) = (UnixListener::bind(own).expect("bound"), server.to_owned(), relay.clone());
        std::thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let (server, told) = (UnixStream::connect(&server).expect("a server"), told.clone());
                std::thread::spawn(move || told.pass(client, server));
            }
        });
        relay
    }

    fn cut(&self, word: &'static str, is_after: bool) {
        *self.0.lock().expect("whole") = Some(Cut { word, is_after });
    }

    /// Whether the cut was made.
    fn was_cut(&self) -> bool {
        self.0.lock().expect("whole").is_none()
    }

    fn pass(&self, mut client: UnixStream, mut server: UnixStream) {
        let (mut back, mut to) = (server.try_clone().expect("cloned"), client.try_clone().expect("cloned"));
        let is_mute = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let mute = is_mute.clone();
        let answers = std::thread::spawn(move || {
            let mut bytes = [0; 65_536];
            while let Ok(count @ 1..) = back.read(&mut bytes) {
                // The server has done what it was asked; its answer does not arrive.
                if mute.load(std::sync::atomic::Ordering::SeqCst) || to.write_all(&bytes[..count]).is_err() {
                    break;
                }
            }
            let _ = (to.shutdown(Shutdown::Both), back.shutdown(Shutdown::Both));
        });
        let mut bytes = [0; 65_536];
        while let Ok(count @ 1..) = client.read(&mut bytes) {
            let cut = {
                let mut cut = self.0.lock().expect("whole");
                let is_it = |cut: &Cut| bytes[..count].windows(cut.word.len()).any(|part| part == cut.word.as_bytes());
                if cut.as_ref().is_some_and(is_it) { cut.take() } else { None }
            };
            match cut {
                Some(Cut { is_after: false, .. }) => break,
                Some(_) => is_mute.store(true, std::sync::atomic::Ordering::SeqCst),
                None => {}
            }
            if server.write_all(&bytes[..count]).is_err() {
                break;
            }
        }
        if !is_mute.load(std::sync::atomic::Ordering::SeqCst) {
            let _ = (client.shutdown(Shutdown::Both), server.shutdown(Shutdown::Both));
        }
        let _ = answers.join();
    }
}

/// A ledger behind a relay, with a case.
fn behind(folder: &Folder, schema: &str) -> Option<(Schema, Relay, Place)> {
    let url = url()?;
    let Some((_, server)) = url.split_once("host=") else {
        println!("SKIP postgres: the server does not listen in a folder");
        return None;
    };
    let own = folder.0.join(".s.PGSQL.5432");
    let relay = Relay::start(&own, &Path::new(server).join(".s.PGSQL.5432"));
    let schema = Schema::new(&url, schema);
    let place = Place::new(schema.text().replace(server, &folder.0.to_string_lossy())).expect("a URL");
    Some((schema, relay, place))
}

fn arrived(key: &str) -> Event {
    let mut draft = EventDraft::new(id("case-1"), id(key), EventKind::Arrived, Town::new().at());
    draft.service = ServiceId::new("upa-marituba");
    Event::new(draft).expect("whole")
}

/// What a program does that was left in doubt, or whose step failed: loads the case and does the same again.
fn once_more(ledger: &mut Ledger, town: &Town, event: &Event) -> Applied {
    let mut stored = ledger.load(&worker(), &id("case-1"), town.at()).expect("loaded");
    ledger.append(&mut stored, event, town.at()).expect("done").applied
}

#[test]
fn a_step_whose_confirmation_was_lost_is_done_once_when_it_is_done_again() {
    let (town, folder) = (Town::new(), Folder::new("doubt"));
    let Some((_schema, relay, place)) = behind(&folder, "doubt") else { return };
    let decision = town.inputs.decide(&town.request);
    let mut ledger = create_at(&place).expect("made");
    let opened = town.opened("case-1", decision.brief());

    // The opening was stored, and nobody heard of it.
    relay.cut("COMMIT\0", true);
    assert_eq!(ledger.open_case((&opened, &decision), town.at()).expect_err("in doubt"), LedgerError::InDoubt);
    assert_eq!(ledger.open_case((&opened, &decision), town.at()).expect_err("it is there"), LedgerError::CaseExists);

    // (word, after it, what the caller is told, whether it was stored)
    let cuts = [
        ("COMMIT\0", false, LedgerCode::InDoubt, false),
        ("COMMIT\0", true, LedgerCode::InDoubt, true),
        ("pg_logical_emit_message", false, LedgerCode::InDoubt, true),
        ("pg_logical_emit_message", true, LedgerCode::InDoubt, true),
    ];
    for (n, (word, is_after, told, was_stored)) in cuts.into_iter().enumerate() {
        let event = arrived(&format!("arrival-{n}"));
        let mut stored = ledger.load(&worker(), &id("case-1"), town.at()).expect("loaded");
        let version = stored.case().version();
        relay.cut(word, is_after);
        let lost = ledger.append(&mut stored, &event, town.at()).expect_err("lost");
        assert!(relay.was_cut() && lost.code() == told, "{word} {is_after}: {lost}");
        assert_eq!(stored.case().version(), version, "what was loaded stays as it was");
        let expected = if was_stored { Applied::Repeat { version: version + 1 } } else { Applied::New { version: version + 1 } };
        assert_eq!(once_more(&mut ledger, &town, &event), expected, "{word} {is_after}");
    }

    // Lost before anything was asked of it: a new connection does it, and nobody notices.
    let mut stored = ledger.load(&worker(), &id("case-1"), town.at()).expect("loaded");
    relay.cut("pg_advisory_xact_lock", false);
    let written = ledger.append(&mut stored, &arrived("unnoticed"), town.at()).expect("done");
    assert!(relay.was_cut() && matches!(written.applied, Applied::New { .. }));
    // Lost in the midst of a step: nothing was written, and it is said so. What is written goes with the commit, so it is a query.
    let mut ledger = create_at(&place).expect("another, which has prepared nothing yet");
    let mut stored = ledger.load(&worker(), &id("case-1"), town.at()).expect("loaded");
    relay.cut("FROM care_case WHERE no", true);
    let lost = ledger.append(&mut stored, &arrived("midst"), town.at()).expect_err("lost");
    assert!(relay.was_cut() && lost.code() == LedgerCode::Io, "{lost}");
    assert!(matches!(once_more(&mut ledger, &town, &arrived("midst")), Applied::New { .. }));

    let case = ledger.load(&worker(), &id("case-1"), town.at()).expect("loaded");
    let keys: Vec<&str> = case.case().events().iter().map(|event| event.draft().id.as_str()).collect();
    assert_eq!(keys, ["case-1/opened", "arrival-0", "arrival-1", "arrival-2", "arrival-3", "unnoticed", "midst"]);
    assert_eq!(verify_at(&place, None).expect("whole").events, 7);
}

#[test]
fn a_message_whose_noting_was_lost_is_not_sent_under_another_key() {
    let (town, folder) = (Town::new(), Folder::new("doubt-outbox"));
    let Some((_schema, relay, place)) = behind(&folder, "doubt-outbox") else { return };
    let decision = town.inputs.decide(&town.request);
    let mut ledger = create_at(&place).expect("made");
    ledger.open_case((&town.opened("case-1", decision.brief()), &decision), town.at()).expect("opened");
    let lease = Duration::from_secs(60);
    let after = |seconds| town.at() + chrono::Duration::seconds(seconds);
    let claim = |ledger: &mut Ledger, s| ledger.claim(&worker(), &town.inputs.context(), lease, &Retry::default(), 100, after(s));
    let keys = |claimed: &[amparo::ledger::Claimed]| -> Vec<String> {
        claimed.iter().map(|line| line.due.key.as_str().to_owned()).collect()
    };
    // The leases were taken, and nobody heard of it: they run out.
    relay.cut("COMMIT\0", true);
    assert_eq!(claim(&mut ledger, 0).expect_err("in doubt"), LedgerError::InDoubt);
    assert!(claim(&mut ledger, 30).expect("claimed").is_empty());
    let claimed = claim(&mut ledger, 61).expect("claimed");
    assert!(claimed.len() >= 2 && claimed.iter().all(|line| line.tries == 2));
    // It was noted that the first was sent, and nobody heard of it: doing it again tells that the line is not held any more.
    let event = claimed[0].done(after(62)).map(|draft| Event::new(draft).expect("whole"));
    relay.cut("COMMIT\0", true);
    assert_eq!(ledger.sent(&claimed[0], event.as_ref(), after(62)), Err(LedgerError::InDoubt));
    assert_eq!(ledger.sent(&claimed[0], event.as_ref(), after(62)), Err(LedgerError::LeaseLost));
    // It was not noted that the second was sent: it is noted now.
    relay.cut("COMMIT\0", false);
    assert_eq!(ledger.sent(&claimed[1], None, after(63)), Err(LedgerError::InDoubt));
    assert_eq!(ledger.sent(&claimed[1], None, after(63)), Ok(None));
    let again = keys(&claim(&mut ledger, 200).expect("claimed"));
    assert!(keys(&claimed[..2]).iter().all(|key| !again.contains(key)), "what was sent is not sent again");
}

#[test]
fn a_server_that_does_not_wait_for_its_disk_is_refused() {
    if url().is_none() {
        return;
    }
    let server = Server::start();
    let place = Place::new(&server.url).expect("a URL");
    let mut client = Client::connect(&server.url, NoTls).expect("connected");
    let mut waits = |is_on: &str| {
        client.batch_execute(&format!("ALTER SYSTEM SET fsync = {is_on}")).expect("set");
        client.batch_execute("SELECT pg_reload_conf()").expect("told");
        let told = |client: &mut Client| client.query_one("SHOW fsync", &[]).expect("asked").get::<_, String>(0);
        for _ in 0..100 {
            if told(&mut client) == is_on {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the server did not take it over");
    };
    waits("off");
    assert_eq!(create_at(&place).expect_err("refused"), LedgerError::NotDurable);
    assert_eq!(verify_at(&place, None), Err(LedgerError::Missing), "nothing was made");
    waits("on");
    drop(create_at(&place).expect("made"));
    waits("off");
    assert_eq!(create_at(&place).expect_err("refused"), LedgerError::NotDurable);
    assert_eq!(verify_at(&place, None).expect("it is whole").events, 0);
}
