//! A container without any certificate: this machine's are hidden behind empty folders, in a mount namespace of the child's own.
#![cfg(target_os = "linux")]

use super::ROOM;
use super::certificates::Authority;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use videosdk_api::Client;
use videosdk_faults::{Server, Step, json};

const URL: &str = "VIDEOSDK_TEST_CONTAINER_URL";
const CHILD: &str = "container::one_call_in_a_container";
/// Set where namespaces cannot be had, so that what is left out is left out by somebody.
const WITHOUT: &str = "VIDEOSDK_TEST_WITHOUT_NAMESPACES";

/// Every place in which certificates of a machine are looked for.
const PLACES: &str = "/etc/ssl /etc/pki /etc/certs /etc/openssl /etc/ca-certificates /usr/lib/ssl /usr/share/ssl /usr/ssl \
    /usr/share/ca-certificates /usr/local/share/ca-certificates /usr/local/share/certs /usr/local/ssl /usr/local/openssl \
    /usr/local/etc/openssl /usr/local/etc/ssl /var/ssl /var/lib/ca-certificates /opt/etc/ssl";

/// Run as it is, it only looks whether it is in a container; run as a child in one, it makes a call and tells what came of it.
#[test]
fn one_call_in_a_container() {
    let Ok(url) = std::env::var(URL) else { return };
    assert!(!Path::new("/etc/ssl/certs").exists(), "the certificates of this machine are not hidden");
    let made = Client::builder().credentials("vsdk-test-key", "s".repeat(40)).base_url(url);
    let outcome = made
        .deadline(Duration::from_secs(10))
        .build()
        .and_then(|client| client.rooms().get("r").retries(0).wait());
    match outcome {
        Ok(room) => println!("told: good {}", room.room_id),
        Err(error) => println!("told: {} {error}", error.kind().name()),
    }
}

/// What a call in a container says of this server.
fn told(url: &str, environment: &[(&str, &str)]) -> String {
    let hide = format!(
        "for place in {PLACES}; do [ ! -d $place ] || mount -t tmpfs none $place || exit 97; done; exec \"$@\""
    );
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "--", "sh", "-c", &hide, "sh"]);
    command.arg(std::env::current_exe().unwrap()).args(["--exact", CHILD, "--nocapture"]);
    for name in ["SSL_CERT_FILE", "SSL_CERT_DIR"] {
        command.env_remove(name);
    }
    let out = command.env(URL, url).envs(environment.iter().copied()).output().unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(out.status.success(), "no container, or a panic in it ({WITHOUT}=1 leaves this out): {text}");
    text.lines().find_map(|line| line.split_once("told: ")).map(|(_, told)| told.to_owned()).unwrap()
}

#[test]
fn t32_a_container_without_any_certificate() {
    if std::env::var_os(WITHOUT).is_some() {
        println!("T32: LEFT OUT, as {WITHOUT} is set");
        return;
    }
    let answer = |_: &_| vec![Step::Write(json(200, ROOM))];
    let plain = Server::start(answer);
    let authority = Authority::new();
    let secure = Server::tls(Arc::new(authority.server("localhost")), answer);
    let folder = std::env::temp_dir().join(format!("videosdk-container-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (house, broken) = (folder.join("house.pem"), folder.join("broken.pem"));
    std::fs::write(&house, authority.pem()).unwrap();
    std::fs::write(&broken, authority.pem().replace("BEGIN", "END")).unwrap();
    let (house, broken) = (house.to_str().unwrap(), broken.to_str().unwrap());
    let table = [
        ("plain http", plain.url(), None, "good k3vd-9qtm-x7wa"),
        ("an unknown authority", secure.url(), None, "`ca_file` or SSL_CERT_FILE"),
        ("its authority in SSL_CERT_FILE", secure.url(), Some(house), "good k3vd-9qtm-x7wa"),
        ("a malformed SSL_CERT_FILE", secure.url(), Some(broken), broken),
    ];
    for (what, url, file, wanted) in table {
        let environment: Vec<_> = file.map(|file| ("SSL_CERT_FILE", file)).into_iter().collect();
        let told = told(&url, &environment);
        println!("T32 without any certificate, {what}: {told}");
        assert!(told.contains(wanted), "{what}: {told}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!((plain.requests().len(), secure.requests().len()), (1, 1));
}
