//! What is carried out how often: nothing twice that was asked for once, and no storm of repeats.

use super::{client, params};
use serde_json::json;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use videosdk_api::api::rooms;
use videosdk_api::models::Room;
use videosdk_api::{CallOptions, Client, ErrorKind, Result, Sent};
use videosdk_emulator::{DropConnection as Cut, Emulator, Fault};
use videosdk_faults::{Server, Step, answer, in_time, patiently};

const CALLS: usize = 10_000;

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

/// Creates as many rooms as there are calls, 64 at a time; the n-th is made by what `call` says of n.
fn create(client: &Client, call: fn(rooms::Create, usize) -> rooms::Create) -> Vec<Result<Room>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let next = Arc::new(AtomicUsize::new(0));
    runtime.block_on(async {
        let tasks: Vec<_> = (0..64)
            .map(|_| {
                let (client, next) = (client.clone(), Arc::clone(&next));
                tokio::spawn(async move {
                    let mut outcomes = Vec::new();
                    loop {
                        let n = next.fetch_add(1, Ordering::Relaxed);
                        if n >= CALLS {
                            return outcomes;
                        }
                        outcomes.push(call(client.rooms().create(), n).await);
                    }
                })
            })
            .collect();
        let mut all = Vec::new();
        for task in tasks {
            all.extend(task.await.unwrap());
        }
        all
    })
}

/// What the emulator holds: how many rooms, and how many different caller's ids they have.
fn held(emulator: &Emulator) -> (usize, usize) {
    let snapshot = emulator.snapshot();
    let all = snapshot["rooms"].as_array().unwrap();
    let ids: HashSet<&str> = all.iter().filter_map(|room| room["customRoomId"].as_str()).collect();
    (all.len(), ids.len())
}

/// The log forgets its oldest entries, but it numbers them all.
fn requests(emulator: &Emulator) -> usize {
    let numbers = emulator.requests().iter().filter_map(|entry| entry["number"].as_u64()).max();
    usize::try_from(numbers.unwrap_or(0)).unwrap()
}

fn cut_after(emulator: &Emulator) -> usize {
    emulator.requests().iter().filter(|entry| entry["fault"]["drop"] == "after").count()
}

/// T37: executed is what was attempted, and every failure says that its outcome is not known.
#[test]
fn t37_without_a_custom_id_no_room_is_asked_for_twice() {
    let (emulator, client) = shaky(0.1, 0.1);
    let outcomes = create(&client, |call, _| call);
    let failed = outcomes.iter().filter(|outcome| outcome.is_err()).count();
    for error in outcomes.iter().filter_map(|outcome| outcome.as_ref().err()) {
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    let (sent, (made, _), lost) = (requests(&emulator), held(&emulator), cut_after(&emulator));
    println!("T37 without an id: {CALLS} calls, {sent} requests, {made} rooms, {failed} failed as unknown");
    assert_eq!((outcomes.len(), sent), (CALLS, CALLS), "one request a call");
    assert!(failed > CALLS / 10, "{failed} of {CALLS} failed: the dice are off");
    assert_eq!(made, CALLS - failed + lost, "a room for each success and for each answer that was lost");
}

/// T37: no duplicate, and at least 99.9 % succeed.
#[test]
fn t37_with_a_custom_id_a_lost_answer_is_asked_for_again_and_makes_no_second_room() {
    let (emulator, client) = shaky(0.03, 0.03);
    let outcomes = create(&client, |call, n| call.custom_room_id(format!("class-{n}")));
    let good: Vec<&Room> = outcomes.iter().filter_map(|outcome| outcome.as_ref().ok()).collect();
    let given: HashSet<&str> = good.iter().map(|room| room.room_id.as_str()).collect();
    let (sent, (made, ids)) = (requests(&emulator), held(&emulator));
    let (share, doubled) = (good.len() as f64 * 100.0 / CALLS as f64, made - ids);
    println!("T37 with an id: {share:.2} % succeeded, {doubled} duplicates, {sent} requests");
    assert_eq!((outcomes.len(), doubled, given.len()), (CALLS, 0, good.len()));
    assert!(share >= 99.9, "{share} %");
    assert!(made >= good.len() && made <= CALLS, "{made} rooms");
    assert!(sent > CALLS && sent <= CALLS * 12 / 10 + 10, "{sent} requests for {CALLS} calls");
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
fn t39_an_outage_costs_at_most_a_fifth_more_requests_even_for_many_callers_at_once() {
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
    println!("T39: {sent} requests for {calls} calls during an outage");
    assert!(sent >= calls && sent <= calls * 12 / 10 + 10, "{sent} requests for {calls} calls");
}

#[test]
fn t39_an_outage_that_breaks_every_connection_costs_no_more_than_one_that_answers_503() {
    let server = Server::start(|_| vec![Step::Close]);
    let client = client(&server);
    let calls = 200;
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..calls / 8 {
                    let error = client.rooms().get("r").wait().unwrap_err();
                    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
                }
            });
        }
    });
    let sent = server.requests().len();
    println!("T39: {sent} requests for {calls} calls during an outage");
    assert!(sent >= calls && sent <= calls * 12 / 10 + 10, "{sent} requests for {calls} calls");
}

/// T39: what was spent during an outage is not missed after it.
#[test]
fn t39_after_an_outage_every_call_succeeds_at_once() {
    patiently(|| {
        let down = Arc::new(AtomicBool::new(true));
        let is_down = Arc::clone(&down);
        let server = Server::start(move |_| match is_down.load(Ordering::SeqCst) {
            true => vec![Step::Write(answer(503, &[("retry-after", "0")], b"{\"message\":\"down\"}"))],
            false => vec![Step::Write(videosdk_faults::json(200, super::ROOM))],
        });
        let client = client(&server);
        (0..200).for_each(|_| drop(client.rooms().get("r").wait().unwrap_err()));
        let spent = server.requests().len();
        down.store(false, Ordering::SeqCst);
        let repaired = Instant::now();
        (0..200).for_each(|_| drop(client.rooms().get("r").wait().unwrap()));
        let (took, sent) = (repaired.elapsed(), server.requests().len() - spent);
        println!("T39: after an outage 200 of 200 calls succeeded with {sent} requests in {took:.2?}");
        assert_eq!(sent, 200);
        in_time(took, Duration::from_secs(2));
    });
}
