"""The soak: mixed calls, 64 at once, in four languages side by side, while 5 % of the replies fail. `make soak` runs it for half an hour.

    python3 tests/processes/soak.py [rust] [python] [node] [c]      SOAK_SECONDS=1800  SOAK_DELAY_MS=250

Each language has one program that takes MIX and SECONDS, an emulator of its own in another process, and this protocol: it makes the
rooms of the mix, says `ready`, waits for a line, calls until its time is over, and says what became of the calls as one line of
JSON. Every call ends in a result or in a typed error (`failed`, by kind and by whether it was sent), which here is held against the
emulator's own log; a result must be the one that was asked for. Memory, threads and descriptors of the program are read from outside.

The share of replies that fail is drawn by lot; every other reply comes after SOAK_DELAY_MS, so that the calls really are under way at
once. A line of the mix (mix.tsv) is an operation, its parameters, and what must come of it; `@` stands for the number of a room.
"""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import subjects
from figures import Sample, Shape, check_itself

HERE = Path(__file__).resolve().parent
AT_ONCE = 64
# The deadline of a call, and some time for a machine that is busy.
SLACK = 60
# 5 % in all.
FAULTS = [
    {"status": 503, "probability": 0.01},
    {"status": 429, "headers": {"retry-after": "0"}, "probability": 0.01},
    {"drop": "before", "probability": 0.01},
    {"drop": "after", "probability": 0.01},
    {"truncate": 7, "probability": 0.005},
    {"garbage": True, "probability": 0.005},
]
# KiB that a process may grow by after its warm-up. What collects garbage breathes.
MOST_GROWTH = {"rust": 4096, "c": 4096, "python": 6144, "node": 12288}


def misbehave(emulator, delay_ms):
    """From now on: the log begins anew, and the oldest fault that fits a request is played on it."""
    emulator.ask("DELETE", "requests")
    for seed, fault in enumerate(FAULTS):
        emulator.ask("POST", "faults", {"operation": "*", "seed": seed + 11, **fault})
    emulator.ask("POST", "faults", {"operation": "*", "delayMs": delay_ms})


class Run(threading.Thread):
    """One language from its start to its verdict."""

    def __init__(self, name, command, environment, seconds, delay_ms):
        super().__init__(name=name)
        self.command, self.environment, self.seconds, self.delay_ms = command, environment, seconds, delay_ms
        self.samples, self.problems, self.row = [], [], None

    def run(self):
        emulator = subjects.Emulator()
        program = subprocess.Popen(
            [*self.command, str(HERE / "mix.tsv"), str(self.seconds)], cwd=HERE, text=True,
            env={**os.environ, **emulator.environment, **self.environment}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )
        killer = threading.Timer(self.seconds + SLACK, program.kill)
        killer.start()
        try:
            self.soak(program, emulator)
        except Exception as error:
            self.problems.append(f"it ended early or hung: {error!r}")
        finally:
            killer.cancel()
            program.kill()
            program.wait()
            emulator.stop()

    def soak(self, program, emulator):
        if program.stdout.readline().strip() != "ready":
            raise RuntimeError("it was not ready")
        misbehave(emulator, self.delay_ms)
        program.stdin.write("go\n")
        program.stdin.flush()
        start = time.monotonic()
        while time.monotonic() < start + self.seconds:
            self.samples.append(Sample(program.pid))
            time.sleep(max(0.25, self.seconds / 1000))
        counts = json.loads(program.stdout.readline())
        if program.wait() != 0:
            raise RuntimeError(f"exit code {program.returncode}")
        self.judge(counts, emulator)

    def judge(self, counts, emulator):
        """Holds what the program says against the emulator's log, which numbers all requests and keeps the last 10,000."""
        log = emulator.ask("GET", "requests")
        rooms = emulator.ask("GET", "state")["rooms"]
        arrived = max(entry["number"] for entry in log)
        failing = sum(1 for entry in log if not (entry["fault"] or {}).get("delayMs")) / len(log)
        failed = sum(counts["failed"].values())
        lost = counts["started"] - counts["good"] - counts["wrong"] - failed
        ours = [room["customRoomId"] for room in rooms if room["customRoomId"]]
        shape = Shape(self.samples)
        if (lost, counts["wrong"]) != (0, 0):
            self.problems.append(f"{lost} calls were lost, {counts['wrong']} had another answer than theirs")
        if arrived != counts["attempts"]:
            self.problems.append(f"{counts['attempts']} attempts were told, {arrived} requests arrived")
        if len(ours) != len(set(ours)):
            self.problems.append("a room with an id of ours was made twice")
        if not 0.02 < failing < 0.09 or not failed:
            self.problems.append(f"only {failing:.1%} of the replies failed, {failed} calls: the lots are off")
        if any(name.endswith("not_sent") for name in counts["failed"]):
            self.problems.append(f"calls were not sent: {counts['failed']}")
        if counts["started"] < AT_ONCE * 5:
            self.problems.append(f"only {counts['started']} calls were made")
        self.problems += shape.problems(MOST_GROWTH[self.name], AT_ONCE)
        grown = shape.memory[1] - shape.memory[0]
        self.row = [
            self.name, f"{counts['started']:,}", f"{failed:,}", str(lost), str(counts["wrong"]), f"{arrived:,} of {counts['attempts']:,}",
            f"{failing:.1%}", f"{shape.memory[0] / 1024:.1f} MiB {grown:+.0f} KiB", f"{shape.kib_a_minute:+.1f}",
            f"{shape.threads[0]:.0f} to {shape.threads[1]}", f"{shape.descriptors[0]:.0f} to {shape.descriptors[1]:.0f}",
        ]
        self.failed = counts["failed"]


HEAD = ["", "calls", "failed", "lost", "wrong", "requests", "faults", "memory", "KiB/min", "threads", "descriptors"]


def main():
    check_itself()
    seconds, delay_ms = float(os.environ.get("SOAK_SECONDS", "1800")), int(os.environ.get("SOAK_DELAY_MS", "250"))
    built = subjects.built("soak", subjects.chosen())
    runs = [Run(name, *program, seconds, delay_ms) for name, program in built.items()]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    rows = [HEAD, *(run.row for run in runs if run.row)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEAD))]
    print(f"\nsoak of {seconds:.0f} s, {AT_ONCE} calls at once, {os.cpu_count()} cores")
    for row in rows:
        print("  ".join(text.rjust(width) for text, width in zip(row, widths)))
    for run in runs:
        if run.row:
            print(f"{run.name} failed: " + ", ".join(f"{times} {name}" for name, times in sorted(run.failed.items())))
        for problem in run.problems:
            print(f"FAILED {run.name}: {problem}")
    bad = sum(1 for run in runs if run.problems)
    print(f"{len(runs) - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
