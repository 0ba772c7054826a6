//! What there is to say of a value, worked out a second time: from the text of the reference's own
//! interfaces and its prose, over `serde_json::Value`, by recursion, with nothing of the crate's.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A finding: its code, whether it is an error, and its path as code would write it, unquoted.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Finding {
    pub(crate) code: &'static str,
    pub(crate) error: bool,
    pub(crate) path: String,
}

/// Options that the naive way knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) strict: bool,
    /// Whether undeclared settings are errors; nothing where they are allowed.
    pub(crate) unknown: Option<bool>,
}

/// The interfaces, a property a line: its name, whether it may be left out, its type.
fn interfaces() -> BTreeMap<&'static str, Vec<(&'static str, bool, &'static str)>> {
    include_str!("../fixtures/reference/interfaces.txt")
        .split("interface ")
        .filter_map(|text| text.split_once(" {"))
        .map(|(name, body)| {
            let properties = body.lines().filter_map(|line| line.split_once(": "));
            let read = |(name, of): (&'static str, &'static str)| {
                let required = name.trim_end_matches('?');
                (required, required != name, of.trim_end_matches(';'))
            };
            (name, properties.map(read).collect())
        })
        .collect()
}

/// The values that the reference's prose lists.
fn documented(property: &str) -> Option<&'static [&'static str]> {
    Some(match property {
        "access_control" => &["members-only", "company", "public"],
        "host_rights" => &["everyone", "members-only", "admins-only"],
        "identification" => &["anonymous", "name_only", "verified"],
        "type" => &["meeting", "assisted", "solo"],
        "visibility" => &["members-only", "company"],
        _ => return None,
    })
}

/// Every finding, errors before warnings, each in the order of the value's walk.
pub(crate) fn findings(object: &str, list: bool, value: &Value, rules: Rules) -> Vec<Finding> {
    let mut walk = Walk {
        interfaces: interfaces(),
        rules,
        found: Vec::new(),
    };
    if !list {
        walk.object(object, value, "");
    } else if let Value::Array(items) = value {
        for (index, item) in items.iter().enumerate() {
            walk.object(object, item, &format!("[{index}]"));
        }
    } else {
        walk.error("invalid_type", "");
    }
    let (mut errors, warnings): (Vec<_>, Vec<_>) = walk
        .found
        .into_iter()
        .map(|finding| Finding {
            error: finding.error || rules.strict,
            ..finding
        })
        .partition(|finding| finding.error);
    errors.extend(warnings);
    errors
}

struct Walk {
    interfaces: BTreeMap<&'static str, Vec<(&'static str, bool, &'static str)>>,
    rules: Rules,
    found: Vec<Finding>,
}

impl Walk {
    fn error(&mut self, code: &'static str, path: &str) {
        self.add(code, true, path);
    }

    fn warning(&mut self, code: &'static str, path: &str) {
        self.add(code, false, path);
    }

    fn add(&mut self, code: &'static str, error: bool, path: &str) {
        let path = path.to_owned();
        self.found.push(Finding { code, error, path });
    }

    fn object(&mut self, name: &str, value: &Value, path: &str) {
        let Value::Object(object) = value else {
            return self.error("invalid_type", path);
        };
        let properties = self.interfaces.get(name).cloned().unwrap_or_default();
        for &(property, optional, of) in &properties {
            let path = join(path, property);
            match object.get(property) {
                Some(value) => self.property(property, of, value, &path),
                None if !optional => self.error("missing", &path),
                None => {}
            }
            if name == "IntegrationSettings" {
                self.contradictions(property, object, &path);
            }
        }
        if let ("IntegrationSettings", Some(error)) = (name, self.rules.unknown) {
            let declared = |name: &str| properties.iter().any(|(declared, ..)| *declared == name);
            let mut unknown: Vec<_> = object.keys().filter(|name| !declared(name)).collect();
            unknown.sort_by_key(|name| name.encode_utf16().collect::<Vec<_>>());
            for name in unknown {
                self.add("unknown_key", error, &join(path, name));
            }
        }
    }

