//! Who calls, and where: from the environment by the library's names, from a file, or asked for. Never from an argument.

use crate::fail::Fail;
use clap::ArgMatches;
use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::process::{Command, Stdio};
use videosdk_api::token::{Credentials, Signer};
use videosdk_api::{Client, ClientBuilder};

const SECRETS: [&str; 2] = ["VIDEOSDK_SECRET", "VIDEOSDK_SECRET_KEY"];

/// What was said about the project.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    api_key: Option<String>,
    secret_file: Option<String>,
    endpoint: Option<String>,
}

impl Project {
    pub(crate) fn of(given: &ArgMatches) -> Self {
        let text = |name: &str| given.get_one::<String>(name).cloned();
        Self { api_key: text("api-key"), secret_file: text("secret-file"), endpoint: text("endpoint") }
    }

    /// Key and secret; asks a person for a secret that is nowhere else.
    pub(crate) fn credentials(&self) -> Result<Credentials, Fail> {
        let secret = match self.secret_elsewhere()? {
            None if std::io::stdin().is_terminal() && self.api_key().is_some() => Some(ask()?),
            given => given,
        };
        self.look_up(secret)
    }

    /// Key and secret where both are there without asking; for what can do without.
    pub(crate) fn credentials_at_hand(&self) -> Result<Option<Credentials>, Fail> {
        match (self.api_key(), self.secret_elsewhere()?) {
            (Some(_), Some(secret)) => self.look_up(Some(secret)).map(Some),
            _ => Ok(None),
        }
    }

    fn look_up(&self, secret: Option<String>) -> Result<Credentials, Fail> {
        let missing = |what: &str| Err(Fail::Usage(what.to_owned()));
        if self.api_key().is_none() {
            return missing("no API key: set VIDEOSDK_API_KEY or give --api-key");
        }
        if secret.is_none() {
            return missing("no secret: set VIDEOSDK_SECRET (or VIDEOSDK_SECRET_KEY) or give --secret-file");
        }
        let found = Credentials::from_lookup(|name| match name {
            "VIDEOSDK_API_KEY" => self.api_key(),
            "VIDEOSDK_SECRET" => secret.clone(),
            _ => None,
        });
        Ok(found?)
    }

    fn api_key(&self) -> Option<String> {
        self.api_key.clone().or_else(|| variable("VIDEOSDK_API_KEY"))
    }

    fn secret_elsewhere(&self) -> Result<Option<String>, Fail> {
        let Some(path) = &self.secret_file else { return Ok(SECRETS.into_iter().find_map(variable)) };
        let text = std::fs::read_to_string(path)
            .map_err(|error| Fail::Usage(format!("--secret-file {path} cannot be read: {error}")))?;
        // Editors end a file with a line break; it belongs to no secret.
        Ok(Some(text.trim_end_matches(['\n', '\r']).to_owned()))
    }

    /// Signs tokens.
    pub(crate) fn signer(&self) -> Result<Signer, Fail> {
        Ok(Signer::new(&self.credentials()?)?)
    }

    /// Makes calls.
    pub(crate) fn client(&self) -> Result<Client, Fail> {
        let who = self.credentials()?;
        Ok(self.builder().credentials(who.api_key(), who.secret().clone()).build()?)
    }

    /// Makes only calls that need no token: it has none.
    pub(crate) fn stranger(&self) -> Result<Client, Fail> {
        Ok(self.builder().host_tokens().build()?)
    }

    fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().language("cli");
        match &self.endpoint {
            Some(url) => builder.base_url(url),
            None => builder,
        }
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Asks on the terminal, which shows nothing of what is typed.
fn ask() -> Result<String, Fail> {
    let hidden = Hidden::begin().ok_or_else(|| {
        Fail::Usage(
            "no secret is set, and this terminal cannot hide one: set VIDEOSDK_SECRET or give --secret-file"
                .to_owned(),
        )
    })?;
    let mut err = std::io::stderr();
    write!(err, "Secret of the project (not shown): ")?;
    err.flush()?;
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    drop(hidden);
    writeln!(err)?;
    read?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

/// While it lives the terminal shows nothing.
struct Hidden;

impl Hidden {
    fn begin() -> Option<Self> {
        stty("-echo").then_some(Self)
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        stty("echo");
    }
}

fn stty(what: &str) -> bool {
    let mut command = Command::new("stty");
    command.arg(what).stdin(Stdio::inherit()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
