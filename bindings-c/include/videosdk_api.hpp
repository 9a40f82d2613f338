// C++17 around videosdk_api.h: objects that free themselves, errors as exceptions. Header only, so it has no ABI of its own.
//
//     videosdk::Client client(key, secret);
//     vsdk_rooms_create_params params{};
//     params.custom_room_id = "demo";
//     videosdk::Reply room = client.call(vsdk_rooms_create_with, params);
//     std::cout << room.string("/roomId").value_or("") << '\n';
//
// The rules of threads, forks and text are those of videosdk_api.h. What is read from a reply lives as long as the reply.

#ifndef VIDEOSDK_API_HPP
#define VIDEOSDK_API_HPP

#include "videosdk_api.h"
#include "videosdk_api/all.h"

#include <cstdint>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace videosdk {

// Everything that is known about a failure.
class Error : public std::runtime_error {
public:
    // Takes an error of C over.
    explicit Error(vsdk_error *error)
        : std::runtime_error(text(error, VSDK_ERROR_TEXT)), status_(vsdk_error_status(error)),
          message_(text(error, VSDK_ERROR_MESSAGE)), operation_(text(error, VSDK_ERROR_OPERATION)),
          code_(text(error, VSDK_ERROR_CODE)), request_id_(text(error, VSDK_ERROR_REQUEST_ID)),
          sent_(text(error, VSDK_ERROR_SENT)), http_status_(number(error, VSDK_ERROR_HTTP_STATUS)),
          attempts_(number(error, VSDK_ERROR_ATTEMPTS)), retry_after_ms_(vsdk_error_number(error, VSDK_ERROR_RETRY_AFTER_MS)),
          created_(made(error))
    {
        vsdk_error_free(error);
    }

    // What kind of error it is.
    vsdk_status status() const noexcept { return status_; }
    // Its name, for instance `not_found`.
    std::string_view kind() const { return vsdk_status_name(status_); }
    const std::string &message() const noexcept { return message_; }
    // Empty where it is not known, as the following.
    const std::string &operation() const noexcept { return operation_; }
    const std::string &code() const noexcept { return code_; }
    const std::string &request_id() const noexcept { return request_id_; }
    // `not_sent`, `unknown` or `rejected`.
    const std::string &sent() const noexcept { return sent_; }
    // -1 where there was no answer.
    int http_status() const noexcept { return http_status_; }
    int attempts() const noexcept { return attempts_; }
    // -1 where the service did not say.
    double retry_after_ms() const noexcept { return retry_after_ms_; }
    // What an operation of several requests had made when it failed, by name (`batchId`); empty otherwise.
    const std::map<std::string, std::string> &created() const noexcept { return created_; }

private:
    static std::string text(const vsdk_error *error, vsdk_error_field field)
    {
        const char *found = vsdk_error_text(error, field);
        return found == nullptr ? std::string() : std::string(found);
    }
    static int number(const vsdk_error *error, vsdk_error_count field)
    {
        return static_cast<int>(vsdk_error_number(error, field));
    }

    static std::map<std::string, std::string> made(const vsdk_error *error)
    {
        std::map<std::string, std::string> all;
        std::size_t at = 0;
        const char *name = nullptr, *id = nullptr;
        while (vsdk_error_created(error, &at, &name, &id)) all.emplace(name, id);
        return all;
    }

    vsdk_status status_;
    std::string message_, operation_, code_, request_id_, sent_;
    int http_status_, attempts_;
    double retry_after_ms_;
    std::map<std::string, std::string> created_;
};

namespace detail {

template <class T, void (*Free)(T *)> struct Freer {
    void operator()(T *handle) const noexcept { Free(handle); }
};
template <class T, void (*Free)(T *)> using Handle = std::unique_ptr<T, Freer<T, Free>>;

// The error is looked at when the call is done: which argument is evaluated first is not fixed.
inline void check(vsdk_status status, vsdk_error *const &error)
{
    if (status != VSDK_OK) throw Error(error);
}

} // namespace detail

// A place in a reply.
class Value {
public:
    explicit Value(vsdk_value value) noexcept : value_(value) {}

    vsdk_type type() const noexcept { return vsdk_value_type(value_, nullptr); }
    explicit operator bool() const noexcept { return type() != VSDK_MISSING; }
    // What a JSON Pointer leads to.
    Value operator[](const char *pointer) const noexcept { return Value(vsdk_value_get(value_, pointer)); }
    std::size_t size() const noexcept { return vsdk_value_length(value_, nullptr); }

