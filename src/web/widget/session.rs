use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use js_sys::futures::JsFuture;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::binding::JsSession;
use super::error::WidgetError;
use crate::web::{decode, decode_list};
use crate::{Integer, Participant, SessionInfo, Tab};

/// A session that the widget holds on this page. Clones are of the same session.
#[derive(Debug, Clone)]
pub struct Session(pub(super) JsSession);

impl Session {
    /// Starts the session, in the element that a CSS selector names or where the widget likes.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects.
    pub async fn start(&self, selector: Option<&str>) -> Result<(), WidgetError> {
        done("session.start()", self.0.start(selector)).await
    }

    /// Whether the session has been started.
    #[must_use]
    pub fn started(&self) -> bool {
        self.0.started().is_truthy()
    }

    /// What others join with, if there is one yet.
    #[must_use]
    pub fn pin(&self) -> Option<String> {
        let pin = self.0.pin();
        pin.as_string()
            .or_else(|| pin.as_f64().map(|pin| pin.to_string()))
    }

    /// What there is to know about the session, checked.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects, or gives what isn't valid.
    pub async fn get_session_info(&self) -> Result<SessionInfo, WidgetError> {
        let given = answer("session.getSessionInfo()", self.0.get_session_info()).await?;
        Ok(decode(&given)?)
    }

    /// The open tabs, checked.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects, or gives what isn't valid.
    pub async fn get_tabs(&self) -> Result<Vec<Tab>, WidgetError> {
        let given = answer("session.getTabs()", self.0.get_tabs()).await?;
        Ok(decode_list(&given)?)
    }

    /// The participants, checked.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects, or gives what isn't valid.
    pub async fn get_participants(&self) -> Result<Vec<Participant>, WidgetError> {
        let given = answer("session.getParticipants()", self.0.get_participants()).await?;
        Ok(decode_list(&given)?)
    }

    /// Opens a tab.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects.
    pub async fn open_tab(&self, url: &str) -> Result<(), WidgetError> {
        done("session.openTab()", self.0.open_tab(url)).await
    }

    /// Closes a tab: see [`Tab::ssid`].
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects.
    #[expect(clippy::cast_precision_loss, reason = "a safe integer")]
    pub async fn close_tab(&self, ssid: Integer) -> Result<(), WidgetError> {
        done("session.closeTab()", self.0.close_tab(ssid.get() as f64)).await
    }

    /// Takes the session to another page, in a new tab where that is asked for.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects.
    pub async fn relocate(&self, url: &str, new_tab: Option<bool>) -> Result<(), WidgetError> {
        done("session.relocate()", self.0.relocate(url, new_tab)).await
    }

    /// Ends the session and goes to a page, where one is given.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects.
    pub async fn end(&self, url: Option<&str>) -> Result<(), WidgetError> {
        done("session.end()", self.0.end(url)).await
    }

    /// Sends a message; what it may be is the widget's affair.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects.
    pub async fn send_message(&self, message: &JsValue) -> Result<(), WidgetError> {
        done("session.sendMessage()", self.0.send_message(message)).await
    }

    /// Sends a message to everybody; what it may be is the widget's affair.
    ///
    /// # Errors
    ///
    /// Where the widget throws or rejects.
    pub async fn broadcast_message(&self, message: &JsValue) -> Result<(), WidgetError> {
        done(
            "session.broadcastMessage()",
            self.0.broadcast_message(message),
        )
        .await
    }

    /// Calls `listener` with the session and what the widget says of the event, until the
    /// [`Listener`] is dropped. An event that the listener itself causes doesn't call it again.
    ///
    /// # Errors
    ///
    /// Where the widget throws.
    pub fn on(
        &self,
        event: &str,
        listener: impl FnMut(Session, JsValue) + 'static,
    ) -> Result<Listener, WidgetError> {
        let slot: Slot = Rc::new(RefCell::new(Some(Box::new(listener))));
        let called = Rc::clone(&slot);
        let function = Closure::<dyn Fn(JsSession, JsValue)>::new(
            move |session: JsSession, event: JsValue| call(&called, Session(session), event),
        );
        // The widget keeps the function; the engine frees it when the widget does.
        let function = function.into_js_value();
        let given = self
            .0
            .on(event, &function)
            .map_err(WidgetError::refused("session.on()"))?;
        Ok(Listener {
            slot,
            unsubscribe: given.dyn_into().ok(),
        })
    }

    /// The JavaScript object, for what isn't documented.
    #[must_use]
    pub fn as_js(&self) -> &JsValue {
        self.0.as_ref()
    }
}

type Slot = Rc<RefCell<Option<Box<dyn FnMut(Session, JsValue)>>>>;

/// Calls the listener, which may drop itself or cause the event again meanwhile.
fn call(slot: &Slot, session: Session, event: JsValue) {
    let taken = slot.borrow_mut().take();
    if let Some(mut listener) = taken {
        let count = Rc::strong_count(slot);
        listener(session, event);
        // Dropped meanwhile, the listener stays out.
        if Rc::strong_count(slot) == count {
            *slot.borrow_mut() = Some(listener);
        }
    }
}

/// A subscription to an event of a session. It ends when this is dropped.
#[must_use = "the listener is called only until this is dropped"]
pub struct Listener {
    slot: Slot,
    /// What the widget gave to unsubscribe with, if it gave anything.
    unsubscribe: Option<js_sys::Function>,
}

impl core::fmt::Debug for Listener {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Listener").finish_non_exhaustive()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.slot.borrow_mut().take();
        if let Some(unsubscribe) = &self.unsubscribe {
            // It is gone for us whatever the widget says.
            _ = unsubscribe.call0(&JsValue::UNDEFINED);
        }
    }
}

/// What a call gives, awaited if it is a promise.
pub(super) async fn answer(
    call: &'static str,
    given: Result<JsValue, JsValue>,
) -> Result<JsValue, WidgetError> {
    let given = given.map_err(WidgetError::refused(call))?;
    JsFuture::from(Promise::resolve(&given))
        .await
        .map_err(WidgetError::refused(call))
}

async fn done(call: &'static str, given: Result<JsValue, JsValue>) -> Result<(), WidgetError> {
    answer(call, given).await.map(|_| ())
}
