use super::nearest::Misspelt;
use super::record::{FIELD, INDEX, Key, NAME, NONE, PATH_LIMIT, Place, Record};
use super::tag;
use crate::schema::{
    ALIASES, CONTRADICTIONS, Code, Kind, OBJECTS, Object, REPLACEMENTS, Severity, Values,
};

/// What to look for, as the walker takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Whether every warning is an error.
    pub strict: bool,
    /// How much a property matters that isn't declared; `None` where it doesn't.
    pub unknown_keys: Option<Severity>,
    /// How many errors, and how many warnings, are written down; all are counted.
    pub cap: u32,
}

/// How many findings there are, written down or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// How many errors.
    pub errors: u32,
    /// How many warnings.
    pub warnings: u32,
}

/// Reads a tag stream and writes records. The stream may come in pieces: what isn't whole yet is
/// left for the next call, so neither side needs room for all of it.
#[derive(Debug)]
pub struct Walker {
    rules: Rules,
    root: Option<Place>,
    frames: [Frame; PATH_LIMIT],
    depth: usize,
    kinds: u32,
    steps: [u32; PATH_LIMIT],
    ordinal: u32,
    totals: Totals,
}

/// What is being read at one depth, inside what is being read above it.
#[derive(Debug, Clone, Copy)]
struct Frame {
    reading: Reading,
    /// The object whose fields or undeclared properties are read.
    object: u8,
    /// The place whose items are read.
    place: Place,
    /// The next of the object's fields.
    next: u8,
    /// The tags of the object's fields.
    tags: [u8; FIELD_LIMIT],
}

#[derive(Debug, Clone, Copy)]
enum Reading {
    Fields,
    Names,
    Items,
}

/// The most fields that an object may have.
pub const FIELD_LIMIT: usize = 16;

/// The most records that one step writes: what is wrong with a field's value, and each
/// contradiction at it.
const STEP_RECORDS: usize = 1 + CONTRADICTIONS.len();

/// What has been taken of the input and put into the output.
struct Exchange<'a> {
    input: &'a [u8],
    output: &'a mut [Record],
    taken: usize,
    written: usize,
}

impl<'a> Exchange<'a> {
    /// The next bytes, if they are all there; they are then taken.
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let bytes = self.input.get(self.taken..self.taken + len)?;
        self.taken += len;
        Some(bytes)
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = *self.input.get(self.taken)?;
        self.taken += 1;
        Some(byte)
    }

    fn integer(&mut self) -> Option<u32> {
        let bytes = self.take(4)?.try_into().ok()?;
        Some(u32::from_le_bytes(bytes))
    }

    /// A length and as many bytes, or nothing for a string that is too long to be written down.
    fn text(&mut self, tag: u8) -> Option<&'a [u8]> {
        if tag == tag::LONG_TEXT {
            return Some(&[]);
        }
        let len = self.byte()?;
        self.take(len.into())
    }
}

impl Walker {
    /// A walker for a value of an object, or of a list of objects: see [`Place::object`] and
    /// [`Place::list`].
    #[must_use]
    pub const fn new(root: Place, rules: Rules) -> Self {
        Self {
            rules,
            root: Some(root),
            frames: [Frame {
                reading: Reading::Items,
                object: 0,
                place: root,
                next: 0,
                tags: [tag::UNDEFINED; FIELD_LIMIT],
            }; PATH_LIMIT],
            depth: 0,
            kinds: 0,
            steps: [0; PATH_LIMIT],
            ordinal: 0,
            totals: Totals {
                errors: 0,
                warnings: 0,
            },
        }
    }

    /// Begins another walk.
    pub fn restart(&mut self, root: Place, rules: Rules) {
        self.rules = rules;
        self.root = Some(root);
        self.depth = 0;
        self.kinds = 0;
        self.ordinal = 0;
        self.totals = Totals::default();
    }

    /// How many findings there were so far.
    #[must_use]
    pub const fn totals(&self) -> Totals {
        self.totals
    }

    /// Reads as much of `input` as is whole and `output` has room for the records of, and says how
    /// many bytes it read and how many records it wrote. Call it again with the rest.
    pub fn walk(&mut self, input: &[u8], output: &mut [Record]) -> (usize, usize) {
        let mut io = Exchange {
            input,
            output,
            taken: 0,
            written: 0,
        };
        while io.output.len() - io.written >= STEP_RECORDS {
            let before = io.taken;
            if self.step(&mut io).is_none() {
                io.taken = before;
                break;
            }
        }
        (io.taken, io.written)
    }

    /// One step; `None` where the input isn't whole or the walk is over, and then nothing has been
    /// reported or changed.
    fn step(&mut self, io: &mut Exchange) -> Option<()> {
        let Some(top) = self.depth.checked_sub(1) else {
            let tag = io.byte()?;
            self.value(self.root?, tag, io)?;
            self.root = None;
            return Some(());
        };
        let frame = *self.frames.get(top)?;
        match frame.reading {
            Reading::Fields => self.field(frame, io),
            Reading::Names => self.name(object(frame.object), frame, io),
            Reading::Items => {
                if io.byte()? != tag::ITEM {
                    self.pop();
                    return Some(());
                }
                if frame.place.kind() == Kind::Entries {
                    let tag = io.byte()?;
                    self.at(NAME, self.ordinal);
                    self.ordinal += 1;
                    self.value(frame.place.item(), tag, io)
                } else {
                    let index = io.integer()?;
                    let tag = io.byte()?;
                    self.at(INDEX, index);
                    self.value(frame.place.item(), tag, io)
                }
            }
        }
    }

