//! Prints `core/src/models/`: typed replies and request objects, one file a resource.

use crate::spec::{Kind, Member, Spec, TypeDecl};
use crate::types::TypeExpr;
use crate::{Printed, names, usage};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let inputs = usage::inputs(spec);
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for decl in &spec.types {
        let out = files.entry(&decl.file).or_default();
        match &decl.kind {
            Kind::Object(fields) => object(spec, decl, fields, &inputs, out),
            Kind::Enum { values, .. } => open_enum(decl, values, out),
            Kind::Union { tag, variants } => union(decl, tag, variants, out),
            Kind::Scalar { .. } => {}
        }
    }
    files.retain(|_, body| !body.is_empty());
    let mut printed: Vec<_> = files.iter().map(|(file, body)| module(file, body)).collect();
    let mut index = String::from(
        "//! Typed replies and request objects. Printed from `core/spec` by `make gen`. Do not edit.\n\n",
    );
    for file in files.keys() {
        let _ = writeln!(index, "mod {};", names::rust(file));
    }
    for file in files.keys() {
        let _ = writeln!(index, "pub use {}::*;", names::rust(file));
    }
    printed.push(Printed::new("core/src/models/mod.rs", index));
    printed
}

fn module(file: &str, body: &str) -> Printed {
    let mut uses = String::new();
    for (needle, line) in [
        ("Timestamp", "use crate::model::Timestamp;\n"),
        ("Extra", "use crate::model::Extra;\n"),
        ("Value", "use serde_json::Value;\n"),
        ("BTreeMap", "use std::collections::BTreeMap;\n"),
    ] {
        if body.contains(needle) {
            uses.push_str(line);
        }
    }
    let text = format!(
        "//! Printed from `core/spec/{file}.yaml` by `make gen`. Do not edit.\n\n\
         #[allow(unused_imports)]\nuse super::*;\n{uses}\n{body}"
    );
    Printed::new(format!("core/src/models/{}.rs", names::rust(file)), text)
}

/// The Rust type of an expression. Lists of a request stay optional, so that "not given" and "empty" differ.
pub(crate) fn rust_type(spec: &Spec, ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Any => "Value".into(),
        TypeExpr::String | TypeExpr::Url => "String".into(),
        TypeExpr::Integer => "i64".into(),
        TypeExpr::Number => "f64".into(),
        TypeExpr::Boolean => "bool".into(),
        TypeExpr::List(item) => format!("Vec<{}>", rust_type(spec, item)),
        TypeExpr::Map(item) if **item == TypeExpr::Any => "Extra".into(),
        TypeExpr::Map(item) => format!("BTreeMap<String, {}>", rust_type(spec, item)),
        TypeExpr::Nullable(inner) => rust_type(spec, inner),
        TypeExpr::OneOf(all) => all.first().map_or("Value".into(), |t| rust_type(spec, t)),
        TypeExpr::Named(name) => match spec.find(name).map(|t| &t.kind) {
            Some(Kind::Scalar { base, .. }) if name == "Timestamp" && base == "string" => "Timestamp".into(),
            Some(Kind::Scalar { base, .. }) => rust_type(spec, &TypeExpr::parse(base).unwrap_or_default()),
            _ => name.clone(),
        },
    }
}

fn field_type(spec: &Spec, f: &Member, input: bool) -> String {
    let bare = f.ty.bare();
    let plain = rust_type(spec, bare);
    let is_list = matches!(bare, TypeExpr::List(_));
    if (f.required && !f.ty.nullable()) || (is_list && !input) {
        plain
    } else if is_object(spec, bare) {
        // Mostly absent, and an answer is moved often on its way to the caller.
        format!("Option<Box<{plain}>>")
    } else {
        format!("Option<{plain}>")
    }
}

fn is_object(spec: &Spec, ty: &TypeExpr) -> bool {
    match ty {
        TypeExpr::Named(name) => spec.find(name).is_some_and(|t| matches!(t.kind, Kind::Object(_))),
        _ => false,
    }
}

fn object(spec: &Spec, decl: &TypeDecl, fields: &[Member], inputs: &HashSet<String>, out: &mut String) {
    let input = inputs.contains(&decl.name);
    let name = &decl.name;
    let secret = fields.iter().any(|f| f.secret);
    docs(&decl.doc, decl.uncertain.as_deref(), out);
    let debug = if secret { "" } else { "Debug, " };
    let _ =
        writeln!(out, "#[derive({debug}Clone, Default, PartialEq)]\n#[non_exhaustive]\npub struct {name} {{");
    for f in fields {
        docs(&member_doc(f), f.uncertain.as_deref(), out);
        let _ = writeln!(out, "pub {}: {},", names::rust(&f.name), field_type(spec, f, input));
    }
    out.push_str(
        "/// Members that are not named above, or hold a value of another type, under their names on the wire.\n\
         pub extra: Extra,\n}\n\n",
    );
    let _ = writeln!(out, "crate::model::wire_struct! {{ {name} {{");
    for f in fields {
        let aliases: String = f.aliases.iter().map(|a| format!(" | {a:?}")).collect();
        let _ = writeln!(out, "{}: {:?}{aliases},", names::rust(&f.name), f.name);
    }
    out.push_str("} }\n\n");
    if secret {
        redacted_debug(name, fields, out);
    }
    if input {
        setters(spec, name, fields, out);
    }
}

