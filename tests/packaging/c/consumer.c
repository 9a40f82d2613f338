/* What a user builds against the installed library: the quickstart. */

#include <stdio.h>
#include <string.h>
#include <videosdk_api.h>
#include <videosdk_api/rooms.h>

int main(void)
{
    vsdk_emulator *emulator = NULL;
    vsdk_client *client = NULL;
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    char *token = NULL;
    vsdk_token_request request = { .participant_id = "ana", .expires_in = "2h" };
    if (vsdk_emulator_start(NULL, &emulator, &error) != VSDK_OK) return 1;
    if (vsdk_emulator_client(emulator, &client, &error) != VSDK_OK) return 1;
    if (vsdk_rooms_create(client, &(vsdk_rooms_create_params){ .custom_room_id = "demo" }, &room, &error) != VSDK_OK) return 1;
    if (vsdk_participant_token(client, &request, &token, &error) != VSDK_OK) return 1;
    if (strcmp(vsdk_reply_string(room, "/customRoomId"), "demo") == 0) puts("quickstart ok");
    vsdk_string_free(token);
    vsdk_reply_free(room);
    vsdk_client_free(client);
    vsdk_emulator_stop(emulator);
    return 0;
}
