//! The crisis of Marituba through the command line: from the door on a Saturday night to the follow-up after ninety days,
//! and to the day when its record is erased.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;

use crate::Folder;

const NETWORK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/marituba/network.json");
const REQUEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/marituba/crisis.json");

struct Night {
    folder: Folder,
    /// The ledger: a file in the folder, or a URL.
    ledger: String,
    now: DateTime<Utc>,
}

impl Night {
    /// Runs a command on the ledger at the present time; gives exit code and both streams.
    fn run(&self, words: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_amparo"));
        command.current_dir(&self.folder.0).args(words).stdin(Stdio::null());
        let has_desk = words[0] == "case" || !matches!(words[1], "key" | "verify");
        if has_desk {
            command.args(["--ledger", &self.ledger, "--key", "town.key", "--by", "plantao-7", "--at", &self.now.to_rfc3339()]);
        }
        let ran = command.output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        (ran.status.code().expect("it ended by itself"), text(ran.stdout), text(ran.stderr))
    }

    fn done(&self, words: &[&str]) -> String {
        let (code, out, err) = self.run(words);
        assert_eq!(code, 0, "{words:?} at {}: {err}{out}", self.now);
        out
    }

    fn due(&self, ahead: bool) -> Vec<Value> {
        let mut words = vec!["case", "due", "--network", NETWORK, "--case", "caso-1", "--format", "json"];
        words.extend(ahead.then_some("--ahead"));
        let all: Value = serde_json::from_str(&self.done(&words)).expect("one document");
        all["caso-1"].as_array().expect("a list").clone()
    }

    /// Records an answer; false where the case refuses it, since what was done before has answered it.
    fn record(&self, kind: &str, line: &Value, fields: &[(&str, String)]) -> bool {
        let key = line["key"].as_str().expect("a key");
        let mut words = vec!["case", "record", "--case", "caso-1", "--kind", kind, "--id", key];
        let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
        for pair in &pairs {
            words.extend(["--field", pair]);
        }
        let (code, out, err) = self.run(&words);
        assert!(code == 0 || (code == 1 && err.starts_with("refused: ")), "{words:?} at {}: {err}{out}", self.now);
        code == 0
    }

    fn show(&self) -> Value {
        serde_json::from_str(&self.done(&["case", "show", "--case", "caso-1", "--format", "json"])).expect("one document")
    }
}

fn text(line: &Value, name: &str) -> String {
    line[name].as_str().unwrap_or_else(|| panic!("{name} of {line}")).to_owned()
}

/// Does what is due, as the people of the town would; false where nothing was to be done any more.
fn answer(night: &Night, line: &Value) -> bool {
    let field = |name: &'static str| (name, text(line, name));
    let (kind, service) = (text(line, "kind"), line["service"].as_str().unwrap_or_default().to_owned());
    let with_call = || {
        let call = line["call"].as_str().map(|call| ("call", call.to_owned()));
        std::iter::once(field("service")).chain(call).collect::<Vec<_>>()
    };
    match kind.as_str() {
        "deliver" => {
            let accepted = serde_json::json!({ "key": format!("{}/accepted", text(line, "key")) });
            night.record("delivered", line, &with_call()) && night.record("accepted", &accepted, &with_call())
        }
        "escalate" => night.record("escalated", line, &with_call()),
        "remind" => night.record("reminded", line, &with_call()),
        "tell_human" => night.record("human_told", line, &with_call()),
        "replan" => night.done(&["case", "replan", "--case", "caso-1", "--network", NETWORK]).contains("Registrado."),
        "take_over" => night.record("custody_accepted", line, &[("service", service), ("from", text(line, "who"))]),
        "confirm_status" => night.record("status_confirmed", line, &[("service", service), ("capacity", "available".into())]),
        "ask_outcome" => night.record("care_given", line, &[("service", service), ("result", "done".into())]),
        // Whoever accepted has been with the person since.
        "renew_acceptance" => night.record("care_given", line, &[("service", service), ("result", "done".into())]),
        "duty" => night.record("duty_met", line, &[field("rule"), field("role"), ("evidence", "protocolo-1".into())]),
        "report_breach" => {
            night.record("breach_reported", line, &[field("rule"), field("role"), ("evidence", "oficio-1".into())])
        }
        "follow_up" => {
            night.record("followed_up", line, &[("service", text(line, "who")), field("follow_up"), ("result", "done".into())])
        }
        "make_care_plan" => {
            let task = r#"[{"id":"tarefa-1","service":"caps-marituba","due":"2026-12-01T12:00:00Z"}]"#;
            night.record("care_plan_made", line, &[("tasks", task.into())])
        }
        "task" => night.record("task_done", line, &[field("task"), ("result", "done".into())]),
        "review_care_plan" => {
            let tasks = night.show()["state"]["care_plan"]["tasks"].to_string();
            night.record("care_plan_reviewed", line, &[("tasks", tasks)])
        }
        "offer_workshop" => night.record("offered", line, &[("offer", "workshop".into()), ("result", "done".into())]),
        "offer_council" => night.record("offered", line, &[("offer", "council".into()), ("result", "done".into())]),
        other => panic!("nobody does `{other}`"),
    }
}

