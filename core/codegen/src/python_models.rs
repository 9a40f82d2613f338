//! Prints `videosdk_api/models/`: typed views of answers and of what events carry, one file a resource.

use crate::python_api::PACKAGE;
use crate::python_docs::member;
use crate::python_text::{Expr, docstring, import, quote};
use crate::python_types::{Python, Uses};
use crate::spec::{Kind, Member, Spec, TypeDecl};
use crate::{Printed, names};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A file while it is being printed.
#[derive(Default)]
struct File {
    now: Uses,
    later: Uses,
    body: String,
    classes: Vec<String>,
}

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let python = Python::new(spec);
    let mut files: BTreeMap<&str, File> = BTreeMap::new();
    for decl in &spec.types {
        if python.outputs.contains(&decl.name)
            && let Some(fields) = fields(&python, decl)
        {
            class(&python, decl, &fields, files.entry(&decl.file).or_default());
        }
    }
    if !spec.events.is_empty() {
        events(&python, files.entry("events").or_default());
    }
    let mut printed = vec![index(&files)];
    printed.extend(files.into_iter().map(|(name, file)| module(name, &file)));
    printed
}

/// The fields of an object, or of a union all fields that one of its variants has: which are there tells the tag.
pub(crate) fn fields<'s>(python: &Python<'s>, decl: &'s TypeDecl) -> Option<Vec<&'s Member>> {
    match &decl.kind {
        Kind::Object(fields) => Some(fields.iter().collect()),
        Kind::Union { variants, .. } => {
            let mut all: Vec<&Member> = Vec::new();
            for (_, name) in variants {
                let Some(Kind::Object(fields)) = python.find(name).map(|t| &t.kind) else { continue };
                for field in fields {
                    if !all.iter().any(|f| f.name == field.name) {
                        all.push(field);
                    }
                }
            }
            Some(all)
        }
        _ => None,
    }
}

/// Whether a field always reads as something. In a union only the tag does.
pub(crate) fn always_there(decl: &TypeDecl, field: &Member) -> bool {
    let required = match &decl.kind {
        Kind::Union { tag, .. } => *tag == field.name,
        _ => field.required,
    };
    required && !field.ty.nullable()
}

fn class(python: &Python<'_>, decl: &TypeDecl, fields: &[&Member], file: &mut File) {
    file.now.add("..model", "Field");
    file.now.add("..model", "Model");
    file.classes.push(decl.name.clone());
    let mut doc = vec![decl.doc.clone()];
    if let Kind::Union { tag, variants } = &decl.kind {
        let words: Vec<_> =
            variants.iter().map(|(word, name)| format!("`{word}` has the fields of {name}")).collect();
        doc.push(format!(
            "`{}` tells which fields there are: {}.",
            names::python_field(tag),
            words.join(", ")
        ));
    }
    doc.extend(decl.uncertain.as_ref().map(|text| format!("Not settled: {text}")));
    let out = format!("\n\nclass {}(Model):\n{}\n    __slots__ = ()\n\n", decl.name, docstring(4, &doc));
    file.body += &out;
    for field in fields {
        let line = field_line(python, decl, field, file);
        file.body += &line;
        file.body += &docstring(4, &[member(python.spec, field)]);
    }
}

/// Example: `room_id: str = Field("roomId", "text", None, ("meetingId",))`
fn field_line(python: &Python<'_>, decl: &TypeDecl, field: &Member, file: &mut File) -> String {
    let read = python.read(&field.ty, &mut file.later);
    if read.python == "Timestamp" {
        file.later.add("..timestamp", "Timestamp");
    }
    let never_none = matches!(read.kind, "list" | "models" | "any") || always_there(decl, field);
    let (ty, mark) = if never_none { (read.python, "") } else { (format!("{} | None", read.python), "?") };
    let mut arguments =
        vec![Expr::text(quote(&field.name)), Expr::text(quote(&format!("{}{mark}", read.kind)))];
    if let Some(class) = &read.class {
        if let Some(other) = python.find(class)
            && other.file != decl.file
        {
            file.now.add(format!(".{}", names::python(&other.file)), class);
        }
        arguments.push(Expr::text(format!("lambda: {class}")));
    }
    if !field.aliases.is_empty() || field.secret {
        if read.class.is_none() {
            arguments.push(Expr::text("None"));
        }
        let all: Vec<_> = field.aliases.iter().map(|a| quote(a)).collect();
        let comma = if all.len() == 1 { "," } else { "" };
        arguments.push(Expr::text(format!("({}{comma})", all.join(", "))));
    }
    if field.secret {
        arguments.push(Expr::text("secret=True"));
    }
    let name = names::python_field(&field.name);
    Expr::Group("Field".into(), ['(', ')'], arguments).lay_out(4, &format!("{name}: {ty} = "), "")
}

