//! What documentation says in every language: sentences about operations, parameters and fields.

use crate::spec::{Kind, Member, Operation, Spec};
use crate::types::TypeExpr;
use serde_yaml_ng::Value;

/// How a language spells what stands in the sentences.
pub(crate) struct Words {
    /// The name of a parameter.
    pub(crate) param: fn(&str) -> String,
    /// False and true.
    pub(crate) truth: [&'static str; 2],
    /// Whether it has a mark of its own for what is deprecated, so that no sentence has to say it.
    pub(crate) tags: bool,
}

/// What is to be said about an operation before its parameters.
pub(crate) fn sentences(op: &Operation, words: &Words) -> Vec<String> {
    let mut out = vec![op.doc.clone()];
    out.extend(op.notes.clone());
    out.extend(op.uncertain.as_ref().map(|text| format!("Not settled: {text}")));
    if op.deprecated && !words.tags {
        out.push(format!("Deprecated: {DEPRECATED}."));
    }
    for group in &op.one_of {
        let names: Vec<_> = group.iter().map(|n| format!("`{}`", (words.param)(n))).collect();
        out.push(format!("At least one of {} is needed.", names.join(" and ")));
    }
    for (path, value) in &op.fills {
        out.push(format!("Sends `{value}` as `{path}` unless given, wherever the parameter around it is."));
    }
    out.push(http_line(op, words));
    out
}

/// Why an operation is deprecated.
pub(crate) const DEPRECATED: &str = "the service no longer documents this call";

/// What an operation without a route of its own does.
pub(crate) fn composed(op: &Operation) -> String {
    if op.steps.is_empty() {
        return "Makes no request.".into();
    }
    format!("Composed of `{}`.", op.steps.join("` and `"))
}

fn http_line(op: &Operation, words: &Words) -> String {
    if op.method.is_empty() {
        return composed(op);
    }
    let repeat = match op.repeat.strip_prefix("when ") {
        Some(name) => format!("repeated after a failure only when `{}` is given", (words.param)(name)),
        None if op.repeat == "safe" => "repeated after a failure that may pass".into(),
        None => "repeated only when it surely never reached the service".into(),
    };
    format!("HTTP: `{} {}`, {repeat}.", op.method, op.path)
}

/// All that is known about a parameter or field, in sentences.
pub(crate) fn member(spec: &Spec, m: &Member, words: &Words) -> String {
    let mut parts = vec![m.doc.clone()];
    if let Some(default) = &m.default {
        parts.push(format!("The service assumes `{}`.", default_text(default, words)));
    }
    parts.extend(bounds(spec, m));
    if m.deprecated && !words.tags {
        parts.push("Deprecated: the service ignores it.".into());
    }
    parts.extend(m.uncertain.as_ref().map(|text| format!("Not settled: {text}")));
    parts.join(" ")
}

fn default_text(value: &Value, words: &Words) -> String {
    match value {
        Value::String(s) => s.clone(),
        Value::Bool(truth) => words.truth[usize::from(*truth)].into(),
        other => serde_yaml_ng::to_string(other).unwrap_or_default().trim().to_owned(),
    }
}

fn bounds(spec: &Spec, m: &Member) -> Option<String> {
    let unit = match m.ty.bare() {
        TypeExpr::String | TypeExpr::Url => " characters",
        TypeExpr::List(_) => " elements",
        TypeExpr::Named(name) => match spec.find(name).map(|t| &t.kind) {
            Some(Kind::Scalar { base, .. }) if base == "string" => " characters",
            _ => "",
        },
        _ => "",
    };
    Some(match (m.above, m.min, m.max) {
        (Some(above), _, Some(max)) => format!("Greater than {above}, at most {max}."),
        (Some(above), ..) => format!("Greater than {above}."),
        (None, Some(min), Some(max)) => format!("From {min} to {max}{unit}."),
        (None, Some(1.0), None) if !unit.is_empty() => "Not empty.".into(),
        (None, Some(min), None) => format!("At least {min}{unit}."),
        (None, None, Some(max)) => format!("At most {max}{unit}."),
        (None, None, None) => return None,
    })
}
