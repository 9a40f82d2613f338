//! The help of one operation, printed from its row in the table.

use std::fmt::Write as _;
use videosdk_api::operation::{Access, Operation, Param, Place, Type};

pub(crate) fn of(op: &Operation) -> String {
    let mut text = format!("{}\n\n{}\n", op.doc, line(op));
    let _ = write!(text, "\nUsage: videosdk-api call {}", op.id);
    for param in op.params.iter().filter(|param| param.required) {
        let _ = write!(text, " {}=…", param.name);
    }
    text.push_str(if op.params.iter().any(|param| !param.required) { " [NAME=VALUE…]\n" } else { "\n" });
    section(&mut text, "Required", op.params.iter().filter(|param| param.required));
    section(&mut text, "Optional", op.params.iter().filter(|param| !param.required));
    for group in op.one_of {
        let _ = writeln!(text, "\nAt least one of: {}", group.join(", "));
    }
    if op.envelope.is_page() {
        text.push_str("\nAnswers a page of a list; --all walks to the end.\n");
    } else if let Some(def) = op.returns {
        let _ = writeln!(text, "\nAnswers {}.", def.name);
    }
    if !op.emits.is_empty() {
        let _ = writeln!(text, "\nMay lead to the webhooks: {}", op.emits.join(", "));
    }
    text
}

/// Method and path, or that there is none.
pub(crate) fn line(op: &Operation) -> String {
    let route = if op.path.is_empty() {
        "composed of other calls".to_owned()
    } else {
        format!("{} {}", op.method.as_str(), op.path_template())
    };
    match op.access {
        Access::Api => route,
        Access::Participant => format!("{route} (with a token of one participant)"),
        Access::Public => format!("{route} (without a token)"),
    }
}

fn section<'a>(text: &mut String, title: &str, params: impl Iterator<Item = &'a Param>) {
    let params: Vec<&Param> = params.collect();
    let width = params.iter().map(|param| param.name.len()).max().unwrap_or(0);
    if !params.is_empty() {
        let _ = writeln!(text, "\n{title}:");
    }
    for param in params {
        let _ = write!(text, "  {:width$}  {}", param.name, words(&param.ty));
        if let Place::RawBody(kind) = param.place {
            let _ = write!(text, "; the whole body, {kind}");
        }
        if param.secret {
            text.push_str("; secret: @FILE or @-");
        }
        if !param.aliases.is_empty() {
            let _ = write!(text, "; also {}", param.aliases.join(", "));
        }
        text.push('\n');
    }
}

/// A type in plain words.
pub(crate) fn words(ty: &Type) -> String {
    match ty {
        Type::Any => "anything".to_owned(),
        Type::String { min, max } => match (*min, *max) {
            (_, u32::MAX) => "text".to_owned(),
            (0, max) => format!("text of at most {max} characters"),
            (min, max) => format!("text of {min} to {max} characters"),
        },
        Type::Url { .. } => "URL".to_owned(),
        Type::Integer { min, max } => format!("whole number{}", bounds(*min, *max, i64::MIN, i64::MAX)),
        Type::Number { min, max } => {
            format!("number{}", bounds(*min, *max, f64::NEG_INFINITY, f64::INFINITY))
        }
        Type::Boolean => "true or false".to_owned(),
        Type::Enum { values, open, .. } => {
            format!("{}{}", values.join(" | "), if *open { " | …" } else { "" })
        }
        Type::List { item, .. } => format!("list of: {}", words(item)),
        Type::Map(item) => format!("object, every member: {}", words(item)),
        Type::Object(def) => {
            let names: Vec<String> = def
                .fields
                .iter()
                .map(|f| format!("{}{}", f.name, if f.required { "" } else { "?" }))
                .collect();
            format!("{} {{ {} }}", def.name, names.join(", "))
        }
        Type::OneOf(types) => types.iter().map(words).collect::<Vec<_>>().join(", or "),
    }
}

fn bounds<T: PartialEq + std::fmt::Display>(min: T, max: T, least: T, most: T) -> String {
    match (min == least, max == most) {
        (true, true) => String::new(),
        (false, true) => format!(", {min} or more"),
        (true, false) => format!(", {max} or less"),
        (false, false) => format!(", {min} to {max}"),
    }
}
