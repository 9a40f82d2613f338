/* Jobs that make a file out of others: merged recordings, HLS as MP4. Printed from core/spec/transcodings.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_TRANSCODINGS_H
#define VIDEOSDK_API_TRANSCODINGS_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Kind of a merge of individual recordings.
 *
 * Any other text is taken too.
 */
#define VSDK_COMPOSITE_MERGE_TASK_COMPOSITE_MERGE "composite-merge"

/**
 * Corner or centre of the picture.
 *
 * Any other text is taken too.
 */
#define VSDK_WATERMARK_POSITION_TOP_LEFT "top-left"
#define VSDK_WATERMARK_POSITION_TOP_RIGHT "top-right"
#define VSDK_WATERMARK_POSITION_BOTTOM_LEFT "bottom-left"
#define VSDK_WATERMARK_POSITION_BOTTOM_RIGHT "bottom-right"
#define VSDK_WATERMARK_POSITION_CENTER "center"

/**
 * Provider of object storage.
 *
 * Any other text is taken too.
 */
#define VSDK_STORAGE_PROVIDER_S3 "s3"
#define VSDK_STORAGE_PROVIDER_BLOB "blob"
#define VSDK_STORAGE_PROVIDER_GCP "gcp"

/**
 * State of a job.
 *
 * Any other text is taken too.
 */
#define VSDK_TRANSCODING_STATUS_PENDING "pending"
#define VSDK_TRANSCODING_STATUS_PROCESSING "processing"
#define VSDK_TRANSCODING_STATUS_COMPLETED "completed"
#define VSDK_TRANSCODING_STATUS_FAILED "failed"
#define VSDK_TRANSCODING_STATUS_CANCELLED "cancelled"

typedef struct vsdk_image_watermark vsdk_image_watermark;
typedef struct vsdk_image_watermark_config vsdk_image_watermark_config;
typedef struct vsdk_timestamp_watermark vsdk_timestamp_watermark;
typedef struct vsdk_coordinates_watermark vsdk_coordinates_watermark;
typedef struct vsdk_meeting_recording_source vsdk_meeting_recording_source;
typedef struct vsdk_transcoding_storage vsdk_transcoding_storage;

/** A logo. */
struct vsdk_image_watermark {
    /** Required. `image`. */
    const char *type;
    /** Required. Public URL of a PNG or JPG, or its base64 with or without a data-URI prefix. */
    const char *image;
    /** Where it stands. */
    const vsdk_image_watermark_config *image_config;
};

/** Placement of a logo. */
struct vsdk_image_watermark_config {
    /** Corner or centre. The service assumes `bottom-right`. */
    const char *position;
    /** Pixels from the edges; unused in the centre. The service assumes `20`. At least 0. */
    vsdk_integer margin;
    /** Width in pixels; the height keeps the ratio. The service assumes `120`. At least 1. */
    vsdk_integer width;
    /** 0 is invisible, 1 opaque. The service assumes `1`. From 0 to 1. */
    vsdk_number opacity;
};

/**
 * A running clock.
 *
 * Not settled: The docs list options of the text (position, margin, size, colour, box, prefix, suffix,
 * strftime format), but how they are named could not be confirmed; further members are let through.
 */
struct vsdk_timestamp_watermark {
    /** Required. `timestamp`. */
    const char *type;
    /** Required. Where the clock begins: ISO 8601, or the digits of epoch seconds or milliseconds. */
    const char *start_time;
};

/**
 * Fixed coordinates.
 *
 * Not settled: The text options of the clock are said to hold here too; further members are let through.
 */
struct vsdk_coordinates_watermark {
    /** Required. `lat_long`. */
    const char *type;
    /** Required. Latitude in degrees. From -90 to 90. */
    vsdk_number lat;
    /** Required. Longitude in degrees. From -180 to 180. */
    vsdk_number long_;
};

/** A room recording with the URL it is read from. */
struct vsdk_meeting_recording_source {
    /** Required. Id of the recording. Not empty. */
    const char *id;
    /** Signed URL from which it is read. */
    const char *presigned_url;
};

/** Where the result of an HLS to MP4 job goes. */
struct vsdk_transcoding_storage {
    /** Required. Provider; it must be the one configured for the account. */
    const char *type;
    /** Bucket, for s3 and gcp. */
    const char *bucket;
    /** Container, for blob. */
    const char *container;
    /** Prefix of the path. */
    const char *dir_path;
};

