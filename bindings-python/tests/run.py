"""Runs tests of the Python package: `bindings-python/tests/run.py unit [arguments of pytest]`, `immunity`, or `conformance`.

The native module is built first. The frameworks that the tests use go into a virtual environment of this
checkout; with `PYTHON=python3.12` before the command they run under that Python, in one of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SUITES = ("unit", "immunity", "conformance")


def environment() -> Path:
    """The Python of a virtual environment that holds what the tests need."""
    python = os.environ.get("PYTHON", sys.executable)
    name = "venv-python" if python == sys.executable else f"venv-{Path(python).name}"
    folder = ROOT / "target" / name
    inside = folder / "bin" / "python"
    needs = (HERE / "requirements.txt").read_text()
    mark = folder / "installed.txt"
    if mark.exists() and mark.read_text() == needs:
        return inside
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([python, "-m", "venv", folder], check=True)
    pip = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-r", HERE / "requirements.txt"], check=True)
    mark.write_text(needs)
    return inside


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in SUITES:
        print(f"{__doc__}\nThe first argument is one of: {', '.join(SUITES)}", file=sys.stderr)
        return 2
    python = environment()
    subprocess.run([sys.executable, HERE.parent / "tools" / "build.py"], check=True)
    variables = {
        **os.environ,
        "PYTHONPATH": str(HERE.parent / "python"),
        "PYTHONDONTWRITEBYTECODE": "1",
        # The programs that the tests start find their own Python first.
        "PATH": f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}",
    }
    command = [python, "-m", "pytest", "-p", "no:cacheprovider", *sys.argv[2:]]
    return subprocess.run(command, cwd=HERE / sys.argv[1], env=variables, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
