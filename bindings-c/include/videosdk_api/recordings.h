/* Recordings of rooms, participants, single tracks, composites and merges. Printed from core/spec/recordings.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_RECORDINGS_H
#define VIDEOSDK_API_RECORDINGS_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Media track.
 *
 * Any other text is taken too.
 */
#define VSDK_TRACK_KIND_AUDIO "audio"
#define VSDK_TRACK_KIND_VIDEO "video"
#define VSDK_TRACK_KIND_SCREEN_AUDIO "screen_audio"
#define VSDK_TRACK_KIND_SCREEN_VIDEO "screen_video"

/**
 * Whether a whole participant or one track is recorded.
 *
 * Any other text is taken too.
 */
#define VSDK_RECORDING_MODE_PARTICIPANT "participant"
#define VSDK_RECORDING_MODE_TRACK "track"

/**
 * Where the text of a watermark comes from.
 *
 * Any other text is taken too.
 */
#define VSDK_WATERMARK_TYPE_CUSTOM "custom"
#define VSDK_WATERMARK_TYPE_PUBSUB "pubsub"

/**
 * Job state; open set.
 *
 * Any other text is taken too.
 */
#define VSDK_MERGE_STATUS_RUNNING "running"
#define VSDK_MERGE_STATUS_COMPLETED "completed"
#define VSDK_MERGE_STATUS_FAILED "failed"

/**
 * Container of a room recording.
 *
 * Any other text is taken too.
 */
#define VSDK_RECORDING_FORMAT_MP4 "mp4"
#define VSDK_RECORDING_FORMAT_WEBM "webm"

/**
 * Container of a participant recording.
 *
 * Any other text is taken too.
 */
#define VSDK_PARTICIPANT_RECORDING_FORMAT_WEBM "webm"
#define VSDK_PARTICIPANT_RECORDING_FORMAT_MP4 "mp4"
#define VSDK_PARTICIPANT_RECORDING_FORMAT_M3U8 "m3u8"

/**
 * Container of a track recording.
 *
 * Any other text is taken too.
 */
#define VSDK_TRACK_RECORDING_FORMAT_WEBM "webm"
#define VSDK_TRACK_RECORDING_FORMAT_MP4 "mp4"
#define VSDK_TRACK_RECORDING_FORMAT_M3U8 "m3u8"
#define VSDK_TRACK_RECORDING_FORMAT_MP3 "mp3"

/**
 * Container of a composite recording.
 *
 * Any other text is taken too.
 */
#define VSDK_COMPOSITE_FORMAT_WEBM "webm"
#define VSDK_COMPOSITE_FORMAT_MP4 "mp4"

typedef struct vsdk_composite_participant_selector vsdk_composite_participant_selector;
typedef struct vsdk_composite_watermark vsdk_composite_watermark;
typedef struct vsdk_merge_channel_entry vsdk_merge_channel_entry;

/** Which tracks of a participant are composed. */
struct vsdk_composite_participant_selector {
    /** Required. Caller-chosen or generated participant id; no whitespace. */
    const char *participant_id;
    /**
     * Tracks to take; all four when absent. Not settled: SDKs send an array, the docs example a single
     * string. Accept both, send an array.
     */
    const char *const *kind;
    /** How many; NULL above means that it is not given. */
    size_t kind_count;
};

/** A mark laid over the picture. */
struct vsdk_composite_watermark {
    /** Required. Source of the text. */
    const char *type;
    /** Address of the image. */
    const char *image_url;
    /** Image bytes in base64. */
    const char *image_base64;
    /** Text to show. */
    const char *text;
    /** IANA zone, custom type. */
    const char *timezone;
    /** Pub/sub topic, pubsub type. */
    const char *topic;
};

/** A recording to put on a channel. */
struct vsdk_merge_channel_entry {
    /** Required. Caller-chosen or generated participant id; no whitespace. */
    const char *participant_id;
    /** Source recording; when absent the server takes the participant's first usable audio recording. */
    const char *recording_id;
    /** Kind of source recording. */
    const char *type;
};

static inline void vsdk_put_composite_participant_selector(vsdk_params *to, const char *name, const vsdk_composite_participant_selector *from)
{
    vsdk_params_object(to, name);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->kind != NULL) {
        vsdk_params_array(to, "kind");
        for (size_t at = 0; at < from->kind_count; at++) vsdk_params_string(to, NULL, from->kind[at]);
        vsdk_params_end(to);
    }
    vsdk_params_end(to);
}

static inline void vsdk_put_composite_watermark(vsdk_params *to, const char *name, const vsdk_composite_watermark *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->image_url != NULL) vsdk_params_string(to, "imageUrl", from->image_url);
    if (from->image_base64 != NULL) vsdk_params_string(to, "imageBase64", from->image_base64);
    if (from->text != NULL) vsdk_params_string(to, "text", from->text);
    if (from->timezone != NULL) vsdk_params_string(to, "timezone", from->timezone);
    if (from->topic != NULL) vsdk_params_string(to, "topic", from->topic);
    vsdk_params_end(to);
}

