//! A page in Rust that initialises a Space, starts its session and lists the tabs.
//!
//! `wasm-pack build examples/page --target web` makes a module; a page imports it and calls its
//! default export. Where the widget's script is stands in `<body data-origin="https://…">`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::IntegrationSettings;
use webfuse_widget::web::{InitOptions, Listener, Session, WidgetError, init_space};

/// Runs when the module is started.
#[wasm_bindgen(start)]
fn main() {
    js_sys::futures::spawn_local(async {
        if let Err(error) = run().await {
            show("status", &error.to_string());
        }
    });
}

async fn run() -> Result<(), WidgetError> {
    let settings = IntegrationSettings {
        shake_to_start: Some(true),
        metadata: Some([("plan".to_owned(), "pro".into())].into()),
        ..IntegrationSettings::default()
    };
    let options = InitOptions {
        origin: attribute("data-origin"),
        timeout_ms: 10_000,
        ..InitOptions::default()
    };
    let space = init_space("wk_example", "7", &settings, &options).await?;
    let session = space.session()?;
    keep(session.on("session_started", |session, _| {
        let pin = session.pin().unwrap_or_default();
        show("status", &format!("others join with {pin}"));
    })?);
    session.start(None).await?;
    list_tabs(&session).await
}

async fn list_tabs(session: &Session) -> Result<(), WidgetError> {
    let tabs = session.get_tabs().await?;
    let titles: Vec<String> = tabs
        .iter()
        .map(|tab| format!("{}: {}", tab.ssid, tab.title))
        .collect();
    show("tabs", &titles.join("\n"));
    Ok(())
}

/// Keeps a listener for as long as the page lives. One that is dropped isn't called any more.
fn keep(listener: Listener) {
    std::mem::forget(listener);
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

fn attribute(name: &str) -> Option<String> {
    document()?.body()?.get_attribute(name)
}

fn show(id: &str, text: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.set_text_content(Some(text));
    }
}
