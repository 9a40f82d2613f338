/* What holds for a library that was built without the emulator: its functions are there and say so, and all else works. */

#include <stdio.h>
#include <string.h>
#include <videosdk_api.h>

int main(void)
{
    vsdk_emulator *emulator = (vsdk_emulator *)1;
    vsdk_client *client = NULL;
    vsdk_error *error = NULL;
    char *token = NULL;
    vsdk_client_options options = { .api_key = "key", .secret = "a secret that is long enough" };
    if (vsdk_emulator_start(NULL, &emulator, &error) != VSDK_UNSUPPORTED || emulator != NULL) return 1;
    if (strstr(vsdk_error_what(error), "without the emulator") == NULL) return 2;
    vsdk_emulator_stop(NULL);
    if (vsdk_client_new(&options, &client, &error) != VSDK_OK) return 3;
    if (vsdk_participant_token(client, NULL, &token, &error) != VSDK_OK) return 4;
    vsdk_string_free(token);
    vsdk_client_free(client);
    puts("slim ok");
    return 0;
}
