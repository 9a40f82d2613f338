//! Prints `core/tests/typed/mod.rs`: calls a typed method by the name of its operation, for the conformance runner.

use crate::rust_api::setter;
use crate::rust_models::rust_type;
use crate::spec::{Operation, Spec};
use crate::{Printed, names};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Printed {
    let mut arms = String::new();
    for op in spec.operations() {
        arm(spec, op, &mut arms);
    }
    let text = format!(
        "//! Printed from `core/spec` by `make gen`. Do not edit.\n\
         #![allow(deprecated, clippy::wildcard_imports)]\n\n\
         use super::support::{{Outcome, decode, give_back, one, page, take}};\n\
         use serde_json::Value;\nuse videosdk_api::model::{{Extra, Timestamp}};\nuse videosdk_api::models::*;\n\
         use videosdk_api::{{CallOptions, Client, Params}};\n\n\
         /// Calls the typed method of `operation`; `None` when there is none.\n\
         pub async fn call(client: &Client, operation: &str, mut params: Params, options: &CallOptions) -> Option<Outcome> {{\n\
         let p = &mut params;\nlet outcome = match operation {{\n{arms}_ => return None,\n}};\nSome(outcome)\n}}\n"
    );
    let text = if text.contains("<Value>") { text } else { text.replace("use serde_json::Value;\n", "") };
    let map = "use std::collections::BTreeMap;\n";
    let text = if text.contains("<BTreeMap<") {
        text.replacen("use videosdk_api::model::", &format!("{map}use videosdk_api::model::"), 1)
    } else {
        text
    };
    let text = if text.contains("<Timestamp>") { text } else { text.replace("{Extra, Timestamp}", "Extra") };
    Printed::new("core/tests/typed/mod.rs", text)
}

/// Example: `"rooms.get" => { let call = client.rooms().get(decode::<String>(take(p, "roomId"))); give_back(p)?; one(call…).await }`
fn arm(spec: &Spec, op: &Operation, out: &mut String) {
    let mut chain = String::from("client");
    for part in op.resource().split('.') {
        let _ = write!(chain, ".{}()", names::rust(part));
    }
    let required: Vec<String> = op
        .params
        .iter()
        .filter(|p| p.required)
        .map(|p| format!("decode::<{}>(take(p, {:?}))", rust_type(spec, p.ty.bare()), p.name))
        .collect();
    let mutable = if op.params.iter().any(|p| !p.required) { "mut " } else { "" };
    let _ = writeln!(
        out,
        "{:?} => {{ let {mutable}call = {chain}.{}({});",
        op.id,
        names::rust(op.verb()),
        required.join(", ")
    );
    for p in op.params.iter().filter(|p| !p.required) {
        let _ = writeln!(
            out,
            "if let Some(v) = p.remove({:?}) {{ call = call.{}(decode::<{}>(v)); }}",
            p.name,
            setter(p),
            rust_type(spec, p.ty.bare())
        );
    }
    let finish = if op.is_list() { "page" } else { "one" };
    let _ = writeln!(out, "give_back(p);\n{finish}(call.options(options.clone()).await) }}");
}
