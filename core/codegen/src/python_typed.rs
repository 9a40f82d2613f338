//! Prints `bindings-python/tests/_typed.py`: how the conformance runner calls a method and reads a model by name.

use crate::python_api::PACKAGE;
use crate::python_models::{always_there, fields};
use crate::python_text::{Expr, quote};
use crate::python_types::{Python, Uses};
use crate::spec::{Operation, Spec};
use crate::{Printed, names, rust_table};
use std::fmt::Write as _;

/// The table of the runner, and the fingerprint that the package compares with the native module's.
pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let python = Python::new(spec);
    let mut text = String::from(
        "\"\"\"Operations and models for the conformance runner. Printed from core/spec by `make gen`. Do not edit.\"\"\"\n\n",
    );
    text.push_str(
        "# Operation: path to the method, what it gives, how many of its parameters are required, and the name on the wire and in\n# Python of each parameter, required ones first.\n",
    );
    let rows = spec.operations().into_iter().map(operation).collect();
    text += &Expr::Group(String::new(), ['{', '}'], rows).lay_out(0, "OPERATIONS = ", "");
    text.push_str("\n# Model: name in Python, name on the wire, kind and older names of each field.\n");
    let models = spec.types.iter().filter(|t| python.outputs.contains(&t.name));
    let rows = models.filter_map(|decl| {
        let rows = fields(&python, decl)?.into_iter().map(|f| {
            let read = python.read(&f.ty, &mut Uses::default());
            let sure = matches!(read.kind, "list" | "models" | "any") || always_there(decl, f);
            let aliases: Vec<_> = f.aliases.iter().map(|a| quote(a)).collect();
            let kind = if sure { read.kind.to_owned() } else { format!("{}?", read.kind) };
            Expr::text(format!(
                "({}, {}, {}, [{}])",
                quote(&names::python_field(&f.name)),
                quote(&f.name),
                quote(&kind),
                aliases.join(", ")
            ))
        });
        Some(Expr::Group(format!("{}: ", quote(&decl.name)), ['[', ']'], rows.collect()))
    });
    text += &Expr::Group(String::new(), ['{', '}'], rows.collect()).lay_out(0, "MODELS = ", "");
    let mut hash = String::from("\"\"\"Printed from core/spec by `make gen`. Do not edit.\"\"\"\n\n");
    let _ = write!(
        hash,
        "SPEC_HASH = \"{}\"\n\"\"\"Fingerprint of the description; the native module holds the same one.\"\"\"\n",
        rust_table::spec_hash(spec)
    );
    vec![
        Printed::new("bindings-python/tests/_typed.py", text),
        Printed::new(format!("{PACKAGE}/_spec.py"), hash),
    ]
}

/// Example: `"rooms.get": ("rooms.get", "one", 1, {"roomId": "room_id"}),`
fn operation(op: &Operation) -> Expr {
    let path: Vec<_> = op.id.split('.').map(names::python).collect();
    let kind = if op.is_list() {
        "page"
    } else if op.returns.is_some() {
        "one"
    } else {
        "plain"
    };
    let pairs = op
        .ordered_params()
        .into_iter()
        .map(|p| Expr::text(format!("{}: {}", quote(&p.name), quote(&names::python_param(&p.name)))));
    let row = vec![
        Expr::text(quote(&path.join("."))),
        Expr::text(quote(kind)),
        Expr::text(op.params.iter().filter(|p| p.required).count().to_string()),
        Expr::Group(String::new(), ['{', '}'], pairs.collect()),
    ];
    Expr::Group(format!("{}: ", quote(&op.id)), ['(', ')'], row)
}
