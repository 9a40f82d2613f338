//! Where output goes: results to the standard output, everything else to the standard error; colours only for people who want them.

use serde_json::{Value, json};
use std::io::{self, IsTerminal as _, Write as _};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Screen {
    /// For programs.
    pub(crate) json: bool,
    /// Whether somebody watches the standard error.
    pub(crate) watched: bool,
    /// How many characters fit into a line of the terminal that results go to.
    pub(crate) width: Option<usize>,
    colour: bool,
}

impl Screen {
    pub(crate) fn of(json: bool) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let colour = wanted && !json && io::stdout().is_terminal();
        let width = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        // A terminal that does not know its width says 0.
        let width = width.filter(|width| *width > 0);
        Self { json, watched: io::stderr().is_terminal(), width, colour }
    }

    /// A result.
    pub(crate) fn line(&self, text: &str) -> io::Result<()> {
        self.text(&format!("{text}\n"))
    }

    /// A result that brings its own line ends.
    pub(crate) fn text(&self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    pub(crate) fn value(&self, value: &Value) -> io::Result<()> {
        self.line(&value.to_string())
    }

    /// Something to know beside the result. It is lost where nobody can be told.
    pub(crate) fn note(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    pub(crate) fn error(&self, text: &str, kind: &str) {
        if self.json {
            self.error_json(&json!({ "kind": kind, "message": text }).to_string());
        } else {
            self.note(&format!("error: {}", crate::table::clean(text)));
        }
    }

    pub(crate) fn error_json(&self, error: &str) {
        self.note(&format!("{{\"error\":{error}}}"));
    }

    pub(crate) fn bold(&self, text: &str) -> String {
        self.paint(text, "1")
    }

    pub(crate) fn good(&self, text: &str) -> String {
        self.paint(text, "32")
    }

    pub(crate) fn bad(&self, text: &str) -> String {
        self.paint(text, "31")
    }

    fn paint(&self, text: &str, code: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
