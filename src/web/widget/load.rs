use js_sys::futures::JsFuture;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlScriptElement};

use super::binding::{Widget, race};
use super::error::WidgetError;
use super::space::InitOptions;

/// How often to look whether a script that isn't ours has arrived, in milliseconds.
const POLL: i32 = 50;

/// The page's widget, loaded if it isn't there.
pub(super) async fn widget(options: &InitOptions) -> Result<Widget, WidgetError> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(WidgetError::NoPage)?;
    if let Some(widget) = present() {
        return Ok(widget);
    }
    let scripts = widget_scripts(&document);
    let url = match scripts.as_slice() {
        [] => {
            let url = url(options)?;
            let script = append(&document, &url, options)?;
            let loaded = within(options, settled(&script)).await;
            if loaded.is_err() || present().is_none() {
                script.remove();
            }
            loaded.map_err(|error| match error {
                Ended::Failed(_) => WidgetError::ScriptBlocked { url: url.clone() },
                Ended::TimedOut => timed_out(options),
            })?;
            url
        }
        [script] => {
            appears(options).await?;
            script.src()
        }
        more => {
            let urls = more.iter().map(HtmlScriptElement::src).collect();
            return Err(WidgetError::LoadedTwice { urls });
        }
    };
    present().ok_or(WidgetError::NothingDefined { url })
}

/// The widget, if the page has it.
fn present() -> Option<Widget> {
    let widget = Reflect::get(&js_sys::global(), &"webfuse".into()).ok()?;
    let init = Reflect::get(&widget, &"initSpace".into()).ok()?;
    init.is_function().then(|| widget.unchecked_into())
}

fn widget_scripts(document: &Document) -> Vec<HtmlScriptElement> {
    let scripts = document.scripts();
    (0..scripts.length())
        .filter_map(|index| scripts.item(index)?.dyn_into::<HtmlScriptElement>().ok())
        .filter(|script| {
            let src = script.src();
            src.split(['?', '#'])
                .next()
                .is_some_and(|path| path.ends_with("/webfuse.js"))
        })
        .collect()
}

fn url(options: &InitOptions) -> Result<String, WidgetError> {
    let origin = options
        .origin
        .as_deref()
        .filter(|origin| !origin.is_empty());
    let url = web_sys::Url::new_with_base("/webfuse.js", origin.ok_or(WidgetError::NoOrigin)?);
    Ok(url.map_err(|_| WidgetError::NoOrigin)?.href())
}

fn append(
    document: &Document,
    url: &str,
    options: &InitOptions,
) -> Result<HtmlScriptElement, WidgetError> {
    let blocked = |_: JsValue| WidgetError::ScriptBlocked {
        url: url.to_owned(),
    };
    let script: HtmlScriptElement = document
        .create_element("script")
        .map_err(blocked)?
        .unchecked_into();
    script.set_async(true);
    if let Some(nonce) = &options.nonce {
        Reflect::set(&script, &"nonce".into(), &nonce.into()).map_err(blocked)?;
    }
    if let Some(integrity) = &options.integrity {
        script.set_integrity(integrity);
        script.set_cross_origin(Some("anonymous"));
    }
    // Where the page requires Trusted Types, its default policy decides, or this throws.
    Reflect::set(&script, &"src".into(), &url.into()).map_err(blocked)?;
    let head = document.head().ok_or(WidgetError::NoPage)?;
    head.append_child(&script).map_err(blocked)?;
    Ok(script)
}

/// Resolves when the script has loaded, rejects when it can't be.
fn settled(script: &HtmlScriptElement) -> Promise {
    Promise::new(&mut |resolve, reject| {
        script.set_onload(Some(&resolve));
        script.set_onerror(Some(&reject));
    })
}

/// Waits for a script that the page has a tag for: whether it has been tried before can't be told.
async fn appears(options: &InitOptions) -> Result<(), WidgetError> {
    let mut waited = 0;
    while present().is_none() {
        if waited >= options.timeout_ms {
            return Err(timed_out(options));
        }
        _ = JsFuture::from(after(POLL)).await;
        waited += POLL.unsigned_abs();
    }
    Ok(())
}

pub(super) const fn timed_out(options: &InitOptions) -> WidgetError {
    WidgetError::TimedOut {
        timeout_ms: options.timeout_ms,
    }
}

/// Resolves after so many milliseconds.
fn after(ms: i32) -> Promise {
    Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
        }
    })
}

/// Why something didn't come about.
pub(super) enum Ended {
    Failed(JsValue),
    TimedOut,
}

/// Waits for a promise, at most as long as the options say.
pub(super) async fn within(options: &InitOptions, promise: Promise) -> Result<JsValue, Ended> {
    // What no promise of anybody else's can give.
    let late: JsValue = Function::new_no_args("").into();
    let limit = i32::try_from(options.timeout_ms).unwrap_or(i32::MAX);
    let marked = late.clone();
    let timer = js_sys::futures::future_to_promise(async move {
        _ = JsFuture::from(after(limit)).await;
        Ok(marked)
    });
    match JsFuture::from(race(&Array::of2(&promise, &timer))).await {
        Ok(value) if value == late => Err(Ended::TimedOut),
        Ok(value) => Ok(value),
        Err(cause) => Err(Ended::Failed(cause)),
    }
}
