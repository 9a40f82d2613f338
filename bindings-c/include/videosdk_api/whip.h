/* Publishing into a room over WHIP, from an encoder or a server. Printed from core/spec/whip.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_WHIP_H
#define VIDEOSDK_API_WHIP_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Switch of a query that is either on or not there.
 *
 * Any other text is taken too.
 */
#define VSDK_USE_EXISTING_PEER_TRUE "true"

/** What `whip.create` takes. */
typedef struct vsdk_whip_create_params {
    /** Required. Room to publish into. */
    const char *room_id;
    /** Id of the publisher; `whip-` and 16 random hex digits unless given. */
    const char *participant_id;
    /** Name shown for the publisher. */
    const char *display_name;
    /** Publish as the participant of this id who is already there. */
    vsdk_boolean use_existing_peer;
    /** Life of the token: seconds, or text such as `2h`. The service assumes `3600`. At least 1. */
    vsdk_integer expires_in;
} vsdk_whip_create_params;

static inline void vsdk_whip_create_put(vsdk_params *to, const vsdk_whip_create_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->display_name != NULL) vsdk_params_string(to, "displayName", from->display_name);
    if (from->use_existing_peer.given) vsdk_params_boolean(to, "useExistingPeer", from->use_existing_peer.value);
    if (from->expires_in.given) vsdk_params_integer(to, "expiresIn", from->expires_in.value);
}

/**
 * Make the address and the token with which a media client publishes into a room.
 *
 * Give the media client `url` and `token` (encoders call it stream key or bearer token). The token is good
 * for this room and this participant only; the vendor's own SDKs hand out an account token here.
 *
 * Not settled: That the service takes a participant token (role `rtc`) on this route is inferred; its SDKs
 * send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the same
 * `url`.
 *
 * Makes no request.
 *
 * The reply is an object `WhipIngress`.
 */
static inline vsdk_status vsdk_whip_create_with(const vsdk_client *client, const vsdk_whip_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_create_put(sent, params);
    return vsdk_send(client, "whip.create", sent, options, reply, error);
}

/** `vsdk_whip_create_with` without options. */
static inline vsdk_status vsdk_whip_create(const vsdk_client *client, const vsdk_whip_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whip_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whip_create_async(const vsdk_client *client, const vsdk_whip_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_create_put(sent, params);
    return vsdk_send_async(client, "whip.create", sent, options, done, user, error);
}

/** What `whip.start` takes. */
typedef struct vsdk_whip_start_params {
    /** Required. Room to publish into. */
    const char *room_id;
    /** Id of the publisher; `whip-` and 16 random hex digits unless given. */
    const char *participant_id;
    /** Name shown for the publisher. */
    const char *display_name;
    /** Publish as the participant of this id who is already there. */
    vsdk_boolean use_existing_peer;
    /** Required. SDP offer. Not empty. */
    const char *sdp;
} vsdk_whip_start_params;

static inline void vsdk_whip_start_put(vsdk_params *to, const vsdk_whip_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->display_name != NULL) vsdk_params_string(to, "displayName", from->display_name);
    if (from->use_existing_peer.given) vsdk_params_boolean(to, "useExistingPeer", from->use_existing_peer.value);
    if (from->sdp != NULL) vsdk_params_string(to, "sdp", from->sdp);
}

/**
 * Begin to publish; send an SDP offer, get the answer and the session to name later.
 *
 * The token of the request is signed for this room and this participant.
 *
 * Composed of `whip.publish`.
 *
 * The reply is an object `WhipSession`.
 */
static inline vsdk_status vsdk_whip_start_with(const vsdk_client *client, const vsdk_whip_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_start_put(sent, params);
    return vsdk_send(client, "whip.start", sent, options, reply, error);
}

/** `vsdk_whip_start_with` without options. */
static inline vsdk_status vsdk_whip_start(const vsdk_client *client, const vsdk_whip_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whip_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whip_start_async(const vsdk_client *client, const vsdk_whip_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_start_put(sent, params);
    return vsdk_send_async(client, "whip.start", sent, options, done, user, error);
}

/** What `whip.stop` takes. */
typedef struct vsdk_whip_stop_params {
    /** Required. Room of the publisher. */
    const char *room_id;
    /** Required. Id of the publisher. */
    const char *participant_id;
    /** Session, where it is known (`sessionId` of `whip.start`). */
    const char *session_id;
    /** Name of the publisher. */
    const char *display_name;
} vsdk_whip_stop_params;

static inline void vsdk_whip_stop_put(vsdk_params *to, const vsdk_whip_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->display_name != NULL) vsdk_params_string(to, "displayName", from->display_name);
}

/**
 * End the publishing of a participant.
 *
 * Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind
 * `not_found` and nothing is deleted.
 *
 * Composed of `sessions.list` and `whip.delete`.
 *
 * The reply is null.
 */
static inline vsdk_status vsdk_whip_stop_with(const vsdk_client *client, const vsdk_whip_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_stop_put(sent, params);
    return vsdk_send(client, "whip.stop", sent, options, reply, error);
}

