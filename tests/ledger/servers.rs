//! PostgreSQL servers for tests: the one of `AMPARO_POSTGRES`, and one of a test's own, which may be killed.

use std::process::Command;

use amparo::ledger::postgres::{Client, NoTls};

/// The server of the tests; without one they say so and end.
pub fn url() -> Option<String> {
    let url = std::env::var("AMPARO_POSTGRES").ok();
    if url.is_none() {
        println!("SKIP postgres: AMPARO_POSTGRES is not set; see tests/postgres");
    }
    url
}

/// A schema of its own for one test, gone at its end.
pub struct Schema {
    url: String,
    name: String,
}

impl Schema {
    pub fn new(url: &str, name: &str) -> Self {
        Self { url: url.to_owned(), name: format!("w_{}_{}", name.replace('-', "_"), std::process::id()) }
    }

    /// The place, as a text.
    pub fn text(&self) -> String {
        format!("{}&schema={}", self.url, self.name)
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        let dropped = Client::connect(&self.url, NoTls)
            .and_then(|mut client| client.batch_execute(&format!("DROP SCHEMA IF EXISTS {} CASCADE", self.name)));
        if let Err(error) = dropped {
            println!("{} stays: {error}", self.name);
        }
    }
}

fn script(words: &[&str]) -> String {
    let ran = Command::new("bash").arg("tests/postgres").args(words).output().expect("bash");
    let told = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "tests/postgres {words:?}: {told}");
    String::from_utf8(ran.stdout).expect("UTF-8")
}

/// A server of this test's own.
pub struct Server {
    folder: String,
    pub url: String,
}

impl Server {
    pub fn start() -> Self {
        let told = script(&["start"]);
        let (folder, url) = told.trim().split_once(' ').expect("a folder and a URL");
        Self { folder: folder.to_owned(), url: url.to_owned() }
    }

    /// Ends it in the midst of whatever it does: `crash` by kill -9, `immediate` by its own hand; and starts it again.
    pub fn fall(&self, how: &str) {
        script(&[how, &self.folder]);
        script(&["again", &self.folder]);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("bash").args(["tests/postgres", "stop", &self.folder]).status();
    }
}
