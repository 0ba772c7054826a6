use super::describe::{Description, describe};
use super::nearest::Misspelt;
use super::record::{FIELD, INDEX, Key, NAME, NONE, PATH_LIMIT, Place, Record};
use super::tag;
use crate::schema::{CONTRADICTIONS, Code, FORMER_NAMES, Kind, OBJECTS, Object, Severity, Values};

/// Bytes of the tag stream that can go over at a time; a power of two, so that no place in them
/// needs to be checked.
pub const INPUT: usize = 2048;

/// Above this many bytes the stream is passed on before another item, entry or name is written:
/// between two of these it takes less than the rest.
pub const FULL: usize = INPUT / 2;

/// Records that come back at a time.
pub const RECORDS: usize = 32;

/// The most records that one step writes: what is wrong with a field's value, and each
/// contradiction at it.
const STEP_RECORDS: usize = 1 + CONTRADICTIONS.len();

/// The most fields that an object may have.
pub const FIELD_LIMIT: usize = 16;

/// Reads a tag stream and writes records, both through memory that it shares with whoever fills
/// it. The stream comes in pieces of whole steps, and records go out in pieces, so no value needs
/// more memory.
#[derive(Debug)]
#[repr(C)]
pub struct Walker {
    /// Where a piece of the stream goes.
    pub input: [u8; INPUT],
    /// How many findings there are so far, written down or not.
    pub totals: Totals,
    /// What the last walk wrote.
    pub records: [Record; RECORDS],
    description: Description,
    root: Place,
    rules: Rules,
    frames: [Frame; PATH_LIMIT],
    depth: usize,
    /// The next byte of the input.
    next: usize,
    /// How many bytes of the input there are.
    end: usize,
    /// How many records this walk has written.
    written: usize,
    kinds: u32,
    steps: [u32; PATH_LIMIT],
    ordinal: u32,
    text: Misspelt,
    /// Which fields of the settings are there, and which are `true`, by declared order.
    present: u16,
    is_true: u16,
}

/// What to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Whether every warning is an error.
    pub strict: bool,
    /// How much a property matters that isn't declared. Where it doesn't, it isn't in the stream.
    pub unknown_keys: Option<Severity>,
    /// How many errors, and how many warnings, are written down; all are counted.
    pub cap: u32,
}

/// How many findings there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(C)]
pub struct Totals {
    /// How many errors.
    pub errors: u32,
    /// How many warnings.
    pub warnings: u32,
}

/// An object whose fields are read, or a list whose items are.
#[derive(Debug, Clone, Copy)]
struct Frame {
    place: Place,
    /// The next of the object's fields.
    field: u8,
}

impl Walker {
    /// A walker that has nothing to walk through yet.
    #[must_use]
    pub const fn new() -> Self {
        let root = Place::object(0);
        Self {
            input: [0; INPUT],
            totals: Totals {
                errors: 0,
                warnings: 0,
            },
            records: [Record::NONE; RECORDS],
            description: Description::new(),
            root,
            rules: Rules {
                strict: false,
                unknown_keys: None,
                cap: 0,
            },
            frames: [Frame {
                place: root,
                field: 0,
            }; PATH_LIMIT],
            depth: 0,
            next: 0,
            end: 0,
            written: 0,
            kinds: 0,
            steps: [0; PATH_LIMIT],
            ordinal: 0,
            text: Misspelt::new(),
            present: 0,
            is_true: 0,
        }
    }

    /// Begins a walk through a value of an object, or of a list of objects: see [`Place::object`]
    /// and [`Place::list`].
    pub fn begin(&mut self, root: Place, rules: Rules) {
        self.root = root;
        self.rules = rules;
        self.totals = Totals::default();
        self.depth = 0;
        self.kinds = 0;
        self.steps = [0; PATH_LIMIT];
        self.ordinal = 0;
    }

    /// The same, as the wasm modules export it, with numbers for flags: whether it is a list of the
    /// object, whether every warning is an error, and whether an undeclared property is worth a
    /// warning only.
    pub fn begin_by_number(&mut self, object: u8, list: u32, strict: u32, warn: u32, cap: u32) {
        let root = if list == 0 {
            Place::object(object)
        } else {
            Place::list(object)
        };
        let unknown_keys = if warn == 0 {
            Severity::Error
        } else {
            Severity::Warning
        };
        let rules = Rules {
            strict: strict != 0,
            unknown_keys: Some(unknown_keys),
            cap,
        };
        self.begin(root, rules);
    }

