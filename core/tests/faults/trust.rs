//! Whom the client trusts: certificates of its own choosing, and no proxy between it and this machine.

use super::{ROOM, client};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use videosdk_api::{Client, ClientBuilder, ErrorKind, Sent};
use videosdk_faults::{Server, Step, json};

/// A TLS server with a certificate from an authority of its own, and that authority in PEM.
fn secure(name: &str) -> (Server, String) {
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(ca, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.serialize_der().try_into().unwrap())
        .unwrap();
    let server = Server::tls(Arc::new(config), |_| vec![Step::Write(json(200, ROOM))]);
    (server, issuer.pem())
}

fn made(server: &Server) -> ClientBuilder {
    Client::builder()
        .credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes")
        .base_url(server.url())
        .deadline(Duration::from_secs(10))
}

#[test]
fn an_authority_of_ones_own_is_trusted_from_text_and_from_a_file() {
    let (server, pem) = secure("localhost");
    made(&server).ca_pem(pem.as_bytes()).build().unwrap().rooms().get("r").wait().unwrap();
    let file = std::env::temp_dir().join(format!("videosdk-ca-{}.pem", std::process::id()));
    std::fs::write(&file, &pem).unwrap();
    let client = made(&server).ca_file(&file).build().unwrap();
    std::fs::remove_file(&file).unwrap();
    let outcome = client.rooms().get("r").wait();
    assert!(outcome.is_ok(), "a file read when the client was made may go afterwards: {outcome:?}");
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn an_unknown_authority_is_a_clear_error_and_nothing_was_sent() {
    let (server, _) = secure("localhost");
    let (_other, other_pem) = secure("localhost");
    for client in [made(&server).build().unwrap(), made(&server).ca_pem(other_pem).build().unwrap()] {
        let error = client.rooms().create().retries(0).wait().unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
        let text = error.to_string().to_lowercase();
        assert!(text.contains("certificate") || text.contains("issuer"), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn a_certificate_for_another_name_is_refused() {
    let (server, pem) = secure("elsewhere.test");
    let error = made(&server).ca_pem(pem).build().unwrap().rooms().get("r").retries(0).wait().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
    assert!(error.to_string().to_lowercase().contains("name"), "{error}");
}

#[test]
fn a_file_that_holds_no_certificate_is_named_when_the_client_is_made() {
    let (server, pem) = secure("localhost");
    let file = std::env::temp_dir().join(format!("videosdk-no-ca-{}.pem", std::process::id()));
    let broken = pem.replace("BEGIN CERTIFICATE", "BEGIN NOTHING");
    for text in
        ["", "not a certificate", "-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n", &broken]
    {
        std::fs::write(&file, text).unwrap();
        let error = made(&server).ca_file(&file).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains(file.to_str().unwrap()), "{error}");
        let error = made(&server).ca_pem(text.as_bytes()).build().unwrap_err();
        assert!(error.to_string().contains("ca_pem"), "{error}");
    }
    std::fs::remove_file(&file).unwrap();
    let error = made(&server).ca_file(&file).build().unwrap_err();
    assert!(error.to_string().contains(file.to_str().unwrap()), "{error}");
}

const CHILD: &str = "VIDEOSDK_TEST_CHILD_URL";
const ONE_CALL: &str = "trust::one_call_in_the_environment_of_this_process";

/// Runs that one test of this program in a child with this environment, since the environment belongs to the process.
fn child(url: &str, environment: &[(&str, &str)]) -> std::process::Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", ONE_CALL, "--nocapture"]).env(CHILD, url);
    for name in ["REQUEST_METHOD", "SSL_CERT_FILE", "SSL_CERT_DIR", "NO_PROXY", "no_proxy"] {
        command.env_remove(name);
    }
    command.envs(environment.iter().copied()).output().unwrap()
}

#[track_caller]
fn passes(url: &str, environment: &[(&str, &str)]) {
    let out = child(url, environment);
    let text = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(out.status.success() && text.contains("1 passed"), "{text}");
}

/// Run as it is, it calls a server of its own; run as a child, the one it is given.
#[test]
fn one_call_in_the_environment_of_this_process() {
    let own = Server::always(vec![Step::Write(json(200, ROOM))]);
    let url = std::env::var(CHILD).unwrap_or_else(|_| own.url());
    let client =
        Client::builder().credentials("vsdk-test-key", "s".repeat(40)).base_url(url).build().unwrap();
    client.rooms().get("r").retries(0).deadline(Duration::from_secs(5)).wait().unwrap();
}

#[test]
fn a_proxy_of_the_environment_is_never_asked_for_this_machine() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    let dead = "http://127.0.0.1:9";
    let all = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let environment: Vec<(&str, &str)> = all.iter().map(|name| (*name, dead)).collect();
    passes(&server.url(), &environment);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn ssl_cert_file_makes_a_house_authority_trusted() {
    let (server, pem) = secure("localhost");
    let file = std::env::temp_dir().join(format!("videosdk-env-ca-{}.pem", std::process::id()));
    std::fs::write(&file, pem).unwrap();
    passes(&server.url(), &[("SSL_CERT_FILE", file.to_str().unwrap())]);
    std::fs::write(&file, "no certificate").unwrap();
    let out = child(&server.url(), &[("SSL_CERT_FILE", file.to_str().unwrap())]);
    std::fs::remove_file(&file).unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(!out.status.success() && text.contains(file.to_str().unwrap()), "{text}");
}

#[test]
fn a_proxy_that_was_asked_for_is_used_and_its_password_is_not_quoted() {
    let proxy = Server::always(vec![Step::Write(json(200, ROOM))]);
    let through = proxy.url().replace("http://", "http://user:hush@");
    let made = || Client::builder().credentials("k", "s".repeat(32)).allow_http(true);
    let client = made().base_url("http://api.test").proxy(&through).build().unwrap();
    client.rooms().get("r").wait().unwrap();
    let request = &proxy.requests()[0];
    assert_eq!(request.target, "http://api.test/v2/rooms/r");
    assert!(request.header("proxy-authorization").is_some());
    let dead = made().base_url("http://api.test").proxy("http://user:hush@127.0.0.1:9").build().unwrap();
    let error = dead.rooms().get("r").retries(0).wait().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent));
    assert!(!format!("{error} {error:?} {dead:?}").contains("hush"), "{error}");
}

#[test]
fn plain_http_needs_no_certificates_at_all() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    client(&server).rooms().get("r").wait().unwrap();
    let environment = [("SSL_CERT_FILE", "/does/not/exist"), ("SSL_CERT_DIR", "/does/not/exist")];
    passes(&server.url(), &environment);
}
