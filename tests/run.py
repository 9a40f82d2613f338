"""Runs every check of the project and ends with one line: `N passed, N failed`.

Standard library only, so that it runs on a fresh machine. What the steps need (virtual environments, npm packages, cargo-deny)
is installed inside the checkout. A tool that cannot be had is named at the end, never silently left out. With names of steps
as arguments only those run: `python3 tests/run.py rust python`.
"""

import sys
import time

from runner import node, python, rust
from runner.tally import Tally

STEPS = {
    "rust": rust.rust,
    "demo": rust.demo,
    "validators": rust.validators,
    "peers": rust.peers,
    "python": python.python,
    "python-demo": python.demo,
    "node": node.node,
    "packaging": python.packaging,
    "node-packaging": node.packaging,
    "supply-chain": rust.supply_chain,
}


def main():
    start = time.monotonic()
    unknown = [name for name in sys.argv[1:] if name not in STEPS]
    if unknown:
        print(f"there is no step {', '.join(unknown)}: the steps are {', '.join(STEPS)}")
        return 2
    tally = Tally()
    for name in sys.argv[1:] or STEPS:
        STEPS[name](tally)
    print(f"\n{time.monotonic() - start:.0f} s in all")
    for name in tally.left_out:
        print(f"left out: {name}")
    for name in tally.broken:
        print(f"FAILED: {name}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
