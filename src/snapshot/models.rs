//! Facts of the models, and what there is to say of a snapshot of them.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Snapshot;
use super::describe::describe;
use super::facts::Facts;
use super::finding::{Finding, Findings};
use super::rules::{check, refuse};
use crate::schema::{Kind, object};
use crate::validate::source::Source;
use crate::validate::{Collected, Place, Sink, collect, heading};
use crate::{
    Frame, Integer, Issue, MediaSharingType, PathStep, Related, Report, Tab, ValidateOptions,
};

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
        let mut part = |name, place, value: Result<Value, _>| {
            // Models always make values; metadata is JSON already.
            if let Ok(value) = value
                && !value.is_null()
            {
                collected.part(name, collect(place, &Some(&value), options.into()));
            }
        };
        part("info", INFO, serde_json::to_value(&self.info));
        part("tabs", TABS, serde_json::to_value(&self.tabs));
        part(
            "participants",
            PARTICIPANTS,
            serde_json::to_value(&self.participants),
        );
        part("frames", FRAMES, serde_json::to_value(&self.frames));
        self.check_whole(&mut collected, options);
        collected.report(options.max_issues)
    }

    /// Says everything that there is to say of a value that should be a [`Snapshot`]. A part with
    /// errors is left out when the parts are compared.
    #[must_use]
    pub fn validate(value: &Value, options: ValidateOptions) -> Report {
        let mut collected = Collected::default();
        let Value::Object(parts) = value else {
            let mut findings = Findings::new(options.strict, options.max_issues);
            refuse(Some(value).tag(Kind::Record), &mut findings);
            collected.extend(findings.kept().iter().map(issue), findings.totals());
            return collected.report(options.max_issues);
        };
        let mut part = |name, place| {
            let part = parts.get(name)?;
            collected.part(name, collect(place, &Some(part), options.into()));
            Some(part)
        };
        let snapshot = Self {
            info: decoded(part("info", INFO)),
            tabs: decoded(part("tabs", TABS)),
            participants: decoded(part("participants", PARTICIPANTS)),
            frames: decoded(part("frames", FRAMES)),
        };
        snapshot.check_whole(&mut collected, options);
        collected.report(options.max_issues)
    }

    fn check_whole(&self, collected: &mut Collected, options: ValidateOptions) {
        let findings = self.findings(options.strict, options.max_issues);
        collected.extend(findings.kept().iter().map(issue), findings.totals());
    }
}

const INFO: Place = Place::object(object::SESSION_INFO);
const TABS: Place = Place::list(object::TAB);
const PARTICIPANTS: Place = Place::list(object::PARTICIPANT);
const FRAMES: Place = Place::list(object::FRAME);

/// A part that has no errors.
fn decoded<T: DeserializeOwned>(part: Option<&Value>) -> Option<T> {
    T::deserialize(part?).ok()
}

impl Snapshot {
    /// The facts of the snapshot, as [`Facts::read`] reads them.
    fn numbers(&self) -> Vec<f64> {
        let session = self.info.as_ref().map(|info| &info.session_id);
        let space = self.info.as_ref().map(|info| &info.space);
        let mut numbers = vec![
            count(self.tabs.as_ref()),
            count(self.participants.as_ref()),
            count(self.frames.as_ref()),
            count(space.map(|space| &space.admin_ids)),
            count(space.map(|space| &space.member_ids)),
        ];
        if let Some(tabs) = &self.tabs {
            let columns: [fn(&Tab) -> f64; 4] = [
                |tab| number(tab.ssid),
                |tab| number(tab.control_index),
                |tab| number(tab.leader_index),
                |tab| flag(tab.active),
            ];
            for column in columns {
                numbers.extend(tabs.iter().map(column));
            }
            let is_foreign = |tab: &Tab| session.is_some_and(|session| *session != tab.session_id);
            numbers.extend(tabs.iter().map(|tab| flag(is_foreign(tab))));
            numbers.extend(tabs.iter().map(|tab| flag(tab.is_media_sharing)));
            numbers.extend(tabs.iter().map(|tab| media(tab.media_sharing_type)));
        }
        if let Some(participants) = &self.participants {
            numbers.extend(participants.iter().map(|one| number(one.client_index)));
            numbers.extend(participants.iter().map(|one| flag(one.is_self)));
        }
        if let Some(frames) = &self.frames {
            numbers.extend(frame_numbers(frames));
        }
        if let Some(space) = space {
            numbers.extend(space.admin_ids.iter().copied().map(number));
            numbers.extend(space.member_ids.iter().copied().map(number));
        }
        numbers
    }

    /// What the parts don't agree on.
    pub(super) fn findings(&self, strict: bool, cap: u32) -> Findings {
        let mut findings = Findings::new(strict, cap);
        check(&Facts::read(&self.numbers()), &mut findings);
        findings
    }
}

/// How long a part is; −1 where it isn't there.
fn count<T>(part: Option<&Vec<T>>) -> f64 {
    part.map_or(-1.0, |part| {
        u32::try_from(part.len()).unwrap_or(u32::MAX).into()
    })
}

#[expect(clippy::cast_precision_loss, reason = "f64 holds it exactly")]
pub(super) const fn number(id: Integer) -> f64 {
    id.get() as f64
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

/// The facts of frames alone, as [`FrameFacts::read`](super::facts::FrameFacts::read) reads them.
pub(super) fn frame_numbers(frames: &[Frame]) -> impl Iterator<Item = f64> {
    let ids = frames.iter().map(|frame| number(frame.frame_id));
    ids.chain(frames.iter().map(|frame| number(frame.parent_frame_id)))
}

struct Text(String);

impl Sink for Text {
    fn put(&mut self, piece: &str) {
        self.0.push_str(piece);
    }
}

fn issue(finding: &Finding) -> Issue {
    let mut described = Text(String::new());
    describe(finding, &mut described);
    let mut parts = described.0.split('\0').skip(2);
    let mut part = || parts.next().unwrap_or_default();
    let (path, related, message) = (steps(part()), part(), part());
    Issue {
        code: finding.rule.code,
        severity: finding.severity,
        message: heading(&path) + message,
        path,
        expected: None,
        received: None,
        suggestion: None,
        location: None,
        related: if related.is_empty() {
            Vec::new()
        } else {
            vec![Related {
                path: steps(related),
                location: None,
            }]
        },
    }
}

fn steps(path: &str) -> Vec<PathStep> {
    let steps = path.split('.').filter(|step| !step.is_empty());
    let step = |step: &str| {
        step.parse::<u32>()
            .map_or_else(|_| step.into(), PathStep::from)
    };
    steps.map(step).collect()
}
