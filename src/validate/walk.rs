//! Walks through a value, whatever holds it, and asks about each value inside of it.

use core::cmp::Ordering;

use super::explain::{Collected, describe_at};
use super::issue::PathStep;
use super::judge::{Judge, fine, is};
use super::key::{Key, Place};
use super::rules::Rules;
use super::source::{Source, declared, sealed};
use super::tag;
use crate::schema::{Kind, Severity};

/// Everything that there is to say of a value, before it is cut to what was asked for.
pub(crate) fn collect(place: Place, value: &impl Source, rules: Rules) -> Collected {
    let mut walk = Walk {
        judge: Judge::new(),
        rules,
        path: Vec::new(),
        found: Collected::default(),
    };
    walk.value(place, value.tag(place.kind()), value);
    walk.found
}

struct Walk {
    judge: Judge,
    rules: Rules,
    path: Vec<PathStep>,
    found: Collected,
}

impl Walk {
    /// A value, of which the tag is known, and what is inside of it.
    fn value(&mut self, place: Place, tag: u32, value: &impl Source) {
        let kind = place.kind();
        let text = (tag == tag::STRING && !is(fine(kind), tag)).then(|| value.text());
        let key = match &text {
            Some(text) => {
                let length = self.write(text);
                self.judge.value(place, tag::TEXT, length)
            }
            None => self.judge.value(place, tag, 0),
        };
        match (key, kind, tag) {
            (Some(key), ..) => self.report(key, text.as_deref()),
            (_, Kind::Object(object), tag::OBJECT) => self.object(place, object, value),
            (_, Kind::List(_) | Kind::Integers, tag::ARRAY) => self.items(place, value),
            (_, Kind::Entries, tag::OBJECT) => self.entries(place, value),
            _ => {}
        }
    }

    fn object(&mut self, place: Place, object: u8, value: &impl Source) {
        let sealed = sealed(object);
        let names = if sealed && self.rules.unknown_keys.is_some() {
            value.names()
        } else {
            Some(Vec::new())
        };
        let Some(names) = names else {
            return self.unreadable(place);
        };
        let fields: Vec<_> = declared(object)
            .map(|(name, place)| {
                let property = value.property(name);
                (name, place, property.tag(place.kind()), property)
            })
            .collect();
        let set = |with: fn(u32) -> bool| {
            let tags = fields.iter().map(|(_, _, tag, _)| *tag).rev();
            tags.fold(0u32, |bits, tag| bits << 1 | u32::from(with(tag)))
        };
        let there = set(|tag| tag != tag::UNDEFINED);
        let is_true = set(|tag| tag == tag::TRUE);
        // What has nothing of it is most likely something else, a Promise for example.
        if there == 0
            && let Some(key) = self.judge.value(place, value.tag(Kind::Record), 0)
        {
            return self.report(key, None);
        }
        for (name, place, tag, property) in fields {
            self.path.push(name.into());
            self.value(place, tag, &property);
            if sealed && let Some(key) = Judge::beside(place, there, is_true) {
                self.report(key, None);
            }
            self.path.pop();
        }
        self.unknown(object, names, there);
    }

    /// The names that a sealed object doesn't declare, sorted as JavaScript sorts them.
    fn unknown(&mut self, object: u8, mut names: Vec<String>, there: u32) {
        names.retain(|name| declared(object).all(|(declared, _)| declared != name));
        names.sort_by(|a, b| by_units(a, b));
        for name in names {
            let length = self.write(&name);
            let key = self.judge.unknown(object.into(), length, there);
            let severity = self.rules.unknown_keys.unwrap_or(key.severity());
            let key = key.with_severity(severity);
            self.path.push(name.as_str().into());
            self.report(key, Some(&name));
            self.path.pop();
        }
    }

    fn items(&mut self, place: Place, value: &impl Source) {
        let Some(length) = value.length() else {
            return self.unreadable(place);
        };
        let place = place.item();
        for index in 0..length {
            let item = value.item(index);
            self.path.push(index.into());
            self.value(place, item.tag(place.kind()), &item);
            self.path.pop();
        }
    }

    fn entries(&mut self, place: Place, value: &impl Source) {
        let Some(mut entries) = value.entries() else {
            return self.unreadable(place);
        };
        entries.sort_by(|(a, _), (b, _)| by_units(a, b));
        for (name, entry) in entries {
            self.path.push(PathStep::Name(name));
            self.value(Place::ENTRY, entry.tag(Kind::Scalar), &entry);
            self.path.pop();
        }
    }

    /// What has the right type, and can't be looked into.
    fn unreadable(&mut self, place: Place) {
        if let Some(key) = self.judge.value(place, tag::UNREADABLE, 0) {
            self.report(key, None);
        }
    }

    /// Writes a string where the judge reads it, and gives its length.
    fn write(&mut self, text: &str) -> u32 {
        let mut length = 0;
        let mut slots = self.judge.text.iter_mut();
        for unit in text.encode_utf16() {
            let Some(slot) = slots.next() else {
                return u32::MAX;
            };
            *slot = u8::try_from(unit).unwrap_or(127).min(127);
            length += 1;
        }
        length
    }

    fn report(&mut self, mut key: Key, text: Option<&str>) {
        if self.rules.strict {
            key = key.with_severity(Severity::Error);
        }
        if self.found.count(key.severity(), self.rules.cap) {
            let issue = describe_at(key, self.path.clone(), text);
            self.found.list(issue);
        }
    }
}

/// The order of JavaScript's strings.
fn by_units(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}
