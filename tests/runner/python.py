"""The steps of the Python package."""

import os
import sys

from .tally import ROOT, environment, pytest_counts, step

PACKAGE = ROOT / "bindings-python"
WITH_PACKAGE = {"PYTHONPATH": str(PACKAGE / "python"), "PYTHONDONTWRITEBYTECODE": "1"}


def python(tally):
    interpreter = environment(tally, "venv-python", PACKAGE / "tests" / "requirements.txt")
    if interpreter is None or not step(tally, "native library", [sys.executable, PACKAGE / "tools" / "build.py"]):
        return
    pytest = [interpreter, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    workers = ["-n", str(min(4, os.cpu_count() or 1))]
    step(tally, "Python unit tests", [*pytest, "tests/unit"], pytest_counts, cwd=PACKAGE, env=WITH_PACKAGE)
    step(tally, "Python conformance", [*pytest, *workers, "tests/conformance"], pytest_counts, cwd=PACKAGE, env=WITH_PACKAGE)
    step(tally, "Python immunity", [*pytest, "-s", "tests/immunity"], pytest_counts, cwd=PACKAGE, env=WITH_PACKAGE)
    step(tally, "Python types", [interpreter, "tests/check_types.py"], cwd=PACKAGE, env=WITH_PACKAGE)
    step(tally, "demo in Python", [interpreter, ROOT / "examples" / "python" / "quickstart.py"], env=WITH_PACKAGE)


def packaging(tally):
    """The wheel and the source distribution as a user gets them."""
    interpreter = environment(tally, "venv-packaging", ROOT / "tests" / "packaging" / "requirements.txt")
    if interpreter is None:
        return
    pytest = [interpreter, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider"]
    step(tally, "Python packaging", [*pytest, "tests/packaging/test_python.py"], pytest_counts)
