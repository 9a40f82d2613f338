//! Who calls, and where: from the environment by the library's names, from a file, or asked for. Never from an argument.

use crate::environment::{KEY, SECRETS, secret, variable};
use crate::fail::Fail;
use crate::input;
use crate::prompt;
use clap::ArgMatches;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use videosdk_api::token::{Credentials, Signer};
use videosdk_api::{Client, ClientBuilder};

/// What was said about the project.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    api_key: Option<String>,
    secret_file: Option<PathBuf>,
    endpoint: Option<String>,
}

impl Project {
    pub(crate) fn of(given: &ArgMatches) -> Self {
        let text = |name: &str| given.get_one::<String>(name).cloned();
        let secret_file = given.get_one::<PathBuf>("secret-file").cloned();
        Self { api_key: text("api-key"), secret_file, endpoint: text("endpoint") }
    }

    /// Key and secret; asks a person for a secret that is nowhere else.
    pub(crate) fn credentials(&self) -> Result<Credentials, Fail> {
        let Some(key) = self.api_key()? else {
            return Err(Fail::Usage(format!("no API key: set {KEY} or give --api-key")));
        };
        match self.secret_elsewhere()? {
            Some(secret) => paired(&key, &secret),
            None if std::io::stdin().is_terminal() => paired(&key, &prompt::secret()?),
            None => {
                let [first, second] = SECRETS;
                Err(Fail::Usage(format!("no secret: set {first} (or {second}) or give --secret-file")))
            }
        }
    }

    /// Key and secret where both are there without asking; for what can do without.
    pub(crate) fn credentials_at_hand(&self) -> Result<Option<Credentials>, Fail> {
        match (self.api_key()?, self.secret_elsewhere()?) {
            (Some(key), Some(secret)) => paired(&key, &secret).map(Some),
            _ => Ok(None),
        }
    }

    fn api_key(&self) -> Result<Option<String>, Fail> {
        self.api_key.clone().map_or_else(|| variable(KEY), |key| Ok(Some(key)))
    }

    fn secret_elsewhere(&self) -> Result<Option<String>, Fail> {
        let Some(path) = &self.secret_file else { return secret() };
        let wrong = |why: &str| Fail::Usage(format!("--secret-file {}: {why}", path.display()));
        let text = input::file(path).map_err(|error| wrong(&format!("it cannot be read: {error}")))?;
        match input::without_line_end(text) {
            secret if secret.is_empty() => Err(wrong("it is empty")),
            secret => Ok(Some(secret)),
        }
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

/// The library looks at both for what was pasted wrong, and names them as people set them.
fn paired(key: &str, secret: &str) -> Result<Credentials, Fail> {
    let found = Credentials::from_lookup(|name| match name {
        KEY => Some(key.to_owned()),
        name if name == SECRETS[0] => Some(secret.to_owned()),
        _ => None,
    });
    Ok(found?)
}
