//! The command line, run as a program: answers, exit codes, and what it never does.
#![cfg(feature = "cli")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const NETWORK: &str = r#"{"format":"amparo/network/1","id":"town","valid_at":"2031-05-01T00:00:00Z",
  "territories":[{"id":"town","name":"Town","kind":"municipality","uf":"PA","roles":{"crisis_lead":"lead",
    "health_authority":"sms","conselho_tutelar":"ct","prosecutor":"mp","reference":"caps"}}],
  "services":[
    {"id":"caps","name":"CAPS II","kind":"caps_ii","territory":"town","opening_hours":"24/7"},
    {"id":"lead","name":"Crisis lead","kind":"crisis_lead_office","territory":"town","opening_hours":"24/7"},
    {"id":"sms","name":"Health authority","kind":"health_authority","territory":"town"},
    {"id":"ct","name":"Conselho Tutelar","kind":"conselho_tutelar","territory":"town"},
    {"id":"mp","name":"Prosecutor","kind":"ministerio_publico","territory":"town"},
    {"id":"upa","name":"UPA","kind":"upa","territory":"town","opening_hours":"24/7"}]}"#;

fn request(severity: &str) -> String {
    format!(
        r#"{{"format":"amparo/request/1","at":"2031-05-15T22:40:00Z","person":{{"ref":"CANARY-1","residence":"CANARY-2",
        "bonds":[{{"service":"CANARY-3","kind":"care","strength":50}}]}},
        "crisis":{{"door":"upa","severity":"{severity}","capacity_to_consent":"gives"}}}}"#
    )
}

/// A folder of its own for one test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("amparo-cli-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    fn with(name: &str) -> Self {
        let folder = Self::new(name);
        folder.file("network.json", NETWORK);
        folder.file("high.json", &request("high"));
        folder.file("imminent.json", &request("imminent"));
        folder
    }

    fn file(&self, name: &str, text: &str) {
        std::fs::write(self.0.join(name), text).expect("a file for the test");
    }

    fn run(&self, line: &str) -> Ran {
        Ran::of(command(&self.0, line).output().expect("the program starts"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn command(folder: &Path, line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_amparo"));
    command.current_dir(folder).args(line.split(' ')).stdin(Stdio::null());
    command
}

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let ran = Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
        assert!(!ran.err.contains("CANARY"), "the request was quoted: {}", ran.err);
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
        for stream in [&ran.out, &ran.err] {
            assert!(!stream.contains('\u{1b}'), "a pipe got an escape code");
            assert!(!stream.chars().any(|c| ('\u{2500}'..='\u{257f}').contains(&c)), "a pipe got a drawing");
        }
        ran
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).expect("standard output is one JSON document")
    }
}

#[test]
fn a_plan_is_read_from_top_to_bottom() {
    let folder = Folder::with("plan");
    let ran = folder.run("plan --network network.json --request high.json");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let at = |text: &str| ran.out.find(text).unwrap_or_else(|| panic!("`{text}` is missing:\n{}", ran.out));
    assert!(at("Gravidade: alta") < at("ANTES DE TUDO"));
    assert!(at("ANTES DE TUDO") < at("QUEM RESPONDE PELA PESSOA"));
    assert!(at("QUEM RESPONDE PELA PESSOA") < at("ACIONE AGORA"));
    assert!(at("Conte só") > at("ACIONE AGORA") && at("CAPS II") > 0);
    assert!(ran.out.lines().all(|line| line.chars().count() <= 100), "a line is too wide");
    let english = folder.run("plan --network network.json --request high.json --lang en --why");
    assert!(english.out.contains("CALL NOW") && english.out.contains("Why: "), "{}", english.out);
}

#[test]
fn with_risk_to_life_the_first_line_says_so_whatever_follows() {
    let folder = Folder::with("first");
    for rest in ["", " --for person", " --view caps", " --format markdown", " --for manager"] {
        let ran = folder.run(&format!("plan --network network.json --request imminent.json{rest}"));
        assert!(ran.out.starts_with("LIGUE 192 AGORA."), "{rest}: {}", ran.out);
        assert_eq!(ran.code, Some(0), "{rest}: {}", ran.err);
    }
    let json = folder.run("plan --network network.json --request imminent.json --format json");
    assert!(json.err.starts_with("LIGUE 192 AGORA."), "JSON stays JSON, the line goes to standard error");
    assert_eq!(json.json()["emergency"]["number"], "192");
    let none = folder.run("plan --network absent.json --request imminent.json --lang en");
    assert!(none.out.starts_with("CALL 192 NOW."), "{}", none.out);
}

