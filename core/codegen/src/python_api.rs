//! Prints `videosdk_api/api/`: the typed methods, one file a resource, sync and async from one template.

use crate::docs::DEPRECATED;
use crate::python_docs;
use crate::python_text::{Expr, docstring, quote, spaces};
use crate::python_types::{Python, Uses};
use crate::spec::{Operation, Resource, Spec};
use crate::{Printed, names};
use std::collections::BTreeSet;
use std::fmt::Write as _;

pub(crate) const PACKAGE: &str = "bindings-python/python/videosdk_api";

/// Which of the two classes is being printed.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Sync,
    Async,
}

impl Mode {
    fn prefix(self) -> &'static str {
        if self == Self::Async { "Async" } else { "" }
    }
}

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let python = Python::new(spec);
    let mut printed: Vec<_> = spec.resources.iter().map(|r| file(&python, r)).collect();
    printed.push(index(spec));
    printed
}

/// The mixins that give a client its resources.
fn index(spec: &Spec) -> Printed {
    let mut text = String::from(
        "\"\"\"What a client offers: one property a resource. Printed from core/spec by `make gen`. Do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from .._native import Client\nfrom .._resource import resource\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n",
    );
    for r in &spec.resources {
        let class = names::pascal(&r.name);
        text += &crate::python_text::import(
            4,
            &format!(".{}", names::python(&r.name)),
            [class.clone(), format!("Async{class}")],
        );
    }
    for mode in [Mode::Sync, Mode::Async] {
        let prefix = mode.prefix();
        let kind = if mode == Mode::Async { "an asynchronous" } else { "a blocking" };
        let _ = write!(
            text,
            "\n\nclass {prefix}Resources(Client):\n    \"\"\"The resources of {kind} client. Each is loaded when it is first used.\"\"\"\n\n    __slots__ = ()\n"
        );
        for r in &spec.resources {
            let class = format!("{prefix}{}", names::pascal(&r.name));
            let _ = write!(
                text,
                "\n    @resource\n    def {}(self) -> {class}:\n{}        from .{} import {class}\n\n        return {class}(self)\n",
                names::python(&r.name),
                docstring(8, std::slice::from_ref(&r.doc)),
                names::python(&r.name)
            );
        }
    }
    Printed::new(format!("{PACKAGE}/api/__init__.py"), text)
}

fn file(python: &Python<'_>, resource: &Resource) -> Printed {
    let mut body = String::new();
    let (mut now, mut later) = (Uses::default(), Uses::default());
    later.add("collections.abc", "Mapping");
    later.add(".._resource", "Duration");
    for mode in [Mode::Sync, Mode::Async] {
        now.add(".._resource", format!("{}Resource", mode.prefix()));
        for group in groups(resource) {
            class(python, resource, &group, mode, &mut now, &mut later, &mut body);
        }
    }
    if resource.operations.iter().any(|op| op.deprecated) {
        now.add(".._resource", "deprecated");
    }
    let text = format!(
        "\"\"\"The `{0}` operations. Printed from core/spec/{0}.yaml by `make gen`. Do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n{1}{2}{body}",
        resource.name,
        now.print(0),
        later.print_for_checkers(&now),
    );
    Printed::new(format!("{PACKAGE}/api/{}.py", names::python(&resource.name)), text)
}

/// `recordings`, `recordings.track`, …: every resource path in the file, shortest first.
fn groups(resource: &Resource) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = resource.operations.iter().map(|o| o.resource().to_owned()).collect();
    all.insert(resource.name.clone());
    all
}

fn class(
    python: &Python<'_>,
    resource: &Resource,
    group: &str,
    mode: Mode,
    now: &mut Uses,
    later: &mut Uses,
    out: &mut String,
) {
    let prefix = mode.prefix();
    let doc =
        if group == resource.name { resource.doc.clone() } else { format!("The `{group}` operations.") };
    let _ = write!(
        out,
        "\n\nclass {prefix}{}({prefix}Resource):\n{}\n    __slots__ = ()\n",
        names::pascal(group),
        docstring(4, &[doc])
    );
    for child in groups(resource) {
        if let Some((parent, last)) = child.rsplit_once('.')
            && parent == group
        {
            let class = format!("{prefix}{}", names::pascal(&child));
            let _ = write!(
                out,
                "\n    @property\n    def {}(self) -> {class}:\n        \"\"\"The `{child}` operations.\"\"\"\n        return {class}(self._client)\n",
                names::python(last)
            );
        }
    }
    for op in resource.operations.iter().filter(|o| o.resource() == group) {
        method(python, op, mode, now, later, out);
    }
}

