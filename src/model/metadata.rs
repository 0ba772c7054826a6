use core::fmt;
use std::collections::BTreeMap;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use super::Integer;

/// What the session information carries as `metadata`: any JSON, by name.
/// `SessionInfo.metadata` of the object reference.
pub type Metadata = serde_json::Map<String, serde_json::Value>;

/// What settings may carry as `metadata`: strings, numbers and booleans, by name.
/// `IntegrationSettings.metadata` of the object reference.
pub type SettingsMetadata = BTreeMap<String, MetadataValue>;

/// One value of the settings' metadata.
#[derive(Debug, Clone, PartialEq)]
pub enum MetadataValue {
    /// A string.
    String(String),
    /// A finite number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
}

impl From<&str> for MetadataValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for MetadataValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<f64> for MetadataValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

macro_rules! from {
    ($($integer:ident)+) => { $(
        impl From<$integer> for MetadataValue {
            fn from(value: $integer) -> Self {
                Self::Number(value.into())
            }
        }
    )+ };
}

from! { i32 u32 Integer }

impl From<bool> for MetadataValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// Fails for a number that isn't finite, which JSON can't say.
impl Serialize for MetadataValue {
    #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => serializer.serialize_str(value),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(value) if !value.is_finite() => Err(serde::ser::Error::custom(
                "metadata: expected a finite number",
            )),
            // JavaScript writes 1, not 1.0.
            Self::Number(value) if value.fract() == 0.0 && value.abs() < 9e15 => {
                serializer.serialize_i64(*value as i64)
            }
            Self::Number(value) => serializer.serialize_f64(*value),
        }
    }
}

impl<'de> Deserialize<'de> for MetadataValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Scalar;

        #[expect(clippy::cast_precision_loss, reason = "JavaScript's numbers are f64")]
        impl Visitor<'_> for Scalar {
            type Value = MetadataValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, a number or a boolean")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<MetadataValue, E> {
                Ok(MetadataValue::Boolean(value))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<MetadataValue, E> {
                Ok(MetadataValue::Number(value as f64))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<MetadataValue, E> {
                Ok(MetadataValue::Number(value as f64))
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<MetadataValue, E> {
                if value.is_finite() {
                    Ok(MetadataValue::Number(value))
                } else {
                    Err(E::invalid_value(Unexpected::Float(value), &self))
                }
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<MetadataValue, E> {
                Ok(MetadataValue::String(value.to_owned()))
            }

            fn visit_string<E: Error>(self, value: String) -> Result<MetadataValue, E> {
                Ok(MetadataValue::String(value))
            }
        }

        deserializer.deserialize_any(Scalar)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for MetadataValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MetadataValue".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["string", "number", "boolean"] })
    }
}
