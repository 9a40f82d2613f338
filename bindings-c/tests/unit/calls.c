/* Calls: typed, by name, page by page, cancelled, without waiting. */

#include "../check.h"
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void the_sample_of_the_readme_runs(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_rooms_create(w.client, &(vsdk_rooms_create_params){ .custom_room_id = "demo" }, &room, &error);
    CHECK(error == NULL);
    CHECK(strlen(vsdk_reply_string(room, "/roomId")) == 14);
    CHECK_TEXT(vsdk_reply_string(room, "/customRoomId"), "demo");
    CHECK(vsdk_reply_status(room) == 200);
    vsdk_reply_free(room);
    end(w);
}

static void the_open_door_calls_any_operation(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL, *same = NULL;
    CHECK(vsdk_call(w.client, "rooms.create", "{\"customRoomId\":\"door\"}", NULL, &room, &error) == VSDK_OK);
    CHECK(vsdk_call(w.client, "rooms.get", "{\"roomId\":\"door\"}", NULL, &same, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(same, "/roomId"), vsdk_reply_string(room, "/roomId"));
    vsdk_reply_free(same);
    CHECK(vsdk_call(w.client, "rooms.gett", NULL, NULL, &same, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "rooms.get");
    CHECK(same == NULL);
    CHECK(vsdk_call(w.client, "rooms.get", "[", NULL, &same, &error) == VSDK_INVALID_ARGUMENT);
    vsdk_reply_free(room);
    vsdk_error_free(error);
    end(w);
}

static void an_error_has_all_its_fields(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_rooms_get_params params = { .room_id = "none-such-room" };
    CHECK(vsdk_rooms_get(w.client, &params, &room, &error) == VSDK_NOT_FOUND);
    CHECK(vsdk_error_status(error) == VSDK_NOT_FOUND);
    CHECK_TEXT(vsdk_error_text(error, VSDK_ERROR_KIND), "not_found");
    CHECK_TEXT(vsdk_error_text(error, VSDK_ERROR_OPERATION), "rooms.get");
    CHECK_TEXT(vsdk_error_text(error, VSDK_ERROR_SENT), "rejected");
    CHECK(vsdk_error_number(error, VSDK_ERROR_HTTP_STATUS) == 404);
    CHECK(vsdk_error_number(error, VSDK_ERROR_ATTEMPTS) == 1);
    CHECK(vsdk_error_number(error, VSDK_ERROR_RETRY_AFTER_MS) == -1);
    CHECK_HOLDS(vsdk_error_what(error), vsdk_error_text(error, VSDK_ERROR_MESSAGE));
    CHECK(vsdk_error_text(error, 99) == NULL);
    const char *last = NULL;
    CHECK(vsdk_last_error(&last) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(last, "vsdk_error_field");
    CHECK_TEXT(vsdk_status_name(VSDK_NOT_FOUND), "not_found");
    CHECK_TEXT(vsdk_status_name(12345), "other");
    vsdk_error_free(error);
    end(w);
}

static void what_is_nested_travels_in_structs(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    const char *events[] = { "session-started", "recording-*" };
    const char *allowed[] = { "ana", "bo" };
    vsdk_room_webhook webhook = { .end_point = "https://example.com/hook", .events = events, .events_count = 2 };
    vsdk_auto_close_config close = { .duration = vsdk_num(30) };
    vsdk_rooms_create_params params = {
        .webhook = &webhook, .auto_close_config = &close,
        .allowed_participant_ids = allowed, .allowed_participant_ids_count = 2,
    };
    CHECK(vsdk_rooms_create(w.client, &params, &room, &error) == VSDK_OK);
    vsdk_reply *log = NULL;
    CHECK(vsdk_emulator_control(w.emulator, "requests", NULL, &log, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(log, "/0/body/webhook/endPoint"), "https://example.com/hook");
    CHECK_TEXT(vsdk_reply_string(log, "/0/body/webhook/events/1"), "recording-*");
    CHECK_TEXT(vsdk_reply_string(log, "/0/body/autoCloseConfig/type"), "session-ends");
    CHECK(vsdk_reply_number(log, "/0/body/autoCloseConfig/duration", 0) == 30);
    CHECK_TEXT(vsdk_reply_string(log, "/0/body/allowedParticipantIds/1"), "bo");
    CHECK(vsdk_reply_length(log, "/0/body") == 3);
    vsdk_reply_free(log);
    vsdk_reply_free(room);
    end(w);
}

static void pages_are_walked_to_their_end_and_go_on_from_a_cursor(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    char id[32];
    for (int i = 0; i < 5; i++) new_room(w, id, sizeof id);
    vsdk_pages *pages = NULL;
    vsdk_rooms_list_params params = { .per_page = vsdk_int(2) };
    CHECK(vsdk_rooms_list_pages(w.client, &params, NULL, NULL, &pages, &error) == VSDK_OK);
    int rooms = 0, count = 0;
    char cursor[512] = "";
    vsdk_reply *page = NULL;
    while (vsdk_pages_next(pages, &page, &error) == VSDK_OK && page != NULL) {
        vsdk_value room;
        size_t at = 0;
        count++;
        while (vsdk_value_next(vsdk_reply_value(page), &at, &room, NULL)) {
            rooms += vsdk_value_string(room, "/roomId", NULL) != NULL;
        }
        int64_t number = 0;
        CHECK(vsdk_value_integer(vsdk_reply_page(page), "/page", &number) && number == count);
        const char *next = vsdk_value_string(vsdk_reply_page(page), "/nextCursor", NULL);
        if (count == 2) snprintf(cursor, sizeof cursor, "%s", next);
        CHECK((next != NULL) == (count < 3));
        vsdk_reply_free(page);
    }
    CHECK(error == NULL && rooms == 5 && count == 3);
    vsdk_pages_free(pages);
    CHECK(vsdk_rooms_list_pages(w.client, &params, cursor, NULL, &pages, &error) == VSDK_OK);
    CHECK(vsdk_pages_next(pages, &page, &error) == VSDK_OK && vsdk_reply_length(page, "") == 1);
    vsdk_reply_free(page);
    vsdk_pages_free(pages);
    CHECK(vsdk_pages_new(w.client, "rooms.get", NULL, NULL, NULL, &pages, &error) == VSDK_INVALID_ARGUMENT);
    vsdk_error_free(error);
    end(w);
}

static vsdk_cancel *to_cancel;

static void *cancel_soon(void *unused)
{
    usleep(100000);
    vsdk_cancel_now(to_cancel);
    return unused;
}

static void on_alarm(int signal)
{
    (void)signal;
    vsdk_cancel_now(to_cancel);
}

static void a_call_ends_within_20_ms_of_its_cancelling(void)
{
    world w = begin();
    control(w, "fault", "{\"operation\":\"rooms.create\",\"delayMs\":20000}");
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_cancel_new(&to_cancel, &error);
    vsdk_call_options options = { .cancel = to_cancel };
    pthread_t thread;
    double start = now();
    pthread_create(&thread, NULL, cancel_soon, NULL);
    CHECK(vsdk_rooms_create_with(w.client, NULL, &options, &room, &error) == VSDK_CANCELLED);
    double spent = now() - start;
    CHECK(spent > 0.09 && spent < 0.1 + 0.06 * slack());
    pthread_join(thread, NULL);
    start = now();
    CHECK(vsdk_rooms_create_with(w.client, NULL, &options, &room, &error) == VSDK_CANCELLED);
    CHECK(now() - start < 0.02 * slack());
    vsdk_cancel_free(to_cancel);
    vsdk_error_free(error);
    end(w);
}

static void a_signal_handler_may_cancel(void)
{
    world w = begin();
    control(w, "fault", "{\"operation\":\"rooms.create\",\"delayMs\":20000}");
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_cancel_new(&to_cancel, &error);
    vsdk_call_options options = { .cancel = to_cancel };
    signal(SIGALRM, on_alarm);
    double start = now();
    alarm(1);
    CHECK(vsdk_rooms_create_with(w.client, NULL, &options, &room, &error) == VSDK_CANCELLED);
    double spent = now() - start;
    CHECK(spent > 0.9 && spent < 1 + 0.1 * slack());
    CHECK_TEXT(vsdk_error_text(error, VSDK_ERROR_OPERATION), "rooms.create");
    vsdk_cancel_free(to_cancel);
    vsdk_error_free(error);
    end(w);
}

static void a_deadline_ends_a_call_and_it_is_told_whether_it_was_sent(void)
{
    world w = begin();
    control(w, "fault", "{\"operation\":\"rooms.create\",\"delayMs\":20000}");
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_call_options options = { .deadline_ms = 200, .retries = VSDK_NONE };
    double start = now();
    CHECK(vsdk_rooms_create_with(w.client, NULL, &options, &room, &error) == VSDK_TIMEOUT);
    CHECK(now() - start < 0.2 + 0.2 * slack());
    CHECK_TEXT(vsdk_error_text(error, VSDK_ERROR_SENT), "unknown");
    vsdk_error_free(error);
    end(w);
}

typedef struct finished {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int replies, errors;
    vsdk_status last;
} finished;

static void count_it(void *user, vsdk_reply *reply, vsdk_error *error)
{
    finished *all = (finished *)user;
    pthread_mutex_lock(&all->lock);
    if (reply != NULL && vsdk_reply_string(reply, "/roomId") != NULL) all->replies++;
    if (error != NULL) {
        all->errors++;
        all->last = vsdk_error_status(error);
    }
    pthread_cond_signal(&all->changed);
    pthread_mutex_unlock(&all->lock);
    vsdk_reply_free(reply);
    vsdk_error_free(error);
}

static void wait_for(finished *all, int count)
{
    pthread_mutex_lock(&all->lock);
    while (all->replies + all->errors < count) pthread_cond_wait(&all->changed, &all->lock);
    pthread_mutex_unlock(&all->lock);
}

static void calls_that_nobody_waits_for_tell_their_end_once(void)
{
    world w = begin();
    finished all = { .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER };
    vsdk_error *error = NULL;
    for (int i = 0; i < 50; i++) {
        CHECK(vsdk_rooms_create_async(w.client, NULL, NULL, count_it, &all, &error) == VSDK_OK);
    }
    wait_for(&all, 50);
    CHECK(all.replies == 50 && all.errors == 0);
    vsdk_rooms_get_params params = { .room_id = ".." };
    CHECK(vsdk_rooms_get_async(w.client, &params, NULL, count_it, &all, &error) == VSDK_OK);
    wait_for(&all, 51);
    CHECK(all.errors == 1 && all.last == VSDK_INVALID_ARGUMENT);
    CHECK(vsdk_call_async(w.client, "rooms.create", NULL, NULL, NULL, NULL, &error) == VSDK_INVALID_ARGUMENT);
    CHECK_HOLDS(vsdk_error_what(error), "`done`");
    control(w, "fault", "{\"operation\":\"rooms.create\",\"delayMs\":20000}");
    vsdk_cancel_new(&to_cancel, &error);
    vsdk_call_options options = { .cancel = to_cancel };
    CHECK(vsdk_rooms_create_async(w.client, NULL, &options, count_it, &all, &error) == VSDK_OK);
    double start = now();
    vsdk_cancel_now(to_cancel);
    vsdk_cancel_free(to_cancel);
    wait_for(&all, 52);
    CHECK(now() - start < 0.05 * slack() && all.last == VSDK_CANCELLED);
    end(w);
}

static void headers_go_with_a_call_and_come_back(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL, *log = NULL;
    vsdk_header headers[] = { { "X-Trace", "abc" } };
    vsdk_call_options options = { .headers = headers, .headers_count = 1 };
    CHECK(vsdk_rooms_create_with(w.client, NULL, &options, &room, &error) == VSDK_OK);
    CHECK_HOLDS(vsdk_reply_header(room, "Content-Type"), "application/json");
    CHECK(vsdk_reply_header(room, "x-none") == NULL);
    int64_t attempts = 0;
    CHECK(vsdk_value_integer(vsdk_reply_about(room), "/attempts", &attempts) && attempts == 1);
    CHECK(vsdk_emulator_control(w.emulator, "requests", NULL, &log, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(log, "/0/headers/x-trace"), "abc");
    vsdk_header bad[] = { { "Authorization", "mine" } };
    vsdk_call_options wrong = { .headers = bad, .headers_count = 1 };
    vsdk_reply *none = NULL;
    CHECK(vsdk_rooms_create_with(w.client, NULL, &wrong, &none, &error) == VSDK_INVALID_ARGUMENT);
    vsdk_reply_free(room);
    vsdk_reply_free(log);
    vsdk_error_free(error);
    end(w);
}

int main(void)
{
    RUN(the_sample_of_the_readme_runs);
    RUN(the_open_door_calls_any_operation);
    RUN(an_error_has_all_its_fields);
    RUN(what_is_nested_travels_in_structs);
    RUN(pages_are_walked_to_their_end_and_go_on_from_a_cursor);
    RUN(a_call_ends_within_20_ms_of_its_cancelling);
    RUN(a_signal_handler_may_cancel);
    RUN(a_deadline_ends_a_call_and_it_is_told_whether_it_was_sent);
    RUN(calls_that_nobody_waits_for_tell_their_end_once);
    RUN(headers_go_with_a_call_and_come_back);
    return told();
}
