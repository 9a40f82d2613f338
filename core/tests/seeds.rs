//! The promises that the fuzzer tries to break, held against the inputs that are checked in; and that no hostile answer
//! takes more than linear time.
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

#[path = "../fuzz/invariants/pem.rs"]
mod pem;
#[path = "../fuzz/invariants/reply.rs"]
mod reply;
#[path = "../fuzz/invariants/retry.rs"]
mod retry;
#[path = "../fuzz/invariants/token.rs"]
mod token;
#[path = "../fuzz/invariants/webhook.rs"]
mod webhook;

use std::path::Path;
use std::time::{Duration, Instant};
use videosdk_faults::{patiently, undisturbed};

fn all(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        println_name(&entry.path());
        check(&std::fs::read(entry.path()).unwrap());
        seen += 1;
    }
    assert!(seen >= 4, "{target} has {seen} seeds");
}

/// Shown when the check after it panics.
#[allow(clippy::print_stdout)]
fn println_name(path: &Path) {
    println!("{}", path.display());
}

#[test]
fn tokens() {
    all("token", token::check);
    for at in 0..400_u16 {
        for byte in *b"A=.+" {
            let [high, low] = at.to_be_bytes();
            token::check(&[b'm', high, low, byte]);
        }
    }
}

#[test]
fn webhooks() {
    all("webhook", webhook::check);
}

#[test]
fn keys() {
    all("pem", pem::check);
}

#[test]
fn replies() {
    all("reply", reply::check);
}

#[test]
fn wishes_to_wait() {
    all("retry", retry::check);
}

#[test]
fn every_operation_takes_every_seed_as_its_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/reply");
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let seed = std::fs::read(entry.path()).unwrap();
        let body = seed.splitn(2, |b| *b == b'\n').nth(1).unwrap_or_default();
        for op in videosdk_api::operations::OPERATIONS {
            for status in ["200", "400"] {
                println_name(&entry.path());
                reply::check(
                    &[op.id.as_bytes(), b" ", status.as_bytes(), b" application/json\n", body].concat(),
                );
            }
        }
    }
}

#[test]
fn no_answer_takes_more_than_linear_time() {
    let size = 400_000;
    let fill = |unit: &str| unit.repeat(size / unit.len());
    let names: String = (0..size / 12).map(|n| format!("\"n{n}\":{n},")).collect();
    let bodies = [
        fill("["),
        fill("{\"a\":"),
        format!("{}{}", "[".repeat(120), "]".repeat(120)),
        format!("[{}1]", fill("[[[[[1]]]]],")),
        format!("{{{}\"id\":1}}", fill("\"id\":7,\"id\":\"x\",")),
        format!("{{\"id\":7,{names}\"roomId\":7,\"roomId\":\"x\",\"id\":\"x\"}}"),
        format!("{{\"data\":[{}1]}}", fill("{\"id\":7},null,")),
        format!("{{\"errors\":[{}1]}}", fill("{\"errors\":[{\"message\":\"m\"}]},")),
        format!("{{\"message\":\"{}\"}}", fill("\\u00e9")),
        format!("{{\"code\":\"{}\"}}", fill("x")),
        format!("<title>{}", fill("<title>")),
    ];
    for body in bodies {
        for name in ["rooms.get 200", "sessions.list 200", "rooms.get 400", "hls.get 200", "rtmp.stop 200"] {
            let answer = format!("{name} application/json\n{body}");
            patiently(|| {
                let started = Instant::now();
                reply::check(answer.as_bytes());
                let (took, start) = (started.elapsed(), body.chars().take(40).collect::<String>());
                undisturbed(took < Duration::from_secs(5), &format!("{name} {start}: {took:?}"));
            });
        }
    }
}
