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
    let package = root.join("bindings-python/python/videosdk_api");
    let folders = ["api", "models", "params"].map(|folder| package.join(folder));
    let node = ["api", "models"].map(|folder| root.join("bindings-node/ts").join(folder));
    let rust = [root.join("core/src/api"), root.join("core/src/models")];
    let c = [root.join("bindings-c/include/videosdk_api")];
    for folder in rust.iter().chain(&folders).chain(&node).chain(&c) {
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        for path in files.filter(|path| path.is_file()) {
            assert!(printed.contains(&path), "{} is printed by nothing", path.display());
        }
    }
}
