/* Who is in a room now, found by the room instead of the session. Printed from core/spec/participants.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_PARTICIPANTS_H
#define VIDEOSDK_API_PARTICIPANTS_H

#include "../videosdk_api.h"
#include "types.h"

/** What `participants.list` takes. */
typedef struct vsdk_participants_list_params {
    /** Required. roomId or customRoomId of the room. */
    const char *room_id;
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
     * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
     * for merge.
     */
    vsdk_integer per_page;
} vsdk_participants_list_params;

static inline void vsdk_participants_list_put(vsdk_params *to, const vsdk_participants_list_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
}

/**
 * List those now in a room.
 *
 * Looks up the ongoing session of the room first. Without one the page is empty and no second request is
 * made.
 *
 * Composed of `sessions.list` and `sessions.listActiveParticipants`.
 *
 * The reply is an array of `Participant`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_participants_list_with(const vsdk_client *client, const vsdk_participants_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_participants_list_put(sent, params);
    return vsdk_send(client, "participants.list", sent, options, reply, error);
}

/** `vsdk_participants_list_with` without options. */
static inline vsdk_status vsdk_participants_list(const vsdk_client *client, const vsdk_participants_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_participants_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_participants_list_async(const vsdk_client *client, const vsdk_participants_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_participants_list_put(sent, params);
    return vsdk_send_async(client, "participants.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_participants_list_pages(const vsdk_client *client, const vsdk_participants_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_participants_list_put(sent, params);
    return vsdk_pages_new(client, "participants.list", sent, cursor, options, pages, error);
}

/** What `participants.get` takes. */
typedef struct vsdk_participants_get_params {
    /** Required. roomId or customRoomId of the room. */
    const char *room_id;
    /** Required. Participant id. */
    const char *participant_id;
} vsdk_participants_get_params;

static inline void vsdk_participants_get_put(vsdk_params *to, const vsdk_participants_get_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
}

/**
 * Fetch one participant now in a room.
 *
 * Without an ongoing session the error is of kind `not_found` and carries no HTTP status.
 *
 * Composed of `sessions.list` and `sessions.getParticipant`.
 *
 * The reply is an object `Participant`.
 */
static inline vsdk_status vsdk_participants_get_with(const vsdk_client *client, const vsdk_participants_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_participants_get_put(sent, params);
    return vsdk_send(client, "participants.get", sent, options, reply, error);
}

/** `vsdk_participants_get_with` without options. */
static inline vsdk_status vsdk_participants_get(const vsdk_client *client, const vsdk_participants_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_participants_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_participants_get_async(const vsdk_client *client, const vsdk_participants_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_participants_get_put(sent, params);
    return vsdk_send_async(client, "participants.get", sent, options, done, user, error);
}

/** What `participants.remove` takes. */
typedef struct vsdk_participants_remove_params {
    /** Required. roomId or customRoomId of the room. */
    const char *room_id;
    /** Required. Participant id. */
    const char *participant_id;
} vsdk_participants_remove_params;

static inline void vsdk_participants_remove_put(vsdk_params *to, const vsdk_participants_remove_params *from)
{
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
}

/**
 * Remove a participant from whatever session a room has.
 *
 * Whether the room has a session is for the service to say.
 *
 * Composed of `sessions.removeParticipant`.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_participants_remove_with(const vsdk_client *client, const vsdk_participants_remove_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_participants_remove_put(sent, params);
    return vsdk_send(client, "participants.remove", sent, options, reply, error);
}

/** `vsdk_participants_remove_with` without options. */
static inline vsdk_status vsdk_participants_remove(const vsdk_client *client, const vsdk_participants_remove_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_participants_remove_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_participants_remove_async(const vsdk_client *client, const vsdk_participants_remove_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_participants_remove_put(sent, params);
    return vsdk_send_async(client, "participants.remove", sent, options, done, user, error);
}

#endif
