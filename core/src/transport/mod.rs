//! The only place that names the HTTP libraries. It sends one request once and says what became of it.

mod direct;
mod dns;
mod drive;
mod lane;
mod put;
mod receive;
mod tls;
mod watch;

pub(crate) use dns::Resolver;
pub(crate) use drive::{Driver, after_fork_in_child, forks, shared_runtime};
pub(crate) use lane::Lane;
pub(crate) use put::{Put, Source};
pub(crate) use tls::{TlsOptions, Trust, roots_in_words};
pub(crate) use watch::{Watch, cancelled, unless};

use crate::error::{Error, ErrorKind, Result, Sent};
use crate::operation::{Access, Segment};
use crate::operations::OPERATIONS;
use crate::reply::Incoming;
use crate::request::Request;
use crate::token::Authorization;
use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT,
};
use http::uri::{PathAndQuery, Uri};
use http_body_util::Full;
use receive::receive;
use std::pin::Pin;
use std::sync::OnceLock;
use std::time::Duration;
use url::{Position, Url};

/// Bodies of refusals are only read for their message.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// Shorter than what servers keep, so that a kept connection is seldom a dead one.
const IDLE: Duration = Duration::from_secs(4);

/// An HTTP/2 connection with calls on their way that was silent for so long is asked whether it lives.
const PING_AFTER: Duration = Duration::from_secs(5);
/// It is given up when it has not answered by then.
const PONG_WITHIN: Duration = Duration::from_secs(5);

/// How long name, address and handshake may take together, so that one that is dead does not use up the whole deadline: what
/// was not sent can be tried again. Several addresses share the time.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);

/// What the HTTP libraries call an error of any kind.
type Failure = Box<dyn std::error::Error + Send + Sync>;

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
    /// Scheme, host and port of the base URL.
    service: Uri,
    /// By the row of the operation.
    ready: Vec<OnceLock<Box<Ready>>>,
    driver: Driver,
}

/// What all requests of an operation have in common, made with the first one.
#[derive(Debug)]
struct Ready {
    /// Where nothing in it differs from call to call.
    address: Option<Uri>,
    /// All that are known beforehand, with a place for the token.
    headers: HeaderMap,
    content_type: Option<&'static str>,
}

impl Transport {
    pub(crate) fn new(options: TransportOptions) -> Result<Self> {
        let prefix = options.base.path().trim_end_matches('/').to_owned();
        let ready = OPERATIONS.iter().map(|_| OnceLock::new()).collect();
        let service = service(&options.base)?;
        Ok(Self { options, prefix, service, ready, driver: Driver::new() })
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

    fn connect(&self) -> Result<Lane> {
        Lane::new(&self.options, &self.service)
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
        let outgoing = self.outgoing(request, authorization, extra)?;
        let limit = self.options.max_response_bytes;
        if let Some(direct) = lane.direct() {
            let response = direct.send(outgoing).await.map_err(|e| failed(&e, e.is_connect()))?;
            return receive(response, limit, attempts).await;
        }
        self.send_through_a_proxy(lane, outgoing, limit, attempts).await
    }

    /// Apart and on the heap, so that a call without a proxy does not carry it along.
    fn send_through_a_proxy<'a>(
        &'a self,
        lane: &'a Lane,
        outgoing: http::Request<Full<Bytes>>,
        limit: usize,
        attempts: u32,
    ) -> Pin<Box<dyn Future<Output = Result<Box<Incoming>>> + Send + 'a>> {
        Box::pin(async move {
            let refused = |e: &reqwest::Error| failed(e, e.is_connect());
            let outgoing = outgoing.map(reqwest::Body::wrap).try_into().map_err(|e| refused(&e))?;
            let response = lane.general(&self.options)?.execute(outgoing).await.map_err(|e| refused(&e))?;
            receive(http::Response::from(response), limit, attempts).await
        })
    }

    fn outgoing(
        &self,
        request: &Request,
        authorization: Option<&Authorization>,
        extra: Option<&HeaderMap>,
    ) -> Result<http::Request<Full<Bytes>>> {
        let made;
        let ready = match request.op.row().and_then(|row| self.ready.get(row)) {
            Some(slot) => slot.get_or_init(|| Box::new(self.ready(request))),
            None => {
                made = self.ready(request);
                &made
            }
        };
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
        let mut out = http::Request::new(Full::new(request.body.clone().unwrap_or_default()));
        *out.method_mut() =
            http::Method::from_bytes(request.op.method.as_str().as_bytes()).unwrap_or_default();
        *out.uri_mut() = match &ready.address {
            Some(address) if !request.target.contains('?') => address.clone(),
            _ => self.address(&request.target)?,
        };
        *out.headers_mut() = headers;
        Ok(out)
    }

    fn ready(&self, request: &Request) -> Ready {
        let op = request.op;
        let fixed = op.path.iter().all(|segment| matches!(segment, Segment::Literal(_)));
        let path = request.target.split('?').next().unwrap_or_default();
        let address = if fixed { self.address(path).ok() } else { None };
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(ACCEPT, accept(request));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
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
        Ready { address, headers, content_type: request.content_type }
    }

    /// Put together from parts that are known to be good: reading a whole URL is dear.
    fn address(&self, target: &str) -> Result<Uri> {
        let path = target.split('?').next().unwrap_or_default();
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            return Err(Error::invalid("an id would change the address of the request"));
        }
        let wrong = || Error::invalid("the address of the request cannot be written");
        let mut parts = self.service.clone().into_parts();
        let whole = Bytes::from([&self.prefix, target].concat());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(whole).map_err(|_| wrong())?);
        Uri::from_parts(parts).map_err(|_| wrong())
    }
}

/// Scheme, host and port.
fn service(base: &Url) -> Result<Uri> {
    let place = &base[Position::BeforeHost..Position::AfterPort];
    format!("{}://{place}/", base.scheme()).parse().map_err(|_| {
        Error::invalid(
            "`base_url` has a host that cannot be called: give it in letters, digits, dots and hyphens",
        )
    })
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

fn failed(error: &(dyn std::error::Error + 'static), no_connection: bool) -> Error {
    let (sent, what) = if no_connection {
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

/// The innermost cause: it names neither the URL with its query nor a header. What reqwest itself says may name the URL.
fn cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut inner = error;
    let mut text = (!error.is::<reqwest::Error>()).then(|| error.to_string());
    while let Some(next) = inner.source() {
        inner = next;
        text = Some(inner.to_string());
    }
    text.unwrap_or_else(|| "the request failed".to_owned())
}
