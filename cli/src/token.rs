//! `token participant` and `token api`: signs a token and prints it, nothing else, so that it can be piped.

use crate::credentials::Project;
use crate::fail::Fail;
use crate::screen::Screen;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use videosdk_api::token::{ApiToken, ParticipantToken, Permission};

pub(crate) fn command() -> Command {
    Command::new("token").about("Sign a token").subcommand_required(true).subcommands([
        options(Command::new("participant")).about(
            "For one person who joins a room; without --permission its holder may join, never moderate",
        ),
        options(Command::new("api")).about(
            "For a program that calls the REST API; it can do what the project can, so keep it on the server",
        ),
    ])
}

fn options(command: Command) -> Command {
    let option = |name: &'static str| Arg::new(name).long(name);
    command.args([
        option("room").value_name("ID").help("Good for this room only"),
        option("participant").value_name("ID").help("Good for this participant only"),
        option("permission")
            .value_name("WORD")
            .action(ArgAction::Append)
            .value_delimiter(',')
            .help("allow_join, ask_join or allow_mod; may be repeated"),
        option("expires-in").value_name("TIME").help("How long it lives: 90s, 15m, 2h, 7d (24h unless said)"),
        option("claim")
            .value_name("NAME=VALUE")
            .action(ArgAction::Append)
            .help("A claim of your own; JSON where it is JSON, else text"),
    ])
}

pub(crate) fn run(given: &ArgMatches, project: &Project, screen: &Screen) -> Result<(), Fail> {
    // The same wishes for two types that have no trait in common.
    macro_rules! wanted {
        ($kind:ident, $given:expr) => {{
            let mut token = $kind::new().permissions(permissions($given)?);
            if let Some(id) = text($given, "room") {
                token = token.room_id(id);
            }
            if let Some(id) = text($given, "participant") {
                token = token.participant_id(id);
            }
            if let Some(time) = text($given, "expires-in") {
                token = token.expires_in(time)?;
            }
            for (name, value) in claims($given)? {
                token = token.claim(name, value);
            }
            token
        }};
    }
    let token = match given.subcommand() {
        Some(("participant", given)) => {
            let token = wanted!(ParticipantToken, given);
            project.signer()?.participant_token(&token)?
        }
        Some((_, given)) => {
            let token = wanted!(ApiToken, given);
            project.signer()?.api_token(&token)?
        }
        None => return Err(Fail::Usage("token participant or token api".to_owned())),
    };
    if screen.json {
        screen.value(&json!({ "token": token }))?;
    } else {
        screen.line(&token)?;
    }
    Ok(())
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> Option<&'a str> {
    given.get_one::<String>(name).map(String::as_str)
}

fn permissions(given: &ArgMatches) -> Result<Vec<Permission>, Fail> {
    let words = given.get_many::<String>("permission").into_iter().flatten();
    Ok(words.map(|word| word.parse()).collect::<Result<_, _>>()?)
}

fn claims(given: &ArgMatches) -> Result<Vec<(String, Value)>, Fail> {
    let read = |text: &String| {
        let (name, value) =
            text.split_once('=').ok_or_else(|| Fail::Usage("--claim is NAME=VALUE".to_owned()))?;
        Ok((name.to_owned(), serde_json::from_str(value).unwrap_or_else(|_| value.into())))
    };
    given.get_many::<String>("claim").into_iter().flatten().map(read).collect()
}
