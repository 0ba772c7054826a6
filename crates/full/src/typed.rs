//! Validation as wasm-bindgen and tsify type it: values and options in, reports out. A report made
//! by serde costs as much wasm as all the rest, so the package's own module goes without.

use tsify::Ts;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use webfuse_widget::web::{log, validate, validate_list};
use webfuse_widget::{
    Frame, IntegrationSettings, Participant, Report, SessionInfo, Space, Tab, ValidateOptions,
};

type Options = Option<Ts<ValidateOptions>>;

fn options(options: Options) -> Result<ValidateOptions, JsError> {
    Ok(match options {
        Some(options) => options.to_rust()?,
        None => ValidateOptions::default(),
    })
}

macro_rules! exports {
    ( $( $model:ident $one:ident $list:ident, )+ ) => { $(
        #[doc = concat!("Says everything that there is to say of a value that should be `", stringify!($model), "`.\n\n# Errors\n\nWhere the options aren't what they should be.")]
        #[wasm_bindgen(js_name = $one)]
        #[expect(non_snake_case, reason = "the name that JavaScript calls")]
        pub fn $one(value: &JsValue, options: Options) -> Result<Ts<Report>, JsError> {
            Ok(Ts::from_rust(&validate::<$model>(value, self::options(options)?))?)
        }

        #[doc = concat!("Says everything that there is to say of a value that should be a list of `", stringify!($model), "`.\n\n# Errors\n\nWhere the options aren't what they should be.")]
        #[wasm_bindgen(js_name = $list)]
        #[expect(non_snake_case, reason = "the name that JavaScript calls")]
        pub fn $list(value: &JsValue, options: Options) -> Result<Ts<Report>, JsError> {
            Ok(Ts::from_rust(&validate_list::<$model>(value, self::options(options)?))?)
        }
    )+ };
}

exports! {
    IntegrationSettings validateIntegrationSettings validateIntegrationSettingsList,
    SessionInfo validateSessionInfo validateSessionInfoList,
    Space validateSpace validateSpaceList,
    Tab validateTab validateTabList,
    Participant validateParticipant validateParticipantList,
    Frame validateFrame validateFrameList,
}

/// Prints settings' findings on the console.
///
/// # Errors
///
/// Where the options aren't what they should be.
#[wasm_bindgen(js_name = logIntegrationSettings)]
pub fn log_integration_settings(value: &JsValue, options: Options) -> Result<bool, JsError> {
    let report = validate::<IntegrationSettings>(value, self::options(options)?);
    log(&report);
    Ok(report.valid)
}
