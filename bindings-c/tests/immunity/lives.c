/* T21: everything that can be made is made and freed many times over, then freed once more, which is refused. The number of
 * rounds is the argument; each round costs a slot that is used again, so memory does not grow. */

#include "../check.h"

static long rounds = 10000;

static long resident_kib(void)
{
    long pages = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &pages, &resident) != 2) exit(2);
    fclose(file);
    return resident * 4;
}

static bool refused(void)
{
    return vsdk_last_error(NULL) == VSDK_BAD_HANDLE;
}

static bool one_round(world w)
{
    vsdk_error *error = NULL;
    vsdk_client *client = NULL;
    vsdk_params *params = NULL;
    vsdk_cancel *cancel = NULL;
    vsdk_pages *pages = NULL;
    vsdk_reply *claims = NULL;
    char *token = NULL;
    bool good = vsdk_emulator_client(w.emulator, &client, &error) == VSDK_OK;
    good = good && vsdk_params_new("{\"roomId\":\"x\"}", &params, &error) == VSDK_OK;
    good = good && vsdk_cancel_new(&cancel, &error) == VSDK_OK;
    good = good && vsdk_rooms_list_pages(client, NULL, NULL, NULL, &pages, &error) == VSDK_OK;
    good = good && vsdk_participant_token(client, NULL, &token, &error) == VSDK_OK;
    good = good && vsdk_verify_token(client, token, 0, 0, &claims, &error) == VSDK_OK;
    good = good && vsdk_reply_string(claims, "/apikey") != NULL && vsdk_reply_about(claims).reply != NULL;
    vsdk_reply_free(claims);
    vsdk_reply_free(claims);
    good = good && refused();
    good = good && vsdk_verify_token(client, "x", 0, 0, &claims, &error) == VSDK_TOKEN && claims == NULL;
    vsdk_error *same = error;
    vsdk_string_free(token);
    vsdk_pages_free(pages);
    vsdk_cancel_free(cancel);
    vsdk_params_free(params);
    vsdk_client_free(client);
    vsdk_error_free(error);
    vsdk_pages_free(pages);
    good = good && refused();
    vsdk_cancel_free(cancel);
    good = good && refused();
    vsdk_params_free(params);
    good = good && refused();
    vsdk_client_free(client);
    good = good && refused();
    vsdk_error_free(same);
    return good && refused();
}

static bool replies(world w)
{
    vsdk_reply *first = NULL;
    bool good = vsdk_explain_token(w.client, "x", 0, &first, NULL) == VSDK_OK && vsdk_reply_string(first, "/text") != NULL;
    vsdk_reply_free(first);
    vsdk_reply_free(first);
    return good && refused();
}

static void everything_is_made_and_freed_again_and_again_and_nothing_grows(void)
{
    world w = begin();
    long good = 0, before = 0;
    for (long round = 0; round < rounds; round++) {
        good += one_round(w) && replies(w);
        if (round == rounds / 10) before = resident_kib();
    }
    printf("%ld of %ld rounds, grown by %ld KiB\n", good, rounds, resident_kib() - before);
    CHECK(good == rounds);
    CHECK(rounds < 10000 || resident_kib() - before < 2048);
    end(w);
}

int main(int count, char **arguments)
{
    if (count > 1) rounds = strtol(arguments[1], NULL, 10);
    RUN(everything_is_made_and_freed_again_and_again_and_nothing_grows);
    return told();
}
