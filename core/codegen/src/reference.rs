//! Prints `core/emulator/console/reference.json`: all that the console of the emulator shows of the description.

use crate::Printed;
use crate::docs::{self, Words};
use crate::sample_values::given;
use crate::samples;
use crate::spec::{Event, Kind, Member, Operation, Spec, TypeDecl};
use crate::types::TypeExpr;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The page speaks of parameters as the wire does.
const WORDS: Words = Words { param: |name| name.to_owned(), truth: ["false", "true"], tags: true };

pub(crate) fn print(spec: &Spec) -> Printed {
    let resources = spec.resources.iter().map(|r| json!({ "name": r.name, "doc": r.doc }));
    let operations = spec.resources.iter().flat_map(|r| &r.operations).map(|op| operation(spec, op));
    let sections = [
        ("resources", lines(resources)),
        ("operations", lines(operations)),
        ("types", lines(spec.types.iter().map(|decl| declared(spec, decl)))),
        ("events", lines(spec.events.iter().map(event))),
    ];
    let mut text = format!(
        "{{\n\"about\": \"Printed from core/spec by `make gen`. Do not edit.\",\n\"service\": \"https://api.videosdk.live\",\n\
         \"around\": {},\n\"secrets\": {}",
        samples::around(),
        json!(secrets(spec))
    );
    for (name, lines) in sections {
        text += &format!(",\n\"{name}\": [\n{lines}\n]");
    }
    Printed::new("core/emulator/console/reference.json", text + "\n}\n")
}

/// A line an entry, so that a change is read in review.
fn lines(entries: impl Iterator<Item = Value>) -> String {
    entries.map(|entry| entry.to_string()).collect::<Vec<_>>().join(",\n")
}

/// An object of what says something: no null, no false, nothing empty.
fn saying(members: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let empty = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    let members = members.into_iter().filter(|(_, value)| !empty(value));
    members.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
}

fn operation(spec: &Spec, op: &Operation) -> Value {
    let example: Map<String, Value> =
        given(spec, op).iter().map(|(p, v)| (p.name.clone(), v.json())).collect();
    saying([
        ("id", json!(op.id)),
        ("method", json!(op.method)),
        ("path", json!(op.path)),
        ("access", json!(op.access)),
        ("deprecated", json!(op.deprecated)),
        ("says", json!(docs::sentences(op, &WORDS))),
        ("params", op.params.iter().map(|p| member(spec, p)).collect()),
        ("reply", json!(reply(op))),
        ("returns", json!(op.returns)),
        ("errors", json!(errors(op))),
        ("emits", json!(op.emits)),
        ("example", example.into()),
        ("calls", samples::calls(op)),
        ("samples", samples::samples(spec, op)),
    ])
}

fn member(spec: &Spec, m: &Member) -> Value {
    saying([
        ("name", json!(m.name)),
        ("place", json!(m.place)),
        ("type", json!(written(&m.ty))),
        ("named", json!(m.ty.named())),
        ("words", json!(words(spec, &m.ty))),
        ("required", json!(m.required)),
        ("secret", json!(m.secret)),
        ("deprecated", json!(m.deprecated)),
        ("aliases", json!(m.aliases)),
        ("doc", json!(docs::member(spec, m, &WORDS))),
    ])
}

/// The words that a parameter may have, for somebody who chooses one.
fn words<'s>(spec: &'s Spec, ty: &TypeExpr) -> &'s [String] {
    match ty.bare() {
        TypeExpr::Named(name) => match spec.find(name).map(|decl| &decl.kind) {
            Some(Kind::Enum { values, .. }) => values,
            _ => &[],
        },
        _ => &[],
    }
}

/// A type as the description writes it.
fn written(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Any => "any".into(),
        TypeExpr::String => "string".into(),
        TypeExpr::Url => "url".into(),
        TypeExpr::Integer => "integer".into(),
        TypeExpr::Number => "number".into(),
        TypeExpr::Boolean => "boolean".into(),
        TypeExpr::List(item) => format!("list<{}>", written(item)),
        TypeExpr::Map(item) => format!("map<{}>", written(item)),
        TypeExpr::Named(name) => name.clone(),
        TypeExpr::OneOf(all) => all.iter().map(written).collect::<Vec<_>>().join(" | "),
        TypeExpr::Nullable(inner) => format!("{}?", written(inner)),
    }
}

