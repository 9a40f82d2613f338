//! Tokens and webhooks by way of a client.

use crate::client::Client;
use crate::error::{Error, Result};
use crate::operations as table;
use crate::options::CallOptions;
use crate::request::Params;
use crate::scan::Document;
use crate::token::{
    ApiToken, Auth, Claims, ClaimsRef, Draft, Explanation, ParticipantToken, Role, Signer, VerifyOptions,
    Wanted, explain,
};
use crate::transport::Watch;
use crate::webhook::Delivery;
use bytes::Bytes;

impl Client {
    /// Signs a token for a participant. Without permissions it may join and nothing more. Needs no network.
    pub fn participant_token(&self, request: &ParticipantToken) -> Result<String> {
        self.signer()?.participant_token(request)
    }

    /// Signs a token for a program that calls the API. Needs no network.
    pub fn api_token(&self, request: &ApiToken) -> Result<String> {
        self.signer()?.api_token(request)
    }

    /// Verifies a token against this client's secret and API key. Needs no network.
    pub fn verify_token(&self, token: &str, options: &VerifyOptions) -> Result<Claims> {
        self.signer()?.verify(token, options)
    }

    /// Writes a token for this role: for bindings, which copy it into their own text.
    #[doc(hidden)]
    pub fn write_token<'d>(&self, role: Role, wanted: &Wanted<'_>, draft: &'d mut Draft) -> Result<&'d str> {
        self.signer()?.write(role, wanted, draft)
    }

    /// Like [`Client::verify_token`], showing the claims where they stand.
    #[doc(hidden)]
    pub fn verify_token_with<R>(
        &self,
        token: &str,
        options: &VerifyOptions,
        show: impl FnOnce(ClaimsRef<'_>) -> R,
    ) -> Result<R> {
        self.signer()?.verifier().verify_with(token, options, show)
    }

    /// Like [`Client::verify_token`], giving the payload with an index of its claims.
    #[doc(hidden)]
    pub fn verify_token_document(&self, token: &str, options: &VerifyOptions) -> Result<Document> {
        self.signer()?.verifier().verify_document(token, options)
    }

    /// Says in plain words what a token may do and why a call would refuse it. Needs no network.
    pub fn explain_token(&self, token: &str) -> Explanation {
        explain(token, self.signer().ok())
    }

    /// Verifies a webhook over the raw bytes of its body. `signatures` are the values of the header
    /// `videosdk-signature`. The service's key is fetched once and followed through its rotations.
    pub async fn verify_webhook(&self, body: &Bytes, signatures: &[&str]) -> Result<Delivery> {
        let fetch = || async {
            let (op, options) = (table::WEBHOOKS_GET_PUBLIC_KEY, CallOptions::new());
            let reply = self.dispatch(op, &mut Params::new(), &options).await?;
            pem(&reply.json()?)
        };
        self.0.webhooks.verify(body, signatures, fetch).await
    }

    /// Like [`Client::verify_webhook`], on the calling thread.
    pub fn verify_webhook_blocking(&self, body: &Bytes, signatures: &[&str]) -> Result<Delivery> {
        self.verify_webhook_with(body, signatures, None)
    }

    pub(crate) fn verify_webhook_with(
        &self,
        body: &Bytes,
        signatures: &[&str],
        mut watch: Option<Watch<'_>>,
    ) -> Result<Delivery> {
        let fetch = || {
            let (op, options) = (table::WEBHOOKS_GET_PUBLIC_KEY, CallOptions::new());
            let reply = self.dispatch_blocking(
                op,
                Params::new(),
                &options,
                watch.as_mut().map(|watch| &mut **watch as Watch<'_>),
            )?;
            pem(&reply.json()?)
        };
        self.0.webhooks.verify_blocking(body, signatures, fetch)
    }

    fn signer(&self) -> Result<&Signer> {
        match self.0.tokens.auth() {
            Auth::Credentials(signer) => Ok(signer),
            _ => Err(Error::invalid(
                "this client was made with a ready token; signing and verifying need API key and secret",
            )),
        }
    }
}

fn pem(reply: &serde_json::Value) -> Result<String> {
    let key = reply.get("publicKey").and_then(serde_json::Value::as_str);
    key.map(str::to_owned)
        .ok_or_else(|| Error::new(crate::error::ErrorKind::Decode, "the answer holds no `publicKey`"))
}
