use core::fmt;
use core::str::FromStr;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::{Deserialize, Serialize};

/// Every number of the object reference: an identifier or an index, as an integer that JavaScript
/// holds exactly, from −(2⁵³ − 1) to 2⁵³ − 1.
///
/// JSON has one kind of number, so `1.0` deserializes like `1`. A number in quotes deserializes as
/// the key of a map alone; [`str::parse`] reads others.
///
/// ```
/// use webfuse_widget::Integer;
///
/// let ssid: Integer = serde_json::from_str("1.0")?;
/// assert_eq!(ssid, Integer::from(1));
/// assert!(serde_json::from_str::<Integer>("1.5").is_err());
/// assert_eq!("1".parse(), Ok(ssid));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(transparent)]
pub struct Integer(i64);

impl Integer {
    /// The largest integer that JavaScript holds exactly, 2⁵³ − 1.
    pub const MAX: Self = Self((1 << 53) - 1);
    /// The smallest integer that JavaScript holds exactly, −(2⁵³ − 1).
    pub const MIN: Self = Self(1 - (1 << 53));

    /// The integer as Rust knows it.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

macro_rules! from {
    ($($small:ident)+) => { $(
        impl From<$small> for Integer {
            fn from(value: $small) -> Self {
                Self(value.into())
            }
        }
    )+ };
}

from! { u8 u16 i32 u32 }

/// Fails outside [`Integer::MIN`]`..=`[`Integer::MAX`].
impl TryFrom<i64> for Integer {
    type Error = NotSafe;

    fn try_from(value: i64) -> Result<Self, NotSafe> {
        if (Self::MIN.0..=Self::MAX.0).contains(&value) {
            Ok(Self(value))
        } else {
            Err(NotSafe)
        }
    }
}

macro_rules! try_from {
    ($($large:ident)+) => { $(
        /// Fails above [`Integer::MAX`].
        impl TryFrom<$large> for Integer {
            type Error = NotSafe;

            fn try_from(value: $large) -> Result<Self, NotSafe> {
                i64::try_from(value).map_err(|_| NotSafe)?.try_into()
            }
        }
    )+ };
}

try_from! { u64 usize }

/// Fails for what is no integer, and outside [`Integer::MIN`]`..=`[`Integer::MAX`].
impl FromStr for Integer {
    type Err = NotSafe;

    fn from_str(text: &str) -> Result<Self, NotSafe> {
        text.parse::<i64>().map_err(|_| NotSafe)?.try_into()
    }
}

impl From<Integer> for i64 {
    fn from(value: Integer) -> Self {
        value.0
    }
}

/// As JavaScript holds it.
impl From<Integer> for f64 {
    #[expect(clippy::cast_precision_loss, reason = "f64 holds it exactly")]
    fn from(value: Integer) -> Self {
        value.0 as Self
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is no integer, or one that JavaScript can't hold exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotSafe;

impl fmt::Display for NotSafe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected an integer between -(2^53 - 1) and 2^53 - 1")
    }
}

impl std::error::Error for NotSafe {}

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SafeInteger;

        impl Visitor<'_> for SafeInteger {
            type Value = Integer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer between -(2^53 - 1) and 2^53 - 1")
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Integer, E> {
                Integer::try_from(value)
                    .map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Integer, E> {
                Integer::try_from(value)
                    .map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
            }

            #[expect(clippy::cast_possible_truncation, reason = "checked to be safe first")]
            fn visit_f64<E: Error>(self, value: f64) -> Result<Integer, E> {
                if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
                    Ok(Integer(value as i64))
                } else {
                    Err(E::invalid_value(Unexpected::Float(value), &self))
                }
            }
        }

        // Asked for a number, text that stands for one is read: the key of a map, a part of a URL.
        // As f64, since what is asked for an i64 may refuse 1.0; what f64 can't hold isn't safe.
        // Bytes must be asked for what was written.
        if deserializer.is_human_readable() {
            deserializer.deserialize_f64(SafeInteger)
        } else {
            deserializer.deserialize_i64(SafeInteger)
        }
    }
}

#[cfg(all(target_arch = "wasm32", feature = "web"))]
const _: () = {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen(typescript_custom_section)]
    const TYPESCRIPT: &'static str =
        "/** An identifier or an index: a safe integer, as `Number.isSafeInteger` has it. */
export type Integer = number;";
};

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Integer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Integer".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "integer",
            "minimum": Self::MIN.0,
            "maximum": Self::MAX.0,
        })
    }
}
