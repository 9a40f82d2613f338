"""Runs every check of the project and ends with one line: `N passed, N failed`.

Standard library only, so that it runs on a fresh machine. What the steps need (a virtual environment, npm packages,
cargo-deny) is installed inside the checkout. A tool that cannot be had is named at the end, never silently left out.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
VENV = ROOT / "target" / "venv"
TOOLS = ROOT / "target" / "tools"
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


def rust(tally):
    step(tally, "format", [CARGO, "fmt", "--all", "--check"])
    step(tally, "lints", [CARGO, "clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])
    has_nextest = shutil.which("cargo-nextest") is not None
    if has_nextest:
        # A test that hangs must fail, not hang the run: nextest kills it after its time (.config/nextest.toml).
        command = [CARGO, "nextest", "run", "--workspace", "--locked", "--no-fail-fast"]
        step(tally, "tests", command, nextest_counts)
    else:
        step(tally, "tests", [CARGO, "test", "--workspace", "--locked", "--no-fail-fast", "--lib", "--bins", "--tests"], cargo_counts)
    step(tally, "doc tests", [CARGO, "test", "--workspace", "--locked", "--doc"], cargo_counts)
    step(tally, "documentation", [CARGO, "doc", "--workspace", "--no-deps", "--locked"], env={"RUSTDOCFLAGS": "-D warnings"})


def python_tools(tally):
    """The public validator of OpenAPI documents, and of the schema of the conformance cases."""
    python = VENV / "bin" / "python"
    if not python.exists():
        if not step(tally, "virtual environment", [sys.executable, "-m", "venv", VENV]):
            return
    needs = ROOT / "tests" / "requirements.txt"
    mark = VENV / "installed.txt"
    if not mark.exists() or mark.read_text() != needs.read_text():
        if not step(tally, "python packages", [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", needs]):
            return
        mark.write_text(needs.read_text())
    step(tally, "openapi.json", [python, ROOT / "tests" / "openapi_check.py"])
    step(tally, "schema of the cases", [python, ROOT / "tests" / "conformance" / "check.py"])


def peers(tally):
    """The official Node SDK against the emulator; the official crate runs among the cargo tests."""
    folder = ROOT / "tests" / "peers" / "node"
    if not step(tally, "emulator binary", [CARGO, "build", "--locked", "-p", "videosdk-emulator"]):
        return
    if not step(tally, "npm packages", ["npm", "ci", "--no-audit", "--no-fund"], cwd=folder):
        return
    binary = TARGET / "debug" / "videosdk-emulator"
    files = sorted(str(p.relative_to(folder)) for p in folder.glob("*.test.mjs"))
    step(tally, "official Node SDK", ["node", "--test", *files], node_counts, cwd=folder, env={"VIDEOSDK_EMULATOR_BIN": str(binary)})


def supply_chain(tally):
    deny = shutil.which("cargo-deny") or str(TOOLS / "bin" / "cargo-deny")
    if not Path(deny).exists():
        if os.environ.get("VIDEOSDK_SKIP_DENY_BUILD"):
            tally.left_out.append("cargo-deny (VIDEOSDK_SKIP_DENY_BUILD is set)")
            return
        code, _ = run([CARGO, "install", "--quiet", "--locked", "cargo-deny", "--version", "0.20.2", "--root", TOOLS])
        if code != 0:
            tally.left_out.append("cargo-deny (it could not be installed)")
            return
    step(tally, "licences and sources", [deny, "--locked", "check", "bans", "licenses", "sources"])


def demo(tally):
    step(tally, "demo", [CARGO, "run", "--quiet", "--locked", "-p", "videosdk-examples", "--bin", "recorded_room"])


def main():
    start = time.monotonic()
    tally = Tally()
    rust(tally)
    demo(tally)
    python_tools(tally)
    peers(tally)
    supply_chain(tally)
    print(f"\n{time.monotonic() - start:.0f} s in all")
    for name in tally.left_out:
        print(f"left out: {name}")
    for name in tally.broken:
        print(f"FAILED: {name}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
