//! Blocking calls: from any thread, from many at once, from inside a runtime, and across runtimes that come and go.
#![allow(clippy::unwrap_used, missing_docs)]

use serde_json::json;
use std::future::IntoFuture as _;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};
use videosdk_api::{CallOptions, Client, ErrorKind, Params};
use videosdk_faults::{Server, Step, in_time, json, patiently};

const ROOM: &str = r#"{"id":"66b1f0c2a4d3e59b7c801f24","roomId":"k3vd-9qtm-x7wa"}"#;
const PAGE: &str = r#"{"pageInfo":{"currentPage":1,"lastPage":1},"data":[{"roomId":"a"},{"roomId":"b"}]}"#;

fn house(delay: Duration) -> (Server, Client) {
    let server = Server::start(move |request| {
        let body = if request.path() == "/v2/rooms" && request.method == "GET" { PAGE } else { ROOM };
        vec![Step::Wait(delay), Step::Write(json(200, body))]
    });
    let made = Client::builder().credentials("vsdk-test-key", "s".repeat(40)).base_url(server.url());
    (server, made.build().unwrap())
}

fn quick() -> (Server, Client) {
    house(Duration::ZERO)
}

fn threads() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn single() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn call(client: &Client) {
    let params: Params = json!({"roomId": "r"}).as_object().unwrap().clone();
    let reply = client.call_blocking("rooms.get", params, &CallOptions::new()).unwrap();
    assert_eq!(reply.json().unwrap()["roomId"], "k3vd-9qtm-x7wa");
}

#[test]
fn one_thread_needs_no_runtime_and_keeps_its_connection() {
    let (server, client) = quick();
    (0..50).for_each(|_| call(&client));
    assert_eq!((server.requests().len(), server.connections()), (50, 1));
    assert_eq!(
        client.rooms().list().wait_items().map(|r| r.unwrap().room_id).collect::<Vec<_>>(),
        ["a", "b"]
    );
}

#[test]
fn sixteen_threads_at_once_do_not_queue_behind_one_another() {
    patiently(|| {
        let (server, client) = house(Duration::from_millis(100));
        let started = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| (0..3).for_each(|_| call(&client)));
            }
        });
        assert_eq!(server.requests().len(), 48);
        // One after the other they would take 4.8 s.
        in_time(started.elapsed(), Duration::from_millis(1500));
    });
}

#[test]
fn inside_a_runtime_a_blocking_call_blocks_its_thread_and_nothing_else() {
    let (server, client) = quick();
    for runtime in [threads(), single()] {
        let inside = client.clone();
        runtime.block_on(async move {
            call(&inside);
            tokio::spawn(async move { call(&inside) }).await.unwrap();
        });
        let inside = client.clone();
        runtime.block_on(async { tokio::task::spawn_blocking(move || call(&inside)).await.unwrap() });
    }
    assert_eq!(server.requests().len(), 6);
}

#[test]
fn a_client_may_be_dropped_anywhere() {
    for runtime in [threads(), single()] {
        let (server, client) = quick();
        // It owns a runtime of its own by now, and dropping a runtime inside another one panics.
        call(&client);
        runtime.block_on(async move {
            client.rooms().get("r").await.unwrap();
            drop(client);
        });
        let (_other, client) = quick();
        call(&client);
        runtime.block_on(async move { tokio::spawn(async move { drop(client) }).await.unwrap() });
        assert_eq!(server.requests().len(), 2);
    }
}

#[test]
fn a_client_may_be_dropped_while_its_calls_are_on_their_way() {
    let (server, client) = house(Duration::from_millis(100));
    let runtime = threads();
    let calls: Vec<_> = (0..4).map(|_| runtime.spawn(client.rooms().get("r").into_future())).collect();
    let (done, ended) = std::sync::mpsc::channel();
    let finish = move |outcome: videosdk_api::Result<_>| drop(done.send(outcome.map(|_| ())));
    let params = json!({"roomId": "r"}).as_object().unwrap().clone();
    let handle = client.spawn_call("rooms.get", params, CallOptions::new(), finish).unwrap();
    drop((client, handle));
    for call in calls {
        assert_eq!(runtime.block_on(call).unwrap().unwrap().room_id, "k3vd-9qtm-x7wa");
    }
    ended.recv_timeout(Duration::from_secs(5)).unwrap().unwrap();
    assert_eq!(server.requests().len(), 5);
}

