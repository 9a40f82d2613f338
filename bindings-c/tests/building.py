"""Builds the library and test programs for everything that tests it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "bindings-c" / "tools"))

import install as installing

OUT = installing.TARGET / "c"
PREFIX = OUT / "prefix"
CC = os.environ.get("CC", "cc")
WARNINGS = ["-Wall", "-Wextra", "-Werror"]


def library(prefix=PREFIX, features=None, static=True):
    """Builds the library as it is now and installs it below `prefix`."""
    installing.install(prefix, profile="debug", features=features, static=static)


def compile_c(source, program, flags=(), prefix=PREFIX, compiler=CC):
    """A program with the shared library, which it finds where it was installed."""
    program.parent.mkdir(parents=True, exist_ok=True)
    command = [
        compiler, "-g", *WARNINGS, *flags, source, "-o", program, f"-I{prefix / 'include'}", f"-L{prefix / 'lib'}",
        "-lvideosdk_api", "-lpthread", f"-Wl,-rpath,{prefix / 'lib'}",
    ]
    subprocess.run([str(part) for part in command], check=True)
    return program
