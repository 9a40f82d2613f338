//! Everything that can be set on a client, checked when it is made.

use crate::client::{Client, Inner, caller_headers};
use crate::error::{Error, Result};
use crate::retry::Budget;
use crate::secret::Secret;
use crate::token::{Auth, Clock, Credentials, Provider, Signer, TokenSource};
use crate::transport::{Resolver, TlsOptions, Transport, TransportOptions, is_loopback};
use crate::webhook::{WebhookOptions, WebhookVerifier};
use http::HeaderValue;
use std::fmt;
use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

const DEFAULT_BASE_URL: &str = "https://api.videosdk.live";

/// Builds a [`Client`].
#[derive(Clone)]
pub struct ClientBuilder {
    api_key: Option<String>,
    secret: Option<Secret>,
    token: Option<Secret>,
    provider: Option<Provider>,
    host_tokens: bool,
    clock: Clock,
    base_url: Option<String>,
    allow_http: bool,
    deadline: Option<Duration>,
    retries: u32,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    language: String,
    tls: TlsOptions,
    resolver: Option<Resolver>,
    proxy: Option<String>,
    no_proxy: bool,
    max_response_bytes: usize,
    http1_only: bool,
    webhooks: WebhookOptions,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            secret: None,
            token: None,
            provider: None,
            host_tokens: false,
            clock: Clock::system(),
            base_url: None,
            allow_http: false,
            deadline: Some(Duration::from_secs(30)),
            retries: 2,
            headers: Vec::new(),
            user_agent: None,
            language: "rust".to_owned(),
            tls: TlsOptions::default(),
            resolver: None,
            proxy: None,
            no_proxy: false,
            max_response_bytes: 16 * 1024 * 1024,
            http1_only: false,
            webhooks: WebhookOptions::default(),
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// Signs tokens with this API key and secret. Else `VIDEOSDK_API_KEY` and `VIDEOSDK_SECRET` (or
    /// `VIDEOSDK_SECRET_KEY`) are read.
    #[must_use]
    pub fn credentials(mut self, api_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self.secret = Some(secret.into());
        self
    }
    /// Sends this token with every call, unchanged.
    #[must_use]
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
    /// Asks this function for tokens; each is kept until shortly before it expires.
    #[must_use]
    pub fn token_provider(mut self, provider: impl Fn() -> Result<Secret> + Send + Sync + 'static) -> Self {
        self.provider = Some(Arc::new(provider));
        self
    }
    /// Lets calls fail with an error that [`needs a token`](crate::Error::needs_token) until one is handed in.
    #[doc(hidden)]
    #[must_use]
    pub fn host_tokens(mut self) -> Self {
        self.host_tokens = true;
        self
    }
    /// Where the time of tokens and webhooks comes from, for tests.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.webhooks.clock = clock.clone();
        self.clock = clock;
        self
    }
    /// Where calls go. Default: `VIDEOSDK_API_ENDPOINT`, else `https://api.videosdk.live`.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }
    /// Lets plain http go further than this machine. Default: false, since the token would travel readably.
    #[must_use]
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }
    /// Total time for a call, `None` for no limit. Default: 30 seconds.
    #[must_use]
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }
    /// How often a failed request is repeated where that is harmless, 0 to 10. Default: 2.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }
    /// Adds a header to every call.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
    /// Puts the name of your program in front of the user agent.
    #[must_use]
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }
    /// Names the language that calls, and its version, in the user agent: for instance `python 3.11`. Default: `rust`.
    #[doc(hidden)]
    #[must_use]
    pub fn language(mut self, name_and_version: impl Into<String>) -> Self {
        self.language = name_and_version.into();
        self
    }
    /// Trusts the certificates of this PEM file instead of `SSL_CERT_FILE`, the platform's and the bundled ones.
    #[must_use]
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.tls.ca_file = Some(path.into());
        self
    }
    /// Trusts these certificates in PEM form instead of any other.
    #[must_use]
    pub fn ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.ca_pem = Some(pem.into());
        self
    }
    /// Asks this function for the addresses of a host, instead of the system. It gets the name and may wait; it is asked for each
    /// new connection, and its time counts in the deadline. Addresses are tried in turn, those of the other kind (IPv4 or IPv6)
    /// beside them after 300 ms. An error of it, or no address, fails the call before anything is sent.
    ///
    /// ```
    /// # use std::net::{IpAddr, Ipv4Addr};
    /// # use videosdk_api::Client;
    /// let client = Client::builder()
    ///     .credentials("key", "a-secret-of-more-than-thirty-two-bytes")
    ///     .resolver(|_host| async { Ok(vec![IpAddr::V4(Ipv4Addr::new(10, 0, 0, 7))]) })
    ///     .build()?;
    /// # Ok::<(), videosdk_api::Error>(())
    /// ```
    #[must_use]
    pub fn resolver<F, R>(mut self, find: F) -> Self
    where
        F: Fn(String) -> R + Send + Sync + 'static,
        R: Future<Output = io::Result<Vec<IpAddr>>> + Send + 'static,
    {
        self.resolver = Some(Resolver::new(find));
        self
    }
    /// Sends calls through this proxy. Default: what `HTTPS_PROXY` and `HTTP_PROXY` say, never for this machine itself.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }
    /// Ignores the proxies that the environment names.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.no_proxy = true;
        self
    }
    /// Largest answer, after decompression. Default: 16 MiB.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }
    /// Speaks HTTP/1.1 only. Default: what client and service agree on.
    #[must_use]
    pub fn http1_only(mut self, only: bool) -> Self {
        self.http1_only = only;
        self
    }
    /// How webhooks are verified.
    #[must_use]
    pub fn webhooks(mut self, options: WebhookOptions) -> Self {
        self.webhooks = options;
        self
    }

    /// Checks everything and makes the client. No connection is opened.
    pub fn build(self) -> Result<Client> {
        let base = self.base()?;
        self.limits()?;
        let trust = self.tls.load()?;
        let tokens = TokenSource::new(self.auth()?)?.with_clock(self.clock.clone());
        let headers = caller_headers(&self.headers)?;
        let transport = Transport::new(TransportOptions {
            user_agent: self.agent()?,
            headers,
            max_response_bytes: self.max_response_bytes,
            http1_only: self.http1_only,
            proxy: self.proxy_url()?,
            // Under CGI the variable comes from the request of a stranger.
            use_env_proxy: !self.no_proxy && std::env::var_os("REQUEST_METHOD").is_none(),
            trust,
            resolver: self.resolver,
            base: base.clone(),
        })?;
        Ok(Client(Arc::new(Inner {
            transport,
            tokens,
            deadline: self.deadline,
            retries: self.retries,
            budget: Budget::new(),
            webhooks: WebhookVerifier::new(self.webhooks),
            base_url: base.as_str().trim_end_matches('/').to_owned(),
        })))
    }

    fn limits(&self) -> Result<()> {
        if self.deadline.is_some_and(|d| d.is_zero()) {
            return Err(Error::invalid("`deadline` must be longer than zero: leave it empty for no limit"));
        }
        if self.retries > 10 {
            return Err(Error::invalid(format!("`retries` must be at most 10, not {}", self.retries)));
        }
        if self.max_response_bytes == 0 {
            return Err(Error::invalid("`max_response_bytes` must be above 0"));
        }
        Ok(())
    }

    fn auth(&self) -> Result<Auth> {
        let ways =
            [self.api_key.is_some(), self.token.is_some(), self.provider.is_some() || self.host_tokens];
        if ways.iter().filter(|given| **given).count() > 1 {
            return Err(Error::invalid(
                "give API key and secret, or `token`, or `token_provider`: only one of them",
            ));
        }
        if self.host_tokens {
            return Ok(Auth::Host);
        }
        if let Some(provider) = &self.provider {
            return Ok(Auth::Provider(provider.clone()));
        }
        if let Some(token) = &self.token {
            return Ok(Auth::Fixed(token.clone()));
        }
        let credentials = match (&self.api_key, &self.secret) {
            (Some(key), Some(secret)) => Credentials::new(key.clone(), secret.clone())?,
            _ => Credentials::from_env()?,
        };
        Ok(Auth::Credentials(Signer::with_clock(&credentials, self.clock.clone())?))
    }

    fn base(&self) -> Result<Url> {
        let (text, name) = match &self.base_url {
            Some(text) => (text.clone(), "base_url"),
            None => match std::env::var("VIDEOSDK_API_ENDPOINT") {
                Ok(text) => (text, "VIDEOSDK_API_ENDPOINT"),
                Err(_) => (DEFAULT_BASE_URL.to_owned(), "base_url"),
            },
        };
        let wrong = |what: &str| Error::invalid(format!("`{name}` {what}"));
        let text = text.trim();
        if text.is_empty() {
            return Err(wrong("is empty: leave it out, or give a URL such as https://api.videosdk.live"));
        }
        let mut url =
            Url::parse(text).map_err(|_| wrong("is no URL: give one such as https://api.videosdk.live"))?;
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return Err(wrong("must begin with https:// (or http:// for this machine)"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("must not hold a query or a fragment"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("must not hold a user name or a password"));
        }
        if url.scheme() == "http" && !self.allow_http && !is_loopback(&url) {
            return Err(wrong(
                "is plain http to another machine, where anybody on the way reads the token: use https, or allow plain http explicitly",
            ));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        Ok(url)
    }

    fn agent(&self) -> Result<HeaderValue> {
        let own = format!(concat!("videosdk-api/", env!("CARGO_PKG_VERSION"), " ({})"), self.language);
        let text = match &self.user_agent {
            Some(program) => format!("{program} {own}"),
            None => own,
        };
        let ok = text.bytes().all(|b| (b' '..=b'~').contains(&b));
        let value = HeaderValue::from_str(&text).ok().filter(|_| ok);
        value.ok_or_else(|| Error::invalid("`user_agent` holds a character that cannot stand in a header"))
    }

    fn proxy_url(&self) -> Result<Option<Url>> {
        let Some(text) = &self.proxy else { return Ok(None) };
        // The text is not quoted: it may hold a password.
        let url = Url::parse(text).ok().filter(|u| matches!(u.scheme(), "http" | "https") && u.has_host());
        url.map(Some)
            .ok_or_else(|| Error::invalid("`proxy` is no URL: give one such as http://proxy.example:8080"))
    }
}
