"""Runs every check of the project and ends with one line: `N passed, N failed`.

Standard library only, so that it runs on a fresh machine. What the steps need (virtual environments, npm packages, cargo-deny)
is installed inside the checkout. A tool that cannot be had is named at the end, never silently left out, and where CI is set it
counts as a failure. With names of steps as arguments only those run, one after the other: `python3 tests/run.py rust python`.
Without, the core comes first; then Python runs beside everything else, because most of the time of both is spent waiting; what
measures time comes last, alone.
"""

import os
import shutil
import sys
import time

from runner import bench, c, console, node, processes, python, rust
from runner.tally import TARGET, Tally, side_by_side

STEPS = {
    "rust": rust.rust,
    "demo": rust.demo,
    "validators": rust.validators,
    "peers": rust.peers,
    "console": console.console,
    "console-paint": console.paint,
    "python": python.python,
    "python-demo": python.demo,
    "node": node.node,
    "node-demo": node.demo,
    "node-packaging": node.packaging,
    "c": c.c,
    "c-packaging": c.packaging,
    "packaging": python.packaging,
    "supply-chain": rust.supply_chain,
    "python-immunity": python.immunity,
    "node-immunity": node.immunity,
    "remains": processes.remains,
    "soak": processes.soak,
    "figures": bench.figures,
    "measurements": bench.quick,
}

FIRST = ["rust", "demo"]
# They measure time, so nothing runs beside them.
LAST = ["python-immunity", "node-immunity", "console-paint", "remains", "soak"]
# What only runs when it is named.
ALONE = ["measurements"]
PYTHON = ["python", "python-demo", "packaging", "c-packaging", "peers", "validators", "supply-chain", "figures"]
LANES = [PYTHON, [name for name in STEPS if name not in {*FIRST, *PYTHON, *LAST, *ALONE}]]


def in_turn(tally, names):
    for name in names:
        STEPS[name](tally)


def main():
    start = time.monotonic()
    unknown = [name for name in sys.argv[1:] if name not in STEPS]
    if unknown:
        print(f"there is no step {', '.join(unknown)}: the steps are {', '.join(STEPS)}")
        return 2
    if os.environ.get("CI"):
        # Who builds once has no use for what makes a second build faster: a third of all that is written.
        os.environ.setdefault("CARGO_INCREMENTAL", "0")
    tally = Tally()
    if sys.argv[1:]:
        in_turn(tally, sys.argv[1:])
    else:
        in_turn(tally, FIRST)
        side_by_side([lambda names=names: in_turn(tally, names) for names in LANES])
        in_turn(tally, LAST)
    print(f"\n{time.monotonic() - start:.0f} s in all, {shutil.disk_usage(TARGET).free / 1e9:.1f} GB of the disk left")
    for name in tally.left_out:
        print(f"left out: {name}")
        if os.environ.get("CI"):
            tally.add(f"{name} was left out", 0, 1)
    for name, lines in tally.reasons:
        print(f"\nWhat {name} said:", *lines, sep="\n    ")
    for name in tally.broken:
        print(f"FAILED: {name}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
