/* Outbound phone campaigns over a list of recipients. Printed from core/spec/batchCalls.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_BATCH_CALLS_H
#define VIDEOSDK_API_BATCH_CALLS_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * When a batch runs.
 *
 * Any other text is taken too.
 */
#define VSDK_BATCH_CALL_TIMING_IMMEDIATE "immediate"
#define VSDK_BATCH_CALL_TIMING_SCHEDULED "scheduled"

/**
 * State of a batch.
 *
 * Any other text is taken too.
 */
#define VSDK_BATCH_CALL_STATUS_UPLOADED "uploaded"
#define VSDK_BATCH_CALL_STATUS_PARSING "parsing"
#define VSDK_BATCH_CALL_STATUS_PARSED "parsed"
#define VSDK_BATCH_CALL_STATUS_PARSE_FAILED "parse_failed"
#define VSDK_BATCH_CALL_STATUS_DRAFT "draft"
#define VSDK_BATCH_CALL_STATUS_SCHEDULED "scheduled"
#define VSDK_BATCH_CALL_STATUS_RUNNING "running"
#define VSDK_BATCH_CALL_STATUS_COMPLETED "completed"
#define VSDK_BATCH_CALL_STATUS_CANCELLING "cancelling"
#define VSDK_BATCH_CALL_STATUS_CANCELLED "cancelled"

/**
 * What happens to live calls when a batch is cancelled: they end by themselves, or at once.
 *
 * Any other text is taken too.
 */
#define VSDK_BATCH_CALL_CANCEL_MODE_GRACEFUL "graceful"
#define VSDK_BATCH_CALL_CANCEL_MODE_IMMEDIATE "immediate"

/**
 * Outcome of a call after which it may be tried again.
 *
 * Any other text is taken too.
 */
#define VSDK_BATCH_CALL_RETRY_STATUS_FAILED "failed"
#define VSDK_BATCH_CALL_RETRY_STATUS_NOT_ANSWERED "not-answered"
#define VSDK_BATCH_CALL_RETRY_STATUS_REJECTED "rejected"
#define VSDK_BATCH_CALL_RETRY_STATUS_MISSED "missed"
#define VSDK_BATCH_CALL_RETRY_STATUS_ABANDONED "abandoned"

/**
 * Event of a batch.
 *
 * Any other text is taken too.
 */
#define VSDK_BATCH_CALL_WEBHOOK_EVENT_BATCHCALL_STARTED "batchcall-started"
#define VSDK_BATCH_CALL_WEBHOOK_EVENT_BATCHCALL_COMPLETED "batchcall-completed"

typedef struct vsdk_batch_call_retry_config vsdk_batch_call_retry_config;
typedef struct vsdk_batch_call_webhook_config vsdk_batch_call_webhook_config;

/** Whether recipients who were not reached are called again. */
struct vsdk_batch_call_retry_config {
    /** Whether there is a second attempt at all. */
    vsdk_boolean enabled;
    /** Outcomes after which there is one. */
    const char *const *retry_on;
    /** How many; NULL above means that it is not given. */
    size_t retry_on_count;
    /** Most calls to one recipient, the first included. From 1 to 3. */
    vsdk_integer max_attempts;
};

/** Where events of a batch go. Mind the lower-case `endpoint`, unlike `endPoint` elsewhere. */
struct vsdk_batch_call_webhook_config {
    /** Required. URL that takes the events by POST. */
    const char *endpoint;
    /**
     * Events to be sent. Not settled: What its absence means is not published. Emulator: all events; an empty
     * list sends none.
     */
    const char *const *events;
    /** How many; NULL above means that it is not given. */
    size_t events_count;
};

