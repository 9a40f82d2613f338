//! Each mistake in a description is named with its file, its operation or type, and its field.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::PathBuf;

/// The problems of a description with this one file `rooms.yaml`.
fn problems(name: &str, text: &str) -> Vec<String> {
    let dir: PathBuf = std::env::temp_dir().join(format!("press-lint-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    std::fs::write(dir.join("rooms.yaml"), text).unwrap();
    let found = codegen::load(&dir).err().unwrap_or_default();
    std::fs::remove_dir_all(&dir).unwrap();
    found
}

fn operation(lines: &str) -> String {
    format!("resource: rooms\ndoc: Rooms.\noperations:\n  get:\n{lines}")
}

#[track_caller]
fn refuses(name: &str, text: &str, wanted: &[&str]) {
    let found = problems(name, text);
    assert!(
        found.iter().any(|p| wanted.iter().all(|w| p.contains(w))),
        "no problem names {wanted:?}, only {found:?}"
    );
}

#[test]
fn an_unknown_key_is_named() {
    let text = operation("    http: GET /v2/rooms\n    dco: Wrong.\n    envelope: opaque\n");
    refuses("key", &text, &["core/spec/rooms.yaml", "operation `rooms.get`", "unknown key `dco`"]);
}

#[test]
fn progress_is_told_by_flows_only() {
    let text =
        operation("    http: GET /v2/rooms\n    progress: true\n    doc: Get.\n    envelope: opaque\n");
    refuses("progress", &text, &["operation `rooms.get`", "field `progress`", "flow: true"]);
}

#[test]
fn an_unknown_type_is_named() {
    let text = operation(
        "    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n    params:\n      a: { in: query, type: Rom, doc: A. }\n",
    );
    refuses("type", &text, &["rooms.yaml", "operation `rooms.get`", "field `a`", "no type `Rom`"]);
}

#[test]
fn a_path_parameter_must_stand_in_the_path() {
    let text = operation("    http: GET /v2/rooms/{id}\n    doc: Get.\n    envelope: opaque\n");
    refuses("path", &text, &["rooms.yaml", "operation `rooms.get`", "`{id}` is no path parameter"]);
}

#[test]
fn a_missing_reply_type_is_named() {
    let text = operation("    http: GET /v2/rooms\n    doc: Get.\n");
    refuses("returns", &text, &["operation `rooms.get`", "`returns` is missing"]);
}

#[test]
fn a_list_in_an_object_needs_its_key_and_a_type() {
    let text = |more: &str| operation(&format!("    http: GET /v2/rooms\n    doc: Get.\n{more}"));
    refuses("list-key", &text("    envelope: \"list:\"\n"), &["field `envelope`", "`list:` is not known"]);
    refuses("list-type", &text("    envelope: \"list:data\"\n"), &["`returns` is missing"]);
}

#[test]
fn an_unused_type_and_a_wrong_file_name_are_named() {
    let text = "resource: room\ndoc: Rooms.\ntypes:\n  Left:\n    doc: Left over.\n    scalar: string\n";
    refuses("name", text, &["core/spec/rooms.yaml", "must be the name of the file"]);
    let text = "resource: rooms\ndoc: Rooms.\ntypes:\n  Left:\n    doc: Left over.\n    scalar: string\n";
    refuses("unused", text, &["core/spec/rooms.yaml", "type `Left`", "nothing uses it"]);
}

#[test]
fn docs_are_sentences_and_repeats_name_a_parameter() {
    let text =
        operation("    http: GET /v2/rooms\n    doc: get it\n    envelope: opaque\n    repeat: when moon\n");
    refuses("doc", &text, &["operation `rooms.get`", "field `doc`", "no sentence"]);
    refuses("repeat", &text, &["operation `rooms.get`", "field `repeat`", "no parameter `moon`"]);
}

#[test]
fn names_that_python_cannot_keep_apart_are_named() {
    let text = operation(
        "    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n    params:\n      roomId: { in: query, type: string, doc: A. }\n      room_id: { in: query, type: string, doc: A. }\n",
    );
    refuses("apart", &text, &["operation `rooms.get`", "field `room_id`", "`roomId` does"]);
    let group = "  get.one:\n    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n";
    let text = operation("    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n") + group;
    refuses("group", &text, &["operation `rooms.get`", "the name of a group"]);
}

#[test]
fn files_whose_types_use_each_other_are_named() {
    let dir: PathBuf = std::env::temp_dir().join(format!("press-lint-cycle-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    for (file, name, other) in [("rooms", "A", "B"), ("types", "B", "A")] {
        let text =
            format!("types:\n  {name}:\n    doc: A.\n    fields:\n      f: {{ type: {other}, doc: F. }}\n");
        std::fs::write(dir.join(format!("{file}.yaml")), text).unwrap();
    }
    let found = codegen::load(&dir).err().unwrap_or_default();
    std::fs::remove_dir_all(&dir).unwrap();
    assert!(found.iter().any(|p| p.contains("rooms.yaml") && p.contains("use each other")), "{found:?}");
}

#[test]
fn names_that_typescript_cannot_keep_apart_are_named() {
    let named = |name: &str| {
        format!(
            "resource: rooms\ndoc: Rooms.\noperations:\n  {name}:\n    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n"
        )
    };
    refuses("then", &named("then"), &["operation `rooms.then`", "cannot be `then` in TypeScript"]);
    refuses("group-member", &named("toJSON.get"), &["the group `rooms.toJSON`", "cannot be `toJSON`"]);
    let text = operation("    http: GET /v2/rooms\n    doc: Get.\n    returns: Pager\n")
        + "types:\n  Pager:\n    doc: Pages.\n    fields:\n      a: { type: string, doc: A. }\n";
    refuses("taken", &text, &["the type `Pager`", "something the package has already"]);
    let text = operation("    http: GET /v2/rooms\n    doc: Get.\n    returns: Rooms\n")
        + "types:\n  Rooms:\n    doc: Many.\n    fields:\n      a: { type: string, doc: A. }\n";
    refuses("class", &text, &["the type `Rooms`", "as the operations `rooms` does"]);
}

#[test]
fn what_stands_by_itself_is_a_required_parameter() {
    let text = |positional: &str| {
        operation(&format!(
            "    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n    positional: [{positional}]\n    params:\n      a: {{ in: query, type: string, doc: A. }}\n"
        ))
    };
    refuses("unknown", &text("b"), &["operation `rooms.get`", "field `positional`", "no parameter `b`"]);
    refuses("optional", &text("a"), &["operation `rooms.get`", "field `positional`", "`a` is not required"]);
}

#[test]
fn a_method_of_the_official_sdk_has_one_counterpart() {
    let one = |verb: &str, official: &str| {
        format!(
            "  {verb}:\n    http: GET /v2/{verb}\n    doc: Get.\n    envelope: opaque\n    official: {official}\n"
        )
    };
    let head = "resource: rooms\ndoc: Rooms.\noperations:\n";
    let text = format!("{head}{}{}", one("a", "rooms.get(id)"), one("b", "rooms.get(id)"));
    refuses(
        "twice",
        &text,
        &["operation `rooms.b`", "field `official`", "`rooms.a` has `rooms.get` already"],
    );
    refuses("shape", &format!("{head}{}", one("a", "rooms.get")), &["field `official`", "must read like"]);
}

/// What the package exports by hand; a printed type of the same name would hide it or be hidden, and no compiler says so.
#[test]
fn no_type_takes_the_name_of_something_that_the_node_package_exports() {
    let ts = codegen::workspace_root().join("bindings-node/ts");
    let index = std::fs::read_to_string(ts.join("index.ts")).unwrap();
    let errors = std::fs::read_to_string(ts.join("errors.ts")).unwrap();
    let blocks = index.split("export").filter_map(|part| part.split_once('{')?.1.split_once('}'));
    let by_hand =
        blocks.flat_map(|(names, _)| names.split(',')).map(|name| name.trim().trim_start_matches("type "));
    let declared = errors.lines().filter_map(|line| {
        let rest = line.strip_prefix("export ")?.split_once(' ')?.1;
        rest.split(|c: char| !c.is_alphanumeric()).next()
    });
    let names: Vec<&str> =
        by_hand.chain(declared).filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase())).collect();
    assert!(names.len() > 30, "the exports were found: {names:?}");
    for name in names {
        let text = operation(&format!("    http: GET /v2/rooms\n    doc: Get.\n    returns: {name}\n"))
            + &format!("types:\n  {name}:\n    doc: A.\n    fields:\n      a: {{ type: string, doc: A. }}\n");
        refuses(&format!("export-{name}"), &text, &[&format!("the type `{name}`")]);
    }
}

#[test]
fn only_a_flow_can_make_something_of_a_local_parameter() {
    let text = |flow: &str| {
        operation(&format!(
            "    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n{flow}    params:\n      a: {{ in: local, type: string, doc: A. }}\n"
        ))
    };
    refuses("local", &text(""), &["operation `rooms.get`, field `a`", "(with a flow) local, not `local`"]);
    let dir = std::env::temp_dir().join(format!("press-lint-local-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    std::fs::write(dir.join("rooms.yaml"), text("    flow: true\n")).unwrap();
    let loaded = codegen::load(&dir).map(|_| ());
    std::fs::remove_dir_all(&dir).unwrap();
    assert_eq!(loaded.err(), None);
}

#[test]
fn a_status_is_that_of_a_success() {
    let text = operation("    http: GET /v2/rooms\n    doc: Get.\n    envelope: opaque\n    status: 404\n");
    refuses("status", &text, &["operation `rooms.get`", "field `status`", "200 to 299"]);
}
