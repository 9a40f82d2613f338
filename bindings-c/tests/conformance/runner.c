/* The part of the conformance runner that is written once. It obeys commands of `conformance.py` on its standard input and
 * answers on its standard output; the functions that make the typed call of each case are printed into `cases.inc`.
 *
 * A command is its number of words and then each word as LENGTH:BYTES, where "-" stands for NULL and "+TEXT" for a text. An
 * answer is lines NAME LENGTH with the bytes behind each, and ends with `end 0`. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <videosdk_api.h>
#include <videosdk_api/all.h>

enum { WORDS = 64, KNOWN = 256 };

static char *words[WORDS];
static size_t lengths[WORDS];
static int count;

static vsdk_client *client;
static vsdk_emulator *emulator;
static vsdk_call_options options;
static vsdk_header headers[16];
static int64_t time_ms;
static long cancel_after_ms;

/* Values that earlier steps of a story gave, by the name with which the printed code asks for them. */
static struct {
    char *name, *value;
} known[KNOWN];

static void die(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(2);
}

static void say(const char *name, const char *bytes, size_t length)
{
    if (bytes == NULL) return;
    printf("%s %zu\n", name, length);
    fwrite(bytes, 1, length, stdout);
    putchar('\n');
}

static void say_text(const char *name, const char *text)
{
    if (text != NULL) say(name, text, strlen(text));
}

static void say_number(const char *name, double number)
{
    char text[64];
    if (number >= 0) say(name, text, (size_t)snprintf(text, sizeof text, "%.17g", number));
}

static void say_error(vsdk_error *error)
{
    say_text("text", vsdk_error_text(error, VSDK_ERROR_TEXT));
    say_text("kind", vsdk_error_text(error, VSDK_ERROR_KIND));
    say_text("operation", vsdk_error_text(error, VSDK_ERROR_OPERATION));
    say_text("code", vsdk_error_text(error, VSDK_ERROR_CODE));
    say_text("request_id", vsdk_error_text(error, VSDK_ERROR_REQUEST_ID));
    say_text("sent", vsdk_error_text(error, VSDK_ERROR_SENT));
    say_number("status", vsdk_error_number(error, VSDK_ERROR_HTTP_STATUS));
    say_number("attempts", vsdk_error_number(error, VSDK_ERROR_ATTEMPTS));
    say_number("retry_after_ms", vsdk_error_number(error, VSDK_ERROR_RETRY_AFTER_MS));
    vsdk_error_free(error);
}

static void say_value(const char *name, vsdk_value value)
{
    size_t length = 0;
    const char *raw = vsdk_value_raw(value, NULL, &length);
    say(name, raw, length);
}

static void say_reply(vsdk_reply *reply)
{
    say_value("data", vsdk_reply_value(reply));
    if (vsdk_value_type(vsdk_reply_page(reply), NULL) == VSDK_OBJECT) say_value("page", vsdk_reply_page(reply));
    vsdk_reply_free(reply);
}

static void say_outcome(vsdk_status status, vsdk_reply *reply, vsdk_error *error)
{
    if ((status == VSDK_OK) != (reply != NULL) || (status == VSDK_OK) != (error == NULL)) die("status and results differ");
    if (error != NULL && vsdk_error_status(error) != status) die("status and error differ");
    if (error != NULL) say_error(error);
    else say_reply(reply);
}

/* The end of a call that nobody waits for. */
static struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int done;
    vsdk_reply *reply;
    vsdk_error *error;
} box = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, NULL, NULL };

static void put_in_box(void *user, vsdk_reply *reply, vsdk_error *error)
{
    (void)user;
    pthread_mutex_lock(&box.lock);
    box.done = 1;
    box.reply = reply;
    box.error = error;
    pthread_cond_signal(&box.changed);
    pthread_mutex_unlock(&box.lock);
}

static void say_box(vsdk_status started, vsdk_error *error)
{
    if (started != VSDK_OK) {
        say_outcome(started, NULL, error);
        return;
    }
    pthread_mutex_lock(&box.lock);
    while (!box.done) pthread_cond_wait(&box.changed, &box.lock);
    box.done = 0;
    pthread_mutex_unlock(&box.lock);
    say_outcome(box.error == NULL ? VSDK_OK : vsdk_error_status(box.error), box.reply, box.error);
}

