use super::describe::{Description, describe};
use super::key::{Key, Place};
use super::nearest::Misspelt;
use super::tag::{self, TEXT_LIMIT};
use crate::schema::{
    BOOLEANS, CONTRADICTIONS, Code, FORMER_NAMES, Kind, OBJECTS, Object, Severity, VALUES, Values,
};

/// The most fields that an object may have: sets of them are 16 bits.
pub const FIELD_LIMIT: usize = 16;

/// Says of single values what there is to say. Whoever holds an object walks through it and asks
/// about each of its values by a place and a [tag](super::tag), so that neither strings nor objects
/// cross a boundary; the strings whose content matters come through [`text`](Self::text).
#[derive(Debug)]
#[repr(C)]
pub struct Judge {
    /// Where a string goes that matters, a byte a UTF-16 unit, units beyond ASCII as 127.
    pub text: [u8; TEXT_LIMIT],
    description: Description,
    misspelt: Misspelt,
}

impl Judge {
    /// A judge that has not been asked yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            text: [0; TEXT_LIMIT],
            description: Description::new(),
            misspelt: Misspelt::new(),
        }
    }

    /// What there is to say of a value at a place, but for what is inside of it. A string is a
    /// [`TEXT`](tag::TEXT) of `length` units, unless it is fine whatever it says; one that is too
    /// long for `text` is like no value.
    pub fn value(&mut self, place: Place, tag: u32, length: u32) -> Option<Key> {
        let kind = place.kind();
        let (mut tag, mut suggestion) = (tag, 0);
        if tag == tag::TEXT {
            tag = match kind {
                Kind::Documented(values) | Kind::Known(values) | Kind::Choice(values) => {
                    return self.listed(place, values, length);
                }
                Kind::Boolean => {
                    suggestion = self.find(BOOLEANS, length);
                    if suggestion > 0 {
                        tag::QUOTED
                    } else {
                        tag::STRING
                    }
                }
                Kind::Integer { .. } if self.is_integer(length) => tag::QUOTED,
                _ => tag::STRING,
            }
        }
        let (code, severity) = match kind {
            _ if tag == tag::UNDEFINED && place.is_field() => {
                if place.is_optional() {
                    return None;
                }
                (Code::Missing, Severity::Error)
            }
            _ if tag == tag::UNREADABLE => (Code::Unreadable, Severity::Error),
            _ if is(right(kind), tag) => return None,
            Kind::Integer { least } if is(BELOW_ZERO, tag) => {
                if tag == tag::MINUS_ONE && least < 0 {
                    return None;
                }
                (Code::OutOfRange, Severity::Warning)
            }
            Kind::Integer { .. } if is(NO_INTEGER, tag) => (Code::NotInteger, Severity::Error),
            Kind::Scalar if is(NOT_FINITE, tag) => (Code::NotFinite, Severity::Error),
            _ => (Code::InvalidType, Severity::Error),
        };
        Some(Key::new(code, severity, place, tag, suggestion))
    }

    /// A string where values are listed.
    fn listed(&mut self, place: Place, values: Values, length: u32) -> Option<Key> {
        if self.find(values, length) > 0 {
            return None;
        }
        // Any position may be one that isn't known, so only what is very near is a misspelling.
        let one_of = match place.kind() {
            Kind::Known(_) => 4,
            _ => 3,
        };
        let suggestion = self.misspelt(length).nearest(values, u32::MAX, one_of);
        let (code, severity) = match place.kind() {
            Kind::Known(_) if suggestion == 0 => return None,
            Kind::Choice(_) => (Code::InvalidValue, Severity::Error),
            _ => (Code::UnknownValue, Severity::Warning),
        };
        Some(Key::new(code, severity, place, tag::TEXT, suggestion))
    }

    /// What there is to say of a property that a sealed object doesn't declare, whose name is the
    /// text. `there` has a bit for each declared property that the object has.
    pub fn unknown(&mut self, object: u32, length: u32, there: u32) -> Key {
        let object = OBJECTS.get(object as usize).unwrap_or(&OBJECTS[0]);
        let place = Place::field(object.first.into());
        let suggestion = self.meant(object, length, there);
        Key::new(
            Code::UnknownKey,
            Severity::Error,
            place,
            tag::TEXT,
            suggestion,
        )
    }

    /// The name that an undeclared property most likely means, among those that aren't there.
    fn meant(&mut self, object: &Object, length: u32, there: u32) -> u32 {
        let misspelt = self.misspelt(length);
        for former in &FORMER_NAMES {
            if there >> former.field & 1 == 0 && misspelt.is(former.name.start()) {
                return former.replacement.into();
            }
        }
        misspelt.nearest(object.names, !there, 3)
    }

    /// What there is to say of a declared property of a sealed object beside others. `there` and
    /// `is_true` have a bit for each declared property that the object has, and that is `true`.
    #[must_use]
    pub fn beside(place: Place, there: u32, is_true: u32) -> Option<Key> {
        let contradiction = CONTRADICTIONS
            .iter()
            .find(|rule| u32::from(rule.field) == place.number() && rule.holds(there, is_true))?;
        let code = contradiction.code;
        Some(Key::new(code, Severity::Warning, place, tag::TRUE, 0))
    }

    /// Writes what a key says behind the text, and gives its length in bytes.
    pub fn explain(&mut self, key: u32) -> u32 {
        self.description.len = 0;
        if let Some(key) = Key::from_number(key) {
            describe(key, &mut self.description);
        }
        self.description.len
    }

    fn unit(&self, index: u32) -> u8 {
        self.text[index as usize % TEXT_LIMIT]
    }

    /// The byte of `VALUES` where that of the values stands that the text is; 0 where it is none.
    fn find(&self, values: Values, length: u32) -> u32 {
        let mut start = values.start();
        for _ in 0..values.len() {
            let end = VALUES.end(start);
            let mut at = 0;
            while at < length && VALUES.byte(start + at) == self.unit(at) {
                at += 1;
            }
            if at == length && start + at == end {
                return start;
            }
            start = end + 1;
        }
        0
    }

    /// Whether the text is an integer that is surely safe: one of at most 15 digits.
    fn is_integer(&self, length: u32) -> bool {
        let sign = u32::from(length > 1 && self.unit(0) == b'-');
        length > 0 && length <= 15 + sign && (sign..length).all(|at| self.unit(at).is_ascii_digit())
    }

    /// The text, made ready for comparing.
    fn misspelt(&mut self, length: u32) -> &Misspelt {
        self.misspelt.read(&self.text, length);
        &self.misspelt
    }
}

