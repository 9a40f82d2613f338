//! What the environment of the process does to calls. Each test runs itself again as a child with that environment,
//! since a process must not change its own while other threads read it.

use crate::{ROOM, builder, client, get, options};
use std::process::Command;
use videosdk_api::error::ErrorKind;
use videosdk_faults::FaultServer;

const CHILD: &str = "VIDEOSDK_FAULTS_CHILD";

/// True in the child. In the parent the child is run to its end first, and must pass.
fn is_child(test: &str, environment: &[(&str, &str)]) -> bool {
    if std::env::var_os(CHILD).is_some() {
        return true;
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, "1")
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    false
}

/// Port 9 of this machine: nobody listens there.
const DEAD: &str = "http://user:proxy-password@127.0.0.1:9";

#[test]
fn a_proxy_for_the_world_outside_is_not_asked_for_this_machine() {
    let dead = [("HTTP_PROXY", DEAD), ("http_proxy", DEAD), ("ALL_PROXY", DEAD)];
    if is_child("environment::a_proxy_for_the_world_outside_is_not_asked_for_this_machine", &dead) {
        let server =
            FaultServer::start(|_, peer| while peer.read().is_some() && peer.answer(200, ROOM) {}).unwrap();
        let (operation, given) = get();
        client(&server).call_blocking(operation, given, &options().retries(0)).unwrap();
    }
}

#[test]
fn a_proxy_that_is_down_is_a_network_error_without_its_password() {
    let dead = [("HTTPS_PROXY", DEAD)];
    if is_child("environment::a_proxy_that_is_down_is_a_network_error_without_its_password", &dead) {
        let server = FaultServer::start(|_, _| {}).unwrap();
        let client = builder(&server).base_url("https://api.example.test").build().unwrap();
        let (operation, given) = get();
        let error = client.call_blocking(operation, given, &options().retries(0)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network, "{error}");
        assert!(!format!("{error} {error:?}").contains("proxy-password"), "{error}");
    }
}

#[test]
fn a_broken_certificate_file_is_named() {
    let file = std::env::temp_dir().join(format!("videosdk-faults-{}.pem", std::process::id()));
    std::fs::write(&file, "this is no certificate").unwrap();
    let path = file.to_str().unwrap().to_owned();
    if is_child("environment::a_broken_certificate_file_is_named", &[("SSL_CERT_FILE", &path)]) {
        let named = std::env::var("SSL_CERT_FILE").unwrap();
        let server = FaultServer::start(|_, _| {}).unwrap();
        let client = builder(&server).base_url("https://127.0.0.1:9").build().unwrap();
        let (operation, given) = get();
        let error = client.call_blocking(operation, given, &options().retries(0)).unwrap_err();
        assert!(error.to_string().contains(&named), "{error}");
    }
    std::fs::remove_file(&file).unwrap();
}
