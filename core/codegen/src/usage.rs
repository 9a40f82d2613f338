//! Which types travel to the service (input) and which come back: typed languages treat them differently.

use crate::spec::{Kind, Spec};
use std::collections::HashSet;

/// Names of all types that can be part of a request.
pub(crate) fn inputs(spec: &Spec) -> HashSet<String> {
    let seeds = spec.operations().into_iter().flat_map(|o| o.params.iter().flat_map(|p| p.ty.named()));
    closure(spec, seeds.map(str::to_owned).collect())
}

/// Names of all types that can be part of an answer or of an event.
pub(crate) fn outputs(spec: &Spec) -> HashSet<String> {
    let answers = spec.operations().into_iter().filter_map(|o| o.returns.clone());
    closure(spec, answers.chain(spec.events.iter().map(|e| e.data.clone())).collect())
}

fn closure(spec: &Spec, mut open: Vec<String>) -> HashSet<String> {
    let mut all = HashSet::new();
    while let Some(name) = open.pop() {
        if !all.insert(name.clone()) {
            continue;
        }
        match spec.find(&name).map(|t| &t.kind) {
            Some(Kind::Object(fields)) => {
                open.extend(fields.iter().flat_map(|f| f.ty.named()).map(str::to_owned));
            }
            Some(Kind::Union { variants, .. }) => open.extend(variants.iter().map(|(_, t)| t.clone())),
            _ => {}
        }
    }
    all
}
