//! Integers, from wherever they are read.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, HashMap};

use serde::de::value::Error;
use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::json;
use webfuse_widget::{Integer, NotSafe};

const REFUSED: [&str; 6] = [
    "1.5",
    "9007199254740992",
    "-9007199254740992",
    "9007199254740993",
    "1e300",
    "18446744073709551615",
];

#[test]
fn keys_of_json_come_back() -> serde_json::Result<()> {
    let titles: HashMap<Integer, String> = [(7, "Ada"), (-1, "Bob")]
        .map(|(id, name)| (id.into(), name.to_owned()))
        .into();
    let text = serde_json::to_string(&titles)?;
    assert_eq!(
        serde_json::from_str::<HashMap<Integer, String>>(&text)?,
        titles
    );
    let value = json!(titles);
    assert_eq!(value, json!({ "7": "Ada", "-1": "Bob" }));
    assert_eq!(
        serde_json::from_value::<HashMap<Integer, String>>(value)?,
        titles
    );
    for text in REFUSED {
        let text = format!("{{\"{text}\": 0}}");
        assert!(serde_json::from_str::<BTreeMap<Integer, u8>>(&text).is_err());
    }
    Ok(())
}

#[test]
fn a_number_in_quotes_is_no_number() {
    let refused = |error: Option<serde_json::Error>| error.map(|error| error.to_string());
    let message =
        "invalid type: string \"1\", expected an integer between -(2^53 - 1) and 2^53 - 1";
    let text = serde_json::from_str::<Integer>("\"1\"").err();
    assert_eq!(refused(text), Some(format!("{message} at line 1 column 3")));
    let value = serde_json::from_value::<Integer>(json!("1")).err();
    assert_eq!(refused(value), Some(message.to_owned()));
}

/// What serde reads twice: it keeps what it found, and asks for a number later.
#[derive(Debug, PartialEq, Deserialize)]
struct Flat {
    #[serde(flatten)]
    inner: Inner,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Inner {
    id: Integer,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Id(Integer),
    Name(String),
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    Tab(Inner),
}

#[test]
fn what_serde_keeps_is_read_alike() -> serde_json::Result<()> {
    let id = Integer::from(1);
    for number in ["1", "1.0"] {
        let text = format!("{{\"id\": {number}, \"type\": \"Tab\"}}");
        let inner = Inner { id };
        assert_eq!(serde_json::from_str::<Flat>(&text)?.inner, inner);
        assert_eq!(serde_json::from_str::<Tagged>(&text)?, Tagged::Tab(inner));
        assert_eq!(serde_json::from_str::<Untagged>(number)?, Untagged::Id(id));
    }
    assert_eq!(
        serde_json::from_str::<Untagged>("\"1\"")?,
        Untagged::Name("1".to_owned())
    );
    for number in REFUSED {
        let text = format!("{{\"id\": {number}, \"type\": \"Tab\"}}");
        assert!(serde_json::from_str::<Flat>(&text).is_err(), "{number}");
        assert!(serde_json::from_str::<Tagged>(&text).is_err(), "{number}");
        assert!(
            serde_json::from_str::<Untagged>(number).is_err(),
            "{number}"
        );
    }
    Ok(())
}

/// A format that doesn't say of what type a value is: eight bytes are an integer to who asks for one.
struct Bytes([u8; 8]);

impl<'de> Deserializer<'de> for Bytes {
    type Error = Error;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_i64(i64::from_le_bytes(self.0))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("not self-describing"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[test]
fn bytes_are_read() {
    let read = |number: i64| Integer::deserialize(Bytes(number.to_le_bytes())).ok();
    assert_eq!(read(-7), Some(Integer::from(-7)));
    assert_eq!(read(Integer::MAX.get()), Some(Integer::MAX));
    assert_eq!(read(Integer::MAX.get() + 1), None);
}

#[test]
fn text_is_read_where_it_is_asked_for() {
    assert_eq!("-7".parse(), Ok(Integer::from(-7)));
    assert_eq!("9007199254740991".parse(), Ok(Integer::MAX));
    for text in REFUSED.into_iter().chain(["", "x", " 1", "1.0"]) {
        assert_eq!(text.parse::<Integer>(), Err(NotSafe), "{text}");
    }
}

#[test]
fn numbers_convert() {
    assert_eq!(Integer::from(7u8), Integer::from(7u16));
    assert_eq!(Integer::try_from(7u64), Ok(Integer::from(7)));
    assert_eq!(Integer::try_from(7usize), Ok(Integer::from(7)));
    assert_eq!(Integer::try_from((1u64 << 53) - 1), Ok(Integer::MAX));
    assert_eq!(Integer::try_from(1u64 << 53), Err(NotSafe));
    assert_eq!(Integer::try_from(u64::MAX), Err(NotSafe));
    assert_eq!(Integer::try_from(usize::MAX), Err(NotSafe));
}