/// What the caller gets, and the class the core's answer is read into.
fn result(python: &Python<'_>, op: &Operation, now: &mut Uses, later: &mut Uses) -> (String, String) {
    if let Some(decl) = op.returns.as_deref().and_then(|name| python.find(name)) {
        now.add(format!("..models.{}", names::python(&decl.file)), &decl.name);
        return (decl.name.clone(), decl.name.clone());
    }
    let python = match op.envelope.as_str() {
        "empty" => "None",
        raw if raw.starts_with("raw:") => "str",
        _ => {
            later.add("typing", "Any");
            "Any"
        }
    };
    (python.into(), "None".into())
}

fn method(
    python: &Python<'_>,
    op: &Operation,
    mode: Mode,
    now: &mut Uses,
    later: &mut Uses,
    out: &mut String,
) {
    let (returned, model) = result(python, op, now, later);
    let is_list = op.is_list();
    let pager = format!("{}Pager", mode.prefix());
    let returns = if is_list { format!("{pager}[{returned}]") } else { returned.clone() };
    if is_list {
        now.add("..pages", &pager);
    }
    if op.progress {
        later.add("collections.abc", "Callable");
        later.add(".._native", "Progress");
    }
    out.push('\n');
    if op.deprecated {
        let _ = writeln!(out, "    @deprecated({})", quote(DEPRECATED));
    }
    let word = if mode == Mode::Async && !is_list { "async def" } else { "def" };
    let arguments = signature(python, op, later);
    let head = Expr::Group(names::python(op.verb()), ['(', ')'], arguments);
    *out += &head.lay_out(4, &format!("{word} "), &format!(" -> {returns}:"));
    *out += &docstring(8, &python_docs::operation(python.spec, op));
    *out += &body(op, mode, &returned, &model);
}

fn signature(python: &Python<'_>, op: &Operation, later: &mut Uses) -> Vec<Expr> {
    let mut out = vec![Expr::text("self")];
    let ordered = op.ordered_params();
    for p in ordered.iter().filter(|p| p.required) {
        out.push(Expr::text(format!(
            "{}: {}",
            names::python_param(&p.name),
            python.given(&p.ty, later, None)
        )));
    }
    out.push(Expr::text("*"));
    for p in ordered.iter().filter(|p| !p.required) {
        let ty = python.given(&p.ty, later, None);
        let ty = if ty == "Any" { ty } else { format!("{ty} | None") };
        out.push(Expr::text(format!("{}: {ty} = None", names::python_param(&p.name))));
    }
    if op.is_list() {
        out.push(Expr::text("cursor: str | None = None"));
    }
    out.extend(python_docs::options(op).map(|(name, ty, _)| Expr::text(format!("{name}: {ty} = None"))));
    out
}

fn body(op: &Operation, mode: Mode, returned: &str, model: &str) -> String {
    let pairs =
        op.params.iter().map(|p| Expr::text(format!("{}: {}", quote(&p.name), names::python_param(&p.name))));
    let params = Expr::Group(String::new(), ['{', '}'], pairs.collect());
    let options = || python_docs::options(op).map(|(name, _, _)| Expr::text(*name));
    if op.is_list() {
        let mut arguments = vec![
            Expr::text("self"),
            Expr::text(quote(&op.id)),
            params,
            Expr::text(model),
            Expr::text("cursor"),
        ];
        arguments.push(Expr::Group(String::new(), ['(', ')'], options().collect()));
        return Expr::Group(format!("{}Pager", mode.prefix()), ['(', ')'], arguments)
            .lay_out(8, "return ", "");
    }
    let mut arguments = vec![Expr::text(quote(&op.id)), params, Expr::text(model)];
    arguments.extend(options());
    let wait = if mode == Mode::Async { "await " } else { "" };
    let call = Expr::Group(format!("{wait}self._call"), ['(', ')'], arguments);
    match returned {
        "None" => call.lay_out(8, "", ""),
        // What comes without a model is of no type that a checker could know.
        "str" => call.lay_out(8, "_text: str = ", "") + &spaces(8) + "return _text\n",
        _ => call.lay_out(8, "return ", ""),
    }
}
