//! What must hold so that a description can be printed as Python: names that stay apart, files that load in a row.

use crate::names;
use crate::spec::{Kind, Operation, Spec};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn lint(spec: &Spec, out: &mut Vec<String>) {
    for decl in &spec.types {
        if let Kind::Object(fields) = &decl.kind {
            let all = fields.iter().map(|f| (names::python_field(&f.name), &*f.name));
            apart(&format!("core/spec/{}.yaml: type `{}`", decl.file, decl.name), all, out);
        }
    }
    for op in spec.operations() {
        let all = op.params.iter().map(|p| (names::python_param(&p.name), &*p.name));
        apart(&format!("core/spec/{}.yaml: operation `{}`", op.file, op.id), all, out);
    }
    for resource in &spec.resources {
        groups_and_verbs(&resource.operations, out);
    }
    files_in_a_row(spec, out);
}

/// Two names on the wire must not become one in Python.
fn apart<'n>(place: &str, all: impl Iterator<Item = (String, &'n str)>, out: &mut Vec<String>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (python, wire) in all {
        if let Some(before) = seen.insert(python.clone(), wire)
            && before != wire
        {
            out.push(format!("{place}, field `{wire}`: reads `{python}` in Python, as `{before}` does"));
        }
    }
}

/// `a.b` cannot be an operation when there is an operation `a.b.c`: one attribute cannot be both.
fn groups_and_verbs(operations: &[Operation], out: &mut Vec<String>) {
    let groups: BTreeSet<&str> = operations.iter().map(Operation::resource).collect();
    for op in operations.iter().filter(|op| groups.contains(&*op.id)) {
        out.push(format!(
            "core/spec/{}.yaml: operation `{}`: has the name of a group of operations",
            op.file, op.id
        ));
    }
}

/// A file of models imports those whose types it uses, so two files must not use each other.
fn files_in_a_row(spec: &Spec, out: &mut Vec<String>) {
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for decl in &spec.types {
        let used: Vec<&str> = match &decl.kind {
            Kind::Object(fields) => fields.iter().flat_map(|f| f.ty.named()).collect(),
            Kind::Union { variants, .. } => variants.iter().map(|(_, t)| t.as_str()).collect(),
            _ => Vec::new(),
        };
        let files = used.into_iter().filter_map(|name| spec.find(name)).map(|t| t.file.as_str());
        needs.entry(&decl.file).or_default().extend(files.filter(|f| *f != decl.file));
    }
    for file in needs.keys() {
        let (mut open, mut seen) = (vec![*file], BTreeSet::new());
        while let Some(next) = open.pop() {
            for other in needs.get(next).into_iter().flatten() {
                if other == file {
                    out.push(format!(
                        "core/spec/{file}.yaml: its types and those of `{next}.yaml` use each other; move what both need to types.yaml"
                    ));
                } else if seen.insert(*other) {
                    open.push(other);
                }
            }
        }
    }
}
