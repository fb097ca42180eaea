//! The policy: every weight, table, deadline and legal rule.
//!
//! A policy is a document that is checked before use. `br` is built in, `br-rs` lays the rules of Rio Grande do Sul on it,
//! a municipality lays its own on either. All rows are defaults; amparo gives no legal advice.

use std::fmt;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

mod ask;
pub mod bound;
mod canonical;
mod check;
pub mod compile;
pub mod draft;
pub mod overlay;
pub mod place;
pub mod rows;
pub mod when;

use crate::crisis::Severity;
use crate::id::DocumentId;

pub use self::ask::{Fired, Floor, Needed, Needs};
pub use self::bound::{Bound, Vocabulary, Words, vocabulary_key};
pub use self::compile::{Compiled, compile};
pub use self::overlay::{Change, ChangeKind};
pub use self::place::{Jurisdiction, Uf, Whereabouts};
pub use self::rows::{Activity, Citation, RowIx, RuleIx, Table};
pub use self::when::{Door, Facts, Test, Truth, UnknownFact, Unknowns};

use self::bound::PolicyWords;
use self::draft::{Parameter, PolicyDraft, ProfileRow, RuleRow};
use self::rows::{Row, each_table};

/// Needs of one crisis at most; what is over is told, not forgotten.
pub const MOST_NEEDS: usize = 12;

/// A checked policy. Clones share it; threads may share it.
///
/// It is *not* the document: [`Policy::draft`] gives that back, base and overlays merged, every table in the order of ids.
#[derive(Clone)]
pub struct Policy(Arc<Inner>);

struct Inner {
    parts: Parts,
    fingerprint: OnceLock<[u8; 32]>,
    bound: OnceLock<Arc<Bound>>,
}

/// A merged document and its conditions, row by row.
pub(crate) struct Parts {
    draft: PolicyDraft,
    lineage: Vec<DocumentId>,
    words: PolicyWords,
    parameters: [u32; Parameter::ALL.len()],
    floors: Vec<Test>,
    needs: Vec<Test>,
    home: Vec<Test>,
    profiles: Vec<Option<Test>>,
    rules: Vec<RuleParts>,
}

pub(crate) struct RuleParts {
    activity: Activity,
    test: Option<Test>,
    jurisdiction: Jurisdiction,
    carried_by: Vec<usize>,
    profile: Option<usize>,
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Policy").field(&self.id()).finish()
    }
}

/// A rule of a policy.
#[derive(Clone, Copy)]
pub struct Rule<'p> {
    row: &'p RuleRow,
    parts: &'p RuleParts,
    policy: &'p Policy,
    ix: RuleIx,
}

impl<'p> Rule<'p> {
    /// The row as written.
    #[must_use]
    pub fn row(&self) -> &'p RuleRow {
        self.row
    }

    /// Its index, for compact reasons.
    #[must_use]
    pub fn ix(&self) -> RuleIx {
        self.ix
    }

    /// Whether it counts, and why not.
    #[must_use]
    pub fn activity(&self) -> Activity {
        self.parts.activity
    }

    /// Where it is law.
    #[must_use]
    pub fn jurisdiction(&self) -> Jurisdiction {
        self.parts.jurisdiction
    }

    /// Profile that limits what the duty tells, with its index.
    #[must_use]
    pub fn profile(&self) -> Option<(RowIx, &'p ProfileRow)> {
        let at = self.parts.profile?;
        Some((RowIx::new(Table::Profiles, at), &self.policy.parts().draft.profiles[at]))
    }

    /// Whether it counts on that day and in that place.
    #[must_use]
    pub fn is_active_on(&self, date: NaiveDate, place: Whereabouts) -> bool {
        self.parts.activity == Activity::Active
            && self.parts.jurisdiction.covers(place)
            && self.row.valid_from.is_none_or(|from| from <= date)
            && self.row.valid_to.is_none_or(|to| date <= to)
    }
}

impl fmt::Debug for Rule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Rule").field(&self.row.id.as_str()).finish()
    }
}

impl Policy {
    pub(crate) fn from_parts(parts: Parts) -> Self {
        Self(Arc::new(Inner { parts, fingerprint: OnceLock::new(), bound: OnceLock::new() }))
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0.parts
    }

    pub(crate) fn words(&self) -> &PolicyWords {
        &self.0.parts.words
    }

