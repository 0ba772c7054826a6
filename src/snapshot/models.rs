//! Facts of the models, and what there is to say of a snapshot of them.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Snapshot;
use super::describe::describe;
use super::facts::{Facts, FrameFacts, InfoFacts, ParticipantFacts, TabFacts};
use super::finding::{Finding, Findings};
use super::rules::{check, refuse};
use crate::schema::{Kind, object};
use crate::validate::source::Source;
use crate::validate::{Collected, Place, Sink, collect};
use crate::{
    Frame, Integer, Issue, MediaSharingType, Participant, PathStep, Related, Report, SessionInfo,
    Tab, ValidateOptions,
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
        let mut findings = Findings::new(options.strict, options.max_issues);
        check(&self.into(), &mut findings);
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

impl From<&Snapshot> for Facts {
    fn from(snapshot: &Snapshot) -> Self {
        let session = snapshot.info.as_ref().map(|info| &info.session_id);
        let tab = |tab: &Tab| TabFacts {
            ssid: tab.ssid.get(),
            control_index: tab.control_index.get(),
            leader_index: tab.leader_index.get(),
            is_active: tab.active,
            is_foreign: session.is_some_and(|session| *session != tab.session_id),
            is_sharing: tab.is_media_sharing,
            media: match tab.media_sharing_type {
                None => 0,
                Some(MediaSharingType::Screen) => 1,
                Some(MediaSharingType::Video) => 2,
            },
        };
        let participant = |participant: &Participant| ParticipantFacts {
            client_index: participant.client_index.get(),
            is_self: participant.is_self,
        };
        Self {
            info: snapshot.info.as_ref().map(InfoFacts::from),
            tabs: facts(snapshot.tabs.as_ref(), tab),
            participants: facts(snapshot.participants.as_ref(), participant),
            frames: facts(snapshot.frames.as_ref(), |frame| FrameFacts::from(frame)),
        }
    }
}

fn facts<M, F>(models: Option<&Vec<M>>, fact: impl Fn(&M) -> F) -> Option<Vec<F>> {
    models.map(|models| models.iter().map(fact).collect())
}

impl From<&SessionInfo> for InfoFacts {
    fn from(info: &SessionInfo) -> Self {
        let ids = |ids: &[Integer]| ids.iter().map(|id| id.get()).collect();
        Self {
            admins: ids(&info.space.admin_ids),
            members: ids(&info.space.member_ids),
        }
    }
}

impl From<&Frame> for FrameFacts {
    fn from(frame: &Frame) -> Self {
        Self {
            id: frame.frame_id.get(),
            parent: frame.parent_frame_id.get(),
        }
    }
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
    let (path, related, message) = (part(), part(), part());
    Issue {
        code: finding.rule.code,
        severity: finding.severity,
        path: steps(path),
        message: message.to_owned(),
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