static inline void vsdk_put_batch_call_retry_config(vsdk_params *to, const char *name, const vsdk_batch_call_retry_config *from)
{
    vsdk_params_object(to, name);
    if (from->enabled.given) vsdk_params_boolean(to, "enabled", from->enabled.value);
    if (from->retry_on != NULL) {
        vsdk_params_array(to, "retryOn");
        for (size_t at = 0; at < from->retry_on_count; at++) vsdk_params_string(to, NULL, from->retry_on[at]);
        vsdk_params_end(to);
    }
    if (from->max_attempts.given) vsdk_params_integer(to, "maxAttempts", from->max_attempts.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_batch_call_webhook_config(vsdk_params *to, const char *name, const vsdk_batch_call_webhook_config *from)
{
    vsdk_params_object(to, name);
    if (from->endpoint != NULL) vsdk_params_string(to, "endpoint", from->endpoint);
    if (from->events != NULL) {
        vsdk_params_array(to, "events");
        for (size_t at = 0; at < from->events_count; at++) vsdk_params_string(to, NULL, from->events[at]);
        vsdk_params_end(to);
    }
    vsdk_params_end(to);
}

/** What `batchCalls.uploadFile` takes. */
typedef struct vsdk_batch_calls_upload_file_params {
    /** File on the disk of this program. Not empty. */
    const char *file_path;
    /** The file itself as text (CSV); needs `fileName`. */
    const char *content;
    /** The file itself in base64, for any kind; needs `fileName`. */
    const char *content_base64;
    /** Name of the file; its ending says what it is. That of `filePath` unless given. Not empty. */
    const char *file_name;
    /** Batch whose file is replaced; a new batch is made without it. */
    const char *batch_id;
    /**
     * Wait until the file was read; otherwise the batch comes back as it then is. The service assumes `true`.
     */
    vsdk_boolean wait_for_parse;
    /** Milliseconds between two looks at the batch. The service assumes `2000`. At least 50. */
    vsdk_integer poll_interval_ms;
    /** Milliseconds to wait for the file to be read. The service assumes `120000`. At least 1. */
    vsdk_integer poll_timeout_ms;
} vsdk_batch_calls_upload_file_params;

static inline void vsdk_batch_calls_upload_file_put(vsdk_params *to, const vsdk_batch_calls_upload_file_params *from)
{
    if (from->file_path != NULL) vsdk_params_string(to, "filePath", from->file_path);
    if (from->content != NULL) vsdk_params_string(to, "content", from->content);
    if (from->content_base64 != NULL) vsdk_params_string(to, "contentBase64", from->content_base64);
    if (from->file_name != NULL) vsdk_params_string(to, "fileName", from->file_name);
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
    if (from->wait_for_parse.given) vsdk_params_boolean(to, "waitForParse", from->wait_for_parse.value);
    if (from->poll_interval_ms.given) vsdk_params_integer(to, "pollIntervalMs", from->poll_interval_ms.value);
    if (from->poll_timeout_ms.given) vsdk_params_integer(to, "pollTimeoutMs", from->poll_timeout_ms.value);
}

/**
 * Upload a recipients file and wait until the service has read it.
 *
 * Asks for an address, puts the file there (no token goes with it), has it parsed and looks at the batch
 * until it is parsed. Extension and size are checked before anything is read or sent: .csv, .xls or .xlsx, at
 * most 5 MiB. A file on disk is streamed. Progress: `uploading` with bytes, then `parsing`, then `parsed`.
 * While it waits for the file to be read the deadline of the client is longer by `pollTimeoutMs`; a deadline
 * of the call is not. Error codes: `upload_failed`, `batchcall_parse_failed`, `batchcall_parse_timeout`,
 * `batchcall_cancelled`; the error then names the batch in what was created.
 *
 * At least one of `file_path` and `content` and `content_base64` is needed.
 *
 * Composed of `batchCalls.upload` and `batchCalls.parse` and `batchCalls.get`.
 *
 * The reply is an object `BatchCall`.
 */
static inline vsdk_status vsdk_batch_calls_upload_file_with(const vsdk_client *client, const vsdk_batch_calls_upload_file_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_upload_file_put(sent, params);
    return vsdk_send(client, "batchCalls.uploadFile", sent, options, reply, error);
}

/** `vsdk_batch_calls_upload_file_with` without options. */
static inline vsdk_status vsdk_batch_calls_upload_file(const vsdk_client *client, const vsdk_batch_calls_upload_file_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_upload_file_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_upload_file_async(const vsdk_client *client, const vsdk_batch_calls_upload_file_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_upload_file_put(sent, params);
    return vsdk_send_async(client, "batchCalls.uploadFile", sent, options, done, user, error);
}

/** What `batchCalls.upload` takes. */
typedef struct vsdk_batch_calls_upload_params {
    /** Required. Name of the file; it ends in .csv, .xls or .xlsx. Not empty. */
    const char *file_name;
    /** Required. Size in bytes, at most 5 MiB. From 0 to 5242880. */
    vsdk_integer file_size;
    /** Batch whose file is replaced; a new batch is made without it. */
    const char *batch_id;
} vsdk_batch_calls_upload_params;

static inline void vsdk_batch_calls_upload_put(vsdk_params *to, const vsdk_batch_calls_upload_params *from)
{
    if (from->file_name != NULL) vsdk_params_string(to, "fileName", from->file_name);
    if (from->file_size.given) vsdk_params_integer(to, "fileSize", from->file_size.value);
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
}

/**
 * Ask for an address to which the recipients file is uploaded.
 *
 * The first step of `batchCalls.uploadFile`, which most callers want instead. The bytes then go to
 * `presignedUrl` by PUT, without a token and with the Content-Type of the file's extension: text/csv,
 * application/vnd.ms-excel or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.
 *
 * HTTP: `POST /v2/batch-calls/upload`, repeated only when it surely never reached the service.
 *
 * The reply is an object `BatchPresignedUpload`.
 */
static inline vsdk_status vsdk_batch_calls_upload_with(const vsdk_client *client, const vsdk_batch_calls_upload_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_upload_put(sent, params);
    return vsdk_send(client, "batchCalls.upload", sent, options, reply, error);
}

/** `vsdk_batch_calls_upload_with` without options. */
static inline vsdk_status vsdk_batch_calls_upload(const vsdk_client *client, const vsdk_batch_calls_upload_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_upload_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_upload_async(const vsdk_client *client, const vsdk_batch_calls_upload_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_upload_put(sent, params);
    return vsdk_send_async(client, "batchCalls.upload", sent, options, done, user, error);
}

/** What `batchCalls.parse` takes. */
typedef struct vsdk_batch_calls_parse_params {
    /** Required. Batch whose file is there. */
    const char *batch_id;
} vsdk_batch_calls_parse_params;

static inline void vsdk_batch_calls_parse_put(vsdk_params *to, const vsdk_batch_calls_parse_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
}

/**
 * Start reading the recipients out of the uploaded file.
 *
 * The batch goes through `parsing` to `parsed` or `parse_failed`; `batchCalls.get` tells.
 *
 * Not settled: Status and body of the answer are not published; the tests of the Rust SDK answer 204 and both
 * SDKs ignore the body. Chosen: 204.
 *
 * HTTP: `POST /v2/batch-calls/parse`, repeated only when it surely never reached the service.
 *
 * The reply is null.
 */
static inline vsdk_status vsdk_batch_calls_parse_with(const vsdk_client *client, const vsdk_batch_calls_parse_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_parse_put(sent, params);
    return vsdk_send(client, "batchCalls.parse", sent, options, reply, error);
}

/** `vsdk_batch_calls_parse_with` without options. */
static inline vsdk_status vsdk_batch_calls_parse(const vsdk_client *client, const vsdk_batch_calls_parse_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_parse_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_parse_async(const vsdk_client *client, const vsdk_batch_calls_parse_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_parse_put(sent, params);
    return vsdk_send_async(client, "batchCalls.parse", sent, options, done, user, error);
}

/** What `batchCalls.create` takes. */
typedef struct vsdk_batch_calls_create_params {
    /** Required. Display name. Not empty. */
    const char *batch_name;
    /** Required. Id of the phone number that calls. */
    const char *phone_number_id;
    /** Required. Id of the outbound routing rule; it must be attached to that number. */
    const char *routing_rule_id;
    /** What the campaign is for. */
    const char *description;
    /** Whether it runs at once or at a given time. The service assumes `immediate`. */
    const char *timing;
    /** IANA name of the time zone in which times and days are read. The service assumes `Asia/Calcutta`. */
    const char *timezone;
    /** Time of the start, for a scheduled batch. */
    const char *scheduled_time;
    /** Day of the start, for a scheduled batch. */
    const char *scheduled_date;
    /** Time of day from which calls may be placed. */
    const char *allowed_from;
    /** Time of day until which calls may be placed. */
    const char *allowed_until;
    /** Days on which calls may be placed, 0 Sunday to 6 Saturday. */
    const int64_t *days_of_week;
    /** How many; NULL above means that it is not given. */
    size_t days_of_week_count;
    /** Whether recipients who were not reached are called again. */
    const vsdk_batch_call_retry_config *retry;
    /** Save the batch without launching it. The service assumes `false`. */
    vsdk_boolean save_as_draft;
    /** Where events of this batch go; an update cannot change it. */
    const vsdk_batch_call_webhook_config *webhook;
    /** Parsed batch to be launched. */
    const char *batch_id;
} vsdk_batch_calls_create_params;

static inline void vsdk_batch_calls_create_put(vsdk_params *to, const vsdk_batch_calls_create_params *from)
{
    if (from->batch_name != NULL) vsdk_params_string(to, "batchName", from->batch_name);
    if (from->phone_number_id != NULL) vsdk_params_string(to, "phoneNumberId", from->phone_number_id);
    if (from->routing_rule_id != NULL) vsdk_params_string(to, "routingRuleId", from->routing_rule_id);
    if (from->description != NULL) vsdk_params_string(to, "description", from->description);
    if (from->timing != NULL) vsdk_params_string(to, "timing", from->timing);
    if (from->timezone != NULL) vsdk_params_string(to, "timezone", from->timezone);
    if (from->scheduled_time != NULL) vsdk_params_string(to, "scheduledTime", from->scheduled_time);
    if (from->scheduled_date != NULL) vsdk_params_string(to, "scheduledDate", from->scheduled_date);
    if (from->allowed_from != NULL) vsdk_params_string(to, "allowedFrom", from->allowed_from);
    if (from->allowed_until != NULL) vsdk_params_string(to, "allowedUntil", from->allowed_until);
    if (from->days_of_week != NULL) {
        vsdk_params_array(to, "daysOfWeek");
        for (size_t at = 0; at < from->days_of_week_count; at++) vsdk_params_integer(to, NULL, from->days_of_week[at]);
        vsdk_params_end(to);
    }
    if (from->retry != NULL) vsdk_put_batch_call_retry_config(to, "retry", from->retry);
    if (from->save_as_draft.given) vsdk_params_boolean(to, "saveAsDraft", from->save_as_draft.value);
    if (from->webhook != NULL) vsdk_put_batch_call_webhook_config(to, "webhook", from->webhook);
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
}

/**
 * Launch or schedule a parsed batch, or save a draft.
 *
 * With `batchId` the recipients uploaded before are called; without it a draft is made. `timing` scheduled
 * needs `scheduledDate` and `scheduledTime`. `allowedFrom` and `allowedUntil` go together and count for
 * scheduled batches.
 *
 * Not settled: Whether the status of the answer is 200 or 201 is not published; clients accept any 2xx.
 * Chosen: 200.
 *
 * HTTP: `POST /v2/batch-calls`, repeated only when it surely never reached the service.
 *
 * The reply is an object `BatchCall`.
 */
static inline vsdk_status vsdk_batch_calls_create_with(const vsdk_client *client, const vsdk_batch_calls_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_create_put(sent, params);
    return vsdk_send(client, "batchCalls.create", sent, options, reply, error);
}

/** `vsdk_batch_calls_create_with` without options. */
static inline vsdk_status vsdk_batch_calls_create(const vsdk_client *client, const vsdk_batch_calls_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_create_async(const vsdk_client *client, const vsdk_batch_calls_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_create_put(sent, params);
    return vsdk_send_async(client, "batchCalls.create", sent, options, done, user, error);
}

/** What `batchCalls.list` takes. */
typedef struct vsdk_batch_calls_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published
     * for this list. Chosen: 10.
     */
    vsdk_integer per_page;
    /** Only batches in this state. */
    const char *status;
    /** Only batches created at this moment or later, ISO 8601. */
    const char *start_date;
    /** Only batches created at this moment or earlier, ISO 8601. */
    const char *end_date;
    /** Only batches with at least so many uploaded records. At least 0. */
    vsdk_integer min_value;
    /** Only batches with at most so many uploaded records. At least 0. */
    vsdk_integer max_value;
} vsdk_batch_calls_list_params;

static inline void vsdk_batch_calls_list_put(vsdk_params *to, const vsdk_batch_calls_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
    if (from->start_date != NULL) vsdk_params_string(to, "startDate", from->start_date);
    if (from->end_date != NULL) vsdk_params_string(to, "endDate", from->end_date);
    if (from->min_value.given) vsdk_params_integer(to, "minValue", from->min_value.value);
    if (from->max_value.given) vsdk_params_integer(to, "maxValue", from->max_value.value);
}

/**
 * List batches.
 *
 * HTTP: `GET /v2/batch-calls`, repeated after a failure that may pass.
 *
 * The reply is an array of `BatchCall`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_batch_calls_list_with(const vsdk_client *client, const vsdk_batch_calls_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_list_put(sent, params);
    return vsdk_send(client, "batchCalls.list", sent, options, reply, error);
}

/** `vsdk_batch_calls_list_with` without options. */
static inline vsdk_status vsdk_batch_calls_list(const vsdk_client *client, const vsdk_batch_calls_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_list_async(const vsdk_client *client, const vsdk_batch_calls_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_list_put(sent, params);
    return vsdk_send_async(client, "batchCalls.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_batch_calls_list_pages(const vsdk_client *client, const vsdk_batch_calls_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_list_put(sent, params);
    return vsdk_pages_new(client, "batchCalls.list", sent, cursor, options, pages, error);
}

/** What `batchCalls.get` takes. */
typedef struct vsdk_batch_calls_get_params {
    /** Required. Batch id. */
    const char *batch_id;
} vsdk_batch_calls_get_params;

static inline void vsdk_batch_calls_get_put(vsdk_params *to, const vsdk_batch_calls_get_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
}

/**
 * Fetch one batch.
 *
 * HTTP: `GET /v2/batch-calls/{batchId}`, repeated after a failure that may pass.
 *
 * The reply is an object `BatchCall`.
 */
static inline vsdk_status vsdk_batch_calls_get_with(const vsdk_client *client, const vsdk_batch_calls_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_get_put(sent, params);
    return vsdk_send(client, "batchCalls.get", sent, options, reply, error);
}

/** `vsdk_batch_calls_get_with` without options. */
static inline vsdk_status vsdk_batch_calls_get(const vsdk_client *client, const vsdk_batch_calls_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_get_async(const vsdk_client *client, const vsdk_batch_calls_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_get_put(sent, params);
    return vsdk_send_async(client, "batchCalls.get", sent, options, done, user, error);
}

/** What `batchCalls.update` takes. */
typedef struct vsdk_batch_calls_update_params {
    /** Required. Batch id. */
    const char *batch_id;
    /** Display name. Not empty. */
    const char *batch_name;
    /** Id of the phone number that calls. */
    const char *phone_number_id;
    /** Id of the outbound routing rule; it must be attached to that number. */
    const char *routing_rule_id;
    /** What the campaign is for. */
    const char *description;
    /** Whether it runs at once or at a given time. */
    const char *timing;
    /** IANA name of the time zone in which times and days are read. */
    const char *timezone;
    /** Time of the start, for a scheduled batch. */
    const char *scheduled_time;
    /** Day of the start, for a scheduled batch. */
    const char *scheduled_date;
    /** Time of day from which calls may be placed. */
    const char *allowed_from;
    /** Time of day until which calls may be placed. */
    const char *allowed_until;
    /** Days on which calls may be placed, 0 Sunday to 6 Saturday. */
    const int64_t *days_of_week;
    /** How many; NULL above means that it is not given. */
    size_t days_of_week_count;
    /** Whether recipients who were not reached are called again. */
    const vsdk_batch_call_retry_config *retry;
    /** Save the batch without launching it. */
    vsdk_boolean save_as_draft;
} vsdk_batch_calls_update_params;

static inline void vsdk_batch_calls_update_put(vsdk_params *to, const vsdk_batch_calls_update_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
    if (from->batch_name != NULL) vsdk_params_string(to, "batchName", from->batch_name);
    if (from->phone_number_id != NULL) vsdk_params_string(to, "phoneNumberId", from->phone_number_id);
    if (from->routing_rule_id != NULL) vsdk_params_string(to, "routingRuleId", from->routing_rule_id);
    if (from->description != NULL) vsdk_params_string(to, "description", from->description);
    if (from->timing != NULL) vsdk_params_string(to, "timing", from->timing);
    if (from->timezone != NULL) vsdk_params_string(to, "timezone", from->timezone);
    if (from->scheduled_time != NULL) vsdk_params_string(to, "scheduledTime", from->scheduled_time);
    if (from->scheduled_date != NULL) vsdk_params_string(to, "scheduledDate", from->scheduled_date);
    if (from->allowed_from != NULL) vsdk_params_string(to, "allowedFrom", from->allowed_from);
    if (from->allowed_until != NULL) vsdk_params_string(to, "allowedUntil", from->allowed_until);
    if (from->days_of_week != NULL) {
        vsdk_params_array(to, "daysOfWeek");
        for (size_t at = 0; at < from->days_of_week_count; at++) vsdk_params_integer(to, NULL, from->days_of_week[at]);
        vsdk_params_end(to);
    }
    if (from->retry != NULL) vsdk_put_batch_call_retry_config(to, "retry", from->retry);
    if (from->save_as_draft.given) vsdk_params_boolean(to, "saveAsDraft", from->save_as_draft.value);
}

/**
 * Change a draft, parsed or scheduled batch.
 *
 * Only what is given changes.
 *
 * Not settled: Which status refuses a batch that can no longer be changed is not published. Emulator: 409.
 * What `saveAsDraft` does to a scheduled batch is not either. Emulator: true makes it a draft, false launches
 * a draft.
 *
 * HTTP: `PUT /v2/batch-calls/{batchId}`, repeated after a failure that may pass.
 *
 * The reply is an object `BatchCall`.
 */
static inline vsdk_status vsdk_batch_calls_update_with(const vsdk_client *client, const vsdk_batch_calls_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_update_put(sent, params);
    return vsdk_send(client, "batchCalls.update", sent, options, reply, error);
}

/** `vsdk_batch_calls_update_with` without options. */
static inline vsdk_status vsdk_batch_calls_update(const vsdk_client *client, const vsdk_batch_calls_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_update_async(const vsdk_client *client, const vsdk_batch_calls_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_update_put(sent, params);
    return vsdk_send_async(client, "batchCalls.update", sent, options, done, user, error);
}

/** What `batchCalls.delete` takes. */
typedef struct vsdk_batch_calls_delete_params {
    /** Required. Batch id. */
    const char *batch_id;
} vsdk_batch_calls_delete_params;

static inline void vsdk_batch_calls_delete_put(vsdk_params *to, const vsdk_batch_calls_delete_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
}

/**
 * Delete a batch and its records.
 *
 * The service hides them and keeps them.
 *
 * Not settled: Whether a running batch can be deleted is not published. Emulator: 409, cancel it first.
 *
 * HTTP: `DELETE /v2/batch-calls/{batchId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_batch_calls_delete_with(const vsdk_client *client, const vsdk_batch_calls_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_delete_put(sent, params);
    return vsdk_send(client, "batchCalls.delete", sent, options, reply, error);
}

/** `vsdk_batch_calls_delete_with` without options. */
static inline vsdk_status vsdk_batch_calls_delete(const vsdk_client *client, const vsdk_batch_calls_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_delete_async(const vsdk_client *client, const vsdk_batch_calls_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_delete_put(sent, params);
    return vsdk_send_async(client, "batchCalls.delete", sent, options, done, user, error);
}

/** What `batchCalls.cancel` takes. */
typedef struct vsdk_batch_calls_cancel_params {
    /** Required. Batch id. */
    const char *batch_id;
    /** Required. Whether live calls end by themselves (graceful) or at once (immediate). */
    const char *mode;
} vsdk_batch_calls_cancel_params;

static inline void vsdk_batch_calls_cancel_put(vsdk_params *to, const vsdk_batch_calls_cancel_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
    if (from->mode != NULL) vsdk_params_string(to, "mode", from->mode);
}

/**
 * Cancel a running or scheduled batch.
 *
 * HTTP: `POST /v2/batch-calls/{batchId}/cancel`, repeated only when it surely never reached the service.
 *
 * The reply is an object `BatchCall`.
 */
static inline vsdk_status vsdk_batch_calls_cancel_with(const vsdk_client *client, const vsdk_batch_calls_cancel_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_cancel_put(sent, params);
    return vsdk_send(client, "batchCalls.cancel", sent, options, reply, error);
}

/** `vsdk_batch_calls_cancel_with` without options. */
static inline vsdk_status vsdk_batch_calls_cancel(const vsdk_client *client, const vsdk_batch_calls_cancel_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_cancel_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_cancel_async(const vsdk_client *client, const vsdk_batch_calls_cancel_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_cancel_put(sent, params);
    return vsdk_send_async(client, "batchCalls.cancel", sent, options, done, user, error);
}

/** What `batchCalls.stats` takes. */
typedef struct vsdk_batch_calls_stats_params {
    /** Required. Batch id. */
    const char *batch_id;
} vsdk_batch_calls_stats_params;

static inline void vsdk_batch_calls_stats_put(vsdk_params *to, const vsdk_batch_calls_stats_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
}

/**
 * Count the records of a batch by outcome.
 *
 * The service names the counts by the text it displays, so a name may hold blanks; one that is not known here
 * is among the other members of the answer.
 *
 * HTTP: `GET /v2/batch-calls/{batchId}/stats`, repeated after a failure that may pass.
 *
 * The reply is an object `BatchCallStats`.
 */
static inline vsdk_status vsdk_batch_calls_stats_with(const vsdk_client *client, const vsdk_batch_calls_stats_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_stats_put(sent, params);
    return vsdk_send(client, "batchCalls.stats", sent, options, reply, error);
}

/** `vsdk_batch_calls_stats_with` without options. */
static inline vsdk_status vsdk_batch_calls_stats(const vsdk_client *client, const vsdk_batch_calls_stats_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_stats_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_stats_async(const vsdk_client *client, const vsdk_batch_calls_stats_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_stats_put(sent, params);
    return vsdk_send_async(client, "batchCalls.stats", sent, options, done, user, error);
}

/** What `batchCalls.records.list` takes. */
typedef struct vsdk_batch_calls_records_list_params {
    /** Required. Batch id. */
    const char *batch_id;
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published
     * for this list. Chosen: 10.
     */
    vsdk_integer per_page;
    /**
     * Only records with one of these statuses, as the service displays them, for instance `not connected`.
     */
    const char *const *status;
    /** How many; NULL above means that it is not given. */
    size_t status_count;
    /**
     * Text looked for in record id, phone number, status and reason. Not settled: Both SDKs send the text as
     * `query` here and as `search` on the export; one of the two may be ignored. Kept as they do, with both
     * names taken by either call.
     */
    const char *query;
} vsdk_batch_calls_records_list_params;

static inline void vsdk_batch_calls_records_list_put(vsdk_params *to, const vsdk_batch_calls_records_list_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->status != NULL) {
        vsdk_params_array(to, "status");
        for (size_t at = 0; at < from->status_count; at++) vsdk_params_string(to, NULL, from->status[at]);
        vsdk_params_end(to);
    }
    if (from->query != NULL) vsdk_params_string(to, "query", from->query);
}

/**
 * List the recipients of a batch and what became of their calls.
 *
 * HTTP: `GET /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.
 *
 * The reply is an array of `BatchCallRecord`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_batch_calls_records_list_with(const vsdk_client *client, const vsdk_batch_calls_records_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_list_put(sent, params);
    return vsdk_send(client, "batchCalls.records.list", sent, options, reply, error);
}

/** `vsdk_batch_calls_records_list_with` without options. */
static inline vsdk_status vsdk_batch_calls_records_list(const vsdk_client *client, const vsdk_batch_calls_records_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_records_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_records_list_async(const vsdk_client *client, const vsdk_batch_calls_records_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_list_put(sent, params);
    return vsdk_send_async(client, "batchCalls.records.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_batch_calls_records_list_pages(const vsdk_client *client, const vsdk_batch_calls_records_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_list_put(sent, params);
    return vsdk_pages_new(client, "batchCalls.records.list", sent, cursor, options, pages, error);
}

/** What `batchCalls.records.delete` takes. */
typedef struct vsdk_batch_calls_records_delete_params {
    /** Required. Batch id. */
    const char *batch_id;
    /**
     * Required. Ids of the records. Not empty. Not settled: What an empty list means to the service is not
     * published, so it is refused.
     */
    const char *const *record_ids;
    /** How many; NULL above means that it is not given. */
    size_t record_ids_count;
} vsdk_batch_calls_records_delete_params;

static inline void vsdk_batch_calls_records_delete_put(vsdk_params *to, const vsdk_batch_calls_records_delete_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
    if (from->record_ids != NULL) {
        vsdk_params_array(to, "recordIds");
        for (size_t at = 0; at < from->record_ids_count; at++) vsdk_params_string(to, NULL, from->record_ids[at]);
        vsdk_params_end(to);
    }
}

/**
 * Delete recipients of a batch.
 *
 * The service hides them and keeps them. The ids travel in the body.
 *
 * HTTP: `DELETE /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_batch_calls_records_delete_with(const vsdk_client *client, const vsdk_batch_calls_records_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_delete_put(sent, params);
    return vsdk_send(client, "batchCalls.records.delete", sent, options, reply, error);
}

/** `vsdk_batch_calls_records_delete_with` without options. */
static inline vsdk_status vsdk_batch_calls_records_delete(const vsdk_client *client, const vsdk_batch_calls_records_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_records_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_records_delete_async(const vsdk_client *client, const vsdk_batch_calls_records_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_delete_put(sent, params);
    return vsdk_send_async(client, "batchCalls.records.delete", sent, options, done, user, error);
}

/** What `batchCalls.records.update` takes. */
typedef struct vsdk_batch_calls_records_update_params {
    /** Required. Batch id. */
    const char *batch_id;
    /** Required. Record id. */
    const char *record_id;
    /** Number to be called, E.164. Not empty. */
    const char *phone_number;
    /**
     * Values that go into the call.
     *
     * JSON text.
     */
    const char *metadata_json;
} vsdk_batch_calls_records_update_params;

static inline void vsdk_batch_calls_records_update_put(vsdk_params *to, const vsdk_batch_calls_records_update_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
    if (from->record_id != NULL) vsdk_params_string(to, "recordId", from->record_id);
    if (from->phone_number != NULL) vsdk_params_string(to, "phoneNumber", from->phone_number);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
}

/**
 * Change a recipient who has not been called yet.
 *
 * Only what is given changes.
 *
 * Not settled: Which status refuses a recipient who was called already is not published. Emulator: 409.
 *
 * HTTP: `PUT /v2/batch-calls/{batchId}/records/{recordId}`, repeated after a failure that may pass.
 *
 * The reply is an object `BatchCallRecord`.
 */
static inline vsdk_status vsdk_batch_calls_records_update_with(const vsdk_client *client, const vsdk_batch_calls_records_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_update_put(sent, params);
    return vsdk_send(client, "batchCalls.records.update", sent, options, reply, error);
}

/** `vsdk_batch_calls_records_update_with` without options. */
static inline vsdk_status vsdk_batch_calls_records_update(const vsdk_client *client, const vsdk_batch_calls_records_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_records_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_records_update_async(const vsdk_client *client, const vsdk_batch_calls_records_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_update_put(sent, params);
    return vsdk_send_async(client, "batchCalls.records.update", sent, options, done, user, error);
}

/** What `batchCalls.records.export` takes. */
typedef struct vsdk_batch_calls_records_export_params {
    /** Required. Batch id. */
    const char *batch_id;
    /**
     * Only records with one of these statuses, as the service displays them, for instance `not connected`.
     */
    const char *const *status;
    /** How many; NULL above means that it is not given. */
    size_t status_count;
    /**
     * Text looked for in record id, phone number, status and reason. Not settled: See `query` of the list.
     */
    const char *search;
} vsdk_batch_calls_records_export_params;

static inline void vsdk_batch_calls_records_export_put(vsdk_params *to, const vsdk_batch_calls_records_export_params *from)
{
    if (from->batch_id != NULL) vsdk_params_string(to, "batchId", from->batch_id);
    if (from->status != NULL) {
        vsdk_params_array(to, "status");
        for (size_t at = 0; at < from->status_count; at++) vsdk_params_string(to, NULL, from->status[at]);
        vsdk_params_end(to);
    }
    if (from->search != NULL) vsdk_params_string(to, "search", from->search);
}

/**
 * Fetch the recipients of a batch as CSV.
 *
 * Not settled: Columns and content type are not published. Chosen: text/csv with recordId, phoneNumber,
 * status, reason, attempts and callId.
 *
 * HTTP: `GET /v2/batch-calls/{batchId}/records/export`, repeated after a failure that may pass.
 *
 * The reply is a text.
 */
static inline vsdk_status vsdk_batch_calls_records_export_with(const vsdk_client *client, const vsdk_batch_calls_records_export_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_export_put(sent, params);
    return vsdk_send(client, "batchCalls.records.export", sent, options, reply, error);
}

/** `vsdk_batch_calls_records_export_with` without options. */
static inline vsdk_status vsdk_batch_calls_records_export(const vsdk_client *client, const vsdk_batch_calls_records_export_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_batch_calls_records_export_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_batch_calls_records_export_async(const vsdk_client *client, const vsdk_batch_calls_records_export_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_batch_calls_records_export_put(sent, params);
    return vsdk_send_async(client, "batchCalls.records.export", sent, options, done, user, error);
}

#endif
