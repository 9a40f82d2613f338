/* 8 threads use one client, one reply and one walk at once, and one frees what the others read: for the tools that look for data
 * races. Arguments: the rounds, and `race` to have a race of this file's own, which such a tool must see. */

#include "../check.h"
#include <pthread.h>

enum { THREADS = 8 };

static long rounds = 20;
static world w;
static vsdk_reply *shared;
static vsdk_pages *pages;
static long good[THREADS];

static void *work(void *argument)
{
    long *mine = &good[(long)argument];
    for (long round = 0; round < rounds; round++) {
        vsdk_error *error = NULL;
        vsdk_reply *room = NULL, *page = NULL;
        char *token = NULL;
        vsdk_rooms_get_params params = { .room_id = "shared" };
        bool all = vsdk_rooms_get(w.client, &params, &room, &error) == VSDK_OK;
        all = all && strlen(vsdk_reply_string(room, "/roomId")) == 14;
        all = all && strcmp(vsdk_reply_string(shared, "/customRoomId"), "shared") == 0;
        all = all && vsdk_reply_header(shared, "content-type") != NULL;
        all = all && vsdk_participant_token(w.client, NULL, &token, &error) == VSDK_OK;
        all = all && vsdk_pages_next(pages, &page, &error) == VSDK_OK && page != NULL;
        *mine += all;
        if (error != NULL) fprintf(stderr, "%s\n", vsdk_error_what(error));
        vsdk_error_free(error);
        vsdk_string_free(token);
        vsdk_reply_free(page);
        vsdk_reply_free(room);
    }
    return NULL;
}

static void threads_share_a_client_a_reply_and_a_walk(void)
{
    w = begin();
    vsdk_rooms_create_params params = { .custom_room_id = "shared" };
    vsdk_rooms_list_params list = { .per_page = vsdk_int(1) };
    CHECK(vsdk_rooms_create(w.client, &params, &shared, NULL) == VSDK_OK);
    char id[32];
    for (long at = 0; at < THREADS * rounds; at++) new_room(w, id, sizeof id);
    CHECK(vsdk_rooms_list_pages(w.client, &list, NULL, NULL, &pages, NULL) == VSDK_OK);
    pthread_t threads[THREADS];
    for (long at = 0; at < THREADS; at++) pthread_create(&threads[at], NULL, work, (void *)at);
    long all = 0;
    for (long at = 0; at < THREADS; at++) {
        pthread_join(threads[at], NULL);
        all += good[at];
    }
    printf("%ld of %ld rounds\n", all, THREADS * rounds);
    CHECK(all == THREADS * rounds);
    vsdk_pages_free(pages);
    vsdk_reply_free(shared);
    end(w);
}

static vsdk_reply *_Atomic current;
static _Atomic long seen, refused;
static _Atomic bool over;

static void *look(void *unused)
{
    (void)unused;
    while (!over) {
        vsdk_value value = vsdk_reply_value(current);
        if (vsdk_value_length(value, NULL) == 7) seen++;
        else if (vsdk_last_error(NULL) == VSDK_BAD_HANDLE) refused++;
        else this_failed = 1;
    }
    return NULL;
}

static vsdk_reply *explained(void)
{
    vsdk_reply *made = NULL;
    CHECK(vsdk_explain_token(NULL, "a.b.c", 0, &made, NULL) == VSDK_OK);
    return made;
}

static void what_is_freed_while_others_read_it_is_there_or_refused(void)
{
    pthread_t threads[THREADS];
    current = explained();
    for (long at = 0; at < THREADS; at++) pthread_create(&threads[at], NULL, look, NULL);
    for (long at = 0; at < 50 * rounds; at++) {
        vsdk_reply *before = current;
        current = explained();
        vsdk_reply_free(before);
    }
    over = true;
    for (long at = 0; at < THREADS; at++) pthread_join(threads[at], NULL);
    vsdk_reply_free(current);
    printf("%ld looks at what was there, %ld at what was freed\n", (long)seen, (long)refused);
    CHECK(seen > 0);
}

static long plain_number;

static void *count_up(void *unused)
{
    (void)unused;
    for (int at = 0; at < 10000; at++) plain_number++;
    return NULL;
}

static void a_race_of_our_own(void)
{
    pthread_t threads[2];
    for (int at = 0; at < 2; at++) pthread_create(&threads[at], NULL, count_up, NULL);
    for (int at = 0; at < 2; at++) pthread_join(threads[at], NULL);
    CHECK(plain_number > 0);
}

int main(int count, char **arguments)
{
    if (count > 1) rounds = strtol(arguments[1], NULL, 10);
    RUN(threads_share_a_client_a_reply_and_a_walk);
    RUN(what_is_freed_while_others_read_it_is_there_or_refused);
    if (count > 2 && strcmp(arguments[2], "race") == 0) RUN(a_race_of_our_own);
    return told();
}
