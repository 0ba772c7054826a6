//! The walker by itself: what it makes of a tag stream, whole, in pieces, or broken.
#![cfg(not(target_arch = "wasm32"))]

#[path = "shared/try_out.rs"]
mod try_out;

use std::error::Error;

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof};
use proptest::sample::select;
use webfuse_widget::schema::{FIELDS, Kind, OBJECTS};
use webfuse_widget::validate::{
    Description, INPUT, Key, Place, Record, Rules, Totals, Walker, describe, tag,
};
use webfuse_widget::{Code, Severity};

use try_out::try_out;

/// What a walk comes to.
#[derive(Debug, PartialEq)]
struct Outcome {
    records: Vec<Record>,
    totals: Totals,
}

/// Walks through a stream that comes in pieces.
fn walk<'a>(of: (Place, Rules), pieces: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    go_on(&mut Walker::new(), of, pieces)
}

fn go_on<'a>(
    walker: &mut Walker,
    (place, rules): (Place, Rules),
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> Outcome {
    walker.begin(place, rules);
    let mut records = Vec::new();
    for piece in pieces {
        assert!(piece.len() <= INPUT);
        walker.input[..piece.len()].copy_from_slice(piece);
        let mut written = walker.walk(piece.len());
        while written > 0 {
            records.extend_from_slice(&walker.records[..written]);
            written = walker.walk(0);
        }
    }
    Outcome {
        records,
        totals: walker.totals,
    }
}

fn walks() -> impl Strategy<Value = (Place, Rules)> {
    let object = 0..u8::try_from(OBJECTS.len()).unwrap_or(u8::MAX);
    let unknown_keys = select(&[None, Some(Severity::Warning), Some(Severity::Error)][..]);
    let cap = prop_oneof![3 => Just(1000u32), 1 => 0u32..5];
    (object, any::<bool>(), any::<bool>(), unknown_keys, cap).prop_map(
        |(object, list, strict, unknown_keys, cap)| {
            let place = if list {
                Place::list(object)
            } else {
                Place::object(object)
            };
            let rules = Rules {
                strict,
                unknown_keys,
                cap,
            };
            (place, rules)
        },
    )
}

/// What draws the next of many choices.
struct Dice<'a>(std::slice::Iter<'a, u8>);

impl Dice<'_> {
    fn roll(&mut self, of: u8) -> u8 {
        self.0.next().map_or(0, |byte| byte % of)
    }
}

/// Writes a stream by the grammar, whatever the dice say.
struct Writer<'a> {
    dice: Dice<'a>,
    stream: Vec<u8>,
    /// Where what comes before is whole.
    cuts: Vec<usize>,
}

impl Writer<'_> {
    fn root(&mut self, object: u8, list: bool) {
        if !list {
            return self.object(object);
        }
        self.stream.push(tag::ARRAY);
        for index in 0..u32::from(self.dice.roll(4)) {
            self.item();
            self.stream.extend(index.to_le_bytes());
            self.object(object);
        }
        self.stream.push(tag::END);
    }

    fn object(&mut self, object: u8) {
        if self.dice.roll(8) == 7 {
            return self.stream.push(tag::NULL);
        }
        self.stream.push(tag::OBJECT);
        if OBJECTS[usize::from(object)].is_sealed() {
            self.sealed(object);
        } else {
            self.fields(object);
        }
    }

    fn sealed(&mut self, object: u8) {
        for _ in 0..4 {
            let bits = self.dice.roll(u8::MAX);
            self.stream.push(bits);
        }
        self.fields(object);
        for _ in 0..self.dice.roll(4) {
            self.cut();
            self.text(b"shakeToStart");
        }
        if self.dice.roll(3) == 2 {
            self.stream.push(tag::MORE);
            self.stream.extend(7u32.to_le_bytes());
        }
        self.stream.push(tag::END);
    }

    fn cut(&mut self) {
        self.cuts.push(self.stream.len());
    }

    fn item(&mut self) {
        self.cut();
        self.stream.push(tag::ITEM);
    }

    fn text(&mut self, text: &[u8]) {
        self.stream.push(tag::TEXT);
        if self.dice.roll(4) == 3 {
            return self.stream.push(tag::TOO_LONG);
        }
        let len = self.dice.roll(u8::try_from(text.len()).unwrap_or(u8::MAX));
        self.stream.push(len);
        self.stream.extend_from_slice(&text[..usize::from(len)]);
    }

    fn fields(&mut self, object: u8) {
        let object = &OBJECTS[usize::from(object)];
        let first = usize::from(object.first);
        for field in &FIELDS[first..first + usize::from(object.len)] {
            self.field(field.kind);
        }
    }

    fn field(&mut self, kind: Kind) {
        match (kind, self.dice.roll(3)) {
            (Kind::Documented(_) | Kind::Known(_) | Kind::Choice(_), 0 | 1) => {
                self.text(b"members_only");
            }
            (Kind::Object(object), 0 | 1) => {
                self.stream.push(tag::OBJECT);
                self.fields(object);
            }
            (Kind::Integers, 0 | 1) => {
                self.stream.push(tag::ARRAY);
                for index in 0..u32::from(self.dice.roll(4)) {
                    self.item();
                    self.stream.extend(index.to_le_bytes());
                    self.scalar();
                }
                self.stream.push(tag::END);
            }
            (Kind::Entries, 0 | 1) => {
                self.stream.push(tag::OBJECT);
                for _ in 0..self.dice.roll(4) {
                    self.item();
                    self.scalar();
                }
                self.stream.push(tag::END);
            }
            (Kind::Record, 0 | 1) => self.stream.push(tag::OBJECT),
            _ => self.scalar(),
        }
    }

    fn scalar(&mut self) {
        let tag = self.dice.roll(tag::ARRAY);
        self.stream.push(tag);
    }
}

