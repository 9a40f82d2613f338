/* Values: read from a reply where they stand, and put into parameters. */

#include "../check.h"

/* A reply that holds this JSON object. */
static vsdk_reply *echoed(world w, const char *json)
{
    vsdk_error *error = NULL;
    vsdk_reply *claims = NULL;
    char *token = NULL;
    vsdk_token_request request = { .claims_json = json };
    if (vsdk_api_token(w.client, &request, &token, &error) != VSDK_OK
        || vsdk_verify_token(w.client, token, 0, 0, &claims, &error) != VSDK_OK) {
        fprintf(stderr, "%s\n", vsdk_error_what(error));
        exit(2);
    }
    vsdk_string_free(token);
    return claims;
}

static void every_type_is_read_as_what_it_is(void)
{
    world w = begin();
    vsdk_reply *reply = echoed(w,
        "{\"text\":\"a\\n\\u00e9\\\"\",\"int\":-42,\"big\":9007199254740993,\"num\":2.5,\"yes\":true,\"no\":false,"
        "\"null\":null,\"list\":[1,\"two\",[3]],\"a/b\":{\"~\":1},\"nul\":\"a\\u0000b\",\"whole\":3.0}");
    vsdk_value root = vsdk_reply_value(reply);
    CHECK_TEXT(vsdk_reply_string(reply, "/text"), "a\n\xc3\xa9\"");
    CHECK(vsdk_reply_integer(reply, "/int", 0) == -42);
    CHECK(vsdk_reply_integer(reply, "/big", 0) == 9007199254740993);
    CHECK(vsdk_reply_integer(reply, "/whole", 0) == 3);
    CHECK(vsdk_reply_integer(reply, "/num", 7) == 7);
    CHECK(vsdk_reply_number(reply, "/num", 0) == 2.5);
    CHECK(vsdk_reply_number(reply, "/int", 0) == -42);
    CHECK(vsdk_reply_boolean(reply, "/yes", false) && !vsdk_reply_boolean(reply, "/no", true));
    CHECK(vsdk_reply_boolean(reply, "/text", true));
    CHECK(vsdk_value_type(root, "/null") == VSDK_NULL);
    CHECK(vsdk_value_type(root, "/none") == VSDK_MISSING);
    CHECK(vsdk_value_type(root, "/num") == VSDK_NUMBER && vsdk_value_type(root, "/int") == VSDK_INTEGER);
    CHECK(vsdk_value_type(root, "") == VSDK_OBJECT && vsdk_value_type(root, NULL) == VSDK_OBJECT);
    CHECK(vsdk_reply_length(reply, "/list") == 3 && vsdk_reply_length(reply, "/text") == 0);
    CHECK(vsdk_reply_integer(reply, "/list/2/0", 0) == 3);
    CHECK(vsdk_reply_integer(reply, "/a~1b/~0", 0) == 1);
    CHECK(vsdk_reply_string(reply, "/list/1/0") == NULL && vsdk_reply_string(reply, "/list/01") == NULL);
    size_t length = 0;
    const char *text = vsdk_value_string(root, "/nul", &length);
    CHECK(length == 3 && memcmp(text, "a\0b", 4) == 0);
    const char *raw = vsdk_value_raw(root, "/list", &length);
    CHECK(length == 13 && strncmp(raw, "[1,\"two\",[3]]", length) == 0);
    CHECK(vsdk_reply_string(reply, "text") == NULL);
    const char *why = NULL;
    CHECK(vsdk_last_error(&why) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(why, "`pointer`");
    vsdk_reply_free(reply);
    end(w);
}

static void members_and_items_are_walked_in_their_order(void)
{
    world w = begin();
    vsdk_reply *reply = echoed(w, "{\"o\":{\"b\":1,\"a\\u0062\":2,\"c\":[10,20]}}");
    vsdk_value object = vsdk_value_get(vsdk_reply_value(reply), "/o"), member, item;
    const char *name = NULL;
    char names[16] = "";
    size_t at = 0;
    while (vsdk_value_next(object, &at, &member, &name)) strncat(names, name, 3);
    CHECK_TEXT(names, "babc");
    int64_t sum = 0, number = 0;
    for (at = 0; vsdk_value_next(member, &at, &item, &name);) {
        CHECK(name == NULL && vsdk_value_integer(item, NULL, &number));
        sum += number;
    }
    CHECK(sum == 30);
    vsdk_reply_free(reply);
    end(w);
}

static void what_is_missing_holds_nothing_and_asking_is_no_error(void)
{
    world w = begin();
    vsdk_reply *reply = echoed(w, "{\"a\":1}");
    vsdk_value none = vsdk_value_get(vsdk_reply_value(reply), "/none/at/all");
    CHECK(vsdk_value_type(none, NULL) == VSDK_MISSING);
    CHECK(vsdk_value_string(none, "/x", NULL) == NULL && vsdk_value_length(none, NULL) == 0);
    CHECK(vsdk_value_type(vsdk_value_get(none, "/deeper"), NULL) == VSDK_MISSING);
    vsdk_reply_free(reply);
    end(w);
}

static void parameters_are_put_together_member_by_member(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL, *log = NULL;
    vsdk_params *params = NULL;
    CHECK(vsdk_params_new("{\"customRoomId\":\"built\"}", &params, &error) == VSDK_OK);
    CHECK(vsdk_params_object(params, "webhook") == VSDK_OK);
    vsdk_params_string(params, "endPoint", "https://example.com");
    vsdk_params_array(params, "events");
    vsdk_params_string(params, NULL, "session-started");
    vsdk_params_end(params);
    vsdk_params_end(params);
    vsdk_params_json(params, "multiComposition", "{\"hls\":true}");
    CHECK(vsdk_send(w.client, "rooms.create", params, NULL, &reply, &error) == VSDK_OK);
    CHECK(vsdk_emulator_control(w.emulator, "requests", NULL, &log, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(log, "/0/body/webhook/events/0"), "session-started");
    CHECK(vsdk_reply_boolean(log, "/0/body/multiComposition/hls", false));
    CHECK_TEXT(vsdk_reply_string(log, "/0/body/customRoomId"), "built");
    vsdk_reply_free(log);
    vsdk_reply_free(reply);
    end(w);
}

static void what_goes_wrong_while_putting_is_told_by_the_call_too(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    vsdk_params *params = NULL;
    vsdk_params_new(NULL, &params, &error);
    CHECK(vsdk_params_string(params, "customRoomId", "\xff") == VSDK_INVALID_ARGUMENT);
    CHECK(vsdk_params_string(params, NULL, "x") == VSDK_INVALID_ARGUMENT);
    CHECK(vsdk_send(w.client, "rooms.create", params, NULL, &reply, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "`customRoomId` is no UTF-8");
    CHECK(vsdk_params_end(params) == VSDK_BAD_HANDLE);
    vsdk_params_new(NULL, &params, &error);
    vsdk_params_object(params, "webhook");
    CHECK(vsdk_send(w.client, "rooms.create", params, NULL, &reply, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "not ended");
    CHECK(vsdk_params_new("[1]", &params, &error) == VSDK_INVALID_ARGUMENT && params == NULL);
    CHECK_HOLDS(vsdk_error_what(error), "`params` must be an object");
    vsdk_params_new(NULL, &params, &error);
    CHECK(vsdk_params_number(params, "x", 1e308 * 10) == VSDK_INVALID_ARGUMENT);
    CHECK(vsdk_params_end(params) == VSDK_INVALID_ARGUMENT);
    vsdk_params_free(params);
    CHECK(error == NULL);
    end(w);
}

static void what_is_nested_without_end_is_refused_before_it_needs_the_stack(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    vsdk_params *params = NULL;
    long levels = 0;
    CHECK(vsdk_params_new(NULL, &params, NULL) == VSDK_OK);
    vsdk_status status = vsdk_params_array(params, "deep");
    for (; status == VSDK_OK && levels < 1000000; levels++) status = vsdk_params_array(params, NULL);
    CHECK(status == VSDK_INVALID_ARGUMENT && levels < 200);
    CHECK(vsdk_send(w.client, "rooms.create", params, NULL, &reply, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "levels deep");
    vsdk_error_free(error);
    end(w);
}

static void text_that_is_no_utf8_names_its_parameter(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    vsdk_rooms_get_params params = { .room_id = "caf\xe9" };
    CHECK(vsdk_rooms_get(w.client, &params, &reply, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "`roomId` is no UTF-8 text: byte 3");
    vsdk_client *client = NULL;
    vsdk_client_options options = { .api_key = "key", .secret = "s\xc0" };
    CHECK(vsdk_client_new(&options, &client, &error) == VSDK_INVALID_ARGUMENT && client == NULL);
    CHECK_HOLDS(vsdk_error_what(error), "`secret` is no UTF-8");
    vsdk_error_free(error);
    end(w);
}

int main(void)
{
    RUN(every_type_is_read_as_what_it_is);
    RUN(members_and_items_are_walked_in_their_order);
    RUN(what_is_missing_holds_nothing_and_asking_is_no_error);
    RUN(parameters_are_put_together_member_by_member);
    RUN(what_goes_wrong_while_putting_is_told_by_the_call_too);
    RUN(what_is_nested_without_end_is_refused_before_it_needs_the_stack);
    RUN(text_that_is_no_utf8_names_its_parameter);
    return told();
}
