//! The connections that a runtime keeps alive: straight to the service, or through reqwest where a proxy stands between.

use super::direct::Direct;
use super::{CONNECT_WITHIN, IDLE, PING_AFTER, PONG_WITHIN, TransportOptions, cause, is_loopback, tls};
use crate::error::{Error, ErrorKind, Result};
use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use std::sync::{Arc, OnceLock};

/// A pool of connections together with the runtime that keeps them alive.
#[derive(Debug, Clone)]
pub(crate) struct Lane(Arc<Connections>);

#[derive(Debug)]
struct Connections {
    /// Where no proxy stands between.
    direct: Option<Direct>,
    /// For proxies, and for what goes to another host. Made when it is needed.
    general: OnceLock<reqwest::Client>,
}

impl Lane {
    pub(super) fn new(options: &TransportOptions, service: &Uri) -> Result<Self> {
        let (direct, general) = match through_a_proxy(options, service) {
            true => (None, OnceLock::from(general(options)?)),
            false => (Some(Direct::new(options)?), OnceLock::new()),
        };
        Ok(Self(Arc::new(Connections { direct, general })))
    }

    /// `None` where a proxy stands between.
    pub(super) fn direct(&self) -> Option<&Direct> {
        self.0.direct.as_ref()
    }

    pub(super) fn general(&self, options: &TransportOptions) -> Result<&reqwest::Client> {
        if let Some(made) = self.0.general.get() {
            return Ok(made);
        }
        let made = general(options)?;
        Ok(self.0.general.get_or_init(|| made))
    }
}

/// A proxy for the world outside must not see calls to an emulator on this machine.
fn asks_the_environment(options: &TransportOptions) -> bool {
    options.use_env_proxy && !is_loopback(&options.base)
}

fn through_a_proxy(options: &TransportOptions, service: &Uri) -> bool {
    let named = || Matcher::from_system().intercept(service).is_some();
    options.proxy.is_some() || (asks_the_environment(options) && named())
}

fn general(o: &TransportOptions) -> Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // With a maximum of none it does not even keep a copy of the request.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        .pool_idle_timeout(IDLE)
        // Many calls share an HTTP/2 connection; one that froze would swallow them all, and those that come after.
        .http2_keep_alive_interval(PING_AFTER)
        .http2_keep_alive_timeout(PONG_WITHIN)
        .connect_timeout(CONNECT_WITHIN)
        .tcp_nodelay(true)
        .user_agent(o.user_agent.clone());
    if o.http1_only {
        builder = builder.http1_only();
    }
    if let Some(resolver) = &o.resolver {
        builder = builder.dns_resolver(resolver.clone());
    }
    if !asks_the_environment(o) {
        builder = builder.no_proxy();
    }
    if let Some(proxy) = &o.proxy {
        let proxy = reqwest::Proxy::all(proxy.as_str()).map_err(|_| {
            Error::invalid("`proxy` cannot be used: give a URL such as http://proxy.example:8080")
        })?;
        builder = builder.proxy(proxy);
    }
    // Roots are only loaded when TLS is used: a container without any can still talk to an emulator.
    let secure = o.base.scheme() == "https" || o.proxy.as_ref().is_some_and(|p| p.scheme() == "https");
    let mut tls = if secure { o.trust.config()? } else { tls::without_roots()? };
    // A configuration that is handed in offers only what it says itself; without this all would speak HTTP/1.1.
    let offered: &[&[u8]] = if o.http1_only { &[b"http/1.1"] } else { &[b"h2", b"http/1.1"] };
    tls.alpn_protocols = offered.iter().map(|name| name.to_vec()).collect();
    builder = builder.tls_backend_preconfigured(tls);
    builder
        .build()
        .map_err(|e| Error::new(ErrorKind::Network, format!("the HTTP client cannot be made: {}", cause(&e))))
}
