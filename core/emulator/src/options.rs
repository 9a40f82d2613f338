//! How an emulator is to be started.

use std::fmt::Write as _;
use std::sync::Arc;

use aws_lc_rs::rand;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use serde_json::Value;

use crate::Emulator;
use crate::auth::Credential;
use crate::ids::random_seed;
use crate::settings::Settings;
use crate::signing::SigningKey;

/// Everything a start needs to know.
pub(crate) struct Options {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) credentials: Vec<Credential>,
    pub(crate) seed: u64,
    pub(crate) settings: Settings,
    pub(crate) webhook_key: Option<Arc<SigningKey>>,
    pub(crate) webhook_ca: Vec<CertificateDer<'static>>,
    pub(crate) state: Option<Value>,
    pub(crate) open_to: Vec<String>,
}

/// Sets an emulator up before it starts. Without any call it listens on a free loopback port, with a key and a secret
/// made for the occasion.
#[derive(Debug, Clone)]
pub struct EmulatorBuilder {
    host: String,
    port: u16,
    credentials: Vec<Credential>,
    seed: Option<u64>,
    settings: Value,
    webhook_key: Option<PemText>,
    webhook_ca: String,
    state: Option<Value>,
    open_to: Vec<String>,
}

/// A private key in PEM; never printed.
#[derive(Clone)]
struct PemText(String);

impl std::fmt::Debug for PemText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 0,
            credentials: Vec::new(),
            seed: None,
            settings: Value::Null,
            webhook_key: None,
            webhook_ca: String::new(),
            state: None,
            open_to: Vec::new(),
        }
    }
}

impl EmulatorBuilder {
    /// The address to listen on.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// The port to listen on; 0 takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// An API key and its secret. Call it again for more projects; each sees only its own things.
    #[must_use]
    pub fn credentials(mut self, api_key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.credentials.push(Credential { api_key: api_key.into(), secret: secret.into() });
        self
    }

    /// Makes all ids the same in every run.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Switches, as `POST /emulator/settings` takes them.
    #[must_use]
    pub fn settings(mut self, settings: Value) -> Self {
        self.settings = settings;
        self
    }

    /// The RSA private key that signs webhooks, in PEM.
    #[must_use]
    pub fn webhook_key(mut self, pem: impl Into<String>) -> Self {
        self.webhook_key = Some(PemText(pem.into()));
        self
    }

    /// Certificates in PEM of authorities that HTTPS receivers of webhooks may have theirs from, besides the public ones.
    #[must_use]
    pub fn webhook_ca(mut self, pem: impl Into<String>) -> Self {
        self.webhook_ca = pem.into();
        self
    }

    /// A snapshot to begin with.
    #[must_use]
    pub fn state(mut self, snapshot: Value) -> Self {
        self.state = Some(snapshot);
        self
    }

    /// A host name by which other machines may use the control API and the console too; may be called again. Without any,
    /// both answer to this machine only. Whoever reaches them can do anything with this emulator.
    #[must_use]
    pub fn open_to(mut self, name: impl Into<String>) -> Self {
        self.open_to.push(name.into());
        self
    }

    /// Starts the emulator; it listens when this returns.
    ///
    /// # Errors
    /// When the port is taken, or a given key, snapshot or switch cannot be used.
    pub async fn start(self) -> std::io::Result<Emulator> {
        Emulator::launch(self.options()?).await
    }

    /// The same for code that is not asynchronous.
    ///
    /// # Errors
    /// When the port is taken, or a given key, snapshot or switch cannot be used.
    pub fn start_blocking(self) -> std::io::Result<Emulator> {
        Emulator::launch_blocking(self.options()?)
    }

    fn options(self) -> std::io::Result<Options> {
        let invalid = |message: String| std::io::Error::new(std::io::ErrorKind::InvalidInput, message);
        let mut credentials = self.credentials;
        if credentials.is_empty() {
            credentials.push(fresh_credential().map_err(invalid)?);
        }
        if let Some(wrong) = credentials.iter().find(|pair| pair.api_key.is_empty() || pair.secret.is_empty())
        {
            return Err(invalid(format!(
                "The API key {:?} and its secret must not be empty.",
                wrong.api_key
            )));
        }
        let settings = if self.settings.is_null() {
            Settings::default()
        } else {
            serde_json::from_value(self.settings)
                .map_err(|error| invalid(format!("The settings are invalid: {error}.")))?
        };
        let key = self.webhook_key.map(|pem| SigningKey::from_pem(&pem.0)).transpose().map_err(invalid)?;
        let webhook_ca = certificates(&self.webhook_ca).map_err(invalid)?;
        let seed = self.seed.unwrap_or_else(random_seed);
        let (host, port) = (self.host, self.port);
        let (webhook_key, state, open_to) = (key, self.state, self.open_to);
        Ok(Options { host, port, credentials, seed, settings, webhook_key, webhook_ca, state, open_to })
    }
}

/// None of an empty text; of any other at least one.
fn certificates(pem: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match read {
        Ok(all) if all.is_empty() != pem.is_empty() => Err("The webhook CA holds no certificate.".to_owned()),
        Ok(all) => Ok(all),
        Err(_) => Err("The webhook CA is not PEM.".to_owned()),
    }
}

/// A key and secret nobody has used before, in the shapes of the dashboard.
fn fresh_credential() -> Result<Credential, String> {
    let mut bytes = [0; 48];
    rand::fill(&mut bytes).map_err(|_| "The machine gives no random numbers.".to_owned())?;
    let hex = bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    });
    let api_key = format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32]);
    Ok(Credential { api_key, secret: hex[32..].to_owned() })
}
