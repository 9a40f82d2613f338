/* The key that signs webhooks. Printed from core/spec/webhooks.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_WEBHOOKS_H
#define VIDEOSDK_API_WEBHOOKS_H

#include "../videosdk_api.h"
#include "types.h"

/** What `webhooks.getPublicKey` takes. */
typedef struct vsdk_webhooks_get_public_key_params {
    /** It takes nothing yet; 0. */
    int reserved;
} vsdk_webhooks_get_public_key_params;

static inline void vsdk_webhooks_get_public_key_put(vsdk_params *to, const vsdk_webhooks_get_public_key_params *from)
{
    (void)from;
    (void)to;
}

/**
 * Public key for webhook signatures; no token needed.
 *
 * HTTP: `GET /v2/public/rsa-public-key`, repeated after a failure that may pass.
 *
 * The reply is an object `WebhookPublicKey`.
 */
static inline vsdk_status vsdk_webhooks_get_public_key_with(const vsdk_client *client, const vsdk_webhooks_get_public_key_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_webhooks_get_public_key_put(sent, params);
    return vsdk_send(client, "webhooks.getPublicKey", sent, options, reply, error);
}

/** `vsdk_webhooks_get_public_key_with` without options. */
static inline vsdk_status vsdk_webhooks_get_public_key(const vsdk_client *client, const vsdk_webhooks_get_public_key_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_webhooks_get_public_key_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_webhooks_get_public_key_async(const vsdk_client *client, const vsdk_webhooks_get_public_key_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_webhooks_get_public_key_put(sent, params);
    return vsdk_send_async(client, "webhooks.getPublicKey", sent, options, done, user, error);
}

#endif
