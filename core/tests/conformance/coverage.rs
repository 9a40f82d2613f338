//! Which operations have wire cases: two at least, and between them every parameter.

use super::{files, read};
use libtest_mimic::Failed;
use std::collections::{BTreeMap, BTreeSet};
use videosdk_api::operations::OPERATIONS;

pub fn run() -> Result<(), Failed> {
    let mut given: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut cases: BTreeMap<String, usize> = BTreeMap::new();
    for path in files("wire") {
        for case in read(&path) {
            let operation = case["operation"].as_str().unwrap().to_owned();
            *cases.entry(operation.clone()).or_default() += 1;
            given.entry(operation).or_default().extend(case["params"].as_object().unwrap().keys().cloned());
        }
    }
    let mut problems = Vec::new();
    for op in OPERATIONS {
        let Some(names) = given.get(op.id) else {
            problems.push(format!("{}: no wire case", op.id));
            continue;
        };
        if cases[op.id] < 2 {
            problems.push(format!("{}: a single wire case", op.id));
        }
        let left: Vec<&str> =
            op.params.iter().map(|p| p.name).filter(|name| !names.contains(*name)).collect();
        if !left.is_empty() {
            problems.push(format!("{}: no wire case gives {left:?}", op.id));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Failed::from(problems.join("\n"))) }
}
