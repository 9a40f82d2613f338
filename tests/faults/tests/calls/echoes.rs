//! A proxy that prints the request into its error page must not bring the token into our errors.

use crate::{client, get, options};
use videosdk_faults::{FaultServer, Peer};

fn echo(peer: &mut Peer, status: u16, body: impl Fn(&str) -> String) {
    while let Some(seen) = peer.read() {
        let token = seen.header("authorization").unwrap_or_default().to_owned();
        peer.answer(status, &body(&token));
    }
}

#[tokio::test]
async fn a_token_that_the_server_prints_stays_out_of_errors() {
    for (status, as_json) in [(400, true), (500, false), (200, false)] {
        let server = FaultServer::start(move |_, peer| {
            echo(peer, status, |token| match as_json {
                true => format!(r#"{{"message":"bad request, authorization: {token}"}}"#),
                false => format!("authorization: {token} was not understood"),
            });
        })
        .unwrap();
        let client = client(&server);
        let (operation, given) = get();
        let error = client.call(operation, given, &options().retries(0)).await.unwrap_err();
        let printed = format!("{error} {error:?} {:?}", error.body());
        assert!(!server.seen().is_empty() && printed.contains("authorization: ***"), "{printed}");
        let token = server.seen()[0].header("authorization").unwrap().to_owned();
        assert!(token.len() > 40 && !printed.contains(token.rsplit('.').next().unwrap()), "{printed}");
    }
}
