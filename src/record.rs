//! How a record is read from a document and how its schema is told.
//!
//! serde's derived readers stop at the first error; a person correcting a network of 400,000 services wants all of them.
//! So a document is read into small [`Node`] trees, one record at a time, and every record type declared with
//! `record!` takes its fields from such a tree, notes each fault with its place and goes on. The JSON Schema comes from
//! the same declaration, so reader and schema cannot drift apart.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, SubsecRound, Utc};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, json};

use crate::error::{Code, Fault, Faults, did_you_mean};

/// Limits of one document. Exceeding one is a fault, never a panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole document.
    pub bytes: usize,
    /// Nesting of lists and objects.
    pub depth: usize,
    /// Entries of one list.
    pub list: usize,
    /// Bytes of one text.
    pub text: usize,
}

/// A value of a document, borrowed from its bytes where it can be.
#[derive(Clone, PartialEq)]
pub enum Node<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction, or too large for [`Node::Int`].
    Real(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object; fields in the order of the document, doubles included.
    Map(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl fmt::Debug for Node<'_> {
    /// Tells the type alone: a node may hold words about a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.type_name())
    }
}

impl Node<'_> {
    /// The JSON type, for messages.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "a boolean",
            Node::Int(_) => "a whole number",
            Node::Real(_) => "a number",
            Node::Text(_) => "a text",
            Node::List(_) => "a list",
            Node::Map(_) => "an object",
        }
    }
}

/// Reads one [`Node`], at most `depth` levels deep.
pub(crate) struct NodeSeed {
    pub(crate) depth: usize,
}

/// Marker by which a depth error is told apart from a syntax error.
pub(crate) const TOO_DEEP: &str = "amparo: too deep";

impl<'de> DeserializeSeed<'de> for NodeSeed {
    type Value = Node<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed {
    type Value = Node<'de>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Int(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(i64::try_from(value).map_or(Node::Real(value as f64), Node::Int))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        Ok(Node::Real(value))
    }
    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(value.to_owned())))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node<'de>, A::Error> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| A::Error::custom(TOO_DEEP))?;
        let mut list = Vec::new();
        while let Some(node) = seq.next_element_seed(NodeSeed { depth })? {
            list.push(node);
        }
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| A::Error::custom(TOO_DEEP))?;
        let mut fields = Vec::new();
        while let Some(key) = map.next_key_seed(KeySeed)? {
            fields.push((key, map.next_value_seed(NodeSeed { depth })?));
        }
        Ok(Node::Map(fields))
    }
}

/// Passes over a value, at most `depth` levels deep, without holding any of it: `[0,0,...]` is two bytes an entry as text
/// and many times that as a tree.
struct SkipSeed {
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for SkipSeed {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SkipSeed {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| A::Error::custom(TOO_DEEP))?;
        while seq.next_element_seed(SkipSeed { depth })?.is_some() {}
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| A::Error::custom(TOO_DEEP))?;
        while map.next_key_seed(KeySeed)?.is_some() {
            map.next_value_seed(SkipSeed { depth })?;
        }
        Ok(())
    }
}

/// Reads an object's key without copying it where it can.
pub(crate) struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Cow<'de, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_owned()))
    }
}

/// One step of a JSON path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field of a record.
    Field(&'static str),
    /// An entry of a list.
    Index(usize),
}

/// Where the reading stands, and what was found wrong so far.
pub struct Reader {
    path: Vec<Step>,
    faults: Vec<Fault>,
    unlisted: usize,
    limits: Limits,
    private: bool,
}

impl Reader {
    /// A reader of a document about the network: values may be shown.
    #[must_use]
    pub fn open(limits: Limits) -> Self {
        Self { path: Vec::new(), faults: Vec::new(), unlisted: 0, limits, private: false }
    }

    /// A reader of a document about a person: no value is shown unless it is a spelling slip of a known token.
    #[must_use]
    pub fn private(limits: Limits) -> Self {
        Self { private: true, ..Self::open(limits) }
    }

