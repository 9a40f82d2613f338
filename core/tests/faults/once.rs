//! What is carried out how often: nothing twice that was asked for once, and no storm of repeats.

use super::{client, params};
use serde_json::json;
use std::collections::HashSet;
use std::time::Duration;
use videosdk_api::{CallOptions, Client, ErrorKind, Sent};
use videosdk_emulator::{DropConnection as Cut, Emulator, Fault};
use videosdk_faults::{Server, Step, answer};

const CALLS: usize = 200;

/// An emulator that cuts a share of the connections before and after it has carried the request out.
fn shaky(before: f64, after: f64) -> (Emulator, Client) {
    let emulator = Emulator::builder().seed(7).start_blocking().unwrap();
    for (cut, share, seed) in [(Cut::Before, before, 11), (Cut::After, after, 13)] {
        let operation = Some("rooms.create".to_owned());
        let fault = Fault {
            operation,
            drop: Some(cut),
            probability: Some(share),
            seed: Some(seed),
            ..Fault::default()
        };
        emulator.fault(fault).unwrap();
    }
    let client = Client::builder()
        .credentials(emulator.api_key(), emulator.secret())
        .base_url(emulator.url())
        .build()
        .unwrap();
    (emulator, client)
}

fn rooms(emulator: &Emulator) -> usize {
    emulator.snapshot()["rooms"].as_array().unwrap().len()
}

#[test]
fn without_a_custom_id_a_room_is_never_asked_for_twice() {
    let (emulator, client) = shaky(0.2, 0.2);
    let mut failed = 0;
    for _ in 0..CALLS {
        if let Err(error) = client.rooms().create().wait() {
            failed += 1;
            assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
            assert_eq!(error.attempts(), 1);
        }
    }
    assert!((40..120).contains(&failed), "{failed} of {CALLS} failed: the dice are off");
    assert_eq!(emulator.requests().len(), CALLS, "one request a call");
    let made = rooms(&emulator);
    assert!(made >= CALLS - failed && made < CALLS, "{made} rooms of {CALLS} calls, {failed} failed");
}

#[test]
fn with_a_custom_id_a_lost_answer_is_asked_for_again_and_makes_no_second_room() {
    let (emulator, client) = shaky(0.03, 0.03);
    let mut good = 0;
    let mut ids = HashSet::new();
    for n in 0..CALLS {
        if let Ok(room) = client.rooms().create().custom_room_id(format!("class-{n}")).wait() {
            good += 1;
            assert!(ids.insert(room.room_id), "a room was given out twice");
        }
    }
    assert!(good * 100 >= CALLS * 99, "{good} of {CALLS}");
    let sent = emulator.requests().len();
    assert!(sent > CALLS && sent <= CALLS * 12 / 10 + 10, "{sent} requests for {CALLS} calls");
    assert!(rooms(&emulator) <= CALLS, "{} rooms", rooms(&emulator));
}

#[test]
fn the_caller_decides_when_the_description_is_too_careful_or_too_bold() {
    let server = Server::start(|_| vec![Step::Close]);
    let client = client(&server);
    let options = CallOptions::new().idempotent(true);
    let error = client.call_blocking("rooms.create", params(json!({})), &options).unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (3, 3));
    let error = client.rooms().get("r").idempotent(false).wait().unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (1, 4));
    client.rooms().get("r").retries(0).wait().unwrap_err();
    assert_eq!(server.requests().len(), 5);
}

#[test]
fn a_request_that_was_surely_not_sent_is_tried_again_whatever_it_is() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::builder().credentials("k", "s".repeat(32)).base_url(url).build().unwrap();
    let error = client.rooms().create().wait().unwrap_err();
    assert_eq!(
        (error.kind(), error.sent(), error.attempts()),
        (ErrorKind::Network, Sent::NotSent, 3),
        "{error}"
    );
}

#[test]
fn an_outage_costs_at_most_a_fifth_more_requests_even_for_many_callers_at_once() {
    let down =
        answer(503, &[("retry-after", "0"), ("content-type", "application/json")], b"{\"message\":\"down\"}");
    let server = Server::always(vec![Step::Write(down)]);
    let client = client(&server);
    let calls = 400;
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..calls / 8 {
                    let error = client.rooms().get("r").deadline(Duration::from_secs(20)).wait().unwrap_err();
                    assert_eq!(error.status(), Some(503));
                }
            });
        }
    });
    let sent = server.requests().len();
    assert!(sent >= calls && sent <= calls * 12 / 10 + 10, "{sent} requests for {calls} calls");
}
