/* Live and post-call transcription. Printed from core/spec/transcription.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_TRANSCRIPTION_H
#define VIDEOSDK_API_TRANSCRIPTION_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Job state; open set.
 *
 * Any other text is taken too.
 */
#define VSDK_TRANSCRIPTION_STATUS_RUNNING "running"
#define VSDK_TRANSCRIPTION_STATUS_COMPLETED "completed"
#define VSDK_TRANSCRIPTION_STATUS_FAILED "failed"

/** What `transcription.realtime.start` takes. */
typedef struct vsdk_transcription_realtime_start_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Address that gets the events of this job, whatever the room has subscribed to. */
    const char *webhook_url;
    /** Provider model. */
    const char *model_id;
    /** BCP-47 tag. */
    const char *language;
    /** Post-call summary options. */
    const vsdk_summary_config *summary;
} vsdk_transcription_realtime_start_params;

static inline void vsdk_transcription_realtime_start_put(vsdk_params *to, const vsdk_transcription_realtime_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->model_id != NULL) vsdk_params_string(to, "modelId", from->model_id);
    if (from->language != NULL) vsdk_params_string(to, "language", from->language);
    if (from->summary != NULL) vsdk_put_summary_config(to, "summary", from->summary);
}

/**
 * Start live transcription in a room's session.
 *
 * HTTP: `POST /ai/v1/realtime-transcriptions/start`, repeated only when it surely never reached the service.
 *
 * The reply is an object `RealtimeTranscription`.
 */
static inline vsdk_status vsdk_transcription_realtime_start_with(const vsdk_client *client, const vsdk_transcription_realtime_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_start_put(sent, params);
    return vsdk_send(client, "transcription.realtime.start", sent, options, reply, error);
}

/** `vsdk_transcription_realtime_start_with` without options. */
static inline vsdk_status vsdk_transcription_realtime_start(const vsdk_client *client, const vsdk_transcription_realtime_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcription_realtime_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcription_realtime_start_async(const vsdk_client *client, const vsdk_transcription_realtime_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_start_put(sent, params);
    return vsdk_send_async(client, "transcription.realtime.start", sent, options, done, user, error);
}

/** What `transcription.realtime.stop` takes. */
typedef struct vsdk_transcription_realtime_stop_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
} vsdk_transcription_realtime_stop_params;

static inline void vsdk_transcription_realtime_stop_put(vsdk_params *to, const vsdk_transcription_realtime_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
}

/**
 * Stop live transcription.
 *
 * HTTP: `POST /ai/v1/realtime-transcriptions/end`, repeated only when it surely never reached the service.
 *
 * The reply is an object `RealtimeTranscription`.
 */
static inline vsdk_status vsdk_transcription_realtime_stop_with(const vsdk_client *client, const vsdk_transcription_realtime_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_stop_put(sent, params);
    return vsdk_send(client, "transcription.realtime.stop", sent, options, reply, error);
}

/** `vsdk_transcription_realtime_stop_with` without options. */
static inline vsdk_status vsdk_transcription_realtime_stop(const vsdk_client *client, const vsdk_transcription_realtime_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcription_realtime_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcription_realtime_stop_async(const vsdk_client *client, const vsdk_transcription_realtime_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_stop_put(sent, params);
    return vsdk_send_async(client, "transcription.realtime.stop", sent, options, done, user, error);
}

/** What `transcription.realtime.list` takes. */
typedef struct vsdk_transcription_realtime_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
     * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
     * for merge.
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
} vsdk_transcription_realtime_list_params;

static inline void vsdk_transcription_realtime_list_put(vsdk_params *to, const vsdk_transcription_realtime_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
}

/**
 * List live transcriptions.
 *
 * Not settled: Docs list roomId and sessionId filters; both SDKs say the room cannot be filtered on and send
 * only status and paging. Emulator: honour all.
 *
 * HTTP: `GET /ai/v1/realtime-transcriptions`, repeated after a failure that may pass.
 *
 * The reply is an array of `RealtimeTranscription`, one page; `vsdk_reply_about` says where it stands in the
 * list.
 */
static inline vsdk_status vsdk_transcription_realtime_list_with(const vsdk_client *client, const vsdk_transcription_realtime_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_list_put(sent, params);
    return vsdk_send(client, "transcription.realtime.list", sent, options, reply, error);
}

