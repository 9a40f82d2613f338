/* One work of one subject, measured: `bench WORK SUBJECT COUNT` prints the CPU microseconds of one operation (user and system, all
 * threads of this process). The server is a child with answers made beforehand, so its work is not counted. `run.py` runs it.
 *
 * Works: sign, verify, create, many (64 at once), list20, list100. Subjects: ours, and libjwt or libcurl with jansson. */

#include <arpa/inet.h>
#include <curl/curl.h>
#include <jansson.h>
#include <jwt.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include <videosdk_api.h>
#include <videosdk_api/all.h>

enum { AT_ONCE = 64, CONNECTIONS = 512 };

static const char *KEY = "key", *SECRET = "a secret of a usual length, that is 48 characters";
static char url[64], answer[(1 << 17) + 256];
static size_t answer_length;
static vsdk_client *client;
static char token_text[1024];

static void die(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(1);
}

static double cpu(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 + (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

/* ---- the server ---- */

static int put_room(char *to, int number)
{
    return sprintf(to,
        "{\"roomId\":\"abcd-efgh-%04d\",\"customRoomId\":\"room-%d\",\"userId\":\"62a1b2c3d4e5f6a7b8c9d0e1\",\"disabled\":false,"
        "\"createdAt\":\"2026-01-02T03:04:05.678Z\",\"updatedAt\":\"2026-01-02T03:04:05.678Z\",\"id\":\"65a1b2c3d4e5f6a7b8c9%04d\","
        "\"webhook\":{\"endPoint\":\"https://example.com/hook\",\"events\":[\"session-started\",\"recording-started\"]},"
        "\"links\":{\"get_room\":\"https://api.videosdk.live/v2/rooms/abcd-efgh-%04d\","
        "\"get_session\":\"https://api.videosdk.live/v2/sessions/\"}}",
        number, number, number, number);
}

static void make_answer(int rooms)
{
    static char body[1 << 17];
    char *at = body;
    if (rooms == 0) {
        at += put_room(at, 1);
    } else {
        at += sprintf(at, "{\"pageInfo\":{\"currentPage\":1,\"perPage\":%d,\"lastPage\":1,\"total\":%d},\"data\":[", rooms, rooms);
        for (int number = 0; number < rooms; number++) {
            if (number > 0) *at++ = ',';
            at += put_room(at, number);
        }
        at += sprintf(at, "]}");
    }
    answer_length = (size_t)sprintf(answer, "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %zu\r\n\r\n%s",
        (size_t)(at - body), body);
}

/* Answers whatever comes; a request is small, so it arrives in one piece, or in two with its body behind. */
static void serve(int listener)
{
    static struct pollfd open[CONNECTIONS];
    nfds_t count = 1;
    open[0] = (struct pollfd){ .fd = listener, .events = POLLIN };
    for (;;) {
        poll(open, count, -1);
        if (open[0].revents & POLLIN && count < CONNECTIONS) {
            open[count++] = (struct pollfd){ .fd = accept(listener, NULL, NULL), .events = POLLIN };
        }
        for (nfds_t at = 1; at < count; at++) {
            char request[8192];
            if (!(open[at].revents & (POLLIN | POLLHUP))) continue;
            ssize_t length = read(open[at].fd, request, sizeof request - 1);
            if (length <= 0) {
                close(open[at].fd);
                open[at--] = open[--count];
                continue;
            }
            request[length] = 0;
            char *end = strstr(request, "\r\n\r\n"), *body = strcasestr(request, "content-length:");
            long wanted = body == NULL ? 0 : strtol(body + 15, NULL, 10);
            while (end != NULL && request + length - (end + 4) < wanted) {
                ssize_t more = read(open[at].fd, request + length, sizeof request - 1 - (size_t)length);
                if (more <= 0) break;
                length += more;
            }
            if (write(open[at].fd, answer, answer_length) < 0) close(open[at].fd);
        }
    }
}

static pid_t begin_server(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&address, length) || listen(listener, 128)) die("no port");
    getsockname(listener, (struct sockaddr *)&address, &length);
    snprintf(url, sizeof url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    pid_t child = fork();
    if (child == 0) serve(listener);
    close(listener);
    return child;
}

/* ---- ours ---- */

static void our_client(void)
{
    vsdk_client_options options = { .api_key = KEY, .secret = SECRET, .base_url = url[0] ? url : "http://127.0.0.1:9" };
    if (vsdk_client_new(&options, &client, NULL) != VSDK_OK) die("no client");
}

static void our_sign(void)
{
    vsdk_token_request request = { .room_id = "abcd-efgh-ijkl", .participant_id = "ana", .expires_in_seconds = 7200 };
    char *token = NULL;
    if (vsdk_participant_token(client, &request, &token, NULL) != VSDK_OK) die("not signed");
    snprintf(token_text, sizeof token_text, "%s", token);
    vsdk_string_free(token);
}

static void our_verify(void)
{
    vsdk_reply *claims = NULL;
    if (vsdk_verify_token(client, token_text, 0, 0, &claims, NULL) != VSDK_OK) die("not verified");
    if (vsdk_reply_string(claims, "/roomId") == NULL || vsdk_reply_integer(claims, "/exp", 0) == 0) die("no claims");
    vsdk_reply_free(claims);
}

static void our_create(void)
{
    vsdk_rooms_create_params params = { .custom_room_id = "room-1" };
    vsdk_reply *room = NULL;
    if (vsdk_rooms_create(client, &params, &room, NULL) != VSDK_OK) die("no room");
    if (vsdk_reply_string(room, "/roomId") == NULL) die("no id");
    vsdk_reply_free(room);
}

static void our_list(void)
{
    vsdk_reply *page = NULL;
    vsdk_value room;
    size_t text = 0, at = 0;
    if (vsdk_rooms_list(client, NULL, &page, NULL) != VSDK_OK) die("no page");
    while (vsdk_value_next(vsdk_reply_value(page), &at, &room, NULL)) {
        bool disabled = true;
        text += strlen(vsdk_value_string(room, "/roomId", NULL)) + strlen(vsdk_value_string(room, "/customRoomId", NULL));
        text += strlen(vsdk_value_string(room, "/createdAt", NULL));
        if (!vsdk_value_boolean(room, "/disabled", &disabled) || disabled) die("no flag");
    }
    if (text == 0) die("no text");
    vsdk_reply_free(page);
}

/* 64 lanes: the function that is called at the end of a call begins the next one, as libcurl's program reuses a handle. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long wanted, begun, finished;

static void begin(void);

static void ended(void *user, vsdk_reply *reply, vsdk_error *error)
{
    (void)user;
    if (error != NULL || vsdk_reply_string(reply, "/roomId") == NULL) die("no room");
    vsdk_reply_free(reply);
    pthread_mutex_lock(&lock);
    bool more = begun < wanted;
    begun += more;
    if (++finished == wanted) pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
    if (more) begin();
}

static void begin(void)
{
    vsdk_rooms_create_params params = { .custom_room_id = "room-1" };
    if (vsdk_rooms_create_async(client, &params, NULL, ended, NULL, NULL) != VSDK_OK) die("not begun");
}

static void our_many(long count)
{
    long lanes = count < AT_ONCE ? count : AT_ONCE;
    wanted = count;
    begun = lanes;
    finished = 0;
    for (long lane = 0; lane < lanes; lane++) begin();
    pthread_mutex_lock(&lock);
    while (finished < wanted) pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
}

/* ---- libjwt ---- */

static void jwt_sign(void)
{
    jwt_t *jwt = NULL;
    time_t now = time(NULL);
    if (jwt_new(&jwt) || jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)SECRET, (int)strlen(SECRET))) die("no jwt");
    jwt_add_grant(jwt, "apikey", KEY);
    jwt_add_grants_json(jwt, "{\"permissions\":[\"allow_join\"],\"roles\":[\"rtc\"]}");
    jwt_add_grant_int(jwt, "version", 2);
    jwt_add_grant(jwt, "participantId", "ana");
    jwt_add_grant(jwt, "roomId", "abcd-efgh-ijkl");
    jwt_add_grant_int(jwt, "iat", now);
    jwt_add_grant_int(jwt, "exp", now + 7200);
    char *token = jwt_encode_str(jwt);
    snprintf(token_text, sizeof token_text, "%s", token);
    free(token);
    jwt_free(jwt);
}

