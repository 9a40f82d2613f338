/* The C API of videosdk-api. Printed from bindings-c/src by `make gen`. Do not edit.
 *
 * Ownership. What you get through a `**` parameter is yours: free it by the `_free` of its type (an emulator by
 * `vsdk_emulator_stop`, a `char *` by `vsdk_string_free`). Every `_free` takes NULL. A `const char *` or a `vsdk_value` that
 * a function returns belongs to what it was read from and lives as long as that. What you hand in is copied.
 *
 * Errors. Functions that can fail return a `vsdk_status` and take a `vsdk_error **error`, which may be NULL. The variable must
 * hold NULL, or an error of ours that you have not freed: it is emptied first, and an error that still stands in it is freed.
 * On failure all results are NULL. Functions that give a value say by it that there is none; `vsdk_last_error` tells why.
 *
 * NULL. A parameter that must not be NULL gives VSDK_INVALID_ARGUMENT and a message that names it. `options` may always be
 * NULL. In structs zero and NULL mean "not given", so begin with `= VSDK_EMPTY` or a designated initializer.
 *
 * Text is UTF-8 that ends with NUL. Other bytes give VSDK_INVALID_ARGUMENT and a message that names the parameter.
 *
 * Handles. Pointers to our types are handles, not addresses. One that was freed or is of another type gives VSDK_BAD_HANDLE.
 *
 * Threads. Every function may be called from any thread, on the same object too; a walk (`vsdk_pages`) goes one page at a
 * time. `vsdk_cancel_now` may also be called from a signal handler. Functions of yours that we call must not be left by
 * `longjmp` or a C++ exception.
 *
 * Forks. A child may use clients, replies, parameters and walks that were made before. An emulator is its parent's, and
 * calls that were begun with `_async` end in the parent only.
 */

#ifndef VIDEOSDK_API_H
#define VIDEOSDK_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The version of this header; `vsdk_version` tells that of the library. */
#define VSDK_VERSION "0.1.0"

/** Stands for none where zero means "not given": no deadline, no retries, no wait. */
#define VSDK_NONE (-1)

/**
 * The number of the ABI. It grows when a program has to be compiled anew.
 */
#define VSDK_ABI_VERSION 1

/**
 * How a function ended. The numbers are fixed for ever; later versions may add some.
 */
typedef enum {
    /**
     * It did what it should.
     */
    VSDK_OK = 0,
    /**
     * A parameter, option or credential is missing or wrong; nothing was sent.
     */
    VSDK_INVALID_ARGUMENT = 1,
    /**
     * The service refused the token (HTTP 401).
     */
    VSDK_AUTHENTICATION = 2,
    /**
     * The token is fine but may not do this (HTTP 403).
     */
    VSDK_PERMISSION = 3,
    /**
     * No such thing (HTTP 404, and 402 where the service uses it for a missing room).
     */
    VSDK_NOT_FOUND = 4,
    /**
     * The request clashes with the present state (HTTP 409).
     */
    VSDK_CONFLICT = 5,
    /**
     * The service refused the values sent (HTTP 400, 406, 422).
     */
    VSDK_VALIDATION = 6,
    /**
     * Too many requests (HTTP 429).
     */
    VSDK_RATE_LIMIT = 7,
    /**
     * The service failed (HTTP 5xx).
     */
    VSDK_SERVER = 8,
    /**
     * The connection could not be made, or broke.
     */
    VSDK_NETWORK = 9,
    /**
     * The deadline of the call passed.
     */
    VSDK_TIMEOUT = 10,
    /**
     * The caller cancelled the call.
     */
    VSDK_CANCELLED = 11,
    /**
     * A successful answer was not what the operation promises.
     */
    VSDK_DECODE = 12,
    /**
     * The answer was larger than allowed.
     */
    VSDK_TOO_LARGE = 13,
    /**
     * The service answered with a redirect; none is followed.
     */
    VSDK_REDIRECT = 14,
    /**
     * A list answered the same page again.
     */
    VSDK_PAGINATION = 15,
    /**
     * A token did not verify.
     */
    VSDK_TOKEN = 16,
    /**
     * A webhook did not verify.
     */
    VSDK_WEBHOOK = 17,
    /**
     * Anything else, such as an unexpected HTTP status.
     */
    VSDK_OTHER = 99,
    /**
     * A handle was freed before, is of another kind, or belongs to the parent of a fork.
     */
    VSDK_BAD_HANDLE = 100,
    /**
     * The library failed inside, which is a fault of it; the program goes on.
     */
    VSDK_PANIC = 101,
    /**
     * There was no memory left.
     */
    VSDK_NO_MEMORY = 102,
    /**
     * The library was built without this.
     */
    VSDK_UNSUPPORTED = 103,
} vsdk_status;

