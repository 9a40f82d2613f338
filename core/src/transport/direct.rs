//! Calls without a proxy: the client beneath reqwest. It takes an address that is ready made, where reqwest reads it anew
//! for each call, which with its layers is a third of what a call costs.

use super::dns::Names;
use super::{CONNECT_WITHIN, PING_AFTER, PONG_WITHIN, TransportOptions, tls};
use crate::error::Result;
use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tower_service::Service;

/// Shorter than what servers keep, so that a kept connection is seldom a dead one.
pub(super) const IDLE: Duration = Duration::from_secs(4);

/// How a connection that says nothing is found dead: asked after this time, and again so often.
const PROBE_EVERY: Duration = Duration::from_secs(15);
const PROBES: u32 = 3;
/// What was sent must have arrived within this time.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const ARRIVES_WITHIN: Duration = Duration::from_secs(30);

/// A pool of connections that go straight to the service.
#[derive(Debug)]
pub(super) struct Direct(Client<InTime<HttpsConnector<HttpConnector<Names>>>, Full<Bytes>>);

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
        // Roots are only loaded when TLS is used: a container without any can still talk to an emulator.
        let secure = options.base.scheme() == "https";
        let tls = if secure { options.trust.config()? } else { tls::without_roots()? };
        let builder = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http();
        let connector = match options.http1_only {
            true => builder.enable_http1().wrap_connector(plain),
            false => builder.enable_all_versions().wrap_connector(plain),
        };
        let client = Client::builder(TokioExecutor::new())
            .pool_idle_timeout(IDLE)
            .pool_timer(TokioTimer::new())
            .timer(TokioTimer::new())
            // Many calls share an HTTP/2 connection; one that froze would swallow them all, and those that come after.
            .http2_keep_alive_interval(PING_AFTER)
            .http2_keep_alive_timeout(PONG_WITHIN)
            .build(InTime(connector));
        Ok(Self(client))
    }

    pub(super) fn send(
        &self,
        request: Request<Full<Bytes>>,
    ) -> impl Future<Output = std::result::Result<Response<Incoming>, Error>> + use<> {
        self.0.request(request)
    }
}

/// A connector that has so long for name, address and handshake together.
#[derive(Debug, Clone)]
struct InTime<C>(C);

type Failure = Box<dyn std::error::Error + Send + Sync>;

impl<C> Service<Uri> for InTime<C>
where
    C: Service<Uri, Error = Failure>,
    C::Future: Send + 'static,
{
    type Response = C::Response;
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = std::result::Result<C::Response, Failure>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Failure>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connecting = self.0.call(uri);
        Box::pin(async move {
            let late = |_| io::Error::new(io::ErrorKind::TimedOut, "the connection was not ready in time");
            tokio::time::timeout(CONNECT_WITHIN, connecting).await.map_err(late)?
        })
    }
}
