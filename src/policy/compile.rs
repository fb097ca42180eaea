//! A policy document to a [`Policy`]: checked before use, all faults at once.

use crate::error::{Code, Fault, Faults};
use crate::policy::bound::PolicyWords;
use crate::policy::draft::{Parameter, PolicyDraft};
use crate::policy::overlay::{Change, merge};
use crate::policy::place::Jurisdiction;
use crate::policy::rows::{Activity, Row, Table};
use crate::policy::when::Test;
use crate::policy::{Parts, Policy, RuleParts, check};
use crate::record::{Limits, Reader, Step, read_builtin};

/// A policy that may be used, and what is legal but dangerous about it.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// Policy.
    pub policy: Policy,
    /// Warnings: rules turned on before somebody checked the norm, and the like.
    pub warnings: Vec<Fault>,
}

/// Compiles a document: a whole policy, or an overlay that names its built-in `base`.
///
/// `reader` holds the faults that reading the document found, so that all are told together.
///
/// # Errors
/// [`Faults`] with everything that is wrong, each with its place.
///
/// # Cost
/// Some milliseconds where a built-in policy has to be compiled first.
pub fn compile(draft: &PolicyDraft, mut reader: Reader) -> Result<Compiled, Faults> {
    let base = draft.base.as_ref().and_then(|id| {
        let base = builtin(id.as_str());
        if base.is_none() {
            reader.at(Step::Field("base"), |reader| reader.unknown(Code::Dangling, id.as_str(), BUILT_IN));
        }
        base
    });
    let laid = lay(base.as_ref(), draft, &mut reader);
    let laid = reader.finish(laid)?;
    Ok(Compiled { policy: laid.policy, warnings: laid.warnings })
}

const BUILT_IN: [&str; 2] = ["br", "br-rs"];

fn builtin(id: &str) -> Option<Policy> {
    match id {
        "br" => Some(Policy::br()),
        "br-rs" => Some(Policy::br_rs()),
        _ => None,
    }
}

/// What laying a document on a policy gives.
pub(crate) struct Laid {
    pub(crate) policy: Policy,
    pub(crate) changes: Vec<Change>,
    pub(crate) warnings: Vec<Fault>,
}

/// Lays a document on a policy, or on nothing, and notes what is wrong. With faults noted, what comes back is of no use.
pub(crate) fn lay(base: Option<&Policy>, draft: &PolicyDraft, reader: &mut Reader) -> Laid {
    let mut merged = base.map(|policy| policy.draft().clone()).unwrap_or_default();
    let mut findings = check::Findings::new(reader);
    check::rows(draft, &mut findings);
    if let Some(base) = base {
        check::protection_stays(base.draft(), draft, &mut findings);
    }
    let changes = merge(&mut merged, draft);
    let words = PolicyWords::of(&merged);
    check::whole(&merged, draft, &words, base.is_some() || draft.base.is_some(), &mut findings);
    let warnings = findings.warnings();
    let mut lineage = base.map(|policy| policy.lineage().to_vec()).unwrap_or_default();
    lineage.push(draft.id.clone());
    Laid { policy: Policy::from_parts(parts(merged, words, lineage)), changes, warnings }
}

fn parts(draft: PolicyDraft, words: PolicyWords, lineage: Vec<crate::id::DocumentId>) -> Parts {
    let test = |when| Test::new(when, &words.sectors, &words.kinds);
    let mut parameters = [0; Parameter::ALL.len()];
    for row in &draft.parameters {
        parameters[row.id as usize] = row.value;
    }
    let profile = |id: &str| draft.profiles.binary_search_by(|row| row.id().cmp(id)).ok();
    let rule = |id: &str| draft.rules.binary_search_by(|row| row.id().cmp(id)).ok();
    Parts {
        parameters,
        floors: draft.floors.iter().map(|row| test(&row.when)).collect(),
        needs: draft.needs.iter().map(|row| test(&row.when)).collect(),
        home: draft.home.iter().map(|row| test(&row.when)).collect(),
        profiles: draft.profiles.iter().map(|row| row.identify_when.as_ref().map(test)).collect(),
        rules: draft
            .rules
            .iter()
            .map(|row| RuleParts {
                activity: row.activity(),
                test: row.when.as_ref().map(test),
                jurisdiction: Jurisdiction::new(&row.jurisdiction).unwrap_or(Jurisdiction::Country),
                carried_by: row.carried_by.iter().filter_map(|id| rule(id.as_str())).collect(),
                profile: row.payload_profile.as_ref().and_then(|id| profile(id.as_str())),
            })
            .collect(),
        words,
        lineage,
        draft,
    }
}