/**
 * What a value is.
 */
typedef enum {
    /**
     * It is not there.
     */
    VSDK_MISSING = 0,
    /**
     * null
     */
    VSDK_NULL = 1,
    /**
     * true or false
     */
    VSDK_BOOLEAN = 2,
    /**
     * A number without fraction and exponent.
     */
    VSDK_INTEGER = 3,
    /**
     * Another number.
     */
    VSDK_NUMBER = 4,
    /**
     * A text.
     */
    VSDK_STRING = 5,
    /**
     * An array.
     */
    VSDK_ARRAY = 6,
    /**
     * An object.
     */
    VSDK_OBJECT = 7,
} vsdk_type;

/**
 * A text of an error, for `vsdk_error_text`.
 */
typedef enum {
    /**
     * What went wrong with everything that is known about it.
     */
    VSDK_ERROR_TEXT = 0,
    /**
     * What went wrong, in short.
     */
    VSDK_ERROR_MESSAGE = 1,
    /**
     * The name of the status, for instance `not_found`.
     */
    VSDK_ERROR_KIND = 2,
    /**
     * The operation that failed.
     */
    VSDK_ERROR_OPERATION = 3,
    /**
     * The code that the service gave beside its message.
     */
    VSDK_ERROR_CODE = 4,
    /**
     * The service's id of the request.
     */
    VSDK_ERROR_REQUEST_ID = 5,
    /**
     * `not_sent`, `unknown` or `rejected`: whether the service can have seen the request.
     */
    VSDK_ERROR_SENT = 6,
    /**
     * The start of the answer's body, at most 2 KiB.
     */
    VSDK_ERROR_BODY = 7,
} vsdk_error_field;

/**
 * A number of an error, for `vsdk_error_number`.
 */
typedef enum {
    /**
     * HTTP status of the answer.
     */
    VSDK_ERROR_HTTP_STATUS = 0,
    /**
     * How many times the request was tried.
     */
    VSDK_ERROR_ATTEMPTS = 1,
    /**
     * How many milliseconds the service asked to wait.
     */
    VSDK_ERROR_RETRY_AFTER_MS = 2,
} vsdk_error_count;

/**
 * A text of an emulator, for `vsdk_emulator_text`.
 */
typedef enum {
    /**
     * Where it listens.
     */
    VSDK_EMULATOR_ADDRESS = 0,
    /**
     * The API key that it knows.
     */
    VSDK_EMULATOR_API_KEY = 1,
    /**
     * The secret of that key.
     */
    VSDK_EMULATOR_SECRET = 2,
} vsdk_emulator_field;

/**
 * Ends the calls that it was given to. Freed by `vsdk_cancel_free`, also while such a call runs.
 */
typedef struct vsdk_cancel vsdk_cancel;

/**
 * A client of the API. Threads may share it, and a child of a fork may use it. Freed by `vsdk_client_free`.
 */
typedef struct vsdk_client vsdk_client;

/**
 * A running emulator. Stopped and freed by `vsdk_emulator_stop`.
 */
typedef struct vsdk_emulator vsdk_emulator;

/**
 * Why a function failed. Freed by `vsdk_error_free`.
 */
typedef struct vsdk_error vsdk_error;

/**
 * A walk through a list. It may outlive its client. Freed by `vsdk_pages_free`.
 */
typedef struct vsdk_pages vsdk_pages;

/**
 * The parameters of a call. What takes them frees them; otherwise `vsdk_params_free` does.
 */
typedef struct vsdk_params vsdk_params;

/**
 * An answer. It never changes, so threads may share it. What is read from it lives as long as it does. Freed by
 * `vsdk_reply_free`.
 */
typedef struct vsdk_reply vsdk_reply;

/**
 * Gives a token as `snprintf` does: writes it with its NUL into `buffer` where there is room for it, and returns its
 * length in any case; a negative number says that there is none. It may be called on any thread, also on two at once.
 */
typedef int64_t (*vsdk_token_provider)(void *user, char *buffer, size_t capacity);

/**
 * A header.
 */
typedef struct {
    /**
     * Its name.
     */
    const char *name;
    /**
     * Its value.
     */
    const char *value;
} vsdk_header;

/**
 * Tells the time in milliseconds since 1970. It may be called on any thread, also on two at once.
 */
typedef int64_t (*vsdk_clock)(void *user);

