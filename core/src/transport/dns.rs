//! Where the addresses of hosts come from: the system, or a function of the user's.

use super::Failure;
use hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use reqwest::dns::{Addrs, Resolve, Resolving};
use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_service::Service;

type Found = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// A function that finds addresses. It is asked for each new connection; nothing is kept.
#[derive(Clone)]
pub(crate) struct Resolver(Arc<dyn Fn(String) -> Found + Send + Sync>);

impl Resolver {
    pub(crate) fn new<F, R>(find: F) -> Self
    where
        F: Fn(String) -> R + Send + Sync + 'static,
        R: Future<Output = io::Result<Vec<IpAddr>>> + Send + 'static,
    {
        Self(Arc::new(move |host| Box::pin(find(host))))
    }

    fn addresses(
        &self,
        host: String,
    ) -> impl Future<Output = Result<Vec<SocketAddr>, Failure>> + Send + use<> {
        let finding = (self.0)(host);
        async move {
            let found = finding.await?;
            if found.is_empty() {
                return Err("the resolver found no address".into());
            }
            // Port 0 stands for the one of the URL.
            Ok(found.into_iter().map(|ip| SocketAddr::new(ip, 0)).collect())
        }
    }
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Resolver")
    }
}

impl Resolve for Resolver {
    fn resolve(&self, name: reqwest::dns::Name) -> Resolving {
        let finding = self.addresses(name.as_str().to_owned());
        Box::pin(async move { Ok(Box::new(finding.await?.into_iter()) as Addrs) })
    }
}

/// The user's resolver, or the system's.
#[derive(Debug, Clone)]
pub(super) struct Names(pub(super) Option<Resolver>);

impl Service<Name> for Names {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Failure>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Failure>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        match &self.0 {
            Some(own) => {
                let finding = own.addresses(name.as_str().to_owned());
                Box::pin(async move { Ok(finding.await?.into_iter()) })
            }
            None => {
                let finding = GaiResolver::new().call(name);
                Box::pin(async move { Ok(finding.await?.collect::<Vec<_>>().into_iter()) })
            }
        }
    }
}
