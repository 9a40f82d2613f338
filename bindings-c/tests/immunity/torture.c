/* T22: of each scenario every single allocation fails once, each in a process of its own. What may come of it is written in the
 * README: the call says VSDK_NO_MEMORY, or the process ends as programs in Rust end without memory, with SIGABRT and a line that
 * says so; or the call does without. After the first and the last, everything works on and nothing is lost. Nothing else happens:
 * no crash, no hang, no wrong answer. Built with the feature `testing` of the library. */

#include "../check.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

uint64_t vsdk_test_fail_allocation(uint64_t number);
int64_t vsdk_test_live_allocations(void);

static world w;
static char room_id[32];

/* ---- the scenarios: each gives the first status that is not good, and frees what it made ---- */

/* A function that gives a value said by it that there is none. */
static vsdk_status there(bool value)
{
    return value ? VSDK_OK : vsdk_last_error(NULL);
}

static vsdk_status sign(vsdk_client *client)
{
    char *token = NULL;
    vsdk_token_request request = {
        .room_id = "abcd-efgh-ijkl", .participant_id = "ana", .permissions = "allow_join,allow_mod", .expires_in = "2h",
        .claims_json = "{\"plan\":{\"level\":[1,2.5,null]}}",
    };
    vsdk_status status = vsdk_participant_token(client, &request, &token, NULL);
    vsdk_string_free(token);
    return status;
}

static vsdk_status verify(vsdk_client *client)
{
    char *token = NULL;
    vsdk_reply *claims = NULL;
    vsdk_token_request request = { .room_id = "abcd-efgh-ijkl", .claims_json = "{\"n\\u0061me\":\"\\u00e9\"}" };
    vsdk_status status = vsdk_participant_token(client, &request, &token, NULL);
    if (status == VSDK_OK) status = vsdk_verify_token(client, token, 0, 0, &claims, NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_string(claims, "/roomId") != NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_string(claims, "/name") != NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_body(claims, NULL) != NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_about(claims).reply != NULL);
    vsdk_reply_free(claims);
    vsdk_string_free(token);
    return status;
}

static vsdk_status explain(vsdk_client *client)
{
    vsdk_reply *told = NULL;
    vsdk_status status = vsdk_explain_token(client, "a.b.c", 0, &told, NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_string(told, "/text") != NULL);
    vsdk_reply_free(told);
    return status;
}

static vsdk_status make_client(vsdk_client *unused)
{
    (void)unused;
    vsdk_client *client = NULL;
    vsdk_client_options options = { .api_key = "key", .secret = "a secret that is long enough", .base_url = "http://127.0.0.1:9" };
    vsdk_status status = vsdk_client_new(&options, &client, NULL);
    vsdk_client_free(client);
    return status;
}

static vsdk_status create(vsdk_client *client)
{
    vsdk_reply *room = NULL;
    vsdk_rooms_create_params params = { .custom_room_id = "torture" };
    vsdk_status status = vsdk_rooms_create(client, &params, &room, NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_string(room, "/roomId") != NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_header(room, "content-type") != NULL);
    if (status == VSDK_OK) status = there(vsdk_reply_body(room, NULL) != NULL);
    vsdk_reply_free(room);
    return status;
}

static vsdk_status walk(vsdk_client *client)
{
    vsdk_pages *pages = NULL;
    vsdk_reply *page = NULL;
    vsdk_value room;
    size_t at = 0;
    vsdk_rooms_list_params params = { .per_page = vsdk_int(1) };
    vsdk_status status = vsdk_rooms_list_pages(client, &params, NULL, NULL, &pages, NULL);
    if (status == VSDK_OK) status = vsdk_pages_next(pages, &page, NULL);
    if (status == VSDK_OK) status = there(vsdk_value_next(vsdk_reply_value(page), &at, &room, NULL));
    if (status == VSDK_OK) status = there(vsdk_value_string(room, "/roomId", NULL) != NULL);
    vsdk_reply_free(page);
    vsdk_pages_free(pages);
    return status;
}

static vsdk_status refusal(vsdk_client *client)
{
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_rooms_get_params params = { .room_id = "none-none-none" };
    vsdk_status status = vsdk_rooms_get(client, &params, &room, &error);
    /* Where there is no room for the error either, the status alone says it. */
    if (status == VSDK_NOT_FOUND) status = error == NULL || strstr(vsdk_error_what(error), "not found") != NULL ? VSDK_OK : VSDK_OTHER;
    vsdk_error_free(error);
    vsdk_reply_free(room);
    return status;
}

/* So many that the table of handles has to grow. */
static vsdk_status handles(vsdk_client *unused)
{
    (void)unused;
    enum { MANY = 200 };
    static vsdk_cancel *all[MANY];
    vsdk_status status = VSDK_OK;
    int made = 0;
    while (made < MANY && (status = vsdk_cancel_new(&all[made], NULL)) == VSDK_OK) made++;
    while (made > 0) vsdk_cancel_free(all[--made]);
    return status;
}

typedef vsdk_status (*scenario)(vsdk_client *client);

/* ---- one process for one allocation that fails ---- */

enum { WENT_WELL = 0, SAID_SO = 10, WRONG = 20, LOST = 21, NOT_AFTER = 22 };

