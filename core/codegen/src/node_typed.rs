//! Prints `bindings-node/tests/conformance/operations.mjs`: how the conformance runner calls a method by its operation.

use crate::Printed;
use crate::node_text::{key, list, quote};
use crate::node_types::Node;
use crate::spec::{Operation, Spec};

pub(crate) fn print(spec: &Spec) -> Printed {
    let rows: String = spec.operations().into_iter().map(operation).collect();
    let text = format!(
        "// Operations for the conformance runner. Printed from core/spec by `make gen`. Do not edit.\n\n\
         /** Of each operation: what stands by itself, the members of the object behind it (null where there is none), those\n\
         \x20*  among all that are required, and whether it is a list. */\n\
         export const OPERATIONS = {{\n{rows}}};\n"
    );
    Printed::new("bindings-node/tests/conformance/operations.mjs", text)
}

/// Example: `"rooms.get": { positional: ["roomId"], named: null, required: ["roomId"], list: false },`
fn operation(op: &Operation) -> String {
    let texts = |names: Vec<&String>| {
        let all: Vec<_> = names.into_iter().map(|name| quote(name)).collect();
        format!("[{}]", all.join(", "))
    };
    let named = if Node::params_name(op).is_some() {
        texts(op.named_params().into_iter().map(|p| &p.name).collect())
    } else {
        "null".into()
    };
    let row = [
        format!("positional: {}", texts(op.positional.iter().collect())),
        format!("named: {named}"),
        format!("required: {}", texts(op.params.iter().filter(|p| p.required).map(|p| &p.name).collect())),
        format!("list: {}", op.is_list()),
    ];
    list(2, &format!("{}: {{ ", key(&op.id)), &row, " },").replace("{ \n", "{\n").replace("\n   },", "\n  },")
}
