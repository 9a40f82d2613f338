//! Prints `bindings-node/ts/api/`: the typed methods, one file a resource.

use crate::docs::DEPRECATED;
use crate::node_older::Older;
use crate::node_text::{Uses, comment, key, list, names_from, quote};
use crate::node_types::{At, Node, PACKAGE};
use crate::spec::{Operation, Resource, Spec};
use crate::types::TypeExpr;
use crate::{Printed, names};
use std::collections::BTreeSet;
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let (node, older) = (Node::new(spec), Older::new(spec));
    let mut printed: Vec<_> = spec.resources.iter().map(|r| file(&node, &older, r)).collect();
    printed.push(index(spec));
    printed
}

/// The class that gives a client its resources, each loaded when it is first used.
fn index(spec: &Spec) -> Printed {
    let mut text = String::from(
        "/** What a client offers: one property a resource. Printed from core/spec by `make gen`. Do not edit. */\n\n",
    );
    for r in &spec.resources {
        let class = BTreeSet::from([names::pascal(&r.name)]);
        text += &names_from("import type", &class, &format!("./{}", r.name));
    }
    text.push_str("import { Root } from \"../resource\";\n\n");
    for r in &spec.resources {
        let mut all: BTreeSet<String> = groups(r).iter().map(|g| names::pascal(g)).collect();
        all.extend(r.operations.iter().filter_map(Node::params_name));
        text += &names_from("export type", &all, &format!("./{}", r.name));
    }
    text.push_str(
        "\n/** The resources of a client. Each is loaded when it is first used. */\nexport class Resources extends Root {\n",
    );
    for r in &spec.resources {
        let _ = writeln!(text, "  #{}: {} | undefined;", r.name, names::pascal(&r.name));
    }
    for r in &spec.resources {
        let (name, class) = (&r.name, names::pascal(&r.name));
        let _ = write!(
            text,
            "\n{}  get {name}(): {class} {{\n    return (this.#{name} ??= this._open((require(\"./{name}\") as typeof import(\"./{name}\")).{class}));\n  }}\n",
            comment(2, std::slice::from_ref(&r.doc)),
        );
    }
    text.push_str("}\n");
    Printed::new(format!("{PACKAGE}/api/index.ts"), text)
}

/// A file while it is being printed.
#[derive(Default)]
struct File {
    types: Uses,
    fills: BTreeSet<String>,
    classes: String,
    params: String,
}

fn file(node: &Node<'_>, older: &Older<'_>, resource: &Resource) -> Printed {
    let mut file = File::default();
    for group in groups(resource).iter().rev() {
        class(node, older, resource, group, &mut file);
    }
    for op in &resource.operations {
        params(node, op, &mut file);
    }
    let mut imports = String::from("import { Resource } from \"../resource\";\n");
    if !file.fills.is_empty() {
        imports += &names_from("import", &file.fills, "../older");
    }
    imports += &file.types.print();
    let text = format!(
        "/** The `{0}` operations. Printed from core/spec/{0}.yaml by `make gen`. Do not edit. */\n\n{imports}{1}{2}",
        resource.name, file.classes, file.params
    );
    Printed::new(format!("{PACKAGE}/api/{}.ts", resource.name), text)
}

/// `recordings`, `recordings.track`, …: every resource path in the file, shortest first.
pub(crate) fn groups(resource: &Resource) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = resource.operations.iter().map(|o| o.resource().to_owned()).collect();
    all.insert(resource.name.clone());
    all
}

fn class(node: &Node<'_>, older: &Older<'_>, resource: &Resource, group: &str, file: &mut File) {
    let doc =
        if group == resource.name { resource.doc.clone() } else { format!("The `{group}` operations.") };
    let _ = write!(
        file.classes,
        "\n{}export class {} extends Resource {{\n",
        comment(0, &[doc]),
        names::pascal(group)
    );
    let mut parts = Vec::new();
    for child in groups(resource) {
        if let Some((parent, last)) = child.rsplit_once('.')
            && parent == group
        {
            let class = names::pascal(&child);
            let _ = writeln!(file.classes, "  #{last}: {class} | undefined;");
            parts.push(format!(
                "  /** The `{child}` operations. */\n  get {last}(): {class} {{\n    return (this.#{last} ??= this._open({class}));\n  }}\n"
            ));
        }
    }
    if !parts.is_empty() {
        file.classes.push('\n');
    }
    for op in resource.operations.iter().filter(|o| o.resource() == group) {
        parts.push(method(node, older, op, file));
    }
    file.classes += &parts.join("\n");
    file.classes.push_str("}\n");
}

