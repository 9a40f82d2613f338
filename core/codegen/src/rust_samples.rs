//! Prints `core/tests/samples/mod.rs`: the samples that the console of the emulator shows, so that the compiler reads them (`core/tests/console_samples.rs`).

use crate::spec::Spec;
use crate::{Printed, names, samples};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Printed {
    let mut text = String::from(
        "//! Printed from `core/spec` by `make gen`. Do not edit.\n\nuse std::error::Error;\nuse videosdk_api::{Client, models::*};\n",
    );
    for op in spec.operations() {
        let sample = &samples::samples(spec, op)["rust"];
        let _ = write!(
            text,
            "\npub async fn {}(client: &Client) -> Result<(), Box<dyn Error>> {{\n{}\nOk(())\n}}\n",
            names::snake(&op.id),
            sample.as_str().unwrap_or_default()
        );
    }
    Printed::new("core/tests/samples/mod.rs", text)
}
