//! Values that samples are written with: what is required, one of each group, and else one parameter that says something.

use crate::spec::{Kind, Member, Operation, Spec};
use crate::types::TypeExpr;
use serde_json::{Map, Value, json};

/// A value with what a language must know to write it.
#[derive(Debug)]
pub(crate) enum Sample<'s> {
    /// Text, one of some words, or a time.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// Any JSON.
    Json(Value),
    /// A list of one element, or none.
    List(Vec<Sample<'s>>),
    /// A map with one entry.
    Map(&'static str, Box<Sample<'s>>),
    /// An object type and the members given.
    Object(&'s str, Vec<(&'s Member, Sample<'s>)>),
    /// One of several object types: the field that tells, its word, and the object.
    Variant(&'s str, &'s str, Box<Sample<'s>>),
}

impl Sample<'_> {
    /// The value on the wire.
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Text(text) => json!(text),
            Self::Integer(number) => json!(number),
            Self::Number(number) if number.fract() == 0.0 => json!(*number as i64),
            Self::Number(number) => json!(number),
            Self::Boolean(truth) => json!(truth),
            Self::Json(value) => value.clone(),
            Self::List(items) => items.iter().map(Self::json).collect(),
            Self::Map(key, item) => json!({ *key: item.json() }),
            Self::Object(_, members) => {
                members.iter().map(|(m, value)| (m.name.clone(), value.json())).collect::<Map<_, _>>().into()
            }
            Self::Variant(tag, word, object) => {
                let mut all = Map::from_iter([((*tag).to_owned(), json!(word))]);
                if let Value::Object(members) = object.json() {
                    all.extend(members);
                }
                all.into()
            }
        }
    }
}

/// The parameters that the samples of an operation give, in the order of the file.
pub(crate) fn given<'s>(spec: &'s Spec, op: &'s Operation) -> Vec<(&'s Member, Sample<'s>)> {
    let mut names: Vec<&str> = op.params.iter().filter(|p| p.required).map(|p| p.name.as_str()).collect();
    for group in &op.one_of {
        if !group.iter().any(|name| names.contains(&name.as_str())) {
            names.extend(group.first().map(String::as_str));
        }
    }
    if names.is_empty() && !op.is_list() {
        let telling = |p: &&Member| !p.deprecated && p.uncertain.is_none() && p.place == "body";
        names.extend(op.params.iter().find(telling).map(|p| p.name.as_str()));
    }
    let chosen = op.params.iter().filter(|p| names.contains(&p.name.as_str()));
    chosen.map(|p| (p, member(spec, p))).collect()
}

fn member<'s>(spec: &'s Spec, m: &'s Member) -> Sample<'s> {
    value(spec, &m.ty, m, 0)
}

fn value<'s>(spec: &'s Spec, ty: &'s TypeExpr, m: &'s Member, depth: usize) -> Sample<'s> {
    match ty.bare() {
        TypeExpr::String => Sample::Text(text(&m.name, m.place.starts_with("raw "))),
        TypeExpr::Url => Sample::Text("https://example.com/hooks".into()),
        TypeExpr::Integer => Sample::Integer(number(m) as i64),
        TypeExpr::Number => Sample::Number(number(m)),
        TypeExpr::Boolean => Sample::Boolean(true),
        TypeExpr::Any | TypeExpr::Nullable(_) => Sample::Json(json!("live")),
        TypeExpr::Map(item) if **item == TypeExpr::Any => Sample::Json(json!({ "team": "blue" })),
        TypeExpr::Map(item) => Sample::Map("team", Box::new(value(spec, item, m, depth + 1))),
        TypeExpr::List(item) => Sample::List(vec![value(spec, item, m, depth + 1)]),
        TypeExpr::OneOf(all) => match all.first() {
            Some(first) => value(spec, first, m, depth),
            None => Sample::Json(Value::Null),
        },
        TypeExpr::Named(name) => named(spec, name, m, depth),
    }
}

fn named<'s>(spec: &'s Spec, name: &'s str, m: &'s Member, depth: usize) -> Sample<'s> {
    match spec.find(name).map(|decl| &decl.kind) {
        Some(Kind::Scalar { base, .. }) if base == "integer" => Sample::Integer(number(m) as i64),
        Some(Kind::Scalar { base, .. }) if base == "number" => Sample::Number(number(m)),
        Some(Kind::Scalar { format: Some(format), .. }) if format == "date-time" => {
            Sample::Text("2026-01-31T09:00:00.000Z".into())
        }
        Some(Kind::Scalar { .. }) => Sample::Text(text(&m.name, false)),
        Some(Kind::Enum { values, .. }) => Sample::Text(values.first().cloned().unwrap_or_default()),
        Some(Kind::Object(fields)) => Sample::Object(name, members(spec, fields, depth)),
        Some(Kind::Union { tag, variants }) => match variants.first() {
            Some((word, object)) => match named(spec, object, m, depth) {
                Sample::Object(name, mut members) => {
                    members.retain(|(m, _)| m.name != *tag);
                    Sample::Variant(tag, word, Box::new(Sample::Object(name, members)))
                }
                other => other,
            },
            None => Sample::Json(Value::Null),
        },
        None => Sample::Json(Value::Null),
    }
}

/// The required members of an object; without any, the first that is not deprecated.
fn members<'s>(spec: &'s Spec, fields: &'s [Member], depth: usize) -> Vec<(&'s Member, Sample<'s>)> {
    let mut chosen: Vec<&Member> = fields.iter().filter(|f| f.required).collect();
    if chosen.is_empty() && depth < 3 {
        chosen.extend(fields.iter().find(|f| !f.deprecated));
    }
    chosen.into_iter().map(|f| (f, value(spec, &f.ty, f, depth + 1))).collect()
}

fn number(m: &Member) -> f64 {
    let least = m.min.or(m.above.map(|above| above + 1.0)).unwrap_or(1.0);
    m.default.as_ref().and_then(serde_yaml_ng::Value::as_f64).unwrap_or(least.max(1.0))
}

/// Text that shows by itself what it stands for.
fn text(name: &str, whole_body: bool) -> String {
    let known = match name {
        _ if whole_body => "v=0",
        "roomId" | "meetingId" => "abcd-efgh-ijkl",
        "customRoomId" => "maths-101",
        "participantId" | "participantIds" | "allowedParticipantIds" => "ana",
        "name" => "demo",
        "events" => "*",
        "url" => "rtmp://live.example.org/app",
        "address" => "sip.example.org",
        "fileName" | "filename" => "callees.csv",
        "timezone" | "timeZone" => "Europe/Berlin",
        "image" => "registry.example.org/agent:1",
        _ if crate::names::unified(name).contains("number") || name == "sipCallTo" => "+14155550100",
        _ if name.ends_with("Path") => "recordings/maths",
        _ => "",
    };
    if known.is_empty() {
        format!("your-{}", crate::names::snake(name).replace('_', "-"))
    } else {
        known.into()
    }
}
