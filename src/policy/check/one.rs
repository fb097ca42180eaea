//! Checks of each row of a document by itself.

use std::collections::BTreeSet;

use crate::error::Code;
use crate::network::draft::{ChannelClass, NumberDraft};
use crate::policy::check::{At, Findings};
use crate::policy::compile::is_active;
use crate::policy::draft::{
    Act, ChannelRow, Confidence, DataField, DisclosureRow, FloorRow, HomeRow, Identified, LadderRow, LegalBasis, NeedRow,
    Parameter, ParameterRow, PolicyDraft, ProfileRow, RuleRow, When, WindowRow,
};
use crate::policy::place::{Jurisdiction, Uf};
use crate::policy::rows::{Row, each_table};

/// Ten years: longer clocks are slips of the pen.
const MOST_MINUTES: u32 = 5_256_000;

/// Notes what is wrong with each row of the document.
pub(crate) fn rows(draft: &PolicyDraft, findings: &mut Findings<'_>) {
    each_table!(doubles(draft, findings));
    for (at, row) in draft.parameters.iter().enumerate() {
        parameter(At::row::<ParameterRow>(at, "value"), row, findings);
    }
    for (at, row) in draft.floors.iter().enumerate() {
        condition(At::row::<FloorRow>(at, "when"), &row.when, findings);
        unsure(At::row::<FloorRow>(at, "active"), row.confidence, row.active, findings);
    }
    for (at, row) in draft.needs.iter().enumerate() {
        condition(At::row::<NeedRow>(at, "when"), &row.when, findings);
        unsure(At::row::<NeedRow>(at, "active"), row.confidence, row.active, findings);
    }
    for (at, row) in draft.windows.iter().enumerate() {
        let range = 1..=36_500;
        if !range.contains(&row.days) {
            findings.fault(At::row::<WindowRow>(at, "days"), Code::Range, &row.days.to_string(), "from 1 to 36500 days");
        }
    }
    for (at, row) in draft.rules.iter().enumerate() {
        rule(at, row, findings);
    }
    for (at, row) in draft.disclosure.iter().enumerate() {
        disclosure(at, row, findings);
    }
    for (at, row) in draft.channels.iter().enumerate() {
        channel(At::row::<ChannelRow>(at, "fields"), row, findings);
    }
    for (at, row) in draft.profiles.iter().enumerate() {
        if let Some(when) = &row.identify_when {
            condition(At::row::<ProfileRow>(at, "identify_when"), when, findings);
        }
        names_nobody(At::row::<ProfileRow>(at, "unidentified_fields"), &row.unidentified_fields, findings);
    }
    for (at, row) in draft.ladders.iter().enumerate() {
        if row.roles.is_empty() {
            findings.fault(At::row::<LadderRow>(at, "roles"), Code::Missing, "", "a ladder ends at somebody");
        }
    }
    for (at, row) in draft.home.iter().enumerate() {
        condition(At::row::<HomeRow>(at, "when"), &row.when, findings);
    }
    for (at, row) in draft.numbers.iter().enumerate() {
        let number = &row.number;
        if number.is_empty() || number.len() > 20 || !number.bytes().all(|byte| byte.is_ascii_digit() || b"+ -".contains(&byte)) {
            findings.fault(At::row::<NumberDraft>(at, "number"), Code::Range, number, "a number as dialled");
        }
    }
}

fn doubles<R: Row>(draft: &PolicyDraft, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for (at, row) in R::list(draft).iter().enumerate() {
        // An empty id was noted when the document was read.
        if !row.id().is_empty() && !seen.insert(row.id()) {
            findings.fault(At::row::<R>(at, "id"), Code::DuplicateId, row.id(), "this id stands twice in the table");
        }
    }
}

