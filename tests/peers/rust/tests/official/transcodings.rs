//! Transcodings: three kinds of jobs that make one file out of others.

use futures_util::TryStreamExt;
use videosdk::{
    HlsStartParams, HlsToMp4Params, IndividualRecordingListParams, ListTranscodingsParams,
    MeetingRecordingMergeParams, MeetingRecordingRef, MergeTranscodingParams,
    ParticipantRecordingStartParams, RecordingListParams, RecordingStartParams, TranscodingStatus,
    TranscodingStorage, TranscodingTask, TranscodingWatermark,
};
use videosdk_peers::{House, call, stream};

use super::sessions::live_room;

pub(crate) async fn two_people_become_one_picture(house: &House) {
    let (room, session) = live_room(house).await;
    for person in ["ana-01", "bo-02"] {
        let params =
            ParticipantRecordingStartParams { participant_id: person.to_owned(), ..Default::default() };
        call!(house, recordings.participant.start(&room, params)).unwrap();
        house.minute_passes().await;
        call!(house, recordings.participant.stop(&room, person)).unwrap();
    }
    house.emulator.settle().await;
    let filter = IndividualRecordingListParams { session_id: Some(session.clone()), ..Default::default() };
    let made = call!(house, recordings.participant.list(filter)).unwrap();
    let ids: Vec<String> = made.data.into_iter().map(|recording| recording.id).collect();
    let logo = TranscodingWatermark {
        kind: "image".to_owned(),
        image: Some("https://cdn.example.org/logo.png".to_owned()),
        ..Default::default()
    };
    let params = || MergeTranscodingParams {
        recording_ids: ids.clone(),
        watermark: Some(logo.clone()),
        ..Default::default()
    };
    let job = call!(house, transcodings.merge(params())).unwrap();
    assert_eq!((job.room_id, job.session_id), (Some(room.clone()), Some(session)));
    assert_eq!((job.task, &job.recording_ids), (Some(TranscodingTask::COMPOSITE_MERGE), &ids));
    assert!(call!(house, transcodings.merge(params())).unwrap_err().is_conflict(), "it runs already");
    house.emulator.settle().await;
    let done = call!(house, transcodings.get(&job.id)).unwrap();
    assert!(done.status == Some(TranscodingStatus::COMPLETED) && done.stopped_at.is_some());
    assert!(done.file.unwrap().file_url.unwrap().ends_with(".mp4"));
    let filter = ListTranscodingsParams {
        room_id: Some(room),
        status: Some(TranscodingStatus::COMPLETED),
        ..Default::default()
    };
    let page = call!(house, transcodings.list(filter)).unwrap();
    assert_eq!((page.total(), page.data[0].id.as_str()), (1, job.id.as_str()));
    assert!(call!(house, transcodings.cancel(&job.id)).unwrap_err().is_conflict(), "it is done");
}

pub(crate) async fn streams_and_recordings_become_files(house: &House) {
    let (room, session) = live_room(house).await;
    call!(house, hls.start(&room, HlsStartParams::default())).unwrap();
    call!(house, recordings.start(&room, RecordingStartParams::default())).unwrap();
    house.minute_passes().await;
    call!(house, hls.stop(room.as_str())).unwrap();
    call!(house, recordings.stop(room.as_str())).unwrap();
    house.emulator.settle().await;
    let storage = TranscodingStorage {
        kind: "s3".to_owned(),
        dir_path: Some("archive".to_owned()),
        ..Default::default()
    };
    let params =
        HlsToMp4Params { session_id: Some(session.clone()), storage: Some(storage), ..Default::default() };
    let mp4 = call!(house, transcodings.hls_to_mp4(params)).unwrap();
    assert_eq!((mp4.task, mp4.session_id), (Some(TranscodingTask::HLS_TO_MP4), Some(session)));
    house.emulator.settle().await;
    let file = call!(house, transcodings.get(&mp4.id)).unwrap().file.unwrap();
    assert!(file.file_path.unwrap().starts_with("archive/"));

    let filter = RecordingListParams { room_id: Some(room), ..Default::default() };
    let id = call!(house, recordings.list(filter)).unwrap().data.remove(0).id;
    let signed = MeetingRecordingRef {
        id: id.clone(),
        presigned_url: Some("https://store.example.org/a?sig=k".to_owned()),
    };
    let joined = |recording: MeetingRecordingRef| MeetingRecordingMergeParams {
        recording_ids: vec![recording],
        ..Default::default()
    };
    let job = call!(house, transcodings.meeting_recording_merge(joined(signed))).unwrap();
    let task = Some(TranscodingTask::MEETING_RECORDING_MERGE);
    assert_eq!((job.task, job.recording_ids), (task, vec![id.clone()]));
    house.emulator.clock().freeze();
    let again = call!(house, transcodings.meeting_recording_merge(joined(id.into()))).unwrap();
    let cancelled = call!(house, transcodings.cancel(&again.id)).unwrap();
    assert_eq!(cancelled.status, Some(TranscodingStatus::CANCELLED));
    house.emulator.clock().run();
    let one_a_page = ListTranscodingsParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, transcodings.list_stream(one_a_page)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|job| &job.id).collect::<Vec<_>>(), [&again.id, &job.id, &mp4.id]);
}
