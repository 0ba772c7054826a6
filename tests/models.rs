//! The models and JSON: what goes comes back, and what validates is read.
#![cfg(not(target_arch = "wasm32"))]

#[path = "shared/subject.rs"]
mod subject;
#[path = "shared/try_out.rs"]
mod try_out;
#[path = "shared/values.rs"]
mod values;

use std::collections::HashSet;
use std::error::Error;
use std::fmt::Debug;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use webfuse_widget::{
    Code, Frame, Integer, IntegrationSettings, Invalid, MediaSharingType, MetadataValue,
    Participant, SessionInfo, Space, Tab, ValidateOptions,
};

use subject::{Subject, by_json};
use try_out::try_out;
use values::{example, subjects};

const CASES: u32 = 300;

fn integers() -> impl Strategy<Value = Integer> {
    let all = Integer::MIN.get()..=Integer::MAX.get();
    prop_oneof![all, -2i64..3].prop_map(|value| Integer::try_from(value).unwrap_or_default())
}

fn texts() -> impl Strategy<Value = String> {
    any::<String>()
}

/// Numbers, and texts that JSON must escape.
fn metadata_values() -> impl Strategy<Value = MetadataValue> {
    prop_oneof![
        any::<f64>()
            .prop_filter("finite", |number| number.is_finite())
            .prop_map(Into::into),
        any::<i32>().prop_map(|number| f64::from(number).into()),
        any::<bool>().prop_map(Into::into),
        texts().prop_map(Into::into),
    ]
}

fn settings() -> impl Strategy<Value = IntegrationSettings> {
    let flags = vec(any::<Option<bool>>(), 7);
    let position = option::of(texts());
    let metadata = option::of(btree_map(texts(), metadata_values(), 0..5));
    (flags, position, metadata).prop_map(|(flags, position, metadata)| IntegrationSettings {
        session_start_confirmation: flags[0],
        support_button_position: position,
        hidden_support_button: flags[1],
        block_until_agent_joins: flags[2],
        hide_until_agent_joins: flags[3],
        key_combo_to_start: flags[4],
        shake_to_start: flags[5],
        session_autorestore_enabled: flags[6],
        metadata,
    })
}

fn listed_or_not(listed: &'static [&'static str]) -> impl Strategy<Value = String> {
    let listed = proptest::sample::select(listed).prop_map(str::to_owned);
    prop_oneof![listed, texts()]
}

fn spaces() -> impl Strategy<Value = Space> {
    let open = (
        listed_or_not(webfuse_widget::AccessControl::DOCUMENTED),
        listed_or_not(webfuse_widget::HostRights::DOCUMENTED),
        listed_or_not(webfuse_widget::Identification::DOCUMENTED),
        listed_or_not(webfuse_widget::SpaceType::DOCUMENTED),
        listed_or_not(webfuse_widget::Visibility::DOCUMENTED),
    );
    let users = || vec(integers(), 0..4);
    let numbers = (integers(), integers(), users(), users());
    (open, vec(texts(), 4), numbers, any::<bool>()).prop_map(
        |(open, texts, (company_id, id, admin_ids, member_ids), is_paused)| Space {
            access_control: open.0.into(),
            company_id,
            domain: texts[0].clone(),
            host_rights: open.1.into(),
            id,
            identification: open.2.into(),
            is_paused,
            link: texts[1].clone(),
            name: texts[2].clone(),
            slug: texts[3].clone(),
            r#type: open.3.into(),
            visibility: open.4.into(),
            admin_ids,
            member_ids,
        },
    )
}

fn sessions() -> impl Strategy<Value = SessionInfo> {
    let metadata = subjects().prop_map(|(_, value)| as_javascript_writes(value));
    let metadata = btree_map(texts(), metadata, 0..3);
    (texts(), texts(), spaces(), metadata).prop_map(
        |(session_id, opentok_session_id, space, metadata)| SessionInfo {
            session_id,
            opentok_session_id,
            space,
            metadata: metadata.into_iter().collect(),
        },
    )
}

/// Integers as integers, and numbers that JavaScript can hold.
#[expect(clippy::cast_possible_truncation, reason = "checked to be safe")]
fn as_javascript_writes(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(number) if number.fract() != 0.0 || number.abs() > 9e15 => number.into(),
            number => Value::from(number.unwrap_or_default() as i64),
        },
        Value::Array(items) => items.into_iter().map(as_javascript_writes).collect(),
        Value::Object(entries) => entries
            .into_iter()
            .map(|(name, value)| (name, as_javascript_writes(value)))
            .collect(),
        other => other,
    }
}

