//! The widget as Rust in a page calls it, with a stand-in that has the documented interface.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::eval;
use js_sys::futures::{JsFuture, future_to_promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use webfuse_widget::web::{InitOptions, Session, WidgetError, WidgetSpace, init_space};
use webfuse_widget::{IntegrationSettings, MetadataValue, PathStep};

wasm_bindgen_test_configure!(run_in_browser);

const STAND_IN: &str = include_str!("widget/stand-in.js");

/// Takes away what an earlier test left on the page.
fn clear() {
    eval(
        "delete window.webfuse; delete window.standIn;
         for (const script of [...document.scripts])
           if (script.src.includes('webfuse.js')) script.remove();",
    )
    .unwrap();
}

/// Puts the stand-in on the page, and what it knows of the session.
fn stand_in(known: &str) {
    clear();
    eval(&format!("window.standIn = {known};")).unwrap();
    eval(STAND_IN).unwrap();
}

fn said(expression: &str) -> String {
    let json = eval(&format!("JSON.stringify({expression})")).unwrap();
    json.as_string().unwrap()
}

async fn initialise(options: &InitOptions) -> Result<WidgetSpace, WidgetError> {
    let settings = IntegrationSettings {
        shake_to_start: Some(true),
        metadata: Some([("plan".to_owned(), "pro".into())].into()),
        ..IntegrationSettings::default()
    };
    init_space("wk_1", "7", &settings, options).await
}

async fn session() -> Session {
    let space = initialise(&InitOptions::default()).await.unwrap();
    space.session().unwrap()
}

fn error<T: std::fmt::Debug>(result: Result<T, WidgetError>) -> WidgetError {
    result.expect_err("an error")
}

#[wasm_bindgen_test]
async fn initialises_a_space_and_calls_its_session() {
    stand_in("{}");
    let space = initialise(&InitOptions::default()).await.unwrap();
    assert_eq!(space.id().as_deref(), Some("7"));
    assert_eq!(space.slug().as_deref(), Some("test"));
    let session = space.session().unwrap();
    assert!(!session.started());
    session.start(Some("#here")).await.unwrap();
    assert!(session.started());
    assert_eq!(session.pin().as_deref(), Some("1234"));
    session.open_tab("https://example.com").await.unwrap();
    session.close_tab(3.into()).await.unwrap();
    session.relocate("/next", Some(true)).await.unwrap();
    session.send_message(&"hello".into()).await.unwrap();
    session.broadcast_message(&"all".into()).await.unwrap();
    session.end(None).await.unwrap();
    assert_eq!(
        said("standIn.calls"),
        r##"[["initSpace","wk_1","7",{"shake_to_start":true,"metadata":{"plan":"pro"}}],["start","#here"],["openTab","https://example.com"],["closeTab",3],["relocate","/next",true],["sendMessage","hello"],["broadcastMessage","all"],["end",null]]"##
    );
}

#[wasm_bindgen_test]
async fn gives_models_that_were_checked() {
    stand_in(&format!(
        "{{ tabs: [{}], participants: [{}], info: {} }}",
        include_str!("fixtures/reference/tab.json"),
        include_str!("fixtures/reference/participant.json"),
        include_str!("fixtures/reference/session-info.json"),
    ));
    let session = session().await;
    assert_eq!(session.get_tabs().await.unwrap()[0].title, "Example Domain");
    assert!(session.get_participants().await.unwrap()[0].is_self);
    assert_eq!(session.get_session_info().await.unwrap().space.slug, "test");
}

#[wasm_bindgen_test]
async fn says_what_is_wrong_with_a_payload() {
    stand_in("{ tabs: [{ ssid: '1' }], info: {} }");
    let session = session().await;
    let WidgetError::Invalid(invalid) = error(session.get_tabs().await) else {
        panic!("not a validation error");
    };
    assert_eq!(invalid.object, "Tab[]");
    let ssid = [PathStep::from(0), "ssid".into()];
    let issue = invalid.report.errors().find(|issue| issue.path == ssid);
    assert_eq!(
        issue.unwrap().message,
        "[0].ssid: expected an integer, found a string; write it without quotes"
    );
    assert!(matches!(
        error(session.get_session_info().await),
        WidgetError::Invalid(_)
    ));
}

#[wasm_bindgen_test]
async fn a_call_that_rejects_says_what_the_widget_said() {
    stand_in("{ failure: 'the session is over' }");
    let error = error(session().await.get_tabs().await);
    assert_eq!(
        error.to_string(),
        "the widget refused session.getTabs(): the session is over"
    );
}

#[wasm_bindgen_test]
async fn a_listener_is_called_until_it_is_dropped() {
    stand_in("{}");
    let session = session().await;
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    let listener = session
        .on("session_started", move |session, _| {
            noted.borrow_mut().push(session.started());
        })
        .unwrap();
    session.start(None).await.unwrap();
    assert_eq!(*seen.borrow(), [true]);
    drop(listener);
    session.start(None).await.unwrap();
    assert_eq!(*seen.borrow(), [true]);
    assert_eq!(Rc::strong_count(&seen), 1, "what it held is free");
}

#[wasm_bindgen_test]
async fn a_listener_may_cause_its_own_event_and_drop_itself() {
    stand_in("{}");
    let session = session().await;
    let count = Rc::new(RefCell::new(0));
    let own = Rc::new(RefCell::new(None));
    let (counted, dropped) = (Rc::clone(&count), Rc::clone(&own));
    let listener = session.on("session_started", move |_, _| {
        *counted.borrow_mut() += 1;
        dropped.borrow_mut().take();
        eval("standIn.listeners.session_started[0]({}, {})").unwrap();
    });
    *own.borrow_mut() = Some(listener.unwrap());
    session.start(None).await.unwrap();
    session.start(None).await.unwrap();
    assert_eq!(*count.borrow(), 1);
}

#[wasm_bindgen_test]
async fn refuses_empty_arguments_and_settings_that_arent_valid() {
    clear();
    let settings = IntegrationSettings::default();
    let options = InitOptions::default();
    let failure = error(init_space(" ", "7", &settings, &options).await);
    assert_eq!(
        failure.to_string(),
        "widget_key: expected a non-empty string"
    );
    let settings = IntegrationSettings {
        metadata: Some([("n".to_owned(), MetadataValue::Number(f64::NAN))].into()),
        ..settings
    };
    let failure = error(init_space("wk_1", "7", &settings, &options).await);
    assert!(failure.to_string().contains("finite"), "{failure}");
}

#[wasm_bindgen_test]
async fn what_the_widget_refuses_or_gives_amiss_is_an_error() {
    stand_in("{}");
    let settings = IntegrationSettings::default();
    let options = InitOptions::default();
    let failure = error(init_space("wk_refused", "7", &settings, &options).await);
    assert_eq!(
        failure.to_string(),
        "the widget refused webfuse.initSpace(): unknown widget key"
    );
    let failure = error(init_space("wk_odd", "7", &settings, &options).await);
    assert!(matches!(failure, WidgetError::UnexpectedSpace));
}

#[wasm_bindgen_test]
async fn a_script_that_doesnt_come_is_an_error_each_in_its_way() {
    clear();
    let failure = error(initialise(&InitOptions::default()).await);
    assert!(matches!(failure, WidgetError::NoOrigin));

    // The server of these tests has no such script.
    let origin = said("location.origin").replace('"', "");
    let options = InitOptions {
        origin: Some(origin),
        timeout_ms: 5_000,
        ..InitOptions::default()
    };
    let failure = error(initialise(&options).await);
    assert!(
        matches!(
            failure,
            WidgetError::ScriptBlocked { .. } | WidgetError::NothingDefined { .. }
        ),
        "{failure}"
    );

    clear();
    eval("window.webfuse = { initSpace: () => new Promise(() => {}) }").unwrap();
    let options = InitOptions {
        timeout_ms: 20,
        ..InitOptions::default()
    };
    let failure = error(initialise(&options).await);
    assert!(matches!(failure, WidgetError::TimedOut { timeout_ms: 20 }));

    clear();
    eval(
        "for (const name of ['a', 'b']) {
           const script = document.createElement('script');
           script.type = 'text/plain';
           script.src = `/${name}/webfuse.js`;
           document.head.append(script);
         }",
    )
    .unwrap();
    let failure = error(initialise(&options).await);
    assert!(matches!(failure, WidgetError::LoadedTwice { urls } if urls.len() == 2));
    clear();
}

