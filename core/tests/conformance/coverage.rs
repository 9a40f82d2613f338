//! Which operations have a wire case, at least a minimal one and one with every parameter.

use super::{files, read};
use libtest_mimic::Failed;
use std::collections::{BTreeMap, BTreeSet};
use videosdk_api::operations::OPERATIONS;

pub fn run() -> Result<(), Failed> {
    let mut given: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in files("wire") {
        for case in read(&path) {
            let names = case["params"].as_object().unwrap().keys().cloned();
            given.entry(case["operation"].as_str().unwrap().to_owned()).or_default().extend(names);
        }
    }
    let mut problems = Vec::new();
    for op in OPERATIONS {
        let Some(names) = given.get(op.id) else {
            problems.push(format!("{}: no wire case", op.id));
            continue;
        };
        let left: Vec<&str> =
            op.params.iter().map(|p| p.name).filter(|name| !names.contains(*name)).collect();
        if !left.is_empty() {
            problems.push(format!("{}: no wire case gives {left:?}", op.id));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Failed::from(problems.join("\n"))) }
}