    /// Id of the policy, that of its last overlay.
    #[must_use]
    pub fn id(&self) -> &str {
        self.parts().draft.id.as_str()
    }

    /// The documents it is made of, lowest first.
    #[must_use]
    pub fn lineage(&self) -> &[DocumentId] {
        &self.parts().lineage
    }

    /// The merged document, every table in the order of ids. Without its `base` field it is a whole policy.
    #[must_use]
    pub fn draft(&self) -> &PolicyDraft {
        &self.parts().draft
    }

    /// SHA-256 of the canonical JSON of [`Policy::draft`]. The order of rows in the documents does not change it.
    ///
    /// # Cost
    /// Hashed at the first call, kept afterwards.
    #[must_use]
    pub fn fingerprint(&self) -> &[u8; 32] {
        self.0.fingerprint.get_or_init(|| canonical::fingerprint(self.draft()))
    }

    /// The policy's words in the numbers of a network.
    ///
    /// # Cost
    /// Kept for the first vocabulary that it meets; computed afresh for any other.
    #[must_use]
    pub fn bind(&self, vocabulary: &dyn Vocabulary) -> Arc<Bound> {
        let compute = || Arc::new(Bound::new(self.draft(), self.words(), vocabulary));
        let kept = self.0.bound.get_or_init(compute);
        if kept.key() == vocabulary.key() { Arc::clone(kept) } else { compute() }
    }

    /// The rule with this id, whether it counts or not.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<Rule<'_>> {
        let at = self.draft().rules.binary_search_by(|row| row.id().cmp(id)).ok()?;
        self.rules().nth(at)
    }

    /// All rules, whether they count or not, in the order of ids.
    pub fn rules(&self) -> impl ExactSizeIterator<Item = Rule<'_>> {
        let parts = self.parts();
        parts.draft.rules.iter().zip(&parts.rules).enumerate().map(|(at, (row, parts))| Rule {
            row,
            parts,
            policy: self,
            ix: RuleIx(RowIx::new(Table::Rules, at).row),
        })
    }

    /// The row of a rule of this policy.
    ///
    /// # Panics
    /// If the index was not made by this policy.
    #[must_use]
    pub fn rule_at(&self, ix: RuleIx) -> &RuleRow {
        &self.draft().rules[usize::from(ix.0)]
    }

    /// Id, source and confidence of a row; none if the index is another policy's.
    #[must_use]
    pub fn cite(&self, ix: RowIx) -> Option<Citation<'_>> {
        let mut found = None;
        let draft = self.draft();
        each_table!(cite_in(draft, ix, &mut found));
        found
    }

    /// The index of a row by its table and id.
    #[must_use]
    pub fn row_ix(&self, table: Table, id: &str) -> Option<RowIx> {
        let mut found = None;
        let draft = self.draft();
        each_table!(find_in(draft, (table, id), &mut found));
        found
    }

    /// A number of the policy, in the unit of its name.
    #[must_use]
    pub fn parameter(&self, parameter: Parameter) -> u32 {
        self.parts().parameters[parameter as usize]
    }

    /// Minutes in which a call is answered at a severity; one that is not known counts as high.
    #[must_use]
    pub fn answer_minutes(&self, severity: Option<Severity>) -> u32 {
        self.parameter(match severity.unwrap_or(Severity::High) {
            Severity::Low => Parameter::AnswerMinutesLow,
            Severity::Moderate => Parameter::AnswerMinutesModerate,
            Severity::High => Parameter::AnswerMinutesHigh,
            Severity::Imminent => Parameter::AnswerMinutesImminent,
        })
    }
}

fn cite_in<'p, R: Row>(draft: &'p PolicyDraft, ix: RowIx, found: &mut Option<Citation<'p>>) {
    if R::TABLE == ix.table {
        *found = R::list(draft).get(usize::from(ix.row)).map(|row| Citation {
            id: row.id(),
            source: row.source(),
            confidence: row.confidence(),
        });
    }
}

fn find_in<R: Row>(draft: &PolicyDraft, (table, id): (Table, &str), found: &mut Option<RowIx>) {
    if R::TABLE == table {
        let at = R::list(draft).binary_search_by(|row| row.id().cmp(id)).ok();
        *found = at.map(|at| RowIx::new(table, at));
    }
}

#[cfg(test)]
mod tests;
