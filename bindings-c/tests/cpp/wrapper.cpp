// The C++ wrapper: objects free themselves, errors are exceptions, what is not waited for is a future.

#include <videosdk_api.hpp>

#include <cstdio>
#include <thread>

static int passed, failed, wrong;

#define CHECK(promise) \
    do { \
        if (!(promise)) { \
            wrong++; \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #promise); \
        } \
    } while (0)

template <class Test> static void run(const char *name, Test test)
{
    wrong = 0;
    test();
    (wrong == 0 ? passed : failed)++;
    std::printf("%s %s\n", wrong == 0 ? "ok" : "FAILED", name);
}

static void a_room_is_made_read_and_listed()
{
    videosdk::Emulator emulator(R"({"seed":7})");
    videosdk::Client client = emulator.client();
    vsdk_rooms_create_params params{};
    params.custom_room_id = "demo";
    videosdk::Reply room = client.call(vsdk_rooms_create_with, params);
    CHECK(room.string("/customRoomId") == "demo" && room.string("/roomId")->size() == 14);
    CHECK(!room.string("/none") && !room.integer("/roomId") && room.status() == 200);
    CHECK(client.call("rooms.get", R"({"roomId":"demo"})").string("/roomId") == room.string("/roomId"));
    int rooms = 0;
    videosdk::Pages pages = client.pages(vsdk_rooms_list_pages);
    while (std::optional<videosdk::Reply> page = pages.next()) {
        for (videosdk::Value one : *page) rooms += one.string("/roomId").has_value();
        CHECK(page->about()["/page"].boolean("/hasMore") == false);
    }
    CHECK(rooms == 1);
    CHECK(emulator.control("requests").value().size() == 3);
}

static void an_error_is_an_exception_with_its_fields()
{
    videosdk::Emulator emulator;
    videosdk::Client client = emulator.client();
    vsdk_rooms_get_params params{};
    params.room_id = "none-such-room";
    try {
        client.call(vsdk_rooms_get_with, params);
        CHECK(false);
    } catch (const videosdk::Error &error) {
        CHECK(error.status() == VSDK_NOT_FOUND && error.kind() == "not_found" && error.http_status() == 404);
        CHECK(error.operation() == "rooms.get" && error.sent() == "rejected" && error.attempts() == 1);
    }
}

static void a_future_holds_the_reply_or_the_error()
{
    videosdk::Emulator emulator;
    videosdk::Client client = emulator.client();
    CHECK(client.begin(vsdk_rooms_create_async).get().string("/roomId").has_value());
    emulator.control("fault", R"({"operation":"rooms.create","delayMs":20000})");
    videosdk::Cancel cancel;
    vsdk_call_options options{};
    options.cancel = cancel.get();
    std::future<videosdk::Reply> room = client.begin(vsdk_rooms_create_async, vsdk_rooms_create_params{}, options);
    cancel.now();
    try {
        room.get();
        CHECK(false);
    } catch (const videosdk::Error &error) {
        CHECK(error.status() == VSDK_CANCELLED);
    }
}

static void progress_is_told_and_an_error_names_what_was_made()
{
    videosdk::Emulator emulator;
    videosdk::Client client = emulator.client();
    std::string content = "phoneNumber\n+14155550100\n", steps;
    vsdk_batch_calls_upload_file_params params{};
    params.content = content.c_str();
    params.file_name = "people.csv";
    params.poll_interval_ms = vsdk_int(50);
    std::uint64_t sent = 0;
    auto tell = [&](std::string_view step, std::uint64_t done, std::uint64_t total) {
        if (step == "uploading" && total == content.size()) sent = done;
        if (steps.find(step) == std::string::npos) steps.append(step).append(" ");
    };
    vsdk_call_options options{};
    videosdk::on_progress(options, tell);
    CHECK(client.call(vsdk_batch_calls_upload_file_with, params, options).string("/status") == "parsed");
    CHECK(sent == content.size() && steps == "uploading parsing parsed ");
    emulator.control("fault", R"({"operation":"storage.put","status":403})");
    try {
        client.call(vsdk_batch_calls_upload_file_with, params);
        CHECK(false);
    } catch (const videosdk::Error &error) {
        CHECK(error.code() == "upload_failed" && error.created().size() == 1);
        CHECK(!error.created().at("batchId").empty());
    }
}

static void tokens_are_texts()
{
    videosdk::Client client("key", "a secret that is long enough");
    vsdk_token_request request{};
    request.room_id = "room";
    std::string token = client.participant_token(request);
    CHECK(client.verify_token(token).string("/roomId") == "room");
    CHECK(client.explain_token(token).boolean("/canJoin") == true);
    CHECK(client.api_token() != token);
}

int main()
{
    run("a room is made, read and listed", a_room_is_made_read_and_listed);
    run("an error is an exception with its fields", an_error_is_an_exception_with_its_fields);
    run("a future holds the reply or the error", a_future_holds_the_reply_or_the_error);
    run("progress is told and an error names what was made", progress_is_told_and_an_error_names_what_was_made);
    run("tokens are texts", tokens_are_texts);
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