#[test]
fn a_crisis_is_followed_from_the_door_to_ninety_days_and_to_its_end() {
    follow("crisis", "town.amparo");
}

#[cfg(feature = "ledger-postgres")]
#[test]
fn a_crisis_is_followed_to_its_end_on_a_server_too() {
    let Some(url) = crate::servers::url() else { return };
    let schema = crate::servers::Schema::new(&url, "crisis");
    follow("crisis-on-a-server", &schema.text());
}

fn follow(name: &str, ledger: &str) {
    let request: Value = serde_json::from_slice(&std::fs::read(REQUEST).expect("there")).expect("JSON");
    let began: DateTime<Utc> = text(&request, "at").parse().expect("an instant");
    let person = request["person"]["ref"].as_str().expect("a reference").to_owned();
    let mut night = Night { folder: Folder::new(name), ledger: ledger.to_owned(), now: began };
    night.done(&["ledger", "key", "--out", "town.key"]);
    assert_eq!(night.run(&["ledger", "key", "--out", "town.key"]).0, 4, "a key is never written over");

    let told = night.done(&["case", "open", "--network", NETWORK, "--request", REQUEST, "--case", "caso-1"]);
    assert!(told.contains("Caso aberto: caso-1") && told.contains("acionar o serviço"), "{told}");
    let board = night.done(&["case", "board", "--network", NETWORK]);
    for word in ["em crise: 1", "com atraso: 0", "caso-1", "UPA 24h Marituba", "0 de 4", "agora: acionar o"] {
        assert!(board.contains(word), "{word}: {board}");
    }
    assert_eq!(night.done(&["ledger", "letters"]), "Nenhuma mensagem parada.\n");
    assert_eq!(night.run(&["ledger", "letters", "--revive", "nenhuma"]).0, 1);
    assert!(night.done(&["ledger", "reach"]).contains("sem teste"));
    // A second door of the same person is the same case.
    night.now += Duration::minutes(5);
    let again = night.done(&["case", "open", "--network", NETWORK, "--request", REQUEST, "--case", "caso-2"]);
    assert!(again.contains("já tem caso aberto") && again.contains("caso-1"), "{again}");
    // A late writer is told.
    let stale = ["case", "record", "--case", "caso-1", "--kind", "told", "--field", "severity=high", "--expect", "1"];
    let (code, _, err) = night.run(&stale);
    let late = Night { folder: Folder(night.folder.0.clone()), now: began + Duration::hours(3), ledger: night.ledger.clone() };
    let board = late.done(&["case", "board", "--network", NETWORK]);
    assert!(board.contains("com atraso: 1") && board.contains("ATRASADO: acionar o"), "{board}");
    std::mem::forget(late);
    assert!(code == 1 && err.starts_with("conflict: outra pessoa registrou"), "{code} {err}");

    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut settled = false;
    for _ in 0..200 {
        let due = night.due(false);
        for line in &due {
            if answer(&night, line) {
                *kinds.entry(text(line, "kind")).or_default() += 1;
            }
        }
        if !settled && night.now - began > Duration::days(3) {
            settled = night.record("settled", &serde_json::json!({ "key": "superada" }), &[]);
            continue;
        }
        if due.iter().any(|line| line["follow_up"] == "last") {
            break;
        }
        let agenda = night.due(true);
        let ahead = agenda.iter().map(|line| text(line, "at").parse::<DateTime<Utc>>().expect("an instant"));
        night.now = ahead.filter(|at| *at > night.now).min().expect("follow-up lies ahead");
    }
    assert!(settled && kinds.get("follow_up").is_some_and(|made| *made >= 4), "{kinds:?}");
    assert!(kinds.get("deliver").is_some_and(|calls| *calls >= 3), "{kinds:?}");
    assert!(night.now - began >= Duration::days(90), "{}", night.now);
    assert!(
        night.record("closed", &serde_json::json!({ "key": "fim" }), &[("close", "completed".into())]),
        "{}",
        night.show()["state"]
    );
    assert_eq!(night.done(&["case", "list"]), "Nenhum caso.\n");
    assert!(night.done(&["case", "list", "--all"]).contains("encerrado"));

    // Anybody checks it, without the key.
    let whole = night.done(&["ledger", "verify", ledger]);
    assert!(whole.starts_with("Registro íntegro."), "{whole}");
    let head = whole.lines().find_map(|line| line.strip_prefix("Fim da cadeia: ")).expect("a head").to_owned();
    let replay = night.done(&["ledger", "replay", "--case", "caso-1"]);
    assert!(replay.lines().count() >= 1 && replay.lines().all(|line| line.contains(" same ")), "{replay}");

    let pack = night.done(&["ledger", "export", "--case", "caso-1"]);
    for secret in [person.as_str(), "caso-1", "plantao-7"] {
        assert!(!pack.contains(secret), "{secret}");
    }
    std::fs::write(night.folder.0.join("pack.json"), &pack).expect("written");
    assert!(night.done(&["ledger", "verify", "pack.json"]).starts_with("Cadeia íntegra."));
    std::fs::write(night.folder.0.join("pack.json"), pack.replacen("\"version\": 2", "\"version\": 3", 1)).expect("written");
    let (code, _, err) = night.run(&["ledger", "verify", "pack.json"]);
    assert!(code == 1 && err.starts_with("damaged: "), "{code} {err}");

    let report: Value =
        serde_json::from_str(&night.done(&["ledger", "report", "--person", &person, "--format", "json"])).expect("one document");
    let told = report["told"].as_array().expect("a list");
    assert!(told.iter().filter(|line| line["what"] == "call").count() >= 3);
    assert!(told.iter().any(|line| line["service"] == "caps-marituba" && line["basis"].is_string()), "{report}");
    assert!(report["reads"].as_array().is_some_and(|reads| reads.iter().all(|line| line["by"] == "plantao-7")));
    let period = ["ledger", "indicators", "--from", "2026-01-01T00:00:00Z", "--to", "2027-01-01T00:00:00Z", "--format", "json"];
    let counted: Value = serde_json::from_str(&night.done(&period)).expect("one document");
    assert!(counted.to_string().contains("\"suppressed\":true"), "one person is a small cell: {counted}");

    let reached: Value =
        serde_json::from_str(&night.done(&["ledger", "reach", "--quiet", "24", "--format", "json"])).expect("one document");
    assert!(reached.as_array().is_some_and(|lines| lines.iter().any(|line| line["heard_at"].is_string())), "{reached}");

    night.now += Duration::days(7_306);
    let kept: Value = serde_json::from_str(&night.done(&["ledger", "retention", "--format", "json"])).expect("one document");
    assert_eq!((&kept[0]["case"], &kept[0]["is_due"]), (&"caso-1".into(), &true.into()));
    night.done(&["ledger", "erase", "--case", "caso-1", "--purpose", "prazo-cumprido"]);
    let (code, _, err) = night.run(&["case", "show", "--case", "caso-1"]);
    assert!(code == 1 && err.starts_with("erased: "), "{code} {err}");
    assert!(night.done(&["ledger", "replay", "--case", "caso-1"]).lines().all(|line| line.ends_with(" erased -")));
    let whole = night.done(&["ledger", "verify", ledger, "--since", &head]);
    assert!(whole.contains("Casos: 1 (1 eliminados)"), "{whole}");
}

#[test]
fn without_a_ledger_the_emergency_is_still_answered() {
    let now = "2031-05-15T22:40:00Z".parse().expect("an instant");
    let night = Night { folder: Folder::new("no-ledger"), ledger: "town.amparo".to_owned(), now };
    let imminent = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/marituba/imminent.json");
    let (code, out, err) = night.run(&["case", "open", "--network", NETWORK, "--request", imminent]);
    assert!(code == 3 && out.starts_with("LIGUE 192 AGORA.") && err.contains("town.key"), "{code} {out} {err}");
}
