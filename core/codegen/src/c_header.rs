//! Prints `bindings-c/include/videosdk_api.h`: cbindgen reads the exported functions of `bindings-c/src`, and what is inline
//! is put behind them. Its version is pinned, because each one lays out a header in its own way.

use crate::Printed;
use std::path::Path;

/// The files in the order in which a reader of the header wants them.
const SOURCES: [&str; 16] = [
    "status", "version", "errors", "guard", "options", "client", "cancel", "params", "value", "reply",
    "call", "pages", "tokens", "webhook", "emulator", "logs",
];

/// Enums whose values come in as plain numbers, so that no function names them.
const ENUMS: [&str; 3] = ["vsdk_error_field", "vsdk_error_count", "vsdk_emulator_field"];

const HEAD: &str = "\
/* The C API of videosdk-api. Printed from bindings-c/src by `make gen`. Do not edit.
";

/// The header, or what keeps it from being printed.
pub(crate) fn print(root: &Path) -> Result<Printed, String> {
    let sources = root.join("bindings-c/src");
    let text = |name: &str| {
        let path = sources.join(name);
        std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let (rules, inline) = (text("rules.txt")?, text("inline.h")?);
    let rules: String = rules.lines().map(|line| format!(" * {line}").trim_end().to_owned() + "\n").collect();
    let config = cbindgen::Config {
        language: cbindgen::Language::C,
        no_includes: true,
        cpp_compat: true,
        usize_is_size_t: true,
        documentation_style: cbindgen::DocumentationStyle::Doxy,
        style: cbindgen::Style::Type,
        line_length: 110,
        tab_width: 4,
        export: cbindgen::ExportConfig {
            include: ENUMS.map(str::to_owned).to_vec(),
            ..cbindgen::ExportConfig::default()
        },
        ..cbindgen::Config::default()
    };
    let mut builder = cbindgen::Builder::new().with_config(config);
    for name in SOURCES {
        builder = builder.with_src(sources.join(name).with_extension("rs"));
    }
    let mut printed = Vec::new();
    builder.generate().map_err(|e| format!("bindings-c/src: {e}"))?.write(&mut printed);
    let printed = String::from_utf8(printed).map_err(|e| format!("bindings-c/src: {e}"))?;
    let text = format!(
        "{HEAD} *\n{rules} */\n\n#ifndef VIDEOSDK_API_H\n#define VIDEOSDK_API_H\n\n\
         #include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n\n\
         /** The version of this header; `vsdk_version` tells that of the library. */\n\
         #define VSDK_VERSION \"{}\"\n\n\
         /** Stands for none where zero means \"not given\": no deadline, no retries, no wait. */\n\
         #define VSDK_NONE (-1)\n\n{}\n{}\n#endif /* VIDEOSDK_API_H */\n",
        env!("CARGO_PKG_VERSION"),
        printed.trim(),
        inline.trim()
    );
    Ok(Printed::new("bindings-c/include/videosdk_api.h", text))
}
