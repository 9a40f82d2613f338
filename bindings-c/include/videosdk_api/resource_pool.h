/* Composers reserved ahead of time. Enterprise plans only. Printed from core/spec/resourcePool.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_RESOURCE_POOL_H
#define VIDEOSDK_API_RESOURCE_POOL_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * What a unit is for.
 *
 * Any other text is taken too.
 */
#define VSDK_COMPOSER_TYPE_RECORDING "recording"
#define VSDK_COMPOSER_TYPE_HLS "hls"
#define VSDK_COMPOSER_TYPE_RTMP "rtmp"

/**
 * Encoder tier of a unit.
 *
 * Any other text is taken too.
 */
#define VSDK_RESOURCE_QUALITY_LOW "low"
#define VSDK_RESOURCE_QUALITY_MED "med"
#define VSDK_RESOURCE_QUALITY_HIGH "high"

/**
 * State of a unit: being made ready, free, in use, or given back.
 *
 * Any other text is taken too.
 */
#define VSDK_RESOURCE_STATUS_PENDING "pending"
#define VSDK_RESOURCE_STATUS_IDLE "idle"
#define VSDK_RESOURCE_STATUS_COMPOSING "composing"
#define VSDK_RESOURCE_STATUS_RELEASED "released"

/** What `resourcePool.acquire` takes. */
typedef struct vsdk_resource_pool_acquire_params {
    /** Required. What the units are for. */
    const char *type;
    /** Required. Address that gets the events of the units. */
    const char *webhook_url;
    /** Number of units. The service assumes `1`. At least 1. */
    vsdk_integer units;
    /** Tracks they can compose. The service assumes `video-and-audio`. */
    const char *mode;
    /** Encoder tier they are sized for. The service assumes `med`. */
    const char *quality;
} vsdk_resource_pool_acquire_params;

static inline void vsdk_resource_pool_acquire_put(vsdk_params *to, const vsdk_resource_pool_acquire_params *from)
{
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->webhook_url != NULL) vsdk_params_string(to, "webhookUrl", from->webhook_url);
    if (from->units.given) vsdk_params_integer(to, "units", from->units.value);
    if (from->mode != NULL) vsdk_params_string(to, "mode", from->mode);
    if (from->quality != NULL) vsdk_params_string(to, "quality", from->quality);
}

/**
 * Reserve composers ahead of time.
 *
 * A new unit is `pending`; once it is ready it becomes `idle`, which the event resource-acquired tells. Its
 * id goes into the start of a recording, HLS stream or RTMP output as `resourceId`. What is acquired may cost
 * money, so the call is not repeated when it is not known whether it was carried out.
 *
 * Not settled: The service answers with `success` beside the list under `data`, and the official SDKs hand
 * out the list alone: they lose what stands beside it, and all units when the list comes bare. Chosen: the
 * whole answer, and a bare list becomes its `data`.
 *
 * HTTP: `POST /v2/resource/acquire`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AcquiredResources`.
 */
static inline vsdk_status vsdk_resource_pool_acquire_with(const vsdk_client *client, const vsdk_resource_pool_acquire_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_acquire_put(sent, params);
    return vsdk_send(client, "resourcePool.acquire", sent, options, reply, error);
}

/** `vsdk_resource_pool_acquire_with` without options. */
static inline vsdk_status vsdk_resource_pool_acquire(const vsdk_client *client, const vsdk_resource_pool_acquire_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_resource_pool_acquire_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_resource_pool_acquire_async(const vsdk_client *client, const vsdk_resource_pool_acquire_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_acquire_put(sent, params);
    return vsdk_send_async(client, "resourcePool.acquire", sent, options, done, user, error);
}

/** What `resourcePool.list` takes. */
typedef struct vsdk_resource_pool_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Page size. The service assumes `20`. At least 1. */
    vsdk_integer per_page;
    /** Only units in this state. */
    const char *status;
} vsdk_resource_pool_list_params;

static inline void vsdk_resource_pool_list_put(vsdk_params *to, const vsdk_resource_pool_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
}