/**
 * How a client is made. Zero and NULL mean "not given".
 */
typedef struct {
    /**
     * With `secret`: signs the tokens. Without: `VIDEOSDK_API_KEY` and `VIDEOSDK_SECRET` of the environment.
     */
    const char *api_key;
    /**
     * See `api_key`.
     */
    const char *secret;
    /**
     * A token that goes with every call as it is, instead of key and secret.
     */
    const char *token;
    /**
     * Asked for tokens, instead of key and secret; each is kept until shortly before it expires.
     */
    vsdk_token_provider token_provider;
    /**
     * Given to `token_provider`.
     */
    void *token_provider_user;
    /**
     * Where calls go. Otherwise `VIDEOSDK_API_ENDPOINT`, else `https://api.videosdk.live`.
     */
    const char *base_url;
    /**
     * Not 0: plain http may go further than this machine.
     */
    int32_t allow_http;
    /**
     * How often a failed request is repeated where that is harmless, 1 to 10; `VSDK_NONE` for never. Otherwise 2.
     */
    int32_t retries;
    /**
     * Total time for a call in milliseconds; `VSDK_NONE` for no limit. Otherwise 30 s.
     */
    int64_t deadline_ms;
    /**
     * Headers of every call.
     */
    const vsdk_header *headers;
    /**
     * How many.
     */
    size_t headers_count;
    /**
     * The name of your program, for the user agent.
     */
    const char *user_agent;
    /**
     * A PEM file with the certificates to trust, instead of any other.
     */
    const char *ca_file;
    /**
     * The same as text.
     */
    const char *ca_pem;
    /**
     * A proxy, instead of what the environment names.
     */
    const char *proxy;
    /**
     * Not 0: no proxy of the environment.
     */
    int32_t no_proxy;
    /**
     * Not 0: HTTP/1.1 only.
     */
    int32_t http1_only;
    /**
     * Largest answer in bytes, after decompression. Otherwise 16 MiB.
     */
    uint64_t max_response_bytes;
    /**
     * Public keys in PEM form that webhooks are verified with, instead of the one that is fetched.
     */
    const char *const *webhook_keys;
    /**
     * How many.
     */
    size_t webhook_keys_count;
    /**
     * Shortest time in milliseconds between two fetches of the key; `VSDK_NONE` for none. Otherwise 5 minutes.
     */
    int64_t webhook_cool_down_ms;
    /**
     * How long in milliseconds an older key is good beside a newer one; `VSDK_NONE` for no time. Otherwise an hour.
     */
    int64_t webhook_grace_ms;
    /**
     * Not 0: deliveries are not remembered, so none is marked as delivered before.
     */
    int32_t webhook_no_replay;
    /**
     * Reserved, 0.
     */
    int32_t reserved;
    /**
     * The time of tokens and webhooks, for tests.
     */
    vsdk_clock clock;
    /**
     * Given to `clock`.
     */
    void *clock_user;
} vsdk_client_options;

/**
 * A value inside a reply. It is small, is passed by value, needs no freeing, and lives as long as its reply.
 */
typedef struct {
    /**
     * The reply that it stands in.
     */
    const vsdk_reply *reply;
    /**
     * Where it stands; not for you.
     */
    uint64_t node;
} vsdk_value;

/**
 * Is told how far a long operation has come: what is being done (`step`, for instance `uploading`; the documentation of the
 * operation lists them), how much of it, and how much there is to do in the same unit, 0 where that is not known. It is
 * called on the thread that waits for the call or on one of the library, for one thing at a time, and never after the call
 * has ended, which is when a function that waits returns or `vsdk_done` is called. `step` lives until it returns. It must
 * return soon, for the call stands still meanwhile, and must not be left by `longjmp` or an exception.
 */
typedef void (*vsdk_progress)(void *user, const char *step, uint64_t done, uint64_t total);

/**
 * Options of one call. Zero and NULL mean that the client says it.
 */
typedef struct {
    /**
     * Total time for the call in milliseconds; `VSDK_NONE` for no limit.
     */
    int64_t deadline_ms;
    /**
     * How often it is repeated where that is harmless, 1 to 10; `VSDK_NONE` for never.
     */
    int32_t retries;
    /**
     * 1: a second attempt is harmless; -1: it is not, whatever is known about the operation.
     */
    int32_t idempotent;
    /**
     * Headers to add. They cannot replace `Authorization`, nor what belongs to the connection.
     */
    const vsdk_header *headers;
    /**
     * How many.
     */
    size_t headers_count;
    /**
     * Ends the call when it is set.
     */
    const vsdk_cancel *cancel;
    /**
     * Not 0: sends parameters that are not known.
     */
    int32_t allow_unknown;
    /**
     * Reserved, 0.
     */
    int32_t reserved;
    /**
     * Told how far the call has come, where its operation tells.
     */
    vsdk_progress progress;
    /**
     * Given to `progress`.
     */
    void *progress_user;
} vsdk_call_options;

