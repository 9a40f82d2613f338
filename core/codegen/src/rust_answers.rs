//! Prints `core/fuzz/invariants/answers.rs`: every type that an operation answers with, for the promises about answers.

use crate::Printed;
use crate::spec::Spec;
use std::collections::BTreeSet;

pub(crate) fn print(spec: &Spec) -> Printed {
    let names: BTreeSet<&str> =
        spec.operations().into_iter().filter_map(|op| op.returns.as_deref()).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let text = format!(
        "//! Printed from `core/spec` by `make gen`. Do not edit.\n\n\
         /// Gives every type that an operation answers with to a macro.\nmacro_rules! answers {{\n\
         ($then:ident) => {{\n$then!({})\n}};\n}}\npub(crate) use answers;\n",
        names.join(", ")
    );
    Printed::new("core/fuzz/invariants/answers.rs", text)
}
