//! Checks a file of settings, and prints what is wrong as the command line of the npm package does.
//!
//! ```text
//! $ cargo run --example check_file -- settings.json
//! ```

use std::process::ExitCode;
use std::{env, fs};

use webfuse_widget::{IntegrationSettings, ValidateOptions};

fn main() -> ExitCode {
    let Some(file) = env::args().nth(1) else {
        eprintln!("check_file takes a file of settings");
        return ExitCode::from(2);
    };
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("can't read {file}: {error}");
            return ExitCode::from(2);
        }
    };
    let report = IntegrationSettings::validate_json(&text, ValidateOptions::default());
    print!("{}", report.in_file(&file, &text));
    if report.valid {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
