"""Builds the native module and puts it beside the Python sources, for work in this repository.

    python3 bindings-python/tools/build.py [--release] [--out FOLDER]

With `--out` it goes into that folder instead, which must exist. Wheels are built by maturin, from pyproject.toml.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
PACKAGE = HERE / "python" / "videosdk_api"


def main() -> None:
    """Build, then copy."""
    command = ["cargo", "build", "-p", "videosdk-api-python", "--message-format=json-render-diagnostics"]
    if "--release" in sys.argv[1:]:
        command += ["--release", "--features", "lean"]
    built = subprocess.run(command, cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=False)
    if built.returncode != 0:
        sys.exit(built.returncode)
    library = find_library(built.stdout)
    given = sys.argv[1:]
    folder = Path(given[given.index("--out") + 1]).resolve() if "--out" in given else PACKAGE
    target = folder / ("_native.pyd" if os.name == "nt" else "_native.abi3.so")
    # A running process may have the old one mapped: the new one takes its name, not its place.
    fresh = target.with_suffix(".new")
    shutil.copyfile(library, fresh)
    fresh.replace(target)
    print(target.relative_to(HERE.parent))


def find_library(messages: str) -> Path:
    """Where cargo says that it put the library."""
    for line in messages.splitlines():
        message = json.loads(line)
        if message.get("reason") == "compiler-artifact" and message["target"]["name"] == "_native":
            for name in message["filenames"]:
                if name.endswith((".so", ".dylib", ".dll")):
                    return Path(name)
    sys.exit("cargo named no library")


main()
