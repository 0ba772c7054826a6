use core::fmt;

use super::Pool;

/// Makes the enum of codes, their names and what they say together, so that the three can't differ.
/// The marks in messages are those of [`mark`](crate::validate::mark). The codes that the
/// judge doesn't use come last, and are left out where nothing allocates: a page that validates
/// single objects doesn't load their names.
macro_rules! codes {
    (
        value { $( $(#[$doc:meta])* $variant:ident = $name:literal $(says $message:literal)?, )+ }
        text { $( $(#[$text_doc:meta])* $text:ident = $text_name:literal, )+ }
        snapshot { $( $(#[$whole_doc:meta])* $whole:ident = $whole_name:literal, )+ }
    ) => {
        /// What a finding is called. The name of each is part of the package's interface.
        ///
        /// ```
        /// use webfuse_widget::Code;
        ///
        /// assert_eq!(Code::UnknownKey.as_str(), "unknown_key");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Code {
            $( $(#[$doc])* $variant, )+
            $( $(#[$text_doc])* #[cfg(feature = "alloc")] $text, )+
            $( $(#[$whole_doc])* #[cfg(feature = "alloc")] $whole, )+
        }

        #[cfg(all(target_arch = "wasm32", feature = "web"))]
        const _: () = {
            use wasm_bindgen::prelude::wasm_bindgen;

            #[wasm_bindgen(typescript_custom_section)]
            const TYPESCRIPT: &'static str = concat!(
                "/** What a finding is called. */\nexport type Code =",
                $( "\n    | \"", $name, "\"", )+
                $( "\n    | \"", $text_name, "\"", )+
                $( "\n    | \"", $whole_name, "\"", )+
                ";"
            );
        };

        /// The names, as they stand in JSON.
        #[cfg(not(feature = "alloc"))]
        pub(crate) static CODE_NAMES: Pool = Pool(concat!($($name, "\0"),+));
        /// The names, as they stand in JSON.
        #[cfg(feature = "alloc")]
        pub(crate) static CODE_NAMES: Pool = Pool(concat!($($name, "\0",)+ $($text_name, "\0",)+ $($whole_name, "\0"),+));

        /// What the message of a finding says, or begins with.
        pub(crate) static MESSAGES: Pool = Pool(concat!($($($message,)? "\0"),+));

        impl Code {
            /// Every code, in the order of the reference table.
            pub const ALL: &[Self] = &[
                $( Self::$variant, )+
                $( #[cfg(feature = "alloc")] Self::$text, )+
                $( #[cfg(feature = "alloc")] Self::$whole, )+
            ];

            /// The name, as it stands in JSON.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                CODE_NAMES.get(self as u32)
            }
        }
    };
}

codes! {
    value {
        /// A required property is missing.
        Missing = "missing" says "\u{1}missing, expected \u{4}",
        /// A value is of the wrong type.
        InvalidType = "invalid_type" says "\u{1}expected \u{4}, found \u{5}",
        /// A number isn't a safe integer where the object has an identifier or an index.
        NotInteger = "not_integer" says "\u{1}expected \u{4}, found \u{5}",
        /// A number isn't finite where a finite one is expected.
        NotFinite = "not_finite" says "\u{1}expected \u{4}, found \u{5}",
        /// A string is outside the values that the interface allows.
        InvalidValue = "invalid_value" says "\u{1}expected \u{4}, found \u{5}",
        /// A property isn't one of the object's.
        UnknownKey = "unknown_key" says "\u{2}unknown setting \u{8}",
        /// A string is outside the values that the reference lists.
        UnknownValue = "unknown_value" says "\u{1}expected \u{4}, found \u{5}",
        /// An identifier or index is below the least that the reference gives a meaning to.
        OutOfRange = "out_of_range" says "\u{1}expected \u{4}, found \u{5}",
        /// A property can't be read: its getter or proxy throws.
        Unreadable = "unreadable" says "\u{1}can't be read, because its getter or proxy throws",
        /// The support button is hidden and nothing else starts a session.
        NoStartTrigger = "no_start_trigger" says "\u{1}",
        /// The support button has a position and is hidden.
        PositionWithoutButton = "position_without_button" says "\u{1}",
        /// What one setting shows another hides.
        BlockAndHide = "block_and_hide" says "\u{1}",
        /// More findings than the list may hold; how many are left out.
        Truncated = "truncated" says "and \u{7} more; raise maxIssues to list them",
    }
    text {
        /// In JSON text: an object has the same key twice.
        DuplicateKey = "duplicate_key",
        /// In JSON text: half of a surrogate pair stands alone.
        LoneSurrogate = "lone_surrogate",
        /// The text isn't JSON.
        InvalidJson = "invalid_json",
        /// The bytes aren't UTF-8.
        InvalidUtf8 = "invalid_utf8",
        /// The text nests deeper than findings are explained in.
        TooDeep = "too_deep",
        /// The value is wrong, and wasm can't start to say why.
        ExplanationUnavailable = "explanation_unavailable",
    }
    snapshot {
        /// Two tabs have the same `ssid`.
        DuplicateSsid = "duplicate_ssid",
        /// Two participants have the same `client_index`.
        DuplicateClientIndex = "duplicate_client_index",
        /// Two frames have the same `frameId`.
        DuplicateFrameId = "duplicate_frame_id",
        /// More than one tab is active.
        SeveralActiveTabs = "several_active_tabs",
        /// A tab belongs to another session than the session information describes.
        ForeignTab = "foreign_tab",
        /// No participant has the index that a tab's `leader_index` names.
        UnknownLeader = "unknown_leader",
        /// No participant has the index that a tab's `control_index` names.
        UnknownController = "unknown_controller",
        /// `isMediaSharing` and `mediaSharingType` of a tab disagree.
        MediaSharingMismatch = "media_sharing_mismatch",
        /// No participant is the user who asks.
        NoSelf = "no_self",
        /// More than one participant is the user who asks.
        SeveralSelves = "several_selves",
        /// A frame's parent isn't listed.
        UnknownParent = "unknown_parent",
        /// A frame is its own ancestor.
        FrameCycle = "frame_cycle",
        /// More than one frame has no parent.
        SeveralMainFrames = "several_main_frames",
        /// The main frame has a parent.
        MainFrameWithParent = "main_frame_with_parent",
        /// An administrator of the Space is listed twice.
        RepeatedAdmin = "repeated_admin",
        /// A member of the Space is listed twice.
        RepeatedMember = "repeated_member",
    }
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "std", derive(serde::Serialize))]
#[cfg_attr(feature = "std", serde(rename_all = "lowercase"))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[repr(u8)]
pub enum Severity {
    /// The value breaks the reference's interface: it isn't valid.
    Error,
    /// The value is valid, and most likely not what was meant.
    Warning,
}

/// The name, as it stands in JSON.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(feature = "std")]
impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Severity {
    /// The name, as it stands in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// The name, as it stands in JSON.
impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
