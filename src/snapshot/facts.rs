//! What the rules ask of a session.

use alloc::vec::Vec;
/// What the rules ask of a whole session; a part that isn't there leaves undecided whatever needs
/// it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The session information.
    pub info: Option<InfoFacts>,
    /// The tabs.
    pub tabs: Option<Vec<TabFacts>>,
    /// The participants.
    pub participants: Option<Vec<ParticipantFacts>>,
    /// The frames of one tab.
    pub frames: Option<Vec<FrameFacts>>,
}

/// What the rules ask of the session information.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InfoFacts {
    /// `space.adminIds`.
    pub admins: Vec<i64>,
    /// `space.memberIds`.
    pub members: Vec<i64>,
}

/// What the rules ask of a tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TabFacts {
    /// `ssid`.
    pub ssid: i64,
    /// `control_index`.
    pub control_index: i64,
    /// `leader_index`.
    pub leader_index: i64,
    /// `active`.
    pub is_active: bool,
    /// Whether `sessionId` isn't that of the session information, where there is one.
    pub is_foreign: bool,
    /// `isMediaSharing`.
    pub is_sharing: bool,
    /// `mediaSharingType`: 0 for `null`, 1 for `"screen"`, 2 for `"video"`.
    pub media: u8,
}

/// What the rules ask of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParticipantFacts {
    /// `client_index`.
    pub client_index: i64,
    /// `self`.
    pub is_self: bool,
}

/// What the rules, and the tree, ask of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameFacts {
    /// `frameId`.
    pub id: i64,
    /// `parentFrameId`.
    pub parent: i64,
}

impl FrameFacts {
    /// The `frameId` of the main frame.
    pub const MAIN: i64 = 0;
    /// The `parentFrameId` of a frame without a parent.
    pub const NO_PARENT: i64 = -1;

    /// Reads frames alone from numbers, two a frame.
    #[must_use]
    pub fn read(numbers: &[f64]) -> Vec<Self> {
        let mut left = Numbers(numbers);
        let count = numbers.len() / 2;
        left.list(Some(count), Self::next).unwrap_or_default()
    }

    fn next(numbers: &mut Numbers<'_>) -> Self {
        Self {
            id: numbers.next(),
            parent: numbers.next(),
        }
    }
}

/// Which of a tab's flags is which, in [`Facts::read`].
mod flag {
    pub(super) const ACTIVE: u32 = 1;
    pub(super) const FOREIGN: u32 = 2;
    pub(super) const SHARING: u32 = 4;
    pub(super) const MEDIA: u32 = 3;
}

impl Facts {
    /// Reads facts from numbers, as a page writes them down: how many tabs, participants, frames,
    /// administrators and members there are, −1 for a part that isn't there; then four numbers a
    /// tab (`ssid`, `control_index`, `leader_index`, and flags: 1 active, 2 foreign, 4 sharing,
    /// the media from 8 on), two a participant (`client_index`, `self`), two a frame, one an
    /// administrator and one a member.
    ///
    /// Numbers that aren't there count as 0.
    #[must_use]
    pub fn read(numbers: &[f64]) -> Self {
        let mut numbers = Numbers(numbers);
        let [tabs, participants, frames, admins, members] = [(); 5].map(|()| numbers.count());
        let tabs = numbers.list(tabs, |numbers| {
            let [ssid, control_index, leader_index] = [(); 3].map(|()| numbers.next());
            let flags = u32::try_from(numbers.next()).unwrap_or_default();
            TabFacts {
                ssid,
                control_index,
                leader_index,
                is_active: flags & flag::ACTIVE != 0,
                is_foreign: flags & flag::FOREIGN != 0,
                is_sharing: flags & flag::SHARING != 0,
                media: u8::try_from(flags >> flag::MEDIA).unwrap_or_default(),
            }
        });
        let participants = numbers.list(participants, |numbers| ParticipantFacts {
            client_index: numbers.next(),
            is_self: numbers.next() != 0,
        });
        let frames = numbers.list(frames, FrameFacts::next);
        let admins = numbers.list(admins, Numbers::next);
        let members = numbers.list(members, Numbers::next);
        let info = admins
            .zip(members)
            .map(|(admins, members)| InfoFacts { admins, members });
        Self {
            info,
            tabs,
            participants,
            frames,
        }
    }
}

/// The numbers that are left.
struct Numbers<'a>(&'a [f64]);

impl Numbers<'_> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "an integer that JavaScript holds exactly, or one that is wrong anyway"
    )]
    fn next(&mut self) -> i64 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first as i64
    }

    /// How long a list is, if it is there. None is longer than the numbers that are left.
    fn count(&mut self) -> Option<usize> {
        let count = usize::try_from(self.next()).ok()?;
        Some(count.min(self.0.len()))
    }

    fn list<T>(
        &mut self,
        count: Option<usize>,
        mut next: impl FnMut(&mut Self) -> T,
    ) -> Option<Vec<T>> {
        Some((0..count?).map(|_| next(self)).collect())
    }
}
