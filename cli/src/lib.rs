//! The command line: tokens, every operation of the table, webhooks, an emulator, a doctor. It holds no knowledge of the API:
//! what can be called, and how it is checked and explained, is the library's.
//!
//! It is a library so that the packages of other languages are the same program (`python -m videosdk_api`, `npx videosdk-api`):
//! they hand their arguments to [`run`] and end with what it gives.

#![forbid(unsafe_code)]

mod browser;
mod call;
mod command;
mod completions;
mod credentials;
mod doctor;
mod emulator;
mod environment;
mod explain;
mod fail;
mod forward;
mod help;
mod input;
mod listen;
mod operations;
mod progress;
mod prompt;
mod screen;
mod streams;
mod table;
mod token;
mod values;

use clap::ArgMatches;
use clap::error::ErrorKind;
use credentials::Project;
use fail::Fail;
use screen::Screen;
use std::ffi::OsString;
use std::process::ExitCode;

/// Reads the arguments of this process and runs what they say.
pub fn main() -> ExitCode {
    ExitCode::from(run(std::env::args_os().skip(1)))
}

/// Runs a command to its end, on this thread, and gives the exit code; the README lists the codes.
///
/// The arguments are those behind the name of the program. It reads the standard input and writes to the standard output and
/// the standard error of the process, and it expects to be all that the process is for: SIGINT and SIGTERM should do what they
/// do by default, because only `listen` and `emulator` (and a question for a secret) catch them, and none of them lets go of
/// them again. SIGPIPE should be ignored, as Rust, Python and Node do.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    streams::hold_open();
    let arguments: Vec<OsString> = std::iter::once("videosdk-api".into()).chain(arguments).collect();
    let wants_json = arguments.iter().any(|argument| argument == "--json");
    let given = match command::command().try_get_matches_from(arguments) {
        Ok(given) => given,
        Err(error) => return unread(&error, &Screen::of(wants_json)),
    };
    let screen = Screen::of(given.get_flag("json"));
    match dispatch(&given, &screen) {
        Ok(()) => 0,
        Err(fail) => fail.report(&screen),
    }
}

/// What is no command to run: help and version, which are asked for, and what cannot be understood.
fn unread(error: &clap::Error, screen: &Screen) -> u8 {
    let text = error.to_string();
    let asked_for = !error.use_stderr();
    if asked_for {
        return screen.text(&text).map_or_else(|error| Fail::from(error).report(screen), |()| 0);
    }
    if screen.json && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Fail::Usage(text.trim_start_matches("error: ").trim_end().to_owned()).report(screen);
    }
    screen.note(text.trim_end());
    fail::USAGE
}

fn dispatch(given: &ArgMatches, screen: &Screen) -> Result<(), Fail> {
    let project = Project::of(given);
    match given.subcommand() {
        Some(("token", given)) => token::run(given, &project, screen),
        Some(("explain", given)) => explain::run(given, &project, screen),
        Some(("call", given)) => call::run(given, &project, screen),
        Some(("operations", given)) => operations::run(given, screen),
        Some(("listen", given)) => listen::run(given, &project, screen),
        Some(("emulator", given)) => emulator::run(given, &project, screen),
        Some(("doctor", _)) => doctor::run(&project, screen),
        Some(("completions", given)) => completions::run(given, screen),
        _ => Err(Fail::Usage("no such command: see --help".to_owned())),
    }
}
