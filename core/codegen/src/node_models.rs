//! Prints `bindings-node/ts/models/`: types of answers, of parts of requests and of what events carry, one file a resource.

use crate::Printed;
use crate::node_text::{Uses, comment, names_from, one_of, quote};
use crate::node_types::{At, Node, PACKAGE};
use crate::spec::{Kind, Spec, TypeDecl};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

#[derive(Default)]
struct File {
    uses: Uses,
    body: String,
    names: BTreeSet<String>,
}

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let node = Node::new(spec);
    let mut files: BTreeMap<&str, File> = BTreeMap::new();
    for decl in spec.types.iter().filter(|decl| Node::is_printed(decl)) {
        declaration(&node, decl, files.entry(&decl.file).or_default());
    }
    let mut index = String::from(
        "/** Types of what comes back and of what goes out. Printed from core/spec by `make gen`. Do not edit. */\n\n",
    );
    for (name, file) in &files {
        index += &names_from("export type", &file.names, &format!("./{name}"));
    }
    let mut printed = vec![Printed::new(format!("{PACKAGE}/models/index.ts"), index)];
    printed.extend(files.into_iter().map(|(name, file)| {
        let imports = file.uses.print();
        let gap = if imports.is_empty() { "" } else { "\n" };
        let text = format!(
            "/** What answers and requests hold. Printed from core/spec/{name}.yaml by `make gen`. Do not edit. */\n{gap}{imports}{}",
            file.body
        );
        Printed::new(format!("{PACKAGE}/models/{name}.ts"), text)
    }));
    printed
}

fn declaration(node: &Node<'_>, decl: &TypeDecl, file: &mut File) {
    file.names.insert(decl.name.clone());
    let mut doc = vec![decl.doc.clone()];
    doc.extend(decl.uncertain.as_ref().map(|text| format!("Not settled: {text}")));
    let at = At::Models(&decl.file);
    match &decl.kind {
        Kind::Scalar { .. } => {}
        Kind::Enum { values, .. } => {
            doc.push("Any other text is taken too.".into());
            let mut parts: Vec<String> = values.iter().map(|v| quote(v)).collect();
            parts.push("(string & {})".into());
            let _ = write!(file.body, "\n{}{}", comment(0, &doc), one_of(&decl.name, &parts));
        }
        Kind::Object(fields) => {
            let _ = write!(file.body, "\n{}export interface {} {{\n", comment(0, &doc), decl.name);
            let given = !node.outputs.contains(&decl.name);
            for field in fields {
                let word = tag_word(node.spec, decl, &field.name);
                file.body += &node.member(field, word, given, at, &mut file.uses);
            }
            file.body.push_str("}\n");
        }
        Kind::Union { tag, variants } => {
            doc.push(format!("`{tag}` tells which it is."));
            let parts: Vec<String> = variants
                .iter()
                .map(|(_, name)| {
                    node.bare(&crate::types::TypeExpr::Named(name.clone()), false, at, &mut file.uses)
                })
                .collect();
            let _ = write!(file.body, "\n{}{}", comment(0, &doc), one_of(&decl.name, &parts));
        }
    }
}

/// The word that a field always is, because it tells the type apart from the others of a union.
fn tag_word<'s>(spec: &'s Spec, decl: &TypeDecl, field: &str) -> Option<&'s str> {
    spec.types.iter().find_map(|other| match &other.kind {
        Kind::Union { tag, variants } if tag == field => {
            variants.iter().find(|(_, name)| *name == decl.name).map(|(word, _)| word.as_str())
        }
        _ => None,
    })
}
