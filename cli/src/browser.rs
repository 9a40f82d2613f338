//! Shows a page to a person, in the browser of this machine.

use std::process::{Command, Stdio};

/// Asks for it and does not wait. `false` where there is nothing to ask.
pub(crate) fn open(url: &str) -> bool {
    let Some(mut command) = opener() else { return false };
    command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().is_ok()
}

#[cfg(target_os = "macos")]
fn opener() -> Option<Command> {
    Some(Command::new("open"))
}

#[cfg(windows)]
fn opener() -> Option<Command> {
    Some(Command::new("explorer"))
}

/// `BROWSER` is how people name their own; without it there must be a screen.
#[cfg(not(any(target_os = "macos", windows)))]
fn opener() -> Option<Command> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    match set("BROWSER") {
        Some(own) => Some(Command::new(own)),
        None => {
            (set("DISPLAY").is_some() || set("WAYLAND_DISPLAY").is_some()).then(|| Command::new("xdg-open"))
        }
    }
}
