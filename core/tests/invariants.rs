//! The invariants of ARCHITECTURE.md that can be read off the sources.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(at) = open.pop() {
        for entry in std::fs::read_dir(at).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "nothing under {folder}");
    found
}

/// Lines of code, without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn only_the_transport_names_the_http_library() {
    for (name, text) in sources("core/src") {
        let outside = !name.starts_with("core/src/transport/");
        assert!(
            !outside || !code(&text).any(|line| line.contains("reqwest")),
            "{name} names the HTTP library"
        );
    }
}

#[test]
fn only_one_function_sends() {
    let callers: Vec<_> = sources("core/src")
        .into_iter()
        .filter(|(_, text)| code(text).any(|l| l.contains("transport.send(")))
        .collect();
    assert_eq!(callers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["core/src/exchange.rs"]);
    assert_eq!(callers[0].1.matches("transport.send(").count(), 1);
}

#[test]
fn nothing_is_unsafe() {
    for folder in ["core/src", "core/emulator/src", "core/codegen/src", "examples/rust/src"] {
        for (name, text) in sources(folder) {
            assert!(
                !code(&text).any(|line| line.contains("unsafe {") || line.contains("unsafe fn")),
                "{name}"
            );
        }
    }
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}

#[test]
fn only_one_module_of_the_press_changes_case() {
    for (name, text) in sources("core/codegen/src") {
        if name.ends_with("/names.rs") {
            continue;
        }
        for word in ["to_ascii_uppercase", "to_ascii_lowercase", "to_uppercase()"] {
            assert!(!code(&text).any(|line| line.contains(word)), "{name} changes case with {word}");
        }
    }
}

#[test]
fn the_press_depends_on_no_crate_of_this_workspace() {
    let manifest = std::fs::read_to_string(root().join("core/codegen/Cargo.toml")).unwrap();
    assert!(!manifest.contains("videosdk"), "{manifest}");
}

#[test]
fn the_house_has_its_seven_places() {
    for place in ["core", "bindings-python", "bindings-node", "bindings-c", "examples", "tests", "Cargo.toml"]
    {
        assert!(root().join(place).exists(), "{place}");
    }
}

#[test]
fn no_hand_written_file_of_the_core_but_flows_names_an_operation() {
    let printed =
        ["core/src/operations.rs", "core/src/api/", "core/src/models/", "core/src/webhook/events.rs"];
    for (name, text) in sources("core/src") {
        if printed.iter().any(|p| name.starts_with(p)) || name.starts_with("core/src/flows/") {
            continue;
        }
        // Tests may name what they test.
        let body = text.split("#[cfg(test)]").next().unwrap();
        for op in videosdk_api::operations::OPERATIONS {
            assert!(!code(body).any(|line| line.contains(&format!("{:?}", op.id))), "{name} names {}", op.id);
        }
    }
}
