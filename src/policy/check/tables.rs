//! Checks of a merged policy: what is missing, what contradicts, what points nowhere.

use std::collections::BTreeSet;

use crate::bond::BondKind;
use crate::crisis::Severity;
use crate::error::Code;
use crate::network::draft::{ChannelClass, NumberPurpose};
use crate::policy::MOST_NEEDS;
use crate::policy::check::{At, Findings, active};
use crate::policy::compile::{is_active, place_in};
use crate::policy::draft::{
    ChannelRow, FloorRow, LadderRow, NeedRow, OnUnknown, Parameter, ParameterRow, PolicyDraft, ProfileRow, QuorumRow, RuleRow,
    WindowRow,
};
use crate::policy::rows::{Row, window};

/// A whole policy has every parameter, both default windows, every channel class, a ladder for any sector, the emergency number.
pub(super) fn complete(merged: &PolicyDraft, findings: &mut Findings<'_>) {
    let mut missing = |table: &'static str, what: &str| {
        findings.fault(At::table(table), Code::Missing, what, "a whole policy has this row; an overlay names its `base`");
    };
    for parameter in Parameter::ALL.iter().filter(|known| !merged.parameters.iter().any(|row| row.id == **known)) {
        missing("parameters", parameter.as_str());
    }
    for (reference, what) in [(false, "any bond"), (true, "any reference bond")] {
        if window(&merged.windows, BondKind::Other, reference).is_none() {
            missing("windows", what);
        }
    }
    for class in ChannelClass::ALL.iter().filter(|class| !merged.channels.iter().any(|row| row.class == **class)) {
        missing("channels", class.as_str());
    }
    if !merged.ladders.iter().any(|row| row.sectors.is_empty()) {
        missing("ladders", "any sector");
    }
    if !merged.numbers.iter().any(|row| row.purpose == NumberPurpose::Emergency) {
        missing("numbers", NumberPurpose::Emergency.as_str());
    }
}

/// Parameters of which none may be above the next, each with what one of its unit comes to. A graver moment is never answered
/// later than a lighter one; a follow-up never comes before the one that it follows.
const RISING: [&[(Parameter, u32)]; 2] = [
    &[
        (Parameter::AnswerMinutesImminent, 1),
        (Parameter::AnswerMinutesHigh, 1),
        (Parameter::AnswerMinutesModerate, 1),
        (Parameter::AnswerMinutesLow, 1),
    ],
    &[
        (Parameter::FollowUpFirstHours, 1),
        (Parameter::FollowUpSecondDays, 24),
        (Parameter::FollowUpThirdDays, 24),
        (Parameter::FollowUpLastDays, 24),
    ],
];

/// What has an order keeps it.
pub(super) fn times_rise(merged: &PolicyDraft, document: &PolicyDraft, findings: &mut Findings<'_>) {
    let value = |parameter: Parameter| merged.parameters.iter().find(|row| row.id == parameter).map(|row| row.value);
    for pair in RISING.iter().flat_map(|order| order.windows(2)) {
        let [(first, first_unit), (next, next_unit)] = [pair[0], pair[1]];
        if let (Some(sooner), Some(later)) = (value(first), value(next))
            && u64::from(sooner) * u64::from(first_unit) > u64::from(later) * u64::from(next_unit)
        {
            let at = At::id::<ParameterRow>(document, first.as_str(), "value");
            findings.fault(at, Code::Conflict, &sooner.to_string(), format!("`{}` is {later}", next.as_str()));
        }
    }
}

/// INVARIANT (profiled): a duty that counts has a profile that counts.
pub(super) fn profiles(merged: &PolicyDraft, document: &PolicyDraft, findings: &mut Findings<'_>) {
    for row in active::<RuleRow>(merged).filter(|row| row.is_duty()) {
        let Some(id) = &row.payload_profile else { continue };
        let at = At::id::<RuleRow>(document, row.id(), "payload_profile");
        match merged.profiles.iter().find(|profile| profile.id == *id) {
            Some(profile) if is_active(profile) => {}
            Some(profile) => {
                findings.fault(
                    at,
                    Code::Unprofiled,
                    id.as_str(),
                    format!("this profile waits, graded {}", profile.confidence.as_str()),
                );
            }
            None => {
                let known = merged.profiles.iter().map(ProfileRow::id);
                findings.unknown(at, Code::Unprofiled, id.as_str(), known);
            }
        }
    }
}

/// `carried_by` names rules of the policy and never leads back to itself.
pub(super) fn carriers(merged: &PolicyDraft, document: &PolicyDraft, findings: &mut Findings<'_>) {
    let at_id = |id: &str| merged.rules.binary_search_by(|row| row.id().cmp(id)).ok();
    for (start, row) in merged.rules.iter().enumerate() {
        let at = At::id::<RuleRow>(document, row.id(), "carried_by");
        for id in row.carried_by.iter().filter(|id| at_id(id.as_str()).is_none()) {
            findings.unknown(at, Code::Dangling, id.as_str(), merged.rules.iter().map(RuleRow::id));
        }
        let mut seen = BTreeSet::new();
        let mut next: Vec<usize> = row.carried_by.iter().filter_map(|id| at_id(id.as_str())).collect();
        while let Some(rule) = next.pop() {
            if rule == start {
                let hint = "the rule is carried by itself in the end, so nobody would be told";
                findings.fault(at, Code::Conflict, row.id(), hint);
                break;
            }
            if seen.insert(rule) {
                next.extend(merged.rules[rule].carried_by.iter().filter_map(|id| at_id(id.as_str())));
            }
        }
    }
}

