//! Prints `API.md`: one line an operation, with its name in each language that has it.

use crate::node_migrating::call as node_call;
use crate::spec::{Operation, Spec};
use crate::{Printed, names};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Printed {
    let count = spec.operations().len();
    let mut out = format!(
        "<!-- Printed from core/spec by `make gen`. Do not edit. -->\n# Operations\n\n\
         {count} operations in four languages. The name is the same in the description, the open door (`client.call`), logs, errors,\n\
         the emulator and the conformance cases.\n"
    );
    for r in &spec.resources {
        let _ = write!(
            out,
            "\n## {}\n\n{}\n\n| operation | HTTP | what it does | Rust | Python | Node | C |\n|---|---|---|---|---|---|---|\n",
            r.name, r.doc
        );
        for op in &r.operations {
            let http = if op.method.is_empty() {
                "composed".to_owned()
            } else {
                format!("`{} {}`", op.method, op.path)
            };
            let doc = op.doc.replace('|', "\\|");
            let note = if op.uncertain.is_some() { " (not all settled)" } else { "" };
            let _ = writeln!(
                out,
                "| `{}` | {http} | {doc}{note} | `{}` | `{}` | `{}` | `{}` |",
                op.id,
                rust_call(op),
                python_call(op),
                node_call(op),
                c_call(op)
            );
        }
    }
    let _ = write!(out, "\n## Webhook events\n\n| event | sent when |\n|---|---|\n");
    for e in &spec.events {
        let _ = writeln!(out, "| `{}` | {} |", e.name, e.doc);
    }
    Printed::new("API.md", out)
}

/// Example: `client.recordings().track().start(room_id, participant_id, kind)`.
fn rust_call(op: &Operation) -> String {
    let path: String = op.resource().split('.').map(|p| format!(".{}()", names::rust(p))).collect();
    let args: Vec<String> = op.params.iter().filter(|p| p.required).map(|p| names::rust(&p.name)).collect();
    format!("client{path}.{}({})", names::rust(op.verb()), args.join(", "))
}

/// Example: `vsdk_rooms_create(client, &params, &reply, &error)`.
fn c_call(op: &Operation) -> String {
    let params = if op.params.is_empty() { "NULL" } else { "&params" };
    format!("vsdk_{}(client, {params}, &reply, &error)", names::c(&op.id))
}

/// Example: `client.recordings.track.start(room_id, participant_id, kind)`.
fn python_call(op: &Operation) -> String {
    let path: Vec<String> = op.id.split('.').map(names::python).collect();
    let args = op.params.iter().filter(|p| p.required).map(|p| names::python_param(&p.name));
    format!("client.{}({})", path.join("."), args.collect::<Vec<_>>().join(", "))
}
