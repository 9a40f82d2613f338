/* A process ends with its own status while the library is at work: making the emulator's key, or opening a connection with
 * TLS. Every child is new, as the first use of randomness in a process and in a thread are what an exit must not meet. */

#include "../check.h"
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { AT_ONCE = 4, STATUS = 7, LONGEST_PAUSE_US = 1500, LIMIT_S = 20 };

static int rounds = 500;
static int listening;
static unsigned short port;

static void ignore(void *user, vsdk_reply *reply, vsdk_error *error)
{
    (void)user;
    vsdk_reply_free(reply);
    vsdk_error_free(error);
}

static void make_a_key(void)
{
    vsdk_emulator *emulator = NULL;
    if (vsdk_emulator_start(NULL, &emulator, NULL) != VSDK_OK) _exit(1);
}

static void open_a_connection(void)
{
    char url[64];
    vsdk_client *client = NULL;
    snprintf(url, sizeof url, "https://127.0.0.1:%u", port);
    vsdk_client_options options = { .api_key = "key", .secret = "a secret that is long enough", .base_url = url };
    if (vsdk_client_new(&options, &client, NULL) != VSDK_OK) _exit(2);
    if (vsdk_call_async(client, "rooms.create", NULL, NULL, ignore, NULL, NULL) != VSDK_OK) _exit(3);
}

/* Takes the connections of children, so that the next ones find room. They are never answered. */
static void drain(void)
{
    int connection;
    while ((connection = accept(listening, NULL, NULL)) >= 0) close(connection);
}

/* Whether a child ended as it wanted. */
static int reap(void)
{
    int status = 0;
    pid_t child = wait(&status);
    drain();
    if (child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == STATUS) return 1;
    if (WIFSIGNALED(status)) fprintf(stderr, "a child ended by signal %d\n", WTERMSIG(status));
    else fprintf(stderr, "a child ended with status %d\n", WEXITSTATUS(status));
    return 0;
}

static void exit_amid(const char *what, void (*work)(void))
{
    int good = 0, running = 0;
    for (int round = 0; round < rounds; round++) {
        if (running == AT_ONCE) {
            good += reap();
            running--;
        }
        fflush(NULL);
        pid_t child = fork();
        if (child == 0) {
            alarm(LIMIT_S);
            work();
            /* Spread over the time in which the work begins. */
            usleep((useconds_t)(round * 7919 % LONGEST_PAUSE_US));
            exit(STATUS);
        }
        CHECK(child > 0);
        running++;
    }
    for (; running > 0; running--) good += reap();
    printf("%d of %d exits while %s had the status they were given\n", good, rounds, what);
    CHECK(good == rounds);
}

static void a_process_ends_while_a_key_is_made(void) { exit_amid("a key was made", make_a_key); }

static void a_process_ends_while_a_connection_opens(void) { exit_amid("a connection opened", open_a_connection); }

int main(int count, char **arguments)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof address;
    if (count > 1) rounds = atoi(arguments[1]);
    listening = socket(AF_INET, SOCK_STREAM, 0);
    if (listening < 0 || bind(listening, (struct sockaddr *)&address, size) != 0 || listen(listening, 128) != 0) return 1;
    if (getsockname(listening, (struct sockaddr *)&address, &size) != 0) return 1;
    if (fcntl(listening, F_SETFL, O_NONBLOCK) != 0) return 1;
    port = ntohs(address.sin_port);
    RUN(a_process_ends_while_a_key_is_made);
    RUN(a_process_ends_while_a_connection_opens);
    return told();
}