fn tabs() -> impl Strategy<Value = Tab> {
    let media = prop_oneof![
        Just(None),
        Just(Some(MediaSharingType::Screen)),
        Just(Some(MediaSharingType::Video)),
    ];
    let flags = vec(any::<bool>(), 4);
    let numbers = (integers(), integers(), integers());
    (flags, media, numbers, vec(texts(), 3)).prop_map(|(flags, media, numbers, texts)| Tab {
        active: flags[0],
        control_index: numbers.0,
        is_media_sharing: flags[1],
        leader_index: numbers.1,
        media_sharing_type: media,
        new_tab: flags[2],
        paused: flags[3],
        session_id: texts[0].clone(),
        ssid: numbers.2,
        title: texts[1].clone(),
        url: texts[2].clone(),
    })
}

fn participants() -> impl Strategy<Value = Participant> {
    (texts(), texts(), any::<bool>(), integers(), any::<bool>()).prop_map(
        |(name, email, online, client_index, is_self)| Participant {
            name,
            email,
            online,
            client_index,
            is_self,
        },
    )
}

fn frames() -> impl Strategy<Value = Frame> {
    (integers(), integers(), texts()).prop_map(|(frame_id, parent_frame_id, url)| Frame {
        frame_id,
        parent_frame_id,
        url,
    })
}

/// A model becomes a value without errors, which becomes the same model: as serde holds JSON, and
/// as text, every bit of its numbers.
fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(
    object: &str,
    models: &impl Strategy<Value = T>,
    from_json: impl Fn(&str) -> Result<T, Invalid>,
) -> Result<(), Box<dyn Error>> {
    let (object, list) = (object.to_owned(), false);
    let subject = Subject { object, list };
    try_out(CASES, models, |model| {
        let value = serde_json::to_value(&model).unwrap_or_default();
        let report = by_json(&subject, &value, ValidateOptions::default());
        prop_assert!(report.valid, "{}", report);
        let by_value = serde_json::from_value::<T>(value).ok();
        prop_assert_eq!(by_value.as_ref(), Some(&model));
        let text = serde_json::to_string(&model).unwrap_or_default();
        prop_assert_eq!(from_json(&text).ok(), Some(model));
        Ok(())
    })
}

#[test]
fn settings_come_back() -> Result<(), Box<dyn Error>> {
    comes_back(
        "IntegrationSettings",
        &settings(),
        IntegrationSettings::from_json,
    )
}

#[test]
fn session_information_comes_back() -> Result<(), Box<dyn Error>> {
    comes_back("SessionInfo", &sessions(), SessionInfo::from_json)
}

#[test]
fn spaces_come_back() -> Result<(), Box<dyn Error>> {
    comes_back("Space", &spaces(), Space::from_json)
}

#[test]
fn tabs_come_back() -> Result<(), Box<dyn Error>> {
    comes_back("Tab", &tabs(), Tab::from_json)
}

#[test]
fn participants_come_back() -> Result<(), Box<dyn Error>> {
    comes_back("Participant", &participants(), Participant::from_json)
}

#[test]
fn frames_come_back() -> Result<(), Box<dyn Error>> {
    comes_back("Frame", &frames(), Frame::from_json)
}

/// Whether serde reads a value as the model, or the list of models, that it was validated as.
fn is_read(subject: &Subject, value: &Value) -> bool {
    fn read<T: DeserializeOwned>(list: bool, value: Value) -> bool {
        if list {
            serde_json::from_value::<Vec<T>>(value).is_ok()
        } else {
            serde_json::from_value::<T>(value).is_ok()
        }
    }
    let value = value.clone();
    match subject.object.as_str() {
        "IntegrationSettings" => read::<IntegrationSettings>(subject.list, value),
        "SessionInfo" => read::<SessionInfo>(subject.list, value),
        "Space" => read::<Space>(subject.list, value),
        "Tab" => read::<Tab>(subject.list, value),
        "Participant" => read::<Participant>(subject.list, value),
        _ => read::<Frame>(subject.list, value),
    }
}

#[test]
fn what_validates_is_read() -> Result<(), Box<dyn Error>> {
    try_out(1_500, &subjects(), |(subject, value)| {
        let report = by_json(&subject, &value, ValidateOptions::default());
        prop_assert!(!report.valid || is_read(&subject, &value));
        Ok(())
    })
}

/// Serde refuses what the models can't hold. Where it is more lenient than validation, it says so
/// here: an object may be an array of its properties, an optional one may be null, and settings
/// may have properties of other names.
#[test]
fn what_serde_reads_has_no_other_errors() -> Result<(), Box<dyn Error>> {
    try_out(1_500, &subjects(), |(subject, value)| {
        if is_read(&subject, &value) {
            let report = by_json(&subject, &value, ValidateOptions::default());
            for issue in report.errors() {
                let received = issue.received.as_deref();
                let is_lenient = received == Some("an array")
                    || subject.object == "IntegrationSettings"
                        && (issue.code == Code::UnknownKey || received == Some("null"));
                prop_assert!(is_lenient, "{}", report);
            }
        }
        Ok(())
    })
}

