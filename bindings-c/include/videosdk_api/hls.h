/* HLS output and thumbnails. Printed from core/spec/hls.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_HLS_H
#define VIDEOSDK_API_HLS_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Image type of a thumbnail.
 *
 * Any other text is taken too.
 */
#define VSDK_IMAGE_FORMAT_JPG "jpg"
#define VSDK_IMAGE_FORMAT_PNG "png"
#define VSDK_IMAGE_FORMAT_WEBP "webp"

/** What `hls.start` takes. */
typedef struct vsdk_hls_start_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Composition options. A non-empty object without layout is refused with 406. */
    const vsdk_composition_config *config;
    /** Custom layout page. */
    const char *template_url;
    /** Post transcription requested with a composition. */
    const vsdk_transcription_config *transcription;
    /**
     * Post-call summary options. Not settled: Docs show summary at the top level here; SDKs nest it in
     * transcription.
     */
    const vsdk_summary_config *summary;
    /** Address that gets the events of this job, whatever the room has subscribed to. */
    const char *webhook_url;
    /**
     * Side recording options (SDK, untyped).
     *
     * JSON text.
     */
    const char *recording_json;
    /** Pre-acquired composer. */
    const char *resource_id;
} vsdk_hls_start_params;

static inline void vsdk_hls_start_put(vsdk_params *to, const vsdk_hls_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->config != NULL) vsdk_put_composition_config(to, "config", from->config);
    if (from->template_url != NULL) vsdk_params_string(to, "templateUrl", from->template_url);
    if (from->transcription != NULL) vsdk_put_transcription_config(to, "transcription", from->transcription);
    if (from->summary != NULL) vsdk_put_summary_config(to, "summary", from->summary);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->recording_json != NULL) vsdk_params_json(to, "recording", from->recording_json);
    if (from->resource_id != NULL) vsdk_params_string(to, "resourceId", from->resource_id);
}

/**
 * Start HLS for a room with a live session.
 *
 * Not settled: Docs return the stream object; SDKs also accept a string. Chosen: object. Status for a refused
 * start (no live session, already running, previous one still processing, quota) is not documented. Emulator:
 * 400 for state refusals, 403 for quota.
 *
 * Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.
 *
 * Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.
 *
 * HTTP: `POST /v2/hls/start`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_hls_start_with(const vsdk_client *client, const vsdk_hls_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_start_put(sent, params);
    return vsdk_send(client, "hls.start", sent, options, reply, error);
}

/** `vsdk_hls_start_with` without options. */
static inline vsdk_status vsdk_hls_start(const vsdk_client *client, const vsdk_hls_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_hls_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_hls_start_async(const vsdk_client *client, const vsdk_hls_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_start_put(sent, params);
    return vsdk_send_async(client, "hls.start", sent, options, done, user, error);
}

/** What `hls.stop` takes. */
typedef struct vsdk_hls_stop_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Which one, when several run at once. */
    const char *id;
} vsdk_hls_stop_params;

static inline void vsdk_hls_stop_put(vsdk_params *to, const vsdk_hls_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
}

/**
 * Stop HLS.
 *
 * HTTP: `POST /v2/hls/end`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_hls_stop_with(const vsdk_client *client, const vsdk_hls_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_stop_put(sent, params);
    return vsdk_send(client, "hls.stop", sent, options, reply, error);
}

/** `vsdk_hls_stop_with` without options. */
static inline vsdk_status vsdk_hls_stop(const vsdk_client *client, const vsdk_hls_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_hls_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_hls_stop_async(const vsdk_client *client, const vsdk_hls_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_stop_put(sent, params);
    return vsdk_send_async(client, "hls.stop", sent, options, done, user, error);
}

/** What `hls.list` takes. */
typedef struct vsdk_hls_list_params {
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
} vsdk_hls_list_params;

static inline void vsdk_hls_list_put(vsdk_params *to, const vsdk_hls_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->user_id != NULL) vsdk_params_string(to, "userId", from->user_id);
    if (from->query != NULL) vsdk_params_string(to, "query", from->query);
}