fn parameter(at: At, row: &ParameterRow, findings: &mut Findings<'_>) {
    use Parameter as P;
    let (least, most) = match row.id {
        P::BatchHour | P::NightFromHour | P::NightToHour => (0, 23),
        P::EstimateKmh => (1, 1_000),
        P::EstimateDetourPercent => (100, 1_000),
        P::NearestMisses | P::PlacesPerLevel => (1, 32),
        P::ThirdDoorAttempts | P::ReminderPercent => (1, 100),
        P::SmallCellBelow => (1, 1_000),
        P::BurdenMinutes | P::LoadMinutes | P::UnknownPenaltyMinutes | P::EstimateBaseMinutes | P::AlertBudgetCalls => {
            (0, 100_000)
        }
        _ => (1, 1_000_000),
    };
    if !(least..=most).contains(&row.value) {
        findings.fault(at, Code::Range, &row.value.to_string(), format!("`{}`: from {least} to {most}", row.id.as_str()));
    }
}

fn condition(at: At, when: &When, findings: &mut Findings<'_>) {
    if let (Some(from), Some(below)) = (when.age_from, when.age_below)
        && from >= below
    {
        findings.fault(at, Code::Range, &format!("{from} to {below}"), "`age_from` is not below `age_below`: no age fits");
    }
    if let (Some(from), Some(to)) = (when.severity_from, when.severity_to)
        && from > to
    {
        findings.fault(at, Code::Conflict, from.as_str(), "`severity_from` is graver than `severity_to`: no severity fits");
    }
    let barred = |list: &[_]| list.iter().filter(|c| when.none.contains(c)).count();
    if barred(&when.all) > 0 || (!when.any.is_empty() && barred(&when.any) == when.any.len()) {
        findings.fault(at, Code::Conflict, "", "`none` bars what `all` or `any` asks for: nothing fits");
    }
    for uf in when.ufs.iter().filter(|uf| Uf::new(uf).is_none()) {
        findings.unknown(at, Code::UnknownToken, uf, Uf::all());
    }
}

/// An unsure row of a table that chooses care cannot be turned on.
fn unsure(at: At, confidence: Confidence, active: Option<bool>, findings: &mut Findings<'_>) {
    if confidence == Confidence::Low && active == Some(true) {
        findings.fault(at, Code::Unconfirmed, confidence.as_str(), "an unsure row is never active");
    }
}

fn gate(at: At, confidence: Confidence, protective: bool, active: Option<bool>, findings: &mut Findings<'_>) {
    if protective {
        if active == Some(false) {
            findings.fault(at, Code::Conflict, "false", "a limit that protects the person cannot be turned off");
        }
        return;
    }
    unsure(at, confidence, active, findings);
    if confidence == Confidence::Moderate && active == Some(true) {
        findings.warn(at, Code::Unconfirmed, confidence.as_str(), "turned on by local decision before the norm was checked");
    }
}

fn rule(at: usize, row: &RuleRow, findings: &mut Findings<'_>) {
    let place = |field| At::row::<RuleRow>(at, field);
    gate(place("active"), row.confidence, row.protective, row.active, findings);
    if let Some(when) = &row.when {
        condition(place("when"), when, findings);
    }
    for (field, minutes) in [("deadline_minutes", row.deadline_minutes), ("policy_minutes", row.policy_minutes)] {
        if let Some(minutes) = minutes.filter(|minutes| !(1..=MOST_MINUTES).contains(minutes)) {
            findings.fault(place(field), Code::Range, &minutes.to_string(), format!("from 1 to {MOST_MINUTES} minutes"));
        }
    }
    if row.deadline_minutes.is_some() && row.policy_minutes.is_some() {
        let hint = "the law gives minutes, so the policy does not: leave one out";
        findings.fault(place("policy_minutes"), Code::Conflict, "", hint);
    }
    if let (Some(from), Some(to)) = (row.valid_from, row.valid_to)
        && to < from
    {
        findings.fault(place("valid_to"), Code::BadPeriod, &to.to_string(), format!("`valid_from` is {from}"));
    }
    if row.carried_by.len() > 16 {
        findings.fault(place("carried_by"), Code::TooMany, &row.carried_by.len().to_string(), "at most 16");
    }
    if Jurisdiction::new(&row.jurisdiction).is_none() {
        let hint = "`BR`, `BR-` and the two letters of a state, or an IBGE code of seven digits";
        findings.fault(place("jurisdiction"), Code::UnknownToken, &row.jurisdiction, hint);
    }
    if matches!(row.act, Act::CompulsoryNotification | Act::Communication) {
        duty(row, place, findings);
    }
}

