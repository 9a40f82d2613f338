//! Sessions and the people in them, by session and by room.

use futures_util::TryStreamExt;
use videosdk::{
    ListParams, RoomCreateParams, SessionEndParams, SessionListParams, SessionRemoveParticipantParams,
    SessionStatus,
};
use videosdk_peers::{House, call, stream};

/// A new room with Ana and Bo in it: the room's and the session's id.
pub(crate) async fn live_room(house: &House) -> (String, String) {
    let room = call!(house, rooms.create(RoomCreateParams::default())).unwrap().room_id;
    let session = house.emulator.join(&room, "ana-01", "Ana").unwrap();
    assert_eq!(house.emulator.join(&room, "bo-02", "Bo").unwrap(), session);
    (room, session)
}

pub(crate) async fn people_come_and_go(house: &House) {
    let (room, id) = live_room(house).await;
    let session = call!(house, sessions.get(&id)).unwrap();
    assert_eq!((session.room_id.as_str(), session.end), (room.as_str(), None));
    assert_eq!((session.status, session.participants.len()), (Some(SessionStatus::ONGOING), 2));
    let filter = SessionListParams {
        room_id: Some(room.clone()),
        status: Some(SessionStatus::ONGOING),
        ..Default::default()
    };
    assert_eq!(call!(house, sessions.list(filter)).unwrap().data[0].id, id);

    let stats = call!(house, sessions.get_stats(&id)).unwrap();
    assert_eq!(stats["sessionId"], id);
    let stats = call!(house, sessions.get_participant_stats(&id, "ana-01")).unwrap();
    assert_eq!(stats["participantName"], "Ana");

    let remove = SessionRemoveParticipantParams {
        participant_id: "bo-02".to_owned(),
        session_id: Some(id.clone()),
        ..Default::default()
    };
    assert_eq!(
        call!(house, sessions.remove_participant(remove)).unwrap(),
        "Participant removed successfully"
    );
    let all = call!(house, sessions.list_participants(&id, ListParams::default())).unwrap();
    let present = call!(house, sessions.list_active_participants(&id, ListParams::default())).unwrap();
    assert_eq!((all.total(), present.total()), (2, 1));
    assert_eq!(present.data[0].participant_id, "ana-01");
    let gone = call!(house, sessions.get_participant(&id, "bo-02")).unwrap();
    assert!(gone.name == "Bo" && gone.timelog[0].end.is_some());

    let end = SessionEndParams { room_id: Some(room), force: Some(true), ..Default::default() };
    let ended = call!(house, sessions.end(end.clone())).unwrap();
    assert_eq!((ended.id.as_str(), ended.status), (id.as_str(), Some(SessionStatus::ENDED)));
    assert!(call!(house, sessions.end(end.clone())).unwrap_err().is_validation(), "it is over already");
    let again = SessionEndParams { ignore_closed: Some(true), ..end };
    assert_eq!(call!(house, sessions.end(again)).unwrap().end, ended.end);
}

pub(crate) async fn participants_are_found_by_room(house: &House) {
    let (room, _) = live_room(house).await;
    assert_eq!(call!(house, participants.list(&room, ListParams::default())).unwrap().total(), 2);
    let one_a_page = ListParams { per_page: Some(1), ..Default::default() };
    let people: Vec<_> =
        stream!(house, participants.list_stream(&room, one_a_page)).try_collect().await.unwrap();
    let ids: Vec<_> = people.iter().map(|person| person.participant_id.as_str()).collect();
    assert_eq!(ids, ["ana-01", "bo-02"]);
    assert_eq!(call!(house, participants.get(&room, "ana-01")).unwrap().name, "Ana");
    assert_eq!(
        call!(house, participants.remove(&room, "bo-02")).unwrap(),
        "Participant removed successfully"
    );
    house.emulator.leave(&room, "ana-01").unwrap();
    assert!(call!(house, participants.list(&room, ListParams::default())).unwrap().data.is_empty());
    let error = call!(house, participants.get(&room, "ana-01")).unwrap_err();
    assert!(error.is_not_found() && error.status().is_none(), "the SDK says so by itself: {error}");
}