/// A host's function is called on a worker of the shared runtime. A blocking call in there must not wait for the worker it
/// stands on, however few there are.
#[test]
fn a_blocking_call_at_the_end_of_another_call_does_not_wait_for_itself() {
    let (server, client) = quick();
    let (tell, told) = std::sync::mpsc::channel();
    for _ in 0..4 {
        let (client, tell) = (client.clone(), tell.clone());
        let inner = client.clone();
        let params: Params = json!({"roomId": "r"}).as_object().unwrap().clone();
        let done = move |outcome: videosdk_api::Result<videosdk_api::Reply>| {
            outcome.unwrap();
            call(&inner);
            tell.send(()).unwrap();
        };
        client.spawn_call("rooms.get", params, CallOptions::new(), done).unwrap();
    }
    for _ in 0..4 {
        told.recv_timeout(Duration::from_secs(10)).expect("the call inside ended");
    }
    assert_eq!(server.requests().len(), 8);
}

#[test]
fn one_client_serves_runtimes_that_come_and_go() {
    let (server, client) = quick();
    for round in 0..20 {
        let runtime = if round % 2 == 0 { threads() } else { single() };
        runtime.block_on(async {
            // A pooled connection of a runtime that is gone must not be given to the next one; a write shows it.
            client.rooms().create().await.unwrap();
            client.rooms().get("r").await.unwrap();
        });
        drop(runtime);
        call(&client);
    }
    assert_eq!(server.requests().len(), 60);
}

#[test]
fn a_runtime_that_nobody_drives_just_now_holds_up_no_call_of_another() {
    patiently(|| {
        let (server, client) = quick();
        let (first, second) = (single(), single());
        first.block_on(async { client.rooms().get("r").await.unwrap() });
        let started = Instant::now();
        second.block_on(async { client.rooms().get("r").deadline(Duration::from_secs(2)).await.unwrap() });
        in_time(started.elapsed(), Duration::from_secs(1));
        first.block_on(async { client.rooms().get("r").await.unwrap() });
        // Each keeps its own connection.
        assert_eq!((server.requests().len(), server.connections()), (3, 2));
    });
}

#[test]
fn two_runtimes_and_plain_threads_share_a_client_at_the_same_time() {
    let (server, client) = quick();
    std::thread::scope(|scope| {
        for runtime in [threads(), single()] {
            let client = client.clone();
            scope.spawn(move || {
                runtime.block_on(async {
                    for _ in 0..20 {
                        client.rooms().create().await.unwrap();
                    }
                });
            });
        }
        scope.spawn(|| (0..20).for_each(|_| call(&client)));
    });
    assert_eq!(server.requests().len(), 60);
}

#[test]
fn a_future_outside_of_any_runtime_says_what_to_do_instead() {
    let (server, client) = quick();
    let mut call = client.rooms().get("r").into_future();
    let waker = std::task::Waker::noop();
    let outcome = call.as_mut().poll(&mut std::task::Context::from_waker(waker));
    let std::task::Poll::Ready(Err(error)) = outcome else { panic!("it is not over at once") };
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("`wait`"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_panic_in_a_token_provider_does_not_break_the_client_for_others() {
    let (_server, _) = quick();
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    let rounds = std::sync::atomic::AtomicUsize::new(0);
    let provider = move || match rounds.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
        0 => panic!("the first token is not to be had"),
        _ => Ok("a.b.c".into()),
    };
    let client = Client::builder().base_url(server.url()).token_provider(provider).build().unwrap();
    let first = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| client.rooms().get("r").wait()));
    assert!(first.is_err());
    client.rooms().get("r").wait().unwrap();
    std::thread::scope(|scope| scope.spawn(|| client.rooms().get("r").wait().unwrap()).join().unwrap());
}