static inline void vsdk_put_merge_channel_entry(vsdk_params *to, const char *name, const vsdk_merge_channel_entry *from)
{
    vsdk_params_object(to, name);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    vsdk_params_end(to);
}

/** What `recordings.start` takes. */
typedef struct vsdk_recordings_start_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Composition options. A non-empty object without layout is refused with 406. */
    const vsdk_composition_config *config;
    /** Custom layout page; the server appends participantId of the recorder. */
    const char *template_url;
    /** Post transcription requested with a composition. */
    const vsdk_transcription_config *transcription;
    /** What to do when the composition fails. */
    const vsdk_on_failure_config *on_failure;
    /** Output container. The service assumes `mp4`. */
    const char *file_format;
    /** Extra webhook for this recording. */
    const char *webhook_url;
    /** Storage prefix (this endpoint's name for it). */
    const char *aws_dir_path;
    /** Pre-acquired composer. */
    const char *resource_id;
    /** Upload URL (lowercase l in Url). */
    const char *pre_signed_url;
} vsdk_recordings_start_params;

static inline void vsdk_recordings_start_put(vsdk_params *to, const vsdk_recordings_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->config != NULL) vsdk_put_composition_config(to, "config", from->config);
    if (from->template_url != NULL) vsdk_params_string(to, "templateUrl", from->template_url);
    if (from->transcription != NULL) vsdk_put_transcription_config(to, "transcription", from->transcription);
    if (from->on_failure != NULL) vsdk_put_on_failure_config(to, "onFailure", from->on_failure);
    if (from->file_format != NULL) vsdk_params_string(to, "fileFormat", from->file_format);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->aws_dir_path != NULL) vsdk_params_string(to, "awsDirPath", from->aws_dir_path);
    if (from->resource_id != NULL) vsdk_params_string(to, "resourceId", from->resource_id);
    if (from->pre_signed_url != NULL) vsdk_params_string(to, "preSignedUrl", from->pre_signed_url);
}

/**
 * Start the composed recording of a room with a live session.
 *
 * Not settled: Status for a refused start (no live session, already running, previous one still processing,
 * quota) is not documented. Emulator: 400 for state refusals, 403 for quota.
 *
 * Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.
 *
 * HTTP: `POST /v2/recordings/start`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_start_with(const vsdk_client *client, const vsdk_recordings_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_start_put(sent, params);
    return vsdk_send(client, "recordings.start", sent, options, reply, error);
}

/** `vsdk_recordings_start_with` without options. */
static inline vsdk_status vsdk_recordings_start(const vsdk_client *client, const vsdk_recordings_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_start_async(const vsdk_client *client, const vsdk_recordings_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_start_put(sent, params);
    return vsdk_send_async(client, "recordings.start", sent, options, done, user, error);
}

/** What `recordings.stop` takes. */
typedef struct vsdk_recordings_stop_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Which one, when several run at once. */
    const char *id;
} vsdk_recordings_stop_params;

static inline void vsdk_recordings_stop_put(vsdk_params *to, const vsdk_recordings_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
}

/**
 * Stop the room recording.
 *
 * Not settled: A docs index and a third-party OpenAPI name the path /v2/recordings/stop; the docs page and
 * both SDKs use /end.
 *
 * HTTP: `POST /v2/recordings/end`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_stop_with(const vsdk_client *client, const vsdk_recordings_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_stop_put(sent, params);
    return vsdk_send(client, "recordings.stop", sent, options, reply, error);
}

/** `vsdk_recordings_stop_with` without options. */
static inline vsdk_status vsdk_recordings_stop(const vsdk_client *client, const vsdk_recordings_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_stop_async(const vsdk_client *client, const vsdk_recordings_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_stop_put(sent, params);
    return vsdk_send_async(client, "recordings.stop", sent, options, done, user, error);
}

/** What `recordings.list` takes. */
typedef struct vsdk_recordings_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
     * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
     * for merge.
     */
    vsdk_integer per_page;
    /**
     * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
     * calls it optional; SDKs send it optionally. Chosen: optional.
     */
    const char *room_id;
    /** Only items of this session. */
    const char *session_id;
    /** Owner account; honoured for admin tokens only. */
    const char *user_id;
    /** Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists). */
    const char *query;
    /** Add transcription data to the result. The service assumes `false`. */
    vsdk_boolean with_transcription;
} vsdk_recordings_list_params;

static inline void vsdk_recordings_list_put(vsdk_params *to, const vsdk_recordings_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->user_id != NULL) vsdk_params_string(to, "userId", from->user_id);
    if (from->query != NULL) vsdk_params_string(to, "query", from->query);
    if (from->with_transcription.given) vsdk_params_boolean(to, "withTranscription", from->with_transcription.value);
}

