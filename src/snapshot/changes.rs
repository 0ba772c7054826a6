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
    /// What it was.
    pub before: Value,
    /// What it is.
    pub after: Value,
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
                before: value(&mut before)?,
                after: value(&mut after)?,
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
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.0.iter()
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
