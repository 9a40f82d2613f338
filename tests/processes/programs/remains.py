"""Uses a secret and lets go of it: `remains.py MIRRORED_SECRET URL`. What it says and waits for is told in the driver of this name.

The text is the caller's and Python never wipes one, so that the caller does it here by force: what is found after that is a copy
that somebody else made.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import os
import sys

from videosdk_api import AsyncVideoSDK, VideoSDK

mirrored, url = sys.argv[1:]


def say_and_wait(word: str) -> None:
    print(word, flush=True)
    sys.stdin.readline()


def wipe(text: str) -> None:
    """Overwrites a text where it lies, at the end of its object."""
    ctypes.memset(id(text) + sys.getsizeof(text) - len(text) - 1, 0, len(text))


async def await_calls(secret: str) -> None:
    async with AsyncVideoSDK(api_key="key", secret=secret, base_url=url) as client:
        await asyncio.gather(*(client.rooms.create() for _ in range(10)))


def main() -> None:
    secret = mirrored[::-1]
    say_and_wait("held")
    client = VideoSDK(api_key="key", secret=secret, base_url=url)
    for _ in range(10):
        client.rooms.create()
        client.verify_token(client.participant_token())
    asyncio.run(await_calls(secret))
    say_and_wait("open")
    client.close()
    wipe(secret)
    # The object is still there: closing is enough.
    gc.collect()
    say_and_wait("closed")
    os.abort()


main()
