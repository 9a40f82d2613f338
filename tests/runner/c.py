"""The steps of the C library."""

import re
import sys

from .tally import ROOT, step


def run(tally, name, script):
    def counts(output):
        """The last line that tells; what was left out is told again at the end of the whole run."""
        tally.left_out.extend(f"{name}: {what}" for what in re.findall(r"^left out: (.+)$", output, re.M))
        found = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)
        return (int(found[-1][0]), int(found[-1][1])) if found else (0, 0)

    step(tally, name, [sys.executable, script], counts)


def c(tally):
    run(tally, "C library", ROOT / "bindings-c" / "tests" / "run.py")


def packaging(tally):
    """The library as a user gets it: optimised, installed, moved, and built against."""
    run(tally, "C packaging", ROOT / "tests" / "packaging" / "c.py")
