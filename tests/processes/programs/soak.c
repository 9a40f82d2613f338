/* Mixed calls for a long time, 48 without waiting and 16 threads at once: `soak MIX SECONDS`. What it says and waits for is told in
   run.py. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <videosdk_api.h>
#include <videosdk_api/rooms.h>

enum { CHAINS = 48, THREADS = 16, ROOMS = 16, MOST_LINES = 64, MOST_FAILURES = 32, TEXT = 160 };

/* One call: operation, parameters, and what must come of it. */
typedef struct task {
    char operation[TEXT], params[TEXT], wanted[TEXT];
} task;

typedef struct failure {
    char name[TEXT];
    unsigned long long times;
} failure;

static task mix[MOST_LINES];
static size_t lines;
static vsdk_client *client;
static double until;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static unsigned long long started, good, wrong, attempts;
static failure failed[MOST_FAILURES];
static int chains = CHAINS;

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

/* `text` with the number of a room in place of each @. */
static void fill(char *target, const char *text, unsigned long long room)
{
    char *end = target + TEXT - 4;
    for (; *text != '\0' && target < end; text++) {
        if (*text == '@') target += sprintf(target, "%llu", room);
        else *target++ = *text;
    }
    *target = '\0';
}

/* The next call; false when the time is over. */
static int next(task *call)
{
    if (now() >= until) return 0;
    pthread_mutex_lock(&lock);
    unsigned long long number = started++;
    pthread_mutex_unlock(&lock);
    const task *line = &mix[number % lines];
    unsigned long long room = number / lines % ROOMS;
    fill(call->operation, line->operation, room);
    fill(call->params, line->params, room);
    fill(call->wanted, line->wanted, room);
    return 1;
}

static int is_wanted(const char *wanted, const vsdk_reply *reply)
{
    char pointer[TEXT + 1];
    const char *value = strchr(wanted, '=');
    if (value == NULL) return 1;
    snprintf(pointer, sizeof pointer, "/%.*s", (int)(value - wanted), wanted);
    const char *seen = vsdk_reply_string(reply, pointer);
    return strncmp(wanted, "fails=", 6) != 0 && seen != NULL && strcmp(seen, value + 1) == 0;
}

/* Counts a failure by its name; more names than there is room for are counted as wrong, so that nothing is lost. */
static void count_failure(const vsdk_error *error)
{
    char name[TEXT];
    snprintf(name, sizeof name, "%s %s", vsdk_error_text(error, VSDK_ERROR_KIND), vsdk_error_text(error, VSDK_ERROR_SENT));
    for (int i = 0; i < MOST_FAILURES; i++) {
        if (failed[i].times == 0) snprintf(failed[i].name, sizeof failed[i].name, "%s", name);
        if (strcmp(failed[i].name, name) == 0) {
            failed[i].times++;
            return;
        }
    }
    wrong++;
}

/* Writes the end of a call down, and frees what came of it. */
static void ended(const char *wanted, vsdk_reply *reply, vsdk_error *error)
{
    pthread_mutex_lock(&lock);
    if (reply != NULL) {
        int64_t count = 0;
        vsdk_value_integer(vsdk_reply_about(reply), "/attempts", &count);
        attempts += (unsigned long long)count;
        if (is_wanted(wanted, reply)) good++;
        else wrong++;
    } else {
        attempts += (unsigned long long)vsdk_error_number(error, VSDK_ERROR_ATTEMPTS);
        const char *kind = vsdk_error_text(error, VSDK_ERROR_KIND);
        if (strncmp(wanted, "fails=", 6) == 0 && kind != NULL && strcmp(kind, wanted + 6) == 0) good++;
        else count_failure(error);
    }
    pthread_mutex_unlock(&lock);
    vsdk_reply_free(reply);
    vsdk_error_free(error);
}

static void *wait_for_calls(void *unused)
{
    task call;
    while (next(&call)) {
        vsdk_reply *reply = NULL;
        vsdk_error *error = NULL;
        vsdk_call(client, call.operation, call.params, NULL, &reply, &error);
        ended(call.wanted, reply, error);
    }
    return unused;
}

/* Begins the next call of a chain, whose end begins the one after it. */
static void go_on(task *call);

static void one_ended(void *user, vsdk_reply *reply, vsdk_error *error)
{
    task *call = (task *)user;
    ended(call->wanted, reply, error);
    go_on(call);
}

static void go_on(task *call)
{
    while (next(call)) {
        vsdk_error *error = NULL;
        if (vsdk_call_async(client, call->operation, call->params, NULL, one_ended, call, &error) == VSDK_OK) return;
        ended(call->wanted, NULL, error);
    }
    pthread_mutex_lock(&lock);
    chains--;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

static void read_mix(const char *path)
{
    char line[3 * TEXT];
    FILE *file = fopen(path, "r");
    while (file != NULL && lines < MOST_LINES && fgets(line, sizeof line, file) != NULL) {
        task *call = &mix[lines];
        if (sscanf(line, "%159[^\t]\t%159[^\t]\t%159[^\n]", call->operation, call->params, call->wanted) == 3) lines++;
    }
    if (file != NULL) fclose(file);
}

static void tell(void)
{
    const char *comma = "";
    printf("{\"started\":%llu,\"good\":%llu,\"wrong\":%llu,\"attempts\":%llu,\"failed\":{", started, good, wrong, attempts);
    for (int i = 0; i < MOST_FAILURES && failed[i].times > 0; i++) {
        printf("%s\"%s\":%llu", comma, failed[i].name, failed[i].times);
        comma = ",";
    }
    puts("}}");
}

static void begin(void)
{
    vsdk_error *error = NULL;
    if (vsdk_client_new(NULL, &client, &error) != VSDK_OK) {
        fprintf(stderr, "%s\n", vsdk_error_what(error));
        exit(1);
    }
    for (unsigned long long room = 0; room < ROOMS; room++) {
        char id[TEXT];
        vsdk_reply *made = NULL;
        fill(id, "soak-@", room);
        if (vsdk_rooms_create(client, &(vsdk_rooms_create_params){ .custom_room_id = id }, &made, &error) != VSDK_OK) {
            fprintf(stderr, "%s\n", vsdk_error_what(error));
            exit(1);
        }
        vsdk_reply_free(made);
    }
}

int main(int count, char **arguments)
{
    static task calls[CHAINS];
    pthread_t threads[THREADS];
    if (count != 3) return 2;
    read_mix(arguments[1]);
    if (lines == 0) return 2;
    begin();
    puts("ready");
    fflush(stdout);
    if (getchar() == EOF) return 2;
    until = now() + atof(arguments[2]);
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, wait_for_calls, NULL);
    for (int i = 0; i < CHAINS; i++) go_on(&calls[i]);
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    pthread_mutex_lock(&lock);
    while (chains > 0) pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
    vsdk_client_free(client);
    tell();
    return 0;
}
