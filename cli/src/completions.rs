//! `completions`: a script for a shell, which then knows the names of the operations too.

use crate::fail::Fail;
use crate::screen::Screen;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::{Shell, generate};
use videosdk_api::operations::OPERATIONS;

pub(crate) fn command() -> Command {
    Command::new("completions")
        .about("Print a script that completes commands in a shell")
        .after_help("For instance: videosdk-api completions bash > ~/.local/share/bash-completion/completions/videosdk-api")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(clap::value_parser!(Shell)))
}

pub(crate) fn run(given: &ArgMatches, screen: &Screen) -> Result<(), Fail> {
    let Some(shell) = given.get_one::<Shell>("shell") else { return Ok(()) };
    Ok(screen.text(&script(*shell))?)
}

fn script(shell: Shell) -> String {
    let written = |name: &str| {
        let mut script = Vec::new();
        generate(shell, &mut knowing(), name, &mut script);
        String::from_utf8_lossy(&script).into_owned()
    };
    match shell {
        // With a hyphen in the name, that script has branches for commands that nothing leads to (clap_complete 4.6.11).
        Shell::Bash => written("videosdkapi").replace("default videosdkapi\n", "default videosdk-api\n"),
        _ => written("videosdk-api"),
    }
}

/// The commands with the operations' names as values. The parser itself does without: the library's hints say more.
fn knowing() -> Command {
    let names = || PossibleValuesParser::new(OPERATIONS.iter().map(|op| op.id));
    crate::command::command()
        .mut_subcommand("call", |call| call.mut_arg("operation", |arg| arg.value_parser(names())))
        .mut_subcommand("explain", |explain| explain.mut_arg("for", |arg| arg.value_parser(names())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_hold_together_and_every_shell_learns_the_operations() {
        crate::command::command().debug_assert();
        for shell in [Shell::Bash, Shell::Fish, Shell::Zsh, Shell::PowerShell, Shell::Elvish] {
            let script = script(shell);
            assert!(script.contains("doctor"), "{shell}");
            // The two others know commands and options, not values.
            if matches!(shell, Shell::Bash | Shell::Fish | Shell::Zsh) {
                assert!(script.contains("rooms.create"), "{shell}");
            }
        }
    }
}
