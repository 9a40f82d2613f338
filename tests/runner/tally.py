"""Runs one step after another and counts what passed.

Standard library only, so that it runs on a fresh machine.
"""

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
CARGO = os.environ.get("CARGO", "cargo")


class Tally:
    """Counts of single tests; a step that has no tests of its own counts as one."""

    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.left_out = []
        self.broken = []
        self.reasons = []
        self._lock = threading.Lock()

    def add(self, name, passed, failed):
        with self._lock:
            self.passed += passed
            self.failed += failed
            if failed:
                self.broken.append(name)

    def explain(self, name, output):
        with self._lock:
            self.reasons.append((name, reasons(output)))


class Lane(threading.local):
    """What one thread shows: while several run, each shows the output of a step in one piece when it has ended."""

    def __init__(self):
        self.kept = None

    def show(self, text):
        if self.kept is None:
            print(text, end="", flush=True)
        else:
            self.kept.append(text)

    def let_go(self):
        if self.kept:
            # One call: prints of two threads do not mix within one.
            print("".join(self.kept), end="", flush=True)
            self.kept.clear()


LANE = Lane()


def side_by_side(lanes):
    """Runs each of these functions in a thread of its own, until all have ended."""
    trouble = []

    def run_lane(lane):
        LANE.kept = []
        try:
            lane()
        except BaseException as error:  # The main thread tells it, whatever it is.
            trouble.append(error)
        finally:
            LANE.let_go()

    threads = [threading.Thread(target=run_lane, args=(lane,), daemon=True) for lane in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if trouble:
        raise trouble[0]


def run(command, cwd=ROOT, env=None):
    """Runs a command, shows its output, and gives its exit code and the output."""
    LANE.show(f"\n$ {' '.join(str(part) for part in command)}\n")
    full = {**os.environ, **(env or {})}
    process = subprocess.Popen(
        [str(part) for part in command], cwd=cwd, env=full, text=True, errors="replace",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    lines = []
    for line in process.stdout:
        LANE.show(line)
        lines.append(line)
    return process.wait(), "".join(lines)


def step(tally, name, command, count=None, **options):
    """One step. `count` reads (passed, failed) out of the output; without it the exit code is the test."""
    start = time.monotonic()
    code, output = run(command, **options)
    passed, failed = count(output) if count else (0, 0)
    if code != 0 and failed == 0:
        failed = 1
    if code == 0 and passed == 0 and count:
        LANE.show(f"{name}: no test ran\n")
        failed = 1
    if count is None and code == 0:
        passed = 1
    tally.add(name, passed, failed)
    if failed:
        tally.explain(name, output)
    LANE.show(f"-- {name}: {passed} passed, {failed} failed, {time.monotonic() - start:.0f} s\n")
    if failed and (left := shutil.disk_usage(ROOT).free / 1e9) < 2:
        LANE.show(f"only {left:.1f} GB of the disk are left, which may be why\n")
    LANE.let_go()
    return code == 0


def reasons(output, most=60):
    """The lines that tell what failed, each once, and the last ones: who reads a long log only at its end finds them there."""
    lines = [line.rstrip() for line in output.splitlines()]
    tells = re.compile(r"FAIL|TIMEOUT|SIG[A-Z]+ \[|panicked at|\blate at|^\s*(not ok|✖|error\b|E  )|\bError:")
    found = {}
    for at, line in enumerate(lines):
        if tells.search(line):
            # What a panic says stands in the line below it.
            found.update(dict.fromkeys(lines[at:at + 2] if "panicked at" in line else [line]))
    return [*list(found)[:most], *(line for line in lines[-8:] if line not in found)]


def nextest_counts(output):
    found = re.findall(r"Summary .*?(\d+) tests? run: (\d+) passed(?:[^\n]*?(\d+) failed)?", output)
    return sum(int(f[1]) for f in found), sum(int(f[2] or 0) for f in found)


def cargo_counts(output):
    found = re.findall(r"test result: \w+\. (\d+) passed; (\d+) failed", output)
    return sum(int(f[0]) for f in found), sum(int(f[1]) for f in found)


def node_counts(output):
    passed = re.findall(r"^(?:# |ℹ )pass (\d+)", output, re.M)
    failed = re.findall(r"^(?:# |ℹ )fail (\d+)", output, re.M)
    return sum(map(int, passed)), sum(map(int, failed))


def pytest_counts(output):
    """The last summary line of pytest."""
    lines = [line for line in output.splitlines() if re.search(r"\b(passed|failed|errors?)\b.* in [\d.]+s", line)]
    number = lambda word: sum(map(int, re.findall(rf"(\d+) {word}", lines[-1]))) if lines else 0
    return number("passed"), number("failed") + number("errors?")


def environment(tally, name, needs):
    """A virtual environment below target/ with these requirements; None where it could not be made."""
    folder = ROOT / "target" / name
    python = folder / "bin" / "python"
    mark = folder / "installed.txt"
    if mark.exists() and mark.read_text() == needs.read_text():
        return python
    if not python.exists() and not step(tally, f"{name}: environment", [sys.executable, "-m", "venv", folder]):
        return None
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", needs]
    if not step(tally, f"{name}: packages", install):
        return None
    mark.write_text(needs.read_text())
    return python
