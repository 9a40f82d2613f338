"""What a process looks like from outside, in every language: a short soak, and what is left of a secret."""

import re
import sys

from .tally import ROOT, step

FOLDER = ROOT / "tests" / "processes"
# `make soak` takes half an hour.
SHORT = {"SOAK_SECONDS": "20"}


def counts(output):
    found = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)
    return (int(found[-1][0]), int(found[-1][1])) if found else (0, 0)


def soak(tally):
    step(tally, "soak, short", [sys.executable, FOLDER / "soak.py"], counts, env=SHORT)


def remains(tally):
    step(tally, "what is left of a secret", [sys.executable, FOLDER / "remains.py"], counts)
