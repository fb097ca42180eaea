use super::draft::{Act, Confidence};
use super::*;
use crate::crisis::Circumstance;
use crate::error::{Code, Faults};
use crate::record::{Limits, Reader, read_builtin, read_from};

mod faults;
mod overlays;
mod scenarios;

const BR: &str = include_str!("../../policy/br.json");
const BR_RS: &str = include_str!("../../policy/br-rs.json");

const NEEDS: [&str; 22] = [
    "crisis_care",
    "somatic_care",
    "night_place",
    "primary_care",
    "child_care",
    "substance_care",
    "detoxification",
    "violence_care",
    "sexual_violence_care",
    "shelter",
    "social_protection",
    "street_care",
    "prenatal_care",
    "legal_aid",
    "police_protection",
    "urgency",
    "hospital_bed",
    "continuity",
    "school_support",
    "child_protection",
    "residential_care",
    "matrix_support",
];
const KINDS: [&str; 6] = ["ubs", "upa", "school", "conselho_tutelar", "older_people_council", "disability_council"];
const SECTORS: [&str; 9] =
    ["health", "social_assistance", "education", "culture", "justice", "human_rights", "public_safety", "housing", "work"];
const WORDS: Words<'static> = Words { needs: &NEEDS, kinds: &KINDS, sectors: &SECTORS };