/**
 * Called once at the end of a call, on a thread of the library: with a reply or else with an error, which are yours to
 * free. It must return soon, for other calls wait on that thread, and must not be left by `longjmp` or an exception.
 */
typedef void (*vsdk_done)(void *user, vsdk_reply *reply, vsdk_error *error);

/**
 * What a token shall say. Zero and NULL mean "not given".
 */
typedef struct {
    /**
     * The one room it is good for.
     */
    const char *room_id;
    /**
     * The one participant it is good for.
     */
    const char *participant_id;
    /**
     * Permissions with commas between them, for instance `allow_join,allow_mod`. Otherwise a participant may join, no more.
     */
    const char *permissions;
    /**
     * How long it lives, for instance `2h`; a bare number means seconds. Otherwise a day.
     */
    const char *expires_in;
    /**
     * Claims of your own, a JSON object.
     */
    const char *claims_json;
    /**
     * When it was made, in seconds since 1970. Otherwise now.
     */
    double issued_at;
    /**
     * How long it lives in seconds, instead of `expires_in`.
     */
    double expires_in_seconds;
} vsdk_token_request;

/**
 * Gets a record: its level (10 debug, 20 info, 30 warning, 40 error), where it comes from, what happened, and its fields as
 * a JSON object. It is called on the thread where it happened, also on several at once; the texts live until it returns.
 * It must not be left by `longjmp` or an exception.
 */
typedef void (*vsdk_log)(void *user,
                         int32_t level,
                         const char *target,
                         const char *message,
                         const char *fields_json);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the library that runs, for instance `0.1.0`. It lives for ever.
 */
const char *vsdk_version(void);

/**
 * The number of the ABI of the library that runs: a program fits where it equals `VSDK_ABI_VERSION` of its header.
 */
int32_t vsdk_abi_version(void);

/**
 * Frees an error. NULL is fine.
 */
void vsdk_error_free(vsdk_error *error);

/**
 * What kind of error it is; the status that the function returned.
 */
vsdk_status vsdk_error_status(const vsdk_error *error);

/**
 * A text of an error (`vsdk_error_field`), NULL where it is not known. It lives as long as the error.
 */
const char *vsdk_error_text(const vsdk_error *error, int32_t field);

/**
 * A number of an error (`vsdk_error_count`), -1 where it is not known.
 */
double vsdk_error_number(const vsdk_error *error, int32_t field);

/**
 * The next thing that an operation of several requests had made when it failed, so that it can be found again or cleaned up:
 * its name, for instance `batchId`, and its id. Begin with `*position` 0 and go on while this returns true; most errors have
 * none. Both texts live as long as the error; either may be NULL.
 */
bool vsdk_error_created(const vsdk_error *error,
                        size_t *position,
                        const char **name,
                        const char **id);

/**
 * The name of a status as it stands in errors, for instance `not_found`. It lives for ever.
 */
const char *vsdk_status_name(int32_t status);

/**
 * How the last function of this thread that failed did so, and why: for functions that give no error. A function that
 * succeeds changes nothing. The message lives until the next failure on this thread; `message` may be NULL.
 */
vsdk_status vsdk_last_error(const char **message);

/**
 * Makes a client; no connection is opened. `options_size` is `sizeof (vsdk_client_options)`: call `vsdk_client_new`, which
 * says it.
 */
vsdk_status vsdk_client_new_sized(const vsdk_client_options *options,
                                  size_t options_size,
                                  vsdk_client **client,
                                  vsdk_error **error);

/**
 * Frees a client. Calls on their way end as they would. NULL is fine.
 */
void vsdk_client_free(vsdk_client *client);

/**
 * Where the calls go. The text lives as long as the client.
 */
const char *vsdk_client_base_url(const vsdk_client *client);

/**
 * Makes a handle to cancel calls with: put it into `vsdk_call_options.cancel` of one call or of many.
 */
vsdk_status vsdk_cancel_new(vsdk_cancel **cancel, vsdk_error **error);

/**
 * Cancels: every call with this handle ends within about 10 ms with VSDK_CANCELLED, and later ones do so at once. May
 * be called from any thread and from a signal handler, where it must not meet the freeing of the handle.
 */
