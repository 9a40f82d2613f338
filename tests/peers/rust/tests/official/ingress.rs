//! Ways into a room without an SDK of the client side: WHIP, WHEP and sockets.

use serde_json::json;
use videosdk::{
    CreateSocketIngressParams, CreateWhepParams, CreateWhipParams, RoomCreateParams, SocketIngressAgent,
    WhepSource,
};
use videosdk_peers::{House, call, offer, on};

use super::sessions::live_room;

pub(crate) async fn a_publisher_comes_and_goes(house: &House) {
    let room = call!(house, rooms.create(RoomCreateParams::default())).unwrap().room_id;
    let params = CreateWhipParams {
        participant_id: Some("cam-1".to_owned()),
        name: Some("Cam".to_owned()),
        ..Default::default()
    };
    let whip = house.client.whip();
    let made = on!(house, whip, whip.create(&room, params)).unwrap();
    assert_eq!((made.stream_key.as_str(), made.session_id.is_none()), (made.token.as_str(), true));
    let session = offer(&made.url, &made.token).unwrap();
    assert_eq!(call!(house, participants.get(&room, "cam-1")).unwrap().name, "Cam");
    assert_eq!(call!(house, sessions.get(&session)).unwrap().room_id, room);
    // The SDK does not know the session, so it asks for the one that is going on.
    call!(house, whip.delete(&made)).unwrap();
    assert!(call!(house, participants.list(&room, Default::default())).unwrap().data.is_empty());
    let error = call!(house, whip.delete(&made)).unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

pub(crate) async fn a_viewer_watches_a_session(house: &House) {
    let (room, session) = live_room(house).await;
    let whep = house.client.whep();
    let of_ana = CreateWhepParams {
        source: Some(WhepSource { participant_id: "ana-01".to_owned() }),
        ..Default::default()
    };
    let made = on!(house, whep, whep.create(&room, of_ana)).unwrap();
    assert!(made.participant_id.starts_with("whep-") && made.url.contains("remotePeerId=ana-01"));
    assert_eq!(offer(&made.url, &made.token).unwrap(), session);
    let known = videosdk::WhepPlayback { session_id: Some(session), ..made.clone() };
    call!(house, whep.delete(&known)).unwrap();
    assert!(call!(house, whep.delete(&made)).unwrap_err().is_not_found(), "nobody watches any more");
    let of_nobody = CreateWhepParams {
        source: Some(WhepSource { participant_id: "nobody".to_owned() }),
        ..Default::default()
    };
    let made = whep.create(&room, of_nobody).unwrap();
    assert!(offer(&made.url, &made.token).unwrap_err().to_string().contains("Participant not found."));
}

pub(crate) async fn a_socket_leads_into_a_room(house: &House) {
    let room = call!(house, rooms.create(RoomCreateParams::default())).unwrap().room_id;
    let params = CreateSocketIngressParams {
        participant_id: Some("gate-7".to_owned()),
        name: Some("Gate mic".to_owned()),
        agent: Some(SocketIngressAgent { id: "ag_door".to_owned(), kind: None, metadata: None }),
        ..Default::default()
    };
    let made = call!(house, socket_ingress.create(&room, params)).unwrap();
    assert_eq!((made.room_id.as_str(), made.expires_in), (room.as_str(), 90));
    let reference = made.ws_ref.unwrap();
    assert!(reference.starts_with("vs_") && made.ws_url.ends_with(&format!("?ref={reference}")));
    assert!(made.extra["callId"].is_string(), "the type has no member for it");
    let sent = house.received("socketIngress.create");
    assert_eq!(sent["body"]["participant"], json!({ "id": "gate-7", "name": "Gate mic" }));
    let nowhere = CreateSocketIngressParams::default();
    assert!(call!(house, socket_ingress.create("aaaa-bbbb-cccc", nowhere)).unwrap_err().is_not_found());
}