    /// The next field of an object, or what comes after the last.
    fn field(&mut self, frame: Frame, io: &mut Exchange) -> Option<()> {
        let top = self.depth - 1;
        let object = object(frame.object);
        if frame.next >= object.len {
            if object.names.len == 0 {
                self.pop();
            } else {
                self.frames.get_mut(top)?.reading = Reading::Names;
            }
            return Some(());
        }
        let field = object.first + frame.next;
        let tag = *frame.tags.get(usize::from(frame.next))?;
        self.at(FIELD, field.into());
        self.value(Place::field(field), tag, io)?;
        self.frames.get_mut(top)?.next += 1;
        if object.names.len > 0 {
            self.contradictions(&frame, Place::field(field), io);
        }
        Some(())
    }

    /// A value: reports what is wrong with it, or begins to read what is inside it.
    fn value(&mut self, place: Place, tag: u8, io: &mut Exchange) -> Option<()> {
        let kind = place.kind();
        let (code, severity) = match kind {
            _ if tag == tag::UNDEFINED && place.is_field() => {
                if place.is_optional() {
                    return Some(());
                }
                (Code::Missing, Severity::Error)
            }
            _ if tag == tag::UNREADABLE => (Code::Unreadable, Severity::Error),
            _ if is(fine(kind), tag) => return Some(()),
            Kind::Integer { least } if is(BELOW_ZERO, tag) => {
                if tag == tag::MINUS_ONE && least < 0 {
                    return Some(());
                }
                (Code::OutOfRange, Severity::Warning)
            }
            Kind::Integer { .. } if is(NO_INTEGER, tag) => (Code::NotInteger, Severity::Error),
            Kind::Scalar if is(NOT_FINITE, tag) => (Code::NotFinite, Severity::Error),
            Kind::Documented(values) | Kind::Known(values) | Kind::Choice(values)
                if is(TEXTS, tag) =>
            {
                return self.listed(place, values, tag, io);
            }
            Kind::Object(object) if tag == tag::OBJECT => return self.fields(object, io),
            Kind::Integers | Kind::List(_) if tag == tag::ARRAY => return self.items(place),
            Kind::Entries if tag == tag::OBJECT => return self.items(place),
            _ => (Code::InvalidType, Severity::Error),
        };
        self.report(code, severity, place, tag, 0, 0, io);
        Some(())
    }

    /// The items of an array, or the entries of an object.
    fn items(&mut self, place: Place) -> Option<()> {
        let frame = self.push()?;
        frame.reading = Reading::Items;
        frame.place = place;
        Some(())
    }

    /// The tags of an object's fields, before what the fields hold.
    fn fields(&mut self, index: u8, io: &mut Exchange) -> Option<()> {
        let read = io.take(object(index).len.into())?;
        let frame = self.push()?;
        frame.reading = Reading::Fields;
        frame.object = index;
        frame.next = 0;
        frame.tags = [tag::UNDEFINED; FIELD_LIMIT];
        for (tag, read) in frame.tags.iter_mut().zip(read) {
            *tag = *read;
        }
        Some(())
    }

    /// A string that isn't one of the listed values, unless it is one after all.
    fn listed(&mut self, place: Place, values: Values, tag: u8, io: &mut Exchange) -> Option<()> {
        let text = io.text(tag)?;
        self.ordinal += 1;
        if values.list().any(|value| value.as_bytes() == text) {
            return Some(());
        }
        // Any position may be one that isn't known, so only what is very near is a misspelling.
        let one_of = match place.kind() {
            Kind::Known(_) => 4,
            _ => 3,
        };
        let suggestion = Misspelt::new(text).nearest(values, u16::MAX, one_of);
        let (code, severity) = match place.kind() {
            Kind::Known(_) if suggestion == 0 => return Some(()),
            Kind::Choice(_) => (Code::InvalidValue, Severity::Error),
            _ => (Code::UnknownValue, Severity::Warning),
        };
        self.report(code, severity, place, tag, suggestion, self.ordinal, io);
        Some(())
    }

    /// A property that isn't declared.
    fn name(&mut self, object: &Object, frame: Frame, io: &mut Exchange) -> Option<()> {
        let tag = io.byte()?;
        match tag {
            tag::TEXT | tag::LONG_TEXT => {
                let text = io.text(tag)?;
                self.at(NAME, self.ordinal);
                self.ordinal += 1;
                if let Some(severity) = self.rules.unknown_keys {
                    let place = Place::field(object.first);
                    let suggestion = meant(text, object, &frame.tags);
                    self.report(Code::UnknownKey, severity, place, tag, suggestion, 0, io);
                }
            }
            tag::MORE => {
                let count = io.integer()?;
                if let Some(severity) = self.rules.unknown_keys {
                    self.count(severity, count);
                }
            }
            _ => self.pop(),
        }
        Some(())
    }