static void jwt_verify(void)
{
    jwt_t *jwt = NULL;
    if (jwt_decode(&jwt, token_text, (const unsigned char *)SECRET, (int)strlen(SECRET))) die("not verified");
    if (jwt_get_grant(jwt, "roomId") == NULL || jwt_get_grant_int(jwt, "exp") < time(NULL)) die("no claims");
    jwt_free(jwt);
}

/* ---- libcurl and jansson ---- */

typedef struct buffer {
    char bytes[1 << 17];
    size_t length;
} buffer;

static CURL *easy;
static struct curl_slist *curl_headers;
static char target[128];

static size_t keep(char *data, size_t size, size_t count, void *user)
{
    buffer *into = user;
    memcpy(into->bytes + into->length, data, size * count);
    into->length += size * count;
    return size * count;
}

static CURL *new_easy(buffer *into, bool post)
{
    CURL *made = curl_easy_init();
    curl_easy_setopt(made, CURLOPT_URL, target);
    curl_easy_setopt(made, CURLOPT_HTTPHEADER, curl_headers);
    curl_easy_setopt(made, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(made, CURLOPT_WRITEDATA, into);
    curl_easy_setopt(made, CURLOPT_PRIVATE, into);
    curl_easy_setopt(made, CURLOPT_PROXY, "");
    if (post) curl_easy_setopt(made, CURLOPT_POSTFIELDS, "{\"customRoomId\":\"room-1\"}");
    return made;
}

static void curl_begin(const char *work)
{
    char header[1100];
    our_sign();
    snprintf(header, sizeof header, "Authorization: %s", token_text);
    curl_headers = curl_slist_append(curl_slist_append(NULL, header), "Content-Type: application/json");
    snprintf(target, sizeof target, "%s/v2/rooms", url);
    static buffer into;
    easy = new_easy(&into, strncmp(work, "list", 4) != 0);
}

static buffer *performed(void)
{
    buffer *into = NULL;
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &into);
    into->length = 0;
    if (curl_easy_perform(easy) != CURLE_OK) die("curl failed");
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) die("no 200");
    return into;
}

