//! Keys: what is sealed, with which key, and bound to which place.
//!
//! Each case has a key of its own, wrapped by the master key: destroying the wrapped key erases the case and leaves the chain
//! whole, since the chain is made of the sealed bytes. We chose XChaCha20-Poly1305 (RustCrypto, audited) over AES-GCM because
//! its nonces of 24 bytes may be drawn at random for ever, without a counter that a restored copy would repeat.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::ledger::error::LedgerError;
use crate::ledger::host::Host;

/// Bytes of a nonce, which stand before what they sealed.
const NONCE: usize = 24;

/// Bytes of a key, wiped when they are let go.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// The key that wraps the keys of all cases. Whoever has it and the file can read everything; without it nothing is read.
///
/// The host keeps it, apart from the ledger and from its copies.
pub struct MasterKey(Key);

impl MasterKey {
    /// A key of 32 bytes that nobody can guess.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl std::fmt::Debug for MasterKey {
    /// Tells the type alone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey")
    }
}

/// The keys that are made of the master key, each for one purpose.
pub(super) struct Keys {
    /// Wraps the keys of cases.
    pub(super) wrap: Key,
    /// Finds a case by its reference without telling it.
    pub(super) index: Key,
    /// Seals what belongs to no case.
    pub(super) world: Key,
}

impl Keys {
    pub(super) fn of(master: &MasterKey) -> Self {
        let derive = |purpose: &str| Zeroizing::new(mac(&master.0, purpose.as_bytes(), &[]));
        Self {
            wrap: derive("amparo/ledger/1 wrap"),
            index: derive("amparo/ledger/1 index"),
            world: derive("amparo/ledger/1 world"),
        }
    }
}

/// HMAC-SHA256: by what a text is found again by whoever has the key, and by nobody else.
pub(super) fn mac(key: &[u8; 32], purpose: &[u8], text: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length is taken");
    mac.update(purpose);
    mac.update(&[0]);
    mac.update(text);
    mac.finalize().into_bytes().into()
}

/// Random bytes of the host.
pub(super) fn draw<const N: usize>(host: &dyn Host) -> Result<Zeroizing<[u8; N]>, LedgerError> {
    let mut bytes = Zeroizing::new([0; N]);
    // Zeros are what a source that does nothing leaves; no key or nonce may be made of them.
    if !host.fill(bytes.as_mut_slice()) || bytes.iter().all(|byte| *byte == 0) {
        return Err(LedgerError::NoRandomness);
    }
    Ok(bytes)
}

/// Seals bytes to their place: they open only with the same key and the same `place`.
pub(super) fn seal(key: &Key, host: &dyn Host, place: &[u8], plain: &[u8]) -> Result<Vec<u8>, LedgerError> {
    let nonce = draw::<NONCE>(host)?;
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let sealed = cipher.encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: place });
    let mut bytes = nonce.to_vec();
    bytes.extend(sealed.expect("what is sealed is far from the cipher's limit of 256 GB"));
    Ok(bytes)
}

/// Opens what was sealed to a place; none if the key, the place or the bytes are others.
pub(super) fn open(key: &Key, place: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new((&**key).into());
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: place }).ok().map(Zeroizing::new)
}
