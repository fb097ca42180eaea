//! Limits of every document, and bytes that no host means to send: the right code, no panic, and `emergency` answers all
//! the same. What reading may cost is counted in bytes allocated, not in time.

use amparo::error::{Code, Faults};
use amparo::exchange;
use amparo::network::Network;

const TOWN: &[u8] = include_bytes!("../fuzz/seeds/network/town.json");
const DOCUMENTS: [&str; 4] = ["network", "policy", "status", "request"];

fn town() -> Network {
    exchange::network(TOWN).expect("the town has no faults").0
}

fn read(document: &str, bytes: &[u8]) -> Result<(), Faults> {
    match document {
        "network" => exchange::network(bytes).map(drop),
        "policy" => exchange::policy(bytes).map(drop),
        "status" => exchange::status(bytes, &town()).map(drop),
        _ => exchange::request(bytes).map(drop),
    }
}

/// Codes of what is wrong; `emergency` has to answer whatever the bytes are.
fn codes(document: &str, bytes: &[u8]) -> Vec<Code> {
    assert!(exchange::emergency(bytes).emergency.is_some(), "no severity could be read, and nobody was told what to do");
    match read(document, bytes) {
        Ok(()) => Vec::new(),
        Err(faults) => {
            assert!(!faults.faults.is_empty() && faults.faults.len() <= Faults::LISTED);
            assert!(!faults.to_string().is_empty());
            faults.faults.iter().map(|fault| fault.code).collect()
        }
    }
}

fn only(document: &str, bytes: &[u8], code: Code) {
    assert_eq!(codes(document, bytes), [code], "{document}: {}", String::from_utf8_lossy(&bytes[..bytes.len().min(80)]));
}

fn head(document: &str) -> String {
    let more = match document {
        "network" => r#""id":"n","valid_at":"2031-01-01T00:00:00Z""#,
        "policy" => r#""id":"local","base":"br""#,
        "status" => r#""note":"n""#,
        _ => r#""at":"2031-05-15T22:40:00Z","person":{"ref":"p"},"crisis":{"door":"upa"}"#,
    };
    format!(r#"{{"format":"amparo/{document}/1",{more}"#)
}

#[test]
fn what_the_heads_say_is_valid_by_itself() {
    for document in ["policy", "status", "request"] {
        assert_eq!(codes(document, format!("{}}}", head(document)).as_bytes()), [], "{document}");
    }
}

#[test]
fn a_document_that_is_too_large_is_refused_unread() {
    let limits = [("network", 2_000_000_000), ("policy", 16_000_000), ("status", 500_000_000), ("request", 4_000_000)];
    for (document, limit) in limits {
        // Zeroed memory that nobody looks at is never really there.
        let bytes = vec![0_u8; limit + 1];
        only(document, &bytes, Code::TooLarge);
        if limit < 100_000_000 {
            only(document, &bytes[..limit], Code::Syntax);
        }
    }
}

#[test]
fn lists_and_objects_are_sixteen_levels_deep_at_most() {
    for document in DOCUMENTS {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"a":["#, "]}]")] {
            for levels in [17, 200, 100_000] {
                let inner = format!("{}0{}", open.repeat(levels), close.repeat(levels));
                only(document, inner.as_bytes(), Code::TooDeep);
                only(document, format!("{},\"note\":{inner}}}", head(document)).as_bytes(), Code::TooDeep);
            }
        }
        let shallow = format!("{},\"x\":{}0{}}}", head(document), "[".repeat(15), "]".repeat(15));
        assert!(!codes(document, shallow.as_bytes()).contains(&Code::TooDeep), "{document}");
        // Whatever follows: the depth is seen before the bytes turn out to be cut off.
        only(document, &vec![b'['; 1_000_000], Code::TooDeep);
        only(document, &b"{\"a\":".repeat(200_000), Code::TooDeep);
    }
}

