"""Measures the package beside what Python users have today, and fails when a goal is missed.

`python run.py [--rounds N]` builds the release library and the server, installs the peers (requirements.txt) into
target/venv-bench, and prints the table that stands in README.md. Every figure is one fresh process a round; within a round the
subjects of a work run one after another, and a ratio is the median over the rounds of the ratio within a round. Sequential work
shares one core with its server, because waking a second one costs more than what is measured. Every peer runs with its defaults;
the environment names no proxy.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VENV = ROOT / "target" / "venv-bench"
PYTHON = VENV / "bin" / "python"
OURS = "videosdk_api"

# work, title, peers, operations a round, pinned to one core
WORKS = [
    ("sign", "Sign a participant token", ["PyJWT"], 20_000, True),
    ("verify", "Verify it", ["PyJWT"], 10_000, True),
    ("create", "Create a room, one after another", ["requests", "httpx"], 1_000, True),
    ("asyncio", "Create a room, asyncio, one after another", ["aiohttp"], 2_000, True),
    ("at once", "Create a room, asyncio, 64 at once", ["aiohttp"], 4_000, False),
    ("list", "List 20 rooms, four members of each read", ["requests"], 1_000, True),
]

# title, peer, limit of our cost over the peer's
GOALS = [
    ("Sign a participant token", "PyJWT", 0.025),
    ("Verify it", "PyJWT", 0.045),
    ("Create a room, one after another", "requests", 0.065),
    ("Create a room, one after another", "httpx", 0.12),
    ("Create a room, asyncio, one after another", "aiohttp", 0.45),
    ("Create a room, asyncio, 64 at once", "aiohttp", 0.28),
    ("List 20 rooms, four members of each read", "requests", 0.075),
    ("Decode 20 rooms, four members of each read", "msgspec", 1.0),
    ("Fresh process to first answer", "requests+PyJWT", 0.20),
]
IMPORT_MS = 5.0
IMPORT_MIB = 6.0

Costs = dict[str, list[float]]


def environment() -> dict[str, str]:
    """Without proxies, and with the package of this checkout."""
    kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    return {**kept, "PYTHONPATH": str(HERE.parent / "python")}


def pin() -> list[str]:
    core = max(os.sched_getaffinity(0))
    return ["taskset", "-c", str(core)]


def prepare() -> Path:
    """Builds what is measured; gives the program that serves the answers."""
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    wanted = HERE / "requirements.txt"
    install = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", wanted]
    subprocess.run(install, check=True)
    subprocess.run([sys.executable, HERE.parent / "tools" / "build.py", "--release"], check=True)
    # As pip leaves a package, ours and the peers' alike: without it Python reads the sources anew in every process.
    subprocess.run([PYTHON, "-m", "compileall", "-q", HERE.parent / "python" / "videosdk_api"], check=True)
    build = [
        "cargo",
        "bench",
        "--locked",
        "-p",
        "videosdk-api",
        "--bench",
        "call",
        "--no-run",
        "--message-format=json",
    ]
    out = subprocess.run(build, check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout
    made = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    programs = [m["executable"] for m in made if m.get("executable") and m["target"]["name"] == "call"]
    return Path(programs[-1])


class Server:
    """The program of the core's benches, answering with rooms made beforehand."""

    def __init__(self, program: Path, pinned: bool) -> None:
        command = [*(pin() if pinned else []), str(program), "serve"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.url = "http://" + self.process.stdout.readline().strip()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()


def child(command: list[object]) -> str:
    done = subprocess.run(
        command, check=True, env=environment(), stdout=subprocess.PIPE, text=True, timeout=120
    )
    return done.stdout


def spent(command: list[object]) -> tuple[float, float]:
    """CPU milliseconds and greatest resident MiB of a whole process."""
    process = subprocess.Popen([str(part) for part in command], env=environment(), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    assert status == 0, command
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def in_turn(round_number: int, subjects: list[str]) -> list[str]:
    """Each round begins with another subject."""
    at = round_number % len(subjects)
    return subjects[at:] + subjects[:at]


def measure_works(program: Path, rounds: int, only: str | None) -> dict[str, Costs]:
    costs: dict[str, Costs] = {}
    for work, title, peers, count, pinned in WORKS:
        if only and only != work:
            continue
        subjects = [*peers, OURS]
        table: Costs = {subject: [] for subject in subjects}
        with Server(program, pinned) as server:
            for round_number in range(rounds):
                for subject in in_turn(round_number, subjects):
                    # Ours is far cheaper: more operations give it a figure as steady as its peers'.
                    times = count * 5 if subject == OURS and work in {"sign", "verify"} else count
                    command = [
                        *(pin() if pinned else []),
                        PYTHON,
                        HERE / "work.py",
                        work,
                        subject,
                        times,
                        server.url,
                    ]
                    table[subject].append(json.loads(child([str(part) for part in command]))["ns"] / 1000)
        costs[title] = table
        show(title, table, "µs")
    return costs


def measure_processes(program: Path, rounds: int) -> tuple[dict[str, Costs], float, float]:
    """The first answer of a fresh process, and what the import costs beside an interpreter that imports nothing."""
    first: Costs = {"requests+PyJWT": [], OURS: []}
    imported: list[tuple[float, float]] = []
    with Server(program, True) as server:
        for round_number in range(-1, rounds):
            for subject in in_turn(round_number, list(first)):
                cost, _ = spent([*pin(), PYTHON, HERE / "first.py", subject, server.url])
                if round_number >= 0:
                    first[subject].append(cost)
            samples = []
            for code in ("pass", f"import {OURS}"):
                several = [spent([*pin(), PYTHON, "-c", code]) for _ in range(5)]
                samples.append((min(s[0] for s in several), min(s[1] for s in several)))
            if round_number >= 0:
                imported.append((samples[1][0] - samples[0][0], samples[1][1] - samples[0][1]))
    show("Fresh process to first answer", first, "ms")
    milliseconds = statistics.median(i[0] for i in imported)
    mib = statistics.median(i[1] for i in imported)
    return {"Fresh process to first answer": first}, milliseconds, mib


def measure_decode() -> dict[str, Costs]:
    title = "Decode 20 rooms, four members of each read"
    out = child([str(p) for p in [*pin(), PYTHON, HERE / "decode.py", "--json"]])
    table: Costs = json.loads(out.splitlines()[-1])
    show(title, table, "µs")
    return {title: table}


def ratio(table: Costs, peer: str) -> float:
    return statistics.median(a / b for a, b in zip(table[OURS], table[peer], strict=True))


def show(title: str, table: Costs, unit: str) -> None:
    print(f"\n| {title} | {unit} | videosdk_api / it |\n|---|--:|--:|")
    for subject, all_costs in table.items():
        cost = statistics.median(all_costs)
        digits = 2 if cost < 10 else 1 if cost < 100 else 0
        print(f"| {subject} | {cost:.{digits}f} | {ratio(table, subject):.3f} |", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--only", help="one of the works, or first, to look at it alone")
    given = parser.parse_args()
    program = prepare()
    costs = measure_works(program, given.rounds, given.only)
    missed = False
    if not given.only:
        costs.update(measure_decode())
    if given.only in {None, "first"}:
        processes, milliseconds, mib = measure_processes(program, given.rounds)
        costs.update(processes)
        print(f"\nimport {OURS}: {milliseconds:.1f} ms and {mib:.1f} MiB over a bare interpreter")
        missed = milliseconds > IMPORT_MS or mib > IMPORT_MIB
    print("\n| Goal | seen | limit |\n|---|--:|--:|")
    for title, peer, limit in GOALS:
        if title in costs:
            seen = ratio(costs[title], peer)
            missed |= seen > limit * 1.02
            print(f"| {title} / {peer} | {seen:.3f} | {limit} |")
    if given.only in {None, "first"}:
        print(f"| import, ms over bare | {milliseconds:.1f} | {IMPORT_MS} |")
        print(f"| import, MiB over bare | {mib:.1f} | {IMPORT_MIB} |")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
