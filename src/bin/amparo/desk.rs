//! The ledger as the command line opens it: key from a file, random bytes and clock of the system.

use std::path::Path;
use std::time::SystemTime;

use amparo::id::{OpaqueRef, ServiceId};
use amparo::ledger::{Host, Inputs, Ledger, LedgerCode, LedgerError, MasterKey, Place, ReadKind, Reader};
use amparo::network::Network;
use amparo::plan::explain::Lang;
use amparo::policy::Policy;
use chrono::{DateTime, Utc};

use crate::ledger_args::{Desk, World};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{FAULTS, IO, words};

/// The system: whoever has the key file may read, and is logged.
struct System;

impl Host for System {
    fn fill(&self, bytes: &mut [u8]) -> bool {
        getrandom::fill(bytes).is_ok()
    }
    fn may(&self, _: &Reader, _: ReadKind, _: Option<&OpaqueRef>) -> bool {
        true
    }
}

/// A reference out of nothing.
pub fn drawn(out: &Out) -> Result<OpaqueRef, Stop> {
    let mut bytes = [0_u8; 16];
    if !System.fill(&mut bytes) {
        return Err(stop(LedgerError::NoRandomness, out));
    }
    Ok(OpaqueRef::new(hex(&bytes)).unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a new key; a file that is there is not touched.
pub fn make_key(path: &Path, out: &Out) -> Result<(), Stop> {
    use std::io::Write;
    let mut bytes = [0_u8; 32];
    if !System.fill(&mut bytes) {
        return Err(stop(LedgerError::NoRandomness, out));
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(format!("{}\n", hex(&bytes)).as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            let why = out.say("o arquivo já existe e não foi tocado", "the file is there already and was not touched");
            Stop { code: IO, text: format!("{}: {why}.", load::name(path)) }
        }
        _ => Stop::io(out, &load::name(path), &error),
    })
}

fn key(path: &Path, out: &Out) -> Result<MasterKey, Stop> {
    let text = load::bytes(path, out)?;
    let text = text.trim_ascii();
    let byte = |pair: &[u8]| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let bytes: Option<Vec<u8>> = text.chunks(2).map(byte).collect();
    let bytes: Option<[u8; 32]> = bytes.filter(|_| text.len() == 64).and_then(|bytes| bytes.try_into().ok());
    bytes.map(MasterKey::new).ok_or_else(|| {
        let why = out.say("não é um arquivo de chave do amparo", "this is no key file of amparo");
        Stop { code: FAULTS, text: format!("{}: {why}.", load::name(path)) }
    })
}

/// Why the ledger did not do it.
pub fn stop(error: LedgerError, out: &Out) -> Stop {
    let code = match error.code() {
        LedgerCode::Missing
        | LedgerCode::ReadOnly
        | LedgerCode::Locked
        | LedgerCode::Full
        | LedgerCode::Io
        | LedgerCode::InDoubt
        | LedgerCode::NotDurable => IO,
        _ => FAULTS,
    };
    let text = match out.lang {
        Lang::En => error.to_string(),
        _ => format!("{}: {}", error.code().as_str(), error.pt()),
    };
    Stop { code, text: format!("{text}.") }
}

/// An opaque reference of the command line.
pub fn reference(text: &str, out: &Out) -> Result<OpaqueRef, Stop> {
    OpaqueRef::new(text).ok_or_else(|| {
        let why = out.say(
            "Uma referência tem de 1 a 128 sinais, de A-Z a-z 0-9 . _ : / -",
            "A reference has 1 to 128 signs, of A-Z a-z 0-9 . _ : / -",
        );
        Stop::usage(why.to_owned())
    })
}

/// An open ledger, who asks, and when.
pub struct Opened {
    /// Ledger.
    pub ledger: Ledger,
    /// Who asks.
    pub reader: Reader,
    /// The clock.
    pub now: DateTime<Utc>,
}

/// Opens a ledger; makes it where that is wanted.
pub fn open(desk: &Desk, create: bool, out: &Out) -> Result<Opened, Stop> {
    let now = match &desk.at {
        Some(at) => load::time(at, out)?,
        None => SystemTime::now().into(),
    };
    let reader = Reader { by: reference(&desk.by, out)?, purpose: reference(&desk.purpose, out)? };
    let key = key(&desk.key, out)?;
    let opened = Place::new(&desk.ledger).and_then(|place| {
        if create { Ledger::create_at(&place, key, Box::new(System)) } else { Ledger::open_at(&place, key, Box::new(System)) }
    });
    let ledger = opened.map_err(|error| stop(error, out))?;
    Ok(Opened { ledger, reader, now })
}

/// An instant in the local time of a service; in UTC, with a `Z`, where the network does not know it.
pub fn moment(network: &Network, of: Option<&ServiceId>, at: DateTime<Utc>) -> String {
    match of.and_then(|service| network.service_ix(service.as_str())) {
        Some(ix) => {
            let zone = network.territory(network.service(ix).municipality()).tz;
            at.with_timezone(&zone).format("%d/%m/%Y %H:%M").to_string()
        }
        None => at.format("%d/%m/%Y %H:%MZ").to_string(),
    }
}

/// What decisions and clocks are made with; `door` finds the policy where none is named.
pub fn inputs(world: &World, status: Option<&Path>, door: &str, out: &Out) -> Result<Inputs, Stop> {
    let bytes = load::bytes(&world.network, out)?;
    let (network, _) = load::network_of(&world.network, &bytes, out)?;
    let policy = match &world.policy {
        Some(path) => load::policy(path, out)?.0,
        None => load::policy_of(&network, door),
    };
    let status = status.map(|path| load::bytes(path, out)).transpose()?;
    let (inputs, warnings) =
        Inputs::new(bytes, whole(&policy), status).map_err(|faults| load::faulty(&world.network, &faults, out))?;
    if !warnings.is_empty() {
        out.note(&words::warnings_in(&load::name(&world.network), warnings.len(), out));
    }
    Ok(inputs)
}

/// The document of a policy, whole: without the name of the one that it was laid on.
fn whole(policy: &Policy) -> Vec<u8> {
    let mut draft = policy.draft().clone();
    draft.base = None;
    amparo::exchange::to_json(&draft)
}