vsdk_status vsdk_cancel_now(const vsdk_cancel *cancel);

/**
 * Frees a cancel handle, which cancels nothing. NULL is fine.
 */
void vsdk_cancel_free(vsdk_cancel *cancel);

/**
 * New parameters: those of a JSON object, or none where `json` is NULL.
 */
vsdk_status vsdk_params_new(const char *json, vsdk_params **params, vsdk_error **error);

/**
 * Frees parameters that no call took. NULL is fine.
 */
void vsdk_params_free(vsdk_params *params);

/**
 * Puts a text. In an array `name` is NULL. A NULL `text` puts null.
 */
vsdk_status vsdk_params_string(vsdk_params *params, const char *name, const char *text);

/**
 * Puts a whole number.
 */
vsdk_status vsdk_params_integer(vsdk_params *params, const char *name, int64_t value);

/**
 * Puts a number.
 */
vsdk_status vsdk_params_number(vsdk_params *params, const char *name, double value);

/**
 * Puts true (any number but 0) or false.
 */
vsdk_status vsdk_params_boolean(vsdk_params *params, const char *name, int32_t value);

/**
 * Puts any value, given as JSON text.
 */
vsdk_status vsdk_params_json(vsdk_params *params, const char *name, const char *json);

/**
 * Begins an object; what is put from now on stands in it, until `vsdk_params_end`.
 */
vsdk_status vsdk_params_object(vsdk_params *params, const char *name);

/**
 * Begins an array; what is put from now on, with NULL as name, stands in it, until `vsdk_params_end`.
 */
vsdk_status vsdk_params_array(vsdk_params *params, const char *name);

/**
 * Ends the object or array that was begun last.
 */
vsdk_status vsdk_params_end(vsdk_params *params);

/**
 * The value that `pointer` leads to from another; NULL and "" lead to itself. A value that is missing holds nothing.
 */
vsdk_value vsdk_value_get(vsdk_value value,
                          const char *pointer);

/**
 * What a value is.
 */
vsdk_type vsdk_value_type(vsdk_value value, const char *pointer);

/**
 * A text, or NULL where there is none. `length` may be NULL; it tells a text that holds NUL itself.
 */
const char *vsdk_value_string(vsdk_value value, const char *pointer, size_t *length);

/**
 * Puts a whole number into `number` and returns true; where there is none that fits, it leaves it and returns false.
 */
bool vsdk_value_integer(vsdk_value value,
                        const char *pointer,
                        int64_t *number);

/**
 * Puts a number into `number` and returns true; where there is none, it leaves it and returns false.
 */
bool vsdk_value_number(vsdk_value value, const char *pointer, double *number);

/**
 * Puts true or false into `truth` and returns true; where there is neither, it leaves it and returns false.
 */
bool vsdk_value_boolean(vsdk_value value, const char *pointer, bool *truth);

/**
 * How many items an array or members an object has; 0 for anything else.
 */
size_t vsdk_value_length(vsdk_value value, const char *pointer);

/**
 * The next item of an array or member of an object: begin with `*position` 0 and go on while this returns true. `name`, which
 * may be NULL, gets the name of a member, and NULL for an item.
 */
bool vsdk_value_next(vsdk_value value,
                     size_t *position,
                     vsdk_value *item,
                     const char **name);

/**
 * A value as the JSON text it came as, which does NOT end with NUL: `length`, which must not be NULL, says where it ends.
 */
const char *vsdk_value_raw(vsdk_value value,
                           const char *pointer,
                           size_t *length);

/**
 * Frees a reply and everything that was read from it. NULL is fine.
 */
void vsdk_reply_free(vsdk_reply *reply);

/**
 * The HTTP status; 0 for a reply that needed no network.
 */
int32_t vsdk_reply_status(const vsdk_reply *reply);

/**
 * What came with the answer, to be read like it: `/headers/NAME` (in lower case), `/requestId`, `/attempts`, `/status`, and
 * for a page of a list `/page/page`, `/page/perPage`, `/page/lastPage`, `/page/total`, `/page/hasMore` and, where there is
 * more, `/page/nextCursor`.
 */
vsdk_value vsdk_reply_about(const vsdk_reply *reply);

/**
 * The value of a header, whatever the case of `name`, or NULL. Of one that came twice the values are joined by commas.
 */
const char *vsdk_reply_header(const vsdk_reply *reply,
                              const char *name);

/**
 * The whole body as it came, with NUL behind it. `length` may be NULL.
 */
