//! Who may use the control API and the console: this machine, by a name of its own, and no page of another origin.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::call::Refusal;
use crate::listener::Peer;
use crate::service::Shared;

/// Lets a request through, or says why not. Whoever gets through can do anything.
pub(crate) async fn guard(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request<Body>,
    next: Next,
) -> Response {
    let host = header(&request, &HOST).to_ascii_lowercase();
    let local = peer.address.ip().to_canonical().is_loopback();
    if let Err(refusal) = check(local, &host, header(&request, &ORIGIN), &shared.open_to) {
        return refusal.into_response();
    }
    let changes = !request.method().is_safe();
    let response = next.run(request).await;
    if changes {
        shared.news.tell();
    }
    response
}

fn header<'r>(request: &'r Request<Body>, name: &HeaderName) -> &'r str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn check(local: bool, host: &str, origin: &str, open_to: &[String]) -> Result<(), Refusal> {
    let name = name_of(host);
    let opened = open_to.iter().any(|open| open.eq_ignore_ascii_case(name));
    if !local && !opened {
        return Err(Refusal::forbidden("The control API answers to this machine only."));
    }
    // A name of a stranger may be made to lead here, and then the stranger's page would be of our origin.
    if !opened && !is_own(name) {
        return Err(Refusal::forbidden(format!(
            "The control API is not known as {name:?}. Use localhost or an address, or start with --open-to {name}."
        )));
    }
    // Browsers send it along with whatever a page of another origin asks for.
    let same = origin.split_once("://").is_some_and(|(_, from)| from.eq_ignore_ascii_case(host));
    if !origin.is_empty() && !same {
        return Err(Refusal::forbidden("The control API does not answer to pages of another origin."));
    }
    Ok(())
}

/// The host without its port and brackets.
fn name_of(host: &str) -> &str {
    if let Some(rest) = host.strip_prefix('[') {
        return rest.split(']').next().unwrap_or_default();
    }
    host.rsplit_once(':').map_or(host, |(name, _)| name)
}

/// An address cannot be made to lead elsewhere, and `localhost` is resolved by the machine itself.
fn is_own(name: &str) -> bool {
    name.parse::<IpAddr>().is_ok() || name == "localhost" || name.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(local: bool, host: &str, origin: &str) -> bool {
        check(local, host, origin, &["console.example".to_owned()]).is_ok()
    }

    #[test]
    fn only_this_machine_by_its_own_names_and_from_its_own_pages() {
        for host in
            ["127.0.0.1:80", "127.0.0.1", "[::1]:80", "localhost:80", "a.localhost", "console.example:80"]
        {
            assert!(allowed(true, host, ""), "{host}");
            assert!(allowed(true, host, &format!("http://{host}")), "{host} from its own page");
        }
        for host in ["", "evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example", "xlocalhost"]
        {
            assert!(!allowed(true, host, ""), "{host}");
        }
        assert!(allowed(false, "console.example", "") && !allowed(false, "127.0.0.1", ""));
        for origin in
            ["null", "http://evil.example", "http://localhost:81", "http://127.0.0.1:80.evil.example"]
        {
            assert!(!allowed(true, "localhost:80", origin), "{origin}");
        }
    }
}
