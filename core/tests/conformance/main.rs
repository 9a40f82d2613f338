//! Runs every case of `tests/conformance` through the Rust client: one test a file of cases, and one that says which
//! operations have no case.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, unreachable_pub)]

mod compare;
mod coverage;
mod http;
mod server;
mod stories;
mod support;
mod tokens;
#[path = "../typed/mod.rs"]
mod typed;
mod webhooks;

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What a runner makes of one file: how many cases ran, and what went wrong in which.
pub type Verdict = (usize, Vec<String>);

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

pub fn read(path: &Path) -> Vec<Value> {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn files(kind: &str) -> Vec<PathBuf> {
    let mut all: Vec<_> =
        std::fs::read_dir(folder().join(kind)).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    all
}

fn trial(kind: &str, path: PathBuf, run: fn(&Path) -> Verdict) -> Trial {
    let name = format!("{kind}/{}", path.file_stem().unwrap().to_string_lossy());
    Trial::test(name, move || {
        let (count, problems) = run(&path);
        println!("{count} cases");
        if count == 0 {
            return Err(Failed::from("the file holds no case"));
        }
        if problems.is_empty() { Ok(()) } else { Err(Failed::from(problems.join("\n"))) }
    })
}

fn main() {
    let mut trials = Vec::new();
    for kind in ["wire", "pages", "errors"] {
        trials.extend(files(kind).into_iter().map(|path| trial(kind, path, http::run)));
    }
    trials.extend(files("tokens").into_iter().map(|path| trial("tokens", path, tokens::run)));
    let keys = |path: &PathBuf| path.file_stem().is_some_and(|s| s == "keys");
    trials.extend(
        files("webhooks").into_iter().filter(|p| !keys(p)).map(|path| trial("webhooks", path, webhooks::run)),
    );
    trials.extend(files("stories").into_iter().map(|path| trial("stories", path, stories::run)));
    trials.push(Trial::test("every_operation_has_a_wire_case", coverage::run));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
