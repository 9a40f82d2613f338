//! Whom the client trusts: certificates of its own choosing, and no proxy between it and this machine.

use super::certificates::Authority;
use super::{ROOM, client};
use std::io::Write as _;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use videosdk_api::{Client, ClientBuilder, ErrorKind, Sent};
use videosdk_faults::{Server, Step, answer, json};

/// A TLS server with a certificate from an authority of its own, and that authority in PEM.
fn secure(name: &str) -> (Server, String) {
    let authority = Authority::new();
    let config = Arc::new(authority.server(name));
    (Server::tls(config, |_| vec![Step::Write(json(200, ROOM))]), authority.pem())
}

fn made(server: &Server) -> ClientBuilder {
    Client::builder()
        .credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes")
        .base_url(server.url())
        .deadline(Duration::from_secs(10))
}

#[test]
fn t32_an_authority_of_ones_own_is_trusted_from_text_and_from_a_file() {
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
fn t32_an_unknown_authority_is_a_clear_error_and_nothing_was_sent() {
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
fn t32_a_certificate_for_another_name_is_refused() {
    let (server, pem) = secure("elsewhere.test");
    let error = made(&server).ca_pem(pem).build().unwrap().rooms().get("r").retries(0).wait().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
    assert!(error.to_string().to_lowercase().contains("name"), "{error}");
}

/// What a user is told when a server cannot be trusted: what is wrong, that nothing was sent, and no secret.
#[test]
fn t32_what_is_wrong_with_a_certificate_is_said() {
    let authority = Authority::new();
    let speak = |config| Server::tls(Arc::new(config), |_| vec![Step::Write(json(200, ROOM))]);
    let table = [
        ("an expired one", speak(authority.expired("localhost")), "expired"),
        ("one for another name", speak(authority.server("elsewhere.test")), "not valid for name"),
        ("one of a stranger", speak(Authority::new().server("localhost")), "`ca_file` or ssl_cert_file"),
    ];
    for (what, server, word) in &table {
        let client = made(server).ca_pem(authority.pem()).build().unwrap();
        let error = client.rooms().create().retries(0).wait().unwrap_err();
        println!("T32 {what}: {error}");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{what}: {error}");
        let printed = format!("{error} {error:?} {client:?}");
        assert!(printed.to_lowercase().contains(word), "{what}: {printed}");
        assert!(!printed.contains("a-secret-of") && !printed.contains("eyJ"), "{printed}");
        assert!(server.requests().is_empty(), "{what}");
    }
}

#[test]
fn t32_a_file_that_holds_no_certificate_is_named_when_the_client_is_made() {
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
    child_of(ONE_CALL, url, environment)
}

fn child_of(test: &str, url: &str, environment: &[(&str, &str)]) -> std::process::Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env(CHILD, url);
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
fn t34_a_proxy_of_the_environment_is_never_asked_for_this_machine() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    let dead = "http://127.0.0.1:9";
    let all = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let environment: Vec<(&str, &str)> = all.iter().map(|name| (*name, dead)).collect();
    passes(&server.url(), &environment);
    assert_eq!(server.requests().len(), 1);
}

const FAR_CALL: &str = "trust::one_call_far_away_in_the_environment_of_this_process";

/// Run as it is, it must fail, since nobody has that name; run as a child, it fails unless a proxy of the environment helps.
#[test]
fn one_call_far_away_in_the_environment_of_this_process() {
    let made = Client::builder().credentials("vsdk-test-key", "s".repeat(40)).allow_http(true);
    let client = made.base_url("http://api.invalid").build().unwrap();
    let outcome = client.rooms().get("r").retries(0).deadline(Duration::from_secs(5)).wait();
    if std::env::var_os(CHILD).is_none() {
        outcome.unwrap_err();
    }
}

/// Under CGI, `HTTP_PROXY` is a header that a stranger sent.
#[test]
fn t34_a_proxy_that_a_stranger_may_have_named_is_not_used() {
    let proxy = Server::always(vec![Step::Write(json(200, ROOM))]);
    let url = proxy.url();
    let proxies = [("HTTP_PROXY", url.as_str()), ("http_proxy", url.as_str())];
    assert!(child_of(FAR_CALL, "", &proxies).status.success());
    let asked = proxy.requests().len();
    let cgi = [&proxies[..], &[("REQUEST_METHOD", "GET")]].concat();
    assert!(child_of(FAR_CALL, "", &cgi).status.success());
    println!("T34: the proxy got {asked} calls, and under CGI {}", proxy.requests().len() - asked);
    assert_eq!((asked, proxy.requests().len()), (1, 1));
}

#[test]
fn t32_ssl_cert_file_makes_a_house_authority_trusted() {
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
fn t34_a_proxy_that_was_asked_for_is_used_and_its_password_is_not_quoted() {
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

/// A proxy that does not let a call through says why, and neither its password nor the token is repeated.
#[test]
fn t34_a_proxy_that_refuses_a_tunnel_is_a_clear_error_without_its_password() {
    let hush = "hush%2Fhush";
    for (status, word) in
        [(407, "proxy authorization required"), (403, "did not pass"), (502, "did not pass")]
    {
        let proxy = Server::start(move |request| {
            let said = format!("no tunnel for {}", request.header("proxy-authorization").unwrap_or("-"));
            vec![Step::Write(answer(status, &[], said.as_bytes())), Step::Close]
        });
        let through = proxy.url().replace("http://", &format!("http://ana:{hush}@"));
        let made = Client::builder().credentials("k", "a-secret-of-more-than-thirty-two-bytes");
        let client = made.base_url("https://api.test").proxy(through).build().unwrap();
        let error = client.rooms().create().retries(0).wait().unwrap_err();
        println!("T34 a proxy that answers {status}: {error}");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
        assert!(error.to_string().contains(word), "{error}");
        let asked = &proxy.requests()[0];
        assert_eq!((asked.method.as_str(), asked.target.as_str()), ("CONNECT", "api.test:443"));
        // The name and the password, as the header carries them.
        assert_eq!(asked.header("proxy-authorization"), Some("Basic YW5hOmh1c2gvaHVzaA=="));
        assert!(asked.header("authorization").is_none(), "the token is not for the proxy");
        let printed = format!("{error} {error:?} {client:?} {:?}", error.body());
        assert!(!printed.contains("hush") && !printed.contains("YW5h"), "{printed}");
    }
}

#[test]
fn t32_plain_http_needs_no_certificates_at_all() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    client(&server).rooms().get("r").wait().unwrap();
    let environment = [("SSL_CERT_FILE", "/does/not/exist"), ("SSL_CERT_DIR", "/does/not/exist")];
    passes(&server.url(), &environment);
}

#[test]
fn t32_a_server_without_tls_is_a_clear_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
    });
    let made = Client::builder().credentials("vsdk-test-key", "s".repeat(40)).base_url(url);
    let client = made.ca_pem(Authority::new().pem()).build().unwrap();
    let error = client.rooms().create().retries(0).wait().unwrap_err();
    server.join().unwrap();
    println!("T32 no TLS at all: {error}");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
    assert!(error.to_string().contains("message"), "{error}");
}

#[test]
fn t32_ssl_cert_dir_makes_a_house_authority_trusted() {
    let (server, pem) = secure("localhost");
    let folder = std::env::temp_dir().join(format!("videosdk-env-dir-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("house.pem"), pem).unwrap();
    std::fs::write(folder.join("notes.txt"), "no certificate").unwrap();
    passes(&server.url(), &[("SSL_CERT_DIR", folder.to_str().unwrap())]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(server.requests().len(), 1);
}