    /// The limits in force.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Runs `read` one step further down.
    pub fn at<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let value = read(self);
        self.path.pop();
        value
    }

    /// Notes a fault at the present place. `value` is shown only where that is safe.
    pub fn fault(&mut self, code: Code, value: &str, hint: impl Into<String>) {
        if self.is_full() {
            return;
        }
        let value = if self.private { String::new() } else { shown(value) };
        self.push(Fault { code, path: self.path_text(), value, hint: hint.into() });
    }

    /// Counts one more fault if there is no room for it; a fault that is only counted costs nothing to make.
    fn is_full(&mut self) -> bool {
        let full = self.faults.len() >= Faults::LISTED;
        self.unlisted += usize::from(full);
        full
    }

    /// Notes that `word` is not among `known`; a near one is offered.
    pub fn unknown<'k>(&mut self, code: Code, word: &str, known: impl IntoIterator<Item = &'k str>) {
        if self.is_full() {
            return;
        }
        let known: Vec<&str> = known.into_iter().collect();
        match did_you_mean(word, known.iter().copied()) {
            Some(near) => {
                self.push(Fault { code, path: self.path_text(), value: shown(word), hint: format!("did you mean `{near}`?") })
            }
            // A short list is told whole.
            None if (1..=12).contains(&known.len()) => self.fault(code, word, format!("one of `{}`", known.join("`, `"))),
            None => self.fault(code, word, ""),
        }
    }

    /// Notes a fault that was found elsewhere.
    pub fn push(&mut self, fault: Fault) {
        if fault.code == Code::Conflict && self.faults.last() == Some(&fault) {
            // Found once from either side; told once.
            return;
        }
        if self.faults.len() < Faults::LISTED {
            self.faults.push(fault);
        } else {
            self.unlisted += 1;
        }
    }

    /// Whether nothing was found wrong so far.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }

    /// The value if nothing was found wrong, else all that was.
    ///
    /// # Errors
    /// [`Faults`] with everything noted.
    pub fn finish<T>(self, value: T) -> Result<T, Faults> {
        if self.faults.is_empty() { Ok(value) } else { Err(Faults { faults: self.faults, unlisted: self.unlisted }) }
    }

    /// Levels that may still be opened at the present place.
    fn depth_left(&self) -> usize {
        self.limits.depth.saturating_sub(self.path.len())
    }

    /// Levels that may be opened by a value inside the present place that is passed over.
    fn depth_to_skip(&self) -> usize {
        self.depth_left().saturating_sub(1)
    }

    fn check_depth<E: serde::de::Error>(&self) -> Result<(), E> {
        if self.path.len() >= self.limits.depth { Err(E::custom(TOO_DEEP)) } else { Ok(()) }
    }

    fn path_text(&self) -> String {
        let mut text = String::from("$");
        for step in &self.path {
            match step {
                Step::Field(name) => {
                    text.push('.');
                    text.push_str(name);
                }
                Step::Index(index) => text.push_str(&format!("[{index}]")),
            }
        }
        text
    }
}

/// At most 64 characters of a value, without control characters.
pub(crate) fn shown(value: &str) -> String {
    let mut text: String = value.chars().filter(|c| !c.is_control()).take(64).collect();
    if value.chars().count() > 64 {
        text.push('…');
    }
    text
}

/// A type that a document's field can hold.
///
/// Reading never fails: what is wrong is noted in the [`Reader`], and the default value stands in so that the rest of
/// the document is still checked.
pub trait Field: Sized + Default {
    /// Whether the field may be left out.
    const OPTIONAL: bool = false;

    /// Takes the value from a node.
    fn read(node: Node<'_>, reader: &mut Reader) -> Self;

    /// Takes the value from an object that is being read.
    ///
    /// # Errors
    /// Only for bytes that are not JSON, or nested too deeply.
    fn read_map<'de>(map: &mut dyn Entries<'de>, reader: &mut Reader) -> Result<Self, Stopped> {
        // As with lists: whoever takes objects takes them here.
        skip_rest(map, reader.depth_left())?;
        Ok(Self::read(Node::Map(Vec::new()), reader))
    }

    /// Takes the value from a list that is being read.
    ///
    /// # Errors
    /// Only for bytes that are not JSON, or nested too deeply.
    fn read_seq(seq: &mut dyn Items, reader: &mut Reader) -> Result<Self, Stopped> {
        // Whoever takes lists takes them here, so that what comes to `read` tells no more than that it is one.
        let depth = reader.depth_left().checked_sub(1).ok_or(Stopped)?;
        while seq.skip(depth)? {}
        Ok(Self::read(Node::List(Vec::new()), reader))
    }

