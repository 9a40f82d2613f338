//! `emulator`: the pretend service, run as its own program runs it.

use crate::credentials::Project;
use crate::fail::Fail;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::Value;
use std::io::Write as _;
use videosdk_emulator::{Emulator, program};

pub(crate) fn command() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name);
    Command::new("emulator")
        .about("Pretend to be the service, offline, until SIGTERM or Ctrl-C")
        .after_help(
            "When it listens, it prints one line of JSON: {\"url\": …, \"apiKey\": …, \"secret\": …}. Key and secret are \
             made up unless --own-credentials says otherwise. A browser shows the console at that url.",
        )
        .args([
            option("port")
                .value_name("N")
                .value_parser(clap::value_parser!(u16))
                .default_value("0")
                .help("Port to listen on; 0 takes a free one"),
            option("host").value_name("ADDRESS").default_value("127.0.0.1").help("Address to listen on"),
            option("own-credentials")
                .action(ArgAction::SetTrue)
                .help("Accept the project's own key and secret instead of made-up ones"),
            option("seed")
                .value_name("N")
                .value_parser(clap::value_parser!(u64))
                .help("Makes all ids the same in every run"),
            option("state")
                .visible_alias("seed-file")
                .value_name("FILE")
                .help("Begin with a snapshot taken from GET /emulator/state"),
            option("webhook-key").value_name("FILE").help("RSA private key in PEM that signs webhooks"),
            option("webhook-ca").value_name("FILE").help("Certificates to trust when a receiver speaks HTTPS"),
            option("settings").value_name("JSON").help("Switches, as POST /emulator/settings takes them"),
            option("console")
                .action(ArgAction::SetTrue)
                .help("Also print, for a person, the address of the console to open in a browser"),
            option("open-to")
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("A host name by which other machines may use console and control API too"),
        ])
}

pub(crate) fn run(given: &ArgMatches, project: &Project) -> Result<(), Fail> {
    let text = |name: &str| given.get_one::<String>(name);
    let file = |name: &str| text(name).map(|path| read(name, path)).transpose();
    let mut builder = Emulator::builder().port(given.get_one("port").copied().unwrap_or(0));
    if let Some(host) = text("host") {
        builder = builder.host(host);
    }
    if given.get_flag("own-credentials") {
        let who = project.credentials()?;
        builder = builder.credentials(who.api_key(), who.secret().expose());
    }
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
    let console = given.get_flag("console");
    let announce = |emulator: &Emulator| {
        if console {
            // Whoever has no standard error has asked for nothing.
            let _ = writeln!(std::io::stderr(), "console: {}/", emulator.url());
        }
    };
    program::serve(builder, announce).map_err(|error| Fail::System(error.to_string()))
}

fn read(name: &str, path: &str) -> Result<String, Fail> {
    std::fs::read_to_string(path)
        .map_err(|error| Fail::Usage(format!("--{name}: {path} cannot be read: {error}")))
}

fn json(name: &str, text: &str) -> Result<Value, Fail> {
    serde_json::from_str(text).map_err(|error| Fail::Usage(format!("--{name} is not valid JSON: {error}")))
}
