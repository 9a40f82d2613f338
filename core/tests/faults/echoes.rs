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

const KEY: &str = "live/\"k3y\" & more\u{e9}";
const SIGNED: &str = "https://s3.test/up?X-Amz-Signature=0123456789abcdef0123&a=b%2Fc";

/// The request's body in the spellings in which a service or a proxy may repeat it.
fn spellings(body: &str) -> [String; 4] {
    let escaped = serde_json::to_string(body).unwrap();
    let plain = body.replace("\\\"", "\"");
    let percent = plain.bytes().map(|b| format!("%{b:02X}")).collect();
    [body.to_owned(), escaped, percent, plain.replace('&', "&amp;").replace('"', "&quot;")]
}

#[test]
fn a_secret_parameter_that_the_server_repeats_stays_out_of_errors() {
    for (status, way) in [400, 500, 200].into_iter().flat_map(|s| (0..4).map(move |way| (s, way))) {
        let server = Server::start(move |request| {
            let echo = spellings(&String::from_utf8(request.body.clone()).unwrap())[way].clone();
            vec![Step::Write(answer(status, &[], format!("<<{echo}").as_bytes()))]
        });
        let client = client(&server);
        let output = videosdk_api::models::RtmpOutput::default().url("rtmp://x.test").stream_key(KEY);
        for error in [
            client.rtmp().start("r", [output]).wait().unwrap_err(),
            client.recordings().start("r").pre_signed_url(SIGNED).wait().unwrap_err(),
        ] {
            let printed = format!("{error} {error:?} {:?}", error.body());
            for part in ["live", "k3y", "%6B%33", "789abcdef", "Amz"] {
                assert!(!printed.contains(part), "{status} {way}: {printed}");
            }
            assert!(error.body().unwrap().contains("***"), "{status} {way}: {printed}");
        }
    }
}

#[test]
fn a_secret_is_masked_in_message_and_code_and_so_is_the_signature_alone() {
    let server = Server::start(|request| {
        let sent: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let url = sent["preSignedUrl"].as_str().unwrap();
        let query = url.split_once('?').unwrap().1;
        let body = serde_json::json!({"message": format!("cannot put to {url}"), "code": query,
            "signature": "0123456789abcdef0123"});
        vec![Step::Write(answer(400, &[("content-type", "application/json")], body.to_string().as_bytes()))]
    });
    let error = client(&server).recordings().start("r").pre_signed_url(SIGNED).wait().unwrap_err();
    assert_eq!((error.message(), error.code()), ("cannot put to ***", Some("***")));
    assert!(!error.body().unwrap().contains("0123456789"), "{:?}", error.body());
}
