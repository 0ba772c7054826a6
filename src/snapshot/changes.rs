use core::slice;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::schema::{NAMES, OBJECTS};

/// The declared properties that changed, in declared order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes(Vec<Change>);

/// A property that changed.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Change {
    /// Its name, as the reference spells it.
    #[serde(skip)]
    pub property: &'static str,
    /// What it was; `None` where it wasn't there, which isn't `null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What it is; `None` where it isn't there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

impl Changes {
    /// What differs between two of the same object, by its index in [`OBJECTS`].
    pub(super) fn between(object: u8, before: &impl Serialize, after: &impl Serialize) -> Self {
        let (Ok(mut before), Ok(mut after)) =
            (serde_json::to_value(before), serde_json::to_value(after))
        else {
            return Self::default();
        };
        let Some(object) = OBJECTS.get(usize::from(object)) else {
            return Self::default();
        };
        let names = NAMES
            .strings()
            .skip(object.first.into())
            .take(object.len.into());
        let change = |property| {
            let value = |of: &mut Value| of.get_mut(property).map(Value::take);
            let change = Change {
                property,
                before: value(&mut before),
                after: value(&mut after),
            };
            (change.before != change.after).then_some(change)
        };
        Self(names.filter_map(change).collect())
    }

    /// How a property changed, if it did; by its name, as the reference spells it.
    #[must_use]
    pub fn get(&self, property: &str) -> Option<&Change> {
        self.0.iter().find(|change| change.property == property)
    }

    /// Every property that changed.
    pub fn iter(&self) -> slice::Iter<'_, Change> {
        self.0.iter()
    }

    /// Whether nothing is known to have changed, as where session information comes for the first
    /// time.
    ///
    /// ```
    /// use webfuse_widget::snapshot::Changes;
    ///
    /// assert!(Changes::default().is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Changes {
    type Item = &'a Change;
    type IntoIter = slice::Iter<'a, Change>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// An object of the changes by property.
impl Serialize for Changes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for change in &self.0 {
            map.serialize_entry(change.property, change)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Change, Changes};
    use crate::schema::object;

    #[test]
    fn a_property_that_comes_or_goes_changed() {
        let without = json!({ "ssid": 1, "mediaSharingType": null });
        let with = json!({ "ssid": 1, "mediaSharingType": null, "title": "Example" });
        let title = |before, after| Change {
            property: "title",
            before,
            after,
        };
        let came = Changes::between(object::TAB, &without, &with);
        assert_eq!(came.0, [title(None, Some("Example".into()))]);
        assert_eq!(json!(came), json!({ "title": { "after": "Example" } }));
        for change in &came {
            assert_eq!(came.get(change.property), Some(change));
        }
        assert!(!came.is_empty());
        assert!(Changes::between(object::TAB, &with, &with).is_empty());
        let went = Changes::between(object::TAB, &with, &without);
        assert_eq!(went.0, [title(Some("Example".into()), None)]);
        assert_eq!(json!(went), json!({ "title": { "before": "Example" } }));
    }

    #[test]
    fn null_is_a_value() {
        let null = json!({ "mediaSharingType": null });
        let changes = Changes::between(object::TAB, &null, &json!({}));
        assert_eq!(
            json!(changes),
            json!({ "mediaSharingType": { "before": null } })
        );
    }
}
