//! Redirects: none is followed, for no method and no status.

use super::{ROOM, client};
use videosdk_api::{ErrorKind, Sent};
use videosdk_faults::{Server, Step, answer, json};

#[test]
fn t30_no_redirect_reaches_the_other_origin() {
    let other = Server::always(vec![Step::Write(json(200, ROOM))]);
    let mut tried = 0;
    for status in [301, 302, 303, 307, 308] {
        let target = format!("{}/v2/elsewhere?X-Amz-Signature=hush#hush", other.url());
        let first = Server::start(move |_| {
            vec![Step::Write(answer(status, &[("location", &target)], b"<a href='hush'>moved</a>"))]
        });
        let client = client(&first);
        let get = client.rooms().get("r").wait().unwrap_err();
        let post = client.rooms().create().custom_room_id("x").wait().unwrap_err();
        let delete = client.recordings().delete("r").wait().unwrap_err();
        for error in [get, post, delete] {
            assert_eq!((error.kind(), error.status()), (ErrorKind::Redirect, Some(status)));
            assert_eq!((error.sent(), error.attempts()), (Sent::Rejected, 1));
            let text = format!("{error} {error:?}");
            assert!(text.contains(&format!("{}/v2/elsewhere", other.url())), "{text}");
            assert!(!text.contains("hush"), "{text}");
            tried += 1;
        }
        assert_eq!(first.requests().len(), 3);
    }
    println!("T30: {} requests at the other origin after {tried} redirects", other.requests().len());
    assert_eq!((tried, other.requests().len()), (15, 0));
}

#[test]
fn t30_a_redirect_to_itself_is_one_request_and_a_password_in_its_target_is_not_quoted() {
    let server = Server::start(|request| {
        let target = format!("http://user:hush@{}{}", request.header("host").unwrap(), request.target);
        vec![Step::Write(answer(302, &[("location", &target)], b""))]
    });
    let error = client(&server).rooms().get("r").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(server.requests().len(), 1);
    assert!(!error.to_string().contains("hush"), "{error}");
}
