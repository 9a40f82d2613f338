/* Receives webhooks on a small embedded HTTP server (libmicrohttpd), verifies each over its raw body, and answers 400 to what
 * does not verify.
 *
 * Against the real service give the port to listen on; it runs until Enter is pressed. Without VIDEOSDK_API_KEY an emulator
 * sends some, and the program ends when all that were sent have come. */

#include "service.h"
#include <microhttpd.h>
#include <pthread.h>
#include <string.h>

enum { LARGEST = 1 << 20 };

/* The body of a request as it comes in. */
typedef struct delivery {
    char *bytes;
    size_t length;
} delivery;

static int verified, refused;
static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status)
{
    struct MHD_Response *empty = MHD_create_response_from_buffer(0, (void *)"", MHD_RESPMEM_PERSISTENT);
    enum MHD_Result queued = MHD_queue_response(connection, status, empty);
    MHD_destroy_response(empty);
    return queued;
}

/* The raw bytes are verified, before anybody parses them. */
static bool verify(const vsdk_client *client, struct MHD_Connection *connection, const delivery *body)
{
    vsdk_error *error = NULL;
    vsdk_reply *event = NULL;
    const char *signature = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "videosdk-signature");
    vsdk_status status =
        vsdk_verify_webhook(client, body->bytes, body->length, &signature, signature != NULL, &event, &error);
    pthread_mutex_lock(&counting);
    if (status == VSDK_OK) {
        verified++;
        printf("verified     %s\n", vsdk_reply_string(event, "/kind"));
    } else {
        refused++;
        printf("refused      %s\n", vsdk_error_what(error));
    }
    pthread_mutex_unlock(&counting);
    vsdk_reply_free(event);
    vsdk_error_free(error);
    return status == VSDK_OK;
}

static enum MHD_Result receive(void *client, struct MHD_Connection *connection, const char *url, const char *method,
    const char *version, const char *data, size_t *size, void **state)
{
    (void)url;
    (void)version;
    if (*state == NULL) {
        *state = calloc(1, sizeof(delivery));
        return *state == NULL ? MHD_NO : MHD_YES;
    }
    delivery *body = (delivery *)*state;
    if (*size > 0) {
        if (*size > LARGEST - body->length) return MHD_NO;
        char *longer = realloc(body->bytes, body->length + *size);
        if (longer == NULL) return MHD_NO;
        memcpy(longer + body->length, data, *size);
        body->bytes = longer;
        body->length += *size;
        *size = 0;
        return MHD_YES;
    }
    if (strcmp(method, "POST") != 0) return answer(connection, MHD_HTTP_METHOD_NOT_ALLOWED);
    return answer(connection, verify(client, connection, body) ? MHD_HTTP_OK : MHD_HTTP_BAD_REQUEST);
}

static void forget(void *unused, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode why)
{
    (void)unused;
    (void)connection;
    (void)why;
    delivery *body = (delivery *)*state;
    if (body != NULL) free(body->bytes);
    free(body);
}

/* The emulator has something happen in a room that has a webhook, and waits until all deliveries were tried. */
static size_t let_something_happen(service service, unsigned port)
{
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL, *sent = NULL;
    char hook[64], arguments[128];
    const char *all = "*";
    snprintf(hook, sizeof hook, "http://127.0.0.1:%u/hook", port);
    vsdk_room_webhook webhook = { .end_point = hook, .events = &all, .events_count = 1 };
    vsdk_rooms_create_params params = { .webhook = &webhook };
    must(vsdk_rooms_create(service.client, &params, &room, &error), error);
    snprintf(arguments, sizeof arguments, "{\"room\":\"%s\",\"participant\":\"ana\"}", vsdk_reply_string(room, "/roomId"));
    must(vsdk_emulator_control(service.emulator, "join", arguments, NULL, &error), error);
    must(vsdk_emulator_control(service.emulator, "leave", arguments, NULL, &error), error);
    must(vsdk_emulator_control(service.emulator, "settle", NULL, NULL, &error), error);
    must(vsdk_emulator_control(service.emulator, "webhookDeliveries", NULL, &sent, &error), error);
    size_t count = vsdk_reply_length(sent, "");
    vsdk_reply_free(sent);
    vsdk_reply_free(room);
    return count;
}

int main(int count, char **words)
{
    service service = open_service();
    unsigned port = count > 1 ? (unsigned)strtoul(words[1], NULL, 10) : 0;
    struct MHD_Daemon *server = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, (uint16_t)port, NULL, NULL, receive,
        service.client, MHD_OPTION_NOTIFY_COMPLETED, forget, NULL, MHD_OPTION_END);
    if (server == NULL) {
        fputs("the port cannot be listened on\n", stderr);
        return 1;
    }
    port = MHD_get_daemon_info(server, MHD_DAEMON_INFO_BIND_PORT)->port;
    printf("listening    http://127.0.0.1:%u/\n", port);
    size_t sent = 0;
    if (service.emulator == NULL) getchar();
    else sent = let_something_happen(service, port);
    MHD_stop_daemon(server);
    printf("webhooks     %d verified, %d refused\n", verified, refused);
    close_service(service);
    return service.emulator != NULL && (sent == 0 || (size_t)verified != sent);
}
