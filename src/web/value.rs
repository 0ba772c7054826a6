use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::schema::{Kind, object};
use crate::validate::source::{Source, number_tag, sealed};
use crate::validate::{Place, Report, ValidateOptions, explain, tag};
use crate::{Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab};

/// An object of the reference.
pub trait Model: serde::Serialize + serde::de::DeserializeOwned {
    /// Its name, as the reference spells it.
    const NAME: &'static str;
    /// What a list of it is called.
    const LIST: &'static str;
    /// Which object it is in [`OBJECTS`](crate::schema::OBJECTS).
    const INDEX: u8;
}

macro_rules! models {
    ( $( $model:ident $index:ident, )+ ) => { $(
        impl Model for $model {
            const NAME: &'static str = stringify!($model);
            const LIST: &'static str = concat!(stringify!($model), "[]");
            const INDEX: u8 = object::$index;
        }
    )+ };
}

models! {
    IntegrationSettings INTEGRATION_SETTINGS,
    SessionInfo SESSION_INFO,
    Space SPACE,
    Tab TAB,
    Participant PARTICIPANT,
    Frame FRAME,
}

/// Says everything that there is to say of a JavaScript value that should be a `T`. Whatever the
/// value is or does, nothing is thrown and the value is left as it is.
#[must_use]
pub fn validate<T: Model>(value: &JsValue, options: ValidateOptions) -> Report {
    explain(
        Place::object(T::INDEX),
        &Property::Read(value.clone()),
        options,
    )
}

/// The same for a list of them. Paths start with the index.
#[must_use]
pub fn validate_list<T: Model>(value: &JsValue, options: ValidateOptions) -> Report {
    explain(
        Place::list(T::INDEX),
        &Property::Read(value.clone()),
        options,
    )
}

/// The longest list that is looked into. A proxy may claim any length, and an array without items
/// can have one of four billion.
const LONGEST: f64 = 16_777_216.0;

/// A JavaScript value, or a property that throws when it is read.
pub(super) enum Property {
    Read(JsValue),
    Unreadable,
}

impl Property {
    pub(super) fn is_undefined(&self) -> bool {
        matches!(self, Self::Read(value) if value.is_undefined())
    }

    pub(super) fn number(&self) -> Option<f64> {
        self.value().as_f64()
    }

    fn value(&self) -> JsValue {
        match self {
            Self::Read(value) => value.clone(),
            Self::Unreadable => JsValue::UNDEFINED,
        }
    }

    fn read(result: Result<JsValue, JsValue>) -> Self {
        result.map_or(Self::Unreadable, Self::Read)
    }
}

impl Source for Property {
    fn tag(&self, kind: Kind) -> u32 {
        let value = match self {
            Self::Read(value) => value,
            Self::Unreadable => return tag::UNREADABLE,
        };
        if value.is_undefined() {
            tag::UNDEFINED
        } else if value.is_null() {
            tag::NULL
        } else if let Some(boolean) = value.as_bool() {
            if boolean { tag::TRUE } else { tag::FALSE }
        } else if let Some(number) = value.as_f64() {
            number_tag(number)
        } else if value.is_string() {
            tag::STRING
        } else if value.is_bigint() {
            tag::BIGINT
        } else if value.is_symbol() {
            tag::SYMBOL
        } else if value.is_function() {
            tag::FUNCTION
        } else {
            object_tag(value, kind)
        }
    }

    fn property(&self, name: &str) -> Self {
        Self::read(Reflect::get(&self.value(), &name.into()))
    }

    fn names(&self) -> Option<Vec<String>> {
        let names = wrapped::keys(&self.value()).ok()?;
        names.iter().map(|name| name.as_string()).collect()
    }

    fn entries(&self) -> Option<Vec<(String, Self)>> {
        let object = self.value();
        let names = wrapped::keys(&object).ok()?;
        // Read by JavaScript's own string, which may hold what Rust's can't.
        let entry =
            |name: JsValue| Some((name.as_string()?, Self::read(Reflect::get(&object, &name))));
        names.iter().map(entry).collect()
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be in range"
    )]
    fn length(&self) -> Option<u32> {
        let length = Reflect::get(&self.value(), &"length".into()).ok()?;
        let length = length.as_f64().filter(|length| *length <= LONGEST)?;
        Some(length.ceil().max(0.0) as u32)
    }

    fn item(&self, index: u32) -> Self {
        Self::read(Reflect::get_u32(&self.value(), index))
    }

    fn text(&self) -> String {
        self.value().as_string().unwrap_or_default()
    }
}

/// Only settings and metadata must be plain objects; elsewhere properties tell, while there are any.
fn object_tag(value: &JsValue, kind: Kind) -> u32 {
    let Ok(is_array) = wrapped::is_array(value) else {
        return tag::UNREADABLE;
    };
    if is_array {
        return tag::ARRAY;
    }
    if let Kind::Object(object) = kind
        && !sealed(object)
    {
        return tag::OBJECT;
    }
    let Ok(class) = wrapped::class_of(value) else {
        return tag::UNREADABLE;
    };
    match String::from(class).as_str() {
        "[object Object]" => tag::OBJECT,
        "[object Map]" => tag::MAP,
        "[object Set]" => tag::SET,
        "[object Date]" => tag::DATE,
        "[object Promise]" => tag::PROMISE,
        "[object RegExp]" => tag::REGEXP,
        "[object Error]" => tag::ERROR,
        "[object String]" => tag::STRING_OBJECT,
        "[object Number]" => tag::NUMBER_OBJECT,
        "[object Boolean]" => tag::BOOLEAN_OBJECT,
        _ => tag::OTHER,
    }
}

/// What js-sys binds without saying that it can throw: a revoked proxy does.
mod wrapped {
    use js_sys::{Array, JsString};
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
        pub(super) fn is_array(value: &JsValue) -> Result<bool, JsValue>;

        #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
        pub(super) fn keys(value: &JsValue) -> Result<Array, JsValue>;

        #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
        pub(super) fn class_of(value: &JsValue) -> Result<JsString, JsValue>;
    }
}