    fn contradictions(&mut self, frame: &Frame, place: Place, io: &mut Exchange) {
        let present = !bits(&frame.tags, tag::UNDEFINED);
        let is_true = bits(&frame.tags, tag::TRUE);
        for rule in &CONTRADICTIONS {
            if rule.object == frame.object
                && rule.field == frame.next
                && rule.holds(present, is_true)
            {
                self.report(rule.code, Severity::Warning, place, tag::TRUE, 0, 0, io);
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a record")]
    fn report(
        &mut self,
        code: Code,
        severity: Severity,
        place: Place,
        tag: u8,
        suggestion: u8,
        text: u32,
        io: &mut Exchange,
    ) {
        let severity = if self.rules.strict {
            Severity::Error
        } else {
            severity
        };
        if self.count(severity, 1) > self.rules.cap {
            return;
        }
        if let Some(slot) = io.output.get_mut(io.written) {
            let key = Key {
                code,
                severity,
                place,
                tag,
                suggestion,
            };
            *slot = Record {
                key: key.pack(),
                text,
                kinds: self.kinds,
                steps: self.steps,
            };
            io.written += 1;
        }
    }

    /// Counts findings and says how many of that severity there are now.
    fn count(&mut self, severity: Severity, more: u32) -> u32 {
        let total = if self.rules.strict || matches!(severity, Severity::Error) {
            &mut self.totals.errors
        } else {
            &mut self.totals.warnings
        };
        *total = total.saturating_add(more);
        *total
    }

    /// Says where at this depth the walk is.
    fn at(&mut self, kind: u32, step: u32) {
        let top = self.depth - 1;
        let shift = 2 * top;
        self.kinds = self.kinds & !(3 << shift) | kind << shift;
        if let Some(slot) = self.steps.get_mut(top) {
            *slot = step;
        }
    }

    fn push(&mut self) -> Option<&mut Frame> {
        let frame = self.frames.get_mut(self.depth)?;
        self.depth += 1;
        Some(frame)
    }

    fn pop(&mut self) {
        self.at(NONE, 0);
        self.depth -= 1;
    }
}

fn object(index: u8) -> &'static Object {
    OBJECTS.get(usize::from(index)).unwrap_or(&OBJECTS[0])
}

/// A set of tags.
const fn set(tags: &[u8]) -> u64 {
    let mut bits = 0;
    let mut index = 0;
    while index < tags.len() {
        bits |= 1 << tags[index];
        index += 1;
    }
    bits
}

const fn is(set: u64, tag: u8) -> bool {
    set >> (tag & 63) & 1 == 1
}

const BELOW_ZERO: u64 = set(&[tag::MINUS_ONE, tag::NEGATIVE]);
const NOT_FINITE: u64 = set(&[tag::NAN, tag::INFINITE]);
const NO_INTEGER: u64 = NOT_FINITE | set(&[tag::FRACTION, tag::UNSAFE]);
const TEXTS: u64 = set(&[tag::TEXT, tag::LONG_TEXT]);
const BOOLEANS: u64 = set(&[tag::TRUE, tag::FALSE]);
const FINITE: u64 = BELOW_ZERO | set(&[tag::INTEGER, tag::FRACTION, tag::UNSAFE]);

/// The tags of values that are fine without a look at what they hold.
const fn fine(kind: Kind) -> u64 {
    match kind {
        Kind::Boolean => BOOLEANS,
        Kind::Integer { .. } => set(&[tag::INTEGER]),
        Kind::Text | Kind::Documented(_) | Kind::Known(_) => set(&[tag::STRING]),
        Kind::Choice(_) => set(&[tag::STRING, tag::NULL]),
        Kind::Record => set(&[tag::OBJECT]),
        Kind::Scalar => BOOLEANS | FINITE | set(&[tag::STRING]),
        Kind::Object(_) | Kind::List(_) | Kind::Integers | Kind::Entries => 0,
    }
}

/// The fields that have a tag, by declared order.
fn bits(tags: &[u8; FIELD_LIMIT], wanted: u8) -> u16 {
    let mut bits = 0;
    for (index, tag) in tags.iter().enumerate() {
        bits |= u16::from(*tag == wanted) << index;
    }
    bits
}

/// The name that an undeclared property most likely means, among those that aren't there.
fn meant(text: &[u8], object: &Object, tags: &[u8; FIELD_LIMIT]) -> u8 {
    let absent = bits(tags, tag::UNDEFINED);
    let misspelt = Misspelt::new(text);
    for (former, replacement) in ALIASES.list().zip(REPLACEMENTS) {
        if misspelt.distance(former) == 0 && absent >> replacement & 1 == 1 {
            return object.names.first + replacement + 1;
        }
    }
    misspelt.nearest(object.names, absent, 3)
}
