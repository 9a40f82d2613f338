"""Uses a client, forks eight children that use it too, and goes on using it. Prints the outcome as JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
import warnings

from videosdk_api import AsyncVideoSDK, VideoSDK

CHILDREN, CALLS = 8, 20
# From 3.12 on Python warns of a fork beside threads; that this one is harmless is what is being proved.
warnings.simplefilter("ignore", DeprecationWarning)


def blocking(client: VideoSDK) -> None:
    me = {"x-pid": str(os.getpid())}
    for _ in range(CALLS):
        assert client.rooms.list(headers=me).page().response.status == 200


async def asynchronous(client: AsyncVideoSDK) -> None:
    me = {"x-pid": str(os.getpid())}
    pages = await asyncio.gather(*(client.rooms.list(headers=me).page() for _ in range(CALLS)))
    assert all(page.response.status == 200 for page in pages)


def work(client: VideoSDK | AsyncVideoSDK) -> None:
    if isinstance(client, VideoSDK):
        blocking(client)
    else:
        asyncio.run(asynchronous(client))


def child(client: VideoSDK | AsyncVideoSDK) -> int:
    work(client)
    work(type(client)())
    return 0


def main() -> None:
    client = AsyncVideoSDK() if sys.argv[1] == "async" else VideoSDK()
    if isinstance(client, VideoSDK):
        client.rooms.create(headers={"x-pid": str(os.getpid())})
    else:
        asyncio.run(client.rooms.create(headers={"x-pid": str(os.getpid())}))
    start = time.monotonic()
    children = []
    for _ in range(CHILDREN):
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                code = child(client)
            finally:
                os._exit(code)
        children.append(pid)
    work(client)
    codes = [os.waitpid(pid, 0)[1] for pid in children]
    print(json.dumps({"codes": codes, "seconds": time.monotonic() - start}))


main()
