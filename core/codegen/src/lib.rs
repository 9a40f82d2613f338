//! The press. It reads `core/spec`, checks it, and prints everything that repeats for each endpoint.
//! It depends on no crate of this workspace, so it runs even when printed code does not compile.

mod api_md;
mod broken;
mod c_api;
mod c_header;
mod c_types;
mod cli_words;
mod docs;
mod emulator;
mod events;
mod lint;
mod lint_node;
mod lint_python;
mod names;
mod node_api;
mod node_migrating;
mod node_models;
mod node_older;
mod node_spec;
mod node_text;
mod node_typed;
mod node_types;
mod openapi;
mod python_api;
mod python_docs;
mod python_models;
mod python_params;
mod python_text;
mod python_typed;
mod python_types;
mod read;
mod reference;
mod rust_answers;
mod rust_api;
mod rust_models;
mod rust_samples;
mod rust_table;
mod rust_typed;
mod sample_values;
mod samples;
mod spec;
mod types;
mod usage;

pub use spec::Spec;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A printed file: where it belongs, relative to the root, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Path relative to the workspace root.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

impl Printed {
    fn new(path: impl Into<PathBuf>, text: String) -> Self {
        Self { path: path.into(), text }
    }
}

/// The root of the checkout this press was built in.
pub fn workspace_root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

/// Reads and checks the description under `dir`. Each problem names file, operation and field.
pub fn load(dir: &Path) -> Result<Spec, Vec<String>> {
    let spec = read::read_dir(dir)?;
    let problems = lint::lint(&spec);
    if problems.is_empty() { Ok(spec) } else { Err(problems) }
}

/// Prints everything, formatted, without touching the disk.
pub fn print(spec: &Spec) -> Vec<Printed> {
    let mut files = vec![
        rust_table::print(spec),
        events::print(spec),
        rust_typed::print(spec),
        rust_answers::print(spec),
        rust_samples::print(spec),
    ];
    files.extend(rust_models::print(spec));
    files.extend(rust_api::print(spec));
    files.push(emulator::print(spec));
    files.push(openapi::print(spec));
    files.push(api_md::print(spec));
    files.push(reference::print(spec));
    files.extend(python_api::print(spec));
    files.extend(python_models::print(spec));
    files.extend(python_params::print(spec));
    files.extend(python_typed::print(spec));
    files.extend(node_api::print(spec));
    files.extend(node_models::print(spec));
    files.extend(node_spec::print(spec));
    files.push(node_older::print(spec));
    files.push(node_typed::print(spec));
    files.push(node_migrating::print(spec));
    files.extend(c_api::print(spec));
    files.push(c_api::print_table(spec));
    files.push(cli_words::print(spec));
    for file in &mut files {
        if file.path.extension().is_some_and(|e| e == "rs") {
            file.text = rustfmt(&file.text);
        }
    }
    files
}

/// The printed files that differ from what lies on the disk.
pub fn stale(root: &Path) -> Result<Vec<Printed>, Vec<String>> {
    let spec = load(&root.join("core/spec"))?;
    let is_stale =
        |f: &Printed| std::fs::read_to_string(root.join(&f.path)).ok().as_deref() != Some(&*f.text);
    let header = c_header::print(root).map_err(|problem| vec![problem])?;
    Ok(print(&spec).into_iter().chain([header]).filter(is_stale).collect())
}

/// Writes printed files below `root`.
pub fn write(root: &Path, files: &[Printed]) -> std::io::Result<()> {
    for file in files {
        let path = root.join(&file.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, &file.text)?;
    }
    Ok(())
}

/// Formats Rust text as the workspace does. Text that rustfmt refuses is returned as it is, so that the
/// compiler can show what is wrong with it.
fn rustfmt(text: &str) -> String {
    let child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=110,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else { return text.to_owned() };
    if let Some(stdin) = child.stdin.as_mut()
        && stdin.write_all(text.as_bytes()).is_err()
    {
        return text.to_owned();
    }
    match child.wait_with_output() {
        Ok(out) if out.status.success() => String::from_utf8(out.stdout).unwrap_or_else(|_| text.to_owned()),
        _ => text.to_owned(),
    }
}
