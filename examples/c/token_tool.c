/* Makes and explains tokens on the command line, with VIDEOSDK_API_KEY and VIDEOSDK_SECRET:
 *
 *     token_tool participant ROOM PERSON [PERMISSIONS [LIFETIME]]
 *     token_tool api [LIFETIME]
 *     token_tool explain TOKEN
 */

#include <stdio.h>
#include <string.h>
#include <videosdk_api.h>

static int usage(void)
{
    fputs("usage: token_tool participant ROOM PERSON [PERMISSIONS [LIFETIME]] | api [LIFETIME] | explain TOKEN\n", stderr);
    return 2;
}

static int failed(vsdk_error *error)
{
    fprintf(stderr, "token_tool: %s\n", vsdk_error_what(error));
    vsdk_error_free(error);
    return 1;
}

static int print_token(vsdk_status status, char *token, vsdk_error *error)
{
    if (status != VSDK_OK) return failed(error);
    puts(token);
    vsdk_string_free(token);
    return 0;
}

static int explain(const vsdk_client *client, const char *token)
{
    vsdk_error *error = NULL;
    vsdk_reply *told = NULL;
    if (vsdk_explain_token(client, token, 0, &told, &error) != VSDK_OK) return failed(error);
    puts(vsdk_reply_string(told, "/text"));
    vsdk_reply_free(told);
    return 0;
}

static int work(const vsdk_client *client, int count, char **words)
{
    vsdk_error *error = NULL;
    char *token = NULL;
    const char *what = words[1];
    if (strcmp(what, "explain") == 0 && count == 3) return explain(client, words[2]);
    if (strcmp(what, "api") == 0 && count <= 3) {
        vsdk_token_request request = { .expires_in = count > 2 ? words[2] : NULL };
        vsdk_status status = vsdk_api_token(client, &request, &token, &error);
        return print_token(status, token, error);
    }
    if (strcmp(what, "participant") == 0 && count >= 4 && count <= 6) {
        vsdk_token_request request = {
            .room_id = words[2], .participant_id = words[3],
            .permissions = count > 4 ? words[4] : NULL, .expires_in = count > 5 ? words[5] : NULL,
        };
        vsdk_status status = vsdk_participant_token(client, &request, &token, &error);
        return print_token(status, token, error);
    }
    return usage();
}

int main(int count, char **words)
{
    vsdk_error *error = NULL;
    vsdk_client *client = NULL;
    if (count < 2) return usage();
    if (vsdk_client_new(NULL, &client, &error) != VSDK_OK) return failed(error);
    int status = work(client, count, words);
    vsdk_client_free(client);
    return status;
}
