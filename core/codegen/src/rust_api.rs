//! Prints `core/src/api/`: the typed methods, one file a resource.

use crate::names::lower_first;
use crate::rust_models::{argument, docs, member_doc, rust_type};
use crate::spec::{Member, Operation, Resource, Spec};
use crate::{Printed, names};
use std::collections::BTreeSet;
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let mut printed: Vec<_> = spec.resources.iter().map(|r| file(spec, r)).collect();
    let mut index = String::from(
        "//! Typed methods, one module a resource. Printed from `core/spec` by `make gen`. Do not edit.\n\n",
    );
    for r in &spec.resources {
        let _ = writeln!(index, "/// {}\npub mod {};", r.doc, names::rust(&r.name));
    }
    index.push_str("\nuse crate::client::Client;\n\nimpl Client {\n");
    for r in &spec.resources {
        let (module, root) = (names::rust(&r.name), names::pascal(&r.name));
        let _ = writeln!(
            index,
            "/// {}\npub fn {module}(&self) -> {module}::{root}<'_> {{ {module}::{root}::new(self) }}",
            r.doc
        );
    }
    index.push_str("}\n");
    printed.push(Printed::new("core/src/api/mod.rs", index));
    printed
}

fn file(spec: &Spec, resource: &Resource) -> Printed {
    let mut body = String::new();
    for group in groups(resource) {
        accessor(spec, resource, &group, &mut body);
    }
    for op in &resource.operations {
        builder(spec, op, &mut body);
    }
    let mut uses =
        String::from("use crate::call::Call;\nuse crate::client::Client;\nuse crate::operations as table;\n");
    for (needle, line) in [
        ("Timestamp>", "use crate::model::Timestamp;\n"),
        ("Extra>", "use crate::model::Extra;\n"),
        ("Into<Value>", "use serde_json::Value;\n"),
        ("BTreeMap<", "use std::collections::BTreeMap;\n"),
    ] {
        if body.contains(needle) {
            uses.push_str(line);
        }
    }
    let text = format!(
        "//! Printed from `core/spec/{}.yaml` by `make gen`. Do not edit.\n\n{uses}\
         #[allow(unused_imports, clippy::wildcard_imports)]\nuse crate::models::*;\n\n{body}",
        resource.name
    );
    Printed::new(format!("core/src/api/{}.rs", names::rust(&resource.name)), text)
}

/// `recordings`, `recordings.track`, …: every resource path in the file, shortest first.
fn groups(resource: &Resource) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = resource.operations.iter().map(|o| o.resource().to_owned()).collect();
    all.insert(resource.name.clone());
    all
}

fn accessor(spec: &Spec, resource: &Resource, group: &str, out: &mut String) {
    let name = names::pascal(group);
    let doc =
        if group == resource.name { resource.doc.clone() } else { format!("The `{group}` operations.") };
    let _ = writeln!(
        out,
        "/// {doc}\n#[derive(Debug, Clone, Copy)]\npub struct {name}<'c> {{ client: &'c Client }}\n\n\
         impl<'c> {name}<'c> {{\npub(crate) fn new(client: &'c Client) -> Self {{ Self {{ client }} }}\n"
    );
    for child in groups(resource) {
        if child.rsplit_once('.').is_some_and(|(parent, _)| parent == group) {
            let (_, last) = child.rsplit_once('.').unwrap_or_default();
            let kind = names::pascal(&child);
            let _ = writeln!(
                out,
                "/// The `{child}` operations.\npub fn {}(&self) -> {kind}<'c> {{ {kind}::new(self.client) }}",
                names::rust(last)
            );
        }
    }
    for op in resource.operations.iter().filter(|o| o.resource() == group) {
        method(spec, op, out);
    }
    out.push_str("}\n\n");
}

/// Name of the builder of an operation inside its module: `rooms.create` → `Create`, `recordings.track.start` → `TrackStart`.
pub(crate) fn builder_name(op: &Operation) -> String {
    names::pascal(&op.id.split('.').skip(1).map(names::pascal).collect::<String>())
}

fn method(spec: &Spec, op: &Operation, out: &mut String) {
    let builder = builder_name(op);
    docs(&op.doc, None, out);
    for line in [&op.notes, &op.uncertain].into_iter().flatten() {
        let _ = writeln!(out, "///\n/// {}", line.replace('[', "\\[").replace(']', "\\]"));
    }
    if op.method.is_empty() {
        let _ = writeln!(out, "///\n/// {}", crate::docs::composed(op));
    } else {
        let _ = writeln!(out, "///\n/// `{} {}`", op.method, op.path);
    }
    if op.deprecated {
        out.push_str("#[deprecated(note = \"the service no longer documents this call\")]\n");
    }
    let required: Vec<&Member> = op.params.iter().filter(|p| p.required).collect();
    let args: String =
        required.iter().map(|p| format!(", {}: {}", names::rust(&p.name), argument(spec, &p.ty).0)).collect();
    let sets: String = required
        .iter()
        .map(|p| {
            let value = argument(spec, &p.ty).1.replacen("value", &names::rust(&p.name), 1);
            format!(".with::<{}>({:?}, {value})", rust_type(spec, p.ty.bare()), p.name)
        })
        .collect();
    let _ = writeln!(
        out,
        "pub fn {}(&self{args}) -> {builder} {{ {builder}(Call::new(self.client, table::{}){sets}) }}",
        names::rust(op.verb()),
        names::shout(&op.id)
    );
}

/// What every call can do; a parameter of such a name gets an underscore behind it.
const METHODS: [&str; 13] = [
    "options",
    "deadline",
    "retries",
    "header",
    "idempotent",
    "on_progress",
    "reply",
    "wait_reply",
    "wait",
    "cursor",
    "pages",
    "items",
    "wait_items",
];

/// Name of the method that sets an optional parameter.
pub(crate) fn setter(p: &Member) -> String {
    let name = names::rust(&p.name);
    if METHODS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn builder(spec: &Spec, op: &Operation, out: &mut String) {
    let name = builder_name(op);
    let returns = op.returns.clone().unwrap_or_else(|| "Value".into());
    let _ = writeln!(
        out,
        "/// A call of `{}`: {}\n#[derive(Debug, Clone)]\n\
         #[must_use = \"nothing is sent until the call is awaited or waited for\"]\npub struct {name}(Call);\n",
        op.id,
        lower_first(&op.doc)
    );
    let optional: Vec<&Member> = op.params.iter().filter(|p| !p.required).collect();
    if !optional.is_empty() {
        let _ = writeln!(out, "impl {name} {{");
        for p in optional {
            docs(&member_doc(p), p.uncertain.as_deref(), out);
            if p.deprecated {
                out.push_str("#[deprecated(note = \"the service ignores it\")]\n");
            }
            let (arg, value) = argument(spec, &p.ty);
            let _ = writeln!(
                out,
                "pub fn {}(self, value: {arg}) -> Self {{ Self(self.0.with::<{}>({:?}, {value})) }}",
                setter(p),
                rust_type(spec, p.ty.bare()),
                p.name
            );
        }
        out.push_str("}\n\n");
    }
    let _ = match op.envelope.split(':').next() {
        Some("page") => writeln!(out, "crate::call::list_call!({name} => {returns});\n"),
        Some("raw") => writeln!(out, "crate::call::plain_call!({name} => String, crate::call::text);\n"),
        Some("empty") => writeln!(out, "crate::call::plain_call!({name} => (), crate::call::nothing);\n"),
        _ => writeln!(out, "crate::call::call!({name} => {returns});\n"),
    };
}