/* How many rounds make everything that stays. Handles are made anew, as their table grows only once. */
static int child(scenario run, uint64_t number, FILE *say)
{
    vsdk_client *client = NULL;
    struct rlimit none = { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    alarm((unsigned)(20 * slack()));
    if (vsdk_emulator_client(w.emulator, &client, NULL) == VSDK_BAD_HANDLE) {
        vsdk_client_options options = {
            .api_key = getenv("TORTURE_KEY"), .secret = getenv("TORTURE_SECRET"), .base_url = getenv("TORTURE_URL"),
        };
        if (vsdk_client_new(&options, &client, NULL) != VSDK_OK) return WRONG;
    }
    int64_t before = 0;
    for (int round = 0; run != handles && round < 3; round++) {
        if (run(client) != VSDK_OK) return WRONG;
        vsdk_client_free((vsdk_client *)1);
        before = vsdk_test_live_allocations();
    }
    vsdk_test_fail_allocation(number);
    vsdk_status status = run(client);
    uint64_t count = vsdk_test_fail_allocation(0);
    fprintf(say, "%llu allocations, status %d\n", (unsigned long long)count, (int)status);
    fflush(say);
    if (status != VSDK_OK && status != VSDK_NO_MEMORY) return WRONG;
    for (int round = 0; round < 2; round++) {
        if (run(client) != VSDK_OK) return NOT_AFTER;
    }
    vsdk_client_free((vsdk_client *)1);
    int64_t after = vsdk_test_live_allocations();
    if (run != handles && after > before) {
        fprintf(say, "%lld pieces of memory before, %lld after\n", (long long)before, (long long)after);
        fflush(say);
        return LOST;
    }
    return status == VSDK_OK ? WENT_WELL : SAID_SO;
}

/* What the process said, and how it ended. */
static int attempt(scenario run, uint64_t number, char *said, size_t room)
{
    int ends[2], status = 0;
    if (pipe(ends) != 0) exit(2);
    fflush(stdout);
    pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        dup2(ends[1], 2);
        FILE *say = fdopen(ends[1], "w");
        _exit(child(run, number, say));
    }
    close(ends[1]);
    size_t length = 0;
    ssize_t got = 0;
    while ((got = read(ends[0], said + length, room - 1 - length)) > 0) length += (size_t)got;
    said[length] = 0;
    close(ends[0]);
    waitpid(process, &status, 0);
    return status;
}

/* What came of the allocations of a scenario. */
typedef struct { long told, aborted, well, wrong; } counts;

/* One after another, until the one with this number never comes. Gives how many there are. */
static uint64_t sweep(const char *name, scenario run, counts *all)
{
    static char said[8192];
    uint64_t number = 0;
    for (bool more = true; more;) {
        int status = attempt(run, ++number, said, sizeof said);
        unsigned long long count = 0;
        bool ended = sscanf(said, "%llu allocations", &count) == 1;
        if (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT && !ended && strstr(said, "memory allocation of") != NULL) all->aborted++;
        else if (WIFEXITED(status) && WEXITSTATUS(status) == SAID_SO) all->told++;
        else if (WIFEXITED(status) && WEXITSTATUS(status) == WENT_WELL) {
            more = count >= number;
            if (more) all->well++;
        } else {
            all->wrong++;
            fprintf(stderr, "%s, allocation %llu: status %#x: %s\n", name, (unsigned long long)number, status, said);
            more = all->wrong < 5;
        }
    }
    return number - 1;
}

static void torture(const char *name, scenario run)
{
    /* What is as long as an answer, and what holds a handle, must not end the process. */
    bool must_tell = run != make_client && run != refusal;
    counts all = { 0 };
    uint64_t number = 0;
    /* Where a call has threads, an allocation may come one earlier or later than the time before, and the one that has to be told
     * may slip through: then all have their turn once more. */
    for (int round = 0; round == 0 || (round < 20 && must_tell && all.told == 0 && all.wrong == 0); round++) number = sweep(name, run, &all);
    printf("%-10s %4llu allocations: %3ld said so, %4ld ended the process as documented, %3ld did without, %ld wrong\n", name,
        (unsigned long long)number, all.told, all.aborted, all.well, all.wrong);
    CHECK(all.wrong == 0 && number > 0);
    CHECK(!must_tell || all.told > 0);
}

static void an_allocation_that_fails_is_told_or_ends_the_process_as_documented(void)
{
    w = begin();
    new_room(w, room_id, sizeof room_id);
    new_room(w, room_id, sizeof room_id);
    setenv("TORTURE_URL", vsdk_emulator_text(w.emulator, VSDK_EMULATOR_ADDRESS), 1);
    setenv("TORTURE_KEY", vsdk_emulator_text(w.emulator, VSDK_EMULATOR_API_KEY), 1);
    setenv("TORTURE_SECRET", vsdk_emulator_text(w.emulator, VSDK_EMULATOR_SECRET), 1);
    torture("sign", sign);
    torture("verify", verify);
    torture("explain", explain);
    torture("client", make_client);
    torture("create", create);
    torture("walk", walk);
    torture("refusal", refusal);
    torture("handles", handles);
    end(w);
}

int main(void)
{
    RUN(an_allocation_that_fails_is_told_or_ends_the_process_as_documented);
    return told();
}
