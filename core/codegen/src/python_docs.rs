//! What Python documentation says about operations, parameters and fields: sentence, defaults, bounds, what is open.

use crate::names;
use crate::python_text::{WIDTH, wrap};
use crate::spec::{Kind, Member, Operation, Spec};
use crate::types::TypeExpr;
use serde_yaml_ng::Value;

/// The options every method takes, with their documentation.
pub(crate) const OPTIONS: &[(&str, &str, &str)] = &[
    (
        "deadline",
        "Duration | None",
        "Time for the whole call with all its attempts: seconds, text such as \"500ms\" or \"2s\", or a timedelta. \
         30 seconds unless the client says otherwise; infinity for none.",
    ),
    (
        "retries",
        "int | None",
        "Greatest number of further attempts, made only where they are harmless. 2 unless the client says otherwise.",
    ),
    ("headers", "Mapping[str, str] | None", "HTTP headers to add to this call."),
    (
        "idempotent",
        "bool | None",
        "Whether a second attempt is harmless, where you know better than the description.",
    ),
];

/// Documentation of `cursor`, which lists take.
pub(crate) const CURSOR: &str = "Where to go on: `next_cursor` of an earlier page.";

/// The paragraphs of a method's docstring.
pub(crate) fn operation(spec: &Spec, op: &Operation) -> Vec<String> {
    let mut out = vec![op.doc.clone()];
    out.extend(op.notes.clone());
    out.extend(op.uncertain.as_ref().map(|text| format!("Not settled: {text}")));
    if op.deprecated {
        out.push("Deprecated: the service no longer documents this call.".into());
    }
    for group in &op.one_of {
        let names: Vec<_> = group.iter().map(|n| format!("`{}`", names::python_param(n))).collect();
        out.push(format!("At least one of {} is needed.", names.join(" and ")));
    }
    for (path, value) in &op.fills {
        out.push(format!("Sends `{value}` as `{path}` unless given, wherever the parameter around it is."));
    }
    out.push(http_line(op));
    out.push(arguments(spec, op));
    out.extend(returns(op));
    out.push(raises());
    out
}

fn http_line(op: &Operation) -> String {
    if op.method.is_empty() {
        return format!("Composed of `{}`.", op.steps.join("` and `"));
    }
    let repeat = match op.repeat.strip_prefix("when ") {
        Some(name) => format!("repeated after a failure only when `{}` is given", names::python_param(name)),
        None if op.repeat == "safe" => "repeated after a failure that may pass".into(),
        None => "repeated only when it surely never reached the service".into(),
    };
    format!("HTTP: `{} {}`, {repeat}.", op.method, op.path)
}

fn arguments(spec: &Spec, op: &Operation) -> String {
    let mut lines = vec!["Args:".to_owned()];
    for p in op.ordered_params() {
        lines.extend(entry(&names::python_param(&p.name), &member(spec, p)));
    }
    if op.is_list() {
        lines.extend(entry("cursor", CURSOR));
    }
    for (name, _, doc) in OPTIONS {
        lines.extend(entry(name, doc));
    }
    lines.join("\n")
}

fn returns(op: &Operation) -> Option<String> {
    let text = match op.envelope.split_once(':').map_or(op.envelope.as_str(), |(kind, _)| kind) {
        "page" => {
            "All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages."
        }
        "raw" => "The text of the answer, as it is.",
        "opaque" => "The JSON of the answer as plain Python data.",
        "text" => "What the service confirms with; bare text becomes `message`.",
        _ => return None,
    };
    Some(section("Returns:", text))
}

fn raises() -> String {
    section(
        "Raises:",
        "VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an effect.",
    )
}

fn section(title: &str, text: &str) -> String {
    let lines = wrap(text, WIDTH - 12, 0, 4);
    lines.into_iter().fold(title.to_owned(), |all, line| format!("{all}\n    {line}"))
}

/// One entry of a list of arguments, wrapped, four blanks in.
fn entry(name: &str, doc: &str) -> Vec<String> {
    let lines = wrap(&format!("{name}: {doc}"), WIDTH - 12, 0, 4);
    lines.into_iter().map(|l| format!("    {l}")).collect()
}

/// All that is known about a parameter or field, in sentences.
pub(crate) fn member(spec: &Spec, m: &Member) -> String {
    let mut parts = vec![m.doc.clone()];
    if let Some(default) = &m.default {
        parts.push(format!("The service assumes `{}`.", default_text(default)));
    }
    parts.extend(bounds(spec, m));
    if m.deprecated {
        parts.push("Deprecated: the service ignores it.".into());
    }
    parts.extend(m.uncertain.as_ref().map(|text| format!("Not settled: {text}")));
    parts.join(" ")
}

fn default_text(value: &Value) -> String {
    match value {
        Value::String(s) => s.clone(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
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