static void check_room(const buffer *from)
{
    json_t *room = json_loadb(from->bytes, from->length, 0, NULL);
    if (json_string_value(json_object_get(room, "roomId")) == NULL) die("no id");
    json_decref(room);
}

static void curl_create(void)
{
    check_room(performed());
}

static void curl_list(void)
{
    buffer *from = performed();
    json_t *page = json_loadb(from->bytes, from->length, 0, NULL), *room;
    size_t at, text = 0;
    json_array_foreach(json_object_get(page, "data"), at, room)
    {
        text += strlen(json_string_value(json_object_get(room, "roomId")));
        text += strlen(json_string_value(json_object_get(room, "customRoomId")));
        text += strlen(json_string_value(json_object_get(room, "createdAt")));
        if (!json_is_false(json_object_get(room, "disabled"))) die("no flag");
    }
    if (text == 0) die("no text");
    json_decref(page);
}

static void curl_many(long count)
{
    static buffer into[AT_ONCE];
    CURLM *multi = curl_multi_init();
    CURLMsg *message;
    long begun = 0, done = 0;
    int left, still;
    for (; begun < AT_ONCE; begun++) curl_multi_add_handle(multi, new_easy(&into[begun], true));
    while (done < count) {
        curl_multi_perform(multi, &still);
        while ((message = curl_multi_info_read(multi, &left)) != NULL) {
            buffer *from = NULL;
            CURL *one = message->easy_handle;
            curl_easy_getinfo(one, CURLINFO_PRIVATE, &from);
            check_room(from);
            from->length = 0;
            done++;
            curl_multi_remove_handle(multi, one);
            if (begun < count) {
                curl_multi_add_handle(multi, one);
                begun++;
            } else curl_easy_cleanup(one);
        }
        if (done < count) curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
    curl_multi_cleanup(multi);
}

static void repeat(void (*work)(void), long count)
{
    for (long at = 0; at < count; at++) work();
}

int main(int words, char **word)
{
    if (words != 4) die("bench WORK SUBJECT COUNT");
    const char *work = word[1];
    bool ours = strcmp(word[2], "ours") == 0, many = strcmp(work, "many") == 0;
    long count = strtol(word[3], NULL, 10);
    bool network = strcmp(work, "sign") != 0 && strcmp(work, "verify") != 0;
    make_answer(strncmp(work, "list", 4) == 0 ? atoi(work + 4) : 0);
    pid_t server = network ? begin_server() : 0;
    our_client();
    if (network && !ours) curl_begin(work);
    void (*one)(void) = NULL;
    if (strcmp(work, "sign") == 0) one = ours ? our_sign : jwt_sign;
    else if (strcmp(work, "verify") == 0) one = ours ? our_verify : jwt_verify;
    else if (strcmp(work, "create") == 0) one = ours ? our_create : curl_create;
    else if (!many) one = ours ? our_list : curl_list;
    our_sign();
    if (many) (ours ? our_many : curl_many)(count / 4);
    else repeat(one, count / 4);
    double start = cpu();
    if (many) (ours ? our_many : curl_many)(count);
    else repeat(one, count);
    printf("%.3f\n", (cpu() - start) / (double)count);
    if (network) kill(server, SIGKILL);
    return 0;
}
