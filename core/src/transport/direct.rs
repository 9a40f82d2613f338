//! Calls without a proxy: the client beneath reqwest. It takes an address that is ready made, where reqwest reads it anew
//! for each call; that and its layers were a quarter of what a call costs (tests/benchmarks).

use super::dns::Names;
use super::{CONNECT_WITHIN, Failure, IDLE, PING_AFTER, PONG_WITHIN, TransportOptions};
use crate::error::Result;
use bytes::Bytes;
use http::{Request, Uri};
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::TcpStream;
use tower_service::Service;

/// How a connection that says nothing is found dead: asked after this time, and again so often. As reqwest has it, and
/// what follows too.
const PROBE_EVERY: Duration = Duration::from_secs(15);
const PROBES: u32 = 3;
/// What was sent must have arrived within this time.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const ARRIVES_WITHIN: Duration = Duration::from_secs(30);

/// A pool of connections that go straight to the service.
#[derive(Debug)]
pub(super) struct Direct(Client<Connector, Full<Bytes>>);

type Plain = HttpConnector<Names>;

impl Direct {
    pub(super) fn new(options: &TransportOptions) -> Result<Self> {
        let mut plain = HttpConnector::new_with_resolver(Names(options.resolver.clone()));
        plain.enforce_http(false);
        plain.set_nodelay(true);
        // Several addresses share the time.
        plain.set_connect_timeout(Some(CONNECT_WITHIN));
        plain.set_keepalive(Some(PROBE_EVERY));
        plain.set_keepalive_interval(Some(PROBE_EVERY));
        plain.set_keepalive_retries(Some(PROBES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        plain.set_tcp_user_timeout(Some(ARRIVES_WITHIN));
        // TLS is only set up when it is used: a container without any root can still talk to an emulator.
        let connector = match options.base.scheme() {
            "https" => Connector::Secure(secure(options, plain)?),
            _ => Connector::Plain(plain),
        };
        let client = Client::builder(TokioExecutor::new())
            .pool_idle_timeout(IDLE)
            .pool_timer(TokioTimer::new())
            .timer(TokioTimer::new())
            // Many calls share an HTTP/2 connection; one that froze would swallow them all, and those that come after.
            .http2_keep_alive_interval(PING_AFTER)
            .http2_keep_alive_timeout(PONG_WITHIN)
            .build(connector);
        Ok(Self(client))
    }

    pub(super) fn send(&self, request: Request<Full<Bytes>>) -> ResponseFuture {
        self.0.request(request)
    }
}

fn secure(options: &TransportOptions, plain: Plain) -> Result<HttpsConnector<Plain>> {
    let builder = HttpsConnectorBuilder::new().with_tls_config(options.trust.config()?).https_only();
    Ok(match options.http1_only {
        true => builder.enable_http1().wrap_connector(plain),
        false => builder.enable_all_versions().wrap_connector(plain),
    })
}

/// Makes connections. Name, address and handshake have so long together.
#[derive(Clone)]
enum Connector {
    Plain(Plain),
    Secure(HttpsConnector<Plain>),
}

type Made = MaybeHttpsStream<TokioIo<TcpStream>>;
type Making = Pin<Box<dyn Future<Output = std::result::Result<Made, Failure>> + Send>>;

impl Service<Uri> for Connector {
    type Response = Made;
    type Error = Failure;
    type Future = Making;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Failure>> {
        match self {
            Self::Plain(connector) => connector.poll_ready(cx).map_err(Into::into),
            Self::Secure(connector) => connector.poll_ready(cx),
        }
    }

    fn call(&mut self, uri: Uri) -> Making {
        let connecting: Making = match self {
            Self::Plain(connector) => {
                let connecting = connector.call(uri);
                Box::pin(async move { Ok(Made::Http(connecting.await?)) })
            }
            Self::Secure(connector) => Box::pin(connector.call(uri)),
        };
        Box::pin(async move {
            let late = |_| io::Error::new(io::ErrorKind::TimedOut, "the connection was not ready in time");
            tokio::time::timeout(CONNECT_WITHIN, connecting).await.map_err(late)?
        })
    }
}