static inline void vsdk_put_image_watermark_config(vsdk_params *to, const char *name, const vsdk_image_watermark_config *from)
{
    vsdk_params_object(to, name);
    if (from->position != NULL) vsdk_params_string(to, "position", from->position);
    if (from->margin.given) vsdk_params_integer(to, "margin", from->margin.value);
    if (from->width.given) vsdk_params_integer(to, "width", from->width.value);
    if (from->opacity.given) vsdk_params_number(to, "opacity", from->opacity.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_image_watermark(vsdk_params *to, const char *name, const vsdk_image_watermark *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->image != NULL) vsdk_params_string(to, "image", from->image);
    if (from->image_config != NULL) vsdk_put_image_watermark_config(to, "imageConfig", from->image_config);
    vsdk_params_end(to);
}

static inline void vsdk_put_timestamp_watermark(vsdk_params *to, const char *name, const vsdk_timestamp_watermark *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->start_time != NULL) vsdk_params_string(to, "startTime", from->start_time);
    vsdk_params_end(to);
}

static inline void vsdk_put_coordinates_watermark(vsdk_params *to, const char *name, const vsdk_coordinates_watermark *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->lat.given) vsdk_params_number(to, "lat", from->lat.value);
    if (from->long_.given) vsdk_params_number(to, "long", from->long_.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_meeting_recording_source(vsdk_params *to, const char *name, const vsdk_meeting_recording_source *from)
{
    vsdk_params_object(to, name);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
    if (from->presigned_url != NULL) vsdk_params_string(to, "presignedUrl", from->presigned_url);
    vsdk_params_end(to);
}

static inline void vsdk_put_transcoding_storage(vsdk_params *to, const char *name, const vsdk_transcoding_storage *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->bucket != NULL) vsdk_params_string(to, "bucket", from->bucket);
    if (from->container != NULL) vsdk_params_string(to, "container", from->container);
    if (from->dir_path != NULL) vsdk_params_string(to, "dirPath", from->dir_path);
    vsdk_params_end(to);
}

/** What `transcodings.merge` takes. */
typedef struct vsdk_transcodings_merge_params {
    /** Required. Ids of individual recordings of one session, each once. Not empty. */
    const char *const *recording_ids;
    /** How many; NULL above means that it is not given. */
    size_t recording_ids_count;
    /** Kind of merge; there is one. The service assumes `composite-merge`. */
    const char *task;
    /** Receives the job's events. */
    const char *webhook_url;
    /**
     * Logo, clock or coordinates burnt into the video.
     *
     * JSON text.
     */
    const char *watermark_json;
} vsdk_transcodings_merge_params;

static inline void vsdk_transcodings_merge_put(vsdk_params *to, const vsdk_transcodings_merge_params *from)
{
    if (from->recording_ids != NULL) {
        vsdk_params_array(to, "recordingIds");
        for (size_t at = 0; at < from->recording_ids_count; at++) vsdk_params_string(to, NULL, from->recording_ids[at]);
        vsdk_params_end(to);
    }
    if (from->task != NULL) vsdk_params_string(to, "task", from->task);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->watermark_json != NULL) vsdk_params_json(to, "watermark", from->watermark_json);
}

/**
 * Merge the individual recordings of one session into one tiled MP4.
 *
 * While a job for the very same set of recordings runs, another is refused with 409. The events go to
 * `webhookUrl`.
 *
 * Not settled: Success status not published; clients accept any 2xx.
 *
 * HTTP: `POST /v2/transcodings/merge`, repeated only when it surely never reached the service.
 *
 * The reply is an object `Transcoding`.
 */
static inline vsdk_status vsdk_transcodings_merge_with(const vsdk_client *client, const vsdk_transcodings_merge_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_merge_put(sent, params);
    return vsdk_send(client, "transcodings.merge", sent, options, reply, error);
}

