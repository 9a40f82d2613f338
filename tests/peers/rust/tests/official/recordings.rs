//! Recordings: of a room, of a participant, of a track, composite and merged.

use serde_json::json;
use videosdk::{
    CompositeParticipantSelector, CompositeRecordingListParams, CompositeRecordingStartParams, Composition,
    CompositionLayout, CompositionQuality, EgressType, IndividualRecordingListParams, MergeChannelEntry,
    MergeRecordingCreateParams, MergeRecordingListParams, ParticipantFileFormat,
    ParticipantRecordingStartParams, RecordingFileFormat, RecordingGetParams, RecordingListParams,
    RecordingStartParams, TrackFileFormat, TrackKind, TrackRecordingStartParams, TranscriptionConfig,
};
use videosdk_peers::{House, call};

use super::sessions::live_room;

pub(crate) async fn a_room_is_recorded(house: &House) {
    let (room, session) = live_room(house).await;
    let params = RecordingStartParams {
        composition: Some(Composition {
            layout: Some(CompositionLayout::Spotlight),
            quality: Some(CompositionQuality::High),
            ..Default::default()
        }),
        transcription: Some(TranscriptionConfig { enabled: Some(true), summary: None }),
        file_format: Some(RecordingFileFormat::Webm),
        dir_path: Some("archive".to_owned()),
        ..Default::default()
    };
    let handle = call!(house, recordings.start(&room, params)).unwrap();
    assert_eq!((handle.kind, handle.room_id.as_str()), (EgressType::Recording, room.as_str()));
    assert_eq!(handle.raw, Some(json!("Recording started successfully")));
    house.minute_passes().await;
    assert_eq!(call!(house, recordings.stop(&handle)).unwrap(), "Recording ended successfully");
    house.emulator.settle().await;

    let filter = RecordingListParams { room_id: Some(room.clone()), ..Default::default() };
    let page = call!(house, recordings.list(filter.clone())).unwrap();
    assert_eq!(page.total(), 1);
    let wish = RecordingGetParams { with_transcription: Some(true) };
    let recording = call!(house, recordings.get(&page.data[0].id, wish)).unwrap();
    assert_eq!(recording.extra["sessionId"], session);
    assert_eq!(recording.extra["transcription"]["status"], "completed");
    let file = recording.file.unwrap();
    assert!(file.extra["filePath"].as_str().unwrap().starts_with("archive/"));
    assert!(file.file_url.unwrap().ends_with(".webm"));
    assert!(file.extra["meta"]["duration"].as_f64().unwrap() >= 60.0);

    let told = call!(house, recordings.delete(&recording.id)).unwrap();
    assert!(told.contains("deleted"), "{told}");
    assert_eq!(call!(house, recordings.list(filter)).unwrap().total(), 0);
    let error = call!(house, recordings.stop(room.as_str())).unwrap_err();
    assert!(error.is_validation() && error.status() == Some(400), "nothing runs any more: {error}");
}

pub(crate) async fn people_and_tracks_are_recorded(house: &House) {
    let (room, session) = live_room(house).await;
    let params = ParticipantRecordingStartParams {
        participant_id: "ana-01".to_owned(),
        file_format: Some(ParticipantFileFormat::Mp4),
        metadata: Some(json!({ "case": 7 })),
        ..Default::default()
    };
    call!(house, recordings.participant.start(&room, params)).unwrap();
    let params = TrackRecordingStartParams {
        participant_id: "bo-02".to_owned(),
        kind: TrackKind::ScreenAudio,
        file_format: Some(TrackFileFormat::Mp3),
        webhook_url: None,
        dir_path: Some("tracks".to_owned()),
    };
    call!(house, recordings.track.start(&room, params)).unwrap();
    house.minute_passes().await;
    let told = call!(house, recordings.participant.stop(&room, "ana-01")).unwrap();
    assert_eq!(told, "participant recording ended successfully.");
    let told = call!(house, recordings.track.stop(&room, "bo-02", TrackKind::ScreenAudio)).unwrap();
    assert_eq!(told, "track recording ended successfully.");
    house.emulator.settle().await;

    let filter = IndividualRecordingListParams { session_id: Some(session), ..Default::default() };
    let person = call!(house, recordings.participant.list(filter.clone())).unwrap();
    let person = call!(house, recordings.participant.get(&person.data[0].id)).unwrap();
    assert_eq!(person.participant_name.as_deref(), Some("Ana"));
    assert_eq!(person.extra["metadata"], json!({ "case": 7 }));
    assert!(person.files[0].file_url.as_ref().unwrap().ends_with(".mp4"));
    let track = call!(house, recordings.track.list(filter.clone())).unwrap();
    let track = call!(house, recordings.track.get(&track.data[0].id)).unwrap();
    assert_eq!(track.extra["kind"], "screen_audio");
    assert!(track.files[0].extra["filePath"].as_str().unwrap().starts_with("tracks/"));

    call!(house, recordings.participant.delete(&person.id)).unwrap();
    call!(house, recordings.track.delete(&track.id)).unwrap();
    assert!(call!(house, recordings.participant.get(&person.id)).unwrap_err().is_not_found());
    assert!(call!(house, recordings.track.list(filter)).unwrap().data.is_empty());
}

