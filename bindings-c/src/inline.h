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
