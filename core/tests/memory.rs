//! What is left of a secret in the memory of a process when nothing needs it any more. The test has the process for itself, since
//! every other test has secrets of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use videosdk_api::Client;
use videosdk_api::token::ParticipantToken;
use videosdk_faults::{Server, Step, json};

/// Only its mirror image stands in the program, so that whoever looks for it does not find himself.
const MIRRORED: &[u8; 40] = b"9d3f-b61a-terces-eht-si-siht-2c7e-04f8-a";

fn mirrored(bytes: &[u8]) -> impl Iterator<Item = u8> + '_ {
    bytes.iter().rev().copied()
}

/// Where in the writable memory of this process the secret stands.
fn places() -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut found = 0;
    let mut page = vec![0; 1 << 20];
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|p| p.starts_with("rw"))) {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let (mut at, end) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        while at < end {
            let length = page.len().min(usize::try_from(end - at).unwrap());
            let Ok(read) = memory.read_at(&mut page[..length], at) else { break };
            found += page[..read]
                .windows(MIRRORED.len())
                .filter(|seen| seen.iter().copied().eq(mirrored(MIRRORED)))
                .count();
            // What lies across two pieces is seen with the second.
            at +=
                u64::try_from(if read == page.len() { read - MIRRORED.len() } else { read.max(1) }).unwrap();
        }
        page.fill(0);
    }
    found
}

/// T46: once client and signer are dropped, their secret stands nowhere.
#[test]
fn t46_a_dropped_client_leaves_no_secret_in_memory() {
    assert_eq!(places(), 0, "the test finds itself");
    let server = Server::always(vec![Step::Write(json(200, r#"{"roomId":"k3vd-9qtm-x7wa"}"#))]);
    let secret: String = mirrored(MIRRORED).map(char::from).collect();
    let before = places();
    let client =
        Client::builder().credentials("vsdk-test-key", secret).base_url(server.url()).build().unwrap();
    for _ in 0..20 {
        client.rooms().get("r").wait().unwrap();
        client.participant_token(&ParticipantToken::new()).unwrap();
    }
    let during = places();
    drop(client);
    let after = places();
    println!(
        "T46: the secret stood in {before} places before, {during} with a client, {after} after it was dropped"
    );
    // Before, it is found in what was read for the search too.
    assert!(before > 0 && after == 0, "{before} and {after}");
}
