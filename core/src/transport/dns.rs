//! Where the addresses of hosts come from: the system, or a function of the user's.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;

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
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Resolver")
    }
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let finding = (self.0)(name.as_str().to_owned());
        Box::pin(async move {
            let found = finding.await?;
            if found.is_empty() {
                return Err("the resolver found no address".into());
            }
            // Port 0 stands for the one of the URL.
            let addresses: Addrs = Box::new(found.into_iter().map(|ip| SocketAddr::new(ip, 0)));
            Ok(addresses)
        })
    }
}
