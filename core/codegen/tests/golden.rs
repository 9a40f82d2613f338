//! What the press makes of a description of three operations, to be read in review.
//! After an intended change run `GOLDEN=write cargo test -p codegen --test golden` and read the difference.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::{Path, PathBuf};

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

#[test]
fn three_operations_print_as_they_did() {
    let spec = codegen::load(&here().join("golden/spec")).unwrap();
    let folder = here().join("golden/printed");
    for file in codegen::print(&spec) {
        let name = file.path.to_string_lossy().replace('/', "__") + ".golden";
        let path = folder.join(name);
        if std::env::var_os("GOLDEN").is_some_and(|v| v == "write") {
            std::fs::write(&path, &file.text).unwrap();
        }
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(before, file.text, "{} prints differently", file.path.display());
    }
}

/// Python and TypeScript of the odd corners lie as files, so that the checks of types and of format look at them too.
#[test]
fn the_odd_corners_print_python_and_typescript_as_they_did() {
    for (package, folder) in [("bindings-python/python", "printed"), ("bindings-node/ts", "printed-node")] {
        the_odd_corners_print_as_they_did(package, &here().join("strange").join(folder));
    }
}

fn the_odd_corners_print_as_they_did(package: &str, folder: &Path) {
    let spec = codegen::load(&here().join("strange")).unwrap();
    for file in codegen::print(&spec) {
        let Ok(name) = file.path.strip_prefix(package) else { continue };
        let path = folder.join(name);
        if std::env::var_os("GOLDEN").is_some_and(|v| v == "write") {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &file.text).unwrap();
        }
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(before, file.text, "{} prints differently", file.path.display());
    }
}

#[test]
fn the_odd_corners_of_the_api_can_be_described() {
    let spec = codegen::load(&here().join("strange")).unwrap();
    let text: String = codegen::print(&spec).into_iter().map(|f| f.text).collect();
    for wanted in [
        "Place::RawBody(\"application/sdp\")",
        "Envelope::Raw(\"text/csv\")",
        "Envelope::Empty",
        "Envelope::Opaque",
        "Envelope::Wrapped(\"data\")",
        "crate::model::tagged_union! {",
        "Static = \"static\": FixedRoom",
        "Type::OneOf(&[Type::Object(&FIXED_ROOM_TYPE), Type::Object(&FRESH_ROOM_TYPE)])",
        "pub fn routing_rules(&self)",
    ] {
        assert!(text.contains(wanted), "not printed: {wanted}");
    }
}
