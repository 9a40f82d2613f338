/* Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks. Printed from core/spec/sip.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_SIP_H
#define VIDEOSDK_API_SIP_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Whether media are encrypted.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_MEDIA_ENCRYPTION_ENABLE "enable"
#define VSDK_SIP_MEDIA_ENCRYPTION_DISABLE "disable"

/**
 * Region with SIP servers.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_REGION_AUTO "auto"
#define VSDK_SIP_REGION_US002 "us002"
#define VSDK_SIP_REGION_IN002 "in002"

/**
 * How SIP messages travel.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_TRANSPORT_UDP "udp"
#define VSDK_SIP_TRANSPORT_TCP "tcp"
#define VSDK_SIP_TRANSPORT_TLS "tls"

/**
 * Direction of a call.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_DIRECTION_INBOUND "inbound"
#define VSDK_SIP_DIRECTION_OUTBOUND "outbound"

/**
 * What becomes of settings of a trunk that an update leaves out.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_OMITTED_KEEP "keep"
#define VSDK_SIP_OMITTED_RESET "reset"

/**
 * static: one room for all calls. dynamic: a new room for each call.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_ROOM_TYPE_STATIC "static"
#define VSDK_SIP_ROOM_TYPE_DYNAMIC "dynamic"

/**
 * What the id of a room made for a call begins with: a strategy, not the text itself.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_ROOM_PREFIX_BLANK "blank"
#define VSDK_SIP_ROOM_PREFIX_PARTICIPANTNUMBER "participantNumber"
#define VSDK_SIP_ROOM_PREFIX_SIPNUMBER "sipNumber"
#define VSDK_SIP_ROOM_PREFIX_RANDOM "random"

/**
 * direct: one room for all calls. individual: a new room for each call.
 *
 * Any other text is taken too.
 */
#define VSDK_ROUTING_RULE_TARGET_TYPE_DIRECT "direct"
#define VSDK_ROUTING_RULE_TARGET_TYPE_INDIVIDUAL "individual"

/**
 * Which SIP headers are passed on.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_INCLUDE_HEADERS_ALL "ALL"
#define VSDK_SIP_INCLUDE_HEADERS_SIP_X_HEADERS "SIP_X_HEADERS"
#define VSDK_SIP_INCLUDE_HEADERS_NONE "NONE"

/**
 * Event of a call.
 *
 * Any other text is taken too.
 */
#define VSDK_SIP_WEBHOOK_EVENT_CALL_STARTED "call-started"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_ANSWERED "call-answered"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_HANGUP "call-hangup"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_TRANSFERRED "call-transferred"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_MISSED "call-missed"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_UPDATE "call-update"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_RINGING "call-ringing"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_TRANSFER_INITIATED "call-transfer-initiated"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_TRANSFER_ACCEPTED "call-transfer-accepted"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_TRANSFERRING "call-transferring"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_TRANSFER_RINGING "call-transfer-ringing"
#define VSDK_SIP_WEBHOOK_EVENT_CALL_TRANSFER_FAILED "call-transfer-failed"
#define VSDK_SIP_WEBHOOK_EVENT_SWITCH_ROOM_INITIATED "switch-room-initiated"
#define VSDK_SIP_WEBHOOK_EVENT_SWITCH_ROOM_COMPLETED "switch-room-completed"
#define VSDK_SIP_WEBHOOK_EVENT_SWITCH_ROOM_FAILED "switch-room-failed"

typedef struct vsdk_sip_auth vsdk_sip_auth;
typedef struct vsdk_sip_room_config vsdk_sip_room_config;
typedef struct vsdk_routing_rule_target vsdk_routing_rule_target;
typedef struct vsdk_phone_number_inbound_config vsdk_phone_number_inbound_config;
typedef struct vsdk_phone_number_outbound_config vsdk_phone_number_outbound_config;

/** SIP credentials; both or neither. */
struct vsdk_sip_auth {
    /** Required. User name. Not empty. */
    const char *username;
    /** Required. Password. Not empty. */
    const char *password;
};

/** Room that the calls of a rule go to. */
struct vsdk_sip_room_config {
    /** One room for all calls or a new one for each. */
    const char *type;
    /** What the id of a new room begins with; dynamic rooms only. */
    const char *prefix;
    /** Room id; static rooms only. */
    const char *id;
    /** PIN that callers must enter. */
    const char *pin;
};

/** A shorter way to write the room of a rule. */
struct vsdk_routing_rule_target {
    /** Required. One room for all calls or a new one for each. */
    const char *type;
    /** Room id; needed for direct. Not empty. */
    const char *room_id;
    /** What the id of a new room begins with; individual only. The service assumes `blank`. */
    const char *room_prefix;
    /** PIN that callers must enter. */
    const char *pin;
};

/** Trunk that takes the calls of new numbers. */
struct vsdk_phone_number_inbound_config {
    /** Required. Region of the SIP servers; trunks show it as `geoRegion`. */
    const char *sip_region;
};

/** Trunk through which new numbers place calls. */
struct vsdk_phone_number_outbound_config {
    /** Required. SIP host of the provider. Not empty. */
    const char *address;
    /** Required. Region of the SIP servers; trunks show it as `geoRegion`. */
    const char *sip_region;
    /** Credentials shown to the provider; none unless given. */
    const vsdk_sip_auth *auth;
    /**
     * How SIP messages travel. The service assumes `tls`. Not settled: Required in the documentation,
     * optional in both SDKs. Chosen: optional.
     */
    const char *transport;
};

static inline void vsdk_put_sip_auth(vsdk_params *to, const char *name, const vsdk_sip_auth *from)
{
    vsdk_params_object(to, name);
    if (from->username != NULL) vsdk_params_string(to, "username", from->username);
    if (from->password != NULL) vsdk_params_string(to, "password", from->password);
    vsdk_params_end(to);
}

static inline void vsdk_put_sip_room_config(vsdk_params *to, const char *name, const vsdk_sip_room_config *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->prefix != NULL) vsdk_params_string(to, "prefix", from->prefix);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
    if (from->pin != NULL) vsdk_params_string(to, "pin", from->pin);
    vsdk_params_end(to);
}

static inline void vsdk_put_routing_rule_target(vsdk_params *to, const char *name, const vsdk_routing_rule_target *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->room_prefix != NULL) vsdk_params_string(to, "roomPrefix", from->room_prefix);
    if (from->pin != NULL) vsdk_params_string(to, "pin", from->pin);
    vsdk_params_end(to);
}

static inline void vsdk_put_phone_number_inbound_config(vsdk_params *to, const char *name, const vsdk_phone_number_inbound_config *from)
{
    vsdk_params_object(to, name);
    if (from->sip_region != NULL) vsdk_params_string(to, "sipRegion", from->sip_region);
    vsdk_params_end(to);
}

static inline void vsdk_put_phone_number_outbound_config(vsdk_params *to, const char *name, const vsdk_phone_number_outbound_config *from)
{
    vsdk_params_object(to, name);
    if (from->address != NULL) vsdk_params_string(to, "address", from->address);
    if (from->sip_region != NULL) vsdk_params_string(to, "sipRegion", from->sip_region);
    if (from->auth != NULL) vsdk_put_sip_auth(to, "auth", from->auth);
    if (from->transport != NULL) vsdk_params_string(to, "transport", from->transport);
    vsdk_params_end(to);
}

/** What `sip.inboundTrunks.create` takes. */
typedef struct vsdk_sip_inbound_trunks_create_params {
    /** Required. Display name, unique in the account. Not empty. */
    const char *name;
    /** Required. Numbers served, in E.164 form. Not empty. */
    const char *const *numbers;
    /** How many; NULL above means that it is not given. */
    size_t numbers_count;
    /** IP addresses and CIDR ranges that may call; all unless given. */
    const char *const *allowed_addresses;
    /** How many; NULL above means that it is not given. */
    size_t allowed_addresses_count;
    /** Callers let in, each a number or a pattern such as `+91*`; all unless given. */
    const char *const *allowed_numbers;
    /** How many; NULL above means that it is not given. */
    size_t allowed_numbers_count;
    /** Credentials the provider must show; none unless given. */
    const vsdk_sip_auth *auth;
    /** Whether media are encrypted. */
    const char *media_encryption;
    /** Record the calls. The service assumes `false`. */
    vsdk_boolean record;
    /** Remove noise from the caller's audio. The service assumes `false`. */
    vsdk_boolean noise_cancellation;
    /** Pass keys pressed on the phone into the room. The service assumes `false`. */
    vsdk_boolean enable_dtmf;
    /**
     * Data of your own.
     *
     * JSON text.
     */
    const char *metadata_json;
    /** Labels of your own. */
    const char *const *tags;
    /** How many; NULL above means that it is not given. */
    size_t tags_count;
    /** Region of the SIP servers. */
    const char *geo_region;
} vsdk_sip_inbound_trunks_create_params;

static inline void vsdk_sip_inbound_trunks_create_put(vsdk_params *to, const vsdk_sip_inbound_trunks_create_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->numbers != NULL) {
        vsdk_params_array(to, "numbers");
        for (size_t at = 0; at < from->numbers_count; at++) vsdk_params_string(to, NULL, from->numbers[at]);
        vsdk_params_end(to);
    }
    if (from->allowed_addresses != NULL) {
        vsdk_params_array(to, "allowedAddresses");
        for (size_t at = 0; at < from->allowed_addresses_count; at++) vsdk_params_string(to, NULL, from->allowed_addresses[at]);
        vsdk_params_end(to);
    }
    if (from->allowed_numbers != NULL) {
        vsdk_params_array(to, "allowedNumbers");
        for (size_t at = 0; at < from->allowed_numbers_count; at++) vsdk_params_string(to, NULL, from->allowed_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->auth != NULL) vsdk_put_sip_auth(to, "auth", from->auth);
    if (from->media_encryption != NULL) vsdk_params_string(to, "mediaEncryption", from->media_encryption);
    if (from->record.given) vsdk_params_boolean(to, "record", from->record.value);
    if (from->noise_cancellation.given) vsdk_params_boolean(to, "noiseCancellation", from->noise_cancellation.value);
    if (from->enable_dtmf.given) vsdk_params_boolean(to, "enableDtmf", from->enable_dtmf.value);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    if (from->tags != NULL) {
        vsdk_params_array(to, "tags");
        for (size_t at = 0; at < from->tags_count; at++) vsdk_params_string(to, NULL, from->tags[at]);
        vsdk_params_end(to);
    }
    if (from->geo_region != NULL) vsdk_params_string(to, "geoRegion", from->geo_region);
}

