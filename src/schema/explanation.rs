use super::{Code, Severity};

impl Code {
    /// How much a finding of this name matters, unless the options say otherwise.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::UnknownValue
            | Self::OutOfRange
            | Self::NoStartTrigger
            | Self::PositionWithoutButton
            | Self::BlockAndHide
            | Self::DuplicateKey
            | Self::LoneSurrogate
            | Self::SeveralActiveTabs
            | Self::ForeignTab
            | Self::UnknownLeader
            | Self::UnknownController
            | Self::MediaSharingMismatch
            | Self::NoSelf
            | Self::SeveralSelves
            | Self::UnknownParent
            | Self::FrameCycle
            | Self::SeveralMainFrames
            | Self::MainFrameWithParent
            | Self::RepeatedAdmin
            | Self::RepeatedMember => Severity::Warning,
            Self::Missing
            | Self::InvalidType
            | Self::NotInteger
            | Self::NotFinite
            | Self::InvalidValue
            | Self::UnknownKey
            | Self::Unreadable
            | Self::Truncated
            | Self::InvalidJson
            | Self::InvalidUtf8
            | Self::TooDeep
            | Self::ExplanationUnavailable
            | Self::DuplicateSsid
            | Self::DuplicateClientIndex
            | Self::DuplicateFrameId => Severity::Error,
        }
    }

    /// What a finding of this name means and what to do about it, for whoever meets it: `npx
    /// webfuse-widget explain` prints it.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a text for each code")]
    pub const fn explanation(self) -> &'static str {
        match self {
            Self::Missing => {
                "A property that the object reference lists as required isn't there, or is undefined. Where a text was checked, the place is the opening brace of the object that lacks it. Add the property with a value of the type that the message names."
            }
            Self::InvalidType => {
                "A value is of another type than the object reference gives it. The message names what was expected and what was found. Numbers and booleans in quotes are strings: write them without."
            }
            Self::NotInteger => {
                "Every number of the object reference is an identifier or an index: an integer between -(2^53 - 1) and 2^53 - 1, which JavaScript holds exactly. Larger ones, fractions, NaN and Infinity are none."
            }
            Self::NotFinite => {
                "Metadata of settings takes numbers, but not NaN or Infinity, which JSON can't carry to Webfuse. JSON text such as 1e400 is read as Infinity too."
            }
            Self::InvalidValue => {
                "The object reference allows only the listed values here. Write one of them."
            }
            Self::UnknownKey => {
                "Webfuse ignores settings that it doesn't know, so a misspelt one does nothing. The message suggests the setting that was most likely meant. Where the name is meant, allow it with the option unknownKeys."
            }
            Self::UnknownValue => {
                "The prose of the object reference lists values for this property, and this is none of them. It may be a misspelling, or a value that is newer than this package; so it is a warning. For support_button_position the reference lists none: only what looks like a misspelling of bottomleft, bottomright or middleright, which older documentation names, is worth one."
            }
            Self::OutOfRange => {
                "Identifiers and indexes count from 0; only a frame's parentFrameId may be -1, which says that it has no parent. Webfuse never hands out what is below."
            }
            Self::Unreadable => {
                "Reading the property throws, because it has a getter or is behind a proxy that does. Pass a plain object."
            }
            Self::NoStartTrigger => {
                "hidden_support_button is true, so users see no button, and neither key_combo_to_start nor shake_to_start is true: nothing but the JavaScript API can start a session. Set one of the two to true, or show the button."
            }
            Self::PositionWithoutButton => {
                "support_button_position says where the support button is, but hidden_support_button hides it. Remove one of the two."
            }
            Self::BlockAndHide => {
                "block_until_agent_joins shows the session's URL and PIN until somebody joins; hide_until_agent_joins hides that interface. Set only one of the two to true."
            }
            Self::DuplicateKey => {
                "An object in the JSON text has the same key twice. JSON.parse keeps the last value without a word, so the first has no effect. Keys that are escaped differently but mean the same are equal. Remove one of the two."
            }
            Self::LoneSurrogate => {
                "A string in the JSON text has half of a surrogate pair, such as \\ud800, which is no character. It turns into U+FFFD as soon as it is sent as UTF-8. Write both halves, or remove it."
            }
            Self::InvalidJson => {
                "The text isn't JSON, so JSON.parse refuses it. The message says what to change at the place: comments, single quotes, trailing commas and names without quotes belong to JavaScript and JSON5."
            }
            Self::InvalidUtf8 => {
                "JSON is UTF-8, and the bytes aren't from the place on. Save the file as UTF-8; editors call it the encoding."
            }
            Self::TooDeep => {
                "Arrays and objects nest deeper than 100 levels. The verdict on the value is right, but what is inside is neither explained nor searched for equal keys. Rust's models don't take such text."
            }
            Self::ExplanationUnavailable => {
                "Why the value is wrong, or whether a snapshot is, can't be told: one of the value's getters validates it again, or WebAssembly can't be started. There may be none, the page's Content-Security-Policy may lack 'wasm-unsafe-eval', compiling at once may be refused before ready() was awaited, or init() of a slim entry wasn't awaited or couldn't fetch its file. The message says which."
            }
            Self::Truncated => {
                "There are more findings than the result may list: 100, or what the option maxIssues says. The verdict takes all of them into account."
            }
            Self::DuplicateSsid => {
                "Two tabs have the same ssid, which identifies a tab within its session. Whatever looks tabs up by it finds the wrong one."
            }
            Self::DuplicateClientIndex => {
                "Two participants have the same client_index, which identifies a participant within the session."
            }
            Self::DuplicateFrameId => {
                "Two frames have the same frameId, which identifies a frame within its tab."
            }
            Self::SeveralActiveTabs => {
                "More than one tab is active. A session shows one tab at a time; the snapshot's parts may have been asked for at different moments."
            }
            Self::ForeignTab => {
                "A tab's sessionId isn't that of the session information. The parts of the snapshot may be of different sessions."
            }
            Self::UnknownLeader => {
                "A tab's leader_index names its owner by client_index, and no participant has it. The participant may have left since the tabs were asked for."
            }
            Self::UnknownController => {
                "A tab's control_index names who controls it by client_index, and no participant has it. The participant may have left since the tabs were asked for."
            }
            Self::MediaSharingMismatch => {
                "isMediaSharing says whether a tab shares a screen or a video, and mediaSharingType which; null says that it shares none. The two disagree."
            }
            Self::NoSelf => {
                "None of the participants has self set to true, though whoever asks for them takes part in the session."
            }
            Self::SeveralSelves => {
                "More than one participant has self set to true, though only one can be the one who asks."
            }
            Self::UnknownParent => {
                "A frame's parentFrameId names a frame that isn't listed. The frame may have been removed since."
            }
            Self::FrameCycle => {
                "A frame is its own ancestor: following parentFrameId leads back to it."
            }
            Self::SeveralMainFrames => {
                "More than one frame has no parent, though a tab has one main frame."
            }
            Self::MainFrameWithParent => {
                "The frame with frameId 0 is the main frame, whose parentFrameId is -1. This one names a parent."
            }
            Self::RepeatedAdmin => "An administrator of the Space is listed twice in adminIds.",
            Self::RepeatedMember => "A member of the Space is listed twice in memberIds.",
        }
    }
}