/// Secret fields show `***`, so that a stream key or a signed URL cannot end in a log.
fn redacted_debug(name: &str, fields: &[Member], out: &mut String) {
    let _ = writeln!(
        out,
        "impl std::fmt::Debug for {name} {{\n\
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\nf.debug_struct({name:?})"
    );
    for f in fields {
        let field = names::rust(&f.name);
        let value = if f.secret { "&format_args!(\"***\")".to_owned() } else { format!("&self.{field}") };
        let _ = writeln!(out, ".field({:?}, {value})", field.trim_start_matches("r#"));
    }
    out.push_str(".finish_non_exhaustive()\n}\n}\n\n");
}

fn setters(spec: &Spec, name: &str, fields: &[Member], out: &mut String) {
    let _ = writeln!(out, "impl {name} {{");
    for f in fields {
        docs(&format!("Sets `{}`: {}", f.name, names::lower_first(&f.doc)), None, out);
        let (arg, value) = argument(spec, &f.ty);
        let ty = field_type(spec, f, true);
        let value = if ty.starts_with("Option<Box<") { format!("Box::new({value})") } else { value };
        let value = if ty.starts_with("Option<") { format!("Some({value})") } else { value };
        let field = names::rust(&f.name);
        let _ = writeln!(
            out,
            "#[must_use]\npub fn {field}(mut self, value: {arg}) -> Self {{ self.{field} = {value}; self }}"
        );
    }
    out.push_str("}\n\n");
}

/// How a setter takes a value and what it makes of it, for instance `impl Into<String>` and `value.into()`.
pub(crate) fn argument(spec: &Spec, ty: &TypeExpr) -> (String, String) {
    let ty = ty.bare();
    let plain = rust_type(spec, ty);
    match ty {
        TypeExpr::OneOf(all) => all.first().map_or((plain.clone(), "value".into()), |t| argument(spec, t)),
        TypeExpr::List(item) => {
            let item = rust_type(spec, item);
            (
                format!("impl IntoIterator<Item = impl Into<{item}>>"),
                "value.into_iter().map(Into::into).collect()".into(),
            )
        }
        _ if matches!(plain.as_str(), "i64" | "bool") || plain.starts_with("BTreeMap") => {
            (plain, "value".into())
        }
        _ => (format!("impl Into<{plain}>"), "value.into()".into()),
    }
}

fn open_enum(decl: &TypeDecl, values: &[String], out: &mut String) {
    out.push_str("crate::model::open_enum! {\n");
    docs(&decl.doc, decl.uncertain.as_deref(), out);
    let _ = writeln!(out, "{} {{", decl.name);
    for value in values {
        let _ = writeln!(out, "/// `{value}`\n{} = {value:?},", names::pascal(value));
    }
    out.push_str("} }\n\n");
}

fn union(decl: &TypeDecl, tag: &str, variants: &[(String, String)], out: &mut String) {
    let _ = writeln!(out, "crate::model::tagged_union! {{");
    docs(&decl.doc, decl.uncertain.as_deref(), out);
    let _ = writeln!(out, "{}, {tag:?} {{", decl.name);
    for (word, name) in variants {
        let _ = writeln!(out, "/// `{word}`\n{} = {word:?}: {name},", names::pascal(word));
    }
    out.push_str("} }\n\n");
}

/// First the sentence, then what the service assumes, then what is not settled.
pub(crate) fn member_doc(m: &Member) -> String {
    let mut text = m.doc.clone();
    if let Some(default) = &m.default {
        let word = match default {
            serde_yaml_ng::Value::String(s) => s.clone(),
            other => serde_yaml_ng::to_string(other).unwrap_or_default().trim().to_owned(),
        };
        let _ = write!(text, " The service assumes `{word}`.");
    }
    let bounds = match (m.min, m.max) {
        (Some(a), Some(b)) => format!(" From {a} to {b}."),
        (None, Some(b)) => format!(" At most {b}."),
        _ => String::new(),
    };
    text + &bounds
}

pub(crate) fn docs(doc: &str, uncertain: Option<&str>, out: &mut String) {
    let _ = writeln!(out, "/// {}", escape(doc));
    if let Some(text) = uncertain {
        let _ = writeln!(out, "///\n/// Not settled: {}", escape(text));
    }
}

fn escape(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}
