use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::binding::JsSpace;
use super::error::WidgetError;
use super::load::{Ended, timed_out, widget, within};
use super::session::Session;
use crate::IntegrationSettings;
use crate::web::{Invalid, encode, validate};

/// How a Space is initialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InitOptions {
    /// Where the widget's script is, such as `https://example.webfuse.com`, for pages that don't
    /// have it; it is loaded from `/webfuse.js` there. There is no default.
    pub origin: Option<String>,
    /// The nonce of the page's Content-Security-Policy.
    pub nonce: Option<String>,
    /// The digest that the script must have; see Subresource Integrity.
    pub integrity: Option<String>,
    /// The longest wait for the script, and for the widget's answer, in milliseconds.
    pub timeout_ms: u32,
}

impl Default for InitOptions {
    fn default() -> Self {
        Self {
            origin: None,
            nonce: None,
            integrity: None,
            timeout_ms: 30_000,
        }
    }
}

/// Initialises a Space with settings that are validated before anything is loaded.
///
/// # Errors
///
/// Where the widget key, the id or the settings aren't valid, the widget can't be loaded, or it
/// refuses; each with what to do.
pub async fn init_space(
    widget_key: &str,
    space_id: &str,
    settings: &IntegrationSettings,
    options: &InitOptions,
) -> Result<WidgetSpace, WidgetError> {
    for (argument, value) in [("widget_key", widget_key), ("space_id", space_id)] {
        if value.trim().is_empty() {
            return Err(WidgetError::Empty { argument });
        }
    }
    let settings = encoded(settings)?;
    let widget = widget(options).await?;
    let refused = || WidgetError::refused("webfuse.initSpace()");
    let given = widget
        .init_space(widget_key, &space_id.into(), &settings)
        .map_err(refused())?;
    // Webfuse's snippet queues the call until its script is there, which may be never.
    let space = within(options, Promise::resolve(&given))
        .await
        .map_err(|ended| match ended {
            Ended::Failed(cause) => refused()(cause),
            Ended::TimedOut => timed_out(options),
        })?;
    let session = Reflect::get(&space, &"session".into());
    if !session.is_ok_and(|session| session.is_function()) {
        return Err(WidgetError::UnexpectedSpace);
    }
    Ok(WidgetSpace(space.unchecked_into()))
}

/// The settings as the widget takes them. A number that isn't finite is what a model may hold and
/// settings may not.
fn encoded(settings: &IntegrationSettings) -> Result<JsValue, WidgetError> {
    let encoded = encode(settings).map_err(|error| WidgetError::Refused {
        call: "the settings",
        cause: js_sys::Error::new(&error.to_string()).into(),
    })?;
    let report = validate::<IntegrationSettings>(&encoded, crate::ValidateOptions::default());
    if report.valid {
        Ok(encoded)
    } else {
        Err(WidgetError::Invalid(Invalid {
            object: "IntegrationSettings",
            report,
        }))
    }
}

/// A Space that the widget has initialised on this page.
#[derive(Debug, Clone)]
pub struct WidgetSpace(JsSpace);

impl WidgetSpace {
    /// Identifies the Space.
    #[must_use]
    pub fn id(&self) -> Option<String> {
        let id = self.0.id();
        id.as_string()
            .or_else(|| id.as_f64().map(|id| id.to_string()))
    }

    /// What the Space is called in URLs.
    #[must_use]
    pub fn slug(&self) -> Option<String> {
        self.0.slug().as_string()
    }

    /// The session of this Space on this page, or a new one.
    ///
    /// # Errors
    ///
    /// Where the widget throws.
    pub fn session(&self) -> Result<Session, WidgetError> {
        self.0
            .session(&JsValue::UNDEFINED)
            .map(Session)
            .map_err(WidgetError::refused("space.session()"))
    }
}
