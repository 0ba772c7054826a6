//! Validates lines of JSON from standard input, and writes a line with the report for each.
//!
//! A line says what is validated as what and how:
//!
//! ```text
//! $ echo '{"object":"Frame","value":{"frameId":"1"},"options":{"maxIssues":1}}' \
//!     | cargo run --example check_lines
//! ```

use std::io::{self, BufRead, Write};

use serde::Deserialize;
use serde_json::Value;
use webfuse_widget::{
    Frame, IntegrationSettings, Participant, Report, SessionInfo, Space, Tab, ValidateOptions,
};

#[derive(Deserialize)]
struct Line {
    /// The object's name, with `[]` behind it for a list.
    object: String,
    value: Value,
    #[serde(default)]
    options: ValidateOptions,
}

type Validate = fn(&Value, ValidateOptions) -> Report;

fn validator(object: &str) -> Option<Validate> {
    Some(match object {
        "IntegrationSettings" => IntegrationSettings::validate,
        "IntegrationSettings[]" => IntegrationSettings::validate_list,
        "SessionInfo" => SessionInfo::validate,
        "SessionInfo[]" => SessionInfo::validate_list,
        "Space" => Space::validate,
        "Space[]" => Space::validate_list,
        "Tab" => Tab::validate,
        "Tab[]" => Tab::validate_list,
        "Participant" => Participant::validate,
        "Participant[]" => Participant::validate_list,
        "Frame" => Frame::validate,
        "Frame[]" => Frame::validate_list,
        _ => return None,
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let Line {
            object,
            value,
            options,
        } = serde_json::from_str(&line?)?;
        let validate = validator(&object).ok_or_else(|| format!("there is no {object}"))?;
        serde_json::to_writer(&mut out, &validate(&value, options))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
