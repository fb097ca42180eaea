//! Bytes to a case, or, line by line, to the events of one: what is taken is folded, asked what is due at many instants, written
//! and read again; what is refused changes nothing.
#![no_main]

use amparo::analysis::{Period, indicators};
use amparo::case::event::Event;
use amparo::case::state::Stage;
use amparo::case::{Applied, Case, Context, loops, merge, next_request};
use amparo::exchange::{self, to_json};
use amparo::id::OpaqueRef;
use amparo::plan::request::RequestDraft;
use amparo_fuzz::in_town;
use chrono::{DateTime, Utc};
use libfuzzer_sys::fuzz_target;

/// 2199-01-01.
const LAST_YEAR_S: i64 = 7_226_582_400;

fn look(case: &mut Case) {
    let state = case.state();
    assert!(state.custodian().is_some(), "somebody answers for the person");
    let open = matches!(state.stage, Stage::Open | Stage::Settled);
    let (opened, last) = (state.opened_at, state.last_at);
    in_town(|network, policy| {
        let context = Context { network, policy };
        let days = |days: i64| DateTime::<Utc>::from_timestamp(last.timestamp().saturating_add(days * 86_400), 0);
        for now in [Some(opened), Some(last), days(1), days(100)].into_iter().flatten() {
            let agenda = case.agenda(now, &context);
            assert!(open || agenda.is_empty(), "nothing is due of what is closed");
            assert!(agenda.windows(2).all(|pair| pair[0].at <= pair[1].at));
            assert!(agenda == case.agenda(now, &context), "asked twice, told twice");
            let (held, formed) = (case.is_held(now), case.is_formed(now));
            assert!(held || !formed);
            if now.timestamp() < LAST_YEAR_S {
                let next = next_request(case, &RequestDraft::default(), now);
                assert!(next.at == now);
            }
        }
        let report = indicators([&*case], Period { from: opened, to: last }, policy);
        assert!(!to_json(&report).is_empty());
    });
    assert_eq!(loops(case).len(), case.state().calls.len());
    let key = |text: &str| OpaqueRef::new(text).expect("an id");
    assert!(merge(case, case, [key("a"), key("b")], last).is_err(), "a case is not joined to itself");
    let written = to_json(&case.document());
    match exchange::case(&written) {
        Ok(read) => assert!(read == *case && to_json(&read.document()) == written, "a case is read as it was written"),
        // Instants past the last year of documents come of clocks, never of events.
        Err(faults) => panic!("a case cannot be read as it was written: {faults}"),
    }
    let (events, version) = (case.events().to_vec(), case.version());
    for event in events.iter().take(4) {
        assert_eq!(case.apply(event), Ok(Applied::Repeat { version }));
    }
}

fn lives(lines: &[u8]) {
    let mut case: Option<Case> = None;
    for line in lines.split(|byte| *byte == b'\n').take(200) {
        let event: Event = match exchange::event(line) {
            Ok(event) => event,
            Err(faults) => {
                assert!(!faults.faults.is_empty() && !faults.to_string().is_empty());
                continue;
            }
        };
        match &mut case {
            None => case = Case::open(&event).ok(),
            Some(case) => {
                let before = (case.version(), to_json(case.state()));
                match case.apply(&event) {
                    Ok(Applied::New { version }) => assert_eq!(version, before.0 + 1),
                    Ok(Applied::Repeat { .. }) | Err(_) => {
                        assert!(before == (case.version(), to_json(case.state())), "it changed nothing");
                    }
                }
            }
        }
    }
    case.iter_mut().for_each(look);
}

fuzz_target!(|bytes: &[u8]| {
    match exchange::case(bytes) {
        Ok(mut case) => look(&mut case),
        Err(faults) => assert!(!faults.faults.is_empty() && !faults.to_string().is_empty()),
    }
    lives(bytes);
});
