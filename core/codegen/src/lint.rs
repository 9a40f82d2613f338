//! What must hold between the parts of a description. Problems name file, operation or type, and field.

use crate::spec::{Kind, Member, Operation, Spec};
use std::collections::HashSet;

/// Every problem found; an empty list means the description can be printed.
pub(crate) fn lint(spec: &Spec) -> Vec<String> {
    let mut out = Vec::new();
    names_are_unique(spec, &mut out);
    for decl in &spec.types {
        let place = format!("core/spec/{}.yaml: type `{}`", decl.file, decl.name);
        match &decl.kind {
            Kind::Object(fields) => members(spec, &place, fields, &mut out),
            Kind::Enum { values, .. } if values.is_empty() => out.push(format!("{place}: `values` is empty")),
            Kind::Scalar { base, .. } if !matches!(base.as_str(), "string" | "integer" | "number") => {
                out.push(format!("{place}: `scalar` must be string, integer or number, not `{base}`"));
            }
            Kind::Union { variants, .. } => {
                for (word, name) in variants {
                    if !matches!(spec.find(name).map(|t| &t.kind), Some(Kind::Object(_))) {
                        out.push(format!(
                            "{place}: variant `{word}` names `{name}`, which is no object type"
                        ));
                    }
                }
            }
            _ => {}
        }
        sentence(&place, "doc", &decl.doc, &mut out);
    }
    for operation in spec.operations() {
        lint_operation(spec, operation, &mut out);
    }
    for event in &spec.events {
        if spec.find(&event.data).is_none() {
            out.push(format!("core/spec/events.yaml: event `{}`: no type `{}`", event.name, event.data));
        }
    }
    unused_types(spec, &mut out);
    crate::lint_python::lint(spec, &mut out);
    crate::lint_node::lint(spec, &mut out);
    out
}

fn lint_operation(spec: &Spec, op: &Operation, out: &mut Vec<String>) {
    let place = format!("core/spec/{}.yaml: operation `{}`", op.file, op.id);
    sentence(&place, "doc", &op.doc, out);
    if op.method.is_empty() {
        if !op.flow {
            out.push(format!("{place}: needs `http`, or `flow: true`, with `steps` if it makes requests"));
        }
    } else if !matches!(op.method.as_str(), "GET" | "POST" | "PUT" | "PATCH" | "DELETE") {
        out.push(format!("{place}, field `http`: unknown method `{}`", op.method));
    }
    if op.progress && (!op.flow || op.is_list()) {
        out.push(format!(
            "{place}, field `progress`: only an operation with `flow: true` that is no list tells any"
        ));
    }
    for step in &op.steps {
        if !spec.operations().iter().any(|o| &o.id == step) {
            out.push(format!("{place}, field `steps`: no operation `{step}`"));
        }
    }
    lint_path(&place, op, out);
    members(spec, &place, &op.params, out);
    for param in &op.params {
        let at = format!("{place}, field `{}`", param.name);
        let known = matches!(param.place.as_str(), "path" | "query" | "body")
            || param.place.starts_with("raw ")
            || (param.place == "token" && op.access == "participant")
            || (param.place == "local" && op.flow);
        if !known {
            out.push(format!(
                "{at}: `in` must be path, query, body, `raw CONTENT-TYPE`, (with access participant) token or (with a flow) local, not `{}`",
                param.place
            ));
        }
        if param.place == "path" && !param.required {
            out.push(format!("{at}: a path parameter is always required"));
        }
        if param.place == "body" && op.method == "GET" {
            out.push(format!("{at}: a GET carries no body"));
        }
    }
    let has = |name: &str| op.params.iter().any(|p| p.name == name);
    for name in op.one_of.iter().flatten() {
        if !has(name) {
            out.push(format!("{place}, field `one_of`: no parameter `{name}`"));
        }
    }
    for (path, _) in &op.fills {
        if !has(path.split('.').next().unwrap_or_default()) {
            out.push(format!("{place}, field `fills`: no parameter for `{path}`"));
        }
    }
    if let Some(name) = op.repeat.strip_prefix("when ") {
        if !has(name) {
            out.push(format!("{place}, field `repeat`: no parameter `{name}`"));
        }
    } else if !matches!(op.repeat.as_str(), "safe" | "never") {
        out.push(format!("{place}, field `repeat`: must be safe, never or `when NAME`"));
    }
    if !matches!(op.access.as_str(), "api" | "participant" | "public") {
        out.push(format!("{place}, field `access`: must be api, participant or public"));
    }
    lint_reply(spec, &place, op, out);
    for event in &op.emits {
        if !spec.events.is_empty() && !spec.events.iter().any(|e| &e.name == event) {
            out.push(format!("{place}, field `emits`: no event `{event}`"));
        }
    }
}

