"""Starts ten calls and ends after the given time, in the given way. Prints the moment at which it ends."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time

from videosdk_api import AsyncVideoSDK, VideoSDK

CALLS = 10


class Node:
    """Part of a reference cycle that also holds a client."""

    def __init__(self, client: VideoSDK) -> None:
        self.client = client
        self.other: Node = self


def start(client: VideoSDK) -> None:
    def work() -> None:
        while True:
            client.rooms.get("slow")

    for _ in range(CALLS):
        threading.Thread(target=work, daemon=True).start()


def start_on_a_loop(client: AsyncVideoSDK) -> None:
    async def work() -> None:
        await asyncio.gather(*(client.rooms.get("slow") for _ in range(CALLS)))

    threading.Thread(target=lambda: asyncio.run(work()), daemon=True).start()


def end(way: str) -> None:
    print(time.monotonic(), flush=True)
    if way == "sys.exit":
        sys.exit(7)
    if way == "exception":
        raise RuntimeError("on purpose")
    if way == "os._exit":
        os._exit(7)


async def inside_a_loop(client: AsyncVideoSDK, pause: float, way: str) -> None:
    calls = [asyncio.ensure_future(client.rooms.get("slow")) for _ in range(CALLS)]
    await asyncio.sleep(pause)
    assert not any(call.done() for call in calls)
    end(way)


def main() -> None:
    global kept
    way, holder, pause = sys.argv[1], sys.argv[2], float(sys.argv[3])
    if holder == "loop":
        asyncio.run(inside_a_loop(AsyncVideoSDK(), pause, way))
        return
    if holder == "loop thread":
        start_on_a_loop(AsyncVideoSDK())
    else:
        client = VideoSDK()
        start(client)
        if holder == "global":
            kept = client
        elif holder == "cycle":
            one, other = Node(client), Node(client)
            one.other, other.other = other, one
    time.sleep(pause)
    end(way)


kept: VideoSDK | None = None
main()
