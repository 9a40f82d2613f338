//! Running as a program: one line of JSON that says where it listens, then until somebody says stop. More than one program does it.

use std::io::Write as _;
#[cfg(unix)]
use std::sync::{Arc, atomic::AtomicBool};

use serde_json::json;

use crate::{Emulator, EmulatorBuilder};

/// Starts, prints `{"url":…,"apiKey":…,"secret":…}` to the standard output, shows `started` what runs, and runs until SIGTERM or Ctrl-C.
///
/// # Errors
/// When there is no runtime to be had, no signal can be caught, or the emulator does not start.
pub fn serve(builder: EmulatorBuilder, started: impl FnOnce(&Emulator)) -> std::io::Result<()> {
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
        started(&emulator);
        stop.await;
        Ok(())
    })
}

/// Ends with SIGTERM or Ctrl-C, both caught from now on; a second one ends the process at once. To be called in a runtime.
///
/// # Errors
/// When a signal cannot be caught.
#[cfg(unix)]
pub fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::{flag, low_level::pipe};
    let (heard, told) = std::os::unix::net::UnixStream::pair()?;
    let stopping = Arc::new(AtomicBool::new(false));
    for number in [SIGTERM, SIGINT] {
        // In this order: the first signal sets the flag, the second finds it set.
        flag::register_conditional_shutdown(number, 128 + number, Arc::clone(&stopping))?;
        flag::register(number, Arc::clone(&stopping))?;
        pipe::register(number, told.try_clone()?)?;
    }
    heard.set_nonblocking(true)?;
    let heard = tokio::net::UnixStream::from_std(heard)?;
    Ok(async move {
        // It may seem readable when it is not.
        let nothing_yet = |error: &std::io::Error| error.kind() == std::io::ErrorKind::WouldBlock;
        while heard.readable().await.is_ok() && heard.try_read(&mut [0]).is_err_and(|e| nothing_yet(&e)) {}
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
