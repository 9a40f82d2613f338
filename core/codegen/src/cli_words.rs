//! Prints what the command line says about parameters. The operations table does without these sentences, because every program
//! carries it; they are one text, because addresses of a thousand would have to be set whenever a package is loaded.

use crate::Printed;
use crate::docs::{Words, member};
use crate::spec::{Kind, Member, Spec};
use crate::types::TypeExpr;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const WORDS: Words = Words { param: |name| name.to_owned(), truth: ["false", "true"], tags: false };

/// A line `# name` for each operation and for each type of object that a parameter takes, and below it a line for each parameter
/// or member: its name, a tab, and the sentences.
pub(crate) fn print(spec: &Spec) -> Printed {
    let mut out = String::new();
    let mut types = BTreeSet::new();
    for op in spec.operations() {
        section(spec, &op.id, &op.params, &mut out);
        op.params.iter().for_each(|param| reach(spec, &param.ty, &mut types));
    }
    for name in types {
        if let Some(Kind::Object(fields)) = spec.find(name).map(|decl| &decl.kind) {
            section(spec, name, fields, &mut out);
        }
    }
    Printed::new("cli/src/words.txt", out)
}

fn section(spec: &Spec, name: &str, members: &[Member], out: &mut String) {
    if members.is_empty() {
        return;
    }
    let _ = writeln!(out, "# {name}");
    for m in members {
        let text = member(spec, m, &WORDS).split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(out, "{}\t{text}", m.name);
    }
}

/// Types of objects in objects; members of lists and of alternatives have no names of their own in a help.
fn reach<'s>(spec: &'s Spec, ty: &TypeExpr, found: &mut BTreeSet<&'s str>) {
    let TypeExpr::Named(name) = ty.bare() else { return };
    let Some(decl) = spec.find(name) else { return };
    if let Kind::Object(fields) = &decl.kind
        && found.insert(&decl.name)
    {
        fields.iter().for_each(|field| reach(spec, &field.ty, found));
    }
}