/** `vsdk_transcodings_merge_with` without options. */
static inline vsdk_status vsdk_transcodings_merge(const vsdk_client *client, const vsdk_transcodings_merge_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcodings_merge_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcodings_merge_async(const vsdk_client *client, const vsdk_transcodings_merge_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_merge_put(sent, params);
    return vsdk_send_async(client, "transcodings.merge", sent, options, done, user, error);
}

/** What `transcodings.hlsToMp4` takes. */
typedef struct vsdk_transcodings_hls_to_mp4_params {
    /** Room whose latest finished HLS is converted. */
    const char *room_id;
    /** Session whose latest finished HLS is converted. */
    const char *session_id;
    /** HLS stream to convert. */
    const char *hls_id;
    /** Receives the job's events. */
    const char *webhook_url;
    /** Where the file goes, instead of the configured place. */
    const vsdk_transcoding_storage *storage;
} vsdk_transcodings_hls_to_mp4_params;

static inline void vsdk_transcodings_hls_to_mp4_put(vsdk_params *to, const vsdk_transcodings_hls_to_mp4_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->hls_id != NULL) vsdk_params_string(to, "hlsId", from->hls_id);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->storage != NULL) vsdk_put_transcoding_storage(to, "storage", from->storage);
}

/**
 * Turn a finished HLS stream into an MP4.
 *
 * Not settled: Success status not published; clients accept any 2xx. Names of its events are not published:
 * the emulator sends none.
 *
 * At least one of `room_id` and `session_id` and `hls_id` is needed.
 *
 * HTTP: `POST /v2/transcodings/hls-to-mp4`, repeated only when it surely never reached the service.
 *
 * The reply is an object `Transcoding`.
 */
static inline vsdk_status vsdk_transcodings_hls_to_mp4_with(const vsdk_client *client, const vsdk_transcodings_hls_to_mp4_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_hls_to_mp4_put(sent, params);
    return vsdk_send(client, "transcodings.hlsToMp4", sent, options, reply, error);
}

/** `vsdk_transcodings_hls_to_mp4_with` without options. */
static inline vsdk_status vsdk_transcodings_hls_to_mp4(const vsdk_client *client, const vsdk_transcodings_hls_to_mp4_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcodings_hls_to_mp4_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcodings_hls_to_mp4_async(const vsdk_client *client, const vsdk_transcodings_hls_to_mp4_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_hls_to_mp4_put(sent, params);
    return vsdk_send_async(client, "transcodings.hlsToMp4", sent, options, done, user, error);
}

/** What `transcodings.meetingRecordingMerge` takes. */
typedef struct vsdk_transcodings_meeting_recording_merge_params {
    /**
     * Required. Room recordings, joined in the order of time: ids, or objects where a read URL is attached.
     * Not empty.
     */
    const char *const *recording_ids;
    /** How many; NULL above means that it is not given. */
    size_t recording_ids_count;
    /** Receives the job's events. */
    const char *webhook_url;
    /** Signed URL to which the result is put; wins over the configured storage. */
    const char *presigned_output_url;
} vsdk_transcodings_meeting_recording_merge_params;

static inline void vsdk_transcodings_meeting_recording_merge_put(vsdk_params *to, const vsdk_transcodings_meeting_recording_merge_params *from)
{
    if (from->recording_ids != NULL) {
        vsdk_params_array(to, "recordingIds");
        for (size_t at = 0; at < from->recording_ids_count; at++) vsdk_params_string(to, NULL, from->recording_ids[at]);
        vsdk_params_end(to);
    }
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->presigned_output_url != NULL) vsdk_params_string(to, "presignedOutputUrl", from->presigned_output_url);
}

/**
 * Join room recordings end to end.
 *
 * Not settled: Success status not published; clients accept any 2xx. Names of its events are not published:
 * the emulator sends none.
 *
 * HTTP: `POST /v2/transcodings/meeting-recording-merge`, repeated only when it surely never reached the
 * service.
 *
 * The reply is an object `Transcoding`.
 */
static inline vsdk_status vsdk_transcodings_meeting_recording_merge_with(const vsdk_client *client, const vsdk_transcodings_meeting_recording_merge_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_meeting_recording_merge_put(sent, params);
    return vsdk_send(client, "transcodings.meetingRecordingMerge", sent, options, reply, error);
}

