//! The only place that names the HTTP library. It sends one request once and says what became of it.

mod dns;
mod drive;
mod put;
mod tls;
mod watch;

pub(crate) use dns::Resolver;
pub(crate) use drive::{Driver, Lane, after_fork_in_child, forks, shared_runtime};
pub(crate) use put::{Put, Source};
pub(crate) use tls::{TlsOptions, Trust, roots_in_words};
pub(crate) use watch::{Watch, cancelled, unless};

use crate::error::{Error, ErrorKind, Result, Sent};
use crate::operation::{Access, Segment};
use crate::operations::OPERATIONS;
use crate::reply::Incoming;
use crate::request::Request;
use crate::token::Authorization;
use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use std::sync::OnceLock;
use std::time::Duration;
use url::Url;

/// Bodies of refusals are only read for their message.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// An HTTP/2 connection with calls on their way that was silent for so long is asked whether it lives.
const PING_AFTER: Duration = Duration::from_secs(5);
/// It is given up when it has not answered by then.
const PONG_WITHIN: Duration = Duration::from_secs(5);

/// How long name, address and handshake may take together, so that one that is dead does not use up the whole deadline: what
/// was not sent can be tried again. Several addresses share the time.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);

/// How connections are made.
#[derive(Debug, Clone)]
pub(crate) struct TransportOptions {
    pub(crate) base: Url,
    pub(crate) user_agent: HeaderValue,
    pub(crate) headers: HeaderMap,
    pub(crate) max_response_bytes: usize,
    pub(crate) http1_only: bool,
    pub(crate) proxy: Option<Url>,
    pub(crate) use_env_proxy: bool,
    pub(crate) trust: Trust,
    /// Instead of the system's.
    pub(crate) resolver: Option<Resolver>,
}

/// Sends requests.
#[derive(Debug)]
pub(crate) struct Transport {
    options: TransportOptions,
    /// Path of the base URL without its trailing slash; the path of a target is appended to it.
    prefix: String,
    /// By the row of the operation.
    ready: Vec<OnceLock<Box<Ready>>>,
    driver: Driver,
}

/// What all requests of an operation have in common, made with the first one.
#[derive(Debug)]
struct Ready {
    /// Where nothing in it differs from call to call.
    url: Option<Url>,
    /// All that are known beforehand, with a place for the token.
    headers: HeaderMap,
    content_type: Option<&'static str>,
}

impl Transport {
    pub(crate) fn new(options: TransportOptions) -> Self {
        let prefix = options.base.path().trim_end_matches('/').to_owned();
        let ready = OPERATIONS.iter().map(|_| OnceLock::new()).collect();
        Self { options, prefix, ready, driver: Driver::new() }
    }

    /// The lane of the runtime that the caller is on.
    pub(crate) fn ambient(&self) -> Result<Lane> {
        self.driver.ambient(|| self.connect())
    }

    /// Drives a future on the calling thread.
    pub(crate) fn block_on<T, F>(&self, run: impl FnOnce(Lane) -> F, watch: Option<Watch<'_>>) -> Result<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        self.driver.block_on(|| self.connect(), run, watch)
    }

    fn connect(&self) -> Result<reqwest::Client> {
        let o = &self.options;
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // With a maximum of none it does not even keep a copy of the request.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            // Shorter than what servers keep, so that a kept connection is seldom a dead one.
            .pool_idle_timeout(Duration::from_secs(4))
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
        // A proxy for the world outside must not see calls to an emulator on this machine.
        if !o.use_env_proxy || is_loopback(&o.base) {
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
        builder.build().map_err(|e| {
            Error::new(ErrorKind::Network, format!("the HTTP client cannot be made: {}", cause(&e)))
        })
    }

    /// Sends one request once. The error says whether the service can have seen it.
    pub(crate) async fn send(
        &self,
        lane: &Lane,
        request: &Request,
        authorization: Option<&Authorization>,
        extra: Option<&HeaderMap>,
        attempts: u32,
    ) -> Result<Box<Incoming>> {
        let sending = lane.0.execute(self.outgoing(request, authorization, extra)?);
        let mut response = sending.await.map_err(|e| failed(&e))?;
        let status = response.status().as_u16();
        if (300..400).contains(&status) && status != 304 {
            return Err(redirect(status, response.headers()));
        }
        let limit =
            if response.status().is_success() { self.options.max_response_bytes } else { ERROR_BODY_LIMIT };
        let body = read(&mut response, limit, status).await?;
        let headers = std::mem::take(response.headers_mut());
        Ok(Box::new(Incoming { status, headers, body, attempts, authorization: None, sent: None }))
    }

    fn outgoing(
        &self,
        request: &Request,
        authorization: Option<&Authorization>,
        extra: Option<&HeaderMap>,
    ) -> Result<reqwest::Request> {
        let made;
        let ready = match request.op.row().and_then(|row| self.ready.get(row)) {
            Some(slot) => slot.get_or_init(|| Box::new(self.ready(request))),
            None => {
                made = self.ready(request);
                &made
            }
        };
        let url = match &ready.url {
            Some(url) if !request.target.contains('?') => url.clone(),
            _ => self.address(&request.target)?,
        };
        let method = reqwest::Method::from_bytes(request.op.method.as_str().as_bytes()).unwrap_or_default();
        let mut out = reqwest::Request::new(method, url);
        let mut headers = ready.headers.clone();
        if ready.content_type != request.content_type {
            match request.content_type {
                Some(kind) => headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind)),
                None => headers.remove(CONTENT_TYPE),
            };
        }
        for (name, value) in extra.into_iter().flatten() {
            headers.insert(name, value.clone());
        }
        if let Some(token) = authorization {
            headers.insert(AUTHORIZATION, token.header());
        }
        *out.headers_mut() = headers;
        *out.body_mut() = request.body.clone().map(Into::into);
        Ok(out)
    }

    fn ready(&self, request: &Request) -> Ready {
        let op = request.op;
        let fixed = op.path.iter().all(|segment| matches!(segment, Segment::Literal(_)));
        let path = request.target.split('?').next().unwrap_or_default();
        let url = if fixed { self.address(path).ok() } else { None };
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(ACCEPT, accept(request));
        if let Some(kind) = request.content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        headers.insert(USER_AGENT, self.options.user_agent.clone());
        for (name, value) in &self.options.headers {
            headers.insert(name, value.clone());
        }
        if op.access != Access::Public {
            headers.insert(AUTHORIZATION, HeaderValue::from_static(""));
        }
        Ready { url, headers, content_type: request.content_type }
    }

    /// Changing the path of the base costs a third of parsing a whole URL, whose host is the dear part.
    fn address(&self, target: &str) -> Result<Url> {
        let (path, query) =
            target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
        let path = [&self.prefix, path].concat();
        let mut url = self.options.base.clone();
        url.set_path(&path);
        url.set_query(query);
        if url.path() != path {
            return Err(Error::invalid("an id would change the address of the request"));
        }
        Ok(url)
    }
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