/**
 * Create a trunk that takes calls for its numbers.
 *
 * Not settled: Success status not published; clients accept any 2xx. Emulator: 200.
 *
 * HTTP: `POST /v2/sip/inbound-gateways`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipTrunk`.
 */
static inline vsdk_status vsdk_sip_inbound_trunks_create_with(const vsdk_client *client, const vsdk_sip_inbound_trunks_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_create_put(sent, params);
    return vsdk_send(client, "sip.inboundTrunks.create", sent, options, reply, error);
}

/** `vsdk_sip_inbound_trunks_create_with` without options. */
static inline vsdk_status vsdk_sip_inbound_trunks_create(const vsdk_client *client, const vsdk_sip_inbound_trunks_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_inbound_trunks_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_inbound_trunks_create_async(const vsdk_client *client, const vsdk_sip_inbound_trunks_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_create_put(sent, params);
    return vsdk_send_async(client, "sip.inboundTrunks.create", sent, options, done, user, error);
}

/** What `sip.inboundTrunks.list` takes. */
typedef struct vsdk_sip_inbound_trunks_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Items a page; 10 or 20 unless given. At least 1. */
    vsdk_integer per_page;
    /** Only the trunk with this id. */
    const char *id;
    /** Only trunks whose name contains this text, in any case. */
    const char *search;
} vsdk_sip_inbound_trunks_list_params;

static inline void vsdk_sip_inbound_trunks_list_put(vsdk_params *to, const vsdk_sip_inbound_trunks_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
    if (from->search != NULL) vsdk_params_string(to, "search", from->search);
}

