"""Builds a test program with ThreadSanitizer in the library and in the program.

The standard library of Rust comes built and without it, so the sanitizer does not see how its locks order what threads do, and would
call every use of one a race. Where such a function of it is called, `order.c` (printed below) tells the sanitizer what the function
promises: nothing is suppressed. Rust takes the option only when it is told to be a newer one (RUSTC_BOOTSTRAP); the sanitizer itself
comes with it.
"""

import os
import re
import subprocess
from pathlib import Path

import building
from building import installing

TARGET = building.ROOT / "target" / "c-races"
FOLDER = building.OUT / "races"

# The end of the mangled name of a function in std::sys::sync: what the sanitizer is told around it. Each takes the place that it
# orders as its first argument, a wait for a condition as its second one the mutex that it gives up and takes again.
TAKES = ["5mutex5futex{}5Mutex14lock_contended", "6rwlock5futex{}6RwLock14read_contended", "6rwlock5futex{}6RwLock15write_contended"]
WAITS = {"7condvar5futex{}7Condvar4wait": "", "7condvar5futex{}7Condvar12wait_timeout": ", uint64_t a, uint32_t b"}
ONCE = "4once5futex{}4Once4call"

START = """\
/* Printed by races.py. */
#include <stdbool.h>
#include <stdint.h>
#include <sys/epoll.h>

void __tsan_acquire(void *place);
void __tsan_release(void *place);

/* The last owner of a counted object reads the count and then sets a fence, which the sanitizer does not know: here the count itself
 * orders what the owners did. */
uint64_t __real___tsan_atomic64_fetch_sub(volatile uint64_t *place, uint64_t number, int order);
uint64_t __wrap___tsan_atomic64_fetch_sub(volatile uint64_t *place, uint64_t number, int order)
{
    enum { RELEASE = 3, BOTH = 4 };
    return __real___tsan_atomic64_fetch_sub(place, number, order == RELEASE ? BOTH : order);
}

/* Whoever registers a file gives the kernel a place in memory, and whoever waits gets it back. The sanitizer goes by the number of
 * the queue, of which tokio has two. */
int __real_epoll_ctl(int queue, int what, int file, struct epoll_event *event);
int __wrap_epoll_ctl(int queue, int what, int file, struct epoll_event *event)
{
    if (event != 0 && event->data.u64 > 4096) __tsan_release(event->data.ptr);
    return __real_epoll_ctl(queue, what, file, event);
}

int __real_epoll_wait(int queue, struct epoll_event *events, int most, int milliseconds);
int __wrap_epoll_wait(int queue, struct epoll_event *events, int most, int milliseconds)
{
    int count = __real_epoll_wait(queue, events, most, milliseconds);
    for (int at = 0; at < count; at++) {
        if (events[at].data.u64 > 4096) __tsan_acquire(events[at].data.ptr);
    }
    return count;
}
"""

LOCK = """
void __real_{name}(void *lock);
void __wrap_{name}(void *lock)
{{
    __real_{name}(lock);
    __tsan_acquire(lock);
}}
"""

WAIT = """
bool __real_{name}(void *condition, void *mutex{more});
bool __wrap_{name}(void *condition, void *mutex{more})
{{
    __tsan_release(mutex);
    bool woken = __real_{name}(condition, mutex{given});
    __tsan_acquire(mutex);
    return woken;
}}
"""

# What runs only once is a closure, a pointer and its table, of which the fifth entry is what is called. It is put into one of ours,
# which ends before others are told that it is done.
CALL = """
typedef struct closure {{
    void *data;
    void **table;
    void *once;
}} closure;

static void run_closure(closure *given, void *state)
{{
    ((void (*)(void *, void *))given->table[4])(given->data, state);
    __tsan_release(given->once);
}}

void __real_{name}(void *once, bool again, void *data, void **table, void *place);
void __wrap_{name}(void *once, bool again, void *data, void **table, void *place)
{{
    void *ours[] = {{ 0, (void *)sizeof(closure), (void *)_Alignof(closure), 0, (void *)run_closure }};
    closure given = {{ data, table, once }};
    __real_{name}(once, again, &given, ours, place);
    __tsan_acquire(once);
}}
"""


def library():
    """The static library with the sanitizer inside, symbols and all."""
    host = re.search(r"host: (\S+)", subprocess.check_output(["rustc", "-vV"], text=True)).group(1)
    command = [
        installing.CARGO, "build", "--quiet", "--locked", "-p", "videosdk-api-c", "--lib", "--target", host, "--target-dir", TARGET,
        # It is built for one run, so building it fast is worth more.
        "--config", 'profile.dev.package."*".opt-level=1',
    ]
    env = {**os.environ, "RUSTC_BOOTSTRAP": "1", "RUSTFLAGS": "-Zsanitizer=thread -Cunsafe-allow-abi-mismatch=sanitizer"}
    subprocess.run([str(part) for part in command], check=True, env=env)
    return TARGET / host / "debug" / "libvideosdk_api_c.a", host


def orders(archive):
    """The C that tells the sanitizer what it cannot see, and the names that it takes the place of."""
    listed = subprocess.run(["nm", archive], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    wanted = set(re.findall(r" U (_R\w+3std3sys4sync\w+)", listed))

    def named(end):
        first, last = end.split("{}")
        return sorted(name for name in wanted if re.search(rf"{first}\w*{last}$", name))

    text, names = [START], ["__tsan_atomic64_fetch_sub", "epoll_ctl", "epoll_wait"]
    for end, form, more in [(end, LOCK, "") for end in TAKES] + [(end, WAIT, more) for end, more in WAITS.items()] + [(ONCE, CALL, "")]:
        for name in named(end):
            text.append(form.format(name=name, more=more, given=", a, b" if more else ""))
            names.append(name)
    return "".join(text), names


def build(source):
    archive, host = library()
    text, names = orders(archive)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "order.c").write_text(text)
    sysroot = subprocess.check_output(["rustc", "--print", "sysroot"], text=True).strip()
    runtime = next((Path(sysroot) / "lib" / "rustlib" / host / "lib").glob("librustc*_rt.tsan.a"))
    objects = [FOLDER / "order.o", FOLDER / f"{source.stem}.o"]
    compile_it = [building.CC, "-g", "-O1", "-std=gnu11", "-fexceptions", "-c"]
    run([*compile_it, FOLDER / "order.c", "-o", objects[0]])
    run([*compile_it, "-fsanitize=thread", *building.WARNINGS, f"-I{building.PREFIX / 'include'}", source, "-o", objects[1]])
    program = FOLDER / source.stem
    run([
        building.CC, *objects, archive, *(f"-Wl,--wrap={name}" for name in names), "-Wl,--whole-archive", runtime,
        "-Wl,--no-whole-archive", "-Wl,--export-dynamic", "-no-pie", *installing.PRIVATE, "-o", program,
    ])
    return program


def run(command):
    subprocess.run([str(part) for part in command], check=True)
