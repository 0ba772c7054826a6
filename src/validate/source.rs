//! Writes a value down as a tag stream, whatever holds it: the one way for `serde_json`'s values
//! and for JavaScript's.

use super::record::Place;
use super::tag;
use crate::schema::{FIELDS, Kind, NAMES, OBJECTS};

/// A value that can be written down.
pub(crate) trait Source: Sized {
    /// Its tag, where the kind is expected. Listed strings may all be [`text_tag`]ged, whether or
    /// not they are among the listed values.
    fn tag(&self, kind: Kind) -> u8;
    /// Its declared property.
    fn property(&self, name: &str) -> Self;
    /// Its own enumerable names, unless they can't be had.
    fn names(&self) -> Option<Vec<String>>;
    /// How many items it has, unless that can't be had.
    fn length(&self) -> Option<u32>;
    /// Its item.
    fn item(&self, index: u32) -> Self;
    /// The string that it is.
    fn text(&self) -> String;
}

/// The tag of a string whose content matters.
pub(crate) fn text_tag(text: &str) -> u8 {
    if text.encode_utf16().count() > tag::TEXT_LIMIT {
        tag::LONG_TEXT
    } else {
        tag::TEXT
    }
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

/// A tag stream, and the strings that it speaks of by ordinal.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    pub(crate) bytes: Vec<u8>,
    pub(crate) texts: Vec<String>,
}

impl Stream {
    /// Writes down what is expected to be an object or a list of objects.
    pub(crate) fn root(&mut self, place: Place, value: &impl Source) {
        match place.kind() {
            kind @ Kind::List(object) => {
                let length = value.length();
                match value.tag(kind) {
                    tag::ARRAY if length.is_none() => self.byte(tag::UNREADABLE),
                    tag::ARRAY => {
                        self.byte(tag::ARRAY);
                        for index in 0..length.unwrap_or_default() {
                            self.item(index);
                            self.object(object, &value.item(index));
                        }
                        self.byte(tag::END);
                    }
                    tag => self.byte(tag),
                }
            }
            Kind::Object(object) => self.object(object, value),
            _ => {}
        }
    }

    fn object(&mut self, object: u8, value: &impl Source) {
        let mut tag = value.tag(Kind::Object(object));
        let names = self.undeclared(object, value);
        if names.is_none() && tag == tag::OBJECT {
            tag = tag::UNREADABLE;
        }
        self.byte(tag);
        if tag == tag::OBJECT {
            self.fields(object, value);
            if sealed(object) {
                for name in names.unwrap_or_default() {
                    let tag = text_tag(&name);
                    self.byte(tag);
                    self.text(tag, name);
                }
                self.byte(tag::END);
            }
        }
    }

    /// The names that a sealed object doesn't declare, sorted as JavaScript sorts them.
    #[expect(clippy::unused_self, reason = "reads like the other steps")]
    fn undeclared(&self, object: u8, value: &impl Source) -> Option<Vec<String>> {
        if !sealed(object) || value.tag(Kind::Object(object)) != tag::OBJECT {
            return Some(Vec::new());
        }
        let mut names = value.names()?;
        names.retain(|name| declared(object).all(|(declared, _)| declared != name));
        sort(&mut names);
        Some(names)
    }

    fn fields(&mut self, object: u8, value: &impl Source) {
        let mut bodies = Vec::new();
        for (name, kind) in declared(object) {
            let property = value.property(name);
            let mut tag = property.tag(kind);
            let (mut names, mut length) = (Vec::new(), 0);
            match (kind, tag) {
                (Kind::Entries, tag::OBJECT) => match property.names() {
                    Some(found) => names = found,
                    None => tag = tag::UNREADABLE,
                },
                (Kind::Integers, tag::ARRAY) => match property.length() {
                    Some(found) => length = found,
                    None => tag = tag::UNREADABLE,
                },
                _ => {}
            }
            self.byte(tag);
            bodies.push((kind, tag, property, names, length));
        }
        for (kind, tag, property, names, length) in bodies {
            match (kind, tag) {
                (_, tag::TEXT | tag::LONG_TEXT) => self.text(tag, property.text()),
                (Kind::Object(object), tag::OBJECT) => self.fields(object, &property),
                (Kind::Entries, tag::OBJECT) => self.entries(names, &property),
                (Kind::Integers, tag::ARRAY) => {
                    for index in 0..length {
                        self.item(index);
                        self.byte(property.item(index).tag(Kind::Integer { least: 0 }));
                    }
                    self.byte(tag::END);
                }
                _ => {}
            }
        }
    }

    fn entries(&mut self, mut names: Vec<String>, value: &impl Source) {
        sort(&mut names);
        for name in names {
            self.byte(tag::ITEM);
            self.byte(value.property(&name).tag(Kind::Scalar));
            self.texts.push(name);
        }
        self.byte(tag::END);
    }

    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    fn item(&mut self, index: u32) {
        self.byte(tag::ITEM);
        self.bytes.extend(index.to_le_bytes());
    }

    fn text(&mut self, tag: u8, text: String) {
        if tag == tag::TEXT {
            let units = text
                .encode_utf16()
                .map(|unit| u8::try_from(unit).unwrap_or(127).min(127));
            let before = self.bytes.len();
            self.byte(0);
            self.bytes.extend(units);
            let length = self.bytes.len() - before - 1;
            if let (Some(slot), Ok(length)) = (self.bytes.get_mut(before), u8::try_from(length)) {
                *slot = length;
            }
        }
        self.texts.push(text);
    }
}

fn sealed(object: u8) -> bool {
    OBJECTS
        .get(usize::from(object))
        .is_some_and(|object| object.names.len > 0)
}

/// The names and kinds of an object's fields.
fn declared(object: u8) -> impl Iterator<Item = (&'static str, Kind)> {
    let (first, len) = OBJECTS
        .get(usize::from(object))
        .map_or((0, 0), |object| (object.first, object.len));
    NAMES
        .from(first)
        .zip(FIELDS.iter().skip(first.into()).map(|field| field.kind))
        .take(len.into())
}

fn sort(names: &mut [String]) {
    names.sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
}
