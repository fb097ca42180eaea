//! Identifiers: short, printable, compared byte by byte.

use serde_json::{Value, json};

use crate::error::Code;
use crate::record::{Field, Node, Reader};

/// Characters of the longest id.
pub const MAX_ID_LEN: usize = 128;

/// Whether a text can be an id: 1 to 128 of `A-Z a-z 0-9 . _ : / -`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_ID_LEN && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._:/-".contains(&b))
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id, if the text can be one.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Option<Self> {
                let text = text.into();
                is_id(&text).then_some(Self(text))
            }

            /// The text as another language gave it. Whoever takes a record from there reads it again, which finds a text
            /// that is no id, and where it stands.
            #[cfg(feature = "uni")]
            pub(crate) fn unread(text: String) -> Self {
                Self(text)
            }

            /// The text; empty only in a record that was read with a fault.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            /// Tells the type alone: ids of people and of what surrounds them stay out of logs.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl Field for $name {
            fn read(node: Node<'_>, reader: &mut Reader) -> Self {
                let text = String::read(node, reader);
                if is_id(&text) {
                    return Self(text);
                }
                reader.fault(Code::BadId, &text, "an id has 1 to 128 of A-Z a-z 0-9 . _ : / -");
                Self::default()
            }
            fn schema(_: &mut serde_json::Map<String, Value>) -> Value {
                json!({ "type": "string", "pattern": "^[A-Za-z0-9._:/-]{1,128}$" })
            }
        }
    )*};
}

ids! {
    /// A service of the network.
    ServiceId,
    /// A municipality or a catchment inside one.
    TerritoryId,
    /// A kind of service.
    KindId,
    /// A function of care.
    NeedId,
    /// A sector of public policy.
    SectorId,
    /// A rule, table row or parameter of a policy.
    RuleId,
    /// A network, policy or other document.
    DocumentId,
    /// An opaque reference that the host resolves: a person, an address, a worker.
    OpaqueRef,
}
