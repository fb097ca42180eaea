//! Files to documents, and why the command stopped where they are not.

use std::io::Read;
use std::path::Path;

use amparo::error::{Fault, Faults};
use amparo::exchange;
use amparo::network::Network;
use amparo::policy::Policy;
use chrono::{DateTime, Utc};

use crate::out::Out;
use crate::{FAULTS, IO, USAGE, words};

/// The command ends here.
pub struct Stop {
    /// Exit code.
    pub code: u8,
    /// What is told on standard error.
    pub text: String,
}

impl Stop {
    /// A file could not be read or written.
    pub fn io(out: &Out, file: &str, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let why = match error.kind() {
            ErrorKind::NotFound => out.say("o arquivo não existe", "there is no such file").to_owned(),
            ErrorKind::PermissionDenied => out.say("sem permissão", "permission denied").to_owned(),
            ErrorKind::IsADirectory => out.say("é uma pasta, não um arquivo", "it is a folder, not a file").to_owned(),
            ErrorKind::StorageFull => out.say("o disco está cheio", "the disk is full").to_owned(),
            _ => error.to_string(),
        };
        Self { code: IO, text: format!("{file}: {why}.") }
    }

    /// The command line asks for what cannot be.
    pub fn usage(text: String) -> Self {
        Self { code: USAGE, text }
    }
}

/// Name of a file as the user gave it.
pub fn name(path: &Path) -> String {
    path.display().to_string()
}

/// Bytes of a file; `-` is standard input.
pub fn bytes(path: &Path, out: &Out) -> Result<Vec<u8>, Stop> {
    let read = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    read.map_err(|error| Stop::io(out, &name(path), &error))
}

/// Writes a file.
pub fn write(path: &Path, bytes: &[u8], out: &Out) -> Result<(), Stop> {
    std::fs::write(path, bytes).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            Stop { code: IO, text: format!("{}: {}.", name(path), out.say("a pasta não existe", "there is no such folder")) }
        }
        _ => Stop::io(out, &name(path), &error),
    })
}

/// Stops with all the faults of a document.
pub fn faulty(path: &Path, faults: &Faults, out: &Out) -> Stop {
    let mut text = words::faults_in(&name(path), faults.faults.len() + faults.unlisted, out);
    for fault in &faults.faults {
        text.push_str(&format!("\n  {}", words::fault_line(fault, out)));
    }
    if faults.unlisted > 0 {
        text.push_str(&format!("\n  {}", words::more(faults.unlisted, out)));
    }
    Stop { code: FAULTS, text }
}

/// A network, with its warnings.
pub fn network(path: &Path, out: &Out) -> Result<(Network, Vec<Fault>), Stop> {
    network_of(path, &bytes(path, out)?, out)
}

/// A network out of the bytes of a file, with its warnings.
pub fn network_of(path: &Path, bytes: &[u8], out: &Out) -> Result<(Network, Vec<Fault>), Stop> {
    exchange::network(bytes).map_err(|faults| faulty(path, &faults, out))
}

/// A policy: built in by its name, or a document.
pub fn policy(path: &Path, out: &Out) -> Result<(Policy, Vec<Fault>), Stop> {
    match path.to_str() {
        Some("br") => Ok((Policy::br(), Vec::new())),
        Some("br-rs") => Ok((Policy::br_rs(), Vec::new())),
        _ => exchange::policy(&bytes(path, out)?).map_err(|faults| faulty(path, &faults, out)),
    }
}

/// The built-in policy of the state in which a door lies.
pub fn policy_of(network: &Network, door: &str) -> Policy {
    let lies_in = network.service_ix(door).map(|door| network.territory(network.service(door).municipality()));
    let gaucho = lies_in.and_then(|territory| territory.uf).is_some_and(|uf| uf.as_str() == "RS");
    if gaucho { Policy::br_rs() } else { Policy::br() }
}

/// A time of the command line.
pub fn time(text: &str, out: &Out) -> Result<DateTime<Utc>, Stop> {
    DateTime::parse_from_rfc3339(text).map(|at| at.to_utc()).map_err(|_| {
        let hint = out.say(
            "A hora se escreve com data e fuso, assim: 2031-05-15T22:40:00-03:00.",
            "A time is written with date and offset, like this: 2031-05-15T22:40:00-03:00.",
        );
        Stop::usage(hint.to_owned())
    })
}
