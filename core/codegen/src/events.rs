//! Prints `core/src/webhook/events.rs`: what a webhook can carry, typed.

use crate::spec::Spec;
use crate::{Printed, names};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Printed {
    let (mut variants, mut arms, mut kinds) = (String::new(), String::new(), String::new());
    for e in &spec.events {
        let name = names::pascal(&e.name);
        let _ = writeln!(
            variants,
            "/// `{}`: {}\n{name}({}),",
            e.name,
            crate::names::lower_first(&e.doc),
            e.data
        );
        let _ = writeln!(
            arms,
            "{:?} => serde_json::from_value(data).map_or_else(Self::Other, Self::{name}),",
            e.name
        );
        let _ = writeln!(kinds, "{:?},", e.name);
    }
    let arms = arms.replace(
        "serde_json::from_value(data).map_or_else(Self::Other,",
        "read(data).map_or_else(Self::Other,",
    );
    let text = format!(
        "//! Printed from `core/spec/events.yaml` by `make gen`. Do not edit.\n\n\
         #[allow(clippy::wildcard_imports)]\nuse crate::models::*;\nuse crate::model::{{Slot, Wire}};\nuse serde_json::Value;\n\n\
         /// Names of all events known today.\npub static EVENTS: &[&str] = &[{kinds}];\n\n\
         /// What an event carries.\n#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\npub enum EventData {{\n{variants}\
         /// An event that this version does not know, or one whose data is no object.\nOther(Value),\n}}\n\n\
         impl EventData {{\n/// Reads the data of an event of this kind.\n\
         pub fn read(kind: &str, data: Value) -> Self {{\nmatch kind {{\n{arms}_ => Self::Other(data),\n}}\n}}\n}}\n\n\
         fn read<T: Wire>(data: Value) -> Result<T, Value> {{\n\
         match T::read(data) {{\nOk(Slot::Value(value)) => Ok(value),\nOk(Slot::Other(value)) => Err(value),\n_ => Err(Value::Null),\n}}\n}}\n"
    );
    Printed::new("core/src/webhook/events.rs", text)
}