impl Policy {
    /// The built-in policy `br`: Brazilian federal law and defaults of the library, to be reviewed by whoever uses it.
    ///
    /// # Cost
    /// Reads and compiles its document each time; keep the policy, its clones are free.
    #[must_use]
    pub fn br() -> Self {
        Self::built_in(None, include_str!("../../policy/br.json"))
    }

    /// The built-in policy `br-rs`: `br` and the rules of the State of Rio Grande do Sul.
    #[must_use]
    pub fn br_rs() -> Self {
        Self::built_in(Some(&Self::br()), include_str!("../../policy/br-rs.json"))
    }

    fn built_in(base: Option<&Self>, json: &str) -> Self {
        let draft: PolicyDraft = read_builtin(json);
        let mut reader = open_reader();
        let laid = lay(base, &draft, &mut reader);
        reader.finish(laid).expect("a built-in policy has no faults; a test compiles each").policy
    }

    /// This policy with the rows of `draft` on it, and what each of them changes. Rows with other ids stand as they are;
    /// the order of rows does not matter, and an overlay may lie on an overlay.
    ///
    /// # Errors
    /// [`Faults`]: as [`compile`], and `conflict` where the overlay names a base that this policy does not rest on, or
    /// takes away a limit that protects the person.
    pub fn overlay(&self, draft: &PolicyDraft) -> Result<(Self, Vec<Change>), Faults> {
        let mut reader = open_reader();
        let laid = self.overlay_in(draft, &mut reader);
        let laid = reader.finish(laid)?;
        Ok((laid.policy, laid.changes))
    }

    /// As [`Policy::overlay`], at the place where `reader` stands and with its care about showing values.
    pub(crate) fn overlay_in(&self, draft: &PolicyDraft, reader: &mut Reader) -> Laid {
        if draft.format != PolicyDraft::FORMAT {
            let hint = format!("this reader takes `{}`", PolicyDraft::FORMAT);
            reader.at(Step::Field("format"), |reader| reader.fault(Code::Format, &draft.format, hint));
        }
        if let Some(base) = draft.base.as_ref().filter(|base| !self.lineage().contains(base)) {
            let known: Vec<&str> = self.lineage().iter().map(|id| id.as_str()).collect();
            let hint = format!("this policy rests on {}", known.join(", "));
            reader.at(Step::Field("base"), |reader| reader.fault(Code::Conflict, base.as_str(), hint));
        }
        lay(Some(self), draft, reader)
    }
}

/// A reader that shows values: policies are not about people.
pub(crate) fn open_reader() -> Reader {
    Reader::open(Limits { bytes: usize::MAX, depth: 16, list: 100_000, text: 65_536 })
}

/// Whether a row of a table counts.
pub(crate) fn is_active<R: Row>(row: &R) -> bool {
    row.activity() == Activity::Active
}

/// Where a row of the merged policy stands in the document, if it came with it.
pub(crate) fn place_in<R: Row>(document: &PolicyDraft, id: &str) -> Option<usize> {
    R::list(document).iter().position(|row| row.id() == id)
}

/// The field of a policy document that holds a table.
pub(crate) fn field(table: Table) -> &'static str {
    table.as_str()
}
