//! Prints `videosdk_api/params/`: TypedDicts of request objects, with the names on the wire, and the words of enums.

use crate::python_api::PACKAGE;
use crate::python_docs::member;
use crate::python_text::{Expr, WIDTH, docstring, import, quote};
use crate::python_types::{Python, Uses};
use crate::spec::{Kind, Member, Spec, TypeDecl};
use crate::{Printed, names};
use std::collections::BTreeMap;
use std::fmt::Write as _;

#[derive(Default)]
struct File {
    now: Uses,
    later: Uses,
    body: String,
    names: Vec<String>,
}

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let python = Python::new(spec);
    let mut files: BTreeMap<&str, File> = BTreeMap::new();
    // Aliases stand first: a dict may name them in text that is read when it is made.
    let words = spec.types.iter().filter(|t| matches!(t.kind, Kind::Enum { .. }));
    for decl in words {
        if let Kind::Enum { values, .. } = &decl.kind {
            alias(&decl.name, &decl.doc, values, files.entry(&decl.file).or_default());
        }
    }
    if !spec.events.is_empty() {
        let kinds: Vec<_> = spec.events.iter().map(|e| e.name.clone()).collect();
        alias("EventKind", "Names of the events known today.", &kinds, files.entry("events").or_default());
    }
    for decl in spec.types.iter().filter(|t| python.inputs.contains(&t.name)) {
        if let Kind::Object(fields) = &decl.kind {
            dict(&python, decl, fields, files.entry(&decl.file).or_default());
        }
    }
    for decl in spec.types.iter().filter(|t| python.inputs.contains(&t.name)) {
        if let Kind::Union { variants, .. } = &decl.kind {
            union(&python, decl, variants, files.entry(&decl.file).or_default());
        }
    }
    let mut printed = vec![index(&files)];
    printed.extend(files.iter().map(|(name, file)| module(name, file)));
    printed
}

/// Example: `Region: TypeAlias = Literal["us001", "us002"] | str`
fn alias(name: &str, doc: &str, values: &[String], file: &mut File) {
    file.now.add("typing", "Literal");
    file.now.add("typing", "TypeAlias");
    file.names.push(name.to_owned());
    let words: Vec<_> = values.iter().map(|v| quote(v)).collect();
    let flat = format!("{name}: TypeAlias = Literal[{}] | str\n", words.join(", "));
    let text = if flat.chars().count() <= WIDTH + 1 {
        flat
    } else {
        let lines: String = words.iter().map(|w| format!("        {w},\n")).collect();
        format!("{name}: TypeAlias = (\n    Literal[\n{lines}    ]\n    | str\n)\n")
    };
    let _ = write!(
        file.body,
        "\n{text}{}",
        docstring(0, &[doc.to_owned(), "Any other text is taken too.".to_owned()])
    );
}

fn dict(python: &Python<'_>, decl: &TypeDecl, fields: &[Member], file: &mut File) {
    file.now.add("typing", "TypedDict");
    let name = format!("{}Param", decl.name);
    file.names.push(name.clone());
    let mut doc = vec![decl.doc.clone()];
    doc.extend(decl.uncertain.as_ref().map(|text| format!("Not settled: {text}")));
    let mut types = Vec::new();
    for field in fields {
        let ty = python.given(&field.ty, &mut file.later, Some(&decl.file));
        let ty = if field.ty.nullable() && ty != "Any" { format!("{ty} | None") } else { ty };
        let ty = if field.required {
            file.later.add("typing_extensions", "Required");
            format!("Required[{ty}]")
        } else {
            ty
        };
        types.push((field, ty));
    }
    if fields.iter().all(|f| names::is_python_identifier(&f.name)) {
        let _ = write!(file.body, "\n\nclass {name}(TypedDict, total=False):\n{}\n", docstring(4, &doc));
        for (field, ty) in types {
            let _ = write!(
                file.body,
                "    {}: {ty}\n{}",
                field.name,
                docstring(4, &[member(python.spec, field)])
            );
        }
    } else {
        // Names that Python does not take in a class body.
        doc.extend(types.iter().map(|(f, _)| format!("`{}`: {}", f.name, member(python.spec, f))));
        let pairs = types.iter().map(|(f, ty)| Expr::text(format!("{}: {}", quote(&f.name), quote(ty))));
        let arguments = vec![
            Expr::text(quote(&name)),
            Expr::Group(String::new(), ['{', '}'], pairs.collect()),
            Expr::text("total=False"),
        ];
        let call = Expr::Group("TypedDict".into(), ['(', ')'], arguments);
        let _ = write!(file.body, "\n\n{}{}", call.lay_out(0, &format!("{name} = "), ""), docstring(0, &doc));
    }
}

/// Example: `RoomTargetParam: TypeAlias = "FixedRoomParam | FreshRoomParam"`
fn union(python: &Python<'_>, decl: &TypeDecl, variants: &[(String, String)], file: &mut File) {
    file.now.add("typing", "TypeAlias");
    let name = format!("{}Param", decl.name);
    file.names.push(name.clone());
    let mut parts: Vec<String> = Vec::new();
    for (_, variant) in variants {
        if let Some(other) = python.find(variant)
            && other.file != decl.file
        {
            file.later.add(format!(".{}", names::python(&other.file)), format!("{variant}Param"));
        }
        parts.push(format!("{variant}Param"));
    }
    let parts = parts.join(" | ");
    let flat = format!("{name}: TypeAlias = \"{parts}\"");
    let alias = if flat.chars().count() <= WIDTH {
        flat
    } else {
        format!("{name}: TypeAlias = (\n    \"{parts}\"\n)")
    };
    let _ = write!(file.body, "\n\n{alias}\n{}", docstring(0, std::slice::from_ref(&decl.doc)));
}

fn module(name: &str, file: &File) -> Printed {
    let text = format!(
        "\"\"\"What requests hold. Printed from core/spec/{name}.yaml by `make gen`. Do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n{}{}{}",
        file.now.print(0),
        file.later.print_for_checkers(&file.now),
        file.body
    );
    Printed::new(format!("{PACKAGE}/params/{}.py", names::python(name)), text)
}

fn index(files: &BTreeMap<&str, File>) -> Printed {
    let (mut imports, mut all) = (String::new(), Vec::new());
    for (name, file) in files {
        imports += &import(0, &format!(".{}", names::python(name)), file.names.iter().cloned());
        all.extend(file.names.iter().cloned());
    }
    all.sort();
    let all = all.iter().map(|n| Expr::text(quote(n))).collect();
    let text = format!(
        "\"\"\"Types of what requests take, for annotations. Printed from core/spec by `make gen`. Do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n{imports}\n{}",
        Expr::Group(String::new(), ['[', ']'], all).lay_out(0, "__all__ = ", "")
    );
    Printed::new(format!("{PACKAGE}/params/__init__.py"), text)
}