    fn property(&mut self, name: &str, of: &str, value: &Value, path: &str) {
        match (of, value) {
            ("string", Value::String(text)) => {
                let is_new = documented(name).is_some_and(|values| !values.contains(&&**text));
                let is_odd = name == "support_button_position" && is_misspelt_position(text);
                if is_new || is_odd {
                    self.warning("unknown_value", path);
                }
            }
            ("number", Value::Number(_)) => {
                let least = if name == "parentFrameId" { -1.0 } else { 0.0 };
                self.number(value, least, path);
            }
            ("number[]", Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let path = format!("{path}[{index}]");
                    match item {
                        Value::Number(_) => self.number(item, 0.0, &path),
                        _ => self.error("invalid_type", &path),
                    }
                }
            }
            ("boolean", Value::Bool(_))
            | ("'screen' | 'video' | null", Value::Null)
            | ("Record<string, any>", Value::Object(_)) => {}
            ("'screen' | 'video' | null", Value::String(text)) => {
                if text != "screen" && text != "video" {
                    self.error("invalid_value", path);
                }
            }
            ("Record<string, string | number | boolean>", Value::Object(entries)) => {
                let mut names: Vec<_> = entries.keys().collect();
                names.sort_by_key(|name| name.encode_utf16().collect::<Vec<_>>());
                for name in names {
                    if matches!(
                        entries[name],
                        Value::Null | Value::Array(_) | Value::Object(_)
                    ) {
                        self.error("invalid_type", &join(path, name));
                    }
                }
            }
            ("Space", _) => self.object("Space", value, path),
            _ => self.error("invalid_type", path),
        }
    }

    fn number(&mut self, value: &Value, least: f64, path: &str) {
        let number = value.as_f64().unwrap_or(f64::INFINITY);
        if number.fract() != 0.0 || number.abs() >= 9_007_199_254_740_992.0 {
            self.error("not_integer", path);
        } else if number < least {
            self.warning("out_of_range", path);
        }
    }

    fn contradictions(&mut self, property: &str, settings: &Map<String, Value>, path: &str) {
        let is_true = |name: &str| settings.get(name) == Some(&Value::Bool(true));
        match property {
            "support_button_position"
                if settings.contains_key(property) && is_true("hidden_support_button") =>
            {
                self.warning("position_without_button", path);
            }
            "hidden_support_button"
                if is_true(property)
                    && !is_true("shake_to_start")
                    && !is_true("key_combo_to_start") =>
            {
                self.warning("no_start_trigger", path);
            }
            "hide_until_agent_joins" if is_true(property) && is_true("block_until_agent_joins") => {
                self.warning("block_and_hide", path);
            }
            _ => {}
        }
    }
}

fn join(path: &str, name: &str) -> String {
    format!("{path}.{name}")
}

/// Whether a position is none that the widget's older documentation names, and near one: up to one
/// difference in four characters.
fn is_misspelt_position(text: &str) -> bool {
    let known = ["bottomleft", "bottomright", "middleright"];
    if known.contains(&text) || text.encode_utf16().count() > 64 {
        return false;
    }
    let folded: Vec<u32> = text
        .encode_utf16()
        .map(u32::from)
        .filter(|unit| {
            !"_-"
                .encode_utf16()
                .any(|skipped| u32::from(skipped) == *unit)
        })
        .map(|unit| char::from_u32(unit).map_or(unit, |char| char.to_ascii_lowercase().into()))
        .collect();
    folded.len() > 3
        && known.iter().any(|known| {
            let name: Vec<u32> = known.chars().map(u32::from).collect();
            distance(&folded, &name) <= folded.len().max(name.len()) / 4
        })
}

/// Insertions, deletions, replacements and swaps of neighbours between two texts.
fn distance(a: &[u32], b: &[u32]) -> usize {
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}