const char *vsdk_reply_body(const vsdk_reply *reply, size_t *length);

/**
 * Calls an operation by its name, with parameters named as on the wire: a JSON object, or NULL for none. Waits for the
 * answer. `options` may be NULL; `options_size` is `sizeof (vsdk_call_options)`: call `vsdk_call`, which says it.
 */
vsdk_status vsdk_call_sized(const vsdk_client *client,
                            const char *operation,
                            const char *params_json,
                            const vsdk_call_options *options,
                            size_t options_size,
                            vsdk_reply **reply,
                            vsdk_error **error);

/**
 * Like `vsdk_call_sized`, with parameters that were put together. They are taken, also where this fails; NULL is none.
 */
vsdk_status vsdk_send_sized(const vsdk_client *client,
                            const char *operation,
                            vsdk_params *params,
                            const vsdk_call_options *options,
                            size_t options_size,
                            vsdk_reply **reply,
                            vsdk_error **error);

/**
 * Starts a call and returns at once. Where this gives VSDK_OK, `done` is called once at its end, also when it is cancelled
 * (`vsdk_call_options.cancel`); otherwise it is never called. `params` are taken in any case; NULL is none.
 */
vsdk_status vsdk_send_async_sized(const vsdk_client *client,
                                  const char *operation,
                                  vsdk_params *params,
                                  const vsdk_call_options *options,
                                  size_t options_size,
                                  vsdk_done done,
                                  void *user,
                                  vsdk_error **error);

/**
 * Begins a walk through a list operation; nothing is sent yet. `params` are taken in any case, NULL is none. `cursor` is the
 * `nextCursor` of an earlier page, or NULL. `options` hold for the call of each page.
 */
vsdk_status vsdk_pages_new_sized(const vsdk_client *client,
                                 const char *operation,
                                 vsdk_params *params,
                                 const char *cursor,
                                 const vsdk_call_options *options,
                                 size_t options_size,
                                 vsdk_pages **pages,
                                 vsdk_error **error);

/**
 * Waits for the next page, which is yours to free; after the last one `*page` is NULL. A page that failed is asked for
 * again by the next call.
 */
vsdk_status vsdk_pages_next(const vsdk_pages *pages,
                            vsdk_reply **page,
                            vsdk_error **error);

/**
 * Frees a walk. NULL is fine.
 */
void vsdk_pages_free(vsdk_pages *pages);

/**
 * Signs a token for a person who joins a room, to be freed by `vsdk_string_free`. `request` may be NULL; `request_size` is
 * `sizeof (vsdk_token_request)`: call `vsdk_participant_token`, which says it.
 */
vsdk_status vsdk_participant_token_sized(const vsdk_client *client,
                                         const vsdk_token_request *request,
                                         size_t request_size,
                                         char **token,
                                         vsdk_error **error);

/**
 * Signs a token for a program that calls the API, to be freed by `vsdk_string_free`. See `vsdk_participant_token_sized`.
 */
vsdk_status vsdk_api_token_sized(const vsdk_client *client,
                                 const vsdk_token_request *request,
                                 size_t request_size,
                                 char **token,
                                 vsdk_error **error);

/**
 * Frees a text that this library made for you, and no other. NULL is fine. It is no handle: freeing it twice is a fault.
 */
void vsdk_string_free(char *text);

/**
 * Verifies a token against the client's key and secret. The claims are read from the reply by their names: `/apikey`. The
 * clocks may differ by `leeway` seconds. Where `any_api_key` is not 0, the token may be of another key with this secret.
 */
vsdk_status vsdk_verify_token(const vsdk_client *client,
                              const char *token,
                              double leeway,
                              int32_t any_api_key,
                              vsdk_reply **claims,
                              vsdk_error **error);

/**
 * Says what a token may do and why a call would refuse it: `/summary`, `/text`, `/canJoin`, `/canModerate`, `/canCallApi`,
 * `/problems` (each with `code`, `text` and `fatal`) and `/claims`. With a client the signature is looked at too; `client` may
 * be NULL, and `now`, in seconds since 1970, then says what time it is unless it is 0.
 */
vsdk_status vsdk_explain_token(const vsdk_client *client,
                               const char *token,
                               double now,
                               vsdk_reply **explanation,
                               vsdk_error **error);

/**
 * Verifies a delivery. `body` are the raw bytes as they came, `signatures` the values of the header `videosdk-signature`. The
 * event is read from the reply: `/kind`, `/data`, and `/duplicate`, which is true where the same bytes came before. The
 * service's key is fetched where it is not known yet.
 */