fn lint_path(place: &str, op: &Operation, out: &mut Vec<String>) {
    let in_path: HashSet<&str> =
        op.path.split('/').filter_map(|s| s.strip_prefix('{')?.strip_suffix('}')).collect();
    for name in &in_path {
        if !op.params.iter().any(|p| p.name == *name && p.place == "path") {
            out.push(format!("{place}, field `http`: `{{{name}}}` is no path parameter"));
        }
    }
    if op.method.is_empty() {
        return;
    }
    for param in op.params.iter().filter(|p| p.place == "path") {
        if !in_path.contains(param.name.as_str()) {
            out.push(format!("{place}, field `{}`: does not occur in the path", param.name));
        }
    }
}

fn lint_reply(spec: &Spec, place: &str, op: &Operation, out: &mut Vec<String>) {
    let needs_type = match op.envelope.as_str() {
        "flat" | "text" => true,
        "empty" | "opaque" => false,
        other => match other.split_once(':') {
            Some(("page" | "wrapped" | "list", key)) if !key.is_empty() => true,
            Some(("raw", kind)) if !kind.is_empty() => false,
            _ => {
                out.push(format!("{place}, field `envelope`: `{other}` is not known"));
                return;
            }
        },
    };
    match &op.returns {
        Some(name)
            if !matches!(spec.find(name).map(|t| &t.kind), Some(Kind::Object(_) | Kind::Union { .. })) =>
        {
            out.push(format!("{place}, field `returns`: `{name}` is no object type"));
        }
        None if needs_type => out.push(format!("{place}: `returns` is missing")),
        Some(_) if !needs_type => {
            out.push(format!("{place}, field `returns`: envelope `{}` has no type", op.envelope));
        }
        _ => {}
    }
}

fn members(spec: &Spec, place: &str, all: &[Member], out: &mut Vec<String>) {
    let mut seen = HashSet::new();
    for member in all {
        let at = format!("{place}, field `{}`", member.name);
        if !seen.insert(&member.name) {
            out.push(format!("{at}: stands twice"));
        }
        for name in member.ty.named() {
            if spec.find(name).is_none() {
                out.push(format!("{at}: no type `{name}`"));
            }
        }
        if let (Some(min), Some(max)) = (member.min, member.max)
            && min > max
        {
            out.push(format!("{at}: min {min} is above max {max}"));
        }
        sentence(&at, "doc", &member.doc, out);
    }
}

fn sentence(place: &str, key: &str, text: &str, out: &mut Vec<String>) {
    if !text.ends_with(['.', '!', '?', '`', ')']) {
        out.push(format!("{place}, field `{key}`: is no sentence (it ends without a full stop)"));
    }
}

fn names_are_unique(spec: &Spec, out: &mut Vec<String>) {
    let mut seen = HashSet::new();
    for decl in &spec.types {
        if !seen.insert(&decl.name) {
            out.push(format!("core/spec/{}.yaml: type `{}`: stands twice", decl.file, decl.name));
        }
    }
    let mut seen = HashSet::new();
    for op in spec.operations() {
        if !seen.insert(&op.id) {
            out.push(format!("core/spec/{}.yaml: operation `{}`: stands twice", op.file, op.id));
        }
    }
}

fn unused_types(spec: &Spec, out: &mut Vec<String>) {
    let mut used: HashSet<&str> = HashSet::new();
    for op in spec.operations() {
        used.extend(op.returns.as_deref());
        used.extend(op.params.iter().flat_map(|p| p.ty.named()));
    }
    used.extend(spec.events.iter().map(|e| e.data.as_str()));
    for decl in &spec.types {
        match &decl.kind {
            Kind::Object(fields) => used.extend(fields.iter().flat_map(|f| f.ty.named())),
            Kind::Union { variants, .. } => used.extend(variants.iter().map(|(_, t)| t.as_str())),
            _ => {}
        }
    }
    for decl in &spec.types {
        if !used.contains(decl.name.as_str()) {
            out.push(format!("core/spec/{}.yaml: type `{}`: nothing uses it", decl.file, decl.name));
        }
    }
}
