//! Prints `core/emulator/src/routes.rs`: one trait a resource, so that a forgotten handler does not compile.

use crate::spec::{Operation, Spec};
use crate::{Printed, names};
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Printed {
    let mut traits: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    let mut arms = String::new();
    for op in spec.operations().into_iter().filter(|o| !o.method.is_empty()) {
        traits.entry(op.resource()).or_default().push(op);
        let _ = writeln!(
            arms,
            "{:?} => {}::{}(world, call),",
            op.id,
            names::pascal(op.resource()),
            names::rust(op.verb())
        );
    }
    let mut body = String::new();
    for (resource, ops) in traits {
        let _ =
            writeln!(body, "/// Handlers of `{resource}`.\npub(crate) trait {} {{", names::pascal(resource));
        for op in ops {
            let _ = writeln!(
                body,
                "/// `{} {}`: {}\nfn {}(&mut self, call: &Call<'_>) -> Answer;",
                op.method,
                op.path,
                crate::names::lower_first(&op.doc),
                names::rust(op.verb())
            );
        }
        body.push_str("}\n\n");
    }
    let text = format!(
        "//! Printed from `core/spec` by `make gen`. Do not edit.\n\n\
         use crate::call::{{Answer, Call}};\nuse crate::world::World;\n\n{body}\
         /// Hands a call to the handler of its operation; `None` for an operation without a route.\n\
         pub(crate) fn dispatch(operation: &str, world: &mut World, call: &Call<'_>) -> Option<Answer> {{\n\
         Some(match operation {{\n{arms}_ => return None,\n}})\n}}\n"
    );
    Printed::new("core/emulator/src/routes.rs", text)
}