/// Which class the data of an event has.
fn events(python: &Python<'_>, file: &mut File) {
    let mut classes: Vec<&str> = Vec::new();
    let mut pairs = Vec::new();
    for event in &python.spec.events {
        if let Some(decl) = python.find(&event.data) {
            if decl.file != "events" {
                file.now.add(format!(".{}", names::python(&decl.file)), &decl.name);
            }
            if !classes.contains(&&*decl.name) {
                classes.push(&decl.name);
            }
            pairs.push(Expr::text(format!("{}: {}", quote(&event.name), decl.name)));
        }
    }
    file.later.add("typing", "TypeAlias");
    let map = Expr::Group(String::new(), ['{', '}'], pairs);
    let union = if classes.len() == 1 {
        format!("EventData: TypeAlias = {}\n", classes[0])
    } else {
        format!("EventData: TypeAlias = (\n    {}\n)\n", classes.join("\n    | "))
    };
    let gap = if file.body.is_empty() { "\n" } else { "\n\n" };
    let _ = write!(
        file.body,
        "{gap}{union}\"\"\"What the events known today carry.\"\"\"\n\n{}\"\"\"Kind of an event, and the class of what it carries.\"\"\"\n",
        map.lay_out(0, "EVENT_DATA: dict[str, type[EventData]] = ", "")
    );
    file.classes.extend(["EVENT_DATA".to_owned(), "EventData".to_owned()]);
}

fn module(name: &str, file: &File) -> Printed {
    let text = format!(
        "\"\"\"What answers hold. Printed from core/spec/{name}.yaml by `make gen`. Do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n{}{}{}",
        file.now.print(0),
        file.later.print_for_checkers(&file.now),
        file.body
    );
    Printed::new(format!("{PACKAGE}/models/{}.py", names::python(name)), text)
}

/// Every model by its name, from a module that is loaded when one of its names is first asked for.
fn index(files: &BTreeMap<&str, File>) -> Printed {
    let (mut imports, mut all, mut places) = (String::new(), Vec::new(), Vec::new());
    for (name, file) in files {
        imports += &import(4, &format!(".{}", names::python(name)), file.classes.iter().cloned());
        for class in &file.classes {
            all.push(class.clone());
            places.push(Expr::text(format!("{}: {}", quote(class), quote(&names::python(name)))));
        }
    }
    let rank = |n: &String| (n.chars().any(|c| c.is_ascii_lowercase()), n.clone());
    all.sort_by_key(rank);
    let all = all.iter().map(|n| Expr::text(quote(n))).collect();
    let text = format!(
        "\"\"\"Typed views of answers. Printed from core/spec by `make gen`. Do not edit.\n\nEach module is loaded when one of its names is first asked for.\n\"\"\"\n\n\
         from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n{}\n{}\n\n\
         if not TYPE_CHECKING:\n\n    def __getattr__(name):\n        from .._resource import load\n\n        \
         return load(__name__, _MODULES, name)\n\n\ndef __dir__() -> list[str]:\n    return __all__\n",
        Expr::Group(String::new(), ['[', ']'], all).lay_out(0, "__all__ = ", ""),
        Expr::Group(String::new(), ['{', '}'], places).lay_out(0, "_MODULES = ", ""),
    );
    Printed::new(format!("{PACKAGE}/models/__init__.py"), text)
}
