use serde::Serialize;

use super::changes::Changes;
use crate::{Frame, Participant, SessionInfo, Tab};

/// What happened in a session between two updates of a [`Tracker`](super::Tracker). As JSON it is
/// what `SessionTracker` of the npm package gives.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The session information is there for the first time, or changed.
    InfoChanged {
        /// What it was; `None` the first time, when there is nothing to compare it with.
        #[serde(skip_serializing_if = "Option::is_none")]
        before: Option<Box<SessionInfo>>,
        /// What it is.
        after: Box<SessionInfo>,
        /// What differs.
        changes: Changes,
    },
    /// A participant joined.
    ParticipantJoined {
        /// The participant.
        after: Participant,
    },
    /// A participant left.
    ParticipantLeft {
        /// The participant, as of the last update.
        before: Participant,
    },
    /// A participant changed.
    ParticipantChanged {
        /// What it was.
        before: Participant,
        /// What it is.
        after: Participant,
        /// What differs.
        changes: Changes,
    },
    /// A tab was opened.
    TabOpened {
        /// The tab.
        after: Tab,
    },
    /// A tab was closed.
    TabClosed {
        /// The tab, as of the last update.
        before: Tab,
    },
    /// A tab changed.
    TabChanged {
        /// What it was.
        before: Tab,
        /// What it is.
        after: Tab,
        /// What differs.
        changes: Changes,
    },
    /// A frame was opened.
    FrameOpened {
        /// The frame.
        after: Frame,
    },
    /// A frame was closed.
    FrameClosed {
        /// The frame, as of the last update.
        before: Frame,
    },
    /// A frame changed.
    FrameChanged {
        /// What it was.
        before: Frame,
        /// What it is.
        after: Frame,
        /// What differs.
        changes: Changes,
    },
}
