/* One work of one subject, measured: `PROGRAM WORK COUNT URL SIZE` prints one line of JSON. Run by tests/benchmarks.
 *
 * Works: sign, verify, create, many (SIZE at once), list (SIZE rooms, four members of each read), and fresh (one room created, nothing
 * measured). CPU is user and system time of all threads of this process, in microseconds an operation, as is the wall time; the peak
 * is in MiB. Each subject is a program of its own, so that none loads the libraries of another. */

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static char names[NAMES][24];

void die(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(1);
}

const char *name_of(long number)
{
    return names[number % NAMES];
}

static double cpu(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 + (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

static double wall(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

/* MiB that were resident at most. */
static double peak(void)
{
    char line[256];
    long kib = 0;
    FILE *status = fopen("/proc/self/status", "r");
    if (status == NULL) die("no /proc");
    while (fgets(line, sizeof line, status) != NULL) sscanf(line, "VmHWM: %ld", &kib);
    fclose(status);
    return (double)kib / 1024;
}

static void run(const struct work *work, long count, long size)
{
    if (work->many != NULL) work->many(count, size);
    else
        for (long number = 0; number < count; number++) work->one(number);
}

int main(int words, char **word)
{
    if (words != 5) die("PROGRAM WORK COUNT URL SIZE");
    long count = strtol(word[2], NULL, 10), size = strtol(word[4], NULL, 10);
    const struct work *work = WORKS;
    while (work->name != NULL && strcmp(work->name, word[1]) != 0) work++;
    if (work->name == NULL) die("no such work");
    for (long number = 0; number < NAMES; number++) snprintf(names[number], sizeof names[number], "participant-%04ld", number);
    begin(work->name, word[3], strcmp(work->name, "list") == 0 ? size : 0);
    if (strcmp(work->name, "fresh") == 0) {
        work->one(0);
        return 0;
    }
    long warm = count / 4;
    run(work, work->many != NULL && warm < size ? size : warm, size);
    double spent = cpu(), start = wall();
    run(work, count, size);
    spent = cpu() - spent;
    printf("{\"cpu\":%.4f,\"wall\":%.4f,\"peak\":%.3f}\n", spent / (double)count, (wall() - start) / (double)count, peak());
    return 0;
}