    /// Whether the value is written as nothing.
    fn is_absent(&self) -> bool {
        false
    }

    /// The JSON Schema of the value; records add themselves to `defs`.
    fn schema(defs: &mut serde_json::Map<String, Value>) -> Value;
}

/// The bytes stopped being what they should be, or are nested too deeply; whoever holds them knows where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// An object that is being read, wherever it stands.
///
/// This, [`Items`] and [`Slot`] stand between the records and the reader of JSON, so that it is not made anew inside the
/// reader of each record: that would be half a megabyte of a library for phones.
pub trait Entries<'de> {
    /// The next field's name, if there is one more.
    ///
    /// # Errors
    /// [`Stopped`].
    fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Stopped>;

    /// Reads that field's value.
    ///
    /// # Errors
    /// [`Stopped`].
    fn next_value(&mut self, slot: &mut dyn Slot, reader: &mut Reader) -> Result<(), Stopped>;

    /// Passes over that field's value, at most `depth` levels deep.
    ///
    /// # Errors
    /// [`Stopped`].
    fn skip_value(&mut self, depth: usize) -> Result<(), Stopped>;
}

/// A list that is being read, wherever it stands.
pub trait Items {
    /// Reads the next entry; false if there is none.
    ///
    /// # Errors
    /// [`Stopped`].
    fn next(&mut self, slot: &mut dyn Slot, reader: &mut Reader) -> Result<bool, Stopped>;

    /// Passes over the next entry, at most `depth` levels deep; false if there is none.
    ///
    /// # Errors
    /// [`Stopped`].
    fn skip(&mut self, depth: usize) -> Result<bool, Stopped>;
}

/// Room for a value that is being read.
pub trait Slot {
    /// Whether a value was put there.
    fn is_filled(&self) -> bool;

