"""Builds the examples in C below target/: `python3 examples/c/build.py`, and with `--run` runs what `make demo` shows.

The library is built without optimisation and installed below target/ first. What needs libmicrohttpd is left out by name where
that is not installed (Debian: libmicrohttpd-dev).
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parents[1] / "bindings-c" / "tools"))

import install as installing

PREFIX = installing.TARGET / "c" / "prefix"
OUT = installing.TARGET / "c" / "examples"
SHOWN = ["quickstart", "record_room"]


def pkg_config(*names):
    """The flags for these packages, none for no package, or None where one is missing."""
    if not names:
        return []
    if not shutil.which("pkg-config"):
        return None
    done = subprocess.run(["pkg-config", "--cflags", "--libs", *names], text=True, capture_output=True)
    return done.stdout.split() if done.returncode == 0 else None


def build():
    """The programs that could be built, by name, and those that could not."""
    installing.install(PREFIX, profile="debug", static=False)
    OUT.mkdir(parents=True, exist_ok=True)
    programs, left_out = {}, []
    for source in sorted(HERE.glob("*.c")):
        needs = ["libmicrohttpd"] if "microhttpd.h" in source.read_text() else []
        flags = pkg_config(*needs)
        if flags is None:
            left_out.append(f"{source.name} needs {' '.join(needs)}")
            continue
        program = OUT / source.stem
        command = [
            os.environ.get("CC", "cc"), "-std=c99", "-D_DEFAULT_SOURCE", "-Wall", "-Wextra", "-pedantic", "-Werror", source,
            f"-I{PREFIX / 'include'}", "-o", program, f"-L{PREFIX / 'lib'}", "-lvideosdk_api", *flags, "-lpthread",
            f"-Wl,-rpath,{PREFIX / 'lib'}",
        ]
        subprocess.run([str(part) for part in command], check=True)
        programs[source.stem] = program
    return programs, left_out


def main():
    programs, left_out = build()
    for name in left_out:
        print(f"left out: {name}")
    if "--run" in sys.argv:
        for name in SHOWN:
            subprocess.run([programs[name]], check=True)


if __name__ == "__main__":
    main()
