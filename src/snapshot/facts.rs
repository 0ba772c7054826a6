//! What the rules ask of a session.

/// What the rules ask of each item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Column {
    /// An administrator: an item of `info.space.adminIds`.
    Admin,
    /// A member: an item of `info.space.memberIds`.
    Member,
    /// A tab's `ssid`.
    Ssid,
    /// A tab's `control_index`.
    ControlIndex,
    /// A tab's `leader_index`.
    LeaderIndex,
    /// A tab's `active`.
    Active,
    /// Whether a tab's `sessionId` isn't that of the session information, where there is one.
    IsForeign,
    /// A tab's `isMediaSharing`.
    IsSharing,
    /// A tab's `mediaSharingType`: 0 for `null`, 1 for `"screen"`, 2 for `"video"`.
    Media,
    /// A participant's `client_index`.
    ClientIndex,
    /// A participant's `self`.
    IsSelf,
    /// A frame's `frameId`.
    FrameId,
    /// A frame's `parentFrameId`.
    ParentFrameId,
}

const COLUMNS: usize = Column::ParentFrameId as usize + 1;

/// The `frameId` of the main frame.
pub const MAIN_FRAME: f64 = 0.0;
/// The `parentFrameId` of a frame without a parent.
pub const NO_PARENT: f64 = -1.0;

/// What the rules ask of a whole session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facts<'a>([Option<&'a [f64]>; COLUMNS]);

impl<'a> Facts<'a> {
    /// Finds the facts in numbers as they are written down for them: of each [`Column`] how many
    /// items there are, −1 where the part isn't there, and then a number of each item in the list's
    /// order. All are integers that JavaScript holds exactly; what is true or false is 1 or 0.
    ///
    /// Numbers that aren't there make columns short.
    #[must_use]
    pub fn read(numbers: &'a [f64]) -> Self {
        let mut rest = numbers;
        Self([(); COLUMNS].map(|()| {
            let (count, column) = rest.split_first()?;
            let (column, after) = column
                .split_at_checked(length(*count))
                .unwrap_or((column, &[]));
            rest = after;
            (*count >= 0.0).then_some(column)
        }))
    }

    /// A number of each item of a list. `None` for a part that isn't there, which leaves undecided
    /// whatever needs it.
    #[must_use]
    pub fn column(&self, column: Column) -> Option<&'a [f64]> {
        self.0.get(column as usize).copied().flatten()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the count of a part that isn't there is 0"
)]
fn length(count: f64) -> usize {
    count as usize
}