/**
 * List trunks that take calls.
 *
 * Not settled: Size of a page not published. Emulator: 20.
 *
 * HTTP: `GET /v2/sip/inbound-gateways`, repeated after a failure that may pass.
 *
 * The reply is an array of `SipTrunk`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_sip_inbound_trunks_list_with(const vsdk_client *client, const vsdk_sip_inbound_trunks_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_list_put(sent, params);
    return vsdk_send(client, "sip.inboundTrunks.list", sent, options, reply, error);
}

/** `vsdk_sip_inbound_trunks_list_with` without options. */
static inline vsdk_status vsdk_sip_inbound_trunks_list(const vsdk_client *client, const vsdk_sip_inbound_trunks_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_inbound_trunks_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_inbound_trunks_list_async(const vsdk_client *client, const vsdk_sip_inbound_trunks_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_list_put(sent, params);
    return vsdk_send_async(client, "sip.inboundTrunks.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_sip_inbound_trunks_list_pages(const vsdk_client *client, const vsdk_sip_inbound_trunks_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_list_put(sent, params);
    return vsdk_pages_new(client, "sip.inboundTrunks.list", sent, cursor, options, pages, error);
}

/** What `sip.inboundTrunks.get` takes. */
typedef struct vsdk_sip_inbound_trunks_get_params {
    /** Required. Trunk id. */
    const char *gateway_id;
} vsdk_sip_inbound_trunks_get_params;

static inline void vsdk_sip_inbound_trunks_get_put(vsdk_params *to, const vsdk_sip_inbound_trunks_get_params *from)
{
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
}

/**
 * Read a trunk that takes calls.
 *
 * HTTP: `GET /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.
 *
 * The reply is an object `SipTrunk`.
 */
static inline vsdk_status vsdk_sip_inbound_trunks_get_with(const vsdk_client *client, const vsdk_sip_inbound_trunks_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_get_put(sent, params);
    return vsdk_send(client, "sip.inboundTrunks.get", sent, options, reply, error);
}

/** `vsdk_sip_inbound_trunks_get_with` without options. */
static inline vsdk_status vsdk_sip_inbound_trunks_get(const vsdk_client *client, const vsdk_sip_inbound_trunks_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_inbound_trunks_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_inbound_trunks_get_async(const vsdk_client *client, const vsdk_sip_inbound_trunks_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_get_put(sent, params);
    return vsdk_send_async(client, "sip.inboundTrunks.get", sent, options, done, user, error);
}

/** What `sip.inboundTrunks.update` takes. */
typedef struct vsdk_sip_inbound_trunks_update_params {
    /** Required. Trunk id. */
    const char *gateway_id;
    /** Display name, unique in the account. Not empty. */
    const char *name;
    /** Numbers served, in E.164 form; replaces the set. */
    const char *const *numbers;
    /** How many; NULL above means that it is not given. */
    size_t numbers_count;
    /** IP addresses and CIDR ranges that may call; replaces the set. */
    const char *const *allowed_addresses;
    /** How many; NULL above means that it is not given. */
    size_t allowed_addresses_count;
    /** Callers let in, each a number or a pattern such as `+91*`; replaces the set. */
    const char *const *allowed_numbers;
    /** How many; NULL above means that it is not given. */
    size_t allowed_numbers_count;
    /** Credentials the provider must show. */
    const vsdk_sip_auth *auth;
    /** Whether media are encrypted. */
    const char *media_encryption;
    /** Record the calls; see `omitted`. */
    vsdk_boolean record;
    /** Remove noise from the caller's audio; see `omitted`. */
    vsdk_boolean noise_cancellation;
    /** Pass keys pressed on the phone into the room; see `omitted`. */
    vsdk_boolean enable_dtmf;
    /**
     * Data of your own; replaces the whole.
     *
     * JSON text.
     */
    const char *metadata_json;
    /** Labels of your own; replaces the set. */
    const char *const *tags;
    /** How many; NULL above means that it is not given. */
    size_t tags_count;
    /** Region of the SIP servers; see `omitted`. */
    const char *geo_region;
    /**
     * What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they are left out:
     * `keep` reads the trunk first and sends what it has, `reset` lets the service reset them, as the
     * vendor's SDKs do. The service assumes `keep`.
     */
    const char *omitted;
} vsdk_sip_inbound_trunks_update_params;

static inline void vsdk_sip_inbound_trunks_update_put(vsdk_params *to, const vsdk_sip_inbound_trunks_update_params *from)
{
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->numbers != NULL) {
        vsdk_params_array(to, "numbers");
        for (size_t at = 0; at < from->numbers_count; at++) vsdk_params_string(to, NULL, from->numbers[at]);
        vsdk_params_end(to);
    }
    if (from->allowed_addresses != NULL) {
        vsdk_params_array(to, "allowedAddresses");
        for (size_t at = 0; at < from->allowed_addresses_count; at++) vsdk_params_string(to, NULL, from->allowed_addresses[at]);
        vsdk_params_end(to);
    }
    if (from->allowed_numbers != NULL) {
        vsdk_params_array(to, "allowedNumbers");
        for (size_t at = 0; at < from->allowed_numbers_count; at++) vsdk_params_string(to, NULL, from->allowed_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->auth != NULL) vsdk_put_sip_auth(to, "auth", from->auth);
    if (from->media_encryption != NULL) vsdk_params_string(to, "mediaEncryption", from->media_encryption);
    if (from->record.given) vsdk_params_boolean(to, "record", from->record.value);
    if (from->noise_cancellation.given) vsdk_params_boolean(to, "noiseCancellation", from->noise_cancellation.value);
    if (from->enable_dtmf.given) vsdk_params_boolean(to, "enableDtmf", from->enable_dtmf.value);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    if (from->tags != NULL) {
        vsdk_params_array(to, "tags");
        for (size_t at = 0; at < from->tags_count; at++) vsdk_params_string(to, NULL, from->tags[at]);
        vsdk_params_end(to);
    }
    if (from->geo_region != NULL) vsdk_params_string(to, "geoRegion", from->geo_region);
    if (from->omitted != NULL) vsdk_params_string(to, "omitted", from->omitted);
}

/**
 * Update a trunk that takes calls.
 *
 * CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears `geoRegion`
 * when a request leaves them out; all else keeps its value. So this call reads the trunk first and sends what
 * it has, unless all four are given or `omitted` is `reset`. The two requests are not one step: a change that
 * somebody makes between them may be undone.
 *
 * Not settled: The documentation describes an ordinary partial update; both vendor SDKs warn of the resets.
 * Chosen: the SDKs.
 *
 * HTTP: `PATCH /v2/sip/inbound-gateways/{gatewayId}`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipTrunk`.
 */
static inline vsdk_status vsdk_sip_inbound_trunks_update_with(const vsdk_client *client, const vsdk_sip_inbound_trunks_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_update_put(sent, params);
    return vsdk_send(client, "sip.inboundTrunks.update", sent, options, reply, error);
}

/** `vsdk_sip_inbound_trunks_update_with` without options. */
static inline vsdk_status vsdk_sip_inbound_trunks_update(const vsdk_client *client, const vsdk_sip_inbound_trunks_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_inbound_trunks_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_inbound_trunks_update_async(const vsdk_client *client, const vsdk_sip_inbound_trunks_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_update_put(sent, params);
    return vsdk_send_async(client, "sip.inboundTrunks.update", sent, options, done, user, error);
}

/** What `sip.inboundTrunks.delete` takes. */
typedef struct vsdk_sip_inbound_trunks_delete_params {
    /** Required. Trunk id. */
    const char *gateway_id;
} vsdk_sip_inbound_trunks_delete_params;

static inline void vsdk_sip_inbound_trunks_delete_put(vsdk_params *to, const vsdk_sip_inbound_trunks_delete_params *from)
{
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
}

/**
 * Delete a trunk that takes calls.
 *
 * HTTP: `DELETE /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_inbound_trunks_delete_with(const vsdk_client *client, const vsdk_sip_inbound_trunks_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_delete_put(sent, params);
    return vsdk_send(client, "sip.inboundTrunks.delete", sent, options, reply, error);
}

/** `vsdk_sip_inbound_trunks_delete_with` without options. */
static inline vsdk_status vsdk_sip_inbound_trunks_delete(const vsdk_client *client, const vsdk_sip_inbound_trunks_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_inbound_trunks_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_inbound_trunks_delete_async(const vsdk_client *client, const vsdk_sip_inbound_trunks_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_inbound_trunks_delete_put(sent, params);
    return vsdk_send_async(client, "sip.inboundTrunks.delete", sent, options, done, user, error);
}

/** What `sip.outboundTrunks.create` takes. */
typedef struct vsdk_sip_outbound_trunks_create_params {
    /** Required. Display name. Not empty. */
    const char *name;
    /** Required. SIP host of the provider, with a port where it needs one. Not empty. */
    const char *address;
    /** Required. Caller ids, in E.164 form; the service refuses a trunk without any. Not empty. */
    const char *const *numbers;
    /** How many; NULL above means that it is not given. */
    size_t numbers_count;
    /** How SIP messages travel. The service assumes `tls`. */
    const char *transport;
    /** Credentials shown to the provider; none unless given. */
    const vsdk_sip_auth *auth;
    /** Whether media are encrypted. */
    const char *media_encryption;
    /** Record the calls. The service assumes `false`. */
    vsdk_boolean record;
    /** Remove noise from the callee's audio. The service assumes `false`. */
    vsdk_boolean noise_cancellation;
    /** Pass keys pressed on the phone into the room. The service assumes `false`. */
    vsdk_boolean enable_dtmf;
    /**
     * Data of your own.
     *
     * JSON text.
     */
    const char *metadata_json;
    /** Labels of your own. */
    const char *const *tags;
    /** How many; NULL above means that it is not given. */
    size_t tags_count;
    /** Region of the SIP servers. */
    const char *geo_region;
} vsdk_sip_outbound_trunks_create_params;

static inline void vsdk_sip_outbound_trunks_create_put(vsdk_params *to, const vsdk_sip_outbound_trunks_create_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->address != NULL) vsdk_params_string(to, "address", from->address);
    if (from->numbers != NULL) {
        vsdk_params_array(to, "numbers");
        for (size_t at = 0; at < from->numbers_count; at++) vsdk_params_string(to, NULL, from->numbers[at]);
        vsdk_params_end(to);
    }
    if (from->transport != NULL) vsdk_params_string(to, "transport", from->transport);
    if (from->auth != NULL) vsdk_put_sip_auth(to, "auth", from->auth);
    if (from->media_encryption != NULL) vsdk_params_string(to, "mediaEncryption", from->media_encryption);
    if (from->record.given) vsdk_params_boolean(to, "record", from->record.value);
    if (from->noise_cancellation.given) vsdk_params_boolean(to, "noiseCancellation", from->noise_cancellation.value);
    if (from->enable_dtmf.given) vsdk_params_boolean(to, "enableDtmf", from->enable_dtmf.value);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    if (from->tags != NULL) {
        vsdk_params_array(to, "tags");
        for (size_t at = 0; at < from->tags_count; at++) vsdk_params_string(to, NULL, from->tags[at]);
        vsdk_params_end(to);
    }
    if (from->geo_region != NULL) vsdk_params_string(to, "geoRegion", from->geo_region);
}

/**
 * Create a trunk through which calls are placed.
 *
 * Who may be called (`allowedNumbers`) can only be set by an update; the service ignores it here.
 *
 * Not settled: Success status not published; clients accept any 2xx. Emulator: 200. One page of the
 * documentation requires `auth` and `transport`; the SDKs do not.
 *
 * HTTP: `POST /v2/sip/outbound-gateways`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipTrunk`.
 */
static inline vsdk_status vsdk_sip_outbound_trunks_create_with(const vsdk_client *client, const vsdk_sip_outbound_trunks_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_create_put(sent, params);
    return vsdk_send(client, "sip.outboundTrunks.create", sent, options, reply, error);
}

/** `vsdk_sip_outbound_trunks_create_with` without options. */
static inline vsdk_status vsdk_sip_outbound_trunks_create(const vsdk_client *client, const vsdk_sip_outbound_trunks_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_outbound_trunks_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_outbound_trunks_create_async(const vsdk_client *client, const vsdk_sip_outbound_trunks_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_create_put(sent, params);
    return vsdk_send_async(client, "sip.outboundTrunks.create", sent, options, done, user, error);
}

/** What `sip.outboundTrunks.list` takes. */
typedef struct vsdk_sip_outbound_trunks_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Items a page; 10 or 20 unless given. At least 1. */
    vsdk_integer per_page;
    /** Only the trunk with this id. */
    const char *id;
    /** Only trunks whose name contains this text, in any case. */
    const char *search;
} vsdk_sip_outbound_trunks_list_params;

static inline void vsdk_sip_outbound_trunks_list_put(vsdk_params *to, const vsdk_sip_outbound_trunks_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
    if (from->search != NULL) vsdk_params_string(to, "search", from->search);
}

/**
 * List trunks through which calls are placed.
 *
 * Not settled: Size of a page not published. Emulator: 20.
 *
 * HTTP: `GET /v2/sip/outbound-gateways`, repeated after a failure that may pass.
 *
 * The reply is an array of `SipTrunk`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_sip_outbound_trunks_list_with(const vsdk_client *client, const vsdk_sip_outbound_trunks_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_list_put(sent, params);
    return vsdk_send(client, "sip.outboundTrunks.list", sent, options, reply, error);
}

/** `vsdk_sip_outbound_trunks_list_with` without options. */
static inline vsdk_status vsdk_sip_outbound_trunks_list(const vsdk_client *client, const vsdk_sip_outbound_trunks_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_outbound_trunks_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_outbound_trunks_list_async(const vsdk_client *client, const vsdk_sip_outbound_trunks_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_list_put(sent, params);
    return vsdk_send_async(client, "sip.outboundTrunks.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_sip_outbound_trunks_list_pages(const vsdk_client *client, const vsdk_sip_outbound_trunks_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_list_put(sent, params);
    return vsdk_pages_new(client, "sip.outboundTrunks.list", sent, cursor, options, pages, error);
}

/** What `sip.outboundTrunks.get` takes. */
typedef struct vsdk_sip_outbound_trunks_get_params {
    /** Required. Trunk id. */
    const char *gateway_id;
} vsdk_sip_outbound_trunks_get_params;

static inline void vsdk_sip_outbound_trunks_get_put(vsdk_params *to, const vsdk_sip_outbound_trunks_get_params *from)
{
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
}

/**
 * Read a trunk through which calls are placed.
 *
 * HTTP: `GET /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.
 *
 * The reply is an object `SipTrunk`.
 */
static inline vsdk_status vsdk_sip_outbound_trunks_get_with(const vsdk_client *client, const vsdk_sip_outbound_trunks_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_get_put(sent, params);
    return vsdk_send(client, "sip.outboundTrunks.get", sent, options, reply, error);
}

/** `vsdk_sip_outbound_trunks_get_with` without options. */
static inline vsdk_status vsdk_sip_outbound_trunks_get(const vsdk_client *client, const vsdk_sip_outbound_trunks_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_outbound_trunks_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_outbound_trunks_get_async(const vsdk_client *client, const vsdk_sip_outbound_trunks_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_get_put(sent, params);
    return vsdk_send_async(client, "sip.outboundTrunks.get", sent, options, done, user, error);
}

/** What `sip.outboundTrunks.update` takes. */
typedef struct vsdk_sip_outbound_trunks_update_params {
    /** Required. Trunk id. */
    const char *gateway_id;
    /** Display name. Not empty. */
    const char *name;
    /** SIP host of the provider, with a port where it needs one. Not empty. */
    const char *address;
    /** Caller ids, in E.164 form; replaces the set. */
    const char *const *numbers;
    /** How many; NULL above means that it is not given. */
    size_t numbers_count;
    /** How SIP messages travel. */
    const char *transport;
    /** Who may be called, each a number or a pattern such as `+91*`; replaces the set. */
    const char *const *allowed_numbers;
    /** How many; NULL above means that it is not given. */
    size_t allowed_numbers_count;
    /** Credentials shown to the provider. */
    const vsdk_sip_auth *auth;
    /** Whether media are encrypted. */
    const char *media_encryption;
    /** Record the calls; see `omitted`. */
    vsdk_boolean record;
    /** Remove noise from the callee's audio; see `omitted`. */
    vsdk_boolean noise_cancellation;
    /** Pass keys pressed on the phone into the room; see `omitted`. */
    vsdk_boolean enable_dtmf;
    /**
     * Data of your own; replaces the whole.
     *
     * JSON text.
     */
    const char *metadata_json;
    /** Labels of your own; replaces the set. */
    const char *const *tags;
    /** How many; NULL above means that it is not given. */
    size_t tags_count;
    /** Region of the SIP servers; see `omitted`. */
    const char *geo_region;
    /**
     * What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they are left out:
     * `keep` reads the trunk first and sends what it has, `reset` lets the service reset them, as the
     * vendor's SDKs do. The service assumes `keep`.
     */
    const char *omitted;
} vsdk_sip_outbound_trunks_update_params;

static inline void vsdk_sip_outbound_trunks_update_put(vsdk_params *to, const vsdk_sip_outbound_trunks_update_params *from)
{
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->address != NULL) vsdk_params_string(to, "address", from->address);
    if (from->numbers != NULL) {
        vsdk_params_array(to, "numbers");
        for (size_t at = 0; at < from->numbers_count; at++) vsdk_params_string(to, NULL, from->numbers[at]);
        vsdk_params_end(to);
    }
    if (from->transport != NULL) vsdk_params_string(to, "transport", from->transport);
    if (from->allowed_numbers != NULL) {
        vsdk_params_array(to, "allowedNumbers");
        for (size_t at = 0; at < from->allowed_numbers_count; at++) vsdk_params_string(to, NULL, from->allowed_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->auth != NULL) vsdk_put_sip_auth(to, "auth", from->auth);
    if (from->media_encryption != NULL) vsdk_params_string(to, "mediaEncryption", from->media_encryption);
    if (from->record.given) vsdk_params_boolean(to, "record", from->record.value);
    if (from->noise_cancellation.given) vsdk_params_boolean(to, "noiseCancellation", from->noise_cancellation.value);
    if (from->enable_dtmf.given) vsdk_params_boolean(to, "enableDtmf", from->enable_dtmf.value);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    if (from->tags != NULL) {
        vsdk_params_array(to, "tags");
        for (size_t at = 0; at < from->tags_count; at++) vsdk_params_string(to, NULL, from->tags[at]);
        vsdk_params_end(to);
    }
    if (from->geo_region != NULL) vsdk_params_string(to, "geoRegion", from->geo_region);
    if (from->omitted != NULL) vsdk_params_string(to, "omitted", from->omitted);
}

/**
 * Update a trunk through which calls are placed.
 *
 * CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears `geoRegion`
 * when a request leaves them out; all else keeps its value. So this call reads the trunk first and sends what
 * it has, unless all four are given or `omitted` is `reset`. The two requests are not one step: a change that
 * somebody makes between them may be undone.
 *
 * Not settled: The documentation shows PUT and an ordinary partial update; both vendor SDKs send PATCH and
 * warn of the resets. Chosen: the SDKs.
 *
 * HTTP: `PATCH /v2/sip/outbound-gateways/{gatewayId}`, repeated only when it surely never reached the
 * service.
 *
 * The reply is an object `SipTrunk`.
 */
static inline vsdk_status vsdk_sip_outbound_trunks_update_with(const vsdk_client *client, const vsdk_sip_outbound_trunks_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_update_put(sent, params);
    return vsdk_send(client, "sip.outboundTrunks.update", sent, options, reply, error);
}

/** `vsdk_sip_outbound_trunks_update_with` without options. */
static inline vsdk_status vsdk_sip_outbound_trunks_update(const vsdk_client *client, const vsdk_sip_outbound_trunks_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_outbound_trunks_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_outbound_trunks_update_async(const vsdk_client *client, const vsdk_sip_outbound_trunks_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_update_put(sent, params);
    return vsdk_send_async(client, "sip.outboundTrunks.update", sent, options, done, user, error);
}

/** What `sip.outboundTrunks.delete` takes. */
typedef struct vsdk_sip_outbound_trunks_delete_params {
    /** Required. Trunk id. */
    const char *gateway_id;
} vsdk_sip_outbound_trunks_delete_params;

static inline void vsdk_sip_outbound_trunks_delete_put(vsdk_params *to, const vsdk_sip_outbound_trunks_delete_params *from)
{
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
}

/**
 * Delete a trunk through which calls are placed.
 *
 * HTTP: `DELETE /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_outbound_trunks_delete_with(const vsdk_client *client, const vsdk_sip_outbound_trunks_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_delete_put(sent, params);
    return vsdk_send(client, "sip.outboundTrunks.delete", sent, options, reply, error);
}

/** `vsdk_sip_outbound_trunks_delete_with` without options. */
static inline vsdk_status vsdk_sip_outbound_trunks_delete(const vsdk_client *client, const vsdk_sip_outbound_trunks_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_outbound_trunks_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_outbound_trunks_delete_async(const vsdk_client *client, const vsdk_sip_outbound_trunks_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_outbound_trunks_delete_put(sent, params);
    return vsdk_send_async(client, "sip.outboundTrunks.delete", sent, options, done, user, error);
}

/** What `sip.routingRules.create` takes. */
typedef struct vsdk_sip_routing_rules_create_params {
    /** Required. Display name. Not empty. */
    const char *name;
    /** Required. Direction of the calls; it cannot be changed later. */
    const char *type;
    /**
     * Provisioned numbers the rule is for, in E.164 form. The answer calls them `numbers`. Not settled:
     * Optional in both SDKs, required in the documentation of 2026. Chosen: optional.
     */
    const char *const *phone_numbers;
    /** How many; NULL above means that it is not given. */
    size_t phone_numbers_count;
    /** Room the calls go to. */
    const vsdk_sip_room_config *room;
    /** A shorter way to write `room`; where both are given `room` counts. */
    const vsdk_routing_rule_target *target;
    /** Agent sent to the calls. */
    const char *agent_id;
    /**
     * Handed to the agent; only counts together with `agentId`.
     *
     * JSON text.
     */
    const char *agent_metadata_json;
    /** Which SIP headers are passed on. */
    const char *include_headers;
    /**
     * SIP headers to add; outbound rules only.
     *
     * JSON text.
     */
    const char *headers_json;
    /**
     * SIP headers that become attributes of the participant, by the attribute's name; inbound rules only.
     *
     * JSON text.
     */
    const char *headers_to_attributes_json;
    /** Numbers let in, each a number or a pattern such as `+91*`; all unless given. */
    const char *const *allowed_numbers;
    /** How many; NULL above means that it is not given. */
    size_t allowed_numbers_count;
    /** IP addresses and CIDR ranges let in; all unless given. */
    const char *const *allowed_ip_addresses;
    /** How many; NULL above means that it is not given. */
    size_t allowed_ip_addresses_count;
    /** Labels of your own. */
    const char *const *tags;
    /** How many; NULL above means that it is not given. */
    size_t tags_count;
    /** Record the calls. The service assumes `false`. */
    vsdk_boolean recording;
    /** Pass keys pressed on the phone into the room. The service assumes `false`. */
    vsdk_boolean dtmf;
    /** Remove noise from the phone's audio. The service assumes `false`. */
    vsdk_boolean noise_cancellation;
    /** Keep the phone number from the participants of the room. The service assumes `false`. */
    vsdk_boolean hide_phone_number;
    /** API key that owns the rule; that of the token unless given. */
    const char *api_key;
} vsdk_sip_routing_rules_create_params;

static inline void vsdk_sip_routing_rules_create_put(vsdk_params *to, const vsdk_sip_routing_rules_create_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->phone_numbers != NULL) {
        vsdk_params_array(to, "phoneNumbers");
        for (size_t at = 0; at < from->phone_numbers_count; at++) vsdk_params_string(to, NULL, from->phone_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->room != NULL) vsdk_put_sip_room_config(to, "room", from->room);
    if (from->target != NULL) vsdk_put_routing_rule_target(to, "target", from->target);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->agent_metadata_json != NULL) vsdk_params_json(to, "agentMetadata", from->agent_metadata_json);
    if (from->include_headers != NULL) vsdk_params_string(to, "includeHeaders", from->include_headers);
    if (from->headers_json != NULL) vsdk_params_json(to, "headers", from->headers_json);
    if (from->headers_to_attributes_json != NULL) vsdk_params_json(to, "headersToAttributes", from->headers_to_attributes_json);
    if (from->allowed_numbers != NULL) {
        vsdk_params_array(to, "allowedNumbers");
        for (size_t at = 0; at < from->allowed_numbers_count; at++) vsdk_params_string(to, NULL, from->allowed_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->allowed_ip_addresses != NULL) {
        vsdk_params_array(to, "allowedIpAddresses");
        for (size_t at = 0; at < from->allowed_ip_addresses_count; at++) vsdk_params_string(to, NULL, from->allowed_ip_addresses[at]);
        vsdk_params_end(to);
    }
    if (from->tags != NULL) {
        vsdk_params_array(to, "tags");
        for (size_t at = 0; at < from->tags_count; at++) vsdk_params_string(to, NULL, from->tags[at]);
        vsdk_params_end(to);
    }
    if (from->recording.given) vsdk_params_boolean(to, "recording", from->recording.value);
    if (from->dtmf.given) vsdk_params_boolean(to, "dtmf", from->dtmf.value);
    if (from->noise_cancellation.given) vsdk_params_boolean(to, "noiseCancellation", from->noise_cancellation.value);
    if (from->hide_phone_number.given) vsdk_params_boolean(to, "hidePhoneNumber", from->hide_phone_number.value);
    if (from->api_key != NULL) vsdk_params_string(to, "apiKey", from->api_key);
}

/**
 * Create a rule that leads the calls of its numbers to a room, an agent or both.
 *
 * Refused with 400: a number that is not provisioned, an inbound number that another inbound rule has,
 * `headers` on an inbound rule, `headersToAttributes` on an outbound one, an `apiKey` that is not valid.
 *
 * Not settled: Older pages of the documentation have the path /v2/sip/routing-rules with gatewayId, numbers
 * and a dispatch wrapper. Chosen: the SDKs and the pages of 2026.
 *
 * HTTP: `POST /v2/sip/routing-rule`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipRoutingRule`.
 */
static inline vsdk_status vsdk_sip_routing_rules_create_with(const vsdk_client *client, const vsdk_sip_routing_rules_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_create_put(sent, params);
    return vsdk_send(client, "sip.routingRules.create", sent, options, reply, error);
}

/** `vsdk_sip_routing_rules_create_with` without options. */
static inline vsdk_status vsdk_sip_routing_rules_create(const vsdk_client *client, const vsdk_sip_routing_rules_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_routing_rules_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_routing_rules_create_async(const vsdk_client *client, const vsdk_sip_routing_rules_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_create_put(sent, params);
    return vsdk_send_async(client, "sip.routingRules.create", sent, options, done, user, error);
}

/** What `sip.routingRules.list` takes. */
typedef struct vsdk_sip_routing_rules_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Items a page. The service assumes `10`. At least 1. */
    vsdk_integer per_page;
    /** Only rules whose name or numbers contain this text, in any case. */
    const char *search;
    /** Only rules of this direction. */
    const char *type;
    /** Only rules with these ids. */
    const char *const *rule_ids;
    /** How many; NULL above means that it is not given. */
    size_t rule_ids_count;
    /** Only rules with rooms of these types. */
    const char *const *room_type;
    /** How many; NULL above means that it is not given. */
    size_t room_type_count;
} vsdk_sip_routing_rules_list_params;

static inline void vsdk_sip_routing_rules_list_put(vsdk_params *to, const vsdk_sip_routing_rules_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->search != NULL) vsdk_params_string(to, "search", from->search);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->rule_ids != NULL) {
        vsdk_params_array(to, "ruleIds");
        for (size_t at = 0; at < from->rule_ids_count; at++) vsdk_params_string(to, NULL, from->rule_ids[at]);
        vsdk_params_end(to);
    }
    if (from->room_type != NULL) {
        vsdk_params_array(to, "roomType");
        for (size_t at = 0; at < from->room_type_count; at++) vsdk_params_string(to, NULL, from->room_type[at]);
        vsdk_params_end(to);
    }
}

/**
 * List routing rules.
 *
 * HTTP: `GET /v2/sip/routing-rule`, repeated after a failure that may pass.
 *
 * The reply is an array of `SipRoutingRule`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_sip_routing_rules_list_with(const vsdk_client *client, const vsdk_sip_routing_rules_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_list_put(sent, params);
    return vsdk_send(client, "sip.routingRules.list", sent, options, reply, error);
}

/** `vsdk_sip_routing_rules_list_with` without options. */
static inline vsdk_status vsdk_sip_routing_rules_list(const vsdk_client *client, const vsdk_sip_routing_rules_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_routing_rules_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_routing_rules_list_async(const vsdk_client *client, const vsdk_sip_routing_rules_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_list_put(sent, params);
    return vsdk_send_async(client, "sip.routingRules.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_sip_routing_rules_list_pages(const vsdk_client *client, const vsdk_sip_routing_rules_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_list_put(sent, params);
    return vsdk_pages_new(client, "sip.routingRules.list", sent, cursor, options, pages, error);
}

/** What `sip.routingRules.get` takes. */
typedef struct vsdk_sip_routing_rules_get_params {
    /** Required. Rule id. */
    const char *rule_id;
} vsdk_sip_routing_rules_get_params;

static inline void vsdk_sip_routing_rules_get_put(vsdk_params *to, const vsdk_sip_routing_rules_get_params *from)
{
    if (from->rule_id != NULL) vsdk_params_string(to, "ruleId", from->rule_id);
}

/**
 * Read a routing rule.
 *
 * HTTP: `GET /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.
 *
 * The reply is an object `SipRoutingRule`.
 */
static inline vsdk_status vsdk_sip_routing_rules_get_with(const vsdk_client *client, const vsdk_sip_routing_rules_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_get_put(sent, params);
    return vsdk_send(client, "sip.routingRules.get", sent, options, reply, error);
}

/** `vsdk_sip_routing_rules_get_with` without options. */
static inline vsdk_status vsdk_sip_routing_rules_get(const vsdk_client *client, const vsdk_sip_routing_rules_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_routing_rules_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_routing_rules_get_async(const vsdk_client *client, const vsdk_sip_routing_rules_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_get_put(sent, params);
    return vsdk_send_async(client, "sip.routingRules.get", sent, options, done, user, error);
}

/** What `sip.routingRules.update` takes. */
typedef struct vsdk_sip_routing_rules_update_params {
    /** Required. Rule id. */
    const char *rule_id;
    /** Display name. Not empty. */
    const char *name;
    /** Provisioned numbers the rule is for, in E.164 form; replaces the set. */
    const char *const *phone_numbers;
    /** How many; NULL above means that it is not given. */
    size_t phone_numbers_count;
    /** Room the calls go to. */
    const vsdk_sip_room_config *room;
    /** A shorter way to write `room`; where both are given `room` counts. */
    const vsdk_routing_rule_target *target;
    /** Agent sent to the calls. */
    const char *agent_id;
    /**
     * Handed to the agent.
     *
     * JSON text.
     */
    const char *agent_metadata_json;
    /** Which SIP headers are passed on. */
    const char *include_headers;
    /**
     * SIP headers to add; outbound rules only.
     *
     * JSON text.
     */
    const char *headers_json;
    /**
     * SIP headers that become attributes of the participant, by the attribute's name; inbound rules only.
     *
     * JSON text.
     */
    const char *headers_to_attributes_json;
    /** Numbers let in, each a number or a pattern such as `+91*`; replaces the set. */
    const char *const *allowed_numbers;
    /** How many; NULL above means that it is not given. */
    size_t allowed_numbers_count;
    /** IP addresses and CIDR ranges let in; replaces the set. */
    const char *const *allowed_ip_addresses;
    /** How many; NULL above means that it is not given. */
    size_t allowed_ip_addresses_count;
    /** Labels of your own; replaces the set. */
    const char *const *tags;
    /** How many; NULL above means that it is not given. */
    size_t tags_count;
    /** Record the calls. */
    vsdk_boolean recording;
    /** Pass keys pressed on the phone into the room. */
    vsdk_boolean dtmf;
    /** Remove noise from the phone's audio. */
    vsdk_boolean noise_cancellation;
    /** Keep the phone number from the participants of the room. */
    vsdk_boolean hide_phone_number;
    /** API key that owns the rule. */
    const char *api_key;
} vsdk_sip_routing_rules_update_params;

static inline void vsdk_sip_routing_rules_update_put(vsdk_params *to, const vsdk_sip_routing_rules_update_params *from)
{
    if (from->rule_id != NULL) vsdk_params_string(to, "ruleId", from->rule_id);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->phone_numbers != NULL) {
        vsdk_params_array(to, "phoneNumbers");
        for (size_t at = 0; at < from->phone_numbers_count; at++) vsdk_params_string(to, NULL, from->phone_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->room != NULL) vsdk_put_sip_room_config(to, "room", from->room);
    if (from->target != NULL) vsdk_put_routing_rule_target(to, "target", from->target);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->agent_metadata_json != NULL) vsdk_params_json(to, "agentMetadata", from->agent_metadata_json);
    if (from->include_headers != NULL) vsdk_params_string(to, "includeHeaders", from->include_headers);
    if (from->headers_json != NULL) vsdk_params_json(to, "headers", from->headers_json);
    if (from->headers_to_attributes_json != NULL) vsdk_params_json(to, "headersToAttributes", from->headers_to_attributes_json);
    if (from->allowed_numbers != NULL) {
        vsdk_params_array(to, "allowedNumbers");
        for (size_t at = 0; at < from->allowed_numbers_count; at++) vsdk_params_string(to, NULL, from->allowed_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->allowed_ip_addresses != NULL) {
        vsdk_params_array(to, "allowedIpAddresses");
        for (size_t at = 0; at < from->allowed_ip_addresses_count; at++) vsdk_params_string(to, NULL, from->allowed_ip_addresses[at]);
        vsdk_params_end(to);
    }
    if (from->tags != NULL) {
        vsdk_params_array(to, "tags");
        for (size_t at = 0; at < from->tags_count; at++) vsdk_params_string(to, NULL, from->tags[at]);
        vsdk_params_end(to);
    }
    if (from->recording.given) vsdk_params_boolean(to, "recording", from->recording.value);
    if (from->dtmf.given) vsdk_params_boolean(to, "dtmf", from->dtmf.value);
    if (from->noise_cancellation.given) vsdk_params_boolean(to, "noiseCancellation", from->noise_cancellation.value);
    if (from->hide_phone_number.given) vsdk_params_boolean(to, "hidePhoneNumber", from->hide_phone_number.value);
    if (from->api_key != NULL) vsdk_params_string(to, "apiKey", from->api_key);
}

/**
 * Update a routing rule.
 *
 * What is left out keeps its value; something must be given. `phoneNumbers` replaces the set: numbers that
 * are not in it are detached, new ones are checked as when the rule was created.
 *
 * At least one of `name` and `phone_numbers` and `room` and `target` and `agent_id` and `agent_metadata` and
 * `include_headers` and `headers` and `headers_to_attributes` and `allowed_numbers` and
 * `allowed_ip_addresses` and `tags` and `recording` and `dtmf` and `noise_cancellation` and
 * `hide_phone_number` and `api_key` is needed.
 *
 * HTTP: `PATCH /v2/sip/routing-rule/{ruleId}`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipRoutingRule`.
 */
static inline vsdk_status vsdk_sip_routing_rules_update_with(const vsdk_client *client, const vsdk_sip_routing_rules_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_update_put(sent, params);
    return vsdk_send(client, "sip.routingRules.update", sent, options, reply, error);
}

/** `vsdk_sip_routing_rules_update_with` without options. */
static inline vsdk_status vsdk_sip_routing_rules_update(const vsdk_client *client, const vsdk_sip_routing_rules_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_routing_rules_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_routing_rules_update_async(const vsdk_client *client, const vsdk_sip_routing_rules_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_update_put(sent, params);
    return vsdk_send_async(client, "sip.routingRules.update", sent, options, done, user, error);
}

/** What `sip.routingRules.delete` takes. */
typedef struct vsdk_sip_routing_rules_delete_params {
    /** Required. Rule id. */
    const char *rule_id;
} vsdk_sip_routing_rules_delete_params;

static inline void vsdk_sip_routing_rules_delete_put(vsdk_params *to, const vsdk_sip_routing_rules_delete_params *from)
{
    if (from->rule_id != NULL) vsdk_params_string(to, "ruleId", from->rule_id);
}

/**
 * Delete a routing rule.
 *
 * HTTP: `DELETE /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_routing_rules_delete_with(const vsdk_client *client, const vsdk_sip_routing_rules_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_delete_put(sent, params);
    return vsdk_send(client, "sip.routingRules.delete", sent, options, reply, error);
}

/** `vsdk_sip_routing_rules_delete_with` without options. */
static inline vsdk_status vsdk_sip_routing_rules_delete(const vsdk_client *client, const vsdk_sip_routing_rules_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_routing_rules_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_routing_rules_delete_async(const vsdk_client *client, const vsdk_sip_routing_rules_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_routing_rules_delete_put(sent, params);
    return vsdk_send_async(client, "sip.routingRules.delete", sent, options, done, user, error);
}

/** What `sip.phoneNumbers.create` takes. */
typedef struct vsdk_sip_phone_numbers_create_params {
    /** Required. Label of every number and trunk. Not empty. */
    const char *name;
    /** Required. Numbers in E.164 form; unknown ones are registered, detached ones used again. Not empty. */
    const char *const *phone_numbers;
    /** How many; NULL above means that it is not given. */
    size_t phone_numbers_count;
    /** One pair of trunks for all numbers; otherwise a pair for each. The service assumes `true`. */
    vsdk_boolean is_shared;
    /** Whether media are encrypted. */
    const char *media_encryption;
    /** Required. Trunk that takes calls. */
    const vsdk_phone_number_inbound_config *inbound;
    /** Required. Trunk through which calls are placed. */
    const vsdk_phone_number_outbound_config *outbound;
} vsdk_sip_phone_numbers_create_params;

static inline void vsdk_sip_phone_numbers_create_put(vsdk_params *to, const vsdk_sip_phone_numbers_create_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->phone_numbers != NULL) {
        vsdk_params_array(to, "phoneNumbers");
        for (size_t at = 0; at < from->phone_numbers_count; at++) vsdk_params_string(to, NULL, from->phone_numbers[at]);
        vsdk_params_end(to);
    }
    if (from->is_shared.given) vsdk_params_boolean(to, "isShared", from->is_shared.value);
    if (from->media_encryption != NULL) vsdk_params_string(to, "mediaEncryption", from->media_encryption);
    if (from->inbound != NULL) vsdk_put_phone_number_inbound_config(to, "inbound", from->inbound);
    if (from->outbound != NULL) vsdk_put_phone_number_outbound_config(to, "outbound", from->outbound);
}

/**
 * Register numbers and give them a trunk for each direction.
 *
 * All or nothing: 400 when one of the numbers has a trunk already, 409 when another request attached one
 * meanwhile.
 *
 * Not settled: The SDKs read `message` only; more members are shown in the documentation. Success status not
 * published.
 *
 * HTTP: `POST /v2/sip/phone-numbers`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_phone_numbers_create_with(const vsdk_client *client, const vsdk_sip_phone_numbers_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_create_put(sent, params);
    return vsdk_send(client, "sip.phoneNumbers.create", sent, options, reply, error);
}

/** `vsdk_sip_phone_numbers_create_with` without options. */
static inline vsdk_status vsdk_sip_phone_numbers_create(const vsdk_client *client, const vsdk_sip_phone_numbers_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_phone_numbers_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_phone_numbers_create_async(const vsdk_client *client, const vsdk_sip_phone_numbers_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_create_put(sent, params);
    return vsdk_send_async(client, "sip.phoneNumbers.create", sent, options, done, user, error);
}

/** What `sip.phoneNumbers.list` takes. */
typedef struct vsdk_sip_phone_numbers_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Items a page. The service assumes `20`. From 1 to 100. */
    vsdk_integer per_page;
    /** Only numbers whose name or E.164 form contains this text, in any case. */
    const char *search;
} vsdk_sip_phone_numbers_list_params;

static inline void vsdk_sip_phone_numbers_list_put(vsdk_params *to, const vsdk_sip_phone_numbers_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->search != NULL) vsdk_params_string(to, "search", from->search);
}

/**
 * List numbers with their trunks.
 *
 * HTTP: `GET /v2/sip/phone-numbers`, repeated after a failure that may pass.
 *
 * The reply is an array of `PhoneNumberWithGateways`, one page; `vsdk_reply_about` says where it stands in
 * the list.
 */
static inline vsdk_status vsdk_sip_phone_numbers_list_with(const vsdk_client *client, const vsdk_sip_phone_numbers_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_list_put(sent, params);
    return vsdk_send(client, "sip.phoneNumbers.list", sent, options, reply, error);
}

/** `vsdk_sip_phone_numbers_list_with` without options. */
static inline vsdk_status vsdk_sip_phone_numbers_list(const vsdk_client *client, const vsdk_sip_phone_numbers_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_phone_numbers_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_phone_numbers_list_async(const vsdk_client *client, const vsdk_sip_phone_numbers_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_list_put(sent, params);
    return vsdk_send_async(client, "sip.phoneNumbers.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_sip_phone_numbers_list_pages(const vsdk_client *client, const vsdk_sip_phone_numbers_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_list_put(sent, params);
    return vsdk_pages_new(client, "sip.phoneNumbers.list", sent, cursor, options, pages, error);
}

/** What `sip.phoneNumbers.get` takes. */
typedef struct vsdk_sip_phone_numbers_get_params {
    /** Required. The number in E.164 form, such as `+15550100111`. */
    const char *number;
} vsdk_sip_phone_numbers_get_params;

static inline void vsdk_sip_phone_numbers_get_put(vsdk_params *to, const vsdk_sip_phone_numbers_get_params *from)
{
    if (from->number != NULL) vsdk_params_string(to, "number", from->number);
}

/**
 * Read a number with its trunks.
 *
 * HTTP: `GET /v2/sip/phone-numbers/{number}`, repeated after a failure that may pass.
 *
 * The reply is an object `PhoneNumberWithGateways`.
 */
static inline vsdk_status vsdk_sip_phone_numbers_get_with(const vsdk_client *client, const vsdk_sip_phone_numbers_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_get_put(sent, params);
    return vsdk_send(client, "sip.phoneNumbers.get", sent, options, reply, error);
}

/** `vsdk_sip_phone_numbers_get_with` without options. */
static inline vsdk_status vsdk_sip_phone_numbers_get(const vsdk_client *client, const vsdk_sip_phone_numbers_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_phone_numbers_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_phone_numbers_get_async(const vsdk_client *client, const vsdk_sip_phone_numbers_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_get_put(sent, params);
    return vsdk_send_async(client, "sip.phoneNumbers.get", sent, options, done, user, error);
}

/** What `sip.phoneNumbers.detach` takes. */
typedef struct vsdk_sip_phone_numbers_detach_params {
    /** Required. The number in E.164 form. Not empty. */
    const char *phone_number;
} vsdk_sip_phone_numbers_detach_params;

static inline void vsdk_sip_phone_numbers_detach_put(vsdk_params *to, const vsdk_sip_phone_numbers_detach_params *from)
{
    if (from->phone_number != NULL) vsdk_params_string(to, "phoneNumber", from->phone_number);
}

/**
 * Take a number off both its trunks.
 *
 * The number stays active, and the trunks stay even where they are left empty. 400 when it has no trunk.
 *
 * HTTP: `POST /v2/sip/phone-numbers/detach`, repeated only when it surely never reached the service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_phone_numbers_detach_with(const vsdk_client *client, const vsdk_sip_phone_numbers_detach_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_detach_put(sent, params);
    return vsdk_send(client, "sip.phoneNumbers.detach", sent, options, reply, error);
}

/** `vsdk_sip_phone_numbers_detach_with` without options. */
static inline vsdk_status vsdk_sip_phone_numbers_detach(const vsdk_client *client, const vsdk_sip_phone_numbers_detach_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_phone_numbers_detach_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_phone_numbers_detach_async(const vsdk_client *client, const vsdk_sip_phone_numbers_detach_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_detach_put(sent, params);
    return vsdk_send_async(client, "sip.phoneNumbers.detach", sent, options, done, user, error);
}

/** What `sip.phoneNumbers.updateGateway` takes. */
typedef struct vsdk_sip_phone_numbers_update_gateway_params {
    /** Required. Id of an inbound or outbound trunk. */
    const char *gateway_id;
    /** Display name. Not empty. */
    const char *name;
    /** Whether media are encrypted. */
    const char *media_encryption;
    /** Region of the SIP servers; trunks show it as `geoRegion`. */
    const char *sip_region;
    /** SIP host of the provider; outbound trunks only. Not empty. */
    const char *address;
    /** Credentials shown to the provider; outbound trunks only. */
    const vsdk_sip_auth *auth;
    /** How SIP messages travel; outbound trunks only. */
    const char *transport;
} vsdk_sip_phone_numbers_update_gateway_params;

static inline void vsdk_sip_phone_numbers_update_gateway_put(vsdk_params *to, const vsdk_sip_phone_numbers_update_gateway_params *from)
{
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->media_encryption != NULL) vsdk_params_string(to, "mediaEncryption", from->media_encryption);
    if (from->sip_region != NULL) vsdk_params_string(to, "sipRegion", from->sip_region);
    if (from->address != NULL) vsdk_params_string(to, "address", from->address);
    if (from->auth != NULL) vsdk_put_sip_auth(to, "auth", from->auth);
    if (from->transport != NULL) vsdk_params_string(to, "transport", from->transport);
}

/**
 * Update a trunk of a number.
 *
 * What is left out keeps its value. Which members are allowed follows from the direction of the trunk:
 * `address`, `auth` and `transport` are refused with 400 for one that takes calls.
 *
 * Not settled: The SDKs read `message` only; the documentation may answer the trunk too.
 *
 * HTTP: `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`, repeated only when it surely never reached the
 * service.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_phone_numbers_update_gateway_with(const vsdk_client *client, const vsdk_sip_phone_numbers_update_gateway_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_update_gateway_put(sent, params);
    return vsdk_send(client, "sip.phoneNumbers.updateGateway", sent, options, reply, error);
}

/** `vsdk_sip_phone_numbers_update_gateway_with` without options. */
static inline vsdk_status vsdk_sip_phone_numbers_update_gateway(const vsdk_client *client, const vsdk_sip_phone_numbers_update_gateway_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_phone_numbers_update_gateway_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_phone_numbers_update_gateway_async(const vsdk_client *client, const vsdk_sip_phone_numbers_update_gateway_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_update_gateway_put(sent, params);
    return vsdk_send_async(client, "sip.phoneNumbers.updateGateway", sent, options, done, user, error);
}

/** What `sip.phoneNumbers.release` takes. */
typedef struct vsdk_sip_phone_numbers_release_params {
    /** Required. Id of the number (`phoneNumber.phoneNumberId`), not its E.164 form. */
    const char *phone_number_id;
} vsdk_sip_phone_numbers_release_params;

static inline void vsdk_sip_phone_numbers_release_put(vsdk_params *to, const vsdk_sip_phone_numbers_release_params *from)
{
    if (from->phone_number_id != NULL) vsdk_params_string(to, "phoneNumberId", from->phone_number_id);
}

/**
 * Give a number up for good.
 *
 * Takes it off its trunks and out of routing rules; a purchased number is also released at the provider and
 * no longer billed. Documented as harmless to repeat.
 *
 * HTTP: `POST /v2/sip/phone-numbers/{phoneNumberId}/release`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_phone_numbers_release_with(const vsdk_client *client, const vsdk_sip_phone_numbers_release_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_release_put(sent, params);
    return vsdk_send(client, "sip.phoneNumbers.release", sent, options, reply, error);
}

/** `vsdk_sip_phone_numbers_release_with` without options. */
static inline vsdk_status vsdk_sip_phone_numbers_release(const vsdk_client *client, const vsdk_sip_phone_numbers_release_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_phone_numbers_release_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_phone_numbers_release_async(const vsdk_client *client, const vsdk_sip_phone_numbers_release_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_phone_numbers_release_put(sent, params);
    return vsdk_send_async(client, "sip.phoneNumbers.release", sent, options, done, user, error);
}

/** What `sip.calls.create` takes. */
typedef struct vsdk_sip_calls_create_params {
    /** Required. Number to call, in E.164 form, or a SIP URI. Not empty. */
    const char *sip_call_to;
    /** Caller id; needed unless `gatewayId` gives one. Not empty. */
    const char *sip_call_from;
    /** Room the call goes to; that of the rule unless given. */
    const char *destination_room_id;
    /**
     * Id of the callee in the room, a shorter way to write `participant`; where both are given `participant`
     * counts.
     */
    const char *participant_id;
    /** Outbound trunk to call through. */
    const char *gateway_id;
    /** Outbound rule to call through. */
    const char *routing_rule_id;
    /**
     * The callee in the room: `id`, `name`, `metadata`.
     *
     * JSON text.
     */
    const char *participant_json;
    /**
     * Data of your own.
     *
     * JSON text.
     */
    const char *metadata_json;
    /** Record the call. */
    vsdk_boolean record_audio;
    /**
     * Answer only when the callee has; give such a call a deadline that is longer than `ringingTimeout`. The
     * service assumes `false`.
     */
    vsdk_boolean wait_until_answered;
    /** Seconds to let it ring. At least 0. */
    vsdk_integer ringing_timeout;
    /**
     * Pass keys pressed on the phone into the room. Not settled: Boolean in both SDKs; the documentation
     * describes keys to send. Chosen: boolean.
     */
    vsdk_boolean dtmf;
    /** Seconds after which the call is ended. At least 0. */
    vsdk_integer max_call_duration;
    /** Whether media are encrypted. */
    const char *media_encryption;
    /** Keep the phone number from the participants of the room. */
    vsdk_boolean hide_phone_number;
    /**
     * SIP headers to add.
     *
     * JSON text.
     */
    const char *headers_json;
    /**
     * Which SIP headers are passed on. Not settled: One word in both SDKs; the documentation speaks of a
     * list. Chosen: one word.
     */
    const char *include_headers;
} vsdk_sip_calls_create_params;

static inline void vsdk_sip_calls_create_put(vsdk_params *to, const vsdk_sip_calls_create_params *from)
{
    if (from->sip_call_to != NULL) vsdk_params_string(to, "sipCallTo", from->sip_call_to);
    if (from->sip_call_from != NULL) vsdk_params_string(to, "sipCallFrom", from->sip_call_from);
    if (from->destination_room_id != NULL) vsdk_params_string(to, "destinationRoomId", from->destination_room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
    if (from->routing_rule_id != NULL) vsdk_params_string(to, "routingRuleId", from->routing_rule_id);
    if (from->participant_json != NULL) vsdk_params_json(to, "participant", from->participant_json);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    if (from->record_audio.given) vsdk_params_boolean(to, "recordAudio", from->record_audio.value);
    if (from->wait_until_answered.given) vsdk_params_boolean(to, "waitUntilAnswered", from->wait_until_answered.value);
    if (from->ringing_timeout.given) vsdk_params_integer(to, "ringingTimeout", from->ringing_timeout.value);
    if (from->dtmf.given) vsdk_params_boolean(to, "dtmf", from->dtmf.value);
    if (from->max_call_duration.given) vsdk_params_integer(to, "maxCallDuration", from->max_call_duration.value);
    if (from->media_encryption != NULL) vsdk_params_string(to, "mediaEncryption", from->media_encryption);
    if (from->hide_phone_number.given) vsdk_params_boolean(to, "hidePhoneNumber", from->hide_phone_number.value);
    if (from->headers_json != NULL) vsdk_params_json(to, "headers", from->headers_json);
    if (from->include_headers != NULL) vsdk_params_string(to, "includeHeaders", from->include_headers);
}

/**
 * Place a call and bring it into a room.
 *
 * Where `sipCallFrom` is a provisioned number, its rule and trunk decide recording, DTMF, hiding of the
 * number, headers and encryption, and the values given here are ignored; through `gatewayId` they count.
 * Never repeated by itself: a second request would be a second call.
 *
 * Not settled: Newest pages of the documentation require `routingRuleId` and `sipCallFrom`, older ones
 * `gatewayId`; the SDKs only the destination. Chosen: the SDKs; the emulator wants one of the three. Answers
 * are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the SDKs: both are read.
 * Success status not published.
 *
 * HTTP: `POST /v2/sip/call`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipCall`.
 */
static inline vsdk_status vsdk_sip_calls_create_with(const vsdk_client *client, const vsdk_sip_calls_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_create_put(sent, params);
    return vsdk_send(client, "sip.calls.create", sent, options, reply, error);
}

/** `vsdk_sip_calls_create_with` without options. */
static inline vsdk_status vsdk_sip_calls_create(const vsdk_client *client, const vsdk_sip_calls_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_calls_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_calls_create_async(const vsdk_client *client, const vsdk_sip_calls_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_create_put(sent, params);
    return vsdk_send_async(client, "sip.calls.create", sent, options, done, user, error);
}

/** What `sip.calls.list` takes. */
typedef struct vsdk_sip_calls_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Items a page. The service assumes `10`. At least 1. */
    vsdk_integer per_page;
    /** Only calls in this room. */
    const char *room_id;
    /** Only calls in this session. */
    const char *session_id;
    /** Only the call with this id. */
    const char *id;
    /** Only calls through this trunk. */
    const char *gateway_id;
    /** Only calls by this rule. */
    const char *rule_id;
    /** Only calls of this direction. */
    const char *type;
    /** Only calls whose `to`, `from` or room contains this text. */
    const char *search;
    /** Only calls that began at this moment or later, in milliseconds since the epoch. */
    vsdk_integer start_date;
    /**
     * Only calls that began on this day or earlier, in milliseconds since the epoch; the whole day counts.
     */
    vsdk_integer end_date;
} vsdk_sip_calls_list_params;

static inline void vsdk_sip_calls_list_put(vsdk_params *to, const vsdk_sip_calls_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->id != NULL) vsdk_params_string(to, "id", from->id);
    if (from->gateway_id != NULL) vsdk_params_string(to, "gatewayId", from->gateway_id);
    if (from->rule_id != NULL) vsdk_params_string(to, "ruleId", from->rule_id);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->search != NULL) vsdk_params_string(to, "search", from->search);
    if (from->start_date.given) vsdk_params_integer(to, "startDate", from->start_date.value);
    if (from->end_date.given) vsdk_params_integer(to, "endDate", from->end_date.value);
}

/**
 * List calls.
 *
 * HTTP: `GET /v2/sip/call`, repeated after a failure that may pass.
 *
 * The reply is an array of `SipCall`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_sip_calls_list_with(const vsdk_client *client, const vsdk_sip_calls_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_list_put(sent, params);
    return vsdk_send(client, "sip.calls.list", sent, options, reply, error);
}

/** `vsdk_sip_calls_list_with` without options. */
static inline vsdk_status vsdk_sip_calls_list(const vsdk_client *client, const vsdk_sip_calls_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_calls_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_calls_list_async(const vsdk_client *client, const vsdk_sip_calls_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_list_put(sent, params);
    return vsdk_send_async(client, "sip.calls.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_sip_calls_list_pages(const vsdk_client *client, const vsdk_sip_calls_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_list_put(sent, params);
    return vsdk_pages_new(client, "sip.calls.list", sent, cursor, options, pages, error);
}

/** What `sip.calls.get` takes. */
typedef struct vsdk_sip_calls_get_params {
    /** Required. Call id. */
    const char *call_id;
} vsdk_sip_calls_get_params;

static inline void vsdk_sip_calls_get_put(vsdk_params *to, const vsdk_sip_calls_get_params *from)
{
    if (from->call_id != NULL) vsdk_params_string(to, "callId", from->call_id);
}

/**
 * Read a call.
 *
 * HTTP: `GET /v2/sip/call/{callId}`, repeated after a failure that may pass.
 *
 * The reply is an object `SipCall`.
 */
static inline vsdk_status vsdk_sip_calls_get_with(const vsdk_client *client, const vsdk_sip_calls_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_get_put(sent, params);
    return vsdk_send(client, "sip.calls.get", sent, options, reply, error);
}

/** `vsdk_sip_calls_get_with` without options. */
static inline vsdk_status vsdk_sip_calls_get(const vsdk_client *client, const vsdk_sip_calls_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_calls_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_calls_get_async(const vsdk_client *client, const vsdk_sip_calls_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_get_put(sent, params);
    return vsdk_send_async(client, "sip.calls.get", sent, options, done, user, error);
}

/** What `sip.calls.transfer` takes. */
typedef struct vsdk_sip_calls_transfer_params {
    /** Required. Call id. Not empty. */
    const char *call_id;
    /** Number in E.164 form, or SIP URI, to hand over to. Not empty. */
    const char *transfer_to;
    /**
     * Participant of the leg that is handed over.
     *
     * JSON text.
     */
    const char *participant_json;
    /** Let the caller hear a dial tone meanwhile. */
    vsdk_boolean play_dialtone;
} vsdk_sip_calls_transfer_params;

static inline void vsdk_sip_calls_transfer_put(vsdk_params *to, const vsdk_sip_calls_transfer_params *from)
{
    if (from->call_id != NULL) vsdk_params_string(to, "callId", from->call_id);
    if (from->transfer_to != NULL) vsdk_params_string(to, "transferTo", from->transfer_to);
    if (from->participant_json != NULL) vsdk_params_json(to, "participant", from->participant_json);
    if (from->play_dialtone.given) vsdk_params_boolean(to, "playDialtone", from->play_dialtone.value);
}

/**
 * Hand an answered call over to another number.
 *
 * A cold transfer by SIP REFER, for calls of either direction. When it succeeds the session of the call ends.
 *
 * Not settled: `transferTo` is optional in the SDKs and required in the documentation. Chosen: optional; the
 * emulator wants it.
 *
 * HTTP: `POST /v2/sip/call/transfer`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipCall`.
 */
static inline vsdk_status vsdk_sip_calls_transfer_with(const vsdk_client *client, const vsdk_sip_calls_transfer_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_transfer_put(sent, params);
    return vsdk_send(client, "sip.calls.transfer", sent, options, reply, error);
}

/** `vsdk_sip_calls_transfer_with` without options. */
static inline vsdk_status vsdk_sip_calls_transfer(const vsdk_client *client, const vsdk_sip_calls_transfer_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_calls_transfer_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_calls_transfer_async(const vsdk_client *client, const vsdk_sip_calls_transfer_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_transfer_put(sent, params);
    return vsdk_send_async(client, "sip.calls.transfer", sent, options, done, user, error);
}

/** What `sip.calls.end` takes. */
typedef struct vsdk_sip_calls_end_params {
    /** Required. Call id. Not empty. */
    const char *call_id;
} vsdk_sip_calls_end_params;

static inline void vsdk_sip_calls_end_put(vsdk_params *to, const vsdk_sip_calls_end_params *from)
{
    if (from->call_id != NULL) vsdk_params_string(to, "callId", from->call_id);
}

/**
 * Hang up.
 *
 * Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the
 * SDKs: both are read.
 *
 * HTTP: `POST /v2/sip/call/end`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipCall`.
 */
static inline vsdk_status vsdk_sip_calls_end_with(const vsdk_client *client, const vsdk_sip_calls_end_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_end_put(sent, params);
    return vsdk_send(client, "sip.calls.end", sent, options, reply, error);
}

/** `vsdk_sip_calls_end_with` without options. */
static inline vsdk_status vsdk_sip_calls_end(const vsdk_client *client, const vsdk_sip_calls_end_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_calls_end_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_calls_end_async(const vsdk_client *client, const vsdk_sip_calls_end_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_end_put(sent, params);
    return vsdk_send_async(client, "sip.calls.end", sent, options, done, user, error);
}

/** What `sip.calls.switchRoom` takes. */
typedef struct vsdk_sip_calls_switch_room_params {
    /** Required. Call id. Not empty. */
    const char *call_id;
    /** Required. Room to go to. */
    const char *room_id;
    /** Id of the callee in that room; as before unless given. */
    const char *participant_id;
    /** Token with which the call enters that room. Not empty. */
    const char *token;
} vsdk_sip_calls_switch_room_params;

static inline void vsdk_sip_calls_switch_room_put(vsdk_params *to, const vsdk_sip_calls_switch_room_params *from)
{
    if (from->call_id != NULL) vsdk_params_string(to, "callId", from->call_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->participant_id != NULL) vsdk_params_string(to, "participantId", from->participant_id);
    if (from->token != NULL) vsdk_params_string(to, "token", from->token);
}

/**
 * Move a call to another room.
 *
 * The call must be answered, and somebody must be in the other room.
 *
 * Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the
 * SDKs: both are read.
 *
 * HTTP: `POST /v2/sip/call/switch-room`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipCall`.
 */
static inline vsdk_status vsdk_sip_calls_switch_room_with(const vsdk_client *client, const vsdk_sip_calls_switch_room_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_switch_room_put(sent, params);
    return vsdk_send(client, "sip.calls.switchRoom", sent, options, reply, error);
}

/** `vsdk_sip_calls_switch_room_with` without options. */
static inline vsdk_status vsdk_sip_calls_switch_room(const vsdk_client *client, const vsdk_sip_calls_switch_room_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_calls_switch_room_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_calls_switch_room_async(const vsdk_client *client, const vsdk_sip_calls_switch_room_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_calls_switch_room_put(sent, params);
    return vsdk_send_async(client, "sip.calls.switchRoom", sent, options, done, user, error);
}

/** What `sip.webhooks.create` takes. */
typedef struct vsdk_sip_webhooks_create_params {
    /** Required. Where events go. */
    const char *url;
    /** Required. Events to be told of. */
    const char *const *events;
    /** How many; NULL above means that it is not given. */
    size_t events_count;
} vsdk_sip_webhooks_create_params;

static inline void vsdk_sip_webhooks_create_put(vsdk_params *to, const vsdk_sip_webhooks_create_params *from)
{
    if (from->url != NULL) vsdk_params_string(to, "url", from->url);
    if (from->events != NULL) {
        vsdk_params_array(to, "events");
        for (size_t at = 0; at < from->events_count; at++) vsdk_params_string(to, NULL, from->events[at]);
        vsdk_params_end(to);
    }
}

/**
 * Subscribe an address to events of calls.
 *
 * Not settled: The documentation lists 7 to 12 events, the SDKs 15. Chosen: the SDKs. Success status not
 * published.
 *
 * HTTP: `POST /v2/sip/webhooks`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipWebhook`.
 */
static inline vsdk_status vsdk_sip_webhooks_create_with(const vsdk_client *client, const vsdk_sip_webhooks_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_create_put(sent, params);
    return vsdk_send(client, "sip.webhooks.create", sent, options, reply, error);
}

/** `vsdk_sip_webhooks_create_with` without options. */
static inline vsdk_status vsdk_sip_webhooks_create(const vsdk_client *client, const vsdk_sip_webhooks_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_webhooks_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_webhooks_create_async(const vsdk_client *client, const vsdk_sip_webhooks_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_create_put(sent, params);
    return vsdk_send_async(client, "sip.webhooks.create", sent, options, done, user, error);
}

/** What `sip.webhooks.list` takes. */
typedef struct vsdk_sip_webhooks_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /** Items a page; 10 or 20 unless given. At least 1. */
    vsdk_integer per_page;
    /** Only subscriptions whose address contains this text. */
    const char *search;
} vsdk_sip_webhooks_list_params;

static inline void vsdk_sip_webhooks_list_put(vsdk_params *to, const vsdk_sip_webhooks_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->search != NULL) vsdk_params_string(to, "search", from->search);
}

/**
 * List subscriptions.
 *
 * Not settled: Size of a page not published. Emulator: 20.
 *
 * HTTP: `GET /v2/sip/webhooks`, repeated after a failure that may pass.
 *
 * The reply is an array of `SipWebhook`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_sip_webhooks_list_with(const vsdk_client *client, const vsdk_sip_webhooks_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_list_put(sent, params);
    return vsdk_send(client, "sip.webhooks.list", sent, options, reply, error);
}

/** `vsdk_sip_webhooks_list_with` without options. */
static inline vsdk_status vsdk_sip_webhooks_list(const vsdk_client *client, const vsdk_sip_webhooks_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_webhooks_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_webhooks_list_async(const vsdk_client *client, const vsdk_sip_webhooks_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_list_put(sent, params);
    return vsdk_send_async(client, "sip.webhooks.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_sip_webhooks_list_pages(const vsdk_client *client, const vsdk_sip_webhooks_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_list_put(sent, params);
    return vsdk_pages_new(client, "sip.webhooks.list", sent, cursor, options, pages, error);
}

/** What `sip.webhooks.get` takes. */
typedef struct vsdk_sip_webhooks_get_params {
    /** Required. Subscription id. */
    const char *webhook_id;
} vsdk_sip_webhooks_get_params;

static inline void vsdk_sip_webhooks_get_put(vsdk_params *to, const vsdk_sip_webhooks_get_params *from)
{
    if (from->webhook_id != NULL) vsdk_params_string(to, "webhookId", from->webhook_id);
}

/**
 * Read a subscription.
 *
 * HTTP: `GET /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.
 *
 * The reply is an object `SipWebhook`.
 */
static inline vsdk_status vsdk_sip_webhooks_get_with(const vsdk_client *client, const vsdk_sip_webhooks_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_get_put(sent, params);
    return vsdk_send(client, "sip.webhooks.get", sent, options, reply, error);
}

/** `vsdk_sip_webhooks_get_with` without options. */
static inline vsdk_status vsdk_sip_webhooks_get(const vsdk_client *client, const vsdk_sip_webhooks_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_webhooks_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_webhooks_get_async(const vsdk_client *client, const vsdk_sip_webhooks_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_get_put(sent, params);
    return vsdk_send_async(client, "sip.webhooks.get", sent, options, done, user, error);
}

/** What `sip.webhooks.update` takes. */
typedef struct vsdk_sip_webhooks_update_params {
    /** Required. Subscription id. */
    const char *webhook_id;
    /** Required. Where events go. */
    const char *url;
    /** Required. Events to be told of. */
    const char *const *events;
    /** How many; NULL above means that it is not given. */
    size_t events_count;
} vsdk_sip_webhooks_update_params;

static inline void vsdk_sip_webhooks_update_put(vsdk_params *to, const vsdk_sip_webhooks_update_params *from)
{
    if (from->webhook_id != NULL) vsdk_params_string(to, "webhookId", from->webhook_id);
    if (from->url != NULL) vsdk_params_string(to, "url", from->url);
    if (from->events != NULL) {
        vsdk_params_array(to, "events");
        for (size_t at = 0; at < from->events_count; at++) vsdk_params_string(to, NULL, from->events[at]);
        vsdk_params_end(to);
    }
}

/**
 * Replace address and events of a subscription.
 *
 * HTTP: `PATCH /v2/sip/webhooks/{webhookId}`, repeated only when it surely never reached the service.
 *
 * The reply is an object `SipWebhook`.
 */
static inline vsdk_status vsdk_sip_webhooks_update_with(const vsdk_client *client, const vsdk_sip_webhooks_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_update_put(sent, params);
    return vsdk_send(client, "sip.webhooks.update", sent, options, reply, error);
}

/** `vsdk_sip_webhooks_update_with` without options. */
static inline vsdk_status vsdk_sip_webhooks_update(const vsdk_client *client, const vsdk_sip_webhooks_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_webhooks_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_webhooks_update_async(const vsdk_client *client, const vsdk_sip_webhooks_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_update_put(sent, params);
    return vsdk_send_async(client, "sip.webhooks.update", sent, options, done, user, error);
}

/** What `sip.webhooks.delete` takes. */
typedef struct vsdk_sip_webhooks_delete_params {
    /** Required. Subscription id. */
    const char *webhook_id;
} vsdk_sip_webhooks_delete_params;

static inline void vsdk_sip_webhooks_delete_put(vsdk_params *to, const vsdk_sip_webhooks_delete_params *from)
{
    if (from->webhook_id != NULL) vsdk_params_string(to, "webhookId", from->webhook_id);
}

/**
 * Delete a subscription.
 *
 * HTTP: `DELETE /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_sip_webhooks_delete_with(const vsdk_client *client, const vsdk_sip_webhooks_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_delete_put(sent, params);
    return vsdk_send(client, "sip.webhooks.delete", sent, options, reply, error);
}

/** `vsdk_sip_webhooks_delete_with` without options. */
static inline vsdk_status vsdk_sip_webhooks_delete(const vsdk_client *client, const vsdk_sip_webhooks_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_sip_webhooks_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_sip_webhooks_delete_async(const vsdk_client *client, const vsdk_sip_webhooks_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_sip_webhooks_delete_put(sent, params);
    return vsdk_send_async(client, "sip.webhooks.delete", sent, options, done, user, error);
}

#endif
