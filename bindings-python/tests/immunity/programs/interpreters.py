"""Imports the package in a second interpreter and goes on in the main one. Prints what happened as JSON."""

from __future__ import annotations

import importlib
import json
import tempfile
from typing import Any

from videosdk_api import VideoSDK

CODE = """
import traceback
try:
    import videosdk_api
    text = "imported"
except ImportError as error:
    text = "ImportError: " + str(error)
except BaseException:
    text = traceback.format_exc()
with open({path!r}, "w") as file:
    file.write(text)
"""


def run(code: str) -> None:
    """Runs code in a new interpreter, with whatever this Python has for it."""
    for name in ("_interpreters", "_xxsubinterpreters"):
        try:
            module: Any = importlib.import_module(name)
        except ImportError:
            continue
        interpreter = module.create()
        (module.exec if hasattr(module, "exec") else module.run_string)(interpreter, code)
        module.destroy(interpreter)
        return
    raise SystemExit("this Python has no module for interpreters")


def main() -> None:
    client = VideoSDK()
    client.rooms.create()
    said = []
    for _ in range(3):
        with tempfile.NamedTemporaryFile("r") as file:
            run(CODE.format(path=file.name))
            said.append(file.read())
    rooms = [client.rooms.create().room_id for _ in range(3)]
    print(json.dumps({"said": said, "rooms": len(set(rooms))}))


main()
