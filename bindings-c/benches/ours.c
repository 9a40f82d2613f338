/* The works of libvideosdk_api. */

#include "bench.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <videosdk_api.h>
#include <videosdk_api/all.h>

static vsdk_client *client;
static char *tokens[NAMES];
static long page_size;

static char *signed_token(long number)
{
    vsdk_token_request request = { .room_id = TARGET, .participant_id = name_of(number), .expires_in_seconds = 7200 };
    char *token = NULL;
    if (vsdk_participant_token(client, &request, &token, NULL) != VSDK_OK) die("not signed");
    return token;
}

void begin(const char *work, const char *url, long rooms)
{
    vsdk_client_options options = { .api_key = KEY, .secret = SECRET, .base_url = url };
    if (vsdk_client_new(&options, &client, NULL) != VSDK_OK) die("no client");
    page_size = rooms;
    for (long number = 0; strcmp(work, "verify") == 0 && number < NAMES; number++) tokens[number] = signed_token(number);
}

static void sign(long number)
{
    vsdk_string_free(signed_token(number));
}

static void verify(long number)
{
    vsdk_reply *claims = NULL;
    if (vsdk_verify_token(client, tokens[number % NAMES], 0, 0, &claims, NULL) != VSDK_OK) die("not verified");
    if (vsdk_reply_string(claims, "/roomId") == NULL || vsdk_reply_integer(claims, "/exp", 0) == 0) die("no claims");
    vsdk_reply_free(claims);
}

static void create(long number)
{
    vsdk_rooms_create_params params = { .custom_room_id = name_of(number) };
    vsdk_reply *room = NULL;
    if (vsdk_rooms_create(client, &params, &room, NULL) != VSDK_OK) die("no room");
    if (vsdk_reply_string(room, "/roomId") == NULL) die("no id");
    vsdk_reply_free(room);
}

static void list(long number)
{
    (void)number;
    vsdk_rooms_list_params params = { .per_page = vsdk_int(page_size) };
    vsdk_reply *page = NULL;
    vsdk_value room;
    size_t text = 0, at = 0;
    long rooms = 0;
    if (vsdk_rooms_list(client, &params, &page, NULL) != VSDK_OK) die("no page");
    while (vsdk_value_next(vsdk_reply_value(page), &at, &room, NULL)) {
        bool disabled = true;
        text += strlen(vsdk_value_string(room, "/roomId", NULL)) + strlen(vsdk_value_string(room, "/customRoomId", NULL));
        text += strlen(vsdk_value_string(room, "/createdAt", NULL));
        if (!vsdk_value_boolean(room, "/disabled", &disabled) || disabled) die("no flag");
        rooms++;
    }
    if (text == 0 || rooms != page_size) die("no text");
    vsdk_reply_free(page);
}

/* Lanes: the function that is called at the end of a call begins the next one, as libcurl's program reuses a handle. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long wanted, begun, finished;

static void begin_one(long number);

static void ended(void *user, vsdk_reply *reply, vsdk_error *error)
{
    (void)user;
    if (error != NULL || vsdk_reply_string(reply, "/roomId") == NULL) die("no room");
    vsdk_reply_free(reply);
    pthread_mutex_lock(&lock);
    long number = begun;
    bool more = begun < wanted;
    begun += more;
    if (++finished == wanted) pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
    if (more) begin_one(number);
}

static void begin_one(long number)
{
    vsdk_rooms_create_params params = { .custom_room_id = name_of(number) };
    if (vsdk_rooms_create_async(client, &params, NULL, ended, NULL, NULL) != VSDK_OK) die("not begun");
}

static void many(long count, long at_once)
{
    wanted = count;
    begun = at_once;
    finished = 0;
    for (long lane = 0; lane < at_once; lane++) begin_one(lane);
    pthread_mutex_lock(&lock);
    while (finished < wanted) pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
}

const struct work WORKS[] = {
    { "sign", sign, NULL }, { "verify", verify, NULL }, { "create", create, NULL }, { "many", NULL, many },
    { "list", list, NULL }, { "fresh", create, NULL }, { NULL, NULL, NULL },
};
