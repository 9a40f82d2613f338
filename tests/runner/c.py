"""The steps of the C library."""

import re
import sys

from .tally import ROOT, step


def counts(output):
    """The last line that tells."""
    found = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)
    return (int(found[-1][0]), int(found[-1][1])) if found else (0, 0)


def c(tally):
    step(tally, "C library", [sys.executable, ROOT / "bindings-c" / "tests" / "run.py"], counts)


def packaging(tally):
    """The library as a user gets it: optimised, installed, moved, and built against."""
    step(tally, "C packaging", [sys.executable, ROOT / "tests" / "packaging" / "c.py"], counts)