static void *cancel_later(void *cancel)
{
    usleep((useconds_t)cancel_after_ms * 1000);
    vsdk_cancel_now((vsdk_cancel *)cancel);
    return NULL;
}

static pthread_t canceller;

static void begin_cancelling(void)
{
    vsdk_cancel *cancel = NULL;
    if (cancel_after_ms == 0) return;
    if (vsdk_cancel_new(&cancel, NULL) != VSDK_OK) die("no cancel handle");
    options.cancel = cancel;
    pthread_create(&canceller, NULL, cancel_later, cancel);
}

static void end_cancelling(void)
{
    if (cancel_after_ms == 0) return;
    pthread_join(canceller, NULL);
    vsdk_cancel_free((vsdk_cancel *)options.cancel);
    options.cancel = NULL;
}

static void say_walk(vsdk_status begun, vsdk_pages *pages, vsdk_error *error)
{
    vsdk_reply *page = NULL;
    vsdk_status status = begun;
    while (status == VSDK_OK && (status = vsdk_pages_next(pages, &page, &error)) == VSDK_OK && page != NULL) {
        vsdk_value item;
        size_t at = 0;
        while (vsdk_value_next(vsdk_reply_value(page), &at, &item, NULL)) say_value("item", item);
        vsdk_reply_free(page);
    }
    say("walked", "", 0);
    if (status != VSDK_OK) say_error(error);
    vsdk_pages_free(pages);
}

/* Calls a typed function with `params` in the way that is wanted. */
#define TYPED(function)                                                                                      \
    do {                                                                                                     \
        vsdk_error *error = NULL;                                                                            \
        vsdk_reply *reply = NULL;                                                                            \
        if (strcmp(way, "async") == 0) {                                                                     \
            vsdk_status started = function##_async(client, &params, &options, put_in_box, NULL, &error);     \
            say_box(started, error);                                                                         \
        } else {                                                                                             \
            vsdk_status status = function##_with(client, &params, &options, &reply, &error);                 \
            say_outcome(status, reply, error);                                                               \
        }                                                                                                    \
    } while (0)

#define WALKED(function)                                                                                     \
    do {                                                                                                     \
        vsdk_error *error = NULL;                                                                            \
        vsdk_pages *pages = NULL;                                                                            \
        vsdk_status begun = function##_pages(client, &params, NULL, &options, &pages, &error);               \
        say_walk(begun, pages, error);                                                                       \
    } while (0)

/* The value that an earlier step gave. */
static const char *given(const char *name)
{
    for (int at = 0; at < KNOWN && known[at].name != NULL; at++) {
        if (strcmp(known[at].name, name) == 0) return known[at].value;
    }
    die("a value is not known");
    return NULL;
}

#include "cases.inc"

static const char *word(int at)
{
    if (at >= count) die("a word is missing");
    return words[at][0] == '-' ? NULL : words[at] + 1;
}

static double number(int at)
{
    return word(at) == NULL ? 0 : strtod(word(at), NULL);
}

static int read_command(void)
{
    for (int at = 0; at < count; at++) free(words[at]);
    count = 0;
    int wanted;
    if (scanf("%d\n", &wanted) != 1) return 0;
    for (; count < wanted && count < WORDS; count++) {
        if (scanf("%zu:", &lengths[count]) != 1) die("no length");
        words[count] = malloc(lengths[count] + 1);
        if (fread(words[count], 1, lengths[count], stdin) != lengths[count]) die("no word");
        words[count][lengths[count]] = 0;
    }
    return 1;
}

static int64_t told_time(void *unused)
{
    (void)unused;
    return time_ms;
}

/* url, token, key, secret, whether the clock is ours, keys in PEM form */
static void make_client(void)
{
    vsdk_error *error = NULL;
    const char *pems[WORDS];
    vsdk_client_options made = { 0 };
    made.base_url = word(1);
    made.token = word(2);
    made.api_key = word(3);
    made.secret = word(4);
    if (word(5) != NULL) made.clock = told_time;
    for (int at = 6; at < count; at++) pems[made.webhook_keys_count++] = word(at);
    made.webhook_keys = pems;
    vsdk_client_free(client);
    client = NULL;
    if (vsdk_client_new(&made, &client, &error) != VSDK_OK) say_error(error);
}

