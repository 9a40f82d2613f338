/* Forks: a child uses what was made before it, except for what is its parent's. A child leaves alone for ever what the threads
 * of its parent were doing, so tools that look for leaks are right about it: they do not run this. */

#include "../check.h"
#include <sys/wait.h>
#include <unistd.h>

/* What the child of a fork found, as its exit status. */
static int in_a_child(int (*work)(world), world w)
{
    pid_t child = fork();
    if (child == 0) _exit(work(w));
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + status;
}

static int calls_twenty_times(world w)
{
    int good = 0;
    for (int i = 0; i < 20; i++) {
        vsdk_reply *room = NULL;
        good += vsdk_rooms_create(w.client, NULL, &room, NULL) == VSDK_OK;
        vsdk_reply_free(room);
    }
    vsdk_client_free(w.client);
    return good;
}

static int commands_the_emulator(world w)
{
    vsdk_error *error = NULL;
    vsdk_status status = vsdk_emulator_control(w.emulator, "now", NULL, NULL, &error);
    int refused = status == VSDK_BAD_HANDLE && strstr(vsdk_error_what(error), "forked from") != NULL;
    vsdk_emulator_stop(w.emulator);
    return refused ? 7 : 8;
}

static void a_child_of_a_fork_uses_the_client_and_leaves_the_emulator_alone(void)
{
    world w = begin();
    CHECK(in_a_child(calls_twenty_times, w) == 20);
    CHECK(in_a_child(commands_the_emulator, w) == 7);
    vsdk_reply *room = NULL;
    CHECK(vsdk_rooms_create(w.client, NULL, &room, NULL) == VSDK_OK);
    CHECK(in_a_child(calls_twenty_times, w) == 20);
    vsdk_reply_free(room);
    end(w);
}

int main(void)
{
    RUN(a_child_of_a_fork_uses_the_client_and_leaves_the_emulator_alone);
    return told();
}