impl Default for Judge {
    fn default() -> Self {
        Self::new()
    }
}

// A field with several would have to say which of them comes first.
const _: () = {
    let mut index = 1;
    while index < CONTRADICTIONS.len() {
        assert!(CONTRADICTIONS[index - 1].field < CONTRADICTIONS[index].field);
        index += 1;
    }
};

// Sets of tags are 32 bits.
const _: () = assert!(tag::NAMES.len() <= 32);

/// A set of tags.
const fn set<const N: usize>(tags: [u32; N]) -> u32 {
    let mut bits = 0;
    let mut index = 0;
    while index < N {
        bits |= 1 << tags[index];
        index += 1;
    }
    bits
}

pub(super) const fn is(set: u32, tag: u32) -> bool {
    set.wrapping_shr(tag) & 1 == 1
}

const BELOW_ZERO: u32 = set([tag::MINUS_ONE, tag::NEGATIVE]);
const NOT_FINITE: u32 = set([tag::NAN, tag::INFINITE]);
const NO_INTEGER: u32 = NOT_FINITE | set([tag::FRACTION, tag::UNSAFE]);
const BOOLEAN: u32 = set([tag::TRUE, tag::FALSE]);
const INTEGER: u32 = set([tag::INTEGER]);
const STRING: u32 = set([tag::STRING]);
const OBJECT: u32 = set([tag::OBJECT]);
const ARRAY: u32 = set([tag::ARRAY]);
const CHOICE: u32 = set([tag::NULL]);
const SCALAR: u32 = BOOLEAN | STRING | INTEGER | BELOW_ZERO | set([tag::FRACTION, tag::UNSAFE]);

/// The tags of what is fine as a kind without a question, a bit each. What has to be looked into, or
/// whose text has, is not among them.
#[must_use]
pub const fn fine(kind: Kind) -> u32 {
    match kind {
        Kind::Object(_) | Kind::Entries | Kind::List(_) | Kind::Integers => 0,
        kind => right(kind),
    }
}

/// The tags of what is of the right type.
const fn right(kind: Kind) -> u32 {
    match kind {
        Kind::Boolean => BOOLEAN,
        Kind::Integer { .. } => INTEGER,
        Kind::Text => STRING,
        Kind::Documented(_) | Kind::Known(_) => 0,
        Kind::Choice(_) => CHOICE,
        Kind::Scalar => SCALAR,
        Kind::Object(_) | Kind::Record | Kind::Entries => OBJECT,
        Kind::List(_) | Kind::Integers => ARRAY,
    }
}
