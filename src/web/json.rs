use serde_json::{Map, Number, Value};

use super::value::Property;
use crate::schema::{Code, Kind};
use crate::validate::source::{Source, declared};
use crate::validate::{Issue, PathStep, error, tag};

/// How deep a value may nest that may hold anything, itself included: `SessionInfo.metadata`.
const DEEPEST: usize = 128;

/// An object as serde holds JSON. Whatever is read may throw, or have changed since it was looked
/// at; the error is the first thing that JSON can't hold.
pub(super) fn read_object(object: u8, value: &Property) -> Result<Value, Issue> {
    Reader::default().object(object, value)
}

/// The same for a list of them.
pub(super) fn read_list(object: u8, value: &Property) -> Result<Value, Issue> {
    Reader::default().items(value, |reader, item| reader.object(object, item))
}

/// Reads, and knows where.
#[derive(Default)]
struct Reader {
    path: Vec<PathStep>,
    /// How much of the path is declared.
    declared: usize,
}

impl Reader {
    fn object(&mut self, object: u8, value: &Property) -> Result<Value, Issue> {
        let mut read = Map::new();
        for (name, place) in declared(object) {
            let property = value.property(name);
            if !property.is_undefined() {
                let property = self.at(name.into(), |reader| {
                    if let Kind::Object(object) = place.kind() {
                        return reader.object(object, &property);
                    }
                    reader.declared = reader.path.len();
                    reader.json(&property)
                })?;
                read.insert(name.to_owned(), property);
            }
        }
        Ok(Value::Object(read))
    }

    fn json(&mut self, value: &Property) -> Result<Value, Issue> {
        if self.path.len() > self.declared + DEEPEST {
            self.path.truncate(self.declared);
            return Err(self.error(Code::TooDeep, "nests too deep, or holds itself"));
        }
        match value.tag(Kind::Record) {
            tag::UNDEFINED | tag::NULL => Ok(Value::Null),
            tag::TRUE => Ok(Value::Bool(true)),
            tag::FALSE => Ok(Value::Bool(false)),
            tag::STRING => Ok(value.text().into()),
            tag::ARRAY => self.items(value, Self::json),
            tag::OBJECT => self.entries(value),
            tag => match value.number().and_then(number) {
                Some(number) => Ok(number),
                None => Err(self.cant_hold(tag)),
            },
        }
    }

    fn items(
        &mut self,
        value: &Property,
        mut read: impl FnMut(&mut Self, &Property) -> Result<Value, Issue>,
    ) -> Result<Value, Issue> {
        let length = value.length();
        let length = length.ok_or_else(|| self.cant_hold(tag::UNREADABLE))?;
        (0..length)
            .map(|index| self.at(index.into(), |reader| read(reader, &value.item(index))))
            .collect()
    }

    fn entries(&mut self, value: &Property) -> Result<Value, Issue> {
        let entries = value.entries();
        let entries = entries.ok_or_else(|| self.cant_hold(tag::UNREADABLE))?;
        let mut read = Map::new();
        for (name, entry) in entries {
            if !entry.is_undefined() {
                let entry = self.at(name.as_str().into(), |reader| reader.json(&entry))?;
                read.insert(name, entry);
            }
        }
        Ok(Value::Object(read))
    }

    /// One step further.
    fn at<T>(
        &mut self,
        step: PathStep,
        read: impl FnOnce(&mut Self) -> Result<T, Issue>,
    ) -> Result<T, Issue> {
        self.path.push(step);
        let read = read(self)?;
        self.path.pop();
        Ok(read)
    }

    fn cant_hold(&self, tag: u32) -> Issue {
        if tag == tag::UNREADABLE {
            return self.error(Code::Unreadable, "can't be read any more");
        }
        let found = tag::FOUND.get(tag);
        self.error(
            Code::InvalidType,
            &format!("expected what JSON can hold, found {found}"),
        )
    }

    fn error(&self, code: Code, sentence: &str) -> Issue {
        error(code, self.path.clone(), sentence)
    }
}

/// A number, as the integer that it is where it is one: JavaScript writes 1, not 1.0.
#[expect(clippy::cast_possible_truncation, reason = "a safe integer")]
fn number(number: f64) -> Option<Value> {
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        Some(Value::from(number as i64))
    } else {
        Number::from_f64(number).map(Value::Number)
    }
}
