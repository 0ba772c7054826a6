//! What the rules ask of a session.

/// One number of each item of a list, in the list's order. All are integers that JavaScript holds
/// exactly; what is true or false is 1 or 0.
pub type Column<'a> = &'a [f64];

/// What the rules ask of a whole session; a part that isn't there leaves undecided whatever needs
/// it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Facts<'a> {
    /// The session information.
    pub info: Option<InfoFacts<'a>>,
    /// The tabs.
    pub tabs: Option<TabFacts<'a>>,
    /// The participants.
    pub participants: Option<ParticipantFacts<'a>>,
    /// The frames of one tab.
    pub frames: Option<FrameFacts<'a>>,
}

/// What the rules ask of the session information.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct InfoFacts<'a> {
    /// `space.adminIds`.
    pub admins: Column<'a>,
    /// `space.memberIds`.
    pub members: Column<'a>,
}

/// What the rules ask of the tabs.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct TabFacts<'a> {
    /// `ssid`.
    pub ssid: Column<'a>,
    /// `control_index`.
    pub control_index: Column<'a>,
    /// `leader_index`.
    pub leader_index: Column<'a>,
    /// `active`.
    pub active: Column<'a>,
    /// Whether `sessionId` isn't that of the session information, where there is one.
    pub foreign: Column<'a>,
    /// `isMediaSharing`.
    pub sharing: Column<'a>,
    /// `mediaSharingType`: 0 for `null`, 1 for `"screen"`, 2 for `"video"`.
    pub media: Column<'a>,
}

/// What the rules ask of the participants.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ParticipantFacts<'a> {
    /// `client_index`.
    pub client_index: Column<'a>,
    /// `self`.
    pub is_self: Column<'a>,
}

/// What the rules, and the tree, ask of the frames.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct FrameFacts<'a> {
    /// `frameId`.
    pub id: Column<'a>,
    /// `parentFrameId`.
    pub parent: Column<'a>,
}

/// The `frameId` of the main frame.
pub const MAIN_FRAME: f64 = 0.0;
/// The `parentFrameId` of a frame without a parent.
pub const NO_PARENT: f64 = -1.0;

impl<'a> Facts<'a> {
    /// Finds the facts in numbers as they are written down for them: how many tabs, participants,
    /// frames, administrators and members there are, −1 for a part that isn't there; then the
    /// columns of the tabs, of the participants, of the frames, of the information, in the order
    /// in which they are declared above.
    ///
    /// Numbers that aren't there make columns short.
    #[must_use]
    pub fn read(numbers: &'a [f64]) -> Self {
        let mut numbers = Numbers(numbers);
        let [tabs, participants, frames, admins, members] = [(); 5].map(|()| numbers.next());
        let is_there = |count: f64| count >= 0.0;
        let tab_facts = TabFacts {
            ssid: numbers.column(tabs),
            control_index: numbers.column(tabs),
            leader_index: numbers.column(tabs),
            active: numbers.column(tabs),
            foreign: numbers.column(tabs),
            sharing: numbers.column(tabs),
            media: numbers.column(tabs),
        };
        let participant_facts = ParticipantFacts {
            client_index: numbers.column(participants),
            is_self: numbers.column(participants),
        };
        let frame_facts = FrameFacts {
            id: numbers.column(frames),
            parent: numbers.column(frames),
        };
        let info_facts = InfoFacts {
            admins: numbers.column(admins),
            members: numbers.column(members),
        };
        Self {
            info: is_there(admins).then_some(info_facts),
            tabs: is_there(tabs).then_some(tab_facts),
            participants: is_there(participants).then_some(participant_facts),
            frames: is_there(frames).then_some(frame_facts),
        }
    }
}

impl<'a> FrameFacts<'a> {
    /// Finds the facts of frames alone: both columns, one after the other.
    #[must_use]
    pub fn read(numbers: &'a [f64]) -> Self {
        let half = numbers.len() / 2;
        let (id, parent) = numbers.split_at_checked(half).unwrap_or_default();
        Self { id, parent }
    }
}

/// The numbers that are left.
struct Numbers<'a>(&'a [f64]);

impl<'a> Numbers<'a> {
    fn next(&mut self) -> f64 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0.0;
        };
        self.0 = rest;
        *first
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the count of a part that isn't there is 0"
    )]
    #[inline(never)]
    fn column(&mut self, count: f64) -> Column<'a> {
        let parts = self.0.split_at_checked(count as usize);
        let (column, rest) = parts.unwrap_or((self.0, &[]));
        self.0 = rest;
        column
    }
}