pub(crate) async fn composites_run_side_by_side(house: &House) {
    let (room, session) = live_room(house).await;
    let params = CompositeRecordingStartParams {
        participants: vec![CompositeParticipantSelector {
            participant_id: "ana-01".to_owned(),
            kind: vec![TrackKind::Audio],
        }],
        ..Default::default()
    };
    let handle = call!(house, recordings.composite.start(&room, params)).unwrap();
    assert_eq!((handle.kind, handle.session_id.as_deref()), (EgressType::Composite, Some(session.as_str())));
    let other = CompositeRecordingStartParams::default();
    let other = call!(house, recordings.composite.start(&room, other)).unwrap();
    house.minute_passes().await;
    let told = call!(house, recordings.composite.stop(&handle)).unwrap();
    assert_eq!(told, "composite recording ended successfully.");
    house.emulator.settle().await;
    let done = call!(house, recordings.composite.get(handle.id.as_ref().unwrap())).unwrap();
    assert!(done.end.is_some() && done.file.unwrap().file_url.is_some());
    assert_eq!(done.participants, [json!({ "participantId": "ana-01", "kind": ["audio"] })]);
    let running = call!(house, recordings.composite.get(other.id.as_ref().unwrap())).unwrap();
    assert!(running.end.is_none(), "the other one still runs");
    call!(house, recordings.composite.delete(&done.id)).unwrap();
    let filter = CompositeRecordingListParams { room_id: Some(room), ..Default::default() };
    let left = call!(house, recordings.composite.list(filter)).unwrap();
    assert_eq!((left.total(), left.data[0].id.as_str()), (1, running.id.as_str()));
}

pub(crate) async fn two_voices_are_merged(house: &House) {
    let (room, session) = live_room(house).await;
    for participant in ["ana-01", "bo-02"] {
        let params =
            ParticipantRecordingStartParams { participant_id: participant.to_owned(), ..Default::default() };
        call!(house, recordings.participant.start(&room, params)).unwrap();
    }
    house.minute_passes().await;
    for participant in ["ana-01", "bo-02"] {
        call!(house, recordings.participant.stop(&room, participant)).unwrap();
    }
    house.emulator.settle().await;
    let channel = |participant: &str| {
        vec![MergeChannelEntry { participant_id: participant.to_owned(), recording_id: None, kind: None }]
    };
    let params = MergeRecordingCreateParams {
        session_id: session.clone(),
        channel1: channel("ana-01"),
        channel2: channel("bo-02"),
        ..Default::default()
    };
    let begun = call!(house, recordings.merge.create(params)).unwrap().recording;
    assert_eq!(begun.status.as_deref(), Some("running"));
    assert_eq!(begun.channel2[0].participant_id.as_deref(), Some("bo-02"));
    assert!(begun.channel2[0].recording_id.is_some(), "found by the emulator");
    house.emulator.settle().await;
    let filter = MergeRecordingListParams {
        session_id: Some(session),
        status: Some("completed".to_owned()),
        ..Default::default()
    };
    assert_eq!(call!(house, recordings.merge.list(filter)).unwrap().data[0].id, begun.id);
    let done = call!(house, recordings.merge.get(&begun.id)).unwrap();
    assert!(done.file.unwrap().file_url.unwrap().ends_with(".mp3"));
}
