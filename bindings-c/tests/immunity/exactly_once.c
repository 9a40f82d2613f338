/* T37: a room is asked for once where it has no id of ours, and made once where it has one, whatever becomes of the answers. */

#include "../check.h"
#include <pthread.h>
#include <unistd.h>

enum { CALLS = 5000, THREADS = 64 };

/* What became of the calls. */
typedef struct outcomes {
    pthread_mutex_t lock;
    vsdk_client *client;
    int with_ids, next, good, unknown, other;
} outcomes;

static void *create(void *given)
{
    outcomes *all = (outcomes *)given;
    for (;;) {
        char id[32];
        vsdk_reply *room = NULL;
        vsdk_error *error = NULL;
        pthread_mutex_lock(&all->lock);
        int number = all->next++;
        pthread_mutex_unlock(&all->lock);
        if (number >= CALLS) return NULL;
        snprintf(id, sizeof id, "class-%d", number);
        vsdk_rooms_create_params params = { .custom_room_id = all->with_ids ? id : NULL };
        vsdk_status status = vsdk_rooms_create(all->client, &params, &room, &error);
        pthread_mutex_lock(&all->lock);
        if (status == VSDK_OK && vsdk_reply_string(room, "/roomId") != NULL) all->good++;
        else if (status == VSDK_NETWORK && strcmp(vsdk_error_text(error, VSDK_ERROR_SENT), "unknown") == 0) all->unknown++;
        else all->other++;
        if (error != NULL && !all->with_ids) CHECK(vsdk_error_number(error, VSDK_ERROR_ATTEMPTS) == 1);
        pthread_mutex_unlock(&all->lock);
        vsdk_reply_free(room);
        vsdk_error_free(error);
    }
}

/* Makes all calls, so many at once, while this share of the connections is cut before and after the request is carried out. */
static outcomes create_all(world w, int with_ids, double share)
{
    static const char *cuts[] = { "before", "after" };
    for (int cut = 0; cut < 2; cut++) {
        char fault[160];
        snprintf(fault, sizeof fault, "{\"operation\":\"rooms.create\",\"drop\":\"%s\",\"probability\":%.2f,\"seed\":%d}",
            cuts[cut], share, 11 + 2 * cut);
        control(w, "fault", fault);
    }
    outcomes all = { .lock = PTHREAD_MUTEX_INITIALIZER, .client = w.client, .with_ids = with_ids };
    pthread_t threads[THREADS];
    for (int at = 0; at < THREADS; at++) pthread_create(&threads[at], NULL, create, &all);
    for (int at = 0; at < THREADS; at++) pthread_join(threads[at], NULL);
    CHECK(all.good + all.unknown + all.other == CALLS);
    return all;
}

/* What the emulator tells; the caller frees it. */
static vsdk_reply *ask(world w, const char *name)
{
    vsdk_reply *reply = NULL;
    CHECK(vsdk_emulator_control(w.emulator, name, NULL, &reply, NULL) == VSDK_OK);
    return reply;
}

/* How many entries of the log have lost their answer after the request was carried out. */
static size_t lost_answers(const vsdk_reply *log)
{
    size_t at = 0, lost = 0;
    vsdk_value entry;
    while (vsdk_value_next(vsdk_reply_value(log), &at, &entry, NULL)) {
        const char *cut = vsdk_value_string(entry, "/fault/drop", NULL);
        lost += cut != NULL && strcmp(cut, "after") == 0;
    }
    return lost;
}

static int by_text(const void *one, const void *other)
{
    return strcmp(*(char *const *)one, *(char *const *)other);
}

/* How many rooms have an id of ours that another one has too. */
static size_t made_twice(const vsdk_reply *state)
{
    static const char *ids[2 * CALLS];
    size_t at = 0, count = 0, twice = 0;
    vsdk_value room, rooms = vsdk_value_get(vsdk_reply_value(state), "/rooms");
    while (count < 2 * CALLS && vsdk_value_next(rooms, &at, &room, NULL)) ids[count++] = vsdk_value_string(room, "/customRoomId", NULL);
    qsort(ids, count, sizeof *ids, by_text);
    for (size_t i = 1; i < count; i++) twice += strcmp(ids[i - 1], ids[i]) == 0;
    return twice;
}

static void without_an_id_no_room_is_asked_for_twice(void)
{
    world w = begin();
    outcomes all = create_all(w, 0, 0.1);
    vsdk_reply *log = ask(w, "requests"), *state = ask(w, "snapshot");
    size_t sent = vsdk_reply_length(log, ""), rooms = vsdk_reply_length(state, "/rooms");
    printf("T37 without an id: %d calls, %zu requests, %zu rooms, %d failed as unknown\n", CALLS, sent, rooms, all.unknown);
    CHECK(sent == CALLS && all.other == 0);
    CHECK(all.unknown > CALLS / 10);
    CHECK(rooms == (size_t)all.good + lost_answers(log));
    vsdk_reply_free(log);
    vsdk_reply_free(state);
    end(w);
}

static void with_an_id_no_room_is_made_twice(void)
{
    world w = begin();
    outcomes all = create_all(w, 1, 0.02);
    vsdk_reply *state = ask(w, "snapshot");
    size_t twice = made_twice(state), rooms = vsdk_reply_length(state, "/rooms");
    printf("T37 with an id: %.2f %% succeeded, %zu duplicates\n", all.good * 100.0 / CALLS, twice);
    CHECK(twice == 0 && all.other == 0);
    CHECK(rooms >= (size_t)all.good && rooms <= CALLS);
    CHECK(all.good >= CALLS * 0.999);
    vsdk_reply_free(state);
    end(w);
}

int main(void)
{
    /* Whatever hangs here must not hang who runs it. */
    alarm(110);
    RUN(without_an_id_no_room_is_asked_for_twice);
    RUN(with_an_id_no_room_is_made_twice);
    return told();
}
