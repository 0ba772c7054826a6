use serde_json::Value;

use crate::schema::{Kind, object};
use crate::validate::source::{Source, number_tag};
use crate::validate::{Place, Report, ValidateOptions, explain, tag};
use crate::{Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab};

/// A property that is absent is `None`.
impl Source for Option<&Value> {
    fn tag(&self, _: Kind) -> u32 {
        match self {
            None => tag::UNDEFINED,
            Some(Value::Null) => tag::NULL,
            Some(Value::Bool(true)) => tag::TRUE,
            Some(Value::Bool(false)) => tag::FALSE,
            Some(Value::Number(number)) => number.as_f64().map_or(tag::INFINITE, number_tag),
            Some(Value::Array(_)) => tag::ARRAY,
            Some(Value::Object(_)) => tag::OBJECT,
            Some(Value::String(_)) => tag::STRING,
        }
    }

    fn property(&self, name: &str) -> Self {
        self.and_then(|value| value.get(name))
    }

    fn names(&self) -> Option<Vec<String>> {
        let object = self.and_then(Value::as_object)?;
        Some(object.keys().cloned().collect())
    }

    fn entries(&self) -> Option<Vec<(String, Self)>> {
        let object = self.and_then(Value::as_object)?;
        let entry = |(name, value): (&String, _)| (name.clone(), Some(value));
        Some(object.iter().map(entry).collect())
    }

    fn length(&self) -> Option<u32> {
        u32::try_from(self.and_then(Value::as_array)?.len()).ok()
    }

    fn item(&self, index: u32) -> Self {
        self.and_then(|value| value.get(index as usize))
    }

    fn text(&self) -> String {
        self.and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

macro_rules! models {
    ( $( $model:ident $index:ident, )+ ) => { $(
        impl $model {
            #[doc = concat!("Says everything that there is to say of a value that should be `", stringify!($model), "`.")]
            ///
            /// ```
            #[doc = concat!("use webfuse_widget::{", stringify!($model), ", ValidateOptions};")]
            ///
            #[doc = concat!("let report = ", stringify!($model), "::validate(&serde_json::json!([]), ValidateOptions::default());")]
            /// assert!(!report.valid);
            /// assert_eq!(report.issues[0].received.as_deref(), Some("an array"));
            /// ```
            #[must_use]
            pub fn validate(value: &Value, options: ValidateOptions) -> Report {
                explain(Place::object(object::$index), &Some(value), options)
            }

            #[doc = concat!("Says everything that there is to say of a value that should be a list of `", stringify!($model), "`. Paths start with the index.")]
            ///
            /// ```
            #[doc = concat!("use webfuse_widget::{", stringify!($model), ", ValidateOptions};")]
            ///
            #[doc = concat!("let report = ", stringify!($model), "::validate_list(&serde_json::json!([null]), ValidateOptions::default());")]
            /// assert_eq!(report.issues[0].path, [0.into()]);
            /// ```
            #[must_use]
            pub fn validate_list(value: &Value, options: ValidateOptions) -> Report {
                explain(Place::list(object::$index), &Some(value), options)
            }
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
