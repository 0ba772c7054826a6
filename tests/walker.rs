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
    Key, Place, Record, Rules, Sink, Totals, Walker, Window, describe, tag,
};
use webfuse_widget::{Code, Severity};

use try_out::try_out;

/// What a walk comes to.
#[derive(Debug, PartialEq)]
struct Outcome {
    records: Vec<Record>,
    totals: Totals,
    /// How much of the stream wasn't read.
    rest: usize,
}

/// Walks through a stream that comes in pieces, with room for so many records at a time.
fn walk<'a>(
    (place, rules): (Place, Rules),
    pieces: impl IntoIterator<Item = &'a [u8]>,
    room: usize,
) -> Outcome {
    let mut walker = Walker::new(place, rules);
    let mut records = Vec::new();
    let mut window = vec![Record::default(); room];
    let mut waiting = Vec::new();
    for piece in pieces {
        waiting.extend_from_slice(piece);
        loop {
            let (taken, written) = walker.walk(&waiting, &mut window);
            records.extend_from_slice(&window[..written]);
            waiting.drain(..taken);
            if taken == 0 && written == 0 {
                break;
            }
        }
    }
    Outcome {
        records,
        totals: walker.totals(),
        rest: waiting.len(),
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
}

impl Writer<'_> {
    fn root(&mut self, object: u8, list: bool) {
        if !list {
            return self.object(object);
        }
        self.stream.push(tag::ARRAY);
        for index in 0..u32::from(self.dice.roll(4)) {
            self.stream.push(tag::ITEM);
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
        self.fields(object);
        if OBJECTS[usize::from(object)].names.len > 0 {
            for _ in 0..self.dice.roll(4) {
                self.text(b"shakeToStart");
            }
            if self.dice.roll(3) == 2 {
                self.stream.push(tag::MORE);
                self.stream.extend(7u32.to_le_bytes());
            }
            self.stream.push(tag::END);
        }
    }

    fn text(&mut self, text: &[u8]) {
        if self.dice.roll(4) == 3 {
            return self.stream.push(tag::LONG_TEXT);
        }
        self.stream.push(tag::TEXT);
        self.inside(text);
    }

    fn inside(&mut self, text: &[u8]) {
        let len = self.dice.roll(u8::try_from(text.len()).unwrap_or(u8::MAX));
        self.stream.push(len);
        self.stream.extend_from_slice(&text[..usize::from(len)]);
    }

    fn fields(&mut self, object: u8) {
        let object = &OBJECTS[usize::from(object)];
        let first = usize::from(object.first);
        let fields = &FIELDS[first..first + usize::from(object.len)];
        let tags: Vec<u8> = fields.iter().map(|field| self.field(field.kind)).collect();
        self.stream.extend(&tags);
        for (field, tag) in fields.iter().zip(tags) {
            match (field.kind, tag) {
                (_, tag::TEXT) => self.inside(b"members_only"),
                (Kind::Object(object), tag::OBJECT) => self.fields(object),
                (Kind::Integers, tag::ARRAY) => {
                    for index in 0..u32::from(self.dice.roll(4)) {
                        self.stream.push(tag::ITEM);
                        self.stream.extend(index.to_le_bytes());
                        let tag = self.scalar();
                        self.stream.push(tag);
                    }
                    self.stream.push(tag::END);
                }
                (Kind::Entries, tag::OBJECT) => {
                    for _ in 0..self.dice.roll(4) {
                        self.stream.push(tag::ITEM);
                        let tag = self.scalar();
                        self.stream.push(tag);
                    }
                    self.stream.push(tag::END);
                }
                _ => {}
            }
        }
    }

    fn field(&mut self, kind: Kind) -> u8 {
        match (kind, self.dice.roll(3)) {
            (Kind::Documented(_) | Kind::Known(_) | Kind::Choice(_), 0) => tag::TEXT,
            (Kind::Documented(_) | Kind::Known(_) | Kind::Choice(_), 1) => tag::LONG_TEXT,
            (Kind::Object(_) | Kind::Entries | Kind::Record, 0 | 1) => tag::OBJECT,
            (Kind::Integers, 0 | 1) => tag::ARRAY,
            _ => self.scalar(),
        }
    }

    fn scalar(&mut self) -> u8 {
        self.dice.roll(tag::ARRAY)
    }
}

/// A walk and a stream for it.
fn streams() -> impl Strategy<Value = ((Place, Rules), Vec<u8>)> {
    let object = 0..u8::try_from(OBJECTS.len()).unwrap_or(u8::MAX);
    let dice = vec(any::<u8>(), 0..200);
    (walks(), object, any::<bool>(), dice).prop_map(|((_, rules), object, list, dice)| {
        let mut writer = Writer {
            dice: Dice(dice.iter()),
            stream: Vec::new(),
        };
        writer.root(object, list);
        let place = if list {
            Place::list(object)
        } else {
            Place::object(object)
        };
        ((place, rules), writer.stream)
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
fn whole_streams_are_read_to_their_end() -> Result<(), Box<dyn Error>> {
    try_out(1_000, &streams(), |(of, stream)| {
        let outcome = walk(of, [stream.as_slice()], 1_000);
        prop_assert_eq!(outcome.rest, 0);
        let cap = of.1.cap as usize;
        let Totals { errors, warnings } = outcome.totals;
        prop_assert!(outcome.records.len() <= 2 * cap);
        prop_assert!(outcome.records.len() <= (errors + warnings) as usize);
        Ok(())
    })
}

#[test]
fn a_stream_in_pieces_says_the_same() -> Result<(), Box<dyn Error>> {
    let streams = prop_oneof![3 => streams(), 1 => (walks(), garbage())];
    let cuts = vec(1usize..20, 1..100);
    try_out(
        1_000,
        &(streams, cuts, 4usize..8),
        |((of, stream), cuts, room)| {
            let mut pieces = Vec::new();
            let mut left = stream.as_slice();
            for cut in cuts {
                let (piece, rest) = left.split_at(cut.min(left.len()));
                pieces.push(piece);
                left = rest;
            }
            pieces.push(left);
            prop_assert_eq!(walk(of, pieces, room), walk(of, [stream.as_slice()], 1_000));
            Ok(())
        },
    )
}

/// Neither a panic nor a walk without end, whatever comes; the second would hang this test.
#[test]
fn garbage_is_survived() -> Result<(), Box<dyn Error>> {
    try_out(2_000, &(walks(), garbage()), |(of, stream)| {
        let outcome = walk(of, [stream.as_slice()], 4);
        prop_assert!(
            outcome
                .records
                .iter()
                .all(|record| record.path().count() <= 4)
        );
        Ok(())
    })
}

#[test]
fn a_walker_begins_again_as_new() -> Result<(), Box<dyn Error>> {
    try_out(
        500,
        &(walks(), garbage(), streams()),
        |(before, garbage, (of, stream))| {
            let mut walker = Walker::new(before.0, before.1);
            let mut records = vec![Record::default(); 1_000];
            _ = walker.walk(&garbage, &mut records);
            walker.restart(of.0, of.1);
            let (taken, written) = walker.walk(&stream, &mut records);
            let again = Outcome {
                records: records[..written].to_vec(),
                totals: walker.totals(),
                rest: stream.len() - taken,
            };
            prop_assert_eq!(again, walk(of, [stream.as_slice()], 1_000));
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

#[derive(Default)]
struct Text(String);

impl Sink for Text {
    fn put(&mut self, piece: &str) {
        self.0.push_str(piece);
    }
}

/// Whatever a key says fits into the window, from which JavaScript reads it.
#[test]
fn descriptions_fit_into_the_window() {
    let mut window = Window::new();
    let places = 1u32 << 7;
    for code in 0..32 {
        for place in 0..places {
            for tag in 0..=u32::from(tag::END) {
                let packed = code | place << 6 | tag << 13;
                let Some(key) = Key::unpack(packed) else {
                    continue;
                };
                let mut text = Text::default();
                describe(key, &mut text);
                assert_eq!(text.0.matches('\0').count(), 6, "{:?}", text.0);
                assert_eq!(
                    window.explain(packed) as usize,
                    text.0.len(),
                    "{:?}",
                    text.0
                );
            }
        }
    }
}
