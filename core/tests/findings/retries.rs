//! Time and retries: one deadline, nothing sent twice that could do the thing twice, nothing waited for too long.

use super::{Server, builder, house, params, quick, room, runtime, status};
use serde_json::json;
use std::time::{Duration, Instant};
use videosdk_api::{Client, ErrorKind, Sent};
use videosdk_faults::{in_time, patiently};

fn slow_down(after: &str) -> serde_json::Value {
    json!({"status": 429, "headers": {"retry-after": after}, "body": {"message": "slow"}})
}

#[test]
fn f14_retry_after_is_obeyed_up_to_a_cap_and_within_the_deadline() {
    patiently(|| {
        runtime().block_on(async {
            let (_server, client) = house(json!([slow_down("1"), room()])).await;
            let started = Instant::now();
            client.rooms().get("r").await.unwrap();
            assert!(started.elapsed() >= Duration::from_secs(1));
            for wait in ["86400", "20"] {
                let (server, client) = house(json!([slow_down(wait)])).await;
                let started = Instant::now();
                let error = client.rooms().get("r").deadline(Duration::from_secs(10)).await.unwrap_err();
                in_time(started.elapsed(), Duration::from_secs(1));
                assert_eq!(error.kind(), ErrorKind::RateLimit);
                assert_eq!(error.retry_after(), Some(Duration::from_secs(wait.parse().unwrap())));
                assert_eq!(server.requests().len(), 1);
            }
        })
    });
}

#[tokio::test]
async fn f15_a_post_is_sent_again_only_when_that_is_harmless_or_asked_for() {
    let script = json!([slow_down("0"), room()]);
    let (server, client) = house(script.clone()).await;
    let error = client.rooms().create().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.sent(), server.requests().len()),
        (ErrorKind::RateLimit, Sent::Rejected, 1)
    );
    let (server, client) = house(script.clone()).await;
    client.rooms().create().custom_room_id("c").await.unwrap();
    assert_eq!(server.requests().len(), 2);
    let (server, client) = house(script).await;
    client.rooms().create().idempotent(true).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn f15_units_are_not_acquired_twice() {
    let (server, client) = house(json!([slow_down("0")])).await;
    let acquire = client.resource_pool().acquire("rtmp", "https://hooks.example.org/pool");
    assert_eq!(acquire.await.unwrap_err().kind(), ErrorKind::RateLimit);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn f16_a_delete_that_worked_but_lost_its_answer_is_a_success() {
    let (server, client) = house(json!([{"drop": "before"}, status(404)])).await;
    client.recordings().delete("r").await.unwrap();
    assert_eq!(server.requests().len(), 2);
    let (_server, client) = house(json!([status(404)])).await;
    assert_eq!(client.recordings().delete("r").await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn f16_only_an_attempt_that_may_have_worked_makes_a_404_a_success() {
    let overloaded = json!({"status": 503, "headers": {"retry-after": "0"}, "body": {"message": "no"}});
    for earlier in [json!({"drop": "before"}), json!({"drop": "body"}), status(500), overloaded.clone()] {
        let (server, client) = house(json!([earlier, status(404)])).await;
        client.recordings().delete("r").await.unwrap();
        assert_eq!(server.requests().len(), 2, "{earlier}");
    }
    // A refusal did nothing, so the 404 after it is the truth; one that may have worked before it still counts.
    let (server, client) = house(json!([slow_down("0"), status(404)])).await;
    let error = client.recordings().delete("r").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.requests().len()), (ErrorKind::NotFound, 2, 2));
    let (_server, client) = house(json!([overloaded, slow_down("0"), status(404)])).await;
    client.recordings().delete("r").await.unwrap();
}

#[test]
fn f17_a_call_is_cancelled_at_once_even_while_it_waits_to_try_again() {
    patiently(|| {
        runtime().block_on(async {
            for script in [json!([slow_down("5")]), json!([{"status": 200, "body": {}, "delayMs": 5000}])] {
                let (_server, client) = house(script).await;
                let (done, result) = std::sync::mpsc::channel();
                let finish =
                    move |outcome: videosdk_api::Result<_>| drop(done.send((Instant::now(), outcome)));
                let mut handle =
                    client.spawn_call("rooms.get", params(json!({"roomId": "r"})), quick(), finish).unwrap();
                tokio::time::sleep(Duration::from_millis(150)).await;
                let asked = Instant::now();
                handle.cancel();
                let (ended, outcome) =
                    tokio::task::spawn_blocking(move || result.recv().unwrap()).await.unwrap();
                assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Cancelled);
                in_time(ended.duration_since(asked), Duration::from_millis(100));
            }
        })
    });
}

#[test]
fn f18_the_deadline_is_over_all_attempts() {
    patiently(|| {
        runtime().block_on(async {
            let hang = json!({"status": 200, "body": {}, "delayMs": 5000});
            let (_server, client) = house(json!([status(503), hang])).await;
            let started = Instant::now();
            let error = client.rooms().get("r").deadline(Duration::from_millis(900)).await.unwrap_err();
            in_time(started.elapsed(), Duration::from_millis(1100));
            assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Server), "{error}");
            assert!(error.attempts() >= 1);
        })
    });
}