    /// Reads the first `len` bytes of the input, which are whole steps, or goes on with them where
    /// `len` is 0. Stops where there is no more room for records, and says how many it wrote: when
    /// it is none, all is read.
    pub fn walk(&mut self, len: usize) -> usize {
        if len > 0 {
            self.next = 0;
            self.end = len;
        }
        self.written = 0;
        while self.next < self.end && self.written + STEP_RECORDS <= RECORDS {
            self.step();
        }
        self.written
    }

    fn byte(&mut self) -> u8 {
        let byte = self.input[self.next % INPUT];
        self.next += 1;
        byte
    }

    fn half(&mut self) -> u16 {
        u16::from_le_bytes([self.byte(), self.byte()])
    }

    fn integer(&mut self) -> u32 {
        u32::from(self.half()) | u32::from(self.half()) << 16
    }

    /// A string, made ready for comparing; gives its ordinal.
    fn text(&mut self) -> u32 {
        self.text.clear();
        let len = self.byte();
        if usize::from(len) <= tag::TEXT_LIMIT {
            for _ in 0..len {
                let byte = self.byte();
                self.text.push(byte);
            }
        }
        self.ordinal()
    }

    fn ordinal(&mut self) -> u32 {
        let ordinal = self.ordinal;
        self.ordinal += 1;
        ordinal
    }

    fn step(&mut self) {
        let Some(top) = self.depth.checked_sub(1) else {
            let tag = self.byte();
            return self.value(self.root, tag);
        };
        let Frame { place, field } = self.frames[top % PATH_LIMIT];
        if let Kind::Object(index) = place.kind() {
            let object = object(index);
            if field < object.len {
                self.frames[top % PATH_LIMIT].field = field + 1;
                self.field(object, field);
            } else if object.is_sealed() {
                self.name(object);
            } else {
                self.pop();
            }
        } else if self.byte() != tag::ITEM {
            self.pop();
        } else {
            let (kind, step) = if place.kind() == Kind::Entries {
                (NAME, self.ordinal())
            } else {
                (INDEX, self.integer())
            };
            self.at(kind, step);
            let tag = self.byte();
            self.value(place.item(), tag);
        }
    }

    /// A field of an object.
    fn field(&mut self, object: &Object, index: u8) {
        let place = Place::field(object.first + index);
        self.at(FIELD, (object.first + index).into());
        let tag = self.byte();
        self.value(place, tag);
        if object.is_sealed() {
            for rule in &CONTRADICTIONS {
                if rule.field == index && rule.holds(self.present, self.is_true) {
                    self.report(rule.code, Severity::Warning, place, tag::TRUE, 0, 0);
                }
            }
        }
    }

    /// A value: reports what is wrong with it, or begins to read what is inside it.
    fn value(&mut self, place: Place, tag: u8) {
        let kind = place.kind();
        let (code, severity) = match kind {
            _ if tag == tag::UNDEFINED && place.is_field() => {
                if place.is_optional() {
                    return;
                }
                (Code::Missing, Severity::Error)
            }
            _ if tag == tag::UNREADABLE => (Code::Unreadable, Severity::Error),
            _ if is(fine(kind), tag) => return,
            Kind::Integer { least } if is(BELOW_ZERO, tag) => {
                if tag == tag::MINUS_ONE && least < 0 {
                    return;
                }
                (Code::OutOfRange, Severity::Warning)
            }
            Kind::Integer { .. } if is(NO_INTEGER, tag) => (Code::NotInteger, Severity::Error),
            Kind::Scalar if is(NOT_FINITE, tag) => (Code::NotFinite, Severity::Error),
            Kind::Documented(values) | Kind::Known(values) | Kind::Choice(values)
                if tag == tag::TEXT =>
            {
                return self.listed(place, values);
            }
            Kind::Object(index) if tag == tag::OBJECT => return self.open(index),
            Kind::Integers | Kind::List(_) if tag == tag::ARRAY => return self.push(place),
            Kind::Entries if tag == tag::OBJECT => return self.push(place),
            _ => (Code::InvalidType, Severity::Error),
        };
        self.report(code, severity, place, tag, 0, 0);
    }

    /// Begins to read an object.
    fn open(&mut self, index: u8) {
        self.push(Place::object(index));
        if object(index).is_sealed() {
            self.present = self.half();
            self.is_true = self.half();
        }
    }

