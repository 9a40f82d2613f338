"""The steps of the measurements: what the driver says of figures, and whether we became slower beside our peers."""

import re
import sys

from .tally import ROOT, step

FOLDER = ROOT / "tests" / "benchmarks"


def figures(tally):
    def counts(output):
        ran = sum(map(int, re.findall(r"^Ran (\d+) tests?", output, re.M)))
        failed = sum(map(int, re.findall(r"(?:failures|errors)=(\d+)", output)))
        return ran - failed, failed

    step(tally, "figures of the measurements", [sys.executable, "-m", "unittest", "discover", "-s", FOLDER], counts)


def quick(tally):
    """With the release libraries that the packaging steps have built."""

    def counts(output):
        found = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)
        return (int(found[-1][0]), int(found[-1][1])) if found else (0, 0)

    step(tally, "measurements, quick", [sys.executable, FOLDER / "run.py", "--quick", "--made-by-tests"], counts)