/** `vsdk_whip_stop_with` without options. */
static inline vsdk_status vsdk_whip_stop(const vsdk_client *client, const vsdk_whip_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whip_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whip_stop_async(const vsdk_client *client, const vsdk_whip_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_stop_put(sent, params);
    return vsdk_send_async(client, "whip.stop", sent, options, done, user, error);
}

/** What `whip.publish` takes. */
typedef struct vsdk_whip_publish_params {
    /** Required. Room to publish into. */
    const char *room_id;
    /** Id of the publisher; the vendor's SDKs always give one. */
    const char *participant_id;
    /** Name shown for the publisher. */
    const char *display_name;
    /** Publish as the participant of this id who is already there; left out otherwise. */
    const char *use_existing_peer;
    /** Required. SDP offer. Not empty. */
    const char *sdp;
} vsdk_whip_publish_params;

static inline void vsdk_whip_publish_put(vsdk_params *to, const vsdk_whip_publish_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->display_name != NULL) vsdk_params_string(to, "displayName", from->display_name);
    if (from->use_existing_peer != NULL) vsdk_params_string(to, "useExistingPeer", from->use_existing_peer);
    if (from->sdp != NULL) vsdk_params_string(to, "sdp", from->sdp);
}

/**
 * Send an SDP offer and get the SDP answer as text.
 *
 * What `whip.start` sends. The `Location` header of the answer names the session. The token of the request is
 * signed for this room and this participant.
 *
 * Not settled: Success status not published; 201 is the standard one. Docs call `participantId` optional.
 *
 * HTTP: `POST /v2/whip`, repeated only when it surely never reached the service.
 *
 * The reply is a text.
 */
static inline vsdk_status vsdk_whip_publish_with(const vsdk_client *client, const vsdk_whip_publish_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_publish_put(sent, params);
    return vsdk_send(client, "whip.publish", sent, options, reply, error);
}

/** `vsdk_whip_publish_with` without options. */
static inline vsdk_status vsdk_whip_publish(const vsdk_client *client, const vsdk_whip_publish_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whip_publish_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whip_publish_async(const vsdk_client *client, const vsdk_whip_publish_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_publish_put(sent, params);
    return vsdk_send_async(client, "whip.publish", sent, options, done, user, error);
}

/** What `whip.trickle` takes. */
typedef struct vsdk_whip_trickle_params {
    /** Required. Session (`sessionId` of `whip.start`). */
    const char *session_id;
    /** Required. Id of the publisher. */
    const char *participant_id;
    /** Binds the token of the request to this room. */
    const char *room_id;
    /** Required. SDP fragment with the candidates. Not empty. */
    const char *fragment;
} vsdk_whip_trickle_params;

static inline void vsdk_whip_trickle_put(vsdk_params *to, const vsdk_whip_trickle_params *from)
{
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->fragment != NULL) vsdk_params_string(to, "fragment", from->fragment);
}

/**
 * Send ICE candidates of a publisher as they are found.
 *
 * Not settled: Success status not published; 204 chosen.
 *
 * HTTP: `PATCH /v2/whip/sessions/{sessionId}`, repeated only when it surely never reached the service.
 *
 * The reply is null.
 */
static inline vsdk_status vsdk_whip_trickle_with(const vsdk_client *client, const vsdk_whip_trickle_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_trickle_put(sent, params);
    return vsdk_send(client, "whip.trickle", sent, options, reply, error);
}

/** `vsdk_whip_trickle_with` without options. */
static inline vsdk_status vsdk_whip_trickle(const vsdk_client *client, const vsdk_whip_trickle_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whip_trickle_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whip_trickle_async(const vsdk_client *client, const vsdk_whip_trickle_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_trickle_put(sent, params);
    return vsdk_send_async(client, "whip.trickle", sent, options, done, user, error);
}

/** What `whip.delete` takes. */
typedef struct vsdk_whip_delete_params {
    /** Required. Session. */
    const char *session_id;
    /** Required. Id of the publisher. */
    const char *participant_id;
    /** Name of the publisher; the vendor's SDKs send it when known. */
    const char *display_name;
    /** Binds the token of the request to this room. */
    const char *room_id;
} vsdk_whip_delete_params;

static inline void vsdk_whip_delete_put(vsdk_params *to, const vsdk_whip_delete_params *from)
{
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->display_name != NULL) vsdk_params_string(to, "displayName", from->display_name);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
}

/**
 * End the publishing of a participant whose session is known.
 *
 * Not settled: Success status not published; 204 seen in tests of the vendor's SDK.
 *
 * HTTP: `DELETE /v2/whip/sessions/{sessionId}`, repeated after a failure that may pass.
 *
 * The reply is null.
 */
static inline vsdk_status vsdk_whip_delete_with(const vsdk_client *client, const vsdk_whip_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_delete_put(sent, params);
    return vsdk_send(client, "whip.delete", sent, options, reply, error);
}

/** `vsdk_whip_delete_with` without options. */
static inline vsdk_status vsdk_whip_delete(const vsdk_client *client, const vsdk_whip_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whip_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whip_delete_async(const vsdk_client *client, const vsdk_whip_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whip_delete_put(sent, params);
    return vsdk_send_async(client, "whip.delete", sent, options, done, user, error);
}

#endif