    std::optional<std::string_view> string(const char *pointer = nullptr) const noexcept
    {
        std::size_t length = 0;
        const char *text = vsdk_value_string(value_, pointer, &length);
        return text == nullptr ? std::nullopt : std::optional(std::string_view(text, length));
    }
    std::optional<std::int64_t> integer(const char *pointer = nullptr) const noexcept
    {
        return read<std::int64_t>(vsdk_value_integer, pointer);
    }
    std::optional<double> number(const char *pointer = nullptr) const noexcept
    {
        return read<double>(vsdk_value_number, pointer);
    }
    std::optional<bool> boolean(const char *pointer = nullptr) const noexcept
    {
        return read<bool>(vsdk_value_boolean, pointer);
    }
    // The JSON text that it came as.
    std::string_view raw() const noexcept
    {
        std::size_t length = 0;
        const char *text = vsdk_value_raw(value_, nullptr, &length);
        return text == nullptr ? std::string_view() : std::string_view(text, length);
    }

    // Goes over the items of an array, or the values of an object.
    class iterator {
    public:
        explicit iterator(vsdk_value of) noexcept : of_(of) { ++*this; }
        iterator() noexcept = default;
        Value operator*() const noexcept { return Value(item_); }
        // The name of the member; empty for an item.
        std::string_view name() const noexcept { return name_ == nullptr ? std::string_view() : name_; }
        iterator &operator++() noexcept
        {
            there_ = vsdk_value_next(of_, &position_, &item_, &name_);
            return *this;
        }
        bool operator!=(const iterator &) const noexcept { return there_; }

    private:
        vsdk_value of_{}, item_{};
        std::size_t position_ = 0;
        const char *name_ = nullptr;
        bool there_ = false;
    };
    iterator begin() const noexcept { return iterator(value_); }
    iterator end() const noexcept { return iterator(); }

private:
    template <class T> std::optional<T> read(bool (*from)(vsdk_value, const char *, T *), const char *pointer) const noexcept
    {
        T found{};
        return from(value_, pointer, &found) ? std::optional<T>(found) : std::nullopt;
    }

    vsdk_value value_;
};

// An answer.
class Reply {
public:
    explicit Reply(vsdk_reply *reply) noexcept : handle_(reply) {}

    Value value() const noexcept { return Value(vsdk_reply_value(handle_.get())); }
    Value operator[](const char *pointer) const noexcept { return value()[pointer]; }
    auto string(const char *pointer) const noexcept { return value().string(pointer); }
    auto integer(const char *pointer) const noexcept { return value().integer(pointer); }
    auto number(const char *pointer) const noexcept { return value().number(pointer); }
    auto boolean(const char *pointer) const noexcept { return value().boolean(pointer); }
    Value::iterator begin() const noexcept { return value().begin(); }
    Value::iterator end() const noexcept { return value().end(); }

    int status() const noexcept { return vsdk_reply_status(handle_.get()); }
    // Headers, attempts, and where a page stands in its list.
    Value about() const noexcept { return Value(vsdk_reply_about(handle_.get())); }
    vsdk_reply *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<vsdk_reply, vsdk_reply_free> handle_;
};

// Has `tell(std::string_view step, std::uint64_t done, std::uint64_t total)` called while a call with these options goes on, on the
// threads of `vsdk_progress`. It must live until the call has ended; an exception in it ends the program.
template <class Tell> void on_progress(vsdk_call_options &options, Tell &tell) noexcept
{
    options.progress_user = &tell;
    options.progress = [](void *user, const char *step, std::uint64_t done, std::uint64_t total) noexcept {
        (*static_cast<Tell *>(user))(std::string_view(step), done, total);
    };
}

// Ends the calls whose options it stands in.
class Cancel {
public:
    Cancel()
    {
        vsdk_cancel *made = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_cancel_new(&made, &error), error);
        handle_.reset(made);
    }
    void now() const noexcept { vsdk_cancel_now(handle_.get()); }
    const vsdk_cancel *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<vsdk_cancel, vsdk_cancel_free> handle_;
};

// The pages of a list.
class Pages {
public:
    explicit Pages(vsdk_pages *pages) noexcept : handle_(pages) {}

    // The next page, nothing after the last.
    std::optional<Reply> next()
    {
        vsdk_reply *page = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_pages_next(handle_.get(), &page, &error), error);
        return page == nullptr ? std::nullopt : std::optional<Reply>(Reply(page));
    }

private:
    detail::Handle<vsdk_pages, vsdk_pages_free> handle_;
};

