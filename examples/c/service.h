/* The client of an example: of the real service where VIDEOSDK_API_KEY is set, else of an emulator in this process. */

#ifndef SERVICE_H
#define SERVICE_H

#include <stdio.h>
#include <stdlib.h>
#include <videosdk_api.h>
#include <videosdk_api/all.h>

typedef struct service {
    vsdk_client *client;
    /* NULL for the real service. */
    vsdk_emulator *emulator;
} service;

/* Ends the program with what went wrong. */
static inline void give_up(vsdk_error *error)
{
    fprintf(stderr, "%s\n", vsdk_error_what(error));
    vsdk_error_free(error);
    exit(1);
}

/* Makes a call, and gives up where it fails. As a macro it reads the error after the call, not before. */
#define must(call, error) ((call) == VSDK_OK ? (void)0 : give_up(error))

static inline service open_service(void)
{
    service made = { NULL, NULL };
    vsdk_error *error = NULL;
    const char *key = getenv("VIDEOSDK_API_KEY");
    if (key != NULL && *key != '\0') {
        must(vsdk_client_new(NULL, &made.client, &error), error);
        return made;
    }
    must(vsdk_emulator_start(NULL, &made.emulator, &error), error);
    must(vsdk_emulator_client(made.emulator, &made.client, &error), error);
    return made;
}

static inline void close_service(service made)
{
    vsdk_client_free(made.client);
    vsdk_emulator_stop(made.emulator);
}

#endif