/* deadline, retries, idempotent, cancel after, names and values of headers */
static void set_options(void)
{
    static char texts[32][512];
    memset(&options, 0, sizeof options);
    options.deadline_ms = (int64_t)number(1);
    options.retries = (int32_t)number(2);
    options.idempotent = (int32_t)number(3);
    cancel_after_ms = (long)number(4);
    options.headers = headers;
    for (int at = 5; at + 1 < count; at += 2) {
        size_t slot = options.headers_count++;
        snprintf(texts[2 * slot], sizeof texts[0], "%s", word(at));
        snprintf(texts[2 * slot + 1], sizeof texts[0], "%s", word(at + 1));
        headers[slot].name = texts[2 * slot];
        headers[slot].value = texts[2 * slot + 1];
    }
}

static void door(void)
{
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    vsdk_status status = vsdk_call(client, word(1), word(2), &options, &reply, &error);
    say_outcome(status, reply, error);
}

/* kind, room, participant, permissions, lifetime, claims, when it was made, lifetime in seconds */
static void sign(void)
{
    vsdk_error *error = NULL;
    char *token = NULL;
    vsdk_token_request request = { word(2), word(3), word(4), word(5), word(6), number(7), number(8) };
    if (strcmp(word(1), "api") == 0) vsdk_api_token(client, &request, &token, &error);
    else vsdk_participant_token(client, &request, &token, &error);
    if (error != NULL) say_error(error);
    say_text("token", token);
    vsdk_string_free(token);
}

static void obey(void)
{
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    const char *name = word(0);
    if (strcmp(name, "client") == 0) make_client();
    else if (strcmp(name, "options") == 0) set_options();
    else if (strcmp(name, "case") == 0) {
        begin_cancelling();
        run_case((int)number(1), word(2));
        end_cancelling();
    } else if (strcmp(name, "door") == 0) door();
    else if (strcmp(name, "time") == 0) time_ms = (int64_t)number(1);
    else if (strcmp(name, "sign") == 0) sign();
    else if (strcmp(name, "verify") == 0) {
        vsdk_status status = vsdk_verify_token(client, word(1), number(2), number(3) != 0, &reply, &error);
        say_outcome(status, reply, error);
    } else if (strcmp(name, "explain") == 0) {
        vsdk_status status = vsdk_explain_token(number(3) != 0 ? client : NULL, word(1), number(2), &reply, &error);
        say_outcome(status, reply, error);
    } else if (strcmp(name, "webhook") == 0) {
        const char *signatures[WORDS];
        for (int at = 2; at < count; at++) signatures[at - 2] = word(at);
        vsdk_status status = vsdk_verify_webhook(
            client, word(1), lengths[1] - 1, signatures, (size_t)count - 2, &reply, &error);
        say_outcome(status, reply, error);
    } else if (strcmp(name, "emulator") == 0) {
        if (vsdk_emulator_start(word(1), &emulator, &error) != VSDK_OK) die(vsdk_error_what(error));
        vsdk_client_free(client);
        if (vsdk_emulator_client(emulator, &client, &error) != VSDK_OK) die(vsdk_error_what(error));
        say_text("url", vsdk_emulator_address(emulator));
    } else if (strcmp(name, "control") == 0) {
        vsdk_status status = vsdk_emulator_control(emulator, word(1), word(2), &reply, &error);
        say_outcome(status, reply, error);
    } else if (strcmp(name, "stop") == 0) {
        vsdk_emulator_stop(emulator);
        emulator = NULL;
        for (int at = 0; at < KNOWN && known[at].name != NULL; at++) {
            free(known[at].name);
            free(known[at].value);
            known[at].name = known[at].value = NULL;
        }
    } else if (strcmp(name, "let") == 0) {
        int at = 0;
        while (known[at].name != NULL && strcmp(known[at].name, word(1)) != 0) at++;
        free(known[at].name);
        free(known[at].value);
        known[at].name = strdup(word(1));
        known[at].value = strdup(word(2));
    } else die("no such command");
}

int main(void)
{
    while (read_command()) {
        obey();
        puts("end 0");
        fflush(stdout);
    }
    vsdk_client_free(client);
    vsdk_emulator_stop(emulator);
    return 0;
}