/** `vsdk_transcodings_meeting_recording_merge_with` without options. */
static inline vsdk_status vsdk_transcodings_meeting_recording_merge(const vsdk_client *client, const vsdk_transcodings_meeting_recording_merge_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcodings_meeting_recording_merge_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcodings_meeting_recording_merge_async(const vsdk_client *client, const vsdk_transcodings_meeting_recording_merge_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_meeting_recording_merge_put(sent, params);
    return vsdk_send_async(client, "transcodings.meetingRecordingMerge", sent, options, done, user, error);
}

/** What `transcodings.list` takes. */
typedef struct vsdk_transcodings_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Items per page. The service assumes `20`. At least 1. */
    vsdk_integer per_page;
    /** Only jobs of this room. */
    const char *room_id;
    /** Only jobs of this session. */
    const char *session_id;
    /** Only jobs over this HLS stream. */
    const char *hls_id;
    /** Only jobs in this state. */
    const char *status;
} vsdk_transcodings_list_params;

static inline void vsdk_transcodings_list_put(vsdk_params *to, const vsdk_transcodings_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->hls_id != NULL) vsdk_params_string(to, "hlsId", from->hls_id);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
}

/**
 * List jobs.
 *
 * HTTP: `GET /v2/transcodings`, repeated after a failure that may pass.
 *
 * The reply is an array of `Transcoding`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_transcodings_list_with(const vsdk_client *client, const vsdk_transcodings_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_list_put(sent, params);
    return vsdk_send(client, "transcodings.list", sent, options, reply, error);
}

/** `vsdk_transcodings_list_with` without options. */
static inline vsdk_status vsdk_transcodings_list(const vsdk_client *client, const vsdk_transcodings_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcodings_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcodings_list_async(const vsdk_client *client, const vsdk_transcodings_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_list_put(sent, params);
    return vsdk_send_async(client, "transcodings.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_transcodings_list_pages(const vsdk_client *client, const vsdk_transcodings_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_list_put(sent, params);
    return vsdk_pages_new(client, "transcodings.list", sent, cursor, options, pages, error);
}

/** What `transcodings.get` takes. */
typedef struct vsdk_transcodings_get_params {
    /** Required. Job id. */
    const char *transcoding_id;
} vsdk_transcodings_get_params;

static inline void vsdk_transcodings_get_put(vsdk_params *to, const vsdk_transcodings_get_params *from)
{
    if (from->transcoding_id != NULL) vsdk_params_string(to, "transcodingId", from->transcoding_id);
}

/**
 * Fetch one job.
 *
 * HTTP: `GET /v2/transcodings/{transcodingId}`, repeated after a failure that may pass.
 *
 * The reply is an object `Transcoding`.
 */
static inline vsdk_status vsdk_transcodings_get_with(const vsdk_client *client, const vsdk_transcodings_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_get_put(sent, params);
    return vsdk_send(client, "transcodings.get", sent, options, reply, error);
}

/** `vsdk_transcodings_get_with` without options. */
static inline vsdk_status vsdk_transcodings_get(const vsdk_client *client, const vsdk_transcodings_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcodings_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcodings_get_async(const vsdk_client *client, const vsdk_transcodings_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_get_put(sent, params);
    return vsdk_send_async(client, "transcodings.get", sent, options, done, user, error);
}

/** What `transcodings.cancel` takes. */
typedef struct vsdk_transcodings_cancel_params {
    /** Required. Job id. */
    const char *transcoding_id;
} vsdk_transcodings_cancel_params;

static inline void vsdk_transcodings_cancel_put(vsdk_params *to, const vsdk_transcodings_cancel_params *from)
{
    if (from->transcoding_id != NULL) vsdk_params_string(to, "transcodingId", from->transcoding_id);
}

/**
 * Cancel a job that is pending or processing; any other is refused with 409.
 *
 * HTTP: `POST /v2/transcodings/{transcodingId}/cancel`, repeated only when it surely never reached the
 * service.
 *
 * The reply is an object `Transcoding`.
 */
static inline vsdk_status vsdk_transcodings_cancel_with(const vsdk_client *client, const vsdk_transcodings_cancel_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_cancel_put(sent, params);
    return vsdk_send(client, "transcodings.cancel", sent, options, reply, error);
}

/** `vsdk_transcodings_cancel_with` without options. */
static inline vsdk_status vsdk_transcodings_cancel(const vsdk_client *client, const vsdk_transcodings_cancel_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcodings_cancel_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcodings_cancel_async(const vsdk_client *client, const vsdk_transcodings_cancel_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcodings_cancel_put(sent, params);
    return vsdk_send_async(client, "transcodings.cancel", sent, options, done, user, error);
}

#endif
