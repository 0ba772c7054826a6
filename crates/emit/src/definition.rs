//! An object of the reference as it was read from its model, before anything is written from it.

/// An object.
pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// Whether properties that aren't declared are refused.
    pub(crate) sealed: bool,
    pub(crate) fields: Vec<Field>,
}

impl Object {
    /// What the function is called that tells its names from others, where it is sealed.
    pub(crate) fn declares(&self) -> Option<String> {
        self.sealed.then(|| format!("declares{}", self.name))
    }
}

/// A declared property.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
}

/// What a property holds; the counterpart of `webfuse_widget::schema::Kind` with names in place of
/// indexes.
#[derive(Clone, PartialEq)]
pub(crate) enum Kind {
    Boolean,
    Integer { least: i8 },
    Text,
    Documented(Vec<String>),
    Known(Vec<String>),
    Choice(Vec<String>),
    Object(String),
    Integers,
    Record,
    Entries,
}

impl Kind {
    /// The values that are listed for it, if any are.
    pub(crate) fn values(&self) -> Option<&[String]> {
        match self {
            Self::Documented(values) | Self::Known(values) | Self::Choice(values) => Some(values),
            _ => None,
        }
    }
}

/// The object with a name.
pub(crate) fn object<'a>(objects: &'a [Object], name: &str) -> Result<&'a Object, String> {
    objects
        .iter()
        .find(|object| object.name == name)
        .ok_or_else(|| format!("no model is called {name}; add it to the list in read.rs"))
}
