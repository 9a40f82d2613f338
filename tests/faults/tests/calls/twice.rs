//! Nothing is done twice: the server carries every creation out and then loses the answer, before or after it.

use crate::{builder, get, options, params, post};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use videosdk_api::error::{ErrorKind, Sent};
use videosdk_faults::{FaultServer, Peer};

#[derive(Default)]
struct Service {
    carried_out: AtomicUsize,
    rooms: Mutex<HashSet<String>>,
}

/// Carries each creation out, then loses a third of the answers, half of those in the middle.
fn forgetful(service: Arc<Service>) -> FaultServer {
    FaultServer::start(move |_, peer| while serve(&service, peer) {}).unwrap()
}

fn serve(service: &Service, peer: &mut Peer) -> bool {
    let Some(seen) = peer.read() else { return false };
    let number = service.carried_out.fetch_add(1, Ordering::SeqCst);
    let body: Value = serde_json::from_slice(&seen.body).unwrap();
    let name = body["customRoomId"].as_str().map_or_else(|| format!("unnamed-{number}"), str::to_owned);
    let room = format!(r#"{{"id":"{name}","roomId":"{name}"}}"#);
    service.rooms.lock().unwrap().insert(name);
    match number % 6 {
        2 => false,
        5 => {
            peer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"roomId\":");
            false
        }
        _ => peer.answer(200, &room),
    }
}

#[tokio::test]
async fn an_unnamed_creation_is_never_sent_again_once_it_may_have_arrived() {
    let service = Arc::new(Service::default());
    let server = forgetful(Arc::clone(&service));
    let client = builder(&server).retries(10).build().unwrap();
    let (mut good, mut unknown) = (0, 0);
    for _ in 0..300 {
        let (operation, given) = post();
        match client.call(operation, given, &options()).await {
            Ok(_) => good += 1,
            Err(error) => {
                assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
                unknown += 1;
            }
        }
    }
    assert_eq!((good, unknown), (200, 100));
    assert_eq!(service.carried_out.load(Ordering::SeqCst), 300);
}

/// The name makes a second creation find the first, so it may be repeated and comes through.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_named_creation_is_repeated_and_makes_one_room() {
    let service = Arc::new(Service::default());
    let server = forgetful(Arc::clone(&service));
    let client = builder(&server).retries(10).build().unwrap();
    for number in 0..12 {
        let given = params(json!({"customRoomId": format!("room-{number}")}));
        client.call("rooms.create", given, &options()).await.unwrap();
    }
    assert_eq!(service.rooms.lock().unwrap().len(), 12);
    assert!(service.carried_out.load(Ordering::SeqCst) > 12, "nothing was lost, so nothing was shown");
}

#[tokio::test]
async fn what_never_left_is_sent_again_whatever_it_is() {
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let server = FaultServer::start(|_, _| {}).unwrap();
    let client = builder(&server).base_url(closed).build().unwrap();
    let (operation, given) = post();
    let error = client.call(operation, given, &options().retries(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Network, Sent::NotSent, 2));
}

/// A redirect would hand token and body to whoever the answer names.
#[tokio::test]
async fn a_redirect_reaches_nobody() {
    let other = FaultServer::start(|_, peer| drop(peer.read())).unwrap();
    for status in [301, 302, 303, 307, 308] {
        let target = format!("location: {}/v2/rooms?signature=abc\r\n", other.url());
        let server =
            FaultServer::start(
                move |_, peer| {
                    while peer.read().is_some() && peer.answer_with(status, &target, "") {}
                },
            )
            .unwrap();
        let client = builder(&server).build().unwrap();
        for (operation, given) in [get(), post()] {
            let error = client.call(operation, given, &options()).await.unwrap_err();
            assert_eq!((error.kind(), error.status()), (ErrorKind::Redirect, Some(status)));
            assert!(error.to_string().contains(&other.url()) && !error.to_string().contains("signature"));
        }
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(other.connections(), 0);
}
