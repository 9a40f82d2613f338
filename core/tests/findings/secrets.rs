//! Secrets: not in `Debug`, not in an error, not in a log.

use super::{Server, builder, status};
use videosdk_api::models::RtmpOutput;
use videosdk_api::token::{Credentials, ParticipantToken, Signer};
use videosdk_api::{Client, Secret};

const SECRET: &str = "hush-hush-hush-hush-hush-hush-hush-hush";

#[tokio::test]
async fn f22_f23_nothing_secret_is_printed() {
    let server = Server::start(&[status(401), status(401), status(500)]).await;
    let client =
        builder(&server).credentials("vsdk-test-key", SECRET).header("x-key", SECRET).build().unwrap();
    let output = RtmpOutput::default().url("rtmp://x").stream_key(SECRET);
    let credentials = Credentials::new("k", SECRET).unwrap();
    let signer = Signer::new(&credentials).unwrap();
    let call = client.recordings().start("r").pre_signed_url(format!("https://s3.test/x?sig={SECRET}"));
    let printed = [
        format!("{client:?}"),
        format!("{:?}", Client::builder().credentials("k", SECRET)),
        format!("{credentials:?} {signer:?} {:?} {}", Secret::new(SECRET), Secret::new(SECRET)),
        format!("{output:?} {call:?}"),
        format!("{:?}", client.rtmp().start("r", [output.clone()])),
        format!("{:?}", call.await.unwrap_err()),
        format!("{:?}", client.rtmp().start("r", [output]).await.unwrap_err()),
        Client::builder().token(format!("{SECRET}\n")).build().unwrap_err().to_string(),
        Client::builder().credentials("k", format!("\"{SECRET}\"")).build().unwrap_err().to_string(),
        client.rooms().get("r").header("x-b", format!("{SECRET}\n")).await.unwrap_err().to_string(),
        Client::builder()
            .credentials("k", SECRET)
            .proxy(format!("u:{SECRET}@p"))
            .build()
            .unwrap_err()
            .to_string(),
        client.explain_token(&client.participant_token(&ParticipantToken::new()).unwrap()).to_string(),
    ];
    for text in printed {
        assert!(!text.contains("hush"), "{text}");
    }
}