#[test]
fn without_a_network_or_a_request_the_emergency_is_still_answered() {
    let folder = Folder::with("none");
    folder.file("broken.json", "{\"services\": [");
    folder.file("cut.json", request("imminent").split("\"capacity").next().unwrap_or_default());
    folder.file("empty.json", "");
    let cases = [
        ("broken.json", "high.json", "Não há plano"),
        ("absent.json", "imminent.json", "LIGUE 192 AGORA."),
        ("network.json", "cut.json", "LIGUE 192 AGORA."),
        ("network.json", "empty.json", "Não se sabe a gravidade."),
        ("network.json", "absent.json", "Não se sabe a gravidade."),
        ("broken.json", "empty.json", "Não se sabe a gravidade."),
    ];
    for (network, request, begins) in cases {
        let ran = folder.run(&format!("plan --network {network} --request {request}"));
        assert_eq!(ran.code, Some(3), "{network} {request}: {}", ran.err);
        assert!(ran.out.contains(begins), "{network} {request}: {}", ran.out);
        assert!(ran.err.contains(".json"), "the file at fault is named: {}", ran.err);
        let json = folder.run(&format!("plan --network {network} --request {request} --format json"));
        assert_eq!((json.code, json.json()["format"].as_str()), (Some(3), Some("amparo/emergency/1")));
    }
    let wrong_policy = folder.run("plan --network network.json --request imminent.json --policy absent.json");
    assert_eq!(wrong_policy.code, Some(3));
}

#[test]
fn a_plan_without_its_status_is_a_plan_that_says_so() {
    let folder = Folder::with("status");
    folder.file("status.json", "{\"format\":\"amparo/status/1\",\"reports\":3}");
    let ran = folder.run("plan --network network.json --request high.json --status status.json");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("ACIONE AGORA") && ran.err.contains("sem as informações de vaga"), "{}", ran.err);
}

#[test]
fn a_dry_run_is_decided_at_its_own_time() {
    let folder = Folder::with("at");
    let ran = folder.run("plan --network network.json --request high.json --format json --at 2031-05-18T03:00:00-03:00");
    assert_eq!(ran.json()["at"], "2031-05-18T06:00:00Z");
    let bad = folder.run("plan --network network.json --request high.json --at tomorrow");
    assert!(bad.code == Some(3) && bad.err.contains("data e fuso"), "{}", bad.err);
}

#[test]
fn views_messages_and_explanations_are_those_of_the_library() {
    let folder = Folder::with("view");
    let view = folder.run("plan --network network.json --request high.json --view caps --format json");
    assert_eq!((view.json()["format"].as_str(), view.json()["recipient"].as_str()), (Some("amparo/view/1"), Some("caps")));
    let unknown = folder.run("plan --network network.json --request high.json --view cap");
    assert!(unknown.code == Some(2) && unknown.err.contains("Quis dizer caps?"), "{}", unknown.err);
    let message = folder.run("plan --network network.json --request high.json --message caps --class id_only");
    assert!(message.out.len() <= 161 && !message.out.contains("CANARY"), "{}", message.out);
    let plan = folder.run("plan --network network.json --request high.json --format json");
    assert!(plan.json()["would_change"].is_array());
    folder.file("plan.json", &plan.out);
    for reader in ["worker", "manager", "person", "prosecutor"] {
        let told = folder.run(&format!("explain plan.json --network network.json --for {reader} --format markdown"));
        assert!(told.code == Some(0) && told.out.starts_with("# "), "{}", told.err);
    }
    assert_eq!(folder.run("check plan.json").code, Some(0));
}

