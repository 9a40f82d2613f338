//! What the emulator promises about WHIP and WHEP, with the client of this project as the server that uses them.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::json;
use support::{House, send};
use videosdk_api::{Client, ErrorKind};

const OFFER: &str =
    "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendonly\r\n";

fn client(house: &House) -> Client {
    let builder = Client::builder().credentials(house.emulator.api_key(), house.emulator.secret());
    builder.base_url(house.emulator.url()).build().unwrap()
}

#[test]
fn a_publisher_joins_the_room_and_leaves_it() {
    let (house, offer) = (House::new(), OFFER.to_owned());
    let (client, room) = (client(&house), house.room(json!({})));
    let begun = client.whip().start(&room, offer).participant_id("cam-1").display_name("Cam").wait().unwrap();
    assert!(begun.sdp.contains("a=recvonly"), "the answer has the other direction: {}", begun.sdp);
    let session = begun.session_id.clone().unwrap();
    assert_eq!(begun.location, Some(format!("/v2/whip/sessions/{session}")));
    let there = client.participants().get(&room, "cam-1").wait().unwrap();
    assert_eq!(there.name.as_deref(), Some("Cam"));
    let candidates = "a=mid:0\r\na=candidate:1 1 udp 1 192.0.2.1 9 typ host\r\n";
    client.whip().trickle(&session, "cam-1", candidates).room_id(&room).wait().unwrap();
    client.whip().stop(&room, "cam-1").wait().unwrap();
    let again = client.whip().stop(&room, "cam-1").wait().unwrap_err();
    assert_eq!(again.kind(), ErrorKind::NotFound, "with the last one the session has ended: {again}");
}

#[test]
fn an_existing_participant_may_publish_without_joining_twice() {
    let house = House::new();
    let (client, (room, session)) = (client(&house), house.live(json!({})));
    let twice = client.whip().start(&room, OFFER).participant_id("ana-01").wait().unwrap_err();
    assert_eq!(twice.kind(), ErrorKind::Conflict);
    let begun = client.whip().start(&room, OFFER).participant_id("ana-01").use_existing_peer(true).wait();
    assert_eq!(begun.unwrap().session_id, Some(session));
}

#[test]
fn a_viewer_watches_without_being_in_the_room() {
    let house = House::new();
    let client = client(&house);
    let empty = house.room(json!({}));
    assert_eq!(client.whep().start(&empty, OFFER).wait().unwrap_err().status(), Some(400));
    let (room, session) = house.live(json!({}));
    let begun = client.whep().start(&room, OFFER).remote_peer_id("ana-01").wait().unwrap();
    assert!(begun.participant_id.starts_with("whep-"));
    assert_eq!(begun.session_id, Some(session.clone()));
    assert_eq!(client.participants().list(&room).wait().unwrap().items.len(), 1);
    client.whep().trickle(&session, &begun.participant_id, "a=mid:0\r\n").wait().unwrap();
    client.whep().stop(&room, &begun.participant_id).session_id(&session).wait().unwrap();
    let again = client.whep().delete(&session, &begun.participant_id).wait().unwrap_err();
    assert_eq!(again.kind(), ErrorKind::NotFound);
    let nobody = client.whep().start(&room, OFFER).remote_peer_id("nobody").wait().unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::NotFound);
}

/// Finding F05, seen from the service: what a media client holds is of no use anywhere else.
#[test]
fn a_stream_key_opens_its_own_room_and_nothing_else() {
    let house = House::new();
    let (client, room) = (client(&house), house.room(json!({})));
    let made = client.whip().create(&room).participant_id("cam-1").wait().unwrap();
    let base = house.emulator.url();
    let target = made.url.strip_prefix(base).unwrap();
    let sdp = [("authorization", made.token.as_str()), ("content-type", "application/sdp")];
    assert_eq!(send(base, "POST", target, &sdp, OFFER).unwrap().status, 201);
    assert_eq!(house.call_as(&made.token, "GET", "/v2/rooms", None).status, 403);
    let other = house.room(json!({}));
    let elsewhere = format!("/v2/whip?roomId={other}&participantId=cam-1");
    assert_eq!(send(base, "POST", &elsewhere, &sdp, OFFER).unwrap().status, 403);
    let somebody_else = format!("/v2/whip?roomId={room}&participantId=eve");
    assert_eq!(send(base, "POST", &somebody_else, &sdp, OFFER).unwrap().status, 403);
}

#[test]
fn an_offer_must_be_one() {
    let house = House::new();
    let (base, room) = (house.emulator.url(), house.room(json!({})));
    let target = format!("/v2/whip?roomId={room}");
    let post = |kind: &str, body: &str| {
        let headers = [("authorization", house.token.as_str()), ("content-type", kind)];
        send(base, "POST", &target, &headers, body).unwrap().refused(400)
    };
    assert_eq!(post("application/json", "{}"), "The body must be sent with Content-Type: application/sdp.");
    assert_eq!(post("application/sdp", ""), "The body is empty. It must hold the sdp.");
    assert_eq!(post("application/sdp", "hello"), "The body is no SDP. It must start with v=0.");
}