vsdk_status vsdk_verify_webhook(const vsdk_client *client,
                                const char *body,
                                size_t body_length,
                                const char *const *signatures,
                                size_t signatures_count,
                                vsdk_reply **delivery,
                                vsdk_error **error);

/**
 * Starts an emulator on a free port of this machine. `options_json` is a JSON object or NULL; it may hold `host`, `port`,
 * `credentials` (an array of pairs of key and secret), `seed`, `settings`, `webhookKey`, `webhookCa` and `state`.
 */
vsdk_status vsdk_emulator_start(const char *options_json,
                                vsdk_emulator **emulator,
                                vsdk_error **error);

/**
 * A text of an emulator (`vsdk_emulator_field`), which lives as long as it.
 */
const char *vsdk_emulator_text(const vsdk_emulator *emulator, int32_t field);

/**
 * Does something to the emulated world; what it gives is read from the reply. `arguments_json` is an object or NULL: `join` and
 * `leave` (`room`, `participant`, and for `join` perhaps `name` and `token`), `freeze`, `run` and `advance` (`ms`) for its
 * clock, `now`, `fault`, `clearFaults`, `requests`, `clearRequests`, `webhookDeliveries`, `rotateWebhookKey`, `configure`,
 * `fail` (`id`, `message`), `snapshot`, `restore`, `reset`, and `settle`, which waits until all due work is done.
 */
vsdk_status vsdk_emulator_control(const vsdk_emulator *emulator,
                                  const char *name,
                                  const char *arguments_json,
                                  vsdk_reply **reply,
                                  vsdk_error **error);

/**
 * Stops an emulator and frees it. NULL is fine.
 */
void vsdk_emulator_stop(vsdk_emulator *emulator);

/**
 * Hands log records of this level (10 to 40) and above to `log` from now on, in the whole process; NULL ends it. A record
 * that is on its way when it is changed may still reach the function from before.
 */
vsdk_status vsdk_log_to(vsdk_log log,
                        void *user,
                        int32_t level);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus
/* From here on everything is inline: it is compiled into your program and is no part of the ABI. */

/** A struct in which nothing is given: `vsdk_call_options options = VSDK_EMPTY;` */
#ifdef __cplusplus
#define VSDK_EMPTY {}
#else
#define VSDK_EMPTY { 0 }
#endif

/** A whole number that may be given; made by `vsdk_int`. */
typedef struct vsdk_integer {
    bool given;
    int64_t value;
} vsdk_integer;

/** A number that may be given; made by `vsdk_num`. */
typedef struct vsdk_number {
    bool given;
    double value;
} vsdk_number;

/** True or false that may be given; made by `vsdk_bool`. */
typedef struct vsdk_boolean {
    bool given;
    bool value;
} vsdk_boolean;

/** A whole number, for a member of a struct: `.page = vsdk_int(2)`. */
static inline vsdk_integer vsdk_int(int64_t value)
{
    vsdk_integer number = { true, value };
    return number;
}

/** A number, for a member of a struct. */
static inline vsdk_number vsdk_num(double value)
{
    vsdk_number number = { true, value };
    return number;
}

/** True or false, for a member of a struct. */
static inline vsdk_boolean vsdk_bool(bool value)
{
    vsdk_boolean truth = { true, value };
    return truth;
}

/** Makes a client; no connection is opened. Without options everything comes from the environment. */
static inline vsdk_status vsdk_client_new(const vsdk_client_options *options, vsdk_client **client, vsdk_error **error)
{
    return vsdk_client_new_sized(options, sizeof *options, client, error);
}

/** Calls an operation by its name with a JSON object of parameters, or NULL, and waits. */
static inline vsdk_status vsdk_call(const vsdk_client *client, const char *operation, const char *params_json,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_call_sized(client, operation, params_json, options, sizeof *options, reply, error);
}

/** Calls an operation by its name with parameters that were put together, which are taken, and waits. */
static inline vsdk_status vsdk_send(const vsdk_client *client, const char *operation, vsdk_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_send_sized(client, operation, params, options, sizeof *options, reply, error);
}

/**
 * Starts a call, whose parameters are taken, and returns at once. Where this gives VSDK_OK, `done` is called once at its
 * end; otherwise it is never called.
 */
static inline vsdk_status vsdk_send_async(const vsdk_client *client, const char *operation, vsdk_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    return vsdk_send_async_sized(client, operation, params, options, sizeof *options, done, user, error);
}

