use serde_json::{Map, Number, Value as Json};

use super::node::Value;

/// The value as `serde_json` has it: the last of equal keys, numbers as JavaScript reads them, and
/// `null` for those that are infinite.
pub(super) fn decode(value: Value) -> Json {
    match value.first() {
        Some(b't') => Json::Bool(true),
        Some(b'f') => Json::Bool(false),
        Some(b'"') => Json::String(value.string()),
        Some(b'[') => Json::Array(value.children().map(decode).collect()),
        Some(b'{') => {
            let entries = value.children().map(|entry| (entry.key(), decode(entry)));
            Json::Object(entries.collect::<Map<_, _>>())
        }
        None | Some(b'n') => Json::Null,
        Some(_) => number(value.number()),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
fn number(number: f64) -> Json {
    let is_whole = number.fract() == 0.0 && number.abs() < 9e15;
    if is_whole && (number != 0.0 || number.is_sign_positive()) {
        return Json::Number((number as i64).into());
    }
    Number::from_f64(number).map_or(Json::Null, Json::Number)
}
