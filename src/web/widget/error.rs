use core::fmt;

use wasm_bindgen::JsValue;

use crate::web::Invalid;

/// What kept the widget from doing what it was asked for, and what to do.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum WidgetError {
    /// The widget key or the Space's id is empty.
    Empty {
        /// Which of the two.
        argument: &'static str,
    },
    /// The settings, or what the widget gave, aren't what the reference says.
    Invalid(Invalid),
    /// There is no page here, as in a worker.
    NoPage,
    /// The page has no widget, and no origin was given to load it from.
    NoOrigin,
    /// The script couldn't be loaded: blocked, not found, or not what `integrity` says.
    ScriptBlocked {
        /// Where it should be.
        url: String,
    },
    /// The script or the widget's answer took longer than `timeout_ms`.
    TimedOut {
        /// How long it was waited for.
        timeout_ms: u32,
    },
    /// The script ran and left no `window.webfuse.initSpace`.
    NothingDefined {
        /// Where it is.
        url: String,
    },
    /// The page loads the script more than once.
    LoadedTwice {
        /// From where.
        urls: Vec<String>,
    },
    /// The widget threw or rejected.
    Refused {
        /// What was asked of it.
        call: &'static str,
        /// What it said.
        cause: JsValue,
    },
    /// `webfuse.initSpace` gave something without a `session` function.
    UnexpectedSpace,
}

impl WidgetError {
    pub(super) fn refused(call: &'static str) -> impl FnOnce(JsValue) -> Self {
        move |cause| Self::Refused { call, cause }
    }
}

impl From<Invalid> for WidgetError {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl fmt::Display for WidgetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { argument } => write!(f, "{argument}: expected a non-empty string"),
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::NoPage => {
                f.write_str("the widget needs a page, and there is no document here; call init_space on the page's main thread")
            }
            Self::NoOrigin => {
                f.write_str("the page has no widget, and no origin to load it from was given; set InitOptions::origin or add Webfuse's snippet to the page")
            }
            Self::ScriptBlocked { url } => {
                write!(f, "{url} couldn't be loaded; check that it is there, that the page's Content-Security-Policy allows it (script-src, or a nonce), and its integrity")
            }
            Self::TimedOut { timeout_ms } => {
                write!(f, "waited {timeout_ms} ms for the widget; check the network, or give it longer with InitOptions::timeout_ms")
            }
            Self::NothingDefined { url } => {
                write!(f, "{url} was loaded and defines no webfuse.initSpace; is the origin that of a Webfuse Space?")
            }
            Self::LoadedTwice { urls } => {
                write!(f, "the page loads the widget more than once ({}); keep one script tag, or leave the loading to init_space", urls.join(", "))
            }
            Self::Refused { call, cause } => {
                write!(f, "the widget refused {call}: {}", said(cause))
            }
            Self::UnexpectedSpace => {
                f.write_str("webfuse.initSpace gave something without a session() function; is window.webfuse Webfuse's widget?")
            }
        }
    }
}

/// What an exception says.
fn said(cause: &JsValue) -> String {
    use wasm_bindgen::JsCast;

    match cause.dyn_ref::<js_sys::Error>() {
        Some(error) => error.message().into(),
        None => cause.as_string().unwrap_or_else(|| format!("{cause:?}")),
    }
}

impl std::error::Error for WidgetError {}

/// An error for JavaScript, where a promise rejects or an export throws.
impl From<WidgetError> for JsValue {
    fn from(error: WidgetError) -> Self {
        js_sys::Error::new(&error.to_string()).into()
    }
}
