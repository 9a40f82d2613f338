/* T36: a call ends with its deadline, whatever the server does, and says what it met; waited for, and told by a callback. */

#include "../check.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { LIMIT_MS = 1000 };

#define HEAD "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n"
#define BUSY "HTTP/1.1 503 X\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n"
#define LATER "HTTP/1.1 429 X\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n"

/* How a server behaves: what it says at once, and whether it goes on with a blank now and then; then the error expected, and
 * whether it takes the whole time. */
typedef struct mode {
    const char *name, *says;
    int trickles;
    vsdk_status status;
    int attempts, whole;
} mode;

static const mode MODES[] = {
    { "never answers", "", 0, VSDK_TIMEOUT, 1, 1 },
    { "trickles", HEAD, 1, VSDK_TIMEOUT, 1, 1 },
    { "is always busy", BUSY, 0, VSDK_SERVER, 3, 0 },
    { "wants an hour", LATER, 0, VSDK_RATE_LIMIT, 1, 0 },
};

typedef struct server {
    const mode *plays;
    int listening;
    unsigned short port;
    pthread_t thread;
} server;

/* A connection and what is said on it. */
typedef struct visit {
    const mode *plays;
    int socket;
} visit;

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static int say(int socket, const char *text)
{
    size_t length = strlen(text);
    return send(socket, text, length, MSG_NOSIGNAL) == (ssize_t)length;
}

/* Reads requests without a body and plays the mode on each, until the client goes away. */
static void *serve(void *given)
{
    visit here = *(visit *)given;
    free(given);
    char text[4096];
    size_t filled = 0;
    ssize_t got;
    while ((got = recv(here.socket, text + filled, sizeof text - 1 - filled, 0)) > 0) {
        text[filled += (size_t)got] = '\0';
        if (strstr(text, "\r\n\r\n") == NULL) continue;
        filled = 0;
        if (!say(here.socket, here.plays->says)) break;
        while (here.plays->trickles && say(here.socket, " ")) usleep(50000);
    }
    close(here.socket);
    return NULL;
}

static void *listen_on(void *given)
{
    server *own = (server *)given;
    int socket;
    while ((socket = accept(own->listening, NULL, NULL)) >= 0) {
        visit *here = malloc(sizeof *here);
        pthread_t thread;
        *here = (visit){ own->plays, socket };
        pthread_create(&thread, NULL, serve, here);
        pthread_detach(thread);
    }
    return NULL;
}

static void open_server(server *made, const mode *plays)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    made->plays = plays;
    made->listening = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(bind(made->listening, (struct sockaddr *)&address, length) == 0 && listen(made->listening, 16) == 0);
    CHECK(getsockname(made->listening, (struct sockaddr *)&address, &length) == 0);
    made->port = ntohs(address.sin_port);
    pthread_create(&made->thread, NULL, listen_on, made);
}

static void close_server(server *made)
{
    shutdown(made->listening, SHUT_RDWR);
    pthread_join(made->thread, NULL);
    close(made->listening);
}

/* What a callback was told. */
typedef struct heard {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int over;
    vsdk_error *error;
} heard;

static void over(void *user, vsdk_reply *reply, vsdk_error *error)
{
    heard *all = (heard *)user;
    vsdk_reply_free(reply);
    pthread_mutex_lock(&all->lock);
    all->error = error;
    all->over = 1;
    pthread_cond_signal(&all->changed);
    pthread_mutex_unlock(&all->lock);
}

static vsdk_error *waited_for(vsdk_client *client, const vsdk_call_options *options)
{
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    CHECK(vsdk_rooms_get_with(client, &(vsdk_rooms_get_params){ .room_id = "r" }, options, &room, &error) != VSDK_OK);
    return error;
}

static vsdk_error *called_back(vsdk_client *client, const vsdk_call_options *options)
{
    heard all = { .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER };
    CHECK(vsdk_rooms_get_async(client, &(vsdk_rooms_get_params){ .room_id = "r" }, options, over, &all, NULL) == VSDK_OK);
    pthread_mutex_lock(&all.lock);
    while (!all.over) pthread_cond_wait(&all.changed, &all.lock);
    pthread_mutex_unlock(&all.lock);
    return all.error;
}

static void a_call_ends_with_its_deadline(void)
{
    static const char *ways[] = { "waited for", "called back" };
    for (size_t at = 0; at < sizeof MODES / sizeof *MODES; at++) {
        server played;
        char url[64];
        vsdk_client *client = NULL;
        open_server(&played, &MODES[at]);
        snprintf(url, sizeof url, "http://127.0.0.1:%u", played.port);
        vsdk_client_options options = { .api_key = "key", .secret = "a secret that is long enough, really", .base_url = url };
        CHECK(vsdk_client_new(&options, &client, NULL) == VSDK_OK);
        vsdk_call_options limit = { .deadline_ms = LIMIT_MS };
        for (int way = 0; way < 2; way++) {
            double start = now();
            vsdk_error *error = way == 0 ? waited_for(client, &limit) : called_back(client, &limit);
            double took = now() - start;
            printf("T36 a server that %s, %s: %s after %.3f s of 1\n", MODES[at].name, ways[way],
                vsdk_error_text(error, VSDK_ERROR_KIND), took);
            CHECK(vsdk_error_status(error) == MODES[at].status);
            CHECK(vsdk_error_number(error, VSDK_ERROR_ATTEMPTS) == MODES[at].attempts);
            CHECK(took < LIMIT_MS / 1000.0 + 0.1 * slack());
            CHECK(!MODES[at].whole || took > LIMIT_MS / 1000.0 - 0.1);
            vsdk_error_free(error);
        }
        vsdk_client_free(client);
        close_server(&played);
    }
}

int main(void)
{
    /* Whatever hangs here must not hang who runs it. */
    alarm(60);
    RUN(a_call_ends_with_its_deadline);
    return told();
}
