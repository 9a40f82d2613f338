/* Progress of long operations, and what an error says of what they had already made. */

#include "../check.h"
#include <pthread.h>
#include <unistd.h>

enum { ROWS = 9000 };

/* What was told, in order. */
typedef struct heard {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int count, wrong, ended;
    char steps[256];
    char last[32];
    uint64_t sent, total;
    const vsdk_client *client;
    const vsdk_cancel *cancel;
    vsdk_status status;
} heard;

#define HEARD { .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER }

static void hear(void *user, const char *step, uint64_t done, uint64_t total)
{
    heard *all = (heard *)user;
    pthread_mutex_lock(&all->lock);
    if (all->ended) all->wrong++;
    if (strcmp(step, all->last) != 0) {
        snprintf(all->last, sizeof all->last, "%s", step);
        strncat(all->steps, step, sizeof all->steps - strlen(all->steps) - 2);
        strcat(all->steps, " ");
    }
    if (strcmp(step, "uploading") == 0) {
        if (done <= all->sent || (all->total != 0 && total != all->total)) all->wrong++;
        all->sent = done;
        all->total = total;
    }
    all->count++;
    if (all->cancel != NULL) vsdk_cancel_now(all->cancel);
    pthread_mutex_unlock(&all->lock);
    if (all->client != NULL) {
        vsdk_reply *room = NULL;
        if (vsdk_rooms_create(all->client, NULL, &room, NULL) != VSDK_OK) all->wrong++;
        vsdk_reply_free(room);
    }
}

static void over(void *user, vsdk_reply *reply, vsdk_error *error)
{
    heard *all = (heard *)user;
    pthread_mutex_lock(&all->lock);
    all->ended = 1;
    all->status = error == NULL ? VSDK_OK : vsdk_error_status(error);
    pthread_cond_signal(&all->changed);
    pthread_mutex_unlock(&all->lock);
    vsdk_reply_free(reply);
    vsdk_error_free(error);
}

static void wait_for_the_end(heard *all)
{
    pthread_mutex_lock(&all->lock);
    while (!all->ended) pthread_cond_wait(&all->changed, &all->lock);
    pthread_mutex_unlock(&all->lock);
}

/* A list of many people. */
static char *people(void)
{
    char *text = malloc(64 * ROWS), *at = text;
    if (text == NULL) exit(2);
    at += sprintf(at, "phoneNumber,name\n");
    for (int row = 0; row < ROWS; row++) at += sprintf(at, "+1415555%04d,Person %d\n", row, row);
    return text;
}

static void check_whole(const heard *all, const char *content)
{
    CHECK_TEXT(all->steps, "uploading parsing parsed ");
    CHECK(all->sent == strlen(content) && all->total == all->sent);
    CHECK(all->wrong == 0 && all->count >= 3);
}

