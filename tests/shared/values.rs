//! Values to validate: sound ones, sound ones changed in a few places, and any JSON at all.

use proptest::collection::{btree_map, vec};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

use crate::subject::Subject;

pub(crate) const OBJECTS: &[&str] = &[
    "IntegrationSettings",
    "SessionInfo",
    "Space",
    "Tab",
    "Participant",
    "Frame",
];

/// One of the reference's examples; the reference has none of settings.
pub(crate) fn example(object: &str) -> Value {
    let read = |text| serde_json::from_str::<Value>(text).unwrap_or_default();
    match object {
        "SessionInfo" => read(include_str!("../fixtures/reference/session-info.json")),
        "Space" => example("SessionInfo")["space"].clone(),
        "Tab" => read(include_str!("../fixtures/reference/tab.json")),
        "Participant" => read(include_str!("../fixtures/reference/participant.json")),
        "Frame" => read(include_str!("../fixtures/reference/frames.json"))[0].clone(),
        _ => json!({
            "session_start_confirmation": true,
            "support_button_position": "bottomright",
            "hidden_support_button": true,
            "block_until_agent_joins": true,
            "hide_until_agent_joins": false,
            "key_combo_to_start": true,
            "shake_to_start": true,
            "session_autorestore_enabled": true,
            "metadata": { "user": "ann", "visits": 3, "ratio": 0.5, "trial": false },
        }),
    }
}

/// A value and what it is validated as.
pub(crate) fn subjects() -> impl Strategy<Value = (Subject, Value)> {
    let one = select(OBJECTS).prop_flat_map(|object| (Just(object), values(object)));
    let list = select(OBJECTS).prop_flat_map(|object| {
        let items = vec(values(object), 0..4).prop_map(Value::Array);
        (Just(object), prop_oneof![8 => items, 1 => scalars()])
    });
    let subject = |list: bool| {
        move |(object, value): (&str, Value)| {
            let object = object.to_owned();
            (Subject { object, list }, value)
        }
    };
    prop_oneof![4 => one.prop_map(subject(false)), 1 => list.prop_map(subject(true))]
}

fn values(object: &'static str) -> impl Strategy<Value = Value> {
    let changed = vec(changes(), 0..8).prop_map(move |changes| {
        let mut value = example(object);
        for change in changes {
            change.apply(&mut value);
        }
        value
    });
    prop_oneof![12 => changed, 1 => json_values()]
}

/// A change somewhere inside a value.
#[derive(Debug, Clone)]
struct Change {
    /// Which of a container's children to go to, at each depth.
    at: Vec<Index>,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Remove,
    /// Another value of the same type: a boolean flipped, a text, a number.
    Vary(String, Value),
    Replace(Value),
    Add(String, Value),
}

fn changes() -> impl Strategy<Value = Change> {
    let what = prop_oneof![
        2 => Just(What::Remove),
        4 => (texts(), numbers()).prop_map(|(text, number)| What::Vary(text, number)),
        1 => scalars().prop_map(What::Replace),
        1 => json_values().prop_map(What::Replace),
        2 => (names(), json_values()).prop_map(|(name, value)| What::Add(name, value)),
    ];
    (vec(any::<Index>(), 0..4), what).prop_map(|(at, what)| Change { at, what })
}

impl Change {
    /// Does nothing where the way ends early.
    fn apply(&self, value: &mut Value) {
        let (last, way) = match self.at.split_last() {
            Some((last, way)) => (Some(*last), way),
            None => (None, &[][..]),
        };
        let mut inside = value;
        for index in way {
            let Some(next) = child(inside, *index) else {
                return;
            };
            inside = next;
        }
        match &self.what {
            What::Remove => remove(inside, last),
            What::Replace(with) => match last {
                Some(last) => _ = child(inside, last).map(|child| *child = with.clone()),
                None => *inside = with.clone(),
            },
            What::Vary(text, number) => match last.and_then(|last| child(inside, last)) {
                Some(Value::Bool(boolean)) => *boolean = !*boolean,
                Some(child @ Value::String(_)) => *child = Value::from(text.clone()),
                Some(child @ Value::Number(_)) => *child = number.clone(),
                _ => {}
            },
            What::Add(name, with) => match inside {
                Value::Object(object) => _ = object.insert(name.clone(), with.clone()),
                Value::Array(items) => items.push(with.clone()),
                _ => {}
            },
        }
    }
}

fn child(value: &mut Value, index: Index) -> Option<&mut Value> {
    match value {
        Value::Object(object) if !object.is_empty() => {
            let at = index.index(object.len());
            object.values_mut().nth(at)
        }
        Value::Array(items) if !items.is_empty() => {
            let at = index.index(items.len());
            items.get_mut(at)
        }
        _ => None,
    }
}

fn remove(from: &mut Value, index: Option<Index>) {
    let at = |len| index.map_or(0, |index| index.index(len));
    match from {
        Value::Object(object) if !object.is_empty() => {
            let name = object.keys().nth(at(object.len())).cloned();
            _ = object.remove(&name.unwrap_or_default());
        }
        Value::Array(items) if !items.is_empty() => _ = items.remove(at(items.len())),
        _ => {}
    }
}

fn names() -> impl Strategy<Value = String> {
    let near = select(
        &[
            "sessionStartConfirmation",
            "support-button-position",
            "hide_support_button",
            "hidden",
            "position",
            "stealth_mode",
            "metadata",
            "shake_to_start",
            "url",
            "id",
            "__proto__",
            "constructor",
            "length",
            "0",
            "\u{ffee}",
            "\u{1f600}",
            "",
        ][..],
    );
    prop_oneof![near.prop_map(str::to_owned), texts()]
}

/// Texts that say something to a validator, and any others.
fn texts() -> impl Strategy<Value = String> {
    let near = select(
        &[
            "true",
            "false",
            "12",
            "-7",
            "members_only",
            "Company",
            "publik",
            "meeting",
            "sol",
            "screen",
            "Video",
            "bottom-left",
            "bottomcenter",
            "bottonright",
            "null",
            "",
        ][..],
    );
    prop_oneof![
        3 => near.prop_map(str::to_owned),
        2 => "[a-zA-Z_-]{0,12}",
        1 => "\\PC{0,70}",
        1 => "[\\x00-\\x7f]{0,8}",
    ]
}

fn numbers() -> impl Strategy<Value = Value> {
    let edge = select(
        &[
            0.0,
            -0.0,
            1.0,
            -1.0,
            -2.0,
            0.5,
            -0.5,
            9_007_199_254_740_991.0,
            9_007_199_254_740_992.0,
            -9_007_199_254_740_991.0,
            -9_007_199_254_740_992.0,
            1e300,
            f64::MAX,
            f64::MIN_POSITIVE,
        ][..],
    );
    prop_oneof![
        edge.prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i8>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
    ]
}

fn scalars() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        numbers(),
        texts().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
    ]
}

fn json_values() -> impl Strategy<Value = Value> {
    scalars().prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::Array),
            btree_map(names(), inner, 0..4)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}
