//! Hostile input, read from `tests/hostile` so that every language meets the same: ids that would change the address of a
//! request, forged tokens, forged webhooks. Each test prints its figure.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, unreachable_pub)]

mod ids;
#[allow(dead_code)]
#[path = "../conformance/server.rs"]
mod server;
mod tokens;
mod webhooks;

use serde_json::Value;
use std::path::Path;

fn corpus(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/hostile").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A text as it stands there, or as the parts of a long one.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| server::repeated(&value["repeat"]), str::to_owned)
}

/// Whether this code is the one wanted, or one of them where an input is wrong in several ways.
fn fits(wanted: &Value, code: &str) -> bool {
    wanted.as_array().map_or(wanted == code, |any| any.iter().any(|one| one == code))
}