    /// Takes a value that is no list and no object.
    fn node(&mut self, node: Node<'_>, reader: &mut Reader);

    /// Takes an object.
    ///
    /// # Errors
    /// [`Stopped`].
    fn map(&mut self, map: &mut dyn Entries<'_>, reader: &mut Reader) -> Result<(), Stopped>;

    /// Takes a list.
    ///
    /// # Errors
    /// [`Stopped`].
    fn seq(&mut self, seq: &mut dyn Items, reader: &mut Reader) -> Result<(), Stopped>;
}

impl<T: Field> Slot for Option<T> {
    fn is_filled(&self) -> bool {
        self.is_some()
    }
    fn node(&mut self, node: Node<'_>, reader: &mut Reader) {
        *self = Some(T::read(node, reader));
    }
    fn map(&mut self, map: &mut dyn Entries<'_>, reader: &mut Reader) -> Result<(), Stopped> {
        *self = Some(T::read_map(map, reader)?);
        Ok(())
    }
    fn seq(&mut self, seq: &mut dyn Items, reader: &mut Reader) -> Result<(), Stopped> {
        *self = Some(T::read_seq(seq, reader)?);
        Ok(())
    }
}

/// Reads a value as its bytes come, one record at a time, without a tree of the whole document.
pub(crate) fn read_from<'de, T: Field, D: Deserializer<'de>>(deserializer: D, reader: &mut Reader) -> Result<T, D::Error> {
    let mut value: Option<T> = None;
    SlotSeed { slot: &mut value, reader }.deserialize(deserializer)?;
    Ok(value.expect("what was read fills its slot"))
}

struct SlotSeed<'s> {
    slot: &'s mut dyn Slot,
    reader: &'s mut Reader,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl SlotSeed<'_> {
    fn node<E>(self, node: Node<'_>) -> Result<(), E> {
        self.slot.node(node, self.reader);
        Ok(())
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.node(Node::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.node(Node::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.node(Node::Int(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.node(i64::try_from(value).map_or(Node::Real(value as f64), Node::Int))
    }
    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.node(Node::Real(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.node(Node::Text(Cow::Borrowed(value)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        self.reader.check_depth()?;
        let mut lent = Lent { access: seq, error: None };
        self.slot.seq(&mut lent, self.reader).map_err(|Stopped| lent.error.unwrap_or_else(|| A::Error::custom(TOO_DEEP)))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.reader.check_depth()?;
        let mut lent = Lent { access: map, error: None };
        self.slot.map(&mut lent, self.reader).map_err(|Stopped| lent.error.unwrap_or_else(|| A::Error::custom(TOO_DEEP)))
    }
}

/// What serde lends, and the error that it told: one that was not told is [`TOO_DEEP`].
struct Lent<A, E> {
    access: A,
    error: Option<E>,
}

impl<A, E> Lent<A, E> {
    fn told<T>(&mut self, result: Result<T, E>) -> Result<T, Stopped> {
        result.map_err(|error| {
            self.error = Some(error);
            Stopped
        })
    }
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Lent<A, A::Error> {
    fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Stopped> {
        let key = self.access.next_key_seed(KeySeed);
        self.told(key)
    }
    fn next_value(&mut self, slot: &mut dyn Slot, reader: &mut Reader) -> Result<(), Stopped> {
        let read = self.access.next_value_seed(SlotSeed { slot, reader });
        self.told(read)
    }
    fn skip_value(&mut self, depth: usize) -> Result<(), Stopped> {
        let passed = self.access.next_value_seed(SkipSeed { depth });
        self.told(passed)
    }
}

impl<'de, A: SeqAccess<'de>> Items for Lent<A, A::Error> {
    fn next(&mut self, slot: &mut dyn Slot, reader: &mut Reader) -> Result<bool, Stopped> {
        let read = self.access.next_element_seed(SlotSeed { slot, reader });
        self.told(read).map(|entry| entry.is_some())
    }
    fn skip(&mut self, depth: usize) -> Result<bool, Stopped> {
        let passed = self.access.next_element_seed(SkipSeed { depth });
        self.told(passed).map(|entry| entry.is_some())
    }
}

/// Passes over an object, at most `depth` levels deep.
fn skip_rest(map: &mut dyn Entries<'_>, depth: usize) -> Result<(), Stopped> {
    let depth = depth.checked_sub(1).ok_or(Stopped)?;
    while map.next_key()?.is_some() {
        map.skip_value(depth)?;
    }
    Ok(())
}

/// Takes the value of one field of an object that is being read; a second value of the same field is a fault.
pub(crate) fn take_field(
    slot: &mut dyn Slot,
    name: &'static str,
    map: &mut dyn Entries<'_>,
    reader: &mut Reader,
) -> Result<(), Stopped> {
    if slot.is_filled() {
        reader.fault(Code::DuplicateField, name, "this field stands twice");
        return map.skip_value(reader.depth_to_skip());
    }
    reader.at(Step::Field(name), |reader| map.next_value(slot, reader))
}

/// Passes over the value of a field that the record does not have.
pub(crate) fn skip_field(
    name: &str,
    known: &[&'static str],
    map: &mut dyn Entries<'_>,
    reader: &mut Reader,
) -> Result<(), Stopped> {
    reader.unknown(Code::UnknownField, name, known.iter().copied());
    map.skip_value(reader.depth_to_skip())
}

/// The value of a field after its object was read; a fault if it had to be there.
pub(crate) fn close_field<T: Field>(slot: Option<T>, name: &'static str, reader: &mut Reader) -> T {
    slot.unwrap_or_else(|| {
        if !T::OPTIONAL {
            reader.at(Step::Field(name), |reader| reader.fault(Code::Missing, "", "this field must be there"));
        }
        T::default()
    })
}

pub(crate) fn wrong_type<T: Default>(node: &Node<'_>, wanted: &str, reader: &mut Reader) -> T {
    reader.fault(Code::Type, node.type_name(), format!("this field holds {wanted}"));
    T::default()
}

impl Field for String {
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        match node {
            Node::Text(text) if text.len() > reader.limits.text => {
                reader.fault(Code::TooLong, &text, format!("at most {} bytes", reader.limits.text));
                Self::new()
            }
            Node::Text(text) => text.into_owned(),
            other => wrong_type(&other, "a text", reader),
        }
    }
    fn schema(_: &mut serde_json::Map<String, Value>) -> Value {
        json!({ "type": "string" })
    }
}

impl Field for bool {
    const OPTIONAL: bool = true;
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        match node {
            Node::Bool(value) => value,
            other => wrong_type(&other, "true or false", reader),
        }
    }
    fn is_absent(&self) -> bool {
        !self
    }
    fn schema(_: &mut serde_json::Map<String, Value>) -> Value {
        json!({ "type": "boolean", "default": false })
    }
}

macro_rules! whole_number {
    ($($type:ty),*) => {$(
        impl Field for $type {
            fn read(node: Node<'_>, reader: &mut Reader) -> Self {
                match node {
                    Node::Int(value) => <$type>::try_from(value).unwrap_or_else(|_| {
                        reader.fault(Code::Range, &value.to_string(), format!("from {} to {}", <$type>::MIN, <$type>::MAX));
                        0
                    }),
                    other => wrong_type(&other, "a whole number", reader),
                }
            }
            fn schema(_: &mut serde_json::Map<String, Value>) -> Value {
                json!({ "type": "integer", "minimum": <$type>::MIN, "maximum": <$type>::MAX })
            }
        }
    )*};
}
whole_number!(u8, u16, u32, i32, i64);

impl Field for f64 {
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        match node {
            Node::Int(value) => value as f64,
            Node::Real(value) => value,
            other => wrong_type(&other, "a number", reader),
        }
    }
    fn schema(_: &mut serde_json::Map<String, Value>) -> Value {
        json!({ "type": "number" })
    }
}

impl Field for DateTime<Utc> {
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        let Node::Text(text) = node else { return wrong_type(&node, "an instant such as 2031-05-15T22:40:00Z", reader) };
        match DateTime::parse_from_rfc3339(&text) {
            // A fraction of a second is dropped: amparo counts in whole seconds.
            // In UTC, as it is written: an offset must not carry it over the edge of what is read again.
            Ok(instant) if (1900..=2200).contains(&instant.to_utc().year()) => instant.to_utc().trunc_subsecs(0),
            _ => {
                reader.fault(Code::Range, &text, "an RFC 3339 instant between 1900 and 2200, such as 2031-05-15T22:40:00Z");
                Self::default()
            }
        }
    }
    fn schema(_: &mut serde_json::Map<String, Value>) -> Value {
        json!({ "type": "string", "format": "date-time" })
    }
}

impl Field for NaiveDate {
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        let Node::Text(text) = node else { return wrong_type(&node, "a date such as 2031-05-15", reader) };
        match NaiveDate::parse_from_str(&text, "%Y-%m-%d") {
            Ok(date) if (1900..=2200).contains(&date.year()) && text.len() == 10 => date,
            _ => {
                reader.fault(Code::Range, &text, "a date between 1900 and 2200, such as 2031-05-15");
                Self::default()
            }
        }
    }
    fn schema(_: &mut serde_json::Map<String, Value>) -> Value {
        json!({ "type": "string", "format": "date" })
    }
}

impl<T: Field> Field for Option<T> {
    const OPTIONAL: bool = true;
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        match node {
            Node::Null => None,
            node => Some(T::read(node, reader)),
        }
    }
    fn read_map<'de>(map: &mut dyn Entries<'de>, reader: &mut Reader) -> Result<Self, Stopped> {
        T::read_map(map, reader).map(Some)
    }
    fn read_seq(seq: &mut dyn Items, reader: &mut Reader) -> Result<Self, Stopped> {
        T::read_seq(seq, reader).map(Some)
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn schema(defs: &mut serde_json::Map<String, Value>) -> Value {
        T::schema(defs)
    }
}

impl<T: Field> Field for Vec<T> {
    const OPTIONAL: bool = true;
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        wrong_type(&node, "a list", reader)
    }
    fn read_seq(seq: &mut dyn Items, reader: &mut Reader) -> Result<Self, Stopped> {
        let mut list = Self::new();
        let mut entry: Option<T> = None;
        let mut read = 0_usize;
        while read < reader.limits.list {
            if !reader.at(Step::Index(read), |reader| seq.next(&mut entry, reader))? {
                return Ok(list);
            }
            // Once faults are only counted the document is refused and no more is told of it: its records are not kept,
            // so that two bytes of a bad entry never take the room of a record.
            if reader.unlisted == 0 {
                list.extend(entry.take());
            }
            read += 1;
        }
        let (mut over, depth) = (0_usize, reader.depth_to_skip());
        while seq.skip(depth)? {
            over += 1;
        }
        if over == 0 {
            return Ok(list);
        }
        reader.fault(Code::TooMany, &(read + over).to_string(), format!("at most {} entries", reader.limits.list));
        Ok(list)
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn schema(defs: &mut serde_json::Map<String, Value>) -> Value {
        json!({ "type": "array", "items": T::schema(defs) })
    }
}

/// Reads a document that is part of the program; its tests read each once.
pub(crate) fn read_builtin<T: Field>(json: &str) -> T {
    let mut reader = Reader::open(Limits { bytes: json.len(), depth: 16, list: 100_000, text: 65_536 });
    // From bytes, as documents come: from a text it would be a second reader of every record.
    let read = read_from(&mut serde_json::Deserializer::from_slice(json.as_bytes()), &mut reader);
    let value = read.expect("a built-in document is JSON");
    reader.finish(value).expect("a built-in document has no faults")
}

/// Name of a field as documents write it: `r#ref` in Rust is `ref` there.
pub(crate) const fn field_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// What a schema tells of one field of a record.
pub(crate) struct FieldSchema {
    pub(crate) name: &'static str,
    pub(crate) docs: &'static [&'static str],
    pub(crate) optional: bool,
    pub(crate) schema: fn(&mut serde_json::Map<String, Value>) -> Value,
}

/// The schema of a record. One function for all records, with a table each: as code of each record's own it would be a good
/// part of a library for phones.
pub(crate) fn record_schema(
    name: &'static str,
    docs: &[&str],
    fields: &[FieldSchema],
    defs: &mut serde_json::Map<String, Value>,
) -> Value {
    if !defs.contains_key(name) {
        defs.insert(name.to_owned(), Value::Null);
        let mut properties = serde_json::Map::new();
        for field in fields {
            let mut schema = (field.schema)(defs);
            let description = description(field.docs);
            if let (Some(schema), false) = (schema.as_object_mut(), description.is_empty()) {
                schema.insert("description".to_owned(), description.into());
            }
            properties.insert(field.name.to_owned(), schema);
        }
        let required: Vec<&str> = fields.iter().filter(|field| !field.optional).map(|field| field.name).collect();
        let record = json!({
            "type": "object",
            "description": description(docs),
            "additionalProperties": false,
            "required": required,
            "properties": properties,
        });
        defs.insert(name.to_owned(), record);
    }
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// Text of doc lines as one paragraph for a schema's `description`.
fn description(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Declares a record of a document: the struct, its reader, its writer and its schema, and with the feature `uni` the record
/// of the other languages.
///
/// `Debug` tells the type alone, so that nothing about a person can reach a log through it.
///
/// The first arm hands the fields to the next ones, which take them one at a time and note what a field that may be left out
/// is in Kotlin, Python and Swift: by its type, as in [`Field::OPTIONAL`]. The format of a document is known to who takes it.
macro_rules! record {
    ($(#[doc = $doc:literal])* $(#[derive($($extra:ident),*)])? pub struct $name:ident { $($fields:tt)* }) => {
        $crate::record::record! { @fields [$($doc)*] [$($($extra)*)?] $name {} $($fields)* }
    };
    (@fields $docs:tt $extra:tt $name:ident {$($done:tt)*} $(#[doc = $d:literal])* pub format: String, $($rest:tt)*) => {
        $crate::record::record! { @fields $docs $extra $name {$($done)* [[$($d)*] [""] format (String)]} $($rest)* }
    };
    (@fields $docs:tt $extra:tt $name:ident {$($done:tt)*}
        $(#[doc = $d:literal])* pub $field:ident : Option<$inner:ty>, $($rest:tt)*) => {
        $crate::record::record! { @fields $docs $extra $name {$($done)* [[$($d)*] [None] $field (Option<$inner>)]} $($rest)* }
    };
    (@fields $docs:tt $extra:tt $name:ident {$($done:tt)*}
        $(#[doc = $d:literal])* pub $field:ident : Vec<$inner:ty>, $($rest:tt)*) => {
        $crate::record::record! { @fields $docs $extra $name {$($done)* [[$($d)*] [[]] $field (Vec<$inner>)]} $($rest)* }
    };
    (@fields $docs:tt $extra:tt $name:ident {$($done:tt)*} $(#[doc = $d:literal])* pub $field:ident : bool, $($rest:tt)*) => {
        $crate::record::record! { @fields $docs $extra $name {$($done)* [[$($d)*] [false] $field (bool)]} $($rest)* }
    };
    (@fields $docs:tt $extra:tt $name:ident {$($done:tt)*}
        $(#[doc = $d:literal])* pub $field:ident : $type:ty, $($rest:tt)*) => {
        $crate::record::record! { @fields $docs $extra $name {$($done)* [[$($d)*] [] $field ($type)]} $($rest)* }
    };
    (@fields [$($doc:literal)*] [$($extra:ident)*] $name:ident {
        $([[$($field_doc:literal)*] [$($default:tt)?] $field:ident ($type:ty)])*
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Default, PartialEq, serde::Serialize $(, $extra)*)]
        #[cfg_attr(feature = "uni", derive(uniffi::Record))]
        pub struct $name {
            $($(#[doc = $field_doc])*
            #[serde(skip_serializing_if = "crate::record::Field::is_absent")]
            $(#[cfg_attr(feature = "uni", uniffi(default = $default))])?
            pub $field: $type,)*
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl $crate::record::Field for $name {
            fn read(node: $crate::record::Node<'_>, reader: &mut $crate::record::Reader) -> Self {
                $crate::record::wrong_type(&node, "an object", reader)
            }

            fn read_map<'de>(
                map: &mut dyn $crate::record::Entries<'de>,
                reader: &mut $crate::record::Reader,
            ) -> Result<Self, $crate::record::Stopped> {
                const KNOWN: &[&str] = &[$($crate::record::field_name(stringify!($field))),*];
                $(let mut $field: Option<$type> = None;)*
                while let Some(key) = map.next_key()? {
                    match key.as_ref() {
                        $(name if name == $crate::record::field_name(stringify!($field)) =>
                            $crate::record::take_field(&mut $field, $crate::record::field_name(stringify!($field)), map, reader)?,)*
                        name => $crate::record::skip_field(name, KNOWN, map, reader)?,
                    }
                }
                Ok(Self { $($field: $crate::record::close_field($field, $crate::record::field_name(stringify!($field)), reader),)* })
            }

            fn schema(defs: &mut serde_json::Map<String, serde_json::Value>) -> serde_json::Value {
                const FIELDS: &[$crate::record::FieldSchema] = &[$($crate::record::FieldSchema {
                    name: $crate::record::field_name(stringify!($field)),
                    docs: &[$($field_doc),*],
                    optional: <$type as $crate::record::Field>::OPTIONAL,
                    schema: <$type as $crate::record::Field>::schema,
                },)*];
                $crate::record::record_schema(stringify!($name), &[$($doc),*], FIELDS, defs)
            }
        }
    };
}
pub(crate) use record;

/// Declares a closed list of tokens: the enum, its texts, its reader, its writer and its schema, and with the feature `uni`
/// the enum of the other languages. The first is the default.
macro_rules! tokens {
    ($(#[$meta:meta])* pub enum $name:ident {
        $(#[doc = $first_doc:literal])* $first:ident = $first_text:literal
        $(, $(#[doc = $variant_doc:literal])* $variant:ident = $text:literal)* $(,)?
    }) => {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uni", derive(uniffi::Enum))]
        #[non_exhaustive]
        $(#[$meta])*
        pub enum $name {
            $(#[doc = $first_doc])*
            #[default]
            $first,
            $($(#[doc = $variant_doc])* $variant,)*
        }

        impl $name {
            /// All tokens, in their order.
            pub const ALL: &'static [Self] = &[Self::$first $(, Self::$variant)*];

            /// The token as documents write it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    Self::$first => $first_text,
                    $(Self::$variant => $text,)*
                }
            }

            /// The token with this text.
            #[must_use]
            pub fn from_token(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|token| token.as_str() == text)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::record::Field for $name {
            fn read(node: $crate::record::Node<'_>, reader: &mut $crate::record::Reader) -> Self {
                let text = <String as $crate::record::Field>::read(node, reader);
                if text.is_empty() && !reader.is_clean() {
                    return Self::default();
                }
                Self::from_token(&text).unwrap_or_else(|| {
                    reader.unknown($crate::error::Code::UnknownToken, &text, Self::ALL.iter().map(|token| token.as_str()));
                    Self::default()
                })
            }
            fn schema(_: &mut serde_json::Map<String, serde_json::Value>) -> serde_json::Value {
                serde_json::json!({ "enum": Self::ALL.iter().map(|token| token.as_str()).collect::<Vec<_>>() })
            }
        }
    };
}
pub(crate) use tokens;
