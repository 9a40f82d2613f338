"""The steps of the Python package."""

import sys

from .tally import ROOT, environment, pytest_counts, step

PACKAGE = ROOT / "bindings-python"
RUN = [sys.executable, PACKAGE / "tests" / "run.py"]


def python(tally):
    # The first of them builds the native module and makes the virtual environment.
    for suite in ("unit", "conformance"):
        step(tally, f"Python {suite}", [*RUN, suite], pytest_counts)
    interpreter = ROOT / "target" / "venv-python" / "bin" / "python"
    step(tally, "Python types and style", [interpreter, PACKAGE / "tests" / "check_types.py"])


def immunity(tally):
    """What native packages of others fail at. The figures are shown."""
    step(tally, "Python immunity", [*RUN, "immunity", "-s"], pytest_counts)


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
