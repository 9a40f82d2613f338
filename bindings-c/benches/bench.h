/* What the programs of the subjects share: the works they have, and what `bench.c` does with them. */

#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stddef.h>

#define KEY "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10"
#define SECRET "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8"
#define TARGET "abcd-efgh-ijkl"

enum { NAMES = 1024 };

/* What is measured. A work does one operation with a number that differs from call to call, or so many of them, so many at once. */
struct work {
    const char *name;
    void (*one)(long number);
    void (*many)(long count, long at_once);
};

/* Each subject defines these two; the last work has no name. */
extern const struct work WORKS[];
/* Before the first operation. `rooms` is the size of a page, 0 where rooms are created. */
void begin(const char *work, const char *url, long rooms);

/* In bench.c. */
void die(const char *why);
const char *name_of(long number);

#endif