// A client of the API.
class Client {
public:
    // Key and secret of the environment.
    Client() : Client(vsdk_client_options{}) {}
    Client(const std::string &api_key, const std::string &secret) : Client(with(api_key, secret)) {}
    explicit Client(const vsdk_client_options &options)
    {
        vsdk_client *made = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_client_new(&options, &made, &error), error);
        handle_.reset(made);
    }
    explicit Client(const vsdk_emulator *emulator)
    {
        vsdk_client *made = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_emulator_client(emulator, &made, &error), error);
        handle_.reset(made);
    }

    template <class Params>
    using Function = vsdk_status (*)(const vsdk_client *, const Params *, const vsdk_call_options *, vsdk_reply **, vsdk_error **);
    template <class Params>
    using Begin = vsdk_status (*)(const vsdk_client *, const Params *, const vsdk_call_options *, vsdk_done, void *, vsdk_error **);
    template <class Params>
    using Walk = vsdk_status (*)(
        const vsdk_client *, const Params *, const char *, const vsdk_call_options *, vsdk_pages **, vsdk_error **);

    // Calls an operation: `client.call(vsdk_rooms_create_with, params)`.
    template <class Params>
    Reply call(Function<Params> function, const Params &params = Params{}, const vsdk_call_options &options = vsdk_call_options{}) const
    {
        vsdk_reply *reply = nullptr;
        vsdk_error *error = nullptr;
        detail::check(function(handle_.get(), &params, &options, &reply, &error), error);
        return Reply(reply);
    }

    // Calls an operation by its name with a JSON object.
    Reply call(const char *operation, const char *params_json, const vsdk_call_options &options = vsdk_call_options{}) const
    {
        vsdk_reply *reply = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_call(handle_.get(), operation, params_json, &options, &reply, &error), error);
        return Reply(reply);
    }

    // The same without waiting: `client.begin(vsdk_rooms_create_async, params)`.
    template <class Params>
    std::future<Reply> begin(
        Begin<Params> function, const Params &params = Params{}, const vsdk_call_options &options = vsdk_call_options{}) const
    {
        auto promise = std::make_unique<std::promise<Reply>>();
        std::future<Reply> future = promise->get_future();
        vsdk_error *error = nullptr;
        detail::check(function(handle_.get(), &params, &options, keep, promise.get(), &error), error);
        promise.release();
        return future;
    }

    // A list page by page: `client.pages(vsdk_rooms_list_pages, params)`.
    template <class Params>
    Pages pages(Walk<Params> function, const Params &params = Params{}, const char *cursor = nullptr,
        const vsdk_call_options &options = vsdk_call_options{}) const
    {
        vsdk_pages *pages = nullptr;
        vsdk_error *error = nullptr;
        detail::check(function(handle_.get(), &params, cursor, &options, &pages, &error), error);
        return Pages(pages);
    }

    std::string participant_token(const vsdk_token_request &request) const
    {
        return token(vsdk_participant_token, request);
    }
    std::string api_token(const vsdk_token_request &request = vsdk_token_request{}) const
    {
        return token(vsdk_api_token, request);
    }
    // The claims of a token that verifies.
    Reply verify_token(const std::string &token, double leeway = 0) const
    {
        vsdk_reply *claims = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_verify_token(handle_.get(), token.c_str(), leeway, 0, &claims, &error), error);
        return Reply(claims);
    }
    Reply explain_token(const std::string &token) const
    {
        vsdk_reply *told = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_explain_token(handle_.get(), token.c_str(), 0, &told, &error), error);
        return Reply(told);
    }
    // The event of a delivery that verifies: `/kind`, `/data`, `/duplicate`.
    Reply verify_webhook(std::string_view body, const std::vector<std::string> &signatures) const
    {
        std::vector<const char *> texts;
        for (const std::string &signature : signatures) texts.push_back(signature.c_str());
        vsdk_reply *event = nullptr;
        vsdk_error *error = nullptr;
        detail::check(
            vsdk_verify_webhook(handle_.get(), body.data(), body.size(), texts.data(), texts.size(), &event, &error), error);
        return Reply(event);
    }

    vsdk_client *get() const noexcept { return handle_.get(); }

private:
    static vsdk_client_options with(const std::string &api_key, const std::string &secret) noexcept
    {
        vsdk_client_options options{};
        options.api_key = api_key.c_str();
        options.secret = secret.c_str();
        return options;
    }

    template <class Sign> std::string token(Sign sign, const vsdk_token_request &request) const
    {
        char *made = nullptr;
        vsdk_error *error = nullptr;
        detail::check(sign(handle_.get(), &request, &made, &error), error);
        std::string text(made);
        vsdk_string_free(made);
        return text;
    }

    // Called by C: nothing may be thrown out of here.
    static void keep(void *user, vsdk_reply *reply, vsdk_error *error) noexcept
    {
        std::unique_ptr<std::promise<Reply>> promise(static_cast<std::promise<Reply> *>(user));
        if (error != nullptr) promise->set_exception(std::make_exception_ptr(Error(error)));
        else promise->set_value(Reply(reply));
    }

    detail::Handle<vsdk_client, vsdk_client_free> handle_;
};

// The pretend service in this process.
class Emulator {
public:
    explicit Emulator(const char *options_json = nullptr)
    {
        vsdk_emulator *made = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_emulator_start(options_json, &made, &error), error);
        handle_.reset(made);
    }
    std::string address() const { return vsdk_emulator_address(handle_.get()); }
    Client client() const { return Client(handle_.get()); }
    Reply control(const char *name, const char *arguments_json = nullptr) const
    {
        vsdk_reply *reply = nullptr;
        vsdk_error *error = nullptr;
        detail::check(vsdk_emulator_control(handle_.get(), name, arguments_json, &reply, &error), error);
        return Reply(reply);
    }

private:
    detail::Handle<vsdk_emulator, vsdk_emulator_stop> handle_;
};

} // namespace videosdk

#endif
