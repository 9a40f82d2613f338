//! Handing a delivery on, byte for byte, so that its signature still holds where it arrives.

use crate::fail::Fail;
use axum::http::HeaderMap;
use bytes::Bytes;
use rustls::ClientConfig;
use rustls::crypto::aws_lc_rs::default_provider;
use std::sync::Arc;
use std::time::Duration;
use videosdk_api::webhook::SIGNATURE_HEADER;

const PATIENCE: Duration = Duration::from_secs(30);

/// One delivery as it came.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) number: u64,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

#[derive(Debug)]
pub(crate) struct Forward {
    client: reqwest::Client,
    url: String,
}

impl Forward {
    pub(crate) fn to(url: &str) -> Result<Self, Fail> {
        let wrong = |why: String| Fail::Usage(format!("--forward: {why}"));
        let is_https = match reqwest::Url::parse(url) {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => url.scheme() == "https",
            _ => return Err(wrong("give a URL such as http://127.0.0.1:8000/webhooks".to_owned())),
        };
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls(is_https).map_err(wrong)?)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .map_err(|error| wrong(error.to_string()))?;
        Ok(Self { client, url: url.to_owned() })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The status that came back, or why none did.
    pub(crate) async fn send(&self, kept: &Kept) -> Result<u16, String> {
        let mut request = self.client.post(&self.url).body(kept.body.clone());
        for name in ["content-type", SIGNATURE_HEADER] {
            for value in kept.headers.get_all(name) {
                request = request.header(name, value);
            }
        }
        match request.send().await {
            Ok(answer) => Ok(answer.status().as_u16()),
            Err(error) if error.is_timeout() => Err("it did not answer in time".to_owned()),
            Err(error) if error.is_connect() => Err("it could not be reached".to_owned()),
            Err(error) => Err(error.without_url().to_string()),
        }
    }
}

/// Plain http needs no certificates, and some machines have none.
fn tls(is_https: bool) -> Result<ClientConfig, String> {
    let provider = Arc::new(default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    if !is_https {
        return Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    let verifier = rustls_platform_verifier::Verifier::new(provider)
        .map_err(|error| format!("this machine has no certificates to trust: {error}"))?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}
