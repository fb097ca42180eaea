//! What the built-in policy asks for in crises that a coordinator knows, and the limits that no crisis may pass.

use super::*;
use crate::crisis::{AdmissionKind, CareEvent, Relation, ViolenceForm};
use crate::person::{Age, Gender, Tri};

fn told(severity: Severity, age: u8, circumstances: &[Circumstance]) -> Facts {
    let facts = Facts { severity: Some(severity), age: Age { from: age, to: age }, ..Facts::default() };
    circumstances.iter().fold(facts, |facts, circumstance| facts.with(*circumstance))
}

/// The needs, `now` before a bar and `opening` after it.
fn needs(policy: &Policy, facts: &Facts) -> String {
    let bound = policy.bind(&WORDS);
    let needs = policy.needs(facts, &bound);
    assert_eq!(needs.over, []);
    let of = |pace| {
        let mut names: Vec<&str> =
            needs.needs.iter().filter(|n| n.pace == pace).map(|n| NEEDS[usize::from(n.need.expect("bound"))]).collect();
        names.sort_unstable();
        names.join(" ")
    };
    format!("{} | {}", of(draft::Pace::Now), of(draft::Pace::Opening))
}

/// The duties as `rule owner role minutes`, those carried by another left out.
fn duties(policy: &Policy, facts: &Facts) -> Vec<String> {
    policy
        .duties(facts, day("2030-01-15"))
        .iter()
        .filter(|fired| fired.carried_by.is_none())
        .flat_map(|fired| {
            let row = policy.rule_at(fired.rule);
            let minutes = row.deadline_minutes.map_or_else(
                || format!("policy {}", row.policy_minutes.expect("one of the two")),
                |minutes| format!("law {minutes}"),
            );
            let assumed: String = fired.assumed.iter().map(|fact| format!(" ?{}", fact.as_str())).collect();
            let who = row.who.expect("an owner").as_str();
            row.to
                .iter()
                .map(move |role| format!("{} {who} {} {minutes}{assumed}", row.id.as_str(), role.as_str()))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn at_school(policy: &Policy, facts: Facts) -> Facts {
    Facts { door: policy.bind(&WORDS).door(Some(sector("education")), Some(2)), ..facts }
}

#[test]
fn saturday_night_at_the_upa() {
    use Circumstance::{Psychosis, Sleeplessness};
    let policy = Policy::br();
    let facts = Facts { night: true, gender: Gender::Female, ..told(Severity::High, 34, &[Psychosis, Sleeplessness]) };
    assert_eq!(policy.floor(&facts).map(|floor| floor.severity), Some(Severity::High));
    assert_eq!(needs(&policy, &facts), "crisis_care night_place somatic_care | primary_care");
    assert_eq!(duties(&policy, &facts), [""; 0]);
    assert!(policy.home(&facts).is_none());
}

#[test]
fn a_girl_of_fifteen_at_school() {
    use Circumstance::{SelfHarm, Wound};
    let policy = Policy::br();
    let facts = at_school(&policy, Facts { gender: Gender::Female, ..told(Severity::High, 15, &[SelfHarm, Wound]) });
    assert_eq!(needs(&policy, &facts), "child_care somatic_care | primary_care");
    assert_eq!(
        duties(&policy, &facts),
        [
            "R20 attending_health health_authority law 1440",
            "R20b school conselho_tutelar policy 60",
            "R23 attending_health conselho_tutelar law 1440",
        ]
    );
    let home = policy.home(&facts).expect("with her mother");
    assert!(home.1.with_somebody);
    // In the state of Rio Grande do Sul the same acts are done once.
    let rs = Policy::br_rs();
    let there = Facts { place: Whereabouts::new(Some("RS"), None), ..at_school(&rs, facts) };
    assert_eq!(duties(&rs, &there), duties(&policy, &facts));
    let carried = rs.duties(&there, day("2030-01-15"));
    let carrier = |id: &str| carried.iter().find(|f| rs.rule_at(f.rule).id.as_str() == id).and_then(|f| f.carried_by);
    assert_eq!(carrier("R24b").map(|ix| rs.rule_at(ix).id.as_str()), Some("R20b"));
}

#[test]
fn an_adult_student_is_a_question_for_the_municipality() {
    let policy = Policy::br();
    let facts = at_school(&policy, told(Severity::High, 19, &[Circumstance::SelfHarm]));
    assert_eq!(
        duties(&policy, &facts),
        ["R20 attending_health health_authority law 1440", "R20d school conselho_tutelar policy 60"]
    );
    let row = policy.rule("R20d").expect("R20d").row();
    assert!(row.needs_local_decision.is_some() && row.identified == Some(super::super::draft::Identified::No));
    // With the age unknown the child's rule holds, and says that the age was assumed.
    let unknown = Facts { age: Age { from: 0, to: 130 }, ..facts };
    assert!(duties(&policy, &unknown).contains(&"R20b school conselho_tutelar policy 60 ?age".to_owned()));
}

#[test]
fn beaten_by_her_partner_and_afraid_of_tonight() {
    use Circumstance::{UnsafeTonight, ViolenceSuffered};
    let policy = Policy::br();
    let facts = Facts {
        forms: 1 << ViolenceForm::Physical as u8,
        relations: 1 << Relation::Partner as u8,
        gender: Gender::Female,
        disability: Tri::No,
        ..told(Severity::High, 41, &[ViolenceSuffered, UnsafeTonight])
    };
    assert_eq!(needs(&policy, &facts), "shelter somatic_care violence_care | primary_care");
    assert_eq!(
        duties(&policy, &facts),
        ["R26a attending_health health_authority law 10080", "R26b attending_health police law 1440"]
    );
    let profile = policy.rule("R26b").and_then(|rule| rule.profile()).expect("R27").0;
    assert!(!policy.may_identify(profile, &facts), "by default she is not identified");
    assert!(policy.may_identify(profile, &Facts { severity: Some(Severity::Imminent), ..facts }));
    assert!(policy.home(&facts).is_none());
    // Sexual violence: full care now, and the notification within a day carries the weekly ones.
    let sexual = Facts { forms: 1 << ViolenceForm::Sexual as u8, ..facts };
    assert!(needs(&policy, &sexual).contains("sexual_violence_care"));
    assert_eq!(
        duties(&policy, &sexual),
        ["R25c attending_health health_authority law 1440", "R26b attending_health police law 1440"]
    );
    // A man: the weekly notification, and no police.
    let man = Facts { gender: Gender::Male, ..facts };
    assert_eq!(duties(&policy, &man), ["R25d attending_health health_authority law 10080"]);
    // Nobody told the gender: the weekly notification, and the police without her name.
    let untold = Facts { gender: Gender::Unknown, ..facts };
    assert_eq!(
        duties(&policy, &untold),
        ["R25d attending_health health_authority law 10080", "R26b attending_health police law 1440 ?gender"]
    );
}

#[test]
fn withdrawal_with_confusion_is_imminent() {
    use Circumstance::{AlcoholUse, Confusion, Withdrawal};
    let policy = Policy::br();
    let told = told(Severity::Moderate, 52, &[AlcoholUse, Withdrawal, Confusion]);
    let floor = policy.floor(&told).expect("a floor");
    assert_eq!((floor.severity, policy.cite(floor.row).map(|c| c.id)), (Severity::Imminent, Some("floor/withdrawal-confusion")));
    let facts = Facts { severity: Some(floor.severity), ..told };
    assert_eq!(needs(&policy, &facts), "detoxification somatic_care urgency | primary_care substance_care");
    assert!(policy.home(&facts).is_none());
    let admitted = Facts { admission: Some(AdmissionKind::Involuntary), drug_use: true, ..facts };
    assert_eq!(
        duties(&policy, &admitted),
        [
            "R04 admitting_service prosecutor law 4320",
            "R08a admitting_service oversight policy 10080",
            "R09b admitting_service prosecutor law 4320",
            "R09b admitting_service defensoria law 4320",
            "R09b admitting_service oversight law 4320",
        ]
    );
    let discharged = Facts { events: 1 << CareEvent::Discharge as u8, admission: Some(AdmissionKind::Voluntary), ..admitted };
    assert!(duties(&policy, &discharged).contains(&"R09c admitting_service defensoria law 4320".to_owned()));
}

#[test]
fn older_people_and_people_with_disability() {
    use Circumstance::ViolenceSuffered;
    let policy = Policy::br();
    let facts = Facts {
        forms: 1 << ViolenceForm::Neglect as u8,
        gender: Gender::Male,
        disability: Tri::Yes,
        ..told(Severity::Moderate, 60, &[ViolenceSuffered])
    };
    assert_eq!(
        duties(&policy, &facts),
        [
            "R32a attending_health health_authority law 10080",
            "R32b attending_health older_people_council policy 1440",
            "R33 attending_health police policy 1440",
            "R33 attending_health prosecutor policy 1440",
            "R33 attending_health disability_council policy 1440",
        ]
    );
    let younger = Facts { age: Age { from: 59, to: 59 }, disability: Tri::No, ..facts };
    assert_eq!(duties(&policy, &younger), ["R25d attending_health health_authority law 10080"]);
    let untold = Facts { disability: Tri::Unknown, ..younger };
    assert!(duties(&policy, &untold).contains(&"R33 attending_health prosecutor policy 1440 ?disability".to_owned()));
}

#[test]
fn maltreatment_of_a_child_is_told_once() {
    let policy = Policy::br();
    let child = Facts {
        gender: Gender::Male,
        disability: Tri::No,
        relations: 1 << Relation::Guardian as u8,
        ..told(Severity::Moderate, 9, &[Circumstance::ViolenceSuffered])
    };
    let facts = at_school(&policy, child);
    assert_eq!(
        duties(&policy, &facts),
        ["R25d attending_health health_authority law 10080", "R28 door conselho_tutelar policy 60"]
    );
    assert!(needs(&policy, &facts).contains("child_protection"));
    let absent = at_school(&policy, told(Severity::Low, 9, &[Circumstance::SchoolAbsence]));
    assert_eq!(duties(&policy, &absent), ["R29b school conselho_tutelar policy 1440"]);
}

#[test]
fn events_of_an_admission() {
    let policy = Policy::br();
    let facts = Facts { events: 1 << CareEvent::Evasion as u8, ..told(Severity::Low, 40, &[]) };
    assert_eq!(duties(&policy, &facts), ["R06 admitting_service health_authority law 1440"]);
}

/// Facts of any kind, from a number: every circumstance is drawn, so that the limits below are tried all over.
fn drawn(seed: u64) -> Facts {
    let mix =
        |salt: u64| (seed ^ salt).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 16;
    let age = (mix(2) % 100) as u8;
    Facts {
        severity: Severity::ALL.get((mix(1) % 4) as usize).copied(),
        circumstances: mix(3) & mix(4) & ((1 << Circumstance::ALL.len()) - 1),
        forms: (mix(5) % 64) as u8,
        form_untold: mix(6) % 2 == 0,
        relations: (mix(7) % 256) as u8,
        age: if mix(8) % 4 == 0 { Age { from: 0, to: 130 } } else { Age { from: age, to: age } },
        gender: Gender::ALL[(mix(9) % 4) as usize],
        disability: Tri::ALL[(mix(10) % 3) as usize],
        night: mix(11) % 2 == 0,
        ..Facts::default()
    }
}

#[test]
fn a_child_is_never_given_to_adult_psychiatry_and_no_crisis_asks_too_much() {
    let policy = Policy::br();
    let bound = policy.bind(&WORDS);
    for seed in 0..20_000 {
        let facts = drawn(seed);
        let needs = policy.needs(&facts, &bound);
        let has = |need: &str| needs.needs.iter().any(|n| n.need.map(|n| NEEDS[usize::from(n)]) == Some(need));
        assert!(needs.over.is_empty() && needs.needs.len() <= MOST_NEEDS, "{seed}");
        assert!(has("primary_care"), "{seed}");
        if facts.age.to < 18 {
            assert!(!has("crisis_care") && !has("night_place") && !has("shelter"), "{seed}");
        }
        if facts.age.from >= 18 {
            assert!(!has("child_care") && !has("child_protection"), "{seed}");
        }
        assert_eq!(has("urgency"), facts.severity == Some(Severity::Imminent), "{seed}");
        assert!(!has("police_protection") && !has("hospital_bed"), "nobody is sent to police or to a bed by a table: {seed}");
        if policy.home(&facts).is_some() {
            assert!(facts.severity < Some(Severity::Imminent) && !facts.has(Circumstance::UnsafeTonight), "{seed}");
        }
    }
    let any = Facts { circumstances: u64::MAX, forms: u8::MAX, relations: u8::MAX, ..Facts::default() };
    for severity in Severity::ALL {
        for age in [0, 12, 17, 18, 60, 99] {
            let facts = Facts { severity: Some(*severity), age: Age { from: age, to: age }, night: true, ..any };
            assert!(policy.needs(&facts, &bound).over.is_empty(), "{severity:?} {age}");
        }
    }
}

/// Not a limit of time, which belongs to benches: prints what one decision's questions cost.
#[test]
#[ignore = "prints a timing"]
fn cost_of_one_decision() {
    let policy = Policy::br();
    let bound = policy.bind(&WORDS);
    let tests = policy.parts().needs.len() + policy.parts().floors.len() + policy.rules().filter(|r| r.row().is_duty()).count();
    let (rounds, started) = (100_000_u64, std::time::Instant::now());
    let mut sum = 0;
    for seed in 0..rounds {
        let facts = drawn(seed);
        let held = policy
            .parts()
            .needs
            .iter()
            .chain(&policy.parts().floors)
            .chain(policy.parts().rules.iter().filter_map(|r| r.test.as_ref()));
        sum += held.filter(|test| test.holds(&facts) != Truth::No).count();
    }
    println!("{tests} conditions: {} ns ({sum})", started.elapsed().as_nanos() / u128::from(rounds));
    let started = std::time::Instant::now();
    for seed in 0..rounds {
        let facts = drawn(seed);
        sum += policy.floor(&facts).is_some() as usize
            + policy.needs(&facts, &bound).needs.len()
            + policy.duties(&facts, day("2030-01-15")).len();
    }
    println!("floor, needs and duties: {} ns ({sum})", started.elapsed().as_nanos() / u128::from(rounds));
    let started = std::time::Instant::now();
    (0..20).for_each(|_| drop(Policy::br()));
    println!("Policy::br(): {} us", started.elapsed().as_micros() / 20);
    let town = over(r#""parameters":[{"id":"reach_minutes","value":90,"source":"s","confidence":"K"}]"#);
    let started = std::time::Instant::now();
    (0..20).for_each(|_| drop(policy.overlay(&town)));
    println!("overlay of one row: {} us", started.elapsed().as_micros() / 20);
    let started = std::time::Instant::now();
    assert_ne!(policy.fingerprint(), &[0; 32]);
    println!("fingerprint: {} us", started.elapsed().as_micros());
}
