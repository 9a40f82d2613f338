/* The first five minutes: a room, a token for somebody, what the token may do, all rooms, and an error. */

#include "service.h"

static void show_rooms(const vsdk_client *client)
{
    vsdk_error *error = NULL;
    vsdk_pages *pages = NULL;
    vsdk_reply *page = NULL;
    must(vsdk_rooms_list_pages(client, NULL, NULL, NULL, &pages, &error), error);
    printf("rooms       ");
    for (;;) {
        must(vsdk_pages_next(pages, &page, &error), error);
        if (page == NULL) break;
        vsdk_value room;
        for (size_t at = 0; vsdk_value_next(vsdk_reply_value(page), &at, &room, NULL);) {
            printf(" %s", vsdk_value_string(room, "/roomId", NULL));
        }
        vsdk_reply_free(page);
    }
    puts("");
    vsdk_pages_free(pages);
}

int main(void)
{
    service service = open_service();
    vsdk_error *error = NULL;
    vsdk_reply *room = NULL, *told = NULL;
    char *token = NULL;

    vsdk_rooms_create_params params = { .custom_room_id = "maths-101" };
    must(vsdk_rooms_create(service.client, &params, &room, &error), error);
    printf("room         %s\n", vsdk_reply_string(room, "/roomId"));

    vsdk_token_request request = {
        .room_id = vsdk_reply_string(room, "/roomId"), .participant_id = "ana", .expires_in = "2h",
    };
    must(vsdk_participant_token(service.client, &request, &token, &error), error);
    must(vsdk_explain_token(service.client, token, 0, &told, &error), error);
    printf("token        %s\n", vsdk_reply_string(told, "/summary"));

    show_rooms(service.client);

    vsdk_rooms_get_params none = { .room_id = "no-such-room" };
    vsdk_reply *missing = NULL;
    if (vsdk_rooms_get(service.client, &none, &missing, &error) == VSDK_NOT_FOUND) {
        printf("not found    %s\n", vsdk_error_what(error));
    }

    vsdk_error_free(error);
    vsdk_string_free(token);
    vsdk_reply_free(told);
    vsdk_reply_free(room);
    close_service(service);
    return 0;
}