#[test]
fn f19_f20_f21_limits_and_addresses_are_checked_when_the_client_is_made() {
    let made = || Client::builder().credentials("k", "s".repeat(32)).base_url("http://127.0.0.1:1");
    for (client, name) in [
        (made().deadline(Duration::ZERO).build(), "deadline"),
        (made().retries(11).build(), "retries"),
        (made().max_response_bytes(0).build(), "max_response_bytes"),
        (made().base_url("").build(), "base_url"),
        (made().header("x\n", "y").build(), "headers"),
        (made().header("x-a", "y\r\nz").build(), "x-a"),
        (made().user_agent("a\nb").build(), "user_agent"),
        (made().proxy("nonsense").build(), "proxy"),
        (made().ca_file("/does/not/exist.pem").build(), "/does/not/exist.pem"),
        (made().token("a.b.c").build(), "only one"),
    ] {
        let error = client.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains(name), "{name}: {error}");
    }
    made().deadline(None).build().unwrap();
    made().deadline(Duration::MAX).build().unwrap();
}

#[tokio::test]
async fn f19_a_call_may_have_no_deadline_though_its_client_has_one() {
    let slow = json!({"status": 200, "body": {"roomId": "k3vd-9qtm-x7wa"}, "delayMs": 400});
    let server = Server::start(&vec![slow; 5]).await;
    let client = builder(&server).deadline(Duration::from_millis(100)).build().unwrap();
    assert_eq!(client.rooms().get("r").await.unwrap_err().kind(), ErrorKind::Timeout);
    client.rooms().get("r").deadline(None).await.unwrap();
    client.rooms().get("r").deadline(Duration::MAX).await.unwrap();
    let room = params(json!({"roomId": "r"}));
    client.call("rooms.get", room.clone(), &quick().deadline(None)).await.unwrap();
    let error = client.call("rooms.get", room, &quick().deadline(Duration::ZERO)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn f19_a_huge_deadline_is_no_deadline() {
    let (_server, client) = house(json!([room()])).await;
    client.rooms().get("r").deadline(Duration::MAX).await.unwrap();
}

#[tokio::test]
async fn f24_headers_are_replaced_without_regard_to_case_and_the_clients_own_cannot_be() {
    let server = Server::start(&[room()]).await;
    let client = builder(&server).header("X-Tenant", "one").build().unwrap();
    client.rooms().get("r").header("x-TENANT", "two").await.unwrap();
    assert_eq!(server.requests()[0]["headers"]["x-tenant"], "two");
    assert!(server.requests()[0]["headers"].get("content-type").is_none());
    for name in ["Authorization", "Host", "Content-Length", "transfer-encoding"] {
        let error = client.rooms().get("r").header(name, "x").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{name}");
    }
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn f27_a_refused_token_is_dropped_and_minted_anew_once() {
    let (server, client) = house(json!([status(401), room(), status(401), status(401)])).await;
    client.rooms().create().await.unwrap();
    assert_eq!(server.requests().len(), 2);
    let error = client.rooms().create().await.unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Authentication, 4));
}

#[tokio::test]
async fn f47_the_user_agent_says_name_and_version() {
    let server = Server::start(&[room()]).await;
    builder(&server).user_agent("my-app/2").build().unwrap().rooms().get("r").await.unwrap();
    let agent = server.requests()[0]["headers"]["user-agent"].as_str().unwrap().to_owned();
    assert_eq!(agent, format!("my-app/2 videosdk-api/{} (rust)", env!("CARGO_PKG_VERSION")));
}

#[tokio::test]
async fn f47_a_binding_names_its_own_language() {
    let server = Server::start(&[room()]).await;
    builder(&server).language("python 3.11").build().unwrap().rooms().get("r").await.unwrap();
    let agent = server.requests()[0]["headers"]["user-agent"].as_str().unwrap().to_owned();
    assert_eq!(agent, format!("videosdk-api/{} (python 3.11)", env!("CARGO_PKG_VERSION")));
    let error = builder(&server).language("a\r\nb").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

/// The same words are read in Python, Node and C.
#[test]
fn errors_of_a_builder_speak_no_language_of_their_own() {
    let made = || Client::builder().credentials("k", "s".repeat(32));
    for error in [
        made().base_url("http://x.test").build().unwrap_err(),
        made().deadline(Duration::ZERO).build().unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(!text.contains("(true)") && !text.contains("None"), "{text}");
    }
}

#[test]
fn a_storm_of_failures_costs_at_most_a_fifth_more_requests() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let down = json!({"status": 503, "headers": {"retry-after": "0"}, "body": {"message": "down"}});
        let (server, client) = house(serde_json::Value::Array(vec![down; 1000])).await;
        let calls = 300;
        for _ in 0..calls {
            client.rooms().get("r").await.unwrap_err();
        }
        let sent = server.requests().len();
        assert!(sent <= calls * 12 / 10 + 10, "{sent} requests for {calls} calls");
    });
}

#[test]
fn blocking_calls_work_from_threads_from_inside_a_runtime_and_after_one_another() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (server, client) = runtime.block_on(house(serde_json::Value::Array(vec![room(); 40])));
    client.rooms().get("r").wait().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| client.rooms().get("r").wait().unwrap());
        }
    });
    let inside = client.clone();
    runtime.block_on(async move {
        inside.rooms().get("r").await.unwrap();
        tokio::spawn(async move { inside.rooms().get("r").wait().unwrap() }).await.unwrap();
    });
    let other = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    other.block_on(async { client.rooms().get("r").await.unwrap() });
    drop(other);
    runtime.block_on(async { client.rooms().get("r").await.unwrap() });
    assert_eq!(server.requests().len(), 21);
}
