//! A proxy that prints the request into its error page must not bring the token into our errors.

use super::client;
use videosdk_faults::{Request, Server, Step, answer};

fn token(request: &Request) -> &str {
    request.header("authorization").unwrap()
}

#[test]
fn a_token_that_the_server_prints_stays_out_of_errors() {
    let object = "{\"message\":\"";
    // The last one begins as the promised object does and breaks off.
    for (status, start, end) in [(400, object, "\"}"), (500, "", ""), (200, "", ""), (200, object, "")] {
        let server = Server::start(move |request| {
            let body = format!("{start}authorization: {}{end}", token(request));
            vec![Step::Write(answer(status, &[], body.as_bytes()))]
        });
        let error = client(&server).rooms().get("r").retries(0).wait().unwrap_err();
        let printed = format!("{error} {error:?} {:?}", error.body());
        let sent = token(&server.requests()[0]).to_owned();
        let signature = sent.rsplit('.').next().unwrap();
        assert!(sent.len() > 40 && !printed.contains(signature), "{status}");
        assert!(printed.contains("authorization: ***"), "{status}");
    }
}