fn duty(row: &RuleRow, place: impl Fn(&'static str) -> At, findings: &mut Findings<'_>) {
    let has_clock = row.deadline_minutes.or(row.policy_minutes).is_some();
    if row.when.is_none() && !has_clock {
        return;
    }
    if row.when.is_none() {
        findings.fault(place("when"), Code::Missing, "", "a clock that nothing starts: say when the rule applies");
    }
    if row.who.is_none() {
        findings.fault(place("who"), Code::Missing, "", "a duty that nobody owns");
    }
    if row.to.is_empty() {
        findings.fault(place("to"), Code::Missing, "", "a duty owed to nobody");
    }
    if has_clock && row.clock_start.is_none() {
        findings.fault(place("clock_start"), Code::Missing, "", "say what starts the clock");
    }
    if !has_clock {
        findings.fault(place("policy_minutes"), Code::Missing, "", "where the law gives no minutes, the policy does");
    }
    if row.stop_evidence.is_none() {
        findings.fault(place("stop_evidence"), Code::Missing, "", "say which evidence stops the clock");
    }
    if row.identified.is_none() {
        findings.fault(place("identified"), Code::Missing, "", "say whether the person is named");
    }
    if row.payload_profile.is_none() {
        let (code, hint) = match row.identified {
            Some(Identified::No) => (Code::Missing, "say what is told"),
            _ => (Code::Unprofiled, "a rule that identifies somebody needs the profile that limits it"),
        };
        findings.fault(place("payload_profile"), code, row.id.as_str(), hint);
    }
}

/// Fields that name a person, or lead to them.
const NAMING: [DataField; 6] =
    [DataField::Name, DataField::BirthDate, DataField::Cns, DataField::SafeContact, DataField::LegalForm, DataField::Places];

/// Fields that a channel without login may carry.
const SHORT: [DataField; 4] = [DataField::CallId, DataField::DoorContact, DataField::CareNeeded, DataField::Question];

fn names_nobody(at: At, fields: &[DataField], findings: &mut Findings<'_>) {
    for named in fields.iter().filter(|field| NAMING.contains(field)) {
        findings.fault(at, Code::Conflict, named.as_str(), "this field names the person or leads to them");
    }
}

fn disclosure(at: usize, row: &DisclosureRow, findings: &mut Findings<'_>) {
    let place = |field| At::row::<DisclosureRow>(at, field);
    gate(place("active"), row.confidence, false, row.active, findings);
    match row.basis {
        LegalBasis::NoBasis => names_nobody(place("fields"), &row.fields, findings),
        LegalBasis::PublicPolicy if row.published_act.is_none() && is_active(row) => {
            let hint = "no published act is cited (LGPD art. 11 §2), so the row is not used";
            findings.warn(place("published_act"), Code::Suspicious, row.id.as_str(), hint);
        }
        LegalBasis::HealthProtection => {
            for (field, sectors) in [("from", &row.from), ("to", &row.to)] {
                if sectors.is_empty() || sectors.iter().any(|sector| sector.as_str() != "health") {
                    let hint = "LGPD art. 11 II f covers health professionals, services and authority alone";
                    findings.fault(place(field), Code::Conflict, row.id.as_str(), hint);
                }
            }
        }
        _ => {}
    }
}

fn channel(at: At, row: &ChannelRow, findings: &mut Findings<'_>) {
    let allowed: &[DataField] = match row.class {
        ChannelClass::Full => return,
        ChannelClass::Short => &SHORT,
        _ => &[DataField::CallId],
    };
    for field in row.fields.iter().filter(|field| !allowed.contains(field)) {
        let hint = format!("a `{}` channel may be read by others", row.class.as_str());
        findings.fault(at, Code::Conflict, field.as_str(), hint);
    }
}
