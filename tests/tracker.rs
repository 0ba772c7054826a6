//! What changed between two looks at a session, natively.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

use proptest::collection::btree_map;
use proptest::prelude::*;
use webfuse_widget::snapshot::{Event, Tracker};
use webfuse_widget::{Code, Frame, Integer, SessionInfo, Snapshot, Tab};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn tab(ssid: i32, url: &str) -> serde_json::Result<Tab> {
    let example = include_str!("fixtures/reference/tab.json");
    let example: Tab = serde_json::from_str(example)?;
    Ok(Tab {
        ssid: ssid.into(),
        url: url.into(),
        ..example
    })
}

fn look(tabs: Vec<Tab>) -> Snapshot {
    Snapshot {
        tabs: Some(tabs),
        ..Snapshot::default()
    }
}

#[test]
fn gives_the_properties_that_changed() -> Outcome {
    let mut tracker = Tracker::new();
    let old = tab(1, "https://example.com/")?;
    let new = Tab {
        control_index: 4.into(),
        ..tab(1, "https://example.org/")?
    };
    let first = tracker.update(look(vec![old.clone()]))?;
    assert_eq!(first, [Event::TabOpened { after: old.clone() }]);
    let events = tracker.update(look(vec![new.clone()]))?;
    let [
        Event::TabChanged {
            before,
            after,
            changes,
        },
    ] = events.as_slice()
    else {
        return Err(format!("{events:?}").into());
    };
    assert_eq!((before, after), (&old, &new));
    let names: Vec<_> = changes.iter().map(|change| change.property).collect();
    assert_eq!(names, ["control_index", "url"]);
    let url = changes.get("url").ok_or("no url")?;
    assert_eq!(
        (&url.before, &url.after),
        (&Some(old.url.into()), &Some(new.url.into()))
    );
    assert_eq!(changes.get("title"), None);
    Ok(())
}

#[test]
fn gives_the_information_that_changed() -> Outcome {
    let mut tracker = Tracker::new();
    let old: SessionInfo =
        serde_json::from_str(include_str!("fixtures/reference/session-info.json"))?;
    let mut new = old.clone();
    new.space.is_paused = true;
    let mut update = |info: &SessionInfo| {
        tracker.update(Snapshot {
            info: Some(info.clone()),
            ..Snapshot::default()
        })
    };
    let first = update(&old)?;
    assert!(
        matches!(first.as_slice(), [Event::InfoChanged { before: None, changes, .. }] if changes.is_empty())
    );
    assert_eq!(update(&old)?, []);
    let second = update(&new)?;
    assert!(
        matches!(second.as_slice(), [Event::InfoChanged { changes, .. }] if changes.get("space").is_some())
    );
    Ok(())
}

#[test]
fn refuses_two_with_one_identifier_and_then_nothing_has_changed() -> Outcome {
    let mut tracker = Tracker::new();
    tracker.update(look(vec![tab(1, "a")?]))?;
    let before = tracker.clone();
    let Err(refusal) = tracker.update(look(vec![tab(2, "a")?, tab(2, "b")?])) else {
        return Err("it was taken".into());
    };
    assert_eq!(refusal.report.issues[0].code, Code::DuplicateSsid);
    assert_eq!(tracker, before);
    tracker.reset();
    assert_eq!(tracker.current(), &Snapshot::default());
    Ok(())
}

fn frames() -> impl Strategy<Value = BTreeMap<i64, Frame>> {
    let frame = |(id, parent, url): (u32, i32, &str)| Frame {
        frame_id: id.into(),
        parent_frame_id: parent.into(),
        url: url.into(),
    };
    let one = (0_u32..8, -1..4, prop::sample::select(vec!["a", "b", "c"])).prop_map(frame);
    btree_map(0_u8..8, one, 0..8).prop_map(|frames| {
        let by_id = frames
            .into_values()
            .map(|frame| (frame.frame_id.get(), frame));
        by_id.collect()
    })
}

fn replay(session: &mut BTreeMap<i64, Frame>, events: Vec<Event>) {
    let id = |frame: &Frame| Integer::get(frame.frame_id);
    for event in events {
        match event {
            Event::FrameOpened { after } => {
                assert_eq!(session.insert(id(&after), after), None);
            }
            Event::FrameClosed { before } => {
                assert_eq!(session.remove(&id(&before)), Some(before));
            }
            Event::FrameChanged {
                before,
                after,
                changes,
            } => {
                assert!(!changes.is_empty());
                assert_eq!(session.insert(id(&after), after), Some(before));
            }
            other => assert!(matches!(other, Event::FrameOpened { .. }), "{other:?}"),
        }
    }
}

proptest! {
    #[test]
    fn events_replayed_on_the_old_session_give_the_new_one(looks in prop::collection::vec(frames(), 1..12)) {
        let mut tracker = Tracker::new();
        let mut session = BTreeMap::new();
        for look in looks {
            // In an order that has nothing to do with the identifiers.
            let mut list: Vec<Frame> = look.values().cloned().collect();
            list.sort_by(|a, b| (&a.url, b.frame_id).cmp(&(&b.url, a.frame_id)));
            let snapshot = Snapshot { frames: Some(list), ..Snapshot::default() };
            let events = tracker.update(snapshot.clone()).map_err(|error| TestCaseError::fail(error.to_string()))?;
            replay(&mut session, events);
            prop_assert_eq!(&session, &look);
            prop_assert_eq!(tracker.current(), &snapshot);
            prop_assert_eq!(tracker.update(Snapshot::default()).map(|events| events.len()).ok(), Some(0));
        }
    }
}
