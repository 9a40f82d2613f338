/* T20: every exported function panics, and each says so instead of taking the program along. `calls.inc` holds a call of each
 * function of the header, printed by `run.py`. Built with the feature `testing` of the library. */

#include "../check.h"

void vsdk_test_panics(bool wanted);

static int panicked, called;

/* A function that gives an error must have given one that says it. */
static void judge(const char *name, vsdk_status status, vsdk_error *error, bool has_status, bool has_error)
{
    const char *message = NULL;
    vsdk_test_panics(false);
    called++;
    vsdk_status last = vsdk_last_error(&message);
    bool told = has_status ? status == VSDK_PANIC : last == VSDK_PANIC;
    if (has_error) told = told && vsdk_error_status(error) == VSDK_PANIC;
    /* The one that reads the last error does not become it. */
    told = told && (strcmp(name, "vsdk_last_error") == 0 || (last == VSDK_PANIC && strstr(message, "failed inside") != NULL));
    if (told) panicked++;
    else fprintf(stderr, "%s did not say that it panicked\n", name);
    vsdk_error_free(error);
}

/* Something else fails in between, so that each has to say it anew. */
static void forget(void)
{
    vsdk_client_free((vsdk_client *)1);
    CHECK(vsdk_last_error(NULL) == VSDK_BAD_HANDLE);
    vsdk_test_panics(true);
}

#include "calls.inc"

static void every_exported_function_turns_a_panic_into_an_error(void)
{
    call_all();
    printf("%d of %d functions said VSDK_PANIC\n", panicked, called);
    CHECK(called == FUNCTIONS && panicked == called);
    world w = begin();
    char id[32];
    new_room(w, id, sizeof id);
    CHECK(strlen(id) == 14);
    end(w);
}

int main(void)
{
    RUN(every_exported_function_turns_a_panic_into_an_error);
    return told();
}
