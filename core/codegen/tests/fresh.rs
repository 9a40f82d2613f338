//! Printed files are never stale, and the description has no problem.
#![allow(clippy::unwrap_used, missing_docs)]

#[test]
fn every_printed_file_is_up_to_date() {
    let root = codegen::workspace_root();
    let stale: Vec<_> = codegen::stale(&root).unwrap().into_iter().map(|f| f.path).collect();
    assert!(stale.is_empty(), "stale, run `make gen`: {stale:?}");
}

#[test]
fn no_file_is_left_over_from_a_resource_that_is_gone() {
    let root = codegen::workspace_root();
    let spec = codegen::load(&root.join("core/spec")).unwrap();
    let printed: Vec<_> = codegen::print(&spec).into_iter().map(|f| root.join(f.path)).collect();
    for folder in ["core/src/api", "core/src/models"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            assert!(printed.contains(&path), "{} is printed by nothing", path.display());
        }
    }
}
