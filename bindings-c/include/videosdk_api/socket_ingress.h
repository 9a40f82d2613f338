/* Sound into a room over a WebSocket. Printed from core/spec/socketIngress.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_SOCKET_INGRESS_H
#define VIDEOSDK_API_SOCKET_INGRESS_H

#include "../videosdk_api.h"
#include "types.h"

typedef struct vsdk_socket_participant vsdk_socket_participant;
typedef struct vsdk_socket_agent vsdk_socket_agent;

/** Who a socket is in the room. */
struct vsdk_socket_participant {
    /** Participant id; generated unless given. */
    const char *id;
    /** Name shown in the room. The service assumes `Socket Participant`. */
    const char *name;
    /**
     * Free-form data that others in the room can read.
     *
     * JSON text.
     */
    const char *metadata_json;
};

/** An AI agent that is to join with a socket. */
struct vsdk_socket_agent {
    /** Required. Agent id. */
    const char *id;
    /** Kind of agent; seen in the SDK only. */
    const char *type;
    /**
     * Free-form data for the agent.
     *
     * JSON text.
     */
    const char *metadata_json;
};

static inline void vsdk_put_socket_participant(vsdk_params *to, const char *name, const vsdk_socket_participant *from)
{
    vsdk_params_object(to, name);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    vsdk_params_end(to);
}

static inline void vsdk_put_socket_agent(vsdk_params *to, const char *name, const vsdk_socket_agent *from)
{
    vsdk_params_object(to, name);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    vsdk_params_end(to);
}

/** What `socketIngress.create` takes. */
typedef struct vsdk_socket_ingress_create_params {
    /** Required. Room to go into. */
    const char *room_id;
    /** Who it is in the room. */
    const vsdk_socket_participant *participant;
    /** AI agent that is to join. */
    const vsdk_socket_agent *agent;
    /** Media region, for example us002 or in002. */
    const char *region;
} vsdk_socket_ingress_create_params;

static inline void vsdk_socket_ingress_create_put(vsdk_params *to, const vsdk_socket_ingress_create_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant != NULL) vsdk_put_socket_participant(to, "participant", from->participant);
    if (from->agent != NULL) vsdk_put_socket_agent(to, "agent", from->agent);
    if (from->region != NULL) vsdk_params_string(to, "region", from->region);
}

/**
 * Open a WebSocket through which sound and messages go into a room.
 *
 * Connect to `wsUrl` within `expiresIn` seconds; it is good once. Closing the socket, or a stop frame, ends
 * it. `ref` is read out of `wsUrl` here, the service does not send it.
 *
 * Not settled: The docs show `callId` in the answer, the SDK types `roomId` instead: both are read. Success
 * status not published; clients accept any 2xx.
 *
 * HTTP: `POST /v2/ingest/sessions`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SocketSession`.
 */
static inline vsdk_status vsdk_socket_ingress_create_with(const vsdk_client *client, const vsdk_socket_ingress_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_socket_ingress_create_put(sent, params);
    return vsdk_send(client, "socketIngress.create", sent, options, reply, error);
}

/** `vsdk_socket_ingress_create_with` without options. */
static inline vsdk_status vsdk_socket_ingress_create(const vsdk_client *client, const vsdk_socket_ingress_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_socket_ingress_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_socket_ingress_create_async(const vsdk_client *client, const vsdk_socket_ingress_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_socket_ingress_create_put(sent, params);
    return vsdk_send_async(client, "socketIngress.create", sent, options, done, user, error);
}

#endif