    /// A string that isn't one of the listed values.
    fn listed(&mut self, place: Place, values: Values) {
        let ordinal = self.text();
        // Any position may be one that isn't known, so only what is very near is a misspelling.
        let one_of = match place.kind() {
            Kind::Known(_) => 4,
            _ => 3,
        };
        let suggestion = self.text.nearest(values, u16::MAX, one_of);
        let (code, severity) = match place.kind() {
            Kind::Known(_) if suggestion == 0 => return,
            Kind::Choice(_) => (Code::InvalidValue, Severity::Error),
            _ => (Code::UnknownValue, Severity::Warning),
        };
        self.report(code, severity, place, tag::TEXT, suggestion, ordinal + 1);
    }

    /// A property that isn't declared.
    fn name(&mut self, object: &Object) {
        let severity = self.rules.unknown_keys.unwrap_or(Severity::Warning);
        match self.byte() {
            tag::TEXT => {
                let ordinal = self.text();
                self.at(NAME, ordinal);
                let suggestion = self.meant(object);
                let place = Place::field(object.first);
                let text = ordinal + 1;
                self.report(
                    Code::UnknownKey,
                    severity,
                    place,
                    tag::TEXT,
                    suggestion,
                    text,
                );
            }
            tag::MORE => {
                let count = self.integer();
                self.count(severity, count);
            }
            _ => self.pop(),
        }
    }

    /// The name that an undeclared property most likely means, among those that aren't there.
    fn meant(&self, object: &Object) -> u16 {
        for former in &FORMER_NAMES {
            if self.present >> former.field & 1 == 0 && self.text.is(former.name) {
                return former.replacement;
            }
        }
        self.text.nearest(object.names, !self.present, 3)
    }

    fn report(
        &mut self,
        code: Code,
        severity: Severity,
        place: Place,
        tag: u8,
        suggestion: u16,
        text: u32,
    ) {
        let severity = if self.rules.strict {
            Severity::Error
        } else {
            severity
        };
        if self.count(severity, 1) > self.rules.cap {
            return;
        }
        let key = Key {
            code,
            severity,
            place,
            tag,
            suggestion,
        };
        self.records[self.written % RECORDS] = Record {
            key: key.pack(),
            text,
            kinds: self.kinds,
            steps: self.steps,
        };
        self.written += 1;
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
        self.steps[top % PATH_LIMIT] = step;
    }

    fn push(&mut self, place: Place) {
        self.frames[self.depth % PATH_LIMIT] = Frame { place, field: 0 };
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.at(NONE, 0);
        self.depth -= 1;
    }

    /// Writes what a record's key says behind the records, and gives its length in bytes.
    pub fn explain(&mut self, key: u32) -> usize {
        self.description.len = 0;
        if let Some(key) = Key::unpack(key) {
            describe(key, &mut self.description);
        }
        self.description.len
    }
}

impl Default for Walker {
    fn default() -> Self {
        Self::new()
    }
}

fn object(index: u8) -> &'static Object {
    OBJECTS.get(usize::from(index)).unwrap_or(&OBJECTS[0])
}

/// A set of tags, of which all that are values stand below 32.
const fn set<const N: usize>(tags: [u8; N]) -> u32 {
    let mut bits = 0;
    let mut index = 0;
    while index < N {
        bits |= 1 << tags[index];
        index += 1;
    }
    bits
}

const fn is(set: u32, tag: u8) -> bool {
    set.wrapping_shr(tag as u32) & 1 == 1
}

const BELOW_ZERO: u32 = set([tag::MINUS_ONE, tag::NEGATIVE]);
const NOT_FINITE: u32 = set([tag::NAN, tag::INFINITE]);
const NO_INTEGER: u32 = NOT_FINITE | set([tag::FRACTION, tag::UNSAFE]);
const BOOLEANS: u32 = set([tag::TRUE, tag::FALSE]);
const INTEGER: u32 = set([tag::INTEGER]);
const STRING: u32 = set([tag::STRING]);
const RECORD: u32 = set([tag::OBJECT]);
const CHOICE: u32 = STRING | set([tag::NULL]);
const SCALAR: u32 = BOOLEANS | STRING | INTEGER | BELOW_ZERO | set([tag::FRACTION, tag::UNSAFE]);

/// The tags of values that are fine without a look at what they hold.
const fn fine(kind: Kind) -> u32 {
    match kind {
        Kind::Boolean => BOOLEANS,
        Kind::Integer { .. } => INTEGER,
        Kind::Text | Kind::Documented(_) | Kind::Known(_) => STRING,
        Kind::Choice(_) => CHOICE,
        Kind::Record => RECORD,
        Kind::Scalar => SCALAR,
        Kind::Object(_) | Kind::List(_) | Kind::Integers | Kind::Entries => 0,
    }
}
