/* Watching a room over WHEP, from a player or a server. Printed from core/spec/whep.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_WHEP_H
#define VIDEOSDK_API_WHEP_H

#include "../videosdk_api.h"
#include "types.h"

/** What `whep.create` takes. */
typedef struct vsdk_whep_create_params {
    /** Required. Room to watch. */
    const char *room_id;
    /** Id of the viewer; `whep-` and 16 random hex digits unless given. */
    const char *participant_id;
    /** Participant to watch; the service picks one unless given. */
    const char *remote_peer_id;
    /** Life of the token: seconds, or text such as `2h`. The service assumes `3600`. At least 1. */
    vsdk_integer expires_in;
} vsdk_whep_create_params;

static inline void vsdk_whep_create_put(vsdk_params *to, const vsdk_whep_create_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->remote_peer_id != NULL) vsdk_params_string(to, "remotePeerId", from->remote_peer_id);
    if (from->expires_in.given) vsdk_params_integer(to, "expiresIn", from->expires_in.value);
}

/**
 * Make the address and the token with which a media client watches a room.
 *
 * Give the media client `url` and `token`. The token is good for this room and this participant only; the
 * vendor's own SDKs hand out an account token here.
 *
 * Not settled: That the service takes a participant token (role `rtc`) on this route is inferred; its SDKs
 * send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the same
 * `url`.
 *
 * Makes no request.
 *
 * The reply is an object `WhepPlayback`.
 */
static inline vsdk_status vsdk_whep_create_with(const vsdk_client *client, const vsdk_whep_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_create_put(sent, params);
    return vsdk_send(client, "whep.create", sent, options, reply, error);
}

/** `vsdk_whep_create_with` without options. */
static inline vsdk_status vsdk_whep_create(const vsdk_client *client, const vsdk_whep_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whep_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whep_create_async(const vsdk_client *client, const vsdk_whep_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_create_put(sent, params);
    return vsdk_send_async(client, "whep.create", sent, options, done, user, error);
}

/** What `whep.start` takes. */
typedef struct vsdk_whep_start_params {
    /** Required. Room to watch. */
    const char *room_id;
    /** Id of the viewer; `whep-` and 16 random hex digits unless given. */
    const char *participant_id;
    /** Participant to watch; the service picks one unless given. */
    const char *remote_peer_id;
    /** Required. SDP offer. Not empty. */
    const char *sdp;
} vsdk_whep_start_params;

static inline void vsdk_whep_start_put(vsdk_params *to, const vsdk_whep_start_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->remote_peer_id != NULL) vsdk_params_string(to, "remotePeerId", from->remote_peer_id);
    if (from->sdp != NULL) vsdk_params_string(to, "sdp", from->sdp);
}

/**
 * Begin to watch; send an SDP offer, get the answer and the session to name later.
 *
 * The room needs a live session. The token of the request is signed for this room and this participant.
 *
 * Composed of `whep.play`.
 *
 * The reply is an object `WhepSession`.
 */
static inline vsdk_status vsdk_whep_start_with(const vsdk_client *client, const vsdk_whep_start_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_start_put(sent, params);
    return vsdk_send(client, "whep.start", sent, options, reply, error);
}

/** `vsdk_whep_start_with` without options. */
static inline vsdk_status vsdk_whep_start(const vsdk_client *client, const vsdk_whep_start_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whep_start_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whep_start_async(const vsdk_client *client, const vsdk_whep_start_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_start_put(sent, params);
    return vsdk_send_async(client, "whep.start", sent, options, done, user, error);
}

/** What `whep.stop` takes. */
typedef struct vsdk_whep_stop_params {
    /** Required. Room of the viewer. */
    const char *room_id;
    /** Required. Id of the viewer. */
    const char *participant_id;
    /** Session, where it is known (`sessionId` of `whep.start`). */
    const char *session_id;
    /** Participant watched. */
    const char *remote_peer_id;
} vsdk_whep_stop_params;

static inline void vsdk_whep_stop_put(vsdk_params *to, const vsdk_whep_stop_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->remote_peer_id != NULL) vsdk_params_string(to, "remotePeerId", from->remote_peer_id);
}

/**
 * End the watching of a participant.
 *
 * Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind
 * `not_found` and nothing is deleted.
 *
 * Composed of `sessions.list` and `whep.delete`.
 *
 * The reply is null.
 */
static inline vsdk_status vsdk_whep_stop_with(const vsdk_client *client, const vsdk_whep_stop_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_stop_put(sent, params);
    return vsdk_send(client, "whep.stop", sent, options, reply, error);
}

