/* Webhook addresses at which telephony providers reach a room. Printed from core/spec/connectors.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_CONNECTORS_H
#define VIDEOSDK_API_CONNECTORS_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Telephony provider.
 *
 * Any other text is taken too.
 */
#define VSDK_CONNECTOR_PROVIDER_TWILIO "twilio"
#define VSDK_CONNECTOR_PROVIDER_PLIVO "plivo"
#define VSDK_CONNECTOR_PROVIDER_TELNYX "telnyx"

/** What `connectors.create` takes. */
typedef struct vsdk_connectors_create_params {
    /** Required. Telephony provider. */
    const char *provider;
    /** Display name. */
    const char *name;
    /** Room of calls for which no rule says another. */
    const char *default_room_id;
    /** Routing rule of calls for whose number there is none. */
    const char *default_rule_id;
    /** Media region, for example us002; derived from the caller unless given. */
    const char *region;
} vsdk_connectors_create_params;

static inline void vsdk_connectors_create_put(vsdk_params *to, const vsdk_connectors_create_params *from)
{
    if (from->provider != NULL) vsdk_params_string(to, "provider", from->provider);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->default_room_id != NULL) vsdk_params_string(to, "defaultRoomId", from->default_room_id);
    if (from->default_rule_id != NULL) vsdk_params_string(to, "defaultRuleId", from->default_rule_id);
    if (from->region != NULL) vsdk_params_string(to, "region", from->region);
}

/**
 * Make a webhook address for a telephony provider.
 *
 * Set the `webhookUrl` of the answer as voice webhook at the provider. Whoever knows it can call in.
 *
 * HTTP: `POST /v2/connectors`, repeated only when it surely never reached the service.
 *
 * The reply is an object `Connector`.
 */
static inline vsdk_status vsdk_connectors_create_with(const vsdk_client *client, const vsdk_connectors_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_create_put(sent, params);
    return vsdk_send(client, "connectors.create", sent, options, reply, error);
}

/** `vsdk_connectors_create_with` without options. */
static inline vsdk_status vsdk_connectors_create(const vsdk_client *client, const vsdk_connectors_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_connectors_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_connectors_create_async(const vsdk_client *client, const vsdk_connectors_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_create_put(sent, params);
    return vsdk_send_async(client, "connectors.create", sent, options, done, user, error);
}

/** What `connectors.list` takes. */
typedef struct vsdk_connectors_list_params {
    /** It takes nothing yet; 0. */
    int reserved;
} vsdk_connectors_list_params;

static inline void vsdk_connectors_list_put(vsdk_params *to, const vsdk_connectors_list_params *from)
{
    (void)from;
    (void)to;
}

/**
 * List all connectors.
 *
 * The service sends them all at once, so there is one page.
 *
 * HTTP: `GET /v2/connectors`, repeated after a failure that may pass.
 *
 * The reply is an array of `Connector`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_connectors_list_with(const vsdk_client *client, const vsdk_connectors_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_list_put(sent, params);
    return vsdk_send(client, "connectors.list", sent, options, reply, error);
}

/** `vsdk_connectors_list_with` without options. */
static inline vsdk_status vsdk_connectors_list(const vsdk_client *client, const vsdk_connectors_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_connectors_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_connectors_list_async(const vsdk_client *client, const vsdk_connectors_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_list_put(sent, params);
    return vsdk_send_async(client, "connectors.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_connectors_list_pages(const vsdk_client *client, const vsdk_connectors_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_list_put(sent, params);
    return vsdk_pages_new(client, "connectors.list", sent, cursor, options, pages, error);
}

/** What `connectors.get` takes. */
typedef struct vsdk_connectors_get_params {
    /** Required. Connector id (`cn_` and more). */
    const char *connector_id;
} vsdk_connectors_get_params;

static inline void vsdk_connectors_get_put(vsdk_params *to, const vsdk_connectors_get_params *from)
{
    if (from->connector_id != NULL) vsdk_params_string(to, "connectorId", from->connector_id);
}

/**
 * Fetch one connector.
 *
 * HTTP: `GET /v2/connectors/{connectorId}`, repeated after a failure that may pass.
 *
 * The reply is an object `Connector`.
 */
static inline vsdk_status vsdk_connectors_get_with(const vsdk_client *client, const vsdk_connectors_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_get_put(sent, params);
    return vsdk_send(client, "connectors.get", sent, options, reply, error);
}

/** `vsdk_connectors_get_with` without options. */
static inline vsdk_status vsdk_connectors_get(const vsdk_client *client, const vsdk_connectors_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_connectors_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_connectors_get_async(const vsdk_client *client, const vsdk_connectors_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_get_put(sent, params);
    return vsdk_send_async(client, "connectors.get", sent, options, done, user, error);
}

/** What `connectors.delete` takes. */
typedef struct vsdk_connectors_delete_params {
    /** Required. Connector id (`cn_` and more). */
    const char *connector_id;
} vsdk_connectors_delete_params;

static inline void vsdk_connectors_delete_put(vsdk_params *to, const vsdk_connectors_delete_params *from)
{
    if (from->connector_id != NULL) vsdk_params_string(to, "connectorId", from->connector_id);
}

/**
 * Delete a connector; its webhook address is dead at once.
 *
 * HTTP: `DELETE /v2/connectors/{connectorId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_connectors_delete_with(const vsdk_client *client, const vsdk_connectors_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_delete_put(sent, params);
    return vsdk_send(client, "connectors.delete", sent, options, reply, error);
}

/** `vsdk_connectors_delete_with` without options. */
static inline vsdk_status vsdk_connectors_delete(const vsdk_client *client, const vsdk_connectors_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_connectors_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_connectors_delete_async(const vsdk_client *client, const vsdk_connectors_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_delete_put(sent, params);
    return vsdk_send_async(client, "connectors.delete", sent, options, done, user, error);
}

/** What `connectors.rotateKey` takes. */
typedef struct vsdk_connectors_rotate_key_params {
    /** Required. Connector id (`cn_` and more). */
    const char *connector_id;
} vsdk_connectors_rotate_key_params;

static inline void vsdk_connectors_rotate_key_put(vsdk_params *to, const vsdk_connectors_rotate_key_params *from)
{
    if (from->connector_id != NULL) vsdk_params_string(to, "connectorId", from->connector_id);
}

/**
 * Give a connector a new webhook address; the old one is dead at once.
 *
 * HTTP: `POST /v2/connectors/{connectorId}/rotate-key`, repeated only when it surely never reached the
 * service.
 *
 * The reply is an object `Connector`.
 */
static inline vsdk_status vsdk_connectors_rotate_key_with(const vsdk_client *client, const vsdk_connectors_rotate_key_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_rotate_key_put(sent, params);
    return vsdk_send(client, "connectors.rotateKey", sent, options, reply, error);
}

/** `vsdk_connectors_rotate_key_with` without options. */
static inline vsdk_status vsdk_connectors_rotate_key(const vsdk_client *client, const vsdk_connectors_rotate_key_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_connectors_rotate_key_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_connectors_rotate_key_async(const vsdk_client *client, const vsdk_connectors_rotate_key_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_connectors_rotate_key_put(sent, params);
    return vsdk_send_async(client, "connectors.rotateKey", sent, options, done, user, error);
}

#endif
