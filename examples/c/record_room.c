/* The main job from end to end: a room, participants, recording, RTMP, HLS with a thumbnail, and what is left of it.
 *
 * Against the real service let two people join when asked. */

#include "service.h"
#include <string.h>
#include <unistd.h>

/* Lets recordings and streams catch up. */
static void settle(service service)
{
    vsdk_error *error = NULL;
    if (service.emulator == NULL) sleep(10);
    else must(vsdk_emulator_control(service.emulator, "settle", NULL, NULL, &error), error);
}

/* Somebody joins: played by the emulator, or a real one with the token that is printed. */
static void join(service service, const char *room_id, const char *name)
{
    vsdk_error *error = NULL;
    char *token = NULL, arguments[256];
    vsdk_token_request request = { .room_id = room_id, .participant_id = name, .expires_in = "2h" };
    must(vsdk_participant_token(service.client, &request, &token, &error), error);
    if (service.emulator == NULL) {
        printf("let %s join with %s\n", name, token);
    } else {
        snprintf(arguments, sizeof arguments, "{\"room\":\"%s\",\"participant\":\"%s\"}", room_id, name);
        must(vsdk_emulator_control(service.emulator, "join", arguments, NULL, &error), error);
    }
    vsdk_string_free(token);
}

static void people_join(service service, const char *room_id)
{
    join(service, room_id, "ana");
    join(service, room_id, "bruno");
    if (service.emulator == NULL) {
        puts("press Enter when both are there");
        getchar();
    }
    settle(service);
}

static void record(service service, const char *room_id)
{
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    vsdk_recordings_start_params recording = { .room_id = room_id };
    must(vsdk_recordings_start(service.client, &recording, &reply, &error), error);
    vsdk_reply_free(reply);

    vsdk_rtmp_output output = { .url = "rtmp://live.example.org/app", .stream_key = "demo-key" };
    vsdk_rtmp_start_params rtmp = { .room_id = room_id, .outputs = &output, .outputs_count = 1 };
    must(vsdk_rtmp_start(service.client, &rtmp, &reply, &error), error);
    vsdk_reply_free(reply);

    vsdk_hls_start_params hls = { .room_id = room_id };
    must(vsdk_hls_start(service.client, &hls, &reply, &error), error);
    settle(service);
    printf("hls          %s\n", vsdk_reply_string(reply, "/playbackHlsUrl"));
    vsdk_reply_free(reply);

    vsdk_hls_capture_params picture = { .room_id = room_id };
    must(vsdk_hls_capture(service.client, &picture, &reply, &error), error);
    printf("thumbnail    %s\n", vsdk_reply_string(reply, "/filePath"));
    vsdk_reply_free(reply);
}

static void stop(service service, const char *room_id)
{
    vsdk_error *error = NULL;
    vsdk_reply *reply = NULL;
    vsdk_recordings_stop_params recording = { .room_id = room_id };
    vsdk_rtmp_stop_params rtmp = { .room_id = room_id };
    vsdk_hls_stop_params hls = { .room_id = room_id };
    must(vsdk_recordings_stop(service.client, &recording, &reply, &error), error);
    vsdk_reply_free(reply);
    must(vsdk_rtmp_stop(service.client, &rtmp, &reply, &error), error);
    vsdk_reply_free(reply);
    must(vsdk_hls_stop(service.client, &hls, &reply, &error), error);
    vsdk_reply_free(reply);
    settle(service);
}

/* What is there of it afterwards. */
static void show(service service, const char *room_id)
{
    vsdk_error *error = NULL;
    vsdk_reply *page = NULL;
    vsdk_value item;
    vsdk_recordings_list_params recordings = { .room_id = room_id };
    must(vsdk_recordings_list(service.client, &recordings, &page, &error), error);
    for (size_t at = 0; vsdk_value_next(vsdk_reply_value(page), &at, &item, NULL);) {
        const char *url = vsdk_value_string(item, "/file/fileUrl", NULL);
        printf("file         %s\n", url == NULL ? "not ready" : url);
    }
    vsdk_reply_free(page);
    vsdk_sessions_list_params sessions = { .room_id = room_id };
    must(vsdk_sessions_list(service.client, &sessions, &page, &error), error);
    for (size_t at = 0; vsdk_value_next(vsdk_reply_value(page), &at, &item, NULL);) {
        vsdk_reply *people = NULL;
        vsdk_sessions_list_participants_params of = { .session_id = vsdk_value_string(item, "/id", NULL) };
        must(vsdk_sessions_list_participants(service.client, &of, &people, &error), error);
        printf("session      %s with %zu participants\n", of.session_id, vsdk_reply_length(people, ""));
        vsdk_reply_free(people);
    }
    vsdk_reply_free(page);
}

int main(void)
{
    service service = open_service();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL, *ended = NULL;
    vsdk_rooms_create_params params = { .custom_room_id = "demo" };
    must(vsdk_rooms_create(service.client, &params, &room, &error), error);
    const char *room_id = vsdk_reply_string(room, "/roomId");
    printf("room         %s (customRoomId %s)\n", room_id, vsdk_reply_string(room, "/customRoomId"));

    people_join(service, room_id);
    record(service, room_id);
    stop(service, room_id);
    show(service, room_id);

    vsdk_rooms_end_params end = { .room_id = room_id };
    must(vsdk_rooms_end(service.client, &end, &ended, &error), error);
    printf("ended        disabled %s\n", vsdk_reply_boolean(ended, "/disabled", false) ? "true" : "false");
    vsdk_reply_free(ended);
    vsdk_reply_free(room);
    close_service(service);
    return 0;
}
