"""The steps of the Python package."""

import sys

from .tally import ROOT, environment, pytest_counts, step

PACKAGE = ROOT / "bindings-python"
RUN = [sys.executable, PACKAGE / "tests" / "run.py"]
# Tests that measure time.
TIMED = ("test_t04", "test_t05", "test_t06", "test_t08", "test_t09", "test_t36")


def python(tally):
    # The first of them builds the native module and makes the virtual environment.
    for suite in ("unit", "conformance"):
        step(tally, f"Python {suite}", [*RUN, suite], pytest_counts)
    step(tally, "Python immunity", [*RUN, "immunity", "-s", *immunity_files(timed=False)], pytest_counts)
    interpreter = ROOT / "target" / "venv-python" / "bin" / "python"
    step(tally, "Python types and style", [interpreter, PACKAGE / "tests" / "check_types.py"])


def immunity(tally):
    """What native packages of others fail at, where it is a matter of time. The figures are shown."""
    step(tally, "Python immunity, timed", [*RUN, "immunity", "-s", *immunity_files(timed=True)], pytest_counts)


def immunity_files(timed):
    files = sorted(path.name for path in (PACKAGE / "tests" / "immunity").glob("test_*.py"))
    return [name for name in files if name.startswith(TIMED) == timed]


def packaging(tally):
    """The wheel and the source distribution as a user gets them."""
    interpreter = environment(tally, "venv-packaging", ROOT / "tests" / "packaging" / "requirements.txt")
    if interpreter is None:
        return
    pytest = [interpreter, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider"]
    step(tally, "Python packaging", [*pytest, "tests/packaging/test_python.py"], pytest_counts)


def demo(tally):
    """What `make demo` runs, with the native module that is already built."""
    for name in ("quickstart", "record_room"):
        command = [sys.executable, ROOT / "examples" / "python" / f"{name}.py"]
        step(tally, f"demo in Python: {name}", command, env={"PYTHONPATH": str(PACKAGE / "python")})
