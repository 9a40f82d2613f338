//! `emulator`: the pretend service, run as its own program runs it.

use crate::credentials::Project;
use crate::fail::Fail;
use crate::screen::Screen;
use crate::{browser, input, prompt};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::Value;
use std::path::PathBuf;
use videosdk_emulator::{Emulator, EmulatorBuilder, program};

const AFTER: &str = "\
When it listens, it prints one line of JSON: {\"url\": …, \"apiKey\": …, \"secret\": …}. Key and secret are made up unless \
--own-credentials or --key says otherwise. Its console is the page at that url.

--secret is for made-up secrets of tests: every user of this machine can read it. The secret of a project comes by \
--own-credentials.";

pub(crate) fn command() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name);
    let file =
        |name: &'static str| option(name).value_name("FILE").value_parser(clap::value_parser!(PathBuf));
    Command::new("emulator")
        .about("Pretend to be the service, offline, until SIGTERM or Ctrl-C")
        .after_help(AFTER)
        .args([
            option("port")
                .value_name("N")
                .value_parser(clap::value_parser!(u16))
                .default_value("0")
                .help("Port to listen on; 0 takes a free one"),
            option("host").value_name("ADDRESS").default_value("127.0.0.1").help("Address to listen on"),
            option("console")
                .action(ArgAction::SetTrue)
                .help("Say where its console is, and show it in the browser when a person has started this"),
            option("own-credentials")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["key", "secret"])
                .help("Accept the project's own key and secret instead of made-up ones"),
            option("key")
                .value_name("KEY")
                .action(ArgAction::Append)
                .help("A made-up key to accept; may be repeated, each with its --secret"),
            option("secret")
                .value_name("SECRET")
                .action(ArgAction::Append)
                .help("The made-up secret of the --key before it"),
            option("seed")
                .value_name("N")
                .value_parser(clap::value_parser!(u64))
                .help("Makes all ids the same in every run"),
            file("state")
                .visible_alias("seed-file")
                .help("Begin with a snapshot taken from GET /emulator/state"),
            file("webhook-key").help("RSA private key in PEM that signs webhooks"),
            file("webhook-ca").help("Certificates to trust when a receiver speaks HTTPS"),
            option("settings").value_name("JSON").help("Switches, as POST /emulator/settings takes them"),
            option("open-to")
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("A host name by which other machines may use console and control API too"),
        ])
}

pub(crate) fn run(given: &ArgMatches, project: &Project, screen: &Screen) -> Result<(), Fail> {
    let text = |name: &str| given.get_one::<String>(name);
    let file = |name: &str| given.get_one::<PathBuf>(name).map(|path| read(name, path)).transpose();
    let mut builder = Emulator::builder().port(given.get_one("port").copied().unwrap_or(0));
    if let Some(host) = text("host") {
        builder = builder.host(host);
    }
    builder = with_credentials(builder, given, project)?;
    if let Some(seed) = given.get_one::<u64>("seed") {
        builder = builder.seed(*seed);
    }
    if let Some(state) = file("state")? {
        builder = builder.state(json("state", &state)?);
    }
    if let Some(pem) = file("webhook-key")? {
        builder = builder.webhook_key(pem);
    }
    if let Some(pem) = file("webhook-ca")? {
        builder = builder.webhook_ca(pem);
    }
    if let Some(switches) = text("settings") {
        builder = builder.settings(json("settings", switches)?);
    }
    for name in given.get_many::<String>("open-to").into_iter().flatten() {
        builder = builder.open_to(name);
    }
    let wants_console = given.get_flag("console");
    prompt::leave_signals_to_others();
    let started = |emulator: &Emulator| {
        if wants_console {
            show_console(emulator.url(), screen);
        }
    };
    program::serve(builder, started).map_err(|error| Fail::System(format!("the emulator: {error}")))
}

/// The address is said beside the line of JSON, which programs read.
fn show_console(url: &str, screen: &Screen) {
    screen.note(&format!("console: {url}/"));
    if screen.watched && !screen.json {
        // Whoever sees no page has its address.
        let _ = browser::open(&format!("{url}/"));
    }
}

fn with_credentials(
    mut builder: EmulatorBuilder,
    given: &ArgMatches,
    project: &Project,
) -> Result<EmulatorBuilder, Fail> {
    if given.get_flag("own-credentials") {
        let who = project.credentials()?;
        return Ok(builder.credentials(who.api_key(), who.secret().expose()));
    }
    let all = |name: &str| given.get_many::<String>(name).into_iter().flatten();
    if all("key").count() != all("secret").count() {
        return Err(Fail::Usage("every --key needs one --secret".to_owned()));
    }
    for (key, secret) in all("key").zip(all("secret")) {
        builder = builder.credentials(key, secret.as_str());
    }
    Ok(builder)
}

fn read(name: &str, path: &std::path::Path) -> Result<String, Fail> {
    input::file(path)
        .map_err(|error| Fail::Usage(format!("--{name}: {} cannot be read: {error}", path.display())))
}

fn json(name: &str, text: &str) -> Result<Value, Fail> {
    match serde_json::from_str(text) {
        Ok(value @ Value::Object(_)) => Ok(value),
        Ok(_) => Err(Fail::Usage(format!("--{name} must be a JSON object"))),
        Err(error) => Err(Fail::Usage(format!("--{name} is not valid JSON: {error}"))),
    }
}
