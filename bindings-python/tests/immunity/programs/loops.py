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


async def leave_calls(client: AsyncVideoSDK) -> None:
    """Begins calls and ends without them once they have reached the service, which sees their end."""
    calls = [asyncio.ensure_future(client.rooms.get("slow")) for _ in range(PENDING)]
    await asyncio.sleep(0.1)
    assert not any(call.done() for call in calls)


def cancelled(client: AsyncVideoSDK) -> None:
    """asyncio.run cancels what is under way."""

    asyncio.run(leave_calls(client))


def abandoned(client: AsyncVideoSDK) -> None:
    """The loop is closed and dropped though nobody cancelled anything."""
    loop = asyncio.new_event_loop()
    # asyncio itself complains of destroyed tasks through this; that is its right, and not what is looked for.
    loop.set_exception_handler(lambda *_: None)
    loop.run_until_complete(leave_calls(client))
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
