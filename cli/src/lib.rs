//! The command line: tokens, every operation of the table, webhooks, an emulator, a doctor. It holds no knowledge of the API:
//! what can be called, and how it is checked and explained, is the library's.

#![forbid(unsafe_code)]

mod call;
mod command;
mod completions;
mod credentials;
mod doctor;
mod emulator;
mod explain;
mod fail;
mod forward;
mod help;
mod listen;
mod operations;
mod progress;
mod screen;
mod table;
mod token;
mod values;

use clap::ArgMatches;
use credentials::Project;
use fail::Fail;
use screen::Screen;
use std::process::ExitCode;

/// Reads the arguments of this process and runs what they say.
pub fn main() -> ExitCode {
    let given = match command::command().try_get_matches() {
        Ok(given) => given,
        Err(error) => {
            // Help and version come this way too. Nothing is left to do where they cannot be written.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { fail::USAGE } else { 0 });
        }
    };
    let screen = Screen::of(given.get_flag("json"));
    match run(&given, &screen) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fail) => fail.report(&screen),
    }
}

fn run(given: &ArgMatches, screen: &Screen) -> Result<(), Fail> {
    let project = Project::of(given);
    match given.subcommand() {
        Some(("token", given)) => token::run(given, &project, screen),
        Some(("explain", given)) => explain::run(given, &project, screen),
        Some(("call", given)) => call::run(given, &project, screen),
        Some(("operations", given)) => operations::run(given, screen),
        Some(("listen", given)) => listen::run(given, &project, screen),
        Some(("emulator", given)) => emulator::run(given, &project),
        Some(("doctor", _)) => doctor::run(&project, screen),
        Some(("completions", given)) => completions::run(given, screen),
        _ => Err(Fail::Usage("no such command: see --help".to_owned())),
    }
}