#[test]
fn a_check_lists_every_fault_and_never_quotes_a_request() {
    let folder = Folder::with("check");
    folder.file(
        "bad.json",
        r#"{"format":"amparo/network/1","id":"x y","nmae":1,"services":[{"id":"a","kind":"ubs","access":"opne"}, 3]}"#,
    );
    let bad = folder.run("check bad.json");
    assert_eq!(bad.code, Some(1));
    for told in ["bad_id", "unknown_field", "$.services[0].access", "opne", "`open`", "$.services[1]", "missing"] {
        assert!(bad.out.contains(told), "{told}: {}", bad.out);
    }
    let fine = folder.run("check network.json");
    assert!(fine.code == Some(0) && fine.out.contains("0 problemas"), "{}", fine.out);
    assert_eq!(folder.run("check network.json --strict").code, Some(1), "it has warnings");
    let request = folder.run("check high.json --network network.json");
    assert!(request.code == Some(0) && request.out.contains("$.person.bonds[0].service"), "{}", request.out);
    assert!(!request.out.contains("CANARY"), "{}", request.out);
    folder.file("nothing.json", "[]");
    assert_eq!(folder.run("check nothing.json").code, Some(1));
    assert_eq!(folder.run("check absent.json").code, Some(4));
}

#[test]
fn tables_become_a_network_and_a_report() {
    let folder = Folder::new("import");
    folder.file("m.csv", "ibge_code,name,uf\n1504422,Marituba,PA\n");
    folder.file("s.csv", "CO_CNES,name,ibge_code\n2316404,CENTRO DE SAUDE,1504422\n,SEM CODIGO,1504422\n");
    let line =
        "import csv --services s.csv --municipalities m.csv --column services.cnes=CO_CNES --out n.json --report r.csv --uf pa";
    let ran = folder.run(line);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("viraram serviços") && ran.err.contains("services:3"), "{}", ran.err);
    let report = std::fs::read_to_string(folder.0.join("r.csv")).expect("the report was written");
    assert!(report.contains("refused,services,3,cnes"), "{report}");
    assert_eq!(folder.run("check n.json").code, Some(0));
    assert_eq!(folder.run("import csv --services s.csv --municipalities m.csv").code, Some(1), "no column `cnes`");
    assert_eq!(folder.run(&line.replace("services.cnes", "services.x")).code, Some(2));
}

#[test]
fn help_completions_schemas_and_a_line_not_understood() {
    let folder = Folder::new("help");
    let help = folder.run("--help");
    assert!(help.code == Some(0) && help.out.contains("Códigos de saída"), "{}", help.out);
    assert!(folder.run("--help --lang en").out.contains("Exit codes"));
    assert!(folder.run("completions bash").out.contains("_amparo"));
    assert_eq!(folder.run("schema plan").json()["title"], "amparo/plan/1");
    assert_eq!(folder.run("schema --all --dir s").code, Some(0));
    assert!(folder.0.join("s/request.json").is_file());
    for line in ["plam", "plan --network", "plan --netwrok x", "schema nothing", "plan --network a --request b --format x"] {
        let ran = folder.run(line);
        assert!(ran.code == Some(2) && !ran.err.is_empty() && ran.out.is_empty(), "{line}: {:?} {}", ran.code, ran.err);
    }
}

