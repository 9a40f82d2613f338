//! Asks a person for a secret, on a terminal that shows nothing of what is typed.

use crate::fail::Fail;
use crate::input;
use std::io::{BufRead as _, Write as _};
use std::process::{Command, Stdio};
#[cfg(unix)]
use std::sync::atomic::{AtomicBool, Ordering};

/// Reads one line that is not shown.
pub(crate) fn secret() -> Result<String, Fail> {
    let hidden = Hidden::begin().ok_or_else(|| {
        Fail::Usage(
            "no secret is set, and this terminal cannot hide one: set VIDEOSDK_SECRET or give --secret-file"
                .to_owned(),
        )
    })?;
    // Where nobody can be asked, nothing is typed either.
    let _ = write!(std::io::stderr(), "Secret of the project (not shown): ");
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    drop(hidden);
    let _ = writeln!(std::io::stderr());
    read.map_err(|error| Fail::Usage(format!("the secret cannot be read: {error}")))?;
    match input::without_line_end(line) {
        secret if secret.is_empty() => Err(Fail::Usage("no secret was given".to_owned())),
        secret => Ok(secret),
    }
}

/// While it lives the terminal shows nothing. Whatever ends the program meanwhile, the terminal shows again what is typed.
struct Hidden;

impl Hidden {
    fn begin() -> Option<Self> {
        let is_ready = shown_again_when_ended() && stty("-echo");
        is_ready.then_some(Self)
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        stty("echo");
    }
}

/// Set once somebody else looks after Ctrl-C.
#[cfg(unix)]
static LET_GO: AtomicBool = AtomicBool::new(false);

/// What was asked for is there, and the signals are for those who want them from now on.
pub(crate) fn leave_signals_to_others() {
    #[cfg(unix)]
    LET_GO.store(true, Ordering::SeqCst);
}

/// Signals are waited for on a thread of its own, because nothing else ends the reading of a line. It stays: whoever has caught a
/// signal once cannot give it back.
#[cfg(unix)]
fn shown_again_when_ended() -> bool {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]) else {
        return false;
    };
    std::thread::spawn(move || {
        for number in signals.forever().take_while(|_| !LET_GO.load(Ordering::SeqCst)) {
            stty("echo");
            let _ = writeln!(std::io::stderr());
            // It ends as if nobody had caught the signal.
            let _ = signal_hook::low_level::emulate_default_handler(number);
        }
    });
    true
}

#[cfg(not(unix))]
fn shown_again_when_ended() -> bool {
    true
}

fn stty(what: &str) -> bool {
    let mut command = Command::new("stty");
    command.arg(what).stdin(Stdio::inherit()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
