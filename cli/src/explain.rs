//! `explain`: the token doctor. What it says is the library's.

use crate::credentials::Project;
use crate::fail::Fail;
use crate::input;
use crate::screen::Screen;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use std::io::IsTerminal as _;
use videosdk_api::operation;
use videosdk_api::token::{MAX_TOKEN_LENGTH, explain, explain_with};

pub(crate) fn command() -> Command {
    Command::new("explain")
        .about("Say in plain words what a token may do and why it would be refused")
        .after_help(
            "With the project's key and secret at hand the signature is checked too. \
             The exit code is 0 for a token that is in order, else 5.",
        )
        .args([
            Arg::new("token")
                .value_name("TOKEN")
                .help("The token; read from the standard input when left out"),
            Arg::new("for")
                .long("for")
                .value_name("OPERATION")
                .help("Also say whether this call would accept it"),
        ])
}

pub(crate) fn run(given: &ArgMatches, project: &Project, screen: &Screen) -> Result<(), Fail> {
    let wanted = given.get_one::<String>("for").map(|id| crate::call::find(id)).transpose()?;
    let token = match given.get_one::<String>("token").filter(|token| *token != "-") {
        Some(token) => token.clone(),
        None => piped(screen)?,
    };
    let who = project.credentials_at_hand()?;
    let found = match &who {
        Some(who) => explain_with(&token, who)?,
        None => explain(&token, None),
    };
    let refused = wanted.and_then(|op: &operation::Operation| found.refusal_by(op).map(|why| (op.id, why)));
    if screen.json {
        let mut all: Value =
            serde_json::from_str(&videosdk_api::host::tokens::explanation_json(&found)).unwrap_or_default();
        all["signatureChecked"] = who.is_some().into();
        if let Some(op) = wanted {
            all["for"] =
                json!({ "operation": op.id, "refusedBecause": refused.as_ref().map(|(_, why)| why) });
        }
        screen.value(&all)?;
    } else {
        screen.line(&crate::table::clean(&found.to_string()))?;
        match (wanted, &refused) {
            (_, Some((id, why))) => screen.line(&format!("{id} would refuse it: {why}"))?,
            (Some(op), None) => screen.line(&format!("{} would accept it", op.id))?,
            (None, _) => {}
        }
        if who.is_none() {
            screen.note("The signature was not checked: set VIDEOSDK_API_KEY and VIDEOSDK_SECRET for that.");
        }
    }
    let sound = refused.is_none() && !found.problems.iter().any(|problem| problem.fatal);
    if sound { Ok(()) } else { Err(Fail::Unsound) }
}

/// What was piped, without the line break that `echo` and files end with; a person is told what is waited for.
fn piped(screen: &Screen) -> Result<String, Fail> {
    let unread = |error: String| Fail::Usage(format!("the token cannot be read: {error}"));
    let stdin = std::io::stdin();
    let text = if stdin.is_terminal() {
        screen.note("Paste the token and press Enter:");
        let mut line = String::new();
        stdin.read_line(&mut line).map_err(|error| unread(error.to_string()))?;
        line
    } else {
        // A little more than the longest token, so that the library says that it is too long.
        input::piped(MAX_TOKEN_LENGTH as u64 + 64).map_err(unread)?
    };
    let Some(line) = text.strip_suffix('\n') else { return Ok(text) };
    Ok(line.strip_suffix('\r').unwrap_or(line).to_owned())
}
