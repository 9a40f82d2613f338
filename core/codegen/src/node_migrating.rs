//! Prints `bindings-node/MIGRATING.md`: each method of the official Node SDK beside ours. The words around the tables stand
//! in `node_migrating.md`.

use crate::node_types::Node;
use crate::spec::{Operation, Spec};
use crate::{Printed, names};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Printed {
    let (mut both, mut ours) = (String::new(), String::new());
    for op in spec.resources.iter().flat_map(|r| &r.operations) {
        let doc = op.doc.replace('|', "\\|");
        match &op.official {
            Some(official) => {
                let _ = writeln!(both, "| `{official}` | `{}` | {} |", call(op), note(official, op));
            }
            None => {
                let _ = writeln!(ours, "| `{}` | {doc} |", call(op));
            }
        }
    }
    let text =
        include_str!("node_migrating.md").replace("<!-- both -->\n", &both).replace("<!-- ours -->\n", &ours);
    Printed::new("bindings-node/MIGRATING.md", text)
}

/// Example: `client.recordings.start(roomId, params?)`.
pub(crate) fn call(op: &Operation) -> String {
    let mut arguments: Vec<String> = op.positional.iter().map(|name| names::node_argument(name)).collect();
    if Node::params_name(op).is_some() {
        let mark = if op.named_params().iter().any(|p| p.required) { "" } else { "?" };
        arguments.push(format!("params{mark}"));
    }
    format!("client.{}({})", op.id, arguments.join(", "))
}

/// What a caller has to know where the two are not called alike.
fn note(official: &str, op: &Operation) -> &'static str {
    match op.envelope.as_str() {
        _ if official.contains("(target)") && op.positional.len() == 1 => "a room id, never a handle",
        _ if official.contains("(target)") => "ids, not the object that was made",
        "text" if !op.verb().starts_with("start") => "gives `{ message }`, not bare text",
        "text" if op.returns.as_deref() == Some("Confirmation") => "gives `{ message }`, not bare text",
        "text" => "gives what the service says, not a handle",
        envelope if envelope.starts_with("list:") => "the whole answer, the list is its `data`",
        _ if op.is_list() => "a page has `items`, not `data`",
        _ => "",
    }
}
