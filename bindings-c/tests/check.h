/* What the test programs share: a test is a function, a promise that does not hold is told with its line. */

#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <videosdk_api.h>
#include <videosdk_api/all.h>

static int checks_passed, checks_failed, this_failed;

#define CHECK(promise)                                                                   \
    do {                                                                                 \
        if (!(promise)) {                                                                \
            this_failed = 1;                                                             \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #promise);        \
        }                                                                                \
    } while (0)

#define CHECK_TEXT(seen, wanted)                                                         \
    do {                                                                                 \
        const char *check_seen = (seen);                                                 \
        if (check_seen == NULL || strcmp(check_seen, wanted) != 0) {                     \
            this_failed = 1;                                                             \
            fprintf(stderr, "%s:%d: %s is %s, wanted %s\n", __FILE__, __LINE__, #seen,   \
                check_seen == NULL ? "NULL" : check_seen, wanted);                       \
        }                                                                                \
    } while (0)

#define CHECK_HOLDS(seen, part)                                                          \
    do {                                                                                 \
        const char *check_seen = (seen);                                                 \
        if (check_seen == NULL || strstr(check_seen, part) == NULL) {                    \
            this_failed = 1;                                                             \
            fprintf(stderr, "%s:%d: %s is %s, which lacks %s\n", __FILE__, __LINE__,     \
                #seen, check_seen == NULL ? "NULL" : check_seen, part);                  \
        }                                                                                \
    } while (0)

#define RUN(test)                                                                        \
    do {                                                                                 \
        this_failed = 0;                                                                 \
        test();                                                                          \
        if (this_failed) checks_failed++;                                                \
        else checks_passed++;                                                            \
        printf("%s %s\n", this_failed ? "FAILED" : "ok", #test);                         \
        fflush(stdout);                                                                  \
    } while (0)

/* How much longer things may take than they do alone: tools that watch a program slow it down. */
static inline double slack(void)
{
    const char *factor = getenv("TIME_FACTOR");
    return factor == NULL ? 1 : strtod(factor, NULL);
}

/* The last line of a test program, and its status. */
static inline int told(void)
{
    printf("%d passed, %d failed\n", checks_passed, checks_failed);
    return checks_failed != 0;
}

/* An emulator with a client, for tests that call. */
typedef struct world {
    vsdk_emulator *emulator;
    vsdk_client *client;
} world;

static inline world begin(void)
{
    world made = { NULL, NULL };
    vsdk_error *error = NULL;
    if (vsdk_emulator_start("{\"seed\":7}", &made.emulator, &error) != VSDK_OK
        || vsdk_emulator_client(made.emulator, &made.client, &error) != VSDK_OK) {
        fprintf(stderr, "no world: %s\n", vsdk_error_what(error));
        exit(2);
    }
    return made;
}

static inline void end(world made)
{
    vsdk_client_free(made.client);
    vsdk_emulator_stop(made.emulator);
}

/* Tells the emulator something that must work. */
static inline void control(world made, const char *name, const char *arguments)
{
    vsdk_error *error = NULL;
    if (vsdk_emulator_control(made.emulator, name, arguments, NULL, &error) != VSDK_OK) {
        fprintf(stderr, "control %s: %s\n", name, vsdk_error_what(error));
        exit(2);
    }
}

/* The id of a new room. */
static inline void new_room(world made, char *id, size_t room_for)
{
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    if (vsdk_rooms_create(made.client, NULL, &room, &error) != VSDK_OK) {
        fprintf(stderr, "no room: %s\n", vsdk_error_what(error));
        exit(2);
    }
    snprintf(id, room_for, "%s", vsdk_reply_string(room, "/roomId"));
    vsdk_reply_free(room);
}

#endif
