//! The receiver of webhooks verifies what comes, hands it on unchanged, and sends it again when asked.

mod support;

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout};
use std::sync::mpsc;
use std::time::Duration;
use support::{emulator, program};
use videosdk_emulator::Emulator;

const LONG: Duration = Duration::from_secs(20);

/// A program that is killed with the test, and the lines it prints.
struct Listening {
    child: Child,
    lines: mpsc::Receiver<String>,
    url: String,
}

impl Listening {
    fn start(emulator: &Emulator, arguments: &[&str]) -> Self {
        let mut command = program(emulator);
        // It needs neither key nor secret.
        command.env_remove("VIDEOSDK_API_KEY").env_remove("VIDEOSDK_SECRET");
        let mut child = command.args(["listen", "--json"]).args(arguments).spawn().expect("it starts");
        let lines = lines(child.stdout.take().expect("it is piped"));
        let mut listening = Self { child, lines, url: String::new() };
        listening.url = listening.next()["url"].as_str().expect("the first line says where").to_owned();
        listening
    }

    fn next(&self) -> Value {
        let line = self.lines.recv_timeout(LONG).expect("it prints a line in time");
        serde_json::from_str(&line).expect("each line is JSON")
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn lines(out: ChildStdout) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

/// Answers 202 to everything and hands over what it was sent.
fn target() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/hooks", listener.local_addr().expect("an address"));
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            if sender.send(answer(stream)).is_err() {
                break;
            }
        }
    });
    (url, receiver)
}

fn answer(mut stream: TcpStream) -> String {
    stream.set_read_timeout(Some(LONG)).expect("a socket takes a timeout");
    let mut text = String::new();
    let mut bytes = [0; 4096];
    while !whole(&text) {
        let read = stream.read(&mut bytes).expect("the request comes in time");
        assert!(read > 0, "the request ends early: {text}");
        text.push_str(std::str::from_utf8(&bytes[..read]).expect("it is text"));
    }
    stream
        .write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        .expect("the answer is taken");
    text
}

fn whole(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.and_then(|length| length.parse().ok()).is_some_and(|length: usize| body.len() >= length)
}

/// Has the service tell of a session at this address.
fn cause_a_webhook(emulator: &Emulator, url: &str) {
    let mut command = program(emulator);
    command.args(["call", "rooms.create", "--json", "webhook.events=session-started"]);
    command.arg(format!("webhook.endPoint={url}"));
    let output = support::run(command, "");
    let room: Value = serde_json::from_str(&support::text(&output.stdout)).expect("a room");
    emulator.join(room["roomId"].as_str().expect("its id"), "ana", "Ana").expect("she may join");
}

#[test]
fn a_delivery_is_verified_handed_on_unchanged_and_sent_again() {
    let emulator = emulator();
    let (url, received) = target();
    let mut listening = Listening::start(&emulator, &["--forward", &url]);
    cause_a_webhook(&emulator, &listening.url);
    let told = listening.next();
    assert_eq!((&told["number"], &told["verified"]), (&1.into(), &true.into()), "{told}");
    assert_eq!(told["event"], "session-started");
    assert_eq!(told["forwarded"]["status"], 202);
    let first = received.recv_timeout(LONG).expect("it was handed on");
    assert!(first.starts_with("POST /hooks ") && first.contains("videosdk-signature: "), "{first}");

    let input = listening.child.stdin.as_mut().expect("it is piped");
    input.write_all(b"7\n1\n").expect("it reads");
    let again = listening.next();
    assert_eq!((&again["number"], &again["again"]), (&1.into(), &true.into()), "{again}");
    assert_eq!(received.recv_timeout(LONG).expect("it was sent again"), first);
    emulator.settle_blocking();
    assert_eq!(emulator.webhook_deliveries()[0]["status"], 202);
}

#[test]
fn what_does_not_verify_is_refused_and_not_handed_on() {
    let emulator = emulator();
    let (url, received) = target();
    let mut listening = Listening::start(&emulator, &["--forward", &url, "--count", "1"]);
    let mut stream = TcpStream::connect(listening.url.trim_start_matches("http://")).expect("it listens");
    let request = "POST / HTTP/1.1\r\nhost: x\r\nvideosdk-signature: AAAA\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
    let told = listening.next();
    assert_eq!((&told["verified"], told["code"].is_string()), (&false.into(), true), "{told}");
    assert_eq!(listening.child.wait().expect("it ends").code(), Some(5));
    assert!(received.try_recv().is_err());
}
