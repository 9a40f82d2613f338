//! Streams out of a room: RTMP, HLS and live transcription.

use videosdk::{
    Composition, CompositionLayout, EgressType, HlsCaptureFormat, HlsCaptureParams, HlsListParams,
    HlsStartParams, ListRealtimeTranscriptionsParams, RealtimeSummaryConfig, RtmpListParams, RtmpStartParams,
    RtmpStream, StartRealtimeTranscriptionParams,
};
use videosdk_peers::{House, call};

use super::sessions::live_room;

/// Composition settings with nothing but a layout.
fn composed(layout: CompositionLayout) -> Option<Composition> {
    Some(Composition { layout: Some(layout), ..Default::default() })
}

pub(crate) fn to_example() -> RtmpStartParams {
    let stream = RtmpStream { url: "rtmp://live.example.org/app".to_owned(), stream_key: "key-1".to_owned() };
    RtmpStartParams {
        streams: vec![stream],
        composition: composed(CompositionLayout::Grid),
        ..Default::default()
    }
}

pub(crate) async fn a_livestream_runs(house: &House) {
    let (room, session) = live_room(house).await;
    let handle = call!(house, rtmp.start(&room, to_example())).unwrap();
    assert_eq!(handle.kind, EgressType::Livestream);
    house.minute_passes().await;
    let filter = RtmpListParams { session_id: Some(session), ..Default::default() };
    let page = call!(house, rtmp.list(filter)).unwrap();
    let live = call!(house, rtmp.get(&page.data[0].id)).unwrap();
    assert_eq!((live.room_id.as_deref(), live.end.is_none()), (Some(room.as_str()), true));
    assert_eq!((live.outputs.len(), live.outputs[0].stream_key.as_str()), (1, "key-1"));
    assert_eq!(call!(house, rtmp.stop(&handle)).unwrap(), "Livestream ended successfully");
    house.emulator.settle().await;
    assert!(call!(house, rtmp.get(&live.id)).unwrap().end.is_some());
    let nowhere = RtmpStartParams::default();
    assert!(call!(house, rtmp.start(&room, nowhere)).unwrap_err().is_validation());
}

pub(crate) async fn hls_runs(house: &House) {
    let (room, session) = live_room(house).await;
    let params = HlsStartParams { composition: composed(CompositionLayout::Sidebar), ..Default::default() };
    let handle = call!(house, hls.start(&room, params)).unwrap();
    assert_eq!((handle.kind, handle.session_id.as_deref()), (EgressType::Hls, Some(session.as_str())));
    let id = handle.id.clone().unwrap();
    house.minute_passes().await;
    let active = call!(house, hls.get(&room)).unwrap();
    assert_eq!((active.id.as_str(), active.room_id.as_deref()), (id.as_str(), Some(room.as_str())));
    assert!(active.playback_hls_url.unwrap().ends_with("index.m3u8") && active.duration.unwrap() >= 60.0);
    let params = HlsCaptureParams {
        room_id: room.clone(),
        format: Some(HlsCaptureFormat::Png),
        width: Some(320),
        ..Default::default()
    };
    let thumbnail = call!(house, hls.capture(params)).unwrap();
    assert!(thumbnail.file_name.unwrap().ends_with(".png") && thumbnail.file_size.unwrap() > 0);
    assert_eq!(call!(house, hls.stop(room.as_str())).unwrap(), "HLS ended successfully");
    house.emulator.settle().await;
    assert!(call!(house, hls.get(&room)).unwrap_err().is_not_found());
    let stream = call!(house, hls.get_by_id(&id)).unwrap();
    assert!(stream.end.is_some() && stream.capture_log.len() == 1);
    let filter = HlsListParams { room_id: Some(room), ..Default::default() };
    assert_eq!(call!(house, hls.list(filter)).unwrap().data[0].id, id);
    assert!(call!(house, hls.delete(&id)).unwrap().contains("deleted"));
    assert!(call!(house, hls.get_by_id(&id)).unwrap_err().is_not_found());
}

pub(crate) async fn speech_is_transcribed(house: &House) {
    let (room, session) = live_room(house).await;
    let params = StartRealtimeTranscriptionParams {
        summary: Some(RealtimeSummaryConfig { enabled: Some(true), prompt: None }),
        ..Default::default()
    };
    let begun = call!(house, transcription.realtime.start(&room, params)).unwrap();
    assert_eq!(begun.room_id.as_deref(), Some(room.as_str()));
    let place = begun.extension.unwrap().extension_config.unwrap();
    assert_eq!(place.session_id.as_deref(), Some(session.as_str()));
    let filter =
        ListRealtimeTranscriptionsParams { status: Some("running".to_owned()), ..Default::default() };
    let running = call!(house, transcription.realtime.list(filter)).unwrap();
    assert_eq!(running.data[0].id, begun.id);
    let stopped = call!(house, transcription.realtime.stop(&room)).unwrap();
    assert_eq!(stopped.status.as_deref(), Some("completed"));
    house.emulator.settle().await;
    let done = call!(house, transcription.realtime.get(&begun.id)).unwrap();
    assert!(done.transcription_file_paths["txt"].ends_with(".txt"));
    assert!(done.summarized_file_paths["txt"].ends_with(".txt"));
    assert_eq!(call!(house, transcription.realtime.stop(&room)).unwrap_err().status(), Some(400));
}