/** `vsdk_whep_stop_with` without options. */
static inline vsdk_status vsdk_whep_stop(const vsdk_client *client, const vsdk_whep_stop_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whep_stop_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whep_stop_async(const vsdk_client *client, const vsdk_whep_stop_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_stop_put(sent, params);
    return vsdk_send_async(client, "whep.stop", sent, options, done, user, error);
}

/** What `whep.play` takes. */
typedef struct vsdk_whep_play_params {
    /** Required. Room to watch. */
    const char *room_id;
    /** Id of the viewer; the vendor's SDKs always give one. */
    const char *participant_id;
    /** Participant to watch; the service picks one unless given. */
    const char *remote_peer_id;
    /** Required. SDP offer. Not empty. */
    const char *sdp;
} vsdk_whep_play_params;

static inline void vsdk_whep_play_put(vsdk_params *to, const vsdk_whep_play_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->remote_peer_id != NULL) vsdk_params_string(to, "remotePeerId", from->remote_peer_id);
    if (from->sdp != NULL) vsdk_params_string(to, "sdp", from->sdp);
}

/**
 * Send an SDP offer and get the SDP answer as text.
 *
 * What `whep.start` sends. The `Location` header of the answer names the session. The room needs a live
 * session. The token of the request is signed for this room and this participant.
 *
 * Not settled: Success status not published; 201 is the standard one. Docs call `participantId` optional and,
 * in one snapshot, required.
 *
 * HTTP: `POST /v2/whep`, repeated only when it surely never reached the service.
 *
 * The reply is a text.
 */
static inline vsdk_status vsdk_whep_play_with(const vsdk_client *client, const vsdk_whep_play_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_play_put(sent, params);
    return vsdk_send(client, "whep.play", sent, options, reply, error);
}

/** `vsdk_whep_play_with` without options. */
static inline vsdk_status vsdk_whep_play(const vsdk_client *client, const vsdk_whep_play_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whep_play_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whep_play_async(const vsdk_client *client, const vsdk_whep_play_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_play_put(sent, params);
    return vsdk_send_async(client, "whep.play", sent, options, done, user, error);
}

/** What `whep.trickle` takes. */
typedef struct vsdk_whep_trickle_params {
    /** Required. Session (`sessionId` of `whep.start`). */
    const char *session_id;
    /** Required. Id of the viewer. */
    const char *participant_id;
    /** Binds the token of the request to this room. */
    const char *room_id;
    /** Required. SDP fragment with the candidates. Not empty. */
    const char *fragment;
} vsdk_whep_trickle_params;

static inline void vsdk_whep_trickle_put(vsdk_params *to, const vsdk_whep_trickle_params *from)
{
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->fragment != NULL) vsdk_params_string(to, "fragment", from->fragment);
}

/**
 * Send ICE candidates of a viewer as they are found.
 *
 * Not settled: Success status not published; 204 chosen.
 *
 * HTTP: `PATCH /v2/whep/sessions/{sessionId}`, repeated only when it surely never reached the service.
 *
 * The reply is null.
 */
static inline vsdk_status vsdk_whep_trickle_with(const vsdk_client *client, const vsdk_whep_trickle_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_trickle_put(sent, params);
    return vsdk_send(client, "whep.trickle", sent, options, reply, error);
}

/** `vsdk_whep_trickle_with` without options. */
static inline vsdk_status vsdk_whep_trickle(const vsdk_client *client, const vsdk_whep_trickle_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whep_trickle_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whep_trickle_async(const vsdk_client *client, const vsdk_whep_trickle_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_trickle_put(sent, params);
    return vsdk_send_async(client, "whep.trickle", sent, options, done, user, error);
}

/** What `whep.delete` takes. */
typedef struct vsdk_whep_delete_params {
    /** Required. Session. */
    const char *session_id;
    /** Required. Id of the viewer. */
    const char *participant_id;
    /** Participant watched; the vendor's SDKs send it when known. */
    const char *remote_peer_id;
    /** Binds the token of the request to this room. */
    const char *room_id;
} vsdk_whep_delete_params;

static inline void vsdk_whep_delete_put(vsdk_params *to, const vsdk_whep_delete_params *from)
{
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->remote_peer_id != NULL) vsdk_params_string(to, "remotePeerId", from->remote_peer_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
}

/**
 * End the watching of a participant whose session is known.
 *
 * Not settled: Success status not published; 204 seen in tests of the vendor's SDK.
 *
 * HTTP: `DELETE /v2/whep/sessions/{sessionId}`, repeated after a failure that may pass.
 *
 * The reply is null.
 */
static inline vsdk_status vsdk_whep_delete_with(const vsdk_client *client, const vsdk_whep_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_delete_put(sent, params);
    return vsdk_send(client, "whep.delete", sent, options, reply, error);
}

/** `vsdk_whep_delete_with` without options. */
static inline vsdk_status vsdk_whep_delete(const vsdk_client *client, const vsdk_whep_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_whep_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_whep_delete_async(const vsdk_client *client, const vsdk_whep_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_whep_delete_put(sent, params);
    return vsdk_send_async(client, "whep.delete", sent, options, done, user, error);
}

#endif
