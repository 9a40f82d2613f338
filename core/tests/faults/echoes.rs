//! A proxy that prints the request into its error page must not bring the token into our errors.

use super::client;
use videosdk_faults::{Request, Server, Step, answer};

fn token(request: &Request) -> &str {
    request.header("authorization").unwrap()
}

#[test]
fn a_token_that_the_server_prints_stays_out_of_errors() {
    for (status, start) in [(400, "{\"message\":\""), (500, ""), (200, "")] {
        let server = Server::start(move |request| {
            let end = if start.is_empty() { "" } else { "\"}" };
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
