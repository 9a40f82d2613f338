/* T23: 64 threads each provoke an error of their own again and again, and each reads back its own, from the error it was
 * given and from what the library remembers for the thread. A function that succeeds changes nothing. */

#include "../check.h"
#include <pthread.h>

enum { THREADS = 64 };

static long rounds = 10000;
static vsdk_client *client;
static long right[THREADS];

static void *provoke(void *argument)
{
    long number = (long)argument;
    char name[64];
    snprintf(name, sizeof name, "number%ld", number);
    vsdk_error *error = NULL;
    for (long round = 0; round < rounds; round++) {
        vsdk_params *params = NULL;
        vsdk_reply *reply = NULL;
        const char *last = NULL;
        vsdk_params_new(NULL, &params, &error);
        vsdk_params_string(params, name, "\xff");
        vsdk_status sent = vsdk_send(client, "rooms.get", params, NULL, &reply, &error);
        vsdk_client_base_url(client);
        vsdk_status status = vsdk_last_error(&last);
        right[number] += sent == VSDK_INVALID_ARGUMENT && status == sent && strncmp(last + 1, name, strlen(name)) == 0
            && strncmp(vsdk_error_what(error) + 1, name, strlen(name)) == 0;
    }
    vsdk_error_free(error);
    return NULL;
}

static void each_thread_reads_its_own_errors(void)
{
    vsdk_client_options options = { .api_key = "key", .secret = "a secret that is long enough" };
    CHECK(vsdk_client_new(&options, &client, NULL) == VSDK_OK);
    pthread_t threads[THREADS];
    for (long at = 0; at < THREADS; at++) pthread_create(&threads[at], NULL, provoke, (void *)at);
    long all = 0;
    for (long at = 0; at < THREADS; at++) {
        pthread_join(threads[at], NULL);
        all += right[at];
    }
    printf("%ld of %ld messages were the thread's own\n", all, THREADS * rounds);
    CHECK(all == THREADS * rounds);
    vsdk_client_free(client);
}

int main(int count, char **arguments)
{
    if (count > 1) rounds = strtol(arguments[1], NULL, 10);
    RUN(each_thread_reads_its_own_errors);
    return told();
}
