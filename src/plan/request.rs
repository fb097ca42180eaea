//! The `request` document, and the request that a decision takes.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::crisis::{Crisis, DeclineCode, RecentCall};
use crate::error::{Code, Fault, Faults};
use crate::person::Person;
use crate::policy::Policy;
use crate::policy::draft::PolicyDraft;
use crate::record::{Limits, Reader, Step, record};
use crate::status::StatusDraft;

record! {
    /// The `request` document: `"format": "amparo/request/1"`.
    pub struct RequestDraft {
        /// `amparo/request/1`.
        pub format: String,
        /// What a reader should know: that people and reports are invented, for one.
        pub note: Option<String>,
        /// The clock of the decision.
        pub at: DateTime<Utc>,
        /// Person.
        pub person: Person,
        /// Crisis.
        pub crisis: Crisis,
        /// Calls lately made, of all people.
        pub recent: Vec<RecentCall>,
        /// Live reports that come with the request.
        pub status: Option<StatusDraft>,
        /// Policy rows for this decision alone.
        pub policy: Option<PolicyDraft>,
    }
}

impl RequestDraft {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/request/1";
}

/// A checked request. Cheap to clone; hashed once.
#[derive(Clone)]
pub struct Request {
    inner: Arc<Inner>,
}

struct Inner {
    draft: RequestDraft,
    hash: [u8; 32],
}

impl std::fmt::Debug for Request {
    /// Tells the type alone: a request is about a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Request")
    }
}

/// Limits of a request built in memory; those of its document.
const LIMITS: Limits = Limits { bytes: 4_000_000, depth: 16, list: 10_000, text: 4_096 };

/// Bonds of one person at most.
pub const MAX_BONDS: usize = 256;

impl Request {
    /// Checks a request that was built in memory.
    ///
    /// # Errors
    /// [`Faults`] as [`Request::check`].
    pub fn new(draft: RequestDraft) -> Result<Self, Faults> {
        Self::check(draft, Reader::private(LIMITS))
    }

    /// Checks what the fields of a request mean together; `reader` holds what was already found wrong.
    ///
    /// Services that no network holds are not faults here: a bond to a service that has left is part of a life, and the
    /// plan says so.
    ///
    /// # Errors
    /// [`Faults`]: strength above 100, periods that end before they begin, ages upside down, more than [`MAX_BONDS`]
    /// bonds, instants after the request's own clock, policy rows that cannot be laid over `br`.
    pub fn check(draft: RequestDraft, mut reader: Reader) -> Result<Self, Faults> {
        let mut fault =
            |code, path: String, hint: &str| reader.push(Fault { code, path, value: String::new(), hint: hint.to_owned() });
        if draft.person.bonds.len() > MAX_BONDS {
            fault(Code::TooMany, "$.person.bonds".into(), "at most 256 bonds");
        }
        for (index, bond) in draft.person.bonds.iter().enumerate() {
            let path = |field: &str| format!("$.person.bonds[{index}].{field}");
            if bond.strength > 100 {
                fault(Code::Range, path("strength"), "from 0 to 100");
            }
            if bond.since.zip(bond.until).is_some_and(|(since, until)| until < since) {
                fault(Code::BadPeriod, path("until"), "`until` comes before `since`");
            }
        }
        if let Some(range) = draft.person.age_range
            && range.from.zip(range.to).is_some_and(|(from, to)| to < from)
        {
            fault(Code::BadPeriod, "$.person.age_range.to".into(), "`to` is younger than `from`");
        }
        let today = draft.at.date_naive().succ_opt().unwrap_or_default();
        if draft.person.birth_date.is_some_and(|birth| birth > today) {
            fault(Code::BadPeriod, "$.person.birth_date".into(), "it lies after the request's `at`");
        }
        for (index, attempt) in draft.crisis.attempts.iter().enumerate() {
            if attempt.at > draft.at {
                fault(Code::BadPeriod, format!("$.crisis.attempts[{index}].at"), "it lies after the request's `at`");
            }
        }
        for (index, decline) in draft.crisis.declined.iter().enumerate() {
            let path = |field: &str| format!("$.crisis.declined[{index}].{field}");
            if decline.at > draft.at {
                fault(Code::BadPeriod, path("at"), "it lies after the request's `at`");
            }
            if decline.code == DeclineCode::Conflict {
                fault(Code::Range, path("code"), "tell it in `person.exclusions`, with the reason `conflict_of_interest`");
            }
        }
        if draft.crisis.since.is_some_and(|since| since > draft.at) {
            fault(Code::BadPeriod, "$.crisis.since".into(), "it lies after the request's `at`");
        }
        if let Some(overlay) = &draft.policy {
            // Checked on the policy of the country: a row that cannot lie on it lies on none.
            reader.at(Step::Field("policy"), |reader| Policy::br().overlay_in(overlay, reader));
        }
        reader.finish(())?;
        let draft = in_order(draft);
        let canonical = serde_json::to_vec(&draft).expect("records hold only what JSON can say");
        Ok(Self { inner: Arc::new(Inner { hash: Sha256::digest(&canonical).into(), draft }) })
    }

    /// The document; its lists, none of which has an order of its own, are sorted.
    #[must_use]
    pub fn draft(&self) -> &RequestDraft {
        &self.inner.draft
    }

    /// SHA-256 of the canonical document.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        self.inner.hash
    }

    /// The same request under another clock, for a dry run.
    ///
    /// # Errors
    /// [`Faults`] where something then lies in the future.
    pub fn at(&self, at: DateTime<Utc>) -> Result<Self, Faults> {
        Self::new(RequestDraft { at, ..self.draft().clone() })
    }
}

/// The same request with every list sorted: attempts and calls by time, the others by their text. So two requests that say
/// the same in another order are one: they have one hash, and nothing in a decision can hang on who was written first.
fn in_order(mut draft: RequestDraft) -> RequestDraft {
    let person = &mut draft.person;
    sort(&mut person.bonds);
    sort(&mut person.exclusions);
    for consent in &mut person.consents {
        sort(&mut consent.recipients);
        sort(&mut consent.sectors);
    }
    sort(&mut person.consents);
    if let Some(wishes) = &mut person.wishes {
        sort(&mut wishes.wanted);
        sort(&mut wishes.vetoed);
    }
    let crisis = &mut draft.crisis;
    for fact in &mut crisis.circumstances {
        sort(&mut fact.forms);
    }
    sort(&mut crisis.circumstances);
    sort(&mut crisis.asked);
    for attempt in &mut crisis.attempts {
        attempt.circumstances.iter_mut().for_each(|told| sort(told));
    }
    sort(&mut crisis.attempts);
    crisis.attempts.sort_by_key(|attempt| attempt.at);
    sort(&mut crisis.declined);
    crisis.declined.sort_by_key(|decline| decline.at);
    sort(&mut crisis.events);
    crisis.events.sort_by_key(|event| event.at);
    sort(&mut draft.recent);
    draft.recent.sort_by_key(|call| call.at);
    if let Some(status) = &mut draft.status {
        sort(&mut status.reports);
    }
    draft
}

fn sort<T: serde::Serialize>(list: &mut [T]) {
    if list.len() > 1 {
        list.sort_by_cached_key(|entry| serde_json::to_vec(entry).expect("records hold only what JSON can say"));
    }
}
