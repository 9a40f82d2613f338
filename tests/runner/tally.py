"""Runs one step after another and counts what passed.

Standard library only, so that it runs on a fresh machine.
"""

import os
import re
import subprocess
import sys
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

    def add(self, name, passed, failed):
        self.passed += passed
        self.failed += failed
        if failed:
            self.broken.append(name)


def run(command, cwd=ROOT, env=None):
    """Runs a command, shows its output as it comes, and gives its exit code and the output."""
    print(f"\n$ {' '.join(str(part) for part in command)}", flush=True)
    full = {**os.environ, **(env or {})}
    process = subprocess.Popen(
        [str(part) for part in command], cwd=cwd, env=full, text=True, errors="replace",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    lines = []
    for line in process.stdout:
        sys.stdout.write(line)
        lines.append(line)
    sys.stdout.flush()
    return process.wait(), "".join(lines)


def step(tally, name, command, count=None, **options):
    """One step. `count` reads (passed, failed) out of the output; without it the exit code is the test."""
    start = time.monotonic()
    code, output = run(command, **options)
    passed, failed = count(output) if count else (0, 0)
    if code != 0 and failed == 0:
        failed = 1
    if code == 0 and passed == 0 and count:
        print(f"{name}: no test ran")
        failed = 1
    if count is None and code == 0:
        passed = 1
    tally.add(name, passed, failed)
    print(f"-- {name}: {passed} passed, {failed} failed, {time.monotonic() - start:.0f} s", flush=True)
    return code == 0


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
