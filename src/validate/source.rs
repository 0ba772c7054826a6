//! Writes a value down as a tag stream, whatever holds it: the one way for `serde_json`'s values
//! and for JavaScript's.

use core::cmp::Ordering;

use super::record::Place;
use super::tag;
use super::walker::FULL;
use crate::schema::{FIELDS, Kind, NAMES, OBJECTS, Object};

/// A value that can be written down.
pub(crate) trait Source: Sized {
    /// Its tag, where the kind is expected. Where strings are listed, each string is a `TEXT`,
    /// whether or not it is among them.
    fn tag(&self, kind: Kind) -> u8;
    /// Its declared property.
    fn property(&self, name: &str) -> Self;
    /// Its own enumerable names, unless they can't be had.
    fn names(&self) -> Option<Vec<String>>;
    /// Its own enumerable properties with their names, unless those can't be had.
    fn entries(&self) -> Option<Vec<(String, Self)>>;
    /// How many items it has, unless that can't be had.
    fn length(&self) -> Option<u32>;
    /// Its item.
    fn item(&self, index: u32) -> Self;
    /// The string that it is.
    fn text(&self) -> String;
}

/// The tag of a string where a boolean or an integer is expected.
pub(crate) fn quoted_tag(text: &str, kind: Kind) -> u8 {
    match kind {
        Kind::Boolean if text == "true" => tag::QUOTED_TRUE,
        Kind::Boolean if text == "false" => tag::QUOTED_FALSE,
        Kind::Integer { .. } => {
            let digits = text.strip_prefix('-').unwrap_or(text);
            let number = (1..=15).contains(&digits.len())
                && digits.bytes().all(|byte| byte.is_ascii_digit());
            if number {
                tag::QUOTED_NUMBER
            } else {
                tag::STRING
            }
        }
        _ => tag::STRING,
    }
}

/// The tag of a number.
pub(crate) fn number_tag(number: f64) -> u8 {
    const MAX_SAFE: f64 = 9_007_199_254_740_991.0;
    if number.is_nan() {
        tag::NAN
    } else if number.is_infinite() {
        tag::INFINITE
    } else if number.fract() != 0.0 {
        tag::FRACTION
    } else if number.abs() > MAX_SAFE {
        tag::UNSAFE
    } else if number >= 0.0 {
        tag::INTEGER
    } else if number > -2.0 {
        tag::MINUS_ONE
    } else {
        tag::NEGATIVE
    }
}

/// The strings that a piece of a tag stream speaks of by ordinal.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    /// The ordinal of the first.
    first: u32,
    list: Vec<String>,
}

impl Texts {
    pub(crate) fn get(&self, ordinal: u32) -> Option<&str> {
        let index = usize::try_from(ordinal.checked_sub(self.first)?).ok()?;
        self.list.get(index).map(String::as_str)
    }
}

/// Writes a tag stream and passes it on, piece by piece, each of them whole steps.
pub(crate) struct Stream<P> {
    bytes: Vec<u8>,
    texts: Texts,
    /// Whether properties that aren't declared matter.
    with_names: bool,
    pass_on: P,
}

impl<P: FnMut(&[u8], &Texts)> Stream<P> {
    pub(crate) fn new(with_names: bool, pass_on: P) -> Self {
        Self {
            bytes: Vec::new(),
            texts: Texts::default(),
            with_names,
            pass_on,
        }
    }

    /// Writes down what is expected to be an object or a list of objects.
    pub(crate) fn write(mut self, place: Place, value: &impl Source) {
        match place.kind() {
            Kind::List(object) => self.list(object, value),
            Kind::Object(object) => self.object(object, value),
            _ => {}
        }
        self.flush();
    }

    fn list(&mut self, object: u8, value: &impl Source) {
        match value.tag(Kind::List(object)) {
            tag::ARRAY => match value.length() {
                Some(length) => {
                    self.byte(tag::ARRAY);
                    for index in 0..length {
                        self.item(index);
                        self.object(object, &value.item(index));
                    }
                    self.byte(tag::END);
                }
                None => self.byte(tag::UNREADABLE),
            },
            tag => self.byte(tag),
        }
    }

    fn object(&mut self, object: u8, value: &impl Source) {
        let tag = value.tag(Kind::Object(object));
        let names = if tag == tag::OBJECT && self.with_names && sealed(object) {
            value.names()
        } else {
            Some(Vec::new())
        };
        match names {
            Some(names) => {
                self.byte(tag);
                if tag == tag::OBJECT {
                    self.fields(object, value);
                    if sealed(object) {
                        self.names(object, names);
                    }
                }
            }
            None => self.byte(tag::UNREADABLE),
        }
    }

