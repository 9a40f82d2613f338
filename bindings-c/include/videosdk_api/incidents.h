/* What alert rules found, and who took care of it. Printed from core/spec/incidents.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_INCIDENTS_H
#define VIDEOSDK_API_INCIDENTS_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * State of an incident.
 *
 * Any other text is taken too.
 */
#define VSDK_INCIDENT_STATUS_OPEN "open"
#define VSDK_INCIDENT_STATUS_ACKNOWLEDGED "acknowledged"
#define VSDK_INCIDENT_STATUS_RESOLVED "resolved"

/** What `incidents.list` takes. */
typedef struct vsdk_incidents_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published
     * for this list. Chosen: 10.
     */
    vsdk_integer per_page;
    /** Only incidents in this state. */
    const char *status;
    /** Only incidents so grave. */
    const char *severity;
    /** Only incidents over metrics of this category. */
    const char *metric_category;
    /** Only incidents of this product. The service assumes `rtc`. */
    const char *domain;
    /** Text looked for in name, summary, description, metric and id. */
    const char *query;
} vsdk_incidents_list_params;

static inline void vsdk_incidents_list_put(vsdk_params *to, const vsdk_incidents_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
    if (from->severity != NULL) vsdk_params_string(to, "severity", from->severity);
    if (from->metric_category != NULL) vsdk_params_string(to, "metricCategory", from->metric_category);
    if (from->domain != NULL) vsdk_params_string(to, "domain", from->domain);
    if (from->query != NULL) vsdk_params_string(to, "query", from->query);
}

/**
 * List incidents.
 *
 * HTTP: `GET /v2/incidents`, repeated after a failure that may pass.
 *
 * The reply is an array of `Incident`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_incidents_list_with(const vsdk_client *client, const vsdk_incidents_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_list_put(sent, params);
    return vsdk_send(client, "incidents.list", sent, options, reply, error);
}

/** `vsdk_incidents_list_with` without options. */
static inline vsdk_status vsdk_incidents_list(const vsdk_client *client, const vsdk_incidents_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_incidents_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_incidents_list_async(const vsdk_client *client, const vsdk_incidents_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_list_put(sent, params);
    return vsdk_send_async(client, "incidents.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_incidents_list_pages(const vsdk_client *client, const vsdk_incidents_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_list_put(sent, params);
    return vsdk_pages_new(client, "incidents.list", sent, cursor, options, pages, error);
}

/** What `incidents.get` takes. */
typedef struct vsdk_incidents_get_params {
    /** Required. Incident id. */
    const char *incident_id;
} vsdk_incidents_get_params;

static inline void vsdk_incidents_get_put(vsdk_params *to, const vsdk_incidents_get_params *from)
{
    if (from->incident_id != NULL) vsdk_params_string(to, "incidentId", from->incident_id);
}

/**
 * Fetch one incident with its timeline.
 *
 * HTTP: `GET /v2/incidents/{incidentId}`, repeated after a failure that may pass.
 *
 * The reply is an object `Incident`.
 */
static inline vsdk_status vsdk_incidents_get_with(const vsdk_client *client, const vsdk_incidents_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_get_put(sent, params);
    return vsdk_send(client, "incidents.get", sent, options, reply, error);
}

/** `vsdk_incidents_get_with` without options. */
static inline vsdk_status vsdk_incidents_get(const vsdk_client *client, const vsdk_incidents_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_incidents_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_incidents_get_async(const vsdk_client *client, const vsdk_incidents_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_get_put(sent, params);
    return vsdk_send_async(client, "incidents.get", sent, options, done, user, error);
}

/** What `incidents.delete` takes. */
typedef struct vsdk_incidents_delete_params {
    /** Required. Incident id. */
    const char *incident_id;
} vsdk_incidents_delete_params;

static inline void vsdk_incidents_delete_put(vsdk_params *to, const vsdk_incidents_delete_params *from)
{
    if (from->incident_id != NULL) vsdk_params_string(to, "incidentId", from->incident_id);
}

/**
 * Delete an incident.
 *
 * HTTP: `DELETE /v2/incidents/{incidentId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_incidents_delete_with(const vsdk_client *client, const vsdk_incidents_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_delete_put(sent, params);
    return vsdk_send(client, "incidents.delete", sent, options, reply, error);
}

/** `vsdk_incidents_delete_with` without options. */
static inline vsdk_status vsdk_incidents_delete(const vsdk_client *client, const vsdk_incidents_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_incidents_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_incidents_delete_async(const vsdk_client *client, const vsdk_incidents_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_delete_put(sent, params);
    return vsdk_send_async(client, "incidents.delete", sent, options, done, user, error);
}

/** What `incidents.acknowledge` takes. */
typedef struct vsdk_incidents_acknowledge_params {
    /** Required. Incident id. */
    const char *incident_id;
} vsdk_incidents_acknowledge_params;

static inline void vsdk_incidents_acknowledge_put(vsdk_params *to, const vsdk_incidents_acknowledge_params *from)
{
    if (from->incident_id != NULL) vsdk_params_string(to, "incidentId", from->incident_id);
}

/**
 * Say that somebody looks after an open incident.
 *
 * Not settled: What happens to one that is not open is not published. Emulator: a resolved one is refused
 * with 409, a second acknowledgement changes nothing, so that repeating the call is harmless.
 *
 * HTTP: `PUT /v2/incidents/{incidentId}/acknowledge`, repeated after a failure that may pass.
 *
 * The reply is an object `Incident`.
 */
static inline vsdk_status vsdk_incidents_acknowledge_with(const vsdk_client *client, const vsdk_incidents_acknowledge_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_acknowledge_put(sent, params);
    return vsdk_send(client, "incidents.acknowledge", sent, options, reply, error);
}

/** `vsdk_incidents_acknowledge_with` without options. */
static inline vsdk_status vsdk_incidents_acknowledge(const vsdk_client *client, const vsdk_incidents_acknowledge_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_incidents_acknowledge_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_incidents_acknowledge_async(const vsdk_client *client, const vsdk_incidents_acknowledge_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_acknowledge_put(sent, params);
    return vsdk_send_async(client, "incidents.acknowledge", sent, options, done, user, error);
}

/** What `incidents.resolve` takes. */
typedef struct vsdk_incidents_resolve_params {
    /** Required. Incident id. */
    const char *incident_id;
} vsdk_incidents_resolve_params;

static inline void vsdk_incidents_resolve_put(vsdk_params *to, const vsdk_incidents_resolve_params *from)
{
    if (from->incident_id != NULL) vsdk_params_string(to, "incidentId", from->incident_id);
}

/**
 * Say that an incident is over.
 *
 * Not settled: What happens to one that is over already is not published. Emulator: nothing changes.
 *
 * HTTP: `PUT /v2/incidents/{incidentId}/resolve`, repeated after a failure that may pass.
 *
 * The reply is an object `Incident`.
 */
static inline vsdk_status vsdk_incidents_resolve_with(const vsdk_client *client, const vsdk_incidents_resolve_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_resolve_put(sent, params);
    return vsdk_send(client, "incidents.resolve", sent, options, reply, error);
}

/** `vsdk_incidents_resolve_with` without options. */
static inline vsdk_status vsdk_incidents_resolve(const vsdk_client *client, const vsdk_incidents_resolve_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_incidents_resolve_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_incidents_resolve_async(const vsdk_client *client, const vsdk_incidents_resolve_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_incidents_resolve_put(sent, params);
    return vsdk_send_async(client, "incidents.resolve", sent, options, done, user, error);
}

#endif
