//! Pages and streams: every list the SDK can walk, walked to its end.

use futures_util::TryStreamExt;
use videosdk::{
    CompositeRecordingListParams, CompositeRecordingStartParams, HlsListParams, HlsStartParams,
    IndividualRecordingListParams, ListRealtimeTranscriptionsParams, MergeChannelEntry,
    MergeRecordingCreateParams, MergeRecordingListParams, ParticipantRecordingStartParams,
    RecordingListParams, RecordingStartParams, RoomCreateParams, RoomListParams, RtmpListParams,
    SessionListParams, StartRealtimeTranscriptionParams, TrackKind, TrackRecordingStartParams,
};
use videosdk_peers::{House, call, on, stream};

use super::sessions::live_room;
use super::streams::to_example;

/// Reads a stream to its end and expects two different items in it.
macro_rules! two {
    ($stream:expr) => {{
        let items: Vec<_> = $stream.try_collect().await.unwrap();
        assert_eq!(items.len(), 2);
        assert_ne!(items[0].id, items[1].id, "nothing comes twice");
    }};
}

pub(crate) async fn every_list_is_walked(house: &House) {
    let mut made = Vec::new();
    for _ in 0..5 {
        made.insert(0, call!(house, rooms.create(RoomCreateParams::default())).unwrap().id);
    }
    let params = RoomListParams { per_page: Some(2), ..Default::default() };
    let first = call!(house, rooms.list(params.clone())).unwrap();
    assert_eq!(on!(house, Page, first.total()), 5);
    let info = on!(house, Page, first.page_info());
    assert_eq!((info.current_page, info.per_page, info.last_page, info.total), (1, 2, 3, 5));
    assert!(on!(house, Page, first.has_next_page()));
    let cursor = on!(house, Page, first.next_cursor()).unwrap().to_owned();
    let second = on!(house, Page, first.next_page()).await.unwrap().unwrap();
    let resumed = RoomListParams { cursor: Some(cursor), ..Default::default() };
    assert_eq!(call!(house, rooms.list(resumed)).unwrap().data[0].id, second.data[0].id);
    let third = second.next_page().await.unwrap().unwrap();
    assert!(third.data.len() == 1 && third.next_page().await.unwrap().is_none());
    let rest: Vec<_> =
        on!(house, Page, first.into_stream()).map_ok(|room| room.id).try_collect().await.unwrap();
    assert_eq!(rest, made, "newest first, and all of them");
    let all: Vec<_> =
        stream!(house, rooms.list_stream(params)).map_ok(|room| room.id).try_collect().await.unwrap();
    assert_eq!(all, made);

    let (room, _) = live_room(house).await;
    for participant in ["ana-01", "bo-02"] {
        house.emulator.leave(&room, participant).unwrap();
    }
    house.emulator.join(&room, "ana-01", "Ana").unwrap();
    let per_page = Some(1);
    two!(stream!(
        house,
        sessions.list_stream(SessionListParams {
            room_id: Some(room.clone()),
            per_page,
            ..Default::default()
        })
    ));
    for _ in 0..2 {
        call!(house, rtmp.start(&room, to_example())).unwrap();
        call!(house, hls.start(&room, HlsStartParams::default())).unwrap();
        let speech = StartRealtimeTranscriptionParams::default();
        call!(house, transcription.realtime.start(&room, speech)).unwrap();
        house.emulator.settle().await;
        call!(house, rtmp.stop(room.as_str())).unwrap();
        call!(house, hls.stop(room.as_str())).unwrap();
        call!(house, transcription.realtime.stop(&room)).unwrap();
        house.emulator.settle().await;
    }
    let room_id = Some(room);
    two!(stream!(
        house,
        rtmp.list_stream(RtmpListParams { room_id: room_id.clone(), per_page, ..Default::default() })
    ));
    two!(stream!(house, hls.list_stream(HlsListParams { room_id, per_page, ..Default::default() })));
    let params = ListRealtimeTranscriptionsParams { per_page, ..Default::default() };
    two!(stream!(house, transcription.realtime.list_stream(params)));
}

/// Makes two of each kind of recording of a room with Ana in it.
async fn recorded_twice(house: &House, room: &str, session: &str) {
    let ana = || "ana-01".to_owned();
    for _ in 0..2 {
        call!(house, recordings.start(room, RecordingStartParams::default())).unwrap();
        let person = ParticipantRecordingStartParams { participant_id: ana(), ..Default::default() };
        call!(house, recordings.participant.start(room, person)).unwrap();
        let track = TrackRecordingStartParams {
            participant_id: ana(),
            kind: TrackKind::Video,
            file_format: None,
            webhook_url: None,
            dir_path: None,
        };
        call!(house, recordings.track.start(room, track)).unwrap();
        let mix = CompositeRecordingStartParams::default();
        let mix = call!(house, recordings.composite.start(room, mix)).unwrap();
        house.emulator.settle().await;
        call!(house, recordings.stop(room)).unwrap();
        call!(house, recordings.participant.stop(room, "ana-01")).unwrap();
        call!(house, recordings.track.stop(room, "ana-01", TrackKind::Video)).unwrap();
        call!(house, recordings.composite.stop(&mix)).unwrap();
        house.emulator.settle().await;
        let channel = vec![MergeChannelEntry { participant_id: ana(), recording_id: None, kind: None }];
        let merge = MergeRecordingCreateParams {
            session_id: session.to_owned(),
            channel1: channel.clone(),
            channel2: channel,
            ..Default::default()
        };
        call!(house, recordings.merge.create(merge)).unwrap();
    }
}

pub(crate) async fn recording_lists_are_walked(house: &House) {
    let (room, session) = live_room(house).await;
    recorded_twice(house, &room, &session).await;
    let (per_page, room_id) = (Some(1), Some(room));
    let params = RecordingListParams { room_id: room_id.clone(), per_page, ..Default::default() };
    two!(stream!(house, recordings.list_stream(params)));
    let params = IndividualRecordingListParams { room_id: room_id.clone(), per_page, ..Default::default() };
    two!(stream!(house, recordings.participant.list_stream(params.clone())));
    two!(stream!(house, recordings.track.list_stream(params)));
    let params = CompositeRecordingListParams { room_id: room_id.clone(), per_page, ..Default::default() };
    two!(stream!(house, recordings.composite.list_stream(params)));
    let params = MergeRecordingListParams { room_id, per_page, ..Default::default() };
    two!(stream!(house, recordings.merge.list_stream(params)));
}
