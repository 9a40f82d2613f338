"""One command that proves where we stand: `make bench`, which is `python3 tests/benchmarks/run.py`.

    --rounds N        rounds of a full run (5); a figure is the median of them
    --only WORK …     only these works, `growth` or `servers`; nothing is written down
    --language L …    only these languages; nothing is written down
    --quick           ours and the references alone, against what was written down last, in less than three minutes
    --made-by-tests   with --quick: takes what the packaging tests of `make test` have built, without the works of Rust

It builds everything in release, installs the peers, starts one server, and measures the four languages in interleaved rounds. A full
run writes results.json, RESULTS.md, peers.svg and growth.svg here. It ends with 1, and says which, when a goal is missed by more than 2 %.
Standard library only.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import chart
import figures
import guard
import plan
import prepare
import servers
import table
from measure import Machine, growth, rounds

HERE = Path(__file__).resolve().parent
BESIDE = ("growth", "servers")
FEWER_ROUNDS = 3


def first_line(*command):
    return subprocess.run(command, text=True, capture_output=True).stdout.splitlines()[0].strip()


def machine():
    info = Path("/proc/cpuinfo").read_text().splitlines()
    cpu = next((line.split(":", 1)[1].strip() for line in info if line.startswith("model name")), platform.machine())
    versions = [first_line("rustc", "--version"), f"Python {platform.python_version()}", f"Node {first_line('node', '--version')}",
                first_line("cc", "--version")]
    return {"cpu": cpu, "cores": len(os.sched_getaffinity(0)), "kernel": platform.release(), "versions": ", ".join(versions),
            "load_before": os.getloadavg()[0]}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=[*plan.WORKS, *BESIDE])
    parser.add_argument("--language", nargs="+", choices=plan.LANGUAGES)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--made-by-tests", action="store_true")
    given = parser.parse_args()
    if given.made_by_tests and not given.quick:
        parser.error("--made-by-tests goes with --quick: a full run builds what it measures")
    return given


def show(line):
    print(line, flush=True)


def measured(given, prepared):
    languages = given.language or plan.LANGUAGES
    names = given.only or [*plan.WORKS, *BESIDE]
    results = {"measured": datetime.now(timezone.utc).strftime("%Y-%m-%d"), "rounds": given.rounds, "machine": machine()}
    fewer = min(given.rounds, FEWER_ROUNDS)
    with Machine(prepared) as running:
        samples = rounds(running, [name for name in names if name not in BESIDE], languages, given.rounds, show)
        if "growth" in names:
            results["growth"] = figures.growth(growth(running, languages, fewer, show))
        if "servers" in names and not given.language:
            results["servers"] = figures.servers(servers.measure(running, fewer, show))
    results["machine"]["load_after"] = os.getloadavg()[0]
    results["goals"] = figures.goals(samples)
    results["works"] = figures.works(samples)
    return results


def write(results):
    (HERE / "results.json").write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    (HERE / "RESULTS.md").write_text(table.document(results))
    (HERE / "peers.svg").write_text(chart.against_peers(results))
    (HERE / "growth.svg").write_text(chart.growing(results))


def main():
    given = arguments()
    prepared = prepare.everything(given.made_by_tests)
    if given.quick:
        return guard.guard(Machine(prepared), json.loads((HERE / "results.json").read_text()), show)
    results = measured(given, prepared)
    show(table.document(results))
    if not given.only and not given.language:
        write(results)
    missed = [figures.name_of(row) for row in results["goals"] if row["verdict"] == "MISSED"]
    for name in missed:
        show(f"MISSED: {name}")
    show(f"{len(results['goals']) - len(missed)} goals met, {len(missed)} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
