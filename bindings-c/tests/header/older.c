/* T25: a program made with an older header, which stands beside this file under its version, runs with the library of today.
 * It uses what that header had, and is never changed for a newer one. */

#include <stdio.h>
#include <string.h>
#include <videosdk_api.h>

int main(void)
{
    vsdk_emulator *emulator = NULL;
    vsdk_client *client = NULL;
    vsdk_reply *room = NULL;
    vsdk_error *error = NULL;
    char *token = NULL;
    vsdk_header header = { "x-trace", "old" };
    vsdk_call_options options = { .deadline_ms = 5000, .retries = VSDK_NONE, .headers = &header, .headers_count = 1 };
    vsdk_token_request request = { .room_id = "room", .expires_in_seconds = 60 };
    int good = vsdk_abi_version() == VSDK_ABI_VERSION;
    good = good && vsdk_emulator_start(NULL, &emulator, &error) == VSDK_OK;
    good = good && vsdk_emulator_client(emulator, &client, &error) == VSDK_OK;
    good = good && vsdk_call(client, "rooms.create", "{\"customRoomId\":\"old\"}", &options, &room, &error) == VSDK_OK;
    good = good && strcmp(vsdk_reply_string(room, "/customRoomId"), "old") == 0;
    good = good && vsdk_participant_token(client, &request, &token, &error) == VSDK_OK && strlen(token) > 100;
    if (error != NULL) fprintf(stderr, "%s\n", vsdk_error_what(error));
    vsdk_string_free(token);
    vsdk_reply_free(room);
    vsdk_client_free(client);
    vsdk_emulator_stop(emulator);
    vsdk_error_free(error);
    printf("%d passed, %d failed\n", good, !good);
    return !good;
}
