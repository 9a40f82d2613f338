"""Gives up calls that take half a minute, in the way that is named. Prints times and memory as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import threading
import time
from typing import TYPE_CHECKING

import anyio
import uvloop

from videosdk_api import AsyncVideoSDK

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

CALLS, AT_ONCE = 500, 25
WAIT = 0.1
took: list[float] = []
timeouts = [0]


async def wait_for(client: AsyncVideoSDK) -> None:
    """asyncio's own deadline."""
    start = time.monotonic()
    try:
        await asyncio.wait_for(client.rooms.get("slow"), WAIT)
    except (asyncio.TimeoutError, TimeoutError):
        timeouts[0] += 1
    took.append(time.monotonic() - start)


async def move_on(client: AsyncVideoSDK) -> None:
    """anyio's deadline."""
    start = time.monotonic()
    with anyio.move_on_after(WAIT) as scope:
        await client.rooms.get("slow")
    timeouts[0] += scope.cancelled_caught
    took.append(time.monotonic() - start)


class OnPurposeError(Exception):
    """What makes a group fail."""


async def fail() -> None:
    await asyncio.sleep(WAIT)
    raise OnPurposeError


async def group_fails(client: AsyncVideoSDK) -> None:
    """A group in which another task fails: asyncio.TaskGroup where there is one, else anyio's."""
    start = time.monotonic()
    try:
        if sys.version_info >= (3, 11):
            async with asyncio.TaskGroup() as group:
                group.create_task(client.rooms.get("slow"))
                group.create_task(fail())
        else:
            async with anyio.create_task_group() as others:
                others.start_soon(client.rooms.get, "slow")
                others.start_soon(fail)
    except BaseException as error:
        inner = getattr(error, "exceptions", [error])
        timeouts[0] += any(isinstance(one, OnPurposeError) for one in inner)
    took.append(time.monotonic() - start)


async def all_of(one: Callable[[AsyncVideoSDK], Awaitable[None]], client: AsyncVideoSDK, calls: int) -> None:
    for _ in range(calls // AT_ONCE):
        await asyncio.gather(*(one(client) for _ in range(AT_ONCE)))


def in_threads(client: AsyncVideoSDK, calls: int) -> None:
    """Two loops in two threads share one client."""
    threads = [
        threading.Thread(target=lambda: asyncio.run(all_of(wait_for, client, calls // 2))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def on(new_loop: Callable[[], asyncio.AbstractEventLoop], work: Awaitable[None]) -> None:
    loop = new_loop()
    try:
        loop.run_until_complete(work)
    finally:
        loop.close()


WAYS: dict[str, Callable[[AsyncVideoSDK, int], None]] = {
    "wait_for": lambda client, calls: asyncio.run(all_of(wait_for, client, calls)),
    "uvloop": lambda client, calls: on(uvloop.new_event_loop, all_of(wait_for, client, calls)),
    "anyio": lambda client, calls: anyio.run(all_of, move_on, client, calls),
    "group": lambda client, calls: asyncio.run(all_of(group_fails, client, calls)),
    "threads": in_threads,
}


def memory() -> float:
    """Resident memory in MiB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    way = WAYS[sys.argv[1]]
    client = AsyncVideoSDK()
    # The first rounds fill pools and caches; what counts is whether it goes on growing.
    way(client, 4 * AT_ONCE)
    gc.collect()
    before = memory()
    took.clear()
    timeouts[0] = 0
    way(client, CALLS)
    gc.collect()
    result = {"timeouts": timeouts[0], "worst": max(took), "calls": len(took), "grown": memory() - before}
    print(json.dumps(result), flush=True)
    # It lives on, so that the requests cannot have ended by its death.
    sys.stdin.readline()


main()
