//! Reads the models through the JSON Schemas that schemars derives from them.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;
use webfuse_widget::{Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab};

use crate::definition::{Field, Kind, Object};

/// Every object of the reference, in the order in which docs list them. A nested object comes
/// before or after the one that holds it, as it likes.
pub(crate) fn objects() -> Result<Vec<Object>, String> {
    [
        read::<IntegrationSettings>(),
        read::<SessionInfo>(),
        read::<Space>(),
        read::<Tab>(),
        read::<Participant>(),
        read::<Frame>(),
    ]
    .into_iter()
    .collect()
}

fn read<T: JsonSchema>() -> Result<Object, String> {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.meta_schema = None;
    });
    let schema = SchemaGenerator::new(settings)
        .into_root_schema_for::<T>()
        .to_value();
    let name = T::schema_name().into_owned();
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let fields = schema["properties"]
        .as_object()
        .ok_or_else(|| format!("{name} has no properties"))?
        .iter()
        .map(|(field, schema)| {
            Ok(Field {
                name: field.clone(),
                doc: doc(schema),
                kind: kind(schema).ok_or_else(|| {
                    format!("{name}.{field}: no kind of the run-time schema is like {schema}")
                })?,
                required: required.contains(&field.as_str()),
            })
        })
        .collect::<Result<_, String>>()?;
    Ok(Object {
        doc: doc(&schema),
        sealed: schema["additionalProperties"] == Value::Bool(false),
        name,
        fields,
    })
}

/// A doc comment as one paragraph a line, the way it was meant.
fn doc(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or_default();
    text.split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn kind(schema: &Value) -> Option<Kind> {
    if let Some(reference) = schema["$ref"].as_str() {
        return Some(Kind::Object(reference.strip_prefix("#/$defs/")?.to_owned()));
    }
    if let Some(known) = strings(&schema["x-known"]) {
        return Some(Kind::Known(known));
    }
    if let Some(values) = choice(schema) {
        return (schema["x-nullable"] == true).then_some(Kind::Choice(values));
    }
    match main_type(schema)? {
        "boolean" => Some(Kind::Boolean),
        "integer" => Some(Kind::Integer {
            least: match &schema["x-least"] {
                Value::Null => 0,
                least => i8::try_from(least.as_i64()?).ok()?,
            },
        }),
        "string" => Some(match strings(&schema["examples"]) {
            Some(values) => Kind::Documented(values),
            None => Kind::Text,
        }),
        "array" => (main_type(&schema["items"]) == Some("integer")).then_some(Kind::Integers),
        "object" => match &schema["additionalProperties"] {
            Value::Bool(true) => Some(Kind::Record),
            value if value["type"] == serde_json::json!(["string", "number", "boolean"]) => {
                Some(Kind::Entries)
            }
            _ => None,
        },
        _ => None,
    }
}

/// The strings of an enum, written as one or as alternatives with docs.
fn choice(schema: &Value) -> Option<Vec<String>> {
    if let Some(alternatives) = schema["oneOf"].as_array() {
        return alternatives
            .iter()
            .map(|value| value["const"].as_str().map(str::to_owned))
            .collect();
    }
    strings(&schema["enum"])
}

/// The type, or the one beside null that an optional property has: the reference's optional
/// properties are left out, never null.
fn main_type(schema: &Value) -> Option<&str> {
    match &schema["type"] {
        Value::String(name) => Some(name),
        Value::Array(names) => match names.as_slice() {
            [Value::String(name), Value::String(null)] if null == "null" => Some(name),
            _ => None,
        },
        _ => None,
    }
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value
        .as_array()?
        .iter()
        .map(|item| item.as_str().map(str::to_owned))
        .collect()
}
