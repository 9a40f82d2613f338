"""Which service the examples talk to: yours where VIDEOSDK_API_KEY is set, else an emulator of their own."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from videosdk_api import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def service() -> Iterator[Emulator | None]:
    """Gives the emulator, or None for the real service; inside, `VideoSDK()` finds it by the environment."""
    if os.environ.get("VIDEOSDK_API_KEY"):
        yield None
        return
    with Emulator() as emulator:
        before = dict(os.environ)
        os.environ.update(emulator.environment())
        print(f"VIDEOSDK_API_KEY is not set: using an emulator at {emulator.url}", file=sys.stderr)
        try:
            yield emulator
        finally:
            os.environ.clear()
            os.environ.update(before)
