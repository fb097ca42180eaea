//! Calls of the C ABI in any order, with any bytes, NULLs, lengths that cannot be and tokens that do not exist, and handles
//! used on after a failure. No call is ever `INTERNAL`, none that fails writes an output, and the emergency always answers.
#![no_main]

use std::ffi::c_char;
use std::mem::MaybeUninit;
use std::ptr::null;

use amparo::capi::border::{amparo_status, amparo_text};
use amparo::capi::buffer::{amparo_buffer, amparo_buffer_text};
use amparo::capi::emergency::{amparo_emergency, amparo_emergency_answer, amparo_emergency_answer_line};
use amparo::capi::engine::{
    amparo_engine, amparo_engine_new, amparo_engine_plan, amparo_engine_plan_many, amparo_engine_replace_network,
    amparo_engine_replace_policy, amparo_engine_replace_status, amparo_engine_report, amparo_engine_update_status, amparo_report,
};
use amparo::capi::error::{amparo_error, amparo_error_count, amparo_error_emergency, amparo_error_fault_at, amparo_error_text};
use amparo::capi::list::{amparo_calls_at, amparo_reasons_at};
use amparo::capi::network::{amparo_network, amparo_network_new, amparo_network_service_find};
use amparo::capi::plan::{amparo_plan, amparo_plan_calls, amparo_plan_json};
use amparo::capi::policy::{amparo_policy, amparo_policy_br, amparo_policy_new, amparo_policy_overlay};
use amparo::capi::texts::{amparo_check, amparo_message_fields, amparo_plan_explain, amparo_plan_message};
use amparo::capi::tokens::amparo_token_text;
use amparo::capi::view::{amparo_plan_view, amparo_view, amparo_view_json};
use amparo_fuzz::TOWN;
use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;

