"""Two hundred event loops, each closed with five calls under way. Prints what they left behind as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import warnings
from typing import TYPE_CHECKING, Any

from videosdk_api import AsyncVideoSDK

if TYPE_CHECKING:
    from collections.abc import Callable

LOOPS, PENDING = 200, 5
unraisable: list[str] = []
kept: list[Any] = []


def note(what: Any) -> None:
    unraisable.append(f"{what.err_msg}: {what.exc_value!r} in {what.object!r}")


def threads() -> int:
    return len(os.listdir("/proc/self/task"))


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def cancelled(client: AsyncVideoSDK) -> None:
    """asyncio.run cancels what is under way."""

    async def work() -> None:
        for _ in range(PENDING):
            asyncio.ensure_future(client.rooms.get("slow"))
        # The calls must have reached the service, so that it can see how they end.
        await asyncio.sleep(0.02)

    asyncio.run(work())


def abandoned(client: AsyncVideoSDK) -> None:
    """The loop is closed and dropped though nobody cancelled anything."""

    async def work() -> None:
        for _ in range(PENDING):
            asyncio.ensure_future(client.rooms.get("slow"))
        await asyncio.sleep(0.02)

    loop = asyncio.new_event_loop()
    # asyncio itself complains of destroyed tasks through this; that is its right, and not what is looked for.
    loop.set_exception_handler(lambda *_: None)
    loop.run_until_complete(work())
    loop.close()
    del loop
    gc.collect()


def main() -> None:
    sys.unraisablehook = note
    warnings.simplefilter("always")
    ways: dict[str, Callable[[AsyncVideoSDK], None]] = {"cancelled": cancelled, "abandoned": abandoned}
    way = ways[sys.argv[1]]
    client = AsyncVideoSDK()
    with warnings.catch_warnings(record=True) as caught:
        for _ in range(5):
            way(client)
        before, open_before = threads(), descriptors()
        for _ in range(LOOPS - 5):
            way(client)
        gc.collect()
        grown, opened = threads() - before, descriptors() - open_before
    warned = [str(one.message) for one in caught if "unclosed event loop" not in str(one.message)]
    print(json.dumps({"unraisable": unraisable, "warnings": warned, "threads": grown, "descriptors": opened}))


main()
