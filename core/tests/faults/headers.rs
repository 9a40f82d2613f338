//! Header values that would split a request, and answers whose headers are odd.

use super::{ROOM, builder, client};
use std::time::Duration;
use videosdk_api::{Client, ErrorKind};
use videosdk_faults::{Server, Step, answer, json};

const BAD: [&str; 8] =
    ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "\r\n\r\nGET / HTTP/1.1", "caf\u{e9}", "\u{2028}", "a\u{7f}"];

#[test]
fn t48_a_value_that_could_split_a_request_is_refused_without_being_quoted() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    let client = client(&server);
    for bad in BAD {
        let value = format!("hush{bad}");
        let here = client.rooms().get("r").header("x-tag", &value).wait().unwrap_err();
        let there = builder(&server).header("x-tag", &value).build().unwrap_err();
        let agent = builder(&server).user_agent(&value).build().unwrap_err();
        let token = Client::builder().base_url(server.url()).token(value.as_str()).build().unwrap_err();
        for error in [here, there, agent, token] {
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{bad:?}");
            assert!(!error.to_string().contains("hush"), "{error}");
        }
        let name = client.rooms().get("r").header(format!("x{bad}"), "v").wait().unwrap_err();
        assert_eq!(name.kind(), ErrorKind::InvalidArgument, "{bad:?}");
    }
    println!("T48: {} values refused in 5 places, {} connections", BAD.len(), server.connections());
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_token_from_a_provider_is_checked_before_it_is_sent() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    let made = Client::builder().base_url(server.url());
    let client = made.token_provider(|| Ok("hush\r\nx-evil: 1".into())).build().unwrap();
    let error = client.rooms().get("r").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(!error.to_string().contains("hush"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[test]
fn t48_there_is_one_authorization_and_it_is_the_bare_token() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    let client = client(&server);
    for name in ["authorization", "Authorization", "AUTHORIZATION", "Content-Type", "host", "Connection"] {
        assert_eq!(
            client.rooms().create().header(name, "x").wait().unwrap_err().kind(),
            ErrorKind::InvalidArgument
        );
    }
    client.rooms().create().header("x-tag", "one").header("X-Tag", "two").wait().unwrap();
    let request = &server.requests()[0];
    let all = |name: &str| request.headers.iter().filter(|(n, _)| n == name).count();
    assert_eq!((all("authorization"), all("content-type"), all("host"), all("x-tag")), (1, 1, 1, 1));
    assert_eq!(request.header("authorization").unwrap().split('.').count(), 3);
    assert_eq!(request.header("x-tag"), Some("two"));
}

#[test]
fn of_several_waits_the_longest_counts() {
    let waits =
        [("retry-after", "1"), ("retry-after", "soon"), ("Retry-After", "7200"), ("retry-after", "30")];
    let server = Server::always(vec![Step::Write(answer(503, &waits, b"{}"))]);
    let error = client(&server).rooms().get("r").wait().unwrap_err();
    assert_eq!((error.retry_after(), error.attempts()), (Some(Duration::from_secs(7200)), 1));
}

#[test]
fn odd_headers_of_an_answer_harm_nothing() {
    let odd = [
        ("retry-after", "9999999999999999999999"),
        ("date", "yesterday"),
        ("x-request-id", "caf\u{e9}"),
        ("content-type", ";;;"),
    ];
    let server = Server::start(move |request| {
        let status = if request.path().ends_with("/good") { 200 } else { 429 };
        vec![Step::Write(answer(status, &odd, ROOM.as_bytes()))]
    });
    let client = client(&server);
    assert_eq!(client.rooms().get("good").wait().unwrap().room_id, "k3vd-9qtm-x7wa");
    let error = client.rooms().get("bad").wait().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimit, 1));
    assert!(error.retry_after() > Some(Duration::from_secs(3600)));
}