/** `vsdk_transcription_realtime_list_with` without options. */
static inline vsdk_status vsdk_transcription_realtime_list(const vsdk_client *client, const vsdk_transcription_realtime_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcription_realtime_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcription_realtime_list_async(const vsdk_client *client, const vsdk_transcription_realtime_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_list_put(sent, params);
    return vsdk_send_async(client, "transcription.realtime.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_transcription_realtime_list_pages(const vsdk_client *client, const vsdk_transcription_realtime_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_list_put(sent, params);
    return vsdk_pages_new(client, "transcription.realtime.list", sent, cursor, options, pages, error);
}

/** What `transcription.realtime.get` takes. */
typedef struct vsdk_transcription_realtime_get_params {
    /** Required. Transcription id. */
    const char *transcription_id;
} vsdk_transcription_realtime_get_params;

static inline void vsdk_transcription_realtime_get_put(vsdk_params *to, const vsdk_transcription_realtime_get_params *from)
{
    if (from->transcription_id != NULL) vsdk_params_string(to, "transcriptionId", from->transcription_id);
}

/**
 * Fetch a live transcription.
 *
 * HTTP: `GET /ai/v1/realtime-transcriptions/{transcriptionId}`, repeated after a failure that may pass.
 *
 * The reply is an object `RealtimeTranscription`.
 */
static inline vsdk_status vsdk_transcription_realtime_get_with(const vsdk_client *client, const vsdk_transcription_realtime_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_get_put(sent, params);
    return vsdk_send(client, "transcription.realtime.get", sent, options, reply, error);
}

/** `vsdk_transcription_realtime_get_with` without options. */
static inline vsdk_status vsdk_transcription_realtime_get(const vsdk_client *client, const vsdk_transcription_realtime_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcription_realtime_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcription_realtime_get_async(const vsdk_client *client, const vsdk_transcription_realtime_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_realtime_get_put(sent, params);
    return vsdk_send_async(client, "transcription.realtime.get", sent, options, done, user, error);
}

/** What `transcription.post.list` takes. */
typedef struct vsdk_transcription_post_list_params {
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
} vsdk_transcription_post_list_params;

static inline void vsdk_transcription_post_list_put(vsdk_params *to, const vsdk_transcription_post_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
}

/**
 * List transcriptions of finished recordings.
 *
 * HTTP: `GET /ai/v1/post-transcriptions`, repeated after a failure that may pass.
 *
 * The reply is an array of `PostTranscription`, one page; `vsdk_reply_about` says where it stands in the
 * list.
 */
static inline vsdk_status vsdk_transcription_post_list_with(const vsdk_client *client, const vsdk_transcription_post_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_post_list_put(sent, params);
    return vsdk_send(client, "transcription.post.list", sent, options, reply, error);
}

/** `vsdk_transcription_post_list_with` without options. */
static inline vsdk_status vsdk_transcription_post_list(const vsdk_client *client, const vsdk_transcription_post_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcription_post_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcription_post_list_async(const vsdk_client *client, const vsdk_transcription_post_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_post_list_put(sent, params);
    return vsdk_send_async(client, "transcription.post.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_transcription_post_list_pages(const vsdk_client *client, const vsdk_transcription_post_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_post_list_put(sent, params);
    return vsdk_pages_new(client, "transcription.post.list", sent, cursor, options, pages, error);
}

/** What `transcription.post.get` takes. */
typedef struct vsdk_transcription_post_get_params {
    /** Required. Transcription id. */
    const char *transcription_id;
} vsdk_transcription_post_get_params;

static inline void vsdk_transcription_post_get_put(vsdk_params *to, const vsdk_transcription_post_get_params *from)
{
    if (from->transcription_id != NULL) vsdk_params_string(to, "transcriptionId", from->transcription_id);
}

/**
 * Fetch one post transcription.
 *
 * HTTP: `GET /ai/v1/post-transcriptions/{transcriptionId}`, repeated after a failure that may pass.
 *
 * The reply is an object `PostTranscription`.
 */
static inline vsdk_status vsdk_transcription_post_get_with(const vsdk_client *client, const vsdk_transcription_post_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_post_get_put(sent, params);
    return vsdk_send(client, "transcription.post.get", sent, options, reply, error);
}

/** `vsdk_transcription_post_get_with` without options. */
static inline vsdk_status vsdk_transcription_post_get(const vsdk_client *client, const vsdk_transcription_post_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_transcription_post_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_transcription_post_get_async(const vsdk_client *client, const vsdk_transcription_post_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_transcription_post_get_put(sent, params);
    return vsdk_send_async(client, "transcription.post.get", sent, options, done, user, error);
}

#endif
