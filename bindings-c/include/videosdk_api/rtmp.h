/* RTMP output to other platforms. Printed from core/spec/rtmp.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_RTMP_H
#define VIDEOSDK_API_RTMP_H

#include "../videosdk_api.h"
#include "types.h"

typedef struct vsdk_rtmp_output vsdk_rtmp_output;

/** Where an RTMP output is pushed to. */
struct vsdk_rtmp_output {
    /** Required. RTMP ingest URL. Not empty. */
    const char *url;
    /** Required. Stream key. Not empty. */
    const char *stream_key;
};

static inline void vsdk_put_rtmp_output(vsdk_params *to, const char *name, const vsdk_rtmp_output *from)
{
    vsdk_params_object(to, name);
    if (from->url != NULL) vsdk_params_string(to, "url", from->url);
    if (from->stream_key != NULL) vsdk_params_string(to, "streamKey", from->stream_key);
    vsdk_params_end(to);
}

/** What `rtmp.start` takes. */
typedef struct vsdk_rtmp_start_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Required. Destinations (SDK option: streams). Not empty. */
    const vsdk_rtmp_output *outputs;
    /** How many; NULL above means that it is not given. */
    size_t outputs_count;
    /** Composition options. A non-empty object without layout is refused with 406. */
    const vsdk_composition_config *config;
    /** Custom layout page. */
    const char *template_url;
    /** Post transcription requested with a composition. */
    const vsdk_transcription_config *transcription;
    /** Pre-acquired composer. */
    const char *resource_id;
} vsdk_rtmp_start_params;

static inline void vsdk_rtmp_start_put(vsdk_params *to, const vsdk_rtmp_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->outputs != NULL) {
        vsdk_params_array(to, "outputs");
        for (size_t at = 0; at < from->outputs_count; at++) vsdk_put_rtmp_output(to, NULL, &from->outputs[at]);
        vsdk_params_end(to);
    }
    if (from->config != NULL) vsdk_put_composition_config(to, "config", from->config);
    if (from->template_url != NULL) vsdk_params_string(to, "templateUrl", from->template_url);
    if (from->transcription != NULL) vsdk_put_transcription_config(to, "transcription", from->transcription);
    if (from->resource_id != NULL) vsdk_params_string(to, "resourceId", from->resource_id);
}

/**
 * Push the room to RTMP destinations.
 *
 * Not settled: Status for a refused start (no live session, already running, previous one still processing,
 * quota) is not documented. Emulator: 400 for state refusals, 403 for quota.
 *
 * Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.
 *
 * Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.
 *
 * HTTP: `POST /v2/livestreams/start`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_rtmp_start_with(const vsdk_client *client, const vsdk_rtmp_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_start_put(sent, params);
    return vsdk_send(client, "rtmp.start", sent, options, reply, error);
}

/** `vsdk_rtmp_start_with` without options. */
static inline vsdk_status vsdk_rtmp_start(const vsdk_client *client, const vsdk_rtmp_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_rtmp_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_rtmp_start_async(const vsdk_client *client, const vsdk_rtmp_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_start_put(sent, params);
    return vsdk_send_async(client, "rtmp.start", sent, options, done, user, error);
}

/** What `rtmp.stop` takes. */
typedef struct vsdk_rtmp_stop_params {
    /** Required. A roomId, or the caller's own customRoomId where the operation says so. */
    const char *room_id;
    /** Which one, when several run at once. */
    const char *id;
} vsdk_rtmp_stop_params;

static inline void vsdk_rtmp_stop_put(vsdk_params *to, const vsdk_rtmp_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
}

/**
 * Stop the RTMP push.
 *
 * HTTP: `POST /v2/livestreams/end`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_rtmp_stop_with(const vsdk_client *client, const vsdk_rtmp_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_stop_put(sent, params);
    return vsdk_send(client, "rtmp.stop", sent, options, reply, error);
}

/** `vsdk_rtmp_stop_with` without options. */
static inline vsdk_status vsdk_rtmp_stop(const vsdk_client *client, const vsdk_rtmp_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_rtmp_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_rtmp_stop_async(const vsdk_client *client, const vsdk_rtmp_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_stop_put(sent, params);
    return vsdk_send_async(client, "rtmp.stop", sent, options, done, user, error);
}

/** What `rtmp.list` takes. */
typedef struct vsdk_rtmp_list_params {
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
} vsdk_rtmp_list_params;

static inline void vsdk_rtmp_list_put(vsdk_params *to, const vsdk_rtmp_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->user_id != NULL) vsdk_params_string(to, "userId", from->user_id);
    if (from->query != NULL) vsdk_params_string(to, "query", from->query);
}

/**
 * List RTMP pushes.
 *
 * HTTP: `GET /v2/livestreams`, repeated after a failure that may pass.
 *
 * The reply is an array of `Livestream`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_rtmp_list_with(const vsdk_client *client, const vsdk_rtmp_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_list_put(sent, params);
    return vsdk_send(client, "rtmp.list", sent, options, reply, error);
}

/** `vsdk_rtmp_list_with` without options. */
static inline vsdk_status vsdk_rtmp_list(const vsdk_client *client, const vsdk_rtmp_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_rtmp_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_rtmp_list_async(const vsdk_client *client, const vsdk_rtmp_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_list_put(sent, params);
    return vsdk_send_async(client, "rtmp.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_rtmp_list_pages(const vsdk_client *client, const vsdk_rtmp_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_list_put(sent, params);
    return vsdk_pages_new(client, "rtmp.list", sent, cursor, options, pages, error);
}

/** What `rtmp.get` takes. */
typedef struct vsdk_rtmp_get_params {
    /** Required. RTMP output id. */
    const char *livestream_id;
} vsdk_rtmp_get_params;

static inline void vsdk_rtmp_get_put(vsdk_params *to, const vsdk_rtmp_get_params *from)
{
    if (from->livestream_id != NULL) vsdk_params_string(to, "livestreamId", from->livestream_id);
}

/**
 * Fetch an RTMP push.
 *
 * HTTP: `GET /v2/livestreams/{livestreamId}`, repeated after a failure that may pass.
 *
 * The reply is an object `Livestream`.
 */
static inline vsdk_status vsdk_rtmp_get_with(const vsdk_client *client, const vsdk_rtmp_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_get_put(sent, params);
    return vsdk_send(client, "rtmp.get", sent, options, reply, error);
}

/** `vsdk_rtmp_get_with` without options. */
static inline vsdk_status vsdk_rtmp_get(const vsdk_client *client, const vsdk_rtmp_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_rtmp_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_rtmp_get_async(const vsdk_client *client, const vsdk_rtmp_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_rtmp_get_put(sent, params);
    return vsdk_send_async(client, "rtmp.get", sent, options, done, user, error);
}

#endif