fn accept(request: &Request) -> HeaderValue {
    match request.op.envelope {
        crate::operation::Envelope::Raw(kind) => HeaderValue::from_static(kind),
        _ => HeaderValue::from_static("application/json"),
    }
}

/// Reads a body up to a limit that counts what comes out of the decompression.
async fn read(response: &mut reqwest::Response, limit: usize, status: u16) -> Result<Bytes> {
    let success = response.status().is_success();
    let too_large = || {
        let text =
            format!("the answer is larger than {limit} bytes; raise `max_response_bytes` if that is right");
        Error::new(ErrorKind::TooLarge, text).with_status(status).with_sent(Sent::Unknown)
    };
    if success && response.content_length().is_some_and(|n| n > limit as u64) {
        return Err(too_large());
    }
    let mut first: Option<Bytes> = None;
    let mut rest = BytesMut::new();
    loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => break,
            // A refusal is a refusal even when its text breaks off.
            Err(_) if !success => break,
            Err(e) => {
                let text = format!("the answer broke off: {}", cause(&e));
                return Err(Error::new(ErrorKind::Network, text)
                    .with_status(status)
                    .with_sent(Sent::Unknown));
            }
        };
        let so_far = first.as_ref().map_or(0, Bytes::len) + rest.len();
        if so_far + chunk.len() > limit {
            if success {
                return Err(too_large());
            }
            break;
        }
        match &first {
            None => first = Some(chunk),
            Some(_) => rest.extend_from_slice(&chunk),
        }
    }
    // Most answers come in one piece, which is then handed on without a copy.
    Ok(match first {
        None => Bytes::new(),
        Some(first) if rest.is_empty() => first,
        Some(first) => {
            let mut all = BytesMut::with_capacity(first.len() + rest.len());
            all.extend_from_slice(&first);
            all.extend_from_slice(&rest);
            all.freeze()
        }
    })
}

fn redirect(status: u16, headers: &HeaderMap) -> Error {
    let target = headers.get("location").and_then(|v| v.to_str().ok()).unwrap_or("an unknown place");
    let target = without_secrets(target);
    let text =
        format!("the service redirects to {target}; redirects are not followed, so check the base URL");
    Error::new(ErrorKind::Redirect, text).with_status(status).with_sent(Sent::Rejected)
}

/// The query may carry a signature, and what stands before the host a password.
fn without_secrets(target: &str) -> String {
    let target = target.split(['?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = target.split_once("//") else { return target.to_owned() };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{scheme}//{host}{path}")
}

fn failed(error: &reqwest::Error) -> Error {
    if error.is_builder() {
        return Error::invalid(format!("the request cannot be built: {}", cause(error)));
    }
    let (sent, what) = if error.is_connect() {
        (Sent::NotSent, "no connection")
    } else {
        (Sent::Unknown, "the connection broke before an answer came")
    };
    let mut cause = cause(error);
    cause.push_str(way_out(&cause));
    Error::new(ErrorKind::Network, format!("{what}: {cause}")).with_sent(sent)
}

/// What a user can do about a cause that is met where a company stands between them and the service.
fn way_out(cause: &str) -> &'static str {
    if cause.contains("UnknownIssuer") {
        ". If an authority of your own signs certificates here, name it with `ca_file` or SSL_CERT_FILE"
    } else if cause.starts_with("tunnel error") {
        ". The proxy did not pass the call on: check its address, name and password"
    } else {
        ""
    }
}

/// The innermost cause: it names neither the URL with its query nor a header.
fn cause(error: &reqwest::Error) -> String {
    let mut inner: &dyn std::error::Error = error;
    let mut text = None;
    while let Some(next) = inner.source() {
        inner = next;
        text = Some(inner.to_string());
    }
    text.unwrap_or_else(|| "the request failed".to_owned())
}
