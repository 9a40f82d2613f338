//! What the emulator promises about where webhooks go and what signs them: HTTPS receivers, and a key of one's own.
#![allow(clippy::unwrap_used)]

mod support;

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64_simd::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa};
use serde_json::{Value, json};
use std::sync::Arc;
use support::{House, Receiver};
use videosdk_emulator::Emulator;
use videosdk_faults::{Server, Step, json as answer};

/// A receiver that speaks TLS, with the authority its certificate comes from.
fn secure_receiver() -> (Server, String) {
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(ca, rcgen::KeyPair::generate().unwrap()).unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let names = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = names.signed_by(&key, &issuer).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.serialize_der().try_into().unwrap())
        .unwrap();
    (Server::tls(Arc::new(config), |_| vec![Step::Write(answer(200, "{}"))]), issuer.pem())
}

fn hook(url: &str) -> Value {
    json!({ "webhook": { "endPoint": format!("{url}/hook"), "events": ["session-started"] } })
}

#[test]
fn an_https_receiver_gets_its_webhooks_when_its_authority_is_trusted() {
    let (receiver, authority) = secure_receiver();
    let house = House::with(Emulator::builder().webhook_ca(authority));
    house.live(hook(&receiver.url()));
    house.settle();
    let entry = house.emulator.webhook_deliveries()[0].clone();
    assert_eq!((&entry["success"], &entry["status"]), (&json!(true), &json!(200)), "{entry}");
    let got = receiver.requests();
    let body: Value = serde_json::from_slice(&got[0].body).unwrap();
    assert_eq!((got.len(), &body["webhookType"]), (1, &json!("session-started")));
    assert_eq!(got[0].header("videosdk-signature"), entry["signature"].as_str());
}

#[test]
fn an_https_receiver_nobody_vouches_for_gets_nothing_and_that_is_written_down() {
    let (receiver, _) = secure_receiver();
    let house = House::new();
    house.live(hook(&receiver.url()));
    house.settle();
    let entry = house.emulator.webhook_deliveries()[0].clone();
    assert_eq!((&entry["success"], &entry["status"]), (&json!(false), &Value::Null), "{entry}");
    assert!(receiver.requests().is_empty());
}

#[test]
fn a_key_of_ones_own_signs_in_both_of_its_forms() {
    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let pkcs8: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let pkcs8 = pkcs8.as_ref().to_vec();
    // The PKCS#1 key is what stands inside the octet string at the end.
    let forms = [("PRIVATE KEY", &pkcs8[..]), ("RSA PRIVATE KEY", &pkcs8[26..])];
    for (label, der) in forms {
        let body = STANDARD.encode_to_string(der);
        let pem = format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n");
        let house = House::with(Emulator::builder().webhook_key(pem));
        let receiver = Receiver::new(vec![]);
        house.live(hook(&receiver.url));
        house.settle();
        let shown = house.call_as("", "GET", "/v2/public/rsa-public-key", None).ok()["publicKey"].clone();
        let shown: String =
            shown.as_str().unwrap().lines().filter(|line| !line.starts_with("-----")).collect();
        let own = pair.public_key().as_ref();
        assert_eq!(STANDARD.decode_to_vec(shown).unwrap(), own, "{label}");
        let got = &receiver.got()[0];
        let signature = STANDARD.decode_to_vec(&got.signature).unwrap();
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, own);
        assert!(key.verify(got.body.as_bytes(), &signature).is_ok(), "{label}");
    }
}

#[test]
fn a_key_or_an_authority_that_cannot_be_used_is_named_and_not_quoted() {
    for (builder, hint) in [
        (Emulator::builder().webhook_key("hush"), "webhook key"),
        (Emulator::builder().webhook_key("-----BEGIN PRIVATE KEY-----\naHVzaA==\n"), "webhook key"),
        (Emulator::builder().webhook_ca("hush"), "webhook CA"),
        (Emulator::builder().webhook_ca("-----BEGIN CERTIFICATE-----\nhush"), "webhook CA"),
    ] {
        let printed = format!("{builder:?}");
        let error = builder.start_blocking().unwrap_err().to_string();
        assert!(error.contains(hint) && !error.contains("hush"), "{error}");
        let key_is_shown = hint == "webhook key" && printed.contains("hush");
        assert!(!key_is_shown && !printed.contains("aHVzaA"), "{printed}");
    }
}