/// What an operation gives: the type of the answer or of an item, and the method of `Resource` that fetches it.
pub(crate) fn answer(node: &Node<'_>, op: &Operation, at: At<'_>, uses: &mut Uses) -> (String, &'static str) {
    let door = if op.is_list() { "_list" } else { "_call" };
    match (&op.returns, op.envelope.as_str()) {
        (Some(name), _) => (node.bare(&TypeExpr::Named(name.clone()), false, at, uses), door),
        (None, "empty") => ("void".into(), door),
        (None, raw) if raw.starts_with("raw:") => ("string".into(), "_text"),
        _ => ("unknown".into(), door),
    }
}

fn method(node: &Node<'_>, older: &Older<'_>, op: &Operation, file: &mut File) -> String {
    let (answer, door) = answer(node, op, At::Beside, &mut file.types);
    file.types.add("../options", "CallOptions");
    let returns = if op.is_list() {
        file.types.add("../pages", "Pager");
        format!("Pager<{answer}>")
    } else {
        file.types.add("../reply", "APIPromise");
        format!("APIPromise<{answer}>")
    };
    let mut signature = Vec::new();
    for p in op.positional_params() {
        let mark = if p.required { "" } else { "?" };
        signature.push(format!(
            "{}{mark}: {}",
            names::node_argument(&p.name),
            node.whole(&p.ty, true, At::Beside, &mut file.types)
        ));
    }
    if let Some(name) = Node::params_name(op) {
        let mark = if op.named_params().iter().any(|p| p.required) { "" } else { "?" };
        signature.push(format!("params{mark}: {name}"));
    }
    signature.push("options?: CallOptions".into());
    let mut given = vec![quote(&op.id), sent(op), "options".into()];
    if let Some(fill) = op.returns.as_deref().and_then(|name| older.function(name)) {
        given.push(fill.clone());
        file.fills.insert(fill);
    }
    let generic = if door == "_text" { String::new() } else { format!("<{answer}>") };
    let head = list(2, &format!("{}(", op.verb()), &signature, &format!("): {returns} {{"));
    let body = list(4, &format!("return this.{door}{generic}("), &given, ");");
    format!("{}{head}{body}  }}\n", comment(2, &doc(node, op)))
}

/// The object that goes to the core.
fn sent(op: &Operation) -> String {
    let pair = |name: &str| {
        let argument = names::node_argument(name);
        if argument == name { name.to_owned() } else { format!("{}: {argument}", key(name)) }
    };
    let positional: Vec<String> = op.positional.iter().map(|name| pair(name)).collect();
    match (positional.is_empty(), Node::params_name(op).is_none()) {
        (true, true) => "undefined".into(),
        (true, false) => "params".into(),
        (false, true) => format!("{{ {} }}", positional.join(", ")),
        (false, false) => format!("{{ ...params, {} }}", positional.join(", ")),
    }
}

fn doc(node: &Node<'_>, op: &Operation) -> Vec<String> {
    let mut out = Node::sentences(op);
    for p in op.positional_params() {
        out.push(format!("@param {} {}", names::node_argument(&p.name), node.sentence(p)));
    }
    if Node::params_name(op).is_some() {
        let else_ = if op.positional.is_empty() { "" } else { "else " };
        out.push(format!("@param params What {else_}the operation takes."));
    }
    out.push("@param options Signal, deadline, retries and headers of this call.".into());
    let returned = match op.envelope.split_once(':').map_or(op.envelope.as_str(), |(kind, _)| kind) {
        "page" => Some(
            "All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await` the first.",
        ),
        "raw" => Some("The text of the answer, as it is."),
        "opaque" => Some("The JSON of the answer."),
        "text" => Some("What the service confirms with; bare text becomes `message`."),
        _ => None,
    };
    out.extend(returned.map(|text| format!("@returns {text}")));
    out.push("@throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an effect.".into());
    if op.deprecated {
        out.push(format!("@deprecated {}.", names::upper_first(DEPRECATED)));
    }
    out
}

/// The object a method takes behind the positional parameters.
fn params(node: &Node<'_>, op: &Operation, file: &mut File) {
    let Some(name) = Node::params_name(op) else { return };
    let members = op.named_params();
    let _ = write!(
        file.params,
        "\n{}export interface {name} {{\n",
        comment(
            0,
            &[format!("What `{}` takes{}.", op.id, if op.positional.is_empty() { "" } else { " besides" })]
        )
    );
    for m in members {
        file.params += &node.member(m, None, true, At::Beside, &mut file.types);
    }
    if op.is_list() {
        let doc = comment(2, &["Where to go on: `nextCursor` of an earlier page.".into()]);
        let _ = writeln!(file.params, "{doc}  cursor?: string | undefined;");
    }
    file.params.push_str("}\n");
}
