//! Publishing and watching: F05 and F51, and what F03 says of both.

use super::{house, params};
use serde_json::json;
use videosdk_api::token::decode_unverified;
use videosdk_api::{CallOptions, Client, ErrorKind};

/// F05: the vendor's SDKs hand out an account token as stream key. Ours names room and participant, and cannot call
/// the API.
#[tokio::test]
async fn f05_a_stream_key_is_good_for_one_participant_in_one_room() {
    let (server, client) = house(json!([])).await;
    let made = client.whip().create("k3vd-9qtm-x7wa").display_name("Studio cam").await.unwrap();
    let claims = decode_unverified(&made.token).unwrap();
    assert_eq!(claims.roles.as_deref(), Some(&["rtc".to_owned()][..]));
    assert_eq!(claims.room_id.as_deref(), Some("k3vd-9qtm-x7wa"));
    assert_eq!(claims.participant_id.as_deref(), Some(made.participant_id.as_str()));
    assert_eq!(claims.permissions, ["allow_join"]);
    let life = claims.expires_at.unwrap() - claims.issued_at.unwrap();
    assert_eq!((life, made.expires_at), (3_600, claims.expires_at.map(|at| at as i64)));
    let wanted = format!(
        "{}/v2/whip?displayName=Studio%20cam&participantId={}&roomId=k3vd-9qtm-x7wa",
        server.url, made.participant_id
    );
    let mut parts: Vec<&str> = made.url.split(['?', '&']).collect();
    parts[1..].sort_unstable();
    assert_eq!(parts.join("&").replacen('&', "?", 1), wanted);
    assert!(!format!("{made:?}").contains(&made.token), "the key is never printed");
    let two_hours =
        client.whep().create("k3vd-9qtm-x7wa").participant_id("tv").expires_in(7_200).await.unwrap();
    let claims = decode_unverified(&two_hours.token).unwrap();
    assert_eq!(claims.expires_at.unwrap() - claims.issued_at.unwrap(), 7_200);
}

/// F05: the requests made from here carry such a token too.
#[tokio::test]
async fn f05_the_offer_is_sent_with_a_token_for_its_participant() {
    let answer = json!({"status": 201, "headers": {"content-type": "application/sdp"}, "text": "v=0\r\n"});
    let (server, client) = house(json!([answer])).await;
    client.whep().start("k3vd-9qtm-x7wa", "v=0\r\n").participant_id("tv").await.unwrap();
    let seen = server.requests();
    let claims = decode_unverified(seen[0]["headers"]["authorization"].as_str().unwrap()).unwrap();
    assert_eq!(claims.roles.as_deref(), Some(&["rtc".to_owned()][..]));
    assert_eq!(
        (claims.room_id.as_deref(), claims.participant_id.as_deref()),
        (Some("k3vd-9qtm-x7wa"), Some("tv"))
    );
}

/// Without a secret there is nothing to sign with, and a ready token is not handed on.
#[tokio::test]
async fn f05_a_ready_token_is_never_handed_out() {
    let (server, _) = house(json!([])).await;
    let client = Client::builder().token("ready.made.token").base_url(&server.url).build().unwrap();
    let error = client.whip().create("k3vd-9qtm-x7wa").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.message().contains("API key and a secret"), "{error}");
}

/// F51, F03: an empty id addresses nobody's session.
#[tokio::test]
async fn f51_an_empty_session_or_room_is_refused_or_looked_up() {
    let (server, client) = house(json!([])).await;
    let options = CallOptions::new();
    for wrong in
        [json!({"sessionId": "", "participantId": "p"}), json!({"sessionId": "..", "participantId": "p"})]
    {
        let error = client.call("whip.delete", params(wrong), &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
    let error = client.whep().stop("", "p").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(server.requests().is_empty());
}
