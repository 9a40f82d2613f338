//! The commands as a tree: options that all of them share, and the exit codes.

use crate::{call, completions, doctor, emulator, explain, listen, operations, token};
use clap::{Arg, ArgAction, Command};
use std::path::PathBuf;

const AFTER: &str = "\
Environment:
  VIDEOSDK_API_KEY       the key of the project
  VIDEOSDK_SECRET        its secret (or VIDEOSDK_SECRET_KEY)
  VIDEOSDK_API_ENDPOINT  where calls go; https://api.videosdk.live unless set
  NO_COLOR               set it to anything for no colours
A secret is never an argument, which every user of the machine can read: it comes from the
environment, from --secret-file, or is asked for.

Exit codes:
  0    done
  1    the service refused
  2    an argument or a credential is missing or wrong; nothing was sent
  3    the service could not be reached, or not in time
  4    the answer cannot be used, or the output cannot be written
  5    what was checked is not in order: a token, a webhook, the doctor's findings
  130  ended by Ctrl-C";

/// Everything that can be typed.
pub(crate) fn command() -> Command {
    Command::new("videosdk-api")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The VideoSDK v2 REST API from a command line.")
        .max_term_width(110)
        .after_help(AFTER)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args([
            everywhere("json").action(ArgAction::SetTrue).help("Print JSON, for programs"),
            everywhere("api-key").value_name("KEY").help("Key of the project instead of VIDEOSDK_API_KEY"),
            everywhere("secret-file")
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Read the secret from a file instead of VIDEOSDK_SECRET"),
            everywhere("endpoint").value_name("URL").help("Where calls go instead of VIDEOSDK_API_ENDPOINT"),
        ])
        .subcommands([
            token::command(),
            explain::command(),
            call::command(),
            operations::command(),
            listen::command(),
            emulator::command(),
            doctor::command(),
            completions::command(),
        ])
}

fn everywhere(name: &'static str) -> Arg {
    Arg::new(name).long(name).global(true)
}