/// How the answer looks on the wire.
fn reply(op: &Operation) -> String {
    let of = op.returns.as_deref().unwrap_or("any JSON");
    let (kind, key) = op.envelope.split_once(':').unwrap_or((&op.envelope, ""));
    match kind {
        _ if op.method.is_empty() => of.to_owned(),
        "page" if key == "session" => format!("a page: {{ pageInfo, data: {{ participants: [{of}] }} }}"),
        "page" => format!("a page: {{ pageInfo, {key}: [{of}] }}"),
        "list" => format!("{{ {key}: [{of}] }}"),
        "wrapped" => format!("{{ {key}: {of} }}"),
        "text" => match &op.confirmation {
            Some(words) => format!("the text \"{words}\""),
            None => format!("a text that confirms, or {of}"),
        },
        "raw" => format!("text of the type {key}"),
        "empty" => "nothing".into(),
        "opaque" => "any JSON".into(),
        _ => of.to_owned(),
    }
}

/// What a client has to expect beside success: the status, the kind of error it becomes in every language, and when.
fn errors(op: &Operation) -> Vec<[&'static str; 3]> {
    if op.method.is_empty() && op.steps.is_empty() {
        return vec![["", "invalid_argument", "A parameter is missing or wrong; nothing is sent."]];
    }
    let place = |wanted: &str| op.params.iter().any(|p| p.place == wanted);
    let takes = op.params.iter().any(|p| p.place != "path" && p.place != "token");
    let role = if op.access == "participant" {
        "The token's roles lack rtc."
    } else {
        "The token's roles lack crawler."
    };
    let closed = op.access != "public";
    let all = [
        (
            !op.params.is_empty(),
            ["", "invalid_argument", "A parameter is missing or wrong; nothing is sent."],
        ),
        (
            takes || op.method != "GET",
            ["400", "validation", "The values are refused, or this is the wrong moment."],
        ),
        (closed, ["401", "authentication", "The token is missing, expired, or of another project."]),
        (closed, ["403", "permission", role]),
        (
            place("path") || !op.steps.is_empty() || op.params.iter().any(|p| p.name == "roomId"),
            ["404", "not_found", "There is no such thing, or it belongs to another project."],
        ),
        (true, ["429", "rate_limit", "Too many requests; Retry-After says when to come again."]),
        (true, ["5xx", "server", "The service failed."]),
    ];
    all.into_iter().filter(|(applies, _)| *applies).map(|(_, row)| row).collect()
}

fn declared(spec: &Spec, decl: &TypeDecl) -> Value {
    let mut members =
        vec![("name", json!(decl.name)), ("doc", json!(decl.doc)), ("uncertain", json!(decl.uncertain))];
    match &decl.kind {
        Kind::Object(fields) => members.push(("fields", fields.iter().map(|f| member(spec, f)).collect())),
        Kind::Enum { values, open } => members.extend([("words", json!(values)), ("open", json!(open))]),
        Kind::Scalar { base, pattern, format, .. } => {
            members.extend([("base", json!(base)), ("pattern", json!(pattern)), ("format", json!(format))]);
        }
        Kind::Union { tag, variants } => members.extend([("tag", json!(tag)), ("variants", json!(variants))]),
    }
    saying(members)
}

fn event(event: &Event) -> Value {
    json!({ "name": event.name, "data": event.data, "doc": event.doc })
}

/// Names whose values the page masks until somebody asks for them.
fn secrets(spec: &Spec) -> BTreeSet<&str> {
    let params = spec.resources.iter().flat_map(|r| &r.operations).flat_map(|op| &op.params);
    let fields = spec.types.iter().flat_map(|decl| match &decl.kind {
        Kind::Object(fields) => fields.as_slice(),
        _ => &[],
    });
    params
        .chain(fields)
        .filter(|m| m.secret)
        .flat_map(|m| std::iter::once(&m.name).chain(&m.aliases))
        .map(String::as_str)
        .collect()
}