#[test]
fn a_reader_that_goes_away_ends_nothing_badly() {
    let folder = Folder::with("pipe");
    for line in ["plan --network network.json --request high.json", "schema request", "completions zsh"] {
        let mut child =
            command(&folder.0, line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        drop(child.stdout.take());
        let ran = Ran::of(child.wait_with_output().expect("the program ends"));
        assert_eq!(ran.code, Some(0), "{line}: {}", ran.err);
    }
}

#[test]
fn files_as_editors_write_them_are_read_or_told_apart() {
    let folder = Folder::with("editors");
    folder.file("marked.json", &format!("\u{feff}{}", request("imminent")));
    folder.file("marked-network.json", &format!("\u{feff}{NETWORK}"));
    let ran = folder.run("plan --network marked-network.json --request marked.json");
    assert!(ran.code == Some(0) && ran.out.starts_with("LIGUE 192 AGORA."), "{}", ran.err);
    assert!(folder.run("check marked-network.json").out.contains("(rede): 0 problemas"));
    folder.file("empty.json", " \n");
    folder.file("text.json", "CAPS II");
    folder.file("slip.json", r#"{"format":"amparo/netwrk/1"}"#);
    let cases = [
        ("empty.json", "está vazio"),
        ("text.json", "não é JSON"),
        ("slip.json", "quis dizer `amparo/network/1`?"),
        ("slip.json --lang en", "did you mean `amparo/network/1`?"),
    ];
    for (file, told) in cases {
        let ran = folder.run(&format!("check {file}"));
        assert!(ran.code == Some(1) && ran.err.contains(told), "{file}: {}", ran.err);
    }
}

#[test]
fn faults_are_told_in_the_language_asked_for_and_paths_stay_whole() {
    let folder = Folder::with("words");
    folder.file(
        "bad.json",
        &NETWORK.replace(r#""access""#, "").replace(r#""kind":"upa""#, r#""kind":"upa","channels":[{"kind":"fone"}]"#),
    );
    let told = folder.run("check bad.json").out;
    for words in ["$.services[5].channels[0].address_ref", "este campo é obrigatório", "as palavras são `phone`"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(folder.run("check bad.json --lang en").out.contains("this field must be there"));
    let old = folder.run("check network.json --at 2041-05-15T22:40:00Z");
    assert!(old.code == Some(0) && old.out.contains("old_network"), "{}", old.out);
    assert!(!folder.run("check network.json").out.contains("old_network"), "no hidden clock");
}

#[test]
fn a_call_tells_what_the_request_knows_as_far_as_its_channel_may() {
    let folder = Folder::with("message");
    let asked = request("high").replace(
        r#""capacity_to_consent":"gives""#,
        r#""capacity_to_consent":"gives","circumstances":[{"kind":"psychosis"}],"asked":[{"topic":"sleep","answered":true}]"#,
    );
    folder.file("asked.json", &asked.replace("CANARY-3", "caps"));
    let channel = r#""kind":"caps_ii","channels":[{"kind":"phone","address_ref":"a","class":"full"}]"#;
    folder.file("network.json", &NETWORK.replace(r#""kind":"caps_ii""#, channel));
    let full = folder.run("plan --network network.json --request asked.json --message caps --class full").out;
    assert!(full.contains("agitação, vozes") && full.contains("não pergunte de novo: sono"), "{full}");
    let short = folder.run("plan --network network.json --request asked.json --message caps --class short").out;
    assert!(!short.contains("vozes") && !short.contains("sono"), "{short}");
}

#[test]
fn an_import_without_a_municipality_writes_nothing() {
    let folder = Folder::new("nowhere");
    folder.file("s.csv", "cnes,name,ibge_code\n1,UBS A,1504422\n");
    folder.file("m.csv", "ibge_code,name,uf\n1504422,Marituba,PA\n");
    let ran = folder.run("import csv --services s.csv --municipalities m.csv --uf XX --out n.json");
    assert!(ran.code == Some(2) && ran.err.contains("--uf"), "{}", ran.err);
    assert!(!folder.0.join("n.json").exists());
    let ran = folder.run("import csv --services s.csv --municipalities m.csv --out no/n.json");
    assert!(ran.code == Some(4) && ran.err.contains("a pasta não existe"), "{}", ran.err);
}

#[test]
fn a_service_that_is_not_called_says_why() {
    let folder = Folder::with("why-not");
    let ran = folder.run("plan --network network.json --request high.json --why-not sms");
    assert!(ran.code == Some(0) && ran.out.contains("Não acione"), "{}{}", ran.out, ran.err);
    assert!(folder.run("plan --network network.json --request high.json --why-not caps").out.contains("é acionado neste plano"));
    let slip = folder.run("plan --network network.json --request high.json --why-not cpas");
    assert!(slip.code == Some(2) && slip.err.contains("caps"), "{}", slip.err);
}

#[test]
fn a_part_is_read_like_any_network() {
    let folder = Folder::with("part");
    let packed = folder.run("part --network network.json --territory town --out town.amparo");
    assert!(packed.code == Some(0) && packed.err.contains("serviços"), "{}", packed.err);
    let whole = folder.run("plan --network network.json --request high.json");
    let part = folder.run("plan --network town.amparo --request high.json");
    assert_eq!((part.code, part.out), (whole.code, whole.out));
    let slip = folder.run("part --network network.json --territory twon --out none.amparo");
    assert!(slip.code == Some(2) && slip.err.contains("town"), "{}", slip.err);
}
