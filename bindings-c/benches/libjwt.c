/* The works of libjwt. */

#include "bench.h"

#include <jwt.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *tokens[NAMES];

static char *signed_token(long number)
{
    jwt_t *jwt = NULL;
    time_t now = time(NULL);
    if (jwt_new(&jwt) || jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)SECRET, (int)strlen(SECRET))) die("no jwt");
    jwt_add_grant(jwt, "apikey", KEY);
    jwt_add_grants_json(jwt, "{\"permissions\":[\"allow_join\"],\"roles\":[\"rtc\"]}");
    jwt_add_grant_int(jwt, "version", 2);
    jwt_add_grant(jwt, "participantId", name_of(number));
    jwt_add_grant(jwt, "roomId", TARGET);
    jwt_add_grant_int(jwt, "iat", now);
    jwt_add_grant_int(jwt, "exp", now + 7200);
    char *token = jwt_encode_str(jwt);
    if (token == NULL) die("not signed");
    jwt_free(jwt);
    return token;
}

void begin(const char *work, const char *url, long rooms)
{
    (void)url, (void)rooms;
    for (long number = 0; strcmp(work, "verify") == 0 && number < NAMES; number++) tokens[number] = signed_token(number);
}

static void sign(long number)
{
    free(signed_token(number));
}

static void verify(long number)
{
    jwt_t *jwt = NULL;
    if (jwt_decode(&jwt, tokens[number % NAMES], (const unsigned char *)SECRET, (int)strlen(SECRET))) die("not verified");
    if (jwt_get_grant(jwt, "roomId") == NULL || jwt_get_grant_int(jwt, "exp") < time(NULL)) die("no claims");
    jwt_free(jwt);
}

const struct work WORKS[] = { { "sign", sign, NULL }, { "verify", verify, NULL }, { NULL, NULL, NULL } };
