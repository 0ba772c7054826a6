use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::futures::{JsFuture, future_to_promise};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlScriptElement};

use super::binding::{Widget, race};
use super::error::WidgetError;
use super::space::InitOptions;

/// How often to look whether a script that isn't ours has arrived, in milliseconds.
const POLL: i32 = 50;

thread_local! {
    /// What is being loaded by us, by its URL; all who ask for it wait for the same.
    static LOADING: RefCell<BTreeMap<String, Promise>> = const { RefCell::new(BTreeMap::new()) };
}

/// The page's widget, loaded if it isn't there.
pub(super) async fn widget(options: &InitOptions) -> Result<Widget, WidgetError> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(WidgetError::NoPage)?;
    if let Some(widget) = present() {
        return Ok(widget);
    }
    let scripts = widget_scripts(&document);
    let (url, load) = match scripts.as_slice() {
        [] => {
            let url = url(options)?;
            let load = begun(&url).map_or_else(|| begin(&document, &url, options), Ok)?;
            (url, Some(load))
        }
        [script] => (script.src(), begun(&script.src())),
        more => {
            let urls = more.iter().map(HtmlScriptElement::src).collect();
            return Err(WidgetError::LoadedTwice { urls });
        }
    };
    if let Some(load) = load {
        within(options, load).await.map_err(|error| match error {
            Ended::Failed(_) => WidgetError::ScriptBlocked { url: url.clone() },
            Ended::TimedOut => timed_out(options),
        })?;
    } else {
        appears(options).await?;
    }
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

/// The load of a URL that we have begun and that hasn't ended.
fn begun(url: &str) -> Option<Promise> {
    LOADING.with_borrow(|loading| loading.get(url).cloned())
}

/// Loads the script, for all who ask. One that failed is removed, so that it can be tried again;
/// whoever waits no longer leaves it to the others.
fn begin(document: &Document, url: &str, options: &InitOptions) -> Result<Promise, WidgetError> {
    let script = append(document, url, options)?;
    let settled = JsFuture::from(settled(&script));
    let own = url.to_owned();
    let load = future_to_promise(async move {
        let loaded = settled.await;
        LOADING.with_borrow_mut(|loading| loading.remove(&own));
        if present().is_none() {
            script.remove();
        }
        loaded
    });
    LOADING.with_borrow_mut(|loading| loading.insert(url.to_owned(), load.clone()));
    Ok(load)
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
    let timer = future_to_promise(async move {
        _ = JsFuture::from(after(limit)).await;
        Ok(marked)
    });
    match JsFuture::from(race(&Array::of2(&promise, &timer))).await {
        Ok(value) if value == late => Err(Ended::TimedOut),
        Ok(value) => Ok(value),
        Err(cause) => Err(Ended::Failed(cause)),
    }
}