fn stalled() -> (Server, Client) {
    let server = Server::start(|request| match request.path() {
        "/v2/rooms/r" => vec![Step::Write(json(200, ROOM))],
        _ => vec![Step::Stall],
    });
    let client = Client::builder().credentials("vsdk-test-key", "s".repeat(40)).base_url(server.url());
    let client = client.build().unwrap();
    (server, client)
}

/// Watches a call that gets no answer, and says no at the second look.
fn give_up(client: &Client) {
    let thread = std::thread::current().id();
    let (started, mut looks) = (Instant::now(), 0);
    let watch = || {
        assert_eq!(std::thread::current().id(), thread, "it is asked on another thread");
        looks += 1;
        looks < 2
    };
    let outcome = client.call_watched("rooms.create", Params::new(), &CallOptions::new(), watch);
    let (error, took) = (outcome.unwrap_err(), started.elapsed());
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Cancelled, Some("rooms.create")));
    assert_eq!(looks, 2, "it is asked again after it said no");
    assert!(took > Duration::from_millis(45), "{took:?}");
    in_time(took, Duration::from_millis(400));
}

#[test]
fn a_host_that_looks_in_can_end_a_call_wherever_it_is_driven() {
    patiently(|| {
        let (server, client) = stalled();
        let closed = |connections| {
            let ended = Instant::now();
            let left = server.left(connections, Duration::from_secs(2));
            let left = left.expect("the connection of a call that was given up stays open");
            in_time(left.saturating_duration_since(ended), Duration::from_millis(100));
        };
        give_up(&client);
        closed(1);
        single().block_on(async { give_up(&client) });
        closed(2);
        std::thread::scope(|scope| {
            // The client's own runtime is busy with this one.
            let busy = CallOptions::new().deadline(Duration::from_millis(600)).retries(0);
            let busy =
                scope.spawn(|| client.call_blocking("rooms.create", Params::new(), &{ busy }).unwrap_err());
            let give_up_waiting = Instant::now() + Duration::from_secs(2);
            while server.requests().len() < 3 && Instant::now() < give_up_waiting {
                std::thread::sleep(Duration::from_millis(1));
            }
            give_up(&client);
            closed(3);
            assert_eq!(busy.join().unwrap().kind(), ErrorKind::Timeout);
        });
        call(&client);
        assert_eq!(server.requests().len(), 5);
    });
}

#[test]
fn looking_in_harms_no_call_and_quick_ones_are_left_alone() {
    let (server, client) = quick();
    let mut looks = 0;
    let started = Instant::now();
    for _ in 0..200 {
        let params = json!({"roomId": "r"}).as_object().unwrap().clone();
        let watch = || {
            looks += 1;
            // A host may call the client from there: nothing it needs is locked.
            call(&client);
            true
        };
        client.call_watched("rooms.get", params, &CallOptions::new(), watch).unwrap();
    }
    assert!(looks <= 1 + started.elapsed().as_millis() / 50, "{looks} looks in {:?}", started.elapsed());
    assert_eq!(server.requests().len() as u128, 200 + looks);
    let (_server, client) = house(Duration::from_millis(180));
    let mut looks = 0;
    let mut pages = client.pages("rooms.list", Params::new(), CallOptions::new()).unwrap();
    let mut next = || {
        pages.next_watched(|| {
            looks += 1;
            true
        })
    };
    assert_eq!(next().unwrap().unwrap().data(), &br#"[{"roomId":"a"},{"roomId":"b"}]"#[..]);
    assert!(next().unwrap().is_none());
    assert!((2..=4).contains(&looks), "{looks} looks in 180 ms");
}
