use super::*;
use crate::record::{Field, Limits, Reader, read_from};

fn read<T: Field>(json: &str) -> T {
    let mut reader = Reader::open(Limits { bytes: 100_000, depth: 16, list: 1_000, text: 1_000 });
    let value: T = read_from(&mut serde_json::Deserializer::from_str(json), &mut reader).expect(json);
    reader.finish(value).unwrap_or_else(|faults| panic!("{json}: {faults}"))
}

/// The answer to a condition: `yes`, `no`, or the unknown facts.
fn answer(when: &str, facts: &Facts) -> String {
    let (sectors, kinds) = (["education".to_owned(), "health".to_owned()], ["school".to_owned()]);
    match Test::new(&read(when), &sectors, &kinds).holds(facts) {
        Truth::No => "no".to_owned(),
        Truth::Yes => "yes".to_owned(),
        Truth::Unknown(unknown) => unknown.iter().map(UnknownFact::as_str).collect::<Vec<_>>().join(" "),
    }
}

/// Facts of a crisis and a person as documents write them, at a school in Estrela, by day.
fn facts(crisis: &str, person: &str) -> Facts {
    let crisis: Crisis = read(&format!(r#"{{"door":"d"{crisis}}}"#));
    let person: Person = read(&format!(r#"{{"ref":"p"{person}}}"#));
    let today = NaiveDate::from_ymd_opt(2030, 6, 1).expect("a date");
    let door = Door { sector: 1, kind: 1 };
    Facts::of(&crisis, &person, today, false, door, Whereabouts::new(None, Some("4307807")))
}

const BEATEN: &str = r#","circumstances":[{"kind":"violence_suffered","forms":["physical"],"relation":"partner"}]"#;
const UNTOLD: &str = r#","circumstances":[{"kind":"violence_suffered","suspected":true}]"#;
const CUT: &str = r#","severity":"high","circumstances":[{"kind":"self_harm","suspected":true},{"kind":"wound"}]"#;

#[test]
fn each_field_of_a_condition_answers_yes_no_or_unknown() {
    let cases = [
        // An empty condition always holds.
        ("{}", "", "", "yes"),
        (r#"{"severity_from":"high"}"#, CUT, "", "yes"),
        (r#"{"severity_from":"imminent"}"#, CUT, "", "no"),
        (r#"{"severity_to":"moderate"}"#, CUT, "", "no"),
        (r#"{"severity_to":"high"}"#, CUT, "", "yes"),
        (r#"{"severity_from":"high"}"#, "", "", "severity"),
        // A suspected circumstance counts as present.
        (r#"{"any":["self_harm","seizure"]}"#, CUT, "", "yes"),
        (r#"{"any":["seizure"]}"#, CUT, "", "no"),
        (r#"{"all":["self_harm","wound"]}"#, CUT, "", "yes"),
        (r#"{"all":["self_harm","seizure"]}"#, CUT, "", "no"),
        (r#"{"none":["seizure"]}"#, CUT, "", "yes"),
        (r#"{"none":["wound"]}"#, CUT, "", "no"),
        // Violence: a form or relation that nobody told is unknown; without violence there is none.
        (r#"{"forms":["physical","sexual"]}"#, BEATEN, "", "yes"),
        (r#"{"forms":["sexual"]}"#, BEATEN, "", "no"),
        (r#"{"forms":["sexual"]}"#, UNTOLD, "", "form"),
        (r#"{"forms":["sexual"]}"#, CUT, "", "no"),
        (r#"{"relations":["partner"]}"#, BEATEN, "", "yes"),
        (r#"{"relations":["guardian"]}"#, BEATEN, "", "no"),
        (r#"{"relations":["guardian"]}"#, UNTOLD, "", "relation"),
        (r#"{"relations":["guardian","unknown"]}"#, UNTOLD, "", "yes"),
        (r#"{"relations":["unknown"]}"#, "", "", "no"),
        (r#"{"forms":["sexual"],"relations":["guardian"]}"#, UNTOLD, "", "relation form"),
        // Age: the youngest and the oldest possible age decide.
        (r#"{"age_below":18}"#, "", r#","birth_date":"2012-06-02""#, "yes"),
        (r#"{"age_below":18}"#, "", r#","birth_date":"2012-06-01""#, "no"),
        (r#"{"age_below":18}"#, "", r#","age_range":{"from":15,"to":20}"#, "age"),
        (r#"{"age_below":18}"#, "", r#","age_range":{"to":17}"#, "yes"),
        (r#"{"age_below":18}"#, "", "", "age"),
        (r#"{"age_from":60}"#, "", r#","age_range":{"from":60}"#, "yes"),
        (r#"{"age_from":60}"#, "", r#","age_range":{"to":59}"#, "no"),
        (r#"{"age_from":60}"#, "", r#","age_range":{"from":59}"#, "age"),
        (r#"{"age_from":12,"age_below":18}"#, "", r#","age_range":{"from":12,"to":17}"#, "yes"),
        // A minor alone is a minor, though nobody told the age.
        (r#"{"age_below":18}"#, r#","circumstances":[{"kind":"minor_alone"}]"#, "", "yes"),
        (r#"{"gender":["female"]}"#, "", r#","gender":"female""#, "yes"),
        (r#"{"gender":["female"]}"#, "", r#","gender":"male""#, "no"),
        (r#"{"gender":["female"]}"#, "", "", "gender"),
        (r#"{"gender":["male","unknown"]}"#, "", "", "yes"),
        (r#"{"disability":true}"#, "", r#","disability":"yes""#, "yes"),
        (r#"{"disability":true}"#, "", r#","disability":"no""#, "no"),
        (r#"{"disability":true}"#, "", "", "disability"),
        (r#"{"consent":["refuses","cannot"]}"#, r#","capacity_to_consent":"refuses""#, "", "yes"),
        (r#"{"consent":["refuses"]}"#, r#","capacity_to_consent":"gives""#, "", "no"),
        (r#"{"consent":["refuses"]}"#, "", "", "consent"),
        (r#"{"night":true}"#, "", "", "no"),
        (r#"{"door_sectors":["education"]}"#, "", "", "yes"),
        (r#"{"door_sectors":["health"]}"#, "", "", "no"),
        (r#"{"door_kinds":["school"]}"#, "", "", "yes"),
        (r#"{"door_kinds":["upa"]}"#, "", "", "no"),
        (r#"{"admission":["involuntary"]}"#, r#","admission":{"kind":"involuntary"}"#, "", "yes"),
        (r#"{"admission":["involuntary"]}"#, r#","admission":{"kind":"voluntary"}"#, "", "no"),
        (r#"{"admission":["involuntary"]}"#, "", "", "no"),
        (r#"{"drug_use":true}"#, r#","admission":{"kind":"voluntary","drug_use":true}"#, "", "yes"),
        (r#"{"drug_use":true}"#, r#","admission":{"kind":"voluntary"}"#, "", "no"),
        (r#"{"events":["death","evasion"]}"#, r#","events":[{"kind":"evasion","at":"2030-06-01T10:00:00Z"}]"#, "", "yes"),
        (r#"{"events":["death"]}"#, r#","events":[{"kind":"evasion","at":"2030-06-01T10:00:00Z"}]"#, "", "no"),
        (r#"{"ufs":["RS","SC"]}"#, "", "", "yes"),
        (r#"{"ufs":["PA"]}"#, "", "", "no"),
        // One field that cannot hold settles it, whatever is unknown besides.
        (r#"{"age_below":18,"any":["seizure"]}"#, "", "", "no"),
        (r#"{"age_below":18,"gender":["female"],"disability":true}"#, "", "", "age gender disability"),
    ];
    for (when, crisis, person, expected) in cases {
        assert_eq!(answer(when, &facts(crisis, person)), expected, "{when} {crisis} {person}");
    }
}

#[test]
fn what_holds_with_a_fact_unknown_depends_on_that_fact() {
    // Telling the unknown fact settles the answer, one way and the other.
    let unknown = facts(BEATEN, "");
    let woman = Facts { gender: Gender::Female, ..unknown };
    let man = Facts { gender: Gender::Male, ..unknown };
    let when = r#"{"any":["violence_suffered"],"gender":["female"]}"#;
    assert_eq!([unknown, woman, man].map(|facts| answer(when, &facts)), ["gender", "yes", "no"]);
    assert_eq!(answer(r#"{"night":true}"#, &Facts { night: true, ..unknown }), "yes");
    assert_eq!(answer(r#"{"ufs":["RS"]}"#, &Facts { place: Whereabouts::default(), ..unknown }), "no");
}

#[test]
fn facts_are_not_told_by_debug() {
    assert_eq!(format!("{:?}", facts(BEATEN, "")), "Facts");
}
