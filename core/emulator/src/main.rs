//! The emulator as a program: prints where it listens as one line of JSON, and runs until it is told to stop.

#![forbid(unsafe_code)]

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::Value;
use videosdk_emulator::{Emulator, EmulatorBuilder, program};

const HELP: &str = "\
Pretends to be the VideoSDK v2 REST API, offline.

Usage: videosdk-emulator [options]

  --port N            port to listen on; 0 (the default) takes a free one
  --host ADDRESS      address to listen on (127.0.0.1)
  --key K             an API key; may be given several times, each with its --secret
  --secret S          the secret of the --key before it
  --seed N            makes all ids the same in every run
  --state FILE        begin with a snapshot taken from GET /emulator/state
  --webhook-key FILE  RSA private key in PEM that signs webhooks
  --webhook-ca FILE   certificates in PEM to trust besides the public ones when a receiver speaks HTTPS
  --settings JSON     switches, as POST /emulator/settings takes them
  --help, --version

Without --key and --secret both are made up. When it listens, one line of JSON is printed:
{\"url\":...,\"apiKey\":...,\"secret\":...}
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |names: &[&str]| arguments.iter().any(|argument| names.contains(&argument.as_str()));
    if has(&["--help", "-h"]) {
        return print(HELP.trim_end());
    }
    if has(&["--version", "-V"]) {
        return print(concat!("videosdk-emulator ", env!("CARGO_PKG_VERSION")));
    }
    match read(&arguments)
        .and_then(|builder| program::serve(builder, |_| {}).map_err(|error| error.to_string()))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Nothing is left to do when even this cannot be written.
            let _ = writeln!(std::io::stderr(), "videosdk-emulator: {message}");
            ExitCode::from(2)
        }
    }
}

fn print(line: &str) -> ExitCode {
    let mut out = std::io::stdout();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn read(arguments: &[String]) -> Result<EmulatorBuilder, String> {
    let mut builder = Emulator::builder();
    let mut key: Option<String> = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        if !KNOWN.contains(&name) {
            return Err(format!("{name} is not an option. See --help."));
        }
        let value = value.or_else(|| rest.next().cloned()).ok_or_else(|| format!("{name} needs a value."))?;
        builder = match name {
            "--port" => builder.port(number(name, &value)?),
            "--host" => builder.host(value),
            "--seed" => builder.seed(number(name, &value)?),
            "--state" => builder.state(json_of(name, &file(name, &value)?)?),
            "--webhook-key" => builder.webhook_key(file(name, &value)?),
            "--webhook-ca" => builder.webhook_ca(file(name, &value)?),
            "--settings" => builder.settings(json_of(name, &value)?),
            "--key" => {
                if key.replace(value).is_some() {
                    return Err("--key needs its --secret before the next --key.".to_owned());
                }
                builder
            }
            _ => builder.credentials(key.take().ok_or("--secret needs a --key before it.")?, value),
        };
    }
    if key.is_some() { Err("--key needs a --secret after it.".to_owned()) } else { Ok(builder) }
}

const KNOWN: &[&str] = &[
    "--port",
    "--host",
    "--key",
    "--secret",
    "--seed",
    "--state",
    "--webhook-key",
    "--webhook-ca",
    "--settings",
];

fn number<T: std::str::FromStr>(name: &str, value: &str) -> Result<T, String> {
    value.parse().map_err(|_| format!("{name} must be a whole number within its range, not {value}."))
}

fn file(name: &str, path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{name}: {path} cannot be read: {error}."))
}

fn json_of(name: &str, text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("{name} is not valid JSON: {error}."))
}
