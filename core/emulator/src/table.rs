//! Stand-in for `videosdk_api::operations` until that printed table is there; delete with it.

use videosdk_api::operation::*;

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        id: "hls.capture", resource: "hls", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("hls"), Segment::Literal("capture")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "time", place: Place::Body, ty: Type::Number { min: 0.0, max: f64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "width", place: Place::Body, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "height", place: Place::Body, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "format", place: Place::Body, ty: Type::Enum { name: "ImageFormat", values: &["jpg", "png", "webp"], open: false }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Grab a thumbnail from the room's running HLS.",
    },
    Operation {
        id: "hls.delete", resource: "hls", method: Method::Delete, path: &[Segment::Literal("v2"), Segment::Literal("hls"), Segment::Param("hlsId")],
        params: &[Param { name: "hlsId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "Room Hls Recording deleted successfully !", doc: "Delete a finished HLS recording.",
    },
    Operation {
        id: "hls.get", resource: "hls", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("hls"), Segment::Param("roomId"), Segment::Literal("active")],
        params: &[Param { name: "roomId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Wrapped("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch the stream now running in a room.",
    },
    Operation {
        id: "hls.getById", resource: "hls", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("hls"), Segment::Param("hlsId")],
        params: &[Param { name: "hlsId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch a stream by its id.",
    },
    Operation {
        id: "hls.list", resource: "hls", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("hls")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "userId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "query", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List HLS streams.",
    },
    Operation {
        id: "hls.start", resource: "hls", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("hls"), Segment::Literal("start")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "config", place: Place::Body, ty: Type::Object(&COMPOSITION_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "templateUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "transcription", place: Place::Body, ty: Type::Object(&TRANSCRIPTION_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "summary", place: Place::Body, ty: Type::Object(&SUMMARY_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "webhookUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "recording", place: Place::Body, ty: Type::Map(&Type::Any), required: false, aliases: &[], secret: false }, Param { name: "resourceId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Start HLS for a room with a live session.",
    },
    Operation {
        id: "hls.stop", resource: "hls", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("hls"), Segment::Literal("end")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "id", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "HLS ended successfully", doc: "Stop HLS.",
    },
    Operation {
        id: "participants.get", resource: "participants", method: Method::Get, path: &[],
        params: &[Param { name: "roomId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: true, emits: &[], confirmation: "", doc: "Fetch one participant now in a room.",
    },
    Operation {
        id: "participants.list", resource: "participants", method: Method::Get, path: &[],
        params: &[Param { name: "roomId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::PageInSession, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: true, emits: &[], confirmation: "", doc: "List those now in a room.",
    },
    Operation {
        id: "participants.remove", resource: "participants", method: Method::Get, path: &[],
        params: &[Param { name: "roomId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: true, emits: &[], confirmation: "", doc: "Remove a participant from whatever session a room has.",
    },
    Operation {
        id: "recordings.composite.delete", resource: "recordings.composite", method: Method::Delete, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("composite"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Delete a composite recording.",
    },
    Operation {
        id: "recordings.composite.get", resource: "recordings.composite", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("composite"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch a composite recording.",
    },
    Operation {
        id: "recordings.composite.list", resource: "recordings.composite", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("composite")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List composite recordings.",
    },
    Operation {
        id: "recordings.composite.start", resource: "recordings.composite", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("composite"), Segment::Literal("start")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participants", place: Place::Body, ty: Type::List { item: &Type::Object(&COMPOSITE_PARTICIPANT_SELECTOR), min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "watermarks", place: Place::Body, ty: Type::List { item: &Type::Object(&COMPOSITE_WATERMARK), min: 0, max: 3 }, required: false, aliases: &[], secret: false }, Param { name: "webhookUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "bucketDirPath", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "preSignedURL", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: true }, Param { name: "fileFormat", place: Place::Body, ty: Type::Enum { name: "CompositeFormat", values: &["webm", "mp4"], open: true }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Start a composite recording of chosen participants.",
    },
    Operation {
        id: "recordings.composite.stop", resource: "recordings.composite", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("composite"), Segment::Literal("stop")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "recordingId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "composite recording ended successfully.", doc: "Stop a composite recording.",
    },
    Operation {
        id: "recordings.delete", resource: "recordings", method: Method::Delete, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "Room recording deleted successfully", doc: "Soft-delete a room recording.",
    },
    Operation {
        id: "recordings.get", resource: "recordings", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "withTranscription", place: Place::Query, ty: Type::Boolean, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch a room recording.",
    },
    Operation {
        id: "recordings.list", resource: "recordings", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "userId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "query", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "withTranscription", place: Place::Query, ty: Type::Boolean, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List room recordings.",
    },
    Operation {
        id: "recordings.merge.create", resource: "recordings.merge", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("merge")],
        params: &[Param { name: "sessionId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "channel1", place: Place::Body, ty: Type::List { item: &Type::Object(&MERGE_CHANNEL_ENTRY), min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "channel2", place: Place::Body, ty: Type::List { item: &Type::Object(&MERGE_CHANNEL_ENTRY), min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "type", place: Place::Body, ty: Type::Enum { name: "RecordingMode", values: &["participant", "track"], open: false }, required: false, aliases: &[], secret: false }, Param { name: "webhookUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "dirPath", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Start a stereo merge of participant audio.",
    },
    Operation {
        id: "recordings.merge.get", resource: "recordings.merge", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("merge"), Segment::Param("mergeId")],
        params: &[Param { name: "mergeId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch a merge job.",
    },
    Operation {
        id: "recordings.merge.list", resource: "recordings.merge", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("merge")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "status", place: Place::Query, ty: Type::Enum { name: "MergeStatus", values: &["running", "completed", "failed"], open: true }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "id", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("recordings"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List merge jobs.",
    },
    Operation {
        id: "recordings.participant.delete", resource: "recordings.participant", method: Method::Delete, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Delete a participant recording.",
    },
    Operation {
        id: "recordings.participant.get", resource: "recordings.participant", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch a participant recording.",
    },
    Operation {
        id: "recordings.participant.list", resource: "recordings.participant", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "userId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List participant recordings.",
    },
    Operation {
        id: "recordings.participant.start", resource: "recordings.participant", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("start")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "fileFormat", place: Place::Body, ty: Type::Enum { name: "ParticipantRecordingFormat", values: &["webm", "mp4", "m3u8"], open: false }, required: false, aliases: &[], secret: false }, Param { name: "webhookUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "bucketDirPath", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "metadata", place: Place::Body, ty: Type::Map(&Type::Any), required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "participant recording started successfully.", doc: "Record one participant.",
    },
    Operation {
        id: "recordings.participant.stop", resource: "recordings.participant", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("stop")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "participant recording ended successfully.", doc: "Stop recording one participant.",
    },
    Operation {
        id: "recordings.start", resource: "recordings", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("start")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "config", place: Place::Body, ty: Type::Object(&COMPOSITION_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "templateUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "transcription", place: Place::Body, ty: Type::Object(&TRANSCRIPTION_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "onFailure", place: Place::Body, ty: Type::Object(&ON_FAILURE_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "fileFormat", place: Place::Body, ty: Type::Enum { name: "RecordingFormat", values: &["mp4", "webm"], open: false }, required: false, aliases: &[], secret: false }, Param { name: "webhookUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "awsDirPath", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "resourceId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "preSignedUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: true }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "Recording started successfully", doc: "Start the composed recording of a room with a live session.",
    },
    Operation {
        id: "recordings.stop", resource: "recordings", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("end")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "id", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "Recording ended successfully", doc: "Stop the room recording.",
    },
    Operation {
        id: "recordings.track.delete", resource: "recordings.track", method: Method::Delete, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("track"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Delete a track recording.",
    },
    Operation {
        id: "recordings.track.get", resource: "recordings.track", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("track"), Segment::Param("recordingId")],
        params: &[Param { name: "recordingId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch a track recording.",
    },
    Operation {
        id: "recordings.track.list", resource: "recordings.track", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("track")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "userId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List track recordings.",
    },
    Operation {
        id: "recordings.track.start", resource: "recordings.track", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("track"), Segment::Literal("start")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "kind", place: Place::Body, ty: Type::Enum { name: "TrackKind", values: &["audio", "video", "screen_audio", "screen_video"], open: false }, required: true, aliases: &[], secret: false }, Param { name: "fileFormat", place: Place::Body, ty: Type::Enum { name: "TrackRecordingFormat", values: &["webm", "mp4", "m3u8", "mp3"], open: false }, required: false, aliases: &[], secret: false }, Param { name: "webhookUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "bucketDirPath", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "track recording started successfully.", doc: "Record one track.",
    },
    Operation {
        id: "recordings.track.stop", resource: "recordings.track", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("recordings"), Segment::Literal("participant"), Segment::Literal("track"), Segment::Literal("stop")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "kind", place: Place::Body, ty: Type::Enum { name: "TrackKind", values: &["audio", "video", "screen_audio", "screen_video"], open: false }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "track recording ended successfully.", doc: "Stop recording one track.",
    },
    Operation {
        id: "rooms.create", resource: "rooms", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("rooms")],
        params: &[Param { name: "customRoomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "geoFence", place: Place::Body, ty: Type::Enum { name: "Region", values: &["us001", "us002", "uk001", "eu001", "uae001", "in001", "in002", "in003", "sg001", "sg002", "aus001", "dev1"], open: true }, required: false, aliases: &[], secret: false }, Param { name: "webhook", place: Place::Body, ty: Type::Object(&ROOM_WEBHOOK), required: false, aliases: &[], secret: false }, Param { name: "autoCloseConfig", place: Place::Body, ty: Type::Object(&AUTO_CLOSE_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "autoStartConfig", place: Place::Body, ty: Type::Object(&AUTO_START_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "multiComposition", place: Place::Body, ty: Type::Object(&MULTI_COMPOSITION), required: false, aliases: &[], secret: false }, Param { name: "allowedParticipantIds", place: Place::Body, ty: Type::List { item: &Type::String { min: 1, max: u32::MAX }, min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "region", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Create a room, or return the existing one for a known customRoomId.",
    },
    Operation {
        id: "rooms.end", resource: "rooms", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("rooms"), Segment::Literal("deactivate")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Disable a room for good.",
    },
    Operation {
        id: "rooms.get", resource: "rooms", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("rooms"), Segment::Param("roomId")],
        params: &[Param { name: "roomId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch one room.",
    },
    Operation {
        id: "rooms.list", resource: "rooms", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("rooms")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "query", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "userId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List rooms of the project.",
    },
    Operation {
        id: "rooms.updateStatus", resource: "rooms", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("rooms"), Segment::Param("roomId")],
        params: &[Param { name: "roomId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "status", place: Place::Body, ty: Type::Enum { name: "RoomStatus", values: &["enabled", "disabled"], open: false }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Enable or disable a room (old documented call, absent from both SDKs).",
    },
    Operation {
        id: "rooms.validate", resource: "rooms", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("rooms"), Segment::Literal("validate"), Segment::Param("roomId")],
        params: &[Param { name: "roomId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: true, emits: &[], confirmation: "", doc: "Tell whether the caller owns a room id.",
    },
    Operation {
        id: "rtmp.get", resource: "rtmp", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("livestreams"), Segment::Param("livestreamId")],
        params: &[Param { name: "livestreamId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch an RTMP push.",
    },
    Operation {
        id: "rtmp.list", resource: "rtmp", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("livestreams")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "userId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "query", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List RTMP pushes.",
    },
    Operation {
        id: "rtmp.start", resource: "rtmp", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("livestreams"), Segment::Literal("start")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "outputs", place: Place::Body, ty: Type::List { item: &Type::Object(&RTMP_OUTPUT), min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "config", place: Place::Body, ty: Type::Object(&COMPOSITION_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "templateUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "transcription", place: Place::Body, ty: Type::Object(&TRANSCRIPTION_CONFIG), required: false, aliases: &[], secret: false }, Param { name: "resourceId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "Livestream started successfully", doc: "Push the room to RTMP destinations.",
    },
    Operation {
        id: "rtmp.stop", resource: "rtmp", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("livestreams"), Segment::Literal("end")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "id", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "Livestream ended successfully", doc: "Stop the RTMP push.",
    },
    Operation {
        id: "sessions.end", resource: "sessions", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Literal("end")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &["meetingId"], secret: false }, Param { name: "sessionId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "ignoreClosed", place: Place::Body, ty: Type::Boolean, required: false, aliases: &[], secret: false }, Param { name: "vsdkForceKill", place: Place::Body, ty: Type::Boolean, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "End a live session.",
    },
    Operation {
        id: "sessions.get", resource: "sessions", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Param("sessionId")],
        params: &[Param { name: "sessionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch one session.",
    },
    Operation {
        id: "sessions.getParticipant", resource: "sessions", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Param("sessionId"), Segment::Literal("participants"), Segment::Param("participantId")],
        params: &[Param { name: "sessionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch one participant of a session.",
    },
    Operation {
        id: "sessions.getParticipantStats", resource: "sessions", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Param("sessionId"), Segment::Literal("participant"), Segment::Param("participantId"), Segment::Literal("stats")],
        params: &[Param { name: "sessionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "participantId", place: Place::Path, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Quality samples of one participant (singular participant in the path).",
    },
    Operation {
        id: "sessions.getStats", resource: "sessions", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Param("sessionId"), Segment::Literal("stats")],
        params: &[Param { name: "sessionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Quality samples of the whole session.",
    },
    Operation {
        id: "sessions.list", resource: "sessions", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("sessions")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "query", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "customRoomId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "userId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "startDate", place: Place::Query, ty: Type::Integer { min: 0, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "endDate", place: Place::Query, ty: Type::Integer { min: 0, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "status", place: Place::Query, ty: Type::Enum { name: "SessionStatus", values: &["ongoing", "ended"], open: true }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("data"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List sessions, newest first (order assumed).",
    },
    Operation {
        id: "sessions.listActiveParticipants", resource: "sessions", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Param("sessionId"), Segment::Literal("participants"), Segment::Literal("active")],
        params: &[Param { name: "sessionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::PageInSession, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List those present now, with device detail.",
    },
    Operation {
        id: "sessions.listParticipants", resource: "sessions", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Param("sessionId"), Segment::Literal("participants")],
        params: &[Param { name: "sessionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::PageInSession, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List everyone who was in the session.",
    },
    Operation {
        id: "sessions.removeParticipant", resource: "sessions", method: Method::Post, path: &[Segment::Literal("v2"), Segment::Literal("sessions"), Segment::Literal("participants"), Segment::Literal("remove")],
        params: &[Param { name: "participantId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[&["roomId", "sessionId"]], fills: &[], envelope: Envelope::Text, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Remove a participant from a live session.",
    },
    Operation {
        id: "transcription.post.get", resource: "transcription.post", method: Method::Get, path: &[Segment::Literal("ai"), Segment::Literal("v1"), Segment::Literal("post-transcriptions"), Segment::Param("transcriptionId")],
        params: &[Param { name: "transcriptionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch one post transcription.",
    },
    Operation {
        id: "transcription.post.list", resource: "transcription.post", method: Method::Get, path: &[Segment::Literal("ai"), Segment::Literal("v1"), Segment::Literal("post-transcriptions")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("transcriptions"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List transcriptions of finished recordings.",
    },
    Operation {
        id: "transcription.realtime.get", resource: "transcription.realtime", method: Method::Get, path: &[Segment::Literal("ai"), Segment::Literal("v1"), Segment::Literal("realtime-transcriptions"), Segment::Param("transcriptionId")],
        params: &[Param { name: "transcriptionId", place: Place::Path, ty: Type::String { min: 0, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Fetch a live transcription.",
    },
    Operation {
        id: "transcription.realtime.list", resource: "transcription.realtime", method: Method::Get, path: &[Segment::Literal("ai"), Segment::Literal("v1"), Segment::Literal("realtime-transcriptions")],
        params: &[Param { name: "page", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "perPage", place: Place::Query, ty: Type::Integer { min: 1, max: i64::MAX }, required: false, aliases: &[], secret: false }, Param { name: "status", place: Place::Query, ty: Type::Enum { name: "TranscriptionStatus", values: &["running", "completed", "failed"], open: true }, required: false, aliases: &[], secret: false }, Param { name: "roomId", place: Place::Query, ty: Type::String { min: 1, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "sessionId", place: Place::Query, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Page("transcriptions"), returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "List live transcriptions.",
    },
    Operation {
        id: "transcription.realtime.start", resource: "transcription.realtime", method: Method::Post, path: &[Segment::Literal("ai"), Segment::Literal("v1"), Segment::Literal("realtime-transcriptions"), Segment::Literal("start")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }, Param { name: "webhookUrl", place: Place::Body, ty: Type::Url { max: 2048 }, required: false, aliases: &[], secret: false }, Param { name: "modelId", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "language", place: Place::Body, ty: Type::String { min: 0, max: u32::MAX }, required: false, aliases: &[], secret: false }, Param { name: "summary", place: Place::Body, ty: Type::Object(&SUMMARY_CONFIG), required: false, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Start live transcription in a room's session.",
    },
    Operation {
        id: "transcription.realtime.stop", resource: "transcription.realtime", method: Method::Post, path: &[Segment::Literal("ai"), Segment::Literal("v1"), Segment::Literal("realtime-transcriptions"), Segment::Literal("end")],
        params: &[Param { name: "roomId", place: Place::Body, ty: Type::String { min: 1, max: u32::MAX }, required: true, aliases: &[], secret: false }], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Api, flow: false, emits: &[], confirmation: "", doc: "Stop live transcription.",
    },
    Operation {
        id: "webhooks.getPublicKey", resource: "webhooks", method: Method::Get, path: &[Segment::Literal("v2"), Segment::Literal("public"), Segment::Literal("rsa-public-key")],
        params: &[], one_of: &[], fills: &[], envelope: Envelope::Flat, returns: None, repeat: Repeat::Safe,
        access: Access::Public, flow: false, emits: &[], confirmation: "", doc: "Public key for webhook signatures; no token needed.",
    },
];

static AUTO_CLOSE_CONFIG: TypeDef = TypeDef { name: "AutoCloseConfig", fields: &[Field { name: "type", ty: Type::Enum { name: "AutoCloseType", values: &["session-ends", "session-end-and-deactivate"], open: false }, required: true, nullable: false, secret: false }, Field { name: "duration", ty: Type::Number { min: f64::MIN_POSITIVE, max: f64::MAX }, required: false, nullable: false, secret: false }] };
static AUTO_START_CONFIG: TypeDef = TypeDef { name: "AutoStartConfig", fields: &[Field { name: "recording", ty: Type::Object(&AUTO_START_RECORDING), required: false, nullable: false, secret: false }, Field { name: "hls", ty: Type::Object(&AUTO_START_HLS), required: false, nullable: false, secret: false }, Field { name: "composite", ty: Type::Map(&Type::Any), required: false, nullable: false, secret: false }] };
static COMPOSITE_PARTICIPANT_SELECTOR: TypeDef = TypeDef { name: "CompositeParticipantSelector", fields: &[Field { name: "participantId", ty: Type::String { min: 1, max: u32::MAX }, required: true, nullable: false, secret: false }, Field { name: "kind", ty: Type::OneOf(&[Type::List { item: &Type::Enum { name: "TrackKind", values: &["audio", "video", "screen_audio", "screen_video"], open: false }, min: 0, max: u32::MAX }, Type::Enum { name: "TrackKind", values: &["audio", "video", "screen_audio", "screen_video"], open: false }]), required: false, nullable: false, secret: false }] };
static COMPOSITE_WATERMARK: TypeDef = TypeDef { name: "CompositeWatermark", fields: &[Field { name: "type", ty: Type::Enum { name: "WatermarkType", values: &["custom", "pubsub"], open: false }, required: true, nullable: false, secret: false }, Field { name: "imageUrl", ty: Type::Url { max: 2048 }, required: false, nullable: false, secret: false }, Field { name: "imageBase64", ty: Type::String { min: 0, max: u32::MAX }, required: false, nullable: false, secret: false }, Field { name: "text", ty: Type::String { min: 0, max: u32::MAX }, required: false, nullable: false, secret: false }, Field { name: "timezone", ty: Type::String { min: 0, max: u32::MAX }, required: false, nullable: false, secret: false }, Field { name: "topic", ty: Type::String { min: 0, max: u32::MAX }, required: false, nullable: false, secret: false }] };
static COMPOSITION_CONFIG: TypeDef = TypeDef { name: "CompositionConfig", fields: &[Field { name: "layout", ty: Type::Object(&LAYOUT_CONFIG), required: false, nullable: false, secret: false }, Field { name: "theme", ty: Type::Enum { name: "Theme", values: &["DARK", "LIGHT", "DEFAULT"], open: false }, required: false, nullable: false, secret: false }, Field { name: "mode", ty: Type::Enum { name: "CompositionMode", values: &["video-and-audio", "audio"], open: false }, required: false, nullable: false, secret: false }, Field { name: "quality", ty: Type::Enum { name: "Quality", values: &["low", "med", "high", "ultra"], open: false }, required: false, nullable: false, secret: false }, Field { name: "orientation", ty: Type::Enum { name: "Orientation", values: &["portrait", "landscape"], open: false }, required: false, nullable: false, secret: false }, Field { name: "recording", ty: Type::Object(&SIDE_RECORDING), required: false, nullable: false, secret: false }] };
static MERGE_CHANNEL_ENTRY: TypeDef = TypeDef { name: "MergeChannelEntry", fields: &[Field { name: "participantId", ty: Type::String { min: 1, max: u32::MAX }, required: true, nullable: false, secret: false }, Field { name: "recordingId", ty: Type::String { min: 0, max: u32::MAX }, required: false, nullable: false, secret: false }, Field { name: "type", ty: Type::Enum { name: "RecordingMode", values: &["participant", "track"], open: false }, required: false, nullable: false, secret: false }] };
static MULTI_COMPOSITION: TypeDef = TypeDef { name: "MultiComposition", fields: &[Field { name: "recording", ty: Type::Boolean, required: false, nullable: false, secret: false }, Field { name: "hls", ty: Type::Boolean, required: false, nullable: false, secret: false }, Field { name: "rtmp", ty: Type::Boolean, required: false, nullable: false, secret: false }] };
static ON_FAILURE_CONFIG: TypeDef = TypeDef { name: "OnFailureConfig", fields: &[Field { name: "action", ty: Type::Enum { name: "FailureAction", values: &["close-room"], open: false }, required: true, nullable: false, secret: false }, Field { name: "waitTime", ty: Type::Integer { min: 0, max: 150 }, required: false, nullable: false, secret: false }] };
static ROOM_WEBHOOK: TypeDef = TypeDef { name: "RoomWebhook", fields: &[Field { name: "endPoint", ty: Type::Url { max: 512 }, required: true, nullable: false, secret: false }, Field { name: "events", ty: Type::List { item: &Type::String { min: 0, max: u32::MAX }, min: 0, max: u32::MAX }, required: true, nullable: false, secret: false }] };
static RTMP_OUTPUT: TypeDef = TypeDef { name: "RtmpOutput", fields: &[Field { name: "url", ty: Type::String { min: 1, max: u32::MAX }, required: true, nullable: false, secret: false }, Field { name: "streamKey", ty: Type::String { min: 1, max: u32::MAX }, required: true, nullable: false, secret: true }] };
static SUMMARY_CONFIG: TypeDef = TypeDef { name: "SummaryConfig", fields: &[Field { name: "enabled", ty: Type::Boolean, required: false, nullable: false, secret: false }, Field { name: "prompt", ty: Type::String { min: 0, max: u32::MAX }, required: false, nullable: false, secret: false }] };
static TRANSCRIPTION_CONFIG: TypeDef = TypeDef { name: "TranscriptionConfig", fields: &[Field { name: "enabled", ty: Type::Boolean, required: false, nullable: false, secret: false }, Field { name: "summary", ty: Type::Object(&SUMMARY_CONFIG), required: false, nullable: false, secret: false }] };
static AUTO_START_HLS: TypeDef = TypeDef { name: "AutoStartHls", fields: &[Field { name: "templateUrl", ty: Type::Url { max: 2048 }, required: false, nullable: false, secret: false }, Field { name: "config", ty: Type::Object(&COMPOSITION_CONFIG), required: false, nullable: false, secret: false }, Field { name: "transcription", ty: Type::Object(&TRANSCRIPTION_CONFIG), required: false, nullable: false, secret: false }] };
static AUTO_START_RECORDING: TypeDef = TypeDef { name: "AutoStartRecording", fields: &[Field { name: "templateUrl", ty: Type::Url { max: 2048 }, required: false, nullable: false, secret: false }, Field { name: "config", ty: Type::Object(&COMPOSITION_CONFIG), required: false, nullable: false, secret: false }, Field { name: "transcription", ty: Type::Object(&TRANSCRIPTION_CONFIG), required: false, nullable: false, secret: false }, Field { name: "awsDirPath", ty: Type::String { min: 0, max: u32::MAX }, required: false, nullable: false, secret: false }] };
static LAYOUT_CONFIG: TypeDef = TypeDef { name: "LayoutConfig", fields: &[Field { name: "type", ty: Type::Enum { name: "LayoutType", values: &["GRID", "SPOTLIGHT", "SIDEBAR"], open: false }, required: false, nullable: false, secret: false }, Field { name: "priority", ty: Type::Enum { name: "LayoutPriority", values: &["SPEAKER", "PIN"], open: false }, required: false, nullable: false, secret: false }, Field { name: "gridSize", ty: Type::Integer { min: 0, max: 25 }, required: false, nullable: false, secret: false }] };
static SIDE_RECORDING: TypeDef = TypeDef { name: "SideRecording", fields: &[Field { name: "enabled", ty: Type::Boolean, required: false, nullable: false, secret: false }] };