#[test]
fn the_examples_of_the_reference_come_back_as_they_are() -> serde_json::Result<()> {
    let tab: Tab = serde_json::from_value(example("Tab"))?;
    assert_eq!(serde_json::to_value(&tab)?, example("Tab"));
    assert_eq!((tab.ssid, tab.media_sharing_type), (1.into(), None));
    let info: SessionInfo = serde_json::from_value(example("SessionInfo"))?;
    assert_eq!(serde_json::to_value(&info)?, example("SessionInfo"));
    assert_eq!(info.space.admin_ids, [9.into(), 1.into()]);
    assert_eq!(
        info.space.access_control,
        webfuse_widget::AccessControl::Public
    );
    let participant: Participant = serde_json::from_value(example("Participant"))?;
    assert_eq!(serde_json::to_value(&participant)?, example("Participant"));
    assert!(participant.is_self);
    let frame: Frame = serde_json::from_value(example("Frame"))?;
    assert_eq!(serde_json::to_value(&frame)?, example("Frame"));
    let settings = example("IntegrationSettings");
    let read: IntegrationSettings = serde_json::from_value(settings.clone())?;
    assert_eq!(serde_json::to_value(&read)?, settings);
    Ok(())
}

#[test]
fn integers_may_be_written_with_a_point() -> serde_json::Result<()> {
    let text = r#"{ "frameId": 1.0, "parentFrameId": -1.0, "url": "" }"#;
    let frame: Frame = serde_json::from_str(text)?;
    assert_eq!((frame.frame_id.get(), frame.parent_frame_id.get()), (1, -1));
    assert_eq!(serde_json::to_value(&frame)?["frameId"], json!(1));
    for text in [
        "1.5",
        "9007199254740992",
        "-9007199254740992",
        "1e300",
        "18446744073709551615",
        "\"1\"",
        "null",
    ] {
        assert!(serde_json::from_str::<Integer>(text).is_err(), "{text}");
    }
    for text in ["9007199254740991", "-9007199254740991", "-0.0", "1e3"] {
        assert!(serde_json::from_str::<Integer>(text).is_ok(), "{text}");
    }
    assert_eq!(
        Integer::try_from(1i64 << 53).map_err(|error| error.to_string()),
        Err("expected an integer between -(2^53 - 1) and 2^53 - 1".to_owned())
    );
    Ok(())
}

#[test]
fn a_tab_says_null_where_it_shares_nothing() -> serde_json::Result<()> {
    let mut value = example("Tab");
    let tab: Tab = serde_json::from_value(value.clone())?;
    assert_eq!(serde_json::to_value(&tab)?["mediaSharingType"], Value::Null);
    _ = value
        .as_object_mut()
        .map(|tab| tab.remove("mediaSharingType"));
    assert!(serde_json::from_value::<Tab>(value).is_err());
    Ok(())
}

#[test]
fn settings_say_only_what_is_set() -> serde_json::Result<()> {
    assert_eq!(
        serde_json::to_string(&IntegrationSettings::default())?,
        "{}"
    );
    let settings = IntegrationSettings {
        metadata: Some([("n".to_owned(), 1.0.into())].into()),
        ..IntegrationSettings::default()
    };
    assert_eq!(serde_json::to_string(&settings)?, r#"{"metadata":{"n":1}}"#);
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let refused = serde_json::to_string(&MetadataValue::from(number));
        assert_eq!(
            refused.map_err(|error| error.to_string()),
            Err("metadata: expected a finite number".to_owned())
        );
    }
    Ok(())
}

#[test]
fn what_a_tab_shares_is_shown_as_it_is_written() {
    for media in [MediaSharingType::Screen, MediaSharingType::Video] {
        assert_eq!(json!(media), media.to_string());
        assert_eq!(format!("{media:>7}").len(), 7);
    }
}

#[test]
fn models_are_kept_in_sets() -> serde_json::Result<()> {
    fn kept<T: DeserializeOwned + Eq + std::hash::Hash>(name: &str) -> serde_json::Result<usize> {
        let read = || serde_json::from_value::<T>(example(name));
        Ok(HashSet::from([read()?, read()?]).len())
    }
    assert_eq!(kept::<Tab>("Tab")?, 1);
    assert_eq!(kept::<Frame>("Frame")?, 1);
    assert_eq!(kept::<Participant>("Participant")?, 1);
    assert_eq!(kept::<Space>("Space")?, 1);
    Ok(())
}

#[test]
fn metadata_takes_whole_numbers() {
    let three = MetadataValue::Number(3.0);
    assert_eq!(three, 3.into());
    assert_eq!(three, 3u32.into());
    assert_eq!(three, Integer::from(3).into());
    assert_eq!(
        MetadataValue::from(Integer::MAX),
        MetadataValue::Number(9_007_199_254_740_991.0)
    );
}
