//! What the program promises: one line when it listens, a clean end, and help for mistakes.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use support::{send, token};

const PROGRAM: &str = env!("CARGO_BIN_EXE_videosdk-emulator");

fn start(arguments: &[&str]) -> (Child, Value) {
    let mut child = Command::new(PROGRAM).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, serde_json::from_str(&line).unwrap())
}

fn stop(mut child: Child, signal: &str) -> i32 {
    Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    child.wait().unwrap().code().unwrap()
}

#[test]
fn it_prints_where_it_listens_and_ends_cleanly_on_a_signal() {
    for signal in ["-TERM", "-INT"] {
        let (child, line) = start(&["--port", "0", "--key", "K", "--secret=S", "--seed", "1"]);
        assert_eq!((&line["apiKey"], &line["secret"]), (&json!("K"), &json!("S")));
        let token = token("K", "S", json!({}));
        let reply = send(line["url"].as_str().unwrap(), "GET", "/v2/rooms", &[("authorization", &token)], "")
            .unwrap();
        assert_eq!(reply.status, 200);
        assert_eq!(stop(child, signal), 0);
    }
}

#[test]
fn a_key_and_a_secret_are_made_up_when_none_are_given() {
    let (child, line) = start(&[]);
    let (other, another) = start(&[]);
    assert_ne!(line["secret"], another["secret"]);
    assert!(line["secret"].as_str().unwrap().len() >= 32);
    assert_eq!((stop(child, "-TERM"), stop(other, "-TERM")), (0, 0));
}

#[test]
fn mistakes_end_with_an_error_that_names_them() {
    for (arguments, hint) in [
        (vec!["--prot", "1"], "--prot is not an option"),
        (vec!["--port", "many"], "--port must be a whole number"),
        (vec!["--key", "K"], "--key needs a --secret"),
        (vec!["--secret", "S"], "--secret needs a --key"),
        (vec!["--state", "/nowhere.json"], "cannot be read"),
        (vec!["--settings", "{\"x\":1}"], "settings are invalid"),
        (vec!["--port"], "needs a value"),
        (vec!["--webhook-ca", "/nowhere.pem"], "cannot be read"),
        (vec!["--webhook-ca", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")], "holds no certificate"),
    ] {
        let output = Command::new(PROGRAM).args(&arguments).output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && text.contains(hint), "{arguments:?}: {text}");
    }
    let help = Command::new(PROGRAM).arg("--help").output().unwrap();
    assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("--webhook-key"));
}
