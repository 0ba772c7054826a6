//! Writes everything that is derived from the models. With `--check` it writes nothing and fails
//! where a tracked file is stale.

mod copies;
mod definition;
mod guards;
mod json_schema;
mod objects;
mod read;
mod reference;
mod shapes;
mod tables;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

/// A file to write, by its path from the root of the repository.
struct Output {
    path: String,
    text: String,
    /// Whether git tracks it, so that it can be stale.
    tracked: bool,
}

fn main() -> ExitCode {
    let check = env::args().any(|argument| argument == "--check");
    match outputs().and_then(|outputs| finish(&outputs, check)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("emit: {message}");
            ExitCode::FAILURE
        }
    }
}

fn outputs() -> Result<Vec<Output>, String> {
    let objects = read::objects()?;
    let generated = |name: &str, text: String| Output {
        path: format!("src/js/generated/{name}"),
        text,
        tracked: false,
    };
    let mut outputs = vec![
        Output {
            path: "src/schema/tables.rs".into(),
            text: tables::rust(&objects)?,
            tracked: true,
        },
        generated("copies.ts", copies::typescript(&objects)),
        generated("guards.ts", guards::typescript(&objects)?),
        generated("objects.ts", objects::typescript(&objects)),
        generated("full-objects.ts", objects::full(&objects)),
        generated("shapes.ts", shapes::typescript(&objects)),
        generated("tags.ts", shapes::tags()),
        generated("codes.ts", shapes::codes()),
        generated("explanations.ts", reference::explanations()),
        generated("reference.json", reference::json(&objects)?),
    ];
    for object in &objects {
        outputs.push(Output {
            path: format!("pkg/dist/schemas/{}.json", object.name),
            text: json_schema::text(object, &objects)?,
            tracked: false,
        });
    }
    Ok(outputs)
}

fn finish(outputs: &[Output], check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for output in outputs {
        let path: PathBuf = root.join(&output.path);
        let is_current = fs::read_to_string(&path).is_ok_and(|text| text == output.text);
        if is_current || check && !output.tracked {
            continue;
        }
        if check {
            let path = &output.path;
            return Err(format!(
                "{path} is stale; run: cargo run -p webfuse-widget-emit"
            ));
        }
        path.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, &output.text))
            .map_err(|error| format!("can't write {}: {error}", output.path))?;
    }
    Ok(())
}
