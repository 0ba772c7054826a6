//! The judge by itself: what it answers, whatever it is asked.
#![cfg(not(target_arch = "wasm32"))]

#[path = "shared/try_out.rs"]
mod try_out;

use std::error::Error;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof};
use proptest::sample::select;
use webfuse_widget::Code;
use webfuse_widget::schema::{FIELDS, NAMES, OBJECTS, VALUES};
use webfuse_widget::validate::{Description, Judge, Key, Place, describe, tag};

use try_out::try_out;

/// Something to ask a judge.
#[derive(Debug, Clone)]
enum Question {
    Value { place: u32, tag: u32 },
    Unknown { object: u32, there: u32 },
}

/// A question, and the text that it is about: as long as it says, or longer than any can be.
type Asked = (Question, Vec<u8>, bool);

fn ask(judge: &mut Judge, (question, text, is_long): &Asked) -> Option<Key> {
    judge.text[..text.len()].copy_from_slice(text);
    let length = if *is_long {
        u32::MAX
    } else {
        u32::try_from(text.len()).unwrap_or(u32::MAX)
    };
    match *question {
        Question::Value { place, tag } => judge.value(Place::from_number(place), tag, length),
        Question::Unknown { object, there } => Some(judge.unknown(object, length, there)),
    }
}

/// Mostly what means something, and mostly not there.
fn asked() -> impl Strategy<Value = Asked> {
    let place = prop_oneof![4 => 0u32..64, 1 => 0u32..128];
    let tag = prop_oneof![2 => 0..=tag::TEXT, 2 => select(&[tag::TEXT][..]), 1 => 0u32..64];
    let question = prop_oneof![
        (place, tag).prop_map(|(place, tag)| Question::Value { place, tag }),
        (0u32..8, any::<u32>()).prop_map(|(object, there)| Question::Unknown { object, there }),
    ];
    let words: Vec<Vec<u8>> = NAMES
        .strings()
        .chain(VALUES.strings())
        .map(|word| word.bytes().take(tag::TEXT_LIMIT).collect())
        .collect();
    let text = prop_oneof![select(words), vec(any::<u8>(), 0..=tag::TEXT_LIMIT)];
    (question, text, proptest::bool::weighted(0.1))
}

/// Neither a panic nor an answer that can't be put into words, whatever is asked.
#[test]
fn every_question_is_answered() -> Result<(), Box<dyn Error>> {
    try_out(5_000, &asked(), |asked| {
        if let Some(key) = ask(&mut Judge::new(), &asked) {
            prop_assert_eq!(Key::from_number(Key::number(Some(key))), Some(key));
        }
        Ok(())
    })
}

#[test]
fn nothing_is_remembered_from_a_question_before() -> Result<(), Box<dyn Error>> {
    try_out(2_000, &(vec(asked(), 0..4), asked()), |(before, asked)| {
        let mut judge = Judge::new();
        for asked in &before {
            ask(&mut judge, asked);
        }
        prop_assert_eq!(ask(&mut judge, &asked), ask(&mut Judge::new(), &asked));
        Ok(())
    })
}

/// A declared property that contradicts others is one of its object's, and true or there itself.
#[test]
fn contradictions_are_found_where_they_are() -> Result<(), Box<dyn Error>> {
    let asked = (0u32..16, any::<u32>(), any::<u32>());
    try_out(2_000, &asked, |(field, there, is_true)| {
        let is_true = is_true & there;
        let place = Place::field(field);
        if let Some(key) = Judge::beside(place, there, is_true) {
            prop_assert!(there >> field & 1 == 1);
            prop_assert_eq!(key.place(), place);
        }
        Ok(())
    })
}

#[test]
fn places_are_told_apart() {
    let fields = (0..).take(FIELDS.len()).map(Place::field);
    let objects = (0..).take(OBJECTS.len()).map(Place::object);
    let lists = (0..).take(OBJECTS.len()).map(Place::list);
    let items = [Place::INTEGER, Place::ENTRY];
    let mut numbers: Vec<_> = fields
        .chain(objects)
        .chain(lists)
        .chain(items)
        .map(Place::number)
        .collect();
    let count = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count);
    assert_eq!(numbers.last(), Some(&Place::ENTRY.number()));
}

#[test]
fn keys_are_the_same_as_integers() -> Result<(), Box<dyn Error>> {
    try_out(2_000, &any::<u32>(), |number| {
        let is_judges = number & 1 == 1 && number >> 1 & 31 <= Code::TooDeep as u32;
        let again = Key::from_number(number).map(|key| Key::number(Some(key)));
        prop_assert_eq!(again, is_judges.then_some(number));
        Ok(())
    })?;
    assert_eq!(Key::from_number(Key::number(None)), None);
    Ok(())
}

/// Whatever a key says has all its parts, and fits: what doesn't would be written over its beginning.
#[test]
fn descriptions_are_whole() {
    let mut judge = Judge::new();
    for code in 0..32 {
        for place in 0..1u32 << 7 {
            for tag in 0..=tag::TEXT {
                let number = 1 | code << Key::CODE | place << 7 | tag << Key::TAG;
                let length = judge.explain(number);
                let Some(key) = Key::from_number(number) else {
                    assert_eq!(length, 0);
                    continue;
                };
                let mut description = Description::default();
                describe(key, &mut description);
                let text = String::from_utf8_lossy(description.bytes());
                assert_eq!(text.matches('\n').count(), 5, "{text:?}");
                assert!(text.starts_with(key.code().as_str()), "{text:?}");
                assert_eq!(length as usize, text.len(), "{text:?}");
                assert!(text.is_ascii(), "JavaScript takes it for ASCII: {text:?}");
                if let [_, _, expected, received, ..] = *text.split('\n').collect::<Vec<_>>() {
                    assert!(!expected.is_empty() || received.is_empty(), "{text:?}");
                }
            }
        }
    }
}