/** `vsdk_send_async` with a JSON object of parameters, or NULL. */
static inline vsdk_status vsdk_call_async(const vsdk_client *client, const char *operation, const char *params_json,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *params = NULL;
    vsdk_status status = vsdk_params_new(params_json, &params, error);
    if (status != VSDK_OK) return status;
    return vsdk_send_async(client, operation, params, options, done, user, error);
}

/** Begins a walk through a list. `params` are taken; `cursor`, `/page/nextCursor` of an earlier page, may be NULL. */
static inline vsdk_status vsdk_pages_new(const vsdk_client *client, const char *operation, vsdk_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    return vsdk_pages_new_sized(client, operation, params, cursor, options, sizeof *options, pages, error);
}

/** Signs a token for a person who joins a room, to be freed by `vsdk_string_free`. */
static inline vsdk_status vsdk_participant_token(const vsdk_client *client, const vsdk_token_request *request,
    char **token, vsdk_error **error)
{
    return vsdk_participant_token_sized(client, request, sizeof *request, token, error);
}

/** Signs a token for a program that calls the API, to be freed by `vsdk_string_free`. */
static inline vsdk_status vsdk_api_token(const vsdk_client *client, const vsdk_token_request *request, char **token,
    vsdk_error **error)
{
    return vsdk_api_token_sized(client, request, sizeof *request, token, error);
}

/** The whole answer as a value. */
static inline vsdk_value vsdk_reply_value(const vsdk_reply *reply)
{
    vsdk_value value = { reply, 0 };
    return value;
}

/** The text that a JSON Pointer leads to, for instance "/roomId"; NULL where there is none. It lives as long as the reply. */
static inline const char *vsdk_reply_string(const vsdk_reply *reply, const char *pointer)
{
    return vsdk_value_string(vsdk_reply_value(reply), pointer, NULL);
}

/** The whole number that a JSON Pointer leads to, `otherwise` where there is none. */
static inline int64_t vsdk_reply_integer(const vsdk_reply *reply, const char *pointer, int64_t otherwise)
{
    int64_t number = otherwise;
    vsdk_value_integer(vsdk_reply_value(reply), pointer, &number);
    return number;
}

/** The number that a JSON Pointer leads to, `otherwise` where there is none. */
static inline double vsdk_reply_number(const vsdk_reply *reply, const char *pointer, double otherwise)
{
    double number = otherwise;
    vsdk_value_number(vsdk_reply_value(reply), pointer, &number);
    return number;
}

/** True or false that a JSON Pointer leads to, `otherwise` where there is neither. */
static inline bool vsdk_reply_boolean(const vsdk_reply *reply, const char *pointer, bool otherwise)
{
    bool truth = otherwise;
    vsdk_value_boolean(vsdk_reply_value(reply), pointer, &truth);
    return truth;
}

/** How many items or members there are where a JSON Pointer leads to. */
static inline size_t vsdk_reply_length(const vsdk_reply *reply, const char *pointer)
{
    return vsdk_value_length(vsdk_reply_value(reply), pointer);
}

/** The service's id of the request, for its support, or NULL. */
static inline const char *vsdk_reply_request_id(const vsdk_reply *reply)
{
    return vsdk_value_string(vsdk_reply_about(reply), "/requestId", NULL);
}

/** Where a page stands in its list: `page`, `perPage`, `lastPage`, `total`, `hasMore`, `nextCursor`. */
static inline vsdk_value vsdk_reply_page(const vsdk_reply *reply)
{
    return vsdk_value_get(vsdk_reply_about(reply), "/page");
}

/** What went wrong, with everything that is known about it. */
static inline const char *vsdk_error_what(const vsdk_error *error)
{
    return vsdk_error_text(error, VSDK_ERROR_TEXT);
}

/** Where the emulator listens. */
static inline const char *vsdk_emulator_address(const vsdk_emulator *emulator)
{
    return vsdk_emulator_text(emulator, VSDK_EMULATOR_ADDRESS);
}

/** A client of the emulator, with its key and secret. */
static inline vsdk_status vsdk_emulator_client(const vsdk_emulator *emulator, vsdk_client **client, vsdk_error **error)
{
    vsdk_client_options options = VSDK_EMPTY;
    options.base_url = vsdk_emulator_text(emulator, VSDK_EMULATOR_ADDRESS);
    options.api_key = vsdk_emulator_text(emulator, VSDK_EMULATOR_API_KEY);
    options.secret = vsdk_emulator_text(emulator, VSDK_EMULATOR_SECRET);
    return vsdk_client_new(&options, client, error);
}
#endif /* VIDEOSDK_API_H */