/// Rows that cannot both stand.
pub(super) fn contradictions(merged: &PolicyDraft, document: &PolicyDraft, findings: &mut Findings<'_>) {
    pairs::<WindowRow>(merged, document, findings, |a, b| {
        (a.bond == b.bond && a.reference == b.reference && a.days != b.days).then_some("days")
    });
    pairs::<ChannelRow>(merged, document, findings, |a, b| (a.class == b.class).then_some("class"));
    pairs::<LadderRow>(merged, document, findings, |a, b| {
        let shared = a.sectors.iter().any(|sector| b.sectors.contains(sector));
        (shared || (a.sectors.is_empty() && b.sectors.is_empty())).then_some("sectors")
    });
    pairs::<QuorumRow>(merged, document, findings, |_, _| Some("id"));
    pairs::<FloorRow>(merged, document, findings, |a, b| (a.when == b.when && a.severity != b.severity).then_some("severity"));
    pairs::<NeedRow>(merged, document, findings, |a, b| {
        (a.need == b.need && a.when == b.when && a.pace != b.pace).then_some("pace")
    });
    pairs::<RuleRow>(merged, document, findings, |a, b| {
        let same_act = a.is_duty() && a.when == b.when && (a.act, a.who, &a.jurisdiction) == (b.act, b.who, &b.jurisdiction);
        let same_time = a.valid_to.is_none_or(|to| b.valid_from.is_none_or(|from| from <= to))
            && b.valid_to.is_none_or(|to| a.valid_from.is_none_or(|from| from <= to));
        let carried = a.carried_by.contains(&b.id) || b.carried_by.contains(&a.id);
        let clocks = (a.deadline_minutes, a.policy_minutes) != (b.deadline_minutes, b.policy_minutes);
        let shared = a.to.iter().any(|role| b.to.contains(role));
        (same_act && same_time && !carried && clocks && shared).then_some("deadline_minutes")
    });
}

/// Tells every pair of active rows that `contradict` names the field of.
fn pairs<R: Row>(
    merged: &PolicyDraft,
    document: &PolicyDraft,
    findings: &mut Findings<'_>,
    contradict: impl Fn(&R, &R) -> Option<&'static str>,
) {
    let rows: Vec<&R> = active::<R>(merged).collect();
    for (index, first) in rows.iter().enumerate() {
        for second in &rows[index + 1..] {
            let Some(field) = contradict(first, second) else { continue };
            // The row that came with the document is told, not the one that stood there before.
            let new = |row: &R| place_in::<R>(document, row.id()).is_some();
            let (row, other) = if new(first) && !new(second) { (first, second) } else { (second, first) };
            let hint = format!("contradicts `{}`", other.id());
            findings.fault(At::id::<R>(document, row.id(), field), Code::Conflict, row.id(), hint);
        }
    }
}

/// A warning where one crisis could ask for more needs than a plan takes. Circumstances are taken as free, so this errs
/// towards warning; the plan cuts, and tells what it cut.
pub(super) fn need_count(merged: &PolicyDraft, document: &PolicyDraft, findings: &mut Findings<'_>) {
    let rows: Vec<&NeedRow> = active::<NeedRow>(merged).collect();
    if document.needs.is_empty() {
        return;
    }
    // Ages at which some row begins or ends to apply, and the unknown age.
    let mut ages: BTreeSet<Option<u8>> = BTreeSet::from([None, Some(0)]);
    ages.extend(rows.iter().flat_map(|row| [row.when.age_from, row.when.age_below]));
    for severity in Severity::ALL {
        for age in &ages {
            let needs: BTreeSet<&str> =
                rows.iter().filter(|row| reachable(row, *severity, *age)).map(|row| row.need.as_str()).collect();
            if needs.len() > MOST_NEEDS {
                let hint = format!("needs may meet in one crisis ({}); a plan takes {MOST_NEEDS}", severity.as_str());
                findings.warn(At::table("needs"), Code::Suspicious, &needs.len().to_string(), hint);
                return;
            }
        }
    }
}

fn reachable(row: &NeedRow, severity: Severity, age: Option<u8>) -> bool {
    let when = &row.when;
    let age_fits = match age {
        None => (when.age_from.is_none() && when.age_below.is_none()) || row.on_unknown == Some(OnUnknown::Fires),
        Some(age) => when.age_from.is_none_or(|from| age >= from) && when.age_below.is_none_or(|below| age < below),
    };
    age_fits && when.severity_from.is_none_or(|from| severity >= from) && when.severity_to.is_none_or(|to| severity <= to)
}
