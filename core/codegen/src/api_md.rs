//! Prints `API.md`: one line an operation, with its name in each language that has it.

use crate::Printed;
use crate::node_migrating::call as node_call;
use crate::samples::{c_call, python_call, rust_call};
use crate::spec::Spec;
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
