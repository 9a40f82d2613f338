//! Rooms: create, find, validate and end.

use videosdk::{
    AutoCloseConfigInput, AutoCloseType, MultiComposition, Region, RoomCreateParams, RoomListParams,
    RoomWebhookInput,
};
use videosdk_peers::{House, call};

pub(crate) async fn rooms_are_made_found_and_ended(house: &House) {
    let params = RoomCreateParams {
        custom_room_id: Some("a/b c?".to_owned()),
        geo_fence: Some(Region::SG001),
        webhook: Some(RoomWebhookInput {
            url: "https://example.org/hook".to_owned(),
            events: vec!["session*".to_owned()],
        }),
        auto_close_config: Some(AutoCloseConfigInput { after_inactive_seconds: Some(30), kind: None }),
        multi_composition: Some(MultiComposition { recording: Some(true), ..Default::default() }),
        allowed_participant_ids: Some(vec!["ana-01".to_owned()]),
        ..Default::default()
    };
    let room = call!(house, rooms.create(params.clone())).unwrap();
    assert_eq!(room.custom_room_id.as_deref(), Some("a/b c?"));
    assert_eq!(room.geo_fence, Some(Region::SG001));
    assert_eq!(room.webhook.unwrap().end_point, "https://example.org/hook");
    let close = room.auto_close_config.unwrap();
    assert_eq!((close.kind, close.duration), (Some(AutoCloseType::SESSION_ENDS), Some(30)));
    assert_eq!(room.allowed_participant_ids, ["ana-01"]);
    assert!(!room.disabled && room.created_at.is_some());
    assert_eq!(call!(house, rooms.create(params)).unwrap().id, room.id, "idempotent on the custom id");

    for name in [room.id.as_str(), &room.room_id, "a/b c?"] {
        assert_eq!(call!(house, rooms.get(name)).unwrap().id, room.id, "{name}");
    }
    let known = call!(house, rooms.validate("a/b c?")).unwrap();
    assert!(known.valid && known.room_id == room.room_id && known.room.is_some());
    let unknown = call!(house, rooms.validate("aaaa-bbbb-cccc")).unwrap();
    assert!(!unknown.valid && unknown.room.is_none());

    let search = RoomListParams { query: Some(room.room_id.clone()), ..Default::default() };
    let page = call!(house, rooms.list(search)).unwrap();
    assert_eq!((page.total(), page.data[0].id.as_str()), (1, room.id.as_str()));

    let error = call!(house, rooms.end("a/b c?")).unwrap_err();
    assert_eq!((error.status(), error.is_not_found()), (Some(402), true));
    assert!(call!(house, rooms.end(&room.room_id)).unwrap().disabled);
    assert!(call!(house, rooms.get(&room.room_id)).unwrap().disabled);
}
