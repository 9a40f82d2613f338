//! Running as a program: one line of JSON that says where it listens, then until somebody says stop. More than one program does it.

use std::io::Write as _;

use serde_json::json;

use crate::{Emulator, EmulatorBuilder};

/// Starts, prints `{"url":…,"apiKey":…,"secret":…}` to the standard output, and runs until SIGTERM or Ctrl-C. `announce` is
/// shown what runs, for whatever a person is to be told.
///
/// # Errors
/// When there is no runtime to be had, no signal can be caught, or the emulator does not start.
pub fn serve(builder: EmulatorBuilder, announce: impl FnOnce(&Emulator)) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        // The signals are caught before the address is shown, so that whoever reads it may already send one.
        let stop = stop_signal()?;
        let emulator = builder.start().await?;
        let line =
            json!({ "url": emulator.url(), "apiKey": emulator.api_key(), "secret": emulator.secret() });
        let mut out = std::io::stdout();
        // Nobody need read the line: whoever gave a port knows where it listens.
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
        announce(&emulator);
        stop.await;
        Ok(())
    })
}

/// Ends with SIGTERM or Ctrl-C, both caught from now on.
///
/// # Errors
/// When a signal cannot be caught.
#[cfg(unix)]
pub fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Ends with Ctrl-C.
///
/// # Errors
/// None on this system.
#[cfg(not(unix))]
pub fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        // An error means that no signal can be caught; running on is then the only choice.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
