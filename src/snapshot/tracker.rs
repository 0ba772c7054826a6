use super::Snapshot;
use super::changes::Changes;
use super::event::Event;
use super::identifiers::Identifiers;
use crate::schema::object;
use crate::{Frame, Integer, Invalid, Participant, SessionInfo, Tab, ValidateOptions};

/// Says what changed in a session from one look at it to the next.
///
/// ```
/// use webfuse_widget::snapshot::{Event, Tracker};
///
/// let look = |url: &str| {
///     serde_json::from_value(serde_json::json!({ "tabs": [{
///         "active": true, "control_index": 0, "isMediaSharing": false, "leader_index": 0,
///         "mediaSharingType": null, "newTab": false, "paused": false, "sessionId": "s",
///         "ssid": 1, "title": "", "url": url,
///     }] }))
/// };
/// let mut tracker = Tracker::new();
/// tracker.update(look("https://example.com/")?)?;
/// for event in tracker.update(look("https://example.org/")?)? {
///     if let Event::TabChanged { before, after, changes } = event {
///         assert!(changes.get("url").is_some());
///         assert_ne!(before.url, after.url);
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tracker {
    known: Snapshot,
}

impl Tracker {
    /// A tracker that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What changed since the last update, of the parts that are given: the others are as they
    /// were. The first time everything that is there is new. Events come in the order of info,
    /// participants, tabs, frames; of each list first what went, then what came or changed, in the
    /// list's order. Objects are told apart by `client_index`, `ssid` and `frameId`; that a list
    /// is in another order is no event.
    ///
    /// # Errors
    ///
    /// Where two objects of a list have the same identifier. Nothing has changed then.
    pub fn update(&mut self, snapshot: Snapshot) -> Result<Vec<Event>, Invalid> {
        if snapshot.findings(false, 0).totals().errors > 0 {
            return Err(Invalid {
                object: "Snapshot",
                report: snapshot.check(ValidateOptions::default()),
            });
        }
        let mut events = Vec::new();
        let Snapshot {
            info,
            tabs,
            participants,
            frames,
        } = snapshot;
        if let Some(info) = info {
            events.extend(info_event(self.known.info.as_ref(), &info));
            self.known.info = Some(info);
        }
        update_list(&mut self.known.participants, participants, &mut events);
        update_list(&mut self.known.tabs, tabs, &mut events);
        update_list(&mut self.known.frames, frames, &mut events);
        Ok(events)
    }

    /// What the last updates gave.
    #[must_use]
    pub const fn current(&self) -> &Snapshot {
        &self.known
    }

    /// Forgets everything: the next update is like the first.
    pub fn reset(&mut self) {
        self.known = Snapshot::default();
    }
}

fn info_event(before: Option<&SessionInfo>, after: &SessionInfo) -> Option<Event> {
    if before == Some(after) {
        return None;
    }
    let between = |before| Changes::between(object::SESSION_INFO, before, after);
    Some(Event::InfoChanged {
        changes: before.map_or_else(Changes::default, between),
        before: before.cloned().map(Box::new),
        after: Box::new(after.clone()),
    })
}

/// What is told apart by an identifier.
trait Listed: Clone + PartialEq {
    fn id(&self) -> Integer;
    fn came(self) -> Event;
    fn went(self) -> Event;
    fn changed(before: Self, after: Self) -> Event;
}

macro_rules! listed {
    ( $( $model:ident $id:ident $object:ident: $came:ident $went:ident $changed:ident; )+ ) => { $(
        impl Listed for $model {
            fn id(&self) -> Integer {
                self.$id
            }

            fn came(self) -> Event {
                Event::$came { after: self }
            }

            fn went(self) -> Event {
                Event::$went { before: self }
            }

            fn changed(before: Self, after: Self) -> Event {
                let changes = Changes::between(object::$object, &before, &after);
                Event::$changed { before, after, changes }
            }
        }
    )+ };
}

listed! {
    Participant client_index PARTICIPANT: ParticipantJoined ParticipantLeft ParticipantChanged;
    Tab ssid TAB: TabOpened TabClosed TabChanged;
    Frame frame_id FRAME: FrameOpened FrameClosed FrameChanged;
}

fn update_list<T: Listed>(
    known: &mut Option<Vec<T>>,
    list: Option<Vec<T>>,
    events: &mut Vec<Event>,
) {
    let Some(list) = list else { return };
    let old = known.take().unwrap_or_default();
    let numbers = |list: &[T]| list.iter().map(|object| object.id().into()).collect();
    let (old_numbers, numbers): (Vec<f64>, Vec<f64>) = (numbers(&old), numbers(&list));
    let (old_ids, ids) = (Identifiers::new(&old_numbers), Identifiers::new(&numbers));
    let went = |object: &&T| ids.find(object.id().into()).is_none();
    events.extend(old.iter().filter(went).cloned().map(T::went));
    events.extend(list.iter().filter_map(|after| {
        let before = old_ids.find(after.id().into()).and_then(|at| old.get(at));
        match before {
            None => Some(after.clone().came()),
            Some(before) if before == after => None,
            Some(before) => Some(T::changed(before.clone(), after.clone())),
        }
    }));
    *known = Some(list);
}