static void an_upload_from_memory_and_from_disk_tells_its_steps(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *batch = NULL;
    char *content = people();
    heard all = HEARD;
    vsdk_call_options options = { .progress = hear, .progress_user = &all };
    vsdk_batch_calls_upload_file_params params = {
        .content = content, .file_name = "people.csv", .poll_interval_ms = vsdk_int(50),
    };
    CHECK(vsdk_batch_calls_upload_file_with(w.client, &params, &options, &batch, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(batch, "/status"), "parsed");
    check_whole(&all, content);
    vsdk_reply_free(batch);

    char path[] = "/tmp/videosdk-people-XXXXXX.csv";
    int file = mkstemps(path, 4);
    CHECK(file >= 0 && write(file, content, strlen(content)) == (ssize_t)strlen(content));
    close(file);
    heard again = HEARD;
    options.progress_user = &again;
    params = (vsdk_batch_calls_upload_file_params){ .file_path = path, .poll_interval_ms = vsdk_int(50) };
    CHECK(vsdk_batch_calls_upload_file_with(w.client, &params, &options, &batch, &error) == VSDK_OK);
    check_whole(&again, content);
    vsdk_reply_free(batch);
    unlink(path);
    free(content);
    end(w);
}

static void a_call_that_nobody_waits_for_tells_nothing_after_its_end(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    char *content = people();
    heard all = HEARD;
    vsdk_call_options options = { .progress = hear, .progress_user = &all };
    vsdk_batch_calls_upload_file_params params = {
        .content = content, .file_name = "people.csv", .poll_interval_ms = vsdk_int(50),
    };
    CHECK(vsdk_batch_calls_upload_file_async(w.client, &params, &options, over, &all, &error) == VSDK_OK);
    wait_for_the_end(&all);
    CHECK(all.status == VSDK_OK);
    usleep(100000);
    check_whole(&all, content);
    free(content);
    end(w);
}

static void it_may_call_and_it_may_cancel(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *batch = NULL;
    char *content = people();
    vsdk_batch_calls_upload_file_params params = {
        .content = content, .file_name = "people.csv", .poll_interval_ms = vsdk_int(50),
    };
    heard calling = HEARD;
    calling.client = w.client;
    vsdk_call_options options = { .progress = hear, .progress_user = &calling };
    CHECK(vsdk_batch_calls_upload_file_with(w.client, &params, &options, &batch, &error) == VSDK_OK);
    check_whole(&calling, content);
    vsdk_reply_free(batch);

    vsdk_cancel *cancel = NULL;
    CHECK(vsdk_cancel_new(&cancel, &error) == VSDK_OK);
    control(w, "freeze", NULL);
    heard ending = HEARD;
    ending.cancel = cancel;
    options = (vsdk_call_options){ .progress = hear, .progress_user = &ending, .cancel = cancel };
    CHECK(vsdk_batch_calls_upload_file_with(w.client, &params, &options, &batch, &error) == VSDK_CANCELLED);
    CHECK(ending.count > 0 && ending.wrong == 0);
    vsdk_cancel_free(cancel);
    vsdk_error_free(error);
    free(content);
    end(w);
}

static void an_error_names_what_was_made(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *batch = NULL;
    control(w, "fault", "{\"operation\":\"storage.put\",\"status\":403}");
    vsdk_batch_calls_upload_file_params params = { .content = "phoneNumber\n+14155550100\n", .file_name = "people.csv" };
    CHECK(vsdk_batch_calls_upload_file(w.client, &params, &batch, &error) == VSDK_PERMISSION);
    CHECK_TEXT(vsdk_error_text(error, VSDK_ERROR_CODE), "upload_failed");
    size_t at = 0;
    const char *name = NULL, *id = NULL;
    CHECK(vsdk_error_created(error, &at, &name, &id));
    CHECK_TEXT(name, "batchId");
    vsdk_batch_calls_get_params made = { .batch_id = id };
    vsdk_error *none = NULL;
    CHECK(vsdk_batch_calls_get(w.client, &made, &batch, &none) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(batch, "/status"), "uploaded");
    vsdk_reply_free(batch);
    CHECK(!vsdk_error_created(error, &at, &name, &id) && at == 1);
    at = 0;
    CHECK(vsdk_error_created(error, &at, NULL, NULL) && at == 1);
    CHECK(!vsdk_error_created(error, NULL, &name, &id));
    CHECK(vsdk_last_error(NULL) == VSDK_INVALID_ARGUMENT);
    vsdk_rooms_get_params missing = { .room_id = "none-such-room" };
    CHECK(vsdk_rooms_get(w.client, &missing, &batch, &error) == VSDK_NOT_FOUND);
    at = 0;
    CHECK(!vsdk_error_created(error, &at, &name, &id));
    vsdk_error_free(error);
    end(w);
}

int main(void)
{
    RUN(an_upload_from_memory_and_from_disk_tells_its_steps);
    RUN(a_call_that_nobody_waits_for_tells_nothing_after_its_end);
    RUN(it_may_call_and_it_may_cancel);
    RUN(an_error_names_what_was_made);
    return told();
}