/// Bytes for a call.
#[derive(Arbitrary, Debug)]
enum Lent<'b> {
    Null,
    Bytes(&'b [u8]),
    /// A request of the town's, with whatever stands in the middle.
    Request(&'b str),
    /// Far longer than it is.
    TooLong(u16),
}

#[derive(Arbitrary, Debug)]
enum Call<'b> {
    Network(Lent<'b>, bool),
    Policy(Lent<'b>, bool),
    Overlay(Lent<'b>),
    Engine(bool),
    Replace(bool, bool),
    Status(Lent<'b>, bool),
    Report(&'b str, u8, i64, u8),
    Plan(Lent<'b>, u32, bool),
    Many(Vec<Lent<'b>>, bool),
    Json(bool),
    Explain(u8, u8, u8),
    Message(&'b str, u8, u8, Vec<u8>, &'b [u8]),
    View(&'b str),
    Check(u8, Lent<'b>),
    Emergency(Lent<'b>, bool),
    Token(u8, u8),
    Walk(usize),
}

#[derive(Default)]
struct Hands {
    network: Option<Box<amparo_network>>,
    policy: Option<Box<amparo_policy>>,
    engine: Option<Box<amparo_engine>>,
    plan: Option<Box<amparo_plan>>,
    view: Option<Box<amparo_view>>,
}

impl Hands {
    /// The policy that a call made, else the built-in one.
    fn policy(&self) -> Option<&amparo_policy> {
        self.policy.as_deref().or_else(|| Some(BR.with(|br| *br)))
    }
}

/// Room for an output; what was written is taken out only after success.
struct Room<T>(MaybeUninit<Option<Box<T>>>);

impl<T> Room<T> {
    fn new() -> Self {
        Self(MaybeUninit::new(None))
    }

    fn take(self) -> Option<Box<T>> {
        // SAFETY: written as empty, or by the call.
        unsafe { self.0.assume_init() }
    }
}

fn expect(status: amparo_status) {
    assert_ne!(status, amparo_status::Internal, "a panic came to the border");
}

/// A call with detail: what it wrote, if it succeeded; on failure nothing is written, and the detail can be read.
fn call<T>(
    run: impl FnOnce(&mut MaybeUninit<Option<Box<T>>>, &mut MaybeUninit<Option<Box<amparo_error>>>) -> amparo_status,
) -> Option<Box<T>> {
    let (mut made, mut error) = (Room::new(), Room::new());
    let status = run(&mut made.0, &mut error.0);
    expect(status);
    let (made, error) = (made.take(), error.take());
    assert_eq!(made.is_some(), status == amparo_status::Ok);
    if let Some(error) = error.as_deref() {
        assert_ne!(status, amparo_status::Ok);
        read(error);
    }
    made
}

fn read(error: &amparo_error) {
    let mut fault = MaybeUninit::uninit();
    for index in 0..=amparo_error_count(Some(error)) {
        expect(amparo_error_fault_at(Some(error), index, Some(&mut fault)));
    }
    assert!(amparo_error_text(Some(error)).len > 0);
    expect(amparo_error_emergency(Some(error), Some(&mut MaybeUninit::uninit())));
}

fn text(text: &str) -> amparo_text {
    amparo_text { data: text.as_ptr().cast(), len: text.len() }
}

/// Hands the bytes to `run` as pointer and length.
fn lend<T>(lent: &Lent<'_>, run: impl FnOnce(*const c_char, usize) -> T) -> T {
    match lent {
        Lent::Null => run(null(), 0),
        Lent::Bytes(bytes) => run(bytes.as_ptr().cast(), bytes.len()),
        Lent::Request(middle) => {
            let whole = format!(
                r#"{{"format":"amparo/request/1","at":"2031-05-15T22:40:00Z","person":{{"ref":"p1"}},"crisis":{{"door":"upa",{middle}"severity":"high"}}}}"#
            );
            run(whole.as_ptr().cast(), whole.len())
        }
        Lent::TooLong(less) => run(TOWN.as_ptr().cast(), usize::MAX - usize::from(*less)),
    }
}

impl Hands {
    fn make(&mut self, asked: &Call<'_>) {
        // SAFETY: everything that is lent lives through the call and has its length, or a length that is refused unread.
        unsafe {
            match asked {
                Call::Network(lent, warn) => {
                    let mut warnings = Room::new();
                    let made = lend(lent, |data, len| {
                        call(|out, error| amparo_network_new(data, len, Some(out), warn.then_some(&mut warnings.0), Some(error)))
                    });
                    self.network = made.or(self.network.take());
                    drop(warnings.take());
                }
                Call::Policy(lent, nowhere) => {
                    let made = lend(lent, |data, len| {
                        if *nowhere {
                            expect(amparo_policy_new(data, len, None, None, None));
                            return None;
                        }
                        call(|out, error| amparo_policy_new(data, len, Some(out), None, Some(error)))
                    });
                    self.policy = made.or(self.policy.take());
                }
                Call::Overlay(lent) => {
                    let policy = self.policy();
                    let made = lend(lent, |data, len| {
                        call(|out, error| amparo_policy_overlay(policy, data, len, Some(out), None, Some(error)))
                    });
                    self.policy = made.or(self.policy.take());
                }
                Call::Engine(nothing) => {
                    let (network, policy) = (self.network.as_deref().filter(|_| !nothing), self.policy());
                    let made = call(|out, _| amparo_engine_new(network, policy, Some(out)));
                    self.engine = made.or(self.engine.take());
                }
                Call::Replace(network, nothing) => {
                    let engine = self.engine.as_deref().filter(|_| !nothing);
                    expect(match network {
                        true => amparo_engine_replace_network(engine, self.network.as_deref()),
                        false => amparo_engine_replace_policy(engine, self.policy()),
                    });
                }
                Call::Status(lent, all) => lend(lent, |data, len| {
                    let engine = self.engine.as_deref();
                    expect(match all {
                        true => amparo_engine_replace_status(engine, data, len, None, None),
                        false => amparo_engine_update_status(engine, data, len, None, None),
                    });
                }),
                Call::Report(service, capacity, at, on_shift) => {
                    let report = amparo_report {
                        service: text(service),
                        capacity: u32::from(*capacity),
                        has_free_places: u32::from(capacity % 2),
                        free_places: u32::from(*on_shift),
                        has_age: u32::from(capacity % 3),
                        age_from: *on_shift,
                        age_to: *capacity,
                        on_shift: *on_shift,
                        reported_at_utc_s: *at,
                        reported_by: text(service),
                    };
                    expect(amparo_engine_report(self.engine.as_deref(), Some(&report), None));
                }
                Call::Plan(lent, flags, nowhere) => self.plan(lent, *flags, *nowhere),
                Call::Many(lent, detail) => self.many(lent, *detail),
                Call::Json(nothing) => {
                    let plan = self.plan.as_deref().filter(|_| !nothing);
                    let json: Option<Box<amparo_buffer>> = call(|out, _| amparo_plan_json(plan, Some(out)));
                    assert_eq!(amparo_buffer_text(json.as_deref()).len > 0, plan.is_some());
                }
                Call::Explain(lang, audience, form) => {
                    let (lang, audience, form) = (u32::from(*lang), u32::from(*audience), u32::from(*form));
                    drop(call(|out, error| {
                        amparo_plan_explain(self.plan.as_deref(), lang, audience, form, Some(out), Some(error))
                    }));
                }
                Call::Message(service, lang, class, happened, asked) => {
                    let happened: Vec<u32> = happened.iter().map(|number| u32::from(*number)).collect();
                    let topic = amparo_text { data: asked.as_ptr().cast(), len: asked.len() };
                    let fields = amparo_message_fields {
                        person_ref: text(service),
                        birth_date: topic,
                        circumstances: happened.as_ptr(),
                        circumstance_count: happened.len(),
                        already_asked: &raw const topic,
                        already_asked_count: 1,
                        ..std::mem::zeroed()
                    };
                    let (lang, class) = (u32::from(*lang), u32::from(*class));
                    drop(call(|out, error| {
                        amparo_plan_message(
                            self.plan.as_deref(),
                            text(service),
                            lang,
                            class,
                            Some(&fields),
                            Some(out),
                            Some(error),
                        )
                    }));
                }
                Call::View(service) => {
                    let made = call(|out, error| amparo_plan_view(self.plan.as_deref(), text(service), Some(out), Some(error)));
                    self.view = made.or(self.view.take());
                    drop(call(|out, _| amparo_view_json(self.view.as_deref(), Some(out))));
                }
                Call::Check(kind, lent) => lend(lent, |data, len| {
                    expect(amparo_check(u32::from(*kind), data, len, self.network.as_deref(), Some(&(len as i64)), None, None));
                }),
                Call::Emergency(lent, own) => lend(lent, |data, len| {
                    let policy = self.policy().filter(|_| !own);
                    let answer = call(|out, error| amparo_emergency(data, len, policy, Some(out), Some(error)));
                    assert!(answer.is_some() || len > isize::MAX as usize, "the emergency always answers");
                    let answer: Option<&amparo_emergency_answer> = answer.as_deref();
                    expect(amparo_emergency_answer_line(answer, Some(&mut MaybeUninit::uninit())));
                }),
                Call::Token(list, number) => {
                    expect(amparo_token_text(u32::from(*list), u32::from(*number), Some(&mut MaybeUninit::uninit())))
                }
                Call::Walk(index) => self.walk(*index),
            }
        }
    }

    unsafe fn plan(&mut self, lent: &Lent<'_>, flags: u32, nowhere: bool) {
        let engine = self.engine.as_deref();
        let made = lend(lent, |data, len| {
            // SAFETY: as in `make`.
            unsafe {
                if nowhere {
                    expect(amparo_engine_plan(engine, data, len, flags, None, None));
                    return None;
                }
                call(|out, error| amparo_engine_plan(engine, data, len, flags, Some(out), Some(error)))
            }
        });
        self.plan = made.or(self.plan.take());
    }

    unsafe fn many(&mut self, lent: &[Lent<'_>], detail: bool) {
        let of = |lent: &Lent<'_>| match lent {
            Lent::Null | Lent::Request(_) => amparo_text { data: null(), len: 0 },
            Lent::Bytes(bytes) => amparo_text { data: bytes.as_ptr().cast(), len: bytes.len() },
            Lent::TooLong(less) => amparo_text { data: TOWN.as_ptr().cast(), len: usize::MAX - usize::from(*less) },
        };
        let requests: Vec<amparo_text> = lent.iter().map(of).collect();
        let mut plans: Vec<Option<Box<amparo_plan>>> = requests.iter().map(|_| None).collect();
        let mut errors: Vec<Option<Box<amparo_error>>> = requests.iter().map(|_| None).collect();
        let told = if detail { errors.as_mut_ptr() } else { std::ptr::null_mut() };
        // SAFETY: as in `make`; there is room for all.
        let status = unsafe {
            amparo_engine_plan_many(self.engine.as_deref(), requests.as_ptr(), requests.len(), 0, plans.as_mut_ptr(), told)
        };
        expect(status);
        if matches!(status, amparo_status::Ok | amparo_status::Partly) && detail {
            assert!(plans.iter().zip(&errors).all(|(plan, error)| plan.is_some() != error.is_some()), "one of the two");
        }
    }

    unsafe fn walk(&self, index: usize) {
        let calls = amparo_plan_calls(self.plan.as_deref());
        let mut line = MaybeUninit::uninit();
        // SAFETY: the list is that of a plan which is still there.
        let status = unsafe { amparo_calls_at(calls, index, Some(&mut line)) };
        assert_eq!(status == amparo_status::Ok, index < calls.count);
        if status == amparo_status::Ok {
            // SAFETY: written by the call; its lists are the plan's.
            expect(unsafe { amparo_reasons_at(line.assume_init().reasons, index, Some(&mut MaybeUninit::uninit())) });
        }
        // SAFETY: the text lives through the call.
        expect(unsafe { amparo_network_service_find(self.network.as_deref(), text("upa"), Some(&mut MaybeUninit::uninit())) });
    }
}

thread_local! {
    /// The built-in policy, compiled once: that takes longer than all the calls of one input.
    static BR: &'static amparo_policy = Box::leak(call(|out, _| amparo_policy_br(Some(out))).expect("a policy"));
}

fuzz_target!(|calls: Vec<Call<'_>>| {
    let mut hands = Hands::default();
    // SAFETY: the town lives for ever.
    hands.network =
        call(|out, error| unsafe { amparo_network_new(TOWN.as_ptr().cast(), TOWN.len(), Some(out), None, Some(error)) });
    hands.engine = call(|out, _| amparo_engine_new(hands.network.as_deref(), hands.policy(), Some(out)));
    for call in calls.iter().take(12) {
        hands.make(call);
    }
});