#[test]
fn a_list_has_as_many_entries_as_its_document_allows() {
    let cases = [
        ("policy", "parameters", 10_000),
        ("status", "reports", 2_000_000),
        ("request", "recent", 10_000),
        ("network", "links", 16_000_000),
    ];
    for (document, list, limit) in cases {
        if cfg!(debug_assertions) && limit > 2_000_000 {
            println!("SKIP limits: 1 list of {limit} entries, which a build for debugging reads too slowly");
            continue;
        }
        let entries = |count: usize| format!("{},\"{list}\":[0{}]}}", head(document), ",0".repeat(count - 1));
        let told = |count| {
            let faults = read(document, entries(count).as_bytes()).expect_err("a number is no record");
            (faults.faults.len(), faults.unlisted)
        };
        let (listed, unlisted) = told(limit);
        let (_, one_more) = told(limit + 1);
        assert_eq!(listed, Faults::LISTED, "{document}");
        assert_eq!(one_more, unlisted + 1, "{document}: the entry over the limit is not read, the fault is `too_many`");
    }
    let recent = r#"{"service":"upa","at":"2031-05-15T22:00:00Z"}"#;
    let request = |count: usize| format!("{},\"recent\":[{recent}{}]}}", head("request"), format!(",{recent}").repeat(count - 1));
    assert_eq!(codes("request", request(10_000).as_bytes()), []);
    only("request", request(10_001).as_bytes(), Code::TooMany);
    let bond = r#"{"service":"upa","kind":"care","strength":1}"#;
    let bonds = |count: usize| {
        head("request").replace(r#""ref":"p""#, &format!(r#""ref":"p","bonds":[{bond}{}]"#, format!(",{bond}").repeat(count - 1)))
    };
    assert_eq!(codes("request", format!("{}}}", bonds(256)).as_bytes()), []);
    only("request", format!("{}}}", bonds(257)).as_bytes(), Code::TooMany);
}

#[test]
fn a_text_has_4096_bytes_at_most() {
    for document in ["policy", "status", "request"] {
        let head = head(document).replace(r#""note":"n""#, r#""reports":[]"#);
        let text = |length: usize| format!("{head},\"note\":\"{}\"}}", "a".repeat(length));
        assert_eq!(codes(document, text(4_096).as_bytes()), [], "{document}");
        only(document, text(4_097).as_bytes(), Code::TooLong);
        only(document, text(1_000_000).as_bytes(), Code::TooLong);
    }
    // Ids have limits of their own, and keys are shown no further than 64 characters.
    let id = head("request").replace("upa", &"u".repeat(129));
    only("request", format!("{id}}}").as_bytes(), Code::BadId);
    let key = format!("{},\"{}\":1}}", head("policy"), "k".repeat(1_000_000));
    let faults = read("policy", key.as_bytes()).expect_err("there is no such field");
    assert!(faults.has(Code::UnknownField) && faults.to_string().len() < 200, "{faults}");
}

#[test]
fn numbers_beyond_their_range_are_faults() {
    let report = |field: &str| {
        format!("{},\"reports\":[{{\"service\":\"upa\",\"reported_at\":\"2031-01-01T00:00:00Z\",{field}}}]}}", head("status"))
    };
    let cases = [
        (r#""free_places":4294967296"#, Code::Range),
        (r#""free_places":-1"#, Code::Range),
        (r#""free_places":9223372036854775807"#, Code::Range),
        (r#""free_places":18446744073709551615"#, Code::Type),
        (r#""free_places":18446744073709551616"#, Code::Type),
        (r#""free_places":1e300"#, Code::Type),
        (r#""free_places":1.5"#, Code::Type),
        (r#""free_places":-0.0"#, Code::Type),
        (r#""free_places":1e400"#, Code::Syntax),
        (r#""free_places":NaN"#, Code::Syntax),
        (r#""free_places":Infinity"#, Code::Syntax),
        (r#""free_places":0x10"#, Code::Syntax),
        (r#""free_places":+1"#, Code::Syntax),
        (r#""free_places":01"#, Code::Syntax),
        (r#""free_places":"1""#, Code::Type),
        (r#""age":{"from":256}"#, Code::Range),
    ];
    for (field, code) in cases {
        let capacity = format!("\"capacity\":\"full\",{field}");
        only("status", report(&capacity).as_bytes(), code);
    }
    let digits = format!("\"capacity\":\"full\",\"free_places\":{}", "9".repeat(1_000_000));
    only("status", report(&digits).as_bytes(), Code::Syntax);
    for point in [r#"{"lat":91,"lon":0}"#, r#"{"lat":0,"lon":1e300}"#, r#"{"lat":-1e-400,"lon":-181}"#] {
        let far = String::from_utf8_lossy(TOWN).replace(r#"{"lat":-1.36,"lon":-48.34}"#, point);
        assert!(codes("network", far.as_bytes()).contains(&Code::Range), "{point}");
    }
}

#[test]
fn instants_outside_1900_to_2200_are_faults_whatever_their_offset() {
    let at = |text: &str| codes("request", format!("{}}}", head("request").replace("2031-05-15T22:40:00Z", text)).as_bytes());
    for sound in ["1900-01-01T00:00:00Z", "2200-12-31T23:59:59Z", "1899-12-31T23:00:00-02:00", "2201-01-01T01:00:00+02:00"] {
        assert_eq!(at(sound), [], "{sound}");
    }
    let beyond = [
        "1899-12-31T23:59:59Z",
        "2201-01-01T00:00:00Z",
        "2200-12-31T23:00:00-02:00",
        "1900-01-01T01:00:00+02:00",
        "9999-12-31T23:59:59Z",
        "-0001-01-01T00:00:00Z",
        "+262143-01-01T00:00:00Z",
        "2031-02-30T00:00:00Z",
        "2031-05-15T22:40:00",
        "2031-05-15",
        "",
        "now",
    ];
    for text in beyond {
        assert_eq!(at(text), [Code::Range], "{text}");
    }
}

#[test]
fn bytes_that_are_not_json_are_told_with_their_place() {
    let cases: [&[u8]; 16] = [
        b"",
        b" \n\t ",
        // One byte order mark is passed over, two are not.
        b"\xef\xbb\xbf\xef\xbb\xbf{}",
        b"\xff\xfe{\0}\0",
        b"{\"format\":\"\xff\"}",
        b"{\"format\":\"\xed\xa0\x80\"}",
        br#"{"format":"\ud800"}"#,
        br#"{"format":"\u12"}"#,
        b"{\"format\":\"a\nb\"}",
        b"{\"format\":\"a\0b\"}",
        b"{",
        b"{\"format\"",
        b"{\"format\":}",
        b"{}{}",
        b"{},",
        b"{'format':1}",
    ];
    for bytes in cases {
        for document in DOCUMENTS {
            only(document, bytes, Code::Syntax);
        }
    }
}

#[test]
fn values_of_another_type_are_faults_and_no_more() {
    for document in DOCUMENTS {
        for bytes in ["null", "0", "true", "\"x\"", "[]", "[[],{}]", "{}", r#"{"format":null}"#, r#"{"format":"amparo/other/1"}"#]
        {
            let codes = codes(document, bytes.as_bytes());
            assert!(!codes.is_empty() && !codes.contains(&Code::Syntax), "{document} {bytes} {codes:?}");
        }
    }
}

#[test]
fn a_field_that_stands_twice_is_a_fault_at_every_level() {
    let twice = format!("{},\"at\":\"2031-05-15T22:40:00Z\"}}", head("request"));
    only("request", twice.as_bytes(), Code::DuplicateField);
    // The same key in another spelling is the same key.
    let escaped = format!("{},\"\\u0061t\":1}}", head("request"));
    only("request", escaped.as_bytes(), Code::DuplicateField);
    let roles = String::from_utf8_lossy(TOWN).replace(r#""crisis_lead":"lead","#, r#""crisis_lead":"lead","crisis_lead":"mp","#);
    only("network", roles.as_bytes(), Code::DuplicateField);
    let many = format!("{}{}}}", head("policy"), ",\"x\":1".repeat(100_000));
    let faults = read("policy", many.as_bytes()).expect_err("there is no such field");
    assert_eq!((faults.faults.len(), faults.unlisted), (Faults::LISTED, 99_000));
}

#[test]
fn what_is_refused_takes_little_more_room_than_its_bytes() {
    let many = |head: String, body: &str, count: usize, tail: &str| format!("{head}{}{tail}", body.repeat(count));
    let cases = [
        ("network", many(format!("{},\"services\":[0", head("network")), ",0", 200_000, "]}")),
        ("network", many(format!("{},\"services\":[{{}}", head("network")), ",{}", 200_000, "]}")),
        ("network", many(format!("{},\"x\":[0", head("network")), ",0", 500_000, "]}")),
        ("network", many(format!("{},\"name\":[0", head("network")), ",0", 500_000, "]}")),
        ("network", many(format!("{},\"name\":{{\"a\":0", head("network")), ",\"a\":0", 200_000, "}}")),
        ("status", many(format!("{},\"reports\":[{{}}", head("status")), ",{}", 200_000, "]}")),
        ("request", many(format!("{},\"recent\":[{{}}", head("request")), ",{}", 9_000, "]}")),
        ("policy", many(format!("{},\"rules\":[{{}}", head("policy")), ",{}", 9_000, "]}")),
        ("policy", many(head("policy"), ",\"x\":[[],[]]", 100_000, "}")),
    ];
    let _built_in = (town(), read("policy", b"{}"));
    for (document, text) in cases {
        let mut refused = false;
        let used = allocation_counter::measure(|| refused = read(document, text.as_bytes()).is_err());
        assert!(refused);
        let most = 4 * text.len() as u64 + 8_000_000;
        assert!(used.bytes_max <= most, "{document}: {} bytes for {} ({} at once)", used.bytes_total, text.len(), used.bytes_max);
    }
}

#[test]
fn names_of_one_object_are_looked_through_once() {
    // Looking through all earlier names for each would never end here.
    let names: String = (0..400_000).map(|number| format!("\"r{number}\":\"s\",")).collect();
    let roles = String::from_utf8_lossy(TOWN).replace(r#""crisis_lead":"lead","#, &format!(r#""crisis_lead":"lead",{names}"#));
    let faults = read("network", roles.as_bytes()).expect_err("there are no such roles");
    assert_eq!((faults.faults.len(), faults.unlisted), (Faults::LISTED, 399_000));
    assert!(faults.faults.iter().all(|fault| fault.code == Code::UnknownField));
}

#[test]
fn a_feed_of_a_whole_state_is_answered_with_a_few_near_names_only() {
    let report =
        |number: usize| format!(r#"{{"service":"caps-x{number}","capacity":"full","reported_at":"2031-01-01T00:00:00Z"}}"#);
    let reports: Vec<String> = (0..5_000).map(report).collect();
    let feed = format!(r#"{{"format":"amparo/status/1","reports":[{}]}}"#, reports.join(","));
    let (status, warnings) = exchange::status(feed.as_bytes(), &town()).expect("a feed of others is no fault");
    assert!(status.is_empty() && warnings.len() == 5_000);
    assert!(warnings.iter().all(|warning| warning.code == Code::LeftNetwork && !warning.hint.is_empty()));
    assert!(warnings.iter().filter(|warning| warning.hint.starts_with("did you mean")).count() <= 50);
}