/**
 * List room recordings.
 *
 * HTTP: `GET /v2/recordings`, repeated after a failure that may pass.
 *
 * The reply is an array of `Recording`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_recordings_list_with(const vsdk_client *client, const vsdk_recordings_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_list_put(sent, params);
    return vsdk_send(client, "recordings.list", sent, options, reply, error);
}

/** `vsdk_recordings_list_with` without options. */
static inline vsdk_status vsdk_recordings_list(const vsdk_client *client, const vsdk_recordings_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_list_async(const vsdk_client *client, const vsdk_recordings_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_list_put(sent, params);
    return vsdk_send_async(client, "recordings.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_recordings_list_pages(const vsdk_client *client, const vsdk_recordings_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_list_put(sent, params);
    return vsdk_pages_new(client, "recordings.list", sent, cursor, options, pages, error);
}

/** What `recordings.get` takes. */
typedef struct vsdk_recordings_get_params {
    /** Required. Recording id. */
    const char *recording_id;
    /** Add transcription data to the result. The service assumes `false`. */
    vsdk_boolean with_transcription;
} vsdk_recordings_get_params;

static inline void vsdk_recordings_get_put(vsdk_params *to, const vsdk_recordings_get_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
    if (from->with_transcription.given) vsdk_params_boolean(to, "withTranscription", from->with_transcription.value);
}

/**
 * Fetch a room recording.
 *
 * HTTP: `GET /v2/recordings/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object `Recording`.
 */
static inline vsdk_status vsdk_recordings_get_with(const vsdk_client *client, const vsdk_recordings_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_get_put(sent, params);
    return vsdk_send(client, "recordings.get", sent, options, reply, error);
}

/** `vsdk_recordings_get_with` without options. */
static inline vsdk_status vsdk_recordings_get(const vsdk_client *client, const vsdk_recordings_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_get_async(const vsdk_client *client, const vsdk_recordings_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_get_put(sent, params);
    return vsdk_send_async(client, "recordings.get", sent, options, done, user, error);
}

/** What `recordings.delete` takes. */
typedef struct vsdk_recordings_delete_params {
    /** Required. Recording id. */
    const char *recording_id;
} vsdk_recordings_delete_params;

static inline void vsdk_recordings_delete_put(vsdk_params *to, const vsdk_recordings_delete_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Soft-delete a room recording.
 *
 * HTTP: `DELETE /v2/recordings/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_delete_with(const vsdk_client *client, const vsdk_recordings_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_delete_put(sent, params);
    return vsdk_send(client, "recordings.delete", sent, options, reply, error);
}

/** `vsdk_recordings_delete_with` without options. */
static inline vsdk_status vsdk_recordings_delete(const vsdk_client *client, const vsdk_recordings_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_delete_async(const vsdk_client *client, const vsdk_recordings_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_delete_put(sent, params);
    return vsdk_send_async(client, "recordings.delete", sent, options, done, user, error);
}

/** What `recordings.participant.start` takes. */
typedef struct vsdk_recordings_participant_start_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Required. Caller-chosen or generated participant id; no whitespace. */
    const char *participant_id;
    /** Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs list three. */
    const char *file_format;
    /** Extra webhook. */
    const char *webhook_url;
    /** Storage prefix (this endpoint's name for it). */
    const char *bucket_dir_path;
    /**
     * Free-form data kept with the recording (SDK only).
     *
     * JSON text.
     */
    const char *metadata_json;
} vsdk_recordings_participant_start_params;

static inline void vsdk_recordings_participant_start_put(vsdk_params *to, const vsdk_recordings_participant_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->file_format != NULL) vsdk_params_string(to, "fileFormat", from->file_format);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->bucket_dir_path != NULL) vsdk_params_string(to, "bucketDirPath", from->bucket_dir_path);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
}

/**
 * Record one participant.
 *
 * Not settled: Confirmation wording inferred from the track page.
 *
 * HTTP: `POST /v2/recordings/participant/start`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_participant_start_with(const vsdk_client *client, const vsdk_recordings_participant_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_start_put(sent, params);
    return vsdk_send(client, "recordings.participant.start", sent, options, reply, error);
}

/** `vsdk_recordings_participant_start_with` without options. */
static inline vsdk_status vsdk_recordings_participant_start(const vsdk_client *client, const vsdk_recordings_participant_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_participant_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_participant_start_async(const vsdk_client *client, const vsdk_recordings_participant_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_start_put(sent, params);
    return vsdk_send_async(client, "recordings.participant.start", sent, options, done, user, error);
}

/** What `recordings.participant.stop` takes. */
typedef struct vsdk_recordings_participant_stop_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Required. Caller-chosen or generated participant id; no whitespace. */
    const char *participant_id;
} vsdk_recordings_participant_stop_params;

static inline void vsdk_recordings_participant_stop_put(vsdk_params *to, const vsdk_recordings_participant_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
}

/**
 * Stop recording one participant.
 *
 * Not settled: Confirmation wording inferred from the track page.
 *
 * HTTP: `POST /v2/recordings/participant/stop`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_participant_stop_with(const vsdk_client *client, const vsdk_recordings_participant_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_stop_put(sent, params);
    return vsdk_send(client, "recordings.participant.stop", sent, options, reply, error);
}

/** `vsdk_recordings_participant_stop_with` without options. */
static inline vsdk_status vsdk_recordings_participant_stop(const vsdk_client *client, const vsdk_recordings_participant_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_participant_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_participant_stop_async(const vsdk_client *client, const vsdk_recordings_participant_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_stop_put(sent, params);
    return vsdk_send_async(client, "recordings.participant.stop", sent, options, done, user, error);
}

/** What `recordings.participant.list` takes. */
typedef struct vsdk_recordings_participant_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
     * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
     * for merge.
     */
    vsdk_integer per_page;
    /**
     * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
     * calls it optional; SDKs send it optionally. Chosen: optional.
     */
    const char *room_id;
    /** Only items of this session. */
    const char *session_id;
    /** Only items of this participant. */
    const char *participant_id;
    /** Owner account; honoured for admin tokens only. */
    const char *user_id;
} vsdk_recordings_participant_list_params;

static inline void vsdk_recordings_participant_list_put(vsdk_params *to, const vsdk_recordings_participant_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->user_id != NULL) vsdk_params_string(to, "userId", from->user_id);
}

/**
 * List participant recordings.
 *
 * HTTP: `GET /v2/recordings/participant`, repeated after a failure that may pass.
 *
 * The reply is an array of `IndividualRecording`, one page; `vsdk_reply_about` says where it stands in the
 * list.
 */
static inline vsdk_status vsdk_recordings_participant_list_with(const vsdk_client *client, const vsdk_recordings_participant_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_list_put(sent, params);
    return vsdk_send(client, "recordings.participant.list", sent, options, reply, error);
}

/** `vsdk_recordings_participant_list_with` without options. */
static inline vsdk_status vsdk_recordings_participant_list(const vsdk_client *client, const vsdk_recordings_participant_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_participant_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_participant_list_async(const vsdk_client *client, const vsdk_recordings_participant_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_list_put(sent, params);
    return vsdk_send_async(client, "recordings.participant.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_recordings_participant_list_pages(const vsdk_client *client, const vsdk_recordings_participant_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_list_put(sent, params);
    return vsdk_pages_new(client, "recordings.participant.list", sent, cursor, options, pages, error);
}

/** What `recordings.participant.get` takes. */
typedef struct vsdk_recordings_participant_get_params {
    /** Required. Recording id. */
    const char *recording_id;
} vsdk_recordings_participant_get_params;

static inline void vsdk_recordings_participant_get_put(vsdk_params *to, const vsdk_recordings_participant_get_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Fetch a participant recording.
 *
 * HTTP: `GET /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object `IndividualRecording`.
 */
static inline vsdk_status vsdk_recordings_participant_get_with(const vsdk_client *client, const vsdk_recordings_participant_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_get_put(sent, params);
    return vsdk_send(client, "recordings.participant.get", sent, options, reply, error);
}

/** `vsdk_recordings_participant_get_with` without options. */
static inline vsdk_status vsdk_recordings_participant_get(const vsdk_client *client, const vsdk_recordings_participant_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_participant_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_participant_get_async(const vsdk_client *client, const vsdk_recordings_participant_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_get_put(sent, params);
    return vsdk_send_async(client, "recordings.participant.get", sent, options, done, user, error);
}

/** What `recordings.participant.delete` takes. */
typedef struct vsdk_recordings_participant_delete_params {
    /** Required. Recording id. */
    const char *recording_id;
} vsdk_recordings_participant_delete_params;

static inline void vsdk_recordings_participant_delete_put(vsdk_params *to, const vsdk_recordings_participant_delete_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Delete a participant recording.
 *
 * Not settled: Confirmation wording unknown; any string will do.
 *
 * HTTP: `DELETE /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_participant_delete_with(const vsdk_client *client, const vsdk_recordings_participant_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_delete_put(sent, params);
    return vsdk_send(client, "recordings.participant.delete", sent, options, reply, error);
}

/** `vsdk_recordings_participant_delete_with` without options. */
static inline vsdk_status vsdk_recordings_participant_delete(const vsdk_client *client, const vsdk_recordings_participant_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_participant_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_participant_delete_async(const vsdk_client *client, const vsdk_recordings_participant_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_participant_delete_put(sent, params);
    return vsdk_send_async(client, "recordings.participant.delete", sent, options, done, user, error);
}

/** What `recordings.track.start` takes. */
typedef struct vsdk_recordings_track_start_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Required. Caller-chosen or generated participant id; no whitespace. */
    const char *participant_id;
    /** Required. Media track. */
    const char *kind;
    /** Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs list four. */
    const char *file_format;
    /** Extra webhook. */
    const char *webhook_url;
    /** Storage prefix. */
    const char *bucket_dir_path;
} vsdk_recordings_track_start_params;

static inline void vsdk_recordings_track_start_put(vsdk_params *to, const vsdk_recordings_track_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->kind != NULL) vsdk_params_string(to, "kind", from->kind);
    if (from->file_format != NULL) vsdk_params_string(to, "fileFormat", from->file_format);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->bucket_dir_path != NULL) vsdk_params_string(to, "bucketDirPath", from->bucket_dir_path);
}

/**
 * Record one track.
 *
 * HTTP: `POST /v2/recordings/participant/track/start`, repeated only when it surely never reached the
 * service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_track_start_with(const vsdk_client *client, const vsdk_recordings_track_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_start_put(sent, params);
    return vsdk_send(client, "recordings.track.start", sent, options, reply, error);
}

/** `vsdk_recordings_track_start_with` without options. */
static inline vsdk_status vsdk_recordings_track_start(const vsdk_client *client, const vsdk_recordings_track_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_track_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_track_start_async(const vsdk_client *client, const vsdk_recordings_track_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_start_put(sent, params);
    return vsdk_send_async(client, "recordings.track.start", sent, options, done, user, error);
}

/** What `recordings.track.stop` takes. */
typedef struct vsdk_recordings_track_stop_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Required. Caller-chosen or generated participant id; no whitespace. */
    const char *participant_id;
    /** Required. Media track. */
    const char *kind;
} vsdk_recordings_track_stop_params;

static inline void vsdk_recordings_track_stop_put(vsdk_params *to, const vsdk_recordings_track_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->kind != NULL) vsdk_params_string(to, "kind", from->kind);
}

/**
 * Stop recording one track.
 *
 * HTTP: `POST /v2/recordings/participant/track/stop`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_track_stop_with(const vsdk_client *client, const vsdk_recordings_track_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_stop_put(sent, params);
    return vsdk_send(client, "recordings.track.stop", sent, options, reply, error);
}

/** `vsdk_recordings_track_stop_with` without options. */
static inline vsdk_status vsdk_recordings_track_stop(const vsdk_client *client, const vsdk_recordings_track_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_track_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_track_stop_async(const vsdk_client *client, const vsdk_recordings_track_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_stop_put(sent, params);
    return vsdk_send_async(client, "recordings.track.stop", sent, options, done, user, error);
}

/** What `recordings.track.list` takes. */
typedef struct vsdk_recordings_track_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
     * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
     * for merge.
     */
    vsdk_integer per_page;
    /**
     * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
     * calls it optional; SDKs send it optionally. Chosen: optional.
     */
    const char *room_id;
    /** Only items of this session. */
    const char *session_id;
    /** Only items of this participant. */
    const char *participant_id;
    /** Owner account; honoured for admin tokens only. */
    const char *user_id;
} vsdk_recordings_track_list_params;

static inline void vsdk_recordings_track_list_put(vsdk_params *to, const vsdk_recordings_track_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->user_id != NULL) vsdk_params_string(to, "userId", from->user_id);
}

/**
 * List track recordings.
 *
 * HTTP: `GET /v2/recordings/participant/track`, repeated after a failure that may pass.
 *
 * The reply is an array of `IndividualRecording`, one page; `vsdk_reply_about` says where it stands in the
 * list.
 */
static inline vsdk_status vsdk_recordings_track_list_with(const vsdk_client *client, const vsdk_recordings_track_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_list_put(sent, params);
    return vsdk_send(client, "recordings.track.list", sent, options, reply, error);
}

/** `vsdk_recordings_track_list_with` without options. */
static inline vsdk_status vsdk_recordings_track_list(const vsdk_client *client, const vsdk_recordings_track_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_track_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_track_list_async(const vsdk_client *client, const vsdk_recordings_track_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_list_put(sent, params);
    return vsdk_send_async(client, "recordings.track.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_recordings_track_list_pages(const vsdk_client *client, const vsdk_recordings_track_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_list_put(sent, params);
    return vsdk_pages_new(client, "recordings.track.list", sent, cursor, options, pages, error);
}

/** What `recordings.track.get` takes. */
typedef struct vsdk_recordings_track_get_params {
    /** Required. Recording id. */
    const char *recording_id;
} vsdk_recordings_track_get_params;

static inline void vsdk_recordings_track_get_put(vsdk_params *to, const vsdk_recordings_track_get_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Fetch a track recording.
 *
 * HTTP: `GET /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object `IndividualRecording`.
 */
static inline vsdk_status vsdk_recordings_track_get_with(const vsdk_client *client, const vsdk_recordings_track_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_get_put(sent, params);
    return vsdk_send(client, "recordings.track.get", sent, options, reply, error);
}

/** `vsdk_recordings_track_get_with` without options. */
static inline vsdk_status vsdk_recordings_track_get(const vsdk_client *client, const vsdk_recordings_track_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_track_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_track_get_async(const vsdk_client *client, const vsdk_recordings_track_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_get_put(sent, params);
    return vsdk_send_async(client, "recordings.track.get", sent, options, done, user, error);
}

/** What `recordings.track.delete` takes. */
typedef struct vsdk_recordings_track_delete_params {
    /** Required. Recording id. */
    const char *recording_id;
} vsdk_recordings_track_delete_params;

static inline void vsdk_recordings_track_delete_put(vsdk_params *to, const vsdk_recordings_track_delete_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Delete a track recording.
 *
 * Not settled: Confirmation wording unknown; any string will do.
 *
 * HTTP: `DELETE /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_track_delete_with(const vsdk_client *client, const vsdk_recordings_track_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_delete_put(sent, params);
    return vsdk_send(client, "recordings.track.delete", sent, options, reply, error);
}

/** `vsdk_recordings_track_delete_with` without options. */
static inline vsdk_status vsdk_recordings_track_delete(const vsdk_client *client, const vsdk_recordings_track_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_track_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_track_delete_async(const vsdk_client *client, const vsdk_recordings_track_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_track_delete_put(sent, params);
    return vsdk_send_async(client, "recordings.track.delete", sent, options, done, user, error);
}

/** What `recordings.composite.start` takes. */
typedef struct vsdk_recordings_composite_start_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /**
     * Who to compose; absent or empty lets the recorder choose. Not settled: Docs speak of at most three
     * participants; the SDKs set no limit.
     */
    const vsdk_composite_participant_selector *participants;
    /** How many; NULL above means that it is not given. */
    size_t participants_count;
    /** At most three marks laid over the picture. At most 3 elements. */
    const vsdk_composite_watermark *watermarks;
    /** How many; NULL above means that it is not given. */
    size_t watermarks_count;
    /** Address that gets the events of this job, whatever the room has subscribed to. */
    const char *webhook_url;
    /** Storage prefix. */
    const char *bucket_dir_path;
    /** Upload URL (capital URL here). */
    const char *pre_signed_url;
    /** Container; docs example uses webm. */
    const char *file_format;
} vsdk_recordings_composite_start_params;

static inline void vsdk_recordings_composite_start_put(vsdk_params *to, const vsdk_recordings_composite_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participants != NULL) {
        vsdk_params_array(to, "participants");
        for (size_t at = 0; at < from->participants_count; at++) vsdk_put_composite_participant_selector(to, NULL, &from->participants[at]);
        vsdk_params_end(to);
    }
    if (from->watermarks != NULL) {
        vsdk_params_array(to, "watermarks");
        for (size_t at = 0; at < from->watermarks_count; at++) vsdk_put_composite_watermark(to, NULL, &from->watermarks[at]);
        vsdk_params_end(to);
    }
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->bucket_dir_path != NULL) vsdk_params_string(to, "bucketDirPath", from->bucket_dir_path);
    if (from->pre_signed_url != NULL) vsdk_params_string(to, "preSignedURL", from->pre_signed_url);
    if (from->file_format != NULL) vsdk_params_string(to, "fileFormat", from->file_format);
}

/**
 * Start a composite recording of chosen participants.
 *
 * Not settled: No composite-recording-* webhook events are documented although webhookUrl exists.
 *
 * HTTP: `POST /v2/recordings/composite/start`, repeated only when it surely never reached the service.
 *
 * The reply is an object `CompositeRecordingStartResult`.
 */
static inline vsdk_status vsdk_recordings_composite_start_with(const vsdk_client *client, const vsdk_recordings_composite_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_start_put(sent, params);
    return vsdk_send(client, "recordings.composite.start", sent, options, reply, error);
}

/** `vsdk_recordings_composite_start_with` without options. */
static inline vsdk_status vsdk_recordings_composite_start(const vsdk_client *client, const vsdk_recordings_composite_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_composite_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_composite_start_async(const vsdk_client *client, const vsdk_recordings_composite_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_start_put(sent, params);
    return vsdk_send_async(client, "recordings.composite.start", sent, options, done, user, error);
}

/** What `recordings.composite.stop` takes. */
typedef struct vsdk_recordings_composite_stop_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /**
     * Required. 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS,
     * RTMP and files.
     */
    const char *recording_id;
} vsdk_recordings_composite_stop_params;

static inline void vsdk_recordings_composite_stop_put(vsdk_params *to, const vsdk_recordings_composite_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Stop a composite recording.
 *
 * HTTP: `POST /v2/recordings/composite/stop`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_composite_stop_with(const vsdk_client *client, const vsdk_recordings_composite_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_stop_put(sent, params);
    return vsdk_send(client, "recordings.composite.stop", sent, options, reply, error);
}

/** `vsdk_recordings_composite_stop_with` without options. */
static inline vsdk_status vsdk_recordings_composite_stop(const vsdk_client *client, const vsdk_recordings_composite_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_composite_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_composite_stop_async(const vsdk_client *client, const vsdk_recordings_composite_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_stop_put(sent, params);
    return vsdk_send_async(client, "recordings.composite.stop", sent, options, done, user, error);
}

/** What `recordings.composite.list` takes. */
typedef struct vsdk_recordings_composite_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
     * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
     * for merge.
     */
    vsdk_integer per_page;
    /**
     * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
     * calls it optional; SDKs send it optionally. Chosen: optional.
     */
    const char *room_id;
    /** Only items of this session. */
    const char *session_id;
} vsdk_recordings_composite_list_params;

static inline void vsdk_recordings_composite_list_put(vsdk_params *to, const vsdk_recordings_composite_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
}

/**
 * List composite recordings.
 *
 * HTTP: `GET /v2/recordings/composite`, repeated after a failure that may pass.
 *
 * The reply is an array of `CompositeRecording`, one page; `vsdk_reply_about` says where it stands in the
 * list.
 */
static inline vsdk_status vsdk_recordings_composite_list_with(const vsdk_client *client, const vsdk_recordings_composite_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_list_put(sent, params);
    return vsdk_send(client, "recordings.composite.list", sent, options, reply, error);
}

/** `vsdk_recordings_composite_list_with` without options. */
static inline vsdk_status vsdk_recordings_composite_list(const vsdk_client *client, const vsdk_recordings_composite_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_composite_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_composite_list_async(const vsdk_client *client, const vsdk_recordings_composite_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_list_put(sent, params);
    return vsdk_send_async(client, "recordings.composite.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_recordings_composite_list_pages(const vsdk_client *client, const vsdk_recordings_composite_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_list_put(sent, params);
    return vsdk_pages_new(client, "recordings.composite.list", sent, cursor, options, pages, error);
}

/** What `recordings.composite.get` takes. */
typedef struct vsdk_recordings_composite_get_params {
    /** Required. Recording id. */
    const char *recording_id;
} vsdk_recordings_composite_get_params;

static inline void vsdk_recordings_composite_get_put(vsdk_params *to, const vsdk_recordings_composite_get_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Fetch a composite recording.
 *
 * HTTP: `GET /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object `CompositeRecording`.
 */
static inline vsdk_status vsdk_recordings_composite_get_with(const vsdk_client *client, const vsdk_recordings_composite_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_get_put(sent, params);
    return vsdk_send(client, "recordings.composite.get", sent, options, reply, error);
}

/** `vsdk_recordings_composite_get_with` without options. */
static inline vsdk_status vsdk_recordings_composite_get(const vsdk_client *client, const vsdk_recordings_composite_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_composite_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_composite_get_async(const vsdk_client *client, const vsdk_recordings_composite_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_get_put(sent, params);
    return vsdk_send_async(client, "recordings.composite.get", sent, options, done, user, error);
}

/** What `recordings.composite.delete` takes. */
typedef struct vsdk_recordings_composite_delete_params {
    /** Required. Recording id. */
    const char *recording_id;
} vsdk_recordings_composite_delete_params;

static inline void vsdk_recordings_composite_delete_put(vsdk_params *to, const vsdk_recordings_composite_delete_params *from)
{
    if (from->recording_id != NULL) vsdk_params_string(to, "recordingId", from->recording_id);
}

/**
 * Delete a composite recording.
 *
 * Not settled: Confirmation wording unknown; any string will do.
 *
 * HTTP: `DELETE /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_recordings_composite_delete_with(const vsdk_client *client, const vsdk_recordings_composite_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_delete_put(sent, params);
    return vsdk_send(client, "recordings.composite.delete", sent, options, reply, error);
}

/** `vsdk_recordings_composite_delete_with` without options. */
static inline vsdk_status vsdk_recordings_composite_delete(const vsdk_client *client, const vsdk_recordings_composite_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_composite_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_composite_delete_async(const vsdk_client *client, const vsdk_recordings_composite_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_composite_delete_put(sent, params);
    return vsdk_send_async(client, "recordings.composite.delete", sent, options, done, user, error);
}

/** What `recordings.merge.create` takes. */
typedef struct vsdk_recordings_merge_create_params {
    /**
     * Required. 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS,
     * RTMP and files.
     */
    const char *session_id;
    /** Required. Left channel. Not empty. */
    const vsdk_merge_channel_entry *channel1;
    /** How many; NULL above means that it is not given. */
    size_t channel1_count;
    /** Required. Right channel. Not empty. */
    const vsdk_merge_channel_entry *channel2;
    /** How many; NULL above means that it is not given. */
    size_t channel2_count;
    /** Overrides the type of every entry. */
    const char *type;
    /** Address that gets the events of this job, whatever the room has subscribed to. */
    const char *webhook_url;
    /** Storage prefix (this endpoint's name for it). */
    const char *dir_path;
    /** Sent by the agents SDK only; optional. */
    const char *room_id;
} vsdk_recordings_merge_create_params;

static inline void vsdk_recordings_merge_create_put(vsdk_params *to, const vsdk_recordings_merge_create_params *from)
{
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->channel1 != NULL) {
        vsdk_params_array(to, "channel1");
        for (size_t at = 0; at < from->channel1_count; at++) vsdk_put_merge_channel_entry(to, NULL, &from->channel1[at]);
        vsdk_params_end(to);
    }
    if (from->channel2 != NULL) {
        vsdk_params_array(to, "channel2");
        for (size_t at = 0; at < from->channel2_count; at++) vsdk_put_merge_channel_entry(to, NULL, &from->channel2[at]);
        vsdk_params_end(to);
    }
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->dir_path != NULL) vsdk_params_string(to, "dirPath", from->dir_path);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
}

/**
 * Start a stereo merge of participant audio.
 *
 * HTTP: `POST /v2/recordings/participant/merge`, repeated only when it surely never reached the service.
 *
 * The reply is an object `MergeRecordingCreateResult`.
 */
static inline vsdk_status vsdk_recordings_merge_create_with(const vsdk_client *client, const vsdk_recordings_merge_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_merge_create_put(sent, params);
    return vsdk_send(client, "recordings.merge.create", sent, options, reply, error);
}

/** `vsdk_recordings_merge_create_with` without options. */
static inline vsdk_status vsdk_recordings_merge_create(const vsdk_client *client, const vsdk_recordings_merge_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_merge_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_merge_create_async(const vsdk_client *client, const vsdk_recordings_merge_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_merge_create_put(sent, params);
    return vsdk_send_async(client, "recordings.merge.create", sent, options, done, user, error);
}

/** What `recordings.merge.list` takes. */
typedef struct vsdk_recordings_merge_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: Default read off the sample response
     * (10).
     */
    vsdk_integer per_page;
    /** State filter. */
    const char *status;
    /**
     * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
     * calls it optional; SDKs send it optionally. Chosen: optional.
     */
    const char *room_id;
    /** Only items of this session. */
    const char *session_id;
    /** One job. */
    const char *id;
} vsdk_recordings_merge_list_params;

static inline void vsdk_recordings_merge_list_put(vsdk_params *to, const vsdk_recordings_merge_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
}

/**
 * List merge jobs.
 *
 * HTTP: `GET /v2/recordings/participant/merge`, repeated after a failure that may pass.
 *
 * The reply is an array of `MergeRecording`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_recordings_merge_list_with(const vsdk_client *client, const vsdk_recordings_merge_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_merge_list_put(sent, params);
    return vsdk_send(client, "recordings.merge.list", sent, options, reply, error);
}

/** `vsdk_recordings_merge_list_with` without options. */
static inline vsdk_status vsdk_recordings_merge_list(const vsdk_client *client, const vsdk_recordings_merge_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_merge_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_merge_list_async(const vsdk_client *client, const vsdk_recordings_merge_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_merge_list_put(sent, params);
    return vsdk_send_async(client, "recordings.merge.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_recordings_merge_list_pages(const vsdk_client *client, const vsdk_recordings_merge_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_merge_list_put(sent, params);
    return vsdk_pages_new(client, "recordings.merge.list", sent, cursor, options, pages, error);
}

/** What `recordings.merge.get` takes. */
typedef struct vsdk_recordings_merge_get_params {
    /** Required. Merge job id. */
    const char *merge_id;
} vsdk_recordings_merge_get_params;

static inline void vsdk_recordings_merge_get_put(vsdk_params *to, const vsdk_recordings_merge_get_params *from)
{
    if (from->merge_id != NULL) vsdk_params_string(to, "mergeId", from->merge_id);
}

/**
 * Fetch a merge job.
 *
 * HTTP: `GET /v2/recordings/participant/merge/{mergeId}`, repeated after a failure that may pass.
 *
 * The reply is an object `MergeRecording`.
 */
static inline vsdk_status vsdk_recordings_merge_get_with(const vsdk_client *client, const vsdk_recordings_merge_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_merge_get_put(sent, params);
    return vsdk_send(client, "recordings.merge.get", sent, options, reply, error);
}

/** `vsdk_recordings_merge_get_with` without options. */
static inline vsdk_status vsdk_recordings_merge_get(const vsdk_client *client, const vsdk_recordings_merge_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_recordings_merge_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_recordings_merge_get_async(const vsdk_client *client, const vsdk_recordings_merge_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_recordings_merge_get_put(sent, params);
    return vsdk_send_async(client, "recordings.merge.get", sent, options, done, user, error);
}

#endif