/**
 * List the units of the account.
 *
 * HTTP: `GET /v2/resource`, repeated after a failure that may pass.
 *
 * The reply is an array of `ResourceUnit`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_resource_pool_list_with(const vsdk_client *client, const vsdk_resource_pool_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_list_put(sent, params);
    return vsdk_send(client, "resourcePool.list", sent, options, reply, error);
}

/** `vsdk_resource_pool_list_with` without options. */
static inline vsdk_status vsdk_resource_pool_list(const vsdk_client *client, const vsdk_resource_pool_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_resource_pool_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_resource_pool_list_async(const vsdk_client *client, const vsdk_resource_pool_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_list_put(sent, params);
    return vsdk_send_async(client, "resourcePool.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_resource_pool_list_pages(const vsdk_client *client, const vsdk_resource_pool_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_list_put(sent, params);
    return vsdk_pages_new(client, "resourcePool.list", sent, cursor, options, pages, error);
}

/** What `resourcePool.get` takes. */
typedef struct vsdk_resource_pool_get_params {
    /** Required. Unit id. */
    const char *resource_id;
} vsdk_resource_pool_get_params;

static inline void vsdk_resource_pool_get_put(vsdk_params *to, const vsdk_resource_pool_get_params *from)
{
    if (from->resource_id != NULL) vsdk_params_string(to, "resourceId", from->resource_id);
}

/**
 * Fetch one unit.
 *
 * Not settled: Docs of 2024 show the unit itself, both SDKs read it under `data`. Chosen: either is read.
 *
 * HTTP: `GET /v2/resource/{resourceId}`, repeated after a failure that may pass.
 *
 * The reply is an object `ResourceUnit`.
 */
static inline vsdk_status vsdk_resource_pool_get_with(const vsdk_client *client, const vsdk_resource_pool_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_get_put(sent, params);
    return vsdk_send(client, "resourcePool.get", sent, options, reply, error);
}

/** `vsdk_resource_pool_get_with` without options. */
static inline vsdk_status vsdk_resource_pool_get(const vsdk_client *client, const vsdk_resource_pool_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_resource_pool_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_resource_pool_get_async(const vsdk_client *client, const vsdk_resource_pool_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_get_put(sent, params);
    return vsdk_send_async(client, "resourcePool.get", sent, options, done, user, error);
}

/** What `resourcePool.release` takes. */
typedef struct vsdk_resource_pool_release_params {
    /** Required. Ids of the units. Not empty. */
    const char *const *ids;
    /** How many; NULL above means that it is not given. */
    size_t ids_count;
} vsdk_resource_pool_release_params;

static inline void vsdk_resource_pool_release_put(vsdk_params *to, const vsdk_resource_pool_release_params *from)
{
    if (from->ids != NULL) {
        vsdk_params_array(to, "ids");
        for (size_t at = 0; at < from->ids_count; at++) vsdk_params_string(to, NULL, from->ids[at]);
        vsdk_params_end(to);
    }
}

/**
 * Give units back.
 *
 * There is one result for each id. Only idle units are released; any other has `success` false and says why
 * in `msg`.
 *
 * Not settled: See `acquire` for why the whole answer is kept.
 *
 * HTTP: `POST /v2/resource/release`, repeated only when it surely never reached the service.
 *
 * The reply is an object `ReleasedResources`.
 */
static inline vsdk_status vsdk_resource_pool_release_with(const vsdk_client *client, const vsdk_resource_pool_release_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_release_put(sent, params);
    return vsdk_send(client, "resourcePool.release", sent, options, reply, error);
}

/** `vsdk_resource_pool_release_with` without options. */
static inline vsdk_status vsdk_resource_pool_release(const vsdk_client *client, const vsdk_resource_pool_release_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_resource_pool_release_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_resource_pool_release_async(const vsdk_client *client, const vsdk_resource_pool_release_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_resource_pool_release_put(sent, params);
    return vsdk_send_async(client, "resourcePool.release", sent, options, done, user, error);
}

#endif
