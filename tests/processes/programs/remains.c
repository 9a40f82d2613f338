/* Uses a secret and lets go of it: `remains MIRRORED_SECRET URL`. What it says and waits for is told in remains.py. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <videosdk_api.h>
#include <videosdk_api/rooms.h>

static char secret[128];

static void say_and_wait(const char *word)
{
    char line[16];
    puts(word);
    fflush(stdout);
    if (fgets(line, sizeof line, stdin) == NULL) exit(2);
}

static void must(vsdk_status status, vsdk_error *error)
{
    if (status == VSDK_OK) return;
    fprintf(stderr, "%s\n", vsdk_error_what(error));
    exit(1);
}

int main(int count, char **arguments)
{
    if (count != 3 || strlen(arguments[1]) >= sizeof secret) return 2;
    size_t length = strlen(arguments[1]);
    for (size_t at = 0; at < length; at++) secret[at] = arguments[1][length - 1 - at];
    say_and_wait("held");
    vsdk_client *client = NULL;
    vsdk_error *error = NULL;
    vsdk_client_options options = { .api_key = "key", .secret = secret, .base_url = arguments[2] };
    must(vsdk_client_new(&options, &client, &error), error);
    for (int i = 0; i < 20; i++) {
        vsdk_reply *room = NULL;
        char *token = NULL;
        must(vsdk_rooms_create(client, NULL, &room, &error), error);
        must(vsdk_participant_token(client, NULL, &token, &error), error);
        vsdk_string_free(token);
        vsdk_reply_free(room);
    }
    say_and_wait("open");
    vsdk_client_free(client);
    for (volatile char *at = secret; at < secret + sizeof secret; at++) *at = 0;
    say_and_wait("closed");
    abort();
}
