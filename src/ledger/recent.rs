//! Cases as their entries came to, of those that were used lately: entries are never changed, so what was folded once need not
//! be opened and folded again.
//!
//! A case is known by the entry of its latest event. What a step reads or writes is known to others when it was committed, and
//! not before; where nobody knows what became of a commit all is forgotten. Nothing is handed out that was not asked for and
//! logged like any other reading.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::case::Case;

/// Cases that are kept at most.
const MOST: usize = 256;

/// A case, and the entry of its latest event.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) latest: u64,
    pub(super) case: Case,
}

/// What is known between steps, and what the step under way has added.
#[derive(Default)]
pub(super) struct Recent(RefCell<Cases>);

#[derive(Default)]
struct Cases {
    /// By number, with when it was used last.
    kept: BTreeMap<u64, (u64, Known)>,
    fresh: BTreeMap<u64, Known>,
    uses: u64,
    /// Hashes of the documents that are stored: those are never removed.
    inputs: BTreeSet<[u8; 32]>,
    fresh_inputs: Vec<[u8; 32]>,
    /// Entry up to which erasures by others were looked for; none before the first step.
    looked: Option<u64>,
}

impl Recent {
    /// What is known of a case; it may have moved on since.
    pub(super) fn get(&self, no: u64) -> Option<Known> {
        let cases = &mut *self.0.borrow_mut();
        cases.uses += 1;
        let kept = cases.kept.get_mut(&no).map(|(used, known)| {
            *used = cases.uses;
            &*known
        });
        cases.fresh.get(&no).or(kept).cloned()
    }

    /// Notes a case as this step sees it.
    pub(super) fn note(&self, no: u64, latest: u64, case: &Case) {
        let cases = &mut *self.0.borrow_mut();
        // A step that goes through all cases is not to hold all of them.
        if cases.fresh.len() < MOST || cases.fresh.contains_key(&no) {
            cases.fresh.insert(no, Known { latest, case: case.clone() });
        }
    }

    /// The chain as a step finds it: what others erased before the first one, nothing here has seen.
    pub(super) fn begin(&self, head: u64) {
        self.0.borrow_mut().looked.get_or_insert(head);
    }

    /// Entry after which erasures have to be looked for; the next time, from this one on.
    pub(super) fn look_on(&self, head: u64) -> u64 {
        self.0.borrow_mut().looked.replace(head).unwrap_or(head)
    }

    /// Lets go of a case that was erased.
    pub(super) fn erased(&self, no: u64) {
        let cases = &mut *self.0.borrow_mut();
        cases.kept.remove(&no);
        cases.fresh.remove(&no);
    }

    /// Whether a document is known to be stored.
    pub(super) fn has_input(&self, hash: &[u8; 32]) -> bool {
        self.0.borrow().inputs.contains(hash)
    }

    /// Notes that a document is stored, as this step sees it.
    pub(super) fn note_input(&self, hash: [u8; 32]) {
        self.0.borrow_mut().fresh_inputs.push(hash);
    }

    /// The step was committed.
    pub(super) fn keep(&self) {
        let cases = &mut *self.0.borrow_mut();
        for (no, known) in std::mem::take(&mut cases.fresh) {
            cases.uses += 1;
            cases.kept.insert(no, (cases.uses, known));
        }
        let stored = std::mem::take(&mut cases.fresh_inputs);
        // Each is the hash of a network, a policy or a status: a host that has a new status every minute is not to fill its memory.
        if cases.inputs.len() > MOST {
            cases.inputs.clear();
        }
        cases.inputs.extend(stored);
        while cases.kept.len() > MOST {
            let oldest = cases.kept.iter().min_by_key(|(_, (used, _))| *used).map(|(no, _)| *no);
            oldest.map(|no| cases.kept.remove(&no));
        }
    }

    /// The step came to nothing.
    pub(super) fn drop_step(&self) {
        let cases = &mut *self.0.borrow_mut();
        cases.fresh.clear();
        cases.fresh_inputs.clear();
    }

    /// Nothing is known for sure any more.
    pub(super) fn forget(&self) {
        *self.0.borrow_mut() = Cases::default();
    }
}
