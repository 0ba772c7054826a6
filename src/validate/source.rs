//! A value to walk through, whatever holds it.

use super::key::Place;
use super::tag;
use crate::schema::{Kind, NAMES, OBJECTS, Object};

/// A value to walk through.
pub(crate) trait Source: Sized {
    /// Its tag, where the kind is expected. A string is a `STRING`, whatever is in it.
    fn tag(&self, kind: Kind) -> u32;
    /// Its declared property.
    fn property(&self, name: &str) -> Self;
    /// Its own enumerable names, unless they can't be had.
    fn names(&self) -> Option<Vec<String>>;
    /// Its own enumerable properties with their names, unless those can't be had.
    fn entries(&self) -> Option<Vec<(String, Self)>>;
    /// How many items it has, unless that can't be had.
    fn length(&self) -> Option<u32>;
    /// Its item.
    fn item(&self, index: u32) -> Self;
    /// The string that it is.
    fn text(&self) -> String;
}

/// The tag of a number.
pub(crate) fn number_tag(number: f64) -> u32 {
    const MAX_SAFE: f64 = 9_007_199_254_740_991.0;
    if number.is_nan() {
        tag::NAN
    } else if number.is_infinite() {
        tag::INFINITE
    } else if number.fract() != 0.0 {
        tag::FRACTION
    } else if number.abs() > MAX_SAFE {
        tag::UNSAFE
    } else if number >= 0.0 {
        tag::INTEGER
    } else if number > -2.0 {
        tag::MINUS_ONE
    } else {
        tag::NEGATIVE
    }
}

/// Whether properties that an object doesn't declare are findings.
pub(crate) fn sealed(object: u8) -> bool {
    OBJECTS
        .get(usize::from(object))
        .is_some_and(Object::is_sealed)
}

/// The names of an object's fields, and where they are.
pub(crate) fn declared(object: u8) -> impl Iterator<Item = (&'static str, Place)> {
    let (first, len) = OBJECTS
        .get(usize::from(object))
        .map_or((0, 0), |object| (object.first, object.len));
    NAMES
        .strings()
        .skip(first.into())
        .zip((first.into()..).map(Place::field))
        .take(len.into())
}