    fn fields<S: Source>(&mut self, object: u8, value: &S) {
        let fields: Vec<_> = declared(object)
            .map(|(name, kind)| {
                let property = value.property(name);
                (kind, property.tag(kind), property)
            })
            .collect();
        if sealed(object) {
            let set = |with: fn(u8) -> bool| {
                let tags = fields.iter().map(|(_, tag, _)| *tag).rev();
                tags.fold(0u16, |bits, tag| bits << 1 | u16::from(with(tag)))
            };
            let sets = [
                set(|tag| tag != tag::UNDEFINED),
                set(|tag| tag == tag::TRUE),
            ];
            self.bytes
                .extend(sets.into_iter().flat_map(u16::to_le_bytes));
        }
        for (kind, tag, property) in fields {
            self.field(kind, tag, &property);
        }
    }

    fn field(&mut self, kind: Kind, tag: u8, value: &impl Source) {
        match (kind, tag) {
            (Kind::Documented(values) | Kind::Known(values) | Kind::Choice(values), tag::TEXT) => {
                let text = value.text();
                if values.list().any(|value| value == text) {
                    self.byte(tag::STRING);
                } else {
                    self.text(text);
                }
            }
            (Kind::Object(object), tag::OBJECT) => {
                self.byte(tag);
                self.fields(object, value);
            }
            (Kind::Integers, tag::ARRAY) => match value.length() {
                Some(length) => {
                    self.byte(tag);
                    for index in 0..length {
                        self.item(index);
                        self.byte(value.item(index).tag(Kind::Integer { least: 0 }));
                    }
                    self.byte(tag::END);
                }
                None => self.byte(tag::UNREADABLE),
            },
            (Kind::Entries, tag::OBJECT) => match value.entries() {
                Some(entries) => {
                    self.byte(tag);
                    self.entries(entries);
                }
                None => self.byte(tag::UNREADABLE),
            },
            _ => self.byte(tag),
        }
    }

    fn entries(&mut self, mut entries: Vec<(String, impl Source)>) {
        entries.sort_by(|(a, _), (b, _)| by_units(a, b));
        for (name, value) in entries {
            self.make_room();
            self.byte(tag::ITEM);
            self.byte(value.tag(Kind::Scalar));
            self.texts.list.push(name);
        }
        self.byte(tag::END);
    }

    /// The names that a sealed object doesn't declare, sorted as JavaScript sorts them.
    fn names(&mut self, object: u8, mut names: Vec<String>) {
        names.retain(|name| declared(object).all(|(declared, _)| declared != name));
        names.sort_by(|a, b| by_units(a, b));
        for name in names {
            self.make_room();
            self.text(name);
        }
        self.byte(tag::END);
    }

    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    fn item(&mut self, index: u32) {
        self.make_room();
        self.byte(tag::ITEM);
        self.bytes.extend(index.to_le_bytes());
    }

    fn text(&mut self, text: String) {
        self.byte(tag::TEXT);
        let ascii = |unit| u8::try_from(unit).unwrap_or(127).min(127);
        let units: Vec<u8> = text.encode_utf16().map(ascii).collect();
        match u8::try_from(units.len()) {
            Ok(length) if units.len() <= tag::TEXT_LIMIT => {
                self.byte(length);
                self.bytes.extend(units);
            }
            _ => self.byte(tag::TOO_LONG),
        }
        self.texts.list.push(text);
    }

    /// Before a step that what is written doesn't belong to.
    fn make_room(&mut self) {
        if self.bytes.len() > FULL {
            self.flush();
        }
    }

    fn flush(&mut self) {
        (self.pass_on)(&self.bytes, &self.texts);
        self.bytes.clear();
        let passed = u32::try_from(self.texts.list.len()).unwrap_or(u32::MAX);
        self.texts.first = self.texts.first.saturating_add(passed);
        self.texts.list.clear();
    }
}

/// Whether properties that an object doesn't declare are findings.
pub(crate) fn sealed(object: u8) -> bool {
    OBJECTS
        .get(usize::from(object))
        .is_some_and(Object::is_sealed)
}

/// The names and kinds of an object's fields.
pub(crate) fn declared(object: u8) -> impl Iterator<Item = (&'static str, Kind)> {
    let (first, len) = OBJECTS
        .get(usize::from(object))
        .map_or((0, 0), |object| (object.first, object.len));
    NAMES
        .strings()
        .skip(first.into())
        .zip(FIELDS.iter().skip(first.into()).map(|field| field.kind))
        .take(len.into())
}

/// The order of JavaScript's strings.
fn by_units(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}
