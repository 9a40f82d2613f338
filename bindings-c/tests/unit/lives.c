/* Lives of handles: freed twice, used after, of another kind. And logs, and who may be NULL. */

#include "../check.h"

static void a_handle_that_was_freed_is_refused(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    CHECK(vsdk_rooms_create(w.client, NULL, &room, &error) == VSDK_OK);
    vsdk_reply_free(room);
    CHECK(vsdk_reply_string(room, "/roomId") == NULL);
    const char *why = NULL;
    CHECK(vsdk_last_error(&why) == VSDK_BAD_HANDLE);
    CHECK_HOLDS(why, "`reply` is no living reply");
    vsdk_reply_free(room);
    CHECK(vsdk_last_error(NULL) == VSDK_BAD_HANDLE);
    vsdk_client *client = NULL;
    vsdk_emulator_client(w.emulator, &client, &error);
    vsdk_client_free(client);
    CHECK(vsdk_rooms_create(client, NULL, &room, &error) == VSDK_BAD_HANDLE && room == NULL);
    CHECK(vsdk_error_status(error) == VSDK_BAD_HANDLE);
    vsdk_error *gone = error;
    vsdk_error_free(error);
    error = NULL;
    CHECK(vsdk_error_text(gone, VSDK_ERROR_TEXT) == NULL && vsdk_error_number(gone, 0) == -1);
    end(w);
}

static void a_handle_of_another_kind_is_refused(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    int anything = 0;
    CHECK(vsdk_rooms_create((vsdk_client *)w.emulator, NULL, &room, &error) == VSDK_BAD_HANDLE);
    CHECK(vsdk_rooms_create((vsdk_client *)&anything, NULL, &room, &error) == VSDK_BAD_HANDLE);
    vsdk_reply_free((vsdk_reply *)w.client);
    CHECK(vsdk_last_error(NULL) == VSDK_BAD_HANDLE);
    CHECK(vsdk_rooms_create(w.client, NULL, &room, &error) == VSDK_OK && error == NULL);
    vsdk_reply_free(room);
    end(w);
}

static void null_is_named_or_nothing_to_free(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    CHECK(vsdk_rooms_create(NULL, NULL, &room, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "`client` must not be NULL");
    CHECK(vsdk_rooms_create(w.client, NULL, NULL, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "`reply` must not be NULL");
    CHECK(vsdk_call(w.client, NULL, NULL, NULL, &room, NULL) == VSDK_INVALID_ARGUMENT);
    CHECK(vsdk_reply_string(NULL, "/x") == NULL);
    CHECK(vsdk_last_error(NULL) == VSDK_INVALID_ARGUMENT);
    CHECK(vsdk_value_integer(vsdk_reply_value(room), NULL, NULL) == false);
    vsdk_reply_free(NULL);
    vsdk_client_free(NULL);
    vsdk_error_free(NULL);
    vsdk_params_free(NULL);
    vsdk_pages_free(NULL);
    vsdk_cancel_free(NULL);
    vsdk_string_free(NULL);
    vsdk_emulator_stop(NULL);
    vsdk_error_free(error);
    end(w);
}

/* Whoever looks only at the results must not take what stood there before for one. */
static void a_call_that_fails_leaves_no_result_whatever_was_wrong(void)
{
    world w = begin();
    vsdk_params *gone = NULL;
    CHECK(vsdk_params_new(NULL, &gone, NULL) == VSDK_OK);
    vsdk_params_free(gone);
    vsdk_reply *reply = (vsdk_reply *)1;
    CHECK(vsdk_send(w.client, "rooms.list", gone, NULL, &reply, NULL) == VSDK_BAD_HANDLE && reply == NULL);
    vsdk_pages *pages = (vsdk_pages *)1;
    CHECK(vsdk_pages_new(w.client, "rooms.list", gone, NULL, NULL, &pages, NULL) == VSDK_BAD_HANDLE && pages == NULL);
    vsdk_client *client = (vsdk_client *)1;
    vsdk_client_options options = { .api_key = "key", .secret = "secret", .reserved = 1 };
    vsdk_error *error = NULL;
    CHECK(vsdk_client_new(&options, &client, &error) == VSDK_INVALID_ARGUMENT && client == NULL);
    CHECK_HOLDS(vsdk_error_what(error), "`reserved` must be 0");
    vsdk_error_free(error);
    CHECK(vsdk_log_to(NULL, NULL, 3) == VSDK_OK);
    end(w);
}

static void an_error_that_still_stands_in_the_variable_is_freed(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_rooms_create(NULL, NULL, &room, &error);
    vsdk_error *first = error;
    CHECK(vsdk_rooms_create(w.client, NULL, &room, &error) == VSDK_OK);
    CHECK(error == NULL && vsdk_error_text(first, 0) == NULL);
    vsdk_reply_free(room);
    end(w);
}

static int records, with_operation;

static void count_record(void *user, int32_t level, const char *target, const char *message, const char *fields)
{
    (void)message;
    if (user == &records && level >= 10 && strncmp(target, "videosdk_api", 12) == 0) records++;
    if (strstr(fields, "rooms.create") != NULL) with_operation++;
}

static void records_reach_the_function_that_was_given_until_it_is_taken_away(void)
{
    world w = begin();
    char id[32];
    CHECK(vsdk_log_to(count_record, &records, 10) == VSDK_OK);
    new_room(w, id, sizeof id);
    CHECK(records > 0 && with_operation > 0);
    CHECK(vsdk_log_to(NULL, NULL, 0) == VSDK_OK);
    int before = records;
    new_room(w, id, sizeof id);
    CHECK(records == before);
    CHECK(vsdk_log_to(count_record, NULL, 50) == VSDK_INVALID_ARGUMENT);
    end(w);
}

static void options_of_a_newer_header_are_refused_where_they_say_something(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    struct {
        vsdk_client_options known;
        int64_t later;
    } newer = { .known = { .api_key = "key", .secret = "a secret that is long enough" }, .later = 0 };
    vsdk_client *client = NULL;
    CHECK(vsdk_client_new_sized(&newer.known, sizeof newer, &client, &error) == VSDK_OK);
    vsdk_client_free(client);
    newer.later = 1;
    CHECK(vsdk_client_new_sized(&newer.known, sizeof newer, &client, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "older than the header");
    /* A header that knew key and secret only. */
    CHECK(vsdk_client_new_sized(&newer.known, 2 * sizeof(char *), &client, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_client_base_url(client), "https://api.videosdk.live");
    vsdk_client_free(client);
    end(w);
}

int main(void)
{
    unsetenv("VIDEOSDK_API_ENDPOINT");
    RUN(a_handle_that_was_freed_is_refused);
    RUN(a_handle_of_another_kind_is_refused);
    RUN(null_is_named_or_nothing_to_free);
    RUN(a_call_that_fails_leaves_no_result_whatever_was_wrong);
    RUN(an_error_that_still_stands_in_the_variable_is_freed);
    RUN(records_reach_the_function_that_was_given_until_it_is_taken_away);
    RUN(options_of_a_newer_header_are_refused_where_they_say_something);
    return told();
}