fn sector(id: &str) -> u8 {
    SECTORS.iter().position(|known| *known == id).expect(id) as u8
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn draft(json: &str) -> PolicyDraft {
    let mut reader = Reader::open(Limits { bytes: 1_000_000, depth: 16, list: 10_000, text: 4_096 });
    let draft = read_from(&mut serde_json::Deserializer::from_str(json), &mut reader).expect(json);
    reader.finish(draft).unwrap_or_else(|faults| panic!("{json}: {faults}"))
}

/// A document with these tables, on `br`.
fn over(tables: &str) -> PolicyDraft {
    draft(&format!(r#"{{"format":"amparo/policy/1","id":"town","base":"br",{tables}}}"#))
}

fn compiled(draft: &PolicyDraft) -> Result<Compiled, Faults> {
    compile(draft, compile::open_reader())
}

#[test]
fn built_ins_compile_without_a_warning() {
    for json in [BR, BR_RS] {
        let compiled = compiled(&read_builtin(json)).expect("no faults");
        assert_eq!(compiled.warnings, [], "{:?}", compiled.policy);
    }
    assert_eq!(Policy::br().check_against(&WORDS), []);
    assert_eq!(Policy::br_rs().check_against(&WORDS), []);
    assert_eq!(Policy::br_rs().lineage().iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["br", "br-rs"]);
}

/// Every rule of the reference table that is not graded unsure, with its grades: `+` counts, `-` waits.
const RULES: &str = "R01+ R02+ R03+ R04+ R04b+ R05a+ R05b+ R06+ R06b+ R07+ R07b+ R08+ R08a+ R08b+ R09+ R09b+ R09c+ R09d+ R09e+ \
    R09f+ R09g+ R10+ R11+ R12+ R13+ R14+ R20+ R20b+ R20c- R20d+ R21+ R22+ R22b+ R23+ R24a+ R24b+ R24c+ R25a+ R25b+ R25c+ R25d+ \
    R26a+ R26b+ R27a+ R27b+ R28+ R29a+ R29b+ R30+ R31+ R32a+ R32b+ R33+ R34+ R34b+ R35- R36+ R37+ R40+ R41+ R42+ R43+ R44+ R45+ \
    R46- R47+ R48+ R50+ R51a+ R51b- R52+ R53a+ R53b+ R54a+ R54b+ R55a+ R55b+ R56- R57a+ R57b+ R57c- R58+ R59- R60a+ R60b- \
    R61+ R62+ R63+ R64a+ R64b- R65a+ R65b- R66+ R67a+ R67b- R70+ R71+ R72+ R73+ R74+ R75+ R76+ R77+ R78+";

#[test]
fn every_rule_of_the_table_is_there_and_counts_as_its_grade_allows() {
    let policy = Policy::br_rs();
    let found: Vec<String> = policy
        .rules()
        .map(|rule| format!("{}{}", rule.row().id.as_str(), if rule.activity() == Activity::Active { '+' } else { '-' }))
        .collect();
    assert_eq!(found.join(" "), RULES.split_whitespace().collect::<Vec<_>>().join(" "));
    for rule in policy.rules() {
        let (row, id) = (rule.row(), rule.row().id.as_str());
        assert_eq!(row.checked_on, Some(day("2026-11-22")), "{id}");
        assert!(row.confidence != Confidence::Low, "{id}");
        assert!(!row.title.pt.is_empty() && !row.title.en.is_empty() && !row.source.is_empty(), "{id}");
        // A rule that waits is never a limit; one that is only fairly sure counts for no other reason than being one.
        let counts = rule.activity() == Activity::Active;
        assert!(counts || !row.protective, "{id}");
        assert!(!counts || row.protective || row.confidence <= Confidence::Known, "{id}");
        // A limit never makes a duty, so no grade lets a duty through by calling it a limit.
        assert!(!row.protective || !row.is_duty(), "{id}");
        assert!(row.when.is_none() || row.is_duty() || row.is_offer(), "{id}");
        assert!(!row.title.pt.contains("encaminha") && !row.title.pt.contains("surto"), "{id}");
    }
}

#[test]
fn every_row_has_a_source_and_a_grade_above_unsure() {
    let policy = Policy::br_rs();
    for table in Table::ALL {
        let mut rows = 0;
        while let Some(cited) = policy.cite(RowIx { table: *table, row: rows }) {
            assert!(!cited.source.is_empty() && cited.confidence != Confidence::Low, "{table:?} {}", cited.id);
            assert_eq!(policy.row_ix(*table, cited.id), Some(RowIx { table: *table, row: rows }));
            rows += 1;
        }
        assert!(rows > 0, "{table:?}");
    }
}

#[test]
fn a_rule_counts_in_its_time_and_place() {
    let policy = Policy::br_rs();
    let (rs, pa) = (Whereabouts::new(Some("RS"), None), Whereabouts::new(Some("PA"), Some("1504422")));
    let cases = [
        ("R26b", "2020-03-09", pa, false),
        ("R26b", "2020-03-10", pa, true),
        ("R24a", "2030-01-01", pa, false),
        ("R24a", "2030-01-01", rs, true),
        ("R53a", "2005-01-01", pa, true),
        ("R53a", "2030-01-01", pa, false),
        ("R35", "2030-01-01", pa, false),
    ];
    for (id, date, place, expected) in cases {
        assert_eq!(policy.rule(id).expect(id).is_active_on(day(date), place), expected, "{id} {date}");
    }
    let rule = policy.rule("R26b").expect("R26b");
    assert_eq!(policy.rule_at(rule.ix()).id.as_str(), "R26b");
    assert_eq!(rule.profile().map(|(ix, row)| (policy.cite(ix).map(|c| c.id), row.protective)), Some((Some("R27"), true)));
    assert!(policy.rule("R99").is_none());
    assert_eq!(policy.cite(RowIx { table: Table::Rules, row: u16::MAX }), None);
}

#[test]
fn a_duty_has_an_owner_an_addressee_a_clock_and_what_stops_it() {
    let policy = Policy::br_rs();
    let mut duties = 0;
    for rule in policy.rules().filter(|rule| rule.row().is_duty()) {
        let row = rule.row();
        assert!(row.who.is_some() && !row.to.is_empty() && row.clock_start.is_some(), "{}", row.id.as_str());
        assert!(row.deadline_minutes.is_some() != row.policy_minutes.is_some(), "{}", row.id.as_str());
        assert!(row.stop_evidence.is_some() && rule.profile().is_some(), "{}", row.id.as_str());
        assert!(matches!(row.act, Act::CompulsoryNotification | Act::Communication));
        duties += 1;
    }
    assert!(duties >= 25, "{duties}");
}

#[test]
fn windows_prefer_the_bonds_own_kind() {
    use crate::bond::BondKind;
    let policy = Policy::br();
    let id = |(days, row): (u32, Option<RowIx>)| (days, row.and_then(|row| policy.cite(row)).map(|cited| cited.id));
    assert_eq!(id(policy.window_days(BondKind::Care, false)), (365, Some("window/default")));
    assert_eq!(id(policy.window_days(BondKind::Care, true)), (730, Some("window/reference")));
    assert_eq!(id(policy.window_days(BondKind::Activity, false)), (365, Some("window/activity")));
    assert_eq!(id(policy.window_days(BondKind::Study, true)), (730, Some("window/reference")));
}

#[test]
fn parameters_numbers_and_answers_are_told() {
    use crate::network::draft::NumberPurpose;
    let policy = Policy::br();
    assert_eq!(policy.parameter(Parameter::ReachMinutes), 120);
    assert_eq!(policy.answer_minutes(Some(Severity::Imminent)), 10);
    assert_eq!(policy.answer_minutes(None), 30);
    assert_eq!(policy.number(NumberPurpose::Emergency), Some("192"));
    assert_eq!(policy.number(NumberPurpose::Listening), Some("188"));
}

#[test]
fn health_protection_stays_within_health_and_no_policy_basis_without_its_act() {
    use super::draft::{DataField, LegalBasis as B};
    let policy = Policy::br();
    let bound = policy.bind(&WORDS);
    let row = |from: &str, to: &str, basis| {
        policy.disclosure(&bound, sector(from), sector(to), basis).and_then(|(ix, _)| policy.cite(ix)).map(|cited| cited.id)
    };
    assert_eq!(row("health", "health", B::HealthProtection), Some("tell/health-health"));
    for other in &SECTORS[1..] {
        assert_eq!(row("health", other, B::HealthProtection), None);
        assert_eq!(row(other, "health", B::HealthProtection), None);
        assert_eq!(row(other, "health", B::PublicPolicy), None);
        assert_eq!(row(other, "health", B::Consent), Some("tell/consent-health"));
        assert_eq!(row(other, "health", B::ProtectionOfLife), Some("tell/life-health"));
        assert_eq!(row("health", other, B::Consent), Some("tell/consent-other"));
        assert_eq!(row("health", other, B::NoBasis), Some("tell/none-other"));
    }
    assert_eq!(row("social_assistance", "social_assistance", B::Consent), Some("tell/consent-social-social"));
    let school = policy.disclosure(&bound, sector("health"), sector("education"), B::Consent).expect("a row").1;
    for field in [DataField::Event, DataField::Need, DataField::RiskNote, DataField::Cns, DataField::Circle] {
        assert!(!school.fields.contains(&field), "a school is not told `{}`", field.as_str());
    }
    let act = over(
        r#""disclosure":[{"id":"tell/policy-network","from":["health"],"to":["social_assistance"],"basis":"public_policy",
            "fields":["call_id","name","care_needed"],"published_act":"Decreto 1/2030","source":"Decreto 1/2030","confidence":"V"}]"#,
    );
    let policy = policy.overlay(&act).expect("it lies on br").0;
    let bound = policy.bind(&WORDS);
    assert!(policy.disclosure(&bound, sector("health"), sector("social_assistance"), B::PublicPolicy).is_some());
    assert!(policy.disclosure(&bound, sector("health"), sector("culture"), B::PublicPolicy).is_none());
}

#[test]
fn a_policy_is_bound_once_for_its_network_and_afresh_for_another() {
    let policy = Policy::br();
    let first = policy.bind(&WORDS);
    assert!(std::sync::Arc::ptr_eq(&first, &policy.clone().bind(&WORDS)));
    let mut needs = NEEDS;
    needs.swap(0, 21);
    let other = policy.bind(&Words { needs: &needs, ..WORDS });
    let at = |bound: &Bound, id| bound.need(usize::from(policy.row_ix(Table::Needs, id).expect(id).row));
    assert_eq!((at(&first, "need/crisis"), at(&other, "need/crisis")), (Some(0), Some(21)));
    assert_eq!(at(&policy.bind(&WORDS), "need/crisis"), Some(0));
    let few = Words { needs: &["crisis_care", "primary_car"], kinds: &KINDS, sectors: &SECTORS };
    assert_eq!(at(&policy.bind(&few), "need/primary"), None);
    let faults = policy.check_against(&few);
    let primary = faults.iter().find(|fault| fault.value == "primary_care").expect("it is missing");
    assert_eq!((primary.code, primary.hint.as_str()), (Code::Dangling, "did you mean `primary_car`?"));
}

#[test]
fn ladders_and_quorum_are_told_by_sector() {
    let policy = Policy::br();
    let bound = policy.bind(&WORDS);
    let ladder =
        |id| policy.ladder(&bound, sector(id)).map(|(_, row)| row.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>());
    assert_eq!(ladder("health"), Some(vec!["mental_health_coordination", "crisis_lead"]));
    assert_eq!(ladder("education"), Some(vec!["crisis_lead"]));
    assert_eq!(bound.quorum_sectors(), [sector("health"), sector("social_assistance")]);
    assert!(policy.quorum().is_some_and(|(_, row)| row.reference));
}

#[test]
fn no_circumstance_is_forgotten() {
    // Each circumstance changes what is asked for at some severity, is a floor, or is listed here with the reason.
    let unheard = [
        (Circumstance::CourtOrder, "the court's order names the care; the crisis lead answers"),
        (Circumstance::InCustody, "health comes to the person; home is no place then"),
    ];
    let policy = Policy::br();
    let bound = policy.bind(&WORDS);
    for circumstance in Circumstance::ALL {
        let heard = [8, 30].iter().any(|age| {
            let age = crate::person::Age { from: *age, to: *age };
            let base = Facts { severity: Some(Severity::Low), age, ..Facts::default() };
            let told = base.with(*circumstance);
            policy.floor(&told).is_some() || policy.needs(&told, &bound).mask() != policy.needs(&base, &bound).mask()
        });
        let heard_later = {
            let base =
                Facts { severity: Some(Severity::Moderate), age: crate::person::Age { from: 30, to: 30 }, ..Facts::default() };
            policy.needs(&base.with(*circumstance), &bound) != policy.needs(&base, &bound)
        };
        assert_eq!(heard || heard_later, !unheard.iter().any(|(c, _)| c == circumstance), "{circumstance:?}");
    }
}

#[test]
fn debug_tells_the_id_alone() {
    assert_eq!(format!("{:?}", Policy::br()), "Policy(\"br\")");
    let policy = Policy::br();
    assert_eq!(format!("{:?}", policy.rule("R04").expect("R04")), "Rule(\"R04\")");
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    shared(&policy);
}