#[wasm_bindgen_test]
async fn all_who_ask_while_the_script_loads_hear_at_once_that_it_cant_be() {
    clear();
    let asked = || {
        future_to_promise(async {
            let options = InitOptions {
                // A port that browsers refuse.
                origin: Some("http://localhost:1".to_owned()),
                timeout_ms: 2_000,
                ..InitOptions::default()
            };
            Ok(error(initialise(&options).await).to_string().into())
        })
    };
    for asked in [asked(), asked()] {
        let failure = JsFuture::from(asked).await.unwrap().as_string().unwrap();
        assert!(failure.contains("couldn't be loaded"), "{failure}");
    }
    let left = said("[...document.scripts].filter(({ src }) => src.includes('webfuse.js')).length");
    assert_eq!(left, "0", "it can be tried again");
}

#[wasm_bindgen_test]
fn errors_are_errors_for_javascript_too() {
    let error = JsValue::from(WidgetError::UnexpectedSpace);
    assert!(error.is_instance_of_error());
}

/// Whether a value is what JavaScript throws.
trait IsError {
    fn is_instance_of_error(&self) -> bool;
}

impl IsError for JsValue {
    fn is_instance_of_error(&self) -> bool {
        use wasm_bindgen::JsCast;
        self.is_instance_of::<js_sys::Error>()
    }
}
