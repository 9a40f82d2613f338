"""Builds the examples in C below target/: `python3 examples/c/build.py`, and with `--run` builds and runs what `make demo` shows.

The library is built without optimisation and installed below target/ first. libmicrohttpd is fetched from Debian where it is not
installed; where it cannot be had, what needs it is left out by name.
"""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parents[1] / "bindings-c" / "tools"))

import install as installing
import needs

PREFIX = installing.TARGET / "c" / "prefix"
OUT = installing.TARGET / "c" / "examples"
SHOWN = ["quickstart", "record_room"]


def build(names=None):
    """The programs that could be built, by name, and those that could not; all of them, or only these."""
    installing.install(PREFIX, profile="debug", static=False)
    OUT.mkdir(parents=True, exist_ok=True)
    programs, left_out = {}, []
    for source in sorted(HERE.glob("*.c")):
        if names is not None and source.stem not in names:
            continue
        try:
            flags = needs.libraries("microhttpd") if "microhttpd.h" in source.read_text() else []
        except needs.Missing as missing:
            left_out.append(f"{source.name} needs {missing}")
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
    shown = SHOWN if "--run" in sys.argv else None
    programs, left_out = build(shown)
    for name in left_out:
        print(f"left out: {name}")
    for name in shown or ():
        subprocess.run([programs[name]], check=True)


if __name__ == "__main__":
    main()
