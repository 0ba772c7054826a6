//! Facts of the models, and what there is to say of a snapshot of them.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Snapshot;
use super::describe::issue;
use super::facts::Facts;
use super::finding::Findings;
use super::rules::{check, refuse};
use super::unknown_parts::unknown_parts;
use crate::schema::{Kind, object};
use crate::validate::source::Source;
use crate::validate::{Collected, Place, collect};
use crate::{MediaSharingType, Report, Tab, ValidateOptions};

impl Snapshot {
    /// Says everything that there is to say of a session: of each part, and of whether the parts
    /// agree. What can't be decided because a part isn't there is not reported.
    ///
    /// ```
    /// use webfuse_widget::{Code, Snapshot, ValidateOptions};
    ///
    /// let snapshot: Snapshot = serde_json::from_str(r#"{ "participants": [
    ///     { "name": "Ada", "email": "", "online": true, "client_index": 0, "self": true },
    ///     { "name": "Bob", "email": "", "online": true, "client_index": 0, "self": false }
    /// ] }"#)?;
    /// let report = snapshot.check(ValidateOptions::default());
    /// assert!(!report.valid);
    /// assert_eq!(report.issues[0].code, Code::DuplicateClientIndex);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn check(&self, options: ValidateOptions) -> Report {
        let mut collected = Collected::default();
        let mut part = |(name, place): Part, value: Result<Value, _>| {
            // Models always make values; metadata is JSON already.
            if let Ok(value) = value
                && !value.is_null()
            {
                collected.part(name, collect(place, &Some(&value), options.into()));
            }
        };
        part(INFO, serde_json::to_value(&self.info));
        part(TABS, serde_json::to_value(&self.tabs));
        part(PARTICIPANTS, serde_json::to_value(&self.participants));
        part(FRAMES, serde_json::to_value(&self.frames));
        self.check_whole(&mut collected, options);
        collected.report(options.max_issues)
    }

    /// Says everything that there is to say of a value that should be a [`Snapshot`]. A part with
    /// errors is left out when the parts are compared; what is no part is an unknown key.
    ///
    /// ```
    /// use webfuse_widget::{Snapshot, ValidateOptions};
    ///
    /// let snapshot = serde_json::json!({ "tab": [] });
    /// let report = Snapshot::validate(&snapshot, ValidateOptions::default());
    /// assert_eq!(
    ///     report.issues[0].message,
    ///     r#"unknown part "tab"; there are info, tabs, participants, frames"#,
    /// );
    /// ```
    #[must_use]
    pub fn validate(value: &Value, options: ValidateOptions) -> Report {
        let mut collected = Collected::default();
        let Value::Object(parts) = value else {
            let mut findings = Findings::new(options.strict, options.max_issues);
            refuse(Some(value).tag(Kind::Record), &mut findings);
            collected.extend(findings.kept().iter().filter_map(issue), findings.totals());
            return collected.report(options.max_issues);
        };
        let mut part = |(name, place): Part| {
            let part = parts.get(name)?;
            let found = collect(place, &Some(part), options.into());
            let is_sound = !found.has_errors() || options.strict && is_sound(place, part);
            collected.part(name, found);
            is_sound.then_some(part)
        };
        let snapshot = Self {
            info: decoded(part(INFO)),
            tabs: decoded(part(TABS)),
            participants: decoded(part(PARTICIPANTS)),
            frames: decoded(part(FRAMES)),
        };
        snapshot.check_whole(&mut collected, options);
        unknown_parts(parts, &PARTS.map(|(name, _)| name), options, &mut collected);
        collected.report(options.max_issues)
    }

    fn check_whole(&self, collected: &mut Collected, options: ValidateOptions) {
        let findings = self.findings(options.strict, options.max_issues);
        collected.extend(findings.kept().iter().filter_map(issue), findings.totals());
    }
}

/// What a part of a snapshot is called, and what it is.
type Part = (&'static str, Place);

const INFO: Part = ("info", Place::object(object::SESSION_INFO));
const TABS: Part = ("tabs", Place::list(object::TAB));
const PARTICIPANTS: Part = ("participants", Place::list(object::PARTICIPANT));
const FRAMES: Part = ("frames", Place::list(object::FRAME));
const PARTS: [Part; 4] = [INFO, TABS, PARTICIPANTS, FRAMES];

/// Whether a part has no errors. Serde alone wouldn't do: it reads objects from arrays as well. A
/// warning that `strict` makes an error doesn't keep the part from being compared.
fn is_sound(place: Place, part: &Value) -> bool {
    let rules = ValidateOptions {
        max_issues: 0,
        ..ValidateOptions::default()
    };
    !collect(place, &Some(part), rules.into()).has_errors()
}

fn decoded<T: DeserializeOwned>(part: Option<&Value>) -> Option<T> {
    T::deserialize(part?).ok()
}

impl Snapshot {
    /// The facts of the snapshot, as [`Facts::read`] reads them.
    fn numbers(&self) -> Vec<f64> {
        let session = self.info.as_ref().map(|info| &info.session_id);
        let space = self.info.as_ref().map(|info| &info.space);
        let admins = space.map(|space| &space.admin_ids[..]);
        let members = space.map(|space| &space.member_ids[..]);
        let tabs = self.tabs.as_deref();
        let participants = self.participants.as_deref();
        let frames = self.frames.as_deref();
        let is_foreign = |tab: &Tab| session.is_some_and(|session| *session != tab.session_id);
        let mut numbers = Vec::new();
        column(&mut numbers, admins, |id| f64::from(*id));
        column(&mut numbers, members, |id| f64::from(*id));
        column(&mut numbers, tabs, |tab| tab.ssid.into());
        column(&mut numbers, tabs, |tab| tab.control_index.into());
        column(&mut numbers, tabs, |tab| tab.leader_index.into());
        column(&mut numbers, tabs, |tab| flag(tab.active));
        column(&mut numbers, tabs, |tab| flag(is_foreign(tab)));
        column(&mut numbers, tabs, |tab| flag(tab.is_media_sharing));
        column(&mut numbers, tabs, |tab| media(tab.media_sharing_type));
        column(&mut numbers, participants, |one| one.client_index.into());
        column(&mut numbers, participants, |one| flag(one.is_self));
        column(&mut numbers, frames, |frame| frame.frame_id.into());
        column(&mut numbers, frames, |frame| frame.parent_frame_id.into());
        numbers
    }

    /// What the parts don't agree on.
    pub(super) fn findings(&self, strict: bool, cap: u32) -> Findings {
        let mut findings = Findings::new(strict, cap);
        check(&Facts::read(&self.numbers()), &mut findings);
        findings
    }
}

/// Writes down a number of each item; −1 where there are none because the part isn't there.
fn column<T>(numbers: &mut Vec<f64>, part: Option<&[T]>, of: impl Fn(&T) -> f64) {
    numbers.push(part.map_or(-1.0, |part| {
        u32::try_from(part.len()).unwrap_or(u32::MAX).into()
    }));
    numbers.extend(part.unwrap_or_default().iter().map(of));
}

fn flag(is_set: bool) -> f64 {
    u8::from(is_set).into()
}

const fn media(media: Option<MediaSharingType>) -> f64 {
    match media {
        None => 0.0,
        Some(MediaSharingType::Screen) => 1.0,
        Some(MediaSharingType::Video) => 2.0,
    }
}