/**
 * List HLS streams.
 *
 * HTTP: `GET /v2/hls`, repeated after a failure that may pass.
 *
 * The reply is an array of `HlsStream`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_hls_list_with(const vsdk_client *client, const vsdk_hls_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_list_put(sent, params);
    return vsdk_send(client, "hls.list", sent, options, reply, error);
}

/** `vsdk_hls_list_with` without options. */
static inline vsdk_status vsdk_hls_list(const vsdk_client *client, const vsdk_hls_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_hls_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_hls_list_async(const vsdk_client *client, const vsdk_hls_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_list_put(sent, params);
    return vsdk_send_async(client, "hls.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_hls_list_pages(const vsdk_client *client, const vsdk_hls_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_list_put(sent, params);
    return vsdk_pages_new(client, "hls.list", sent, cursor, options, pages, error);
}

/** What `hls.get` takes. */
typedef struct vsdk_hls_get_params {
    /** Required. Room id (docs call it MeetingId). */
    const char *room_id;
} vsdk_hls_get_params;

static inline void vsdk_hls_get_put(vsdk_params *to, const vsdk_hls_get_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
}

/**
 * Fetch the stream now running in a room.
 *
 * Not settled: With no active stream: the Rust SDK handles data null, the Node SDK comment says 404. Chosen:
 * 404; clients must handle both.
 *
 * HTTP: `GET /v2/hls/{roomId}/active`, repeated after a failure that may pass.
 *
 * The reply is an object `HlsStream`.
 */
static inline vsdk_status vsdk_hls_get_with(const vsdk_client *client, const vsdk_hls_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_get_put(sent, params);
    return vsdk_send(client, "hls.get", sent, options, reply, error);
}

/** `vsdk_hls_get_with` without options. */
static inline vsdk_status vsdk_hls_get(const vsdk_client *client, const vsdk_hls_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_hls_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_hls_get_async(const vsdk_client *client, const vsdk_hls_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_get_put(sent, params);
    return vsdk_send_async(client, "hls.get", sent, options, done, user, error);
}

/** What `hls.getById` takes. */
typedef struct vsdk_hls_get_by_id_params {
    /** Required. HLS id. */
    const char *hls_id;
} vsdk_hls_get_by_id_params;

static inline void vsdk_hls_get_by_id_put(vsdk_params *to, const vsdk_hls_get_by_id_params *from)
{
    if (from->hls_id != NULL) vsdk_params_string(to, "hlsId", from->hls_id);
}

/**
 * Fetch a stream by its id.
 *
 * HTTP: `GET /v2/hls/{hlsId}`, repeated after a failure that may pass.
 *
 * The reply is an object `HlsStream`.
 */
static inline vsdk_status vsdk_hls_get_by_id_with(const vsdk_client *client, const vsdk_hls_get_by_id_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_get_by_id_put(sent, params);
    return vsdk_send(client, "hls.getById", sent, options, reply, error);
}

/** `vsdk_hls_get_by_id_with` without options. */
static inline vsdk_status vsdk_hls_get_by_id(const vsdk_client *client, const vsdk_hls_get_by_id_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_hls_get_by_id_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_hls_get_by_id_async(const vsdk_client *client, const vsdk_hls_get_by_id_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_get_by_id_put(sent, params);
    return vsdk_send_async(client, "hls.getById", sent, options, done, user, error);
}

/** What `hls.delete` takes. */
typedef struct vsdk_hls_delete_params {
    /** Required. HLS id. */
    const char *hls_id;
} vsdk_hls_delete_params;

static inline void vsdk_hls_delete_put(vsdk_params *to, const vsdk_hls_delete_params *from)
{
    if (from->hls_id != NULL) vsdk_params_string(to, "hlsId", from->hls_id);
}

/**
 * Delete a finished HLS recording.
 *
 * HTTP: `DELETE /v2/hls/{hlsId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_hls_delete_with(const vsdk_client *client, const vsdk_hls_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_delete_put(sent, params);
    return vsdk_send(client, "hls.delete", sent, options, reply, error);
}

/** `vsdk_hls_delete_with` without options. */
static inline vsdk_status vsdk_hls_delete(const vsdk_client *client, const vsdk_hls_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_hls_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_hls_delete_async(const vsdk_client *client, const vsdk_hls_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_delete_put(sent, params);
    return vsdk_send_async(client, "hls.delete", sent, options, done, user, error);
}

/** What `hls.capture` takes. */
typedef struct vsdk_hls_capture_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Second of the stream to grab; absent means now. At least 0. */
    vsdk_number time;
    /** Width in pixels. At least 1. */
    vsdk_integer width;
    /** Height in pixels. At least 1. */
    vsdk_integer height;
    /** Image type; webp only for live grabs. The service assumes `jpg`. */
    const char *format;
} vsdk_hls_capture_params;

static inline void vsdk_hls_capture_put(vsdk_params *to, const vsdk_hls_capture_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->time.given) vsdk_params_number(to, "time", from->time.value);
    if (from->width.given) vsdk_params_integer(to, "width", from->width.value);
    if (from->height.given) vsdk_params_integer(to, "height", from->height.value);
    if (from->format != NULL) vsdk_params_string(to, "format", from->format);
}

/**
 * Grab a thumbnail from the room's running HLS.
 *
 * HTTP: `POST /v2/hls/capture`, repeated only when it surely never reached the service.
 *
 * The reply is an object `HlsCaptureResult`.
 */
static inline vsdk_status vsdk_hls_capture_with(const vsdk_client *client, const vsdk_hls_capture_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_capture_put(sent, params);
    return vsdk_send(client, "hls.capture", sent, options, reply, error);
}

/** `vsdk_hls_capture_with` without options. */
static inline vsdk_status vsdk_hls_capture(const vsdk_client *client, const vsdk_hls_capture_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_hls_capture_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_hls_capture_async(const vsdk_client *client, const vsdk_hls_capture_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_hls_capture_put(sent, params);
    return vsdk_send_async(client, "hls.capture", sent, options, done, user, error);
}

#endif