/// A walk, a stream for it, and where that is whole.
type Walk = ((Place, Rules), Vec<u8>, Vec<usize>);

fn streams() -> impl Strategy<Value = Walk> {
    let object = 0..u8::try_from(OBJECTS.len()).unwrap_or(u8::MAX);
    let dice = vec(any::<u8>(), 0..200);
    (walks(), object, any::<bool>(), dice).prop_map(|((_, rules), object, list, dice)| {
        let mut writer = Writer {
            dice: Dice(dice.iter()),
            stream: Vec::new(),
            cuts: Vec::new(),
        };
        writer.root(object, list);
        let place = if list {
            Place::list(object)
        } else {
            Place::object(object)
        };
        ((place, rules), writer.stream, writer.cuts)
    })
}

/// Bytes that mostly mean something, and mostly not there.
fn garbage() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        3 => 0..=tag::END,
        2 => select(&[tag::OBJECT, tag::ARRAY, tag::ITEM, tag::TEXT, tag::END][..]),
        1 => any::<u8>(),
    ];
    vec(byte, 0..300)
}

#[test]
fn whole_streams_are_read() -> Result<(), Box<dyn Error>> {
    try_out(1_000, &streams(), |(of, stream, _)| {
        let outcome = walk(of, [stream.as_slice()]);
        let cap = of.1.cap as usize;
        let Totals { errors, warnings } = outcome.totals;
        prop_assert!(outcome.records.len() <= 2 * cap);
        prop_assert!(outcome.records.len() <= (errors + warnings) as usize);
        Ok(())
    })
}

#[test]
fn a_stream_in_pieces_says_the_same() -> Result<(), Box<dyn Error>> {
    let taken = vec(any::<bool>(), 20);
    try_out(1_000, &(streams(), taken), |((of, stream, cuts), taken)| {
        let mut pieces = Vec::new();
        let mut from = 0;
        for (cut, taken) in cuts.into_iter().zip(taken) {
            if taken {
                pieces.push(&stream[from..cut]);
                from = cut;
            }
        }
        pieces.push(&stream[from..]);
        prop_assert_eq!(walk(of, pieces), walk(of, [stream.as_slice()]));
        Ok(())
    })
}

/// Neither a panic nor a walk without end, whatever comes; the second would hang this test.
#[test]
fn garbage_is_survived() -> Result<(), Box<dyn Error>> {
    try_out(2_000, &(walks(), garbage()), |(of, stream)| {
        let outcome = walk(of, [stream.as_slice()]);
        let limited = |record: &Record| record.path().count() <= 4;
        prop_assert!(outcome.records.iter().all(limited));
        Ok(())
    })
}

#[test]
fn a_walker_begins_again_as_new() -> Result<(), Box<dyn Error>> {
    try_out(
        500,
        &(walks(), garbage(), streams()),
        |(before, garbage, (of, stream, _))| {
            let mut walker = Walker::new();
            go_on(&mut walker, before, [garbage.as_slice()]);
            let again = go_on(&mut walker, of, [stream.as_slice()]);
            prop_assert_eq!(again, walk(of, [stream.as_slice()]));
            Ok(())
        },
    )
}

#[test]
fn keys_are_unpacked_as_they_were_packed() -> Result<(), Box<dyn Error>> {
    try_out(2_000, &(0u32..1 << 27), |packed| {
        let is_walkers = packed & 31 <= Code::Truncated as u32;
        let again = Key::unpack(packed).map(Key::pack);
        prop_assert_eq!(again, is_walkers.then_some(packed));
        Ok(())
    })?;
    assert_eq!(Key::unpack(31), None);
    Ok(())
}

/// Whatever a key says has all its parts, and fits: what doesn't would be written over its beginning.
#[test]
fn descriptions_are_whole() {
    let mut walker = Walker::new();
    for code in 0..32 {
        for place in 0..1u32 << 7 {
            for tag in 0..=u32::from(tag::END) {
                let packed = code | place << 6 | tag << 13;
                let length = walker.explain(packed);
                let Some(key) = Key::unpack(packed) else {
                    assert_eq!(length, 0);
                    continue;
                };
                let mut description = Description::default();
                describe(key, &mut description);
                let text = String::from_utf8_lossy(description.bytes());
                assert_eq!(text.matches('\0').count(), 6, "{text:?}");
                assert!(text.starts_with(key.code.as_str()), "{text:?}");
                assert_eq!(length, text.len(), "{text:?}");
            }
        }
    }
}
