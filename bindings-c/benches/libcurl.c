/* The works of libcurl, with jansson for the answers. */

#include "bench.h"

#include <curl/curl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    char *bytes, body[64];
    size_t length, room;
};

static CURL *easy;
static struct buffer answer;
static struct curl_slist *headers;
static char target[128];
static long page_size;

static size_t keep(char *data, size_t size, size_t count, void *user)
{
    struct buffer *into = user;
    size_t more = size * count;
    if (into->length + more > into->room) {
        into->room = (into->length + more) * 2;
        into->bytes = realloc(into->bytes, into->room);
        if (into->bytes == NULL) die("no memory");
    }
    memcpy(into->bytes + into->length, data, more);
    into->length += more;
    return more;
}

static CURL *new_easy(struct buffer *into)
{
    CURL *made = curl_easy_init();
    curl_easy_setopt(made, CURLOPT_URL, target);
    curl_easy_setopt(made, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(made, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(made, CURLOPT_WRITEDATA, into);
    curl_easy_setopt(made, CURLOPT_PRIVATE, into);
    curl_easy_setopt(made, CURLOPT_PROXY, "");
    if (getenv("SSL_CERT_FILE") != NULL) curl_easy_setopt(made, CURLOPT_CAINFO, getenv("SSL_CERT_FILE"));
    return made;
}

void begin(const char *work, const char *url, long rooms)
{
    (void)work;
    char header[1100];
    snprintf(header, sizeof header, "Authorization: %s", getenv("BENCH_TOKEN"));
    headers = curl_slist_append(curl_slist_append(NULL, header), "Content-Type: application/json");
    page_size = rooms;
    if (rooms > 0) snprintf(target, sizeof target, "%s/v2/rooms?perPage=%ld", url, rooms);
    else snprintf(target, sizeof target, "%s/v2/rooms", url);
    easy = new_easy(&answer);
}

/* The body of the request for this number; it is not copied, so it stands beside its answer. */
static void ask_for(CURL *handle, struct buffer *into, long number)
{
    json_t *wanted = json_pack("{s:s}", "customRoomId", name_of(number));
    size_t length = json_dumpb(wanted, into->body, sizeof into->body, JSON_COMPACT);
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, into->body);
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, (long)length);
    json_decref(wanted);
    into->length = 0;
}

static void check_status(CURL *handle)
{
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) die("no 200");
}

static void check_room(const struct buffer *from)
{
    json_t *room = json_loadb(from->bytes, from->length, 0, NULL);
    if (json_string_value(json_object_get(room, "roomId")) == NULL) die("no id");
    json_decref(room);
}

static void create(long number)
{
    ask_for(easy, &answer, number);
    if (curl_easy_perform(easy) != CURLE_OK) die("curl failed");
    check_status(easy);
    check_room(&answer);
}

static void list(long number)
{
    (void)number;
    answer.length = 0;
    if (curl_easy_perform(easy) != CURLE_OK) die("curl failed");
    check_status(easy);
    json_t *page = json_loadb(answer.bytes, answer.length, 0, NULL), *rooms = json_object_get(page, "data"), *room;
    size_t at, text = 0;
    if (json_array_size(rooms) != (size_t)page_size) die("no page");
    json_array_foreach(rooms, at, room)
    {
        text += strlen(json_string_value(json_object_get(room, "roomId")));
        text += strlen(json_string_value(json_object_get(room, "customRoomId")));
        text += strlen(json_string_value(json_object_get(room, "createdAt")));
        if (!json_is_false(json_object_get(room, "disabled"))) die("no flag");
    }
    if (text == 0) die("no text");
    json_decref(page);
}

static void many(long count, long at_once)
{
    static CURLM *multi;
    struct buffer *into = calloc((size_t)at_once, sizeof *into);
    CURLMsg *message;
    long begun = 0, done = 0;
    int left, still;
    /* One for the process: it keeps the connections. */
    if (multi == NULL) {
        multi = curl_multi_init();
        curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, at_once);
    }
    for (; begun < at_once; begun++) {
        CURL *handle = new_easy(&into[begun]);
        ask_for(handle, &into[begun], begun);
        curl_multi_add_handle(multi, handle);
    }
    while (done < count) {
        curl_multi_perform(multi, &still);
        while ((message = curl_multi_info_read(multi, &left)) != NULL) {
            struct buffer *from = NULL;
            CURL *one = message->easy_handle;
            if (message->data.result != CURLE_OK) die("curl failed");
            check_status(one);
            curl_easy_getinfo(one, CURLINFO_PRIVATE, &from);
            check_room(from);
            done++;
            curl_multi_remove_handle(multi, one);
            if (begun < count) {
                ask_for(one, from, begun++);
                curl_multi_add_handle(multi, one);
            } else {
                free(from->bytes);
                curl_easy_cleanup(one);
            }
        }
        if (done < count) curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
    free(into);
}

const struct work WORKS[] = {
    { "create", create, NULL }, { "many", NULL, many }, { "list", list, NULL }, { "fresh", create, NULL }, { NULL, NULL, NULL },
};
