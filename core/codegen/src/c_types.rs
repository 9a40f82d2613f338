//! How a parameter or a member of a request is written in C, and the statement that sends it.

use crate::docs::{self, Words};
use crate::names;
use crate::node_text::{comment, quote};
use crate::spec::{Kind, Member, Spec};
use crate::types::TypeExpr;

const WORDS: Words = Words { param: names::c, truth: ["false", "true"], tags: false };

/// What a value is in C. Zero always means that it is not given.
pub(crate) enum Shape {
    /// `const char *`, NULL where it is not given.
    Text,
    /// `vsdk_integer`, `vsdk_number` or `vsdk_boolean`: the word says which.
    Scalar(&'static str),
    /// A pointer to a struct.
    Object(String),
    /// A pointer to so many: of what, and how one of them is put.
    List(Box<Shape>),
    /// Anything else: JSON text.
    Json,
}

pub(crate) fn shape(spec: &Spec, ty: &TypeExpr) -> Shape {
    match ty.bare() {
        TypeExpr::String | TypeExpr::Url => Shape::Text,
        TypeExpr::Integer => Shape::Scalar("integer"),
        TypeExpr::Number => Shape::Scalar("number"),
        TypeExpr::Boolean => Shape::Scalar("boolean"),
        TypeExpr::Any | TypeExpr::Map(_) | TypeExpr::Nullable(_) => Shape::Json,
        TypeExpr::OneOf(all) => all.first().map_or(Shape::Json, |first| shape(spec, first)),
        TypeExpr::List(item) => match shape(spec, item) {
            Shape::List(_) | Shape::Json | Shape::Scalar("boolean") => Shape::Json,
            item => Shape::List(Box::new(item)),
        },
        TypeExpr::Named(name) => match spec.find(name).map(|decl| &decl.kind) {
            Some(Kind::Scalar { base, .. }) if base == "integer" => Shape::Scalar("integer"),
            Some(Kind::Scalar { base, .. }) if base == "number" => Shape::Scalar("number"),
            Some(Kind::Scalar { .. } | Kind::Enum { .. }) => Shape::Text,
            Some(Kind::Object(_)) => Shape::Object(names::snake(name)),
            Some(Kind::Union { .. }) | None => Shape::Json,
        },
    }
}

/// The field's name; one that holds JSON says so.
pub(crate) fn field(spec: &Spec, m: &Member) -> String {
    match shape(spec, &m.ty) {
        Shape::Json => format!("{}_json", names::snake(&m.name)),
        _ => names::c(&m.name),
    }
}

/// The declaration of a member of a struct, with its comment.
pub(crate) fn declaration(spec: &Spec, m: &Member) -> String {
    let name = field(spec, m);
    let mut doc = vec![docs::member(spec, m, &WORDS)];
    let needed = if m.required { "Required. " } else { "" };
    if let Some(first) = doc.first_mut() {
        *first = format!("{needed}{first}");
    }
    if let Shape::Json = shape(spec, &m.ty) {
        doc.push("JSON text.".into());
    }
    let lines = match shape(spec, &m.ty) {
        Shape::Text | Shape::Json => format!("    const char *{name};\n"),
        Shape::Scalar(kind) => format!("    vsdk_{kind} {name};\n"),
        Shape::Object(object) => format!("    const vsdk_{object} *{name};\n"),
        Shape::List(item) => {
            let item = match *item {
                Shape::Object(object) => format!("const vsdk_{object} *"),
                Shape::Scalar("integer") => "const int64_t *".into(),
                Shape::Scalar(_) => "const double *".into(),
                _ => "const char *const *".into(),
            };
            format!(
                "    {item}{name};\n    /** How many; NULL above means that it is not given. */\n    size_t {name}_count;\n"
            )
        }
    };
    format!("{}{lines}", comment(4, &doc))
}

/// The statements that put a member where it is given. `from` is the struct, `to` the parameters.
pub(crate) fn put(spec: &Spec, m: &Member) -> String {
    let (name, wire) = (field(spec, m), quote(&m.name));
    match shape(spec, &m.ty) {
        Shape::Text => {
            format!("    if (from->{name} != NULL) vsdk_params_string(to, {wire}, from->{name});\n")
        }
        Shape::Json => format!("    if (from->{name} != NULL) vsdk_params_json(to, {wire}, from->{name});\n"),
        Shape::Scalar(kind) => {
            format!("    if (from->{name}.given) vsdk_params_{kind}(to, {wire}, from->{name}.value);\n")
        }
        Shape::Object(object) => {
            format!("    if (from->{name} != NULL) vsdk_put_{object}(to, {wire}, from->{name});\n")
        }
        Shape::List(item) => {
            let one = match &*item {
                Shape::Object(object) => format!("vsdk_put_{object}(to, NULL, &from->{name}[at]);"),
                Shape::Scalar(kind) => format!("vsdk_params_{kind}(to, NULL, from->{name}[at]);"),
                _ => format!("vsdk_params_string(to, NULL, from->{name}[at]);"),
            };
            format!(
                "    if (from->{name} != NULL) {{\n        vsdk_params_array(to, {wire});\n        \
                 for (size_t at = 0; at < from->{name}_count; at++) {one}\n        vsdk_params_end(to);\n    }}\n"
            )
        }
    }
}

pub(crate) fn sentences(op: &crate::spec::Operation) -> Vec<String> {
    docs::sentences(op, &WORDS)
}
