/* Tokens: signed, verified, explained; providers, clocks, secrets that stay secret. */

#include "../check.h"

static vsdk_client *made_with(vsdk_client_options options)
{
    vsdk_error *error = NULL;
    vsdk_client *client = NULL;
    if (vsdk_client_new(&options, &client, &error) != VSDK_OK) {
        fprintf(stderr, "%s\n", vsdk_error_what(error));
        exit(2);
    }
    return client;
}

static int64_t fixed_time(void *user)
{
    return *(int64_t *)user;
}

static void a_participant_token_grants_what_was_asked_and_no_more(void)
{
    vsdk_client *client = made_with((vsdk_client_options){ .api_key = "key", .secret = "a secret that is long enough" });
    vsdk_error *error = NULL;
    vsdk_reply *claims = NULL;
    char *token = NULL;
    vsdk_token_request request = { .room_id = "room", .participant_id = "ana", .expires_in = "2h" };
    CHECK(vsdk_participant_token(client, &request, &token, &error) == VSDK_OK);
    CHECK(vsdk_verify_token(client, token, 0, 0, &claims, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(claims, "/apikey"), "key");
    CHECK_TEXT(vsdk_reply_string(claims, "/roomId"), "room");
    CHECK_TEXT(vsdk_reply_string(claims, "/participantId"), "ana");
    CHECK_TEXT(vsdk_reply_string(claims, "/permissions/0"), "allow_join");
    CHECK(vsdk_reply_length(claims, "/permissions") == 1);
    CHECK(vsdk_reply_integer(claims, "/exp", 0) - vsdk_reply_integer(claims, "/iat", 0) == 7200);
    CHECK(vsdk_reply_status(claims) == 0);
    vsdk_string_free(token);
    vsdk_reply_free(claims);
    request.permissions = "allow_join,allow_mod";
    request.claims_json = "{\"team\":\"blue\"}";
    CHECK(vsdk_participant_token(client, &request, &token, &error) == VSDK_OK);
    CHECK(vsdk_verify_token(client, token, 0, 0, &claims, &error) == VSDK_OK);
    CHECK_TEXT(vsdk_reply_string(claims, "/permissions/1"), "allow_mod");
    CHECK_TEXT(vsdk_reply_string(claims, "/team"), "blue");
    vsdk_string_free(token);
    vsdk_reply_free(claims);
    request.permissions = "allow_everything";
    CHECK(vsdk_participant_token(client, &request, &token, &error) == VSDK_INVALID_ARGUMENT && token == NULL);
    vsdk_error_free(error);
    vsdk_client_free(client);
}

static void a_token_is_verified_by_the_clients_clock_and_explained(void)
{
    int64_t time = 1767225600000;
    vsdk_client *client = made_with((vsdk_client_options){
        .api_key = "key", .secret = "a secret that is long enough", .clock = fixed_time, .clock_user = &time });
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    char *token = NULL;
    CHECK(vsdk_api_token(client, &(vsdk_token_request){ .expires_in = "60s" }, &token, &error) == VSDK_OK);
    time += 61000;
    CHECK(vsdk_verify_token(client, token, 0, 0, &reply, &error) == VSDK_TOKEN && reply == NULL);
    CHECK_TEXT(vsdk_error_text(error, VSDK_ERROR_CODE), "expired");
    CHECK(vsdk_verify_token(client, token, 5, 0, &reply, &error) == VSDK_OK);
    vsdk_reply_free(reply);
    CHECK(vsdk_verify_token(client, token, -1, 0, &reply, &error) == VSDK_INVALID_ARGUMENT);
    CHECK(vsdk_explain_token(client, token, 0, &reply, &error) == VSDK_OK);
    CHECK(!vsdk_reply_boolean(reply, "/canCallApi", true));
    CHECK_TEXT(vsdk_reply_string(reply, "/problems/0/code"), "expired");
    vsdk_reply_free(reply);
    CHECK(vsdk_explain_token(NULL, token, 1767225601, &reply, &error) == VSDK_OK);
    CHECK(vsdk_reply_string(reply, "/summary") != NULL);
    vsdk_reply_free(reply);
    vsdk_string_free(token);
    vsdk_client_free(client);
}

static int asked;
static char *provided;

static int64_t provide(void *user, char *buffer, size_t capacity)
{
    (void)user;
    asked++;
    return provided == NULL ? -1 : snprintf(buffer, capacity, "%s", provided);
}

static void a_provider_is_asked_for_a_token_once_while_it_is_good(void)
{
    world w = begin();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL;
    vsdk_api_token(w.client, NULL, &provided, &error);
    vsdk_client *client = made_with((vsdk_client_options){
        .token_provider = provide, .base_url = vsdk_emulator_address(w.emulator) });
    for (int i = 0; i < 3; i++) {
        CHECK(vsdk_rooms_create(client, NULL, &room, &error) == VSDK_OK);
        vsdk_reply_free(room);
    }
    CHECK(asked == 1);
    vsdk_client_free(client);
    vsdk_string_free(provided);
    provided = NULL;
    client = made_with((vsdk_client_options){
        .token_provider = provide, .base_url = vsdk_emulator_address(w.emulator) });
    CHECK(vsdk_rooms_create(client, NULL, &room, &error) != VSDK_OK);
    CHECK_HOLDS(vsdk_error_what(error), "`token_provider` gave no token");
    vsdk_client_free(client);
    vsdk_error_free(error);
    end(w);
}

static void no_error_shows_a_secret(void)
{
    const char *secret = "a secret with a line break\n inside";
    vsdk_client *client = NULL;
    vsdk_error *error = NULL;
    vsdk_client_options options = { .api_key = "key", .secret = secret, .base_url = "ftp://user:hidden@host" };
    CHECK(vsdk_client_new(&options, &client, &error) == VSDK_INVALID_ARGUMENT);
    for (int field = VSDK_ERROR_TEXT; field <= VSDK_ERROR_BODY; field++) {
        const char *text = vsdk_error_text(error, field);
        CHECK(text == NULL || (strstr(text, "line break") == NULL && strstr(text, "hidden") == NULL));
    }
    vsdk_error_free(error);
}

int main(void)
{
    RUN(a_participant_token_grants_what_was_asked_and_no_more);
    RUN(a_token_is_verified_by_the_clients_clock_and_explained);
    RUN(a_provider_is_asked_for_a_token_once_while_it_is_good);
    RUN(no_error_shows_a_secret);
    return told();
}
