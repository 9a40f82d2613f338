/* 8 threads use one client, one reply and one walk at once: for the tools that look for data races. */

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

int main(int count, char **arguments)
{
    if (count > 1) rounds = strtol(arguments[1], NULL, 10);
    RUN(threads_share_a_client_a_reply_and_a_walk);
    return told();
}
