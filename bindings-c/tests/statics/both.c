/* T27: two Rust libraries in one program, each with its own runtime. */

#include <stdio.h>
#include <string.h>
#include <videosdk_api.h>

int other_twice(int number);

int main(void)
{
    vsdk_emulator *emulator = NULL;
    vsdk_client *client = NULL;
    vsdk_reply *room = NULL;
    int good = other_twice(21) == 42 && other_twice(-1) == -1;
    good = good && vsdk_emulator_start(NULL, &emulator, NULL) == VSDK_OK;
    good = good && vsdk_emulator_client(emulator, &client, NULL) == VSDK_OK;
    good = good && vsdk_call(client, "rooms.create", NULL, NULL, &room, NULL) == VSDK_OK;
    good = good && strlen(vsdk_reply_string(room, "/roomId")) == 14 && other_twice(-1) == -1;
    vsdk_reply_free(room);
    vsdk_client_free(client);
    vsdk_emulator_stop(emulator);
    printf("%d passed, %d failed\n", good, !good);
    return !good;
}
